//! The service and its operations.

use schema::{OperationFacts, Protocol, ServiceError, ServiceFacts, empty};

use crate::{operations as api, schemas};

pub(crate) static ADD_PERMISSION: OperationFacts = OperationFacts {
    service: "sqs", name: "AddPermission", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::ADD_PERMISSION, output: &schemas::ADD_PERMISSION_OUTPUT,
    new_input: empty::<api::AddPermission>, new_output: empty::<api::AddPermissionOutput>,
};

pub(crate) static CHANGE_MESSAGE_VISIBILITY: OperationFacts = OperationFacts {
    service: "sqs", name: "ChangeMessageVisibility", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CHANGE_MESSAGE_VISIBILITY, output: &schemas::CHANGE_MESSAGE_VISIBILITY_OUTPUT,
    new_input: empty::<api::ChangeMessageVisibility>, new_output: empty::<api::ChangeMessageVisibilityOutput>,
};

pub(crate) static CHANGE_MESSAGE_VISIBILITY_BATCH: OperationFacts = OperationFacts {
    service: "sqs", name: "ChangeMessageVisibilityBatch", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "ChangeMessageVisibilityBatchResult", streams_in: false, streams_out: false,
    input: &schemas::CHANGE_MESSAGE_VISIBILITY_BATCH, output: &schemas::CHANGE_MESSAGE_VISIBILITY_BATCH_OUTPUT,
    new_input: empty::<api::ChangeMessageVisibilityBatch>, new_output: empty::<api::ChangeMessageVisibilityBatchOutput>,
};

pub(crate) static CREATE_QUEUE: OperationFacts = OperationFacts {
    service: "sqs", name: "CreateQueue", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "CreateQueueResult", streams_in: false, streams_out: false,
    input: &schemas::CREATE_QUEUE, output: &schemas::CREATE_QUEUE_OUTPUT,
    new_input: empty::<api::CreateQueue>, new_output: empty::<api::CreateQueueOutput>,
};

pub(crate) static DELETE_MESSAGE: OperationFacts = OperationFacts {
    service: "sqs", name: "DeleteMessage", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_MESSAGE, output: &schemas::DELETE_MESSAGE_OUTPUT,
    new_input: empty::<api::DeleteMessage>, new_output: empty::<api::DeleteMessageOutput>,
};

pub(crate) static DELETE_MESSAGE_BATCH: OperationFacts = OperationFacts {
    service: "sqs", name: "DeleteMessageBatch", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "DeleteMessageBatchResult", streams_in: false, streams_out: false,
    input: &schemas::DELETE_MESSAGE_BATCH, output: &schemas::DELETE_MESSAGE_BATCH_OUTPUT,
    new_input: empty::<api::DeleteMessageBatch>, new_output: empty::<api::DeleteMessageBatchOutput>,
};

pub(crate) static DELETE_QUEUE: OperationFacts = OperationFacts {
    service: "sqs", name: "DeleteQueue", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_QUEUE, output: &schemas::DELETE_QUEUE_OUTPUT,
    new_input: empty::<api::DeleteQueue>, new_output: empty::<api::DeleteQueueOutput>,
};

pub(crate) static GET_QUEUE_ATTRIBUTES: OperationFacts = OperationFacts {
    service: "sqs", name: "GetQueueAttributes", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "GetQueueAttributesResult", streams_in: false, streams_out: false,
    input: &schemas::GET_QUEUE_ATTRIBUTES, output: &schemas::GET_QUEUE_ATTRIBUTES_OUTPUT,
    new_input: empty::<api::GetQueueAttributes>, new_output: empty::<api::GetQueueAttributesOutput>,
};

pub(crate) static GET_QUEUE_URL: OperationFacts = OperationFacts {
    service: "sqs", name: "GetQueueUrl", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "GetQueueUrlResult", streams_in: false, streams_out: false,
    input: &schemas::GET_QUEUE_URL, output: &schemas::GET_QUEUE_URL_OUTPUT,
    new_input: empty::<api::GetQueueUrl>, new_output: empty::<api::GetQueueUrlOutput>,
};

pub(crate) static LIST_DEAD_LETTER_SOURCE_QUEUES: OperationFacts = OperationFacts {
    service: "sqs", name: "ListDeadLetterSourceQueues", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListDeadLetterSourceQueuesResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_DEAD_LETTER_SOURCE_QUEUES, output: &schemas::LIST_DEAD_LETTER_SOURCE_QUEUES_OUTPUT,
    new_input: empty::<api::ListDeadLetterSourceQueues>, new_output: empty::<api::ListDeadLetterSourceQueuesOutput>,
};

pub(crate) static LIST_QUEUE_TAGS: OperationFacts = OperationFacts {
    service: "sqs", name: "ListQueueTags", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListQueueTagsResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_QUEUE_TAGS, output: &schemas::LIST_QUEUE_TAGS_OUTPUT,
    new_input: empty::<api::ListQueueTags>, new_output: empty::<api::ListQueueTagsOutput>,
};

pub(crate) static LIST_QUEUES: OperationFacts = OperationFacts {
    service: "sqs", name: "ListQueues", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListQueuesResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_QUEUES, output: &schemas::LIST_QUEUES_OUTPUT,
    new_input: empty::<api::ListQueues>, new_output: empty::<api::ListQueuesOutput>,
};

pub(crate) static PURGE_QUEUE: OperationFacts = OperationFacts {
    service: "sqs", name: "PurgeQueue", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PURGE_QUEUE, output: &schemas::PURGE_QUEUE_OUTPUT,
    new_input: empty::<api::PurgeQueue>, new_output: empty::<api::PurgeQueueOutput>,
};

pub(crate) static RECEIVE_MESSAGE: OperationFacts = OperationFacts {
    service: "sqs", name: "ReceiveMessage", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "ReceiveMessageResult", streams_in: false, streams_out: false,
    input: &schemas::RECEIVE_MESSAGE, output: &schemas::RECEIVE_MESSAGE_OUTPUT,
    new_input: empty::<api::ReceiveMessage>, new_output: empty::<api::ReceiveMessageOutput>,
};

pub(crate) static REMOVE_PERMISSION: OperationFacts = OperationFacts {
    service: "sqs", name: "RemovePermission", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::REMOVE_PERMISSION, output: &schemas::REMOVE_PERMISSION_OUTPUT,
    new_input: empty::<api::RemovePermission>, new_output: empty::<api::RemovePermissionOutput>,
};

pub(crate) static SEND_MESSAGE: OperationFacts = OperationFacts {
    service: "sqs", name: "SendMessage", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "SendMessageResult", streams_in: false, streams_out: false,
    input: &schemas::SEND_MESSAGE, output: &schemas::SEND_MESSAGE_OUTPUT,
    new_input: empty::<api::SendMessage>, new_output: empty::<api::SendMessageOutput>,
};

pub(crate) static SEND_MESSAGE_BATCH: OperationFacts = OperationFacts {
    service: "sqs", name: "SendMessageBatch", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "SendMessageBatchResult", streams_in: false, streams_out: false,
    input: &schemas::SEND_MESSAGE_BATCH, output: &schemas::SEND_MESSAGE_BATCH_OUTPUT,
    new_input: empty::<api::SendMessageBatch>, new_output: empty::<api::SendMessageBatchOutput>,
};

pub(crate) static SET_QUEUE_ATTRIBUTES: OperationFacts = OperationFacts {
    service: "sqs", name: "SetQueueAttributes", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::SET_QUEUE_ATTRIBUTES, output: &schemas::SET_QUEUE_ATTRIBUTES_OUTPUT,
    new_input: empty::<api::SetQueueAttributes>, new_output: empty::<api::SetQueueAttributesOutput>,
};

pub(crate) static TAG_QUEUE: OperationFacts = OperationFacts {
    service: "sqs", name: "TagQueue", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::TAG_QUEUE, output: &schemas::TAG_QUEUE_OUTPUT,
    new_input: empty::<api::TagQueue>, new_output: empty::<api::TagQueueOutput>,
};

pub(crate) static UNTAG_QUEUE: OperationFacts = OperationFacts {
    service: "sqs", name: "UntagQueue", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UNTAG_QUEUE, output: &schemas::UNTAG_QUEUE_OUTPUT,
    new_input: empty::<api::UntagQueue>, new_output: empty::<api::UntagQueueOutput>,
};

/// What is known of the service.
pub static SERVICE: ServiceFacts = ServiceFacts {
    id: "sqs",
    signing_name: "sqs",
    endpoint_prefix: "sqs",
    api_version: "2012-11-05",
    protocols: &[Protocol::Json10, Protocol::Query],
    target_prefix: "AmazonSQS",
    xml_namespace: "http://queue.amazonaws.com/doc/2012-11-05/",
    operations: &[
        &ADD_PERMISSION,
        &CHANGE_MESSAGE_VISIBILITY,
        &CHANGE_MESSAGE_VISIBILITY_BATCH,
        &CREATE_QUEUE,
        &DELETE_MESSAGE,
        &DELETE_MESSAGE_BATCH,
        &DELETE_QUEUE,
        &GET_QUEUE_ATTRIBUTES,
        &GET_QUEUE_URL,
        &LIST_DEAD_LETTER_SOURCE_QUEUES,
        &LIST_QUEUE_TAGS,
        &LIST_QUEUES,
        &PURGE_QUEUE,
        &RECEIVE_MESSAGE,
        &REMOVE_PERMISSION,
        &SEND_MESSAGE,
        &SEND_MESSAGE_BATCH,
        &SET_QUEUE_ATTRIBUTES,
        &TAG_QUEUE,
        &UNTAG_QUEUE,
    ],
    others: &[
        "CancelMessageMoveTask",
        "ListMessageMoveTasks",
        "StartMessageMoveTask",
    ],
    errors: &[
        ServiceError { shape: "BatchEntryIdsNotDistinct", code: "AWS.SimpleQueueService.BatchEntryIdsNotDistinct", status: 400 },
        ServiceError { shape: "BatchRequestTooLong", code: "AWS.SimpleQueueService.BatchRequestTooLong", status: 400 },
        ServiceError { shape: "EmptyBatchRequest", code: "AWS.SimpleQueueService.EmptyBatchRequest", status: 400 },
        ServiceError { shape: "InvalidAddress", code: "InvalidAddress", status: 400 },
        ServiceError { shape: "InvalidAttributeName", code: "InvalidAttributeName", status: 400 },
        ServiceError { shape: "InvalidAttributeValue", code: "InvalidAttributeValue", status: 400 },
        ServiceError { shape: "InvalidBatchEntryId", code: "AWS.SimpleQueueService.InvalidBatchEntryId", status: 400 },
        ServiceError { shape: "InvalidIdFormat", code: "InvalidIdFormat", status: 400 },
        ServiceError { shape: "InvalidMessageContents", code: "InvalidMessageContents", status: 400 },
        ServiceError { shape: "InvalidSecurity", code: "InvalidSecurity", status: 400 },
        ServiceError { shape: "KmsAccessDenied", code: "KMS.AccessDeniedException", status: 400 },
        ServiceError { shape: "KmsDisabled", code: "KMS.DisabledException", status: 400 },
        ServiceError { shape: "KmsInvalidKeyUsage", code: "KMS.InvalidKeyUsageException", status: 400 },
        ServiceError { shape: "KmsInvalidState", code: "KMS.InvalidStateException", status: 400 },
        ServiceError { shape: "KmsNotFound", code: "KMS.NotFoundException", status: 400 },
        ServiceError { shape: "KmsOptInRequired", code: "KmsOptInRequired", status: 400 },
        ServiceError { shape: "KmsThrottled", code: "KmsThrottled", status: 400 },
        ServiceError { shape: "MessageNotInflight", code: "AWS.SimpleQueueService.MessageNotInflight", status: 400 },
        ServiceError { shape: "OverLimit", code: "OverLimit", status: 400 },
        ServiceError { shape: "PurgeQueueInProgress", code: "AWS.SimpleQueueService.PurgeQueueInProgress", status: 400 },
        ServiceError { shape: "QueueDeletedRecently", code: "AWS.SimpleQueueService.QueueDeletedRecently", status: 400 },
        ServiceError { shape: "QueueDoesNotExist", code: "AWS.SimpleQueueService.NonExistentQueue", status: 400 },
        ServiceError { shape: "QueueNameExists", code: "QueueAlreadyExists", status: 400 },
        ServiceError { shape: "ReceiptHandleIsInvalid", code: "ReceiptHandleIsInvalid", status: 400 },
        ServiceError { shape: "RequestThrottled", code: "RequestThrottled", status: 400 },
        ServiceError { shape: "ResourceNotFoundException", code: "ResourceNotFoundException", status: 400 },
        ServiceError { shape: "TooManyEntriesInBatchRequest", code: "AWS.SimpleQueueService.TooManyEntriesInBatchRequest", status: 400 },
        ServiceError { shape: "UnsupportedOperation", code: "AWS.SimpleQueueService.UnsupportedOperation", status: 400 },
    ],
};
