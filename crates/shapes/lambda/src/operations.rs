//! Inputs and outputs of the operations.

use std::collections::BTreeMap;

use crate::structures::*;
use crate::{schemas, service};

/// The input of `AddPermission`.
#[derive(Clone, Default, PartialEq)]
pub struct AddPermission {
    pub function_name: String,
    pub statement_id: String,
    pub action: String,
    pub principal: String,
    pub source_arn: Option<String>,
    pub function_url_auth_type: Option<String>,
    pub invoked_via_function_url: Option<bool>,
    pub source_account: Option<String>,
    pub event_source_token: Option<String>,
    pub qualifier: Option<String>,
    pub revision_id: Option<String>,
    pub principal_org_id: Option<String>,
}
schema::shape!(AddPermission = schemas::ADD_PERMISSION { 0 function_name, 1 statement_id, 2 action, 3 principal, 4 source_arn, 5 function_url_auth_type, 6 invoked_via_function_url, 7 source_account, 8 event_source_token, 9 qualifier, 10 revision_id, 11 principal_org_id });
schema::operation!(AddPermission -> AddPermissionOutput, Write, service::ADD_PERMISSION);

/// The output of `AddPermission`.
#[derive(Clone, Default, PartialEq)]
pub struct AddPermissionOutput {
    pub statement: Option<String>,
}
schema::shape!(AddPermissionOutput = schemas::ADD_PERMISSION_OUTPUT { 0 statement });

/// The input of `CreateAlias`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateAlias {
    pub function_name: String,
    pub name: String,
    pub function_version: String,
    pub description: Option<String>,
    pub routing_config: Option<AliasRoutingConfiguration>,
}
schema::shape!(CreateAlias = schemas::CREATE_ALIAS { 0 function_name, 1 name, 2 function_version, 3 description, 4 routing_config });
schema::operation!(CreateAlias -> CreateAliasOutput, Write, service::CREATE_ALIAS);

/// The output of `CreateAlias`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateAliasOutput {
    pub alias_arn: Option<String>,
    pub name: Option<String>,
    pub function_version: Option<String>,
    pub description: Option<String>,
    pub routing_config: Option<AliasRoutingConfiguration>,
    pub revision_id: Option<String>,
}
schema::shape!(CreateAliasOutput = schemas::CREATE_ALIAS_OUTPUT { 0 alias_arn, 1 name, 2 function_version, 3 description, 4 routing_config, 5 revision_id });

/// The input of `CreateFunction`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateFunction {
    pub function_name: String,
    pub runtime: Option<String>,
    pub role: String,
    pub handler: Option<String>,
    pub code: FunctionCode,
    pub description: Option<String>,
    pub timeout: Option<i32>,
    pub memory_size: Option<i32>,
    pub publish: Option<bool>,
    pub publish_to: Option<String>,
    pub vpc_config: Option<VpcConfig>,
    pub package_type: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub environment: Option<Environment>,
    pub kms_key_arn: Option<String>,
    pub tracing_config: Option<TracingConfig>,
    pub tags: Option<BTreeMap<String, String>>,
    pub layers: Option<Vec<String>>,
    pub file_system_configs: Option<Vec<FileSystemConfig>>,
    pub code_signing_config_arn: Option<String>,
    pub image_config: Option<ImageConfig>,
    pub architectures: Option<Vec<String>>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub snap_start: Option<SnapStart>,
    pub logging_config: Option<LoggingConfig>,
    pub tenancy_config: Option<TenancyConfig>,
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    pub durable_config: Option<DurableConfig>,
    pub runtime_config: Option<FunctionRuntimeConfig>,
    pub accelerator_config: Option<AcceleratorConfig>,
}
schema::shape!(CreateFunction = schemas::CREATE_FUNCTION { 0 function_name, 1 runtime, 2 role, 3 handler, 4 code, 5 description, 6 timeout, 7 memory_size, 8 publish, 9 publish_to, 10 vpc_config, 11 package_type, 12 dead_letter_config, 13 environment, 14 kms_key_arn, 15 tracing_config, 16 tags, 17 layers, 18 file_system_configs, 19 code_signing_config_arn, 20 image_config, 21 architectures, 22 ephemeral_storage, 23 snap_start, 24 logging_config, 25 tenancy_config, 26 capacity_provider_config, 27 durable_config, 28 runtime_config, 29 accelerator_config });
schema::operation!(CreateFunction -> CreateFunctionOutput, Write, service::CREATE_FUNCTION);

/// The output of `CreateFunction`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateFunctionOutput {
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
schema::shape!(CreateFunctionOutput = schemas::CREATE_FUNCTION_OUTPUT { 0 function_name, 1 function_arn, 2 runtime, 3 role, 4 handler, 5 code_size, 6 description, 7 timeout, 8 memory_size, 9 last_modified, 10 code_sha256, 11 version, 12 vpc_config, 13 dead_letter_config, 14 environment, 15 kms_key_arn, 16 tracing_config, 17 master_arn, 18 revision_id, 19 layers, 20 state, 21 state_reason, 22 state_reason_code, 23 last_update_status, 24 last_update_status_reason, 25 last_update_status_reason_code, 26 file_system_configs, 27 signing_profile_version_arn, 28 signing_job_arn, 29 package_type, 30 image_config_response, 31 architectures, 32 ephemeral_storage, 33 snap_start, 34 runtime_version_config, 35 logging_config, 36 tenancy_config, 37 capacity_provider_config, 38 config_sha256, 39 durable_config, 40 runtime_config, 41 accelerator_config });

/// The input of `DeleteAlias`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteAlias {
    pub function_name: String,
    pub name: String,
}
schema::shape!(DeleteAlias = schemas::DELETE_ALIAS { 0 function_name, 1 name });
schema::operation!(DeleteAlias -> DeleteAliasOutput, Write, service::DELETE_ALIAS);

/// The output of `DeleteAlias`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteAliasOutput {}
schema::shape!(DeleteAliasOutput = schemas::DELETE_ALIAS_OUTPUT {});

/// The input of `DeleteFunction`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteFunction {
    pub function_name: String,
    pub qualifier: Option<String>,
}
schema::shape!(DeleteFunction = schemas::DELETE_FUNCTION { 0 function_name, 1 qualifier });
schema::operation!(DeleteFunction -> DeleteFunctionOutput, Write, service::DELETE_FUNCTION);

/// The input of `DeleteFunctionConcurrency`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteFunctionConcurrency {
    pub function_name: String,
}
schema::shape!(DeleteFunctionConcurrency = schemas::DELETE_FUNCTION_CONCURRENCY { 0 function_name });
schema::operation!(DeleteFunctionConcurrency -> DeleteFunctionConcurrencyOutput, Write, service::DELETE_FUNCTION_CONCURRENCY);

/// The output of `DeleteFunctionConcurrency`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteFunctionConcurrencyOutput {}
schema::shape!(DeleteFunctionConcurrencyOutput = schemas::DELETE_FUNCTION_CONCURRENCY_OUTPUT {});

/// The input of `DeleteFunctionEventInvokeConfig`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteFunctionEventInvokeConfig {
    pub function_name: String,
    pub qualifier: Option<String>,
}
schema::shape!(DeleteFunctionEventInvokeConfig = schemas::DELETE_FUNCTION_EVENT_INVOKE_CONFIG { 0 function_name, 1 qualifier });
schema::operation!(DeleteFunctionEventInvokeConfig -> DeleteFunctionEventInvokeConfigOutput, Write, service::DELETE_FUNCTION_EVENT_INVOKE_CONFIG);

/// The output of `DeleteFunctionEventInvokeConfig`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteFunctionEventInvokeConfigOutput {}
schema::shape!(DeleteFunctionEventInvokeConfigOutput = schemas::DELETE_FUNCTION_EVENT_INVOKE_CONFIG_OUTPUT {});

/// The output of `DeleteFunction`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteFunctionOutput {
    pub status_code: Option<i32>,
}
schema::shape!(DeleteFunctionOutput = schemas::DELETE_FUNCTION_OUTPUT { 0 status_code });

/// The input of `DeleteLayerVersion`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteLayerVersion {
    pub layer_name: String,
    pub version_number: i64,
}
schema::shape!(DeleteLayerVersion = schemas::DELETE_LAYER_VERSION { 0 layer_name, 1 version_number });
schema::operation!(DeleteLayerVersion -> DeleteLayerVersionOutput, Write, service::DELETE_LAYER_VERSION);

/// The output of `DeleteLayerVersion`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteLayerVersionOutput {}
schema::shape!(DeleteLayerVersionOutput = schemas::DELETE_LAYER_VERSION_OUTPUT {});

/// The input of `GetAccountSettings`.
#[derive(Clone, Default, PartialEq)]
pub struct GetAccountSettings {}
schema::shape!(GetAccountSettings = schemas::GET_ACCOUNT_SETTINGS {});
schema::operation!(GetAccountSettings -> GetAccountSettingsOutput, Read, service::GET_ACCOUNT_SETTINGS);

/// The output of `GetAccountSettings`.
#[derive(Clone, Default, PartialEq)]
pub struct GetAccountSettingsOutput {
    pub account_limit: Option<AccountLimit>,
    pub account_usage: Option<AccountUsage>,
}
schema::shape!(GetAccountSettingsOutput = schemas::GET_ACCOUNT_SETTINGS_OUTPUT { 0 account_limit, 1 account_usage });

/// The input of `GetAlias`.
#[derive(Clone, Default, PartialEq)]
pub struct GetAlias {
    pub function_name: String,
    pub name: String,
}
schema::shape!(GetAlias = schemas::GET_ALIAS { 0 function_name, 1 name });
schema::operation!(GetAlias -> GetAliasOutput, Read, service::GET_ALIAS);

/// The output of `GetAlias`.
#[derive(Clone, Default, PartialEq)]
pub struct GetAliasOutput {
    pub alias_arn: Option<String>,
    pub name: Option<String>,
    pub function_version: Option<String>,
    pub description: Option<String>,
    pub routing_config: Option<AliasRoutingConfiguration>,
    pub revision_id: Option<String>,
}
schema::shape!(GetAliasOutput = schemas::GET_ALIAS_OUTPUT { 0 alias_arn, 1 name, 2 function_version, 3 description, 4 routing_config, 5 revision_id });

/// The input of `GetFunction`.
#[derive(Clone, Default, PartialEq)]
pub struct GetFunction {
    pub function_name: String,
    pub qualifier: Option<String>,
}
schema::shape!(GetFunction = schemas::GET_FUNCTION { 0 function_name, 1 qualifier });
schema::operation!(GetFunction -> GetFunctionOutput, Read, service::GET_FUNCTION);

/// The input of `GetFunctionCodeSigningConfig`.
#[derive(Clone, Default, PartialEq)]
pub struct GetFunctionCodeSigningConfig {
    pub function_name: String,
}
schema::shape!(GetFunctionCodeSigningConfig = schemas::GET_FUNCTION_CODE_SIGNING_CONFIG { 0 function_name });
schema::operation!(GetFunctionCodeSigningConfig -> GetFunctionCodeSigningConfigOutput, Read, service::GET_FUNCTION_CODE_SIGNING_CONFIG);

/// The output of `GetFunctionCodeSigningConfig`.
#[derive(Clone, Default, PartialEq)]
pub struct GetFunctionCodeSigningConfigOutput {
    pub code_signing_config_arn: String,
    pub function_name: String,
}
schema::shape!(GetFunctionCodeSigningConfigOutput = schemas::GET_FUNCTION_CODE_SIGNING_CONFIG_OUTPUT { 0 code_signing_config_arn, 1 function_name });

/// The input of `GetFunctionConcurrency`.
#[derive(Clone, Default, PartialEq)]
pub struct GetFunctionConcurrency {
    pub function_name: String,
}
schema::shape!(GetFunctionConcurrency = schemas::GET_FUNCTION_CONCURRENCY { 0 function_name });
schema::operation!(GetFunctionConcurrency -> GetFunctionConcurrencyOutput, Read, service::GET_FUNCTION_CONCURRENCY);

/// The output of `GetFunctionConcurrency`.
#[derive(Clone, Default, PartialEq)]
pub struct GetFunctionConcurrencyOutput {
    pub reserved_concurrent_executions: Option<i32>,
}
schema::shape!(GetFunctionConcurrencyOutput = schemas::GET_FUNCTION_CONCURRENCY_OUTPUT { 0 reserved_concurrent_executions });

/// The input of `GetFunctionConfiguration`.
#[derive(Clone, Default, PartialEq)]
pub struct GetFunctionConfiguration {
    pub function_name: String,
    pub qualifier: Option<String>,
}
schema::shape!(GetFunctionConfiguration = schemas::GET_FUNCTION_CONFIGURATION { 0 function_name, 1 qualifier });
schema::operation!(GetFunctionConfiguration -> GetFunctionConfigurationOutput, Read, service::GET_FUNCTION_CONFIGURATION);

/// The output of `GetFunctionConfiguration`.
#[derive(Clone, Default, PartialEq)]
pub struct GetFunctionConfigurationOutput {
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
schema::shape!(GetFunctionConfigurationOutput = schemas::GET_FUNCTION_CONFIGURATION_OUTPUT { 0 function_name, 1 function_arn, 2 runtime, 3 role, 4 handler, 5 code_size, 6 description, 7 timeout, 8 memory_size, 9 last_modified, 10 code_sha256, 11 version, 12 vpc_config, 13 dead_letter_config, 14 environment, 15 kms_key_arn, 16 tracing_config, 17 master_arn, 18 revision_id, 19 layers, 20 state, 21 state_reason, 22 state_reason_code, 23 last_update_status, 24 last_update_status_reason, 25 last_update_status_reason_code, 26 file_system_configs, 27 signing_profile_version_arn, 28 signing_job_arn, 29 package_type, 30 image_config_response, 31 architectures, 32 ephemeral_storage, 33 snap_start, 34 runtime_version_config, 35 logging_config, 36 tenancy_config, 37 capacity_provider_config, 38 config_sha256, 39 durable_config, 40 runtime_config, 41 accelerator_config });

/// The input of `GetFunctionEventInvokeConfig`.
#[derive(Clone, Default, PartialEq)]
pub struct GetFunctionEventInvokeConfig {
    pub function_name: String,
    pub qualifier: Option<String>,
}
schema::shape!(GetFunctionEventInvokeConfig = schemas::GET_FUNCTION_EVENT_INVOKE_CONFIG { 0 function_name, 1 qualifier });
schema::operation!(GetFunctionEventInvokeConfig -> GetFunctionEventInvokeConfigOutput, Read, service::GET_FUNCTION_EVENT_INVOKE_CONFIG);

/// The output of `GetFunctionEventInvokeConfig`.
#[derive(Clone, Default, PartialEq)]
pub struct GetFunctionEventInvokeConfigOutput {
    pub last_modified: Option<schema::Timestamp>,
    pub function_arn: Option<String>,
    pub maximum_retry_attempts: Option<i32>,
    pub maximum_event_age_in_seconds: Option<i32>,
    pub destination_config: Option<DestinationConfig>,
}
schema::shape!(GetFunctionEventInvokeConfigOutput = schemas::GET_FUNCTION_EVENT_INVOKE_CONFIG_OUTPUT { 0 last_modified, 1 function_arn, 2 maximum_retry_attempts, 3 maximum_event_age_in_seconds, 4 destination_config });

/// The output of `GetFunction`.
#[derive(Clone, Default, PartialEq)]
pub struct GetFunctionOutput {
    pub configuration: Option<FunctionConfiguration>,
    pub code: Option<FunctionCodeLocation>,
    pub tags: Option<BTreeMap<String, String>>,
    pub tags_error: Option<TagsError>,
    pub concurrency: Option<Concurrency>,
}
schema::shape!(GetFunctionOutput = schemas::GET_FUNCTION_OUTPUT { 0 configuration, 1 code, 2 tags, 3 tags_error, 4 concurrency });

/// The input of `GetFunctionRecursionConfig`.
#[derive(Clone, Default, PartialEq)]
pub struct GetFunctionRecursionConfig {
    pub function_name: String,
}
schema::shape!(GetFunctionRecursionConfig = schemas::GET_FUNCTION_RECURSION_CONFIG { 0 function_name });
schema::operation!(GetFunctionRecursionConfig -> GetFunctionRecursionConfigOutput, Read, service::GET_FUNCTION_RECURSION_CONFIG);

/// The output of `GetFunctionRecursionConfig`.
#[derive(Clone, Default, PartialEq)]
pub struct GetFunctionRecursionConfigOutput {
    pub recursive_loop: Option<String>,
}
schema::shape!(GetFunctionRecursionConfigOutput = schemas::GET_FUNCTION_RECURSION_CONFIG_OUTPUT { 0 recursive_loop });

/// The input of `GetLayerVersion`.
#[derive(Clone, Default, PartialEq)]
pub struct GetLayerVersion {
    pub layer_name: String,
    pub version_number: i64,
}
schema::shape!(GetLayerVersion = schemas::GET_LAYER_VERSION { 0 layer_name, 1 version_number });
schema::operation!(GetLayerVersion -> GetLayerVersionOutput, Read, service::GET_LAYER_VERSION);

/// The input of `GetLayerVersionByArn`.
#[derive(Clone, Default, PartialEq)]
pub struct GetLayerVersionByArn {
    pub arn: String,
}
schema::shape!(GetLayerVersionByArn = schemas::GET_LAYER_VERSION_BY_ARN { 0 arn });
schema::operation!(GetLayerVersionByArn -> GetLayerVersionByArnOutput, Read, service::GET_LAYER_VERSION_BY_ARN);

/// The output of `GetLayerVersionByArn`.
#[derive(Clone, Default, PartialEq)]
pub struct GetLayerVersionByArnOutput {
    pub content: Option<LayerVersionContentOutput>,
    pub layer_arn: Option<String>,
    pub layer_version_arn: Option<String>,
    pub description: Option<String>,
    pub created_date: Option<String>,
    pub version: Option<i64>,
    pub compatible_architectures: Option<Vec<String>>,
    pub compatible_runtimes: Option<Vec<String>>,
    pub license_info: Option<String>,
}
schema::shape!(GetLayerVersionByArnOutput = schemas::GET_LAYER_VERSION_BY_ARN_OUTPUT { 0 content, 1 layer_arn, 2 layer_version_arn, 3 description, 4 created_date, 5 version, 6 compatible_architectures, 7 compatible_runtimes, 8 license_info });

/// The output of `GetLayerVersion`.
#[derive(Clone, Default, PartialEq)]
pub struct GetLayerVersionOutput {
    pub content: Option<LayerVersionContentOutput>,
    pub layer_arn: Option<String>,
    pub layer_version_arn: Option<String>,
    pub description: Option<String>,
    pub created_date: Option<String>,
    pub version: Option<i64>,
    pub compatible_architectures: Option<Vec<String>>,
    pub compatible_runtimes: Option<Vec<String>>,
    pub license_info: Option<String>,
}
schema::shape!(GetLayerVersionOutput = schemas::GET_LAYER_VERSION_OUTPUT { 0 content, 1 layer_arn, 2 layer_version_arn, 3 description, 4 created_date, 5 version, 6 compatible_architectures, 7 compatible_runtimes, 8 license_info });

/// The input of `GetPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct GetPolicy {
    pub function_name: String,
    pub qualifier: Option<String>,
}
schema::shape!(GetPolicy = schemas::GET_POLICY { 0 function_name, 1 qualifier });
schema::operation!(GetPolicy -> GetPolicyOutput, Read, service::GET_POLICY);

/// The output of `GetPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct GetPolicyOutput {
    pub policy: Option<String>,
    pub revision_id: Option<String>,
}
schema::shape!(GetPolicyOutput = schemas::GET_POLICY_OUTPUT { 0 policy, 1 revision_id });

/// The input of `GetRuntimeManagementConfig`.
#[derive(Clone, Default, PartialEq)]
pub struct GetRuntimeManagementConfig {
    pub function_name: String,
    pub qualifier: Option<String>,
}
schema::shape!(GetRuntimeManagementConfig = schemas::GET_RUNTIME_MANAGEMENT_CONFIG { 0 function_name, 1 qualifier });
schema::operation!(GetRuntimeManagementConfig -> GetRuntimeManagementConfigOutput, Read, service::GET_RUNTIME_MANAGEMENT_CONFIG);

/// The output of `GetRuntimeManagementConfig`.
#[derive(Clone, Default, PartialEq)]
pub struct GetRuntimeManagementConfigOutput {
    pub update_runtime_on: Option<String>,
    pub function_arn: Option<String>,
    pub runtime_version_arn: Option<String>,
}
schema::shape!(GetRuntimeManagementConfigOutput = schemas::GET_RUNTIME_MANAGEMENT_CONFIG_OUTPUT { 0 update_runtime_on, 1 function_arn, 2 runtime_version_arn });

/// The input of `Invoke`.
#[derive(Clone, Default, PartialEq)]
pub struct Invoke {
    pub function_name: String,
    pub invocation_type: Option<String>,
    pub log_type: Option<String>,
    pub client_context: Option<String>,
    pub durable_execution_name: Option<String>,
    pub payload: Option<schema::Blob>,
    pub qualifier: Option<String>,
    pub tenant_id: Option<String>,
}
schema::shape!(Invoke = schemas::INVOKE { 0 function_name, 1 invocation_type, 2 log_type, 3 client_context, 4 durable_execution_name, 5 payload, 6 qualifier, 7 tenant_id });
schema::operation!(Invoke -> InvokeOutput, Write, service::INVOKE);

/// The output of `Invoke`.
#[derive(Clone, Default, PartialEq)]
pub struct InvokeOutput {
    pub status_code: Option<i32>,
    pub function_error: Option<String>,
    pub log_result: Option<String>,
    pub payload: Option<schema::Blob>,
    pub executed_version: Option<String>,
    pub durable_execution_arn: Option<String>,
}
schema::shape!(InvokeOutput = schemas::INVOKE_OUTPUT { 0 status_code, 1 function_error, 2 log_result, 3 payload, 4 executed_version, 5 durable_execution_arn });

/// The input of `ListAliases`.
#[derive(Clone, Default, PartialEq)]
pub struct ListAliases {
    pub function_name: String,
    pub function_version: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
schema::shape!(ListAliases = schemas::LIST_ALIASES { 0 function_name, 1 function_version, 2 marker, 3 max_items });
schema::operation!(ListAliases -> ListAliasesOutput, Read, service::LIST_ALIASES);

/// The output of `ListAliases`.
#[derive(Clone, Default, PartialEq)]
pub struct ListAliasesOutput {
    pub next_marker: Option<String>,
    pub aliases: Option<Vec<AliasConfiguration>>,
}
schema::shape!(ListAliasesOutput = schemas::LIST_ALIASES_OUTPUT { 0 next_marker, 1 aliases });

/// The input of `ListFunctionEventInvokeConfigs`.
#[derive(Clone, Default, PartialEq)]
pub struct ListFunctionEventInvokeConfigs {
    pub function_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
schema::shape!(ListFunctionEventInvokeConfigs = schemas::LIST_FUNCTION_EVENT_INVOKE_CONFIGS { 0 function_name, 1 marker, 2 max_items });
schema::operation!(ListFunctionEventInvokeConfigs -> ListFunctionEventInvokeConfigsOutput, Read, service::LIST_FUNCTION_EVENT_INVOKE_CONFIGS);

/// The output of `ListFunctionEventInvokeConfigs`.
#[derive(Clone, Default, PartialEq)]
pub struct ListFunctionEventInvokeConfigsOutput {
    pub function_event_invoke_configs: Option<Vec<FunctionEventInvokeConfig>>,
    pub next_marker: Option<String>,
}
schema::shape!(ListFunctionEventInvokeConfigsOutput = schemas::LIST_FUNCTION_EVENT_INVOKE_CONFIGS_OUTPUT { 0 function_event_invoke_configs, 1 next_marker });

/// The input of `ListFunctions`.
#[derive(Clone, Default, PartialEq)]
pub struct ListFunctions {
    pub master_region: Option<String>,
    pub function_version: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
schema::shape!(ListFunctions = schemas::LIST_FUNCTIONS { 0 master_region, 1 function_version, 2 marker, 3 max_items });
schema::operation!(ListFunctions -> ListFunctionsOutput, Read, service::LIST_FUNCTIONS);

/// The output of `ListFunctions`.
#[derive(Clone, Default, PartialEq)]
pub struct ListFunctionsOutput {
    pub next_marker: Option<String>,
    pub functions: Option<Vec<FunctionConfiguration>>,
}
schema::shape!(ListFunctionsOutput = schemas::LIST_FUNCTIONS_OUTPUT { 0 next_marker, 1 functions });

/// The input of `ListLayerVersions`.
#[derive(Clone, Default, PartialEq)]
pub struct ListLayerVersions {
    pub compatible_architecture: Option<String>,
    pub compatible_runtime: Option<String>,
    pub layer_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
schema::shape!(ListLayerVersions = schemas::LIST_LAYER_VERSIONS { 0 compatible_architecture, 1 compatible_runtime, 2 layer_name, 3 marker, 4 max_items });
schema::operation!(ListLayerVersions -> ListLayerVersionsOutput, Read, service::LIST_LAYER_VERSIONS);

/// The output of `ListLayerVersions`.
#[derive(Clone, Default, PartialEq)]
pub struct ListLayerVersionsOutput {
    pub next_marker: Option<String>,
    pub layer_versions: Option<Vec<LayerVersionsListItem>>,
}
schema::shape!(ListLayerVersionsOutput = schemas::LIST_LAYER_VERSIONS_OUTPUT { 0 next_marker, 1 layer_versions });

/// The input of `ListLayers`.
#[derive(Clone, Default, PartialEq)]
pub struct ListLayers {
    pub compatible_architecture: Option<String>,
    pub compatible_runtime: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
schema::shape!(ListLayers = schemas::LIST_LAYERS { 0 compatible_architecture, 1 compatible_runtime, 2 marker, 3 max_items });
schema::operation!(ListLayers -> ListLayersOutput, Read, service::LIST_LAYERS);

/// The output of `ListLayers`.
#[derive(Clone, Default, PartialEq)]
pub struct ListLayersOutput {
    pub next_marker: Option<String>,
    pub layers: Option<Vec<LayersListItem>>,
}
schema::shape!(ListLayersOutput = schemas::LIST_LAYERS_OUTPUT { 0 next_marker, 1 layers });

/// The input of `ListTags`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTags {
    pub resource: String,
}
schema::shape!(ListTags = schemas::LIST_TAGS { 0 resource });
schema::operation!(ListTags -> ListTagsOutput, Read, service::LIST_TAGS);

/// The output of `ListTags`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsOutput {
    pub tags: Option<BTreeMap<String, String>>,
}
schema::shape!(ListTagsOutput = schemas::LIST_TAGS_OUTPUT { 0 tags });

/// The input of `ListVersionsByFunction`.
#[derive(Clone, Default, PartialEq)]
pub struct ListVersionsByFunction {
    pub function_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}
schema::shape!(ListVersionsByFunction = schemas::LIST_VERSIONS_BY_FUNCTION { 0 function_name, 1 marker, 2 max_items });
schema::operation!(ListVersionsByFunction -> ListVersionsByFunctionOutput, Read, service::LIST_VERSIONS_BY_FUNCTION);

/// The output of `ListVersionsByFunction`.
#[derive(Clone, Default, PartialEq)]
pub struct ListVersionsByFunctionOutput {
    pub next_marker: Option<String>,
    pub versions: Option<Vec<FunctionConfiguration>>,
}
schema::shape!(ListVersionsByFunctionOutput = schemas::LIST_VERSIONS_BY_FUNCTION_OUTPUT { 0 next_marker, 1 versions });

/// The input of `PublishLayerVersion`.
#[derive(Clone, Default, PartialEq)]
pub struct PublishLayerVersion {
    pub layer_name: String,
    pub description: Option<String>,
    pub content: LayerVersionContentInput,
    pub compatible_architectures: Option<Vec<String>>,
    pub compatible_runtimes: Option<Vec<String>>,
    pub license_info: Option<String>,
}
schema::shape!(PublishLayerVersion = schemas::PUBLISH_LAYER_VERSION { 0 layer_name, 1 description, 2 content, 3 compatible_architectures, 4 compatible_runtimes, 5 license_info });
schema::operation!(PublishLayerVersion -> PublishLayerVersionOutput, Write, service::PUBLISH_LAYER_VERSION);

/// The output of `PublishLayerVersion`.
#[derive(Clone, Default, PartialEq)]
pub struct PublishLayerVersionOutput {
    pub content: Option<LayerVersionContentOutput>,
    pub layer_arn: Option<String>,
    pub layer_version_arn: Option<String>,
    pub description: Option<String>,
    pub created_date: Option<String>,
    pub version: Option<i64>,
    pub compatible_architectures: Option<Vec<String>>,
    pub compatible_runtimes: Option<Vec<String>>,
    pub license_info: Option<String>,
}
schema::shape!(PublishLayerVersionOutput = schemas::PUBLISH_LAYER_VERSION_OUTPUT { 0 content, 1 layer_arn, 2 layer_version_arn, 3 description, 4 created_date, 5 version, 6 compatible_architectures, 7 compatible_runtimes, 8 license_info });

/// The input of `PublishVersion`.
#[derive(Clone, Default, PartialEq)]
pub struct PublishVersion {
    pub function_name: String,
    pub code_sha256: Option<String>,
    pub description: Option<String>,
    pub revision_id: Option<String>,
    pub publish_to: Option<String>,
}
schema::shape!(PublishVersion = schemas::PUBLISH_VERSION { 0 function_name, 1 code_sha256, 2 description, 3 revision_id, 4 publish_to });
schema::operation!(PublishVersion -> PublishVersionOutput, Write, service::PUBLISH_VERSION);

/// The output of `PublishVersion`.
#[derive(Clone, Default, PartialEq)]
pub struct PublishVersionOutput {
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
schema::shape!(PublishVersionOutput = schemas::PUBLISH_VERSION_OUTPUT { 0 function_name, 1 function_arn, 2 runtime, 3 role, 4 handler, 5 code_size, 6 description, 7 timeout, 8 memory_size, 9 last_modified, 10 code_sha256, 11 version, 12 vpc_config, 13 dead_letter_config, 14 environment, 15 kms_key_arn, 16 tracing_config, 17 master_arn, 18 revision_id, 19 layers, 20 state, 21 state_reason, 22 state_reason_code, 23 last_update_status, 24 last_update_status_reason, 25 last_update_status_reason_code, 26 file_system_configs, 27 signing_profile_version_arn, 28 signing_job_arn, 29 package_type, 30 image_config_response, 31 architectures, 32 ephemeral_storage, 33 snap_start, 34 runtime_version_config, 35 logging_config, 36 tenancy_config, 37 capacity_provider_config, 38 config_sha256, 39 durable_config, 40 runtime_config, 41 accelerator_config });

/// The input of `PutFunctionConcurrency`.
#[derive(Clone, Default, PartialEq)]
pub struct PutFunctionConcurrency {
    pub function_name: String,
    pub reserved_concurrent_executions: i32,
}
schema::shape!(PutFunctionConcurrency = schemas::PUT_FUNCTION_CONCURRENCY { 0 function_name, 1 reserved_concurrent_executions });
schema::operation!(PutFunctionConcurrency -> PutFunctionConcurrencyOutput, Write, service::PUT_FUNCTION_CONCURRENCY);

/// The output of `PutFunctionConcurrency`.
#[derive(Clone, Default, PartialEq)]
pub struct PutFunctionConcurrencyOutput {
    pub reserved_concurrent_executions: Option<i32>,
}
schema::shape!(PutFunctionConcurrencyOutput = schemas::PUT_FUNCTION_CONCURRENCY_OUTPUT { 0 reserved_concurrent_executions });

/// The input of `PutFunctionEventInvokeConfig`.
#[derive(Clone, Default, PartialEq)]
pub struct PutFunctionEventInvokeConfig {
    pub function_name: String,
    pub qualifier: Option<String>,
    pub maximum_retry_attempts: Option<i32>,
    pub maximum_event_age_in_seconds: Option<i32>,
    pub destination_config: Option<DestinationConfig>,
}
schema::shape!(PutFunctionEventInvokeConfig = schemas::PUT_FUNCTION_EVENT_INVOKE_CONFIG { 0 function_name, 1 qualifier, 2 maximum_retry_attempts, 3 maximum_event_age_in_seconds, 4 destination_config });
schema::operation!(PutFunctionEventInvokeConfig -> PutFunctionEventInvokeConfigOutput, Write, service::PUT_FUNCTION_EVENT_INVOKE_CONFIG);

/// The output of `PutFunctionEventInvokeConfig`.
#[derive(Clone, Default, PartialEq)]
pub struct PutFunctionEventInvokeConfigOutput {
    pub last_modified: Option<schema::Timestamp>,
    pub function_arn: Option<String>,
    pub maximum_retry_attempts: Option<i32>,
    pub maximum_event_age_in_seconds: Option<i32>,
    pub destination_config: Option<DestinationConfig>,
}
schema::shape!(PutFunctionEventInvokeConfigOutput = schemas::PUT_FUNCTION_EVENT_INVOKE_CONFIG_OUTPUT { 0 last_modified, 1 function_arn, 2 maximum_retry_attempts, 3 maximum_event_age_in_seconds, 4 destination_config });

/// The input of `RemovePermission`.
#[derive(Clone, Default, PartialEq)]
pub struct RemovePermission {
    pub function_name: String,
    pub statement_id: String,
    pub qualifier: Option<String>,
    pub revision_id: Option<String>,
}
schema::shape!(RemovePermission = schemas::REMOVE_PERMISSION { 0 function_name, 1 statement_id, 2 qualifier, 3 revision_id });
schema::operation!(RemovePermission -> RemovePermissionOutput, Write, service::REMOVE_PERMISSION);

/// The output of `RemovePermission`.
#[derive(Clone, Default, PartialEq)]
pub struct RemovePermissionOutput {}
schema::shape!(RemovePermissionOutput = schemas::REMOVE_PERMISSION_OUTPUT {});

/// The input of `TagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct TagResource {
    pub resource: String,
    pub tags: BTreeMap<String, String>,
}
schema::shape!(TagResource = schemas::TAG_RESOURCE { 0 resource, 1 tags });
schema::operation!(TagResource -> TagResourceOutput, Write, service::TAG_RESOURCE);

/// The output of `TagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceOutput {}
schema::shape!(TagResourceOutput = schemas::TAG_RESOURCE_OUTPUT {});

/// The input of `UntagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct UntagResource {
    pub resource: String,
    pub tag_keys: Vec<String>,
}
schema::shape!(UntagResource = schemas::UNTAG_RESOURCE { 0 resource, 1 tag_keys });
schema::operation!(UntagResource -> UntagResourceOutput, Write, service::UNTAG_RESOURCE);

/// The output of `UntagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceOutput {}
schema::shape!(UntagResourceOutput = schemas::UNTAG_RESOURCE_OUTPUT {});

/// The input of `UpdateAlias`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateAlias {
    pub function_name: String,
    pub name: String,
    pub function_version: Option<String>,
    pub description: Option<String>,
    pub routing_config: Option<AliasRoutingConfiguration>,
    pub revision_id: Option<String>,
}
schema::shape!(UpdateAlias = schemas::UPDATE_ALIAS { 0 function_name, 1 name, 2 function_version, 3 description, 4 routing_config, 5 revision_id });
schema::operation!(UpdateAlias -> UpdateAliasOutput, Write, service::UPDATE_ALIAS);

/// The output of `UpdateAlias`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateAliasOutput {
    pub alias_arn: Option<String>,
    pub name: Option<String>,
    pub function_version: Option<String>,
    pub description: Option<String>,
    pub routing_config: Option<AliasRoutingConfiguration>,
    pub revision_id: Option<String>,
}
schema::shape!(UpdateAliasOutput = schemas::UPDATE_ALIAS_OUTPUT { 0 alias_arn, 1 name, 2 function_version, 3 description, 4 routing_config, 5 revision_id });

/// The input of `UpdateFunctionCode`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateFunctionCode {
    pub function_name: String,
    pub zip_file: Option<schema::Blob>,
    pub s3_bucket: Option<String>,
    pub s3_key: Option<String>,
    pub s3_object_version: Option<String>,
    pub s3_object_storage_mode: Option<String>,
    pub image_uri: Option<String>,
    pub architectures: Option<Vec<String>>,
    pub publish: Option<bool>,
    pub publish_to: Option<String>,
    pub dry_run: Option<bool>,
    pub revision_id: Option<String>,
    pub source_kms_key_arn: Option<String>,
}
schema::shape!(UpdateFunctionCode = schemas::UPDATE_FUNCTION_CODE { 0 function_name, 1 zip_file, 2 s3_bucket, 3 s3_key, 4 s3_object_version, 5 s3_object_storage_mode, 6 image_uri, 7 architectures, 8 publish, 9 publish_to, 10 dry_run, 11 revision_id, 12 source_kms_key_arn });
schema::operation!(UpdateFunctionCode -> UpdateFunctionCodeOutput, Write, service::UPDATE_FUNCTION_CODE);

/// The output of `UpdateFunctionCode`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateFunctionCodeOutput {
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
schema::shape!(UpdateFunctionCodeOutput = schemas::UPDATE_FUNCTION_CODE_OUTPUT { 0 function_name, 1 function_arn, 2 runtime, 3 role, 4 handler, 5 code_size, 6 description, 7 timeout, 8 memory_size, 9 last_modified, 10 code_sha256, 11 version, 12 vpc_config, 13 dead_letter_config, 14 environment, 15 kms_key_arn, 16 tracing_config, 17 master_arn, 18 revision_id, 19 layers, 20 state, 21 state_reason, 22 state_reason_code, 23 last_update_status, 24 last_update_status_reason, 25 last_update_status_reason_code, 26 file_system_configs, 27 signing_profile_version_arn, 28 signing_job_arn, 29 package_type, 30 image_config_response, 31 architectures, 32 ephemeral_storage, 33 snap_start, 34 runtime_version_config, 35 logging_config, 36 tenancy_config, 37 capacity_provider_config, 38 config_sha256, 39 durable_config, 40 runtime_config, 41 accelerator_config });

/// The input of `UpdateFunctionConfiguration`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateFunctionConfiguration {
    pub function_name: String,
    pub role: Option<String>,
    pub handler: Option<String>,
    pub description: Option<String>,
    pub timeout: Option<i32>,
    pub memory_size: Option<i32>,
    pub vpc_config: Option<VpcConfig>,
    pub environment: Option<Environment>,
    pub runtime: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub kms_key_arn: Option<String>,
    pub tracing_config: Option<TracingConfig>,
    pub revision_id: Option<String>,
    pub layers: Option<Vec<String>>,
    pub file_system_configs: Option<Vec<FileSystemConfig>>,
    pub image_config: Option<ImageConfig>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub snap_start: Option<SnapStart>,
    pub logging_config: Option<LoggingConfig>,
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    pub durable_config: Option<DurableConfig>,
    pub runtime_config: Option<FunctionRuntimeConfig>,
    pub accelerator_config: Option<AcceleratorConfig>,
}
schema::shape!(UpdateFunctionConfiguration = schemas::UPDATE_FUNCTION_CONFIGURATION { 0 function_name, 1 role, 2 handler, 3 description, 4 timeout, 5 memory_size, 6 vpc_config, 7 environment, 8 runtime, 9 dead_letter_config, 10 kms_key_arn, 11 tracing_config, 12 revision_id, 13 layers, 14 file_system_configs, 15 image_config, 16 ephemeral_storage, 17 snap_start, 18 logging_config, 19 capacity_provider_config, 20 durable_config, 21 runtime_config, 22 accelerator_config });
schema::operation!(UpdateFunctionConfiguration -> UpdateFunctionConfigurationOutput, Write, service::UPDATE_FUNCTION_CONFIGURATION);

/// The output of `UpdateFunctionConfiguration`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateFunctionConfigurationOutput {
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
schema::shape!(UpdateFunctionConfigurationOutput = schemas::UPDATE_FUNCTION_CONFIGURATION_OUTPUT { 0 function_name, 1 function_arn, 2 runtime, 3 role, 4 handler, 5 code_size, 6 description, 7 timeout, 8 memory_size, 9 last_modified, 10 code_sha256, 11 version, 12 vpc_config, 13 dead_letter_config, 14 environment, 15 kms_key_arn, 16 tracing_config, 17 master_arn, 18 revision_id, 19 layers, 20 state, 21 state_reason, 22 state_reason_code, 23 last_update_status, 24 last_update_status_reason, 25 last_update_status_reason_code, 26 file_system_configs, 27 signing_profile_version_arn, 28 signing_job_arn, 29 package_type, 30 image_config_response, 31 architectures, 32 ephemeral_storage, 33 snap_start, 34 runtime_version_config, 35 logging_config, 36 tenancy_config, 37 capacity_provider_config, 38 config_sha256, 39 durable_config, 40 runtime_config, 41 accelerator_config });

/// The input of `UpdateFunctionEventInvokeConfig`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateFunctionEventInvokeConfig {
    pub function_name: String,
    pub qualifier: Option<String>,
    pub maximum_retry_attempts: Option<i32>,
    pub maximum_event_age_in_seconds: Option<i32>,
    pub destination_config: Option<DestinationConfig>,
}
schema::shape!(UpdateFunctionEventInvokeConfig = schemas::UPDATE_FUNCTION_EVENT_INVOKE_CONFIG { 0 function_name, 1 qualifier, 2 maximum_retry_attempts, 3 maximum_event_age_in_seconds, 4 destination_config });
schema::operation!(UpdateFunctionEventInvokeConfig -> UpdateFunctionEventInvokeConfigOutput, Write, service::UPDATE_FUNCTION_EVENT_INVOKE_CONFIG);

/// The output of `UpdateFunctionEventInvokeConfig`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateFunctionEventInvokeConfigOutput {
    pub last_modified: Option<schema::Timestamp>,
    pub function_arn: Option<String>,
    pub maximum_retry_attempts: Option<i32>,
    pub maximum_event_age_in_seconds: Option<i32>,
    pub destination_config: Option<DestinationConfig>,
}
schema::shape!(UpdateFunctionEventInvokeConfigOutput = schemas::UPDATE_FUNCTION_EVENT_INVOKE_CONFIG_OUTPUT { 0 last_modified, 1 function_arn, 2 maximum_retry_attempts, 3 maximum_event_age_in_seconds, 4 destination_config });
