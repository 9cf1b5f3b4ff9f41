//! The facts of lists and maps.

use schema::{Length, List, Map, Text, Type};

use crate::{schemas, texts};

pub(crate) static ACCOUNT_IDS: List = List { item: Type::Text(&texts::ACCOUNT_ID), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ADD_TAGS: List = List { item: Type::Structure(&schemas::TAG), wire: "member", flattened: false, length: Length::at_most(20) };

pub(crate) static ALLOWED_VALUES: List = List { item: Type::Text(Text::FREE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static BUDGETS: List = List { item: Type::Structure(&schemas::BUDGET_DETAIL), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static CLOUD_WATCH_DASHBOARDS: List = List { item: Type::Structure(&schemas::CLOUD_WATCH_DASHBOARD), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static CONSTRAINT_DETAILS: List = List { item: Type::Structure(&schemas::CONSTRAINT_DETAIL), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static CONSTRAINT_SUMMARIES: List = List { item: Type::Structure(&schemas::CONSTRAINT_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static LAUNCH_PATH_SUMMARIES: List = List { item: Type::Structure(&schemas::LAUNCH_PATH_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static LAUNCH_PATHS: List = List { item: Type::Structure(&schemas::LAUNCH_PATH), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static NAMESPACES: List = List { item: Type::Text(&texts::ACCOUNT_ID), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static NOTIFICATION_ARNS: List = List { item: Type::Text(&texts::NOTIFICATION_ARN), wire: "member", flattened: false, length: Length::at_most(5) };

pub(crate) static OUTPUT_KEYS: List = List { item: Type::Text(Text::FREE), wire: "member", flattened: false, length: Length::at_most(60) };

pub(crate) static PORTFOLIO_DETAILS: List = List { item: Type::Structure(&schemas::PORTFOLIO_DETAIL), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PORTFOLIO_SHARE_DETAILS: List = List { item: Type::Structure(&schemas::PORTFOLIO_SHARE_DETAIL), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PRINCIPALS: List = List { item: Type::Structure(&schemas::PRINCIPAL), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PRODUCT_VIEW_AGGREGATION_VALUES: List = List { item: Type::Structure(&schemas::PRODUCT_VIEW_AGGREGATION_VALUE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PRODUCT_VIEW_AGGREGATIONS: Map = Map { key: Text::FREE, value: Type::List(&PRODUCT_VIEW_AGGREGATION_VALUES), key_wire: "key", value_wire: "value", flattened: false, length: Length::NONE };

pub(crate) static PRODUCT_VIEW_DETAILS: List = List { item: Type::Structure(&schemas::PRODUCT_VIEW_DETAIL), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PRODUCT_VIEW_FILTER_VALUES: List = List { item: Type::Text(Text::FREE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PRODUCT_VIEW_FILTERS: Map = Map { key: &texts::PRODUCT_VIEW_FILTER_BY, value: Type::List(&PRODUCT_VIEW_FILTER_VALUES), key_wire: "key", value_wire: "value", flattened: false, length: Length::NONE };

pub(crate) static PRODUCT_VIEW_SUMMARIES: List = List { item: Type::Structure(&schemas::PRODUCT_VIEW_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PROVISIONED_PRODUCT_ATTRIBUTES: List = List { item: Type::Structure(&schemas::PROVISIONED_PRODUCT_ATTRIBUTE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PROVISIONED_PRODUCT_DETAILS: List = List { item: Type::Structure(&schemas::PROVISIONED_PRODUCT_DETAIL), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PROVISIONED_PRODUCT_FILTERS: Map = Map { key: &texts::PROVISIONED_PRODUCT_VIEW_FILTER_BY, value: Type::List(&PROVISIONED_PRODUCT_VIEW_FILTER_VALUES), key_wire: "key", value_wire: "value", flattened: false, length: Length::NONE };

pub(crate) static PROVISIONED_PRODUCT_PROPERTIES: Map = Map { key: &texts::PROPERTY_KEY, value: Type::Text(&texts::PROPERTY_VALUE), key_wire: "key", value_wire: "value", flattened: false, length: Length::between(1, 100) };

pub(crate) static PROVISIONED_PRODUCT_VIEW_FILTER_VALUES: List = List { item: Type::Text(Text::FREE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PROVISIONING_ARTIFACT_DETAILS: List = List { item: Type::Structure(&schemas::PROVISIONING_ARTIFACT_DETAIL), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PROVISIONING_ARTIFACT_INFO: Map = Map { key: Text::FREE, value: Type::Text(Text::FREE), key_wire: "key", value_wire: "value", flattened: false, length: Length::between(1, 100) };

pub(crate) static PROVISIONING_ARTIFACT_OUTPUTS: List = List { item: Type::Structure(&schemas::PROVISIONING_ARTIFACT_OUTPUT), wire: "member", flattened: false, length: Length::at_most(60) };

pub(crate) static PROVISIONING_ARTIFACT_PARAMETERS: List = List { item: Type::Structure(&schemas::PROVISIONING_ARTIFACT_PARAMETER), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PROVISIONING_ARTIFACT_SUMMARIES: List = List { item: Type::Structure(&schemas::PROVISIONING_ARTIFACT_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PROVISIONING_ARTIFACTS: List = List { item: Type::Structure(&schemas::PROVISIONING_ARTIFACT), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PROVISIONING_PARAMETERS: List = List { item: Type::Structure(&schemas::PROVISIONING_PARAMETER), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static RECORD_DETAILS: List = List { item: Type::Structure(&schemas::RECORD_DETAIL), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static RECORD_ERRORS: List = List { item: Type::Structure(&schemas::RECORD_ERROR), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static RECORD_OUTPUTS: List = List { item: Type::Structure(&schemas::RECORD_OUTPUT), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static RECORD_TAGS: List = List { item: Type::Structure(&schemas::RECORD_TAG), wire: "member", flattened: false, length: Length::at_most(50) };

pub(crate) static RESOURCE_DETAILS: List = List { item: Type::Structure(&schemas::RESOURCE_DETAIL), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static SHARE_ERRORS: List = List { item: Type::Structure(&schemas::SHARE_ERROR), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static STACK_SET_ACCOUNTS: List = List { item: Type::Text(&texts::ACCOUNT_ID), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static STACK_SET_REGIONS: List = List { item: Type::Text(Text::FREE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static SUCCESSFUL_SHARES: List = List { item: Type::Text(&texts::ACCOUNT_ID), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TAG_KEYS: List = List { item: Type::Text(&texts::TAG_KEY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TAG_OPTION_DETAILS: List = List { item: Type::Structure(&schemas::TAG_OPTION_DETAIL), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TAG_OPTION_SUMMARIES: List = List { item: Type::Structure(&schemas::TAG_OPTION_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TAG_OPTION_VALUES: List = List { item: Type::Text(&texts::TAG_OPTION_VALUE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TAGS: List = List { item: Type::Structure(&schemas::TAG), wire: "member", flattened: false, length: Length::at_most(50) };

pub(crate) static UPDATE_PROVISIONING_PARAMETERS: List = List { item: Type::Structure(&schemas::UPDATE_PROVISIONING_PARAMETER), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static USAGE_INSTRUCTIONS: List = List { item: Type::Structure(&schemas::USAGE_INSTRUCTION), wire: "member", flattened: false, length: Length::NONE };
