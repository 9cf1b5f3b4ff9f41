//! Inputs and outputs of the operations.

use std::collections::BTreeMap;

use crate::structures::*;
use crate::{schemas, service};

/// The input of `BatchGetSecretValue`.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetSecretValue {
    pub secret_id_list: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
schema::shape!(BatchGetSecretValue = schemas::BATCH_GET_SECRET_VALUE { 0 secret_id_list, 1 filters, 2 max_results, 3 next_token });
schema::operation!(BatchGetSecretValue -> BatchGetSecretValueOutput, Read, service::BATCH_GET_SECRET_VALUE);

/// The output of `BatchGetSecretValue`.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetSecretValueOutput {
    pub secret_values: Option<Vec<SecretValueEntry>>,
    pub next_token: Option<String>,
    pub errors: Option<Vec<APIErrorType>>,
}
schema::shape!(BatchGetSecretValueOutput = schemas::BATCH_GET_SECRET_VALUE_OUTPUT { 0 secret_values, 1 next_token, 2 errors });

/// The input of `CreateSecret`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateSecret {
    pub name: String,
    pub client_request_token: Option<String>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub secret_binary: Option<schema::Blob>,
    pub secret_string: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub add_replica_regions: Option<Vec<ReplicaRegionType>>,
    pub force_overwrite_replica_secret: Option<bool>,
    pub type_: Option<String>,
    pub cross_account_primary_arn: Option<String>,
}
schema::shape!(CreateSecret = schemas::CREATE_SECRET { 0 name, 1 client_request_token, 2 description, 3 kms_key_id, 4 secret_binary, 5 secret_string, 6 tags, 7 add_replica_regions, 8 force_overwrite_replica_secret, 9 type_, 10 cross_account_primary_arn });
schema::operation!(CreateSecret -> CreateSecretOutput, Write, service::CREATE_SECRET);

/// The output of `CreateSecret`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateSecretOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
    pub replication_status: Option<Vec<ReplicationStatusType>>,
}
schema::shape!(CreateSecretOutput = schemas::CREATE_SECRET_OUTPUT { 0 arn, 1 name, 2 version_id, 3 replication_status });

/// The input of `DeleteResourcePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteResourcePolicy {
    pub secret_id: String,
    pub policy_name: Option<String>,
}
schema::shape!(DeleteResourcePolicy = schemas::DELETE_RESOURCE_POLICY { 0 secret_id, 1 policy_name });
schema::operation!(DeleteResourcePolicy -> DeleteResourcePolicyOutput, Write, service::DELETE_RESOURCE_POLICY);

/// The output of `DeleteResourcePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteResourcePolicyOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub policy_name: Option<String>,
}
schema::shape!(DeleteResourcePolicyOutput = schemas::DELETE_RESOURCE_POLICY_OUTPUT { 0 arn, 1 name, 2 policy_name });

/// The input of `DeleteSecret`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteSecret {
    pub secret_id: String,
    pub recovery_window_in_days: Option<i64>,
    pub force_delete_without_recovery: Option<bool>,
}
schema::shape!(DeleteSecret = schemas::DELETE_SECRET { 0 secret_id, 1 recovery_window_in_days, 2 force_delete_without_recovery });
schema::operation!(DeleteSecret -> DeleteSecretOutput, Write, service::DELETE_SECRET);

/// The output of `DeleteSecret`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteSecretOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub deletion_date: Option<schema::Timestamp>,
}
schema::shape!(DeleteSecretOutput = schemas::DELETE_SECRET_OUTPUT { 0 arn, 1 name, 2 deletion_date });

/// The input of `DescribeSecret`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeSecret {
    pub secret_id: String,
}
schema::shape!(DescribeSecret = schemas::DESCRIBE_SECRET { 0 secret_id });
schema::operation!(DescribeSecret -> DescribeSecretOutput, Read, service::DESCRIBE_SECRET);

/// The output of `DescribeSecret`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeSecretOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub type_: Option<String>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub rotation_enabled: Option<bool>,
    pub rotation_lambda_arn: Option<String>,
    pub rotation_rules: Option<RotationRulesType>,
    pub external_secret_rotation_metadata: Option<Vec<ExternalSecretRotationMetadataItem>>,
    pub external_secret_rotation_role_arn: Option<String>,
    pub last_rotated_date: Option<schema::Timestamp>,
    pub last_changed_date: Option<schema::Timestamp>,
    pub last_accessed_date: Option<schema::Timestamp>,
    pub deleted_date: Option<schema::Timestamp>,
    pub next_rotation_date: Option<schema::Timestamp>,
    pub tags: Option<Vec<Tag>>,
    pub version_ids_to_stages: Option<BTreeMap<String, Vec<String>>>,
    pub owning_service: Option<String>,
    pub created_date: Option<schema::Timestamp>,
    pub primary_region: Option<String>,
    pub replication_status: Option<Vec<ReplicationStatusType>>,
    pub cross_account_primary: Option<CrossAccountPrimaryType>,
    pub cross_account_replicas: Option<Vec<CrossAccountReplicaEntry>>,
}
schema::shape!(DescribeSecretOutput = schemas::DESCRIBE_SECRET_OUTPUT { 0 arn, 1 name, 2 type_, 3 description, 4 kms_key_id, 5 rotation_enabled, 6 rotation_lambda_arn, 7 rotation_rules, 8 external_secret_rotation_metadata, 9 external_secret_rotation_role_arn, 10 last_rotated_date, 11 last_changed_date, 12 last_accessed_date, 13 deleted_date, 14 next_rotation_date, 15 tags, 16 version_ids_to_stages, 17 owning_service, 18 created_date, 19 primary_region, 20 replication_status, 21 cross_account_primary, 22 cross_account_replicas });

/// The input of `GetRandomPassword`.
#[derive(Clone, Default, PartialEq)]
pub struct GetRandomPassword {
    pub password_length: Option<i64>,
    pub exclude_characters: Option<String>,
    pub exclude_numbers: Option<bool>,
    pub exclude_punctuation: Option<bool>,
    pub exclude_uppercase: Option<bool>,
    pub exclude_lowercase: Option<bool>,
    pub include_space: Option<bool>,
    pub require_each_included_type: Option<bool>,
}
schema::shape!(GetRandomPassword = schemas::GET_RANDOM_PASSWORD { 0 password_length, 1 exclude_characters, 2 exclude_numbers, 3 exclude_punctuation, 4 exclude_uppercase, 5 exclude_lowercase, 6 include_space, 7 require_each_included_type });
schema::operation!(GetRandomPassword -> GetRandomPasswordOutput, Read, service::GET_RANDOM_PASSWORD);

/// The output of `GetRandomPassword`.
#[derive(Clone, Default, PartialEq)]
pub struct GetRandomPasswordOutput {
    pub random_password: Option<String>,
}
schema::shape!(GetRandomPasswordOutput = schemas::GET_RANDOM_PASSWORD_OUTPUT { 0 random_password });

/// The input of `GetResourcePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct GetResourcePolicy {
    pub secret_id: String,
    pub policy_name: Option<String>,
}
schema::shape!(GetResourcePolicy = schemas::GET_RESOURCE_POLICY { 0 secret_id, 1 policy_name });
schema::operation!(GetResourcePolicy -> GetResourcePolicyOutput, Read, service::GET_RESOURCE_POLICY);

/// The output of `GetResourcePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct GetResourcePolicyOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub resource_policy: Option<String>,
    pub policy_name: Option<String>,
}
schema::shape!(GetResourcePolicyOutput = schemas::GET_RESOURCE_POLICY_OUTPUT { 0 arn, 1 name, 2 resource_policy, 3 policy_name });

/// The input of `GetSecretValue`.
#[derive(Clone, Default, PartialEq)]
pub struct GetSecretValue {
    pub secret_id: String,
    pub version_id: Option<String>,
    pub version_stage: Option<String>,
}
schema::shape!(GetSecretValue = schemas::GET_SECRET_VALUE { 0 secret_id, 1 version_id, 2 version_stage });
schema::operation!(GetSecretValue -> GetSecretValueOutput, Read, service::GET_SECRET_VALUE);

/// The output of `GetSecretValue`.
#[derive(Clone, Default, PartialEq)]
pub struct GetSecretValueOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
    pub secret_binary: Option<schema::Blob>,
    pub secret_string: Option<String>,
    pub version_stages: Option<Vec<String>>,
    pub created_date: Option<schema::Timestamp>,
}
schema::shape!(GetSecretValueOutput = schemas::GET_SECRET_VALUE_OUTPUT { 0 arn, 1 name, 2 version_id, 3 secret_binary, 4 secret_string, 5 version_stages, 6 created_date });

/// The input of `ListSecretVersionIds`.
#[derive(Clone, Default, PartialEq)]
pub struct ListSecretVersionIds {
    pub secret_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub include_deprecated: Option<bool>,
}
schema::shape!(ListSecretVersionIds = schemas::LIST_SECRET_VERSION_IDS { 0 secret_id, 1 max_results, 2 next_token, 3 include_deprecated });
schema::operation!(ListSecretVersionIds -> ListSecretVersionIdsOutput, Read, service::LIST_SECRET_VERSION_IDS);

/// The output of `ListSecretVersionIds`.
#[derive(Clone, Default, PartialEq)]
pub struct ListSecretVersionIdsOutput {
    pub versions: Option<Vec<SecretVersionsListEntry>>,
    pub next_token: Option<String>,
    pub arn: Option<String>,
    pub name: Option<String>,
}
schema::shape!(ListSecretVersionIdsOutput = schemas::LIST_SECRET_VERSION_IDS_OUTPUT { 0 versions, 1 next_token, 2 arn, 3 name });

/// The input of `ListSecrets`.
#[derive(Clone, Default, PartialEq)]
pub struct ListSecrets {
    pub include_planned_deletion: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub sort_order: Option<String>,
    pub sort_by: Option<String>,
}
schema::shape!(ListSecrets = schemas::LIST_SECRETS { 0 include_planned_deletion, 1 max_results, 2 next_token, 3 filters, 4 sort_order, 5 sort_by });
schema::operation!(ListSecrets -> ListSecretsOutput, Read, service::LIST_SECRETS);

/// The output of `ListSecrets`.
#[derive(Clone, Default, PartialEq)]
pub struct ListSecretsOutput {
    pub secret_list: Option<Vec<SecretListEntry>>,
    pub next_token: Option<String>,
}
schema::shape!(ListSecretsOutput = schemas::LIST_SECRETS_OUTPUT { 0 secret_list, 1 next_token });

/// The input of `PutResourcePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct PutResourcePolicy {
    pub secret_id: String,
    pub resource_policy: String,
    pub policy_name: Option<String>,
    pub block_public_policy: Option<bool>,
}
schema::shape!(PutResourcePolicy = schemas::PUT_RESOURCE_POLICY { 0 secret_id, 1 resource_policy, 2 policy_name, 3 block_public_policy });
schema::operation!(PutResourcePolicy -> PutResourcePolicyOutput, Write, service::PUT_RESOURCE_POLICY);

/// The output of `PutResourcePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct PutResourcePolicyOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub policy_name: Option<String>,
}
schema::shape!(PutResourcePolicyOutput = schemas::PUT_RESOURCE_POLICY_OUTPUT { 0 arn, 1 name, 2 policy_name });

/// The input of `PutSecretValue`.
#[derive(Clone, Default, PartialEq)]
pub struct PutSecretValue {
    pub secret_id: String,
    pub client_request_token: Option<String>,
    pub secret_binary: Option<schema::Blob>,
    pub secret_string: Option<String>,
    pub version_stages: Option<Vec<String>>,
    pub rotation_token: Option<String>,
}
schema::shape!(PutSecretValue = schemas::PUT_SECRET_VALUE { 0 secret_id, 1 client_request_token, 2 secret_binary, 3 secret_string, 4 version_stages, 5 rotation_token });
schema::operation!(PutSecretValue -> PutSecretValueOutput, Write, service::PUT_SECRET_VALUE);

/// The output of `PutSecretValue`.
#[derive(Clone, Default, PartialEq)]
pub struct PutSecretValueOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
    pub version_stages: Option<Vec<String>>,
}
schema::shape!(PutSecretValueOutput = schemas::PUT_SECRET_VALUE_OUTPUT { 0 arn, 1 name, 2 version_id, 3 version_stages });

/// The input of `RestoreSecret`.
#[derive(Clone, Default, PartialEq)]
pub struct RestoreSecret {
    pub secret_id: String,
}
schema::shape!(RestoreSecret = schemas::RESTORE_SECRET { 0 secret_id });
schema::operation!(RestoreSecret -> RestoreSecretOutput, Write, service::RESTORE_SECRET);

/// The output of `RestoreSecret`.
#[derive(Clone, Default, PartialEq)]
pub struct RestoreSecretOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
}
schema::shape!(RestoreSecretOutput = schemas::RESTORE_SECRET_OUTPUT { 0 arn, 1 name });

/// The input of `TagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct TagResource {
    pub secret_id: String,
    pub tags: Vec<Tag>,
}
schema::shape!(TagResource = schemas::TAG_RESOURCE { 0 secret_id, 1 tags });
schema::operation!(TagResource -> TagResourceOutput, Write, service::TAG_RESOURCE);

/// The output of `TagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceOutput {}
schema::shape!(TagResourceOutput = schemas::TAG_RESOURCE_OUTPUT {});

/// The input of `UntagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct UntagResource {
    pub secret_id: String,
    pub tag_keys: Vec<String>,
}
schema::shape!(UntagResource = schemas::UNTAG_RESOURCE { 0 secret_id, 1 tag_keys });
schema::operation!(UntagResource -> UntagResourceOutput, Write, service::UNTAG_RESOURCE);

/// The output of `UntagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceOutput {}
schema::shape!(UntagResourceOutput = schemas::UNTAG_RESOURCE_OUTPUT {});

/// The input of `UpdateSecret`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateSecret {
    pub secret_id: String,
    pub client_request_token: Option<String>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub secret_binary: Option<schema::Blob>,
    pub secret_string: Option<String>,
    pub type_: Option<String>,
}
schema::shape!(UpdateSecret = schemas::UPDATE_SECRET { 0 secret_id, 1 client_request_token, 2 description, 3 kms_key_id, 4 secret_binary, 5 secret_string, 6 type_ });
schema::operation!(UpdateSecret -> UpdateSecretOutput, Write, service::UPDATE_SECRET);

/// The output of `UpdateSecret`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateSecretOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
}
schema::shape!(UpdateSecretOutput = schemas::UPDATE_SECRET_OUTPUT { 0 arn, 1 name, 2 version_id });

/// The input of `UpdateSecretVersionStage`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateSecretVersionStage {
    pub secret_id: String,
    pub version_stage: String,
    pub remove_from_version_id: Option<String>,
    pub move_to_version_id: Option<String>,
}
schema::shape!(UpdateSecretVersionStage = schemas::UPDATE_SECRET_VERSION_STAGE { 0 secret_id, 1 version_stage, 2 remove_from_version_id, 3 move_to_version_id });
schema::operation!(UpdateSecretVersionStage -> UpdateSecretVersionStageOutput, Write, service::UPDATE_SECRET_VERSION_STAGE);

/// The output of `UpdateSecretVersionStage`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateSecretVersionStageOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
}
schema::shape!(UpdateSecretVersionStageOutput = schemas::UPDATE_SECRET_VERSION_STAGE_OUTPUT { 0 arn, 1 name });
