//! Amazon EventBridge.
//!
//! Served: the default event bus and custom ones with their policies, rules with event patterns and schedules,
//! targets, `PutEvents`, also to the bus of another account. [`EventBus`] is where all services' events arrive. What a
//! rule matches is a delivery job a target, which is tried again as AWS does; what cannot be delivered goes to the
//! target's dead-letter queue, and where there is none is kept as a record.
//!
//! A target is a function of Lambda, a pipeline of CodePipeline or of SageMaker, an SNS topic or an SQS queue, as far as
//! those services are served here. A pipeline is started under the target's role or its rule's. Functions, topics and
//! queues let `events.amazonaws.com` in by their own policies, unless the target has a role.
//!
//! Refused: all other targets (other event buses, …); parameters of targets of other kinds; customer managed keys and
//! logs of buses; partner event sources; rules on buses of other accounts; the state
//! `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`; and by name, as operations: archives, replays, `UpdateEventBus`.
//! `TraceHeader` of an event is not passed on.

mod bus;
mod delivery;
mod error;
mod event;
mod rule;
mod target;

pub use delivery::failed::{FailedDelivery, failed_deliveries};
pub use event::EventBus;
use shapes_events as api;

/// The service.
#[derive(Debug)]
pub struct Events;

kernel::serves!(Events: api::SERVICE,
    operations [
        CreateEventBus, DeleteEventBus, DescribeEventBus, ListEventBuses, PutPermission, RemovePermission,
        PutRule, DeleteRule, DescribeRule, EnableRule, DisableRule, ListRules, ListRuleNamesByTarget,
        PutTargets, RemoveTargets, ListTargetsByRule,
        TagResource, UntagResource, ListTagsForResource,
        PutEvents, TestEventPattern,
    ],
    resources [rule::resource::RuleResource],
    jobs [delivery::Delivery, rule::ticker::Ticker],
    records [bus::Bus, rule::Rule, delivery::failed::FailedDelivery],
);
