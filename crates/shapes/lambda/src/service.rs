//! The service and its operations.

use schema::{OperationFacts, Protocol, ServiceError, ServiceFacts, empty};

use crate::{operations as api, schemas};

pub(crate) static ADD_PERMISSION: OperationFacts = OperationFacts {
    service: "lambda", name: "AddPermission", method: "POST", uri: "/2015-03-31/functions/{FunctionName}/policy", status: 201,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::ADD_PERMISSION, output: &schemas::ADD_PERMISSION_OUTPUT,
    new_input: empty::<api::AddPermission>, new_output: empty::<api::AddPermissionOutput>,
};

pub(crate) static CREATE_ALIAS: OperationFacts = OperationFacts {
    service: "lambda", name: "CreateAlias", method: "POST", uri: "/2015-03-31/functions/{FunctionName}/aliases", status: 201,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_ALIAS, output: &schemas::CREATE_ALIAS_OUTPUT,
    new_input: empty::<api::CreateAlias>, new_output: empty::<api::CreateAliasOutput>,
};

pub(crate) static CREATE_FUNCTION: OperationFacts = OperationFacts {
    service: "lambda", name: "CreateFunction", method: "POST", uri: "/2015-03-31/functions", status: 201,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_FUNCTION, output: &schemas::CREATE_FUNCTION_OUTPUT,
    new_input: empty::<api::CreateFunction>, new_output: empty::<api::CreateFunctionOutput>,
};

pub(crate) static DELETE_ALIAS: OperationFacts = OperationFacts {
    service: "lambda", name: "DeleteAlias", method: "DELETE", uri: "/2015-03-31/functions/{FunctionName}/aliases/{Name}", status: 204,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_ALIAS, output: &schemas::DELETE_ALIAS_OUTPUT,
    new_input: empty::<api::DeleteAlias>, new_output: empty::<api::DeleteAliasOutput>,
};

pub(crate) static DELETE_FUNCTION: OperationFacts = OperationFacts {
    service: "lambda", name: "DeleteFunction", method: "DELETE", uri: "/2015-03-31/functions/{FunctionName}", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_FUNCTION, output: &schemas::DELETE_FUNCTION_OUTPUT,
    new_input: empty::<api::DeleteFunction>, new_output: empty::<api::DeleteFunctionOutput>,
};

pub(crate) static DELETE_FUNCTION_CONCURRENCY: OperationFacts = OperationFacts {
    service: "lambda", name: "DeleteFunctionConcurrency", method: "DELETE", uri: "/2017-10-31/functions/{FunctionName}/concurrency", status: 204,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_FUNCTION_CONCURRENCY, output: &schemas::DELETE_FUNCTION_CONCURRENCY_OUTPUT,
    new_input: empty::<api::DeleteFunctionConcurrency>, new_output: empty::<api::DeleteFunctionConcurrencyOutput>,
};

pub(crate) static DELETE_FUNCTION_EVENT_INVOKE_CONFIG: OperationFacts = OperationFacts {
    service: "lambda", name: "DeleteFunctionEventInvokeConfig", method: "DELETE", uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config", status: 204,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_FUNCTION_EVENT_INVOKE_CONFIG, output: &schemas::DELETE_FUNCTION_EVENT_INVOKE_CONFIG_OUTPUT,
    new_input: empty::<api::DeleteFunctionEventInvokeConfig>, new_output: empty::<api::DeleteFunctionEventInvokeConfigOutput>,
};

pub(crate) static DELETE_LAYER_VERSION: OperationFacts = OperationFacts {
    service: "lambda", name: "DeleteLayerVersion", method: "DELETE", uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}", status: 204,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_LAYER_VERSION, output: &schemas::DELETE_LAYER_VERSION_OUTPUT,
    new_input: empty::<api::DeleteLayerVersion>, new_output: empty::<api::DeleteLayerVersionOutput>,
};

pub(crate) static GET_ACCOUNT_SETTINGS: OperationFacts = OperationFacts {
    service: "lambda", name: "GetAccountSettings", method: "GET", uri: "/2016-08-19/account-settings", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_ACCOUNT_SETTINGS, output: &schemas::GET_ACCOUNT_SETTINGS_OUTPUT,
    new_input: empty::<api::GetAccountSettings>, new_output: empty::<api::GetAccountSettingsOutput>,
};

pub(crate) static GET_ALIAS: OperationFacts = OperationFacts {
    service: "lambda", name: "GetAlias", method: "GET", uri: "/2015-03-31/functions/{FunctionName}/aliases/{Name}", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_ALIAS, output: &schemas::GET_ALIAS_OUTPUT,
    new_input: empty::<api::GetAlias>, new_output: empty::<api::GetAliasOutput>,
};

pub(crate) static GET_FUNCTION: OperationFacts = OperationFacts {
    service: "lambda", name: "GetFunction", method: "GET", uri: "/2015-03-31/functions/{FunctionName}", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_FUNCTION, output: &schemas::GET_FUNCTION_OUTPUT,
    new_input: empty::<api::GetFunction>, new_output: empty::<api::GetFunctionOutput>,
};

pub(crate) static GET_FUNCTION_CODE_SIGNING_CONFIG: OperationFacts = OperationFacts {
    service: "lambda", name: "GetFunctionCodeSigningConfig", method: "GET", uri: "/2020-06-30/functions/{FunctionName}/code-signing-config", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_FUNCTION_CODE_SIGNING_CONFIG, output: &schemas::GET_FUNCTION_CODE_SIGNING_CONFIG_OUTPUT,
    new_input: empty::<api::GetFunctionCodeSigningConfig>, new_output: empty::<api::GetFunctionCodeSigningConfigOutput>,
};

pub(crate) static GET_FUNCTION_CONCURRENCY: OperationFacts = OperationFacts {
    service: "lambda", name: "GetFunctionConcurrency", method: "GET", uri: "/2019-09-30/functions/{FunctionName}/concurrency", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_FUNCTION_CONCURRENCY, output: &schemas::GET_FUNCTION_CONCURRENCY_OUTPUT,
    new_input: empty::<api::GetFunctionConcurrency>, new_output: empty::<api::GetFunctionConcurrencyOutput>,
};

pub(crate) static GET_FUNCTION_CONFIGURATION: OperationFacts = OperationFacts {
    service: "lambda", name: "GetFunctionConfiguration", method: "GET", uri: "/2015-03-31/functions/{FunctionName}/configuration", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_FUNCTION_CONFIGURATION, output: &schemas::GET_FUNCTION_CONFIGURATION_OUTPUT,
    new_input: empty::<api::GetFunctionConfiguration>, new_output: empty::<api::GetFunctionConfigurationOutput>,
};

pub(crate) static GET_FUNCTION_EVENT_INVOKE_CONFIG: OperationFacts = OperationFacts {
    service: "lambda", name: "GetFunctionEventInvokeConfig", method: "GET", uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_FUNCTION_EVENT_INVOKE_CONFIG, output: &schemas::GET_FUNCTION_EVENT_INVOKE_CONFIG_OUTPUT,
    new_input: empty::<api::GetFunctionEventInvokeConfig>, new_output: empty::<api::GetFunctionEventInvokeConfigOutput>,
};

pub(crate) static GET_FUNCTION_RECURSION_CONFIG: OperationFacts = OperationFacts {
    service: "lambda", name: "GetFunctionRecursionConfig", method: "GET", uri: "/2024-08-31/functions/{FunctionName}/recursion-config", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_FUNCTION_RECURSION_CONFIG, output: &schemas::GET_FUNCTION_RECURSION_CONFIG_OUTPUT,
    new_input: empty::<api::GetFunctionRecursionConfig>, new_output: empty::<api::GetFunctionRecursionConfigOutput>,
};

pub(crate) static GET_LAYER_VERSION: OperationFacts = OperationFacts {
    service: "lambda", name: "GetLayerVersion", method: "GET", uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_LAYER_VERSION, output: &schemas::GET_LAYER_VERSION_OUTPUT,
    new_input: empty::<api::GetLayerVersion>, new_output: empty::<api::GetLayerVersionOutput>,
};

pub(crate) static GET_LAYER_VERSION_BY_ARN: OperationFacts = OperationFacts {
    service: "lambda", name: "GetLayerVersionByArn", method: "GET", uri: "/2018-10-31/layers?find=LayerVersion", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_LAYER_VERSION_BY_ARN, output: &schemas::GET_LAYER_VERSION_BY_ARN_OUTPUT,
    new_input: empty::<api::GetLayerVersionByArn>, new_output: empty::<api::GetLayerVersionByArnOutput>,
};

pub(crate) static GET_POLICY: OperationFacts = OperationFacts {
    service: "lambda", name: "GetPolicy", method: "GET", uri: "/2015-03-31/functions/{FunctionName}/policy", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_POLICY, output: &schemas::GET_POLICY_OUTPUT,
    new_input: empty::<api::GetPolicy>, new_output: empty::<api::GetPolicyOutput>,
};

pub(crate) static GET_RUNTIME_MANAGEMENT_CONFIG: OperationFacts = OperationFacts {
    service: "lambda", name: "GetRuntimeManagementConfig", method: "GET", uri: "/2021-07-20/functions/{FunctionName}/runtime-management-config", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_RUNTIME_MANAGEMENT_CONFIG, output: &schemas::GET_RUNTIME_MANAGEMENT_CONFIG_OUTPUT,
    new_input: empty::<api::GetRuntimeManagementConfig>, new_output: empty::<api::GetRuntimeManagementConfigOutput>,
};

pub(crate) static INVOKE: OperationFacts = OperationFacts {
    service: "lambda", name: "Invoke", method: "POST", uri: "/2015-03-31/functions/{FunctionName}/invocations", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::INVOKE, output: &schemas::INVOKE_OUTPUT,
    new_input: empty::<api::Invoke>, new_output: empty::<api::InvokeOutput>,
};

pub(crate) static LIST_ALIASES: OperationFacts = OperationFacts {
    service: "lambda", name: "ListAliases", method: "GET", uri: "/2015-03-31/functions/{FunctionName}/aliases", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_ALIASES, output: &schemas::LIST_ALIASES_OUTPUT,
    new_input: empty::<api::ListAliases>, new_output: empty::<api::ListAliasesOutput>,
};

pub(crate) static LIST_FUNCTION_EVENT_INVOKE_CONFIGS: OperationFacts = OperationFacts {
    service: "lambda", name: "ListFunctionEventInvokeConfigs", method: "GET", uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config/list", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_FUNCTION_EVENT_INVOKE_CONFIGS, output: &schemas::LIST_FUNCTION_EVENT_INVOKE_CONFIGS_OUTPUT,
    new_input: empty::<api::ListFunctionEventInvokeConfigs>, new_output: empty::<api::ListFunctionEventInvokeConfigsOutput>,
};

pub(crate) static LIST_FUNCTIONS: OperationFacts = OperationFacts {
    service: "lambda", name: "ListFunctions", method: "GET", uri: "/2015-03-31/functions", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_FUNCTIONS, output: &schemas::LIST_FUNCTIONS_OUTPUT,
    new_input: empty::<api::ListFunctions>, new_output: empty::<api::ListFunctionsOutput>,
};

pub(crate) static LIST_LAYER_VERSIONS: OperationFacts = OperationFacts {
    service: "lambda", name: "ListLayerVersions", method: "GET", uri: "/2018-10-31/layers/{LayerName}/versions", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_LAYER_VERSIONS, output: &schemas::LIST_LAYER_VERSIONS_OUTPUT,
    new_input: empty::<api::ListLayerVersions>, new_output: empty::<api::ListLayerVersionsOutput>,
};

pub(crate) static LIST_LAYERS: OperationFacts = OperationFacts {
    service: "lambda", name: "ListLayers", method: "GET", uri: "/2018-10-31/layers", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_LAYERS, output: &schemas::LIST_LAYERS_OUTPUT,
    new_input: empty::<api::ListLayers>, new_output: empty::<api::ListLayersOutput>,
};

pub(crate) static LIST_TAGS: OperationFacts = OperationFacts {
    service: "lambda", name: "ListTags", method: "GET", uri: "/2017-03-31/tags/{Resource}", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_TAGS, output: &schemas::LIST_TAGS_OUTPUT,
    new_input: empty::<api::ListTags>, new_output: empty::<api::ListTagsOutput>,
};

pub(crate) static LIST_VERSIONS_BY_FUNCTION: OperationFacts = OperationFacts {
    service: "lambda", name: "ListVersionsByFunction", method: "GET", uri: "/2015-03-31/functions/{FunctionName}/versions", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_VERSIONS_BY_FUNCTION, output: &schemas::LIST_VERSIONS_BY_FUNCTION_OUTPUT,
    new_input: empty::<api::ListVersionsByFunction>, new_output: empty::<api::ListVersionsByFunctionOutput>,
};

pub(crate) static PUBLISH_LAYER_VERSION: OperationFacts = OperationFacts {
    service: "lambda", name: "PublishLayerVersion", method: "POST", uri: "/2018-10-31/layers/{LayerName}/versions", status: 201,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUBLISH_LAYER_VERSION, output: &schemas::PUBLISH_LAYER_VERSION_OUTPUT,
    new_input: empty::<api::PublishLayerVersion>, new_output: empty::<api::PublishLayerVersionOutput>,
};

pub(crate) static PUBLISH_VERSION: OperationFacts = OperationFacts {
    service: "lambda", name: "PublishVersion", method: "POST", uri: "/2015-03-31/functions/{FunctionName}/versions", status: 201,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUBLISH_VERSION, output: &schemas::PUBLISH_VERSION_OUTPUT,
    new_input: empty::<api::PublishVersion>, new_output: empty::<api::PublishVersionOutput>,
};

pub(crate) static PUT_FUNCTION_CONCURRENCY: OperationFacts = OperationFacts {
    service: "lambda", name: "PutFunctionConcurrency", method: "PUT", uri: "/2017-10-31/functions/{FunctionName}/concurrency", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_FUNCTION_CONCURRENCY, output: &schemas::PUT_FUNCTION_CONCURRENCY_OUTPUT,
    new_input: empty::<api::PutFunctionConcurrency>, new_output: empty::<api::PutFunctionConcurrencyOutput>,
};

pub(crate) static PUT_FUNCTION_EVENT_INVOKE_CONFIG: OperationFacts = OperationFacts {
    service: "lambda", name: "PutFunctionEventInvokeConfig", method: "PUT", uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_FUNCTION_EVENT_INVOKE_CONFIG, output: &schemas::PUT_FUNCTION_EVENT_INVOKE_CONFIG_OUTPUT,
    new_input: empty::<api::PutFunctionEventInvokeConfig>, new_output: empty::<api::PutFunctionEventInvokeConfigOutput>,
};

pub(crate) static REMOVE_PERMISSION: OperationFacts = OperationFacts {
    service: "lambda", name: "RemovePermission", method: "DELETE", uri: "/2015-03-31/functions/{FunctionName}/policy/{StatementId}", status: 204,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::REMOVE_PERMISSION, output: &schemas::REMOVE_PERMISSION_OUTPUT,
    new_input: empty::<api::RemovePermission>, new_output: empty::<api::RemovePermissionOutput>,
};

pub(crate) static TAG_RESOURCE: OperationFacts = OperationFacts {
    service: "lambda", name: "TagResource", method: "POST", uri: "/2017-03-31/tags/{Resource}", status: 204,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::TAG_RESOURCE, output: &schemas::TAG_RESOURCE_OUTPUT,
    new_input: empty::<api::TagResource>, new_output: empty::<api::TagResourceOutput>,
};

pub(crate) static UNTAG_RESOURCE: OperationFacts = OperationFacts {
    service: "lambda", name: "UntagResource", method: "DELETE", uri: "/2017-03-31/tags/{Resource}", status: 204,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UNTAG_RESOURCE, output: &schemas::UNTAG_RESOURCE_OUTPUT,
    new_input: empty::<api::UntagResource>, new_output: empty::<api::UntagResourceOutput>,
};

pub(crate) static UPDATE_ALIAS: OperationFacts = OperationFacts {
    service: "lambda", name: "UpdateAlias", method: "PUT", uri: "/2015-03-31/functions/{FunctionName}/aliases/{Name}", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_ALIAS, output: &schemas::UPDATE_ALIAS_OUTPUT,
    new_input: empty::<api::UpdateAlias>, new_output: empty::<api::UpdateAliasOutput>,
};

pub(crate) static UPDATE_FUNCTION_CODE: OperationFacts = OperationFacts {
    service: "lambda", name: "UpdateFunctionCode", method: "PUT", uri: "/2015-03-31/functions/{FunctionName}/code", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_FUNCTION_CODE, output: &schemas::UPDATE_FUNCTION_CODE_OUTPUT,
    new_input: empty::<api::UpdateFunctionCode>, new_output: empty::<api::UpdateFunctionCodeOutput>,
};

pub(crate) static UPDATE_FUNCTION_CONFIGURATION: OperationFacts = OperationFacts {
    service: "lambda", name: "UpdateFunctionConfiguration", method: "PUT", uri: "/2015-03-31/functions/{FunctionName}/configuration", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_FUNCTION_CONFIGURATION, output: &schemas::UPDATE_FUNCTION_CONFIGURATION_OUTPUT,
    new_input: empty::<api::UpdateFunctionConfiguration>, new_output: empty::<api::UpdateFunctionConfigurationOutput>,
};

pub(crate) static UPDATE_FUNCTION_EVENT_INVOKE_CONFIG: OperationFacts = OperationFacts {
    service: "lambda", name: "UpdateFunctionEventInvokeConfig", method: "POST", uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_FUNCTION_EVENT_INVOKE_CONFIG, output: &schemas::UPDATE_FUNCTION_EVENT_INVOKE_CONFIG_OUTPUT,
    new_input: empty::<api::UpdateFunctionEventInvokeConfig>, new_output: empty::<api::UpdateFunctionEventInvokeConfigOutput>,
};

/// What is known of the service.
pub static SERVICE: ServiceFacts = ServiceFacts {
    id: "lambda",
    signing_name: "lambda",
    endpoint_prefix: "lambda",
    api_version: "2015-03-31",
    protocols: &[Protocol::RestJson],
    target_prefix: "",
    xml_namespace: "",
    operations: &[
        &ADD_PERMISSION,
        &CREATE_ALIAS,
        &CREATE_FUNCTION,
        &DELETE_ALIAS,
        &DELETE_FUNCTION,
        &DELETE_FUNCTION_CONCURRENCY,
        &DELETE_FUNCTION_EVENT_INVOKE_CONFIG,
        &DELETE_LAYER_VERSION,
        &GET_ACCOUNT_SETTINGS,
        &GET_ALIAS,
        &GET_FUNCTION,
        &GET_FUNCTION_CODE_SIGNING_CONFIG,
        &GET_FUNCTION_CONCURRENCY,
        &GET_FUNCTION_CONFIGURATION,
        &GET_FUNCTION_EVENT_INVOKE_CONFIG,
        &GET_FUNCTION_RECURSION_CONFIG,
        &GET_LAYER_VERSION,
        &GET_LAYER_VERSION_BY_ARN,
        &GET_POLICY,
        &GET_RUNTIME_MANAGEMENT_CONFIG,
        &INVOKE,
        &LIST_ALIASES,
        &LIST_FUNCTION_EVENT_INVOKE_CONFIGS,
        &LIST_FUNCTIONS,
        &LIST_LAYER_VERSIONS,
        &LIST_LAYERS,
        &LIST_TAGS,
        &LIST_VERSIONS_BY_FUNCTION,
        &PUBLISH_LAYER_VERSION,
        &PUBLISH_VERSION,
        &PUT_FUNCTION_CONCURRENCY,
        &PUT_FUNCTION_EVENT_INVOKE_CONFIG,
        &REMOVE_PERMISSION,
        &TAG_RESOURCE,
        &UNTAG_RESOURCE,
        &UPDATE_ALIAS,
        &UPDATE_FUNCTION_CODE,
        &UPDATE_FUNCTION_CONFIGURATION,
        &UPDATE_FUNCTION_EVENT_INVOKE_CONFIG,
    ],
    others: &[
        "AddLayerVersionPermission",
        "CheckpointDurableExecution",
        "CreateCapacityProvider",
        "CreateCodeSigningConfig",
        "CreateEventSourceMapping",
        "CreateFunctionUrlConfig",
        "DeleteCapacityProvider",
        "DeleteCodeSigningConfig",
        "DeleteDurableExecution",
        "DeleteEventSourceMapping",
        "DeleteFunctionCodeSigningConfig",
        "DeleteFunctionUrlConfig",
        "DeleteProvisionedConcurrencyConfig",
        "DeleteResourcePolicy",
        "GetCapacityProvider",
        "GetCodeSigningConfig",
        "GetDurableExecution",
        "GetDurableExecutionHistory",
        "GetDurableExecutionState",
        "GetEventSourceMapping",
        "GetFunctionScalingConfig",
        "GetFunctionUrlConfig",
        "GetLayerVersionPolicy",
        "GetProvisionedConcurrencyConfig",
        "GetResourcePolicy",
        "InvokeAsync",
        "InvokeWithResponseStream",
        "ListCapacityProviders",
        "ListCodeSigningConfigs",
        "ListDurableExecutionsByFunction",
        "ListEventSourceMappings",
        "ListFunctionUrlConfigs",
        "ListFunctionVersionsByCapacityProvider",
        "ListFunctionsByCodeSigningConfig",
        "ListProvisionedConcurrencyConfigs",
        "PauseDurableExecution",
        "PutFunctionCodeSigningConfig",
        "PutFunctionRecursionConfig",
        "PutFunctionScalingConfig",
        "PutProvisionedConcurrencyConfig",
        "PutResourcePolicy",
        "PutRuntimeManagementConfig",
        "RemoveLayerVersionPermission",
        "ResumeDurableExecution",
        "SendDurableExecutionCallbackFailure",
        "SendDurableExecutionCallbackHeartbeat",
        "SendDurableExecutionCallbackSuccess",
        "StopDurableExecution",
        "UpdateCapacityProvider",
        "UpdateCodeSigningConfig",
        "UpdateEventSourceMapping",
        "UpdateFunctionUrlConfig",
    ],
    errors: &[
        ServiceError { shape: "AliasLimitExceededException", code: "AliasLimitExceededException", status: 400 },
        ServiceError { shape: "CallbackTimeoutException", code: "CallbackTimeoutException", status: 400 },
        ServiceError { shape: "CapacityProviderLimitExceededException", code: "CapacityProviderLimitExceededException", status: 400 },
        ServiceError { shape: "CodeArtifactUserDeletedException", code: "CodeArtifactUserDeletedException", status: 409 },
        ServiceError { shape: "CodeArtifactUserFailedException", code: "CodeArtifactUserFailedException", status: 409 },
        ServiceError { shape: "CodeArtifactUserPendingException", code: "CodeArtifactUserPendingException", status: 409 },
        ServiceError { shape: "CodeSigningConfigNotFoundException", code: "CodeSigningConfigNotFoundException", status: 404 },
        ServiceError { shape: "CodeStorageExceededException", code: "CodeStorageExceededException", status: 400 },
        ServiceError { shape: "CodeVerificationFailedException", code: "CodeVerificationFailedException", status: 400 },
        ServiceError { shape: "DurableExecutionAlreadyStartedException", code: "DurableExecutionAlreadyStartedException", status: 409 },
        ServiceError { shape: "EC2AccessDeniedException", code: "EC2AccessDeniedException", status: 502 },
        ServiceError { shape: "EC2ThrottledException", code: "EC2ThrottledException", status: 502 },
        ServiceError { shape: "EC2UnexpectedException", code: "EC2UnexpectedException", status: 502 },
        ServiceError { shape: "EFSIOException", code: "EFSIOException", status: 410 },
        ServiceError { shape: "EFSMountConnectivityException", code: "EFSMountConnectivityException", status: 408 },
        ServiceError { shape: "EFSMountFailureException", code: "EFSMountFailureException", status: 403 },
        ServiceError { shape: "EFSMountTimeoutException", code: "EFSMountTimeoutException", status: 408 },
        ServiceError { shape: "ENILimitReachedException", code: "ENILimitReachedException", status: 502 },
        ServiceError { shape: "ENINotReadyException", code: "ENINotReadyException", status: 502 },
        ServiceError { shape: "FunctionVersionsPerCapacityProviderLimitExceededException", code: "FunctionVersionsPerCapacityProviderLimitExceededException", status: 400 },
        ServiceError { shape: "InvalidCodeSignatureException", code: "InvalidCodeSignatureException", status: 400 },
        ServiceError { shape: "InvalidParameterValueException", code: "InvalidParameterValueException", status: 400 },
        ServiceError { shape: "InvalidRequestContentException", code: "InvalidRequestContentException", status: 400 },
        ServiceError { shape: "InvalidRuntimeException", code: "InvalidRuntimeException", status: 502 },
        ServiceError { shape: "InvalidSecurityGroupIDException", code: "InvalidSecurityGroupIDException", status: 502 },
        ServiceError { shape: "InvalidSubnetIDException", code: "InvalidSubnetIDException", status: 502 },
        ServiceError { shape: "InvalidZipFileException", code: "InvalidZipFileException", status: 502 },
        ServiceError { shape: "KMSAccessDeniedException", code: "KMSAccessDeniedException", status: 502 },
        ServiceError { shape: "KMSDisabledException", code: "KMSDisabledException", status: 502 },
        ServiceError { shape: "KMSInvalidStateException", code: "KMSInvalidStateException", status: 502 },
        ServiceError { shape: "KMSNotFoundException", code: "KMSNotFoundException", status: 502 },
        ServiceError { shape: "ModeNotSupportedException", code: "ModeNotSupportedException", status: 400 },
        ServiceError { shape: "NoPublishedVersionException", code: "NoPublishedVersionException", status: 400 },
        ServiceError { shape: "PolicyLengthExceededException", code: "PolicyLengthExceededException", status: 400 },
        ServiceError { shape: "PreconditionFailedException", code: "PreconditionFailedException", status: 412 },
        ServiceError { shape: "ProvisionedConcurrencyConfigNotFoundException", code: "ProvisionedConcurrencyConfigNotFoundException", status: 404 },
        ServiceError { shape: "PublicPolicyException", code: "PublicPolicyException", status: 400 },
        ServiceError { shape: "RecursiveInvocationException", code: "RecursiveInvocationException", status: 400 },
        ServiceError { shape: "RequestTooLargeException", code: "RequestTooLargeException", status: 413 },
        ServiceError { shape: "ResourceConflictException", code: "ResourceConflictException", status: 409 },
        ServiceError { shape: "ResourceInUseException", code: "ResourceInUseException", status: 400 },
        ServiceError { shape: "ResourceNotFoundException", code: "ResourceNotFoundException", status: 404 },
        ServiceError { shape: "ResourceNotReadyException", code: "ResourceNotReadyException", status: 502 },
        ServiceError { shape: "RuntimeAliasDeletedException", code: "RuntimeAliasDeletedException", status: 409 },
        ServiceError { shape: "RuntimeVersionDeletedException", code: "RuntimeVersionDeletedException", status: 409 },
        ServiceError { shape: "S3FilesMountConnectivityException", code: "S3FilesMountConnectivityException", status: 408 },
        ServiceError { shape: "S3FilesMountFailureException", code: "S3FilesMountFailureException", status: 403 },
        ServiceError { shape: "S3FilesMountTimeoutException", code: "S3FilesMountTimeoutException", status: 408 },
        ServiceError { shape: "SerializedRequestEntityTooLargeException", code: "SerializedRequestEntityTooLargeException", status: 413 },
        ServiceError { shape: "ServiceException", code: "ServiceException", status: 500 },
        ServiceError { shape: "ServiceQuotaExceededException", code: "ServiceQuotaExceededException", status: 402 },
        ServiceError { shape: "SnapStartException", code: "SnapStartException", status: 400 },
        ServiceError { shape: "SnapStartNotReadyException", code: "SnapStartNotReadyException", status: 409 },
        ServiceError { shape: "SnapStartRegenerationFailureException", code: "SnapStartRegenerationFailureException", status: 409 },
        ServiceError { shape: "SnapStartTimeoutException", code: "SnapStartTimeoutException", status: 408 },
        ServiceError { shape: "SubnetIPAddressLimitReachedException", code: "SubnetIPAddressLimitReachedException", status: 502 },
        ServiceError { shape: "TooManyRequestsException", code: "TooManyRequestsException", status: 429 },
        ServiceError { shape: "UnsupportedMediaTypeException", code: "UnsupportedMediaTypeException", status: 415 },
    ],
};
