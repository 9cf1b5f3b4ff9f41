//! The facts of texts.

use schema::{Length, Text};

use crate::enums::*;

pub(crate) static AFTER_VALUE_FROM: Text = Text::new(Length::NONE).one_of(&[after_value_from::TEMPLATE]);

pub(crate) static ALIAS_NAME: Text = Text::new(Length::between(1, 128));

pub(crate) static ATTRIBUTE_CHANGE_TYPE: Text = Text::new(Length::NONE).one_of(&[attribute_change_type::ADD, attribute_change_type::REMOVE, attribute_change_type::MODIFY, attribute_change_type::SYNC_WITH_ACTUAL]);

pub(crate) static BEACON_STACK_OPERATION_STATUS: Text = Text::new(Length::NONE).one_of(&[beacon_stack_operation_status::IN_PROGRESS, beacon_stack_operation_status::SUCCEEDED, beacon_stack_operation_status::FAILED]);

pub(crate) static BEFORE_VALUE_FROM: Text = Text::new(Length::NONE).one_of(&[before_value_from::PREVIOUS_DEPLOYMENT_STATE, before_value_from::ACTUAL_STATE]);

pub(crate) static CALL_AS: Text = Text::new(Length::NONE).one_of(&[call_as::SELF, call_as::DELEGATED_ADMIN]);

pub(crate) static CAPABILITY: Text = Text::new(Length::NONE).one_of(&[capability::CAPABILITY_IAM, capability::CAPABILITY_NAMED_IAM, capability::CAPABILITY_AUTO_EXPAND]);

pub(crate) static CATEGORY: Text = Text::new(Length::NONE).one_of(&[category::REGISTERED, category::ACTIVATED, category::THIRD_PARTY, category::AWS_TYPES]);

pub(crate) static CHANGE_ACTION: Text = Text::new(Length::NONE).one_of(&[change_action::ADD, change_action::MODIFY, change_action::REMOVE, change_action::IMPORT, change_action::DYNAMIC, change_action::SYNC_WITH_ACTUAL]);

pub(crate) static CHANGE_SET_HOOKS_STATUS: Text = Text::new(Length::NONE).one_of(&[change_set_hooks_status::PLANNING, change_set_hooks_status::PLANNED, change_set_hooks_status::UNAVAILABLE]);

pub(crate) static CHANGE_SET_ID: Text = Text::new(Length::at_least(1)).pattern("arn:[-a-zA-Z0-9:/]*");

pub(crate) static CHANGE_SET_NAME: Text = Text::new(Length::between(1, 128)).pattern("[a-zA-Z][-a-zA-Z0-9]*");

pub(crate) static CHANGE_SET_NAME_OR_ID: Text = Text::new(Length::between(1, 1600)).pattern("[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/]*");

pub(crate) static CHANGE_SET_STATUS: Text = Text::new(Length::NONE).one_of(&[change_set_status::CREATE_PENDING, change_set_status::CREATE_IN_PROGRESS, change_set_status::CREATE_COMPLETE, change_set_status::DELETE_PENDING, change_set_status::DELETE_IN_PROGRESS, change_set_status::DELETE_COMPLETE, change_set_status::DELETE_FAILED, change_set_status::FAILED]);

pub(crate) static CHANGE_SET_TYPE: Text = Text::new(Length::NONE).one_of(&[change_set_type::CREATE, change_set_type::UPDATE, change_set_type::IMPORT]);

pub(crate) static CHANGE_SOURCE: Text = Text::new(Length::NONE).one_of(&[change_source::RESOURCE_REFERENCE, change_source::PARAMETER_REFERENCE, change_source::RESOURCE_ATTRIBUTE, change_source::DIRECT_MODIFICATION, change_source::AUTOMATIC, change_source::NO_MODIFICATION]);

pub(crate) static CHANGE_TYPE: Text = Text::new(Length::NONE).one_of(&[change_type::RESOURCE]);

pub(crate) static CLIENT_REQUEST_TOKEN: Text = Text::new(Length::between(1, 128)).pattern("[a-zA-Z0-9][-a-zA-Z0-9]*");

pub(crate) static CLIENT_TOKEN: Text = Text::new(Length::between(1, 128));

pub(crate) static CONFIGURATION_SCHEMA: Text = Text::new(Length::between(1, 60000)).pattern("(?s:.)+");

pub(crate) static DELETION_MODE: Text = Text::new(Length::NONE).one_of(&[deletion_mode::STANDARD, deletion_mode::FORCE_DELETE_STACK]);

pub(crate) static DEPLOYMENT_CONFIG_MODE: Text = Text::new(Length::NONE).one_of(&[deployment_config_mode::STANDARD, deployment_config_mode::EXPRESS]);

pub(crate) static DEPLOYMENT_MODE: Text = Text::new(Length::NONE).one_of(&[deployment_mode::REVERT_DRIFT]);

pub(crate) static DEPRECATED_STATUS: Text = Text::new(Length::NONE).one_of(&[deprecated_status::LIVE, deprecated_status::DEPRECATED]);

pub(crate) static DESCRIPTION: Text = Text::new(Length::between(1, 1024));

pub(crate) static DETAILED_STATUS: Text = Text::new(Length::NONE).one_of(&[detailed_status::CONFIGURATION_COMPLETE, detailed_status::VALIDATION_FAILED]);

pub(crate) static DIFFERENCE_TYPE: Text = Text::new(Length::NONE).one_of(&[difference_type::ADD, difference_type::REMOVE, difference_type::NOT_EQUAL]);

pub(crate) static DRIFT_IGNORED_REASON: Text = Text::new(Length::NONE).one_of(&[drift_ignored_reason::MANAGED_BY_AWS, drift_ignored_reason::WRITE_ONLY_PROPERTY, drift_ignored_reason::SENSITIVE_PROPERTY]);

pub(crate) static EVALUATION_TYPE: Text = Text::new(Length::NONE).one_of(&[evaluation_type::STATIC, evaluation_type::DYNAMIC]);

pub(crate) static EVENT_TYPE: Text = Text::new(Length::NONE).one_of(&[event_type::STACK_EVENT, event_type::PROGRESS_EVENT, event_type::VALIDATION_ERROR, event_type::PROVISIONING_ERROR, event_type::HOOK_INVOCATION_ERROR]);

pub(crate) static EXECUTION_STATUS: Text = Text::new(Length::NONE).one_of(&[execution_status::UNAVAILABLE, execution_status::AVAILABLE, execution_status::EXECUTE_IN_PROGRESS, execution_status::EXECUTE_COMPLETE, execution_status::EXECUTE_FAILED, execution_status::OBSOLETE]);

pub(crate) static HOOK_FAILURE_MODE: Text = Text::new(Length::NONE).one_of(&[hook_failure_mode::FAIL, hook_failure_mode::WARN]);

pub(crate) static HOOK_INVOCATION_ID: Text = Text::new(Length::between(36, 36)).pattern("^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$");

pub(crate) static HOOK_INVOCATION_POINT: Text = Text::new(Length::NONE).one_of(&[hook_invocation_point::PRE_PROVISION]);

pub(crate) static HOOK_STATUS: Text = Text::new(Length::NONE).one_of(&[hook_status::HOOK_IN_PROGRESS, hook_status::HOOK_COMPLETE_SUCCEEDED, hook_status::HOOK_COMPLETE_FAILED, hook_status::HOOK_FAILED]);

pub(crate) static HOOK_STATUS_REASON: Text = Text::new(Length::between(1, 1024));

pub(crate) static HOOK_TARGET_TYPE: Text = Text::new(Length::NONE).one_of(&[hook_target_type::RESOURCE]);

pub(crate) static HOOK_TARGET_TYPE_NAME: Text = Text::new(Length::between(1, 256)).pattern("^[a-zA-Z0-9]{2,64}::[a-zA-Z0-9]{2,64}::[a-zA-Z0-9]{2,64}$");

pub(crate) static HOOK_TYPE: Text = Text::new(Length::between(1, 255));

pub(crate) static HOOK_TYPE_CONFIGURATION_VERSION_ID: Text = Text::new(Length::between(1, 128)).pattern("[A-Za-z0-9-]+");

pub(crate) static HOOK_TYPE_NAME: Text = Text::new(Length::between(10, 196));

pub(crate) static HOOK_TYPE_VERSION_ID: Text = Text::new(Length::between(1, 128)).pattern("[A-Za-z0-9-]+");

pub(crate) static IDENTITY_PROVIDER: Text = Text::new(Length::NONE).one_of(&[identity_provider::AWS_MARKETPLACE, identity_provider::GIT_HUB, identity_provider::BITBUCKET]);

pub(crate) static LOG_GROUP_NAME: Text = Text::new(Length::between(1, 512)).pattern(r"[\.\-_/#A-Za-z0-9]+");

pub(crate) static NEXT_TOKEN: Text = Text::new(Length::between(1, 1024));

pub(crate) static ON_FAILURE: Text = Text::new(Length::NONE).one_of(&[on_failure::DO_NOTHING, on_failure::ROLLBACK, on_failure::DELETE]);

pub(crate) static ON_STACK_FAILURE: Text = Text::new(Length::NONE).one_of(&[on_stack_failure::DO_NOTHING, on_stack_failure::ROLLBACK, on_stack_failure::DELETE]);

pub(crate) static OPERATION_TYPE: Text = Text::new(Length::NONE).one_of(&[operation_type::CREATE_STACK, operation_type::UPDATE_STACK, operation_type::DELETE_STACK, operation_type::CONTINUE_ROLLBACK, operation_type::ROLLBACK, operation_type::CREATE_CHANGESET]);

pub(crate) static OPTIONAL_SECURE_URL: Text = Text::new(Length::at_most(4096));

pub(crate) static POLICY_ACTION: Text = Text::new(Length::NONE).one_of(&[policy_action::DELETE, policy_action::RETAIN, policy_action::SNAPSHOT, policy_action::REPLACE_AND_DELETE, policy_action::REPLACE_AND_RETAIN, policy_action::REPLACE_AND_SNAPSHOT]);

pub(crate) static PROVISIONING_TYPE: Text = Text::new(Length::NONE).one_of(&[provisioning_type::NON_PROVISIONABLE, provisioning_type::IMMUTABLE, provisioning_type::FULLY_MUTABLE]);

pub(crate) static PUBLIC_VERSION_NUMBER: Text = Text::new(Length::at_least(5)).pattern(r"^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(.*)$");

pub(crate) static PUBLISHER_ID: Text = Text::new(Length::between(1, 40)).pattern("[0-9a-zA-Z]{12,40}");

pub(crate) static PUBLISHER_NAME: Text = Text::new(Length::between(1, 100)).pattern("(?s:.)+");

pub(crate) static REGISTRY_TYPE: Text = Text::new(Length::NONE).one_of(&[registry_type::RESOURCE, registry_type::MODULE, registry_type::HOOK]);

pub(crate) static REPLACEMENT: Text = Text::new(Length::NONE).one_of(&[replacement::TRUE, replacement::FALSE, replacement::CONDITIONAL]);

pub(crate) static REQUIRES_RECREATION: Text = Text::new(Length::NONE).one_of(&[requires_recreation::NEVER, requires_recreation::CONDITIONALLY, requires_recreation::ALWAYS]);

pub(crate) static RESOURCE_ATTRIBUTE: Text = Text::new(Length::NONE).one_of(&[resource_attribute::PROPERTIES, resource_attribute::METADATA, resource_attribute::CREATION_POLICY, resource_attribute::UPDATE_POLICY, resource_attribute::DELETION_POLICY, resource_attribute::UPDATE_REPLACE_POLICY, resource_attribute::TAGS]);

pub(crate) static RESOURCE_IDENTIFIER_PROPERTY_KEY: Text = Text::new(Length::between(1, 2048));

pub(crate) static RESOURCE_IDENTIFIER_PROPERTY_VALUE: Text = Text::new(Length::between(1, 2048));

pub(crate) static RESOURCE_SIGNAL_STATUS: Text = Text::new(Length::NONE).one_of(&[resource_signal_status::SUCCESS, resource_signal_status::FAILURE]);

pub(crate) static RESOURCE_SIGNAL_UNIQUE_ID: Text = Text::new(Length::between(1, 64));

pub(crate) static RESOURCE_STATUS: Text = Text::new(Length::NONE).one_of(&[resource_status::CREATE_IN_PROGRESS, resource_status::CREATE_FAILED, resource_status::CREATE_COMPLETE, resource_status::DELETE_IN_PROGRESS, resource_status::DELETE_FAILED, resource_status::DELETE_COMPLETE, resource_status::DELETE_SKIPPED, resource_status::UPDATE_IN_PROGRESS, resource_status::UPDATE_FAILED, resource_status::UPDATE_COMPLETE, resource_status::IMPORT_FAILED, resource_status::IMPORT_COMPLETE, resource_status::IMPORT_IN_PROGRESS, resource_status::IMPORT_ROLLBACK_IN_PROGRESS, resource_status::IMPORT_ROLLBACK_FAILED, resource_status::IMPORT_ROLLBACK_COMPLETE, resource_status::EXPORT_FAILED, resource_status::EXPORT_COMPLETE, resource_status::EXPORT_IN_PROGRESS, resource_status::EXPORT_ROLLBACK_IN_PROGRESS, resource_status::EXPORT_ROLLBACK_FAILED, resource_status::EXPORT_ROLLBACK_COMPLETE, resource_status::UPDATE_ROLLBACK_IN_PROGRESS, resource_status::UPDATE_ROLLBACK_COMPLETE, resource_status::UPDATE_ROLLBACK_FAILED, resource_status::ROLLBACK_IN_PROGRESS, resource_status::ROLLBACK_COMPLETE, resource_status::ROLLBACK_FAILED]);

pub(crate) static RESOURCE_TO_SKIP: Text = Text::new(Length::NONE).pattern(r"[a-zA-Z0-9]+|[a-zA-Z][-a-zA-Z0-9]*\.[a-zA-Z0-9]+");

pub(crate) static RESOURCE_TYPE: Text = Text::new(Length::between(1, 256));

pub(crate) static ROLE_ARN: Text = Text::new(Length::between(20, 2048));

pub(crate) static ROLE_ARN_2: Text = Text::new(Length::between(1, 256)).pattern("arn:.+:iam::[0-9]{12}:role/.+");

pub(crate) static STACK_DRIFT_DETECTION_ID: Text = Text::new(Length::between(1, 36));

pub(crate) static STACK_DRIFT_DETECTION_STATUS: Text = Text::new(Length::NONE).one_of(&[stack_drift_detection_status::DETECTION_IN_PROGRESS, stack_drift_detection_status::DETECTION_FAILED, stack_drift_detection_status::DETECTION_COMPLETE]);

pub(crate) static STACK_DRIFT_STATUS: Text = Text::new(Length::NONE).one_of(&[stack_drift_status::DRIFTED, stack_drift_status::IN_SYNC, stack_drift_status::UNKNOWN, stack_drift_status::NOT_CHECKED]);

pub(crate) static STACK_NAME_OR_ID: Text = Text::new(Length::at_least(1)).pattern(r"([a-zA-Z][-a-zA-Z0-9]*)|(arn:\b(aws|aws-us-gov|aws-cn)\b:[-a-zA-Z0-9:/._+]*)");

pub(crate) static STACK_POLICY_BODY: Text = Text::new(Length::between(1, 16384));

pub(crate) static STACK_POLICY_DURING_UPDATE_BODY: Text = Text::new(Length::between(1, 16384));

pub(crate) static STACK_POLICY_DURING_UPDATE_URL: Text = Text::new(Length::between(1, 5120));

pub(crate) static STACK_POLICY_URL: Text = Text::new(Length::between(1, 5120));

pub(crate) static STACK_RESOURCE_DRIFT_STATUS: Text = Text::new(Length::NONE).one_of(&[stack_resource_drift_status::IN_SYNC, stack_resource_drift_status::MODIFIED, stack_resource_drift_status::DELETED, stack_resource_drift_status::NOT_CHECKED, stack_resource_drift_status::UNKNOWN, stack_resource_drift_status::UNSUPPORTED]);

pub(crate) static STACK_SET_NAME_OR_ID: Text = Text::new(Length::NONE).pattern("[a-zA-Z][-a-zA-Z0-9]*(?::[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12})?");

pub(crate) static STACK_STATUS: Text = Text::new(Length::NONE).one_of(&[stack_status::CREATE_IN_PROGRESS, stack_status::CREATE_FAILED, stack_status::CREATE_COMPLETE, stack_status::ROLLBACK_IN_PROGRESS, stack_status::ROLLBACK_FAILED, stack_status::ROLLBACK_COMPLETE, stack_status::DELETE_IN_PROGRESS, stack_status::DELETE_FAILED, stack_status::DELETE_COMPLETE, stack_status::UPDATE_IN_PROGRESS, stack_status::UPDATE_COMPLETE_CLEANUP_IN_PROGRESS, stack_status::UPDATE_COMPLETE, stack_status::UPDATE_FAILED, stack_status::UPDATE_ROLLBACK_IN_PROGRESS, stack_status::UPDATE_ROLLBACK_FAILED, stack_status::UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS, stack_status::UPDATE_ROLLBACK_COMPLETE, stack_status::REVIEW_IN_PROGRESS, stack_status::IMPORT_IN_PROGRESS, stack_status::IMPORT_COMPLETE, stack_status::IMPORT_ROLLBACK_IN_PROGRESS, stack_status::IMPORT_ROLLBACK_FAILED, stack_status::IMPORT_ROLLBACK_COMPLETE]);

pub(crate) static TAG_KEY: Text = Text::new(Length::between(1, 128));

pub(crate) static TAG_VALUE: Text = Text::new(Length::between(1, 256));

pub(crate) static TEMPLATE_BODY: Text = Text::new(Length::at_least(1));

pub(crate) static TEMPLATE_STAGE: Text = Text::new(Length::NONE).one_of(&[template_stage::ORIGINAL, template_stage::PROCESSED]);

pub(crate) static TEMPLATE_URL: Text = Text::new(Length::between(1, 5120));

pub(crate) static TYPE_ARN: Text = Text::new(Length::at_most(1024)).pattern("arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:([0-9]{12})?:type/.+");

pub(crate) static TYPE_NAME: Text = Text::new(Length::between(10, 204)).pattern("[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}(::MODULE){0,1}");

pub(crate) static TYPE_NAME_PREFIX: Text = Text::new(Length::between(1, 204)).pattern("([A-Za-z0-9]{2,64}::){0,2}([A-Za-z0-9]{2,64}:?){0,1}");

pub(crate) static TYPE_SCHEMA: Text = Text::new(Length::between(1, 16777216));

pub(crate) static TYPE_TESTS_STATUS: Text = Text::new(Length::NONE).one_of(&[type_tests_status::PASSED, type_tests_status::FAILED, type_tests_status::IN_PROGRESS, type_tests_status::NOT_TESTED]);

pub(crate) static TYPE_TESTS_STATUS_DESCRIPTION: Text = Text::new(Length::between(1, 1024)).pattern("(?s:.)+");

pub(crate) static TYPE_VERSION_ID: Text = Text::new(Length::between(1, 128)).pattern("[A-Za-z0-9-]+");

pub(crate) static VALIDATION_STATUS: Text = Text::new(Length::NONE).one_of(&[validation_status::FAILED, validation_status::SKIPPED]);

pub(crate) static VISIBILITY: Text = Text::new(Length::NONE).one_of(&[visibility::PUBLIC, visibility::PRIVATE]);
