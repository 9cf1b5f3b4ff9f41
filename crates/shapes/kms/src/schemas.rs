//! The facts of inputs, outputs and structures.

use schema::{Length, Member, Range, Schema, Text, Type};

use crate::{collections, texts};

pub(crate) static CANCEL_KEY_DELETION: Schema = Schema { name: "CancelKeyDeletionRequest", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
] };

pub(crate) static CANCEL_KEY_DELETION_OUTPUT: Schema = Schema { name: "CancelKeyDeletionResponse", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)),
] };

pub(crate) static CREATE_ALIAS: Schema = Schema { name: "CreateAliasRequest", members: &[
    Member::new("AliasName", Type::Text(&texts::ALIAS_NAME_TYPE)).required(),
    Member::new("TargetKeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
] };

pub(crate) static CREATE_ALIAS_OUTPUT: Schema = Schema { name: "CreateAliasOutput", members: &[] };

pub(crate) static CREATE_GRANT: Schema = Schema { name: "CreateGrantRequest", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
    Member::new("GranteePrincipal", Type::Text(&texts::PRINCIPAL_ID_TYPE)),
    Member::new("RetiringPrincipal", Type::Text(&texts::PRINCIPAL_ID_TYPE)),
    Member::new("Operations", Type::List(&collections::GRANT_OPERATION_LIST)).required(),
    Member::new("Constraints", Type::Structure(&GRANT_CONSTRAINTS)),
    Member::new("GrantTokens", Type::List(&collections::GRANT_TOKEN_LIST)),
    Member::new("Name", Type::Text(&texts::GRANT_NAME_TYPE)),
    Member::new("DryRun", Type::Boolean),
    Member::new("GranteeServicePrincipal", Type::Text(&texts::SERVICE_PRINCIPAL_TYPE)),
    Member::new("RetiringServicePrincipal", Type::Text(&texts::SERVICE_PRINCIPAL_TYPE)),
] };

pub(crate) static CREATE_GRANT_OUTPUT: Schema = Schema { name: "CreateGrantResponse", members: &[
    Member::new("GrantToken", Type::Text(&texts::GRANT_TOKEN_TYPE)),
    Member::new("GrantId", Type::Text(&texts::GRANT_ID_TYPE)),
] };

pub(crate) static CREATE_KEY: Schema = Schema { name: "CreateKeyRequest", members: &[
    Member::new("Policy", Type::Text(&texts::POLICY_TYPE)),
    Member::new("Description", Type::Text(&texts::DESCRIPTION_TYPE)),
    Member::new("KeyUsage", Type::Text(&texts::KEY_USAGE_TYPE)),
    Member::new("CustomerMasterKeySpec", Type::Text(&texts::CUSTOMER_MASTER_KEY_SPEC)),
    Member::new("KeySpec", Type::Text(&texts::KEY_SPEC)),
    Member::new("Origin", Type::Text(&texts::ORIGIN_TYPE)),
    Member::new("CustomKeyStoreId", Type::Text(&texts::CUSTOM_KEY_STORE_ID_TYPE)),
    Member::new("BypassPolicyLockoutSafetyCheck", Type::Boolean),
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
    Member::new("MultiRegion", Type::Boolean),
    Member::new("XksKeyId", Type::Text(&texts::XKS_KEY_ID_TYPE)),
] };

pub(crate) static CREATE_KEY_OUTPUT: Schema = Schema { name: "CreateKeyResponse", members: &[
    Member::new("KeyMetadata", Type::Structure(&KEY_METADATA)),
] };

pub(crate) static DECRYPT: Schema = Schema { name: "DecryptRequest", members: &[
    Member::new("CiphertextBlob", Type::Blob(Length::between(1, 6144))),
    Member::new("EncryptionContext", Type::Map(&collections::ENCRYPTION_CONTEXT_TYPE)),
    Member::new("GrantTokens", Type::List(&collections::GRANT_TOKEN_LIST)),
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)),
    Member::new("EncryptionAlgorithm", Type::Text(&texts::ENCRYPTION_ALGORITHM_SPEC)),
    Member::new("Recipient", Type::Structure(&RECIPIENT_INFO)),
    Member::new("DryRun", Type::Boolean),
    Member::new("DryRunModifiers", Type::List(&collections::DRY_RUN_MODIFIER_LIST)),
] };

pub(crate) static DECRYPT_OUTPUT: Schema = Schema { name: "DecryptResponse", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)),
    Member::new("Plaintext", Type::Blob(Length::between(1, 4096))),
    Member::new("EncryptionAlgorithm", Type::Text(&texts::ENCRYPTION_ALGORITHM_SPEC)),
    Member::new("CiphertextForRecipient", Type::Blob(Length::between(1, 6144))),
    Member::new("KeyMaterialId", Type::Text(&texts::BACKING_KEY_ID_TYPE)),
] };

pub(crate) static DELETE_ALIAS: Schema = Schema { name: "DeleteAliasRequest", members: &[
    Member::new("AliasName", Type::Text(&texts::ALIAS_NAME_TYPE)).required(),
] };

pub(crate) static DELETE_ALIAS_OUTPUT: Schema = Schema { name: "DeleteAliasOutput", members: &[] };

pub(crate) static DERIVE_SHARED_SECRET: Schema = Schema { name: "DeriveSharedSecretRequest", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
    Member::new("KeyAgreementAlgorithm", Type::Text(&texts::KEY_AGREEMENT_ALGORITHM_SPEC)).required(),
    Member::new("PublicKey", Type::Blob(Length::between(1, 8192))).required(),
    Member::new("GrantTokens", Type::List(&collections::GRANT_TOKEN_LIST)),
    Member::new("DryRun", Type::Boolean),
    Member::new("Recipient", Type::Structure(&RECIPIENT_INFO)),
] };

pub(crate) static DERIVE_SHARED_SECRET_OUTPUT: Schema = Schema { name: "DeriveSharedSecretResponse", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)),
    Member::new("SharedSecret", Type::Blob(Length::between(1, 4096))),
    Member::new("CiphertextForRecipient", Type::Blob(Length::between(1, 6144))),
    Member::new("KeyAgreementAlgorithm", Type::Text(&texts::KEY_AGREEMENT_ALGORITHM_SPEC)),
    Member::new("KeyOrigin", Type::Text(&texts::ORIGIN_TYPE)),
] };

pub(crate) static DESCRIBE_KEY: Schema = Schema { name: "DescribeKeyRequest", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
    Member::new("GrantTokens", Type::List(&collections::GRANT_TOKEN_LIST)),
] };

pub(crate) static DESCRIBE_KEY_OUTPUT: Schema = Schema { name: "DescribeKeyResponse", members: &[
    Member::new("KeyMetadata", Type::Structure(&KEY_METADATA)),
] };

pub(crate) static DISABLE_KEY: Schema = Schema { name: "DisableKeyRequest", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
] };

pub(crate) static DISABLE_KEY_OUTPUT: Schema = Schema { name: "DisableKeyOutput", members: &[] };

pub(crate) static DISABLE_KEY_ROTATION: Schema = Schema { name: "DisableKeyRotationRequest", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
] };

pub(crate) static DISABLE_KEY_ROTATION_OUTPUT: Schema = Schema { name: "DisableKeyRotationOutput", members: &[] };

pub(crate) static ENABLE_KEY: Schema = Schema { name: "EnableKeyRequest", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
] };

pub(crate) static ENABLE_KEY_OUTPUT: Schema = Schema { name: "EnableKeyOutput", members: &[] };

pub(crate) static ENABLE_KEY_ROTATION: Schema = Schema { name: "EnableKeyRotationRequest", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
    Member::new("RotationPeriodInDays", Type::Integer(Range::between(90, 2560))),
] };

pub(crate) static ENABLE_KEY_ROTATION_OUTPUT: Schema = Schema { name: "EnableKeyRotationOutput", members: &[] };

pub(crate) static ENCRYPT: Schema = Schema { name: "EncryptRequest", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
    Member::new("Plaintext", Type::Blob(Length::between(1, 4096))).required(),
    Member::new("EncryptionContext", Type::Map(&collections::ENCRYPTION_CONTEXT_TYPE)),
    Member::new("GrantTokens", Type::List(&collections::GRANT_TOKEN_LIST)),
    Member::new("EncryptionAlgorithm", Type::Text(&texts::ENCRYPTION_ALGORITHM_SPEC)),
    Member::new("DryRun", Type::Boolean),
] };

pub(crate) static ENCRYPT_OUTPUT: Schema = Schema { name: "EncryptResponse", members: &[
    Member::new("CiphertextBlob", Type::Blob(Length::between(1, 6144))),
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)),
    Member::new("EncryptionAlgorithm", Type::Text(&texts::ENCRYPTION_ALGORITHM_SPEC)),
] };

pub(crate) static GENERATE_DATA_KEY: Schema = Schema { name: "GenerateDataKeyRequest", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
    Member::new("EncryptionContext", Type::Map(&collections::ENCRYPTION_CONTEXT_TYPE)),
    Member::new("NumberOfBytes", Type::Integer(Range::between(1, 1024))),
    Member::new("KeySpec", Type::Text(&texts::DATA_KEY_SPEC)),
    Member::new("GrantTokens", Type::List(&collections::GRANT_TOKEN_LIST)),
    Member::new("Recipient", Type::Structure(&RECIPIENT_INFO)),
    Member::new("DryRun", Type::Boolean),
] };

pub(crate) static GENERATE_DATA_KEY_OUTPUT: Schema = Schema { name: "GenerateDataKeyResponse", members: &[
    Member::new("CiphertextBlob", Type::Blob(Length::between(1, 6144))),
    Member::new("Plaintext", Type::Blob(Length::between(1, 4096))),
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)),
    Member::new("CiphertextForRecipient", Type::Blob(Length::between(1, 6144))),
    Member::new("KeyMaterialId", Type::Text(&texts::BACKING_KEY_ID_TYPE)),
] };

pub(crate) static GENERATE_DATA_KEY_PAIR: Schema = Schema { name: "GenerateDataKeyPairRequest", members: &[
    Member::new("EncryptionContext", Type::Map(&collections::ENCRYPTION_CONTEXT_TYPE)),
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
    Member::new("KeyPairSpec", Type::Text(&texts::DATA_KEY_PAIR_SPEC)).required(),
    Member::new("GrantTokens", Type::List(&collections::GRANT_TOKEN_LIST)),
    Member::new("Recipient", Type::Structure(&RECIPIENT_INFO)),
    Member::new("DryRun", Type::Boolean),
] };

pub(crate) static GENERATE_DATA_KEY_PAIR_OUTPUT: Schema = Schema { name: "GenerateDataKeyPairResponse", members: &[
    Member::new("PrivateKeyCiphertextBlob", Type::Blob(Length::between(1, 6144))),
    Member::new("PrivateKeyPlaintext", Type::Blob(Length::between(1, 4096))),
    Member::new("PublicKey", Type::Blob(Length::between(1, 8192))),
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)),
    Member::new("KeyPairSpec", Type::Text(&texts::DATA_KEY_PAIR_SPEC)),
    Member::new("CiphertextForRecipient", Type::Blob(Length::between(1, 6144))),
    Member::new("KeyMaterialId", Type::Text(&texts::BACKING_KEY_ID_TYPE)),
] };

pub(crate) static GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT: Schema = Schema { name: "GenerateDataKeyPairWithoutPlaintextRequest", members: &[
    Member::new("EncryptionContext", Type::Map(&collections::ENCRYPTION_CONTEXT_TYPE)),
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
    Member::new("KeyPairSpec", Type::Text(&texts::DATA_KEY_PAIR_SPEC)).required(),
    Member::new("GrantTokens", Type::List(&collections::GRANT_TOKEN_LIST)),
    Member::new("DryRun", Type::Boolean),
] };

pub(crate) static GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT_OUTPUT: Schema = Schema { name: "GenerateDataKeyPairWithoutPlaintextResponse", members: &[
    Member::new("PrivateKeyCiphertextBlob", Type::Blob(Length::between(1, 6144))),
    Member::new("PublicKey", Type::Blob(Length::between(1, 8192))),
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)),
    Member::new("KeyPairSpec", Type::Text(&texts::DATA_KEY_PAIR_SPEC)),
    Member::new("KeyMaterialId", Type::Text(&texts::BACKING_KEY_ID_TYPE)),
] };

pub(crate) static GENERATE_DATA_KEY_WITHOUT_PLAINTEXT: Schema = Schema { name: "GenerateDataKeyWithoutPlaintextRequest", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
    Member::new("EncryptionContext", Type::Map(&collections::ENCRYPTION_CONTEXT_TYPE)),
    Member::new("KeySpec", Type::Text(&texts::DATA_KEY_SPEC)),
    Member::new("NumberOfBytes", Type::Integer(Range::between(1, 1024))),
    Member::new("GrantTokens", Type::List(&collections::GRANT_TOKEN_LIST)),
    Member::new("DryRun", Type::Boolean),
] };

pub(crate) static GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_OUTPUT: Schema = Schema { name: "GenerateDataKeyWithoutPlaintextResponse", members: &[
    Member::new("CiphertextBlob", Type::Blob(Length::between(1, 6144))),
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)),
    Member::new("KeyMaterialId", Type::Text(&texts::BACKING_KEY_ID_TYPE)),
] };

pub(crate) static GENERATE_MAC: Schema = Schema { name: "GenerateMacRequest", members: &[
    Member::new("Message", Type::Blob(Length::between(1, 4096))).required(),
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
    Member::new("MacAlgorithm", Type::Text(&texts::MAC_ALGORITHM_SPEC)).required(),
    Member::new("GrantTokens", Type::List(&collections::GRANT_TOKEN_LIST)),
    Member::new("DryRun", Type::Boolean),
] };

pub(crate) static GENERATE_MAC_OUTPUT: Schema = Schema { name: "GenerateMacResponse", members: &[
    Member::new("Mac", Type::Blob(Length::between(1, 6144))),
    Member::new("MacAlgorithm", Type::Text(&texts::MAC_ALGORITHM_SPEC)),
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)),
] };

pub(crate) static GENERATE_RANDOM: Schema = Schema { name: "GenerateRandomRequest", members: &[
    Member::new("NumberOfBytes", Type::Integer(Range::between(1, 1024))),
    Member::new("CustomKeyStoreId", Type::Text(&texts::CUSTOM_KEY_STORE_ID_TYPE)),
    Member::new("Recipient", Type::Structure(&RECIPIENT_INFO)),
] };

pub(crate) static GENERATE_RANDOM_OUTPUT: Schema = Schema { name: "GenerateRandomResponse", members: &[
    Member::new("Plaintext", Type::Blob(Length::between(1, 4096))),
    Member::new("CiphertextForRecipient", Type::Blob(Length::between(1, 6144))),
] };

pub(crate) static GET_KEY_POLICY: Schema = Schema { name: "GetKeyPolicyRequest", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
    Member::new("PolicyName", Type::Text(&texts::POLICY_NAME_TYPE)),
] };

pub(crate) static GET_KEY_POLICY_OUTPUT: Schema = Schema { name: "GetKeyPolicyResponse", members: &[
    Member::new("Policy", Type::Text(&texts::POLICY_TYPE)),
    Member::new("PolicyName", Type::Text(&texts::POLICY_NAME_TYPE)),
] };

pub(crate) static GET_KEY_ROTATION_STATUS: Schema = Schema { name: "GetKeyRotationStatusRequest", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
] };

pub(crate) static GET_KEY_ROTATION_STATUS_OUTPUT: Schema = Schema { name: "GetKeyRotationStatusResponse", members: &[
    Member::new("KeyRotationEnabled", Type::Boolean),
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)),
    Member::new("RotationPeriodInDays", Type::Integer(Range::between(90, 2560))),
    Member::new("NextRotationDate", Type::Timestamp(None)),
    Member::new("OnDemandRotationStartDate", Type::Timestamp(None)),
] };

pub(crate) static GET_PUBLIC_KEY: Schema = Schema { name: "GetPublicKeyRequest", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
    Member::new("GrantTokens", Type::List(&collections::GRANT_TOKEN_LIST)),
] };

pub(crate) static GET_PUBLIC_KEY_OUTPUT: Schema = Schema { name: "GetPublicKeyResponse", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)),
    Member::new("PublicKey", Type::Blob(Length::between(1, 8192))),
    Member::new("CustomerMasterKeySpec", Type::Text(&texts::CUSTOMER_MASTER_KEY_SPEC)),
    Member::new("KeySpec", Type::Text(&texts::KEY_SPEC)),
    Member::new("KeyUsage", Type::Text(&texts::KEY_USAGE_TYPE)),
    Member::new("EncryptionAlgorithms", Type::List(&collections::ENCRYPTION_ALGORITHM_SPEC_LIST)),
    Member::new("SigningAlgorithms", Type::List(&collections::SIGNING_ALGORITHM_SPEC_LIST)),
    Member::new("KeyAgreementAlgorithms", Type::List(&collections::KEY_AGREEMENT_ALGORITHM_SPEC_LIST)),
    Member::new("EncapsulationAlgorithms", Type::List(&collections::ENCAPSULATION_ALGORITHM_SPEC_LIST)),
] };

pub(crate) static LIST_ALIASES: Schema = Schema { name: "ListAliasesRequest", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)),
    Member::new("Limit", Type::Integer(Range::between(1, 1000))),
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
] };

pub(crate) static LIST_ALIASES_OUTPUT: Schema = Schema { name: "ListAliasesResponse", members: &[
    Member::new("Aliases", Type::List(&collections::ALIAS_LIST)),
    Member::new("NextMarker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("Truncated", Type::Boolean),
] };

pub(crate) static LIST_GRANTS: Schema = Schema { name: "ListGrantsRequest", members: &[
    Member::new("Limit", Type::Integer(Range::between(1, 1000))),
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
    Member::new("GrantId", Type::Text(&texts::GRANT_ID_TYPE)),
    Member::new("GranteePrincipal", Type::Text(&texts::PRINCIPAL_ID_TYPE)),
    Member::new("GranteeServicePrincipal", Type::Text(&texts::SERVICE_PRINCIPAL_TYPE)),
] };

pub(crate) static LIST_GRANTS_OUTPUT: Schema = Schema { name: "ListGrantsResponse", members: &[
    Member::new("Grants", Type::List(&collections::GRANT_LIST)),
    Member::new("NextMarker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("Truncated", Type::Boolean),
] };

pub(crate) static LIST_KEY_POLICIES: Schema = Schema { name: "ListKeyPoliciesRequest", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
    Member::new("Limit", Type::Integer(Range::between(1, 1000))),
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
] };

pub(crate) static LIST_KEY_POLICIES_OUTPUT: Schema = Schema { name: "ListKeyPoliciesResponse", members: &[
    Member::new("PolicyNames", Type::List(&collections::POLICY_NAME_LIST)),
    Member::new("NextMarker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("Truncated", Type::Boolean),
] };

pub(crate) static LIST_KEY_ROTATIONS: Schema = Schema { name: "ListKeyRotationsRequest", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
    Member::new("IncludeKeyMaterial", Type::Text(&texts::INCLUDE_KEY_MATERIAL)),
    Member::new("Limit", Type::Integer(Range::between(1, 1000))),
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
] };

pub(crate) static LIST_KEY_ROTATIONS_OUTPUT: Schema = Schema { name: "ListKeyRotationsResponse", members: &[
    Member::new("Rotations", Type::List(&collections::ROTATIONS_LIST)),
    Member::new("NextMarker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("Truncated", Type::Boolean),
] };

pub(crate) static LIST_KEYS: Schema = Schema { name: "ListKeysRequest", members: &[
    Member::new("Limit", Type::Integer(Range::between(1, 1000))),
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("ResourceOwners", Type::List(&collections::RESOURCE_OWNERS_LIST)),
] };

pub(crate) static LIST_KEYS_OUTPUT: Schema = Schema { name: "ListKeysResponse", members: &[
    Member::new("Keys", Type::List(&collections::KEY_LIST)),
    Member::new("NextMarker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("Truncated", Type::Boolean),
] };

pub(crate) static LIST_RESOURCE_TAGS: Schema = Schema { name: "ListResourceTagsRequest", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
    Member::new("Limit", Type::Integer(Range::between(1, 1000))),
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
] };

pub(crate) static LIST_RESOURCE_TAGS_OUTPUT: Schema = Schema { name: "ListResourceTagsResponse", members: &[
    Member::new("Tags", Type::List(&collections::TAG_LIST)),
    Member::new("NextMarker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("Truncated", Type::Boolean),
] };

pub(crate) static LIST_RETIRABLE_GRANTS: Schema = Schema { name: "ListRetirableGrantsRequest", members: &[
    Member::new("Limit", Type::Integer(Range::between(1, 1000))),
    Member::new("Marker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("RetiringPrincipal", Type::Text(&texts::PRINCIPAL_ID_TYPE)),
    Member::new("RetiringServicePrincipal", Type::Text(&texts::SERVICE_PRINCIPAL_TYPE)),
] };

pub(crate) static LIST_RETIRABLE_GRANTS_OUTPUT: Schema = Schema { name: "ListGrantsResponse", members: &[
    Member::new("Grants", Type::List(&collections::GRANT_LIST)),
    Member::new("NextMarker", Type::Text(&texts::MARKER_TYPE)),
    Member::new("Truncated", Type::Boolean),
] };

pub(crate) static PUT_KEY_POLICY: Schema = Schema { name: "PutKeyPolicyRequest", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
    Member::new("PolicyName", Type::Text(&texts::POLICY_NAME_TYPE)),
    Member::new("Policy", Type::Text(&texts::POLICY_TYPE)).required(),
    Member::new("BypassPolicyLockoutSafetyCheck", Type::Boolean),
] };

pub(crate) static PUT_KEY_POLICY_OUTPUT: Schema = Schema { name: "PutKeyPolicyOutput", members: &[] };

pub(crate) static RE_ENCRYPT: Schema = Schema { name: "ReEncryptRequest", members: &[
    Member::new("CiphertextBlob", Type::Blob(Length::between(1, 6144))),
    Member::new("SourceEncryptionContext", Type::Map(&collections::ENCRYPTION_CONTEXT_TYPE)),
    Member::new("SourceKeyId", Type::Text(&texts::KEY_ID_TYPE)),
    Member::new("DestinationKeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
    Member::new("DestinationEncryptionContext", Type::Map(&collections::ENCRYPTION_CONTEXT_TYPE)),
    Member::new("SourceEncryptionAlgorithm", Type::Text(&texts::ENCRYPTION_ALGORITHM_SPEC)),
    Member::new("DestinationEncryptionAlgorithm", Type::Text(&texts::ENCRYPTION_ALGORITHM_SPEC)),
    Member::new("GrantTokens", Type::List(&collections::GRANT_TOKEN_LIST)),
    Member::new("DryRun", Type::Boolean),
    Member::new("DryRunModifiers", Type::List(&collections::DRY_RUN_MODIFIER_LIST)),
] };

pub(crate) static RE_ENCRYPT_OUTPUT: Schema = Schema { name: "ReEncryptResponse", members: &[
    Member::new("CiphertextBlob", Type::Blob(Length::between(1, 6144))),
    Member::new("SourceKeyId", Type::Text(&texts::KEY_ID_TYPE)),
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)),
    Member::new("SourceEncryptionAlgorithm", Type::Text(&texts::ENCRYPTION_ALGORITHM_SPEC)),
    Member::new("DestinationEncryptionAlgorithm", Type::Text(&texts::ENCRYPTION_ALGORITHM_SPEC)),
    Member::new("SourceKeyMaterialId", Type::Text(&texts::BACKING_KEY_ID_TYPE)),
    Member::new("DestinationKeyMaterialId", Type::Text(&texts::BACKING_KEY_ID_TYPE)),
] };

pub(crate) static RETIRE_GRANT: Schema = Schema { name: "RetireGrantRequest", members: &[
    Member::new("GrantToken", Type::Text(&texts::GRANT_TOKEN_TYPE)),
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)),
    Member::new("GrantId", Type::Text(&texts::GRANT_ID_TYPE)),
    Member::new("DryRun", Type::Boolean),
] };

pub(crate) static RETIRE_GRANT_OUTPUT: Schema = Schema { name: "RetireGrantOutput", members: &[] };

pub(crate) static REVOKE_GRANT: Schema = Schema { name: "RevokeGrantRequest", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
    Member::new("GrantId", Type::Text(&texts::GRANT_ID_TYPE)).required(),
    Member::new("DryRun", Type::Boolean),
] };

pub(crate) static REVOKE_GRANT_OUTPUT: Schema = Schema { name: "RevokeGrantOutput", members: &[] };

pub(crate) static ROTATE_KEY_ON_DEMAND: Schema = Schema { name: "RotateKeyOnDemandRequest", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
] };

pub(crate) static ROTATE_KEY_ON_DEMAND_OUTPUT: Schema = Schema { name: "RotateKeyOnDemandResponse", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)),
] };

pub(crate) static SCHEDULE_KEY_DELETION: Schema = Schema { name: "ScheduleKeyDeletionRequest", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
    Member::new("PendingWindowInDays", Type::Integer(Range::between(1, 365))),
] };

pub(crate) static SCHEDULE_KEY_DELETION_OUTPUT: Schema = Schema { name: "ScheduleKeyDeletionResponse", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)),
    Member::new("DeletionDate", Type::Timestamp(None)),
    Member::new("KeyState", Type::Text(&texts::KEY_STATE)),
    Member::new("PendingWindowInDays", Type::Integer(Range::between(1, 365))),
] };

pub(crate) static SIGN: Schema = Schema { name: "SignRequest", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
    Member::new("Message", Type::Blob(Length::between(1, 4096))).required(),
    Member::new("MessageType", Type::Text(&texts::MESSAGE_TYPE)),
    Member::new("GrantTokens", Type::List(&collections::GRANT_TOKEN_LIST)),
    Member::new("SigningAlgorithm", Type::Text(&texts::SIGNING_ALGORITHM_SPEC)).required(),
    Member::new("DryRun", Type::Boolean),
] };

pub(crate) static SIGN_OUTPUT: Schema = Schema { name: "SignResponse", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)),
    Member::new("Signature", Type::Blob(Length::between(1, 6144))),
    Member::new("SigningAlgorithm", Type::Text(&texts::SIGNING_ALGORITHM_SPEC)),
] };

pub(crate) static TAG_RESOURCE: Schema = Schema { name: "TagResourceRequest", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
    Member::new("Tags", Type::List(&collections::TAG_LIST)).required(),
] };

pub(crate) static TAG_RESOURCE_OUTPUT: Schema = Schema { name: "TagResourceOutput", members: &[] };

pub(crate) static UNTAG_RESOURCE: Schema = Schema { name: "UntagResourceRequest", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
    Member::new("TagKeys", Type::List(&collections::TAG_KEY_LIST)).required(),
] };

pub(crate) static UNTAG_RESOURCE_OUTPUT: Schema = Schema { name: "UntagResourceOutput", members: &[] };

pub(crate) static UPDATE_ALIAS: Schema = Schema { name: "UpdateAliasRequest", members: &[
    Member::new("AliasName", Type::Text(&texts::ALIAS_NAME_TYPE)).required(),
    Member::new("TargetKeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
] };

pub(crate) static UPDATE_ALIAS_OUTPUT: Schema = Schema { name: "UpdateAliasOutput", members: &[] };

pub(crate) static UPDATE_KEY_DESCRIPTION: Schema = Schema { name: "UpdateKeyDescriptionRequest", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
    Member::new("Description", Type::Text(&texts::DESCRIPTION_TYPE)).required(),
] };

pub(crate) static UPDATE_KEY_DESCRIPTION_OUTPUT: Schema = Schema { name: "UpdateKeyDescriptionOutput", members: &[] };

pub(crate) static VERIFY: Schema = Schema { name: "VerifyRequest", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
    Member::new("Message", Type::Blob(Length::between(1, 4096))).required(),
    Member::new("MessageType", Type::Text(&texts::MESSAGE_TYPE)),
    Member::new("Signature", Type::Blob(Length::between(1, 6144))).required(),
    Member::new("SigningAlgorithm", Type::Text(&texts::SIGNING_ALGORITHM_SPEC)).required(),
    Member::new("GrantTokens", Type::List(&collections::GRANT_TOKEN_LIST)),
    Member::new("DryRun", Type::Boolean),
] };

pub(crate) static VERIFY_MAC: Schema = Schema { name: "VerifyMacRequest", members: &[
    Member::new("Message", Type::Blob(Length::between(1, 4096))).required(),
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
    Member::new("MacAlgorithm", Type::Text(&texts::MAC_ALGORITHM_SPEC)).required(),
    Member::new("Mac", Type::Blob(Length::between(1, 6144))).required(),
    Member::new("GrantTokens", Type::List(&collections::GRANT_TOKEN_LIST)),
    Member::new("DryRun", Type::Boolean),
] };

pub(crate) static VERIFY_MAC_OUTPUT: Schema = Schema { name: "VerifyMacResponse", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)),
    Member::new("MacValid", Type::Boolean),
    Member::new("MacAlgorithm", Type::Text(&texts::MAC_ALGORITHM_SPEC)),
] };

pub(crate) static VERIFY_OUTPUT: Schema = Schema { name: "VerifyResponse", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)),
    Member::new("SignatureValid", Type::Boolean),
    Member::new("SigningAlgorithm", Type::Text(&texts::SIGNING_ALGORITHM_SPEC)),
] };

pub(crate) static ALIAS_LIST_ENTRY: Schema = Schema { name: "AliasListEntry", members: &[
    Member::new("AliasName", Type::Text(&texts::ALIAS_NAME_TYPE)),
    Member::new("AliasArn", Type::Text(&texts::ARN_TYPE)),
    Member::new("TargetKeyId", Type::Text(&texts::KEY_ID_TYPE)),
    Member::new("CreationDate", Type::Timestamp(None)),
    Member::new("LastUpdatedDate", Type::Timestamp(None)),
] };

pub(crate) static GRANT_CONSTRAINTS: Schema = Schema { name: "GrantConstraints", members: &[
    Member::new("EncryptionContextSubset", Type::Map(&collections::ENCRYPTION_CONTEXT_TYPE)),
    Member::new("EncryptionContextEquals", Type::Map(&collections::ENCRYPTION_CONTEXT_TYPE)),
    Member::new("SourceArn", Type::Text(&texts::GRANT_CONSTRAINT_SOURCE_ARN_TYPE)),
] };

pub(crate) static GRANT_LIST_ENTRY: Schema = Schema { name: "GrantListEntry", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)),
    Member::new("GrantId", Type::Text(&texts::GRANT_ID_TYPE)),
    Member::new("Name", Type::Text(&texts::GRANT_NAME_TYPE)),
    Member::new("CreationDate", Type::Timestamp(None)),
    Member::new("GranteePrincipal", Type::Text(&texts::PRINCIPAL_ID_TYPE)),
    Member::new("RetiringPrincipal", Type::Text(&texts::PRINCIPAL_ID_TYPE)),
    Member::new("IssuingAccount", Type::Text(&texts::PRINCIPAL_ID_TYPE)),
    Member::new("Operations", Type::List(&collections::GRANT_OPERATION_LIST)),
    Member::new("Constraints", Type::Structure(&GRANT_CONSTRAINTS)),
    Member::new("GranteeServicePrincipal", Type::Text(&texts::SERVICE_PRINCIPAL_TYPE)),
    Member::new("RetiringServicePrincipal", Type::Text(&texts::SERVICE_PRINCIPAL_TYPE)),
] };

pub(crate) static KEY_LIST_ENTRY: Schema = Schema { name: "KeyListEntry", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)),
    Member::new("KeyArn", Type::Text(&texts::ARN_TYPE)),
] };

pub(crate) static KEY_METADATA: Schema = Schema { name: "KeyMetadata", members: &[
    Member::new("AWSAccountId", Type::Text(Text::FREE)),
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)).required(),
    Member::new("Arn", Type::Text(&texts::ARN_TYPE)),
    Member::new("CreationDate", Type::Timestamp(None)),
    Member::new("Enabled", Type::Boolean),
    Member::new("Description", Type::Text(&texts::DESCRIPTION_TYPE)),
    Member::new("KeyUsage", Type::Text(&texts::KEY_USAGE_TYPE)),
    Member::new("KeyState", Type::Text(&texts::KEY_STATE)),
    Member::new("DeletionDate", Type::Timestamp(None)),
    Member::new("ValidTo", Type::Timestamp(None)),
    Member::new("Origin", Type::Text(&texts::ORIGIN_TYPE)),
    Member::new("CustomKeyStoreId", Type::Text(&texts::CUSTOM_KEY_STORE_ID_TYPE)),
    Member::new("CloudHsmClusterId", Type::Text(&texts::CLOUD_HSM_CLUSTER_ID_TYPE)),
    Member::new("ExpirationModel", Type::Text(&texts::EXPIRATION_MODEL_TYPE)),
    Member::new("KeyManager", Type::Text(&texts::KEY_MANAGER_TYPE)),
    Member::new("CustomerMasterKeySpec", Type::Text(&texts::CUSTOMER_MASTER_KEY_SPEC)),
    Member::new("KeySpec", Type::Text(&texts::KEY_SPEC)),
    Member::new("EncryptionAlgorithms", Type::List(&collections::ENCRYPTION_ALGORITHM_SPEC_LIST)),
    Member::new("SigningAlgorithms", Type::List(&collections::SIGNING_ALGORITHM_SPEC_LIST)),
    Member::new("KeyAgreementAlgorithms", Type::List(&collections::KEY_AGREEMENT_ALGORITHM_SPEC_LIST)),
    Member::new("EncapsulationAlgorithms", Type::List(&collections::ENCAPSULATION_ALGORITHM_SPEC_LIST)),
    Member::new("MultiRegion", Type::Boolean),
    Member::new("MultiRegionConfiguration", Type::Structure(&MULTI_REGION_CONFIGURATION)),
    Member::new("PendingDeletionWindowInDays", Type::Integer(Range::between(1, 365))),
    Member::new("MacAlgorithms", Type::List(&collections::MAC_ALGORITHM_SPEC_LIST)),
    Member::new("XksKeyConfiguration", Type::Structure(&XKS_KEY_CONFIGURATION_TYPE)),
    Member::new("CurrentKeyMaterialId", Type::Text(&texts::BACKING_KEY_ID_TYPE)),
] };

pub(crate) static MULTI_REGION_CONFIGURATION: Schema = Schema { name: "MultiRegionConfiguration", members: &[
    Member::new("MultiRegionKeyType", Type::Text(&texts::MULTI_REGION_KEY_TYPE)),
    Member::new("PrimaryKey", Type::Structure(&MULTI_REGION_KEY)),
    Member::new("ReplicaKeys", Type::List(&collections::MULTI_REGION_KEY_LIST)),
] };

pub(crate) static MULTI_REGION_KEY: Schema = Schema { name: "MultiRegionKey", members: &[
    Member::new("Arn", Type::Text(&texts::ARN_TYPE)),
    Member::new("Region", Type::Text(&texts::REGION_TYPE)),
] };

pub(crate) static RECIPIENT_INFO: Schema = Schema { name: "RecipientInfo", members: &[
    Member::new("KeyEncryptionAlgorithm", Type::Text(&texts::KEY_ENCRYPTION_MECHANISM)),
    Member::new("AttestationDocument", Type::Blob(Length::between(1, 262144))),
] };

pub(crate) static ROTATIONS_LIST_ENTRY: Schema = Schema { name: "RotationsListEntry", members: &[
    Member::new("KeyId", Type::Text(&texts::KEY_ID_TYPE)),
    Member::new("KeyMaterialId", Type::Text(&texts::BACKING_KEY_ID_TYPE)),
    Member::new("KeyMaterialDescription", Type::Text(&texts::KEY_MATERIAL_DESCRIPTION_TYPE)),
    Member::new("ImportState", Type::Text(&texts::IMPORT_STATE)),
    Member::new("KeyMaterialState", Type::Text(&texts::KEY_MATERIAL_STATE)),
    Member::new("ExpirationModel", Type::Text(&texts::EXPIRATION_MODEL_TYPE)),
    Member::new("ValidTo", Type::Timestamp(None)),
    Member::new("RotationDate", Type::Timestamp(None)),
    Member::new("RotationType", Type::Text(&texts::ROTATION_TYPE)),
] };

pub(crate) static TAG: Schema = Schema { name: "Tag", members: &[
    Member::new("TagKey", Type::Text(&texts::TAG_KEY_TYPE)).required(),
    Member::new("TagValue", Type::Text(&texts::TAG_VALUE_TYPE)).required(),
] };

pub(crate) static XKS_KEY_CONFIGURATION_TYPE: Schema = Schema { name: "XksKeyConfigurationType", members: &[
    Member::new("Id", Type::Text(&texts::XKS_KEY_ID_TYPE)),
] };
