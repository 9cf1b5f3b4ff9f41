//! The facts of lists and maps.

use schema::{Length, List, Map, Text, Type};

use crate::{schemas, texts};

pub(crate) static ACTION_CONFIGURATION_MAP: Map = Map { key: &texts::ACTION_CONFIGURATION_KEY, value: Type::Text(&texts::ACTION_CONFIGURATION_VALUE), key_wire: "key", value_wire: "value", flattened: false, length: Length::NONE };

pub(crate) static ACTION_CONFIGURATION_PROPERTY_LIST: List = List { item: Type::Structure(&schemas::ACTION_CONFIGURATION_PROPERTY), wire: "member", flattened: false, length: Length::at_most(10) };

pub(crate) static ACTION_EXECUTION_DETAIL_LIST: List = List { item: Type::Structure(&schemas::ACTION_EXECUTION_DETAIL), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ACTION_STATE_LIST: List = List { item: Type::Structure(&schemas::ACTION_STATE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ACTION_TYPE_LIST: List = List { item: Type::Structure(&schemas::ACTION_TYPE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ACTION_TYPE_PROPERTIES: List = List { item: Type::Structure(&schemas::ACTION_TYPE_PROPERTY), wire: "member", flattened: false, length: Length::at_most(10) };

pub(crate) static ALLOWED_ACCOUNTS: List = List { item: Type::Text(&texts::ALLOWED_ACCOUNT), wire: "member", flattened: false, length: Length::between(1, 1000) };

pub(crate) static ARTIFACT_DETAIL_LIST: List = List { item: Type::Structure(&schemas::ARTIFACT_DETAIL), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ARTIFACT_LIST: List = List { item: Type::Structure(&schemas::ARTIFACT), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ARTIFACT_REVISION_LIST: List = List { item: Type::Structure(&schemas::ARTIFACT_REVISION), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ARTIFACT_STORE_MAP: Map = Map { key: &texts::AWS_REGION_NAME, value: Type::Structure(&schemas::ARTIFACT_STORE), key_wire: "key", value_wire: "value", flattened: false, length: Length::NONE };

pub(crate) static COMMAND_LIST: List = List { item: Type::Text(&texts::COMMAND), wire: "member", flattened: false, length: Length::between(1, 50) };

pub(crate) static CONDITION_LIST: List = List { item: Type::Structure(&schemas::CONDITION), wire: "member", flattened: false, length: Length::between(1, 1) };

pub(crate) static CONDITION_STATE_LIST: List = List { item: Type::Structure(&schemas::CONDITION_STATE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ENVIRONMENT_VARIABLE_LIST: List = List { item: Type::Structure(&schemas::ENVIRONMENT_VARIABLE), wire: "member", flattened: false, length: Length::between(1, 10) };

pub(crate) static FILE_PATH_LIST: List = List { item: Type::Text(&texts::FILE_PATH), wire: "member", flattened: false, length: Length::between(1, 10) };

pub(crate) static GIT_BRANCH_PATTERN_LIST: List = List { item: Type::Text(&texts::GIT_BRANCH_NAME_PATTERN), wire: "member", flattened: false, length: Length::between(1, 8) };

pub(crate) static GIT_FILE_PATH_PATTERN_LIST: List = List { item: Type::Text(&texts::GIT_FILE_PATH_PATTERN), wire: "member", flattened: false, length: Length::between(1, 8) };

pub(crate) static GIT_PULL_REQUEST_EVENT_TYPE_LIST: List = List { item: Type::Text(&texts::GIT_PULL_REQUEST_EVENT_TYPE), wire: "member", flattened: false, length: Length::between(1, 3) };

pub(crate) static GIT_PULL_REQUEST_FILTER_LIST: List = List { item: Type::Structure(&schemas::GIT_PULL_REQUEST_FILTER), wire: "member", flattened: false, length: Length::between(1, 3) };

pub(crate) static GIT_PUSH_FILTER_LIST: List = List { item: Type::Structure(&schemas::GIT_PUSH_FILTER), wire: "member", flattened: false, length: Length::between(1, 3) };

pub(crate) static GIT_TAG_PATTERN_LIST: List = List { item: Type::Text(&texts::GIT_TAG_NAME_PATTERN), wire: "member", flattened: false, length: Length::between(1, 8) };

pub(crate) static INPUT_ARTIFACT_LIST: List = List { item: Type::Structure(&schemas::INPUT_ARTIFACT), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static JOB_LIST: List = List { item: Type::Structure(&schemas::JOB), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static OUTPUT_ARTIFACT_LIST: List = List { item: Type::Structure(&schemas::OUTPUT_ARTIFACT), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static OUTPUT_VARIABLE_LIST: List = List { item: Type::Text(&texts::OUTPUT_VARIABLE), wire: "member", flattened: false, length: Length::between(1, 15) };

pub(crate) static OUTPUT_VARIABLES_MAP: Map = Map { key: &texts::OUTPUT_VARIABLES_KEY, value: Type::Text(Text::FREE), key_wire: "key", value_wire: "value", flattened: false, length: Length::NONE };

pub(crate) static PIPELINE_EXECUTION_SUMMARY_LIST: List = List { item: Type::Structure(&schemas::PIPELINE_EXECUTION_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PIPELINE_LIST: List = List { item: Type::Structure(&schemas::PIPELINE_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PIPELINE_STAGE_DECLARATION_LIST: List = List { item: Type::Structure(&schemas::STAGE_DECLARATION), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PIPELINE_TRIGGER_DECLARATION_LIST: List = List { item: Type::Structure(&schemas::PIPELINE_TRIGGER_DECLARATION), wire: "member", flattened: false, length: Length::at_most(50) };

pub(crate) static PIPELINE_VARIABLE_DECLARATION_LIST: List = List { item: Type::Structure(&schemas::PIPELINE_VARIABLE_DECLARATION), wire: "member", flattened: false, length: Length::at_most(50) };

pub(crate) static PIPELINE_VARIABLE_LIST: List = List { item: Type::Structure(&schemas::PIPELINE_VARIABLE), wire: "member", flattened: false, length: Length::between(1, 50) };

pub(crate) static POLLING_ACCOUNT_LIST: List = List { item: Type::Text(&texts::ACCOUNT_ID), wire: "member", flattened: false, length: Length::between(1, 1000) };

pub(crate) static POLLING_SERVICE_PRINCIPAL_LIST: List = List { item: Type::Text(&texts::SERVICE_PRINCIPAL), wire: "member", flattened: false, length: Length::between(1, 10) };

pub(crate) static QUERY_PARAM_MAP: Map = Map { key: &texts::ACTION_CONFIGURATION_KEY, value: Type::Text(&texts::ACTION_CONFIGURATION_QUERYABLE_VALUE), key_wire: "key", value_wire: "value", flattened: false, length: Length::at_most(1) };

pub(crate) static RESOLVED_ACTION_CONFIGURATION_MAP: Map = Map { key: Text::FREE, value: Type::Text(Text::FREE), key_wire: "key", value_wire: "value", flattened: false, length: Length::NONE };

pub(crate) static RESOLVED_PIPELINE_VARIABLE_LIST: List = List { item: Type::Structure(&schemas::RESOLVED_PIPELINE_VARIABLE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static RULE_CONFIGURATION_MAP: Map = Map { key: &texts::RULE_CONFIGURATION_KEY, value: Type::Text(&texts::RULE_CONFIGURATION_VALUE), key_wire: "key", value_wire: "value", flattened: false, length: Length::at_most(200) };

pub(crate) static RULE_DECLARATION_LIST: List = List { item: Type::Structure(&schemas::RULE_DECLARATION), wire: "member", flattened: false, length: Length::between(1, 5) };

pub(crate) static RULE_STATE_LIST: List = List { item: Type::Structure(&schemas::RULE_STATE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static SOURCE_REVISION_LIST: List = List { item: Type::Structure(&schemas::SOURCE_REVISION), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static SOURCE_REVISION_OVERRIDE_LIST: List = List { item: Type::Structure(&schemas::SOURCE_REVISION_OVERRIDE), wire: "member", flattened: false, length: Length::at_most(50) };

pub(crate) static STAGE_ACTION_DECLARATION_LIST: List = List { item: Type::Structure(&schemas::ACTION_DECLARATION), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static STAGE_BLOCKER_DECLARATION_LIST: List = List { item: Type::Structure(&schemas::BLOCKER_DECLARATION), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static STAGE_EXECUTION_LIST: List = List { item: Type::Structure(&schemas::STAGE_EXECUTION), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static STAGE_STATE_LIST: List = List { item: Type::Structure(&schemas::STAGE_STATE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TAG_KEY_LIST: List = List { item: Type::Text(&texts::TAG_KEY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TAG_LIST: List = List { item: Type::Structure(&schemas::TAG), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static WEBHOOK_FILTERS: List = List { item: Type::Structure(&schemas::WEBHOOK_FILTER_RULE), wire: "member", flattened: false, length: Length::at_most(5) };

pub(crate) static WEBHOOK_LIST: List = List { item: Type::Structure(&schemas::LIST_WEBHOOK_ITEM), wire: "member", flattened: false, length: Length::NONE };
