//! Inputs and outputs of the operations.

use std::collections::BTreeMap;

use crate::structures::*;
use crate::{schemas, service};

/// The input of `AssociateKmsKey`.
#[derive(Clone, Default, PartialEq)]
pub struct AssociateKmsKey {
    pub log_group_name: Option<String>,
    pub kms_key_id: String,
    pub resource_identifier: Option<String>,
}
schema::shape!(AssociateKmsKey = schemas::ASSOCIATE_KMS_KEY { 0 log_group_name, 1 kms_key_id, 2 resource_identifier });
schema::operation!(AssociateKmsKey -> AssociateKmsKeyOutput, Write, service::ASSOCIATE_KMS_KEY);

/// The output of `AssociateKmsKey`.
#[derive(Clone, Default, PartialEq)]
pub struct AssociateKmsKeyOutput {}
schema::shape!(AssociateKmsKeyOutput = schemas::ASSOCIATE_KMS_KEY_OUTPUT {});

/// The input of `CreateLogGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateLogGroup {
    pub log_group_name: String,
    pub kms_key_id: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
    pub log_group_class: Option<String>,
    pub deletion_protection_enabled: Option<bool>,
}
schema::shape!(CreateLogGroup = schemas::CREATE_LOG_GROUP { 0 log_group_name, 1 kms_key_id, 2 tags, 3 log_group_class, 4 deletion_protection_enabled });
schema::operation!(CreateLogGroup -> CreateLogGroupOutput, Write, service::CREATE_LOG_GROUP);

/// The output of `CreateLogGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateLogGroupOutput {}
schema::shape!(CreateLogGroupOutput = schemas::CREATE_LOG_GROUP_OUTPUT {});

/// The input of `CreateLogStream`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateLogStream {
    pub log_group_name: String,
    pub log_stream_name: String,
}
schema::shape!(CreateLogStream = schemas::CREATE_LOG_STREAM { 0 log_group_name, 1 log_stream_name });
schema::operation!(CreateLogStream -> CreateLogStreamOutput, Write, service::CREATE_LOG_STREAM);

/// The output of `CreateLogStream`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateLogStreamOutput {}
schema::shape!(CreateLogStreamOutput = schemas::CREATE_LOG_STREAM_OUTPUT {});

/// The input of `DeleteLogGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteLogGroup {
    pub log_group_name: String,
}
schema::shape!(DeleteLogGroup = schemas::DELETE_LOG_GROUP { 0 log_group_name });
schema::operation!(DeleteLogGroup -> DeleteLogGroupOutput, Write, service::DELETE_LOG_GROUP);

/// The output of `DeleteLogGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteLogGroupOutput {}
schema::shape!(DeleteLogGroupOutput = schemas::DELETE_LOG_GROUP_OUTPUT {});

/// The input of `DeleteLogStream`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteLogStream {
    pub log_group_name: String,
    pub log_stream_name: String,
}
schema::shape!(DeleteLogStream = schemas::DELETE_LOG_STREAM { 0 log_group_name, 1 log_stream_name });
schema::operation!(DeleteLogStream -> DeleteLogStreamOutput, Write, service::DELETE_LOG_STREAM);

/// The output of `DeleteLogStream`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteLogStreamOutput {}
schema::shape!(DeleteLogStreamOutput = schemas::DELETE_LOG_STREAM_OUTPUT {});

/// The input of `DeleteMetricFilter`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteMetricFilter {
    pub log_group_name: String,
    pub filter_name: String,
}
schema::shape!(DeleteMetricFilter = schemas::DELETE_METRIC_FILTER { 0 log_group_name, 1 filter_name });
schema::operation!(DeleteMetricFilter -> DeleteMetricFilterOutput, Write, service::DELETE_METRIC_FILTER);

/// The output of `DeleteMetricFilter`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteMetricFilterOutput {}
schema::shape!(DeleteMetricFilterOutput = schemas::DELETE_METRIC_FILTER_OUTPUT {});

/// The input of `DeleteResourcePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteResourcePolicy {
    pub policy_name: Option<String>,
    pub resource_arn: Option<String>,
    pub expected_revision_id: Option<String>,
}
schema::shape!(DeleteResourcePolicy = schemas::DELETE_RESOURCE_POLICY { 0 policy_name, 1 resource_arn, 2 expected_revision_id });
schema::operation!(DeleteResourcePolicy -> DeleteResourcePolicyOutput, Write, service::DELETE_RESOURCE_POLICY);

/// The output of `DeleteResourcePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteResourcePolicyOutput {}
schema::shape!(DeleteResourcePolicyOutput = schemas::DELETE_RESOURCE_POLICY_OUTPUT {});

/// The input of `DeleteRetentionPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRetentionPolicy {
    pub log_group_name: String,
}
schema::shape!(DeleteRetentionPolicy = schemas::DELETE_RETENTION_POLICY { 0 log_group_name });
schema::operation!(DeleteRetentionPolicy -> DeleteRetentionPolicyOutput, Write, service::DELETE_RETENTION_POLICY);

/// The output of `DeleteRetentionPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRetentionPolicyOutput {}
schema::shape!(DeleteRetentionPolicyOutput = schemas::DELETE_RETENTION_POLICY_OUTPUT {});

/// The input of `DeleteSubscriptionFilter`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteSubscriptionFilter {
    pub log_group_name: String,
    pub filter_name: String,
}
schema::shape!(DeleteSubscriptionFilter = schemas::DELETE_SUBSCRIPTION_FILTER { 0 log_group_name, 1 filter_name });
schema::operation!(DeleteSubscriptionFilter -> DeleteSubscriptionFilterOutput, Write, service::DELETE_SUBSCRIPTION_FILTER);

/// The output of `DeleteSubscriptionFilter`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteSubscriptionFilterOutput {}
schema::shape!(DeleteSubscriptionFilterOutput = schemas::DELETE_SUBSCRIPTION_FILTER_OUTPUT {});

/// The input of `DescribeLogGroups`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeLogGroups {
    pub account_identifiers: Option<Vec<String>>,
    pub log_group_name_prefix: Option<String>,
    pub log_group_name_pattern: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub include_linked_accounts: Option<bool>,
    pub log_group_class: Option<String>,
    pub log_group_identifiers: Option<Vec<String>>,
}
schema::shape!(DescribeLogGroups = schemas::DESCRIBE_LOG_GROUPS { 0 account_identifiers, 1 log_group_name_prefix, 2 log_group_name_pattern, 3 next_token, 4 limit, 5 include_linked_accounts, 6 log_group_class, 7 log_group_identifiers });
schema::operation!(DescribeLogGroups -> DescribeLogGroupsOutput, Read, service::DESCRIBE_LOG_GROUPS);

/// The output of `DescribeLogGroups`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeLogGroupsOutput {
    pub log_groups: Option<Vec<LogGroup>>,
    pub next_token: Option<String>,
}
schema::shape!(DescribeLogGroupsOutput = schemas::DESCRIBE_LOG_GROUPS_OUTPUT { 0 log_groups, 1 next_token });

/// The input of `DescribeLogStreams`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeLogStreams {
    pub log_group_name: Option<String>,
    pub log_group_identifier: Option<String>,
    pub log_stream_name_prefix: Option<String>,
    pub order_by: Option<String>,
    pub descending: Option<bool>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}
schema::shape!(DescribeLogStreams = schemas::DESCRIBE_LOG_STREAMS { 0 log_group_name, 1 log_group_identifier, 2 log_stream_name_prefix, 3 order_by, 4 descending, 5 next_token, 6 limit });
schema::operation!(DescribeLogStreams -> DescribeLogStreamsOutput, Read, service::DESCRIBE_LOG_STREAMS);

/// The output of `DescribeLogStreams`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeLogStreamsOutput {
    pub log_streams: Option<Vec<LogStream>>,
    pub next_token: Option<String>,
}
schema::shape!(DescribeLogStreamsOutput = schemas::DESCRIBE_LOG_STREAMS_OUTPUT { 0 log_streams, 1 next_token });

/// The input of `DescribeMetricFilters`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeMetricFilters {
    pub log_group_name: Option<String>,
    pub filter_name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub metric_name: Option<String>,
    pub metric_namespace: Option<String>,
}
schema::shape!(DescribeMetricFilters = schemas::DESCRIBE_METRIC_FILTERS { 0 log_group_name, 1 filter_name_prefix, 2 next_token, 3 limit, 4 metric_name, 5 metric_namespace });
schema::operation!(DescribeMetricFilters -> DescribeMetricFiltersOutput, Read, service::DESCRIBE_METRIC_FILTERS);

/// The output of `DescribeMetricFilters`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeMetricFiltersOutput {
    pub metric_filters: Option<Vec<MetricFilter>>,
    pub next_token: Option<String>,
}
schema::shape!(DescribeMetricFiltersOutput = schemas::DESCRIBE_METRIC_FILTERS_OUTPUT { 0 metric_filters, 1 next_token });

/// The input of `DescribeQueries`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeQueries {
    pub log_group_name: Option<String>,
    pub status: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub query_language: Option<String>,
}
schema::shape!(DescribeQueries = schemas::DESCRIBE_QUERIES { 0 log_group_name, 1 status, 2 max_results, 3 next_token, 4 query_language });
schema::operation!(DescribeQueries -> DescribeQueriesOutput, Read, service::DESCRIBE_QUERIES);

/// The output of `DescribeQueries`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeQueriesOutput {
    pub queries: Option<Vec<QueryInfo>>,
    pub next_token: Option<String>,
}
schema::shape!(DescribeQueriesOutput = schemas::DESCRIBE_QUERIES_OUTPUT { 0 queries, 1 next_token });

/// The input of `DescribeResourcePolicies`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeResourcePolicies {
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub resource_arn: Option<String>,
    pub policy_scope: Option<String>,
}
schema::shape!(DescribeResourcePolicies = schemas::DESCRIBE_RESOURCE_POLICIES { 0 next_token, 1 limit, 2 resource_arn, 3 policy_scope });
schema::operation!(DescribeResourcePolicies -> DescribeResourcePoliciesOutput, Read, service::DESCRIBE_RESOURCE_POLICIES);

/// The output of `DescribeResourcePolicies`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeResourcePoliciesOutput {
    pub resource_policies: Option<Vec<ResourcePolicy>>,
    pub next_token: Option<String>,
}
schema::shape!(DescribeResourcePoliciesOutput = schemas::DESCRIBE_RESOURCE_POLICIES_OUTPUT { 0 resource_policies, 1 next_token });

/// The input of `DescribeSubscriptionFilters`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeSubscriptionFilters {
    pub log_group_name: String,
    pub filter_name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}
schema::shape!(DescribeSubscriptionFilters = schemas::DESCRIBE_SUBSCRIPTION_FILTERS { 0 log_group_name, 1 filter_name_prefix, 2 next_token, 3 limit });
schema::operation!(DescribeSubscriptionFilters -> DescribeSubscriptionFiltersOutput, Read, service::DESCRIBE_SUBSCRIPTION_FILTERS);

/// The output of `DescribeSubscriptionFilters`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeSubscriptionFiltersOutput {
    pub subscription_filters: Option<Vec<SubscriptionFilter>>,
    pub next_token: Option<String>,
}
schema::shape!(DescribeSubscriptionFiltersOutput = schemas::DESCRIBE_SUBSCRIPTION_FILTERS_OUTPUT { 0 subscription_filters, 1 next_token });

/// The input of `DisassociateKmsKey`.
#[derive(Clone, Default, PartialEq)]
pub struct DisassociateKmsKey {
    pub log_group_name: Option<String>,
    pub resource_identifier: Option<String>,
}
schema::shape!(DisassociateKmsKey = schemas::DISASSOCIATE_KMS_KEY { 0 log_group_name, 1 resource_identifier });
schema::operation!(DisassociateKmsKey -> DisassociateKmsKeyOutput, Write, service::DISASSOCIATE_KMS_KEY);

/// The output of `DisassociateKmsKey`.
#[derive(Clone, Default, PartialEq)]
pub struct DisassociateKmsKeyOutput {}
schema::shape!(DisassociateKmsKeyOutput = schemas::DISASSOCIATE_KMS_KEY_OUTPUT {});

/// The input of `FilterLogEvents`.
#[derive(Clone, Default, PartialEq)]
pub struct FilterLogEvents {
    pub log_group_name: Option<String>,
    pub log_group_identifier: Option<String>,
    pub log_stream_names: Option<Vec<String>>,
    pub log_stream_name_prefix: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub filter_pattern: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub start_from_head: Option<bool>,
    pub interleaved: Option<bool>,
    pub unmask: Option<bool>,
}
schema::shape!(FilterLogEvents = schemas::FILTER_LOG_EVENTS { 0 log_group_name, 1 log_group_identifier, 2 log_stream_names, 3 log_stream_name_prefix, 4 start_time, 5 end_time, 6 filter_pattern, 7 next_token, 8 limit, 9 start_from_head, 10 interleaved, 11 unmask });
schema::operation!(FilterLogEvents -> FilterLogEventsOutput, Read, service::FILTER_LOG_EVENTS);

/// The output of `FilterLogEvents`.
#[derive(Clone, Default, PartialEq)]
pub struct FilterLogEventsOutput {
    pub events: Option<Vec<FilteredLogEvent>>,
    pub searched_log_streams: Option<Vec<SearchedLogStream>>,
    pub next_token: Option<String>,
}
schema::shape!(FilterLogEventsOutput = schemas::FILTER_LOG_EVENTS_OUTPUT { 0 events, 1 searched_log_streams, 2 next_token });

/// The input of `GetLogEvents`.
#[derive(Clone, Default, PartialEq)]
pub struct GetLogEvents {
    pub log_group_name: Option<String>,
    pub log_group_identifier: Option<String>,
    pub log_stream_name: String,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub start_from_head: Option<bool>,
    pub unmask: Option<bool>,
}
schema::shape!(GetLogEvents = schemas::GET_LOG_EVENTS { 0 log_group_name, 1 log_group_identifier, 2 log_stream_name, 3 start_time, 4 end_time, 5 next_token, 6 limit, 7 start_from_head, 8 unmask });
schema::operation!(GetLogEvents -> GetLogEventsOutput, Read, service::GET_LOG_EVENTS);

/// The output of `GetLogEvents`.
#[derive(Clone, Default, PartialEq)]
pub struct GetLogEventsOutput {
    pub events: Option<Vec<OutputLogEvent>>,
    pub next_forward_token: Option<String>,
    pub next_backward_token: Option<String>,
}
schema::shape!(GetLogEventsOutput = schemas::GET_LOG_EVENTS_OUTPUT { 0 events, 1 next_forward_token, 2 next_backward_token });

/// The input of `GetLogGroupFields`.
#[derive(Clone, Default, PartialEq)]
pub struct GetLogGroupFields {
    pub log_group_name: Option<String>,
    pub time: Option<i64>,
    pub log_group_identifier: Option<String>,
}
schema::shape!(GetLogGroupFields = schemas::GET_LOG_GROUP_FIELDS { 0 log_group_name, 1 time, 2 log_group_identifier });
schema::operation!(GetLogGroupFields -> GetLogGroupFieldsOutput, Read, service::GET_LOG_GROUP_FIELDS);

/// The output of `GetLogGroupFields`.
#[derive(Clone, Default, PartialEq)]
pub struct GetLogGroupFieldsOutput {
    pub log_group_fields: Option<Vec<LogGroupField>>,
}
schema::shape!(GetLogGroupFieldsOutput = schemas::GET_LOG_GROUP_FIELDS_OUTPUT { 0 log_group_fields });

/// The input of `GetLogRecord`.
#[derive(Clone, Default, PartialEq)]
pub struct GetLogRecord {
    pub log_record_pointer: String,
    pub unmask: Option<bool>,
}
schema::shape!(GetLogRecord = schemas::GET_LOG_RECORD { 0 log_record_pointer, 1 unmask });
schema::operation!(GetLogRecord -> GetLogRecordOutput, Read, service::GET_LOG_RECORD);

/// The output of `GetLogRecord`.
#[derive(Clone, Default, PartialEq)]
pub struct GetLogRecordOutput {
    pub log_record: Option<BTreeMap<String, String>>,
}
schema::shape!(GetLogRecordOutput = schemas::GET_LOG_RECORD_OUTPUT { 0 log_record });

/// The input of `GetQueryResults`.
#[derive(Clone, Default, PartialEq)]
pub struct GetQueryResults {
    pub query_id: String,
    pub next_token: Option<String>,
    pub max_items: Option<i32>,
}
schema::shape!(GetQueryResults = schemas::GET_QUERY_RESULTS { 0 query_id, 1 next_token, 2 max_items });
schema::operation!(GetQueryResults -> GetQueryResultsOutput, Read, service::GET_QUERY_RESULTS);

/// The output of `GetQueryResults`.
#[derive(Clone, Default, PartialEq)]
pub struct GetQueryResultsOutput {
    pub query_language: Option<String>,
    pub results: Option<Vec<Vec<ResultField>>>,
    pub statistics: Option<QueryStatistics>,
    pub status: Option<String>,
    pub encryption_key: Option<String>,
    pub next_token: Option<String>,
}
schema::shape!(GetQueryResultsOutput = schemas::GET_QUERY_RESULTS_OUTPUT { 0 query_language, 1 results, 2 statistics, 3 status, 4 encryption_key, 5 next_token });

/// The input of `ListLogGroups`.
#[derive(Clone, Default, PartialEq)]
pub struct ListLogGroups {
    pub log_group_name_pattern: Option<String>,
    pub log_group_class: Option<String>,
    pub include_linked_accounts: Option<bool>,
    pub account_identifiers: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub data_sources: Option<Vec<DataSourceFilter>>,
    pub field_index_names: Option<Vec<String>>,
    pub log_group_tags: Option<Vec<TagFilter>>,
}
schema::shape!(ListLogGroups = schemas::LIST_LOG_GROUPS { 0 log_group_name_pattern, 1 log_group_class, 2 include_linked_accounts, 3 account_identifiers, 4 next_token, 5 limit, 6 data_sources, 7 field_index_names, 8 log_group_tags });
schema::operation!(ListLogGroups -> ListLogGroupsOutput, Read, service::LIST_LOG_GROUPS);

/// The output of `ListLogGroups`.
#[derive(Clone, Default, PartialEq)]
pub struct ListLogGroupsOutput {
    pub log_groups: Option<Vec<LogGroupSummary>>,
    pub next_token: Option<String>,
}
schema::shape!(ListLogGroupsOutput = schemas::LIST_LOG_GROUPS_OUTPUT { 0 log_groups, 1 next_token });

/// The input of `ListTagsForResource`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResource {
    pub resource_arn: String,
}
schema::shape!(ListTagsForResource = schemas::LIST_TAGS_FOR_RESOURCE { 0 resource_arn });
schema::operation!(ListTagsForResource -> ListTagsForResourceOutput, Read, service::LIST_TAGS_FOR_RESOURCE);

/// The output of `ListTagsForResource`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResourceOutput {
    pub tags: Option<BTreeMap<String, String>>,
}
schema::shape!(ListTagsForResourceOutput = schemas::LIST_TAGS_FOR_RESOURCE_OUTPUT { 0 tags });

/// The input of `ListTagsLogGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsLogGroup {
    pub log_group_name: String,
}
schema::shape!(ListTagsLogGroup = schemas::LIST_TAGS_LOG_GROUP { 0 log_group_name });
schema::operation!(ListTagsLogGroup -> ListTagsLogGroupOutput, Read, service::LIST_TAGS_LOG_GROUP);

/// The output of `ListTagsLogGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsLogGroupOutput {
    pub tags: Option<BTreeMap<String, String>>,
}
schema::shape!(ListTagsLogGroupOutput = schemas::LIST_TAGS_LOG_GROUP_OUTPUT { 0 tags });

/// The input of `PutLogEvents`.
#[derive(Clone, Default, PartialEq)]
pub struct PutLogEvents {
    pub log_group_name: String,
    pub log_stream_name: String,
    pub log_events: Vec<InputLogEvent>,
    pub sequence_token: Option<String>,
    pub entity: Option<Entity>,
}
schema::shape!(PutLogEvents = schemas::PUT_LOG_EVENTS { 0 log_group_name, 1 log_stream_name, 2 log_events, 3 sequence_token, 4 entity });
schema::operation!(PutLogEvents -> PutLogEventsOutput, Write, service::PUT_LOG_EVENTS);

/// The output of `PutLogEvents`.
#[derive(Clone, Default, PartialEq)]
pub struct PutLogEventsOutput {
    pub next_sequence_token: Option<String>,
    pub rejected_log_events_info: Option<RejectedLogEventsInfo>,
    pub rejected_entity_info: Option<RejectedEntityInfo>,
}
schema::shape!(PutLogEventsOutput = schemas::PUT_LOG_EVENTS_OUTPUT { 0 next_sequence_token, 1 rejected_log_events_info, 2 rejected_entity_info });

/// The input of `PutMetricFilter`.
#[derive(Clone, Default, PartialEq)]
pub struct PutMetricFilter {
    pub log_group_name: String,
    pub filter_name: String,
    pub filter_pattern: String,
    pub metric_transformations: Vec<MetricTransformation>,
    pub apply_on_transformed_logs: Option<bool>,
    pub field_selection_criteria: Option<String>,
    pub emit_system_field_dimensions: Option<Vec<String>>,
}
schema::shape!(PutMetricFilter = schemas::PUT_METRIC_FILTER { 0 log_group_name, 1 filter_name, 2 filter_pattern, 3 metric_transformations, 4 apply_on_transformed_logs, 5 field_selection_criteria, 6 emit_system_field_dimensions });
schema::operation!(PutMetricFilter -> PutMetricFilterOutput, Write, service::PUT_METRIC_FILTER);

/// The output of `PutMetricFilter`.
#[derive(Clone, Default, PartialEq)]
pub struct PutMetricFilterOutput {}
schema::shape!(PutMetricFilterOutput = schemas::PUT_METRIC_FILTER_OUTPUT {});

/// The input of `PutResourcePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct PutResourcePolicy {
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
    pub resource_arn: Option<String>,
    pub expected_revision_id: Option<String>,
}
schema::shape!(PutResourcePolicy = schemas::PUT_RESOURCE_POLICY { 0 policy_name, 1 policy_document, 2 resource_arn, 3 expected_revision_id });
schema::operation!(PutResourcePolicy -> PutResourcePolicyOutput, Write, service::PUT_RESOURCE_POLICY);

/// The output of `PutResourcePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct PutResourcePolicyOutput {
    pub resource_policy: Option<ResourcePolicy>,
    pub revision_id: Option<String>,
}
schema::shape!(PutResourcePolicyOutput = schemas::PUT_RESOURCE_POLICY_OUTPUT { 0 resource_policy, 1 revision_id });

/// The input of `PutRetentionPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct PutRetentionPolicy {
    pub log_group_name: String,
    pub retention_in_days: i32,
}
schema::shape!(PutRetentionPolicy = schemas::PUT_RETENTION_POLICY { 0 log_group_name, 1 retention_in_days });
schema::operation!(PutRetentionPolicy -> PutRetentionPolicyOutput, Write, service::PUT_RETENTION_POLICY);

/// The output of `PutRetentionPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct PutRetentionPolicyOutput {}
schema::shape!(PutRetentionPolicyOutput = schemas::PUT_RETENTION_POLICY_OUTPUT {});

/// The input of `PutSubscriptionFilter`.
#[derive(Clone, Default, PartialEq)]
pub struct PutSubscriptionFilter {
    pub log_group_name: String,
    pub filter_name: String,
    pub filter_pattern: String,
    pub destination_arn: String,
    pub role_arn: Option<String>,
    pub distribution: Option<String>,
    pub apply_on_transformed_logs: Option<bool>,
    pub field_selection_criteria: Option<String>,
    pub emit_system_fields: Option<Vec<String>>,
}
schema::shape!(PutSubscriptionFilter = schemas::PUT_SUBSCRIPTION_FILTER { 0 log_group_name, 1 filter_name, 2 filter_pattern, 3 destination_arn, 4 role_arn, 5 distribution, 6 apply_on_transformed_logs, 7 field_selection_criteria, 8 emit_system_fields });
schema::operation!(PutSubscriptionFilter -> PutSubscriptionFilterOutput, Write, service::PUT_SUBSCRIPTION_FILTER);

/// The output of `PutSubscriptionFilter`.
#[derive(Clone, Default, PartialEq)]
pub struct PutSubscriptionFilterOutput {}
schema::shape!(PutSubscriptionFilterOutput = schemas::PUT_SUBSCRIPTION_FILTER_OUTPUT {});

/// The input of `StartQuery`.
#[derive(Clone, Default, PartialEq)]
pub struct StartQuery {
    pub query_language: Option<String>,
    pub log_group_name: Option<String>,
    pub log_group_names: Option<Vec<String>>,
    pub log_group_identifiers: Option<Vec<String>>,
    pub start_time: i64,
    pub end_time: i64,
    pub query_string: String,
    pub limit: Option<i32>,
}
schema::shape!(StartQuery = schemas::START_QUERY { 0 query_language, 1 log_group_name, 2 log_group_names, 3 log_group_identifiers, 4 start_time, 5 end_time, 6 query_string, 7 limit });
schema::operation!(StartQuery -> StartQueryOutput, Write, service::START_QUERY);

/// The output of `StartQuery`.
#[derive(Clone, Default, PartialEq)]
pub struct StartQueryOutput {
    pub query_id: Option<String>,
}
schema::shape!(StartQueryOutput = schemas::START_QUERY_OUTPUT { 0 query_id });

/// The input of `StopQuery`.
#[derive(Clone, Default, PartialEq)]
pub struct StopQuery {
    pub query_id: String,
}
schema::shape!(StopQuery = schemas::STOP_QUERY { 0 query_id });
schema::operation!(StopQuery -> StopQueryOutput, Write, service::STOP_QUERY);

/// The output of `StopQuery`.
#[derive(Clone, Default, PartialEq)]
pub struct StopQueryOutput {
    pub success: Option<bool>,
}
schema::shape!(StopQueryOutput = schemas::STOP_QUERY_OUTPUT { 0 success });

/// The input of `TagLogGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct TagLogGroup {
    pub log_group_name: String,
    pub tags: BTreeMap<String, String>,
}
schema::shape!(TagLogGroup = schemas::TAG_LOG_GROUP { 0 log_group_name, 1 tags });
schema::operation!(TagLogGroup -> TagLogGroupOutput, Write, service::TAG_LOG_GROUP);

/// The output of `TagLogGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct TagLogGroupOutput {}
schema::shape!(TagLogGroupOutput = schemas::TAG_LOG_GROUP_OUTPUT {});

/// The input of `TagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct TagResource {
    pub resource_arn: String,
    pub tags: BTreeMap<String, String>,
}
schema::shape!(TagResource = schemas::TAG_RESOURCE { 0 resource_arn, 1 tags });
schema::operation!(TagResource -> TagResourceOutput, Write, service::TAG_RESOURCE);

/// The output of `TagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceOutput {}
schema::shape!(TagResourceOutput = schemas::TAG_RESOURCE_OUTPUT {});

/// The input of `TestMetricFilter`.
#[derive(Clone, Default, PartialEq)]
pub struct TestMetricFilter {
    pub filter_pattern: String,
    pub log_event_messages: Vec<String>,
}
schema::shape!(TestMetricFilter = schemas::TEST_METRIC_FILTER { 0 filter_pattern, 1 log_event_messages });
schema::operation!(TestMetricFilter -> TestMetricFilterOutput, Read, service::TEST_METRIC_FILTER);

/// The output of `TestMetricFilter`.
#[derive(Clone, Default, PartialEq)]
pub struct TestMetricFilterOutput {
    pub matches: Option<Vec<MetricFilterMatchRecord>>,
}
schema::shape!(TestMetricFilterOutput = schemas::TEST_METRIC_FILTER_OUTPUT { 0 matches });

/// The input of `UntagLogGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct UntagLogGroup {
    pub log_group_name: String,
    pub tags: Vec<String>,
}
schema::shape!(UntagLogGroup = schemas::UNTAG_LOG_GROUP { 0 log_group_name, 1 tags });
schema::operation!(UntagLogGroup -> UntagLogGroupOutput, Write, service::UNTAG_LOG_GROUP);

/// The output of `UntagLogGroup`.
#[derive(Clone, Default, PartialEq)]
pub struct UntagLogGroupOutput {}
schema::shape!(UntagLogGroupOutput = schemas::UNTAG_LOG_GROUP_OUTPUT {});

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
