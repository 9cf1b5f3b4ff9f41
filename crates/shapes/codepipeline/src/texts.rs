//! The facts of texts.

use schema::{Length, Text};

use crate::enums::*;

pub(crate) static AWS_REGION_NAME: Text = Text::new(Length::between(4, 30));

pub(crate) static ACCESS_KEY_ID: Text = Text::new(Length::NONE).sensitive();

pub(crate) static ACCOUNT_ID: Text = Text::new(Length::NONE).pattern("[0-9]{12}");

pub(crate) static ACTION_CATEGORY: Text = Text::new(Length::NONE).one_of(&[action_category::SOURCE, action_category::BUILD, action_category::DEPLOY, action_category::TEST, action_category::INVOKE, action_category::APPROVAL, action_category::COMPUTE]);

pub(crate) static ACTION_CONFIGURATION_KEY: Text = Text::new(Length::between(1, 50));

pub(crate) static ACTION_CONFIGURATION_PROPERTY_TYPE: Text = Text::new(Length::NONE).one_of(&[action_configuration_property_type::STRING, action_configuration_property_type::NUMBER, action_configuration_property_type::BOOLEAN]);

pub(crate) static ACTION_CONFIGURATION_QUERYABLE_VALUE: Text = Text::new(Length::between(1, 50)).pattern("[a-zA-Z0-9_-]+");

pub(crate) static ACTION_CONFIGURATION_VALUE: Text = Text::new(Length::between(1, 1000));

pub(crate) static ACTION_EXECUTION_STATUS: Text = Text::new(Length::NONE).one_of(&[action_execution_status::IN_PROGRESS, action_execution_status::ABANDONED, action_execution_status::SUCCEEDED, action_execution_status::FAILED]);

pub(crate) static ACTION_NAME: Text = Text::new(Length::between(1, 100)).pattern(r"[A-Za-z0-9.@\-_]+");

pub(crate) static ACTION_NAMESPACE: Text = Text::new(Length::between(1, 100)).pattern(r"[A-Za-z0-9@\-_]+");

pub(crate) static ACTION_OWNER: Text = Text::new(Length::NONE).one_of(&[action_owner::AWS, action_owner::THIRD_PARTY, action_owner::CUSTOM]);

pub(crate) static ACTION_PROVIDER: Text = Text::new(Length::between(1, 35)).pattern("[0-9A-Za-z_-]+");

pub(crate) static ACTION_TYPE_DESCRIPTION: Text = Text::new(Length::between(1, 1024));

pub(crate) static ACTION_TYPE_OWNER: Text = Text::new(Length::NONE).pattern("AWS|ThirdParty");

pub(crate) static ALLOWED_ACCOUNT: Text = Text::new(Length::NONE).pattern(r"[0-9]{12}|\*");

pub(crate) static APPROVAL_STATUS: Text = Text::new(Length::NONE).one_of(&[approval_status::APPROVED, approval_status::REJECTED]);

pub(crate) static APPROVAL_SUMMARY: Text = Text::new(Length::at_most(512));

pub(crate) static APPROVAL_TOKEN: Text = Text::new(Length::NONE).pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

pub(crate) static ARTIFACT_LOCATION_TYPE: Text = Text::new(Length::NONE).one_of(&[artifact_location_type::S3]);

pub(crate) static ARTIFACT_NAME: Text = Text::new(Length::between(1, 100)).pattern(r"[a-zA-Z0-9_\-]+");

pub(crate) static ARTIFACT_STORE_LOCATION: Text = Text::new(Length::between(3, 63)).pattern(r"[a-zA-Z0-9\-\.]+");

pub(crate) static ARTIFACT_STORE_TYPE: Text = Text::new(Length::NONE).one_of(&[artifact_store_type::S3]);

pub(crate) static BLOCKER_NAME: Text = Text::new(Length::between(1, 100));

pub(crate) static BLOCKER_TYPE: Text = Text::new(Length::NONE).one_of(&[blocker_type::SCHEDULE]);

pub(crate) static CLIENT_REQUEST_TOKEN: Text = Text::new(Length::between(1, 128)).pattern("^[a-zA-Z0-9-]+$");

pub(crate) static COMMAND: Text = Text::new(Length::between(1, 1000));

pub(crate) static CONDITION_EXECUTION_STATUS: Text = Text::new(Length::NONE).one_of(&[condition_execution_status::IN_PROGRESS, condition_execution_status::FAILED, condition_execution_status::ERRORED, condition_execution_status::SUCCEEDED, condition_execution_status::CANCELLED, condition_execution_status::ABANDONED, condition_execution_status::OVERRIDDEN]);

pub(crate) static CONTINUATION_TOKEN: Text = Text::new(Length::between(1, 2048));

pub(crate) static DESCRIPTION: Text = Text::new(Length::between(1, 160));

pub(crate) static DISABLED_REASON: Text = Text::new(Length::between(1, 300)).pattern(r"[a-zA-Z0-9!@ \(\)\.\*\?\-]+");

pub(crate) static ENCRYPTION_KEY_ID: Text = Text::new(Length::between(1, 400));

pub(crate) static ENCRYPTION_KEY_TYPE: Text = Text::new(Length::NONE).one_of(&[encryption_key_type::KMS]);

pub(crate) static ENVIRONMENT_VARIABLE_NAME: Text = Text::new(Length::between(1, 128)).pattern("[A-Za-z0-9_]+");

pub(crate) static ENVIRONMENT_VARIABLE_TYPE: Text = Text::new(Length::NONE).one_of(&[environment_variable_type::PLAINTEXT, environment_variable_type::SECRETS_MANAGER]);

pub(crate) static ENVIRONMENT_VARIABLE_VALUE: Text = Text::new(Length::between(1, 2000)).pattern(".*");

pub(crate) static EXECUTION_ID: Text = Text::new(Length::between(1, 1500));

pub(crate) static EXECUTION_MODE: Text = Text::new(Length::NONE).one_of(&[execution_mode::QUEUED, execution_mode::SUPERSEDED, execution_mode::PARALLEL]);

pub(crate) static EXECUTION_SUMMARY: Text = Text::new(Length::between(1, 2048));

pub(crate) static EXECUTION_TYPE: Text = Text::new(Length::NONE).one_of(&[execution_type::STANDARD, execution_type::ROLLBACK]);

pub(crate) static EXECUTOR_TYPE: Text = Text::new(Length::NONE).one_of(&[executor_type::JOB_WORKER, executor_type::LAMBDA]);

pub(crate) static FAILURE_TYPE: Text = Text::new(Length::NONE).one_of(&[failure_type::JOB_FAILED, failure_type::CONFIGURATION_ERROR, failure_type::PERMISSION_ERROR, failure_type::REVISION_OUT_OF_SYNC, failure_type::REVISION_UNAVAILABLE, failure_type::SYSTEM_UNAVAILABLE]);

pub(crate) static FILE_PATH: Text = Text::new(Length::between(1, 128));

pub(crate) static GIT_BRANCH_NAME_PATTERN: Text = Text::new(Length::between(1, 255)).pattern(".*");

pub(crate) static GIT_FILE_PATH_PATTERN: Text = Text::new(Length::between(1, 255)).pattern(".*");

pub(crate) static GIT_PULL_REQUEST_EVENT_TYPE: Text = Text::new(Length::NONE).one_of(&[git_pull_request_event_type::OPEN, git_pull_request_event_type::UPDATED, git_pull_request_event_type::CLOSED]);

pub(crate) static GIT_TAG_NAME_PATTERN: Text = Text::new(Length::between(1, 255));

pub(crate) static JOB_ID: Text = Text::new(Length::NONE).pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

pub(crate) static JOB_STATUS: Text = Text::new(Length::NONE).one_of(&[job_status::CREATED, job_status::QUEUED, job_status::DISPATCHED, job_status::IN_PROGRESS, job_status::TIMED_OUT, job_status::SUCCEEDED, job_status::FAILED]);

pub(crate) static JSON_PATH: Text = Text::new(Length::between(1, 150));

pub(crate) static LAMBDA_FUNCTION_ARN: Text = Text::new(Length::between(1, 140)).pattern("arn:aws(-[a-zA-Z_0-9]+)*:lambda:.+:[0-9]{12}:function:.+");

pub(crate) static LOG_STREAM_ARN: Text = Text::new(Length::between(1, 250));

pub(crate) static MATCH_EQUALS: Text = Text::new(Length::between(1, 150));

pub(crate) static MESSAGE: Text = Text::new(Length::between(1, 5000));

pub(crate) static NEXT_TOKEN: Text = Text::new(Length::between(1, 2048));

pub(crate) static NONCE: Text = Text::new(Length::between(1, 50));

pub(crate) static OUTPUT_VARIABLE: Text = Text::new(Length::between(1, 128));

pub(crate) static OUTPUT_VARIABLES_KEY: Text = Text::new(Length::NONE).pattern(r"[A-Za-z0-9@\-_]+");

pub(crate) static PIPELINE_ARN: Text = Text::new(Length::NONE).pattern("arn:aws(-[a-zA-Z_0-9]+)*:codepipeline:.+:[0-9]{12}:.+");

pub(crate) static PIPELINE_EXECUTION_ID: Text = Text::new(Length::NONE).pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

pub(crate) static PIPELINE_EXECUTION_STATUS: Text = Text::new(Length::NONE).one_of(&[pipeline_execution_status::CANCELLED, pipeline_execution_status::IN_PROGRESS, pipeline_execution_status::STOPPED, pipeline_execution_status::STOPPING, pipeline_execution_status::SUCCEEDED, pipeline_execution_status::SUPERSEDED, pipeline_execution_status::FAILED]);

pub(crate) static PIPELINE_NAME: Text = Text::new(Length::between(1, 100)).pattern(r"[A-Za-z0-9.@\-_]+");

pub(crate) static PIPELINE_TRIGGER_PROVIDER_TYPE: Text = Text::new(Length::NONE).one_of(&[pipeline_trigger_provider_type::CODE_STAR_SOURCE_CONNECTION]);

pub(crate) static PIPELINE_TYPE: Text = Text::new(Length::NONE).one_of(&[pipeline_type::V1, pipeline_type::V2]);

pub(crate) static PIPELINE_VARIABLE_DESCRIPTION: Text = Text::new(Length::at_most(200)).pattern(".*");

pub(crate) static PIPELINE_VARIABLE_NAME: Text = Text::new(Length::between(1, 128)).pattern(r"[A-Za-z0-9@\-_]+");

pub(crate) static PIPELINE_VARIABLE_VALUE: Text = Text::new(Length::between(1, 1000)).pattern(".*");

pub(crate) static POLICY_STATEMENTS_TEMPLATE: Text = Text::new(Length::between(1, 2048));

pub(crate) static PROPERTY_DESCRIPTION: Text = Text::new(Length::between(1, 250));

pub(crate) static RESOURCE_ARN: Text = Text::new(Length::NONE).pattern("arn:aws(-[a-zA-Z_0-9]+)*:codepipeline:.+:[0-9]{12}:.+");

pub(crate) static RESULT: Text = Text::new(Length::NONE).one_of(&[result::ROLLBACK, result::FAIL, result::RETRY, result::SKIP]);

pub(crate) static RETRY_TRIGGER: Text = Text::new(Length::NONE).one_of(&[retry_trigger::AUTOMATED_STAGE_RETRY, retry_trigger::MANUAL_STAGE_RETRY]);

pub(crate) static REVISION: Text = Text::new(Length::between(1, 1500));

pub(crate) static REVISION_CHANGE_IDENTIFIER: Text = Text::new(Length::between(1, 100));

pub(crate) static REVISION_SUMMARY: Text = Text::new(Length::between(1, 2048));

pub(crate) static ROLE_ARN: Text = Text::new(Length::at_most(1024)).pattern("arn:aws(-[a-zA-Z_0-9]+)*:iam::[0-9]{12}:role/.*");

pub(crate) static RULE_CATEGORY: Text = Text::new(Length::NONE).one_of(&[rule_category::RULE]);

pub(crate) static RULE_CONFIGURATION_KEY: Text = Text::new(Length::between(1, 50));

pub(crate) static RULE_CONFIGURATION_VALUE: Text = Text::new(Length::between(1, 10000));

pub(crate) static RULE_EXECUTION_ID: Text = Text::new(Length::between(1, 200));

pub(crate) static RULE_EXECUTION_STATUS: Text = Text::new(Length::NONE).one_of(&[rule_execution_status::IN_PROGRESS, rule_execution_status::ABANDONED, rule_execution_status::SUCCEEDED, rule_execution_status::FAILED]);

pub(crate) static RULE_EXECUTION_TOKEN: Text = Text::new(Length::between(1, 200)).pattern(r"[a-zA-Z0-9\-\.]+");

pub(crate) static RULE_NAME: Text = Text::new(Length::between(1, 100)).pattern(r"[A-Za-z0-9.@\-_]+");

pub(crate) static RULE_OWNER: Text = Text::new(Length::NONE).one_of(&[rule_owner::AWS]);

pub(crate) static RULE_PROVIDER: Text = Text::new(Length::between(1, 35)).pattern("[0-9A-Za-z_-]+");

pub(crate) static S3_BUCKET: Text = Text::new(Length::between(3, 63));

pub(crate) static S3_KEY: Text = Text::new(Length::between(1, 100));

pub(crate) static SECRET_ACCESS_KEY: Text = Text::new(Length::NONE).sensitive();

pub(crate) static SERVICE_PRINCIPAL: Text = Text::new(Length::between(1, 128));

pub(crate) static SESSION_TOKEN: Text = Text::new(Length::NONE).sensitive();

pub(crate) static SOURCE_REVISION_TYPE: Text = Text::new(Length::NONE).one_of(&[source_revision_type::COMMIT_ID, source_revision_type::IMAGE_DIGEST, source_revision_type::S3_OBJECT_VERSION_ID, source_revision_type::S3_OBJECT_KEY]);

pub(crate) static STAGE_EXECUTION_STATUS: Text = Text::new(Length::NONE).one_of(&[stage_execution_status::CANCELLED, stage_execution_status::IN_PROGRESS, stage_execution_status::FAILED, stage_execution_status::STOPPED, stage_execution_status::STOPPING, stage_execution_status::SUCCEEDED, stage_execution_status::SKIPPED]);

pub(crate) static STAGE_NAME: Text = Text::new(Length::between(1, 100)).pattern(r"[A-Za-z0-9.@\-_]+");

pub(crate) static STAGE_RETRY_MODE: Text = Text::new(Length::NONE).one_of(&[stage_retry_mode::FAILED_ACTIONS, stage_retry_mode::ALL_ACTIONS]);

pub(crate) static STAGE_TRANSITION_TYPE: Text = Text::new(Length::NONE).one_of(&[stage_transition_type::INBOUND, stage_transition_type::OUTBOUND]);

pub(crate) static START_TIME_RANGE: Text = Text::new(Length::NONE).one_of(&[start_time_range::LATEST, start_time_range::ALL]);

pub(crate) static STOP_PIPELINE_EXECUTION_REASON: Text = Text::new(Length::at_most(200));

pub(crate) static TAG_KEY: Text = Text::new(Length::between(1, 128));

pub(crate) static TAG_VALUE: Text = Text::new(Length::at_most(256));

pub(crate) static TRIGGER_DETAIL: Text = Text::new(Length::at_most(1024));

pub(crate) static TRIGGER_TYPE: Text = Text::new(Length::NONE).one_of(&[trigger_type::CREATE_PIPELINE, trigger_type::START_PIPELINE_EXECUTION, trigger_type::POLL_FOR_SOURCE_CHANGES, trigger_type::WEBHOOK, trigger_type::CLOUD_WATCH_EVENT, trigger_type::PUT_ACTION_REVISION, trigger_type::WEBHOOK_V2, trigger_type::MANUAL_ROLLBACK, trigger_type::AUTOMATED_ROLLBACK]);

pub(crate) static URL: Text = Text::new(Length::between(1, 2048));

pub(crate) static URL_TEMPLATE: Text = Text::new(Length::between(1, 2048));

pub(crate) static VERSION: Text = Text::new(Length::between(1, 9)).pattern("[0-9A-Za-z_-]+");

pub(crate) static WEBHOOK_AUTH_CONFIGURATION_ALLOWED_IP_RANGE: Text = Text::new(Length::between(1, 100));

pub(crate) static WEBHOOK_AUTH_CONFIGURATION_SECRET_TOKEN: Text = Text::new(Length::between(1, 100));

pub(crate) static WEBHOOK_AUTHENTICATION_TYPE: Text = Text::new(Length::NONE).one_of(&[webhook_authentication_type::GITHUB_HMAC, webhook_authentication_type::IP, webhook_authentication_type::UNAUTHENTICATED]);

pub(crate) static WEBHOOK_NAME: Text = Text::new(Length::between(1, 100)).pattern(r"[A-Za-z0-9.@\-_]+");

pub(crate) static WEBHOOK_URL: Text = Text::new(Length::between(1, 1000));
