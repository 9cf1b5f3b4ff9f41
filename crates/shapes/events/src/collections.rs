//! The facts of lists and maps.

use schema::{Length, List, Map, Text, Type};

use crate::{schemas, texts};

pub(crate) static ARCHIVE_RESPONSE_LIST: List = List { item: Type::Structure(&schemas::ARCHIVE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static CAPACITY_PROVIDER_STRATEGY: List = List { item: Type::Structure(&schemas::CAPACITY_PROVIDER_STRATEGY_ITEM), wire: "member", flattened: false, length: Length::at_most(6) };

pub(crate) static EVENT_BUS_LIST: List = List { item: Type::Structure(&schemas::EVENT_BUS), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static EVENT_RESOURCE_LIST: List = List { item: Type::Text(&texts::EVENT_RESOURCE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static HEADER_PARAMETERS_MAP: Map = Map { key: &texts::HEADER_KEY, value: Type::Text(&texts::HEADER_VALUE), key_wire: "key", value_wire: "value", flattened: false, length: Length::NONE };

pub(crate) static PATH_PARAMETER_LIST: List = List { item: Type::Text(&texts::PATH_PARAMETER), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PLACEMENT_CONSTRAINTS: List = List { item: Type::Structure(&schemas::PLACEMENT_CONSTRAINT), wire: "member", flattened: false, length: Length::at_most(10) };

pub(crate) static PLACEMENT_STRATEGIES: List = List { item: Type::Structure(&schemas::PLACEMENT_STRATEGY), wire: "member", flattened: false, length: Length::at_most(5) };

pub(crate) static PUT_EVENTS_REQUEST_ENTRY_LIST: List = List { item: Type::Structure(&schemas::PUT_EVENTS_REQUEST_ENTRY), wire: "member", flattened: false, length: Length::between(1, 10) };

pub(crate) static PUT_EVENTS_RESULT_ENTRY_LIST: List = List { item: Type::Structure(&schemas::PUT_EVENTS_RESULT_ENTRY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PUT_TARGETS_RESULT_ENTRY_LIST: List = List { item: Type::Structure(&schemas::PUT_TARGETS_RESULT_ENTRY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static QUERY_STRING_PARAMETERS_MAP: Map = Map { key: &texts::QUERY_STRING_KEY, value: Type::Text(&texts::QUERY_STRING_VALUE), key_wire: "key", value_wire: "value", flattened: false, length: Length::NONE };

pub(crate) static REMOVE_TARGETS_RESULT_ENTRY_LIST: List = List { item: Type::Structure(&schemas::REMOVE_TARGETS_RESULT_ENTRY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static REPLAY_DESTINATION_FILTERS: List = List { item: Type::Text(&texts::ARN), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static REPLAY_LIST: List = List { item: Type::Structure(&schemas::REPLAY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static RULE_NAME_LIST: List = List { item: Type::Text(&texts::RULE_NAME), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static RULE_RESPONSE_LIST: List = List { item: Type::Structure(&schemas::RULE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static RUN_COMMAND_TARGET_VALUES: List = List { item: Type::Text(&texts::RUN_COMMAND_TARGET_VALUE), wire: "member", flattened: false, length: Length::between(1, 50) };

pub(crate) static RUN_COMMAND_TARGETS: List = List { item: Type::Structure(&schemas::RUN_COMMAND_TARGET), wire: "member", flattened: false, length: Length::between(1, 5) };

pub(crate) static SAGE_MAKER_PIPELINE_PARAMETER_LIST: List = List { item: Type::Structure(&schemas::SAGE_MAKER_PIPELINE_PARAMETER), wire: "member", flattened: false, length: Length::at_most(200) };

pub(crate) static SQLS: List = List { item: Type::Text(&texts::SQL), wire: "member", flattened: false, length: Length::at_most(40) };

pub(crate) static STRING_LIST: List = List { item: Type::Text(Text::FREE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TAG_KEY_LIST: List = List { item: Type::Text(&texts::TAG_KEY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TAG_LIST: List = List { item: Type::Structure(&schemas::TAG), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TARGET_ID_LIST: List = List { item: Type::Text(&texts::TARGET_ID), wire: "member", flattened: false, length: Length::between(1, 100) };

pub(crate) static TARGET_LIST: List = List { item: Type::Structure(&schemas::TARGET), wire: "member", flattened: false, length: Length::between(1, 100) };

pub(crate) static TRANSFORMER_PATHS: Map = Map { key: &texts::INPUT_TRANSFORMER_PATH_KEY, value: Type::Text(&texts::TARGET_INPUT_PATH), key_wire: "key", value_wire: "value", flattened: false, length: Length::at_most(100) };
