//! The service and its operations.

use schema::{OperationFacts, Protocol, ServiceError, ServiceFacts, empty};

use crate::{operations as api, schemas};

pub(crate) static ACKNOWLEDGE_JOB: OperationFacts = OperationFacts {
    service: "codepipeline", name: "AcknowledgeJob", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::ACKNOWLEDGE_JOB, output: &schemas::ACKNOWLEDGE_JOB_OUTPUT,
    new_input: empty::<api::AcknowledgeJob>, new_output: empty::<api::AcknowledgeJobOutput>,
};

pub(crate) static CREATE_CUSTOM_ACTION_TYPE: OperationFacts = OperationFacts {
    service: "codepipeline", name: "CreateCustomActionType", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_CUSTOM_ACTION_TYPE, output: &schemas::CREATE_CUSTOM_ACTION_TYPE_OUTPUT,
    new_input: empty::<api::CreateCustomActionType>, new_output: empty::<api::CreateCustomActionTypeOutput>,
};

pub(crate) static CREATE_PIPELINE: OperationFacts = OperationFacts {
    service: "codepipeline", name: "CreatePipeline", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_PIPELINE, output: &schemas::CREATE_PIPELINE_OUTPUT,
    new_input: empty::<api::CreatePipeline>, new_output: empty::<api::CreatePipelineOutput>,
};

pub(crate) static DELETE_CUSTOM_ACTION_TYPE: OperationFacts = OperationFacts {
    service: "codepipeline", name: "DeleteCustomActionType", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_CUSTOM_ACTION_TYPE, output: &schemas::DELETE_CUSTOM_ACTION_TYPE_OUTPUT,
    new_input: empty::<api::DeleteCustomActionType>, new_output: empty::<api::DeleteCustomActionTypeOutput>,
};

pub(crate) static DELETE_PIPELINE: OperationFacts = OperationFacts {
    service: "codepipeline", name: "DeletePipeline", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_PIPELINE, output: &schemas::DELETE_PIPELINE_OUTPUT,
    new_input: empty::<api::DeletePipeline>, new_output: empty::<api::DeletePipelineOutput>,
};

pub(crate) static DELETE_WEBHOOK: OperationFacts = OperationFacts {
    service: "codepipeline", name: "DeleteWebhook", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_WEBHOOK, output: &schemas::DELETE_WEBHOOK_OUTPUT,
    new_input: empty::<api::DeleteWebhook>, new_output: empty::<api::DeleteWebhookOutput>,
};

pub(crate) static DISABLE_STAGE_TRANSITION: OperationFacts = OperationFacts {
    service: "codepipeline", name: "DisableStageTransition", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DISABLE_STAGE_TRANSITION, output: &schemas::DISABLE_STAGE_TRANSITION_OUTPUT,
    new_input: empty::<api::DisableStageTransition>, new_output: empty::<api::DisableStageTransitionOutput>,
};

pub(crate) static ENABLE_STAGE_TRANSITION: OperationFacts = OperationFacts {
    service: "codepipeline", name: "EnableStageTransition", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::ENABLE_STAGE_TRANSITION, output: &schemas::ENABLE_STAGE_TRANSITION_OUTPUT,
    new_input: empty::<api::EnableStageTransition>, new_output: empty::<api::EnableStageTransitionOutput>,
};

pub(crate) static GET_ACTION_TYPE: OperationFacts = OperationFacts {
    service: "codepipeline", name: "GetActionType", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_ACTION_TYPE, output: &schemas::GET_ACTION_TYPE_OUTPUT,
    new_input: empty::<api::GetActionType>, new_output: empty::<api::GetActionTypeOutput>,
};

pub(crate) static GET_JOB_DETAILS: OperationFacts = OperationFacts {
    service: "codepipeline", name: "GetJobDetails", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_JOB_DETAILS, output: &schemas::GET_JOB_DETAILS_OUTPUT,
    new_input: empty::<api::GetJobDetails>, new_output: empty::<api::GetJobDetailsOutput>,
};

pub(crate) static GET_PIPELINE: OperationFacts = OperationFacts {
    service: "codepipeline", name: "GetPipeline", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_PIPELINE, output: &schemas::GET_PIPELINE_OUTPUT,
    new_input: empty::<api::GetPipeline>, new_output: empty::<api::GetPipelineOutput>,
};

pub(crate) static GET_PIPELINE_EXECUTION: OperationFacts = OperationFacts {
    service: "codepipeline", name: "GetPipelineExecution", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_PIPELINE_EXECUTION, output: &schemas::GET_PIPELINE_EXECUTION_OUTPUT,
    new_input: empty::<api::GetPipelineExecution>, new_output: empty::<api::GetPipelineExecutionOutput>,
};

pub(crate) static GET_PIPELINE_STATE: OperationFacts = OperationFacts {
    service: "codepipeline", name: "GetPipelineState", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_PIPELINE_STATE, output: &schemas::GET_PIPELINE_STATE_OUTPUT,
    new_input: empty::<api::GetPipelineState>, new_output: empty::<api::GetPipelineStateOutput>,
};

pub(crate) static LIST_ACTION_EXECUTIONS: OperationFacts = OperationFacts {
    service: "codepipeline", name: "ListActionExecutions", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_ACTION_EXECUTIONS, output: &schemas::LIST_ACTION_EXECUTIONS_OUTPUT,
    new_input: empty::<api::ListActionExecutions>, new_output: empty::<api::ListActionExecutionsOutput>,
};

pub(crate) static LIST_ACTION_TYPES: OperationFacts = OperationFacts {
    service: "codepipeline", name: "ListActionTypes", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_ACTION_TYPES, output: &schemas::LIST_ACTION_TYPES_OUTPUT,
    new_input: empty::<api::ListActionTypes>, new_output: empty::<api::ListActionTypesOutput>,
};

pub(crate) static LIST_PIPELINE_EXECUTIONS: OperationFacts = OperationFacts {
    service: "codepipeline", name: "ListPipelineExecutions", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_PIPELINE_EXECUTIONS, output: &schemas::LIST_PIPELINE_EXECUTIONS_OUTPUT,
    new_input: empty::<api::ListPipelineExecutions>, new_output: empty::<api::ListPipelineExecutionsOutput>,
};

pub(crate) static LIST_PIPELINES: OperationFacts = OperationFacts {
    service: "codepipeline", name: "ListPipelines", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_PIPELINES, output: &schemas::LIST_PIPELINES_OUTPUT,
    new_input: empty::<api::ListPipelines>, new_output: empty::<api::ListPipelinesOutput>,
};

pub(crate) static LIST_TAGS_FOR_RESOURCE: OperationFacts = OperationFacts {
    service: "codepipeline", name: "ListTagsForResource", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_TAGS_FOR_RESOURCE, output: &schemas::LIST_TAGS_FOR_RESOURCE_OUTPUT,
    new_input: empty::<api::ListTagsForResource>, new_output: empty::<api::ListTagsForResourceOutput>,
};

pub(crate) static LIST_WEBHOOKS: OperationFacts = OperationFacts {
    service: "codepipeline", name: "ListWebhooks", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_WEBHOOKS, output: &schemas::LIST_WEBHOOKS_OUTPUT,
    new_input: empty::<api::ListWebhooks>, new_output: empty::<api::ListWebhooksOutput>,
};

pub(crate) static POLL_FOR_JOBS: OperationFacts = OperationFacts {
    service: "codepipeline", name: "PollForJobs", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::POLL_FOR_JOBS, output: &schemas::POLL_FOR_JOBS_OUTPUT,
    new_input: empty::<api::PollForJobs>, new_output: empty::<api::PollForJobsOutput>,
};

pub(crate) static PUT_ACTION_REVISION: OperationFacts = OperationFacts {
    service: "codepipeline", name: "PutActionRevision", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_ACTION_REVISION, output: &schemas::PUT_ACTION_REVISION_OUTPUT,
    new_input: empty::<api::PutActionRevision>, new_output: empty::<api::PutActionRevisionOutput>,
};

pub(crate) static PUT_APPROVAL_RESULT: OperationFacts = OperationFacts {
    service: "codepipeline", name: "PutApprovalResult", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_APPROVAL_RESULT, output: &schemas::PUT_APPROVAL_RESULT_OUTPUT,
    new_input: empty::<api::PutApprovalResult>, new_output: empty::<api::PutApprovalResultOutput>,
};

pub(crate) static PUT_JOB_FAILURE_RESULT: OperationFacts = OperationFacts {
    service: "codepipeline", name: "PutJobFailureResult", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_JOB_FAILURE_RESULT, output: &schemas::PUT_JOB_FAILURE_RESULT_OUTPUT,
    new_input: empty::<api::PutJobFailureResult>, new_output: empty::<api::PutJobFailureResultOutput>,
};

pub(crate) static PUT_JOB_SUCCESS_RESULT: OperationFacts = OperationFacts {
    service: "codepipeline", name: "PutJobSuccessResult", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_JOB_SUCCESS_RESULT, output: &schemas::PUT_JOB_SUCCESS_RESULT_OUTPUT,
    new_input: empty::<api::PutJobSuccessResult>, new_output: empty::<api::PutJobSuccessResultOutput>,
};

pub(crate) static PUT_WEBHOOK: OperationFacts = OperationFacts {
    service: "codepipeline", name: "PutWebhook", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_WEBHOOK, output: &schemas::PUT_WEBHOOK_OUTPUT,
    new_input: empty::<api::PutWebhook>, new_output: empty::<api::PutWebhookOutput>,
};

pub(crate) static RETRY_STAGE_EXECUTION: OperationFacts = OperationFacts {
    service: "codepipeline", name: "RetryStageExecution", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::RETRY_STAGE_EXECUTION, output: &schemas::RETRY_STAGE_EXECUTION_OUTPUT,
    new_input: empty::<api::RetryStageExecution>, new_output: empty::<api::RetryStageExecutionOutput>,
};

pub(crate) static ROLLBACK_STAGE: OperationFacts = OperationFacts {
    service: "codepipeline", name: "RollbackStage", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::ROLLBACK_STAGE, output: &schemas::ROLLBACK_STAGE_OUTPUT,
    new_input: empty::<api::RollbackStage>, new_output: empty::<api::RollbackStageOutput>,
};

pub(crate) static START_PIPELINE_EXECUTION: OperationFacts = OperationFacts {
    service: "codepipeline", name: "StartPipelineExecution", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::START_PIPELINE_EXECUTION, output: &schemas::START_PIPELINE_EXECUTION_OUTPUT,
    new_input: empty::<api::StartPipelineExecution>, new_output: empty::<api::StartPipelineExecutionOutput>,
};

pub(crate) static STOP_PIPELINE_EXECUTION: OperationFacts = OperationFacts {
    service: "codepipeline", name: "StopPipelineExecution", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::STOP_PIPELINE_EXECUTION, output: &schemas::STOP_PIPELINE_EXECUTION_OUTPUT,
    new_input: empty::<api::StopPipelineExecution>, new_output: empty::<api::StopPipelineExecutionOutput>,
};

pub(crate) static TAG_RESOURCE: OperationFacts = OperationFacts {
    service: "codepipeline", name: "TagResource", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::TAG_RESOURCE, output: &schemas::TAG_RESOURCE_OUTPUT,
    new_input: empty::<api::TagResource>, new_output: empty::<api::TagResourceOutput>,
};

pub(crate) static UNTAG_RESOURCE: OperationFacts = OperationFacts {
    service: "codepipeline", name: "UntagResource", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UNTAG_RESOURCE, output: &schemas::UNTAG_RESOURCE_OUTPUT,
    new_input: empty::<api::UntagResource>, new_output: empty::<api::UntagResourceOutput>,
};

pub(crate) static UPDATE_PIPELINE: OperationFacts = OperationFacts {
    service: "codepipeline", name: "UpdatePipeline", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_PIPELINE, output: &schemas::UPDATE_PIPELINE_OUTPUT,
    new_input: empty::<api::UpdatePipeline>, new_output: empty::<api::UpdatePipelineOutput>,
};

/// What is known of the service.
pub static SERVICE: ServiceFacts = ServiceFacts {
    id: "codepipeline",
    signing_name: "codepipeline",
    endpoint_prefix: "codepipeline",
    api_version: "2015-07-09",
    protocols: &[Protocol::Json11, Protocol::Cbor],
    target_prefix: "CodePipeline_20150709",
    xml_namespace: "http://codepipeline.amazonaws.com/doc/2015-07-09/",
    operations: &[
        &ACKNOWLEDGE_JOB,
        &CREATE_CUSTOM_ACTION_TYPE,
        &CREATE_PIPELINE,
        &DELETE_CUSTOM_ACTION_TYPE,
        &DELETE_PIPELINE,
        &DELETE_WEBHOOK,
        &DISABLE_STAGE_TRANSITION,
        &ENABLE_STAGE_TRANSITION,
        &GET_ACTION_TYPE,
        &GET_JOB_DETAILS,
        &GET_PIPELINE,
        &GET_PIPELINE_EXECUTION,
        &GET_PIPELINE_STATE,
        &LIST_ACTION_EXECUTIONS,
        &LIST_ACTION_TYPES,
        &LIST_PIPELINE_EXECUTIONS,
        &LIST_PIPELINES,
        &LIST_TAGS_FOR_RESOURCE,
        &LIST_WEBHOOKS,
        &POLL_FOR_JOBS,
        &PUT_ACTION_REVISION,
        &PUT_APPROVAL_RESULT,
        &PUT_JOB_FAILURE_RESULT,
        &PUT_JOB_SUCCESS_RESULT,
        &PUT_WEBHOOK,
        &RETRY_STAGE_EXECUTION,
        &ROLLBACK_STAGE,
        &START_PIPELINE_EXECUTION,
        &STOP_PIPELINE_EXECUTION,
        &TAG_RESOURCE,
        &UNTAG_RESOURCE,
        &UPDATE_PIPELINE,
    ],
    others: &[
        "AcknowledgeThirdPartyJob",
        "DeregisterWebhookWithThirdParty",
        "GetThirdPartyJobDetails",
        "ListDeployActionExecutionTargets",
        "ListRuleExecutions",
        "ListRuleTypes",
        "OverrideStageCondition",
        "PollForThirdPartyJobs",
        "PutThirdPartyJobFailureResult",
        "PutThirdPartyJobSuccessResult",
        "RegisterWebhookWithThirdParty",
        "UpdateActionType",
    ],
    errors: &[
        ServiceError { shape: "ActionExecutionNotFoundException", code: "ActionExecutionNotFoundException", status: 400 },
        ServiceError { shape: "ActionNotFoundException", code: "ActionNotFoundException", status: 400 },
        ServiceError { shape: "ActionTypeAlreadyExistsException", code: "ActionTypeAlreadyExistsException", status: 400 },
        ServiceError { shape: "ActionTypeNotFoundException", code: "ActionTypeNotFoundException", status: 400 },
        ServiceError { shape: "ApprovalAlreadyCompletedException", code: "ApprovalAlreadyCompletedException", status: 400 },
        ServiceError { shape: "ConcurrentModificationException", code: "ConcurrentModificationException", status: 400 },
        ServiceError { shape: "ConcurrentPipelineExecutionsLimitExceededException", code: "ConcurrentPipelineExecutionsLimitExceededException", status: 400 },
        ServiceError { shape: "ConditionNotOverridableException", code: "ConditionNotOverridableException", status: 400 },
        ServiceError { shape: "ConflictException", code: "ConflictException", status: 409 },
        ServiceError { shape: "DuplicatedStopRequestException", code: "DuplicatedStopRequestException", status: 400 },
        ServiceError { shape: "InvalidActionDeclarationException", code: "InvalidActionDeclarationException", status: 400 },
        ServiceError { shape: "InvalidApprovalTokenException", code: "InvalidApprovalTokenException", status: 400 },
        ServiceError { shape: "InvalidArnException", code: "InvalidArnException", status: 400 },
        ServiceError { shape: "InvalidBlockerDeclarationException", code: "InvalidBlockerDeclarationException", status: 400 },
        ServiceError { shape: "InvalidClientTokenException", code: "InvalidClientTokenException", status: 400 },
        ServiceError { shape: "InvalidJobException", code: "InvalidJobException", status: 400 },
        ServiceError { shape: "InvalidJobStateException", code: "InvalidJobStateException", status: 400 },
        ServiceError { shape: "InvalidNextTokenException", code: "InvalidNextTokenException", status: 400 },
        ServiceError { shape: "InvalidNonceException", code: "InvalidNonceException", status: 400 },
        ServiceError { shape: "InvalidStageDeclarationException", code: "InvalidStageDeclarationException", status: 400 },
        ServiceError { shape: "InvalidStructureException", code: "InvalidStructureException", status: 400 },
        ServiceError { shape: "InvalidTagsException", code: "InvalidTagsException", status: 400 },
        ServiceError { shape: "InvalidWebhookAuthenticationParametersException", code: "InvalidWebhookAuthenticationParametersException", status: 400 },
        ServiceError { shape: "InvalidWebhookFilterPatternException", code: "InvalidWebhookFilterPatternException", status: 400 },
        ServiceError { shape: "JobNotFoundException", code: "JobNotFoundException", status: 400 },
        ServiceError { shape: "LimitExceededException", code: "LimitExceededException", status: 400 },
        ServiceError { shape: "NotLatestPipelineExecutionException", code: "NotLatestPipelineExecutionException", status: 400 },
        ServiceError { shape: "OutputVariablesSizeExceededException", code: "OutputVariablesSizeExceededException", status: 400 },
        ServiceError { shape: "PipelineExecutionNotFoundException", code: "PipelineExecutionNotFoundException", status: 400 },
        ServiceError { shape: "PipelineExecutionNotStoppableException", code: "PipelineExecutionNotStoppableException", status: 400 },
        ServiceError { shape: "PipelineExecutionOutdatedException", code: "PipelineExecutionOutdatedException", status: 400 },
        ServiceError { shape: "PipelineNameInUseException", code: "PipelineNameInUseException", status: 400 },
        ServiceError { shape: "PipelineNotFoundException", code: "PipelineNotFoundException", status: 400 },
        ServiceError { shape: "PipelineVersionNotFoundException", code: "PipelineVersionNotFoundException", status: 400 },
        ServiceError { shape: "RequestFailedException", code: "RequestFailedException", status: 400 },
        ServiceError { shape: "ResourceNotFoundException", code: "ResourceNotFoundException", status: 400 },
        ServiceError { shape: "StageNotFoundException", code: "StageNotFoundException", status: 400 },
        ServiceError { shape: "StageNotRetryableException", code: "StageNotRetryableException", status: 400 },
        ServiceError { shape: "TooManyTagsException", code: "TooManyTagsException", status: 400 },
        ServiceError { shape: "UnableToRollbackStageException", code: "UnableToRollbackStageException", status: 400 },
        ServiceError { shape: "ValidationException", code: "ValidationException", status: 400 },
        ServiceError { shape: "WebhookNotFoundException", code: "WebhookNotFoundException", status: 400 },
    ],
};
