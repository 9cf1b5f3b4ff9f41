//! The values of the enumerations. On the wire they are text.

/// The values of `DataProtectionStatus`.
pub mod data_protection_status {
    pub const ACTIVATED: &str = "ACTIVATED";
    pub const DELETED: &str = "DELETED";
    pub const ARCHIVED: &str = "ARCHIVED";
    pub const DISABLED: &str = "DISABLED";
}

/// The values of `Distribution`.
pub mod distribution {
    pub const RANDOM: &str = "Random";
    pub const BY_LOG_STREAM: &str = "ByLogStream";
}

/// The values of `EntityRejectionErrorType`.
pub mod entity_rejection_error_type {
    pub const INVALID_ENTITY: &str = "InvalidEntity";
    pub const INVALID_TYPE_VALUE: &str = "InvalidTypeValue";
    pub const INVALID_KEY_ATTRIBUTES: &str = "InvalidKeyAttributes";
    pub const INVALID_ATTRIBUTES: &str = "InvalidAttributes";
    pub const ENTITY_SIZE_TOO_LARGE: &str = "EntitySizeTooLarge";
    pub const UNSUPPORTED_LOG_GROUP_TYPE: &str = "UnsupportedLogGroupType";
    pub const MISSING_REQUIRED_FIELDS: &str = "MissingRequiredFields";
}

/// The values of `InheritedProperty`.
pub mod inherited_property {
    pub const ACCOUNT_DATA_PROTECTION: &str = "ACCOUNT_DATA_PROTECTION";
}

/// The values of `LogGroupClass`.
pub mod log_group_class {
    pub const STANDARD: &str = "STANDARD";
    pub const INFREQUENT_ACCESS: &str = "INFREQUENT_ACCESS";
    pub const DELIVERY: &str = "DELIVERY";
    pub const ESSENTIALS: &str = "ESSENTIALS";
}

/// The values of `OrderBy`.
pub mod order_by {
    pub const LOG_STREAM_NAME: &str = "LogStreamName";
    pub const LAST_EVENT_TIME: &str = "LastEventTime";
}

/// The values of `PolicyScope`.
pub mod policy_scope {
    pub const ACCOUNT: &str = "ACCOUNT";
    pub const RESOURCE: &str = "RESOURCE";
}

/// The values of `QueryLanguage`.
pub mod query_language {
    pub const CWLI: &str = "CWLI";
    pub const SQL: &str = "SQL";
    pub const PPL: &str = "PPL";
}

/// The values of `QueryStatus`.
pub mod query_status {
    pub const SCHEDULED: &str = "Scheduled";
    pub const RUNNING: &str = "Running";
    pub const COMPLETE: &str = "Complete";
    pub const FAILED: &str = "Failed";
    pub const CANCELLED: &str = "Cancelled";
    pub const TIMEOUT: &str = "Timeout";
    pub const UNKNOWN: &str = "Unknown";
}

/// The values of `StandardUnit`.
pub mod standard_unit {
    pub const SECONDS: &str = "Seconds";
    pub const MICROSECONDS: &str = "Microseconds";
    pub const MILLISECONDS: &str = "Milliseconds";
    pub const BYTES: &str = "Bytes";
    pub const KILOBYTES: &str = "Kilobytes";
    pub const MEGABYTES: &str = "Megabytes";
    pub const GIGABYTES: &str = "Gigabytes";
    pub const TERABYTES: &str = "Terabytes";
    pub const BITS: &str = "Bits";
    pub const KILOBITS: &str = "Kilobits";
    pub const MEGABITS: &str = "Megabits";
    pub const GIGABITS: &str = "Gigabits";
    pub const TERABITS: &str = "Terabits";
    pub const PERCENT: &str = "Percent";
    pub const COUNT: &str = "Count";
    pub const BYTES_SECOND: &str = "Bytes/Second";
    pub const KILOBYTES_SECOND: &str = "Kilobytes/Second";
    pub const MEGABYTES_SECOND: &str = "Megabytes/Second";
    pub const GIGABYTES_SECOND: &str = "Gigabytes/Second";
    pub const TERABYTES_SECOND: &str = "Terabytes/Second";
    pub const BITS_SECOND: &str = "Bits/Second";
    pub const KILOBITS_SECOND: &str = "Kilobits/Second";
    pub const MEGABITS_SECOND: &str = "Megabits/Second";
    pub const GIGABITS_SECOND: &str = "Gigabits/Second";
    pub const TERABITS_SECOND: &str = "Terabits/Second";
    pub const COUNT_SECOND: &str = "Count/Second";
    pub const NONE: &str = "None";
}
