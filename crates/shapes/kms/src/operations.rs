//! Inputs and outputs of the operations.

use std::collections::BTreeMap;

use crate::structures::*;
use crate::{schemas, service};

/// The input of `CancelKeyDeletion`.
#[derive(Clone, Default, PartialEq)]
pub struct CancelKeyDeletion {
    pub key_id: String,
}
schema::shape!(CancelKeyDeletion = schemas::CANCEL_KEY_DELETION { 0 key_id });
schema::operation!(CancelKeyDeletion -> CancelKeyDeletionOutput, Write, service::CANCEL_KEY_DELETION);

/// The output of `CancelKeyDeletion`.
#[derive(Clone, Default, PartialEq)]
pub struct CancelKeyDeletionOutput {
    pub key_id: Option<String>,
}
schema::shape!(CancelKeyDeletionOutput = schemas::CANCEL_KEY_DELETION_OUTPUT { 0 key_id });

/// The input of `CreateAlias`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateAlias {
    pub alias_name: String,
    pub target_key_id: String,
}
schema::shape!(CreateAlias = schemas::CREATE_ALIAS { 0 alias_name, 1 target_key_id });
schema::operation!(CreateAlias -> CreateAliasOutput, Write, service::CREATE_ALIAS);

/// The output of `CreateAlias`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateAliasOutput {}
schema::shape!(CreateAliasOutput = schemas::CREATE_ALIAS_OUTPUT {});

/// The input of `CreateGrant`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateGrant {
    pub key_id: String,
    pub grantee_principal: Option<String>,
    pub retiring_principal: Option<String>,
    pub operations: Vec<String>,
    pub constraints: Option<GrantConstraints>,
    pub grant_tokens: Option<Vec<String>>,
    pub name: Option<String>,
    pub dry_run: Option<bool>,
    pub grantee_service_principal: Option<String>,
    pub retiring_service_principal: Option<String>,
}
schema::shape!(CreateGrant = schemas::CREATE_GRANT { 0 key_id, 1 grantee_principal, 2 retiring_principal, 3 operations, 4 constraints, 5 grant_tokens, 6 name, 7 dry_run, 8 grantee_service_principal, 9 retiring_service_principal });
schema::operation!(CreateGrant -> CreateGrantOutput, Write, service::CREATE_GRANT);

/// The output of `CreateGrant`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateGrantOutput {
    pub grant_token: Option<String>,
    pub grant_id: Option<String>,
}
schema::shape!(CreateGrantOutput = schemas::CREATE_GRANT_OUTPUT { 0 grant_token, 1 grant_id });

/// The input of `CreateKey`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateKey {
    pub policy: Option<String>,
    pub description: Option<String>,
    pub key_usage: Option<String>,
    pub customer_master_key_spec: Option<String>,
    pub key_spec: Option<String>,
    pub origin: Option<String>,
    pub custom_key_store_id: Option<String>,
    pub bypass_policy_lockout_safety_check: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub multi_region: Option<bool>,
    pub xks_key_id: Option<String>,
}
schema::shape!(CreateKey = schemas::CREATE_KEY { 0 policy, 1 description, 2 key_usage, 3 customer_master_key_spec, 4 key_spec, 5 origin, 6 custom_key_store_id, 7 bypass_policy_lockout_safety_check, 8 tags, 9 multi_region, 10 xks_key_id });
schema::operation!(CreateKey -> CreateKeyOutput, Write, service::CREATE_KEY);

/// The output of `CreateKey`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateKeyOutput {
    pub key_metadata: Option<KeyMetadata>,
}
schema::shape!(CreateKeyOutput = schemas::CREATE_KEY_OUTPUT { 0 key_metadata });

/// The input of `Decrypt`.
#[derive(Clone, Default, PartialEq)]
pub struct Decrypt {
    pub ciphertext_blob: Option<schema::Blob>,
    pub encryption_context: Option<BTreeMap<String, String>>,
    pub grant_tokens: Option<Vec<String>>,
    pub key_id: Option<String>,
    pub encryption_algorithm: Option<String>,
    pub recipient: Option<RecipientInfo>,
    pub dry_run: Option<bool>,
    pub dry_run_modifiers: Option<Vec<String>>,
}
schema::shape!(Decrypt = schemas::DECRYPT { 0 ciphertext_blob, 1 encryption_context, 2 grant_tokens, 3 key_id, 4 encryption_algorithm, 5 recipient, 6 dry_run, 7 dry_run_modifiers });
schema::operation!(Decrypt -> DecryptOutput, Read, service::DECRYPT);

/// The output of `Decrypt`.
#[derive(Clone, Default, PartialEq)]
pub struct DecryptOutput {
    pub key_id: Option<String>,
    pub plaintext: Option<schema::Blob>,
    pub encryption_algorithm: Option<String>,
    pub ciphertext_for_recipient: Option<schema::Blob>,
    pub key_material_id: Option<String>,
}
schema::shape!(DecryptOutput = schemas::DECRYPT_OUTPUT { 0 key_id, 1 plaintext, 2 encryption_algorithm, 3 ciphertext_for_recipient, 4 key_material_id });

/// The input of `DeleteAlias`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteAlias {
    pub alias_name: String,
}
schema::shape!(DeleteAlias = schemas::DELETE_ALIAS { 0 alias_name });
schema::operation!(DeleteAlias -> DeleteAliasOutput, Write, service::DELETE_ALIAS);

/// The output of `DeleteAlias`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteAliasOutput {}
schema::shape!(DeleteAliasOutput = schemas::DELETE_ALIAS_OUTPUT {});

/// The input of `DeriveSharedSecret`.
#[derive(Clone, Default, PartialEq)]
pub struct DeriveSharedSecret {
    pub key_id: String,
    pub key_agreement_algorithm: String,
    pub public_key: schema::Blob,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub recipient: Option<RecipientInfo>,
}
schema::shape!(DeriveSharedSecret = schemas::DERIVE_SHARED_SECRET { 0 key_id, 1 key_agreement_algorithm, 2 public_key, 3 grant_tokens, 4 dry_run, 5 recipient });
schema::operation!(DeriveSharedSecret -> DeriveSharedSecretOutput, Read, service::DERIVE_SHARED_SECRET);

/// The output of `DeriveSharedSecret`.
#[derive(Clone, Default, PartialEq)]
pub struct DeriveSharedSecretOutput {
    pub key_id: Option<String>,
    pub shared_secret: Option<schema::Blob>,
    pub ciphertext_for_recipient: Option<schema::Blob>,
    pub key_agreement_algorithm: Option<String>,
    pub key_origin: Option<String>,
}
schema::shape!(DeriveSharedSecretOutput = schemas::DERIVE_SHARED_SECRET_OUTPUT { 0 key_id, 1 shared_secret, 2 ciphertext_for_recipient, 3 key_agreement_algorithm, 4 key_origin });

/// The input of `DescribeKey`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeKey {
    pub key_id: String,
    pub grant_tokens: Option<Vec<String>>,
}
schema::shape!(DescribeKey = schemas::DESCRIBE_KEY { 0 key_id, 1 grant_tokens });
schema::operation!(DescribeKey -> DescribeKeyOutput, Read, service::DESCRIBE_KEY);

/// The output of `DescribeKey`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeKeyOutput {
    pub key_metadata: Option<KeyMetadata>,
}
schema::shape!(DescribeKeyOutput = schemas::DESCRIBE_KEY_OUTPUT { 0 key_metadata });

/// The input of `DisableKey`.
#[derive(Clone, Default, PartialEq)]
pub struct DisableKey {
    pub key_id: String,
}
schema::shape!(DisableKey = schemas::DISABLE_KEY { 0 key_id });
schema::operation!(DisableKey -> DisableKeyOutput, Write, service::DISABLE_KEY);

/// The output of `DisableKey`.
#[derive(Clone, Default, PartialEq)]
pub struct DisableKeyOutput {}
schema::shape!(DisableKeyOutput = schemas::DISABLE_KEY_OUTPUT {});

/// The input of `DisableKeyRotation`.
#[derive(Clone, Default, PartialEq)]
pub struct DisableKeyRotation {
    pub key_id: String,
}
schema::shape!(DisableKeyRotation = schemas::DISABLE_KEY_ROTATION { 0 key_id });
schema::operation!(DisableKeyRotation -> DisableKeyRotationOutput, Write, service::DISABLE_KEY_ROTATION);

/// The output of `DisableKeyRotation`.
#[derive(Clone, Default, PartialEq)]
pub struct DisableKeyRotationOutput {}
schema::shape!(DisableKeyRotationOutput = schemas::DISABLE_KEY_ROTATION_OUTPUT {});

/// The input of `EnableKey`.
#[derive(Clone, Default, PartialEq)]
pub struct EnableKey {
    pub key_id: String,
}
schema::shape!(EnableKey = schemas::ENABLE_KEY { 0 key_id });
schema::operation!(EnableKey -> EnableKeyOutput, Write, service::ENABLE_KEY);

/// The output of `EnableKey`.
#[derive(Clone, Default, PartialEq)]
pub struct EnableKeyOutput {}
schema::shape!(EnableKeyOutput = schemas::ENABLE_KEY_OUTPUT {});

/// The input of `EnableKeyRotation`.
#[derive(Clone, Default, PartialEq)]
pub struct EnableKeyRotation {
    pub key_id: String,
    pub rotation_period_in_days: Option<i32>,
}
schema::shape!(EnableKeyRotation = schemas::ENABLE_KEY_ROTATION { 0 key_id, 1 rotation_period_in_days });
schema::operation!(EnableKeyRotation -> EnableKeyRotationOutput, Write, service::ENABLE_KEY_ROTATION);

/// The output of `EnableKeyRotation`.
#[derive(Clone, Default, PartialEq)]
pub struct EnableKeyRotationOutput {}
schema::shape!(EnableKeyRotationOutput = schemas::ENABLE_KEY_ROTATION_OUTPUT {});

/// The input of `Encrypt`.
#[derive(Clone, Default, PartialEq)]
pub struct Encrypt {
    pub key_id: String,
    pub plaintext: schema::Blob,
    pub encryption_context: Option<BTreeMap<String, String>>,
    pub grant_tokens: Option<Vec<String>>,
    pub encryption_algorithm: Option<String>,
    pub dry_run: Option<bool>,
}
schema::shape!(Encrypt = schemas::ENCRYPT { 0 key_id, 1 plaintext, 2 encryption_context, 3 grant_tokens, 4 encryption_algorithm, 5 dry_run });
schema::operation!(Encrypt -> EncryptOutput, Read, service::ENCRYPT);

/// The output of `Encrypt`.
#[derive(Clone, Default, PartialEq)]
pub struct EncryptOutput {
    pub ciphertext_blob: Option<schema::Blob>,
    pub key_id: Option<String>,
    pub encryption_algorithm: Option<String>,
}
schema::shape!(EncryptOutput = schemas::ENCRYPT_OUTPUT { 0 ciphertext_blob, 1 key_id, 2 encryption_algorithm });

/// The input of `GenerateDataKey`.
#[derive(Clone, Default, PartialEq)]
pub struct GenerateDataKey {
    pub key_id: String,
    pub encryption_context: Option<BTreeMap<String, String>>,
    pub number_of_bytes: Option<i32>,
    pub key_spec: Option<String>,
    pub grant_tokens: Option<Vec<String>>,
    pub recipient: Option<RecipientInfo>,
    pub dry_run: Option<bool>,
}
schema::shape!(GenerateDataKey = schemas::GENERATE_DATA_KEY { 0 key_id, 1 encryption_context, 2 number_of_bytes, 3 key_spec, 4 grant_tokens, 5 recipient, 6 dry_run });
schema::operation!(GenerateDataKey -> GenerateDataKeyOutput, Read, service::GENERATE_DATA_KEY);

/// The output of `GenerateDataKey`.
#[derive(Clone, Default, PartialEq)]
pub struct GenerateDataKeyOutput {
    pub ciphertext_blob: Option<schema::Blob>,
    pub plaintext: Option<schema::Blob>,
    pub key_id: Option<String>,
    pub ciphertext_for_recipient: Option<schema::Blob>,
    pub key_material_id: Option<String>,
}
schema::shape!(GenerateDataKeyOutput = schemas::GENERATE_DATA_KEY_OUTPUT { 0 ciphertext_blob, 1 plaintext, 2 key_id, 3 ciphertext_for_recipient, 4 key_material_id });

/// The input of `GenerateDataKeyPair`.
#[derive(Clone, Default, PartialEq)]
pub struct GenerateDataKeyPair {
    pub encryption_context: Option<BTreeMap<String, String>>,
    pub key_id: String,
    pub key_pair_spec: String,
    pub grant_tokens: Option<Vec<String>>,
    pub recipient: Option<RecipientInfo>,
    pub dry_run: Option<bool>,
}
schema::shape!(GenerateDataKeyPair = schemas::GENERATE_DATA_KEY_PAIR { 0 encryption_context, 1 key_id, 2 key_pair_spec, 3 grant_tokens, 4 recipient, 5 dry_run });
schema::operation!(GenerateDataKeyPair -> GenerateDataKeyPairOutput, Read, service::GENERATE_DATA_KEY_PAIR);

/// The output of `GenerateDataKeyPair`.
#[derive(Clone, Default, PartialEq)]
pub struct GenerateDataKeyPairOutput {
    pub private_key_ciphertext_blob: Option<schema::Blob>,
    pub private_key_plaintext: Option<schema::Blob>,
    pub public_key: Option<schema::Blob>,
    pub key_id: Option<String>,
    pub key_pair_spec: Option<String>,
    pub ciphertext_for_recipient: Option<schema::Blob>,
    pub key_material_id: Option<String>,
}
schema::shape!(GenerateDataKeyPairOutput = schemas::GENERATE_DATA_KEY_PAIR_OUTPUT { 0 private_key_ciphertext_blob, 1 private_key_plaintext, 2 public_key, 3 key_id, 4 key_pair_spec, 5 ciphertext_for_recipient, 6 key_material_id });

/// The input of `GenerateDataKeyPairWithoutPlaintext`.
#[derive(Clone, Default, PartialEq)]
pub struct GenerateDataKeyPairWithoutPlaintext {
    pub encryption_context: Option<BTreeMap<String, String>>,
    pub key_id: String,
    pub key_pair_spec: String,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}
schema::shape!(GenerateDataKeyPairWithoutPlaintext = schemas::GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT { 0 encryption_context, 1 key_id, 2 key_pair_spec, 3 grant_tokens, 4 dry_run });
schema::operation!(GenerateDataKeyPairWithoutPlaintext -> GenerateDataKeyPairWithoutPlaintextOutput, Read, service::GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT);

/// The output of `GenerateDataKeyPairWithoutPlaintext`.
#[derive(Clone, Default, PartialEq)]
pub struct GenerateDataKeyPairWithoutPlaintextOutput {
    pub private_key_ciphertext_blob: Option<schema::Blob>,
    pub public_key: Option<schema::Blob>,
    pub key_id: Option<String>,
    pub key_pair_spec: Option<String>,
    pub key_material_id: Option<String>,
}
schema::shape!(GenerateDataKeyPairWithoutPlaintextOutput = schemas::GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT_OUTPUT { 0 private_key_ciphertext_blob, 1 public_key, 2 key_id, 3 key_pair_spec, 4 key_material_id });

/// The input of `GenerateDataKeyWithoutPlaintext`.
#[derive(Clone, Default, PartialEq)]
pub struct GenerateDataKeyWithoutPlaintext {
    pub key_id: String,
    pub encryption_context: Option<BTreeMap<String, String>>,
    pub key_spec: Option<String>,
    pub number_of_bytes: Option<i32>,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}
schema::shape!(GenerateDataKeyWithoutPlaintext = schemas::GENERATE_DATA_KEY_WITHOUT_PLAINTEXT { 0 key_id, 1 encryption_context, 2 key_spec, 3 number_of_bytes, 4 grant_tokens, 5 dry_run });
schema::operation!(GenerateDataKeyWithoutPlaintext -> GenerateDataKeyWithoutPlaintextOutput, Read, service::GENERATE_DATA_KEY_WITHOUT_PLAINTEXT);

/// The output of `GenerateDataKeyWithoutPlaintext`.
#[derive(Clone, Default, PartialEq)]
pub struct GenerateDataKeyWithoutPlaintextOutput {
    pub ciphertext_blob: Option<schema::Blob>,
    pub key_id: Option<String>,
    pub key_material_id: Option<String>,
}
schema::shape!(GenerateDataKeyWithoutPlaintextOutput = schemas::GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_OUTPUT { 0 ciphertext_blob, 1 key_id, 2 key_material_id });

/// The input of `GenerateMac`.
#[derive(Clone, Default, PartialEq)]
pub struct GenerateMac {
    pub message: schema::Blob,
    pub key_id: String,
    pub mac_algorithm: String,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}
schema::shape!(GenerateMac = schemas::GENERATE_MAC { 0 message, 1 key_id, 2 mac_algorithm, 3 grant_tokens, 4 dry_run });
schema::operation!(GenerateMac -> GenerateMacOutput, Read, service::GENERATE_MAC);

/// The output of `GenerateMac`.
#[derive(Clone, Default, PartialEq)]
pub struct GenerateMacOutput {
    pub mac: Option<schema::Blob>,
    pub mac_algorithm: Option<String>,
    pub key_id: Option<String>,
}
schema::shape!(GenerateMacOutput = schemas::GENERATE_MAC_OUTPUT { 0 mac, 1 mac_algorithm, 2 key_id });

/// The input of `GenerateRandom`.
#[derive(Clone, Default, PartialEq)]
pub struct GenerateRandom {
    pub number_of_bytes: Option<i32>,
    pub custom_key_store_id: Option<String>,
    pub recipient: Option<RecipientInfo>,
}
schema::shape!(GenerateRandom = schemas::GENERATE_RANDOM { 0 number_of_bytes, 1 custom_key_store_id, 2 recipient });
schema::operation!(GenerateRandom -> GenerateRandomOutput, Read, service::GENERATE_RANDOM);

/// The output of `GenerateRandom`.
#[derive(Clone, Default, PartialEq)]
pub struct GenerateRandomOutput {
    pub plaintext: Option<schema::Blob>,
    pub ciphertext_for_recipient: Option<schema::Blob>,
}
schema::shape!(GenerateRandomOutput = schemas::GENERATE_RANDOM_OUTPUT { 0 plaintext, 1 ciphertext_for_recipient });

/// The input of `GetKeyPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct GetKeyPolicy {
    pub key_id: String,
    pub policy_name: Option<String>,
}
schema::shape!(GetKeyPolicy = schemas::GET_KEY_POLICY { 0 key_id, 1 policy_name });
schema::operation!(GetKeyPolicy -> GetKeyPolicyOutput, Read, service::GET_KEY_POLICY);

/// The output of `GetKeyPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct GetKeyPolicyOutput {
    pub policy: Option<String>,
    pub policy_name: Option<String>,
}
schema::shape!(GetKeyPolicyOutput = schemas::GET_KEY_POLICY_OUTPUT { 0 policy, 1 policy_name });

/// The input of `GetKeyRotationStatus`.
#[derive(Clone, Default, PartialEq)]
pub struct GetKeyRotationStatus {
    pub key_id: String,
}
schema::shape!(GetKeyRotationStatus = schemas::GET_KEY_ROTATION_STATUS { 0 key_id });
schema::operation!(GetKeyRotationStatus -> GetKeyRotationStatusOutput, Read, service::GET_KEY_ROTATION_STATUS);

/// The output of `GetKeyRotationStatus`.
#[derive(Clone, Default, PartialEq)]
pub struct GetKeyRotationStatusOutput {
    pub key_rotation_enabled: Option<bool>,
    pub key_id: Option<String>,
    pub rotation_period_in_days: Option<i32>,
    pub next_rotation_date: Option<schema::Timestamp>,
    pub on_demand_rotation_start_date: Option<schema::Timestamp>,
}
schema::shape!(GetKeyRotationStatusOutput = schemas::GET_KEY_ROTATION_STATUS_OUTPUT { 0 key_rotation_enabled, 1 key_id, 2 rotation_period_in_days, 3 next_rotation_date, 4 on_demand_rotation_start_date });

/// The input of `GetPublicKey`.
#[derive(Clone, Default, PartialEq)]
pub struct GetPublicKey {
    pub key_id: String,
    pub grant_tokens: Option<Vec<String>>,
}
schema::shape!(GetPublicKey = schemas::GET_PUBLIC_KEY { 0 key_id, 1 grant_tokens });
schema::operation!(GetPublicKey -> GetPublicKeyOutput, Read, service::GET_PUBLIC_KEY);

/// The output of `GetPublicKey`.
#[derive(Clone, Default, PartialEq)]
pub struct GetPublicKeyOutput {
    pub key_id: Option<String>,
    pub public_key: Option<schema::Blob>,
    pub customer_master_key_spec: Option<String>,
    pub key_spec: Option<String>,
    pub key_usage: Option<String>,
    pub encryption_algorithms: Option<Vec<String>>,
    pub signing_algorithms: Option<Vec<String>>,
    pub key_agreement_algorithms: Option<Vec<String>>,
    pub encapsulation_algorithms: Option<Vec<String>>,
}
schema::shape!(GetPublicKeyOutput = schemas::GET_PUBLIC_KEY_OUTPUT { 0 key_id, 1 public_key, 2 customer_master_key_spec, 3 key_spec, 4 key_usage, 5 encryption_algorithms, 6 signing_algorithms, 7 key_agreement_algorithms, 8 encapsulation_algorithms });

/// The input of `ListAliases`.
#[derive(Clone, Default, PartialEq)]
pub struct ListAliases {
    pub key_id: Option<String>,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}
schema::shape!(ListAliases = schemas::LIST_ALIASES { 0 key_id, 1 limit, 2 marker });
schema::operation!(ListAliases -> ListAliasesOutput, Read, service::LIST_ALIASES);

/// The output of `ListAliases`.
#[derive(Clone, Default, PartialEq)]
pub struct ListAliasesOutput {
    pub aliases: Option<Vec<AliasListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}
schema::shape!(ListAliasesOutput = schemas::LIST_ALIASES_OUTPUT { 0 aliases, 1 next_marker, 2 truncated });

/// The input of `ListGrants`.
#[derive(Clone, Default, PartialEq)]
pub struct ListGrants {
    pub limit: Option<i32>,
    pub marker: Option<String>,
    pub key_id: String,
    pub grant_id: Option<String>,
    pub grantee_principal: Option<String>,
    pub grantee_service_principal: Option<String>,
}
schema::shape!(ListGrants = schemas::LIST_GRANTS { 0 limit, 1 marker, 2 key_id, 3 grant_id, 4 grantee_principal, 5 grantee_service_principal });
schema::operation!(ListGrants -> ListGrantsOutput, Read, service::LIST_GRANTS);

/// The output of `ListGrants`.
#[derive(Clone, Default, PartialEq)]
pub struct ListGrantsOutput {
    pub grants: Option<Vec<GrantListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}
schema::shape!(ListGrantsOutput = schemas::LIST_GRANTS_OUTPUT { 0 grants, 1 next_marker, 2 truncated });

/// The input of `ListKeyPolicies`.
#[derive(Clone, Default, PartialEq)]
pub struct ListKeyPolicies {
    pub key_id: String,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}
schema::shape!(ListKeyPolicies = schemas::LIST_KEY_POLICIES { 0 key_id, 1 limit, 2 marker });
schema::operation!(ListKeyPolicies -> ListKeyPoliciesOutput, Read, service::LIST_KEY_POLICIES);

/// The output of `ListKeyPolicies`.
#[derive(Clone, Default, PartialEq)]
pub struct ListKeyPoliciesOutput {
    pub policy_names: Option<Vec<String>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}
schema::shape!(ListKeyPoliciesOutput = schemas::LIST_KEY_POLICIES_OUTPUT { 0 policy_names, 1 next_marker, 2 truncated });

/// The input of `ListKeyRotations`.
#[derive(Clone, Default, PartialEq)]
pub struct ListKeyRotations {
    pub key_id: String,
    pub include_key_material: Option<String>,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}
schema::shape!(ListKeyRotations = schemas::LIST_KEY_ROTATIONS { 0 key_id, 1 include_key_material, 2 limit, 3 marker });
schema::operation!(ListKeyRotations -> ListKeyRotationsOutput, Read, service::LIST_KEY_ROTATIONS);

/// The output of `ListKeyRotations`.
#[derive(Clone, Default, PartialEq)]
pub struct ListKeyRotationsOutput {
    pub rotations: Option<Vec<RotationsListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}
schema::shape!(ListKeyRotationsOutput = schemas::LIST_KEY_ROTATIONS_OUTPUT { 0 rotations, 1 next_marker, 2 truncated });

/// The input of `ListKeys`.
#[derive(Clone, Default, PartialEq)]
pub struct ListKeys {
    pub limit: Option<i32>,
    pub marker: Option<String>,
    pub resource_owners: Option<Vec<String>>,
}
schema::shape!(ListKeys = schemas::LIST_KEYS { 0 limit, 1 marker, 2 resource_owners });
schema::operation!(ListKeys -> ListKeysOutput, Read, service::LIST_KEYS);

/// The output of `ListKeys`.
#[derive(Clone, Default, PartialEq)]
pub struct ListKeysOutput {
    pub keys: Option<Vec<KeyListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}
schema::shape!(ListKeysOutput = schemas::LIST_KEYS_OUTPUT { 0 keys, 1 next_marker, 2 truncated });

/// The input of `ListResourceTags`.
#[derive(Clone, Default, PartialEq)]
pub struct ListResourceTags {
    pub key_id: String,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}
schema::shape!(ListResourceTags = schemas::LIST_RESOURCE_TAGS { 0 key_id, 1 limit, 2 marker });
schema::operation!(ListResourceTags -> ListResourceTagsOutput, Read, service::LIST_RESOURCE_TAGS);

/// The output of `ListResourceTags`.
#[derive(Clone, Default, PartialEq)]
pub struct ListResourceTagsOutput {
    pub tags: Option<Vec<Tag>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}
schema::shape!(ListResourceTagsOutput = schemas::LIST_RESOURCE_TAGS_OUTPUT { 0 tags, 1 next_marker, 2 truncated });

/// The input of `ListRetirableGrants`.
#[derive(Clone, Default, PartialEq)]
pub struct ListRetirableGrants {
    pub limit: Option<i32>,
    pub marker: Option<String>,
    pub retiring_principal: Option<String>,
    pub retiring_service_principal: Option<String>,
}
schema::shape!(ListRetirableGrants = schemas::LIST_RETIRABLE_GRANTS { 0 limit, 1 marker, 2 retiring_principal, 3 retiring_service_principal });
schema::operation!(ListRetirableGrants -> ListRetirableGrantsOutput, Read, service::LIST_RETIRABLE_GRANTS);

/// The output of `ListRetirableGrants`.
#[derive(Clone, Default, PartialEq)]
pub struct ListRetirableGrantsOutput {
    pub grants: Option<Vec<GrantListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}
schema::shape!(ListRetirableGrantsOutput = schemas::LIST_RETIRABLE_GRANTS_OUTPUT { 0 grants, 1 next_marker, 2 truncated });

/// The input of `PutKeyPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct PutKeyPolicy {
    pub key_id: String,
    pub policy_name: Option<String>,
    pub policy: String,
    pub bypass_policy_lockout_safety_check: Option<bool>,
}
schema::shape!(PutKeyPolicy = schemas::PUT_KEY_POLICY { 0 key_id, 1 policy_name, 2 policy, 3 bypass_policy_lockout_safety_check });
schema::operation!(PutKeyPolicy -> PutKeyPolicyOutput, Write, service::PUT_KEY_POLICY);

/// The output of `PutKeyPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct PutKeyPolicyOutput {}
schema::shape!(PutKeyPolicyOutput = schemas::PUT_KEY_POLICY_OUTPUT {});

/// The input of `ReEncrypt`.
#[derive(Clone, Default, PartialEq)]
pub struct ReEncrypt {
    pub ciphertext_blob: Option<schema::Blob>,
    pub source_encryption_context: Option<BTreeMap<String, String>>,
    pub source_key_id: Option<String>,
    pub destination_key_id: String,
    pub destination_encryption_context: Option<BTreeMap<String, String>>,
    pub source_encryption_algorithm: Option<String>,
    pub destination_encryption_algorithm: Option<String>,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub dry_run_modifiers: Option<Vec<String>>,
}
schema::shape!(ReEncrypt = schemas::RE_ENCRYPT { 0 ciphertext_blob, 1 source_encryption_context, 2 source_key_id, 3 destination_key_id, 4 destination_encryption_context, 5 source_encryption_algorithm, 6 destination_encryption_algorithm, 7 grant_tokens, 8 dry_run, 9 dry_run_modifiers });
schema::operation!(ReEncrypt -> ReEncryptOutput, Read, service::RE_ENCRYPT);

/// The output of `ReEncrypt`.
#[derive(Clone, Default, PartialEq)]
pub struct ReEncryptOutput {
    pub ciphertext_blob: Option<schema::Blob>,
    pub source_key_id: Option<String>,
    pub key_id: Option<String>,
    pub source_encryption_algorithm: Option<String>,
    pub destination_encryption_algorithm: Option<String>,
    pub source_key_material_id: Option<String>,
    pub destination_key_material_id: Option<String>,
}
schema::shape!(ReEncryptOutput = schemas::RE_ENCRYPT_OUTPUT { 0 ciphertext_blob, 1 source_key_id, 2 key_id, 3 source_encryption_algorithm, 4 destination_encryption_algorithm, 5 source_key_material_id, 6 destination_key_material_id });

/// The input of `RetireGrant`.
#[derive(Clone, Default, PartialEq)]
pub struct RetireGrant {
    pub grant_token: Option<String>,
    pub key_id: Option<String>,
    pub grant_id: Option<String>,
    pub dry_run: Option<bool>,
}
schema::shape!(RetireGrant = schemas::RETIRE_GRANT { 0 grant_token, 1 key_id, 2 grant_id, 3 dry_run });
schema::operation!(RetireGrant -> RetireGrantOutput, Write, service::RETIRE_GRANT);

/// The output of `RetireGrant`.
#[derive(Clone, Default, PartialEq)]
pub struct RetireGrantOutput {}
schema::shape!(RetireGrantOutput = schemas::RETIRE_GRANT_OUTPUT {});

/// The input of `RevokeGrant`.
#[derive(Clone, Default, PartialEq)]
pub struct RevokeGrant {
    pub key_id: String,
    pub grant_id: String,
    pub dry_run: Option<bool>,
}
schema::shape!(RevokeGrant = schemas::REVOKE_GRANT { 0 key_id, 1 grant_id, 2 dry_run });
schema::operation!(RevokeGrant -> RevokeGrantOutput, Write, service::REVOKE_GRANT);

/// The output of `RevokeGrant`.
#[derive(Clone, Default, PartialEq)]
pub struct RevokeGrantOutput {}
schema::shape!(RevokeGrantOutput = schemas::REVOKE_GRANT_OUTPUT {});

/// The input of `RotateKeyOnDemand`.
#[derive(Clone, Default, PartialEq)]
pub struct RotateKeyOnDemand {
    pub key_id: String,
}
schema::shape!(RotateKeyOnDemand = schemas::ROTATE_KEY_ON_DEMAND { 0 key_id });
schema::operation!(RotateKeyOnDemand -> RotateKeyOnDemandOutput, Write, service::ROTATE_KEY_ON_DEMAND);

/// The output of `RotateKeyOnDemand`.
#[derive(Clone, Default, PartialEq)]
pub struct RotateKeyOnDemandOutput {
    pub key_id: Option<String>,
}
schema::shape!(RotateKeyOnDemandOutput = schemas::ROTATE_KEY_ON_DEMAND_OUTPUT { 0 key_id });

/// The input of `ScheduleKeyDeletion`.
#[derive(Clone, Default, PartialEq)]
pub struct ScheduleKeyDeletion {
    pub key_id: String,
    pub pending_window_in_days: Option<i32>,
}
schema::shape!(ScheduleKeyDeletion = schemas::SCHEDULE_KEY_DELETION { 0 key_id, 1 pending_window_in_days });
schema::operation!(ScheduleKeyDeletion -> ScheduleKeyDeletionOutput, Write, service::SCHEDULE_KEY_DELETION);

/// The output of `ScheduleKeyDeletion`.
#[derive(Clone, Default, PartialEq)]
pub struct ScheduleKeyDeletionOutput {
    pub key_id: Option<String>,
    pub deletion_date: Option<schema::Timestamp>,
    pub key_state: Option<String>,
    pub pending_window_in_days: Option<i32>,
}
schema::shape!(ScheduleKeyDeletionOutput = schemas::SCHEDULE_KEY_DELETION_OUTPUT { 0 key_id, 1 deletion_date, 2 key_state, 3 pending_window_in_days });

/// The input of `Sign`.
#[derive(Clone, Default, PartialEq)]
pub struct Sign {
    pub key_id: String,
    pub message: schema::Blob,
    pub message_type: Option<String>,
    pub grant_tokens: Option<Vec<String>>,
    pub signing_algorithm: String,
    pub dry_run: Option<bool>,
}
schema::shape!(Sign = schemas::SIGN { 0 key_id, 1 message, 2 message_type, 3 grant_tokens, 4 signing_algorithm, 5 dry_run });
schema::operation!(Sign -> SignOutput, Read, service::SIGN);

/// The output of `Sign`.
#[derive(Clone, Default, PartialEq)]
pub struct SignOutput {
    pub key_id: Option<String>,
    pub signature: Option<schema::Blob>,
    pub signing_algorithm: Option<String>,
}
schema::shape!(SignOutput = schemas::SIGN_OUTPUT { 0 key_id, 1 signature, 2 signing_algorithm });

/// The input of `TagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct TagResource {
    pub key_id: String,
    pub tags: Vec<Tag>,
}
schema::shape!(TagResource = schemas::TAG_RESOURCE { 0 key_id, 1 tags });
schema::operation!(TagResource -> TagResourceOutput, Write, service::TAG_RESOURCE);

/// The output of `TagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceOutput {}
schema::shape!(TagResourceOutput = schemas::TAG_RESOURCE_OUTPUT {});

/// The input of `UntagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct UntagResource {
    pub key_id: String,
    pub tag_keys: Vec<String>,
}
schema::shape!(UntagResource = schemas::UNTAG_RESOURCE { 0 key_id, 1 tag_keys });
schema::operation!(UntagResource -> UntagResourceOutput, Write, service::UNTAG_RESOURCE);

/// The output of `UntagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceOutput {}
schema::shape!(UntagResourceOutput = schemas::UNTAG_RESOURCE_OUTPUT {});

/// The input of `UpdateAlias`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateAlias {
    pub alias_name: String,
    pub target_key_id: String,
}
schema::shape!(UpdateAlias = schemas::UPDATE_ALIAS { 0 alias_name, 1 target_key_id });
schema::operation!(UpdateAlias -> UpdateAliasOutput, Write, service::UPDATE_ALIAS);

/// The output of `UpdateAlias`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateAliasOutput {}
schema::shape!(UpdateAliasOutput = schemas::UPDATE_ALIAS_OUTPUT {});

/// The input of `UpdateKeyDescription`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateKeyDescription {
    pub key_id: String,
    pub description: String,
}
schema::shape!(UpdateKeyDescription = schemas::UPDATE_KEY_DESCRIPTION { 0 key_id, 1 description });
schema::operation!(UpdateKeyDescription -> UpdateKeyDescriptionOutput, Write, service::UPDATE_KEY_DESCRIPTION);

/// The output of `UpdateKeyDescription`.
#[derive(Clone, Default, PartialEq)]
pub struct UpdateKeyDescriptionOutput {}
schema::shape!(UpdateKeyDescriptionOutput = schemas::UPDATE_KEY_DESCRIPTION_OUTPUT {});

/// The input of `Verify`.
#[derive(Clone, Default, PartialEq)]
pub struct Verify {
    pub key_id: String,
    pub message: schema::Blob,
    pub message_type: Option<String>,
    pub signature: schema::Blob,
    pub signing_algorithm: String,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}
schema::shape!(Verify = schemas::VERIFY { 0 key_id, 1 message, 2 message_type, 3 signature, 4 signing_algorithm, 5 grant_tokens, 6 dry_run });
schema::operation!(Verify -> VerifyOutput, Read, service::VERIFY);

/// The input of `VerifyMac`.
#[derive(Clone, Default, PartialEq)]
pub struct VerifyMac {
    pub message: schema::Blob,
    pub key_id: String,
    pub mac_algorithm: String,
    pub mac: schema::Blob,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}
schema::shape!(VerifyMac = schemas::VERIFY_MAC { 0 message, 1 key_id, 2 mac_algorithm, 3 mac, 4 grant_tokens, 5 dry_run });
schema::operation!(VerifyMac -> VerifyMacOutput, Read, service::VERIFY_MAC);

/// The output of `VerifyMac`.
#[derive(Clone, Default, PartialEq)]
pub struct VerifyMacOutput {
    pub key_id: Option<String>,
    pub mac_valid: Option<bool>,
    pub mac_algorithm: Option<String>,
}
schema::shape!(VerifyMacOutput = schemas::VERIFY_MAC_OUTPUT { 0 key_id, 1 mac_valid, 2 mac_algorithm });

/// The output of `Verify`.
#[derive(Clone, Default, PartialEq)]
pub struct VerifyOutput {
    pub key_id: Option<String>,
    pub signature_valid: Option<bool>,
    pub signing_algorithm: Option<String>,
}
schema::shape!(VerifyOutput = schemas::VERIFY_OUTPUT { 0 key_id, 1 signature_valid, 2 signing_algorithm });
