//! The facts of lists and maps.

use schema::{Length, List, Map, Type};

use crate::{schemas, texts};

pub(crate) static ACCELERATOR_PARTITION_LAYOUTS: List = List { item: Type::Structure(&schemas::ACCELERATOR_PARTITION_LAYOUT), wire: "member", flattened: false, length: Length::at_most(32) };

pub(crate) static ACCELERATOR_PARTITION_TYPE_LIST: List = List { item: Type::Text(&texts::ACCELERATOR_PARTITION_TYPE), wire: "member", flattened: false, length: Length::at_most(32) };

pub(crate) static ACTION_SUMMARIES: List = List { item: Type::Structure(&schemas::ACTION_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ADDITIONAL_INFERENCE_SPECIFICATIONS: List = List { item: Type::Structure(&schemas::ADDITIONAL_INFERENCE_SPECIFICATION_DEFINITION), wire: "member", flattened: false, length: Length::between(1, 15) };

pub(crate) static ADDITIONAL_MODEL_DATA_SOURCES: List = List { item: Type::Structure(&schemas::ADDITIONAL_MODEL_DATA_SOURCE), wire: "member", flattened: false, length: Length::at_most(5) };

pub(crate) static ALARM_LIST: List = List { item: Type::Structure(&schemas::ALARM), wire: "member", flattened: false, length: Length::between(1, 10) };

pub(crate) static APP_LIST: List = List { item: Type::Structure(&schemas::APP_DETAILS), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ARTIFACT_PROPERTIES: Map = Map { key: &texts::STRING_PARAMETER_VALUE, value: Type::Text(&texts::ARTIFACT_PROPERTY_VALUE), key_wire: "key", value_wire: "value", flattened: false, length: Length::at_most(30) };

pub(crate) static ARTIFACT_SOURCE_TYPES: List = List { item: Type::Structure(&schemas::ARTIFACT_SOURCE_TYPE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ARTIFACT_SUMMARIES: List = List { item: Type::Structure(&schemas::ARTIFACT_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ASSOCIATION_INFO_LIST: List = List { item: Type::Structure(&schemas::ASSOCIATION_INFO), wire: "member", flattened: false, length: Length::at_most(10) };

pub(crate) static ASSOCIATION_SUMMARIES: List = List { item: Type::Structure(&schemas::ASSOCIATION_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ASSUMABLE_ROLE_ARNS: List = List { item: Type::Text(&texts::ROLE_ARN), wire: "member", flattened: false, length: Length::at_most(5) };

pub(crate) static ASYNC_NOTIFICATION_TOPIC_TYPE_LIST: List = List { item: Type::Text(&texts::ASYNC_NOTIFICATION_TOPIC_TYPES), wire: "member", flattened: false, length: Length::at_most(2) };

pub(crate) static ATTRIBUTE_NAMES: List = List { item: Type::Text(&texts::ATTRIBUTE_NAME), wire: "member", flattened: false, length: Length::at_most(16) };

pub(crate) static AUTO_PARAMETERS: List = List { item: Type::Structure(&schemas::AUTO_PARAMETER), wire: "member", flattened: false, length: Length::at_most(100) };

pub(crate) static BATCH_DESCRIBE_MODEL_PACKAGE_ERROR_MAP: Map = Map { key: &texts::MODEL_PACKAGE_ARN, value: Type::Structure(&schemas::BATCH_DESCRIBE_MODEL_PACKAGE_ERROR), key_wire: "key", value_wire: "value", flattened: false, length: Length::NONE };

pub(crate) static CAPTURE_OPTION_LIST: List = List { item: Type::Structure(&schemas::CAPTURE_OPTION), wire: "member", flattened: false, length: Length::between(1, 32) };

pub(crate) static CATEGORICAL_PARAMETER_RANGES: List = List { item: Type::Structure(&schemas::CATEGORICAL_PARAMETER_RANGE), wire: "member", flattened: false, length: Length::at_most(30) };

pub(crate) static CFN_STACK_CREATE_PARAMETERS: List = List { item: Type::Structure(&schemas::CFN_STACK_CREATE_PARAMETER), wire: "member", flattened: false, length: Length::at_most(180) };

pub(crate) static CFN_STACK_PARAMETERS: List = List { item: Type::Structure(&schemas::CFN_STACK_PARAMETER), wire: "member", flattened: false, length: Length::at_most(180) };

pub(crate) static CFN_STACK_UPDATE_PARAMETERS: List = List { item: Type::Structure(&schemas::CFN_STACK_UPDATE_PARAMETER), wire: "member", flattened: false, length: Length::at_most(180) };

pub(crate) static CLARIFY_FEATURE_HEADERS: List = List { item: Type::Text(&texts::CLARIFY_HEADER), wire: "member", flattened: false, length: Length::between(1, 256) };

pub(crate) static CLARIFY_FEATURE_TYPES: List = List { item: Type::Text(&texts::CLARIFY_FEATURE_TYPE), wire: "member", flattened: false, length: Length::between(1, 256) };

pub(crate) static CLARIFY_LABEL_HEADERS: List = List { item: Type::Text(&texts::CLARIFY_HEADER), wire: "member", flattened: false, length: Length::between(1, 16) };

pub(crate) static CLEANUP_FAILURE_LIST: List = List { item: Type::Structure(&schemas::CLEANUP_FAILURE), wire: "member", flattened: false, length: Length::at_most(100) };

pub(crate) static CLEANUP_STEP_NAME_LIST: List = List { item: Type::Text(&texts::STRING256), wire: "member", flattened: false, length: Length::at_most(100) };

pub(crate) static CODE_REPOSITORIES: List = List { item: Type::Structure(&schemas::CODE_REPOSITORY), wire: "member", flattened: false, length: Length::at_most(10) };

pub(crate) static CODE_REPOSITORY_SUMMARY_LIST: List = List { item: Type::Structure(&schemas::CODE_REPOSITORY_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static COLLECTION_CONFIGURATIONS: List = List { item: Type::Structure(&schemas::COLLECTION_CONFIGURATION), wire: "member", flattened: false, length: Length::at_most(20) };

pub(crate) static COLLECTION_PARAMETERS: Map = Map { key: &texts::CONFIG_KEY, value: Type::Text(&texts::CONFIG_VALUE), key_wire: "key", value_wire: "value", flattened: false, length: Length::at_most(20) };

pub(crate) static CONTAINER_ARGUMENTS: List = List { item: Type::Text(&texts::CONTAINER_ARGUMENT), wire: "member", flattened: false, length: Length::between(1, 100) };

pub(crate) static CONTAINER_DEFINITION_LIST: List = List { item: Type::Structure(&schemas::CONTAINER_DEFINITION), wire: "member", flattened: false, length: Length::at_most(15) };

pub(crate) static CONTAINER_ENTRYPOINT: List = List { item: Type::Text(&texts::CONTAINER_ENTRYPOINT_STRING), wire: "member", flattened: false, length: Length::between(1, 100) };

pub(crate) static CONTENT_TYPES: List = List { item: Type::Text(&texts::CONTENT_TYPE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static CONTEXT_SUMMARIES: List = List { item: Type::Structure(&schemas::CONTEXT_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static CONTINUOUS_PARAMETER_RANGES: List = List { item: Type::Structure(&schemas::CONTINUOUS_PARAMETER_RANGE), wire: "member", flattened: false, length: Length::at_most(30) };

pub(crate) static CREATE_TEMPLATE_PROVIDER_LIST: List = List { item: Type::Structure(&schemas::CREATE_TEMPLATE_PROVIDER), wire: "member", flattened: false, length: Length::between(1, 1) };

pub(crate) static CSV_CONTENT_TYPES: List = List { item: Type::Text(&texts::CSV_CONTENT_TYPE), wire: "member", flattened: false, length: Length::between(1, 10) };

pub(crate) static CUSTOM_FILE_SYSTEM_CONFIGS: List = List { item: Type::Structure(&schemas::CUSTOM_FILE_SYSTEM_CONFIG), wire: "member", flattened: false, length: Length::at_most(10) };

pub(crate) static CUSTOM_IMAGES: List = List { item: Type::Structure(&schemas::CUSTOM_IMAGE), wire: "member", flattened: false, length: Length::at_most(200) };

pub(crate) static CUSTOMER_METADATA_KEY_LIST: List = List { item: Type::Text(&texts::CUSTOMER_METADATA_KEY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static CUSTOMER_METADATA_MAP: Map = Map { key: &texts::CUSTOMER_METADATA_KEY, value: Type::Text(&texts::CUSTOMER_METADATA_VALUE), key_wire: "key", value_wire: "value", flattened: false, length: Length::between(1, 50) };

pub(crate) static DEBUG_RULE_CONFIGURATIONS: List = List { item: Type::Structure(&schemas::DEBUG_RULE_CONFIGURATION), wire: "member", flattened: false, length: Length::at_most(20) };

pub(crate) static DEBUG_RULE_EVALUATION_STATUSES: List = List { item: Type::Structure(&schemas::DEBUG_RULE_EVALUATION_STATUS), wire: "member", flattened: false, length: Length::at_most(20) };

pub(crate) static DEPLOYED_IMAGES: List = List { item: Type::Structure(&schemas::DEPLOYED_IMAGE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static DESIRED_WEIGHT_AND_CAPACITY_LIST: List = List { item: Type::Structure(&schemas::DESIRED_WEIGHT_AND_CAPACITY), wire: "member", flattened: false, length: Length::at_least(1) };

pub(crate) static DOMAIN_LIST: List = List { item: Type::Structure(&schemas::DOMAIN_DETAILS), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static DOMAIN_SECURITY_GROUP_IDS: List = List { item: Type::Text(&texts::SECURITY_GROUP_ID), wire: "member", flattened: false, length: Length::at_most(3) };

pub(crate) static EC2_CAPACITY_RESERVATIONS_LIST: List = List { item: Type::Structure(&schemas::EC2_CAPACITY_RESERVATION), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static EDGES: List = List { item: Type::Structure(&schemas::EDGE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ENDPOINT_CONFIG_SUMMARY_LIST: List = List { item: Type::Structure(&schemas::ENDPOINT_CONFIG_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ENDPOINT_SUMMARY_LIST: List = List { item: Type::Structure(&schemas::ENDPOINT_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static ENVIRONMENT_MAP: Map = Map { key: &texts::ENVIRONMENT_KEY, value: Type::Text(&texts::ENVIRONMENT_VALUE), key_wire: "key", value_wire: "value", flattened: false, length: Length::at_most(100) };

pub(crate) static EXECUTION_ROLE_ARNS: List = List { item: Type::Text(&texts::ROLE_ARN), wire: "member", flattened: false, length: Length::at_most(5) };

pub(crate) static EXPERIMENT_SUMMARIES: List = List { item: Type::Structure(&schemas::EXPERIMENT_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static FEATURE_DEFINITIONS: List = List { item: Type::Structure(&schemas::FEATURE_DEFINITION), wire: "member", flattened: false, length: Length::between(1, 2500) };

pub(crate) static FEATURE_PARAMETERS: List = List { item: Type::Structure(&schemas::FEATURE_PARAMETER), wire: "member", flattened: false, length: Length::at_most(25) };

pub(crate) static FILTER_LIST: List = List { item: Type::Structure(&schemas::FILTER), wire: "member", flattened: false, length: Length::between(1, 20) };

pub(crate) static FINAL_METRIC_DATA_LIST: List = List { item: Type::Structure(&schemas::METRIC_DATA), wire: "member", flattened: false, length: Length::at_most(40) };

pub(crate) static HIDDEN_APP_TYPES_LIST: List = List { item: Type::Text(&texts::APP_TYPE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static HIDDEN_INSTANCE_TYPES_LIST: List = List { item: Type::Text(&texts::APP_INSTANCE_TYPE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static HIDDEN_ML_TOOLS_LIST: List = List { item: Type::Text(&texts::ML_TOOLS), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static HIDDEN_SAGE_MAKER_IMAGE_VERSION_ALIASES_LIST: List = List { item: Type::Structure(&schemas::HIDDEN_SAGE_MAKER_IMAGE), wire: "member", flattened: false, length: Length::at_most(5) };

pub(crate) static HOOK_PARAMETERS: Map = Map { key: &texts::CONFIG_KEY, value: Type::Text(&texts::CONFIG_VALUE), key_wire: "key", value_wire: "value", flattened: false, length: Length::at_most(20) };

pub(crate) static HUB_CONTENT_DEPENDENCY_LIST: List = List { item: Type::Structure(&schemas::HUB_CONTENT_DEPENDENCY), wire: "member", flattened: false, length: Length::at_most(50) };

pub(crate) static HUB_CONTENT_SEARCH_KEYWORD_LIST: List = List { item: Type::Text(&texts::HUB_CONTENT_SEARCH_KEYWORD), wire: "member", flattened: false, length: Length::at_most(50) };

pub(crate) static HYPER_PARAMETER_TRAINING_JOB_DEFINITIONS: List = List { item: Type::Structure(&schemas::HYPER_PARAMETER_TRAINING_JOB_DEFINITION), wire: "member", flattened: false, length: Length::between(1, 10) };

pub(crate) static HYPER_PARAMETER_TRAINING_JOB_ENVIRONMENT_MAP: Map = Map { key: &texts::HYPER_PARAMETER_TRAINING_JOB_ENVIRONMENT_KEY, value: Type::Text(&texts::HYPER_PARAMETER_TRAINING_JOB_ENVIRONMENT_VALUE), key_wire: "key", value_wire: "value", flattened: false, length: Length::at_most(48) };

pub(crate) static HYPER_PARAMETER_TRAINING_JOB_SUMMARIES: List = List { item: Type::Structure(&schemas::HYPER_PARAMETER_TRAINING_JOB_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static HYPER_PARAMETER_TUNING_INSTANCE_CONFIGS: List = List { item: Type::Structure(&schemas::HYPER_PARAMETER_TUNING_INSTANCE_CONFIG), wire: "member", flattened: false, length: Length::between(1, 6) };

pub(crate) static HYPER_PARAMETER_TUNING_JOB_SUMMARIES: List = List { item: Type::Structure(&schemas::HYPER_PARAMETER_TUNING_JOB_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static HYPER_PARAMETERS: Map = Map { key: &texts::HYPER_PARAMETER_KEY, value: Type::Text(&texts::HYPER_PARAMETER_VALUE), key_wire: "key", value_wire: "value", flattened: false, length: Length::at_most(100) };

pub(crate) static IDENTITY_PROVIDER_O_AUTH_SETTINGS: List = List { item: Type::Structure(&schemas::IDENTITY_PROVIDER_O_AUTH_SETTING), wire: "member", flattened: false, length: Length::at_most(20) };

pub(crate) static IMAGE_VERSIONS: List = List { item: Type::Structure(&schemas::IMAGE_VERSION), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static IMAGES: List = List { item: Type::Structure(&schemas::IMAGE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static INPUT_DATA_CONFIG: List = List { item: Type::Structure(&schemas::CHANNEL), wire: "member", flattened: false, length: Length::between(1, 20) };

pub(crate) static INSTANCE_GROUP_NAMES: List = List { item: Type::Text(&texts::INSTANCE_GROUP_NAME), wire: "member", flattened: false, length: Length::at_most(5) };

pub(crate) static INSTANCE_GROUPS: List = List { item: Type::Structure(&schemas::INSTANCE_GROUP), wire: "member", flattened: false, length: Length::at_most(5) };

pub(crate) static INSTANCE_POOL_LIST: List = List { item: Type::Structure(&schemas::INSTANCE_POOL), wire: "member", flattened: false, length: Length::between(1, 5) };

pub(crate) static INSTANCE_POOL_SUMMARY_LIST: List = List { item: Type::Structure(&schemas::INSTANCE_POOL_SUMMARY), wire: "member", flattened: false, length: Length::at_least(1) };

pub(crate) static INSTANCE_PREFERENCE_LIST: List = List { item: Type::Structure(&schemas::INSTANCE_PREFERENCE), wire: "member", flattened: false, length: Length::between(1, 5) };

pub(crate) static INTEGER_PARAMETER_RANGES: List = List { item: Type::Structure(&schemas::INTEGER_PARAMETER_RANGE), wire: "member", flattened: false, length: Length::at_most(30) };

pub(crate) static JOB_SECONDARY_STATUS_TRANSITIONS: List = List { item: Type::Structure(&schemas::JOB_SECONDARY_STATUS_TRANSITION), wire: "member", flattened: false, length: Length::at_most(100) };

pub(crate) static JSON_CONTENT_TYPES: List = List { item: Type::Text(&texts::JSON_CONTENT_TYPE), wire: "member", flattened: false, length: Length::between(1, 10) };

pub(crate) static LIFECYCLE_CONFIG_ARNS: List = List { item: Type::Text(&texts::STUDIO_LIFECYCLE_CONFIG_ARN), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static LINEAGE_ENTITY_PARAMETERS: Map = Map { key: &texts::STRING_PARAMETER_VALUE, value: Type::Text(&texts::STRING_PARAMETER_VALUE), key_wire: "key", value_wire: "value", flattened: false, length: Length::at_most(30) };

pub(crate) static LIST_TRIAL_COMPONENT_KEY256: List = List { item: Type::Text(&texts::TRIAL_COMPONENT_KEY256), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static MAP_STRING2048: Map = Map { key: &texts::STRING2048, value: Type::Text(&texts::STRING2048), key_wire: "key", value_wire: "value", flattened: false, length: Length::at_most(5) };

pub(crate) static METRIC_DEFINITION_LIST: List = List { item: Type::Structure(&schemas::METRIC_DEFINITION), wire: "member", flattened: false, length: Length::at_most(40) };

pub(crate) static METRICS_ENDPOINT_LIST: List = List { item: Type::Structure(&schemas::METRICS_ENDPOINT), wire: "member", flattened: false, length: Length::at_most(1) };

pub(crate) static MODEL_DASHBOARD_ENDPOINTS: List = List { item: Type::Structure(&schemas::MODEL_DASHBOARD_ENDPOINT), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static MODEL_DASHBOARD_MONITORING_SCHEDULES: List = List { item: Type::Structure(&schemas::MODEL_DASHBOARD_MONITORING_SCHEDULE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static MODEL_PACKAGE_ARN_LIST: List = List { item: Type::Text(&texts::MODEL_PACKAGE_ARN), wire: "member", flattened: false, length: Length::between(1, 100) };

pub(crate) static MODEL_PACKAGE_CONTAINER_DEFINITION_LIST: List = List { item: Type::Structure(&schemas::MODEL_PACKAGE_CONTAINER_DEFINITION), wire: "member", flattened: false, length: Length::between(1, 15) };

pub(crate) static MODEL_PACKAGE_GROUP_SUMMARY_LIST: List = List { item: Type::Structure(&schemas::MODEL_PACKAGE_GROUP_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static MODEL_PACKAGE_STATUS_ITEM_LIST: List = List { item: Type::Structure(&schemas::MODEL_PACKAGE_STATUS_ITEM), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static MODEL_PACKAGE_SUMMARIES: Map = Map { key: &texts::MODEL_PACKAGE_ARN, value: Type::Structure(&schemas::BATCH_DESCRIBE_MODEL_PACKAGE_SUMMARY), key_wire: "key", value_wire: "value", flattened: false, length: Length::NONE };

pub(crate) static MODEL_PACKAGE_SUMMARY_LIST: List = List { item: Type::Structure(&schemas::MODEL_PACKAGE_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static MODEL_PACKAGE_VALIDATION_PROFILES: List = List { item: Type::Structure(&schemas::MODEL_PACKAGE_VALIDATION_PROFILE), wire: "member", flattened: false, length: Length::at_most(1) };

pub(crate) static MODEL_SUMMARY_LIST: List = List { item: Type::Structure(&schemas::MODEL_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static MONITORING_ALERT_SUMMARY_LIST: List = List { item: Type::Structure(&schemas::MONITORING_ALERT_SUMMARY), wire: "member", flattened: false, length: Length::between(1, 100) };

pub(crate) static MONITORING_CONTAINER_ARGUMENTS: List = List { item: Type::Text(&texts::CONTAINER_ARGUMENT), wire: "member", flattened: false, length: Length::between(1, 50) };

pub(crate) static MONITORING_ENVIRONMENT_MAP: Map = Map { key: &texts::PROCESSING_ENVIRONMENT_KEY, value: Type::Text(&texts::PROCESSING_ENVIRONMENT_VALUE), key_wire: "key", value_wire: "value", flattened: false, length: Length::at_most(50) };

pub(crate) static MONITORING_INPUTS: List = List { item: Type::Structure(&schemas::MONITORING_INPUT), wire: "member", flattened: false, length: Length::between(1, 1) };

pub(crate) static MONITORING_OUTPUTS: List = List { item: Type::Structure(&schemas::MONITORING_OUTPUT), wire: "member", flattened: false, length: Length::between(1, 1) };

pub(crate) static MONITORING_SCHEDULE_LIST: List = List { item: Type::Structure(&schemas::MONITORING_SCHEDULE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static NESTED_FILTERS_LIST: List = List { item: Type::Structure(&schemas::NESTED_FILTERS), wire: "member", flattened: false, length: Length::between(1, 20) };

pub(crate) static OUTPUT_PARAMETER_LIST: List = List { item: Type::Structure(&schemas::OUTPUT_PARAMETER), wire: "member", flattened: false, length: Length::at_most(50) };

pub(crate) static PARAMETER_LIST: List = List { item: Type::Structure(&schemas::PARAMETER), wire: "member", flattened: false, length: Length::at_most(200) };

pub(crate) static PARAMETER_VALUES: List = List { item: Type::Text(&texts::PARAMETER_VALUE), wire: "member", flattened: false, length: Length::between(1, 30) };

pub(crate) static PARENT_HYPER_PARAMETER_TUNING_JOBS: List = List { item: Type::Structure(&schemas::PARENT_HYPER_PARAMETER_TUNING_JOB), wire: "member", flattened: false, length: Length::between(1, 5) };

pub(crate) static PARENTS: List = List { item: Type::Structure(&schemas::PARENT), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PENDING_PRODUCTION_VARIANT_SUMMARY_LIST: List = List { item: Type::Structure(&schemas::PENDING_PRODUCTION_VARIANT_SUMMARY), wire: "member", flattened: false, length: Length::at_least(1) };

pub(crate) static PIPELINE_EXECUTION_STEP_LIST: List = List { item: Type::Structure(&schemas::PIPELINE_EXECUTION_STEP), wire: "member", flattened: false, length: Length::at_most(100) };

pub(crate) static PIPELINE_EXECUTION_SUMMARY_LIST: List = List { item: Type::Structure(&schemas::PIPELINE_EXECUTION_SUMMARY), wire: "member", flattened: false, length: Length::at_most(100) };

pub(crate) static PIPELINE_SUMMARY_LIST: List = List { item: Type::Structure(&schemas::PIPELINE_SUMMARY), wire: "member", flattened: false, length: Length::at_most(100) };

pub(crate) static PIPELINE_VERSION_ALIAS_LIST: List = List { item: Type::Text(&texts::PIPELINE_VERSION_ALIAS), wire: "member", flattened: false, length: Length::at_most(10) };

pub(crate) static PIPELINE_VERSION_SUMMARY_LIST: List = List { item: Type::Structure(&schemas::PIPELINE_VERSION_SUMMARY), wire: "member", flattened: false, length: Length::at_most(100) };

pub(crate) static PLACEMENT_SPECIFICATIONS: List = List { item: Type::Structure(&schemas::PLACEMENT_SPECIFICATION), wire: "member", flattened: false, length: Length::at_most(10) };

pub(crate) static PROCESSING_ENVIRONMENT_MAP: Map = Map { key: &texts::PROCESSING_ENVIRONMENT_KEY, value: Type::Text(&texts::PROCESSING_ENVIRONMENT_VALUE), key_wire: "key", value_wire: "value", flattened: false, length: Length::at_most(100) };

pub(crate) static PROCESSING_INPUTS: List = List { item: Type::Structure(&schemas::PROCESSING_INPUT), wire: "member", flattened: false, length: Length::at_most(10) };

pub(crate) static PROCESSING_INSTANCE_PREFERENCE_LIST: List = List { item: Type::Structure(&schemas::PROCESSING_INSTANCE_PREFERENCE), wire: "member", flattened: false, length: Length::between(1, 5) };

pub(crate) static PROCESSING_JOB_SUMMARIES: List = List { item: Type::Structure(&schemas::PROCESSING_JOB_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PROCESSING_OUTPUTS: List = List { item: Type::Structure(&schemas::PROCESSING_OUTPUT), wire: "member", flattened: false, length: Length::at_most(10) };

pub(crate) static PRODUCTION_VARIANT_ACCELERATOR_PARTITION_LAYOUTS_LIST: List = List { item: Type::Structure(&schemas::ACCELERATOR_PARTITION_LAYOUT), wire: "member", flattened: false, length: Length::between(1, 32) };

pub(crate) static PRODUCTION_VARIANT_LIST: List = List { item: Type::Structure(&schemas::PRODUCTION_VARIANT), wire: "member", flattened: false, length: Length::between(1, 10) };

pub(crate) static PRODUCTION_VARIANT_STATUS_LIST: List = List { item: Type::Structure(&schemas::PRODUCTION_VARIANT_STATUS), wire: "member", flattened: false, length: Length::at_most(5) };

pub(crate) static PRODUCTION_VARIANT_SUMMARY_LIST: List = List { item: Type::Structure(&schemas::PRODUCTION_VARIANT_SUMMARY), wire: "member", flattened: false, length: Length::at_least(1) };

pub(crate) static PROFILER_RULE_CONFIGURATIONS: List = List { item: Type::Structure(&schemas::PROFILER_RULE_CONFIGURATION), wire: "member", flattened: false, length: Length::at_most(20) };

pub(crate) static PROFILER_RULE_EVALUATION_STATUSES: List = List { item: Type::Structure(&schemas::PROFILER_RULE_EVALUATION_STATUS), wire: "member", flattened: false, length: Length::at_most(20) };

pub(crate) static PROFILING_PARAMETERS: Map = Map { key: &texts::CONFIG_KEY, value: Type::Text(&texts::CONFIG_VALUE), key_wire: "key", value_wire: "value", flattened: false, length: Length::at_most(20) };

pub(crate) static PROJECT_SUMMARY_LIST: List = List { item: Type::Structure(&schemas::PROJECT_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PROPERTY_NAME_SUGGESTION_LIST: List = List { item: Type::Structure(&schemas::PROPERTY_NAME_SUGGESTION), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static PROVISIONING_PARAMETERS: List = List { item: Type::Structure(&schemas::PROVISIONING_PARAMETER), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static QUERY_LINEAGE_START_ARNS: List = List { item: Type::Text(&texts::ASSOCIATION_ENTITY_ARN), wire: "member", flattened: false, length: Length::at_most(1) };

pub(crate) static QUERY_LINEAGE_TYPES: List = List { item: Type::Text(&texts::LINEAGE_TYPE), wire: "member", flattened: false, length: Length::at_most(4) };

pub(crate) static QUERY_PROPERTIES: Map = Map { key: &texts::STRING256, value: Type::Text(&texts::STRING256), key_wire: "key", value_wire: "value", flattened: false, length: Length::at_most(5) };

pub(crate) static QUERY_TYPES: List = List { item: Type::Text(&texts::STRING40), wire: "member", flattened: false, length: Length::at_most(5) };

pub(crate) static REAL_TIME_INFERENCE_RECOMMENDATIONS: List = List { item: Type::Structure(&schemas::REAL_TIME_INFERENCE_RECOMMENDATION), wire: "member", flattened: false, length: Length::at_most(3) };

pub(crate) static REALTIME_INFERENCE_INSTANCE_TYPES: List = List { item: Type::Text(&texts::PRODUCTION_VARIANT_INSTANCE_TYPE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static RESPONSE_MIME_TYPES: List = List { item: Type::Text(&texts::RESPONSE_MIME_TYPE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static RULE_PARAMETERS: Map = Map { key: &texts::CONFIG_KEY, value: Type::Text(&texts::CONFIG_VALUE), key_wire: "key", value_wire: "value", flattened: false, length: Length::at_most(100) };

pub(crate) static SAGE_MAKER_IMAGE_VERSION_ALIASES: List = List { item: Type::Text(&texts::SAGE_MAKER_IMAGE_VERSION_ALIAS), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static SEARCH_EXPRESSION_LIST: List = List { item: Type::Structure(&schemas::SEARCH_EXPRESSION), wire: "member", flattened: false, length: Length::between(1, 20) };

pub(crate) static SEARCH_RESULTS_LIST: List = List { item: Type::Structure(&schemas::SEARCH_RECORD), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static SECONDARY_STATUS_TRANSITIONS: List = List { item: Type::Structure(&schemas::SECONDARY_STATUS_TRANSITION), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static SECURITY_GROUP_IDS: List = List { item: Type::Text(&texts::SECURITY_GROUP_ID), wire: "member", flattened: false, length: Length::at_most(5) };

pub(crate) static SELECTED_STEP_LIST: List = List { item: Type::Structure(&schemas::SELECTED_STEP), wire: "member", flattened: false, length: Length::between(1, 50) };

pub(crate) static SOURCE_ALGORITHM_LIST: List = List { item: Type::Structure(&schemas::SOURCE_ALGORITHM), wire: "member", flattened: false, length: Length::between(1, 1) };

pub(crate) static SUBNETS: List = List { item: Type::Text(&texts::SUBNET_ID), wire: "member", flattened: false, length: Length::between(1, 16) };

pub(crate) static TAG_KEY_LIST: List = List { item: Type::Text(&texts::TAG_KEY), wire: "member", flattened: false, length: Length::between(1, 50) };

pub(crate) static TAG_LIST: List = List { item: Type::Structure(&schemas::TAG), wire: "member", flattened: false, length: Length::at_most(50) };

pub(crate) static TEMPLATE_PROVIDER_DETAIL_LIST: List = List { item: Type::Structure(&schemas::TEMPLATE_PROVIDER_DETAIL), wire: "member", flattened: false, length: Length::between(1, 1) };

pub(crate) static TRAINING_CONTAINER_ARGUMENTS: List = List { item: Type::Text(&texts::TRAINING_CONTAINER_ARGUMENT), wire: "member", flattened: false, length: Length::between(1, 100) };

pub(crate) static TRAINING_CONTAINER_ENTRYPOINT: List = List { item: Type::Text(&texts::TRAINING_CONTAINER_ENTRYPOINT_STRING), wire: "member", flattened: false, length: Length::between(1, 100) };

pub(crate) static TRAINING_ENVIRONMENT_MAP: Map = Map { key: &texts::TRAINING_ENVIRONMENT_KEY, value: Type::Text(&texts::TRAINING_ENVIRONMENT_VALUE), key_wire: "key", value_wire: "value", flattened: false, length: Length::at_most(100) };

pub(crate) static TRAINING_JOB_SUMMARIES: List = List { item: Type::Structure(&schemas::TRAINING_JOB_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TRAINING_PLAN_ARN_LIST: List = List { item: Type::Text(&texts::TRAINING_PLAN_ARN), wire: "member", flattened: false, length: Length::between(1, 1) };

pub(crate) static TRANSFORM_ENVIRONMENT_MAP: Map = Map { key: &texts::TRANSFORM_ENVIRONMENT_KEY, value: Type::Text(&texts::TRANSFORM_ENVIRONMENT_VALUE), key_wire: "key", value_wire: "value", flattened: false, length: Length::at_most(16) };

pub(crate) static TRANSFORM_INSTANCE_TYPES: List = List { item: Type::Text(&texts::TRANSFORM_INSTANCE_TYPE), wire: "member", flattened: false, length: Length::at_least(1) };

pub(crate) static TRANSFORM_JOB_SUMMARIES: List = List { item: Type::Structure(&schemas::TRANSFORM_JOB_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TRIAL_COMPONENT_ARTIFACTS: Map = Map { key: &texts::TRIAL_COMPONENT_KEY128, value: Type::Structure(&schemas::TRIAL_COMPONENT_ARTIFACT), key_wire: "key", value_wire: "value", flattened: false, length: Length::at_most(60) };

pub(crate) static TRIAL_COMPONENT_METRIC_SUMMARIES: List = List { item: Type::Structure(&schemas::TRIAL_COMPONENT_METRIC_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TRIAL_COMPONENT_PARAMETERS: Map = Map { key: &texts::TRIAL_COMPONENT_KEY320, value: Type::Structure(&schemas::TRIAL_COMPONENT_PARAMETER_VALUE), key_wire: "key", value_wire: "value", flattened: false, length: Length::at_most(300) };

pub(crate) static TRIAL_COMPONENT_SIMPLE_SUMMARIES: List = List { item: Type::Structure(&schemas::TRIAL_COMPONENT_SIMPLE_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TRIAL_COMPONENT_SOURCES: List = List { item: Type::Structure(&schemas::TRIAL_COMPONENT_SOURCE), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TRIAL_COMPONENT_SUMMARIES: List = List { item: Type::Structure(&schemas::TRIAL_COMPONENT_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static TRIAL_SUMMARIES: List = List { item: Type::Structure(&schemas::TRIAL_SUMMARY), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static UPDATE_TEMPLATE_PROVIDER_LIST: List = List { item: Type::Structure(&schemas::UPDATE_TEMPLATE_PROVIDER), wire: "member", flattened: false, length: Length::between(1, 1) };

pub(crate) static USER_PROFILE_LIST: List = List { item: Type::Structure(&schemas::USER_PROFILE_DETAILS), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static VARIANT_PROPERTY_LIST: List = List { item: Type::Structure(&schemas::VARIANT_PROPERTY), wire: "member", flattened: false, length: Length::at_most(3) };

pub(crate) static VERSION_ALIASES_LIST: List = List { item: Type::Text(&texts::IMAGE_VERSION_ALIAS_PATTERN), wire: "member", flattened: false, length: Length::at_most(20) };

pub(crate) static VERTICES: List = List { item: Type::Structure(&schemas::VERTEX), wire: "member", flattened: false, length: Length::NONE };

pub(crate) static VISIBILITY_CONDITIONS_LIST: List = List { item: Type::Structure(&schemas::VISIBILITY_CONDITIONS), wire: "member", flattened: false, length: Length::between(1, 5) };

pub(crate) static VPC_ONLY_TRUSTED_ACCOUNTS: List = List { item: Type::Text(&texts::ACCOUNT_ID), wire: "member", flattened: false, length: Length::at_most(20) };

pub(crate) static VPC_SECURITY_GROUP_IDS: List = List { item: Type::Text(&texts::SECURITY_GROUP_ID), wire: "member", flattened: false, length: Length::between(1, 5) };
