//! Inputs and outputs of the operations.

use crate::structures::*;
use crate::{schemas, service};

/// The input of `AssumeRole`.
#[derive(Clone, Default, PartialEq)]
pub struct AssumeRole {
    pub role_arn: String,
    pub role_session_name: String,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub policy: Option<String>,
    pub duration_seconds: Option<i32>,
    pub tags: Option<Vec<Tag>>,
    pub transitive_tag_keys: Option<Vec<String>>,
    pub external_id: Option<String>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
    pub source_identity: Option<String>,
    pub provided_contexts: Option<Vec<ProvidedContext>>,
    pub minimum_session_token_size: Option<i32>,
}
schema::shape!(AssumeRole = schemas::ASSUME_ROLE { 0 role_arn, 1 role_session_name, 2 policy_arns, 3 policy, 4 duration_seconds, 5 tags, 6 transitive_tag_keys, 7 external_id, 8 serial_number, 9 token_code, 10 source_identity, 11 provided_contexts, 12 minimum_session_token_size });
schema::operation!(AssumeRole -> AssumeRoleOutput, Write, service::ASSUME_ROLE);

/// The output of `AssumeRole`.
#[derive(Clone, Default, PartialEq)]
pub struct AssumeRoleOutput {
    pub credentials: Option<Credentials>,
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub packed_policy_size: Option<i32>,
    pub source_identity: Option<String>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}
schema::shape!(AssumeRoleOutput = schemas::ASSUME_ROLE_OUTPUT { 0 credentials, 1 assumed_role_user, 2 packed_policy_size, 3 source_identity, 4 session_token_utilization, 5 session_token_size });

/// The input of `AssumeRoleWithWebIdentity`.
#[derive(Clone, Default, PartialEq)]
pub struct AssumeRoleWithWebIdentity {
    pub role_arn: String,
    pub role_session_name: String,
    pub web_identity_token: String,
    pub provider_id: Option<String>,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub policy: Option<String>,
    pub duration_seconds: Option<i32>,
    pub minimum_session_token_size: Option<i32>,
}
schema::shape!(AssumeRoleWithWebIdentity = schemas::ASSUME_ROLE_WITH_WEB_IDENTITY { 0 role_arn, 1 role_session_name, 2 web_identity_token, 3 provider_id, 4 policy_arns, 5 policy, 6 duration_seconds, 7 minimum_session_token_size });
schema::operation!(AssumeRoleWithWebIdentity -> AssumeRoleWithWebIdentityOutput, Write, service::ASSUME_ROLE_WITH_WEB_IDENTITY);

/// The output of `AssumeRoleWithWebIdentity`.
#[derive(Clone, Default, PartialEq)]
pub struct AssumeRoleWithWebIdentityOutput {
    pub credentials: Option<Credentials>,
    pub subject_from_web_identity_token: Option<String>,
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub packed_policy_size: Option<i32>,
    pub provider: Option<String>,
    pub audience: Option<String>,
    pub source_identity: Option<String>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}
schema::shape!(AssumeRoleWithWebIdentityOutput = schemas::ASSUME_ROLE_WITH_WEB_IDENTITY_OUTPUT { 0 credentials, 1 subject_from_web_identity_token, 2 assumed_role_user, 3 packed_policy_size, 4 provider, 5 audience, 6 source_identity, 7 session_token_utilization, 8 session_token_size });

/// The input of `DecodeAuthorizationMessage`.
#[derive(Clone, Default, PartialEq)]
pub struct DecodeAuthorizationMessage {
    pub encoded_message: String,
}
schema::shape!(DecodeAuthorizationMessage = schemas::DECODE_AUTHORIZATION_MESSAGE { 0 encoded_message });
schema::operation!(DecodeAuthorizationMessage -> DecodeAuthorizationMessageOutput, Read, service::DECODE_AUTHORIZATION_MESSAGE);

/// The output of `DecodeAuthorizationMessage`.
#[derive(Clone, Default, PartialEq)]
pub struct DecodeAuthorizationMessageOutput {
    pub decoded_message: Option<String>,
}
schema::shape!(DecodeAuthorizationMessageOutput = schemas::DECODE_AUTHORIZATION_MESSAGE_OUTPUT { 0 decoded_message });

/// The input of `GetAccessKeyInfo`.
#[derive(Clone, Default, PartialEq)]
pub struct GetAccessKeyInfo {
    pub access_key_id: String,
}
schema::shape!(GetAccessKeyInfo = schemas::GET_ACCESS_KEY_INFO { 0 access_key_id });
schema::operation!(GetAccessKeyInfo -> GetAccessKeyInfoOutput, Read, service::GET_ACCESS_KEY_INFO);

/// The output of `GetAccessKeyInfo`.
#[derive(Clone, Default, PartialEq)]
pub struct GetAccessKeyInfoOutput {
    pub account: Option<String>,
}
schema::shape!(GetAccessKeyInfoOutput = schemas::GET_ACCESS_KEY_INFO_OUTPUT { 0 account });

/// The input of `GetCallerIdentity`.
#[derive(Clone, Default, PartialEq)]
pub struct GetCallerIdentity {}
schema::shape!(GetCallerIdentity = schemas::GET_CALLER_IDENTITY {});
schema::operation!(GetCallerIdentity -> GetCallerIdentityOutput, Read, service::GET_CALLER_IDENTITY);

/// The output of `GetCallerIdentity`.
#[derive(Clone, Default, PartialEq)]
pub struct GetCallerIdentityOutput {
    pub user_id: Option<String>,
    pub account: Option<String>,
    pub arn: Option<String>,
}
schema::shape!(GetCallerIdentityOutput = schemas::GET_CALLER_IDENTITY_OUTPUT { 0 user_id, 1 account, 2 arn });

/// The input of `GetFederationToken`.
#[derive(Clone, Default, PartialEq)]
pub struct GetFederationToken {
    pub name: String,
    pub policy: Option<String>,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub duration_seconds: Option<i32>,
    pub tags: Option<Vec<Tag>>,
    pub minimum_session_token_size: Option<i32>,
}
schema::shape!(GetFederationToken = schemas::GET_FEDERATION_TOKEN { 0 name, 1 policy, 2 policy_arns, 3 duration_seconds, 4 tags, 5 minimum_session_token_size });
schema::operation!(GetFederationToken -> GetFederationTokenOutput, Write, service::GET_FEDERATION_TOKEN);

/// The output of `GetFederationToken`.
#[derive(Clone, Default, PartialEq)]
pub struct GetFederationTokenOutput {
    pub credentials: Option<Credentials>,
    pub federated_user: Option<FederatedUser>,
    pub packed_policy_size: Option<i32>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}
schema::shape!(GetFederationTokenOutput = schemas::GET_FEDERATION_TOKEN_OUTPUT { 0 credentials, 1 federated_user, 2 packed_policy_size, 3 session_token_utilization, 4 session_token_size });

/// The input of `GetSessionToken`.
#[derive(Clone, Default, PartialEq)]
pub struct GetSessionToken {
    pub duration_seconds: Option<i32>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
    pub minimum_session_token_size: Option<i32>,
}
schema::shape!(GetSessionToken = schemas::GET_SESSION_TOKEN { 0 duration_seconds, 1 serial_number, 2 token_code, 3 minimum_session_token_size });
schema::operation!(GetSessionToken -> GetSessionTokenOutput, Write, service::GET_SESSION_TOKEN);

/// The output of `GetSessionToken`.
#[derive(Clone, Default, PartialEq)]
pub struct GetSessionTokenOutput {
    pub credentials: Option<Credentials>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}
schema::shape!(GetSessionTokenOutput = schemas::GET_SESSION_TOKEN_OUTPUT { 0 credentials, 1 session_token_utilization, 2 session_token_size });
