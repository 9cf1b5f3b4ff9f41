//! The facts of lists and maps.

use schema::{Length, List, Type};

use crate::{schemas, texts};

pub(crate) static PROVIDED_CONTEXTS_LIST_TYPE: List = List { item: Type::Structure(&schemas::PROVIDED_CONTEXT), wire: "member", flattened: false, length: Length::between(1, 5) };

pub(crate) static POLICY_DESCRIPTOR_LIST_TYPE: List = List { item: Type::Structure(&schemas::POLICY_DESCRIPTOR_TYPE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TAG_KEY_LIST_TYPE: List = List { item: Type::Text(&texts::TAG_KEY_TYPE), wire: "member", flattened: false, length: Length::at_most(50) };

pub(crate) static TAG_LIST_TYPE: List = List { item: Type::Structure(&schemas::TAG), wire: "member", flattened: false, length: Length::at_most(50) };
