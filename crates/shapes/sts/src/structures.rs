//! What inputs and outputs hold.

use crate::schemas;

/// `AssumedRoleUser` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AssumedRoleUser {
    pub assumed_role_id: String,
    pub arn: String,
}
schema::shape!(AssumedRoleUser = schemas::ASSUMED_ROLE_USER { 0 assumed_role_id, 1 arn });

/// `Credentials` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Credentials {
    pub access_key_id: String,
    pub secret_access_key: String,
    pub session_token: String,
    pub expiration: schema::Timestamp,
}
schema::shape!(Credentials = schemas::CREDENTIALS { 0 access_key_id, 1 secret_access_key, 2 session_token, 3 expiration });

/// `FederatedUser` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct FederatedUser {
    pub federated_user_id: String,
    pub arn: String,
}
schema::shape!(FederatedUser = schemas::FEDERATED_USER { 0 federated_user_id, 1 arn });

/// `PolicyDescriptorType` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PolicyDescriptorType {
    pub arn: Option<String>,
}
schema::shape!(PolicyDescriptorType = schemas::POLICY_DESCRIPTOR_TYPE { 0 arn });

/// `ProvidedContext` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ProvidedContext {
    pub provider_arn: Option<String>,
    pub context_assertion: Option<String>,
}
schema::shape!(ProvidedContext = schemas::PROVIDED_CONTEXT { 0 provider_arn, 1 context_assertion });

/// `Tag` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}
schema::shape!(Tag = schemas::TAG { 0 key, 1 value });
