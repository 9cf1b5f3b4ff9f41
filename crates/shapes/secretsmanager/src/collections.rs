//! The facts of lists and maps.

use schema::{Length, List, Map, Type};

use crate::{schemas, texts};

pub(crate) static API_ERROR_LIST_TYPE: List = List { item: Type::Structure(&schemas::API_ERROR_TYPE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ADD_REPLICA_REGION_LIST_TYPE: List = List { item: Type::Structure(&schemas::REPLICA_REGION_TYPE), wire: "member", flattened: false, length: Length::at_least(1) };

pub(crate) static CROSS_ACCOUNT_REPLICA_LIST_TYPE: List = List { item: Type::Structure(&schemas::CROSS_ACCOUNT_REPLICA_ENTRY), wire: "member", flattened: false, length: Length::between(1, 100) };

pub(crate) static EXTERNAL_SECRET_ROTATION_METADATA_TYPE: List = List { item: Type::Structure(&schemas::EXTERNAL_SECRET_ROTATION_METADATA_ITEM), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static FILTER_VALUES_STRING_LIST: List = List { item: Type::Text(&texts::FILTER_VALUE_STRING_TYPE), wire: "member", flattened: false, length: Length::between(1, 10) };

pub(crate) static FILTERS_LIST_TYPE: List = List { item: Type::Structure(&schemas::FILTER), wire: "member", flattened: false, length: Length::at_most(10) };

pub(crate) static KMS_KEY_ID_LIST_TYPE: List = List { item: Type::Text(&texts::KMS_KEY_ID_TYPE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static REPLICATION_STATUS_LIST_TYPE: List = List { item: Type::Structure(&schemas::REPLICATION_STATUS_TYPE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static SECRET_ID_LIST_TYPE: List = List { item: Type::Text(&texts::SECRET_ID_TYPE), wire: "member", flattened: false, length: Length::between(1, 20) };

pub(crate) static SECRET_LIST_TYPE: List = List { item: Type::Structure(&schemas::SECRET_LIST_ENTRY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static SECRET_VALUES_TYPE: List = List { item: Type::Structure(&schemas::SECRET_VALUE_ENTRY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static SECRET_VERSION_STAGES_TYPE: List = List { item: Type::Text(&texts::SECRET_VERSION_STAGE_TYPE), wire: "member", flattened: false, length: Length::between(1, 20) };

pub(crate) static SECRET_VERSIONS_LIST_TYPE: List = List { item: Type::Structure(&schemas::SECRET_VERSIONS_LIST_ENTRY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static SECRET_VERSIONS_TO_STAGES_MAP_TYPE: Map = Map { key: &texts::SECRET_VERSION_ID_TYPE, value: Type::List(&SECRET_VERSION_STAGES_TYPE), key_wire: "key", value_wire: "value", flattened: false, length: Length::NONE };

pub(crate) static TAG_KEY_LIST_TYPE: List = List { item: Type::Text(&texts::TAG_KEY_TYPE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TAG_LIST_TYPE: List = List { item: Type::Structure(&schemas::TAG), wire: "member", flattened: false, length: Length::NONE };
