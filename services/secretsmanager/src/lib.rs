//! AWS Secrets Manager.
//!
//! Served: secrets with their versions and staging labels, each version encrypted under a data key of KMS as whoever
//! puts and reads it; deletion after a recovery window, and restoring; resource policies, tags, lists with filters, random
//! passwords. A secret of another account is read by its ARN, as its policy and its key let.
//!
//! A version without staging labels is deprecated: it goes when there are more than a hundred. When a secret was read last
//! is not recorded, since a read leaves nothing behind.
//!
//! Refused: replicas in other regions, secrets that others manage (`Type`, `CrossAccountPrimaryArn`), rotation tokens; and by
//! name, as operations: rotation (which Lambda functions do), replication, `ValidateResourcePolicy`.
//! `BlockPublicPolicy` refuses policies that let everybody in whatever their conditions.

mod error;
mod named;
mod secret;
mod version;

use shapes_secretsmanager as api;

/// The service.
#[derive(Debug)]
pub struct SecretsManager;

kernel::serves!(SecretsManager: api::SERVICE,
    operations [
        CreateSecret, DescribeSecret, ListSecrets, UpdateSecret, DeleteSecret, RestoreSecret,
        TagResource, UntagResource, PutResourcePolicy, GetResourcePolicy, DeleteResourcePolicy, GetRandomPassword,
        GetSecretValue, BatchGetSecretValue, PutSecretValue, ListSecretVersionIds, UpdateSecretVersionStage,
    ],
    resources [secret::resource::SecretResource, secret::policy_resource::PolicyResource],
    jobs [secret::Deletion],
    records [secret::Secret, version::Version],
);
