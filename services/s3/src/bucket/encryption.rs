//! Under which key a bucket encrypts what comes without a wish of its own.

use kernel::{Answers, Call, Result};
use serde::{Deserialize, Serialize};
use shapes_s3 as api;

use super::{Bucket, change, on_bucket};
use crate::{S3, error};

/// How a bucket encrypts by default.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct DefaultEncryption {
    /// SSE-KMS; SSE-S3 otherwise.
    pub(crate) kms: bool,
    /// The key as it was given: an id, an ARN, an alias. The AWS managed key of S3 if there is none.
    pub(crate) key: Option<String>,
    /// Whether objects share the encryption context of the bucket.
    pub(crate) bucket_key: bool,
}

impl Answers<api::GetBucketEncryption> for S3 {
    on_bucket!(GetBucketEncryption, "s3:GetEncryptionConfiguration");

    fn run(call: &Call, op: api::GetBucketEncryption) -> Result<api::GetBucketEncryptionOutput> {
        let encryption = call.find::<Bucket>(&op.bucket)?.encryption;
        let algorithm = if encryption.kms {
            api::server_side_encryption::AWS_KMS
        } else {
            api::server_side_encryption::AES256
        };
        let default = api::ServerSideEncryptionByDefault {
            sse_algorithm: algorithm.to_owned(),
            kms_master_key_id: encryption.key,
        };
        let rule = api::ServerSideEncryptionRule {
            apply_server_side_encryption_by_default: Some(default),
            bucket_key_enabled: Some(encryption.bucket_key),
            blocked_encryption_types: None,
        };
        let configuration = api::ServerSideEncryptionConfiguration { rules: vec![rule] };
        Ok(api::GetBucketEncryptionOutput { server_side_encryption_configuration: Some(configuration) })
    }
}

impl Answers<api::PutBucketEncryption> for S3 {
    on_bucket!(PutBucketEncryption, "s3:PutEncryptionConfiguration");

    fn run(call: &mut Call, op: api::PutBucketEncryption) -> Result<api::PutBucketEncryptionOutput> {
        let encryption = read(&op.server_side_encryption_configuration)?;
        change(call, &op.bucket, |bucket| bucket.encryption = encryption)?;
        Ok(api::PutBucketEncryptionOutput {})
    }
}

impl Answers<api::DeleteBucketEncryption> for S3 {
    on_bucket!(DeleteBucketEncryption, "s3:PutEncryptionConfiguration");

    fn run(call: &mut Call, op: api::DeleteBucketEncryption) -> Result<api::DeleteBucketEncryptionOutput> {
        change(call, &op.bucket, |bucket| bucket.encryption = DefaultEncryption::default())?;
        Ok(api::DeleteBucketEncryptionOutput {})
    }
}

fn read(configuration: &api::ServerSideEncryptionConfiguration) -> Result<DefaultEncryption> {
    let [rule] = &configuration.rules[..] else { return Err(error::malformed_xml()) };
    if rule.blocked_encryption_types.as_ref().is_some_and(|blocked| {
        let types = blocked.encryption_type.as_deref().unwrap_or_default();
        types.iter().any(|kind| kind != api::encryption_type::SSE_C)
    }) {
        // SSE-C is refused everywhere: to block it changes nothing, to let it in would.
        return Err(error::not_implemented("objects encrypted under clients' own keys (SSE-C)"));
    }
    let bucket_key = rule.bucket_key_enabled == Some(true);
    let Some(default) = &rule.apply_server_side_encryption_by_default else {
        return Ok(DefaultEncryption { bucket_key, ..DefaultEncryption::default() });
    };
    let key = default.kms_master_key_id.clone().filter(|key| !key.is_empty());
    match default.sse_algorithm.as_str() {
        api::server_side_encryption::AES256 if key.is_some() => Err(error::invalid_argument(
            "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse",
        )),
        api::server_side_encryption::AES256 => Ok(DefaultEncryption { kms: false, key: None, bucket_key }),
        api::server_side_encryption::AWS_KMS => Ok(DefaultEncryption { kms: true, key, bucket_key }),
        other => Err(error::not_implemented(&format!("encryption by {other}"))),
    }
}
