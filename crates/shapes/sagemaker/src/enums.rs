//! The values of the enumerations. On the wire they are text.

/// The values of `ActionStatus`.
pub mod action_status {
    pub const UNKNOWN: &str = "Unknown";
    pub const IN_PROGRESS: &str = "InProgress";
    pub const COMPLETED: &str = "Completed";
    pub const FAILED: &str = "Failed";
    pub const STOPPING: &str = "Stopping";
    pub const STOPPED: &str = "Stopped";
}

/// The values of `AdditionalS3DataSourceDataType`.
pub mod additional_s3_data_source_data_type {
    pub const S3_OBJECT: &str = "S3Object";
    pub const S3_PREFIX: &str = "S3Prefix";
}

/// The values of `AppInstanceType`.
pub mod app_instance_type {
    pub const SYSTEM: &str = "system";
    pub const ML_T3_MICRO: &str = "ml.t3.micro";
    pub const ML_T3_SMALL: &str = "ml.t3.small";
    pub const ML_T3_MEDIUM: &str = "ml.t3.medium";
    pub const ML_T3_LARGE: &str = "ml.t3.large";
    pub const ML_T3_XLARGE: &str = "ml.t3.xlarge";
    pub const ML_T3_2XLARGE: &str = "ml.t3.2xlarge";
    pub const ML_M5_LARGE: &str = "ml.m5.large";
    pub const ML_M5_XLARGE: &str = "ml.m5.xlarge";
    pub const ML_M5_2XLARGE: &str = "ml.m5.2xlarge";
    pub const ML_M5_4XLARGE: &str = "ml.m5.4xlarge";
    pub const ML_M5_8XLARGE: &str = "ml.m5.8xlarge";
    pub const ML_M5_12XLARGE: &str = "ml.m5.12xlarge";
    pub const ML_M5_16XLARGE: &str = "ml.m5.16xlarge";
    pub const ML_M5_24XLARGE: &str = "ml.m5.24xlarge";
    pub const ML_M5D_LARGE: &str = "ml.m5d.large";
    pub const ML_M5D_XLARGE: &str = "ml.m5d.xlarge";
    pub const ML_M5D_2XLARGE: &str = "ml.m5d.2xlarge";
    pub const ML_M5D_4XLARGE: &str = "ml.m5d.4xlarge";
    pub const ML_M5D_8XLARGE: &str = "ml.m5d.8xlarge";
    pub const ML_M5D_12XLARGE: &str = "ml.m5d.12xlarge";
    pub const ML_M5D_16XLARGE: &str = "ml.m5d.16xlarge";
    pub const ML_M5D_24XLARGE: &str = "ml.m5d.24xlarge";
    pub const ML_C5_LARGE: &str = "ml.c5.large";
    pub const ML_C5_XLARGE: &str = "ml.c5.xlarge";
    pub const ML_C5_2XLARGE: &str = "ml.c5.2xlarge";
    pub const ML_C5_4XLARGE: &str = "ml.c5.4xlarge";
    pub const ML_C5_9XLARGE: &str = "ml.c5.9xlarge";
    pub const ML_C5_12XLARGE: &str = "ml.c5.12xlarge";
    pub const ML_C5_18XLARGE: &str = "ml.c5.18xlarge";
    pub const ML_C5_24XLARGE: &str = "ml.c5.24xlarge";
    pub const ML_P3_2XLARGE: &str = "ml.p3.2xlarge";
    pub const ML_P3_8XLARGE: &str = "ml.p3.8xlarge";
    pub const ML_P3_16XLARGE: &str = "ml.p3.16xlarge";
    pub const ML_P3DN_24XLARGE: &str = "ml.p3dn.24xlarge";
    pub const ML_G4DN_XLARGE: &str = "ml.g4dn.xlarge";
    pub const ML_G4DN_2XLARGE: &str = "ml.g4dn.2xlarge";
    pub const ML_G4DN_4XLARGE: &str = "ml.g4dn.4xlarge";
    pub const ML_G4DN_8XLARGE: &str = "ml.g4dn.8xlarge";
    pub const ML_G4DN_12XLARGE: &str = "ml.g4dn.12xlarge";
    pub const ML_G4DN_16XLARGE: &str = "ml.g4dn.16xlarge";
    pub const ML_R5_LARGE: &str = "ml.r5.large";
    pub const ML_R5_XLARGE: &str = "ml.r5.xlarge";
    pub const ML_R5_2XLARGE: &str = "ml.r5.2xlarge";
    pub const ML_R5_4XLARGE: &str = "ml.r5.4xlarge";
    pub const ML_R5_8XLARGE: &str = "ml.r5.8xlarge";
    pub const ML_R5_12XLARGE: &str = "ml.r5.12xlarge";
    pub const ML_R5_16XLARGE: &str = "ml.r5.16xlarge";
    pub const ML_R5_24XLARGE: &str = "ml.r5.24xlarge";
    pub const ML_G5_XLARGE: &str = "ml.g5.xlarge";
    pub const ML_G5_2XLARGE: &str = "ml.g5.2xlarge";
    pub const ML_G5_4XLARGE: &str = "ml.g5.4xlarge";
    pub const ML_G5_8XLARGE: &str = "ml.g5.8xlarge";
    pub const ML_G5_16XLARGE: &str = "ml.g5.16xlarge";
    pub const ML_G5_12XLARGE: &str = "ml.g5.12xlarge";
    pub const ML_G5_24XLARGE: &str = "ml.g5.24xlarge";
    pub const ML_G5_48XLARGE: &str = "ml.g5.48xlarge";
    pub const ML_G6_XLARGE: &str = "ml.g6.xlarge";
    pub const ML_G6_2XLARGE: &str = "ml.g6.2xlarge";
    pub const ML_G6_4XLARGE: &str = "ml.g6.4xlarge";
    pub const ML_G6_8XLARGE: &str = "ml.g6.8xlarge";
    pub const ML_G6_12XLARGE: &str = "ml.g6.12xlarge";
    pub const ML_G6_16XLARGE: &str = "ml.g6.16xlarge";
    pub const ML_G6_24XLARGE: &str = "ml.g6.24xlarge";
    pub const ML_G6_48XLARGE: &str = "ml.g6.48xlarge";
    pub const ML_G6E_XLARGE: &str = "ml.g6e.xlarge";
    pub const ML_G6E_2XLARGE: &str = "ml.g6e.2xlarge";
    pub const ML_G6E_4XLARGE: &str = "ml.g6e.4xlarge";
    pub const ML_G6E_8XLARGE: &str = "ml.g6e.8xlarge";
    pub const ML_G6E_12XLARGE: &str = "ml.g6e.12xlarge";
    pub const ML_G6E_16XLARGE: &str = "ml.g6e.16xlarge";
    pub const ML_G6E_24XLARGE: &str = "ml.g6e.24xlarge";
    pub const ML_G6E_48XLARGE: &str = "ml.g6e.48xlarge";
    pub const ML_GEOSPATIAL_INTERACTIVE: &str = "ml.geospatial.interactive";
    pub const ML_P4D_24XLARGE: &str = "ml.p4d.24xlarge";
    pub const ML_P4DE_24XLARGE: &str = "ml.p4de.24xlarge";
    pub const ML_TRN1_2XLARGE: &str = "ml.trn1.2xlarge";
    pub const ML_TRN1_32XLARGE: &str = "ml.trn1.32xlarge";
    pub const ML_TRN1N_32XLARGE: &str = "ml.trn1n.32xlarge";
    pub const ML_P5_48XLARGE: &str = "ml.p5.48xlarge";
    pub const ML_P5EN_48XLARGE: &str = "ml.p5en.48xlarge";
    pub const ML_P6_B200_48XLARGE: &str = "ml.p6-b200.48xlarge";
    pub const ML_M6I_LARGE: &str = "ml.m6i.large";
    pub const ML_M6I_XLARGE: &str = "ml.m6i.xlarge";
    pub const ML_M6I_2XLARGE: &str = "ml.m6i.2xlarge";
    pub const ML_M6I_4XLARGE: &str = "ml.m6i.4xlarge";
    pub const ML_M6I_8XLARGE: &str = "ml.m6i.8xlarge";
    pub const ML_M6I_12XLARGE: &str = "ml.m6i.12xlarge";
    pub const ML_M6I_16XLARGE: &str = "ml.m6i.16xlarge";
    pub const ML_M6I_24XLARGE: &str = "ml.m6i.24xlarge";
    pub const ML_M6I_32XLARGE: &str = "ml.m6i.32xlarge";
    pub const ML_M7I_LARGE: &str = "ml.m7i.large";
    pub const ML_M7I_XLARGE: &str = "ml.m7i.xlarge";
    pub const ML_M7I_2XLARGE: &str = "ml.m7i.2xlarge";
    pub const ML_M7I_4XLARGE: &str = "ml.m7i.4xlarge";
    pub const ML_M7I_8XLARGE: &str = "ml.m7i.8xlarge";
    pub const ML_M7I_12XLARGE: &str = "ml.m7i.12xlarge";
    pub const ML_M7I_16XLARGE: &str = "ml.m7i.16xlarge";
    pub const ML_M7I_24XLARGE: &str = "ml.m7i.24xlarge";
    pub const ML_M7I_48XLARGE: &str = "ml.m7i.48xlarge";
    pub const ML_C6I_LARGE: &str = "ml.c6i.large";
    pub const ML_C6I_XLARGE: &str = "ml.c6i.xlarge";
    pub const ML_C6I_2XLARGE: &str = "ml.c6i.2xlarge";
    pub const ML_C6I_4XLARGE: &str = "ml.c6i.4xlarge";
    pub const ML_C6I_8XLARGE: &str = "ml.c6i.8xlarge";
    pub const ML_C6I_12XLARGE: &str = "ml.c6i.12xlarge";
    pub const ML_C6I_16XLARGE: &str = "ml.c6i.16xlarge";
    pub const ML_C6I_24XLARGE: &str = "ml.c6i.24xlarge";
    pub const ML_C6I_32XLARGE: &str = "ml.c6i.32xlarge";
    pub const ML_C7I_LARGE: &str = "ml.c7i.large";
    pub const ML_C7I_XLARGE: &str = "ml.c7i.xlarge";
    pub const ML_C7I_2XLARGE: &str = "ml.c7i.2xlarge";
    pub const ML_C7I_4XLARGE: &str = "ml.c7i.4xlarge";
    pub const ML_C7I_8XLARGE: &str = "ml.c7i.8xlarge";
    pub const ML_C7I_12XLARGE: &str = "ml.c7i.12xlarge";
    pub const ML_C7I_16XLARGE: &str = "ml.c7i.16xlarge";
    pub const ML_C7I_24XLARGE: &str = "ml.c7i.24xlarge";
    pub const ML_C7I_48XLARGE: &str = "ml.c7i.48xlarge";
    pub const ML_R6I_LARGE: &str = "ml.r6i.large";
    pub const ML_R6I_XLARGE: &str = "ml.r6i.xlarge";
    pub const ML_R6I_2XLARGE: &str = "ml.r6i.2xlarge";
    pub const ML_R6I_4XLARGE: &str = "ml.r6i.4xlarge";
    pub const ML_R6I_8XLARGE: &str = "ml.r6i.8xlarge";
    pub const ML_R6I_12XLARGE: &str = "ml.r6i.12xlarge";
    pub const ML_R6I_16XLARGE: &str = "ml.r6i.16xlarge";
    pub const ML_R6I_24XLARGE: &str = "ml.r6i.24xlarge";
    pub const ML_R6I_32XLARGE: &str = "ml.r6i.32xlarge";
    pub const ML_R7I_LARGE: &str = "ml.r7i.large";
    pub const ML_R7I_XLARGE: &str = "ml.r7i.xlarge";
    pub const ML_R7I_2XLARGE: &str = "ml.r7i.2xlarge";
    pub const ML_R7I_4XLARGE: &str = "ml.r7i.4xlarge";
    pub const ML_R7I_8XLARGE: &str = "ml.r7i.8xlarge";
    pub const ML_R7I_12XLARGE: &str = "ml.r7i.12xlarge";
    pub const ML_R7I_16XLARGE: &str = "ml.r7i.16xlarge";
    pub const ML_R7I_24XLARGE: &str = "ml.r7i.24xlarge";
    pub const ML_R7I_48XLARGE: &str = "ml.r7i.48xlarge";
    pub const ML_M6ID_LARGE: &str = "ml.m6id.large";
    pub const ML_M6ID_XLARGE: &str = "ml.m6id.xlarge";
    pub const ML_M6ID_2XLARGE: &str = "ml.m6id.2xlarge";
    pub const ML_M6ID_4XLARGE: &str = "ml.m6id.4xlarge";
    pub const ML_M6ID_8XLARGE: &str = "ml.m6id.8xlarge";
    pub const ML_M6ID_12XLARGE: &str = "ml.m6id.12xlarge";
    pub const ML_M6ID_16XLARGE: &str = "ml.m6id.16xlarge";
    pub const ML_M6ID_24XLARGE: &str = "ml.m6id.24xlarge";
    pub const ML_M6ID_32XLARGE: &str = "ml.m6id.32xlarge";
    pub const ML_C6ID_LARGE: &str = "ml.c6id.large";
    pub const ML_C6ID_XLARGE: &str = "ml.c6id.xlarge";
    pub const ML_C6ID_2XLARGE: &str = "ml.c6id.2xlarge";
    pub const ML_C6ID_4XLARGE: &str = "ml.c6id.4xlarge";
    pub const ML_C6ID_8XLARGE: &str = "ml.c6id.8xlarge";
    pub const ML_C6ID_12XLARGE: &str = "ml.c6id.12xlarge";
    pub const ML_C6ID_16XLARGE: &str = "ml.c6id.16xlarge";
    pub const ML_C6ID_24XLARGE: &str = "ml.c6id.24xlarge";
    pub const ML_C6ID_32XLARGE: &str = "ml.c6id.32xlarge";
    pub const ML_R6ID_LARGE: &str = "ml.r6id.large";
    pub const ML_R6ID_XLARGE: &str = "ml.r6id.xlarge";
    pub const ML_R6ID_2XLARGE: &str = "ml.r6id.2xlarge";
    pub const ML_R6ID_4XLARGE: &str = "ml.r6id.4xlarge";
    pub const ML_R6ID_8XLARGE: &str = "ml.r6id.8xlarge";
    pub const ML_R6ID_12XLARGE: &str = "ml.r6id.12xlarge";
    pub const ML_R6ID_16XLARGE: &str = "ml.r6id.16xlarge";
    pub const ML_R6ID_24XLARGE: &str = "ml.r6id.24xlarge";
    pub const ML_R6ID_32XLARGE: &str = "ml.r6id.32xlarge";
    pub const ML_P5_4XLARGE: &str = "ml.p5.4xlarge";
    pub const ML_G7_2XLARGE: &str = "ml.g7.2xlarge";
    pub const ML_G7_4XLARGE: &str = "ml.g7.4xlarge";
    pub const ML_G7_8XLARGE: &str = "ml.g7.8xlarge";
    pub const ML_G7_12XLARGE: &str = "ml.g7.12xlarge";
    pub const ML_G7_24XLARGE: &str = "ml.g7.24xlarge";
    pub const ML_G7_48XLARGE: &str = "ml.g7.48xlarge";
    pub const ML_G7E_2XLARGE: &str = "ml.g7e.2xlarge";
    pub const ML_G7E_4XLARGE: &str = "ml.g7e.4xlarge";
    pub const ML_G7E_8XLARGE: &str = "ml.g7e.8xlarge";
    pub const ML_G7E_12XLARGE: &str = "ml.g7e.12xlarge";
    pub const ML_G7E_24XLARGE: &str = "ml.g7e.24xlarge";
    pub const ML_G7E_48XLARGE: &str = "ml.g7e.48xlarge";
}

/// The values of `AppNetworkAccessType`.
pub mod app_network_access_type {
    pub const PUBLIC_INTERNET_ONLY: &str = "PublicInternetOnly";
    pub const VPC_ONLY: &str = "VpcOnly";
}

/// The values of `AppSecurityGroupManagement`.
pub mod app_security_group_management {
    pub const SERVICE: &str = "Service";
    pub const CUSTOMER: &str = "Customer";
}

/// The values of `AppSortKey`.
pub mod app_sort_key {
    pub const CREATION_TIME: &str = "CreationTime";
}

/// The values of `AppStatus`.
pub mod app_status {
    pub const DELETED: &str = "Deleted";
    pub const DELETING: &str = "Deleting";
    pub const FAILED: &str = "Failed";
    pub const IN_SERVICE: &str = "InService";
    pub const PENDING: &str = "Pending";
}

/// The values of `AppType`.
pub mod app_type {
    pub const JUPYTER_SERVER: &str = "JupyterServer";
    pub const KERNEL_GATEWAY: &str = "KernelGateway";
    pub const DETAILED_PROFILER: &str = "DetailedProfiler";
    pub const TENSOR_BOARD: &str = "TensorBoard";
    pub const CODE_EDITOR: &str = "CodeEditor";
    pub const JUPYTER_LAB: &str = "JupyterLab";
    pub const R_STUDIO_SERVER_PRO: &str = "RStudioServerPro";
    pub const R_SESSION_GATEWAY: &str = "RSessionGateway";
    pub const CANVAS: &str = "Canvas";
}

/// The values of `ArtifactSourceIdType`.
pub mod artifact_source_id_type {
    pub const MD5_HASH: &str = "MD5Hash";
    pub const S3E_TAG: &str = "S3ETag";
    pub const S3_VERSION: &str = "S3Version";
    pub const CUSTOM: &str = "Custom";
}

/// The values of `AssemblyType`.
pub mod assembly_type {
    pub const NONE: &str = "None";
    pub const LINE: &str = "Line";
}

/// The values of `AssociationEdgeType`.
pub mod association_edge_type {
    pub const CONTRIBUTED_TO: &str = "ContributedTo";
    pub const ASSOCIATED_WITH: &str = "AssociatedWith";
    pub const DERIVED_FROM: &str = "DerivedFrom";
    pub const PRODUCED: &str = "Produced";
    pub const SAME_AS: &str = "SameAs";
}

/// The values of `AsyncNotificationTopicTypes`.
pub mod async_notification_topic_types {
    pub const SUCCESS_NOTIFICATION_TOPIC: &str = "SUCCESS_NOTIFICATION_TOPIC";
    pub const ERROR_NOTIFICATION_TOPIC: &str = "ERROR_NOTIFICATION_TOPIC";
}

/// The values of `AthenaResultCompressionType`.
pub mod athena_result_compression_type {
    pub const GZIP: &str = "GZIP";
    pub const SNAPPY: &str = "SNAPPY";
    pub const ZLIB: &str = "ZLIB";
}

/// The values of `AthenaResultFormat`.
pub mod athena_result_format {
    pub const PARQUET: &str = "PARQUET";
    pub const ORC: &str = "ORC";
    pub const AVRO: &str = "AVRO";
    pub const JSON: &str = "JSON";
    pub const TEXTFILE: &str = "TEXTFILE";
}

/// The values of `AuthMode`.
pub mod auth_mode {
    pub const SSO: &str = "SSO";
    pub const IAM: &str = "IAM";
}

/// The values of `AutoMountHomeEFS`.
pub mod auto_mount_home_efs {
    pub const ENABLED: &str = "Enabled";
    pub const DISABLED: &str = "Disabled";
    pub const DEFAULT_AS_DOMAIN: &str = "DefaultAsDomain";
}

/// The values of `AutotuneMode`.
pub mod autotune_mode {
    pub const ENABLED: &str = "Enabled";
}

/// The values of `BatchStrategy`.
pub mod batch_strategy {
    pub const MULTI_RECORD: &str = "MultiRecord";
    pub const SINGLE_RECORD: &str = "SingleRecord";
}

/// The values of `BooleanOperator`.
pub mod boolean_operator {
    pub const AND: &str = "And";
    pub const OR: &str = "Or";
}

/// The values of `CapacityReservationPreference`.
pub mod capacity_reservation_preference {
    pub const CAPACITY_RESERVATIONS_ONLY: &str = "capacity-reservations-only";
}

/// The values of `CapacitySizeType`.
pub mod capacity_size_type {
    pub const INSTANCE_COUNT: &str = "INSTANCE_COUNT";
    pub const CAPACITY_PERCENT: &str = "CAPACITY_PERCENT";
}

/// The values of `CaptureMode`.
pub mod capture_mode {
    pub const INPUT: &str = "Input";
    pub const OUTPUT: &str = "Output";
    pub const INPUT_AND_OUTPUT: &str = "InputAndOutput";
}

/// The values of `CaptureStatus`.
pub mod capture_status {
    pub const STARTED: &str = "Started";
    pub const STOPPED: &str = "Stopped";
}

/// The values of `ClarifyFeatureType`.
pub mod clarify_feature_type {
    pub const NUMERICAL: &str = "numerical";
    pub const CATEGORICAL: &str = "categorical";
    pub const TEXT: &str = "text";
}

/// The values of `ClarifyTextGranularity`.
pub mod clarify_text_granularity {
    pub const TOKEN: &str = "token";
    pub const SENTENCE: &str = "sentence";
    pub const PARAGRAPH: &str = "paragraph";
}

/// The values of `ClarifyTextLanguage`.
pub mod clarify_text_language {
    pub const AF: &str = "af";
    pub const SQ: &str = "sq";
    pub const AR: &str = "ar";
    pub const HY: &str = "hy";
    pub const EU: &str = "eu";
    pub const BN: &str = "bn";
    pub const BG: &str = "bg";
    pub const CA: &str = "ca";
    pub const ZH: &str = "zh";
    pub const HR: &str = "hr";
    pub const CS: &str = "cs";
    pub const DA: &str = "da";
    pub const NL: &str = "nl";
    pub const EN: &str = "en";
    pub const ET: &str = "et";
    pub const FI: &str = "fi";
    pub const FR: &str = "fr";
    pub const DE: &str = "de";
    pub const EL: &str = "el";
    pub const GU: &str = "gu";
    pub const HE: &str = "he";
    pub const HI: &str = "hi";
    pub const HU: &str = "hu";
    pub const IS: &str = "is";
    pub const ID: &str = "id";
    pub const GA: &str = "ga";
    pub const IT: &str = "it";
    pub const KN: &str = "kn";
    pub const KY: &str = "ky";
    pub const LV: &str = "lv";
    pub const LT: &str = "lt";
    pub const LB: &str = "lb";
    pub const MK: &str = "mk";
    pub const ML: &str = "ml";
    pub const MR: &str = "mr";
    pub const NE: &str = "ne";
    pub const NB: &str = "nb";
    pub const FA: &str = "fa";
    pub const PL: &str = "pl";
    pub const PT: &str = "pt";
    pub const RO: &str = "ro";
    pub const RU: &str = "ru";
    pub const SA: &str = "sa";
    pub const SR: &str = "sr";
    pub const TN: &str = "tn";
    pub const SI: &str = "si";
    pub const SK: &str = "sk";
    pub const SL: &str = "sl";
    pub const ES: &str = "es";
    pub const SV: &str = "sv";
    pub const TL: &str = "tl";
    pub const TA: &str = "ta";
    pub const TT: &str = "tt";
    pub const TE: &str = "te";
    pub const TR: &str = "tr";
    pub const UK: &str = "uk";
    pub const UR: &str = "ur";
    pub const YO: &str = "yo";
    pub const LIJ: &str = "lij";
    pub const XX: &str = "xx";
}

/// The values of `CleanupFailureErrorCode`.
pub mod cleanup_failure_error_code {
    pub const CLIENT_ERROR: &str = "ClientError";
    pub const INTERNAL_FAILURE: &str = "InternalFailure";
}

/// The values of `CodeRepositorySortBy`.
pub mod code_repository_sort_by {
    pub const NAME: &str = "Name";
    pub const CREATION_TIME: &str = "CreationTime";
    pub const LAST_MODIFIED_TIME: &str = "LastModifiedTime";
}

/// The values of `CodeRepositorySortOrder`.
pub mod code_repository_sort_order {
    pub const ASCENDING: &str = "Ascending";
    pub const DESCENDING: &str = "Descending";
}

/// The values of `CollectionType`.
pub mod collection_type {
    pub const LIST: &str = "List";
    pub const SET: &str = "Set";
    pub const VECTOR: &str = "Vector";
}

/// The values of `CompleteOnConvergence`.
pub mod complete_on_convergence {
    pub const DISABLED: &str = "Disabled";
    pub const ENABLED: &str = "Enabled";
}

/// The values of `CompressionType`.
pub mod compression_type {
    pub const NONE: &str = "None";
    pub const GZIP: &str = "Gzip";
}

/// The values of `ConditionOutcome`.
pub mod condition_outcome {
    pub const TRUE: &str = "True";
    pub const FALSE: &str = "False";
}

/// The values of `ContainerMode`.
pub mod container_mode {
    pub const SINGLE_MODEL: &str = "SingleModel";
    pub const MULTI_MODEL: &str = "MultiModel";
}

/// The values of `CrossAccountFilterOption`.
pub mod cross_account_filter_option {
    pub const SAME_ACCOUNT: &str = "SameAccount";
    pub const CROSS_ACCOUNT: &str = "CrossAccount";
}

/// The values of `CustomizationTechnique`.
pub mod customization_technique {
    pub const SFT: &str = "SFT";
    pub const DPO: &str = "DPO";
    pub const RLVR: &str = "RLVR";
    pub const RLAIF: &str = "RLAIF";
}

/// The values of `DataDistributionType`.
pub mod data_distribution_type {
    pub const FULLY_REPLICATED: &str = "FullyReplicated";
    pub const SHARDED_BY_S3_KEY: &str = "ShardedByS3Key";
}

/// The values of `DataSourceName`.
pub mod data_source_name {
    pub const SALESFORCE_GENIE: &str = "SalesforceGenie";
    pub const SNOWFLAKE: &str = "Snowflake";
}

/// The values of `DetailedModelPackageStatus`.
pub mod detailed_model_package_status {
    pub const NOT_STARTED: &str = "NotStarted";
    pub const IN_PROGRESS: &str = "InProgress";
    pub const COMPLETED: &str = "Completed";
    pub const FAILED: &str = "Failed";
}

/// The values of `Direction`.
pub mod direction {
    pub const BOTH: &str = "Both";
    pub const ASCENDANTS: &str = "Ascendants";
    pub const DESCENDANTS: &str = "Descendants";
}

/// The values of `DomainStatus`.
pub mod domain_status {
    pub const DELETING: &str = "Deleting";
    pub const FAILED: &str = "Failed";
    pub const IN_SERVICE: &str = "InService";
    pub const PENDING: &str = "Pending";
    pub const UPDATING: &str = "Updating";
    pub const UPDATE_FAILED: &str = "Update_Failed";
    pub const DELETE_FAILED: &str = "Delete_Failed";
}

/// The values of `EndpointConfigSortKey`.
pub mod endpoint_config_sort_key {
    pub const NAME: &str = "Name";
    pub const CREATION_TIME: &str = "CreationTime";
}

/// The values of `EndpointSortKey`.
pub mod endpoint_sort_key {
    pub const NAME: &str = "Name";
    pub const CREATION_TIME: &str = "CreationTime";
    pub const STATUS: &str = "Status";
}

/// The values of `EndpointStatus`.
pub mod endpoint_status {
    pub const OUT_OF_SERVICE: &str = "OutOfService";
    pub const CREATING: &str = "Creating";
    pub const UPDATING: &str = "Updating";
    pub const SYSTEM_UPDATING: &str = "SystemUpdating";
    pub const ROLLING_BACK: &str = "RollingBack";
    pub const IN_SERVICE: &str = "InService";
    pub const DELETING: &str = "Deleting";
    pub const FAILED: &str = "Failed";
    pub const UPDATE_ROLLBACK_FAILED: &str = "UpdateRollbackFailed";
}

/// The values of `EvaluationType`.
pub mod evaluation_type {
    pub const LLMAJ_EVALUATION: &str = "LLMAJEvaluation";
    pub const CUSTOM_SCORER_EVALUATION: &str = "CustomScorerEvaluation";
    pub const BENCHMARK_EVALUATION: &str = "BenchmarkEvaluation";
}

/// The values of `ExecutionRoleIdentityConfig`.
pub mod execution_role_identity_config {
    pub const USER_PROFILE_NAME: &str = "USER_PROFILE_NAME";
    pub const DISABLED: &str = "DISABLED";
}

/// The values of `ExecutionRoleSessionNameMode`.
pub mod execution_role_session_name_mode {
    pub const STATIC: &str = "STATIC";
    pub const USER_IDENTITY: &str = "USER_IDENTITY";
}

/// The values of `ExecutionStatus`.
pub mod execution_status {
    pub const PENDING: &str = "Pending";
    pub const COMPLETED: &str = "Completed";
    pub const COMPLETED_WITH_VIOLATIONS: &str = "CompletedWithViolations";
    pub const IN_PROGRESS: &str = "InProgress";
    pub const FAILED: &str = "Failed";
    pub const STOPPING: &str = "Stopping";
    pub const STOPPED: &str = "Stopped";
}

/// The values of `FeatureGroupStatus`.
pub mod feature_group_status {
    pub const CREATING: &str = "Creating";
    pub const CREATED: &str = "Created";
    pub const CREATE_FAILED: &str = "CreateFailed";
    pub const DELETING: &str = "Deleting";
    pub const DELETE_FAILED: &str = "DeleteFailed";
}

/// The values of `FeatureStatus`.
pub mod feature_status {
    pub const ENABLED: &str = "ENABLED";
    pub const DISABLED: &str = "DISABLED";
}

/// The values of `FeatureType`.
pub mod feature_type {
    pub const INTEGRAL: &str = "Integral";
    pub const FRACTIONAL: &str = "Fractional";
    pub const STRING: &str = "String";
}

/// The values of `FileSystemAccessMode`.
pub mod file_system_access_mode {
    pub const RW: &str = "rw";
    pub const RO: &str = "ro";
}

/// The values of `FileSystemType`.
pub mod file_system_type {
    pub const EFS: &str = "EFS";
    pub const F_SX_LUSTRE: &str = "FSxLustre";
}

/// The values of `ForEachStatus`.
pub mod for_each_status {
    pub const SUCCEEDED: &str = "Succeeded";
    pub const FAILED: &str = "Failed";
    pub const STOPPED: &str = "Stopped";
}

/// The values of `HomeEfsFileSystemCreation`.
pub mod home_efs_file_system_creation {
    pub const ENABLED: &str = "Enabled";
    pub const DISABLED: &str = "Disabled";
}

/// The values of `HubContentStatus`.
pub mod hub_content_status {
    pub const AVAILABLE: &str = "Available";
    pub const IMPORTING: &str = "Importing";
    pub const DELETING: &str = "Deleting";
    pub const IMPORT_FAILED: &str = "ImportFailed";
    pub const DELETE_FAILED: &str = "DeleteFailed";
    pub const PENDING_IMPORT: &str = "PendingImport";
    pub const PENDING_DELETE: &str = "PendingDelete";
}

/// The values of `HubContentSupportStatus`.
pub mod hub_content_support_status {
    pub const SUPPORTED: &str = "Supported";
    pub const DEPRECATED: &str = "Deprecated";
    pub const RESTRICTED: &str = "Restricted";
}

/// The values of `HubContentType`.
pub mod hub_content_type {
    pub const MODEL: &str = "Model";
    pub const NOTEBOOK: &str = "Notebook";
    pub const MODEL_REFERENCE: &str = "ModelReference";
    pub const DATA_SET: &str = "DataSet";
    pub const JSON_DOC: &str = "JsonDoc";
}

/// The values of `HyperParameterScalingType`.
pub mod hyper_parameter_scaling_type {
    pub const AUTO: &str = "Auto";
    pub const LINEAR: &str = "Linear";
    pub const LOGARITHMIC: &str = "Logarithmic";
    pub const REVERSE_LOGARITHMIC: &str = "ReverseLogarithmic";
}

/// The values of `HyperParameterTuningAllocationStrategy`.
pub mod hyper_parameter_tuning_allocation_strategy {
    pub const PRIORITIZED: &str = "Prioritized";
}

/// The values of `HyperParameterTuningJobObjectiveType`.
pub mod hyper_parameter_tuning_job_objective_type {
    pub const MAXIMIZE: &str = "Maximize";
    pub const MINIMIZE: &str = "Minimize";
}

/// The values of `HyperParameterTuningJobSortByOptions`.
pub mod hyper_parameter_tuning_job_sort_by_options {
    pub const NAME: &str = "Name";
    pub const STATUS: &str = "Status";
    pub const CREATION_TIME: &str = "CreationTime";
}

/// The values of `HyperParameterTuningJobStatus`.
pub mod hyper_parameter_tuning_job_status {
    pub const COMPLETED: &str = "Completed";
    pub const IN_PROGRESS: &str = "InProgress";
    pub const FAILED: &str = "Failed";
    pub const STOPPED: &str = "Stopped";
    pub const STOPPING: &str = "Stopping";
    pub const DELETING: &str = "Deleting";
    pub const DELETE_FAILED: &str = "DeleteFailed";
}

/// The values of `HyperParameterTuningJobStrategyType`.
pub mod hyper_parameter_tuning_job_strategy_type {
    pub const BAYESIAN: &str = "Bayesian";
    pub const RANDOM: &str = "Random";
    pub const HYPERBAND: &str = "Hyperband";
    pub const GRID: &str = "Grid";
}

/// The values of `HyperParameterTuningJobWarmStartType`.
pub mod hyper_parameter_tuning_job_warm_start_type {
    pub const IDENTICAL_DATA_AND_ALGORITHM: &str = "IdenticalDataAndAlgorithm";
    pub const TRANSFER_LEARNING: &str = "TransferLearning";
}

/// The values of `IPAddressType`.
pub mod ip_address_type {
    pub const IPV4: &str = "ipv4";
    pub const DUALSTACK: &str = "dualstack";
}

/// The values of `ImageSortBy`.
pub mod image_sort_by {
    pub const CREATION_TIME: &str = "CREATION_TIME";
    pub const LAST_MODIFIED_TIME: &str = "LAST_MODIFIED_TIME";
    pub const IMAGE_NAME: &str = "IMAGE_NAME";
}

/// The values of `ImageSortOrder`.
pub mod image_sort_order {
    pub const ASCENDING: &str = "ASCENDING";
    pub const DESCENDING: &str = "DESCENDING";
}

/// The values of `ImageStatus`.
pub mod image_status {
    pub const CREATING: &str = "CREATING";
    pub const CREATED: &str = "CREATED";
    pub const CREATE_FAILED: &str = "CREATE_FAILED";
    pub const UPDATING: &str = "UPDATING";
    pub const UPDATE_FAILED: &str = "UPDATE_FAILED";
    pub const DELETING: &str = "DELETING";
    pub const DELETE_FAILED: &str = "DELETE_FAILED";
}

/// The values of `ImageVersionSortBy`.
pub mod image_version_sort_by {
    pub const CREATION_TIME: &str = "CREATION_TIME";
    pub const LAST_MODIFIED_TIME: &str = "LAST_MODIFIED_TIME";
    pub const VERSION: &str = "VERSION";
}

/// The values of `ImageVersionSortOrder`.
pub mod image_version_sort_order {
    pub const ASCENDING: &str = "ASCENDING";
    pub const DESCENDING: &str = "DESCENDING";
}

/// The values of `ImageVersionStatus`.
pub mod image_version_status {
    pub const CREATING: &str = "CREATING";
    pub const CREATED: &str = "CREATED";
    pub const CREATE_FAILED: &str = "CREATE_FAILED";
    pub const DELETING: &str = "DELETING";
    pub const DELETE_FAILED: &str = "DELETE_FAILED";
}

/// The values of `IncludedData`.
pub mod included_data {
    pub const ALL_DATA: &str = "AllData";
    pub const METADATA_ONLY: &str = "MetadataOnly";
}

/// The values of `InferenceExecutionMode`.
pub mod inference_execution_mode {
    pub const SERIAL: &str = "Serial";
    pub const DIRECT: &str = "Direct";
}

/// The values of `InputMode`.
pub mod input_mode {
    pub const PIPE: &str = "Pipe";
    pub const FILE: &str = "File";
}

/// The values of `JobCategory`.
pub mod job_category {
    pub const AGENT_RFT: &str = "AgentRFT";
    pub const SYNTHETIC_DATA_GENERATION: &str = "SyntheticDataGeneration";
    pub const DATA_QUALITY_EVALUATION: &str = "DataQualityEvaluation";
    pub const AGENT_RFT_EVALUATION: &str = "AgentRFTEvaluation";
    pub const DATA_TRANSFORMATION: &str = "DataTransformation";
}

/// The values of `JobSecondaryStatus`.
pub mod job_secondary_status {
    pub const STARTING: &str = "Starting";
    pub const DOWNLOADING: &str = "Downloading";
    pub const TRAINING: &str = "Training";
    pub const UPLOADING: &str = "Uploading";
    pub const STOPPING: &str = "Stopping";
    pub const STOPPED: &str = "Stopped";
    pub const MAX_RUNTIME_EXCEEDED: &str = "MaxRuntimeExceeded";
    pub const INTERRUPTED: &str = "Interrupted";
    pub const FAILED: &str = "Failed";
    pub const COMPLETED: &str = "Completed";
    pub const RESTARTING: &str = "Restarting";
    pub const PENDING: &str = "Pending";
    pub const GENERATING: &str = "Generating";
    pub const PARTIAL_GENERATION: &str = "PartialGeneration";
    pub const EVALUATING: &str = "Evaluating";
    pub const VALIDATING: &str = "Validating";
    pub const PREPARING: &str = "Preparing";
    pub const EXECUTING: &str = "Executing";
    pub const PUBLISHING: &str = "Publishing";
    pub const FINALIZING: &str = "Finalizing";
    pub const TRANSFORMING: &str = "Transforming";
    pub const DELETING: &str = "Deleting";
    pub const DELETE_FAILED: &str = "DeleteFailed";
}

/// The values of `JobStatus`.
pub mod job_status {
    pub const IN_PROGRESS: &str = "InProgress";
    pub const COMPLETED: &str = "Completed";
    pub const FAILED: &str = "Failed";
    pub const STOPPING: &str = "Stopping";
    pub const STOPPED: &str = "Stopped";
    pub const DELETING: &str = "Deleting";
    pub const DELETE_FAILED: &str = "DeleteFailed";
}

/// The values of `JobType`.
pub mod job_type {
    pub const TRAINING: &str = "TRAINING";
    pub const INFERENCE: &str = "INFERENCE";
    pub const NOTEBOOK_KERNEL: &str = "NOTEBOOK_KERNEL";
}

/// The values of `JoinSource`.
pub mod join_source {
    pub const INPUT: &str = "Input";
    pub const NONE: &str = "None";
}

/// The values of `LastUpdateStatusValue`.
pub mod last_update_status_value {
    pub const SUCCESSFUL: &str = "Successful";
    pub const FAILED: &str = "Failed";
    pub const IN_PROGRESS: &str = "InProgress";
}

/// The values of `LifecycleManagement`.
pub mod lifecycle_management {
    pub const ENABLED: &str = "ENABLED";
    pub const DISABLED: &str = "DISABLED";
}

/// The values of `LineageType`.
pub mod lineage_type {
    pub const TRIAL_COMPONENT: &str = "TrialComponent";
    pub const ARTIFACT: &str = "Artifact";
    pub const CONTEXT: &str = "Context";
    pub const ACTION: &str = "Action";
}

/// The values of `ManagedInstanceScalingScaleInStrategy`.
pub mod managed_instance_scaling_scale_in_strategy {
    pub const IDLE_RELEASE: &str = "IDLE_RELEASE";
    pub const CONSOLIDATION: &str = "CONSOLIDATION";
}

/// The values of `ManagedInstanceScalingStatus`.
pub mod managed_instance_scaling_status {
    pub const ENABLED: &str = "ENABLED";
    pub const DISABLED: &str = "DISABLED";
}

/// The values of `ManagedStorageType`.
pub mod managed_storage_type {
    pub const RESTRICTED: &str = "Restricted";
}

/// The values of `MlTools`.
pub mod ml_tools {
    pub const DATA_WRANGLER: &str = "DataWrangler";
    pub const FEATURE_STORE: &str = "FeatureStore";
    pub const EMR_CLUSTERS: &str = "EmrClusters";
    pub const AUTO_ML: &str = "AutoMl";
    pub const EXPERIMENTS: &str = "Experiments";
    pub const TRAINING: &str = "Training";
    pub const MODEL_EVALUATION: &str = "ModelEvaluation";
    pub const PIPELINES: &str = "Pipelines";
    pub const MODELS: &str = "Models";
    pub const JUMP_START: &str = "JumpStart";
    pub const INFERENCE_RECOMMENDER: &str = "InferenceRecommender";
    pub const ENDPOINTS: &str = "Endpoints";
    pub const PROJECTS: &str = "Projects";
    pub const INFERENCE_OPTIMIZATION: &str = "InferenceOptimization";
    pub const PERFORMANCE_EVALUATION: &str = "PerformanceEvaluation";
    pub const LAKERA_GUARD: &str = "LakeraGuard";
    pub const COMET: &str = "Comet";
    pub const DEEPCHECKS_LLM_EVALUATION: &str = "DeepchecksLLMEvaluation";
    pub const FIDDLER: &str = "Fiddler";
    pub const HYPER_POD_CLUSTERS: &str = "HyperPodClusters";
    pub const RUNNING_INSTANCES: &str = "RunningInstances";
    pub const DATASETS: &str = "Datasets";
    pub const EVALUATORS: &str = "Evaluators";
}

/// The values of `ModelApprovalStatus`.
pub mod model_approval_status {
    pub const APPROVED: &str = "Approved";
    pub const REJECTED: &str = "Rejected";
    pub const PENDING_MANUAL_APPROVAL: &str = "PendingManualApproval";
}

/// The values of `ModelCacheSetting`.
pub mod model_cache_setting {
    pub const ENABLED: &str = "Enabled";
    pub const DISABLED: &str = "Disabled";
}

/// The values of `ModelCardStatus`.
pub mod model_card_status {
    pub const DRAFT: &str = "Draft";
    pub const PENDING_REVIEW: &str = "PendingReview";
    pub const APPROVED: &str = "Approved";
    pub const ARCHIVED: &str = "Archived";
}

/// The values of `ModelCompressionType`.
pub mod model_compression_type {
    pub const NONE: &str = "None";
    pub const GZIP: &str = "Gzip";
}

/// The values of `ModelPackageGroupSortBy`.
pub mod model_package_group_sort_by {
    pub const NAME: &str = "Name";
    pub const CREATION_TIME: &str = "CreationTime";
}

/// The values of `ModelPackageGroupStatus`.
pub mod model_package_group_status {
    pub const PENDING: &str = "Pending";
    pub const IN_PROGRESS: &str = "InProgress";
    pub const COMPLETED: &str = "Completed";
    pub const FAILED: &str = "Failed";
    pub const DELETING: &str = "Deleting";
    pub const DELETE_FAILED: &str = "DeleteFailed";
}

/// The values of `ModelPackageRegistrationType`.
pub mod model_package_registration_type {
    pub const LOGGED: &str = "Logged";
    pub const REGISTERED: &str = "Registered";
}

/// The values of `ModelPackageSortBy`.
pub mod model_package_sort_by {
    pub const NAME: &str = "Name";
    pub const CREATION_TIME: &str = "CreationTime";
}

/// The values of `ModelPackageStatus`.
pub mod model_package_status {
    pub const PENDING: &str = "Pending";
    pub const IN_PROGRESS: &str = "InProgress";
    pub const COMPLETED: &str = "Completed";
    pub const FAILED: &str = "Failed";
    pub const DELETING: &str = "Deleting";
}

/// The values of `ModelPackageType`.
pub mod model_package_type {
    pub const VERSIONED: &str = "Versioned";
    pub const UNVERSIONED: &str = "Unversioned";
    pub const BOTH: &str = "Both";
}

/// The values of `ModelSortKey`.
pub mod model_sort_key {
    pub const NAME: &str = "Name";
    pub const CREATION_TIME: &str = "CreationTime";
}

/// The values of `MonitoringAlertStatus`.
pub mod monitoring_alert_status {
    pub const IN_ALERT: &str = "InAlert";
    pub const OK: &str = "OK";
}

/// The values of `MonitoringType`.
pub mod monitoring_type {
    pub const DATA_QUALITY: &str = "DataQuality";
    pub const MODEL_QUALITY: &str = "ModelQuality";
    pub const MODEL_BIAS: &str = "ModelBias";
    pub const MODEL_EXPLAINABILITY: &str = "ModelExplainability";
}

/// The values of `NotebookOutputOption`.
pub mod notebook_output_option {
    pub const ALLOWED: &str = "Allowed";
    pub const DISABLED: &str = "Disabled";
}

/// The values of `ObjectiveStatus`.
pub mod objective_status {
    pub const SUCCEEDED: &str = "Succeeded";
    pub const PENDING: &str = "Pending";
    pub const FAILED: &str = "Failed";
}

/// The values of `OfflineStoreStatusValue`.
pub mod offline_store_status_value {
    pub const ACTIVE: &str = "Active";
    pub const BLOCKED: &str = "Blocked";
    pub const DISABLED: &str = "Disabled";
}

/// The values of `Operator`.
pub mod operator {
    pub const EQUALS: &str = "Equals";
    pub const NOT_EQUALS: &str = "NotEquals";
    pub const GREATER_THAN: &str = "GreaterThan";
    pub const GREATER_THAN_OR_EQUAL_TO: &str = "GreaterThanOrEqualTo";
    pub const LESS_THAN: &str = "LessThan";
    pub const LESS_THAN_OR_EQUAL_TO: &str = "LessThanOrEqualTo";
    pub const CONTAINS: &str = "Contains";
    pub const EXISTS: &str = "Exists";
    pub const NOT_EXISTS: &str = "NotExists";
    pub const IN: &str = "In";
}

/// The values of `OrderKey`.
pub mod order_key {
    pub const ASCENDING: &str = "Ascending";
    pub const DESCENDING: &str = "Descending";
}

/// The values of `OutputCompressionType`.
pub mod output_compression_type {
    pub const GZIP: &str = "GZIP";
    pub const NONE: &str = "NONE";
}

/// The values of `Peft`.
pub mod peft {
    pub const LORA: &str = "LORA";
}

/// The values of `PipelineExecutionStatus`.
pub mod pipeline_execution_status {
    pub const EXECUTING: &str = "Executing";
    pub const STOPPING: &str = "Stopping";
    pub const STOPPED: &str = "Stopped";
    pub const FAILED: &str = "Failed";
    pub const SUCCEEDED: &str = "Succeeded";
    pub const COMPLETED_WITH_FAILURES: &str = "CompletedWithFailures";
}

/// The values of `PipelineManagedBy`.
pub mod pipeline_managed_by {
    pub const AWS: &str = "AWS";
    pub const CUSTOMER: &str = "CUSTOMER";
}

/// The values of `PipelineStatus`.
pub mod pipeline_status {
    pub const ACTIVE: &str = "Active";
    pub const DELETING: &str = "Deleting";
}

/// The values of `ProcessingInstanceType`.
pub mod processing_instance_type {
    pub const ML_T3_MEDIUM: &str = "ml.t3.medium";
    pub const ML_T3_LARGE: &str = "ml.t3.large";
    pub const ML_T3_XLARGE: &str = "ml.t3.xlarge";
    pub const ML_T3_2XLARGE: &str = "ml.t3.2xlarge";
    pub const ML_M4_XLARGE: &str = "ml.m4.xlarge";
    pub const ML_M4_2XLARGE: &str = "ml.m4.2xlarge";
    pub const ML_M4_4XLARGE: &str = "ml.m4.4xlarge";
    pub const ML_M4_10XLARGE: &str = "ml.m4.10xlarge";
    pub const ML_M4_16XLARGE: &str = "ml.m4.16xlarge";
    pub const ML_C4_XLARGE: &str = "ml.c4.xlarge";
    pub const ML_C4_2XLARGE: &str = "ml.c4.2xlarge";
    pub const ML_C4_4XLARGE: &str = "ml.c4.4xlarge";
    pub const ML_C4_8XLARGE: &str = "ml.c4.8xlarge";
    pub const ML_P2_XLARGE: &str = "ml.p2.xlarge";
    pub const ML_P2_8XLARGE: &str = "ml.p2.8xlarge";
    pub const ML_P2_16XLARGE: &str = "ml.p2.16xlarge";
    pub const ML_P3_2XLARGE: &str = "ml.p3.2xlarge";
    pub const ML_P3_8XLARGE: &str = "ml.p3.8xlarge";
    pub const ML_P3_16XLARGE: &str = "ml.p3.16xlarge";
    pub const ML_C5_XLARGE: &str = "ml.c5.xlarge";
    pub const ML_C5_2XLARGE: &str = "ml.c5.2xlarge";
    pub const ML_C5_4XLARGE: &str = "ml.c5.4xlarge";
    pub const ML_C5_9XLARGE: &str = "ml.c5.9xlarge";
    pub const ML_C5_18XLARGE: &str = "ml.c5.18xlarge";
    pub const ML_M5_LARGE: &str = "ml.m5.large";
    pub const ML_M5_XLARGE: &str = "ml.m5.xlarge";
    pub const ML_M5_2XLARGE: &str = "ml.m5.2xlarge";
    pub const ML_M5_4XLARGE: &str = "ml.m5.4xlarge";
    pub const ML_M5_12XLARGE: &str = "ml.m5.12xlarge";
    pub const ML_M5_24XLARGE: &str = "ml.m5.24xlarge";
    pub const ML_R5_LARGE: &str = "ml.r5.large";
    pub const ML_R5_XLARGE: &str = "ml.r5.xlarge";
    pub const ML_R5_2XLARGE: &str = "ml.r5.2xlarge";
    pub const ML_R5_4XLARGE: &str = "ml.r5.4xlarge";
    pub const ML_R5_8XLARGE: &str = "ml.r5.8xlarge";
    pub const ML_R5_12XLARGE: &str = "ml.r5.12xlarge";
    pub const ML_R5_16XLARGE: &str = "ml.r5.16xlarge";
    pub const ML_R5_24XLARGE: &str = "ml.r5.24xlarge";
    pub const ML_G4DN_XLARGE: &str = "ml.g4dn.xlarge";
    pub const ML_G4DN_2XLARGE: &str = "ml.g4dn.2xlarge";
    pub const ML_G4DN_4XLARGE: &str = "ml.g4dn.4xlarge";
    pub const ML_G4DN_8XLARGE: &str = "ml.g4dn.8xlarge";
    pub const ML_G4DN_12XLARGE: &str = "ml.g4dn.12xlarge";
    pub const ML_G4DN_16XLARGE: &str = "ml.g4dn.16xlarge";
    pub const ML_G5_XLARGE: &str = "ml.g5.xlarge";
    pub const ML_G5_2XLARGE: &str = "ml.g5.2xlarge";
    pub const ML_G5_4XLARGE: &str = "ml.g5.4xlarge";
    pub const ML_G5_8XLARGE: &str = "ml.g5.8xlarge";
    pub const ML_G5_16XLARGE: &str = "ml.g5.16xlarge";
    pub const ML_G5_12XLARGE: &str = "ml.g5.12xlarge";
    pub const ML_G5_24XLARGE: &str = "ml.g5.24xlarge";
    pub const ML_G5_48XLARGE: &str = "ml.g5.48xlarge";
    pub const ML_R5D_LARGE: &str = "ml.r5d.large";
    pub const ML_R5D_XLARGE: &str = "ml.r5d.xlarge";
    pub const ML_R5D_2XLARGE: &str = "ml.r5d.2xlarge";
    pub const ML_R5D_4XLARGE: &str = "ml.r5d.4xlarge";
    pub const ML_R5D_8XLARGE: &str = "ml.r5d.8xlarge";
    pub const ML_R5D_12XLARGE: &str = "ml.r5d.12xlarge";
    pub const ML_R5D_16XLARGE: &str = "ml.r5d.16xlarge";
    pub const ML_R5D_24XLARGE: &str = "ml.r5d.24xlarge";
    pub const ML_G6_XLARGE: &str = "ml.g6.xlarge";
    pub const ML_G6_2XLARGE: &str = "ml.g6.2xlarge";
    pub const ML_G6_4XLARGE: &str = "ml.g6.4xlarge";
    pub const ML_G6_8XLARGE: &str = "ml.g6.8xlarge";
    pub const ML_G6_12XLARGE: &str = "ml.g6.12xlarge";
    pub const ML_G6_16XLARGE: &str = "ml.g6.16xlarge";
    pub const ML_G6_24XLARGE: &str = "ml.g6.24xlarge";
    pub const ML_G6_48XLARGE: &str = "ml.g6.48xlarge";
    pub const ML_G6E_XLARGE: &str = "ml.g6e.xlarge";
    pub const ML_G6E_2XLARGE: &str = "ml.g6e.2xlarge";
    pub const ML_G6E_4XLARGE: &str = "ml.g6e.4xlarge";
    pub const ML_G6E_8XLARGE: &str = "ml.g6e.8xlarge";
    pub const ML_G6E_12XLARGE: &str = "ml.g6e.12xlarge";
    pub const ML_G6E_16XLARGE: &str = "ml.g6e.16xlarge";
    pub const ML_G6E_24XLARGE: &str = "ml.g6e.24xlarge";
    pub const ML_G6E_48XLARGE: &str = "ml.g6e.48xlarge";
    pub const ML_M6I_LARGE: &str = "ml.m6i.large";
    pub const ML_M6I_XLARGE: &str = "ml.m6i.xlarge";
    pub const ML_M6I_2XLARGE: &str = "ml.m6i.2xlarge";
    pub const ML_M6I_4XLARGE: &str = "ml.m6i.4xlarge";
    pub const ML_M6I_8XLARGE: &str = "ml.m6i.8xlarge";
    pub const ML_M6I_12XLARGE: &str = "ml.m6i.12xlarge";
    pub const ML_M6I_16XLARGE: &str = "ml.m6i.16xlarge";
    pub const ML_M6I_24XLARGE: &str = "ml.m6i.24xlarge";
    pub const ML_M6I_32XLARGE: &str = "ml.m6i.32xlarge";
    pub const ML_C6I_XLARGE: &str = "ml.c6i.xlarge";
    pub const ML_C6I_2XLARGE: &str = "ml.c6i.2xlarge";
    pub const ML_C6I_4XLARGE: &str = "ml.c6i.4xlarge";
    pub const ML_C6I_8XLARGE: &str = "ml.c6i.8xlarge";
    pub const ML_C6I_12XLARGE: &str = "ml.c6i.12xlarge";
    pub const ML_C6I_16XLARGE: &str = "ml.c6i.16xlarge";
    pub const ML_C6I_24XLARGE: &str = "ml.c6i.24xlarge";
    pub const ML_C6I_32XLARGE: &str = "ml.c6i.32xlarge";
    pub const ML_M7I_LARGE: &str = "ml.m7i.large";
    pub const ML_M7I_XLARGE: &str = "ml.m7i.xlarge";
    pub const ML_M7I_2XLARGE: &str = "ml.m7i.2xlarge";
    pub const ML_M7I_4XLARGE: &str = "ml.m7i.4xlarge";
    pub const ML_M7I_8XLARGE: &str = "ml.m7i.8xlarge";
    pub const ML_M7I_12XLARGE: &str = "ml.m7i.12xlarge";
    pub const ML_M7I_16XLARGE: &str = "ml.m7i.16xlarge";
    pub const ML_M7I_24XLARGE: &str = "ml.m7i.24xlarge";
    pub const ML_M7I_48XLARGE: &str = "ml.m7i.48xlarge";
    pub const ML_C7I_LARGE: &str = "ml.c7i.large";
    pub const ML_C7I_XLARGE: &str = "ml.c7i.xlarge";
    pub const ML_C7I_2XLARGE: &str = "ml.c7i.2xlarge";
    pub const ML_C7I_4XLARGE: &str = "ml.c7i.4xlarge";
    pub const ML_C7I_8XLARGE: &str = "ml.c7i.8xlarge";
    pub const ML_C7I_12XLARGE: &str = "ml.c7i.12xlarge";
    pub const ML_C7I_16XLARGE: &str = "ml.c7i.16xlarge";
    pub const ML_C7I_24XLARGE: &str = "ml.c7i.24xlarge";
    pub const ML_C7I_48XLARGE: &str = "ml.c7i.48xlarge";
    pub const ML_R7I_LARGE: &str = "ml.r7i.large";
    pub const ML_R7I_XLARGE: &str = "ml.r7i.xlarge";
    pub const ML_R7I_2XLARGE: &str = "ml.r7i.2xlarge";
    pub const ML_R7I_4XLARGE: &str = "ml.r7i.4xlarge";
    pub const ML_R7I_8XLARGE: &str = "ml.r7i.8xlarge";
    pub const ML_R7I_12XLARGE: &str = "ml.r7i.12xlarge";
    pub const ML_R7I_16XLARGE: &str = "ml.r7i.16xlarge";
    pub const ML_R7I_24XLARGE: &str = "ml.r7i.24xlarge";
    pub const ML_R7I_48XLARGE: &str = "ml.r7i.48xlarge";
    pub const ML_P5_4XLARGE: &str = "ml.p5.4xlarge";
    pub const ML_G7E_2XLARGE: &str = "ml.g7e.2xlarge";
    pub const ML_G7E_4XLARGE: &str = "ml.g7e.4xlarge";
    pub const ML_G7E_8XLARGE: &str = "ml.g7e.8xlarge";
    pub const ML_G7E_12XLARGE: &str = "ml.g7e.12xlarge";
    pub const ML_G7E_24XLARGE: &str = "ml.g7e.24xlarge";
    pub const ML_G7E_48XLARGE: &str = "ml.g7e.48xlarge";
    pub const ML_G7_2XLARGE: &str = "ml.g7.2xlarge";
    pub const ML_G7_4XLARGE: &str = "ml.g7.4xlarge";
    pub const ML_G7_8XLARGE: &str = "ml.g7.8xlarge";
    pub const ML_G7_12XLARGE: &str = "ml.g7.12xlarge";
    pub const ML_G7_24XLARGE: &str = "ml.g7.24xlarge";
    pub const ML_G7_48XLARGE: &str = "ml.g7.48xlarge";
    pub const ML_R6I_LARGE: &str = "ml.r6i.large";
    pub const ML_R6I_XLARGE: &str = "ml.r6i.xlarge";
    pub const ML_R6I_2XLARGE: &str = "ml.r6i.2xlarge";
    pub const ML_R6I_4XLARGE: &str = "ml.r6i.4xlarge";
    pub const ML_R6I_8XLARGE: &str = "ml.r6i.8xlarge";
    pub const ML_R6I_12XLARGE: &str = "ml.r6i.12xlarge";
    pub const ML_R6I_16XLARGE: &str = "ml.r6i.16xlarge";
    pub const ML_R6I_24XLARGE: &str = "ml.r6i.24xlarge";
    pub const ML_R6I_32XLARGE: &str = "ml.r6i.32xlarge";
    pub const ML_M8I_LARGE: &str = "ml.m8i.large";
    pub const ML_M8I_XLARGE: &str = "ml.m8i.xlarge";
    pub const ML_M8I_2XLARGE: &str = "ml.m8i.2xlarge";
    pub const ML_M8I_4XLARGE: &str = "ml.m8i.4xlarge";
    pub const ML_M8I_8XLARGE: &str = "ml.m8i.8xlarge";
    pub const ML_M8I_12XLARGE: &str = "ml.m8i.12xlarge";
    pub const ML_M8I_16XLARGE: &str = "ml.m8i.16xlarge";
    pub const ML_M8I_24XLARGE: &str = "ml.m8i.24xlarge";
    pub const ML_M8I_32XLARGE: &str = "ml.m8i.32xlarge";
    pub const ML_M8I_48XLARGE: &str = "ml.m8i.48xlarge";
    pub const ML_M8I_96XLARGE: &str = "ml.m8i.96xlarge";
    pub const ML_C8I_XLARGE: &str = "ml.c8i.xlarge";
    pub const ML_C8I_2XLARGE: &str = "ml.c8i.2xlarge";
    pub const ML_C8I_4XLARGE: &str = "ml.c8i.4xlarge";
    pub const ML_C8I_8XLARGE: &str = "ml.c8i.8xlarge";
    pub const ML_C8I_12XLARGE: &str = "ml.c8i.12xlarge";
    pub const ML_C8I_16XLARGE: &str = "ml.c8i.16xlarge";
    pub const ML_C8I_24XLARGE: &str = "ml.c8i.24xlarge";
    pub const ML_C8I_32XLARGE: &str = "ml.c8i.32xlarge";
    pub const ML_C8I_48XLARGE: &str = "ml.c8i.48xlarge";
    pub const ML_C8I_96XLARGE: &str = "ml.c8i.96xlarge";
    pub const ML_R8I_LARGE: &str = "ml.r8i.large";
    pub const ML_R8I_XLARGE: &str = "ml.r8i.xlarge";
    pub const ML_R8I_2XLARGE: &str = "ml.r8i.2xlarge";
    pub const ML_R8I_4XLARGE: &str = "ml.r8i.4xlarge";
    pub const ML_R8I_8XLARGE: &str = "ml.r8i.8xlarge";
    pub const ML_R8I_12XLARGE: &str = "ml.r8i.12xlarge";
    pub const ML_R8I_16XLARGE: &str = "ml.r8i.16xlarge";
    pub const ML_R8I_24XLARGE: &str = "ml.r8i.24xlarge";
    pub const ML_R8I_32XLARGE: &str = "ml.r8i.32xlarge";
    pub const ML_R8I_48XLARGE: &str = "ml.r8i.48xlarge";
    pub const ML_R8I_96XLARGE: &str = "ml.r8i.96xlarge";
    pub const ML_M7I_FLEX_LARGE: &str = "ml.m7i-flex.large";
    pub const ML_M7I_FLEX_XLARGE: &str = "ml.m7i-flex.xlarge";
    pub const ML_M7I_FLEX_2XLARGE: &str = "ml.m7i-flex.2xlarge";
    pub const ML_M7I_FLEX_4XLARGE: &str = "ml.m7i-flex.4xlarge";
    pub const ML_M7I_FLEX_8XLARGE: &str = "ml.m7i-flex.8xlarge";
    pub const ML_M7I_FLEX_12XLARGE: &str = "ml.m7i-flex.12xlarge";
    pub const ML_M7I_FLEX_16XLARGE: &str = "ml.m7i-flex.16xlarge";
    pub const ML_C7I_FLEX_XLARGE: &str = "ml.c7i-flex.xlarge";
    pub const ML_C7I_FLEX_2XLARGE: &str = "ml.c7i-flex.2xlarge";
    pub const ML_C7I_FLEX_4XLARGE: &str = "ml.c7i-flex.4xlarge";
    pub const ML_C7I_FLEX_8XLARGE: &str = "ml.c7i-flex.8xlarge";
    pub const ML_C7I_FLEX_12XLARGE: &str = "ml.c7i-flex.12xlarge";
    pub const ML_C7I_FLEX_16XLARGE: &str = "ml.c7i-flex.16xlarge";
    pub const ML_M8I_FLEX_LARGE: &str = "ml.m8i-flex.large";
    pub const ML_M8I_FLEX_XLARGE: &str = "ml.m8i-flex.xlarge";
    pub const ML_M8I_FLEX_2XLARGE: &str = "ml.m8i-flex.2xlarge";
    pub const ML_M8I_FLEX_4XLARGE: &str = "ml.m8i-flex.4xlarge";
    pub const ML_M8I_FLEX_8XLARGE: &str = "ml.m8i-flex.8xlarge";
    pub const ML_M8I_FLEX_12XLARGE: &str = "ml.m8i-flex.12xlarge";
    pub const ML_M8I_FLEX_16XLARGE: &str = "ml.m8i-flex.16xlarge";
    pub const ML_C8I_FLEX_XLARGE: &str = "ml.c8i-flex.xlarge";
    pub const ML_C8I_FLEX_2XLARGE: &str = "ml.c8i-flex.2xlarge";
    pub const ML_C8I_FLEX_4XLARGE: &str = "ml.c8i-flex.4xlarge";
    pub const ML_C8I_FLEX_8XLARGE: &str = "ml.c8i-flex.8xlarge";
    pub const ML_C8I_FLEX_12XLARGE: &str = "ml.c8i-flex.12xlarge";
    pub const ML_C8I_FLEX_16XLARGE: &str = "ml.c8i-flex.16xlarge";
    pub const ML_R8I_FLEX_LARGE: &str = "ml.r8i-flex.large";
    pub const ML_R8I_FLEX_XLARGE: &str = "ml.r8i-flex.xlarge";
    pub const ML_R8I_FLEX_2XLARGE: &str = "ml.r8i-flex.2xlarge";
    pub const ML_R8I_FLEX_4XLARGE: &str = "ml.r8i-flex.4xlarge";
    pub const ML_R8I_FLEX_8XLARGE: &str = "ml.r8i-flex.8xlarge";
    pub const ML_R8I_FLEX_12XLARGE: &str = "ml.r8i-flex.12xlarge";
    pub const ML_R8I_FLEX_16XLARGE: &str = "ml.r8i-flex.16xlarge";
}

/// The values of `ProcessingJobStatus`.
pub mod processing_job_status {
    pub const IN_PROGRESS: &str = "InProgress";
    pub const COMPLETED: &str = "Completed";
    pub const FAILED: &str = "Failed";
    pub const STOPPING: &str = "Stopping";
    pub const STOPPED: &str = "Stopped";
}

/// The values of `ProcessingS3CompressionType`.
pub mod processing_s3_compression_type {
    pub const NONE: &str = "None";
    pub const GZIP: &str = "Gzip";
}

/// The values of `ProcessingS3DataDistributionType`.
pub mod processing_s3_data_distribution_type {
    pub const FULLY_REPLICATED: &str = "FullyReplicated";
    pub const SHARDED_BY_S3_KEY: &str = "ShardedByS3Key";
}

/// The values of `ProcessingS3DataType`.
pub mod processing_s3_data_type {
    pub const MANIFEST_FILE: &str = "ManifestFile";
    pub const S3_PREFIX: &str = "S3Prefix";
}

/// The values of `ProcessingS3InputMode`.
pub mod processing_s3_input_mode {
    pub const PIPE: &str = "Pipe";
    pub const FILE: &str = "File";
}

/// The values of `ProcessingS3UploadMode`.
pub mod processing_s3_upload_mode {
    pub const CONTINUOUS: &str = "Continuous";
    pub const END_OF_JOB: &str = "EndOfJob";
}

/// The values of `Processor`.
pub mod processor {
    pub const CPU: &str = "CPU";
    pub const GPU: &str = "GPU";
}

/// The values of `ProductionVariantAcceleratorType`.
pub mod production_variant_accelerator_type {
    pub const ML_EIA1_MEDIUM: &str = "ml.eia1.medium";
    pub const ML_EIA1_LARGE: &str = "ml.eia1.large";
    pub const ML_EIA1_XLARGE: &str = "ml.eia1.xlarge";
    pub const ML_EIA2_MEDIUM: &str = "ml.eia2.medium";
    pub const ML_EIA2_LARGE: &str = "ml.eia2.large";
    pub const ML_EIA2_XLARGE: &str = "ml.eia2.xlarge";
}

/// The values of `ProductionVariantInferenceAmiVersion`.
pub mod production_variant_inference_ami_version {
    pub const AL2_AMI_SAGEMAKER_INFERENCE_GPU_2: &str = "al2-ami-sagemaker-inference-gpu-2";
    pub const AL2_AMI_SAGEMAKER_INFERENCE_GPU_2_1: &str = "al2-ami-sagemaker-inference-gpu-2-1";
    pub const AL2_AMI_SAGEMAKER_INFERENCE_GPU_3_1: &str = "al2-ami-sagemaker-inference-gpu-3-1";
    pub const AL2_AMI_SAGEMAKER_INFERENCE_NEURON_2: &str = "al2-ami-sagemaker-inference-neuron-2";
    pub const AL2023_AMI_SAGEMAKER_INFERENCE_GPU_4_1: &str = "al2023-ami-sagemaker-inference-gpu-4-1";
}

/// The values of `ProductionVariantInstanceType`.
pub mod production_variant_instance_type {
    pub const ML_T2_MEDIUM: &str = "ml.t2.medium";
    pub const ML_T2_LARGE: &str = "ml.t2.large";
    pub const ML_T2_XLARGE: &str = "ml.t2.xlarge";
    pub const ML_T2_2XLARGE: &str = "ml.t2.2xlarge";
    pub const ML_M4_XLARGE: &str = "ml.m4.xlarge";
    pub const ML_M4_2XLARGE: &str = "ml.m4.2xlarge";
    pub const ML_M4_4XLARGE: &str = "ml.m4.4xlarge";
    pub const ML_M4_10XLARGE: &str = "ml.m4.10xlarge";
    pub const ML_M4_16XLARGE: &str = "ml.m4.16xlarge";
    pub const ML_M5_LARGE: &str = "ml.m5.large";
    pub const ML_M5_XLARGE: &str = "ml.m5.xlarge";
    pub const ML_M5_2XLARGE: &str = "ml.m5.2xlarge";
    pub const ML_M5_4XLARGE: &str = "ml.m5.4xlarge";
    pub const ML_M5_12XLARGE: &str = "ml.m5.12xlarge";
    pub const ML_M5_24XLARGE: &str = "ml.m5.24xlarge";
    pub const ML_M5D_LARGE: &str = "ml.m5d.large";
    pub const ML_M5D_XLARGE: &str = "ml.m5d.xlarge";
    pub const ML_M5D_2XLARGE: &str = "ml.m5d.2xlarge";
    pub const ML_M5D_4XLARGE: &str = "ml.m5d.4xlarge";
    pub const ML_M5D_12XLARGE: &str = "ml.m5d.12xlarge";
    pub const ML_M5D_24XLARGE: &str = "ml.m5d.24xlarge";
    pub const ML_C4_LARGE: &str = "ml.c4.large";
    pub const ML_C4_XLARGE: &str = "ml.c4.xlarge";
    pub const ML_C4_2XLARGE: &str = "ml.c4.2xlarge";
    pub const ML_C4_4XLARGE: &str = "ml.c4.4xlarge";
    pub const ML_C4_8XLARGE: &str = "ml.c4.8xlarge";
    pub const ML_P2_XLARGE: &str = "ml.p2.xlarge";
    pub const ML_P2_8XLARGE: &str = "ml.p2.8xlarge";
    pub const ML_P2_16XLARGE: &str = "ml.p2.16xlarge";
    pub const ML_P3_2XLARGE: &str = "ml.p3.2xlarge";
    pub const ML_P3_8XLARGE: &str = "ml.p3.8xlarge";
    pub const ML_P3_16XLARGE: &str = "ml.p3.16xlarge";
    pub const ML_C5_LARGE: &str = "ml.c5.large";
    pub const ML_C5_XLARGE: &str = "ml.c5.xlarge";
    pub const ML_C5_2XLARGE: &str = "ml.c5.2xlarge";
    pub const ML_C5_4XLARGE: &str = "ml.c5.4xlarge";
    pub const ML_C5_9XLARGE: &str = "ml.c5.9xlarge";
    pub const ML_C5_18XLARGE: &str = "ml.c5.18xlarge";
    pub const ML_C5D_LARGE: &str = "ml.c5d.large";
    pub const ML_C5D_XLARGE: &str = "ml.c5d.xlarge";
    pub const ML_C5D_2XLARGE: &str = "ml.c5d.2xlarge";
    pub const ML_C5D_4XLARGE: &str = "ml.c5d.4xlarge";
    pub const ML_C5D_9XLARGE: &str = "ml.c5d.9xlarge";
    pub const ML_C5D_18XLARGE: &str = "ml.c5d.18xlarge";
    pub const ML_G4DN_XLARGE: &str = "ml.g4dn.xlarge";
    pub const ML_G4DN_2XLARGE: &str = "ml.g4dn.2xlarge";
    pub const ML_G4DN_4XLARGE: &str = "ml.g4dn.4xlarge";
    pub const ML_G4DN_8XLARGE: &str = "ml.g4dn.8xlarge";
    pub const ML_G4DN_12XLARGE: &str = "ml.g4dn.12xlarge";
    pub const ML_G4DN_16XLARGE: &str = "ml.g4dn.16xlarge";
    pub const ML_R5_LARGE: &str = "ml.r5.large";
    pub const ML_R5_XLARGE: &str = "ml.r5.xlarge";
    pub const ML_R5_2XLARGE: &str = "ml.r5.2xlarge";
    pub const ML_R5_4XLARGE: &str = "ml.r5.4xlarge";
    pub const ML_R5_12XLARGE: &str = "ml.r5.12xlarge";
    pub const ML_R5_24XLARGE: &str = "ml.r5.24xlarge";
    pub const ML_R5D_LARGE: &str = "ml.r5d.large";
    pub const ML_R5D_XLARGE: &str = "ml.r5d.xlarge";
    pub const ML_R5D_2XLARGE: &str = "ml.r5d.2xlarge";
    pub const ML_R5D_4XLARGE: &str = "ml.r5d.4xlarge";
    pub const ML_R5D_12XLARGE: &str = "ml.r5d.12xlarge";
    pub const ML_R5D_24XLARGE: &str = "ml.r5d.24xlarge";
    pub const ML_INF1_XLARGE: &str = "ml.inf1.xlarge";
    pub const ML_INF1_2XLARGE: &str = "ml.inf1.2xlarge";
    pub const ML_INF1_6XLARGE: &str = "ml.inf1.6xlarge";
    pub const ML_INF1_24XLARGE: &str = "ml.inf1.24xlarge";
    pub const ML_DL1_24XLARGE: &str = "ml.dl1.24xlarge";
    pub const ML_C6I_LARGE: &str = "ml.c6i.large";
    pub const ML_C6I_XLARGE: &str = "ml.c6i.xlarge";
    pub const ML_C6I_2XLARGE: &str = "ml.c6i.2xlarge";
    pub const ML_C6I_4XLARGE: &str = "ml.c6i.4xlarge";
    pub const ML_C6I_8XLARGE: &str = "ml.c6i.8xlarge";
    pub const ML_C6I_12XLARGE: &str = "ml.c6i.12xlarge";
    pub const ML_C6I_16XLARGE: &str = "ml.c6i.16xlarge";
    pub const ML_C6I_24XLARGE: &str = "ml.c6i.24xlarge";
    pub const ML_C6I_32XLARGE: &str = "ml.c6i.32xlarge";
    pub const ML_M6I_LARGE: &str = "ml.m6i.large";
    pub const ML_M6I_XLARGE: &str = "ml.m6i.xlarge";
    pub const ML_M6I_2XLARGE: &str = "ml.m6i.2xlarge";
    pub const ML_M6I_4XLARGE: &str = "ml.m6i.4xlarge";
    pub const ML_M6I_8XLARGE: &str = "ml.m6i.8xlarge";
    pub const ML_M6I_12XLARGE: &str = "ml.m6i.12xlarge";
    pub const ML_M6I_16XLARGE: &str = "ml.m6i.16xlarge";
    pub const ML_M6I_24XLARGE: &str = "ml.m6i.24xlarge";
    pub const ML_M6I_32XLARGE: &str = "ml.m6i.32xlarge";
    pub const ML_R6I_LARGE: &str = "ml.r6i.large";
    pub const ML_R6I_XLARGE: &str = "ml.r6i.xlarge";
    pub const ML_R6I_2XLARGE: &str = "ml.r6i.2xlarge";
    pub const ML_R6I_4XLARGE: &str = "ml.r6i.4xlarge";
    pub const ML_R6I_8XLARGE: &str = "ml.r6i.8xlarge";
    pub const ML_R6I_12XLARGE: &str = "ml.r6i.12xlarge";
    pub const ML_R6I_16XLARGE: &str = "ml.r6i.16xlarge";
    pub const ML_R6I_24XLARGE: &str = "ml.r6i.24xlarge";
    pub const ML_R6I_32XLARGE: &str = "ml.r6i.32xlarge";
    pub const ML_G5_XLARGE: &str = "ml.g5.xlarge";
    pub const ML_G5_2XLARGE: &str = "ml.g5.2xlarge";
    pub const ML_G5_4XLARGE: &str = "ml.g5.4xlarge";
    pub const ML_G5_8XLARGE: &str = "ml.g5.8xlarge";
    pub const ML_G5_12XLARGE: &str = "ml.g5.12xlarge";
    pub const ML_G5_16XLARGE: &str = "ml.g5.16xlarge";
    pub const ML_G5_24XLARGE: &str = "ml.g5.24xlarge";
    pub const ML_G5_48XLARGE: &str = "ml.g5.48xlarge";
    pub const ML_G6_XLARGE: &str = "ml.g6.xlarge";
    pub const ML_G6_2XLARGE: &str = "ml.g6.2xlarge";
    pub const ML_G6_4XLARGE: &str = "ml.g6.4xlarge";
    pub const ML_G6_8XLARGE: &str = "ml.g6.8xlarge";
    pub const ML_G6_12XLARGE: &str = "ml.g6.12xlarge";
    pub const ML_G6_16XLARGE: &str = "ml.g6.16xlarge";
    pub const ML_G6_24XLARGE: &str = "ml.g6.24xlarge";
    pub const ML_G6_48XLARGE: &str = "ml.g6.48xlarge";
    pub const ML_R8G_MEDIUM: &str = "ml.r8g.medium";
    pub const ML_R8G_LARGE: &str = "ml.r8g.large";
    pub const ML_R8G_XLARGE: &str = "ml.r8g.xlarge";
    pub const ML_R8G_2XLARGE: &str = "ml.r8g.2xlarge";
    pub const ML_R8G_4XLARGE: &str = "ml.r8g.4xlarge";
    pub const ML_R8G_8XLARGE: &str = "ml.r8g.8xlarge";
    pub const ML_R8G_12XLARGE: &str = "ml.r8g.12xlarge";
    pub const ML_R8G_16XLARGE: &str = "ml.r8g.16xlarge";
    pub const ML_R8G_24XLARGE: &str = "ml.r8g.24xlarge";
    pub const ML_R8G_48XLARGE: &str = "ml.r8g.48xlarge";
    pub const ML_G6E_XLARGE: &str = "ml.g6e.xlarge";
    pub const ML_G6E_2XLARGE: &str = "ml.g6e.2xlarge";
    pub const ML_G6E_4XLARGE: &str = "ml.g6e.4xlarge";
    pub const ML_G6E_8XLARGE: &str = "ml.g6e.8xlarge";
    pub const ML_G6E_12XLARGE: &str = "ml.g6e.12xlarge";
    pub const ML_G6E_16XLARGE: &str = "ml.g6e.16xlarge";
    pub const ML_G6E_24XLARGE: &str = "ml.g6e.24xlarge";
    pub const ML_G6E_48XLARGE: &str = "ml.g6e.48xlarge";
    pub const ML_G7E_2XLARGE: &str = "ml.g7e.2xlarge";
    pub const ML_G7E_4XLARGE: &str = "ml.g7e.4xlarge";
    pub const ML_G7E_8XLARGE: &str = "ml.g7e.8xlarge";
    pub const ML_G7E_12XLARGE: &str = "ml.g7e.12xlarge";
    pub const ML_G7E_24XLARGE: &str = "ml.g7e.24xlarge";
    pub const ML_G7E_48XLARGE: &str = "ml.g7e.48xlarge";
    pub const ML_G7_2XLARGE: &str = "ml.g7.2xlarge";
    pub const ML_G7_4XLARGE: &str = "ml.g7.4xlarge";
    pub const ML_G7_8XLARGE: &str = "ml.g7.8xlarge";
    pub const ML_G7_12XLARGE: &str = "ml.g7.12xlarge";
    pub const ML_G7_24XLARGE: &str = "ml.g7.24xlarge";
    pub const ML_G7_48XLARGE: &str = "ml.g7.48xlarge";
    pub const ML_P4D_24XLARGE: &str = "ml.p4d.24xlarge";
    pub const ML_C7G_LARGE: &str = "ml.c7g.large";
    pub const ML_C7G_XLARGE: &str = "ml.c7g.xlarge";
    pub const ML_C7G_2XLARGE: &str = "ml.c7g.2xlarge";
    pub const ML_C7G_4XLARGE: &str = "ml.c7g.4xlarge";
    pub const ML_C7G_8XLARGE: &str = "ml.c7g.8xlarge";
    pub const ML_C7G_12XLARGE: &str = "ml.c7g.12xlarge";
    pub const ML_C7G_16XLARGE: &str = "ml.c7g.16xlarge";
    pub const ML_M6G_LARGE: &str = "ml.m6g.large";
    pub const ML_M6G_XLARGE: &str = "ml.m6g.xlarge";
    pub const ML_M6G_2XLARGE: &str = "ml.m6g.2xlarge";
    pub const ML_M6G_4XLARGE: &str = "ml.m6g.4xlarge";
    pub const ML_M6G_8XLARGE: &str = "ml.m6g.8xlarge";
    pub const ML_M6G_12XLARGE: &str = "ml.m6g.12xlarge";
    pub const ML_M6G_16XLARGE: &str = "ml.m6g.16xlarge";
    pub const ML_M6GD_LARGE: &str = "ml.m6gd.large";
    pub const ML_M6GD_XLARGE: &str = "ml.m6gd.xlarge";
    pub const ML_M6GD_2XLARGE: &str = "ml.m6gd.2xlarge";
    pub const ML_M6GD_4XLARGE: &str = "ml.m6gd.4xlarge";
    pub const ML_M6GD_8XLARGE: &str = "ml.m6gd.8xlarge";
    pub const ML_M6GD_12XLARGE: &str = "ml.m6gd.12xlarge";
    pub const ML_M6GD_16XLARGE: &str = "ml.m6gd.16xlarge";
    pub const ML_C6G_LARGE: &str = "ml.c6g.large";
    pub const ML_C6G_XLARGE: &str = "ml.c6g.xlarge";
    pub const ML_C6G_2XLARGE: &str = "ml.c6g.2xlarge";
    pub const ML_C6G_4XLARGE: &str = "ml.c6g.4xlarge";
    pub const ML_C6G_8XLARGE: &str = "ml.c6g.8xlarge";
    pub const ML_C6G_12XLARGE: &str = "ml.c6g.12xlarge";
    pub const ML_C6G_16XLARGE: &str = "ml.c6g.16xlarge";
    pub const ML_C6GD_LARGE: &str = "ml.c6gd.large";
    pub const ML_C6GD_XLARGE: &str = "ml.c6gd.xlarge";
    pub const ML_C6GD_2XLARGE: &str = "ml.c6gd.2xlarge";
    pub const ML_C6GD_4XLARGE: &str = "ml.c6gd.4xlarge";
    pub const ML_C6GD_8XLARGE: &str = "ml.c6gd.8xlarge";
    pub const ML_C6GD_12XLARGE: &str = "ml.c6gd.12xlarge";
    pub const ML_C6GD_16XLARGE: &str = "ml.c6gd.16xlarge";
    pub const ML_C6GN_LARGE: &str = "ml.c6gn.large";
    pub const ML_C6GN_XLARGE: &str = "ml.c6gn.xlarge";
    pub const ML_C6GN_2XLARGE: &str = "ml.c6gn.2xlarge";
    pub const ML_C6GN_4XLARGE: &str = "ml.c6gn.4xlarge";
    pub const ML_C6GN_8XLARGE: &str = "ml.c6gn.8xlarge";
    pub const ML_C6GN_12XLARGE: &str = "ml.c6gn.12xlarge";
    pub const ML_C6GN_16XLARGE: &str = "ml.c6gn.16xlarge";
    pub const ML_R6G_LARGE: &str = "ml.r6g.large";
    pub const ML_R6G_XLARGE: &str = "ml.r6g.xlarge";
    pub const ML_R6G_2XLARGE: &str = "ml.r6g.2xlarge";
    pub const ML_R6G_4XLARGE: &str = "ml.r6g.4xlarge";
    pub const ML_R6G_8XLARGE: &str = "ml.r6g.8xlarge";
    pub const ML_R6G_12XLARGE: &str = "ml.r6g.12xlarge";
    pub const ML_R6G_16XLARGE: &str = "ml.r6g.16xlarge";
    pub const ML_R6GD_LARGE: &str = "ml.r6gd.large";
    pub const ML_R6GD_XLARGE: &str = "ml.r6gd.xlarge";
    pub const ML_R6GD_2XLARGE: &str = "ml.r6gd.2xlarge";
    pub const ML_R6GD_4XLARGE: &str = "ml.r6gd.4xlarge";
    pub const ML_R6GD_8XLARGE: &str = "ml.r6gd.8xlarge";
    pub const ML_R6GD_12XLARGE: &str = "ml.r6gd.12xlarge";
    pub const ML_R6GD_16XLARGE: &str = "ml.r6gd.16xlarge";
    pub const ML_P4DE_24XLARGE: &str = "ml.p4de.24xlarge";
    pub const ML_TRN1_2XLARGE: &str = "ml.trn1.2xlarge";
    pub const ML_TRN1_32XLARGE: &str = "ml.trn1.32xlarge";
    pub const ML_TRN1N_32XLARGE: &str = "ml.trn1n.32xlarge";
    pub const ML_TRN2_48XLARGE: &str = "ml.trn2.48xlarge";
    pub const ML_INF2_XLARGE: &str = "ml.inf2.xlarge";
    pub const ML_INF2_8XLARGE: &str = "ml.inf2.8xlarge";
    pub const ML_INF2_24XLARGE: &str = "ml.inf2.24xlarge";
    pub const ML_INF2_48XLARGE: &str = "ml.inf2.48xlarge";
    pub const ML_P5_48XLARGE: &str = "ml.p5.48xlarge";
    pub const ML_P5E_48XLARGE: &str = "ml.p5e.48xlarge";
    pub const ML_P5EN_48XLARGE: &str = "ml.p5en.48xlarge";
    pub const ML_M7I_LARGE: &str = "ml.m7i.large";
    pub const ML_M7I_XLARGE: &str = "ml.m7i.xlarge";
    pub const ML_M7I_2XLARGE: &str = "ml.m7i.2xlarge";
    pub const ML_M7I_4XLARGE: &str = "ml.m7i.4xlarge";
    pub const ML_M7I_8XLARGE: &str = "ml.m7i.8xlarge";
    pub const ML_M7I_12XLARGE: &str = "ml.m7i.12xlarge";
    pub const ML_M7I_16XLARGE: &str = "ml.m7i.16xlarge";
    pub const ML_M7I_24XLARGE: &str = "ml.m7i.24xlarge";
    pub const ML_M7I_48XLARGE: &str = "ml.m7i.48xlarge";
    pub const ML_C7I_LARGE: &str = "ml.c7i.large";
    pub const ML_C7I_XLARGE: &str = "ml.c7i.xlarge";
    pub const ML_C7I_2XLARGE: &str = "ml.c7i.2xlarge";
    pub const ML_C7I_4XLARGE: &str = "ml.c7i.4xlarge";
    pub const ML_C7I_8XLARGE: &str = "ml.c7i.8xlarge";
    pub const ML_C7I_12XLARGE: &str = "ml.c7i.12xlarge";
    pub const ML_C7I_16XLARGE: &str = "ml.c7i.16xlarge";
    pub const ML_C7I_24XLARGE: &str = "ml.c7i.24xlarge";
    pub const ML_C7I_48XLARGE: &str = "ml.c7i.48xlarge";
    pub const ML_R7I_LARGE: &str = "ml.r7i.large";
    pub const ML_R7I_XLARGE: &str = "ml.r7i.xlarge";
    pub const ML_R7I_2XLARGE: &str = "ml.r7i.2xlarge";
    pub const ML_R7I_4XLARGE: &str = "ml.r7i.4xlarge";
    pub const ML_R7I_8XLARGE: &str = "ml.r7i.8xlarge";
    pub const ML_R7I_12XLARGE: &str = "ml.r7i.12xlarge";
    pub const ML_R7I_16XLARGE: &str = "ml.r7i.16xlarge";
    pub const ML_R7I_24XLARGE: &str = "ml.r7i.24xlarge";
    pub const ML_R7I_48XLARGE: &str = "ml.r7i.48xlarge";
    pub const ML_C8G_MEDIUM: &str = "ml.c8g.medium";
    pub const ML_C8G_LARGE: &str = "ml.c8g.large";
    pub const ML_C8G_XLARGE: &str = "ml.c8g.xlarge";
    pub const ML_C8G_2XLARGE: &str = "ml.c8g.2xlarge";
    pub const ML_C8G_4XLARGE: &str = "ml.c8g.4xlarge";
    pub const ML_C8G_8XLARGE: &str = "ml.c8g.8xlarge";
    pub const ML_C8G_12XLARGE: &str = "ml.c8g.12xlarge";
    pub const ML_C8G_16XLARGE: &str = "ml.c8g.16xlarge";
    pub const ML_C8G_24XLARGE: &str = "ml.c8g.24xlarge";
    pub const ML_C8G_48XLARGE: &str = "ml.c8g.48xlarge";
    pub const ML_R7GD_MEDIUM: &str = "ml.r7gd.medium";
    pub const ML_R7GD_LARGE: &str = "ml.r7gd.large";
    pub const ML_R7GD_XLARGE: &str = "ml.r7gd.xlarge";
    pub const ML_R7GD_2XLARGE: &str = "ml.r7gd.2xlarge";
    pub const ML_R7GD_4XLARGE: &str = "ml.r7gd.4xlarge";
    pub const ML_R7GD_8XLARGE: &str = "ml.r7gd.8xlarge";
    pub const ML_R7GD_12XLARGE: &str = "ml.r7gd.12xlarge";
    pub const ML_R7GD_16XLARGE: &str = "ml.r7gd.16xlarge";
    pub const ML_M8G_MEDIUM: &str = "ml.m8g.medium";
    pub const ML_M8G_LARGE: &str = "ml.m8g.large";
    pub const ML_M8G_XLARGE: &str = "ml.m8g.xlarge";
    pub const ML_M8G_2XLARGE: &str = "ml.m8g.2xlarge";
    pub const ML_M8G_4XLARGE: &str = "ml.m8g.4xlarge";
    pub const ML_M8G_8XLARGE: &str = "ml.m8g.8xlarge";
    pub const ML_M8G_12XLARGE: &str = "ml.m8g.12xlarge";
    pub const ML_M8G_16XLARGE: &str = "ml.m8g.16xlarge";
    pub const ML_M8G_24XLARGE: &str = "ml.m8g.24xlarge";
    pub const ML_M8G_48XLARGE: &str = "ml.m8g.48xlarge";
    pub const ML_C6IN_LARGE: &str = "ml.c6in.large";
    pub const ML_C6IN_XLARGE: &str = "ml.c6in.xlarge";
    pub const ML_C6IN_2XLARGE: &str = "ml.c6in.2xlarge";
    pub const ML_C6IN_4XLARGE: &str = "ml.c6in.4xlarge";
    pub const ML_C6IN_8XLARGE: &str = "ml.c6in.8xlarge";
    pub const ML_C6IN_12XLARGE: &str = "ml.c6in.12xlarge";
    pub const ML_C6IN_16XLARGE: &str = "ml.c6in.16xlarge";
    pub const ML_C6IN_24XLARGE: &str = "ml.c6in.24xlarge";
    pub const ML_C6IN_32XLARGE: &str = "ml.c6in.32xlarge";
    pub const ML_P6_B200_48XLARGE: &str = "ml.p6-b200.48xlarge";
    pub const ML_P6_B300_48XLARGE: &str = "ml.p6-b300.48xlarge";
    pub const ML_P6E_GB200_36XLARGE: &str = "ml.p6e-gb200.36xlarge";
    pub const ML_P5_4XLARGE: &str = "ml.p5.4xlarge";
}

/// The values of `ProfilingStatus`.
pub mod profiling_status {
    pub const ENABLED: &str = "Enabled";
    pub const DISABLED: &str = "Disabled";
}

/// The values of `ProjectSortBy`.
pub mod project_sort_by {
    pub const NAME: &str = "Name";
    pub const CREATION_TIME: &str = "CreationTime";
}

/// The values of `ProjectSortOrder`.
pub mod project_sort_order {
    pub const ASCENDING: &str = "Ascending";
    pub const DESCENDING: &str = "Descending";
}

/// The values of `ProjectStatus`.
pub mod project_status {
    pub const PENDING: &str = "Pending";
    pub const CREATE_IN_PROGRESS: &str = "CreateInProgress";
    pub const CREATE_COMPLETED: &str = "CreateCompleted";
    pub const CREATE_FAILED: &str = "CreateFailed";
    pub const DELETE_IN_PROGRESS: &str = "DeleteInProgress";
    pub const DELETE_FAILED: &str = "DeleteFailed";
    pub const DELETE_COMPLETED: &str = "DeleteCompleted";
    pub const UPDATE_IN_PROGRESS: &str = "UpdateInProgress";
    pub const UPDATE_COMPLETED: &str = "UpdateCompleted";
    pub const UPDATE_FAILED: &str = "UpdateFailed";
}

/// The values of `RStudioServerProAccessStatus`.
pub mod r_studio_server_pro_access_status {
    pub const ENABLED: &str = "ENABLED";
    pub const DISABLED: &str = "DISABLED";
}

/// The values of `RStudioServerProUserGroup`.
pub mod r_studio_server_pro_user_group {
    pub const R_STUDIO_ADMIN: &str = "R_STUDIO_ADMIN";
    pub const R_STUDIO_USER: &str = "R_STUDIO_USER";
}

/// The values of `RecommendationStatus`.
pub mod recommendation_status {
    pub const IN_PROGRESS: &str = "IN_PROGRESS";
    pub const COMPLETED: &str = "COMPLETED";
    pub const FAILED: &str = "FAILED";
    pub const NOT_APPLICABLE: &str = "NOT_APPLICABLE";
}

/// The values of `RecordWrapper`.
pub mod record_wrapper {
    pub const NONE: &str = "None";
    pub const RECORD_IO: &str = "RecordIO";
}

/// The values of `RedshiftResultCompressionType`.
pub mod redshift_result_compression_type {
    pub const NONE: &str = "None";
    pub const GZIP: &str = "GZIP";
    pub const BZIP2: &str = "BZIP2";
    pub const ZSTD: &str = "ZSTD";
    pub const SNAPPY: &str = "SNAPPY";
}

/// The values of `RedshiftResultFormat`.
pub mod redshift_result_format {
    pub const PARQUET: &str = "PARQUET";
    pub const CSV: &str = "CSV";
}

/// The values of `Relation`.
pub mod relation {
    pub const EQUAL_TO: &str = "EqualTo";
    pub const GREATER_THAN_OR_EQUAL_TO: &str = "GreaterThanOrEqualTo";
}

/// The values of `RepositoryAccessMode`.
pub mod repository_access_mode {
    pub const PLATFORM: &str = "Platform";
    pub const VPC: &str = "Vpc";
}

/// The values of `ResourceType`.
pub mod resource_type {
    pub const TRAINING_JOB: &str = "TrainingJob";
    pub const EXPERIMENT: &str = "Experiment";
    pub const EXPERIMENT_TRIAL: &str = "ExperimentTrial";
    pub const EXPERIMENT_TRIAL_COMPONENT: &str = "ExperimentTrialComponent";
    pub const ENDPOINT: &str = "Endpoint";
    pub const MODEL: &str = "Model";
    pub const MODEL_PACKAGE: &str = "ModelPackage";
    pub const MODEL_PACKAGE_GROUP: &str = "ModelPackageGroup";
    pub const PIPELINE: &str = "Pipeline";
    pub const PIPELINE_EXECUTION: &str = "PipelineExecution";
    pub const FEATURE_GROUP: &str = "FeatureGroup";
    pub const FEATURE_METADATA: &str = "FeatureMetadata";
    pub const IMAGE: &str = "Image";
    pub const IMAGE_VERSION: &str = "ImageVersion";
    pub const PROJECT: &str = "Project";
    pub const HYPER_PARAMETER_TUNING_JOB: &str = "HyperParameterTuningJob";
    pub const MODEL_CARD: &str = "ModelCard";
    pub const PIPELINE_VERSION: &str = "PipelineVersion";
    pub const JOB: &str = "Job";
    pub const HUB_CONTENT: &str = "HubContent";
}

/// The values of `RetentionType`.
pub mod retention_type {
    pub const RETAIN: &str = "Retain";
    pub const DELETE: &str = "Delete";
}

/// The values of `RoutingStrategy`.
pub mod routing_strategy {
    pub const LEAST_OUTSTANDING_REQUESTS: &str = "LEAST_OUTSTANDING_REQUESTS";
    pub const RANDOM: &str = "RANDOM";
    pub const PREFIX_AWARE: &str = "PREFIX_AWARE";
    pub const KV_AWARE: &str = "KV_AWARE";
}

/// The values of `RuleEvaluationStatus`.
pub mod rule_evaluation_status {
    pub const IN_PROGRESS: &str = "InProgress";
    pub const NO_ISSUES_FOUND: &str = "NoIssuesFound";
    pub const ISSUES_FOUND: &str = "IssuesFound";
    pub const ERROR: &str = "Error";
    pub const STOPPING: &str = "Stopping";
    pub const STOPPED: &str = "Stopped";
}

/// The values of `S3DataDistribution`.
pub mod s3_data_distribution {
    pub const FULLY_REPLICATED: &str = "FullyReplicated";
    pub const SHARDED_BY_S3_KEY: &str = "ShardedByS3Key";
}

/// The values of `S3DataType`.
pub mod s3_data_type {
    pub const MANIFEST_FILE: &str = "ManifestFile";
    pub const S3_PREFIX: &str = "S3Prefix";
    pub const AUGMENTED_MANIFEST_FILE: &str = "AugmentedManifestFile";
    pub const CONVERSE: &str = "Converse";
}

/// The values of `S3ModelDataType`.
pub mod s3_model_data_type {
    pub const S3_PREFIX: &str = "S3Prefix";
    pub const S3_OBJECT: &str = "S3Object";
}

/// The values of `SageMakerImageName`.
pub mod sage_maker_image_name {
    pub const SAGEMAKER_DISTRIBUTION: &str = "sagemaker_distribution";
}

/// The values of `SagemakerServicecatalogStatus`.
pub mod sagemaker_servicecatalog_status {
    pub const ENABLED: &str = "Enabled";
    pub const DISABLED: &str = "Disabled";
}

/// The values of `ScheduleStatus`.
pub mod schedule_status {
    pub const PENDING: &str = "Pending";
    pub const FAILED: &str = "Failed";
    pub const SCHEDULED: &str = "Scheduled";
    pub const STOPPED: &str = "Stopped";
}

/// The values of `SearchSortOrder`.
pub mod search_sort_order {
    pub const ASCENDING: &str = "Ascending";
    pub const DESCENDING: &str = "Descending";
}

/// The values of `SecondaryStatus`.
pub mod secondary_status {
    pub const STARTING: &str = "Starting";
    pub const LAUNCHING_ML_INSTANCES: &str = "LaunchingMLInstances";
    pub const PREPARING_TRAINING_STACK: &str = "PreparingTrainingStack";
    pub const DOWNLOADING: &str = "Downloading";
    pub const DOWNLOADING_TRAINING_IMAGE: &str = "DownloadingTrainingImage";
    pub const TRAINING: &str = "Training";
    pub const UPLOADING: &str = "Uploading";
    pub const STOPPING: &str = "Stopping";
    pub const STOPPED: &str = "Stopped";
    pub const MAX_RUNTIME_EXCEEDED: &str = "MaxRuntimeExceeded";
    pub const COMPLETED: &str = "Completed";
    pub const FAILED: &str = "Failed";
    pub const INTERRUPTED: &str = "Interrupted";
    pub const MAX_WAIT_TIME_EXCEEDED: &str = "MaxWaitTimeExceeded";
    pub const UPDATING: &str = "Updating";
    pub const RESTARTING: &str = "Restarting";
    pub const PENDING: &str = "Pending";
}

/// The values of `ServerlessJobType`.
pub mod serverless_job_type {
    pub const FINE_TUNING: &str = "FineTuning";
    pub const EVALUATION: &str = "Evaluation";
}

/// The values of `SkipModelValidation`.
pub mod skip_model_validation {
    pub const ALL: &str = "All";
    pub const NONE: &str = "None";
}

/// The values of `SortActionsBy`.
pub mod sort_actions_by {
    pub const NAME: &str = "Name";
    pub const CREATION_TIME: &str = "CreationTime";
}

/// The values of `SortArtifactsBy`.
pub mod sort_artifacts_by {
    pub const CREATION_TIME: &str = "CreationTime";
}

/// The values of `SortAssociationsBy`.
pub mod sort_associations_by {
    pub const SOURCE_ARN: &str = "SourceArn";
    pub const DESTINATION_ARN: &str = "DestinationArn";
    pub const SOURCE_TYPE: &str = "SourceType";
    pub const DESTINATION_TYPE: &str = "DestinationType";
    pub const CREATION_TIME: &str = "CreationTime";
}

/// The values of `SortBy`.
pub mod sort_by {
    pub const NAME: &str = "Name";
    pub const CREATION_TIME: &str = "CreationTime";
    pub const STATUS: &str = "Status";
}

/// The values of `SortContextsBy`.
pub mod sort_contexts_by {
    pub const NAME: &str = "Name";
    pub const CREATION_TIME: &str = "CreationTime";
}

/// The values of `SortExperimentsBy`.
pub mod sort_experiments_by {
    pub const NAME: &str = "Name";
    pub const CREATION_TIME: &str = "CreationTime";
}

/// The values of `SortOrder`.
pub mod sort_order {
    pub const ASCENDING: &str = "Ascending";
    pub const DESCENDING: &str = "Descending";
}

/// The values of `SortPipelineExecutionsBy`.
pub mod sort_pipeline_executions_by {
    pub const CREATION_TIME: &str = "CreationTime";
    pub const PIPELINE_EXECUTION_ARN: &str = "PipelineExecutionArn";
}

/// The values of `SortPipelinesBy`.
pub mod sort_pipelines_by {
    pub const NAME: &str = "Name";
    pub const CREATION_TIME: &str = "CreationTime";
}

/// The values of `SortTrialComponentsBy`.
pub mod sort_trial_components_by {
    pub const NAME: &str = "Name";
    pub const CREATION_TIME: &str = "CreationTime";
}

/// The values of `SortTrialsBy`.
pub mod sort_trials_by {
    pub const NAME: &str = "Name";
    pub const CREATION_TIME: &str = "CreationTime";
}

/// The values of `SplitType`.
pub mod split_type {
    pub const NONE: &str = "None";
    pub const LINE: &str = "Line";
    pub const RECORD_IO: &str = "RecordIO";
    pub const TF_RECORD: &str = "TFRecord";
}

/// The values of `StepStatus`.
pub mod step_status {
    pub const STARTING: &str = "Starting";
    pub const EXECUTING: &str = "Executing";
    pub const STOPPING: &str = "Stopping";
    pub const STOPPED: &str = "Stopped";
    pub const FAILED: &str = "Failed";
    pub const SUCCEEDED: &str = "Succeeded";
}

/// The values of `StorageType`.
pub mod storage_type {
    pub const STANDARD: &str = "Standard";
    pub const STANDARD_V2: &str = "Standard_V2";
    pub const IN_MEMORY: &str = "InMemory";
}

/// The values of `StudioWebPortal`.
pub mod studio_web_portal {
    pub const ENABLED: &str = "ENABLED";
    pub const DISABLED: &str = "DISABLED";
}

/// The values of `TableFormat`.
pub mod table_format {
    pub const DEFAULT: &str = "Default";
    pub const GLUE: &str = "Glue";
    pub const ICEBERG: &str = "Iceberg";
}

/// The values of `TagPropagation`.
pub mod tag_propagation {
    pub const ENABLED: &str = "ENABLED";
    pub const DISABLED: &str = "DISABLED";
}

/// The values of `TrafficRoutingConfigType`.
pub mod traffic_routing_config_type {
    pub const ALL_AT_ONCE: &str = "ALL_AT_ONCE";
    pub const CANARY: &str = "CANARY";
    pub const LINEAR: &str = "LINEAR";
}

/// The values of `TrainingInputMode`.
pub mod training_input_mode {
    pub const PIPE: &str = "Pipe";
    pub const FILE: &str = "File";
    pub const FAST_FILE: &str = "FastFile";
}

/// The values of `TrainingInstanceType`.
pub mod training_instance_type {
    pub const ML_M4_XLARGE: &str = "ml.m4.xlarge";
    pub const ML_M4_2XLARGE: &str = "ml.m4.2xlarge";
    pub const ML_M4_4XLARGE: &str = "ml.m4.4xlarge";
    pub const ML_M4_10XLARGE: &str = "ml.m4.10xlarge";
    pub const ML_M4_16XLARGE: &str = "ml.m4.16xlarge";
    pub const ML_G4DN_XLARGE: &str = "ml.g4dn.xlarge";
    pub const ML_G4DN_2XLARGE: &str = "ml.g4dn.2xlarge";
    pub const ML_G4DN_4XLARGE: &str = "ml.g4dn.4xlarge";
    pub const ML_G4DN_8XLARGE: &str = "ml.g4dn.8xlarge";
    pub const ML_G4DN_12XLARGE: &str = "ml.g4dn.12xlarge";
    pub const ML_G4DN_16XLARGE: &str = "ml.g4dn.16xlarge";
    pub const ML_M5_LARGE: &str = "ml.m5.large";
    pub const ML_M5_XLARGE: &str = "ml.m5.xlarge";
    pub const ML_M5_2XLARGE: &str = "ml.m5.2xlarge";
    pub const ML_M5_4XLARGE: &str = "ml.m5.4xlarge";
    pub const ML_M5_12XLARGE: &str = "ml.m5.12xlarge";
    pub const ML_M5_24XLARGE: &str = "ml.m5.24xlarge";
    pub const ML_C4_XLARGE: &str = "ml.c4.xlarge";
    pub const ML_C4_2XLARGE: &str = "ml.c4.2xlarge";
    pub const ML_C4_4XLARGE: &str = "ml.c4.4xlarge";
    pub const ML_C4_8XLARGE: &str = "ml.c4.8xlarge";
    pub const ML_P2_XLARGE: &str = "ml.p2.xlarge";
    pub const ML_P2_8XLARGE: &str = "ml.p2.8xlarge";
    pub const ML_P2_16XLARGE: &str = "ml.p2.16xlarge";
    pub const ML_P3_2XLARGE: &str = "ml.p3.2xlarge";
    pub const ML_P3_8XLARGE: &str = "ml.p3.8xlarge";
    pub const ML_P3_16XLARGE: &str = "ml.p3.16xlarge";
    pub const ML_P3DN_24XLARGE: &str = "ml.p3dn.24xlarge";
    pub const ML_P4D_24XLARGE: &str = "ml.p4d.24xlarge";
    pub const ML_P4DE_24XLARGE: &str = "ml.p4de.24xlarge";
    pub const ML_P5_48XLARGE: &str = "ml.p5.48xlarge";
    pub const ML_P5E_48XLARGE: &str = "ml.p5e.48xlarge";
    pub const ML_P5EN_48XLARGE: &str = "ml.p5en.48xlarge";
    pub const ML_C5_XLARGE: &str = "ml.c5.xlarge";
    pub const ML_C5_2XLARGE: &str = "ml.c5.2xlarge";
    pub const ML_C5_4XLARGE: &str = "ml.c5.4xlarge";
    pub const ML_C5_9XLARGE: &str = "ml.c5.9xlarge";
    pub const ML_C5_18XLARGE: &str = "ml.c5.18xlarge";
    pub const ML_C5N_XLARGE: &str = "ml.c5n.xlarge";
    pub const ML_C5N_2XLARGE: &str = "ml.c5n.2xlarge";
    pub const ML_C5N_4XLARGE: &str = "ml.c5n.4xlarge";
    pub const ML_C5N_9XLARGE: &str = "ml.c5n.9xlarge";
    pub const ML_C5N_18XLARGE: &str = "ml.c5n.18xlarge";
    pub const ML_G5_XLARGE: &str = "ml.g5.xlarge";
    pub const ML_G5_2XLARGE: &str = "ml.g5.2xlarge";
    pub const ML_G5_4XLARGE: &str = "ml.g5.4xlarge";
    pub const ML_G5_8XLARGE: &str = "ml.g5.8xlarge";
    pub const ML_G5_16XLARGE: &str = "ml.g5.16xlarge";
    pub const ML_G5_12XLARGE: &str = "ml.g5.12xlarge";
    pub const ML_G5_24XLARGE: &str = "ml.g5.24xlarge";
    pub const ML_G5_48XLARGE: &str = "ml.g5.48xlarge";
    pub const ML_G6_XLARGE: &str = "ml.g6.xlarge";
    pub const ML_G6_2XLARGE: &str = "ml.g6.2xlarge";
    pub const ML_G6_4XLARGE: &str = "ml.g6.4xlarge";
    pub const ML_G6_8XLARGE: &str = "ml.g6.8xlarge";
    pub const ML_G6_16XLARGE: &str = "ml.g6.16xlarge";
    pub const ML_G6_12XLARGE: &str = "ml.g6.12xlarge";
    pub const ML_G6_24XLARGE: &str = "ml.g6.24xlarge";
    pub const ML_G6_48XLARGE: &str = "ml.g6.48xlarge";
    pub const ML_G6E_XLARGE: &str = "ml.g6e.xlarge";
    pub const ML_G6E_2XLARGE: &str = "ml.g6e.2xlarge";
    pub const ML_G6E_4XLARGE: &str = "ml.g6e.4xlarge";
    pub const ML_G6E_8XLARGE: &str = "ml.g6e.8xlarge";
    pub const ML_G6E_16XLARGE: &str = "ml.g6e.16xlarge";
    pub const ML_G6E_12XLARGE: &str = "ml.g6e.12xlarge";
    pub const ML_G6E_24XLARGE: &str = "ml.g6e.24xlarge";
    pub const ML_G6E_48XLARGE: &str = "ml.g6e.48xlarge";
    pub const ML_TRN1_2XLARGE: &str = "ml.trn1.2xlarge";
    pub const ML_TRN1_32XLARGE: &str = "ml.trn1.32xlarge";
    pub const ML_TRN1N_32XLARGE: &str = "ml.trn1n.32xlarge";
    pub const ML_TRN2_48XLARGE: &str = "ml.trn2.48xlarge";
    pub const ML_M6I_LARGE: &str = "ml.m6i.large";
    pub const ML_M6I_XLARGE: &str = "ml.m6i.xlarge";
    pub const ML_M6I_2XLARGE: &str = "ml.m6i.2xlarge";
    pub const ML_M6I_4XLARGE: &str = "ml.m6i.4xlarge";
    pub const ML_M6I_8XLARGE: &str = "ml.m6i.8xlarge";
    pub const ML_M6I_12XLARGE: &str = "ml.m6i.12xlarge";
    pub const ML_M6I_16XLARGE: &str = "ml.m6i.16xlarge";
    pub const ML_M6I_24XLARGE: &str = "ml.m6i.24xlarge";
    pub const ML_M6I_32XLARGE: &str = "ml.m6i.32xlarge";
    pub const ML_C6I_XLARGE: &str = "ml.c6i.xlarge";
    pub const ML_C6I_2XLARGE: &str = "ml.c6i.2xlarge";
    pub const ML_C6I_8XLARGE: &str = "ml.c6i.8xlarge";
    pub const ML_C6I_4XLARGE: &str = "ml.c6i.4xlarge";
    pub const ML_C6I_12XLARGE: &str = "ml.c6i.12xlarge";
    pub const ML_C6I_16XLARGE: &str = "ml.c6i.16xlarge";
    pub const ML_C6I_24XLARGE: &str = "ml.c6i.24xlarge";
    pub const ML_C6I_32XLARGE: &str = "ml.c6i.32xlarge";
    pub const ML_R5D_LARGE: &str = "ml.r5d.large";
    pub const ML_R5D_XLARGE: &str = "ml.r5d.xlarge";
    pub const ML_R5D_2XLARGE: &str = "ml.r5d.2xlarge";
    pub const ML_R5D_4XLARGE: &str = "ml.r5d.4xlarge";
    pub const ML_R5D_8XLARGE: &str = "ml.r5d.8xlarge";
    pub const ML_R5D_12XLARGE: &str = "ml.r5d.12xlarge";
    pub const ML_R5D_16XLARGE: &str = "ml.r5d.16xlarge";
    pub const ML_R5D_24XLARGE: &str = "ml.r5d.24xlarge";
    pub const ML_T3_MEDIUM: &str = "ml.t3.medium";
    pub const ML_T3_LARGE: &str = "ml.t3.large";
    pub const ML_T3_XLARGE: &str = "ml.t3.xlarge";
    pub const ML_T3_2XLARGE: &str = "ml.t3.2xlarge";
    pub const ML_R5_LARGE: &str = "ml.r5.large";
    pub const ML_R5_XLARGE: &str = "ml.r5.xlarge";
    pub const ML_R5_2XLARGE: &str = "ml.r5.2xlarge";
    pub const ML_R5_4XLARGE: &str = "ml.r5.4xlarge";
    pub const ML_R5_8XLARGE: &str = "ml.r5.8xlarge";
    pub const ML_R5_12XLARGE: &str = "ml.r5.12xlarge";
    pub const ML_R5_16XLARGE: &str = "ml.r5.16xlarge";
    pub const ML_R5_24XLARGE: &str = "ml.r5.24xlarge";
    pub const ML_P6_B200_48XLARGE: &str = "ml.p6-b200.48xlarge";
    pub const ML_M7I_LARGE: &str = "ml.m7i.large";
    pub const ML_M7I_XLARGE: &str = "ml.m7i.xlarge";
    pub const ML_M7I_2XLARGE: &str = "ml.m7i.2xlarge";
    pub const ML_M7I_4XLARGE: &str = "ml.m7i.4xlarge";
    pub const ML_M7I_8XLARGE: &str = "ml.m7i.8xlarge";
    pub const ML_M7I_12XLARGE: &str = "ml.m7i.12xlarge";
    pub const ML_M7I_16XLARGE: &str = "ml.m7i.16xlarge";
    pub const ML_M7I_24XLARGE: &str = "ml.m7i.24xlarge";
    pub const ML_M7I_48XLARGE: &str = "ml.m7i.48xlarge";
    pub const ML_C7I_LARGE: &str = "ml.c7i.large";
    pub const ML_C7I_XLARGE: &str = "ml.c7i.xlarge";
    pub const ML_C7I_2XLARGE: &str = "ml.c7i.2xlarge";
    pub const ML_C7I_4XLARGE: &str = "ml.c7i.4xlarge";
    pub const ML_C7I_8XLARGE: &str = "ml.c7i.8xlarge";
    pub const ML_C7I_12XLARGE: &str = "ml.c7i.12xlarge";
    pub const ML_C7I_16XLARGE: &str = "ml.c7i.16xlarge";
    pub const ML_C7I_24XLARGE: &str = "ml.c7i.24xlarge";
    pub const ML_C7I_48XLARGE: &str = "ml.c7i.48xlarge";
    pub const ML_R7I_LARGE: &str = "ml.r7i.large";
    pub const ML_R7I_XLARGE: &str = "ml.r7i.xlarge";
    pub const ML_R7I_2XLARGE: &str = "ml.r7i.2xlarge";
    pub const ML_R7I_4XLARGE: &str = "ml.r7i.4xlarge";
    pub const ML_R7I_8XLARGE: &str = "ml.r7i.8xlarge";
    pub const ML_R7I_12XLARGE: &str = "ml.r7i.12xlarge";
    pub const ML_R7I_16XLARGE: &str = "ml.r7i.16xlarge";
    pub const ML_R7I_24XLARGE: &str = "ml.r7i.24xlarge";
    pub const ML_R7I_48XLARGE: &str = "ml.r7i.48xlarge";
    pub const ML_P6E_GB200_36XLARGE: &str = "ml.p6e-gb200.36xlarge";
    pub const ML_P5_4XLARGE: &str = "ml.p5.4xlarge";
    pub const ML_P6_B300_48XLARGE: &str = "ml.p6-b300.48xlarge";
    pub const ML_G7E_2XLARGE: &str = "ml.g7e.2xlarge";
    pub const ML_G7E_4XLARGE: &str = "ml.g7e.4xlarge";
    pub const ML_G7E_8XLARGE: &str = "ml.g7e.8xlarge";
    pub const ML_G7E_12XLARGE: &str = "ml.g7e.12xlarge";
    pub const ML_G7E_24XLARGE: &str = "ml.g7e.24xlarge";
    pub const ML_G7E_48XLARGE: &str = "ml.g7e.48xlarge";
    pub const ML_G7_2XLARGE: &str = "ml.g7.2xlarge";
    pub const ML_G7_4XLARGE: &str = "ml.g7.4xlarge";
    pub const ML_G7_8XLARGE: &str = "ml.g7.8xlarge";
    pub const ML_G7_12XLARGE: &str = "ml.g7.12xlarge";
    pub const ML_G7_24XLARGE: &str = "ml.g7.24xlarge";
    pub const ML_G7_48XLARGE: &str = "ml.g7.48xlarge";
    pub const ML_R6I_LARGE: &str = "ml.r6i.large";
    pub const ML_R6I_XLARGE: &str = "ml.r6i.xlarge";
    pub const ML_R6I_2XLARGE: &str = "ml.r6i.2xlarge";
    pub const ML_R6I_4XLARGE: &str = "ml.r6i.4xlarge";
    pub const ML_R6I_8XLARGE: &str = "ml.r6i.8xlarge";
    pub const ML_R6I_12XLARGE: &str = "ml.r6i.12xlarge";
    pub const ML_R6I_16XLARGE: &str = "ml.r6i.16xlarge";
    pub const ML_R6I_24XLARGE: &str = "ml.r6i.24xlarge";
    pub const ML_R6I_32XLARGE: &str = "ml.r6i.32xlarge";
    pub const ML_M8I_LARGE: &str = "ml.m8i.large";
    pub const ML_M8I_XLARGE: &str = "ml.m8i.xlarge";
    pub const ML_M8I_2XLARGE: &str = "ml.m8i.2xlarge";
    pub const ML_M8I_4XLARGE: &str = "ml.m8i.4xlarge";
    pub const ML_M8I_8XLARGE: &str = "ml.m8i.8xlarge";
    pub const ML_M8I_12XLARGE: &str = "ml.m8i.12xlarge";
    pub const ML_M8I_16XLARGE: &str = "ml.m8i.16xlarge";
    pub const ML_M8I_24XLARGE: &str = "ml.m8i.24xlarge";
    pub const ML_M8I_32XLARGE: &str = "ml.m8i.32xlarge";
    pub const ML_M8I_48XLARGE: &str = "ml.m8i.48xlarge";
    pub const ML_M8I_96XLARGE: &str = "ml.m8i.96xlarge";
    pub const ML_C8I_XLARGE: &str = "ml.c8i.xlarge";
    pub const ML_C8I_2XLARGE: &str = "ml.c8i.2xlarge";
    pub const ML_C8I_4XLARGE: &str = "ml.c8i.4xlarge";
    pub const ML_C8I_8XLARGE: &str = "ml.c8i.8xlarge";
    pub const ML_C8I_12XLARGE: &str = "ml.c8i.12xlarge";
    pub const ML_C8I_16XLARGE: &str = "ml.c8i.16xlarge";
    pub const ML_C8I_24XLARGE: &str = "ml.c8i.24xlarge";
    pub const ML_C8I_32XLARGE: &str = "ml.c8i.32xlarge";
    pub const ML_C8I_48XLARGE: &str = "ml.c8i.48xlarge";
    pub const ML_C8I_96XLARGE: &str = "ml.c8i.96xlarge";
    pub const ML_R8I_LARGE: &str = "ml.r8i.large";
    pub const ML_R8I_XLARGE: &str = "ml.r8i.xlarge";
    pub const ML_R8I_2XLARGE: &str = "ml.r8i.2xlarge";
    pub const ML_R8I_4XLARGE: &str = "ml.r8i.4xlarge";
    pub const ML_R8I_8XLARGE: &str = "ml.r8i.8xlarge";
    pub const ML_R8I_12XLARGE: &str = "ml.r8i.12xlarge";
    pub const ML_R8I_16XLARGE: &str = "ml.r8i.16xlarge";
    pub const ML_R8I_24XLARGE: &str = "ml.r8i.24xlarge";
    pub const ML_R8I_32XLARGE: &str = "ml.r8i.32xlarge";
    pub const ML_R8I_48XLARGE: &str = "ml.r8i.48xlarge";
    pub const ML_R8I_96XLARGE: &str = "ml.r8i.96xlarge";
    pub const ML_M7I_FLEX_LARGE: &str = "ml.m7i-flex.large";
    pub const ML_M7I_FLEX_XLARGE: &str = "ml.m7i-flex.xlarge";
    pub const ML_M7I_FLEX_2XLARGE: &str = "ml.m7i-flex.2xlarge";
    pub const ML_M7I_FLEX_4XLARGE: &str = "ml.m7i-flex.4xlarge";
    pub const ML_M7I_FLEX_8XLARGE: &str = "ml.m7i-flex.8xlarge";
    pub const ML_M7I_FLEX_12XLARGE: &str = "ml.m7i-flex.12xlarge";
    pub const ML_M7I_FLEX_16XLARGE: &str = "ml.m7i-flex.16xlarge";
    pub const ML_C7I_FLEX_XLARGE: &str = "ml.c7i-flex.xlarge";
    pub const ML_C7I_FLEX_2XLARGE: &str = "ml.c7i-flex.2xlarge";
    pub const ML_C7I_FLEX_4XLARGE: &str = "ml.c7i-flex.4xlarge";
    pub const ML_C7I_FLEX_8XLARGE: &str = "ml.c7i-flex.8xlarge";
    pub const ML_C7I_FLEX_12XLARGE: &str = "ml.c7i-flex.12xlarge";
    pub const ML_C7I_FLEX_16XLARGE: &str = "ml.c7i-flex.16xlarge";
    pub const ML_M8I_FLEX_LARGE: &str = "ml.m8i-flex.large";
    pub const ML_M8I_FLEX_XLARGE: &str = "ml.m8i-flex.xlarge";
    pub const ML_M8I_FLEX_2XLARGE: &str = "ml.m8i-flex.2xlarge";
    pub const ML_M8I_FLEX_4XLARGE: &str = "ml.m8i-flex.4xlarge";
    pub const ML_M8I_FLEX_8XLARGE: &str = "ml.m8i-flex.8xlarge";
    pub const ML_M8I_FLEX_12XLARGE: &str = "ml.m8i-flex.12xlarge";
    pub const ML_M8I_FLEX_16XLARGE: &str = "ml.m8i-flex.16xlarge";
    pub const ML_C8I_FLEX_XLARGE: &str = "ml.c8i-flex.xlarge";
    pub const ML_C8I_FLEX_2XLARGE: &str = "ml.c8i-flex.2xlarge";
    pub const ML_C8I_FLEX_4XLARGE: &str = "ml.c8i-flex.4xlarge";
    pub const ML_C8I_FLEX_8XLARGE: &str = "ml.c8i-flex.8xlarge";
    pub const ML_C8I_FLEX_12XLARGE: &str = "ml.c8i-flex.12xlarge";
    pub const ML_C8I_FLEX_16XLARGE: &str = "ml.c8i-flex.16xlarge";
    pub const ML_R8I_FLEX_LARGE: &str = "ml.r8i-flex.large";
    pub const ML_R8I_FLEX_XLARGE: &str = "ml.r8i-flex.xlarge";
    pub const ML_R8I_FLEX_2XLARGE: &str = "ml.r8i-flex.2xlarge";
    pub const ML_R8I_FLEX_4XLARGE: &str = "ml.r8i-flex.4xlarge";
    pub const ML_R8I_FLEX_8XLARGE: &str = "ml.r8i-flex.8xlarge";
    pub const ML_R8I_FLEX_12XLARGE: &str = "ml.r8i-flex.12xlarge";
    pub const ML_R8I_FLEX_16XLARGE: &str = "ml.r8i-flex.16xlarge";
}

/// The values of `TrainingJobEarlyStoppingType`.
pub mod training_job_early_stopping_type {
    pub const OFF: &str = "Off";
    pub const AUTO: &str = "Auto";
}

/// The values of `TrainingJobSortByOptions`.
pub mod training_job_sort_by_options {
    pub const NAME: &str = "Name";
    pub const CREATION_TIME: &str = "CreationTime";
    pub const STATUS: &str = "Status";
    pub const FINAL_OBJECTIVE_METRIC_VALUE: &str = "FinalObjectiveMetricValue";
}

/// The values of `TrainingJobStatus`.
pub mod training_job_status {
    pub const IN_PROGRESS: &str = "InProgress";
    pub const COMPLETED: &str = "Completed";
    pub const FAILED: &str = "Failed";
    pub const STOPPING: &str = "Stopping";
    pub const STOPPED: &str = "Stopped";
    pub const DELETING: &str = "Deleting";
}

/// The values of `TrainingRepositoryAccessMode`.
pub mod training_repository_access_mode {
    pub const PLATFORM: &str = "Platform";
    pub const VPC: &str = "Vpc";
}

/// The values of `TransformInstanceType`.
pub mod transform_instance_type {
    pub const ML_M4_XLARGE: &str = "ml.m4.xlarge";
    pub const ML_M4_2XLARGE: &str = "ml.m4.2xlarge";
    pub const ML_M4_4XLARGE: &str = "ml.m4.4xlarge";
    pub const ML_M4_10XLARGE: &str = "ml.m4.10xlarge";
    pub const ML_M4_16XLARGE: &str = "ml.m4.16xlarge";
    pub const ML_C4_XLARGE: &str = "ml.c4.xlarge";
    pub const ML_C4_2XLARGE: &str = "ml.c4.2xlarge";
    pub const ML_C4_4XLARGE: &str = "ml.c4.4xlarge";
    pub const ML_C4_8XLARGE: &str = "ml.c4.8xlarge";
    pub const ML_P2_XLARGE: &str = "ml.p2.xlarge";
    pub const ML_P2_8XLARGE: &str = "ml.p2.8xlarge";
    pub const ML_P2_16XLARGE: &str = "ml.p2.16xlarge";
    pub const ML_P3_2XLARGE: &str = "ml.p3.2xlarge";
    pub const ML_P3_8XLARGE: &str = "ml.p3.8xlarge";
    pub const ML_P3_16XLARGE: &str = "ml.p3.16xlarge";
    pub const ML_C5_XLARGE: &str = "ml.c5.xlarge";
    pub const ML_C5_2XLARGE: &str = "ml.c5.2xlarge";
    pub const ML_C5_4XLARGE: &str = "ml.c5.4xlarge";
    pub const ML_C5_9XLARGE: &str = "ml.c5.9xlarge";
    pub const ML_C5_18XLARGE: &str = "ml.c5.18xlarge";
    pub const ML_M5_LARGE: &str = "ml.m5.large";
    pub const ML_M5_XLARGE: &str = "ml.m5.xlarge";
    pub const ML_M5_2XLARGE: &str = "ml.m5.2xlarge";
    pub const ML_M5_4XLARGE: &str = "ml.m5.4xlarge";
    pub const ML_M5_12XLARGE: &str = "ml.m5.12xlarge";
    pub const ML_M5_24XLARGE: &str = "ml.m5.24xlarge";
    pub const ML_M6I_LARGE: &str = "ml.m6i.large";
    pub const ML_M6I_XLARGE: &str = "ml.m6i.xlarge";
    pub const ML_M6I_2XLARGE: &str = "ml.m6i.2xlarge";
    pub const ML_M6I_4XLARGE: &str = "ml.m6i.4xlarge";
    pub const ML_M6I_8XLARGE: &str = "ml.m6i.8xlarge";
    pub const ML_M6I_12XLARGE: &str = "ml.m6i.12xlarge";
    pub const ML_M6I_16XLARGE: &str = "ml.m6i.16xlarge";
    pub const ML_M6I_24XLARGE: &str = "ml.m6i.24xlarge";
    pub const ML_M6I_32XLARGE: &str = "ml.m6i.32xlarge";
    pub const ML_C6I_LARGE: &str = "ml.c6i.large";
    pub const ML_C6I_XLARGE: &str = "ml.c6i.xlarge";
    pub const ML_C6I_2XLARGE: &str = "ml.c6i.2xlarge";
    pub const ML_C6I_4XLARGE: &str = "ml.c6i.4xlarge";
    pub const ML_C6I_8XLARGE: &str = "ml.c6i.8xlarge";
    pub const ML_C6I_12XLARGE: &str = "ml.c6i.12xlarge";
    pub const ML_C6I_16XLARGE: &str = "ml.c6i.16xlarge";
    pub const ML_C6I_24XLARGE: &str = "ml.c6i.24xlarge";
    pub const ML_C6I_32XLARGE: &str = "ml.c6i.32xlarge";
    pub const ML_R6I_LARGE: &str = "ml.r6i.large";
    pub const ML_R6I_XLARGE: &str = "ml.r6i.xlarge";
    pub const ML_R6I_2XLARGE: &str = "ml.r6i.2xlarge";
    pub const ML_R6I_4XLARGE: &str = "ml.r6i.4xlarge";
    pub const ML_R6I_8XLARGE: &str = "ml.r6i.8xlarge";
    pub const ML_R6I_12XLARGE: &str = "ml.r6i.12xlarge";
    pub const ML_R6I_16XLARGE: &str = "ml.r6i.16xlarge";
    pub const ML_R6I_24XLARGE: &str = "ml.r6i.24xlarge";
    pub const ML_R6I_32XLARGE: &str = "ml.r6i.32xlarge";
    pub const ML_M7I_LARGE: &str = "ml.m7i.large";
    pub const ML_M7I_XLARGE: &str = "ml.m7i.xlarge";
    pub const ML_M7I_2XLARGE: &str = "ml.m7i.2xlarge";
    pub const ML_M7I_4XLARGE: &str = "ml.m7i.4xlarge";
    pub const ML_M7I_8XLARGE: &str = "ml.m7i.8xlarge";
    pub const ML_M7I_12XLARGE: &str = "ml.m7i.12xlarge";
    pub const ML_M7I_16XLARGE: &str = "ml.m7i.16xlarge";
    pub const ML_M7I_24XLARGE: &str = "ml.m7i.24xlarge";
    pub const ML_M7I_48XLARGE: &str = "ml.m7i.48xlarge";
    pub const ML_C7I_LARGE: &str = "ml.c7i.large";
    pub const ML_C7I_XLARGE: &str = "ml.c7i.xlarge";
    pub const ML_C7I_2XLARGE: &str = "ml.c7i.2xlarge";
    pub const ML_C7I_4XLARGE: &str = "ml.c7i.4xlarge";
    pub const ML_C7I_8XLARGE: &str = "ml.c7i.8xlarge";
    pub const ML_C7I_12XLARGE: &str = "ml.c7i.12xlarge";
    pub const ML_C7I_16XLARGE: &str = "ml.c7i.16xlarge";
    pub const ML_C7I_24XLARGE: &str = "ml.c7i.24xlarge";
    pub const ML_C7I_48XLARGE: &str = "ml.c7i.48xlarge";
    pub const ML_R7I_LARGE: &str = "ml.r7i.large";
    pub const ML_R7I_XLARGE: &str = "ml.r7i.xlarge";
    pub const ML_R7I_2XLARGE: &str = "ml.r7i.2xlarge";
    pub const ML_R7I_4XLARGE: &str = "ml.r7i.4xlarge";
    pub const ML_R7I_8XLARGE: &str = "ml.r7i.8xlarge";
    pub const ML_R7I_12XLARGE: &str = "ml.r7i.12xlarge";
    pub const ML_R7I_16XLARGE: &str = "ml.r7i.16xlarge";
    pub const ML_R7I_24XLARGE: &str = "ml.r7i.24xlarge";
    pub const ML_R7I_48XLARGE: &str = "ml.r7i.48xlarge";
    pub const ML_G4DN_XLARGE: &str = "ml.g4dn.xlarge";
    pub const ML_G4DN_2XLARGE: &str = "ml.g4dn.2xlarge";
    pub const ML_G4DN_4XLARGE: &str = "ml.g4dn.4xlarge";
    pub const ML_G4DN_8XLARGE: &str = "ml.g4dn.8xlarge";
    pub const ML_G4DN_12XLARGE: &str = "ml.g4dn.12xlarge";
    pub const ML_G4DN_16XLARGE: &str = "ml.g4dn.16xlarge";
    pub const ML_G5_XLARGE: &str = "ml.g5.xlarge";
    pub const ML_G5_2XLARGE: &str = "ml.g5.2xlarge";
    pub const ML_G5_4XLARGE: &str = "ml.g5.4xlarge";
    pub const ML_G5_8XLARGE: &str = "ml.g5.8xlarge";
    pub const ML_G5_12XLARGE: &str = "ml.g5.12xlarge";
    pub const ML_G5_16XLARGE: &str = "ml.g5.16xlarge";
    pub const ML_G5_24XLARGE: &str = "ml.g5.24xlarge";
    pub const ML_G5_48XLARGE: &str = "ml.g5.48xlarge";
    pub const ML_TRN1_2XLARGE: &str = "ml.trn1.2xlarge";
    pub const ML_TRN1_32XLARGE: &str = "ml.trn1.32xlarge";
    pub const ML_INF2_XLARGE: &str = "ml.inf2.xlarge";
    pub const ML_INF2_8XLARGE: &str = "ml.inf2.8xlarge";
    pub const ML_INF2_24XLARGE: &str = "ml.inf2.24xlarge";
    pub const ML_INF2_48XLARGE: &str = "ml.inf2.48xlarge";
    pub const ML_G6_XLARGE: &str = "ml.g6.xlarge";
    pub const ML_G6_2XLARGE: &str = "ml.g6.2xlarge";
    pub const ML_G6_4XLARGE: &str = "ml.g6.4xlarge";
    pub const ML_G6_8XLARGE: &str = "ml.g6.8xlarge";
    pub const ML_G6_12XLARGE: &str = "ml.g6.12xlarge";
    pub const ML_G6_16XLARGE: &str = "ml.g6.16xlarge";
    pub const ML_G6_24XLARGE: &str = "ml.g6.24xlarge";
    pub const ML_G6_48XLARGE: &str = "ml.g6.48xlarge";
    pub const ML_G6E_XLARGE: &str = "ml.g6e.xlarge";
    pub const ML_G6E_2XLARGE: &str = "ml.g6e.2xlarge";
    pub const ML_G6E_4XLARGE: &str = "ml.g6e.4xlarge";
    pub const ML_G6E_8XLARGE: &str = "ml.g6e.8xlarge";
    pub const ML_G6E_12XLARGE: &str = "ml.g6e.12xlarge";
    pub const ML_G6E_16XLARGE: &str = "ml.g6e.16xlarge";
    pub const ML_G6E_24XLARGE: &str = "ml.g6e.24xlarge";
    pub const ML_G6E_48XLARGE: &str = "ml.g6e.48xlarge";
}

/// The values of `TransformJobStatus`.
pub mod transform_job_status {
    pub const IN_PROGRESS: &str = "InProgress";
    pub const COMPLETED: &str = "Completed";
    pub const FAILED: &str = "Failed";
    pub const STOPPING: &str = "Stopping";
    pub const STOPPED: &str = "Stopped";
}

/// The values of `TrialComponentPrimaryStatus`.
pub mod trial_component_primary_status {
    pub const IN_PROGRESS: &str = "InProgress";
    pub const COMPLETED: &str = "Completed";
    pub const FAILED: &str = "Failed";
    pub const STOPPING: &str = "Stopping";
    pub const STOPPED: &str = "Stopped";
}

/// The values of `TtlDurationUnit`.
pub mod ttl_duration_unit {
    pub const SECONDS: &str = "Seconds";
    pub const MINUTES: &str = "Minutes";
    pub const HOURS: &str = "Hours";
    pub const DAYS: &str = "Days";
    pub const WEEKS: &str = "Weeks";
}

/// The values of `UserProfileSortKey`.
pub mod user_profile_sort_key {
    pub const CREATION_TIME: &str = "CreationTime";
    pub const LAST_MODIFIED_TIME: &str = "LastModifiedTime";
}

/// The values of `UserProfileStatus`.
pub mod user_profile_status {
    pub const DELETING: &str = "Deleting";
    pub const FAILED: &str = "Failed";
    pub const IN_SERVICE: &str = "InService";
    pub const PENDING: &str = "Pending";
    pub const UPDATING: &str = "Updating";
    pub const UPDATE_FAILED: &str = "Update_Failed";
    pub const DELETE_FAILED: &str = "Delete_Failed";
}

/// The values of `VariantPropertyType`.
pub mod variant_property_type {
    pub const DESIRED_INSTANCE_COUNT: &str = "DesiredInstanceCount";
    pub const DESIRED_WEIGHT: &str = "DesiredWeight";
    pub const DATA_CAPTURE_CONFIG: &str = "DataCaptureConfig";
}

/// The values of `VariantStatus`.
pub mod variant_status {
    pub const CREATING: &str = "Creating";
    pub const UPDATING: &str = "Updating";
    pub const DELETING: &str = "Deleting";
    pub const ACTIVATING_TRAFFIC: &str = "ActivatingTraffic";
    pub const BAKING: &str = "Baking";
}

/// The values of `VendorGuidance`.
pub mod vendor_guidance {
    pub const NOT_PROVIDED: &str = "NOT_PROVIDED";
    pub const STABLE: &str = "STABLE";
    pub const TO_BE_ARCHIVED: &str = "TO_BE_ARCHIVED";
    pub const ARCHIVED: &str = "ARCHIVED";
}

/// The values of `WarmPoolResourceStatus`.
pub mod warm_pool_resource_status {
    pub const AVAILABLE: &str = "Available";
    pub const TERMINATED: &str = "Terminated";
    pub const REUSED: &str = "Reused";
    pub const IN_USE: &str = "InUse";
}
