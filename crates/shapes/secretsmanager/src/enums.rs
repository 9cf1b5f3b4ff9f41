//! The values of the enumerations. On the wire they are text.

/// The values of `FilterNameStringType`.
pub mod filter_name_string_type {
    pub const DESCRIPTION: &str = "description";
    pub const NAME: &str = "name";
    pub const TAG_KEY: &str = "tag-key";
    pub const TAG_VALUE: &str = "tag-value";
    pub const PRIMARY_REGION: &str = "primary-region";
    pub const OWNING_SERVICE: &str = "owning-service";
    pub const ALL: &str = "all";
}

/// The values of `SortByType`.
pub mod sort_by_type {
    pub const CREATED_DATE: &str = "created-date";
    pub const LAST_ACCESSED_DATE: &str = "last-accessed-date";
    pub const LAST_CHANGED_DATE: &str = "last-changed-date";
    pub const NAME: &str = "name";
}

/// The values of `SortOrderType`.
pub mod sort_order_type {
    pub const ASC: &str = "asc";
    pub const DESC: &str = "desc";
}

/// The values of `StatusType`.
pub mod status_type {
    pub const IN_SYNC: &str = "InSync";
    pub const FAILED: &str = "Failed";
    pub const IN_PROGRESS: &str = "InProgress";
    pub const PENDING: &str = "Pending";
    pub const DETACHED: &str = "Detached";
}
