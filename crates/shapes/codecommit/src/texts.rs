//! The facts of texts.

use schema::{Length, Text};

use crate::enums::*;

pub(crate) static APPROVAL_RULE_CONTENT: Text = Text::new(Length::between(1, 3000));

pub(crate) static APPROVAL_RULE_NAME: Text = Text::new(Length::between(1, 100));

pub(crate) static APPROVAL_RULE_TEMPLATE_NAME: Text = Text::new(Length::between(1, 100));

pub(crate) static APPROVAL_STATE: Text = Text::new(Length::NONE).one_of(&[approval_state::APPROVE, approval_state::REVOKE]);

pub(crate) static BATCH_GET_REPOSITORIES_ERROR_CODE_ENUM: Text = Text::new(Length::NONE).one_of(&[batch_get_repositories_error_code_enum::ENCRYPTION_INTEGRITY_CHECKS_FAILED_EXCEPTION, batch_get_repositories_error_code_enum::ENCRYPTION_KEY_ACCESS_DENIED_EXCEPTION, batch_get_repositories_error_code_enum::ENCRYPTION_KEY_DISABLED_EXCEPTION, batch_get_repositories_error_code_enum::ENCRYPTION_KEY_NOT_FOUND_EXCEPTION, batch_get_repositories_error_code_enum::ENCRYPTION_KEY_UNAVAILABLE_EXCEPTION, batch_get_repositories_error_code_enum::REPOSITORY_DOES_NOT_EXIST_EXCEPTION]);

pub(crate) static BRANCH_NAME: Text = Text::new(Length::between(1, 256));

pub(crate) static CHANGE_TYPE_ENUM: Text = Text::new(Length::NONE).one_of(&[change_type_enum::A, change_type_enum::M, change_type_enum::D]);

pub(crate) static CONFLICT_DETAIL_LEVEL_TYPE_ENUM: Text = Text::new(Length::NONE).one_of(&[conflict_detail_level_type_enum::FILE_LEVEL, conflict_detail_level_type_enum::LINE_LEVEL]);

pub(crate) static CONFLICT_RESOLUTION_STRATEGY_TYPE_ENUM: Text = Text::new(Length::NONE).one_of(&[conflict_resolution_strategy_type_enum::NONE, conflict_resolution_strategy_type_enum::ACCEPT_SOURCE, conflict_resolution_strategy_type_enum::ACCEPT_DESTINATION, conflict_resolution_strategy_type_enum::AUTOMERGE]);

pub(crate) static DESCRIPTION: Text = Text::new(Length::at_most(10240));

pub(crate) static FILE_MODE_TYPE_ENUM: Text = Text::new(Length::NONE).one_of(&[file_mode_type_enum::EXECUTABLE, file_mode_type_enum::NORMAL, file_mode_type_enum::SYMLINK]);

pub(crate) static KMS_KEY_ID: Text = Text::new(Length::NONE).pattern("^[a-zA-Z0-9:/_-]+$");

pub(crate) static MERGE_OPTION_TYPE_ENUM: Text = Text::new(Length::NONE).one_of(&[merge_option_type_enum::FAST_FORWARD_MERGE, merge_option_type_enum::SQUASH_MERGE, merge_option_type_enum::THREE_WAY_MERGE]);

pub(crate) static OBJECT_TYPE_ENUM: Text = Text::new(Length::NONE).one_of(&[object_type_enum::FILE, object_type_enum::DIRECTORY, object_type_enum::GIT_LINK, object_type_enum::SYMBOLIC_LINK]);

pub(crate) static ORDER_ENUM: Text = Text::new(Length::NONE).one_of(&[order_enum::ASCENDING, order_enum::DESCENDING]);

pub(crate) static OVERRIDE_STATUS: Text = Text::new(Length::NONE).one_of(&[override_status::OVERRIDE, override_status::REVOKE]);

pub(crate) static PULL_REQUEST_EVENT_TYPE: Text = Text::new(Length::NONE).one_of(&[pull_request_event_type::PULL_REQUEST_CREATED, pull_request_event_type::PULL_REQUEST_STATUS_CHANGED, pull_request_event_type::PULL_REQUEST_SOURCE_REFERENCE_UPDATED, pull_request_event_type::PULL_REQUEST_MERGE_STATE_CHANGED, pull_request_event_type::PULL_REQUEST_APPROVAL_RULE_CREATED, pull_request_event_type::PULL_REQUEST_APPROVAL_RULE_UPDATED, pull_request_event_type::PULL_REQUEST_APPROVAL_RULE_DELETED, pull_request_event_type::PULL_REQUEST_APPROVAL_RULE_OVERRIDDEN, pull_request_event_type::PULL_REQUEST_APPROVAL_STATE_CHANGED]);

pub(crate) static PULL_REQUEST_STATUS_ENUM: Text = Text::new(Length::NONE).one_of(&[pull_request_status_enum::OPEN, pull_request_status_enum::CLOSED]);

pub(crate) static REPLACEMENT_TYPE_ENUM: Text = Text::new(Length::NONE).one_of(&[replacement_type_enum::KEEP_BASE, replacement_type_enum::KEEP_SOURCE, replacement_type_enum::KEEP_DESTINATION, replacement_type_enum::USE_NEW_CONTENT]);

pub(crate) static REPOSITORY_DESCRIPTION: Text = Text::new(Length::at_most(1000));

pub(crate) static REPOSITORY_NAME: Text = Text::new(Length::between(1, 100)).pattern(r"[a-zA-Z_0-9\.-]+");

pub(crate) static REPOSITORY_TRIGGER_EVENT_ENUM: Text = Text::new(Length::NONE).one_of(&[repository_trigger_event_enum::ALL, repository_trigger_event_enum::UPDATE_REFERENCE, repository_trigger_event_enum::CREATE_REFERENCE, repository_trigger_event_enum::DELETE_REFERENCE]);

pub(crate) static SORT_BY_ENUM: Text = Text::new(Length::NONE).one_of(&[sort_by_enum::REPOSITORY_NAME, sort_by_enum::LAST_MODIFIED_DATE]);

pub(crate) static TAG_KEY: Text = Text::new(Length::between(1, 128));

pub(crate) static TAG_VALUE: Text = Text::new(Length::at_most(256));

pub(crate) static TITLE: Text = Text::new(Length::at_most(150));
