//! The values of the enumerations. On the wire they are text.

/// The values of `ApprovalState`.
pub mod approval_state {
    pub const APPROVE: &str = "APPROVE";
    pub const REVOKE: &str = "REVOKE";
}

/// The values of `BatchGetRepositoriesErrorCodeEnum`.
pub mod batch_get_repositories_error_code_enum {
    pub const ENCRYPTION_INTEGRITY_CHECKS_FAILED_EXCEPTION: &str = "EncryptionIntegrityChecksFailedException";
    pub const ENCRYPTION_KEY_ACCESS_DENIED_EXCEPTION: &str = "EncryptionKeyAccessDeniedException";
    pub const ENCRYPTION_KEY_DISABLED_EXCEPTION: &str = "EncryptionKeyDisabledException";
    pub const ENCRYPTION_KEY_NOT_FOUND_EXCEPTION: &str = "EncryptionKeyNotFoundException";
    pub const ENCRYPTION_KEY_UNAVAILABLE_EXCEPTION: &str = "EncryptionKeyUnavailableException";
    pub const REPOSITORY_DOES_NOT_EXIST_EXCEPTION: &str = "RepositoryDoesNotExistException";
}

/// The values of `ChangeTypeEnum`.
pub mod change_type_enum {
    pub const A: &str = "A";
    pub const M: &str = "M";
    pub const D: &str = "D";
}

/// The values of `ConflictDetailLevelTypeEnum`.
pub mod conflict_detail_level_type_enum {
    pub const FILE_LEVEL: &str = "FILE_LEVEL";
    pub const LINE_LEVEL: &str = "LINE_LEVEL";
}

/// The values of `ConflictResolutionStrategyTypeEnum`.
pub mod conflict_resolution_strategy_type_enum {
    pub const NONE: &str = "NONE";
    pub const ACCEPT_SOURCE: &str = "ACCEPT_SOURCE";
    pub const ACCEPT_DESTINATION: &str = "ACCEPT_DESTINATION";
    pub const AUTOMERGE: &str = "AUTOMERGE";
}

/// The values of `FileModeTypeEnum`.
pub mod file_mode_type_enum {
    pub const EXECUTABLE: &str = "EXECUTABLE";
    pub const NORMAL: &str = "NORMAL";
    pub const SYMLINK: &str = "SYMLINK";
}

/// The values of `MergeOptionTypeEnum`.
pub mod merge_option_type_enum {
    pub const FAST_FORWARD_MERGE: &str = "FAST_FORWARD_MERGE";
    pub const SQUASH_MERGE: &str = "SQUASH_MERGE";
    pub const THREE_WAY_MERGE: &str = "THREE_WAY_MERGE";
}

/// The values of `ObjectTypeEnum`.
pub mod object_type_enum {
    pub const FILE: &str = "FILE";
    pub const DIRECTORY: &str = "DIRECTORY";
    pub const GIT_LINK: &str = "GIT_LINK";
    pub const SYMBOLIC_LINK: &str = "SYMBOLIC_LINK";
}

/// The values of `OrderEnum`.
pub mod order_enum {
    pub const ASCENDING: &str = "ascending";
    pub const DESCENDING: &str = "descending";
}

/// The values of `OverrideStatus`.
pub mod override_status {
    pub const OVERRIDE: &str = "OVERRIDE";
    pub const REVOKE: &str = "REVOKE";
}

/// The values of `PullRequestEventType`.
pub mod pull_request_event_type {
    pub const PULL_REQUEST_CREATED: &str = "PULL_REQUEST_CREATED";
    pub const PULL_REQUEST_STATUS_CHANGED: &str = "PULL_REQUEST_STATUS_CHANGED";
    pub const PULL_REQUEST_SOURCE_REFERENCE_UPDATED: &str = "PULL_REQUEST_SOURCE_REFERENCE_UPDATED";
    pub const PULL_REQUEST_MERGE_STATE_CHANGED: &str = "PULL_REQUEST_MERGE_STATE_CHANGED";
    pub const PULL_REQUEST_APPROVAL_RULE_CREATED: &str = "PULL_REQUEST_APPROVAL_RULE_CREATED";
    pub const PULL_REQUEST_APPROVAL_RULE_UPDATED: &str = "PULL_REQUEST_APPROVAL_RULE_UPDATED";
    pub const PULL_REQUEST_APPROVAL_RULE_DELETED: &str = "PULL_REQUEST_APPROVAL_RULE_DELETED";
    pub const PULL_REQUEST_APPROVAL_RULE_OVERRIDDEN: &str = "PULL_REQUEST_APPROVAL_RULE_OVERRIDDEN";
    pub const PULL_REQUEST_APPROVAL_STATE_CHANGED: &str = "PULL_REQUEST_APPROVAL_STATE_CHANGED";
}

/// The values of `PullRequestStatusEnum`.
pub mod pull_request_status_enum {
    pub const OPEN: &str = "OPEN";
    pub const CLOSED: &str = "CLOSED";
}

/// The values of `ReplacementTypeEnum`.
pub mod replacement_type_enum {
    pub const KEEP_BASE: &str = "KEEP_BASE";
    pub const KEEP_SOURCE: &str = "KEEP_SOURCE";
    pub const KEEP_DESTINATION: &str = "KEEP_DESTINATION";
    pub const USE_NEW_CONTENT: &str = "USE_NEW_CONTENT";
}

/// The values of `RepositoryTriggerEventEnum`.
pub mod repository_trigger_event_enum {
    pub const ALL: &str = "all";
    pub const UPDATE_REFERENCE: &str = "updateReference";
    pub const CREATE_REFERENCE: &str = "createReference";
    pub const DELETE_REFERENCE: &str = "deleteReference";
}

/// The values of `SortByEnum`.
pub mod sort_by_enum {
    pub const REPOSITORY_NAME: &str = "repositoryName";
    pub const LAST_MODIFIED_DATE: &str = "lastModifiedDate";
}
