//! What inputs and outputs hold.

use std::collections::BTreeMap;

use crate::schemas;

/// `APIErrorType` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct APIErrorType {
    pub secret_id: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
}
schema::shape!(APIErrorType = schemas::API_ERROR_TYPE { 0 secret_id, 1 error_code, 2 message });

/// `CrossAccountPrimaryType` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CrossAccountPrimaryType {
    pub primary_secret_arn: Option<String>,
    pub replication_status: Option<String>,
    pub status_message: Option<String>,
}
schema::shape!(CrossAccountPrimaryType = schemas::CROSS_ACCOUNT_PRIMARY_TYPE { 0 primary_secret_arn, 1 replication_status, 2 status_message });

/// `CrossAccountReplicaEntry` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CrossAccountReplicaEntry {
    pub replica_secret_arn: Option<String>,
    pub replication_role_arn: Option<String>,
    pub replication_status: Option<String>,
    pub status_message: Option<String>,
}
schema::shape!(CrossAccountReplicaEntry = schemas::CROSS_ACCOUNT_REPLICA_ENTRY { 0 replica_secret_arn, 1 replication_role_arn, 2 replication_status, 3 status_message });

/// `ExternalSecretRotationMetadataItem` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ExternalSecretRotationMetadataItem {
    pub key: Option<String>,
    pub value: Option<String>,
}
schema::shape!(ExternalSecretRotationMetadataItem = schemas::EXTERNAL_SECRET_ROTATION_METADATA_ITEM { 0 key, 1 value });

/// `Filter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Filter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
schema::shape!(Filter = schemas::FILTER { 0 key, 1 values });

/// `ReplicaRegionType` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ReplicaRegionType {
    pub region: Option<String>,
    pub kms_key_id: Option<String>,
}
schema::shape!(ReplicaRegionType = schemas::REPLICA_REGION_TYPE { 0 region, 1 kms_key_id });

/// `ReplicationStatusType` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ReplicationStatusType {
    pub region: Option<String>,
    pub kms_key_id: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub last_accessed_date: Option<schema::Timestamp>,
}
schema::shape!(ReplicationStatusType = schemas::REPLICATION_STATUS_TYPE { 0 region, 1 kms_key_id, 2 status, 3 status_message, 4 last_accessed_date });

/// `RotationRulesType` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RotationRulesType {
    pub automatically_after_days: Option<i64>,
    pub duration: Option<String>,
    pub schedule_expression: Option<String>,
}
schema::shape!(RotationRulesType = schemas::ROTATION_RULES_TYPE { 0 automatically_after_days, 1 duration, 2 schedule_expression });

/// `SecretListEntry` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SecretListEntry {
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
    pub secret_versions_to_stages: Option<BTreeMap<String, Vec<String>>>,
    pub owning_service: Option<String>,
    pub created_date: Option<schema::Timestamp>,
    pub primary_region: Option<String>,
}
schema::shape!(SecretListEntry = schemas::SECRET_LIST_ENTRY { 0 arn, 1 name, 2 type_, 3 description, 4 kms_key_id, 5 rotation_enabled, 6 rotation_lambda_arn, 7 rotation_rules, 8 external_secret_rotation_metadata, 9 external_secret_rotation_role_arn, 10 last_rotated_date, 11 last_changed_date, 12 last_accessed_date, 13 deleted_date, 14 next_rotation_date, 15 tags, 16 secret_versions_to_stages, 17 owning_service, 18 created_date, 19 primary_region });

/// `SecretValueEntry` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SecretValueEntry {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
    pub secret_binary: Option<schema::Blob>,
    pub secret_string: Option<String>,
    pub version_stages: Option<Vec<String>>,
    pub created_date: Option<schema::Timestamp>,
}
schema::shape!(SecretValueEntry = schemas::SECRET_VALUE_ENTRY { 0 arn, 1 name, 2 version_id, 3 secret_binary, 4 secret_string, 5 version_stages, 6 created_date });

/// `SecretVersionsListEntry` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SecretVersionsListEntry {
    pub version_id: Option<String>,
    pub version_stages: Option<Vec<String>>,
    pub last_accessed_date: Option<schema::Timestamp>,
    pub created_date: Option<schema::Timestamp>,
    pub kms_key_ids: Option<Vec<String>>,
}
schema::shape!(SecretVersionsListEntry = schemas::SECRET_VERSIONS_LIST_ENTRY { 0 version_id, 1 version_stages, 2 last_accessed_date, 3 created_date, 4 kms_key_ids });

/// `Tag` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
schema::shape!(Tag = schemas::TAG { 0 key, 1 value });
