//! What inputs and outputs hold.

use std::collections::BTreeMap;

use crate::schemas;

/// `DataSourceFilter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DataSourceFilter {
    pub name: String,
    pub type_: Option<String>,
}
schema::shape!(DataSourceFilter = schemas::DATA_SOURCE_FILTER { 0 name, 1 type_ });

/// `Entity` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Entity {
    pub key_attributes: Option<BTreeMap<String, String>>,
    pub attributes: Option<BTreeMap<String, String>>,
}
schema::shape!(Entity = schemas::ENTITY { 0 key_attributes, 1 attributes });

/// `FilteredLogEvent` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct FilteredLogEvent {
    pub log_stream_name: Option<String>,
    pub timestamp: Option<i64>,
    pub message: Option<String>,
    pub ingestion_time: Option<i64>,
    pub event_id: Option<String>,
}
schema::shape!(FilteredLogEvent = schemas::FILTERED_LOG_EVENT { 0 log_stream_name, 1 timestamp, 2 message, 3 ingestion_time, 4 event_id });

/// `InputLogEvent` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct InputLogEvent {
    pub timestamp: i64,
    pub message: String,
}
schema::shape!(InputLogEvent = schemas::INPUT_LOG_EVENT { 0 timestamp, 1 message });

/// `LogGroup` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct LogGroup {
    pub log_group_name: Option<String>,
    pub creation_time: Option<i64>,
    pub retention_in_days: Option<i32>,
    pub metric_filter_count: Option<i32>,
    pub arn: Option<String>,
    pub stored_bytes: Option<i64>,
    pub kms_key_id: Option<String>,
    pub data_protection_status: Option<String>,
    pub inherited_properties: Option<Vec<String>>,
    pub log_group_class: Option<String>,
    pub log_group_arn: Option<String>,
    pub deletion_protection_enabled: Option<bool>,
    pub bearer_token_authentication_enabled: Option<bool>,
    pub retention_policy_name: Option<String>,
}
schema::shape!(LogGroup = schemas::LOG_GROUP { 0 log_group_name, 1 creation_time, 2 retention_in_days, 3 metric_filter_count, 4 arn, 5 stored_bytes, 6 kms_key_id, 7 data_protection_status, 8 inherited_properties, 9 log_group_class, 10 log_group_arn, 11 deletion_protection_enabled, 12 bearer_token_authentication_enabled, 13 retention_policy_name });

/// `LogGroupField` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct LogGroupField {
    pub name: Option<String>,
    pub percent: Option<i32>,
}
schema::shape!(LogGroupField = schemas::LOG_GROUP_FIELD { 0 name, 1 percent });

/// `LogGroupSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct LogGroupSummary {
    pub log_group_name: Option<String>,
    pub log_group_arn: Option<String>,
    pub log_group_class: Option<String>,
}
schema::shape!(LogGroupSummary = schemas::LOG_GROUP_SUMMARY { 0 log_group_name, 1 log_group_arn, 2 log_group_class });

/// `LogStream` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct LogStream {
    pub log_stream_name: Option<String>,
    pub creation_time: Option<i64>,
    pub first_event_timestamp: Option<i64>,
    pub last_event_timestamp: Option<i64>,
    pub last_ingestion_time: Option<i64>,
    pub upload_sequence_token: Option<String>,
    pub arn: Option<String>,
    pub stored_bytes: Option<i64>,
}
schema::shape!(LogStream = schemas::LOG_STREAM { 0 log_stream_name, 1 creation_time, 2 first_event_timestamp, 3 last_event_timestamp, 4 last_ingestion_time, 5 upload_sequence_token, 6 arn, 7 stored_bytes });

/// `MetricFilter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MetricFilter {
    pub filter_name: Option<String>,
    pub filter_pattern: Option<String>,
    pub metric_transformations: Option<Vec<MetricTransformation>>,
    pub creation_time: Option<i64>,
    pub log_group_name: Option<String>,
    pub apply_on_transformed_logs: Option<bool>,
    pub field_selection_criteria: Option<String>,
    pub emit_system_field_dimensions: Option<Vec<String>>,
}
schema::shape!(MetricFilter = schemas::METRIC_FILTER { 0 filter_name, 1 filter_pattern, 2 metric_transformations, 3 creation_time, 4 log_group_name, 5 apply_on_transformed_logs, 6 field_selection_criteria, 7 emit_system_field_dimensions });

/// `MetricFilterMatchRecord` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MetricFilterMatchRecord {
    pub event_number: Option<i64>,
    pub event_message: Option<String>,
    pub extracted_values: Option<BTreeMap<String, String>>,
}
schema::shape!(MetricFilterMatchRecord = schemas::METRIC_FILTER_MATCH_RECORD { 0 event_number, 1 event_message, 2 extracted_values });

/// `MetricTransformation` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MetricTransformation {
    pub metric_name: String,
    pub metric_namespace: String,
    pub metric_value: String,
    pub default_value: Option<f64>,
    pub dimensions: Option<BTreeMap<String, String>>,
    pub unit: Option<String>,
}
schema::shape!(MetricTransformation = schemas::METRIC_TRANSFORMATION { 0 metric_name, 1 metric_namespace, 2 metric_value, 3 default_value, 4 dimensions, 5 unit });

/// `OutputLogEvent` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct OutputLogEvent {
    pub timestamp: Option<i64>,
    pub message: Option<String>,
    pub ingestion_time: Option<i64>,
}
schema::shape!(OutputLogEvent = schemas::OUTPUT_LOG_EVENT { 0 timestamp, 1 message, 2 ingestion_time });

/// `QueryInfo` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct QueryInfo {
    pub query_language: Option<String>,
    pub query_id: Option<String>,
    pub query_string: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<i64>,
    pub log_group_name: Option<String>,
    pub query_duration: Option<i64>,
    pub bytes_scanned: Option<f64>,
    pub user_identity: Option<String>,
}
schema::shape!(QueryInfo = schemas::QUERY_INFO { 0 query_language, 1 query_id, 2 query_string, 3 status, 4 create_time, 5 log_group_name, 6 query_duration, 7 bytes_scanned, 8 user_identity });

/// `QueryStatistics` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct QueryStatistics {
    pub records_matched: Option<f64>,
    pub records_scanned: Option<f64>,
    pub estimated_records_skipped: Option<f64>,
    pub bytes_scanned: Option<f64>,
    pub estimated_bytes_skipped: Option<f64>,
    pub log_groups_scanned: Option<f64>,
    pub result_count: Option<f64>,
}
schema::shape!(QueryStatistics = schemas::QUERY_STATISTICS { 0 records_matched, 1 records_scanned, 2 estimated_records_skipped, 3 bytes_scanned, 4 estimated_bytes_skipped, 5 log_groups_scanned, 6 result_count });

/// `RejectedEntityInfo` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RejectedEntityInfo {
    pub error_type: String,
}
schema::shape!(RejectedEntityInfo = schemas::REJECTED_ENTITY_INFO { 0 error_type });

/// `RejectedLogEventsInfo` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RejectedLogEventsInfo {
    pub too_new_log_event_start_index: Option<i32>,
    pub too_old_log_event_end_index: Option<i32>,
    pub expired_log_event_end_index: Option<i32>,
}
schema::shape!(RejectedLogEventsInfo = schemas::REJECTED_LOG_EVENTS_INFO { 0 too_new_log_event_start_index, 1 too_old_log_event_end_index, 2 expired_log_event_end_index });

/// `ResourcePolicy` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ResourcePolicy {
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
    pub last_updated_time: Option<i64>,
    pub policy_scope: Option<String>,
    pub resource_arn: Option<String>,
    pub revision_id: Option<String>,
}
schema::shape!(ResourcePolicy = schemas::RESOURCE_POLICY { 0 policy_name, 1 policy_document, 2 last_updated_time, 3 policy_scope, 4 resource_arn, 5 revision_id });

/// `ResultField` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ResultField {
    pub field: Option<String>,
    pub value: Option<String>,
}
schema::shape!(ResultField = schemas::RESULT_FIELD { 0 field, 1 value });

/// `SearchedLogStream` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SearchedLogStream {
    pub log_stream_name: Option<String>,
    pub searched_completely: Option<bool>,
}
schema::shape!(SearchedLogStream = schemas::SEARCHED_LOG_STREAM { 0 log_stream_name, 1 searched_completely });

/// `SubscriptionFilter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SubscriptionFilter {
    pub filter_name: Option<String>,
    pub log_group_name: Option<String>,
    pub filter_pattern: Option<String>,
    pub destination_arn: Option<String>,
    pub role_arn: Option<String>,
    pub distribution: Option<String>,
    pub apply_on_transformed_logs: Option<bool>,
    pub creation_time: Option<i64>,
    pub field_selection_criteria: Option<String>,
    pub emit_system_fields: Option<Vec<String>>,
}
schema::shape!(SubscriptionFilter = schemas::SUBSCRIPTION_FILTER { 0 filter_name, 1 log_group_name, 2 filter_pattern, 3 destination_arn, 4 role_arn, 5 distribution, 6 apply_on_transformed_logs, 7 creation_time, 8 field_selection_criteria, 9 emit_system_fields });

/// `TagFilter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TagFilter {
    pub key: String,
    pub values: Option<Vec<String>>,
}
schema::shape!(TagFilter = schemas::TAG_FILTER { 0 key, 1 values });
