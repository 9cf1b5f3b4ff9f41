//! The service and its operations.

use schema::{OperationFacts, Protocol, ServiceError, ServiceFacts, empty};

use crate::{operations as api, schemas};

pub(crate) static ASSUME_ROLE: OperationFacts = OperationFacts {
    service: "sts", name: "AssumeRole", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "AssumeRoleResult", streams_in: false, streams_out: false,
    input: &schemas::ASSUME_ROLE, output: &schemas::ASSUME_ROLE_OUTPUT,
    new_input: empty::<api::AssumeRole>, new_output: empty::<api::AssumeRoleOutput>,
};

pub(crate) static ASSUME_ROLE_WITH_WEB_IDENTITY: OperationFacts = OperationFacts {
    service: "sts", name: "AssumeRoleWithWebIdentity", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: true, result_wrapper: "AssumeRoleWithWebIdentityResult", streams_in: false, streams_out: false,
    input: &schemas::ASSUME_ROLE_WITH_WEB_IDENTITY, output: &schemas::ASSUME_ROLE_WITH_WEB_IDENTITY_OUTPUT,
    new_input: empty::<api::AssumeRoleWithWebIdentity>, new_output: empty::<api::AssumeRoleWithWebIdentityOutput>,
};

pub(crate) static DECODE_AUTHORIZATION_MESSAGE: OperationFacts = OperationFacts {
    service: "sts", name: "DecodeAuthorizationMessage", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "DecodeAuthorizationMessageResult", streams_in: false, streams_out: false,
    input: &schemas::DECODE_AUTHORIZATION_MESSAGE, output: &schemas::DECODE_AUTHORIZATION_MESSAGE_OUTPUT,
    new_input: empty::<api::DecodeAuthorizationMessage>, new_output: empty::<api::DecodeAuthorizationMessageOutput>,
};

pub(crate) static GET_ACCESS_KEY_INFO: OperationFacts = OperationFacts {
    service: "sts", name: "GetAccessKeyInfo", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "GetAccessKeyInfoResult", streams_in: false, streams_out: false,
    input: &schemas::GET_ACCESS_KEY_INFO, output: &schemas::GET_ACCESS_KEY_INFO_OUTPUT,
    new_input: empty::<api::GetAccessKeyInfo>, new_output: empty::<api::GetAccessKeyInfoOutput>,
};

pub(crate) static GET_CALLER_IDENTITY: OperationFacts = OperationFacts {
    service: "sts", name: "GetCallerIdentity", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "GetCallerIdentityResult", streams_in: false, streams_out: false,
    input: &schemas::GET_CALLER_IDENTITY, output: &schemas::GET_CALLER_IDENTITY_OUTPUT,
    new_input: empty::<api::GetCallerIdentity>, new_output: empty::<api::GetCallerIdentityOutput>,
};

pub(crate) static GET_FEDERATION_TOKEN: OperationFacts = OperationFacts {
    service: "sts", name: "GetFederationToken", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "GetFederationTokenResult", streams_in: false, streams_out: false,
    input: &schemas::GET_FEDERATION_TOKEN, output: &schemas::GET_FEDERATION_TOKEN_OUTPUT,
    new_input: empty::<api::GetFederationToken>, new_output: empty::<api::GetFederationTokenOutput>,
};

pub(crate) static GET_SESSION_TOKEN: OperationFacts = OperationFacts {
    service: "sts", name: "GetSessionToken", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "GetSessionTokenResult", streams_in: false, streams_out: false,
    input: &schemas::GET_SESSION_TOKEN, output: &schemas::GET_SESSION_TOKEN_OUTPUT,
    new_input: empty::<api::GetSessionToken>, new_output: empty::<api::GetSessionTokenOutput>,
};

/// What is known of the service.
pub static SERVICE: ServiceFacts = ServiceFacts {
    id: "sts",
    signing_name: "sts",
    endpoint_prefix: "sts",
    api_version: "2011-06-15",
    protocols: &[Protocol::Query],
    target_prefix: "",
    xml_namespace: "https://sts.amazonaws.com/doc/2011-06-15/",
    operations: &[
        &ASSUME_ROLE,
        &ASSUME_ROLE_WITH_WEB_IDENTITY,
        &DECODE_AUTHORIZATION_MESSAGE,
        &GET_ACCESS_KEY_INFO,
        &GET_CALLER_IDENTITY,
        &GET_FEDERATION_TOKEN,
        &GET_SESSION_TOKEN,
    ],
    others: &[
        "AssumeRoleWithSAML",
        "AssumeRoot",
        "GetDelegatedAccessToken",
        "GetWebIdentityToken",
    ],
    errors: &[
        ServiceError { shape: "ExpiredTokenException", code: "ExpiredTokenException", status: 400 },
        ServiceError { shape: "ExpiredTradeInTokenException", code: "ExpiredTradeInTokenException", status: 400 },
        ServiceError { shape: "IDPCommunicationErrorException", code: "IDPCommunicationError", status: 400 },
        ServiceError { shape: "IDPRejectedClaimException", code: "IDPRejectedClaim", status: 403 },
        ServiceError { shape: "InvalidAuthorizationMessageException", code: "InvalidAuthorizationMessageException", status: 400 },
        ServiceError { shape: "InvalidIdentityTokenException", code: "InvalidIdentityToken", status: 400 },
        ServiceError { shape: "JWTPayloadSizeExceededException", code: "JWTPayloadSizeExceededException", status: 400 },
        ServiceError { shape: "MalformedPolicyDocumentException", code: "MalformedPolicyDocument", status: 400 },
        ServiceError { shape: "OutboundWebIdentityFederationDisabledException", code: "OutboundWebIdentityFederationDisabledException", status: 403 },
        ServiceError { shape: "PackedPolicyTooLargeException", code: "PackedPolicyTooLarge", status: 400 },
        ServiceError { shape: "RegionDisabledException", code: "RegionDisabledException", status: 403 },
        ServiceError { shape: "SessionDurationEscalationException", code: "SessionDurationEscalationException", status: 403 },
    ],
};
