//! The facts of inputs, outputs and structures.

use schema::{Member, Range, Schema, Text, Type};

use crate::{collections, texts};

pub(crate) static ADD_ASSOCIATION: Schema = Schema { name: "AddAssociationRequest", members: &[
    Member::new("SourceArn", Type::Text(&texts::ASSOCIATION_ENTITY_ARN)).required(),
    Member::new("DestinationArn", Type::Text(&texts::ASSOCIATION_ENTITY_ARN)).required(),
    Member::new("AssociationType", Type::Text(&texts::ASSOCIATION_EDGE_TYPE)),
] };

pub(crate) static ADD_ASSOCIATION_OUTPUT: Schema = Schema { name: "AddAssociationResponse", members: &[
    Member::new("SourceArn", Type::Text(&texts::ASSOCIATION_ENTITY_ARN)),
    Member::new("DestinationArn", Type::Text(&texts::ASSOCIATION_ENTITY_ARN)),
] };

pub(crate) static ADD_TAGS: Schema = Schema { name: "AddTagsInput", members: &[
    Member::new("ResourceArn", Type::Text(&texts::RESOURCE_ARN)).required(),
    Member::new("Tags", Type::List(&collections::TAG_LIST)).required(),
] };

pub(crate) static ADD_TAGS_OUTPUT: Schema = Schema { name: "AddTagsOutput", members: &[
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static ASSOCIATE_TRIAL_COMPONENT: Schema = Schema { name: "AssociateTrialComponentRequest", members: &[
    Member::new("TrialComponentName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)).required(),
    Member::new("TrialName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)).required(),
] };

pub(crate) static ASSOCIATE_TRIAL_COMPONENT_OUTPUT: Schema = Schema { name: "AssociateTrialComponentResponse", members: &[
    Member::new("TrialComponentArn", Type::Text(&texts::TRIAL_COMPONENT_ARN)),
    Member::new("TrialArn", Type::Text(&texts::TRIAL_ARN)),
] };

pub(crate) static BATCH_DESCRIBE_MODEL_PACKAGE: Schema = Schema { name: "BatchDescribeModelPackageInput", members: &[
    Member::new("ModelPackageArnList", Type::List(&collections::MODEL_PACKAGE_ARN_LIST)).required(),
] };

pub(crate) static BATCH_DESCRIBE_MODEL_PACKAGE_OUTPUT: Schema = Schema { name: "BatchDescribeModelPackageOutput", members: &[
    Member::new("ModelPackageSummaries", Type::Map(&collections::MODEL_PACKAGE_SUMMARIES)),
    Member::new("BatchDescribeModelPackageErrorMap", Type::Map(&collections::BATCH_DESCRIBE_MODEL_PACKAGE_ERROR_MAP)),
] };

pub(crate) static CREATE_ACTION: Schema = Schema { name: "CreateActionRequest", members: &[
    Member::new("ActionName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)).required(),
    Member::new("Source", Type::Structure(&ACTION_SOURCE)).required(),
    Member::new("ActionType", Type::Text(&texts::STRING256)).required(),
    Member::new("Description", Type::Text(&texts::EXPERIMENT_DESCRIPTION)),
    Member::new("Status", Type::Text(&texts::ACTION_STATUS)),
    Member::new("Properties", Type::Map(&collections::LINEAGE_ENTITY_PARAMETERS)),
    Member::new("MetadataProperties", Type::Structure(&METADATA_PROPERTIES)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static CREATE_ACTION_OUTPUT: Schema = Schema { name: "CreateActionResponse", members: &[
    Member::new("ActionArn", Type::Text(&texts::ACTION_ARN)),
] };

pub(crate) static CREATE_ARTIFACT: Schema = Schema { name: "CreateArtifactRequest", members: &[
    Member::new("ArtifactName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("Source", Type::Structure(&ARTIFACT_SOURCE)).required(),
    Member::new("ArtifactType", Type::Text(&texts::STRING256)).required(),
    Member::new("Properties", Type::Map(&collections::ARTIFACT_PROPERTIES)),
    Member::new("MetadataProperties", Type::Structure(&METADATA_PROPERTIES)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static CREATE_ARTIFACT_OUTPUT: Schema = Schema { name: "CreateArtifactResponse", members: &[
    Member::new("ArtifactArn", Type::Text(&texts::ARTIFACT_ARN)),
] };

pub(crate) static CREATE_CODE_REPOSITORY: Schema = Schema { name: "CreateCodeRepositoryInput", members: &[
    Member::new("CodeRepositoryName", Type::Text(&texts::ENTITY_NAME)).required(),
    Member::new("GitConfig", Type::Structure(&GIT_CONFIG)).required(),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static CREATE_CODE_REPOSITORY_OUTPUT: Schema = Schema { name: "CreateCodeRepositoryOutput", members: &[
    Member::new("CodeRepositoryArn", Type::Text(&texts::CODE_REPOSITORY_ARN)).required(),
] };

pub(crate) static CREATE_CONTEXT: Schema = Schema { name: "CreateContextRequest", members: &[
    Member::new("ContextName", Type::Text(&texts::CONTEXT_NAME)).required(),
    Member::new("Source", Type::Structure(&CONTEXT_SOURCE)).required(),
    Member::new("ContextType", Type::Text(&texts::STRING256)).required(),
    Member::new("Description", Type::Text(&texts::EXPERIMENT_DESCRIPTION)),
    Member::new("Properties", Type::Map(&collections::LINEAGE_ENTITY_PARAMETERS)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static CREATE_CONTEXT_OUTPUT: Schema = Schema { name: "CreateContextResponse", members: &[
    Member::new("ContextArn", Type::Text(&texts::CONTEXT_ARN)),
] };

pub(crate) static CREATE_DOMAIN: Schema = Schema { name: "CreateDomainRequest", members: &[
    Member::new("DomainName", Type::Text(&texts::DOMAIN_NAME)).required(),
    Member::new("AuthMode", Type::Text(&texts::AUTH_MODE)).required(),
    Member::new("DefaultUserSettings", Type::Structure(&USER_SETTINGS)).required(),
    Member::new("DomainSettings", Type::Structure(&DOMAIN_SETTINGS)),
    Member::new("SubnetIds", Type::List(&collections::SUBNETS)),
    Member::new("VpcId", Type::Text(&texts::VPC_ID)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
    Member::new("AppNetworkAccessType", Type::Text(&texts::APP_NETWORK_ACCESS_TYPE)),
    Member::new("HomeEfsFileSystemKmsKeyId", Type::Text(&texts::KMS_KEY_ID)),
    Member::new("KmsKeyId", Type::Text(&texts::KMS_KEY_ID)),
    Member::new("AppSecurityGroupManagement", Type::Text(&texts::APP_SECURITY_GROUP_MANAGEMENT)),
    Member::new("HomeEfsFileSystemCreation", Type::Text(&texts::HOME_EFS_FILE_SYSTEM_CREATION)),
    Member::new("TagPropagation", Type::Text(&texts::TAG_PROPAGATION)),
    Member::new("DefaultSpaceSettings", Type::Structure(&DEFAULT_SPACE_SETTINGS)),
] };

pub(crate) static CREATE_DOMAIN_OUTPUT: Schema = Schema { name: "CreateDomainResponse", members: &[
    Member::new("DomainArn", Type::Text(&texts::DOMAIN_ARN)),
    Member::new("DomainId", Type::Text(&texts::DOMAIN_ID)),
    Member::new("Url", Type::Text(&texts::STRING1024)),
] };

pub(crate) static CREATE_ENDPOINT: Schema = Schema { name: "CreateEndpointInput", members: &[
    Member::new("EndpointName", Type::Text(&texts::ENDPOINT_NAME)).required(),
    Member::new("EndpointConfigName", Type::Text(&texts::ENDPOINT_CONFIG_NAME)).required(),
    Member::new("DeploymentConfig", Type::Structure(&DEPLOYMENT_CONFIG)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static CREATE_ENDPOINT_CONFIG: Schema = Schema { name: "CreateEndpointConfigInput", members: &[
    Member::new("EndpointConfigName", Type::Text(&texts::ENDPOINT_CONFIG_NAME)).required(),
    Member::new("ProductionVariants", Type::List(&collections::PRODUCTION_VARIANT_LIST)).required(),
    Member::new("DataCaptureConfig", Type::Structure(&DATA_CAPTURE_CONFIG)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
    Member::new("KmsKeyId", Type::Text(&texts::KMS_KEY_ID)),
    Member::new("AsyncInferenceConfig", Type::Structure(&ASYNC_INFERENCE_CONFIG)),
    Member::new("ExplainerConfig", Type::Structure(&EXPLAINER_CONFIG)),
    Member::new("ShadowProductionVariants", Type::List(&collections::PRODUCTION_VARIANT_LIST)),
    Member::new("ExecutionRoleArn", Type::Text(&texts::ROLE_ARN)),
    Member::new("VpcConfig", Type::Structure(&VPC_CONFIG)),
    Member::new("EnableNetworkIsolation", Type::Boolean),
    Member::new("MetricsConfig", Type::Structure(&METRICS_CONFIG)),
    Member::new("CrossRegionTrafficConfig", Type::Structure(&CROSS_REGION_TRAFFIC_CONFIG)),
] };

pub(crate) static CREATE_ENDPOINT_CONFIG_OUTPUT: Schema = Schema { name: "CreateEndpointConfigOutput", members: &[
    Member::new("EndpointConfigArn", Type::Text(&texts::ENDPOINT_CONFIG_ARN)).required(),
] };

pub(crate) static CREATE_ENDPOINT_OUTPUT: Schema = Schema { name: "CreateEndpointOutput", members: &[
    Member::new("EndpointArn", Type::Text(&texts::ENDPOINT_ARN)).required(),
] };

pub(crate) static CREATE_EXPERIMENT: Schema = Schema { name: "CreateExperimentRequest", members: &[
    Member::new("ExperimentName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)).required(),
    Member::new("DisplayName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("Description", Type::Text(&texts::EXPERIMENT_DESCRIPTION)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static CREATE_EXPERIMENT_OUTPUT: Schema = Schema { name: "CreateExperimentResponse", members: &[
    Member::new("ExperimentArn", Type::Text(&texts::EXPERIMENT_ARN)),
] };

pub(crate) static CREATE_HYPER_PARAMETER_TUNING_JOB: Schema = Schema { name: "CreateHyperParameterTuningJobRequest", members: &[
    Member::new("HyperParameterTuningJobName", Type::Text(&texts::HYPER_PARAMETER_TUNING_JOB_NAME)).required(),
    Member::new("HyperParameterTuningJobConfig", Type::Structure(&HYPER_PARAMETER_TUNING_JOB_CONFIG)).required(),
    Member::new("TrainingJobDefinition", Type::Structure(&HYPER_PARAMETER_TRAINING_JOB_DEFINITION)),
    Member::new("TrainingJobDefinitions", Type::List(&collections::HYPER_PARAMETER_TRAINING_JOB_DEFINITIONS)),
    Member::new("WarmStartConfig", Type::Structure(&HYPER_PARAMETER_TUNING_JOB_WARM_START_CONFIG)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
    Member::new("Autotune", Type::Structure(&AUTOTUNE)),
] };

pub(crate) static CREATE_HYPER_PARAMETER_TUNING_JOB_OUTPUT: Schema = Schema { name: "CreateHyperParameterTuningJobResponse", members: &[
    Member::new("HyperParameterTuningJobArn", Type::Text(&texts::HYPER_PARAMETER_TUNING_JOB_ARN)).required(),
] };

pub(crate) static CREATE_IMAGE: Schema = Schema { name: "CreateImageRequest", members: &[
    Member::new("Description", Type::Text(&texts::IMAGE_DESCRIPTION)),
    Member::new("DisplayName", Type::Text(&texts::IMAGE_DISPLAY_NAME)),
    Member::new("ImageName", Type::Text(&texts::IMAGE_NAME)).required(),
    Member::new("RoleArn", Type::Text(&texts::ROLE_ARN)).required(),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static CREATE_IMAGE_OUTPUT: Schema = Schema { name: "CreateImageResponse", members: &[
    Member::new("ImageArn", Type::Text(&texts::IMAGE_ARN)),
] };

pub(crate) static CREATE_IMAGE_VERSION: Schema = Schema { name: "CreateImageVersionRequest", members: &[
    Member::new("BaseImage", Type::Text(&texts::IMAGE_BASE_IMAGE)).required(),
    Member::new("ClientToken", Type::Text(&texts::CLIENT_TOKEN)).required().idempotency_token(),
    Member::new("ImageName", Type::Text(&texts::IMAGE_NAME)).required(),
    Member::new("Aliases", Type::List(&collections::SAGE_MAKER_IMAGE_VERSION_ALIASES)),
    Member::new("VendorGuidance", Type::Text(&texts::VENDOR_GUIDANCE)),
    Member::new("JobType", Type::Text(&texts::JOB_TYPE)),
    Member::new("MLFramework", Type::Text(&texts::ML_FRAMEWORK)),
    Member::new("ProgrammingLang", Type::Text(&texts::PROGRAMMING_LANG)),
    Member::new("Processor", Type::Text(&texts::PROCESSOR)),
    Member::new("Horovod", Type::Boolean),
    Member::new("ReleaseNotes", Type::Text(&texts::RELEASE_NOTES)),
] };

pub(crate) static CREATE_IMAGE_VERSION_OUTPUT: Schema = Schema { name: "CreateImageVersionResponse", members: &[
    Member::new("ImageVersionArn", Type::Text(&texts::IMAGE_VERSION_ARN)),
] };

pub(crate) static CREATE_MODEL: Schema = Schema { name: "CreateModelInput", members: &[
    Member::new("ModelName", Type::Text(&texts::MODEL_NAME)).required(),
    Member::new("PrimaryContainer", Type::Structure(&CONTAINER_DEFINITION)),
    Member::new("Containers", Type::List(&collections::CONTAINER_DEFINITION_LIST)),
    Member::new("InferenceExecutionConfig", Type::Structure(&INFERENCE_EXECUTION_CONFIG)),
    Member::new("ExecutionRoleArn", Type::Text(&texts::ROLE_ARN)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
    Member::new("VpcConfig", Type::Structure(&VPC_CONFIG)),
    Member::new("EnableNetworkIsolation", Type::Boolean),
] };

pub(crate) static CREATE_MODEL_OUTPUT: Schema = Schema { name: "CreateModelOutput", members: &[
    Member::new("ModelArn", Type::Text(&texts::MODEL_ARN)).required(),
] };

pub(crate) static CREATE_MODEL_PACKAGE: Schema = Schema { name: "CreateModelPackageInput", members: &[
    Member::new("ModelPackageName", Type::Text(&texts::ENTITY_NAME)),
    Member::new("ModelPackageGroupName", Type::Text(&texts::ARN_OR_NAME)),
    Member::new("ModelPackageDescription", Type::Text(&texts::ENTITY_DESCRIPTION)),
    Member::new("ModelPackageRegistrationType", Type::Text(&texts::MODEL_PACKAGE_REGISTRATION_TYPE)),
    Member::new("InferenceSpecification", Type::Structure(&INFERENCE_SPECIFICATION)),
    Member::new("ValidationSpecification", Type::Structure(&MODEL_PACKAGE_VALIDATION_SPECIFICATION)),
    Member::new("SourceAlgorithmSpecification", Type::Structure(&SOURCE_ALGORITHM_SPECIFICATION)),
    Member::new("CertifyForMarketplace", Type::Boolean),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
    Member::new("ModelApprovalStatus", Type::Text(&texts::MODEL_APPROVAL_STATUS)),
    Member::new("MetadataProperties", Type::Structure(&METADATA_PROPERTIES)),
    Member::new("ModelMetrics", Type::Structure(&MODEL_METRICS)),
    Member::new("ClientToken", Type::Text(&texts::CLIENT_TOKEN)).idempotency_token(),
    Member::new("Domain", Type::Text(Text::FREE)),
    Member::new("Task", Type::Text(Text::FREE)),
    Member::new("SamplePayloadUrl", Type::Text(&texts::S3_URI)),
    Member::new("CustomerMetadataProperties", Type::Map(&collections::CUSTOMER_METADATA_MAP)),
    Member::new("DriftCheckBaselines", Type::Structure(&DRIFT_CHECK_BASELINES)),
    Member::new("AdditionalInferenceSpecifications", Type::List(&collections::ADDITIONAL_INFERENCE_SPECIFICATIONS)),
    Member::new("SkipModelValidation", Type::Text(&texts::SKIP_MODEL_VALIDATION)),
    Member::new("SourceUri", Type::Text(&texts::MODEL_PACKAGE_SOURCE_URI)),
    Member::new("SecurityConfig", Type::Structure(&MODEL_PACKAGE_SECURITY_CONFIG)),
    Member::new("ModelCard", Type::Structure(&MODEL_PACKAGE_MODEL_CARD)),
    Member::new("ModelLifeCycle", Type::Structure(&MODEL_LIFE_CYCLE)),
    Member::new("ManagedStorageType", Type::Text(&texts::MANAGED_STORAGE_TYPE)),
] };

pub(crate) static CREATE_MODEL_PACKAGE_GROUP: Schema = Schema { name: "CreateModelPackageGroupInput", members: &[
    Member::new("ModelPackageGroupName", Type::Text(&texts::ENTITY_NAME)).required(),
    Member::new("ModelPackageGroupDescription", Type::Text(&texts::ENTITY_DESCRIPTION)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
    Member::new("ManagedConfiguration", Type::Structure(&MANAGED_CONFIGURATION)),
] };

pub(crate) static CREATE_MODEL_PACKAGE_GROUP_OUTPUT: Schema = Schema { name: "CreateModelPackageGroupOutput", members: &[
    Member::new("ModelPackageGroupArn", Type::Text(&texts::MODEL_PACKAGE_GROUP_ARN)).required(),
] };

pub(crate) static CREATE_MODEL_PACKAGE_OUTPUT: Schema = Schema { name: "CreateModelPackageOutput", members: &[
    Member::new("ModelPackageArn", Type::Text(&texts::MODEL_PACKAGE_ARN)).required(),
] };

pub(crate) static CREATE_PIPELINE: Schema = Schema { name: "CreatePipelineRequest", members: &[
    Member::new("PipelineName", Type::Text(&texts::PIPELINE_NAME)).required(),
    Member::new("PipelineDisplayName", Type::Text(&texts::PIPELINE_NAME)),
    Member::new("PipelineDefinition", Type::Text(&texts::PIPELINE_DEFINITION)),
    Member::new("PipelineDefinitionS3Location", Type::Structure(&PIPELINE_DEFINITION_S3_LOCATION)),
    Member::new("PipelineDescription", Type::Text(&texts::PIPELINE_DESCRIPTION)),
    Member::new("ClientRequestToken", Type::Text(&texts::IDEMPOTENCY_TOKEN)).required().idempotency_token(),
    Member::new("RoleArn", Type::Text(&texts::ROLE_ARN)).required(),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
    Member::new("ParallelismConfiguration", Type::Structure(&PARALLELISM_CONFIGURATION)),
    Member::new("PipelineVersionAliases", Type::List(&collections::PIPELINE_VERSION_ALIAS_LIST)),
] };

pub(crate) static CREATE_PIPELINE_OUTPUT: Schema = Schema { name: "CreatePipelineResponse", members: &[
    Member::new("PipelineArn", Type::Text(&texts::PIPELINE_ARN)),
] };

pub(crate) static CREATE_PROCESSING_JOB: Schema = Schema { name: "CreateProcessingJobRequest", members: &[
    Member::new("ProcessingInputs", Type::List(&collections::PROCESSING_INPUTS)),
    Member::new("ProcessingOutputConfig", Type::Structure(&PROCESSING_OUTPUT_CONFIG)),
    Member::new("ProcessingJobName", Type::Text(&texts::PROCESSING_JOB_NAME)).required(),
    Member::new("ProcessingResources", Type::Structure(&PROCESSING_RESOURCES)).required(),
    Member::new("StoppingCondition", Type::Structure(&PROCESSING_STOPPING_CONDITION)),
    Member::new("AppSpecification", Type::Structure(&APP_SPECIFICATION)).required(),
    Member::new("Environment", Type::Map(&collections::PROCESSING_ENVIRONMENT_MAP)),
    Member::new("NetworkConfig", Type::Structure(&NETWORK_CONFIG)),
    Member::new("RoleArn", Type::Text(&texts::ROLE_ARN)).required(),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
    Member::new("ExperimentConfig", Type::Structure(&EXPERIMENT_CONFIG)),
] };

pub(crate) static CREATE_PROCESSING_JOB_OUTPUT: Schema = Schema { name: "CreateProcessingJobResponse", members: &[
    Member::new("ProcessingJobArn", Type::Text(&texts::PROCESSING_JOB_ARN)).required(),
] };

pub(crate) static CREATE_PROJECT: Schema = Schema { name: "CreateProjectInput", members: &[
    Member::new("ProjectName", Type::Text(&texts::PROJECT_ENTITY_NAME)).required(),
    Member::new("ProjectDescription", Type::Text(&texts::ENTITY_DESCRIPTION)),
    Member::new("ServiceCatalogProvisioningDetails", Type::Structure(&SERVICE_CATALOG_PROVISIONING_DETAILS)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
    Member::new("TemplateProviders", Type::List(&collections::CREATE_TEMPLATE_PROVIDER_LIST)),
] };

pub(crate) static CREATE_PROJECT_OUTPUT: Schema = Schema { name: "CreateProjectOutput", members: &[
    Member::new("ProjectArn", Type::Text(&texts::PROJECT_ARN)).required(),
    Member::new("ProjectId", Type::Text(&texts::PROJECT_ID)).required(),
] };

pub(crate) static CREATE_TRAINING_JOB: Schema = Schema { name: "CreateTrainingJobRequest", members: &[
    Member::new("TrainingJobName", Type::Text(&texts::TRAINING_JOB_NAME)).required(),
    Member::new("HyperParameters", Type::Map(&collections::HYPER_PARAMETERS)),
    Member::new("AlgorithmSpecification", Type::Structure(&ALGORITHM_SPECIFICATION)),
    Member::new("RoleArn", Type::Text(&texts::ROLE_ARN)).required(),
    Member::new("InputDataConfig", Type::List(&collections::INPUT_DATA_CONFIG)),
    Member::new("OutputDataConfig", Type::Structure(&OUTPUT_DATA_CONFIG)).required(),
    Member::new("ResourceConfig", Type::Structure(&RESOURCE_CONFIG)),
    Member::new("VpcConfig", Type::Structure(&VPC_CONFIG)),
    Member::new("StoppingCondition", Type::Structure(&STOPPING_CONDITION)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
    Member::new("EnableNetworkIsolation", Type::Boolean),
    Member::new("EnableInterContainerTrafficEncryption", Type::Boolean),
    Member::new("EnableManagedSpotTraining", Type::Boolean),
    Member::new("CheckpointConfig", Type::Structure(&CHECKPOINT_CONFIG)),
    Member::new("DebugHookConfig", Type::Structure(&DEBUG_HOOK_CONFIG)),
    Member::new("DebugRuleConfigurations", Type::List(&collections::DEBUG_RULE_CONFIGURATIONS)),
    Member::new("TensorBoardOutputConfig", Type::Structure(&TENSOR_BOARD_OUTPUT_CONFIG)),
    Member::new("ExperimentConfig", Type::Structure(&EXPERIMENT_CONFIG)),
    Member::new("ProfilerConfig", Type::Structure(&PROFILER_CONFIG)),
    Member::new("ProfilerRuleConfigurations", Type::List(&collections::PROFILER_RULE_CONFIGURATIONS)),
    Member::new("Environment", Type::Map(&collections::TRAINING_ENVIRONMENT_MAP)),
    Member::new("RetryStrategy", Type::Structure(&RETRY_STRATEGY)),
    Member::new("RemoteDebugConfig", Type::Structure(&REMOTE_DEBUG_CONFIG)),
    Member::new("InfraCheckConfig", Type::Structure(&INFRA_CHECK_CONFIG)),
    Member::new("SessionChainingConfig", Type::Structure(&SESSION_CHAINING_CONFIG)),
    Member::new("ServerlessJobConfig", Type::Structure(&SERVERLESS_JOB_CONFIG)),
    Member::new("MlflowConfig", Type::Structure(&MLFLOW_CONFIG)),
    Member::new("ModelPackageConfig", Type::Structure(&MODEL_PACKAGE_CONFIG)),
] };

pub(crate) static CREATE_TRAINING_JOB_OUTPUT: Schema = Schema { name: "CreateTrainingJobResponse", members: &[
    Member::new("TrainingJobArn", Type::Text(&texts::TRAINING_JOB_ARN)).required(),
] };

pub(crate) static CREATE_TRANSFORM_JOB: Schema = Schema { name: "CreateTransformJobRequest", members: &[
    Member::new("TransformJobName", Type::Text(&texts::TRANSFORM_JOB_NAME)).required(),
    Member::new("ModelName", Type::Text(&texts::MODEL_NAME)).required(),
    Member::new("MaxConcurrentTransforms", Type::Integer(Range::at_least(0))),
    Member::new("ModelClientConfig", Type::Structure(&MODEL_CLIENT_CONFIG)),
    Member::new("MaxPayloadInMB", Type::Integer(Range::at_least(0))),
    Member::new("BatchStrategy", Type::Text(&texts::BATCH_STRATEGY)),
    Member::new("Environment", Type::Map(&collections::TRANSFORM_ENVIRONMENT_MAP)),
    Member::new("TransformInput", Type::Structure(&TRANSFORM_INPUT)).required(),
    Member::new("TransformOutput", Type::Structure(&TRANSFORM_OUTPUT)).required(),
    Member::new("DataCaptureConfig", Type::Structure(&BATCH_DATA_CAPTURE_CONFIG)),
    Member::new("TransformResources", Type::Structure(&TRANSFORM_RESOURCES)).required(),
    Member::new("DataProcessing", Type::Structure(&DATA_PROCESSING)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
    Member::new("ExperimentConfig", Type::Structure(&EXPERIMENT_CONFIG)),
] };

pub(crate) static CREATE_TRANSFORM_JOB_OUTPUT: Schema = Schema { name: "CreateTransformJobResponse", members: &[
    Member::new("TransformJobArn", Type::Text(&texts::TRANSFORM_JOB_ARN)).required(),
] };

pub(crate) static CREATE_TRIAL: Schema = Schema { name: "CreateTrialRequest", members: &[
    Member::new("TrialName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)).required(),
    Member::new("DisplayName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("ExperimentName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)).required(),
    Member::new("MetadataProperties", Type::Structure(&METADATA_PROPERTIES)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static CREATE_TRIAL_COMPONENT: Schema = Schema { name: "CreateTrialComponentRequest", members: &[
    Member::new("TrialComponentName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)).required(),
    Member::new("DisplayName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("Status", Type::Structure(&TRIAL_COMPONENT_STATUS)),
    Member::new("StartTime", Type::Timestamp(None)),
    Member::new("EndTime", Type::Timestamp(None)),
    Member::new("Parameters", Type::Map(&collections::TRIAL_COMPONENT_PARAMETERS)),
    Member::new("InputArtifacts", Type::Map(&collections::TRIAL_COMPONENT_ARTIFACTS)),
    Member::new("OutputArtifacts", Type::Map(&collections::TRIAL_COMPONENT_ARTIFACTS)),
    Member::new("MetadataProperties", Type::Structure(&METADATA_PROPERTIES)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static CREATE_TRIAL_COMPONENT_OUTPUT: Schema = Schema { name: "CreateTrialComponentResponse", members: &[
    Member::new("TrialComponentArn", Type::Text(&texts::TRIAL_COMPONENT_ARN)),
] };

pub(crate) static CREATE_TRIAL_OUTPUT: Schema = Schema { name: "CreateTrialResponse", members: &[
    Member::new("TrialArn", Type::Text(&texts::TRIAL_ARN)),
] };

pub(crate) static CREATE_USER_PROFILE: Schema = Schema { name: "CreateUserProfileRequest", members: &[
    Member::new("DomainId", Type::Text(&texts::DOMAIN_ID)).required(),
    Member::new("UserProfileName", Type::Text(&texts::USER_PROFILE_NAME)).required(),
    Member::new("SingleSignOnUserIdentifier", Type::Text(&texts::SINGLE_SIGN_ON_USER_IDENTIFIER)),
    Member::new("SingleSignOnUserValue", Type::Text(&texts::STRING256)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
    Member::new("UserSettings", Type::Structure(&USER_SETTINGS)),
] };

pub(crate) static CREATE_USER_PROFILE_OUTPUT: Schema = Schema { name: "CreateUserProfileResponse", members: &[
    Member::new("UserProfileArn", Type::Text(&texts::USER_PROFILE_ARN)),
] };

pub(crate) static DELETE_ACTION: Schema = Schema { name: "DeleteActionRequest", members: &[
    Member::new("ActionName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)).required(),
] };

pub(crate) static DELETE_ACTION_OUTPUT: Schema = Schema { name: "DeleteActionResponse", members: &[
    Member::new("ActionArn", Type::Text(&texts::ACTION_ARN)),
] };

pub(crate) static DELETE_APP: Schema = Schema { name: "DeleteAppRequest", members: &[
    Member::new("DomainId", Type::Text(&texts::DOMAIN_ID)).required(),
    Member::new("UserProfileName", Type::Text(&texts::USER_PROFILE_NAME)),
    Member::new("SpaceName", Type::Text(&texts::SPACE_NAME)),
    Member::new("AppType", Type::Text(&texts::APP_TYPE)).required(),
    Member::new("AppName", Type::Text(&texts::APP_NAME)).required(),
] };

pub(crate) static DELETE_APP_OUTPUT: Schema = Schema { name: "DeleteAppOutput", members: &[] };

pub(crate) static DELETE_ARTIFACT: Schema = Schema { name: "DeleteArtifactRequest", members: &[
    Member::new("ArtifactArn", Type::Text(&texts::ARTIFACT_ARN)),
    Member::new("Source", Type::Structure(&ARTIFACT_SOURCE)),
] };

pub(crate) static DELETE_ARTIFACT_OUTPUT: Schema = Schema { name: "DeleteArtifactResponse", members: &[
    Member::new("ArtifactArn", Type::Text(&texts::ARTIFACT_ARN)),
] };

pub(crate) static DELETE_ASSOCIATION: Schema = Schema { name: "DeleteAssociationRequest", members: &[
    Member::new("SourceArn", Type::Text(&texts::ASSOCIATION_ENTITY_ARN)).required(),
    Member::new("DestinationArn", Type::Text(&texts::ASSOCIATION_ENTITY_ARN)).required(),
] };

pub(crate) static DELETE_ASSOCIATION_OUTPUT: Schema = Schema { name: "DeleteAssociationResponse", members: &[
    Member::new("SourceArn", Type::Text(&texts::ASSOCIATION_ENTITY_ARN)),
    Member::new("DestinationArn", Type::Text(&texts::ASSOCIATION_ENTITY_ARN)),
] };

pub(crate) static DELETE_CODE_REPOSITORY: Schema = Schema { name: "DeleteCodeRepositoryInput", members: &[
    Member::new("CodeRepositoryName", Type::Text(&texts::ENTITY_NAME)).required(),
] };

pub(crate) static DELETE_CODE_REPOSITORY_OUTPUT: Schema = Schema { name: "DeleteCodeRepositoryOutput", members: &[] };

pub(crate) static DELETE_CONTEXT: Schema = Schema { name: "DeleteContextRequest", members: &[
    Member::new("ContextName", Type::Text(&texts::CONTEXT_NAME)).required(),
] };

pub(crate) static DELETE_CONTEXT_OUTPUT: Schema = Schema { name: "DeleteContextResponse", members: &[
    Member::new("ContextArn", Type::Text(&texts::CONTEXT_ARN)),
] };

pub(crate) static DELETE_DOMAIN: Schema = Schema { name: "DeleteDomainRequest", members: &[
    Member::new("DomainId", Type::Text(&texts::DOMAIN_ID)).required(),
    Member::new("RetentionPolicy", Type::Structure(&RETENTION_POLICY)),
] };

pub(crate) static DELETE_DOMAIN_OUTPUT: Schema = Schema { name: "DeleteDomainOutput", members: &[] };

pub(crate) static DELETE_ENDPOINT: Schema = Schema { name: "DeleteEndpointInput", members: &[
    Member::new("EndpointName", Type::Text(&texts::ENDPOINT_NAME)).required(),
] };

pub(crate) static DELETE_ENDPOINT_CONFIG: Schema = Schema { name: "DeleteEndpointConfigInput", members: &[
    Member::new("EndpointConfigName", Type::Text(&texts::ENDPOINT_CONFIG_NAME)).required(),
] };

pub(crate) static DELETE_ENDPOINT_CONFIG_OUTPUT: Schema = Schema { name: "DeleteEndpointConfigOutput", members: &[] };

pub(crate) static DELETE_ENDPOINT_OUTPUT: Schema = Schema { name: "DeleteEndpointOutput", members: &[] };

pub(crate) static DELETE_EXPERIMENT: Schema = Schema { name: "DeleteExperimentRequest", members: &[
    Member::new("ExperimentName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)).required(),
] };

pub(crate) static DELETE_EXPERIMENT_OUTPUT: Schema = Schema { name: "DeleteExperimentResponse", members: &[
    Member::new("ExperimentArn", Type::Text(&texts::EXPERIMENT_ARN)),
] };

pub(crate) static DELETE_HYPER_PARAMETER_TUNING_JOB: Schema = Schema { name: "DeleteHyperParameterTuningJobRequest", members: &[
    Member::new("HyperParameterTuningJobName", Type::Text(&texts::HYPER_PARAMETER_TUNING_JOB_NAME)).required(),
] };

pub(crate) static DELETE_HYPER_PARAMETER_TUNING_JOB_OUTPUT: Schema = Schema { name: "DeleteHyperParameterTuningJobOutput", members: &[] };

pub(crate) static DELETE_IMAGE: Schema = Schema { name: "DeleteImageRequest", members: &[
    Member::new("ImageName", Type::Text(&texts::IMAGE_NAME)).required(),
] };

pub(crate) static DELETE_IMAGE_OUTPUT: Schema = Schema { name: "DeleteImageResponse", members: &[] };

pub(crate) static DELETE_IMAGE_VERSION: Schema = Schema { name: "DeleteImageVersionRequest", members: &[
    Member::new("ImageName", Type::Text(&texts::IMAGE_NAME)).required(),
    Member::new("Version", Type::Integer(Range::at_least(0))),
    Member::new("Alias", Type::Text(&texts::SAGE_MAKER_IMAGE_VERSION_ALIAS)),
] };

pub(crate) static DELETE_IMAGE_VERSION_OUTPUT: Schema = Schema { name: "DeleteImageVersionResponse", members: &[] };

pub(crate) static DELETE_MODEL: Schema = Schema { name: "DeleteModelInput", members: &[
    Member::new("ModelName", Type::Text(&texts::MODEL_NAME)).required(),
] };

pub(crate) static DELETE_MODEL_OUTPUT: Schema = Schema { name: "DeleteModelOutput", members: &[] };

pub(crate) static DELETE_MODEL_PACKAGE: Schema = Schema { name: "DeleteModelPackageInput", members: &[
    Member::new("ModelPackageName", Type::Text(&texts::VERSIONED_ARN_OR_NAME)).required(),
] };

pub(crate) static DELETE_MODEL_PACKAGE_GROUP: Schema = Schema { name: "DeleteModelPackageGroupInput", members: &[
    Member::new("ModelPackageGroupName", Type::Text(&texts::ARN_OR_NAME)).required(),
] };

pub(crate) static DELETE_MODEL_PACKAGE_GROUP_OUTPUT: Schema = Schema { name: "DeleteModelPackageGroupOutput", members: &[] };

pub(crate) static DELETE_MODEL_PACKAGE_GROUP_POLICY: Schema = Schema { name: "DeleteModelPackageGroupPolicyInput", members: &[
    Member::new("ModelPackageGroupName", Type::Text(&texts::ENTITY_NAME)).required(),
] };

pub(crate) static DELETE_MODEL_PACKAGE_GROUP_POLICY_OUTPUT: Schema = Schema { name: "DeleteModelPackageGroupPolicyOutput", members: &[] };

pub(crate) static DELETE_MODEL_PACKAGE_OUTPUT: Schema = Schema { name: "DeleteModelPackageOutput", members: &[] };

pub(crate) static DELETE_PIPELINE: Schema = Schema { name: "DeletePipelineRequest", members: &[
    Member::new("PipelineName", Type::Text(&texts::PIPELINE_NAME)).required(),
    Member::new("ClientRequestToken", Type::Text(&texts::IDEMPOTENCY_TOKEN)).required().idempotency_token(),
] };

pub(crate) static DELETE_PIPELINE_OUTPUT: Schema = Schema { name: "DeletePipelineResponse", members: &[
    Member::new("PipelineArn", Type::Text(&texts::PIPELINE_ARN)),
] };

pub(crate) static DELETE_PROCESSING_JOB: Schema = Schema { name: "DeleteProcessingJobRequest", members: &[
    Member::new("ProcessingJobName", Type::Text(&texts::PROCESSING_JOB_NAME)).required(),
] };

pub(crate) static DELETE_PROCESSING_JOB_OUTPUT: Schema = Schema { name: "DeleteProcessingJobOutput", members: &[] };

pub(crate) static DELETE_PROJECT: Schema = Schema { name: "DeleteProjectInput", members: &[
    Member::new("ProjectName", Type::Text(&texts::PROJECT_ENTITY_NAME)).required(),
] };

pub(crate) static DELETE_PROJECT_OUTPUT: Schema = Schema { name: "DeleteProjectOutput", members: &[] };

pub(crate) static DELETE_TAGS: Schema = Schema { name: "DeleteTagsInput", members: &[
    Member::new("ResourceArn", Type::Text(&texts::RESOURCE_ARN)).required(),
    Member::new("TagKeys", Type::List(&collections::TAG_KEY_LIST)).required(),
] };

pub(crate) static DELETE_TAGS_OUTPUT: Schema = Schema { name: "DeleteTagsOutput", members: &[] };

pub(crate) static DELETE_TRAINING_JOB: Schema = Schema { name: "DeleteTrainingJobRequest", members: &[
    Member::new("TrainingJobName", Type::Text(&texts::TRAINING_JOB_NAME)).required(),
] };

pub(crate) static DELETE_TRAINING_JOB_OUTPUT: Schema = Schema { name: "DeleteTrainingJobOutput", members: &[] };

pub(crate) static DELETE_TRIAL: Schema = Schema { name: "DeleteTrialRequest", members: &[
    Member::new("TrialName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)).required(),
] };

pub(crate) static DELETE_TRIAL_COMPONENT: Schema = Schema { name: "DeleteTrialComponentRequest", members: &[
    Member::new("TrialComponentName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)).required(),
] };

pub(crate) static DELETE_TRIAL_COMPONENT_OUTPUT: Schema = Schema { name: "DeleteTrialComponentResponse", members: &[
    Member::new("TrialComponentArn", Type::Text(&texts::TRIAL_COMPONENT_ARN)),
] };

pub(crate) static DELETE_TRIAL_OUTPUT: Schema = Schema { name: "DeleteTrialResponse", members: &[
    Member::new("TrialArn", Type::Text(&texts::TRIAL_ARN)),
] };

pub(crate) static DELETE_USER_PROFILE: Schema = Schema { name: "DeleteUserProfileRequest", members: &[
    Member::new("DomainId", Type::Text(&texts::DOMAIN_ID)).required(),
    Member::new("UserProfileName", Type::Text(&texts::USER_PROFILE_NAME)).required(),
] };

pub(crate) static DELETE_USER_PROFILE_OUTPUT: Schema = Schema { name: "DeleteUserProfileOutput", members: &[] };

pub(crate) static DESCRIBE_ACTION: Schema = Schema { name: "DescribeActionRequest", members: &[
    Member::new("ActionName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME_OR_ARN)).required(),
] };

pub(crate) static DESCRIBE_ACTION_OUTPUT: Schema = Schema { name: "DescribeActionResponse", members: &[
    Member::new("ActionName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME_OR_ARN)),
    Member::new("ActionArn", Type::Text(&texts::ACTION_ARN)),
    Member::new("Source", Type::Structure(&ACTION_SOURCE)),
    Member::new("ActionType", Type::Text(&texts::STRING256)),
    Member::new("Description", Type::Text(&texts::EXPERIMENT_DESCRIPTION)),
    Member::new("Status", Type::Text(&texts::ACTION_STATUS)),
    Member::new("Properties", Type::Map(&collections::LINEAGE_ENTITY_PARAMETERS)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("CreatedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("LastModifiedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("MetadataProperties", Type::Structure(&METADATA_PROPERTIES)),
    Member::new("LineageGroupArn", Type::Text(&texts::LINEAGE_GROUP_ARN)),
] };

pub(crate) static DESCRIBE_APP: Schema = Schema { name: "DescribeAppRequest", members: &[
    Member::new("DomainId", Type::Text(&texts::DOMAIN_ID)).required(),
    Member::new("UserProfileName", Type::Text(&texts::USER_PROFILE_NAME)),
    Member::new("SpaceName", Type::Text(&texts::SPACE_NAME)),
    Member::new("AppType", Type::Text(&texts::APP_TYPE)).required(),
    Member::new("AppName", Type::Text(&texts::APP_NAME)).required(),
] };

pub(crate) static DESCRIBE_APP_OUTPUT: Schema = Schema { name: "DescribeAppResponse", members: &[
    Member::new("AppArn", Type::Text(&texts::APP_ARN)),
    Member::new("AppType", Type::Text(&texts::APP_TYPE)),
    Member::new("AppName", Type::Text(&texts::APP_NAME)),
    Member::new("DomainId", Type::Text(&texts::DOMAIN_ID)),
    Member::new("UserProfileName", Type::Text(&texts::USER_PROFILE_NAME)),
    Member::new("SpaceName", Type::Text(&texts::SPACE_NAME)),
    Member::new("Status", Type::Text(&texts::APP_STATUS)),
    Member::new("EffectiveTrustedIdentityPropagationStatus", Type::Text(&texts::FEATURE_STATUS)),
    Member::new("RecoveryMode", Type::Boolean),
    Member::new("LastHealthCheckTimestamp", Type::Timestamp(None)),
    Member::new("LastUserActivityTimestamp", Type::Timestamp(None)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("FailureReason", Type::Text(&texts::FAILURE_REASON)),
    Member::new("ResourceSpec", Type::Structure(&RESOURCE_SPEC)),
    Member::new("BuiltInLifecycleConfigArn", Type::Text(&texts::STUDIO_LIFECYCLE_CONFIG_ARN)),
] };

pub(crate) static DESCRIBE_ARTIFACT: Schema = Schema { name: "DescribeArtifactRequest", members: &[
    Member::new("ArtifactArn", Type::Text(&texts::ARTIFACT_ARN)).required(),
] };

pub(crate) static DESCRIBE_ARTIFACT_OUTPUT: Schema = Schema { name: "DescribeArtifactResponse", members: &[
    Member::new("ArtifactName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME_OR_ARN)),
    Member::new("ArtifactArn", Type::Text(&texts::ARTIFACT_ARN)),
    Member::new("Source", Type::Structure(&ARTIFACT_SOURCE)),
    Member::new("ArtifactType", Type::Text(&texts::STRING256)),
    Member::new("Properties", Type::Map(&collections::LINEAGE_ENTITY_PARAMETERS)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("CreatedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("LastModifiedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("MetadataProperties", Type::Structure(&METADATA_PROPERTIES)),
    Member::new("LineageGroupArn", Type::Text(&texts::LINEAGE_GROUP_ARN)),
] };

pub(crate) static DESCRIBE_CODE_REPOSITORY: Schema = Schema { name: "DescribeCodeRepositoryInput", members: &[
    Member::new("CodeRepositoryName", Type::Text(&texts::ENTITY_NAME)).required(),
] };

pub(crate) static DESCRIBE_CODE_REPOSITORY_OUTPUT: Schema = Schema { name: "DescribeCodeRepositoryOutput", members: &[
    Member::new("CodeRepositoryName", Type::Text(&texts::ENTITY_NAME)).required(),
    Member::new("CodeRepositoryArn", Type::Text(&texts::CODE_REPOSITORY_ARN)).required(),
    Member::new("CreationTime", Type::Timestamp(None)).required(),
    Member::new("LastModifiedTime", Type::Timestamp(None)).required(),
    Member::new("GitConfig", Type::Structure(&GIT_CONFIG)),
] };

pub(crate) static DESCRIBE_CONTEXT: Schema = Schema { name: "DescribeContextRequest", members: &[
    Member::new("ContextName", Type::Text(&texts::CONTEXT_NAME_OR_ARN)).required(),
] };

pub(crate) static DESCRIBE_CONTEXT_OUTPUT: Schema = Schema { name: "DescribeContextResponse", members: &[
    Member::new("ContextName", Type::Text(&texts::CONTEXT_NAME)),
    Member::new("ContextArn", Type::Text(&texts::CONTEXT_ARN)),
    Member::new("Source", Type::Structure(&CONTEXT_SOURCE)),
    Member::new("ContextType", Type::Text(&texts::STRING256)),
    Member::new("Description", Type::Text(&texts::EXPERIMENT_DESCRIPTION)),
    Member::new("Properties", Type::Map(&collections::LINEAGE_ENTITY_PARAMETERS)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("CreatedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("LastModifiedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("LineageGroupArn", Type::Text(&texts::LINEAGE_GROUP_ARN)),
] };

pub(crate) static DESCRIBE_DOMAIN: Schema = Schema { name: "DescribeDomainRequest", members: &[
    Member::new("DomainId", Type::Text(&texts::DOMAIN_ID)).required(),
] };

pub(crate) static DESCRIBE_DOMAIN_OUTPUT: Schema = Schema { name: "DescribeDomainResponse", members: &[
    Member::new("DomainArn", Type::Text(&texts::DOMAIN_ARN)),
    Member::new("DomainId", Type::Text(&texts::DOMAIN_ID)),
    Member::new("DomainName", Type::Text(&texts::DOMAIN_NAME)),
    Member::new("HomeEfsFileSystemId", Type::Text(&texts::RESOURCE_ID)),
    Member::new("SingleSignOnManagedApplicationInstanceId", Type::Text(&texts::STRING256)),
    Member::new("SingleSignOnApplicationArn", Type::Text(&texts::SINGLE_SIGN_ON_APPLICATION_ARN)),
    Member::new("Status", Type::Text(&texts::DOMAIN_STATUS)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("FailureReason", Type::Text(&texts::FAILURE_REASON)),
    Member::new("SecurityGroupIdForDomainBoundary", Type::Text(&texts::SECURITY_GROUP_ID)),
    Member::new("AuthMode", Type::Text(&texts::AUTH_MODE)),
    Member::new("DefaultUserSettings", Type::Structure(&USER_SETTINGS)),
    Member::new("DomainSettings", Type::Structure(&DOMAIN_SETTINGS)),
    Member::new("AppNetworkAccessType", Type::Text(&texts::APP_NETWORK_ACCESS_TYPE)),
    Member::new("HomeEfsFileSystemKmsKeyId", Type::Text(&texts::KMS_KEY_ID)),
    Member::new("SubnetIds", Type::List(&collections::SUBNETS)),
    Member::new("Url", Type::Text(&texts::STRING1024)),
    Member::new("VpcId", Type::Text(&texts::VPC_ID)),
    Member::new("KmsKeyId", Type::Text(&texts::KMS_KEY_ID)),
    Member::new("AppSecurityGroupManagement", Type::Text(&texts::APP_SECURITY_GROUP_MANAGEMENT)),
    Member::new("HomeEfsFileSystemCreation", Type::Text(&texts::HOME_EFS_FILE_SYSTEM_CREATION)),
    Member::new("TagPropagation", Type::Text(&texts::TAG_PROPAGATION)),
    Member::new("DefaultSpaceSettings", Type::Structure(&DEFAULT_SPACE_SETTINGS)),
] };

pub(crate) static DESCRIBE_ENDPOINT: Schema = Schema { name: "DescribeEndpointInput", members: &[
    Member::new("EndpointName", Type::Text(&texts::ENDPOINT_NAME)).required(),
] };

pub(crate) static DESCRIBE_ENDPOINT_CONFIG: Schema = Schema { name: "DescribeEndpointConfigInput", members: &[
    Member::new("EndpointConfigName", Type::Text(&texts::ENDPOINT_CONFIG_NAME)).required(),
] };

pub(crate) static DESCRIBE_ENDPOINT_CONFIG_OUTPUT: Schema = Schema { name: "DescribeEndpointConfigOutput", members: &[
    Member::new("EndpointConfigName", Type::Text(&texts::ENDPOINT_CONFIG_NAME)).required(),
    Member::new("EndpointConfigArn", Type::Text(&texts::ENDPOINT_CONFIG_ARN)).required(),
    Member::new("ProductionVariants", Type::List(&collections::PRODUCTION_VARIANT_LIST)).required(),
    Member::new("DataCaptureConfig", Type::Structure(&DATA_CAPTURE_CONFIG)),
    Member::new("KmsKeyId", Type::Text(&texts::KMS_KEY_ID)),
    Member::new("CreationTime", Type::Timestamp(None)).required(),
    Member::new("AsyncInferenceConfig", Type::Structure(&ASYNC_INFERENCE_CONFIG)),
    Member::new("ExplainerConfig", Type::Structure(&EXPLAINER_CONFIG)),
    Member::new("ShadowProductionVariants", Type::List(&collections::PRODUCTION_VARIANT_LIST)),
    Member::new("ExecutionRoleArn", Type::Text(&texts::ROLE_ARN)),
    Member::new("VpcConfig", Type::Structure(&VPC_CONFIG)),
    Member::new("EnableNetworkIsolation", Type::Boolean),
    Member::new("MetricsConfig", Type::Structure(&METRICS_CONFIG)),
    Member::new("CrossRegionTrafficConfig", Type::Structure(&CROSS_REGION_TRAFFIC_CONFIG)),
] };

pub(crate) static DESCRIBE_ENDPOINT_OUTPUT: Schema = Schema { name: "DescribeEndpointOutput", members: &[
    Member::new("EndpointName", Type::Text(&texts::ENDPOINT_NAME)).required(),
    Member::new("EndpointArn", Type::Text(&texts::ENDPOINT_ARN)).required(),
    Member::new("EndpointConfigName", Type::Text(&texts::ENDPOINT_CONFIG_NAME)),
    Member::new("ProductionVariants", Type::List(&collections::PRODUCTION_VARIANT_SUMMARY_LIST)),
    Member::new("DataCaptureConfig", Type::Structure(&DATA_CAPTURE_CONFIG_SUMMARY)),
    Member::new("EndpointStatus", Type::Text(&texts::ENDPOINT_STATUS)).required(),
    Member::new("FailureReason", Type::Text(&texts::FAILURE_REASON)),
    Member::new("CreationTime", Type::Timestamp(None)).required(),
    Member::new("LastModifiedTime", Type::Timestamp(None)).required(),
    Member::new("LastDeploymentConfig", Type::Structure(&DEPLOYMENT_CONFIG)),
    Member::new("AsyncInferenceConfig", Type::Structure(&ASYNC_INFERENCE_CONFIG)),
    Member::new("PendingDeploymentSummary", Type::Structure(&PENDING_DEPLOYMENT_SUMMARY)),
    Member::new("ExplainerConfig", Type::Structure(&EXPLAINER_CONFIG)),
    Member::new("ShadowProductionVariants", Type::List(&collections::PRODUCTION_VARIANT_SUMMARY_LIST)),
    Member::new("MetricsConfig", Type::Structure(&METRICS_CONFIG)),
    Member::new("CrossRegionTrafficConfig", Type::Structure(&CROSS_REGION_TRAFFIC_CONFIG)),
] };

pub(crate) static DESCRIBE_EXPERIMENT: Schema = Schema { name: "DescribeExperimentRequest", members: &[
    Member::new("ExperimentName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)).required(),
] };

pub(crate) static DESCRIBE_EXPERIMENT_OUTPUT: Schema = Schema { name: "DescribeExperimentResponse", members: &[
    Member::new("ExperimentName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("ExperimentArn", Type::Text(&texts::EXPERIMENT_ARN)),
    Member::new("DisplayName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("Source", Type::Structure(&EXPERIMENT_SOURCE)),
    Member::new("Description", Type::Text(&texts::EXPERIMENT_DESCRIPTION)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("CreatedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("LastModifiedBy", Type::Structure(&USER_CONTEXT)),
] };

pub(crate) static DESCRIBE_HYPER_PARAMETER_TUNING_JOB: Schema = Schema { name: "DescribeHyperParameterTuningJobRequest", members: &[
    Member::new("HyperParameterTuningJobName", Type::Text(&texts::HYPER_PARAMETER_TUNING_JOB_NAME)).required(),
] };

pub(crate) static DESCRIBE_HYPER_PARAMETER_TUNING_JOB_OUTPUT: Schema = Schema { name: "DescribeHyperParameterTuningJobResponse", members: &[
    Member::new("HyperParameterTuningJobName", Type::Text(&texts::HYPER_PARAMETER_TUNING_JOB_NAME)).required(),
    Member::new("HyperParameterTuningJobArn", Type::Text(&texts::HYPER_PARAMETER_TUNING_JOB_ARN)).required(),
    Member::new("HyperParameterTuningJobConfig", Type::Structure(&HYPER_PARAMETER_TUNING_JOB_CONFIG)).required(),
    Member::new("TrainingJobDefinition", Type::Structure(&HYPER_PARAMETER_TRAINING_JOB_DEFINITION)),
    Member::new("TrainingJobDefinitions", Type::List(&collections::HYPER_PARAMETER_TRAINING_JOB_DEFINITIONS)),
    Member::new("HyperParameterTuningJobStatus", Type::Text(&texts::HYPER_PARAMETER_TUNING_JOB_STATUS)).required(),
    Member::new("CreationTime", Type::Timestamp(None)).required(),
    Member::new("HyperParameterTuningEndTime", Type::Timestamp(None)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("TrainingJobStatusCounters", Type::Structure(&TRAINING_JOB_STATUS_COUNTERS)).required(),
    Member::new("ObjectiveStatusCounters", Type::Structure(&OBJECTIVE_STATUS_COUNTERS)).required(),
    Member::new("BestTrainingJob", Type::Structure(&HYPER_PARAMETER_TRAINING_JOB_SUMMARY)),
    Member::new("OverallBestTrainingJob", Type::Structure(&HYPER_PARAMETER_TRAINING_JOB_SUMMARY)),
    Member::new("WarmStartConfig", Type::Structure(&HYPER_PARAMETER_TUNING_JOB_WARM_START_CONFIG)),
    Member::new("Autotune", Type::Structure(&AUTOTUNE)),
    Member::new("FailureReason", Type::Text(&texts::FAILURE_REASON)),
    Member::new("TuningJobCompletionDetails", Type::Structure(&HYPER_PARAMETER_TUNING_JOB_COMPLETION_DETAILS)),
    Member::new("ConsumedResources", Type::Structure(&HYPER_PARAMETER_TUNING_JOB_CONSUMED_RESOURCES)),
] };

pub(crate) static DESCRIBE_IMAGE: Schema = Schema { name: "DescribeImageRequest", members: &[
    Member::new("ImageName", Type::Text(&texts::IMAGE_NAME)).required(),
] };

pub(crate) static DESCRIBE_IMAGE_OUTPUT: Schema = Schema { name: "DescribeImageResponse", members: &[
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("Description", Type::Text(&texts::IMAGE_DESCRIPTION)),
    Member::new("DisplayName", Type::Text(&texts::IMAGE_DISPLAY_NAME)),
    Member::new("FailureReason", Type::Text(&texts::FAILURE_REASON)),
    Member::new("ImageArn", Type::Text(&texts::IMAGE_ARN)),
    Member::new("ImageName", Type::Text(&texts::IMAGE_NAME)),
    Member::new("ImageStatus", Type::Text(&texts::IMAGE_STATUS)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("RoleArn", Type::Text(&texts::ROLE_ARN)),
] };

pub(crate) static DESCRIBE_IMAGE_VERSION: Schema = Schema { name: "DescribeImageVersionRequest", members: &[
    Member::new("ImageName", Type::Text(&texts::IMAGE_NAME)).required(),
    Member::new("Version", Type::Integer(Range::at_least(0))),
    Member::new("Alias", Type::Text(&texts::SAGE_MAKER_IMAGE_VERSION_ALIAS)),
] };

pub(crate) static DESCRIBE_IMAGE_VERSION_OUTPUT: Schema = Schema { name: "DescribeImageVersionResponse", members: &[
    Member::new("BaseImage", Type::Text(&texts::IMAGE_BASE_IMAGE)),
    Member::new("ContainerImage", Type::Text(&texts::IMAGE_CONTAINER_IMAGE)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("FailureReason", Type::Text(&texts::FAILURE_REASON)),
    Member::new("ImageArn", Type::Text(&texts::IMAGE_ARN)),
    Member::new("ImageVersionArn", Type::Text(&texts::IMAGE_VERSION_ARN)),
    Member::new("ImageVersionStatus", Type::Text(&texts::IMAGE_VERSION_STATUS)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("Version", Type::Integer(Range::at_least(0))),
    Member::new("VendorGuidance", Type::Text(&texts::VENDOR_GUIDANCE)),
    Member::new("JobType", Type::Text(&texts::JOB_TYPE)),
    Member::new("MLFramework", Type::Text(&texts::ML_FRAMEWORK)),
    Member::new("ProgrammingLang", Type::Text(&texts::PROGRAMMING_LANG)),
    Member::new("Processor", Type::Text(&texts::PROCESSOR)),
    Member::new("Horovod", Type::Boolean),
    Member::new("ReleaseNotes", Type::Text(&texts::RELEASE_NOTES)),
] };

pub(crate) static DESCRIBE_MODEL: Schema = Schema { name: "DescribeModelInput", members: &[
    Member::new("ModelName", Type::Text(&texts::MODEL_NAME)).required(),
] };

pub(crate) static DESCRIBE_MODEL_OUTPUT: Schema = Schema { name: "DescribeModelOutput", members: &[
    Member::new("ModelName", Type::Text(&texts::MODEL_NAME)).required(),
    Member::new("PrimaryContainer", Type::Structure(&CONTAINER_DEFINITION)),
    Member::new("Containers", Type::List(&collections::CONTAINER_DEFINITION_LIST)),
    Member::new("InferenceExecutionConfig", Type::Structure(&INFERENCE_EXECUTION_CONFIG)),
    Member::new("ExecutionRoleArn", Type::Text(&texts::ROLE_ARN)),
    Member::new("VpcConfig", Type::Structure(&VPC_CONFIG)),
    Member::new("CreationTime", Type::Timestamp(None)).required(),
    Member::new("ModelArn", Type::Text(&texts::MODEL_ARN)).required(),
    Member::new("EnableNetworkIsolation", Type::Boolean),
    Member::new("DeploymentRecommendation", Type::Structure(&DEPLOYMENT_RECOMMENDATION)),
] };

pub(crate) static DESCRIBE_MODEL_PACKAGE: Schema = Schema { name: "DescribeModelPackageInput", members: &[
    Member::new("ModelPackageName", Type::Text(&texts::VERSIONED_ARN_OR_NAME)).required(),
    Member::new("IncludedData", Type::Text(&texts::INCLUDED_DATA)),
] };

pub(crate) static DESCRIBE_MODEL_PACKAGE_GROUP: Schema = Schema { name: "DescribeModelPackageGroupInput", members: &[
    Member::new("ModelPackageGroupName", Type::Text(&texts::ARN_OR_NAME)).required(),
] };

pub(crate) static DESCRIBE_MODEL_PACKAGE_GROUP_OUTPUT: Schema = Schema { name: "DescribeModelPackageGroupOutput", members: &[
    Member::new("ModelPackageGroupName", Type::Text(&texts::ENTITY_NAME)).required(),
    Member::new("ModelPackageGroupArn", Type::Text(&texts::MODEL_PACKAGE_GROUP_ARN)).required(),
    Member::new("ModelPackageGroupDescription", Type::Text(&texts::ENTITY_DESCRIPTION)),
    Member::new("CreationTime", Type::Timestamp(None)).required(),
    Member::new("CreatedBy", Type::Structure(&USER_CONTEXT)).required(),
    Member::new("ModelPackageGroupStatus", Type::Text(&texts::MODEL_PACKAGE_GROUP_STATUS)).required(),
    Member::new("ManagedConfiguration", Type::Structure(&MANAGED_CONFIGURATION)),
] };

pub(crate) static DESCRIBE_MODEL_PACKAGE_OUTPUT: Schema = Schema { name: "DescribeModelPackageOutput", members: &[
    Member::new("ModelPackageName", Type::Text(&texts::ENTITY_NAME)).required(),
    Member::new("ModelPackageGroupName", Type::Text(&texts::ENTITY_NAME)),
    Member::new("ModelPackageVersion", Type::Integer(Range::at_least(1))),
    Member::new("ModelPackageRegistrationType", Type::Text(&texts::MODEL_PACKAGE_REGISTRATION_TYPE)),
    Member::new("ModelPackageArn", Type::Text(&texts::MODEL_PACKAGE_ARN)).required(),
    Member::new("ModelPackageDescription", Type::Text(&texts::ENTITY_DESCRIPTION)),
    Member::new("CreationTime", Type::Timestamp(None)).required(),
    Member::new("InferenceSpecification", Type::Structure(&INFERENCE_SPECIFICATION)),
    Member::new("SourceAlgorithmSpecification", Type::Structure(&SOURCE_ALGORITHM_SPECIFICATION)),
    Member::new("ValidationSpecification", Type::Structure(&MODEL_PACKAGE_VALIDATION_SPECIFICATION)),
    Member::new("ModelPackageStatus", Type::Text(&texts::MODEL_PACKAGE_STATUS)).required(),
    Member::new("ModelPackageStatusDetails", Type::Structure(&MODEL_PACKAGE_STATUS_DETAILS)).required(),
    Member::new("CertifyForMarketplace", Type::Boolean),
    Member::new("ModelApprovalStatus", Type::Text(&texts::MODEL_APPROVAL_STATUS)),
    Member::new("CreatedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("MetadataProperties", Type::Structure(&METADATA_PROPERTIES)),
    Member::new("ModelMetrics", Type::Structure(&MODEL_METRICS)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("LastModifiedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("ApprovalDescription", Type::Text(&texts::APPROVAL_DESCRIPTION)),
    Member::new("Domain", Type::Text(Text::FREE)),
    Member::new("Task", Type::Text(Text::FREE)),
    Member::new("SamplePayloadUrl", Type::Text(Text::FREE)),
    Member::new("CustomerMetadataProperties", Type::Map(&collections::CUSTOMER_METADATA_MAP)),
    Member::new("DriftCheckBaselines", Type::Structure(&DRIFT_CHECK_BASELINES)),
    Member::new("AdditionalInferenceSpecifications", Type::List(&collections::ADDITIONAL_INFERENCE_SPECIFICATIONS)),
    Member::new("SkipModelValidation", Type::Text(&texts::SKIP_MODEL_VALIDATION)),
    Member::new("SourceUri", Type::Text(&texts::MODEL_PACKAGE_SOURCE_URI)),
    Member::new("SecurityConfig", Type::Structure(&MODEL_PACKAGE_SECURITY_CONFIG)),
    Member::new("ModelCard", Type::Structure(&MODEL_PACKAGE_MODEL_CARD)),
    Member::new("ModelLifeCycle", Type::Structure(&MODEL_LIFE_CYCLE)),
    Member::new("ManagedStorageType", Type::Text(&texts::MANAGED_STORAGE_TYPE)),
] };

pub(crate) static DESCRIBE_PIPELINE: Schema = Schema { name: "DescribePipelineRequest", members: &[
    Member::new("PipelineName", Type::Text(&texts::PIPELINE_NAME_OR_ARN)).required(),
    Member::new("PipelineVersionId", Type::Long(Range::at_least(1))),
    Member::new("PipelineVersionAlias", Type::Text(&texts::PIPELINE_VERSION_ALIAS)),
] };

pub(crate) static DESCRIBE_PIPELINE_DEFINITION_FOR_EXECUTION: Schema = Schema { name: "DescribePipelineDefinitionForExecutionRequest", members: &[
    Member::new("PipelineExecutionArn", Type::Text(&texts::PIPELINE_EXECUTION_ARN)).required(),
] };

pub(crate) static DESCRIBE_PIPELINE_DEFINITION_FOR_EXECUTION_OUTPUT: Schema = Schema { name: "DescribePipelineDefinitionForExecutionResponse", members: &[
    Member::new("PipelineDefinition", Type::Text(&texts::PIPELINE_DEFINITION)),
    Member::new("CreationTime", Type::Timestamp(None)),
] };

pub(crate) static DESCRIBE_PIPELINE_EXECUTION: Schema = Schema { name: "DescribePipelineExecutionRequest", members: &[
    Member::new("PipelineExecutionArn", Type::Text(&texts::PIPELINE_EXECUTION_ARN)).required(),
] };

pub(crate) static DESCRIBE_PIPELINE_EXECUTION_OUTPUT: Schema = Schema { name: "DescribePipelineExecutionResponse", members: &[
    Member::new("PipelineArn", Type::Text(&texts::PIPELINE_ARN)),
    Member::new("PipelineExecutionArn", Type::Text(&texts::PIPELINE_EXECUTION_ARN)),
    Member::new("PipelineExecutionDisplayName", Type::Text(&texts::PIPELINE_EXECUTION_NAME)),
    Member::new("PipelineExecutionStatus", Type::Text(&texts::PIPELINE_EXECUTION_STATUS)),
    Member::new("PipelineExecutionDescription", Type::Text(&texts::PIPELINE_EXECUTION_DESCRIPTION)),
    Member::new("PipelineExperimentConfig", Type::Structure(&PIPELINE_EXPERIMENT_CONFIG)),
    Member::new("FailureReason", Type::Text(&texts::PIPELINE_EXECUTION_FAILURE_REASON)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("CreatedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("LastModifiedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("ParallelismConfiguration", Type::Structure(&PARALLELISM_CONFIGURATION)),
    Member::new("SelectiveExecutionConfig", Type::Structure(&SELECTIVE_EXECUTION_CONFIG)),
    Member::new("PipelineVersionId", Type::Long(Range::at_least(1))),
    Member::new("MLflowConfig", Type::Structure(&M_LFLOW_CONFIGURATION)),
    Member::new("PipelineVersionAliases", Type::List(&collections::PIPELINE_VERSION_ALIAS_LIST)),
    Member::new("RoleArn", Type::Text(&texts::ROLE_ARN)),
] };

pub(crate) static DESCRIBE_PIPELINE_OUTPUT: Schema = Schema { name: "DescribePipelineResponse", members: &[
    Member::new("PipelineArn", Type::Text(&texts::PIPELINE_ARN)),
    Member::new("PipelineName", Type::Text(&texts::PIPELINE_NAME)),
    Member::new("PipelineDisplayName", Type::Text(&texts::PIPELINE_NAME)),
    Member::new("PipelineDefinition", Type::Text(&texts::PIPELINE_DEFINITION)),
    Member::new("PipelineDescription", Type::Text(&texts::PIPELINE_DESCRIPTION)),
    Member::new("RoleArn", Type::Text(&texts::ROLE_ARN)),
    Member::new("PipelineStatus", Type::Text(&texts::PIPELINE_STATUS)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("LastRunTime", Type::Timestamp(None)),
    Member::new("CreatedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("LastModifiedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("ParallelismConfiguration", Type::Structure(&PARALLELISM_CONFIGURATION)),
    Member::new("PipelineVersionDisplayName", Type::Text(&texts::PIPELINE_VERSION_NAME)),
    Member::new("PipelineVersionDescription", Type::Text(&texts::PIPELINE_VERSION_DESCRIPTION)),
    Member::new("PipelineVersionAliases", Type::List(&collections::PIPELINE_VERSION_ALIAS_LIST)),
] };

pub(crate) static DESCRIBE_PROCESSING_JOB: Schema = Schema { name: "DescribeProcessingJobRequest", members: &[
    Member::new("ProcessingJobName", Type::Text(&texts::PROCESSING_JOB_NAME)).required(),
] };

pub(crate) static DESCRIBE_PROCESSING_JOB_OUTPUT: Schema = Schema { name: "DescribeProcessingJobResponse", members: &[
    Member::new("ProcessingInputs", Type::List(&collections::PROCESSING_INPUTS)),
    Member::new("ProcessingOutputConfig", Type::Structure(&PROCESSING_OUTPUT_CONFIG)),
    Member::new("ProcessingJobName", Type::Text(&texts::PROCESSING_JOB_NAME)).required(),
    Member::new("ProcessingResources", Type::Structure(&PROCESSING_RESOURCES)).required(),
    Member::new("StoppingCondition", Type::Structure(&PROCESSING_STOPPING_CONDITION)),
    Member::new("AppSpecification", Type::Structure(&APP_SPECIFICATION)).required(),
    Member::new("Environment", Type::Map(&collections::PROCESSING_ENVIRONMENT_MAP)),
    Member::new("NetworkConfig", Type::Structure(&NETWORK_CONFIG)),
    Member::new("RoleArn", Type::Text(&texts::ROLE_ARN)),
    Member::new("ExperimentConfig", Type::Structure(&EXPERIMENT_CONFIG)),
    Member::new("ProcessingJobArn", Type::Text(&texts::PROCESSING_JOB_ARN)).required(),
    Member::new("ProcessingJobStatus", Type::Text(&texts::PROCESSING_JOB_STATUS)).required(),
    Member::new("ExitMessage", Type::Text(&texts::EXIT_MESSAGE)),
    Member::new("FailureReason", Type::Text(&texts::FAILURE_REASON)),
    Member::new("ProcessingEndTime", Type::Timestamp(None)),
    Member::new("ProcessingStartTime", Type::Timestamp(None)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("CreationTime", Type::Timestamp(None)).required(),
    Member::new("MonitoringScheduleArn", Type::Text(&texts::MONITORING_SCHEDULE_ARN)),
    Member::new("AutoMLJobArn", Type::Text(&texts::AUTO_ML_JOB_ARN)),
    Member::new("TrainingJobArn", Type::Text(&texts::TRAINING_JOB_ARN)),
] };

pub(crate) static DESCRIBE_PROJECT: Schema = Schema { name: "DescribeProjectInput", members: &[
    Member::new("ProjectName", Type::Text(&texts::PROJECT_ENTITY_NAME)).required(),
] };

pub(crate) static DESCRIBE_PROJECT_OUTPUT: Schema = Schema { name: "DescribeProjectOutput", members: &[
    Member::new("ProjectArn", Type::Text(&texts::PROJECT_ARN)).required(),
    Member::new("ProjectName", Type::Text(&texts::PROJECT_ENTITY_NAME)).required(),
    Member::new("ProjectId", Type::Text(&texts::PROJECT_ID)).required(),
    Member::new("ProjectDescription", Type::Text(&texts::ENTITY_DESCRIPTION)),
    Member::new("ServiceCatalogProvisioningDetails", Type::Structure(&SERVICE_CATALOG_PROVISIONING_DETAILS)),
    Member::new("ServiceCatalogProvisionedProductDetails", Type::Structure(&SERVICE_CATALOG_PROVISIONED_PRODUCT_DETAILS)),
    Member::new("ProjectStatus", Type::Text(&texts::PROJECT_STATUS)).required(),
    Member::new("TemplateProviderDetails", Type::List(&collections::TEMPLATE_PROVIDER_DETAIL_LIST)),
    Member::new("CreatedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("CreationTime", Type::Timestamp(None)).required(),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("LastModifiedBy", Type::Structure(&USER_CONTEXT)),
] };

pub(crate) static DESCRIBE_TRAINING_JOB: Schema = Schema { name: "DescribeTrainingJobRequest", members: &[
    Member::new("TrainingJobName", Type::Text(&texts::TRAINING_JOB_NAME)).required(),
] };

pub(crate) static DESCRIBE_TRAINING_JOB_OUTPUT: Schema = Schema { name: "DescribeTrainingJobResponse", members: &[
    Member::new("TrainingJobName", Type::Text(&texts::TRAINING_JOB_NAME)).required(),
    Member::new("TrainingJobArn", Type::Text(&texts::TRAINING_JOB_ARN)).required(),
    Member::new("TuningJobArn", Type::Text(&texts::HYPER_PARAMETER_TUNING_JOB_ARN)),
    Member::new("LabelingJobArn", Type::Text(&texts::LABELING_JOB_ARN)),
    Member::new("AutoMLJobArn", Type::Text(&texts::AUTO_ML_JOB_ARN)),
    Member::new("ModelArtifacts", Type::Structure(&MODEL_ARTIFACTS)).required(),
    Member::new("TrainingJobStatus", Type::Text(&texts::TRAINING_JOB_STATUS)).required(),
    Member::new("SecondaryStatus", Type::Text(&texts::SECONDARY_STATUS)).required(),
    Member::new("FailureReason", Type::Text(&texts::FAILURE_REASON)),
    Member::new("HyperParameters", Type::Map(&collections::HYPER_PARAMETERS)),
    Member::new("AlgorithmSpecification", Type::Structure(&ALGORITHM_SPECIFICATION)),
    Member::new("RoleArn", Type::Text(&texts::ROLE_ARN)),
    Member::new("InputDataConfig", Type::List(&collections::INPUT_DATA_CONFIG)),
    Member::new("OutputDataConfig", Type::Structure(&OUTPUT_DATA_CONFIG)),
    Member::new("ResourceConfig", Type::Structure(&RESOURCE_CONFIG)),
    Member::new("WarmPoolStatus", Type::Structure(&WARM_POOL_STATUS)),
    Member::new("VpcConfig", Type::Structure(&VPC_CONFIG)),
    Member::new("StoppingCondition", Type::Structure(&STOPPING_CONDITION)).required(),
    Member::new("CreationTime", Type::Timestamp(None)).required(),
    Member::new("TrainingStartTime", Type::Timestamp(None)),
    Member::new("TrainingEndTime", Type::Timestamp(None)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("SecondaryStatusTransitions", Type::List(&collections::SECONDARY_STATUS_TRANSITIONS)),
    Member::new("FinalMetricDataList", Type::List(&collections::FINAL_METRIC_DATA_LIST)),
    Member::new("EnableNetworkIsolation", Type::Boolean),
    Member::new("EnableInterContainerTrafficEncryption", Type::Boolean),
    Member::new("EnableManagedSpotTraining", Type::Boolean),
    Member::new("CheckpointConfig", Type::Structure(&CHECKPOINT_CONFIG)),
    Member::new("TrainingTimeInSeconds", Type::Integer(Range::at_least(1))),
    Member::new("BillableTimeInSeconds", Type::Integer(Range::at_least(1))),
    Member::new("BillableTokenCount", Type::Long(Range::at_least(0))),
    Member::new("DebugHookConfig", Type::Structure(&DEBUG_HOOK_CONFIG)),
    Member::new("ExperimentConfig", Type::Structure(&EXPERIMENT_CONFIG)),
    Member::new("DebugRuleConfigurations", Type::List(&collections::DEBUG_RULE_CONFIGURATIONS)),
    Member::new("TensorBoardOutputConfig", Type::Structure(&TENSOR_BOARD_OUTPUT_CONFIG)),
    Member::new("DebugRuleEvaluationStatuses", Type::List(&collections::DEBUG_RULE_EVALUATION_STATUSES)),
    Member::new("ProfilerConfig", Type::Structure(&PROFILER_CONFIG)),
    Member::new("ProfilerRuleConfigurations", Type::List(&collections::PROFILER_RULE_CONFIGURATIONS)),
    Member::new("ProfilerRuleEvaluationStatuses", Type::List(&collections::PROFILER_RULE_EVALUATION_STATUSES)),
    Member::new("ProfilingStatus", Type::Text(&texts::PROFILING_STATUS)),
    Member::new("Environment", Type::Map(&collections::TRAINING_ENVIRONMENT_MAP)),
    Member::new("RetryStrategy", Type::Structure(&RETRY_STRATEGY)),
    Member::new("RemoteDebugConfig", Type::Structure(&REMOTE_DEBUG_CONFIG)),
    Member::new("InfraCheckConfig", Type::Structure(&INFRA_CHECK_CONFIG)),
    Member::new("ServerlessJobConfig", Type::Structure(&SERVERLESS_JOB_CONFIG)),
    Member::new("MlflowConfig", Type::Structure(&MLFLOW_CONFIG)),
    Member::new("ModelPackageConfig", Type::Structure(&MODEL_PACKAGE_CONFIG)),
    Member::new("MlflowDetails", Type::Structure(&MLFLOW_DETAILS)),
    Member::new("ProgressInfo", Type::Structure(&TRAINING_PROGRESS_INFO)),
    Member::new("OutputModelPackageArn", Type::Text(&texts::MODEL_PACKAGE_ARN)),
] };

pub(crate) static DESCRIBE_TRANSFORM_JOB: Schema = Schema { name: "DescribeTransformJobRequest", members: &[
    Member::new("TransformJobName", Type::Text(&texts::TRANSFORM_JOB_NAME)).required(),
] };

pub(crate) static DESCRIBE_TRANSFORM_JOB_OUTPUT: Schema = Schema { name: "DescribeTransformJobResponse", members: &[
    Member::new("TransformJobName", Type::Text(&texts::TRANSFORM_JOB_NAME)).required(),
    Member::new("TransformJobArn", Type::Text(&texts::TRANSFORM_JOB_ARN)).required(),
    Member::new("TransformJobStatus", Type::Text(&texts::TRANSFORM_JOB_STATUS)).required(),
    Member::new("FailureReason", Type::Text(&texts::FAILURE_REASON)),
    Member::new("ModelName", Type::Text(&texts::MODEL_NAME)).required(),
    Member::new("MaxConcurrentTransforms", Type::Integer(Range::at_least(0))),
    Member::new("ModelClientConfig", Type::Structure(&MODEL_CLIENT_CONFIG)),
    Member::new("MaxPayloadInMB", Type::Integer(Range::at_least(0))),
    Member::new("BatchStrategy", Type::Text(&texts::BATCH_STRATEGY)),
    Member::new("Environment", Type::Map(&collections::TRANSFORM_ENVIRONMENT_MAP)),
    Member::new("TransformInput", Type::Structure(&TRANSFORM_INPUT)).required(),
    Member::new("TransformOutput", Type::Structure(&TRANSFORM_OUTPUT)),
    Member::new("DataCaptureConfig", Type::Structure(&BATCH_DATA_CAPTURE_CONFIG)),
    Member::new("TransformResources", Type::Structure(&TRANSFORM_RESOURCES)).required(),
    Member::new("CreationTime", Type::Timestamp(None)).required(),
    Member::new("TransformStartTime", Type::Timestamp(None)),
    Member::new("TransformEndTime", Type::Timestamp(None)),
    Member::new("LabelingJobArn", Type::Text(&texts::LABELING_JOB_ARN)),
    Member::new("AutoMLJobArn", Type::Text(&texts::AUTO_ML_JOB_ARN)),
    Member::new("DataProcessing", Type::Structure(&DATA_PROCESSING)),
    Member::new("ExperimentConfig", Type::Structure(&EXPERIMENT_CONFIG)),
] };

pub(crate) static DESCRIBE_TRIAL: Schema = Schema { name: "DescribeTrialRequest", members: &[
    Member::new("TrialName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)).required(),
] };

pub(crate) static DESCRIBE_TRIAL_COMPONENT: Schema = Schema { name: "DescribeTrialComponentRequest", members: &[
    Member::new("TrialComponentName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME_OR_ARN)).required(),
] };

pub(crate) static DESCRIBE_TRIAL_COMPONENT_OUTPUT: Schema = Schema { name: "DescribeTrialComponentResponse", members: &[
    Member::new("TrialComponentName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("TrialComponentArn", Type::Text(&texts::TRIAL_COMPONENT_ARN)),
    Member::new("DisplayName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("Source", Type::Structure(&TRIAL_COMPONENT_SOURCE)),
    Member::new("Status", Type::Structure(&TRIAL_COMPONENT_STATUS)),
    Member::new("StartTime", Type::Timestamp(None)),
    Member::new("EndTime", Type::Timestamp(None)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("CreatedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("LastModifiedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("Parameters", Type::Map(&collections::TRIAL_COMPONENT_PARAMETERS)),
    Member::new("InputArtifacts", Type::Map(&collections::TRIAL_COMPONENT_ARTIFACTS)),
    Member::new("OutputArtifacts", Type::Map(&collections::TRIAL_COMPONENT_ARTIFACTS)),
    Member::new("MetadataProperties", Type::Structure(&METADATA_PROPERTIES)),
    Member::new("Metrics", Type::List(&collections::TRIAL_COMPONENT_METRIC_SUMMARIES)),
    Member::new("LineageGroupArn", Type::Text(&texts::LINEAGE_GROUP_ARN)),
    Member::new("Sources", Type::List(&collections::TRIAL_COMPONENT_SOURCES)),
] };

pub(crate) static DESCRIBE_TRIAL_OUTPUT: Schema = Schema { name: "DescribeTrialResponse", members: &[
    Member::new("TrialName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("TrialArn", Type::Text(&texts::TRIAL_ARN)),
    Member::new("DisplayName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("ExperimentName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("Source", Type::Structure(&TRIAL_SOURCE)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("CreatedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("LastModifiedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("MetadataProperties", Type::Structure(&METADATA_PROPERTIES)),
] };

pub(crate) static DESCRIBE_USER_PROFILE: Schema = Schema { name: "DescribeUserProfileRequest", members: &[
    Member::new("DomainId", Type::Text(&texts::DOMAIN_ID)).required(),
    Member::new("UserProfileName", Type::Text(&texts::USER_PROFILE_NAME)).required(),
] };

pub(crate) static DESCRIBE_USER_PROFILE_OUTPUT: Schema = Schema { name: "DescribeUserProfileResponse", members: &[
    Member::new("DomainId", Type::Text(&texts::DOMAIN_ID)),
    Member::new("UserProfileArn", Type::Text(&texts::USER_PROFILE_ARN)),
    Member::new("UserProfileName", Type::Text(&texts::USER_PROFILE_NAME)),
    Member::new("HomeEfsFileSystemUid", Type::Text(&texts::EFS_UID)),
    Member::new("Status", Type::Text(&texts::USER_PROFILE_STATUS)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("FailureReason", Type::Text(&texts::FAILURE_REASON)),
    Member::new("SingleSignOnUserIdentifier", Type::Text(&texts::SINGLE_SIGN_ON_USER_IDENTIFIER)),
    Member::new("SingleSignOnUserValue", Type::Text(&texts::STRING256)),
    Member::new("UserSettings", Type::Structure(&USER_SETTINGS)),
] };

pub(crate) static DISABLE_SAGEMAKER_SERVICECATALOG_PORTFOLIO: Schema = Schema { name: "DisableSagemakerServicecatalogPortfolioInput", members: &[] };

pub(crate) static DISABLE_SAGEMAKER_SERVICECATALOG_PORTFOLIO_OUTPUT: Schema = Schema { name: "DisableSagemakerServicecatalogPortfolioOutput", members: &[] };

pub(crate) static DISASSOCIATE_TRIAL_COMPONENT: Schema = Schema { name: "DisassociateTrialComponentRequest", members: &[
    Member::new("TrialComponentName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)).required(),
    Member::new("TrialName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)).required(),
] };

pub(crate) static DISASSOCIATE_TRIAL_COMPONENT_OUTPUT: Schema = Schema { name: "DisassociateTrialComponentResponse", members: &[
    Member::new("TrialComponentArn", Type::Text(&texts::TRIAL_COMPONENT_ARN)),
    Member::new("TrialArn", Type::Text(&texts::TRIAL_ARN)),
] };

pub(crate) static ENABLE_SAGEMAKER_SERVICECATALOG_PORTFOLIO: Schema = Schema { name: "EnableSagemakerServicecatalogPortfolioInput", members: &[] };

pub(crate) static ENABLE_SAGEMAKER_SERVICECATALOG_PORTFOLIO_OUTPUT: Schema = Schema { name: "EnableSagemakerServicecatalogPortfolioOutput", members: &[] };

pub(crate) static GET_MODEL_PACKAGE_GROUP_POLICY: Schema = Schema { name: "GetModelPackageGroupPolicyInput", members: &[
    Member::new("ModelPackageGroupName", Type::Text(&texts::ENTITY_NAME)).required(),
] };

pub(crate) static GET_MODEL_PACKAGE_GROUP_POLICY_OUTPUT: Schema = Schema { name: "GetModelPackageGroupPolicyOutput", members: &[
    Member::new("ResourcePolicy", Type::Text(&texts::POLICY_STRING)).required(),
] };

pub(crate) static GET_SAGEMAKER_SERVICECATALOG_PORTFOLIO_STATUS: Schema = Schema { name: "GetSagemakerServicecatalogPortfolioStatusInput", members: &[] };

pub(crate) static GET_SAGEMAKER_SERVICECATALOG_PORTFOLIO_STATUS_OUTPUT: Schema = Schema { name: "GetSagemakerServicecatalogPortfolioStatusOutput", members: &[
    Member::new("Status", Type::Text(&texts::SAGEMAKER_SERVICECATALOG_STATUS)),
] };

pub(crate) static GET_SEARCH_SUGGESTIONS: Schema = Schema { name: "GetSearchSuggestionsRequest", members: &[
    Member::new("Resource", Type::Text(&texts::RESOURCE_TYPE)).required(),
    Member::new("SuggestionQuery", Type::Structure(&SUGGESTION_QUERY)),
] };

pub(crate) static GET_SEARCH_SUGGESTIONS_OUTPUT: Schema = Schema { name: "GetSearchSuggestionsResponse", members: &[
    Member::new("PropertyNameSuggestions", Type::List(&collections::PROPERTY_NAME_SUGGESTION_LIST)),
] };

pub(crate) static LIST_ACTIONS: Schema = Schema { name: "ListActionsRequest", members: &[
    Member::new("SourceUri", Type::Text(&texts::SOURCE_URI)),
    Member::new("ActionType", Type::Text(&texts::STRING256)),
    Member::new("CreatedAfter", Type::Timestamp(None)),
    Member::new("CreatedBefore", Type::Timestamp(None)),
    Member::new("SortBy", Type::Text(&texts::SORT_ACTIONS_BY)),
    Member::new("SortOrder", Type::Text(&texts::SORT_ORDER)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
] };

pub(crate) static LIST_ACTIONS_OUTPUT: Schema = Schema { name: "ListActionsResponse", members: &[
    Member::new("ActionSummaries", Type::List(&collections::ACTION_SUMMARIES)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_APPS: Schema = Schema { name: "ListAppsRequest", members: &[
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
    Member::new("SortOrder", Type::Text(&texts::SORT_ORDER)),
    Member::new("SortBy", Type::Text(&texts::APP_SORT_KEY)),
    Member::new("DomainIdEquals", Type::Text(&texts::DOMAIN_ID)),
    Member::new("UserProfileNameEquals", Type::Text(&texts::USER_PROFILE_NAME)),
    Member::new("SpaceNameEquals", Type::Text(&texts::SPACE_NAME)),
] };

pub(crate) static LIST_APPS_OUTPUT: Schema = Schema { name: "ListAppsResponse", members: &[
    Member::new("Apps", Type::List(&collections::APP_LIST)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_ARTIFACTS: Schema = Schema { name: "ListArtifactsRequest", members: &[
    Member::new("SourceUri", Type::Text(&texts::SOURCE_URI)),
    Member::new("ArtifactType", Type::Text(&texts::STRING256)),
    Member::new("CreatedAfter", Type::Timestamp(None)),
    Member::new("CreatedBefore", Type::Timestamp(None)),
    Member::new("SortBy", Type::Text(&texts::SORT_ARTIFACTS_BY)),
    Member::new("SortOrder", Type::Text(&texts::SORT_ORDER)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
] };

pub(crate) static LIST_ARTIFACTS_OUTPUT: Schema = Schema { name: "ListArtifactsResponse", members: &[
    Member::new("ArtifactSummaries", Type::List(&collections::ARTIFACT_SUMMARIES)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_ASSOCIATIONS: Schema = Schema { name: "ListAssociationsRequest", members: &[
    Member::new("SourceArn", Type::Text(&texts::ASSOCIATION_ENTITY_ARN)),
    Member::new("DestinationArn", Type::Text(&texts::ASSOCIATION_ENTITY_ARN)),
    Member::new("SourceType", Type::Text(&texts::STRING256)),
    Member::new("DestinationType", Type::Text(&texts::STRING256)),
    Member::new("AssociationType", Type::Text(&texts::ASSOCIATION_EDGE_TYPE)),
    Member::new("CreatedAfter", Type::Timestamp(None)),
    Member::new("CreatedBefore", Type::Timestamp(None)),
    Member::new("SortBy", Type::Text(&texts::SORT_ASSOCIATIONS_BY)),
    Member::new("SortOrder", Type::Text(&texts::SORT_ORDER)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
] };

pub(crate) static LIST_ASSOCIATIONS_OUTPUT: Schema = Schema { name: "ListAssociationsResponse", members: &[
    Member::new("AssociationSummaries", Type::List(&collections::ASSOCIATION_SUMMARIES)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_CODE_REPOSITORIES: Schema = Schema { name: "ListCodeRepositoriesInput", members: &[
    Member::new("CreationTimeAfter", Type::Timestamp(None)),
    Member::new("CreationTimeBefore", Type::Timestamp(None)),
    Member::new("LastModifiedTimeAfter", Type::Timestamp(None)),
    Member::new("LastModifiedTimeBefore", Type::Timestamp(None)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
    Member::new("NameContains", Type::Text(&texts::CODE_REPOSITORY_NAME_CONTAINS)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("SortBy", Type::Text(&texts::CODE_REPOSITORY_SORT_BY)),
    Member::new("SortOrder", Type::Text(&texts::CODE_REPOSITORY_SORT_ORDER)),
] };

pub(crate) static LIST_CODE_REPOSITORIES_OUTPUT: Schema = Schema { name: "ListCodeRepositoriesOutput", members: &[
    Member::new("CodeRepositorySummaryList", Type::List(&collections::CODE_REPOSITORY_SUMMARY_LIST)).required(),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_CONTEXTS: Schema = Schema { name: "ListContextsRequest", members: &[
    Member::new("SourceUri", Type::Text(&texts::SOURCE_URI)),
    Member::new("ContextType", Type::Text(&texts::STRING256)),
    Member::new("CreatedAfter", Type::Timestamp(None)),
    Member::new("CreatedBefore", Type::Timestamp(None)),
    Member::new("SortBy", Type::Text(&texts::SORT_CONTEXTS_BY)),
    Member::new("SortOrder", Type::Text(&texts::SORT_ORDER)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
] };

pub(crate) static LIST_CONTEXTS_OUTPUT: Schema = Schema { name: "ListContextsResponse", members: &[
    Member::new("ContextSummaries", Type::List(&collections::CONTEXT_SUMMARIES)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_DOMAINS: Schema = Schema { name: "ListDomainsRequest", members: &[
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
] };

pub(crate) static LIST_DOMAINS_OUTPUT: Schema = Schema { name: "ListDomainsResponse", members: &[
    Member::new("Domains", Type::List(&collections::DOMAIN_LIST)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_ENDPOINT_CONFIGS: Schema = Schema { name: "ListEndpointConfigsInput", members: &[
    Member::new("SortBy", Type::Text(&texts::ENDPOINT_CONFIG_SORT_KEY)),
    Member::new("SortOrder", Type::Text(&texts::ORDER_KEY)),
    Member::new("NextToken", Type::Text(&texts::PAGINATION_TOKEN)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
    Member::new("NameContains", Type::Text(&texts::ENDPOINT_CONFIG_NAME_CONTAINS)),
    Member::new("CreationTimeBefore", Type::Timestamp(None)),
    Member::new("CreationTimeAfter", Type::Timestamp(None)),
] };

pub(crate) static LIST_ENDPOINT_CONFIGS_OUTPUT: Schema = Schema { name: "ListEndpointConfigsOutput", members: &[
    Member::new("EndpointConfigs", Type::List(&collections::ENDPOINT_CONFIG_SUMMARY_LIST)).required(),
    Member::new("NextToken", Type::Text(&texts::PAGINATION_TOKEN)),
] };

pub(crate) static LIST_ENDPOINTS: Schema = Schema { name: "ListEndpointsInput", members: &[
    Member::new("SortBy", Type::Text(&texts::ENDPOINT_SORT_KEY)),
    Member::new("SortOrder", Type::Text(&texts::ORDER_KEY)),
    Member::new("NextToken", Type::Text(&texts::PAGINATION_TOKEN)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
    Member::new("NameContains", Type::Text(&texts::ENDPOINT_NAME_CONTAINS)),
    Member::new("CreationTimeBefore", Type::Timestamp(None)),
    Member::new("CreationTimeAfter", Type::Timestamp(None)),
    Member::new("LastModifiedTimeBefore", Type::Timestamp(None)),
    Member::new("LastModifiedTimeAfter", Type::Timestamp(None)),
    Member::new("StatusEquals", Type::Text(&texts::ENDPOINT_STATUS)),
] };

pub(crate) static LIST_ENDPOINTS_OUTPUT: Schema = Schema { name: "ListEndpointsOutput", members: &[
    Member::new("Endpoints", Type::List(&collections::ENDPOINT_SUMMARY_LIST)).required(),
    Member::new("NextToken", Type::Text(&texts::PAGINATION_TOKEN)),
] };

pub(crate) static LIST_EXPERIMENTS: Schema = Schema { name: "ListExperimentsRequest", members: &[
    Member::new("CreatedAfter", Type::Timestamp(None)),
    Member::new("CreatedBefore", Type::Timestamp(None)),
    Member::new("SortBy", Type::Text(&texts::SORT_EXPERIMENTS_BY)),
    Member::new("SortOrder", Type::Text(&texts::SORT_ORDER)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
] };

pub(crate) static LIST_EXPERIMENTS_OUTPUT: Schema = Schema { name: "ListExperimentsResponse", members: &[
    Member::new("ExperimentSummaries", Type::List(&collections::EXPERIMENT_SUMMARIES)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_HYPER_PARAMETER_TUNING_JOBS: Schema = Schema { name: "ListHyperParameterTuningJobsRequest", members: &[
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
    Member::new("SortBy", Type::Text(&texts::HYPER_PARAMETER_TUNING_JOB_SORT_BY_OPTIONS)),
    Member::new("SortOrder", Type::Text(&texts::SORT_ORDER)),
    Member::new("NameContains", Type::Text(&texts::NAME_CONTAINS)),
    Member::new("CreationTimeAfter", Type::Timestamp(None)),
    Member::new("CreationTimeBefore", Type::Timestamp(None)),
    Member::new("LastModifiedTimeAfter", Type::Timestamp(None)),
    Member::new("LastModifiedTimeBefore", Type::Timestamp(None)),
    Member::new("StatusEquals", Type::Text(&texts::HYPER_PARAMETER_TUNING_JOB_STATUS)),
] };

pub(crate) static LIST_HYPER_PARAMETER_TUNING_JOBS_OUTPUT: Schema = Schema { name: "ListHyperParameterTuningJobsResponse", members: &[
    Member::new("HyperParameterTuningJobSummaries", Type::List(&collections::HYPER_PARAMETER_TUNING_JOB_SUMMARIES)).required(),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_IMAGE_VERSIONS: Schema = Schema { name: "ListImageVersionsRequest", members: &[
    Member::new("CreationTimeAfter", Type::Timestamp(None)),
    Member::new("CreationTimeBefore", Type::Timestamp(None)),
    Member::new("ImageName", Type::Text(&texts::IMAGE_NAME)).required(),
    Member::new("LastModifiedTimeAfter", Type::Timestamp(None)),
    Member::new("LastModifiedTimeBefore", Type::Timestamp(None)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("SortBy", Type::Text(&texts::IMAGE_VERSION_SORT_BY)),
    Member::new("SortOrder", Type::Text(&texts::IMAGE_VERSION_SORT_ORDER)),
] };

pub(crate) static LIST_IMAGE_VERSIONS_OUTPUT: Schema = Schema { name: "ListImageVersionsResponse", members: &[
    Member::new("ImageVersions", Type::List(&collections::IMAGE_VERSIONS)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_IMAGES: Schema = Schema { name: "ListImagesRequest", members: &[
    Member::new("CreationTimeAfter", Type::Timestamp(None)),
    Member::new("CreationTimeBefore", Type::Timestamp(None)),
    Member::new("LastModifiedTimeAfter", Type::Timestamp(None)),
    Member::new("LastModifiedTimeBefore", Type::Timestamp(None)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
    Member::new("NameContains", Type::Text(&texts::IMAGE_NAME_CONTAINS)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("SortBy", Type::Text(&texts::IMAGE_SORT_BY)),
    Member::new("SortOrder", Type::Text(&texts::IMAGE_SORT_ORDER)),
] };

pub(crate) static LIST_IMAGES_OUTPUT: Schema = Schema { name: "ListImagesResponse", members: &[
    Member::new("Images", Type::List(&collections::IMAGES)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_MODEL_PACKAGE_GROUPS: Schema = Schema { name: "ListModelPackageGroupsInput", members: &[
    Member::new("CreationTimeAfter", Type::Timestamp(None)),
    Member::new("CreationTimeBefore", Type::Timestamp(None)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
    Member::new("NameContains", Type::Text(&texts::NAME_CONTAINS)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("SortBy", Type::Text(&texts::MODEL_PACKAGE_GROUP_SORT_BY)),
    Member::new("SortOrder", Type::Text(&texts::SORT_ORDER)),
    Member::new("CrossAccountFilterOption", Type::Text(&texts::CROSS_ACCOUNT_FILTER_OPTION)),
] };

pub(crate) static LIST_MODEL_PACKAGE_GROUPS_OUTPUT: Schema = Schema { name: "ListModelPackageGroupsOutput", members: &[
    Member::new("ModelPackageGroupSummaryList", Type::List(&collections::MODEL_PACKAGE_GROUP_SUMMARY_LIST)).required(),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_MODEL_PACKAGES: Schema = Schema { name: "ListModelPackagesInput", members: &[
    Member::new("CreationTimeAfter", Type::Timestamp(None)),
    Member::new("CreationTimeBefore", Type::Timestamp(None)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
    Member::new("NameContains", Type::Text(&texts::NAME_CONTAINS)),
    Member::new("ModelApprovalStatus", Type::Text(&texts::MODEL_APPROVAL_STATUS)),
    Member::new("ModelPackageGroupName", Type::Text(&texts::ARN_OR_NAME)),
    Member::new("ModelPackageType", Type::Text(&texts::MODEL_PACKAGE_TYPE)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("SortBy", Type::Text(&texts::MODEL_PACKAGE_SORT_BY)),
    Member::new("SortOrder", Type::Text(&texts::SORT_ORDER)),
] };

pub(crate) static LIST_MODEL_PACKAGES_OUTPUT: Schema = Schema { name: "ListModelPackagesOutput", members: &[
    Member::new("ModelPackageSummaryList", Type::List(&collections::MODEL_PACKAGE_SUMMARY_LIST)).required(),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_MODELS: Schema = Schema { name: "ListModelsInput", members: &[
    Member::new("SortBy", Type::Text(&texts::MODEL_SORT_KEY)),
    Member::new("SortOrder", Type::Text(&texts::ORDER_KEY)),
    Member::new("NextToken", Type::Text(&texts::PAGINATION_TOKEN)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
    Member::new("NameContains", Type::Text(&texts::MODEL_NAME_CONTAINS)),
    Member::new("CreationTimeBefore", Type::Timestamp(None)),
    Member::new("CreationTimeAfter", Type::Timestamp(None)),
] };

pub(crate) static LIST_MODELS_OUTPUT: Schema = Schema { name: "ListModelsOutput", members: &[
    Member::new("Models", Type::List(&collections::MODEL_SUMMARY_LIST)).required(),
    Member::new("NextToken", Type::Text(&texts::PAGINATION_TOKEN)),
] };

pub(crate) static LIST_PIPELINE_EXECUTION_STEPS: Schema = Schema { name: "ListPipelineExecutionStepsRequest", members: &[
    Member::new("PipelineExecutionArn", Type::Text(&texts::PIPELINE_EXECUTION_ARN)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
    Member::new("SortOrder", Type::Text(&texts::SORT_ORDER)),
] };

pub(crate) static LIST_PIPELINE_EXECUTION_STEPS_OUTPUT: Schema = Schema { name: "ListPipelineExecutionStepsResponse", members: &[
    Member::new("PipelineExecutionSteps", Type::List(&collections::PIPELINE_EXECUTION_STEP_LIST)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_PIPELINE_EXECUTIONS: Schema = Schema { name: "ListPipelineExecutionsRequest", members: &[
    Member::new("PipelineName", Type::Text(&texts::PIPELINE_NAME_OR_ARN)).required(),
    Member::new("CreatedAfter", Type::Timestamp(None)),
    Member::new("CreatedBefore", Type::Timestamp(None)),
    Member::new("SortBy", Type::Text(&texts::SORT_PIPELINE_EXECUTIONS_BY)),
    Member::new("SortOrder", Type::Text(&texts::SORT_ORDER)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
    Member::new("PipelineVersionAlias", Type::Text(&texts::PIPELINE_VERSION_ALIAS)),
] };

pub(crate) static LIST_PIPELINE_EXECUTIONS_OUTPUT: Schema = Schema { name: "ListPipelineExecutionsResponse", members: &[
    Member::new("PipelineExecutionSummaries", Type::List(&collections::PIPELINE_EXECUTION_SUMMARY_LIST)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_PIPELINE_PARAMETERS_FOR_EXECUTION: Schema = Schema { name: "ListPipelineParametersForExecutionRequest", members: &[
    Member::new("PipelineExecutionArn", Type::Text(&texts::PIPELINE_EXECUTION_ARN)).required(),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
] };

pub(crate) static LIST_PIPELINE_PARAMETERS_FOR_EXECUTION_OUTPUT: Schema = Schema { name: "ListPipelineParametersForExecutionResponse", members: &[
    Member::new("PipelineParameters", Type::List(&collections::PARAMETER_LIST)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_PIPELINE_VERSIONS: Schema = Schema { name: "ListPipelineVersionsRequest", members: &[
    Member::new("PipelineName", Type::Text(&texts::PIPELINE_NAME_OR_ARN)).required(),
    Member::new("CreatedAfter", Type::Timestamp(None)),
    Member::new("CreatedBefore", Type::Timestamp(None)),
    Member::new("SortOrder", Type::Text(&texts::SORT_ORDER)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
] };

pub(crate) static LIST_PIPELINE_VERSIONS_OUTPUT: Schema = Schema { name: "ListPipelineVersionsResponse", members: &[
    Member::new("PipelineVersionSummaries", Type::List(&collections::PIPELINE_VERSION_SUMMARY_LIST)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_PIPELINES: Schema = Schema { name: "ListPipelinesRequest", members: &[
    Member::new("PipelineNamePrefix", Type::Text(&texts::PIPELINE_NAME)),
    Member::new("CreatedAfter", Type::Timestamp(None)),
    Member::new("CreatedBefore", Type::Timestamp(None)),
    Member::new("SortBy", Type::Text(&texts::SORT_PIPELINES_BY)),
    Member::new("SortOrder", Type::Text(&texts::SORT_ORDER)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
    Member::new("ManagedBy", Type::Text(&texts::PIPELINE_MANAGED_BY)),
] };

pub(crate) static LIST_PIPELINES_OUTPUT: Schema = Schema { name: "ListPipelinesResponse", members: &[
    Member::new("PipelineSummaries", Type::List(&collections::PIPELINE_SUMMARY_LIST)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_PROCESSING_JOBS: Schema = Schema { name: "ListProcessingJobsRequest", members: &[
    Member::new("CreationTimeAfter", Type::Timestamp(None)),
    Member::new("CreationTimeBefore", Type::Timestamp(None)),
    Member::new("LastModifiedTimeAfter", Type::Timestamp(None)),
    Member::new("LastModifiedTimeBefore", Type::Timestamp(None)),
    Member::new("NameContains", Type::Text(Text::FREE)),
    Member::new("StatusEquals", Type::Text(&texts::PROCESSING_JOB_STATUS)),
    Member::new("SortBy", Type::Text(&texts::SORT_BY)),
    Member::new("SortOrder", Type::Text(&texts::SORT_ORDER)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
] };

pub(crate) static LIST_PROCESSING_JOBS_OUTPUT: Schema = Schema { name: "ListProcessingJobsResponse", members: &[
    Member::new("ProcessingJobSummaries", Type::List(&collections::PROCESSING_JOB_SUMMARIES)).required(),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_PROJECTS: Schema = Schema { name: "ListProjectsInput", members: &[
    Member::new("CreationTimeAfter", Type::Timestamp(None)),
    Member::new("CreationTimeBefore", Type::Timestamp(None)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
    Member::new("NameContains", Type::Text(&texts::PROJECT_ENTITY_NAME)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("SortBy", Type::Text(&texts::PROJECT_SORT_BY)),
    Member::new("SortOrder", Type::Text(&texts::PROJECT_SORT_ORDER)),
] };

pub(crate) static LIST_PROJECTS_OUTPUT: Schema = Schema { name: "ListProjectsOutput", members: &[
    Member::new("ProjectSummaryList", Type::List(&collections::PROJECT_SUMMARY_LIST)).required(),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_TAGS: Schema = Schema { name: "ListTagsInput", members: &[
    Member::new("ResourceArn", Type::Text(&texts::RESOURCE_ARN)).required(),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("MaxResults", Type::Integer(Range::at_least(50))),
] };

pub(crate) static LIST_TAGS_OUTPUT: Schema = Schema { name: "ListTagsOutput", members: &[
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_TRAINING_JOBS: Schema = Schema { name: "ListTrainingJobsRequest", members: &[
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
    Member::new("CreationTimeAfter", Type::Timestamp(None)),
    Member::new("CreationTimeBefore", Type::Timestamp(None)),
    Member::new("LastModifiedTimeAfter", Type::Timestamp(None)),
    Member::new("LastModifiedTimeBefore", Type::Timestamp(None)),
    Member::new("NameContains", Type::Text(&texts::NAME_CONTAINS)),
    Member::new("StatusEquals", Type::Text(&texts::TRAINING_JOB_STATUS)),
    Member::new("SortBy", Type::Text(&texts::SORT_BY)),
    Member::new("SortOrder", Type::Text(&texts::SORT_ORDER)),
    Member::new("WarmPoolStatusEquals", Type::Text(&texts::WARM_POOL_RESOURCE_STATUS)),
    Member::new("TrainingPlanArnEquals", Type::Text(&texts::TRAINING_PLAN_ARN)),
] };

pub(crate) static LIST_TRAINING_JOBS_FOR_HYPER_PARAMETER_TUNING_JOB: Schema = Schema { name: "ListTrainingJobsForHyperParameterTuningJobRequest", members: &[
    Member::new("HyperParameterTuningJobName", Type::Text(&texts::HYPER_PARAMETER_TUNING_JOB_NAME)).required(),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
    Member::new("StatusEquals", Type::Text(&texts::TRAINING_JOB_STATUS)),
    Member::new("SortBy", Type::Text(&texts::TRAINING_JOB_SORT_BY_OPTIONS)),
    Member::new("SortOrder", Type::Text(&texts::SORT_ORDER)),
] };

pub(crate) static LIST_TRAINING_JOBS_FOR_HYPER_PARAMETER_TUNING_JOB_OUTPUT: Schema = Schema { name: "ListTrainingJobsForHyperParameterTuningJobResponse", members: &[
    Member::new("TrainingJobSummaries", Type::List(&collections::HYPER_PARAMETER_TRAINING_JOB_SUMMARIES)).required(),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_TRAINING_JOBS_OUTPUT: Schema = Schema { name: "ListTrainingJobsResponse", members: &[
    Member::new("TrainingJobSummaries", Type::List(&collections::TRAINING_JOB_SUMMARIES)).required(),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_TRANSFORM_JOBS: Schema = Schema { name: "ListTransformJobsRequest", members: &[
    Member::new("CreationTimeAfter", Type::Timestamp(None)),
    Member::new("CreationTimeBefore", Type::Timestamp(None)),
    Member::new("LastModifiedTimeAfter", Type::Timestamp(None)),
    Member::new("LastModifiedTimeBefore", Type::Timestamp(None)),
    Member::new("NameContains", Type::Text(&texts::NAME_CONTAINS)),
    Member::new("StatusEquals", Type::Text(&texts::TRANSFORM_JOB_STATUS)),
    Member::new("SortBy", Type::Text(&texts::SORT_BY)),
    Member::new("SortOrder", Type::Text(&texts::SORT_ORDER)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
] };

pub(crate) static LIST_TRANSFORM_JOBS_OUTPUT: Schema = Schema { name: "ListTransformJobsResponse", members: &[
    Member::new("TransformJobSummaries", Type::List(&collections::TRANSFORM_JOB_SUMMARIES)).required(),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_TRIAL_COMPONENTS: Schema = Schema { name: "ListTrialComponentsRequest", members: &[
    Member::new("ExperimentName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("TrialName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("SourceArn", Type::Text(&texts::STRING256)),
    Member::new("CreatedAfter", Type::Timestamp(None)),
    Member::new("CreatedBefore", Type::Timestamp(None)),
    Member::new("SortBy", Type::Text(&texts::SORT_TRIAL_COMPONENTS_BY)),
    Member::new("SortOrder", Type::Text(&texts::SORT_ORDER)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_TRIAL_COMPONENTS_OUTPUT: Schema = Schema { name: "ListTrialComponentsResponse", members: &[
    Member::new("TrialComponentSummaries", Type::List(&collections::TRIAL_COMPONENT_SUMMARIES)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_TRIALS: Schema = Schema { name: "ListTrialsRequest", members: &[
    Member::new("ExperimentName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("TrialComponentName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("CreatedAfter", Type::Timestamp(None)),
    Member::new("CreatedBefore", Type::Timestamp(None)),
    Member::new("SortBy", Type::Text(&texts::SORT_TRIALS_BY)),
    Member::new("SortOrder", Type::Text(&texts::SORT_ORDER)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_TRIALS_OUTPUT: Schema = Schema { name: "ListTrialsResponse", members: &[
    Member::new("TrialSummaries", Type::List(&collections::TRIAL_SUMMARIES)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_USER_PROFILES: Schema = Schema { name: "ListUserProfilesRequest", members: &[
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
    Member::new("SortOrder", Type::Text(&texts::SORT_ORDER)),
    Member::new("SortBy", Type::Text(&texts::USER_PROFILE_SORT_KEY)),
    Member::new("DomainIdEquals", Type::Text(&texts::DOMAIN_ID)),
    Member::new("UserProfileNameContains", Type::Text(&texts::USER_PROFILE_NAME)),
] };

pub(crate) static LIST_USER_PROFILES_OUTPUT: Schema = Schema { name: "ListUserProfilesResponse", members: &[
    Member::new("UserProfiles", Type::List(&collections::USER_PROFILE_LIST)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static PUT_MODEL_PACKAGE_GROUP_POLICY: Schema = Schema { name: "PutModelPackageGroupPolicyInput", members: &[
    Member::new("ModelPackageGroupName", Type::Text(&texts::ENTITY_NAME)).required(),
    Member::new("ResourcePolicy", Type::Text(&texts::POLICY_STRING)).required(),
] };

pub(crate) static PUT_MODEL_PACKAGE_GROUP_POLICY_OUTPUT: Schema = Schema { name: "PutModelPackageGroupPolicyOutput", members: &[
    Member::new("ModelPackageGroupArn", Type::Text(&texts::MODEL_PACKAGE_GROUP_ARN)).required(),
] };

pub(crate) static QUERY_LINEAGE: Schema = Schema { name: "QueryLineageRequest", members: &[
    Member::new("StartArns", Type::List(&collections::QUERY_LINEAGE_START_ARNS)),
    Member::new("Direction", Type::Text(&texts::DIRECTION)),
    Member::new("IncludeEdges", Type::Boolean),
    Member::new("Filters", Type::Structure(&QUERY_FILTERS)),
    Member::new("MaxDepth", Type::Integer(Range::at_most(10))),
    Member::new("MaxResults", Type::Integer(Range::at_most(50))),
    Member::new("NextToken", Type::Text(&texts::STRING8192)),
] };

pub(crate) static QUERY_LINEAGE_OUTPUT: Schema = Schema { name: "QueryLineageResponse", members: &[
    Member::new("Vertices", Type::List(&collections::VERTICES)),
    Member::new("Edges", Type::List(&collections::EDGES)),
    Member::new("NextToken", Type::Text(&texts::STRING8192)),
] };

pub(crate) static RETRY_PIPELINE_EXECUTION: Schema = Schema { name: "RetryPipelineExecutionRequest", members: &[
    Member::new("PipelineExecutionArn", Type::Text(&texts::PIPELINE_EXECUTION_ARN)).required(),
    Member::new("ClientRequestToken", Type::Text(&texts::IDEMPOTENCY_TOKEN)).required().idempotency_token(),
    Member::new("ParallelismConfiguration", Type::Structure(&PARALLELISM_CONFIGURATION)),
] };

pub(crate) static RETRY_PIPELINE_EXECUTION_OUTPUT: Schema = Schema { name: "RetryPipelineExecutionResponse", members: &[
    Member::new("PipelineExecutionArn", Type::Text(&texts::PIPELINE_EXECUTION_ARN)),
] };

pub(crate) static SEARCH: Schema = Schema { name: "SearchRequest", members: &[
    Member::new("Resource", Type::Text(&texts::RESOURCE_TYPE)).required(),
    Member::new("SearchExpression", Type::Structure(&SEARCH_EXPRESSION)),
    Member::new("SortBy", Type::Text(&texts::RESOURCE_PROPERTY_NAME)),
    Member::new("SortOrder", Type::Text(&texts::SEARCH_SORT_ORDER)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
    Member::new("CrossAccountFilterOption", Type::Text(&texts::CROSS_ACCOUNT_FILTER_OPTION)),
    Member::new("VisibilityConditions", Type::List(&collections::VISIBILITY_CONDITIONS_LIST)),
] };

pub(crate) static SEARCH_OUTPUT: Schema = Schema { name: "SearchResponse", members: &[
    Member::new("Results", Type::List(&collections::SEARCH_RESULTS_LIST)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("TotalHits", Type::Structure(&TOTAL_HITS)),
] };

pub(crate) static SEND_PIPELINE_EXECUTION_STEP_FAILURE: Schema = Schema { name: "SendPipelineExecutionStepFailureRequest", members: &[
    Member::new("CallbackToken", Type::Text(&texts::CALLBACK_TOKEN)).required(),
    Member::new("FailureReason", Type::Text(&texts::STRING256)),
    Member::new("ClientRequestToken", Type::Text(&texts::IDEMPOTENCY_TOKEN)).idempotency_token(),
] };

pub(crate) static SEND_PIPELINE_EXECUTION_STEP_FAILURE_OUTPUT: Schema = Schema { name: "SendPipelineExecutionStepFailureResponse", members: &[
    Member::new("PipelineExecutionArn", Type::Text(&texts::PIPELINE_EXECUTION_ARN)),
] };

pub(crate) static SEND_PIPELINE_EXECUTION_STEP_SUCCESS: Schema = Schema { name: "SendPipelineExecutionStepSuccessRequest", members: &[
    Member::new("CallbackToken", Type::Text(&texts::CALLBACK_TOKEN)).required(),
    Member::new("OutputParameters", Type::List(&collections::OUTPUT_PARAMETER_LIST)),
    Member::new("ClientRequestToken", Type::Text(&texts::IDEMPOTENCY_TOKEN)).idempotency_token(),
] };

pub(crate) static SEND_PIPELINE_EXECUTION_STEP_SUCCESS_OUTPUT: Schema = Schema { name: "SendPipelineExecutionStepSuccessResponse", members: &[
    Member::new("PipelineExecutionArn", Type::Text(&texts::PIPELINE_EXECUTION_ARN)),
] };

pub(crate) static START_PIPELINE_EXECUTION: Schema = Schema { name: "StartPipelineExecutionRequest", members: &[
    Member::new("PipelineName", Type::Text(&texts::PIPELINE_NAME_OR_ARN)).required(),
    Member::new("PipelineExecutionDisplayName", Type::Text(&texts::PIPELINE_EXECUTION_NAME)),
    Member::new("PipelineParameters", Type::List(&collections::PARAMETER_LIST)),
    Member::new("PipelineExecutionDescription", Type::Text(&texts::PIPELINE_EXECUTION_DESCRIPTION)),
    Member::new("ClientRequestToken", Type::Text(&texts::IDEMPOTENCY_TOKEN)).required().idempotency_token(),
    Member::new("ParallelismConfiguration", Type::Structure(&PARALLELISM_CONFIGURATION)),
    Member::new("SelectiveExecutionConfig", Type::Structure(&SELECTIVE_EXECUTION_CONFIG)),
    Member::new("PipelineVersionId", Type::Long(Range::at_least(1))),
    Member::new("MlflowExperimentName", Type::Text(&texts::MLFLOW_EXPERIMENT_ENTITY_NAME)),
    Member::new("PipelineVersionAlias", Type::Text(&texts::PIPELINE_VERSION_ALIAS)),
    Member::new("RoleArn", Type::Text(&texts::ROLE_ARN)),
] };

pub(crate) static START_PIPELINE_EXECUTION_OUTPUT: Schema = Schema { name: "StartPipelineExecutionResponse", members: &[
    Member::new("PipelineExecutionArn", Type::Text(&texts::PIPELINE_EXECUTION_ARN)),
] };

pub(crate) static STOP_HYPER_PARAMETER_TUNING_JOB: Schema = Schema { name: "StopHyperParameterTuningJobRequest", members: &[
    Member::new("HyperParameterTuningJobName", Type::Text(&texts::HYPER_PARAMETER_TUNING_JOB_NAME)).required(),
] };

pub(crate) static STOP_HYPER_PARAMETER_TUNING_JOB_OUTPUT: Schema = Schema { name: "StopHyperParameterTuningJobOutput", members: &[] };

pub(crate) static STOP_PIPELINE_EXECUTION: Schema = Schema { name: "StopPipelineExecutionRequest", members: &[
    Member::new("PipelineExecutionArn", Type::Text(&texts::PIPELINE_EXECUTION_ARN)).required(),
    Member::new("ClientRequestToken", Type::Text(&texts::IDEMPOTENCY_TOKEN)).required().idempotency_token(),
] };

pub(crate) static STOP_PIPELINE_EXECUTION_OUTPUT: Schema = Schema { name: "StopPipelineExecutionResponse", members: &[
    Member::new("PipelineExecutionArn", Type::Text(&texts::PIPELINE_EXECUTION_ARN)),
] };

pub(crate) static STOP_PROCESSING_JOB: Schema = Schema { name: "StopProcessingJobRequest", members: &[
    Member::new("ProcessingJobName", Type::Text(&texts::PROCESSING_JOB_NAME)).required(),
] };

pub(crate) static STOP_PROCESSING_JOB_OUTPUT: Schema = Schema { name: "StopProcessingJobOutput", members: &[] };

pub(crate) static STOP_TRAINING_JOB: Schema = Schema { name: "StopTrainingJobRequest", members: &[
    Member::new("TrainingJobName", Type::Text(&texts::TRAINING_JOB_NAME)).required(),
] };

pub(crate) static STOP_TRAINING_JOB_OUTPUT: Schema = Schema { name: "StopTrainingJobOutput", members: &[] };

pub(crate) static STOP_TRANSFORM_JOB: Schema = Schema { name: "StopTransformJobRequest", members: &[
    Member::new("TransformJobName", Type::Text(&texts::TRANSFORM_JOB_NAME)).required(),
] };

pub(crate) static STOP_TRANSFORM_JOB_OUTPUT: Schema = Schema { name: "StopTransformJobOutput", members: &[] };

pub(crate) static UPDATE_CODE_REPOSITORY: Schema = Schema { name: "UpdateCodeRepositoryInput", members: &[
    Member::new("CodeRepositoryName", Type::Text(&texts::ENTITY_NAME)).required(),
    Member::new("GitConfig", Type::Structure(&GIT_CONFIG_FOR_UPDATE)),
] };

pub(crate) static UPDATE_CODE_REPOSITORY_OUTPUT: Schema = Schema { name: "UpdateCodeRepositoryOutput", members: &[
    Member::new("CodeRepositoryArn", Type::Text(&texts::CODE_REPOSITORY_ARN)).required(),
] };

pub(crate) static UPDATE_ENDPOINT: Schema = Schema { name: "UpdateEndpointInput", members: &[
    Member::new("EndpointName", Type::Text(&texts::ENDPOINT_NAME)).required(),
    Member::new("EndpointConfigName", Type::Text(&texts::ENDPOINT_CONFIG_NAME)).required(),
    Member::new("RetainAllVariantProperties", Type::Boolean),
    Member::new("ExcludeRetainedVariantProperties", Type::List(&collections::VARIANT_PROPERTY_LIST)),
    Member::new("DeploymentConfig", Type::Structure(&DEPLOYMENT_CONFIG)),
    Member::new("RetainDeploymentConfig", Type::Boolean),
] };

pub(crate) static UPDATE_ENDPOINT_OUTPUT: Schema = Schema { name: "UpdateEndpointOutput", members: &[
    Member::new("EndpointArn", Type::Text(&texts::ENDPOINT_ARN)).required(),
] };

pub(crate) static UPDATE_ENDPOINT_WEIGHTS_AND_CAPACITIES: Schema = Schema { name: "UpdateEndpointWeightsAndCapacitiesInput", members: &[
    Member::new("EndpointName", Type::Text(&texts::ENDPOINT_NAME)).required(),
    Member::new("DesiredWeightsAndCapacities", Type::List(&collections::DESIRED_WEIGHT_AND_CAPACITY_LIST)).required(),
] };

pub(crate) static UPDATE_ENDPOINT_WEIGHTS_AND_CAPACITIES_OUTPUT: Schema = Schema { name: "UpdateEndpointWeightsAndCapacitiesOutput", members: &[
    Member::new("EndpointArn", Type::Text(&texts::ENDPOINT_ARN)).required(),
] };

pub(crate) static UPDATE_EXPERIMENT: Schema = Schema { name: "UpdateExperimentRequest", members: &[
    Member::new("ExperimentName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)).required(),
    Member::new("DisplayName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("Description", Type::Text(&texts::EXPERIMENT_DESCRIPTION)),
] };

pub(crate) static UPDATE_EXPERIMENT_OUTPUT: Schema = Schema { name: "UpdateExperimentResponse", members: &[
    Member::new("ExperimentArn", Type::Text(&texts::EXPERIMENT_ARN)),
] };

pub(crate) static UPDATE_MODEL_PACKAGE: Schema = Schema { name: "UpdateModelPackageInput", members: &[
    Member::new("ModelPackageArn", Type::Text(&texts::MODEL_PACKAGE_ARN)).required(),
    Member::new("ModelApprovalStatus", Type::Text(&texts::MODEL_APPROVAL_STATUS)),
    Member::new("ModelPackageRegistrationType", Type::Text(&texts::MODEL_PACKAGE_REGISTRATION_TYPE)),
    Member::new("ApprovalDescription", Type::Text(&texts::APPROVAL_DESCRIPTION)),
    Member::new("CustomerMetadataProperties", Type::Map(&collections::CUSTOMER_METADATA_MAP)),
    Member::new("CustomerMetadataPropertiesToRemove", Type::List(&collections::CUSTOMER_METADATA_KEY_LIST)),
    Member::new("AdditionalInferenceSpecificationsToAdd", Type::List(&collections::ADDITIONAL_INFERENCE_SPECIFICATIONS)),
    Member::new("InferenceSpecification", Type::Structure(&INFERENCE_SPECIFICATION)),
    Member::new("SourceUri", Type::Text(&texts::MODEL_PACKAGE_SOURCE_URI)),
    Member::new("ModelCard", Type::Structure(&MODEL_PACKAGE_MODEL_CARD)),
    Member::new("ModelLifeCycle", Type::Structure(&MODEL_LIFE_CYCLE)),
    Member::new("ClientToken", Type::Text(&texts::CLIENT_TOKEN)),
] };

pub(crate) static UPDATE_MODEL_PACKAGE_OUTPUT: Schema = Schema { name: "UpdateModelPackageOutput", members: &[
    Member::new("ModelPackageArn", Type::Text(&texts::MODEL_PACKAGE_ARN)).required(),
] };

pub(crate) static UPDATE_PIPELINE: Schema = Schema { name: "UpdatePipelineRequest", members: &[
    Member::new("PipelineName", Type::Text(&texts::PIPELINE_NAME)).required(),
    Member::new("PipelineDisplayName", Type::Text(&texts::PIPELINE_NAME)),
    Member::new("PipelineDefinition", Type::Text(&texts::PIPELINE_DEFINITION)),
    Member::new("PipelineDefinitionS3Location", Type::Structure(&PIPELINE_DEFINITION_S3_LOCATION)),
    Member::new("PipelineDescription", Type::Text(&texts::PIPELINE_DESCRIPTION)),
    Member::new("RoleArn", Type::Text(&texts::ROLE_ARN)),
    Member::new("ParallelismConfiguration", Type::Structure(&PARALLELISM_CONFIGURATION)),
    Member::new("PipelineVersionAliases", Type::List(&collections::PIPELINE_VERSION_ALIAS_LIST)),
] };

pub(crate) static UPDATE_PIPELINE_EXECUTION: Schema = Schema { name: "UpdatePipelineExecutionRequest", members: &[
    Member::new("PipelineExecutionArn", Type::Text(&texts::PIPELINE_EXECUTION_ARN)).required(),
    Member::new("PipelineExecutionDescription", Type::Text(&texts::PIPELINE_EXECUTION_DESCRIPTION)),
    Member::new("PipelineExecutionDisplayName", Type::Text(&texts::PIPELINE_EXECUTION_NAME)),
    Member::new("ParallelismConfiguration", Type::Structure(&PARALLELISM_CONFIGURATION)),
] };

pub(crate) static UPDATE_PIPELINE_EXECUTION_OUTPUT: Schema = Schema { name: "UpdatePipelineExecutionResponse", members: &[
    Member::new("PipelineExecutionArn", Type::Text(&texts::PIPELINE_EXECUTION_ARN)),
] };

pub(crate) static UPDATE_PIPELINE_OUTPUT: Schema = Schema { name: "UpdatePipelineResponse", members: &[
    Member::new("PipelineArn", Type::Text(&texts::PIPELINE_ARN)),
    Member::new("PipelineVersionId", Type::Long(Range::at_least(1))),
] };

pub(crate) static UPDATE_PIPELINE_VERSION: Schema = Schema { name: "UpdatePipelineVersionRequest", members: &[
    Member::new("PipelineArn", Type::Text(&texts::PIPELINE_ARN)).required(),
    Member::new("PipelineVersionId", Type::Long(Range::at_least(1))).required(),
    Member::new("PipelineVersionDisplayName", Type::Text(&texts::PIPELINE_VERSION_NAME)),
    Member::new("PipelineVersionDescription", Type::Text(&texts::PIPELINE_VERSION_DESCRIPTION)),
    Member::new("PipelineVersionAliasOperations", Type::Structure(&ALIAS_OPERATIONS)),
] };

pub(crate) static UPDATE_PIPELINE_VERSION_OUTPUT: Schema = Schema { name: "UpdatePipelineVersionResponse", members: &[
    Member::new("PipelineArn", Type::Text(&texts::PIPELINE_ARN)),
    Member::new("PipelineVersionId", Type::Long(Range::at_least(1))),
] };

pub(crate) static UPDATE_PROJECT: Schema = Schema { name: "UpdateProjectInput", members: &[
    Member::new("ProjectName", Type::Text(&texts::PROJECT_ENTITY_NAME)).required(),
    Member::new("ProjectDescription", Type::Text(&texts::ENTITY_DESCRIPTION)),
    Member::new("ServiceCatalogProvisioningUpdateDetails", Type::Structure(&SERVICE_CATALOG_PROVISIONING_UPDATE_DETAILS)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
    Member::new("TemplateProvidersToUpdate", Type::List(&collections::UPDATE_TEMPLATE_PROVIDER_LIST)),
] };

pub(crate) static UPDATE_PROJECT_OUTPUT: Schema = Schema { name: "UpdateProjectOutput", members: &[
    Member::new("ProjectArn", Type::Text(&texts::PROJECT_ARN)).required(),
] };

pub(crate) static UPDATE_TRAINING_JOB: Schema = Schema { name: "UpdateTrainingJobRequest", members: &[
    Member::new("TrainingJobName", Type::Text(&texts::TRAINING_JOB_NAME)).required(),
    Member::new("ProfilerConfig", Type::Structure(&PROFILER_CONFIG_FOR_UPDATE)),
    Member::new("ProfilerRuleConfigurations", Type::List(&collections::PROFILER_RULE_CONFIGURATIONS)),
    Member::new("ResourceConfig", Type::Structure(&RESOURCE_CONFIG_FOR_UPDATE)),
    Member::new("RemoteDebugConfig", Type::Structure(&REMOTE_DEBUG_CONFIG_FOR_UPDATE)),
] };

pub(crate) static UPDATE_TRAINING_JOB_OUTPUT: Schema = Schema { name: "UpdateTrainingJobResponse", members: &[
    Member::new("TrainingJobArn", Type::Text(&texts::TRAINING_JOB_ARN)).required(),
] };

pub(crate) static UPDATE_TRIAL: Schema = Schema { name: "UpdateTrialRequest", members: &[
    Member::new("TrialName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)).required(),
    Member::new("DisplayName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
] };

pub(crate) static UPDATE_TRIAL_COMPONENT: Schema = Schema { name: "UpdateTrialComponentRequest", members: &[
    Member::new("TrialComponentName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)).required(),
    Member::new("DisplayName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("Status", Type::Structure(&TRIAL_COMPONENT_STATUS)),
    Member::new("StartTime", Type::Timestamp(None)),
    Member::new("EndTime", Type::Timestamp(None)),
    Member::new("Parameters", Type::Map(&collections::TRIAL_COMPONENT_PARAMETERS)),
    Member::new("ParametersToRemove", Type::List(&collections::LIST_TRIAL_COMPONENT_KEY256)),
    Member::new("InputArtifacts", Type::Map(&collections::TRIAL_COMPONENT_ARTIFACTS)),
    Member::new("InputArtifactsToRemove", Type::List(&collections::LIST_TRIAL_COMPONENT_KEY256)),
    Member::new("OutputArtifacts", Type::Map(&collections::TRIAL_COMPONENT_ARTIFACTS)),
    Member::new("OutputArtifactsToRemove", Type::List(&collections::LIST_TRIAL_COMPONENT_KEY256)),
] };

pub(crate) static UPDATE_TRIAL_COMPONENT_OUTPUT: Schema = Schema { name: "UpdateTrialComponentResponse", members: &[
    Member::new("TrialComponentArn", Type::Text(&texts::TRIAL_COMPONENT_ARN)),
] };

pub(crate) static UPDATE_TRIAL_OUTPUT: Schema = Schema { name: "UpdateTrialResponse", members: &[
    Member::new("TrialArn", Type::Text(&texts::TRIAL_ARN)),
] };

pub(crate) static ACCELERATOR_PARTITION_LAYOUT: Schema = Schema { name: "AcceleratorPartitionLayout", members: &[
    Member::new("AcceleratorPartitionTypes", Type::List(&collections::ACCELERATOR_PARTITION_TYPE_LIST)),
] };

pub(crate) static ACTION_SOURCE: Schema = Schema { name: "ActionSource", members: &[
    Member::new("SourceUri", Type::Text(&texts::SOURCE_URI)).required(),
    Member::new("SourceType", Type::Text(&texts::STRING256)),
    Member::new("SourceId", Type::Text(&texts::STRING256)),
] };

pub(crate) static ACTION_SUMMARY: Schema = Schema { name: "ActionSummary", members: &[
    Member::new("ActionArn", Type::Text(&texts::ACTION_ARN)),
    Member::new("ActionName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("Source", Type::Structure(&ACTION_SOURCE)),
    Member::new("ActionType", Type::Text(&texts::STRING64)),
    Member::new("Status", Type::Text(&texts::ACTION_STATUS)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
] };

pub(crate) static ADDITIONAL_INFERENCE_SPECIFICATION_DEFINITION: Schema = Schema { name: "AdditionalInferenceSpecificationDefinition", members: &[
    Member::new("Name", Type::Text(&texts::ENTITY_NAME)).required(),
    Member::new("Description", Type::Text(&texts::ENTITY_DESCRIPTION)),
    Member::new("Containers", Type::List(&collections::MODEL_PACKAGE_CONTAINER_DEFINITION_LIST)).required(),
    Member::new("SupportedTransformInstanceTypes", Type::List(&collections::TRANSFORM_INSTANCE_TYPES)),
    Member::new("SupportedRealtimeInferenceInstanceTypes", Type::List(&collections::REALTIME_INFERENCE_INSTANCE_TYPES)),
    Member::new("SupportedContentTypes", Type::List(&collections::CONTENT_TYPES)),
    Member::new("SupportedResponseMIMETypes", Type::List(&collections::RESPONSE_MIME_TYPES)),
] };

pub(crate) static ADDITIONAL_MODEL_DATA_SOURCE: Schema = Schema { name: "AdditionalModelDataSource", members: &[
    Member::new("ChannelName", Type::Text(&texts::ADDITIONAL_MODEL_CHANNEL_NAME)).required(),
    Member::new("S3DataSource", Type::Structure(&S3_MODEL_DATA_SOURCE)).required(),
] };

pub(crate) static ADDITIONAL_S3_DATA_SOURCE: Schema = Schema { name: "AdditionalS3DataSource", members: &[
    Member::new("S3DataType", Type::Text(&texts::ADDITIONAL_S3_DATA_SOURCE_DATA_TYPE)).required(),
    Member::new("S3Uri", Type::Text(&texts::S3_URI)).required(),
    Member::new("CompressionType", Type::Text(&texts::COMPRESSION_TYPE)),
    Member::new("ETag", Type::Text(Text::FREE)),
] };

pub(crate) static ALARM: Schema = Schema { name: "Alarm", members: &[
    Member::new("AlarmName", Type::Text(&texts::ALARM_NAME)),
] };

pub(crate) static ALGORITHM_SPECIFICATION: Schema = Schema { name: "AlgorithmSpecification", members: &[
    Member::new("TrainingImage", Type::Text(&texts::ALGORITHM_IMAGE)),
    Member::new("AlgorithmName", Type::Text(&texts::ARN_OR_NAME)),
    Member::new("TrainingInputMode", Type::Text(&texts::TRAINING_INPUT_MODE)).required(),
    Member::new("MetricDefinitions", Type::List(&collections::METRIC_DEFINITION_LIST)),
    Member::new("EnableSageMakerMetricsTimeSeries", Type::Boolean),
    Member::new("ContainerEntrypoint", Type::List(&collections::TRAINING_CONTAINER_ENTRYPOINT)),
    Member::new("ContainerArguments", Type::List(&collections::TRAINING_CONTAINER_ARGUMENTS)),
    Member::new("TrainingImageConfig", Type::Structure(&TRAINING_IMAGE_CONFIG)),
] };

pub(crate) static ALIAS_OPERATIONS: Schema = Schema { name: "AliasOperations", members: &[
    Member::new("Add", Type::List(&collections::PIPELINE_VERSION_ALIAS_LIST)),
    Member::new("Remove", Type::List(&collections::PIPELINE_VERSION_ALIAS_LIST)),
] };

pub(crate) static AMAZON_Q_SETTINGS: Schema = Schema { name: "AmazonQSettings", members: &[
    Member::new("Status", Type::Text(&texts::FEATURE_STATUS)),
    Member::new("QProfileArn", Type::Text(&texts::Q_PROFILE_ARN)),
] };

pub(crate) static APP_DETAILS: Schema = Schema { name: "AppDetails", members: &[
    Member::new("DomainId", Type::Text(&texts::DOMAIN_ID)),
    Member::new("UserProfileName", Type::Text(&texts::USER_PROFILE_NAME)),
    Member::new("SpaceName", Type::Text(&texts::SPACE_NAME)),
    Member::new("AppType", Type::Text(&texts::APP_TYPE)),
    Member::new("AppName", Type::Text(&texts::APP_NAME)),
    Member::new("Status", Type::Text(&texts::APP_STATUS)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("ResourceSpec", Type::Structure(&RESOURCE_SPEC)),
] };

pub(crate) static APP_LIFECYCLE_MANAGEMENT: Schema = Schema { name: "AppLifecycleManagement", members: &[
    Member::new("IdleSettings", Type::Structure(&IDLE_SETTINGS)),
] };

pub(crate) static APP_SPECIFICATION: Schema = Schema { name: "AppSpecification", members: &[
    Member::new("ImageUri", Type::Text(&texts::IMAGE_URI)).required(),
    Member::new("ContainerEntrypoint", Type::List(&collections::CONTAINER_ENTRYPOINT)),
    Member::new("ContainerArguments", Type::List(&collections::CONTAINER_ARGUMENTS)),
] };

pub(crate) static ARTIFACT_SOURCE: Schema = Schema { name: "ArtifactSource", members: &[
    Member::new("SourceUri", Type::Text(&texts::SOURCE_URI)).required(),
    Member::new("SourceTypes", Type::List(&collections::ARTIFACT_SOURCE_TYPES)),
] };

pub(crate) static ARTIFACT_SOURCE_TYPE: Schema = Schema { name: "ArtifactSourceType", members: &[
    Member::new("SourceIdType", Type::Text(&texts::ARTIFACT_SOURCE_ID_TYPE)).required(),
    Member::new("Value", Type::Text(&texts::STRING256)).required(),
] };

pub(crate) static ARTIFACT_SUMMARY: Schema = Schema { name: "ArtifactSummary", members: &[
    Member::new("ArtifactArn", Type::Text(&texts::ARTIFACT_ARN)),
    Member::new("ArtifactName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("Source", Type::Structure(&ARTIFACT_SOURCE)),
    Member::new("ArtifactType", Type::Text(&texts::STRING256)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
] };

pub(crate) static ASSOCIATION_INFO: Schema = Schema { name: "AssociationInfo", members: &[
    Member::new("SourceArn", Type::Text(&texts::STRING2048)).required(),
    Member::new("DestinationArn", Type::Text(&texts::STRING2048)).required(),
] };

pub(crate) static ASSOCIATION_SUMMARY: Schema = Schema { name: "AssociationSummary", members: &[
    Member::new("SourceArn", Type::Text(&texts::ASSOCIATION_ENTITY_ARN)),
    Member::new("DestinationArn", Type::Text(&texts::ASSOCIATION_ENTITY_ARN)),
    Member::new("SourceType", Type::Text(&texts::STRING256)),
    Member::new("DestinationType", Type::Text(&texts::STRING256)),
    Member::new("AssociationType", Type::Text(&texts::ASSOCIATION_EDGE_TYPE)),
    Member::new("SourceName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("DestinationName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("CreatedBy", Type::Structure(&USER_CONTEXT)),
] };

pub(crate) static ASYNC_INFERENCE_CLIENT_CONFIG: Schema = Schema { name: "AsyncInferenceClientConfig", members: &[
    Member::new("MaxConcurrentInvocationsPerInstance", Type::Integer(Range::between(1, 1000))),
] };

pub(crate) static ASYNC_INFERENCE_CONFIG: Schema = Schema { name: "AsyncInferenceConfig", members: &[
    Member::new("ClientConfig", Type::Structure(&ASYNC_INFERENCE_CLIENT_CONFIG)),
    Member::new("OutputConfig", Type::Structure(&ASYNC_INFERENCE_OUTPUT_CONFIG)).required(),
] };

pub(crate) static ASYNC_INFERENCE_NOTIFICATION_CONFIG: Schema = Schema { name: "AsyncInferenceNotificationConfig", members: &[
    Member::new("SuccessTopic", Type::Text(&texts::SNS_TOPIC_ARN)),
    Member::new("ErrorTopic", Type::Text(&texts::SNS_TOPIC_ARN)),
    Member::new("IncludeInferenceResponseIn", Type::List(&collections::ASYNC_NOTIFICATION_TOPIC_TYPE_LIST)),
] };

pub(crate) static ASYNC_INFERENCE_OUTPUT_CONFIG: Schema = Schema { name: "AsyncInferenceOutputConfig", members: &[
    Member::new("KmsKeyId", Type::Text(&texts::KMS_KEY_ID)),
    Member::new("S3OutputPath", Type::Text(&texts::DESTINATION_S3_URI)),
    Member::new("NotificationConfig", Type::Structure(&ASYNC_INFERENCE_NOTIFICATION_CONFIG)),
    Member::new("S3FailurePath", Type::Text(&texts::DESTINATION_S3_URI)),
] };

pub(crate) static ATHENA_DATASET_DEFINITION: Schema = Schema { name: "AthenaDatasetDefinition", members: &[
    Member::new("Catalog", Type::Text(&texts::ATHENA_CATALOG)).required(),
    Member::new("Database", Type::Text(&texts::ATHENA_DATABASE)).required(),
    Member::new("QueryString", Type::Text(&texts::ATHENA_QUERY_STRING)).required(),
    Member::new("WorkGroup", Type::Text(&texts::ATHENA_WORK_GROUP)),
    Member::new("OutputS3Uri", Type::Text(&texts::S3_URI)).required(),
    Member::new("KmsKeyId", Type::Text(&texts::KMS_KEY_ID)),
    Member::new("OutputFormat", Type::Text(&texts::ATHENA_RESULT_FORMAT)).required(),
    Member::new("OutputCompression", Type::Text(&texts::ATHENA_RESULT_COMPRESSION_TYPE)),
] };

pub(crate) static ATHENA_STEP_METADATA: Schema = Schema { name: "AthenaStepMetadata", members: &[
    Member::new("QueryExecutionId", Type::Text(&texts::STRING256)),
    Member::new("S3OutputLocation", Type::Text(&texts::STRING1024)),
] };

pub(crate) static AUTO_ML_JOB_STEP_METADATA: Schema = Schema { name: "AutoMLJobStepMetadata", members: &[
    Member::new("Arn", Type::Text(&texts::AUTO_ML_JOB_ARN)),
] };

pub(crate) static AUTO_PARAMETER: Schema = Schema { name: "AutoParameter", members: &[
    Member::new("Name", Type::Text(&texts::PARAMETER_KEY)).required(),
    Member::new("ValueHint", Type::Text(&texts::PARAMETER_VALUE)).required(),
] };

pub(crate) static AUTO_ROLLBACK_CONFIG: Schema = Schema { name: "AutoRollbackConfig", members: &[
    Member::new("Alarms", Type::List(&collections::ALARM_LIST)),
] };

pub(crate) static AUTOTUNE: Schema = Schema { name: "Autotune", members: &[
    Member::new("Mode", Type::Text(&texts::AUTOTUNE_MODE)).required(),
] };

pub(crate) static BASE_MODEL: Schema = Schema { name: "BaseModel", members: &[
    Member::new("HubContentName", Type::Text(&texts::HUB_CONTENT_NAME)),
    Member::new("HubContentVersion", Type::Text(&texts::HUB_CONTENT_VERSION)),
    Member::new("RecipeName", Type::Text(&texts::RECIPE_NAME)),
] };

pub(crate) static BATCH_DATA_CAPTURE_CONFIG: Schema = Schema { name: "BatchDataCaptureConfig", members: &[
    Member::new("DestinationS3Uri", Type::Text(&texts::S3_URI)).required(),
    Member::new("KmsKeyId", Type::Text(&texts::KMS_KEY_ID)),
    Member::new("GenerateInferenceId", Type::Boolean),
] };

pub(crate) static BATCH_DESCRIBE_MODEL_PACKAGE_ERROR: Schema = Schema { name: "BatchDescribeModelPackageError", members: &[
    Member::new("ErrorCode", Type::Text(Text::FREE)).required(),
    Member::new("ErrorResponse", Type::Text(Text::FREE)).required(),
] };

pub(crate) static BATCH_DESCRIBE_MODEL_PACKAGE_SUMMARY: Schema = Schema { name: "BatchDescribeModelPackageSummary", members: &[
    Member::new("ModelPackageGroupName", Type::Text(&texts::ENTITY_NAME)).required(),
    Member::new("ModelPackageVersion", Type::Integer(Range::at_least(1))),
    Member::new("ModelPackageArn", Type::Text(&texts::MODEL_PACKAGE_ARN)).required(),
    Member::new("ModelPackageDescription", Type::Text(&texts::ENTITY_DESCRIPTION)),
    Member::new("CreationTime", Type::Timestamp(None)).required(),
    Member::new("InferenceSpecification", Type::Structure(&INFERENCE_SPECIFICATION)).required(),
    Member::new("ModelPackageStatus", Type::Text(&texts::MODEL_PACKAGE_STATUS)).required(),
    Member::new("ModelApprovalStatus", Type::Text(&texts::MODEL_APPROVAL_STATUS)),
    Member::new("ModelPackageRegistrationType", Type::Text(&texts::MODEL_PACKAGE_REGISTRATION_TYPE)),
] };

pub(crate) static BATCH_TRANSFORM_INPUT: Schema = Schema { name: "BatchTransformInput", members: &[
    Member::new("DataCapturedDestinationS3Uri", Type::Text(&texts::DESTINATION_S3_URI)).required(),
    Member::new("DatasetFormat", Type::Structure(&MONITORING_DATASET_FORMAT)).required(),
    Member::new("LocalPath", Type::Text(&texts::PROCESSING_LOCAL_PATH)).required(),
    Member::new("S3InputMode", Type::Text(&texts::PROCESSING_S3_INPUT_MODE)),
    Member::new("S3DataDistributionType", Type::Text(&texts::PROCESSING_S3_DATA_DISTRIBUTION_TYPE)),
    Member::new("FeaturesAttribute", Type::Text(Text::FREE)),
    Member::new("InferenceAttribute", Type::Text(Text::FREE)),
    Member::new("ProbabilityAttribute", Type::Text(Text::FREE)),
    Member::new("ProbabilityThresholdAttribute", Type::Double),
    Member::new("StartTimeOffset", Type::Text(&texts::MONITORING_TIME_OFFSET_STRING)),
    Member::new("EndTimeOffset", Type::Text(&texts::MONITORING_TIME_OFFSET_STRING)),
    Member::new("ExcludeFeaturesAttribute", Type::Text(&texts::EXCLUDE_FEATURES_ATTRIBUTE)),
] };

pub(crate) static BEDROCK_CUSTOM_MODEL_DEPLOYMENT_METADATA: Schema = Schema { name: "BedrockCustomModelDeploymentMetadata", members: &[
    Member::new("Arn", Type::Text(&texts::STRING1024)),
] };

pub(crate) static BEDROCK_CUSTOM_MODEL_METADATA: Schema = Schema { name: "BedrockCustomModelMetadata", members: &[
    Member::new("Arn", Type::Text(&texts::STRING1024)),
] };

pub(crate) static BEDROCK_MODEL_IMPORT_METADATA: Schema = Schema { name: "BedrockModelImportMetadata", members: &[
    Member::new("Arn", Type::Text(&texts::STRING1024)),
] };

pub(crate) static BEDROCK_PROVISIONED_MODEL_THROUGHPUT_METADATA: Schema = Schema { name: "BedrockProvisionedModelThroughputMetadata", members: &[
    Member::new("Arn", Type::Text(&texts::STRING1024)),
] };

pub(crate) static BEST_OBJECTIVE_NOT_IMPROVING: Schema = Schema { name: "BestObjectiveNotImproving", members: &[
    Member::new("MaxNumberOfTrainingJobsNotImproving", Type::Integer(Range::at_least(3))),
] };

pub(crate) static BIAS: Schema = Schema { name: "Bias", members: &[
    Member::new("Report", Type::Structure(&METRICS_SOURCE)),
    Member::new("PreTrainingReport", Type::Structure(&METRICS_SOURCE)),
    Member::new("PostTrainingReport", Type::Structure(&METRICS_SOURCE)),
] };

pub(crate) static BLUE_GREEN_UPDATE_POLICY: Schema = Schema { name: "BlueGreenUpdatePolicy", members: &[
    Member::new("TrafficRoutingConfiguration", Type::Structure(&TRAFFIC_ROUTING_CONFIG)).required(),
    Member::new("TerminationWaitInSeconds", Type::Integer(Range::between(0, 3600))),
    Member::new("MaximumExecutionTimeoutInSeconds", Type::Integer(Range::between(600, 28800))),
] };

pub(crate) static CACHE_HIT_RESULT: Schema = Schema { name: "CacheHitResult", members: &[
    Member::new("SourcePipelineExecutionArn", Type::Text(&texts::PIPELINE_EXECUTION_ARN)),
] };

pub(crate) static CALLBACK_STEP_METADATA: Schema = Schema { name: "CallbackStepMetadata", members: &[
    Member::new("CallbackToken", Type::Text(&texts::CALLBACK_TOKEN)),
    Member::new("SqsQueueUrl", Type::Text(&texts::STRING256)),
    Member::new("OutputParameters", Type::List(&collections::OUTPUT_PARAMETER_LIST)),
] };

pub(crate) static CANVAS_APP_SETTINGS: Schema = Schema { name: "CanvasAppSettings", members: &[
    Member::new("TimeSeriesForecastingSettings", Type::Structure(&TIME_SERIES_FORECASTING_SETTINGS)),
    Member::new("ModelRegisterSettings", Type::Structure(&MODEL_REGISTER_SETTINGS)),
    Member::new("WorkspaceSettings", Type::Structure(&WORKSPACE_SETTINGS)),
    Member::new("IdentityProviderOAuthSettings", Type::List(&collections::IDENTITY_PROVIDER_O_AUTH_SETTINGS)),
    Member::new("DirectDeploySettings", Type::Structure(&DIRECT_DEPLOY_SETTINGS)),
    Member::new("KendraSettings", Type::Structure(&KENDRA_SETTINGS)),
    Member::new("GenerativeAiSettings", Type::Structure(&GENERATIVE_AI_SETTINGS)),
    Member::new("EmrServerlessSettings", Type::Structure(&EMR_SERVERLESS_SETTINGS)),
] };

pub(crate) static CAPACITY_SIZE: Schema = Schema { name: "CapacitySize", members: &[
    Member::new("Type", Type::Text(&texts::CAPACITY_SIZE_TYPE)).required(),
    Member::new("Value", Type::Integer(Range::at_least(1))).required(),
] };

pub(crate) static CAPTURE_CONTENT_TYPE_HEADER: Schema = Schema { name: "CaptureContentTypeHeader", members: &[
    Member::new("CsvContentTypes", Type::List(&collections::CSV_CONTENT_TYPES)),
    Member::new("JsonContentTypes", Type::List(&collections::JSON_CONTENT_TYPES)),
] };

pub(crate) static CAPTURE_OPTION: Schema = Schema { name: "CaptureOption", members: &[
    Member::new("CaptureMode", Type::Text(&texts::CAPTURE_MODE)).required(),
] };

pub(crate) static CATEGORICAL_PARAMETER_RANGE: Schema = Schema { name: "CategoricalParameterRange", members: &[
    Member::new("Name", Type::Text(&texts::PARAMETER_KEY)).required(),
    Member::new("Values", Type::List(&collections::PARAMETER_VALUES)).required(),
] };

pub(crate) static CFN_CREATE_TEMPLATE_PROVIDER: Schema = Schema { name: "CfnCreateTemplateProvider", members: &[
    Member::new("TemplateName", Type::Text(&texts::CFN_TEMPLATE_NAME)).required(),
    Member::new("TemplateURL", Type::Text(&texts::CFN_TEMPLATE_URL)).required(),
    Member::new("RoleARN", Type::Text(&texts::ROLE_ARN)),
    Member::new("Parameters", Type::List(&collections::CFN_STACK_CREATE_PARAMETERS)),
] };

pub(crate) static CFN_STACK_CREATE_PARAMETER: Schema = Schema { name: "CfnStackCreateParameter", members: &[
    Member::new("Key", Type::Text(&texts::CFN_STACK_PARAMETER_KEY)).required(),
    Member::new("Value", Type::Text(&texts::CFN_STACK_PARAMETER_VALUE)),
] };

pub(crate) static CFN_STACK_DETAIL: Schema = Schema { name: "CfnStackDetail", members: &[
    Member::new("Name", Type::Text(&texts::CFN_STACK_NAME)),
    Member::new("Id", Type::Text(&texts::CFN_STACK_ID)),
    Member::new("StatusMessage", Type::Text(&texts::CFN_STACK_STATUS_MESSAGE)).required(),
] };

pub(crate) static CFN_STACK_PARAMETER: Schema = Schema { name: "CfnStackParameter", members: &[
    Member::new("Key", Type::Text(&texts::CFN_STACK_PARAMETER_KEY)).required(),
    Member::new("Value", Type::Text(&texts::CFN_STACK_PARAMETER_VALUE)),
] };

pub(crate) static CFN_STACK_UPDATE_PARAMETER: Schema = Schema { name: "CfnStackUpdateParameter", members: &[
    Member::new("Key", Type::Text(&texts::CFN_STACK_PARAMETER_KEY)).required(),
    Member::new("Value", Type::Text(&texts::CFN_STACK_PARAMETER_VALUE)),
] };

pub(crate) static CFN_TEMPLATE_PROVIDER_DETAIL: Schema = Schema { name: "CfnTemplateProviderDetail", members: &[
    Member::new("TemplateName", Type::Text(&texts::CFN_TEMPLATE_NAME)).required(),
    Member::new("TemplateURL", Type::Text(&texts::CFN_TEMPLATE_URL)).required(),
    Member::new("RoleARN", Type::Text(&texts::ROLE_ARN)),
    Member::new("Parameters", Type::List(&collections::CFN_STACK_PARAMETERS)),
    Member::new("StackDetail", Type::Structure(&CFN_STACK_DETAIL)),
] };

pub(crate) static CFN_UPDATE_TEMPLATE_PROVIDER: Schema = Schema { name: "CfnUpdateTemplateProvider", members: &[
    Member::new("TemplateName", Type::Text(&texts::CFN_TEMPLATE_NAME)).required(),
    Member::new("TemplateURL", Type::Text(&texts::CFN_TEMPLATE_URL)).required(),
    Member::new("Parameters", Type::List(&collections::CFN_STACK_UPDATE_PARAMETERS)),
] };

pub(crate) static CHANNEL: Schema = Schema { name: "Channel", members: &[
    Member::new("ChannelName", Type::Text(&texts::CHANNEL_NAME)).required(),
    Member::new("DataSource", Type::Structure(&DATA_SOURCE)).required(),
    Member::new("ContentType", Type::Text(&texts::CONTENT_TYPE)),
    Member::new("CompressionType", Type::Text(&texts::COMPRESSION_TYPE)),
    Member::new("RecordWrapperType", Type::Text(&texts::RECORD_WRAPPER)),
    Member::new("InputMode", Type::Text(&texts::TRAINING_INPUT_MODE)),
    Member::new("ShuffleConfig", Type::Structure(&SHUFFLE_CONFIG)),
] };

pub(crate) static CHECKPOINT_CONFIG: Schema = Schema { name: "CheckpointConfig", members: &[
    Member::new("S3Uri", Type::Text(&texts::S3_URI)).required(),
    Member::new("LocalPath", Type::Text(&texts::DIRECTORY_PATH)),
] };

pub(crate) static CLARIFY_CHECK_STEP_METADATA: Schema = Schema { name: "ClarifyCheckStepMetadata", members: &[
    Member::new("CheckType", Type::Text(&texts::STRING256)),
    Member::new("BaselineUsedForDriftCheckConstraints", Type::Text(&texts::STRING1024)),
    Member::new("CalculatedBaselineConstraints", Type::Text(&texts::STRING1024)),
    Member::new("ModelPackageGroupName", Type::Text(&texts::STRING256)),
    Member::new("ViolationReport", Type::Text(&texts::STRING1024)),
    Member::new("CheckJobArn", Type::Text(&texts::STRING256)),
    Member::new("SkipCheck", Type::Boolean),
    Member::new("RegisterNewBaseline", Type::Boolean),
] };

pub(crate) static CLARIFY_EXPLAINER_CONFIG: Schema = Schema { name: "ClarifyExplainerConfig", members: &[
    Member::new("EnableExplanations", Type::Text(&texts::CLARIFY_ENABLE_EXPLANATIONS)),
    Member::new("InferenceConfig", Type::Structure(&CLARIFY_INFERENCE_CONFIG)),
    Member::new("ShapConfig", Type::Structure(&CLARIFY_SHAP_CONFIG)).required(),
] };

pub(crate) static CLARIFY_INFERENCE_CONFIG: Schema = Schema { name: "ClarifyInferenceConfig", members: &[
    Member::new("FeaturesAttribute", Type::Text(&texts::CLARIFY_FEATURES_ATTRIBUTE)),
    Member::new("ContentTemplate", Type::Text(&texts::CLARIFY_CONTENT_TEMPLATE)),
    Member::new("MaxRecordCount", Type::Integer(Range::at_least(1))),
    Member::new("MaxPayloadInMB", Type::Integer(Range::between(1, 25))),
    Member::new("ProbabilityIndex", Type::Integer(Range::at_least(0))),
    Member::new("LabelIndex", Type::Integer(Range::at_least(0))),
    Member::new("ProbabilityAttribute", Type::Text(&texts::CLARIFY_PROBABILITY_ATTRIBUTE)),
    Member::new("LabelAttribute", Type::Text(&texts::CLARIFY_LABEL_ATTRIBUTE)),
    Member::new("LabelHeaders", Type::List(&collections::CLARIFY_LABEL_HEADERS)),
    Member::new("FeatureHeaders", Type::List(&collections::CLARIFY_FEATURE_HEADERS)),
    Member::new("FeatureTypes", Type::List(&collections::CLARIFY_FEATURE_TYPES)),
] };

pub(crate) static CLARIFY_SHAP_BASELINE_CONFIG: Schema = Schema { name: "ClarifyShapBaselineConfig", members: &[
    Member::new("MimeType", Type::Text(&texts::CLARIFY_MIME_TYPE)),
    Member::new("ShapBaseline", Type::Text(&texts::CLARIFY_SHAP_BASELINE)),
    Member::new("ShapBaselineUri", Type::Text(&texts::URL)),
] };

pub(crate) static CLARIFY_SHAP_CONFIG: Schema = Schema { name: "ClarifyShapConfig", members: &[
    Member::new("ShapBaselineConfig", Type::Structure(&CLARIFY_SHAP_BASELINE_CONFIG)).required(),
    Member::new("NumberOfSamples", Type::Integer(Range::at_least(1))),
    Member::new("UseLogit", Type::Boolean),
    Member::new("Seed", Type::Integer(Range::NONE)),
    Member::new("TextConfig", Type::Structure(&CLARIFY_TEXT_CONFIG)),
] };

pub(crate) static CLARIFY_TEXT_CONFIG: Schema = Schema { name: "ClarifyTextConfig", members: &[
    Member::new("Language", Type::Text(&texts::CLARIFY_TEXT_LANGUAGE)).required(),
    Member::new("Granularity", Type::Text(&texts::CLARIFY_TEXT_GRANULARITY)).required(),
] };

pub(crate) static CLEANUP_FAILURE: Schema = Schema { name: "CleanupFailure", members: &[
    Member::new("StepName", Type::Text(&texts::STRING256)),
    Member::new("ErrorCode", Type::Text(&texts::CLEANUP_FAILURE_ERROR_CODE)),
    Member::new("ErrorMessage", Type::Text(&texts::STRING2048)),
] };

pub(crate) static CLEANUP_STEP_METADATA: Schema = Schema { name: "CleanupStepMetadata", members: &[
    Member::new("CleanedSteps", Type::List(&collections::CLEANUP_STEP_NAME_LIST)),
    Member::new("FailedSteps", Type::List(&collections::CLEANUP_FAILURE_LIST)),
    Member::new("SkippedSteps", Type::List(&collections::CLEANUP_STEP_NAME_LIST)),
] };

pub(crate) static CODE_EDITOR_APP_SETTINGS: Schema = Schema { name: "CodeEditorAppSettings", members: &[
    Member::new("DefaultResourceSpec", Type::Structure(&RESOURCE_SPEC)),
    Member::new("CustomImages", Type::List(&collections::CUSTOM_IMAGES)),
    Member::new("LifecycleConfigArns", Type::List(&collections::LIFECYCLE_CONFIG_ARNS)),
    Member::new("AppLifecycleManagement", Type::Structure(&APP_LIFECYCLE_MANAGEMENT)),
    Member::new("BuiltInLifecycleConfigArn", Type::Text(&texts::STUDIO_LIFECYCLE_CONFIG_ARN)),
] };

pub(crate) static CODE_REPOSITORY: Schema = Schema { name: "CodeRepository", members: &[
    Member::new("RepositoryUrl", Type::Text(&texts::REPOSITORY_URL)).required(),
] };

pub(crate) static CODE_REPOSITORY_SUMMARY: Schema = Schema { name: "CodeRepositorySummary", members: &[
    Member::new("CodeRepositoryName", Type::Text(&texts::ENTITY_NAME)).required(),
    Member::new("CodeRepositoryArn", Type::Text(&texts::CODE_REPOSITORY_ARN)).required(),
    Member::new("CreationTime", Type::Timestamp(None)).required(),
    Member::new("LastModifiedTime", Type::Timestamp(None)).required(),
    Member::new("GitConfig", Type::Structure(&GIT_CONFIG)),
] };

pub(crate) static COLLECTION_CONFIG: Schema = Schema { name: "CollectionConfig", members: &[
    Member::new("VectorConfig", Type::Structure(&VECTOR_CONFIG)),
] };

pub(crate) static COLLECTION_CONFIGURATION: Schema = Schema { name: "CollectionConfiguration", members: &[
    Member::new("CollectionName", Type::Text(&texts::COLLECTION_NAME)),
    Member::new("CollectionParameters", Type::Map(&collections::COLLECTION_PARAMETERS)),
] };

pub(crate) static CONDITION_STEP_METADATA: Schema = Schema { name: "ConditionStepMetadata", members: &[
    Member::new("Outcome", Type::Text(&texts::CONDITION_OUTCOME)),
] };

pub(crate) static CONTAINER_DEFINITION: Schema = Schema { name: "ContainerDefinition", members: &[
    Member::new("ContainerHostname", Type::Text(&texts::CONTAINER_HOSTNAME)),
    Member::new("Image", Type::Text(&texts::CONTAINER_IMAGE)),
    Member::new("ImageConfig", Type::Structure(&IMAGE_CONFIG)),
    Member::new("Mode", Type::Text(&texts::CONTAINER_MODE)),
    Member::new("ModelDataUrl", Type::Text(&texts::URL)),
    Member::new("ModelDataSource", Type::Structure(&MODEL_DATA_SOURCE)),
    Member::new("AdditionalModelDataSources", Type::List(&collections::ADDITIONAL_MODEL_DATA_SOURCES)),
    Member::new("Environment", Type::Map(&collections::ENVIRONMENT_MAP)),
    Member::new("ModelPackageName", Type::Text(&texts::VERSIONED_ARN_OR_NAME)),
    Member::new("InferenceSpecificationName", Type::Text(&texts::INFERENCE_SPECIFICATION_NAME)),
    Member::new("MultiModelConfig", Type::Structure(&MULTI_MODEL_CONFIG)),
    Member::new("ContainerMetricsConfig", Type::Structure(&CONTAINER_METRICS_CONFIG)),
] };

pub(crate) static CONTAINER_METRICS_CONFIG: Schema = Schema { name: "ContainerMetricsConfig", members: &[
    Member::new("MetricsEndpoints", Type::List(&collections::METRICS_ENDPOINT_LIST)),
] };

pub(crate) static CONTEXT_SOURCE: Schema = Schema { name: "ContextSource", members: &[
    Member::new("SourceUri", Type::Text(&texts::SOURCE_URI)).required(),
    Member::new("SourceType", Type::Text(&texts::STRING256)),
    Member::new("SourceId", Type::Text(&texts::STRING256)),
] };

pub(crate) static CONTEXT_SUMMARY: Schema = Schema { name: "ContextSummary", members: &[
    Member::new("ContextArn", Type::Text(&texts::CONTEXT_ARN)),
    Member::new("ContextName", Type::Text(&texts::CONTEXT_NAME)),
    Member::new("Source", Type::Structure(&CONTEXT_SOURCE)),
    Member::new("ContextType", Type::Text(&texts::STRING256)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
] };

pub(crate) static CONTINUOUS_PARAMETER_RANGE: Schema = Schema { name: "ContinuousParameterRange", members: &[
    Member::new("Name", Type::Text(&texts::PARAMETER_KEY)).required(),
    Member::new("MinValue", Type::Text(&texts::PARAMETER_VALUE)).required(),
    Member::new("MaxValue", Type::Text(&texts::PARAMETER_VALUE)).required(),
    Member::new("ScalingType", Type::Text(&texts::HYPER_PARAMETER_SCALING_TYPE)),
] };

pub(crate) static CONVERGENCE_DETECTED: Schema = Schema { name: "ConvergenceDetected", members: &[
    Member::new("CompleteOnConvergence", Type::Text(&texts::COMPLETE_ON_CONVERGENCE)),
] };

pub(crate) static CREATE_TEMPLATE_PROVIDER: Schema = Schema { name: "CreateTemplateProvider", members: &[
    Member::new("CfnTemplateProvider", Type::Structure(&CFN_CREATE_TEMPLATE_PROVIDER)),
] };

pub(crate) static CROSS_REGION_TRAFFIC_CONFIG: Schema = Schema { name: "CrossRegionTrafficConfig", members: &[
    Member::new("MaxInvocationsPerSecondPerInstance", Type::Integer(Range::between(1, 10000))).required(),
    Member::new("MaxCrossRegionPercentPerEndpoint", Type::Integer(Range::between(1, 100))).required(),
] };

pub(crate) static CUSTOM_FILE_SYSTEM_CONFIG: Schema = Schema { name: "CustomFileSystemConfig", members: &[
    Member::new("EFSFileSystemConfig", Type::Structure(&EFS_FILE_SYSTEM_CONFIG)),
    Member::new("FSxLustreFileSystemConfig", Type::Structure(&F_SX_LUSTRE_FILE_SYSTEM_CONFIG)),
    Member::new("S3FileSystemConfig", Type::Structure(&S3_FILE_SYSTEM_CONFIG)),
] };

pub(crate) static CUSTOM_IMAGE: Schema = Schema { name: "CustomImage", members: &[
    Member::new("ImageName", Type::Text(&texts::IMAGE_NAME)).required(),
    Member::new("ImageVersionNumber", Type::Integer(Range::at_least(0))),
    Member::new("AppImageConfigName", Type::Text(&texts::APP_IMAGE_CONFIG_NAME)).required(),
] };

pub(crate) static CUSTOM_POSIX_USER_CONFIG: Schema = Schema { name: "CustomPosixUserConfig", members: &[
    Member::new("Uid", Type::Long(Range::between(10000, 4000000))).required(),
    Member::new("Gid", Type::Long(Range::between(1001, 4000000))).required(),
] };

pub(crate) static DATA_CAPTURE_CONFIG: Schema = Schema { name: "DataCaptureConfig", members: &[
    Member::new("EnableCapture", Type::Boolean),
    Member::new("InitialSamplingPercentage", Type::Integer(Range::between(0, 100))).required(),
    Member::new("DestinationS3Uri", Type::Text(&texts::DESTINATION_S3_URI)).required(),
    Member::new("KmsKeyId", Type::Text(&texts::KMS_KEY_ID)),
    Member::new("CaptureOptions", Type::List(&collections::CAPTURE_OPTION_LIST)).required(),
    Member::new("CaptureContentTypeHeader", Type::Structure(&CAPTURE_CONTENT_TYPE_HEADER)),
] };

pub(crate) static DATA_CAPTURE_CONFIG_SUMMARY: Schema = Schema { name: "DataCaptureConfigSummary", members: &[
    Member::new("EnableCapture", Type::Boolean).required(),
    Member::new("CaptureStatus", Type::Text(&texts::CAPTURE_STATUS)).required(),
    Member::new("CurrentSamplingPercentage", Type::Integer(Range::between(0, 100))).required(),
    Member::new("DestinationS3Uri", Type::Text(&texts::DESTINATION_S3_URI)).required(),
    Member::new("KmsKeyId", Type::Text(&texts::KMS_KEY_ID)).required(),
] };

pub(crate) static DATA_CATALOG_CONFIG: Schema = Schema { name: "DataCatalogConfig", members: &[
    Member::new("TableName", Type::Text(&texts::TABLE_NAME)).required(),
    Member::new("Catalog", Type::Text(&texts::CATALOG)).required(),
    Member::new("Database", Type::Text(&texts::DATABASE)).required(),
] };

pub(crate) static DATA_PROCESSING: Schema = Schema { name: "DataProcessing", members: &[
    Member::new("InputFilter", Type::Text(&texts::JSON_PATH)),
    Member::new("OutputFilter", Type::Text(&texts::JSON_PATH)),
    Member::new("JoinSource", Type::Text(&texts::JOIN_SOURCE)),
] };

pub(crate) static DATA_SOURCE: Schema = Schema { name: "DataSource", members: &[
    Member::new("S3DataSource", Type::Structure(&S3_DATA_SOURCE)),
    Member::new("FileSystemDataSource", Type::Structure(&FILE_SYSTEM_DATA_SOURCE)),
    Member::new("DatasetSource", Type::Structure(&DATASET_SOURCE)),
] };

pub(crate) static DATASET_DEFINITION: Schema = Schema { name: "DatasetDefinition", members: &[
    Member::new("AthenaDatasetDefinition", Type::Structure(&ATHENA_DATASET_DEFINITION)),
    Member::new("RedshiftDatasetDefinition", Type::Structure(&REDSHIFT_DATASET_DEFINITION)),
    Member::new("LocalPath", Type::Text(&texts::PROCESSING_LOCAL_PATH)),
    Member::new("DataDistributionType", Type::Text(&texts::DATA_DISTRIBUTION_TYPE)),
    Member::new("InputMode", Type::Text(&texts::INPUT_MODE)),
] };

pub(crate) static DATASET_SOURCE: Schema = Schema { name: "DatasetSource", members: &[
    Member::new("DatasetArn", Type::Text(&texts::HUB_DATA_SET_ARN)).required(),
] };

pub(crate) static DEBUG_HOOK_CONFIG: Schema = Schema { name: "DebugHookConfig", members: &[
    Member::new("LocalPath", Type::Text(&texts::DIRECTORY_PATH)),
    Member::new("S3OutputPath", Type::Text(&texts::S3_URI)).required(),
    Member::new("HookParameters", Type::Map(&collections::HOOK_PARAMETERS)),
    Member::new("CollectionConfigurations", Type::List(&collections::COLLECTION_CONFIGURATIONS)),
] };

pub(crate) static DEBUG_RULE_CONFIGURATION: Schema = Schema { name: "DebugRuleConfiguration", members: &[
    Member::new("RuleConfigurationName", Type::Text(&texts::RULE_CONFIGURATION_NAME)).required(),
    Member::new("LocalPath", Type::Text(&texts::DIRECTORY_PATH)),
    Member::new("S3OutputPath", Type::Text(&texts::S3_URI)),
    Member::new("RuleEvaluatorImage", Type::Text(&texts::ALGORITHM_IMAGE)).required(),
    Member::new("InstanceType", Type::Text(&texts::PROCESSING_INSTANCE_TYPE)),
    Member::new("VolumeSizeInGB", Type::Integer(Range::at_least(0))),
    Member::new("RuleParameters", Type::Map(&collections::RULE_PARAMETERS)),
] };

pub(crate) static DEBUG_RULE_EVALUATION_STATUS: Schema = Schema { name: "DebugRuleEvaluationStatus", members: &[
    Member::new("RuleConfigurationName", Type::Text(&texts::RULE_CONFIGURATION_NAME)),
    Member::new("RuleEvaluationJobArn", Type::Text(&texts::PROCESSING_JOB_ARN)),
    Member::new("RuleEvaluationStatus", Type::Text(&texts::RULE_EVALUATION_STATUS)),
    Member::new("StatusDetails", Type::Text(&texts::STATUS_DETAILS)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
] };

pub(crate) static DEFAULT_EBS_STORAGE_SETTINGS: Schema = Schema { name: "DefaultEbsStorageSettings", members: &[
    Member::new("DefaultEbsVolumeSizeInGb", Type::Integer(Range::between(5, 16384))).required(),
    Member::new("MaximumEbsVolumeSizeInGb", Type::Integer(Range::between(5, 16384))).required(),
] };

pub(crate) static DEFAULT_SPACE_SETTINGS: Schema = Schema { name: "DefaultSpaceSettings", members: &[
    Member::new("ExecutionRole", Type::Text(&texts::ROLE_ARN)),
    Member::new("SecurityGroups", Type::List(&collections::SECURITY_GROUP_IDS)),
    Member::new("JupyterServerAppSettings", Type::Structure(&JUPYTER_SERVER_APP_SETTINGS)),
    Member::new("KernelGatewayAppSettings", Type::Structure(&KERNEL_GATEWAY_APP_SETTINGS)),
    Member::new("JupyterLabAppSettings", Type::Structure(&JUPYTER_LAB_APP_SETTINGS)),
    Member::new("SpaceStorageSettings", Type::Structure(&DEFAULT_SPACE_STORAGE_SETTINGS)),
    Member::new("CustomPosixUserConfig", Type::Structure(&CUSTOM_POSIX_USER_CONFIG)),
    Member::new("CustomFileSystemConfigs", Type::List(&collections::CUSTOM_FILE_SYSTEM_CONFIGS)),
] };

pub(crate) static DEFAULT_SPACE_STORAGE_SETTINGS: Schema = Schema { name: "DefaultSpaceStorageSettings", members: &[
    Member::new("DefaultEbsStorageSettings", Type::Structure(&DEFAULT_EBS_STORAGE_SETTINGS)),
] };

pub(crate) static DEPLOYED_IMAGE: Schema = Schema { name: "DeployedImage", members: &[
    Member::new("SpecifiedImage", Type::Text(&texts::CONTAINER_IMAGE)),
    Member::new("ResolvedImage", Type::Text(&texts::CONTAINER_IMAGE)),
    Member::new("ResolutionTime", Type::Timestamp(None)),
] };

pub(crate) static DEPLOYMENT_CONFIG: Schema = Schema { name: "DeploymentConfig", members: &[
    Member::new("BlueGreenUpdatePolicy", Type::Structure(&BLUE_GREEN_UPDATE_POLICY)),
    Member::new("RollingUpdatePolicy", Type::Structure(&ROLLING_UPDATE_POLICY)),
    Member::new("AutoRollbackConfiguration", Type::Structure(&AUTO_ROLLBACK_CONFIG)),
] };

pub(crate) static DEPLOYMENT_RECOMMENDATION: Schema = Schema { name: "DeploymentRecommendation", members: &[
    Member::new("RecommendationStatus", Type::Text(&texts::RECOMMENDATION_STATUS)).required(),
    Member::new("RealTimeInferenceRecommendations", Type::List(&collections::REAL_TIME_INFERENCE_RECOMMENDATIONS)),
] };

pub(crate) static DESIRED_WEIGHT_AND_CAPACITY: Schema = Schema { name: "DesiredWeightAndCapacity", members: &[
    Member::new("VariantName", Type::Text(&texts::VARIANT_NAME)).required(),
    Member::new("DesiredWeight", Type::Float),
    Member::new("DesiredInstanceCount", Type::Integer(Range::at_least(0))),
    Member::new("ServerlessUpdateConfig", Type::Structure(&PRODUCTION_VARIANT_SERVERLESS_UPDATE_CONFIG)),
] };

pub(crate) static DIRECT_DEPLOY_SETTINGS: Schema = Schema { name: "DirectDeploySettings", members: &[
    Member::new("Status", Type::Text(&texts::FEATURE_STATUS)),
] };

pub(crate) static DOCKER_SETTINGS: Schema = Schema { name: "DockerSettings", members: &[
    Member::new("EnableDockerAccess", Type::Text(&texts::FEATURE_STATUS)),
    Member::new("VpcOnlyTrustedAccounts", Type::List(&collections::VPC_ONLY_TRUSTED_ACCOUNTS)),
    Member::new("RootlessDocker", Type::Text(&texts::FEATURE_STATUS)),
] };

pub(crate) static DOMAIN_DETAILS: Schema = Schema { name: "DomainDetails", members: &[
    Member::new("DomainArn", Type::Text(&texts::DOMAIN_ARN)),
    Member::new("DomainId", Type::Text(&texts::DOMAIN_ID)),
    Member::new("DomainName", Type::Text(&texts::DOMAIN_NAME)),
    Member::new("Status", Type::Text(&texts::DOMAIN_STATUS)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("Url", Type::Text(&texts::STRING1024)),
] };

pub(crate) static DOMAIN_SETTINGS: Schema = Schema { name: "DomainSettings", members: &[
    Member::new("SecurityGroupIds", Type::List(&collections::DOMAIN_SECURITY_GROUP_IDS)),
    Member::new("RStudioServerProDomainSettings", Type::Structure(&R_STUDIO_SERVER_PRO_DOMAIN_SETTINGS)),
    Member::new("ExecutionRoleIdentityConfig", Type::Text(&texts::EXECUTION_ROLE_IDENTITY_CONFIG)),
    Member::new("TrustedIdentityPropagationSettings", Type::Structure(&TRUSTED_IDENTITY_PROPAGATION_SETTINGS)),
    Member::new("DockerSettings", Type::Structure(&DOCKER_SETTINGS)),
    Member::new("AmazonQSettings", Type::Structure(&AMAZON_Q_SETTINGS)),
    Member::new("UnifiedStudioSettings", Type::Structure(&UNIFIED_STUDIO_SETTINGS)),
    Member::new("IpAddressType", Type::Text(&texts::IP_ADDRESS_TYPE)),
] };

pub(crate) static DRIFT_CHECK_BASELINES: Schema = Schema { name: "DriftCheckBaselines", members: &[
    Member::new("Bias", Type::Structure(&DRIFT_CHECK_BIAS)),
    Member::new("Explainability", Type::Structure(&DRIFT_CHECK_EXPLAINABILITY)),
    Member::new("ModelQuality", Type::Structure(&DRIFT_CHECK_MODEL_QUALITY)),
    Member::new("ModelDataQuality", Type::Structure(&DRIFT_CHECK_MODEL_DATA_QUALITY)),
] };

pub(crate) static DRIFT_CHECK_BIAS: Schema = Schema { name: "DriftCheckBias", members: &[
    Member::new("ConfigFile", Type::Structure(&FILE_SOURCE)),
    Member::new("PreTrainingConstraints", Type::Structure(&METRICS_SOURCE)),
    Member::new("PostTrainingConstraints", Type::Structure(&METRICS_SOURCE)),
] };

pub(crate) static DRIFT_CHECK_EXPLAINABILITY: Schema = Schema { name: "DriftCheckExplainability", members: &[
    Member::new("Constraints", Type::Structure(&METRICS_SOURCE)),
    Member::new("ConfigFile", Type::Structure(&FILE_SOURCE)),
] };

pub(crate) static DRIFT_CHECK_MODEL_DATA_QUALITY: Schema = Schema { name: "DriftCheckModelDataQuality", members: &[
    Member::new("Statistics", Type::Structure(&METRICS_SOURCE)),
    Member::new("Constraints", Type::Structure(&METRICS_SOURCE)),
] };

pub(crate) static DRIFT_CHECK_MODEL_QUALITY: Schema = Schema { name: "DriftCheckModelQuality", members: &[
    Member::new("Statistics", Type::Structure(&METRICS_SOURCE)),
    Member::new("Constraints", Type::Structure(&METRICS_SOURCE)),
] };

pub(crate) static EFS_FILE_SYSTEM_CONFIG: Schema = Schema { name: "EFSFileSystemConfig", members: &[
    Member::new("FileSystemId", Type::Text(&texts::FILE_SYSTEM_ID)).required(),
    Member::new("FileSystemPath", Type::Text(&texts::FILE_SYSTEM_PATH)),
] };

pub(crate) static EMR_SERVERLESS_STEP_METADATA: Schema = Schema { name: "EMRServerlessStepMetadata", members: &[
    Member::new("ApplicationId", Type::Text(&texts::EMR_SERVERLESS_APPLICATION_ID)),
    Member::new("JobRunId", Type::Text(&texts::EMR_SERVERLESS_JOB_RUN_ID)),
    Member::new("JobRunName", Type::Text(&texts::STRING256)),
    Member::new("LogFilePath", Type::Text(&texts::STRING1024)),
] };

pub(crate) static EMR_STEP_METADATA: Schema = Schema { name: "EMRStepMetadata", members: &[
    Member::new("ClusterId", Type::Text(&texts::STRING256)),
    Member::new("StepId", Type::Text(&texts::STRING256)),
    Member::new("StepName", Type::Text(&texts::STRING256)),
    Member::new("LogFilePath", Type::Text(&texts::STRING1024)),
] };

pub(crate) static EC2_CAPACITY_RESERVATION: Schema = Schema { name: "Ec2CapacityReservation", members: &[
    Member::new("Ec2CapacityReservationId", Type::Text(Text::FREE)),
    Member::new("TotalInstanceCount", Type::Integer(Range::at_least(0))),
    Member::new("AvailableInstanceCount", Type::Integer(Range::at_least(0))),
    Member::new("UsedByCurrentEndpoint", Type::Integer(Range::at_least(0))),
] };

pub(crate) static EDGE: Schema = Schema { name: "Edge", members: &[
    Member::new("SourceArn", Type::Text(&texts::ASSOCIATION_ENTITY_ARN)),
    Member::new("DestinationArn", Type::Text(&texts::ASSOCIATION_ENTITY_ARN)),
    Member::new("AssociationType", Type::Text(&texts::ASSOCIATION_EDGE_TYPE)),
] };

pub(crate) static EMR_SERVERLESS_SETTINGS: Schema = Schema { name: "EmrServerlessSettings", members: &[
    Member::new("ExecutionRoleArn", Type::Text(&texts::ROLE_ARN)),
    Member::new("Status", Type::Text(&texts::FEATURE_STATUS)),
] };

pub(crate) static EMR_SETTINGS: Schema = Schema { name: "EmrSettings", members: &[
    Member::new("AssumableRoleArns", Type::List(&collections::ASSUMABLE_ROLE_ARNS)),
    Member::new("ExecutionRoleArns", Type::List(&collections::EXECUTION_ROLE_ARNS)),
] };

pub(crate) static ENDPOINT: Schema = Schema { name: "Endpoint", members: &[
    Member::new("EndpointName", Type::Text(&texts::ENDPOINT_NAME)).required(),
    Member::new("EndpointArn", Type::Text(&texts::ENDPOINT_ARN)).required(),
    Member::new("EndpointConfigName", Type::Text(&texts::ENDPOINT_CONFIG_NAME)).required(),
    Member::new("ProductionVariants", Type::List(&collections::PRODUCTION_VARIANT_SUMMARY_LIST)),
    Member::new("DataCaptureConfig", Type::Structure(&DATA_CAPTURE_CONFIG_SUMMARY)),
    Member::new("EndpointStatus", Type::Text(&texts::ENDPOINT_STATUS)).required(),
    Member::new("FailureReason", Type::Text(&texts::FAILURE_REASON)),
    Member::new("CreationTime", Type::Timestamp(None)).required(),
    Member::new("LastModifiedTime", Type::Timestamp(None)).required(),
    Member::new("MonitoringSchedules", Type::List(&collections::MONITORING_SCHEDULE_LIST)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
    Member::new("ShadowProductionVariants", Type::List(&collections::PRODUCTION_VARIANT_SUMMARY_LIST)),
] };

pub(crate) static ENDPOINT_CONFIG_STEP_METADATA: Schema = Schema { name: "EndpointConfigStepMetadata", members: &[
    Member::new("Arn", Type::Text(&texts::ENDPOINT_CONFIG_ARN)),
] };

pub(crate) static ENDPOINT_CONFIG_SUMMARY: Schema = Schema { name: "EndpointConfigSummary", members: &[
    Member::new("EndpointConfigName", Type::Text(&texts::ENDPOINT_CONFIG_NAME)).required(),
    Member::new("EndpointConfigArn", Type::Text(&texts::ENDPOINT_CONFIG_ARN)).required(),
    Member::new("CreationTime", Type::Timestamp(None)).required(),
] };

pub(crate) static ENDPOINT_INPUT: Schema = Schema { name: "EndpointInput", members: &[
    Member::new("EndpointName", Type::Text(&texts::ENDPOINT_NAME)).required(),
    Member::new("LocalPath", Type::Text(&texts::PROCESSING_LOCAL_PATH)).required(),
    Member::new("S3InputMode", Type::Text(&texts::PROCESSING_S3_INPUT_MODE)),
    Member::new("S3DataDistributionType", Type::Text(&texts::PROCESSING_S3_DATA_DISTRIBUTION_TYPE)),
    Member::new("FeaturesAttribute", Type::Text(Text::FREE)),
    Member::new("InferenceAttribute", Type::Text(Text::FREE)),
    Member::new("ProbabilityAttribute", Type::Text(Text::FREE)),
    Member::new("ProbabilityThresholdAttribute", Type::Double),
    Member::new("StartTimeOffset", Type::Text(&texts::MONITORING_TIME_OFFSET_STRING)),
    Member::new("EndTimeOffset", Type::Text(&texts::MONITORING_TIME_OFFSET_STRING)),
    Member::new("ExcludeFeaturesAttribute", Type::Text(&texts::EXCLUDE_FEATURES_ATTRIBUTE)),
] };

pub(crate) static ENDPOINT_STEP_METADATA: Schema = Schema { name: "EndpointStepMetadata", members: &[
    Member::new("Arn", Type::Text(&texts::ENDPOINT_ARN)),
] };

pub(crate) static ENDPOINT_SUMMARY: Schema = Schema { name: "EndpointSummary", members: &[
    Member::new("EndpointName", Type::Text(&texts::ENDPOINT_NAME)).required(),
    Member::new("EndpointArn", Type::Text(&texts::ENDPOINT_ARN)).required(),
    Member::new("CreationTime", Type::Timestamp(None)).required(),
    Member::new("LastModifiedTime", Type::Timestamp(None)).required(),
    Member::new("EndpointStatus", Type::Text(&texts::ENDPOINT_STATUS)).required(),
] };

pub(crate) static EXPERIMENT: Schema = Schema { name: "Experiment", members: &[
    Member::new("ExperimentName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("ExperimentArn", Type::Text(&texts::EXPERIMENT_ARN)),
    Member::new("DisplayName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("Source", Type::Structure(&EXPERIMENT_SOURCE)),
    Member::new("Description", Type::Text(&texts::EXPERIMENT_DESCRIPTION)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("CreatedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("LastModifiedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static EXPERIMENT_CONFIG: Schema = Schema { name: "ExperimentConfig", members: &[
    Member::new("ExperimentName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("TrialName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("TrialComponentDisplayName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("RunName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
] };

pub(crate) static EXPERIMENT_SOURCE: Schema = Schema { name: "ExperimentSource", members: &[
    Member::new("SourceArn", Type::Text(&texts::EXPERIMENT_SOURCE_ARN)).required(),
    Member::new("SourceType", Type::Text(&texts::SOURCE_TYPE)),
] };

pub(crate) static EXPERIMENT_SUMMARY: Schema = Schema { name: "ExperimentSummary", members: &[
    Member::new("ExperimentArn", Type::Text(&texts::EXPERIMENT_ARN)),
    Member::new("ExperimentName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("DisplayName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("ExperimentSource", Type::Structure(&EXPERIMENT_SOURCE)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
] };

pub(crate) static EXPLAINABILITY: Schema = Schema { name: "Explainability", members: &[
    Member::new("Report", Type::Structure(&METRICS_SOURCE)),
] };

pub(crate) static EXPLAINER_CONFIG: Schema = Schema { name: "ExplainerConfig", members: &[
    Member::new("ClarifyExplainerConfig", Type::Structure(&CLARIFY_EXPLAINER_CONFIG)),
] };

pub(crate) static F_SX_LUSTRE_FILE_SYSTEM_CONFIG: Schema = Schema { name: "FSxLustreFileSystemConfig", members: &[
    Member::new("FileSystemId", Type::Text(&texts::FILE_SYSTEM_ID)).required(),
    Member::new("FileSystemPath", Type::Text(&texts::FILE_SYSTEM_PATH)),
] };

pub(crate) static FAIL_STEP_METADATA: Schema = Schema { name: "FailStepMetadata", members: &[
    Member::new("ErrorMessage", Type::Text(&texts::STRING3072)),
] };

pub(crate) static FEATURE_DEFINITION: Schema = Schema { name: "FeatureDefinition", members: &[
    Member::new("FeatureName", Type::Text(&texts::FEATURE_NAME)).required(),
    Member::new("FeatureType", Type::Text(&texts::FEATURE_TYPE)).required(),
    Member::new("CollectionType", Type::Text(&texts::COLLECTION_TYPE)),
    Member::new("CollectionConfig", Type::Structure(&COLLECTION_CONFIG)),
] };

pub(crate) static FEATURE_GROUP: Schema = Schema { name: "FeatureGroup", members: &[
    Member::new("FeatureGroupArn", Type::Text(&texts::FEATURE_GROUP_ARN)),
    Member::new("FeatureGroupName", Type::Text(&texts::FEATURE_GROUP_NAME)),
    Member::new("RecordIdentifierFeatureName", Type::Text(&texts::FEATURE_NAME)),
    Member::new("EventTimeFeatureName", Type::Text(&texts::FEATURE_NAME)),
    Member::new("FeatureDefinitions", Type::List(&collections::FEATURE_DEFINITIONS)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("OnlineStoreConfig", Type::Structure(&ONLINE_STORE_CONFIG)),
    Member::new("OfflineStoreConfig", Type::Structure(&OFFLINE_STORE_CONFIG)),
    Member::new("RoleArn", Type::Text(&texts::ROLE_ARN)),
    Member::new("FeatureGroupStatus", Type::Text(&texts::FEATURE_GROUP_STATUS)),
    Member::new("OfflineStoreStatus", Type::Structure(&OFFLINE_STORE_STATUS)),
    Member::new("LastUpdateStatus", Type::Structure(&LAST_UPDATE_STATUS)),
    Member::new("FailureReason", Type::Text(&texts::FAILURE_REASON)),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static FEATURE_METADATA: Schema = Schema { name: "FeatureMetadata", members: &[
    Member::new("FeatureGroupArn", Type::Text(&texts::FEATURE_GROUP_ARN)),
    Member::new("FeatureGroupName", Type::Text(&texts::FEATURE_GROUP_NAME)),
    Member::new("FeatureName", Type::Text(&texts::FEATURE_NAME)),
    Member::new("FeatureType", Type::Text(&texts::FEATURE_TYPE)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("Description", Type::Text(&texts::FEATURE_DESCRIPTION)),
    Member::new("Parameters", Type::List(&collections::FEATURE_PARAMETERS)),
] };

pub(crate) static FEATURE_PARAMETER: Schema = Schema { name: "FeatureParameter", members: &[
    Member::new("Key", Type::Text(&texts::FEATURE_PARAMETER_KEY)),
    Member::new("Value", Type::Text(&texts::FEATURE_PARAMETER_VALUE)),
] };

pub(crate) static FILE_SOURCE: Schema = Schema { name: "FileSource", members: &[
    Member::new("ContentType", Type::Text(&texts::CONTENT_TYPE)),
    Member::new("ContentDigest", Type::Text(&texts::CONTENT_DIGEST)),
    Member::new("S3Uri", Type::Text(&texts::S3_URI)).required(),
] };

pub(crate) static FILE_SYSTEM_DATA_SOURCE: Schema = Schema { name: "FileSystemDataSource", members: &[
    Member::new("FileSystemId", Type::Text(&texts::FILE_SYSTEM_ID)).required(),
    Member::new("FileSystemAccessMode", Type::Text(&texts::FILE_SYSTEM_ACCESS_MODE)).required(),
    Member::new("FileSystemType", Type::Text(&texts::FILE_SYSTEM_TYPE)).required(),
    Member::new("DirectoryPath", Type::Text(&texts::DIRECTORY_PATH)).required(),
] };

pub(crate) static FILTER: Schema = Schema { name: "Filter", members: &[
    Member::new("Name", Type::Text(&texts::RESOURCE_PROPERTY_NAME)).required(),
    Member::new("Operator", Type::Text(&texts::OPERATOR)),
    Member::new("Value", Type::Text(&texts::FILTER_VALUE)),
] };

pub(crate) static FINAL_HYPER_PARAMETER_TUNING_JOB_OBJECTIVE_METRIC: Schema = Schema { name: "FinalHyperParameterTuningJobObjectiveMetric", members: &[
    Member::new("Type", Type::Text(&texts::HYPER_PARAMETER_TUNING_JOB_OBJECTIVE_TYPE)),
    Member::new("MetricName", Type::Text(&texts::METRIC_NAME)).required(),
    Member::new("Value", Type::Float).required(),
] };

pub(crate) static FOR_EACH_SELECTOR_RESULT: Schema = Schema { name: "ForEachSelectorResult", members: &[
    Member::new("StepName", Type::Text(&texts::STRING256)),
    Member::new("Index", Type::Integer(Range::NONE)),
] };

pub(crate) static FOR_EACH_STEP_METADATA: Schema = Schema { name: "ForEachStepMetadata", members: &[
    Member::new("Status", Type::Text(&texts::FOR_EACH_STATUS)),
    Member::new("InputItemCount", Type::Integer(Range::NONE)),
    Member::new("TotalStepCount", Type::Integer(Range::NONE)),
    Member::new("SucceededStepCount", Type::Integer(Range::NONE)),
    Member::new("FailedStepCount", Type::Integer(Range::NONE)),
    Member::new("StoppedStepCount", Type::Integer(Range::NONE)),
    Member::new("Selector", Type::Structure(&FOR_EACH_SELECTOR_RESULT)),
] };

pub(crate) static GENERATIVE_AI_SETTINGS: Schema = Schema { name: "GenerativeAiSettings", members: &[
    Member::new("AmazonBedrockRoleArn", Type::Text(&texts::ROLE_ARN)),
] };

pub(crate) static GIT_CONFIG: Schema = Schema { name: "GitConfig", members: &[
    Member::new("RepositoryUrl", Type::Text(&texts::GIT_CONFIG_URL)).required(),
    Member::new("Branch", Type::Text(&texts::BRANCH)),
    Member::new("SecretArn", Type::Text(&texts::SECRET_ARN)),
] };

pub(crate) static GIT_CONFIG_FOR_UPDATE: Schema = Schema { name: "GitConfigForUpdate", members: &[
    Member::new("SecretArn", Type::Text(&texts::SECRET_ARN)),
] };

pub(crate) static HIDDEN_SAGE_MAKER_IMAGE: Schema = Schema { name: "HiddenSageMakerImage", members: &[
    Member::new("SageMakerImageName", Type::Text(&texts::SAGE_MAKER_IMAGE_NAME)),
    Member::new("VersionAliases", Type::List(&collections::VERSION_ALIASES_LIST)),
] };

pub(crate) static HUB_ACCESS_CONFIG: Schema = Schema { name: "HubAccessConfig", members: &[
    Member::new("HubContentArn", Type::Text(&texts::HUB_CONTENT_ARN)).required(),
] };

pub(crate) static HUB_CONTENT: Schema = Schema { name: "HubContent", members: &[
    Member::new("HubContentName", Type::Text(&texts::HUB_CONTENT_NAME)).required(),
    Member::new("HubContentArn", Type::Text(&texts::HUB_CONTENT_ARN)).required(),
    Member::new("HubContentVersion", Type::Text(&texts::HUB_CONTENT_VERSION)).required(),
    Member::new("HubContentType", Type::Text(&texts::HUB_CONTENT_TYPE)).required(),
    Member::new("DocumentSchemaVersion", Type::Text(&texts::DOCUMENT_SCHEMA_VERSION)).required(),
    Member::new("HubName", Type::Text(&texts::HUB_NAME)).required(),
    Member::new("HubArn", Type::Text(&texts::HUB_ARN)).required(),
    Member::new("HubContentDisplayName", Type::Text(&texts::HUB_CONTENT_DISPLAY_NAME)),
    Member::new("HubContentDescription", Type::Text(&texts::HUB_CONTENT_DESCRIPTION)),
    Member::new("HubContentMarkdown", Type::Text(&texts::HUB_CONTENT_MARKDOWN)),
    Member::new("HubContentDocument", Type::Text(&texts::HUB_CONTENT_DOCUMENT)),
    Member::new("SageMakerPublicHubContentArn", Type::Text(&texts::SAGE_MAKER_PUBLIC_HUB_CONTENT_ARN)),
    Member::new("ReferenceMinVersion", Type::Text(&texts::REFERENCE_MIN_VERSION)),
    Member::new("SupportStatus", Type::Text(&texts::HUB_CONTENT_SUPPORT_STATUS)),
    Member::new("HubContentSearchKeywords", Type::List(&collections::HUB_CONTENT_SEARCH_KEYWORD_LIST)),
    Member::new("HubContentDependencies", Type::List(&collections::HUB_CONTENT_DEPENDENCY_LIST)),
    Member::new("HubContentStatus", Type::Text(&texts::HUB_CONTENT_STATUS)).required(),
    Member::new("FailureReason", Type::Text(&texts::FAILURE_REASON)),
    Member::new("CreationTime", Type::Timestamp(None)).required(),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("CreatedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("LastModifiedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static HUB_CONTENT_DEPENDENCY: Schema = Schema { name: "HubContentDependency", members: &[
    Member::new("DependencyOriginPath", Type::Text(&texts::DEPENDENCY_ORIGIN_PATH)),
    Member::new("DependencyCopyPath", Type::Text(&texts::DEPENDENCY_COPY_PATH)),
] };

pub(crate) static HUB_CONTENT_STEP_METADATA: Schema = Schema { name: "HubContentStepMetadata", members: &[
    Member::new("HubArn", Type::Text(&texts::STRING2048)),
    Member::new("HubContentArn", Type::Text(&texts::STRING2048)),
] };

pub(crate) static HYPER_PARAMETER_ALGORITHM_SPECIFICATION: Schema = Schema { name: "HyperParameterAlgorithmSpecification", members: &[
    Member::new("TrainingImage", Type::Text(&texts::ALGORITHM_IMAGE)),
    Member::new("TrainingInputMode", Type::Text(&texts::TRAINING_INPUT_MODE)).required(),
    Member::new("AlgorithmName", Type::Text(&texts::ARN_OR_NAME)),
    Member::new("MetricDefinitions", Type::List(&collections::METRIC_DEFINITION_LIST)),
] };

pub(crate) static HYPER_PARAMETER_TRAINING_JOB_DEFINITION: Schema = Schema { name: "HyperParameterTrainingJobDefinition", members: &[
    Member::new("DefinitionName", Type::Text(&texts::HYPER_PARAMETER_TRAINING_JOB_DEFINITION_NAME)),
    Member::new("TuningObjective", Type::Structure(&HYPER_PARAMETER_TUNING_JOB_OBJECTIVE)),
    Member::new("HyperParameterRanges", Type::Structure(&PARAMETER_RANGES)),
    Member::new("StaticHyperParameters", Type::Map(&collections::HYPER_PARAMETERS)),
    Member::new("AlgorithmSpecification", Type::Structure(&HYPER_PARAMETER_ALGORITHM_SPECIFICATION)).required(),
    Member::new("RoleArn", Type::Text(&texts::ROLE_ARN)).required(),
    Member::new("InputDataConfig", Type::List(&collections::INPUT_DATA_CONFIG)),
    Member::new("VpcConfig", Type::Structure(&VPC_CONFIG)),
    Member::new("OutputDataConfig", Type::Structure(&OUTPUT_DATA_CONFIG)).required(),
    Member::new("ResourceConfig", Type::Structure(&RESOURCE_CONFIG)),
    Member::new("HyperParameterTuningResourceConfig", Type::Structure(&HYPER_PARAMETER_TUNING_RESOURCE_CONFIG)),
    Member::new("StoppingCondition", Type::Structure(&STOPPING_CONDITION)).required(),
    Member::new("EnableNetworkIsolation", Type::Boolean),
    Member::new("EnableInterContainerTrafficEncryption", Type::Boolean),
    Member::new("EnableManagedSpotTraining", Type::Boolean),
    Member::new("CheckpointConfig", Type::Structure(&CHECKPOINT_CONFIG)),
    Member::new("RetryStrategy", Type::Structure(&RETRY_STRATEGY)),
    Member::new("Environment", Type::Map(&collections::HYPER_PARAMETER_TRAINING_JOB_ENVIRONMENT_MAP)),
] };

pub(crate) static HYPER_PARAMETER_TRAINING_JOB_SUMMARY: Schema = Schema { name: "HyperParameterTrainingJobSummary", members: &[
    Member::new("TrainingJobDefinitionName", Type::Text(&texts::HYPER_PARAMETER_TRAINING_JOB_DEFINITION_NAME)),
    Member::new("TrainingJobName", Type::Text(&texts::TRAINING_JOB_NAME)).required(),
    Member::new("TrainingJobArn", Type::Text(&texts::TRAINING_JOB_ARN)).required(),
    Member::new("TuningJobName", Type::Text(&texts::HYPER_PARAMETER_TUNING_JOB_NAME)),
    Member::new("CreationTime", Type::Timestamp(None)).required(),
    Member::new("TrainingStartTime", Type::Timestamp(None)),
    Member::new("TrainingEndTime", Type::Timestamp(None)),
    Member::new("TrainingJobStatus", Type::Text(&texts::TRAINING_JOB_STATUS)).required(),
    Member::new("TunedHyperParameters", Type::Map(&collections::HYPER_PARAMETERS)).required(),
    Member::new("FailureReason", Type::Text(&texts::FAILURE_REASON)),
    Member::new("FinalHyperParameterTuningJobObjectiveMetric", Type::Structure(&FINAL_HYPER_PARAMETER_TUNING_JOB_OBJECTIVE_METRIC)),
    Member::new("ObjectiveStatus", Type::Text(&texts::OBJECTIVE_STATUS)),
] };

pub(crate) static HYPER_PARAMETER_TUNING_INSTANCE_CONFIG: Schema = Schema { name: "HyperParameterTuningInstanceConfig", members: &[
    Member::new("InstanceType", Type::Text(&texts::TRAINING_INSTANCE_TYPE)).required(),
    Member::new("InstanceCount", Type::Integer(Range::at_least(0))).required(),
    Member::new("VolumeSizeInGB", Type::Integer(Range::at_least(1))).required(),
] };

pub(crate) static HYPER_PARAMETER_TUNING_JOB_COMPLETION_DETAILS: Schema = Schema { name: "HyperParameterTuningJobCompletionDetails", members: &[
    Member::new("NumberOfTrainingJobsObjectiveNotImproving", Type::Integer(Range::NONE)),
    Member::new("ConvergenceDetectedTime", Type::Timestamp(None)),
] };

pub(crate) static HYPER_PARAMETER_TUNING_JOB_CONFIG: Schema = Schema { name: "HyperParameterTuningJobConfig", members: &[
    Member::new("Strategy", Type::Text(&texts::HYPER_PARAMETER_TUNING_JOB_STRATEGY_TYPE)).required(),
    Member::new("StrategyConfig", Type::Structure(&HYPER_PARAMETER_TUNING_JOB_STRATEGY_CONFIG)),
    Member::new("HyperParameterTuningJobObjective", Type::Structure(&HYPER_PARAMETER_TUNING_JOB_OBJECTIVE)),
    Member::new("ResourceLimits", Type::Structure(&RESOURCE_LIMITS)).required(),
    Member::new("ParameterRanges", Type::Structure(&PARAMETER_RANGES)),
    Member::new("TrainingJobEarlyStoppingType", Type::Text(&texts::TRAINING_JOB_EARLY_STOPPING_TYPE)),
    Member::new("TuningJobCompletionCriteria", Type::Structure(&TUNING_JOB_COMPLETION_CRITERIA)),
    Member::new("RandomSeed", Type::Integer(Range::at_least(0))),
] };

pub(crate) static HYPER_PARAMETER_TUNING_JOB_CONSUMED_RESOURCES: Schema = Schema { name: "HyperParameterTuningJobConsumedResources", members: &[
    Member::new("RuntimeInSeconds", Type::Integer(Range::NONE)),
] };

pub(crate) static HYPER_PARAMETER_TUNING_JOB_OBJECTIVE: Schema = Schema { name: "HyperParameterTuningJobObjective", members: &[
    Member::new("Type", Type::Text(&texts::HYPER_PARAMETER_TUNING_JOB_OBJECTIVE_TYPE)).required(),
    Member::new("MetricName", Type::Text(&texts::METRIC_NAME)).required(),
] };

pub(crate) static HYPER_PARAMETER_TUNING_JOB_SEARCH_ENTITY: Schema = Schema { name: "HyperParameterTuningJobSearchEntity", members: &[
    Member::new("HyperParameterTuningJobName", Type::Text(&texts::HYPER_PARAMETER_TUNING_JOB_NAME)),
    Member::new("HyperParameterTuningJobArn", Type::Text(&texts::HYPER_PARAMETER_TUNING_JOB_ARN)),
    Member::new("HyperParameterTuningJobConfig", Type::Structure(&HYPER_PARAMETER_TUNING_JOB_CONFIG)),
    Member::new("TrainingJobDefinition", Type::Structure(&HYPER_PARAMETER_TRAINING_JOB_DEFINITION)),
    Member::new("TrainingJobDefinitions", Type::List(&collections::HYPER_PARAMETER_TRAINING_JOB_DEFINITIONS)),
    Member::new("HyperParameterTuningJobStatus", Type::Text(&texts::HYPER_PARAMETER_TUNING_JOB_STATUS)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("HyperParameterTuningEndTime", Type::Timestamp(None)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("TrainingJobStatusCounters", Type::Structure(&TRAINING_JOB_STATUS_COUNTERS)),
    Member::new("ObjectiveStatusCounters", Type::Structure(&OBJECTIVE_STATUS_COUNTERS)),
    Member::new("BestTrainingJob", Type::Structure(&HYPER_PARAMETER_TRAINING_JOB_SUMMARY)),
    Member::new("OverallBestTrainingJob", Type::Structure(&HYPER_PARAMETER_TRAINING_JOB_SUMMARY)),
    Member::new("WarmStartConfig", Type::Structure(&HYPER_PARAMETER_TUNING_JOB_WARM_START_CONFIG)),
    Member::new("FailureReason", Type::Text(&texts::FAILURE_REASON)),
    Member::new("TuningJobCompletionDetails", Type::Structure(&HYPER_PARAMETER_TUNING_JOB_COMPLETION_DETAILS)),
    Member::new("ConsumedResources", Type::Structure(&HYPER_PARAMETER_TUNING_JOB_CONSUMED_RESOURCES)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static HYPER_PARAMETER_TUNING_JOB_STRATEGY_CONFIG: Schema = Schema { name: "HyperParameterTuningJobStrategyConfig", members: &[
    Member::new("HyperbandStrategyConfig", Type::Structure(&HYPERBAND_STRATEGY_CONFIG)),
] };

pub(crate) static HYPER_PARAMETER_TUNING_JOB_SUMMARY: Schema = Schema { name: "HyperParameterTuningJobSummary", members: &[
    Member::new("HyperParameterTuningJobName", Type::Text(&texts::HYPER_PARAMETER_TUNING_JOB_NAME)).required(),
    Member::new("HyperParameterTuningJobArn", Type::Text(&texts::HYPER_PARAMETER_TUNING_JOB_ARN)).required(),
    Member::new("HyperParameterTuningJobStatus", Type::Text(&texts::HYPER_PARAMETER_TUNING_JOB_STATUS)).required(),
    Member::new("Strategy", Type::Text(&texts::HYPER_PARAMETER_TUNING_JOB_STRATEGY_TYPE)).required(),
    Member::new("CreationTime", Type::Timestamp(None)).required(),
    Member::new("HyperParameterTuningEndTime", Type::Timestamp(None)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("TrainingJobStatusCounters", Type::Structure(&TRAINING_JOB_STATUS_COUNTERS)).required(),
    Member::new("ObjectiveStatusCounters", Type::Structure(&OBJECTIVE_STATUS_COUNTERS)).required(),
    Member::new("ResourceLimits", Type::Structure(&RESOURCE_LIMITS)),
] };

pub(crate) static HYPER_PARAMETER_TUNING_JOB_WARM_START_CONFIG: Schema = Schema { name: "HyperParameterTuningJobWarmStartConfig", members: &[
    Member::new("ParentHyperParameterTuningJobs", Type::List(&collections::PARENT_HYPER_PARAMETER_TUNING_JOBS)).required(),
    Member::new("WarmStartType", Type::Text(&texts::HYPER_PARAMETER_TUNING_JOB_WARM_START_TYPE)).required(),
] };

pub(crate) static HYPER_PARAMETER_TUNING_RESOURCE_CONFIG: Schema = Schema { name: "HyperParameterTuningResourceConfig", members: &[
    Member::new("InstanceType", Type::Text(&texts::TRAINING_INSTANCE_TYPE)),
    Member::new("InstanceCount", Type::Integer(Range::at_least(0))),
    Member::new("VolumeSizeInGB", Type::Integer(Range::at_least(0))),
    Member::new("VolumeKmsKeyId", Type::Text(&texts::KMS_KEY_ID)),
    Member::new("AllocationStrategy", Type::Text(&texts::HYPER_PARAMETER_TUNING_ALLOCATION_STRATEGY)),
    Member::new("InstanceConfigs", Type::List(&collections::HYPER_PARAMETER_TUNING_INSTANCE_CONFIGS)),
] };

pub(crate) static HYPERBAND_STRATEGY_CONFIG: Schema = Schema { name: "HyperbandStrategyConfig", members: &[
    Member::new("MinResource", Type::Integer(Range::at_least(1))),
    Member::new("MaxResource", Type::Integer(Range::at_least(1))),
] };

pub(crate) static IAM_IDENTITY: Schema = Schema { name: "IamIdentity", members: &[
    Member::new("Arn", Type::Text(Text::FREE)),
    Member::new("PrincipalId", Type::Text(Text::FREE)),
    Member::new("SourceIdentity", Type::Text(Text::FREE)),
] };

pub(crate) static IDENTITY_PROVIDER_O_AUTH_SETTING: Schema = Schema { name: "IdentityProviderOAuthSetting", members: &[
    Member::new("DataSourceName", Type::Text(&texts::DATA_SOURCE_NAME)),
    Member::new("Status", Type::Text(&texts::FEATURE_STATUS)),
    Member::new("SecretArn", Type::Text(&texts::SECRET_ARN)),
] };

pub(crate) static IDLE_SETTINGS: Schema = Schema { name: "IdleSettings", members: &[
    Member::new("LifecycleManagement", Type::Text(&texts::LIFECYCLE_MANAGEMENT)),
    Member::new("IdleTimeoutInMinutes", Type::Integer(Range::between(60, 525600))),
    Member::new("MinIdleTimeoutInMinutes", Type::Integer(Range::between(60, 525600))),
    Member::new("MaxIdleTimeoutInMinutes", Type::Integer(Range::between(60, 525600))),
] };

pub(crate) static IMAGE: Schema = Schema { name: "Image", members: &[
    Member::new("CreationTime", Type::Timestamp(None)).required(),
    Member::new("Description", Type::Text(&texts::IMAGE_DESCRIPTION)),
    Member::new("DisplayName", Type::Text(&texts::IMAGE_DISPLAY_NAME)),
    Member::new("FailureReason", Type::Text(&texts::FAILURE_REASON)),
    Member::new("ImageArn", Type::Text(&texts::IMAGE_ARN)).required(),
    Member::new("ImageName", Type::Text(&texts::IMAGE_NAME)).required(),
    Member::new("ImageStatus", Type::Text(&texts::IMAGE_STATUS)).required(),
    Member::new("LastModifiedTime", Type::Timestamp(None)).required(),
] };

pub(crate) static IMAGE_CONFIG: Schema = Schema { name: "ImageConfig", members: &[
    Member::new("RepositoryAccessMode", Type::Text(&texts::REPOSITORY_ACCESS_MODE)).required(),
    Member::new("RepositoryAuthConfig", Type::Structure(&REPOSITORY_AUTH_CONFIG)),
] };

pub(crate) static IMAGE_VERSION: Schema = Schema { name: "ImageVersion", members: &[
    Member::new("CreationTime", Type::Timestamp(None)).required(),
    Member::new("FailureReason", Type::Text(&texts::FAILURE_REASON)),
    Member::new("ImageArn", Type::Text(&texts::IMAGE_ARN)).required(),
    Member::new("ImageVersionArn", Type::Text(&texts::IMAGE_VERSION_ARN)).required(),
    Member::new("ImageVersionStatus", Type::Text(&texts::IMAGE_VERSION_STATUS)).required(),
    Member::new("LastModifiedTime", Type::Timestamp(None)).required(),
    Member::new("Version", Type::Integer(Range::at_least(0))).required(),
] };

pub(crate) static INFERENCE_COMPONENT_METADATA: Schema = Schema { name: "InferenceComponentMetadata", members: &[
    Member::new("Arn", Type::Text(&texts::STRING2048)),
] };

pub(crate) static INFERENCE_EXECUTION_CONFIG: Schema = Schema { name: "InferenceExecutionConfig", members: &[
    Member::new("Mode", Type::Text(&texts::INFERENCE_EXECUTION_MODE)).required(),
] };

pub(crate) static INFERENCE_HUB_ACCESS_CONFIG: Schema = Schema { name: "InferenceHubAccessConfig", members: &[
    Member::new("HubContentArn", Type::Text(&texts::HUB_CONTENT_ARN)).required(),
] };

pub(crate) static INFERENCE_SPECIFICATION: Schema = Schema { name: "InferenceSpecification", members: &[
    Member::new("Containers", Type::List(&collections::MODEL_PACKAGE_CONTAINER_DEFINITION_LIST)).required(),
    Member::new("SupportedTransformInstanceTypes", Type::List(&collections::TRANSFORM_INSTANCE_TYPES)),
    Member::new("SupportedRealtimeInferenceInstanceTypes", Type::List(&collections::REALTIME_INFERENCE_INSTANCE_TYPES)),
    Member::new("SupportedContentTypes", Type::List(&collections::CONTENT_TYPES)),
    Member::new("SupportedResponseMIMETypes", Type::List(&collections::RESPONSE_MIME_TYPES)),
] };

pub(crate) static INFRA_CHECK_CONFIG: Schema = Schema { name: "InfraCheckConfig", members: &[
    Member::new("EnableInfraCheck", Type::Boolean),
] };

pub(crate) static INSTANCE_GROUP: Schema = Schema { name: "InstanceGroup", members: &[
    Member::new("InstanceType", Type::Text(&texts::TRAINING_INSTANCE_TYPE)).required(),
    Member::new("InstanceCount", Type::Integer(Range::at_least(0))).required(),
    Member::new("InstanceGroupName", Type::Text(&texts::INSTANCE_GROUP_NAME)).required(),
] };

pub(crate) static INSTANCE_PLACEMENT_CONFIG: Schema = Schema { name: "InstancePlacementConfig", members: &[
    Member::new("EnableMultipleJobs", Type::Boolean),
    Member::new("PlacementSpecifications", Type::List(&collections::PLACEMENT_SPECIFICATIONS)),
] };

pub(crate) static INSTANCE_POOL: Schema = Schema { name: "InstancePool", members: &[
    Member::new("InstanceType", Type::Text(&texts::PRODUCTION_VARIANT_INSTANCE_TYPE)).required(),
    Member::new("ModelNameOverride", Type::Text(&texts::MODEL_NAME)),
    Member::new("Priority", Type::Integer(Range::between(1, 5))).required(),
] };

pub(crate) static INSTANCE_POOL_SUMMARY: Schema = Schema { name: "InstancePoolSummary", members: &[
    Member::new("InstanceType", Type::Text(&texts::PRODUCTION_VARIANT_INSTANCE_TYPE)).required(),
    Member::new("CurrentInstanceCount", Type::Integer(Range::at_least(0))).required(),
] };

pub(crate) static INSTANCE_PREFERENCE: Schema = Schema { name: "InstancePreference", members: &[
    Member::new("InstanceType", Type::Text(&texts::TRAINING_INSTANCE_TYPE)).required(),
    Member::new("InstanceCount", Type::Integer(Range::at_least(0))),
    Member::new("TrainingPlanArns", Type::List(&collections::TRAINING_PLAN_ARN_LIST)),
] };

pub(crate) static INTEGER_PARAMETER_RANGE: Schema = Schema { name: "IntegerParameterRange", members: &[
    Member::new("Name", Type::Text(&texts::PARAMETER_KEY)).required(),
    Member::new("MinValue", Type::Text(&texts::PARAMETER_VALUE)).required(),
    Member::new("MaxValue", Type::Text(&texts::PARAMETER_VALUE)).required(),
    Member::new("ScalingType", Type::Text(&texts::HYPER_PARAMETER_SCALING_TYPE)),
] };

pub(crate) static ITERATION_CONTEXT: Schema = Schema { name: "IterationContext", members: &[
    Member::new("ParentStepName", Type::Text(&texts::STRING256)),
    Member::new("Index", Type::Integer(Range::NONE)),
    Member::new("Item", Type::Text(&texts::STRING12800)),
] };

pub(crate) static JOB: Schema = Schema { name: "Job", members: &[
    Member::new("JobName", Type::Text(&texts::JOB_NAME)),
    Member::new("JobArn", Type::Text(&texts::JOB_ARN)),
    Member::new("RoleArn", Type::Text(&texts::ROLE_ARN)),
    Member::new("JobCategory", Type::Text(&texts::JOB_CATEGORY)),
    Member::new("JobConfigSchemaVersion", Type::Text(&texts::JOB_SCHEMA_VERSION)),
    Member::new("JobConfigDocument", Type::Text(&texts::JOB_CONFIG_DOCUMENT)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("EndTime", Type::Timestamp(None)),
    Member::new("JobStatus", Type::Text(&texts::JOB_STATUS)),
    Member::new("SecondaryStatus", Type::Text(&texts::JOB_SECONDARY_STATUS)),
    Member::new("SecondaryStatusTransitions", Type::List(&collections::JOB_SECONDARY_STATUS_TRANSITIONS)),
    Member::new("FailureReason", Type::Text(&texts::FAILURE_REASON)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static JOB_SECONDARY_STATUS_TRANSITION: Schema = Schema { name: "JobSecondaryStatusTransition", members: &[
    Member::new("Status", Type::Text(&texts::JOB_SECONDARY_STATUS)).required(),
    Member::new("StartTime", Type::Timestamp(None)).required(),
    Member::new("EndTime", Type::Timestamp(None)),
    Member::new("StatusMessage", Type::Text(Text::FREE)),
] };

pub(crate) static JOB_STEP_METADATA: Schema = Schema { name: "JobStepMetadata", members: &[
    Member::new("Arn", Type::Text(&texts::STRING1024)),
] };

pub(crate) static JUPYTER_LAB_APP_SETTINGS: Schema = Schema { name: "JupyterLabAppSettings", members: &[
    Member::new("DefaultResourceSpec", Type::Structure(&RESOURCE_SPEC)),
    Member::new("CustomImages", Type::List(&collections::CUSTOM_IMAGES)),
    Member::new("LifecycleConfigArns", Type::List(&collections::LIFECYCLE_CONFIG_ARNS)),
    Member::new("CodeRepositories", Type::List(&collections::CODE_REPOSITORIES)),
    Member::new("AppLifecycleManagement", Type::Structure(&APP_LIFECYCLE_MANAGEMENT)),
    Member::new("EmrSettings", Type::Structure(&EMR_SETTINGS)),
    Member::new("BuiltInLifecycleConfigArn", Type::Text(&texts::STUDIO_LIFECYCLE_CONFIG_ARN)),
] };

pub(crate) static JUPYTER_SERVER_APP_SETTINGS: Schema = Schema { name: "JupyterServerAppSettings", members: &[
    Member::new("DefaultResourceSpec", Type::Structure(&RESOURCE_SPEC)),
    Member::new("LifecycleConfigArns", Type::List(&collections::LIFECYCLE_CONFIG_ARNS)),
    Member::new("CodeRepositories", Type::List(&collections::CODE_REPOSITORIES)),
] };

pub(crate) static KENDRA_SETTINGS: Schema = Schema { name: "KendraSettings", members: &[
    Member::new("Status", Type::Text(&texts::FEATURE_STATUS)),
] };

pub(crate) static KERNEL_GATEWAY_APP_SETTINGS: Schema = Schema { name: "KernelGatewayAppSettings", members: &[
    Member::new("DefaultResourceSpec", Type::Structure(&RESOURCE_SPEC)),
    Member::new("CustomImages", Type::List(&collections::CUSTOM_IMAGES)),
    Member::new("LifecycleConfigArns", Type::List(&collections::LIFECYCLE_CONFIG_ARNS)),
] };

pub(crate) static LAMBDA_STEP_METADATA: Schema = Schema { name: "LambdaStepMetadata", members: &[
    Member::new("Arn", Type::Text(&texts::STRING256)),
    Member::new("OutputParameters", Type::List(&collections::OUTPUT_PARAMETER_LIST)),
] };

pub(crate) static LAST_UPDATE_STATUS: Schema = Schema { name: "LastUpdateStatus", members: &[
    Member::new("Status", Type::Text(&texts::LAST_UPDATE_STATUS_VALUE)).required(),
    Member::new("FailureReason", Type::Text(&texts::FAILURE_REASON)),
] };

pub(crate) static LINEAGE_METADATA: Schema = Schema { name: "LineageMetadata", members: &[
    Member::new("ActionArns", Type::Map(&collections::MAP_STRING2048)),
    Member::new("ArtifactArns", Type::Map(&collections::MAP_STRING2048)),
    Member::new("ContextArns", Type::Map(&collections::MAP_STRING2048)),
    Member::new("Associations", Type::List(&collections::ASSOCIATION_INFO_LIST)),
] };

pub(crate) static M_LFLOW_CONFIGURATION: Schema = Schema { name: "MLflowConfiguration", members: &[
    Member::new("MlflowResourceArn", Type::Text(&texts::M_LFLOW_ARN)),
    Member::new("MlflowExperimentName", Type::Text(&texts::MLFLOW_EXPERIMENT_ENTITY_NAME)),
] };

pub(crate) static MANAGED_CONFIGURATION: Schema = Schema { name: "ManagedConfiguration", members: &[
    Member::new("ManagedStorageType", Type::Text(&texts::MANAGED_STORAGE_TYPE)),
] };

pub(crate) static METADATA_PROPERTIES: Schema = Schema { name: "MetadataProperties", members: &[
    Member::new("CommitId", Type::Text(&texts::METADATA_PROPERTY_VALUE)),
    Member::new("Repository", Type::Text(&texts::METADATA_PROPERTY_VALUE)),
    Member::new("GeneratedBy", Type::Text(&texts::METADATA_PROPERTY_VALUE)),
    Member::new("ProjectId", Type::Text(&texts::METADATA_PROPERTY_VALUE)),
] };

pub(crate) static METRIC_DATA: Schema = Schema { name: "MetricData", members: &[
    Member::new("MetricName", Type::Text(&texts::METRIC_NAME)),
    Member::new("Value", Type::Float),
    Member::new("Timestamp", Type::Timestamp(None)),
] };

pub(crate) static METRIC_DEFINITION: Schema = Schema { name: "MetricDefinition", members: &[
    Member::new("Name", Type::Text(&texts::METRIC_NAME)).required(),
    Member::new("Regex", Type::Text(&texts::METRIC_REGEX)).required(),
] };

pub(crate) static METRICS_CONFIG: Schema = Schema { name: "MetricsConfig", members: &[
    Member::new("EnableEnhancedMetrics", Type::Boolean),
    Member::new("EnableDetailedObservability", Type::Boolean),
    Member::new("MetricPublishFrequencyInSeconds", Type::Integer(Range::NONE)),
] };

pub(crate) static METRICS_ENDPOINT: Schema = Schema { name: "MetricsEndpoint", members: &[
    Member::new("MetricsEndpointPath", Type::Text(&texts::METRICS_ENDPOINT_PATH)).required(),
    Member::new("MetricPublishFrequencyInSeconds", Type::Integer(Range::NONE)),
] };

pub(crate) static METRICS_SOURCE: Schema = Schema { name: "MetricsSource", members: &[
    Member::new("ContentType", Type::Text(&texts::CONTENT_TYPE)).required(),
    Member::new("ContentDigest", Type::Text(&texts::CONTENT_DIGEST)),
    Member::new("S3Uri", Type::Text(&texts::S3_URI)).required(),
] };

pub(crate) static MLFLOW_CONFIG: Schema = Schema { name: "MlflowConfig", members: &[
    Member::new("MlflowResourceArn", Type::Text(&texts::ML_FLOW_RESOURCE_ARN)).required(),
    Member::new("MlflowExperimentName", Type::Text(&texts::MLFLOW_EXPERIMENT_NAME)),
    Member::new("MlflowRunName", Type::Text(&texts::MLFLOW_RUN_NAME)),
] };

pub(crate) static MLFLOW_DETAILS: Schema = Schema { name: "MlflowDetails", members: &[
    Member::new("MlflowExperimentId", Type::Text(&texts::MLFLOW_EXPERIMENT_ID)),
    Member::new("MlflowRunId", Type::Text(&texts::MLFLOW_RUN_ID)),
] };

pub(crate) static MODEL: Schema = Schema { name: "Model", members: &[
    Member::new("ModelName", Type::Text(&texts::MODEL_NAME)),
    Member::new("PrimaryContainer", Type::Structure(&CONTAINER_DEFINITION)),
    Member::new("Containers", Type::List(&collections::CONTAINER_DEFINITION_LIST)),
    Member::new("InferenceExecutionConfig", Type::Structure(&INFERENCE_EXECUTION_CONFIG)),
    Member::new("ExecutionRoleArn", Type::Text(&texts::ROLE_ARN)),
    Member::new("VpcConfig", Type::Structure(&VPC_CONFIG)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("ModelArn", Type::Text(&texts::MODEL_ARN)),
    Member::new("EnableNetworkIsolation", Type::Boolean),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
    Member::new("DeploymentRecommendation", Type::Structure(&DEPLOYMENT_RECOMMENDATION)),
] };

pub(crate) static MODEL_ACCESS_CONFIG: Schema = Schema { name: "ModelAccessConfig", members: &[
    Member::new("AcceptEula", Type::Boolean).required(),
] };

pub(crate) static MODEL_ARTIFACTS: Schema = Schema { name: "ModelArtifacts", members: &[
    Member::new("S3ModelArtifacts", Type::Text(&texts::S3_URI)).required(),
] };

pub(crate) static MODEL_CARD: Schema = Schema { name: "ModelCard", members: &[
    Member::new("ModelCardArn", Type::Text(&texts::MODEL_CARD_ARN)),
    Member::new("ModelCardName", Type::Text(&texts::ENTITY_NAME)),
    Member::new("ModelCardVersion", Type::Integer(Range::NONE)),
    Member::new("Content", Type::Text(&texts::MODEL_CARD_CONTENT)),
    Member::new("ModelCardStatus", Type::Text(&texts::MODEL_CARD_STATUS)),
    Member::new("SecurityConfig", Type::Structure(&MODEL_CARD_SECURITY_CONFIG)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("CreatedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("LastModifiedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
    Member::new("ModelId", Type::Text(Text::FREE)),
    Member::new("RiskRating", Type::Text(Text::FREE)),
    Member::new("ModelPackageGroupName", Type::Text(Text::FREE)),
] };

pub(crate) static MODEL_CARD_SECURITY_CONFIG: Schema = Schema { name: "ModelCardSecurityConfig", members: &[
    Member::new("KmsKeyId", Type::Text(&texts::KMS_KEY_ID)),
] };

pub(crate) static MODEL_CLIENT_CONFIG: Schema = Schema { name: "ModelClientConfig", members: &[
    Member::new("InvocationsTimeoutInSeconds", Type::Integer(Range::between(1, 3600))),
    Member::new("InvocationsMaxRetries", Type::Integer(Range::between(0, 3))),
] };

pub(crate) static MODEL_DASHBOARD_ENDPOINT: Schema = Schema { name: "ModelDashboardEndpoint", members: &[
    Member::new("EndpointName", Type::Text(&texts::ENDPOINT_NAME)).required(),
    Member::new("EndpointArn", Type::Text(&texts::ENDPOINT_ARN)).required(),
    Member::new("CreationTime", Type::Timestamp(None)).required(),
    Member::new("LastModifiedTime", Type::Timestamp(None)).required(),
    Member::new("EndpointStatus", Type::Text(&texts::ENDPOINT_STATUS)).required(),
] };

pub(crate) static MODEL_DASHBOARD_INDICATOR_ACTION: Schema = Schema { name: "ModelDashboardIndicatorAction", members: &[
    Member::new("Enabled", Type::Boolean),
] };

pub(crate) static MODEL_DASHBOARD_MODEL: Schema = Schema { name: "ModelDashboardModel", members: &[
    Member::new("Model", Type::Structure(&MODEL)),
    Member::new("Endpoints", Type::List(&collections::MODEL_DASHBOARD_ENDPOINTS)),
    Member::new("LastBatchTransformJob", Type::Structure(&TRANSFORM_JOB)),
    Member::new("MonitoringSchedules", Type::List(&collections::MODEL_DASHBOARD_MONITORING_SCHEDULES)),
    Member::new("ModelCard", Type::Structure(&MODEL_DASHBOARD_MODEL_CARD)),
] };

pub(crate) static MODEL_DASHBOARD_MODEL_CARD: Schema = Schema { name: "ModelDashboardModelCard", members: &[
    Member::new("ModelCardArn", Type::Text(&texts::MODEL_CARD_ARN)),
    Member::new("ModelCardName", Type::Text(&texts::ENTITY_NAME)),
    Member::new("ModelCardVersion", Type::Integer(Range::NONE)),
    Member::new("ModelCardStatus", Type::Text(&texts::MODEL_CARD_STATUS)),
    Member::new("SecurityConfig", Type::Structure(&MODEL_CARD_SECURITY_CONFIG)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("CreatedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("LastModifiedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
    Member::new("ModelId", Type::Text(Text::FREE)),
    Member::new("RiskRating", Type::Text(Text::FREE)),
] };

pub(crate) static MODEL_DASHBOARD_MONITORING_SCHEDULE: Schema = Schema { name: "ModelDashboardMonitoringSchedule", members: &[
    Member::new("MonitoringScheduleArn", Type::Text(&texts::MONITORING_SCHEDULE_ARN)),
    Member::new("MonitoringScheduleName", Type::Text(&texts::MONITORING_SCHEDULE_NAME)),
    Member::new("MonitoringScheduleStatus", Type::Text(&texts::SCHEDULE_STATUS)),
    Member::new("MonitoringType", Type::Text(&texts::MONITORING_TYPE)),
    Member::new("FailureReason", Type::Text(&texts::FAILURE_REASON)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("MonitoringScheduleConfig", Type::Structure(&MONITORING_SCHEDULE_CONFIG)),
    Member::new("EndpointName", Type::Text(&texts::ENDPOINT_NAME)),
    Member::new("MonitoringAlertSummaries", Type::List(&collections::MONITORING_ALERT_SUMMARY_LIST)),
    Member::new("LastMonitoringExecutionSummary", Type::Structure(&MONITORING_EXECUTION_SUMMARY)),
    Member::new("BatchTransformInput", Type::Structure(&BATCH_TRANSFORM_INPUT)),
] };

pub(crate) static MODEL_DATA_QUALITY: Schema = Schema { name: "ModelDataQuality", members: &[
    Member::new("Statistics", Type::Structure(&METRICS_SOURCE)),
    Member::new("Constraints", Type::Structure(&METRICS_SOURCE)),
] };

pub(crate) static MODEL_DATA_SOURCE: Schema = Schema { name: "ModelDataSource", members: &[
    Member::new("S3DataSource", Type::Structure(&S3_MODEL_DATA_SOURCE)),
] };

pub(crate) static MODEL_INPUT: Schema = Schema { name: "ModelInput", members: &[
    Member::new("DataInputConfig", Type::Text(&texts::DATA_INPUT_CONFIG)).required(),
] };

pub(crate) static MODEL_LIFE_CYCLE: Schema = Schema { name: "ModelLifeCycle", members: &[
    Member::new("Stage", Type::Text(&texts::ENTITY_NAME)).required(),
    Member::new("StageStatus", Type::Text(&texts::ENTITY_NAME)).required(),
    Member::new("StageDescription", Type::Text(&texts::STAGE_DESCRIPTION)),
] };

pub(crate) static MODEL_METRICS: Schema = Schema { name: "ModelMetrics", members: &[
    Member::new("ModelQuality", Type::Structure(&MODEL_QUALITY)),
    Member::new("ModelDataQuality", Type::Structure(&MODEL_DATA_QUALITY)),
    Member::new("Bias", Type::Structure(&BIAS)),
    Member::new("Explainability", Type::Structure(&EXPLAINABILITY)),
] };

pub(crate) static MODEL_PACKAGE: Schema = Schema { name: "ModelPackage", members: &[
    Member::new("ModelPackageName", Type::Text(&texts::ENTITY_NAME)),
    Member::new("ModelPackageGroupName", Type::Text(&texts::ENTITY_NAME)),
    Member::new("ModelPackageVersion", Type::Integer(Range::at_least(1))),
    Member::new("ModelPackageRegistrationType", Type::Text(&texts::MODEL_PACKAGE_REGISTRATION_TYPE)),
    Member::new("ModelPackageArn", Type::Text(&texts::MODEL_PACKAGE_ARN)),
    Member::new("ModelPackageDescription", Type::Text(&texts::ENTITY_DESCRIPTION)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("InferenceSpecification", Type::Structure(&INFERENCE_SPECIFICATION)),
    Member::new("SourceAlgorithmSpecification", Type::Structure(&SOURCE_ALGORITHM_SPECIFICATION)),
    Member::new("ValidationSpecification", Type::Structure(&MODEL_PACKAGE_VALIDATION_SPECIFICATION)),
    Member::new("ModelPackageStatus", Type::Text(&texts::MODEL_PACKAGE_STATUS)),
    Member::new("ModelPackageStatusDetails", Type::Structure(&MODEL_PACKAGE_STATUS_DETAILS)),
    Member::new("CertifyForMarketplace", Type::Boolean),
    Member::new("ModelApprovalStatus", Type::Text(&texts::MODEL_APPROVAL_STATUS)),
    Member::new("CreatedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("MetadataProperties", Type::Structure(&METADATA_PROPERTIES)),
    Member::new("ModelMetrics", Type::Structure(&MODEL_METRICS)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("LastModifiedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("ApprovalDescription", Type::Text(&texts::APPROVAL_DESCRIPTION)),
    Member::new("Domain", Type::Text(Text::FREE)),
    Member::new("Task", Type::Text(Text::FREE)),
    Member::new("SamplePayloadUrl", Type::Text(Text::FREE)),
    Member::new("AdditionalInferenceSpecifications", Type::List(&collections::ADDITIONAL_INFERENCE_SPECIFICATIONS)),
    Member::new("SourceUri", Type::Text(&texts::MODEL_PACKAGE_SOURCE_URI)),
    Member::new("SecurityConfig", Type::Structure(&MODEL_PACKAGE_SECURITY_CONFIG)),
    Member::new("ModelCard", Type::Structure(&MODEL_PACKAGE_MODEL_CARD)),
    Member::new("ModelLifeCycle", Type::Structure(&MODEL_LIFE_CYCLE)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
    Member::new("CustomerMetadataProperties", Type::Map(&collections::CUSTOMER_METADATA_MAP)),
    Member::new("DriftCheckBaselines", Type::Structure(&DRIFT_CHECK_BASELINES)),
    Member::new("SkipModelValidation", Type::Text(&texts::SKIP_MODEL_VALIDATION)),
] };

pub(crate) static MODEL_PACKAGE_CONFIG: Schema = Schema { name: "ModelPackageConfig", members: &[
    Member::new("ModelPackageGroupArn", Type::Text(&texts::MODEL_PACKAGE_GROUP_ARN)).required(),
    Member::new("SourceModelPackageArn", Type::Text(&texts::MODEL_PACKAGE_ARN)),
] };

pub(crate) static MODEL_PACKAGE_CONTAINER_DEFINITION: Schema = Schema { name: "ModelPackageContainerDefinition", members: &[
    Member::new("ContainerHostname", Type::Text(&texts::CONTAINER_HOSTNAME)),
    Member::new("Image", Type::Text(&texts::CONTAINER_IMAGE)),
    Member::new("ImageDigest", Type::Text(&texts::IMAGE_DIGEST)),
    Member::new("ModelDataUrl", Type::Text(&texts::URL)),
    Member::new("ModelDataSource", Type::Structure(&MODEL_DATA_SOURCE)),
    Member::new("ProductId", Type::Text(&texts::PRODUCT_ID)),
    Member::new("Environment", Type::Map(&collections::ENVIRONMENT_MAP)),
    Member::new("ModelInput", Type::Structure(&MODEL_INPUT)),
    Member::new("Framework", Type::Text(Text::FREE)),
    Member::new("FrameworkVersion", Type::Text(&texts::MODEL_PACKAGE_FRAMEWORK_VERSION)),
    Member::new("NearestModelName", Type::Text(Text::FREE)),
    Member::new("AdditionalModelDataSources", Type::List(&collections::ADDITIONAL_MODEL_DATA_SOURCES)),
    Member::new("AdditionalS3DataSource", Type::Structure(&ADDITIONAL_S3_DATA_SOURCE)),
    Member::new("ModelDataETag", Type::Text(Text::FREE)),
    Member::new("IsCheckpoint", Type::Boolean),
    Member::new("BaseModel", Type::Structure(&BASE_MODEL)),
] };

pub(crate) static MODEL_PACKAGE_GROUP: Schema = Schema { name: "ModelPackageGroup", members: &[
    Member::new("ModelPackageGroupName", Type::Text(&texts::ENTITY_NAME)),
    Member::new("ModelPackageGroupArn", Type::Text(&texts::MODEL_PACKAGE_GROUP_ARN)),
    Member::new("ModelPackageGroupDescription", Type::Text(&texts::ENTITY_DESCRIPTION)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("CreatedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("ModelPackageGroupStatus", Type::Text(&texts::MODEL_PACKAGE_GROUP_STATUS)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static MODEL_PACKAGE_GROUP_SUMMARY: Schema = Schema { name: "ModelPackageGroupSummary", members: &[
    Member::new("ModelPackageGroupName", Type::Text(&texts::ENTITY_NAME)).required(),
    Member::new("ModelPackageGroupArn", Type::Text(&texts::MODEL_PACKAGE_GROUP_ARN)).required(),
    Member::new("ModelPackageGroupDescription", Type::Text(&texts::ENTITY_DESCRIPTION)),
    Member::new("CreationTime", Type::Timestamp(None)).required(),
    Member::new("ModelPackageGroupStatus", Type::Text(&texts::MODEL_PACKAGE_GROUP_STATUS)).required(),
    Member::new("ManagedConfiguration", Type::Structure(&MANAGED_CONFIGURATION)),
] };

pub(crate) static MODEL_PACKAGE_MODEL_CARD: Schema = Schema { name: "ModelPackageModelCard", members: &[
    Member::new("ModelCardContent", Type::Text(&texts::MODEL_CARD_CONTENT)),
    Member::new("ModelCardStatus", Type::Text(&texts::MODEL_CARD_STATUS)),
] };

pub(crate) static MODEL_PACKAGE_SECURITY_CONFIG: Schema = Schema { name: "ModelPackageSecurityConfig", members: &[
    Member::new("KmsKeyId", Type::Text(&texts::KMS_KEY_ID)).required(),
] };

pub(crate) static MODEL_PACKAGE_STATUS_DETAILS: Schema = Schema { name: "ModelPackageStatusDetails", members: &[
    Member::new("ValidationStatuses", Type::List(&collections::MODEL_PACKAGE_STATUS_ITEM_LIST)).required(),
    Member::new("ImageScanStatuses", Type::List(&collections::MODEL_PACKAGE_STATUS_ITEM_LIST)),
] };

pub(crate) static MODEL_PACKAGE_STATUS_ITEM: Schema = Schema { name: "ModelPackageStatusItem", members: &[
    Member::new("Name", Type::Text(&texts::ENTITY_NAME)).required(),
    Member::new("Status", Type::Text(&texts::DETAILED_MODEL_PACKAGE_STATUS)).required(),
    Member::new("FailureReason", Type::Text(Text::FREE)),
] };

pub(crate) static MODEL_PACKAGE_SUMMARY: Schema = Schema { name: "ModelPackageSummary", members: &[
    Member::new("ModelPackageName", Type::Text(&texts::ENTITY_NAME)),
    Member::new("ModelPackageGroupName", Type::Text(&texts::ENTITY_NAME)),
    Member::new("ModelPackageVersion", Type::Integer(Range::at_least(1))),
    Member::new("ModelPackageArn", Type::Text(&texts::MODEL_PACKAGE_ARN)).required(),
    Member::new("ModelPackageDescription", Type::Text(&texts::ENTITY_DESCRIPTION)),
    Member::new("CreationTime", Type::Timestamp(None)).required(),
    Member::new("ModelPackageStatus", Type::Text(&texts::MODEL_PACKAGE_STATUS)).required(),
    Member::new("ModelApprovalStatus", Type::Text(&texts::MODEL_APPROVAL_STATUS)),
    Member::new("ModelLifeCycle", Type::Structure(&MODEL_LIFE_CYCLE)),
    Member::new("ModelPackageRegistrationType", Type::Text(&texts::MODEL_PACKAGE_REGISTRATION_TYPE)),
] };

pub(crate) static MODEL_PACKAGE_VALIDATION_PROFILE: Schema = Schema { name: "ModelPackageValidationProfile", members: &[
    Member::new("ProfileName", Type::Text(&texts::ENTITY_NAME)).required(),
    Member::new("TransformJobDefinition", Type::Structure(&TRANSFORM_JOB_DEFINITION)).required(),
] };

pub(crate) static MODEL_PACKAGE_VALIDATION_SPECIFICATION: Schema = Schema { name: "ModelPackageValidationSpecification", members: &[
    Member::new("ValidationRole", Type::Text(&texts::ROLE_ARN)).required(),
    Member::new("ValidationProfiles", Type::List(&collections::MODEL_PACKAGE_VALIDATION_PROFILES)).required(),
] };

pub(crate) static MODEL_QUALITY: Schema = Schema { name: "ModelQuality", members: &[
    Member::new("Statistics", Type::Structure(&METRICS_SOURCE)),
    Member::new("Constraints", Type::Structure(&METRICS_SOURCE)),
] };

pub(crate) static MODEL_REGISTER_SETTINGS: Schema = Schema { name: "ModelRegisterSettings", members: &[
    Member::new("Status", Type::Text(&texts::FEATURE_STATUS)),
    Member::new("CrossAccountModelRegisterRoleArn", Type::Text(&texts::ROLE_ARN)),
] };

pub(crate) static MODEL_STEP_METADATA: Schema = Schema { name: "ModelStepMetadata", members: &[
    Member::new("Arn", Type::Text(&texts::STRING256)),
] };

pub(crate) static MODEL_SUMMARY: Schema = Schema { name: "ModelSummary", members: &[
    Member::new("ModelName", Type::Text(&texts::MODEL_NAME)).required(),
    Member::new("ModelArn", Type::Text(&texts::MODEL_ARN)).required(),
    Member::new("CreationTime", Type::Timestamp(None)).required(),
] };

pub(crate) static MONITORING_ALERT_ACTIONS: Schema = Schema { name: "MonitoringAlertActions", members: &[
    Member::new("ModelDashboardIndicator", Type::Structure(&MODEL_DASHBOARD_INDICATOR_ACTION)),
] };

pub(crate) static MONITORING_ALERT_SUMMARY: Schema = Schema { name: "MonitoringAlertSummary", members: &[
    Member::new("MonitoringAlertName", Type::Text(&texts::MONITORING_ALERT_NAME)).required(),
    Member::new("CreationTime", Type::Timestamp(None)).required(),
    Member::new("LastModifiedTime", Type::Timestamp(None)).required(),
    Member::new("AlertStatus", Type::Text(&texts::MONITORING_ALERT_STATUS)).required(),
    Member::new("DatapointsToAlert", Type::Integer(Range::between(1, 100))).required(),
    Member::new("EvaluationPeriod", Type::Integer(Range::between(1, 100))).required(),
    Member::new("Actions", Type::Structure(&MONITORING_ALERT_ACTIONS)).required(),
] };

pub(crate) static MONITORING_APP_SPECIFICATION: Schema = Schema { name: "MonitoringAppSpecification", members: &[
    Member::new("ImageUri", Type::Text(&texts::IMAGE_URI)).required(),
    Member::new("ContainerEntrypoint", Type::List(&collections::CONTAINER_ENTRYPOINT)),
    Member::new("ContainerArguments", Type::List(&collections::MONITORING_CONTAINER_ARGUMENTS)),
    Member::new("RecordPreprocessorSourceUri", Type::Text(&texts::S3_URI)),
    Member::new("PostAnalyticsProcessorSourceUri", Type::Text(&texts::S3_URI)),
] };

pub(crate) static MONITORING_BASELINE_CONFIG: Schema = Schema { name: "MonitoringBaselineConfig", members: &[
    Member::new("BaseliningJobName", Type::Text(&texts::PROCESSING_JOB_NAME)),
    Member::new("ConstraintsResource", Type::Structure(&MONITORING_CONSTRAINTS_RESOURCE)),
    Member::new("StatisticsResource", Type::Structure(&MONITORING_STATISTICS_RESOURCE)),
] };

pub(crate) static MONITORING_CLUSTER_CONFIG: Schema = Schema { name: "MonitoringClusterConfig", members: &[
    Member::new("InstanceCount", Type::Integer(Range::between(1, 100))).required(),
    Member::new("InstanceType", Type::Text(&texts::PROCESSING_INSTANCE_TYPE)).required(),
    Member::new("VolumeSizeInGB", Type::Integer(Range::between(1, 16384))).required(),
    Member::new("VolumeKmsKeyId", Type::Text(&texts::KMS_KEY_ID)),
] };

pub(crate) static MONITORING_CONSTRAINTS_RESOURCE: Schema = Schema { name: "MonitoringConstraintsResource", members: &[
    Member::new("S3Uri", Type::Text(&texts::S3_URI)),
] };

pub(crate) static MONITORING_CSV_DATASET_FORMAT: Schema = Schema { name: "MonitoringCsvDatasetFormat", members: &[
    Member::new("Header", Type::Boolean),
] };

pub(crate) static MONITORING_DATASET_FORMAT: Schema = Schema { name: "MonitoringDatasetFormat", members: &[
    Member::new("Csv", Type::Structure(&MONITORING_CSV_DATASET_FORMAT)),
    Member::new("Json", Type::Structure(&MONITORING_JSON_DATASET_FORMAT)),
    Member::new("Parquet", Type::Structure(&MONITORING_PARQUET_DATASET_FORMAT)),
] };

pub(crate) static MONITORING_EXECUTION_SUMMARY: Schema = Schema { name: "MonitoringExecutionSummary", members: &[
    Member::new("MonitoringScheduleName", Type::Text(&texts::MONITORING_SCHEDULE_NAME)).required(),
    Member::new("ScheduledTime", Type::Timestamp(None)).required(),
    Member::new("CreationTime", Type::Timestamp(None)).required(),
    Member::new("LastModifiedTime", Type::Timestamp(None)).required(),
    Member::new("MonitoringExecutionStatus", Type::Text(&texts::EXECUTION_STATUS)).required(),
    Member::new("ProcessingJobArn", Type::Text(&texts::PROCESSING_JOB_ARN)),
    Member::new("EndpointName", Type::Text(&texts::ENDPOINT_NAME)),
    Member::new("FailureReason", Type::Text(&texts::FAILURE_REASON)),
    Member::new("MonitoringJobDefinitionName", Type::Text(&texts::MONITORING_JOB_DEFINITION_NAME)),
    Member::new("MonitoringType", Type::Text(&texts::MONITORING_TYPE)),
] };

pub(crate) static MONITORING_INPUT: Schema = Schema { name: "MonitoringInput", members: &[
    Member::new("EndpointInput", Type::Structure(&ENDPOINT_INPUT)),
    Member::new("BatchTransformInput", Type::Structure(&BATCH_TRANSFORM_INPUT)),
] };

pub(crate) static MONITORING_JOB_DEFINITION: Schema = Schema { name: "MonitoringJobDefinition", members: &[
    Member::new("BaselineConfig", Type::Structure(&MONITORING_BASELINE_CONFIG)),
    Member::new("MonitoringInputs", Type::List(&collections::MONITORING_INPUTS)).required(),
    Member::new("MonitoringOutputConfig", Type::Structure(&MONITORING_OUTPUT_CONFIG)).required(),
    Member::new("MonitoringResources", Type::Structure(&MONITORING_RESOURCES)).required(),
    Member::new("MonitoringAppSpecification", Type::Structure(&MONITORING_APP_SPECIFICATION)).required(),
    Member::new("StoppingCondition", Type::Structure(&MONITORING_STOPPING_CONDITION)),
    Member::new("Environment", Type::Map(&collections::MONITORING_ENVIRONMENT_MAP)),
    Member::new("NetworkConfig", Type::Structure(&NETWORK_CONFIG)),
    Member::new("RoleArn", Type::Text(&texts::ROLE_ARN)).required(),
] };

pub(crate) static MONITORING_JSON_DATASET_FORMAT: Schema = Schema { name: "MonitoringJsonDatasetFormat", members: &[
    Member::new("Line", Type::Boolean),
] };

pub(crate) static MONITORING_OUTPUT: Schema = Schema { name: "MonitoringOutput", members: &[
    Member::new("S3Output", Type::Structure(&MONITORING_S3_OUTPUT)).required(),
] };

pub(crate) static MONITORING_OUTPUT_CONFIG: Schema = Schema { name: "MonitoringOutputConfig", members: &[
    Member::new("MonitoringOutputs", Type::List(&collections::MONITORING_OUTPUTS)).required(),
    Member::new("KmsKeyId", Type::Text(&texts::KMS_KEY_ID)),
] };

pub(crate) static MONITORING_PARQUET_DATASET_FORMAT: Schema = Schema { name: "MonitoringParquetDatasetFormat", members: &[] };

pub(crate) static MONITORING_RESOURCES: Schema = Schema { name: "MonitoringResources", members: &[
    Member::new("ClusterConfig", Type::Structure(&MONITORING_CLUSTER_CONFIG)).required(),
] };

pub(crate) static MONITORING_S3_OUTPUT: Schema = Schema { name: "MonitoringS3Output", members: &[
    Member::new("S3Uri", Type::Text(&texts::MONITORING_S3_URI)).required(),
    Member::new("LocalPath", Type::Text(&texts::PROCESSING_LOCAL_PATH)).required(),
    Member::new("S3UploadMode", Type::Text(&texts::PROCESSING_S3_UPLOAD_MODE)),
] };

pub(crate) static MONITORING_SCHEDULE: Schema = Schema { name: "MonitoringSchedule", members: &[
    Member::new("MonitoringScheduleArn", Type::Text(&texts::MONITORING_SCHEDULE_ARN)),
    Member::new("MonitoringScheduleName", Type::Text(&texts::MONITORING_SCHEDULE_NAME)),
    Member::new("MonitoringScheduleStatus", Type::Text(&texts::SCHEDULE_STATUS)),
    Member::new("MonitoringType", Type::Text(&texts::MONITORING_TYPE)),
    Member::new("FailureReason", Type::Text(&texts::FAILURE_REASON)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("MonitoringScheduleConfig", Type::Structure(&MONITORING_SCHEDULE_CONFIG)),
    Member::new("EndpointName", Type::Text(&texts::ENDPOINT_NAME)),
    Member::new("LastMonitoringExecutionSummary", Type::Structure(&MONITORING_EXECUTION_SUMMARY)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static MONITORING_SCHEDULE_CONFIG: Schema = Schema { name: "MonitoringScheduleConfig", members: &[
    Member::new("ScheduleConfig", Type::Structure(&SCHEDULE_CONFIG)),
    Member::new("MonitoringJobDefinition", Type::Structure(&MONITORING_JOB_DEFINITION)),
    Member::new("MonitoringJobDefinitionName", Type::Text(&texts::MONITORING_JOB_DEFINITION_NAME)),
    Member::new("MonitoringType", Type::Text(&texts::MONITORING_TYPE)),
] };

pub(crate) static MONITORING_STATISTICS_RESOURCE: Schema = Schema { name: "MonitoringStatisticsResource", members: &[
    Member::new("S3Uri", Type::Text(&texts::S3_URI)),
] };

pub(crate) static MONITORING_STOPPING_CONDITION: Schema = Schema { name: "MonitoringStoppingCondition", members: &[
    Member::new("MaxRuntimeInSeconds", Type::Integer(Range::between(1, 86400))).required(),
] };

pub(crate) static MULTI_MODEL_CONFIG: Schema = Schema { name: "MultiModelConfig", members: &[
    Member::new("ModelCacheSetting", Type::Text(&texts::MODEL_CACHE_SETTING)),
] };

pub(crate) static NESTED_FILTERS: Schema = Schema { name: "NestedFilters", members: &[
    Member::new("NestedPropertyName", Type::Text(&texts::RESOURCE_PROPERTY_NAME)).required(),
    Member::new("Filters", Type::List(&collections::FILTER_LIST)).required(),
] };

pub(crate) static NETWORK_CONFIG: Schema = Schema { name: "NetworkConfig", members: &[
    Member::new("EnableInterContainerTrafficEncryption", Type::Boolean),
    Member::new("EnableNetworkIsolation", Type::Boolean),
    Member::new("VpcConfig", Type::Structure(&VPC_CONFIG)),
] };

pub(crate) static OBJECTIVE_STATUS_COUNTERS: Schema = Schema { name: "ObjectiveStatusCounters", members: &[
    Member::new("Succeeded", Type::Integer(Range::at_least(0))),
    Member::new("Pending", Type::Integer(Range::at_least(0))),
    Member::new("Failed", Type::Integer(Range::at_least(0))),
] };

pub(crate) static OFFLINE_STORE_CONFIG: Schema = Schema { name: "OfflineStoreConfig", members: &[
    Member::new("S3StorageConfig", Type::Structure(&S3_STORAGE_CONFIG)).required(),
    Member::new("DisableGlueTableCreation", Type::Boolean),
    Member::new("DataCatalogConfig", Type::Structure(&DATA_CATALOG_CONFIG)),
    Member::new("TableFormat", Type::Text(&texts::TABLE_FORMAT)),
] };

pub(crate) static OFFLINE_STORE_STATUS: Schema = Schema { name: "OfflineStoreStatus", members: &[
    Member::new("Status", Type::Text(&texts::OFFLINE_STORE_STATUS_VALUE)).required(),
    Member::new("BlockedReason", Type::Text(&texts::BLOCKED_REASON)),
] };

pub(crate) static ONLINE_STORE_CONFIG: Schema = Schema { name: "OnlineStoreConfig", members: &[
    Member::new("SecurityConfig", Type::Structure(&ONLINE_STORE_SECURITY_CONFIG)),
    Member::new("EnableOnlineStore", Type::Boolean),
    Member::new("TtlDuration", Type::Structure(&TTL_DURATION)),
    Member::new("StorageType", Type::Text(&texts::STORAGE_TYPE)),
] };

pub(crate) static ONLINE_STORE_SECURITY_CONFIG: Schema = Schema { name: "OnlineStoreSecurityConfig", members: &[
    Member::new("KmsKeyId", Type::Text(&texts::KMS_KEY_ID)),
] };

pub(crate) static OUTPUT_DATA_CONFIG: Schema = Schema { name: "OutputDataConfig", members: &[
    Member::new("KmsKeyId", Type::Text(&texts::KMS_KEY_ID)),
    Member::new("S3OutputPath", Type::Text(&texts::S3_URI)).required(),
    Member::new("CompressionType", Type::Text(&texts::OUTPUT_COMPRESSION_TYPE)),
] };

pub(crate) static OUTPUT_PARAMETER: Schema = Schema { name: "OutputParameter", members: &[
    Member::new("Name", Type::Text(&texts::STRING256)).required(),
    Member::new("Value", Type::Text(&texts::STRING1024)).required(),
] };

pub(crate) static PARALLELISM_CONFIGURATION: Schema = Schema { name: "ParallelismConfiguration", members: &[
    Member::new("MaxParallelExecutionSteps", Type::Integer(Range::at_least(1))).required(),
] };

pub(crate) static PARAMETER: Schema = Schema { name: "Parameter", members: &[
    Member::new("Name", Type::Text(&texts::PIPELINE_PARAMETER_NAME)).required(),
    Member::new("Value", Type::Text(&texts::STRING1024)).required(),
] };

pub(crate) static PARAMETER_RANGES: Schema = Schema { name: "ParameterRanges", members: &[
    Member::new("IntegerParameterRanges", Type::List(&collections::INTEGER_PARAMETER_RANGES)),
    Member::new("ContinuousParameterRanges", Type::List(&collections::CONTINUOUS_PARAMETER_RANGES)),
    Member::new("CategoricalParameterRanges", Type::List(&collections::CATEGORICAL_PARAMETER_RANGES)),
    Member::new("AutoParameters", Type::List(&collections::AUTO_PARAMETERS)),
] };

pub(crate) static PARENT: Schema = Schema { name: "Parent", members: &[
    Member::new("TrialName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("ExperimentName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
] };

pub(crate) static PARENT_HYPER_PARAMETER_TUNING_JOB: Schema = Schema { name: "ParentHyperParameterTuningJob", members: &[
    Member::new("HyperParameterTuningJobName", Type::Text(&texts::HYPER_PARAMETER_TUNING_JOB_NAME)),
] };

pub(crate) static PENDING_DEPLOYMENT_SUMMARY: Schema = Schema { name: "PendingDeploymentSummary", members: &[
    Member::new("EndpointConfigName", Type::Text(&texts::ENDPOINT_CONFIG_NAME)).required(),
    Member::new("ProductionVariants", Type::List(&collections::PENDING_PRODUCTION_VARIANT_SUMMARY_LIST)),
    Member::new("StartTime", Type::Timestamp(None)),
    Member::new("ShadowProductionVariants", Type::List(&collections::PENDING_PRODUCTION_VARIANT_SUMMARY_LIST)),
] };

pub(crate) static PENDING_PRODUCTION_VARIANT_SUMMARY: Schema = Schema { name: "PendingProductionVariantSummary", members: &[
    Member::new("VariantName", Type::Text(&texts::VARIANT_NAME)).required(),
    Member::new("DeployedImages", Type::List(&collections::DEPLOYED_IMAGES)),
    Member::new("CurrentWeight", Type::Float),
    Member::new("DesiredWeight", Type::Float),
    Member::new("CurrentInstanceCount", Type::Integer(Range::at_least(0))),
    Member::new("DesiredInstanceCount", Type::Integer(Range::at_least(0))),
    Member::new("InstanceType", Type::Text(&texts::PRODUCTION_VARIANT_INSTANCE_TYPE)),
    Member::new("InstancePools", Type::List(&collections::INSTANCE_POOL_SUMMARY_LIST)),
    Member::new("AcceleratorType", Type::Text(&texts::PRODUCTION_VARIANT_ACCELERATOR_TYPE)),
    Member::new("VariantStatus", Type::List(&collections::PRODUCTION_VARIANT_STATUS_LIST)),
    Member::new("CurrentServerlessConfig", Type::Structure(&PRODUCTION_VARIANT_SERVERLESS_CONFIG)),
    Member::new("DesiredServerlessConfig", Type::Structure(&PRODUCTION_VARIANT_SERVERLESS_CONFIG)),
    Member::new("ManagedInstanceScaling", Type::Structure(&PRODUCTION_VARIANT_MANAGED_INSTANCE_SCALING)),
    Member::new("RoutingConfig", Type::Structure(&PRODUCTION_VARIANT_ROUTING_CONFIG)),
    Member::new("AcceleratorPartitionLayouts", Type::List(&collections::ACCELERATOR_PARTITION_LAYOUTS)),
] };

pub(crate) static PIPELINE: Schema = Schema { name: "Pipeline", members: &[
    Member::new("PipelineArn", Type::Text(&texts::PIPELINE_ARN)),
    Member::new("PipelineName", Type::Text(&texts::PIPELINE_NAME)),
    Member::new("PipelineDisplayName", Type::Text(&texts::PIPELINE_NAME)),
    Member::new("PipelineDescription", Type::Text(&texts::PIPELINE_DESCRIPTION)),
    Member::new("RoleArn", Type::Text(&texts::ROLE_ARN)),
    Member::new("PipelineStatus", Type::Text(&texts::PIPELINE_STATUS)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("LastRunTime", Type::Timestamp(None)),
    Member::new("CreatedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("LastModifiedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("ParallelismConfiguration", Type::Structure(&PARALLELISM_CONFIGURATION)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static PIPELINE_DEFINITION_S3_LOCATION: Schema = Schema { name: "PipelineDefinitionS3Location", members: &[
    Member::new("Bucket", Type::Text(&texts::BUCKET_NAME)).required(),
    Member::new("ObjectKey", Type::Text(&texts::KEY)).required(),
    Member::new("VersionId", Type::Text(&texts::VERSION_ID)),
] };

pub(crate) static PIPELINE_EXECUTION: Schema = Schema { name: "PipelineExecution", members: &[
    Member::new("PipelineArn", Type::Text(&texts::PIPELINE_ARN)),
    Member::new("PipelineExecutionArn", Type::Text(&texts::PIPELINE_EXECUTION_ARN)),
    Member::new("PipelineExecutionDisplayName", Type::Text(&texts::PIPELINE_EXECUTION_NAME)),
    Member::new("PipelineExecutionStatus", Type::Text(&texts::PIPELINE_EXECUTION_STATUS)),
    Member::new("PipelineExecutionDescription", Type::Text(&texts::PIPELINE_EXECUTION_DESCRIPTION)),
    Member::new("PipelineExperimentConfig", Type::Structure(&PIPELINE_EXPERIMENT_CONFIG)),
    Member::new("FailureReason", Type::Text(&texts::PIPELINE_EXECUTION_FAILURE_REASON)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("CreatedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("LastModifiedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("ParallelismConfiguration", Type::Structure(&PARALLELISM_CONFIGURATION)),
    Member::new("SelectiveExecutionConfig", Type::Structure(&SELECTIVE_EXECUTION_CONFIG)),
    Member::new("PipelineParameters", Type::List(&collections::PARAMETER_LIST)),
    Member::new("PipelineVersionId", Type::Long(Range::at_least(1))),
    Member::new("PipelineVersionDisplayName", Type::Text(&texts::PIPELINE_VERSION_NAME)),
] };

pub(crate) static PIPELINE_EXECUTION_STEP: Schema = Schema { name: "PipelineExecutionStep", members: &[
    Member::new("StepName", Type::Text(&texts::STEP_NAME)),
    Member::new("StepDisplayName", Type::Text(&texts::STEP_DISPLAY_NAME)),
    Member::new("StepDescription", Type::Text(&texts::STEP_DESCRIPTION)),
    Member::new("StartTime", Type::Timestamp(None)),
    Member::new("EndTime", Type::Timestamp(None)),
    Member::new("StepStatus", Type::Text(&texts::STEP_STATUS)),
    Member::new("CacheHitResult", Type::Structure(&CACHE_HIT_RESULT)),
    Member::new("FailureReason", Type::Text(&texts::FAILURE_REASON)),
    Member::new("Metadata", Type::Structure(&PIPELINE_EXECUTION_STEP_METADATA)),
    Member::new("AttemptCount", Type::Integer(Range::NONE)),
    Member::new("SelectiveExecutionResult", Type::Structure(&SELECTIVE_EXECUTION_RESULT)),
    Member::new("IterationContext", Type::Structure(&ITERATION_CONTEXT)),
] };

pub(crate) static PIPELINE_EXECUTION_STEP_METADATA: Schema = Schema { name: "PipelineExecutionStepMetadata", members: &[
    Member::new("TrainingJob", Type::Structure(&TRAINING_JOB_STEP_METADATA)),
    Member::new("ProcessingJob", Type::Structure(&PROCESSING_JOB_STEP_METADATA)),
    Member::new("TransformJob", Type::Structure(&TRANSFORM_JOB_STEP_METADATA)),
    Member::new("TuningJob", Type::Structure(&TUNING_JOB_STEP_META_DATA)),
    Member::new("Model", Type::Structure(&MODEL_STEP_METADATA)),
    Member::new("RegisterModel", Type::Structure(&REGISTER_MODEL_STEP_METADATA)),
    Member::new("Condition", Type::Structure(&CONDITION_STEP_METADATA)),
    Member::new("Callback", Type::Structure(&CALLBACK_STEP_METADATA)),
    Member::new("Lambda", Type::Structure(&LAMBDA_STEP_METADATA)),
    Member::new("EMR", Type::Structure(&EMR_STEP_METADATA)),
    Member::new("EMRServerless", Type::Structure(&EMR_SERVERLESS_STEP_METADATA)),
    Member::new("QualityCheck", Type::Structure(&QUALITY_CHECK_STEP_METADATA)),
    Member::new("ClarifyCheck", Type::Structure(&CLARIFY_CHECK_STEP_METADATA)),
    Member::new("Fail", Type::Structure(&FAIL_STEP_METADATA)),
    Member::new("AutoMLJob", Type::Structure(&AUTO_ML_JOB_STEP_METADATA)),
    Member::new("Endpoint", Type::Structure(&ENDPOINT_STEP_METADATA)),
    Member::new("EndpointConfig", Type::Structure(&ENDPOINT_CONFIG_STEP_METADATA)),
    Member::new("BedrockCustomModel", Type::Structure(&BEDROCK_CUSTOM_MODEL_METADATA)),
    Member::new("BedrockCustomModelDeployment", Type::Structure(&BEDROCK_CUSTOM_MODEL_DEPLOYMENT_METADATA)),
    Member::new("BedrockProvisionedModelThroughput", Type::Structure(&BEDROCK_PROVISIONED_MODEL_THROUGHPUT_METADATA)),
    Member::new("BedrockModelImport", Type::Structure(&BEDROCK_MODEL_IMPORT_METADATA)),
    Member::new("InferenceComponent", Type::Structure(&INFERENCE_COMPONENT_METADATA)),
    Member::new("Lineage", Type::Structure(&LINEAGE_METADATA)),
    Member::new("Job", Type::Structure(&JOB_STEP_METADATA)),
    Member::new("Athena", Type::Structure(&ATHENA_STEP_METADATA)),
    Member::new("Cleanup", Type::Structure(&CLEANUP_STEP_METADATA)),
    Member::new("ForEach", Type::Structure(&FOR_EACH_STEP_METADATA)),
    Member::new("HubContent", Type::Structure(&HUB_CONTENT_STEP_METADATA)),
] };

pub(crate) static PIPELINE_EXECUTION_SUMMARY: Schema = Schema { name: "PipelineExecutionSummary", members: &[
    Member::new("PipelineExecutionArn", Type::Text(&texts::PIPELINE_EXECUTION_ARN)),
    Member::new("StartTime", Type::Timestamp(None)),
    Member::new("PipelineExecutionStatus", Type::Text(&texts::PIPELINE_EXECUTION_STATUS)),
    Member::new("PipelineExecutionDescription", Type::Text(&texts::PIPELINE_EXECUTION_DESCRIPTION)),
    Member::new("PipelineExecutionDisplayName", Type::Text(&texts::PIPELINE_EXECUTION_NAME)),
    Member::new("PipelineExecutionFailureReason", Type::Text(&texts::STRING3072)),
    Member::new("PipelineVersionAliases", Type::List(&collections::PIPELINE_VERSION_ALIAS_LIST)),
] };

pub(crate) static PIPELINE_EXPERIMENT_CONFIG: Schema = Schema { name: "PipelineExperimentConfig", members: &[
    Member::new("ExperimentName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("TrialName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
] };

pub(crate) static PIPELINE_SUMMARY: Schema = Schema { name: "PipelineSummary", members: &[
    Member::new("PipelineArn", Type::Text(&texts::PIPELINE_ARN)),
    Member::new("PipelineName", Type::Text(&texts::PIPELINE_NAME)),
    Member::new("PipelineDisplayName", Type::Text(&texts::PIPELINE_NAME)),
    Member::new("PipelineDescription", Type::Text(&texts::PIPELINE_DESCRIPTION)),
    Member::new("RoleArn", Type::Text(&texts::ROLE_ARN)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("LastExecutionTime", Type::Timestamp(None)),
] };

pub(crate) static PIPELINE_VERSION: Schema = Schema { name: "PipelineVersion", members: &[
    Member::new("PipelineArn", Type::Text(&texts::PIPELINE_ARN)),
    Member::new("PipelineVersionId", Type::Long(Range::at_least(1))),
    Member::new("PipelineVersionDisplayName", Type::Text(&texts::PIPELINE_VERSION_NAME)),
    Member::new("PipelineVersionDescription", Type::Text(&texts::PIPELINE_VERSION_DESCRIPTION)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("CreatedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("LastModifiedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("LastExecutedPipelineExecutionArn", Type::Text(&texts::PIPELINE_EXECUTION_ARN)),
    Member::new("LastExecutedPipelineExecutionDisplayName", Type::Text(&texts::PIPELINE_EXECUTION_NAME)),
    Member::new("LastExecutedPipelineExecutionStatus", Type::Text(&texts::PIPELINE_EXECUTION_STATUS)),
    Member::new("PipelineVersionAliases", Type::List(&collections::PIPELINE_VERSION_ALIAS_LIST)),
] };

pub(crate) static PIPELINE_VERSION_SUMMARY: Schema = Schema { name: "PipelineVersionSummary", members: &[
    Member::new("PipelineArn", Type::Text(&texts::PIPELINE_ARN)),
    Member::new("PipelineVersionId", Type::Long(Range::at_least(1))),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("PipelineVersionDescription", Type::Text(&texts::PIPELINE_VERSION_DESCRIPTION)),
    Member::new("PipelineVersionDisplayName", Type::Text(&texts::PIPELINE_VERSION_NAME)),
    Member::new("LastExecutionPipelineExecutionArn", Type::Text(&texts::PIPELINE_EXECUTION_ARN)),
    Member::new("PipelineVersionAliases", Type::List(&collections::PIPELINE_VERSION_ALIAS_LIST)),
] };

pub(crate) static PLACEMENT_SPECIFICATION: Schema = Schema { name: "PlacementSpecification", members: &[
    Member::new("UltraServerId", Type::Text(&texts::STRING256)),
    Member::new("InstanceCount", Type::Integer(Range::at_least(0))).required(),
] };

pub(crate) static PREFIX_AWARE_ROUTING_CONFIG: Schema = Schema { name: "PrefixAwareRoutingConfig", members: &[
    Member::new("PrefixLength", Type::Integer(Range::between(1024, 65536))),
    Member::new("ConcurrencyThreshold", Type::Integer(Range::between(1, 1024))),
] };

pub(crate) static PROCESSING_CLUSTER_CONFIG: Schema = Schema { name: "ProcessingClusterConfig", members: &[
    Member::new("InstanceCount", Type::Integer(Range::between(1, 100))),
    Member::new("InstanceType", Type::Text(&texts::PROCESSING_INSTANCE_TYPE)),
    Member::new("VolumeSizeInGB", Type::Integer(Range::between(1, 16384))).required(),
    Member::new("VolumeKmsKeyId", Type::Text(&texts::KMS_KEY_ID)),
    Member::new("InstancePreferences", Type::List(&collections::PROCESSING_INSTANCE_PREFERENCE_LIST)),
    Member::new("SelectedInstanceType", Type::Text(&texts::PROCESSING_INSTANCE_TYPE)),
    Member::new("SelectedInstanceCount", Type::Integer(Range::between(1, 100))),
] };

pub(crate) static PROCESSING_FEATURE_STORE_OUTPUT: Schema = Schema { name: "ProcessingFeatureStoreOutput", members: &[
    Member::new("FeatureGroupName", Type::Text(&texts::FEATURE_GROUP_NAME)).required(),
] };

pub(crate) static PROCESSING_INPUT: Schema = Schema { name: "ProcessingInput", members: &[
    Member::new("InputName", Type::Text(Text::FREE)).required(),
    Member::new("AppManaged", Type::Boolean),
    Member::new("S3Input", Type::Structure(&PROCESSING_S3_INPUT)),
    Member::new("DatasetDefinition", Type::Structure(&DATASET_DEFINITION)),
] };

pub(crate) static PROCESSING_INSTANCE_PREFERENCE: Schema = Schema { name: "ProcessingInstancePreference", members: &[
    Member::new("InstanceType", Type::Text(&texts::PROCESSING_INSTANCE_TYPE)).required(),
    Member::new("InstanceCount", Type::Integer(Range::between(1, 100))),
] };

pub(crate) static PROCESSING_JOB: Schema = Schema { name: "ProcessingJob", members: &[
    Member::new("ProcessingInputs", Type::List(&collections::PROCESSING_INPUTS)),
    Member::new("ProcessingOutputConfig", Type::Structure(&PROCESSING_OUTPUT_CONFIG)),
    Member::new("ProcessingJobName", Type::Text(&texts::PROCESSING_JOB_NAME)),
    Member::new("ProcessingResources", Type::Structure(&PROCESSING_RESOURCES)),
    Member::new("StoppingCondition", Type::Structure(&PROCESSING_STOPPING_CONDITION)),
    Member::new("AppSpecification", Type::Structure(&APP_SPECIFICATION)),
    Member::new("Environment", Type::Map(&collections::PROCESSING_ENVIRONMENT_MAP)),
    Member::new("NetworkConfig", Type::Structure(&NETWORK_CONFIG)),
    Member::new("RoleArn", Type::Text(&texts::ROLE_ARN)),
    Member::new("ExperimentConfig", Type::Structure(&EXPERIMENT_CONFIG)),
    Member::new("ProcessingJobArn", Type::Text(&texts::PROCESSING_JOB_ARN)),
    Member::new("ProcessingJobStatus", Type::Text(&texts::PROCESSING_JOB_STATUS)),
    Member::new("ExitMessage", Type::Text(&texts::EXIT_MESSAGE)),
    Member::new("FailureReason", Type::Text(&texts::FAILURE_REASON)),
    Member::new("ProcessingEndTime", Type::Timestamp(None)),
    Member::new("ProcessingStartTime", Type::Timestamp(None)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("MonitoringScheduleArn", Type::Text(&texts::MONITORING_SCHEDULE_ARN)),
    Member::new("AutoMLJobArn", Type::Text(&texts::AUTO_ML_JOB_ARN)),
    Member::new("TrainingJobArn", Type::Text(&texts::TRAINING_JOB_ARN)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static PROCESSING_JOB_STEP_METADATA: Schema = Schema { name: "ProcessingJobStepMetadata", members: &[
    Member::new("Arn", Type::Text(&texts::PROCESSING_JOB_ARN)),
] };

pub(crate) static PROCESSING_JOB_SUMMARY: Schema = Schema { name: "ProcessingJobSummary", members: &[
    Member::new("ProcessingJobName", Type::Text(&texts::PROCESSING_JOB_NAME)).required(),
    Member::new("ProcessingJobArn", Type::Text(&texts::PROCESSING_JOB_ARN)).required(),
    Member::new("CreationTime", Type::Timestamp(None)).required(),
    Member::new("ProcessingEndTime", Type::Timestamp(None)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("ProcessingJobStatus", Type::Text(&texts::PROCESSING_JOB_STATUS)).required(),
    Member::new("FailureReason", Type::Text(&texts::FAILURE_REASON)),
    Member::new("ExitMessage", Type::Text(&texts::EXIT_MESSAGE)),
] };

pub(crate) static PROCESSING_OUTPUT: Schema = Schema { name: "ProcessingOutput", members: &[
    Member::new("OutputName", Type::Text(Text::FREE)).required(),
    Member::new("S3Output", Type::Structure(&PROCESSING_S3_OUTPUT)),
    Member::new("FeatureStoreOutput", Type::Structure(&PROCESSING_FEATURE_STORE_OUTPUT)),
    Member::new("AppManaged", Type::Boolean),
] };

pub(crate) static PROCESSING_OUTPUT_CONFIG: Schema = Schema { name: "ProcessingOutputConfig", members: &[
    Member::new("Outputs", Type::List(&collections::PROCESSING_OUTPUTS)).required(),
    Member::new("KmsKeyId", Type::Text(&texts::KMS_KEY_ID)),
] };

pub(crate) static PROCESSING_RESOURCES: Schema = Schema { name: "ProcessingResources", members: &[
    Member::new("ClusterConfig", Type::Structure(&PROCESSING_CLUSTER_CONFIG)).required(),
] };

pub(crate) static PROCESSING_S3_INPUT: Schema = Schema { name: "ProcessingS3Input", members: &[
    Member::new("S3Uri", Type::Text(&texts::S3_URI)).required(),
    Member::new("LocalPath", Type::Text(&texts::PROCESSING_LOCAL_PATH)),
    Member::new("S3DataType", Type::Text(&texts::PROCESSING_S3_DATA_TYPE)).required(),
    Member::new("S3InputMode", Type::Text(&texts::PROCESSING_S3_INPUT_MODE)),
    Member::new("S3DataDistributionType", Type::Text(&texts::PROCESSING_S3_DATA_DISTRIBUTION_TYPE)),
    Member::new("S3CompressionType", Type::Text(&texts::PROCESSING_S3_COMPRESSION_TYPE)),
] };

pub(crate) static PROCESSING_S3_OUTPUT: Schema = Schema { name: "ProcessingS3Output", members: &[
    Member::new("S3Uri", Type::Text(&texts::S3_URI)).required(),
    Member::new("LocalPath", Type::Text(&texts::PROCESSING_LOCAL_PATH)),
    Member::new("S3UploadMode", Type::Text(&texts::PROCESSING_S3_UPLOAD_MODE)).required(),
] };

pub(crate) static PROCESSING_STOPPING_CONDITION: Schema = Schema { name: "ProcessingStoppingCondition", members: &[
    Member::new("MaxRuntimeInSeconds", Type::Integer(Range::between(1, 777600))).required(),
] };

pub(crate) static PRODUCTION_VARIANT: Schema = Schema { name: "ProductionVariant", members: &[
    Member::new("VariantName", Type::Text(&texts::VARIANT_NAME)).required(),
    Member::new("ModelName", Type::Text(&texts::MODEL_NAME)),
    Member::new("InitialInstanceCount", Type::Integer(Range::at_least(1))),
    Member::new("InstanceType", Type::Text(&texts::PRODUCTION_VARIANT_INSTANCE_TYPE)),
    Member::new("InstancePools", Type::List(&collections::INSTANCE_POOL_LIST)),
    Member::new("VariantInstanceProvisionTimeoutInSeconds", Type::Integer(Range::between(300, 3600))),
    Member::new("InitialVariantWeight", Type::Float),
    Member::new("AcceleratorType", Type::Text(&texts::PRODUCTION_VARIANT_ACCELERATOR_TYPE)),
    Member::new("CoreDumpConfig", Type::Structure(&PRODUCTION_VARIANT_CORE_DUMP_CONFIG)),
    Member::new("ServerlessConfig", Type::Structure(&PRODUCTION_VARIANT_SERVERLESS_CONFIG)),
    Member::new("VolumeSizeInGB", Type::Integer(Range::between(1, 512))),
    Member::new("ModelDataDownloadTimeoutInSeconds", Type::Integer(Range::between(60, 3600))),
    Member::new("ContainerStartupHealthCheckTimeoutInSeconds", Type::Integer(Range::between(60, 3600))),
    Member::new("EnableSSMAccess", Type::Boolean),
    Member::new("ManagedInstanceScaling", Type::Structure(&PRODUCTION_VARIANT_MANAGED_INSTANCE_SCALING)),
    Member::new("RoutingConfig", Type::Structure(&PRODUCTION_VARIANT_ROUTING_CONFIG)),
    Member::new("InferenceAmiVersion", Type::Text(&texts::PRODUCTION_VARIANT_INFERENCE_AMI_VERSION)),
    Member::new("CapacityReservationConfig", Type::Structure(&PRODUCTION_VARIANT_CAPACITY_RESERVATION_CONFIG)),
    Member::new("AcceleratorPartitionLayouts", Type::List(&collections::PRODUCTION_VARIANT_ACCELERATOR_PARTITION_LAYOUTS_LIST)),
] };

pub(crate) static PRODUCTION_VARIANT_CAPACITY_RESERVATION_CONFIG: Schema = Schema { name: "ProductionVariantCapacityReservationConfig", members: &[
    Member::new("CapacityReservationPreference", Type::Text(&texts::CAPACITY_RESERVATION_PREFERENCE)),
    Member::new("MlReservationArn", Type::Text(&texts::ML_RESERVATION_ARN)),
] };

pub(crate) static PRODUCTION_VARIANT_CAPACITY_RESERVATION_SUMMARY: Schema = Schema { name: "ProductionVariantCapacityReservationSummary", members: &[
    Member::new("MlReservationArn", Type::Text(&texts::ML_RESERVATION_ARN)),
    Member::new("CapacityReservationPreference", Type::Text(&texts::CAPACITY_RESERVATION_PREFERENCE)),
    Member::new("TotalInstanceCount", Type::Integer(Range::at_least(0))),
    Member::new("AvailableInstanceCount", Type::Integer(Range::at_least(0))),
    Member::new("UsedByCurrentEndpoint", Type::Integer(Range::at_least(0))),
    Member::new("Ec2CapacityReservations", Type::List(&collections::EC2_CAPACITY_RESERVATIONS_LIST)),
] };

pub(crate) static PRODUCTION_VARIANT_CORE_DUMP_CONFIG: Schema = Schema { name: "ProductionVariantCoreDumpConfig", members: &[
    Member::new("DestinationS3Uri", Type::Text(&texts::DESTINATION_S3_URI)).required(),
    Member::new("KmsKeyId", Type::Text(&texts::KMS_KEY_ID)),
] };

pub(crate) static PRODUCTION_VARIANT_MANAGED_INSTANCE_SCALING: Schema = Schema { name: "ProductionVariantManagedInstanceScaling", members: &[
    Member::new("Status", Type::Text(&texts::MANAGED_INSTANCE_SCALING_STATUS)),
    Member::new("MinInstanceCount", Type::Integer(Range::at_least(0))),
    Member::new("MaxInstanceCount", Type::Integer(Range::at_least(1))),
    Member::new("ScaleInPolicy", Type::Structure(&PRODUCTION_VARIANT_MANAGED_INSTANCE_SCALING_SCALE_IN_POLICY)),
] };

pub(crate) static PRODUCTION_VARIANT_MANAGED_INSTANCE_SCALING_SCALE_IN_POLICY: Schema = Schema { name: "ProductionVariantManagedInstanceScalingScaleInPolicy", members: &[
    Member::new("Strategy", Type::Text(&texts::MANAGED_INSTANCE_SCALING_SCALE_IN_STRATEGY)).required(),
    Member::new("MaximumStepSize", Type::Integer(Range::between(1, 100))),
    Member::new("CooldownInMinutes", Type::Integer(Range::between(5, 1440))),
] };

pub(crate) static PRODUCTION_VARIANT_ROUTING_CONFIG: Schema = Schema { name: "ProductionVariantRoutingConfig", members: &[
    Member::new("RoutingStrategy", Type::Text(&texts::ROUTING_STRATEGY)).required(),
    Member::new("PrefixAwareRoutingConfig", Type::Structure(&PREFIX_AWARE_ROUTING_CONFIG)),
] };

pub(crate) static PRODUCTION_VARIANT_SERVERLESS_CONFIG: Schema = Schema { name: "ProductionVariantServerlessConfig", members: &[
    Member::new("MemorySizeInMB", Type::Integer(Range::between(1024, 6144))).required(),
    Member::new("MaxConcurrency", Type::Integer(Range::between(1, 200))).required(),
    Member::new("ProvisionedConcurrency", Type::Integer(Range::between(1, 200))),
] };

pub(crate) static PRODUCTION_VARIANT_SERVERLESS_UPDATE_CONFIG: Schema = Schema { name: "ProductionVariantServerlessUpdateConfig", members: &[
    Member::new("MaxConcurrency", Type::Integer(Range::between(1, 200))),
    Member::new("ProvisionedConcurrency", Type::Integer(Range::between(1, 200))),
] };

pub(crate) static PRODUCTION_VARIANT_STATUS: Schema = Schema { name: "ProductionVariantStatus", members: &[
    Member::new("Status", Type::Text(&texts::VARIANT_STATUS)).required(),
    Member::new("StatusMessage", Type::Text(&texts::VARIANT_STATUS_MESSAGE)),
    Member::new("StartTime", Type::Timestamp(None)),
] };

pub(crate) static PRODUCTION_VARIANT_SUMMARY: Schema = Schema { name: "ProductionVariantSummary", members: &[
    Member::new("VariantName", Type::Text(&texts::VARIANT_NAME)).required(),
    Member::new("DeployedImages", Type::List(&collections::DEPLOYED_IMAGES)),
    Member::new("CurrentWeight", Type::Float),
    Member::new("DesiredWeight", Type::Float),
    Member::new("CurrentInstanceCount", Type::Integer(Range::at_least(0))),
    Member::new("DesiredInstanceCount", Type::Integer(Range::at_least(0))),
    Member::new("InstancePools", Type::List(&collections::INSTANCE_POOL_SUMMARY_LIST)),
    Member::new("VariantStatus", Type::List(&collections::PRODUCTION_VARIANT_STATUS_LIST)),
    Member::new("CurrentServerlessConfig", Type::Structure(&PRODUCTION_VARIANT_SERVERLESS_CONFIG)),
    Member::new("DesiredServerlessConfig", Type::Structure(&PRODUCTION_VARIANT_SERVERLESS_CONFIG)),
    Member::new("ManagedInstanceScaling", Type::Structure(&PRODUCTION_VARIANT_MANAGED_INSTANCE_SCALING)),
    Member::new("RoutingConfig", Type::Structure(&PRODUCTION_VARIANT_ROUTING_CONFIG)),
    Member::new("CapacityReservationConfig", Type::Structure(&PRODUCTION_VARIANT_CAPACITY_RESERVATION_SUMMARY)),
    Member::new("AcceleratorPartitionLayouts", Type::List(&collections::ACCELERATOR_PARTITION_LAYOUTS)),
] };

pub(crate) static PROFILER_CONFIG: Schema = Schema { name: "ProfilerConfig", members: &[
    Member::new("S3OutputPath", Type::Text(&texts::S3_URI)),
    Member::new("ProfilingIntervalInMilliseconds", Type::Long(Range::NONE)),
    Member::new("ProfilingParameters", Type::Map(&collections::PROFILING_PARAMETERS)),
    Member::new("DisableProfiler", Type::Boolean),
] };

pub(crate) static PROFILER_CONFIG_FOR_UPDATE: Schema = Schema { name: "ProfilerConfigForUpdate", members: &[
    Member::new("S3OutputPath", Type::Text(&texts::S3_URI)),
    Member::new("ProfilingIntervalInMilliseconds", Type::Long(Range::NONE)),
    Member::new("ProfilingParameters", Type::Map(&collections::PROFILING_PARAMETERS)),
    Member::new("DisableProfiler", Type::Boolean),
] };

pub(crate) static PROFILER_RULE_CONFIGURATION: Schema = Schema { name: "ProfilerRuleConfiguration", members: &[
    Member::new("RuleConfigurationName", Type::Text(&texts::RULE_CONFIGURATION_NAME)).required(),
    Member::new("LocalPath", Type::Text(&texts::DIRECTORY_PATH)),
    Member::new("S3OutputPath", Type::Text(&texts::S3_URI)),
    Member::new("RuleEvaluatorImage", Type::Text(&texts::ALGORITHM_IMAGE)).required(),
    Member::new("InstanceType", Type::Text(&texts::PROCESSING_INSTANCE_TYPE)),
    Member::new("VolumeSizeInGB", Type::Integer(Range::at_least(0))),
    Member::new("RuleParameters", Type::Map(&collections::RULE_PARAMETERS)),
] };

pub(crate) static PROFILER_RULE_EVALUATION_STATUS: Schema = Schema { name: "ProfilerRuleEvaluationStatus", members: &[
    Member::new("RuleConfigurationName", Type::Text(&texts::RULE_CONFIGURATION_NAME)),
    Member::new("RuleEvaluationJobArn", Type::Text(&texts::PROCESSING_JOB_ARN)),
    Member::new("RuleEvaluationStatus", Type::Text(&texts::RULE_EVALUATION_STATUS)),
    Member::new("StatusDetails", Type::Text(&texts::STATUS_DETAILS)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
] };

pub(crate) static PROJECT: Schema = Schema { name: "Project", members: &[
    Member::new("ProjectArn", Type::Text(&texts::PROJECT_ARN)),
    Member::new("ProjectName", Type::Text(&texts::PROJECT_ENTITY_NAME)),
    Member::new("ProjectId", Type::Text(&texts::PROJECT_ID)),
    Member::new("ProjectDescription", Type::Text(&texts::ENTITY_DESCRIPTION)),
    Member::new("ServiceCatalogProvisioningDetails", Type::Structure(&SERVICE_CATALOG_PROVISIONING_DETAILS)),
    Member::new("ServiceCatalogProvisionedProductDetails", Type::Structure(&SERVICE_CATALOG_PROVISIONED_PRODUCT_DETAILS)),
    Member::new("ProjectStatus", Type::Text(&texts::PROJECT_STATUS)),
    Member::new("CreatedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("TemplateProviderDetails", Type::List(&collections::TEMPLATE_PROVIDER_DETAIL_LIST)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("LastModifiedBy", Type::Structure(&USER_CONTEXT)),
] };

pub(crate) static PROJECT_SUMMARY: Schema = Schema { name: "ProjectSummary", members: &[
    Member::new("ProjectName", Type::Text(&texts::PROJECT_ENTITY_NAME)).required(),
    Member::new("ProjectDescription", Type::Text(&texts::ENTITY_DESCRIPTION)),
    Member::new("ProjectArn", Type::Text(&texts::PROJECT_ARN)).required(),
    Member::new("ProjectId", Type::Text(&texts::PROJECT_ID)).required(),
    Member::new("CreationTime", Type::Timestamp(None)).required(),
    Member::new("ProjectStatus", Type::Text(&texts::PROJECT_STATUS)).required(),
] };

pub(crate) static PROPERTY_NAME_QUERY: Schema = Schema { name: "PropertyNameQuery", members: &[
    Member::new("PropertyNameHint", Type::Text(&texts::PROPERTY_NAME_HINT)).required(),
] };

pub(crate) static PROPERTY_NAME_SUGGESTION: Schema = Schema { name: "PropertyNameSuggestion", members: &[
    Member::new("PropertyName", Type::Text(&texts::RESOURCE_PROPERTY_NAME)),
] };

pub(crate) static PROVISIONING_PARAMETER: Schema = Schema { name: "ProvisioningParameter", members: &[
    Member::new("Key", Type::Text(&texts::PROVISIONING_PARAMETER_KEY)),
    Member::new("Value", Type::Text(&texts::PROVISIONING_PARAMETER_VALUE)),
] };

pub(crate) static QUALITY_CHECK_STEP_METADATA: Schema = Schema { name: "QualityCheckStepMetadata", members: &[
    Member::new("CheckType", Type::Text(&texts::STRING256)),
    Member::new("BaselineUsedForDriftCheckStatistics", Type::Text(&texts::STRING1024)),
    Member::new("BaselineUsedForDriftCheckConstraints", Type::Text(&texts::STRING1024)),
    Member::new("CalculatedBaselineStatistics", Type::Text(&texts::STRING1024)),
    Member::new("CalculatedBaselineConstraints", Type::Text(&texts::STRING1024)),
    Member::new("ModelPackageGroupName", Type::Text(&texts::STRING256)),
    Member::new("ViolationReport", Type::Text(&texts::STRING1024)),
    Member::new("CheckJobArn", Type::Text(&texts::STRING256)),
    Member::new("SkipCheck", Type::Boolean),
    Member::new("RegisterNewBaseline", Type::Boolean),
] };

pub(crate) static QUERY_FILTERS: Schema = Schema { name: "QueryFilters", members: &[
    Member::new("Types", Type::List(&collections::QUERY_TYPES)),
    Member::new("LineageTypes", Type::List(&collections::QUERY_LINEAGE_TYPES)),
    Member::new("CreatedBefore", Type::Timestamp(None)),
    Member::new("CreatedAfter", Type::Timestamp(None)),
    Member::new("ModifiedBefore", Type::Timestamp(None)),
    Member::new("ModifiedAfter", Type::Timestamp(None)),
    Member::new("Properties", Type::Map(&collections::QUERY_PROPERTIES)),
] };

pub(crate) static R_SESSION_APP_SETTINGS: Schema = Schema { name: "RSessionAppSettings", members: &[
    Member::new("DefaultResourceSpec", Type::Structure(&RESOURCE_SPEC)),
    Member::new("CustomImages", Type::List(&collections::CUSTOM_IMAGES)),
] };

pub(crate) static R_STUDIO_SERVER_PRO_APP_SETTINGS: Schema = Schema { name: "RStudioServerProAppSettings", members: &[
    Member::new("AccessStatus", Type::Text(&texts::R_STUDIO_SERVER_PRO_ACCESS_STATUS)),
    Member::new("UserGroup", Type::Text(&texts::R_STUDIO_SERVER_PRO_USER_GROUP)),
] };

pub(crate) static R_STUDIO_SERVER_PRO_DOMAIN_SETTINGS: Schema = Schema { name: "RStudioServerProDomainSettings", members: &[
    Member::new("DomainExecutionRoleArn", Type::Text(&texts::ROLE_ARN)).required(),
    Member::new("RStudioConnectUrl", Type::Text(Text::FREE)),
    Member::new("RStudioPackageManagerUrl", Type::Text(Text::FREE)),
    Member::new("DefaultResourceSpec", Type::Structure(&RESOURCE_SPEC)),
] };

pub(crate) static REAL_TIME_INFERENCE_RECOMMENDATION: Schema = Schema { name: "RealTimeInferenceRecommendation", members: &[
    Member::new("RecommendationId", Type::Text(Text::FREE)).required(),
    Member::new("InstanceType", Type::Text(&texts::PRODUCTION_VARIANT_INSTANCE_TYPE)).required(),
    Member::new("Environment", Type::Map(&collections::ENVIRONMENT_MAP)),
] };

pub(crate) static REDSHIFT_DATASET_DEFINITION: Schema = Schema { name: "RedshiftDatasetDefinition", members: &[
    Member::new("ClusterId", Type::Text(&texts::REDSHIFT_CLUSTER_ID)).required(),
    Member::new("Database", Type::Text(&texts::REDSHIFT_DATABASE)).required(),
    Member::new("DbUser", Type::Text(&texts::REDSHIFT_USER_NAME)).required(),
    Member::new("QueryString", Type::Text(&texts::REDSHIFT_QUERY_STRING)).required(),
    Member::new("ClusterRoleArn", Type::Text(&texts::ROLE_ARN)).required(),
    Member::new("OutputS3Uri", Type::Text(&texts::S3_URI)).required(),
    Member::new("KmsKeyId", Type::Text(&texts::KMS_KEY_ID)),
    Member::new("OutputFormat", Type::Text(&texts::REDSHIFT_RESULT_FORMAT)).required(),
    Member::new("OutputCompression", Type::Text(&texts::REDSHIFT_RESULT_COMPRESSION_TYPE)),
] };

pub(crate) static REGISTER_MODEL_STEP_METADATA: Schema = Schema { name: "RegisterModelStepMetadata", members: &[
    Member::new("Arn", Type::Text(&texts::STRING256)),
] };

pub(crate) static REMOTE_DEBUG_CONFIG: Schema = Schema { name: "RemoteDebugConfig", members: &[
    Member::new("EnableRemoteDebug", Type::Boolean),
] };

pub(crate) static REMOTE_DEBUG_CONFIG_FOR_UPDATE: Schema = Schema { name: "RemoteDebugConfigForUpdate", members: &[
    Member::new("EnableRemoteDebug", Type::Boolean),
] };

pub(crate) static REPOSITORY_AUTH_CONFIG: Schema = Schema { name: "RepositoryAuthConfig", members: &[
    Member::new("RepositoryCredentialsProviderArn", Type::Text(&texts::REPOSITORY_CREDENTIALS_PROVIDER_ARN)).required(),
] };

pub(crate) static RESOURCE_CONFIG: Schema = Schema { name: "ResourceConfig", members: &[
    Member::new("InstanceType", Type::Text(&texts::TRAINING_INSTANCE_TYPE)),
    Member::new("InstanceCount", Type::Integer(Range::at_least(0))),
    Member::new("VolumeSizeInGB", Type::Integer(Range::at_least(0))),
    Member::new("VolumeKmsKeyId", Type::Text(&texts::KMS_KEY_ID)),
    Member::new("KeepAlivePeriodInSeconds", Type::Integer(Range::between(0, 21600))),
    Member::new("InstanceGroups", Type::List(&collections::INSTANCE_GROUPS)),
    Member::new("TrainingPlanArn", Type::Text(&texts::TRAINING_PLAN_ARN)),
    Member::new("InstancePlacementConfig", Type::Structure(&INSTANCE_PLACEMENT_CONFIG)),
    Member::new("InstancePreferences", Type::List(&collections::INSTANCE_PREFERENCE_LIST)),
    Member::new("SelectedInstanceType", Type::Text(&texts::TRAINING_INSTANCE_TYPE)),
    Member::new("SelectedInstanceCount", Type::Integer(Range::at_least(0))),
] };

pub(crate) static RESOURCE_CONFIG_FOR_UPDATE: Schema = Schema { name: "ResourceConfigForUpdate", members: &[
    Member::new("KeepAlivePeriodInSeconds", Type::Integer(Range::between(0, 21600))).required(),
] };

pub(crate) static RESOURCE_LIMITS: Schema = Schema { name: "ResourceLimits", members: &[
    Member::new("MaxNumberOfTrainingJobs", Type::Integer(Range::at_least(1))),
    Member::new("MaxParallelTrainingJobs", Type::Integer(Range::at_least(1))).required(),
    Member::new("MaxRuntimeInSeconds", Type::Integer(Range::between(120, 15768000))),
] };

pub(crate) static RESOURCE_SPEC: Schema = Schema { name: "ResourceSpec", members: &[
    Member::new("SageMakerImageArn", Type::Text(&texts::IMAGE_ARN)),
    Member::new("SageMakerImageVersionArn", Type::Text(&texts::IMAGE_VERSION_ARN)),
    Member::new("SageMakerImageVersionAlias", Type::Text(&texts::IMAGE_VERSION_ALIAS)),
    Member::new("InstanceType", Type::Text(&texts::APP_INSTANCE_TYPE)),
    Member::new("LifecycleConfigArn", Type::Text(&texts::STUDIO_LIFECYCLE_CONFIG_ARN)),
    Member::new("TrainingPlanArn", Type::Text(&texts::STUDIO_RESOURCE_SPEC_TRAINING_PLAN_ARN)),
] };

pub(crate) static RETENTION_POLICY: Schema = Schema { name: "RetentionPolicy", members: &[
    Member::new("HomeEfsFileSystem", Type::Text(&texts::RETENTION_TYPE)),
] };

pub(crate) static RETRY_STRATEGY: Schema = Schema { name: "RetryStrategy", members: &[
    Member::new("MaximumRetryAttempts", Type::Integer(Range::between(1, 30))).required(),
] };

pub(crate) static ROLLING_UPDATE_POLICY: Schema = Schema { name: "RollingUpdatePolicy", members: &[
    Member::new("MaximumBatchSize", Type::Structure(&CAPACITY_SIZE)).required(),
    Member::new("WaitIntervalInSeconds", Type::Integer(Range::between(0, 3600))).required(),
    Member::new("MaximumExecutionTimeoutInSeconds", Type::Integer(Range::between(600, 28800))),
    Member::new("RollbackMaximumBatchSize", Type::Structure(&CAPACITY_SIZE)),
] };

pub(crate) static S3_DATA_SOURCE: Schema = Schema { name: "S3DataSource", members: &[
    Member::new("S3DataType", Type::Text(&texts::S3_DATA_TYPE)).required(),
    Member::new("S3Uri", Type::Text(&texts::S3_URI)).required(),
    Member::new("S3DataDistributionType", Type::Text(&texts::S3_DATA_DISTRIBUTION)),
    Member::new("AttributeNames", Type::List(&collections::ATTRIBUTE_NAMES)),
    Member::new("InstanceGroupNames", Type::List(&collections::INSTANCE_GROUP_NAMES)),
    Member::new("ModelAccessConfig", Type::Structure(&MODEL_ACCESS_CONFIG)),
    Member::new("HubAccessConfig", Type::Structure(&HUB_ACCESS_CONFIG)),
] };

pub(crate) static S3_FILE_SYSTEM_CONFIG: Schema = Schema { name: "S3FileSystemConfig", members: &[
    Member::new("MountPath", Type::Text(&texts::STRING1024)),
    Member::new("S3Uri", Type::Text(&texts::S3_SCHEMA_URI)).required(),
] };

pub(crate) static S3_MODEL_DATA_SOURCE: Schema = Schema { name: "S3ModelDataSource", members: &[
    Member::new("S3Uri", Type::Text(&texts::S3_MODEL_URI)).required(),
    Member::new("S3DataType", Type::Text(&texts::S3_MODEL_DATA_TYPE)).required(),
    Member::new("CompressionType", Type::Text(&texts::MODEL_COMPRESSION_TYPE)).required(),
    Member::new("ModelAccessConfig", Type::Structure(&MODEL_ACCESS_CONFIG)),
    Member::new("HubAccessConfig", Type::Structure(&INFERENCE_HUB_ACCESS_CONFIG)),
    Member::new("ManifestS3Uri", Type::Text(&texts::S3_MODEL_URI)),
    Member::new("ETag", Type::Text(Text::FREE)),
    Member::new("ManifestEtag", Type::Text(Text::FREE)),
] };

pub(crate) static S3_STORAGE_CONFIG: Schema = Schema { name: "S3StorageConfig", members: &[
    Member::new("S3Uri", Type::Text(&texts::S3_URI)).required(),
    Member::new("KmsKeyId", Type::Text(&texts::KMS_KEY_ID)),
    Member::new("ResolvedOutputS3Uri", Type::Text(&texts::S3_URI)),
] };

pub(crate) static SCHEDULE_CONFIG: Schema = Schema { name: "ScheduleConfig", members: &[
    Member::new("ScheduleExpression", Type::Text(&texts::SCHEDULE_EXPRESSION)).required(),
    Member::new("DataAnalysisStartTime", Type::Text(Text::FREE)),
    Member::new("DataAnalysisEndTime", Type::Text(Text::FREE)),
] };

pub(crate) static SEARCH_EXPRESSION: Schema = Schema { name: "SearchExpression", members: &[
    Member::new("Filters", Type::List(&collections::FILTER_LIST)),
    Member::new("NestedFilters", Type::List(&collections::NESTED_FILTERS_LIST)),
    Member::new("SubExpressions", Type::List(&collections::SEARCH_EXPRESSION_LIST)),
    Member::new("Operator", Type::Text(&texts::BOOLEAN_OPERATOR)),
] };

pub(crate) static SEARCH_RECORD: Schema = Schema { name: "SearchRecord", members: &[
    Member::new("TrainingJob", Type::Structure(&TRAINING_JOB)),
    Member::new("Experiment", Type::Structure(&EXPERIMENT)),
    Member::new("Trial", Type::Structure(&TRIAL)),
    Member::new("TrialComponent", Type::Structure(&TRIAL_COMPONENT)),
    Member::new("Endpoint", Type::Structure(&ENDPOINT)),
    Member::new("ModelPackage", Type::Structure(&MODEL_PACKAGE)),
    Member::new("ModelPackageGroup", Type::Structure(&MODEL_PACKAGE_GROUP)),
    Member::new("Pipeline", Type::Structure(&PIPELINE)),
    Member::new("PipelineExecution", Type::Structure(&PIPELINE_EXECUTION)),
    Member::new("PipelineVersion", Type::Structure(&PIPELINE_VERSION)),
    Member::new("FeatureGroup", Type::Structure(&FEATURE_GROUP)),
    Member::new("FeatureMetadata", Type::Structure(&FEATURE_METADATA)),
    Member::new("Project", Type::Structure(&PROJECT)),
    Member::new("HyperParameterTuningJob", Type::Structure(&HYPER_PARAMETER_TUNING_JOB_SEARCH_ENTITY)),
    Member::new("ModelCard", Type::Structure(&MODEL_CARD)),
    Member::new("Model", Type::Structure(&MODEL_DASHBOARD_MODEL)),
    Member::new("Job", Type::Structure(&JOB)),
    Member::new("HubContent", Type::Structure(&HUB_CONTENT)),
] };

pub(crate) static SECONDARY_STATUS_TRANSITION: Schema = Schema { name: "SecondaryStatusTransition", members: &[
    Member::new("Status", Type::Text(&texts::SECONDARY_STATUS)).required(),
    Member::new("StartTime", Type::Timestamp(None)).required(),
    Member::new("EndTime", Type::Timestamp(None)),
    Member::new("StatusMessage", Type::Text(Text::FREE)),
] };

pub(crate) static SELECTED_STEP: Schema = Schema { name: "SelectedStep", members: &[
    Member::new("StepName", Type::Text(&texts::STRING256)).required(),
] };

pub(crate) static SELECTIVE_EXECUTION_CONFIG: Schema = Schema { name: "SelectiveExecutionConfig", members: &[
    Member::new("SourcePipelineExecutionArn", Type::Text(&texts::PIPELINE_EXECUTION_ARN)),
    Member::new("SelectedSteps", Type::List(&collections::SELECTED_STEP_LIST)).required(),
] };

pub(crate) static SELECTIVE_EXECUTION_RESULT: Schema = Schema { name: "SelectiveExecutionResult", members: &[
    Member::new("SourcePipelineExecutionArn", Type::Text(&texts::PIPELINE_EXECUTION_ARN)),
] };

pub(crate) static SERVERLESS_JOB_CONFIG: Schema = Schema { name: "ServerlessJobConfig", members: &[
    Member::new("BaseModelArn", Type::Text(&texts::SERVERLESS_JOB_BASE_MODEL_ARN)).required(),
    Member::new("AcceptEula", Type::Boolean),
    Member::new("JobType", Type::Text(&texts::SERVERLESS_JOB_TYPE)).required(),
    Member::new("CustomizationTechnique", Type::Text(&texts::CUSTOMIZATION_TECHNIQUE)),
    Member::new("Peft", Type::Text(&texts::PEFT)),
    Member::new("EvaluationType", Type::Text(&texts::EVALUATION_TYPE)),
    Member::new("EvaluatorArn", Type::Text(&texts::EVALUATOR_ARN)),
    Member::new("SequenceLength", Type::Text(&texts::SEQUENCE_LENGTH)),
] };

pub(crate) static SERVICE_CATALOG_PROVISIONED_PRODUCT_DETAILS: Schema = Schema { name: "ServiceCatalogProvisionedProductDetails", members: &[
    Member::new("ProvisionedProductId", Type::Text(&texts::SERVICE_CATALOG_ENTITY_ID)),
    Member::new("ProvisionedProductStatusMessage", Type::Text(&texts::PROVISIONED_PRODUCT_STATUS_MESSAGE)),
] };

pub(crate) static SERVICE_CATALOG_PROVISIONING_DETAILS: Schema = Schema { name: "ServiceCatalogProvisioningDetails", members: &[
    Member::new("ProductId", Type::Text(&texts::SERVICE_CATALOG_ENTITY_ID)).required(),
    Member::new("ProvisioningArtifactId", Type::Text(&texts::SERVICE_CATALOG_ENTITY_ID)),
    Member::new("PathId", Type::Text(&texts::SERVICE_CATALOG_ENTITY_ID)),
    Member::new("ProvisioningParameters", Type::List(&collections::PROVISIONING_PARAMETERS)),
] };

pub(crate) static SERVICE_CATALOG_PROVISIONING_UPDATE_DETAILS: Schema = Schema { name: "ServiceCatalogProvisioningUpdateDetails", members: &[
    Member::new("ProvisioningArtifactId", Type::Text(&texts::SERVICE_CATALOG_ENTITY_ID)),
    Member::new("ProvisioningParameters", Type::List(&collections::PROVISIONING_PARAMETERS)),
] };

pub(crate) static SESSION_CHAINING_CONFIG: Schema = Schema { name: "SessionChainingConfig", members: &[
    Member::new("EnableSessionTagChaining", Type::Boolean),
] };

pub(crate) static SHARING_SETTINGS: Schema = Schema { name: "SharingSettings", members: &[
    Member::new("NotebookOutputOption", Type::Text(&texts::NOTEBOOK_OUTPUT_OPTION)),
    Member::new("S3OutputPath", Type::Text(&texts::S3_URI)),
    Member::new("S3KmsKeyId", Type::Text(&texts::KMS_KEY_ID)),
] };

pub(crate) static SHUFFLE_CONFIG: Schema = Schema { name: "ShuffleConfig", members: &[
    Member::new("Seed", Type::Long(Range::NONE)).required(),
] };

pub(crate) static SOURCE_ALGORITHM: Schema = Schema { name: "SourceAlgorithm", members: &[
    Member::new("ModelDataUrl", Type::Text(&texts::URL)),
    Member::new("ModelDataSource", Type::Structure(&MODEL_DATA_SOURCE)),
    Member::new("ModelDataETag", Type::Text(Text::FREE)),
    Member::new("AlgorithmName", Type::Text(&texts::ARN_OR_NAME)).required(),
] };

pub(crate) static SOURCE_ALGORITHM_SPECIFICATION: Schema = Schema { name: "SourceAlgorithmSpecification", members: &[
    Member::new("SourceAlgorithms", Type::List(&collections::SOURCE_ALGORITHM_LIST)).required(),
] };

pub(crate) static STOPPING_CONDITION: Schema = Schema { name: "StoppingCondition", members: &[
    Member::new("MaxRuntimeInSeconds", Type::Integer(Range::at_least(1))),
    Member::new("MaxWaitTimeInSeconds", Type::Integer(Range::at_least(1))),
    Member::new("MaxPendingTimeInSeconds", Type::Integer(Range::between(1800, 2419200))),
] };

pub(crate) static STUDIO_WEB_PORTAL_SETTINGS: Schema = Schema { name: "StudioWebPortalSettings", members: &[
    Member::new("HiddenMlTools", Type::List(&collections::HIDDEN_ML_TOOLS_LIST)),
    Member::new("HiddenAppTypes", Type::List(&collections::HIDDEN_APP_TYPES_LIST)),
    Member::new("HiddenInstanceTypes", Type::List(&collections::HIDDEN_INSTANCE_TYPES_LIST)),
    Member::new("HiddenSageMakerImageVersionAliases", Type::List(&collections::HIDDEN_SAGE_MAKER_IMAGE_VERSION_ALIASES_LIST)),
    Member::new("ExecutionRoleSessionNameMode", Type::Text(&texts::EXECUTION_ROLE_SESSION_NAME_MODE)),
] };

pub(crate) static SUGGESTION_QUERY: Schema = Schema { name: "SuggestionQuery", members: &[
    Member::new("PropertyNameQuery", Type::Structure(&PROPERTY_NAME_QUERY)),
] };

pub(crate) static TAG: Schema = Schema { name: "Tag", members: &[
    Member::new("Key", Type::Text(&texts::TAG_KEY)).required(),
    Member::new("Value", Type::Text(&texts::TAG_VALUE)).required(),
] };

pub(crate) static TEMPLATE_PROVIDER_DETAIL: Schema = Schema { name: "TemplateProviderDetail", members: &[
    Member::new("CfnTemplateProviderDetail", Type::Structure(&CFN_TEMPLATE_PROVIDER_DETAIL)),
] };

pub(crate) static TENSOR_BOARD_APP_SETTINGS: Schema = Schema { name: "TensorBoardAppSettings", members: &[
    Member::new("DefaultResourceSpec", Type::Structure(&RESOURCE_SPEC)),
] };

pub(crate) static TENSOR_BOARD_OUTPUT_CONFIG: Schema = Schema { name: "TensorBoardOutputConfig", members: &[
    Member::new("LocalPath", Type::Text(&texts::DIRECTORY_PATH)),
    Member::new("S3OutputPath", Type::Text(&texts::S3_URI)).required(),
] };

pub(crate) static TIME_SERIES_FORECASTING_SETTINGS: Schema = Schema { name: "TimeSeriesForecastingSettings", members: &[
    Member::new("Status", Type::Text(&texts::FEATURE_STATUS)),
    Member::new("AmazonForecastRoleArn", Type::Text(&texts::ROLE_ARN)),
] };

pub(crate) static TOTAL_HITS: Schema = Schema { name: "TotalHits", members: &[
    Member::new("Value", Type::Long(Range::NONE)),
    Member::new("Relation", Type::Text(&texts::RELATION)),
] };

pub(crate) static TRAFFIC_ROUTING_CONFIG: Schema = Schema { name: "TrafficRoutingConfig", members: &[
    Member::new("Type", Type::Text(&texts::TRAFFIC_ROUTING_CONFIG_TYPE)).required(),
    Member::new("WaitIntervalInSeconds", Type::Integer(Range::between(0, 3600))).required(),
    Member::new("CanarySize", Type::Structure(&CAPACITY_SIZE)),
    Member::new("LinearStepSize", Type::Structure(&CAPACITY_SIZE)),
] };

pub(crate) static TRAINING_IMAGE_CONFIG: Schema = Schema { name: "TrainingImageConfig", members: &[
    Member::new("TrainingRepositoryAccessMode", Type::Text(&texts::TRAINING_REPOSITORY_ACCESS_MODE)).required(),
    Member::new("TrainingRepositoryAuthConfig", Type::Structure(&TRAINING_REPOSITORY_AUTH_CONFIG)),
] };

pub(crate) static TRAINING_JOB: Schema = Schema { name: "TrainingJob", members: &[
    Member::new("TrainingJobName", Type::Text(&texts::TRAINING_JOB_NAME)),
    Member::new("TrainingJobArn", Type::Text(&texts::TRAINING_JOB_ARN)),
    Member::new("TuningJobArn", Type::Text(&texts::HYPER_PARAMETER_TUNING_JOB_ARN)),
    Member::new("LabelingJobArn", Type::Text(&texts::LABELING_JOB_ARN)),
    Member::new("AutoMLJobArn", Type::Text(&texts::AUTO_ML_JOB_ARN)),
    Member::new("ModelArtifacts", Type::Structure(&MODEL_ARTIFACTS)),
    Member::new("TrainingJobStatus", Type::Text(&texts::TRAINING_JOB_STATUS)),
    Member::new("SecondaryStatus", Type::Text(&texts::SECONDARY_STATUS)),
    Member::new("FailureReason", Type::Text(&texts::FAILURE_REASON)),
    Member::new("HyperParameters", Type::Map(&collections::HYPER_PARAMETERS)),
    Member::new("AlgorithmSpecification", Type::Structure(&ALGORITHM_SPECIFICATION)),
    Member::new("RoleArn", Type::Text(&texts::ROLE_ARN)),
    Member::new("InputDataConfig", Type::List(&collections::INPUT_DATA_CONFIG)),
    Member::new("OutputDataConfig", Type::Structure(&OUTPUT_DATA_CONFIG)),
    Member::new("ResourceConfig", Type::Structure(&RESOURCE_CONFIG)),
    Member::new("WarmPoolStatus", Type::Structure(&WARM_POOL_STATUS)),
    Member::new("VpcConfig", Type::Structure(&VPC_CONFIG)),
    Member::new("StoppingCondition", Type::Structure(&STOPPING_CONDITION)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("TrainingStartTime", Type::Timestamp(None)),
    Member::new("TrainingEndTime", Type::Timestamp(None)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("SecondaryStatusTransitions", Type::List(&collections::SECONDARY_STATUS_TRANSITIONS)),
    Member::new("FinalMetricDataList", Type::List(&collections::FINAL_METRIC_DATA_LIST)),
    Member::new("EnableNetworkIsolation", Type::Boolean),
    Member::new("EnableInterContainerTrafficEncryption", Type::Boolean),
    Member::new("EnableManagedSpotTraining", Type::Boolean),
    Member::new("CheckpointConfig", Type::Structure(&CHECKPOINT_CONFIG)),
    Member::new("TrainingTimeInSeconds", Type::Integer(Range::at_least(1))),
    Member::new("BillableTimeInSeconds", Type::Integer(Range::at_least(1))),
    Member::new("DebugHookConfig", Type::Structure(&DEBUG_HOOK_CONFIG)),
    Member::new("ExperimentConfig", Type::Structure(&EXPERIMENT_CONFIG)),
    Member::new("DebugRuleConfigurations", Type::List(&collections::DEBUG_RULE_CONFIGURATIONS)),
    Member::new("TensorBoardOutputConfig", Type::Structure(&TENSOR_BOARD_OUTPUT_CONFIG)),
    Member::new("DebugRuleEvaluationStatuses", Type::List(&collections::DEBUG_RULE_EVALUATION_STATUSES)),
    Member::new("OutputModelPackageArn", Type::Text(&texts::MODEL_PACKAGE_ARN)),
    Member::new("ModelPackageConfig", Type::Structure(&MODEL_PACKAGE_CONFIG)),
    Member::new("ProfilerConfig", Type::Structure(&PROFILER_CONFIG)),
    Member::new("Environment", Type::Map(&collections::TRAINING_ENVIRONMENT_MAP)),
    Member::new("RetryStrategy", Type::Structure(&RETRY_STRATEGY)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static TRAINING_JOB_STATUS_COUNTERS: Schema = Schema { name: "TrainingJobStatusCounters", members: &[
    Member::new("Completed", Type::Integer(Range::at_least(0))),
    Member::new("InProgress", Type::Integer(Range::at_least(0))),
    Member::new("RetryableError", Type::Integer(Range::at_least(0))),
    Member::new("NonRetryableError", Type::Integer(Range::at_least(0))),
    Member::new("Stopped", Type::Integer(Range::at_least(0))),
] };

pub(crate) static TRAINING_JOB_STEP_METADATA: Schema = Schema { name: "TrainingJobStepMetadata", members: &[
    Member::new("Arn", Type::Text(&texts::TRAINING_JOB_ARN)),
] };

pub(crate) static TRAINING_JOB_SUMMARY: Schema = Schema { name: "TrainingJobSummary", members: &[
    Member::new("TrainingJobName", Type::Text(&texts::TRAINING_JOB_NAME)).required(),
    Member::new("TrainingJobArn", Type::Text(&texts::TRAINING_JOB_ARN)).required(),
    Member::new("CreationTime", Type::Timestamp(None)).required(),
    Member::new("TrainingEndTime", Type::Timestamp(None)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("TrainingJobStatus", Type::Text(&texts::TRAINING_JOB_STATUS)).required(),
    Member::new("SecondaryStatus", Type::Text(&texts::SECONDARY_STATUS)),
    Member::new("WarmPoolStatus", Type::Structure(&WARM_POOL_STATUS)),
    Member::new("TrainingPlanArn", Type::Text(&texts::TRAINING_PLAN_ARN)),
] };

pub(crate) static TRAINING_PROGRESS_INFO: Schema = Schema { name: "TrainingProgressInfo", members: &[
    Member::new("TotalStepCountPerEpoch", Type::Long(Range::at_least(0))),
    Member::new("CurrentStep", Type::Long(Range::at_least(0))),
    Member::new("CurrentEpoch", Type::Long(Range::at_least(0))),
    Member::new("MaxEpoch", Type::Long(Range::at_least(0))),
] };

pub(crate) static TRAINING_REPOSITORY_AUTH_CONFIG: Schema = Schema { name: "TrainingRepositoryAuthConfig", members: &[
    Member::new("TrainingRepositoryCredentialsProviderArn", Type::Text(&texts::TRAINING_REPOSITORY_CREDENTIALS_PROVIDER_ARN)).required(),
] };

pub(crate) static TRANSFORM_DATA_SOURCE: Schema = Schema { name: "TransformDataSource", members: &[
    Member::new("S3DataSource", Type::Structure(&TRANSFORM_S3_DATA_SOURCE)).required(),
] };

pub(crate) static TRANSFORM_INPUT: Schema = Schema { name: "TransformInput", members: &[
    Member::new("DataSource", Type::Structure(&TRANSFORM_DATA_SOURCE)).required(),
    Member::new("ContentType", Type::Text(&texts::CONTENT_TYPE)),
    Member::new("CompressionType", Type::Text(&texts::COMPRESSION_TYPE)),
    Member::new("SplitType", Type::Text(&texts::SPLIT_TYPE)),
] };

pub(crate) static TRANSFORM_JOB: Schema = Schema { name: "TransformJob", members: &[
    Member::new("TransformJobName", Type::Text(&texts::TRANSFORM_JOB_NAME)),
    Member::new("TransformJobArn", Type::Text(&texts::TRANSFORM_JOB_ARN)),
    Member::new("TransformJobStatus", Type::Text(&texts::TRANSFORM_JOB_STATUS)),
    Member::new("FailureReason", Type::Text(&texts::FAILURE_REASON)),
    Member::new("ModelName", Type::Text(&texts::MODEL_NAME)),
    Member::new("MaxConcurrentTransforms", Type::Integer(Range::at_least(0))),
    Member::new("ModelClientConfig", Type::Structure(&MODEL_CLIENT_CONFIG)),
    Member::new("MaxPayloadInMB", Type::Integer(Range::at_least(0))),
    Member::new("BatchStrategy", Type::Text(&texts::BATCH_STRATEGY)),
    Member::new("Environment", Type::Map(&collections::TRANSFORM_ENVIRONMENT_MAP)),
    Member::new("TransformInput", Type::Structure(&TRANSFORM_INPUT)),
    Member::new("TransformOutput", Type::Structure(&TRANSFORM_OUTPUT)),
    Member::new("DataCaptureConfig", Type::Structure(&BATCH_DATA_CAPTURE_CONFIG)),
    Member::new("TransformResources", Type::Structure(&TRANSFORM_RESOURCES)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("TransformStartTime", Type::Timestamp(None)),
    Member::new("TransformEndTime", Type::Timestamp(None)),
    Member::new("LabelingJobArn", Type::Text(&texts::LABELING_JOB_ARN)),
    Member::new("AutoMLJobArn", Type::Text(&texts::AUTO_ML_JOB_ARN)),
    Member::new("DataProcessing", Type::Structure(&DATA_PROCESSING)),
    Member::new("ExperimentConfig", Type::Structure(&EXPERIMENT_CONFIG)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static TRANSFORM_JOB_DEFINITION: Schema = Schema { name: "TransformJobDefinition", members: &[
    Member::new("MaxConcurrentTransforms", Type::Integer(Range::at_least(0))),
    Member::new("MaxPayloadInMB", Type::Integer(Range::at_least(0))),
    Member::new("BatchStrategy", Type::Text(&texts::BATCH_STRATEGY)),
    Member::new("Environment", Type::Map(&collections::TRANSFORM_ENVIRONMENT_MAP)),
    Member::new("TransformInput", Type::Structure(&TRANSFORM_INPUT)).required(),
    Member::new("TransformOutput", Type::Structure(&TRANSFORM_OUTPUT)).required(),
    Member::new("TransformResources", Type::Structure(&TRANSFORM_RESOURCES)).required(),
] };

pub(crate) static TRANSFORM_JOB_STEP_METADATA: Schema = Schema { name: "TransformJobStepMetadata", members: &[
    Member::new("Arn", Type::Text(&texts::TRANSFORM_JOB_ARN)),
] };

pub(crate) static TRANSFORM_JOB_SUMMARY: Schema = Schema { name: "TransformJobSummary", members: &[
    Member::new("TransformJobName", Type::Text(&texts::TRANSFORM_JOB_NAME)).required(),
    Member::new("TransformJobArn", Type::Text(&texts::TRANSFORM_JOB_ARN)).required(),
    Member::new("CreationTime", Type::Timestamp(None)).required(),
    Member::new("TransformEndTime", Type::Timestamp(None)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("TransformJobStatus", Type::Text(&texts::TRANSFORM_JOB_STATUS)).required(),
    Member::new("FailureReason", Type::Text(&texts::FAILURE_REASON)),
] };

pub(crate) static TRANSFORM_OUTPUT: Schema = Schema { name: "TransformOutput", members: &[
    Member::new("S3OutputPath", Type::Text(&texts::S3_URI)).required(),
    Member::new("Accept", Type::Text(&texts::ACCEPT)),
    Member::new("AssembleWith", Type::Text(&texts::ASSEMBLY_TYPE)),
    Member::new("KmsKeyId", Type::Text(&texts::KMS_KEY_ID)),
] };

pub(crate) static TRANSFORM_RESOURCES: Schema = Schema { name: "TransformResources", members: &[
    Member::new("InstanceType", Type::Text(&texts::TRANSFORM_INSTANCE_TYPE)).required(),
    Member::new("InstanceCount", Type::Integer(Range::at_least(1))).required(),
    Member::new("VolumeKmsKeyId", Type::Text(&texts::KMS_KEY_ID)),
    Member::new("TransformAmiVersion", Type::Text(&texts::TRANSFORM_AMI_VERSION)),
] };

pub(crate) static TRANSFORM_S3_DATA_SOURCE: Schema = Schema { name: "TransformS3DataSource", members: &[
    Member::new("S3DataType", Type::Text(&texts::S3_DATA_TYPE)).required(),
    Member::new("S3Uri", Type::Text(&texts::S3_URI)).required(),
] };

pub(crate) static TRIAL: Schema = Schema { name: "Trial", members: &[
    Member::new("TrialName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("TrialArn", Type::Text(&texts::TRIAL_ARN)),
    Member::new("DisplayName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("ExperimentName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("Source", Type::Structure(&TRIAL_SOURCE)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("CreatedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("LastModifiedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("MetadataProperties", Type::Structure(&METADATA_PROPERTIES)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
    Member::new("TrialComponentSummaries", Type::List(&collections::TRIAL_COMPONENT_SIMPLE_SUMMARIES)),
] };

pub(crate) static TRIAL_COMPONENT: Schema = Schema { name: "TrialComponent", members: &[
    Member::new("TrialComponentName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("DisplayName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("TrialComponentArn", Type::Text(&texts::TRIAL_COMPONENT_ARN)),
    Member::new("Source", Type::Structure(&TRIAL_COMPONENT_SOURCE)),
    Member::new("Status", Type::Structure(&TRIAL_COMPONENT_STATUS)),
    Member::new("StartTime", Type::Timestamp(None)),
    Member::new("EndTime", Type::Timestamp(None)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("CreatedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("LastModifiedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("Parameters", Type::Map(&collections::TRIAL_COMPONENT_PARAMETERS)),
    Member::new("InputArtifacts", Type::Map(&collections::TRIAL_COMPONENT_ARTIFACTS)),
    Member::new("OutputArtifacts", Type::Map(&collections::TRIAL_COMPONENT_ARTIFACTS)),
    Member::new("Metrics", Type::List(&collections::TRIAL_COMPONENT_METRIC_SUMMARIES)),
    Member::new("MetadataProperties", Type::Structure(&METADATA_PROPERTIES)),
    Member::new("SourceDetail", Type::Structure(&TRIAL_COMPONENT_SOURCE_DETAIL)),
    Member::new("LineageGroupArn", Type::Text(&texts::LINEAGE_GROUP_ARN)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
    Member::new("Parents", Type::List(&collections::PARENTS)),
    Member::new("RunName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
] };

pub(crate) static TRIAL_COMPONENT_ARTIFACT: Schema = Schema { name: "TrialComponentArtifact", members: &[
    Member::new("MediaType", Type::Text(&texts::MEDIA_TYPE)),
    Member::new("Value", Type::Text(&texts::TRIAL_COMPONENT_ARTIFACT_VALUE)).required(),
] };

pub(crate) static TRIAL_COMPONENT_METRIC_SUMMARY: Schema = Schema { name: "TrialComponentMetricSummary", members: &[
    Member::new("MetricName", Type::Text(&texts::METRIC_NAME)),
    Member::new("SourceArn", Type::Text(&texts::TRIAL_COMPONENT_SOURCE_ARN)),
    Member::new("TimeStamp", Type::Timestamp(None)),
    Member::new("Max", Type::Double),
    Member::new("Min", Type::Double),
    Member::new("Last", Type::Double),
    Member::new("Count", Type::Integer(Range::NONE)),
    Member::new("Avg", Type::Double),
    Member::new("StdDev", Type::Double),
] };

pub(crate) static TRIAL_COMPONENT_PARAMETER_VALUE: Schema = Schema { name: "TrialComponentParameterValue", members: &[
    Member::new("StringValue", Type::Text(&texts::STRING_PARAMETER_VALUE)),
    Member::new("NumberValue", Type::Double),
] };

pub(crate) static TRIAL_COMPONENT_SIMPLE_SUMMARY: Schema = Schema { name: "TrialComponentSimpleSummary", members: &[
    Member::new("TrialComponentName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("TrialComponentArn", Type::Text(&texts::TRIAL_COMPONENT_ARN)),
    Member::new("TrialComponentSource", Type::Structure(&TRIAL_COMPONENT_SOURCE)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("CreatedBy", Type::Structure(&USER_CONTEXT)),
] };

pub(crate) static TRIAL_COMPONENT_SOURCE: Schema = Schema { name: "TrialComponentSource", members: &[
    Member::new("SourceArn", Type::Text(&texts::TRIAL_COMPONENT_SOURCE_ARN)).required(),
    Member::new("SourceType", Type::Text(&texts::SOURCE_TYPE)),
] };

pub(crate) static TRIAL_COMPONENT_SOURCE_DETAIL: Schema = Schema { name: "TrialComponentSourceDetail", members: &[
    Member::new("SourceArn", Type::Text(&texts::TRIAL_COMPONENT_SOURCE_ARN)),
    Member::new("TrainingJob", Type::Structure(&TRAINING_JOB)),
    Member::new("ProcessingJob", Type::Structure(&PROCESSING_JOB)),
    Member::new("TransformJob", Type::Structure(&TRANSFORM_JOB)),
] };

pub(crate) static TRIAL_COMPONENT_STATUS: Schema = Schema { name: "TrialComponentStatus", members: &[
    Member::new("PrimaryStatus", Type::Text(&texts::TRIAL_COMPONENT_PRIMARY_STATUS)),
    Member::new("Message", Type::Text(&texts::TRIAL_COMPONENT_STATUS_MESSAGE)),
] };

pub(crate) static TRIAL_COMPONENT_SUMMARY: Schema = Schema { name: "TrialComponentSummary", members: &[
    Member::new("TrialComponentName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("TrialComponentArn", Type::Text(&texts::TRIAL_COMPONENT_ARN)),
    Member::new("DisplayName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("TrialComponentSource", Type::Structure(&TRIAL_COMPONENT_SOURCE)),
    Member::new("Status", Type::Structure(&TRIAL_COMPONENT_STATUS)),
    Member::new("StartTime", Type::Timestamp(None)),
    Member::new("EndTime", Type::Timestamp(None)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("CreatedBy", Type::Structure(&USER_CONTEXT)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("LastModifiedBy", Type::Structure(&USER_CONTEXT)),
] };

pub(crate) static TRIAL_SOURCE: Schema = Schema { name: "TrialSource", members: &[
    Member::new("SourceArn", Type::Text(&texts::TRIAL_SOURCE_ARN)).required(),
    Member::new("SourceType", Type::Text(&texts::SOURCE_TYPE)),
] };

pub(crate) static TRIAL_SUMMARY: Schema = Schema { name: "TrialSummary", members: &[
    Member::new("TrialArn", Type::Text(&texts::TRIAL_ARN)),
    Member::new("TrialName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("DisplayName", Type::Text(&texts::EXPERIMENT_ENTITY_NAME)),
    Member::new("TrialSource", Type::Structure(&TRIAL_SOURCE)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
] };

pub(crate) static TRUSTED_IDENTITY_PROPAGATION_SETTINGS: Schema = Schema { name: "TrustedIdentityPropagationSettings", members: &[
    Member::new("Status", Type::Text(&texts::FEATURE_STATUS)).required(),
] };

pub(crate) static TTL_DURATION: Schema = Schema { name: "TtlDuration", members: &[
    Member::new("Unit", Type::Text(&texts::TTL_DURATION_UNIT)),
    Member::new("Value", Type::Integer(Range::at_least(1))),
] };

pub(crate) static TUNING_JOB_COMPLETION_CRITERIA: Schema = Schema { name: "TuningJobCompletionCriteria", members: &[
    Member::new("TargetObjectiveMetricValue", Type::Float),
    Member::new("BestObjectiveNotImproving", Type::Structure(&BEST_OBJECTIVE_NOT_IMPROVING)),
    Member::new("ConvergenceDetected", Type::Structure(&CONVERGENCE_DETECTED)),
] };

pub(crate) static TUNING_JOB_STEP_META_DATA: Schema = Schema { name: "TuningJobStepMetaData", members: &[
    Member::new("Arn", Type::Text(&texts::HYPER_PARAMETER_TUNING_JOB_ARN)),
] };

pub(crate) static UNIFIED_STUDIO_SETTINGS: Schema = Schema { name: "UnifiedStudioSettings", members: &[
    Member::new("StudioWebPortalAccess", Type::Text(&texts::FEATURE_STATUS)),
    Member::new("DomainAccountId", Type::Text(&texts::ACCOUNT_ID)),
    Member::new("DomainRegion", Type::Text(&texts::REGION_NAME)),
    Member::new("DomainId", Type::Text(&texts::UNIFIED_STUDIO_DOMAIN_ID)),
    Member::new("ProjectId", Type::Text(&texts::UNIFIED_STUDIO_PROJECT_ID)),
    Member::new("EnvironmentId", Type::Text(&texts::UNIFIED_STUDIO_ENVIRONMENT_ID)),
    Member::new("ProjectS3Path", Type::Text(&texts::S3_URI)),
    Member::new("SingleSignOnApplicationArn", Type::Text(&texts::SINGLE_SIGN_ON_APPLICATION_ARN)),
] };

pub(crate) static UPDATE_TEMPLATE_PROVIDER: Schema = Schema { name: "UpdateTemplateProvider", members: &[
    Member::new("CfnTemplateProvider", Type::Structure(&CFN_UPDATE_TEMPLATE_PROVIDER)),
] };

pub(crate) static USER_CONTEXT: Schema = Schema { name: "UserContext", members: &[
    Member::new("UserProfileArn", Type::Text(Text::FREE)),
    Member::new("UserProfileName", Type::Text(Text::FREE)),
    Member::new("DomainId", Type::Text(Text::FREE)),
    Member::new("IamIdentity", Type::Structure(&IAM_IDENTITY)),
] };

pub(crate) static USER_PROFILE_DETAILS: Schema = Schema { name: "UserProfileDetails", members: &[
    Member::new("DomainId", Type::Text(&texts::DOMAIN_ID)),
    Member::new("UserProfileName", Type::Text(&texts::USER_PROFILE_NAME)),
    Member::new("Status", Type::Text(&texts::USER_PROFILE_STATUS)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
] };

pub(crate) static USER_SETTINGS: Schema = Schema { name: "UserSettings", members: &[
    Member::new("ExecutionRole", Type::Text(&texts::ROLE_ARN)),
    Member::new("SecurityGroups", Type::List(&collections::SECURITY_GROUP_IDS)),
    Member::new("SharingSettings", Type::Structure(&SHARING_SETTINGS)),
    Member::new("JupyterServerAppSettings", Type::Structure(&JUPYTER_SERVER_APP_SETTINGS)),
    Member::new("KernelGatewayAppSettings", Type::Structure(&KERNEL_GATEWAY_APP_SETTINGS)),
    Member::new("TensorBoardAppSettings", Type::Structure(&TENSOR_BOARD_APP_SETTINGS)),
    Member::new("RStudioServerProAppSettings", Type::Structure(&R_STUDIO_SERVER_PRO_APP_SETTINGS)),
    Member::new("RSessionAppSettings", Type::Structure(&R_SESSION_APP_SETTINGS)),
    Member::new("CanvasAppSettings", Type::Structure(&CANVAS_APP_SETTINGS)),
    Member::new("CodeEditorAppSettings", Type::Structure(&CODE_EDITOR_APP_SETTINGS)),
    Member::new("JupyterLabAppSettings", Type::Structure(&JUPYTER_LAB_APP_SETTINGS)),
    Member::new("SpaceStorageSettings", Type::Structure(&DEFAULT_SPACE_STORAGE_SETTINGS)),
    Member::new("DefaultLandingUri", Type::Text(&texts::LANDING_URI)),
    Member::new("StudioWebPortal", Type::Text(&texts::STUDIO_WEB_PORTAL)),
    Member::new("CustomPosixUserConfig", Type::Structure(&CUSTOM_POSIX_USER_CONFIG)),
    Member::new("CustomFileSystemConfigs", Type::List(&collections::CUSTOM_FILE_SYSTEM_CONFIGS)),
    Member::new("StudioWebPortalSettings", Type::Structure(&STUDIO_WEB_PORTAL_SETTINGS)),
    Member::new("AutoMountHomeEFS", Type::Text(&texts::AUTO_MOUNT_HOME_EFS)),
] };

pub(crate) static VARIANT_PROPERTY: Schema = Schema { name: "VariantProperty", members: &[
    Member::new("VariantPropertyType", Type::Text(&texts::VARIANT_PROPERTY_TYPE)).required(),
] };

pub(crate) static VECTOR_CONFIG: Schema = Schema { name: "VectorConfig", members: &[
    Member::new("Dimension", Type::Integer(Range::between(1, 8192))).required(),
] };

pub(crate) static VERTEX: Schema = Schema { name: "Vertex", members: &[
    Member::new("Arn", Type::Text(&texts::ASSOCIATION_ENTITY_ARN)),
    Member::new("Type", Type::Text(&texts::STRING40)),
    Member::new("LineageType", Type::Text(&texts::LINEAGE_TYPE)),
] };

pub(crate) static VISIBILITY_CONDITIONS: Schema = Schema { name: "VisibilityConditions", members: &[
    Member::new("Key", Type::Text(&texts::VISIBILITY_CONDITIONS_KEY)),
    Member::new("Value", Type::Text(&texts::VISIBILITY_CONDITIONS_VALUE)),
] };

pub(crate) static VPC_CONFIG: Schema = Schema { name: "VpcConfig", members: &[
    Member::new("SecurityGroupIds", Type::List(&collections::VPC_SECURITY_GROUP_IDS)).required(),
    Member::new("Subnets", Type::List(&collections::SUBNETS)).required(),
] };

pub(crate) static WARM_POOL_STATUS: Schema = Schema { name: "WarmPoolStatus", members: &[
    Member::new("Status", Type::Text(&texts::WARM_POOL_RESOURCE_STATUS)).required(),
    Member::new("ResourceRetainedBillableTimeInSeconds", Type::Integer(Range::at_least(0))),
    Member::new("ReusedByJob", Type::Text(&texts::TRAINING_JOB_NAME)),
] };

pub(crate) static WORKSPACE_SETTINGS: Schema = Schema { name: "WorkspaceSettings", members: &[
    Member::new("S3ArtifactPath", Type::Text(&texts::S3_URI)),
    Member::new("S3KmsKeyId", Type::Text(&texts::KMS_KEY_ID)),
] };
