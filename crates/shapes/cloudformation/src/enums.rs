//! The values of the enumerations. On the wire they are text.

/// The values of `AfterValueFrom`.
pub mod after_value_from {
    pub const TEMPLATE: &str = "TEMPLATE";
}

/// The values of `AttributeChangeType`.
pub mod attribute_change_type {
    pub const ADD: &str = "Add";
    pub const REMOVE: &str = "Remove";
    pub const MODIFY: &str = "Modify";
    pub const SYNC_WITH_ACTUAL: &str = "SyncWithActual";
}

/// The values of `BeaconStackOperationStatus`.
pub mod beacon_stack_operation_status {
    pub const IN_PROGRESS: &str = "IN_PROGRESS";
    pub const SUCCEEDED: &str = "SUCCEEDED";
    pub const FAILED: &str = "FAILED";
}

/// The values of `BeforeValueFrom`.
pub mod before_value_from {
    pub const PREVIOUS_DEPLOYMENT_STATE: &str = "PREVIOUS_DEPLOYMENT_STATE";
    pub const ACTUAL_STATE: &str = "ACTUAL_STATE";
}

/// The values of `CallAs`.
pub mod call_as {
    pub const SELF: &str = "SELF";
    pub const DELEGATED_ADMIN: &str = "DELEGATED_ADMIN";
}

/// The values of `Capability`.
pub mod capability {
    pub const CAPABILITY_IAM: &str = "CAPABILITY_IAM";
    pub const CAPABILITY_NAMED_IAM: &str = "CAPABILITY_NAMED_IAM";
    pub const CAPABILITY_AUTO_EXPAND: &str = "CAPABILITY_AUTO_EXPAND";
}

/// The values of `Category`.
pub mod category {
    pub const REGISTERED: &str = "REGISTERED";
    pub const ACTIVATED: &str = "ACTIVATED";
    pub const THIRD_PARTY: &str = "THIRD_PARTY";
    pub const AWS_TYPES: &str = "AWS_TYPES";
}

/// The values of `ChangeAction`.
pub mod change_action {
    pub const ADD: &str = "Add";
    pub const MODIFY: &str = "Modify";
    pub const REMOVE: &str = "Remove";
    pub const IMPORT: &str = "Import";
    pub const DYNAMIC: &str = "Dynamic";
    pub const SYNC_WITH_ACTUAL: &str = "SyncWithActual";
}

/// The values of `ChangeSetHooksStatus`.
pub mod change_set_hooks_status {
    pub const PLANNING: &str = "PLANNING";
    pub const PLANNED: &str = "PLANNED";
    pub const UNAVAILABLE: &str = "UNAVAILABLE";
}

/// The values of `ChangeSetStatus`.
pub mod change_set_status {
    pub const CREATE_PENDING: &str = "CREATE_PENDING";
    pub const CREATE_IN_PROGRESS: &str = "CREATE_IN_PROGRESS";
    pub const CREATE_COMPLETE: &str = "CREATE_COMPLETE";
    pub const DELETE_PENDING: &str = "DELETE_PENDING";
    pub const DELETE_IN_PROGRESS: &str = "DELETE_IN_PROGRESS";
    pub const DELETE_COMPLETE: &str = "DELETE_COMPLETE";
    pub const DELETE_FAILED: &str = "DELETE_FAILED";
    pub const FAILED: &str = "FAILED";
}

/// The values of `ChangeSetType`.
pub mod change_set_type {
    pub const CREATE: &str = "CREATE";
    pub const UPDATE: &str = "UPDATE";
    pub const IMPORT: &str = "IMPORT";
}

/// The values of `ChangeSource`.
pub mod change_source {
    pub const RESOURCE_REFERENCE: &str = "ResourceReference";
    pub const PARAMETER_REFERENCE: &str = "ParameterReference";
    pub const RESOURCE_ATTRIBUTE: &str = "ResourceAttribute";
    pub const DIRECT_MODIFICATION: &str = "DirectModification";
    pub const AUTOMATIC: &str = "Automatic";
    pub const NO_MODIFICATION: &str = "NoModification";
}

/// The values of `ChangeType`.
pub mod change_type {
    pub const RESOURCE: &str = "Resource";
}

/// The values of `DeletionMode`.
pub mod deletion_mode {
    pub const STANDARD: &str = "STANDARD";
    pub const FORCE_DELETE_STACK: &str = "FORCE_DELETE_STACK";
}

/// The values of `DeploymentConfigMode`.
pub mod deployment_config_mode {
    pub const STANDARD: &str = "STANDARD";
    pub const EXPRESS: &str = "EXPRESS";
}

/// The values of `DeploymentMode`.
pub mod deployment_mode {
    pub const REVERT_DRIFT: &str = "REVERT_DRIFT";
}

/// The values of `DeprecatedStatus`.
pub mod deprecated_status {
    pub const LIVE: &str = "LIVE";
    pub const DEPRECATED: &str = "DEPRECATED";
}

/// The values of `DetailedStatus`.
pub mod detailed_status {
    pub const CONFIGURATION_COMPLETE: &str = "CONFIGURATION_COMPLETE";
    pub const VALIDATION_FAILED: &str = "VALIDATION_FAILED";
}

/// The values of `DifferenceType`.
pub mod difference_type {
    pub const ADD: &str = "ADD";
    pub const REMOVE: &str = "REMOVE";
    pub const NOT_EQUAL: &str = "NOT_EQUAL";
}

/// The values of `DriftIgnoredReason`.
pub mod drift_ignored_reason {
    pub const MANAGED_BY_AWS: &str = "MANAGED_BY_AWS";
    pub const WRITE_ONLY_PROPERTY: &str = "WRITE_ONLY_PROPERTY";
    pub const SENSITIVE_PROPERTY: &str = "SENSITIVE_PROPERTY";
}

/// The values of `EvaluationType`.
pub mod evaluation_type {
    pub const STATIC: &str = "Static";
    pub const DYNAMIC: &str = "Dynamic";
}

/// The values of `EventType`.
pub mod event_type {
    pub const STACK_EVENT: &str = "STACK_EVENT";
    pub const PROGRESS_EVENT: &str = "PROGRESS_EVENT";
    pub const VALIDATION_ERROR: &str = "VALIDATION_ERROR";
    pub const PROVISIONING_ERROR: &str = "PROVISIONING_ERROR";
    pub const HOOK_INVOCATION_ERROR: &str = "HOOK_INVOCATION_ERROR";
}

/// The values of `ExecutionStatus`.
pub mod execution_status {
    pub const UNAVAILABLE: &str = "UNAVAILABLE";
    pub const AVAILABLE: &str = "AVAILABLE";
    pub const EXECUTE_IN_PROGRESS: &str = "EXECUTE_IN_PROGRESS";
    pub const EXECUTE_COMPLETE: &str = "EXECUTE_COMPLETE";
    pub const EXECUTE_FAILED: &str = "EXECUTE_FAILED";
    pub const OBSOLETE: &str = "OBSOLETE";
}

/// The values of `HookFailureMode`.
pub mod hook_failure_mode {
    pub const FAIL: &str = "FAIL";
    pub const WARN: &str = "WARN";
}

/// The values of `HookInvocationPoint`.
pub mod hook_invocation_point {
    pub const PRE_PROVISION: &str = "PRE_PROVISION";
}

/// The values of `HookStatus`.
pub mod hook_status {
    pub const HOOK_IN_PROGRESS: &str = "HOOK_IN_PROGRESS";
    pub const HOOK_COMPLETE_SUCCEEDED: &str = "HOOK_COMPLETE_SUCCEEDED";
    pub const HOOK_COMPLETE_FAILED: &str = "HOOK_COMPLETE_FAILED";
    pub const HOOK_FAILED: &str = "HOOK_FAILED";
}

/// The values of `HookTargetType`.
pub mod hook_target_type {
    pub const RESOURCE: &str = "RESOURCE";
}

/// The values of `IdentityProvider`.
pub mod identity_provider {
    pub const AWS_MARKETPLACE: &str = "AWS_Marketplace";
    pub const GIT_HUB: &str = "GitHub";
    pub const BITBUCKET: &str = "Bitbucket";
}

/// The values of `OnFailure`.
pub mod on_failure {
    pub const DO_NOTHING: &str = "DO_NOTHING";
    pub const ROLLBACK: &str = "ROLLBACK";
    pub const DELETE: &str = "DELETE";
}

/// The values of `OnStackFailure`.
pub mod on_stack_failure {
    pub const DO_NOTHING: &str = "DO_NOTHING";
    pub const ROLLBACK: &str = "ROLLBACK";
    pub const DELETE: &str = "DELETE";
}

/// The values of `OperationType`.
pub mod operation_type {
    pub const CREATE_STACK: &str = "CREATE_STACK";
    pub const UPDATE_STACK: &str = "UPDATE_STACK";
    pub const DELETE_STACK: &str = "DELETE_STACK";
    pub const CONTINUE_ROLLBACK: &str = "CONTINUE_ROLLBACK";
    pub const ROLLBACK: &str = "ROLLBACK";
    pub const CREATE_CHANGESET: &str = "CREATE_CHANGESET";
}

/// The values of `PolicyAction`.
pub mod policy_action {
    pub const DELETE: &str = "Delete";
    pub const RETAIN: &str = "Retain";
    pub const SNAPSHOT: &str = "Snapshot";
    pub const REPLACE_AND_DELETE: &str = "ReplaceAndDelete";
    pub const REPLACE_AND_RETAIN: &str = "ReplaceAndRetain";
    pub const REPLACE_AND_SNAPSHOT: &str = "ReplaceAndSnapshot";
}

/// The values of `ProvisioningType`.
pub mod provisioning_type {
    pub const NON_PROVISIONABLE: &str = "NON_PROVISIONABLE";
    pub const IMMUTABLE: &str = "IMMUTABLE";
    pub const FULLY_MUTABLE: &str = "FULLY_MUTABLE";
}

/// The values of `RegistryType`.
pub mod registry_type {
    pub const RESOURCE: &str = "RESOURCE";
    pub const MODULE: &str = "MODULE";
    pub const HOOK: &str = "HOOK";
}

/// The values of `Replacement`.
pub mod replacement {
    pub const TRUE: &str = "True";
    pub const FALSE: &str = "False";
    pub const CONDITIONAL: &str = "Conditional";
}

/// The values of `RequiresRecreation`.
pub mod requires_recreation {
    pub const NEVER: &str = "Never";
    pub const CONDITIONALLY: &str = "Conditionally";
    pub const ALWAYS: &str = "Always";
}

/// The values of `ResourceAttribute`.
pub mod resource_attribute {
    pub const PROPERTIES: &str = "Properties";
    pub const METADATA: &str = "Metadata";
    pub const CREATION_POLICY: &str = "CreationPolicy";
    pub const UPDATE_POLICY: &str = "UpdatePolicy";
    pub const DELETION_POLICY: &str = "DeletionPolicy";
    pub const UPDATE_REPLACE_POLICY: &str = "UpdateReplacePolicy";
    pub const TAGS: &str = "Tags";
}

/// The values of `ResourceSignalStatus`.
pub mod resource_signal_status {
    pub const SUCCESS: &str = "SUCCESS";
    pub const FAILURE: &str = "FAILURE";
}

/// The values of `ResourceStatus`.
pub mod resource_status {
    pub const CREATE_IN_PROGRESS: &str = "CREATE_IN_PROGRESS";
    pub const CREATE_FAILED: &str = "CREATE_FAILED";
    pub const CREATE_COMPLETE: &str = "CREATE_COMPLETE";
    pub const DELETE_IN_PROGRESS: &str = "DELETE_IN_PROGRESS";
    pub const DELETE_FAILED: &str = "DELETE_FAILED";
    pub const DELETE_COMPLETE: &str = "DELETE_COMPLETE";
    pub const DELETE_SKIPPED: &str = "DELETE_SKIPPED";
    pub const UPDATE_IN_PROGRESS: &str = "UPDATE_IN_PROGRESS";
    pub const UPDATE_FAILED: &str = "UPDATE_FAILED";
    pub const UPDATE_COMPLETE: &str = "UPDATE_COMPLETE";
    pub const IMPORT_FAILED: &str = "IMPORT_FAILED";
    pub const IMPORT_COMPLETE: &str = "IMPORT_COMPLETE";
    pub const IMPORT_IN_PROGRESS: &str = "IMPORT_IN_PROGRESS";
    pub const IMPORT_ROLLBACK_IN_PROGRESS: &str = "IMPORT_ROLLBACK_IN_PROGRESS";
    pub const IMPORT_ROLLBACK_FAILED: &str = "IMPORT_ROLLBACK_FAILED";
    pub const IMPORT_ROLLBACK_COMPLETE: &str = "IMPORT_ROLLBACK_COMPLETE";
    pub const EXPORT_FAILED: &str = "EXPORT_FAILED";
    pub const EXPORT_COMPLETE: &str = "EXPORT_COMPLETE";
    pub const EXPORT_IN_PROGRESS: &str = "EXPORT_IN_PROGRESS";
    pub const EXPORT_ROLLBACK_IN_PROGRESS: &str = "EXPORT_ROLLBACK_IN_PROGRESS";
    pub const EXPORT_ROLLBACK_FAILED: &str = "EXPORT_ROLLBACK_FAILED";
    pub const EXPORT_ROLLBACK_COMPLETE: &str = "EXPORT_ROLLBACK_COMPLETE";
    pub const UPDATE_ROLLBACK_IN_PROGRESS: &str = "UPDATE_ROLLBACK_IN_PROGRESS";
    pub const UPDATE_ROLLBACK_COMPLETE: &str = "UPDATE_ROLLBACK_COMPLETE";
    pub const UPDATE_ROLLBACK_FAILED: &str = "UPDATE_ROLLBACK_FAILED";
    pub const ROLLBACK_IN_PROGRESS: &str = "ROLLBACK_IN_PROGRESS";
    pub const ROLLBACK_COMPLETE: &str = "ROLLBACK_COMPLETE";
    pub const ROLLBACK_FAILED: &str = "ROLLBACK_FAILED";
}

/// The values of `StackDriftDetectionStatus`.
pub mod stack_drift_detection_status {
    pub const DETECTION_IN_PROGRESS: &str = "DETECTION_IN_PROGRESS";
    pub const DETECTION_FAILED: &str = "DETECTION_FAILED";
    pub const DETECTION_COMPLETE: &str = "DETECTION_COMPLETE";
}

/// The values of `StackDriftStatus`.
pub mod stack_drift_status {
    pub const DRIFTED: &str = "DRIFTED";
    pub const IN_SYNC: &str = "IN_SYNC";
    pub const UNKNOWN: &str = "UNKNOWN";
    pub const NOT_CHECKED: &str = "NOT_CHECKED";
}

/// The values of `StackResourceDriftStatus`.
pub mod stack_resource_drift_status {
    pub const IN_SYNC: &str = "IN_SYNC";
    pub const MODIFIED: &str = "MODIFIED";
    pub const DELETED: &str = "DELETED";
    pub const NOT_CHECKED: &str = "NOT_CHECKED";
    pub const UNKNOWN: &str = "UNKNOWN";
    pub const UNSUPPORTED: &str = "UNSUPPORTED";
}

/// The values of `StackStatus`.
pub mod stack_status {
    pub const CREATE_IN_PROGRESS: &str = "CREATE_IN_PROGRESS";
    pub const CREATE_FAILED: &str = "CREATE_FAILED";
    pub const CREATE_COMPLETE: &str = "CREATE_COMPLETE";
    pub const ROLLBACK_IN_PROGRESS: &str = "ROLLBACK_IN_PROGRESS";
    pub const ROLLBACK_FAILED: &str = "ROLLBACK_FAILED";
    pub const ROLLBACK_COMPLETE: &str = "ROLLBACK_COMPLETE";
    pub const DELETE_IN_PROGRESS: &str = "DELETE_IN_PROGRESS";
    pub const DELETE_FAILED: &str = "DELETE_FAILED";
    pub const DELETE_COMPLETE: &str = "DELETE_COMPLETE";
    pub const UPDATE_IN_PROGRESS: &str = "UPDATE_IN_PROGRESS";
    pub const UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: &str = "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS";
    pub const UPDATE_COMPLETE: &str = "UPDATE_COMPLETE";
    pub const UPDATE_FAILED: &str = "UPDATE_FAILED";
    pub const UPDATE_ROLLBACK_IN_PROGRESS: &str = "UPDATE_ROLLBACK_IN_PROGRESS";
    pub const UPDATE_ROLLBACK_FAILED: &str = "UPDATE_ROLLBACK_FAILED";
    pub const UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: &str = "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS";
    pub const UPDATE_ROLLBACK_COMPLETE: &str = "UPDATE_ROLLBACK_COMPLETE";
    pub const REVIEW_IN_PROGRESS: &str = "REVIEW_IN_PROGRESS";
    pub const IMPORT_IN_PROGRESS: &str = "IMPORT_IN_PROGRESS";
    pub const IMPORT_COMPLETE: &str = "IMPORT_COMPLETE";
    pub const IMPORT_ROLLBACK_IN_PROGRESS: &str = "IMPORT_ROLLBACK_IN_PROGRESS";
    pub const IMPORT_ROLLBACK_FAILED: &str = "IMPORT_ROLLBACK_FAILED";
    pub const IMPORT_ROLLBACK_COMPLETE: &str = "IMPORT_ROLLBACK_COMPLETE";
}

/// The values of `TemplateStage`.
pub mod template_stage {
    pub const ORIGINAL: &str = "Original";
    pub const PROCESSED: &str = "Processed";
}

/// The values of `TypeTestsStatus`.
pub mod type_tests_status {
    pub const PASSED: &str = "PASSED";
    pub const FAILED: &str = "FAILED";
    pub const IN_PROGRESS: &str = "IN_PROGRESS";
    pub const NOT_TESTED: &str = "NOT_TESTED";
}

/// The values of `ValidationStatus`.
pub mod validation_status {
    pub const FAILED: &str = "FAILED";
    pub const SKIPPED: &str = "SKIPPED";
}

/// The values of `Visibility`.
pub mod visibility {
    pub const PUBLIC: &str = "PUBLIC";
    pub const PRIVATE: &str = "PRIVATE";
}
