//! What inputs and outputs hold.

use std::collections::BTreeMap;

use crate::schemas;

/// `AcceleratorConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AcceleratorConfig {
    pub accelerator_memory_size: i32,
}
schema::shape!(AcceleratorConfig = schemas::ACCELERATOR_CONFIG { 0 accelerator_memory_size });

/// `AccountLimit` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AccountLimit {
    pub total_code_size: Option<i64>,
    pub code_size_unzipped: Option<i64>,
    pub code_size_zipped: Option<i64>,
    pub concurrent_executions: Option<i32>,
    pub unreserved_concurrent_executions: Option<i32>,
}
schema::shape!(AccountLimit = schemas::ACCOUNT_LIMIT { 0 total_code_size, 1 code_size_unzipped, 2 code_size_zipped, 3 concurrent_executions, 4 unreserved_concurrent_executions });

/// `AccountUsage` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AccountUsage {
    pub total_code_size: Option<i64>,
    pub function_count: Option<i64>,
}
schema::shape!(AccountUsage = schemas::ACCOUNT_USAGE { 0 total_code_size, 1 function_count });

/// `AliasConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AliasConfiguration {
    pub alias_arn: Option<String>,
    pub name: Option<String>,
    pub function_version: Option<String>,
    pub description: Option<String>,
    pub routing_config: Option<AliasRoutingConfiguration>,
    pub revision_id: Option<String>,
}
schema::shape!(AliasConfiguration = schemas::ALIAS_CONFIGURATION { 0 alias_arn, 1 name, 2 function_version, 3 description, 4 routing_config, 5 revision_id });

/// `AliasRoutingConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AliasRoutingConfiguration {
    pub additional_version_weights: Option<BTreeMap<String, f64>>,
}
schema::shape!(AliasRoutingConfiguration = schemas::ALIAS_ROUTING_CONFIGURATION { 0 additional_version_weights });

/// `CapacityProviderConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CapacityProviderConfig {
    pub lambda_managed_instances_capacity_provider_config: LambdaManagedInstancesCapacityProviderConfig,
}
schema::shape!(CapacityProviderConfig = schemas::CAPACITY_PROVIDER_CONFIG { 0 lambda_managed_instances_capacity_provider_config });

/// `Concurrency` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Concurrency {
    pub reserved_concurrent_executions: Option<i32>,
}
schema::shape!(Concurrency = schemas::CONCURRENCY { 0 reserved_concurrent_executions });

/// `DeadLetterConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DeadLetterConfig {
    pub target_arn: Option<String>,
}
schema::shape!(DeadLetterConfig = schemas::DEAD_LETTER_CONFIG { 0 target_arn });

/// `DestinationConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DestinationConfig {
    pub on_success: Option<OnSuccess>,
    pub on_failure: Option<OnFailure>,
}
schema::shape!(DestinationConfig = schemas::DESTINATION_CONFIG { 0 on_success, 1 on_failure });

/// `DurableConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DurableConfig {
    pub kms_key_arn: Option<String>,
    pub retention_period_in_days: Option<i32>,
    pub execution_timeout: Option<i32>,
}
schema::shape!(DurableConfig = schemas::DURABLE_CONFIG { 0 kms_key_arn, 1 retention_period_in_days, 2 execution_timeout });

/// `Environment` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Environment {
    pub variables: Option<BTreeMap<String, String>>,
}
schema::shape!(Environment = schemas::ENVIRONMENT { 0 variables });

/// `EnvironmentError` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct EnvironmentError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}
schema::shape!(EnvironmentError = schemas::ENVIRONMENT_ERROR { 0 error_code, 1 message });

/// `EnvironmentResponse` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct EnvironmentResponse {
    pub variables: Option<BTreeMap<String, String>>,
    pub error: Option<EnvironmentError>,
}
schema::shape!(EnvironmentResponse = schemas::ENVIRONMENT_RESPONSE { 0 variables, 1 error });

/// `EphemeralStorage` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct EphemeralStorage {
    pub size: i32,
}
schema::shape!(EphemeralStorage = schemas::EPHEMERAL_STORAGE { 0 size });

/// `FileSystemConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct FileSystemConfig {
    pub arn: String,
    pub local_mount_path: String,
    pub s3_files_config: Option<S3FilesConfig>,
}
schema::shape!(FileSystemConfig = schemas::FILE_SYSTEM_CONFIG { 0 arn, 1 local_mount_path, 2 s3_files_config });

/// `FunctionCode` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct FunctionCode {
    pub zip_file: Option<schema::Blob>,
    pub s3_bucket: Option<String>,
    pub s3_key: Option<String>,
    pub s3_object_version: Option<String>,
    pub s3_object_storage_mode: Option<String>,
    pub image_uri: Option<String>,
    pub source_kms_key_arn: Option<String>,
}
schema::shape!(FunctionCode = schemas::FUNCTION_CODE { 0 zip_file, 1 s3_bucket, 2 s3_key, 3 s3_object_version, 4 s3_object_storage_mode, 5 image_uri, 6 source_kms_key_arn });

/// `FunctionCodeLocation` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct FunctionCodeLocation {
    pub repository_type: Option<String>,
    pub location: Option<String>,
    pub image_uri: Option<String>,
    pub resolved_image_uri: Option<String>,
    pub resolved_s3_object: Option<ResolvedS3Object>,
    pub source_kms_key_arn: Option<String>,
    pub error: Option<FunctionCodeLocationError>,
}
schema::shape!(FunctionCodeLocation = schemas::FUNCTION_CODE_LOCATION { 0 repository_type, 1 location, 2 image_uri, 3 resolved_image_uri, 4 resolved_s3_object, 5 source_kms_key_arn, 6 error });

/// `FunctionCodeLocationError` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct FunctionCodeLocationError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}
schema::shape!(FunctionCodeLocationError = schemas::FUNCTION_CODE_LOCATION_ERROR { 0 error_code, 1 message });

/// `FunctionConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct FunctionConfiguration {
    pub function_name: Option<String>,
    pub function_arn: Option<String>,
    pub runtime: Option<String>,
    pub role: Option<String>,
    pub handler: Option<String>,
    pub code_size: Option<i64>,
    pub description: Option<String>,
    pub timeout: Option<i32>,
    pub memory_size: Option<i32>,
    pub last_modified: Option<String>,
    pub code_sha256: Option<String>,
    pub version: Option<String>,
    pub vpc_config: Option<VpcConfigResponse>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub environment: Option<EnvironmentResponse>,
    pub kms_key_arn: Option<String>,
    pub tracing_config: Option<TracingConfigResponse>,
    pub master_arn: Option<String>,
    pub revision_id: Option<String>,
    pub layers: Option<Vec<Layer>>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub state_reason_code: Option<String>,
    pub last_update_status: Option<String>,
    pub last_update_status_reason: Option<String>,
    pub last_update_status_reason_code: Option<String>,
    pub file_system_configs: Option<Vec<FileSystemConfig>>,
    pub signing_profile_version_arn: Option<String>,
    pub signing_job_arn: Option<String>,
    pub package_type: Option<String>,
    pub image_config_response: Option<ImageConfigResponse>,
    pub architectures: Option<Vec<String>>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub snap_start: Option<SnapStartResponse>,
    pub runtime_version_config: Option<RuntimeVersionConfig>,
    pub logging_config: Option<LoggingConfig>,
    pub tenancy_config: Option<TenancyConfig>,
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    pub config_sha256: Option<String>,
    pub durable_config: Option<DurableConfig>,
    pub runtime_config: Option<FunctionRuntimeConfig>,
    pub accelerator_config: Option<AcceleratorConfig>,
}
schema::shape!(FunctionConfiguration = schemas::FUNCTION_CONFIGURATION { 0 function_name, 1 function_arn, 2 runtime, 3 role, 4 handler, 5 code_size, 6 description, 7 timeout, 8 memory_size, 9 last_modified, 10 code_sha256, 11 version, 12 vpc_config, 13 dead_letter_config, 14 environment, 15 kms_key_arn, 16 tracing_config, 17 master_arn, 18 revision_id, 19 layers, 20 state, 21 state_reason, 22 state_reason_code, 23 last_update_status, 24 last_update_status_reason, 25 last_update_status_reason_code, 26 file_system_configs, 27 signing_profile_version_arn, 28 signing_job_arn, 29 package_type, 30 image_config_response, 31 architectures, 32 ephemeral_storage, 33 snap_start, 34 runtime_version_config, 35 logging_config, 36 tenancy_config, 37 capacity_provider_config, 38 config_sha256, 39 durable_config, 40 runtime_config, 41 accelerator_config });

/// `FunctionEventInvokeConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct FunctionEventInvokeConfig {
    pub last_modified: Option<schema::Timestamp>,
    pub function_arn: Option<String>,
    pub maximum_retry_attempts: Option<i32>,
    pub maximum_event_age_in_seconds: Option<i32>,
    pub destination_config: Option<DestinationConfig>,
}
schema::shape!(FunctionEventInvokeConfig = schemas::FUNCTION_EVENT_INVOKE_CONFIG { 0 last_modified, 1 function_arn, 2 maximum_retry_attempts, 3 maximum_event_age_in_seconds, 4 destination_config });

/// `FunctionRuntimeConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct FunctionRuntimeConfig {
    pub runtime_arn: String,
    pub runtime_alias: String,
}
schema::shape!(FunctionRuntimeConfig = schemas::FUNCTION_RUNTIME_CONFIG { 0 runtime_arn, 1 runtime_alias });

/// `ImageConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ImageConfig {
    pub entry_point: Option<Vec<String>>,
    pub command: Option<Vec<String>>,
    pub working_directory: Option<String>,
}
schema::shape!(ImageConfig = schemas::IMAGE_CONFIG { 0 entry_point, 1 command, 2 working_directory });

/// `ImageConfigError` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ImageConfigError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}
schema::shape!(ImageConfigError = schemas::IMAGE_CONFIG_ERROR { 0 error_code, 1 message });

/// `ImageConfigResponse` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ImageConfigResponse {
    pub image_config: Option<ImageConfig>,
    pub error: Option<ImageConfigError>,
}
schema::shape!(ImageConfigResponse = schemas::IMAGE_CONFIG_RESPONSE { 0 image_config, 1 error });

/// `LambdaManagedInstancesCapacityProviderConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct LambdaManagedInstancesCapacityProviderConfig {
    pub capacity_provider_arn: String,
    pub per_execution_environment_max_concurrency: Option<i32>,
    pub execution_environment_memory_gi_b_per_v_cpu: Option<f64>,
}
schema::shape!(LambdaManagedInstancesCapacityProviderConfig = schemas::LAMBDA_MANAGED_INSTANCES_CAPACITY_PROVIDER_CONFIG { 0 capacity_provider_arn, 1 per_execution_environment_max_concurrency, 2 execution_environment_memory_gi_b_per_v_cpu });

/// `Layer` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Layer {
    pub arn: Option<String>,
    pub code_size: Option<i64>,
    pub signing_profile_version_arn: Option<String>,
    pub signing_job_arn: Option<String>,
}
schema::shape!(Layer = schemas::LAYER { 0 arn, 1 code_size, 2 signing_profile_version_arn, 3 signing_job_arn });

/// `LayerVersionContentInput` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct LayerVersionContentInput {
    pub s3_bucket: Option<String>,
    pub s3_key: Option<String>,
    pub s3_object_version: Option<String>,
    pub s3_object_storage_mode: Option<String>,
    pub zip_file: Option<schema::Blob>,
}
schema::shape!(LayerVersionContentInput = schemas::LAYER_VERSION_CONTENT_INPUT { 0 s3_bucket, 1 s3_key, 2 s3_object_version, 3 s3_object_storage_mode, 4 zip_file });

/// `LayerVersionContentOutput` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct LayerVersionContentOutput {
    pub location: Option<String>,
    pub code_sha256: Option<String>,
    pub code_size: Option<i64>,
    pub signing_profile_version_arn: Option<String>,
    pub signing_job_arn: Option<String>,
    pub resolved_s3_object: Option<ResolvedS3Object>,
}
schema::shape!(LayerVersionContentOutput = schemas::LAYER_VERSION_CONTENT_OUTPUT { 0 location, 1 code_sha256, 2 code_size, 3 signing_profile_version_arn, 4 signing_job_arn, 5 resolved_s3_object });

/// `LayerVersionsListItem` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct LayerVersionsListItem {
    pub layer_version_arn: Option<String>,
    pub version: Option<i64>,
    pub description: Option<String>,
    pub created_date: Option<String>,
    pub compatible_architectures: Option<Vec<String>>,
    pub compatible_runtimes: Option<Vec<String>>,
    pub license_info: Option<String>,
}
schema::shape!(LayerVersionsListItem = schemas::LAYER_VERSIONS_LIST_ITEM { 0 layer_version_arn, 1 version, 2 description, 3 created_date, 4 compatible_architectures, 5 compatible_runtimes, 6 license_info });

/// `LayersListItem` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct LayersListItem {
    pub layer_name: Option<String>,
    pub layer_arn: Option<String>,
    pub latest_matching_version: Option<LayerVersionsListItem>,
}
schema::shape!(LayersListItem = schemas::LAYERS_LIST_ITEM { 0 layer_name, 1 layer_arn, 2 latest_matching_version });

/// `LoggingConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct LoggingConfig {
    pub log_format: Option<String>,
    pub application_log_level: Option<String>,
    pub system_log_level: Option<String>,
    pub log_group: Option<String>,
}
schema::shape!(LoggingConfig = schemas::LOGGING_CONFIG { 0 log_format, 1 application_log_level, 2 system_log_level, 3 log_group });

/// `OnFailure` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct OnFailure {
    pub destination: Option<String>,
}
schema::shape!(OnFailure = schemas::ON_FAILURE { 0 destination });

/// `OnSuccess` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct OnSuccess {
    pub destination: Option<String>,
}
schema::shape!(OnSuccess = schemas::ON_SUCCESS { 0 destination });

/// `ResolvedS3Object` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ResolvedS3Object {
    pub s3_bucket: Option<String>,
    pub s3_key: Option<String>,
    pub s3_object_version: Option<String>,
}
schema::shape!(ResolvedS3Object = schemas::RESOLVED_S3_OBJECT { 0 s3_bucket, 1 s3_key, 2 s3_object_version });

/// `RuntimeVersionConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RuntimeVersionConfig {
    pub runtime_version_arn: Option<String>,
    pub error: Option<RuntimeVersionError>,
}
schema::shape!(RuntimeVersionConfig = schemas::RUNTIME_VERSION_CONFIG { 0 runtime_version_arn, 1 error });

/// `RuntimeVersionError` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RuntimeVersionError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}
schema::shape!(RuntimeVersionError = schemas::RUNTIME_VERSION_ERROR { 0 error_code, 1 message });

/// `S3FilesConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct S3FilesConfig {
    pub direct_s3_read: Option<String>,
}
schema::shape!(S3FilesConfig = schemas::S3_FILES_CONFIG { 0 direct_s3_read });

/// `SnapStart` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SnapStart {
    pub apply_on: Option<String>,
}
schema::shape!(SnapStart = schemas::SNAP_START { 0 apply_on });

/// `SnapStartResponse` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SnapStartResponse {
    pub apply_on: Option<String>,
    pub optimization_status: Option<String>,
}
schema::shape!(SnapStartResponse = schemas::SNAP_START_RESPONSE { 0 apply_on, 1 optimization_status });

/// `TagsError` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TagsError {
    pub error_code: String,
    pub message: String,
}
schema::shape!(TagsError = schemas::TAGS_ERROR { 0 error_code, 1 message });

/// `TenancyConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TenancyConfig {
    pub tenant_isolation_mode: String,
}
schema::shape!(TenancyConfig = schemas::TENANCY_CONFIG { 0 tenant_isolation_mode });

/// `TracingConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TracingConfig {
    pub mode: Option<String>,
}
schema::shape!(TracingConfig = schemas::TRACING_CONFIG { 0 mode });

/// `TracingConfigResponse` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TracingConfigResponse {
    pub mode: Option<String>,
}
schema::shape!(TracingConfigResponse = schemas::TRACING_CONFIG_RESPONSE { 0 mode });

/// `VpcConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct VpcConfig {
    pub subnet_ids: Option<Vec<String>>,
    pub security_group_ids: Option<Vec<String>>,
    pub ipv6_allowed_for_dual_stack: Option<bool>,
}
schema::shape!(VpcConfig = schemas::VPC_CONFIG { 0 subnet_ids, 1 security_group_ids, 2 ipv6_allowed_for_dual_stack });

/// `VpcConfigResponse` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct VpcConfigResponse {
    pub subnet_ids: Option<Vec<String>>,
    pub security_group_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    pub ipv6_allowed_for_dual_stack: Option<bool>,
}
schema::shape!(VpcConfigResponse = schemas::VPC_CONFIG_RESPONSE { 0 subnet_ids, 1 security_group_ids, 2 vpc_id, 3 ipv6_allowed_for_dual_stack });
