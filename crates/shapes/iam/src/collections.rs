//! The facts of lists and maps.

use schema::{Length, List, Map, Range, Text, Type};

use crate::{schemas, texts};

pub(crate) static ACTION_NAME_LIST_TYPE: List = List { item: Type::Text(&texts::ACTION_NAME_TYPE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ARN_LIST_TYPE: List = List { item: Type::Text(&texts::ARN_TYPE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static CONTEXT_ENTRY_LIST_TYPE: List = List { item: Type::Structure(&schemas::CONTEXT_ENTRY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static CONTEXT_KEY_NAMES_RESULT_LIST_TYPE: List = List { item: Type::Text(&texts::CONTEXT_KEY_NAME_TYPE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static CONTEXT_KEY_VALUE_LIST_TYPE: List = List { item: Type::Text(Text::FREE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static EVAL_DECISION_DETAILS_TYPE: Map = Map { key: &texts::EVAL_DECISION_SOURCE_TYPE, value: Type::Text(&texts::POLICY_EVALUATION_DECISION_TYPE), key_wire: "key", value_wire: "value", flattened: false, length: Length::NONE };

pub(crate) static EVALUATION_RESULTS_LIST_TYPE: List = List { item: Type::Structure(&schemas::EVALUATION_RESULT), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static MANAGED_POLICY_DETAIL_LIST_TYPE: List = List { item: Type::Structure(&schemas::MANAGED_POLICY_DETAIL), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static OPEN_ID_CONNECT_PROVIDER_LIST_TYPE: List = List { item: Type::Structure(&schemas::OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ORGANIZATION_POLICY_LIST_TYPE: List = List { item: Type::Structure(&schemas::ORDERED_ORGANIZATION_POLICY_TYPE), wire: "member", flattened: false, length: Length::at_most(7) };

pub(crate) static POLICY_EXCLUSIONS_LIST_TYPE: List = List { item: Type::Structure(&schemas::POLICY_IDENTIFIER), wire: "member", flattened: false, length: Length::at_most(256) };

pub(crate) static POLICY_GROUP_LIST_TYPE: List = List { item: Type::Structure(&schemas::POLICY_GROUP), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static POLICY_ROLE_LIST_TYPE: List = List { item: Type::Structure(&schemas::POLICY_ROLE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static POLICY_USER_LIST_TYPE: List = List { item: Type::Structure(&schemas::POLICY_USER), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static RESOURCE_NAME_LIST_TYPE: List = List { item: Type::Text(&texts::RESOURCE_NAME_TYPE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static RESOURCE_SPECIFIC_RESULT_LIST_TYPE: List = List { item: Type::Structure(&schemas::RESOURCE_SPECIFIC_RESULT), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ROLE_USAGE_LIST_TYPE: List = List { item: Type::Structure(&schemas::ROLE_USAGE_TYPE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static SIMULATION_POLICY_LIST_TYPE: List = List { item: Type::Text(&texts::POLICY_DOCUMENT_TYPE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static STATEMENT_LIST_TYPE: List = List { item: Type::Structure(&schemas::STATEMENT), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ACCESS_KEY_METADATA_LIST_TYPE: List = List { item: Type::Structure(&schemas::ACCESS_KEY_METADATA), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ACCOUNT_ALIAS_LIST_TYPE: List = List { item: Type::Text(&texts::ACCOUNT_ALIAS_TYPE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ATTACHED_POLICIES_LIST_TYPE: List = List { item: Type::Structure(&schemas::ATTACHED_POLICY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static CLIENT_ID_LIST_TYPE: List = List { item: Type::Text(&texts::CLIENT_ID_TYPE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ENTITY_LIST_TYPE: List = List { item: Type::Text(&texts::ENTITY_TYPE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static GROUP_DETAIL_LIST_TYPE: List = List { item: Type::Structure(&schemas::GROUP_DETAIL), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static GROUP_LIST_TYPE: List = List { item: Type::Structure(&schemas::GROUP), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static GROUP_NAME_LIST_TYPE: List = List { item: Type::Text(&texts::GROUP_NAME_TYPE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static INSTANCE_PROFILE_LIST_TYPE: List = List { item: Type::Structure(&schemas::INSTANCE_PROFILE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static POLICY_DETAIL_LIST_TYPE: List = List { item: Type::Structure(&schemas::POLICY_DETAIL), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static POLICY_DOCUMENT_VERSION_LIST_TYPE: List = List { item: Type::Structure(&schemas::POLICY_VERSION), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static POLICY_LIST_TYPE: List = List { item: Type::Structure(&schemas::POLICY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static POLICY_NAME_LIST_TYPE: List = List { item: Type::Text(&texts::POLICY_NAME_TYPE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ROLE_DETAIL_LIST_TYPE: List = List { item: Type::Structure(&schemas::ROLE_DETAIL), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ROLE_LIST_TYPE: List = List { item: Type::Structure(&schemas::ROLE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static SUMMARY_MAP_TYPE: Map = Map { key: &texts::SUMMARY_KEY_TYPE, value: Type::Integer(Range::NONE), key_wire: "key", value_wire: "value", flattened: false, length: Length::NONE };

pub(crate) static TAG_KEY_LIST_TYPE: List = List { item: Type::Text(&texts::TAG_KEY_TYPE), wire: "member", flattened: false, length: Length::at_most(50) };

pub(crate) static TAG_LIST_TYPE: List = List { item: Type::Structure(&schemas::TAG), wire: "member", flattened: false, length: Length::at_most(50) };

pub(crate) static THUMBPRINT_LIST_TYPE: List = List { item: Type::Text(&texts::THUMBPRINT_TYPE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static USER_DETAIL_LIST_TYPE: List = List { item: Type::Structure(&schemas::USER_DETAIL), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static USER_LIST_TYPE: List = List { item: Type::Structure(&schemas::USER), wire: "member", flattened: false, length: Length::NONE };
