//! The facts of inputs, outputs and structures.

use schema::{Length, Member, Place, Range, Schema, Text, Type};

use crate::{collections, texts};

pub(crate) static ADD_PERMISSION: Schema = Schema { name: "AddPermissionRequest", members: &[
    Member::new("FunctionName", Type::Text(&texts::NAMESPACED_FUNCTION_NAME)).at(Place::Label).required(),
    Member::new("StatementId", Type::Text(&texts::STATEMENT_ID)).required(),
    Member::new("Action", Type::Text(&texts::ACTION)).required(),
    Member::new("Principal", Type::Text(&texts::PRINCIPAL)).required(),
    Member::new("SourceArn", Type::Text(&texts::ARN)),
    Member::new("FunctionUrlAuthType", Type::Text(&texts::FUNCTION_URL_AUTH_TYPE)),
    Member::new("InvokedViaFunctionUrl", Type::Boolean),
    Member::new("SourceAccount", Type::Text(&texts::SOURCE_OWNER)),
    Member::new("EventSourceToken", Type::Text(&texts::EVENT_SOURCE_TOKEN)),
    Member::new("Qualifier", Type::Text(&texts::NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)).at(Place::Query),
    Member::new("RevisionId", Type::Text(Text::FREE)),
    Member::new("PrincipalOrgID", Type::Text(&texts::PRINCIPAL_ORG_ID)),
] };

pub(crate) static ADD_PERMISSION_OUTPUT: Schema = Schema { name: "AddPermissionResponse", members: &[
    Member::new("Statement", Type::Text(Text::FREE)),
] };

pub(crate) static CREATE_ALIAS: Schema = Schema { name: "CreateAliasRequest", members: &[
    Member::new("FunctionName", Type::Text(&texts::FUNCTION_NAME)).at(Place::Label).required(),
    Member::new("Name", Type::Text(&texts::ALIAS)).required(),
    Member::new("FunctionVersion", Type::Text(&texts::VERSION_WITH_LATEST_PUBLISHED)).required(),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("RoutingConfig", Type::Structure(&ALIAS_ROUTING_CONFIGURATION)),
] };

pub(crate) static CREATE_ALIAS_OUTPUT: Schema = Schema { name: "AliasConfiguration", members: &[
    Member::new("AliasArn", Type::Text(&texts::FUNCTION_ARN)),
    Member::new("Name", Type::Text(&texts::ALIAS)),
    Member::new("FunctionVersion", Type::Text(&texts::VERSION)),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("RoutingConfig", Type::Structure(&ALIAS_ROUTING_CONFIGURATION)),
    Member::new("RevisionId", Type::Text(Text::FREE)),
] };

pub(crate) static CREATE_FUNCTION: Schema = Schema { name: "CreateFunctionRequest", members: &[
    Member::new("FunctionName", Type::Text(&texts::FUNCTION_NAME)).required(),
    Member::new("Runtime", Type::Text(&texts::RUNTIME)),
    Member::new("Role", Type::Text(&texts::ROLE_ARN)).required(),
    Member::new("Handler", Type::Text(&texts::HANDLER)),
    Member::new("Code", Type::Structure(&FUNCTION_CODE)).required(),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("Timeout", Type::Integer(Range::between(1, 5400))),
    Member::new("MemorySize", Type::Integer(Range::between(128, 32768))),
    Member::new("Publish", Type::Boolean),
    Member::new("PublishTo", Type::Text(&texts::FUNCTION_VERSION_LATEST_PUBLISHED)),
    Member::new("VpcConfig", Type::Structure(&VPC_CONFIG)),
    Member::new("PackageType", Type::Text(&texts::PACKAGE_TYPE)),
    Member::new("DeadLetterConfig", Type::Structure(&DEAD_LETTER_CONFIG)),
    Member::new("Environment", Type::Structure(&ENVIRONMENT)),
    Member::new("KMSKeyArn", Type::Text(&texts::KMS_KEY_ARN)),
    Member::new("TracingConfig", Type::Structure(&TRACING_CONFIG)),
    Member::new("Tags", Type::Map(&collections::TAGS)),
    Member::new("Layers", Type::List(&collections::LAYER_LIST)),
    Member::new("FileSystemConfigs", Type::List(&collections::FILE_SYSTEM_CONFIG_LIST)),
    Member::new("CodeSigningConfigArn", Type::Text(&texts::CODE_SIGNING_CONFIG_ARN)),
    Member::new("ImageConfig", Type::Structure(&IMAGE_CONFIG)),
    Member::new("Architectures", Type::List(&collections::ARCHITECTURES_LIST)),
    Member::new("EphemeralStorage", Type::Structure(&EPHEMERAL_STORAGE)),
    Member::new("SnapStart", Type::Structure(&SNAP_START)),
    Member::new("LoggingConfig", Type::Structure(&LOGGING_CONFIG)),
    Member::new("TenancyConfig", Type::Structure(&TENANCY_CONFIG)),
    Member::new("CapacityProviderConfig", Type::Structure(&CAPACITY_PROVIDER_CONFIG)),
    Member::new("DurableConfig", Type::Structure(&DURABLE_CONFIG)),
    Member::new("RuntimeConfig", Type::Structure(&FUNCTION_RUNTIME_CONFIG)),
    Member::new("AcceleratorConfig", Type::Structure(&ACCELERATOR_CONFIG)),
] };

pub(crate) static CREATE_FUNCTION_OUTPUT: Schema = Schema { name: "FunctionConfiguration", members: &[
    Member::new("FunctionName", Type::Text(&texts::NAMESPACED_FUNCTION_NAME)),
    Member::new("FunctionArn", Type::Text(&texts::NAME_SPACED_FUNCTION_ARN)),
    Member::new("Runtime", Type::Text(&texts::RUNTIME)),
    Member::new("Role", Type::Text(&texts::ROLE_ARN)),
    Member::new("Handler", Type::Text(&texts::HANDLER)),
    Member::new("CodeSize", Type::Long(Range::NONE)),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("Timeout", Type::Integer(Range::between(1, 5400))),
    Member::new("MemorySize", Type::Integer(Range::between(128, 32768))),
    Member::new("LastModified", Type::Text(&texts::TIMESTAMP)),
    Member::new("CodeSha256", Type::Text(Text::FREE)),
    Member::new("Version", Type::Text(&texts::VERSION)),
    Member::new("VpcConfig", Type::Structure(&VPC_CONFIG_RESPONSE)),
    Member::new("DeadLetterConfig", Type::Structure(&DEAD_LETTER_CONFIG)),
    Member::new("Environment", Type::Structure(&ENVIRONMENT_RESPONSE)),
    Member::new("KMSKeyArn", Type::Text(&texts::KMS_KEY_ARN)),
    Member::new("TracingConfig", Type::Structure(&TRACING_CONFIG_RESPONSE)),
    Member::new("MasterArn", Type::Text(&texts::FUNCTION_ARN)),
    Member::new("RevisionId", Type::Text(Text::FREE)),
    Member::new("Layers", Type::List(&collections::LAYERS_REFERENCE_LIST)),
    Member::new("State", Type::Text(&texts::STATE)),
    Member::new("StateReason", Type::Text(Text::FREE)),
    Member::new("StateReasonCode", Type::Text(&texts::STATE_REASON_CODE)),
    Member::new("LastUpdateStatus", Type::Text(&texts::LAST_UPDATE_STATUS)),
    Member::new("LastUpdateStatusReason", Type::Text(Text::FREE)),
    Member::new("LastUpdateStatusReasonCode", Type::Text(&texts::LAST_UPDATE_STATUS_REASON_CODE)),
    Member::new("FileSystemConfigs", Type::List(&collections::FILE_SYSTEM_CONFIG_LIST)),
    Member::new("SigningProfileVersionArn", Type::Text(&texts::ARN)),
    Member::new("SigningJobArn", Type::Text(&texts::ARN)),
    Member::new("PackageType", Type::Text(&texts::PACKAGE_TYPE)),
    Member::new("ImageConfigResponse", Type::Structure(&IMAGE_CONFIG_RESPONSE)),
    Member::new("Architectures", Type::List(&collections::ARCHITECTURES_LIST)),
    Member::new("EphemeralStorage", Type::Structure(&EPHEMERAL_STORAGE)),
    Member::new("SnapStart", Type::Structure(&SNAP_START_RESPONSE)),
    Member::new("RuntimeVersionConfig", Type::Structure(&RUNTIME_VERSION_CONFIG)),
    Member::new("LoggingConfig", Type::Structure(&LOGGING_CONFIG)),
    Member::new("TenancyConfig", Type::Structure(&TENANCY_CONFIG)),
    Member::new("CapacityProviderConfig", Type::Structure(&CAPACITY_PROVIDER_CONFIG)),
    Member::new("ConfigSha256", Type::Text(Text::FREE)),
    Member::new("DurableConfig", Type::Structure(&DURABLE_CONFIG)),
    Member::new("RuntimeConfig", Type::Structure(&FUNCTION_RUNTIME_CONFIG)),
    Member::new("AcceleratorConfig", Type::Structure(&ACCELERATOR_CONFIG)),
] };

pub(crate) static DELETE_ALIAS: Schema = Schema { name: "DeleteAliasRequest", members: &[
    Member::new("FunctionName", Type::Text(&texts::FUNCTION_NAME)).at(Place::Label).required(),
    Member::new("Name", Type::Text(&texts::ALIAS)).at(Place::Label).required(),
] };

pub(crate) static DELETE_ALIAS_OUTPUT: Schema = Schema { name: "DeleteAliasOutput", members: &[] };

pub(crate) static DELETE_FUNCTION: Schema = Schema { name: "DeleteFunctionRequest", members: &[
    Member::new("FunctionName", Type::Text(&texts::NAMESPACED_FUNCTION_NAME)).at(Place::Label).required(),
    Member::new("Qualifier", Type::Text(&texts::NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)).at(Place::Query),
] };

pub(crate) static DELETE_FUNCTION_CONCURRENCY: Schema = Schema { name: "DeleteFunctionConcurrencyRequest", members: &[
    Member::new("FunctionName", Type::Text(&texts::FUNCTION_NAME)).at(Place::Label).required(),
] };

pub(crate) static DELETE_FUNCTION_CONCURRENCY_OUTPUT: Schema = Schema { name: "DeleteFunctionConcurrencyOutput", members: &[] };

pub(crate) static DELETE_FUNCTION_EVENT_INVOKE_CONFIG: Schema = Schema { name: "DeleteFunctionEventInvokeConfigRequest", members: &[
    Member::new("FunctionName", Type::Text(&texts::NAMESPACED_FUNCTION_NAME)).at(Place::Label).required(),
    Member::new("Qualifier", Type::Text(&texts::NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)).at(Place::Query),
] };

pub(crate) static DELETE_FUNCTION_EVENT_INVOKE_CONFIG_OUTPUT: Schema = Schema { name: "DeleteFunctionEventInvokeConfigOutput", members: &[] };

pub(crate) static DELETE_FUNCTION_OUTPUT: Schema = Schema { name: "DeleteFunctionResponse", members: &[
    Member::new("StatusCode", Type::Integer(Range::NONE)).at(Place::Status),
] };

pub(crate) static DELETE_LAYER_VERSION: Schema = Schema { name: "DeleteLayerVersionRequest", members: &[
    Member::new("LayerName", Type::Text(&texts::LAYER_NAME_OR_ARN)).at(Place::Label).required(),
    Member::new("VersionNumber", Type::Long(Range::NONE)).at(Place::Label).required(),
] };

pub(crate) static DELETE_LAYER_VERSION_OUTPUT: Schema = Schema { name: "DeleteLayerVersionOutput", members: &[] };

pub(crate) static GET_ACCOUNT_SETTINGS: Schema = Schema { name: "GetAccountSettingsRequest", members: &[] };

pub(crate) static GET_ACCOUNT_SETTINGS_OUTPUT: Schema = Schema { name: "GetAccountSettingsResponse", members: &[
    Member::new("AccountLimit", Type::Structure(&ACCOUNT_LIMIT)),
    Member::new("AccountUsage", Type::Structure(&ACCOUNT_USAGE)),
] };

pub(crate) static GET_ALIAS: Schema = Schema { name: "GetAliasRequest", members: &[
    Member::new("FunctionName", Type::Text(&texts::FUNCTION_NAME)).at(Place::Label).required(),
    Member::new("Name", Type::Text(&texts::ALIAS)).at(Place::Label).required(),
] };

pub(crate) static GET_ALIAS_OUTPUT: Schema = Schema { name: "AliasConfiguration", members: &[
    Member::new("AliasArn", Type::Text(&texts::FUNCTION_ARN)),
    Member::new("Name", Type::Text(&texts::ALIAS)),
    Member::new("FunctionVersion", Type::Text(&texts::VERSION)),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("RoutingConfig", Type::Structure(&ALIAS_ROUTING_CONFIGURATION)),
    Member::new("RevisionId", Type::Text(Text::FREE)),
] };

pub(crate) static GET_FUNCTION: Schema = Schema { name: "GetFunctionRequest", members: &[
    Member::new("FunctionName", Type::Text(&texts::NAMESPACED_FUNCTION_NAME)).at(Place::Label).required(),
    Member::new("Qualifier", Type::Text(&texts::NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)).at(Place::Query),
] };

pub(crate) static GET_FUNCTION_CODE_SIGNING_CONFIG: Schema = Schema { name: "GetFunctionCodeSigningConfigRequest", members: &[
    Member::new("FunctionName", Type::Text(&texts::NAMESPACED_FUNCTION_NAME)).at(Place::Label).required(),
] };

pub(crate) static GET_FUNCTION_CODE_SIGNING_CONFIG_OUTPUT: Schema = Schema { name: "GetFunctionCodeSigningConfigResponse", members: &[
    Member::new("CodeSigningConfigArn", Type::Text(&texts::CODE_SIGNING_CONFIG_ARN)).required(),
    Member::new("FunctionName", Type::Text(&texts::FUNCTION_NAME)).required(),
] };

pub(crate) static GET_FUNCTION_CONCURRENCY: Schema = Schema { name: "GetFunctionConcurrencyRequest", members: &[
    Member::new("FunctionName", Type::Text(&texts::FUNCTION_NAME)).at(Place::Label).required(),
] };

pub(crate) static GET_FUNCTION_CONCURRENCY_OUTPUT: Schema = Schema { name: "GetFunctionConcurrencyResponse", members: &[
    Member::new("ReservedConcurrentExecutions", Type::Integer(Range::at_least(0))),
] };

pub(crate) static GET_FUNCTION_CONFIGURATION: Schema = Schema { name: "GetFunctionConfigurationRequest", members: &[
    Member::new("FunctionName", Type::Text(&texts::NAMESPACED_FUNCTION_NAME)).at(Place::Label).required(),
    Member::new("Qualifier", Type::Text(&texts::NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)).at(Place::Query),
] };

pub(crate) static GET_FUNCTION_CONFIGURATION_OUTPUT: Schema = Schema { name: "FunctionConfiguration", members: &[
    Member::new("FunctionName", Type::Text(&texts::NAMESPACED_FUNCTION_NAME)),
    Member::new("FunctionArn", Type::Text(&texts::NAME_SPACED_FUNCTION_ARN)),
    Member::new("Runtime", Type::Text(&texts::RUNTIME)),
    Member::new("Role", Type::Text(&texts::ROLE_ARN)),
    Member::new("Handler", Type::Text(&texts::HANDLER)),
    Member::new("CodeSize", Type::Long(Range::NONE)),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("Timeout", Type::Integer(Range::between(1, 5400))),
    Member::new("MemorySize", Type::Integer(Range::between(128, 32768))),
    Member::new("LastModified", Type::Text(&texts::TIMESTAMP)),
    Member::new("CodeSha256", Type::Text(Text::FREE)),
    Member::new("Version", Type::Text(&texts::VERSION)),
    Member::new("VpcConfig", Type::Structure(&VPC_CONFIG_RESPONSE)),
    Member::new("DeadLetterConfig", Type::Structure(&DEAD_LETTER_CONFIG)),
    Member::new("Environment", Type::Structure(&ENVIRONMENT_RESPONSE)),
    Member::new("KMSKeyArn", Type::Text(&texts::KMS_KEY_ARN)),
    Member::new("TracingConfig", Type::Structure(&TRACING_CONFIG_RESPONSE)),
    Member::new("MasterArn", Type::Text(&texts::FUNCTION_ARN)),
    Member::new("RevisionId", Type::Text(Text::FREE)),
    Member::new("Layers", Type::List(&collections::LAYERS_REFERENCE_LIST)),
    Member::new("State", Type::Text(&texts::STATE)),
    Member::new("StateReason", Type::Text(Text::FREE)),
    Member::new("StateReasonCode", Type::Text(&texts::STATE_REASON_CODE)),
    Member::new("LastUpdateStatus", Type::Text(&texts::LAST_UPDATE_STATUS)),
    Member::new("LastUpdateStatusReason", Type::Text(Text::FREE)),
    Member::new("LastUpdateStatusReasonCode", Type::Text(&texts::LAST_UPDATE_STATUS_REASON_CODE)),
    Member::new("FileSystemConfigs", Type::List(&collections::FILE_SYSTEM_CONFIG_LIST)),
    Member::new("SigningProfileVersionArn", Type::Text(&texts::ARN)),
    Member::new("SigningJobArn", Type::Text(&texts::ARN)),
    Member::new("PackageType", Type::Text(&texts::PACKAGE_TYPE)),
    Member::new("ImageConfigResponse", Type::Structure(&IMAGE_CONFIG_RESPONSE)),
    Member::new("Architectures", Type::List(&collections::ARCHITECTURES_LIST)),
    Member::new("EphemeralStorage", Type::Structure(&EPHEMERAL_STORAGE)),
    Member::new("SnapStart", Type::Structure(&SNAP_START_RESPONSE)),
    Member::new("RuntimeVersionConfig", Type::Structure(&RUNTIME_VERSION_CONFIG)),
    Member::new("LoggingConfig", Type::Structure(&LOGGING_CONFIG)),
    Member::new("TenancyConfig", Type::Structure(&TENANCY_CONFIG)),
    Member::new("CapacityProviderConfig", Type::Structure(&CAPACITY_PROVIDER_CONFIG)),
    Member::new("ConfigSha256", Type::Text(Text::FREE)),
    Member::new("DurableConfig", Type::Structure(&DURABLE_CONFIG)),
    Member::new("RuntimeConfig", Type::Structure(&FUNCTION_RUNTIME_CONFIG)),
    Member::new("AcceleratorConfig", Type::Structure(&ACCELERATOR_CONFIG)),
] };

pub(crate) static GET_FUNCTION_EVENT_INVOKE_CONFIG: Schema = Schema { name: "GetFunctionEventInvokeConfigRequest", members: &[
    Member::new("FunctionName", Type::Text(&texts::NAMESPACED_FUNCTION_NAME)).at(Place::Label).required(),
    Member::new("Qualifier", Type::Text(&texts::NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)).at(Place::Query),
] };

pub(crate) static GET_FUNCTION_EVENT_INVOKE_CONFIG_OUTPUT: Schema = Schema { name: "FunctionEventInvokeConfig", members: &[
    Member::new("LastModified", Type::Timestamp(None)),
    Member::new("FunctionArn", Type::Text(&texts::FUNCTION_ARN)),
    Member::new("MaximumRetryAttempts", Type::Integer(Range::between(0, 2))),
    Member::new("MaximumEventAgeInSeconds", Type::Integer(Range::between(60, 21600))),
    Member::new("DestinationConfig", Type::Structure(&DESTINATION_CONFIG)),
] };

pub(crate) static GET_FUNCTION_OUTPUT: Schema = Schema { name: "GetFunctionResponse", members: &[
    Member::new("Configuration", Type::Structure(&FUNCTION_CONFIGURATION)),
    Member::new("Code", Type::Structure(&FUNCTION_CODE_LOCATION)),
    Member::new("Tags", Type::Map(&collections::TAGS)),
    Member::new("TagsError", Type::Structure(&TAGS_ERROR)),
    Member::new("Concurrency", Type::Structure(&CONCURRENCY)),
] };

pub(crate) static GET_FUNCTION_RECURSION_CONFIG: Schema = Schema { name: "GetFunctionRecursionConfigRequest", members: &[
    Member::new("FunctionName", Type::Text(&texts::UNQUALIFIED_FUNCTION_NAME)).at(Place::Label).required(),
] };

pub(crate) static GET_FUNCTION_RECURSION_CONFIG_OUTPUT: Schema = Schema { name: "GetFunctionRecursionConfigResponse", members: &[
    Member::new("RecursiveLoop", Type::Text(&texts::RECURSIVE_LOOP)),
] };

pub(crate) static GET_LAYER_VERSION: Schema = Schema { name: "GetLayerVersionRequest", members: &[
    Member::new("LayerName", Type::Text(&texts::LAYER_NAME_OR_ARN)).at(Place::Label).required(),
    Member::new("VersionNumber", Type::Long(Range::NONE)).at(Place::Label).required(),
] };

pub(crate) static GET_LAYER_VERSION_BY_ARN: Schema = Schema { name: "GetLayerVersionByArnRequest", members: &[
    Member::new("Arn", Type::Text(&texts::LAYER_VERSION_ARN)).at(Place::Query).required(),
] };

pub(crate) static GET_LAYER_VERSION_BY_ARN_OUTPUT: Schema = Schema { name: "GetLayerVersionResponse", members: &[
    Member::new("Content", Type::Structure(&LAYER_VERSION_CONTENT_OUTPUT)),
    Member::new("LayerArn", Type::Text(&texts::LAYER_ARN)),
    Member::new("LayerVersionArn", Type::Text(&texts::LAYER_VERSION_ARN)),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("CreatedDate", Type::Text(&texts::TIMESTAMP)),
    Member::new("Version", Type::Long(Range::NONE)),
    Member::new("CompatibleArchitectures", Type::List(&collections::COMPATIBLE_ARCHITECTURES)),
    Member::new("CompatibleRuntimes", Type::List(&collections::COMPATIBLE_RUNTIMES)),
    Member::new("LicenseInfo", Type::Text(&texts::LICENSE_INFO)),
] };

pub(crate) static GET_LAYER_VERSION_OUTPUT: Schema = Schema { name: "GetLayerVersionResponse", members: &[
    Member::new("Content", Type::Structure(&LAYER_VERSION_CONTENT_OUTPUT)),
    Member::new("LayerArn", Type::Text(&texts::LAYER_ARN)),
    Member::new("LayerVersionArn", Type::Text(&texts::LAYER_VERSION_ARN)),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("CreatedDate", Type::Text(&texts::TIMESTAMP)),
    Member::new("Version", Type::Long(Range::NONE)),
    Member::new("CompatibleArchitectures", Type::List(&collections::COMPATIBLE_ARCHITECTURES)),
    Member::new("CompatibleRuntimes", Type::List(&collections::COMPATIBLE_RUNTIMES)),
    Member::new("LicenseInfo", Type::Text(&texts::LICENSE_INFO)),
] };

pub(crate) static GET_POLICY: Schema = Schema { name: "GetPolicyRequest", members: &[
    Member::new("FunctionName", Type::Text(&texts::NAMESPACED_FUNCTION_NAME)).at(Place::Label).required(),
    Member::new("Qualifier", Type::Text(&texts::NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)).at(Place::Query),
] };

pub(crate) static GET_POLICY_OUTPUT: Schema = Schema { name: "GetPolicyResponse", members: &[
    Member::new("Policy", Type::Text(Text::FREE)),
    Member::new("RevisionId", Type::Text(Text::FREE)),
] };

pub(crate) static GET_RUNTIME_MANAGEMENT_CONFIG: Schema = Schema { name: "GetRuntimeManagementConfigRequest", members: &[
    Member::new("FunctionName", Type::Text(&texts::NAMESPACED_FUNCTION_NAME)).at(Place::Label).required(),
    Member::new("Qualifier", Type::Text(&texts::NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)).at(Place::Query),
] };

pub(crate) static GET_RUNTIME_MANAGEMENT_CONFIG_OUTPUT: Schema = Schema { name: "GetRuntimeManagementConfigResponse", members: &[
    Member::new("UpdateRuntimeOn", Type::Text(&texts::UPDATE_RUNTIME_ON)),
    Member::new("FunctionArn", Type::Text(&texts::NAME_SPACED_FUNCTION_ARN)),
    Member::new("RuntimeVersionArn", Type::Text(&texts::RUNTIME_VERSION_ARN)),
] };

pub(crate) static INVOKE: Schema = Schema { name: "InvocationRequest", members: &[
    Member::new("FunctionName", Type::Text(&texts::NAMESPACED_FUNCTION_NAME)).at(Place::Label).required(),
    Member::new("InvocationType", Type::Text(&texts::INVOCATION_TYPE)).wire("X-Amz-Invocation-Type").at(Place::Header),
    Member::new("LogType", Type::Text(&texts::LOG_TYPE)).wire("X-Amz-Log-Type").at(Place::Header),
    Member::new("ClientContext", Type::Text(Text::FREE)).wire("X-Amz-Client-Context").at(Place::Header),
    Member::new("DurableExecutionName", Type::Text(&texts::DURABLE_EXECUTION_NAME)).wire("X-Amz-Durable-Execution-Name").at(Place::Header),
    Member::new("Payload", Type::Blob(Length::NONE)).at(Place::Payload),
    Member::new("Qualifier", Type::Text(&texts::NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)).at(Place::Query),
    Member::new("TenantId", Type::Text(&texts::TENANT_ID)).wire("X-Amz-Tenant-Id").at(Place::Header),
] };

pub(crate) static INVOKE_OUTPUT: Schema = Schema { name: "InvocationResponse", members: &[
    Member::new("StatusCode", Type::Integer(Range::NONE)).at(Place::Status),
    Member::new("FunctionError", Type::Text(Text::FREE)).wire("X-Amz-Function-Error").at(Place::Header),
    Member::new("LogResult", Type::Text(Text::FREE)).wire("X-Amz-Log-Result").at(Place::Header),
    Member::new("Payload", Type::Blob(Length::NONE)).at(Place::Payload),
    Member::new("ExecutedVersion", Type::Text(&texts::VERSION)).wire("X-Amz-Executed-Version").at(Place::Header),
    Member::new("DurableExecutionArn", Type::Text(&texts::DURABLE_EXECUTION_ARN)).wire("X-Amz-Durable-Execution-Arn").at(Place::Header),
] };

pub(crate) static LIST_ALIASES: Schema = Schema { name: "ListAliasesRequest", members: &[
    Member::new("FunctionName", Type::Text(&texts::FUNCTION_NAME)).at(Place::Label).required(),
    Member::new("FunctionVersion", Type::Text(&texts::VERSION_WITH_LATEST_PUBLISHED)).at(Place::Query),
    Member::new("Marker", Type::Text(Text::FREE)).at(Place::Query),
    Member::new("MaxItems", Type::Integer(Range::between(1, 10000))).at(Place::Query),
] };

pub(crate) static LIST_ALIASES_OUTPUT: Schema = Schema { name: "ListAliasesResponse", members: &[
    Member::new("NextMarker", Type::Text(Text::FREE)),
    Member::new("Aliases", Type::List(&collections::ALIAS_LIST)),
] };

pub(crate) static LIST_FUNCTION_EVENT_INVOKE_CONFIGS: Schema = Schema { name: "ListFunctionEventInvokeConfigsRequest", members: &[
    Member::new("FunctionName", Type::Text(&texts::NAMESPACED_FUNCTION_NAME)).at(Place::Label).required(),
    Member::new("Marker", Type::Text(Text::FREE)).at(Place::Query),
    Member::new("MaxItems", Type::Integer(Range::between(1, 50))).at(Place::Query),
] };

pub(crate) static LIST_FUNCTION_EVENT_INVOKE_CONFIGS_OUTPUT: Schema = Schema { name: "ListFunctionEventInvokeConfigsResponse", members: &[
    Member::new("FunctionEventInvokeConfigs", Type::List(&collections::FUNCTION_EVENT_INVOKE_CONFIG_LIST)),
    Member::new("NextMarker", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_FUNCTIONS: Schema = Schema { name: "ListFunctionsRequest", members: &[
    Member::new("MasterRegion", Type::Text(&texts::MASTER_REGION)).at(Place::Query),
    Member::new("FunctionVersion", Type::Text(&texts::FUNCTION_VERSION)).at(Place::Query),
    Member::new("Marker", Type::Text(Text::FREE)).at(Place::Query),
    Member::new("MaxItems", Type::Integer(Range::between(1, 10000))).at(Place::Query),
] };

pub(crate) static LIST_FUNCTIONS_OUTPUT: Schema = Schema { name: "ListFunctionsResponse", members: &[
    Member::new("NextMarker", Type::Text(Text::FREE)),
    Member::new("Functions", Type::List(&collections::FUNCTION_LIST)),
] };

pub(crate) static LIST_LAYER_VERSIONS: Schema = Schema { name: "ListLayerVersionsRequest", members: &[
    Member::new("CompatibleArchitecture", Type::Text(&texts::ARCHITECTURE)).at(Place::Query),
    Member::new("CompatibleRuntime", Type::Text(&texts::RUNTIME)).at(Place::Query),
    Member::new("LayerName", Type::Text(&texts::LAYER_NAME_OR_ARN)).at(Place::Label).required(),
    Member::new("Marker", Type::Text(Text::FREE)).at(Place::Query),
    Member::new("MaxItems", Type::Integer(Range::between(1, 50))).at(Place::Query),
] };

pub(crate) static LIST_LAYER_VERSIONS_OUTPUT: Schema = Schema { name: "ListLayerVersionsResponse", members: &[
    Member::new("NextMarker", Type::Text(Text::FREE)),
    Member::new("LayerVersions", Type::List(&collections::LAYER_VERSIONS_LIST)),
] };

pub(crate) static LIST_LAYERS: Schema = Schema { name: "ListLayersRequest", members: &[
    Member::new("CompatibleArchitecture", Type::Text(&texts::ARCHITECTURE)).at(Place::Query),
    Member::new("CompatibleRuntime", Type::Text(&texts::RUNTIME)).at(Place::Query),
    Member::new("Marker", Type::Text(Text::FREE)).at(Place::Query),
    Member::new("MaxItems", Type::Integer(Range::between(1, 50))).at(Place::Query),
] };

pub(crate) static LIST_LAYERS_OUTPUT: Schema = Schema { name: "ListLayersResponse", members: &[
    Member::new("NextMarker", Type::Text(Text::FREE)),
    Member::new("Layers", Type::List(&collections::LAYERS_LIST)),
] };

pub(crate) static LIST_TAGS: Schema = Schema { name: "ListTagsRequest", members: &[
    Member::new("Resource", Type::Text(&texts::TAGGABLE_RESOURCE)).at(Place::Label).required(),
] };

pub(crate) static LIST_TAGS_OUTPUT: Schema = Schema { name: "ListTagsResponse", members: &[
    Member::new("Tags", Type::Map(&collections::TAGS)),
] };

pub(crate) static LIST_VERSIONS_BY_FUNCTION: Schema = Schema { name: "ListVersionsByFunctionRequest", members: &[
    Member::new("FunctionName", Type::Text(&texts::NAMESPACED_FUNCTION_NAME)).at(Place::Label).required(),
    Member::new("Marker", Type::Text(Text::FREE)).at(Place::Query),
    Member::new("MaxItems", Type::Integer(Range::between(1, 10000))).at(Place::Query),
] };

pub(crate) static LIST_VERSIONS_BY_FUNCTION_OUTPUT: Schema = Schema { name: "ListVersionsByFunctionResponse", members: &[
    Member::new("NextMarker", Type::Text(Text::FREE)),
    Member::new("Versions", Type::List(&collections::FUNCTION_LIST)),
] };

pub(crate) static PUBLISH_LAYER_VERSION: Schema = Schema { name: "PublishLayerVersionRequest", members: &[
    Member::new("LayerName", Type::Text(&texts::LAYER_NAME_OR_ARN)).at(Place::Label).required(),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("Content", Type::Structure(&LAYER_VERSION_CONTENT_INPUT)).required(),
    Member::new("CompatibleArchitectures", Type::List(&collections::COMPATIBLE_ARCHITECTURES)),
    Member::new("CompatibleRuntimes", Type::List(&collections::COMPATIBLE_RUNTIMES)),
    Member::new("LicenseInfo", Type::Text(&texts::LICENSE_INFO)),
] };

pub(crate) static PUBLISH_LAYER_VERSION_OUTPUT: Schema = Schema { name: "PublishLayerVersionResponse", members: &[
    Member::new("Content", Type::Structure(&LAYER_VERSION_CONTENT_OUTPUT)),
    Member::new("LayerArn", Type::Text(&texts::LAYER_ARN)),
    Member::new("LayerVersionArn", Type::Text(&texts::LAYER_VERSION_ARN)),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("CreatedDate", Type::Text(&texts::TIMESTAMP)),
    Member::new("Version", Type::Long(Range::NONE)),
    Member::new("CompatibleArchitectures", Type::List(&collections::COMPATIBLE_ARCHITECTURES)),
    Member::new("CompatibleRuntimes", Type::List(&collections::COMPATIBLE_RUNTIMES)),
    Member::new("LicenseInfo", Type::Text(&texts::LICENSE_INFO)),
] };

pub(crate) static PUBLISH_VERSION: Schema = Schema { name: "PublishVersionRequest", members: &[
    Member::new("FunctionName", Type::Text(&texts::FUNCTION_NAME)).at(Place::Label).required(),
    Member::new("CodeSha256", Type::Text(Text::FREE)),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("RevisionId", Type::Text(Text::FREE)),
    Member::new("PublishTo", Type::Text(&texts::FUNCTION_VERSION_LATEST_PUBLISHED)),
] };

pub(crate) static PUBLISH_VERSION_OUTPUT: Schema = Schema { name: "FunctionConfiguration", members: &[
    Member::new("FunctionName", Type::Text(&texts::NAMESPACED_FUNCTION_NAME)),
    Member::new("FunctionArn", Type::Text(&texts::NAME_SPACED_FUNCTION_ARN)),
    Member::new("Runtime", Type::Text(&texts::RUNTIME)),
    Member::new("Role", Type::Text(&texts::ROLE_ARN)),
    Member::new("Handler", Type::Text(&texts::HANDLER)),
    Member::new("CodeSize", Type::Long(Range::NONE)),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("Timeout", Type::Integer(Range::between(1, 5400))),
    Member::new("MemorySize", Type::Integer(Range::between(128, 32768))),
    Member::new("LastModified", Type::Text(&texts::TIMESTAMP)),
    Member::new("CodeSha256", Type::Text(Text::FREE)),
    Member::new("Version", Type::Text(&texts::VERSION)),
    Member::new("VpcConfig", Type::Structure(&VPC_CONFIG_RESPONSE)),
    Member::new("DeadLetterConfig", Type::Structure(&DEAD_LETTER_CONFIG)),
    Member::new("Environment", Type::Structure(&ENVIRONMENT_RESPONSE)),
    Member::new("KMSKeyArn", Type::Text(&texts::KMS_KEY_ARN)),
    Member::new("TracingConfig", Type::Structure(&TRACING_CONFIG_RESPONSE)),
    Member::new("MasterArn", Type::Text(&texts::FUNCTION_ARN)),
    Member::new("RevisionId", Type::Text(Text::FREE)),
    Member::new("Layers", Type::List(&collections::LAYERS_REFERENCE_LIST)),
    Member::new("State", Type::Text(&texts::STATE)),
    Member::new("StateReason", Type::Text(Text::FREE)),
    Member::new("StateReasonCode", Type::Text(&texts::STATE_REASON_CODE)),
    Member::new("LastUpdateStatus", Type::Text(&texts::LAST_UPDATE_STATUS)),
    Member::new("LastUpdateStatusReason", Type::Text(Text::FREE)),
    Member::new("LastUpdateStatusReasonCode", Type::Text(&texts::LAST_UPDATE_STATUS_REASON_CODE)),
    Member::new("FileSystemConfigs", Type::List(&collections::FILE_SYSTEM_CONFIG_LIST)),
    Member::new("SigningProfileVersionArn", Type::Text(&texts::ARN)),
    Member::new("SigningJobArn", Type::Text(&texts::ARN)),
    Member::new("PackageType", Type::Text(&texts::PACKAGE_TYPE)),
    Member::new("ImageConfigResponse", Type::Structure(&IMAGE_CONFIG_RESPONSE)),
    Member::new("Architectures", Type::List(&collections::ARCHITECTURES_LIST)),
    Member::new("EphemeralStorage", Type::Structure(&EPHEMERAL_STORAGE)),
    Member::new("SnapStart", Type::Structure(&SNAP_START_RESPONSE)),
    Member::new("RuntimeVersionConfig", Type::Structure(&RUNTIME_VERSION_CONFIG)),
    Member::new("LoggingConfig", Type::Structure(&LOGGING_CONFIG)),
    Member::new("TenancyConfig", Type::Structure(&TENANCY_CONFIG)),
    Member::new("CapacityProviderConfig", Type::Structure(&CAPACITY_PROVIDER_CONFIG)),
    Member::new("ConfigSha256", Type::Text(Text::FREE)),
    Member::new("DurableConfig", Type::Structure(&DURABLE_CONFIG)),
    Member::new("RuntimeConfig", Type::Structure(&FUNCTION_RUNTIME_CONFIG)),
    Member::new("AcceleratorConfig", Type::Structure(&ACCELERATOR_CONFIG)),
] };

pub(crate) static PUT_FUNCTION_CONCURRENCY: Schema = Schema { name: "PutFunctionConcurrencyRequest", members: &[
    Member::new("FunctionName", Type::Text(&texts::FUNCTION_NAME)).at(Place::Label).required(),
    Member::new("ReservedConcurrentExecutions", Type::Integer(Range::at_least(0))).required(),
] };

pub(crate) static PUT_FUNCTION_CONCURRENCY_OUTPUT: Schema = Schema { name: "Concurrency", members: &[
    Member::new("ReservedConcurrentExecutions", Type::Integer(Range::at_least(0))),
] };

pub(crate) static PUT_FUNCTION_EVENT_INVOKE_CONFIG: Schema = Schema { name: "PutFunctionEventInvokeConfigRequest", members: &[
    Member::new("FunctionName", Type::Text(&texts::NAMESPACED_FUNCTION_NAME)).at(Place::Label).required(),
    Member::new("Qualifier", Type::Text(&texts::NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)).at(Place::Query),
    Member::new("MaximumRetryAttempts", Type::Integer(Range::between(0, 2))),
    Member::new("MaximumEventAgeInSeconds", Type::Integer(Range::between(60, 21600))),
    Member::new("DestinationConfig", Type::Structure(&DESTINATION_CONFIG)),
] };

pub(crate) static PUT_FUNCTION_EVENT_INVOKE_CONFIG_OUTPUT: Schema = Schema { name: "FunctionEventInvokeConfig", members: &[
    Member::new("LastModified", Type::Timestamp(None)),
    Member::new("FunctionArn", Type::Text(&texts::FUNCTION_ARN)),
    Member::new("MaximumRetryAttempts", Type::Integer(Range::between(0, 2))),
    Member::new("MaximumEventAgeInSeconds", Type::Integer(Range::between(60, 21600))),
    Member::new("DestinationConfig", Type::Structure(&DESTINATION_CONFIG)),
] };

pub(crate) static REMOVE_PERMISSION: Schema = Schema { name: "RemovePermissionRequest", members: &[
    Member::new("FunctionName", Type::Text(&texts::NAMESPACED_FUNCTION_NAME)).at(Place::Label).required(),
    Member::new("StatementId", Type::Text(&texts::NAMESPACED_STATEMENT_ID)).at(Place::Label).required(),
    Member::new("Qualifier", Type::Text(&texts::NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)).at(Place::Query),
    Member::new("RevisionId", Type::Text(Text::FREE)).at(Place::Query),
] };

pub(crate) static REMOVE_PERMISSION_OUTPUT: Schema = Schema { name: "RemovePermissionOutput", members: &[] };

pub(crate) static TAG_RESOURCE: Schema = Schema { name: "TagResourceRequest", members: &[
    Member::new("Resource", Type::Text(&texts::TAGGABLE_RESOURCE)).at(Place::Label).required(),
    Member::new("Tags", Type::Map(&collections::TAGS)).required(),
] };

pub(crate) static TAG_RESOURCE_OUTPUT: Schema = Schema { name: "TagResourceOutput", members: &[] };

pub(crate) static UNTAG_RESOURCE: Schema = Schema { name: "UntagResourceRequest", members: &[
    Member::new("Resource", Type::Text(&texts::TAGGABLE_RESOURCE)).at(Place::Label).required(),
    Member::new("TagKeys", Type::List(&collections::TAG_KEY_LIST)).wire("tagKeys").at(Place::Query).required(),
] };

pub(crate) static UNTAG_RESOURCE_OUTPUT: Schema = Schema { name: "UntagResourceOutput", members: &[] };

pub(crate) static UPDATE_ALIAS: Schema = Schema { name: "UpdateAliasRequest", members: &[
    Member::new("FunctionName", Type::Text(&texts::FUNCTION_NAME)).at(Place::Label).required(),
    Member::new("Name", Type::Text(&texts::ALIAS)).at(Place::Label).required(),
    Member::new("FunctionVersion", Type::Text(&texts::VERSION_WITH_LATEST_PUBLISHED)),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("RoutingConfig", Type::Structure(&ALIAS_ROUTING_CONFIGURATION)),
    Member::new("RevisionId", Type::Text(Text::FREE)),
] };

pub(crate) static UPDATE_ALIAS_OUTPUT: Schema = Schema { name: "AliasConfiguration", members: &[
    Member::new("AliasArn", Type::Text(&texts::FUNCTION_ARN)),
    Member::new("Name", Type::Text(&texts::ALIAS)),
    Member::new("FunctionVersion", Type::Text(&texts::VERSION)),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("RoutingConfig", Type::Structure(&ALIAS_ROUTING_CONFIGURATION)),
    Member::new("RevisionId", Type::Text(Text::FREE)),
] };

pub(crate) static UPDATE_FUNCTION_CODE: Schema = Schema { name: "UpdateFunctionCodeRequest", members: &[
    Member::new("FunctionName", Type::Text(&texts::FUNCTION_NAME)).at(Place::Label).required(),
    Member::new("ZipFile", Type::Blob(Length::NONE)),
    Member::new("S3Bucket", Type::Text(&texts::S3_BUCKET)),
    Member::new("S3Key", Type::Text(&texts::S3_KEY)),
    Member::new("S3ObjectVersion", Type::Text(&texts::S3_OBJECT_VERSION)),
    Member::new("S3ObjectStorageMode", Type::Text(&texts::S3_OBJECT_STORAGE_MODE)),
    Member::new("ImageUri", Type::Text(Text::FREE)),
    Member::new("Architectures", Type::List(&collections::ARCHITECTURES_LIST)),
    Member::new("Publish", Type::Boolean),
    Member::new("PublishTo", Type::Text(&texts::FUNCTION_VERSION_LATEST_PUBLISHED)),
    Member::new("DryRun", Type::Boolean),
    Member::new("RevisionId", Type::Text(Text::FREE)),
    Member::new("SourceKMSKeyArn", Type::Text(&texts::KMS_KEY_ARN)),
] };

pub(crate) static UPDATE_FUNCTION_CODE_OUTPUT: Schema = Schema { name: "FunctionConfiguration", members: &[
    Member::new("FunctionName", Type::Text(&texts::NAMESPACED_FUNCTION_NAME)),
    Member::new("FunctionArn", Type::Text(&texts::NAME_SPACED_FUNCTION_ARN)),
    Member::new("Runtime", Type::Text(&texts::RUNTIME)),
    Member::new("Role", Type::Text(&texts::ROLE_ARN)),
    Member::new("Handler", Type::Text(&texts::HANDLER)),
    Member::new("CodeSize", Type::Long(Range::NONE)),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("Timeout", Type::Integer(Range::between(1, 5400))),
    Member::new("MemorySize", Type::Integer(Range::between(128, 32768))),
    Member::new("LastModified", Type::Text(&texts::TIMESTAMP)),
    Member::new("CodeSha256", Type::Text(Text::FREE)),
    Member::new("Version", Type::Text(&texts::VERSION)),
    Member::new("VpcConfig", Type::Structure(&VPC_CONFIG_RESPONSE)),
    Member::new("DeadLetterConfig", Type::Structure(&DEAD_LETTER_CONFIG)),
    Member::new("Environment", Type::Structure(&ENVIRONMENT_RESPONSE)),
    Member::new("KMSKeyArn", Type::Text(&texts::KMS_KEY_ARN)),
    Member::new("TracingConfig", Type::Structure(&TRACING_CONFIG_RESPONSE)),
    Member::new("MasterArn", Type::Text(&texts::FUNCTION_ARN)),
    Member::new("RevisionId", Type::Text(Text::FREE)),
    Member::new("Layers", Type::List(&collections::LAYERS_REFERENCE_LIST)),
    Member::new("State", Type::Text(&texts::STATE)),
    Member::new("StateReason", Type::Text(Text::FREE)),
    Member::new("StateReasonCode", Type::Text(&texts::STATE_REASON_CODE)),
    Member::new("LastUpdateStatus", Type::Text(&texts::LAST_UPDATE_STATUS)),
    Member::new("LastUpdateStatusReason", Type::Text(Text::FREE)),
    Member::new("LastUpdateStatusReasonCode", Type::Text(&texts::LAST_UPDATE_STATUS_REASON_CODE)),
    Member::new("FileSystemConfigs", Type::List(&collections::FILE_SYSTEM_CONFIG_LIST)),
    Member::new("SigningProfileVersionArn", Type::Text(&texts::ARN)),
    Member::new("SigningJobArn", Type::Text(&texts::ARN)),
    Member::new("PackageType", Type::Text(&texts::PACKAGE_TYPE)),
    Member::new("ImageConfigResponse", Type::Structure(&IMAGE_CONFIG_RESPONSE)),
    Member::new("Architectures", Type::List(&collections::ARCHITECTURES_LIST)),
    Member::new("EphemeralStorage", Type::Structure(&EPHEMERAL_STORAGE)),
    Member::new("SnapStart", Type::Structure(&SNAP_START_RESPONSE)),
    Member::new("RuntimeVersionConfig", Type::Structure(&RUNTIME_VERSION_CONFIG)),
    Member::new("LoggingConfig", Type::Structure(&LOGGING_CONFIG)),
    Member::new("TenancyConfig", Type::Structure(&TENANCY_CONFIG)),
    Member::new("CapacityProviderConfig", Type::Structure(&CAPACITY_PROVIDER_CONFIG)),
    Member::new("ConfigSha256", Type::Text(Text::FREE)),
    Member::new("DurableConfig", Type::Structure(&DURABLE_CONFIG)),
    Member::new("RuntimeConfig", Type::Structure(&FUNCTION_RUNTIME_CONFIG)),
    Member::new("AcceleratorConfig", Type::Structure(&ACCELERATOR_CONFIG)),
] };

pub(crate) static UPDATE_FUNCTION_CONFIGURATION: Schema = Schema { name: "UpdateFunctionConfigurationRequest", members: &[
    Member::new("FunctionName", Type::Text(&texts::FUNCTION_NAME)).at(Place::Label).required(),
    Member::new("Role", Type::Text(&texts::ROLE_ARN)),
    Member::new("Handler", Type::Text(&texts::HANDLER)),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("Timeout", Type::Integer(Range::between(1, 5400))),
    Member::new("MemorySize", Type::Integer(Range::between(128, 32768))),
    Member::new("VpcConfig", Type::Structure(&VPC_CONFIG)),
    Member::new("Environment", Type::Structure(&ENVIRONMENT)),
    Member::new("Runtime", Type::Text(&texts::RUNTIME)),
    Member::new("DeadLetterConfig", Type::Structure(&DEAD_LETTER_CONFIG)),
    Member::new("KMSKeyArn", Type::Text(&texts::KMS_KEY_ARN)),
    Member::new("TracingConfig", Type::Structure(&TRACING_CONFIG)),
    Member::new("RevisionId", Type::Text(Text::FREE)),
    Member::new("Layers", Type::List(&collections::LAYER_LIST)),
    Member::new("FileSystemConfigs", Type::List(&collections::FILE_SYSTEM_CONFIG_LIST)),
    Member::new("ImageConfig", Type::Structure(&IMAGE_CONFIG)),
    Member::new("EphemeralStorage", Type::Structure(&EPHEMERAL_STORAGE)),
    Member::new("SnapStart", Type::Structure(&SNAP_START)),
    Member::new("LoggingConfig", Type::Structure(&LOGGING_CONFIG)),
    Member::new("CapacityProviderConfig", Type::Structure(&CAPACITY_PROVIDER_CONFIG)),
    Member::new("DurableConfig", Type::Structure(&DURABLE_CONFIG)),
    Member::new("RuntimeConfig", Type::Structure(&FUNCTION_RUNTIME_CONFIG)),
    Member::new("AcceleratorConfig", Type::Structure(&ACCELERATOR_CONFIG)),
] };

pub(crate) static UPDATE_FUNCTION_CONFIGURATION_OUTPUT: Schema = Schema { name: "FunctionConfiguration", members: &[
    Member::new("FunctionName", Type::Text(&texts::NAMESPACED_FUNCTION_NAME)),
    Member::new("FunctionArn", Type::Text(&texts::NAME_SPACED_FUNCTION_ARN)),
    Member::new("Runtime", Type::Text(&texts::RUNTIME)),
    Member::new("Role", Type::Text(&texts::ROLE_ARN)),
    Member::new("Handler", Type::Text(&texts::HANDLER)),
    Member::new("CodeSize", Type::Long(Range::NONE)),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("Timeout", Type::Integer(Range::between(1, 5400))),
    Member::new("MemorySize", Type::Integer(Range::between(128, 32768))),
    Member::new("LastModified", Type::Text(&texts::TIMESTAMP)),
    Member::new("CodeSha256", Type::Text(Text::FREE)),
    Member::new("Version", Type::Text(&texts::VERSION)),
    Member::new("VpcConfig", Type::Structure(&VPC_CONFIG_RESPONSE)),
    Member::new("DeadLetterConfig", Type::Structure(&DEAD_LETTER_CONFIG)),
    Member::new("Environment", Type::Structure(&ENVIRONMENT_RESPONSE)),
    Member::new("KMSKeyArn", Type::Text(&texts::KMS_KEY_ARN)),
    Member::new("TracingConfig", Type::Structure(&TRACING_CONFIG_RESPONSE)),
    Member::new("MasterArn", Type::Text(&texts::FUNCTION_ARN)),
    Member::new("RevisionId", Type::Text(Text::FREE)),
    Member::new("Layers", Type::List(&collections::LAYERS_REFERENCE_LIST)),
    Member::new("State", Type::Text(&texts::STATE)),
    Member::new("StateReason", Type::Text(Text::FREE)),
    Member::new("StateReasonCode", Type::Text(&texts::STATE_REASON_CODE)),
    Member::new("LastUpdateStatus", Type::Text(&texts::LAST_UPDATE_STATUS)),
    Member::new("LastUpdateStatusReason", Type::Text(Text::FREE)),
    Member::new("LastUpdateStatusReasonCode", Type::Text(&texts::LAST_UPDATE_STATUS_REASON_CODE)),
    Member::new("FileSystemConfigs", Type::List(&collections::FILE_SYSTEM_CONFIG_LIST)),
    Member::new("SigningProfileVersionArn", Type::Text(&texts::ARN)),
    Member::new("SigningJobArn", Type::Text(&texts::ARN)),
    Member::new("PackageType", Type::Text(&texts::PACKAGE_TYPE)),
    Member::new("ImageConfigResponse", Type::Structure(&IMAGE_CONFIG_RESPONSE)),
    Member::new("Architectures", Type::List(&collections::ARCHITECTURES_LIST)),
    Member::new("EphemeralStorage", Type::Structure(&EPHEMERAL_STORAGE)),
    Member::new("SnapStart", Type::Structure(&SNAP_START_RESPONSE)),
    Member::new("RuntimeVersionConfig", Type::Structure(&RUNTIME_VERSION_CONFIG)),
    Member::new("LoggingConfig", Type::Structure(&LOGGING_CONFIG)),
    Member::new("TenancyConfig", Type::Structure(&TENANCY_CONFIG)),
    Member::new("CapacityProviderConfig", Type::Structure(&CAPACITY_PROVIDER_CONFIG)),
    Member::new("ConfigSha256", Type::Text(Text::FREE)),
    Member::new("DurableConfig", Type::Structure(&DURABLE_CONFIG)),
    Member::new("RuntimeConfig", Type::Structure(&FUNCTION_RUNTIME_CONFIG)),
    Member::new("AcceleratorConfig", Type::Structure(&ACCELERATOR_CONFIG)),
] };

pub(crate) static UPDATE_FUNCTION_EVENT_INVOKE_CONFIG: Schema = Schema { name: "UpdateFunctionEventInvokeConfigRequest", members: &[
    Member::new("FunctionName", Type::Text(&texts::NAMESPACED_FUNCTION_NAME)).at(Place::Label).required(),
    Member::new("Qualifier", Type::Text(&texts::NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)).at(Place::Query),
    Member::new("MaximumRetryAttempts", Type::Integer(Range::between(0, 2))),
    Member::new("MaximumEventAgeInSeconds", Type::Integer(Range::between(60, 21600))),
    Member::new("DestinationConfig", Type::Structure(&DESTINATION_CONFIG)),
] };

pub(crate) static UPDATE_FUNCTION_EVENT_INVOKE_CONFIG_OUTPUT: Schema = Schema { name: "FunctionEventInvokeConfig", members: &[
    Member::new("LastModified", Type::Timestamp(None)),
    Member::new("FunctionArn", Type::Text(&texts::FUNCTION_ARN)),
    Member::new("MaximumRetryAttempts", Type::Integer(Range::between(0, 2))),
    Member::new("MaximumEventAgeInSeconds", Type::Integer(Range::between(60, 21600))),
    Member::new("DestinationConfig", Type::Structure(&DESTINATION_CONFIG)),
] };

pub(crate) static ACCELERATOR_CONFIG: Schema = Schema { name: "AcceleratorConfig", members: &[
    Member::new("AcceleratorMemorySize", Type::Integer(Range::NONE)).required(),
] };

pub(crate) static ACCOUNT_LIMIT: Schema = Schema { name: "AccountLimit", members: &[
    Member::new("TotalCodeSize", Type::Long(Range::NONE)),
    Member::new("CodeSizeUnzipped", Type::Long(Range::NONE)),
    Member::new("CodeSizeZipped", Type::Long(Range::NONE)),
    Member::new("ConcurrentExecutions", Type::Integer(Range::NONE)),
    Member::new("UnreservedConcurrentExecutions", Type::Integer(Range::at_least(0))),
] };

pub(crate) static ACCOUNT_USAGE: Schema = Schema { name: "AccountUsage", members: &[
    Member::new("TotalCodeSize", Type::Long(Range::NONE)),
    Member::new("FunctionCount", Type::Long(Range::NONE)),
] };

pub(crate) static ALIAS_CONFIGURATION: Schema = Schema { name: "AliasConfiguration", members: &[
    Member::new("AliasArn", Type::Text(&texts::FUNCTION_ARN)),
    Member::new("Name", Type::Text(&texts::ALIAS)),
    Member::new("FunctionVersion", Type::Text(&texts::VERSION)),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("RoutingConfig", Type::Structure(&ALIAS_ROUTING_CONFIGURATION)),
    Member::new("RevisionId", Type::Text(Text::FREE)),
] };

pub(crate) static ALIAS_ROUTING_CONFIGURATION: Schema = Schema { name: "AliasRoutingConfiguration", members: &[
    Member::new("AdditionalVersionWeights", Type::Map(&collections::ADDITIONAL_VERSION_WEIGHTS)),
] };

pub(crate) static CAPACITY_PROVIDER_CONFIG: Schema = Schema { name: "CapacityProviderConfig", members: &[
    Member::new("LambdaManagedInstancesCapacityProviderConfig", Type::Structure(&LAMBDA_MANAGED_INSTANCES_CAPACITY_PROVIDER_CONFIG)).required(),
] };

pub(crate) static CONCURRENCY: Schema = Schema { name: "Concurrency", members: &[
    Member::new("ReservedConcurrentExecutions", Type::Integer(Range::at_least(0))),
] };

pub(crate) static DEAD_LETTER_CONFIG: Schema = Schema { name: "DeadLetterConfig", members: &[
    Member::new("TargetArn", Type::Text(&texts::RESOURCE_ARN)),
] };

pub(crate) static DESTINATION_CONFIG: Schema = Schema { name: "DestinationConfig", members: &[
    Member::new("OnSuccess", Type::Structure(&ON_SUCCESS)),
    Member::new("OnFailure", Type::Structure(&ON_FAILURE)),
] };

pub(crate) static DURABLE_CONFIG: Schema = Schema { name: "DurableConfig", members: &[
    Member::new("KMSKeyArn", Type::Text(&texts::KMS_KEY_ARN)),
    Member::new("RetentionPeriodInDays", Type::Integer(Range::between(1, 90))),
    Member::new("ExecutionTimeout", Type::Integer(Range::between(1, 31622400))),
] };

pub(crate) static ENVIRONMENT: Schema = Schema { name: "Environment", members: &[
    Member::new("Variables", Type::Map(&collections::ENVIRONMENT_VARIABLES)),
] };

pub(crate) static ENVIRONMENT_ERROR: Schema = Schema { name: "EnvironmentError", members: &[
    Member::new("ErrorCode", Type::Text(Text::FREE)),
    Member::new("Message", Type::Text(&texts::SENSITIVE_STRING)),
] };

pub(crate) static ENVIRONMENT_RESPONSE: Schema = Schema { name: "EnvironmentResponse", members: &[
    Member::new("Variables", Type::Map(&collections::ENVIRONMENT_VARIABLES)),
    Member::new("Error", Type::Structure(&ENVIRONMENT_ERROR)),
] };

pub(crate) static EPHEMERAL_STORAGE: Schema = Schema { name: "EphemeralStorage", members: &[
    Member::new("Size", Type::Integer(Range::between(512, 32768))).required(),
] };

pub(crate) static FILE_SYSTEM_CONFIG: Schema = Schema { name: "FileSystemConfig", members: &[
    Member::new("Arn", Type::Text(&texts::FILE_SYSTEM_ARN)).required(),
    Member::new("LocalMountPath", Type::Text(&texts::LOCAL_MOUNT_PATH)).required(),
    Member::new("S3FilesConfig", Type::Structure(&S3_FILES_CONFIG)),
] };

pub(crate) static FUNCTION_CODE: Schema = Schema { name: "FunctionCode", members: &[
    Member::new("ZipFile", Type::Blob(Length::NONE)),
    Member::new("S3Bucket", Type::Text(&texts::S3_BUCKET)),
    Member::new("S3Key", Type::Text(&texts::S3_KEY)),
    Member::new("S3ObjectVersion", Type::Text(&texts::S3_OBJECT_VERSION)),
    Member::new("S3ObjectStorageMode", Type::Text(&texts::S3_OBJECT_STORAGE_MODE)),
    Member::new("ImageUri", Type::Text(Text::FREE)),
    Member::new("SourceKMSKeyArn", Type::Text(&texts::KMS_KEY_ARN)),
] };

pub(crate) static FUNCTION_CODE_LOCATION: Schema = Schema { name: "FunctionCodeLocation", members: &[
    Member::new("RepositoryType", Type::Text(Text::FREE)),
    Member::new("Location", Type::Text(&texts::SENSITIVE_STRING_ON_SERVER_ONLY)),
    Member::new("ImageUri", Type::Text(Text::FREE)),
    Member::new("ResolvedImageUri", Type::Text(Text::FREE)),
    Member::new("ResolvedS3Object", Type::Structure(&RESOLVED_S3_OBJECT)),
    Member::new("SourceKMSKeyArn", Type::Text(&texts::KMS_KEY_ARN)),
    Member::new("Error", Type::Structure(&FUNCTION_CODE_LOCATION_ERROR)),
] };

pub(crate) static FUNCTION_CODE_LOCATION_ERROR: Schema = Schema { name: "FunctionCodeLocationError", members: &[
    Member::new("ErrorCode", Type::Text(Text::FREE)),
    Member::new("Message", Type::Text(&texts::SENSITIVE_STRING)),
] };

pub(crate) static FUNCTION_CONFIGURATION: Schema = Schema { name: "FunctionConfiguration", members: &[
    Member::new("FunctionName", Type::Text(&texts::NAMESPACED_FUNCTION_NAME)),
    Member::new("FunctionArn", Type::Text(&texts::NAME_SPACED_FUNCTION_ARN)),
    Member::new("Runtime", Type::Text(&texts::RUNTIME)),
    Member::new("Role", Type::Text(&texts::ROLE_ARN)),
    Member::new("Handler", Type::Text(&texts::HANDLER)),
    Member::new("CodeSize", Type::Long(Range::NONE)),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("Timeout", Type::Integer(Range::between(1, 5400))),
    Member::new("MemorySize", Type::Integer(Range::between(128, 32768))),
    Member::new("LastModified", Type::Text(&texts::TIMESTAMP)),
    Member::new("CodeSha256", Type::Text(Text::FREE)),
    Member::new("Version", Type::Text(&texts::VERSION)),
    Member::new("VpcConfig", Type::Structure(&VPC_CONFIG_RESPONSE)),
    Member::new("DeadLetterConfig", Type::Structure(&DEAD_LETTER_CONFIG)),
    Member::new("Environment", Type::Structure(&ENVIRONMENT_RESPONSE)),
    Member::new("KMSKeyArn", Type::Text(&texts::KMS_KEY_ARN)),
    Member::new("TracingConfig", Type::Structure(&TRACING_CONFIG_RESPONSE)),
    Member::new("MasterArn", Type::Text(&texts::FUNCTION_ARN)),
    Member::new("RevisionId", Type::Text(Text::FREE)),
    Member::new("Layers", Type::List(&collections::LAYERS_REFERENCE_LIST)),
    Member::new("State", Type::Text(&texts::STATE)),
    Member::new("StateReason", Type::Text(Text::FREE)),
    Member::new("StateReasonCode", Type::Text(&texts::STATE_REASON_CODE)),
    Member::new("LastUpdateStatus", Type::Text(&texts::LAST_UPDATE_STATUS)),
    Member::new("LastUpdateStatusReason", Type::Text(Text::FREE)),
    Member::new("LastUpdateStatusReasonCode", Type::Text(&texts::LAST_UPDATE_STATUS_REASON_CODE)),
    Member::new("FileSystemConfigs", Type::List(&collections::FILE_SYSTEM_CONFIG_LIST)),
    Member::new("SigningProfileVersionArn", Type::Text(&texts::ARN)),
    Member::new("SigningJobArn", Type::Text(&texts::ARN)),
    Member::new("PackageType", Type::Text(&texts::PACKAGE_TYPE)),
    Member::new("ImageConfigResponse", Type::Structure(&IMAGE_CONFIG_RESPONSE)),
    Member::new("Architectures", Type::List(&collections::ARCHITECTURES_LIST)),
    Member::new("EphemeralStorage", Type::Structure(&EPHEMERAL_STORAGE)),
    Member::new("SnapStart", Type::Structure(&SNAP_START_RESPONSE)),
    Member::new("RuntimeVersionConfig", Type::Structure(&RUNTIME_VERSION_CONFIG)),
    Member::new("LoggingConfig", Type::Structure(&LOGGING_CONFIG)),
    Member::new("TenancyConfig", Type::Structure(&TENANCY_CONFIG)),
    Member::new("CapacityProviderConfig", Type::Structure(&CAPACITY_PROVIDER_CONFIG)),
    Member::new("ConfigSha256", Type::Text(Text::FREE)),
    Member::new("DurableConfig", Type::Structure(&DURABLE_CONFIG)),
    Member::new("RuntimeConfig", Type::Structure(&FUNCTION_RUNTIME_CONFIG)),
    Member::new("AcceleratorConfig", Type::Structure(&ACCELERATOR_CONFIG)),
] };

pub(crate) static FUNCTION_EVENT_INVOKE_CONFIG: Schema = Schema { name: "FunctionEventInvokeConfig", members: &[
    Member::new("LastModified", Type::Timestamp(None)),
    Member::new("FunctionArn", Type::Text(&texts::FUNCTION_ARN)),
    Member::new("MaximumRetryAttempts", Type::Integer(Range::between(0, 2))),
    Member::new("MaximumEventAgeInSeconds", Type::Integer(Range::between(60, 21600))),
    Member::new("DestinationConfig", Type::Structure(&DESTINATION_CONFIG)),
] };

pub(crate) static FUNCTION_RUNTIME_CONFIG: Schema = Schema { name: "FunctionRuntimeConfig", members: &[
    Member::new("RuntimeArn", Type::Text(&texts::FUNCTION_RUNTIME_ARN)).required(),
    Member::new("RuntimeAlias", Type::Text(&texts::FUNCTION_RUNTIME_ALIAS)).required(),
] };

pub(crate) static IMAGE_CONFIG: Schema = Schema { name: "ImageConfig", members: &[
    Member::new("EntryPoint", Type::List(&collections::STRING_LIST)),
    Member::new("Command", Type::List(&collections::STRING_LIST)),
    Member::new("WorkingDirectory", Type::Text(&texts::WORKING_DIRECTORY)),
] };

pub(crate) static IMAGE_CONFIG_ERROR: Schema = Schema { name: "ImageConfigError", members: &[
    Member::new("ErrorCode", Type::Text(Text::FREE)),
    Member::new("Message", Type::Text(&texts::SENSITIVE_STRING)),
] };

pub(crate) static IMAGE_CONFIG_RESPONSE: Schema = Schema { name: "ImageConfigResponse", members: &[
    Member::new("ImageConfig", Type::Structure(&IMAGE_CONFIG)),
    Member::new("Error", Type::Structure(&IMAGE_CONFIG_ERROR)),
] };

pub(crate) static LAMBDA_MANAGED_INSTANCES_CAPACITY_PROVIDER_CONFIG: Schema = Schema { name: "LambdaManagedInstancesCapacityProviderConfig", members: &[
    Member::new("CapacityProviderArn", Type::Text(&texts::CAPACITY_PROVIDER_ARN)).required(),
    Member::new("PerExecutionEnvironmentMaxConcurrency", Type::Integer(Range::between(1, 1600))),
    Member::new("ExecutionEnvironmentMemoryGiBPerVCpu", Type::Double),
] };

pub(crate) static LAYER: Schema = Schema { name: "Layer", members: &[
    Member::new("Arn", Type::Text(&texts::LAYER_VERSION_ARN)),
    Member::new("CodeSize", Type::Long(Range::NONE)),
    Member::new("SigningProfileVersionArn", Type::Text(&texts::ARN)),
    Member::new("SigningJobArn", Type::Text(&texts::ARN)),
] };

pub(crate) static LAYER_VERSION_CONTENT_INPUT: Schema = Schema { name: "LayerVersionContentInput", members: &[
    Member::new("S3Bucket", Type::Text(&texts::S3_BUCKET)),
    Member::new("S3Key", Type::Text(&texts::S3_KEY)),
    Member::new("S3ObjectVersion", Type::Text(&texts::S3_OBJECT_VERSION)),
    Member::new("S3ObjectStorageMode", Type::Text(&texts::S3_OBJECT_STORAGE_MODE)),
    Member::new("ZipFile", Type::Blob(Length::NONE)),
] };

pub(crate) static LAYER_VERSION_CONTENT_OUTPUT: Schema = Schema { name: "LayerVersionContentOutput", members: &[
    Member::new("Location", Type::Text(&texts::SENSITIVE_STRING_ON_SERVER_ONLY)),
    Member::new("CodeSha256", Type::Text(Text::FREE)),
    Member::new("CodeSize", Type::Long(Range::NONE)),
    Member::new("SigningProfileVersionArn", Type::Text(&texts::ARN)),
    Member::new("SigningJobArn", Type::Text(&texts::ARN)),
    Member::new("ResolvedS3Object", Type::Structure(&RESOLVED_S3_OBJECT)),
] };

pub(crate) static LAYER_VERSIONS_LIST_ITEM: Schema = Schema { name: "LayerVersionsListItem", members: &[
    Member::new("LayerVersionArn", Type::Text(&texts::LAYER_VERSION_ARN)),
    Member::new("Version", Type::Long(Range::NONE)),
    Member::new("Description", Type::Text(&texts::DESCRIPTION)),
    Member::new("CreatedDate", Type::Text(&texts::TIMESTAMP)),
    Member::new("CompatibleArchitectures", Type::List(&collections::COMPATIBLE_ARCHITECTURES)),
    Member::new("CompatibleRuntimes", Type::List(&collections::COMPATIBLE_RUNTIMES)),
    Member::new("LicenseInfo", Type::Text(&texts::LICENSE_INFO)),
] };

pub(crate) static LAYERS_LIST_ITEM: Schema = Schema { name: "LayersListItem", members: &[
    Member::new("LayerName", Type::Text(&texts::LAYER_NAME)),
    Member::new("LayerArn", Type::Text(&texts::LAYER_ARN)),
    Member::new("LatestMatchingVersion", Type::Structure(&LAYER_VERSIONS_LIST_ITEM)),
] };

pub(crate) static LOGGING_CONFIG: Schema = Schema { name: "LoggingConfig", members: &[
    Member::new("LogFormat", Type::Text(&texts::LOG_FORMAT)),
    Member::new("ApplicationLogLevel", Type::Text(&texts::APPLICATION_LOG_LEVEL)),
    Member::new("SystemLogLevel", Type::Text(&texts::SYSTEM_LOG_LEVEL)),
    Member::new("LogGroup", Type::Text(&texts::LOG_GROUP)),
] };

pub(crate) static ON_FAILURE: Schema = Schema { name: "OnFailure", members: &[
    Member::new("Destination", Type::Text(&texts::DESTINATION_ARN)),
] };

pub(crate) static ON_SUCCESS: Schema = Schema { name: "OnSuccess", members: &[
    Member::new("Destination", Type::Text(&texts::DESTINATION_ARN)),
] };

pub(crate) static RESOLVED_S3_OBJECT: Schema = Schema { name: "ResolvedS3Object", members: &[
    Member::new("S3Bucket", Type::Text(&texts::S3_BUCKET)),
    Member::new("S3Key", Type::Text(&texts::S3_KEY)),
    Member::new("S3ObjectVersion", Type::Text(&texts::S3_OBJECT_VERSION)),
] };

pub(crate) static RUNTIME_VERSION_CONFIG: Schema = Schema { name: "RuntimeVersionConfig", members: &[
    Member::new("RuntimeVersionArn", Type::Text(&texts::RUNTIME_VERSION_ARN)),
    Member::new("Error", Type::Structure(&RUNTIME_VERSION_ERROR)),
] };

pub(crate) static RUNTIME_VERSION_ERROR: Schema = Schema { name: "RuntimeVersionError", members: &[
    Member::new("ErrorCode", Type::Text(Text::FREE)),
    Member::new("Message", Type::Text(&texts::SENSITIVE_STRING)),
] };

pub(crate) static S3_FILES_CONFIG: Schema = Schema { name: "S3FilesConfig", members: &[
    Member::new("DirectS3Read", Type::Text(&texts::DIRECT_S3_READ)),
] };

pub(crate) static SNAP_START: Schema = Schema { name: "SnapStart", members: &[
    Member::new("ApplyOn", Type::Text(&texts::SNAP_START_APPLY_ON)),
] };

pub(crate) static SNAP_START_RESPONSE: Schema = Schema { name: "SnapStartResponse", members: &[
    Member::new("ApplyOn", Type::Text(&texts::SNAP_START_APPLY_ON)),
    Member::new("OptimizationStatus", Type::Text(&texts::SNAP_START_OPTIMIZATION_STATUS)),
] };

pub(crate) static TAGS_ERROR: Schema = Schema { name: "TagsError", members: &[
    Member::new("ErrorCode", Type::Text(&texts::TAGS_ERROR_CODE)).required(),
    Member::new("Message", Type::Text(&texts::TAGS_ERROR_MESSAGE)).required(),
] };

pub(crate) static TENANCY_CONFIG: Schema = Schema { name: "TenancyConfig", members: &[
    Member::new("TenantIsolationMode", Type::Text(&texts::TENANT_ISOLATION_MODE)).required(),
] };

pub(crate) static TRACING_CONFIG: Schema = Schema { name: "TracingConfig", members: &[
    Member::new("Mode", Type::Text(&texts::TRACING_MODE)),
] };

pub(crate) static TRACING_CONFIG_RESPONSE: Schema = Schema { name: "TracingConfigResponse", members: &[
    Member::new("Mode", Type::Text(&texts::TRACING_MODE)),
] };

pub(crate) static VPC_CONFIG: Schema = Schema { name: "VpcConfig", members: &[
    Member::new("SubnetIds", Type::List(&collections::SUBNET_IDS)),
    Member::new("SecurityGroupIds", Type::List(&collections::SECURITY_GROUP_IDS)),
    Member::new("Ipv6AllowedForDualStack", Type::Boolean),
] };

pub(crate) static VPC_CONFIG_RESPONSE: Schema = Schema { name: "VpcConfigResponse", members: &[
    Member::new("SubnetIds", Type::List(&collections::SUBNET_IDS)),
    Member::new("SecurityGroupIds", Type::List(&collections::SECURITY_GROUP_IDS)),
    Member::new("VpcId", Type::Text(Text::FREE)),
    Member::new("Ipv6AllowedForDualStack", Type::Boolean),
] };
