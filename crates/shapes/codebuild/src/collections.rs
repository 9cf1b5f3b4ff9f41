//! The facts of lists and maps.

use schema::{Length, List, Map, Range, Text, Type};

use crate::{schemas, texts};

pub(crate) static BUILD_ARTIFACTS_LIST: List = List { item: Type::Structure(&schemas::BUILD_ARTIFACTS), wire: "member", flattened: false, length: Length::at_most(12) };

pub(crate) static BUILD_IDS: List = List { item: Type::Text(&texts::NON_EMPTY_STRING), wire: "member", flattened: false, length: Length::between(1, 100) };

pub(crate) static BUILD_PHASES: List = List { item: Type::Structure(&schemas::BUILD_PHASE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static BUILD_REPORT_ARNS: List = List { item: Type::Text(Text::FREE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static BUILDS: List = List { item: Type::Structure(&schemas::BUILD), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static BUILDS_NOT_DELETED: List = List { item: Type::Structure(&schemas::BUILD_NOT_DELETED), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static COMPUTE_TYPES_ALLOWED: List = List { item: Type::Text(&texts::NON_EMPTY_STRING), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ENVIRONMENT_IMAGES: List = List { item: Type::Structure(&schemas::ENVIRONMENT_IMAGE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ENVIRONMENT_LANGUAGES: List = List { item: Type::Structure(&schemas::ENVIRONMENT_LANGUAGE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ENVIRONMENT_PLATFORMS: List = List { item: Type::Structure(&schemas::ENVIRONMENT_PLATFORM), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ENVIRONMENT_VARIABLES: List = List { item: Type::Structure(&schemas::ENVIRONMENT_VARIABLE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static EXPORTED_ENVIRONMENT_VARIABLES: List = List { item: Type::Structure(&schemas::EXPORTED_ENVIRONMENT_VARIABLE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static FILTER_GROUP: List = List { item: Type::Structure(&schemas::WEBHOOK_FILTER), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static FILTER_GROUPS: List = List { item: Type::List(&FILTER_GROUP), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static FLEETS_ALLOWED: List = List { item: Type::Text(&texts::NON_EMPTY_STRING), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static IMAGE_VERSIONS: List = List { item: Type::Text(Text::FREE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PHASE_CONTEXTS: List = List { item: Type::Structure(&schemas::PHASE_CONTEXT), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PROJECT_ARTIFACTS_LIST: List = List { item: Type::Structure(&schemas::PROJECT_ARTIFACTS), wire: "member", flattened: false, length: Length::at_most(12) };

pub(crate) static PROJECT_CACHE_MODES: List = List { item: Type::Text(&texts::CACHE_MODE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PROJECT_FILE_SYSTEM_LOCATIONS: List = List { item: Type::Structure(&schemas::PROJECT_FILE_SYSTEM_LOCATION), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PROJECT_NAMES: List = List { item: Type::Text(&texts::NON_EMPTY_STRING), wire: "member", flattened: false, length: Length::between(1, 100) };

pub(crate) static PROJECT_SECONDARY_SOURCE_VERSIONS: List = List { item: Type::Structure(&schemas::PROJECT_SOURCE_VERSION), wire: "member", flattened: false, length: Length::at_most(12) };

pub(crate) static PROJECT_SOURCES: List = List { item: Type::Structure(&schemas::PROJECT_SOURCE), wire: "member", flattened: false, length: Length::at_most(12) };

pub(crate) static PROJECTS: List = List { item: Type::Structure(&schemas::PROJECT), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PULL_REQUEST_BUILD_APPROVER_ROLES: List = List { item: Type::Text(&texts::PULL_REQUEST_BUILD_APPROVER_ROLE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static REPORT_ARNS: List = List { item: Type::Text(&texts::NON_EMPTY_STRING), wire: "member", flattened: false, length: Length::between(1, 100) };

pub(crate) static REPORT_GROUP_ARNS: List = List { item: Type::Text(&texts::NON_EMPTY_STRING), wire: "member", flattened: false, length: Length::between(1, 100) };

pub(crate) static REPORT_GROUPS: List = List { item: Type::Structure(&schemas::REPORT_GROUP), wire: "member", flattened: false, length: Length::between(1, 100) };

pub(crate) static REPORT_STATUS_COUNTS: Map = Map { key: Text::FREE, value: Type::Integer(Range::NONE), key_wire: "key", value_wire: "value", flattened: false, length: Length::NONE };

pub(crate) static REPORTS: List = List { item: Type::Structure(&schemas::REPORT), wire: "member", flattened: false, length: Length::between(1, 100) };

pub(crate) static SECURITY_GROUP_IDS: List = List { item: Type::Text(&texts::NON_EMPTY_STRING), wire: "member", flattened: false, length: Length::at_most(5) };

pub(crate) static SOURCE_CREDENTIALS_INFOS: List = List { item: Type::Structure(&schemas::SOURCE_CREDENTIALS_INFO), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static SUBNETS: List = List { item: Type::Text(&texts::NON_EMPTY_STRING), wire: "member", flattened: false, length: Length::at_most(16) };

pub(crate) static TAG_LIST: List = List { item: Type::Structure(&schemas::TAG), wire: "member", flattened: false, length: Length::at_most(50) };

pub(crate) static TEST_CASES: List = List { item: Type::Structure(&schemas::TEST_CASE), wire: "member", flattened: false, length: Length::NONE };
