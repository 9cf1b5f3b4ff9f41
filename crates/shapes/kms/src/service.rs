//! The service and its operations.

use schema::{OperationFacts, Protocol, ServiceError, ServiceFacts, empty};

use crate::{operations as api, schemas};

pub(crate) static CANCEL_KEY_DELETION: OperationFacts = OperationFacts {
    service: "kms", name: "CancelKeyDeletion", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CANCEL_KEY_DELETION, output: &schemas::CANCEL_KEY_DELETION_OUTPUT,
    new_input: empty::<api::CancelKeyDeletion>, new_output: empty::<api::CancelKeyDeletionOutput>,
};

pub(crate) static CREATE_ALIAS: OperationFacts = OperationFacts {
    service: "kms", name: "CreateAlias", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_ALIAS, output: &schemas::CREATE_ALIAS_OUTPUT,
    new_input: empty::<api::CreateAlias>, new_output: empty::<api::CreateAliasOutput>,
};

pub(crate) static CREATE_GRANT: OperationFacts = OperationFacts {
    service: "kms", name: "CreateGrant", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_GRANT, output: &schemas::CREATE_GRANT_OUTPUT,
    new_input: empty::<api::CreateGrant>, new_output: empty::<api::CreateGrantOutput>,
};

pub(crate) static CREATE_KEY: OperationFacts = OperationFacts {
    service: "kms", name: "CreateKey", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_KEY, output: &schemas::CREATE_KEY_OUTPUT,
    new_input: empty::<api::CreateKey>, new_output: empty::<api::CreateKeyOutput>,
};

pub(crate) static DECRYPT: OperationFacts = OperationFacts {
    service: "kms", name: "Decrypt", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DECRYPT, output: &schemas::DECRYPT_OUTPUT,
    new_input: empty::<api::Decrypt>, new_output: empty::<api::DecryptOutput>,
};

pub(crate) static DELETE_ALIAS: OperationFacts = OperationFacts {
    service: "kms", name: "DeleteAlias", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_ALIAS, output: &schemas::DELETE_ALIAS_OUTPUT,
    new_input: empty::<api::DeleteAlias>, new_output: empty::<api::DeleteAliasOutput>,
};

pub(crate) static DERIVE_SHARED_SECRET: OperationFacts = OperationFacts {
    service: "kms", name: "DeriveSharedSecret", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DERIVE_SHARED_SECRET, output: &schemas::DERIVE_SHARED_SECRET_OUTPUT,
    new_input: empty::<api::DeriveSharedSecret>, new_output: empty::<api::DeriveSharedSecretOutput>,
};

pub(crate) static DESCRIBE_KEY: OperationFacts = OperationFacts {
    service: "kms", name: "DescribeKey", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_KEY, output: &schemas::DESCRIBE_KEY_OUTPUT,
    new_input: empty::<api::DescribeKey>, new_output: empty::<api::DescribeKeyOutput>,
};

pub(crate) static DISABLE_KEY: OperationFacts = OperationFacts {
    service: "kms", name: "DisableKey", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DISABLE_KEY, output: &schemas::DISABLE_KEY_OUTPUT,
    new_input: empty::<api::DisableKey>, new_output: empty::<api::DisableKeyOutput>,
};

pub(crate) static DISABLE_KEY_ROTATION: OperationFacts = OperationFacts {
    service: "kms", name: "DisableKeyRotation", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DISABLE_KEY_ROTATION, output: &schemas::DISABLE_KEY_ROTATION_OUTPUT,
    new_input: empty::<api::DisableKeyRotation>, new_output: empty::<api::DisableKeyRotationOutput>,
};

pub(crate) static ENABLE_KEY: OperationFacts = OperationFacts {
    service: "kms", name: "EnableKey", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::ENABLE_KEY, output: &schemas::ENABLE_KEY_OUTPUT,
    new_input: empty::<api::EnableKey>, new_output: empty::<api::EnableKeyOutput>,
};

pub(crate) static ENABLE_KEY_ROTATION: OperationFacts = OperationFacts {
    service: "kms", name: "EnableKeyRotation", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::ENABLE_KEY_ROTATION, output: &schemas::ENABLE_KEY_ROTATION_OUTPUT,
    new_input: empty::<api::EnableKeyRotation>, new_output: empty::<api::EnableKeyRotationOutput>,
};

pub(crate) static ENCRYPT: OperationFacts = OperationFacts {
    service: "kms", name: "Encrypt", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::ENCRYPT, output: &schemas::ENCRYPT_OUTPUT,
    new_input: empty::<api::Encrypt>, new_output: empty::<api::EncryptOutput>,
};

pub(crate) static GENERATE_DATA_KEY: OperationFacts = OperationFacts {
    service: "kms", name: "GenerateDataKey", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GENERATE_DATA_KEY, output: &schemas::GENERATE_DATA_KEY_OUTPUT,
    new_input: empty::<api::GenerateDataKey>, new_output: empty::<api::GenerateDataKeyOutput>,
};

pub(crate) static GENERATE_DATA_KEY_PAIR: OperationFacts = OperationFacts {
    service: "kms", name: "GenerateDataKeyPair", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GENERATE_DATA_KEY_PAIR, output: &schemas::GENERATE_DATA_KEY_PAIR_OUTPUT,
    new_input: empty::<api::GenerateDataKeyPair>, new_output: empty::<api::GenerateDataKeyPairOutput>,
};

pub(crate) static GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT: OperationFacts = OperationFacts {
    service: "kms", name: "GenerateDataKeyPairWithoutPlaintext", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT, output: &schemas::GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT_OUTPUT,
    new_input: empty::<api::GenerateDataKeyPairWithoutPlaintext>, new_output: empty::<api::GenerateDataKeyPairWithoutPlaintextOutput>,
};

pub(crate) static GENERATE_DATA_KEY_WITHOUT_PLAINTEXT: OperationFacts = OperationFacts {
    service: "kms", name: "GenerateDataKeyWithoutPlaintext", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GENERATE_DATA_KEY_WITHOUT_PLAINTEXT, output: &schemas::GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_OUTPUT,
    new_input: empty::<api::GenerateDataKeyWithoutPlaintext>, new_output: empty::<api::GenerateDataKeyWithoutPlaintextOutput>,
};

pub(crate) static GENERATE_MAC: OperationFacts = OperationFacts {
    service: "kms", name: "GenerateMac", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GENERATE_MAC, output: &schemas::GENERATE_MAC_OUTPUT,
    new_input: empty::<api::GenerateMac>, new_output: empty::<api::GenerateMacOutput>,
};

pub(crate) static GENERATE_RANDOM: OperationFacts = OperationFacts {
    service: "kms", name: "GenerateRandom", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GENERATE_RANDOM, output: &schemas::GENERATE_RANDOM_OUTPUT,
    new_input: empty::<api::GenerateRandom>, new_output: empty::<api::GenerateRandomOutput>,
};

pub(crate) static GET_KEY_POLICY: OperationFacts = OperationFacts {
    service: "kms", name: "GetKeyPolicy", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_KEY_POLICY, output: &schemas::GET_KEY_POLICY_OUTPUT,
    new_input: empty::<api::GetKeyPolicy>, new_output: empty::<api::GetKeyPolicyOutput>,
};

pub(crate) static GET_KEY_ROTATION_STATUS: OperationFacts = OperationFacts {
    service: "kms", name: "GetKeyRotationStatus", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_KEY_ROTATION_STATUS, output: &schemas::GET_KEY_ROTATION_STATUS_OUTPUT,
    new_input: empty::<api::GetKeyRotationStatus>, new_output: empty::<api::GetKeyRotationStatusOutput>,
};

pub(crate) static GET_PUBLIC_KEY: OperationFacts = OperationFacts {
    service: "kms", name: "GetPublicKey", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_PUBLIC_KEY, output: &schemas::GET_PUBLIC_KEY_OUTPUT,
    new_input: empty::<api::GetPublicKey>, new_output: empty::<api::GetPublicKeyOutput>,
};

pub(crate) static LIST_ALIASES: OperationFacts = OperationFacts {
    service: "kms", name: "ListAliases", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_ALIASES, output: &schemas::LIST_ALIASES_OUTPUT,
    new_input: empty::<api::ListAliases>, new_output: empty::<api::ListAliasesOutput>,
};

pub(crate) static LIST_GRANTS: OperationFacts = OperationFacts {
    service: "kms", name: "ListGrants", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_GRANTS, output: &schemas::LIST_GRANTS_OUTPUT,
    new_input: empty::<api::ListGrants>, new_output: empty::<api::ListGrantsOutput>,
};

pub(crate) static LIST_KEY_POLICIES: OperationFacts = OperationFacts {
    service: "kms", name: "ListKeyPolicies", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_KEY_POLICIES, output: &schemas::LIST_KEY_POLICIES_OUTPUT,
    new_input: empty::<api::ListKeyPolicies>, new_output: empty::<api::ListKeyPoliciesOutput>,
};

pub(crate) static LIST_KEY_ROTATIONS: OperationFacts = OperationFacts {
    service: "kms", name: "ListKeyRotations", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_KEY_ROTATIONS, output: &schemas::LIST_KEY_ROTATIONS_OUTPUT,
    new_input: empty::<api::ListKeyRotations>, new_output: empty::<api::ListKeyRotationsOutput>,
};

pub(crate) static LIST_KEYS: OperationFacts = OperationFacts {
    service: "kms", name: "ListKeys", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_KEYS, output: &schemas::LIST_KEYS_OUTPUT,
    new_input: empty::<api::ListKeys>, new_output: empty::<api::ListKeysOutput>,
};

pub(crate) static LIST_RESOURCE_TAGS: OperationFacts = OperationFacts {
    service: "kms", name: "ListResourceTags", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_RESOURCE_TAGS, output: &schemas::LIST_RESOURCE_TAGS_OUTPUT,
    new_input: empty::<api::ListResourceTags>, new_output: empty::<api::ListResourceTagsOutput>,
};

pub(crate) static LIST_RETIRABLE_GRANTS: OperationFacts = OperationFacts {
    service: "kms", name: "ListRetirableGrants", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_RETIRABLE_GRANTS, output: &schemas::LIST_RETIRABLE_GRANTS_OUTPUT,
    new_input: empty::<api::ListRetirableGrants>, new_output: empty::<api::ListRetirableGrantsOutput>,
};

pub(crate) static PUT_KEY_POLICY: OperationFacts = OperationFacts {
    service: "kms", name: "PutKeyPolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_KEY_POLICY, output: &schemas::PUT_KEY_POLICY_OUTPUT,
    new_input: empty::<api::PutKeyPolicy>, new_output: empty::<api::PutKeyPolicyOutput>,
};

pub(crate) static RE_ENCRYPT: OperationFacts = OperationFacts {
    service: "kms", name: "ReEncrypt", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::RE_ENCRYPT, output: &schemas::RE_ENCRYPT_OUTPUT,
    new_input: empty::<api::ReEncrypt>, new_output: empty::<api::ReEncryptOutput>,
};

pub(crate) static RETIRE_GRANT: OperationFacts = OperationFacts {
    service: "kms", name: "RetireGrant", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::RETIRE_GRANT, output: &schemas::RETIRE_GRANT_OUTPUT,
    new_input: empty::<api::RetireGrant>, new_output: empty::<api::RetireGrantOutput>,
};

pub(crate) static REVOKE_GRANT: OperationFacts = OperationFacts {
    service: "kms", name: "RevokeGrant", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::REVOKE_GRANT, output: &schemas::REVOKE_GRANT_OUTPUT,
    new_input: empty::<api::RevokeGrant>, new_output: empty::<api::RevokeGrantOutput>,
};

pub(crate) static ROTATE_KEY_ON_DEMAND: OperationFacts = OperationFacts {
    service: "kms", name: "RotateKeyOnDemand", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::ROTATE_KEY_ON_DEMAND, output: &schemas::ROTATE_KEY_ON_DEMAND_OUTPUT,
    new_input: empty::<api::RotateKeyOnDemand>, new_output: empty::<api::RotateKeyOnDemandOutput>,
};

pub(crate) static SCHEDULE_KEY_DELETION: OperationFacts = OperationFacts {
    service: "kms", name: "ScheduleKeyDeletion", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::SCHEDULE_KEY_DELETION, output: &schemas::SCHEDULE_KEY_DELETION_OUTPUT,
    new_input: empty::<api::ScheduleKeyDeletion>, new_output: empty::<api::ScheduleKeyDeletionOutput>,
};

pub(crate) static SIGN: OperationFacts = OperationFacts {
    service: "kms", name: "Sign", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::SIGN, output: &schemas::SIGN_OUTPUT,
    new_input: empty::<api::Sign>, new_output: empty::<api::SignOutput>,
};

pub(crate) static TAG_RESOURCE: OperationFacts = OperationFacts {
    service: "kms", name: "TagResource", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::TAG_RESOURCE, output: &schemas::TAG_RESOURCE_OUTPUT,
    new_input: empty::<api::TagResource>, new_output: empty::<api::TagResourceOutput>,
};

pub(crate) static UNTAG_RESOURCE: OperationFacts = OperationFacts {
    service: "kms", name: "UntagResource", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UNTAG_RESOURCE, output: &schemas::UNTAG_RESOURCE_OUTPUT,
    new_input: empty::<api::UntagResource>, new_output: empty::<api::UntagResourceOutput>,
};

pub(crate) static UPDATE_ALIAS: OperationFacts = OperationFacts {
    service: "kms", name: "UpdateAlias", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_ALIAS, output: &schemas::UPDATE_ALIAS_OUTPUT,
    new_input: empty::<api::UpdateAlias>, new_output: empty::<api::UpdateAliasOutput>,
};

pub(crate) static UPDATE_KEY_DESCRIPTION: OperationFacts = OperationFacts {
    service: "kms", name: "UpdateKeyDescription", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_KEY_DESCRIPTION, output: &schemas::UPDATE_KEY_DESCRIPTION_OUTPUT,
    new_input: empty::<api::UpdateKeyDescription>, new_output: empty::<api::UpdateKeyDescriptionOutput>,
};

pub(crate) static VERIFY: OperationFacts = OperationFacts {
    service: "kms", name: "Verify", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::VERIFY, output: &schemas::VERIFY_OUTPUT,
    new_input: empty::<api::Verify>, new_output: empty::<api::VerifyOutput>,
};

pub(crate) static VERIFY_MAC: OperationFacts = OperationFacts {
    service: "kms", name: "VerifyMac", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::VERIFY_MAC, output: &schemas::VERIFY_MAC_OUTPUT,
    new_input: empty::<api::VerifyMac>, new_output: empty::<api::VerifyMacOutput>,
};

/// What is known of the service.
pub static SERVICE: ServiceFacts = ServiceFacts {
    id: "kms",
    signing_name: "kms",
    endpoint_prefix: "kms",
    api_version: "2014-11-01",
    protocols: &[Protocol::Json11],
    target_prefix: "TrentService",
    xml_namespace: "",
    operations: &[
        &CANCEL_KEY_DELETION,
        &CREATE_ALIAS,
        &CREATE_GRANT,
        &CREATE_KEY,
        &DECRYPT,
        &DELETE_ALIAS,
        &DERIVE_SHARED_SECRET,
        &DESCRIBE_KEY,
        &DISABLE_KEY,
        &DISABLE_KEY_ROTATION,
        &ENABLE_KEY,
        &ENABLE_KEY_ROTATION,
        &ENCRYPT,
        &GENERATE_DATA_KEY,
        &GENERATE_DATA_KEY_PAIR,
        &GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT,
        &GENERATE_DATA_KEY_WITHOUT_PLAINTEXT,
        &GENERATE_MAC,
        &GENERATE_RANDOM,
        &GET_KEY_POLICY,
        &GET_KEY_ROTATION_STATUS,
        &GET_PUBLIC_KEY,
        &LIST_ALIASES,
        &LIST_GRANTS,
        &LIST_KEY_POLICIES,
        &LIST_KEY_ROTATIONS,
        &LIST_KEYS,
        &LIST_RESOURCE_TAGS,
        &LIST_RETIRABLE_GRANTS,
        &PUT_KEY_POLICY,
        &RE_ENCRYPT,
        &RETIRE_GRANT,
        &REVOKE_GRANT,
        &ROTATE_KEY_ON_DEMAND,
        &SCHEDULE_KEY_DELETION,
        &SIGN,
        &TAG_RESOURCE,
        &UNTAG_RESOURCE,
        &UPDATE_ALIAS,
        &UPDATE_KEY_DESCRIPTION,
        &VERIFY,
        &VERIFY_MAC,
    ],
    others: &[
        "ConnectCustomKeyStore",
        "CreateCustomKeyStore",
        "Decapsulate",
        "DeleteCustomKeyStore",
        "DeleteImportedKeyMaterial",
        "DescribeCustomKeyStores",
        "DisconnectCustomKeyStore",
        "Encapsulate",
        "GetKeyLastUsage",
        "GetParametersForImport",
        "ImportKeyMaterial",
        "ReplicateKey",
        "UpdateCustomKeyStore",
        "UpdatePrimaryRegion",
    ],
    errors: &[
        ServiceError { shape: "AlreadyExistsException", code: "AlreadyExistsException", status: 400 },
        ServiceError { shape: "CloudHsmClusterInUseException", code: "CloudHsmClusterInUseException", status: 400 },
        ServiceError { shape: "CloudHsmClusterInvalidConfigurationException", code: "CloudHsmClusterInvalidConfigurationException", status: 400 },
        ServiceError { shape: "CloudHsmClusterNotActiveException", code: "CloudHsmClusterNotActiveException", status: 400 },
        ServiceError { shape: "CloudHsmClusterNotFoundException", code: "CloudHsmClusterNotFoundException", status: 400 },
        ServiceError { shape: "CloudHsmClusterNotRelatedException", code: "CloudHsmClusterNotRelatedException", status: 400 },
        ServiceError { shape: "ConflictException", code: "ConflictException", status: 400 },
        ServiceError { shape: "CustomKeyStoreHasCMKsException", code: "CustomKeyStoreHasCMKsException", status: 400 },
        ServiceError { shape: "CustomKeyStoreInvalidStateException", code: "CustomKeyStoreInvalidStateException", status: 400 },
        ServiceError { shape: "CustomKeyStoreNameInUseException", code: "CustomKeyStoreNameInUseException", status: 400 },
        ServiceError { shape: "CustomKeyStoreNotFoundException", code: "CustomKeyStoreNotFoundException", status: 400 },
        ServiceError { shape: "DependencyTimeoutException", code: "DependencyTimeoutException", status: 500 },
        ServiceError { shape: "DisabledException", code: "DisabledException", status: 400 },
        ServiceError { shape: "DryRunOperationException", code: "DryRunOperationException", status: 400 },
        ServiceError { shape: "ExpiredImportTokenException", code: "ExpiredImportTokenException", status: 400 },
        ServiceError { shape: "IncorrectKeyException", code: "IncorrectKeyException", status: 400 },
        ServiceError { shape: "IncorrectKeyMaterialException", code: "IncorrectKeyMaterialException", status: 400 },
        ServiceError { shape: "IncorrectTrustAnchorException", code: "IncorrectTrustAnchorException", status: 400 },
        ServiceError { shape: "InvalidAliasNameException", code: "InvalidAliasNameException", status: 400 },
        ServiceError { shape: "InvalidArnException", code: "InvalidArnException", status: 400 },
        ServiceError { shape: "InvalidCiphertextException", code: "InvalidCiphertextException", status: 400 },
        ServiceError { shape: "InvalidGrantIdException", code: "InvalidGrantIdException", status: 400 },
        ServiceError { shape: "InvalidGrantTokenException", code: "InvalidGrantTokenException", status: 400 },
        ServiceError { shape: "InvalidImportTokenException", code: "InvalidImportTokenException", status: 400 },
        ServiceError { shape: "InvalidKeyUsageException", code: "InvalidKeyUsageException", status: 400 },
        ServiceError { shape: "InvalidMarkerException", code: "InvalidMarkerException", status: 400 },
        ServiceError { shape: "KMSInternalException", code: "KMSInternalException", status: 500 },
        ServiceError { shape: "KMSInvalidMacException", code: "KMSInvalidMacException", status: 400 },
        ServiceError { shape: "KMSInvalidSignatureException", code: "KMSInvalidSignatureException", status: 400 },
        ServiceError { shape: "KMSInvalidStateException", code: "KMSInvalidStateException", status: 400 },
        ServiceError { shape: "KeyUnavailableException", code: "KeyUnavailableException", status: 500 },
        ServiceError { shape: "LimitExceededException", code: "LimitExceededException", status: 400 },
        ServiceError { shape: "MalformedPolicyDocumentException", code: "MalformedPolicyDocumentException", status: 400 },
        ServiceError { shape: "NotFoundException", code: "NotFoundException", status: 400 },
        ServiceError { shape: "TagException", code: "TagException", status: 400 },
        ServiceError { shape: "UnsupportedOperationException", code: "UnsupportedOperationException", status: 400 },
        ServiceError { shape: "XksKeyAlreadyInUseException", code: "XksKeyAlreadyInUseException", status: 400 },
        ServiceError { shape: "XksKeyInvalidConfigurationException", code: "XksKeyInvalidConfigurationException", status: 400 },
        ServiceError { shape: "XksKeyNotFoundException", code: "XksKeyNotFoundException", status: 400 },
        ServiceError { shape: "XksProxyIncorrectAuthenticationCredentialException", code: "XksProxyIncorrectAuthenticationCredentialException", status: 400 },
        ServiceError { shape: "XksProxyInvalidConfigurationException", code: "XksProxyInvalidConfigurationException", status: 400 },
        ServiceError { shape: "XksProxyInvalidResponseException", code: "XksProxyInvalidResponseException", status: 400 },
        ServiceError { shape: "XksProxyUriEndpointInUseException", code: "XksProxyUriEndpointInUseException", status: 400 },
        ServiceError { shape: "XksProxyUriInUseException", code: "XksProxyUriInUseException", status: 400 },
        ServiceError { shape: "XksProxyUriUnreachableException", code: "XksProxyUriUnreachableException", status: 400 },
        ServiceError { shape: "XksProxyVpcEndpointServiceInUseException", code: "XksProxyVpcEndpointServiceInUseException", status: 400 },
        ServiceError { shape: "XksProxyVpcEndpointServiceInvalidConfigurationException", code: "XksProxyVpcEndpointServiceInvalidConfigurationException", status: 400 },
        ServiceError { shape: "XksProxyVpcEndpointServiceNotFoundException", code: "XksProxyVpcEndpointServiceNotFoundException", status: 400 },
    ],
};
