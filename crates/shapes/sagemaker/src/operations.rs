//! Inputs and outputs of the operations.

use std::collections::BTreeMap;

use crate::structures::*;
use crate::{schemas, service};

/// The input of `AddAssociation`.
#[derive(Clone, Default, PartialEq)]
pub struct AddAssociation {
    pub source_arn: String,
    pub destination_arn: String,
    pub association_type: Option<String>,
}
schema::shape!(AddAssociation = schemas::ADD_ASSOCIATION { 0 source_arn, 1 destination_arn, 2 association_type });
schema::operation!(AddAssociation -> AddAssociationOutput, Write, service::ADD_ASSOCIATION);

/// The output of `AddAssociation`.
#[derive(Clone, Default, PartialEq)]
pub struct AddAssociationOutput {
    pub source_arn: Option<String>,
    pub destination_arn: Option<String>,
}
schema::shape!(AddAssociationOutput = schemas::ADD_ASSOCIATION_OUTPUT { 0 source_arn, 1 destination_arn });

/// The input of `AddTags`.
#[derive(Clone, Default, PartialEq)]
pub struct AddTags {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}
schema::shape!(AddTags = schemas::ADD_TAGS { 0 resource_arn, 1 tags });
schema::operation!(AddTags -> AddTagsOutput, Write, service::ADD_TAGS);

/// The output of `AddTags`.
#[derive(Clone, Default, PartialEq)]
pub struct AddTagsOutput {
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(AddTagsOutput = schemas::ADD_TAGS_OUTPUT { 0 tags });

/// The input of `AssociateTrialComponent`.
#[derive(Clone, Default, PartialEq)]
pub struct AssociateTrialComponent {
    pub trial_component_name: String,
    pub trial_name: String,
}
schema::shape!(AssociateTrialComponent = schemas::ASSOCIATE_TRIAL_COMPONENT { 0 trial_component_name, 1 trial_name });
schema::operation!(AssociateTrialComponent -> AssociateTrialComponentOutput, Write, service::ASSOCIATE_TRIAL_COMPONENT);

/// The output of `AssociateTrialComponent`.
#[derive(Clone, Default, PartialEq)]
pub struct AssociateTrialComponentOutput {
    pub trial_component_arn: Option<String>,
    pub trial_arn: Option<String>,
}
schema::shape!(AssociateTrialComponentOutput = schemas::ASSOCIATE_TRIAL_COMPONENT_OUTPUT { 0 trial_component_arn, 1 trial_arn });

/// The input of `BatchDescribeModelPackage`.
#[derive(Clone, Default, PartialEq)]
pub struct BatchDescribeModelPackage {
    pub model_package_arn_list: Vec<String>,
}
schema::shape!(BatchDescribeModelPackage = schemas::BATCH_DESCRIBE_MODEL_PACKAGE { 0 model_package_arn_list });
schema::operation!(BatchDescribeModelPackage -> BatchDescribeModelPackageOutput, Read, service::BATCH_DESCRIBE_MODEL_PACKAGE);

/// The output of `BatchDescribeModelPackage`.
#[derive(Clone, Default, PartialEq)]
pub struct BatchDescribeModelPackageOutput {
    pub model_package_summaries: Option<BTreeMap<String, BatchDescribeModelPackageSummary>>,
    pub batch_describe_model_package_error_map: Option<BTreeMap<String, BatchDescribeModelPackageError>>,
}
schema::shape!(BatchDescribeModelPackageOutput = schemas::BATCH_DESCRIBE_MODEL_PACKAGE_OUTPUT { 0 model_package_summaries, 1 batch_describe_model_package_error_map });

/// The input of `CreateAction`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateAction {
    pub action_name: String,
    pub source: ActionSource,
    pub action_type: String,
    pub description: Option<String>,
    pub status: Option<String>,
    pub properties: Option<BTreeMap<String, String>>,
    pub metadata_properties: Option<MetadataProperties>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(CreateAction = schemas::CREATE_ACTION { 0 action_name, 1 source, 2 action_type, 3 description, 4 status, 5 properties, 6 metadata_properties, 7 tags });
schema::operation!(CreateAction -> CreateActionOutput, Write, service::CREATE_ACTION);

/// The output of `CreateAction`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateActionOutput {
    pub action_arn: Option<String>,
}
schema::shape!(CreateActionOutput = schemas::CREATE_ACTION_OUTPUT { 0 action_arn });

/// The input of `CreateArtifact`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateArtifact {
    pub artifact_name: Option<String>,
    pub source: ArtifactSource,
    pub artifact_type: String,
    pub properties: Option<BTreeMap<String, String>>,
    pub metadata_properties: Option<MetadataProperties>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(CreateArtifact = schemas::CREATE_ARTIFACT { 0 artifact_name, 1 source, 2 artifact_type, 3 properties, 4 metadata_properties, 5 tags });
schema::operation!(CreateArtifact -> CreateArtifactOutput, Write, service::CREATE_ARTIFACT);

/// The output of `CreateArtifact`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateArtifactOutput {
    pub artifact_arn: Option<String>,
}
schema::shape!(CreateArtifactOutput = schemas::CREATE_ARTIFACT_OUTPUT { 0 artifact_arn });

/// The input of `CreateCodeRepository`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateCodeRepository {
    pub code_repository_name: String,
    pub git_config: GitConfig,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(CreateCodeRepository = schemas::CREATE_CODE_REPOSITORY { 0 code_repository_name, 1 git_config, 2 tags });
schema::operation!(CreateCodeRepository -> CreateCodeRepositoryOutput, Write, service::CREATE_CODE_REPOSITORY);

/// The output of `CreateCodeRepository`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateCodeRepositoryOutput {
    pub code_repository_arn: String,
}
schema::shape!(CreateCodeRepositoryOutput = schemas::CREATE_CODE_REPOSITORY_OUTPUT { 0 code_repository_arn });

/// The input of `CreateContext`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateContext {
    pub context_name: String,
    pub source: ContextSource,
    pub context_type: String,
    pub description: Option<String>,
    pub properties: Option<BTreeMap<String, String>>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(CreateContext = schemas::CREATE_CONTEXT { 0 context_name, 1 source, 2 context_type, 3 description, 4 properties, 5 tags });
schema::operation!(CreateContext -> CreateContextOutput, Write, service::CREATE_CONTEXT);

/// The output of `CreateContext`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateContextOutput {
    pub context_arn: Option<String>,
}
schema::shape!(CreateContextOutput = schemas::CREATE_CONTEXT_OUTPUT { 0 context_arn });

/// The input of `CreateDomain`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateDomain {
    pub domain_name: String,
    pub auth_mode: String,
    pub default_user_settings: UserSettings,
    pub domain_settings: Option<DomainSettings>,
    pub subnet_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub app_network_access_type: Option<String>,
    pub home_efs_file_system_kms_key_id: Option<String>,
    pub kms_key_id: Option<String>,
    pub app_security_group_management: Option<String>,
    pub home_efs_file_system_creation: Option<String>,
    pub tag_propagation: Option<String>,
    pub default_space_settings: Option<DefaultSpaceSettings>,
}
schema::shape!(CreateDomain = schemas::CREATE_DOMAIN { 0 domain_name, 1 auth_mode, 2 default_user_settings, 3 domain_settings, 4 subnet_ids, 5 vpc_id, 6 tags, 7 app_network_access_type, 8 home_efs_file_system_kms_key_id, 9 kms_key_id, 10 app_security_group_management, 11 home_efs_file_system_creation, 12 tag_propagation, 13 default_space_settings });
schema::operation!(CreateDomain -> CreateDomainOutput, Write, service::CREATE_DOMAIN);

/// The output of `CreateDomain`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateDomainOutput {
    pub domain_arn: Option<String>,
    pub domain_id: Option<String>,
    pub url: Option<String>,
}
schema::shape!(CreateDomainOutput = schemas::CREATE_DOMAIN_OUTPUT { 0 domain_arn, 1 domain_id, 2 url });

/// The input of `CreateEndpoint`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateEndpoint {
    pub endpoint_name: String,
    pub endpoint_config_name: String,
    pub deployment_config: Option<DeploymentConfig>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(CreateEndpoint = schemas::CREATE_ENDPOINT { 0 endpoint_name, 1 endpoint_config_name, 2 deployment_config, 3 tags });
schema::operation!(CreateEndpoint -> CreateEndpointOutput, Write, service::CREATE_ENDPOINT);

/// The input of `CreateEndpointConfig`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateEndpointConfig {
    pub endpoint_config_name: String,
    pub production_variants: Vec<ProductionVariant>,
    pub data_capture_config: Option<DataCaptureConfig>,
    pub tags: Option<Vec<Tag>>,
    pub kms_key_id: Option<String>,
    pub async_inference_config: Option<AsyncInferenceConfig>,
    pub explainer_config: Option<ExplainerConfig>,
    pub shadow_production_variants: Option<Vec<ProductionVariant>>,
    pub execution_role_arn: Option<String>,
    pub vpc_config: Option<VpcConfig>,
    pub enable_network_isolation: Option<bool>,
    pub metrics_config: Option<MetricsConfig>,
    pub cross_region_traffic_config: Option<CrossRegionTrafficConfig>,
}
schema::shape!(CreateEndpointConfig = schemas::CREATE_ENDPOINT_CONFIG { 0 endpoint_config_name, 1 production_variants, 2 data_capture_config, 3 tags, 4 kms_key_id, 5 async_inference_config, 6 explainer_config, 7 shadow_production_variants, 8 execution_role_arn, 9 vpc_config, 10 enable_network_isolation, 11 metrics_config, 12 cross_region_traffic_config });
schema::operation!(CreateEndpointConfig -> CreateEndpointConfigOutput, Write, service::CREATE_ENDPOINT_CONFIG);

/// The output of `CreateEndpointConfig`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateEndpointConfigOutput {
    pub endpoint_config_arn: String,
}
schema::shape!(CreateEndpointConfigOutput = schemas::CREATE_ENDPOINT_CONFIG_OUTPUT { 0 endpoint_config_arn });

/// The output of `CreateEndpoint`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateEndpointOutput {
    pub endpoint_arn: String,
}
schema::shape!(CreateEndpointOutput = schemas::CREATE_ENDPOINT_OUTPUT { 0 endpoint_arn });

/// The input of `CreateExperiment`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateExperiment {
    pub experiment_name: String,
    pub display_name: Option<String>,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(CreateExperiment = schemas::CREATE_EXPERIMENT { 0 experiment_name, 1 display_name, 2 description, 3 tags });
schema::operation!(CreateExperiment -> CreateExperimentOutput, Write, service::CREATE_EXPERIMENT);

/// The output of `CreateExperiment`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateExperimentOutput {
    pub experiment_arn: Option<String>,
}
schema::shape!(CreateExperimentOutput = schemas::CREATE_EXPERIMENT_OUTPUT { 0 experiment_arn });

/// The input of `CreateHyperParameterTuningJob`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateHyperParameterTuningJob {
    pub hyper_parameter_tuning_job_name: String,
    pub hyper_parameter_tuning_job_config: HyperParameterTuningJobConfig,
    pub training_job_definition: Option<HyperParameterTrainingJobDefinition>,
    pub training_job_definitions: Option<Vec<HyperParameterTrainingJobDefinition>>,
    pub warm_start_config: Option<HyperParameterTuningJobWarmStartConfig>,
    pub tags: Option<Vec<Tag>>,
    pub autotune: Option<Autotune>,
}
schema::shape!(CreateHyperParameterTuningJob = schemas::CREATE_HYPER_PARAMETER_TUNING_JOB { 0 hyper_parameter_tuning_job_name, 1 hyper_parameter_tuning_job_config, 2 training_job_definition, 3 training_job_definitions, 4 warm_start_config, 5 tags, 6 autotune });
schema::operation!(CreateHyperParameterTuningJob -> CreateHyperParameterTuningJobOutput, Write, service::CREATE_HYPER_PARAMETER_TUNING_JOB);

/// The output of `CreateHyperParameterTuningJob`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateHyperParameterTuningJobOutput {
    pub hyper_parameter_tuning_job_arn: String,
}
schema::shape!(CreateHyperParameterTuningJobOutput = schemas::CREATE_HYPER_PARAMETER_TUNING_JOB_OUTPUT { 0 hyper_parameter_tuning_job_arn });

/// The input of `CreateImage`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateImage {
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub image_name: String,
    pub role_arn: String,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(CreateImage = schemas::CREATE_IMAGE { 0 description, 1 display_name, 2 image_name, 3 role_arn, 4 tags });
schema::operation!(CreateImage -> CreateImageOutput, Write, service::CREATE_IMAGE);

/// The output of `CreateImage`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateImageOutput {
    pub image_arn: Option<String>,
}
schema::shape!(CreateImageOutput = schemas::CREATE_IMAGE_OUTPUT { 0 image_arn });

/// The input of `CreateImageVersion`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateImageVersion {
    pub base_image: String,
    pub client_token: String,
    pub image_name: String,
    pub aliases: Option<Vec<String>>,
    pub vendor_guidance: Option<String>,
    pub job_type: Option<String>,
    pub ml_framework: Option<String>,
    pub programming_lang: Option<String>,
    pub processor: Option<String>,
    pub horovod: Option<bool>,
    pub release_notes: Option<String>,
}
schema::shape!(CreateImageVersion = schemas::CREATE_IMAGE_VERSION { 0 base_image, 1 client_token, 2 image_name, 3 aliases, 4 vendor_guidance, 5 job_type, 6 ml_framework, 7 programming_lang, 8 processor, 9 horovod, 10 release_notes });
schema::operation!(CreateImageVersion -> CreateImageVersionOutput, Write, service::CREATE_IMAGE_VERSION);

/// The output of `CreateImageVersion`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateImageVersionOutput {
    pub image_version_arn: Option<String>,
}
schema::shape!(CreateImageVersionOutput = schemas::CREATE_IMAGE_VERSION_OUTPUT { 0 image_version_arn });

/// The input of `CreateModel`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateModel {
    pub model_name: String,
    pub primary_container: Option<ContainerDefinition>,
    pub containers: Option<Vec<ContainerDefinition>>,
    pub inference_execution_config: Option<InferenceExecutionConfig>,
    pub execution_role_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_config: Option<VpcConfig>,
    pub enable_network_isolation: Option<bool>,
}
schema::shape!(CreateModel = schemas::CREATE_MODEL { 0 model_name, 1 primary_container, 2 containers, 3 inference_execution_config, 4 execution_role_arn, 5 tags, 6 vpc_config, 7 enable_network_isolation });
schema::operation!(CreateModel -> CreateModelOutput, Write, service::CREATE_MODEL);

/// The output of `CreateModel`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateModelOutput {
    pub model_arn: String,
}
schema::shape!(CreateModelOutput = schemas::CREATE_MODEL_OUTPUT { 0 model_arn });

/// The input of `CreateModelPackage`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateModelPackage {
    pub model_package_name: Option<String>,
    pub model_package_group_name: Option<String>,
    pub model_package_description: Option<String>,
    pub model_package_registration_type: Option<String>,
    pub inference_specification: Option<InferenceSpecification>,
    pub validation_specification: Option<ModelPackageValidationSpecification>,
    pub source_algorithm_specification: Option<SourceAlgorithmSpecification>,
    pub certify_for_marketplace: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub model_approval_status: Option<String>,
    pub metadata_properties: Option<MetadataProperties>,
    pub model_metrics: Option<ModelMetrics>,
    pub client_token: Option<String>,
    pub domain: Option<String>,
    pub task: Option<String>,
    pub sample_payload_url: Option<String>,
    pub customer_metadata_properties: Option<BTreeMap<String, String>>,
    pub drift_check_baselines: Option<DriftCheckBaselines>,
    pub additional_inference_specifications: Option<Vec<AdditionalInferenceSpecificationDefinition>>,
    pub skip_model_validation: Option<String>,
    pub source_uri: Option<String>,
    pub security_config: Option<ModelPackageSecurityConfig>,
    pub model_card: Option<ModelPackageModelCard>,
    pub model_life_cycle: Option<ModelLifeCycle>,
    pub managed_storage_type: Option<String>,
}
schema::shape!(CreateModelPackage = schemas::CREATE_MODEL_PACKAGE { 0 model_package_name, 1 model_package_group_name, 2 model_package_description, 3 model_package_registration_type, 4 inference_specification, 5 validation_specification, 6 source_algorithm_specification, 7 certify_for_marketplace, 8 tags, 9 model_approval_status, 10 metadata_properties, 11 model_metrics, 12 client_token, 13 domain, 14 task, 15 sample_payload_url, 16 customer_metadata_properties, 17 drift_check_baselines, 18 additional_inference_specifications, 19 skip_model_validation, 20 source_uri, 21 security_config, 22 model_card, 23 model_life_cycle, 24 managed_storage_type });
schema::operation!(CreateModelPackage -> CreateModelPackageOutput, Write, service::CREATE_MODEL_PACKAGE);

/// The input of `CreateModelPackageGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateModelPackageGroup {
    pub model_package_group_name: String,
    pub model_package_group_description: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub managed_configuration: Option<ManagedConfiguration>,
}
schema::shape!(CreateModelPackageGroup = schemas::CREATE_MODEL_PACKAGE_GROUP { 0 model_package_group_name, 1 model_package_group_description, 2 tags, 3 managed_configuration });
schema::operation!(CreateModelPackageGroup -> CreateModelPackageGroupOutput, Write, service::CREATE_MODEL_PACKAGE_GROUP);

/// The output of `CreateModelPackageGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateModelPackageGroupOutput {
    pub model_package_group_arn: String,
}
schema::shape!(CreateModelPackageGroupOutput = schemas::CREATE_MODEL_PACKAGE_GROUP_OUTPUT { 0 model_package_group_arn });

/// The output of `CreateModelPackage`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateModelPackageOutput {
    pub model_package_arn: String,
}
schema::shape!(CreateModelPackageOutput = schemas::CREATE_MODEL_PACKAGE_OUTPUT { 0 model_package_arn });

/// The input of `CreatePipeline`.
#[derive(Clone, Default, PartialEq)]
pub struct CreatePipeline {
    pub pipeline_name: String,
    pub pipeline_display_name: Option<String>,
    pub pipeline_definition: Option<String>,
    pub pipeline_definition_s3_location: Option<PipelineDefinitionS3Location>,
    pub pipeline_description: Option<String>,
    pub client_request_token: String,
    pub role_arn: String,
    pub tags: Option<Vec<Tag>>,
    pub parallelism_configuration: Option<ParallelismConfiguration>,
    pub pipeline_version_aliases: Option<Vec<String>>,
}
schema::shape!(CreatePipeline = schemas::CREATE_PIPELINE { 0 pipeline_name, 1 pipeline_display_name, 2 pipeline_definition, 3 pipeline_definition_s3_location, 4 pipeline_description, 5 client_request_token, 6 role_arn, 7 tags, 8 parallelism_configuration, 9 pipeline_version_aliases });
schema::operation!(CreatePipeline -> CreatePipelineOutput, Write, service::CREATE_PIPELINE);

/// The output of `CreatePipeline`.
#[derive(Clone, Default, PartialEq)]
pub struct CreatePipelineOutput {
    pub pipeline_arn: Option<String>,
}
schema::shape!(CreatePipelineOutput = schemas::CREATE_PIPELINE_OUTPUT { 0 pipeline_arn });

/// The input of `CreateProcessingJob`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateProcessingJob {
    pub processing_inputs: Option<Vec<ProcessingInput>>,
    pub processing_output_config: Option<ProcessingOutputConfig>,
    pub processing_job_name: String,
    pub processing_resources: ProcessingResources,
    pub stopping_condition: Option<ProcessingStoppingCondition>,
    pub app_specification: AppSpecification,
    pub environment: Option<BTreeMap<String, String>>,
    pub network_config: Option<NetworkConfig>,
    pub role_arn: String,
    pub tags: Option<Vec<Tag>>,
    pub experiment_config: Option<ExperimentConfig>,
}
schema::shape!(CreateProcessingJob = schemas::CREATE_PROCESSING_JOB { 0 processing_inputs, 1 processing_output_config, 2 processing_job_name, 3 processing_resources, 4 stopping_condition, 5 app_specification, 6 environment, 7 network_config, 8 role_arn, 9 tags, 10 experiment_config });
schema::operation!(CreateProcessingJob -> CreateProcessingJobOutput, Write, service::CREATE_PROCESSING_JOB);

/// The output of `CreateProcessingJob`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateProcessingJobOutput {
    pub processing_job_arn: String,
}
schema::shape!(CreateProcessingJobOutput = schemas::CREATE_PROCESSING_JOB_OUTPUT { 0 processing_job_arn });

/// The input of `CreateProject`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateProject {
    pub project_name: String,
    pub project_description: Option<String>,
    pub service_catalog_provisioning_details: Option<ServiceCatalogProvisioningDetails>,
    pub tags: Option<Vec<Tag>>,
    pub template_providers: Option<Vec<CreateTemplateProvider>>,
}
schema::shape!(CreateProject = schemas::CREATE_PROJECT { 0 project_name, 1 project_description, 2 service_catalog_provisioning_details, 3 tags, 4 template_providers });
schema::operation!(CreateProject -> CreateProjectOutput, Write, service::CREATE_PROJECT);

/// The output of `CreateProject`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateProjectOutput {
    pub project_arn: String,
    pub project_id: String,
}
schema::shape!(CreateProjectOutput = schemas::CREATE_PROJECT_OUTPUT { 0 project_arn, 1 project_id });

/// The input of `CreateTrainingJob`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateTrainingJob {
    pub training_job_name: String,
    pub hyper_parameters: Option<BTreeMap<String, String>>,
    pub algorithm_specification: Option<AlgorithmSpecification>,
    pub role_arn: String,
    pub input_data_config: Option<Vec<Channel>>,
    pub output_data_config: OutputDataConfig,
    pub resource_config: Option<ResourceConfig>,
    pub vpc_config: Option<VpcConfig>,
    pub stopping_condition: Option<StoppingCondition>,
    pub tags: Option<Vec<Tag>>,
    pub enable_network_isolation: Option<bool>,
    pub enable_inter_container_traffic_encryption: Option<bool>,
    pub enable_managed_spot_training: Option<bool>,
    pub checkpoint_config: Option<CheckpointConfig>,
    pub debug_hook_config: Option<DebugHookConfig>,
    pub debug_rule_configurations: Option<Vec<DebugRuleConfiguration>>,
    pub tensor_board_output_config: Option<TensorBoardOutputConfig>,
    pub experiment_config: Option<ExperimentConfig>,
    pub profiler_config: Option<ProfilerConfig>,
    pub profiler_rule_configurations: Option<Vec<ProfilerRuleConfiguration>>,
    pub environment: Option<BTreeMap<String, String>>,
    pub retry_strategy: Option<RetryStrategy>,
    pub remote_debug_config: Option<RemoteDebugConfig>,
    pub infra_check_config: Option<InfraCheckConfig>,
    pub session_chaining_config: Option<SessionChainingConfig>,
    pub serverless_job_config: Option<ServerlessJobConfig>,
    pub mlflow_config: Option<MlflowConfig>,
    pub model_package_config: Option<ModelPackageConfig>,
}
schema::shape!(CreateTrainingJob = schemas::CREATE_TRAINING_JOB { 0 training_job_name, 1 hyper_parameters, 2 algorithm_specification, 3 role_arn, 4 input_data_config, 5 output_data_config, 6 resource_config, 7 vpc_config, 8 stopping_condition, 9 tags, 10 enable_network_isolation, 11 enable_inter_container_traffic_encryption, 12 enable_managed_spot_training, 13 checkpoint_config, 14 debug_hook_config, 15 debug_rule_configurations, 16 tensor_board_output_config, 17 experiment_config, 18 profiler_config, 19 profiler_rule_configurations, 20 environment, 21 retry_strategy, 22 remote_debug_config, 23 infra_check_config, 24 session_chaining_config, 25 serverless_job_config, 26 mlflow_config, 27 model_package_config });
schema::operation!(CreateTrainingJob -> CreateTrainingJobOutput, Write, service::CREATE_TRAINING_JOB);

/// The output of `CreateTrainingJob`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateTrainingJobOutput {
    pub training_job_arn: String,
}
schema::shape!(CreateTrainingJobOutput = schemas::CREATE_TRAINING_JOB_OUTPUT { 0 training_job_arn });

/// The input of `CreateTransformJob`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateTransformJob {
    pub transform_job_name: String,
    pub model_name: String,
    pub max_concurrent_transforms: Option<i32>,
    pub model_client_config: Option<ModelClientConfig>,
    pub max_payload_in_mb: Option<i32>,
    pub batch_strategy: Option<String>,
    pub environment: Option<BTreeMap<String, String>>,
    pub transform_input: TransformInput,
    pub transform_output: TransformOutput,
    pub data_capture_config: Option<BatchDataCaptureConfig>,
    pub transform_resources: TransformResources,
    pub data_processing: Option<DataProcessing>,
    pub tags: Option<Vec<Tag>>,
    pub experiment_config: Option<ExperimentConfig>,
}
schema::shape!(CreateTransformJob = schemas::CREATE_TRANSFORM_JOB { 0 transform_job_name, 1 model_name, 2 max_concurrent_transforms, 3 model_client_config, 4 max_payload_in_mb, 5 batch_strategy, 6 environment, 7 transform_input, 8 transform_output, 9 data_capture_config, 10 transform_resources, 11 data_processing, 12 tags, 13 experiment_config });
schema::operation!(CreateTransformJob -> CreateTransformJobOutput, Write, service::CREATE_TRANSFORM_JOB);

/// The output of `CreateTransformJob`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateTransformJobOutput {
    pub transform_job_arn: String,
}
schema::shape!(CreateTransformJobOutput = schemas::CREATE_TRANSFORM_JOB_OUTPUT { 0 transform_job_arn });

/// The input of `CreateTrial`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateTrial {
    pub trial_name: String,
    pub display_name: Option<String>,
    pub experiment_name: String,
    pub metadata_properties: Option<MetadataProperties>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(CreateTrial = schemas::CREATE_TRIAL { 0 trial_name, 1 display_name, 2 experiment_name, 3 metadata_properties, 4 tags });
schema::operation!(CreateTrial -> CreateTrialOutput, Write, service::CREATE_TRIAL);

/// The input of `CreateTrialComponent`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateTrialComponent {
    pub trial_component_name: String,
    pub display_name: Option<String>,
    pub status: Option<TrialComponentStatus>,
    pub start_time: Option<schema::Timestamp>,
    pub end_time: Option<schema::Timestamp>,
    pub parameters: Option<BTreeMap<String, TrialComponentParameterValue>>,
    pub input_artifacts: Option<BTreeMap<String, TrialComponentArtifact>>,
    pub output_artifacts: Option<BTreeMap<String, TrialComponentArtifact>>,
    pub metadata_properties: Option<MetadataProperties>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(CreateTrialComponent = schemas::CREATE_TRIAL_COMPONENT { 0 trial_component_name, 1 display_name, 2 status, 3 start_time, 4 end_time, 5 parameters, 6 input_artifacts, 7 output_artifacts, 8 metadata_properties, 9 tags });
schema::operation!(CreateTrialComponent -> CreateTrialComponentOutput, Write, service::CREATE_TRIAL_COMPONENT);

/// The output of `CreateTrialComponent`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateTrialComponentOutput {
    pub trial_component_arn: Option<String>,
}
schema::shape!(CreateTrialComponentOutput = schemas::CREATE_TRIAL_COMPONENT_OUTPUT { 0 trial_component_arn });

/// The output of `CreateTrial`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateTrialOutput {
    pub trial_arn: Option<String>,
}
schema::shape!(CreateTrialOutput = schemas::CREATE_TRIAL_OUTPUT { 0 trial_arn });

/// The input of `CreateUserProfile`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateUserProfile {
    pub domain_id: String,
    pub user_profile_name: String,
    pub single_sign_on_user_identifier: Option<String>,
    pub single_sign_on_user_value: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub user_settings: Option<UserSettings>,
}
schema::shape!(CreateUserProfile = schemas::CREATE_USER_PROFILE { 0 domain_id, 1 user_profile_name, 2 single_sign_on_user_identifier, 3 single_sign_on_user_value, 4 tags, 5 user_settings });
schema::operation!(CreateUserProfile -> CreateUserProfileOutput, Write, service::CREATE_USER_PROFILE);

/// The output of `CreateUserProfile`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateUserProfileOutput {
    pub user_profile_arn: Option<String>,
}
schema::shape!(CreateUserProfileOutput = schemas::CREATE_USER_PROFILE_OUTPUT { 0 user_profile_arn });

/// The input of `DeleteAction`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteAction {
    pub action_name: String,
}
schema::shape!(DeleteAction = schemas::DELETE_ACTION { 0 action_name });
schema::operation!(DeleteAction -> DeleteActionOutput, Write, service::DELETE_ACTION);

/// The output of `DeleteAction`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteActionOutput {
    pub action_arn: Option<String>,
}
schema::shape!(DeleteActionOutput = schemas::DELETE_ACTION_OUTPUT { 0 action_arn });

/// The input of `DeleteApp`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteApp {
    pub domain_id: String,
    pub user_profile_name: Option<String>,
    pub space_name: Option<String>,
    pub app_type: String,
    pub app_name: String,
}
schema::shape!(DeleteApp = schemas::DELETE_APP { 0 domain_id, 1 user_profile_name, 2 space_name, 3 app_type, 4 app_name });
schema::operation!(DeleteApp -> DeleteAppOutput, Write, service::DELETE_APP);

/// The output of `DeleteApp`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteAppOutput {}
schema::shape!(DeleteAppOutput = schemas::DELETE_APP_OUTPUT {});

/// The input of `DeleteArtifact`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteArtifact {
    pub artifact_arn: Option<String>,
    pub source: Option<ArtifactSource>,
}
schema::shape!(DeleteArtifact = schemas::DELETE_ARTIFACT { 0 artifact_arn, 1 source });
schema::operation!(DeleteArtifact -> DeleteArtifactOutput, Write, service::DELETE_ARTIFACT);

/// The output of `DeleteArtifact`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteArtifactOutput {
    pub artifact_arn: Option<String>,
}
schema::shape!(DeleteArtifactOutput = schemas::DELETE_ARTIFACT_OUTPUT { 0 artifact_arn });

/// The input of `DeleteAssociation`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteAssociation {
    pub source_arn: String,
    pub destination_arn: String,
}
schema::shape!(DeleteAssociation = schemas::DELETE_ASSOCIATION { 0 source_arn, 1 destination_arn });
schema::operation!(DeleteAssociation -> DeleteAssociationOutput, Write, service::DELETE_ASSOCIATION);

/// The output of `DeleteAssociation`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteAssociationOutput {
    pub source_arn: Option<String>,
    pub destination_arn: Option<String>,
}
schema::shape!(DeleteAssociationOutput = schemas::DELETE_ASSOCIATION_OUTPUT { 0 source_arn, 1 destination_arn });

/// The input of `DeleteCodeRepository`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteCodeRepository {
    pub code_repository_name: String,
}
schema::shape!(DeleteCodeRepository = schemas::DELETE_CODE_REPOSITORY { 0 code_repository_name });
schema::operation!(DeleteCodeRepository -> DeleteCodeRepositoryOutput, Write, service::DELETE_CODE_REPOSITORY);

/// The output of `DeleteCodeRepository`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteCodeRepositoryOutput {}
schema::shape!(DeleteCodeRepositoryOutput = schemas::DELETE_CODE_REPOSITORY_OUTPUT {});

/// The input of `DeleteContext`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteContext {
    pub context_name: String,
}
schema::shape!(DeleteContext = schemas::DELETE_CONTEXT { 0 context_name });
schema::operation!(DeleteContext -> DeleteContextOutput, Write, service::DELETE_CONTEXT);

/// The output of `DeleteContext`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteContextOutput {
    pub context_arn: Option<String>,
}
schema::shape!(DeleteContextOutput = schemas::DELETE_CONTEXT_OUTPUT { 0 context_arn });

/// The input of `DeleteDomain`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteDomain {
    pub domain_id: String,
    pub retention_policy: Option<RetentionPolicy>,
}
schema::shape!(DeleteDomain = schemas::DELETE_DOMAIN { 0 domain_id, 1 retention_policy });
schema::operation!(DeleteDomain -> DeleteDomainOutput, Write, service::DELETE_DOMAIN);

/// The output of `DeleteDomain`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteDomainOutput {}
schema::shape!(DeleteDomainOutput = schemas::DELETE_DOMAIN_OUTPUT {});

/// The input of `DeleteEndpoint`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteEndpoint {
    pub endpoint_name: String,
}
schema::shape!(DeleteEndpoint = schemas::DELETE_ENDPOINT { 0 endpoint_name });
schema::operation!(DeleteEndpoint -> DeleteEndpointOutput, Write, service::DELETE_ENDPOINT);

/// The input of `DeleteEndpointConfig`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteEndpointConfig {
    pub endpoint_config_name: String,
}
schema::shape!(DeleteEndpointConfig = schemas::DELETE_ENDPOINT_CONFIG { 0 endpoint_config_name });
schema::operation!(DeleteEndpointConfig -> DeleteEndpointConfigOutput, Write, service::DELETE_ENDPOINT_CONFIG);

/// The output of `DeleteEndpointConfig`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteEndpointConfigOutput {}
schema::shape!(DeleteEndpointConfigOutput = schemas::DELETE_ENDPOINT_CONFIG_OUTPUT {});

/// The output of `DeleteEndpoint`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteEndpointOutput {}
schema::shape!(DeleteEndpointOutput = schemas::DELETE_ENDPOINT_OUTPUT {});

/// The input of `DeleteExperiment`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteExperiment {
    pub experiment_name: String,
}
schema::shape!(DeleteExperiment = schemas::DELETE_EXPERIMENT { 0 experiment_name });
schema::operation!(DeleteExperiment -> DeleteExperimentOutput, Write, service::DELETE_EXPERIMENT);

/// The output of `DeleteExperiment`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteExperimentOutput {
    pub experiment_arn: Option<String>,
}
schema::shape!(DeleteExperimentOutput = schemas::DELETE_EXPERIMENT_OUTPUT { 0 experiment_arn });

/// The input of `DeleteHyperParameterTuningJob`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteHyperParameterTuningJob {
    pub hyper_parameter_tuning_job_name: String,
}
schema::shape!(DeleteHyperParameterTuningJob = schemas::DELETE_HYPER_PARAMETER_TUNING_JOB { 0 hyper_parameter_tuning_job_name });
schema::operation!(DeleteHyperParameterTuningJob -> DeleteHyperParameterTuningJobOutput, Write, service::DELETE_HYPER_PARAMETER_TUNING_JOB);

/// The output of `DeleteHyperParameterTuningJob`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteHyperParameterTuningJobOutput {}
schema::shape!(DeleteHyperParameterTuningJobOutput = schemas::DELETE_HYPER_PARAMETER_TUNING_JOB_OUTPUT {});

/// The input of `DeleteImage`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteImage {
    pub image_name: String,
}
schema::shape!(DeleteImage = schemas::DELETE_IMAGE { 0 image_name });
schema::operation!(DeleteImage -> DeleteImageOutput, Write, service::DELETE_IMAGE);

/// The output of `DeleteImage`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteImageOutput {}
schema::shape!(DeleteImageOutput = schemas::DELETE_IMAGE_OUTPUT {});

/// The input of `DeleteImageVersion`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteImageVersion {
    pub image_name: String,
    pub version: Option<i32>,
    pub alias: Option<String>,
}
schema::shape!(DeleteImageVersion = schemas::DELETE_IMAGE_VERSION { 0 image_name, 1 version, 2 alias });
schema::operation!(DeleteImageVersion -> DeleteImageVersionOutput, Write, service::DELETE_IMAGE_VERSION);

/// The output of `DeleteImageVersion`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteImageVersionOutput {}
schema::shape!(DeleteImageVersionOutput = schemas::DELETE_IMAGE_VERSION_OUTPUT {});

/// The input of `DeleteModel`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteModel {
    pub model_name: String,
}
schema::shape!(DeleteModel = schemas::DELETE_MODEL { 0 model_name });
schema::operation!(DeleteModel -> DeleteModelOutput, Write, service::DELETE_MODEL);

/// The output of `DeleteModel`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteModelOutput {}
schema::shape!(DeleteModelOutput = schemas::DELETE_MODEL_OUTPUT {});

/// The input of `DeleteModelPackage`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteModelPackage {
    pub model_package_name: String,
}
schema::shape!(DeleteModelPackage = schemas::DELETE_MODEL_PACKAGE { 0 model_package_name });
schema::operation!(DeleteModelPackage -> DeleteModelPackageOutput, Write, service::DELETE_MODEL_PACKAGE);

/// The input of `DeleteModelPackageGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteModelPackageGroup {
    pub model_package_group_name: String,
}
schema::shape!(DeleteModelPackageGroup = schemas::DELETE_MODEL_PACKAGE_GROUP { 0 model_package_group_name });
schema::operation!(DeleteModelPackageGroup -> DeleteModelPackageGroupOutput, Write, service::DELETE_MODEL_PACKAGE_GROUP);

/// The output of `DeleteModelPackageGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteModelPackageGroupOutput {}
schema::shape!(DeleteModelPackageGroupOutput = schemas::DELETE_MODEL_PACKAGE_GROUP_OUTPUT {});

/// The input of `DeleteModelPackageGroupPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteModelPackageGroupPolicy {
    pub model_package_group_name: String,
}
schema::shape!(DeleteModelPackageGroupPolicy = schemas::DELETE_MODEL_PACKAGE_GROUP_POLICY { 0 model_package_group_name });
schema::operation!(DeleteModelPackageGroupPolicy -> DeleteModelPackageGroupPolicyOutput, Write, service::DELETE_MODEL_PACKAGE_GROUP_POLICY);

/// The output of `DeleteModelPackageGroupPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteModelPackageGroupPolicyOutput {}
schema::shape!(DeleteModelPackageGroupPolicyOutput = schemas::DELETE_MODEL_PACKAGE_GROUP_POLICY_OUTPUT {});

/// The output of `DeleteModelPackage`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteModelPackageOutput {}
schema::shape!(DeleteModelPackageOutput = schemas::DELETE_MODEL_PACKAGE_OUTPUT {});

/// The input of `DeletePipeline`.
#[derive(Clone, Default, PartialEq)]
pub struct DeletePipeline {
    pub pipeline_name: String,
    pub client_request_token: String,
}
schema::shape!(DeletePipeline = schemas::DELETE_PIPELINE { 0 pipeline_name, 1 client_request_token });
schema::operation!(DeletePipeline -> DeletePipelineOutput, Write, service::DELETE_PIPELINE);

/// The output of `DeletePipeline`.
#[derive(Clone, Default, PartialEq)]
pub struct DeletePipelineOutput {
    pub pipeline_arn: Option<String>,
}
schema::shape!(DeletePipelineOutput = schemas::DELETE_PIPELINE_OUTPUT { 0 pipeline_arn });

/// The input of `DeleteProcessingJob`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteProcessingJob {
    pub processing_job_name: String,
}
schema::shape!(DeleteProcessingJob = schemas::DELETE_PROCESSING_JOB { 0 processing_job_name });
schema::operation!(DeleteProcessingJob -> DeleteProcessingJobOutput, Write, service::DELETE_PROCESSING_JOB);

/// The output of `DeleteProcessingJob`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteProcessingJobOutput {}
schema::shape!(DeleteProcessingJobOutput = schemas::DELETE_PROCESSING_JOB_OUTPUT {});

/// The input of `DeleteProject`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteProject {
    pub project_name: String,
}
schema::shape!(DeleteProject = schemas::DELETE_PROJECT { 0 project_name });
schema::operation!(DeleteProject -> DeleteProjectOutput, Write, service::DELETE_PROJECT);

/// The output of `DeleteProject`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteProjectOutput {}
schema::shape!(DeleteProjectOutput = schemas::DELETE_PROJECT_OUTPUT {});

/// The input of `DeleteTags`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTags {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}
schema::shape!(DeleteTags = schemas::DELETE_TAGS { 0 resource_arn, 1 tag_keys });
schema::operation!(DeleteTags -> DeleteTagsOutput, Write, service::DELETE_TAGS);

/// The output of `DeleteTags`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTagsOutput {}
schema::shape!(DeleteTagsOutput = schemas::DELETE_TAGS_OUTPUT {});

/// The input of `DeleteTrainingJob`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTrainingJob {
    pub training_job_name: String,
}
schema::shape!(DeleteTrainingJob = schemas::DELETE_TRAINING_JOB { 0 training_job_name });
schema::operation!(DeleteTrainingJob -> DeleteTrainingJobOutput, Write, service::DELETE_TRAINING_JOB);

/// The output of `DeleteTrainingJob`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTrainingJobOutput {}
schema::shape!(DeleteTrainingJobOutput = schemas::DELETE_TRAINING_JOB_OUTPUT {});

/// The input of `DeleteTrial`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTrial {
    pub trial_name: String,
}
schema::shape!(DeleteTrial = schemas::DELETE_TRIAL { 0 trial_name });
schema::operation!(DeleteTrial -> DeleteTrialOutput, Write, service::DELETE_TRIAL);

/// The input of `DeleteTrialComponent`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTrialComponent {
    pub trial_component_name: String,
}
schema::shape!(DeleteTrialComponent = schemas::DELETE_TRIAL_COMPONENT { 0 trial_component_name });
schema::operation!(DeleteTrialComponent -> DeleteTrialComponentOutput, Write, service::DELETE_TRIAL_COMPONENT);

/// The output of `DeleteTrialComponent`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTrialComponentOutput {
    pub trial_component_arn: Option<String>,
}
schema::shape!(DeleteTrialComponentOutput = schemas::DELETE_TRIAL_COMPONENT_OUTPUT { 0 trial_component_arn });

/// The output of `DeleteTrial`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTrialOutput {
    pub trial_arn: Option<String>,
}
schema::shape!(DeleteTrialOutput = schemas::DELETE_TRIAL_OUTPUT { 0 trial_arn });

/// The input of `DeleteUserProfile`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteUserProfile {
    pub domain_id: String,
    pub user_profile_name: String,
}
schema::shape!(DeleteUserProfile = schemas::DELETE_USER_PROFILE { 0 domain_id, 1 user_profile_name });
schema::operation!(DeleteUserProfile -> DeleteUserProfileOutput, Write, service::DELETE_USER_PROFILE);

/// The output of `DeleteUserProfile`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteUserProfileOutput {}
schema::shape!(DeleteUserProfileOutput = schemas::DELETE_USER_PROFILE_OUTPUT {});

/// The input of `DescribeAction`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeAction {
    pub action_name: String,
}
schema::shape!(DescribeAction = schemas::DESCRIBE_ACTION { 0 action_name });
schema::operation!(DescribeAction -> DescribeActionOutput, Read, service::DESCRIBE_ACTION);

/// The output of `DescribeAction`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeActionOutput {
    pub action_name: Option<String>,
    pub action_arn: Option<String>,
    pub source: Option<ActionSource>,
    pub action_type: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
    pub properties: Option<BTreeMap<String, String>>,
    pub creation_time: Option<schema::Timestamp>,
    pub created_by: Option<UserContext>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub last_modified_by: Option<UserContext>,
    pub metadata_properties: Option<MetadataProperties>,
    pub lineage_group_arn: Option<String>,
}
schema::shape!(DescribeActionOutput = schemas::DESCRIBE_ACTION_OUTPUT { 0 action_name, 1 action_arn, 2 source, 3 action_type, 4 description, 5 status, 6 properties, 7 creation_time, 8 created_by, 9 last_modified_time, 10 last_modified_by, 11 metadata_properties, 12 lineage_group_arn });

/// The input of `DescribeApp`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeApp {
    pub domain_id: String,
    pub user_profile_name: Option<String>,
    pub space_name: Option<String>,
    pub app_type: String,
    pub app_name: String,
}
schema::shape!(DescribeApp = schemas::DESCRIBE_APP { 0 domain_id, 1 user_profile_name, 2 space_name, 3 app_type, 4 app_name });
schema::operation!(DescribeApp -> DescribeAppOutput, Read, service::DESCRIBE_APP);

/// The output of `DescribeApp`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeAppOutput {
    pub app_arn: Option<String>,
    pub app_type: Option<String>,
    pub app_name: Option<String>,
    pub domain_id: Option<String>,
    pub user_profile_name: Option<String>,
    pub space_name: Option<String>,
    pub status: Option<String>,
    pub effective_trusted_identity_propagation_status: Option<String>,
    pub recovery_mode: Option<bool>,
    pub last_health_check_timestamp: Option<schema::Timestamp>,
    pub last_user_activity_timestamp: Option<schema::Timestamp>,
    pub creation_time: Option<schema::Timestamp>,
    pub failure_reason: Option<String>,
    pub resource_spec: Option<ResourceSpec>,
    pub built_in_lifecycle_config_arn: Option<String>,
}
schema::shape!(DescribeAppOutput = schemas::DESCRIBE_APP_OUTPUT { 0 app_arn, 1 app_type, 2 app_name, 3 domain_id, 4 user_profile_name, 5 space_name, 6 status, 7 effective_trusted_identity_propagation_status, 8 recovery_mode, 9 last_health_check_timestamp, 10 last_user_activity_timestamp, 11 creation_time, 12 failure_reason, 13 resource_spec, 14 built_in_lifecycle_config_arn });

/// The input of `DescribeArtifact`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeArtifact {
    pub artifact_arn: String,
}
schema::shape!(DescribeArtifact = schemas::DESCRIBE_ARTIFACT { 0 artifact_arn });
schema::operation!(DescribeArtifact -> DescribeArtifactOutput, Read, service::DESCRIBE_ARTIFACT);

/// The output of `DescribeArtifact`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeArtifactOutput {
    pub artifact_name: Option<String>,
    pub artifact_arn: Option<String>,
    pub source: Option<ArtifactSource>,
    pub artifact_type: Option<String>,
    pub properties: Option<BTreeMap<String, String>>,
    pub creation_time: Option<schema::Timestamp>,
    pub created_by: Option<UserContext>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub last_modified_by: Option<UserContext>,
    pub metadata_properties: Option<MetadataProperties>,
    pub lineage_group_arn: Option<String>,
}
schema::shape!(DescribeArtifactOutput = schemas::DESCRIBE_ARTIFACT_OUTPUT { 0 artifact_name, 1 artifact_arn, 2 source, 3 artifact_type, 4 properties, 5 creation_time, 6 created_by, 7 last_modified_time, 8 last_modified_by, 9 metadata_properties, 10 lineage_group_arn });

/// The input of `DescribeCodeRepository`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeCodeRepository {
    pub code_repository_name: String,
}
schema::shape!(DescribeCodeRepository = schemas::DESCRIBE_CODE_REPOSITORY { 0 code_repository_name });
schema::operation!(DescribeCodeRepository -> DescribeCodeRepositoryOutput, Read, service::DESCRIBE_CODE_REPOSITORY);

/// The output of `DescribeCodeRepository`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeCodeRepositoryOutput {
    pub code_repository_name: String,
    pub code_repository_arn: String,
    pub creation_time: schema::Timestamp,
    pub last_modified_time: schema::Timestamp,
    pub git_config: Option<GitConfig>,
}
schema::shape!(DescribeCodeRepositoryOutput = schemas::DESCRIBE_CODE_REPOSITORY_OUTPUT { 0 code_repository_name, 1 code_repository_arn, 2 creation_time, 3 last_modified_time, 4 git_config });

/// The input of `DescribeContext`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeContext {
    pub context_name: String,
}
schema::shape!(DescribeContext = schemas::DESCRIBE_CONTEXT { 0 context_name });
schema::operation!(DescribeContext -> DescribeContextOutput, Read, service::DESCRIBE_CONTEXT);

/// The output of `DescribeContext`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeContextOutput {
    pub context_name: Option<String>,
    pub context_arn: Option<String>,
    pub source: Option<ContextSource>,
    pub context_type: Option<String>,
    pub description: Option<String>,
    pub properties: Option<BTreeMap<String, String>>,
    pub creation_time: Option<schema::Timestamp>,
    pub created_by: Option<UserContext>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub last_modified_by: Option<UserContext>,
    pub lineage_group_arn: Option<String>,
}
schema::shape!(DescribeContextOutput = schemas::DESCRIBE_CONTEXT_OUTPUT { 0 context_name, 1 context_arn, 2 source, 3 context_type, 4 description, 5 properties, 6 creation_time, 7 created_by, 8 last_modified_time, 9 last_modified_by, 10 lineage_group_arn });

/// The input of `DescribeDomain`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeDomain {
    pub domain_id: String,
}
schema::shape!(DescribeDomain = schemas::DESCRIBE_DOMAIN { 0 domain_id });
schema::operation!(DescribeDomain -> DescribeDomainOutput, Read, service::DESCRIBE_DOMAIN);

/// The output of `DescribeDomain`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeDomainOutput {
    pub domain_arn: Option<String>,
    pub domain_id: Option<String>,
    pub domain_name: Option<String>,
    pub home_efs_file_system_id: Option<String>,
    pub single_sign_on_managed_application_instance_id: Option<String>,
    pub single_sign_on_application_arn: Option<String>,
    pub status: Option<String>,
    pub creation_time: Option<schema::Timestamp>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub failure_reason: Option<String>,
    pub security_group_id_for_domain_boundary: Option<String>,
    pub auth_mode: Option<String>,
    pub default_user_settings: Option<UserSettings>,
    pub domain_settings: Option<DomainSettings>,
    pub app_network_access_type: Option<String>,
    pub home_efs_file_system_kms_key_id: Option<String>,
    pub subnet_ids: Option<Vec<String>>,
    pub url: Option<String>,
    pub vpc_id: Option<String>,
    pub kms_key_id: Option<String>,
    pub app_security_group_management: Option<String>,
    pub home_efs_file_system_creation: Option<String>,
    pub tag_propagation: Option<String>,
    pub default_space_settings: Option<DefaultSpaceSettings>,
}
schema::shape!(DescribeDomainOutput = schemas::DESCRIBE_DOMAIN_OUTPUT { 0 domain_arn, 1 domain_id, 2 domain_name, 3 home_efs_file_system_id, 4 single_sign_on_managed_application_instance_id, 5 single_sign_on_application_arn, 6 status, 7 creation_time, 8 last_modified_time, 9 failure_reason, 10 security_group_id_for_domain_boundary, 11 auth_mode, 12 default_user_settings, 13 domain_settings, 14 app_network_access_type, 15 home_efs_file_system_kms_key_id, 16 subnet_ids, 17 url, 18 vpc_id, 19 kms_key_id, 20 app_security_group_management, 21 home_efs_file_system_creation, 22 tag_propagation, 23 default_space_settings });

/// The input of `DescribeEndpoint`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeEndpoint {
    pub endpoint_name: String,
}
schema::shape!(DescribeEndpoint = schemas::DESCRIBE_ENDPOINT { 0 endpoint_name });
schema::operation!(DescribeEndpoint -> DescribeEndpointOutput, Read, service::DESCRIBE_ENDPOINT);

/// The input of `DescribeEndpointConfig`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeEndpointConfig {
    pub endpoint_config_name: String,
}
schema::shape!(DescribeEndpointConfig = schemas::DESCRIBE_ENDPOINT_CONFIG { 0 endpoint_config_name });
schema::operation!(DescribeEndpointConfig -> DescribeEndpointConfigOutput, Read, service::DESCRIBE_ENDPOINT_CONFIG);

/// The output of `DescribeEndpointConfig`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeEndpointConfigOutput {
    pub endpoint_config_name: String,
    pub endpoint_config_arn: String,
    pub production_variants: Vec<ProductionVariant>,
    pub data_capture_config: Option<DataCaptureConfig>,
    pub kms_key_id: Option<String>,
    pub creation_time: schema::Timestamp,
    pub async_inference_config: Option<AsyncInferenceConfig>,
    pub explainer_config: Option<ExplainerConfig>,
    pub shadow_production_variants: Option<Vec<ProductionVariant>>,
    pub execution_role_arn: Option<String>,
    pub vpc_config: Option<VpcConfig>,
    pub enable_network_isolation: Option<bool>,
    pub metrics_config: Option<MetricsConfig>,
    pub cross_region_traffic_config: Option<CrossRegionTrafficConfig>,
}
schema::shape!(DescribeEndpointConfigOutput = schemas::DESCRIBE_ENDPOINT_CONFIG_OUTPUT { 0 endpoint_config_name, 1 endpoint_config_arn, 2 production_variants, 3 data_capture_config, 4 kms_key_id, 5 creation_time, 6 async_inference_config, 7 explainer_config, 8 shadow_production_variants, 9 execution_role_arn, 10 vpc_config, 11 enable_network_isolation, 12 metrics_config, 13 cross_region_traffic_config });

/// The output of `DescribeEndpoint`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeEndpointOutput {
    pub endpoint_name: String,
    pub endpoint_arn: String,
    pub endpoint_config_name: Option<String>,
    pub production_variants: Option<Vec<ProductionVariantSummary>>,
    pub data_capture_config: Option<DataCaptureConfigSummary>,
    pub endpoint_status: String,
    pub failure_reason: Option<String>,
    pub creation_time: schema::Timestamp,
    pub last_modified_time: schema::Timestamp,
    pub last_deployment_config: Option<DeploymentConfig>,
    pub async_inference_config: Option<AsyncInferenceConfig>,
    pub pending_deployment_summary: Option<PendingDeploymentSummary>,
    pub explainer_config: Option<ExplainerConfig>,
    pub shadow_production_variants: Option<Vec<ProductionVariantSummary>>,
    pub metrics_config: Option<MetricsConfig>,
    pub cross_region_traffic_config: Option<CrossRegionTrafficConfig>,
}
schema::shape!(DescribeEndpointOutput = schemas::DESCRIBE_ENDPOINT_OUTPUT { 0 endpoint_name, 1 endpoint_arn, 2 endpoint_config_name, 3 production_variants, 4 data_capture_config, 5 endpoint_status, 6 failure_reason, 7 creation_time, 8 last_modified_time, 9 last_deployment_config, 10 async_inference_config, 11 pending_deployment_summary, 12 explainer_config, 13 shadow_production_variants, 14 metrics_config, 15 cross_region_traffic_config });

/// The input of `DescribeExperiment`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeExperiment {
    pub experiment_name: String,
}
schema::shape!(DescribeExperiment = schemas::DESCRIBE_EXPERIMENT { 0 experiment_name });
schema::operation!(DescribeExperiment -> DescribeExperimentOutput, Read, service::DESCRIBE_EXPERIMENT);

/// The output of `DescribeExperiment`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeExperimentOutput {
    pub experiment_name: Option<String>,
    pub experiment_arn: Option<String>,
    pub display_name: Option<String>,
    pub source: Option<ExperimentSource>,
    pub description: Option<String>,
    pub creation_time: Option<schema::Timestamp>,
    pub created_by: Option<UserContext>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub last_modified_by: Option<UserContext>,
}
schema::shape!(DescribeExperimentOutput = schemas::DESCRIBE_EXPERIMENT_OUTPUT { 0 experiment_name, 1 experiment_arn, 2 display_name, 3 source, 4 description, 5 creation_time, 6 created_by, 7 last_modified_time, 8 last_modified_by });

/// The input of `DescribeHyperParameterTuningJob`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeHyperParameterTuningJob {
    pub hyper_parameter_tuning_job_name: String,
}
schema::shape!(DescribeHyperParameterTuningJob = schemas::DESCRIBE_HYPER_PARAMETER_TUNING_JOB { 0 hyper_parameter_tuning_job_name });
schema::operation!(DescribeHyperParameterTuningJob -> DescribeHyperParameterTuningJobOutput, Read, service::DESCRIBE_HYPER_PARAMETER_TUNING_JOB);

/// The output of `DescribeHyperParameterTuningJob`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeHyperParameterTuningJobOutput {
    pub hyper_parameter_tuning_job_name: String,
    pub hyper_parameter_tuning_job_arn: String,
    pub hyper_parameter_tuning_job_config: HyperParameterTuningJobConfig,
    pub training_job_definition: Option<HyperParameterTrainingJobDefinition>,
    pub training_job_definitions: Option<Vec<HyperParameterTrainingJobDefinition>>,
    pub hyper_parameter_tuning_job_status: String,
    pub creation_time: schema::Timestamp,
    pub hyper_parameter_tuning_end_time: Option<schema::Timestamp>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub training_job_status_counters: TrainingJobStatusCounters,
    pub objective_status_counters: ObjectiveStatusCounters,
    pub best_training_job: Option<HyperParameterTrainingJobSummary>,
    pub overall_best_training_job: Option<HyperParameterTrainingJobSummary>,
    pub warm_start_config: Option<HyperParameterTuningJobWarmStartConfig>,
    pub autotune: Option<Autotune>,
    pub failure_reason: Option<String>,
    pub tuning_job_completion_details: Option<HyperParameterTuningJobCompletionDetails>,
    pub consumed_resources: Option<HyperParameterTuningJobConsumedResources>,
}
schema::shape!(DescribeHyperParameterTuningJobOutput = schemas::DESCRIBE_HYPER_PARAMETER_TUNING_JOB_OUTPUT { 0 hyper_parameter_tuning_job_name, 1 hyper_parameter_tuning_job_arn, 2 hyper_parameter_tuning_job_config, 3 training_job_definition, 4 training_job_definitions, 5 hyper_parameter_tuning_job_status, 6 creation_time, 7 hyper_parameter_tuning_end_time, 8 last_modified_time, 9 training_job_status_counters, 10 objective_status_counters, 11 best_training_job, 12 overall_best_training_job, 13 warm_start_config, 14 autotune, 15 failure_reason, 16 tuning_job_completion_details, 17 consumed_resources });

/// The input of `DescribeImage`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeImage {
    pub image_name: String,
}
schema::shape!(DescribeImage = schemas::DESCRIBE_IMAGE { 0 image_name });
schema::operation!(DescribeImage -> DescribeImageOutput, Read, service::DESCRIBE_IMAGE);

/// The output of `DescribeImage`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeImageOutput {
    pub creation_time: Option<schema::Timestamp>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub failure_reason: Option<String>,
    pub image_arn: Option<String>,
    pub image_name: Option<String>,
    pub image_status: Option<String>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub role_arn: Option<String>,
}
schema::shape!(DescribeImageOutput = schemas::DESCRIBE_IMAGE_OUTPUT { 0 creation_time, 1 description, 2 display_name, 3 failure_reason, 4 image_arn, 5 image_name, 6 image_status, 7 last_modified_time, 8 role_arn });

/// The input of `DescribeImageVersion`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeImageVersion {
    pub image_name: String,
    pub version: Option<i32>,
    pub alias: Option<String>,
}
schema::shape!(DescribeImageVersion = schemas::DESCRIBE_IMAGE_VERSION { 0 image_name, 1 version, 2 alias });
schema::operation!(DescribeImageVersion -> DescribeImageVersionOutput, Read, service::DESCRIBE_IMAGE_VERSION);

/// The output of `DescribeImageVersion`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeImageVersionOutput {
    pub base_image: Option<String>,
    pub container_image: Option<String>,
    pub creation_time: Option<schema::Timestamp>,
    pub failure_reason: Option<String>,
    pub image_arn: Option<String>,
    pub image_version_arn: Option<String>,
    pub image_version_status: Option<String>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub version: Option<i32>,
    pub vendor_guidance: Option<String>,
    pub job_type: Option<String>,
    pub ml_framework: Option<String>,
    pub programming_lang: Option<String>,
    pub processor: Option<String>,
    pub horovod: Option<bool>,
    pub release_notes: Option<String>,
}
schema::shape!(DescribeImageVersionOutput = schemas::DESCRIBE_IMAGE_VERSION_OUTPUT { 0 base_image, 1 container_image, 2 creation_time, 3 failure_reason, 4 image_arn, 5 image_version_arn, 6 image_version_status, 7 last_modified_time, 8 version, 9 vendor_guidance, 10 job_type, 11 ml_framework, 12 programming_lang, 13 processor, 14 horovod, 15 release_notes });

/// The input of `DescribeModel`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeModel {
    pub model_name: String,
}
schema::shape!(DescribeModel = schemas::DESCRIBE_MODEL { 0 model_name });
schema::operation!(DescribeModel -> DescribeModelOutput, Read, service::DESCRIBE_MODEL);

/// The output of `DescribeModel`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeModelOutput {
    pub model_name: String,
    pub primary_container: Option<ContainerDefinition>,
    pub containers: Option<Vec<ContainerDefinition>>,
    pub inference_execution_config: Option<InferenceExecutionConfig>,
    pub execution_role_arn: Option<String>,
    pub vpc_config: Option<VpcConfig>,
    pub creation_time: schema::Timestamp,
    pub model_arn: String,
    pub enable_network_isolation: Option<bool>,
    pub deployment_recommendation: Option<DeploymentRecommendation>,
}
schema::shape!(DescribeModelOutput = schemas::DESCRIBE_MODEL_OUTPUT { 0 model_name, 1 primary_container, 2 containers, 3 inference_execution_config, 4 execution_role_arn, 5 vpc_config, 6 creation_time, 7 model_arn, 8 enable_network_isolation, 9 deployment_recommendation });

/// The input of `DescribeModelPackage`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeModelPackage {
    pub model_package_name: String,
    pub included_data: Option<String>,
}
schema::shape!(DescribeModelPackage = schemas::DESCRIBE_MODEL_PACKAGE { 0 model_package_name, 1 included_data });
schema::operation!(DescribeModelPackage -> DescribeModelPackageOutput, Read, service::DESCRIBE_MODEL_PACKAGE);

/// The input of `DescribeModelPackageGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeModelPackageGroup {
    pub model_package_group_name: String,
}
schema::shape!(DescribeModelPackageGroup = schemas::DESCRIBE_MODEL_PACKAGE_GROUP { 0 model_package_group_name });
schema::operation!(DescribeModelPackageGroup -> DescribeModelPackageGroupOutput, Read, service::DESCRIBE_MODEL_PACKAGE_GROUP);

/// The output of `DescribeModelPackageGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeModelPackageGroupOutput {
    pub model_package_group_name: String,
    pub model_package_group_arn: String,
    pub model_package_group_description: Option<String>,
    pub creation_time: schema::Timestamp,
    pub created_by: UserContext,
    pub model_package_group_status: String,
    pub managed_configuration: Option<ManagedConfiguration>,
}
schema::shape!(DescribeModelPackageGroupOutput = schemas::DESCRIBE_MODEL_PACKAGE_GROUP_OUTPUT { 0 model_package_group_name, 1 model_package_group_arn, 2 model_package_group_description, 3 creation_time, 4 created_by, 5 model_package_group_status, 6 managed_configuration });

/// The output of `DescribeModelPackage`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeModelPackageOutput {
    pub model_package_name: String,
    pub model_package_group_name: Option<String>,
    pub model_package_version: Option<i32>,
    pub model_package_registration_type: Option<String>,
    pub model_package_arn: String,
    pub model_package_description: Option<String>,
    pub creation_time: schema::Timestamp,
    pub inference_specification: Option<InferenceSpecification>,
    pub source_algorithm_specification: Option<SourceAlgorithmSpecification>,
    pub validation_specification: Option<ModelPackageValidationSpecification>,
    pub model_package_status: String,
    pub model_package_status_details: ModelPackageStatusDetails,
    pub certify_for_marketplace: Option<bool>,
    pub model_approval_status: Option<String>,
    pub created_by: Option<UserContext>,
    pub metadata_properties: Option<MetadataProperties>,
    pub model_metrics: Option<ModelMetrics>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub last_modified_by: Option<UserContext>,
    pub approval_description: Option<String>,
    pub domain: Option<String>,
    pub task: Option<String>,
    pub sample_payload_url: Option<String>,
    pub customer_metadata_properties: Option<BTreeMap<String, String>>,
    pub drift_check_baselines: Option<DriftCheckBaselines>,
    pub additional_inference_specifications: Option<Vec<AdditionalInferenceSpecificationDefinition>>,
    pub skip_model_validation: Option<String>,
    pub source_uri: Option<String>,
    pub security_config: Option<ModelPackageSecurityConfig>,
    pub model_card: Option<ModelPackageModelCard>,
    pub model_life_cycle: Option<ModelLifeCycle>,
    pub managed_storage_type: Option<String>,
}
schema::shape!(DescribeModelPackageOutput = schemas::DESCRIBE_MODEL_PACKAGE_OUTPUT { 0 model_package_name, 1 model_package_group_name, 2 model_package_version, 3 model_package_registration_type, 4 model_package_arn, 5 model_package_description, 6 creation_time, 7 inference_specification, 8 source_algorithm_specification, 9 validation_specification, 10 model_package_status, 11 model_package_status_details, 12 certify_for_marketplace, 13 model_approval_status, 14 created_by, 15 metadata_properties, 16 model_metrics, 17 last_modified_time, 18 last_modified_by, 19 approval_description, 20 domain, 21 task, 22 sample_payload_url, 23 customer_metadata_properties, 24 drift_check_baselines, 25 additional_inference_specifications, 26 skip_model_validation, 27 source_uri, 28 security_config, 29 model_card, 30 model_life_cycle, 31 managed_storage_type });

/// The input of `DescribePipeline`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribePipeline {
    pub pipeline_name: String,
    pub pipeline_version_id: Option<i64>,
    pub pipeline_version_alias: Option<String>,
}
schema::shape!(DescribePipeline = schemas::DESCRIBE_PIPELINE { 0 pipeline_name, 1 pipeline_version_id, 2 pipeline_version_alias });
schema::operation!(DescribePipeline -> DescribePipelineOutput, Read, service::DESCRIBE_PIPELINE);

/// The input of `DescribePipelineDefinitionForExecution`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribePipelineDefinitionForExecution {
    pub pipeline_execution_arn: String,
}
schema::shape!(DescribePipelineDefinitionForExecution = schemas::DESCRIBE_PIPELINE_DEFINITION_FOR_EXECUTION { 0 pipeline_execution_arn });
schema::operation!(DescribePipelineDefinitionForExecution -> DescribePipelineDefinitionForExecutionOutput, Read, service::DESCRIBE_PIPELINE_DEFINITION_FOR_EXECUTION);

/// The output of `DescribePipelineDefinitionForExecution`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribePipelineDefinitionForExecutionOutput {
    pub pipeline_definition: Option<String>,
    pub creation_time: Option<schema::Timestamp>,
}
schema::shape!(DescribePipelineDefinitionForExecutionOutput = schemas::DESCRIBE_PIPELINE_DEFINITION_FOR_EXECUTION_OUTPUT { 0 pipeline_definition, 1 creation_time });

/// The input of `DescribePipelineExecution`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribePipelineExecution {
    pub pipeline_execution_arn: String,
}
schema::shape!(DescribePipelineExecution = schemas::DESCRIBE_PIPELINE_EXECUTION { 0 pipeline_execution_arn });
schema::operation!(DescribePipelineExecution -> DescribePipelineExecutionOutput, Read, service::DESCRIBE_PIPELINE_EXECUTION);

/// The output of `DescribePipelineExecution`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribePipelineExecutionOutput {
    pub pipeline_arn: Option<String>,
    pub pipeline_execution_arn: Option<String>,
    pub pipeline_execution_display_name: Option<String>,
    pub pipeline_execution_status: Option<String>,
    pub pipeline_execution_description: Option<String>,
    pub pipeline_experiment_config: Option<PipelineExperimentConfig>,
    pub failure_reason: Option<String>,
    pub creation_time: Option<schema::Timestamp>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub created_by: Option<UserContext>,
    pub last_modified_by: Option<UserContext>,
    pub parallelism_configuration: Option<ParallelismConfiguration>,
    pub selective_execution_config: Option<SelectiveExecutionConfig>,
    pub pipeline_version_id: Option<i64>,
    pub m_lflow_config: Option<MLflowConfiguration>,
    pub pipeline_version_aliases: Option<Vec<String>>,
    pub role_arn: Option<String>,
}
schema::shape!(DescribePipelineExecutionOutput = schemas::DESCRIBE_PIPELINE_EXECUTION_OUTPUT { 0 pipeline_arn, 1 pipeline_execution_arn, 2 pipeline_execution_display_name, 3 pipeline_execution_status, 4 pipeline_execution_description, 5 pipeline_experiment_config, 6 failure_reason, 7 creation_time, 8 last_modified_time, 9 created_by, 10 last_modified_by, 11 parallelism_configuration, 12 selective_execution_config, 13 pipeline_version_id, 14 m_lflow_config, 15 pipeline_version_aliases, 16 role_arn });

/// The output of `DescribePipeline`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribePipelineOutput {
    pub pipeline_arn: Option<String>,
    pub pipeline_name: Option<String>,
    pub pipeline_display_name: Option<String>,
    pub pipeline_definition: Option<String>,
    pub pipeline_description: Option<String>,
    pub role_arn: Option<String>,
    pub pipeline_status: Option<String>,
    pub creation_time: Option<schema::Timestamp>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub last_run_time: Option<schema::Timestamp>,
    pub created_by: Option<UserContext>,
    pub last_modified_by: Option<UserContext>,
    pub parallelism_configuration: Option<ParallelismConfiguration>,
    pub pipeline_version_display_name: Option<String>,
    pub pipeline_version_description: Option<String>,
    pub pipeline_version_aliases: Option<Vec<String>>,
}
schema::shape!(DescribePipelineOutput = schemas::DESCRIBE_PIPELINE_OUTPUT { 0 pipeline_arn, 1 pipeline_name, 2 pipeline_display_name, 3 pipeline_definition, 4 pipeline_description, 5 role_arn, 6 pipeline_status, 7 creation_time, 8 last_modified_time, 9 last_run_time, 10 created_by, 11 last_modified_by, 12 parallelism_configuration, 13 pipeline_version_display_name, 14 pipeline_version_description, 15 pipeline_version_aliases });

/// The input of `DescribeProcessingJob`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeProcessingJob {
    pub processing_job_name: String,
}
schema::shape!(DescribeProcessingJob = schemas::DESCRIBE_PROCESSING_JOB { 0 processing_job_name });
schema::operation!(DescribeProcessingJob -> DescribeProcessingJobOutput, Read, service::DESCRIBE_PROCESSING_JOB);

/// The output of `DescribeProcessingJob`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeProcessingJobOutput {
    pub processing_inputs: Option<Vec<ProcessingInput>>,
    pub processing_output_config: Option<ProcessingOutputConfig>,
    pub processing_job_name: String,
    pub processing_resources: ProcessingResources,
    pub stopping_condition: Option<ProcessingStoppingCondition>,
    pub app_specification: AppSpecification,
    pub environment: Option<BTreeMap<String, String>>,
    pub network_config: Option<NetworkConfig>,
    pub role_arn: Option<String>,
    pub experiment_config: Option<ExperimentConfig>,
    pub processing_job_arn: String,
    pub processing_job_status: String,
    pub exit_message: Option<String>,
    pub failure_reason: Option<String>,
    pub processing_end_time: Option<schema::Timestamp>,
    pub processing_start_time: Option<schema::Timestamp>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub creation_time: schema::Timestamp,
    pub monitoring_schedule_arn: Option<String>,
    pub auto_ml_job_arn: Option<String>,
    pub training_job_arn: Option<String>,
}
schema::shape!(DescribeProcessingJobOutput = schemas::DESCRIBE_PROCESSING_JOB_OUTPUT { 0 processing_inputs, 1 processing_output_config, 2 processing_job_name, 3 processing_resources, 4 stopping_condition, 5 app_specification, 6 environment, 7 network_config, 8 role_arn, 9 experiment_config, 10 processing_job_arn, 11 processing_job_status, 12 exit_message, 13 failure_reason, 14 processing_end_time, 15 processing_start_time, 16 last_modified_time, 17 creation_time, 18 monitoring_schedule_arn, 19 auto_ml_job_arn, 20 training_job_arn });

/// The input of `DescribeProject`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeProject {
    pub project_name: String,
}
schema::shape!(DescribeProject = schemas::DESCRIBE_PROJECT { 0 project_name });
schema::operation!(DescribeProject -> DescribeProjectOutput, Read, service::DESCRIBE_PROJECT);

/// The output of `DescribeProject`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeProjectOutput {
    pub project_arn: String,
    pub project_name: String,
    pub project_id: String,
    pub project_description: Option<String>,
    pub service_catalog_provisioning_details: Option<ServiceCatalogProvisioningDetails>,
    pub service_catalog_provisioned_product_details: Option<ServiceCatalogProvisionedProductDetails>,
    pub project_status: String,
    pub template_provider_details: Option<Vec<TemplateProviderDetail>>,
    pub created_by: Option<UserContext>,
    pub creation_time: schema::Timestamp,
    pub last_modified_time: Option<schema::Timestamp>,
    pub last_modified_by: Option<UserContext>,
}
schema::shape!(DescribeProjectOutput = schemas::DESCRIBE_PROJECT_OUTPUT { 0 project_arn, 1 project_name, 2 project_id, 3 project_description, 4 service_catalog_provisioning_details, 5 service_catalog_provisioned_product_details, 6 project_status, 7 template_provider_details, 8 created_by, 9 creation_time, 10 last_modified_time, 11 last_modified_by });

/// The input of `DescribeTrainingJob`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTrainingJob {
    pub training_job_name: String,
}
schema::shape!(DescribeTrainingJob = schemas::DESCRIBE_TRAINING_JOB { 0 training_job_name });
schema::operation!(DescribeTrainingJob -> DescribeTrainingJobOutput, Read, service::DESCRIBE_TRAINING_JOB);

/// The output of `DescribeTrainingJob`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTrainingJobOutput {
    pub training_job_name: String,
    pub training_job_arn: String,
    pub tuning_job_arn: Option<String>,
    pub labeling_job_arn: Option<String>,
    pub auto_ml_job_arn: Option<String>,
    pub model_artifacts: ModelArtifacts,
    pub training_job_status: String,
    pub secondary_status: String,
    pub failure_reason: Option<String>,
    pub hyper_parameters: Option<BTreeMap<String, String>>,
    pub algorithm_specification: Option<AlgorithmSpecification>,
    pub role_arn: Option<String>,
    pub input_data_config: Option<Vec<Channel>>,
    pub output_data_config: Option<OutputDataConfig>,
    pub resource_config: Option<ResourceConfig>,
    pub warm_pool_status: Option<WarmPoolStatus>,
    pub vpc_config: Option<VpcConfig>,
    pub stopping_condition: StoppingCondition,
    pub creation_time: schema::Timestamp,
    pub training_start_time: Option<schema::Timestamp>,
    pub training_end_time: Option<schema::Timestamp>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub secondary_status_transitions: Option<Vec<SecondaryStatusTransition>>,
    pub final_metric_data_list: Option<Vec<MetricData>>,
    pub enable_network_isolation: Option<bool>,
    pub enable_inter_container_traffic_encryption: Option<bool>,
    pub enable_managed_spot_training: Option<bool>,
    pub checkpoint_config: Option<CheckpointConfig>,
    pub training_time_in_seconds: Option<i32>,
    pub billable_time_in_seconds: Option<i32>,
    pub billable_token_count: Option<i64>,
    pub debug_hook_config: Option<DebugHookConfig>,
    pub experiment_config: Option<ExperimentConfig>,
    pub debug_rule_configurations: Option<Vec<DebugRuleConfiguration>>,
    pub tensor_board_output_config: Option<TensorBoardOutputConfig>,
    pub debug_rule_evaluation_statuses: Option<Vec<DebugRuleEvaluationStatus>>,
    pub profiler_config: Option<ProfilerConfig>,
    pub profiler_rule_configurations: Option<Vec<ProfilerRuleConfiguration>>,
    pub profiler_rule_evaluation_statuses: Option<Vec<ProfilerRuleEvaluationStatus>>,
    pub profiling_status: Option<String>,
    pub environment: Option<BTreeMap<String, String>>,
    pub retry_strategy: Option<RetryStrategy>,
    pub remote_debug_config: Option<RemoteDebugConfig>,
    pub infra_check_config: Option<InfraCheckConfig>,
    pub serverless_job_config: Option<ServerlessJobConfig>,
    pub mlflow_config: Option<MlflowConfig>,
    pub model_package_config: Option<ModelPackageConfig>,
    pub mlflow_details: Option<MlflowDetails>,
    pub progress_info: Option<TrainingProgressInfo>,
    pub output_model_package_arn: Option<String>,
}
schema::shape!(DescribeTrainingJobOutput = schemas::DESCRIBE_TRAINING_JOB_OUTPUT { 0 training_job_name, 1 training_job_arn, 2 tuning_job_arn, 3 labeling_job_arn, 4 auto_ml_job_arn, 5 model_artifacts, 6 training_job_status, 7 secondary_status, 8 failure_reason, 9 hyper_parameters, 10 algorithm_specification, 11 role_arn, 12 input_data_config, 13 output_data_config, 14 resource_config, 15 warm_pool_status, 16 vpc_config, 17 stopping_condition, 18 creation_time, 19 training_start_time, 20 training_end_time, 21 last_modified_time, 22 secondary_status_transitions, 23 final_metric_data_list, 24 enable_network_isolation, 25 enable_inter_container_traffic_encryption, 26 enable_managed_spot_training, 27 checkpoint_config, 28 training_time_in_seconds, 29 billable_time_in_seconds, 30 billable_token_count, 31 debug_hook_config, 32 experiment_config, 33 debug_rule_configurations, 34 tensor_board_output_config, 35 debug_rule_evaluation_statuses, 36 profiler_config, 37 profiler_rule_configurations, 38 profiler_rule_evaluation_statuses, 39 profiling_status, 40 environment, 41 retry_strategy, 42 remote_debug_config, 43 infra_check_config, 44 serverless_job_config, 45 mlflow_config, 46 model_package_config, 47 mlflow_details, 48 progress_info, 49 output_model_package_arn });

/// The input of `DescribeTransformJob`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTransformJob {
    pub transform_job_name: String,
}
schema::shape!(DescribeTransformJob = schemas::DESCRIBE_TRANSFORM_JOB { 0 transform_job_name });
schema::operation!(DescribeTransformJob -> DescribeTransformJobOutput, Read, service::DESCRIBE_TRANSFORM_JOB);

/// The output of `DescribeTransformJob`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTransformJobOutput {
    pub transform_job_name: String,
    pub transform_job_arn: String,
    pub transform_job_status: String,
    pub failure_reason: Option<String>,
    pub model_name: String,
    pub max_concurrent_transforms: Option<i32>,
    pub model_client_config: Option<ModelClientConfig>,
    pub max_payload_in_mb: Option<i32>,
    pub batch_strategy: Option<String>,
    pub environment: Option<BTreeMap<String, String>>,
    pub transform_input: TransformInput,
    pub transform_output: Option<TransformOutput>,
    pub data_capture_config: Option<BatchDataCaptureConfig>,
    pub transform_resources: TransformResources,
    pub creation_time: schema::Timestamp,
    pub transform_start_time: Option<schema::Timestamp>,
    pub transform_end_time: Option<schema::Timestamp>,
    pub labeling_job_arn: Option<String>,
    pub auto_ml_job_arn: Option<String>,
    pub data_processing: Option<DataProcessing>,
    pub experiment_config: Option<ExperimentConfig>,
}
schema::shape!(DescribeTransformJobOutput = schemas::DESCRIBE_TRANSFORM_JOB_OUTPUT { 0 transform_job_name, 1 transform_job_arn, 2 transform_job_status, 3 failure_reason, 4 model_name, 5 max_concurrent_transforms, 6 model_client_config, 7 max_payload_in_mb, 8 batch_strategy, 9 environment, 10 transform_input, 11 transform_output, 12 data_capture_config, 13 transform_resources, 14 creation_time, 15 transform_start_time, 16 transform_end_time, 17 labeling_job_arn, 18 auto_ml_job_arn, 19 data_processing, 20 experiment_config });

/// The input of `DescribeTrial`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTrial {
    pub trial_name: String,
}
schema::shape!(DescribeTrial = schemas::DESCRIBE_TRIAL { 0 trial_name });
schema::operation!(DescribeTrial -> DescribeTrialOutput, Read, service::DESCRIBE_TRIAL);

/// The input of `DescribeTrialComponent`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTrialComponent {
    pub trial_component_name: String,
}
schema::shape!(DescribeTrialComponent = schemas::DESCRIBE_TRIAL_COMPONENT { 0 trial_component_name });
schema::operation!(DescribeTrialComponent -> DescribeTrialComponentOutput, Read, service::DESCRIBE_TRIAL_COMPONENT);

/// The output of `DescribeTrialComponent`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTrialComponentOutput {
    pub trial_component_name: Option<String>,
    pub trial_component_arn: Option<String>,
    pub display_name: Option<String>,
    pub source: Option<TrialComponentSource>,
    pub status: Option<TrialComponentStatus>,
    pub start_time: Option<schema::Timestamp>,
    pub end_time: Option<schema::Timestamp>,
    pub creation_time: Option<schema::Timestamp>,
    pub created_by: Option<UserContext>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub last_modified_by: Option<UserContext>,
    pub parameters: Option<BTreeMap<String, TrialComponentParameterValue>>,
    pub input_artifacts: Option<BTreeMap<String, TrialComponentArtifact>>,
    pub output_artifacts: Option<BTreeMap<String, TrialComponentArtifact>>,
    pub metadata_properties: Option<MetadataProperties>,
    pub metrics: Option<Vec<TrialComponentMetricSummary>>,
    pub lineage_group_arn: Option<String>,
    pub sources: Option<Vec<TrialComponentSource>>,
}
schema::shape!(DescribeTrialComponentOutput = schemas::DESCRIBE_TRIAL_COMPONENT_OUTPUT { 0 trial_component_name, 1 trial_component_arn, 2 display_name, 3 source, 4 status, 5 start_time, 6 end_time, 7 creation_time, 8 created_by, 9 last_modified_time, 10 last_modified_by, 11 parameters, 12 input_artifacts, 13 output_artifacts, 14 metadata_properties, 15 metrics, 16 lineage_group_arn, 17 sources });

/// The output of `DescribeTrial`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTrialOutput {
    pub trial_name: Option<String>,
    pub trial_arn: Option<String>,
    pub display_name: Option<String>,
    pub experiment_name: Option<String>,
    pub source: Option<TrialSource>,
    pub creation_time: Option<schema::Timestamp>,
    pub created_by: Option<UserContext>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub last_modified_by: Option<UserContext>,
    pub metadata_properties: Option<MetadataProperties>,
}
schema::shape!(DescribeTrialOutput = schemas::DESCRIBE_TRIAL_OUTPUT { 0 trial_name, 1 trial_arn, 2 display_name, 3 experiment_name, 4 source, 5 creation_time, 6 created_by, 7 last_modified_time, 8 last_modified_by, 9 metadata_properties });

/// The input of `DescribeUserProfile`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeUserProfile {
    pub domain_id: String,
    pub user_profile_name: String,
}
schema::shape!(DescribeUserProfile = schemas::DESCRIBE_USER_PROFILE { 0 domain_id, 1 user_profile_name });
schema::operation!(DescribeUserProfile -> DescribeUserProfileOutput, Read, service::DESCRIBE_USER_PROFILE);

/// The output of `DescribeUserProfile`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeUserProfileOutput {
    pub domain_id: Option<String>,
    pub user_profile_arn: Option<String>,
    pub user_profile_name: Option<String>,
    pub home_efs_file_system_uid: Option<String>,
    pub status: Option<String>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub creation_time: Option<schema::Timestamp>,
    pub failure_reason: Option<String>,
    pub single_sign_on_user_identifier: Option<String>,
    pub single_sign_on_user_value: Option<String>,
    pub user_settings: Option<UserSettings>,
}
schema::shape!(DescribeUserProfileOutput = schemas::DESCRIBE_USER_PROFILE_OUTPUT { 0 domain_id, 1 user_profile_arn, 2 user_profile_name, 3 home_efs_file_system_uid, 4 status, 5 last_modified_time, 6 creation_time, 7 failure_reason, 8 single_sign_on_user_identifier, 9 single_sign_on_user_value, 10 user_settings });

/// The input of `DisableSagemakerServicecatalogPortfolio`.
#[derive(Clone, Default, PartialEq)]
pub struct DisableSagemakerServicecatalogPortfolio {}
schema::shape!(DisableSagemakerServicecatalogPortfolio = schemas::DISABLE_SAGEMAKER_SERVICECATALOG_PORTFOLIO {});
schema::operation!(DisableSagemakerServicecatalogPortfolio -> DisableSagemakerServicecatalogPortfolioOutput, Write, service::DISABLE_SAGEMAKER_SERVICECATALOG_PORTFOLIO);

/// The output of `DisableSagemakerServicecatalogPortfolio`.
#[derive(Clone, Default, PartialEq)]
pub struct DisableSagemakerServicecatalogPortfolioOutput {}
schema::shape!(DisableSagemakerServicecatalogPortfolioOutput = schemas::DISABLE_SAGEMAKER_SERVICECATALOG_PORTFOLIO_OUTPUT {});

/// The input of `DisassociateTrialComponent`.
#[derive(Clone, Default, PartialEq)]
pub struct DisassociateTrialComponent {
    pub trial_component_name: String,
    pub trial_name: String,
}
schema::shape!(DisassociateTrialComponent = schemas::DISASSOCIATE_TRIAL_COMPONENT { 0 trial_component_name, 1 trial_name });
schema::operation!(DisassociateTrialComponent -> DisassociateTrialComponentOutput, Write, service::DISASSOCIATE_TRIAL_COMPONENT);

/// The output of `DisassociateTrialComponent`.
#[derive(Clone, Default, PartialEq)]
pub struct DisassociateTrialComponentOutput {
    pub trial_component_arn: Option<String>,
    pub trial_arn: Option<String>,
}
schema::shape!(DisassociateTrialComponentOutput = schemas::DISASSOCIATE_TRIAL_COMPONENT_OUTPUT { 0 trial_component_arn, 1 trial_arn });

/// The input of `EnableSagemakerServicecatalogPortfolio`.
#[derive(Clone, Default, PartialEq)]
pub struct EnableSagemakerServicecatalogPortfolio {}
schema::shape!(EnableSagemakerServicecatalogPortfolio = schemas::ENABLE_SAGEMAKER_SERVICECATALOG_PORTFOLIO {});
schema::operation!(EnableSagemakerServicecatalogPortfolio -> EnableSagemakerServicecatalogPortfolioOutput, Write, service::ENABLE_SAGEMAKER_SERVICECATALOG_PORTFOLIO);

/// The output of `EnableSagemakerServicecatalogPortfolio`.
#[derive(Clone, Default, PartialEq)]
pub struct EnableSagemakerServicecatalogPortfolioOutput {}
schema::shape!(EnableSagemakerServicecatalogPortfolioOutput = schemas::ENABLE_SAGEMAKER_SERVICECATALOG_PORTFOLIO_OUTPUT {});

/// The input of `GetModelPackageGroupPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct GetModelPackageGroupPolicy {
    pub model_package_group_name: String,
}
schema::shape!(GetModelPackageGroupPolicy = schemas::GET_MODEL_PACKAGE_GROUP_POLICY { 0 model_package_group_name });
schema::operation!(GetModelPackageGroupPolicy -> GetModelPackageGroupPolicyOutput, Read, service::GET_MODEL_PACKAGE_GROUP_POLICY);

/// The output of `GetModelPackageGroupPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct GetModelPackageGroupPolicyOutput {
    pub resource_policy: String,
}
schema::shape!(GetModelPackageGroupPolicyOutput = schemas::GET_MODEL_PACKAGE_GROUP_POLICY_OUTPUT { 0 resource_policy });

/// The input of `GetSagemakerServicecatalogPortfolioStatus`.
#[derive(Clone, Default, PartialEq)]
pub struct GetSagemakerServicecatalogPortfolioStatus {}
schema::shape!(GetSagemakerServicecatalogPortfolioStatus = schemas::GET_SAGEMAKER_SERVICECATALOG_PORTFOLIO_STATUS {});
schema::operation!(GetSagemakerServicecatalogPortfolioStatus -> GetSagemakerServicecatalogPortfolioStatusOutput, Read, service::GET_SAGEMAKER_SERVICECATALOG_PORTFOLIO_STATUS);

/// The output of `GetSagemakerServicecatalogPortfolioStatus`.
#[derive(Clone, Default, PartialEq)]
pub struct GetSagemakerServicecatalogPortfolioStatusOutput {
    pub status: Option<String>,
}
schema::shape!(GetSagemakerServicecatalogPortfolioStatusOutput = schemas::GET_SAGEMAKER_SERVICECATALOG_PORTFOLIO_STATUS_OUTPUT { 0 status });

/// The input of `GetSearchSuggestions`.
#[derive(Clone, Default, PartialEq)]
pub struct GetSearchSuggestions {
    pub resource: String,
    pub suggestion_query: Option<SuggestionQuery>,
}
schema::shape!(GetSearchSuggestions = schemas::GET_SEARCH_SUGGESTIONS { 0 resource, 1 suggestion_query });
schema::operation!(GetSearchSuggestions -> GetSearchSuggestionsOutput, Read, service::GET_SEARCH_SUGGESTIONS);

/// The output of `GetSearchSuggestions`.
#[derive(Clone, Default, PartialEq)]
pub struct GetSearchSuggestionsOutput {
    pub property_name_suggestions: Option<Vec<PropertyNameSuggestion>>,
}
schema::shape!(GetSearchSuggestionsOutput = schemas::GET_SEARCH_SUGGESTIONS_OUTPUT { 0 property_name_suggestions });

/// The input of `ListActions`.
#[derive(Clone, Default, PartialEq)]
pub struct ListActions {
    pub source_uri: Option<String>,
    pub action_type: Option<String>,
    pub created_after: Option<schema::Timestamp>,
    pub created_before: Option<schema::Timestamp>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
schema::shape!(ListActions = schemas::LIST_ACTIONS { 0 source_uri, 1 action_type, 2 created_after, 3 created_before, 4 sort_by, 5 sort_order, 6 next_token, 7 max_results });
schema::operation!(ListActions -> ListActionsOutput, Read, service::LIST_ACTIONS);

/// The output of `ListActions`.
#[derive(Clone, Default, PartialEq)]
pub struct ListActionsOutput {
    pub action_summaries: Option<Vec<ActionSummary>>,
    pub next_token: Option<String>,
}
schema::shape!(ListActionsOutput = schemas::LIST_ACTIONS_OUTPUT { 0 action_summaries, 1 next_token });

/// The input of `ListApps`.
#[derive(Clone, Default, PartialEq)]
pub struct ListApps {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub sort_order: Option<String>,
    pub sort_by: Option<String>,
    pub domain_id_equals: Option<String>,
    pub user_profile_name_equals: Option<String>,
    pub space_name_equals: Option<String>,
}
schema::shape!(ListApps = schemas::LIST_APPS { 0 next_token, 1 max_results, 2 sort_order, 3 sort_by, 4 domain_id_equals, 5 user_profile_name_equals, 6 space_name_equals });
schema::operation!(ListApps -> ListAppsOutput, Read, service::LIST_APPS);

/// The output of `ListApps`.
#[derive(Clone, Default, PartialEq)]
pub struct ListAppsOutput {
    pub apps: Option<Vec<AppDetails>>,
    pub next_token: Option<String>,
}
schema::shape!(ListAppsOutput = schemas::LIST_APPS_OUTPUT { 0 apps, 1 next_token });

/// The input of `ListArtifacts`.
#[derive(Clone, Default, PartialEq)]
pub struct ListArtifacts {
    pub source_uri: Option<String>,
    pub artifact_type: Option<String>,
    pub created_after: Option<schema::Timestamp>,
    pub created_before: Option<schema::Timestamp>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
schema::shape!(ListArtifacts = schemas::LIST_ARTIFACTS { 0 source_uri, 1 artifact_type, 2 created_after, 3 created_before, 4 sort_by, 5 sort_order, 6 next_token, 7 max_results });
schema::operation!(ListArtifacts -> ListArtifactsOutput, Read, service::LIST_ARTIFACTS);

/// The output of `ListArtifacts`.
#[derive(Clone, Default, PartialEq)]
pub struct ListArtifactsOutput {
    pub artifact_summaries: Option<Vec<ArtifactSummary>>,
    pub next_token: Option<String>,
}
schema::shape!(ListArtifactsOutput = schemas::LIST_ARTIFACTS_OUTPUT { 0 artifact_summaries, 1 next_token });

/// The input of `ListAssociations`.
#[derive(Clone, Default, PartialEq)]
pub struct ListAssociations {
    pub source_arn: Option<String>,
    pub destination_arn: Option<String>,
    pub source_type: Option<String>,
    pub destination_type: Option<String>,
    pub association_type: Option<String>,
    pub created_after: Option<schema::Timestamp>,
    pub created_before: Option<schema::Timestamp>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
schema::shape!(ListAssociations = schemas::LIST_ASSOCIATIONS { 0 source_arn, 1 destination_arn, 2 source_type, 3 destination_type, 4 association_type, 5 created_after, 6 created_before, 7 sort_by, 8 sort_order, 9 next_token, 10 max_results });
schema::operation!(ListAssociations -> ListAssociationsOutput, Read, service::LIST_ASSOCIATIONS);

/// The output of `ListAssociations`.
#[derive(Clone, Default, PartialEq)]
pub struct ListAssociationsOutput {
    pub association_summaries: Option<Vec<AssociationSummary>>,
    pub next_token: Option<String>,
}
schema::shape!(ListAssociationsOutput = schemas::LIST_ASSOCIATIONS_OUTPUT { 0 association_summaries, 1 next_token });

/// The input of `ListCodeRepositories`.
#[derive(Clone, Default, PartialEq)]
pub struct ListCodeRepositories {
    pub creation_time_after: Option<schema::Timestamp>,
    pub creation_time_before: Option<schema::Timestamp>,
    pub last_modified_time_after: Option<schema::Timestamp>,
    pub last_modified_time_before: Option<schema::Timestamp>,
    pub max_results: Option<i32>,
    pub name_contains: Option<String>,
    pub next_token: Option<String>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
}
schema::shape!(ListCodeRepositories = schemas::LIST_CODE_REPOSITORIES { 0 creation_time_after, 1 creation_time_before, 2 last_modified_time_after, 3 last_modified_time_before, 4 max_results, 5 name_contains, 6 next_token, 7 sort_by, 8 sort_order });
schema::operation!(ListCodeRepositories -> ListCodeRepositoriesOutput, Read, service::LIST_CODE_REPOSITORIES);

/// The output of `ListCodeRepositories`.
#[derive(Clone, Default, PartialEq)]
pub struct ListCodeRepositoriesOutput {
    pub code_repository_summary_list: Vec<CodeRepositorySummary>,
    pub next_token: Option<String>,
}
schema::shape!(ListCodeRepositoriesOutput = schemas::LIST_CODE_REPOSITORIES_OUTPUT { 0 code_repository_summary_list, 1 next_token });

/// The input of `ListContexts`.
#[derive(Clone, Default, PartialEq)]
pub struct ListContexts {
    pub source_uri: Option<String>,
    pub context_type: Option<String>,
    pub created_after: Option<schema::Timestamp>,
    pub created_before: Option<schema::Timestamp>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
schema::shape!(ListContexts = schemas::LIST_CONTEXTS { 0 source_uri, 1 context_type, 2 created_after, 3 created_before, 4 sort_by, 5 sort_order, 6 next_token, 7 max_results });
schema::operation!(ListContexts -> ListContextsOutput, Read, service::LIST_CONTEXTS);

/// The output of `ListContexts`.
#[derive(Clone, Default, PartialEq)]
pub struct ListContextsOutput {
    pub context_summaries: Option<Vec<ContextSummary>>,
    pub next_token: Option<String>,
}
schema::shape!(ListContextsOutput = schemas::LIST_CONTEXTS_OUTPUT { 0 context_summaries, 1 next_token });

/// The input of `ListDomains`.
#[derive(Clone, Default, PartialEq)]
pub struct ListDomains {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
schema::shape!(ListDomains = schemas::LIST_DOMAINS { 0 next_token, 1 max_results });
schema::operation!(ListDomains -> ListDomainsOutput, Read, service::LIST_DOMAINS);

/// The output of `ListDomains`.
#[derive(Clone, Default, PartialEq)]
pub struct ListDomainsOutput {
    pub domains: Option<Vec<DomainDetails>>,
    pub next_token: Option<String>,
}
schema::shape!(ListDomainsOutput = schemas::LIST_DOMAINS_OUTPUT { 0 domains, 1 next_token });

/// The input of `ListEndpointConfigs`.
#[derive(Clone, Default, PartialEq)]
pub struct ListEndpointConfigs {
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub name_contains: Option<String>,
    pub creation_time_before: Option<schema::Timestamp>,
    pub creation_time_after: Option<schema::Timestamp>,
}
schema::shape!(ListEndpointConfigs = schemas::LIST_ENDPOINT_CONFIGS { 0 sort_by, 1 sort_order, 2 next_token, 3 max_results, 4 name_contains, 5 creation_time_before, 6 creation_time_after });
schema::operation!(ListEndpointConfigs -> ListEndpointConfigsOutput, Read, service::LIST_ENDPOINT_CONFIGS);

/// The output of `ListEndpointConfigs`.
#[derive(Clone, Default, PartialEq)]
pub struct ListEndpointConfigsOutput {
    pub endpoint_configs: Vec<EndpointConfigSummary>,
    pub next_token: Option<String>,
}
schema::shape!(ListEndpointConfigsOutput = schemas::LIST_ENDPOINT_CONFIGS_OUTPUT { 0 endpoint_configs, 1 next_token });

/// The input of `ListEndpoints`.
#[derive(Clone, Default, PartialEq)]
pub struct ListEndpoints {
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub name_contains: Option<String>,
    pub creation_time_before: Option<schema::Timestamp>,
    pub creation_time_after: Option<schema::Timestamp>,
    pub last_modified_time_before: Option<schema::Timestamp>,
    pub last_modified_time_after: Option<schema::Timestamp>,
    pub status_equals: Option<String>,
}
schema::shape!(ListEndpoints = schemas::LIST_ENDPOINTS { 0 sort_by, 1 sort_order, 2 next_token, 3 max_results, 4 name_contains, 5 creation_time_before, 6 creation_time_after, 7 last_modified_time_before, 8 last_modified_time_after, 9 status_equals });
schema::operation!(ListEndpoints -> ListEndpointsOutput, Read, service::LIST_ENDPOINTS);

/// The output of `ListEndpoints`.
#[derive(Clone, Default, PartialEq)]
pub struct ListEndpointsOutput {
    pub endpoints: Vec<EndpointSummary>,
    pub next_token: Option<String>,
}
schema::shape!(ListEndpointsOutput = schemas::LIST_ENDPOINTS_OUTPUT { 0 endpoints, 1 next_token });

/// The input of `ListExperiments`.
#[derive(Clone, Default, PartialEq)]
pub struct ListExperiments {
    pub created_after: Option<schema::Timestamp>,
    pub created_before: Option<schema::Timestamp>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
schema::shape!(ListExperiments = schemas::LIST_EXPERIMENTS { 0 created_after, 1 created_before, 2 sort_by, 3 sort_order, 4 next_token, 5 max_results });
schema::operation!(ListExperiments -> ListExperimentsOutput, Read, service::LIST_EXPERIMENTS);

/// The output of `ListExperiments`.
#[derive(Clone, Default, PartialEq)]
pub struct ListExperimentsOutput {
    pub experiment_summaries: Option<Vec<ExperimentSummary>>,
    pub next_token: Option<String>,
}
schema::shape!(ListExperimentsOutput = schemas::LIST_EXPERIMENTS_OUTPUT { 0 experiment_summaries, 1 next_token });

/// The input of `ListHyperParameterTuningJobs`.
#[derive(Clone, Default, PartialEq)]
pub struct ListHyperParameterTuningJobs {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub name_contains: Option<String>,
    pub creation_time_after: Option<schema::Timestamp>,
    pub creation_time_before: Option<schema::Timestamp>,
    pub last_modified_time_after: Option<schema::Timestamp>,
    pub last_modified_time_before: Option<schema::Timestamp>,
    pub status_equals: Option<String>,
}
schema::shape!(ListHyperParameterTuningJobs = schemas::LIST_HYPER_PARAMETER_TUNING_JOBS { 0 next_token, 1 max_results, 2 sort_by, 3 sort_order, 4 name_contains, 5 creation_time_after, 6 creation_time_before, 7 last_modified_time_after, 8 last_modified_time_before, 9 status_equals });
schema::operation!(ListHyperParameterTuningJobs -> ListHyperParameterTuningJobsOutput, Read, service::LIST_HYPER_PARAMETER_TUNING_JOBS);

/// The output of `ListHyperParameterTuningJobs`.
#[derive(Clone, Default, PartialEq)]
pub struct ListHyperParameterTuningJobsOutput {
    pub hyper_parameter_tuning_job_summaries: Vec<HyperParameterTuningJobSummary>,
    pub next_token: Option<String>,
}
schema::shape!(ListHyperParameterTuningJobsOutput = schemas::LIST_HYPER_PARAMETER_TUNING_JOBS_OUTPUT { 0 hyper_parameter_tuning_job_summaries, 1 next_token });

/// The input of `ListImageVersions`.
#[derive(Clone, Default, PartialEq)]
pub struct ListImageVersions {
    pub creation_time_after: Option<schema::Timestamp>,
    pub creation_time_before: Option<schema::Timestamp>,
    pub image_name: String,
    pub last_modified_time_after: Option<schema::Timestamp>,
    pub last_modified_time_before: Option<schema::Timestamp>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
}
schema::shape!(ListImageVersions = schemas::LIST_IMAGE_VERSIONS { 0 creation_time_after, 1 creation_time_before, 2 image_name, 3 last_modified_time_after, 4 last_modified_time_before, 5 max_results, 6 next_token, 7 sort_by, 8 sort_order });
schema::operation!(ListImageVersions -> ListImageVersionsOutput, Read, service::LIST_IMAGE_VERSIONS);

/// The output of `ListImageVersions`.
#[derive(Clone, Default, PartialEq)]
pub struct ListImageVersionsOutput {
    pub image_versions: Option<Vec<ImageVersion>>,
    pub next_token: Option<String>,
}
schema::shape!(ListImageVersionsOutput = schemas::LIST_IMAGE_VERSIONS_OUTPUT { 0 image_versions, 1 next_token });

/// The input of `ListImages`.
#[derive(Clone, Default, PartialEq)]
pub struct ListImages {
    pub creation_time_after: Option<schema::Timestamp>,
    pub creation_time_before: Option<schema::Timestamp>,
    pub last_modified_time_after: Option<schema::Timestamp>,
    pub last_modified_time_before: Option<schema::Timestamp>,
    pub max_results: Option<i32>,
    pub name_contains: Option<String>,
    pub next_token: Option<String>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
}
schema::shape!(ListImages = schemas::LIST_IMAGES { 0 creation_time_after, 1 creation_time_before, 2 last_modified_time_after, 3 last_modified_time_before, 4 max_results, 5 name_contains, 6 next_token, 7 sort_by, 8 sort_order });
schema::operation!(ListImages -> ListImagesOutput, Read, service::LIST_IMAGES);

/// The output of `ListImages`.
#[derive(Clone, Default, PartialEq)]
pub struct ListImagesOutput {
    pub images: Option<Vec<Image>>,
    pub next_token: Option<String>,
}
schema::shape!(ListImagesOutput = schemas::LIST_IMAGES_OUTPUT { 0 images, 1 next_token });

/// The input of `ListModelPackageGroups`.
#[derive(Clone, Default, PartialEq)]
pub struct ListModelPackageGroups {
    pub creation_time_after: Option<schema::Timestamp>,
    pub creation_time_before: Option<schema::Timestamp>,
    pub max_results: Option<i32>,
    pub name_contains: Option<String>,
    pub next_token: Option<String>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub cross_account_filter_option: Option<String>,
}
schema::shape!(ListModelPackageGroups = schemas::LIST_MODEL_PACKAGE_GROUPS { 0 creation_time_after, 1 creation_time_before, 2 max_results, 3 name_contains, 4 next_token, 5 sort_by, 6 sort_order, 7 cross_account_filter_option });
schema::operation!(ListModelPackageGroups -> ListModelPackageGroupsOutput, Read, service::LIST_MODEL_PACKAGE_GROUPS);

/// The output of `ListModelPackageGroups`.
#[derive(Clone, Default, PartialEq)]
pub struct ListModelPackageGroupsOutput {
    pub model_package_group_summary_list: Vec<ModelPackageGroupSummary>,
    pub next_token: Option<String>,
}
schema::shape!(ListModelPackageGroupsOutput = schemas::LIST_MODEL_PACKAGE_GROUPS_OUTPUT { 0 model_package_group_summary_list, 1 next_token });

/// The input of `ListModelPackages`.
#[derive(Clone, Default, PartialEq)]
pub struct ListModelPackages {
    pub creation_time_after: Option<schema::Timestamp>,
    pub creation_time_before: Option<schema::Timestamp>,
    pub max_results: Option<i32>,
    pub name_contains: Option<String>,
    pub model_approval_status: Option<String>,
    pub model_package_group_name: Option<String>,
    pub model_package_type: Option<String>,
    pub next_token: Option<String>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
}
schema::shape!(ListModelPackages = schemas::LIST_MODEL_PACKAGES { 0 creation_time_after, 1 creation_time_before, 2 max_results, 3 name_contains, 4 model_approval_status, 5 model_package_group_name, 6 model_package_type, 7 next_token, 8 sort_by, 9 sort_order });
schema::operation!(ListModelPackages -> ListModelPackagesOutput, Read, service::LIST_MODEL_PACKAGES);

/// The output of `ListModelPackages`.
#[derive(Clone, Default, PartialEq)]
pub struct ListModelPackagesOutput {
    pub model_package_summary_list: Vec<ModelPackageSummary>,
    pub next_token: Option<String>,
}
schema::shape!(ListModelPackagesOutput = schemas::LIST_MODEL_PACKAGES_OUTPUT { 0 model_package_summary_list, 1 next_token });

/// The input of `ListModels`.
#[derive(Clone, Default, PartialEq)]
pub struct ListModels {
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub name_contains: Option<String>,
    pub creation_time_before: Option<schema::Timestamp>,
    pub creation_time_after: Option<schema::Timestamp>,
}
schema::shape!(ListModels = schemas::LIST_MODELS { 0 sort_by, 1 sort_order, 2 next_token, 3 max_results, 4 name_contains, 5 creation_time_before, 6 creation_time_after });
schema::operation!(ListModels -> ListModelsOutput, Read, service::LIST_MODELS);

/// The output of `ListModels`.
#[derive(Clone, Default, PartialEq)]
pub struct ListModelsOutput {
    pub models: Vec<ModelSummary>,
    pub next_token: Option<String>,
}
schema::shape!(ListModelsOutput = schemas::LIST_MODELS_OUTPUT { 0 models, 1 next_token });

/// The input of `ListPipelineExecutionSteps`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPipelineExecutionSteps {
    pub pipeline_execution_arn: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub sort_order: Option<String>,
}
schema::shape!(ListPipelineExecutionSteps = schemas::LIST_PIPELINE_EXECUTION_STEPS { 0 pipeline_execution_arn, 1 next_token, 2 max_results, 3 sort_order });
schema::operation!(ListPipelineExecutionSteps -> ListPipelineExecutionStepsOutput, Read, service::LIST_PIPELINE_EXECUTION_STEPS);

/// The output of `ListPipelineExecutionSteps`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPipelineExecutionStepsOutput {
    pub pipeline_execution_steps: Option<Vec<PipelineExecutionStep>>,
    pub next_token: Option<String>,
}
schema::shape!(ListPipelineExecutionStepsOutput = schemas::LIST_PIPELINE_EXECUTION_STEPS_OUTPUT { 0 pipeline_execution_steps, 1 next_token });

/// The input of `ListPipelineExecutions`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPipelineExecutions {
    pub pipeline_name: String,
    pub created_after: Option<schema::Timestamp>,
    pub created_before: Option<schema::Timestamp>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub pipeline_version_alias: Option<String>,
}
schema::shape!(ListPipelineExecutions = schemas::LIST_PIPELINE_EXECUTIONS { 0 pipeline_name, 1 created_after, 2 created_before, 3 sort_by, 4 sort_order, 5 next_token, 6 max_results, 7 pipeline_version_alias });
schema::operation!(ListPipelineExecutions -> ListPipelineExecutionsOutput, Read, service::LIST_PIPELINE_EXECUTIONS);

/// The output of `ListPipelineExecutions`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPipelineExecutionsOutput {
    pub pipeline_execution_summaries: Option<Vec<PipelineExecutionSummary>>,
    pub next_token: Option<String>,
}
schema::shape!(ListPipelineExecutionsOutput = schemas::LIST_PIPELINE_EXECUTIONS_OUTPUT { 0 pipeline_execution_summaries, 1 next_token });

/// The input of `ListPipelineParametersForExecution`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPipelineParametersForExecution {
    pub pipeline_execution_arn: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
schema::shape!(ListPipelineParametersForExecution = schemas::LIST_PIPELINE_PARAMETERS_FOR_EXECUTION { 0 pipeline_execution_arn, 1 next_token, 2 max_results });
schema::operation!(ListPipelineParametersForExecution -> ListPipelineParametersForExecutionOutput, Read, service::LIST_PIPELINE_PARAMETERS_FOR_EXECUTION);

/// The output of `ListPipelineParametersForExecution`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPipelineParametersForExecutionOutput {
    pub pipeline_parameters: Option<Vec<Parameter>>,
    pub next_token: Option<String>,
}
schema::shape!(ListPipelineParametersForExecutionOutput = schemas::LIST_PIPELINE_PARAMETERS_FOR_EXECUTION_OUTPUT { 0 pipeline_parameters, 1 next_token });

/// The input of `ListPipelineVersions`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPipelineVersions {
    pub pipeline_name: String,
    pub created_after: Option<schema::Timestamp>,
    pub created_before: Option<schema::Timestamp>,
    pub sort_order: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
schema::shape!(ListPipelineVersions = schemas::LIST_PIPELINE_VERSIONS { 0 pipeline_name, 1 created_after, 2 created_before, 3 sort_order, 4 next_token, 5 max_results });
schema::operation!(ListPipelineVersions -> ListPipelineVersionsOutput, Read, service::LIST_PIPELINE_VERSIONS);

/// The output of `ListPipelineVersions`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPipelineVersionsOutput {
    pub pipeline_version_summaries: Option<Vec<PipelineVersionSummary>>,
    pub next_token: Option<String>,
}
schema::shape!(ListPipelineVersionsOutput = schemas::LIST_PIPELINE_VERSIONS_OUTPUT { 0 pipeline_version_summaries, 1 next_token });

/// The input of `ListPipelines`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPipelines {
    pub pipeline_name_prefix: Option<String>,
    pub created_after: Option<schema::Timestamp>,
    pub created_before: Option<schema::Timestamp>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub managed_by: Option<String>,
}
schema::shape!(ListPipelines = schemas::LIST_PIPELINES { 0 pipeline_name_prefix, 1 created_after, 2 created_before, 3 sort_by, 4 sort_order, 5 next_token, 6 max_results, 7 managed_by });
schema::operation!(ListPipelines -> ListPipelinesOutput, Read, service::LIST_PIPELINES);

/// The output of `ListPipelines`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPipelinesOutput {
    pub pipeline_summaries: Option<Vec<PipelineSummary>>,
    pub next_token: Option<String>,
}
schema::shape!(ListPipelinesOutput = schemas::LIST_PIPELINES_OUTPUT { 0 pipeline_summaries, 1 next_token });

/// The input of `ListProcessingJobs`.
#[derive(Clone, Default, PartialEq)]
pub struct ListProcessingJobs {
    pub creation_time_after: Option<schema::Timestamp>,
    pub creation_time_before: Option<schema::Timestamp>,
    pub last_modified_time_after: Option<schema::Timestamp>,
    pub last_modified_time_before: Option<schema::Timestamp>,
    pub name_contains: Option<String>,
    pub status_equals: Option<String>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
schema::shape!(ListProcessingJobs = schemas::LIST_PROCESSING_JOBS { 0 creation_time_after, 1 creation_time_before, 2 last_modified_time_after, 3 last_modified_time_before, 4 name_contains, 5 status_equals, 6 sort_by, 7 sort_order, 8 next_token, 9 max_results });
schema::operation!(ListProcessingJobs -> ListProcessingJobsOutput, Read, service::LIST_PROCESSING_JOBS);

/// The output of `ListProcessingJobs`.
#[derive(Clone, Default, PartialEq)]
pub struct ListProcessingJobsOutput {
    pub processing_job_summaries: Vec<ProcessingJobSummary>,
    pub next_token: Option<String>,
}
schema::shape!(ListProcessingJobsOutput = schemas::LIST_PROCESSING_JOBS_OUTPUT { 0 processing_job_summaries, 1 next_token });

/// The input of `ListProjects`.
#[derive(Clone, Default, PartialEq)]
pub struct ListProjects {
    pub creation_time_after: Option<schema::Timestamp>,
    pub creation_time_before: Option<schema::Timestamp>,
    pub max_results: Option<i32>,
    pub name_contains: Option<String>,
    pub next_token: Option<String>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
}
schema::shape!(ListProjects = schemas::LIST_PROJECTS { 0 creation_time_after, 1 creation_time_before, 2 max_results, 3 name_contains, 4 next_token, 5 sort_by, 6 sort_order });
schema::operation!(ListProjects -> ListProjectsOutput, Read, service::LIST_PROJECTS);

/// The output of `ListProjects`.
#[derive(Clone, Default, PartialEq)]
pub struct ListProjectsOutput {
    pub project_summary_list: Vec<ProjectSummary>,
    pub next_token: Option<String>,
}
schema::shape!(ListProjectsOutput = schemas::LIST_PROJECTS_OUTPUT { 0 project_summary_list, 1 next_token });

/// The input of `ListTags`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTags {
    pub resource_arn: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
schema::shape!(ListTags = schemas::LIST_TAGS { 0 resource_arn, 1 next_token, 2 max_results });
schema::operation!(ListTags -> ListTagsOutput, Read, service::LIST_TAGS);

/// The output of `ListTags`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsOutput {
    pub tags: Option<Vec<Tag>>,
    pub next_token: Option<String>,
}
schema::shape!(ListTagsOutput = schemas::LIST_TAGS_OUTPUT { 0 tags, 1 next_token });

/// The input of `ListTrainingJobs`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTrainingJobs {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub creation_time_after: Option<schema::Timestamp>,
    pub creation_time_before: Option<schema::Timestamp>,
    pub last_modified_time_after: Option<schema::Timestamp>,
    pub last_modified_time_before: Option<schema::Timestamp>,
    pub name_contains: Option<String>,
    pub status_equals: Option<String>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub warm_pool_status_equals: Option<String>,
    pub training_plan_arn_equals: Option<String>,
}
schema::shape!(ListTrainingJobs = schemas::LIST_TRAINING_JOBS { 0 next_token, 1 max_results, 2 creation_time_after, 3 creation_time_before, 4 last_modified_time_after, 5 last_modified_time_before, 6 name_contains, 7 status_equals, 8 sort_by, 9 sort_order, 10 warm_pool_status_equals, 11 training_plan_arn_equals });
schema::operation!(ListTrainingJobs -> ListTrainingJobsOutput, Read, service::LIST_TRAINING_JOBS);

/// The input of `ListTrainingJobsForHyperParameterTuningJob`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTrainingJobsForHyperParameterTuningJob {
    pub hyper_parameter_tuning_job_name: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub status_equals: Option<String>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
}
schema::shape!(ListTrainingJobsForHyperParameterTuningJob = schemas::LIST_TRAINING_JOBS_FOR_HYPER_PARAMETER_TUNING_JOB { 0 hyper_parameter_tuning_job_name, 1 next_token, 2 max_results, 3 status_equals, 4 sort_by, 5 sort_order });
schema::operation!(ListTrainingJobsForHyperParameterTuningJob -> ListTrainingJobsForHyperParameterTuningJobOutput, Read, service::LIST_TRAINING_JOBS_FOR_HYPER_PARAMETER_TUNING_JOB);

/// The output of `ListTrainingJobsForHyperParameterTuningJob`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTrainingJobsForHyperParameterTuningJobOutput {
    pub training_job_summaries: Vec<HyperParameterTrainingJobSummary>,
    pub next_token: Option<String>,
}
schema::shape!(ListTrainingJobsForHyperParameterTuningJobOutput = schemas::LIST_TRAINING_JOBS_FOR_HYPER_PARAMETER_TUNING_JOB_OUTPUT { 0 training_job_summaries, 1 next_token });

/// The output of `ListTrainingJobs`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTrainingJobsOutput {
    pub training_job_summaries: Vec<TrainingJobSummary>,
    pub next_token: Option<String>,
}
schema::shape!(ListTrainingJobsOutput = schemas::LIST_TRAINING_JOBS_OUTPUT { 0 training_job_summaries, 1 next_token });

/// The input of `ListTransformJobs`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTransformJobs {
    pub creation_time_after: Option<schema::Timestamp>,
    pub creation_time_before: Option<schema::Timestamp>,
    pub last_modified_time_after: Option<schema::Timestamp>,
    pub last_modified_time_before: Option<schema::Timestamp>,
    pub name_contains: Option<String>,
    pub status_equals: Option<String>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
schema::shape!(ListTransformJobs = schemas::LIST_TRANSFORM_JOBS { 0 creation_time_after, 1 creation_time_before, 2 last_modified_time_after, 3 last_modified_time_before, 4 name_contains, 5 status_equals, 6 sort_by, 7 sort_order, 8 next_token, 9 max_results });
schema::operation!(ListTransformJobs -> ListTransformJobsOutput, Read, service::LIST_TRANSFORM_JOBS);

/// The output of `ListTransformJobs`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTransformJobsOutput {
    pub transform_job_summaries: Vec<TransformJobSummary>,
    pub next_token: Option<String>,
}
schema::shape!(ListTransformJobsOutput = schemas::LIST_TRANSFORM_JOBS_OUTPUT { 0 transform_job_summaries, 1 next_token });

/// The input of `ListTrialComponents`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTrialComponents {
    pub experiment_name: Option<String>,
    pub trial_name: Option<String>,
    pub source_arn: Option<String>,
    pub created_after: Option<schema::Timestamp>,
    pub created_before: Option<schema::Timestamp>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
schema::shape!(ListTrialComponents = schemas::LIST_TRIAL_COMPONENTS { 0 experiment_name, 1 trial_name, 2 source_arn, 3 created_after, 4 created_before, 5 sort_by, 6 sort_order, 7 max_results, 8 next_token });
schema::operation!(ListTrialComponents -> ListTrialComponentsOutput, Read, service::LIST_TRIAL_COMPONENTS);

/// The output of `ListTrialComponents`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTrialComponentsOutput {
    pub trial_component_summaries: Option<Vec<TrialComponentSummary>>,
    pub next_token: Option<String>,
}
schema::shape!(ListTrialComponentsOutput = schemas::LIST_TRIAL_COMPONENTS_OUTPUT { 0 trial_component_summaries, 1 next_token });

/// The input of `ListTrials`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTrials {
    pub experiment_name: Option<String>,
    pub trial_component_name: Option<String>,
    pub created_after: Option<schema::Timestamp>,
    pub created_before: Option<schema::Timestamp>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
schema::shape!(ListTrials = schemas::LIST_TRIALS { 0 experiment_name, 1 trial_component_name, 2 created_after, 3 created_before, 4 sort_by, 5 sort_order, 6 max_results, 7 next_token });
schema::operation!(ListTrials -> ListTrialsOutput, Read, service::LIST_TRIALS);

/// The output of `ListTrials`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTrialsOutput {
    pub trial_summaries: Option<Vec<TrialSummary>>,
    pub next_token: Option<String>,
}
schema::shape!(ListTrialsOutput = schemas::LIST_TRIALS_OUTPUT { 0 trial_summaries, 1 next_token });

/// The input of `ListUserProfiles`.
#[derive(Clone, Default, PartialEq)]
pub struct ListUserProfiles {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub sort_order: Option<String>,
    pub sort_by: Option<String>,
    pub domain_id_equals: Option<String>,
    pub user_profile_name_contains: Option<String>,
}
schema::shape!(ListUserProfiles = schemas::LIST_USER_PROFILES { 0 next_token, 1 max_results, 2 sort_order, 3 sort_by, 4 domain_id_equals, 5 user_profile_name_contains });
schema::operation!(ListUserProfiles -> ListUserProfilesOutput, Read, service::LIST_USER_PROFILES);

/// The output of `ListUserProfiles`.
#[derive(Clone, Default, PartialEq)]
pub struct ListUserProfilesOutput {
    pub user_profiles: Option<Vec<UserProfileDetails>>,
    pub next_token: Option<String>,
}
schema::shape!(ListUserProfilesOutput = schemas::LIST_USER_PROFILES_OUTPUT { 0 user_profiles, 1 next_token });

/// The input of `PutModelPackageGroupPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct PutModelPackageGroupPolicy {
    pub model_package_group_name: String,
    pub resource_policy: String,
}
schema::shape!(PutModelPackageGroupPolicy = schemas::PUT_MODEL_PACKAGE_GROUP_POLICY { 0 model_package_group_name, 1 resource_policy });
schema::operation!(PutModelPackageGroupPolicy -> PutModelPackageGroupPolicyOutput, Write, service::PUT_MODEL_PACKAGE_GROUP_POLICY);

/// The output of `PutModelPackageGroupPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct PutModelPackageGroupPolicyOutput {
    pub model_package_group_arn: String,
}
schema::shape!(PutModelPackageGroupPolicyOutput = schemas::PUT_MODEL_PACKAGE_GROUP_POLICY_OUTPUT { 0 model_package_group_arn });

/// The input of `QueryLineage`.
#[derive(Clone, Default, PartialEq)]
pub struct QueryLineage {
    pub start_arns: Option<Vec<String>>,
    pub direction: Option<String>,
    pub include_edges: Option<bool>,
    pub filters: Option<QueryFilters>,
    pub max_depth: Option<i32>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
schema::shape!(QueryLineage = schemas::QUERY_LINEAGE { 0 start_arns, 1 direction, 2 include_edges, 3 filters, 4 max_depth, 5 max_results, 6 next_token });
schema::operation!(QueryLineage -> QueryLineageOutput, Read, service::QUERY_LINEAGE);

/// The output of `QueryLineage`.
#[derive(Clone, Default, PartialEq)]
pub struct QueryLineageOutput {
    pub vertices: Option<Vec<Vertex>>,
    pub edges: Option<Vec<Edge>>,
    pub next_token: Option<String>,
}
schema::shape!(QueryLineageOutput = schemas::QUERY_LINEAGE_OUTPUT { 0 vertices, 1 edges, 2 next_token });

/// The input of `RetryPipelineExecution`.
#[derive(Clone, Default, PartialEq)]
pub struct RetryPipelineExecution {
    pub pipeline_execution_arn: String,
    pub client_request_token: String,
    pub parallelism_configuration: Option<ParallelismConfiguration>,
}
schema::shape!(RetryPipelineExecution = schemas::RETRY_PIPELINE_EXECUTION { 0 pipeline_execution_arn, 1 client_request_token, 2 parallelism_configuration });
schema::operation!(RetryPipelineExecution -> RetryPipelineExecutionOutput, Write, service::RETRY_PIPELINE_EXECUTION);

/// The output of `RetryPipelineExecution`.
#[derive(Clone, Default, PartialEq)]
pub struct RetryPipelineExecutionOutput {
    pub pipeline_execution_arn: Option<String>,
}
schema::shape!(RetryPipelineExecutionOutput = schemas::RETRY_PIPELINE_EXECUTION_OUTPUT { 0 pipeline_execution_arn });

/// The input of `Search`.
#[derive(Clone, Default, PartialEq)]
pub struct Search {
    pub resource: String,
    pub search_expression: Option<SearchExpression>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub cross_account_filter_option: Option<String>,
    pub visibility_conditions: Option<Vec<VisibilityConditions>>,
}
schema::shape!(Search = schemas::SEARCH { 0 resource, 1 search_expression, 2 sort_by, 3 sort_order, 4 next_token, 5 max_results, 6 cross_account_filter_option, 7 visibility_conditions });
schema::operation!(Search -> SearchOutput, Read, service::SEARCH);

/// The output of `Search`.
#[derive(Clone, Default, PartialEq)]
pub struct SearchOutput {
    pub results: Option<Vec<SearchRecord>>,
    pub next_token: Option<String>,
    pub total_hits: Option<TotalHits>,
}
schema::shape!(SearchOutput = schemas::SEARCH_OUTPUT { 0 results, 1 next_token, 2 total_hits });

/// The input of `SendPipelineExecutionStepFailure`.
#[derive(Clone, Default, PartialEq)]
pub struct SendPipelineExecutionStepFailure {
    pub callback_token: String,
    pub failure_reason: Option<String>,
    pub client_request_token: Option<String>,
}
schema::shape!(SendPipelineExecutionStepFailure = schemas::SEND_PIPELINE_EXECUTION_STEP_FAILURE { 0 callback_token, 1 failure_reason, 2 client_request_token });
schema::operation!(SendPipelineExecutionStepFailure -> SendPipelineExecutionStepFailureOutput, Write, service::SEND_PIPELINE_EXECUTION_STEP_FAILURE);

/// The output of `SendPipelineExecutionStepFailure`.
#[derive(Clone, Default, PartialEq)]
pub struct SendPipelineExecutionStepFailureOutput {
    pub pipeline_execution_arn: Option<String>,
}
schema::shape!(SendPipelineExecutionStepFailureOutput = schemas::SEND_PIPELINE_EXECUTION_STEP_FAILURE_OUTPUT { 0 pipeline_execution_arn });

/// The input of `SendPipelineExecutionStepSuccess`.
#[derive(Clone, Default, PartialEq)]
pub struct SendPipelineExecutionStepSuccess {
    pub callback_token: String,
    pub output_parameters: Option<Vec<OutputParameter>>,
    pub client_request_token: Option<String>,
}
schema::shape!(SendPipelineExecutionStepSuccess = schemas::SEND_PIPELINE_EXECUTION_STEP_SUCCESS { 0 callback_token, 1 output_parameters, 2 client_request_token });
schema::operation!(SendPipelineExecutionStepSuccess -> SendPipelineExecutionStepSuccessOutput, Write, service::SEND_PIPELINE_EXECUTION_STEP_SUCCESS);

/// The output of `SendPipelineExecutionStepSuccess`.
#[derive(Clone, Default, PartialEq)]
pub struct SendPipelineExecutionStepSuccessOutput {
    pub pipeline_execution_arn: Option<String>,
}
schema::shape!(SendPipelineExecutionStepSuccessOutput = schemas::SEND_PIPELINE_EXECUTION_STEP_SUCCESS_OUTPUT { 0 pipeline_execution_arn });

/// The input of `StartPipelineExecution`.
#[derive(Clone, Default, PartialEq)]
pub struct StartPipelineExecution {
    pub pipeline_name: String,
    pub pipeline_execution_display_name: Option<String>,
    pub pipeline_parameters: Option<Vec<Parameter>>,
    pub pipeline_execution_description: Option<String>,
    pub client_request_token: String,
    pub parallelism_configuration: Option<ParallelismConfiguration>,
    pub selective_execution_config: Option<SelectiveExecutionConfig>,
    pub pipeline_version_id: Option<i64>,
    pub mlflow_experiment_name: Option<String>,
    pub pipeline_version_alias: Option<String>,
    pub role_arn: Option<String>,
}
schema::shape!(StartPipelineExecution = schemas::START_PIPELINE_EXECUTION { 0 pipeline_name, 1 pipeline_execution_display_name, 2 pipeline_parameters, 3 pipeline_execution_description, 4 client_request_token, 5 parallelism_configuration, 6 selective_execution_config, 7 pipeline_version_id, 8 mlflow_experiment_name, 9 pipeline_version_alias, 10 role_arn });
schema::operation!(StartPipelineExecution -> StartPipelineExecutionOutput, Write, service::START_PIPELINE_EXECUTION);

/// The output of `StartPipelineExecution`.
#[derive(Clone, Default, PartialEq)]
pub struct StartPipelineExecutionOutput {
    pub pipeline_execution_arn: Option<String>,
}
schema::shape!(StartPipelineExecutionOutput = schemas::START_PIPELINE_EXECUTION_OUTPUT { 0 pipeline_execution_arn });

/// The input of `StopHyperParameterTuningJob`.
#[derive(Clone, Default, PartialEq)]
pub struct StopHyperParameterTuningJob {
    pub hyper_parameter_tuning_job_name: String,
}
schema::shape!(StopHyperParameterTuningJob = schemas::STOP_HYPER_PARAMETER_TUNING_JOB { 0 hyper_parameter_tuning_job_name });
schema::operation!(StopHyperParameterTuningJob -> StopHyperParameterTuningJobOutput, Write, service::STOP_HYPER_PARAMETER_TUNING_JOB);

/// The output of `StopHyperParameterTuningJob`.
#[derive(Clone, Default, PartialEq)]
pub struct StopHyperParameterTuningJobOutput {}
schema::shape!(StopHyperParameterTuningJobOutput = schemas::STOP_HYPER_PARAMETER_TUNING_JOB_OUTPUT {});

/// The input of `StopPipelineExecution`.
#[derive(Clone, Default, PartialEq)]
pub struct StopPipelineExecution {
    pub pipeline_execution_arn: String,
    pub client_request_token: String,
}
schema::shape!(StopPipelineExecution = schemas::STOP_PIPELINE_EXECUTION { 0 pipeline_execution_arn, 1 client_request_token });
schema::operation!(StopPipelineExecution -> StopPipelineExecutionOutput, Write, service::STOP_PIPELINE_EXECUTION);

/// The output of `StopPipelineExecution`.
#[derive(Clone, Default, PartialEq)]
pub struct StopPipelineExecutionOutput {
    pub pipeline_execution_arn: Option<String>,
}
schema::shape!(StopPipelineExecutionOutput = schemas::STOP_PIPELINE_EXECUTION_OUTPUT { 0 pipeline_execution_arn });

/// The input of `StopProcessingJob`.
#[derive(Clone, Default, PartialEq)]
pub struct StopProcessingJob {
    pub processing_job_name: String,
}
schema::shape!(StopProcessingJob = schemas::STOP_PROCESSING_JOB { 0 processing_job_name });
schema::operation!(StopProcessingJob -> StopProcessingJobOutput, Write, service::STOP_PROCESSING_JOB);

/// The output of `StopProcessingJob`.
#[derive(Clone, Default, PartialEq)]
pub struct StopProcessingJobOutput {}
schema::shape!(StopProcessingJobOutput = schemas::STOP_PROCESSING_JOB_OUTPUT {});

/// The input of `StopTrainingJob`.
#[derive(Clone, Default, PartialEq)]
pub struct StopTrainingJob {
    pub training_job_name: String,
}
schema::shape!(StopTrainingJob = schemas::STOP_TRAINING_JOB { 0 training_job_name });
schema::operation!(StopTrainingJob -> StopTrainingJobOutput, Write, service::STOP_TRAINING_JOB);

/// The output of `StopTrainingJob`.
#[derive(Clone, Default, PartialEq)]
pub struct StopTrainingJobOutput {}
schema::shape!(StopTrainingJobOutput = schemas::STOP_TRAINING_JOB_OUTPUT {});

/// The input of `StopTransformJob`.
#[derive(Clone, Default, PartialEq)]
pub struct StopTransformJob {
    pub transform_job_name: String,
}
schema::shape!(StopTransformJob = schemas::STOP_TRANSFORM_JOB { 0 transform_job_name });
schema::operation!(StopTransformJob -> StopTransformJobOutput, Write, service::STOP_TRANSFORM_JOB);

/// The output of `StopTransformJob`.
#[derive(Clone, Default, PartialEq)]
pub struct StopTransformJobOutput {}
schema::shape!(StopTransformJobOutput = schemas::STOP_TRANSFORM_JOB_OUTPUT {});

/// The input of `UpdateCodeRepository`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateCodeRepository {
    pub code_repository_name: String,
    pub git_config: Option<GitConfigForUpdate>,
}
schema::shape!(UpdateCodeRepository = schemas::UPDATE_CODE_REPOSITORY { 0 code_repository_name, 1 git_config });
schema::operation!(UpdateCodeRepository -> UpdateCodeRepositoryOutput, Write, service::UPDATE_CODE_REPOSITORY);

/// The output of `UpdateCodeRepository`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateCodeRepositoryOutput {
    pub code_repository_arn: String,
}
schema::shape!(UpdateCodeRepositoryOutput = schemas::UPDATE_CODE_REPOSITORY_OUTPUT { 0 code_repository_arn });

/// The input of `UpdateEndpoint`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateEndpoint {
    pub endpoint_name: String,
    pub endpoint_config_name: String,
    pub retain_all_variant_properties: Option<bool>,
    pub exclude_retained_variant_properties: Option<Vec<VariantProperty>>,
    pub deployment_config: Option<DeploymentConfig>,
    pub retain_deployment_config: Option<bool>,
}
schema::shape!(UpdateEndpoint = schemas::UPDATE_ENDPOINT { 0 endpoint_name, 1 endpoint_config_name, 2 retain_all_variant_properties, 3 exclude_retained_variant_properties, 4 deployment_config, 5 retain_deployment_config });
schema::operation!(UpdateEndpoint -> UpdateEndpointOutput, Write, service::UPDATE_ENDPOINT);

/// The output of `UpdateEndpoint`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateEndpointOutput {
    pub endpoint_arn: String,
}
schema::shape!(UpdateEndpointOutput = schemas::UPDATE_ENDPOINT_OUTPUT { 0 endpoint_arn });

/// The input of `UpdateEndpointWeightsAndCapacities`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateEndpointWeightsAndCapacities {
    pub endpoint_name: String,
    pub desired_weights_and_capacities: Vec<DesiredWeightAndCapacity>,
}
schema::shape!(UpdateEndpointWeightsAndCapacities = schemas::UPDATE_ENDPOINT_WEIGHTS_AND_CAPACITIES { 0 endpoint_name, 1 desired_weights_and_capacities });
schema::operation!(UpdateEndpointWeightsAndCapacities -> UpdateEndpointWeightsAndCapacitiesOutput, Write, service::UPDATE_ENDPOINT_WEIGHTS_AND_CAPACITIES);

/// The output of `UpdateEndpointWeightsAndCapacities`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateEndpointWeightsAndCapacitiesOutput {
    pub endpoint_arn: String,
}
schema::shape!(UpdateEndpointWeightsAndCapacitiesOutput = schemas::UPDATE_ENDPOINT_WEIGHTS_AND_CAPACITIES_OUTPUT { 0 endpoint_arn });

/// The input of `UpdateExperiment`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateExperiment {
    pub experiment_name: String,
    pub display_name: Option<String>,
    pub description: Option<String>,
}
schema::shape!(UpdateExperiment = schemas::UPDATE_EXPERIMENT { 0 experiment_name, 1 display_name, 2 description });
schema::operation!(UpdateExperiment -> UpdateExperimentOutput, Write, service::UPDATE_EXPERIMENT);

/// The output of `UpdateExperiment`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateExperimentOutput {
    pub experiment_arn: Option<String>,
}
schema::shape!(UpdateExperimentOutput = schemas::UPDATE_EXPERIMENT_OUTPUT { 0 experiment_arn });

/// The input of `UpdateModelPackage`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateModelPackage {
    pub model_package_arn: String,
    pub model_approval_status: Option<String>,
    pub model_package_registration_type: Option<String>,
    pub approval_description: Option<String>,
    pub customer_metadata_properties: Option<BTreeMap<String, String>>,
    pub customer_metadata_properties_to_remove: Option<Vec<String>>,
    pub additional_inference_specifications_to_add: Option<Vec<AdditionalInferenceSpecificationDefinition>>,
    pub inference_specification: Option<InferenceSpecification>,
    pub source_uri: Option<String>,
    pub model_card: Option<ModelPackageModelCard>,
    pub model_life_cycle: Option<ModelLifeCycle>,
    pub client_token: Option<String>,
}
schema::shape!(UpdateModelPackage = schemas::UPDATE_MODEL_PACKAGE { 0 model_package_arn, 1 model_approval_status, 2 model_package_registration_type, 3 approval_description, 4 customer_metadata_properties, 5 customer_metadata_properties_to_remove, 6 additional_inference_specifications_to_add, 7 inference_specification, 8 source_uri, 9 model_card, 10 model_life_cycle, 11 client_token });
schema::operation!(UpdateModelPackage -> UpdateModelPackageOutput, Write, service::UPDATE_MODEL_PACKAGE);

/// The output of `UpdateModelPackage`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateModelPackageOutput {
    pub model_package_arn: String,
}
schema::shape!(UpdateModelPackageOutput = schemas::UPDATE_MODEL_PACKAGE_OUTPUT { 0 model_package_arn });

/// The input of `UpdatePipeline`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdatePipeline {
    pub pipeline_name: String,
    pub pipeline_display_name: Option<String>,
    pub pipeline_definition: Option<String>,
    pub pipeline_definition_s3_location: Option<PipelineDefinitionS3Location>,
    pub pipeline_description: Option<String>,
    pub role_arn: Option<String>,
    pub parallelism_configuration: Option<ParallelismConfiguration>,
    pub pipeline_version_aliases: Option<Vec<String>>,
}
schema::shape!(UpdatePipeline = schemas::UPDATE_PIPELINE { 0 pipeline_name, 1 pipeline_display_name, 2 pipeline_definition, 3 pipeline_definition_s3_location, 4 pipeline_description, 5 role_arn, 6 parallelism_configuration, 7 pipeline_version_aliases });
schema::operation!(UpdatePipeline -> UpdatePipelineOutput, Write, service::UPDATE_PIPELINE);

/// The input of `UpdatePipelineExecution`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdatePipelineExecution {
    pub pipeline_execution_arn: String,
    pub pipeline_execution_description: Option<String>,
    pub pipeline_execution_display_name: Option<String>,
    pub parallelism_configuration: Option<ParallelismConfiguration>,
}
schema::shape!(UpdatePipelineExecution = schemas::UPDATE_PIPELINE_EXECUTION { 0 pipeline_execution_arn, 1 pipeline_execution_description, 2 pipeline_execution_display_name, 3 parallelism_configuration });
schema::operation!(UpdatePipelineExecution -> UpdatePipelineExecutionOutput, Write, service::UPDATE_PIPELINE_EXECUTION);

/// The output of `UpdatePipelineExecution`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdatePipelineExecutionOutput {
    pub pipeline_execution_arn: Option<String>,
}
schema::shape!(UpdatePipelineExecutionOutput = schemas::UPDATE_PIPELINE_EXECUTION_OUTPUT { 0 pipeline_execution_arn });

/// The output of `UpdatePipeline`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdatePipelineOutput {
    pub pipeline_arn: Option<String>,
    pub pipeline_version_id: Option<i64>,
}
schema::shape!(UpdatePipelineOutput = schemas::UPDATE_PIPELINE_OUTPUT { 0 pipeline_arn, 1 pipeline_version_id });

/// The input of `UpdatePipelineVersion`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdatePipelineVersion {
    pub pipeline_arn: String,
    pub pipeline_version_id: i64,
    pub pipeline_version_display_name: Option<String>,
    pub pipeline_version_description: Option<String>,
    pub pipeline_version_alias_operations: Option<AliasOperations>,
}
schema::shape!(UpdatePipelineVersion = schemas::UPDATE_PIPELINE_VERSION { 0 pipeline_arn, 1 pipeline_version_id, 2 pipeline_version_display_name, 3 pipeline_version_description, 4 pipeline_version_alias_operations });
schema::operation!(UpdatePipelineVersion -> UpdatePipelineVersionOutput, Write, service::UPDATE_PIPELINE_VERSION);

/// The output of `UpdatePipelineVersion`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdatePipelineVersionOutput {
    pub pipeline_arn: Option<String>,
    pub pipeline_version_id: Option<i64>,
}
schema::shape!(UpdatePipelineVersionOutput = schemas::UPDATE_PIPELINE_VERSION_OUTPUT { 0 pipeline_arn, 1 pipeline_version_id });

/// The input of `UpdateProject`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateProject {
    pub project_name: String,
    pub project_description: Option<String>,
    pub service_catalog_provisioning_update_details: Option<ServiceCatalogProvisioningUpdateDetails>,
    pub tags: Option<Vec<Tag>>,
    pub template_providers_to_update: Option<Vec<UpdateTemplateProvider>>,
}
schema::shape!(UpdateProject = schemas::UPDATE_PROJECT { 0 project_name, 1 project_description, 2 service_catalog_provisioning_update_details, 3 tags, 4 template_providers_to_update });
schema::operation!(UpdateProject -> UpdateProjectOutput, Write, service::UPDATE_PROJECT);

/// The output of `UpdateProject`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateProjectOutput {
    pub project_arn: String,
}
schema::shape!(UpdateProjectOutput = schemas::UPDATE_PROJECT_OUTPUT { 0 project_arn });

/// The input of `UpdateTrainingJob`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateTrainingJob {
    pub training_job_name: String,
    pub profiler_config: Option<ProfilerConfigForUpdate>,
    pub profiler_rule_configurations: Option<Vec<ProfilerRuleConfiguration>>,
    pub resource_config: Option<ResourceConfigForUpdate>,
    pub remote_debug_config: Option<RemoteDebugConfigForUpdate>,
}
schema::shape!(UpdateTrainingJob = schemas::UPDATE_TRAINING_JOB { 0 training_job_name, 1 profiler_config, 2 profiler_rule_configurations, 3 resource_config, 4 remote_debug_config });
schema::operation!(UpdateTrainingJob -> UpdateTrainingJobOutput, Write, service::UPDATE_TRAINING_JOB);

/// The output of `UpdateTrainingJob`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateTrainingJobOutput {
    pub training_job_arn: String,
}
schema::shape!(UpdateTrainingJobOutput = schemas::UPDATE_TRAINING_JOB_OUTPUT { 0 training_job_arn });

/// The input of `UpdateTrial`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateTrial {
    pub trial_name: String,
    pub display_name: Option<String>,
}
schema::shape!(UpdateTrial = schemas::UPDATE_TRIAL { 0 trial_name, 1 display_name });
schema::operation!(UpdateTrial -> UpdateTrialOutput, Write, service::UPDATE_TRIAL);

/// The input of `UpdateTrialComponent`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateTrialComponent {
    pub trial_component_name: String,
    pub display_name: Option<String>,
    pub status: Option<TrialComponentStatus>,
    pub start_time: Option<schema::Timestamp>,
    pub end_time: Option<schema::Timestamp>,
    pub parameters: Option<BTreeMap<String, TrialComponentParameterValue>>,
    pub parameters_to_remove: Option<Vec<String>>,
    pub input_artifacts: Option<BTreeMap<String, TrialComponentArtifact>>,
    pub input_artifacts_to_remove: Option<Vec<String>>,
    pub output_artifacts: Option<BTreeMap<String, TrialComponentArtifact>>,
    pub output_artifacts_to_remove: Option<Vec<String>>,
}
schema::shape!(UpdateTrialComponent = schemas::UPDATE_TRIAL_COMPONENT { 0 trial_component_name, 1 display_name, 2 status, 3 start_time, 4 end_time, 5 parameters, 6 parameters_to_remove, 7 input_artifacts, 8 input_artifacts_to_remove, 9 output_artifacts, 10 output_artifacts_to_remove });
schema::operation!(UpdateTrialComponent -> UpdateTrialComponentOutput, Write, service::UPDATE_TRIAL_COMPONENT);

/// The output of `UpdateTrialComponent`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateTrialComponentOutput {
    pub trial_component_arn: Option<String>,
}
schema::shape!(UpdateTrialComponentOutput = schemas::UPDATE_TRIAL_COMPONENT_OUTPUT { 0 trial_component_arn });

/// The output of `UpdateTrial`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateTrialOutput {
    pub trial_arn: Option<String>,
}
schema::shape!(UpdateTrialOutput = schemas::UPDATE_TRIAL_OUTPUT { 0 trial_arn });
