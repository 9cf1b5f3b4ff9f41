//! The facts of texts.

use schema::{Length, Text};

use crate::enums::*;

pub(crate) static MESSAGE_SYSTEM_ATTRIBUTE_NAME: Text = Text::new(Length::NONE).one_of(&[message_system_attribute_name::ALL, message_system_attribute_name::SENDER_ID, message_system_attribute_name::SENT_TIMESTAMP, message_system_attribute_name::APPROXIMATE_RECEIVE_COUNT, message_system_attribute_name::APPROXIMATE_FIRST_RECEIVE_TIMESTAMP, message_system_attribute_name::SEQUENCE_NUMBER, message_system_attribute_name::MESSAGE_DEDUPLICATION_ID, message_system_attribute_name::MESSAGE_GROUP_ID, message_system_attribute_name::AWS_TRACE_HEADER, message_system_attribute_name::DEAD_LETTER_QUEUE_SOURCE_ARN]);

pub(crate) static MESSAGE_SYSTEM_ATTRIBUTE_NAME_FOR_SENDS: Text = Text::new(Length::NONE).one_of(&[message_system_attribute_name_for_sends::AWS_TRACE_HEADER]);

pub(crate) static QUEUE_ATTRIBUTE_NAME: Text = Text::new(Length::NONE).one_of(&[queue_attribute_name::ALL, queue_attribute_name::POLICY, queue_attribute_name::VISIBILITY_TIMEOUT, queue_attribute_name::MAXIMUM_MESSAGE_SIZE, queue_attribute_name::MESSAGE_RETENTION_PERIOD, queue_attribute_name::APPROXIMATE_NUMBER_OF_MESSAGES, queue_attribute_name::APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE, queue_attribute_name::CREATED_TIMESTAMP, queue_attribute_name::LAST_MODIFIED_TIMESTAMP, queue_attribute_name::QUEUE_ARN, queue_attribute_name::APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED, queue_attribute_name::DELAY_SECONDS, queue_attribute_name::RECEIVE_MESSAGE_WAIT_TIME_SECONDS, queue_attribute_name::REDRIVE_POLICY, queue_attribute_name::FIFO_QUEUE, queue_attribute_name::CONTENT_BASED_DEDUPLICATION, queue_attribute_name::KMS_MASTER_KEY_ID, queue_attribute_name::KMS_DATA_KEY_REUSE_PERIOD_SECONDS, queue_attribute_name::DEDUPLICATION_SCOPE, queue_attribute_name::FIFO_THROUGHPUT_LIMIT, queue_attribute_name::REDRIVE_ALLOW_POLICY, queue_attribute_name::SQS_MANAGED_SSE_ENABLED]);
