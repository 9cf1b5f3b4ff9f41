//! What inputs and outputs hold.

use std::collections::BTreeMap;

use crate::schemas;

/// `AliasListEntry` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AliasListEntry {
    pub alias_name: Option<String>,
    pub alias_arn: Option<String>,
    pub target_key_id: Option<String>,
    pub creation_date: Option<schema::Timestamp>,
    pub last_updated_date: Option<schema::Timestamp>,
}
schema::shape!(AliasListEntry = schemas::ALIAS_LIST_ENTRY { 0 alias_name, 1 alias_arn, 2 target_key_id, 3 creation_date, 4 last_updated_date });

/// `GrantConstraints` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct GrantConstraints {
    pub encryption_context_subset: Option<BTreeMap<String, String>>,
    pub encryption_context_equals: Option<BTreeMap<String, String>>,
    pub source_arn: Option<String>,
}
schema::shape!(GrantConstraints = schemas::GRANT_CONSTRAINTS { 0 encryption_context_subset, 1 encryption_context_equals, 2 source_arn });

/// `GrantListEntry` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct GrantListEntry {
    pub key_id: Option<String>,
    pub grant_id: Option<String>,
    pub name: Option<String>,
    pub creation_date: Option<schema::Timestamp>,
    pub grantee_principal: Option<String>,
    pub retiring_principal: Option<String>,
    pub issuing_account: Option<String>,
    pub operations: Option<Vec<String>>,
    pub constraints: Option<GrantConstraints>,
    pub grantee_service_principal: Option<String>,
    pub retiring_service_principal: Option<String>,
}
schema::shape!(GrantListEntry = schemas::GRANT_LIST_ENTRY { 0 key_id, 1 grant_id, 2 name, 3 creation_date, 4 grantee_principal, 5 retiring_principal, 6 issuing_account, 7 operations, 8 constraints, 9 grantee_service_principal, 10 retiring_service_principal });

/// `KeyListEntry` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct KeyListEntry {
    pub key_id: Option<String>,
    pub key_arn: Option<String>,
}
schema::shape!(KeyListEntry = schemas::KEY_LIST_ENTRY { 0 key_id, 1 key_arn });

/// `KeyMetadata` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct KeyMetadata {
    pub aws_account_id: Option<String>,
    pub key_id: String,
    pub arn: Option<String>,
    pub creation_date: Option<schema::Timestamp>,
    pub enabled: Option<bool>,
    pub description: Option<String>,
    pub key_usage: Option<String>,
    pub key_state: Option<String>,
    pub deletion_date: Option<schema::Timestamp>,
    pub valid_to: Option<schema::Timestamp>,
    pub origin: Option<String>,
    pub custom_key_store_id: Option<String>,
    pub cloud_hsm_cluster_id: Option<String>,
    pub expiration_model: Option<String>,
    pub key_manager: Option<String>,
    pub customer_master_key_spec: Option<String>,
    pub key_spec: Option<String>,
    pub encryption_algorithms: Option<Vec<String>>,
    pub signing_algorithms: Option<Vec<String>>,
    pub key_agreement_algorithms: Option<Vec<String>>,
    pub encapsulation_algorithms: Option<Vec<String>>,
    pub multi_region: Option<bool>,
    pub multi_region_configuration: Option<MultiRegionConfiguration>,
    pub pending_deletion_window_in_days: Option<i32>,
    pub mac_algorithms: Option<Vec<String>>,
    pub xks_key_configuration: Option<XksKeyConfigurationType>,
    pub current_key_material_id: Option<String>,
}
schema::shape!(KeyMetadata = schemas::KEY_METADATA { 0 aws_account_id, 1 key_id, 2 arn, 3 creation_date, 4 enabled, 5 description, 6 key_usage, 7 key_state, 8 deletion_date, 9 valid_to, 10 origin, 11 custom_key_store_id, 12 cloud_hsm_cluster_id, 13 expiration_model, 14 key_manager, 15 customer_master_key_spec, 16 key_spec, 17 encryption_algorithms, 18 signing_algorithms, 19 key_agreement_algorithms, 20 encapsulation_algorithms, 21 multi_region, 22 multi_region_configuration, 23 pending_deletion_window_in_days, 24 mac_algorithms, 25 xks_key_configuration, 26 current_key_material_id });

/// `MultiRegionConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MultiRegionConfiguration {
    pub multi_region_key_type: Option<String>,
    pub primary_key: Option<MultiRegionKey>,
    pub replica_keys: Option<Vec<MultiRegionKey>>,
}
schema::shape!(MultiRegionConfiguration = schemas::MULTI_REGION_CONFIGURATION { 0 multi_region_key_type, 1 primary_key, 2 replica_keys });

/// `MultiRegionKey` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MultiRegionKey {
    pub arn: Option<String>,
    pub region: Option<String>,
}
schema::shape!(MultiRegionKey = schemas::MULTI_REGION_KEY { 0 arn, 1 region });

/// `RecipientInfo` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RecipientInfo {
    pub key_encryption_algorithm: Option<String>,
    pub attestation_document: Option<schema::Blob>,
}
schema::shape!(RecipientInfo = schemas::RECIPIENT_INFO { 0 key_encryption_algorithm, 1 attestation_document });

/// `RotationsListEntry` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RotationsListEntry {
    pub key_id: Option<String>,
    pub key_material_id: Option<String>,
    pub key_material_description: Option<String>,
    pub import_state: Option<String>,
    pub key_material_state: Option<String>,
    pub expiration_model: Option<String>,
    pub valid_to: Option<schema::Timestamp>,
    pub rotation_date: Option<schema::Timestamp>,
    pub rotation_type: Option<String>,
}
schema::shape!(RotationsListEntry = schemas::ROTATIONS_LIST_ENTRY { 0 key_id, 1 key_material_id, 2 key_material_description, 3 import_state, 4 key_material_state, 5 expiration_model, 6 valid_to, 7 rotation_date, 8 rotation_type });

/// `Tag` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Tag {
    pub tag_key: String,
    pub tag_value: String,
}
schema::shape!(Tag = schemas::TAG { 0 tag_key, 1 tag_value });

/// `XksKeyConfigurationType` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct XksKeyConfigurationType {
    pub id: Option<String>,
}
schema::shape!(XksKeyConfigurationType = schemas::XKS_KEY_CONFIGURATION_TYPE { 0 id });
