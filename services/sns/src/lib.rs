//! Amazon Simple Notification Service.
//!
//! Served: standard and FIFO topics with their attributes, policies and tags; subscriptions with filter policies, raw
//! delivery and dead-letter queues; messages, alone and in batches, with attributes and a text for each protocol. A
//! message of an encrypted topic is kept under the topic's KMS key until it is delivered, as whoever published it.
//!
//! Delivered is to SQS queues, by `sns.amazonaws.com` for the topic: each delivery is a job, which goes on while the
//! runtime itself is at fault, and ends in the subscription's dead-letter queue where the queue or its policy is. A queue
//! of another account confirms its subscription by the token that it is sent. `email` and `email-json` subscriptions are
//! taken and stay pending, as they do on AWS until somebody follows the link in a mail: no mail is sent here.
//!
//! Messages are not signed: `SignatureVersion` is recorded, and what queues get has no `Signature` and no
//! `SigningCertURL`. Refused: the protocols `lambda`, `http`, `https`, `sms`, `application` and `firehose`; delivery
//! policies, delivery status logging, archives and replays, data protection, active tracing; and by name, as operations:
//! platform applications, phone numbers, SMS.

mod delivery;
mod error;
mod message;
mod named;
mod subscription;
mod topic;

use shapes_sns as api;

/// The service.
#[derive(Debug)]
pub struct Sns;

kernel::serves!(Sns: api::SERVICE,
    operations [
        CreateTopic, DeleteTopic, GetTopicAttributes, SetTopicAttributes, ListTopics,
        AddPermission, RemovePermission, TagResource, UntagResource, ListTagsForResource,
        Subscribe, ConfirmSubscription, Unsubscribe, ListSubscriptions, ListSubscriptionsByTopic,
        GetSubscriptionAttributes, SetSubscriptionAttributes,
        Publish, PublishBatch,
    ],
    resources [
        topic::resource::TopicResource, topic::policy_resource::TopicPolicyResource,
        subscription::resource::SubscriptionResource,
    ],
    jobs [delivery::Delivery],
    records [topic::Topic, subscription::Subscription, message::fifo::Seen],
);
