//! The facts of lists and maps.

use schema::{Length, List, Map, Text, Type};

use crate::{schemas, texts};

pub(crate) static ACTIONS_LIST: List = List { item: Type::Text(Text::FREE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static BATCH_RESULT_ERROR_ENTRY_LIST: List = List { item: Type::Structure(&schemas::BATCH_RESULT_ERROR_ENTRY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static DELEGATES_LIST: List = List { item: Type::Text(Text::FREE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static MESSAGE_ATTRIBUTE_MAP: Map = Map { key: Text::FREE, value: Type::Structure(&schemas::MESSAGE_ATTRIBUTE_VALUE), key_wire: "Name", value_wire: "Value", flattened: false, length: Length::NONE };

pub(crate) static PUBLISH_BATCH_REQUEST_ENTRY_LIST: List = List { item: Type::Structure(&schemas::PUBLISH_BATCH_REQUEST_ENTRY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PUBLISH_BATCH_RESULT_ENTRY_LIST: List = List { item: Type::Structure(&schemas::PUBLISH_BATCH_RESULT_ENTRY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static SUBSCRIPTION_ATTRIBUTES_MAP: Map = Map { key: Text::FREE, value: Type::Text(Text::FREE), key_wire: "key", value_wire: "value", flattened: false, length: Length::NONE };

pub(crate) static SUBSCRIPTIONS_LIST: List = List { item: Type::Structure(&schemas::SUBSCRIPTION), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TAG_KEY_LIST: List = List { item: Type::Text(&texts::TAG_KEY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TAG_LIST: List = List { item: Type::Structure(&schemas::TAG), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TOPIC_ATTRIBUTES_MAP: Map = Map { key: Text::FREE, value: Type::Text(Text::FREE), key_wire: "key", value_wire: "value", flattened: false, length: Length::NONE };

pub(crate) static TOPICS_LIST: List = List { item: Type::Structure(&schemas::TOPIC), wire: "member", flattened: false, length: Length::NONE };
