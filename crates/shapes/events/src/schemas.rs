//! The facts of inputs, outputs and structures.

use schema::{Member, Range, Schema, Text, Type};

use crate::{collections, texts};

pub(crate) static CANCEL_REPLAY: Schema = Schema { name: "CancelReplayRequest", members: &[
    Member::new("ReplayName", Type::Text(&texts::REPLAY_NAME)).required(),
] };

pub(crate) static CANCEL_REPLAY_OUTPUT: Schema = Schema { name: "CancelReplayResponse", members: &[
    Member::new("ReplayArn", Type::Text(&texts::REPLAY_ARN)),
    Member::new("State", Type::Text(&texts::REPLAY_STATE)),
    Member::new("StateReason", Type::Text(&texts::REPLAY_STATE_REASON)),
] };

pub(crate) static CREATE_ARCHIVE: Schema = Schema { name: "CreateArchiveRequest", members: &[
    Member::new("ArchiveName", Type::Text(&texts::ARCHIVE_NAME)).required(),
    Member::new("EventSourceArn", Type::Text(&texts::EVENT_BUS_ARN)).required(),
    Member::new("Description", Type::Text(&texts::ARCHIVE_DESCRIPTION)),
    Member::new("EventPattern", Type::Text(&texts::EVENT_PATTERN)),
    Member::new("RetentionDays", Type::Integer(Range::at_least(0))),
    Member::new("KmsKeyIdentifier", Type::Text(&texts::KMS_KEY_IDENTIFIER)),
] };

pub(crate) static CREATE_ARCHIVE_OUTPUT: Schema = Schema { name: "CreateArchiveResponse", members: &[
    Member::new("ArchiveArn", Type::Text(&texts::ARCHIVE_ARN)),
    Member::new("State", Type::Text(&texts::ARCHIVE_STATE)),
    Member::new("StateReason", Type::Text(&texts::ARCHIVE_STATE_REASON)),
    Member::new("CreationTime", Type::Timestamp(None)),
] };

pub(crate) static CREATE_EVENT_BUS: Schema = Schema { name: "CreateEventBusRequest", members: &[
    Member::new("Name", Type::Text(&texts::EVENT_BUS_NAME)).required(),
    Member::new("EventSourceName", Type::Text(&texts::EVENT_SOURCE_NAME)),
    Member::new("Description", Type::Text(&texts::EVENT_BUS_DESCRIPTION)),
    Member::new("KmsKeyIdentifier", Type::Text(&texts::KMS_KEY_IDENTIFIER)),
    Member::new("DeadLetterConfig", Type::Structure(&DEAD_LETTER_CONFIG)),
    Member::new("LogConfig", Type::Structure(&LOG_CONFIG)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static CREATE_EVENT_BUS_OUTPUT: Schema = Schema { name: "CreateEventBusResponse", members: &[
    Member::new("EventBusArn", Type::Text(Text::FREE)),
    Member::new("Description", Type::Text(&texts::EVENT_BUS_DESCRIPTION)),
    Member::new("KmsKeyIdentifier", Type::Text(&texts::KMS_KEY_IDENTIFIER)),
    Member::new("DeadLetterConfig", Type::Structure(&DEAD_LETTER_CONFIG)),
    Member::new("LogConfig", Type::Structure(&LOG_CONFIG)),
] };

pub(crate) static DELETE_ARCHIVE: Schema = Schema { name: "DeleteArchiveRequest", members: &[
    Member::new("ArchiveName", Type::Text(&texts::ARCHIVE_NAME)).required(),
] };

pub(crate) static DELETE_ARCHIVE_OUTPUT: Schema = Schema { name: "DeleteArchiveResponse", members: &[] };

pub(crate) static DELETE_EVENT_BUS: Schema = Schema { name: "DeleteEventBusRequest", members: &[
    Member::new("Name", Type::Text(&texts::EVENT_BUS_NAME)).required(),
] };

pub(crate) static DELETE_EVENT_BUS_OUTPUT: Schema = Schema { name: "DeleteEventBusOutput", members: &[] };

pub(crate) static DELETE_RULE: Schema = Schema { name: "DeleteRuleRequest", members: &[
    Member::new("Name", Type::Text(&texts::RULE_NAME)).required(),
    Member::new("EventBusName", Type::Text(&texts::EVENT_BUS_NAME_OR_ARN)),
    Member::new("Force", Type::Boolean),
] };

pub(crate) static DELETE_RULE_OUTPUT: Schema = Schema { name: "DeleteRuleOutput", members: &[] };

pub(crate) static DESCRIBE_ARCHIVE: Schema = Schema { name: "DescribeArchiveRequest", members: &[
    Member::new("ArchiveName", Type::Text(&texts::ARCHIVE_NAME)).required(),
] };

pub(crate) static DESCRIBE_ARCHIVE_OUTPUT: Schema = Schema { name: "DescribeArchiveResponse", members: &[
    Member::new("ArchiveArn", Type::Text(&texts::ARCHIVE_ARN)),
    Member::new("ArchiveName", Type::Text(&texts::ARCHIVE_NAME)),
    Member::new("EventSourceArn", Type::Text(&texts::EVENT_BUS_ARN)),
    Member::new("Description", Type::Text(&texts::ARCHIVE_DESCRIPTION)),
    Member::new("EventPattern", Type::Text(&texts::EVENT_PATTERN)),
    Member::new("State", Type::Text(&texts::ARCHIVE_STATE)),
    Member::new("StateReason", Type::Text(&texts::ARCHIVE_STATE_REASON)),
    Member::new("KmsKeyIdentifier", Type::Text(&texts::KMS_KEY_IDENTIFIER)),
    Member::new("RetentionDays", Type::Integer(Range::at_least(0))),
    Member::new("SizeBytes", Type::Long(Range::NONE)),
    Member::new("EventCount", Type::Long(Range::NONE)),
    Member::new("CreationTime", Type::Timestamp(None)),
] };

pub(crate) static DESCRIBE_EVENT_BUS: Schema = Schema { name: "DescribeEventBusRequest", members: &[
    Member::new("Name", Type::Text(&texts::EVENT_BUS_NAME_OR_ARN)),
] };

pub(crate) static DESCRIBE_EVENT_BUS_OUTPUT: Schema = Schema { name: "DescribeEventBusResponse", members: &[
    Member::new("Name", Type::Text(Text::FREE)),
    Member::new("Arn", Type::Text(Text::FREE)),
    Member::new("Description", Type::Text(&texts::EVENT_BUS_DESCRIPTION)),
    Member::new("KmsKeyIdentifier", Type::Text(&texts::KMS_KEY_IDENTIFIER)),
    Member::new("DeadLetterConfig", Type::Structure(&DEAD_LETTER_CONFIG)),
    Member::new("Policy", Type::Text(Text::FREE)),
    Member::new("LogConfig", Type::Structure(&LOG_CONFIG)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("ManagedBy", Type::Text(&texts::MANAGED_BY)),
] };

pub(crate) static DESCRIBE_REPLAY: Schema = Schema { name: "DescribeReplayRequest", members: &[
    Member::new("ReplayName", Type::Text(&texts::REPLAY_NAME)).required(),
] };

pub(crate) static DESCRIBE_REPLAY_OUTPUT: Schema = Schema { name: "DescribeReplayResponse", members: &[
    Member::new("ReplayName", Type::Text(&texts::REPLAY_NAME)),
    Member::new("ReplayArn", Type::Text(&texts::REPLAY_ARN)),
    Member::new("Description", Type::Text(&texts::REPLAY_DESCRIPTION)),
    Member::new("State", Type::Text(&texts::REPLAY_STATE)),
    Member::new("StateReason", Type::Text(&texts::REPLAY_STATE_REASON)),
    Member::new("EventSourceArn", Type::Text(&texts::ARCHIVE_ARN)),
    Member::new("Destination", Type::Structure(&REPLAY_DESTINATION)),
    Member::new("EventStartTime", Type::Timestamp(None)),
    Member::new("EventEndTime", Type::Timestamp(None)),
    Member::new("EventLastReplayedTime", Type::Timestamp(None)),
    Member::new("ReplayStartTime", Type::Timestamp(None)),
    Member::new("ReplayEndTime", Type::Timestamp(None)),
] };

pub(crate) static DESCRIBE_RULE: Schema = Schema { name: "DescribeRuleRequest", members: &[
    Member::new("Name", Type::Text(&texts::RULE_NAME)).required(),
    Member::new("EventBusName", Type::Text(&texts::EVENT_BUS_NAME_OR_ARN)),
] };

pub(crate) static DESCRIBE_RULE_OUTPUT: Schema = Schema { name: "DescribeRuleResponse", members: &[
    Member::new("Name", Type::Text(&texts::RULE_NAME)),
    Member::new("Arn", Type::Text(&texts::RULE_ARN)),
    Member::new("EventPattern", Type::Text(&texts::EVENT_PATTERN)),
    Member::new("ScheduleExpression", Type::Text(&texts::SCHEDULE_EXPRESSION)),
    Member::new("State", Type::Text(&texts::RULE_STATE)),
    Member::new("Description", Type::Text(&texts::RULE_DESCRIPTION)),
    Member::new("RoleArn", Type::Text(&texts::ROLE_ARN)),
    Member::new("ManagedBy", Type::Text(&texts::MANAGED_BY)),
    Member::new("EventBusName", Type::Text(&texts::EVENT_BUS_NAME)),
    Member::new("CreatedBy", Type::Text(&texts::CREATED_BY)),
] };

pub(crate) static DISABLE_RULE: Schema = Schema { name: "DisableRuleRequest", members: &[
    Member::new("Name", Type::Text(&texts::RULE_NAME)).required(),
    Member::new("EventBusName", Type::Text(&texts::EVENT_BUS_NAME_OR_ARN)),
] };

pub(crate) static DISABLE_RULE_OUTPUT: Schema = Schema { name: "DisableRuleOutput", members: &[] };

pub(crate) static ENABLE_RULE: Schema = Schema { name: "EnableRuleRequest", members: &[
    Member::new("Name", Type::Text(&texts::RULE_NAME)).required(),
    Member::new("EventBusName", Type::Text(&texts::EVENT_BUS_NAME_OR_ARN)),
] };

pub(crate) static ENABLE_RULE_OUTPUT: Schema = Schema { name: "EnableRuleOutput", members: &[] };

pub(crate) static LIST_ARCHIVES: Schema = Schema { name: "ListArchivesRequest", members: &[
    Member::new("NamePrefix", Type::Text(&texts::ARCHIVE_NAME)),
    Member::new("EventSourceArn", Type::Text(&texts::EVENT_BUS_ARN)),
    Member::new("State", Type::Text(&texts::ARCHIVE_STATE)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("Limit", Type::Integer(Range::between(1, 100))),
] };

pub(crate) static LIST_ARCHIVES_OUTPUT: Schema = Schema { name: "ListArchivesResponse", members: &[
    Member::new("Archives", Type::List(&collections::ARCHIVE_RESPONSE_LIST)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_EVENT_BUSES: Schema = Schema { name: "ListEventBusesRequest", members: &[
    Member::new("NamePrefix", Type::Text(&texts::EVENT_BUS_NAME)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("Limit", Type::Integer(Range::between(1, 100))),
] };

pub(crate) static LIST_EVENT_BUSES_OUTPUT: Schema = Schema { name: "ListEventBusesResponse", members: &[
    Member::new("EventBuses", Type::List(&collections::EVENT_BUS_LIST)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_REPLAYS: Schema = Schema { name: "ListReplaysRequest", members: &[
    Member::new("NamePrefix", Type::Text(&texts::REPLAY_NAME)),
    Member::new("State", Type::Text(&texts::REPLAY_STATE)),
    Member::new("EventSourceArn", Type::Text(&texts::ARCHIVE_ARN)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("Limit", Type::Integer(Range::between(1, 100))),
] };

pub(crate) static LIST_REPLAYS_OUTPUT: Schema = Schema { name: "ListReplaysResponse", members: &[
    Member::new("Replays", Type::List(&collections::REPLAY_LIST)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_RULE_NAMES_BY_TARGET: Schema = Schema { name: "ListRuleNamesByTargetRequest", members: &[
    Member::new("TargetArn", Type::Text(&texts::TARGET_ARN)).required(),
    Member::new("EventBusName", Type::Text(&texts::EVENT_BUS_NAME_OR_ARN)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("Limit", Type::Integer(Range::between(1, 100))),
] };

pub(crate) static LIST_RULE_NAMES_BY_TARGET_OUTPUT: Schema = Schema { name: "ListRuleNamesByTargetResponse", members: &[
    Member::new("RuleNames", Type::List(&collections::RULE_NAME_LIST)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_RULES: Schema = Schema { name: "ListRulesRequest", members: &[
    Member::new("NamePrefix", Type::Text(&texts::RULE_NAME)),
    Member::new("EventBusName", Type::Text(&texts::EVENT_BUS_NAME_OR_ARN)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("Limit", Type::Integer(Range::between(1, 100))),
] };

pub(crate) static LIST_RULES_OUTPUT: Schema = Schema { name: "ListRulesResponse", members: &[
    Member::new("Rules", Type::List(&collections::RULE_RESPONSE_LIST)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static LIST_TAGS_FOR_RESOURCE: Schema = Schema { name: "ListTagsForResourceRequest", members: &[
    Member::new("ResourceARN", Type::Text(&texts::ARN)).required(),
] };

pub(crate) static LIST_TAGS_FOR_RESOURCE_OUTPUT: Schema = Schema { name: "ListTagsForResourceResponse", members: &[
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static LIST_TARGETS_BY_RULE: Schema = Schema { name: "ListTargetsByRuleRequest", members: &[
    Member::new("Rule", Type::Text(&texts::RULE_NAME)).required(),
    Member::new("EventBusName", Type::Text(&texts::EVENT_BUS_NAME_OR_ARN)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
    Member::new("Limit", Type::Integer(Range::between(1, 100))),
] };

pub(crate) static LIST_TARGETS_BY_RULE_OUTPUT: Schema = Schema { name: "ListTargetsByRuleResponse", members: &[
    Member::new("Targets", Type::List(&collections::TARGET_LIST)),
    Member::new("NextToken", Type::Text(&texts::NEXT_TOKEN)),
] };

pub(crate) static PUT_EVENTS: Schema = Schema { name: "PutEventsRequest", members: &[
    Member::new("Entries", Type::List(&collections::PUT_EVENTS_REQUEST_ENTRY_LIST)).required(),
    Member::new("EndpointId", Type::Text(&texts::ENDPOINT_ID)),
] };

pub(crate) static PUT_EVENTS_OUTPUT: Schema = Schema { name: "PutEventsResponse", members: &[
    Member::new("FailedEntryCount", Type::Integer(Range::NONE)),
    Member::new("Entries", Type::List(&collections::PUT_EVENTS_RESULT_ENTRY_LIST)),
] };

pub(crate) static PUT_PERMISSION: Schema = Schema { name: "PutPermissionRequest", members: &[
    Member::new("EventBusName", Type::Text(&texts::NON_PARTNER_EVENT_BUS_NAME)),
    Member::new("Action", Type::Text(&texts::ACTION)),
    Member::new("Principal", Type::Text(&texts::PRINCIPAL)),
    Member::new("StatementId", Type::Text(&texts::STATEMENT_ID)),
    Member::new("Condition", Type::Structure(&CONDITION)),
    Member::new("Policy", Type::Text(Text::FREE)),
] };

pub(crate) static PUT_PERMISSION_OUTPUT: Schema = Schema { name: "PutPermissionOutput", members: &[] };

pub(crate) static PUT_RULE: Schema = Schema { name: "PutRuleRequest", members: &[
    Member::new("Name", Type::Text(&texts::RULE_NAME)).required(),
    Member::new("ScheduleExpression", Type::Text(&texts::SCHEDULE_EXPRESSION)),
    Member::new("EventPattern", Type::Text(&texts::EVENT_PATTERN)),
    Member::new("State", Type::Text(&texts::RULE_STATE)),
    Member::new("Description", Type::Text(&texts::RULE_DESCRIPTION)),
    Member::new("RoleArn", Type::Text(&texts::ROLE_ARN)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
    Member::new("EventBusName", Type::Text(&texts::EVENT_BUS_NAME_OR_ARN)),
] };

pub(crate) static PUT_RULE_OUTPUT: Schema = Schema { name: "PutRuleResponse", members: &[
    Member::new("RuleArn", Type::Text(&texts::RULE_ARN)),
] };

pub(crate) static PUT_TARGETS: Schema = Schema { name: "PutTargetsRequest", members: &[
    Member::new("Rule", Type::Text(&texts::RULE_NAME)).required(),
    Member::new("EventBusName", Type::Text(&texts::EVENT_BUS_NAME_OR_ARN)),
    Member::new("Targets", Type::List(&collections::TARGET_LIST)).required(),
] };

pub(crate) static PUT_TARGETS_OUTPUT: Schema = Schema { name: "PutTargetsResponse", members: &[
    Member::new("FailedEntryCount", Type::Integer(Range::NONE)),
    Member::new("FailedEntries", Type::List(&collections::PUT_TARGETS_RESULT_ENTRY_LIST)),
] };

pub(crate) static REMOVE_PERMISSION: Schema = Schema { name: "RemovePermissionRequest", members: &[
    Member::new("StatementId", Type::Text(&texts::STATEMENT_ID)),
    Member::new("RemoveAllPermissions", Type::Boolean),
    Member::new("EventBusName", Type::Text(&texts::NON_PARTNER_EVENT_BUS_NAME)),
] };

pub(crate) static REMOVE_PERMISSION_OUTPUT: Schema = Schema { name: "RemovePermissionOutput", members: &[] };

pub(crate) static REMOVE_TARGETS: Schema = Schema { name: "RemoveTargetsRequest", members: &[
    Member::new("Rule", Type::Text(&texts::RULE_NAME)).required(),
    Member::new("EventBusName", Type::Text(&texts::EVENT_BUS_NAME_OR_ARN)),
    Member::new("Ids", Type::List(&collections::TARGET_ID_LIST)).required(),
    Member::new("Force", Type::Boolean),
] };

pub(crate) static REMOVE_TARGETS_OUTPUT: Schema = Schema { name: "RemoveTargetsResponse", members: &[
    Member::new("FailedEntryCount", Type::Integer(Range::NONE)),
    Member::new("FailedEntries", Type::List(&collections::REMOVE_TARGETS_RESULT_ENTRY_LIST)),
] };

pub(crate) static START_REPLAY: Schema = Schema { name: "StartReplayRequest", members: &[
    Member::new("ReplayName", Type::Text(&texts::REPLAY_NAME)).required(),
    Member::new("Description", Type::Text(&texts::REPLAY_DESCRIPTION)),
    Member::new("EventSourceArn", Type::Text(&texts::ARCHIVE_ARN)).required(),
    Member::new("EventStartTime", Type::Timestamp(None)).required(),
    Member::new("EventEndTime", Type::Timestamp(None)).required(),
    Member::new("Destination", Type::Structure(&REPLAY_DESTINATION)).required(),
] };

pub(crate) static START_REPLAY_OUTPUT: Schema = Schema { name: "StartReplayResponse", members: &[
    Member::new("ReplayArn", Type::Text(&texts::REPLAY_ARN)),
    Member::new("State", Type::Text(&texts::REPLAY_STATE)),
    Member::new("StateReason", Type::Text(&texts::REPLAY_STATE_REASON)),
    Member::new("ReplayStartTime", Type::Timestamp(None)),
] };

pub(crate) static TAG_RESOURCE: Schema = Schema { name: "TagResourceRequest", members: &[
    Member::new("ResourceARN", Type::Text(&texts::ARN)).required(),
    Member::new("Tags", Type::List(&collections::TAG_LIST)).required(),
] };

pub(crate) static TAG_RESOURCE_OUTPUT: Schema = Schema { name: "TagResourceResponse", members: &[] };

pub(crate) static TEST_EVENT_PATTERN: Schema = Schema { name: "TestEventPatternRequest", members: &[
    Member::new("EventPattern", Type::Text(&texts::EVENT_PATTERN)).required(),
    Member::new("Event", Type::Text(Text::FREE)).required(),
] };

pub(crate) static TEST_EVENT_PATTERN_OUTPUT: Schema = Schema { name: "TestEventPatternResponse", members: &[
    Member::new("Result", Type::Boolean),
] };

pub(crate) static UNTAG_RESOURCE: Schema = Schema { name: "UntagResourceRequest", members: &[
    Member::new("ResourceARN", Type::Text(&texts::ARN)).required(),
    Member::new("TagKeys", Type::List(&collections::TAG_KEY_LIST)).required(),
] };

pub(crate) static UNTAG_RESOURCE_OUTPUT: Schema = Schema { name: "UntagResourceResponse", members: &[] };

pub(crate) static UPDATE_ARCHIVE: Schema = Schema { name: "UpdateArchiveRequest", members: &[
    Member::new("ArchiveName", Type::Text(&texts::ARCHIVE_NAME)).required(),
    Member::new("Description", Type::Text(&texts::ARCHIVE_DESCRIPTION)),
    Member::new("EventPattern", Type::Text(&texts::EVENT_PATTERN)),
    Member::new("RetentionDays", Type::Integer(Range::at_least(0))),
    Member::new("KmsKeyIdentifier", Type::Text(&texts::KMS_KEY_IDENTIFIER)),
] };

pub(crate) static UPDATE_ARCHIVE_OUTPUT: Schema = Schema { name: "UpdateArchiveResponse", members: &[
    Member::new("ArchiveArn", Type::Text(&texts::ARCHIVE_ARN)),
    Member::new("State", Type::Text(&texts::ARCHIVE_STATE)),
    Member::new("StateReason", Type::Text(&texts::ARCHIVE_STATE_REASON)),
    Member::new("CreationTime", Type::Timestamp(None)),
] };

pub(crate) static UPDATE_EVENT_BUS: Schema = Schema { name: "UpdateEventBusRequest", members: &[
    Member::new("Name", Type::Text(&texts::EVENT_BUS_NAME)),
    Member::new("KmsKeyIdentifier", Type::Text(&texts::KMS_KEY_IDENTIFIER)),
    Member::new("Description", Type::Text(&texts::EVENT_BUS_DESCRIPTION)),
    Member::new("DeadLetterConfig", Type::Structure(&DEAD_LETTER_CONFIG)),
    Member::new("LogConfig", Type::Structure(&LOG_CONFIG)),
] };

pub(crate) static UPDATE_EVENT_BUS_OUTPUT: Schema = Schema { name: "UpdateEventBusResponse", members: &[
    Member::new("Arn", Type::Text(Text::FREE)),
    Member::new("Name", Type::Text(&texts::EVENT_BUS_NAME)),
    Member::new("KmsKeyIdentifier", Type::Text(&texts::KMS_KEY_IDENTIFIER)),
    Member::new("Description", Type::Text(&texts::EVENT_BUS_DESCRIPTION)),
    Member::new("DeadLetterConfig", Type::Structure(&DEAD_LETTER_CONFIG)),
    Member::new("LogConfig", Type::Structure(&LOG_CONFIG)),
] };

pub(crate) static APP_SYNC_PARAMETERS: Schema = Schema { name: "AppSyncParameters", members: &[
    Member::new("GraphQLOperation", Type::Text(&texts::GRAPH_QL_OPERATION)),
] };

pub(crate) static ARCHIVE: Schema = Schema { name: "Archive", members: &[
    Member::new("ArchiveName", Type::Text(&texts::ARCHIVE_NAME)),
    Member::new("EventSourceArn", Type::Text(&texts::EVENT_BUS_ARN)),
    Member::new("State", Type::Text(&texts::ARCHIVE_STATE)),
    Member::new("StateReason", Type::Text(&texts::ARCHIVE_STATE_REASON)),
    Member::new("RetentionDays", Type::Integer(Range::at_least(0))),
    Member::new("SizeBytes", Type::Long(Range::NONE)),
    Member::new("EventCount", Type::Long(Range::NONE)),
    Member::new("CreationTime", Type::Timestamp(None)),
] };

pub(crate) static AWS_VPC_CONFIGURATION: Schema = Schema { name: "AwsVpcConfiguration", members: &[
    Member::new("Subnets", Type::List(&collections::STRING_LIST)).required(),
    Member::new("SecurityGroups", Type::List(&collections::STRING_LIST)),
    Member::new("AssignPublicIp", Type::Text(&texts::ASSIGN_PUBLIC_IP)),
] };

pub(crate) static BATCH_ARRAY_PROPERTIES: Schema = Schema { name: "BatchArrayProperties", members: &[
    Member::new("Size", Type::Integer(Range::NONE)),
] };

pub(crate) static BATCH_PARAMETERS: Schema = Schema { name: "BatchParameters", members: &[
    Member::new("JobDefinition", Type::Text(Text::FREE)).required(),
    Member::new("JobName", Type::Text(Text::FREE)).required(),
    Member::new("ArrayProperties", Type::Structure(&BATCH_ARRAY_PROPERTIES)),
    Member::new("RetryStrategy", Type::Structure(&BATCH_RETRY_STRATEGY)),
] };

pub(crate) static BATCH_RETRY_STRATEGY: Schema = Schema { name: "BatchRetryStrategy", members: &[
    Member::new("Attempts", Type::Integer(Range::NONE)),
] };

pub(crate) static CAPACITY_PROVIDER_STRATEGY_ITEM: Schema = Schema { name: "CapacityProviderStrategyItem", members: &[
    Member::new("capacityProvider", Type::Text(&texts::CAPACITY_PROVIDER)).required(),
    Member::new("weight", Type::Integer(Range::between(0, 1000))),
    Member::new("base", Type::Integer(Range::between(0, 100000))),
] };

pub(crate) static CONDITION: Schema = Schema { name: "Condition", members: &[
    Member::new("Type", Type::Text(Text::FREE)).required(),
    Member::new("Key", Type::Text(Text::FREE)).required(),
    Member::new("Value", Type::Text(Text::FREE)).required(),
] };

pub(crate) static DEAD_LETTER_CONFIG: Schema = Schema { name: "DeadLetterConfig", members: &[
    Member::new("Arn", Type::Text(&texts::RESOURCE_ARN)),
] };

pub(crate) static ECS_PARAMETERS: Schema = Schema { name: "EcsParameters", members: &[
    Member::new("TaskDefinitionArn", Type::Text(&texts::ARN)).required(),
    Member::new("TaskCount", Type::Integer(Range::at_least(1))),
    Member::new("LaunchType", Type::Text(&texts::LAUNCH_TYPE)),
    Member::new("NetworkConfiguration", Type::Structure(&NETWORK_CONFIGURATION)),
    Member::new("PlatformVersion", Type::Text(Text::FREE)),
    Member::new("Group", Type::Text(Text::FREE)),
    Member::new("CapacityProviderStrategy", Type::List(&collections::CAPACITY_PROVIDER_STRATEGY)),
    Member::new("EnableECSManagedTags", Type::Boolean),
    Member::new("EnableExecuteCommand", Type::Boolean),
    Member::new("PlacementConstraints", Type::List(&collections::PLACEMENT_CONSTRAINTS)),
    Member::new("PlacementStrategy", Type::List(&collections::PLACEMENT_STRATEGIES)),
    Member::new("PropagateTags", Type::Text(&texts::PROPAGATE_TAGS)),
    Member::new("ReferenceId", Type::Text(&texts::REFERENCE_ID)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static EVENT_BUS: Schema = Schema { name: "EventBus", members: &[
    Member::new("Name", Type::Text(Text::FREE)),
    Member::new("Arn", Type::Text(Text::FREE)),
    Member::new("Description", Type::Text(&texts::EVENT_BUS_DESCRIPTION)),
    Member::new("Policy", Type::Text(Text::FREE)),
    Member::new("CreationTime", Type::Timestamp(None)),
    Member::new("LastModifiedTime", Type::Timestamp(None)),
    Member::new("ManagedBy", Type::Text(&texts::MANAGED_BY)),
] };

pub(crate) static HTTP_PARAMETERS: Schema = Schema { name: "HttpParameters", members: &[
    Member::new("PathParameterValues", Type::List(&collections::PATH_PARAMETER_LIST)),
    Member::new("HeaderParameters", Type::Map(&collections::HEADER_PARAMETERS_MAP)),
    Member::new("QueryStringParameters", Type::Map(&collections::QUERY_STRING_PARAMETERS_MAP)),
] };

pub(crate) static INPUT_TRANSFORMER: Schema = Schema { name: "InputTransformer", members: &[
    Member::new("InputPathsMap", Type::Map(&collections::TRANSFORMER_PATHS)),
    Member::new("InputTemplate", Type::Text(&texts::TRANSFORMER_INPUT)).required(),
] };

pub(crate) static KINESIS_PARAMETERS: Schema = Schema { name: "KinesisParameters", members: &[
    Member::new("PartitionKeyPath", Type::Text(&texts::TARGET_PARTITION_KEY_PATH)).required(),
] };

pub(crate) static LOG_CONFIG: Schema = Schema { name: "LogConfig", members: &[
    Member::new("IncludeDetail", Type::Text(&texts::INCLUDE_DETAIL)),
    Member::new("Level", Type::Text(&texts::LEVEL)),
] };

pub(crate) static NETWORK_CONFIGURATION: Schema = Schema { name: "NetworkConfiguration", members: &[
    Member::new("awsvpcConfiguration", Type::Structure(&AWS_VPC_CONFIGURATION)),
] };

pub(crate) static PLACEMENT_CONSTRAINT: Schema = Schema { name: "PlacementConstraint", members: &[
    Member::new("type", Type::Text(&texts::PLACEMENT_CONSTRAINT_TYPE)),
    Member::new("expression", Type::Text(&texts::PLACEMENT_CONSTRAINT_EXPRESSION)),
] };

pub(crate) static PLACEMENT_STRATEGY: Schema = Schema { name: "PlacementStrategy", members: &[
    Member::new("type", Type::Text(&texts::PLACEMENT_STRATEGY_TYPE)),
    Member::new("field", Type::Text(&texts::PLACEMENT_STRATEGY_FIELD)),
] };

pub(crate) static PUT_EVENTS_REQUEST_ENTRY: Schema = Schema { name: "PutEventsRequestEntry", members: &[
    Member::new("Time", Type::Timestamp(None)),
    Member::new("Source", Type::Text(Text::FREE)),
    Member::new("Resources", Type::List(&collections::EVENT_RESOURCE_LIST)),
    Member::new("DetailType", Type::Text(Text::FREE)),
    Member::new("Detail", Type::Text(Text::FREE)),
    Member::new("EventBusName", Type::Text(&texts::NON_PARTNER_EVENT_BUS_NAME_OR_ARN)),
    Member::new("TraceHeader", Type::Text(&texts::TRACE_HEADER)),
] };

pub(crate) static PUT_EVENTS_RESULT_ENTRY: Schema = Schema { name: "PutEventsResultEntry", members: &[
    Member::new("EventId", Type::Text(&texts::EVENT_ID)),
    Member::new("ErrorCode", Type::Text(Text::FREE)),
    Member::new("ErrorMessage", Type::Text(Text::FREE)),
] };

pub(crate) static PUT_TARGETS_RESULT_ENTRY: Schema = Schema { name: "PutTargetsResultEntry", members: &[
    Member::new("TargetId", Type::Text(&texts::TARGET_ID)),
    Member::new("ErrorCode", Type::Text(Text::FREE)),
    Member::new("ErrorMessage", Type::Text(Text::FREE)),
] };

pub(crate) static REDSHIFT_DATA_PARAMETERS: Schema = Schema { name: "RedshiftDataParameters", members: &[
    Member::new("SecretManagerArn", Type::Text(&texts::REDSHIFT_SECRET_MANAGER_ARN)),
    Member::new("Database", Type::Text(&texts::DATABASE)).required(),
    Member::new("DbUser", Type::Text(&texts::DB_USER)),
    Member::new("Sql", Type::Text(&texts::SQL)),
    Member::new("StatementName", Type::Text(&texts::STATEMENT_NAME)),
    Member::new("WithEvent", Type::Boolean),
    Member::new("Sqls", Type::List(&collections::SQLS)),
] };

pub(crate) static REMOVE_TARGETS_RESULT_ENTRY: Schema = Schema { name: "RemoveTargetsResultEntry", members: &[
    Member::new("TargetId", Type::Text(&texts::TARGET_ID)),
    Member::new("ErrorCode", Type::Text(Text::FREE)),
    Member::new("ErrorMessage", Type::Text(Text::FREE)),
] };

pub(crate) static REPLAY: Schema = Schema { name: "Replay", members: &[
    Member::new("ReplayName", Type::Text(&texts::REPLAY_NAME)),
    Member::new("EventSourceArn", Type::Text(&texts::ARCHIVE_ARN)),
    Member::new("State", Type::Text(&texts::REPLAY_STATE)),
    Member::new("StateReason", Type::Text(&texts::REPLAY_STATE_REASON)),
    Member::new("EventStartTime", Type::Timestamp(None)),
    Member::new("EventEndTime", Type::Timestamp(None)),
    Member::new("EventLastReplayedTime", Type::Timestamp(None)),
    Member::new("ReplayStartTime", Type::Timestamp(None)),
    Member::new("ReplayEndTime", Type::Timestamp(None)),
] };

pub(crate) static REPLAY_DESTINATION: Schema = Schema { name: "ReplayDestination", members: &[
    Member::new("Arn", Type::Text(&texts::ARN)).required(),
    Member::new("FilterArns", Type::List(&collections::REPLAY_DESTINATION_FILTERS)),
] };

pub(crate) static RETRY_POLICY: Schema = Schema { name: "RetryPolicy", members: &[
    Member::new("MaximumRetryAttempts", Type::Integer(Range::between(0, 185))),
    Member::new("MaximumEventAgeInSeconds", Type::Integer(Range::between(60, 86400))),
] };

pub(crate) static RULE: Schema = Schema { name: "Rule", members: &[
    Member::new("Name", Type::Text(&texts::RULE_NAME)),
    Member::new("Arn", Type::Text(&texts::RULE_ARN)),
    Member::new("EventPattern", Type::Text(&texts::EVENT_PATTERN)),
    Member::new("State", Type::Text(&texts::RULE_STATE)),
    Member::new("Description", Type::Text(&texts::RULE_DESCRIPTION)),
    Member::new("ScheduleExpression", Type::Text(&texts::SCHEDULE_EXPRESSION)),
    Member::new("RoleArn", Type::Text(&texts::ROLE_ARN)),
    Member::new("ManagedBy", Type::Text(&texts::MANAGED_BY)),
    Member::new("EventBusName", Type::Text(&texts::EVENT_BUS_NAME)),
] };

pub(crate) static RUN_COMMAND_PARAMETERS: Schema = Schema { name: "RunCommandParameters", members: &[
    Member::new("RunCommandTargets", Type::List(&collections::RUN_COMMAND_TARGETS)).required(),
] };

pub(crate) static RUN_COMMAND_TARGET: Schema = Schema { name: "RunCommandTarget", members: &[
    Member::new("Key", Type::Text(&texts::RUN_COMMAND_TARGET_KEY)).required(),
    Member::new("Values", Type::List(&collections::RUN_COMMAND_TARGET_VALUES)).required(),
] };

pub(crate) static SAGE_MAKER_PIPELINE_PARAMETER: Schema = Schema { name: "SageMakerPipelineParameter", members: &[
    Member::new("Name", Type::Text(&texts::SAGE_MAKER_PIPELINE_PARAMETER_NAME)).required(),
    Member::new("Value", Type::Text(&texts::SAGE_MAKER_PIPELINE_PARAMETER_VALUE)).required(),
] };

pub(crate) static SAGE_MAKER_PIPELINE_PARAMETERS: Schema = Schema { name: "SageMakerPipelineParameters", members: &[
    Member::new("PipelineParameterList", Type::List(&collections::SAGE_MAKER_PIPELINE_PARAMETER_LIST)),
] };

pub(crate) static SQS_PARAMETERS: Schema = Schema { name: "SqsParameters", members: &[
    Member::new("MessageGroupId", Type::Text(&texts::MESSAGE_GROUP_ID)),
] };

pub(crate) static TAG: Schema = Schema { name: "Tag", members: &[
    Member::new("Key", Type::Text(&texts::TAG_KEY)).required(),
    Member::new("Value", Type::Text(&texts::TAG_VALUE)).required(),
] };

pub(crate) static TARGET: Schema = Schema { name: "Target", members: &[
    Member::new("Id", Type::Text(&texts::TARGET_ID)).required(),
    Member::new("Arn", Type::Text(&texts::TARGET_ARN)).required(),
    Member::new("RoleArn", Type::Text(&texts::ROLE_ARN)),
    Member::new("Input", Type::Text(&texts::TARGET_INPUT)),
    Member::new("InputPath", Type::Text(&texts::TARGET_INPUT_PATH)),
    Member::new("InputTransformer", Type::Structure(&INPUT_TRANSFORMER)),
    Member::new("KinesisParameters", Type::Structure(&KINESIS_PARAMETERS)),
    Member::new("RunCommandParameters", Type::Structure(&RUN_COMMAND_PARAMETERS)),
    Member::new("EcsParameters", Type::Structure(&ECS_PARAMETERS)),
    Member::new("BatchParameters", Type::Structure(&BATCH_PARAMETERS)),
    Member::new("SqsParameters", Type::Structure(&SQS_PARAMETERS)),
    Member::new("HttpParameters", Type::Structure(&HTTP_PARAMETERS)),
    Member::new("RedshiftDataParameters", Type::Structure(&REDSHIFT_DATA_PARAMETERS)),
    Member::new("SageMakerPipelineParameters", Type::Structure(&SAGE_MAKER_PIPELINE_PARAMETERS)),
    Member::new("DeadLetterConfig", Type::Structure(&DEAD_LETTER_CONFIG)),
    Member::new("RetryPolicy", Type::Structure(&RETRY_POLICY)),
    Member::new("AppSyncParameters", Type::Structure(&APP_SYNC_PARAMETERS)),
] };
