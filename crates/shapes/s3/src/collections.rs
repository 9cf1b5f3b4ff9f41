//! The facts of lists and maps.

use schema::{Length, List, Map, Text, Type};

use crate::{schemas, texts};

pub(crate) static ALLOWED_HEADERS: List = List { item: Type::Text(Text::FREE), wire: "member", flattened: true, length: Length::NONE };

pub(crate) static ALLOWED_METHODS: List = List { item: Type::Text(Text::FREE), wire: "member", flattened: true, length: Length::NONE };

pub(crate) static ALLOWED_ORIGINS: List = List { item: Type::Text(Text::FREE), wire: "member", flattened: true, length: Length::NONE };

pub(crate) static BUCKETS: List = List { item: Type::Structure(&schemas::BUCKET), wire: "Bucket", flattened: false, length: Length::NONE };

pub(crate) static CORS_RULES: List = List { item: Type::Structure(&schemas::CORS_RULE), wire: "member", flattened: true, length: Length::NONE };

pub(crate) static CHECKSUM_ALGORITHM_LIST: List = List { item: Type::Text(&texts::CHECKSUM_ALGORITHM), wire: "member", flattened: true, length: Length::NONE };

pub(crate) static COMMON_PREFIX_LIST: List = List { item: Type::Structure(&schemas::COMMON_PREFIX), wire: "member", flattened: true, length: Length::NONE };

pub(crate) static COMPLETED_PART_LIST: List = List { item: Type::Structure(&schemas::COMPLETED_PART), wire: "member", flattened: true, length: Length::NONE };

pub(crate) static DELETE_MARKERS: List = List { item: Type::Structure(&schemas::DELETE_MARKER_ENTRY), wire: "member", flattened: true, length: Length::NONE };

pub(crate) static DELETED_OBJECTS: List = List { item: Type::Structure(&schemas::DELETED_OBJECT), wire: "member", flattened: true, length: Length::NONE };

pub(crate) static ENCRYPTION_TYPE_LIST: List = List { item: Type::Text(&texts::ENCRYPTION_TYPE), wire: "EncryptionType", flattened: true, length: Length::NONE };

pub(crate) static ERRORS: List = List { item: Type::Structure(&schemas::ERROR), wire: "member", flattened: true, length: Length::NONE };

pub(crate) static EVENT_LIST: List = List { item: Type::Text(&texts::EVENT), wire: "member", flattened: true, length: Length::NONE };

pub(crate) static EXPOSE_HEADERS: List = List { item: Type::Text(Text::FREE), wire: "member", flattened: true, length: Length::NONE };

pub(crate) static FILTER_RULE_LIST: List = List { item: Type::Structure(&schemas::FILTER_RULE), wire: "member", flattened: true, length: Length::NONE };

pub(crate) static GRANTS: List = List { item: Type::Structure(&schemas::GRANT), wire: "Grant", flattened: false, length: Length::NONE };

pub(crate) static LAMBDA_FUNCTION_CONFIGURATION_LIST: List = List { item: Type::Structure(&schemas::LAMBDA_FUNCTION_CONFIGURATION), wire: "member", flattened: true, length: Length::NONE };

pub(crate) static LIFECYCLE_RULES: List = List { item: Type::Structure(&schemas::LIFECYCLE_RULE), wire: "member", flattened: true, length: Length::NONE };

pub(crate) static METADATA: Map = Map { key: Text::FREE, value: Type::Text(Text::FREE), key_wire: "key", value_wire: "value", flattened: false, length: Length::NONE };

pub(crate) static MULTIPART_UPLOAD_LIST: List = List { item: Type::Structure(&schemas::MULTIPART_UPLOAD), wire: "member", flattened: true, length: Length::NONE };

pub(crate) static NONCURRENT_VERSION_TRANSITION_LIST: List = List { item: Type::Structure(&schemas::NONCURRENT_VERSION_TRANSITION), wire: "member", flattened: true, length: Length::NONE };

pub(crate) static OBJECT_ATTRIBUTES_LIST: List = List { item: Type::Text(&texts::OBJECT_ATTRIBUTES), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static OBJECT_IDENTIFIER_LIST: List = List { item: Type::Structure(&schemas::OBJECT_IDENTIFIER), wire: "member", flattened: true, length: Length::NONE };

pub(crate) static OBJECT_LIST: List = List { item: Type::Structure(&schemas::OBJECT), wire: "member", flattened: true, length: Length::NONE };

pub(crate) static OBJECT_VERSION_LIST: List = List { item: Type::Structure(&schemas::OBJECT_VERSION), wire: "member", flattened: true, length: Length::NONE };

pub(crate) static OPTIONAL_OBJECT_ATTRIBUTES_LIST: List = List { item: Type::Text(&texts::OPTIONAL_OBJECT_ATTRIBUTES), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static OWNERSHIP_CONTROLS_RULES: List = List { item: Type::Structure(&schemas::OWNERSHIP_CONTROLS_RULE), wire: "member", flattened: true, length: Length::NONE };

pub(crate) static PARTS: List = List { item: Type::Structure(&schemas::PART), wire: "member", flattened: true, length: Length::NONE };

pub(crate) static PARTS_LIST: List = List { item: Type::Structure(&schemas::OBJECT_PART), wire: "member", flattened: true, length: Length::NONE };

pub(crate) static QUEUE_CONFIGURATION_LIST: List = List { item: Type::Structure(&schemas::QUEUE_CONFIGURATION), wire: "member", flattened: true, length: Length::NONE };

pub(crate) static REPLICATION_RULES: List = List { item: Type::Structure(&schemas::REPLICATION_RULE), wire: "member", flattened: true, length: Length::NONE };

pub(crate) static ROUTING_RULES: List = List { item: Type::Structure(&schemas::ROUTING_RULE), wire: "RoutingRule", flattened: false, length: Length::NONE };

pub(crate) static SERVER_SIDE_ENCRYPTION_RULES: List = List { item: Type::Structure(&schemas::SERVER_SIDE_ENCRYPTION_RULE), wire: "member", flattened: true, length: Length::NONE };

pub(crate) static TAG_SET: List = List { item: Type::Structure(&schemas::TAG), wire: "Tag", flattened: false, length: Length::NONE };

pub(crate) static TAG_SET_FLATTENED: List = List { item: Type::Structure(&schemas::TAG), wire: "Tag", flattened: true, length: Length::NONE };

pub(crate) static TARGET_GRANTS: List = List { item: Type::Structure(&schemas::TARGET_GRANT), wire: "Grant", flattened: false, length: Length::NONE };

pub(crate) static TOPIC_CONFIGURATION_LIST: List = List { item: Type::Structure(&schemas::TOPIC_CONFIGURATION), wire: "member", flattened: true, length: Length::NONE };

pub(crate) static TRANSITION_LIST: List = List { item: Type::Structure(&schemas::TRANSITION), wire: "member", flattened: true, length: Length::NONE };
