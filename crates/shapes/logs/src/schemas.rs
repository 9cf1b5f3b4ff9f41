//! The facts of inputs, outputs and structures.

use schema::{Member, Range, Schema, Text, Type};

use crate::{collections, texts};

pub(crate) static ASSOCIATE_KMS_KEY: Schema = Schema { name: "AssociateKmsKeyRequest", members: &[
    Member::new("logGroupName", Type::Text(&texts::LOG_GROUP_NAME)),
    Member::new("kmsKeyId", Type::Text(&texts::KMS_KEY_ID)).required(),
    Member::new("resourceIdentifier", Type::Text(&texts::RESOURCE_IDENTIFIER)),
] };

pub(crate) static ASSOCIATE_KMS_KEY_OUTPUT: Schema = Schema { name: "AssociateKmsKeyOutput", members: &[] };

pub(crate) static CREATE_LOG_GROUP: Schema = Schema { name: "CreateLogGroupRequest", members: &[
    Member::new("logGroupName", Type::Text(&texts::LOG_GROUP_NAME)).required(),
    Member::new("kmsKeyId", Type::Text(&texts::KMS_KEY_ID)),
    Member::new("tags", Type::Map(&collections::TAGS)),
    Member::new("logGroupClass", Type::Text(&texts::LOG_GROUP_CLASS)),
    Member::new("deletionProtectionEnabled", Type::Boolean),
] };

pub(crate) static CREATE_LOG_GROUP_OUTPUT: Schema = Schema { name: "CreateLogGroupOutput", members: &[] };

pub(crate) static CREATE_LOG_STREAM: Schema = Schema { name: "CreateLogStreamRequest", members: &[
    Member::new("logGroupName", Type::Text(&texts::LOG_GROUP_NAME)).required(),
    Member::new("logStreamName", Type::Text(&texts::LOG_STREAM_NAME)).required(),
] };

pub(crate) static CREATE_LOG_STREAM_OUTPUT: Schema = Schema { name: "CreateLogStreamOutput", members: &[] };

pub(crate) static DELETE_LOG_GROUP: Schema = Schema { name: "DeleteLogGroupRequest", members: &[
    Member::new("logGroupName", Type::Text(&texts::LOG_GROUP_NAME)).required(),
] };

pub(crate) static DELETE_LOG_GROUP_OUTPUT: Schema = Schema { name: "DeleteLogGroupOutput", members: &[] };

pub(crate) static DELETE_LOG_STREAM: Schema = Schema { name: "DeleteLogStreamRequest", members: &[
    Member::new("logGroupName", Type::Text(&texts::LOG_GROUP_NAME)).required(),
    Member::new("logStreamName", Type::Text(&texts::LOG_STREAM_NAME)).required(),
] };

pub(crate) static DELETE_LOG_STREAM_OUTPUT: Schema = Schema { name: "DeleteLogStreamOutput", members: &[] };

pub(crate) static DELETE_METRIC_FILTER: Schema = Schema { name: "DeleteMetricFilterRequest", members: &[
    Member::new("logGroupName", Type::Text(&texts::LOG_GROUP_NAME)).required(),
    Member::new("filterName", Type::Text(&texts::FILTER_NAME)).required(),
] };

pub(crate) static DELETE_METRIC_FILTER_OUTPUT: Schema = Schema { name: "DeleteMetricFilterOutput", members: &[] };

pub(crate) static DELETE_RESOURCE_POLICY: Schema = Schema { name: "DeleteResourcePolicyRequest", members: &[
    Member::new("policyName", Type::Text(Text::FREE)),
    Member::new("resourceArn", Type::Text(Text::FREE)),
    Member::new("expectedRevisionId", Type::Text(&texts::EXPECTED_REVISION_ID)),
] };

pub(crate) static DELETE_RESOURCE_POLICY_OUTPUT: Schema = Schema { name: "DeleteResourcePolicyOutput", members: &[] };

pub(crate) static DELETE_RETENTION_POLICY: Schema = Schema { name: "DeleteRetentionPolicyRequest", members: &[
    Member::new("logGroupName", Type::Text(&texts::LOG_GROUP_NAME)).required(),
] };

pub(crate) static DELETE_RETENTION_POLICY_OUTPUT: Schema = Schema { name: "DeleteRetentionPolicyOutput", members: &[] };

pub(crate) static DELETE_SUBSCRIPTION_FILTER: Schema = Schema { name: "DeleteSubscriptionFilterRequest", members: &[
    Member::new("logGroupName", Type::Text(&texts::LOG_GROUP_NAME)).required(),
    Member::new("filterName", Type::Text(&texts::FILTER_NAME)).required(),
] };

pub(crate) static DELETE_SUBSCRIPTION_FILTER_OUTPUT: Schema = Schema { name: "DeleteSubscriptionFilterOutput", members: &[] };

pub(crate) static DESCRIBE_LOG_GROUPS: Schema = Schema { name: "DescribeLogGroupsRequest", members: &[
    Member::new("accountIdentifiers", Type::List(&collections::ACCOUNT_IDS)),
    Member::new("logGroupNamePrefix", Type::Text(&texts::LOG_GROUP_NAME)),
    Member::new("logGroupNamePattern", Type::Text(&texts::LOG_GROUP_NAME_PATTERN)),
    Member::new("nextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("limit", Type::Integer(Range::between(1, 50))),
    Member::new("includeLinkedAccounts", Type::Boolean),
    Member::new("logGroupClass", Type::Text(&texts::LOG_GROUP_CLASS)),
    Member::new("logGroupIdentifiers", Type::List(&collections::DESCRIBE_LOG_GROUPS_LOG_GROUP_IDENTIFIERS)),
] };

pub(crate) static DESCRIBE_LOG_GROUPS_OUTPUT: Schema = Schema { name: "DescribeLogGroupsResponse", members: &[
    Member::new("logGroups", Type::List(&collections::LOG_GROUPS)),
    Member::new("nextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static DESCRIBE_LOG_STREAMS: Schema = Schema { name: "DescribeLogStreamsRequest", members: &[
    Member::new("logGroupName", Type::Text(&texts::LOG_GROUP_NAME)),
    Member::new("logGroupIdentifier", Type::Text(&texts::LOG_GROUP_IDENTIFIER)),
    Member::new("logStreamNamePrefix", Type::Text(&texts::LOG_STREAM_NAME)),
    Member::new("orderBy", Type::Text(&texts::ORDER_BY)),
    Member::new("descending", Type::Boolean),
    Member::new("nextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("limit", Type::Integer(Range::between(1, 50))),
] };

pub(crate) static DESCRIBE_LOG_STREAMS_OUTPUT: Schema = Schema { name: "DescribeLogStreamsResponse", members: &[
    Member::new("logStreams", Type::List(&collections::LOG_STREAMS)),
    Member::new("nextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static DESCRIBE_METRIC_FILTERS: Schema = Schema { name: "DescribeMetricFiltersRequest", members: &[
    Member::new("logGroupName", Type::Text(&texts::LOG_GROUP_NAME)),
    Member::new("filterNamePrefix", Type::Text(&texts::FILTER_NAME)),
    Member::new("nextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("limit", Type::Integer(Range::between(1, 50))),
    Member::new("metricName", Type::Text(&texts::METRIC_NAME)),
    Member::new("metricNamespace", Type::Text(&texts::METRIC_NAMESPACE)),
] };

pub(crate) static DESCRIBE_METRIC_FILTERS_OUTPUT: Schema = Schema { name: "DescribeMetricFiltersResponse", members: &[
    Member::new("metricFilters", Type::List(&collections::METRIC_FILTERS)),
    Member::new("nextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static DESCRIBE_QUERIES: Schema = Schema { name: "DescribeQueriesRequest", members: &[
    Member::new("logGroupName", Type::Text(&texts::LOG_GROUP_NAME)),
    Member::new("status", Type::Text(&texts::QUERY_STATUS)),
    Member::new("maxResults", Type::Integer(Range::between(1, 1000))),
    Member::new("nextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("queryLanguage", Type::Text(&texts::QUERY_LANGUAGE)),
] };

pub(crate) static DESCRIBE_QUERIES_OUTPUT: Schema = Schema { name: "DescribeQueriesResponse", members: &[
    Member::new("queries", Type::List(&collections::QUERY_INFO_LIST)),
    Member::new("nextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static DESCRIBE_RESOURCE_POLICIES: Schema = Schema { name: "DescribeResourcePoliciesRequest", members: &[
    Member::new("nextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("limit", Type::Integer(Range::between(1, 50))),
    Member::new("resourceArn", Type::Text(Text::FREE)),
    Member::new("policyScope", Type::Text(&texts::POLICY_SCOPE)),
] };

pub(crate) static DESCRIBE_RESOURCE_POLICIES_OUTPUT: Schema = Schema { name: "DescribeResourcePoliciesResponse", members: &[
    Member::new("resourcePolicies", Type::List(&collections::RESOURCE_POLICIES)),
    Member::new("nextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static DESCRIBE_SUBSCRIPTION_FILTERS: Schema = Schema { name: "DescribeSubscriptionFiltersRequest", members: &[
    Member::new("logGroupName", Type::Text(&texts::LOG_GROUP_NAME)).required(),
    Member::new("filterNamePrefix", Type::Text(&texts::FILTER_NAME)),
    Member::new("nextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("limit", Type::Integer(Range::between(1, 50))),
] };

pub(crate) static DESCRIBE_SUBSCRIPTION_FILTERS_OUTPUT: Schema = Schema { name: "DescribeSubscriptionFiltersResponse", members: &[
    Member::new("subscriptionFilters", Type::List(&collections::SUBSCRIPTION_FILTERS)),
    Member::new("nextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static DISASSOCIATE_KMS_KEY: Schema = Schema { name: "DisassociateKmsKeyRequest", members: &[
    Member::new("logGroupName", Type::Text(&texts::LOG_GROUP_NAME)),
    Member::new("resourceIdentifier", Type::Text(&texts::RESOURCE_IDENTIFIER)),
] };

pub(crate) static DISASSOCIATE_KMS_KEY_OUTPUT: Schema = Schema { name: "DisassociateKmsKeyOutput", members: &[] };

pub(crate) static FILTER_LOG_EVENTS: Schema = Schema { name: "FilterLogEventsRequest", members: &[
    Member::new("logGroupName", Type::Text(&texts::LOG_GROUP_NAME)),
    Member::new("logGroupIdentifier", Type::Text(&texts::LOG_GROUP_IDENTIFIER)),
    Member::new("logStreamNames", Type::List(&collections::INPUT_LOG_STREAM_NAMES)),
    Member::new("logStreamNamePrefix", Type::Text(&texts::LOG_STREAM_NAME)),
    Member::new("startTime", Type::Long(Range::at_least(0))),
    Member::new("endTime", Type::Long(Range::at_least(0))),
    Member::new("filterPattern", Type::Text(&texts::FILTER_PATTERN)),
    Member::new("nextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("limit", Type::Integer(Range::between(1, 10000))),
    Member::new("startFromHead", Type::Boolean),
    Member::new("interleaved", Type::Boolean),
    Member::new("unmask", Type::Boolean),
] };

pub(crate) static FILTER_LOG_EVENTS_OUTPUT: Schema = Schema { name: "FilterLogEventsResponse", members: &[
    Member::new("events", Type::List(&collections::FILTERED_LOG_EVENTS)),
    Member::new("searchedLogStreams", Type::List(&collections::SEARCHED_LOG_STREAMS)),
    Member::new("nextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static GET_LOG_EVENTS: Schema = Schema { name: "GetLogEventsRequest", members: &[
    Member::new("logGroupName", Type::Text(&texts::LOG_GROUP_NAME)),
    Member::new("logGroupIdentifier", Type::Text(&texts::LOG_GROUP_IDENTIFIER)),
    Member::new("logStreamName", Type::Text(&texts::LOG_STREAM_NAME)).required(),
    Member::new("startTime", Type::Long(Range::at_least(0))),
    Member::new("endTime", Type::Long(Range::at_least(0))),
    Member::new("nextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("limit", Type::Integer(Range::between(1, 10000))),
    Member::new("startFromHead", Type::Boolean),
    Member::new("unmask", Type::Boolean),
] };

pub(crate) static GET_LOG_EVENTS_OUTPUT: Schema = Schema { name: "GetLogEventsResponse", members: &[
    Member::new("events", Type::List(&collections::OUTPUT_LOG_EVENTS)),
    Member::new("nextForwardToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("nextBackwardToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static GET_LOG_GROUP_FIELDS: Schema = Schema { name: "GetLogGroupFieldsRequest", members: &[
    Member::new("logGroupName", Type::Text(&texts::LOG_GROUP_NAME)),
    Member::new("time", Type::Long(Range::at_least(0))),
    Member::new("logGroupIdentifier", Type::Text(&texts::LOG_GROUP_IDENTIFIER)),
] };

pub(crate) static GET_LOG_GROUP_FIELDS_OUTPUT: Schema = Schema { name: "GetLogGroupFieldsResponse", members: &[
    Member::new("logGroupFields", Type::List(&collections::LOG_GROUP_FIELD_LIST)),
] };

pub(crate) static GET_LOG_RECORD: Schema = Schema { name: "GetLogRecordRequest", members: &[
    Member::new("logRecordPointer", Type::Text(Text::FREE)).required(),
    Member::new("unmask", Type::Boolean),
] };

pub(crate) static GET_LOG_RECORD_OUTPUT: Schema = Schema { name: "GetLogRecordResponse", members: &[
    Member::new("logRecord", Type::Map(&collections::LOG_RECORD)),
] };

pub(crate) static GET_QUERY_RESULTS: Schema = Schema { name: "GetQueryResultsRequest", members: &[
    Member::new("queryId", Type::Text(&texts::QUERY_ID)).required(),
    Member::new("nextToken", Type::Text(&texts::GET_QUERY_RESULTS_NEXT_TOKEN)),
    Member::new("maxItems", Type::Integer(Range::between(0, 10000))),
] };

pub(crate) static GET_QUERY_RESULTS_OUTPUT: Schema = Schema { name: "GetQueryResultsResponse", members: &[
    Member::new("queryLanguage", Type::Text(&texts::QUERY_LANGUAGE)),
    Member::new("results", Type::List(&collections::QUERY_RESULTS)),
    Member::new("statistics", Type::Structure(&QUERY_STATISTICS)),
    Member::new("status", Type::Text(&texts::QUERY_STATUS)),
    Member::new("encryptionKey", Type::Text(&texts::ENCRYPTION_KEY)),
    Member::new("nextToken", Type::Text(&texts::GET_QUERY_RESULTS_NEXT_TOKEN)),
] };

pub(crate) static LIST_LOG_GROUPS: Schema = Schema { name: "ListLogGroupsRequest", members: &[
    Member::new("logGroupNamePattern", Type::Text(&texts::LOG_GROUP_NAME_REGEX_PATTERN)),
    Member::new("logGroupClass", Type::Text(&texts::LOG_GROUP_CLASS)),
    Member::new("includeLinkedAccounts", Type::Boolean),
    Member::new("accountIdentifiers", Type::List(&collections::ACCOUNT_IDS)),
    Member::new("nextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("limit", Type::Integer(Range::between(1, 1000))),
    Member::new("dataSources", Type::List(&collections::DATA_SOURCE_FILTERS)),
    Member::new("fieldIndexNames", Type::List(&collections::FIELD_INDEX_NAMES)),
    Member::new("logGroupTags", Type::List(&collections::TAG_FILTERS)),
] };

pub(crate) static LIST_LOG_GROUPS_OUTPUT: Schema = Schema { name: "ListLogGroupsResponse", members: &[
    Member::new("logGroups", Type::List(&collections::LOG_GROUP_SUMMARIES)),
    Member::new("nextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_TAGS_FOR_RESOURCE: Schema = Schema { name: "ListTagsForResourceRequest", members: &[
    Member::new("resourceArn", Type::Text(&texts::AMAZON_RESOURCE_NAME)).required(),
] };

pub(crate) static LIST_TAGS_FOR_RESOURCE_OUTPUT: Schema = Schema { name: "ListTagsForResourceResponse", members: &[
    Member::new("tags", Type::Map(&collections::TAGS)),
] };

pub(crate) static LIST_TAGS_LOG_GROUP: Schema = Schema { name: "ListTagsLogGroupRequest", members: &[
    Member::new("logGroupName", Type::Text(&texts::LOG_GROUP_NAME)).required(),
] };

pub(crate) static LIST_TAGS_LOG_GROUP_OUTPUT: Schema = Schema { name: "ListTagsLogGroupResponse", members: &[
    Member::new("tags", Type::Map(&collections::TAGS)),
] };

pub(crate) static PUT_LOG_EVENTS: Schema = Schema { name: "PutLogEventsRequest", members: &[
    Member::new("logGroupName", Type::Text(&texts::LOG_GROUP_NAME)).required(),
    Member::new("logStreamName", Type::Text(&texts::LOG_STREAM_NAME)).required(),
    Member::new("logEvents", Type::List(&collections::INPUT_LOG_EVENTS)).required(),
    Member::new("sequenceToken", Type::Text(&texts::SEQUENCE_TOKEN)),
    Member::new("entity", Type::Structure(&ENTITY)),
] };

pub(crate) static PUT_LOG_EVENTS_OUTPUT: Schema = Schema { name: "PutLogEventsResponse", members: &[
    Member::new("nextSequenceToken", Type::Text(&texts::SEQUENCE_TOKEN)),
    Member::new("rejectedLogEventsInfo", Type::Structure(&REJECTED_LOG_EVENTS_INFO)),
    Member::new("rejectedEntityInfo", Type::Structure(&REJECTED_ENTITY_INFO)),
] };

pub(crate) static PUT_METRIC_FILTER: Schema = Schema { name: "PutMetricFilterRequest", members: &[
    Member::new("logGroupName", Type::Text(&texts::LOG_GROUP_NAME)).required(),
    Member::new("filterName", Type::Text(&texts::FILTER_NAME)).required(),
    Member::new("filterPattern", Type::Text(&texts::FILTER_PATTERN)).required(),
    Member::new("metricTransformations", Type::List(&collections::METRIC_TRANSFORMATIONS)).required(),
    Member::new("applyOnTransformedLogs", Type::Boolean),
    Member::new("fieldSelectionCriteria", Type::Text(&texts::FIELD_SELECTION_CRITERIA)),
    Member::new("emitSystemFieldDimensions", Type::List(&collections::EMIT_SYSTEM_FIELDS)),
] };

pub(crate) static PUT_METRIC_FILTER_OUTPUT: Schema = Schema { name: "PutMetricFilterOutput", members: &[] };

pub(crate) static PUT_RESOURCE_POLICY: Schema = Schema { name: "PutResourcePolicyRequest", members: &[
    Member::new("policyName", Type::Text(Text::FREE)),
    Member::new("policyDocument", Type::Text(&texts::POLICY_DOCUMENT)),
    Member::new("resourceArn", Type::Text(Text::FREE)),
    Member::new("expectedRevisionId", Type::Text(&texts::EXPECTED_REVISION_ID)),
] };

pub(crate) static PUT_RESOURCE_POLICY_OUTPUT: Schema = Schema { name: "PutResourcePolicyResponse", members: &[
    Member::new("resourcePolicy", Type::Structure(&RESOURCE_POLICY)),
    Member::new("revisionId", Type::Text(&texts::EXPECTED_REVISION_ID)),
] };

pub(crate) static PUT_RETENTION_POLICY: Schema = Schema { name: "PutRetentionPolicyRequest", members: &[
    Member::new("logGroupName", Type::Text(&texts::LOG_GROUP_NAME)).required(),
    Member::new("retentionInDays", Type::Integer(Range::NONE)).required(),
] };

pub(crate) static PUT_RETENTION_POLICY_OUTPUT: Schema = Schema { name: "PutRetentionPolicyOutput", members: &[] };

pub(crate) static PUT_SUBSCRIPTION_FILTER: Schema = Schema { name: "PutSubscriptionFilterRequest", members: &[
    Member::new("logGroupName", Type::Text(&texts::LOG_GROUP_NAME)).required(),
    Member::new("filterName", Type::Text(&texts::FILTER_NAME)).required(),
    Member::new("filterPattern", Type::Text(&texts::FILTER_PATTERN)).required(),
    Member::new("destinationArn", Type::Text(&texts::DESTINATION_ARN)).required(),
    Member::new("roleArn", Type::Text(&texts::ROLE_ARN)),
    Member::new("distribution", Type::Text(&texts::DISTRIBUTION)),
    Member::new("applyOnTransformedLogs", Type::Boolean),
    Member::new("fieldSelectionCriteria", Type::Text(&texts::FIELD_SELECTION_CRITERIA)),
    Member::new("emitSystemFields", Type::List(&collections::EMIT_SYSTEM_FIELDS)),
] };

pub(crate) static PUT_SUBSCRIPTION_FILTER_OUTPUT: Schema = Schema { name: "PutSubscriptionFilterOutput", members: &[] };

pub(crate) static START_QUERY: Schema = Schema { name: "StartQueryRequest", members: &[
    Member::new("queryLanguage", Type::Text(&texts::QUERY_LANGUAGE)),
    Member::new("logGroupName", Type::Text(&texts::LOG_GROUP_NAME)),
    Member::new("logGroupNames", Type::List(&collections::LOG_GROUP_NAMES)),
    Member::new("logGroupIdentifiers", Type::List(&collections::LOG_GROUP_IDENTIFIERS)),
    Member::new("startTime", Type::Long(Range::at_least(0))).required(),
    Member::new("endTime", Type::Long(Range::at_least(0))).required(),
    Member::new("queryString", Type::Text(&texts::QUERY_STRING)).required(),
    Member::new("limit", Type::Integer(Range::between(1, 100000))),
] };

pub(crate) static START_QUERY_OUTPUT: Schema = Schema { name: "StartQueryResponse", members: &[
    Member::new("queryId", Type::Text(&texts::QUERY_ID)),
] };

pub(crate) static STOP_QUERY: Schema = Schema { name: "StopQueryRequest", members: &[
    Member::new("queryId", Type::Text(&texts::QUERY_ID)).required(),
] };

pub(crate) static STOP_QUERY_OUTPUT: Schema = Schema { name: "StopQueryResponse", members: &[
    Member::new("success", Type::Boolean),
] };

pub(crate) static TAG_LOG_GROUP: Schema = Schema { name: "TagLogGroupRequest", members: &[
    Member::new("logGroupName", Type::Text(&texts::LOG_GROUP_NAME)).required(),
    Member::new("tags", Type::Map(&collections::TAGS)).required(),
] };

pub(crate) static TAG_LOG_GROUP_OUTPUT: Schema = Schema { name: "TagLogGroupOutput", members: &[] };

pub(crate) static TAG_RESOURCE: Schema = Schema { name: "TagResourceRequest", members: &[
    Member::new("resourceArn", Type::Text(&texts::AMAZON_RESOURCE_NAME)).required(),
    Member::new("tags", Type::Map(&collections::TAGS)).required(),
] };

pub(crate) static TAG_RESOURCE_OUTPUT: Schema = Schema { name: "TagResourceOutput", members: &[] };

pub(crate) static TEST_METRIC_FILTER: Schema = Schema { name: "TestMetricFilterRequest", members: &[
    Member::new("filterPattern", Type::Text(&texts::FILTER_PATTERN)).required(),
    Member::new("logEventMessages", Type::List(&collections::TEST_EVENT_MESSAGES)).required(),
] };

pub(crate) static TEST_METRIC_FILTER_OUTPUT: Schema = Schema { name: "TestMetricFilterResponse", members: &[
    Member::new("matches", Type::List(&collections::METRIC_FILTER_MATCHES)),
] };

pub(crate) static UNTAG_LOG_GROUP: Schema = Schema { name: "UntagLogGroupRequest", members: &[
    Member::new("logGroupName", Type::Text(&texts::LOG_GROUP_NAME)).required(),
    Member::new("tags", Type::List(&collections::TAG_LIST)).required(),
] };

pub(crate) static UNTAG_LOG_GROUP_OUTPUT: Schema = Schema { name: "UntagLogGroupOutput", members: &[] };

pub(crate) static UNTAG_RESOURCE: Schema = Schema { name: "UntagResourceRequest", members: &[
    Member::new("resourceArn", Type::Text(&texts::AMAZON_RESOURCE_NAME)).required(),
    Member::new("tagKeys", Type::List(&collections::TAG_KEY_LIST)).required(),
] };

pub(crate) static UNTAG_RESOURCE_OUTPUT: Schema = Schema { name: "UntagResourceOutput", members: &[] };

pub(crate) static DATA_SOURCE_FILTER: Schema = Schema { name: "DataSourceFilter", members: &[
    Member::new("name", Type::Text(Text::FREE)).required(),
    Member::new("type", Type::Text(Text::FREE)),
] };

pub(crate) static ENTITY: Schema = Schema { name: "Entity", members: &[
    Member::new("keyAttributes", Type::Map(&collections::ENTITY_KEY_ATTRIBUTES)),
    Member::new("attributes", Type::Map(&collections::ENTITY_ATTRIBUTES)),
] };

pub(crate) static FILTERED_LOG_EVENT: Schema = Schema { name: "FilteredLogEvent", members: &[
    Member::new("logStreamName", Type::Text(&texts::LOG_STREAM_NAME)),
    Member::new("timestamp", Type::Long(Range::at_least(0))),
    Member::new("message", Type::Text(&texts::EVENT_MESSAGE)),
    Member::new("ingestionTime", Type::Long(Range::at_least(0))),
    Member::new("eventId", Type::Text(Text::FREE)),
] };

pub(crate) static INPUT_LOG_EVENT: Schema = Schema { name: "InputLogEvent", members: &[
    Member::new("timestamp", Type::Long(Range::at_least(0))).required(),
    Member::new("message", Type::Text(&texts::EVENT_MESSAGE)).required(),
] };

pub(crate) static LOG_GROUP: Schema = Schema { name: "LogGroup", members: &[
    Member::new("logGroupName", Type::Text(&texts::LOG_GROUP_NAME)),
    Member::new("creationTime", Type::Long(Range::at_least(0))),
    Member::new("retentionInDays", Type::Integer(Range::NONE)),
    Member::new("metricFilterCount", Type::Integer(Range::NONE)),
    Member::new("arn", Type::Text(Text::FREE)),
    Member::new("storedBytes", Type::Long(Range::at_least(0))),
    Member::new("kmsKeyId", Type::Text(&texts::KMS_KEY_ID)),
    Member::new("dataProtectionStatus", Type::Text(&texts::DATA_PROTECTION_STATUS)),
    Member::new("inheritedProperties", Type::List(&collections::INHERITED_PROPERTIES)),
    Member::new("logGroupClass", Type::Text(&texts::LOG_GROUP_CLASS)),
    Member::new("logGroupArn", Type::Text(Text::FREE)),
    Member::new("deletionProtectionEnabled", Type::Boolean),
    Member::new("bearerTokenAuthenticationEnabled", Type::Boolean),
    Member::new("retentionPolicyName", Type::Text(Text::FREE)),
] };

pub(crate) static LOG_GROUP_FIELD: Schema = Schema { name: "LogGroupField", members: &[
    Member::new("name", Type::Text(Text::FREE)),
    Member::new("percent", Type::Integer(Range::between(0, 100))),
] };

pub(crate) static LOG_GROUP_SUMMARY: Schema = Schema { name: "LogGroupSummary", members: &[
    Member::new("logGroupName", Type::Text(&texts::LOG_GROUP_NAME)),
    Member::new("logGroupArn", Type::Text(Text::FREE)),
    Member::new("logGroupClass", Type::Text(&texts::LOG_GROUP_CLASS)),
] };

pub(crate) static LOG_STREAM: Schema = Schema { name: "LogStream", members: &[
    Member::new("logStreamName", Type::Text(&texts::LOG_STREAM_NAME)),
    Member::new("creationTime", Type::Long(Range::at_least(0))),
    Member::new("firstEventTimestamp", Type::Long(Range::at_least(0))),
    Member::new("lastEventTimestamp", Type::Long(Range::at_least(0))),
    Member::new("lastIngestionTime", Type::Long(Range::at_least(0))),
    Member::new("uploadSequenceToken", Type::Text(&texts::SEQUENCE_TOKEN)),
    Member::new("arn", Type::Text(Text::FREE)),
    Member::new("storedBytes", Type::Long(Range::at_least(0))),
] };

pub(crate) static METRIC_FILTER: Schema = Schema { name: "MetricFilter", members: &[
    Member::new("filterName", Type::Text(&texts::FILTER_NAME)),
    Member::new("filterPattern", Type::Text(&texts::FILTER_PATTERN)),
    Member::new("metricTransformations", Type::List(&collections::METRIC_TRANSFORMATIONS)),
    Member::new("creationTime", Type::Long(Range::at_least(0))),
    Member::new("logGroupName", Type::Text(&texts::LOG_GROUP_NAME)),
    Member::new("applyOnTransformedLogs", Type::Boolean),
    Member::new("fieldSelectionCriteria", Type::Text(&texts::FIELD_SELECTION_CRITERIA)),
    Member::new("emitSystemFieldDimensions", Type::List(&collections::EMIT_SYSTEM_FIELDS)),
] };

pub(crate) static METRIC_FILTER_MATCH_RECORD: Schema = Schema { name: "MetricFilterMatchRecord", members: &[
    Member::new("eventNumber", Type::Long(Range::NONE)),
    Member::new("eventMessage", Type::Text(&texts::EVENT_MESSAGE)),
    Member::new("extractedValues", Type::Map(&collections::EXTRACTED_VALUES)),
] };

pub(crate) static METRIC_TRANSFORMATION: Schema = Schema { name: "MetricTransformation", members: &[
    Member::new("metricName", Type::Text(&texts::METRIC_NAME)).required(),
    Member::new("metricNamespace", Type::Text(&texts::METRIC_NAMESPACE)).required(),
    Member::new("metricValue", Type::Text(&texts::METRIC_VALUE)).required(),
    Member::new("defaultValue", Type::Double),
    Member::new("dimensions", Type::Map(&collections::DIMENSIONS)),
    Member::new("unit", Type::Text(&texts::STANDARD_UNIT)),
] };

pub(crate) static OUTPUT_LOG_EVENT: Schema = Schema { name: "OutputLogEvent", members: &[
    Member::new("timestamp", Type::Long(Range::at_least(0))),
    Member::new("message", Type::Text(&texts::EVENT_MESSAGE)),
    Member::new("ingestionTime", Type::Long(Range::at_least(0))),
] };

pub(crate) static QUERY_INFO: Schema = Schema { name: "QueryInfo", members: &[
    Member::new("queryLanguage", Type::Text(&texts::QUERY_LANGUAGE)),
    Member::new("queryId", Type::Text(&texts::QUERY_ID)),
    Member::new("queryString", Type::Text(&texts::QUERY_STRING)),
    Member::new("status", Type::Text(&texts::QUERY_STATUS)),
    Member::new("createTime", Type::Long(Range::at_least(0))),
    Member::new("logGroupName", Type::Text(&texts::LOG_GROUP_NAME)),
    Member::new("queryDuration", Type::Long(Range::NONE)),
    Member::new("bytesScanned", Type::Double),
    Member::new("userIdentity", Type::Text(&texts::USER_IDENTITY)),
] };

pub(crate) static QUERY_STATISTICS: Schema = Schema { name: "QueryStatistics", members: &[
    Member::new("recordsMatched", Type::Double),
    Member::new("recordsScanned", Type::Double),
    Member::new("estimatedRecordsSkipped", Type::Double),
    Member::new("bytesScanned", Type::Double),
    Member::new("estimatedBytesSkipped", Type::Double),
    Member::new("logGroupsScanned", Type::Double),
    Member::new("resultCount", Type::Double),
] };

pub(crate) static REJECTED_ENTITY_INFO: Schema = Schema { name: "RejectedEntityInfo", members: &[
    Member::new("errorType", Type::Text(&texts::ENTITY_REJECTION_ERROR_TYPE)).required(),
] };

pub(crate) static REJECTED_LOG_EVENTS_INFO: Schema = Schema { name: "RejectedLogEventsInfo", members: &[
    Member::new("tooNewLogEventStartIndex", Type::Integer(Range::NONE)),
    Member::new("tooOldLogEventEndIndex", Type::Integer(Range::NONE)),
    Member::new("expiredLogEventEndIndex", Type::Integer(Range::NONE)),
] };

pub(crate) static RESOURCE_POLICY: Schema = Schema { name: "ResourcePolicy", members: &[
    Member::new("policyName", Type::Text(Text::FREE)),
    Member::new("policyDocument", Type::Text(&texts::POLICY_DOCUMENT)),
    Member::new("lastUpdatedTime", Type::Long(Range::at_least(0))),
    Member::new("policyScope", Type::Text(&texts::POLICY_SCOPE)),
    Member::new("resourceArn", Type::Text(Text::FREE)),
    Member::new("revisionId", Type::Text(&texts::EXPECTED_REVISION_ID)),
] };

pub(crate) static RESULT_FIELD: Schema = Schema { name: "ResultField", members: &[
    Member::new("field", Type::Text(Text::FREE)),
    Member::new("value", Type::Text(Text::FREE)),
] };

pub(crate) static SEARCHED_LOG_STREAM: Schema = Schema { name: "SearchedLogStream", members: &[
    Member::new("logStreamName", Type::Text(&texts::LOG_STREAM_NAME)),
    Member::new("searchedCompletely", Type::Boolean),
] };

pub(crate) static SUBSCRIPTION_FILTER: Schema = Schema { name: "SubscriptionFilter", members: &[
    Member::new("filterName", Type::Text(&texts::FILTER_NAME)),
    Member::new("logGroupName", Type::Text(&texts::LOG_GROUP_NAME)),
    Member::new("filterPattern", Type::Text(&texts::FILTER_PATTERN)),
    Member::new("destinationArn", Type::Text(&texts::DESTINATION_ARN)),
    Member::new("roleArn", Type::Text(&texts::ROLE_ARN)),
    Member::new("distribution", Type::Text(&texts::DISTRIBUTION)),
    Member::new("applyOnTransformedLogs", Type::Boolean),
    Member::new("creationTime", Type::Long(Range::at_least(0))),
    Member::new("fieldSelectionCriteria", Type::Text(&texts::FIELD_SELECTION_CRITERIA)),
    Member::new("emitSystemFields", Type::List(&collections::EMIT_SYSTEM_FIELDS)),
] };

pub(crate) static TAG_FILTER: Schema = Schema { name: "TagFilter", members: &[
    Member::new("key", Type::Text(&texts::TAG_FILTER_KEY)).required(),
    Member::new("values", Type::List(&collections::TAG_FILTER_VALUES)),
] };
