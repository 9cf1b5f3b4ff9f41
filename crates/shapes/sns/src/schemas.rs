//! The facts of inputs, outputs and structures.

use schema::{Length, Member, Schema, Text, Type};

use crate::{collections, texts};

pub(crate) static ADD_PERMISSION: Schema = Schema { name: "AddPermissionInput", members: &[
    Member::new("TopicArn", Type::Text(Text::FREE)).required(),
    Member::new("Label", Type::Text(Text::FREE)).required(),
    Member::new("AWSAccountId", Type::List(&collections::DELEGATES_LIST)).required(),
    Member::new("ActionName", Type::List(&collections::ACTIONS_LIST)).required(),
] };

pub(crate) static ADD_PERMISSION_OUTPUT: Schema = Schema { name: "AddPermissionOutput", members: &[] };

pub(crate) static CONFIRM_SUBSCRIPTION: Schema = Schema { name: "ConfirmSubscriptionInput", members: &[
    Member::new("TopicArn", Type::Text(Text::FREE)).required(),
    Member::new("Token", Type::Text(Text::FREE)).required(),
    Member::new("AuthenticateOnUnsubscribe", Type::Text(Text::FREE)),
] };

pub(crate) static CONFIRM_SUBSCRIPTION_OUTPUT: Schema = Schema { name: "ConfirmSubscriptionResponse", members: &[
    Member::new("SubscriptionArn", Type::Text(Text::FREE)),
] };

pub(crate) static CREATE_TOPIC: Schema = Schema { name: "CreateTopicInput", members: &[
    Member::new("Name", Type::Text(Text::FREE)).required(),
    Member::new("Attributes", Type::Map(&collections::TOPIC_ATTRIBUTES_MAP)),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
    Member::new("DataProtectionPolicy", Type::Text(Text::FREE)),
] };

pub(crate) static CREATE_TOPIC_OUTPUT: Schema = Schema { name: "CreateTopicResponse", members: &[
    Member::new("TopicArn", Type::Text(Text::FREE)),
] };

pub(crate) static DELETE_TOPIC: Schema = Schema { name: "DeleteTopicInput", members: &[
    Member::new("TopicArn", Type::Text(Text::FREE)).required(),
] };

pub(crate) static DELETE_TOPIC_OUTPUT: Schema = Schema { name: "DeleteTopicOutput", members: &[] };

pub(crate) static GET_SUBSCRIPTION_ATTRIBUTES: Schema = Schema { name: "GetSubscriptionAttributesInput", members: &[
    Member::new("SubscriptionArn", Type::Text(Text::FREE)).required(),
] };

pub(crate) static GET_SUBSCRIPTION_ATTRIBUTES_OUTPUT: Schema = Schema { name: "GetSubscriptionAttributesResponse", members: &[
    Member::new("Attributes", Type::Map(&collections::SUBSCRIPTION_ATTRIBUTES_MAP)),
] };

pub(crate) static GET_TOPIC_ATTRIBUTES: Schema = Schema { name: "GetTopicAttributesInput", members: &[
    Member::new("TopicArn", Type::Text(Text::FREE)).required(),
] };

pub(crate) static GET_TOPIC_ATTRIBUTES_OUTPUT: Schema = Schema { name: "GetTopicAttributesResponse", members: &[
    Member::new("Attributes", Type::Map(&collections::TOPIC_ATTRIBUTES_MAP)),
] };

pub(crate) static LIST_SUBSCRIPTIONS: Schema = Schema { name: "ListSubscriptionsInput", members: &[
    Member::new("NextToken", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_SUBSCRIPTIONS_BY_TOPIC: Schema = Schema { name: "ListSubscriptionsByTopicInput", members: &[
    Member::new("TopicArn", Type::Text(Text::FREE)).required(),
    Member::new("NextToken", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_SUBSCRIPTIONS_BY_TOPIC_OUTPUT: Schema = Schema { name: "ListSubscriptionsByTopicResponse", members: &[
    Member::new("Subscriptions", Type::List(&collections::SUBSCRIPTIONS_LIST)),
    Member::new("NextToken", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_SUBSCRIPTIONS_OUTPUT: Schema = Schema { name: "ListSubscriptionsResponse", members: &[
    Member::new("Subscriptions", Type::List(&collections::SUBSCRIPTIONS_LIST)),
    Member::new("NextToken", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_TAGS_FOR_RESOURCE: Schema = Schema { name: "ListTagsForResourceRequest", members: &[
    Member::new("ResourceArn", Type::Text(&texts::AMAZON_RESOURCE_NAME)).required(),
] };

pub(crate) static LIST_TAGS_FOR_RESOURCE_OUTPUT: Schema = Schema { name: "ListTagsForResourceResponse", members: &[
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static LIST_TOPICS: Schema = Schema { name: "ListTopicsInput", members: &[
    Member::new("NextToken", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_TOPICS_OUTPUT: Schema = Schema { name: "ListTopicsResponse", members: &[
    Member::new("Topics", Type::List(&collections::TOPICS_LIST)),
    Member::new("NextToken", Type::Text(Text::FREE)),
] };

pub(crate) static PUBLISH: Schema = Schema { name: "PublishInput", members: &[
    Member::new("TopicArn", Type::Text(Text::FREE)),
    Member::new("TargetArn", Type::Text(Text::FREE)),
    Member::new("PhoneNumber", Type::Text(&texts::PHONE_NUMBER)),
    Member::new("Message", Type::Text(Text::FREE)).required(),
    Member::new("Subject", Type::Text(Text::FREE)),
    Member::new("MessageStructure", Type::Text(Text::FREE)),
    Member::new("MessageAttributes", Type::Map(&collections::MESSAGE_ATTRIBUTE_MAP)),
    Member::new("MessageDeduplicationId", Type::Text(Text::FREE)),
    Member::new("MessageGroupId", Type::Text(Text::FREE)),
] };

pub(crate) static PUBLISH_BATCH: Schema = Schema { name: "PublishBatchInput", members: &[
    Member::new("TopicArn", Type::Text(Text::FREE)).required(),
    Member::new("PublishBatchRequestEntries", Type::List(&collections::PUBLISH_BATCH_REQUEST_ENTRY_LIST)).required(),
] };

pub(crate) static PUBLISH_BATCH_OUTPUT: Schema = Schema { name: "PublishBatchResponse", members: &[
    Member::new("Successful", Type::List(&collections::PUBLISH_BATCH_RESULT_ENTRY_LIST)),
    Member::new("Failed", Type::List(&collections::BATCH_RESULT_ERROR_ENTRY_LIST)),
] };

pub(crate) static PUBLISH_OUTPUT: Schema = Schema { name: "PublishResponse", members: &[
    Member::new("MessageId", Type::Text(Text::FREE)),
    Member::new("SequenceNumber", Type::Text(Text::FREE)),
] };

pub(crate) static REMOVE_PERMISSION: Schema = Schema { name: "RemovePermissionInput", members: &[
    Member::new("TopicArn", Type::Text(Text::FREE)).required(),
    Member::new("Label", Type::Text(Text::FREE)).required(),
] };

pub(crate) static REMOVE_PERMISSION_OUTPUT: Schema = Schema { name: "RemovePermissionOutput", members: &[] };

pub(crate) static SET_SUBSCRIPTION_ATTRIBUTES: Schema = Schema { name: "SetSubscriptionAttributesInput", members: &[
    Member::new("SubscriptionArn", Type::Text(Text::FREE)).required(),
    Member::new("AttributeName", Type::Text(Text::FREE)).required(),
    Member::new("AttributeValue", Type::Text(Text::FREE)),
] };

pub(crate) static SET_SUBSCRIPTION_ATTRIBUTES_OUTPUT: Schema = Schema { name: "SetSubscriptionAttributesOutput", members: &[] };

pub(crate) static SET_TOPIC_ATTRIBUTES: Schema = Schema { name: "SetTopicAttributesInput", members: &[
    Member::new("TopicArn", Type::Text(Text::FREE)).required(),
    Member::new("AttributeName", Type::Text(Text::FREE)).required(),
    Member::new("AttributeValue", Type::Text(Text::FREE)),
] };

pub(crate) static SET_TOPIC_ATTRIBUTES_OUTPUT: Schema = Schema { name: "SetTopicAttributesOutput", members: &[] };

pub(crate) static SUBSCRIBE: Schema = Schema { name: "SubscribeInput", members: &[
    Member::new("TopicArn", Type::Text(Text::FREE)).required(),
    Member::new("Protocol", Type::Text(Text::FREE)).required(),
    Member::new("Endpoint", Type::Text(Text::FREE)),
    Member::new("Attributes", Type::Map(&collections::SUBSCRIPTION_ATTRIBUTES_MAP)),
    Member::new("ReturnSubscriptionArn", Type::Boolean),
] };

pub(crate) static SUBSCRIBE_OUTPUT: Schema = Schema { name: "SubscribeResponse", members: &[
    Member::new("SubscriptionArn", Type::Text(Text::FREE)),
] };

pub(crate) static TAG_RESOURCE: Schema = Schema { name: "TagResourceRequest", members: &[
    Member::new("ResourceArn", Type::Text(&texts::AMAZON_RESOURCE_NAME)).required(),
    Member::new("Tags", Type::List(&collections::TAG_LIST)).required(),
] };

pub(crate) static TAG_RESOURCE_OUTPUT: Schema = Schema { name: "TagResourceResponse", members: &[] };

pub(crate) static UNSUBSCRIBE: Schema = Schema { name: "UnsubscribeInput", members: &[
    Member::new("SubscriptionArn", Type::Text(Text::FREE)).required(),
] };

pub(crate) static UNSUBSCRIBE_OUTPUT: Schema = Schema { name: "UnsubscribeOutput", members: &[] };

pub(crate) static UNTAG_RESOURCE: Schema = Schema { name: "UntagResourceRequest", members: &[
    Member::new("ResourceArn", Type::Text(&texts::AMAZON_RESOURCE_NAME)).required(),
    Member::new("TagKeys", Type::List(&collections::TAG_KEY_LIST)).required(),
] };

pub(crate) static UNTAG_RESOURCE_OUTPUT: Schema = Schema { name: "UntagResourceResponse", members: &[] };

pub(crate) static BATCH_RESULT_ERROR_ENTRY: Schema = Schema { name: "BatchResultErrorEntry", members: &[
    Member::new("Id", Type::Text(Text::FREE)).required(),
    Member::new("Code", Type::Text(Text::FREE)).required(),
    Member::new("Message", Type::Text(Text::FREE)),
    Member::new("SenderFault", Type::Boolean).required(),
] };

pub(crate) static MESSAGE_ATTRIBUTE_VALUE: Schema = Schema { name: "MessageAttributeValue", members: &[
    Member::new("DataType", Type::Text(Text::FREE)).required(),
    Member::new("StringValue", Type::Text(Text::FREE)),
    Member::new("BinaryValue", Type::Blob(Length::NONE)),
] };

pub(crate) static PUBLISH_BATCH_REQUEST_ENTRY: Schema = Schema { name: "PublishBatchRequestEntry", members: &[
    Member::new("Id", Type::Text(Text::FREE)).required(),
    Member::new("Message", Type::Text(Text::FREE)).required(),
    Member::new("Subject", Type::Text(Text::FREE)),
    Member::new("MessageStructure", Type::Text(Text::FREE)),
    Member::new("MessageAttributes", Type::Map(&collections::MESSAGE_ATTRIBUTE_MAP)),
    Member::new("MessageDeduplicationId", Type::Text(Text::FREE)),
    Member::new("MessageGroupId", Type::Text(Text::FREE)),
] };

pub(crate) static PUBLISH_BATCH_RESULT_ENTRY: Schema = Schema { name: "PublishBatchResultEntry", members: &[
    Member::new("Id", Type::Text(Text::FREE)),
    Member::new("MessageId", Type::Text(Text::FREE)),
    Member::new("SequenceNumber", Type::Text(Text::FREE)),
] };

pub(crate) static SUBSCRIPTION: Schema = Schema { name: "Subscription", members: &[
    Member::new("SubscriptionArn", Type::Text(Text::FREE)),
    Member::new("Owner", Type::Text(Text::FREE)),
    Member::new("Protocol", Type::Text(Text::FREE)),
    Member::new("Endpoint", Type::Text(Text::FREE)),
    Member::new("TopicArn", Type::Text(Text::FREE)),
] };

pub(crate) static TAG: Schema = Schema { name: "Tag", members: &[
    Member::new("Key", Type::Text(&texts::TAG_KEY)).required(),
    Member::new("Value", Type::Text(&texts::TAG_VALUE)).required(),
] };

pub(crate) static TOPIC: Schema = Schema { name: "Topic", members: &[
    Member::new("TopicArn", Type::Text(Text::FREE)),
] };
