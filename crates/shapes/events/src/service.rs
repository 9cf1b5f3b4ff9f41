//! The service and its operations.

use schema::{OperationFacts, Protocol, ServiceError, ServiceFacts, empty};

use crate::{operations as api, schemas};

pub(crate) static CANCEL_REPLAY: OperationFacts = OperationFacts {
    service: "events", name: "CancelReplay", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CANCEL_REPLAY, output: &schemas::CANCEL_REPLAY_OUTPUT,
    new_input: empty::<api::CancelReplay>, new_output: empty::<api::CancelReplayOutput>,
};

pub(crate) static CREATE_ARCHIVE: OperationFacts = OperationFacts {
    service: "events", name: "CreateArchive", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_ARCHIVE, output: &schemas::CREATE_ARCHIVE_OUTPUT,
    new_input: empty::<api::CreateArchive>, new_output: empty::<api::CreateArchiveOutput>,
};

pub(crate) static CREATE_EVENT_BUS: OperationFacts = OperationFacts {
    service: "events", name: "CreateEventBus", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_EVENT_BUS, output: &schemas::CREATE_EVENT_BUS_OUTPUT,
    new_input: empty::<api::CreateEventBus>, new_output: empty::<api::CreateEventBusOutput>,
};

pub(crate) static DELETE_ARCHIVE: OperationFacts = OperationFacts {
    service: "events", name: "DeleteArchive", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_ARCHIVE, output: &schemas::DELETE_ARCHIVE_OUTPUT,
    new_input: empty::<api::DeleteArchive>, new_output: empty::<api::DeleteArchiveOutput>,
};

pub(crate) static DELETE_EVENT_BUS: OperationFacts = OperationFacts {
    service: "events", name: "DeleteEventBus", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_EVENT_BUS, output: &schemas::DELETE_EVENT_BUS_OUTPUT,
    new_input: empty::<api::DeleteEventBus>, new_output: empty::<api::DeleteEventBusOutput>,
};

pub(crate) static DELETE_RULE: OperationFacts = OperationFacts {
    service: "events", name: "DeleteRule", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_RULE, output: &schemas::DELETE_RULE_OUTPUT,
    new_input: empty::<api::DeleteRule>, new_output: empty::<api::DeleteRuleOutput>,
};

pub(crate) static DESCRIBE_ARCHIVE: OperationFacts = OperationFacts {
    service: "events", name: "DescribeArchive", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_ARCHIVE, output: &schemas::DESCRIBE_ARCHIVE_OUTPUT,
    new_input: empty::<api::DescribeArchive>, new_output: empty::<api::DescribeArchiveOutput>,
};

pub(crate) static DESCRIBE_EVENT_BUS: OperationFacts = OperationFacts {
    service: "events", name: "DescribeEventBus", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_EVENT_BUS, output: &schemas::DESCRIBE_EVENT_BUS_OUTPUT,
    new_input: empty::<api::DescribeEventBus>, new_output: empty::<api::DescribeEventBusOutput>,
};

pub(crate) static DESCRIBE_REPLAY: OperationFacts = OperationFacts {
    service: "events", name: "DescribeReplay", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_REPLAY, output: &schemas::DESCRIBE_REPLAY_OUTPUT,
    new_input: empty::<api::DescribeReplay>, new_output: empty::<api::DescribeReplayOutput>,
};

pub(crate) static DESCRIBE_RULE: OperationFacts = OperationFacts {
    service: "events", name: "DescribeRule", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_RULE, output: &schemas::DESCRIBE_RULE_OUTPUT,
    new_input: empty::<api::DescribeRule>, new_output: empty::<api::DescribeRuleOutput>,
};

pub(crate) static DISABLE_RULE: OperationFacts = OperationFacts {
    service: "events", name: "DisableRule", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DISABLE_RULE, output: &schemas::DISABLE_RULE_OUTPUT,
    new_input: empty::<api::DisableRule>, new_output: empty::<api::DisableRuleOutput>,
};

pub(crate) static ENABLE_RULE: OperationFacts = OperationFacts {
    service: "events", name: "EnableRule", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::ENABLE_RULE, output: &schemas::ENABLE_RULE_OUTPUT,
    new_input: empty::<api::EnableRule>, new_output: empty::<api::EnableRuleOutput>,
};

pub(crate) static LIST_ARCHIVES: OperationFacts = OperationFacts {
    service: "events", name: "ListArchives", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_ARCHIVES, output: &schemas::LIST_ARCHIVES_OUTPUT,
    new_input: empty::<api::ListArchives>, new_output: empty::<api::ListArchivesOutput>,
};

pub(crate) static LIST_EVENT_BUSES: OperationFacts = OperationFacts {
    service: "events", name: "ListEventBuses", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_EVENT_BUSES, output: &schemas::LIST_EVENT_BUSES_OUTPUT,
    new_input: empty::<api::ListEventBuses>, new_output: empty::<api::ListEventBusesOutput>,
};

pub(crate) static LIST_REPLAYS: OperationFacts = OperationFacts {
    service: "events", name: "ListReplays", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_REPLAYS, output: &schemas::LIST_REPLAYS_OUTPUT,
    new_input: empty::<api::ListReplays>, new_output: empty::<api::ListReplaysOutput>,
};

pub(crate) static LIST_RULE_NAMES_BY_TARGET: OperationFacts = OperationFacts {
    service: "events", name: "ListRuleNamesByTarget", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_RULE_NAMES_BY_TARGET, output: &schemas::LIST_RULE_NAMES_BY_TARGET_OUTPUT,
    new_input: empty::<api::ListRuleNamesByTarget>, new_output: empty::<api::ListRuleNamesByTargetOutput>,
};

pub(crate) static LIST_RULES: OperationFacts = OperationFacts {
    service: "events", name: "ListRules", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_RULES, output: &schemas::LIST_RULES_OUTPUT,
    new_input: empty::<api::ListRules>, new_output: empty::<api::ListRulesOutput>,
};

pub(crate) static LIST_TAGS_FOR_RESOURCE: OperationFacts = OperationFacts {
    service: "events", name: "ListTagsForResource", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_TAGS_FOR_RESOURCE, output: &schemas::LIST_TAGS_FOR_RESOURCE_OUTPUT,
    new_input: empty::<api::ListTagsForResource>, new_output: empty::<api::ListTagsForResourceOutput>,
};

pub(crate) static LIST_TARGETS_BY_RULE: OperationFacts = OperationFacts {
    service: "events", name: "ListTargetsByRule", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_TARGETS_BY_RULE, output: &schemas::LIST_TARGETS_BY_RULE_OUTPUT,
    new_input: empty::<api::ListTargetsByRule>, new_output: empty::<api::ListTargetsByRuleOutput>,
};

pub(crate) static PUT_EVENTS: OperationFacts = OperationFacts {
    service: "events", name: "PutEvents", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_EVENTS, output: &schemas::PUT_EVENTS_OUTPUT,
    new_input: empty::<api::PutEvents>, new_output: empty::<api::PutEventsOutput>,
};

pub(crate) static PUT_PERMISSION: OperationFacts = OperationFacts {
    service: "events", name: "PutPermission", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_PERMISSION, output: &schemas::PUT_PERMISSION_OUTPUT,
    new_input: empty::<api::PutPermission>, new_output: empty::<api::PutPermissionOutput>,
};

pub(crate) static PUT_RULE: OperationFacts = OperationFacts {
    service: "events", name: "PutRule", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_RULE, output: &schemas::PUT_RULE_OUTPUT,
    new_input: empty::<api::PutRule>, new_output: empty::<api::PutRuleOutput>,
};

pub(crate) static PUT_TARGETS: OperationFacts = OperationFacts {
    service: "events", name: "PutTargets", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_TARGETS, output: &schemas::PUT_TARGETS_OUTPUT,
    new_input: empty::<api::PutTargets>, new_output: empty::<api::PutTargetsOutput>,
};

pub(crate) static REMOVE_PERMISSION: OperationFacts = OperationFacts {
    service: "events", name: "RemovePermission", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::REMOVE_PERMISSION, output: &schemas::REMOVE_PERMISSION_OUTPUT,
    new_input: empty::<api::RemovePermission>, new_output: empty::<api::RemovePermissionOutput>,
};

pub(crate) static REMOVE_TARGETS: OperationFacts = OperationFacts {
    service: "events", name: "RemoveTargets", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::REMOVE_TARGETS, output: &schemas::REMOVE_TARGETS_OUTPUT,
    new_input: empty::<api::RemoveTargets>, new_output: empty::<api::RemoveTargetsOutput>,
};

pub(crate) static START_REPLAY: OperationFacts = OperationFacts {
    service: "events", name: "StartReplay", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::START_REPLAY, output: &schemas::START_REPLAY_OUTPUT,
    new_input: empty::<api::StartReplay>, new_output: empty::<api::StartReplayOutput>,
};

pub(crate) static TAG_RESOURCE: OperationFacts = OperationFacts {
    service: "events", name: "TagResource", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::TAG_RESOURCE, output: &schemas::TAG_RESOURCE_OUTPUT,
    new_input: empty::<api::TagResource>, new_output: empty::<api::TagResourceOutput>,
};

pub(crate) static TEST_EVENT_PATTERN: OperationFacts = OperationFacts {
    service: "events", name: "TestEventPattern", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::TEST_EVENT_PATTERN, output: &schemas::TEST_EVENT_PATTERN_OUTPUT,
    new_input: empty::<api::TestEventPattern>, new_output: empty::<api::TestEventPatternOutput>,
};

pub(crate) static UNTAG_RESOURCE: OperationFacts = OperationFacts {
    service: "events", name: "UntagResource", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UNTAG_RESOURCE, output: &schemas::UNTAG_RESOURCE_OUTPUT,
    new_input: empty::<api::UntagResource>, new_output: empty::<api::UntagResourceOutput>,
};

pub(crate) static UPDATE_ARCHIVE: OperationFacts = OperationFacts {
    service: "events", name: "UpdateArchive", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_ARCHIVE, output: &schemas::UPDATE_ARCHIVE_OUTPUT,
    new_input: empty::<api::UpdateArchive>, new_output: empty::<api::UpdateArchiveOutput>,
};

pub(crate) static UPDATE_EVENT_BUS: OperationFacts = OperationFacts {
    service: "events", name: "UpdateEventBus", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_EVENT_BUS, output: &schemas::UPDATE_EVENT_BUS_OUTPUT,
    new_input: empty::<api::UpdateEventBus>, new_output: empty::<api::UpdateEventBusOutput>,
};

/// What is known of the service.
pub static SERVICE: ServiceFacts = ServiceFacts {
    id: "events",
    signing_name: "events",
    endpoint_prefix: "events",
    api_version: "2015-10-07",
    protocols: &[Protocol::Json11],
    target_prefix: "AWSEvents",
    xml_namespace: "",
    operations: &[
        &CANCEL_REPLAY,
        &CREATE_ARCHIVE,
        &CREATE_EVENT_BUS,
        &DELETE_ARCHIVE,
        &DELETE_EVENT_BUS,
        &DELETE_RULE,
        &DESCRIBE_ARCHIVE,
        &DESCRIBE_EVENT_BUS,
        &DESCRIBE_REPLAY,
        &DESCRIBE_RULE,
        &DISABLE_RULE,
        &ENABLE_RULE,
        &LIST_ARCHIVES,
        &LIST_EVENT_BUSES,
        &LIST_REPLAYS,
        &LIST_RULE_NAMES_BY_TARGET,
        &LIST_RULES,
        &LIST_TAGS_FOR_RESOURCE,
        &LIST_TARGETS_BY_RULE,
        &PUT_EVENTS,
        &PUT_PERMISSION,
        &PUT_RULE,
        &PUT_TARGETS,
        &REMOVE_PERMISSION,
        &REMOVE_TARGETS,
        &START_REPLAY,
        &TAG_RESOURCE,
        &TEST_EVENT_PATTERN,
        &UNTAG_RESOURCE,
        &UPDATE_ARCHIVE,
        &UPDATE_EVENT_BUS,
    ],
    others: &[
        "ActivateEventSource",
        "CreateApiDestination",
        "CreateConnection",
        "CreateEndpoint",
        "CreatePartnerEventSource",
        "DeactivateEventSource",
        "DeauthorizeConnection",
        "DeleteApiDestination",
        "DeleteConnection",
        "DeleteEndpoint",
        "DeletePartnerEventSource",
        "DescribeApiDestination",
        "DescribeConnection",
        "DescribeEndpoint",
        "DescribeEventSource",
        "DescribePartnerEventSource",
        "ListApiDestinations",
        "ListConnections",
        "ListEndpoints",
        "ListEventSources",
        "ListPartnerEventSourceAccounts",
        "ListPartnerEventSources",
        "PutPartnerEvents",
        "UpdateApiDestination",
        "UpdateConnection",
        "UpdateEndpoint",
    ],
    errors: &[
        ServiceError { shape: "AccessDeniedException", code: "AccessDeniedException", status: 400 },
        ServiceError { shape: "ConcurrentModificationException", code: "ConcurrentModificationException", status: 400 },
        ServiceError { shape: "IllegalStatusException", code: "IllegalStatusException", status: 400 },
        ServiceError { shape: "InternalException", code: "InternalException", status: 500 },
        ServiceError { shape: "InvalidEventPatternException", code: "InvalidEventPatternException", status: 400 },
        ServiceError { shape: "InvalidStateException", code: "InvalidStateException", status: 400 },
        ServiceError { shape: "LimitExceededException", code: "LimitExceededException", status: 400 },
        ServiceError { shape: "ManagedRuleException", code: "ManagedRuleException", status: 400 },
        ServiceError { shape: "OperationDisabledException", code: "OperationDisabledException", status: 400 },
        ServiceError { shape: "PolicyLengthExceededException", code: "PolicyLengthExceededException", status: 400 },
        ServiceError { shape: "ResourceAlreadyExistsException", code: "ResourceAlreadyExistsException", status: 400 },
        ServiceError { shape: "ResourceNotFoundException", code: "ResourceNotFoundException", status: 400 },
        ServiceError { shape: "ThrottlingException", code: "ThrottlingException", status: 400 },
    ],
};
