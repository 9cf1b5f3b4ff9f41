//! The facts of inputs, outputs and structures.

use schema::{Member, Range, Schema, Text, Type};

use crate::{collections, texts};

pub(crate) static ACKNOWLEDGE_JOB: Schema = Schema { name: "AcknowledgeJobInput", members: &[
    Member::new("jobId", Type::Text(&texts::JOB_ID)).required(),
    Member::new("nonce", Type::Text(&texts::NONCE)).required(),
] };

pub(crate) static ACKNOWLEDGE_JOB_OUTPUT: Schema = Schema { name: "AcknowledgeJobOutput", members: &[
    Member::new("status", Type::Text(&texts::JOB_STATUS)),
] };

pub(crate) static CREATE_CUSTOM_ACTION_TYPE: Schema = Schema { name: "CreateCustomActionTypeInput", members: &[
    Member::new("category", Type::Text(&texts::ACTION_CATEGORY)).required(),
    Member::new("provider", Type::Text(&texts::ACTION_PROVIDER)).required(),
    Member::new("version", Type::Text(&texts::VERSION)).required(),
    Member::new("settings", Type::Structure(&ACTION_TYPE_SETTINGS)),
    Member::new("configurationProperties", Type::List(&collections::ACTION_CONFIGURATION_PROPERTY_LIST)),
    Member::new("inputArtifactDetails", Type::Structure(&ARTIFACT_DETAILS)).required(),
    Member::new("outputArtifactDetails", Type::Structure(&ARTIFACT_DETAILS)).required(),
    Member::new("tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static CREATE_CUSTOM_ACTION_TYPE_OUTPUT: Schema = Schema { name: "CreateCustomActionTypeOutput", members: &[
    Member::new("actionType", Type::Structure(&ACTION_TYPE)).required(),
    Member::new("tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static CREATE_PIPELINE: Schema = Schema { name: "CreatePipelineInput", members: &[
    Member::new("pipeline", Type::Structure(&PIPELINE_DECLARATION)).required(),
    Member::new("tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static CREATE_PIPELINE_OUTPUT: Schema = Schema { name: "CreatePipelineOutput", members: &[
    Member::new("pipeline", Type::Structure(&PIPELINE_DECLARATION)),
    Member::new("tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static DELETE_CUSTOM_ACTION_TYPE: Schema = Schema { name: "DeleteCustomActionTypeInput", members: &[
    Member::new("category", Type::Text(&texts::ACTION_CATEGORY)).required(),
    Member::new("provider", Type::Text(&texts::ACTION_PROVIDER)).required(),
    Member::new("version", Type::Text(&texts::VERSION)).required(),
] };

pub(crate) static DELETE_CUSTOM_ACTION_TYPE_OUTPUT: Schema = Schema { name: "DeleteCustomActionTypeOutput", members: &[] };

pub(crate) static DELETE_PIPELINE: Schema = Schema { name: "DeletePipelineInput", members: &[
    Member::new("name", Type::Text(&texts::PIPELINE_NAME)).required(),
] };

pub(crate) static DELETE_PIPELINE_OUTPUT: Schema = Schema { name: "DeletePipelineOutput", members: &[] };

pub(crate) static DELETE_WEBHOOK: Schema = Schema { name: "DeleteWebhookInput", members: &[
    Member::new("name", Type::Text(&texts::WEBHOOK_NAME)).required(),
] };

pub(crate) static DELETE_WEBHOOK_OUTPUT: Schema = Schema { name: "DeleteWebhookOutput", members: &[] };

pub(crate) static DISABLE_STAGE_TRANSITION: Schema = Schema { name: "DisableStageTransitionInput", members: &[
    Member::new("pipelineName", Type::Text(&texts::PIPELINE_NAME)).required(),
    Member::new("stageName", Type::Text(&texts::STAGE_NAME)).required(),
    Member::new("transitionType", Type::Text(&texts::STAGE_TRANSITION_TYPE)).required(),
    Member::new("reason", Type::Text(&texts::DISABLED_REASON)).required(),
] };

pub(crate) static DISABLE_STAGE_TRANSITION_OUTPUT: Schema = Schema { name: "DisableStageTransitionOutput", members: &[] };

pub(crate) static ENABLE_STAGE_TRANSITION: Schema = Schema { name: "EnableStageTransitionInput", members: &[
    Member::new("pipelineName", Type::Text(&texts::PIPELINE_NAME)).required(),
    Member::new("stageName", Type::Text(&texts::STAGE_NAME)).required(),
    Member::new("transitionType", Type::Text(&texts::STAGE_TRANSITION_TYPE)).required(),
] };

pub(crate) static ENABLE_STAGE_TRANSITION_OUTPUT: Schema = Schema { name: "EnableStageTransitionOutput", members: &[] };

pub(crate) static GET_ACTION_TYPE: Schema = Schema { name: "GetActionTypeInput", members: &[
    Member::new("category", Type::Text(&texts::ACTION_CATEGORY)).required(),
    Member::new("owner", Type::Text(&texts::ACTION_TYPE_OWNER)).required(),
    Member::new("provider", Type::Text(&texts::ACTION_PROVIDER)).required(),
    Member::new("version", Type::Text(&texts::VERSION)).required(),
] };

pub(crate) static GET_ACTION_TYPE_OUTPUT: Schema = Schema { name: "GetActionTypeOutput", members: &[
    Member::new("actionType", Type::Structure(&ACTION_TYPE_DECLARATION)),
] };

pub(crate) static GET_JOB_DETAILS: Schema = Schema { name: "GetJobDetailsInput", members: &[
    Member::new("jobId", Type::Text(&texts::JOB_ID)).required(),
] };

pub(crate) static GET_JOB_DETAILS_OUTPUT: Schema = Schema { name: "GetJobDetailsOutput", members: &[
    Member::new("jobDetails", Type::Structure(&JOB_DETAILS)),
] };

pub(crate) static GET_PIPELINE: Schema = Schema { name: "GetPipelineInput", members: &[
    Member::new("name", Type::Text(&texts::PIPELINE_NAME)).required(),
    Member::new("version", Type::Integer(Range::at_least(1))),
] };

pub(crate) static GET_PIPELINE_EXECUTION: Schema = Schema { name: "GetPipelineExecutionInput", members: &[
    Member::new("pipelineName", Type::Text(&texts::PIPELINE_NAME)).required(),
    Member::new("pipelineExecutionId", Type::Text(&texts::PIPELINE_EXECUTION_ID)).required(),
] };

pub(crate) static GET_PIPELINE_EXECUTION_OUTPUT: Schema = Schema { name: "GetPipelineExecutionOutput", members: &[
    Member::new("pipelineExecution", Type::Structure(&PIPELINE_EXECUTION)),
] };

pub(crate) static GET_PIPELINE_OUTPUT: Schema = Schema { name: "GetPipelineOutput", members: &[
    Member::new("pipeline", Type::Structure(&PIPELINE_DECLARATION)),
    Member::new("metadata", Type::Structure(&PIPELINE_METADATA)),
] };

pub(crate) static GET_PIPELINE_STATE: Schema = Schema { name: "GetPipelineStateInput", members: &[
    Member::new("name", Type::Text(&texts::PIPELINE_NAME)).required(),
] };

pub(crate) static GET_PIPELINE_STATE_OUTPUT: Schema = Schema { name: "GetPipelineStateOutput", members: &[
    Member::new("pipelineName", Type::Text(&texts::PIPELINE_NAME)),
    Member::new("pipelineVersion", Type::Integer(Range::at_least(1))),
    Member::new("stageStates", Type::List(&collections::STAGE_STATE_LIST)),
    Member::new("created", Type::Timestamp(None)),
    Member::new("updated", Type::Timestamp(None)),
] };

pub(crate) static LIST_ACTION_EXECUTIONS: Schema = Schema { name: "ListActionExecutionsInput", members: &[
    Member::new("pipelineName", Type::Text(&texts::PIPELINE_NAME)).required(),
    Member::new("filter", Type::Structure(&ACTION_EXECUTION_FILTER)),
    Member::new("maxResults", Type::Integer(Range::between(1, 100))),
    Member::new("nextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_ACTION_EXECUTIONS_OUTPUT: Schema = Schema { name: "ListActionExecutionsOutput", members: &[
    Member::new("actionExecutionDetails", Type::List(&collections::ACTION_EXECUTION_DETAIL_LIST)),
    Member::new("nextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_ACTION_TYPES: Schema = Schema { name: "ListActionTypesInput", members: &[
    Member::new("actionOwnerFilter", Type::Text(&texts::ACTION_OWNER)),
    Member::new("nextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("regionFilter", Type::Text(&texts::AWS_REGION_NAME)),
] };

pub(crate) static LIST_ACTION_TYPES_OUTPUT: Schema = Schema { name: "ListActionTypesOutput", members: &[
    Member::new("actionTypes", Type::List(&collections::ACTION_TYPE_LIST)).required(),
    Member::new("nextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_PIPELINE_EXECUTIONS: Schema = Schema { name: "ListPipelineExecutionsInput", members: &[
    Member::new("pipelineName", Type::Text(&texts::PIPELINE_NAME)).required(),
    Member::new("maxResults", Type::Integer(Range::between(1, 100))),
    Member::new("filter", Type::Structure(&PIPELINE_EXECUTION_FILTER)),
    Member::new("nextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_PIPELINE_EXECUTIONS_OUTPUT: Schema = Schema { name: "ListPipelineExecutionsOutput", members: &[
    Member::new("pipelineExecutionSummaries", Type::List(&collections::PIPELINE_EXECUTION_SUMMARY_LIST)),
    Member::new("nextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_PIPELINES: Schema = Schema { name: "ListPipelinesInput", members: &[
    Member::new("nextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("maxResults", Type::Integer(Range::between(1, 1000))),
] };

pub(crate) static LIST_PIPELINES_OUTPUT: Schema = Schema { name: "ListPipelinesOutput", members: &[
    Member::new("pipelines", Type::List(&collections::PIPELINE_LIST)),
    Member::new("nextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_TAGS_FOR_RESOURCE: Schema = Schema { name: "ListTagsForResourceInput", members: &[
    Member::new("resourceArn", Type::Text(&texts::RESOURCE_ARN)).required(),
    Member::new("nextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("maxResults", Type::Integer(Range::between(1, 100))),
] };

pub(crate) static LIST_TAGS_FOR_RESOURCE_OUTPUT: Schema = Schema { name: "ListTagsForResourceOutput", members: &[
    Member::new("tags", Type::List(&collections::TAG_LIST)),
    Member::new("nextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_WEBHOOKS: Schema = Schema { name: "ListWebhooksInput", members: &[
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("MaxResults", Type::Integer(Range::between(1, 100))),
] };

pub(crate) static LIST_WEBHOOKS_OUTPUT: Schema = Schema { name: "ListWebhooksOutput", members: &[
    Member::new("webhooks", Type::List(&collections::WEBHOOK_LIST)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static POLL_FOR_JOBS: Schema = Schema { name: "PollForJobsInput", members: &[
    Member::new("actionTypeId", Type::Structure(&ACTION_TYPE_ID)).required(),
    Member::new("maxBatchSize", Type::Integer(Range::at_least(1))),
    Member::new("queryParam", Type::Map(&collections::QUERY_PARAM_MAP)),
] };

pub(crate) static POLL_FOR_JOBS_OUTPUT: Schema = Schema { name: "PollForJobsOutput", members: &[
    Member::new("jobs", Type::List(&collections::JOB_LIST)),
] };

pub(crate) static PUT_ACTION_REVISION: Schema = Schema { name: "PutActionRevisionInput", members: &[
    Member::new("pipelineName", Type::Text(&texts::PIPELINE_NAME)).required(),
    Member::new("stageName", Type::Text(&texts::STAGE_NAME)).required(),
    Member::new("actionName", Type::Text(&texts::ACTION_NAME)).required(),
    Member::new("actionRevision", Type::Structure(&ACTION_REVISION)).required(),
] };

pub(crate) static PUT_ACTION_REVISION_OUTPUT: Schema = Schema { name: "PutActionRevisionOutput", members: &[
    Member::new("newRevision", Type::Boolean),
    Member::new("pipelineExecutionId", Type::Text(&texts::PIPELINE_EXECUTION_ID)),
] };

pub(crate) static PUT_APPROVAL_RESULT: Schema = Schema { name: "PutApprovalResultInput", members: &[
    Member::new("pipelineName", Type::Text(&texts::PIPELINE_NAME)).required(),
    Member::new("stageName", Type::Text(&texts::STAGE_NAME)).required(),
    Member::new("actionName", Type::Text(&texts::ACTION_NAME)).required(),
    Member::new("result", Type::Structure(&APPROVAL_RESULT)).required(),
    Member::new("token", Type::Text(&texts::APPROVAL_TOKEN)).required(),
] };

pub(crate) static PUT_APPROVAL_RESULT_OUTPUT: Schema = Schema { name: "PutApprovalResultOutput", members: &[
    Member::new("approvedAt", Type::Timestamp(None)),
] };

pub(crate) static PUT_JOB_FAILURE_RESULT: Schema = Schema { name: "PutJobFailureResultInput", members: &[
    Member::new("jobId", Type::Text(&texts::JOB_ID)).required(),
    Member::new("failureDetails", Type::Structure(&FAILURE_DETAILS)).required(),
] };

pub(crate) static PUT_JOB_FAILURE_RESULT_OUTPUT: Schema = Schema { name: "PutJobFailureResultOutput", members: &[] };

pub(crate) static PUT_JOB_SUCCESS_RESULT: Schema = Schema { name: "PutJobSuccessResultInput", members: &[
    Member::new("jobId", Type::Text(&texts::JOB_ID)).required(),
    Member::new("currentRevision", Type::Structure(&CURRENT_REVISION)),
    Member::new("continuationToken", Type::Text(&texts::CONTINUATION_TOKEN)),
    Member::new("executionDetails", Type::Structure(&EXECUTION_DETAILS)),
    Member::new("outputVariables", Type::Map(&collections::OUTPUT_VARIABLES_MAP)),
] };

pub(crate) static PUT_JOB_SUCCESS_RESULT_OUTPUT: Schema = Schema { name: "PutJobSuccessResultOutput", members: &[] };

pub(crate) static PUT_WEBHOOK: Schema = Schema { name: "PutWebhookInput", members: &[
    Member::new("webhook", Type::Structure(&WEBHOOK_DEFINITION)).required(),
    Member::new("tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static PUT_WEBHOOK_OUTPUT: Schema = Schema { name: "PutWebhookOutput", members: &[
    Member::new("webhook", Type::Structure(&LIST_WEBHOOK_ITEM)),
] };

pub(crate) static RETRY_STAGE_EXECUTION: Schema = Schema { name: "RetryStageExecutionInput", members: &[
    Member::new("pipelineName", Type::Text(&texts::PIPELINE_NAME)).required(),
    Member::new("stageName", Type::Text(&texts::STAGE_NAME)).required(),
    Member::new("pipelineExecutionId", Type::Text(&texts::PIPELINE_EXECUTION_ID)).required(),
    Member::new("retryMode", Type::Text(&texts::STAGE_RETRY_MODE)).required(),
] };

pub(crate) static RETRY_STAGE_EXECUTION_OUTPUT: Schema = Schema { name: "RetryStageExecutionOutput", members: &[
    Member::new("pipelineExecutionId", Type::Text(&texts::PIPELINE_EXECUTION_ID)),
] };

pub(crate) static ROLLBACK_STAGE: Schema = Schema { name: "RollbackStageInput", members: &[
    Member::new("pipelineName", Type::Text(&texts::PIPELINE_NAME)).required(),
    Member::new("stageName", Type::Text(&texts::STAGE_NAME)).required(),
    Member::new("targetPipelineExecutionId", Type::Text(&texts::PIPELINE_EXECUTION_ID)).required(),
] };

pub(crate) static ROLLBACK_STAGE_OUTPUT: Schema = Schema { name: "RollbackStageOutput", members: &[
    Member::new("pipelineExecutionId", Type::Text(&texts::PIPELINE_EXECUTION_ID)).required(),
] };

pub(crate) static START_PIPELINE_EXECUTION: Schema = Schema { name: "StartPipelineExecutionInput", members: &[
    Member::new("name", Type::Text(&texts::PIPELINE_NAME)).required(),
    Member::new("variables", Type::List(&collections::PIPELINE_VARIABLE_LIST)),
    Member::new("clientRequestToken", Type::Text(&texts::CLIENT_REQUEST_TOKEN)).idempotency_token(),
    Member::new("sourceRevisions", Type::List(&collections::SOURCE_REVISION_OVERRIDE_LIST)),
] };

pub(crate) static START_PIPELINE_EXECUTION_OUTPUT: Schema = Schema { name: "StartPipelineExecutionOutput", members: &[
    Member::new("pipelineExecutionId", Type::Text(&texts::PIPELINE_EXECUTION_ID)),
] };

pub(crate) static STOP_PIPELINE_EXECUTION: Schema = Schema { name: "StopPipelineExecutionInput", members: &[
    Member::new("pipelineName", Type::Text(&texts::PIPELINE_NAME)).required(),
    Member::new("pipelineExecutionId", Type::Text(&texts::PIPELINE_EXECUTION_ID)).required(),
    Member::new("abandon", Type::Boolean),
    Member::new("reason", Type::Text(&texts::STOP_PIPELINE_EXECUTION_REASON)),
] };

pub(crate) static STOP_PIPELINE_EXECUTION_OUTPUT: Schema = Schema { name: "StopPipelineExecutionOutput", members: &[
    Member::new("pipelineExecutionId", Type::Text(&texts::PIPELINE_EXECUTION_ID)),
] };

pub(crate) static TAG_RESOURCE: Schema = Schema { name: "TagResourceInput", members: &[
    Member::new("resourceArn", Type::Text(&texts::RESOURCE_ARN)).required(),
    Member::new("tags", Type::List(&collections::TAG_LIST)).required(),
] };

pub(crate) static TAG_RESOURCE_OUTPUT: Schema = Schema { name: "TagResourceOutput", members: &[] };

pub(crate) static UNTAG_RESOURCE: Schema = Schema { name: "UntagResourceInput", members: &[
    Member::new("resourceArn", Type::Text(&texts::RESOURCE_ARN)).required(),
    Member::new("tagKeys", Type::List(&collections::TAG_KEY_LIST)).required(),
] };

pub(crate) static UNTAG_RESOURCE_OUTPUT: Schema = Schema { name: "UntagResourceOutput", members: &[] };

pub(crate) static UPDATE_PIPELINE: Schema = Schema { name: "UpdatePipelineInput", members: &[
    Member::new("pipeline", Type::Structure(&PIPELINE_DECLARATION)).required(),
] };

pub(crate) static UPDATE_PIPELINE_OUTPUT: Schema = Schema { name: "UpdatePipelineOutput", members: &[
    Member::new("pipeline", Type::Structure(&PIPELINE_DECLARATION)),
] };

pub(crate) static AWS_SESSION_CREDENTIALS: Schema = Schema { name: "AWSSessionCredentials", members: &[
    Member::new("accessKeyId", Type::Text(&texts::ACCESS_KEY_ID)).required(),
    Member::new("secretAccessKey", Type::Text(&texts::SECRET_ACCESS_KEY)).required(),
    Member::new("sessionToken", Type::Text(&texts::SESSION_TOKEN)).required(),
] };

pub(crate) static ACTION_CONFIGURATION: Schema = Schema { name: "ActionConfiguration", members: &[
    Member::new("configuration", Type::Map(&collections::ACTION_CONFIGURATION_MAP)),
] };

pub(crate) static ACTION_CONFIGURATION_PROPERTY: Schema = Schema { name: "ActionConfigurationProperty", members: &[
    Member::new("name", Type::Text(&texts::ACTION_CONFIGURATION_KEY)).required(),
    Member::new("required", Type::Boolean).required(),
    Member::new("key", Type::Boolean).required(),
    Member::new("secret", Type::Boolean).required(),
    Member::new("queryable", Type::Boolean),
    Member::new("description", Type::Text(&texts::DESCRIPTION)),
    Member::new("type", Type::Text(&texts::ACTION_CONFIGURATION_PROPERTY_TYPE)),
] };

pub(crate) static ACTION_CONTEXT: Schema = Schema { name: "ActionContext", members: &[
    Member::new("name", Type::Text(&texts::ACTION_NAME)),
    Member::new("actionExecutionId", Type::Text(Text::FREE)),
] };

pub(crate) static ACTION_DECLARATION: Schema = Schema { name: "ActionDeclaration", members: &[
    Member::new("name", Type::Text(&texts::ACTION_NAME)).required(),
    Member::new("actionTypeId", Type::Structure(&ACTION_TYPE_ID)).required(),
    Member::new("runOrder", Type::Integer(Range::between(1, 999))),
    Member::new("configuration", Type::Map(&collections::ACTION_CONFIGURATION_MAP)),
    Member::new("commands", Type::List(&collections::COMMAND_LIST)),
    Member::new("outputArtifacts", Type::List(&collections::OUTPUT_ARTIFACT_LIST)),
    Member::new("inputArtifacts", Type::List(&collections::INPUT_ARTIFACT_LIST)),
    Member::new("outputVariables", Type::List(&collections::OUTPUT_VARIABLE_LIST)),
    Member::new("roleArn", Type::Text(&texts::ROLE_ARN)),
    Member::new("region", Type::Text(&texts::AWS_REGION_NAME)),
    Member::new("namespace", Type::Text(&texts::ACTION_NAMESPACE)),
    Member::new("timeoutInMinutes", Type::Integer(Range::between(5, 86400))),
    Member::new("environmentVariables", Type::List(&collections::ENVIRONMENT_VARIABLE_LIST)),
] };

pub(crate) static ACTION_EXECUTION: Schema = Schema { name: "ActionExecution", members: &[
    Member::new("actionExecutionId", Type::Text(Text::FREE)),
    Member::new("status", Type::Text(&texts::ACTION_EXECUTION_STATUS)),
    Member::new("summary", Type::Text(&texts::EXECUTION_SUMMARY)),
    Member::new("lastStatusChange", Type::Timestamp(None)),
    Member::new("token", Type::Text(Text::FREE)),
    Member::new("lastUpdatedBy", Type::Text(Text::FREE)),
    Member::new("externalExecutionId", Type::Text(&texts::EXECUTION_ID)),
    Member::new("externalExecutionUrl", Type::Text(&texts::URL)),
    Member::new("percentComplete", Type::Integer(Range::between(0, 100))),
    Member::new("errorDetails", Type::Structure(&ERROR_DETAILS)),
    Member::new("logStreamARN", Type::Text(&texts::LOG_STREAM_ARN)),
] };

pub(crate) static ACTION_EXECUTION_DETAIL: Schema = Schema { name: "ActionExecutionDetail", members: &[
    Member::new("pipelineExecutionId", Type::Text(&texts::PIPELINE_EXECUTION_ID)),
    Member::new("actionExecutionId", Type::Text(Text::FREE)),
    Member::new("pipelineVersion", Type::Integer(Range::at_least(1))),
    Member::new("stageName", Type::Text(&texts::STAGE_NAME)),
    Member::new("actionName", Type::Text(&texts::ACTION_NAME)),
    Member::new("startTime", Type::Timestamp(None)),
    Member::new("lastUpdateTime", Type::Timestamp(None)),
    Member::new("updatedBy", Type::Text(Text::FREE)),
    Member::new("status", Type::Text(&texts::ACTION_EXECUTION_STATUS)),
    Member::new("input", Type::Structure(&ACTION_EXECUTION_INPUT)),
    Member::new("output", Type::Structure(&ACTION_EXECUTION_OUTPUT)),
] };

pub(crate) static ACTION_EXECUTION_FILTER: Schema = Schema { name: "ActionExecutionFilter", members: &[
    Member::new("pipelineExecutionId", Type::Text(&texts::PIPELINE_EXECUTION_ID)),
    Member::new("latestInPipelineExecution", Type::Structure(&LATEST_IN_PIPELINE_EXECUTION_FILTER)),
] };

pub(crate) static ACTION_EXECUTION_INPUT: Schema = Schema { name: "ActionExecutionInput", members: &[
    Member::new("actionTypeId", Type::Structure(&ACTION_TYPE_ID)),
    Member::new("configuration", Type::Map(&collections::ACTION_CONFIGURATION_MAP)),
    Member::new("resolvedConfiguration", Type::Map(&collections::RESOLVED_ACTION_CONFIGURATION_MAP)),
    Member::new("roleArn", Type::Text(&texts::ROLE_ARN)),
    Member::new("region", Type::Text(&texts::AWS_REGION_NAME)),
    Member::new("inputArtifacts", Type::List(&collections::ARTIFACT_DETAIL_LIST)),
    Member::new("namespace", Type::Text(&texts::ACTION_NAMESPACE)),
] };

pub(crate) static ACTION_EXECUTION_OUTPUT: Schema = Schema { name: "ActionExecutionOutput", members: &[
    Member::new("outputArtifacts", Type::List(&collections::ARTIFACT_DETAIL_LIST)),
    Member::new("executionResult", Type::Structure(&ACTION_EXECUTION_RESULT)),
    Member::new("outputVariables", Type::Map(&collections::OUTPUT_VARIABLES_MAP)),
] };

pub(crate) static ACTION_EXECUTION_RESULT: Schema = Schema { name: "ActionExecutionResult", members: &[
    Member::new("externalExecutionId", Type::Text(Text::FREE)),
    Member::new("externalExecutionSummary", Type::Text(Text::FREE)),
    Member::new("externalExecutionUrl", Type::Text(&texts::URL)),
    Member::new("errorDetails", Type::Structure(&ERROR_DETAILS)),
    Member::new("logStreamARN", Type::Text(&texts::LOG_STREAM_ARN)),
] };

pub(crate) static ACTION_REVISION: Schema = Schema { name: "ActionRevision", members: &[
    Member::new("revisionId", Type::Text(&texts::REVISION)).required(),
    Member::new("revisionChangeId", Type::Text(&texts::REVISION_CHANGE_IDENTIFIER)).required(),
    Member::new("created", Type::Timestamp(None)).required(),
] };

pub(crate) static ACTION_STATE: Schema = Schema { name: "ActionState", members: &[
    Member::new("actionName", Type::Text(&texts::ACTION_NAME)),
    Member::new("currentRevision", Type::Structure(&ACTION_REVISION)),
    Member::new("latestExecution", Type::Structure(&ACTION_EXECUTION)),
    Member::new("entityUrl", Type::Text(&texts::URL)),
    Member::new("revisionUrl", Type::Text(&texts::URL)),
] };

pub(crate) static ACTION_TYPE: Schema = Schema { name: "ActionType", members: &[
    Member::new("id", Type::Structure(&ACTION_TYPE_ID)).required(),
    Member::new("settings", Type::Structure(&ACTION_TYPE_SETTINGS)),
    Member::new("actionConfigurationProperties", Type::List(&collections::ACTION_CONFIGURATION_PROPERTY_LIST)),
    Member::new("inputArtifactDetails", Type::Structure(&ARTIFACT_DETAILS)).required(),
    Member::new("outputArtifactDetails", Type::Structure(&ARTIFACT_DETAILS)).required(),
] };

pub(crate) static ACTION_TYPE_ARTIFACT_DETAILS: Schema = Schema { name: "ActionTypeArtifactDetails", members: &[
    Member::new("minimumCount", Type::Integer(Range::between(0, 10))).required(),
    Member::new("maximumCount", Type::Integer(Range::between(0, 10))).required(),
] };

pub(crate) static ACTION_TYPE_DECLARATION: Schema = Schema { name: "ActionTypeDeclaration", members: &[
    Member::new("description", Type::Text(&texts::ACTION_TYPE_DESCRIPTION)),
    Member::new("executor", Type::Structure(&ACTION_TYPE_EXECUTOR)).required(),
    Member::new("id", Type::Structure(&ACTION_TYPE_IDENTIFIER)).required(),
    Member::new("inputArtifactDetails", Type::Structure(&ACTION_TYPE_ARTIFACT_DETAILS)).required(),
    Member::new("outputArtifactDetails", Type::Structure(&ACTION_TYPE_ARTIFACT_DETAILS)).required(),
    Member::new("permissions", Type::Structure(&ACTION_TYPE_PERMISSIONS)),
    Member::new("properties", Type::List(&collections::ACTION_TYPE_PROPERTIES)),
    Member::new("urls", Type::Structure(&ACTION_TYPE_URLS)),
] };

pub(crate) static ACTION_TYPE_EXECUTOR: Schema = Schema { name: "ActionTypeExecutor", members: &[
    Member::new("configuration", Type::Structure(&EXECUTOR_CONFIGURATION)).required(),
    Member::new("type", Type::Text(&texts::EXECUTOR_TYPE)).required(),
    Member::new("policyStatementsTemplate", Type::Text(&texts::POLICY_STATEMENTS_TEMPLATE)),
    Member::new("jobTimeout", Type::Integer(Range::between(60, 43200))),
] };

pub(crate) static ACTION_TYPE_ID: Schema = Schema { name: "ActionTypeId", members: &[
    Member::new("category", Type::Text(&texts::ACTION_CATEGORY)).required(),
    Member::new("owner", Type::Text(&texts::ACTION_OWNER)).required(),
    Member::new("provider", Type::Text(&texts::ACTION_PROVIDER)).required(),
    Member::new("version", Type::Text(&texts::VERSION)).required(),
] };

pub(crate) static ACTION_TYPE_IDENTIFIER: Schema = Schema { name: "ActionTypeIdentifier", members: &[
    Member::new("category", Type::Text(&texts::ACTION_CATEGORY)).required(),
    Member::new("owner", Type::Text(&texts::ACTION_TYPE_OWNER)).required(),
    Member::new("provider", Type::Text(&texts::ACTION_PROVIDER)).required(),
    Member::new("version", Type::Text(&texts::VERSION)).required(),
] };

pub(crate) static ACTION_TYPE_PERMISSIONS: Schema = Schema { name: "ActionTypePermissions", members: &[
    Member::new("allowedAccounts", Type::List(&collections::ALLOWED_ACCOUNTS)).required(),
] };

pub(crate) static ACTION_TYPE_PROPERTY: Schema = Schema { name: "ActionTypeProperty", members: &[
    Member::new("name", Type::Text(&texts::ACTION_CONFIGURATION_KEY)).required(),
    Member::new("optional", Type::Boolean).required(),
    Member::new("key", Type::Boolean).required(),
    Member::new("noEcho", Type::Boolean).required(),
    Member::new("queryable", Type::Boolean),
    Member::new("description", Type::Text(&texts::PROPERTY_DESCRIPTION)),
] };

pub(crate) static ACTION_TYPE_SETTINGS: Schema = Schema { name: "ActionTypeSettings", members: &[
    Member::new("thirdPartyConfigurationUrl", Type::Text(&texts::URL)),
    Member::new("entityUrlTemplate", Type::Text(&texts::URL_TEMPLATE)),
    Member::new("executionUrlTemplate", Type::Text(&texts::URL_TEMPLATE)),
    Member::new("revisionUrlTemplate", Type::Text(&texts::URL_TEMPLATE)),
] };

pub(crate) static ACTION_TYPE_URLS: Schema = Schema { name: "ActionTypeUrls", members: &[
    Member::new("configurationUrl", Type::Text(&texts::URL)),
    Member::new("entityUrlTemplate", Type::Text(&texts::URL_TEMPLATE)),
    Member::new("executionUrlTemplate", Type::Text(&texts::URL_TEMPLATE)),
    Member::new("revisionUrlTemplate", Type::Text(&texts::URL_TEMPLATE)),
] };

pub(crate) static APPROVAL_RESULT: Schema = Schema { name: "ApprovalResult", members: &[
    Member::new("summary", Type::Text(&texts::APPROVAL_SUMMARY)).required(),
    Member::new("status", Type::Text(&texts::APPROVAL_STATUS)).required(),
] };

pub(crate) static ARTIFACT: Schema = Schema { name: "Artifact", members: &[
    Member::new("name", Type::Text(&texts::ARTIFACT_NAME)),
    Member::new("revision", Type::Text(&texts::REVISION)),
    Member::new("location", Type::Structure(&ARTIFACT_LOCATION)),
] };

pub(crate) static ARTIFACT_DETAIL: Schema = Schema { name: "ArtifactDetail", members: &[
    Member::new("name", Type::Text(&texts::ARTIFACT_NAME)),
    Member::new("s3location", Type::Structure(&S3_LOCATION)),
] };

pub(crate) static ARTIFACT_DETAILS: Schema = Schema { name: "ArtifactDetails", members: &[
    Member::new("minimumCount", Type::Integer(Range::between(0, 5))).required(),
    Member::new("maximumCount", Type::Integer(Range::between(0, 5))).required(),
] };

pub(crate) static ARTIFACT_LOCATION: Schema = Schema { name: "ArtifactLocation", members: &[
    Member::new("type", Type::Text(&texts::ARTIFACT_LOCATION_TYPE)),
    Member::new("s3Location", Type::Structure(&S3_ARTIFACT_LOCATION)),
] };

pub(crate) static ARTIFACT_REVISION: Schema = Schema { name: "ArtifactRevision", members: &[
    Member::new("name", Type::Text(&texts::ARTIFACT_NAME)),
    Member::new("revisionId", Type::Text(&texts::REVISION)),
    Member::new("revisionChangeIdentifier", Type::Text(&texts::REVISION_CHANGE_IDENTIFIER)),
    Member::new("revisionSummary", Type::Text(&texts::REVISION_SUMMARY)),
    Member::new("created", Type::Timestamp(None)),
    Member::new("revisionUrl", Type::Text(&texts::URL)),
] };

pub(crate) static ARTIFACT_STORE: Schema = Schema { name: "ArtifactStore", members: &[
    Member::new("type", Type::Text(&texts::ARTIFACT_STORE_TYPE)).required(),
    Member::new("location", Type::Text(&texts::ARTIFACT_STORE_LOCATION)).required(),
    Member::new("encryptionKey", Type::Structure(&ENCRYPTION_KEY)),
] };

pub(crate) static BEFORE_ENTRY_CONDITIONS: Schema = Schema { name: "BeforeEntryConditions", members: &[
    Member::new("conditions", Type::List(&collections::CONDITION_LIST)).required(),
] };

pub(crate) static BLOCKER_DECLARATION: Schema = Schema { name: "BlockerDeclaration", members: &[
    Member::new("name", Type::Text(&texts::BLOCKER_NAME)).required(),
    Member::new("type", Type::Text(&texts::BLOCKER_TYPE)).required(),
] };

pub(crate) static CONDITION: Schema = Schema { name: "Condition", members: &[
    Member::new("result", Type::Text(&texts::RESULT)),
    Member::new("rules", Type::List(&collections::RULE_DECLARATION_LIST)),
] };

pub(crate) static CONDITION_EXECUTION: Schema = Schema { name: "ConditionExecution", members: &[
    Member::new("status", Type::Text(&texts::CONDITION_EXECUTION_STATUS)),
    Member::new("summary", Type::Text(&texts::EXECUTION_SUMMARY)),
    Member::new("lastStatusChange", Type::Timestamp(None)),
] };

pub(crate) static CONDITION_STATE: Schema = Schema { name: "ConditionState", members: &[
    Member::new("latestExecution", Type::Structure(&CONDITION_EXECUTION)),
    Member::new("ruleStates", Type::List(&collections::RULE_STATE_LIST)),
] };

pub(crate) static CURRENT_REVISION: Schema = Schema { name: "CurrentRevision", members: &[
    Member::new("revision", Type::Text(&texts::REVISION)).required(),
    Member::new("changeIdentifier", Type::Text(&texts::REVISION_CHANGE_IDENTIFIER)).required(),
    Member::new("created", Type::Timestamp(None)),
    Member::new("revisionSummary", Type::Text(&texts::REVISION_SUMMARY)),
] };

pub(crate) static ENCRYPTION_KEY: Schema = Schema { name: "EncryptionKey", members: &[
    Member::new("id", Type::Text(&texts::ENCRYPTION_KEY_ID)).required(),
    Member::new("type", Type::Text(&texts::ENCRYPTION_KEY_TYPE)).required(),
] };

pub(crate) static ENVIRONMENT_VARIABLE: Schema = Schema { name: "EnvironmentVariable", members: &[
    Member::new("name", Type::Text(&texts::ENVIRONMENT_VARIABLE_NAME)).required(),
    Member::new("value", Type::Text(&texts::ENVIRONMENT_VARIABLE_VALUE)).required(),
    Member::new("type", Type::Text(&texts::ENVIRONMENT_VARIABLE_TYPE)),
] };

pub(crate) static ERROR_DETAILS: Schema = Schema { name: "ErrorDetails", members: &[
    Member::new("code", Type::Text(Text::FREE)),
    Member::new("message", Type::Text(&texts::MESSAGE)),
] };

pub(crate) static EXECUTION_DETAILS: Schema = Schema { name: "ExecutionDetails", members: &[
    Member::new("summary", Type::Text(&texts::EXECUTION_SUMMARY)),
    Member::new("externalExecutionId", Type::Text(&texts::EXECUTION_ID)),
    Member::new("percentComplete", Type::Integer(Range::between(0, 100))),
] };

pub(crate) static EXECUTION_TRIGGER: Schema = Schema { name: "ExecutionTrigger", members: &[
    Member::new("triggerType", Type::Text(&texts::TRIGGER_TYPE)),
    Member::new("triggerDetail", Type::Text(&texts::TRIGGER_DETAIL)),
] };

pub(crate) static EXECUTOR_CONFIGURATION: Schema = Schema { name: "ExecutorConfiguration", members: &[
    Member::new("lambdaExecutorConfiguration", Type::Structure(&LAMBDA_EXECUTOR_CONFIGURATION)),
    Member::new("jobWorkerExecutorConfiguration", Type::Structure(&JOB_WORKER_EXECUTOR_CONFIGURATION)),
] };

pub(crate) static FAILURE_CONDITIONS: Schema = Schema { name: "FailureConditions", members: &[
    Member::new("result", Type::Text(&texts::RESULT)),
    Member::new("retryConfiguration", Type::Structure(&RETRY_CONFIGURATION)),
    Member::new("conditions", Type::List(&collections::CONDITION_LIST)),
] };

pub(crate) static FAILURE_DETAILS: Schema = Schema { name: "FailureDetails", members: &[
    Member::new("type", Type::Text(&texts::FAILURE_TYPE)).required(),
    Member::new("message", Type::Text(&texts::MESSAGE)).required(),
    Member::new("externalExecutionId", Type::Text(&texts::EXECUTION_ID)),
] };

pub(crate) static GIT_BRANCH_FILTER_CRITERIA: Schema = Schema { name: "GitBranchFilterCriteria", members: &[
    Member::new("includes", Type::List(&collections::GIT_BRANCH_PATTERN_LIST)),
    Member::new("excludes", Type::List(&collections::GIT_BRANCH_PATTERN_LIST)),
] };

pub(crate) static GIT_CONFIGURATION: Schema = Schema { name: "GitConfiguration", members: &[
    Member::new("sourceActionName", Type::Text(&texts::ACTION_NAME)).required(),
    Member::new("push", Type::List(&collections::GIT_PUSH_FILTER_LIST)),
    Member::new("pullRequest", Type::List(&collections::GIT_PULL_REQUEST_FILTER_LIST)),
] };

pub(crate) static GIT_FILE_PATH_FILTER_CRITERIA: Schema = Schema { name: "GitFilePathFilterCriteria", members: &[
    Member::new("includes", Type::List(&collections::GIT_FILE_PATH_PATTERN_LIST)),
    Member::new("excludes", Type::List(&collections::GIT_FILE_PATH_PATTERN_LIST)),
] };

pub(crate) static GIT_PULL_REQUEST_FILTER: Schema = Schema { name: "GitPullRequestFilter", members: &[
    Member::new("events", Type::List(&collections::GIT_PULL_REQUEST_EVENT_TYPE_LIST)),
    Member::new("branches", Type::Structure(&GIT_BRANCH_FILTER_CRITERIA)),
    Member::new("filePaths", Type::Structure(&GIT_FILE_PATH_FILTER_CRITERIA)),
] };

pub(crate) static GIT_PUSH_FILTER: Schema = Schema { name: "GitPushFilter", members: &[
    Member::new("tags", Type::Structure(&GIT_TAG_FILTER_CRITERIA)),
    Member::new("branches", Type::Structure(&GIT_BRANCH_FILTER_CRITERIA)),
    Member::new("filePaths", Type::Structure(&GIT_FILE_PATH_FILTER_CRITERIA)),
] };

pub(crate) static GIT_TAG_FILTER_CRITERIA: Schema = Schema { name: "GitTagFilterCriteria", members: &[
    Member::new("includes", Type::List(&collections::GIT_TAG_PATTERN_LIST)),
    Member::new("excludes", Type::List(&collections::GIT_TAG_PATTERN_LIST)),
] };

pub(crate) static INPUT_ARTIFACT: Schema = Schema { name: "InputArtifact", members: &[
    Member::new("name", Type::Text(&texts::ARTIFACT_NAME)).required(),
] };

pub(crate) static JOB: Schema = Schema { name: "Job", members: &[
    Member::new("id", Type::Text(&texts::JOB_ID)),
    Member::new("data", Type::Structure(&JOB_DATA)),
    Member::new("nonce", Type::Text(&texts::NONCE)),
    Member::new("accountId", Type::Text(&texts::ACCOUNT_ID)),
] };

pub(crate) static JOB_DATA: Schema = Schema { name: "JobData", members: &[
    Member::new("actionTypeId", Type::Structure(&ACTION_TYPE_ID)),
    Member::new("actionConfiguration", Type::Structure(&ACTION_CONFIGURATION)),
    Member::new("pipelineContext", Type::Structure(&PIPELINE_CONTEXT)),
    Member::new("inputArtifacts", Type::List(&collections::ARTIFACT_LIST)),
    Member::new("outputArtifacts", Type::List(&collections::ARTIFACT_LIST)),
    Member::new("artifactCredentials", Type::Structure(&AWS_SESSION_CREDENTIALS)),
    Member::new("continuationToken", Type::Text(&texts::CONTINUATION_TOKEN)),
    Member::new("encryptionKey", Type::Structure(&ENCRYPTION_KEY)),
] };

pub(crate) static JOB_DETAILS: Schema = Schema { name: "JobDetails", members: &[
    Member::new("id", Type::Text(&texts::JOB_ID)),
    Member::new("data", Type::Structure(&JOB_DATA)),
    Member::new("accountId", Type::Text(&texts::ACCOUNT_ID)),
] };

pub(crate) static JOB_WORKER_EXECUTOR_CONFIGURATION: Schema = Schema { name: "JobWorkerExecutorConfiguration", members: &[
    Member::new("pollingAccounts", Type::List(&collections::POLLING_ACCOUNT_LIST)),
    Member::new("pollingServicePrincipals", Type::List(&collections::POLLING_SERVICE_PRINCIPAL_LIST)),
] };

pub(crate) static LAMBDA_EXECUTOR_CONFIGURATION: Schema = Schema { name: "LambdaExecutorConfiguration", members: &[
    Member::new("lambdaFunctionArn", Type::Text(&texts::LAMBDA_FUNCTION_ARN)).required(),
] };

pub(crate) static LATEST_IN_PIPELINE_EXECUTION_FILTER: Schema = Schema { name: "LatestInPipelineExecutionFilter", members: &[
    Member::new("pipelineExecutionId", Type::Text(&texts::PIPELINE_EXECUTION_ID)).required(),
    Member::new("startTimeRange", Type::Text(&texts::START_TIME_RANGE)).required(),
] };

pub(crate) static LIST_WEBHOOK_ITEM: Schema = Schema { name: "ListWebhookItem", members: &[
    Member::new("definition", Type::Structure(&WEBHOOK_DEFINITION)).required(),
    Member::new("url", Type::Text(&texts::WEBHOOK_URL)).required(),
    Member::new("errorMessage", Type::Text(Text::FREE)),
    Member::new("errorCode", Type::Text(Text::FREE)),
    Member::new("lastTriggered", Type::Timestamp(None)),
    Member::new("arn", Type::Text(Text::FREE)),
    Member::new("tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static OUTPUT_ARTIFACT: Schema = Schema { name: "OutputArtifact", members: &[
    Member::new("name", Type::Text(&texts::ARTIFACT_NAME)).required(),
    Member::new("files", Type::List(&collections::FILE_PATH_LIST)),
] };

pub(crate) static PIPELINE_CONTEXT: Schema = Schema { name: "PipelineContext", members: &[
    Member::new("pipelineName", Type::Text(&texts::PIPELINE_NAME)),
    Member::new("stage", Type::Structure(&STAGE_CONTEXT)),
    Member::new("action", Type::Structure(&ACTION_CONTEXT)),
    Member::new("pipelineArn", Type::Text(&texts::PIPELINE_ARN)),
    Member::new("pipelineExecutionId", Type::Text(&texts::PIPELINE_EXECUTION_ID)),
] };

pub(crate) static PIPELINE_DECLARATION: Schema = Schema { name: "PipelineDeclaration", members: &[
    Member::new("name", Type::Text(&texts::PIPELINE_NAME)).required(),
    Member::new("roleArn", Type::Text(&texts::ROLE_ARN)).required(),
    Member::new("artifactStore", Type::Structure(&ARTIFACT_STORE)),
    Member::new("artifactStores", Type::Map(&collections::ARTIFACT_STORE_MAP)),
    Member::new("stages", Type::List(&collections::PIPELINE_STAGE_DECLARATION_LIST)).required(),
    Member::new("version", Type::Integer(Range::at_least(1))),
    Member::new("executionMode", Type::Text(&texts::EXECUTION_MODE)),
    Member::new("pipelineType", Type::Text(&texts::PIPELINE_TYPE)),
    Member::new("variables", Type::List(&collections::PIPELINE_VARIABLE_DECLARATION_LIST)),
    Member::new("triggers", Type::List(&collections::PIPELINE_TRIGGER_DECLARATION_LIST)),
] };

pub(crate) static PIPELINE_EXECUTION: Schema = Schema { name: "PipelineExecution", members: &[
    Member::new("pipelineName", Type::Text(&texts::PIPELINE_NAME)),
    Member::new("pipelineVersion", Type::Integer(Range::at_least(1))),
    Member::new("pipelineExecutionId", Type::Text(&texts::PIPELINE_EXECUTION_ID)),
    Member::new("status", Type::Text(&texts::PIPELINE_EXECUTION_STATUS)),
    Member::new("statusSummary", Type::Text(Text::FREE)),
    Member::new("artifactRevisions", Type::List(&collections::ARTIFACT_REVISION_LIST)),
    Member::new("variables", Type::List(&collections::RESOLVED_PIPELINE_VARIABLE_LIST)),
    Member::new("trigger", Type::Structure(&EXECUTION_TRIGGER)),
    Member::new("executionMode", Type::Text(&texts::EXECUTION_MODE)),
    Member::new("executionType", Type::Text(&texts::EXECUTION_TYPE)),
    Member::new("rollbackMetadata", Type::Structure(&PIPELINE_ROLLBACK_METADATA)),
] };

pub(crate) static PIPELINE_EXECUTION_FILTER: Schema = Schema { name: "PipelineExecutionFilter", members: &[
    Member::new("succeededInStage", Type::Structure(&SUCCEEDED_IN_STAGE_FILTER)),
] };

pub(crate) static PIPELINE_EXECUTION_SUMMARY: Schema = Schema { name: "PipelineExecutionSummary", members: &[
    Member::new("pipelineExecutionId", Type::Text(&texts::PIPELINE_EXECUTION_ID)),
    Member::new("status", Type::Text(&texts::PIPELINE_EXECUTION_STATUS)),
    Member::new("statusSummary", Type::Text(Text::FREE)),
    Member::new("startTime", Type::Timestamp(None)),
    Member::new("lastUpdateTime", Type::Timestamp(None)),
    Member::new("sourceRevisions", Type::List(&collections::SOURCE_REVISION_LIST)),
    Member::new("trigger", Type::Structure(&EXECUTION_TRIGGER)),
    Member::new("stopTrigger", Type::Structure(&STOP_EXECUTION_TRIGGER)),
    Member::new("executionMode", Type::Text(&texts::EXECUTION_MODE)),
    Member::new("executionType", Type::Text(&texts::EXECUTION_TYPE)),
    Member::new("rollbackMetadata", Type::Structure(&PIPELINE_ROLLBACK_METADATA)),
] };

pub(crate) static PIPELINE_METADATA: Schema = Schema { name: "PipelineMetadata", members: &[
    Member::new("pipelineArn", Type::Text(&texts::PIPELINE_ARN)),
    Member::new("created", Type::Timestamp(None)),
    Member::new("updated", Type::Timestamp(None)),
    Member::new("pollingDisabledAt", Type::Timestamp(None)),
] };

pub(crate) static PIPELINE_ROLLBACK_METADATA: Schema = Schema { name: "PipelineRollbackMetadata", members: &[
    Member::new("rollbackTargetPipelineExecutionId", Type::Text(&texts::PIPELINE_EXECUTION_ID)),
] };

pub(crate) static PIPELINE_SUMMARY: Schema = Schema { name: "PipelineSummary", members: &[
    Member::new("name", Type::Text(&texts::PIPELINE_NAME)),
    Member::new("version", Type::Integer(Range::at_least(1))),
    Member::new("pipelineType", Type::Text(&texts::PIPELINE_TYPE)),
    Member::new("executionMode", Type::Text(&texts::EXECUTION_MODE)),
    Member::new("created", Type::Timestamp(None)),
    Member::new("updated", Type::Timestamp(None)),
] };

pub(crate) static PIPELINE_TRIGGER_DECLARATION: Schema = Schema { name: "PipelineTriggerDeclaration", members: &[
    Member::new("providerType", Type::Text(&texts::PIPELINE_TRIGGER_PROVIDER_TYPE)).required(),
    Member::new("gitConfiguration", Type::Structure(&GIT_CONFIGURATION)).required(),
] };

pub(crate) static PIPELINE_VARIABLE: Schema = Schema { name: "PipelineVariable", members: &[
    Member::new("name", Type::Text(&texts::PIPELINE_VARIABLE_NAME)).required(),
    Member::new("value", Type::Text(&texts::PIPELINE_VARIABLE_VALUE)).required(),
] };

pub(crate) static PIPELINE_VARIABLE_DECLARATION: Schema = Schema { name: "PipelineVariableDeclaration", members: &[
    Member::new("name", Type::Text(&texts::PIPELINE_VARIABLE_NAME)).required(),
    Member::new("defaultValue", Type::Text(&texts::PIPELINE_VARIABLE_VALUE)),
    Member::new("description", Type::Text(&texts::PIPELINE_VARIABLE_DESCRIPTION)),
] };

pub(crate) static RESOLVED_PIPELINE_VARIABLE: Schema = Schema { name: "ResolvedPipelineVariable", members: &[
    Member::new("name", Type::Text(Text::FREE)),
    Member::new("resolvedValue", Type::Text(Text::FREE)),
] };

pub(crate) static RETRY_CONFIGURATION: Schema = Schema { name: "RetryConfiguration", members: &[
    Member::new("retryMode", Type::Text(&texts::STAGE_RETRY_MODE)),
] };

pub(crate) static RETRY_STAGE_METADATA: Schema = Schema { name: "RetryStageMetadata", members: &[
    Member::new("autoStageRetryAttempt", Type::Integer(Range::at_least(1))),
    Member::new("manualStageRetryAttempt", Type::Integer(Range::at_least(1))),
    Member::new("latestRetryTrigger", Type::Text(&texts::RETRY_TRIGGER)),
] };

pub(crate) static RULE_DECLARATION: Schema = Schema { name: "RuleDeclaration", members: &[
    Member::new("name", Type::Text(&texts::RULE_NAME)).required(),
    Member::new("ruleTypeId", Type::Structure(&RULE_TYPE_ID)).required(),
    Member::new("configuration", Type::Map(&collections::RULE_CONFIGURATION_MAP)),
    Member::new("commands", Type::List(&collections::COMMAND_LIST)),
    Member::new("inputArtifacts", Type::List(&collections::INPUT_ARTIFACT_LIST)),
    Member::new("roleArn", Type::Text(&texts::ROLE_ARN)),
    Member::new("region", Type::Text(&texts::AWS_REGION_NAME)),
    Member::new("timeoutInMinutes", Type::Integer(Range::between(5, 86400))),
] };

pub(crate) static RULE_EXECUTION: Schema = Schema { name: "RuleExecution", members: &[
    Member::new("ruleExecutionId", Type::Text(&texts::RULE_EXECUTION_ID)),
    Member::new("status", Type::Text(&texts::RULE_EXECUTION_STATUS)),
    Member::new("summary", Type::Text(&texts::EXECUTION_SUMMARY)),
    Member::new("lastStatusChange", Type::Timestamp(None)),
    Member::new("token", Type::Text(&texts::RULE_EXECUTION_TOKEN)),
    Member::new("lastUpdatedBy", Type::Text(Text::FREE)),
    Member::new("externalExecutionId", Type::Text(&texts::EXECUTION_ID)),
    Member::new("externalExecutionUrl", Type::Text(&texts::URL)),
    Member::new("errorDetails", Type::Structure(&ERROR_DETAILS)),
] };

pub(crate) static RULE_REVISION: Schema = Schema { name: "RuleRevision", members: &[
    Member::new("revisionId", Type::Text(&texts::REVISION)).required(),
    Member::new("revisionChangeId", Type::Text(&texts::REVISION_CHANGE_IDENTIFIER)).required(),
    Member::new("created", Type::Timestamp(None)).required(),
] };

pub(crate) static RULE_STATE: Schema = Schema { name: "RuleState", members: &[
    Member::new("ruleName", Type::Text(&texts::RULE_NAME)),
    Member::new("currentRevision", Type::Structure(&RULE_REVISION)),
    Member::new("latestExecution", Type::Structure(&RULE_EXECUTION)),
    Member::new("entityUrl", Type::Text(&texts::URL)),
    Member::new("revisionUrl", Type::Text(&texts::URL)),
] };

pub(crate) static RULE_TYPE_ID: Schema = Schema { name: "RuleTypeId", members: &[
    Member::new("category", Type::Text(&texts::RULE_CATEGORY)).required(),
    Member::new("owner", Type::Text(&texts::RULE_OWNER)),
    Member::new("provider", Type::Text(&texts::RULE_PROVIDER)).required(),
    Member::new("version", Type::Text(&texts::VERSION)),
] };

pub(crate) static S3_ARTIFACT_LOCATION: Schema = Schema { name: "S3ArtifactLocation", members: &[
    Member::new("bucketName", Type::Text(Text::FREE)).required(),
    Member::new("objectKey", Type::Text(Text::FREE)).required(),
] };

pub(crate) static S3_LOCATION: Schema = Schema { name: "S3Location", members: &[
    Member::new("bucket", Type::Text(&texts::S3_BUCKET)),
    Member::new("key", Type::Text(&texts::S3_KEY)),
] };

pub(crate) static SOURCE_REVISION: Schema = Schema { name: "SourceRevision", members: &[
    Member::new("actionName", Type::Text(&texts::ACTION_NAME)).required(),
    Member::new("revisionId", Type::Text(&texts::REVISION)),
    Member::new("revisionSummary", Type::Text(&texts::REVISION_SUMMARY)),
    Member::new("revisionUrl", Type::Text(&texts::URL)),
] };

pub(crate) static SOURCE_REVISION_OVERRIDE: Schema = Schema { name: "SourceRevisionOverride", members: &[
    Member::new("actionName", Type::Text(&texts::ACTION_NAME)).required(),
    Member::new("revisionType", Type::Text(&texts::SOURCE_REVISION_TYPE)).required(),
    Member::new("revisionValue", Type::Text(&texts::REVISION)).required(),
] };

pub(crate) static STAGE_CONDITION_STATE: Schema = Schema { name: "StageConditionState", members: &[
    Member::new("latestExecution", Type::Structure(&STAGE_CONDITIONS_EXECUTION)),
    Member::new("conditionStates", Type::List(&collections::CONDITION_STATE_LIST)),
] };

pub(crate) static STAGE_CONDITIONS_EXECUTION: Schema = Schema { name: "StageConditionsExecution", members: &[
    Member::new("status", Type::Text(&texts::CONDITION_EXECUTION_STATUS)),
    Member::new("summary", Type::Text(&texts::EXECUTION_SUMMARY)),
] };

pub(crate) static STAGE_CONTEXT: Schema = Schema { name: "StageContext", members: &[
    Member::new("name", Type::Text(&texts::STAGE_NAME)),
] };

pub(crate) static STAGE_DECLARATION: Schema = Schema { name: "StageDeclaration", members: &[
    Member::new("name", Type::Text(&texts::STAGE_NAME)).required(),
    Member::new("blockers", Type::List(&collections::STAGE_BLOCKER_DECLARATION_LIST)),
    Member::new("actions", Type::List(&collections::STAGE_ACTION_DECLARATION_LIST)).required(),
    Member::new("onFailure", Type::Structure(&FAILURE_CONDITIONS)),
    Member::new("onSuccess", Type::Structure(&SUCCESS_CONDITIONS)),
    Member::new("beforeEntry", Type::Structure(&BEFORE_ENTRY_CONDITIONS)),
] };

pub(crate) static STAGE_EXECUTION: Schema = Schema { name: "StageExecution", members: &[
    Member::new("pipelineExecutionId", Type::Text(&texts::PIPELINE_EXECUTION_ID)).required(),
    Member::new("status", Type::Text(&texts::STAGE_EXECUTION_STATUS)).required(),
    Member::new("type", Type::Text(&texts::EXECUTION_TYPE)),
] };

pub(crate) static STAGE_STATE: Schema = Schema { name: "StageState", members: &[
    Member::new("stageName", Type::Text(&texts::STAGE_NAME)),
    Member::new("inboundExecution", Type::Structure(&STAGE_EXECUTION)),
    Member::new("inboundExecutions", Type::List(&collections::STAGE_EXECUTION_LIST)),
    Member::new("inboundTransitionState", Type::Structure(&TRANSITION_STATE)),
    Member::new("actionStates", Type::List(&collections::ACTION_STATE_LIST)),
    Member::new("latestExecution", Type::Structure(&STAGE_EXECUTION)),
    Member::new("beforeEntryConditionState", Type::Structure(&STAGE_CONDITION_STATE)),
    Member::new("onSuccessConditionState", Type::Structure(&STAGE_CONDITION_STATE)),
    Member::new("onFailureConditionState", Type::Structure(&STAGE_CONDITION_STATE)),
    Member::new("retryStageMetadata", Type::Structure(&RETRY_STAGE_METADATA)),
] };

pub(crate) static STOP_EXECUTION_TRIGGER: Schema = Schema { name: "StopExecutionTrigger", members: &[
    Member::new("reason", Type::Text(&texts::STOP_PIPELINE_EXECUTION_REASON)),
] };

pub(crate) static SUCCEEDED_IN_STAGE_FILTER: Schema = Schema { name: "SucceededInStageFilter", members: &[
    Member::new("stageName", Type::Text(&texts::STAGE_NAME)),
] };

pub(crate) static SUCCESS_CONDITIONS: Schema = Schema { name: "SuccessConditions", members: &[
    Member::new("conditions", Type::List(&collections::CONDITION_LIST)).required(),
] };

pub(crate) static TAG: Schema = Schema { name: "Tag", members: &[
    Member::new("key", Type::Text(&texts::TAG_KEY)).required(),
    Member::new("value", Type::Text(&texts::TAG_VALUE)).required(),
] };

pub(crate) static TRANSITION_STATE: Schema = Schema { name: "TransitionState", members: &[
    Member::new("enabled", Type::Boolean),
    Member::new("lastChangedBy", Type::Text(Text::FREE)),
    Member::new("lastChangedAt", Type::Timestamp(None)),
    Member::new("disabledReason", Type::Text(&texts::DISABLED_REASON)),
] };

pub(crate) static WEBHOOK_AUTH_CONFIGURATION: Schema = Schema { name: "WebhookAuthConfiguration", members: &[
    Member::new("AllowedIPRange", Type::Text(&texts::WEBHOOK_AUTH_CONFIGURATION_ALLOWED_IP_RANGE)),
    Member::new("SecretToken", Type::Text(&texts::WEBHOOK_AUTH_CONFIGURATION_SECRET_TOKEN)),
] };

pub(crate) static WEBHOOK_DEFINITION: Schema = Schema { name: "WebhookDefinition", members: &[
    Member::new("name", Type::Text(&texts::WEBHOOK_NAME)).required(),
    Member::new("targetPipeline", Type::Text(&texts::PIPELINE_NAME)).required(),
    Member::new("targetAction", Type::Text(&texts::ACTION_NAME)).required(),
    Member::new("filters", Type::List(&collections::WEBHOOK_FILTERS)).required(),
    Member::new("authentication", Type::Text(&texts::WEBHOOK_AUTHENTICATION_TYPE)).required(),
    Member::new("authenticationConfiguration", Type::Structure(&WEBHOOK_AUTH_CONFIGURATION)).required(),
] };

pub(crate) static WEBHOOK_FILTER_RULE: Schema = Schema { name: "WebhookFilterRule", members: &[
    Member::new("jsonPath", Type::Text(&texts::JSON_PATH)).required(),
    Member::new("matchEquals", Type::Text(&texts::MATCH_EQUALS)),
] };
