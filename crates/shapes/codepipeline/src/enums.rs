//! The values of the enumerations. On the wire they are text.

/// The values of `ActionCategory`.
pub mod action_category {
    pub const SOURCE: &str = "Source";
    pub const BUILD: &str = "Build";
    pub const DEPLOY: &str = "Deploy";
    pub const TEST: &str = "Test";
    pub const INVOKE: &str = "Invoke";
    pub const APPROVAL: &str = "Approval";
    pub const COMPUTE: &str = "Compute";
}

/// The values of `ActionConfigurationPropertyType`.
pub mod action_configuration_property_type {
    pub const STRING: &str = "String";
    pub const NUMBER: &str = "Number";
    pub const BOOLEAN: &str = "Boolean";
}

/// The values of `ActionExecutionStatus`.
pub mod action_execution_status {
    pub const IN_PROGRESS: &str = "InProgress";
    pub const ABANDONED: &str = "Abandoned";
    pub const SUCCEEDED: &str = "Succeeded";
    pub const FAILED: &str = "Failed";
}

/// The values of `ActionOwner`.
pub mod action_owner {
    pub const AWS: &str = "AWS";
    pub const THIRD_PARTY: &str = "ThirdParty";
    pub const CUSTOM: &str = "Custom";
}

/// The values of `ApprovalStatus`.
pub mod approval_status {
    pub const APPROVED: &str = "Approved";
    pub const REJECTED: &str = "Rejected";
}

/// The values of `ArtifactLocationType`.
pub mod artifact_location_type {
    pub const S3: &str = "S3";
}

/// The values of `ArtifactStoreType`.
pub mod artifact_store_type {
    pub const S3: &str = "S3";
}

/// The values of `BlockerType`.
pub mod blocker_type {
    pub const SCHEDULE: &str = "Schedule";
}

/// The values of `ConditionExecutionStatus`.
pub mod condition_execution_status {
    pub const IN_PROGRESS: &str = "InProgress";
    pub const FAILED: &str = "Failed";
    pub const ERRORED: &str = "Errored";
    pub const SUCCEEDED: &str = "Succeeded";
    pub const CANCELLED: &str = "Cancelled";
    pub const ABANDONED: &str = "Abandoned";
    pub const OVERRIDDEN: &str = "Overridden";
}

/// The values of `EncryptionKeyType`.
pub mod encryption_key_type {
    pub const KMS: &str = "KMS";
}

/// The values of `EnvironmentVariableType`.
pub mod environment_variable_type {
    pub const PLAINTEXT: &str = "PLAINTEXT";
    pub const SECRETS_MANAGER: &str = "SECRETS_MANAGER";
}

/// The values of `ExecutionMode`.
pub mod execution_mode {
    pub const QUEUED: &str = "QUEUED";
    pub const SUPERSEDED: &str = "SUPERSEDED";
    pub const PARALLEL: &str = "PARALLEL";
}

/// The values of `ExecutionType`.
pub mod execution_type {
    pub const STANDARD: &str = "STANDARD";
    pub const ROLLBACK: &str = "ROLLBACK";
}

/// The values of `ExecutorType`.
pub mod executor_type {
    pub const JOB_WORKER: &str = "JobWorker";
    pub const LAMBDA: &str = "Lambda";
}

/// The values of `FailureType`.
pub mod failure_type {
    pub const JOB_FAILED: &str = "JobFailed";
    pub const CONFIGURATION_ERROR: &str = "ConfigurationError";
    pub const PERMISSION_ERROR: &str = "PermissionError";
    pub const REVISION_OUT_OF_SYNC: &str = "RevisionOutOfSync";
    pub const REVISION_UNAVAILABLE: &str = "RevisionUnavailable";
    pub const SYSTEM_UNAVAILABLE: &str = "SystemUnavailable";
}

/// The values of `GitPullRequestEventType`.
pub mod git_pull_request_event_type {
    pub const OPEN: &str = "OPEN";
    pub const UPDATED: &str = "UPDATED";
    pub const CLOSED: &str = "CLOSED";
}

/// The values of `JobStatus`.
pub mod job_status {
    pub const CREATED: &str = "Created";
    pub const QUEUED: &str = "Queued";
    pub const DISPATCHED: &str = "Dispatched";
    pub const IN_PROGRESS: &str = "InProgress";
    pub const TIMED_OUT: &str = "TimedOut";
    pub const SUCCEEDED: &str = "Succeeded";
    pub const FAILED: &str = "Failed";
}

/// The values of `PipelineExecutionStatus`.
pub mod pipeline_execution_status {
    pub const CANCELLED: &str = "Cancelled";
    pub const IN_PROGRESS: &str = "InProgress";
    pub const STOPPED: &str = "Stopped";
    pub const STOPPING: &str = "Stopping";
    pub const SUCCEEDED: &str = "Succeeded";
    pub const SUPERSEDED: &str = "Superseded";
    pub const FAILED: &str = "Failed";
}

/// The values of `PipelineTriggerProviderType`.
pub mod pipeline_trigger_provider_type {
    pub const CODE_STAR_SOURCE_CONNECTION: &str = "CodeStarSourceConnection";
}

/// The values of `PipelineType`.
pub mod pipeline_type {
    pub const V1: &str = "V1";
    pub const V2: &str = "V2";
}

/// The values of `Result`.
pub mod result {
    pub const ROLLBACK: &str = "ROLLBACK";
    pub const FAIL: &str = "FAIL";
    pub const RETRY: &str = "RETRY";
    pub const SKIP: &str = "SKIP";
}

/// The values of `RetryTrigger`.
pub mod retry_trigger {
    pub const AUTOMATED_STAGE_RETRY: &str = "AutomatedStageRetry";
    pub const MANUAL_STAGE_RETRY: &str = "ManualStageRetry";
}

/// The values of `RuleCategory`.
pub mod rule_category {
    pub const RULE: &str = "Rule";
}

/// The values of `RuleExecutionStatus`.
pub mod rule_execution_status {
    pub const IN_PROGRESS: &str = "InProgress";
    pub const ABANDONED: &str = "Abandoned";
    pub const SUCCEEDED: &str = "Succeeded";
    pub const FAILED: &str = "Failed";
}

/// The values of `RuleOwner`.
pub mod rule_owner {
    pub const AWS: &str = "AWS";
}

/// The values of `SourceRevisionType`.
pub mod source_revision_type {
    pub const COMMIT_ID: &str = "COMMIT_ID";
    pub const IMAGE_DIGEST: &str = "IMAGE_DIGEST";
    pub const S3_OBJECT_VERSION_ID: &str = "S3_OBJECT_VERSION_ID";
    pub const S3_OBJECT_KEY: &str = "S3_OBJECT_KEY";
}

/// The values of `StageExecutionStatus`.
pub mod stage_execution_status {
    pub const CANCELLED: &str = "Cancelled";
    pub const IN_PROGRESS: &str = "InProgress";
    pub const FAILED: &str = "Failed";
    pub const STOPPED: &str = "Stopped";
    pub const STOPPING: &str = "Stopping";
    pub const SUCCEEDED: &str = "Succeeded";
    pub const SKIPPED: &str = "Skipped";
}

/// The values of `StageRetryMode`.
pub mod stage_retry_mode {
    pub const FAILED_ACTIONS: &str = "FAILED_ACTIONS";
    pub const ALL_ACTIONS: &str = "ALL_ACTIONS";
}

/// The values of `StageTransitionType`.
pub mod stage_transition_type {
    pub const INBOUND: &str = "Inbound";
    pub const OUTBOUND: &str = "Outbound";
}

/// The values of `StartTimeRange`.
pub mod start_time_range {
    pub const LATEST: &str = "Latest";
    pub const ALL: &str = "All";
}

/// The values of `TriggerType`.
pub mod trigger_type {
    pub const CREATE_PIPELINE: &str = "CreatePipeline";
    pub const START_PIPELINE_EXECUTION: &str = "StartPipelineExecution";
    pub const POLL_FOR_SOURCE_CHANGES: &str = "PollForSourceChanges";
    pub const WEBHOOK: &str = "Webhook";
    pub const CLOUD_WATCH_EVENT: &str = "CloudWatchEvent";
    pub const PUT_ACTION_REVISION: &str = "PutActionRevision";
    pub const WEBHOOK_V2: &str = "WebhookV2";
    pub const MANUAL_ROLLBACK: &str = "ManualRollback";
    pub const AUTOMATED_ROLLBACK: &str = "AutomatedRollback";
}

/// The values of `WebhookAuthenticationType`.
pub mod webhook_authentication_type {
    pub const GITHUB_HMAC: &str = "GITHUB_HMAC";
    pub const IP: &str = "IP";
    pub const UNAUTHENTICATED: &str = "UNAUTHENTICATED";
}
