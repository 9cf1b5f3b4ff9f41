//! AWS Key Management Service.
//!
//! Served: symmetric keys that really encrypt (AES-256-GCM), with key policies, grants, aliases, rotation, tags and
//! deletion after a waiting period. A ciphertext names its key and the version of its material, and opens only with
//! the encryption context that it was made with. Keys of other accounts are used by their ARNs, as their policies let.
//!
//! AWS managed keys (`alias/aws/s3`, …) are there from the start instead of from their first use, since their material
//! follows from the runtime's root key: see `key/managed.rs`.
//!
//! Refused by name: asymmetric and HMAC keys (and so `Sign`, `Verify`, `GenerateMac`, `GetPublicKey`,
//! `GenerateDataKeyPair`), multi-Region keys, custom and external key stores, imported material, attested recipients (Nitro Enclaves). That
//! the principals of a key policy exist is not checked.

mod alias;
mod crypto;
mod error;
mod grant;
mod key;
mod page;

use shapes_kms as api;

/// The service.
#[derive(Debug)]
pub struct Kms;

kernel::serves!(Kms: api::SERVICE,
    operations [
        CreateKey, DescribeKey, ListKeys, UpdateKeyDescription,
        EnableKey, DisableKey, ScheduleKeyDeletion, CancelKeyDeletion,
        GetKeyPolicy, PutKeyPolicy, ListKeyPolicies,
        EnableKeyRotation, DisableKeyRotation, GetKeyRotationStatus, RotateKeyOnDemand, ListKeyRotations,
        TagResource, UntagResource, ListResourceTags,
        CreateAlias, UpdateAlias, DeleteAlias, ListAliases,
        CreateGrant, ListGrants, ListRetirableGrants, RetireGrant, RevokeGrant,
        Encrypt, Decrypt, ReEncrypt, GenerateDataKey, GenerateDataKeyWithoutPlaintext, GenerateRandom,
    ],
    resources [key::resource::KeyResource, alias::resource::AliasResource],
    jobs [key::life::Life],
    records [key::Key, alias::Alias, grant::Grant],
);
