//! The facts of lists and maps.

use schema::{Length, List, Map, Text, Type};

use crate::{schemas, texts};

pub(crate) static ACCOUNT_IDS: List = List { item: Type::Text(&texts::ACCOUNT_ID), wire: "member", flattened: false, length: Length::at_most(20) };

pub(crate) static DATA_SOURCE_FILTERS: List = List { item: Type::Structure(&schemas::DATA_SOURCE_FILTER), wire: "member", flattened: false, length: Length::between(1, 5) };

pub(crate) static DESCRIBE_LOG_GROUPS_LOG_GROUP_IDENTIFIERS: List = List { item: Type::Text(&texts::LOG_GROUP_IDENTIFIER), wire: "member", flattened: false, length: Length::between(1, 50) };

pub(crate) static DIMENSIONS: Map = Map { key: &texts::DIMENSIONS_KEY, value: Type::Text(&texts::DIMENSIONS_VALUE), key_wire: "key", value_wire: "value", flattened: false, length: Length::NONE };

pub(crate) static EMIT_SYSTEM_FIELDS: List = List { item: Type::Text(Text::FREE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ENTITY_ATTRIBUTES: Map = Map { key: &texts::ENTITY_ATTRIBUTES_KEY, value: Type::Text(&texts::ENTITY_ATTRIBUTES_VALUE), key_wire: "key", value_wire: "value", flattened: false, length: Length::at_most(10) };

pub(crate) static ENTITY_KEY_ATTRIBUTES: Map = Map { key: &texts::ENTITY_KEY_ATTRIBUTES_KEY, value: Type::Text(&texts::ENTITY_KEY_ATTRIBUTES_VALUE), key_wire: "key", value_wire: "value", flattened: false, length: Length::between(2, 4) };

pub(crate) static EXTRACTED_VALUES: Map = Map { key: Text::FREE, value: Type::Text(Text::FREE), key_wire: "key", value_wire: "value", flattened: false, length: Length::NONE };

pub(crate) static FIELD_INDEX_NAMES: List = List { item: Type::Text(&texts::FIELD_INDEX_NAME), wire: "member", flattened: false, length: Length::between(1, 20) };

pub(crate) static FILTERED_LOG_EVENTS: List = List { item: Type::Structure(&schemas::FILTERED_LOG_EVENT), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static INHERITED_PROPERTIES: List = List { item: Type::Text(&texts::INHERITED_PROPERTY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static INPUT_LOG_EVENTS: List = List { item: Type::Structure(&schemas::INPUT_LOG_EVENT), wire: "member", flattened: false, length: Length::between(1, 10000) };

pub(crate) static INPUT_LOG_STREAM_NAMES: List = List { item: Type::Text(&texts::LOG_STREAM_NAME), wire: "member", flattened: false, length: Length::between(1, 100) };

pub(crate) static LOG_GROUP_FIELD_LIST: List = List { item: Type::Structure(&schemas::LOG_GROUP_FIELD), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static LOG_GROUP_IDENTIFIERS: List = List { item: Type::Text(&texts::LOG_GROUP_IDENTIFIER), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static LOG_GROUP_NAMES: List = List { item: Type::Text(&texts::LOG_GROUP_NAME), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static LOG_GROUP_SUMMARIES: List = List { item: Type::Structure(&schemas::LOG_GROUP_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static LOG_GROUPS: List = List { item: Type::Structure(&schemas::LOG_GROUP), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static LOG_RECORD: Map = Map { key: Text::FREE, value: Type::Text(Text::FREE), key_wire: "key", value_wire: "value", flattened: false, length: Length::NONE };

pub(crate) static LOG_STREAMS: List = List { item: Type::Structure(&schemas::LOG_STREAM), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static METRIC_FILTER_MATCHES: List = List { item: Type::Structure(&schemas::METRIC_FILTER_MATCH_RECORD), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static METRIC_FILTERS: List = List { item: Type::Structure(&schemas::METRIC_FILTER), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static METRIC_TRANSFORMATIONS: List = List { item: Type::Structure(&schemas::METRIC_TRANSFORMATION), wire: "member", flattened: false, length: Length::between(1, 1) };

pub(crate) static OUTPUT_LOG_EVENTS: List = List { item: Type::Structure(&schemas::OUTPUT_LOG_EVENT), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static QUERY_INFO_LIST: List = List { item: Type::Structure(&schemas::QUERY_INFO), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static QUERY_RESULTS: List = List { item: Type::List(&RESULT_ROWS), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static RESOURCE_POLICIES: List = List { item: Type::Structure(&schemas::RESOURCE_POLICY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static RESULT_ROWS: List = List { item: Type::Structure(&schemas::RESULT_FIELD), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static SEARCHED_LOG_STREAMS: List = List { item: Type::Structure(&schemas::SEARCHED_LOG_STREAM), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static SUBSCRIPTION_FILTERS: List = List { item: Type::Structure(&schemas::SUBSCRIPTION_FILTER), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TAG_FILTER_VALUES: List = List { item: Type::Text(&texts::TAG_FILTER_VALUE), wire: "member", flattened: false, length: Length::at_most(5) };

pub(crate) static TAG_FILTERS: List = List { item: Type::Structure(&schemas::TAG_FILTER), wire: "member", flattened: false, length: Length::between(1, 5) };

pub(crate) static TAG_KEY_LIST: List = List { item: Type::Text(&texts::TAG_KEY), wire: "member", flattened: false, length: Length::at_most(50) };

pub(crate) static TAG_LIST: List = List { item: Type::Text(&texts::TAG_KEY), wire: "member", flattened: false, length: Length::at_least(1) };

pub(crate) static TAGS: Map = Map { key: &texts::TAG_KEY, value: Type::Text(&texts::TAG_VALUE), key_wire: "key", value_wire: "value", flattened: false, length: Length::between(1, 50) };

pub(crate) static TEST_EVENT_MESSAGES: List = List { item: Type::Text(&texts::EVENT_MESSAGE), wire: "member", flattened: false, length: Length::between(1, 50) };
