//! The facts of lists and maps.

use schema::{Length, List, Map, Text, Type};

use crate::{schemas, texts};

pub(crate) static ALIAS_LIST: List = List { item: Type::Structure(&schemas::ALIAS_LIST_ENTRY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static DRY_RUN_MODIFIER_LIST: List = List { item: Type::Text(&texts::DRY_RUN_MODIFIER_TYPE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ENCAPSULATION_ALGORITHM_SPEC_LIST: List = List { item: Type::Text(&texts::ENCAPSULATION_ALGORITHM_SPEC), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ENCRYPTION_ALGORITHM_SPEC_LIST: List = List { item: Type::Text(&texts::ENCRYPTION_ALGORITHM_SPEC), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ENCRYPTION_CONTEXT_TYPE: Map = Map { key: Text::FREE, value: Type::Text(Text::FREE), key_wire: "key", value_wire: "value", flattened: false, length: Length::NONE };

pub(crate) static GRANT_LIST: List = List { item: Type::Structure(&schemas::GRANT_LIST_ENTRY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static GRANT_OPERATION_LIST: List = List { item: Type::Text(&texts::GRANT_OPERATION), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static GRANT_TOKEN_LIST: List = List { item: Type::Text(&texts::GRANT_TOKEN_TYPE), wire: "member", flattened: false, length: Length::at_most(10) };

pub(crate) static KEY_AGREEMENT_ALGORITHM_SPEC_LIST: List = List { item: Type::Text(&texts::KEY_AGREEMENT_ALGORITHM_SPEC), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static KEY_LIST: List = List { item: Type::Structure(&schemas::KEY_LIST_ENTRY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static MAC_ALGORITHM_SPEC_LIST: List = List { item: Type::Text(&texts::MAC_ALGORITHM_SPEC), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static MULTI_REGION_KEY_LIST: List = List { item: Type::Structure(&schemas::MULTI_REGION_KEY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static POLICY_NAME_LIST: List = List { item: Type::Text(&texts::POLICY_NAME_TYPE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static RESOURCE_OWNERS_LIST: List = List { item: Type::Text(&texts::RESOURCE_OWNER_TYPE), wire: "member", flattened: false, length: Length::between(1, 2) };

pub(crate) static ROTATIONS_LIST: List = List { item: Type::Structure(&schemas::ROTATIONS_LIST_ENTRY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static SIGNING_ALGORITHM_SPEC_LIST: List = List { item: Type::Text(&texts::SIGNING_ALGORITHM_SPEC), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TAG_KEY_LIST: List = List { item: Type::Text(&texts::TAG_KEY_TYPE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TAG_LIST: List = List { item: Type::Structure(&schemas::TAG), wire: "member", flattened: false, length: Length::NONE };
