//! The facts of inputs, outputs and structures.

use schema::{Length, Member, Range, Schema, Text, Type};

use crate::{collections};

pub(crate) static ADD_PERMISSION: Schema = Schema { name: "AddPermissionRequest", members: &[
    Member::new("QueueUrl", Type::Text(Text::FREE)).required(),
    Member::new("Label", Type::Text(Text::FREE)).required(),
    Member::new("AWSAccountIds", Type::List(&collections::AWS_ACCOUNT_ID_LIST)).required(),
    Member::new("Actions", Type::List(&collections::ACTION_NAME_LIST)).required(),
] };

pub(crate) static ADD_PERMISSION_OUTPUT: Schema = Schema { name: "AddPermissionOutput", members: &[] };

pub(crate) static CHANGE_MESSAGE_VISIBILITY: Schema = Schema { name: "ChangeMessageVisibilityRequest", members: &[
    Member::new("QueueUrl", Type::Text(Text::FREE)).required(),
    Member::new("ReceiptHandle", Type::Text(Text::FREE)).required(),
    Member::new("VisibilityTimeout", Type::Integer(Range::NONE)).required(),
] };

pub(crate) static CHANGE_MESSAGE_VISIBILITY_BATCH: Schema = Schema { name: "ChangeMessageVisibilityBatchRequest", members: &[
    Member::new("QueueUrl", Type::Text(Text::FREE)).required(),
    Member::new("Entries", Type::List(&collections::CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY_LIST)).required(),
] };

pub(crate) static CHANGE_MESSAGE_VISIBILITY_BATCH_OUTPUT: Schema = Schema { name: "ChangeMessageVisibilityBatchResult", members: &[
    Member::new("Successful", Type::List(&collections::CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY_LIST)).required(),
    Member::new("Failed", Type::List(&collections::BATCH_RESULT_ERROR_ENTRY_LIST)).required(),
] };

pub(crate) static CHANGE_MESSAGE_VISIBILITY_OUTPUT: Schema = Schema { name: "ChangeMessageVisibilityOutput", members: &[] };

pub(crate) static CREATE_QUEUE: Schema = Schema { name: "CreateQueueRequest", members: &[
    Member::new("QueueName", Type::Text(Text::FREE)).required(),
    Member::new("Attributes", Type::Map(&collections::QUEUE_ATTRIBUTE_MAP)).form("Attribute"),
    Member::new("tags", Type::Map(&collections::TAG_MAP)).form("Tag"),
] };

pub(crate) static CREATE_QUEUE_OUTPUT: Schema = Schema { name: "CreateQueueResult", members: &[
    Member::new("QueueUrl", Type::Text(Text::FREE)),
] };

pub(crate) static DELETE_MESSAGE: Schema = Schema { name: "DeleteMessageRequest", members: &[
    Member::new("QueueUrl", Type::Text(Text::FREE)).required(),
    Member::new("ReceiptHandle", Type::Text(Text::FREE)).required(),
] };

pub(crate) static DELETE_MESSAGE_BATCH: Schema = Schema { name: "DeleteMessageBatchRequest", members: &[
    Member::new("QueueUrl", Type::Text(Text::FREE)).required(),
    Member::new("Entries", Type::List(&collections::DELETE_MESSAGE_BATCH_REQUEST_ENTRY_LIST)).required(),
] };

pub(crate) static DELETE_MESSAGE_BATCH_OUTPUT: Schema = Schema { name: "DeleteMessageBatchResult", members: &[
    Member::new("Successful", Type::List(&collections::DELETE_MESSAGE_BATCH_RESULT_ENTRY_LIST)).required(),
    Member::new("Failed", Type::List(&collections::BATCH_RESULT_ERROR_ENTRY_LIST)).required(),
] };

pub(crate) static DELETE_MESSAGE_OUTPUT: Schema = Schema { name: "DeleteMessageOutput", members: &[] };

pub(crate) static DELETE_QUEUE: Schema = Schema { name: "DeleteQueueRequest", members: &[
    Member::new("QueueUrl", Type::Text(Text::FREE)).required(),
] };

pub(crate) static DELETE_QUEUE_OUTPUT: Schema = Schema { name: "DeleteQueueOutput", members: &[] };

pub(crate) static GET_QUEUE_ATTRIBUTES: Schema = Schema { name: "GetQueueAttributesRequest", members: &[
    Member::new("QueueUrl", Type::Text(Text::FREE)).required(),
    Member::new("AttributeNames", Type::List(&collections::ATTRIBUTE_NAME_LIST)),
] };

pub(crate) static GET_QUEUE_ATTRIBUTES_OUTPUT: Schema = Schema { name: "GetQueueAttributesResult", members: &[
    Member::new("Attributes", Type::Map(&collections::QUEUE_ATTRIBUTE_MAP)).form("Attribute"),
] };

pub(crate) static GET_QUEUE_URL: Schema = Schema { name: "GetQueueUrlRequest", members: &[
    Member::new("QueueName", Type::Text(Text::FREE)).required(),
    Member::new("QueueOwnerAWSAccountId", Type::Text(Text::FREE)),
] };

pub(crate) static GET_QUEUE_URL_OUTPUT: Schema = Schema { name: "GetQueueUrlResult", members: &[
    Member::new("QueueUrl", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_DEAD_LETTER_SOURCE_QUEUES: Schema = Schema { name: "ListDeadLetterSourceQueuesRequest", members: &[
    Member::new("QueueUrl", Type::Text(Text::FREE)).required(),
    Member::new("NextToken", Type::Text(Text::FREE)),
    Member::new("MaxResults", Type::Integer(Range::NONE)),
] };

pub(crate) static LIST_DEAD_LETTER_SOURCE_QUEUES_OUTPUT: Schema = Schema { name: "ListDeadLetterSourceQueuesResult", members: &[
    Member::new("queueUrls", Type::List(&collections::QUEUE_URL_LIST)).required(),
    Member::new("NextToken", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_QUEUE_TAGS: Schema = Schema { name: "ListQueueTagsRequest", members: &[
    Member::new("QueueUrl", Type::Text(Text::FREE)).required(),
] };

pub(crate) static LIST_QUEUE_TAGS_OUTPUT: Schema = Schema { name: "ListQueueTagsResult", members: &[
    Member::new("Tags", Type::Map(&collections::TAG_MAP)).form("Tag"),
] };

pub(crate) static LIST_QUEUES: Schema = Schema { name: "ListQueuesRequest", members: &[
    Member::new("QueueNamePrefix", Type::Text(Text::FREE)),
    Member::new("NextToken", Type::Text(Text::FREE)),
    Member::new("MaxResults", Type::Integer(Range::NONE)),
] };

pub(crate) static LIST_QUEUES_OUTPUT: Schema = Schema { name: "ListQueuesResult", members: &[
    Member::new("QueueUrls", Type::List(&collections::QUEUE_URL_LIST)),
    Member::new("NextToken", Type::Text(Text::FREE)),
] };

pub(crate) static PURGE_QUEUE: Schema = Schema { name: "PurgeQueueRequest", members: &[
    Member::new("QueueUrl", Type::Text(Text::FREE)).required(),
] };

pub(crate) static PURGE_QUEUE_OUTPUT: Schema = Schema { name: "PurgeQueueOutput", members: &[] };

pub(crate) static RECEIVE_MESSAGE: Schema = Schema { name: "ReceiveMessageRequest", members: &[
    Member::new("QueueUrl", Type::Text(Text::FREE)).required(),
    Member::new("AttributeNames", Type::List(&collections::ATTRIBUTE_NAME_LIST)),
    Member::new("MessageSystemAttributeNames", Type::List(&collections::MESSAGE_SYSTEM_ATTRIBUTE_LIST)),
    Member::new("MessageAttributeNames", Type::List(&collections::MESSAGE_ATTRIBUTE_NAME_LIST)),
    Member::new("MaxNumberOfMessages", Type::Integer(Range::NONE)),
    Member::new("VisibilityTimeout", Type::Integer(Range::NONE)),
    Member::new("WaitTimeSeconds", Type::Integer(Range::NONE)),
    Member::new("ReceiveRequestAttemptId", Type::Text(Text::FREE)),
] };

pub(crate) static RECEIVE_MESSAGE_OUTPUT: Schema = Schema { name: "ReceiveMessageResult", members: &[
    Member::new("Messages", Type::List(&collections::MESSAGE_LIST)),
] };

pub(crate) static REMOVE_PERMISSION: Schema = Schema { name: "RemovePermissionRequest", members: &[
    Member::new("QueueUrl", Type::Text(Text::FREE)).required(),
    Member::new("Label", Type::Text(Text::FREE)).required(),
] };

pub(crate) static REMOVE_PERMISSION_OUTPUT: Schema = Schema { name: "RemovePermissionOutput", members: &[] };

pub(crate) static SEND_MESSAGE: Schema = Schema { name: "SendMessageRequest", members: &[
    Member::new("QueueUrl", Type::Text(Text::FREE)).required(),
    Member::new("MessageBody", Type::Text(Text::FREE)).required(),
    Member::new("DelaySeconds", Type::Integer(Range::NONE)),
    Member::new("MessageAttributes", Type::Map(&collections::MESSAGE_BODY_ATTRIBUTE_MAP)).form("MessageAttribute"),
    Member::new("MessageSystemAttributes", Type::Map(&collections::MESSAGE_BODY_SYSTEM_ATTRIBUTE_MAP)).form("MessageSystemAttribute"),
    Member::new("MessageDeduplicationId", Type::Text(Text::FREE)),
    Member::new("MessageGroupId", Type::Text(Text::FREE)),
] };

pub(crate) static SEND_MESSAGE_BATCH: Schema = Schema { name: "SendMessageBatchRequest", members: &[
    Member::new("QueueUrl", Type::Text(Text::FREE)).required(),
    Member::new("Entries", Type::List(&collections::SEND_MESSAGE_BATCH_REQUEST_ENTRY_LIST)).required(),
] };

pub(crate) static SEND_MESSAGE_BATCH_OUTPUT: Schema = Schema { name: "SendMessageBatchResult", members: &[
    Member::new("Successful", Type::List(&collections::SEND_MESSAGE_BATCH_RESULT_ENTRY_LIST)).required(),
    Member::new("Failed", Type::List(&collections::BATCH_RESULT_ERROR_ENTRY_LIST)).required(),
] };

pub(crate) static SEND_MESSAGE_OUTPUT: Schema = Schema { name: "SendMessageResult", members: &[
    Member::new("MD5OfMessageBody", Type::Text(Text::FREE)),
    Member::new("MD5OfMessageAttributes", Type::Text(Text::FREE)),
    Member::new("MD5OfMessageSystemAttributes", Type::Text(Text::FREE)),
    Member::new("MessageId", Type::Text(Text::FREE)),
    Member::new("SequenceNumber", Type::Text(Text::FREE)),
] };

pub(crate) static SET_QUEUE_ATTRIBUTES: Schema = Schema { name: "SetQueueAttributesRequest", members: &[
    Member::new("QueueUrl", Type::Text(Text::FREE)).required(),
    Member::new("Attributes", Type::Map(&collections::QUEUE_ATTRIBUTE_MAP)).form("Attribute").required(),
] };

pub(crate) static SET_QUEUE_ATTRIBUTES_OUTPUT: Schema = Schema { name: "SetQueueAttributesOutput", members: &[] };

pub(crate) static TAG_QUEUE: Schema = Schema { name: "TagQueueRequest", members: &[
    Member::new("QueueUrl", Type::Text(Text::FREE)).required(),
    Member::new("Tags", Type::Map(&collections::TAG_MAP)).form("Tag").required(),
] };

pub(crate) static TAG_QUEUE_OUTPUT: Schema = Schema { name: "TagQueueOutput", members: &[] };

pub(crate) static UNTAG_QUEUE: Schema = Schema { name: "UntagQueueRequest", members: &[
    Member::new("QueueUrl", Type::Text(Text::FREE)).required(),
    Member::new("TagKeys", Type::List(&collections::TAG_KEY_LIST)).required(),
] };

pub(crate) static UNTAG_QUEUE_OUTPUT: Schema = Schema { name: "UntagQueueOutput", members: &[] };

pub(crate) static BATCH_RESULT_ERROR_ENTRY: Schema = Schema { name: "BatchResultErrorEntry", members: &[
    Member::new("Id", Type::Text(Text::FREE)).required(),
    Member::new("SenderFault", Type::Boolean).required(),
    Member::new("Code", Type::Text(Text::FREE)).required(),
    Member::new("Message", Type::Text(Text::FREE)),
] };

pub(crate) static CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY: Schema = Schema { name: "ChangeMessageVisibilityBatchRequestEntry", members: &[
    Member::new("Id", Type::Text(Text::FREE)).required(),
    Member::new("ReceiptHandle", Type::Text(Text::FREE)).required(),
    Member::new("VisibilityTimeout", Type::Integer(Range::NONE)),
] };

pub(crate) static CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY: Schema = Schema { name: "ChangeMessageVisibilityBatchResultEntry", members: &[
    Member::new("Id", Type::Text(Text::FREE)).required(),
] };

pub(crate) static DELETE_MESSAGE_BATCH_REQUEST_ENTRY: Schema = Schema { name: "DeleteMessageBatchRequestEntry", members: &[
    Member::new("Id", Type::Text(Text::FREE)).required(),
    Member::new("ReceiptHandle", Type::Text(Text::FREE)).required(),
] };

pub(crate) static DELETE_MESSAGE_BATCH_RESULT_ENTRY: Schema = Schema { name: "DeleteMessageBatchResultEntry", members: &[
    Member::new("Id", Type::Text(Text::FREE)).required(),
] };

pub(crate) static MESSAGE: Schema = Schema { name: "Message", members: &[
    Member::new("MessageId", Type::Text(Text::FREE)),
    Member::new("ReceiptHandle", Type::Text(Text::FREE)),
    Member::new("MD5OfBody", Type::Text(Text::FREE)),
    Member::new("Body", Type::Text(Text::FREE)),
    Member::new("Attributes", Type::Map(&collections::MESSAGE_SYSTEM_ATTRIBUTE_MAP)).form("Attribute"),
    Member::new("MD5OfMessageAttributes", Type::Text(Text::FREE)),
    Member::new("MessageAttributes", Type::Map(&collections::MESSAGE_BODY_ATTRIBUTE_MAP)).form("MessageAttribute"),
] };

pub(crate) static MESSAGE_ATTRIBUTE_VALUE: Schema = Schema { name: "MessageAttributeValue", members: &[
    Member::new("StringValue", Type::Text(Text::FREE)),
    Member::new("BinaryValue", Type::Blob(Length::NONE)),
    Member::new("StringListValues", Type::List(&collections::STRING_LIST_FLATTENED)),
    Member::new("BinaryListValues", Type::List(&collections::BINARY_LIST_FLATTENED)),
    Member::new("DataType", Type::Text(Text::FREE)).required(),
] };

pub(crate) static MESSAGE_SYSTEM_ATTRIBUTE_VALUE: Schema = Schema { name: "MessageSystemAttributeValue", members: &[
    Member::new("StringValue", Type::Text(Text::FREE)),
    Member::new("BinaryValue", Type::Blob(Length::NONE)),
    Member::new("StringListValues", Type::List(&collections::STRING_LIST_FLATTENED)),
    Member::new("BinaryListValues", Type::List(&collections::BINARY_LIST_FLATTENED)),
    Member::new("DataType", Type::Text(Text::FREE)).required(),
] };

pub(crate) static SEND_MESSAGE_BATCH_REQUEST_ENTRY: Schema = Schema { name: "SendMessageBatchRequestEntry", members: &[
    Member::new("Id", Type::Text(Text::FREE)).required(),
    Member::new("MessageBody", Type::Text(Text::FREE)).required(),
    Member::new("DelaySeconds", Type::Integer(Range::NONE)),
    Member::new("MessageAttributes", Type::Map(&collections::MESSAGE_BODY_ATTRIBUTE_MAP)).form("MessageAttribute"),
    Member::new("MessageSystemAttributes", Type::Map(&collections::MESSAGE_BODY_SYSTEM_ATTRIBUTE_MAP)).form("MessageSystemAttribute"),
    Member::new("MessageDeduplicationId", Type::Text(Text::FREE)),
    Member::new("MessageGroupId", Type::Text(Text::FREE)),
] };

pub(crate) static SEND_MESSAGE_BATCH_RESULT_ENTRY: Schema = Schema { name: "SendMessageBatchResultEntry", members: &[
    Member::new("Id", Type::Text(Text::FREE)).required(),
    Member::new("MessageId", Type::Text(Text::FREE)).required(),
    Member::new("MD5OfMessageBody", Type::Text(Text::FREE)).required(),
    Member::new("MD5OfMessageAttributes", Type::Text(Text::FREE)),
    Member::new("MD5OfMessageSystemAttributes", Type::Text(Text::FREE)),
    Member::new("SequenceNumber", Type::Text(Text::FREE)),
] };
