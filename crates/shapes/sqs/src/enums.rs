//! The values of the enumerations. On the wire they are text.

/// The values of `MessageSystemAttributeName`.
pub mod message_system_attribute_name {
    pub const ALL: &str = "All";
    pub const SENDER_ID: &str = "SenderId";
    pub const SENT_TIMESTAMP: &str = "SentTimestamp";
    pub const APPROXIMATE_RECEIVE_COUNT: &str = "ApproximateReceiveCount";
    pub const APPROXIMATE_FIRST_RECEIVE_TIMESTAMP: &str = "ApproximateFirstReceiveTimestamp";
    pub const SEQUENCE_NUMBER: &str = "SequenceNumber";
    pub const MESSAGE_DEDUPLICATION_ID: &str = "MessageDeduplicationId";
    pub const MESSAGE_GROUP_ID: &str = "MessageGroupId";
    pub const AWS_TRACE_HEADER: &str = "AWSTraceHeader";
    pub const DEAD_LETTER_QUEUE_SOURCE_ARN: &str = "DeadLetterQueueSourceArn";
}

/// The values of `MessageSystemAttributeNameForSends`.
pub mod message_system_attribute_name_for_sends {
    pub const AWS_TRACE_HEADER: &str = "AWSTraceHeader";
}

/// The values of `QueueAttributeName`.
pub mod queue_attribute_name {
    pub const ALL: &str = "All";
    pub const POLICY: &str = "Policy";
    pub const VISIBILITY_TIMEOUT: &str = "VisibilityTimeout";
    pub const MAXIMUM_MESSAGE_SIZE: &str = "MaximumMessageSize";
    pub const MESSAGE_RETENTION_PERIOD: &str = "MessageRetentionPeriod";
    pub const APPROXIMATE_NUMBER_OF_MESSAGES: &str = "ApproximateNumberOfMessages";
    pub const APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE: &str = "ApproximateNumberOfMessagesNotVisible";
    pub const CREATED_TIMESTAMP: &str = "CreatedTimestamp";
    pub const LAST_MODIFIED_TIMESTAMP: &str = "LastModifiedTimestamp";
    pub const QUEUE_ARN: &str = "QueueArn";
    pub const APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED: &str = "ApproximateNumberOfMessagesDelayed";
    pub const DELAY_SECONDS: &str = "DelaySeconds";
    pub const RECEIVE_MESSAGE_WAIT_TIME_SECONDS: &str = "ReceiveMessageWaitTimeSeconds";
    pub const REDRIVE_POLICY: &str = "RedrivePolicy";
    pub const FIFO_QUEUE: &str = "FifoQueue";
    pub const CONTENT_BASED_DEDUPLICATION: &str = "ContentBasedDeduplication";
    pub const KMS_MASTER_KEY_ID: &str = "KmsMasterKeyId";
    pub const KMS_DATA_KEY_REUSE_PERIOD_SECONDS: &str = "KmsDataKeyReusePeriodSeconds";
    pub const DEDUPLICATION_SCOPE: &str = "DeduplicationScope";
    pub const FIFO_THROUGHPUT_LIMIT: &str = "FifoThroughputLimit";
    pub const REDRIVE_ALLOW_POLICY: &str = "RedriveAllowPolicy";
    pub const SQS_MANAGED_SSE_ENABLED: &str = "SqsManagedSseEnabled";
}
