//! The service and its operations.

use schema::{OperationFacts, Protocol, ServiceError, ServiceFacts, empty};

use crate::{operations as api, schemas};

pub(crate) static ASSOCIATE_KMS_KEY: OperationFacts = OperationFacts {
    service: "logs", name: "AssociateKmsKey", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::ASSOCIATE_KMS_KEY, output: &schemas::ASSOCIATE_KMS_KEY_OUTPUT,
    new_input: empty::<api::AssociateKmsKey>, new_output: empty::<api::AssociateKmsKeyOutput>,
};

pub(crate) static CREATE_LOG_GROUP: OperationFacts = OperationFacts {
    service: "logs", name: "CreateLogGroup", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_LOG_GROUP, output: &schemas::CREATE_LOG_GROUP_OUTPUT,
    new_input: empty::<api::CreateLogGroup>, new_output: empty::<api::CreateLogGroupOutput>,
};

pub(crate) static CREATE_LOG_STREAM: OperationFacts = OperationFacts {
    service: "logs", name: "CreateLogStream", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_LOG_STREAM, output: &schemas::CREATE_LOG_STREAM_OUTPUT,
    new_input: empty::<api::CreateLogStream>, new_output: empty::<api::CreateLogStreamOutput>,
};

pub(crate) static DELETE_LOG_GROUP: OperationFacts = OperationFacts {
    service: "logs", name: "DeleteLogGroup", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_LOG_GROUP, output: &schemas::DELETE_LOG_GROUP_OUTPUT,
    new_input: empty::<api::DeleteLogGroup>, new_output: empty::<api::DeleteLogGroupOutput>,
};

pub(crate) static DELETE_LOG_STREAM: OperationFacts = OperationFacts {
    service: "logs", name: "DeleteLogStream", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_LOG_STREAM, output: &schemas::DELETE_LOG_STREAM_OUTPUT,
    new_input: empty::<api::DeleteLogStream>, new_output: empty::<api::DeleteLogStreamOutput>,
};

pub(crate) static DELETE_METRIC_FILTER: OperationFacts = OperationFacts {
    service: "logs", name: "DeleteMetricFilter", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_METRIC_FILTER, output: &schemas::DELETE_METRIC_FILTER_OUTPUT,
    new_input: empty::<api::DeleteMetricFilter>, new_output: empty::<api::DeleteMetricFilterOutput>,
};

pub(crate) static DELETE_RESOURCE_POLICY: OperationFacts = OperationFacts {
    service: "logs", name: "DeleteResourcePolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_RESOURCE_POLICY, output: &schemas::DELETE_RESOURCE_POLICY_OUTPUT,
    new_input: empty::<api::DeleteResourcePolicy>, new_output: empty::<api::DeleteResourcePolicyOutput>,
};

pub(crate) static DELETE_RETENTION_POLICY: OperationFacts = OperationFacts {
    service: "logs", name: "DeleteRetentionPolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_RETENTION_POLICY, output: &schemas::DELETE_RETENTION_POLICY_OUTPUT,
    new_input: empty::<api::DeleteRetentionPolicy>, new_output: empty::<api::DeleteRetentionPolicyOutput>,
};

pub(crate) static DELETE_SUBSCRIPTION_FILTER: OperationFacts = OperationFacts {
    service: "logs", name: "DeleteSubscriptionFilter", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_SUBSCRIPTION_FILTER, output: &schemas::DELETE_SUBSCRIPTION_FILTER_OUTPUT,
    new_input: empty::<api::DeleteSubscriptionFilter>, new_output: empty::<api::DeleteSubscriptionFilterOutput>,
};

pub(crate) static DESCRIBE_LOG_GROUPS: OperationFacts = OperationFacts {
    service: "logs", name: "DescribeLogGroups", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_LOG_GROUPS, output: &schemas::DESCRIBE_LOG_GROUPS_OUTPUT,
    new_input: empty::<api::DescribeLogGroups>, new_output: empty::<api::DescribeLogGroupsOutput>,
};

pub(crate) static DESCRIBE_LOG_STREAMS: OperationFacts = OperationFacts {
    service: "logs", name: "DescribeLogStreams", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_LOG_STREAMS, output: &schemas::DESCRIBE_LOG_STREAMS_OUTPUT,
    new_input: empty::<api::DescribeLogStreams>, new_output: empty::<api::DescribeLogStreamsOutput>,
};

pub(crate) static DESCRIBE_METRIC_FILTERS: OperationFacts = OperationFacts {
    service: "logs", name: "DescribeMetricFilters", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_METRIC_FILTERS, output: &schemas::DESCRIBE_METRIC_FILTERS_OUTPUT,
    new_input: empty::<api::DescribeMetricFilters>, new_output: empty::<api::DescribeMetricFiltersOutput>,
};

pub(crate) static DESCRIBE_QUERIES: OperationFacts = OperationFacts {
    service: "logs", name: "DescribeQueries", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_QUERIES, output: &schemas::DESCRIBE_QUERIES_OUTPUT,
    new_input: empty::<api::DescribeQueries>, new_output: empty::<api::DescribeQueriesOutput>,
};

pub(crate) static DESCRIBE_RESOURCE_POLICIES: OperationFacts = OperationFacts {
    service: "logs", name: "DescribeResourcePolicies", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_RESOURCE_POLICIES, output: &schemas::DESCRIBE_RESOURCE_POLICIES_OUTPUT,
    new_input: empty::<api::DescribeResourcePolicies>, new_output: empty::<api::DescribeResourcePoliciesOutput>,
};

pub(crate) static DESCRIBE_SUBSCRIPTION_FILTERS: OperationFacts = OperationFacts {
    service: "logs", name: "DescribeSubscriptionFilters", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_SUBSCRIPTION_FILTERS, output: &schemas::DESCRIBE_SUBSCRIPTION_FILTERS_OUTPUT,
    new_input: empty::<api::DescribeSubscriptionFilters>, new_output: empty::<api::DescribeSubscriptionFiltersOutput>,
};

pub(crate) static DISASSOCIATE_KMS_KEY: OperationFacts = OperationFacts {
    service: "logs", name: "DisassociateKmsKey", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DISASSOCIATE_KMS_KEY, output: &schemas::DISASSOCIATE_KMS_KEY_OUTPUT,
    new_input: empty::<api::DisassociateKmsKey>, new_output: empty::<api::DisassociateKmsKeyOutput>,
};

pub(crate) static FILTER_LOG_EVENTS: OperationFacts = OperationFacts {
    service: "logs", name: "FilterLogEvents", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::FILTER_LOG_EVENTS, output: &schemas::FILTER_LOG_EVENTS_OUTPUT,
    new_input: empty::<api::FilterLogEvents>, new_output: empty::<api::FilterLogEventsOutput>,
};

pub(crate) static GET_LOG_EVENTS: OperationFacts = OperationFacts {
    service: "logs", name: "GetLogEvents", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_LOG_EVENTS, output: &schemas::GET_LOG_EVENTS_OUTPUT,
    new_input: empty::<api::GetLogEvents>, new_output: empty::<api::GetLogEventsOutput>,
};

pub(crate) static GET_LOG_GROUP_FIELDS: OperationFacts = OperationFacts {
    service: "logs", name: "GetLogGroupFields", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_LOG_GROUP_FIELDS, output: &schemas::GET_LOG_GROUP_FIELDS_OUTPUT,
    new_input: empty::<api::GetLogGroupFields>, new_output: empty::<api::GetLogGroupFieldsOutput>,
};

pub(crate) static GET_LOG_RECORD: OperationFacts = OperationFacts {
    service: "logs", name: "GetLogRecord", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_LOG_RECORD, output: &schemas::GET_LOG_RECORD_OUTPUT,
    new_input: empty::<api::GetLogRecord>, new_output: empty::<api::GetLogRecordOutput>,
};

pub(crate) static GET_QUERY_RESULTS: OperationFacts = OperationFacts {
    service: "logs", name: "GetQueryResults", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_QUERY_RESULTS, output: &schemas::GET_QUERY_RESULTS_OUTPUT,
    new_input: empty::<api::GetQueryResults>, new_output: empty::<api::GetQueryResultsOutput>,
};

pub(crate) static LIST_LOG_GROUPS: OperationFacts = OperationFacts {
    service: "logs", name: "ListLogGroups", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_LOG_GROUPS, output: &schemas::LIST_LOG_GROUPS_OUTPUT,
    new_input: empty::<api::ListLogGroups>, new_output: empty::<api::ListLogGroupsOutput>,
};

pub(crate) static LIST_TAGS_FOR_RESOURCE: OperationFacts = OperationFacts {
    service: "logs", name: "ListTagsForResource", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_TAGS_FOR_RESOURCE, output: &schemas::LIST_TAGS_FOR_RESOURCE_OUTPUT,
    new_input: empty::<api::ListTagsForResource>, new_output: empty::<api::ListTagsForResourceOutput>,
};

pub(crate) static LIST_TAGS_LOG_GROUP: OperationFacts = OperationFacts {
    service: "logs", name: "ListTagsLogGroup", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_TAGS_LOG_GROUP, output: &schemas::LIST_TAGS_LOG_GROUP_OUTPUT,
    new_input: empty::<api::ListTagsLogGroup>, new_output: empty::<api::ListTagsLogGroupOutput>,
};

pub(crate) static PUT_LOG_EVENTS: OperationFacts = OperationFacts {
    service: "logs", name: "PutLogEvents", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_LOG_EVENTS, output: &schemas::PUT_LOG_EVENTS_OUTPUT,
    new_input: empty::<api::PutLogEvents>, new_output: empty::<api::PutLogEventsOutput>,
};

pub(crate) static PUT_METRIC_FILTER: OperationFacts = OperationFacts {
    service: "logs", name: "PutMetricFilter", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_METRIC_FILTER, output: &schemas::PUT_METRIC_FILTER_OUTPUT,
    new_input: empty::<api::PutMetricFilter>, new_output: empty::<api::PutMetricFilterOutput>,
};

pub(crate) static PUT_RESOURCE_POLICY: OperationFacts = OperationFacts {
    service: "logs", name: "PutResourcePolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_RESOURCE_POLICY, output: &schemas::PUT_RESOURCE_POLICY_OUTPUT,
    new_input: empty::<api::PutResourcePolicy>, new_output: empty::<api::PutResourcePolicyOutput>,
};

pub(crate) static PUT_RETENTION_POLICY: OperationFacts = OperationFacts {
    service: "logs", name: "PutRetentionPolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_RETENTION_POLICY, output: &schemas::PUT_RETENTION_POLICY_OUTPUT,
    new_input: empty::<api::PutRetentionPolicy>, new_output: empty::<api::PutRetentionPolicyOutput>,
};

pub(crate) static PUT_SUBSCRIPTION_FILTER: OperationFacts = OperationFacts {
    service: "logs", name: "PutSubscriptionFilter", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_SUBSCRIPTION_FILTER, output: &schemas::PUT_SUBSCRIPTION_FILTER_OUTPUT,
    new_input: empty::<api::PutSubscriptionFilter>, new_output: empty::<api::PutSubscriptionFilterOutput>,
};

pub(crate) static START_QUERY: OperationFacts = OperationFacts {
    service: "logs", name: "StartQuery", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::START_QUERY, output: &schemas::START_QUERY_OUTPUT,
    new_input: empty::<api::StartQuery>, new_output: empty::<api::StartQueryOutput>,
};

pub(crate) static STOP_QUERY: OperationFacts = OperationFacts {
    service: "logs", name: "StopQuery", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::STOP_QUERY, output: &schemas::STOP_QUERY_OUTPUT,
    new_input: empty::<api::StopQuery>, new_output: empty::<api::StopQueryOutput>,
};

pub(crate) static TAG_LOG_GROUP: OperationFacts = OperationFacts {
    service: "logs", name: "TagLogGroup", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::TAG_LOG_GROUP, output: &schemas::TAG_LOG_GROUP_OUTPUT,
    new_input: empty::<api::TagLogGroup>, new_output: empty::<api::TagLogGroupOutput>,
};

pub(crate) static TAG_RESOURCE: OperationFacts = OperationFacts {
    service: "logs", name: "TagResource", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::TAG_RESOURCE, output: &schemas::TAG_RESOURCE_OUTPUT,
    new_input: empty::<api::TagResource>, new_output: empty::<api::TagResourceOutput>,
};

pub(crate) static TEST_METRIC_FILTER: OperationFacts = OperationFacts {
    service: "logs", name: "TestMetricFilter", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::TEST_METRIC_FILTER, output: &schemas::TEST_METRIC_FILTER_OUTPUT,
    new_input: empty::<api::TestMetricFilter>, new_output: empty::<api::TestMetricFilterOutput>,
};

pub(crate) static UNTAG_LOG_GROUP: OperationFacts = OperationFacts {
    service: "logs", name: "UntagLogGroup", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UNTAG_LOG_GROUP, output: &schemas::UNTAG_LOG_GROUP_OUTPUT,
    new_input: empty::<api::UntagLogGroup>, new_output: empty::<api::UntagLogGroupOutput>,
};

pub(crate) static UNTAG_RESOURCE: OperationFacts = OperationFacts {
    service: "logs", name: "UntagResource", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UNTAG_RESOURCE, output: &schemas::UNTAG_RESOURCE_OUTPUT,
    new_input: empty::<api::UntagResource>, new_output: empty::<api::UntagResourceOutput>,
};

/// What is known of the service.
pub static SERVICE: ServiceFacts = ServiceFacts {
    id: "logs",
    signing_name: "logs",
    endpoint_prefix: "logs",
    api_version: "2014-03-28",
    protocols: &[Protocol::Json11],
    target_prefix: "Logs_20140328",
    xml_namespace: "",
    operations: &[
        &ASSOCIATE_KMS_KEY,
        &CREATE_LOG_GROUP,
        &CREATE_LOG_STREAM,
        &DELETE_LOG_GROUP,
        &DELETE_LOG_STREAM,
        &DELETE_METRIC_FILTER,
        &DELETE_RESOURCE_POLICY,
        &DELETE_RETENTION_POLICY,
        &DELETE_SUBSCRIPTION_FILTER,
        &DESCRIBE_LOG_GROUPS,
        &DESCRIBE_LOG_STREAMS,
        &DESCRIBE_METRIC_FILTERS,
        &DESCRIBE_QUERIES,
        &DESCRIBE_RESOURCE_POLICIES,
        &DESCRIBE_SUBSCRIPTION_FILTERS,
        &DISASSOCIATE_KMS_KEY,
        &FILTER_LOG_EVENTS,
        &GET_LOG_EVENTS,
        &GET_LOG_GROUP_FIELDS,
        &GET_LOG_RECORD,
        &GET_QUERY_RESULTS,
        &LIST_LOG_GROUPS,
        &LIST_TAGS_FOR_RESOURCE,
        &LIST_TAGS_LOG_GROUP,
        &PUT_LOG_EVENTS,
        &PUT_METRIC_FILTER,
        &PUT_RESOURCE_POLICY,
        &PUT_RETENTION_POLICY,
        &PUT_SUBSCRIPTION_FILTER,
        &START_QUERY,
        &STOP_QUERY,
        &TAG_LOG_GROUP,
        &TAG_RESOURCE,
        &TEST_METRIC_FILTER,
        &UNTAG_LOG_GROUP,
        &UNTAG_RESOURCE,
    ],
    others: &[
        "AssociateSourceToS3TableIntegration",
        "CancelExportTask",
        "CancelImportTask",
        "CreateDelivery",
        "CreateExportTask",
        "CreateImportTask",
        "CreateLogAnomalyDetector",
        "CreateLookupTable",
        "CreateScheduledQuery",
        "DeleteAccountPolicy",
        "DeleteDataProtectionPolicy",
        "DeleteDelivery",
        "DeleteDeliveryDestination",
        "DeleteDeliveryDestinationPolicy",
        "DeleteDeliverySource",
        "DeleteDestination",
        "DeleteIndexPolicy",
        "DeleteIntegration",
        "DeleteLogAnomalyDetector",
        "DeleteLookupTable",
        "DeleteQueryDefinition",
        "DeleteScheduledQuery",
        "DeleteSyslogConfiguration",
        "DeleteTransformer",
        "DescribeAccountPolicies",
        "DescribeConfigurationTemplates",
        "DescribeDeliveries",
        "DescribeDeliveryDestinations",
        "DescribeDeliverySources",
        "DescribeDestinations",
        "DescribeExportTasks",
        "DescribeFieldIndexes",
        "DescribeImportTaskBatches",
        "DescribeImportTasks",
        "DescribeIndexPolicies",
        "DescribeLookupTables",
        "DescribeQueryDefinitions",
        "DisassociateSourceFromS3TableIntegration",
        "GetDataProtectionPolicy",
        "GetDelivery",
        "GetDeliveryDestination",
        "GetDeliveryDestinationPolicy",
        "GetDeliverySource",
        "GetIntegration",
        "GetLogAnomalyDetector",
        "GetLogFields",
        "GetLogObject",
        "GetLookupTable",
        "GetScheduledQuery",
        "GetScheduledQueryHistory",
        "GetStorageTierPolicy",
        "GetTransformer",
        "ListAggregateLogGroupSummaries",
        "ListAnomalies",
        "ListIntegrations",
        "ListLogAnomalyDetectors",
        "ListLogGroupsForQuery",
        "ListScheduledQueries",
        "ListSourcesForS3TableIntegration",
        "ListSyslogConfigurations",
        "PutAccountPolicy",
        "PutBearerTokenAuthentication",
        "PutDataProtectionPolicy",
        "PutDeliveryDestination",
        "PutDeliveryDestinationPolicy",
        "PutDeliverySource",
        "PutDestination",
        "PutDestinationPolicy",
        "PutIndexPolicy",
        "PutIntegration",
        "PutLogGroupDeletionProtection",
        "PutQueryDefinition",
        "PutStorageTierPolicy",
        "PutSyslogConfiguration",
        "PutTransformer",
        "StartLiveTail",
        "TestTransformer",
        "UpdateAnomaly",
        "UpdateDeliveryConfiguration",
        "UpdateLogAnomalyDetector",
        "UpdateLookupTable",
        "UpdateScheduledQuery",
    ],
    errors: &[
        ServiceError { shape: "AccessDeniedException", code: "AccessDeniedException", status: 400 },
        ServiceError { shape: "ConflictException", code: "ConflictException", status: 400 },
        ServiceError { shape: "DataAlreadyAcceptedException", code: "DataAlreadyAcceptedException", status: 400 },
        ServiceError { shape: "InternalServerException", code: "InternalServerException", status: 500 },
        ServiceError { shape: "InternalStreamingException", code: "InternalStreamingException", status: 400 },
        ServiceError { shape: "InvalidOperationException", code: "InvalidOperationException", status: 400 },
        ServiceError { shape: "InvalidParameterException", code: "InvalidParameterException", status: 400 },
        ServiceError { shape: "InvalidSequenceTokenException", code: "InvalidSequenceTokenException", status: 400 },
        ServiceError { shape: "LimitExceededException", code: "LimitExceededException", status: 400 },
        ServiceError { shape: "MalformedQueryException", code: "MalformedQueryException", status: 400 },
        ServiceError { shape: "OperationAbortedException", code: "OperationAbortedException", status: 400 },
        ServiceError { shape: "ResourceAlreadyExistsException", code: "ResourceAlreadyExistsException", status: 400 },
        ServiceError { shape: "ResourceNotFoundException", code: "ResourceNotFoundException", status: 400 },
        ServiceError { shape: "ServiceQuotaExceededException", code: "ServiceQuotaExceededException", status: 400 },
        ServiceError { shape: "ServiceUnavailableException", code: "ServiceUnavailableException", status: 500 },
        ServiceError { shape: "SessionStreamingException", code: "SessionStreamingException", status: 400 },
        ServiceError { shape: "SessionTimeoutException", code: "SessionTimeoutException", status: 400 },
        ServiceError { shape: "ThrottlingException", code: "ThrottlingException", status: 400 },
        ServiceError { shape: "TooManyTagsException", code: "TooManyTagsException", status: 400 },
        ServiceError { shape: "UnrecognizedClientException", code: "UnrecognizedClientException", status: 400 },
        ServiceError { shape: "ValidationException", code: "ValidationException", status: 400 },
    ],
};
