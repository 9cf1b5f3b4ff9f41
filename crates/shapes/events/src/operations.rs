//! Inputs and outputs of the operations.

use crate::structures::*;
use crate::{schemas, service};

/// The input of `CancelReplay`.
#[derive(Clone, Default, PartialEq)]
pub struct CancelReplay {
    pub replay_name: String,
}
schema::shape!(CancelReplay = schemas::CANCEL_REPLAY { 0 replay_name });
schema::operation!(CancelReplay -> CancelReplayOutput, Write, service::CANCEL_REPLAY);

/// The output of `CancelReplay`.
#[derive(Clone, Default, PartialEq)]
pub struct CancelReplayOutput {
    pub replay_arn: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
}
schema::shape!(CancelReplayOutput = schemas::CANCEL_REPLAY_OUTPUT { 0 replay_arn, 1 state, 2 state_reason });

/// The input of `CreateArchive`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateArchive {
    pub archive_name: String,
    pub event_source_arn: String,
    pub description: Option<String>,
    pub event_pattern: Option<String>,
    pub retention_days: Option<i32>,
    pub kms_key_identifier: Option<String>,
}
schema::shape!(CreateArchive = schemas::CREATE_ARCHIVE { 0 archive_name, 1 event_source_arn, 2 description, 3 event_pattern, 4 retention_days, 5 kms_key_identifier });
schema::operation!(CreateArchive -> CreateArchiveOutput, Write, service::CREATE_ARCHIVE);

/// The output of `CreateArchive`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateArchiveOutput {
    pub archive_arn: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub creation_time: Option<schema::Timestamp>,
}
schema::shape!(CreateArchiveOutput = schemas::CREATE_ARCHIVE_OUTPUT { 0 archive_arn, 1 state, 2 state_reason, 3 creation_time });

/// The input of `CreateEventBus`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateEventBus {
    pub name: String,
    pub event_source_name: Option<String>,
    pub description: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub log_config: Option<LogConfig>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(CreateEventBus = schemas::CREATE_EVENT_BUS { 0 name, 1 event_source_name, 2 description, 3 kms_key_identifier, 4 dead_letter_config, 5 log_config, 6 tags });
schema::operation!(CreateEventBus -> CreateEventBusOutput, Write, service::CREATE_EVENT_BUS);

/// The output of `CreateEventBus`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateEventBusOutput {
    pub event_bus_arn: Option<String>,
    pub description: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub log_config: Option<LogConfig>,
}
schema::shape!(CreateEventBusOutput = schemas::CREATE_EVENT_BUS_OUTPUT { 0 event_bus_arn, 1 description, 2 kms_key_identifier, 3 dead_letter_config, 4 log_config });

/// The input of `DeleteArchive`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteArchive {
    pub archive_name: String,
}
schema::shape!(DeleteArchive = schemas::DELETE_ARCHIVE { 0 archive_name });
schema::operation!(DeleteArchive -> DeleteArchiveOutput, Write, service::DELETE_ARCHIVE);

/// The output of `DeleteArchive`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteArchiveOutput {}
schema::shape!(DeleteArchiveOutput = schemas::DELETE_ARCHIVE_OUTPUT {});

/// The input of `DeleteEventBus`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteEventBus {
    pub name: String,
}
schema::shape!(DeleteEventBus = schemas::DELETE_EVENT_BUS { 0 name });
schema::operation!(DeleteEventBus -> DeleteEventBusOutput, Write, service::DELETE_EVENT_BUS);

/// The output of `DeleteEventBus`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteEventBusOutput {}
schema::shape!(DeleteEventBusOutput = schemas::DELETE_EVENT_BUS_OUTPUT {});

/// The input of `DeleteRule`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRule {
    pub name: String,
    pub event_bus_name: Option<String>,
    pub force: Option<bool>,
}
schema::shape!(DeleteRule = schemas::DELETE_RULE { 0 name, 1 event_bus_name, 2 force });
schema::operation!(DeleteRule -> DeleteRuleOutput, Write, service::DELETE_RULE);

/// The output of `DeleteRule`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRuleOutput {}
schema::shape!(DeleteRuleOutput = schemas::DELETE_RULE_OUTPUT {});

/// The input of `DescribeArchive`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeArchive {
    pub archive_name: String,
}
schema::shape!(DescribeArchive = schemas::DESCRIBE_ARCHIVE { 0 archive_name });
schema::operation!(DescribeArchive -> DescribeArchiveOutput, Read, service::DESCRIBE_ARCHIVE);

/// The output of `DescribeArchive`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeArchiveOutput {
    pub archive_arn: Option<String>,
    pub archive_name: Option<String>,
    pub event_source_arn: Option<String>,
    pub description: Option<String>,
    pub event_pattern: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub retention_days: Option<i32>,
    pub size_bytes: Option<i64>,
    pub event_count: Option<i64>,
    pub creation_time: Option<schema::Timestamp>,
}
schema::shape!(DescribeArchiveOutput = schemas::DESCRIBE_ARCHIVE_OUTPUT { 0 archive_arn, 1 archive_name, 2 event_source_arn, 3 description, 4 event_pattern, 5 state, 6 state_reason, 7 kms_key_identifier, 8 retention_days, 9 size_bytes, 10 event_count, 11 creation_time });

/// The input of `DescribeEventBus`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeEventBus {
    pub name: Option<String>,
}
schema::shape!(DescribeEventBus = schemas::DESCRIBE_EVENT_BUS { 0 name });
schema::operation!(DescribeEventBus -> DescribeEventBusOutput, Read, service::DESCRIBE_EVENT_BUS);

/// The output of `DescribeEventBus`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeEventBusOutput {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub description: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub policy: Option<String>,
    pub log_config: Option<LogConfig>,
    pub creation_time: Option<schema::Timestamp>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub managed_by: Option<String>,
}
schema::shape!(DescribeEventBusOutput = schemas::DESCRIBE_EVENT_BUS_OUTPUT { 0 name, 1 arn, 2 description, 3 kms_key_identifier, 4 dead_letter_config, 5 policy, 6 log_config, 7 creation_time, 8 last_modified_time, 9 managed_by });

/// The input of `DescribeReplay`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeReplay {
    pub replay_name: String,
}
schema::shape!(DescribeReplay = schemas::DESCRIBE_REPLAY { 0 replay_name });
schema::operation!(DescribeReplay -> DescribeReplayOutput, Read, service::DESCRIBE_REPLAY);

/// The output of `DescribeReplay`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeReplayOutput {
    pub replay_name: Option<String>,
    pub replay_arn: Option<String>,
    pub description: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub event_source_arn: Option<String>,
    pub destination: Option<ReplayDestination>,
    pub event_start_time: Option<schema::Timestamp>,
    pub event_end_time: Option<schema::Timestamp>,
    pub event_last_replayed_time: Option<schema::Timestamp>,
    pub replay_start_time: Option<schema::Timestamp>,
    pub replay_end_time: Option<schema::Timestamp>,
}
schema::shape!(DescribeReplayOutput = schemas::DESCRIBE_REPLAY_OUTPUT { 0 replay_name, 1 replay_arn, 2 description, 3 state, 4 state_reason, 5 event_source_arn, 6 destination, 7 event_start_time, 8 event_end_time, 9 event_last_replayed_time, 10 replay_start_time, 11 replay_end_time });

/// The input of `DescribeRule`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeRule {
    pub name: String,
    pub event_bus_name: Option<String>,
}
schema::shape!(DescribeRule = schemas::DESCRIBE_RULE { 0 name, 1 event_bus_name });
schema::operation!(DescribeRule -> DescribeRuleOutput, Read, service::DESCRIBE_RULE);

/// The output of `DescribeRule`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeRuleOutput {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub event_pattern: Option<String>,
    pub schedule_expression: Option<String>,
    pub state: Option<String>,
    pub description: Option<String>,
    pub role_arn: Option<String>,
    pub managed_by: Option<String>,
    pub event_bus_name: Option<String>,
    pub created_by: Option<String>,
}
schema::shape!(DescribeRuleOutput = schemas::DESCRIBE_RULE_OUTPUT { 0 name, 1 arn, 2 event_pattern, 3 schedule_expression, 4 state, 5 description, 6 role_arn, 7 managed_by, 8 event_bus_name, 9 created_by });

/// The input of `DisableRule`.
#[derive(Clone, Default, PartialEq)]
pub struct DisableRule {
    pub name: String,
    pub event_bus_name: Option<String>,
}
schema::shape!(DisableRule = schemas::DISABLE_RULE { 0 name, 1 event_bus_name });
schema::operation!(DisableRule -> DisableRuleOutput, Write, service::DISABLE_RULE);

/// The output of `DisableRule`.
#[derive(Clone, Default, PartialEq)]
pub struct DisableRuleOutput {}
schema::shape!(DisableRuleOutput = schemas::DISABLE_RULE_OUTPUT {});

/// The input of `EnableRule`.
#[derive(Clone, Default, PartialEq)]
pub struct EnableRule {
    pub name: String,
    pub event_bus_name: Option<String>,
}
schema::shape!(EnableRule = schemas::ENABLE_RULE { 0 name, 1 event_bus_name });
schema::operation!(EnableRule -> EnableRuleOutput, Write, service::ENABLE_RULE);

/// The output of `EnableRule`.
#[derive(Clone, Default, PartialEq)]
pub struct EnableRuleOutput {}
schema::shape!(EnableRuleOutput = schemas::ENABLE_RULE_OUTPUT {});

/// The input of `ListArchives`.
#[derive(Clone, Default, PartialEq)]
pub struct ListArchives {
    pub name_prefix: Option<String>,
    pub event_source_arn: Option<String>,
    pub state: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}
schema::shape!(ListArchives = schemas::LIST_ARCHIVES { 0 name_prefix, 1 event_source_arn, 2 state, 3 next_token, 4 limit });
schema::operation!(ListArchives -> ListArchivesOutput, Read, service::LIST_ARCHIVES);

/// The output of `ListArchives`.
#[derive(Clone, Default, PartialEq)]
pub struct ListArchivesOutput {
    pub archives: Option<Vec<Archive>>,
    pub next_token: Option<String>,
}
schema::shape!(ListArchivesOutput = schemas::LIST_ARCHIVES_OUTPUT { 0 archives, 1 next_token });

/// The input of `ListEventBuses`.
#[derive(Clone, Default, PartialEq)]
pub struct ListEventBuses {
    pub name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}
schema::shape!(ListEventBuses = schemas::LIST_EVENT_BUSES { 0 name_prefix, 1 next_token, 2 limit });
schema::operation!(ListEventBuses -> ListEventBusesOutput, Read, service::LIST_EVENT_BUSES);

/// The output of `ListEventBuses`.
#[derive(Clone, Default, PartialEq)]
pub struct ListEventBusesOutput {
    pub event_buses: Option<Vec<EventBus>>,
    pub next_token: Option<String>,
}
schema::shape!(ListEventBusesOutput = schemas::LIST_EVENT_BUSES_OUTPUT { 0 event_buses, 1 next_token });

/// The input of `ListReplays`.
#[derive(Clone, Default, PartialEq)]
pub struct ListReplays {
    pub name_prefix: Option<String>,
    pub state: Option<String>,
    pub event_source_arn: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}
schema::shape!(ListReplays = schemas::LIST_REPLAYS { 0 name_prefix, 1 state, 2 event_source_arn, 3 next_token, 4 limit });
schema::operation!(ListReplays -> ListReplaysOutput, Read, service::LIST_REPLAYS);

/// The output of `ListReplays`.
#[derive(Clone, Default, PartialEq)]
pub struct ListReplaysOutput {
    pub replays: Option<Vec<Replay>>,
    pub next_token: Option<String>,
}
schema::shape!(ListReplaysOutput = schemas::LIST_REPLAYS_OUTPUT { 0 replays, 1 next_token });

/// The input of `ListRuleNamesByTarget`.
#[derive(Clone, Default, PartialEq)]
pub struct ListRuleNamesByTarget {
    pub target_arn: String,
    pub event_bus_name: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}
schema::shape!(ListRuleNamesByTarget = schemas::LIST_RULE_NAMES_BY_TARGET { 0 target_arn, 1 event_bus_name, 2 next_token, 3 limit });
schema::operation!(ListRuleNamesByTarget -> ListRuleNamesByTargetOutput, Read, service::LIST_RULE_NAMES_BY_TARGET);

/// The output of `ListRuleNamesByTarget`.
#[derive(Clone, Default, PartialEq)]
pub struct ListRuleNamesByTargetOutput {
    pub rule_names: Option<Vec<String>>,
    pub next_token: Option<String>,
}
schema::shape!(ListRuleNamesByTargetOutput = schemas::LIST_RULE_NAMES_BY_TARGET_OUTPUT { 0 rule_names, 1 next_token });

/// The input of `ListRules`.
#[derive(Clone, Default, PartialEq)]
pub struct ListRules {
    pub name_prefix: Option<String>,
    pub event_bus_name: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}
schema::shape!(ListRules = schemas::LIST_RULES { 0 name_prefix, 1 event_bus_name, 2 next_token, 3 limit });
schema::operation!(ListRules -> ListRulesOutput, Read, service::LIST_RULES);

/// The output of `ListRules`.
#[derive(Clone, Default, PartialEq)]
pub struct ListRulesOutput {
    pub rules: Option<Vec<Rule>>,
    pub next_token: Option<String>,
}
schema::shape!(ListRulesOutput = schemas::LIST_RULES_OUTPUT { 0 rules, 1 next_token });

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
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(ListTagsForResourceOutput = schemas::LIST_TAGS_FOR_RESOURCE_OUTPUT { 0 tags });

/// The input of `ListTargetsByRule`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTargetsByRule {
    pub rule: String,
    pub event_bus_name: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}
schema::shape!(ListTargetsByRule = schemas::LIST_TARGETS_BY_RULE { 0 rule, 1 event_bus_name, 2 next_token, 3 limit });
schema::operation!(ListTargetsByRule -> ListTargetsByRuleOutput, Read, service::LIST_TARGETS_BY_RULE);

/// The output of `ListTargetsByRule`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTargetsByRuleOutput {
    pub targets: Option<Vec<Target>>,
    pub next_token: Option<String>,
}
schema::shape!(ListTargetsByRuleOutput = schemas::LIST_TARGETS_BY_RULE_OUTPUT { 0 targets, 1 next_token });

/// The input of `PutEvents`.
#[derive(Clone, Default, PartialEq)]
pub struct PutEvents {
    pub entries: Vec<PutEventsRequestEntry>,
    pub endpoint_id: Option<String>,
}
schema::shape!(PutEvents = schemas::PUT_EVENTS { 0 entries, 1 endpoint_id });
schema::operation!(PutEvents -> PutEventsOutput, Write, service::PUT_EVENTS);

/// The output of `PutEvents`.
#[derive(Clone, Default, PartialEq)]
pub struct PutEventsOutput {
    pub failed_entry_count: Option<i32>,
    pub entries: Option<Vec<PutEventsResultEntry>>,
}
schema::shape!(PutEventsOutput = schemas::PUT_EVENTS_OUTPUT { 0 failed_entry_count, 1 entries });

/// The input of `PutPermission`.
#[derive(Clone, Default, PartialEq)]
pub struct PutPermission {
    pub event_bus_name: Option<String>,
    pub action: Option<String>,
    pub principal: Option<String>,
    pub statement_id: Option<String>,
    pub condition: Option<Condition>,
    pub policy: Option<String>,
}
schema::shape!(PutPermission = schemas::PUT_PERMISSION { 0 event_bus_name, 1 action, 2 principal, 3 statement_id, 4 condition, 5 policy });
schema::operation!(PutPermission -> PutPermissionOutput, Write, service::PUT_PERMISSION);

/// The output of `PutPermission`.
#[derive(Clone, Default, PartialEq)]
pub struct PutPermissionOutput {}
schema::shape!(PutPermissionOutput = schemas::PUT_PERMISSION_OUTPUT {});

/// The input of `PutRule`.
#[derive(Clone, Default, PartialEq)]
pub struct PutRule {
    pub name: String,
    pub schedule_expression: Option<String>,
    pub event_pattern: Option<String>,
    pub state: Option<String>,
    pub description: Option<String>,
    pub role_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub event_bus_name: Option<String>,
}
schema::shape!(PutRule = schemas::PUT_RULE { 0 name, 1 schedule_expression, 2 event_pattern, 3 state, 4 description, 5 role_arn, 6 tags, 7 event_bus_name });
schema::operation!(PutRule -> PutRuleOutput, Write, service::PUT_RULE);

/// The output of `PutRule`.
#[derive(Clone, Default, PartialEq)]
pub struct PutRuleOutput {
    pub rule_arn: Option<String>,
}
schema::shape!(PutRuleOutput = schemas::PUT_RULE_OUTPUT { 0 rule_arn });

/// The input of `PutTargets`.
#[derive(Clone, Default, PartialEq)]
pub struct PutTargets {
    pub rule: String,
    pub event_bus_name: Option<String>,
    pub targets: Vec<Target>,
}
schema::shape!(PutTargets = schemas::PUT_TARGETS { 0 rule, 1 event_bus_name, 2 targets });
schema::operation!(PutTargets -> PutTargetsOutput, Write, service::PUT_TARGETS);

/// The output of `PutTargets`.
#[derive(Clone, Default, PartialEq)]
pub struct PutTargetsOutput {
    pub failed_entry_count: Option<i32>,
    pub failed_entries: Option<Vec<PutTargetsResultEntry>>,
}
schema::shape!(PutTargetsOutput = schemas::PUT_TARGETS_OUTPUT { 0 failed_entry_count, 1 failed_entries });

/// The input of `RemovePermission`.
#[derive(Clone, Default, PartialEq)]
pub struct RemovePermission {
    pub statement_id: Option<String>,
    pub remove_all_permissions: Option<bool>,
    pub event_bus_name: Option<String>,
}
schema::shape!(RemovePermission = schemas::REMOVE_PERMISSION { 0 statement_id, 1 remove_all_permissions, 2 event_bus_name });
schema::operation!(RemovePermission -> RemovePermissionOutput, Write, service::REMOVE_PERMISSION);

/// The output of `RemovePermission`.
#[derive(Clone, Default, PartialEq)]
pub struct RemovePermissionOutput {}
schema::shape!(RemovePermissionOutput = schemas::REMOVE_PERMISSION_OUTPUT {});

/// The input of `RemoveTargets`.
#[derive(Clone, Default, PartialEq)]
pub struct RemoveTargets {
    pub rule: String,
    pub event_bus_name: Option<String>,
    pub ids: Vec<String>,
    pub force: Option<bool>,
}
schema::shape!(RemoveTargets = schemas::REMOVE_TARGETS { 0 rule, 1 event_bus_name, 2 ids, 3 force });
schema::operation!(RemoveTargets -> RemoveTargetsOutput, Write, service::REMOVE_TARGETS);

/// The output of `RemoveTargets`.
#[derive(Clone, Default, PartialEq)]
pub struct RemoveTargetsOutput {
    pub failed_entry_count: Option<i32>,
    pub failed_entries: Option<Vec<RemoveTargetsResultEntry>>,
}
schema::shape!(RemoveTargetsOutput = schemas::REMOVE_TARGETS_OUTPUT { 0 failed_entry_count, 1 failed_entries });

/// The input of `StartReplay`.
#[derive(Clone, Default, PartialEq)]
pub struct StartReplay {
    pub replay_name: String,
    pub description: Option<String>,
    pub event_source_arn: String,
    pub event_start_time: schema::Timestamp,
    pub event_end_time: schema::Timestamp,
    pub destination: ReplayDestination,
}
schema::shape!(StartReplay = schemas::START_REPLAY { 0 replay_name, 1 description, 2 event_source_arn, 3 event_start_time, 4 event_end_time, 5 destination });
schema::operation!(StartReplay -> StartReplayOutput, Write, service::START_REPLAY);

/// The output of `StartReplay`.
#[derive(Clone, Default, PartialEq)]
pub struct StartReplayOutput {
    pub replay_arn: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub replay_start_time: Option<schema::Timestamp>,
}
schema::shape!(StartReplayOutput = schemas::START_REPLAY_OUTPUT { 0 replay_arn, 1 state, 2 state_reason, 3 replay_start_time });

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

/// The input of `TestEventPattern`.
#[derive(Clone, Default, PartialEq)]
pub struct TestEventPattern {
    pub event_pattern: String,
    pub event: String,
}
schema::shape!(TestEventPattern = schemas::TEST_EVENT_PATTERN { 0 event_pattern, 1 event });
schema::operation!(TestEventPattern -> TestEventPatternOutput, Read, service::TEST_EVENT_PATTERN);

/// The output of `TestEventPattern`.
#[derive(Clone, Default, PartialEq)]
pub struct TestEventPatternOutput {
    pub result: Option<bool>,
}
schema::shape!(TestEventPatternOutput = schemas::TEST_EVENT_PATTERN_OUTPUT { 0 result });

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

/// The input of `UpdateArchive`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateArchive {
    pub archive_name: String,
    pub description: Option<String>,
    pub event_pattern: Option<String>,
    pub retention_days: Option<i32>,
    pub kms_key_identifier: Option<String>,
}
schema::shape!(UpdateArchive = schemas::UPDATE_ARCHIVE { 0 archive_name, 1 description, 2 event_pattern, 3 retention_days, 4 kms_key_identifier });
schema::operation!(UpdateArchive -> UpdateArchiveOutput, Write, service::UPDATE_ARCHIVE);

/// The output of `UpdateArchive`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateArchiveOutput {
    pub archive_arn: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub creation_time: Option<schema::Timestamp>,
}
schema::shape!(UpdateArchiveOutput = schemas::UPDATE_ARCHIVE_OUTPUT { 0 archive_arn, 1 state, 2 state_reason, 3 creation_time });

/// The input of `UpdateEventBus`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateEventBus {
    pub name: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub description: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub log_config: Option<LogConfig>,
}
schema::shape!(UpdateEventBus = schemas::UPDATE_EVENT_BUS { 0 name, 1 kms_key_identifier, 2 description, 3 dead_letter_config, 4 log_config });
schema::operation!(UpdateEventBus -> UpdateEventBusOutput, Write, service::UPDATE_EVENT_BUS);

/// The output of `UpdateEventBus`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateEventBusOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub description: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub log_config: Option<LogConfig>,
}
schema::shape!(UpdateEventBusOutput = schemas::UPDATE_EVENT_BUS_OUTPUT { 0 arn, 1 name, 2 kms_key_identifier, 3 description, 4 dead_letter_config, 5 log_config });
