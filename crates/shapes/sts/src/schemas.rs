//! The facts of inputs, outputs and structures.

use schema::{Member, Range, Schema, Text, Type};

use crate::{collections, texts};

pub(crate) static ASSUME_ROLE: Schema = Schema { name: "AssumeRoleRequest", members: &[
    Member::new("RoleArn", Type::Text(&texts::ARN_TYPE)).required(),
    Member::new("RoleSessionName", Type::Text(&texts::ROLE_SESSION_NAME_TYPE)).required(),
    Member::new("PolicyArns", Type::List(&collections::POLICY_DESCRIPTOR_LIST_TYPE)),
    Member::new("Policy", Type::Text(&texts::UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE)),
    Member::new("DurationSeconds", Type::Integer(Range::between(900, 43200))),
    Member::new("Tags", Type::List(&collections::TAG_LIST_TYPE)),
    Member::new("TransitiveTagKeys", Type::List(&collections::TAG_KEY_LIST_TYPE)),
    Member::new("ExternalId", Type::Text(&texts::EXTERNAL_ID_TYPE)),
    Member::new("SerialNumber", Type::Text(&texts::SERIAL_NUMBER_TYPE)),
    Member::new("TokenCode", Type::Text(&texts::TOKEN_CODE_TYPE)),
    Member::new("SourceIdentity", Type::Text(&texts::SOURCE_IDENTITY_TYPE)),
    Member::new("ProvidedContexts", Type::List(&collections::PROVIDED_CONTEXTS_LIST_TYPE)),
    Member::new("MinimumSessionTokenSize", Type::Integer(Range::between(0, 4096))),
] };

pub(crate) static ASSUME_ROLE_OUTPUT: Schema = Schema { name: "AssumeRoleResponse", members: &[
    Member::new("Credentials", Type::Structure(&CREDENTIALS)),
    Member::new("AssumedRoleUser", Type::Structure(&ASSUMED_ROLE_USER)),
    Member::new("PackedPolicySize", Type::Integer(Range::at_least(0))),
    Member::new("SourceIdentity", Type::Text(&texts::SOURCE_IDENTITY_TYPE)),
    Member::new("SessionTokenUtilization", Type::Integer(Range::at_least(0))),
    Member::new("SessionTokenSize", Type::Integer(Range::at_least(0))),
] };

pub(crate) static ASSUME_ROLE_WITH_WEB_IDENTITY: Schema = Schema { name: "AssumeRoleWithWebIdentityRequest", members: &[
    Member::new("RoleArn", Type::Text(&texts::ARN_TYPE)).required(),
    Member::new("RoleSessionName", Type::Text(&texts::ROLE_SESSION_NAME_TYPE)).required(),
    Member::new("WebIdentityToken", Type::Text(&texts::CLIENT_TOKEN_TYPE)).required(),
    Member::new("ProviderId", Type::Text(&texts::URL_TYPE)),
    Member::new("PolicyArns", Type::List(&collections::POLICY_DESCRIPTOR_LIST_TYPE)),
    Member::new("Policy", Type::Text(&texts::SESSION_POLICY_DOCUMENT_TYPE)),
    Member::new("DurationSeconds", Type::Integer(Range::between(900, 43200))),
    Member::new("MinimumSessionTokenSize", Type::Integer(Range::between(0, 4096))),
] };

pub(crate) static ASSUME_ROLE_WITH_WEB_IDENTITY_OUTPUT: Schema = Schema { name: "AssumeRoleWithWebIdentityResponse", members: &[
    Member::new("Credentials", Type::Structure(&CREDENTIALS)),
    Member::new("SubjectFromWebIdentityToken", Type::Text(&texts::WEB_IDENTITY_SUBJECT_TYPE)),
    Member::new("AssumedRoleUser", Type::Structure(&ASSUMED_ROLE_USER)),
    Member::new("PackedPolicySize", Type::Integer(Range::at_least(0))),
    Member::new("Provider", Type::Text(Text::FREE)),
    Member::new("Audience", Type::Text(Text::FREE)),
    Member::new("SourceIdentity", Type::Text(&texts::SOURCE_IDENTITY_TYPE)),
    Member::new("SessionTokenUtilization", Type::Integer(Range::at_least(0))),
    Member::new("SessionTokenSize", Type::Integer(Range::at_least(0))),
] };

pub(crate) static DECODE_AUTHORIZATION_MESSAGE: Schema = Schema { name: "DecodeAuthorizationMessageRequest", members: &[
    Member::new("EncodedMessage", Type::Text(&texts::ENCODED_MESSAGE_TYPE)).required(),
] };

pub(crate) static DECODE_AUTHORIZATION_MESSAGE_OUTPUT: Schema = Schema { name: "DecodeAuthorizationMessageResponse", members: &[
    Member::new("DecodedMessage", Type::Text(Text::FREE)),
] };

pub(crate) static GET_ACCESS_KEY_INFO: Schema = Schema { name: "GetAccessKeyInfoRequest", members: &[
    Member::new("AccessKeyId", Type::Text(&texts::ACCESS_KEY_ID_TYPE)).required(),
] };

pub(crate) static GET_ACCESS_KEY_INFO_OUTPUT: Schema = Schema { name: "GetAccessKeyInfoResponse", members: &[
    Member::new("Account", Type::Text(Text::FREE)),
] };

pub(crate) static GET_CALLER_IDENTITY: Schema = Schema { name: "GetCallerIdentityRequest", members: &[] };

pub(crate) static GET_CALLER_IDENTITY_OUTPUT: Schema = Schema { name: "GetCallerIdentityResponse", members: &[
    Member::new("UserId", Type::Text(Text::FREE)),
    Member::new("Account", Type::Text(Text::FREE)),
    Member::new("Arn", Type::Text(&texts::ARN_TYPE)),
] };

pub(crate) static GET_FEDERATION_TOKEN: Schema = Schema { name: "GetFederationTokenRequest", members: &[
    Member::new("Name", Type::Text(&texts::USER_NAME_TYPE)).required(),
    Member::new("Policy", Type::Text(&texts::SESSION_POLICY_DOCUMENT_TYPE)),
    Member::new("PolicyArns", Type::List(&collections::POLICY_DESCRIPTOR_LIST_TYPE)),
    Member::new("DurationSeconds", Type::Integer(Range::between(900, 129600))),
    Member::new("Tags", Type::List(&collections::TAG_LIST_TYPE)),
    Member::new("MinimumSessionTokenSize", Type::Integer(Range::between(0, 4096))),
] };

pub(crate) static GET_FEDERATION_TOKEN_OUTPUT: Schema = Schema { name: "GetFederationTokenResponse", members: &[
    Member::new("Credentials", Type::Structure(&CREDENTIALS)),
    Member::new("FederatedUser", Type::Structure(&FEDERATED_USER)),
    Member::new("PackedPolicySize", Type::Integer(Range::at_least(0))),
    Member::new("SessionTokenUtilization", Type::Integer(Range::at_least(0))),
    Member::new("SessionTokenSize", Type::Integer(Range::at_least(0))),
] };

pub(crate) static GET_SESSION_TOKEN: Schema = Schema { name: "GetSessionTokenRequest", members: &[
    Member::new("DurationSeconds", Type::Integer(Range::between(900, 129600))),
    Member::new("SerialNumber", Type::Text(&texts::SERIAL_NUMBER_TYPE)),
    Member::new("TokenCode", Type::Text(&texts::TOKEN_CODE_TYPE)),
    Member::new("MinimumSessionTokenSize", Type::Integer(Range::between(0, 4096))),
] };

pub(crate) static GET_SESSION_TOKEN_OUTPUT: Schema = Schema { name: "GetSessionTokenResponse", members: &[
    Member::new("Credentials", Type::Structure(&CREDENTIALS)),
    Member::new("SessionTokenUtilization", Type::Integer(Range::at_least(0))),
    Member::new("SessionTokenSize", Type::Integer(Range::at_least(0))),
] };

pub(crate) static ASSUMED_ROLE_USER: Schema = Schema { name: "AssumedRoleUser", members: &[
    Member::new("AssumedRoleId", Type::Text(&texts::ASSUMED_ROLE_ID_TYPE)).required(),
    Member::new("Arn", Type::Text(&texts::ARN_TYPE)).required(),
] };

pub(crate) static CREDENTIALS: Schema = Schema { name: "Credentials", members: &[
    Member::new("AccessKeyId", Type::Text(&texts::ACCESS_KEY_ID_TYPE)).required(),
    Member::new("SecretAccessKey", Type::Text(&texts::ACCESS_KEY_SECRET_TYPE)).required(),
    Member::new("SessionToken", Type::Text(&texts::TOKEN_TYPE)).required(),
    Member::new("Expiration", Type::Timestamp(None)).required(),
] };

pub(crate) static FEDERATED_USER: Schema = Schema { name: "FederatedUser", members: &[
    Member::new("FederatedUserId", Type::Text(&texts::FEDERATED_ID_TYPE)).required(),
    Member::new("Arn", Type::Text(&texts::ARN_TYPE)).required(),
] };

pub(crate) static POLICY_DESCRIPTOR_TYPE: Schema = Schema { name: "PolicyDescriptorType", members: &[
    Member::new("arn", Type::Text(&texts::ARN_TYPE)),
] };

pub(crate) static PROVIDED_CONTEXT: Schema = Schema { name: "ProvidedContext", members: &[
    Member::new("ProviderArn", Type::Text(&texts::ARN_TYPE)),
    Member::new("ContextAssertion", Type::Text(&texts::CONTEXT_ASSERTION_TYPE)),
] };

pub(crate) static TAG: Schema = Schema { name: "Tag", members: &[
    Member::new("Key", Type::Text(&texts::TAG_KEY_TYPE)).required(),
    Member::new("Value", Type::Text(&texts::TAG_VALUE_TYPE)).required(),
] };
