//! The facts of lists and maps.

use schema::{Length, List, Map, Text, Type};

use crate::{schemas, texts};

pub(crate) static APPROVAL_RULES_LIST: List = List { item: Type::Structure(&schemas::APPROVAL_RULE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static BATCH_GET_COMMITS_ERRORS_LIST: List = List { item: Type::Structure(&schemas::BATCH_GET_COMMITS_ERROR), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static BATCH_GET_REPOSITORIES_ERRORS_LIST: List = List { item: Type::Structure(&schemas::BATCH_GET_REPOSITORIES_ERROR), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static BRANCH_NAME_LIST: List = List { item: Type::Text(&texts::BRANCH_NAME), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static COMMIT_IDS_INPUT_LIST: List = List { item: Type::Text(Text::FREE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static COMMIT_OBJECTS_LIST: List = List { item: Type::Structure(&schemas::COMMIT), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static CONFLICT_METADATA_LIST: List = List { item: Type::Structure(&schemas::CONFLICT_METADATA), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static DELETE_FILE_ENTRIES: List = List { item: Type::Structure(&schemas::DELETE_FILE_ENTRY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static DIFFERENCE_LIST: List = List { item: Type::Structure(&schemas::DIFFERENCE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static FILE_LIST: List = List { item: Type::Structure(&schemas::FILE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static FILES_METADATA: List = List { item: Type::Structure(&schemas::FILE_METADATA), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static FOLDER_LIST: List = List { item: Type::Structure(&schemas::FOLDER), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static MERGE_OPTIONS: List = List { item: Type::Text(&texts::MERGE_OPTION_TYPE_ENUM), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PARENT_LIST: List = List { item: Type::Text(Text::FREE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PULL_REQUEST_EVENT_LIST: List = List { item: Type::Structure(&schemas::PULL_REQUEST_EVENT), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PULL_REQUEST_ID_LIST: List = List { item: Type::Text(Text::FREE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PULL_REQUEST_TARGET_LIST: List = List { item: Type::Structure(&schemas::PULL_REQUEST_TARGET), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PUT_FILE_ENTRIES: List = List { item: Type::Structure(&schemas::PUT_FILE_ENTRY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static REPLACE_CONTENT_ENTRIES: List = List { item: Type::Structure(&schemas::REPLACE_CONTENT_ENTRY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static REPOSITORY_METADATA_LIST: List = List { item: Type::Structure(&schemas::REPOSITORY_METADATA), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static REPOSITORY_NAME_ID_PAIR_LIST: List = List { item: Type::Structure(&schemas::REPOSITORY_NAME_ID_PAIR), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static REPOSITORY_NAME_LIST: List = List { item: Type::Text(&texts::REPOSITORY_NAME), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static REPOSITORY_NOT_FOUND_LIST: List = List { item: Type::Text(&texts::REPOSITORY_NAME), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static REPOSITORY_TRIGGER_EVENT_LIST: List = List { item: Type::Text(&texts::REPOSITORY_TRIGGER_EVENT_ENUM), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static REPOSITORY_TRIGGERS_LIST: List = List { item: Type::Structure(&schemas::REPOSITORY_TRIGGER), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static REVISION_CHILDREN: List = List { item: Type::Text(Text::FREE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static REVISION_DAG: List = List { item: Type::Structure(&schemas::FILE_VERSION), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static SET_FILE_MODE_ENTRIES: List = List { item: Type::Structure(&schemas::SET_FILE_MODE_ENTRY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static SUB_MODULE_LIST: List = List { item: Type::Structure(&schemas::SUB_MODULE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static SYMBOLIC_LINK_LIST: List = List { item: Type::Structure(&schemas::SYMBOLIC_LINK), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TAG_KEYS_LIST: List = List { item: Type::Text(&texts::TAG_KEY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TAGS_MAP: Map = Map { key: &texts::TAG_KEY, value: Type::Text(&texts::TAG_VALUE), key_wire: "key", value_wire: "value", flattened: false, length: Length::NONE };

pub(crate) static TARGET_LIST: List = List { item: Type::Structure(&schemas::TARGET), wire: "member", flattened: false, length: Length::NONE };
