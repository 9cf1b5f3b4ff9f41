//! The facts of texts.

use schema::{Length, Text};

use crate::enums::*;

pub(crate) static ACCELERATOR_PARTITION_TYPE: Text = Text::new(Length::at_most(32)).pattern(r"mig-[0-9]+g\.[0-9]+gb([+-][a-z0-9.]+)*");

pub(crate) static ACCEPT: Text = Text::new(Length::at_most(256)).pattern(".*");

pub(crate) static ACCOUNT_ID: Text = Text::new(Length::between(12, 12)).pattern("[0-9]+");

pub(crate) static ACTION_ARN: Text = Text::new(Length::at_most(256)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:action/.*");

pub(crate) static ACTION_STATUS: Text = Text::new(Length::NONE).one_of(&[action_status::UNKNOWN, action_status::IN_PROGRESS, action_status::COMPLETED, action_status::FAILED, action_status::STOPPING, action_status::STOPPED]);

pub(crate) static ADDITIONAL_MODEL_CHANNEL_NAME: Text = Text::new(Length::between(1, 64)).pattern(r"[A-Za-z0-9\.\-_]+");

pub(crate) static ADDITIONAL_S3_DATA_SOURCE_DATA_TYPE: Text = Text::new(Length::NONE).one_of(&[additional_s3_data_source_data_type::S3_OBJECT, additional_s3_data_source_data_type::S3_PREFIX]);

pub(crate) static ALARM_NAME: Text = Text::new(Length::between(1, 255)).pattern(r".*[^\x20\t\n\x0B\x0C\r].*");

pub(crate) static ALGORITHM_IMAGE: Text = Text::new(Length::at_most(255)).pattern(".*");

pub(crate) static APP_ARN: Text = Text::new(Length::at_most(256)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:app/.*");

pub(crate) static APP_IMAGE_CONFIG_NAME: Text = Text::new(Length::at_most(63)).pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");

pub(crate) static APP_INSTANCE_TYPE: Text = Text::new(Length::NONE).one_of(&[app_instance_type::SYSTEM, app_instance_type::ML_T3_MICRO, app_instance_type::ML_T3_SMALL, app_instance_type::ML_T3_MEDIUM, app_instance_type::ML_T3_LARGE, app_instance_type::ML_T3_XLARGE, app_instance_type::ML_T3_2XLARGE, app_instance_type::ML_M5_LARGE, app_instance_type::ML_M5_XLARGE, app_instance_type::ML_M5_2XLARGE, app_instance_type::ML_M5_4XLARGE, app_instance_type::ML_M5_8XLARGE, app_instance_type::ML_M5_12XLARGE, app_instance_type::ML_M5_16XLARGE, app_instance_type::ML_M5_24XLARGE, app_instance_type::ML_M5D_LARGE, app_instance_type::ML_M5D_XLARGE, app_instance_type::ML_M5D_2XLARGE, app_instance_type::ML_M5D_4XLARGE, app_instance_type::ML_M5D_8XLARGE, app_instance_type::ML_M5D_12XLARGE, app_instance_type::ML_M5D_16XLARGE, app_instance_type::ML_M5D_24XLARGE, app_instance_type::ML_C5_LARGE, app_instance_type::ML_C5_XLARGE, app_instance_type::ML_C5_2XLARGE, app_instance_type::ML_C5_4XLARGE, app_instance_type::ML_C5_9XLARGE, app_instance_type::ML_C5_12XLARGE, app_instance_type::ML_C5_18XLARGE, app_instance_type::ML_C5_24XLARGE, app_instance_type::ML_P3_2XLARGE, app_instance_type::ML_P3_8XLARGE, app_instance_type::ML_P3_16XLARGE, app_instance_type::ML_P3DN_24XLARGE, app_instance_type::ML_G4DN_XLARGE, app_instance_type::ML_G4DN_2XLARGE, app_instance_type::ML_G4DN_4XLARGE, app_instance_type::ML_G4DN_8XLARGE, app_instance_type::ML_G4DN_12XLARGE, app_instance_type::ML_G4DN_16XLARGE, app_instance_type::ML_R5_LARGE, app_instance_type::ML_R5_XLARGE, app_instance_type::ML_R5_2XLARGE, app_instance_type::ML_R5_4XLARGE, app_instance_type::ML_R5_8XLARGE, app_instance_type::ML_R5_12XLARGE, app_instance_type::ML_R5_16XLARGE, app_instance_type::ML_R5_24XLARGE, app_instance_type::ML_G5_XLARGE, app_instance_type::ML_G5_2XLARGE, app_instance_type::ML_G5_4XLARGE, app_instance_type::ML_G5_8XLARGE, app_instance_type::ML_G5_16XLARGE, app_instance_type::ML_G5_12XLARGE, app_instance_type::ML_G5_24XLARGE, app_instance_type::ML_G5_48XLARGE, app_instance_type::ML_G6_XLARGE, app_instance_type::ML_G6_2XLARGE, app_instance_type::ML_G6_4XLARGE, app_instance_type::ML_G6_8XLARGE, app_instance_type::ML_G6_12XLARGE, app_instance_type::ML_G6_16XLARGE, app_instance_type::ML_G6_24XLARGE, app_instance_type::ML_G6_48XLARGE, app_instance_type::ML_G6E_XLARGE, app_instance_type::ML_G6E_2XLARGE, app_instance_type::ML_G6E_4XLARGE, app_instance_type::ML_G6E_8XLARGE, app_instance_type::ML_G6E_12XLARGE, app_instance_type::ML_G6E_16XLARGE, app_instance_type::ML_G6E_24XLARGE, app_instance_type::ML_G6E_48XLARGE, app_instance_type::ML_GEOSPATIAL_INTERACTIVE, app_instance_type::ML_P4D_24XLARGE, app_instance_type::ML_P4DE_24XLARGE, app_instance_type::ML_TRN1_2XLARGE, app_instance_type::ML_TRN1_32XLARGE, app_instance_type::ML_TRN1N_32XLARGE, app_instance_type::ML_P5_48XLARGE, app_instance_type::ML_P5EN_48XLARGE, app_instance_type::ML_P6_B200_48XLARGE, app_instance_type::ML_M6I_LARGE, app_instance_type::ML_M6I_XLARGE, app_instance_type::ML_M6I_2XLARGE, app_instance_type::ML_M6I_4XLARGE, app_instance_type::ML_M6I_8XLARGE, app_instance_type::ML_M6I_12XLARGE, app_instance_type::ML_M6I_16XLARGE, app_instance_type::ML_M6I_24XLARGE, app_instance_type::ML_M6I_32XLARGE, app_instance_type::ML_M7I_LARGE, app_instance_type::ML_M7I_XLARGE, app_instance_type::ML_M7I_2XLARGE, app_instance_type::ML_M7I_4XLARGE, app_instance_type::ML_M7I_8XLARGE, app_instance_type::ML_M7I_12XLARGE, app_instance_type::ML_M7I_16XLARGE, app_instance_type::ML_M7I_24XLARGE, app_instance_type::ML_M7I_48XLARGE, app_instance_type::ML_C6I_LARGE, app_instance_type::ML_C6I_XLARGE, app_instance_type::ML_C6I_2XLARGE, app_instance_type::ML_C6I_4XLARGE, app_instance_type::ML_C6I_8XLARGE, app_instance_type::ML_C6I_12XLARGE, app_instance_type::ML_C6I_16XLARGE, app_instance_type::ML_C6I_24XLARGE, app_instance_type::ML_C6I_32XLARGE, app_instance_type::ML_C7I_LARGE, app_instance_type::ML_C7I_XLARGE, app_instance_type::ML_C7I_2XLARGE, app_instance_type::ML_C7I_4XLARGE, app_instance_type::ML_C7I_8XLARGE, app_instance_type::ML_C7I_12XLARGE, app_instance_type::ML_C7I_16XLARGE, app_instance_type::ML_C7I_24XLARGE, app_instance_type::ML_C7I_48XLARGE, app_instance_type::ML_R6I_LARGE, app_instance_type::ML_R6I_XLARGE, app_instance_type::ML_R6I_2XLARGE, app_instance_type::ML_R6I_4XLARGE, app_instance_type::ML_R6I_8XLARGE, app_instance_type::ML_R6I_12XLARGE, app_instance_type::ML_R6I_16XLARGE, app_instance_type::ML_R6I_24XLARGE, app_instance_type::ML_R6I_32XLARGE, app_instance_type::ML_R7I_LARGE, app_instance_type::ML_R7I_XLARGE, app_instance_type::ML_R7I_2XLARGE, app_instance_type::ML_R7I_4XLARGE, app_instance_type::ML_R7I_8XLARGE, app_instance_type::ML_R7I_12XLARGE, app_instance_type::ML_R7I_16XLARGE, app_instance_type::ML_R7I_24XLARGE, app_instance_type::ML_R7I_48XLARGE, app_instance_type::ML_M6ID_LARGE, app_instance_type::ML_M6ID_XLARGE, app_instance_type::ML_M6ID_2XLARGE, app_instance_type::ML_M6ID_4XLARGE, app_instance_type::ML_M6ID_8XLARGE, app_instance_type::ML_M6ID_12XLARGE, app_instance_type::ML_M6ID_16XLARGE, app_instance_type::ML_M6ID_24XLARGE, app_instance_type::ML_M6ID_32XLARGE, app_instance_type::ML_C6ID_LARGE, app_instance_type::ML_C6ID_XLARGE, app_instance_type::ML_C6ID_2XLARGE, app_instance_type::ML_C6ID_4XLARGE, app_instance_type::ML_C6ID_8XLARGE, app_instance_type::ML_C6ID_12XLARGE, app_instance_type::ML_C6ID_16XLARGE, app_instance_type::ML_C6ID_24XLARGE, app_instance_type::ML_C6ID_32XLARGE, app_instance_type::ML_R6ID_LARGE, app_instance_type::ML_R6ID_XLARGE, app_instance_type::ML_R6ID_2XLARGE, app_instance_type::ML_R6ID_4XLARGE, app_instance_type::ML_R6ID_8XLARGE, app_instance_type::ML_R6ID_12XLARGE, app_instance_type::ML_R6ID_16XLARGE, app_instance_type::ML_R6ID_24XLARGE, app_instance_type::ML_R6ID_32XLARGE, app_instance_type::ML_P5_4XLARGE, app_instance_type::ML_G7_2XLARGE, app_instance_type::ML_G7_4XLARGE, app_instance_type::ML_G7_8XLARGE, app_instance_type::ML_G7_12XLARGE, app_instance_type::ML_G7_24XLARGE, app_instance_type::ML_G7_48XLARGE, app_instance_type::ML_G7E_2XLARGE, app_instance_type::ML_G7E_4XLARGE, app_instance_type::ML_G7E_8XLARGE, app_instance_type::ML_G7E_12XLARGE, app_instance_type::ML_G7E_24XLARGE, app_instance_type::ML_G7E_48XLARGE]);

pub(crate) static APP_NAME: Text = Text::new(Length::at_most(63)).pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");

pub(crate) static APP_NETWORK_ACCESS_TYPE: Text = Text::new(Length::NONE).one_of(&[app_network_access_type::PUBLIC_INTERNET_ONLY, app_network_access_type::VPC_ONLY]);

pub(crate) static APP_SECURITY_GROUP_MANAGEMENT: Text = Text::new(Length::NONE).one_of(&[app_security_group_management::SERVICE, app_security_group_management::CUSTOMER]);

pub(crate) static APP_SORT_KEY: Text = Text::new(Length::NONE).one_of(&[app_sort_key::CREATION_TIME]);

pub(crate) static APP_STATUS: Text = Text::new(Length::NONE).one_of(&[app_status::DELETED, app_status::DELETING, app_status::FAILED, app_status::IN_SERVICE, app_status::PENDING]);

pub(crate) static APP_TYPE: Text = Text::new(Length::NONE).one_of(&[app_type::JUPYTER_SERVER, app_type::KERNEL_GATEWAY, app_type::DETAILED_PROFILER, app_type::TENSOR_BOARD, app_type::CODE_EDITOR, app_type::JUPYTER_LAB, app_type::R_STUDIO_SERVER_PRO, app_type::R_SESSION_GATEWAY, app_type::CANVAS]);

pub(crate) static APPROVAL_DESCRIPTION: Text = Text::new(Length::at_most(1024)).pattern(".*");

pub(crate) static ARN_OR_NAME: Text = Text::new(Length::between(1, 170)).pattern(r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*\/)?[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?");

pub(crate) static ARTIFACT_ARN: Text = Text::new(Length::at_most(256)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:artifact/.*");

pub(crate) static ARTIFACT_PROPERTY_VALUE: Text = Text::new(Length::at_most(4096)).pattern(".*");

pub(crate) static ARTIFACT_SOURCE_ID_TYPE: Text = Text::new(Length::NONE).one_of(&[artifact_source_id_type::MD5_HASH, artifact_source_id_type::S3E_TAG, artifact_source_id_type::S3_VERSION, artifact_source_id_type::CUSTOM]);

pub(crate) static ASSEMBLY_TYPE: Text = Text::new(Length::NONE).one_of(&[assembly_type::NONE, assembly_type::LINE]);

pub(crate) static ASSOCIATION_EDGE_TYPE: Text = Text::new(Length::NONE).one_of(&[association_edge_type::CONTRIBUTED_TO, association_edge_type::ASSOCIATED_WITH, association_edge_type::DERIVED_FROM, association_edge_type::PRODUCED, association_edge_type::SAME_AS]);

pub(crate) static ASSOCIATION_ENTITY_ARN: Text = Text::new(Length::at_most(256)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:(experiment|experiment-trial-component|artifact|action|context)/.*");

pub(crate) static ASYNC_NOTIFICATION_TOPIC_TYPES: Text = Text::new(Length::NONE).one_of(&[async_notification_topic_types::SUCCESS_NOTIFICATION_TOPIC, async_notification_topic_types::ERROR_NOTIFICATION_TOPIC]);

pub(crate) static ATHENA_CATALOG: Text = Text::new(Length::between(1, 256)).pattern(r"[\u0020-\uD7FF\uE000-\uFFFD\x{10000}-\x{10FFFF}\t]*");

pub(crate) static ATHENA_DATABASE: Text = Text::new(Length::between(1, 255)).pattern(".*");

pub(crate) static ATHENA_QUERY_STRING: Text = Text::new(Length::between(1, 4096)).pattern("(?s:.)+");

pub(crate) static ATHENA_RESULT_COMPRESSION_TYPE: Text = Text::new(Length::NONE).one_of(&[athena_result_compression_type::GZIP, athena_result_compression_type::SNAPPY, athena_result_compression_type::ZLIB]);

pub(crate) static ATHENA_RESULT_FORMAT: Text = Text::new(Length::NONE).one_of(&[athena_result_format::PARQUET, athena_result_format::ORC, athena_result_format::AVRO, athena_result_format::JSON, athena_result_format::TEXTFILE]);

pub(crate) static ATHENA_WORK_GROUP: Text = Text::new(Length::between(1, 128)).pattern("[a-zA-Z0-9._-]+");

pub(crate) static ATTRIBUTE_NAME: Text = Text::new(Length::between(1, 256)).pattern(".+");

pub(crate) static AUTH_MODE: Text = Text::new(Length::NONE).one_of(&[auth_mode::SSO, auth_mode::IAM]);

pub(crate) static AUTO_ML_JOB_ARN: Text = Text::new(Length::between(1, 256)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:automl-job/.*");

pub(crate) static AUTO_MOUNT_HOME_EFS: Text = Text::new(Length::NONE).one_of(&[auto_mount_home_efs::ENABLED, auto_mount_home_efs::DISABLED, auto_mount_home_efs::DEFAULT_AS_DOMAIN]);

pub(crate) static AUTOTUNE_MODE: Text = Text::new(Length::NONE).one_of(&[autotune_mode::ENABLED]);

pub(crate) static BATCH_STRATEGY: Text = Text::new(Length::NONE).one_of(&[batch_strategy::MULTI_RECORD, batch_strategy::SINGLE_RECORD]);

pub(crate) static BLOCKED_REASON: Text = Text::new(Length::at_most(1024));

pub(crate) static BOOLEAN_OPERATOR: Text = Text::new(Length::NONE).one_of(&[boolean_operator::AND, boolean_operator::OR]);

pub(crate) static BRANCH: Text = Text::new(Length::between(1, 1024)).pattern(r"[^ ~^:?*\[]+");

pub(crate) static BUCKET_NAME: Text = Text::new(Length::between(3, 63)).pattern(r"[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]");

pub(crate) static CALLBACK_TOKEN: Text = Text::new(Length::between(10, 10)).pattern("[a-zA-Z0-9]+");

pub(crate) static CAPACITY_RESERVATION_PREFERENCE: Text = Text::new(Length::NONE).one_of(&[capacity_reservation_preference::CAPACITY_RESERVATIONS_ONLY]);

pub(crate) static CAPACITY_SIZE_TYPE: Text = Text::new(Length::NONE).one_of(&[capacity_size_type::INSTANCE_COUNT, capacity_size_type::CAPACITY_PERCENT]);

pub(crate) static CAPTURE_MODE: Text = Text::new(Length::NONE).one_of(&[capture_mode::INPUT, capture_mode::OUTPUT, capture_mode::INPUT_AND_OUTPUT]);

pub(crate) static CAPTURE_STATUS: Text = Text::new(Length::NONE).one_of(&[capture_status::STARTED, capture_status::STOPPED]);

pub(crate) static CATALOG: Text = Text::new(Length::between(1, 255)).pattern(r"[\u0020-\uD7FF\uE000-\uFFFD\x{10000}-\x{10FFFF}\t]*");

pub(crate) static CFN_STACK_ID: Text = Text::new(Length::between(1, 256)).pattern(r"arn:aws[a-z\-]*:cloudformation:[a-z0-9\-]*:[0-9]{12}:stack/[a-zA-Z][a-zA-Z0-9-]{0,127}/.*");

pub(crate) static CFN_STACK_NAME: Text = Text::new(Length::between(1, 128)).pattern("[A-Za-z][A-Za-z0-9-]{0,127}");

pub(crate) static CFN_STACK_PARAMETER_KEY: Text = Text::new(Length::between(1, 255)).pattern(".+");

pub(crate) static CFN_STACK_PARAMETER_VALUE: Text = Text::new(Length::at_most(4096)).pattern(".*");

pub(crate) static CFN_STACK_STATUS_MESSAGE: Text = Text::new(Length::between(1, 4096)).pattern(".+");

pub(crate) static CFN_TEMPLATE_NAME: Text = Text::new(Length::between(1, 32)).pattern("[a-zA-Z0-9](-*[a-zA-Z0-9])*");

pub(crate) static CFN_TEMPLATE_URL: Text = Text::new(Length::between(1, 1024)).pattern("(https)://([^/]+)/(.+)");

pub(crate) static CHANNEL_NAME: Text = Text::new(Length::between(1, 64)).pattern(r"[A-Za-z0-9\.\-_]+");

pub(crate) static CLARIFY_CONTENT_TEMPLATE: Text = Text::new(Length::between(1, 64)).pattern(".*");

pub(crate) static CLARIFY_ENABLE_EXPLANATIONS: Text = Text::new(Length::between(1, 64)).pattern(".*");

pub(crate) static CLARIFY_FEATURE_TYPE: Text = Text::new(Length::NONE).one_of(&[clarify_feature_type::NUMERICAL, clarify_feature_type::CATEGORICAL, clarify_feature_type::TEXT]);

pub(crate) static CLARIFY_FEATURES_ATTRIBUTE: Text = Text::new(Length::between(1, 64)).pattern(".*");

pub(crate) static CLARIFY_HEADER: Text = Text::new(Length::between(1, 64)).pattern(".*");

pub(crate) static CLARIFY_LABEL_ATTRIBUTE: Text = Text::new(Length::between(1, 64)).pattern(".*");

pub(crate) static CLARIFY_MIME_TYPE: Text = Text::new(Length::at_most(255)).pattern(r"[a-zA-Z0-9](-*[a-zA-Z0-9])*\/[a-zA-Z0-9](-*[a-zA-Z0-9+.])*");

pub(crate) static CLARIFY_PROBABILITY_ATTRIBUTE: Text = Text::new(Length::between(1, 64)).pattern(".*");

pub(crate) static CLARIFY_SHAP_BASELINE: Text = Text::new(Length::between(1, 4096)).pattern("(?s:.)+");

pub(crate) static CLARIFY_TEXT_GRANULARITY: Text = Text::new(Length::NONE).one_of(&[clarify_text_granularity::TOKEN, clarify_text_granularity::SENTENCE, clarify_text_granularity::PARAGRAPH]);

pub(crate) static CLARIFY_TEXT_LANGUAGE: Text = Text::new(Length::NONE).one_of(&[clarify_text_language::AF, clarify_text_language::SQ, clarify_text_language::AR, clarify_text_language::HY, clarify_text_language::EU, clarify_text_language::BN, clarify_text_language::BG, clarify_text_language::CA, clarify_text_language::ZH, clarify_text_language::HR, clarify_text_language::CS, clarify_text_language::DA, clarify_text_language::NL, clarify_text_language::EN, clarify_text_language::ET, clarify_text_language::FI, clarify_text_language::FR, clarify_text_language::DE, clarify_text_language::EL, clarify_text_language::GU, clarify_text_language::HE, clarify_text_language::HI, clarify_text_language::HU, clarify_text_language::IS, clarify_text_language::ID, clarify_text_language::GA, clarify_text_language::IT, clarify_text_language::KN, clarify_text_language::KY, clarify_text_language::LV, clarify_text_language::LT, clarify_text_language::LB, clarify_text_language::MK, clarify_text_language::ML, clarify_text_language::MR, clarify_text_language::NE, clarify_text_language::NB, clarify_text_language::FA, clarify_text_language::PL, clarify_text_language::PT, clarify_text_language::RO, clarify_text_language::RU, clarify_text_language::SA, clarify_text_language::SR, clarify_text_language::TN, clarify_text_language::SI, clarify_text_language::SK, clarify_text_language::SL, clarify_text_language::ES, clarify_text_language::SV, clarify_text_language::TL, clarify_text_language::TA, clarify_text_language::TT, clarify_text_language::TE, clarify_text_language::TR, clarify_text_language::UK, clarify_text_language::UR, clarify_text_language::YO, clarify_text_language::LIJ, clarify_text_language::XX]);

pub(crate) static CLEANUP_FAILURE_ERROR_CODE: Text = Text::new(Length::NONE).one_of(&[cleanup_failure_error_code::CLIENT_ERROR, cleanup_failure_error_code::INTERNAL_FAILURE]);

pub(crate) static CLIENT_TOKEN: Text = Text::new(Length::between(1, 36)).pattern("[a-zA-Z0-9-]+");

pub(crate) static CODE_REPOSITORY_ARN: Text = Text::new(Length::between(1, 2048)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:code-repository/[[^\x20\t\n\x0B\x0C\r]]+");

pub(crate) static CODE_REPOSITORY_NAME_CONTAINS: Text = Text::new(Length::at_most(63)).pattern("[a-zA-Z0-9-]+");

pub(crate) static CODE_REPOSITORY_SORT_BY: Text = Text::new(Length::NONE).one_of(&[code_repository_sort_by::NAME, code_repository_sort_by::CREATION_TIME, code_repository_sort_by::LAST_MODIFIED_TIME]);

pub(crate) static CODE_REPOSITORY_SORT_ORDER: Text = Text::new(Length::NONE).one_of(&[code_repository_sort_order::ASCENDING, code_repository_sort_order::DESCENDING]);

pub(crate) static COLLECTION_NAME: Text = Text::new(Length::between(1, 256)).pattern(".*");

pub(crate) static COLLECTION_TYPE: Text = Text::new(Length::NONE).one_of(&[collection_type::LIST, collection_type::SET, collection_type::VECTOR]);

pub(crate) static COMPLETE_ON_CONVERGENCE: Text = Text::new(Length::NONE).one_of(&[complete_on_convergence::DISABLED, complete_on_convergence::ENABLED]);

pub(crate) static COMPRESSION_TYPE: Text = Text::new(Length::NONE).one_of(&[compression_type::NONE, compression_type::GZIP]);

pub(crate) static CONDITION_OUTCOME: Text = Text::new(Length::NONE).one_of(&[condition_outcome::TRUE, condition_outcome::FALSE]);

pub(crate) static CONFIG_KEY: Text = Text::new(Length::between(1, 256)).pattern(".*");

pub(crate) static CONFIG_VALUE: Text = Text::new(Length::at_most(256)).pattern(".*");

pub(crate) static CONTAINER_ARGUMENT: Text = Text::new(Length::at_most(256)).pattern(".*");

pub(crate) static CONTAINER_ENTRYPOINT_STRING: Text = Text::new(Length::at_most(256)).pattern(".*");

pub(crate) static CONTAINER_HOSTNAME: Text = Text::new(Length::at_most(63)).pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");

pub(crate) static CONTAINER_IMAGE: Text = Text::new(Length::at_most(255)).pattern(r"[[^\x20\t\n\x0B\x0C\r]]+");

pub(crate) static CONTAINER_MODE: Text = Text::new(Length::NONE).one_of(&[container_mode::SINGLE_MODEL, container_mode::MULTI_MODEL]);

pub(crate) static CONTENT_DIGEST: Text = Text::new(Length::at_most(72)).pattern("[Ss][Hh][Aa]256:[0-9a-fA-F]{64}");

pub(crate) static CONTENT_TYPE: Text = Text::new(Length::at_most(256)).pattern(".*");

pub(crate) static CONTEXT_ARN: Text = Text::new(Length::at_most(256)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:context/.*");

pub(crate) static CONTEXT_NAME: Text = Text::new(Length::between(1, 120)).pattern("[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,119}");

pub(crate) static CONTEXT_NAME_OR_ARN: Text = Text::new(Length::between(1, 256)).pattern(r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:context\/)?([a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,119})");

pub(crate) static CROSS_ACCOUNT_FILTER_OPTION: Text = Text::new(Length::NONE).one_of(&[cross_account_filter_option::SAME_ACCOUNT, cross_account_filter_option::CROSS_ACCOUNT]);

pub(crate) static CSV_CONTENT_TYPE: Text = Text::new(Length::between(1, 256)).pattern(r"[a-zA-Z0-9](-*[a-zA-Z0-9])*\/[a-zA-Z0-9](-*[a-zA-Z0-9.])*");

pub(crate) static CUSTOMER_METADATA_KEY: Text = Text::new(Length::between(1, 128)).pattern(r"([\p{L}\p{Z}\p{N}_.:\/=+\-@]*)$+");

pub(crate) static CUSTOMER_METADATA_VALUE: Text = Text::new(Length::between(1, 256)).pattern(r"([\p{L}\p{Z}\p{N}_.:\/=+\-@]*)$+");

pub(crate) static CUSTOMIZATION_TECHNIQUE: Text = Text::new(Length::NONE).one_of(&[customization_technique::SFT, customization_technique::DPO, customization_technique::RLVR, customization_technique::RLAIF]);

pub(crate) static DATA_DISTRIBUTION_TYPE: Text = Text::new(Length::NONE).one_of(&[data_distribution_type::FULLY_REPLICATED, data_distribution_type::SHARDED_BY_S3_KEY]);

pub(crate) static DATA_INPUT_CONFIG: Text = Text::new(Length::between(1, 16384)).pattern("(?s:.)+");

pub(crate) static DATA_SOURCE_NAME: Text = Text::new(Length::NONE).one_of(&[data_source_name::SALESFORCE_GENIE, data_source_name::SNOWFLAKE]);

pub(crate) static DATABASE: Text = Text::new(Length::between(1, 255)).pattern(r"[\u0020-\uD7FF\uE000-\uFFFD\x{10000}-\x{10FFFF}\t]*");

pub(crate) static DEPENDENCY_COPY_PATH: Text = Text::new(Length::at_most(1023)).pattern(".*");

pub(crate) static DEPENDENCY_ORIGIN_PATH: Text = Text::new(Length::at_most(1023)).pattern(".*");

pub(crate) static DESCRIPTION: Text = Text::new(Length::at_most(128));

pub(crate) static DESTINATION_S3_URI: Text = Text::new(Length::at_most(512)).pattern("(https|s3)://([^/])/?(.*)");

pub(crate) static DETAILED_MODEL_PACKAGE_STATUS: Text = Text::new(Length::NONE).one_of(&[detailed_model_package_status::NOT_STARTED, detailed_model_package_status::IN_PROGRESS, detailed_model_package_status::COMPLETED, detailed_model_package_status::FAILED]);

pub(crate) static DIRECTION: Text = Text::new(Length::NONE).one_of(&[direction::BOTH, direction::ASCENDANTS, direction::DESCENDANTS]);

pub(crate) static DIRECTORY_PATH: Text = Text::new(Length::at_most(4096)).pattern(".*");

pub(crate) static DOCUMENT_SCHEMA_VERSION: Text = Text::new(Length::between(5, 14)).pattern("[0-9]{1,4}.[0-9]{1,4}.[0-9]{1,4}");

pub(crate) static DOMAIN_ARN: Text = Text::new(Length::at_most(256)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:domain/.*");

pub(crate) static DOMAIN_ID: Text = Text::new(Length::at_most(63)).pattern("d-(-*[a-z0-9]){1,61}");

pub(crate) static DOMAIN_NAME: Text = Text::new(Length::at_most(63)).pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");

pub(crate) static DOMAIN_STATUS: Text = Text::new(Length::NONE).one_of(&[domain_status::DELETING, domain_status::FAILED, domain_status::IN_SERVICE, domain_status::PENDING, domain_status::UPDATING, domain_status::UPDATE_FAILED, domain_status::DELETE_FAILED]);

pub(crate) static EMR_SERVERLESS_APPLICATION_ID: Text = Text::new(Length::between(1, 64)).pattern(".*[0-9a-z]+.*");

pub(crate) static EMR_SERVERLESS_JOB_RUN_ID: Text = Text::new(Length::between(1, 64)).pattern(".*[0-9a-z]+.*");

pub(crate) static EFS_UID: Text = Text::new(Length::at_most(10)).pattern("[0-9]+");

pub(crate) static ENDPOINT_ARN: Text = Text::new(Length::between(20, 2048)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:endpoint/.*");

pub(crate) static ENDPOINT_CONFIG_ARN: Text = Text::new(Length::between(20, 2048)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:endpoint-config/.*");

pub(crate) static ENDPOINT_CONFIG_NAME: Text = Text::new(Length::at_most(63)).pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");

pub(crate) static ENDPOINT_CONFIG_NAME_CONTAINS: Text = Text::new(Length::at_most(63)).pattern("[a-zA-Z0-9-]+");

pub(crate) static ENDPOINT_CONFIG_SORT_KEY: Text = Text::new(Length::NONE).one_of(&[endpoint_config_sort_key::NAME, endpoint_config_sort_key::CREATION_TIME]);

pub(crate) static ENDPOINT_NAME: Text = Text::new(Length::at_most(63)).pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");

pub(crate) static ENDPOINT_NAME_CONTAINS: Text = Text::new(Length::at_most(63)).pattern("[a-zA-Z0-9-]+");

pub(crate) static ENDPOINT_SORT_KEY: Text = Text::new(Length::NONE).one_of(&[endpoint_sort_key::NAME, endpoint_sort_key::CREATION_TIME, endpoint_sort_key::STATUS]);

pub(crate) static ENDPOINT_STATUS: Text = Text::new(Length::NONE).one_of(&[endpoint_status::OUT_OF_SERVICE, endpoint_status::CREATING, endpoint_status::UPDATING, endpoint_status::SYSTEM_UPDATING, endpoint_status::ROLLING_BACK, endpoint_status::IN_SERVICE, endpoint_status::DELETING, endpoint_status::FAILED, endpoint_status::UPDATE_ROLLBACK_FAILED]);

pub(crate) static ENTITY_DESCRIPTION: Text = Text::new(Length::at_most(1024)).pattern(r"[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*");

pub(crate) static ENTITY_NAME: Text = Text::new(Length::between(1, 63)).pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");

pub(crate) static ENVIRONMENT_KEY: Text = Text::new(Length::at_most(1024)).pattern("[a-zA-Z_][a-zA-Z0-9_]*");

pub(crate) static ENVIRONMENT_VALUE: Text = Text::new(Length::at_most(1024)).pattern("(?s:.)*");

pub(crate) static EVALUATION_TYPE: Text = Text::new(Length::NONE).one_of(&[evaluation_type::LLMAJ_EVALUATION, evaluation_type::CUSTOM_SCORER_EVALUATION, evaluation_type::BENCHMARK_EVALUATION]);

pub(crate) static EVALUATOR_ARN: Text = Text::new(Length::NONE).pattern(".*");

pub(crate) static EXCLUDE_FEATURES_ATTRIBUTE: Text = Text::new(Length::at_most(100));

pub(crate) static EXECUTION_ROLE_IDENTITY_CONFIG: Text = Text::new(Length::NONE).one_of(&[execution_role_identity_config::USER_PROFILE_NAME, execution_role_identity_config::DISABLED]);

pub(crate) static EXECUTION_ROLE_SESSION_NAME_MODE: Text = Text::new(Length::NONE).one_of(&[execution_role_session_name_mode::STATIC, execution_role_session_name_mode::USER_IDENTITY]);

pub(crate) static EXECUTION_STATUS: Text = Text::new(Length::NONE).one_of(&[execution_status::PENDING, execution_status::COMPLETED, execution_status::COMPLETED_WITH_VIOLATIONS, execution_status::IN_PROGRESS, execution_status::FAILED, execution_status::STOPPING, execution_status::STOPPED]);

pub(crate) static EXIT_MESSAGE: Text = Text::new(Length::at_most(1024)).pattern("(?s:.)*");

pub(crate) static EXPERIMENT_ARN: Text = Text::new(Length::at_most(256)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:experiment/.*");

pub(crate) static EXPERIMENT_DESCRIPTION: Text = Text::new(Length::at_most(3072)).pattern(".*");

pub(crate) static EXPERIMENT_ENTITY_NAME: Text = Text::new(Length::between(1, 120)).pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}");

pub(crate) static EXPERIMENT_ENTITY_NAME_OR_ARN: Text = Text::new(Length::between(1, 256)).pattern(r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:(experiment|experiment-trial|experiment-trial-component|artifact|action|context)\/)?([a-zA-Z0-9](-*[a-zA-Z0-9]){0,119})");

pub(crate) static EXPERIMENT_SOURCE_ARN: Text = Text::new(Length::at_most(256)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:.*");

pub(crate) static FAILURE_REASON: Text = Text::new(Length::at_most(1024));

pub(crate) static FEATURE_DESCRIPTION: Text = Text::new(Length::at_most(255)).pattern(".*");

pub(crate) static FEATURE_GROUP_ARN: Text = Text::new(Length::at_most(256)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:feature-group/.*");

pub(crate) static FEATURE_GROUP_NAME: Text = Text::new(Length::between(1, 64)).pattern("[a-zA-Z0-9]([_-]*[a-zA-Z0-9]){0,63}");

pub(crate) static FEATURE_GROUP_STATUS: Text = Text::new(Length::NONE).one_of(&[feature_group_status::CREATING, feature_group_status::CREATED, feature_group_status::CREATE_FAILED, feature_group_status::DELETING, feature_group_status::DELETE_FAILED]);

pub(crate) static FEATURE_NAME: Text = Text::new(Length::between(1, 64)).pattern("[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}");

pub(crate) static FEATURE_PARAMETER_KEY: Text = Text::new(Length::between(1, 255)).pattern(r"([\p{L}\p{Z}\p{N}_.:/=+\-]*)");

pub(crate) static FEATURE_PARAMETER_VALUE: Text = Text::new(Length::between(1, 255)).pattern(r"([\p{L}\p{Z}\p{N}_.:/=+\-]*)");

pub(crate) static FEATURE_STATUS: Text = Text::new(Length::NONE).one_of(&[feature_status::ENABLED, feature_status::DISABLED]);

pub(crate) static FEATURE_TYPE: Text = Text::new(Length::NONE).one_of(&[feature_type::INTEGRAL, feature_type::FRACTIONAL, feature_type::STRING]);

pub(crate) static FILE_SYSTEM_ACCESS_MODE: Text = Text::new(Length::NONE).one_of(&[file_system_access_mode::RW, file_system_access_mode::RO]);

pub(crate) static FILE_SYSTEM_ID: Text = Text::new(Length::between(11, 21)).pattern("(fs-[0-9a-f]{8,})");

pub(crate) static FILE_SYSTEM_PATH: Text = Text::new(Length::between(1, 256)).pattern(r"\/[^\x20\t\n\x0B\x0C\r]*");

pub(crate) static FILE_SYSTEM_TYPE: Text = Text::new(Length::NONE).one_of(&[file_system_type::EFS, file_system_type::F_SX_LUSTRE]);

pub(crate) static FILTER_VALUE: Text = Text::new(Length::between(1, 1024)).pattern(".+");

pub(crate) static FOR_EACH_STATUS: Text = Text::new(Length::NONE).one_of(&[for_each_status::SUCCEEDED, for_each_status::FAILED, for_each_status::STOPPED]);

pub(crate) static GIT_CONFIG_URL: Text = Text::new(Length::between(11, 1024)).pattern("https://([^/]+)/?.{3,1016}");

pub(crate) static HOME_EFS_FILE_SYSTEM_CREATION: Text = Text::new(Length::NONE).one_of(&[home_efs_file_system_creation::ENABLED, home_efs_file_system_creation::DISABLED]);

pub(crate) static HUB_ARN: Text = Text::new(Length::at_most(255)).pattern(".*");

pub(crate) static HUB_CONTENT_ARN: Text = Text::new(Length::at_most(255)).pattern(".*");

pub(crate) static HUB_CONTENT_DESCRIPTION: Text = Text::new(Length::at_most(1023)).pattern(".*");

pub(crate) static HUB_CONTENT_DISPLAY_NAME: Text = Text::new(Length::at_most(255)).pattern(".*");

pub(crate) static HUB_CONTENT_DOCUMENT: Text = Text::new(Length::at_most(327680)).pattern(".*");

pub(crate) static HUB_CONTENT_MARKDOWN: Text = Text::new(Length::at_most(170391));

pub(crate) static HUB_CONTENT_NAME: Text = Text::new(Length::at_most(63)).pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");

pub(crate) static HUB_CONTENT_SEARCH_KEYWORD: Text = Text::new(Length::at_most(255)).pattern(".*");

pub(crate) static HUB_CONTENT_STATUS: Text = Text::new(Length::NONE).one_of(&[hub_content_status::AVAILABLE, hub_content_status::IMPORTING, hub_content_status::DELETING, hub_content_status::IMPORT_FAILED, hub_content_status::DELETE_FAILED, hub_content_status::PENDING_IMPORT, hub_content_status::PENDING_DELETE]);

pub(crate) static HUB_CONTENT_SUPPORT_STATUS: Text = Text::new(Length::NONE).one_of(&[hub_content_support_status::SUPPORTED, hub_content_support_status::DEPRECATED, hub_content_support_status::RESTRICTED]);

pub(crate) static HUB_CONTENT_TYPE: Text = Text::new(Length::NONE).one_of(&[hub_content_type::MODEL, hub_content_type::NOTEBOOK, hub_content_type::MODEL_REFERENCE, hub_content_type::DATA_SET, hub_content_type::JSON_DOC]);

pub(crate) static HUB_CONTENT_VERSION: Text = Text::new(Length::between(5, 14)).pattern("[0-9]{1,4}.[0-9]{1,4}.[0-9]{1,4}");

pub(crate) static HUB_DATA_SET_ARN: Text = Text::new(Length::at_most(2048)).pattern(r"(arn:[a-z0-9-\.]{1,63}:sagemaker:[a-zA-Z_0-9]+(?:-[a-zA-Z_0-9]+)+:([0-9]{12}|aws):hub-content\/)[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}\/DataSet\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}(\/[0-9]{1,4}.[0-9]{1,4}.[0-9]{1,4})?");

pub(crate) static HUB_NAME: Text = Text::new(Length::at_most(63)).pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");

pub(crate) static HYPER_PARAMETER_KEY: Text = Text::new(Length::at_most(256)).pattern(".*");

pub(crate) static HYPER_PARAMETER_SCALING_TYPE: Text = Text::new(Length::NONE).one_of(&[hyper_parameter_scaling_type::AUTO, hyper_parameter_scaling_type::LINEAR, hyper_parameter_scaling_type::LOGARITHMIC, hyper_parameter_scaling_type::REVERSE_LOGARITHMIC]);

pub(crate) static HYPER_PARAMETER_TRAINING_JOB_DEFINITION_NAME: Text = Text::new(Length::between(1, 64)).pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}");

pub(crate) static HYPER_PARAMETER_TRAINING_JOB_ENVIRONMENT_KEY: Text = Text::new(Length::at_most(512)).pattern("[a-zA-Z_][a-zA-Z0-9_]*");

pub(crate) static HYPER_PARAMETER_TRAINING_JOB_ENVIRONMENT_VALUE: Text = Text::new(Length::at_most(512)).pattern("(?s:.)*");

pub(crate) static HYPER_PARAMETER_TUNING_ALLOCATION_STRATEGY: Text = Text::new(Length::NONE).one_of(&[hyper_parameter_tuning_allocation_strategy::PRIORITIZED]);

pub(crate) static HYPER_PARAMETER_TUNING_JOB_ARN: Text = Text::new(Length::at_most(256)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:hyper-parameter-tuning-job/.*");

pub(crate) static HYPER_PARAMETER_TUNING_JOB_NAME: Text = Text::new(Length::between(1, 32)).pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}");

pub(crate) static HYPER_PARAMETER_TUNING_JOB_OBJECTIVE_TYPE: Text = Text::new(Length::NONE).one_of(&[hyper_parameter_tuning_job_objective_type::MAXIMIZE, hyper_parameter_tuning_job_objective_type::MINIMIZE]);

pub(crate) static HYPER_PARAMETER_TUNING_JOB_SORT_BY_OPTIONS: Text = Text::new(Length::NONE).one_of(&[hyper_parameter_tuning_job_sort_by_options::NAME, hyper_parameter_tuning_job_sort_by_options::STATUS, hyper_parameter_tuning_job_sort_by_options::CREATION_TIME]);

pub(crate) static HYPER_PARAMETER_TUNING_JOB_STATUS: Text = Text::new(Length::NONE).one_of(&[hyper_parameter_tuning_job_status::COMPLETED, hyper_parameter_tuning_job_status::IN_PROGRESS, hyper_parameter_tuning_job_status::FAILED, hyper_parameter_tuning_job_status::STOPPED, hyper_parameter_tuning_job_status::STOPPING, hyper_parameter_tuning_job_status::DELETING, hyper_parameter_tuning_job_status::DELETE_FAILED]);

pub(crate) static HYPER_PARAMETER_TUNING_JOB_STRATEGY_TYPE: Text = Text::new(Length::NONE).one_of(&[hyper_parameter_tuning_job_strategy_type::BAYESIAN, hyper_parameter_tuning_job_strategy_type::RANDOM, hyper_parameter_tuning_job_strategy_type::HYPERBAND, hyper_parameter_tuning_job_strategy_type::GRID]);

pub(crate) static HYPER_PARAMETER_TUNING_JOB_WARM_START_TYPE: Text = Text::new(Length::NONE).one_of(&[hyper_parameter_tuning_job_warm_start_type::IDENTICAL_DATA_AND_ALGORITHM, hyper_parameter_tuning_job_warm_start_type::TRANSFER_LEARNING]);

pub(crate) static HYPER_PARAMETER_VALUE: Text = Text::new(Length::at_most(2500)).pattern(".*");

pub(crate) static IP_ADDRESS_TYPE: Text = Text::new(Length::NONE).one_of(&[ip_address_type::IPV4, ip_address_type::DUALSTACK]);

pub(crate) static IDEMPOTENCY_TOKEN: Text = Text::new(Length::between(32, 128));

pub(crate) static IMAGE_ARN: Text = Text::new(Length::at_most(256)).pattern("arn:aws(-[a-zA-Z_0-9]+)*:sagemaker:.+:[0-9]{12}:image/[a-zA-Z0-9]([-.]?[a-zA-Z0-9])*");

pub(crate) static IMAGE_BASE_IMAGE: Text = Text::new(Length::between(1, 255)).pattern(".*");

pub(crate) static IMAGE_CONTAINER_IMAGE: Text = Text::new(Length::between(1, 255));

pub(crate) static IMAGE_DESCRIPTION: Text = Text::new(Length::between(1, 512)).pattern(".*");

pub(crate) static IMAGE_DIGEST: Text = Text::new(Length::at_most(72)).pattern("[Ss][Hh][Aa]256:[0-9a-fA-F]{64}");

pub(crate) static IMAGE_DISPLAY_NAME: Text = Text::new(Length::between(1, 128)).pattern(r"[^\x20\t\n\x0B\x0C\r](.*[^\x20\t\n\x0B\x0C\r])?");

pub(crate) static IMAGE_NAME: Text = Text::new(Length::between(1, 63)).pattern("[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}");

pub(crate) static IMAGE_NAME_CONTAINS: Text = Text::new(Length::at_most(63)).pattern(r"[a-zA-Z0-9\-.]+");

pub(crate) static IMAGE_SORT_BY: Text = Text::new(Length::NONE).one_of(&[image_sort_by::CREATION_TIME, image_sort_by::LAST_MODIFIED_TIME, image_sort_by::IMAGE_NAME]);

pub(crate) static IMAGE_SORT_ORDER: Text = Text::new(Length::NONE).one_of(&[image_sort_order::ASCENDING, image_sort_order::DESCENDING]);

pub(crate) static IMAGE_STATUS: Text = Text::new(Length::NONE).one_of(&[image_status::CREATING, image_status::CREATED, image_status::CREATE_FAILED, image_status::UPDATING, image_status::UPDATE_FAILED, image_status::DELETING, image_status::DELETE_FAILED]);

pub(crate) static IMAGE_URI: Text = Text::new(Length::at_most(255)).pattern(".*");

pub(crate) static IMAGE_VERSION_ALIAS: Text = Text::new(Length::between(1, 128)).pattern(r"(^[0-9]+$)|(^[0-9]+.[0-9]+$)|(^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(?:-((?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$)");

pub(crate) static IMAGE_VERSION_ALIAS_PATTERN: Text = Text::new(Length::between(1, 128)).pattern(r"(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)");

pub(crate) static IMAGE_VERSION_ARN: Text = Text::new(Length::at_most(256)).pattern("(arn:aws(-[a-zA-Z_0-9]+)*:sagemaker:.+:[0-9]{12}:image-version/[a-z0-9]([-.]?[a-z0-9])*/[0-9]+|None)");

pub(crate) static IMAGE_VERSION_SORT_BY: Text = Text::new(Length::NONE).one_of(&[image_version_sort_by::CREATION_TIME, image_version_sort_by::LAST_MODIFIED_TIME, image_version_sort_by::VERSION]);

pub(crate) static IMAGE_VERSION_SORT_ORDER: Text = Text::new(Length::NONE).one_of(&[image_version_sort_order::ASCENDING, image_version_sort_order::DESCENDING]);

pub(crate) static IMAGE_VERSION_STATUS: Text = Text::new(Length::NONE).one_of(&[image_version_status::CREATING, image_version_status::CREATED, image_version_status::CREATE_FAILED, image_version_status::DELETING, image_version_status::DELETE_FAILED]);

pub(crate) static INCLUDED_DATA: Text = Text::new(Length::NONE).one_of(&[included_data::ALL_DATA, included_data::METADATA_ONLY]);

pub(crate) static INFERENCE_EXECUTION_MODE: Text = Text::new(Length::NONE).one_of(&[inference_execution_mode::SERIAL, inference_execution_mode::DIRECT]);

pub(crate) static INFERENCE_SPECIFICATION_NAME: Text = Text::new(Length::between(1, 63)).pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");

pub(crate) static INPUT_MODE: Text = Text::new(Length::NONE).one_of(&[input_mode::PIPE, input_mode::FILE]);

pub(crate) static INSTANCE_GROUP_NAME: Text = Text::new(Length::between(1, 64)).pattern(".+");

pub(crate) static JOB_ARN: Text = Text::new(Length::at_most(256)).pattern(r"arn:(aws[a-z\-]*):sagemaker:[a-z0-9\-]+:[0-9]{12}:job/[a-zA-Z0-9]+/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");

pub(crate) static JOB_CATEGORY: Text = Text::new(Length::NONE).one_of(&[job_category::AGENT_RFT, job_category::SYNTHETIC_DATA_GENERATION, job_category::DATA_QUALITY_EVALUATION, job_category::AGENT_RFT_EVALUATION, job_category::DATA_TRANSFORMATION]);

pub(crate) static JOB_CONFIG_DOCUMENT: Text = Text::new(Length::between(1, 262144));

pub(crate) static JOB_NAME: Text = Text::new(Length::between(1, 63)).pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");

pub(crate) static JOB_SCHEMA_VERSION: Text = Text::new(Length::between(5, 16)).pattern(r"[0-9]+\.[0-9]+\.[0-9]+");

pub(crate) static JOB_SECONDARY_STATUS: Text = Text::new(Length::NONE).one_of(&[job_secondary_status::STARTING, job_secondary_status::DOWNLOADING, job_secondary_status::TRAINING, job_secondary_status::UPLOADING, job_secondary_status::STOPPING, job_secondary_status::STOPPED, job_secondary_status::MAX_RUNTIME_EXCEEDED, job_secondary_status::INTERRUPTED, job_secondary_status::FAILED, job_secondary_status::COMPLETED, job_secondary_status::RESTARTING, job_secondary_status::PENDING, job_secondary_status::GENERATING, job_secondary_status::PARTIAL_GENERATION, job_secondary_status::EVALUATING, job_secondary_status::VALIDATING, job_secondary_status::PREPARING, job_secondary_status::EXECUTING, job_secondary_status::PUBLISHING, job_secondary_status::FINALIZING, job_secondary_status::TRANSFORMING, job_secondary_status::DELETING, job_secondary_status::DELETE_FAILED]);

pub(crate) static JOB_STATUS: Text = Text::new(Length::NONE).one_of(&[job_status::IN_PROGRESS, job_status::COMPLETED, job_status::FAILED, job_status::STOPPING, job_status::STOPPED, job_status::DELETING, job_status::DELETE_FAILED]);

pub(crate) static JOB_TYPE: Text = Text::new(Length::NONE).one_of(&[job_type::TRAINING, job_type::INFERENCE, job_type::NOTEBOOK_KERNEL]);

pub(crate) static JOIN_SOURCE: Text = Text::new(Length::NONE).one_of(&[join_source::INPUT, join_source::NONE]);

pub(crate) static JSON_CONTENT_TYPE: Text = Text::new(Length::between(1, 256)).pattern(r"[a-zA-Z0-9](-*[a-zA-Z0-9])*\/[a-zA-Z0-9](-*[a-zA-Z0-9.])*");

pub(crate) static JSON_PATH: Text = Text::new(Length::at_most(63));

pub(crate) static KEY: Text = Text::new(Length::between(1, 1024)).pattern(".+");

pub(crate) static KMS_KEY_ID: Text = Text::new(Length::at_most(2048)).pattern("[a-zA-Z0-9:/_-]*");

pub(crate) static LABELING_JOB_ARN: Text = Text::new(Length::at_most(2048)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:labeling-job/.*");

pub(crate) static LANDING_URI: Text = Text::new(Length::at_most(1023));

pub(crate) static LAST_UPDATE_STATUS_VALUE: Text = Text::new(Length::NONE).one_of(&[last_update_status_value::SUCCESSFUL, last_update_status_value::FAILED, last_update_status_value::IN_PROGRESS]);

pub(crate) static LIFECYCLE_MANAGEMENT: Text = Text::new(Length::NONE).one_of(&[lifecycle_management::ENABLED, lifecycle_management::DISABLED]);

pub(crate) static LINEAGE_GROUP_ARN: Text = Text::new(Length::at_most(256)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:lineage-group/.*");

pub(crate) static LINEAGE_TYPE: Text = Text::new(Length::NONE).one_of(&[lineage_type::TRIAL_COMPONENT, lineage_type::ARTIFACT, lineage_type::CONTEXT, lineage_type::ACTION]);

pub(crate) static ML_FRAMEWORK: Text = Text::new(Length::between(1, 128)).pattern(r"[a-zA-Z]+ ?[0-9]+\.[0-9]+(\.[0-9]+)?");

pub(crate) static M_LFLOW_ARN: Text = Text::new(Length::at_most(2048)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:mlflow-[a-zA-Z-]*/.*");

pub(crate) static MANAGED_INSTANCE_SCALING_SCALE_IN_STRATEGY: Text = Text::new(Length::NONE).one_of(&[managed_instance_scaling_scale_in_strategy::IDLE_RELEASE, managed_instance_scaling_scale_in_strategy::CONSOLIDATION]);

pub(crate) static MANAGED_INSTANCE_SCALING_STATUS: Text = Text::new(Length::NONE).one_of(&[managed_instance_scaling_status::ENABLED, managed_instance_scaling_status::DISABLED]);

pub(crate) static MANAGED_STORAGE_TYPE: Text = Text::new(Length::NONE).one_of(&[managed_storage_type::RESTRICTED]);

pub(crate) static MEDIA_TYPE: Text = Text::new(Length::at_most(64)).pattern(r"[-a-zA-Z_0-9]+\/[-a-zA-Z_0-9+]+");

pub(crate) static METADATA_PROPERTY_VALUE: Text = Text::new(Length::at_most(1024)).pattern(".*");

pub(crate) static METRIC_NAME: Text = Text::new(Length::between(1, 255)).pattern(".+");

pub(crate) static METRIC_REGEX: Text = Text::new(Length::between(1, 500)).pattern(".+");

pub(crate) static METRICS_ENDPOINT_PATH: Text = Text::new(Length::at_most(256)).pattern(r"/((\.?[a-zA-Z0-9/_\-])+\.?|\.)");

pub(crate) static ML_FLOW_RESOURCE_ARN: Text = Text::new(Length::at_most(2048)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:mlflow-[a-zA-Z-]*/.*");

pub(crate) static ML_RESERVATION_ARN: Text = Text::new(Length::between(20, 258)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z0-9\-]{1,14}/.*");

pub(crate) static ML_TOOLS: Text = Text::new(Length::NONE).one_of(&[ml_tools::DATA_WRANGLER, ml_tools::FEATURE_STORE, ml_tools::EMR_CLUSTERS, ml_tools::AUTO_ML, ml_tools::EXPERIMENTS, ml_tools::TRAINING, ml_tools::MODEL_EVALUATION, ml_tools::PIPELINES, ml_tools::MODELS, ml_tools::JUMP_START, ml_tools::INFERENCE_RECOMMENDER, ml_tools::ENDPOINTS, ml_tools::PROJECTS, ml_tools::INFERENCE_OPTIMIZATION, ml_tools::PERFORMANCE_EVALUATION, ml_tools::LAKERA_GUARD, ml_tools::COMET, ml_tools::DEEPCHECKS_LLM_EVALUATION, ml_tools::FIDDLER, ml_tools::HYPER_POD_CLUSTERS, ml_tools::RUNNING_INSTANCES, ml_tools::DATASETS, ml_tools::EVALUATORS]);

pub(crate) static MLFLOW_EXPERIMENT_ENTITY_NAME: Text = Text::new(Length::between(1, 256)).pattern(".*");

pub(crate) static MLFLOW_EXPERIMENT_ID: Text = Text::new(Length::between(1, 256)).pattern(".*");

pub(crate) static MLFLOW_EXPERIMENT_NAME: Text = Text::new(Length::between(1, 256)).pattern(".*");

pub(crate) static MLFLOW_RUN_ID: Text = Text::new(Length::between(1, 256)).pattern(".*");

pub(crate) static MLFLOW_RUN_NAME: Text = Text::new(Length::between(1, 256)).pattern(".*");

pub(crate) static MODEL_APPROVAL_STATUS: Text = Text::new(Length::NONE).one_of(&[model_approval_status::APPROVED, model_approval_status::REJECTED, model_approval_status::PENDING_MANUAL_APPROVAL]);

pub(crate) static MODEL_ARN: Text = Text::new(Length::between(20, 2048)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:model/.*");

pub(crate) static MODEL_CACHE_SETTING: Text = Text::new(Length::NONE).one_of(&[model_cache_setting::ENABLED, model_cache_setting::DISABLED]);

pub(crate) static MODEL_CARD_ARN: Text = Text::new(Length::at_most(256)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-card/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");

pub(crate) static MODEL_CARD_CONTENT: Text = Text::new(Length::at_most(100000)).pattern(".*").sensitive();

pub(crate) static MODEL_CARD_STATUS: Text = Text::new(Length::NONE).one_of(&[model_card_status::DRAFT, model_card_status::PENDING_REVIEW, model_card_status::APPROVED, model_card_status::ARCHIVED]);

pub(crate) static MODEL_COMPRESSION_TYPE: Text = Text::new(Length::NONE).one_of(&[model_compression_type::NONE, model_compression_type::GZIP]);

pub(crate) static MODEL_NAME: Text = Text::new(Length::at_most(63)).pattern(r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?");

pub(crate) static MODEL_NAME_CONTAINS: Text = Text::new(Length::at_most(63)).pattern("[a-zA-Z0-9-]+");

pub(crate) static MODEL_PACKAGE_ARN: Text = Text::new(Length::between(1, 2048)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package/[[^\x20\t\n\x0B\x0C\r]]+");

pub(crate) static MODEL_PACKAGE_FRAMEWORK_VERSION: Text = Text::new(Length::between(3, 10)).pattern(r"[0-9]\.[A-Za-z0-9.-]+");

pub(crate) static MODEL_PACKAGE_GROUP_ARN: Text = Text::new(Length::between(1, 2048)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package-group/[[^\x20\t\n\x0B\x0C\r]]+");

pub(crate) static MODEL_PACKAGE_GROUP_SORT_BY: Text = Text::new(Length::NONE).one_of(&[model_package_group_sort_by::NAME, model_package_group_sort_by::CREATION_TIME]);

pub(crate) static MODEL_PACKAGE_GROUP_STATUS: Text = Text::new(Length::NONE).one_of(&[model_package_group_status::PENDING, model_package_group_status::IN_PROGRESS, model_package_group_status::COMPLETED, model_package_group_status::FAILED, model_package_group_status::DELETING, model_package_group_status::DELETE_FAILED]);

pub(crate) static MODEL_PACKAGE_REGISTRATION_TYPE: Text = Text::new(Length::NONE).one_of(&[model_package_registration_type::LOGGED, model_package_registration_type::REGISTERED]);

pub(crate) static MODEL_PACKAGE_SORT_BY: Text = Text::new(Length::NONE).one_of(&[model_package_sort_by::NAME, model_package_sort_by::CREATION_TIME]);

pub(crate) static MODEL_PACKAGE_SOURCE_URI: Text = Text::new(Length::at_most(1024)).pattern(r"[\p{L}\p{M}\p{Z}\p{N}\p{P}]*");

pub(crate) static MODEL_PACKAGE_STATUS: Text = Text::new(Length::NONE).one_of(&[model_package_status::PENDING, model_package_status::IN_PROGRESS, model_package_status::COMPLETED, model_package_status::FAILED, model_package_status::DELETING]);

pub(crate) static MODEL_PACKAGE_TYPE: Text = Text::new(Length::NONE).one_of(&[model_package_type::VERSIONED, model_package_type::UNVERSIONED, model_package_type::BOTH]);

pub(crate) static MODEL_SORT_KEY: Text = Text::new(Length::NONE).one_of(&[model_sort_key::NAME, model_sort_key::CREATION_TIME]);

pub(crate) static MONITORING_ALERT_NAME: Text = Text::new(Length::between(1, 63)).pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");

pub(crate) static MONITORING_ALERT_STATUS: Text = Text::new(Length::NONE).one_of(&[monitoring_alert_status::IN_ALERT, monitoring_alert_status::OK]);

pub(crate) static MONITORING_JOB_DEFINITION_NAME: Text = Text::new(Length::between(1, 63)).pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");

pub(crate) static MONITORING_S3_URI: Text = Text::new(Length::at_most(512)).pattern("(https|s3)://([^/]+)/?(.*)");

pub(crate) static MONITORING_SCHEDULE_ARN: Text = Text::new(Length::at_most(256)).pattern(".*");

pub(crate) static MONITORING_SCHEDULE_NAME: Text = Text::new(Length::between(1, 63)).pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");

pub(crate) static MONITORING_TIME_OFFSET_STRING: Text = Text::new(Length::between(1, 15)).pattern(".?P.*");

pub(crate) static MONITORING_TYPE: Text = Text::new(Length::NONE).one_of(&[monitoring_type::DATA_QUALITY, monitoring_type::MODEL_QUALITY, monitoring_type::MODEL_BIAS, monitoring_type::MODEL_EXPLAINABILITY]);

pub(crate) static NAME_CONTAINS: Text = Text::new(Length::at_most(63)).pattern(r"[a-zA-Z0-9\-]+");

pub(crate) static NEXT_TOKEN: Text = Text::new(Length::at_most(8192)).pattern(".*");

pub(crate) static NOTEBOOK_OUTPUT_OPTION: Text = Text::new(Length::NONE).one_of(&[notebook_output_option::ALLOWED, notebook_output_option::DISABLED]);

pub(crate) static OBJECTIVE_STATUS: Text = Text::new(Length::NONE).one_of(&[objective_status::SUCCEEDED, objective_status::PENDING, objective_status::FAILED]);

pub(crate) static OFFLINE_STORE_STATUS_VALUE: Text = Text::new(Length::NONE).one_of(&[offline_store_status_value::ACTIVE, offline_store_status_value::BLOCKED, offline_store_status_value::DISABLED]);

pub(crate) static OPERATOR: Text = Text::new(Length::NONE).one_of(&[operator::EQUALS, operator::NOT_EQUALS, operator::GREATER_THAN, operator::GREATER_THAN_OR_EQUAL_TO, operator::LESS_THAN, operator::LESS_THAN_OR_EQUAL_TO, operator::CONTAINS, operator::EXISTS, operator::NOT_EXISTS, operator::IN]);

pub(crate) static ORDER_KEY: Text = Text::new(Length::NONE).one_of(&[order_key::ASCENDING, order_key::DESCENDING]);

pub(crate) static OUTPUT_COMPRESSION_TYPE: Text = Text::new(Length::NONE).one_of(&[output_compression_type::GZIP, output_compression_type::NONE]);

pub(crate) static PAGINATION_TOKEN: Text = Text::new(Length::at_most(8192)).pattern(".*");

pub(crate) static PARAMETER_KEY: Text = Text::new(Length::at_most(256)).pattern(".*");

pub(crate) static PARAMETER_VALUE: Text = Text::new(Length::at_most(256)).pattern(".*");

pub(crate) static PEFT: Text = Text::new(Length::NONE).one_of(&[peft::LORA]);

pub(crate) static PIPELINE_ARN: Text = Text::new(Length::at_most(2048)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:([0-9]{12}|aws):pipeline/.*");

pub(crate) static PIPELINE_DEFINITION: Text = Text::new(Length::between(1, 1048576)).pattern(r".*(?:[ \r\n\t].*)*");

pub(crate) static PIPELINE_DESCRIPTION: Text = Text::new(Length::at_most(3072)).pattern(".*");

pub(crate) static PIPELINE_EXECUTION_ARN: Text = Text::new(Length::at_most(2048)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:pipeline\/.*\/execution\/.*");

pub(crate) static PIPELINE_EXECUTION_DESCRIPTION: Text = Text::new(Length::at_most(3072)).pattern(".*");

pub(crate) static PIPELINE_EXECUTION_FAILURE_REASON: Text = Text::new(Length::at_most(1300)).pattern(".*");

pub(crate) static PIPELINE_EXECUTION_NAME: Text = Text::new(Length::between(1, 82)).pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,81}");

pub(crate) static PIPELINE_EXECUTION_STATUS: Text = Text::new(Length::NONE).one_of(&[pipeline_execution_status::EXECUTING, pipeline_execution_status::STOPPING, pipeline_execution_status::STOPPED, pipeline_execution_status::FAILED, pipeline_execution_status::SUCCEEDED, pipeline_execution_status::COMPLETED_WITH_FAILURES]);

pub(crate) static PIPELINE_MANAGED_BY: Text = Text::new(Length::NONE).one_of(&[pipeline_managed_by::AWS, pipeline_managed_by::CUSTOMER]);

pub(crate) static PIPELINE_NAME: Text = Text::new(Length::between(1, 256)).pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}");

pub(crate) static PIPELINE_NAME_OR_ARN: Text = Text::new(Length::between(1, 2048)).pattern(r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:([0-9]{12}|aws):pipeline/.*)?([a-zA-Z0-9](-*[a-zA-Z0-9]){0,255})");

pub(crate) static PIPELINE_PARAMETER_NAME: Text = Text::new(Length::between(1, 256)).pattern(r"[A-Za-z0-9\-_]*");

pub(crate) static PIPELINE_STATUS: Text = Text::new(Length::NONE).one_of(&[pipeline_status::ACTIVE, pipeline_status::DELETING]);

pub(crate) static PIPELINE_VERSION_ALIAS: Text = Text::new(Length::between(1, 128)).pattern(r"[a-zA-Z0-9._\-]+");

pub(crate) static PIPELINE_VERSION_DESCRIPTION: Text = Text::new(Length::at_most(3072)).pattern(".*");

pub(crate) static PIPELINE_VERSION_NAME: Text = Text::new(Length::between(1, 82)).pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,81}");

pub(crate) static POLICY_STRING: Text = Text::new(Length::between(1, 20480)).pattern(".*");

pub(crate) static PROCESSING_ENVIRONMENT_KEY: Text = Text::new(Length::at_most(256)).pattern("[a-zA-Z_][a-zA-Z0-9_]*");

pub(crate) static PROCESSING_ENVIRONMENT_VALUE: Text = Text::new(Length::at_most(256)).pattern("(?s:.)*");

pub(crate) static PROCESSING_INSTANCE_TYPE: Text = Text::new(Length::NONE).one_of(&[processing_instance_type::ML_T3_MEDIUM, processing_instance_type::ML_T3_LARGE, processing_instance_type::ML_T3_XLARGE, processing_instance_type::ML_T3_2XLARGE, processing_instance_type::ML_M4_XLARGE, processing_instance_type::ML_M4_2XLARGE, processing_instance_type::ML_M4_4XLARGE, processing_instance_type::ML_M4_10XLARGE, processing_instance_type::ML_M4_16XLARGE, processing_instance_type::ML_C4_XLARGE, processing_instance_type::ML_C4_2XLARGE, processing_instance_type::ML_C4_4XLARGE, processing_instance_type::ML_C4_8XLARGE, processing_instance_type::ML_P2_XLARGE, processing_instance_type::ML_P2_8XLARGE, processing_instance_type::ML_P2_16XLARGE, processing_instance_type::ML_P3_2XLARGE, processing_instance_type::ML_P3_8XLARGE, processing_instance_type::ML_P3_16XLARGE, processing_instance_type::ML_C5_XLARGE, processing_instance_type::ML_C5_2XLARGE, processing_instance_type::ML_C5_4XLARGE, processing_instance_type::ML_C5_9XLARGE, processing_instance_type::ML_C5_18XLARGE, processing_instance_type::ML_M5_LARGE, processing_instance_type::ML_M5_XLARGE, processing_instance_type::ML_M5_2XLARGE, processing_instance_type::ML_M5_4XLARGE, processing_instance_type::ML_M5_12XLARGE, processing_instance_type::ML_M5_24XLARGE, processing_instance_type::ML_R5_LARGE, processing_instance_type::ML_R5_XLARGE, processing_instance_type::ML_R5_2XLARGE, processing_instance_type::ML_R5_4XLARGE, processing_instance_type::ML_R5_8XLARGE, processing_instance_type::ML_R5_12XLARGE, processing_instance_type::ML_R5_16XLARGE, processing_instance_type::ML_R5_24XLARGE, processing_instance_type::ML_G4DN_XLARGE, processing_instance_type::ML_G4DN_2XLARGE, processing_instance_type::ML_G4DN_4XLARGE, processing_instance_type::ML_G4DN_8XLARGE, processing_instance_type::ML_G4DN_12XLARGE, processing_instance_type::ML_G4DN_16XLARGE, processing_instance_type::ML_G5_XLARGE, processing_instance_type::ML_G5_2XLARGE, processing_instance_type::ML_G5_4XLARGE, processing_instance_type::ML_G5_8XLARGE, processing_instance_type::ML_G5_16XLARGE, processing_instance_type::ML_G5_12XLARGE, processing_instance_type::ML_G5_24XLARGE, processing_instance_type::ML_G5_48XLARGE, processing_instance_type::ML_R5D_LARGE, processing_instance_type::ML_R5D_XLARGE, processing_instance_type::ML_R5D_2XLARGE, processing_instance_type::ML_R5D_4XLARGE, processing_instance_type::ML_R5D_8XLARGE, processing_instance_type::ML_R5D_12XLARGE, processing_instance_type::ML_R5D_16XLARGE, processing_instance_type::ML_R5D_24XLARGE, processing_instance_type::ML_G6_XLARGE, processing_instance_type::ML_G6_2XLARGE, processing_instance_type::ML_G6_4XLARGE, processing_instance_type::ML_G6_8XLARGE, processing_instance_type::ML_G6_12XLARGE, processing_instance_type::ML_G6_16XLARGE, processing_instance_type::ML_G6_24XLARGE, processing_instance_type::ML_G6_48XLARGE, processing_instance_type::ML_G6E_XLARGE, processing_instance_type::ML_G6E_2XLARGE, processing_instance_type::ML_G6E_4XLARGE, processing_instance_type::ML_G6E_8XLARGE, processing_instance_type::ML_G6E_12XLARGE, processing_instance_type::ML_G6E_16XLARGE, processing_instance_type::ML_G6E_24XLARGE, processing_instance_type::ML_G6E_48XLARGE, processing_instance_type::ML_M6I_LARGE, processing_instance_type::ML_M6I_XLARGE, processing_instance_type::ML_M6I_2XLARGE, processing_instance_type::ML_M6I_4XLARGE, processing_instance_type::ML_M6I_8XLARGE, processing_instance_type::ML_M6I_12XLARGE, processing_instance_type::ML_M6I_16XLARGE, processing_instance_type::ML_M6I_24XLARGE, processing_instance_type::ML_M6I_32XLARGE, processing_instance_type::ML_C6I_XLARGE, processing_instance_type::ML_C6I_2XLARGE, processing_instance_type::ML_C6I_4XLARGE, processing_instance_type::ML_C6I_8XLARGE, processing_instance_type::ML_C6I_12XLARGE, processing_instance_type::ML_C6I_16XLARGE, processing_instance_type::ML_C6I_24XLARGE, processing_instance_type::ML_C6I_32XLARGE, processing_instance_type::ML_M7I_LARGE, processing_instance_type::ML_M7I_XLARGE, processing_instance_type::ML_M7I_2XLARGE, processing_instance_type::ML_M7I_4XLARGE, processing_instance_type::ML_M7I_8XLARGE, processing_instance_type::ML_M7I_12XLARGE, processing_instance_type::ML_M7I_16XLARGE, processing_instance_type::ML_M7I_24XLARGE, processing_instance_type::ML_M7I_48XLARGE, processing_instance_type::ML_C7I_LARGE, processing_instance_type::ML_C7I_XLARGE, processing_instance_type::ML_C7I_2XLARGE, processing_instance_type::ML_C7I_4XLARGE, processing_instance_type::ML_C7I_8XLARGE, processing_instance_type::ML_C7I_12XLARGE, processing_instance_type::ML_C7I_16XLARGE, processing_instance_type::ML_C7I_24XLARGE, processing_instance_type::ML_C7I_48XLARGE, processing_instance_type::ML_R7I_LARGE, processing_instance_type::ML_R7I_XLARGE, processing_instance_type::ML_R7I_2XLARGE, processing_instance_type::ML_R7I_4XLARGE, processing_instance_type::ML_R7I_8XLARGE, processing_instance_type::ML_R7I_12XLARGE, processing_instance_type::ML_R7I_16XLARGE, processing_instance_type::ML_R7I_24XLARGE, processing_instance_type::ML_R7I_48XLARGE, processing_instance_type::ML_P5_4XLARGE, processing_instance_type::ML_G7E_2XLARGE, processing_instance_type::ML_G7E_4XLARGE, processing_instance_type::ML_G7E_8XLARGE, processing_instance_type::ML_G7E_12XLARGE, processing_instance_type::ML_G7E_24XLARGE, processing_instance_type::ML_G7E_48XLARGE, processing_instance_type::ML_G7_2XLARGE, processing_instance_type::ML_G7_4XLARGE, processing_instance_type::ML_G7_8XLARGE, processing_instance_type::ML_G7_12XLARGE, processing_instance_type::ML_G7_24XLARGE, processing_instance_type::ML_G7_48XLARGE, processing_instance_type::ML_R6I_LARGE, processing_instance_type::ML_R6I_XLARGE, processing_instance_type::ML_R6I_2XLARGE, processing_instance_type::ML_R6I_4XLARGE, processing_instance_type::ML_R6I_8XLARGE, processing_instance_type::ML_R6I_12XLARGE, processing_instance_type::ML_R6I_16XLARGE, processing_instance_type::ML_R6I_24XLARGE, processing_instance_type::ML_R6I_32XLARGE, processing_instance_type::ML_M8I_LARGE, processing_instance_type::ML_M8I_XLARGE, processing_instance_type::ML_M8I_2XLARGE, processing_instance_type::ML_M8I_4XLARGE, processing_instance_type::ML_M8I_8XLARGE, processing_instance_type::ML_M8I_12XLARGE, processing_instance_type::ML_M8I_16XLARGE, processing_instance_type::ML_M8I_24XLARGE, processing_instance_type::ML_M8I_32XLARGE, processing_instance_type::ML_M8I_48XLARGE, processing_instance_type::ML_M8I_96XLARGE, processing_instance_type::ML_C8I_XLARGE, processing_instance_type::ML_C8I_2XLARGE, processing_instance_type::ML_C8I_4XLARGE, processing_instance_type::ML_C8I_8XLARGE, processing_instance_type::ML_C8I_12XLARGE, processing_instance_type::ML_C8I_16XLARGE, processing_instance_type::ML_C8I_24XLARGE, processing_instance_type::ML_C8I_32XLARGE, processing_instance_type::ML_C8I_48XLARGE, processing_instance_type::ML_C8I_96XLARGE, processing_instance_type::ML_R8I_LARGE, processing_instance_type::ML_R8I_XLARGE, processing_instance_type::ML_R8I_2XLARGE, processing_instance_type::ML_R8I_4XLARGE, processing_instance_type::ML_R8I_8XLARGE, processing_instance_type::ML_R8I_12XLARGE, processing_instance_type::ML_R8I_16XLARGE, processing_instance_type::ML_R8I_24XLARGE, processing_instance_type::ML_R8I_32XLARGE, processing_instance_type::ML_R8I_48XLARGE, processing_instance_type::ML_R8I_96XLARGE, processing_instance_type::ML_M7I_FLEX_LARGE, processing_instance_type::ML_M7I_FLEX_XLARGE, processing_instance_type::ML_M7I_FLEX_2XLARGE, processing_instance_type::ML_M7I_FLEX_4XLARGE, processing_instance_type::ML_M7I_FLEX_8XLARGE, processing_instance_type::ML_M7I_FLEX_12XLARGE, processing_instance_type::ML_M7I_FLEX_16XLARGE, processing_instance_type::ML_C7I_FLEX_XLARGE, processing_instance_type::ML_C7I_FLEX_2XLARGE, processing_instance_type::ML_C7I_FLEX_4XLARGE, processing_instance_type::ML_C7I_FLEX_8XLARGE, processing_instance_type::ML_C7I_FLEX_12XLARGE, processing_instance_type::ML_C7I_FLEX_16XLARGE, processing_instance_type::ML_M8I_FLEX_LARGE, processing_instance_type::ML_M8I_FLEX_XLARGE, processing_instance_type::ML_M8I_FLEX_2XLARGE, processing_instance_type::ML_M8I_FLEX_4XLARGE, processing_instance_type::ML_M8I_FLEX_8XLARGE, processing_instance_type::ML_M8I_FLEX_12XLARGE, processing_instance_type::ML_M8I_FLEX_16XLARGE, processing_instance_type::ML_C8I_FLEX_XLARGE, processing_instance_type::ML_C8I_FLEX_2XLARGE, processing_instance_type::ML_C8I_FLEX_4XLARGE, processing_instance_type::ML_C8I_FLEX_8XLARGE, processing_instance_type::ML_C8I_FLEX_12XLARGE, processing_instance_type::ML_C8I_FLEX_16XLARGE, processing_instance_type::ML_R8I_FLEX_LARGE, processing_instance_type::ML_R8I_FLEX_XLARGE, processing_instance_type::ML_R8I_FLEX_2XLARGE, processing_instance_type::ML_R8I_FLEX_4XLARGE, processing_instance_type::ML_R8I_FLEX_8XLARGE, processing_instance_type::ML_R8I_FLEX_12XLARGE, processing_instance_type::ML_R8I_FLEX_16XLARGE]);

pub(crate) static PROCESSING_JOB_ARN: Text = Text::new(Length::at_most(256)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:processing-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");

pub(crate) static PROCESSING_JOB_NAME: Text = Text::new(Length::between(1, 63)).pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");

pub(crate) static PROCESSING_JOB_STATUS: Text = Text::new(Length::NONE).one_of(&[processing_job_status::IN_PROGRESS, processing_job_status::COMPLETED, processing_job_status::FAILED, processing_job_status::STOPPING, processing_job_status::STOPPED]);

pub(crate) static PROCESSING_LOCAL_PATH: Text = Text::new(Length::at_most(256)).pattern(".*");

pub(crate) static PROCESSING_S3_COMPRESSION_TYPE: Text = Text::new(Length::NONE).one_of(&[processing_s3_compression_type::NONE, processing_s3_compression_type::GZIP]);

pub(crate) static PROCESSING_S3_DATA_DISTRIBUTION_TYPE: Text = Text::new(Length::NONE).one_of(&[processing_s3_data_distribution_type::FULLY_REPLICATED, processing_s3_data_distribution_type::SHARDED_BY_S3_KEY]);

pub(crate) static PROCESSING_S3_DATA_TYPE: Text = Text::new(Length::NONE).one_of(&[processing_s3_data_type::MANIFEST_FILE, processing_s3_data_type::S3_PREFIX]);

pub(crate) static PROCESSING_S3_INPUT_MODE: Text = Text::new(Length::NONE).one_of(&[processing_s3_input_mode::PIPE, processing_s3_input_mode::FILE]);

pub(crate) static PROCESSING_S3_UPLOAD_MODE: Text = Text::new(Length::NONE).one_of(&[processing_s3_upload_mode::CONTINUOUS, processing_s3_upload_mode::END_OF_JOB]);

pub(crate) static PROCESSOR: Text = Text::new(Length::NONE).one_of(&[processor::CPU, processor::GPU]);

pub(crate) static PRODUCT_ID: Text = Text::new(Length::at_most(256)).pattern("[a-zA-Z0-9](-*[a-zA-Z0-9])*");

pub(crate) static PRODUCTION_VARIANT_ACCELERATOR_TYPE: Text = Text::new(Length::NONE).one_of(&[production_variant_accelerator_type::ML_EIA1_MEDIUM, production_variant_accelerator_type::ML_EIA1_LARGE, production_variant_accelerator_type::ML_EIA1_XLARGE, production_variant_accelerator_type::ML_EIA2_MEDIUM, production_variant_accelerator_type::ML_EIA2_LARGE, production_variant_accelerator_type::ML_EIA2_XLARGE]);

pub(crate) static PRODUCTION_VARIANT_INFERENCE_AMI_VERSION: Text = Text::new(Length::NONE).one_of(&[production_variant_inference_ami_version::AL2_AMI_SAGEMAKER_INFERENCE_GPU_2, production_variant_inference_ami_version::AL2_AMI_SAGEMAKER_INFERENCE_GPU_2_1, production_variant_inference_ami_version::AL2_AMI_SAGEMAKER_INFERENCE_GPU_3_1, production_variant_inference_ami_version::AL2_AMI_SAGEMAKER_INFERENCE_NEURON_2, production_variant_inference_ami_version::AL2023_AMI_SAGEMAKER_INFERENCE_GPU_4_1]);

pub(crate) static PRODUCTION_VARIANT_INSTANCE_TYPE: Text = Text::new(Length::NONE).one_of(&[production_variant_instance_type::ML_T2_MEDIUM, production_variant_instance_type::ML_T2_LARGE, production_variant_instance_type::ML_T2_XLARGE, production_variant_instance_type::ML_T2_2XLARGE, production_variant_instance_type::ML_M4_XLARGE, production_variant_instance_type::ML_M4_2XLARGE, production_variant_instance_type::ML_M4_4XLARGE, production_variant_instance_type::ML_M4_10XLARGE, production_variant_instance_type::ML_M4_16XLARGE, production_variant_instance_type::ML_M5_LARGE, production_variant_instance_type::ML_M5_XLARGE, production_variant_instance_type::ML_M5_2XLARGE, production_variant_instance_type::ML_M5_4XLARGE, production_variant_instance_type::ML_M5_12XLARGE, production_variant_instance_type::ML_M5_24XLARGE, production_variant_instance_type::ML_M5D_LARGE, production_variant_instance_type::ML_M5D_XLARGE, production_variant_instance_type::ML_M5D_2XLARGE, production_variant_instance_type::ML_M5D_4XLARGE, production_variant_instance_type::ML_M5D_12XLARGE, production_variant_instance_type::ML_M5D_24XLARGE, production_variant_instance_type::ML_C4_LARGE, production_variant_instance_type::ML_C4_XLARGE, production_variant_instance_type::ML_C4_2XLARGE, production_variant_instance_type::ML_C4_4XLARGE, production_variant_instance_type::ML_C4_8XLARGE, production_variant_instance_type::ML_P2_XLARGE, production_variant_instance_type::ML_P2_8XLARGE, production_variant_instance_type::ML_P2_16XLARGE, production_variant_instance_type::ML_P3_2XLARGE, production_variant_instance_type::ML_P3_8XLARGE, production_variant_instance_type::ML_P3_16XLARGE, production_variant_instance_type::ML_C5_LARGE, production_variant_instance_type::ML_C5_XLARGE, production_variant_instance_type::ML_C5_2XLARGE, production_variant_instance_type::ML_C5_4XLARGE, production_variant_instance_type::ML_C5_9XLARGE, production_variant_instance_type::ML_C5_18XLARGE, production_variant_instance_type::ML_C5D_LARGE, production_variant_instance_type::ML_C5D_XLARGE, production_variant_instance_type::ML_C5D_2XLARGE, production_variant_instance_type::ML_C5D_4XLARGE, production_variant_instance_type::ML_C5D_9XLARGE, production_variant_instance_type::ML_C5D_18XLARGE, production_variant_instance_type::ML_G4DN_XLARGE, production_variant_instance_type::ML_G4DN_2XLARGE, production_variant_instance_type::ML_G4DN_4XLARGE, production_variant_instance_type::ML_G4DN_8XLARGE, production_variant_instance_type::ML_G4DN_12XLARGE, production_variant_instance_type::ML_G4DN_16XLARGE, production_variant_instance_type::ML_R5_LARGE, production_variant_instance_type::ML_R5_XLARGE, production_variant_instance_type::ML_R5_2XLARGE, production_variant_instance_type::ML_R5_4XLARGE, production_variant_instance_type::ML_R5_12XLARGE, production_variant_instance_type::ML_R5_24XLARGE, production_variant_instance_type::ML_R5D_LARGE, production_variant_instance_type::ML_R5D_XLARGE, production_variant_instance_type::ML_R5D_2XLARGE, production_variant_instance_type::ML_R5D_4XLARGE, production_variant_instance_type::ML_R5D_12XLARGE, production_variant_instance_type::ML_R5D_24XLARGE, production_variant_instance_type::ML_INF1_XLARGE, production_variant_instance_type::ML_INF1_2XLARGE, production_variant_instance_type::ML_INF1_6XLARGE, production_variant_instance_type::ML_INF1_24XLARGE, production_variant_instance_type::ML_DL1_24XLARGE, production_variant_instance_type::ML_C6I_LARGE, production_variant_instance_type::ML_C6I_XLARGE, production_variant_instance_type::ML_C6I_2XLARGE, production_variant_instance_type::ML_C6I_4XLARGE, production_variant_instance_type::ML_C6I_8XLARGE, production_variant_instance_type::ML_C6I_12XLARGE, production_variant_instance_type::ML_C6I_16XLARGE, production_variant_instance_type::ML_C6I_24XLARGE, production_variant_instance_type::ML_C6I_32XLARGE, production_variant_instance_type::ML_M6I_LARGE, production_variant_instance_type::ML_M6I_XLARGE, production_variant_instance_type::ML_M6I_2XLARGE, production_variant_instance_type::ML_M6I_4XLARGE, production_variant_instance_type::ML_M6I_8XLARGE, production_variant_instance_type::ML_M6I_12XLARGE, production_variant_instance_type::ML_M6I_16XLARGE, production_variant_instance_type::ML_M6I_24XLARGE, production_variant_instance_type::ML_M6I_32XLARGE, production_variant_instance_type::ML_R6I_LARGE, production_variant_instance_type::ML_R6I_XLARGE, production_variant_instance_type::ML_R6I_2XLARGE, production_variant_instance_type::ML_R6I_4XLARGE, production_variant_instance_type::ML_R6I_8XLARGE, production_variant_instance_type::ML_R6I_12XLARGE, production_variant_instance_type::ML_R6I_16XLARGE, production_variant_instance_type::ML_R6I_24XLARGE, production_variant_instance_type::ML_R6I_32XLARGE, production_variant_instance_type::ML_G5_XLARGE, production_variant_instance_type::ML_G5_2XLARGE, production_variant_instance_type::ML_G5_4XLARGE, production_variant_instance_type::ML_G5_8XLARGE, production_variant_instance_type::ML_G5_12XLARGE, production_variant_instance_type::ML_G5_16XLARGE, production_variant_instance_type::ML_G5_24XLARGE, production_variant_instance_type::ML_G5_48XLARGE, production_variant_instance_type::ML_G6_XLARGE, production_variant_instance_type::ML_G6_2XLARGE, production_variant_instance_type::ML_G6_4XLARGE, production_variant_instance_type::ML_G6_8XLARGE, production_variant_instance_type::ML_G6_12XLARGE, production_variant_instance_type::ML_G6_16XLARGE, production_variant_instance_type::ML_G6_24XLARGE, production_variant_instance_type::ML_G6_48XLARGE, production_variant_instance_type::ML_R8G_MEDIUM, production_variant_instance_type::ML_R8G_LARGE, production_variant_instance_type::ML_R8G_XLARGE, production_variant_instance_type::ML_R8G_2XLARGE, production_variant_instance_type::ML_R8G_4XLARGE, production_variant_instance_type::ML_R8G_8XLARGE, production_variant_instance_type::ML_R8G_12XLARGE, production_variant_instance_type::ML_R8G_16XLARGE, production_variant_instance_type::ML_R8G_24XLARGE, production_variant_instance_type::ML_R8G_48XLARGE, production_variant_instance_type::ML_G6E_XLARGE, production_variant_instance_type::ML_G6E_2XLARGE, production_variant_instance_type::ML_G6E_4XLARGE, production_variant_instance_type::ML_G6E_8XLARGE, production_variant_instance_type::ML_G6E_12XLARGE, production_variant_instance_type::ML_G6E_16XLARGE, production_variant_instance_type::ML_G6E_24XLARGE, production_variant_instance_type::ML_G6E_48XLARGE, production_variant_instance_type::ML_G7E_2XLARGE, production_variant_instance_type::ML_G7E_4XLARGE, production_variant_instance_type::ML_G7E_8XLARGE, production_variant_instance_type::ML_G7E_12XLARGE, production_variant_instance_type::ML_G7E_24XLARGE, production_variant_instance_type::ML_G7E_48XLARGE, production_variant_instance_type::ML_G7_2XLARGE, production_variant_instance_type::ML_G7_4XLARGE, production_variant_instance_type::ML_G7_8XLARGE, production_variant_instance_type::ML_G7_12XLARGE, production_variant_instance_type::ML_G7_24XLARGE, production_variant_instance_type::ML_G7_48XLARGE, production_variant_instance_type::ML_P4D_24XLARGE, production_variant_instance_type::ML_C7G_LARGE, production_variant_instance_type::ML_C7G_XLARGE, production_variant_instance_type::ML_C7G_2XLARGE, production_variant_instance_type::ML_C7G_4XLARGE, production_variant_instance_type::ML_C7G_8XLARGE, production_variant_instance_type::ML_C7G_12XLARGE, production_variant_instance_type::ML_C7G_16XLARGE, production_variant_instance_type::ML_M6G_LARGE, production_variant_instance_type::ML_M6G_XLARGE, production_variant_instance_type::ML_M6G_2XLARGE, production_variant_instance_type::ML_M6G_4XLARGE, production_variant_instance_type::ML_M6G_8XLARGE, production_variant_instance_type::ML_M6G_12XLARGE, production_variant_instance_type::ML_M6G_16XLARGE, production_variant_instance_type::ML_M6GD_LARGE, production_variant_instance_type::ML_M6GD_XLARGE, production_variant_instance_type::ML_M6GD_2XLARGE, production_variant_instance_type::ML_M6GD_4XLARGE, production_variant_instance_type::ML_M6GD_8XLARGE, production_variant_instance_type::ML_M6GD_12XLARGE, production_variant_instance_type::ML_M6GD_16XLARGE, production_variant_instance_type::ML_C6G_LARGE, production_variant_instance_type::ML_C6G_XLARGE, production_variant_instance_type::ML_C6G_2XLARGE, production_variant_instance_type::ML_C6G_4XLARGE, production_variant_instance_type::ML_C6G_8XLARGE, production_variant_instance_type::ML_C6G_12XLARGE, production_variant_instance_type::ML_C6G_16XLARGE, production_variant_instance_type::ML_C6GD_LARGE, production_variant_instance_type::ML_C6GD_XLARGE, production_variant_instance_type::ML_C6GD_2XLARGE, production_variant_instance_type::ML_C6GD_4XLARGE, production_variant_instance_type::ML_C6GD_8XLARGE, production_variant_instance_type::ML_C6GD_12XLARGE, production_variant_instance_type::ML_C6GD_16XLARGE, production_variant_instance_type::ML_C6GN_LARGE, production_variant_instance_type::ML_C6GN_XLARGE, production_variant_instance_type::ML_C6GN_2XLARGE, production_variant_instance_type::ML_C6GN_4XLARGE, production_variant_instance_type::ML_C6GN_8XLARGE, production_variant_instance_type::ML_C6GN_12XLARGE, production_variant_instance_type::ML_C6GN_16XLARGE, production_variant_instance_type::ML_R6G_LARGE, production_variant_instance_type::ML_R6G_XLARGE, production_variant_instance_type::ML_R6G_2XLARGE, production_variant_instance_type::ML_R6G_4XLARGE, production_variant_instance_type::ML_R6G_8XLARGE, production_variant_instance_type::ML_R6G_12XLARGE, production_variant_instance_type::ML_R6G_16XLARGE, production_variant_instance_type::ML_R6GD_LARGE, production_variant_instance_type::ML_R6GD_XLARGE, production_variant_instance_type::ML_R6GD_2XLARGE, production_variant_instance_type::ML_R6GD_4XLARGE, production_variant_instance_type::ML_R6GD_8XLARGE, production_variant_instance_type::ML_R6GD_12XLARGE, production_variant_instance_type::ML_R6GD_16XLARGE, production_variant_instance_type::ML_P4DE_24XLARGE, production_variant_instance_type::ML_TRN1_2XLARGE, production_variant_instance_type::ML_TRN1_32XLARGE, production_variant_instance_type::ML_TRN1N_32XLARGE, production_variant_instance_type::ML_TRN2_48XLARGE, production_variant_instance_type::ML_INF2_XLARGE, production_variant_instance_type::ML_INF2_8XLARGE, production_variant_instance_type::ML_INF2_24XLARGE, production_variant_instance_type::ML_INF2_48XLARGE, production_variant_instance_type::ML_P5_48XLARGE, production_variant_instance_type::ML_P5E_48XLARGE, production_variant_instance_type::ML_P5EN_48XLARGE, production_variant_instance_type::ML_M7I_LARGE, production_variant_instance_type::ML_M7I_XLARGE, production_variant_instance_type::ML_M7I_2XLARGE, production_variant_instance_type::ML_M7I_4XLARGE, production_variant_instance_type::ML_M7I_8XLARGE, production_variant_instance_type::ML_M7I_12XLARGE, production_variant_instance_type::ML_M7I_16XLARGE, production_variant_instance_type::ML_M7I_24XLARGE, production_variant_instance_type::ML_M7I_48XLARGE, production_variant_instance_type::ML_C7I_LARGE, production_variant_instance_type::ML_C7I_XLARGE, production_variant_instance_type::ML_C7I_2XLARGE, production_variant_instance_type::ML_C7I_4XLARGE, production_variant_instance_type::ML_C7I_8XLARGE, production_variant_instance_type::ML_C7I_12XLARGE, production_variant_instance_type::ML_C7I_16XLARGE, production_variant_instance_type::ML_C7I_24XLARGE, production_variant_instance_type::ML_C7I_48XLARGE, production_variant_instance_type::ML_R7I_LARGE, production_variant_instance_type::ML_R7I_XLARGE, production_variant_instance_type::ML_R7I_2XLARGE, production_variant_instance_type::ML_R7I_4XLARGE, production_variant_instance_type::ML_R7I_8XLARGE, production_variant_instance_type::ML_R7I_12XLARGE, production_variant_instance_type::ML_R7I_16XLARGE, production_variant_instance_type::ML_R7I_24XLARGE, production_variant_instance_type::ML_R7I_48XLARGE, production_variant_instance_type::ML_C8G_MEDIUM, production_variant_instance_type::ML_C8G_LARGE, production_variant_instance_type::ML_C8G_XLARGE, production_variant_instance_type::ML_C8G_2XLARGE, production_variant_instance_type::ML_C8G_4XLARGE, production_variant_instance_type::ML_C8G_8XLARGE, production_variant_instance_type::ML_C8G_12XLARGE, production_variant_instance_type::ML_C8G_16XLARGE, production_variant_instance_type::ML_C8G_24XLARGE, production_variant_instance_type::ML_C8G_48XLARGE, production_variant_instance_type::ML_R7GD_MEDIUM, production_variant_instance_type::ML_R7GD_LARGE, production_variant_instance_type::ML_R7GD_XLARGE, production_variant_instance_type::ML_R7GD_2XLARGE, production_variant_instance_type::ML_R7GD_4XLARGE, production_variant_instance_type::ML_R7GD_8XLARGE, production_variant_instance_type::ML_R7GD_12XLARGE, production_variant_instance_type::ML_R7GD_16XLARGE, production_variant_instance_type::ML_M8G_MEDIUM, production_variant_instance_type::ML_M8G_LARGE, production_variant_instance_type::ML_M8G_XLARGE, production_variant_instance_type::ML_M8G_2XLARGE, production_variant_instance_type::ML_M8G_4XLARGE, production_variant_instance_type::ML_M8G_8XLARGE, production_variant_instance_type::ML_M8G_12XLARGE, production_variant_instance_type::ML_M8G_16XLARGE, production_variant_instance_type::ML_M8G_24XLARGE, production_variant_instance_type::ML_M8G_48XLARGE, production_variant_instance_type::ML_C6IN_LARGE, production_variant_instance_type::ML_C6IN_XLARGE, production_variant_instance_type::ML_C6IN_2XLARGE, production_variant_instance_type::ML_C6IN_4XLARGE, production_variant_instance_type::ML_C6IN_8XLARGE, production_variant_instance_type::ML_C6IN_12XLARGE, production_variant_instance_type::ML_C6IN_16XLARGE, production_variant_instance_type::ML_C6IN_24XLARGE, production_variant_instance_type::ML_C6IN_32XLARGE, production_variant_instance_type::ML_P6_B200_48XLARGE, production_variant_instance_type::ML_P6_B300_48XLARGE, production_variant_instance_type::ML_P6E_GB200_36XLARGE, production_variant_instance_type::ML_P5_4XLARGE]);

pub(crate) static PROFILING_STATUS: Text = Text::new(Length::NONE).one_of(&[profiling_status::ENABLED, profiling_status::DISABLED]);

pub(crate) static PROGRAMMING_LANG: Text = Text::new(Length::between(1, 128)).pattern(r"[a-zA-Z]+ ?[0-9]+\.[0-9]+(\.[0-9]+)?");

pub(crate) static PROJECT_ARN: Text = Text::new(Length::between(1, 2048)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:project/[[^\x20\t\n\x0B\x0C\r]]+");

pub(crate) static PROJECT_ENTITY_NAME: Text = Text::new(Length::between(1, 32)).pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}");

pub(crate) static PROJECT_ID: Text = Text::new(Length::between(1, 20)).pattern("[a-zA-Z0-9](-*[a-zA-Z0-9])*");

pub(crate) static PROJECT_SORT_BY: Text = Text::new(Length::NONE).one_of(&[project_sort_by::NAME, project_sort_by::CREATION_TIME]);

pub(crate) static PROJECT_SORT_ORDER: Text = Text::new(Length::NONE).one_of(&[project_sort_order::ASCENDING, project_sort_order::DESCENDING]);

pub(crate) static PROJECT_STATUS: Text = Text::new(Length::NONE).one_of(&[project_status::PENDING, project_status::CREATE_IN_PROGRESS, project_status::CREATE_COMPLETED, project_status::CREATE_FAILED, project_status::DELETE_IN_PROGRESS, project_status::DELETE_FAILED, project_status::DELETE_COMPLETED, project_status::UPDATE_IN_PROGRESS, project_status::UPDATE_COMPLETED, project_status::UPDATE_FAILED]);

pub(crate) static PROPERTY_NAME_HINT: Text = Text::new(Length::at_most(100)).pattern(".*");

pub(crate) static PROVISIONED_PRODUCT_STATUS_MESSAGE: Text = Text::new(Length::NONE).pattern(".*");

pub(crate) static PROVISIONING_PARAMETER_KEY: Text = Text::new(Length::between(1, 1000)).pattern(".*");

pub(crate) static PROVISIONING_PARAMETER_VALUE: Text = Text::new(Length::at_most(4096)).pattern(".*");

pub(crate) static Q_PROFILE_ARN: Text = Text::new(Length::NONE).pattern("arn:[-.a-z0-9]{1,63}:codewhisperer:([-.a-z0-9]{0,63}:){2}([a-zA-Z0-9-_:/]){1,1023}");

pub(crate) static R_STUDIO_SERVER_PRO_ACCESS_STATUS: Text = Text::new(Length::NONE).one_of(&[r_studio_server_pro_access_status::ENABLED, r_studio_server_pro_access_status::DISABLED]);

pub(crate) static R_STUDIO_SERVER_PRO_USER_GROUP: Text = Text::new(Length::NONE).one_of(&[r_studio_server_pro_user_group::R_STUDIO_ADMIN, r_studio_server_pro_user_group::R_STUDIO_USER]);

pub(crate) static RECIPE_NAME: Text = Text::new(Length::at_most(255));

pub(crate) static RECOMMENDATION_STATUS: Text = Text::new(Length::NONE).one_of(&[recommendation_status::IN_PROGRESS, recommendation_status::COMPLETED, recommendation_status::FAILED, recommendation_status::NOT_APPLICABLE]);

pub(crate) static RECORD_WRAPPER: Text = Text::new(Length::NONE).one_of(&[record_wrapper::NONE, record_wrapper::RECORD_IO]);

pub(crate) static REDSHIFT_CLUSTER_ID: Text = Text::new(Length::between(1, 63)).pattern(".*");

pub(crate) static REDSHIFT_DATABASE: Text = Text::new(Length::between(1, 64)).pattern(".*");

pub(crate) static REDSHIFT_QUERY_STRING: Text = Text::new(Length::between(1, 4096)).pattern("(?s:.)+");

pub(crate) static REDSHIFT_RESULT_COMPRESSION_TYPE: Text = Text::new(Length::NONE).one_of(&[redshift_result_compression_type::NONE, redshift_result_compression_type::GZIP, redshift_result_compression_type::BZIP2, redshift_result_compression_type::ZSTD, redshift_result_compression_type::SNAPPY]);

pub(crate) static REDSHIFT_RESULT_FORMAT: Text = Text::new(Length::NONE).one_of(&[redshift_result_format::PARQUET, redshift_result_format::CSV]);

pub(crate) static REDSHIFT_USER_NAME: Text = Text::new(Length::between(1, 128)).pattern(".*");

pub(crate) static REFERENCE_MIN_VERSION: Text = Text::new(Length::between(5, 14)).pattern("[0-9]{1,4}.[0-9]{1,4}.[0-9]{1,4}");

pub(crate) static REGION_NAME: Text = Text::new(Length::between(1, 24));

pub(crate) static RELATION: Text = Text::new(Length::NONE).one_of(&[relation::EQUAL_TO, relation::GREATER_THAN_OR_EQUAL_TO]);

pub(crate) static RELEASE_NOTES: Text = Text::new(Length::between(1, 255)).pattern(".*");

pub(crate) static REPOSITORY_ACCESS_MODE: Text = Text::new(Length::NONE).one_of(&[repository_access_mode::PLATFORM, repository_access_mode::VPC]);

pub(crate) static REPOSITORY_CREDENTIALS_PROVIDER_ARN: Text = Text::new(Length::between(1, 2048)).pattern(".*");

pub(crate) static REPOSITORY_URL: Text = Text::new(Length::at_most(1024)).pattern(r"https://([.\-_a-zA-Z0-9]+/?){3,1016}");

pub(crate) static RESOURCE_ARN: Text = Text::new(Length::at_most(256)).pattern("arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:.+");

pub(crate) static RESOURCE_ID: Text = Text::new(Length::at_most(32));

pub(crate) static RESOURCE_PROPERTY_NAME: Text = Text::new(Length::between(1, 255)).pattern(".+");

pub(crate) static RESOURCE_TYPE: Text = Text::new(Length::NONE).one_of(&[resource_type::TRAINING_JOB, resource_type::EXPERIMENT, resource_type::EXPERIMENT_TRIAL, resource_type::EXPERIMENT_TRIAL_COMPONENT, resource_type::ENDPOINT, resource_type::MODEL, resource_type::MODEL_PACKAGE, resource_type::MODEL_PACKAGE_GROUP, resource_type::PIPELINE, resource_type::PIPELINE_EXECUTION, resource_type::FEATURE_GROUP, resource_type::FEATURE_METADATA, resource_type::IMAGE, resource_type::IMAGE_VERSION, resource_type::PROJECT, resource_type::HYPER_PARAMETER_TUNING_JOB, resource_type::MODEL_CARD, resource_type::PIPELINE_VERSION, resource_type::JOB, resource_type::HUB_CONTENT]);

pub(crate) static RESPONSE_MIME_TYPE: Text = Text::new(Length::at_most(1024)).pattern(r"[-a-zA-Z_0-9]+\/.+");

pub(crate) static RETENTION_TYPE: Text = Text::new(Length::NONE).one_of(&[retention_type::RETAIN, retention_type::DELETE]);

pub(crate) static ROLE_ARN: Text = Text::new(Length::between(20, 2048)).pattern(r"arn:aws[a-z\-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+");

pub(crate) static ROUTING_STRATEGY: Text = Text::new(Length::NONE).one_of(&[routing_strategy::LEAST_OUTSTANDING_REQUESTS, routing_strategy::RANDOM, routing_strategy::PREFIX_AWARE, routing_strategy::KV_AWARE]);

pub(crate) static RULE_CONFIGURATION_NAME: Text = Text::new(Length::between(1, 256)).pattern(".*");

pub(crate) static RULE_EVALUATION_STATUS: Text = Text::new(Length::NONE).one_of(&[rule_evaluation_status::IN_PROGRESS, rule_evaluation_status::NO_ISSUES_FOUND, rule_evaluation_status::ISSUES_FOUND, rule_evaluation_status::ERROR, rule_evaluation_status::STOPPING, rule_evaluation_status::STOPPED]);

pub(crate) static S3_DATA_DISTRIBUTION: Text = Text::new(Length::NONE).one_of(&[s3_data_distribution::FULLY_REPLICATED, s3_data_distribution::SHARDED_BY_S3_KEY]);

pub(crate) static S3_DATA_TYPE: Text = Text::new(Length::NONE).one_of(&[s3_data_type::MANIFEST_FILE, s3_data_type::S3_PREFIX, s3_data_type::AUGMENTED_MANIFEST_FILE, s3_data_type::CONVERSE]);

pub(crate) static S3_MODEL_DATA_TYPE: Text = Text::new(Length::NONE).one_of(&[s3_model_data_type::S3_PREFIX, s3_model_data_type::S3_OBJECT]);

pub(crate) static S3_MODEL_URI: Text = Text::new(Length::at_most(1024)).pattern("(https|s3)://([^/]+)/?(.*)");

pub(crate) static S3_SCHEMA_URI: Text = Text::new(Length::at_most(1024)).pattern("(s3)://([^/]+)/?(.*)");

pub(crate) static S3_URI: Text = Text::new(Length::at_most(1024)).pattern("(https|s3)://([^/]+)/?(.*)");

pub(crate) static SAGE_MAKER_IMAGE_NAME: Text = Text::new(Length::NONE).one_of(&[sage_maker_image_name::SAGEMAKER_DISTRIBUTION]);

pub(crate) static SAGE_MAKER_IMAGE_VERSION_ALIAS: Text = Text::new(Length::between(1, 128)).pattern("[a-zA-Z0-9_][a-zA-Z0-9_.-]*");

pub(crate) static SAGE_MAKER_PUBLIC_HUB_CONTENT_ARN: Text = Text::new(Length::at_most(255)).pattern(r"arn:[a-z0-9-\.]{1,63}:sagemaker:[a-zA-Z_0-9]+(?:-[a-zA-Z_0-9]+)+:aws:hub-content\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}\/Model\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}");

pub(crate) static SAGEMAKER_SERVICECATALOG_STATUS: Text = Text::new(Length::NONE).one_of(&[sagemaker_servicecatalog_status::ENABLED, sagemaker_servicecatalog_status::DISABLED]);

pub(crate) static SCHEDULE_EXPRESSION: Text = Text::new(Length::between(1, 256));

pub(crate) static SCHEDULE_STATUS: Text = Text::new(Length::NONE).one_of(&[schedule_status::PENDING, schedule_status::FAILED, schedule_status::SCHEDULED, schedule_status::STOPPED]);

pub(crate) static SEARCH_SORT_ORDER: Text = Text::new(Length::NONE).one_of(&[search_sort_order::ASCENDING, search_sort_order::DESCENDING]);

pub(crate) static SECONDARY_STATUS: Text = Text::new(Length::NONE).one_of(&[secondary_status::STARTING, secondary_status::LAUNCHING_ML_INSTANCES, secondary_status::PREPARING_TRAINING_STACK, secondary_status::DOWNLOADING, secondary_status::DOWNLOADING_TRAINING_IMAGE, secondary_status::TRAINING, secondary_status::UPLOADING, secondary_status::STOPPING, secondary_status::STOPPED, secondary_status::MAX_RUNTIME_EXCEEDED, secondary_status::COMPLETED, secondary_status::FAILED, secondary_status::INTERRUPTED, secondary_status::MAX_WAIT_TIME_EXCEEDED, secondary_status::UPDATING, secondary_status::RESTARTING, secondary_status::PENDING]);

pub(crate) static SECRET_ARN: Text = Text::new(Length::between(1, 2048)).pattern(r"arn:aws[a-z\-]*:secretsmanager:[a-z0-9\-]*:[0-9]{12}:secret:.*");

pub(crate) static SECURITY_GROUP_ID: Text = Text::new(Length::at_most(32)).pattern("[-0-9a-zA-Z]+");

pub(crate) static SEQUENCE_LENGTH: Text = Text::new(Length::between(1, 50)).pattern("[0-9]+K");

pub(crate) static SERVERLESS_JOB_BASE_MODEL_ARN: Text = Text::new(Length::between(1, 2048)).pattern(r"(arn:[a-z0-9-\.]{1,63}:sagemaker:[a-zA-Z_0-9]+(?:-[a-zA-Z_0-9]+)+:([0-9]{12}|aws):hub-content\/)[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}\/Model\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}(\/[0-9]{1,4}.[0-9]{1,4}.[0-9]{1,4})?");

pub(crate) static SERVERLESS_JOB_TYPE: Text = Text::new(Length::NONE).one_of(&[serverless_job_type::FINE_TUNING, serverless_job_type::EVALUATION]);

pub(crate) static SERVICE_CATALOG_ENTITY_ID: Text = Text::new(Length::between(1, 100)).pattern(r"[a-zA-Z0-9_\-]*");

pub(crate) static SINGLE_SIGN_ON_APPLICATION_ARN: Text = Text::new(Length::NONE).pattern(r"arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso::[0-9]+:application\/[a-zA-Z0-9-_.]+\/apl-[a-zA-Z0-9]+");

pub(crate) static SINGLE_SIGN_ON_USER_IDENTIFIER: Text = Text::new(Length::NONE).pattern("UserName");

pub(crate) static SKIP_MODEL_VALIDATION: Text = Text::new(Length::NONE).one_of(&[skip_model_validation::ALL, skip_model_validation::NONE]);

pub(crate) static SNS_TOPIC_ARN: Text = Text::new(Length::at_most(2048)).pattern(r"arn:aws[a-z\-]*:sns:[a-z0-9\-]*:[0-9]{12}:[a-zA-Z0-9_.-]+");

pub(crate) static SORT_ACTIONS_BY: Text = Text::new(Length::NONE).one_of(&[sort_actions_by::NAME, sort_actions_by::CREATION_TIME]);

pub(crate) static SORT_ARTIFACTS_BY: Text = Text::new(Length::NONE).one_of(&[sort_artifacts_by::CREATION_TIME]);

pub(crate) static SORT_ASSOCIATIONS_BY: Text = Text::new(Length::NONE).one_of(&[sort_associations_by::SOURCE_ARN, sort_associations_by::DESTINATION_ARN, sort_associations_by::SOURCE_TYPE, sort_associations_by::DESTINATION_TYPE, sort_associations_by::CREATION_TIME]);

pub(crate) static SORT_BY: Text = Text::new(Length::NONE).one_of(&[sort_by::NAME, sort_by::CREATION_TIME, sort_by::STATUS]);

pub(crate) static SORT_CONTEXTS_BY: Text = Text::new(Length::NONE).one_of(&[sort_contexts_by::NAME, sort_contexts_by::CREATION_TIME]);

pub(crate) static SORT_EXPERIMENTS_BY: Text = Text::new(Length::NONE).one_of(&[sort_experiments_by::NAME, sort_experiments_by::CREATION_TIME]);

pub(crate) static SORT_ORDER: Text = Text::new(Length::NONE).one_of(&[sort_order::ASCENDING, sort_order::DESCENDING]);

pub(crate) static SORT_PIPELINE_EXECUTIONS_BY: Text = Text::new(Length::NONE).one_of(&[sort_pipeline_executions_by::CREATION_TIME, sort_pipeline_executions_by::PIPELINE_EXECUTION_ARN]);

pub(crate) static SORT_PIPELINES_BY: Text = Text::new(Length::NONE).one_of(&[sort_pipelines_by::NAME, sort_pipelines_by::CREATION_TIME]);

pub(crate) static SORT_TRIAL_COMPONENTS_BY: Text = Text::new(Length::NONE).one_of(&[sort_trial_components_by::NAME, sort_trial_components_by::CREATION_TIME]);

pub(crate) static SORT_TRIALS_BY: Text = Text::new(Length::NONE).one_of(&[sort_trials_by::NAME, sort_trials_by::CREATION_TIME]);

pub(crate) static SOURCE_TYPE: Text = Text::new(Length::at_most(128));

pub(crate) static SOURCE_URI: Text = Text::new(Length::between(1, 2048)).pattern(".*");

pub(crate) static SPACE_NAME: Text = Text::new(Length::at_most(63)).pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");

pub(crate) static SPLIT_TYPE: Text = Text::new(Length::NONE).one_of(&[split_type::NONE, split_type::LINE, split_type::RECORD_IO, split_type::TF_RECORD]);

pub(crate) static STAGE_DESCRIPTION: Text = Text::new(Length::at_most(1024)).pattern(".*");

pub(crate) static STATUS_DETAILS: Text = Text::new(Length::at_most(1024)).pattern(".*");

pub(crate) static STEP_DESCRIPTION: Text = Text::new(Length::at_most(3072)).pattern(".*");

pub(crate) static STEP_DISPLAY_NAME: Text = Text::new(Length::at_most(256)).pattern(".*");

pub(crate) static STEP_NAME: Text = Text::new(Length::at_most(64)).pattern(r"[A-Za-z0-9\-_]*");

pub(crate) static STEP_STATUS: Text = Text::new(Length::NONE).one_of(&[step_status::STARTING, step_status::EXECUTING, step_status::STOPPING, step_status::STOPPED, step_status::FAILED, step_status::SUCCEEDED]);

pub(crate) static STORAGE_TYPE: Text = Text::new(Length::NONE).one_of(&[storage_type::STANDARD, storage_type::STANDARD_V2, storage_type::IN_MEMORY]);

pub(crate) static STRING1024: Text = Text::new(Length::at_most(1024));

pub(crate) static STRING12800: Text = Text::new(Length::at_most(12800));

pub(crate) static STRING2048: Text = Text::new(Length::at_most(2048));

pub(crate) static STRING256: Text = Text::new(Length::at_most(256));

pub(crate) static STRING3072: Text = Text::new(Length::at_most(3072));

pub(crate) static STRING40: Text = Text::new(Length::at_most(40));

pub(crate) static STRING64: Text = Text::new(Length::at_most(64));

pub(crate) static STRING8192: Text = Text::new(Length::at_most(8192));

pub(crate) static STRING_PARAMETER_VALUE: Text = Text::new(Length::at_most(2500)).pattern(".*");

pub(crate) static STUDIO_LIFECYCLE_CONFIG_ARN: Text = Text::new(Length::at_most(256)).pattern(r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:studio-lifecycle-config/.*|None)");

pub(crate) static STUDIO_RESOURCE_SPEC_TRAINING_PLAN_ARN: Text = Text::new(Length::at_most(2048)).pattern(r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-plan/.*|None)");

pub(crate) static STUDIO_WEB_PORTAL: Text = Text::new(Length::NONE).one_of(&[studio_web_portal::ENABLED, studio_web_portal::DISABLED]);

pub(crate) static SUBNET_ID: Text = Text::new(Length::at_most(32)).pattern("[-0-9a-zA-Z]+");

pub(crate) static TABLE_FORMAT: Text = Text::new(Length::NONE).one_of(&[table_format::DEFAULT, table_format::GLUE, table_format::ICEBERG]);

pub(crate) static TABLE_NAME: Text = Text::new(Length::between(1, 255)).pattern(r"[\u0020-\uD7FF\uE000-\uFFFD\x{10000}-\x{10FFFF}\t]*");

pub(crate) static TAG_KEY: Text = Text::new(Length::between(1, 128)).pattern(r"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)");

pub(crate) static TAG_PROPAGATION: Text = Text::new(Length::NONE).one_of(&[tag_propagation::ENABLED, tag_propagation::DISABLED]);

pub(crate) static TAG_VALUE: Text = Text::new(Length::at_most(256)).pattern(r"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)");

pub(crate) static TRAFFIC_ROUTING_CONFIG_TYPE: Text = Text::new(Length::NONE).one_of(&[traffic_routing_config_type::ALL_AT_ONCE, traffic_routing_config_type::CANARY, traffic_routing_config_type::LINEAR]);

pub(crate) static TRAINING_CONTAINER_ARGUMENT: Text = Text::new(Length::at_most(256)).pattern(".*");

pub(crate) static TRAINING_CONTAINER_ENTRYPOINT_STRING: Text = Text::new(Length::at_most(256)).pattern(".*");

pub(crate) static TRAINING_ENVIRONMENT_KEY: Text = Text::new(Length::at_most(512)).pattern("[a-zA-Z_][a-zA-Z0-9_]*");

pub(crate) static TRAINING_ENVIRONMENT_VALUE: Text = Text::new(Length::at_most(512)).pattern("(?s:.)*");

pub(crate) static TRAINING_INPUT_MODE: Text = Text::new(Length::NONE).one_of(&[training_input_mode::PIPE, training_input_mode::FILE, training_input_mode::FAST_FILE]);

pub(crate) static TRAINING_INSTANCE_TYPE: Text = Text::new(Length::NONE).one_of(&[training_instance_type::ML_M4_XLARGE, training_instance_type::ML_M4_2XLARGE, training_instance_type::ML_M4_4XLARGE, training_instance_type::ML_M4_10XLARGE, training_instance_type::ML_M4_16XLARGE, training_instance_type::ML_G4DN_XLARGE, training_instance_type::ML_G4DN_2XLARGE, training_instance_type::ML_G4DN_4XLARGE, training_instance_type::ML_G4DN_8XLARGE, training_instance_type::ML_G4DN_12XLARGE, training_instance_type::ML_G4DN_16XLARGE, training_instance_type::ML_M5_LARGE, training_instance_type::ML_M5_XLARGE, training_instance_type::ML_M5_2XLARGE, training_instance_type::ML_M5_4XLARGE, training_instance_type::ML_M5_12XLARGE, training_instance_type::ML_M5_24XLARGE, training_instance_type::ML_C4_XLARGE, training_instance_type::ML_C4_2XLARGE, training_instance_type::ML_C4_4XLARGE, training_instance_type::ML_C4_8XLARGE, training_instance_type::ML_P2_XLARGE, training_instance_type::ML_P2_8XLARGE, training_instance_type::ML_P2_16XLARGE, training_instance_type::ML_P3_2XLARGE, training_instance_type::ML_P3_8XLARGE, training_instance_type::ML_P3_16XLARGE, training_instance_type::ML_P3DN_24XLARGE, training_instance_type::ML_P4D_24XLARGE, training_instance_type::ML_P4DE_24XLARGE, training_instance_type::ML_P5_48XLARGE, training_instance_type::ML_P5E_48XLARGE, training_instance_type::ML_P5EN_48XLARGE, training_instance_type::ML_C5_XLARGE, training_instance_type::ML_C5_2XLARGE, training_instance_type::ML_C5_4XLARGE, training_instance_type::ML_C5_9XLARGE, training_instance_type::ML_C5_18XLARGE, training_instance_type::ML_C5N_XLARGE, training_instance_type::ML_C5N_2XLARGE, training_instance_type::ML_C5N_4XLARGE, training_instance_type::ML_C5N_9XLARGE, training_instance_type::ML_C5N_18XLARGE, training_instance_type::ML_G5_XLARGE, training_instance_type::ML_G5_2XLARGE, training_instance_type::ML_G5_4XLARGE, training_instance_type::ML_G5_8XLARGE, training_instance_type::ML_G5_16XLARGE, training_instance_type::ML_G5_12XLARGE, training_instance_type::ML_G5_24XLARGE, training_instance_type::ML_G5_48XLARGE, training_instance_type::ML_G6_XLARGE, training_instance_type::ML_G6_2XLARGE, training_instance_type::ML_G6_4XLARGE, training_instance_type::ML_G6_8XLARGE, training_instance_type::ML_G6_16XLARGE, training_instance_type::ML_G6_12XLARGE, training_instance_type::ML_G6_24XLARGE, training_instance_type::ML_G6_48XLARGE, training_instance_type::ML_G6E_XLARGE, training_instance_type::ML_G6E_2XLARGE, training_instance_type::ML_G6E_4XLARGE, training_instance_type::ML_G6E_8XLARGE, training_instance_type::ML_G6E_16XLARGE, training_instance_type::ML_G6E_12XLARGE, training_instance_type::ML_G6E_24XLARGE, training_instance_type::ML_G6E_48XLARGE, training_instance_type::ML_TRN1_2XLARGE, training_instance_type::ML_TRN1_32XLARGE, training_instance_type::ML_TRN1N_32XLARGE, training_instance_type::ML_TRN2_48XLARGE, training_instance_type::ML_M6I_LARGE, training_instance_type::ML_M6I_XLARGE, training_instance_type::ML_M6I_2XLARGE, training_instance_type::ML_M6I_4XLARGE, training_instance_type::ML_M6I_8XLARGE, training_instance_type::ML_M6I_12XLARGE, training_instance_type::ML_M6I_16XLARGE, training_instance_type::ML_M6I_24XLARGE, training_instance_type::ML_M6I_32XLARGE, training_instance_type::ML_C6I_XLARGE, training_instance_type::ML_C6I_2XLARGE, training_instance_type::ML_C6I_8XLARGE, training_instance_type::ML_C6I_4XLARGE, training_instance_type::ML_C6I_12XLARGE, training_instance_type::ML_C6I_16XLARGE, training_instance_type::ML_C6I_24XLARGE, training_instance_type::ML_C6I_32XLARGE, training_instance_type::ML_R5D_LARGE, training_instance_type::ML_R5D_XLARGE, training_instance_type::ML_R5D_2XLARGE, training_instance_type::ML_R5D_4XLARGE, training_instance_type::ML_R5D_8XLARGE, training_instance_type::ML_R5D_12XLARGE, training_instance_type::ML_R5D_16XLARGE, training_instance_type::ML_R5D_24XLARGE, training_instance_type::ML_T3_MEDIUM, training_instance_type::ML_T3_LARGE, training_instance_type::ML_T3_XLARGE, training_instance_type::ML_T3_2XLARGE, training_instance_type::ML_R5_LARGE, training_instance_type::ML_R5_XLARGE, training_instance_type::ML_R5_2XLARGE, training_instance_type::ML_R5_4XLARGE, training_instance_type::ML_R5_8XLARGE, training_instance_type::ML_R5_12XLARGE, training_instance_type::ML_R5_16XLARGE, training_instance_type::ML_R5_24XLARGE, training_instance_type::ML_P6_B200_48XLARGE, training_instance_type::ML_M7I_LARGE, training_instance_type::ML_M7I_XLARGE, training_instance_type::ML_M7I_2XLARGE, training_instance_type::ML_M7I_4XLARGE, training_instance_type::ML_M7I_8XLARGE, training_instance_type::ML_M7I_12XLARGE, training_instance_type::ML_M7I_16XLARGE, training_instance_type::ML_M7I_24XLARGE, training_instance_type::ML_M7I_48XLARGE, training_instance_type::ML_C7I_LARGE, training_instance_type::ML_C7I_XLARGE, training_instance_type::ML_C7I_2XLARGE, training_instance_type::ML_C7I_4XLARGE, training_instance_type::ML_C7I_8XLARGE, training_instance_type::ML_C7I_12XLARGE, training_instance_type::ML_C7I_16XLARGE, training_instance_type::ML_C7I_24XLARGE, training_instance_type::ML_C7I_48XLARGE, training_instance_type::ML_R7I_LARGE, training_instance_type::ML_R7I_XLARGE, training_instance_type::ML_R7I_2XLARGE, training_instance_type::ML_R7I_4XLARGE, training_instance_type::ML_R7I_8XLARGE, training_instance_type::ML_R7I_12XLARGE, training_instance_type::ML_R7I_16XLARGE, training_instance_type::ML_R7I_24XLARGE, training_instance_type::ML_R7I_48XLARGE, training_instance_type::ML_P6E_GB200_36XLARGE, training_instance_type::ML_P5_4XLARGE, training_instance_type::ML_P6_B300_48XLARGE, training_instance_type::ML_G7E_2XLARGE, training_instance_type::ML_G7E_4XLARGE, training_instance_type::ML_G7E_8XLARGE, training_instance_type::ML_G7E_12XLARGE, training_instance_type::ML_G7E_24XLARGE, training_instance_type::ML_G7E_48XLARGE, training_instance_type::ML_G7_2XLARGE, training_instance_type::ML_G7_4XLARGE, training_instance_type::ML_G7_8XLARGE, training_instance_type::ML_G7_12XLARGE, training_instance_type::ML_G7_24XLARGE, training_instance_type::ML_G7_48XLARGE, training_instance_type::ML_R6I_LARGE, training_instance_type::ML_R6I_XLARGE, training_instance_type::ML_R6I_2XLARGE, training_instance_type::ML_R6I_4XLARGE, training_instance_type::ML_R6I_8XLARGE, training_instance_type::ML_R6I_12XLARGE, training_instance_type::ML_R6I_16XLARGE, training_instance_type::ML_R6I_24XLARGE, training_instance_type::ML_R6I_32XLARGE, training_instance_type::ML_M8I_LARGE, training_instance_type::ML_M8I_XLARGE, training_instance_type::ML_M8I_2XLARGE, training_instance_type::ML_M8I_4XLARGE, training_instance_type::ML_M8I_8XLARGE, training_instance_type::ML_M8I_12XLARGE, training_instance_type::ML_M8I_16XLARGE, training_instance_type::ML_M8I_24XLARGE, training_instance_type::ML_M8I_32XLARGE, training_instance_type::ML_M8I_48XLARGE, training_instance_type::ML_M8I_96XLARGE, training_instance_type::ML_C8I_XLARGE, training_instance_type::ML_C8I_2XLARGE, training_instance_type::ML_C8I_4XLARGE, training_instance_type::ML_C8I_8XLARGE, training_instance_type::ML_C8I_12XLARGE, training_instance_type::ML_C8I_16XLARGE, training_instance_type::ML_C8I_24XLARGE, training_instance_type::ML_C8I_32XLARGE, training_instance_type::ML_C8I_48XLARGE, training_instance_type::ML_C8I_96XLARGE, training_instance_type::ML_R8I_LARGE, training_instance_type::ML_R8I_XLARGE, training_instance_type::ML_R8I_2XLARGE, training_instance_type::ML_R8I_4XLARGE, training_instance_type::ML_R8I_8XLARGE, training_instance_type::ML_R8I_12XLARGE, training_instance_type::ML_R8I_16XLARGE, training_instance_type::ML_R8I_24XLARGE, training_instance_type::ML_R8I_32XLARGE, training_instance_type::ML_R8I_48XLARGE, training_instance_type::ML_R8I_96XLARGE, training_instance_type::ML_M7I_FLEX_LARGE, training_instance_type::ML_M7I_FLEX_XLARGE, training_instance_type::ML_M7I_FLEX_2XLARGE, training_instance_type::ML_M7I_FLEX_4XLARGE, training_instance_type::ML_M7I_FLEX_8XLARGE, training_instance_type::ML_M7I_FLEX_12XLARGE, training_instance_type::ML_M7I_FLEX_16XLARGE, training_instance_type::ML_C7I_FLEX_XLARGE, training_instance_type::ML_C7I_FLEX_2XLARGE, training_instance_type::ML_C7I_FLEX_4XLARGE, training_instance_type::ML_C7I_FLEX_8XLARGE, training_instance_type::ML_C7I_FLEX_12XLARGE, training_instance_type::ML_C7I_FLEX_16XLARGE, training_instance_type::ML_M8I_FLEX_LARGE, training_instance_type::ML_M8I_FLEX_XLARGE, training_instance_type::ML_M8I_FLEX_2XLARGE, training_instance_type::ML_M8I_FLEX_4XLARGE, training_instance_type::ML_M8I_FLEX_8XLARGE, training_instance_type::ML_M8I_FLEX_12XLARGE, training_instance_type::ML_M8I_FLEX_16XLARGE, training_instance_type::ML_C8I_FLEX_XLARGE, training_instance_type::ML_C8I_FLEX_2XLARGE, training_instance_type::ML_C8I_FLEX_4XLARGE, training_instance_type::ML_C8I_FLEX_8XLARGE, training_instance_type::ML_C8I_FLEX_12XLARGE, training_instance_type::ML_C8I_FLEX_16XLARGE, training_instance_type::ML_R8I_FLEX_LARGE, training_instance_type::ML_R8I_FLEX_XLARGE, training_instance_type::ML_R8I_FLEX_2XLARGE, training_instance_type::ML_R8I_FLEX_4XLARGE, training_instance_type::ML_R8I_FLEX_8XLARGE, training_instance_type::ML_R8I_FLEX_12XLARGE, training_instance_type::ML_R8I_FLEX_16XLARGE]);

pub(crate) static TRAINING_JOB_ARN: Text = Text::new(Length::at_most(256)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");

pub(crate) static TRAINING_JOB_EARLY_STOPPING_TYPE: Text = Text::new(Length::NONE).one_of(&[training_job_early_stopping_type::OFF, training_job_early_stopping_type::AUTO]);

pub(crate) static TRAINING_JOB_NAME: Text = Text::new(Length::between(1, 63)).pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");

pub(crate) static TRAINING_JOB_SORT_BY_OPTIONS: Text = Text::new(Length::NONE).one_of(&[training_job_sort_by_options::NAME, training_job_sort_by_options::CREATION_TIME, training_job_sort_by_options::STATUS, training_job_sort_by_options::FINAL_OBJECTIVE_METRIC_VALUE]);

pub(crate) static TRAINING_JOB_STATUS: Text = Text::new(Length::NONE).one_of(&[training_job_status::IN_PROGRESS, training_job_status::COMPLETED, training_job_status::FAILED, training_job_status::STOPPING, training_job_status::STOPPED, training_job_status::DELETING]);

pub(crate) static TRAINING_PLAN_ARN: Text = Text::new(Length::between(50, 2048)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-plan/.*");

pub(crate) static TRAINING_REPOSITORY_ACCESS_MODE: Text = Text::new(Length::NONE).one_of(&[training_repository_access_mode::PLATFORM, training_repository_access_mode::VPC]);

pub(crate) static TRAINING_REPOSITORY_CREDENTIALS_PROVIDER_ARN: Text = Text::new(Length::between(1, 2048)).pattern(r"arn:[a-zA-Z0-9\-]+:lambda:[a-zA-Z0-9\-]+:[0-9]{12}:function:.*");

pub(crate) static TRANSFORM_AMI_VERSION: Text = Text::new(Length::between(1, 63)).pattern("[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*");

pub(crate) static TRANSFORM_ENVIRONMENT_KEY: Text = Text::new(Length::at_most(1024)).pattern("[a-zA-Z_][a-zA-Z0-9_]{0,1023}");

pub(crate) static TRANSFORM_ENVIRONMENT_VALUE: Text = Text::new(Length::at_most(10240)).pattern("(?s:.)*");

pub(crate) static TRANSFORM_INSTANCE_TYPE: Text = Text::new(Length::NONE).one_of(&[transform_instance_type::ML_M4_XLARGE, transform_instance_type::ML_M4_2XLARGE, transform_instance_type::ML_M4_4XLARGE, transform_instance_type::ML_M4_10XLARGE, transform_instance_type::ML_M4_16XLARGE, transform_instance_type::ML_C4_XLARGE, transform_instance_type::ML_C4_2XLARGE, transform_instance_type::ML_C4_4XLARGE, transform_instance_type::ML_C4_8XLARGE, transform_instance_type::ML_P2_XLARGE, transform_instance_type::ML_P2_8XLARGE, transform_instance_type::ML_P2_16XLARGE, transform_instance_type::ML_P3_2XLARGE, transform_instance_type::ML_P3_8XLARGE, transform_instance_type::ML_P3_16XLARGE, transform_instance_type::ML_C5_XLARGE, transform_instance_type::ML_C5_2XLARGE, transform_instance_type::ML_C5_4XLARGE, transform_instance_type::ML_C5_9XLARGE, transform_instance_type::ML_C5_18XLARGE, transform_instance_type::ML_M5_LARGE, transform_instance_type::ML_M5_XLARGE, transform_instance_type::ML_M5_2XLARGE, transform_instance_type::ML_M5_4XLARGE, transform_instance_type::ML_M5_12XLARGE, transform_instance_type::ML_M5_24XLARGE, transform_instance_type::ML_M6I_LARGE, transform_instance_type::ML_M6I_XLARGE, transform_instance_type::ML_M6I_2XLARGE, transform_instance_type::ML_M6I_4XLARGE, transform_instance_type::ML_M6I_8XLARGE, transform_instance_type::ML_M6I_12XLARGE, transform_instance_type::ML_M6I_16XLARGE, transform_instance_type::ML_M6I_24XLARGE, transform_instance_type::ML_M6I_32XLARGE, transform_instance_type::ML_C6I_LARGE, transform_instance_type::ML_C6I_XLARGE, transform_instance_type::ML_C6I_2XLARGE, transform_instance_type::ML_C6I_4XLARGE, transform_instance_type::ML_C6I_8XLARGE, transform_instance_type::ML_C6I_12XLARGE, transform_instance_type::ML_C6I_16XLARGE, transform_instance_type::ML_C6I_24XLARGE, transform_instance_type::ML_C6I_32XLARGE, transform_instance_type::ML_R6I_LARGE, transform_instance_type::ML_R6I_XLARGE, transform_instance_type::ML_R6I_2XLARGE, transform_instance_type::ML_R6I_4XLARGE, transform_instance_type::ML_R6I_8XLARGE, transform_instance_type::ML_R6I_12XLARGE, transform_instance_type::ML_R6I_16XLARGE, transform_instance_type::ML_R6I_24XLARGE, transform_instance_type::ML_R6I_32XLARGE, transform_instance_type::ML_M7I_LARGE, transform_instance_type::ML_M7I_XLARGE, transform_instance_type::ML_M7I_2XLARGE, transform_instance_type::ML_M7I_4XLARGE, transform_instance_type::ML_M7I_8XLARGE, transform_instance_type::ML_M7I_12XLARGE, transform_instance_type::ML_M7I_16XLARGE, transform_instance_type::ML_M7I_24XLARGE, transform_instance_type::ML_M7I_48XLARGE, transform_instance_type::ML_C7I_LARGE, transform_instance_type::ML_C7I_XLARGE, transform_instance_type::ML_C7I_2XLARGE, transform_instance_type::ML_C7I_4XLARGE, transform_instance_type::ML_C7I_8XLARGE, transform_instance_type::ML_C7I_12XLARGE, transform_instance_type::ML_C7I_16XLARGE, transform_instance_type::ML_C7I_24XLARGE, transform_instance_type::ML_C7I_48XLARGE, transform_instance_type::ML_R7I_LARGE, transform_instance_type::ML_R7I_XLARGE, transform_instance_type::ML_R7I_2XLARGE, transform_instance_type::ML_R7I_4XLARGE, transform_instance_type::ML_R7I_8XLARGE, transform_instance_type::ML_R7I_12XLARGE, transform_instance_type::ML_R7I_16XLARGE, transform_instance_type::ML_R7I_24XLARGE, transform_instance_type::ML_R7I_48XLARGE, transform_instance_type::ML_G4DN_XLARGE, transform_instance_type::ML_G4DN_2XLARGE, transform_instance_type::ML_G4DN_4XLARGE, transform_instance_type::ML_G4DN_8XLARGE, transform_instance_type::ML_G4DN_12XLARGE, transform_instance_type::ML_G4DN_16XLARGE, transform_instance_type::ML_G5_XLARGE, transform_instance_type::ML_G5_2XLARGE, transform_instance_type::ML_G5_4XLARGE, transform_instance_type::ML_G5_8XLARGE, transform_instance_type::ML_G5_12XLARGE, transform_instance_type::ML_G5_16XLARGE, transform_instance_type::ML_G5_24XLARGE, transform_instance_type::ML_G5_48XLARGE, transform_instance_type::ML_TRN1_2XLARGE, transform_instance_type::ML_TRN1_32XLARGE, transform_instance_type::ML_INF2_XLARGE, transform_instance_type::ML_INF2_8XLARGE, transform_instance_type::ML_INF2_24XLARGE, transform_instance_type::ML_INF2_48XLARGE, transform_instance_type::ML_G6_XLARGE, transform_instance_type::ML_G6_2XLARGE, transform_instance_type::ML_G6_4XLARGE, transform_instance_type::ML_G6_8XLARGE, transform_instance_type::ML_G6_12XLARGE, transform_instance_type::ML_G6_16XLARGE, transform_instance_type::ML_G6_24XLARGE, transform_instance_type::ML_G6_48XLARGE, transform_instance_type::ML_G6E_XLARGE, transform_instance_type::ML_G6E_2XLARGE, transform_instance_type::ML_G6E_4XLARGE, transform_instance_type::ML_G6E_8XLARGE, transform_instance_type::ML_G6E_12XLARGE, transform_instance_type::ML_G6E_16XLARGE, transform_instance_type::ML_G6E_24XLARGE, transform_instance_type::ML_G6E_48XLARGE]);

pub(crate) static TRANSFORM_JOB_ARN: Text = Text::new(Length::at_most(256)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:transform-job/.*");

pub(crate) static TRANSFORM_JOB_NAME: Text = Text::new(Length::between(1, 63)).pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");

pub(crate) static TRANSFORM_JOB_STATUS: Text = Text::new(Length::NONE).one_of(&[transform_job_status::IN_PROGRESS, transform_job_status::COMPLETED, transform_job_status::FAILED, transform_job_status::STOPPING, transform_job_status::STOPPED]);

pub(crate) static TRIAL_ARN: Text = Text::new(Length::at_most(256)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:experiment-trial/.*");

pub(crate) static TRIAL_COMPONENT_ARN: Text = Text::new(Length::at_most(256)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:experiment-trial-component/.*");

pub(crate) static TRIAL_COMPONENT_ARTIFACT_VALUE: Text = Text::new(Length::at_most(2048)).pattern(".*");

pub(crate) static TRIAL_COMPONENT_KEY128: Text = Text::new(Length::at_most(128)).pattern(".*");

pub(crate) static TRIAL_COMPONENT_KEY256: Text = Text::new(Length::at_most(256)).pattern(".*");

pub(crate) static TRIAL_COMPONENT_KEY320: Text = Text::new(Length::at_most(320)).pattern(".*");

pub(crate) static TRIAL_COMPONENT_PRIMARY_STATUS: Text = Text::new(Length::NONE).one_of(&[trial_component_primary_status::IN_PROGRESS, trial_component_primary_status::COMPLETED, trial_component_primary_status::FAILED, trial_component_primary_status::STOPPING, trial_component_primary_status::STOPPED]);

pub(crate) static TRIAL_COMPONENT_SOURCE_ARN: Text = Text::new(Length::at_most(256)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:.*");

pub(crate) static TRIAL_COMPONENT_STATUS_MESSAGE: Text = Text::new(Length::at_most(1024)).pattern(".*");

pub(crate) static TRIAL_SOURCE_ARN: Text = Text::new(Length::at_most(256)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:.*");

pub(crate) static TTL_DURATION_UNIT: Text = Text::new(Length::NONE).one_of(&[ttl_duration_unit::SECONDS, ttl_duration_unit::MINUTES, ttl_duration_unit::HOURS, ttl_duration_unit::DAYS, ttl_duration_unit::WEEKS]);

pub(crate) static UNIFIED_STUDIO_DOMAIN_ID: Text = Text::new(Length::NONE).pattern("dzd[-_][a-zA-Z0-9_-]{1,36}");

pub(crate) static UNIFIED_STUDIO_ENVIRONMENT_ID: Text = Text::new(Length::NONE).pattern("[a-zA-Z0-9_-]{1,36}");

pub(crate) static UNIFIED_STUDIO_PROJECT_ID: Text = Text::new(Length::NONE).pattern("[a-zA-Z0-9_-]{1,36}");

pub(crate) static URL: Text = Text::new(Length::at_most(1024)).pattern("(https|s3)://([^/]+)/?(.*)");

pub(crate) static USER_PROFILE_ARN: Text = Text::new(Length::at_most(256)).pattern(r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:user-profile/.*");

pub(crate) static USER_PROFILE_NAME: Text = Text::new(Length::at_most(63)).pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");

pub(crate) static USER_PROFILE_SORT_KEY: Text = Text::new(Length::NONE).one_of(&[user_profile_sort_key::CREATION_TIME, user_profile_sort_key::LAST_MODIFIED_TIME]);

pub(crate) static USER_PROFILE_STATUS: Text = Text::new(Length::NONE).one_of(&[user_profile_status::DELETING, user_profile_status::FAILED, user_profile_status::IN_SERVICE, user_profile_status::PENDING, user_profile_status::UPDATING, user_profile_status::UPDATE_FAILED, user_profile_status::DELETE_FAILED]);

pub(crate) static VARIANT_NAME: Text = Text::new(Length::at_most(63)).pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");

pub(crate) static VARIANT_PROPERTY_TYPE: Text = Text::new(Length::NONE).one_of(&[variant_property_type::DESIRED_INSTANCE_COUNT, variant_property_type::DESIRED_WEIGHT, variant_property_type::DATA_CAPTURE_CONFIG]);

pub(crate) static VARIANT_STATUS: Text = Text::new(Length::NONE).one_of(&[variant_status::CREATING, variant_status::UPDATING, variant_status::DELETING, variant_status::ACTIVATING_TRAFFIC, variant_status::BAKING]);

pub(crate) static VARIANT_STATUS_MESSAGE: Text = Text::new(Length::at_most(1024));

pub(crate) static VENDOR_GUIDANCE: Text = Text::new(Length::NONE).one_of(&[vendor_guidance::NOT_PROVIDED, vendor_guidance::STABLE, vendor_guidance::TO_BE_ARCHIVED, vendor_guidance::ARCHIVED]);

pub(crate) static VERSION_ID: Text = Text::new(Length::between(1, 1024)).pattern(".+");

pub(crate) static VERSIONED_ARN_OR_NAME: Text = Text::new(Length::between(1, 176)).pattern(r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*\/)?[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(\/[0-9]{1,9})?");

pub(crate) static VISIBILITY_CONDITIONS_KEY: Text = Text::new(Length::between(1, 128)).pattern(r"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)");

pub(crate) static VISIBILITY_CONDITIONS_VALUE: Text = Text::new(Length::at_most(256)).pattern(r"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)");

pub(crate) static VPC_ID: Text = Text::new(Length::at_most(32)).pattern("[-0-9a-zA-Z]+");

pub(crate) static WARM_POOL_RESOURCE_STATUS: Text = Text::new(Length::NONE).one_of(&[warm_pool_resource_status::AVAILABLE, warm_pool_resource_status::TERMINATED, warm_pool_resource_status::REUSED, warm_pool_resource_status::IN_USE]);
