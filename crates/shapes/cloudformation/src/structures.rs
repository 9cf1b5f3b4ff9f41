//! What inputs and outputs hold.

use std::collections::BTreeMap;

use crate::schemas;

/// `AccountLimit` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AccountLimit {
    pub name: Option<String>,
    pub value: Option<i32>,
}
schema::shape!(AccountLimit = schemas::ACCOUNT_LIMIT { 0 name, 1 value });

/// `Change` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Change {
    pub type_: Option<String>,
    pub hook_invocation_count: Option<i32>,
    pub resource_change: Option<ResourceChange>,
}
schema::shape!(Change = schemas::CHANGE { 0 type_, 1 hook_invocation_count, 2 resource_change });

/// `ChangeSetHook` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ChangeSetHook {
    pub invocation_point: Option<String>,
    pub failure_mode: Option<String>,
    pub type_name: Option<String>,
    pub type_version_id: Option<String>,
    pub type_configuration_version_id: Option<String>,
    pub target_details: Option<ChangeSetHookTargetDetails>,
}
schema::shape!(ChangeSetHook = schemas::CHANGE_SET_HOOK { 0 invocation_point, 1 failure_mode, 2 type_name, 3 type_version_id, 4 type_configuration_version_id, 5 target_details });

/// `ChangeSetHookResourceTargetDetails` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ChangeSetHookResourceTargetDetails {
    pub logical_resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub resource_action: Option<String>,
}
schema::shape!(ChangeSetHookResourceTargetDetails = schemas::CHANGE_SET_HOOK_RESOURCE_TARGET_DETAILS { 0 logical_resource_id, 1 resource_type, 2 resource_action });

/// `ChangeSetHookTargetDetails` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ChangeSetHookTargetDetails {
    pub target_type: Option<String>,
    pub resource_target_details: Option<ChangeSetHookResourceTargetDetails>,
}
schema::shape!(ChangeSetHookTargetDetails = schemas::CHANGE_SET_HOOK_TARGET_DETAILS { 0 target_type, 1 resource_target_details });

/// `ChangeSetSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ChangeSetSummary {
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub change_set_id: Option<String>,
    pub change_set_name: Option<String>,
    pub execution_status: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub creation_time: Option<schema::Timestamp>,
    pub description: Option<String>,
    pub include_nested_stacks: Option<bool>,
    pub parent_change_set_id: Option<String>,
    pub root_change_set_id: Option<String>,
    pub import_existing_resources: Option<bool>,
}
schema::shape!(ChangeSetSummary = schemas::CHANGE_SET_SUMMARY { 0 stack_id, 1 stack_name, 2 change_set_id, 3 change_set_name, 4 execution_status, 5 status, 6 status_reason, 7 creation_time, 8 description, 9 include_nested_stacks, 10 parent_change_set_id, 11 root_change_set_id, 12 import_existing_resources });

/// `DeploymentConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DeploymentConfig {
    pub mode: Option<String>,
    pub disable_rollback: Option<bool>,
}
schema::shape!(DeploymentConfig = schemas::DEPLOYMENT_CONFIG { 0 mode, 1 disable_rollback });

/// `EventFilter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct EventFilter {
    pub failed_events: Option<bool>,
}
schema::shape!(EventFilter = schemas::EVENT_FILTER { 0 failed_events });

/// `Export` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Export {
    pub exporting_stack_id: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
schema::shape!(Export = schemas::EXPORT { 0 exporting_stack_id, 1 name, 2 value });

/// `LiveResourceDrift` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct LiveResourceDrift {
    pub previous_value: Option<String>,
    pub actual_value: Option<String>,
    pub drift_detection_timestamp: Option<schema::Timestamp>,
}
schema::shape!(LiveResourceDrift = schemas::LIVE_RESOURCE_DRIFT { 0 previous_value, 1 actual_value, 2 drift_detection_timestamp });

/// `LoggingConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct LoggingConfig {
    pub log_role_arn: String,
    pub log_group_name: String,
}
schema::shape!(LoggingConfig = schemas::LOGGING_CONFIG { 0 log_role_arn, 1 log_group_name });

/// `ModuleInfo` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ModuleInfo {
    pub type_hierarchy: Option<String>,
    pub logical_id_hierarchy: Option<String>,
}
schema::shape!(ModuleInfo = schemas::MODULE_INFO { 0 type_hierarchy, 1 logical_id_hierarchy });

/// `OperationEntry` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct OperationEntry {
    pub operation_type: Option<String>,
    pub operation_id: Option<String>,
}
schema::shape!(OperationEntry = schemas::OPERATION_ENTRY { 0 operation_type, 1 operation_id });

/// `OperationEvent` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct OperationEvent {
    pub event_id: Option<String>,
    pub stack_id: Option<String>,
    pub operation_id: Option<String>,
    pub operation_type: Option<String>,
    pub operation_status: Option<String>,
    pub event_type: Option<String>,
    pub logical_resource_id: Option<String>,
    pub physical_resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub timestamp: Option<schema::Timestamp>,
    pub start_time: Option<schema::Timestamp>,
    pub end_time: Option<schema::Timestamp>,
    pub resource_status: Option<String>,
    pub resource_status_reason: Option<String>,
    pub resource_properties: Option<String>,
    pub client_request_token: Option<String>,
    pub hook_type: Option<String>,
    pub hook_status: Option<String>,
    pub hook_status_reason: Option<String>,
    pub hook_invocation_point: Option<String>,
    pub hook_failure_mode: Option<String>,
    pub detailed_status: Option<String>,
    pub validation_failure_mode: Option<String>,
    pub validation_name: Option<String>,
    pub validation_status: Option<String>,
    pub validation_status_reason: Option<String>,
    pub validation_path: Option<String>,
}
schema::shape!(OperationEvent = schemas::OPERATION_EVENT { 0 event_id, 1 stack_id, 2 operation_id, 3 operation_type, 4 operation_status, 5 event_type, 6 logical_resource_id, 7 physical_resource_id, 8 resource_type, 9 timestamp, 10 start_time, 11 end_time, 12 resource_status, 13 resource_status_reason, 14 resource_properties, 15 client_request_token, 16 hook_type, 17 hook_status, 18 hook_status_reason, 19 hook_invocation_point, 20 hook_failure_mode, 21 detailed_status, 22 validation_failure_mode, 23 validation_name, 24 validation_status, 25 validation_status_reason, 26 validation_path });

/// `Output` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Output {
    pub output_key: Option<String>,
    pub output_value: Option<String>,
    pub description: Option<String>,
    pub export_name: Option<String>,
}
schema::shape!(Output = schemas::OUTPUT { 0 output_key, 1 output_value, 2 description, 3 export_name });

/// `Parameter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Parameter {
    pub parameter_key: Option<String>,
    pub parameter_value: Option<String>,
    pub use_previous_value: Option<bool>,
    pub resolved_value: Option<String>,
}
schema::shape!(Parameter = schemas::PARAMETER { 0 parameter_key, 1 parameter_value, 2 use_previous_value, 3 resolved_value });

/// `ParameterConstraints` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ParameterConstraints {
    pub allowed_values: Option<Vec<String>>,
}
schema::shape!(ParameterConstraints = schemas::PARAMETER_CONSTRAINTS { 0 allowed_values });

/// `ParameterDeclaration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ParameterDeclaration {
    pub parameter_key: Option<String>,
    pub default_value: Option<String>,
    pub parameter_type: Option<String>,
    pub no_echo: Option<bool>,
    pub description: Option<String>,
    pub parameter_constraints: Option<ParameterConstraints>,
}
schema::shape!(ParameterDeclaration = schemas::PARAMETER_DECLARATION { 0 parameter_key, 1 default_value, 2 parameter_type, 3 no_echo, 4 description, 5 parameter_constraints });

/// `PhysicalResourceIdContextKeyValuePair` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PhysicalResourceIdContextKeyValuePair {
    pub key: String,
    pub value: String,
}
schema::shape!(PhysicalResourceIdContextKeyValuePair = schemas::PHYSICAL_RESOURCE_ID_CONTEXT_KEY_VALUE_PAIR { 0 key, 1 value });

/// `PropertyDifference` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PropertyDifference {
    pub property_path: String,
    pub expected_value: String,
    pub actual_value: String,
    pub difference_type: String,
}
schema::shape!(PropertyDifference = schemas::PROPERTY_DIFFERENCE { 0 property_path, 1 expected_value, 2 actual_value, 3 difference_type });

/// `RequiredActivatedType` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RequiredActivatedType {
    pub type_name_alias: Option<String>,
    pub original_type_name: Option<String>,
    pub publisher_id: Option<String>,
    pub supported_major_versions: Option<Vec<i32>>,
}
schema::shape!(RequiredActivatedType = schemas::REQUIRED_ACTIVATED_TYPE { 0 type_name_alias, 1 original_type_name, 2 publisher_id, 3 supported_major_versions });

/// `ResourceChange` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ResourceChange {
    pub policy_action: Option<String>,
    pub action: Option<String>,
    pub logical_resource_id: Option<String>,
    pub physical_resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub replacement: Option<String>,
    pub scope: Option<Vec<String>>,
    pub resource_drift_status: Option<String>,
    pub resource_drift_ignored_attributes: Option<Vec<ResourceDriftIgnoredAttribute>>,
    pub details: Option<Vec<ResourceChangeDetail>>,
    pub change_set_id: Option<String>,
    pub module_info: Option<ModuleInfo>,
    pub before_context: Option<String>,
    pub after_context: Option<String>,
    pub previous_deployment_context: Option<String>,
}
schema::shape!(ResourceChange = schemas::RESOURCE_CHANGE { 0 policy_action, 1 action, 2 logical_resource_id, 3 physical_resource_id, 4 resource_type, 5 replacement, 6 scope, 7 resource_drift_status, 8 resource_drift_ignored_attributes, 9 details, 10 change_set_id, 11 module_info, 12 before_context, 13 after_context, 14 previous_deployment_context });

/// `ResourceChangeDetail` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ResourceChangeDetail {
    pub target: Option<ResourceTargetDefinition>,
    pub evaluation: Option<String>,
    pub change_source: Option<String>,
    pub causing_entity: Option<String>,
}
schema::shape!(ResourceChangeDetail = schemas::RESOURCE_CHANGE_DETAIL { 0 target, 1 evaluation, 2 change_source, 3 causing_entity });

/// `ResourceDriftIgnoredAttribute` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ResourceDriftIgnoredAttribute {
    pub path: Option<String>,
    pub reason: Option<String>,
}
schema::shape!(ResourceDriftIgnoredAttribute = schemas::RESOURCE_DRIFT_IGNORED_ATTRIBUTE { 0 path, 1 reason });

/// `ResourceIdentifierSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ResourceIdentifierSummary {
    pub resource_type: Option<String>,
    pub logical_resource_ids: Option<Vec<String>>,
    pub resource_identifiers: Option<Vec<String>>,
}
schema::shape!(ResourceIdentifierSummary = schemas::RESOURCE_IDENTIFIER_SUMMARY { 0 resource_type, 1 logical_resource_ids, 2 resource_identifiers });

/// `ResourceTargetDefinition` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ResourceTargetDefinition {
    pub attribute: Option<String>,
    pub name: Option<String>,
    pub requires_recreation: Option<String>,
    pub path: Option<String>,
    pub before_value: Option<String>,
    pub after_value: Option<String>,
    pub before_value_from: Option<String>,
    pub after_value_from: Option<String>,
    pub drift: Option<LiveResourceDrift>,
    pub attribute_change_type: Option<String>,
}
schema::shape!(ResourceTargetDefinition = schemas::RESOURCE_TARGET_DEFINITION { 0 attribute, 1 name, 2 requires_recreation, 3 path, 4 before_value, 5 after_value, 6 before_value_from, 7 after_value_from, 8 drift, 9 attribute_change_type });

/// `ResourceToImport` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ResourceToImport {
    pub resource_type: String,
    pub logical_resource_id: String,
    pub resource_identifier: BTreeMap<String, String>,
}
schema::shape!(ResourceToImport = schemas::RESOURCE_TO_IMPORT { 0 resource_type, 1 logical_resource_id, 2 resource_identifier });

/// `RollbackConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RollbackConfiguration {
    pub rollback_triggers: Option<Vec<RollbackTrigger>>,
    pub monitoring_time_in_minutes: Option<i32>,
}
schema::shape!(RollbackConfiguration = schemas::ROLLBACK_CONFIGURATION { 0 rollback_triggers, 1 monitoring_time_in_minutes });

/// `RollbackTrigger` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RollbackTrigger {
    pub arn: String,
    pub type_: String,
}
schema::shape!(RollbackTrigger = schemas::ROLLBACK_TRIGGER { 0 arn, 1 type_ });

/// `Stack` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Stack {
    pub stack_id: Option<String>,
    pub stack_name: String,
    pub change_set_id: Option<String>,
    pub description: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
    pub creation_time: schema::Timestamp,
    pub deletion_time: Option<schema::Timestamp>,
    pub last_updated_time: Option<schema::Timestamp>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub stack_status: String,
    pub stack_status_reason: Option<String>,
    pub disable_rollback: Option<bool>,
    pub deployment_config: Option<DeploymentConfig>,
    pub notification_arns: Option<Vec<String>>,
    pub timeout_in_minutes: Option<i32>,
    pub capabilities: Option<Vec<String>>,
    pub outputs: Option<Vec<Output>>,
    pub role_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub enable_termination_protection: Option<bool>,
    pub parent_id: Option<String>,
    pub root_id: Option<String>,
    pub drift_information: Option<StackDriftInformation>,
    pub retain_except_on_create: Option<bool>,
    pub deletion_mode: Option<String>,
    pub detailed_status: Option<String>,
    pub last_operations: Option<Vec<OperationEntry>>,
    pub alias_name: Option<String>,
}
schema::shape!(Stack = schemas::STACK { 0 stack_id, 1 stack_name, 2 change_set_id, 3 description, 4 parameters, 5 creation_time, 6 deletion_time, 7 last_updated_time, 8 rollback_configuration, 9 stack_status, 10 stack_status_reason, 11 disable_rollback, 12 deployment_config, 13 notification_arns, 14 timeout_in_minutes, 15 capabilities, 16 outputs, 17 role_arn, 18 tags, 19 enable_termination_protection, 20 parent_id, 21 root_id, 22 drift_information, 23 retain_except_on_create, 24 deletion_mode, 25 detailed_status, 26 last_operations, 27 alias_name });

/// `StackDriftInformation` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct StackDriftInformation {
    pub stack_drift_status: String,
    pub last_check_timestamp: Option<schema::Timestamp>,
}
schema::shape!(StackDriftInformation = schemas::STACK_DRIFT_INFORMATION { 0 stack_drift_status, 1 last_check_timestamp });

/// `StackDriftInformationSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct StackDriftInformationSummary {
    pub stack_drift_status: String,
    pub last_check_timestamp: Option<schema::Timestamp>,
}
schema::shape!(StackDriftInformationSummary = schemas::STACK_DRIFT_INFORMATION_SUMMARY { 0 stack_drift_status, 1 last_check_timestamp });

/// `StackEvent` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct StackEvent {
    pub stack_id: String,
    pub event_id: String,
    pub stack_name: String,
    pub operation_id: Option<String>,
    pub logical_resource_id: Option<String>,
    pub physical_resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub timestamp: schema::Timestamp,
    pub resource_status: Option<String>,
    pub resource_status_reason: Option<String>,
    pub resource_properties: Option<String>,
    pub client_request_token: Option<String>,
    pub hook_type: Option<String>,
    pub hook_status: Option<String>,
    pub hook_status_reason: Option<String>,
    pub hook_invocation_point: Option<String>,
    pub hook_invocation_id: Option<String>,
    pub hook_failure_mode: Option<String>,
    pub detailed_status: Option<String>,
}
schema::shape!(StackEvent = schemas::STACK_EVENT { 0 stack_id, 1 event_id, 2 stack_name, 3 operation_id, 4 logical_resource_id, 5 physical_resource_id, 6 resource_type, 7 timestamp, 8 resource_status, 9 resource_status_reason, 10 resource_properties, 11 client_request_token, 12 hook_type, 13 hook_status, 14 hook_status_reason, 15 hook_invocation_point, 16 hook_invocation_id, 17 hook_failure_mode, 18 detailed_status });

/// `StackResource` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct StackResource {
    pub stack_name: Option<String>,
    pub stack_id: Option<String>,
    pub logical_resource_id: String,
    pub physical_resource_id: Option<String>,
    pub resource_type: String,
    pub timestamp: schema::Timestamp,
    pub resource_status: String,
    pub resource_status_reason: Option<String>,
    pub description: Option<String>,
    pub drift_information: Option<StackResourceDriftInformation>,
    pub module_info: Option<ModuleInfo>,
}
schema::shape!(StackResource = schemas::STACK_RESOURCE { 0 stack_name, 1 stack_id, 2 logical_resource_id, 3 physical_resource_id, 4 resource_type, 5 timestamp, 6 resource_status, 7 resource_status_reason, 8 description, 9 drift_information, 10 module_info });

/// `StackResourceDetail` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct StackResourceDetail {
    pub stack_name: Option<String>,
    pub stack_id: Option<String>,
    pub logical_resource_id: String,
    pub physical_resource_id: Option<String>,
    pub resource_type: String,
    pub last_updated_timestamp: schema::Timestamp,
    pub resource_status: String,
    pub resource_status_reason: Option<String>,
    pub description: Option<String>,
    pub metadata: Option<String>,
    pub drift_information: Option<StackResourceDriftInformation>,
    pub module_info: Option<ModuleInfo>,
}
schema::shape!(StackResourceDetail = schemas::STACK_RESOURCE_DETAIL { 0 stack_name, 1 stack_id, 2 logical_resource_id, 3 physical_resource_id, 4 resource_type, 5 last_updated_timestamp, 6 resource_status, 7 resource_status_reason, 8 description, 9 metadata, 10 drift_information, 11 module_info });

/// `StackResourceDrift` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct StackResourceDrift {
    pub stack_id: String,
    pub logical_resource_id: String,
    pub physical_resource_id: Option<String>,
    pub physical_resource_id_context: Option<Vec<PhysicalResourceIdContextKeyValuePair>>,
    pub resource_type: String,
    pub expected_properties: Option<String>,
    pub actual_properties: Option<String>,
    pub property_differences: Option<Vec<PropertyDifference>>,
    pub stack_resource_drift_status: String,
    pub timestamp: schema::Timestamp,
    pub module_info: Option<ModuleInfo>,
    pub drift_status_reason: Option<String>,
}
schema::shape!(StackResourceDrift = schemas::STACK_RESOURCE_DRIFT { 0 stack_id, 1 logical_resource_id, 2 physical_resource_id, 3 physical_resource_id_context, 4 resource_type, 5 expected_properties, 6 actual_properties, 7 property_differences, 8 stack_resource_drift_status, 9 timestamp, 10 module_info, 11 drift_status_reason });

/// `StackResourceDriftInformation` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct StackResourceDriftInformation {
    pub stack_resource_drift_status: String,
    pub last_check_timestamp: Option<schema::Timestamp>,
}
schema::shape!(StackResourceDriftInformation = schemas::STACK_RESOURCE_DRIFT_INFORMATION { 0 stack_resource_drift_status, 1 last_check_timestamp });

/// `StackResourceDriftInformationSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct StackResourceDriftInformationSummary {
    pub stack_resource_drift_status: String,
    pub last_check_timestamp: Option<schema::Timestamp>,
}
schema::shape!(StackResourceDriftInformationSummary = schemas::STACK_RESOURCE_DRIFT_INFORMATION_SUMMARY { 0 stack_resource_drift_status, 1 last_check_timestamp });

/// `StackResourceSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct StackResourceSummary {
    pub logical_resource_id: String,
    pub physical_resource_id: Option<String>,
    pub resource_type: String,
    pub last_updated_timestamp: schema::Timestamp,
    pub resource_status: String,
    pub resource_status_reason: Option<String>,
    pub drift_information: Option<StackResourceDriftInformationSummary>,
    pub module_info: Option<ModuleInfo>,
}
schema::shape!(StackResourceSummary = schemas::STACK_RESOURCE_SUMMARY { 0 logical_resource_id, 1 physical_resource_id, 2 resource_type, 3 last_updated_timestamp, 4 resource_status, 5 resource_status_reason, 6 drift_information, 7 module_info });

/// `StackSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct StackSummary {
    pub stack_id: Option<String>,
    pub stack_name: String,
    pub template_description: Option<String>,
    pub creation_time: schema::Timestamp,
    pub last_updated_time: Option<schema::Timestamp>,
    pub deletion_time: Option<schema::Timestamp>,
    pub stack_status: String,
    pub stack_status_reason: Option<String>,
    pub parent_id: Option<String>,
    pub root_id: Option<String>,
    pub drift_information: Option<StackDriftInformationSummary>,
    pub last_operations: Option<Vec<OperationEntry>>,
}
schema::shape!(StackSummary = schemas::STACK_SUMMARY { 0 stack_id, 1 stack_name, 2 template_description, 3 creation_time, 4 last_updated_time, 5 deletion_time, 6 stack_status, 7 stack_status_reason, 8 parent_id, 9 root_id, 10 drift_information, 11 last_operations });

/// `Tag` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}
schema::shape!(Tag = schemas::TAG { 0 key, 1 value });

/// `TemplateParameter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TemplateParameter {
    pub parameter_key: Option<String>,
    pub default_value: Option<String>,
    pub no_echo: Option<bool>,
    pub description: Option<String>,
}
schema::shape!(TemplateParameter = schemas::TEMPLATE_PARAMETER { 0 parameter_key, 1 default_value, 2 no_echo, 3 description });

/// `TemplateSummaryConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TemplateSummaryConfig {
    pub treat_unrecognized_resource_types_as_warnings: Option<bool>,
}
schema::shape!(TemplateSummaryConfig = schemas::TEMPLATE_SUMMARY_CONFIG { 0 treat_unrecognized_resource_types_as_warnings });

/// `TypeFilters` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TypeFilters {
    pub category: Option<String>,
    pub publisher_id: Option<String>,
    pub type_name_prefix: Option<String>,
}
schema::shape!(TypeFilters = schemas::TYPE_FILTERS { 0 category, 1 publisher_id, 2 type_name_prefix });

/// `TypeSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TypeSummary {
    pub type_: Option<String>,
    pub type_name: Option<String>,
    pub default_version_id: Option<String>,
    pub type_arn: Option<String>,
    pub last_updated: Option<schema::Timestamp>,
    pub description: Option<String>,
    pub publisher_id: Option<String>,
    pub original_type_name: Option<String>,
    pub public_version_number: Option<String>,
    pub latest_public_version: Option<String>,
    pub publisher_identity: Option<String>,
    pub publisher_name: Option<String>,
    pub is_activated: Option<bool>,
}
schema::shape!(TypeSummary = schemas::TYPE_SUMMARY { 0 type_, 1 type_name, 2 default_version_id, 3 type_arn, 4 last_updated, 5 description, 6 publisher_id, 7 original_type_name, 8 public_version_number, 9 latest_public_version, 10 publisher_identity, 11 publisher_name, 12 is_activated });

/// `Warnings` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Warnings {
    pub unrecognized_resource_types: Option<Vec<String>>,
}
schema::shape!(Warnings = schemas::WARNINGS { 0 unrecognized_resource_types });
