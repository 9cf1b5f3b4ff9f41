//! The facts of lists and maps.

use schema::{Length, List, Type};

use crate::{schemas, texts};

pub(crate) static CONNECTION_LIST: List = List { item: Type::Structure(&schemas::CONNECTION), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TAG_KEY_LIST: List = List { item: Type::Text(&texts::TAG_KEY), wire: "member", flattened: false, length: Length::at_most(200) };

pub(crate) static TAG_LIST: List = List { item: Type::Structure(&schemas::TAG), wire: "member", flattened: false, length: Length::at_most(200) };
