//! The facts of texts.

use schema::{Length, Text};

use crate::enums::*;

pub(crate) static ACTION_NAME_TYPE: Text = Text::new(Length::between(3, 128));

pub(crate) static ATTACHMENT_NAME: Text = Text::new(Length::between(1, 128)).pattern("[a-zA-Z_0-9+=,.@-]+");

pub(crate) static ATTACHMENT_TYPE: Text = Text::new(Length::NONE).one_of(&[attachment_type::USER, attachment_type::GROUP, attachment_type::ROLE]);

pub(crate) static CONTEXT_KEY_NAME_TYPE: Text = Text::new(Length::between(5, 256));

pub(crate) static CONTEXT_KEY_TYPE_ENUM: Text = Text::new(Length::NONE).one_of(&[context_key_type_enum::STRING, context_key_type_enum::STRING_LIST, context_key_type_enum::NUMERIC, context_key_type_enum::NUMERIC_LIST, context_key_type_enum::BOOLEAN, context_key_type_enum::BOOLEAN_LIST, context_key_type_enum::IP, context_key_type_enum::IP_LIST, context_key_type_enum::BINARY, context_key_type_enum::BINARY_LIST, context_key_type_enum::DATE, context_key_type_enum::DATE_LIST]);

pub(crate) static DELETION_TASK_ID_TYPE: Text = Text::new(Length::between(1, 1000));

pub(crate) static DELETION_TASK_STATUS_TYPE: Text = Text::new(Length::NONE).one_of(&[deletion_task_status_type::SUCCEEDED, deletion_task_status_type::IN_PROGRESS, deletion_task_status_type::FAILED, deletion_task_status_type::NOT_STARTED]);

pub(crate) static ENTITY_TYPE: Text = Text::new(Length::NONE).one_of(&[entity_type::USER, entity_type::ROLE, entity_type::GROUP, entity_type::LOCAL_MANAGED_POLICY, entity_type::AWS_MANAGED_POLICY]);

pub(crate) static EVAL_DECISION_SOURCE_TYPE: Text = Text::new(Length::between(3, 256));

pub(crate) static OPEN_ID_CONNECT_PROVIDER_URL_TYPE: Text = Text::new(Length::between(1, 255));

pub(crate) static PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE: Text = Text::new(Length::NONE).one_of(&[permissions_boundary_attachment_type::PERMISSIONS_BOUNDARY_POLICY]);

pub(crate) static POLICY_EVALUATION_DECISION_TYPE: Text = Text::new(Length::NONE).one_of(&[policy_evaluation_decision_type::ALLOWED, policy_evaluation_decision_type::EXPLICIT_DENY, policy_evaluation_decision_type::IMPLICIT_DENY]);

pub(crate) static POLICY_IDENTIFIER_POLICY_TYPE: Text = Text::new(Length::NONE).one_of(&[policy_identifier_policy_type::INLINE, policy_identifier_policy_type::AWS_MANAGED, policy_identifier_policy_type::USER_MANAGED, policy_identifier_policy_type::PERMISSION_BOUNDARY, policy_identifier_policy_type::SCP, policy_identifier_policy_type::RCP]);

pub(crate) static POLICY_SOURCE_TYPE: Text = Text::new(Length::NONE).one_of(&[policy_source_type::USER, policy_source_type::GROUP, policy_source_type::ROLE, policy_source_type::AWS_MANAGED, policy_source_type::USER_MANAGED, policy_source_type::RESOURCE, policy_source_type::NONE]);

pub(crate) static POLICY_USAGE_TYPE: Text = Text::new(Length::NONE).one_of(&[policy_usage_type::PERMISSIONS_POLICY, policy_usage_type::PERMISSIONS_BOUNDARY]);

pub(crate) static REASON_TYPE: Text = Text::new(Length::at_most(1000));

pub(crate) static REGION_NAME_TYPE: Text = Text::new(Length::between(1, 100));

pub(crate) static RESOURCE_HANDLING_OPTION_TYPE: Text = Text::new(Length::between(1, 64));

pub(crate) static RESOURCE_NAME_TYPE: Text = Text::new(Length::between(1, 2048));

pub(crate) static ACCESS_KEY_ID_TYPE: Text = Text::new(Length::between(16, 128)).pattern("[a-zA-Z_0-9]+");

pub(crate) static ACCESS_KEY_SECRET_TYPE: Text = Text::new(Length::NONE).sensitive();

pub(crate) static ACCOUNT_ALIAS_TYPE: Text = Text::new(Length::between(3, 63)).pattern("[a-z0-9]+(-[a-z0-9]+)*");

pub(crate) static ARN_TYPE: Text = Text::new(Length::between(20, 2048));

pub(crate) static CLIENT_ID_TYPE: Text = Text::new(Length::between(1, 255));

pub(crate) static CUSTOM_SUFFIX_TYPE: Text = Text::new(Length::between(1, 64)).pattern("[a-zA-Z_0-9+=,.@-]+");

pub(crate) static EXISTING_USER_NAME_TYPE: Text = Text::new(Length::between(1, 128)).pattern("[a-zA-Z_0-9+=,.@-]+");

pub(crate) static GROUP_NAME_TYPE: Text = Text::new(Length::between(1, 128)).pattern("[a-zA-Z_0-9+=,.@-]+");

pub(crate) static ID_TYPE: Text = Text::new(Length::between(16, 128)).pattern("[a-zA-Z_0-9]+");

pub(crate) static INSTANCE_PROFILE_NAME_TYPE: Text = Text::new(Length::between(1, 128)).pattern("[a-zA-Z_0-9+=,.@-]+");

pub(crate) static MARKER_TYPE: Text = Text::new(Length::between(1, 320)).pattern(r"[\u0020-\u00FF]+");

pub(crate) static PATH_PREFIX_TYPE: Text = Text::new(Length::between(1, 512)).pattern(r"\u002F[\u0021-\u007F]*");

pub(crate) static PATH_TYPE: Text = Text::new(Length::between(1, 512)).pattern(r"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)");

pub(crate) static POLICY_DESCRIPTION_TYPE: Text = Text::new(Length::at_most(1000));

pub(crate) static POLICY_DOCUMENT_TYPE: Text = Text::new(Length::between(1, 131072)).pattern(r"[\u0009\u000A\u000D\u0020-\u00FF]+");

pub(crate) static POLICY_NAME_TYPE: Text = Text::new(Length::between(1, 128)).pattern("[a-zA-Z_0-9+=,.@-]+");

pub(crate) static POLICY_PATH_TYPE: Text = Text::new(Length::between(1, 512)).pattern(r"((/[A-Za-z0-9\.,\+@=_-]+)*)/");

pub(crate) static POLICY_SCOPE_TYPE: Text = Text::new(Length::NONE).one_of(&[policy_scope_type::ALL, policy_scope_type::AWS, policy_scope_type::LOCAL]);

pub(crate) static POLICY_VERSION_ID_TYPE: Text = Text::new(Length::NONE).pattern(r"v[1-9][0-9]*(\.[A-Za-z0-9-]*)?");

pub(crate) static ROLE_DESCRIPTION_TYPE: Text = Text::new(Length::at_most(1000)).pattern(r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*");

pub(crate) static ROLE_NAME_TYPE: Text = Text::new(Length::between(1, 64)).pattern("[a-zA-Z_0-9+=,.@-]+");

pub(crate) static STATUS_TYPE: Text = Text::new(Length::NONE).one_of(&[status_type::ACTIVE, status_type::INACTIVE, status_type::EXPIRED]);

pub(crate) static SUMMARY_KEY_TYPE: Text = Text::new(Length::NONE).one_of(&[summary_key_type::USERS, summary_key_type::USERS_QUOTA, summary_key_type::GROUPS, summary_key_type::GROUPS_QUOTA, summary_key_type::SERVER_CERTIFICATES, summary_key_type::SERVER_CERTIFICATES_QUOTA, summary_key_type::USER_POLICY_SIZE_QUOTA, summary_key_type::GROUP_POLICY_SIZE_QUOTA, summary_key_type::GROUPS_PER_USER_QUOTA, summary_key_type::SIGNING_CERTIFICATES_PER_USER_QUOTA, summary_key_type::ACCESS_KEYS_PER_USER_QUOTA, summary_key_type::MFA_DEVICES, summary_key_type::MFA_DEVICES_IN_USE, summary_key_type::ACCOUNT_MFA_ENABLED, summary_key_type::ACCOUNT_ACCESS_KEYS_PRESENT, summary_key_type::ACCOUNT_PASSWORD_PRESENT, summary_key_type::ACCOUNT_SIGNING_CERTIFICATES_PRESENT, summary_key_type::ATTACHED_POLICIES_PER_GROUP_QUOTA, summary_key_type::ATTACHED_POLICIES_PER_ROLE_QUOTA, summary_key_type::ATTACHED_POLICIES_PER_USER_QUOTA, summary_key_type::POLICIES, summary_key_type::POLICIES_QUOTA, summary_key_type::POLICY_SIZE_QUOTA, summary_key_type::POLICY_VERSIONS_IN_USE, summary_key_type::POLICY_VERSIONS_IN_USE_QUOTA, summary_key_type::VERSIONS_PER_POLICY_QUOTA, summary_key_type::GLOBAL_ENDPOINT_TOKEN_VERSION, summary_key_type::ASSUME_ROLE_POLICY_SIZE_QUOTA, summary_key_type::INSTANCE_PROFILES, summary_key_type::INSTANCE_PROFILES_QUOTA, summary_key_type::PROVIDERS, summary_key_type::ROLE_POLICY_SIZE_QUOTA, summary_key_type::ROLES, summary_key_type::ROLES_QUOTA]);

pub(crate) static TAG_KEY_TYPE: Text = Text::new(Length::between(1, 128)).pattern(r"[\p{L}\p{Z}\p{N}_.:/=+\-@]+");

pub(crate) static TAG_VALUE_TYPE: Text = Text::new(Length::at_most(256)).pattern(r"[\p{L}\p{Z}\p{N}_.:/=+\-@]*");

pub(crate) static THUMBPRINT_TYPE: Text = Text::new(Length::between(40, 40));

pub(crate) static USER_NAME_TYPE: Text = Text::new(Length::between(1, 64)).pattern("[a-zA-Z_0-9+=,.@-]+");
