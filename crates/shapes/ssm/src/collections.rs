//! The facts of lists and maps.

use schema::{Length, List, Type};

use crate::{schemas, texts};

pub(crate) static KEY_LIST: List = List { item: Type::Text(&texts::TAG_KEY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PARAMETER_HISTORY_LIST: List = List { item: Type::Structure(&schemas::PARAMETER_HISTORY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PARAMETER_LABEL_LIST: List = List { item: Type::Text(&texts::PARAMETER_LABEL), wire: "member", flattened: false, length: Length::between(1, 10) };

pub(crate) static PARAMETER_LIST: List = List { item: Type::Structure(&schemas::PARAMETER), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PARAMETER_METADATA_LIST: List = List { item: Type::Structure(&schemas::PARAMETER_METADATA), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PARAMETER_NAME_LIST: List = List { item: Type::Text(&texts::PS_PARAMETER_NAME), wire: "member", flattened: false, length: Length::between(1, 10) };

pub(crate) static PARAMETER_POLICY_LIST: List = List { item: Type::Structure(&schemas::PARAMETER_INLINE_POLICY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PARAMETER_STRING_FILTER_LIST: List = List { item: Type::Structure(&schemas::PARAMETER_STRING_FILTER), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PARAMETER_STRING_FILTER_VALUE_LIST: List = List { item: Type::Text(&texts::PARAMETER_STRING_FILTER_VALUE), wire: "member", flattened: false, length: Length::between(1, 50) };

pub(crate) static PARAMETERS_FILTER_LIST: List = List { item: Type::Structure(&schemas::PARAMETERS_FILTER), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PARAMETERS_FILTER_VALUE_LIST: List = List { item: Type::Text(&texts::PARAMETERS_FILTER_VALUE), wire: "member", flattened: false, length: Length::between(1, 50) };

pub(crate) static TAG_LIST: List = List { item: Type::Structure(&schemas::TAG), wire: "member", flattened: false, length: Length::at_most(1000) };
