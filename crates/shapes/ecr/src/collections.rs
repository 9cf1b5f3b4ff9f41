//! The facts of lists and maps.

use schema::{Length, List, Map, Range, Text, Type};

use crate::{schemas, texts};

pub(crate) static ATTRIBUTE_LIST: List = List { item: Type::Structure(&schemas::ATTRIBUTE), wire: "member", flattened: false, length: Length::at_most(50) };

pub(crate) static AUTHORIZATION_DATA_LIST: List = List { item: Type::Structure(&schemas::AUTHORIZATION_DATA), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static BATCHED_OPERATION_LAYER_DIGEST_LIST: List = List { item: Type::Text(&texts::BATCHED_OPERATION_LAYER_DIGEST), wire: "member", flattened: false, length: Length::between(1, 100) };

pub(crate) static CVSS_SCORE_ADJUSTMENT_LIST: List = List { item: Type::Structure(&schemas::CVSS_SCORE_ADJUSTMENT), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static CVSS_SCORE_LIST: List = List { item: Type::Structure(&schemas::CVSS_SCORE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ENHANCED_IMAGE_SCAN_FINDING_LIST: List = List { item: Type::Structure(&schemas::ENHANCED_IMAGE_SCAN_FINDING), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static FINDING_SEVERITY_COUNTS: Map = Map { key: &texts::FINDING_SEVERITY, value: Type::Integer(Range::at_least(0)), key_wire: "key", value_wire: "value", flattened: false, length: Length::NONE };

pub(crate) static GET_AUTHORIZATION_TOKEN_REGISTRY_ID_LIST: List = List { item: Type::Text(&texts::REGISTRY_ID), wire: "member", flattened: false, length: Length::between(1, 10) };

pub(crate) static IMAGE_DETAIL_LIST: List = List { item: Type::Structure(&schemas::IMAGE_DETAIL), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static IMAGE_FAILURE_LIST: List = List { item: Type::Structure(&schemas::IMAGE_FAILURE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static IMAGE_IDENTIFIER_LIST: List = List { item: Type::Structure(&schemas::IMAGE_IDENTIFIER), wire: "member", flattened: false, length: Length::between(1, 100) };

pub(crate) static IMAGE_LIST: List = List { item: Type::Structure(&schemas::IMAGE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static IMAGE_SCAN_FINDING_LIST: List = List { item: Type::Structure(&schemas::IMAGE_SCAN_FINDING), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static IMAGE_TAG_LIST: List = List { item: Type::Text(&texts::IMAGE_TAG), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS: List = List { item: Type::Structure(&schemas::IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER), wire: "member", flattened: false, length: Length::between(1, 5) };

pub(crate) static IMAGE_TAGS_LIST: List = List { item: Type::Text(&texts::IMAGE_TAG), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static LAYER_DIGEST_LIST: List = List { item: Type::Text(&texts::LAYER_DIGEST), wire: "member", flattened: false, length: Length::between(1, 100) };

pub(crate) static LAYER_FAILURE_LIST: List = List { item: Type::Structure(&schemas::LAYER_FAILURE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static LAYER_LIST: List = List { item: Type::Structure(&schemas::LAYER), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static MEDIA_TYPE_LIST: List = List { item: Type::Text(Text::FREE), wire: "member", flattened: false, length: Length::between(1, 100) };

pub(crate) static REFERENCE_URLS_LIST: List = List { item: Type::Text(Text::FREE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static RELATED_VULNERABILITIES_LIST: List = List { item: Type::Text(Text::FREE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static REPLICATION_DESTINATION_LIST: List = List { item: Type::Structure(&schemas::REPLICATION_DESTINATION), wire: "member", flattened: false, length: Length::at_most(100) };

pub(crate) static REPLICATION_RULE_LIST: List = List { item: Type::Structure(&schemas::REPLICATION_RULE), wire: "member", flattened: false, length: Length::at_most(25) };

pub(crate) static REPOSITORY_FILTER_LIST: List = List { item: Type::Structure(&schemas::REPOSITORY_FILTER), wire: "member", flattened: false, length: Length::between(1, 100) };

pub(crate) static REPOSITORY_LIST: List = List { item: Type::Structure(&schemas::REPOSITORY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static REPOSITORY_NAME_LIST: List = List { item: Type::Text(&texts::REPOSITORY_NAME), wire: "member", flattened: false, length: Length::between(1, 100) };

pub(crate) static RESOURCE_LIST: List = List { item: Type::Structure(&schemas::RESOURCE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TAG_KEY_LIST: List = List { item: Type::Text(Text::FREE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TAG_LIST: List = List { item: Type::Structure(&schemas::TAG), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TAGS: Map = Map { key: Text::FREE, value: Type::Text(Text::FREE), key_wire: "key", value_wire: "value", flattened: false, length: Length::NONE };

pub(crate) static VULNERABLE_PACKAGES_LIST: List = List { item: Type::Structure(&schemas::VULNERABLE_PACKAGE), wire: "member", flattened: false, length: Length::NONE };
