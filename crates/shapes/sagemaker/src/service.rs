//! The service and its operations.

use schema::{OperationFacts, Protocol, ServiceError, ServiceFacts, empty};

use crate::{operations as api, schemas};

pub(crate) static ADD_ASSOCIATION: OperationFacts = OperationFacts {
    service: "sagemaker", name: "AddAssociation", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::ADD_ASSOCIATION, output: &schemas::ADD_ASSOCIATION_OUTPUT,
    new_input: empty::<api::AddAssociation>, new_output: empty::<api::AddAssociationOutput>,
};

pub(crate) static ADD_TAGS: OperationFacts = OperationFacts {
    service: "sagemaker", name: "AddTags", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::ADD_TAGS, output: &schemas::ADD_TAGS_OUTPUT,
    new_input: empty::<api::AddTags>, new_output: empty::<api::AddTagsOutput>,
};

pub(crate) static ASSOCIATE_TRIAL_COMPONENT: OperationFacts = OperationFacts {
    service: "sagemaker", name: "AssociateTrialComponent", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::ASSOCIATE_TRIAL_COMPONENT, output: &schemas::ASSOCIATE_TRIAL_COMPONENT_OUTPUT,
    new_input: empty::<api::AssociateTrialComponent>, new_output: empty::<api::AssociateTrialComponentOutput>,
};

pub(crate) static BATCH_DESCRIBE_MODEL_PACKAGE: OperationFacts = OperationFacts {
    service: "sagemaker", name: "BatchDescribeModelPackage", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::BATCH_DESCRIBE_MODEL_PACKAGE, output: &schemas::BATCH_DESCRIBE_MODEL_PACKAGE_OUTPUT,
    new_input: empty::<api::BatchDescribeModelPackage>, new_output: empty::<api::BatchDescribeModelPackageOutput>,
};

pub(crate) static CREATE_ACTION: OperationFacts = OperationFacts {
    service: "sagemaker", name: "CreateAction", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_ACTION, output: &schemas::CREATE_ACTION_OUTPUT,
    new_input: empty::<api::CreateAction>, new_output: empty::<api::CreateActionOutput>,
};

pub(crate) static CREATE_ARTIFACT: OperationFacts = OperationFacts {
    service: "sagemaker", name: "CreateArtifact", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_ARTIFACT, output: &schemas::CREATE_ARTIFACT_OUTPUT,
    new_input: empty::<api::CreateArtifact>, new_output: empty::<api::CreateArtifactOutput>,
};

pub(crate) static CREATE_CODE_REPOSITORY: OperationFacts = OperationFacts {
    service: "sagemaker", name: "CreateCodeRepository", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_CODE_REPOSITORY, output: &schemas::CREATE_CODE_REPOSITORY_OUTPUT,
    new_input: empty::<api::CreateCodeRepository>, new_output: empty::<api::CreateCodeRepositoryOutput>,
};

pub(crate) static CREATE_CONTEXT: OperationFacts = OperationFacts {
    service: "sagemaker", name: "CreateContext", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_CONTEXT, output: &schemas::CREATE_CONTEXT_OUTPUT,
    new_input: empty::<api::CreateContext>, new_output: empty::<api::CreateContextOutput>,
};

pub(crate) static CREATE_DOMAIN: OperationFacts = OperationFacts {
    service: "sagemaker", name: "CreateDomain", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_DOMAIN, output: &schemas::CREATE_DOMAIN_OUTPUT,
    new_input: empty::<api::CreateDomain>, new_output: empty::<api::CreateDomainOutput>,
};

pub(crate) static CREATE_ENDPOINT: OperationFacts = OperationFacts {
    service: "sagemaker", name: "CreateEndpoint", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_ENDPOINT, output: &schemas::CREATE_ENDPOINT_OUTPUT,
    new_input: empty::<api::CreateEndpoint>, new_output: empty::<api::CreateEndpointOutput>,
};

pub(crate) static CREATE_ENDPOINT_CONFIG: OperationFacts = OperationFacts {
    service: "sagemaker", name: "CreateEndpointConfig", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_ENDPOINT_CONFIG, output: &schemas::CREATE_ENDPOINT_CONFIG_OUTPUT,
    new_input: empty::<api::CreateEndpointConfig>, new_output: empty::<api::CreateEndpointConfigOutput>,
};

pub(crate) static CREATE_EXPERIMENT: OperationFacts = OperationFacts {
    service: "sagemaker", name: "CreateExperiment", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_EXPERIMENT, output: &schemas::CREATE_EXPERIMENT_OUTPUT,
    new_input: empty::<api::CreateExperiment>, new_output: empty::<api::CreateExperimentOutput>,
};

pub(crate) static CREATE_HYPER_PARAMETER_TUNING_JOB: OperationFacts = OperationFacts {
    service: "sagemaker", name: "CreateHyperParameterTuningJob", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_HYPER_PARAMETER_TUNING_JOB, output: &schemas::CREATE_HYPER_PARAMETER_TUNING_JOB_OUTPUT,
    new_input: empty::<api::CreateHyperParameterTuningJob>, new_output: empty::<api::CreateHyperParameterTuningJobOutput>,
};

pub(crate) static CREATE_IMAGE: OperationFacts = OperationFacts {
    service: "sagemaker", name: "CreateImage", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_IMAGE, output: &schemas::CREATE_IMAGE_OUTPUT,
    new_input: empty::<api::CreateImage>, new_output: empty::<api::CreateImageOutput>,
};

pub(crate) static CREATE_IMAGE_VERSION: OperationFacts = OperationFacts {
    service: "sagemaker", name: "CreateImageVersion", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_IMAGE_VERSION, output: &schemas::CREATE_IMAGE_VERSION_OUTPUT,
    new_input: empty::<api::CreateImageVersion>, new_output: empty::<api::CreateImageVersionOutput>,
};

pub(crate) static CREATE_MODEL: OperationFacts = OperationFacts {
    service: "sagemaker", name: "CreateModel", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_MODEL, output: &schemas::CREATE_MODEL_OUTPUT,
    new_input: empty::<api::CreateModel>, new_output: empty::<api::CreateModelOutput>,
};

pub(crate) static CREATE_MODEL_PACKAGE: OperationFacts = OperationFacts {
    service: "sagemaker", name: "CreateModelPackage", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_MODEL_PACKAGE, output: &schemas::CREATE_MODEL_PACKAGE_OUTPUT,
    new_input: empty::<api::CreateModelPackage>, new_output: empty::<api::CreateModelPackageOutput>,
};

pub(crate) static CREATE_MODEL_PACKAGE_GROUP: OperationFacts = OperationFacts {
    service: "sagemaker", name: "CreateModelPackageGroup", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_MODEL_PACKAGE_GROUP, output: &schemas::CREATE_MODEL_PACKAGE_GROUP_OUTPUT,
    new_input: empty::<api::CreateModelPackageGroup>, new_output: empty::<api::CreateModelPackageGroupOutput>,
};

pub(crate) static CREATE_PIPELINE: OperationFacts = OperationFacts {
    service: "sagemaker", name: "CreatePipeline", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_PIPELINE, output: &schemas::CREATE_PIPELINE_OUTPUT,
    new_input: empty::<api::CreatePipeline>, new_output: empty::<api::CreatePipelineOutput>,
};

pub(crate) static CREATE_PROCESSING_JOB: OperationFacts = OperationFacts {
    service: "sagemaker", name: "CreateProcessingJob", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_PROCESSING_JOB, output: &schemas::CREATE_PROCESSING_JOB_OUTPUT,
    new_input: empty::<api::CreateProcessingJob>, new_output: empty::<api::CreateProcessingJobOutput>,
};

pub(crate) static CREATE_PROJECT: OperationFacts = OperationFacts {
    service: "sagemaker", name: "CreateProject", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_PROJECT, output: &schemas::CREATE_PROJECT_OUTPUT,
    new_input: empty::<api::CreateProject>, new_output: empty::<api::CreateProjectOutput>,
};

pub(crate) static CREATE_TRAINING_JOB: OperationFacts = OperationFacts {
    service: "sagemaker", name: "CreateTrainingJob", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_TRAINING_JOB, output: &schemas::CREATE_TRAINING_JOB_OUTPUT,
    new_input: empty::<api::CreateTrainingJob>, new_output: empty::<api::CreateTrainingJobOutput>,
};

pub(crate) static CREATE_TRANSFORM_JOB: OperationFacts = OperationFacts {
    service: "sagemaker", name: "CreateTransformJob", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_TRANSFORM_JOB, output: &schemas::CREATE_TRANSFORM_JOB_OUTPUT,
    new_input: empty::<api::CreateTransformJob>, new_output: empty::<api::CreateTransformJobOutput>,
};

pub(crate) static CREATE_TRIAL: OperationFacts = OperationFacts {
    service: "sagemaker", name: "CreateTrial", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_TRIAL, output: &schemas::CREATE_TRIAL_OUTPUT,
    new_input: empty::<api::CreateTrial>, new_output: empty::<api::CreateTrialOutput>,
};

pub(crate) static CREATE_TRIAL_COMPONENT: OperationFacts = OperationFacts {
    service: "sagemaker", name: "CreateTrialComponent", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_TRIAL_COMPONENT, output: &schemas::CREATE_TRIAL_COMPONENT_OUTPUT,
    new_input: empty::<api::CreateTrialComponent>, new_output: empty::<api::CreateTrialComponentOutput>,
};

pub(crate) static CREATE_USER_PROFILE: OperationFacts = OperationFacts {
    service: "sagemaker", name: "CreateUserProfile", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_USER_PROFILE, output: &schemas::CREATE_USER_PROFILE_OUTPUT,
    new_input: empty::<api::CreateUserProfile>, new_output: empty::<api::CreateUserProfileOutput>,
};

pub(crate) static DELETE_ACTION: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DeleteAction", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_ACTION, output: &schemas::DELETE_ACTION_OUTPUT,
    new_input: empty::<api::DeleteAction>, new_output: empty::<api::DeleteActionOutput>,
};

pub(crate) static DELETE_APP: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DeleteApp", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_APP, output: &schemas::DELETE_APP_OUTPUT,
    new_input: empty::<api::DeleteApp>, new_output: empty::<api::DeleteAppOutput>,
};

pub(crate) static DELETE_ARTIFACT: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DeleteArtifact", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_ARTIFACT, output: &schemas::DELETE_ARTIFACT_OUTPUT,
    new_input: empty::<api::DeleteArtifact>, new_output: empty::<api::DeleteArtifactOutput>,
};

pub(crate) static DELETE_ASSOCIATION: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DeleteAssociation", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_ASSOCIATION, output: &schemas::DELETE_ASSOCIATION_OUTPUT,
    new_input: empty::<api::DeleteAssociation>, new_output: empty::<api::DeleteAssociationOutput>,
};

pub(crate) static DELETE_CODE_REPOSITORY: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DeleteCodeRepository", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_CODE_REPOSITORY, output: &schemas::DELETE_CODE_REPOSITORY_OUTPUT,
    new_input: empty::<api::DeleteCodeRepository>, new_output: empty::<api::DeleteCodeRepositoryOutput>,
};

pub(crate) static DELETE_CONTEXT: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DeleteContext", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_CONTEXT, output: &schemas::DELETE_CONTEXT_OUTPUT,
    new_input: empty::<api::DeleteContext>, new_output: empty::<api::DeleteContextOutput>,
};

pub(crate) static DELETE_DOMAIN: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DeleteDomain", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_DOMAIN, output: &schemas::DELETE_DOMAIN_OUTPUT,
    new_input: empty::<api::DeleteDomain>, new_output: empty::<api::DeleteDomainOutput>,
};

pub(crate) static DELETE_ENDPOINT: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DeleteEndpoint", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_ENDPOINT, output: &schemas::DELETE_ENDPOINT_OUTPUT,
    new_input: empty::<api::DeleteEndpoint>, new_output: empty::<api::DeleteEndpointOutput>,
};

pub(crate) static DELETE_ENDPOINT_CONFIG: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DeleteEndpointConfig", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_ENDPOINT_CONFIG, output: &schemas::DELETE_ENDPOINT_CONFIG_OUTPUT,
    new_input: empty::<api::DeleteEndpointConfig>, new_output: empty::<api::DeleteEndpointConfigOutput>,
};

pub(crate) static DELETE_EXPERIMENT: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DeleteExperiment", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_EXPERIMENT, output: &schemas::DELETE_EXPERIMENT_OUTPUT,
    new_input: empty::<api::DeleteExperiment>, new_output: empty::<api::DeleteExperimentOutput>,
};

pub(crate) static DELETE_HYPER_PARAMETER_TUNING_JOB: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DeleteHyperParameterTuningJob", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_HYPER_PARAMETER_TUNING_JOB, output: &schemas::DELETE_HYPER_PARAMETER_TUNING_JOB_OUTPUT,
    new_input: empty::<api::DeleteHyperParameterTuningJob>, new_output: empty::<api::DeleteHyperParameterTuningJobOutput>,
};

pub(crate) static DELETE_IMAGE: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DeleteImage", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_IMAGE, output: &schemas::DELETE_IMAGE_OUTPUT,
    new_input: empty::<api::DeleteImage>, new_output: empty::<api::DeleteImageOutput>,
};

pub(crate) static DELETE_IMAGE_VERSION: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DeleteImageVersion", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_IMAGE_VERSION, output: &schemas::DELETE_IMAGE_VERSION_OUTPUT,
    new_input: empty::<api::DeleteImageVersion>, new_output: empty::<api::DeleteImageVersionOutput>,
};

pub(crate) static DELETE_MODEL: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DeleteModel", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_MODEL, output: &schemas::DELETE_MODEL_OUTPUT,
    new_input: empty::<api::DeleteModel>, new_output: empty::<api::DeleteModelOutput>,
};

pub(crate) static DELETE_MODEL_PACKAGE: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DeleteModelPackage", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_MODEL_PACKAGE, output: &schemas::DELETE_MODEL_PACKAGE_OUTPUT,
    new_input: empty::<api::DeleteModelPackage>, new_output: empty::<api::DeleteModelPackageOutput>,
};

pub(crate) static DELETE_MODEL_PACKAGE_GROUP: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DeleteModelPackageGroup", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_MODEL_PACKAGE_GROUP, output: &schemas::DELETE_MODEL_PACKAGE_GROUP_OUTPUT,
    new_input: empty::<api::DeleteModelPackageGroup>, new_output: empty::<api::DeleteModelPackageGroupOutput>,
};

pub(crate) static DELETE_MODEL_PACKAGE_GROUP_POLICY: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DeleteModelPackageGroupPolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_MODEL_PACKAGE_GROUP_POLICY, output: &schemas::DELETE_MODEL_PACKAGE_GROUP_POLICY_OUTPUT,
    new_input: empty::<api::DeleteModelPackageGroupPolicy>, new_output: empty::<api::DeleteModelPackageGroupPolicyOutput>,
};

pub(crate) static DELETE_PIPELINE: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DeletePipeline", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_PIPELINE, output: &schemas::DELETE_PIPELINE_OUTPUT,
    new_input: empty::<api::DeletePipeline>, new_output: empty::<api::DeletePipelineOutput>,
};

pub(crate) static DELETE_PROCESSING_JOB: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DeleteProcessingJob", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_PROCESSING_JOB, output: &schemas::DELETE_PROCESSING_JOB_OUTPUT,
    new_input: empty::<api::DeleteProcessingJob>, new_output: empty::<api::DeleteProcessingJobOutput>,
};

pub(crate) static DELETE_PROJECT: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DeleteProject", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_PROJECT, output: &schemas::DELETE_PROJECT_OUTPUT,
    new_input: empty::<api::DeleteProject>, new_output: empty::<api::DeleteProjectOutput>,
};

pub(crate) static DELETE_TAGS: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DeleteTags", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_TAGS, output: &schemas::DELETE_TAGS_OUTPUT,
    new_input: empty::<api::DeleteTags>, new_output: empty::<api::DeleteTagsOutput>,
};

pub(crate) static DELETE_TRAINING_JOB: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DeleteTrainingJob", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_TRAINING_JOB, output: &schemas::DELETE_TRAINING_JOB_OUTPUT,
    new_input: empty::<api::DeleteTrainingJob>, new_output: empty::<api::DeleteTrainingJobOutput>,
};

pub(crate) static DELETE_TRIAL: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DeleteTrial", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_TRIAL, output: &schemas::DELETE_TRIAL_OUTPUT,
    new_input: empty::<api::DeleteTrial>, new_output: empty::<api::DeleteTrialOutput>,
};

pub(crate) static DELETE_TRIAL_COMPONENT: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DeleteTrialComponent", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_TRIAL_COMPONENT, output: &schemas::DELETE_TRIAL_COMPONENT_OUTPUT,
    new_input: empty::<api::DeleteTrialComponent>, new_output: empty::<api::DeleteTrialComponentOutput>,
};

pub(crate) static DELETE_USER_PROFILE: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DeleteUserProfile", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_USER_PROFILE, output: &schemas::DELETE_USER_PROFILE_OUTPUT,
    new_input: empty::<api::DeleteUserProfile>, new_output: empty::<api::DeleteUserProfileOutput>,
};

pub(crate) static DESCRIBE_ACTION: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DescribeAction", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_ACTION, output: &schemas::DESCRIBE_ACTION_OUTPUT,
    new_input: empty::<api::DescribeAction>, new_output: empty::<api::DescribeActionOutput>,
};

pub(crate) static DESCRIBE_APP: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DescribeApp", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_APP, output: &schemas::DESCRIBE_APP_OUTPUT,
    new_input: empty::<api::DescribeApp>, new_output: empty::<api::DescribeAppOutput>,
};

pub(crate) static DESCRIBE_ARTIFACT: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DescribeArtifact", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_ARTIFACT, output: &schemas::DESCRIBE_ARTIFACT_OUTPUT,
    new_input: empty::<api::DescribeArtifact>, new_output: empty::<api::DescribeArtifactOutput>,
};

pub(crate) static DESCRIBE_CODE_REPOSITORY: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DescribeCodeRepository", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_CODE_REPOSITORY, output: &schemas::DESCRIBE_CODE_REPOSITORY_OUTPUT,
    new_input: empty::<api::DescribeCodeRepository>, new_output: empty::<api::DescribeCodeRepositoryOutput>,
};

pub(crate) static DESCRIBE_CONTEXT: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DescribeContext", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_CONTEXT, output: &schemas::DESCRIBE_CONTEXT_OUTPUT,
    new_input: empty::<api::DescribeContext>, new_output: empty::<api::DescribeContextOutput>,
};

pub(crate) static DESCRIBE_DOMAIN: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DescribeDomain", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_DOMAIN, output: &schemas::DESCRIBE_DOMAIN_OUTPUT,
    new_input: empty::<api::DescribeDomain>, new_output: empty::<api::DescribeDomainOutput>,
};

pub(crate) static DESCRIBE_ENDPOINT: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DescribeEndpoint", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_ENDPOINT, output: &schemas::DESCRIBE_ENDPOINT_OUTPUT,
    new_input: empty::<api::DescribeEndpoint>, new_output: empty::<api::DescribeEndpointOutput>,
};

pub(crate) static DESCRIBE_ENDPOINT_CONFIG: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DescribeEndpointConfig", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_ENDPOINT_CONFIG, output: &schemas::DESCRIBE_ENDPOINT_CONFIG_OUTPUT,
    new_input: empty::<api::DescribeEndpointConfig>, new_output: empty::<api::DescribeEndpointConfigOutput>,
};

pub(crate) static DESCRIBE_EXPERIMENT: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DescribeExperiment", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_EXPERIMENT, output: &schemas::DESCRIBE_EXPERIMENT_OUTPUT,
    new_input: empty::<api::DescribeExperiment>, new_output: empty::<api::DescribeExperimentOutput>,
};

pub(crate) static DESCRIBE_HYPER_PARAMETER_TUNING_JOB: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DescribeHyperParameterTuningJob", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_HYPER_PARAMETER_TUNING_JOB, output: &schemas::DESCRIBE_HYPER_PARAMETER_TUNING_JOB_OUTPUT,
    new_input: empty::<api::DescribeHyperParameterTuningJob>, new_output: empty::<api::DescribeHyperParameterTuningJobOutput>,
};

pub(crate) static DESCRIBE_IMAGE: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DescribeImage", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_IMAGE, output: &schemas::DESCRIBE_IMAGE_OUTPUT,
    new_input: empty::<api::DescribeImage>, new_output: empty::<api::DescribeImageOutput>,
};

pub(crate) static DESCRIBE_IMAGE_VERSION: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DescribeImageVersion", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_IMAGE_VERSION, output: &schemas::DESCRIBE_IMAGE_VERSION_OUTPUT,
    new_input: empty::<api::DescribeImageVersion>, new_output: empty::<api::DescribeImageVersionOutput>,
};

pub(crate) static DESCRIBE_MODEL: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DescribeModel", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_MODEL, output: &schemas::DESCRIBE_MODEL_OUTPUT,
    new_input: empty::<api::DescribeModel>, new_output: empty::<api::DescribeModelOutput>,
};

pub(crate) static DESCRIBE_MODEL_PACKAGE: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DescribeModelPackage", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_MODEL_PACKAGE, output: &schemas::DESCRIBE_MODEL_PACKAGE_OUTPUT,
    new_input: empty::<api::DescribeModelPackage>, new_output: empty::<api::DescribeModelPackageOutput>,
};

pub(crate) static DESCRIBE_MODEL_PACKAGE_GROUP: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DescribeModelPackageGroup", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_MODEL_PACKAGE_GROUP, output: &schemas::DESCRIBE_MODEL_PACKAGE_GROUP_OUTPUT,
    new_input: empty::<api::DescribeModelPackageGroup>, new_output: empty::<api::DescribeModelPackageGroupOutput>,
};

pub(crate) static DESCRIBE_PIPELINE: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DescribePipeline", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_PIPELINE, output: &schemas::DESCRIBE_PIPELINE_OUTPUT,
    new_input: empty::<api::DescribePipeline>, new_output: empty::<api::DescribePipelineOutput>,
};

pub(crate) static DESCRIBE_PIPELINE_DEFINITION_FOR_EXECUTION: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DescribePipelineDefinitionForExecution", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_PIPELINE_DEFINITION_FOR_EXECUTION, output: &schemas::DESCRIBE_PIPELINE_DEFINITION_FOR_EXECUTION_OUTPUT,
    new_input: empty::<api::DescribePipelineDefinitionForExecution>, new_output: empty::<api::DescribePipelineDefinitionForExecutionOutput>,
};

pub(crate) static DESCRIBE_PIPELINE_EXECUTION: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DescribePipelineExecution", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_PIPELINE_EXECUTION, output: &schemas::DESCRIBE_PIPELINE_EXECUTION_OUTPUT,
    new_input: empty::<api::DescribePipelineExecution>, new_output: empty::<api::DescribePipelineExecutionOutput>,
};

pub(crate) static DESCRIBE_PROCESSING_JOB: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DescribeProcessingJob", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_PROCESSING_JOB, output: &schemas::DESCRIBE_PROCESSING_JOB_OUTPUT,
    new_input: empty::<api::DescribeProcessingJob>, new_output: empty::<api::DescribeProcessingJobOutput>,
};

pub(crate) static DESCRIBE_PROJECT: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DescribeProject", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_PROJECT, output: &schemas::DESCRIBE_PROJECT_OUTPUT,
    new_input: empty::<api::DescribeProject>, new_output: empty::<api::DescribeProjectOutput>,
};

pub(crate) static DESCRIBE_TRAINING_JOB: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DescribeTrainingJob", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_TRAINING_JOB, output: &schemas::DESCRIBE_TRAINING_JOB_OUTPUT,
    new_input: empty::<api::DescribeTrainingJob>, new_output: empty::<api::DescribeTrainingJobOutput>,
};

pub(crate) static DESCRIBE_TRANSFORM_JOB: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DescribeTransformJob", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_TRANSFORM_JOB, output: &schemas::DESCRIBE_TRANSFORM_JOB_OUTPUT,
    new_input: empty::<api::DescribeTransformJob>, new_output: empty::<api::DescribeTransformJobOutput>,
};

pub(crate) static DESCRIBE_TRIAL: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DescribeTrial", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_TRIAL, output: &schemas::DESCRIBE_TRIAL_OUTPUT,
    new_input: empty::<api::DescribeTrial>, new_output: empty::<api::DescribeTrialOutput>,
};

pub(crate) static DESCRIBE_TRIAL_COMPONENT: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DescribeTrialComponent", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_TRIAL_COMPONENT, output: &schemas::DESCRIBE_TRIAL_COMPONENT_OUTPUT,
    new_input: empty::<api::DescribeTrialComponent>, new_output: empty::<api::DescribeTrialComponentOutput>,
};

pub(crate) static DESCRIBE_USER_PROFILE: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DescribeUserProfile", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_USER_PROFILE, output: &schemas::DESCRIBE_USER_PROFILE_OUTPUT,
    new_input: empty::<api::DescribeUserProfile>, new_output: empty::<api::DescribeUserProfileOutput>,
};

pub(crate) static DISABLE_SAGEMAKER_SERVICECATALOG_PORTFOLIO: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DisableSagemakerServicecatalogPortfolio", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DISABLE_SAGEMAKER_SERVICECATALOG_PORTFOLIO, output: &schemas::DISABLE_SAGEMAKER_SERVICECATALOG_PORTFOLIO_OUTPUT,
    new_input: empty::<api::DisableSagemakerServicecatalogPortfolio>, new_output: empty::<api::DisableSagemakerServicecatalogPortfolioOutput>,
};

pub(crate) static DISASSOCIATE_TRIAL_COMPONENT: OperationFacts = OperationFacts {
    service: "sagemaker", name: "DisassociateTrialComponent", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DISASSOCIATE_TRIAL_COMPONENT, output: &schemas::DISASSOCIATE_TRIAL_COMPONENT_OUTPUT,
    new_input: empty::<api::DisassociateTrialComponent>, new_output: empty::<api::DisassociateTrialComponentOutput>,
};

pub(crate) static ENABLE_SAGEMAKER_SERVICECATALOG_PORTFOLIO: OperationFacts = OperationFacts {
    service: "sagemaker", name: "EnableSagemakerServicecatalogPortfolio", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::ENABLE_SAGEMAKER_SERVICECATALOG_PORTFOLIO, output: &schemas::ENABLE_SAGEMAKER_SERVICECATALOG_PORTFOLIO_OUTPUT,
    new_input: empty::<api::EnableSagemakerServicecatalogPortfolio>, new_output: empty::<api::EnableSagemakerServicecatalogPortfolioOutput>,
};

pub(crate) static GET_MODEL_PACKAGE_GROUP_POLICY: OperationFacts = OperationFacts {
    service: "sagemaker", name: "GetModelPackageGroupPolicy", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_MODEL_PACKAGE_GROUP_POLICY, output: &schemas::GET_MODEL_PACKAGE_GROUP_POLICY_OUTPUT,
    new_input: empty::<api::GetModelPackageGroupPolicy>, new_output: empty::<api::GetModelPackageGroupPolicyOutput>,
};

pub(crate) static GET_SAGEMAKER_SERVICECATALOG_PORTFOLIO_STATUS: OperationFacts = OperationFacts {
    service: "sagemaker", name: "GetSagemakerServicecatalogPortfolioStatus", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_SAGEMAKER_SERVICECATALOG_PORTFOLIO_STATUS, output: &schemas::GET_SAGEMAKER_SERVICECATALOG_PORTFOLIO_STATUS_OUTPUT,
    new_input: empty::<api::GetSagemakerServicecatalogPortfolioStatus>, new_output: empty::<api::GetSagemakerServicecatalogPortfolioStatusOutput>,
};

pub(crate) static GET_SEARCH_SUGGESTIONS: OperationFacts = OperationFacts {
    service: "sagemaker", name: "GetSearchSuggestions", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_SEARCH_SUGGESTIONS, output: &schemas::GET_SEARCH_SUGGESTIONS_OUTPUT,
    new_input: empty::<api::GetSearchSuggestions>, new_output: empty::<api::GetSearchSuggestionsOutput>,
};

pub(crate) static LIST_ACTIONS: OperationFacts = OperationFacts {
    service: "sagemaker", name: "ListActions", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_ACTIONS, output: &schemas::LIST_ACTIONS_OUTPUT,
    new_input: empty::<api::ListActions>, new_output: empty::<api::ListActionsOutput>,
};

pub(crate) static LIST_APPS: OperationFacts = OperationFacts {
    service: "sagemaker", name: "ListApps", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_APPS, output: &schemas::LIST_APPS_OUTPUT,
    new_input: empty::<api::ListApps>, new_output: empty::<api::ListAppsOutput>,
};

pub(crate) static LIST_ARTIFACTS: OperationFacts = OperationFacts {
    service: "sagemaker", name: "ListArtifacts", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_ARTIFACTS, output: &schemas::LIST_ARTIFACTS_OUTPUT,
    new_input: empty::<api::ListArtifacts>, new_output: empty::<api::ListArtifactsOutput>,
};

pub(crate) static LIST_ASSOCIATIONS: OperationFacts = OperationFacts {
    service: "sagemaker", name: "ListAssociations", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_ASSOCIATIONS, output: &schemas::LIST_ASSOCIATIONS_OUTPUT,
    new_input: empty::<api::ListAssociations>, new_output: empty::<api::ListAssociationsOutput>,
};

pub(crate) static LIST_CODE_REPOSITORIES: OperationFacts = OperationFacts {
    service: "sagemaker", name: "ListCodeRepositories", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_CODE_REPOSITORIES, output: &schemas::LIST_CODE_REPOSITORIES_OUTPUT,
    new_input: empty::<api::ListCodeRepositories>, new_output: empty::<api::ListCodeRepositoriesOutput>,
};

pub(crate) static LIST_CONTEXTS: OperationFacts = OperationFacts {
    service: "sagemaker", name: "ListContexts", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_CONTEXTS, output: &schemas::LIST_CONTEXTS_OUTPUT,
    new_input: empty::<api::ListContexts>, new_output: empty::<api::ListContextsOutput>,
};

pub(crate) static LIST_DOMAINS: OperationFacts = OperationFacts {
    service: "sagemaker", name: "ListDomains", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_DOMAINS, output: &schemas::LIST_DOMAINS_OUTPUT,
    new_input: empty::<api::ListDomains>, new_output: empty::<api::ListDomainsOutput>,
};

pub(crate) static LIST_ENDPOINT_CONFIGS: OperationFacts = OperationFacts {
    service: "sagemaker", name: "ListEndpointConfigs", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_ENDPOINT_CONFIGS, output: &schemas::LIST_ENDPOINT_CONFIGS_OUTPUT,
    new_input: empty::<api::ListEndpointConfigs>, new_output: empty::<api::ListEndpointConfigsOutput>,
};

pub(crate) static LIST_ENDPOINTS: OperationFacts = OperationFacts {
    service: "sagemaker", name: "ListEndpoints", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_ENDPOINTS, output: &schemas::LIST_ENDPOINTS_OUTPUT,
    new_input: empty::<api::ListEndpoints>, new_output: empty::<api::ListEndpointsOutput>,
};

pub(crate) static LIST_EXPERIMENTS: OperationFacts = OperationFacts {
    service: "sagemaker", name: "ListExperiments", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_EXPERIMENTS, output: &schemas::LIST_EXPERIMENTS_OUTPUT,
    new_input: empty::<api::ListExperiments>, new_output: empty::<api::ListExperimentsOutput>,
};

pub(crate) static LIST_HYPER_PARAMETER_TUNING_JOBS: OperationFacts = OperationFacts {
    service: "sagemaker", name: "ListHyperParameterTuningJobs", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_HYPER_PARAMETER_TUNING_JOBS, output: &schemas::LIST_HYPER_PARAMETER_TUNING_JOBS_OUTPUT,
    new_input: empty::<api::ListHyperParameterTuningJobs>, new_output: empty::<api::ListHyperParameterTuningJobsOutput>,
};

pub(crate) static LIST_IMAGE_VERSIONS: OperationFacts = OperationFacts {
    service: "sagemaker", name: "ListImageVersions", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_IMAGE_VERSIONS, output: &schemas::LIST_IMAGE_VERSIONS_OUTPUT,
    new_input: empty::<api::ListImageVersions>, new_output: empty::<api::ListImageVersionsOutput>,
};

pub(crate) static LIST_IMAGES: OperationFacts = OperationFacts {
    service: "sagemaker", name: "ListImages", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_IMAGES, output: &schemas::LIST_IMAGES_OUTPUT,
    new_input: empty::<api::ListImages>, new_output: empty::<api::ListImagesOutput>,
};

pub(crate) static LIST_MODEL_PACKAGE_GROUPS: OperationFacts = OperationFacts {
    service: "sagemaker", name: "ListModelPackageGroups", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_MODEL_PACKAGE_GROUPS, output: &schemas::LIST_MODEL_PACKAGE_GROUPS_OUTPUT,
    new_input: empty::<api::ListModelPackageGroups>, new_output: empty::<api::ListModelPackageGroupsOutput>,
};

pub(crate) static LIST_MODEL_PACKAGES: OperationFacts = OperationFacts {
    service: "sagemaker", name: "ListModelPackages", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_MODEL_PACKAGES, output: &schemas::LIST_MODEL_PACKAGES_OUTPUT,
    new_input: empty::<api::ListModelPackages>, new_output: empty::<api::ListModelPackagesOutput>,
};

pub(crate) static LIST_MODELS: OperationFacts = OperationFacts {
    service: "sagemaker", name: "ListModels", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_MODELS, output: &schemas::LIST_MODELS_OUTPUT,
    new_input: empty::<api::ListModels>, new_output: empty::<api::ListModelsOutput>,
};

pub(crate) static LIST_PIPELINE_EXECUTION_STEPS: OperationFacts = OperationFacts {
    service: "sagemaker", name: "ListPipelineExecutionSteps", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_PIPELINE_EXECUTION_STEPS, output: &schemas::LIST_PIPELINE_EXECUTION_STEPS_OUTPUT,
    new_input: empty::<api::ListPipelineExecutionSteps>, new_output: empty::<api::ListPipelineExecutionStepsOutput>,
};

pub(crate) static LIST_PIPELINE_EXECUTIONS: OperationFacts = OperationFacts {
    service: "sagemaker", name: "ListPipelineExecutions", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_PIPELINE_EXECUTIONS, output: &schemas::LIST_PIPELINE_EXECUTIONS_OUTPUT,
    new_input: empty::<api::ListPipelineExecutions>, new_output: empty::<api::ListPipelineExecutionsOutput>,
};

pub(crate) static LIST_PIPELINE_PARAMETERS_FOR_EXECUTION: OperationFacts = OperationFacts {
    service: "sagemaker", name: "ListPipelineParametersForExecution", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_PIPELINE_PARAMETERS_FOR_EXECUTION, output: &schemas::LIST_PIPELINE_PARAMETERS_FOR_EXECUTION_OUTPUT,
    new_input: empty::<api::ListPipelineParametersForExecution>, new_output: empty::<api::ListPipelineParametersForExecutionOutput>,
};

pub(crate) static LIST_PIPELINE_VERSIONS: OperationFacts = OperationFacts {
    service: "sagemaker", name: "ListPipelineVersions", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_PIPELINE_VERSIONS, output: &schemas::LIST_PIPELINE_VERSIONS_OUTPUT,
    new_input: empty::<api::ListPipelineVersions>, new_output: empty::<api::ListPipelineVersionsOutput>,
};

pub(crate) static LIST_PIPELINES: OperationFacts = OperationFacts {
    service: "sagemaker", name: "ListPipelines", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_PIPELINES, output: &schemas::LIST_PIPELINES_OUTPUT,
    new_input: empty::<api::ListPipelines>, new_output: empty::<api::ListPipelinesOutput>,
};

pub(crate) static LIST_PROCESSING_JOBS: OperationFacts = OperationFacts {
    service: "sagemaker", name: "ListProcessingJobs", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_PROCESSING_JOBS, output: &schemas::LIST_PROCESSING_JOBS_OUTPUT,
    new_input: empty::<api::ListProcessingJobs>, new_output: empty::<api::ListProcessingJobsOutput>,
};

pub(crate) static LIST_PROJECTS: OperationFacts = OperationFacts {
    service: "sagemaker", name: "ListProjects", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_PROJECTS, output: &schemas::LIST_PROJECTS_OUTPUT,
    new_input: empty::<api::ListProjects>, new_output: empty::<api::ListProjectsOutput>,
};

pub(crate) static LIST_TAGS: OperationFacts = OperationFacts {
    service: "sagemaker", name: "ListTags", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_TAGS, output: &schemas::LIST_TAGS_OUTPUT,
    new_input: empty::<api::ListTags>, new_output: empty::<api::ListTagsOutput>,
};

pub(crate) static LIST_TRAINING_JOBS: OperationFacts = OperationFacts {
    service: "sagemaker", name: "ListTrainingJobs", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_TRAINING_JOBS, output: &schemas::LIST_TRAINING_JOBS_OUTPUT,
    new_input: empty::<api::ListTrainingJobs>, new_output: empty::<api::ListTrainingJobsOutput>,
};

pub(crate) static LIST_TRAINING_JOBS_FOR_HYPER_PARAMETER_TUNING_JOB: OperationFacts = OperationFacts {
    service: "sagemaker", name: "ListTrainingJobsForHyperParameterTuningJob", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_TRAINING_JOBS_FOR_HYPER_PARAMETER_TUNING_JOB, output: &schemas::LIST_TRAINING_JOBS_FOR_HYPER_PARAMETER_TUNING_JOB_OUTPUT,
    new_input: empty::<api::ListTrainingJobsForHyperParameterTuningJob>, new_output: empty::<api::ListTrainingJobsForHyperParameterTuningJobOutput>,
};

pub(crate) static LIST_TRANSFORM_JOBS: OperationFacts = OperationFacts {
    service: "sagemaker", name: "ListTransformJobs", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_TRANSFORM_JOBS, output: &schemas::LIST_TRANSFORM_JOBS_OUTPUT,
    new_input: empty::<api::ListTransformJobs>, new_output: empty::<api::ListTransformJobsOutput>,
};

pub(crate) static LIST_TRIAL_COMPONENTS: OperationFacts = OperationFacts {
    service: "sagemaker", name: "ListTrialComponents", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_TRIAL_COMPONENTS, output: &schemas::LIST_TRIAL_COMPONENTS_OUTPUT,
    new_input: empty::<api::ListTrialComponents>, new_output: empty::<api::ListTrialComponentsOutput>,
};

pub(crate) static LIST_TRIALS: OperationFacts = OperationFacts {
    service: "sagemaker", name: "ListTrials", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_TRIALS, output: &schemas::LIST_TRIALS_OUTPUT,
    new_input: empty::<api::ListTrials>, new_output: empty::<api::ListTrialsOutput>,
};

pub(crate) static LIST_USER_PROFILES: OperationFacts = OperationFacts {
    service: "sagemaker", name: "ListUserProfiles", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_USER_PROFILES, output: &schemas::LIST_USER_PROFILES_OUTPUT,
    new_input: empty::<api::ListUserProfiles>, new_output: empty::<api::ListUserProfilesOutput>,
};

pub(crate) static PUT_MODEL_PACKAGE_GROUP_POLICY: OperationFacts = OperationFacts {
    service: "sagemaker", name: "PutModelPackageGroupPolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_MODEL_PACKAGE_GROUP_POLICY, output: &schemas::PUT_MODEL_PACKAGE_GROUP_POLICY_OUTPUT,
    new_input: empty::<api::PutModelPackageGroupPolicy>, new_output: empty::<api::PutModelPackageGroupPolicyOutput>,
};

pub(crate) static QUERY_LINEAGE: OperationFacts = OperationFacts {
    service: "sagemaker", name: "QueryLineage", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::QUERY_LINEAGE, output: &schemas::QUERY_LINEAGE_OUTPUT,
    new_input: empty::<api::QueryLineage>, new_output: empty::<api::QueryLineageOutput>,
};

pub(crate) static RETRY_PIPELINE_EXECUTION: OperationFacts = OperationFacts {
    service: "sagemaker", name: "RetryPipelineExecution", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::RETRY_PIPELINE_EXECUTION, output: &schemas::RETRY_PIPELINE_EXECUTION_OUTPUT,
    new_input: empty::<api::RetryPipelineExecution>, new_output: empty::<api::RetryPipelineExecutionOutput>,
};

pub(crate) static SEARCH: OperationFacts = OperationFacts {
    service: "sagemaker", name: "Search", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::SEARCH, output: &schemas::SEARCH_OUTPUT,
    new_input: empty::<api::Search>, new_output: empty::<api::SearchOutput>,
};

pub(crate) static SEND_PIPELINE_EXECUTION_STEP_FAILURE: OperationFacts = OperationFacts {
    service: "sagemaker", name: "SendPipelineExecutionStepFailure", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::SEND_PIPELINE_EXECUTION_STEP_FAILURE, output: &schemas::SEND_PIPELINE_EXECUTION_STEP_FAILURE_OUTPUT,
    new_input: empty::<api::SendPipelineExecutionStepFailure>, new_output: empty::<api::SendPipelineExecutionStepFailureOutput>,
};

pub(crate) static SEND_PIPELINE_EXECUTION_STEP_SUCCESS: OperationFacts = OperationFacts {
    service: "sagemaker", name: "SendPipelineExecutionStepSuccess", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::SEND_PIPELINE_EXECUTION_STEP_SUCCESS, output: &schemas::SEND_PIPELINE_EXECUTION_STEP_SUCCESS_OUTPUT,
    new_input: empty::<api::SendPipelineExecutionStepSuccess>, new_output: empty::<api::SendPipelineExecutionStepSuccessOutput>,
};

pub(crate) static START_PIPELINE_EXECUTION: OperationFacts = OperationFacts {
    service: "sagemaker", name: "StartPipelineExecution", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::START_PIPELINE_EXECUTION, output: &schemas::START_PIPELINE_EXECUTION_OUTPUT,
    new_input: empty::<api::StartPipelineExecution>, new_output: empty::<api::StartPipelineExecutionOutput>,
};

pub(crate) static STOP_HYPER_PARAMETER_TUNING_JOB: OperationFacts = OperationFacts {
    service: "sagemaker", name: "StopHyperParameterTuningJob", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::STOP_HYPER_PARAMETER_TUNING_JOB, output: &schemas::STOP_HYPER_PARAMETER_TUNING_JOB_OUTPUT,
    new_input: empty::<api::StopHyperParameterTuningJob>, new_output: empty::<api::StopHyperParameterTuningJobOutput>,
};

pub(crate) static STOP_PIPELINE_EXECUTION: OperationFacts = OperationFacts {
    service: "sagemaker", name: "StopPipelineExecution", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::STOP_PIPELINE_EXECUTION, output: &schemas::STOP_PIPELINE_EXECUTION_OUTPUT,
    new_input: empty::<api::StopPipelineExecution>, new_output: empty::<api::StopPipelineExecutionOutput>,
};

pub(crate) static STOP_PROCESSING_JOB: OperationFacts = OperationFacts {
    service: "sagemaker", name: "StopProcessingJob", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::STOP_PROCESSING_JOB, output: &schemas::STOP_PROCESSING_JOB_OUTPUT,
    new_input: empty::<api::StopProcessingJob>, new_output: empty::<api::StopProcessingJobOutput>,
};

pub(crate) static STOP_TRAINING_JOB: OperationFacts = OperationFacts {
    service: "sagemaker", name: "StopTrainingJob", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::STOP_TRAINING_JOB, output: &schemas::STOP_TRAINING_JOB_OUTPUT,
    new_input: empty::<api::StopTrainingJob>, new_output: empty::<api::StopTrainingJobOutput>,
};

pub(crate) static STOP_TRANSFORM_JOB: OperationFacts = OperationFacts {
    service: "sagemaker", name: "StopTransformJob", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::STOP_TRANSFORM_JOB, output: &schemas::STOP_TRANSFORM_JOB_OUTPUT,
    new_input: empty::<api::StopTransformJob>, new_output: empty::<api::StopTransformJobOutput>,
};

pub(crate) static UPDATE_CODE_REPOSITORY: OperationFacts = OperationFacts {
    service: "sagemaker", name: "UpdateCodeRepository", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_CODE_REPOSITORY, output: &schemas::UPDATE_CODE_REPOSITORY_OUTPUT,
    new_input: empty::<api::UpdateCodeRepository>, new_output: empty::<api::UpdateCodeRepositoryOutput>,
};

pub(crate) static UPDATE_ENDPOINT: OperationFacts = OperationFacts {
    service: "sagemaker", name: "UpdateEndpoint", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_ENDPOINT, output: &schemas::UPDATE_ENDPOINT_OUTPUT,
    new_input: empty::<api::UpdateEndpoint>, new_output: empty::<api::UpdateEndpointOutput>,
};

pub(crate) static UPDATE_ENDPOINT_WEIGHTS_AND_CAPACITIES: OperationFacts = OperationFacts {
    service: "sagemaker", name: "UpdateEndpointWeightsAndCapacities", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_ENDPOINT_WEIGHTS_AND_CAPACITIES, output: &schemas::UPDATE_ENDPOINT_WEIGHTS_AND_CAPACITIES_OUTPUT,
    new_input: empty::<api::UpdateEndpointWeightsAndCapacities>, new_output: empty::<api::UpdateEndpointWeightsAndCapacitiesOutput>,
};

pub(crate) static UPDATE_EXPERIMENT: OperationFacts = OperationFacts {
    service: "sagemaker", name: "UpdateExperiment", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_EXPERIMENT, output: &schemas::UPDATE_EXPERIMENT_OUTPUT,
    new_input: empty::<api::UpdateExperiment>, new_output: empty::<api::UpdateExperimentOutput>,
};

pub(crate) static UPDATE_MODEL_PACKAGE: OperationFacts = OperationFacts {
    service: "sagemaker", name: "UpdateModelPackage", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_MODEL_PACKAGE, output: &schemas::UPDATE_MODEL_PACKAGE_OUTPUT,
    new_input: empty::<api::UpdateModelPackage>, new_output: empty::<api::UpdateModelPackageOutput>,
};

pub(crate) static UPDATE_PIPELINE: OperationFacts = OperationFacts {
    service: "sagemaker", name: "UpdatePipeline", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_PIPELINE, output: &schemas::UPDATE_PIPELINE_OUTPUT,
    new_input: empty::<api::UpdatePipeline>, new_output: empty::<api::UpdatePipelineOutput>,
};

pub(crate) static UPDATE_PIPELINE_EXECUTION: OperationFacts = OperationFacts {
    service: "sagemaker", name: "UpdatePipelineExecution", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_PIPELINE_EXECUTION, output: &schemas::UPDATE_PIPELINE_EXECUTION_OUTPUT,
    new_input: empty::<api::UpdatePipelineExecution>, new_output: empty::<api::UpdatePipelineExecutionOutput>,
};

pub(crate) static UPDATE_PIPELINE_VERSION: OperationFacts = OperationFacts {
    service: "sagemaker", name: "UpdatePipelineVersion", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_PIPELINE_VERSION, output: &schemas::UPDATE_PIPELINE_VERSION_OUTPUT,
    new_input: empty::<api::UpdatePipelineVersion>, new_output: empty::<api::UpdatePipelineVersionOutput>,
};

pub(crate) static UPDATE_PROJECT: OperationFacts = OperationFacts {
    service: "sagemaker", name: "UpdateProject", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_PROJECT, output: &schemas::UPDATE_PROJECT_OUTPUT,
    new_input: empty::<api::UpdateProject>, new_output: empty::<api::UpdateProjectOutput>,
};

pub(crate) static UPDATE_TRAINING_JOB: OperationFacts = OperationFacts {
    service: "sagemaker", name: "UpdateTrainingJob", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_TRAINING_JOB, output: &schemas::UPDATE_TRAINING_JOB_OUTPUT,
    new_input: empty::<api::UpdateTrainingJob>, new_output: empty::<api::UpdateTrainingJobOutput>,
};

pub(crate) static UPDATE_TRIAL: OperationFacts = OperationFacts {
    service: "sagemaker", name: "UpdateTrial", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_TRIAL, output: &schemas::UPDATE_TRIAL_OUTPUT,
    new_input: empty::<api::UpdateTrial>, new_output: empty::<api::UpdateTrialOutput>,
};

pub(crate) static UPDATE_TRIAL_COMPONENT: OperationFacts = OperationFacts {
    service: "sagemaker", name: "UpdateTrialComponent", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_TRIAL_COMPONENT, output: &schemas::UPDATE_TRIAL_COMPONENT_OUTPUT,
    new_input: empty::<api::UpdateTrialComponent>, new_output: empty::<api::UpdateTrialComponentOutput>,
};

/// What is known of the service.
pub static SERVICE: ServiceFacts = ServiceFacts {
    id: "sagemaker",
    signing_name: "sagemaker",
    endpoint_prefix: "api.sagemaker",
    api_version: "2017-07-24",
    protocols: &[Protocol::Json11],
    target_prefix: "SageMaker",
    xml_namespace: "",
    operations: &[
        &ADD_ASSOCIATION,
        &ADD_TAGS,
        &ASSOCIATE_TRIAL_COMPONENT,
        &BATCH_DESCRIBE_MODEL_PACKAGE,
        &CREATE_ACTION,
        &CREATE_ARTIFACT,
        &CREATE_CODE_REPOSITORY,
        &CREATE_CONTEXT,
        &CREATE_DOMAIN,
        &CREATE_ENDPOINT,
        &CREATE_ENDPOINT_CONFIG,
        &CREATE_EXPERIMENT,
        &CREATE_HYPER_PARAMETER_TUNING_JOB,
        &CREATE_IMAGE,
        &CREATE_IMAGE_VERSION,
        &CREATE_MODEL,
        &CREATE_MODEL_PACKAGE,
        &CREATE_MODEL_PACKAGE_GROUP,
        &CREATE_PIPELINE,
        &CREATE_PROCESSING_JOB,
        &CREATE_PROJECT,
        &CREATE_TRAINING_JOB,
        &CREATE_TRANSFORM_JOB,
        &CREATE_TRIAL,
        &CREATE_TRIAL_COMPONENT,
        &CREATE_USER_PROFILE,
        &DELETE_ACTION,
        &DELETE_APP,
        &DELETE_ARTIFACT,
        &DELETE_ASSOCIATION,
        &DELETE_CODE_REPOSITORY,
        &DELETE_CONTEXT,
        &DELETE_DOMAIN,
        &DELETE_ENDPOINT,
        &DELETE_ENDPOINT_CONFIG,
        &DELETE_EXPERIMENT,
        &DELETE_HYPER_PARAMETER_TUNING_JOB,
        &DELETE_IMAGE,
        &DELETE_IMAGE_VERSION,
        &DELETE_MODEL,
        &DELETE_MODEL_PACKAGE,
        &DELETE_MODEL_PACKAGE_GROUP,
        &DELETE_MODEL_PACKAGE_GROUP_POLICY,
        &DELETE_PIPELINE,
        &DELETE_PROCESSING_JOB,
        &DELETE_PROJECT,
        &DELETE_TAGS,
        &DELETE_TRAINING_JOB,
        &DELETE_TRIAL,
        &DELETE_TRIAL_COMPONENT,
        &DELETE_USER_PROFILE,
        &DESCRIBE_ACTION,
        &DESCRIBE_APP,
        &DESCRIBE_ARTIFACT,
        &DESCRIBE_CODE_REPOSITORY,
        &DESCRIBE_CONTEXT,
        &DESCRIBE_DOMAIN,
        &DESCRIBE_ENDPOINT,
        &DESCRIBE_ENDPOINT_CONFIG,
        &DESCRIBE_EXPERIMENT,
        &DESCRIBE_HYPER_PARAMETER_TUNING_JOB,
        &DESCRIBE_IMAGE,
        &DESCRIBE_IMAGE_VERSION,
        &DESCRIBE_MODEL,
        &DESCRIBE_MODEL_PACKAGE,
        &DESCRIBE_MODEL_PACKAGE_GROUP,
        &DESCRIBE_PIPELINE,
        &DESCRIBE_PIPELINE_DEFINITION_FOR_EXECUTION,
        &DESCRIBE_PIPELINE_EXECUTION,
        &DESCRIBE_PROCESSING_JOB,
        &DESCRIBE_PROJECT,
        &DESCRIBE_TRAINING_JOB,
        &DESCRIBE_TRANSFORM_JOB,
        &DESCRIBE_TRIAL,
        &DESCRIBE_TRIAL_COMPONENT,
        &DESCRIBE_USER_PROFILE,
        &DISABLE_SAGEMAKER_SERVICECATALOG_PORTFOLIO,
        &DISASSOCIATE_TRIAL_COMPONENT,
        &ENABLE_SAGEMAKER_SERVICECATALOG_PORTFOLIO,
        &GET_MODEL_PACKAGE_GROUP_POLICY,
        &GET_SAGEMAKER_SERVICECATALOG_PORTFOLIO_STATUS,
        &GET_SEARCH_SUGGESTIONS,
        &LIST_ACTIONS,
        &LIST_APPS,
        &LIST_ARTIFACTS,
        &LIST_ASSOCIATIONS,
        &LIST_CODE_REPOSITORIES,
        &LIST_CONTEXTS,
        &LIST_DOMAINS,
        &LIST_ENDPOINT_CONFIGS,
        &LIST_ENDPOINTS,
        &LIST_EXPERIMENTS,
        &LIST_HYPER_PARAMETER_TUNING_JOBS,
        &LIST_IMAGE_VERSIONS,
        &LIST_IMAGES,
        &LIST_MODEL_PACKAGE_GROUPS,
        &LIST_MODEL_PACKAGES,
        &LIST_MODELS,
        &LIST_PIPELINE_EXECUTION_STEPS,
        &LIST_PIPELINE_EXECUTIONS,
        &LIST_PIPELINE_PARAMETERS_FOR_EXECUTION,
        &LIST_PIPELINE_VERSIONS,
        &LIST_PIPELINES,
        &LIST_PROCESSING_JOBS,
        &LIST_PROJECTS,
        &LIST_TAGS,
        &LIST_TRAINING_JOBS,
        &LIST_TRAINING_JOBS_FOR_HYPER_PARAMETER_TUNING_JOB,
        &LIST_TRANSFORM_JOBS,
        &LIST_TRIAL_COMPONENTS,
        &LIST_TRIALS,
        &LIST_USER_PROFILES,
        &PUT_MODEL_PACKAGE_GROUP_POLICY,
        &QUERY_LINEAGE,
        &RETRY_PIPELINE_EXECUTION,
        &SEARCH,
        &SEND_PIPELINE_EXECUTION_STEP_FAILURE,
        &SEND_PIPELINE_EXECUTION_STEP_SUCCESS,
        &START_PIPELINE_EXECUTION,
        &STOP_HYPER_PARAMETER_TUNING_JOB,
        &STOP_PIPELINE_EXECUTION,
        &STOP_PROCESSING_JOB,
        &STOP_TRAINING_JOB,
        &STOP_TRANSFORM_JOB,
        &UPDATE_CODE_REPOSITORY,
        &UPDATE_ENDPOINT,
        &UPDATE_ENDPOINT_WEIGHTS_AND_CAPACITIES,
        &UPDATE_EXPERIMENT,
        &UPDATE_MODEL_PACKAGE,
        &UPDATE_PIPELINE,
        &UPDATE_PIPELINE_EXECUTION,
        &UPDATE_PIPELINE_VERSION,
        &UPDATE_PROJECT,
        &UPDATE_TRAINING_JOB,
        &UPDATE_TRIAL,
        &UPDATE_TRIAL_COMPONENT,
    ],
    others: &[
        "AttachClusterNodeNetworkInterface",
        "AttachClusterNodeVolume",
        "BatchAddClusterNodes",
        "BatchDeleteClusterNodes",
        "BatchRebootClusterNodes",
        "BatchReplaceClusterNodes",
        "CreateAIBenchmarkJob",
        "CreateAIRecommendationJob",
        "CreateAIWorkloadConfig",
        "CreateAlgorithm",
        "CreateApp",
        "CreateAppImageConfig",
        "CreateAutoMLJob",
        "CreateAutoMLJobV2",
        "CreateCluster",
        "CreateClusterExtension",
        "CreateClusterSchedulerConfig",
        "CreateCompilationJob",
        "CreateComputeQuota",
        "CreateDataQualityJobDefinition",
        "CreateDeviceFleet",
        "CreateEdgeDeploymentPlan",
        "CreateEdgeDeploymentStage",
        "CreateEdgePackagingJob",
        "CreateFeatureGroup",
        "CreateFlowDefinition",
        "CreateHub",
        "CreateHubContentPresignedUrls",
        "CreateHubContentReference",
        "CreateHumanTaskUi",
        "CreateInferenceComponent",
        "CreateInferenceExperiment",
        "CreateInferenceRecommendationsJob",
        "CreateInferenceRouter",
        "CreateJob",
        "CreateLabelingJob",
        "CreateMlflowApp",
        "CreateMlflowTrackingServer",
        "CreateModelBiasJobDefinition",
        "CreateModelCard",
        "CreateModelCardExportJob",
        "CreateModelExplainabilityJobDefinition",
        "CreateModelQualityJobDefinition",
        "CreateMonitoringSchedule",
        "CreateNotebookInstance",
        "CreateNotebookInstanceLifecycleConfig",
        "CreateOptimizationJob",
        "CreatePartnerApp",
        "CreatePartnerAppPresignedUrl",
        "CreatePresignedDomainUrl",
        "CreatePresignedMlflowAppUrl",
        "CreatePresignedMlflowTrackingServerUrl",
        "CreatePresignedNotebookInstanceUrl",
        "CreateSpace",
        "CreateStudioLifecycleConfig",
        "CreateTrainingPlan",
        "CreateTrainingSession",
        "CreateWorkforce",
        "CreateWorkteam",
        "DeleteAIBenchmarkJob",
        "DeleteAIRecommendationJob",
        "DeleteAIWorkloadConfig",
        "DeleteAlgorithm",
        "DeleteAppImageConfig",
        "DeleteCluster",
        "DeleteClusterExtension",
        "DeleteClusterSchedulerConfig",
        "DeleteCompilationJob",
        "DeleteComputeQuota",
        "DeleteDataQualityJobDefinition",
        "DeleteDeviceFleet",
        "DeleteEdgeDeploymentPlan",
        "DeleteEdgeDeploymentStage",
        "DeleteEndpointPolicy",
        "DeleteFeatureGroup",
        "DeleteFlowDefinition",
        "DeleteHub",
        "DeleteHubContent",
        "DeleteHubContentReference",
        "DeleteHumanTaskUi",
        "DeleteInferenceComponent",
        "DeleteInferenceExperiment",
        "DeleteInferenceRouter",
        "DeleteJob",
        "DeleteMlflowApp",
        "DeleteMlflowTrackingServer",
        "DeleteModelBiasJobDefinition",
        "DeleteModelCard",
        "DeleteModelExplainabilityJobDefinition",
        "DeleteModelQualityJobDefinition",
        "DeleteMonitoringSchedule",
        "DeleteNotebookInstance",
        "DeleteNotebookInstanceLifecycleConfig",
        "DeleteOptimizationJob",
        "DeletePartnerApp",
        "DeleteSpace",
        "DeleteStudioLifecycleConfig",
        "DeleteTrainingSession",
        "DeleteWorkforce",
        "DeleteWorkteam",
        "DeregisterDevices",
        "DescribeAIBenchmarkJob",
        "DescribeAIRecommendationJob",
        "DescribeAIWorkloadConfig",
        "DescribeAlgorithm",
        "DescribeAppImageConfig",
        "DescribeAutoMLJob",
        "DescribeAutoMLJobV2",
        "DescribeCluster",
        "DescribeClusterEvent",
        "DescribeClusterExtension",
        "DescribeClusterNode",
        "DescribeClusterOperation",
        "DescribeClusterSchedulerConfig",
        "DescribeCompilationJob",
        "DescribeComputeQuota",
        "DescribeDataQualityJobDefinition",
        "DescribeDevice",
        "DescribeDeviceFleet",
        "DescribeEdgeDeploymentPlan",
        "DescribeEdgePackagingJob",
        "DescribeFeatureGroup",
        "DescribeFeatureMetadata",
        "DescribeFlowDefinition",
        "DescribeHub",
        "DescribeHubContent",
        "DescribeHumanTaskUi",
        "DescribeInferenceComponent",
        "DescribeInferenceExperiment",
        "DescribeInferenceRecommendationsJob",
        "DescribeInferenceRouter",
        "DescribeJob",
        "DescribeJobSchemaVersion",
        "DescribeLabelingJob",
        "DescribeLineageGroup",
        "DescribeMlflowApp",
        "DescribeMlflowTrackingServer",
        "DescribeModelBiasJobDefinition",
        "DescribeModelCard",
        "DescribeModelCardExportJob",
        "DescribeModelExplainabilityJobDefinition",
        "DescribeModelQualityJobDefinition",
        "DescribeMonitoringSchedule",
        "DescribeNotebookInstance",
        "DescribeNotebookInstanceLifecycleConfig",
        "DescribeOptimizationJob",
        "DescribePartnerApp",
        "DescribeReservedCapacity",
        "DescribeSpace",
        "DescribeStudioLifecycleConfig",
        "DescribeSubscribedWorkteam",
        "DescribeTrainingPlan",
        "DescribeTrainingPlanExtensionHistory",
        "DescribeTrainingSession",
        "DescribeWorkforce",
        "DescribeWorkteam",
        "DetachClusterNodeVolume",
        "ExtendTrainingPlan",
        "GetDeviceFleetReport",
        "GetEndpointPolicy",
        "GetLineageGroupPolicy",
        "GetScalingConfigurationRecommendation",
        "ImportHubContent",
        "ListAIBenchmarkJobs",
        "ListAIRecommendationJobs",
        "ListAIWorkloadConfigs",
        "ListAlgorithms",
        "ListAliases",
        "ListAppImageConfigs",
        "ListAutoMLJobs",
        "ListCandidatesForAutoMLJob",
        "ListClusterEvents",
        "ListClusterExtensionVersions",
        "ListClusterExtensions",
        "ListClusterNodes",
        "ListClusterOperations",
        "ListClusterSchedulerConfigs",
        "ListClusters",
        "ListCompilationJobs",
        "ListComputeQuotas",
        "ListDataQualityJobDefinitions",
        "ListDeviceFleets",
        "ListDevices",
        "ListEdgeDeploymentPlans",
        "ListEdgePackagingJobs",
        "ListFeatureGroups",
        "ListFlowDefinitions",
        "ListHubContentVersions",
        "ListHubContents",
        "ListHubs",
        "ListHumanTaskUis",
        "ListInferenceComponents",
        "ListInferenceExperiments",
        "ListInferenceRecommendationsJobSteps",
        "ListInferenceRecommendationsJobs",
        "ListInferenceRouters",
        "ListJobSchemaVersions",
        "ListJobs",
        "ListLabelingJobs",
        "ListLabelingJobsForWorkteam",
        "ListLineageGroups",
        "ListMlflowApps",
        "ListMlflowTrackingServers",
        "ListModelBiasJobDefinitions",
        "ListModelCardExportJobs",
        "ListModelCardVersions",
        "ListModelCards",
        "ListModelExplainabilityJobDefinitions",
        "ListModelMetadata",
        "ListModelQualityJobDefinitions",
        "ListMonitoringAlertHistory",
        "ListMonitoringAlerts",
        "ListMonitoringExecutions",
        "ListMonitoringSchedules",
        "ListNotebookInstanceLifecycleConfigs",
        "ListNotebookInstances",
        "ListOptimizationJobs",
        "ListPartnerApps",
        "ListResourceCatalogs",
        "ListSpaces",
        "ListStageDevices",
        "ListStudioLifecycleConfigs",
        "ListSubscribedWorkteams",
        "ListTrainingPlans",
        "ListTrainingSessions",
        "ListUltraServersByReservedCapacity",
        "ListWorkforces",
        "ListWorkteams",
        "PutEndpointPolicy",
        "RegisterDevices",
        "RenderUiTemplate",
        "SearchTrainingPlanOfferings",
        "StartClusterHealthCheck",
        "StartEdgeDeploymentStage",
        "StartInferenceExperiment",
        "StartMlflowTrackingServer",
        "StartMonitoringSchedule",
        "StartNotebookInstance",
        "StartSession",
        "StopAIBenchmarkJob",
        "StopAIRecommendationJob",
        "StopAutoMLJob",
        "StopCompilationJob",
        "StopEdgeDeploymentStage",
        "StopEdgePackagingJob",
        "StopInferenceExperiment",
        "StopInferenceRecommendationsJob",
        "StopJob",
        "StopLabelingJob",
        "StopMlflowTrackingServer",
        "StopMonitoringSchedule",
        "StopNotebookInstance",
        "StopOptimizationJob",
        "StopTrainingSession",
        "UpdateAction",
        "UpdateAppImageConfig",
        "UpdateArtifact",
        "UpdateCluster",
        "UpdateClusterExtension",
        "UpdateClusterSchedulerConfig",
        "UpdateClusterSoftware",
        "UpdateComputeQuota",
        "UpdateContext",
        "UpdateDeviceFleet",
        "UpdateDevices",
        "UpdateDomain",
        "UpdateFeatureGroup",
        "UpdateFeatureMetadata",
        "UpdateHub",
        "UpdateHubContent",
        "UpdateHubContentReference",
        "UpdateImage",
        "UpdateImageVersion",
        "UpdateInferenceComponent",
        "UpdateInferenceComponentRuntimeConfig",
        "UpdateInferenceExperiment",
        "UpdateInferenceRouter",
        "UpdateMlflowApp",
        "UpdateMlflowTrackingServer",
        "UpdateModelCard",
        "UpdateMonitoringAlert",
        "UpdateMonitoringSchedule",
        "UpdateNotebookInstance",
        "UpdateNotebookInstanceLifecycleConfig",
        "UpdatePartnerApp",
        "UpdateSpace",
        "UpdateUserProfile",
        "UpdateWorkforce",
        "UpdateWorkteam",
    ],
    errors: &[
        ServiceError { shape: "ConflictException", code: "ConflictException", status: 400 },
        ServiceError { shape: "ResourceAlreadyExists", code: "ResourceAlreadyExists", status: 400 },
        ServiceError { shape: "ResourceInUse", code: "ResourceInUse", status: 400 },
        ServiceError { shape: "ResourceLimitExceeded", code: "ResourceLimitExceeded", status: 400 },
        ServiceError { shape: "ResourceNotFound", code: "ResourceNotFound", status: 400 },
    ],
};
