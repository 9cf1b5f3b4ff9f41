//! What inputs and outputs hold.

use std::collections::BTreeMap;

use crate::schemas;

/// `AcceleratorPartitionLayout` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AcceleratorPartitionLayout {
    pub accelerator_partition_types: Option<Vec<String>>,
}
schema::shape!(AcceleratorPartitionLayout = schemas::ACCELERATOR_PARTITION_LAYOUT { 0 accelerator_partition_types });

/// `ActionSource` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ActionSource {
    pub source_uri: String,
    pub source_type: Option<String>,
    pub source_id: Option<String>,
}
schema::shape!(ActionSource = schemas::ACTION_SOURCE { 0 source_uri, 1 source_type, 2 source_id });

/// `ActionSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ActionSummary {
    pub action_arn: Option<String>,
    pub action_name: Option<String>,
    pub source: Option<ActionSource>,
    pub action_type: Option<String>,
    pub status: Option<String>,
    pub creation_time: Option<schema::Timestamp>,
    pub last_modified_time: Option<schema::Timestamp>,
}
schema::shape!(ActionSummary = schemas::ACTION_SUMMARY { 0 action_arn, 1 action_name, 2 source, 3 action_type, 4 status, 5 creation_time, 6 last_modified_time });

/// `AdditionalInferenceSpecificationDefinition` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AdditionalInferenceSpecificationDefinition {
    pub name: String,
    pub description: Option<String>,
    pub containers: Vec<ModelPackageContainerDefinition>,
    pub supported_transform_instance_types: Option<Vec<String>>,
    pub supported_realtime_inference_instance_types: Option<Vec<String>>,
    pub supported_content_types: Option<Vec<String>>,
    pub supported_response_mime_types: Option<Vec<String>>,
}
schema::shape!(AdditionalInferenceSpecificationDefinition = schemas::ADDITIONAL_INFERENCE_SPECIFICATION_DEFINITION { 0 name, 1 description, 2 containers, 3 supported_transform_instance_types, 4 supported_realtime_inference_instance_types, 5 supported_content_types, 6 supported_response_mime_types });

/// `AdditionalModelDataSource` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AdditionalModelDataSource {
    pub channel_name: String,
    pub s3_data_source: S3ModelDataSource,
}
schema::shape!(AdditionalModelDataSource = schemas::ADDITIONAL_MODEL_DATA_SOURCE { 0 channel_name, 1 s3_data_source });

/// `AdditionalS3DataSource` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AdditionalS3DataSource {
    pub s3_data_type: String,
    pub s3_uri: String,
    pub compression_type: Option<String>,
    pub e_tag: Option<String>,
}
schema::shape!(AdditionalS3DataSource = schemas::ADDITIONAL_S3_DATA_SOURCE { 0 s3_data_type, 1 s3_uri, 2 compression_type, 3 e_tag });

/// `Alarm` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Alarm {
    pub alarm_name: Option<String>,
}
schema::shape!(Alarm = schemas::ALARM { 0 alarm_name });

/// `AlgorithmSpecification` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AlgorithmSpecification {
    pub training_image: Option<String>,
    pub algorithm_name: Option<String>,
    pub training_input_mode: String,
    pub metric_definitions: Option<Vec<MetricDefinition>>,
    pub enable_sage_maker_metrics_time_series: Option<bool>,
    pub container_entrypoint: Option<Vec<String>>,
    pub container_arguments: Option<Vec<String>>,
    pub training_image_config: Option<TrainingImageConfig>,
}
schema::shape!(AlgorithmSpecification = schemas::ALGORITHM_SPECIFICATION { 0 training_image, 1 algorithm_name, 2 training_input_mode, 3 metric_definitions, 4 enable_sage_maker_metrics_time_series, 5 container_entrypoint, 6 container_arguments, 7 training_image_config });

/// `AliasOperations` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AliasOperations {
    pub add: Option<Vec<String>>,
    pub remove: Option<Vec<String>>,
}
schema::shape!(AliasOperations = schemas::ALIAS_OPERATIONS { 0 add, 1 remove });

/// `AmazonQSettings` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AmazonQSettings {
    pub status: Option<String>,
    pub q_profile_arn: Option<String>,
}
schema::shape!(AmazonQSettings = schemas::AMAZON_Q_SETTINGS { 0 status, 1 q_profile_arn });

/// `AppDetails` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AppDetails {
    pub domain_id: Option<String>,
    pub user_profile_name: Option<String>,
    pub space_name: Option<String>,
    pub app_type: Option<String>,
    pub app_name: Option<String>,
    pub status: Option<String>,
    pub creation_time: Option<schema::Timestamp>,
    pub resource_spec: Option<ResourceSpec>,
}
schema::shape!(AppDetails = schemas::APP_DETAILS { 0 domain_id, 1 user_profile_name, 2 space_name, 3 app_type, 4 app_name, 5 status, 6 creation_time, 7 resource_spec });

/// `AppLifecycleManagement` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AppLifecycleManagement {
    pub idle_settings: Option<IdleSettings>,
}
schema::shape!(AppLifecycleManagement = schemas::APP_LIFECYCLE_MANAGEMENT { 0 idle_settings });

/// `AppSpecification` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AppSpecification {
    pub image_uri: String,
    pub container_entrypoint: Option<Vec<String>>,
    pub container_arguments: Option<Vec<String>>,
}
schema::shape!(AppSpecification = schemas::APP_SPECIFICATION { 0 image_uri, 1 container_entrypoint, 2 container_arguments });

/// `ArtifactSource` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ArtifactSource {
    pub source_uri: String,
    pub source_types: Option<Vec<ArtifactSourceType>>,
}
schema::shape!(ArtifactSource = schemas::ARTIFACT_SOURCE { 0 source_uri, 1 source_types });

/// `ArtifactSourceType` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ArtifactSourceType {
    pub source_id_type: String,
    pub value: String,
}
schema::shape!(ArtifactSourceType = schemas::ARTIFACT_SOURCE_TYPE { 0 source_id_type, 1 value });

/// `ArtifactSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ArtifactSummary {
    pub artifact_arn: Option<String>,
    pub artifact_name: Option<String>,
    pub source: Option<ArtifactSource>,
    pub artifact_type: Option<String>,
    pub creation_time: Option<schema::Timestamp>,
    pub last_modified_time: Option<schema::Timestamp>,
}
schema::shape!(ArtifactSummary = schemas::ARTIFACT_SUMMARY { 0 artifact_arn, 1 artifact_name, 2 source, 3 artifact_type, 4 creation_time, 5 last_modified_time });

/// `AssociationInfo` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AssociationInfo {
    pub source_arn: String,
    pub destination_arn: String,
}
schema::shape!(AssociationInfo = schemas::ASSOCIATION_INFO { 0 source_arn, 1 destination_arn });

/// `AssociationSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AssociationSummary {
    pub source_arn: Option<String>,
    pub destination_arn: Option<String>,
    pub source_type: Option<String>,
    pub destination_type: Option<String>,
    pub association_type: Option<String>,
    pub source_name: Option<String>,
    pub destination_name: Option<String>,
    pub creation_time: Option<schema::Timestamp>,
    pub created_by: Option<UserContext>,
}
schema::shape!(AssociationSummary = schemas::ASSOCIATION_SUMMARY { 0 source_arn, 1 destination_arn, 2 source_type, 3 destination_type, 4 association_type, 5 source_name, 6 destination_name, 7 creation_time, 8 created_by });

/// `AsyncInferenceClientConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AsyncInferenceClientConfig {
    pub max_concurrent_invocations_per_instance: Option<i32>,
}
schema::shape!(AsyncInferenceClientConfig = schemas::ASYNC_INFERENCE_CLIENT_CONFIG { 0 max_concurrent_invocations_per_instance });

/// `AsyncInferenceConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AsyncInferenceConfig {
    pub client_config: Option<AsyncInferenceClientConfig>,
    pub output_config: AsyncInferenceOutputConfig,
}
schema::shape!(AsyncInferenceConfig = schemas::ASYNC_INFERENCE_CONFIG { 0 client_config, 1 output_config });

/// `AsyncInferenceNotificationConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AsyncInferenceNotificationConfig {
    pub success_topic: Option<String>,
    pub error_topic: Option<String>,
    pub include_inference_response_in: Option<Vec<String>>,
}
schema::shape!(AsyncInferenceNotificationConfig = schemas::ASYNC_INFERENCE_NOTIFICATION_CONFIG { 0 success_topic, 1 error_topic, 2 include_inference_response_in });

/// `AsyncInferenceOutputConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AsyncInferenceOutputConfig {
    pub kms_key_id: Option<String>,
    pub s3_output_path: Option<String>,
    pub notification_config: Option<AsyncInferenceNotificationConfig>,
    pub s3_failure_path: Option<String>,
}
schema::shape!(AsyncInferenceOutputConfig = schemas::ASYNC_INFERENCE_OUTPUT_CONFIG { 0 kms_key_id, 1 s3_output_path, 2 notification_config, 3 s3_failure_path });

/// `AthenaDatasetDefinition` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AthenaDatasetDefinition {
    pub catalog: String,
    pub database: String,
    pub query_string: String,
    pub work_group: Option<String>,
    pub output_s3_uri: String,
    pub kms_key_id: Option<String>,
    pub output_format: String,
    pub output_compression: Option<String>,
}
schema::shape!(AthenaDatasetDefinition = schemas::ATHENA_DATASET_DEFINITION { 0 catalog, 1 database, 2 query_string, 3 work_group, 4 output_s3_uri, 5 kms_key_id, 6 output_format, 7 output_compression });

/// `AthenaStepMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AthenaStepMetadata {
    pub query_execution_id: Option<String>,
    pub s3_output_location: Option<String>,
}
schema::shape!(AthenaStepMetadata = schemas::ATHENA_STEP_METADATA { 0 query_execution_id, 1 s3_output_location });

/// `AutoMLJobStepMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AutoMLJobStepMetadata {
    pub arn: Option<String>,
}
schema::shape!(AutoMLJobStepMetadata = schemas::AUTO_ML_JOB_STEP_METADATA { 0 arn });

/// `AutoParameter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AutoParameter {
    pub name: String,
    pub value_hint: String,
}
schema::shape!(AutoParameter = schemas::AUTO_PARAMETER { 0 name, 1 value_hint });

/// `AutoRollbackConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AutoRollbackConfig {
    pub alarms: Option<Vec<Alarm>>,
}
schema::shape!(AutoRollbackConfig = schemas::AUTO_ROLLBACK_CONFIG { 0 alarms });

/// `Autotune` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Autotune {
    pub mode: String,
}
schema::shape!(Autotune = schemas::AUTOTUNE { 0 mode });

/// `BaseModel` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct BaseModel {
    pub hub_content_name: Option<String>,
    pub hub_content_version: Option<String>,
    pub recipe_name: Option<String>,
}
schema::shape!(BaseModel = schemas::BASE_MODEL { 0 hub_content_name, 1 hub_content_version, 2 recipe_name });

/// `BatchDataCaptureConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchDataCaptureConfig {
    pub destination_s3_uri: String,
    pub kms_key_id: Option<String>,
    pub generate_inference_id: Option<bool>,
}
schema::shape!(BatchDataCaptureConfig = schemas::BATCH_DATA_CAPTURE_CONFIG { 0 destination_s3_uri, 1 kms_key_id, 2 generate_inference_id });

/// `BatchDescribeModelPackageError` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchDescribeModelPackageError {
    pub error_code: String,
    pub error_response: String,
}
schema::shape!(BatchDescribeModelPackageError = schemas::BATCH_DESCRIBE_MODEL_PACKAGE_ERROR { 0 error_code, 1 error_response });

/// `BatchDescribeModelPackageSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchDescribeModelPackageSummary {
    pub model_package_group_name: String,
    pub model_package_version: Option<i32>,
    pub model_package_arn: String,
    pub model_package_description: Option<String>,
    pub creation_time: schema::Timestamp,
    pub inference_specification: InferenceSpecification,
    pub model_package_status: String,
    pub model_approval_status: Option<String>,
    pub model_package_registration_type: Option<String>,
}
schema::shape!(BatchDescribeModelPackageSummary = schemas::BATCH_DESCRIBE_MODEL_PACKAGE_SUMMARY { 0 model_package_group_name, 1 model_package_version, 2 model_package_arn, 3 model_package_description, 4 creation_time, 5 inference_specification, 6 model_package_status, 7 model_approval_status, 8 model_package_registration_type });

/// `BatchTransformInput` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchTransformInput {
    pub data_captured_destination_s3_uri: String,
    pub dataset_format: MonitoringDatasetFormat,
    pub local_path: String,
    pub s3_input_mode: Option<String>,
    pub s3_data_distribution_type: Option<String>,
    pub features_attribute: Option<String>,
    pub inference_attribute: Option<String>,
    pub probability_attribute: Option<String>,
    pub probability_threshold_attribute: Option<f64>,
    pub start_time_offset: Option<String>,
    pub end_time_offset: Option<String>,
    pub exclude_features_attribute: Option<String>,
}
schema::shape!(BatchTransformInput = schemas::BATCH_TRANSFORM_INPUT { 0 data_captured_destination_s3_uri, 1 dataset_format, 2 local_path, 3 s3_input_mode, 4 s3_data_distribution_type, 5 features_attribute, 6 inference_attribute, 7 probability_attribute, 8 probability_threshold_attribute, 9 start_time_offset, 10 end_time_offset, 11 exclude_features_attribute });

/// `BedrockCustomModelDeploymentMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct BedrockCustomModelDeploymentMetadata {
    pub arn: Option<String>,
}
schema::shape!(BedrockCustomModelDeploymentMetadata = schemas::BEDROCK_CUSTOM_MODEL_DEPLOYMENT_METADATA { 0 arn });

/// `BedrockCustomModelMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct BedrockCustomModelMetadata {
    pub arn: Option<String>,
}
schema::shape!(BedrockCustomModelMetadata = schemas::BEDROCK_CUSTOM_MODEL_METADATA { 0 arn });

/// `BedrockModelImportMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct BedrockModelImportMetadata {
    pub arn: Option<String>,
}
schema::shape!(BedrockModelImportMetadata = schemas::BEDROCK_MODEL_IMPORT_METADATA { 0 arn });

/// `BedrockProvisionedModelThroughputMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct BedrockProvisionedModelThroughputMetadata {
    pub arn: Option<String>,
}
schema::shape!(BedrockProvisionedModelThroughputMetadata = schemas::BEDROCK_PROVISIONED_MODEL_THROUGHPUT_METADATA { 0 arn });

/// `BestObjectiveNotImproving` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct BestObjectiveNotImproving {
    pub max_number_of_training_jobs_not_improving: Option<i32>,
}
schema::shape!(BestObjectiveNotImproving = schemas::BEST_OBJECTIVE_NOT_IMPROVING { 0 max_number_of_training_jobs_not_improving });

/// `Bias` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Bias {
    pub report: Option<MetricsSource>,
    pub pre_training_report: Option<MetricsSource>,
    pub post_training_report: Option<MetricsSource>,
}
schema::shape!(Bias = schemas::BIAS { 0 report, 1 pre_training_report, 2 post_training_report });

/// `BlueGreenUpdatePolicy` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct BlueGreenUpdatePolicy {
    pub traffic_routing_configuration: TrafficRoutingConfig,
    pub termination_wait_in_seconds: Option<i32>,
    pub maximum_execution_timeout_in_seconds: Option<i32>,
}
schema::shape!(BlueGreenUpdatePolicy = schemas::BLUE_GREEN_UPDATE_POLICY { 0 traffic_routing_configuration, 1 termination_wait_in_seconds, 2 maximum_execution_timeout_in_seconds });

/// `CacheHitResult` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CacheHitResult {
    pub source_pipeline_execution_arn: Option<String>,
}
schema::shape!(CacheHitResult = schemas::CACHE_HIT_RESULT { 0 source_pipeline_execution_arn });

/// `CallbackStepMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CallbackStepMetadata {
    pub callback_token: Option<String>,
    pub sqs_queue_url: Option<String>,
    pub output_parameters: Option<Vec<OutputParameter>>,
}
schema::shape!(CallbackStepMetadata = schemas::CALLBACK_STEP_METADATA { 0 callback_token, 1 sqs_queue_url, 2 output_parameters });

/// `CanvasAppSettings` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CanvasAppSettings {
    pub time_series_forecasting_settings: Option<TimeSeriesForecastingSettings>,
    pub model_register_settings: Option<ModelRegisterSettings>,
    pub workspace_settings: Option<WorkspaceSettings>,
    pub identity_provider_o_auth_settings: Option<Vec<IdentityProviderOAuthSetting>>,
    pub direct_deploy_settings: Option<DirectDeploySettings>,
    pub kendra_settings: Option<KendraSettings>,
    pub generative_ai_settings: Option<GenerativeAiSettings>,
    pub emr_serverless_settings: Option<EmrServerlessSettings>,
}
schema::shape!(CanvasAppSettings = schemas::CANVAS_APP_SETTINGS { 0 time_series_forecasting_settings, 1 model_register_settings, 2 workspace_settings, 3 identity_provider_o_auth_settings, 4 direct_deploy_settings, 5 kendra_settings, 6 generative_ai_settings, 7 emr_serverless_settings });

/// `CapacitySize` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CapacitySize {
    pub type_: String,
    pub value: i32,
}
schema::shape!(CapacitySize = schemas::CAPACITY_SIZE { 0 type_, 1 value });

/// `CaptureContentTypeHeader` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CaptureContentTypeHeader {
    pub csv_content_types: Option<Vec<String>>,
    pub json_content_types: Option<Vec<String>>,
}
schema::shape!(CaptureContentTypeHeader = schemas::CAPTURE_CONTENT_TYPE_HEADER { 0 csv_content_types, 1 json_content_types });

/// `CaptureOption` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CaptureOption {
    pub capture_mode: String,
}
schema::shape!(CaptureOption = schemas::CAPTURE_OPTION { 0 capture_mode });

/// `CategoricalParameterRange` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CategoricalParameterRange {
    pub name: String,
    pub values: Vec<String>,
}
schema::shape!(CategoricalParameterRange = schemas::CATEGORICAL_PARAMETER_RANGE { 0 name, 1 values });

/// `CfnCreateTemplateProvider` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CfnCreateTemplateProvider {
    pub template_name: String,
    pub template_url: String,
    pub role_arn: Option<String>,
    pub parameters: Option<Vec<CfnStackCreateParameter>>,
}
schema::shape!(CfnCreateTemplateProvider = schemas::CFN_CREATE_TEMPLATE_PROVIDER { 0 template_name, 1 template_url, 2 role_arn, 3 parameters });

/// `CfnStackCreateParameter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CfnStackCreateParameter {
    pub key: String,
    pub value: Option<String>,
}
schema::shape!(CfnStackCreateParameter = schemas::CFN_STACK_CREATE_PARAMETER { 0 key, 1 value });

/// `CfnStackDetail` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CfnStackDetail {
    pub name: Option<String>,
    pub id: Option<String>,
    pub status_message: String,
}
schema::shape!(CfnStackDetail = schemas::CFN_STACK_DETAIL { 0 name, 1 id, 2 status_message });

/// `CfnStackParameter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CfnStackParameter {
    pub key: String,
    pub value: Option<String>,
}
schema::shape!(CfnStackParameter = schemas::CFN_STACK_PARAMETER { 0 key, 1 value });

/// `CfnStackUpdateParameter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CfnStackUpdateParameter {
    pub key: String,
    pub value: Option<String>,
}
schema::shape!(CfnStackUpdateParameter = schemas::CFN_STACK_UPDATE_PARAMETER { 0 key, 1 value });

/// `CfnTemplateProviderDetail` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CfnTemplateProviderDetail {
    pub template_name: String,
    pub template_url: String,
    pub role_arn: Option<String>,
    pub parameters: Option<Vec<CfnStackParameter>>,
    pub stack_detail: Option<CfnStackDetail>,
}
schema::shape!(CfnTemplateProviderDetail = schemas::CFN_TEMPLATE_PROVIDER_DETAIL { 0 template_name, 1 template_url, 2 role_arn, 3 parameters, 4 stack_detail });

/// `CfnUpdateTemplateProvider` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CfnUpdateTemplateProvider {
    pub template_name: String,
    pub template_url: String,
    pub parameters: Option<Vec<CfnStackUpdateParameter>>,
}
schema::shape!(CfnUpdateTemplateProvider = schemas::CFN_UPDATE_TEMPLATE_PROVIDER { 0 template_name, 1 template_url, 2 parameters });

/// `Channel` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Channel {
    pub channel_name: String,
    pub data_source: DataSource,
    pub content_type: Option<String>,
    pub compression_type: Option<String>,
    pub record_wrapper_type: Option<String>,
    pub input_mode: Option<String>,
    pub shuffle_config: Option<ShuffleConfig>,
}
schema::shape!(Channel = schemas::CHANNEL { 0 channel_name, 1 data_source, 2 content_type, 3 compression_type, 4 record_wrapper_type, 5 input_mode, 6 shuffle_config });

/// `CheckpointConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CheckpointConfig {
    pub s3_uri: String,
    pub local_path: Option<String>,
}
schema::shape!(CheckpointConfig = schemas::CHECKPOINT_CONFIG { 0 s3_uri, 1 local_path });

/// `ClarifyCheckStepMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ClarifyCheckStepMetadata {
    pub check_type: Option<String>,
    pub baseline_used_for_drift_check_constraints: Option<String>,
    pub calculated_baseline_constraints: Option<String>,
    pub model_package_group_name: Option<String>,
    pub violation_report: Option<String>,
    pub check_job_arn: Option<String>,
    pub skip_check: Option<bool>,
    pub register_new_baseline: Option<bool>,
}
schema::shape!(ClarifyCheckStepMetadata = schemas::CLARIFY_CHECK_STEP_METADATA { 0 check_type, 1 baseline_used_for_drift_check_constraints, 2 calculated_baseline_constraints, 3 model_package_group_name, 4 violation_report, 5 check_job_arn, 6 skip_check, 7 register_new_baseline });

/// `ClarifyExplainerConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ClarifyExplainerConfig {
    pub enable_explanations: Option<String>,
    pub inference_config: Option<ClarifyInferenceConfig>,
    pub shap_config: ClarifyShapConfig,
}
schema::shape!(ClarifyExplainerConfig = schemas::CLARIFY_EXPLAINER_CONFIG { 0 enable_explanations, 1 inference_config, 2 shap_config });

/// `ClarifyInferenceConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ClarifyInferenceConfig {
    pub features_attribute: Option<String>,
    pub content_template: Option<String>,
    pub max_record_count: Option<i32>,
    pub max_payload_in_mb: Option<i32>,
    pub probability_index: Option<i32>,
    pub label_index: Option<i32>,
    pub probability_attribute: Option<String>,
    pub label_attribute: Option<String>,
    pub label_headers: Option<Vec<String>>,
    pub feature_headers: Option<Vec<String>>,
    pub feature_types: Option<Vec<String>>,
}
schema::shape!(ClarifyInferenceConfig = schemas::CLARIFY_INFERENCE_CONFIG { 0 features_attribute, 1 content_template, 2 max_record_count, 3 max_payload_in_mb, 4 probability_index, 5 label_index, 6 probability_attribute, 7 label_attribute, 8 label_headers, 9 feature_headers, 10 feature_types });

/// `ClarifyShapBaselineConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ClarifyShapBaselineConfig {
    pub mime_type: Option<String>,
    pub shap_baseline: Option<String>,
    pub shap_baseline_uri: Option<String>,
}
schema::shape!(ClarifyShapBaselineConfig = schemas::CLARIFY_SHAP_BASELINE_CONFIG { 0 mime_type, 1 shap_baseline, 2 shap_baseline_uri });

/// `ClarifyShapConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ClarifyShapConfig {
    pub shap_baseline_config: ClarifyShapBaselineConfig,
    pub number_of_samples: Option<i32>,
    pub use_logit: Option<bool>,
    pub seed: Option<i32>,
    pub text_config: Option<ClarifyTextConfig>,
}
schema::shape!(ClarifyShapConfig = schemas::CLARIFY_SHAP_CONFIG { 0 shap_baseline_config, 1 number_of_samples, 2 use_logit, 3 seed, 4 text_config });

/// `ClarifyTextConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ClarifyTextConfig {
    pub language: String,
    pub granularity: String,
}
schema::shape!(ClarifyTextConfig = schemas::CLARIFY_TEXT_CONFIG { 0 language, 1 granularity });

/// `CleanupFailure` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CleanupFailure {
    pub step_name: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
schema::shape!(CleanupFailure = schemas::CLEANUP_FAILURE { 0 step_name, 1 error_code, 2 error_message });

/// `CleanupStepMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CleanupStepMetadata {
    pub cleaned_steps: Option<Vec<String>>,
    pub failed_steps: Option<Vec<CleanupFailure>>,
    pub skipped_steps: Option<Vec<String>>,
}
schema::shape!(CleanupStepMetadata = schemas::CLEANUP_STEP_METADATA { 0 cleaned_steps, 1 failed_steps, 2 skipped_steps });

/// `CodeEditorAppSettings` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CodeEditorAppSettings {
    pub default_resource_spec: Option<ResourceSpec>,
    pub custom_images: Option<Vec<CustomImage>>,
    pub lifecycle_config_arns: Option<Vec<String>>,
    pub app_lifecycle_management: Option<AppLifecycleManagement>,
    pub built_in_lifecycle_config_arn: Option<String>,
}
schema::shape!(CodeEditorAppSettings = schemas::CODE_EDITOR_APP_SETTINGS { 0 default_resource_spec, 1 custom_images, 2 lifecycle_config_arns, 3 app_lifecycle_management, 4 built_in_lifecycle_config_arn });

/// `CodeRepository` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CodeRepository {
    pub repository_url: String,
}
schema::shape!(CodeRepository = schemas::CODE_REPOSITORY { 0 repository_url });

/// `CodeRepositorySummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CodeRepositorySummary {
    pub code_repository_name: String,
    pub code_repository_arn: String,
    pub creation_time: schema::Timestamp,
    pub last_modified_time: schema::Timestamp,
    pub git_config: Option<GitConfig>,
}
schema::shape!(CodeRepositorySummary = schemas::CODE_REPOSITORY_SUMMARY { 0 code_repository_name, 1 code_repository_arn, 2 creation_time, 3 last_modified_time, 4 git_config });

/// `CollectionConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CollectionConfig {
    pub vector_config: Option<VectorConfig>,
}
schema::shape!(CollectionConfig = schemas::COLLECTION_CONFIG { 0 vector_config });

/// `CollectionConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CollectionConfiguration {
    pub collection_name: Option<String>,
    pub collection_parameters: Option<BTreeMap<String, String>>,
}
schema::shape!(CollectionConfiguration = schemas::COLLECTION_CONFIGURATION { 0 collection_name, 1 collection_parameters });

/// `ConditionStepMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ConditionStepMetadata {
    pub outcome: Option<String>,
}
schema::shape!(ConditionStepMetadata = schemas::CONDITION_STEP_METADATA { 0 outcome });

/// `ContainerDefinition` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ContainerDefinition {
    pub container_hostname: Option<String>,
    pub image: Option<String>,
    pub image_config: Option<ImageConfig>,
    pub mode: Option<String>,
    pub model_data_url: Option<String>,
    pub model_data_source: Option<ModelDataSource>,
    pub additional_model_data_sources: Option<Vec<AdditionalModelDataSource>>,
    pub environment: Option<BTreeMap<String, String>>,
    pub model_package_name: Option<String>,
    pub inference_specification_name: Option<String>,
    pub multi_model_config: Option<MultiModelConfig>,
    pub container_metrics_config: Option<ContainerMetricsConfig>,
}
schema::shape!(ContainerDefinition = schemas::CONTAINER_DEFINITION { 0 container_hostname, 1 image, 2 image_config, 3 mode, 4 model_data_url, 5 model_data_source, 6 additional_model_data_sources, 7 environment, 8 model_package_name, 9 inference_specification_name, 10 multi_model_config, 11 container_metrics_config });

/// `ContainerMetricsConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ContainerMetricsConfig {
    pub metrics_endpoints: Option<Vec<MetricsEndpoint>>,
}
schema::shape!(ContainerMetricsConfig = schemas::CONTAINER_METRICS_CONFIG { 0 metrics_endpoints });

/// `ContextSource` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ContextSource {
    pub source_uri: String,
    pub source_type: Option<String>,
    pub source_id: Option<String>,
}
schema::shape!(ContextSource = schemas::CONTEXT_SOURCE { 0 source_uri, 1 source_type, 2 source_id });

/// `ContextSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ContextSummary {
    pub context_arn: Option<String>,
    pub context_name: Option<String>,
    pub source: Option<ContextSource>,
    pub context_type: Option<String>,
    pub creation_time: Option<schema::Timestamp>,
    pub last_modified_time: Option<schema::Timestamp>,
}
schema::shape!(ContextSummary = schemas::CONTEXT_SUMMARY { 0 context_arn, 1 context_name, 2 source, 3 context_type, 4 creation_time, 5 last_modified_time });

/// `ContinuousParameterRange` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ContinuousParameterRange {
    pub name: String,
    pub min_value: String,
    pub max_value: String,
    pub scaling_type: Option<String>,
}
schema::shape!(ContinuousParameterRange = schemas::CONTINUOUS_PARAMETER_RANGE { 0 name, 1 min_value, 2 max_value, 3 scaling_type });

/// `ConvergenceDetected` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ConvergenceDetected {
    pub complete_on_convergence: Option<String>,
}
schema::shape!(ConvergenceDetected = schemas::CONVERGENCE_DETECTED { 0 complete_on_convergence });

/// `CreateTemplateProvider` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateTemplateProvider {
    pub cfn_template_provider: Option<CfnCreateTemplateProvider>,
}
schema::shape!(CreateTemplateProvider = schemas::CREATE_TEMPLATE_PROVIDER { 0 cfn_template_provider });

/// `CrossRegionTrafficConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CrossRegionTrafficConfig {
    pub max_invocations_per_second_per_instance: i32,
    pub max_cross_region_percent_per_endpoint: i32,
}
schema::shape!(CrossRegionTrafficConfig = schemas::CROSS_REGION_TRAFFIC_CONFIG { 0 max_invocations_per_second_per_instance, 1 max_cross_region_percent_per_endpoint });

/// `CustomFileSystemConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CustomFileSystemConfig {
    pub efs_file_system_config: Option<EFSFileSystemConfig>,
    pub f_sx_lustre_file_system_config: Option<FSxLustreFileSystemConfig>,
    pub s3_file_system_config: Option<S3FileSystemConfig>,
}
schema::shape!(CustomFileSystemConfig = schemas::CUSTOM_FILE_SYSTEM_CONFIG { 0 efs_file_system_config, 1 f_sx_lustre_file_system_config, 2 s3_file_system_config });

/// `CustomImage` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CustomImage {
    pub image_name: String,
    pub image_version_number: Option<i32>,
    pub app_image_config_name: String,
}
schema::shape!(CustomImage = schemas::CUSTOM_IMAGE { 0 image_name, 1 image_version_number, 2 app_image_config_name });

/// `CustomPosixUserConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CustomPosixUserConfig {
    pub uid: i64,
    pub gid: i64,
}
schema::shape!(CustomPosixUserConfig = schemas::CUSTOM_POSIX_USER_CONFIG { 0 uid, 1 gid });

/// `DataCaptureConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DataCaptureConfig {
    pub enable_capture: Option<bool>,
    pub initial_sampling_percentage: i32,
    pub destination_s3_uri: String,
    pub kms_key_id: Option<String>,
    pub capture_options: Vec<CaptureOption>,
    pub capture_content_type_header: Option<CaptureContentTypeHeader>,
}
schema::shape!(DataCaptureConfig = schemas::DATA_CAPTURE_CONFIG { 0 enable_capture, 1 initial_sampling_percentage, 2 destination_s3_uri, 3 kms_key_id, 4 capture_options, 5 capture_content_type_header });

/// `DataCaptureConfigSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DataCaptureConfigSummary {
    pub enable_capture: bool,
    pub capture_status: String,
    pub current_sampling_percentage: i32,
    pub destination_s3_uri: String,
    pub kms_key_id: String,
}
schema::shape!(DataCaptureConfigSummary = schemas::DATA_CAPTURE_CONFIG_SUMMARY { 0 enable_capture, 1 capture_status, 2 current_sampling_percentage, 3 destination_s3_uri, 4 kms_key_id });

/// `DataCatalogConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DataCatalogConfig {
    pub table_name: String,
    pub catalog: String,
    pub database: String,
}
schema::shape!(DataCatalogConfig = schemas::DATA_CATALOG_CONFIG { 0 table_name, 1 catalog, 2 database });

/// `DataProcessing` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DataProcessing {
    pub input_filter: Option<String>,
    pub output_filter: Option<String>,
    pub join_source: Option<String>,
}
schema::shape!(DataProcessing = schemas::DATA_PROCESSING { 0 input_filter, 1 output_filter, 2 join_source });

/// `DataSource` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DataSource {
    pub s3_data_source: Option<S3DataSource>,
    pub file_system_data_source: Option<FileSystemDataSource>,
    pub dataset_source: Option<DatasetSource>,
}
schema::shape!(DataSource = schemas::DATA_SOURCE { 0 s3_data_source, 1 file_system_data_source, 2 dataset_source });

/// `DatasetDefinition` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DatasetDefinition {
    pub athena_dataset_definition: Option<AthenaDatasetDefinition>,
    pub redshift_dataset_definition: Option<RedshiftDatasetDefinition>,
    pub local_path: Option<String>,
    pub data_distribution_type: Option<String>,
    pub input_mode: Option<String>,
}
schema::shape!(DatasetDefinition = schemas::DATASET_DEFINITION { 0 athena_dataset_definition, 1 redshift_dataset_definition, 2 local_path, 3 data_distribution_type, 4 input_mode });

/// `DatasetSource` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DatasetSource {
    pub dataset_arn: String,
}
schema::shape!(DatasetSource = schemas::DATASET_SOURCE { 0 dataset_arn });

/// `DebugHookConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DebugHookConfig {
    pub local_path: Option<String>,
    pub s3_output_path: String,
    pub hook_parameters: Option<BTreeMap<String, String>>,
    pub collection_configurations: Option<Vec<CollectionConfiguration>>,
}
schema::shape!(DebugHookConfig = schemas::DEBUG_HOOK_CONFIG { 0 local_path, 1 s3_output_path, 2 hook_parameters, 3 collection_configurations });

/// `DebugRuleConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DebugRuleConfiguration {
    pub rule_configuration_name: String,
    pub local_path: Option<String>,
    pub s3_output_path: Option<String>,
    pub rule_evaluator_image: String,
    pub instance_type: Option<String>,
    pub volume_size_in_gb: Option<i32>,
    pub rule_parameters: Option<BTreeMap<String, String>>,
}
schema::shape!(DebugRuleConfiguration = schemas::DEBUG_RULE_CONFIGURATION { 0 rule_configuration_name, 1 local_path, 2 s3_output_path, 3 rule_evaluator_image, 4 instance_type, 5 volume_size_in_gb, 6 rule_parameters });

/// `DebugRuleEvaluationStatus` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DebugRuleEvaluationStatus {
    pub rule_configuration_name: Option<String>,
    pub rule_evaluation_job_arn: Option<String>,
    pub rule_evaluation_status: Option<String>,
    pub status_details: Option<String>,
    pub last_modified_time: Option<schema::Timestamp>,
}
schema::shape!(DebugRuleEvaluationStatus = schemas::DEBUG_RULE_EVALUATION_STATUS { 0 rule_configuration_name, 1 rule_evaluation_job_arn, 2 rule_evaluation_status, 3 status_details, 4 last_modified_time });

/// `DefaultEbsStorageSettings` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DefaultEbsStorageSettings {
    pub default_ebs_volume_size_in_gb: i32,
    pub maximum_ebs_volume_size_in_gb: i32,
}
schema::shape!(DefaultEbsStorageSettings = schemas::DEFAULT_EBS_STORAGE_SETTINGS { 0 default_ebs_volume_size_in_gb, 1 maximum_ebs_volume_size_in_gb });

/// `DefaultSpaceSettings` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DefaultSpaceSettings {
    pub execution_role: Option<String>,
    pub security_groups: Option<Vec<String>>,
    pub jupyter_server_app_settings: Option<JupyterServerAppSettings>,
    pub kernel_gateway_app_settings: Option<KernelGatewayAppSettings>,
    pub jupyter_lab_app_settings: Option<JupyterLabAppSettings>,
    pub space_storage_settings: Option<DefaultSpaceStorageSettings>,
    pub custom_posix_user_config: Option<CustomPosixUserConfig>,
    pub custom_file_system_configs: Option<Vec<CustomFileSystemConfig>>,
}
schema::shape!(DefaultSpaceSettings = schemas::DEFAULT_SPACE_SETTINGS { 0 execution_role, 1 security_groups, 2 jupyter_server_app_settings, 3 kernel_gateway_app_settings, 4 jupyter_lab_app_settings, 5 space_storage_settings, 6 custom_posix_user_config, 7 custom_file_system_configs });

/// `DefaultSpaceStorageSettings` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DefaultSpaceStorageSettings {
    pub default_ebs_storage_settings: Option<DefaultEbsStorageSettings>,
}
schema::shape!(DefaultSpaceStorageSettings = schemas::DEFAULT_SPACE_STORAGE_SETTINGS { 0 default_ebs_storage_settings });

/// `DeployedImage` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DeployedImage {
    pub specified_image: Option<String>,
    pub resolved_image: Option<String>,
    pub resolution_time: Option<schema::Timestamp>,
}
schema::shape!(DeployedImage = schemas::DEPLOYED_IMAGE { 0 specified_image, 1 resolved_image, 2 resolution_time });

/// `DeploymentConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DeploymentConfig {
    pub blue_green_update_policy: Option<BlueGreenUpdatePolicy>,
    pub rolling_update_policy: Option<RollingUpdatePolicy>,
    pub auto_rollback_configuration: Option<AutoRollbackConfig>,
}
schema::shape!(DeploymentConfig = schemas::DEPLOYMENT_CONFIG { 0 blue_green_update_policy, 1 rolling_update_policy, 2 auto_rollback_configuration });

/// `DeploymentRecommendation` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DeploymentRecommendation {
    pub recommendation_status: String,
    pub real_time_inference_recommendations: Option<Vec<RealTimeInferenceRecommendation>>,
}
schema::shape!(DeploymentRecommendation = schemas::DEPLOYMENT_RECOMMENDATION { 0 recommendation_status, 1 real_time_inference_recommendations });

/// `DesiredWeightAndCapacity` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DesiredWeightAndCapacity {
    pub variant_name: String,
    pub desired_weight: Option<f32>,
    pub desired_instance_count: Option<i32>,
    pub serverless_update_config: Option<ProductionVariantServerlessUpdateConfig>,
}
schema::shape!(DesiredWeightAndCapacity = schemas::DESIRED_WEIGHT_AND_CAPACITY { 0 variant_name, 1 desired_weight, 2 desired_instance_count, 3 serverless_update_config });

/// `DirectDeploySettings` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DirectDeploySettings {
    pub status: Option<String>,
}
schema::shape!(DirectDeploySettings = schemas::DIRECT_DEPLOY_SETTINGS { 0 status });

/// `DockerSettings` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DockerSettings {
    pub enable_docker_access: Option<String>,
    pub vpc_only_trusted_accounts: Option<Vec<String>>,
    pub rootless_docker: Option<String>,
}
schema::shape!(DockerSettings = schemas::DOCKER_SETTINGS { 0 enable_docker_access, 1 vpc_only_trusted_accounts, 2 rootless_docker });

/// `DomainDetails` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DomainDetails {
    pub domain_arn: Option<String>,
    pub domain_id: Option<String>,
    pub domain_name: Option<String>,
    pub status: Option<String>,
    pub creation_time: Option<schema::Timestamp>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub url: Option<String>,
}
schema::shape!(DomainDetails = schemas::DOMAIN_DETAILS { 0 domain_arn, 1 domain_id, 2 domain_name, 3 status, 4 creation_time, 5 last_modified_time, 6 url });

/// `DomainSettings` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DomainSettings {
    pub security_group_ids: Option<Vec<String>>,
    pub r_studio_server_pro_domain_settings: Option<RStudioServerProDomainSettings>,
    pub execution_role_identity_config: Option<String>,
    pub trusted_identity_propagation_settings: Option<TrustedIdentityPropagationSettings>,
    pub docker_settings: Option<DockerSettings>,
    pub amazon_q_settings: Option<AmazonQSettings>,
    pub unified_studio_settings: Option<UnifiedStudioSettings>,
    pub ip_address_type: Option<String>,
}
schema::shape!(DomainSettings = schemas::DOMAIN_SETTINGS { 0 security_group_ids, 1 r_studio_server_pro_domain_settings, 2 execution_role_identity_config, 3 trusted_identity_propagation_settings, 4 docker_settings, 5 amazon_q_settings, 6 unified_studio_settings, 7 ip_address_type });

/// `DriftCheckBaselines` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DriftCheckBaselines {
    pub bias: Option<DriftCheckBias>,
    pub explainability: Option<DriftCheckExplainability>,
    pub model_quality: Option<DriftCheckModelQuality>,
    pub model_data_quality: Option<DriftCheckModelDataQuality>,
}
schema::shape!(DriftCheckBaselines = schemas::DRIFT_CHECK_BASELINES { 0 bias, 1 explainability, 2 model_quality, 3 model_data_quality });

/// `DriftCheckBias` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DriftCheckBias {
    pub config_file: Option<FileSource>,
    pub pre_training_constraints: Option<MetricsSource>,
    pub post_training_constraints: Option<MetricsSource>,
}
schema::shape!(DriftCheckBias = schemas::DRIFT_CHECK_BIAS { 0 config_file, 1 pre_training_constraints, 2 post_training_constraints });

/// `DriftCheckExplainability` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DriftCheckExplainability {
    pub constraints: Option<MetricsSource>,
    pub config_file: Option<FileSource>,
}
schema::shape!(DriftCheckExplainability = schemas::DRIFT_CHECK_EXPLAINABILITY { 0 constraints, 1 config_file });

/// `DriftCheckModelDataQuality` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DriftCheckModelDataQuality {
    pub statistics: Option<MetricsSource>,
    pub constraints: Option<MetricsSource>,
}
schema::shape!(DriftCheckModelDataQuality = schemas::DRIFT_CHECK_MODEL_DATA_QUALITY { 0 statistics, 1 constraints });

/// `DriftCheckModelQuality` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DriftCheckModelQuality {
    pub statistics: Option<MetricsSource>,
    pub constraints: Option<MetricsSource>,
}
schema::shape!(DriftCheckModelQuality = schemas::DRIFT_CHECK_MODEL_QUALITY { 0 statistics, 1 constraints });

/// `EFSFileSystemConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct EFSFileSystemConfig {
    pub file_system_id: String,
    pub file_system_path: Option<String>,
}
schema::shape!(EFSFileSystemConfig = schemas::EFS_FILE_SYSTEM_CONFIG { 0 file_system_id, 1 file_system_path });

/// `EMRServerlessStepMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct EMRServerlessStepMetadata {
    pub application_id: Option<String>,
    pub job_run_id: Option<String>,
    pub job_run_name: Option<String>,
    pub log_file_path: Option<String>,
}
schema::shape!(EMRServerlessStepMetadata = schemas::EMR_SERVERLESS_STEP_METADATA { 0 application_id, 1 job_run_id, 2 job_run_name, 3 log_file_path });

/// `EMRStepMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct EMRStepMetadata {
    pub cluster_id: Option<String>,
    pub step_id: Option<String>,
    pub step_name: Option<String>,
    pub log_file_path: Option<String>,
}
schema::shape!(EMRStepMetadata = schemas::EMR_STEP_METADATA { 0 cluster_id, 1 step_id, 2 step_name, 3 log_file_path });

/// `Ec2CapacityReservation` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Ec2CapacityReservation {
    pub ec2_capacity_reservation_id: Option<String>,
    pub total_instance_count: Option<i32>,
    pub available_instance_count: Option<i32>,
    pub used_by_current_endpoint: Option<i32>,
}
schema::shape!(Ec2CapacityReservation = schemas::EC2_CAPACITY_RESERVATION { 0 ec2_capacity_reservation_id, 1 total_instance_count, 2 available_instance_count, 3 used_by_current_endpoint });

/// `Edge` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Edge {
    pub source_arn: Option<String>,
    pub destination_arn: Option<String>,
    pub association_type: Option<String>,
}
schema::shape!(Edge = schemas::EDGE { 0 source_arn, 1 destination_arn, 2 association_type });

/// `EmrServerlessSettings` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct EmrServerlessSettings {
    pub execution_role_arn: Option<String>,
    pub status: Option<String>,
}
schema::shape!(EmrServerlessSettings = schemas::EMR_SERVERLESS_SETTINGS { 0 execution_role_arn, 1 status });

/// `EmrSettings` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct EmrSettings {
    pub assumable_role_arns: Option<Vec<String>>,
    pub execution_role_arns: Option<Vec<String>>,
}
schema::shape!(EmrSettings = schemas::EMR_SETTINGS { 0 assumable_role_arns, 1 execution_role_arns });

/// `Endpoint` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Endpoint {
    pub endpoint_name: String,
    pub endpoint_arn: String,
    pub endpoint_config_name: String,
    pub production_variants: Option<Vec<ProductionVariantSummary>>,
    pub data_capture_config: Option<DataCaptureConfigSummary>,
    pub endpoint_status: String,
    pub failure_reason: Option<String>,
    pub creation_time: schema::Timestamp,
    pub last_modified_time: schema::Timestamp,
    pub monitoring_schedules: Option<Vec<MonitoringSchedule>>,
    pub tags: Option<Vec<Tag>>,
    pub shadow_production_variants: Option<Vec<ProductionVariantSummary>>,
}
schema::shape!(Endpoint = schemas::ENDPOINT { 0 endpoint_name, 1 endpoint_arn, 2 endpoint_config_name, 3 production_variants, 4 data_capture_config, 5 endpoint_status, 6 failure_reason, 7 creation_time, 8 last_modified_time, 9 monitoring_schedules, 10 tags, 11 shadow_production_variants });

/// `EndpointConfigStepMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct EndpointConfigStepMetadata {
    pub arn: Option<String>,
}
schema::shape!(EndpointConfigStepMetadata = schemas::ENDPOINT_CONFIG_STEP_METADATA { 0 arn });

/// `EndpointConfigSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct EndpointConfigSummary {
    pub endpoint_config_name: String,
    pub endpoint_config_arn: String,
    pub creation_time: schema::Timestamp,
}
schema::shape!(EndpointConfigSummary = schemas::ENDPOINT_CONFIG_SUMMARY { 0 endpoint_config_name, 1 endpoint_config_arn, 2 creation_time });

/// `EndpointInput` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct EndpointInput {
    pub endpoint_name: String,
    pub local_path: String,
    pub s3_input_mode: Option<String>,
    pub s3_data_distribution_type: Option<String>,
    pub features_attribute: Option<String>,
    pub inference_attribute: Option<String>,
    pub probability_attribute: Option<String>,
    pub probability_threshold_attribute: Option<f64>,
    pub start_time_offset: Option<String>,
    pub end_time_offset: Option<String>,
    pub exclude_features_attribute: Option<String>,
}
schema::shape!(EndpointInput = schemas::ENDPOINT_INPUT { 0 endpoint_name, 1 local_path, 2 s3_input_mode, 3 s3_data_distribution_type, 4 features_attribute, 5 inference_attribute, 6 probability_attribute, 7 probability_threshold_attribute, 8 start_time_offset, 9 end_time_offset, 10 exclude_features_attribute });

/// `EndpointStepMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct EndpointStepMetadata {
    pub arn: Option<String>,
}
schema::shape!(EndpointStepMetadata = schemas::ENDPOINT_STEP_METADATA { 0 arn });

/// `EndpointSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct EndpointSummary {
    pub endpoint_name: String,
    pub endpoint_arn: String,
    pub creation_time: schema::Timestamp,
    pub last_modified_time: schema::Timestamp,
    pub endpoint_status: String,
}
schema::shape!(EndpointSummary = schemas::ENDPOINT_SUMMARY { 0 endpoint_name, 1 endpoint_arn, 2 creation_time, 3 last_modified_time, 4 endpoint_status });

/// `Experiment` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Experiment {
    pub experiment_name: Option<String>,
    pub experiment_arn: Option<String>,
    pub display_name: Option<String>,
    pub source: Option<ExperimentSource>,
    pub description: Option<String>,
    pub creation_time: Option<schema::Timestamp>,
    pub created_by: Option<UserContext>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub last_modified_by: Option<UserContext>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(Experiment = schemas::EXPERIMENT { 0 experiment_name, 1 experiment_arn, 2 display_name, 3 source, 4 description, 5 creation_time, 6 created_by, 7 last_modified_time, 8 last_modified_by, 9 tags });

/// `ExperimentConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ExperimentConfig {
    pub experiment_name: Option<String>,
    pub trial_name: Option<String>,
    pub trial_component_display_name: Option<String>,
    pub run_name: Option<String>,
}
schema::shape!(ExperimentConfig = schemas::EXPERIMENT_CONFIG { 0 experiment_name, 1 trial_name, 2 trial_component_display_name, 3 run_name });

/// `ExperimentSource` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ExperimentSource {
    pub source_arn: String,
    pub source_type: Option<String>,
}
schema::shape!(ExperimentSource = schemas::EXPERIMENT_SOURCE { 0 source_arn, 1 source_type });

/// `ExperimentSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ExperimentSummary {
    pub experiment_arn: Option<String>,
    pub experiment_name: Option<String>,
    pub display_name: Option<String>,
    pub experiment_source: Option<ExperimentSource>,
    pub creation_time: Option<schema::Timestamp>,
    pub last_modified_time: Option<schema::Timestamp>,
}
schema::shape!(ExperimentSummary = schemas::EXPERIMENT_SUMMARY { 0 experiment_arn, 1 experiment_name, 2 display_name, 3 experiment_source, 4 creation_time, 5 last_modified_time });

/// `Explainability` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Explainability {
    pub report: Option<MetricsSource>,
}
schema::shape!(Explainability = schemas::EXPLAINABILITY { 0 report });

/// `ExplainerConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ExplainerConfig {
    pub clarify_explainer_config: Option<ClarifyExplainerConfig>,
}
schema::shape!(ExplainerConfig = schemas::EXPLAINER_CONFIG { 0 clarify_explainer_config });

/// `FSxLustreFileSystemConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct FSxLustreFileSystemConfig {
    pub file_system_id: String,
    pub file_system_path: Option<String>,
}
schema::shape!(FSxLustreFileSystemConfig = schemas::F_SX_LUSTRE_FILE_SYSTEM_CONFIG { 0 file_system_id, 1 file_system_path });

/// `FailStepMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct FailStepMetadata {
    pub error_message: Option<String>,
}
schema::shape!(FailStepMetadata = schemas::FAIL_STEP_METADATA { 0 error_message });

/// `FeatureDefinition` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct FeatureDefinition {
    pub feature_name: String,
    pub feature_type: String,
    pub collection_type: Option<String>,
    pub collection_config: Option<CollectionConfig>,
}
schema::shape!(FeatureDefinition = schemas::FEATURE_DEFINITION { 0 feature_name, 1 feature_type, 2 collection_type, 3 collection_config });

/// `FeatureGroup` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct FeatureGroup {
    pub feature_group_arn: Option<String>,
    pub feature_group_name: Option<String>,
    pub record_identifier_feature_name: Option<String>,
    pub event_time_feature_name: Option<String>,
    pub feature_definitions: Option<Vec<FeatureDefinition>>,
    pub creation_time: Option<schema::Timestamp>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub online_store_config: Option<OnlineStoreConfig>,
    pub offline_store_config: Option<OfflineStoreConfig>,
    pub role_arn: Option<String>,
    pub feature_group_status: Option<String>,
    pub offline_store_status: Option<OfflineStoreStatus>,
    pub last_update_status: Option<LastUpdateStatus>,
    pub failure_reason: Option<String>,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(FeatureGroup = schemas::FEATURE_GROUP { 0 feature_group_arn, 1 feature_group_name, 2 record_identifier_feature_name, 3 event_time_feature_name, 4 feature_definitions, 5 creation_time, 6 last_modified_time, 7 online_store_config, 8 offline_store_config, 9 role_arn, 10 feature_group_status, 11 offline_store_status, 12 last_update_status, 13 failure_reason, 14 description, 15 tags });

/// `FeatureMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct FeatureMetadata {
    pub feature_group_arn: Option<String>,
    pub feature_group_name: Option<String>,
    pub feature_name: Option<String>,
    pub feature_type: Option<String>,
    pub creation_time: Option<schema::Timestamp>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub description: Option<String>,
    pub parameters: Option<Vec<FeatureParameter>>,
}
schema::shape!(FeatureMetadata = schemas::FEATURE_METADATA { 0 feature_group_arn, 1 feature_group_name, 2 feature_name, 3 feature_type, 4 creation_time, 5 last_modified_time, 6 description, 7 parameters });

/// `FeatureParameter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct FeatureParameter {
    pub key: Option<String>,
    pub value: Option<String>,
}
schema::shape!(FeatureParameter = schemas::FEATURE_PARAMETER { 0 key, 1 value });

/// `FileSource` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct FileSource {
    pub content_type: Option<String>,
    pub content_digest: Option<String>,
    pub s3_uri: String,
}
schema::shape!(FileSource = schemas::FILE_SOURCE { 0 content_type, 1 content_digest, 2 s3_uri });

/// `FileSystemDataSource` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct FileSystemDataSource {
    pub file_system_id: String,
    pub file_system_access_mode: String,
    pub file_system_type: String,
    pub directory_path: String,
}
schema::shape!(FileSystemDataSource = schemas::FILE_SYSTEM_DATA_SOURCE { 0 file_system_id, 1 file_system_access_mode, 2 file_system_type, 3 directory_path });

/// `Filter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Filter {
    pub name: String,
    pub operator: Option<String>,
    pub value: Option<String>,
}
schema::shape!(Filter = schemas::FILTER { 0 name, 1 operator, 2 value });

/// `FinalHyperParameterTuningJobObjectiveMetric` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct FinalHyperParameterTuningJobObjectiveMetric {
    pub type_: Option<String>,
    pub metric_name: String,
    pub value: f32,
}
schema::shape!(FinalHyperParameterTuningJobObjectiveMetric = schemas::FINAL_HYPER_PARAMETER_TUNING_JOB_OBJECTIVE_METRIC { 0 type_, 1 metric_name, 2 value });

/// `ForEachSelectorResult` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ForEachSelectorResult {
    pub step_name: Option<String>,
    pub index: Option<i32>,
}
schema::shape!(ForEachSelectorResult = schemas::FOR_EACH_SELECTOR_RESULT { 0 step_name, 1 index });

/// `ForEachStepMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ForEachStepMetadata {
    pub status: Option<String>,
    pub input_item_count: Option<i32>,
    pub total_step_count: Option<i32>,
    pub succeeded_step_count: Option<i32>,
    pub failed_step_count: Option<i32>,
    pub stopped_step_count: Option<i32>,
    pub selector: Option<ForEachSelectorResult>,
}
schema::shape!(ForEachStepMetadata = schemas::FOR_EACH_STEP_METADATA { 0 status, 1 input_item_count, 2 total_step_count, 3 succeeded_step_count, 4 failed_step_count, 5 stopped_step_count, 6 selector });

/// `GenerativeAiSettings` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct GenerativeAiSettings {
    pub amazon_bedrock_role_arn: Option<String>,
}
schema::shape!(GenerativeAiSettings = schemas::GENERATIVE_AI_SETTINGS { 0 amazon_bedrock_role_arn });

/// `GitConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct GitConfig {
    pub repository_url: String,
    pub branch: Option<String>,
    pub secret_arn: Option<String>,
}
schema::shape!(GitConfig = schemas::GIT_CONFIG { 0 repository_url, 1 branch, 2 secret_arn });

/// `GitConfigForUpdate` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct GitConfigForUpdate {
    pub secret_arn: Option<String>,
}
schema::shape!(GitConfigForUpdate = schemas::GIT_CONFIG_FOR_UPDATE { 0 secret_arn });

/// `HiddenSageMakerImage` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct HiddenSageMakerImage {
    pub sage_maker_image_name: Option<String>,
    pub version_aliases: Option<Vec<String>>,
}
schema::shape!(HiddenSageMakerImage = schemas::HIDDEN_SAGE_MAKER_IMAGE { 0 sage_maker_image_name, 1 version_aliases });

/// `HubAccessConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct HubAccessConfig {
    pub hub_content_arn: String,
}
schema::shape!(HubAccessConfig = schemas::HUB_ACCESS_CONFIG { 0 hub_content_arn });

/// `HubContent` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct HubContent {
    pub hub_content_name: String,
    pub hub_content_arn: String,
    pub hub_content_version: String,
    pub hub_content_type: String,
    pub document_schema_version: String,
    pub hub_name: String,
    pub hub_arn: String,
    pub hub_content_display_name: Option<String>,
    pub hub_content_description: Option<String>,
    pub hub_content_markdown: Option<String>,
    pub hub_content_document: Option<String>,
    pub sage_maker_public_hub_content_arn: Option<String>,
    pub reference_min_version: Option<String>,
    pub support_status: Option<String>,
    pub hub_content_search_keywords: Option<Vec<String>>,
    pub hub_content_dependencies: Option<Vec<HubContentDependency>>,
    pub hub_content_status: String,
    pub failure_reason: Option<String>,
    pub creation_time: schema::Timestamp,
    pub last_modified_time: Option<schema::Timestamp>,
    pub created_by: Option<UserContext>,
    pub last_modified_by: Option<UserContext>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(HubContent = schemas::HUB_CONTENT { 0 hub_content_name, 1 hub_content_arn, 2 hub_content_version, 3 hub_content_type, 4 document_schema_version, 5 hub_name, 6 hub_arn, 7 hub_content_display_name, 8 hub_content_description, 9 hub_content_markdown, 10 hub_content_document, 11 sage_maker_public_hub_content_arn, 12 reference_min_version, 13 support_status, 14 hub_content_search_keywords, 15 hub_content_dependencies, 16 hub_content_status, 17 failure_reason, 18 creation_time, 19 last_modified_time, 20 created_by, 21 last_modified_by, 22 tags });

/// `HubContentDependency` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct HubContentDependency {
    pub dependency_origin_path: Option<String>,
    pub dependency_copy_path: Option<String>,
}
schema::shape!(HubContentDependency = schemas::HUB_CONTENT_DEPENDENCY { 0 dependency_origin_path, 1 dependency_copy_path });

/// `HubContentStepMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct HubContentStepMetadata {
    pub hub_arn: Option<String>,
    pub hub_content_arn: Option<String>,
}
schema::shape!(HubContentStepMetadata = schemas::HUB_CONTENT_STEP_METADATA { 0 hub_arn, 1 hub_content_arn });

/// `HyperParameterAlgorithmSpecification` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct HyperParameterAlgorithmSpecification {
    pub training_image: Option<String>,
    pub training_input_mode: String,
    pub algorithm_name: Option<String>,
    pub metric_definitions: Option<Vec<MetricDefinition>>,
}
schema::shape!(HyperParameterAlgorithmSpecification = schemas::HYPER_PARAMETER_ALGORITHM_SPECIFICATION { 0 training_image, 1 training_input_mode, 2 algorithm_name, 3 metric_definitions });

/// `HyperParameterTrainingJobDefinition` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct HyperParameterTrainingJobDefinition {
    pub definition_name: Option<String>,
    pub tuning_objective: Option<HyperParameterTuningJobObjective>,
    pub hyper_parameter_ranges: Option<ParameterRanges>,
    pub static_hyper_parameters: Option<BTreeMap<String, String>>,
    pub algorithm_specification: HyperParameterAlgorithmSpecification,
    pub role_arn: String,
    pub input_data_config: Option<Vec<Channel>>,
    pub vpc_config: Option<VpcConfig>,
    pub output_data_config: OutputDataConfig,
    pub resource_config: Option<ResourceConfig>,
    pub hyper_parameter_tuning_resource_config: Option<HyperParameterTuningResourceConfig>,
    pub stopping_condition: StoppingCondition,
    pub enable_network_isolation: Option<bool>,
    pub enable_inter_container_traffic_encryption: Option<bool>,
    pub enable_managed_spot_training: Option<bool>,
    pub checkpoint_config: Option<CheckpointConfig>,
    pub retry_strategy: Option<RetryStrategy>,
    pub environment: Option<BTreeMap<String, String>>,
}
schema::shape!(HyperParameterTrainingJobDefinition = schemas::HYPER_PARAMETER_TRAINING_JOB_DEFINITION { 0 definition_name, 1 tuning_objective, 2 hyper_parameter_ranges, 3 static_hyper_parameters, 4 algorithm_specification, 5 role_arn, 6 input_data_config, 7 vpc_config, 8 output_data_config, 9 resource_config, 10 hyper_parameter_tuning_resource_config, 11 stopping_condition, 12 enable_network_isolation, 13 enable_inter_container_traffic_encryption, 14 enable_managed_spot_training, 15 checkpoint_config, 16 retry_strategy, 17 environment });

/// `HyperParameterTrainingJobSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct HyperParameterTrainingJobSummary {
    pub training_job_definition_name: Option<String>,
    pub training_job_name: String,
    pub training_job_arn: String,
    pub tuning_job_name: Option<String>,
    pub creation_time: schema::Timestamp,
    pub training_start_time: Option<schema::Timestamp>,
    pub training_end_time: Option<schema::Timestamp>,
    pub training_job_status: String,
    pub tuned_hyper_parameters: BTreeMap<String, String>,
    pub failure_reason: Option<String>,
    pub final_hyper_parameter_tuning_job_objective_metric: Option<FinalHyperParameterTuningJobObjectiveMetric>,
    pub objective_status: Option<String>,
}
schema::shape!(HyperParameterTrainingJobSummary = schemas::HYPER_PARAMETER_TRAINING_JOB_SUMMARY { 0 training_job_definition_name, 1 training_job_name, 2 training_job_arn, 3 tuning_job_name, 4 creation_time, 5 training_start_time, 6 training_end_time, 7 training_job_status, 8 tuned_hyper_parameters, 9 failure_reason, 10 final_hyper_parameter_tuning_job_objective_metric, 11 objective_status });

/// `HyperParameterTuningInstanceConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct HyperParameterTuningInstanceConfig {
    pub instance_type: String,
    pub instance_count: i32,
    pub volume_size_in_gb: i32,
}
schema::shape!(HyperParameterTuningInstanceConfig = schemas::HYPER_PARAMETER_TUNING_INSTANCE_CONFIG { 0 instance_type, 1 instance_count, 2 volume_size_in_gb });

/// `HyperParameterTuningJobCompletionDetails` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct HyperParameterTuningJobCompletionDetails {
    pub number_of_training_jobs_objective_not_improving: Option<i32>,
    pub convergence_detected_time: Option<schema::Timestamp>,
}
schema::shape!(HyperParameterTuningJobCompletionDetails = schemas::HYPER_PARAMETER_TUNING_JOB_COMPLETION_DETAILS { 0 number_of_training_jobs_objective_not_improving, 1 convergence_detected_time });

/// `HyperParameterTuningJobConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct HyperParameterTuningJobConfig {
    pub strategy: String,
    pub strategy_config: Option<HyperParameterTuningJobStrategyConfig>,
    pub hyper_parameter_tuning_job_objective: Option<HyperParameterTuningJobObjective>,
    pub resource_limits: ResourceLimits,
    pub parameter_ranges: Option<ParameterRanges>,
    pub training_job_early_stopping_type: Option<String>,
    pub tuning_job_completion_criteria: Option<TuningJobCompletionCriteria>,
    pub random_seed: Option<i32>,
}
schema::shape!(HyperParameterTuningJobConfig = schemas::HYPER_PARAMETER_TUNING_JOB_CONFIG { 0 strategy, 1 strategy_config, 2 hyper_parameter_tuning_job_objective, 3 resource_limits, 4 parameter_ranges, 5 training_job_early_stopping_type, 6 tuning_job_completion_criteria, 7 random_seed });

/// `HyperParameterTuningJobConsumedResources` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct HyperParameterTuningJobConsumedResources {
    pub runtime_in_seconds: Option<i32>,
}
schema::shape!(HyperParameterTuningJobConsumedResources = schemas::HYPER_PARAMETER_TUNING_JOB_CONSUMED_RESOURCES { 0 runtime_in_seconds });

/// `HyperParameterTuningJobObjective` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct HyperParameterTuningJobObjective {
    pub type_: String,
    pub metric_name: String,
}
schema::shape!(HyperParameterTuningJobObjective = schemas::HYPER_PARAMETER_TUNING_JOB_OBJECTIVE { 0 type_, 1 metric_name });

/// `HyperParameterTuningJobSearchEntity` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct HyperParameterTuningJobSearchEntity {
    pub hyper_parameter_tuning_job_name: Option<String>,
    pub hyper_parameter_tuning_job_arn: Option<String>,
    pub hyper_parameter_tuning_job_config: Option<HyperParameterTuningJobConfig>,
    pub training_job_definition: Option<HyperParameterTrainingJobDefinition>,
    pub training_job_definitions: Option<Vec<HyperParameterTrainingJobDefinition>>,
    pub hyper_parameter_tuning_job_status: Option<String>,
    pub creation_time: Option<schema::Timestamp>,
    pub hyper_parameter_tuning_end_time: Option<schema::Timestamp>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub training_job_status_counters: Option<TrainingJobStatusCounters>,
    pub objective_status_counters: Option<ObjectiveStatusCounters>,
    pub best_training_job: Option<HyperParameterTrainingJobSummary>,
    pub overall_best_training_job: Option<HyperParameterTrainingJobSummary>,
    pub warm_start_config: Option<HyperParameterTuningJobWarmStartConfig>,
    pub failure_reason: Option<String>,
    pub tuning_job_completion_details: Option<HyperParameterTuningJobCompletionDetails>,
    pub consumed_resources: Option<HyperParameterTuningJobConsumedResources>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(HyperParameterTuningJobSearchEntity = schemas::HYPER_PARAMETER_TUNING_JOB_SEARCH_ENTITY { 0 hyper_parameter_tuning_job_name, 1 hyper_parameter_tuning_job_arn, 2 hyper_parameter_tuning_job_config, 3 training_job_definition, 4 training_job_definitions, 5 hyper_parameter_tuning_job_status, 6 creation_time, 7 hyper_parameter_tuning_end_time, 8 last_modified_time, 9 training_job_status_counters, 10 objective_status_counters, 11 best_training_job, 12 overall_best_training_job, 13 warm_start_config, 14 failure_reason, 15 tuning_job_completion_details, 16 consumed_resources, 17 tags });

/// `HyperParameterTuningJobStrategyConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct HyperParameterTuningJobStrategyConfig {
    pub hyperband_strategy_config: Option<HyperbandStrategyConfig>,
}
schema::shape!(HyperParameterTuningJobStrategyConfig = schemas::HYPER_PARAMETER_TUNING_JOB_STRATEGY_CONFIG { 0 hyperband_strategy_config });

/// `HyperParameterTuningJobSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct HyperParameterTuningJobSummary {
    pub hyper_parameter_tuning_job_name: String,
    pub hyper_parameter_tuning_job_arn: String,
    pub hyper_parameter_tuning_job_status: String,
    pub strategy: String,
    pub creation_time: schema::Timestamp,
    pub hyper_parameter_tuning_end_time: Option<schema::Timestamp>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub training_job_status_counters: TrainingJobStatusCounters,
    pub objective_status_counters: ObjectiveStatusCounters,
    pub resource_limits: Option<ResourceLimits>,
}
schema::shape!(HyperParameterTuningJobSummary = schemas::HYPER_PARAMETER_TUNING_JOB_SUMMARY { 0 hyper_parameter_tuning_job_name, 1 hyper_parameter_tuning_job_arn, 2 hyper_parameter_tuning_job_status, 3 strategy, 4 creation_time, 5 hyper_parameter_tuning_end_time, 6 last_modified_time, 7 training_job_status_counters, 8 objective_status_counters, 9 resource_limits });

/// `HyperParameterTuningJobWarmStartConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct HyperParameterTuningJobWarmStartConfig {
    pub parent_hyper_parameter_tuning_jobs: Vec<ParentHyperParameterTuningJob>,
    pub warm_start_type: String,
}
schema::shape!(HyperParameterTuningJobWarmStartConfig = schemas::HYPER_PARAMETER_TUNING_JOB_WARM_START_CONFIG { 0 parent_hyper_parameter_tuning_jobs, 1 warm_start_type });

/// `HyperParameterTuningResourceConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct HyperParameterTuningResourceConfig {
    pub instance_type: Option<String>,
    pub instance_count: Option<i32>,
    pub volume_size_in_gb: Option<i32>,
    pub volume_kms_key_id: Option<String>,
    pub allocation_strategy: Option<String>,
    pub instance_configs: Option<Vec<HyperParameterTuningInstanceConfig>>,
}
schema::shape!(HyperParameterTuningResourceConfig = schemas::HYPER_PARAMETER_TUNING_RESOURCE_CONFIG { 0 instance_type, 1 instance_count, 2 volume_size_in_gb, 3 volume_kms_key_id, 4 allocation_strategy, 5 instance_configs });

/// `HyperbandStrategyConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct HyperbandStrategyConfig {
    pub min_resource: Option<i32>,
    pub max_resource: Option<i32>,
}
schema::shape!(HyperbandStrategyConfig = schemas::HYPERBAND_STRATEGY_CONFIG { 0 min_resource, 1 max_resource });

/// `IamIdentity` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct IamIdentity {
    pub arn: Option<String>,
    pub principal_id: Option<String>,
    pub source_identity: Option<String>,
}
schema::shape!(IamIdentity = schemas::IAM_IDENTITY { 0 arn, 1 principal_id, 2 source_identity });

/// `IdentityProviderOAuthSetting` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct IdentityProviderOAuthSetting {
    pub data_source_name: Option<String>,
    pub status: Option<String>,
    pub secret_arn: Option<String>,
}
schema::shape!(IdentityProviderOAuthSetting = schemas::IDENTITY_PROVIDER_O_AUTH_SETTING { 0 data_source_name, 1 status, 2 secret_arn });

/// `IdleSettings` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct IdleSettings {
    pub lifecycle_management: Option<String>,
    pub idle_timeout_in_minutes: Option<i32>,
    pub min_idle_timeout_in_minutes: Option<i32>,
    pub max_idle_timeout_in_minutes: Option<i32>,
}
schema::shape!(IdleSettings = schemas::IDLE_SETTINGS { 0 lifecycle_management, 1 idle_timeout_in_minutes, 2 min_idle_timeout_in_minutes, 3 max_idle_timeout_in_minutes });

/// `Image` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Image {
    pub creation_time: schema::Timestamp,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub failure_reason: Option<String>,
    pub image_arn: String,
    pub image_name: String,
    pub image_status: String,
    pub last_modified_time: schema::Timestamp,
}
schema::shape!(Image = schemas::IMAGE { 0 creation_time, 1 description, 2 display_name, 3 failure_reason, 4 image_arn, 5 image_name, 6 image_status, 7 last_modified_time });

/// `ImageConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ImageConfig {
    pub repository_access_mode: String,
    pub repository_auth_config: Option<RepositoryAuthConfig>,
}
schema::shape!(ImageConfig = schemas::IMAGE_CONFIG { 0 repository_access_mode, 1 repository_auth_config });

/// `ImageVersion` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ImageVersion {
    pub creation_time: schema::Timestamp,
    pub failure_reason: Option<String>,
    pub image_arn: String,
    pub image_version_arn: String,
    pub image_version_status: String,
    pub last_modified_time: schema::Timestamp,
    pub version: i32,
}
schema::shape!(ImageVersion = schemas::IMAGE_VERSION { 0 creation_time, 1 failure_reason, 2 image_arn, 3 image_version_arn, 4 image_version_status, 5 last_modified_time, 6 version });

/// `InferenceComponentMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct InferenceComponentMetadata {
    pub arn: Option<String>,
}
schema::shape!(InferenceComponentMetadata = schemas::INFERENCE_COMPONENT_METADATA { 0 arn });

/// `InferenceExecutionConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct InferenceExecutionConfig {
    pub mode: String,
}
schema::shape!(InferenceExecutionConfig = schemas::INFERENCE_EXECUTION_CONFIG { 0 mode });

/// `InferenceHubAccessConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct InferenceHubAccessConfig {
    pub hub_content_arn: String,
}
schema::shape!(InferenceHubAccessConfig = schemas::INFERENCE_HUB_ACCESS_CONFIG { 0 hub_content_arn });

/// `InferenceSpecification` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct InferenceSpecification {
    pub containers: Vec<ModelPackageContainerDefinition>,
    pub supported_transform_instance_types: Option<Vec<String>>,
    pub supported_realtime_inference_instance_types: Option<Vec<String>>,
    pub supported_content_types: Option<Vec<String>>,
    pub supported_response_mime_types: Option<Vec<String>>,
}
schema::shape!(InferenceSpecification = schemas::INFERENCE_SPECIFICATION { 0 containers, 1 supported_transform_instance_types, 2 supported_realtime_inference_instance_types, 3 supported_content_types, 4 supported_response_mime_types });

/// `InfraCheckConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct InfraCheckConfig {
    pub enable_infra_check: Option<bool>,
}
schema::shape!(InfraCheckConfig = schemas::INFRA_CHECK_CONFIG { 0 enable_infra_check });

/// `InstanceGroup` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct InstanceGroup {
    pub instance_type: String,
    pub instance_count: i32,
    pub instance_group_name: String,
}
schema::shape!(InstanceGroup = schemas::INSTANCE_GROUP { 0 instance_type, 1 instance_count, 2 instance_group_name });

/// `InstancePlacementConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct InstancePlacementConfig {
    pub enable_multiple_jobs: Option<bool>,
    pub placement_specifications: Option<Vec<PlacementSpecification>>,
}
schema::shape!(InstancePlacementConfig = schemas::INSTANCE_PLACEMENT_CONFIG { 0 enable_multiple_jobs, 1 placement_specifications });

/// `InstancePool` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct InstancePool {
    pub instance_type: String,
    pub model_name_override: Option<String>,
    pub priority: i32,
}
schema::shape!(InstancePool = schemas::INSTANCE_POOL { 0 instance_type, 1 model_name_override, 2 priority });

/// `InstancePoolSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct InstancePoolSummary {
    pub instance_type: String,
    pub current_instance_count: i32,
}
schema::shape!(InstancePoolSummary = schemas::INSTANCE_POOL_SUMMARY { 0 instance_type, 1 current_instance_count });

/// `InstancePreference` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct InstancePreference {
    pub instance_type: String,
    pub instance_count: Option<i32>,
    pub training_plan_arns: Option<Vec<String>>,
}
schema::shape!(InstancePreference = schemas::INSTANCE_PREFERENCE { 0 instance_type, 1 instance_count, 2 training_plan_arns });

/// `IntegerParameterRange` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct IntegerParameterRange {
    pub name: String,
    pub min_value: String,
    pub max_value: String,
    pub scaling_type: Option<String>,
}
schema::shape!(IntegerParameterRange = schemas::INTEGER_PARAMETER_RANGE { 0 name, 1 min_value, 2 max_value, 3 scaling_type });

/// `IterationContext` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct IterationContext {
    pub parent_step_name: Option<String>,
    pub index: Option<i32>,
    pub item: Option<String>,
}
schema::shape!(IterationContext = schemas::ITERATION_CONTEXT { 0 parent_step_name, 1 index, 2 item });

/// `Job` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Job {
    pub job_name: Option<String>,
    pub job_arn: Option<String>,
    pub role_arn: Option<String>,
    pub job_category: Option<String>,
    pub job_config_schema_version: Option<String>,
    pub job_config_document: Option<String>,
    pub creation_time: Option<schema::Timestamp>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub end_time: Option<schema::Timestamp>,
    pub job_status: Option<String>,
    pub secondary_status: Option<String>,
    pub secondary_status_transitions: Option<Vec<JobSecondaryStatusTransition>>,
    pub failure_reason: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(Job = schemas::JOB { 0 job_name, 1 job_arn, 2 role_arn, 3 job_category, 4 job_config_schema_version, 5 job_config_document, 6 creation_time, 7 last_modified_time, 8 end_time, 9 job_status, 10 secondary_status, 11 secondary_status_transitions, 12 failure_reason, 13 tags });

/// `JobSecondaryStatusTransition` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct JobSecondaryStatusTransition {
    pub status: String,
    pub start_time: schema::Timestamp,
    pub end_time: Option<schema::Timestamp>,
    pub status_message: Option<String>,
}
schema::shape!(JobSecondaryStatusTransition = schemas::JOB_SECONDARY_STATUS_TRANSITION { 0 status, 1 start_time, 2 end_time, 3 status_message });

/// `JobStepMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct JobStepMetadata {
    pub arn: Option<String>,
}
schema::shape!(JobStepMetadata = schemas::JOB_STEP_METADATA { 0 arn });

/// `JupyterLabAppSettings` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct JupyterLabAppSettings {
    pub default_resource_spec: Option<ResourceSpec>,
    pub custom_images: Option<Vec<CustomImage>>,
    pub lifecycle_config_arns: Option<Vec<String>>,
    pub code_repositories: Option<Vec<CodeRepository>>,
    pub app_lifecycle_management: Option<AppLifecycleManagement>,
    pub emr_settings: Option<EmrSettings>,
    pub built_in_lifecycle_config_arn: Option<String>,
}
schema::shape!(JupyterLabAppSettings = schemas::JUPYTER_LAB_APP_SETTINGS { 0 default_resource_spec, 1 custom_images, 2 lifecycle_config_arns, 3 code_repositories, 4 app_lifecycle_management, 5 emr_settings, 6 built_in_lifecycle_config_arn });

/// `JupyterServerAppSettings` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct JupyterServerAppSettings {
    pub default_resource_spec: Option<ResourceSpec>,
    pub lifecycle_config_arns: Option<Vec<String>>,
    pub code_repositories: Option<Vec<CodeRepository>>,
}
schema::shape!(JupyterServerAppSettings = schemas::JUPYTER_SERVER_APP_SETTINGS { 0 default_resource_spec, 1 lifecycle_config_arns, 2 code_repositories });

/// `KendraSettings` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct KendraSettings {
    pub status: Option<String>,
}
schema::shape!(KendraSettings = schemas::KENDRA_SETTINGS { 0 status });

/// `KernelGatewayAppSettings` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct KernelGatewayAppSettings {
    pub default_resource_spec: Option<ResourceSpec>,
    pub custom_images: Option<Vec<CustomImage>>,
    pub lifecycle_config_arns: Option<Vec<String>>,
}
schema::shape!(KernelGatewayAppSettings = schemas::KERNEL_GATEWAY_APP_SETTINGS { 0 default_resource_spec, 1 custom_images, 2 lifecycle_config_arns });

/// `LambdaStepMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct LambdaStepMetadata {
    pub arn: Option<String>,
    pub output_parameters: Option<Vec<OutputParameter>>,
}
schema::shape!(LambdaStepMetadata = schemas::LAMBDA_STEP_METADATA { 0 arn, 1 output_parameters });

/// `LastUpdateStatus` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct LastUpdateStatus {
    pub status: String,
    pub failure_reason: Option<String>,
}
schema::shape!(LastUpdateStatus = schemas::LAST_UPDATE_STATUS { 0 status, 1 failure_reason });

/// `LineageMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct LineageMetadata {
    pub action_arns: Option<BTreeMap<String, String>>,
    pub artifact_arns: Option<BTreeMap<String, String>>,
    pub context_arns: Option<BTreeMap<String, String>>,
    pub associations: Option<Vec<AssociationInfo>>,
}
schema::shape!(LineageMetadata = schemas::LINEAGE_METADATA { 0 action_arns, 1 artifact_arns, 2 context_arns, 3 associations });

/// `MLflowConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MLflowConfiguration {
    pub mlflow_resource_arn: Option<String>,
    pub mlflow_experiment_name: Option<String>,
}
schema::shape!(MLflowConfiguration = schemas::M_LFLOW_CONFIGURATION { 0 mlflow_resource_arn, 1 mlflow_experiment_name });

/// `ManagedConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ManagedConfiguration {
    pub managed_storage_type: Option<String>,
}
schema::shape!(ManagedConfiguration = schemas::MANAGED_CONFIGURATION { 0 managed_storage_type });

/// `MetadataProperties` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MetadataProperties {
    pub commit_id: Option<String>,
    pub repository: Option<String>,
    pub generated_by: Option<String>,
    pub project_id: Option<String>,
}
schema::shape!(MetadataProperties = schemas::METADATA_PROPERTIES { 0 commit_id, 1 repository, 2 generated_by, 3 project_id });

/// `MetricData` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MetricData {
    pub metric_name: Option<String>,
    pub value: Option<f32>,
    pub timestamp: Option<schema::Timestamp>,
}
schema::shape!(MetricData = schemas::METRIC_DATA { 0 metric_name, 1 value, 2 timestamp });

/// `MetricDefinition` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MetricDefinition {
    pub name: String,
    pub regex: String,
}
schema::shape!(MetricDefinition = schemas::METRIC_DEFINITION { 0 name, 1 regex });

/// `MetricsConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MetricsConfig {
    pub enable_enhanced_metrics: Option<bool>,
    pub enable_detailed_observability: Option<bool>,
    pub metric_publish_frequency_in_seconds: Option<i32>,
}
schema::shape!(MetricsConfig = schemas::METRICS_CONFIG { 0 enable_enhanced_metrics, 1 enable_detailed_observability, 2 metric_publish_frequency_in_seconds });

/// `MetricsEndpoint` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MetricsEndpoint {
    pub metrics_endpoint_path: String,
    pub metric_publish_frequency_in_seconds: Option<i32>,
}
schema::shape!(MetricsEndpoint = schemas::METRICS_ENDPOINT { 0 metrics_endpoint_path, 1 metric_publish_frequency_in_seconds });

/// `MetricsSource` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MetricsSource {
    pub content_type: String,
    pub content_digest: Option<String>,
    pub s3_uri: String,
}
schema::shape!(MetricsSource = schemas::METRICS_SOURCE { 0 content_type, 1 content_digest, 2 s3_uri });

/// `MlflowConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MlflowConfig {
    pub mlflow_resource_arn: String,
    pub mlflow_experiment_name: Option<String>,
    pub mlflow_run_name: Option<String>,
}
schema::shape!(MlflowConfig = schemas::MLFLOW_CONFIG { 0 mlflow_resource_arn, 1 mlflow_experiment_name, 2 mlflow_run_name });

/// `MlflowDetails` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MlflowDetails {
    pub mlflow_experiment_id: Option<String>,
    pub mlflow_run_id: Option<String>,
}
schema::shape!(MlflowDetails = schemas::MLFLOW_DETAILS { 0 mlflow_experiment_id, 1 mlflow_run_id });

/// `Model` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Model {
    pub model_name: Option<String>,
    pub primary_container: Option<ContainerDefinition>,
    pub containers: Option<Vec<ContainerDefinition>>,
    pub inference_execution_config: Option<InferenceExecutionConfig>,
    pub execution_role_arn: Option<String>,
    pub vpc_config: Option<VpcConfig>,
    pub creation_time: Option<schema::Timestamp>,
    pub model_arn: Option<String>,
    pub enable_network_isolation: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub deployment_recommendation: Option<DeploymentRecommendation>,
}
schema::shape!(Model = schemas::MODEL { 0 model_name, 1 primary_container, 2 containers, 3 inference_execution_config, 4 execution_role_arn, 5 vpc_config, 6 creation_time, 7 model_arn, 8 enable_network_isolation, 9 tags, 10 deployment_recommendation });

/// `ModelAccessConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ModelAccessConfig {
    pub accept_eula: bool,
}
schema::shape!(ModelAccessConfig = schemas::MODEL_ACCESS_CONFIG { 0 accept_eula });

/// `ModelArtifacts` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ModelArtifacts {
    pub s3_model_artifacts: String,
}
schema::shape!(ModelArtifacts = schemas::MODEL_ARTIFACTS { 0 s3_model_artifacts });

/// `ModelCard` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ModelCard {
    pub model_card_arn: Option<String>,
    pub model_card_name: Option<String>,
    pub model_card_version: Option<i32>,
    pub content: Option<String>,
    pub model_card_status: Option<String>,
    pub security_config: Option<ModelCardSecurityConfig>,
    pub creation_time: Option<schema::Timestamp>,
    pub created_by: Option<UserContext>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub last_modified_by: Option<UserContext>,
    pub tags: Option<Vec<Tag>>,
    pub model_id: Option<String>,
    pub risk_rating: Option<String>,
    pub model_package_group_name: Option<String>,
}
schema::shape!(ModelCard = schemas::MODEL_CARD { 0 model_card_arn, 1 model_card_name, 2 model_card_version, 3 content, 4 model_card_status, 5 security_config, 6 creation_time, 7 created_by, 8 last_modified_time, 9 last_modified_by, 10 tags, 11 model_id, 12 risk_rating, 13 model_package_group_name });

/// `ModelCardSecurityConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ModelCardSecurityConfig {
    pub kms_key_id: Option<String>,
}
schema::shape!(ModelCardSecurityConfig = schemas::MODEL_CARD_SECURITY_CONFIG { 0 kms_key_id });

/// `ModelClientConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ModelClientConfig {
    pub invocations_timeout_in_seconds: Option<i32>,
    pub invocations_max_retries: Option<i32>,
}
schema::shape!(ModelClientConfig = schemas::MODEL_CLIENT_CONFIG { 0 invocations_timeout_in_seconds, 1 invocations_max_retries });

/// `ModelDashboardEndpoint` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ModelDashboardEndpoint {
    pub endpoint_name: String,
    pub endpoint_arn: String,
    pub creation_time: schema::Timestamp,
    pub last_modified_time: schema::Timestamp,
    pub endpoint_status: String,
}
schema::shape!(ModelDashboardEndpoint = schemas::MODEL_DASHBOARD_ENDPOINT { 0 endpoint_name, 1 endpoint_arn, 2 creation_time, 3 last_modified_time, 4 endpoint_status });

/// `ModelDashboardIndicatorAction` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ModelDashboardIndicatorAction {
    pub enabled: Option<bool>,
}
schema::shape!(ModelDashboardIndicatorAction = schemas::MODEL_DASHBOARD_INDICATOR_ACTION { 0 enabled });

/// `ModelDashboardModel` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ModelDashboardModel {
    pub model: Option<Model>,
    pub endpoints: Option<Vec<ModelDashboardEndpoint>>,
    pub last_batch_transform_job: Option<TransformJob>,
    pub monitoring_schedules: Option<Vec<ModelDashboardMonitoringSchedule>>,
    pub model_card: Option<ModelDashboardModelCard>,
}
schema::shape!(ModelDashboardModel = schemas::MODEL_DASHBOARD_MODEL { 0 model, 1 endpoints, 2 last_batch_transform_job, 3 monitoring_schedules, 4 model_card });

/// `ModelDashboardModelCard` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ModelDashboardModelCard {
    pub model_card_arn: Option<String>,
    pub model_card_name: Option<String>,
    pub model_card_version: Option<i32>,
    pub model_card_status: Option<String>,
    pub security_config: Option<ModelCardSecurityConfig>,
    pub creation_time: Option<schema::Timestamp>,
    pub created_by: Option<UserContext>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub last_modified_by: Option<UserContext>,
    pub tags: Option<Vec<Tag>>,
    pub model_id: Option<String>,
    pub risk_rating: Option<String>,
}
schema::shape!(ModelDashboardModelCard = schemas::MODEL_DASHBOARD_MODEL_CARD { 0 model_card_arn, 1 model_card_name, 2 model_card_version, 3 model_card_status, 4 security_config, 5 creation_time, 6 created_by, 7 last_modified_time, 8 last_modified_by, 9 tags, 10 model_id, 11 risk_rating });

/// `ModelDashboardMonitoringSchedule` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ModelDashboardMonitoringSchedule {
    pub monitoring_schedule_arn: Option<String>,
    pub monitoring_schedule_name: Option<String>,
    pub monitoring_schedule_status: Option<String>,
    pub monitoring_type: Option<String>,
    pub failure_reason: Option<String>,
    pub creation_time: Option<schema::Timestamp>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub monitoring_schedule_config: Option<MonitoringScheduleConfig>,
    pub endpoint_name: Option<String>,
    pub monitoring_alert_summaries: Option<Vec<MonitoringAlertSummary>>,
    pub last_monitoring_execution_summary: Option<MonitoringExecutionSummary>,
    pub batch_transform_input: Option<BatchTransformInput>,
}
schema::shape!(ModelDashboardMonitoringSchedule = schemas::MODEL_DASHBOARD_MONITORING_SCHEDULE { 0 monitoring_schedule_arn, 1 monitoring_schedule_name, 2 monitoring_schedule_status, 3 monitoring_type, 4 failure_reason, 5 creation_time, 6 last_modified_time, 7 monitoring_schedule_config, 8 endpoint_name, 9 monitoring_alert_summaries, 10 last_monitoring_execution_summary, 11 batch_transform_input });

/// `ModelDataQuality` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ModelDataQuality {
    pub statistics: Option<MetricsSource>,
    pub constraints: Option<MetricsSource>,
}
schema::shape!(ModelDataQuality = schemas::MODEL_DATA_QUALITY { 0 statistics, 1 constraints });

/// `ModelDataSource` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ModelDataSource {
    pub s3_data_source: Option<S3ModelDataSource>,
}
schema::shape!(ModelDataSource = schemas::MODEL_DATA_SOURCE { 0 s3_data_source });

/// `ModelInput` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ModelInput {
    pub data_input_config: String,
}
schema::shape!(ModelInput = schemas::MODEL_INPUT { 0 data_input_config });

/// `ModelLifeCycle` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ModelLifeCycle {
    pub stage: String,
    pub stage_status: String,
    pub stage_description: Option<String>,
}
schema::shape!(ModelLifeCycle = schemas::MODEL_LIFE_CYCLE { 0 stage, 1 stage_status, 2 stage_description });

/// `ModelMetrics` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ModelMetrics {
    pub model_quality: Option<ModelQuality>,
    pub model_data_quality: Option<ModelDataQuality>,
    pub bias: Option<Bias>,
    pub explainability: Option<Explainability>,
}
schema::shape!(ModelMetrics = schemas::MODEL_METRICS { 0 model_quality, 1 model_data_quality, 2 bias, 3 explainability });

/// `ModelPackage` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ModelPackage {
    pub model_package_name: Option<String>,
    pub model_package_group_name: Option<String>,
    pub model_package_version: Option<i32>,
    pub model_package_registration_type: Option<String>,
    pub model_package_arn: Option<String>,
    pub model_package_description: Option<String>,
    pub creation_time: Option<schema::Timestamp>,
    pub inference_specification: Option<InferenceSpecification>,
    pub source_algorithm_specification: Option<SourceAlgorithmSpecification>,
    pub validation_specification: Option<ModelPackageValidationSpecification>,
    pub model_package_status: Option<String>,
    pub model_package_status_details: Option<ModelPackageStatusDetails>,
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
    pub additional_inference_specifications: Option<Vec<AdditionalInferenceSpecificationDefinition>>,
    pub source_uri: Option<String>,
    pub security_config: Option<ModelPackageSecurityConfig>,
    pub model_card: Option<ModelPackageModelCard>,
    pub model_life_cycle: Option<ModelLifeCycle>,
    pub tags: Option<Vec<Tag>>,
    pub customer_metadata_properties: Option<BTreeMap<String, String>>,
    pub drift_check_baselines: Option<DriftCheckBaselines>,
    pub skip_model_validation: Option<String>,
}
schema::shape!(ModelPackage = schemas::MODEL_PACKAGE { 0 model_package_name, 1 model_package_group_name, 2 model_package_version, 3 model_package_registration_type, 4 model_package_arn, 5 model_package_description, 6 creation_time, 7 inference_specification, 8 source_algorithm_specification, 9 validation_specification, 10 model_package_status, 11 model_package_status_details, 12 certify_for_marketplace, 13 model_approval_status, 14 created_by, 15 metadata_properties, 16 model_metrics, 17 last_modified_time, 18 last_modified_by, 19 approval_description, 20 domain, 21 task, 22 sample_payload_url, 23 additional_inference_specifications, 24 source_uri, 25 security_config, 26 model_card, 27 model_life_cycle, 28 tags, 29 customer_metadata_properties, 30 drift_check_baselines, 31 skip_model_validation });

/// `ModelPackageConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ModelPackageConfig {
    pub model_package_group_arn: String,
    pub source_model_package_arn: Option<String>,
}
schema::shape!(ModelPackageConfig = schemas::MODEL_PACKAGE_CONFIG { 0 model_package_group_arn, 1 source_model_package_arn });

/// `ModelPackageContainerDefinition` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ModelPackageContainerDefinition {
    pub container_hostname: Option<String>,
    pub image: Option<String>,
    pub image_digest: Option<String>,
    pub model_data_url: Option<String>,
    pub model_data_source: Option<ModelDataSource>,
    pub product_id: Option<String>,
    pub environment: Option<BTreeMap<String, String>>,
    pub model_input: Option<ModelInput>,
    pub framework: Option<String>,
    pub framework_version: Option<String>,
    pub nearest_model_name: Option<String>,
    pub additional_model_data_sources: Option<Vec<AdditionalModelDataSource>>,
    pub additional_s3_data_source: Option<AdditionalS3DataSource>,
    pub model_data_e_tag: Option<String>,
    pub is_checkpoint: Option<bool>,
    pub base_model: Option<BaseModel>,
}
schema::shape!(ModelPackageContainerDefinition = schemas::MODEL_PACKAGE_CONTAINER_DEFINITION { 0 container_hostname, 1 image, 2 image_digest, 3 model_data_url, 4 model_data_source, 5 product_id, 6 environment, 7 model_input, 8 framework, 9 framework_version, 10 nearest_model_name, 11 additional_model_data_sources, 12 additional_s3_data_source, 13 model_data_e_tag, 14 is_checkpoint, 15 base_model });

/// `ModelPackageGroup` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ModelPackageGroup {
    pub model_package_group_name: Option<String>,
    pub model_package_group_arn: Option<String>,
    pub model_package_group_description: Option<String>,
    pub creation_time: Option<schema::Timestamp>,
    pub created_by: Option<UserContext>,
    pub model_package_group_status: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(ModelPackageGroup = schemas::MODEL_PACKAGE_GROUP { 0 model_package_group_name, 1 model_package_group_arn, 2 model_package_group_description, 3 creation_time, 4 created_by, 5 model_package_group_status, 6 tags });

/// `ModelPackageGroupSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ModelPackageGroupSummary {
    pub model_package_group_name: String,
    pub model_package_group_arn: String,
    pub model_package_group_description: Option<String>,
    pub creation_time: schema::Timestamp,
    pub model_package_group_status: String,
    pub managed_configuration: Option<ManagedConfiguration>,
}
schema::shape!(ModelPackageGroupSummary = schemas::MODEL_PACKAGE_GROUP_SUMMARY { 0 model_package_group_name, 1 model_package_group_arn, 2 model_package_group_description, 3 creation_time, 4 model_package_group_status, 5 managed_configuration });

/// `ModelPackageModelCard` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ModelPackageModelCard {
    pub model_card_content: Option<String>,
    pub model_card_status: Option<String>,
}
schema::shape!(ModelPackageModelCard = schemas::MODEL_PACKAGE_MODEL_CARD { 0 model_card_content, 1 model_card_status });

/// `ModelPackageSecurityConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ModelPackageSecurityConfig {
    pub kms_key_id: String,
}
schema::shape!(ModelPackageSecurityConfig = schemas::MODEL_PACKAGE_SECURITY_CONFIG { 0 kms_key_id });

/// `ModelPackageStatusDetails` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ModelPackageStatusDetails {
    pub validation_statuses: Vec<ModelPackageStatusItem>,
    pub image_scan_statuses: Option<Vec<ModelPackageStatusItem>>,
}
schema::shape!(ModelPackageStatusDetails = schemas::MODEL_PACKAGE_STATUS_DETAILS { 0 validation_statuses, 1 image_scan_statuses });

/// `ModelPackageStatusItem` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ModelPackageStatusItem {
    pub name: String,
    pub status: String,
    pub failure_reason: Option<String>,
}
schema::shape!(ModelPackageStatusItem = schemas::MODEL_PACKAGE_STATUS_ITEM { 0 name, 1 status, 2 failure_reason });

/// `ModelPackageSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ModelPackageSummary {
    pub model_package_name: Option<String>,
    pub model_package_group_name: Option<String>,
    pub model_package_version: Option<i32>,
    pub model_package_arn: String,
    pub model_package_description: Option<String>,
    pub creation_time: schema::Timestamp,
    pub model_package_status: String,
    pub model_approval_status: Option<String>,
    pub model_life_cycle: Option<ModelLifeCycle>,
    pub model_package_registration_type: Option<String>,
}
schema::shape!(ModelPackageSummary = schemas::MODEL_PACKAGE_SUMMARY { 0 model_package_name, 1 model_package_group_name, 2 model_package_version, 3 model_package_arn, 4 model_package_description, 5 creation_time, 6 model_package_status, 7 model_approval_status, 8 model_life_cycle, 9 model_package_registration_type });

/// `ModelPackageValidationProfile` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ModelPackageValidationProfile {
    pub profile_name: String,
    pub transform_job_definition: TransformJobDefinition,
}
schema::shape!(ModelPackageValidationProfile = schemas::MODEL_PACKAGE_VALIDATION_PROFILE { 0 profile_name, 1 transform_job_definition });

/// `ModelPackageValidationSpecification` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ModelPackageValidationSpecification {
    pub validation_role: String,
    pub validation_profiles: Vec<ModelPackageValidationProfile>,
}
schema::shape!(ModelPackageValidationSpecification = schemas::MODEL_PACKAGE_VALIDATION_SPECIFICATION { 0 validation_role, 1 validation_profiles });

/// `ModelQuality` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ModelQuality {
    pub statistics: Option<MetricsSource>,
    pub constraints: Option<MetricsSource>,
}
schema::shape!(ModelQuality = schemas::MODEL_QUALITY { 0 statistics, 1 constraints });

/// `ModelRegisterSettings` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ModelRegisterSettings {
    pub status: Option<String>,
    pub cross_account_model_register_role_arn: Option<String>,
}
schema::shape!(ModelRegisterSettings = schemas::MODEL_REGISTER_SETTINGS { 0 status, 1 cross_account_model_register_role_arn });

/// `ModelStepMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ModelStepMetadata {
    pub arn: Option<String>,
}
schema::shape!(ModelStepMetadata = schemas::MODEL_STEP_METADATA { 0 arn });

/// `ModelSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ModelSummary {
    pub model_name: String,
    pub model_arn: String,
    pub creation_time: schema::Timestamp,
}
schema::shape!(ModelSummary = schemas::MODEL_SUMMARY { 0 model_name, 1 model_arn, 2 creation_time });

/// `MonitoringAlertActions` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MonitoringAlertActions {
    pub model_dashboard_indicator: Option<ModelDashboardIndicatorAction>,
}
schema::shape!(MonitoringAlertActions = schemas::MONITORING_ALERT_ACTIONS { 0 model_dashboard_indicator });

/// `MonitoringAlertSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MonitoringAlertSummary {
    pub monitoring_alert_name: String,
    pub creation_time: schema::Timestamp,
    pub last_modified_time: schema::Timestamp,
    pub alert_status: String,
    pub datapoints_to_alert: i32,
    pub evaluation_period: i32,
    pub actions: MonitoringAlertActions,
}
schema::shape!(MonitoringAlertSummary = schemas::MONITORING_ALERT_SUMMARY { 0 monitoring_alert_name, 1 creation_time, 2 last_modified_time, 3 alert_status, 4 datapoints_to_alert, 5 evaluation_period, 6 actions });

/// `MonitoringAppSpecification` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MonitoringAppSpecification {
    pub image_uri: String,
    pub container_entrypoint: Option<Vec<String>>,
    pub container_arguments: Option<Vec<String>>,
    pub record_preprocessor_source_uri: Option<String>,
    pub post_analytics_processor_source_uri: Option<String>,
}
schema::shape!(MonitoringAppSpecification = schemas::MONITORING_APP_SPECIFICATION { 0 image_uri, 1 container_entrypoint, 2 container_arguments, 3 record_preprocessor_source_uri, 4 post_analytics_processor_source_uri });

/// `MonitoringBaselineConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MonitoringBaselineConfig {
    pub baselining_job_name: Option<String>,
    pub constraints_resource: Option<MonitoringConstraintsResource>,
    pub statistics_resource: Option<MonitoringStatisticsResource>,
}
schema::shape!(MonitoringBaselineConfig = schemas::MONITORING_BASELINE_CONFIG { 0 baselining_job_name, 1 constraints_resource, 2 statistics_resource });

/// `MonitoringClusterConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MonitoringClusterConfig {
    pub instance_count: i32,
    pub instance_type: String,
    pub volume_size_in_gb: i32,
    pub volume_kms_key_id: Option<String>,
}
schema::shape!(MonitoringClusterConfig = schemas::MONITORING_CLUSTER_CONFIG { 0 instance_count, 1 instance_type, 2 volume_size_in_gb, 3 volume_kms_key_id });

/// `MonitoringConstraintsResource` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MonitoringConstraintsResource {
    pub s3_uri: Option<String>,
}
schema::shape!(MonitoringConstraintsResource = schemas::MONITORING_CONSTRAINTS_RESOURCE { 0 s3_uri });

/// `MonitoringCsvDatasetFormat` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MonitoringCsvDatasetFormat {
    pub header: Option<bool>,
}
schema::shape!(MonitoringCsvDatasetFormat = schemas::MONITORING_CSV_DATASET_FORMAT { 0 header });

/// `MonitoringDatasetFormat` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MonitoringDatasetFormat {
    pub csv: Option<MonitoringCsvDatasetFormat>,
    pub json: Option<MonitoringJsonDatasetFormat>,
    pub parquet: Option<MonitoringParquetDatasetFormat>,
}
schema::shape!(MonitoringDatasetFormat = schemas::MONITORING_DATASET_FORMAT { 0 csv, 1 json, 2 parquet });

/// `MonitoringExecutionSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MonitoringExecutionSummary {
    pub monitoring_schedule_name: String,
    pub scheduled_time: schema::Timestamp,
    pub creation_time: schema::Timestamp,
    pub last_modified_time: schema::Timestamp,
    pub monitoring_execution_status: String,
    pub processing_job_arn: Option<String>,
    pub endpoint_name: Option<String>,
    pub failure_reason: Option<String>,
    pub monitoring_job_definition_name: Option<String>,
    pub monitoring_type: Option<String>,
}
schema::shape!(MonitoringExecutionSummary = schemas::MONITORING_EXECUTION_SUMMARY { 0 monitoring_schedule_name, 1 scheduled_time, 2 creation_time, 3 last_modified_time, 4 monitoring_execution_status, 5 processing_job_arn, 6 endpoint_name, 7 failure_reason, 8 monitoring_job_definition_name, 9 monitoring_type });

/// `MonitoringInput` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MonitoringInput {
    pub endpoint_input: Option<EndpointInput>,
    pub batch_transform_input: Option<BatchTransformInput>,
}
schema::shape!(MonitoringInput = schemas::MONITORING_INPUT { 0 endpoint_input, 1 batch_transform_input });

/// `MonitoringJobDefinition` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MonitoringJobDefinition {
    pub baseline_config: Option<MonitoringBaselineConfig>,
    pub monitoring_inputs: Vec<MonitoringInput>,
    pub monitoring_output_config: MonitoringOutputConfig,
    pub monitoring_resources: MonitoringResources,
    pub monitoring_app_specification: MonitoringAppSpecification,
    pub stopping_condition: Option<MonitoringStoppingCondition>,
    pub environment: Option<BTreeMap<String, String>>,
    pub network_config: Option<NetworkConfig>,
    pub role_arn: String,
}
schema::shape!(MonitoringJobDefinition = schemas::MONITORING_JOB_DEFINITION { 0 baseline_config, 1 monitoring_inputs, 2 monitoring_output_config, 3 monitoring_resources, 4 monitoring_app_specification, 5 stopping_condition, 6 environment, 7 network_config, 8 role_arn });

/// `MonitoringJsonDatasetFormat` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MonitoringJsonDatasetFormat {
    pub line: Option<bool>,
}
schema::shape!(MonitoringJsonDatasetFormat = schemas::MONITORING_JSON_DATASET_FORMAT { 0 line });

/// `MonitoringOutput` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MonitoringOutput {
    pub s3_output: MonitoringS3Output,
}
schema::shape!(MonitoringOutput = schemas::MONITORING_OUTPUT { 0 s3_output });

/// `MonitoringOutputConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MonitoringOutputConfig {
    pub monitoring_outputs: Vec<MonitoringOutput>,
    pub kms_key_id: Option<String>,
}
schema::shape!(MonitoringOutputConfig = schemas::MONITORING_OUTPUT_CONFIG { 0 monitoring_outputs, 1 kms_key_id });

/// `MonitoringParquetDatasetFormat` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MonitoringParquetDatasetFormat {}
schema::shape!(MonitoringParquetDatasetFormat = schemas::MONITORING_PARQUET_DATASET_FORMAT {});

/// `MonitoringResources` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MonitoringResources {
    pub cluster_config: MonitoringClusterConfig,
}
schema::shape!(MonitoringResources = schemas::MONITORING_RESOURCES { 0 cluster_config });

/// `MonitoringS3Output` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MonitoringS3Output {
    pub s3_uri: String,
    pub local_path: String,
    pub s3_upload_mode: Option<String>,
}
schema::shape!(MonitoringS3Output = schemas::MONITORING_S3_OUTPUT { 0 s3_uri, 1 local_path, 2 s3_upload_mode });

/// `MonitoringSchedule` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MonitoringSchedule {
    pub monitoring_schedule_arn: Option<String>,
    pub monitoring_schedule_name: Option<String>,
    pub monitoring_schedule_status: Option<String>,
    pub monitoring_type: Option<String>,
    pub failure_reason: Option<String>,
    pub creation_time: Option<schema::Timestamp>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub monitoring_schedule_config: Option<MonitoringScheduleConfig>,
    pub endpoint_name: Option<String>,
    pub last_monitoring_execution_summary: Option<MonitoringExecutionSummary>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(MonitoringSchedule = schemas::MONITORING_SCHEDULE { 0 monitoring_schedule_arn, 1 monitoring_schedule_name, 2 monitoring_schedule_status, 3 monitoring_type, 4 failure_reason, 5 creation_time, 6 last_modified_time, 7 monitoring_schedule_config, 8 endpoint_name, 9 last_monitoring_execution_summary, 10 tags });

/// `MonitoringScheduleConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MonitoringScheduleConfig {
    pub schedule_config: Option<ScheduleConfig>,
    pub monitoring_job_definition: Option<MonitoringJobDefinition>,
    pub monitoring_job_definition_name: Option<String>,
    pub monitoring_type: Option<String>,
}
schema::shape!(MonitoringScheduleConfig = schemas::MONITORING_SCHEDULE_CONFIG { 0 schedule_config, 1 monitoring_job_definition, 2 monitoring_job_definition_name, 3 monitoring_type });

/// `MonitoringStatisticsResource` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MonitoringStatisticsResource {
    pub s3_uri: Option<String>,
}
schema::shape!(MonitoringStatisticsResource = schemas::MONITORING_STATISTICS_RESOURCE { 0 s3_uri });

/// `MonitoringStoppingCondition` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MonitoringStoppingCondition {
    pub max_runtime_in_seconds: i32,
}
schema::shape!(MonitoringStoppingCondition = schemas::MONITORING_STOPPING_CONDITION { 0 max_runtime_in_seconds });

/// `MultiModelConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MultiModelConfig {
    pub model_cache_setting: Option<String>,
}
schema::shape!(MultiModelConfig = schemas::MULTI_MODEL_CONFIG { 0 model_cache_setting });

/// `NestedFilters` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct NestedFilters {
    pub nested_property_name: String,
    pub filters: Vec<Filter>,
}
schema::shape!(NestedFilters = schemas::NESTED_FILTERS { 0 nested_property_name, 1 filters });

/// `NetworkConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct NetworkConfig {
    pub enable_inter_container_traffic_encryption: Option<bool>,
    pub enable_network_isolation: Option<bool>,
    pub vpc_config: Option<VpcConfig>,
}
schema::shape!(NetworkConfig = schemas::NETWORK_CONFIG { 0 enable_inter_container_traffic_encryption, 1 enable_network_isolation, 2 vpc_config });

/// `ObjectiveStatusCounters` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ObjectiveStatusCounters {
    pub succeeded: Option<i32>,
    pub pending: Option<i32>,
    pub failed: Option<i32>,
}
schema::shape!(ObjectiveStatusCounters = schemas::OBJECTIVE_STATUS_COUNTERS { 0 succeeded, 1 pending, 2 failed });

/// `OfflineStoreConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct OfflineStoreConfig {
    pub s3_storage_config: S3StorageConfig,
    pub disable_glue_table_creation: Option<bool>,
    pub data_catalog_config: Option<DataCatalogConfig>,
    pub table_format: Option<String>,
}
schema::shape!(OfflineStoreConfig = schemas::OFFLINE_STORE_CONFIG { 0 s3_storage_config, 1 disable_glue_table_creation, 2 data_catalog_config, 3 table_format });

/// `OfflineStoreStatus` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct OfflineStoreStatus {
    pub status: String,
    pub blocked_reason: Option<String>,
}
schema::shape!(OfflineStoreStatus = schemas::OFFLINE_STORE_STATUS { 0 status, 1 blocked_reason });

/// `OnlineStoreConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct OnlineStoreConfig {
    pub security_config: Option<OnlineStoreSecurityConfig>,
    pub enable_online_store: Option<bool>,
    pub ttl_duration: Option<TtlDuration>,
    pub storage_type: Option<String>,
}
schema::shape!(OnlineStoreConfig = schemas::ONLINE_STORE_CONFIG { 0 security_config, 1 enable_online_store, 2 ttl_duration, 3 storage_type });

/// `OnlineStoreSecurityConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct OnlineStoreSecurityConfig {
    pub kms_key_id: Option<String>,
}
schema::shape!(OnlineStoreSecurityConfig = schemas::ONLINE_STORE_SECURITY_CONFIG { 0 kms_key_id });

/// `OutputDataConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct OutputDataConfig {
    pub kms_key_id: Option<String>,
    pub s3_output_path: String,
    pub compression_type: Option<String>,
}
schema::shape!(OutputDataConfig = schemas::OUTPUT_DATA_CONFIG { 0 kms_key_id, 1 s3_output_path, 2 compression_type });

/// `OutputParameter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct OutputParameter {
    pub name: String,
    pub value: String,
}
schema::shape!(OutputParameter = schemas::OUTPUT_PARAMETER { 0 name, 1 value });

/// `ParallelismConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ParallelismConfiguration {
    pub max_parallel_execution_steps: i32,
}
schema::shape!(ParallelismConfiguration = schemas::PARALLELISM_CONFIGURATION { 0 max_parallel_execution_steps });

/// `Parameter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Parameter {
    pub name: String,
    pub value: String,
}
schema::shape!(Parameter = schemas::PARAMETER { 0 name, 1 value });

/// `ParameterRanges` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ParameterRanges {
    pub integer_parameter_ranges: Option<Vec<IntegerParameterRange>>,
    pub continuous_parameter_ranges: Option<Vec<ContinuousParameterRange>>,
    pub categorical_parameter_ranges: Option<Vec<CategoricalParameterRange>>,
    pub auto_parameters: Option<Vec<AutoParameter>>,
}
schema::shape!(ParameterRanges = schemas::PARAMETER_RANGES { 0 integer_parameter_ranges, 1 continuous_parameter_ranges, 2 categorical_parameter_ranges, 3 auto_parameters });

/// `Parent` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Parent {
    pub trial_name: Option<String>,
    pub experiment_name: Option<String>,
}
schema::shape!(Parent = schemas::PARENT { 0 trial_name, 1 experiment_name });

/// `ParentHyperParameterTuningJob` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ParentHyperParameterTuningJob {
    pub hyper_parameter_tuning_job_name: Option<String>,
}
schema::shape!(ParentHyperParameterTuningJob = schemas::PARENT_HYPER_PARAMETER_TUNING_JOB { 0 hyper_parameter_tuning_job_name });

/// `PendingDeploymentSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PendingDeploymentSummary {
    pub endpoint_config_name: String,
    pub production_variants: Option<Vec<PendingProductionVariantSummary>>,
    pub start_time: Option<schema::Timestamp>,
    pub shadow_production_variants: Option<Vec<PendingProductionVariantSummary>>,
}
schema::shape!(PendingDeploymentSummary = schemas::PENDING_DEPLOYMENT_SUMMARY { 0 endpoint_config_name, 1 production_variants, 2 start_time, 3 shadow_production_variants });

/// `PendingProductionVariantSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PendingProductionVariantSummary {
    pub variant_name: String,
    pub deployed_images: Option<Vec<DeployedImage>>,
    pub current_weight: Option<f32>,
    pub desired_weight: Option<f32>,
    pub current_instance_count: Option<i32>,
    pub desired_instance_count: Option<i32>,
    pub instance_type: Option<String>,
    pub instance_pools: Option<Vec<InstancePoolSummary>>,
    pub accelerator_type: Option<String>,
    pub variant_status: Option<Vec<ProductionVariantStatus>>,
    pub current_serverless_config: Option<ProductionVariantServerlessConfig>,
    pub desired_serverless_config: Option<ProductionVariantServerlessConfig>,
    pub managed_instance_scaling: Option<ProductionVariantManagedInstanceScaling>,
    pub routing_config: Option<ProductionVariantRoutingConfig>,
    pub accelerator_partition_layouts: Option<Vec<AcceleratorPartitionLayout>>,
}
schema::shape!(PendingProductionVariantSummary = schemas::PENDING_PRODUCTION_VARIANT_SUMMARY { 0 variant_name, 1 deployed_images, 2 current_weight, 3 desired_weight, 4 current_instance_count, 5 desired_instance_count, 6 instance_type, 7 instance_pools, 8 accelerator_type, 9 variant_status, 10 current_serverless_config, 11 desired_serverless_config, 12 managed_instance_scaling, 13 routing_config, 14 accelerator_partition_layouts });

/// `Pipeline` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Pipeline {
    pub pipeline_arn: Option<String>,
    pub pipeline_name: Option<String>,
    pub pipeline_display_name: Option<String>,
    pub pipeline_description: Option<String>,
    pub role_arn: Option<String>,
    pub pipeline_status: Option<String>,
    pub creation_time: Option<schema::Timestamp>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub last_run_time: Option<schema::Timestamp>,
    pub created_by: Option<UserContext>,
    pub last_modified_by: Option<UserContext>,
    pub parallelism_configuration: Option<ParallelismConfiguration>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(Pipeline = schemas::PIPELINE { 0 pipeline_arn, 1 pipeline_name, 2 pipeline_display_name, 3 pipeline_description, 4 role_arn, 5 pipeline_status, 6 creation_time, 7 last_modified_time, 8 last_run_time, 9 created_by, 10 last_modified_by, 11 parallelism_configuration, 12 tags });

/// `PipelineDefinitionS3Location` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PipelineDefinitionS3Location {
    pub bucket: String,
    pub object_key: String,
    pub version_id: Option<String>,
}
schema::shape!(PipelineDefinitionS3Location = schemas::PIPELINE_DEFINITION_S3_LOCATION { 0 bucket, 1 object_key, 2 version_id });

/// `PipelineExecution` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PipelineExecution {
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
    pub pipeline_parameters: Option<Vec<Parameter>>,
    pub pipeline_version_id: Option<i64>,
    pub pipeline_version_display_name: Option<String>,
}
schema::shape!(PipelineExecution = schemas::PIPELINE_EXECUTION { 0 pipeline_arn, 1 pipeline_execution_arn, 2 pipeline_execution_display_name, 3 pipeline_execution_status, 4 pipeline_execution_description, 5 pipeline_experiment_config, 6 failure_reason, 7 creation_time, 8 last_modified_time, 9 created_by, 10 last_modified_by, 11 parallelism_configuration, 12 selective_execution_config, 13 pipeline_parameters, 14 pipeline_version_id, 15 pipeline_version_display_name });

/// `PipelineExecutionStep` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PipelineExecutionStep {
    pub step_name: Option<String>,
    pub step_display_name: Option<String>,
    pub step_description: Option<String>,
    pub start_time: Option<schema::Timestamp>,
    pub end_time: Option<schema::Timestamp>,
    pub step_status: Option<String>,
    pub cache_hit_result: Option<CacheHitResult>,
    pub failure_reason: Option<String>,
    pub metadata: Option<PipelineExecutionStepMetadata>,
    pub attempt_count: Option<i32>,
    pub selective_execution_result: Option<SelectiveExecutionResult>,
    pub iteration_context: Option<IterationContext>,
}
schema::shape!(PipelineExecutionStep = schemas::PIPELINE_EXECUTION_STEP { 0 step_name, 1 step_display_name, 2 step_description, 3 start_time, 4 end_time, 5 step_status, 6 cache_hit_result, 7 failure_reason, 8 metadata, 9 attempt_count, 10 selective_execution_result, 11 iteration_context });

/// `PipelineExecutionStepMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PipelineExecutionStepMetadata {
    pub training_job: Option<TrainingJobStepMetadata>,
    pub processing_job: Option<ProcessingJobStepMetadata>,
    pub transform_job: Option<TransformJobStepMetadata>,
    pub tuning_job: Option<TuningJobStepMetaData>,
    pub model: Option<ModelStepMetadata>,
    pub register_model: Option<RegisterModelStepMetadata>,
    pub condition: Option<ConditionStepMetadata>,
    pub callback: Option<CallbackStepMetadata>,
    pub lambda: Option<LambdaStepMetadata>,
    pub emr: Option<EMRStepMetadata>,
    pub emr_serverless: Option<EMRServerlessStepMetadata>,
    pub quality_check: Option<QualityCheckStepMetadata>,
    pub clarify_check: Option<ClarifyCheckStepMetadata>,
    pub fail: Option<FailStepMetadata>,
    pub auto_ml_job: Option<AutoMLJobStepMetadata>,
    pub endpoint: Option<EndpointStepMetadata>,
    pub endpoint_config: Option<EndpointConfigStepMetadata>,
    pub bedrock_custom_model: Option<BedrockCustomModelMetadata>,
    pub bedrock_custom_model_deployment: Option<BedrockCustomModelDeploymentMetadata>,
    pub bedrock_provisioned_model_throughput: Option<BedrockProvisionedModelThroughputMetadata>,
    pub bedrock_model_import: Option<BedrockModelImportMetadata>,
    pub inference_component: Option<InferenceComponentMetadata>,
    pub lineage: Option<LineageMetadata>,
    pub job: Option<JobStepMetadata>,
    pub athena: Option<AthenaStepMetadata>,
    pub cleanup: Option<CleanupStepMetadata>,
    pub for_each: Option<ForEachStepMetadata>,
    pub hub_content: Option<HubContentStepMetadata>,
}
schema::shape!(PipelineExecutionStepMetadata = schemas::PIPELINE_EXECUTION_STEP_METADATA { 0 training_job, 1 processing_job, 2 transform_job, 3 tuning_job, 4 model, 5 register_model, 6 condition, 7 callback, 8 lambda, 9 emr, 10 emr_serverless, 11 quality_check, 12 clarify_check, 13 fail, 14 auto_ml_job, 15 endpoint, 16 endpoint_config, 17 bedrock_custom_model, 18 bedrock_custom_model_deployment, 19 bedrock_provisioned_model_throughput, 20 bedrock_model_import, 21 inference_component, 22 lineage, 23 job, 24 athena, 25 cleanup, 26 for_each, 27 hub_content });

/// `PipelineExecutionSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PipelineExecutionSummary {
    pub pipeline_execution_arn: Option<String>,
    pub start_time: Option<schema::Timestamp>,
    pub pipeline_execution_status: Option<String>,
    pub pipeline_execution_description: Option<String>,
    pub pipeline_execution_display_name: Option<String>,
    pub pipeline_execution_failure_reason: Option<String>,
    pub pipeline_version_aliases: Option<Vec<String>>,
}
schema::shape!(PipelineExecutionSummary = schemas::PIPELINE_EXECUTION_SUMMARY { 0 pipeline_execution_arn, 1 start_time, 2 pipeline_execution_status, 3 pipeline_execution_description, 4 pipeline_execution_display_name, 5 pipeline_execution_failure_reason, 6 pipeline_version_aliases });

/// `PipelineExperimentConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PipelineExperimentConfig {
    pub experiment_name: Option<String>,
    pub trial_name: Option<String>,
}
schema::shape!(PipelineExperimentConfig = schemas::PIPELINE_EXPERIMENT_CONFIG { 0 experiment_name, 1 trial_name });

/// `PipelineSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PipelineSummary {
    pub pipeline_arn: Option<String>,
    pub pipeline_name: Option<String>,
    pub pipeline_display_name: Option<String>,
    pub pipeline_description: Option<String>,
    pub role_arn: Option<String>,
    pub creation_time: Option<schema::Timestamp>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub last_execution_time: Option<schema::Timestamp>,
}
schema::shape!(PipelineSummary = schemas::PIPELINE_SUMMARY { 0 pipeline_arn, 1 pipeline_name, 2 pipeline_display_name, 3 pipeline_description, 4 role_arn, 5 creation_time, 6 last_modified_time, 7 last_execution_time });

/// `PipelineVersion` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PipelineVersion {
    pub pipeline_arn: Option<String>,
    pub pipeline_version_id: Option<i64>,
    pub pipeline_version_display_name: Option<String>,
    pub pipeline_version_description: Option<String>,
    pub creation_time: Option<schema::Timestamp>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub created_by: Option<UserContext>,
    pub last_modified_by: Option<UserContext>,
    pub last_executed_pipeline_execution_arn: Option<String>,
    pub last_executed_pipeline_execution_display_name: Option<String>,
    pub last_executed_pipeline_execution_status: Option<String>,
    pub pipeline_version_aliases: Option<Vec<String>>,
}
schema::shape!(PipelineVersion = schemas::PIPELINE_VERSION { 0 pipeline_arn, 1 pipeline_version_id, 2 pipeline_version_display_name, 3 pipeline_version_description, 4 creation_time, 5 last_modified_time, 6 created_by, 7 last_modified_by, 8 last_executed_pipeline_execution_arn, 9 last_executed_pipeline_execution_display_name, 10 last_executed_pipeline_execution_status, 11 pipeline_version_aliases });

/// `PipelineVersionSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PipelineVersionSummary {
    pub pipeline_arn: Option<String>,
    pub pipeline_version_id: Option<i64>,
    pub creation_time: Option<schema::Timestamp>,
    pub pipeline_version_description: Option<String>,
    pub pipeline_version_display_name: Option<String>,
    pub last_execution_pipeline_execution_arn: Option<String>,
    pub pipeline_version_aliases: Option<Vec<String>>,
}
schema::shape!(PipelineVersionSummary = schemas::PIPELINE_VERSION_SUMMARY { 0 pipeline_arn, 1 pipeline_version_id, 2 creation_time, 3 pipeline_version_description, 4 pipeline_version_display_name, 5 last_execution_pipeline_execution_arn, 6 pipeline_version_aliases });

/// `PlacementSpecification` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PlacementSpecification {
    pub ultra_server_id: Option<String>,
    pub instance_count: i32,
}
schema::shape!(PlacementSpecification = schemas::PLACEMENT_SPECIFICATION { 0 ultra_server_id, 1 instance_count });

/// `PrefixAwareRoutingConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PrefixAwareRoutingConfig {
    pub prefix_length: Option<i32>,
    pub concurrency_threshold: Option<i32>,
}
schema::shape!(PrefixAwareRoutingConfig = schemas::PREFIX_AWARE_ROUTING_CONFIG { 0 prefix_length, 1 concurrency_threshold });

/// `ProcessingClusterConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProcessingClusterConfig {
    pub instance_count: Option<i32>,
    pub instance_type: Option<String>,
    pub volume_size_in_gb: i32,
    pub volume_kms_key_id: Option<String>,
    pub instance_preferences: Option<Vec<ProcessingInstancePreference>>,
    pub selected_instance_type: Option<String>,
    pub selected_instance_count: Option<i32>,
}
schema::shape!(ProcessingClusterConfig = schemas::PROCESSING_CLUSTER_CONFIG { 0 instance_count, 1 instance_type, 2 volume_size_in_gb, 3 volume_kms_key_id, 4 instance_preferences, 5 selected_instance_type, 6 selected_instance_count });

/// `ProcessingFeatureStoreOutput` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProcessingFeatureStoreOutput {
    pub feature_group_name: String,
}
schema::shape!(ProcessingFeatureStoreOutput = schemas::PROCESSING_FEATURE_STORE_OUTPUT { 0 feature_group_name });

/// `ProcessingInput` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProcessingInput {
    pub input_name: String,
    pub app_managed: Option<bool>,
    pub s3_input: Option<ProcessingS3Input>,
    pub dataset_definition: Option<DatasetDefinition>,
}
schema::shape!(ProcessingInput = schemas::PROCESSING_INPUT { 0 input_name, 1 app_managed, 2 s3_input, 3 dataset_definition });

/// `ProcessingInstancePreference` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProcessingInstancePreference {
    pub instance_type: String,
    pub instance_count: Option<i32>,
}
schema::shape!(ProcessingInstancePreference = schemas::PROCESSING_INSTANCE_PREFERENCE { 0 instance_type, 1 instance_count });

/// `ProcessingJob` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProcessingJob {
    pub processing_inputs: Option<Vec<ProcessingInput>>,
    pub processing_output_config: Option<ProcessingOutputConfig>,
    pub processing_job_name: Option<String>,
    pub processing_resources: Option<ProcessingResources>,
    pub stopping_condition: Option<ProcessingStoppingCondition>,
    pub app_specification: Option<AppSpecification>,
    pub environment: Option<BTreeMap<String, String>>,
    pub network_config: Option<NetworkConfig>,
    pub role_arn: Option<String>,
    pub experiment_config: Option<ExperimentConfig>,
    pub processing_job_arn: Option<String>,
    pub processing_job_status: Option<String>,
    pub exit_message: Option<String>,
    pub failure_reason: Option<String>,
    pub processing_end_time: Option<schema::Timestamp>,
    pub processing_start_time: Option<schema::Timestamp>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub creation_time: Option<schema::Timestamp>,
    pub monitoring_schedule_arn: Option<String>,
    pub auto_ml_job_arn: Option<String>,
    pub training_job_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(ProcessingJob = schemas::PROCESSING_JOB { 0 processing_inputs, 1 processing_output_config, 2 processing_job_name, 3 processing_resources, 4 stopping_condition, 5 app_specification, 6 environment, 7 network_config, 8 role_arn, 9 experiment_config, 10 processing_job_arn, 11 processing_job_status, 12 exit_message, 13 failure_reason, 14 processing_end_time, 15 processing_start_time, 16 last_modified_time, 17 creation_time, 18 monitoring_schedule_arn, 19 auto_ml_job_arn, 20 training_job_arn, 21 tags });

/// `ProcessingJobStepMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProcessingJobStepMetadata {
    pub arn: Option<String>,
}
schema::shape!(ProcessingJobStepMetadata = schemas::PROCESSING_JOB_STEP_METADATA { 0 arn });

/// `ProcessingJobSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProcessingJobSummary {
    pub processing_job_name: String,
    pub processing_job_arn: String,
    pub creation_time: schema::Timestamp,
    pub processing_end_time: Option<schema::Timestamp>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub processing_job_status: String,
    pub failure_reason: Option<String>,
    pub exit_message: Option<String>,
}
schema::shape!(ProcessingJobSummary = schemas::PROCESSING_JOB_SUMMARY { 0 processing_job_name, 1 processing_job_arn, 2 creation_time, 3 processing_end_time, 4 last_modified_time, 5 processing_job_status, 6 failure_reason, 7 exit_message });

/// `ProcessingOutput` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProcessingOutput {
    pub output_name: String,
    pub s3_output: Option<ProcessingS3Output>,
    pub feature_store_output: Option<ProcessingFeatureStoreOutput>,
    pub app_managed: Option<bool>,
}
schema::shape!(ProcessingOutput = schemas::PROCESSING_OUTPUT { 0 output_name, 1 s3_output, 2 feature_store_output, 3 app_managed });

/// `ProcessingOutputConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProcessingOutputConfig {
    pub outputs: Vec<ProcessingOutput>,
    pub kms_key_id: Option<String>,
}
schema::shape!(ProcessingOutputConfig = schemas::PROCESSING_OUTPUT_CONFIG { 0 outputs, 1 kms_key_id });

/// `ProcessingResources` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProcessingResources {
    pub cluster_config: ProcessingClusterConfig,
}
schema::shape!(ProcessingResources = schemas::PROCESSING_RESOURCES { 0 cluster_config });

/// `ProcessingS3Input` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProcessingS3Input {
    pub s3_uri: String,
    pub local_path: Option<String>,
    pub s3_data_type: String,
    pub s3_input_mode: Option<String>,
    pub s3_data_distribution_type: Option<String>,
    pub s3_compression_type: Option<String>,
}
schema::shape!(ProcessingS3Input = schemas::PROCESSING_S3_INPUT { 0 s3_uri, 1 local_path, 2 s3_data_type, 3 s3_input_mode, 4 s3_data_distribution_type, 5 s3_compression_type });

/// `ProcessingS3Output` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProcessingS3Output {
    pub s3_uri: String,
    pub local_path: Option<String>,
    pub s3_upload_mode: String,
}
schema::shape!(ProcessingS3Output = schemas::PROCESSING_S3_OUTPUT { 0 s3_uri, 1 local_path, 2 s3_upload_mode });

/// `ProcessingStoppingCondition` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProcessingStoppingCondition {
    pub max_runtime_in_seconds: i32,
}
schema::shape!(ProcessingStoppingCondition = schemas::PROCESSING_STOPPING_CONDITION { 0 max_runtime_in_seconds });

/// `ProductionVariant` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProductionVariant {
    pub variant_name: String,
    pub model_name: Option<String>,
    pub initial_instance_count: Option<i32>,
    pub instance_type: Option<String>,
    pub instance_pools: Option<Vec<InstancePool>>,
    pub variant_instance_provision_timeout_in_seconds: Option<i32>,
    pub initial_variant_weight: Option<f32>,
    pub accelerator_type: Option<String>,
    pub core_dump_config: Option<ProductionVariantCoreDumpConfig>,
    pub serverless_config: Option<ProductionVariantServerlessConfig>,
    pub volume_size_in_gb: Option<i32>,
    pub model_data_download_timeout_in_seconds: Option<i32>,
    pub container_startup_health_check_timeout_in_seconds: Option<i32>,
    pub enable_ssm_access: Option<bool>,
    pub managed_instance_scaling: Option<ProductionVariantManagedInstanceScaling>,
    pub routing_config: Option<ProductionVariantRoutingConfig>,
    pub inference_ami_version: Option<String>,
    pub capacity_reservation_config: Option<ProductionVariantCapacityReservationConfig>,
    pub accelerator_partition_layouts: Option<Vec<AcceleratorPartitionLayout>>,
}
schema::shape!(ProductionVariant = schemas::PRODUCTION_VARIANT { 0 variant_name, 1 model_name, 2 initial_instance_count, 3 instance_type, 4 instance_pools, 5 variant_instance_provision_timeout_in_seconds, 6 initial_variant_weight, 7 accelerator_type, 8 core_dump_config, 9 serverless_config, 10 volume_size_in_gb, 11 model_data_download_timeout_in_seconds, 12 container_startup_health_check_timeout_in_seconds, 13 enable_ssm_access, 14 managed_instance_scaling, 15 routing_config, 16 inference_ami_version, 17 capacity_reservation_config, 18 accelerator_partition_layouts });

/// `ProductionVariantCapacityReservationConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProductionVariantCapacityReservationConfig {
    pub capacity_reservation_preference: Option<String>,
    pub ml_reservation_arn: Option<String>,
}
schema::shape!(ProductionVariantCapacityReservationConfig = schemas::PRODUCTION_VARIANT_CAPACITY_RESERVATION_CONFIG { 0 capacity_reservation_preference, 1 ml_reservation_arn });

/// `ProductionVariantCapacityReservationSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProductionVariantCapacityReservationSummary {
    pub ml_reservation_arn: Option<String>,
    pub capacity_reservation_preference: Option<String>,
    pub total_instance_count: Option<i32>,
    pub available_instance_count: Option<i32>,
    pub used_by_current_endpoint: Option<i32>,
    pub ec2_capacity_reservations: Option<Vec<Ec2CapacityReservation>>,
}
schema::shape!(ProductionVariantCapacityReservationSummary = schemas::PRODUCTION_VARIANT_CAPACITY_RESERVATION_SUMMARY { 0 ml_reservation_arn, 1 capacity_reservation_preference, 2 total_instance_count, 3 available_instance_count, 4 used_by_current_endpoint, 5 ec2_capacity_reservations });

/// `ProductionVariantCoreDumpConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProductionVariantCoreDumpConfig {
    pub destination_s3_uri: String,
    pub kms_key_id: Option<String>,
}
schema::shape!(ProductionVariantCoreDumpConfig = schemas::PRODUCTION_VARIANT_CORE_DUMP_CONFIG { 0 destination_s3_uri, 1 kms_key_id });

/// `ProductionVariantManagedInstanceScaling` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProductionVariantManagedInstanceScaling {
    pub status: Option<String>,
    pub min_instance_count: Option<i32>,
    pub max_instance_count: Option<i32>,
    pub scale_in_policy: Option<ProductionVariantManagedInstanceScalingScaleInPolicy>,
}
schema::shape!(ProductionVariantManagedInstanceScaling = schemas::PRODUCTION_VARIANT_MANAGED_INSTANCE_SCALING { 0 status, 1 min_instance_count, 2 max_instance_count, 3 scale_in_policy });

/// `ProductionVariantManagedInstanceScalingScaleInPolicy` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProductionVariantManagedInstanceScalingScaleInPolicy {
    pub strategy: String,
    pub maximum_step_size: Option<i32>,
    pub cooldown_in_minutes: Option<i32>,
}
schema::shape!(ProductionVariantManagedInstanceScalingScaleInPolicy = schemas::PRODUCTION_VARIANT_MANAGED_INSTANCE_SCALING_SCALE_IN_POLICY { 0 strategy, 1 maximum_step_size, 2 cooldown_in_minutes });

/// `ProductionVariantRoutingConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProductionVariantRoutingConfig {
    pub routing_strategy: String,
    pub prefix_aware_routing_config: Option<PrefixAwareRoutingConfig>,
}
schema::shape!(ProductionVariantRoutingConfig = schemas::PRODUCTION_VARIANT_ROUTING_CONFIG { 0 routing_strategy, 1 prefix_aware_routing_config });

/// `ProductionVariantServerlessConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProductionVariantServerlessConfig {
    pub memory_size_in_mb: i32,
    pub max_concurrency: i32,
    pub provisioned_concurrency: Option<i32>,
}
schema::shape!(ProductionVariantServerlessConfig = schemas::PRODUCTION_VARIANT_SERVERLESS_CONFIG { 0 memory_size_in_mb, 1 max_concurrency, 2 provisioned_concurrency });

/// `ProductionVariantServerlessUpdateConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProductionVariantServerlessUpdateConfig {
    pub max_concurrency: Option<i32>,
    pub provisioned_concurrency: Option<i32>,
}
schema::shape!(ProductionVariantServerlessUpdateConfig = schemas::PRODUCTION_VARIANT_SERVERLESS_UPDATE_CONFIG { 0 max_concurrency, 1 provisioned_concurrency });

/// `ProductionVariantStatus` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProductionVariantStatus {
    pub status: String,
    pub status_message: Option<String>,
    pub start_time: Option<schema::Timestamp>,
}
schema::shape!(ProductionVariantStatus = schemas::PRODUCTION_VARIANT_STATUS { 0 status, 1 status_message, 2 start_time });

/// `ProductionVariantSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProductionVariantSummary {
    pub variant_name: String,
    pub deployed_images: Option<Vec<DeployedImage>>,
    pub current_weight: Option<f32>,
    pub desired_weight: Option<f32>,
    pub current_instance_count: Option<i32>,
    pub desired_instance_count: Option<i32>,
    pub instance_pools: Option<Vec<InstancePoolSummary>>,
    pub variant_status: Option<Vec<ProductionVariantStatus>>,
    pub current_serverless_config: Option<ProductionVariantServerlessConfig>,
    pub desired_serverless_config: Option<ProductionVariantServerlessConfig>,
    pub managed_instance_scaling: Option<ProductionVariantManagedInstanceScaling>,
    pub routing_config: Option<ProductionVariantRoutingConfig>,
    pub capacity_reservation_config: Option<ProductionVariantCapacityReservationSummary>,
    pub accelerator_partition_layouts: Option<Vec<AcceleratorPartitionLayout>>,
}
schema::shape!(ProductionVariantSummary = schemas::PRODUCTION_VARIANT_SUMMARY { 0 variant_name, 1 deployed_images, 2 current_weight, 3 desired_weight, 4 current_instance_count, 5 desired_instance_count, 6 instance_pools, 7 variant_status, 8 current_serverless_config, 9 desired_serverless_config, 10 managed_instance_scaling, 11 routing_config, 12 capacity_reservation_config, 13 accelerator_partition_layouts });

/// `ProfilerConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProfilerConfig {
    pub s3_output_path: Option<String>,
    pub profiling_interval_in_milliseconds: Option<i64>,
    pub profiling_parameters: Option<BTreeMap<String, String>>,
    pub disable_profiler: Option<bool>,
}
schema::shape!(ProfilerConfig = schemas::PROFILER_CONFIG { 0 s3_output_path, 1 profiling_interval_in_milliseconds, 2 profiling_parameters, 3 disable_profiler });

/// `ProfilerConfigForUpdate` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProfilerConfigForUpdate {
    pub s3_output_path: Option<String>,
    pub profiling_interval_in_milliseconds: Option<i64>,
    pub profiling_parameters: Option<BTreeMap<String, String>>,
    pub disable_profiler: Option<bool>,
}
schema::shape!(ProfilerConfigForUpdate = schemas::PROFILER_CONFIG_FOR_UPDATE { 0 s3_output_path, 1 profiling_interval_in_milliseconds, 2 profiling_parameters, 3 disable_profiler });

/// `ProfilerRuleConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProfilerRuleConfiguration {
    pub rule_configuration_name: String,
    pub local_path: Option<String>,
    pub s3_output_path: Option<String>,
    pub rule_evaluator_image: String,
    pub instance_type: Option<String>,
    pub volume_size_in_gb: Option<i32>,
    pub rule_parameters: Option<BTreeMap<String, String>>,
}
schema::shape!(ProfilerRuleConfiguration = schemas::PROFILER_RULE_CONFIGURATION { 0 rule_configuration_name, 1 local_path, 2 s3_output_path, 3 rule_evaluator_image, 4 instance_type, 5 volume_size_in_gb, 6 rule_parameters });

/// `ProfilerRuleEvaluationStatus` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProfilerRuleEvaluationStatus {
    pub rule_configuration_name: Option<String>,
    pub rule_evaluation_job_arn: Option<String>,
    pub rule_evaluation_status: Option<String>,
    pub status_details: Option<String>,
    pub last_modified_time: Option<schema::Timestamp>,
}
schema::shape!(ProfilerRuleEvaluationStatus = schemas::PROFILER_RULE_EVALUATION_STATUS { 0 rule_configuration_name, 1 rule_evaluation_job_arn, 2 rule_evaluation_status, 3 status_details, 4 last_modified_time });

/// `Project` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Project {
    pub project_arn: Option<String>,
    pub project_name: Option<String>,
    pub project_id: Option<String>,
    pub project_description: Option<String>,
    pub service_catalog_provisioning_details: Option<ServiceCatalogProvisioningDetails>,
    pub service_catalog_provisioned_product_details: Option<ServiceCatalogProvisionedProductDetails>,
    pub project_status: Option<String>,
    pub created_by: Option<UserContext>,
    pub creation_time: Option<schema::Timestamp>,
    pub template_provider_details: Option<Vec<TemplateProviderDetail>>,
    pub tags: Option<Vec<Tag>>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub last_modified_by: Option<UserContext>,
}
schema::shape!(Project = schemas::PROJECT { 0 project_arn, 1 project_name, 2 project_id, 3 project_description, 4 service_catalog_provisioning_details, 5 service_catalog_provisioned_product_details, 6 project_status, 7 created_by, 8 creation_time, 9 template_provider_details, 10 tags, 11 last_modified_time, 12 last_modified_by });

/// `ProjectSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProjectSummary {
    pub project_name: String,
    pub project_description: Option<String>,
    pub project_arn: String,
    pub project_id: String,
    pub creation_time: schema::Timestamp,
    pub project_status: String,
}
schema::shape!(ProjectSummary = schemas::PROJECT_SUMMARY { 0 project_name, 1 project_description, 2 project_arn, 3 project_id, 4 creation_time, 5 project_status });

/// `PropertyNameQuery` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PropertyNameQuery {
    pub property_name_hint: String,
}
schema::shape!(PropertyNameQuery = schemas::PROPERTY_NAME_QUERY { 0 property_name_hint });

/// `PropertyNameSuggestion` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PropertyNameSuggestion {
    pub property_name: Option<String>,
}
schema::shape!(PropertyNameSuggestion = schemas::PROPERTY_NAME_SUGGESTION { 0 property_name });

/// `ProvisioningParameter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProvisioningParameter {
    pub key: Option<String>,
    pub value: Option<String>,
}
schema::shape!(ProvisioningParameter = schemas::PROVISIONING_PARAMETER { 0 key, 1 value });

/// `QualityCheckStepMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct QualityCheckStepMetadata {
    pub check_type: Option<String>,
    pub baseline_used_for_drift_check_statistics: Option<String>,
    pub baseline_used_for_drift_check_constraints: Option<String>,
    pub calculated_baseline_statistics: Option<String>,
    pub calculated_baseline_constraints: Option<String>,
    pub model_package_group_name: Option<String>,
    pub violation_report: Option<String>,
    pub check_job_arn: Option<String>,
    pub skip_check: Option<bool>,
    pub register_new_baseline: Option<bool>,
}
schema::shape!(QualityCheckStepMetadata = schemas::QUALITY_CHECK_STEP_METADATA { 0 check_type, 1 baseline_used_for_drift_check_statistics, 2 baseline_used_for_drift_check_constraints, 3 calculated_baseline_statistics, 4 calculated_baseline_constraints, 5 model_package_group_name, 6 violation_report, 7 check_job_arn, 8 skip_check, 9 register_new_baseline });

/// `QueryFilters` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct QueryFilters {
    pub types: Option<Vec<String>>,
    pub lineage_types: Option<Vec<String>>,
    pub created_before: Option<schema::Timestamp>,
    pub created_after: Option<schema::Timestamp>,
    pub modified_before: Option<schema::Timestamp>,
    pub modified_after: Option<schema::Timestamp>,
    pub properties: Option<BTreeMap<String, String>>,
}
schema::shape!(QueryFilters = schemas::QUERY_FILTERS { 0 types, 1 lineage_types, 2 created_before, 3 created_after, 4 modified_before, 5 modified_after, 6 properties });

/// `RSessionAppSettings` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RSessionAppSettings {
    pub default_resource_spec: Option<ResourceSpec>,
    pub custom_images: Option<Vec<CustomImage>>,
}
schema::shape!(RSessionAppSettings = schemas::R_SESSION_APP_SETTINGS { 0 default_resource_spec, 1 custom_images });

/// `RStudioServerProAppSettings` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RStudioServerProAppSettings {
    pub access_status: Option<String>,
    pub user_group: Option<String>,
}
schema::shape!(RStudioServerProAppSettings = schemas::R_STUDIO_SERVER_PRO_APP_SETTINGS { 0 access_status, 1 user_group });

/// `RStudioServerProDomainSettings` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RStudioServerProDomainSettings {
    pub domain_execution_role_arn: String,
    pub r_studio_connect_url: Option<String>,
    pub r_studio_package_manager_url: Option<String>,
    pub default_resource_spec: Option<ResourceSpec>,
}
schema::shape!(RStudioServerProDomainSettings = schemas::R_STUDIO_SERVER_PRO_DOMAIN_SETTINGS { 0 domain_execution_role_arn, 1 r_studio_connect_url, 2 r_studio_package_manager_url, 3 default_resource_spec });

/// `RealTimeInferenceRecommendation` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RealTimeInferenceRecommendation {
    pub recommendation_id: String,
    pub instance_type: String,
    pub environment: Option<BTreeMap<String, String>>,
}
schema::shape!(RealTimeInferenceRecommendation = schemas::REAL_TIME_INFERENCE_RECOMMENDATION { 0 recommendation_id, 1 instance_type, 2 environment });

/// `RedshiftDatasetDefinition` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RedshiftDatasetDefinition {
    pub cluster_id: String,
    pub database: String,
    pub db_user: String,
    pub query_string: String,
    pub cluster_role_arn: String,
    pub output_s3_uri: String,
    pub kms_key_id: Option<String>,
    pub output_format: String,
    pub output_compression: Option<String>,
}
schema::shape!(RedshiftDatasetDefinition = schemas::REDSHIFT_DATASET_DEFINITION { 0 cluster_id, 1 database, 2 db_user, 3 query_string, 4 cluster_role_arn, 5 output_s3_uri, 6 kms_key_id, 7 output_format, 8 output_compression });

/// `RegisterModelStepMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RegisterModelStepMetadata {
    pub arn: Option<String>,
}
schema::shape!(RegisterModelStepMetadata = schemas::REGISTER_MODEL_STEP_METADATA { 0 arn });

/// `RemoteDebugConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RemoteDebugConfig {
    pub enable_remote_debug: Option<bool>,
}
schema::shape!(RemoteDebugConfig = schemas::REMOTE_DEBUG_CONFIG { 0 enable_remote_debug });

/// `RemoteDebugConfigForUpdate` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RemoteDebugConfigForUpdate {
    pub enable_remote_debug: Option<bool>,
}
schema::shape!(RemoteDebugConfigForUpdate = schemas::REMOTE_DEBUG_CONFIG_FOR_UPDATE { 0 enable_remote_debug });

/// `RepositoryAuthConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RepositoryAuthConfig {
    pub repository_credentials_provider_arn: String,
}
schema::shape!(RepositoryAuthConfig = schemas::REPOSITORY_AUTH_CONFIG { 0 repository_credentials_provider_arn });

/// `ResourceConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ResourceConfig {
    pub instance_type: Option<String>,
    pub instance_count: Option<i32>,
    pub volume_size_in_gb: Option<i32>,
    pub volume_kms_key_id: Option<String>,
    pub keep_alive_period_in_seconds: Option<i32>,
    pub instance_groups: Option<Vec<InstanceGroup>>,
    pub training_plan_arn: Option<String>,
    pub instance_placement_config: Option<InstancePlacementConfig>,
    pub instance_preferences: Option<Vec<InstancePreference>>,
    pub selected_instance_type: Option<String>,
    pub selected_instance_count: Option<i32>,
}
schema::shape!(ResourceConfig = schemas::RESOURCE_CONFIG { 0 instance_type, 1 instance_count, 2 volume_size_in_gb, 3 volume_kms_key_id, 4 keep_alive_period_in_seconds, 5 instance_groups, 6 training_plan_arn, 7 instance_placement_config, 8 instance_preferences, 9 selected_instance_type, 10 selected_instance_count });

/// `ResourceConfigForUpdate` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ResourceConfigForUpdate {
    pub keep_alive_period_in_seconds: i32,
}
schema::shape!(ResourceConfigForUpdate = schemas::RESOURCE_CONFIG_FOR_UPDATE { 0 keep_alive_period_in_seconds });

/// `ResourceLimits` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ResourceLimits {
    pub max_number_of_training_jobs: Option<i32>,
    pub max_parallel_training_jobs: i32,
    pub max_runtime_in_seconds: Option<i32>,
}
schema::shape!(ResourceLimits = schemas::RESOURCE_LIMITS { 0 max_number_of_training_jobs, 1 max_parallel_training_jobs, 2 max_runtime_in_seconds });

/// `ResourceSpec` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ResourceSpec {
    pub sage_maker_image_arn: Option<String>,
    pub sage_maker_image_version_arn: Option<String>,
    pub sage_maker_image_version_alias: Option<String>,
    pub instance_type: Option<String>,
    pub lifecycle_config_arn: Option<String>,
    pub training_plan_arn: Option<String>,
}
schema::shape!(ResourceSpec = schemas::RESOURCE_SPEC { 0 sage_maker_image_arn, 1 sage_maker_image_version_arn, 2 sage_maker_image_version_alias, 3 instance_type, 4 lifecycle_config_arn, 5 training_plan_arn });

/// `RetentionPolicy` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RetentionPolicy {
    pub home_efs_file_system: Option<String>,
}
schema::shape!(RetentionPolicy = schemas::RETENTION_POLICY { 0 home_efs_file_system });

/// `RetryStrategy` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RetryStrategy {
    pub maximum_retry_attempts: i32,
}
schema::shape!(RetryStrategy = schemas::RETRY_STRATEGY { 0 maximum_retry_attempts });

/// `RollingUpdatePolicy` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RollingUpdatePolicy {
    pub maximum_batch_size: CapacitySize,
    pub wait_interval_in_seconds: i32,
    pub maximum_execution_timeout_in_seconds: Option<i32>,
    pub rollback_maximum_batch_size: Option<CapacitySize>,
}
schema::shape!(RollingUpdatePolicy = schemas::ROLLING_UPDATE_POLICY { 0 maximum_batch_size, 1 wait_interval_in_seconds, 2 maximum_execution_timeout_in_seconds, 3 rollback_maximum_batch_size });

/// `S3DataSource` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct S3DataSource {
    pub s3_data_type: String,
    pub s3_uri: String,
    pub s3_data_distribution_type: Option<String>,
    pub attribute_names: Option<Vec<String>>,
    pub instance_group_names: Option<Vec<String>>,
    pub model_access_config: Option<ModelAccessConfig>,
    pub hub_access_config: Option<HubAccessConfig>,
}
schema::shape!(S3DataSource = schemas::S3_DATA_SOURCE { 0 s3_data_type, 1 s3_uri, 2 s3_data_distribution_type, 3 attribute_names, 4 instance_group_names, 5 model_access_config, 6 hub_access_config });

/// `S3FileSystemConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct S3FileSystemConfig {
    pub mount_path: Option<String>,
    pub s3_uri: String,
}
schema::shape!(S3FileSystemConfig = schemas::S3_FILE_SYSTEM_CONFIG { 0 mount_path, 1 s3_uri });

/// `S3ModelDataSource` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct S3ModelDataSource {
    pub s3_uri: String,
    pub s3_data_type: String,
    pub compression_type: String,
    pub model_access_config: Option<ModelAccessConfig>,
    pub hub_access_config: Option<InferenceHubAccessConfig>,
    pub manifest_s3_uri: Option<String>,
    pub e_tag: Option<String>,
    pub manifest_etag: Option<String>,
}
schema::shape!(S3ModelDataSource = schemas::S3_MODEL_DATA_SOURCE { 0 s3_uri, 1 s3_data_type, 2 compression_type, 3 model_access_config, 4 hub_access_config, 5 manifest_s3_uri, 6 e_tag, 7 manifest_etag });

/// `S3StorageConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct S3StorageConfig {
    pub s3_uri: String,
    pub kms_key_id: Option<String>,
    pub resolved_output_s3_uri: Option<String>,
}
schema::shape!(S3StorageConfig = schemas::S3_STORAGE_CONFIG { 0 s3_uri, 1 kms_key_id, 2 resolved_output_s3_uri });

/// `ScheduleConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ScheduleConfig {
    pub schedule_expression: String,
    pub data_analysis_start_time: Option<String>,
    pub data_analysis_end_time: Option<String>,
}
schema::shape!(ScheduleConfig = schemas::SCHEDULE_CONFIG { 0 schedule_expression, 1 data_analysis_start_time, 2 data_analysis_end_time });

/// `SearchExpression` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SearchExpression {
    pub filters: Option<Vec<Filter>>,
    pub nested_filters: Option<Vec<NestedFilters>>,
    pub sub_expressions: Option<Vec<SearchExpression>>,
    pub operator: Option<String>,
}
schema::shape!(SearchExpression = schemas::SEARCH_EXPRESSION { 0 filters, 1 nested_filters, 2 sub_expressions, 3 operator });

/// `SearchRecord` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SearchRecord {
    pub training_job: Option<TrainingJob>,
    pub experiment: Option<Experiment>,
    pub trial: Option<Trial>,
    pub trial_component: Option<TrialComponent>,
    pub endpoint: Option<Endpoint>,
    pub model_package: Option<ModelPackage>,
    pub model_package_group: Option<ModelPackageGroup>,
    pub pipeline: Option<Pipeline>,
    pub pipeline_execution: Option<PipelineExecution>,
    pub pipeline_version: Option<PipelineVersion>,
    pub feature_group: Option<FeatureGroup>,
    pub feature_metadata: Option<FeatureMetadata>,
    pub project: Option<Project>,
    pub hyper_parameter_tuning_job: Option<HyperParameterTuningJobSearchEntity>,
    pub model_card: Option<ModelCard>,
    pub model: Option<ModelDashboardModel>,
    pub job: Option<Job>,
    pub hub_content: Option<HubContent>,
}
schema::shape!(SearchRecord = schemas::SEARCH_RECORD { 0 training_job, 1 experiment, 2 trial, 3 trial_component, 4 endpoint, 5 model_package, 6 model_package_group, 7 pipeline, 8 pipeline_execution, 9 pipeline_version, 10 feature_group, 11 feature_metadata, 12 project, 13 hyper_parameter_tuning_job, 14 model_card, 15 model, 16 job, 17 hub_content });

/// `SecondaryStatusTransition` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SecondaryStatusTransition {
    pub status: String,
    pub start_time: schema::Timestamp,
    pub end_time: Option<schema::Timestamp>,
    pub status_message: Option<String>,
}
schema::shape!(SecondaryStatusTransition = schemas::SECONDARY_STATUS_TRANSITION { 0 status, 1 start_time, 2 end_time, 3 status_message });

/// `SelectedStep` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SelectedStep {
    pub step_name: String,
}
schema::shape!(SelectedStep = schemas::SELECTED_STEP { 0 step_name });

/// `SelectiveExecutionConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SelectiveExecutionConfig {
    pub source_pipeline_execution_arn: Option<String>,
    pub selected_steps: Vec<SelectedStep>,
}
schema::shape!(SelectiveExecutionConfig = schemas::SELECTIVE_EXECUTION_CONFIG { 0 source_pipeline_execution_arn, 1 selected_steps });

/// `SelectiveExecutionResult` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SelectiveExecutionResult {
    pub source_pipeline_execution_arn: Option<String>,
}
schema::shape!(SelectiveExecutionResult = schemas::SELECTIVE_EXECUTION_RESULT { 0 source_pipeline_execution_arn });

/// `ServerlessJobConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ServerlessJobConfig {
    pub base_model_arn: String,
    pub accept_eula: Option<bool>,
    pub job_type: String,
    pub customization_technique: Option<String>,
    pub peft: Option<String>,
    pub evaluation_type: Option<String>,
    pub evaluator_arn: Option<String>,
    pub sequence_length: Option<String>,
}
schema::shape!(ServerlessJobConfig = schemas::SERVERLESS_JOB_CONFIG { 0 base_model_arn, 1 accept_eula, 2 job_type, 3 customization_technique, 4 peft, 5 evaluation_type, 6 evaluator_arn, 7 sequence_length });

/// `ServiceCatalogProvisionedProductDetails` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ServiceCatalogProvisionedProductDetails {
    pub provisioned_product_id: Option<String>,
    pub provisioned_product_status_message: Option<String>,
}
schema::shape!(ServiceCatalogProvisionedProductDetails = schemas::SERVICE_CATALOG_PROVISIONED_PRODUCT_DETAILS { 0 provisioned_product_id, 1 provisioned_product_status_message });

/// `ServiceCatalogProvisioningDetails` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ServiceCatalogProvisioningDetails {
    pub product_id: String,
    pub provisioning_artifact_id: Option<String>,
    pub path_id: Option<String>,
    pub provisioning_parameters: Option<Vec<ProvisioningParameter>>,
}
schema::shape!(ServiceCatalogProvisioningDetails = schemas::SERVICE_CATALOG_PROVISIONING_DETAILS { 0 product_id, 1 provisioning_artifact_id, 2 path_id, 3 provisioning_parameters });

/// `ServiceCatalogProvisioningUpdateDetails` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ServiceCatalogProvisioningUpdateDetails {
    pub provisioning_artifact_id: Option<String>,
    pub provisioning_parameters: Option<Vec<ProvisioningParameter>>,
}
schema::shape!(ServiceCatalogProvisioningUpdateDetails = schemas::SERVICE_CATALOG_PROVISIONING_UPDATE_DETAILS { 0 provisioning_artifact_id, 1 provisioning_parameters });

/// `SessionChainingConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SessionChainingConfig {
    pub enable_session_tag_chaining: Option<bool>,
}
schema::shape!(SessionChainingConfig = schemas::SESSION_CHAINING_CONFIG { 0 enable_session_tag_chaining });

/// `SharingSettings` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SharingSettings {
    pub notebook_output_option: Option<String>,
    pub s3_output_path: Option<String>,
    pub s3_kms_key_id: Option<String>,
}
schema::shape!(SharingSettings = schemas::SHARING_SETTINGS { 0 notebook_output_option, 1 s3_output_path, 2 s3_kms_key_id });

/// `ShuffleConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ShuffleConfig {
    pub seed: i64,
}
schema::shape!(ShuffleConfig = schemas::SHUFFLE_CONFIG { 0 seed });

/// `SourceAlgorithm` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SourceAlgorithm {
    pub model_data_url: Option<String>,
    pub model_data_source: Option<ModelDataSource>,
    pub model_data_e_tag: Option<String>,
    pub algorithm_name: String,
}
schema::shape!(SourceAlgorithm = schemas::SOURCE_ALGORITHM { 0 model_data_url, 1 model_data_source, 2 model_data_e_tag, 3 algorithm_name });

/// `SourceAlgorithmSpecification` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SourceAlgorithmSpecification {
    pub source_algorithms: Vec<SourceAlgorithm>,
}
schema::shape!(SourceAlgorithmSpecification = schemas::SOURCE_ALGORITHM_SPECIFICATION { 0 source_algorithms });

/// `StoppingCondition` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct StoppingCondition {
    pub max_runtime_in_seconds: Option<i32>,
    pub max_wait_time_in_seconds: Option<i32>,
    pub max_pending_time_in_seconds: Option<i32>,
}
schema::shape!(StoppingCondition = schemas::STOPPING_CONDITION { 0 max_runtime_in_seconds, 1 max_wait_time_in_seconds, 2 max_pending_time_in_seconds });

/// `StudioWebPortalSettings` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct StudioWebPortalSettings {
    pub hidden_ml_tools: Option<Vec<String>>,
    pub hidden_app_types: Option<Vec<String>>,
    pub hidden_instance_types: Option<Vec<String>>,
    pub hidden_sage_maker_image_version_aliases: Option<Vec<HiddenSageMakerImage>>,
    pub execution_role_session_name_mode: Option<String>,
}
schema::shape!(StudioWebPortalSettings = schemas::STUDIO_WEB_PORTAL_SETTINGS { 0 hidden_ml_tools, 1 hidden_app_types, 2 hidden_instance_types, 3 hidden_sage_maker_image_version_aliases, 4 execution_role_session_name_mode });

/// `SuggestionQuery` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SuggestionQuery {
    pub property_name_query: Option<PropertyNameQuery>,
}
schema::shape!(SuggestionQuery = schemas::SUGGESTION_QUERY { 0 property_name_query });

/// `Tag` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}
schema::shape!(Tag = schemas::TAG { 0 key, 1 value });

/// `TemplateProviderDetail` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TemplateProviderDetail {
    pub cfn_template_provider_detail: Option<CfnTemplateProviderDetail>,
}
schema::shape!(TemplateProviderDetail = schemas::TEMPLATE_PROVIDER_DETAIL { 0 cfn_template_provider_detail });

/// `TensorBoardAppSettings` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TensorBoardAppSettings {
    pub default_resource_spec: Option<ResourceSpec>,
}
schema::shape!(TensorBoardAppSettings = schemas::TENSOR_BOARD_APP_SETTINGS { 0 default_resource_spec });

/// `TensorBoardOutputConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TensorBoardOutputConfig {
    pub local_path: Option<String>,
    pub s3_output_path: String,
}
schema::shape!(TensorBoardOutputConfig = schemas::TENSOR_BOARD_OUTPUT_CONFIG { 0 local_path, 1 s3_output_path });

/// `TimeSeriesForecastingSettings` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TimeSeriesForecastingSettings {
    pub status: Option<String>,
    pub amazon_forecast_role_arn: Option<String>,
}
schema::shape!(TimeSeriesForecastingSettings = schemas::TIME_SERIES_FORECASTING_SETTINGS { 0 status, 1 amazon_forecast_role_arn });

/// `TotalHits` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TotalHits {
    pub value: Option<i64>,
    pub relation: Option<String>,
}
schema::shape!(TotalHits = schemas::TOTAL_HITS { 0 value, 1 relation });

/// `TrafficRoutingConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TrafficRoutingConfig {
    pub type_: String,
    pub wait_interval_in_seconds: i32,
    pub canary_size: Option<CapacitySize>,
    pub linear_step_size: Option<CapacitySize>,
}
schema::shape!(TrafficRoutingConfig = schemas::TRAFFIC_ROUTING_CONFIG { 0 type_, 1 wait_interval_in_seconds, 2 canary_size, 3 linear_step_size });

/// `TrainingImageConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TrainingImageConfig {
    pub training_repository_access_mode: String,
    pub training_repository_auth_config: Option<TrainingRepositoryAuthConfig>,
}
schema::shape!(TrainingImageConfig = schemas::TRAINING_IMAGE_CONFIG { 0 training_repository_access_mode, 1 training_repository_auth_config });

/// `TrainingJob` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TrainingJob {
    pub training_job_name: Option<String>,
    pub training_job_arn: Option<String>,
    pub tuning_job_arn: Option<String>,
    pub labeling_job_arn: Option<String>,
    pub auto_ml_job_arn: Option<String>,
    pub model_artifacts: Option<ModelArtifacts>,
    pub training_job_status: Option<String>,
    pub secondary_status: Option<String>,
    pub failure_reason: Option<String>,
    pub hyper_parameters: Option<BTreeMap<String, String>>,
    pub algorithm_specification: Option<AlgorithmSpecification>,
    pub role_arn: Option<String>,
    pub input_data_config: Option<Vec<Channel>>,
    pub output_data_config: Option<OutputDataConfig>,
    pub resource_config: Option<ResourceConfig>,
    pub warm_pool_status: Option<WarmPoolStatus>,
    pub vpc_config: Option<VpcConfig>,
    pub stopping_condition: Option<StoppingCondition>,
    pub creation_time: Option<schema::Timestamp>,
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
    pub debug_hook_config: Option<DebugHookConfig>,
    pub experiment_config: Option<ExperimentConfig>,
    pub debug_rule_configurations: Option<Vec<DebugRuleConfiguration>>,
    pub tensor_board_output_config: Option<TensorBoardOutputConfig>,
    pub debug_rule_evaluation_statuses: Option<Vec<DebugRuleEvaluationStatus>>,
    pub output_model_package_arn: Option<String>,
    pub model_package_config: Option<ModelPackageConfig>,
    pub profiler_config: Option<ProfilerConfig>,
    pub environment: Option<BTreeMap<String, String>>,
    pub retry_strategy: Option<RetryStrategy>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(TrainingJob = schemas::TRAINING_JOB { 0 training_job_name, 1 training_job_arn, 2 tuning_job_arn, 3 labeling_job_arn, 4 auto_ml_job_arn, 5 model_artifacts, 6 training_job_status, 7 secondary_status, 8 failure_reason, 9 hyper_parameters, 10 algorithm_specification, 11 role_arn, 12 input_data_config, 13 output_data_config, 14 resource_config, 15 warm_pool_status, 16 vpc_config, 17 stopping_condition, 18 creation_time, 19 training_start_time, 20 training_end_time, 21 last_modified_time, 22 secondary_status_transitions, 23 final_metric_data_list, 24 enable_network_isolation, 25 enable_inter_container_traffic_encryption, 26 enable_managed_spot_training, 27 checkpoint_config, 28 training_time_in_seconds, 29 billable_time_in_seconds, 30 debug_hook_config, 31 experiment_config, 32 debug_rule_configurations, 33 tensor_board_output_config, 34 debug_rule_evaluation_statuses, 35 output_model_package_arn, 36 model_package_config, 37 profiler_config, 38 environment, 39 retry_strategy, 40 tags });

/// `TrainingJobStatusCounters` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TrainingJobStatusCounters {
    pub completed: Option<i32>,
    pub in_progress: Option<i32>,
    pub retryable_error: Option<i32>,
    pub non_retryable_error: Option<i32>,
    pub stopped: Option<i32>,
}
schema::shape!(TrainingJobStatusCounters = schemas::TRAINING_JOB_STATUS_COUNTERS { 0 completed, 1 in_progress, 2 retryable_error, 3 non_retryable_error, 4 stopped });

/// `TrainingJobStepMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TrainingJobStepMetadata {
    pub arn: Option<String>,
}
schema::shape!(TrainingJobStepMetadata = schemas::TRAINING_JOB_STEP_METADATA { 0 arn });

/// `TrainingJobSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TrainingJobSummary {
    pub training_job_name: String,
    pub training_job_arn: String,
    pub creation_time: schema::Timestamp,
    pub training_end_time: Option<schema::Timestamp>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub training_job_status: String,
    pub secondary_status: Option<String>,
    pub warm_pool_status: Option<WarmPoolStatus>,
    pub training_plan_arn: Option<String>,
}
schema::shape!(TrainingJobSummary = schemas::TRAINING_JOB_SUMMARY { 0 training_job_name, 1 training_job_arn, 2 creation_time, 3 training_end_time, 4 last_modified_time, 5 training_job_status, 6 secondary_status, 7 warm_pool_status, 8 training_plan_arn });

/// `TrainingProgressInfo` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TrainingProgressInfo {
    pub total_step_count_per_epoch: Option<i64>,
    pub current_step: Option<i64>,
    pub current_epoch: Option<i64>,
    pub max_epoch: Option<i64>,
}
schema::shape!(TrainingProgressInfo = schemas::TRAINING_PROGRESS_INFO { 0 total_step_count_per_epoch, 1 current_step, 2 current_epoch, 3 max_epoch });

/// `TrainingRepositoryAuthConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TrainingRepositoryAuthConfig {
    pub training_repository_credentials_provider_arn: String,
}
schema::shape!(TrainingRepositoryAuthConfig = schemas::TRAINING_REPOSITORY_AUTH_CONFIG { 0 training_repository_credentials_provider_arn });

/// `TransformDataSource` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TransformDataSource {
    pub s3_data_source: TransformS3DataSource,
}
schema::shape!(TransformDataSource = schemas::TRANSFORM_DATA_SOURCE { 0 s3_data_source });

/// `TransformInput` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TransformInput {
    pub data_source: TransformDataSource,
    pub content_type: Option<String>,
    pub compression_type: Option<String>,
    pub split_type: Option<String>,
}
schema::shape!(TransformInput = schemas::TRANSFORM_INPUT { 0 data_source, 1 content_type, 2 compression_type, 3 split_type });

/// `TransformJob` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TransformJob {
    pub transform_job_name: Option<String>,
    pub transform_job_arn: Option<String>,
    pub transform_job_status: Option<String>,
    pub failure_reason: Option<String>,
    pub model_name: Option<String>,
    pub max_concurrent_transforms: Option<i32>,
    pub model_client_config: Option<ModelClientConfig>,
    pub max_payload_in_mb: Option<i32>,
    pub batch_strategy: Option<String>,
    pub environment: Option<BTreeMap<String, String>>,
    pub transform_input: Option<TransformInput>,
    pub transform_output: Option<TransformOutput>,
    pub data_capture_config: Option<BatchDataCaptureConfig>,
    pub transform_resources: Option<TransformResources>,
    pub creation_time: Option<schema::Timestamp>,
    pub transform_start_time: Option<schema::Timestamp>,
    pub transform_end_time: Option<schema::Timestamp>,
    pub labeling_job_arn: Option<String>,
    pub auto_ml_job_arn: Option<String>,
    pub data_processing: Option<DataProcessing>,
    pub experiment_config: Option<ExperimentConfig>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(TransformJob = schemas::TRANSFORM_JOB { 0 transform_job_name, 1 transform_job_arn, 2 transform_job_status, 3 failure_reason, 4 model_name, 5 max_concurrent_transforms, 6 model_client_config, 7 max_payload_in_mb, 8 batch_strategy, 9 environment, 10 transform_input, 11 transform_output, 12 data_capture_config, 13 transform_resources, 14 creation_time, 15 transform_start_time, 16 transform_end_time, 17 labeling_job_arn, 18 auto_ml_job_arn, 19 data_processing, 20 experiment_config, 21 tags });

/// `TransformJobDefinition` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TransformJobDefinition {
    pub max_concurrent_transforms: Option<i32>,
    pub max_payload_in_mb: Option<i32>,
    pub batch_strategy: Option<String>,
    pub environment: Option<BTreeMap<String, String>>,
    pub transform_input: TransformInput,
    pub transform_output: TransformOutput,
    pub transform_resources: TransformResources,
}
schema::shape!(TransformJobDefinition = schemas::TRANSFORM_JOB_DEFINITION { 0 max_concurrent_transforms, 1 max_payload_in_mb, 2 batch_strategy, 3 environment, 4 transform_input, 5 transform_output, 6 transform_resources });

/// `TransformJobStepMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TransformJobStepMetadata {
    pub arn: Option<String>,
}
schema::shape!(TransformJobStepMetadata = schemas::TRANSFORM_JOB_STEP_METADATA { 0 arn });

/// `TransformJobSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TransformJobSummary {
    pub transform_job_name: String,
    pub transform_job_arn: String,
    pub creation_time: schema::Timestamp,
    pub transform_end_time: Option<schema::Timestamp>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub transform_job_status: String,
    pub failure_reason: Option<String>,
}
schema::shape!(TransformJobSummary = schemas::TRANSFORM_JOB_SUMMARY { 0 transform_job_name, 1 transform_job_arn, 2 creation_time, 3 transform_end_time, 4 last_modified_time, 5 transform_job_status, 6 failure_reason });

/// `TransformOutput` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TransformOutput {
    pub s3_output_path: String,
    pub accept: Option<String>,
    pub assemble_with: Option<String>,
    pub kms_key_id: Option<String>,
}
schema::shape!(TransformOutput = schemas::TRANSFORM_OUTPUT { 0 s3_output_path, 1 accept, 2 assemble_with, 3 kms_key_id });

/// `TransformResources` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TransformResources {
    pub instance_type: String,
    pub instance_count: i32,
    pub volume_kms_key_id: Option<String>,
    pub transform_ami_version: Option<String>,
}
schema::shape!(TransformResources = schemas::TRANSFORM_RESOURCES { 0 instance_type, 1 instance_count, 2 volume_kms_key_id, 3 transform_ami_version });

/// `TransformS3DataSource` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TransformS3DataSource {
    pub s3_data_type: String,
    pub s3_uri: String,
}
schema::shape!(TransformS3DataSource = schemas::TRANSFORM_S3_DATA_SOURCE { 0 s3_data_type, 1 s3_uri });

/// `Trial` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Trial {
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
    pub tags: Option<Vec<Tag>>,
    pub trial_component_summaries: Option<Vec<TrialComponentSimpleSummary>>,
}
schema::shape!(Trial = schemas::TRIAL { 0 trial_name, 1 trial_arn, 2 display_name, 3 experiment_name, 4 source, 5 creation_time, 6 created_by, 7 last_modified_time, 8 last_modified_by, 9 metadata_properties, 10 tags, 11 trial_component_summaries });

/// `TrialComponent` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TrialComponent {
    pub trial_component_name: Option<String>,
    pub display_name: Option<String>,
    pub trial_component_arn: Option<String>,
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
    pub metrics: Option<Vec<TrialComponentMetricSummary>>,
    pub metadata_properties: Option<MetadataProperties>,
    pub source_detail: Option<TrialComponentSourceDetail>,
    pub lineage_group_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub parents: Option<Vec<Parent>>,
    pub run_name: Option<String>,
}
schema::shape!(TrialComponent = schemas::TRIAL_COMPONENT { 0 trial_component_name, 1 display_name, 2 trial_component_arn, 3 source, 4 status, 5 start_time, 6 end_time, 7 creation_time, 8 created_by, 9 last_modified_time, 10 last_modified_by, 11 parameters, 12 input_artifacts, 13 output_artifacts, 14 metrics, 15 metadata_properties, 16 source_detail, 17 lineage_group_arn, 18 tags, 19 parents, 20 run_name });

/// `TrialComponentArtifact` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TrialComponentArtifact {
    pub media_type: Option<String>,
    pub value: String,
}
schema::shape!(TrialComponentArtifact = schemas::TRIAL_COMPONENT_ARTIFACT { 0 media_type, 1 value });

/// `TrialComponentMetricSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TrialComponentMetricSummary {
    pub metric_name: Option<String>,
    pub source_arn: Option<String>,
    pub time_stamp: Option<schema::Timestamp>,
    pub max: Option<f64>,
    pub min: Option<f64>,
    pub last: Option<f64>,
    pub count: Option<i32>,
    pub avg: Option<f64>,
    pub std_dev: Option<f64>,
}
schema::shape!(TrialComponentMetricSummary = schemas::TRIAL_COMPONENT_METRIC_SUMMARY { 0 metric_name, 1 source_arn, 2 time_stamp, 3 max, 4 min, 5 last, 6 count, 7 avg, 8 std_dev });

/// `TrialComponentParameterValue` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TrialComponentParameterValue {
    pub string_value: Option<String>,
    pub number_value: Option<f64>,
}
schema::shape!(TrialComponentParameterValue = schemas::TRIAL_COMPONENT_PARAMETER_VALUE { 0 string_value, 1 number_value });

/// `TrialComponentSimpleSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TrialComponentSimpleSummary {
    pub trial_component_name: Option<String>,
    pub trial_component_arn: Option<String>,
    pub trial_component_source: Option<TrialComponentSource>,
    pub creation_time: Option<schema::Timestamp>,
    pub created_by: Option<UserContext>,
}
schema::shape!(TrialComponentSimpleSummary = schemas::TRIAL_COMPONENT_SIMPLE_SUMMARY { 0 trial_component_name, 1 trial_component_arn, 2 trial_component_source, 3 creation_time, 4 created_by });

/// `TrialComponentSource` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TrialComponentSource {
    pub source_arn: String,
    pub source_type: Option<String>,
}
schema::shape!(TrialComponentSource = schemas::TRIAL_COMPONENT_SOURCE { 0 source_arn, 1 source_type });

/// `TrialComponentSourceDetail` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TrialComponentSourceDetail {
    pub source_arn: Option<String>,
    pub training_job: Option<TrainingJob>,
    pub processing_job: Option<ProcessingJob>,
    pub transform_job: Option<TransformJob>,
}
schema::shape!(TrialComponentSourceDetail = schemas::TRIAL_COMPONENT_SOURCE_DETAIL { 0 source_arn, 1 training_job, 2 processing_job, 3 transform_job });

/// `TrialComponentStatus` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TrialComponentStatus {
    pub primary_status: Option<String>,
    pub message: Option<String>,
}
schema::shape!(TrialComponentStatus = schemas::TRIAL_COMPONENT_STATUS { 0 primary_status, 1 message });

/// `TrialComponentSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TrialComponentSummary {
    pub trial_component_name: Option<String>,
    pub trial_component_arn: Option<String>,
    pub display_name: Option<String>,
    pub trial_component_source: Option<TrialComponentSource>,
    pub status: Option<TrialComponentStatus>,
    pub start_time: Option<schema::Timestamp>,
    pub end_time: Option<schema::Timestamp>,
    pub creation_time: Option<schema::Timestamp>,
    pub created_by: Option<UserContext>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub last_modified_by: Option<UserContext>,
}
schema::shape!(TrialComponentSummary = schemas::TRIAL_COMPONENT_SUMMARY { 0 trial_component_name, 1 trial_component_arn, 2 display_name, 3 trial_component_source, 4 status, 5 start_time, 6 end_time, 7 creation_time, 8 created_by, 9 last_modified_time, 10 last_modified_by });

/// `TrialSource` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TrialSource {
    pub source_arn: String,
    pub source_type: Option<String>,
}
schema::shape!(TrialSource = schemas::TRIAL_SOURCE { 0 source_arn, 1 source_type });

/// `TrialSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TrialSummary {
    pub trial_arn: Option<String>,
    pub trial_name: Option<String>,
    pub display_name: Option<String>,
    pub trial_source: Option<TrialSource>,
    pub creation_time: Option<schema::Timestamp>,
    pub last_modified_time: Option<schema::Timestamp>,
}
schema::shape!(TrialSummary = schemas::TRIAL_SUMMARY { 0 trial_arn, 1 trial_name, 2 display_name, 3 trial_source, 4 creation_time, 5 last_modified_time });

/// `TrustedIdentityPropagationSettings` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TrustedIdentityPropagationSettings {
    pub status: String,
}
schema::shape!(TrustedIdentityPropagationSettings = schemas::TRUSTED_IDENTITY_PROPAGATION_SETTINGS { 0 status });

/// `TtlDuration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TtlDuration {
    pub unit: Option<String>,
    pub value: Option<i32>,
}
schema::shape!(TtlDuration = schemas::TTL_DURATION { 0 unit, 1 value });

/// `TuningJobCompletionCriteria` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TuningJobCompletionCriteria {
    pub target_objective_metric_value: Option<f32>,
    pub best_objective_not_improving: Option<BestObjectiveNotImproving>,
    pub convergence_detected: Option<ConvergenceDetected>,
}
schema::shape!(TuningJobCompletionCriteria = schemas::TUNING_JOB_COMPLETION_CRITERIA { 0 target_objective_metric_value, 1 best_objective_not_improving, 2 convergence_detected });

/// `TuningJobStepMetaData` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TuningJobStepMetaData {
    pub arn: Option<String>,
}
schema::shape!(TuningJobStepMetaData = schemas::TUNING_JOB_STEP_META_DATA { 0 arn });

/// `UnifiedStudioSettings` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct UnifiedStudioSettings {
    pub studio_web_portal_access: Option<String>,
    pub domain_account_id: Option<String>,
    pub domain_region: Option<String>,
    pub domain_id: Option<String>,
    pub project_id: Option<String>,
    pub environment_id: Option<String>,
    pub project_s3_path: Option<String>,
    pub single_sign_on_application_arn: Option<String>,
}
schema::shape!(UnifiedStudioSettings = schemas::UNIFIED_STUDIO_SETTINGS { 0 studio_web_portal_access, 1 domain_account_id, 2 domain_region, 3 domain_id, 4 project_id, 5 environment_id, 6 project_s3_path, 7 single_sign_on_application_arn });

/// `UpdateTemplateProvider` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateTemplateProvider {
    pub cfn_template_provider: Option<CfnUpdateTemplateProvider>,
}
schema::shape!(UpdateTemplateProvider = schemas::UPDATE_TEMPLATE_PROVIDER { 0 cfn_template_provider });

/// `UserContext` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct UserContext {
    pub user_profile_arn: Option<String>,
    pub user_profile_name: Option<String>,
    pub domain_id: Option<String>,
    pub iam_identity: Option<IamIdentity>,
}
schema::shape!(UserContext = schemas::USER_CONTEXT { 0 user_profile_arn, 1 user_profile_name, 2 domain_id, 3 iam_identity });

/// `UserProfileDetails` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct UserProfileDetails {
    pub domain_id: Option<String>,
    pub user_profile_name: Option<String>,
    pub status: Option<String>,
    pub creation_time: Option<schema::Timestamp>,
    pub last_modified_time: Option<schema::Timestamp>,
}
schema::shape!(UserProfileDetails = schemas::USER_PROFILE_DETAILS { 0 domain_id, 1 user_profile_name, 2 status, 3 creation_time, 4 last_modified_time });

/// `UserSettings` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct UserSettings {
    pub execution_role: Option<String>,
    pub security_groups: Option<Vec<String>>,
    pub sharing_settings: Option<SharingSettings>,
    pub jupyter_server_app_settings: Option<JupyterServerAppSettings>,
    pub kernel_gateway_app_settings: Option<KernelGatewayAppSettings>,
    pub tensor_board_app_settings: Option<TensorBoardAppSettings>,
    pub r_studio_server_pro_app_settings: Option<RStudioServerProAppSettings>,
    pub r_session_app_settings: Option<RSessionAppSettings>,
    pub canvas_app_settings: Option<CanvasAppSettings>,
    pub code_editor_app_settings: Option<CodeEditorAppSettings>,
    pub jupyter_lab_app_settings: Option<JupyterLabAppSettings>,
    pub space_storage_settings: Option<DefaultSpaceStorageSettings>,
    pub default_landing_uri: Option<String>,
    pub studio_web_portal: Option<String>,
    pub custom_posix_user_config: Option<CustomPosixUserConfig>,
    pub custom_file_system_configs: Option<Vec<CustomFileSystemConfig>>,
    pub studio_web_portal_settings: Option<StudioWebPortalSettings>,
    pub auto_mount_home_efs: Option<String>,
}
schema::shape!(UserSettings = schemas::USER_SETTINGS { 0 execution_role, 1 security_groups, 2 sharing_settings, 3 jupyter_server_app_settings, 4 kernel_gateway_app_settings, 5 tensor_board_app_settings, 6 r_studio_server_pro_app_settings, 7 r_session_app_settings, 8 canvas_app_settings, 9 code_editor_app_settings, 10 jupyter_lab_app_settings, 11 space_storage_settings, 12 default_landing_uri, 13 studio_web_portal, 14 custom_posix_user_config, 15 custom_file_system_configs, 16 studio_web_portal_settings, 17 auto_mount_home_efs });

/// `VariantProperty` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct VariantProperty {
    pub variant_property_type: String,
}
schema::shape!(VariantProperty = schemas::VARIANT_PROPERTY { 0 variant_property_type });

/// `VectorConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct VectorConfig {
    pub dimension: i32,
}
schema::shape!(VectorConfig = schemas::VECTOR_CONFIG { 0 dimension });

/// `Vertex` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Vertex {
    pub arn: Option<String>,
    pub type_: Option<String>,
    pub lineage_type: Option<String>,
}
schema::shape!(Vertex = schemas::VERTEX { 0 arn, 1 type_, 2 lineage_type });

/// `VisibilityConditions` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct VisibilityConditions {
    pub key: Option<String>,
    pub value: Option<String>,
}
schema::shape!(VisibilityConditions = schemas::VISIBILITY_CONDITIONS { 0 key, 1 value });

/// `VpcConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct VpcConfig {
    pub security_group_ids: Vec<String>,
    pub subnets: Vec<String>,
}
schema::shape!(VpcConfig = schemas::VPC_CONFIG { 0 security_group_ids, 1 subnets });

/// `WarmPoolStatus` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct WarmPoolStatus {
    pub status: String,
    pub resource_retained_billable_time_in_seconds: Option<i32>,
    pub reused_by_job: Option<String>,
}
schema::shape!(WarmPoolStatus = schemas::WARM_POOL_STATUS { 0 status, 1 resource_retained_billable_time_in_seconds, 2 reused_by_job });

/// `WorkspaceSettings` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct WorkspaceSettings {
    pub s3_artifact_path: Option<String>,
    pub s3_kms_key_id: Option<String>,
}
schema::shape!(WorkspaceSettings = schemas::WORKSPACE_SETTINGS { 0 s3_artifact_path, 1 s3_kms_key_id });
