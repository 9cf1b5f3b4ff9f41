//! Amazon Simple Queue Service.
//!
//! Served, by JSON and by the query protocol: standard and FIFO queues with their attributes, policies and tags;
//! messages sent, received, deleted and hidden, alone and in batches; reads that wait; delays, visibility time-outs,
//! retention; dead-letter queues; deduplication and message groups. Queues of other accounts are reached by their URLs,
//! as their policies let. The body of a message is encrypted: under the queue's KMS key as whoever sends and reads, or
//! else, unless `SqsManagedSseEnabled` is `false`, under a key of the runtime's.
//!
//! A read that waits listens to the queue's bell, which a send rings, and looks again when the next hidden message
//! comes back. What a read finds expired goes then; what nobody reads stays until somebody does.
//!
//! Other than on AWS: `Approximate…` numbers are exact; a deleted queue's name is free at once; each message has a data
//! key of its own (`KmsDataKeyReusePeriodSeconds` is recorded), so that KMS is asked more often; there is no limit to
//! messages in flight or to a queue's throughput. `ReceiveRequestAttemptId` is refused, as are lists within message
//! attributes (which AWS has reserved); and by name, as operations: moves of messages from dead-letter queues.

mod error;
mod message;
mod named;
mod queue;

use shapes_sqs as api;

/// The service.
#[derive(Debug)]
pub struct Sqs;

kernel::serves!(Sqs: api::SERVICE,
    operations [
        CreateQueue, DeleteQueue, PurgeQueue, GetQueueUrl, ListQueues, ListDeadLetterSourceQueues,
        GetQueueAttributes, SetQueueAttributes, AddPermission, RemovePermission,
        TagQueue, UntagQueue, ListQueueTags,
        SendMessage, SendMessageBatch, DeleteMessage, DeleteMessageBatch,
        ChangeMessageVisibility, ChangeMessageVisibilityBatch,
    ],
    fetching [ReceiveMessage],
    resources [queue::resource::QueueResource, queue::policy_resource::QueuePolicyResource],
    records [queue::Queue, message::Message, message::fifo::Seen],
);
