//! The values of the enumerations. On the wire they are text.

/// The values of `CustomerMasterKeySpec`.
pub mod customer_master_key_spec {
    pub const RSA_2048: &str = "RSA_2048";
    pub const RSA_3072: &str = "RSA_3072";
    pub const RSA_4096: &str = "RSA_4096";
    pub const ECC_NIST_P256: &str = "ECC_NIST_P256";
    pub const ECC_NIST_P384: &str = "ECC_NIST_P384";
    pub const ECC_NIST_P521: &str = "ECC_NIST_P521";
    pub const ECC_SECG_P256K1: &str = "ECC_SECG_P256K1";
    pub const SYMMETRIC_DEFAULT: &str = "SYMMETRIC_DEFAULT";
    pub const HMAC_224: &str = "HMAC_224";
    pub const HMAC_256: &str = "HMAC_256";
    pub const HMAC_384: &str = "HMAC_384";
    pub const HMAC_512: &str = "HMAC_512";
    pub const SM2: &str = "SM2";
}

/// The values of `DataKeyPairSpec`.
pub mod data_key_pair_spec {
    pub const RSA_2048: &str = "RSA_2048";
    pub const RSA_3072: &str = "RSA_3072";
    pub const RSA_4096: &str = "RSA_4096";
    pub const ECC_NIST_P256: &str = "ECC_NIST_P256";
    pub const ECC_NIST_P384: &str = "ECC_NIST_P384";
    pub const ECC_NIST_P521: &str = "ECC_NIST_P521";
    pub const ECC_SECG_P256K1: &str = "ECC_SECG_P256K1";
    pub const SM2: &str = "SM2";
    pub const ECC_NIST_EDWARDS25519: &str = "ECC_NIST_EDWARDS25519";
    pub const ML_KEM_512: &str = "ML_KEM_512";
    pub const ML_KEM_768: &str = "ML_KEM_768";
    pub const ML_KEM_1024: &str = "ML_KEM_1024";
}

/// The values of `DataKeySpec`.
pub mod data_key_spec {
    pub const AES_256: &str = "AES_256";
    pub const AES_128: &str = "AES_128";
}

/// The values of `DryRunModifierType`.
pub mod dry_run_modifier_type {
    pub const IGNORE_CIPHERTEXT: &str = "IGNORE_CIPHERTEXT";
}

/// The values of `EncapsulationAlgorithmSpec`.
pub mod encapsulation_algorithm_spec {
    pub const ML_KEM: &str = "ML_KEM";
}

/// The values of `EncryptionAlgorithmSpec`.
pub mod encryption_algorithm_spec {
    pub const SYMMETRIC_DEFAULT: &str = "SYMMETRIC_DEFAULT";
    pub const RSAES_OAEP_SHA_1: &str = "RSAES_OAEP_SHA_1";
    pub const RSAES_OAEP_SHA_256: &str = "RSAES_OAEP_SHA_256";
    pub const SM2PKE: &str = "SM2PKE";
}

/// The values of `ExpirationModelType`.
pub mod expiration_model_type {
    pub const KEY_MATERIAL_EXPIRES: &str = "KEY_MATERIAL_EXPIRES";
    pub const KEY_MATERIAL_DOES_NOT_EXPIRE: &str = "KEY_MATERIAL_DOES_NOT_EXPIRE";
}

/// The values of `GrantOperation`.
pub mod grant_operation {
    pub const DECRYPT: &str = "Decrypt";
    pub const ENCRYPT: &str = "Encrypt";
    pub const GENERATE_DATA_KEY: &str = "GenerateDataKey";
    pub const GENERATE_DATA_KEY_WITHOUT_PLAINTEXT: &str = "GenerateDataKeyWithoutPlaintext";
    pub const RE_ENCRYPT_FROM: &str = "ReEncryptFrom";
    pub const RE_ENCRYPT_TO: &str = "ReEncryptTo";
    pub const SIGN: &str = "Sign";
    pub const VERIFY: &str = "Verify";
    pub const GET_PUBLIC_KEY: &str = "GetPublicKey";
    pub const CREATE_GRANT: &str = "CreateGrant";
    pub const RETIRE_GRANT: &str = "RetireGrant";
    pub const DESCRIBE_KEY: &str = "DescribeKey";
    pub const GENERATE_DATA_KEY_PAIR: &str = "GenerateDataKeyPair";
    pub const GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT: &str = "GenerateDataKeyPairWithoutPlaintext";
    pub const GENERATE_MAC: &str = "GenerateMac";
    pub const VERIFY_MAC: &str = "VerifyMac";
    pub const DERIVE_SHARED_SECRET: &str = "DeriveSharedSecret";
    pub const ENCAPSULATE: &str = "Encapsulate";
    pub const DECAPSULATE: &str = "Decapsulate";
}

/// The values of `ImportState`.
pub mod import_state {
    pub const IMPORTED: &str = "IMPORTED";
    pub const PENDING_IMPORT: &str = "PENDING_IMPORT";
}

/// The values of `IncludeKeyMaterial`.
pub mod include_key_material {
    pub const ALL_KEY_MATERIAL: &str = "ALL_KEY_MATERIAL";
    pub const ROTATIONS_ONLY: &str = "ROTATIONS_ONLY";
}

/// The values of `KeyAgreementAlgorithmSpec`.
pub mod key_agreement_algorithm_spec {
    pub const ECDH: &str = "ECDH";
}

/// The values of `KeyEncryptionMechanism`.
pub mod key_encryption_mechanism {
    pub const RSAES_OAEP_SHA_256: &str = "RSAES_OAEP_SHA_256";
}

/// The values of `KeyManagerType`.
pub mod key_manager_type {
    pub const AWS: &str = "AWS";
    pub const CUSTOMER: &str = "CUSTOMER";
}

/// The values of `KeyMaterialState`.
pub mod key_material_state {
    pub const NON_CURRENT: &str = "NON_CURRENT";
    pub const CURRENT: &str = "CURRENT";
    pub const PENDING_ROTATION: &str = "PENDING_ROTATION";
    pub const PENDING_MULTI_REGION_IMPORT_AND_ROTATION: &str = "PENDING_MULTI_REGION_IMPORT_AND_ROTATION";
}

/// The values of `KeySpec`.
pub mod key_spec {
    pub const RSA_2048: &str = "RSA_2048";
    pub const RSA_3072: &str = "RSA_3072";
    pub const RSA_4096: &str = "RSA_4096";
    pub const ECC_NIST_P256: &str = "ECC_NIST_P256";
    pub const ECC_NIST_P384: &str = "ECC_NIST_P384";
    pub const ECC_NIST_P521: &str = "ECC_NIST_P521";
    pub const ECC_SECG_P256K1: &str = "ECC_SECG_P256K1";
    pub const SYMMETRIC_DEFAULT: &str = "SYMMETRIC_DEFAULT";
    pub const HMAC_224: &str = "HMAC_224";
    pub const HMAC_256: &str = "HMAC_256";
    pub const HMAC_384: &str = "HMAC_384";
    pub const HMAC_512: &str = "HMAC_512";
    pub const SM2: &str = "SM2";
    pub const ML_DSA_44: &str = "ML_DSA_44";
    pub const ML_DSA_65: &str = "ML_DSA_65";
    pub const ML_DSA_87: &str = "ML_DSA_87";
    pub const ECC_NIST_EDWARDS25519: &str = "ECC_NIST_EDWARDS25519";
    pub const ML_KEM_512: &str = "ML_KEM_512";
    pub const ML_KEM_768: &str = "ML_KEM_768";
    pub const ML_KEM_1024: &str = "ML_KEM_1024";
}

/// The values of `KeyState`.
pub mod key_state {
    pub const CREATING: &str = "Creating";
    pub const ENABLED: &str = "Enabled";
    pub const DISABLED: &str = "Disabled";
    pub const PENDING_DELETION: &str = "PendingDeletion";
    pub const PENDING_IMPORT: &str = "PendingImport";
    pub const PENDING_REPLICA_DELETION: &str = "PendingReplicaDeletion";
    pub const UNAVAILABLE: &str = "Unavailable";
    pub const UPDATING: &str = "Updating";
}

/// The values of `KeyUsageType`.
pub mod key_usage_type {
    pub const SIGN_VERIFY: &str = "SIGN_VERIFY";
    pub const ENCRYPT_DECRYPT: &str = "ENCRYPT_DECRYPT";
    pub const GENERATE_VERIFY_MAC: &str = "GENERATE_VERIFY_MAC";
    pub const KEY_AGREEMENT: &str = "KEY_AGREEMENT";
    pub const ENCAPSULATE_DECAPSULATE: &str = "ENCAPSULATE_DECAPSULATE";
}

/// The values of `MacAlgorithmSpec`.
pub mod mac_algorithm_spec {
    pub const HMAC_SHA_224: &str = "HMAC_SHA_224";
    pub const HMAC_SHA_256: &str = "HMAC_SHA_256";
    pub const HMAC_SHA_384: &str = "HMAC_SHA_384";
    pub const HMAC_SHA_512: &str = "HMAC_SHA_512";
}

/// The values of `MessageType`.
pub mod message_type {
    pub const RAW: &str = "RAW";
    pub const DIGEST: &str = "DIGEST";
    pub const EXTERNAL_MU: &str = "EXTERNAL_MU";
}

/// The values of `MultiRegionKeyType`.
pub mod multi_region_key_type {
    pub const PRIMARY: &str = "PRIMARY";
    pub const REPLICA: &str = "REPLICA";
}

/// The values of `OriginType`.
pub mod origin_type {
    pub const AWS_KMS: &str = "AWS_KMS";
    pub const EXTERNAL: &str = "EXTERNAL";
    pub const AWS_CLOUDHSM: &str = "AWS_CLOUDHSM";
    pub const EXTERNAL_KEY_STORE: &str = "EXTERNAL_KEY_STORE";
}

/// The values of `ResourceOwnerType`.
pub mod resource_owner_type {
    pub const SELF: &str = "SELF";
    pub const OTHER_ACCOUNTS_VIA_RAM: &str = "OTHER_ACCOUNTS_VIA_RAM";
}

/// The values of `RotationType`.
pub mod rotation_type {
    pub const AUTOMATIC: &str = "AUTOMATIC";
    pub const ON_DEMAND: &str = "ON_DEMAND";
}

/// The values of `SigningAlgorithmSpec`.
pub mod signing_algorithm_spec {
    pub const RSASSA_PSS_SHA_256: &str = "RSASSA_PSS_SHA_256";
    pub const RSASSA_PSS_SHA_384: &str = "RSASSA_PSS_SHA_384";
    pub const RSASSA_PSS_SHA_512: &str = "RSASSA_PSS_SHA_512";
    pub const RSASSA_PKCS1_V1_5_SHA_256: &str = "RSASSA_PKCS1_V1_5_SHA_256";
    pub const RSASSA_PKCS1_V1_5_SHA_384: &str = "RSASSA_PKCS1_V1_5_SHA_384";
    pub const RSASSA_PKCS1_V1_5_SHA_512: &str = "RSASSA_PKCS1_V1_5_SHA_512";
    pub const ECDSA_SHA_256: &str = "ECDSA_SHA_256";
    pub const ECDSA_SHA_384: &str = "ECDSA_SHA_384";
    pub const ECDSA_SHA_512: &str = "ECDSA_SHA_512";
    pub const SM2DSA: &str = "SM2DSA";
    pub const ML_DSA_SHAKE_256: &str = "ML_DSA_SHAKE_256";
    pub const ED25519_SHA_512: &str = "ED25519_SHA_512";
    pub const ED25519_PH_SHA_512: &str = "ED25519_PH_SHA_512";
}
