//! The facts of texts.

use schema::{Length, Text};

use crate::enums::*;

pub(crate) static ALIAS_NAME_TYPE: Text = Text::new(Length::between(1, 256)).pattern("^[a-zA-Z0-9:/_-]+$");

pub(crate) static ARN_TYPE: Text = Text::new(Length::between(20, 2048));

pub(crate) static BACKING_KEY_ID_TYPE: Text = Text::new(Length::between(64, 64)).pattern("^[a-f0-9]+$");

pub(crate) static CLOUD_HSM_CLUSTER_ID_TYPE: Text = Text::new(Length::between(19, 24)).pattern("cluster-[2-7a-zA-Z]{11,16}");

pub(crate) static CUSTOM_KEY_STORE_ID_TYPE: Text = Text::new(Length::between(1, 64));

pub(crate) static CUSTOMER_MASTER_KEY_SPEC: Text = Text::new(Length::NONE).one_of(&[customer_master_key_spec::RSA_2048, customer_master_key_spec::RSA_3072, customer_master_key_spec::RSA_4096, customer_master_key_spec::ECC_NIST_P256, customer_master_key_spec::ECC_NIST_P384, customer_master_key_spec::ECC_NIST_P521, customer_master_key_spec::ECC_SECG_P256K1, customer_master_key_spec::SYMMETRIC_DEFAULT, customer_master_key_spec::HMAC_224, customer_master_key_spec::HMAC_256, customer_master_key_spec::HMAC_384, customer_master_key_spec::HMAC_512, customer_master_key_spec::SM2]);

pub(crate) static DATA_KEY_PAIR_SPEC: Text = Text::new(Length::NONE).one_of(&[data_key_pair_spec::RSA_2048, data_key_pair_spec::RSA_3072, data_key_pair_spec::RSA_4096, data_key_pair_spec::ECC_NIST_P256, data_key_pair_spec::ECC_NIST_P384, data_key_pair_spec::ECC_NIST_P521, data_key_pair_spec::ECC_SECG_P256K1, data_key_pair_spec::SM2, data_key_pair_spec::ECC_NIST_EDWARDS25519, data_key_pair_spec::ML_KEM_512, data_key_pair_spec::ML_KEM_768, data_key_pair_spec::ML_KEM_1024]);

pub(crate) static DATA_KEY_SPEC: Text = Text::new(Length::NONE).one_of(&[data_key_spec::AES_256, data_key_spec::AES_128]);

pub(crate) static DESCRIPTION_TYPE: Text = Text::new(Length::at_most(8192));

pub(crate) static DRY_RUN_MODIFIER_TYPE: Text = Text::new(Length::NONE).one_of(&[dry_run_modifier_type::IGNORE_CIPHERTEXT]);

pub(crate) static ENCAPSULATION_ALGORITHM_SPEC: Text = Text::new(Length::NONE).one_of(&[encapsulation_algorithm_spec::ML_KEM]);

pub(crate) static ENCRYPTION_ALGORITHM_SPEC: Text = Text::new(Length::NONE).one_of(&[encryption_algorithm_spec::SYMMETRIC_DEFAULT, encryption_algorithm_spec::RSAES_OAEP_SHA_1, encryption_algorithm_spec::RSAES_OAEP_SHA_256, encryption_algorithm_spec::SM2PKE]);

pub(crate) static EXPIRATION_MODEL_TYPE: Text = Text::new(Length::NONE).one_of(&[expiration_model_type::KEY_MATERIAL_EXPIRES, expiration_model_type::KEY_MATERIAL_DOES_NOT_EXPIRE]);

pub(crate) static GRANT_CONSTRAINT_SOURCE_ARN_TYPE: Text = Text::new(Length::between(20, 512)).pattern("^arn:aws[a-z0-9-]*:[a-z0-9-]+:[a-z0-9-]*:[0-9]{12}:.+$");

pub(crate) static GRANT_ID_TYPE: Text = Text::new(Length::between(1, 128));

pub(crate) static GRANT_NAME_TYPE: Text = Text::new(Length::between(1, 256)).pattern("^[a-zA-Z0-9:/_-]+$");

pub(crate) static GRANT_OPERATION: Text = Text::new(Length::NONE).one_of(&[grant_operation::DECRYPT, grant_operation::ENCRYPT, grant_operation::GENERATE_DATA_KEY, grant_operation::GENERATE_DATA_KEY_WITHOUT_PLAINTEXT, grant_operation::RE_ENCRYPT_FROM, grant_operation::RE_ENCRYPT_TO, grant_operation::SIGN, grant_operation::VERIFY, grant_operation::GET_PUBLIC_KEY, grant_operation::CREATE_GRANT, grant_operation::RETIRE_GRANT, grant_operation::DESCRIBE_KEY, grant_operation::GENERATE_DATA_KEY_PAIR, grant_operation::GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT, grant_operation::GENERATE_MAC, grant_operation::VERIFY_MAC, grant_operation::DERIVE_SHARED_SECRET, grant_operation::ENCAPSULATE, grant_operation::DECAPSULATE]);

pub(crate) static GRANT_TOKEN_TYPE: Text = Text::new(Length::between(1, 8192));

pub(crate) static IMPORT_STATE: Text = Text::new(Length::NONE).one_of(&[import_state::IMPORTED, import_state::PENDING_IMPORT]);

pub(crate) static INCLUDE_KEY_MATERIAL: Text = Text::new(Length::NONE).one_of(&[include_key_material::ALL_KEY_MATERIAL, include_key_material::ROTATIONS_ONLY]);

pub(crate) static KEY_AGREEMENT_ALGORITHM_SPEC: Text = Text::new(Length::NONE).one_of(&[key_agreement_algorithm_spec::ECDH]);

pub(crate) static KEY_ENCRYPTION_MECHANISM: Text = Text::new(Length::NONE).one_of(&[key_encryption_mechanism::RSAES_OAEP_SHA_256]);

pub(crate) static KEY_ID_TYPE: Text = Text::new(Length::between(1, 2048));

pub(crate) static KEY_MANAGER_TYPE: Text = Text::new(Length::NONE).one_of(&[key_manager_type::AWS, key_manager_type::CUSTOMER]);

pub(crate) static KEY_MATERIAL_DESCRIPTION_TYPE: Text = Text::new(Length::at_most(256)).pattern(r"^[a-zA-Z0-9:/_\x20\t\n\x0B\x0C\r.-]+$");

pub(crate) static KEY_MATERIAL_STATE: Text = Text::new(Length::NONE).one_of(&[key_material_state::NON_CURRENT, key_material_state::CURRENT, key_material_state::PENDING_ROTATION, key_material_state::PENDING_MULTI_REGION_IMPORT_AND_ROTATION]);

pub(crate) static KEY_SPEC: Text = Text::new(Length::NONE).one_of(&[key_spec::RSA_2048, key_spec::RSA_3072, key_spec::RSA_4096, key_spec::ECC_NIST_P256, key_spec::ECC_NIST_P384, key_spec::ECC_NIST_P521, key_spec::ECC_SECG_P256K1, key_spec::SYMMETRIC_DEFAULT, key_spec::HMAC_224, key_spec::HMAC_256, key_spec::HMAC_384, key_spec::HMAC_512, key_spec::SM2, key_spec::ML_DSA_44, key_spec::ML_DSA_65, key_spec::ML_DSA_87, key_spec::ECC_NIST_EDWARDS25519, key_spec::ML_KEM_512, key_spec::ML_KEM_768, key_spec::ML_KEM_1024]);

pub(crate) static KEY_STATE: Text = Text::new(Length::NONE).one_of(&[key_state::CREATING, key_state::ENABLED, key_state::DISABLED, key_state::PENDING_DELETION, key_state::PENDING_IMPORT, key_state::PENDING_REPLICA_DELETION, key_state::UNAVAILABLE, key_state::UPDATING]);

pub(crate) static KEY_USAGE_TYPE: Text = Text::new(Length::NONE).one_of(&[key_usage_type::SIGN_VERIFY, key_usage_type::ENCRYPT_DECRYPT, key_usage_type::GENERATE_VERIFY_MAC, key_usage_type::KEY_AGREEMENT, key_usage_type::ENCAPSULATE_DECAPSULATE]);

pub(crate) static MAC_ALGORITHM_SPEC: Text = Text::new(Length::NONE).one_of(&[mac_algorithm_spec::HMAC_SHA_224, mac_algorithm_spec::HMAC_SHA_256, mac_algorithm_spec::HMAC_SHA_384, mac_algorithm_spec::HMAC_SHA_512]);

pub(crate) static MARKER_TYPE: Text = Text::new(Length::between(1, 1024)).pattern(r"[\u0020-\u00FF]*");

pub(crate) static MESSAGE_TYPE: Text = Text::new(Length::NONE).one_of(&[message_type::RAW, message_type::DIGEST, message_type::EXTERNAL_MU]);

pub(crate) static MULTI_REGION_KEY_TYPE: Text = Text::new(Length::NONE).one_of(&[multi_region_key_type::PRIMARY, multi_region_key_type::REPLICA]);

pub(crate) static ORIGIN_TYPE: Text = Text::new(Length::NONE).one_of(&[origin_type::AWS_KMS, origin_type::EXTERNAL, origin_type::AWS_CLOUDHSM, origin_type::EXTERNAL_KEY_STORE]);

pub(crate) static POLICY_NAME_TYPE: Text = Text::new(Length::between(1, 128)).pattern("[a-zA-Z_0-9]+");

pub(crate) static POLICY_TYPE: Text = Text::new(Length::between(1, 131072)).pattern(r"[\u0009\u000A\u000D\u0020-\u00FF]+");

pub(crate) static PRINCIPAL_ID_TYPE: Text = Text::new(Length::between(1, 256)).pattern("^[a-zA-Z_0-9+=,.@:/-]+$");

pub(crate) static REGION_TYPE: Text = Text::new(Length::between(1, 32)).pattern("^([a-z]+-){2,3}[0-9]+$");

pub(crate) static RESOURCE_OWNER_TYPE: Text = Text::new(Length::NONE).one_of(&[resource_owner_type::SELF, resource_owner_type::OTHER_ACCOUNTS_VIA_RAM]);

pub(crate) static ROTATION_TYPE: Text = Text::new(Length::NONE).one_of(&[rotation_type::AUTOMATIC, rotation_type::ON_DEMAND]);

pub(crate) static SERVICE_PRINCIPAL_TYPE: Text = Text::new(Length::between(1, 128)).pattern(r"^([A-Za-z0-9\-]+)\.([A-Za-z0-9\-]+)(\.[A-Za-z0-9\-]+)+$");

pub(crate) static SIGNING_ALGORITHM_SPEC: Text = Text::new(Length::NONE).one_of(&[signing_algorithm_spec::RSASSA_PSS_SHA_256, signing_algorithm_spec::RSASSA_PSS_SHA_384, signing_algorithm_spec::RSASSA_PSS_SHA_512, signing_algorithm_spec::RSASSA_PKCS1_V1_5_SHA_256, signing_algorithm_spec::RSASSA_PKCS1_V1_5_SHA_384, signing_algorithm_spec::RSASSA_PKCS1_V1_5_SHA_512, signing_algorithm_spec::ECDSA_SHA_256, signing_algorithm_spec::ECDSA_SHA_384, signing_algorithm_spec::ECDSA_SHA_512, signing_algorithm_spec::SM2DSA, signing_algorithm_spec::ML_DSA_SHAKE_256, signing_algorithm_spec::ED25519_SHA_512, signing_algorithm_spec::ED25519_PH_SHA_512]);

pub(crate) static TAG_KEY_TYPE: Text = Text::new(Length::between(1, 128));

pub(crate) static TAG_VALUE_TYPE: Text = Text::new(Length::at_most(256));

pub(crate) static XKS_KEY_ID_TYPE: Text = Text::new(Length::between(1, 128)).pattern("^[a-zA-Z0-9-_.]+$");
