//! What inputs and outputs hold.

use std::collections::BTreeMap;

use crate::schemas;

/// `BatchResultErrorEntry` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchResultErrorEntry {
    pub id: String,
    pub code: String,
    pub message: Option<String>,
    pub sender_fault: bool,
}
schema::shape!(BatchResultErrorEntry = schemas::BATCH_RESULT_ERROR_ENTRY { 0 id, 1 code, 2 message, 3 sender_fault });

/// `MessageAttributeValue` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MessageAttributeValue {
    pub data_type: String,
    pub string_value: Option<String>,
    pub binary_value: Option<schema::Blob>,
}
schema::shape!(MessageAttributeValue = schemas::MESSAGE_ATTRIBUTE_VALUE { 0 data_type, 1 string_value, 2 binary_value });

/// `PublishBatchRequestEntry` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PublishBatchRequestEntry {
    pub id: String,
    pub message: String,
    pub subject: Option<String>,
    pub message_structure: Option<String>,
    pub message_attributes: Option<BTreeMap<String, MessageAttributeValue>>,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
}
schema::shape!(PublishBatchRequestEntry = schemas::PUBLISH_BATCH_REQUEST_ENTRY { 0 id, 1 message, 2 subject, 3 message_structure, 4 message_attributes, 5 message_deduplication_id, 6 message_group_id });

/// `PublishBatchResultEntry` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PublishBatchResultEntry {
    pub id: Option<String>,
    pub message_id: Option<String>,
    pub sequence_number: Option<String>,
}
schema::shape!(PublishBatchResultEntry = schemas::PUBLISH_BATCH_RESULT_ENTRY { 0 id, 1 message_id, 2 sequence_number });

/// `Subscription` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Subscription {
    pub subscription_arn: Option<String>,
    pub owner: Option<String>,
    pub protocol: Option<String>,
    pub endpoint: Option<String>,
    pub topic_arn: Option<String>,
}
schema::shape!(Subscription = schemas::SUBSCRIPTION { 0 subscription_arn, 1 owner, 2 protocol, 3 endpoint, 4 topic_arn });

/// `Tag` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}
schema::shape!(Tag = schemas::TAG { 0 key, 1 value });

/// `Topic` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Topic {
    pub topic_arn: Option<String>,
}
schema::shape!(Topic = schemas::TOPIC { 0 topic_arn });
