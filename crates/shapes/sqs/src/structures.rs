//! What inputs and outputs hold.

use std::collections::BTreeMap;

use crate::schemas;

/// `BatchResultErrorEntry` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchResultErrorEntry {
    pub id: String,
    pub sender_fault: bool,
    pub code: String,
    pub message: Option<String>,
}
schema::shape!(BatchResultErrorEntry = schemas::BATCH_RESULT_ERROR_ENTRY { 0 id, 1 sender_fault, 2 code, 3 message });

/// `ChangeMessageVisibilityBatchRequestEntry` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ChangeMessageVisibilityBatchRequestEntry {
    pub id: String,
    pub receipt_handle: String,
    pub visibility_timeout: Option<i32>,
}
schema::shape!(ChangeMessageVisibilityBatchRequestEntry = schemas::CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY { 0 id, 1 receipt_handle, 2 visibility_timeout });

/// `ChangeMessageVisibilityBatchResultEntry` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ChangeMessageVisibilityBatchResultEntry {
    pub id: String,
}
schema::shape!(ChangeMessageVisibilityBatchResultEntry = schemas::CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY { 0 id });

/// `DeleteMessageBatchRequestEntry` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteMessageBatchRequestEntry {
    pub id: String,
    pub receipt_handle: String,
}
schema::shape!(DeleteMessageBatchRequestEntry = schemas::DELETE_MESSAGE_BATCH_REQUEST_ENTRY { 0 id, 1 receipt_handle });

/// `DeleteMessageBatchResultEntry` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteMessageBatchResultEntry {
    pub id: String,
}
schema::shape!(DeleteMessageBatchResultEntry = schemas::DELETE_MESSAGE_BATCH_RESULT_ENTRY { 0 id });

/// `Message` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Message {
    pub message_id: Option<String>,
    pub receipt_handle: Option<String>,
    pub md5_of_body: Option<String>,
    pub body: Option<String>,
    pub attributes: Option<BTreeMap<String, String>>,
    pub md5_of_message_attributes: Option<String>,
    pub message_attributes: Option<BTreeMap<String, MessageAttributeValue>>,
}
schema::shape!(Message = schemas::MESSAGE { 0 message_id, 1 receipt_handle, 2 md5_of_body, 3 body, 4 attributes, 5 md5_of_message_attributes, 6 message_attributes });

/// `MessageAttributeValue` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MessageAttributeValue {
    pub string_value: Option<String>,
    pub binary_value: Option<schema::Blob>,
    pub string_list_values: Option<Vec<String>>,
    pub binary_list_values: Option<Vec<schema::Blob>>,
    pub data_type: String,
}
schema::shape!(MessageAttributeValue = schemas::MESSAGE_ATTRIBUTE_VALUE { 0 string_value, 1 binary_value, 2 string_list_values, 3 binary_list_values, 4 data_type });

/// `MessageSystemAttributeValue` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MessageSystemAttributeValue {
    pub string_value: Option<String>,
    pub binary_value: Option<schema::Blob>,
    pub string_list_values: Option<Vec<String>>,
    pub binary_list_values: Option<Vec<schema::Blob>>,
    pub data_type: String,
}
schema::shape!(MessageSystemAttributeValue = schemas::MESSAGE_SYSTEM_ATTRIBUTE_VALUE { 0 string_value, 1 binary_value, 2 string_list_values, 3 binary_list_values, 4 data_type });

/// `SendMessageBatchRequestEntry` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SendMessageBatchRequestEntry {
    pub id: String,
    pub message_body: String,
    pub delay_seconds: Option<i32>,
    pub message_attributes: Option<BTreeMap<String, MessageAttributeValue>>,
    pub message_system_attributes: Option<BTreeMap<String, MessageSystemAttributeValue>>,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
}
schema::shape!(SendMessageBatchRequestEntry = schemas::SEND_MESSAGE_BATCH_REQUEST_ENTRY { 0 id, 1 message_body, 2 delay_seconds, 3 message_attributes, 4 message_system_attributes, 5 message_deduplication_id, 6 message_group_id });

/// `SendMessageBatchResultEntry` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SendMessageBatchResultEntry {
    pub id: String,
    pub message_id: String,
    pub md5_of_message_body: String,
    pub md5_of_message_attributes: Option<String>,
    pub md5_of_message_system_attributes: Option<String>,
    pub sequence_number: Option<String>,
}
schema::shape!(SendMessageBatchResultEntry = schemas::SEND_MESSAGE_BATCH_RESULT_ENTRY { 0 id, 1 message_id, 2 md5_of_message_body, 3 md5_of_message_attributes, 4 md5_of_message_system_attributes, 5 sequence_number });
