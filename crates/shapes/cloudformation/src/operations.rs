//! Inputs and outputs of the operations.

use crate::structures::*;
use crate::{schemas, service};

/// The input of `CancelUpdateStack`.
#[derive(Clone, Default, PartialEq)]
pub struct CancelUpdateStack {
    pub stack_name: String,
    pub client_request_token: Option<String>,
}
schema::shape!(CancelUpdateStack = schemas::CANCEL_UPDATE_STACK { 0 stack_name, 1 client_request_token });
schema::operation!(CancelUpdateStack -> CancelUpdateStackOutput, Write, service::CANCEL_UPDATE_STACK);

/// The output of `CancelUpdateStack`.
#[derive(Clone, Default, PartialEq)]
pub struct CancelUpdateStackOutput {}
schema::shape!(CancelUpdateStackOutput = schemas::CANCEL_UPDATE_STACK_OUTPUT {});

/// The input of `ContinueUpdateRollback`.
#[derive(Clone, Default, PartialEq)]
pub struct ContinueUpdateRollback {
    pub stack_name: String,
    pub role_arn: Option<String>,
    pub resources_to_skip: Option<Vec<String>>,
    pub client_request_token: Option<String>,
    pub force_rollback: Option<bool>,
}
schema::shape!(ContinueUpdateRollback = schemas::CONTINUE_UPDATE_ROLLBACK { 0 stack_name, 1 role_arn, 2 resources_to_skip, 3 client_request_token, 4 force_rollback });
schema::operation!(ContinueUpdateRollback -> ContinueUpdateRollbackOutput, Write, service::CONTINUE_UPDATE_ROLLBACK);

/// The output of `ContinueUpdateRollback`.
#[derive(Clone, Default, PartialEq)]
pub struct ContinueUpdateRollbackOutput {}
schema::shape!(ContinueUpdateRollbackOutput = schemas::CONTINUE_UPDATE_ROLLBACK_OUTPUT {});

/// The input of `CreateChangeSet`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateChangeSet {
    pub stack_name: String,
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub use_previous_template: Option<bool>,
    pub parameters: Option<Vec<Parameter>>,
    pub capabilities: Option<Vec<String>>,
    pub resource_types: Option<Vec<String>>,
    pub role_arn: Option<String>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub notification_arns: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub change_set_name: String,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub change_set_type: Option<String>,
    pub resources_to_import: Option<Vec<ResourceToImport>>,
    pub include_nested_stacks: Option<bool>,
    pub on_stack_failure: Option<String>,
    pub import_existing_resources: Option<bool>,
    pub deployment_mode: Option<String>,
    pub deployment_config: Option<DeploymentConfig>,
    pub disable_validation: Option<bool>,
}
schema::shape!(CreateChangeSet = schemas::CREATE_CHANGE_SET { 0 stack_name, 1 template_body, 2 template_url, 3 use_previous_template, 4 parameters, 5 capabilities, 6 resource_types, 7 role_arn, 8 rollback_configuration, 9 notification_arns, 10 tags, 11 change_set_name, 12 client_token, 13 description, 14 change_set_type, 15 resources_to_import, 16 include_nested_stacks, 17 on_stack_failure, 18 import_existing_resources, 19 deployment_mode, 20 deployment_config, 21 disable_validation });
schema::operation!(CreateChangeSet -> CreateChangeSetOutput, Write, service::CREATE_CHANGE_SET);

/// The output of `CreateChangeSet`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateChangeSetOutput {
    pub id: Option<String>,
    pub stack_id: Option<String>,
}
schema::shape!(CreateChangeSetOutput = schemas::CREATE_CHANGE_SET_OUTPUT { 0 id, 1 stack_id });

/// The input of `CreateStack`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateStack {
    pub stack_name: String,
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
    pub disable_rollback: Option<bool>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub timeout_in_minutes: Option<i32>,
    pub notification_arns: Option<Vec<String>>,
    pub capabilities: Option<Vec<String>>,
    pub resource_types: Option<Vec<String>>,
    pub role_arn: Option<String>,
    pub on_failure: Option<String>,
    pub stack_policy_body: Option<String>,
    pub stack_policy_url: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub client_request_token: Option<String>,
    pub enable_termination_protection: Option<bool>,
    pub retain_except_on_create: Option<bool>,
    pub deployment_config: Option<DeploymentConfig>,
    pub disable_validation: Option<bool>,
}
schema::shape!(CreateStack = schemas::CREATE_STACK { 0 stack_name, 1 template_body, 2 template_url, 3 parameters, 4 disable_rollback, 5 rollback_configuration, 6 timeout_in_minutes, 7 notification_arns, 8 capabilities, 9 resource_types, 10 role_arn, 11 on_failure, 12 stack_policy_body, 13 stack_policy_url, 14 tags, 15 client_request_token, 16 enable_termination_protection, 17 retain_except_on_create, 18 deployment_config, 19 disable_validation });
schema::operation!(CreateStack -> CreateStackOutput, Write, service::CREATE_STACK);

/// The output of `CreateStack`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateStackOutput {
    pub stack_id: Option<String>,
    pub operation_id: Option<String>,
}
schema::shape!(CreateStackOutput = schemas::CREATE_STACK_OUTPUT { 0 stack_id, 1 operation_id });

/// The input of `DeleteChangeSet`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteChangeSet {
    pub change_set_name: String,
    pub stack_name: Option<String>,
}
schema::shape!(DeleteChangeSet = schemas::DELETE_CHANGE_SET { 0 change_set_name, 1 stack_name });
schema::operation!(DeleteChangeSet -> DeleteChangeSetOutput, Write, service::DELETE_CHANGE_SET);

/// The output of `DeleteChangeSet`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteChangeSetOutput {}
schema::shape!(DeleteChangeSetOutput = schemas::DELETE_CHANGE_SET_OUTPUT {});

/// The input of `DeleteStack`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteStack {
    pub stack_name: String,
    pub retain_resources: Option<Vec<String>>,
    pub role_arn: Option<String>,
    pub client_request_token: Option<String>,
    pub deletion_mode: Option<String>,
    pub deployment_config: Option<DeploymentConfig>,
}
schema::shape!(DeleteStack = schemas::DELETE_STACK { 0 stack_name, 1 retain_resources, 2 role_arn, 3 client_request_token, 4 deletion_mode, 5 deployment_config });
schema::operation!(DeleteStack -> DeleteStackOutput, Write, service::DELETE_STACK);

/// The output of `DeleteStack`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteStackOutput {}
schema::shape!(DeleteStackOutput = schemas::DELETE_STACK_OUTPUT {});

/// The input of `DescribeAccountLimits`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeAccountLimits {
    pub next_token: Option<String>,
}
schema::shape!(DescribeAccountLimits = schemas::DESCRIBE_ACCOUNT_LIMITS { 0 next_token });
schema::operation!(DescribeAccountLimits -> DescribeAccountLimitsOutput, Read, service::DESCRIBE_ACCOUNT_LIMITS);

/// The output of `DescribeAccountLimits`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeAccountLimitsOutput {
    pub account_limits: Option<Vec<AccountLimit>>,
    pub next_token: Option<String>,
}
schema::shape!(DescribeAccountLimitsOutput = schemas::DESCRIBE_ACCOUNT_LIMITS_OUTPUT { 0 account_limits, 1 next_token });

/// The input of `DescribeChangeSet`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeChangeSet {
    pub change_set_name: String,
    pub stack_name: Option<String>,
    pub next_token: Option<String>,
    pub include_property_values: Option<bool>,
}
schema::shape!(DescribeChangeSet = schemas::DESCRIBE_CHANGE_SET { 0 change_set_name, 1 stack_name, 2 next_token, 3 include_property_values });
schema::operation!(DescribeChangeSet -> DescribeChangeSetOutput, Read, service::DESCRIBE_CHANGE_SET);

/// The input of `DescribeChangeSetHooks`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeChangeSetHooks {
    pub change_set_name: String,
    pub stack_name: Option<String>,
    pub next_token: Option<String>,
    pub logical_resource_id: Option<String>,
}
schema::shape!(DescribeChangeSetHooks = schemas::DESCRIBE_CHANGE_SET_HOOKS { 0 change_set_name, 1 stack_name, 2 next_token, 3 logical_resource_id });
schema::operation!(DescribeChangeSetHooks -> DescribeChangeSetHooksOutput, Read, service::DESCRIBE_CHANGE_SET_HOOKS);

/// The output of `DescribeChangeSetHooks`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeChangeSetHooksOutput {
    pub change_set_id: Option<String>,
    pub change_set_name: Option<String>,
    pub hooks: Option<Vec<ChangeSetHook>>,
    pub status: Option<String>,
    pub next_token: Option<String>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
}
schema::shape!(DescribeChangeSetHooksOutput = schemas::DESCRIBE_CHANGE_SET_HOOKS_OUTPUT { 0 change_set_id, 1 change_set_name, 2 hooks, 3 status, 4 next_token, 5 stack_id, 6 stack_name });

/// The output of `DescribeChangeSet`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeChangeSetOutput {
    pub change_set_name: Option<String>,
    pub change_set_id: Option<String>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub description: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
    pub creation_time: Option<schema::Timestamp>,
    pub execution_status: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub stack_drift_status: Option<String>,
    pub notification_arns: Option<Vec<String>>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub capabilities: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub changes: Option<Vec<Change>>,
    pub next_token: Option<String>,
    pub include_nested_stacks: Option<bool>,
    pub parent_change_set_id: Option<String>,
    pub root_change_set_id: Option<String>,
    pub on_stack_failure: Option<String>,
    pub import_existing_resources: Option<bool>,
    pub deployment_mode: Option<String>,
    pub deployment_config: Option<DeploymentConfig>,
}
schema::shape!(DescribeChangeSetOutput = schemas::DESCRIBE_CHANGE_SET_OUTPUT { 0 change_set_name, 1 change_set_id, 2 stack_id, 3 stack_name, 4 description, 5 parameters, 6 creation_time, 7 execution_status, 8 status, 9 status_reason, 10 stack_drift_status, 11 notification_arns, 12 rollback_configuration, 13 capabilities, 14 tags, 15 changes, 16 next_token, 17 include_nested_stacks, 18 parent_change_set_id, 19 root_change_set_id, 20 on_stack_failure, 21 import_existing_resources, 22 deployment_mode, 23 deployment_config });

/// The input of `DescribeEvents`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeEvents {
    pub stack_name: Option<String>,
    pub change_set_name: Option<String>,
    pub operation_id: Option<String>,
    pub filters: Option<EventFilter>,
    pub next_token: Option<String>,
}
schema::shape!(DescribeEvents = schemas::DESCRIBE_EVENTS { 0 stack_name, 1 change_set_name, 2 operation_id, 3 filters, 4 next_token });
schema::operation!(DescribeEvents -> DescribeEventsOutput, Read, service::DESCRIBE_EVENTS);

/// The output of `DescribeEvents`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeEventsOutput {
    pub operation_events: Option<Vec<OperationEvent>>,
    pub next_token: Option<String>,
}
schema::shape!(DescribeEventsOutput = schemas::DESCRIBE_EVENTS_OUTPUT { 0 operation_events, 1 next_token });

/// The input of `DescribeStackDriftDetectionStatus`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeStackDriftDetectionStatus {
    pub stack_drift_detection_id: String,
}
schema::shape!(DescribeStackDriftDetectionStatus = schemas::DESCRIBE_STACK_DRIFT_DETECTION_STATUS { 0 stack_drift_detection_id });
schema::operation!(DescribeStackDriftDetectionStatus -> DescribeStackDriftDetectionStatusOutput, Read, service::DESCRIBE_STACK_DRIFT_DETECTION_STATUS);

/// The output of `DescribeStackDriftDetectionStatus`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeStackDriftDetectionStatusOutput {
    pub stack_id: String,
    pub stack_drift_detection_id: String,
    pub stack_drift_status: Option<String>,
    pub detection_status: String,
    pub detection_status_reason: Option<String>,
    pub drifted_stack_resource_count: Option<i32>,
    pub timestamp: schema::Timestamp,
}
schema::shape!(DescribeStackDriftDetectionStatusOutput = schemas::DESCRIBE_STACK_DRIFT_DETECTION_STATUS_OUTPUT { 0 stack_id, 1 stack_drift_detection_id, 2 stack_drift_status, 3 detection_status, 4 detection_status_reason, 5 drifted_stack_resource_count, 6 timestamp });

/// The input of `DescribeStackEvents`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeStackEvents {
    pub stack_name: String,
    pub next_token: Option<String>,
}
schema::shape!(DescribeStackEvents = schemas::DESCRIBE_STACK_EVENTS { 0 stack_name, 1 next_token });
schema::operation!(DescribeStackEvents -> DescribeStackEventsOutput, Read, service::DESCRIBE_STACK_EVENTS);

/// The output of `DescribeStackEvents`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeStackEventsOutput {
    pub stack_events: Option<Vec<StackEvent>>,
    pub next_token: Option<String>,
}
schema::shape!(DescribeStackEventsOutput = schemas::DESCRIBE_STACK_EVENTS_OUTPUT { 0 stack_events, 1 next_token });

/// The input of `DescribeStackResource`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeStackResource {
    pub stack_name: String,
    pub logical_resource_id: String,
}
schema::shape!(DescribeStackResource = schemas::DESCRIBE_STACK_RESOURCE { 0 stack_name, 1 logical_resource_id });
schema::operation!(DescribeStackResource -> DescribeStackResourceOutput, Read, service::DESCRIBE_STACK_RESOURCE);

/// The input of `DescribeStackResourceDrifts`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeStackResourceDrifts {
    pub stack_name: String,
    pub stack_resource_drift_status_filters: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
schema::shape!(DescribeStackResourceDrifts = schemas::DESCRIBE_STACK_RESOURCE_DRIFTS { 0 stack_name, 1 stack_resource_drift_status_filters, 2 next_token, 3 max_results });
schema::operation!(DescribeStackResourceDrifts -> DescribeStackResourceDriftsOutput, Read, service::DESCRIBE_STACK_RESOURCE_DRIFTS);

/// The output of `DescribeStackResourceDrifts`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeStackResourceDriftsOutput {
    pub stack_resource_drifts: Vec<StackResourceDrift>,
    pub next_token: Option<String>,
}
schema::shape!(DescribeStackResourceDriftsOutput = schemas::DESCRIBE_STACK_RESOURCE_DRIFTS_OUTPUT { 0 stack_resource_drifts, 1 next_token });

/// The output of `DescribeStackResource`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeStackResourceOutput {
    pub stack_resource_detail: Option<StackResourceDetail>,
}
schema::shape!(DescribeStackResourceOutput = schemas::DESCRIBE_STACK_RESOURCE_OUTPUT { 0 stack_resource_detail });

/// The input of `DescribeStackResources`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeStackResources {
    pub stack_name: Option<String>,
    pub logical_resource_id: Option<String>,
    pub physical_resource_id: Option<String>,
}
schema::shape!(DescribeStackResources = schemas::DESCRIBE_STACK_RESOURCES { 0 stack_name, 1 logical_resource_id, 2 physical_resource_id });
schema::operation!(DescribeStackResources -> DescribeStackResourcesOutput, Read, service::DESCRIBE_STACK_RESOURCES);

/// The output of `DescribeStackResources`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeStackResourcesOutput {
    pub stack_resources: Option<Vec<StackResource>>,
}
schema::shape!(DescribeStackResourcesOutput = schemas::DESCRIBE_STACK_RESOURCES_OUTPUT { 0 stack_resources });

/// The input of `DescribeStacks`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeStacks {
    pub stack_name: Option<String>,
    pub next_token: Option<String>,
}
schema::shape!(DescribeStacks = schemas::DESCRIBE_STACKS { 0 stack_name, 1 next_token });
schema::operation!(DescribeStacks -> DescribeStacksOutput, Read, service::DESCRIBE_STACKS);

/// The output of `DescribeStacks`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeStacksOutput {
    pub stacks: Option<Vec<Stack>>,
    pub next_token: Option<String>,
}
schema::shape!(DescribeStacksOutput = schemas::DESCRIBE_STACKS_OUTPUT { 0 stacks, 1 next_token });

/// The input of `DescribeType`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeType {
    pub type_: Option<String>,
    pub type_name: Option<String>,
    pub arn: Option<String>,
    pub version_id: Option<String>,
    pub publisher_id: Option<String>,
    pub public_version_number: Option<String>,
}
schema::shape!(DescribeType = schemas::DESCRIBE_TYPE { 0 type_, 1 type_name, 2 arn, 3 version_id, 4 publisher_id, 5 public_version_number });
schema::operation!(DescribeType -> DescribeTypeOutput, Read, service::DESCRIBE_TYPE);

/// The output of `DescribeType`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTypeOutput {
    pub arn: Option<String>,
    pub type_: Option<String>,
    pub type_name: Option<String>,
    pub default_version_id: Option<String>,
    pub is_default_version: Option<bool>,
    pub type_tests_status: Option<String>,
    pub type_tests_status_description: Option<String>,
    pub description: Option<String>,
    pub schema: Option<String>,
    pub provisioning_type: Option<String>,
    pub deprecated_status: Option<String>,
    pub logging_config: Option<LoggingConfig>,
    pub required_activated_types: Option<Vec<RequiredActivatedType>>,
    pub execution_role_arn: Option<String>,
    pub visibility: Option<String>,
    pub source_url: Option<String>,
    pub documentation_url: Option<String>,
    pub last_updated: Option<schema::Timestamp>,
    pub time_created: Option<schema::Timestamp>,
    pub configuration_schema: Option<String>,
    pub publisher_id: Option<String>,
    pub original_type_name: Option<String>,
    pub original_type_arn: Option<String>,
    pub public_version_number: Option<String>,
    pub latest_public_version: Option<String>,
    pub is_activated: Option<bool>,
    pub auto_update: Option<bool>,
}
schema::shape!(DescribeTypeOutput = schemas::DESCRIBE_TYPE_OUTPUT { 0 arn, 1 type_, 2 type_name, 3 default_version_id, 4 is_default_version, 5 type_tests_status, 6 type_tests_status_description, 7 description, 8 schema, 9 provisioning_type, 10 deprecated_status, 11 logging_config, 12 required_activated_types, 13 execution_role_arn, 14 visibility, 15 source_url, 16 documentation_url, 17 last_updated, 18 time_created, 19 configuration_schema, 20 publisher_id, 21 original_type_name, 22 original_type_arn, 23 public_version_number, 24 latest_public_version, 25 is_activated, 26 auto_update });

/// The input of `DetectStackDrift`.
#[derive(Clone, Default, PartialEq)]
pub struct DetectStackDrift {
    pub stack_name: String,
    pub logical_resource_ids: Option<Vec<String>>,
}
schema::shape!(DetectStackDrift = schemas::DETECT_STACK_DRIFT { 0 stack_name, 1 logical_resource_ids });
schema::operation!(DetectStackDrift -> DetectStackDriftOutput, Write, service::DETECT_STACK_DRIFT);

/// The output of `DetectStackDrift`.
#[derive(Clone, Default, PartialEq)]
pub struct DetectStackDriftOutput {
    pub stack_drift_detection_id: String,
}
schema::shape!(DetectStackDriftOutput = schemas::DETECT_STACK_DRIFT_OUTPUT { 0 stack_drift_detection_id });

/// The input of `DetectStackResourceDrift`.
#[derive(Clone, Default, PartialEq)]
pub struct DetectStackResourceDrift {
    pub stack_name: String,
    pub logical_resource_id: String,
}
schema::shape!(DetectStackResourceDrift = schemas::DETECT_STACK_RESOURCE_DRIFT { 0 stack_name, 1 logical_resource_id });
schema::operation!(DetectStackResourceDrift -> DetectStackResourceDriftOutput, Write, service::DETECT_STACK_RESOURCE_DRIFT);

/// The output of `DetectStackResourceDrift`.
#[derive(Clone, Default, PartialEq)]
pub struct DetectStackResourceDriftOutput {
    pub stack_resource_drift: StackResourceDrift,
}
schema::shape!(DetectStackResourceDriftOutput = schemas::DETECT_STACK_RESOURCE_DRIFT_OUTPUT { 0 stack_resource_drift });

/// The input of `EstimateTemplateCost`.
#[derive(Clone, Default, PartialEq)]
pub struct EstimateTemplateCost {
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
}
schema::shape!(EstimateTemplateCost = schemas::ESTIMATE_TEMPLATE_COST { 0 template_body, 1 template_url, 2 parameters });
schema::operation!(EstimateTemplateCost -> EstimateTemplateCostOutput, Read, service::ESTIMATE_TEMPLATE_COST);

/// The output of `EstimateTemplateCost`.
#[derive(Clone, Default, PartialEq)]
pub struct EstimateTemplateCostOutput {
    pub url: Option<String>,
}
schema::shape!(EstimateTemplateCostOutput = schemas::ESTIMATE_TEMPLATE_COST_OUTPUT { 0 url });

/// The input of `ExecuteChangeSet`.
#[derive(Clone, Default, PartialEq)]
pub struct ExecuteChangeSet {
    pub change_set_name: String,
    pub stack_name: Option<String>,
    pub client_request_token: Option<String>,
    pub disable_rollback: Option<bool>,
    pub retain_except_on_create: Option<bool>,
}
schema::shape!(ExecuteChangeSet = schemas::EXECUTE_CHANGE_SET { 0 change_set_name, 1 stack_name, 2 client_request_token, 3 disable_rollback, 4 retain_except_on_create });
schema::operation!(ExecuteChangeSet -> ExecuteChangeSetOutput, Write, service::EXECUTE_CHANGE_SET);

/// The output of `ExecuteChangeSet`.
#[derive(Clone, Default, PartialEq)]
pub struct ExecuteChangeSetOutput {}
schema::shape!(ExecuteChangeSetOutput = schemas::EXECUTE_CHANGE_SET_OUTPUT {});

/// The input of `GetStackPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct GetStackPolicy {
    pub stack_name: String,
}
schema::shape!(GetStackPolicy = schemas::GET_STACK_POLICY { 0 stack_name });
schema::operation!(GetStackPolicy -> GetStackPolicyOutput, Read, service::GET_STACK_POLICY);

/// The output of `GetStackPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct GetStackPolicyOutput {
    pub stack_policy_body: Option<String>,
}
schema::shape!(GetStackPolicyOutput = schemas::GET_STACK_POLICY_OUTPUT { 0 stack_policy_body });

/// The input of `GetTemplate`.
#[derive(Clone, Default, PartialEq)]
pub struct GetTemplate {
    pub stack_name: Option<String>,
    pub change_set_name: Option<String>,
    pub template_stage: Option<String>,
}
schema::shape!(GetTemplate = schemas::GET_TEMPLATE { 0 stack_name, 1 change_set_name, 2 template_stage });
schema::operation!(GetTemplate -> GetTemplateOutput, Read, service::GET_TEMPLATE);

/// The output of `GetTemplate`.
#[derive(Clone, Default, PartialEq)]
pub struct GetTemplateOutput {
    pub template_body: Option<String>,
    pub stages_available: Option<Vec<String>>,
}
schema::shape!(GetTemplateOutput = schemas::GET_TEMPLATE_OUTPUT { 0 template_body, 1 stages_available });

/// The input of `GetTemplateSummary`.
#[derive(Clone, Default, PartialEq)]
pub struct GetTemplateSummary {
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub stack_name: Option<String>,
    pub stack_set_name: Option<String>,
    pub call_as: Option<String>,
    pub template_summary_config: Option<TemplateSummaryConfig>,
}
schema::shape!(GetTemplateSummary = schemas::GET_TEMPLATE_SUMMARY { 0 template_body, 1 template_url, 2 stack_name, 3 stack_set_name, 4 call_as, 5 template_summary_config });
schema::operation!(GetTemplateSummary -> GetTemplateSummaryOutput, Read, service::GET_TEMPLATE_SUMMARY);

/// The output of `GetTemplateSummary`.
#[derive(Clone, Default, PartialEq)]
pub struct GetTemplateSummaryOutput {
    pub parameters: Option<Vec<ParameterDeclaration>>,
    pub description: Option<String>,
    pub capabilities: Option<Vec<String>>,
    pub capabilities_reason: Option<String>,
    pub resource_types: Option<Vec<String>>,
    pub version: Option<String>,
    pub metadata: Option<String>,
    pub declared_transforms: Option<Vec<String>>,
    pub resource_identifier_summaries: Option<Vec<ResourceIdentifierSummary>>,
    pub warnings: Option<Warnings>,
}
schema::shape!(GetTemplateSummaryOutput = schemas::GET_TEMPLATE_SUMMARY_OUTPUT { 0 parameters, 1 description, 2 capabilities, 3 capabilities_reason, 4 resource_types, 5 version, 6 metadata, 7 declared_transforms, 8 resource_identifier_summaries, 9 warnings });

/// The input of `ListChangeSets`.
#[derive(Clone, Default, PartialEq)]
pub struct ListChangeSets {
    pub stack_name: String,
    pub next_token: Option<String>,
}
schema::shape!(ListChangeSets = schemas::LIST_CHANGE_SETS { 0 stack_name, 1 next_token });
schema::operation!(ListChangeSets -> ListChangeSetsOutput, Read, service::LIST_CHANGE_SETS);

/// The output of `ListChangeSets`.
#[derive(Clone, Default, PartialEq)]
pub struct ListChangeSetsOutput {
    pub summaries: Option<Vec<ChangeSetSummary>>,
    pub next_token: Option<String>,
}
schema::shape!(ListChangeSetsOutput = schemas::LIST_CHANGE_SETS_OUTPUT { 0 summaries, 1 next_token });

/// The input of `ListExports`.
#[derive(Clone, Default, PartialEq)]
pub struct ListExports {
    pub next_token: Option<String>,
}
schema::shape!(ListExports = schemas::LIST_EXPORTS { 0 next_token });
schema::operation!(ListExports -> ListExportsOutput, Read, service::LIST_EXPORTS);

/// The output of `ListExports`.
#[derive(Clone, Default, PartialEq)]
pub struct ListExportsOutput {
    pub exports: Option<Vec<Export>>,
    pub next_token: Option<String>,
}
schema::shape!(ListExportsOutput = schemas::LIST_EXPORTS_OUTPUT { 0 exports, 1 next_token });

/// The input of `ListImports`.
#[derive(Clone, Default, PartialEq)]
pub struct ListImports {
    pub export_name: String,
    pub next_token: Option<String>,
}
schema::shape!(ListImports = schemas::LIST_IMPORTS { 0 export_name, 1 next_token });
schema::operation!(ListImports -> ListImportsOutput, Read, service::LIST_IMPORTS);

/// The output of `ListImports`.
#[derive(Clone, Default, PartialEq)]
pub struct ListImportsOutput {
    pub imports: Option<Vec<String>>,
    pub next_token: Option<String>,
}
schema::shape!(ListImportsOutput = schemas::LIST_IMPORTS_OUTPUT { 0 imports, 1 next_token });

/// The input of `ListStackResources`.
#[derive(Clone, Default, PartialEq)]
pub struct ListStackResources {
    pub stack_name: String,
    pub next_token: Option<String>,
}
schema::shape!(ListStackResources = schemas::LIST_STACK_RESOURCES { 0 stack_name, 1 next_token });
schema::operation!(ListStackResources -> ListStackResourcesOutput, Read, service::LIST_STACK_RESOURCES);

/// The output of `ListStackResources`.
#[derive(Clone, Default, PartialEq)]
pub struct ListStackResourcesOutput {
    pub stack_resource_summaries: Option<Vec<StackResourceSummary>>,
    pub next_token: Option<String>,
}
schema::shape!(ListStackResourcesOutput = schemas::LIST_STACK_RESOURCES_OUTPUT { 0 stack_resource_summaries, 1 next_token });

/// The input of `ListStacks`.
#[derive(Clone, Default, PartialEq)]
pub struct ListStacks {
    pub next_token: Option<String>,
    pub stack_status_filter: Option<Vec<String>>,
}
schema::shape!(ListStacks = schemas::LIST_STACKS { 0 next_token, 1 stack_status_filter });
schema::operation!(ListStacks -> ListStacksOutput, Read, service::LIST_STACKS);

/// The output of `ListStacks`.
#[derive(Clone, Default, PartialEq)]
pub struct ListStacksOutput {
    pub stack_summaries: Option<Vec<StackSummary>>,
    pub next_token: Option<String>,
}
schema::shape!(ListStacksOutput = schemas::LIST_STACKS_OUTPUT { 0 stack_summaries, 1 next_token });

/// The input of `ListTypes`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTypes {
    pub visibility: Option<String>,
    pub provisioning_type: Option<String>,
    pub deprecated_status: Option<String>,
    pub type_: Option<String>,
    pub filters: Option<TypeFilters>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
schema::shape!(ListTypes = schemas::LIST_TYPES { 0 visibility, 1 provisioning_type, 2 deprecated_status, 3 type_, 4 filters, 5 max_results, 6 next_token });
schema::operation!(ListTypes -> ListTypesOutput, Read, service::LIST_TYPES);

/// The output of `ListTypes`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTypesOutput {
    pub type_summaries: Option<Vec<TypeSummary>>,
    pub next_token: Option<String>,
}
schema::shape!(ListTypesOutput = schemas::LIST_TYPES_OUTPUT { 0 type_summaries, 1 next_token });

/// The input of `RollbackStack`.
#[derive(Clone, Default, PartialEq)]
pub struct RollbackStack {
    pub stack_name: String,
    pub role_arn: Option<String>,
    pub client_request_token: Option<String>,
    pub retain_except_on_create: Option<bool>,
    pub deployment_config: Option<DeploymentConfig>,
}
schema::shape!(RollbackStack = schemas::ROLLBACK_STACK { 0 stack_name, 1 role_arn, 2 client_request_token, 3 retain_except_on_create, 4 deployment_config });
schema::operation!(RollbackStack -> RollbackStackOutput, Write, service::ROLLBACK_STACK);

/// The output of `RollbackStack`.
#[derive(Clone, Default, PartialEq)]
pub struct RollbackStackOutput {
    pub stack_id: Option<String>,
    pub operation_id: Option<String>,
}
schema::shape!(RollbackStackOutput = schemas::ROLLBACK_STACK_OUTPUT { 0 stack_id, 1 operation_id });

/// The input of `SetStackPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct SetStackPolicy {
    pub stack_name: String,
    pub stack_policy_body: Option<String>,
    pub stack_policy_url: Option<String>,
}
schema::shape!(SetStackPolicy = schemas::SET_STACK_POLICY { 0 stack_name, 1 stack_policy_body, 2 stack_policy_url });
schema::operation!(SetStackPolicy -> SetStackPolicyOutput, Write, service::SET_STACK_POLICY);

/// The output of `SetStackPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct SetStackPolicyOutput {}
schema::shape!(SetStackPolicyOutput = schemas::SET_STACK_POLICY_OUTPUT {});

/// The input of `SignalResource`.
#[derive(Clone, Default, PartialEq)]
pub struct SignalResource {
    pub stack_name: String,
    pub logical_resource_id: String,
    pub unique_id: String,
    pub status: String,
}
schema::shape!(SignalResource = schemas::SIGNAL_RESOURCE { 0 stack_name, 1 logical_resource_id, 2 unique_id, 3 status });
schema::operation!(SignalResource -> SignalResourceOutput, Write, service::SIGNAL_RESOURCE);

/// The output of `SignalResource`.
#[derive(Clone, Default, PartialEq)]
pub struct SignalResourceOutput {}
schema::shape!(SignalResourceOutput = schemas::SIGNAL_RESOURCE_OUTPUT {});

/// The input of `UpdateStack`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateStack {
    pub stack_name: String,
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub use_previous_template: Option<bool>,
    pub stack_policy_during_update_body: Option<String>,
    pub stack_policy_during_update_url: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
    pub capabilities: Option<Vec<String>>,
    pub resource_types: Option<Vec<String>>,
    pub role_arn: Option<String>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub stack_policy_body: Option<String>,
    pub stack_policy_url: Option<String>,
    pub notification_arns: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub disable_rollback: Option<bool>,
    pub client_request_token: Option<String>,
    pub retain_except_on_create: Option<bool>,
    pub deployment_config: Option<DeploymentConfig>,
    pub disable_validation: Option<bool>,
}
schema::shape!(UpdateStack = schemas::UPDATE_STACK { 0 stack_name, 1 template_body, 2 template_url, 3 use_previous_template, 4 stack_policy_during_update_body, 5 stack_policy_during_update_url, 6 parameters, 7 capabilities, 8 resource_types, 9 role_arn, 10 rollback_configuration, 11 stack_policy_body, 12 stack_policy_url, 13 notification_arns, 14 tags, 15 disable_rollback, 16 client_request_token, 17 retain_except_on_create, 18 deployment_config, 19 disable_validation });
schema::operation!(UpdateStack -> UpdateStackOutput, Write, service::UPDATE_STACK);

/// The output of `UpdateStack`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateStackOutput {
    pub stack_id: Option<String>,
    pub operation_id: Option<String>,
}
schema::shape!(UpdateStackOutput = schemas::UPDATE_STACK_OUTPUT { 0 stack_id, 1 operation_id });

/// The input of `UpdateTerminationProtection`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateTerminationProtection {
    pub enable_termination_protection: bool,
    pub stack_name: String,
}
schema::shape!(UpdateTerminationProtection = schemas::UPDATE_TERMINATION_PROTECTION { 0 enable_termination_protection, 1 stack_name });
schema::operation!(UpdateTerminationProtection -> UpdateTerminationProtectionOutput, Write, service::UPDATE_TERMINATION_PROTECTION);

/// The output of `UpdateTerminationProtection`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateTerminationProtectionOutput {
    pub stack_id: Option<String>,
}
schema::shape!(UpdateTerminationProtectionOutput = schemas::UPDATE_TERMINATION_PROTECTION_OUTPUT { 0 stack_id });

/// The input of `ValidateTemplate`.
#[derive(Clone, Default, PartialEq)]
pub struct ValidateTemplate {
    pub template_body: Option<String>,
    pub template_url: Option<String>,
}
schema::shape!(ValidateTemplate = schemas::VALIDATE_TEMPLATE { 0 template_body, 1 template_url });
schema::operation!(ValidateTemplate -> ValidateTemplateOutput, Read, service::VALIDATE_TEMPLATE);

/// The output of `ValidateTemplate`.
#[derive(Clone, Default, PartialEq)]
pub struct ValidateTemplateOutput {
    pub parameters: Option<Vec<TemplateParameter>>,
    pub description: Option<String>,
    pub capabilities: Option<Vec<String>>,
    pub capabilities_reason: Option<String>,
    pub declared_transforms: Option<Vec<String>>,
}
schema::shape!(ValidateTemplateOutput = schemas::VALIDATE_TEMPLATE_OUTPUT { 0 parameters, 1 description, 2 capabilities, 3 capabilities_reason, 4 declared_transforms });
