//! The facts of lists and maps.

use schema::{Length, List, Map, Text, Type};

use crate::{schemas, texts};

pub(crate) static ADDITIONAL_VERSION_WEIGHTS: Map = Map { key: &texts::ADDITIONAL_VERSION, value: Type::Double, key_wire: "key", value_wire: "value", flattened: false, length: Length::NONE };

pub(crate) static ALIAS_LIST: List = List { item: Type::Structure(&schemas::ALIAS_CONFIGURATION), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ARCHITECTURES_LIST: List = List { item: Type::Text(&texts::ARCHITECTURE), wire: "member", flattened: false, length: Length::between(1, 1) };

pub(crate) static COMPATIBLE_ARCHITECTURES: List = List { item: Type::Text(&texts::ARCHITECTURE), wire: "member", flattened: false, length: Length::at_most(2) };

pub(crate) static COMPATIBLE_RUNTIMES: List = List { item: Type::Text(&texts::RUNTIME), wire: "member", flattened: false, length: Length::at_most(15) };

pub(crate) static ENVIRONMENT_VARIABLES: Map = Map { key: &texts::ENVIRONMENT_VARIABLE_NAME, value: Type::Text(&texts::ENVIRONMENT_VARIABLE_VALUE), key_wire: "key", value_wire: "value", flattened: false, length: Length::NONE };

pub(crate) static FILE_SYSTEM_CONFIG_LIST: List = List { item: Type::Structure(&schemas::FILE_SYSTEM_CONFIG), wire: "member", flattened: false, length: Length::at_most(1) };

pub(crate) static FUNCTION_EVENT_INVOKE_CONFIG_LIST: List = List { item: Type::Structure(&schemas::FUNCTION_EVENT_INVOKE_CONFIG), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static FUNCTION_LIST: List = List { item: Type::Structure(&schemas::FUNCTION_CONFIGURATION), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static LAYER_LIST: List = List { item: Type::Text(&texts::LAYER_VERSION_ARN), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static LAYER_VERSIONS_LIST: List = List { item: Type::Structure(&schemas::LAYER_VERSIONS_LIST_ITEM), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static LAYERS_LIST: List = List { item: Type::Structure(&schemas::LAYERS_LIST_ITEM), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static LAYERS_REFERENCE_LIST: List = List { item: Type::Structure(&schemas::LAYER), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static SECURITY_GROUP_IDS: List = List { item: Type::Text(&texts::SECURITY_GROUP_ID), wire: "member", flattened: false, length: Length::at_most(5) };

pub(crate) static STRING_LIST: List = List { item: Type::Text(Text::FREE), wire: "member", flattened: false, length: Length::at_most(1500) };

pub(crate) static SUBNET_IDS: List = List { item: Type::Text(&texts::SUBNET_ID), wire: "member", flattened: false, length: Length::at_most(16) };

pub(crate) static TAG_KEY_LIST: List = List { item: Type::Text(&texts::TAG_KEY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TAGS: Map = Map { key: &texts::TAG_KEY, value: Type::Text(&texts::TAG_VALUE), key_wire: "key", value_wire: "value", flattened: false, length: Length::NONE };
