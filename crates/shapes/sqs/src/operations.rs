//! Inputs and outputs of the operations.

use std::collections::BTreeMap;

use crate::structures::*;
use crate::{schemas, service};

/// The input of `AddPermission`.
#[derive(Clone, Default, PartialEq)]
pub struct AddPermission {
    pub queue_url: String,
    pub label: String,
    pub aws_account_ids: Vec<String>,
    pub actions: Vec<String>,
}
schema::shape!(AddPermission = schemas::ADD_PERMISSION { 0 queue_url, 1 label, 2 aws_account_ids, 3 actions });
schema::operation!(AddPermission -> AddPermissionOutput, Write, service::ADD_PERMISSION);

/// The output of `AddPermission`.
#[derive(Clone, Default, PartialEq)]
pub struct AddPermissionOutput {}
schema::shape!(AddPermissionOutput = schemas::ADD_PERMISSION_OUTPUT {});

/// The input of `ChangeMessageVisibility`.
#[derive(Clone, Default, PartialEq)]
pub struct ChangeMessageVisibility {
    pub queue_url: String,
    pub receipt_handle: String,
    pub visibility_timeout: i32,
}
schema::shape!(ChangeMessageVisibility = schemas::CHANGE_MESSAGE_VISIBILITY { 0 queue_url, 1 receipt_handle, 2 visibility_timeout });
schema::operation!(ChangeMessageVisibility -> ChangeMessageVisibilityOutput, Write, service::CHANGE_MESSAGE_VISIBILITY);

/// The input of `ChangeMessageVisibilityBatch`.
#[derive(Clone, Default, PartialEq)]
pub struct ChangeMessageVisibilityBatch {
    pub queue_url: String,
    pub entries: Vec<ChangeMessageVisibilityBatchRequestEntry>,
}
schema::shape!(ChangeMessageVisibilityBatch = schemas::CHANGE_MESSAGE_VISIBILITY_BATCH { 0 queue_url, 1 entries });
schema::operation!(ChangeMessageVisibilityBatch -> ChangeMessageVisibilityBatchOutput, Write, service::CHANGE_MESSAGE_VISIBILITY_BATCH);

/// The output of `ChangeMessageVisibilityBatch`.
#[derive(Clone, Default, PartialEq)]
pub struct ChangeMessageVisibilityBatchOutput {
    pub successful: Vec<ChangeMessageVisibilityBatchResultEntry>,
    pub failed: Vec<BatchResultErrorEntry>,
}
schema::shape!(ChangeMessageVisibilityBatchOutput = schemas::CHANGE_MESSAGE_VISIBILITY_BATCH_OUTPUT { 0 successful, 1 failed });

/// The output of `ChangeMessageVisibility`.
#[derive(Clone, Default, PartialEq)]
pub struct ChangeMessageVisibilityOutput {}
schema::shape!(ChangeMessageVisibilityOutput = schemas::CHANGE_MESSAGE_VISIBILITY_OUTPUT {});

/// The input of `CreateQueue`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateQueue {
    pub queue_name: String,
    pub attributes: Option<BTreeMap<String, String>>,
    pub tags: Option<BTreeMap<String, String>>,
}
schema::shape!(CreateQueue = schemas::CREATE_QUEUE { 0 queue_name, 1 attributes, 2 tags });
schema::operation!(CreateQueue -> CreateQueueOutput, Write, service::CREATE_QUEUE);

/// The output of `CreateQueue`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateQueueOutput {
    pub queue_url: Option<String>,
}
schema::shape!(CreateQueueOutput = schemas::CREATE_QUEUE_OUTPUT { 0 queue_url });

/// The input of `DeleteMessage`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteMessage {
    pub queue_url: String,
    pub receipt_handle: String,
}
schema::shape!(DeleteMessage = schemas::DELETE_MESSAGE { 0 queue_url, 1 receipt_handle });
schema::operation!(DeleteMessage -> DeleteMessageOutput, Write, service::DELETE_MESSAGE);

/// The input of `DeleteMessageBatch`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteMessageBatch {
    pub queue_url: String,
    pub entries: Vec<DeleteMessageBatchRequestEntry>,
}
schema::shape!(DeleteMessageBatch = schemas::DELETE_MESSAGE_BATCH { 0 queue_url, 1 entries });
schema::operation!(DeleteMessageBatch -> DeleteMessageBatchOutput, Write, service::DELETE_MESSAGE_BATCH);

/// The output of `DeleteMessageBatch`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteMessageBatchOutput {
    pub successful: Vec<DeleteMessageBatchResultEntry>,
    pub failed: Vec<BatchResultErrorEntry>,
}
schema::shape!(DeleteMessageBatchOutput = schemas::DELETE_MESSAGE_BATCH_OUTPUT { 0 successful, 1 failed });

/// The output of `DeleteMessage`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteMessageOutput {}
schema::shape!(DeleteMessageOutput = schemas::DELETE_MESSAGE_OUTPUT {});

/// The input of `DeleteQueue`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteQueue {
    pub queue_url: String,
}
schema::shape!(DeleteQueue = schemas::DELETE_QUEUE { 0 queue_url });
schema::operation!(DeleteQueue -> DeleteQueueOutput, Write, service::DELETE_QUEUE);

/// The output of `DeleteQueue`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteQueueOutput {}
schema::shape!(DeleteQueueOutput = schemas::DELETE_QUEUE_OUTPUT {});

/// The input of `GetQueueAttributes`.
#[derive(Clone, Default, PartialEq)]
pub struct GetQueueAttributes {
    pub queue_url: String,
    pub attribute_names: Option<Vec<String>>,
}
schema::shape!(GetQueueAttributes = schemas::GET_QUEUE_ATTRIBUTES { 0 queue_url, 1 attribute_names });
schema::operation!(GetQueueAttributes -> GetQueueAttributesOutput, Read, service::GET_QUEUE_ATTRIBUTES);

/// The output of `GetQueueAttributes`.
#[derive(Clone, Default, PartialEq)]
pub struct GetQueueAttributesOutput {
    pub attributes: Option<BTreeMap<String, String>>,
}
schema::shape!(GetQueueAttributesOutput = schemas::GET_QUEUE_ATTRIBUTES_OUTPUT { 0 attributes });

/// The input of `GetQueueUrl`.
#[derive(Clone, Default, PartialEq)]
pub struct GetQueueUrl {
    pub queue_name: String,
    pub queue_owner_aws_account_id: Option<String>,
}
schema::shape!(GetQueueUrl = schemas::GET_QUEUE_URL { 0 queue_name, 1 queue_owner_aws_account_id });
schema::operation!(GetQueueUrl -> GetQueueUrlOutput, Read, service::GET_QUEUE_URL);

/// The output of `GetQueueUrl`.
#[derive(Clone, Default, PartialEq)]
pub struct GetQueueUrlOutput {
    pub queue_url: Option<String>,
}
schema::shape!(GetQueueUrlOutput = schemas::GET_QUEUE_URL_OUTPUT { 0 queue_url });

/// The input of `ListDeadLetterSourceQueues`.
#[derive(Clone, Default, PartialEq)]
pub struct ListDeadLetterSourceQueues {
    pub queue_url: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
schema::shape!(ListDeadLetterSourceQueues = schemas::LIST_DEAD_LETTER_SOURCE_QUEUES { 0 queue_url, 1 next_token, 2 max_results });
schema::operation!(ListDeadLetterSourceQueues -> ListDeadLetterSourceQueuesOutput, Read, service::LIST_DEAD_LETTER_SOURCE_QUEUES);

/// The output of `ListDeadLetterSourceQueues`.
#[derive(Clone, Default, PartialEq)]
pub struct ListDeadLetterSourceQueuesOutput {
    pub queue_urls: Vec<String>,
    pub next_token: Option<String>,
}
schema::shape!(ListDeadLetterSourceQueuesOutput = schemas::LIST_DEAD_LETTER_SOURCE_QUEUES_OUTPUT { 0 queue_urls, 1 next_token });

/// The input of `ListQueueTags`.
#[derive(Clone, Default, PartialEq)]
pub struct ListQueueTags {
    pub queue_url: String,
}
schema::shape!(ListQueueTags = schemas::LIST_QUEUE_TAGS { 0 queue_url });
schema::operation!(ListQueueTags -> ListQueueTagsOutput, Read, service::LIST_QUEUE_TAGS);

/// The output of `ListQueueTags`.
#[derive(Clone, Default, PartialEq)]
pub struct ListQueueTagsOutput {
    pub tags: Option<BTreeMap<String, String>>,
}
schema::shape!(ListQueueTagsOutput = schemas::LIST_QUEUE_TAGS_OUTPUT { 0 tags });

/// The input of `ListQueues`.
#[derive(Clone, Default, PartialEq)]
pub struct ListQueues {
    pub queue_name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
schema::shape!(ListQueues = schemas::LIST_QUEUES { 0 queue_name_prefix, 1 next_token, 2 max_results });
schema::operation!(ListQueues -> ListQueuesOutput, Read, service::LIST_QUEUES);

/// The output of `ListQueues`.
#[derive(Clone, Default, PartialEq)]
pub struct ListQueuesOutput {
    pub queue_urls: Option<Vec<String>>,
    pub next_token: Option<String>,
}
schema::shape!(ListQueuesOutput = schemas::LIST_QUEUES_OUTPUT { 0 queue_urls, 1 next_token });

/// The input of `PurgeQueue`.
#[derive(Clone, Default, PartialEq)]
pub struct PurgeQueue {
    pub queue_url: String,
}
schema::shape!(PurgeQueue = schemas::PURGE_QUEUE { 0 queue_url });
schema::operation!(PurgeQueue -> PurgeQueueOutput, Write, service::PURGE_QUEUE);

/// The output of `PurgeQueue`.
#[derive(Clone, Default, PartialEq)]
pub struct PurgeQueueOutput {}
schema::shape!(PurgeQueueOutput = schemas::PURGE_QUEUE_OUTPUT {});

/// The input of `ReceiveMessage`.
#[derive(Clone, Default, PartialEq)]
pub struct ReceiveMessage {
    pub queue_url: String,
    pub attribute_names: Option<Vec<String>>,
    pub message_system_attribute_names: Option<Vec<String>>,
    pub message_attribute_names: Option<Vec<String>>,
    pub max_number_of_messages: Option<i32>,
    pub visibility_timeout: Option<i32>,
    pub wait_time_seconds: Option<i32>,
    pub receive_request_attempt_id: Option<String>,
}
schema::shape!(ReceiveMessage = schemas::RECEIVE_MESSAGE { 0 queue_url, 1 attribute_names, 2 message_system_attribute_names, 3 message_attribute_names, 4 max_number_of_messages, 5 visibility_timeout, 6 wait_time_seconds, 7 receive_request_attempt_id });
schema::operation!(ReceiveMessage -> ReceiveMessageOutput, Write, service::RECEIVE_MESSAGE);

/// The output of `ReceiveMessage`.
#[derive(Clone, Default, PartialEq)]
pub struct ReceiveMessageOutput {
    pub messages: Option<Vec<Message>>,
}
schema::shape!(ReceiveMessageOutput = schemas::RECEIVE_MESSAGE_OUTPUT { 0 messages });

/// The input of `RemovePermission`.
#[derive(Clone, Default, PartialEq)]
pub struct RemovePermission {
    pub queue_url: String,
    pub label: String,
}
schema::shape!(RemovePermission = schemas::REMOVE_PERMISSION { 0 queue_url, 1 label });
schema::operation!(RemovePermission -> RemovePermissionOutput, Write, service::REMOVE_PERMISSION);

/// The output of `RemovePermission`.
#[derive(Clone, Default, PartialEq)]
pub struct RemovePermissionOutput {}
schema::shape!(RemovePermissionOutput = schemas::REMOVE_PERMISSION_OUTPUT {});

/// The input of `SendMessage`.
#[derive(Clone, Default, PartialEq)]
pub struct SendMessage {
    pub queue_url: String,
    pub message_body: String,
    pub delay_seconds: Option<i32>,
    pub message_attributes: Option<BTreeMap<String, MessageAttributeValue>>,
    pub message_system_attributes: Option<BTreeMap<String, MessageSystemAttributeValue>>,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
}
schema::shape!(SendMessage = schemas::SEND_MESSAGE { 0 queue_url, 1 message_body, 2 delay_seconds, 3 message_attributes, 4 message_system_attributes, 5 message_deduplication_id, 6 message_group_id });
schema::operation!(SendMessage -> SendMessageOutput, Write, service::SEND_MESSAGE);

/// The input of `SendMessageBatch`.
#[derive(Clone, Default, PartialEq)]
pub struct SendMessageBatch {
    pub queue_url: String,
    pub entries: Vec<SendMessageBatchRequestEntry>,
}
schema::shape!(SendMessageBatch = schemas::SEND_MESSAGE_BATCH { 0 queue_url, 1 entries });
schema::operation!(SendMessageBatch -> SendMessageBatchOutput, Write, service::SEND_MESSAGE_BATCH);

/// The output of `SendMessageBatch`.
#[derive(Clone, Default, PartialEq)]
pub struct SendMessageBatchOutput {
    pub successful: Vec<SendMessageBatchResultEntry>,
    pub failed: Vec<BatchResultErrorEntry>,
}
schema::shape!(SendMessageBatchOutput = schemas::SEND_MESSAGE_BATCH_OUTPUT { 0 successful, 1 failed });

/// The output of `SendMessage`.
#[derive(Clone, Default, PartialEq)]
pub struct SendMessageOutput {
    pub md5_of_message_body: Option<String>,
    pub md5_of_message_attributes: Option<String>,
    pub md5_of_message_system_attributes: Option<String>,
    pub message_id: Option<String>,
    pub sequence_number: Option<String>,
}
schema::shape!(SendMessageOutput = schemas::SEND_MESSAGE_OUTPUT { 0 md5_of_message_body, 1 md5_of_message_attributes, 2 md5_of_message_system_attributes, 3 message_id, 4 sequence_number });

/// The input of `SetQueueAttributes`.
#[derive(Clone, Default, PartialEq)]
pub struct SetQueueAttributes {
    pub queue_url: String,
    pub attributes: BTreeMap<String, String>,
}
schema::shape!(SetQueueAttributes = schemas::SET_QUEUE_ATTRIBUTES { 0 queue_url, 1 attributes });
schema::operation!(SetQueueAttributes -> SetQueueAttributesOutput, Write, service::SET_QUEUE_ATTRIBUTES);

/// The output of `SetQueueAttributes`.
#[derive(Clone, Default, PartialEq)]
pub struct SetQueueAttributesOutput {}
schema::shape!(SetQueueAttributesOutput = schemas::SET_QUEUE_ATTRIBUTES_OUTPUT {});

/// The input of `TagQueue`.
#[derive(Clone, Default, PartialEq)]
pub struct TagQueue {
    pub queue_url: String,
    pub tags: BTreeMap<String, String>,
}
schema::shape!(TagQueue = schemas::TAG_QUEUE { 0 queue_url, 1 tags });
schema::operation!(TagQueue -> TagQueueOutput, Write, service::TAG_QUEUE);

/// The output of `TagQueue`.
#[derive(Clone, Default, PartialEq)]
pub struct TagQueueOutput {}
schema::shape!(TagQueueOutput = schemas::TAG_QUEUE_OUTPUT {});

/// The input of `UntagQueue`.
#[derive(Clone, Default, PartialEq)]
pub struct UntagQueue {
    pub queue_url: String,
    pub tag_keys: Vec<String>,
}
schema::shape!(UntagQueue = schemas::UNTAG_QUEUE { 0 queue_url, 1 tag_keys });
schema::operation!(UntagQueue -> UntagQueueOutput, Write, service::UNTAG_QUEUE);

/// The output of `UntagQueue`.
#[derive(Clone, Default, PartialEq)]
pub struct UntagQueueOutput {}
schema::shape!(UntagQueueOutput = schemas::UNTAG_QUEUE_OUTPUT {});
