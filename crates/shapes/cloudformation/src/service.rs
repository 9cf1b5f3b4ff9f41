//! The service and its operations.

use schema::{OperationFacts, Protocol, ServiceError, ServiceFacts, empty};

use crate::{operations as api, schemas};

pub(crate) static CANCEL_UPDATE_STACK: OperationFacts = OperationFacts {
    service: "cloudformation", name: "CancelUpdateStack", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CANCEL_UPDATE_STACK, output: &schemas::CANCEL_UPDATE_STACK_OUTPUT,
    new_input: empty::<api::CancelUpdateStack>, new_output: empty::<api::CancelUpdateStackOutput>,
};

pub(crate) static CONTINUE_UPDATE_ROLLBACK: OperationFacts = OperationFacts {
    service: "cloudformation", name: "ContinueUpdateRollback", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "ContinueUpdateRollbackResult", streams_in: false, streams_out: false,
    input: &schemas::CONTINUE_UPDATE_ROLLBACK, output: &schemas::CONTINUE_UPDATE_ROLLBACK_OUTPUT,
    new_input: empty::<api::ContinueUpdateRollback>, new_output: empty::<api::ContinueUpdateRollbackOutput>,
};

pub(crate) static CREATE_CHANGE_SET: OperationFacts = OperationFacts {
    service: "cloudformation", name: "CreateChangeSet", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "CreateChangeSetResult", streams_in: false, streams_out: false,
    input: &schemas::CREATE_CHANGE_SET, output: &schemas::CREATE_CHANGE_SET_OUTPUT,
    new_input: empty::<api::CreateChangeSet>, new_output: empty::<api::CreateChangeSetOutput>,
};

pub(crate) static CREATE_STACK: OperationFacts = OperationFacts {
    service: "cloudformation", name: "CreateStack", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "CreateStackResult", streams_in: false, streams_out: false,
    input: &schemas::CREATE_STACK, output: &schemas::CREATE_STACK_OUTPUT,
    new_input: empty::<api::CreateStack>, new_output: empty::<api::CreateStackOutput>,
};

pub(crate) static DELETE_CHANGE_SET: OperationFacts = OperationFacts {
    service: "cloudformation", name: "DeleteChangeSet", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "DeleteChangeSetResult", streams_in: false, streams_out: false,
    input: &schemas::DELETE_CHANGE_SET, output: &schemas::DELETE_CHANGE_SET_OUTPUT,
    new_input: empty::<api::DeleteChangeSet>, new_output: empty::<api::DeleteChangeSetOutput>,
};

pub(crate) static DELETE_STACK: OperationFacts = OperationFacts {
    service: "cloudformation", name: "DeleteStack", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_STACK, output: &schemas::DELETE_STACK_OUTPUT,
    new_input: empty::<api::DeleteStack>, new_output: empty::<api::DeleteStackOutput>,
};

pub(crate) static DESCRIBE_ACCOUNT_LIMITS: OperationFacts = OperationFacts {
    service: "cloudformation", name: "DescribeAccountLimits", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "DescribeAccountLimitsResult", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_ACCOUNT_LIMITS, output: &schemas::DESCRIBE_ACCOUNT_LIMITS_OUTPUT,
    new_input: empty::<api::DescribeAccountLimits>, new_output: empty::<api::DescribeAccountLimitsOutput>,
};

pub(crate) static DESCRIBE_CHANGE_SET: OperationFacts = OperationFacts {
    service: "cloudformation", name: "DescribeChangeSet", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "DescribeChangeSetResult", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_CHANGE_SET, output: &schemas::DESCRIBE_CHANGE_SET_OUTPUT,
    new_input: empty::<api::DescribeChangeSet>, new_output: empty::<api::DescribeChangeSetOutput>,
};

pub(crate) static DESCRIBE_CHANGE_SET_HOOKS: OperationFacts = OperationFacts {
    service: "cloudformation", name: "DescribeChangeSetHooks", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "DescribeChangeSetHooksResult", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_CHANGE_SET_HOOKS, output: &schemas::DESCRIBE_CHANGE_SET_HOOKS_OUTPUT,
    new_input: empty::<api::DescribeChangeSetHooks>, new_output: empty::<api::DescribeChangeSetHooksOutput>,
};

pub(crate) static DESCRIBE_EVENTS: OperationFacts = OperationFacts {
    service: "cloudformation", name: "DescribeEvents", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "DescribeEventsResult", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_EVENTS, output: &schemas::DESCRIBE_EVENTS_OUTPUT,
    new_input: empty::<api::DescribeEvents>, new_output: empty::<api::DescribeEventsOutput>,
};

pub(crate) static DESCRIBE_STACK_DRIFT_DETECTION_STATUS: OperationFacts = OperationFacts {
    service: "cloudformation", name: "DescribeStackDriftDetectionStatus", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "DescribeStackDriftDetectionStatusResult", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_STACK_DRIFT_DETECTION_STATUS, output: &schemas::DESCRIBE_STACK_DRIFT_DETECTION_STATUS_OUTPUT,
    new_input: empty::<api::DescribeStackDriftDetectionStatus>, new_output: empty::<api::DescribeStackDriftDetectionStatusOutput>,
};

pub(crate) static DESCRIBE_STACK_EVENTS: OperationFacts = OperationFacts {
    service: "cloudformation", name: "DescribeStackEvents", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "DescribeStackEventsResult", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_STACK_EVENTS, output: &schemas::DESCRIBE_STACK_EVENTS_OUTPUT,
    new_input: empty::<api::DescribeStackEvents>, new_output: empty::<api::DescribeStackEventsOutput>,
};

pub(crate) static DESCRIBE_STACK_RESOURCE: OperationFacts = OperationFacts {
    service: "cloudformation", name: "DescribeStackResource", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "DescribeStackResourceResult", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_STACK_RESOURCE, output: &schemas::DESCRIBE_STACK_RESOURCE_OUTPUT,
    new_input: empty::<api::DescribeStackResource>, new_output: empty::<api::DescribeStackResourceOutput>,
};

pub(crate) static DESCRIBE_STACK_RESOURCE_DRIFTS: OperationFacts = OperationFacts {
    service: "cloudformation", name: "DescribeStackResourceDrifts", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "DescribeStackResourceDriftsResult", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_STACK_RESOURCE_DRIFTS, output: &schemas::DESCRIBE_STACK_RESOURCE_DRIFTS_OUTPUT,
    new_input: empty::<api::DescribeStackResourceDrifts>, new_output: empty::<api::DescribeStackResourceDriftsOutput>,
};

pub(crate) static DESCRIBE_STACK_RESOURCES: OperationFacts = OperationFacts {
    service: "cloudformation", name: "DescribeStackResources", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "DescribeStackResourcesResult", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_STACK_RESOURCES, output: &schemas::DESCRIBE_STACK_RESOURCES_OUTPUT,
    new_input: empty::<api::DescribeStackResources>, new_output: empty::<api::DescribeStackResourcesOutput>,
};

pub(crate) static DESCRIBE_STACKS: OperationFacts = OperationFacts {
    service: "cloudformation", name: "DescribeStacks", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "DescribeStacksResult", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_STACKS, output: &schemas::DESCRIBE_STACKS_OUTPUT,
    new_input: empty::<api::DescribeStacks>, new_output: empty::<api::DescribeStacksOutput>,
};

pub(crate) static DESCRIBE_TYPE: OperationFacts = OperationFacts {
    service: "cloudformation", name: "DescribeType", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "DescribeTypeResult", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_TYPE, output: &schemas::DESCRIBE_TYPE_OUTPUT,
    new_input: empty::<api::DescribeType>, new_output: empty::<api::DescribeTypeOutput>,
};

pub(crate) static DETECT_STACK_DRIFT: OperationFacts = OperationFacts {
    service: "cloudformation", name: "DetectStackDrift", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "DetectStackDriftResult", streams_in: false, streams_out: false,
    input: &schemas::DETECT_STACK_DRIFT, output: &schemas::DETECT_STACK_DRIFT_OUTPUT,
    new_input: empty::<api::DetectStackDrift>, new_output: empty::<api::DetectStackDriftOutput>,
};

pub(crate) static DETECT_STACK_RESOURCE_DRIFT: OperationFacts = OperationFacts {
    service: "cloudformation", name: "DetectStackResourceDrift", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "DetectStackResourceDriftResult", streams_in: false, streams_out: false,
    input: &schemas::DETECT_STACK_RESOURCE_DRIFT, output: &schemas::DETECT_STACK_RESOURCE_DRIFT_OUTPUT,
    new_input: empty::<api::DetectStackResourceDrift>, new_output: empty::<api::DetectStackResourceDriftOutput>,
};

pub(crate) static ESTIMATE_TEMPLATE_COST: OperationFacts = OperationFacts {
    service: "cloudformation", name: "EstimateTemplateCost", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "EstimateTemplateCostResult", streams_in: false, streams_out: false,
    input: &schemas::ESTIMATE_TEMPLATE_COST, output: &schemas::ESTIMATE_TEMPLATE_COST_OUTPUT,
    new_input: empty::<api::EstimateTemplateCost>, new_output: empty::<api::EstimateTemplateCostOutput>,
};

pub(crate) static EXECUTE_CHANGE_SET: OperationFacts = OperationFacts {
    service: "cloudformation", name: "ExecuteChangeSet", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "ExecuteChangeSetResult", streams_in: false, streams_out: false,
    input: &schemas::EXECUTE_CHANGE_SET, output: &schemas::EXECUTE_CHANGE_SET_OUTPUT,
    new_input: empty::<api::ExecuteChangeSet>, new_output: empty::<api::ExecuteChangeSetOutput>,
};

pub(crate) static GET_STACK_POLICY: OperationFacts = OperationFacts {
    service: "cloudformation", name: "GetStackPolicy", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "GetStackPolicyResult", streams_in: false, streams_out: false,
    input: &schemas::GET_STACK_POLICY, output: &schemas::GET_STACK_POLICY_OUTPUT,
    new_input: empty::<api::GetStackPolicy>, new_output: empty::<api::GetStackPolicyOutput>,
};

pub(crate) static GET_TEMPLATE: OperationFacts = OperationFacts {
    service: "cloudformation", name: "GetTemplate", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "GetTemplateResult", streams_in: false, streams_out: false,
    input: &schemas::GET_TEMPLATE, output: &schemas::GET_TEMPLATE_OUTPUT,
    new_input: empty::<api::GetTemplate>, new_output: empty::<api::GetTemplateOutput>,
};

pub(crate) static GET_TEMPLATE_SUMMARY: OperationFacts = OperationFacts {
    service: "cloudformation", name: "GetTemplateSummary", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "GetTemplateSummaryResult", streams_in: false, streams_out: false,
    input: &schemas::GET_TEMPLATE_SUMMARY, output: &schemas::GET_TEMPLATE_SUMMARY_OUTPUT,
    new_input: empty::<api::GetTemplateSummary>, new_output: empty::<api::GetTemplateSummaryOutput>,
};

pub(crate) static LIST_CHANGE_SETS: OperationFacts = OperationFacts {
    service: "cloudformation", name: "ListChangeSets", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListChangeSetsResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_CHANGE_SETS, output: &schemas::LIST_CHANGE_SETS_OUTPUT,
    new_input: empty::<api::ListChangeSets>, new_output: empty::<api::ListChangeSetsOutput>,
};

pub(crate) static LIST_EXPORTS: OperationFacts = OperationFacts {
    service: "cloudformation", name: "ListExports", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListExportsResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_EXPORTS, output: &schemas::LIST_EXPORTS_OUTPUT,
    new_input: empty::<api::ListExports>, new_output: empty::<api::ListExportsOutput>,
};

pub(crate) static LIST_IMPORTS: OperationFacts = OperationFacts {
    service: "cloudformation", name: "ListImports", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListImportsResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_IMPORTS, output: &schemas::LIST_IMPORTS_OUTPUT,
    new_input: empty::<api::ListImports>, new_output: empty::<api::ListImportsOutput>,
};

pub(crate) static LIST_STACK_RESOURCES: OperationFacts = OperationFacts {
    service: "cloudformation", name: "ListStackResources", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListStackResourcesResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_STACK_RESOURCES, output: &schemas::LIST_STACK_RESOURCES_OUTPUT,
    new_input: empty::<api::ListStackResources>, new_output: empty::<api::ListStackResourcesOutput>,
};

pub(crate) static LIST_STACKS: OperationFacts = OperationFacts {
    service: "cloudformation", name: "ListStacks", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListStacksResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_STACKS, output: &schemas::LIST_STACKS_OUTPUT,
    new_input: empty::<api::ListStacks>, new_output: empty::<api::ListStacksOutput>,
};

pub(crate) static LIST_TYPES: OperationFacts = OperationFacts {
    service: "cloudformation", name: "ListTypes", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListTypesResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_TYPES, output: &schemas::LIST_TYPES_OUTPUT,
    new_input: empty::<api::ListTypes>, new_output: empty::<api::ListTypesOutput>,
};

pub(crate) static ROLLBACK_STACK: OperationFacts = OperationFacts {
    service: "cloudformation", name: "RollbackStack", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "RollbackStackResult", streams_in: false, streams_out: false,
    input: &schemas::ROLLBACK_STACK, output: &schemas::ROLLBACK_STACK_OUTPUT,
    new_input: empty::<api::RollbackStack>, new_output: empty::<api::RollbackStackOutput>,
};

pub(crate) static SET_STACK_POLICY: OperationFacts = OperationFacts {
    service: "cloudformation", name: "SetStackPolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::SET_STACK_POLICY, output: &schemas::SET_STACK_POLICY_OUTPUT,
    new_input: empty::<api::SetStackPolicy>, new_output: empty::<api::SetStackPolicyOutput>,
};

pub(crate) static SIGNAL_RESOURCE: OperationFacts = OperationFacts {
    service: "cloudformation", name: "SignalResource", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::SIGNAL_RESOURCE, output: &schemas::SIGNAL_RESOURCE_OUTPUT,
    new_input: empty::<api::SignalResource>, new_output: empty::<api::SignalResourceOutput>,
};

pub(crate) static UPDATE_STACK: OperationFacts = OperationFacts {
    service: "cloudformation", name: "UpdateStack", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "UpdateStackResult", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_STACK, output: &schemas::UPDATE_STACK_OUTPUT,
    new_input: empty::<api::UpdateStack>, new_output: empty::<api::UpdateStackOutput>,
};

pub(crate) static UPDATE_TERMINATION_PROTECTION: OperationFacts = OperationFacts {
    service: "cloudformation", name: "UpdateTerminationProtection", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "UpdateTerminationProtectionResult", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_TERMINATION_PROTECTION, output: &schemas::UPDATE_TERMINATION_PROTECTION_OUTPUT,
    new_input: empty::<api::UpdateTerminationProtection>, new_output: empty::<api::UpdateTerminationProtectionOutput>,
};

pub(crate) static VALIDATE_TEMPLATE: OperationFacts = OperationFacts {
    service: "cloudformation", name: "ValidateTemplate", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ValidateTemplateResult", streams_in: false, streams_out: false,
    input: &schemas::VALIDATE_TEMPLATE, output: &schemas::VALIDATE_TEMPLATE_OUTPUT,
    new_input: empty::<api::ValidateTemplate>, new_output: empty::<api::ValidateTemplateOutput>,
};

/// What is known of the service.
pub static SERVICE: ServiceFacts = ServiceFacts {
    id: "cloudformation",
    signing_name: "cloudformation",
    endpoint_prefix: "cloudformation",
    api_version: "2010-05-15",
    protocols: &[Protocol::Query],
    target_prefix: "",
    xml_namespace: "http://cloudformation.amazonaws.com/doc/2010-05-15/",
    operations: &[
        &CANCEL_UPDATE_STACK,
        &CONTINUE_UPDATE_ROLLBACK,
        &CREATE_CHANGE_SET,
        &CREATE_STACK,
        &DELETE_CHANGE_SET,
        &DELETE_STACK,
        &DESCRIBE_ACCOUNT_LIMITS,
        &DESCRIBE_CHANGE_SET,
        &DESCRIBE_CHANGE_SET_HOOKS,
        &DESCRIBE_EVENTS,
        &DESCRIBE_STACK_DRIFT_DETECTION_STATUS,
        &DESCRIBE_STACK_EVENTS,
        &DESCRIBE_STACK_RESOURCE,
        &DESCRIBE_STACK_RESOURCE_DRIFTS,
        &DESCRIBE_STACK_RESOURCES,
        &DESCRIBE_STACKS,
        &DESCRIBE_TYPE,
        &DETECT_STACK_DRIFT,
        &DETECT_STACK_RESOURCE_DRIFT,
        &ESTIMATE_TEMPLATE_COST,
        &EXECUTE_CHANGE_SET,
        &GET_STACK_POLICY,
        &GET_TEMPLATE,
        &GET_TEMPLATE_SUMMARY,
        &LIST_CHANGE_SETS,
        &LIST_EXPORTS,
        &LIST_IMPORTS,
        &LIST_STACK_RESOURCES,
        &LIST_STACKS,
        &LIST_TYPES,
        &ROLLBACK_STACK,
        &SET_STACK_POLICY,
        &SIGNAL_RESOURCE,
        &UPDATE_STACK,
        &UPDATE_TERMINATION_PROTECTION,
        &VALIDATE_TEMPLATE,
    ],
    others: &[
        "ActivateOrganizationsAccess",
        "ActivateType",
        "BatchDescribeTypeConfigurations",
        "CreateGeneratedTemplate",
        "CreateStackInstances",
        "CreateStackRefactor",
        "CreateStackSet",
        "DeactivateOrganizationsAccess",
        "DeactivateType",
        "DeleteGeneratedTemplate",
        "DeleteStackInstances",
        "DeleteStackSet",
        "DeregisterType",
        "DescribeGeneratedTemplate",
        "DescribeOrganizationsAccess",
        "DescribePublisher",
        "DescribeResourceScan",
        "DescribeStackInstance",
        "DescribeStackRefactor",
        "DescribeStackSet",
        "DescribeStackSetOperation",
        "DescribeTypeRegistration",
        "DetectStackSetDrift",
        "ExecuteStackRefactor",
        "GetGeneratedTemplate",
        "GetHookResult",
        "ImportStacksToStackSet",
        "ListGeneratedTemplates",
        "ListHookResults",
        "ListResourceScanRelatedResources",
        "ListResourceScanResources",
        "ListResourceScans",
        "ListStackInstanceResourceDrifts",
        "ListStackInstances",
        "ListStackRefactorActions",
        "ListStackRefactors",
        "ListStackSetAutoDeploymentTargets",
        "ListStackSetOperationResults",
        "ListStackSetOperations",
        "ListStackSets",
        "ListTypeRegistrations",
        "ListTypeVersions",
        "PublishType",
        "RecordHandlerProgress",
        "RegisterPublisher",
        "RegisterType",
        "RemoveAlias",
        "SetAlias",
        "SetTypeConfiguration",
        "SetTypeDefaultVersion",
        "StartResourceScan",
        "StopStackSetOperation",
        "TestType",
        "UpdateGeneratedTemplate",
        "UpdateStackInstances",
        "UpdateStackSet",
    ],
    errors: &[
        ServiceError { shape: "AlreadyExistsException", code: "AlreadyExistsException", status: 400 },
        ServiceError { shape: "CFNRegistryException", code: "CFNRegistryException", status: 400 },
        ServiceError { shape: "ChangeSetNotFoundException", code: "ChangeSetNotFound", status: 404 },
        ServiceError { shape: "ConcurrentResourcesLimitExceededException", code: "ConcurrentResourcesLimitExceeded", status: 429 },
        ServiceError { shape: "CreatedButModifiedException", code: "CreatedButModifiedException", status: 409 },
        ServiceError { shape: "GeneratedTemplateNotFoundException", code: "GeneratedTemplateNotFound", status: 404 },
        ServiceError { shape: "HookResultNotFoundException", code: "HookResultNotFound", status: 404 },
        ServiceError { shape: "InsufficientCapabilitiesException", code: "InsufficientCapabilitiesException", status: 400 },
        ServiceError { shape: "InvalidChangeSetStatusException", code: "InvalidChangeSetStatus", status: 400 },
        ServiceError { shape: "InvalidOperationException", code: "InvalidOperationException", status: 400 },
        ServiceError { shape: "InvalidStateTransitionException", code: "InvalidStateTransition", status: 400 },
        ServiceError { shape: "LimitExceededException", code: "LimitExceededException", status: 400 },
        ServiceError { shape: "NameAlreadyExistsException", code: "NameAlreadyExistsException", status: 409 },
        ServiceError { shape: "OperationIdAlreadyExistsException", code: "OperationIdAlreadyExistsException", status: 409 },
        ServiceError { shape: "OperationInProgressException", code: "OperationInProgressException", status: 409 },
        ServiceError { shape: "OperationNotFoundException", code: "OperationNotFoundException", status: 404 },
        ServiceError { shape: "OperationStatusCheckFailedException", code: "ConditionalCheckFailed", status: 400 },
        ServiceError { shape: "ResourceScanInProgressException", code: "ResourceScanInProgress", status: 400 },
        ServiceError { shape: "ResourceScanLimitExceededException", code: "ResourceScanLimitExceeded", status: 400 },
        ServiceError { shape: "ResourceScanNotFoundException", code: "ResourceScanNotFound", status: 400 },
        ServiceError { shape: "StackInstanceNotFoundException", code: "StackInstanceNotFoundException", status: 404 },
        ServiceError { shape: "StackNotFoundException", code: "StackNotFoundException", status: 404 },
        ServiceError { shape: "StackRefactorNotFoundException", code: "StackRefactorNotFoundException", status: 404 },
        ServiceError { shape: "StackSetNotEmptyException", code: "StackSetNotEmptyException", status: 409 },
        ServiceError { shape: "StackSetNotFoundException", code: "StackSetNotFoundException", status: 404 },
        ServiceError { shape: "StaleRequestException", code: "StaleRequestException", status: 409 },
        ServiceError { shape: "TokenAlreadyExistsException", code: "TokenAlreadyExistsException", status: 400 },
        ServiceError { shape: "TypeConfigurationNotFoundException", code: "TypeConfigurationNotFoundException", status: 404 },
        ServiceError { shape: "TypeNotFoundException", code: "TypeNotFoundException", status: 404 },
    ],
};
