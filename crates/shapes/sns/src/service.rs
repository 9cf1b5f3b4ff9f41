//! The service and its operations.

use schema::{OperationFacts, Protocol, ServiceError, ServiceFacts, empty};

use crate::{operations as api, schemas};

pub(crate) static ADD_PERMISSION: OperationFacts = OperationFacts {
    service: "sns", name: "AddPermission", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::ADD_PERMISSION, output: &schemas::ADD_PERMISSION_OUTPUT,
    new_input: empty::<api::AddPermission>, new_output: empty::<api::AddPermissionOutput>,
};

pub(crate) static CONFIRM_SUBSCRIPTION: OperationFacts = OperationFacts {
    service: "sns", name: "ConfirmSubscription", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "ConfirmSubscriptionResult", streams_in: false, streams_out: false,
    input: &schemas::CONFIRM_SUBSCRIPTION, output: &schemas::CONFIRM_SUBSCRIPTION_OUTPUT,
    new_input: empty::<api::ConfirmSubscription>, new_output: empty::<api::ConfirmSubscriptionOutput>,
};

pub(crate) static CREATE_TOPIC: OperationFacts = OperationFacts {
    service: "sns", name: "CreateTopic", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "CreateTopicResult", streams_in: false, streams_out: false,
    input: &schemas::CREATE_TOPIC, output: &schemas::CREATE_TOPIC_OUTPUT,
    new_input: empty::<api::CreateTopic>, new_output: empty::<api::CreateTopicOutput>,
};

pub(crate) static DELETE_TOPIC: OperationFacts = OperationFacts {
    service: "sns", name: "DeleteTopic", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_TOPIC, output: &schemas::DELETE_TOPIC_OUTPUT,
    new_input: empty::<api::DeleteTopic>, new_output: empty::<api::DeleteTopicOutput>,
};

pub(crate) static GET_SUBSCRIPTION_ATTRIBUTES: OperationFacts = OperationFacts {
    service: "sns", name: "GetSubscriptionAttributes", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "GetSubscriptionAttributesResult", streams_in: false, streams_out: false,
    input: &schemas::GET_SUBSCRIPTION_ATTRIBUTES, output: &schemas::GET_SUBSCRIPTION_ATTRIBUTES_OUTPUT,
    new_input: empty::<api::GetSubscriptionAttributes>, new_output: empty::<api::GetSubscriptionAttributesOutput>,
};

pub(crate) static GET_TOPIC_ATTRIBUTES: OperationFacts = OperationFacts {
    service: "sns", name: "GetTopicAttributes", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "GetTopicAttributesResult", streams_in: false, streams_out: false,
    input: &schemas::GET_TOPIC_ATTRIBUTES, output: &schemas::GET_TOPIC_ATTRIBUTES_OUTPUT,
    new_input: empty::<api::GetTopicAttributes>, new_output: empty::<api::GetTopicAttributesOutput>,
};

pub(crate) static LIST_SUBSCRIPTIONS: OperationFacts = OperationFacts {
    service: "sns", name: "ListSubscriptions", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListSubscriptionsResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_SUBSCRIPTIONS, output: &schemas::LIST_SUBSCRIPTIONS_OUTPUT,
    new_input: empty::<api::ListSubscriptions>, new_output: empty::<api::ListSubscriptionsOutput>,
};

pub(crate) static LIST_SUBSCRIPTIONS_BY_TOPIC: OperationFacts = OperationFacts {
    service: "sns", name: "ListSubscriptionsByTopic", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListSubscriptionsByTopicResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_SUBSCRIPTIONS_BY_TOPIC, output: &schemas::LIST_SUBSCRIPTIONS_BY_TOPIC_OUTPUT,
    new_input: empty::<api::ListSubscriptionsByTopic>, new_output: empty::<api::ListSubscriptionsByTopicOutput>,
};

pub(crate) static LIST_TAGS_FOR_RESOURCE: OperationFacts = OperationFacts {
    service: "sns", name: "ListTagsForResource", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListTagsForResourceResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_TAGS_FOR_RESOURCE, output: &schemas::LIST_TAGS_FOR_RESOURCE_OUTPUT,
    new_input: empty::<api::ListTagsForResource>, new_output: empty::<api::ListTagsForResourceOutput>,
};

pub(crate) static LIST_TOPICS: OperationFacts = OperationFacts {
    service: "sns", name: "ListTopics", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListTopicsResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_TOPICS, output: &schemas::LIST_TOPICS_OUTPUT,
    new_input: empty::<api::ListTopics>, new_output: empty::<api::ListTopicsOutput>,
};

pub(crate) static PUBLISH: OperationFacts = OperationFacts {
    service: "sns", name: "Publish", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "PublishResult", streams_in: false, streams_out: false,
    input: &schemas::PUBLISH, output: &schemas::PUBLISH_OUTPUT,
    new_input: empty::<api::Publish>, new_output: empty::<api::PublishOutput>,
};

pub(crate) static PUBLISH_BATCH: OperationFacts = OperationFacts {
    service: "sns", name: "PublishBatch", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "PublishBatchResult", streams_in: false, streams_out: false,
    input: &schemas::PUBLISH_BATCH, output: &schemas::PUBLISH_BATCH_OUTPUT,
    new_input: empty::<api::PublishBatch>, new_output: empty::<api::PublishBatchOutput>,
};

pub(crate) static REMOVE_PERMISSION: OperationFacts = OperationFacts {
    service: "sns", name: "RemovePermission", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::REMOVE_PERMISSION, output: &schemas::REMOVE_PERMISSION_OUTPUT,
    new_input: empty::<api::RemovePermission>, new_output: empty::<api::RemovePermissionOutput>,
};

pub(crate) static SET_SUBSCRIPTION_ATTRIBUTES: OperationFacts = OperationFacts {
    service: "sns", name: "SetSubscriptionAttributes", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::SET_SUBSCRIPTION_ATTRIBUTES, output: &schemas::SET_SUBSCRIPTION_ATTRIBUTES_OUTPUT,
    new_input: empty::<api::SetSubscriptionAttributes>, new_output: empty::<api::SetSubscriptionAttributesOutput>,
};

pub(crate) static SET_TOPIC_ATTRIBUTES: OperationFacts = OperationFacts {
    service: "sns", name: "SetTopicAttributes", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::SET_TOPIC_ATTRIBUTES, output: &schemas::SET_TOPIC_ATTRIBUTES_OUTPUT,
    new_input: empty::<api::SetTopicAttributes>, new_output: empty::<api::SetTopicAttributesOutput>,
};

pub(crate) static SUBSCRIBE: OperationFacts = OperationFacts {
    service: "sns", name: "Subscribe", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "SubscribeResult", streams_in: false, streams_out: false,
    input: &schemas::SUBSCRIBE, output: &schemas::SUBSCRIBE_OUTPUT,
    new_input: empty::<api::Subscribe>, new_output: empty::<api::SubscribeOutput>,
};

pub(crate) static TAG_RESOURCE: OperationFacts = OperationFacts {
    service: "sns", name: "TagResource", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "TagResourceResult", streams_in: false, streams_out: false,
    input: &schemas::TAG_RESOURCE, output: &schemas::TAG_RESOURCE_OUTPUT,
    new_input: empty::<api::TagResource>, new_output: empty::<api::TagResourceOutput>,
};

pub(crate) static UNSUBSCRIBE: OperationFacts = OperationFacts {
    service: "sns", name: "Unsubscribe", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UNSUBSCRIBE, output: &schemas::UNSUBSCRIBE_OUTPUT,
    new_input: empty::<api::Unsubscribe>, new_output: empty::<api::UnsubscribeOutput>,
};

pub(crate) static UNTAG_RESOURCE: OperationFacts = OperationFacts {
    service: "sns", name: "UntagResource", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "UntagResourceResult", streams_in: false, streams_out: false,
    input: &schemas::UNTAG_RESOURCE, output: &schemas::UNTAG_RESOURCE_OUTPUT,
    new_input: empty::<api::UntagResource>, new_output: empty::<api::UntagResourceOutput>,
};

/// What is known of the service.
pub static SERVICE: ServiceFacts = ServiceFacts {
    id: "sns",
    signing_name: "sns",
    endpoint_prefix: "sns",
    api_version: "2010-03-31",
    protocols: &[Protocol::Query],
    target_prefix: "",
    xml_namespace: "http://sns.amazonaws.com/doc/2010-03-31/",
    operations: &[
        &ADD_PERMISSION,
        &CONFIRM_SUBSCRIPTION,
        &CREATE_TOPIC,
        &DELETE_TOPIC,
        &GET_SUBSCRIPTION_ATTRIBUTES,
        &GET_TOPIC_ATTRIBUTES,
        &LIST_SUBSCRIPTIONS,
        &LIST_SUBSCRIPTIONS_BY_TOPIC,
        &LIST_TAGS_FOR_RESOURCE,
        &LIST_TOPICS,
        &PUBLISH,
        &PUBLISH_BATCH,
        &REMOVE_PERMISSION,
        &SET_SUBSCRIPTION_ATTRIBUTES,
        &SET_TOPIC_ATTRIBUTES,
        &SUBSCRIBE,
        &TAG_RESOURCE,
        &UNSUBSCRIBE,
        &UNTAG_RESOURCE,
    ],
    others: &[
        "CheckIfPhoneNumberIsOptedOut",
        "CreatePlatformApplication",
        "CreatePlatformEndpoint",
        "CreateSMSSandboxPhoneNumber",
        "DeleteEndpoint",
        "DeletePlatformApplication",
        "DeleteSMSSandboxPhoneNumber",
        "GetDataProtectionPolicy",
        "GetEndpointAttributes",
        "GetPlatformApplicationAttributes",
        "GetSMSAttributes",
        "GetSMSSandboxAccountStatus",
        "ListEndpointsByPlatformApplication",
        "ListOriginationNumbers",
        "ListPhoneNumbersOptedOut",
        "ListPlatformApplications",
        "ListSMSSandboxPhoneNumbers",
        "OptInPhoneNumber",
        "PutDataProtectionPolicy",
        "SetEndpointAttributes",
        "SetPlatformApplicationAttributes",
        "SetSMSAttributes",
        "VerifySMSSandboxPhoneNumber",
    ],
    errors: &[
        ServiceError { shape: "AuthorizationErrorException", code: "AuthorizationError", status: 403 },
        ServiceError { shape: "BatchEntryIdsNotDistinctException", code: "BatchEntryIdsNotDistinct", status: 400 },
        ServiceError { shape: "BatchRequestTooLongException", code: "BatchRequestTooLong", status: 400 },
        ServiceError { shape: "ConcurrentAccessException", code: "ConcurrentAccess", status: 400 },
        ServiceError { shape: "EmptyBatchRequestException", code: "EmptyBatchRequest", status: 400 },
        ServiceError { shape: "EndpointDisabledException", code: "EndpointDisabled", status: 400 },
        ServiceError { shape: "FilterPolicyLimitExceededException", code: "FilterPolicyLimitExceeded", status: 403 },
        ServiceError { shape: "InternalErrorException", code: "InternalError", status: 500 },
        ServiceError { shape: "InvalidBatchEntryIdException", code: "InvalidBatchEntryId", status: 400 },
        ServiceError { shape: "InvalidParameterException", code: "InvalidParameter", status: 400 },
        ServiceError { shape: "InvalidParameterValueException", code: "ParameterValueInvalid", status: 400 },
        ServiceError { shape: "InvalidSecurityException", code: "InvalidSecurity", status: 403 },
        ServiceError { shape: "InvalidStateException", code: "InvalidState", status: 400 },
        ServiceError { shape: "KMSAccessDeniedException", code: "KMSAccessDenied", status: 400 },
        ServiceError { shape: "KMSDisabledException", code: "KMSDisabled", status: 400 },
        ServiceError { shape: "KMSInvalidStateException", code: "KMSInvalidState", status: 400 },
        ServiceError { shape: "KMSNotFoundException", code: "KMSNotFound", status: 400 },
        ServiceError { shape: "KMSOptInRequired", code: "KMSOptInRequired", status: 403 },
        ServiceError { shape: "KMSThrottlingException", code: "KMSThrottling", status: 400 },
        ServiceError { shape: "NotFoundException", code: "NotFound", status: 404 },
        ServiceError { shape: "OptedOutException", code: "OptedOut", status: 400 },
        ServiceError { shape: "PlatformApplicationDisabledException", code: "PlatformApplicationDisabled", status: 400 },
        ServiceError { shape: "ReplayLimitExceededException", code: "ReplayLimitExceeded", status: 403 },
        ServiceError { shape: "ResourceNotFoundException", code: "ResourceNotFound", status: 404 },
        ServiceError { shape: "StaleTagException", code: "StaleTag", status: 400 },
        ServiceError { shape: "SubscriptionLimitExceededException", code: "SubscriptionLimitExceeded", status: 403 },
        ServiceError { shape: "TagLimitExceededException", code: "TagLimitExceeded", status: 400 },
        ServiceError { shape: "TagPolicyException", code: "TagPolicy", status: 400 },
        ServiceError { shape: "ThrottledException", code: "Throttled", status: 429 },
        ServiceError { shape: "TooManyEntriesInBatchRequestException", code: "TooManyEntriesInBatchRequest", status: 400 },
        ServiceError { shape: "TopicLimitExceededException", code: "TopicLimitExceeded", status: 403 },
        ServiceError { shape: "UserErrorException", code: "UserError", status: 400 },
        ServiceError { shape: "ValidationException", code: "ValidationException", status: 400 },
        ServiceError { shape: "VerificationException", code: "VerificationException", status: 400 },
    ],
};
