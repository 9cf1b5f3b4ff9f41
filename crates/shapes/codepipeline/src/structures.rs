//! What inputs and outputs hold.

use std::collections::BTreeMap;

use crate::schemas;

/// `AWSSessionCredentials` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AWSSessionCredentials {
    pub access_key_id: String,
    pub secret_access_key: String,
    pub session_token: String,
}
schema::shape!(AWSSessionCredentials = schemas::AWS_SESSION_CREDENTIALS { 0 access_key_id, 1 secret_access_key, 2 session_token });

/// `ActionConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ActionConfiguration {
    pub configuration: Option<BTreeMap<String, String>>,
}
schema::shape!(ActionConfiguration = schemas::ACTION_CONFIGURATION { 0 configuration });

/// `ActionConfigurationProperty` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ActionConfigurationProperty {
    pub name: String,
    pub required: bool,
    pub key: bool,
    pub secret: bool,
    pub queryable: Option<bool>,
    pub description: Option<String>,
    pub type_: Option<String>,
}
schema::shape!(ActionConfigurationProperty = schemas::ACTION_CONFIGURATION_PROPERTY { 0 name, 1 required, 2 key, 3 secret, 4 queryable, 5 description, 6 type_ });

/// `ActionContext` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ActionContext {
    pub name: Option<String>,
    pub action_execution_id: Option<String>,
}
schema::shape!(ActionContext = schemas::ACTION_CONTEXT { 0 name, 1 action_execution_id });

/// `ActionDeclaration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ActionDeclaration {
    pub name: String,
    pub action_type_id: ActionTypeId,
    pub run_order: Option<i32>,
    pub configuration: Option<BTreeMap<String, String>>,
    pub commands: Option<Vec<String>>,
    pub output_artifacts: Option<Vec<OutputArtifact>>,
    pub input_artifacts: Option<Vec<InputArtifact>>,
    pub output_variables: Option<Vec<String>>,
    pub role_arn: Option<String>,
    pub region: Option<String>,
    pub namespace: Option<String>,
    pub timeout_in_minutes: Option<i32>,
    pub environment_variables: Option<Vec<EnvironmentVariable>>,
}
schema::shape!(ActionDeclaration = schemas::ACTION_DECLARATION { 0 name, 1 action_type_id, 2 run_order, 3 configuration, 4 commands, 5 output_artifacts, 6 input_artifacts, 7 output_variables, 8 role_arn, 9 region, 10 namespace, 11 timeout_in_minutes, 12 environment_variables });

/// `ActionExecution` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ActionExecution {
    pub action_execution_id: Option<String>,
    pub status: Option<String>,
    pub summary: Option<String>,
    pub last_status_change: Option<schema::Timestamp>,
    pub token: Option<String>,
    pub last_updated_by: Option<String>,
    pub external_execution_id: Option<String>,
    pub external_execution_url: Option<String>,
    pub percent_complete: Option<i32>,
    pub error_details: Option<ErrorDetails>,
    pub log_stream_arn: Option<String>,
}
schema::shape!(ActionExecution = schemas::ACTION_EXECUTION { 0 action_execution_id, 1 status, 2 summary, 3 last_status_change, 4 token, 5 last_updated_by, 6 external_execution_id, 7 external_execution_url, 8 percent_complete, 9 error_details, 10 log_stream_arn });

/// `ActionExecutionDetail` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ActionExecutionDetail {
    pub pipeline_execution_id: Option<String>,
    pub action_execution_id: Option<String>,
    pub pipeline_version: Option<i32>,
    pub stage_name: Option<String>,
    pub action_name: Option<String>,
    pub start_time: Option<schema::Timestamp>,
    pub last_update_time: Option<schema::Timestamp>,
    pub updated_by: Option<String>,
    pub status: Option<String>,
    pub input: Option<ActionExecutionInput>,
    pub output: Option<ActionExecutionOutput>,
}
schema::shape!(ActionExecutionDetail = schemas::ACTION_EXECUTION_DETAIL { 0 pipeline_execution_id, 1 action_execution_id, 2 pipeline_version, 3 stage_name, 4 action_name, 5 start_time, 6 last_update_time, 7 updated_by, 8 status, 9 input, 10 output });

/// `ActionExecutionFilter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ActionExecutionFilter {
    pub pipeline_execution_id: Option<String>,
    pub latest_in_pipeline_execution: Option<LatestInPipelineExecutionFilter>,
}
schema::shape!(ActionExecutionFilter = schemas::ACTION_EXECUTION_FILTER { 0 pipeline_execution_id, 1 latest_in_pipeline_execution });

/// `ActionExecutionInput` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ActionExecutionInput {
    pub action_type_id: Option<ActionTypeId>,
    pub configuration: Option<BTreeMap<String, String>>,
    pub resolved_configuration: Option<BTreeMap<String, String>>,
    pub role_arn: Option<String>,
    pub region: Option<String>,
    pub input_artifacts: Option<Vec<ArtifactDetail>>,
    pub namespace: Option<String>,
}
schema::shape!(ActionExecutionInput = schemas::ACTION_EXECUTION_INPUT { 0 action_type_id, 1 configuration, 2 resolved_configuration, 3 role_arn, 4 region, 5 input_artifacts, 6 namespace });

/// `ActionExecutionOutput` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ActionExecutionOutput {
    pub output_artifacts: Option<Vec<ArtifactDetail>>,
    pub execution_result: Option<ActionExecutionResult>,
    pub output_variables: Option<BTreeMap<String, String>>,
}
schema::shape!(ActionExecutionOutput = schemas::ACTION_EXECUTION_OUTPUT { 0 output_artifacts, 1 execution_result, 2 output_variables });

/// `ActionExecutionResult` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ActionExecutionResult {
    pub external_execution_id: Option<String>,
    pub external_execution_summary: Option<String>,
    pub external_execution_url: Option<String>,
    pub error_details: Option<ErrorDetails>,
    pub log_stream_arn: Option<String>,
}
schema::shape!(ActionExecutionResult = schemas::ACTION_EXECUTION_RESULT { 0 external_execution_id, 1 external_execution_summary, 2 external_execution_url, 3 error_details, 4 log_stream_arn });

/// `ActionRevision` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ActionRevision {
    pub revision_id: String,
    pub revision_change_id: String,
    pub created: schema::Timestamp,
}
schema::shape!(ActionRevision = schemas::ACTION_REVISION { 0 revision_id, 1 revision_change_id, 2 created });

/// `ActionState` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ActionState {
    pub action_name: Option<String>,
    pub current_revision: Option<ActionRevision>,
    pub latest_execution: Option<ActionExecution>,
    pub entity_url: Option<String>,
    pub revision_url: Option<String>,
}
schema::shape!(ActionState = schemas::ACTION_STATE { 0 action_name, 1 current_revision, 2 latest_execution, 3 entity_url, 4 revision_url });

/// `ActionType` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ActionType {
    pub id: ActionTypeId,
    pub settings: Option<ActionTypeSettings>,
    pub action_configuration_properties: Option<Vec<ActionConfigurationProperty>>,
    pub input_artifact_details: ArtifactDetails,
    pub output_artifact_details: ArtifactDetails,
}
schema::shape!(ActionType = schemas::ACTION_TYPE { 0 id, 1 settings, 2 action_configuration_properties, 3 input_artifact_details, 4 output_artifact_details });

/// `ActionTypeArtifactDetails` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ActionTypeArtifactDetails {
    pub minimum_count: i32,
    pub maximum_count: i32,
}
schema::shape!(ActionTypeArtifactDetails = schemas::ACTION_TYPE_ARTIFACT_DETAILS { 0 minimum_count, 1 maximum_count });

/// `ActionTypeDeclaration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ActionTypeDeclaration {
    pub description: Option<String>,
    pub executor: ActionTypeExecutor,
    pub id: ActionTypeIdentifier,
    pub input_artifact_details: ActionTypeArtifactDetails,
    pub output_artifact_details: ActionTypeArtifactDetails,
    pub permissions: Option<ActionTypePermissions>,
    pub properties: Option<Vec<ActionTypeProperty>>,
    pub urls: Option<ActionTypeUrls>,
}
schema::shape!(ActionTypeDeclaration = schemas::ACTION_TYPE_DECLARATION { 0 description, 1 executor, 2 id, 3 input_artifact_details, 4 output_artifact_details, 5 permissions, 6 properties, 7 urls });

/// `ActionTypeExecutor` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ActionTypeExecutor {
    pub configuration: ExecutorConfiguration,
    pub type_: String,
    pub policy_statements_template: Option<String>,
    pub job_timeout: Option<i32>,
}
schema::shape!(ActionTypeExecutor = schemas::ACTION_TYPE_EXECUTOR { 0 configuration, 1 type_, 2 policy_statements_template, 3 job_timeout });

/// `ActionTypeId` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ActionTypeId {
    pub category: String,
    pub owner: String,
    pub provider: String,
    pub version: String,
}
schema::shape!(ActionTypeId = schemas::ACTION_TYPE_ID { 0 category, 1 owner, 2 provider, 3 version });

/// `ActionTypeIdentifier` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ActionTypeIdentifier {
    pub category: String,
    pub owner: String,
    pub provider: String,
    pub version: String,
}
schema::shape!(ActionTypeIdentifier = schemas::ACTION_TYPE_IDENTIFIER { 0 category, 1 owner, 2 provider, 3 version });

/// `ActionTypePermissions` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ActionTypePermissions {
    pub allowed_accounts: Vec<String>,
}
schema::shape!(ActionTypePermissions = schemas::ACTION_TYPE_PERMISSIONS { 0 allowed_accounts });

/// `ActionTypeProperty` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ActionTypeProperty {
    pub name: String,
    pub optional: bool,
    pub key: bool,
    pub no_echo: bool,
    pub queryable: Option<bool>,
    pub description: Option<String>,
}
schema::shape!(ActionTypeProperty = schemas::ACTION_TYPE_PROPERTY { 0 name, 1 optional, 2 key, 3 no_echo, 4 queryable, 5 description });

/// `ActionTypeSettings` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ActionTypeSettings {
    pub third_party_configuration_url: Option<String>,
    pub entity_url_template: Option<String>,
    pub execution_url_template: Option<String>,
    pub revision_url_template: Option<String>,
}
schema::shape!(ActionTypeSettings = schemas::ACTION_TYPE_SETTINGS { 0 third_party_configuration_url, 1 entity_url_template, 2 execution_url_template, 3 revision_url_template });

/// `ActionTypeUrls` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ActionTypeUrls {
    pub configuration_url: Option<String>,
    pub entity_url_template: Option<String>,
    pub execution_url_template: Option<String>,
    pub revision_url_template: Option<String>,
}
schema::shape!(ActionTypeUrls = schemas::ACTION_TYPE_URLS { 0 configuration_url, 1 entity_url_template, 2 execution_url_template, 3 revision_url_template });

/// `ApprovalResult` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ApprovalResult {
    pub summary: String,
    pub status: String,
}
schema::shape!(ApprovalResult = schemas::APPROVAL_RESULT { 0 summary, 1 status });

/// `Artifact` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Artifact {
    pub name: Option<String>,
    pub revision: Option<String>,
    pub location: Option<ArtifactLocation>,
}
schema::shape!(Artifact = schemas::ARTIFACT { 0 name, 1 revision, 2 location });

/// `ArtifactDetail` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ArtifactDetail {
    pub name: Option<String>,
    pub s3location: Option<S3Location>,
}
schema::shape!(ArtifactDetail = schemas::ARTIFACT_DETAIL { 0 name, 1 s3location });

/// `ArtifactDetails` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ArtifactDetails {
    pub minimum_count: i32,
    pub maximum_count: i32,
}
schema::shape!(ArtifactDetails = schemas::ARTIFACT_DETAILS { 0 minimum_count, 1 maximum_count });

/// `ArtifactLocation` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ArtifactLocation {
    pub type_: Option<String>,
    pub s3_location: Option<S3ArtifactLocation>,
}
schema::shape!(ArtifactLocation = schemas::ARTIFACT_LOCATION { 0 type_, 1 s3_location });

/// `ArtifactRevision` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ArtifactRevision {
    pub name: Option<String>,
    pub revision_id: Option<String>,
    pub revision_change_identifier: Option<String>,
    pub revision_summary: Option<String>,
    pub created: Option<schema::Timestamp>,
    pub revision_url: Option<String>,
}
schema::shape!(ArtifactRevision = schemas::ARTIFACT_REVISION { 0 name, 1 revision_id, 2 revision_change_identifier, 3 revision_summary, 4 created, 5 revision_url });

/// `ArtifactStore` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ArtifactStore {
    pub type_: String,
    pub location: String,
    pub encryption_key: Option<EncryptionKey>,
}
schema::shape!(ArtifactStore = schemas::ARTIFACT_STORE { 0 type_, 1 location, 2 encryption_key });

/// `BeforeEntryConditions` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct BeforeEntryConditions {
    pub conditions: Vec<Condition>,
}
schema::shape!(BeforeEntryConditions = schemas::BEFORE_ENTRY_CONDITIONS { 0 conditions });

/// `BlockerDeclaration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct BlockerDeclaration {
    pub name: String,
    pub type_: String,
}
schema::shape!(BlockerDeclaration = schemas::BLOCKER_DECLARATION { 0 name, 1 type_ });

/// `Condition` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Condition {
    pub result: Option<String>,
    pub rules: Option<Vec<RuleDeclaration>>,
}
schema::shape!(Condition = schemas::CONDITION { 0 result, 1 rules });

/// `ConditionExecution` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ConditionExecution {
    pub status: Option<String>,
    pub summary: Option<String>,
    pub last_status_change: Option<schema::Timestamp>,
}
schema::shape!(ConditionExecution = schemas::CONDITION_EXECUTION { 0 status, 1 summary, 2 last_status_change });

/// `ConditionState` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ConditionState {
    pub latest_execution: Option<ConditionExecution>,
    pub rule_states: Option<Vec<RuleState>>,
}
schema::shape!(ConditionState = schemas::CONDITION_STATE { 0 latest_execution, 1 rule_states });

/// `CurrentRevision` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CurrentRevision {
    pub revision: String,
    pub change_identifier: String,
    pub created: Option<schema::Timestamp>,
    pub revision_summary: Option<String>,
}
schema::shape!(CurrentRevision = schemas::CURRENT_REVISION { 0 revision, 1 change_identifier, 2 created, 3 revision_summary });

/// `EncryptionKey` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct EncryptionKey {
    pub id: String,
    pub type_: String,
}
schema::shape!(EncryptionKey = schemas::ENCRYPTION_KEY { 0 id, 1 type_ });

/// `EnvironmentVariable` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct EnvironmentVariable {
    pub name: String,
    pub value: String,
    pub type_: Option<String>,
}
schema::shape!(EnvironmentVariable = schemas::ENVIRONMENT_VARIABLE { 0 name, 1 value, 2 type_ });

/// `ErrorDetails` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ErrorDetails {
    pub code: Option<String>,
    pub message: Option<String>,
}
schema::shape!(ErrorDetails = schemas::ERROR_DETAILS { 0 code, 1 message });

/// `ExecutionDetails` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ExecutionDetails {
    pub summary: Option<String>,
    pub external_execution_id: Option<String>,
    pub percent_complete: Option<i32>,
}
schema::shape!(ExecutionDetails = schemas::EXECUTION_DETAILS { 0 summary, 1 external_execution_id, 2 percent_complete });

/// `ExecutionTrigger` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ExecutionTrigger {
    pub trigger_type: Option<String>,
    pub trigger_detail: Option<String>,
}
schema::shape!(ExecutionTrigger = schemas::EXECUTION_TRIGGER { 0 trigger_type, 1 trigger_detail });

/// `ExecutorConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ExecutorConfiguration {
    pub lambda_executor_configuration: Option<LambdaExecutorConfiguration>,
    pub job_worker_executor_configuration: Option<JobWorkerExecutorConfiguration>,
}
schema::shape!(ExecutorConfiguration = schemas::EXECUTOR_CONFIGURATION { 0 lambda_executor_configuration, 1 job_worker_executor_configuration });

/// `FailureConditions` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct FailureConditions {
    pub result: Option<String>,
    pub retry_configuration: Option<RetryConfiguration>,
    pub conditions: Option<Vec<Condition>>,
}
schema::shape!(FailureConditions = schemas::FAILURE_CONDITIONS { 0 result, 1 retry_configuration, 2 conditions });

/// `FailureDetails` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct FailureDetails {
    pub type_: String,
    pub message: String,
    pub external_execution_id: Option<String>,
}
schema::shape!(FailureDetails = schemas::FAILURE_DETAILS { 0 type_, 1 message, 2 external_execution_id });

/// `GitBranchFilterCriteria` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct GitBranchFilterCriteria {
    pub includes: Option<Vec<String>>,
    pub excludes: Option<Vec<String>>,
}
schema::shape!(GitBranchFilterCriteria = schemas::GIT_BRANCH_FILTER_CRITERIA { 0 includes, 1 excludes });

/// `GitConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct GitConfiguration {
    pub source_action_name: String,
    pub push: Option<Vec<GitPushFilter>>,
    pub pull_request: Option<Vec<GitPullRequestFilter>>,
}
schema::shape!(GitConfiguration = schemas::GIT_CONFIGURATION { 0 source_action_name, 1 push, 2 pull_request });

/// `GitFilePathFilterCriteria` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct GitFilePathFilterCriteria {
    pub includes: Option<Vec<String>>,
    pub excludes: Option<Vec<String>>,
}
schema::shape!(GitFilePathFilterCriteria = schemas::GIT_FILE_PATH_FILTER_CRITERIA { 0 includes, 1 excludes });

/// `GitPullRequestFilter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct GitPullRequestFilter {
    pub events: Option<Vec<String>>,
    pub branches: Option<GitBranchFilterCriteria>,
    pub file_paths: Option<GitFilePathFilterCriteria>,
}
schema::shape!(GitPullRequestFilter = schemas::GIT_PULL_REQUEST_FILTER { 0 events, 1 branches, 2 file_paths });

/// `GitPushFilter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct GitPushFilter {
    pub tags: Option<GitTagFilterCriteria>,
    pub branches: Option<GitBranchFilterCriteria>,
    pub file_paths: Option<GitFilePathFilterCriteria>,
}
schema::shape!(GitPushFilter = schemas::GIT_PUSH_FILTER { 0 tags, 1 branches, 2 file_paths });

/// `GitTagFilterCriteria` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct GitTagFilterCriteria {
    pub includes: Option<Vec<String>>,
    pub excludes: Option<Vec<String>>,
}
schema::shape!(GitTagFilterCriteria = schemas::GIT_TAG_FILTER_CRITERIA { 0 includes, 1 excludes });

/// `InputArtifact` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct InputArtifact {
    pub name: String,
}
schema::shape!(InputArtifact = schemas::INPUT_ARTIFACT { 0 name });

/// `Job` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Job {
    pub id: Option<String>,
    pub data: Option<JobData>,
    pub nonce: Option<String>,
    pub account_id: Option<String>,
}
schema::shape!(Job = schemas::JOB { 0 id, 1 data, 2 nonce, 3 account_id });

/// `JobData` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct JobData {
    pub action_type_id: Option<ActionTypeId>,
    pub action_configuration: Option<ActionConfiguration>,
    pub pipeline_context: Option<PipelineContext>,
    pub input_artifacts: Option<Vec<Artifact>>,
    pub output_artifacts: Option<Vec<Artifact>>,
    pub artifact_credentials: Option<AWSSessionCredentials>,
    pub continuation_token: Option<String>,
    pub encryption_key: Option<EncryptionKey>,
}
schema::shape!(JobData = schemas::JOB_DATA { 0 action_type_id, 1 action_configuration, 2 pipeline_context, 3 input_artifacts, 4 output_artifacts, 5 artifact_credentials, 6 continuation_token, 7 encryption_key });

/// `JobDetails` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct JobDetails {
    pub id: Option<String>,
    pub data: Option<JobData>,
    pub account_id: Option<String>,
}
schema::shape!(JobDetails = schemas::JOB_DETAILS { 0 id, 1 data, 2 account_id });

/// `JobWorkerExecutorConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct JobWorkerExecutorConfiguration {
    pub polling_accounts: Option<Vec<String>>,
    pub polling_service_principals: Option<Vec<String>>,
}
schema::shape!(JobWorkerExecutorConfiguration = schemas::JOB_WORKER_EXECUTOR_CONFIGURATION { 0 polling_accounts, 1 polling_service_principals });

/// `LambdaExecutorConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct LambdaExecutorConfiguration {
    pub lambda_function_arn: String,
}
schema::shape!(LambdaExecutorConfiguration = schemas::LAMBDA_EXECUTOR_CONFIGURATION { 0 lambda_function_arn });

/// `LatestInPipelineExecutionFilter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct LatestInPipelineExecutionFilter {
    pub pipeline_execution_id: String,
    pub start_time_range: String,
}
schema::shape!(LatestInPipelineExecutionFilter = schemas::LATEST_IN_PIPELINE_EXECUTION_FILTER { 0 pipeline_execution_id, 1 start_time_range });

/// `ListWebhookItem` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ListWebhookItem {
    pub definition: WebhookDefinition,
    pub url: String,
    pub error_message: Option<String>,
    pub error_code: Option<String>,
    pub last_triggered: Option<schema::Timestamp>,
    pub arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(ListWebhookItem = schemas::LIST_WEBHOOK_ITEM { 0 definition, 1 url, 2 error_message, 3 error_code, 4 last_triggered, 5 arn, 6 tags });

/// `OutputArtifact` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct OutputArtifact {
    pub name: String,
    pub files: Option<Vec<String>>,
}
schema::shape!(OutputArtifact = schemas::OUTPUT_ARTIFACT { 0 name, 1 files });

/// `PipelineContext` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PipelineContext {
    pub pipeline_name: Option<String>,
    pub stage: Option<StageContext>,
    pub action: Option<ActionContext>,
    pub pipeline_arn: Option<String>,
    pub pipeline_execution_id: Option<String>,
}
schema::shape!(PipelineContext = schemas::PIPELINE_CONTEXT { 0 pipeline_name, 1 stage, 2 action, 3 pipeline_arn, 4 pipeline_execution_id });

/// `PipelineDeclaration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PipelineDeclaration {
    pub name: String,
    pub role_arn: String,
    pub artifact_store: Option<ArtifactStore>,
    pub artifact_stores: Option<BTreeMap<String, ArtifactStore>>,
    pub stages: Vec<StageDeclaration>,
    pub version: Option<i32>,
    pub execution_mode: Option<String>,
    pub pipeline_type: Option<String>,
    pub variables: Option<Vec<PipelineVariableDeclaration>>,
    pub triggers: Option<Vec<PipelineTriggerDeclaration>>,
}
schema::shape!(PipelineDeclaration = schemas::PIPELINE_DECLARATION { 0 name, 1 role_arn, 2 artifact_store, 3 artifact_stores, 4 stages, 5 version, 6 execution_mode, 7 pipeline_type, 8 variables, 9 triggers });

/// `PipelineExecution` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PipelineExecution {
    pub pipeline_name: Option<String>,
    pub pipeline_version: Option<i32>,
    pub pipeline_execution_id: Option<String>,
    pub status: Option<String>,
    pub status_summary: Option<String>,
    pub artifact_revisions: Option<Vec<ArtifactRevision>>,
    pub variables: Option<Vec<ResolvedPipelineVariable>>,
    pub trigger: Option<ExecutionTrigger>,
    pub execution_mode: Option<String>,
    pub execution_type: Option<String>,
    pub rollback_metadata: Option<PipelineRollbackMetadata>,
}
schema::shape!(PipelineExecution = schemas::PIPELINE_EXECUTION { 0 pipeline_name, 1 pipeline_version, 2 pipeline_execution_id, 3 status, 4 status_summary, 5 artifact_revisions, 6 variables, 7 trigger, 8 execution_mode, 9 execution_type, 10 rollback_metadata });

/// `PipelineExecutionFilter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PipelineExecutionFilter {
    pub succeeded_in_stage: Option<SucceededInStageFilter>,
}
schema::shape!(PipelineExecutionFilter = schemas::PIPELINE_EXECUTION_FILTER { 0 succeeded_in_stage });

/// `PipelineExecutionSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PipelineExecutionSummary {
    pub pipeline_execution_id: Option<String>,
    pub status: Option<String>,
    pub status_summary: Option<String>,
    pub start_time: Option<schema::Timestamp>,
    pub last_update_time: Option<schema::Timestamp>,
    pub source_revisions: Option<Vec<SourceRevision>>,
    pub trigger: Option<ExecutionTrigger>,
    pub stop_trigger: Option<StopExecutionTrigger>,
    pub execution_mode: Option<String>,
    pub execution_type: Option<String>,
    pub rollback_metadata: Option<PipelineRollbackMetadata>,
}
schema::shape!(PipelineExecutionSummary = schemas::PIPELINE_EXECUTION_SUMMARY { 0 pipeline_execution_id, 1 status, 2 status_summary, 3 start_time, 4 last_update_time, 5 source_revisions, 6 trigger, 7 stop_trigger, 8 execution_mode, 9 execution_type, 10 rollback_metadata });

/// `PipelineMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PipelineMetadata {
    pub pipeline_arn: Option<String>,
    pub created: Option<schema::Timestamp>,
    pub updated: Option<schema::Timestamp>,
    pub polling_disabled_at: Option<schema::Timestamp>,
}
schema::shape!(PipelineMetadata = schemas::PIPELINE_METADATA { 0 pipeline_arn, 1 created, 2 updated, 3 polling_disabled_at });

/// `PipelineRollbackMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PipelineRollbackMetadata {
    pub rollback_target_pipeline_execution_id: Option<String>,
}
schema::shape!(PipelineRollbackMetadata = schemas::PIPELINE_ROLLBACK_METADATA { 0 rollback_target_pipeline_execution_id });

/// `PipelineSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PipelineSummary {
    pub name: Option<String>,
    pub version: Option<i32>,
    pub pipeline_type: Option<String>,
    pub execution_mode: Option<String>,
    pub created: Option<schema::Timestamp>,
    pub updated: Option<schema::Timestamp>,
}
schema::shape!(PipelineSummary = schemas::PIPELINE_SUMMARY { 0 name, 1 version, 2 pipeline_type, 3 execution_mode, 4 created, 5 updated });

/// `PipelineTriggerDeclaration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PipelineTriggerDeclaration {
    pub provider_type: String,
    pub git_configuration: GitConfiguration,
}
schema::shape!(PipelineTriggerDeclaration = schemas::PIPELINE_TRIGGER_DECLARATION { 0 provider_type, 1 git_configuration });

/// `PipelineVariable` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PipelineVariable {
    pub name: String,
    pub value: String,
}
schema::shape!(PipelineVariable = schemas::PIPELINE_VARIABLE { 0 name, 1 value });

/// `PipelineVariableDeclaration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PipelineVariableDeclaration {
    pub name: String,
    pub default_value: Option<String>,
    pub description: Option<String>,
}
schema::shape!(PipelineVariableDeclaration = schemas::PIPELINE_VARIABLE_DECLARATION { 0 name, 1 default_value, 2 description });

/// `ResolvedPipelineVariable` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ResolvedPipelineVariable {
    pub name: Option<String>,
    pub resolved_value: Option<String>,
}
schema::shape!(ResolvedPipelineVariable = schemas::RESOLVED_PIPELINE_VARIABLE { 0 name, 1 resolved_value });

/// `RetryConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RetryConfiguration {
    pub retry_mode: Option<String>,
}
schema::shape!(RetryConfiguration = schemas::RETRY_CONFIGURATION { 0 retry_mode });

/// `RetryStageMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RetryStageMetadata {
    pub auto_stage_retry_attempt: Option<i32>,
    pub manual_stage_retry_attempt: Option<i32>,
    pub latest_retry_trigger: Option<String>,
}
schema::shape!(RetryStageMetadata = schemas::RETRY_STAGE_METADATA { 0 auto_stage_retry_attempt, 1 manual_stage_retry_attempt, 2 latest_retry_trigger });

/// `RuleDeclaration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RuleDeclaration {
    pub name: String,
    pub rule_type_id: RuleTypeId,
    pub configuration: Option<BTreeMap<String, String>>,
    pub commands: Option<Vec<String>>,
    pub input_artifacts: Option<Vec<InputArtifact>>,
    pub role_arn: Option<String>,
    pub region: Option<String>,
    pub timeout_in_minutes: Option<i32>,
}
schema::shape!(RuleDeclaration = schemas::RULE_DECLARATION { 0 name, 1 rule_type_id, 2 configuration, 3 commands, 4 input_artifacts, 5 role_arn, 6 region, 7 timeout_in_minutes });

/// `RuleExecution` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RuleExecution {
    pub rule_execution_id: Option<String>,
    pub status: Option<String>,
    pub summary: Option<String>,
    pub last_status_change: Option<schema::Timestamp>,
    pub token: Option<String>,
    pub last_updated_by: Option<String>,
    pub external_execution_id: Option<String>,
    pub external_execution_url: Option<String>,
    pub error_details: Option<ErrorDetails>,
}
schema::shape!(RuleExecution = schemas::RULE_EXECUTION { 0 rule_execution_id, 1 status, 2 summary, 3 last_status_change, 4 token, 5 last_updated_by, 6 external_execution_id, 7 external_execution_url, 8 error_details });

/// `RuleRevision` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RuleRevision {
    pub revision_id: String,
    pub revision_change_id: String,
    pub created: schema::Timestamp,
}
schema::shape!(RuleRevision = schemas::RULE_REVISION { 0 revision_id, 1 revision_change_id, 2 created });

/// `RuleState` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RuleState {
    pub rule_name: Option<String>,
    pub current_revision: Option<RuleRevision>,
    pub latest_execution: Option<RuleExecution>,
    pub entity_url: Option<String>,
    pub revision_url: Option<String>,
}
schema::shape!(RuleState = schemas::RULE_STATE { 0 rule_name, 1 current_revision, 2 latest_execution, 3 entity_url, 4 revision_url });

/// `RuleTypeId` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RuleTypeId {
    pub category: String,
    pub owner: Option<String>,
    pub provider: String,
    pub version: Option<String>,
}
schema::shape!(RuleTypeId = schemas::RULE_TYPE_ID { 0 category, 1 owner, 2 provider, 3 version });

/// `S3ArtifactLocation` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct S3ArtifactLocation {
    pub bucket_name: String,
    pub object_key: String,
}
schema::shape!(S3ArtifactLocation = schemas::S3_ARTIFACT_LOCATION { 0 bucket_name, 1 object_key });

/// `S3Location` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct S3Location {
    pub bucket: Option<String>,
    pub key: Option<String>,
}
schema::shape!(S3Location = schemas::S3_LOCATION { 0 bucket, 1 key });

/// `SourceRevision` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SourceRevision {
    pub action_name: String,
    pub revision_id: Option<String>,
    pub revision_summary: Option<String>,
    pub revision_url: Option<String>,
}
schema::shape!(SourceRevision = schemas::SOURCE_REVISION { 0 action_name, 1 revision_id, 2 revision_summary, 3 revision_url });

/// `SourceRevisionOverride` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SourceRevisionOverride {
    pub action_name: String,
    pub revision_type: String,
    pub revision_value: String,
}
schema::shape!(SourceRevisionOverride = schemas::SOURCE_REVISION_OVERRIDE { 0 action_name, 1 revision_type, 2 revision_value });

/// `StageConditionState` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct StageConditionState {
    pub latest_execution: Option<StageConditionsExecution>,
    pub condition_states: Option<Vec<ConditionState>>,
}
schema::shape!(StageConditionState = schemas::STAGE_CONDITION_STATE { 0 latest_execution, 1 condition_states });

/// `StageConditionsExecution` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct StageConditionsExecution {
    pub status: Option<String>,
    pub summary: Option<String>,
}
schema::shape!(StageConditionsExecution = schemas::STAGE_CONDITIONS_EXECUTION { 0 status, 1 summary });

/// `StageContext` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct StageContext {
    pub name: Option<String>,
}
schema::shape!(StageContext = schemas::STAGE_CONTEXT { 0 name });

/// `StageDeclaration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct StageDeclaration {
    pub name: String,
    pub blockers: Option<Vec<BlockerDeclaration>>,
    pub actions: Vec<ActionDeclaration>,
    pub on_failure: Option<FailureConditions>,
    pub on_success: Option<SuccessConditions>,
    pub before_entry: Option<BeforeEntryConditions>,
}
schema::shape!(StageDeclaration = schemas::STAGE_DECLARATION { 0 name, 1 blockers, 2 actions, 3 on_failure, 4 on_success, 5 before_entry });

/// `StageExecution` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct StageExecution {
    pub pipeline_execution_id: String,
    pub status: String,
    pub type_: Option<String>,
}
schema::shape!(StageExecution = schemas::STAGE_EXECUTION { 0 pipeline_execution_id, 1 status, 2 type_ });

/// `StageState` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct StageState {
    pub stage_name: Option<String>,
    pub inbound_execution: Option<StageExecution>,
    pub inbound_executions: Option<Vec<StageExecution>>,
    pub inbound_transition_state: Option<TransitionState>,
    pub action_states: Option<Vec<ActionState>>,
    pub latest_execution: Option<StageExecution>,
    pub before_entry_condition_state: Option<StageConditionState>,
    pub on_success_condition_state: Option<StageConditionState>,
    pub on_failure_condition_state: Option<StageConditionState>,
    pub retry_stage_metadata: Option<RetryStageMetadata>,
}
schema::shape!(StageState = schemas::STAGE_STATE { 0 stage_name, 1 inbound_execution, 2 inbound_executions, 3 inbound_transition_state, 4 action_states, 5 latest_execution, 6 before_entry_condition_state, 7 on_success_condition_state, 8 on_failure_condition_state, 9 retry_stage_metadata });

/// `StopExecutionTrigger` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct StopExecutionTrigger {
    pub reason: Option<String>,
}
schema::shape!(StopExecutionTrigger = schemas::STOP_EXECUTION_TRIGGER { 0 reason });

/// `SucceededInStageFilter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SucceededInStageFilter {
    pub stage_name: Option<String>,
}
schema::shape!(SucceededInStageFilter = schemas::SUCCEEDED_IN_STAGE_FILTER { 0 stage_name });

/// `SuccessConditions` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SuccessConditions {
    pub conditions: Vec<Condition>,
}
schema::shape!(SuccessConditions = schemas::SUCCESS_CONDITIONS { 0 conditions });

/// `Tag` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}
schema::shape!(Tag = schemas::TAG { 0 key, 1 value });

/// `TransitionState` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TransitionState {
    pub enabled: Option<bool>,
    pub last_changed_by: Option<String>,
    pub last_changed_at: Option<schema::Timestamp>,
    pub disabled_reason: Option<String>,
}
schema::shape!(TransitionState = schemas::TRANSITION_STATE { 0 enabled, 1 last_changed_by, 2 last_changed_at, 3 disabled_reason });

/// `WebhookAuthConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct WebhookAuthConfiguration {
    pub allowed_ip_range: Option<String>,
    pub secret_token: Option<String>,
}
schema::shape!(WebhookAuthConfiguration = schemas::WEBHOOK_AUTH_CONFIGURATION { 0 allowed_ip_range, 1 secret_token });

/// `WebhookDefinition` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct WebhookDefinition {
    pub name: String,
    pub target_pipeline: String,
    pub target_action: String,
    pub filters: Vec<WebhookFilterRule>,
    pub authentication: String,
    pub authentication_configuration: WebhookAuthConfiguration,
}
schema::shape!(WebhookDefinition = schemas::WEBHOOK_DEFINITION { 0 name, 1 target_pipeline, 2 target_action, 3 filters, 4 authentication, 5 authentication_configuration });

/// `WebhookFilterRule` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct WebhookFilterRule {
    pub json_path: String,
    pub match_equals: Option<String>,
}
schema::shape!(WebhookFilterRule = schemas::WEBHOOK_FILTER_RULE { 0 json_path, 1 match_equals });
