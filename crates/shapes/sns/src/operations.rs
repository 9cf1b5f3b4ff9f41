//! Inputs and outputs of the operations.

use std::collections::BTreeMap;

use crate::structures::*;
use crate::{schemas, service};

/// The input of `AddPermission`.
#[derive(Clone, Default, PartialEq)]
pub struct AddPermission {
    pub topic_arn: String,
    pub label: String,
    pub aws_account_id: Vec<String>,
    pub action_name: Vec<String>,
}
schema::shape!(AddPermission = schemas::ADD_PERMISSION { 0 topic_arn, 1 label, 2 aws_account_id, 3 action_name });
schema::operation!(AddPermission -> AddPermissionOutput, Write, service::ADD_PERMISSION);

/// The output of `AddPermission`.
#[derive(Clone, Default, PartialEq)]
pub struct AddPermissionOutput {}
schema::shape!(AddPermissionOutput = schemas::ADD_PERMISSION_OUTPUT {});

/// The input of `ConfirmSubscription`.
#[derive(Clone, Default, PartialEq)]
pub struct ConfirmSubscription {
    pub topic_arn: String,
    pub token: String,
    pub authenticate_on_unsubscribe: Option<String>,
}
schema::shape!(ConfirmSubscription = schemas::CONFIRM_SUBSCRIPTION { 0 topic_arn, 1 token, 2 authenticate_on_unsubscribe });
schema::operation!(ConfirmSubscription -> ConfirmSubscriptionOutput, Write, service::CONFIRM_SUBSCRIPTION);

/// The output of `ConfirmSubscription`.
#[derive(Clone, Default, PartialEq)]
pub struct ConfirmSubscriptionOutput {
    pub subscription_arn: Option<String>,
}
schema::shape!(ConfirmSubscriptionOutput = schemas::CONFIRM_SUBSCRIPTION_OUTPUT { 0 subscription_arn });

/// The input of `CreateTopic`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateTopic {
    pub name: String,
    pub attributes: Option<BTreeMap<String, String>>,
    pub tags: Option<Vec<Tag>>,
    pub data_protection_policy: Option<String>,
}
schema::shape!(CreateTopic = schemas::CREATE_TOPIC { 0 name, 1 attributes, 2 tags, 3 data_protection_policy });
schema::operation!(CreateTopic -> CreateTopicOutput, Write, service::CREATE_TOPIC);

/// The output of `CreateTopic`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateTopicOutput {
    pub topic_arn: Option<String>,
}
schema::shape!(CreateTopicOutput = schemas::CREATE_TOPIC_OUTPUT { 0 topic_arn });

/// The input of `DeleteTopic`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTopic {
    pub topic_arn: String,
}
schema::shape!(DeleteTopic = schemas::DELETE_TOPIC { 0 topic_arn });
schema::operation!(DeleteTopic -> DeleteTopicOutput, Write, service::DELETE_TOPIC);

/// The output of `DeleteTopic`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTopicOutput {}
schema::shape!(DeleteTopicOutput = schemas::DELETE_TOPIC_OUTPUT {});

/// The input of `GetSubscriptionAttributes`.
#[derive(Clone, Default, PartialEq)]
pub struct GetSubscriptionAttributes {
    pub subscription_arn: String,
}
schema::shape!(GetSubscriptionAttributes = schemas::GET_SUBSCRIPTION_ATTRIBUTES { 0 subscription_arn });
schema::operation!(GetSubscriptionAttributes -> GetSubscriptionAttributesOutput, Read, service::GET_SUBSCRIPTION_ATTRIBUTES);

/// The output of `GetSubscriptionAttributes`.
#[derive(Clone, Default, PartialEq)]
pub struct GetSubscriptionAttributesOutput {
    pub attributes: Option<BTreeMap<String, String>>,
}
schema::shape!(GetSubscriptionAttributesOutput = schemas::GET_SUBSCRIPTION_ATTRIBUTES_OUTPUT { 0 attributes });

/// The input of `GetTopicAttributes`.
#[derive(Clone, Default, PartialEq)]
pub struct GetTopicAttributes {
    pub topic_arn: String,
}
schema::shape!(GetTopicAttributes = schemas::GET_TOPIC_ATTRIBUTES { 0 topic_arn });
schema::operation!(GetTopicAttributes -> GetTopicAttributesOutput, Read, service::GET_TOPIC_ATTRIBUTES);

/// The output of `GetTopicAttributes`.
#[derive(Clone, Default, PartialEq)]
pub struct GetTopicAttributesOutput {
    pub attributes: Option<BTreeMap<String, String>>,
}
schema::shape!(GetTopicAttributesOutput = schemas::GET_TOPIC_ATTRIBUTES_OUTPUT { 0 attributes });

/// The input of `ListSubscriptions`.
#[derive(Clone, Default, PartialEq)]
pub struct ListSubscriptions {
    pub next_token: Option<String>,
}
schema::shape!(ListSubscriptions = schemas::LIST_SUBSCRIPTIONS { 0 next_token });
schema::operation!(ListSubscriptions -> ListSubscriptionsOutput, Read, service::LIST_SUBSCRIPTIONS);

/// The input of `ListSubscriptionsByTopic`.
#[derive(Clone, Default, PartialEq)]
pub struct ListSubscriptionsByTopic {
    pub topic_arn: String,
    pub next_token: Option<String>,
}
schema::shape!(ListSubscriptionsByTopic = schemas::LIST_SUBSCRIPTIONS_BY_TOPIC { 0 topic_arn, 1 next_token });
schema::operation!(ListSubscriptionsByTopic -> ListSubscriptionsByTopicOutput, Read, service::LIST_SUBSCRIPTIONS_BY_TOPIC);

/// The output of `ListSubscriptionsByTopic`.
#[derive(Clone, Default, PartialEq)]
pub struct ListSubscriptionsByTopicOutput {
    pub subscriptions: Option<Vec<Subscription>>,
    pub next_token: Option<String>,
}
schema::shape!(ListSubscriptionsByTopicOutput = schemas::LIST_SUBSCRIPTIONS_BY_TOPIC_OUTPUT { 0 subscriptions, 1 next_token });

/// The output of `ListSubscriptions`.
#[derive(Clone, Default, PartialEq)]
pub struct ListSubscriptionsOutput {
    pub subscriptions: Option<Vec<Subscription>>,
    pub next_token: Option<String>,
}
schema::shape!(ListSubscriptionsOutput = schemas::LIST_SUBSCRIPTIONS_OUTPUT { 0 subscriptions, 1 next_token });

/// The input of `ListTagsForResource`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResource {
    pub resource_arn: String,
}
schema::shape!(ListTagsForResource = schemas::LIST_TAGS_FOR_RESOURCE { 0 resource_arn });
schema::operation!(ListTagsForResource -> ListTagsForResourceOutput, Read, service::LIST_TAGS_FOR_RESOURCE);

/// The output of `ListTagsForResource`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResourceOutput {
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(ListTagsForResourceOutput = schemas::LIST_TAGS_FOR_RESOURCE_OUTPUT { 0 tags });

/// The input of `ListTopics`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTopics {
    pub next_token: Option<String>,
}
schema::shape!(ListTopics = schemas::LIST_TOPICS { 0 next_token });
schema::operation!(ListTopics -> ListTopicsOutput, Read, service::LIST_TOPICS);

/// The output of `ListTopics`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTopicsOutput {
    pub topics: Option<Vec<Topic>>,
    pub next_token: Option<String>,
}
schema::shape!(ListTopicsOutput = schemas::LIST_TOPICS_OUTPUT { 0 topics, 1 next_token });

/// The input of `Publish`.
#[derive(Clone, Default, PartialEq)]
pub struct Publish {
    pub topic_arn: Option<String>,
    pub target_arn: Option<String>,
    pub phone_number: Option<String>,
    pub message: String,
    pub subject: Option<String>,
    pub message_structure: Option<String>,
    pub message_attributes: Option<BTreeMap<String, MessageAttributeValue>>,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
}
schema::shape!(Publish = schemas::PUBLISH { 0 topic_arn, 1 target_arn, 2 phone_number, 3 message, 4 subject, 5 message_structure, 6 message_attributes, 7 message_deduplication_id, 8 message_group_id });
schema::operation!(Publish -> PublishOutput, Write, service::PUBLISH);

/// The input of `PublishBatch`.
#[derive(Clone, Default, PartialEq)]
pub struct PublishBatch {
    pub topic_arn: String,
    pub publish_batch_request_entries: Vec<PublishBatchRequestEntry>,
}
schema::shape!(PublishBatch = schemas::PUBLISH_BATCH { 0 topic_arn, 1 publish_batch_request_entries });
schema::operation!(PublishBatch -> PublishBatchOutput, Write, service::PUBLISH_BATCH);

/// The output of `PublishBatch`.
#[derive(Clone, Default, PartialEq)]
pub struct PublishBatchOutput {
    pub successful: Option<Vec<PublishBatchResultEntry>>,
    pub failed: Option<Vec<BatchResultErrorEntry>>,
}
schema::shape!(PublishBatchOutput = schemas::PUBLISH_BATCH_OUTPUT { 0 successful, 1 failed });

/// The output of `Publish`.
#[derive(Clone, Default, PartialEq)]
pub struct PublishOutput {
    pub message_id: Option<String>,
    pub sequence_number: Option<String>,
}
schema::shape!(PublishOutput = schemas::PUBLISH_OUTPUT { 0 message_id, 1 sequence_number });

/// The input of `RemovePermission`.
#[derive(Clone, Default, PartialEq)]
pub struct RemovePermission {
    pub topic_arn: String,
    pub label: String,
}
schema::shape!(RemovePermission = schemas::REMOVE_PERMISSION { 0 topic_arn, 1 label });
schema::operation!(RemovePermission -> RemovePermissionOutput, Write, service::REMOVE_PERMISSION);

/// The output of `RemovePermission`.
#[derive(Clone, Default, PartialEq)]
pub struct RemovePermissionOutput {}
schema::shape!(RemovePermissionOutput = schemas::REMOVE_PERMISSION_OUTPUT {});

/// The input of `SetSubscriptionAttributes`.
#[derive(Clone, Default, PartialEq)]
pub struct SetSubscriptionAttributes {
    pub subscription_arn: String,
    pub attribute_name: String,
    pub attribute_value: Option<String>,
}
schema::shape!(SetSubscriptionAttributes = schemas::SET_SUBSCRIPTION_ATTRIBUTES { 0 subscription_arn, 1 attribute_name, 2 attribute_value });
schema::operation!(SetSubscriptionAttributes -> SetSubscriptionAttributesOutput, Write, service::SET_SUBSCRIPTION_ATTRIBUTES);

/// The output of `SetSubscriptionAttributes`.
#[derive(Clone, Default, PartialEq)]
pub struct SetSubscriptionAttributesOutput {}
schema::shape!(SetSubscriptionAttributesOutput = schemas::SET_SUBSCRIPTION_ATTRIBUTES_OUTPUT {});

/// The input of `SetTopicAttributes`.
#[derive(Clone, Default, PartialEq)]
pub struct SetTopicAttributes {
    pub topic_arn: String,
    pub attribute_name: String,
    pub attribute_value: Option<String>,
}
schema::shape!(SetTopicAttributes = schemas::SET_TOPIC_ATTRIBUTES { 0 topic_arn, 1 attribute_name, 2 attribute_value });
schema::operation!(SetTopicAttributes -> SetTopicAttributesOutput, Write, service::SET_TOPIC_ATTRIBUTES);

/// The output of `SetTopicAttributes`.
#[derive(Clone, Default, PartialEq)]
pub struct SetTopicAttributesOutput {}
schema::shape!(SetTopicAttributesOutput = schemas::SET_TOPIC_ATTRIBUTES_OUTPUT {});

/// The input of `Subscribe`.
#[derive(Clone, Default, PartialEq)]
pub struct Subscribe {
    pub topic_arn: String,
    pub protocol: String,
    pub endpoint: Option<String>,
    pub attributes: Option<BTreeMap<String, String>>,
    pub return_subscription_arn: Option<bool>,
}
schema::shape!(Subscribe = schemas::SUBSCRIBE { 0 topic_arn, 1 protocol, 2 endpoint, 3 attributes, 4 return_subscription_arn });
schema::operation!(Subscribe -> SubscribeOutput, Write, service::SUBSCRIBE);

/// The output of `Subscribe`.
#[derive(Clone, Default, PartialEq)]
pub struct SubscribeOutput {
    pub subscription_arn: Option<String>,
}
schema::shape!(SubscribeOutput = schemas::SUBSCRIBE_OUTPUT { 0 subscription_arn });

/// The input of `TagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct TagResource {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}
schema::shape!(TagResource = schemas::TAG_RESOURCE { 0 resource_arn, 1 tags });
schema::operation!(TagResource -> TagResourceOutput, Write, service::TAG_RESOURCE);

/// The output of `TagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceOutput {}
schema::shape!(TagResourceOutput = schemas::TAG_RESOURCE_OUTPUT {});

/// The input of `Unsubscribe`.
#[derive(Clone, Default, PartialEq)]
pub struct Unsubscribe {
    pub subscription_arn: String,
}
schema::shape!(Unsubscribe = schemas::UNSUBSCRIBE { 0 subscription_arn });
schema::operation!(Unsubscribe -> UnsubscribeOutput, Write, service::UNSUBSCRIBE);

/// The output of `Unsubscribe`.
#[derive(Clone, Default, PartialEq)]
pub struct UnsubscribeOutput {}
schema::shape!(UnsubscribeOutput = schemas::UNSUBSCRIBE_OUTPUT {});

/// The input of `UntagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct UntagResource {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}
schema::shape!(UntagResource = schemas::UNTAG_RESOURCE { 0 resource_arn, 1 tag_keys });
schema::operation!(UntagResource -> UntagResourceOutput, Write, service::UNTAG_RESOURCE);

/// The output of `UntagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceOutput {}
schema::shape!(UntagResourceOutput = schemas::UNTAG_RESOURCE_OUTPUT {});
