//! Inputs and outputs of the operations.

use std::collections::BTreeMap;

use crate::structures::*;
use crate::{schemas, service};

/// The input of `AcknowledgeJob`.
#[derive(Clone, Default, PartialEq)]
pub struct AcknowledgeJob {
    pub job_id: String,
    pub nonce: String,
}
schema::shape!(AcknowledgeJob = schemas::ACKNOWLEDGE_JOB { 0 job_id, 1 nonce });
schema::operation!(AcknowledgeJob -> AcknowledgeJobOutput, Write, service::ACKNOWLEDGE_JOB);

/// The output of `AcknowledgeJob`.
#[derive(Clone, Default, PartialEq)]
pub struct AcknowledgeJobOutput {
    pub status: Option<String>,
}
schema::shape!(AcknowledgeJobOutput = schemas::ACKNOWLEDGE_JOB_OUTPUT { 0 status });

/// The input of `CreateCustomActionType`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateCustomActionType {
    pub category: String,
    pub provider: String,
    pub version: String,
    pub settings: Option<ActionTypeSettings>,
    pub configuration_properties: Option<Vec<ActionConfigurationProperty>>,
    pub input_artifact_details: ArtifactDetails,
    pub output_artifact_details: ArtifactDetails,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(CreateCustomActionType = schemas::CREATE_CUSTOM_ACTION_TYPE { 0 category, 1 provider, 2 version, 3 settings, 4 configuration_properties, 5 input_artifact_details, 6 output_artifact_details, 7 tags });
schema::operation!(CreateCustomActionType -> CreateCustomActionTypeOutput, Write, service::CREATE_CUSTOM_ACTION_TYPE);

/// The output of `CreateCustomActionType`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateCustomActionTypeOutput {
    pub action_type: ActionType,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(CreateCustomActionTypeOutput = schemas::CREATE_CUSTOM_ACTION_TYPE_OUTPUT { 0 action_type, 1 tags });

/// The input of `CreatePipeline`.
#[derive(Clone, Default, PartialEq)]
pub struct CreatePipeline {
    pub pipeline: PipelineDeclaration,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(CreatePipeline = schemas::CREATE_PIPELINE { 0 pipeline, 1 tags });
schema::operation!(CreatePipeline -> CreatePipelineOutput, Write, service::CREATE_PIPELINE);

/// The output of `CreatePipeline`.
#[derive(Clone, Default, PartialEq)]
pub struct CreatePipelineOutput {
    pub pipeline: Option<PipelineDeclaration>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(CreatePipelineOutput = schemas::CREATE_PIPELINE_OUTPUT { 0 pipeline, 1 tags });

/// The input of `DeleteCustomActionType`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteCustomActionType {
    pub category: String,
    pub provider: String,
    pub version: String,
}
schema::shape!(DeleteCustomActionType = schemas::DELETE_CUSTOM_ACTION_TYPE { 0 category, 1 provider, 2 version });
schema::operation!(DeleteCustomActionType -> DeleteCustomActionTypeOutput, Write, service::DELETE_CUSTOM_ACTION_TYPE);

/// The output of `DeleteCustomActionType`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteCustomActionTypeOutput {}
schema::shape!(DeleteCustomActionTypeOutput = schemas::DELETE_CUSTOM_ACTION_TYPE_OUTPUT {});

/// The input of `DeletePipeline`.
#[derive(Clone, Default, PartialEq)]
pub struct DeletePipeline {
    pub name: String,
}
schema::shape!(DeletePipeline = schemas::DELETE_PIPELINE { 0 name });
schema::operation!(DeletePipeline -> DeletePipelineOutput, Write, service::DELETE_PIPELINE);

/// The output of `DeletePipeline`.
#[derive(Clone, Default, PartialEq)]
pub struct DeletePipelineOutput {}
schema::shape!(DeletePipelineOutput = schemas::DELETE_PIPELINE_OUTPUT {});

/// The input of `DeleteWebhook`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteWebhook {
    pub name: String,
}
schema::shape!(DeleteWebhook = schemas::DELETE_WEBHOOK { 0 name });
schema::operation!(DeleteWebhook -> DeleteWebhookOutput, Write, service::DELETE_WEBHOOK);

/// The output of `DeleteWebhook`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteWebhookOutput {}
schema::shape!(DeleteWebhookOutput = schemas::DELETE_WEBHOOK_OUTPUT {});

/// The input of `DisableStageTransition`.
#[derive(Clone, Default, PartialEq)]
pub struct DisableStageTransition {
    pub pipeline_name: String,
    pub stage_name: String,
    pub transition_type: String,
    pub reason: String,
}
schema::shape!(DisableStageTransition = schemas::DISABLE_STAGE_TRANSITION { 0 pipeline_name, 1 stage_name, 2 transition_type, 3 reason });
schema::operation!(DisableStageTransition -> DisableStageTransitionOutput, Write, service::DISABLE_STAGE_TRANSITION);

/// The output of `DisableStageTransition`.
#[derive(Clone, Default, PartialEq)]
pub struct DisableStageTransitionOutput {}
schema::shape!(DisableStageTransitionOutput = schemas::DISABLE_STAGE_TRANSITION_OUTPUT {});

/// The input of `EnableStageTransition`.
#[derive(Clone, Default, PartialEq)]
pub struct EnableStageTransition {
    pub pipeline_name: String,
    pub stage_name: String,
    pub transition_type: String,
}
schema::shape!(EnableStageTransition = schemas::ENABLE_STAGE_TRANSITION { 0 pipeline_name, 1 stage_name, 2 transition_type });
schema::operation!(EnableStageTransition -> EnableStageTransitionOutput, Write, service::ENABLE_STAGE_TRANSITION);

/// The output of `EnableStageTransition`.
#[derive(Clone, Default, PartialEq)]
pub struct EnableStageTransitionOutput {}
schema::shape!(EnableStageTransitionOutput = schemas::ENABLE_STAGE_TRANSITION_OUTPUT {});

/// The input of `GetActionType`.
#[derive(Clone, Default, PartialEq)]
pub struct GetActionType {
    pub category: String,
    pub owner: String,
    pub provider: String,
    pub version: String,
}
schema::shape!(GetActionType = schemas::GET_ACTION_TYPE { 0 category, 1 owner, 2 provider, 3 version });
schema::operation!(GetActionType -> GetActionTypeOutput, Read, service::GET_ACTION_TYPE);

/// The output of `GetActionType`.
#[derive(Clone, Default, PartialEq)]
pub struct GetActionTypeOutput {
    pub action_type: Option<ActionTypeDeclaration>,
}
schema::shape!(GetActionTypeOutput = schemas::GET_ACTION_TYPE_OUTPUT { 0 action_type });

/// The input of `GetJobDetails`.
#[derive(Clone, Default, PartialEq)]
pub struct GetJobDetails {
    pub job_id: String,
}
schema::shape!(GetJobDetails = schemas::GET_JOB_DETAILS { 0 job_id });
schema::operation!(GetJobDetails -> GetJobDetailsOutput, Read, service::GET_JOB_DETAILS);

/// The output of `GetJobDetails`.
#[derive(Clone, Default, PartialEq)]
pub struct GetJobDetailsOutput {
    pub job_details: Option<JobDetails>,
}
schema::shape!(GetJobDetailsOutput = schemas::GET_JOB_DETAILS_OUTPUT { 0 job_details });

/// The input of `GetPipeline`.
#[derive(Clone, Default, PartialEq)]
pub struct GetPipeline {
    pub name: String,
    pub version: Option<i32>,
}
schema::shape!(GetPipeline = schemas::GET_PIPELINE { 0 name, 1 version });
schema::operation!(GetPipeline -> GetPipelineOutput, Read, service::GET_PIPELINE);

/// The input of `GetPipelineExecution`.
#[derive(Clone, Default, PartialEq)]
pub struct GetPipelineExecution {
    pub pipeline_name: String,
    pub pipeline_execution_id: String,
}
schema::shape!(GetPipelineExecution = schemas::GET_PIPELINE_EXECUTION { 0 pipeline_name, 1 pipeline_execution_id });
schema::operation!(GetPipelineExecution -> GetPipelineExecutionOutput, Read, service::GET_PIPELINE_EXECUTION);

/// The output of `GetPipelineExecution`.
#[derive(Clone, Default, PartialEq)]
pub struct GetPipelineExecutionOutput {
    pub pipeline_execution: Option<PipelineExecution>,
}
schema::shape!(GetPipelineExecutionOutput = schemas::GET_PIPELINE_EXECUTION_OUTPUT { 0 pipeline_execution });

/// The output of `GetPipeline`.
#[derive(Clone, Default, PartialEq)]
pub struct GetPipelineOutput {
    pub pipeline: Option<PipelineDeclaration>,
    pub metadata: Option<PipelineMetadata>,
}
schema::shape!(GetPipelineOutput = schemas::GET_PIPELINE_OUTPUT { 0 pipeline, 1 metadata });

/// The input of `GetPipelineState`.
#[derive(Clone, Default, PartialEq)]
pub struct GetPipelineState {
    pub name: String,
}
schema::shape!(GetPipelineState = schemas::GET_PIPELINE_STATE { 0 name });
schema::operation!(GetPipelineState -> GetPipelineStateOutput, Read, service::GET_PIPELINE_STATE);

/// The output of `GetPipelineState`.
#[derive(Clone, Default, PartialEq)]
pub struct GetPipelineStateOutput {
    pub pipeline_name: Option<String>,
    pub pipeline_version: Option<i32>,
    pub stage_states: Option<Vec<StageState>>,
    pub created: Option<schema::Timestamp>,
    pub updated: Option<schema::Timestamp>,
}
schema::shape!(GetPipelineStateOutput = schemas::GET_PIPELINE_STATE_OUTPUT { 0 pipeline_name, 1 pipeline_version, 2 stage_states, 3 created, 4 updated });

/// The input of `ListActionExecutions`.
#[derive(Clone, Default, PartialEq)]
pub struct ListActionExecutions {
    pub pipeline_name: String,
    pub filter: Option<ActionExecutionFilter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
schema::shape!(ListActionExecutions = schemas::LIST_ACTION_EXECUTIONS { 0 pipeline_name, 1 filter, 2 max_results, 3 next_token });
schema::operation!(ListActionExecutions -> ListActionExecutionsOutput, Read, service::LIST_ACTION_EXECUTIONS);

/// The output of `ListActionExecutions`.
#[derive(Clone, Default, PartialEq)]
pub struct ListActionExecutionsOutput {
    pub action_execution_details: Option<Vec<ActionExecutionDetail>>,
    pub next_token: Option<String>,
}
schema::shape!(ListActionExecutionsOutput = schemas::LIST_ACTION_EXECUTIONS_OUTPUT { 0 action_execution_details, 1 next_token });

/// The input of `ListActionTypes`.
#[derive(Clone, Default, PartialEq)]
pub struct ListActionTypes {
    pub action_owner_filter: Option<String>,
    pub next_token: Option<String>,
    pub region_filter: Option<String>,
}
schema::shape!(ListActionTypes = schemas::LIST_ACTION_TYPES { 0 action_owner_filter, 1 next_token, 2 region_filter });
schema::operation!(ListActionTypes -> ListActionTypesOutput, Read, service::LIST_ACTION_TYPES);

/// The output of `ListActionTypes`.
#[derive(Clone, Default, PartialEq)]
pub struct ListActionTypesOutput {
    pub action_types: Vec<ActionType>,
    pub next_token: Option<String>,
}
schema::shape!(ListActionTypesOutput = schemas::LIST_ACTION_TYPES_OUTPUT { 0 action_types, 1 next_token });

/// The input of `ListPipelineExecutions`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPipelineExecutions {
    pub pipeline_name: String,
    pub max_results: Option<i32>,
    pub filter: Option<PipelineExecutionFilter>,
    pub next_token: Option<String>,
}
schema::shape!(ListPipelineExecutions = schemas::LIST_PIPELINE_EXECUTIONS { 0 pipeline_name, 1 max_results, 2 filter, 3 next_token });
schema::operation!(ListPipelineExecutions -> ListPipelineExecutionsOutput, Read, service::LIST_PIPELINE_EXECUTIONS);

/// The output of `ListPipelineExecutions`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPipelineExecutionsOutput {
    pub pipeline_execution_summaries: Option<Vec<PipelineExecutionSummary>>,
    pub next_token: Option<String>,
}
schema::shape!(ListPipelineExecutionsOutput = schemas::LIST_PIPELINE_EXECUTIONS_OUTPUT { 0 pipeline_execution_summaries, 1 next_token });

/// The input of `ListPipelines`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPipelines {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
schema::shape!(ListPipelines = schemas::LIST_PIPELINES { 0 next_token, 1 max_results });
schema::operation!(ListPipelines -> ListPipelinesOutput, Read, service::LIST_PIPELINES);

/// The output of `ListPipelines`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPipelinesOutput {
    pub pipelines: Option<Vec<PipelineSummary>>,
    pub next_token: Option<String>,
}
schema::shape!(ListPipelinesOutput = schemas::LIST_PIPELINES_OUTPUT { 0 pipelines, 1 next_token });

/// The input of `ListTagsForResource`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResource {
    pub resource_arn: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
schema::shape!(ListTagsForResource = schemas::LIST_TAGS_FOR_RESOURCE { 0 resource_arn, 1 next_token, 2 max_results });
schema::operation!(ListTagsForResource -> ListTagsForResourceOutput, Read, service::LIST_TAGS_FOR_RESOURCE);

/// The output of `ListTagsForResource`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResourceOutput {
    pub tags: Option<Vec<Tag>>,
    pub next_token: Option<String>,
}
schema::shape!(ListTagsForResourceOutput = schemas::LIST_TAGS_FOR_RESOURCE_OUTPUT { 0 tags, 1 next_token });

/// The input of `ListWebhooks`.
#[derive(Clone, Default, PartialEq)]
pub struct ListWebhooks {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
schema::shape!(ListWebhooks = schemas::LIST_WEBHOOKS { 0 next_token, 1 max_results });
schema::operation!(ListWebhooks -> ListWebhooksOutput, Read, service::LIST_WEBHOOKS);

/// The output of `ListWebhooks`.
#[derive(Clone, Default, PartialEq)]
pub struct ListWebhooksOutput {
    pub webhooks: Option<Vec<ListWebhookItem>>,
    pub next_token: Option<String>,
}
schema::shape!(ListWebhooksOutput = schemas::LIST_WEBHOOKS_OUTPUT { 0 webhooks, 1 next_token });

/// The input of `PollForJobs`.
#[derive(Clone, Default, PartialEq)]
pub struct PollForJobs {
    pub action_type_id: ActionTypeId,
    pub max_batch_size: Option<i32>,
    pub query_param: Option<BTreeMap<String, String>>,
}
schema::shape!(PollForJobs = schemas::POLL_FOR_JOBS { 0 action_type_id, 1 max_batch_size, 2 query_param });
schema::operation!(PollForJobs -> PollForJobsOutput, Write, service::POLL_FOR_JOBS);

/// The output of `PollForJobs`.
#[derive(Clone, Default, PartialEq)]
pub struct PollForJobsOutput {
    pub jobs: Option<Vec<Job>>,
}
schema::shape!(PollForJobsOutput = schemas::POLL_FOR_JOBS_OUTPUT { 0 jobs });

/// The input of `PutActionRevision`.
#[derive(Clone, Default, PartialEq)]
pub struct PutActionRevision {
    pub pipeline_name: String,
    pub stage_name: String,
    pub action_name: String,
    pub action_revision: ActionRevision,
}
schema::shape!(PutActionRevision = schemas::PUT_ACTION_REVISION { 0 pipeline_name, 1 stage_name, 2 action_name, 3 action_revision });
schema::operation!(PutActionRevision -> PutActionRevisionOutput, Write, service::PUT_ACTION_REVISION);

/// The output of `PutActionRevision`.
#[derive(Clone, Default, PartialEq)]
pub struct PutActionRevisionOutput {
    pub new_revision: Option<bool>,
    pub pipeline_execution_id: Option<String>,
}
schema::shape!(PutActionRevisionOutput = schemas::PUT_ACTION_REVISION_OUTPUT { 0 new_revision, 1 pipeline_execution_id });

/// The input of `PutApprovalResult`.
#[derive(Clone, Default, PartialEq)]
pub struct PutApprovalResult {
    pub pipeline_name: String,
    pub stage_name: String,
    pub action_name: String,
    pub result: ApprovalResult,
    pub token: String,
}
schema::shape!(PutApprovalResult = schemas::PUT_APPROVAL_RESULT { 0 pipeline_name, 1 stage_name, 2 action_name, 3 result, 4 token });
schema::operation!(PutApprovalResult -> PutApprovalResultOutput, Write, service::PUT_APPROVAL_RESULT);

/// The output of `PutApprovalResult`.
#[derive(Clone, Default, PartialEq)]
pub struct PutApprovalResultOutput {
    pub approved_at: Option<schema::Timestamp>,
}
schema::shape!(PutApprovalResultOutput = schemas::PUT_APPROVAL_RESULT_OUTPUT { 0 approved_at });

/// The input of `PutJobFailureResult`.
#[derive(Clone, Default, PartialEq)]
pub struct PutJobFailureResult {
    pub job_id: String,
    pub failure_details: FailureDetails,
}
schema::shape!(PutJobFailureResult = schemas::PUT_JOB_FAILURE_RESULT { 0 job_id, 1 failure_details });
schema::operation!(PutJobFailureResult -> PutJobFailureResultOutput, Write, service::PUT_JOB_FAILURE_RESULT);

/// The output of `PutJobFailureResult`.
#[derive(Clone, Default, PartialEq)]
pub struct PutJobFailureResultOutput {}
schema::shape!(PutJobFailureResultOutput = schemas::PUT_JOB_FAILURE_RESULT_OUTPUT {});

/// The input of `PutJobSuccessResult`.
#[derive(Clone, Default, PartialEq)]
pub struct PutJobSuccessResult {
    pub job_id: String,
    pub current_revision: Option<CurrentRevision>,
    pub continuation_token: Option<String>,
    pub execution_details: Option<ExecutionDetails>,
    pub output_variables: Option<BTreeMap<String, String>>,
}
schema::shape!(PutJobSuccessResult = schemas::PUT_JOB_SUCCESS_RESULT { 0 job_id, 1 current_revision, 2 continuation_token, 3 execution_details, 4 output_variables });
schema::operation!(PutJobSuccessResult -> PutJobSuccessResultOutput, Write, service::PUT_JOB_SUCCESS_RESULT);

/// The output of `PutJobSuccessResult`.
#[derive(Clone, Default, PartialEq)]
pub struct PutJobSuccessResultOutput {}
schema::shape!(PutJobSuccessResultOutput = schemas::PUT_JOB_SUCCESS_RESULT_OUTPUT {});

/// The input of `PutWebhook`.
#[derive(Clone, Default, PartialEq)]
pub struct PutWebhook {
    pub webhook: WebhookDefinition,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(PutWebhook = schemas::PUT_WEBHOOK { 0 webhook, 1 tags });
schema::operation!(PutWebhook -> PutWebhookOutput, Write, service::PUT_WEBHOOK);

/// The output of `PutWebhook`.
#[derive(Clone, Default, PartialEq)]
pub struct PutWebhookOutput {
    pub webhook: Option<ListWebhookItem>,
}
schema::shape!(PutWebhookOutput = schemas::PUT_WEBHOOK_OUTPUT { 0 webhook });

/// The input of `RetryStageExecution`.
#[derive(Clone, Default, PartialEq)]
pub struct RetryStageExecution {
    pub pipeline_name: String,
    pub stage_name: String,
    pub pipeline_execution_id: String,
    pub retry_mode: String,
}
schema::shape!(RetryStageExecution = schemas::RETRY_STAGE_EXECUTION { 0 pipeline_name, 1 stage_name, 2 pipeline_execution_id, 3 retry_mode });
schema::operation!(RetryStageExecution -> RetryStageExecutionOutput, Write, service::RETRY_STAGE_EXECUTION);

/// The output of `RetryStageExecution`.
#[derive(Clone, Default, PartialEq)]
pub struct RetryStageExecutionOutput {
    pub pipeline_execution_id: Option<String>,
}
schema::shape!(RetryStageExecutionOutput = schemas::RETRY_STAGE_EXECUTION_OUTPUT { 0 pipeline_execution_id });

/// The input of `RollbackStage`.
#[derive(Clone, Default, PartialEq)]
pub struct RollbackStage {
    pub pipeline_name: String,
    pub stage_name: String,
    pub target_pipeline_execution_id: String,
}
schema::shape!(RollbackStage = schemas::ROLLBACK_STAGE { 0 pipeline_name, 1 stage_name, 2 target_pipeline_execution_id });
schema::operation!(RollbackStage -> RollbackStageOutput, Write, service::ROLLBACK_STAGE);

/// The output of `RollbackStage`.
#[derive(Clone, Default, PartialEq)]
pub struct RollbackStageOutput {
    pub pipeline_execution_id: String,
}
schema::shape!(RollbackStageOutput = schemas::ROLLBACK_STAGE_OUTPUT { 0 pipeline_execution_id });

/// The input of `StartPipelineExecution`.
#[derive(Clone, Default, PartialEq)]
pub struct StartPipelineExecution {
    pub name: String,
    pub variables: Option<Vec<PipelineVariable>>,
    pub client_request_token: Option<String>,
    pub source_revisions: Option<Vec<SourceRevisionOverride>>,
}
schema::shape!(StartPipelineExecution = schemas::START_PIPELINE_EXECUTION { 0 name, 1 variables, 2 client_request_token, 3 source_revisions });
schema::operation!(StartPipelineExecution -> StartPipelineExecutionOutput, Write, service::START_PIPELINE_EXECUTION);

/// The output of `StartPipelineExecution`.
#[derive(Clone, Default, PartialEq)]
pub struct StartPipelineExecutionOutput {
    pub pipeline_execution_id: Option<String>,
}
schema::shape!(StartPipelineExecutionOutput = schemas::START_PIPELINE_EXECUTION_OUTPUT { 0 pipeline_execution_id });

/// The input of `StopPipelineExecution`.
#[derive(Clone, Default, PartialEq)]
pub struct StopPipelineExecution {
    pub pipeline_name: String,
    pub pipeline_execution_id: String,
    pub abandon: Option<bool>,
    pub reason: Option<String>,
}
schema::shape!(StopPipelineExecution = schemas::STOP_PIPELINE_EXECUTION { 0 pipeline_name, 1 pipeline_execution_id, 2 abandon, 3 reason });
schema::operation!(StopPipelineExecution -> StopPipelineExecutionOutput, Write, service::STOP_PIPELINE_EXECUTION);

/// The output of `StopPipelineExecution`.
#[derive(Clone, Default, PartialEq)]
pub struct StopPipelineExecutionOutput {
    pub pipeline_execution_id: Option<String>,
}
schema::shape!(StopPipelineExecutionOutput = schemas::STOP_PIPELINE_EXECUTION_OUTPUT { 0 pipeline_execution_id });

/// The input of `TagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct TagResource {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}
schema::shape!(TagResource = schemas::TAG_RESOURCE { 0 resource_arn, 1 tags });
schema::operation!(TagResource -> TagResourceOutput, Write, service::TAG_RESOURCE);

/// The output of `TagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceOutput {}
schema::shape!(TagResourceOutput = schemas::TAG_RESOURCE_OUTPUT {});

/// The input of `UntagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct UntagResource {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}
schema::shape!(UntagResource = schemas::UNTAG_RESOURCE { 0 resource_arn, 1 tag_keys });
schema::operation!(UntagResource -> UntagResourceOutput, Write, service::UNTAG_RESOURCE);

/// The output of `UntagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceOutput {}
schema::shape!(UntagResourceOutput = schemas::UNTAG_RESOURCE_OUTPUT {});

/// The input of `UpdatePipeline`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdatePipeline {
    pub pipeline: PipelineDeclaration,
}
schema::shape!(UpdatePipeline = schemas::UPDATE_PIPELINE { 0 pipeline });
schema::operation!(UpdatePipeline -> UpdatePipelineOutput, Write, service::UPDATE_PIPELINE);

/// The output of `UpdatePipeline`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdatePipelineOutput {
    pub pipeline: Option<PipelineDeclaration>,
}
schema::shape!(UpdatePipelineOutput = schemas::UPDATE_PIPELINE_OUTPUT { 0 pipeline });
