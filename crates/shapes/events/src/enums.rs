//! The values of the enumerations. On the wire they are text.

/// The values of `ArchiveState`.
pub mod archive_state {
    pub const ENABLED: &str = "ENABLED";
    pub const DISABLED: &str = "DISABLED";
    pub const CREATING: &str = "CREATING";
    pub const UPDATING: &str = "UPDATING";
    pub const CREATE_FAILED: &str = "CREATE_FAILED";
    pub const UPDATE_FAILED: &str = "UPDATE_FAILED";
}

/// The values of `AssignPublicIp`.
pub mod assign_public_ip {
    pub const ENABLED: &str = "ENABLED";
    pub const DISABLED: &str = "DISABLED";
}

/// The values of `IncludeDetail`.
pub mod include_detail {
    pub const NONE: &str = "NONE";
    pub const FULL: &str = "FULL";
}

/// The values of `LaunchType`.
pub mod launch_type {
    pub const EC2: &str = "EC2";
    pub const FARGATE: &str = "FARGATE";
    pub const EXTERNAL: &str = "EXTERNAL";
}

/// The values of `Level`.
pub mod level {
    pub const OFF: &str = "OFF";
    pub const ERROR: &str = "ERROR";
    pub const INFO: &str = "INFO";
    pub const TRACE: &str = "TRACE";
}

/// The values of `PlacementConstraintType`.
pub mod placement_constraint_type {
    pub const DISTINCT_INSTANCE: &str = "distinctInstance";
    pub const MEMBER_OF: &str = "memberOf";
}

/// The values of `PlacementStrategyType`.
pub mod placement_strategy_type {
    pub const RANDOM: &str = "random";
    pub const SPREAD: &str = "spread";
    pub const BINPACK: &str = "binpack";
}

/// The values of `PropagateTags`.
pub mod propagate_tags {
    pub const TASK_DEFINITION: &str = "TASK_DEFINITION";
}

/// The values of `ReplayState`.
pub mod replay_state {
    pub const STARTING: &str = "STARTING";
    pub const RUNNING: &str = "RUNNING";
    pub const CANCELLING: &str = "CANCELLING";
    pub const COMPLETED: &str = "COMPLETED";
    pub const CANCELLED: &str = "CANCELLED";
    pub const FAILED: &str = "FAILED";
}

/// The values of `RuleState`.
pub mod rule_state {
    pub const ENABLED: &str = "ENABLED";
    pub const DISABLED: &str = "DISABLED";
    pub const ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS: &str = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS";
}
