//! The facts of texts.

use schema::{Length, Text};

use crate::enums::*;

pub(crate) static ACCOUNT_ID: Text = Text::new(Length::between(12, 12)).pattern("^[0-9]{12}$");

pub(crate) static AMAZON_RESOURCE_NAME: Text = Text::new(Length::between(1, 1011)).pattern("[a-zA-Z_0-9+=/:,.@-]*");

pub(crate) static DATA_PROTECTION_STATUS: Text = Text::new(Length::NONE).one_of(&[data_protection_status::ACTIVATED, data_protection_status::DELETED, data_protection_status::ARCHIVED, data_protection_status::DISABLED]);

pub(crate) static DESTINATION_ARN: Text = Text::new(Length::at_least(1));

pub(crate) static DIMENSIONS_KEY: Text = Text::new(Length::at_most(255));

pub(crate) static DIMENSIONS_VALUE: Text = Text::new(Length::at_most(255));

pub(crate) static DISTRIBUTION: Text = Text::new(Length::NONE).one_of(&[distribution::RANDOM, distribution::BY_LOG_STREAM]);

pub(crate) static ENCRYPTION_KEY: Text = Text::new(Length::at_most(256));

pub(crate) static ENTITY_ATTRIBUTES_KEY: Text = Text::new(Length::between(1, 256));

pub(crate) static ENTITY_ATTRIBUTES_VALUE: Text = Text::new(Length::between(1, 512));

pub(crate) static ENTITY_KEY_ATTRIBUTES_KEY: Text = Text::new(Length::between(1, 32));

pub(crate) static ENTITY_KEY_ATTRIBUTES_VALUE: Text = Text::new(Length::between(1, 512));

pub(crate) static ENTITY_REJECTION_ERROR_TYPE: Text = Text::new(Length::NONE).one_of(&[entity_rejection_error_type::INVALID_ENTITY, entity_rejection_error_type::INVALID_TYPE_VALUE, entity_rejection_error_type::INVALID_KEY_ATTRIBUTES, entity_rejection_error_type::INVALID_ATTRIBUTES, entity_rejection_error_type::ENTITY_SIZE_TOO_LARGE, entity_rejection_error_type::UNSUPPORTED_LOG_GROUP_TYPE, entity_rejection_error_type::MISSING_REQUIRED_FIELDS]);

pub(crate) static EVENT_MESSAGE: Text = Text::new(Length::at_least(1));

pub(crate) static EXPECTED_REVISION_ID: Text = Text::new(Length::at_least(1));

pub(crate) static FIELD_INDEX_NAME: Text = Text::new(Length::between(1, 512)).pattern(r"[\.\-_/#A-Za-z0-9]+");

pub(crate) static FIELD_SELECTION_CRITERIA: Text = Text::new(Length::at_most(2000));

pub(crate) static FILTER_NAME: Text = Text::new(Length::between(1, 512)).pattern("[^:*]*");

pub(crate) static FILTER_PATTERN: Text = Text::new(Length::at_most(1024));

pub(crate) static GET_QUERY_RESULTS_NEXT_TOKEN: Text = Text::new(Length::at_most(1024));

pub(crate) static INHERITED_PROPERTY: Text = Text::new(Length::NONE).one_of(&[inherited_property::ACCOUNT_DATA_PROTECTION]);

pub(crate) static KMS_KEY_ID: Text = Text::new(Length::at_most(256));

pub(crate) static LOG_GROUP_CLASS: Text = Text::new(Length::NONE).one_of(&[log_group_class::STANDARD, log_group_class::INFREQUENT_ACCESS, log_group_class::DELIVERY, log_group_class::ESSENTIALS]);

pub(crate) static LOG_GROUP_IDENTIFIER: Text = Text::new(Length::between(1, 2048)).pattern("[a-zA-Z_0-9#+=/:,.@-]*");

pub(crate) static LOG_GROUP_NAME: Text = Text::new(Length::between(1, 512)).pattern(r"[\.\-_/#A-Za-z0-9]+");

pub(crate) static LOG_GROUP_NAME_PATTERN: Text = Text::new(Length::at_most(512)).pattern(r"[\.\-_/#A-Za-z0-9]*");

pub(crate) static LOG_GROUP_NAME_REGEX_PATTERN: Text = Text::new(Length::between(3, 129)).pattern(r"(\^?[\.\-_\/#A-Za-z0-9]{3,24})(\|\^?[\.\-_\/#A-Za-z0-9]{3,24}){0,4}");

pub(crate) static LOG_STREAM_NAME: Text = Text::new(Length::between(1, 512)).pattern("[^:*]*");

pub(crate) static METRIC_NAME: Text = Text::new(Length::at_most(255)).pattern("[^:*$]*");

pub(crate) static METRIC_NAMESPACE: Text = Text::new(Length::at_most(255)).pattern("[^:*$]*");

pub(crate) static METRIC_VALUE: Text = Text::new(Length::at_most(100));

pub(crate) static NEXT_TOKEN: Text = Text::new(Length::at_least(1));

pub(crate) static ORDER_BY: Text = Text::new(Length::NONE).one_of(&[order_by::LOG_STREAM_NAME, order_by::LAST_EVENT_TIME]);

pub(crate) static POLICY_DOCUMENT: Text = Text::new(Length::between(1, 51200));

pub(crate) static POLICY_SCOPE: Text = Text::new(Length::NONE).one_of(&[policy_scope::ACCOUNT, policy_scope::RESOURCE]);

pub(crate) static QUERY_ID: Text = Text::new(Length::between(1, 256));

pub(crate) static QUERY_LANGUAGE: Text = Text::new(Length::NONE).one_of(&[query_language::CWLI, query_language::SQL, query_language::PPL]);

pub(crate) static QUERY_STATUS: Text = Text::new(Length::NONE).one_of(&[query_status::SCHEDULED, query_status::RUNNING, query_status::COMPLETE, query_status::FAILED, query_status::CANCELLED, query_status::TIMEOUT, query_status::UNKNOWN]);

pub(crate) static QUERY_STRING: Text = Text::new(Length::at_most(10000));

pub(crate) static RESOURCE_IDENTIFIER: Text = Text::new(Length::between(1, 2048)).pattern(r"[a-zA-Z_0-9+=/:,.@\-\*]*");

pub(crate) static ROLE_ARN: Text = Text::new(Length::at_least(1));

pub(crate) static SEQUENCE_TOKEN: Text = Text::new(Length::at_least(1));

pub(crate) static STANDARD_UNIT: Text = Text::new(Length::NONE).one_of(&[standard_unit::SECONDS, standard_unit::MICROSECONDS, standard_unit::MILLISECONDS, standard_unit::BYTES, standard_unit::KILOBYTES, standard_unit::MEGABYTES, standard_unit::GIGABYTES, standard_unit::TERABYTES, standard_unit::BITS, standard_unit::KILOBITS, standard_unit::MEGABITS, standard_unit::GIGABITS, standard_unit::TERABITS, standard_unit::PERCENT, standard_unit::COUNT, standard_unit::BYTES_SECOND, standard_unit::KILOBYTES_SECOND, standard_unit::MEGABYTES_SECOND, standard_unit::GIGABYTES_SECOND, standard_unit::TERABYTES_SECOND, standard_unit::BITS_SECOND, standard_unit::KILOBITS_SECOND, standard_unit::MEGABITS_SECOND, standard_unit::GIGABITS_SECOND, standard_unit::TERABITS_SECOND, standard_unit::COUNT_SECOND, standard_unit::NONE]);

pub(crate) static TAG_FILTER_KEY: Text = Text::new(Length::between(1, 128)).pattern(r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$");

pub(crate) static TAG_FILTER_VALUE: Text = Text::new(Length::at_most(259)).pattern(r"^!?\*?([\p{L}\p{Z}\p{N}_.:/=+\-@]*)\*?$");

pub(crate) static TAG_KEY: Text = Text::new(Length::between(1, 128)).pattern(r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$");

pub(crate) static TAG_VALUE: Text = Text::new(Length::at_most(256)).pattern(r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$");

pub(crate) static USER_IDENTITY: Text = Text::new(Length::between(1, 2048));
