//! The facts of lists and maps.

use schema::{Length, List, Map, Range, Text, Type};

use crate::{schemas, texts};

pub(crate) static ACCOUNT_LIMIT_LIST: List = List { item: Type::Structure(&schemas::ACCOUNT_LIMIT), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ALLOWED_VALUES: List = List { item: Type::Text(Text::FREE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static CAPABILITIES: List = List { item: Type::Text(&texts::CAPABILITY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static CHANGE_SET_HOOKS: List = List { item: Type::Structure(&schemas::CHANGE_SET_HOOK), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static CHANGE_SET_SUMMARIES: List = List { item: Type::Structure(&schemas::CHANGE_SET_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static CHANGES: List = List { item: Type::Structure(&schemas::CHANGE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static EXPORTS: List = List { item: Type::Structure(&schemas::EXPORT), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static IMPORTS: List = List { item: Type::Text(Text::FREE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static LAST_OPERATIONS: List = List { item: Type::Structure(&schemas::OPERATION_ENTRY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static LOGICAL_RESOURCE_IDS: List = List { item: Type::Text(Text::FREE), wire: "member", flattened: false, length: Length::between(1, 200) };

pub(crate) static NOTIFICATION_ARNS: List = List { item: Type::Text(Text::FREE), wire: "member", flattened: false, length: Length::at_most(5) };

pub(crate) static OPERATION_EVENTS: List = List { item: Type::Structure(&schemas::OPERATION_EVENT), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static OUTPUTS: List = List { item: Type::Structure(&schemas::OUTPUT), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PARAMETER_DECLARATIONS: List = List { item: Type::Structure(&schemas::PARAMETER_DECLARATION), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PARAMETERS: List = List { item: Type::Structure(&schemas::PARAMETER), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PHYSICAL_RESOURCE_ID_CONTEXT: List = List { item: Type::Structure(&schemas::PHYSICAL_RESOURCE_ID_CONTEXT_KEY_VALUE_PAIR), wire: "member", flattened: false, length: Length::at_most(5) };

pub(crate) static PROPERTY_DIFFERENCES: List = List { item: Type::Structure(&schemas::PROPERTY_DIFFERENCE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static REQUIRED_ACTIVATED_TYPES: List = List { item: Type::Structure(&schemas::REQUIRED_ACTIVATED_TYPE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static RESOURCE_CHANGE_DETAILS: List = List { item: Type::Structure(&schemas::RESOURCE_CHANGE_DETAIL), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static RESOURCE_DRIFT_IGNORED_ATTRIBUTES: List = List { item: Type::Structure(&schemas::RESOURCE_DRIFT_IGNORED_ATTRIBUTE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static RESOURCE_IDENTIFIER_PROPERTIES: Map = Map { key: &texts::RESOURCE_IDENTIFIER_PROPERTY_KEY, value: Type::Text(&texts::RESOURCE_IDENTIFIER_PROPERTY_VALUE), key_wire: "key", value_wire: "value", flattened: false, length: Length::between(1, 256) };

pub(crate) static RESOURCE_IDENTIFIER_SUMMARIES: List = List { item: Type::Structure(&schemas::RESOURCE_IDENTIFIER_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static RESOURCE_IDENTIFIERS: List = List { item: Type::Text(&texts::RESOURCE_IDENTIFIER_PROPERTY_KEY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static RESOURCE_TYPES: List = List { item: Type::Text(&texts::RESOURCE_TYPE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static RESOURCES_TO_IMPORT: List = List { item: Type::Structure(&schemas::RESOURCE_TO_IMPORT), wire: "member", flattened: false, length: Length::at_most(200) };

pub(crate) static RESOURCES_TO_SKIP: List = List { item: Type::Text(&texts::RESOURCE_TO_SKIP), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static RETAIN_RESOURCES: List = List { item: Type::Text(Text::FREE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ROLLBACK_TRIGGERS: List = List { item: Type::Structure(&schemas::ROLLBACK_TRIGGER), wire: "member", flattened: false, length: Length::at_most(5) };

pub(crate) static SCOPE: List = List { item: Type::Text(&texts::RESOURCE_ATTRIBUTE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static STACK_EVENTS: List = List { item: Type::Structure(&schemas::STACK_EVENT), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static STACK_RESOURCE_DRIFT_STATUS_FILTERS: List = List { item: Type::Text(&texts::STACK_RESOURCE_DRIFT_STATUS), wire: "member", flattened: false, length: Length::between(1, 4) };

pub(crate) static STACK_RESOURCE_DRIFTS: List = List { item: Type::Structure(&schemas::STACK_RESOURCE_DRIFT), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static STACK_RESOURCE_SUMMARIES: List = List { item: Type::Structure(&schemas::STACK_RESOURCE_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static STACK_RESOURCES: List = List { item: Type::Structure(&schemas::STACK_RESOURCE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static STACK_STATUS_FILTER: List = List { item: Type::Text(&texts::STACK_STATUS), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static STACK_SUMMARIES: List = List { item: Type::Structure(&schemas::STACK_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static STACKS: List = List { item: Type::Structure(&schemas::STACK), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static STAGE_LIST: List = List { item: Type::Text(&texts::TEMPLATE_STAGE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static SUPPORTED_MAJOR_VERSIONS: List = List { item: Type::Integer(Range::between(1, 65535)), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TAGS: List = List { item: Type::Structure(&schemas::TAG), wire: "member", flattened: false, length: Length::at_most(50) };

pub(crate) static TEMPLATE_PARAMETERS: List = List { item: Type::Structure(&schemas::TEMPLATE_PARAMETER), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TRANSFORMS_LIST: List = List { item: Type::Text(Text::FREE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TYPE_SUMMARIES: List = List { item: Type::Structure(&schemas::TYPE_SUMMARY), wire: "member", flattened: false, length: Length::NONE };
