//! What inputs and outputs hold.

use std::collections::BTreeMap;

use crate::schemas;

/// `AppSyncParameters` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AppSyncParameters {
    pub graph_ql_operation: Option<String>,
}
schema::shape!(AppSyncParameters = schemas::APP_SYNC_PARAMETERS { 0 graph_ql_operation });

/// `Archive` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Archive {
    pub archive_name: Option<String>,
    pub event_source_arn: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub retention_days: Option<i32>,
    pub size_bytes: Option<i64>,
    pub event_count: Option<i64>,
    pub creation_time: Option<schema::Timestamp>,
}
schema::shape!(Archive = schemas::ARCHIVE { 0 archive_name, 1 event_source_arn, 2 state, 3 state_reason, 4 retention_days, 5 size_bytes, 6 event_count, 7 creation_time });

/// `AwsVpcConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AwsVpcConfiguration {
    pub subnets: Vec<String>,
    pub security_groups: Option<Vec<String>>,
    pub assign_public_ip: Option<String>,
}
schema::shape!(AwsVpcConfiguration = schemas::AWS_VPC_CONFIGURATION { 0 subnets, 1 security_groups, 2 assign_public_ip });

/// `BatchArrayProperties` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchArrayProperties {
    pub size: Option<i32>,
}
schema::shape!(BatchArrayProperties = schemas::BATCH_ARRAY_PROPERTIES { 0 size });

/// `BatchParameters` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchParameters {
    pub job_definition: String,
    pub job_name: String,
    pub array_properties: Option<BatchArrayProperties>,
    pub retry_strategy: Option<BatchRetryStrategy>,
}
schema::shape!(BatchParameters = schemas::BATCH_PARAMETERS { 0 job_definition, 1 job_name, 2 array_properties, 3 retry_strategy });

/// `BatchRetryStrategy` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchRetryStrategy {
    pub attempts: Option<i32>,
}
schema::shape!(BatchRetryStrategy = schemas::BATCH_RETRY_STRATEGY { 0 attempts });

/// `CapacityProviderStrategyItem` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CapacityProviderStrategyItem {
    pub capacity_provider: String,
    pub weight: Option<i32>,
    pub base: Option<i32>,
}
schema::shape!(CapacityProviderStrategyItem = schemas::CAPACITY_PROVIDER_STRATEGY_ITEM { 0 capacity_provider, 1 weight, 2 base });

/// `Condition` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Condition {
    pub type_: String,
    pub key: String,
    pub value: String,
}
schema::shape!(Condition = schemas::CONDITION { 0 type_, 1 key, 2 value });

/// `DeadLetterConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DeadLetterConfig {
    pub arn: Option<String>,
}
schema::shape!(DeadLetterConfig = schemas::DEAD_LETTER_CONFIG { 0 arn });

/// `EcsParameters` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct EcsParameters {
    pub task_definition_arn: String,
    pub task_count: Option<i32>,
    pub launch_type: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub platform_version: Option<String>,
    pub group: Option<String>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub enable_execute_command: Option<bool>,
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    pub propagate_tags: Option<String>,
    pub reference_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(EcsParameters = schemas::ECS_PARAMETERS { 0 task_definition_arn, 1 task_count, 2 launch_type, 3 network_configuration, 4 platform_version, 5 group, 6 capacity_provider_strategy, 7 enable_ecs_managed_tags, 8 enable_execute_command, 9 placement_constraints, 10 placement_strategy, 11 propagate_tags, 12 reference_id, 13 tags });

/// `EventBus` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct EventBus {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub description: Option<String>,
    pub policy: Option<String>,
    pub creation_time: Option<schema::Timestamp>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub managed_by: Option<String>,
}
schema::shape!(EventBus = schemas::EVENT_BUS { 0 name, 1 arn, 2 description, 3 policy, 4 creation_time, 5 last_modified_time, 6 managed_by });

/// `HttpParameters` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct HttpParameters {
    pub path_parameter_values: Option<Vec<String>>,
    pub header_parameters: Option<BTreeMap<String, String>>,
    pub query_string_parameters: Option<BTreeMap<String, String>>,
}
schema::shape!(HttpParameters = schemas::HTTP_PARAMETERS { 0 path_parameter_values, 1 header_parameters, 2 query_string_parameters });

/// `InputTransformer` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct InputTransformer {
    pub input_paths_map: Option<BTreeMap<String, String>>,
    pub input_template: String,
}
schema::shape!(InputTransformer = schemas::INPUT_TRANSFORMER { 0 input_paths_map, 1 input_template });

/// `KinesisParameters` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct KinesisParameters {
    pub partition_key_path: String,
}
schema::shape!(KinesisParameters = schemas::KINESIS_PARAMETERS { 0 partition_key_path });

/// `LogConfig` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct LogConfig {
    pub include_detail: Option<String>,
    pub level: Option<String>,
}
schema::shape!(LogConfig = schemas::LOG_CONFIG { 0 include_detail, 1 level });

/// `NetworkConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct NetworkConfiguration {
    pub awsvpc_configuration: Option<AwsVpcConfiguration>,
}
schema::shape!(NetworkConfiguration = schemas::NETWORK_CONFIGURATION { 0 awsvpc_configuration });

/// `PlacementConstraint` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PlacementConstraint {
    pub type_: Option<String>,
    pub expression: Option<String>,
}
schema::shape!(PlacementConstraint = schemas::PLACEMENT_CONSTRAINT { 0 type_, 1 expression });

/// `PlacementStrategy` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PlacementStrategy {
    pub type_: Option<String>,
    pub field: Option<String>,
}
schema::shape!(PlacementStrategy = schemas::PLACEMENT_STRATEGY { 0 type_, 1 field });

/// `PutEventsRequestEntry` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PutEventsRequestEntry {
    pub time: Option<schema::Timestamp>,
    pub source: Option<String>,
    pub resources: Option<Vec<String>>,
    pub detail_type: Option<String>,
    pub detail: Option<String>,
    pub event_bus_name: Option<String>,
    pub trace_header: Option<String>,
}
schema::shape!(PutEventsRequestEntry = schemas::PUT_EVENTS_REQUEST_ENTRY { 0 time, 1 source, 2 resources, 3 detail_type, 4 detail, 5 event_bus_name, 6 trace_header });

/// `PutEventsResultEntry` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PutEventsResultEntry {
    pub event_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
schema::shape!(PutEventsResultEntry = schemas::PUT_EVENTS_RESULT_ENTRY { 0 event_id, 1 error_code, 2 error_message });

/// `PutTargetsResultEntry` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PutTargetsResultEntry {
    pub target_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
schema::shape!(PutTargetsResultEntry = schemas::PUT_TARGETS_RESULT_ENTRY { 0 target_id, 1 error_code, 2 error_message });

/// `RedshiftDataParameters` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RedshiftDataParameters {
    pub secret_manager_arn: Option<String>,
    pub database: String,
    pub db_user: Option<String>,
    pub sql: Option<String>,
    pub statement_name: Option<String>,
    pub with_event: Option<bool>,
    pub sqls: Option<Vec<String>>,
}
schema::shape!(RedshiftDataParameters = schemas::REDSHIFT_DATA_PARAMETERS { 0 secret_manager_arn, 1 database, 2 db_user, 3 sql, 4 statement_name, 5 with_event, 6 sqls });

/// `RemoveTargetsResultEntry` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RemoveTargetsResultEntry {
    pub target_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
schema::shape!(RemoveTargetsResultEntry = schemas::REMOVE_TARGETS_RESULT_ENTRY { 0 target_id, 1 error_code, 2 error_message });

/// `Replay` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Replay {
    pub replay_name: Option<String>,
    pub event_source_arn: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub event_start_time: Option<schema::Timestamp>,
    pub event_end_time: Option<schema::Timestamp>,
    pub event_last_replayed_time: Option<schema::Timestamp>,
    pub replay_start_time: Option<schema::Timestamp>,
    pub replay_end_time: Option<schema::Timestamp>,
}
schema::shape!(Replay = schemas::REPLAY { 0 replay_name, 1 event_source_arn, 2 state, 3 state_reason, 4 event_start_time, 5 event_end_time, 6 event_last_replayed_time, 7 replay_start_time, 8 replay_end_time });

/// `ReplayDestination` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ReplayDestination {
    pub arn: String,
    pub filter_arns: Option<Vec<String>>,
}
schema::shape!(ReplayDestination = schemas::REPLAY_DESTINATION { 0 arn, 1 filter_arns });

/// `RetryPolicy` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RetryPolicy {
    pub maximum_retry_attempts: Option<i32>,
    pub maximum_event_age_in_seconds: Option<i32>,
}
schema::shape!(RetryPolicy = schemas::RETRY_POLICY { 0 maximum_retry_attempts, 1 maximum_event_age_in_seconds });

/// `Rule` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Rule {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub event_pattern: Option<String>,
    pub state: Option<String>,
    pub description: Option<String>,
    pub schedule_expression: Option<String>,
    pub role_arn: Option<String>,
    pub managed_by: Option<String>,
    pub event_bus_name: Option<String>,
}
schema::shape!(Rule = schemas::RULE { 0 name, 1 arn, 2 event_pattern, 3 state, 4 description, 5 schedule_expression, 6 role_arn, 7 managed_by, 8 event_bus_name });

/// `RunCommandParameters` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RunCommandParameters {
    pub run_command_targets: Vec<RunCommandTarget>,
}
schema::shape!(RunCommandParameters = schemas::RUN_COMMAND_PARAMETERS { 0 run_command_targets });

/// `RunCommandTarget` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RunCommandTarget {
    pub key: String,
    pub values: Vec<String>,
}
schema::shape!(RunCommandTarget = schemas::RUN_COMMAND_TARGET { 0 key, 1 values });

/// `SageMakerPipelineParameter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SageMakerPipelineParameter {
    pub name: String,
    pub value: String,
}
schema::shape!(SageMakerPipelineParameter = schemas::SAGE_MAKER_PIPELINE_PARAMETER { 0 name, 1 value });

/// `SageMakerPipelineParameters` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SageMakerPipelineParameters {
    pub pipeline_parameter_list: Option<Vec<SageMakerPipelineParameter>>,
}
schema::shape!(SageMakerPipelineParameters = schemas::SAGE_MAKER_PIPELINE_PARAMETERS { 0 pipeline_parameter_list });

/// `SqsParameters` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SqsParameters {
    pub message_group_id: Option<String>,
}
schema::shape!(SqsParameters = schemas::SQS_PARAMETERS { 0 message_group_id });

/// `Tag` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}
schema::shape!(Tag = schemas::TAG { 0 key, 1 value });

/// `Target` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Target {
    pub id: String,
    pub arn: String,
    pub role_arn: Option<String>,
    pub input: Option<String>,
    pub input_path: Option<String>,
    pub input_transformer: Option<InputTransformer>,
    pub kinesis_parameters: Option<KinesisParameters>,
    pub run_command_parameters: Option<RunCommandParameters>,
    pub ecs_parameters: Option<EcsParameters>,
    pub batch_parameters: Option<BatchParameters>,
    pub sqs_parameters: Option<SqsParameters>,
    pub http_parameters: Option<HttpParameters>,
    pub redshift_data_parameters: Option<RedshiftDataParameters>,
    pub sage_maker_pipeline_parameters: Option<SageMakerPipelineParameters>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub retry_policy: Option<RetryPolicy>,
    pub app_sync_parameters: Option<AppSyncParameters>,
}
schema::shape!(Target = schemas::TARGET { 0 id, 1 arn, 2 role_arn, 3 input, 4 input_path, 5 input_transformer, 6 kinesis_parameters, 7 run_command_parameters, 8 ecs_parameters, 9 batch_parameters, 10 sqs_parameters, 11 http_parameters, 12 redshift_data_parameters, 13 sage_maker_pipeline_parameters, 14 dead_letter_config, 15 retry_policy, 16 app_sync_parameters });
