//! How the bytes of objects are encrypted.
//!
//! Each version and each multipart upload has a key of its own, from which the keys of its blobs are derived: a blob's
//! key never seals another. Under SSE-S3 that key is kept sealed by the runtime. Under SSE-KMS it is a data key of KMS,
//! made and decrypted as whoever calls S3, through `s3.amazonaws.com`: without KMS's consent no byte is read.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use kernel::{ApiError, As, Call, DataKey, Result};
use ring::hmac;
use serde::{Deserialize, Serialize};
use shapes_kms as kms;
use shapes_s3 as api;

use crate::bucket::Bucket;
use crate::error;

/// The key of a version or an upload, in the open. It is never stored.
#[derive(Clone)]
pub(crate) struct Key([u8; 32]);

/// The same key, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Envelope {
    /// Sealed by the runtime, in Base64.
    S3 { sealed: String },
    /// Encrypted by KMS, in Base64.
    Kms {
        /// The ARN of KMS's key.
        key: String,
        ciphertext: String,
        context: BTreeMap<String, String>,
        bucket_key: bool,
    },
}

/// What a request says about encryption.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Wish<'a> {
    pub(crate) algorithm: Option<&'a str>,
    pub(crate) key: Option<&'a str>,
    /// Further encryption context: JSON in Base64.
    pub(crate) context: Option<&'a str>,
    pub(crate) bucket_key: Option<bool>,
}

/// The wish among the members of an input.
macro_rules! wish {
    ($op:expr) => {
        $crate::envelope::Wish {
            algorithm: $op.server_side_encryption.as_deref(),
            key: $op.ssekms_key_id.as_deref(),
            context: $op.ssekms_encryption_context.as_deref(),
            bucket_key: $op.bucket_key_enabled,
        }
    };
}
pub(crate) use wish;

/// Refuses keys of the client's own.
macro_rules! refuse_sse_c {
    ($op:expr) => {
        if $op.sse_customer_algorithm.is_some()
            || $op.sse_customer_key.is_some()
            || $op.sse_customer_key_md5.is_some()
        {
            return Err($crate::error::not_implemented("objects encrypted under clients' own keys (SSE-C)"));
        }
    };
}
pub(crate) use refuse_sse_c;

/// Shows how something is encrypted.
macro_rules! show_encryption {
    ($output:expr, $envelope:expr) => {{
        let envelope: &$crate::envelope::Envelope = $envelope;
        $output.server_side_encryption = Some(envelope.algorithm().to_owned());
        $output.ssekms_key_id = envelope.kms_key().map(str::to_owned);
        $output.bucket_key_enabled = envelope.bucket_key().then_some(true);
    }};
}
pub(crate) use show_encryption;

impl Key {
    /// The key of the blob with this salt.
    pub(crate) fn of_blob(&self, salt: &str) -> DataKey {
        let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &self.0), salt.as_bytes());
        let mut key = [0; 32];
        key.copy_from_slice(tag.as_ref());
        DataKey(key)
    }

    fn from(bytes: &[u8]) -> Result<Self> {
        let broken = |_| kernel::internal("a data key has not 32 bytes");
        Ok(Key(bytes.try_into().map_err(broken)?))
    }
}

impl Envelope {
    /// A new key for something at `key` in a bucket, as the request wishes or else the bucket.
    pub(crate) fn make(call: &Call, bucket: &Bucket, key: &str, wish: Wish<'_>) -> Result<(Self, Key)> {
        let by_kms = match wish.algorithm {
            None => bucket.encryption.kms,
            Some(api::server_side_encryption::AES256) => false,
            Some(api::server_side_encryption::AWS_KMS) => true,
            Some(other) => return Err(error::not_implemented(&format!("encryption by {other}"))),
        };
        if wish.key.is_some() && wish.algorithm != Some(api::server_side_encryption::AWS_KMS) {
            return Err(error::invalid_argument(
                "Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : \
                 aws:kms",
            ));
        }
        if by_kms { Self::by_kms(call, bucket, key, wish) } else { Self::by_s3(call, bucket, key) }
    }

    fn by_s3(call: &Call, bucket: &Bucket, key: &str) -> Result<(Self, Key)> {
        let mut bytes = [0; 32];
        call.ids().fill(&mut bytes);
        let sealed = BASE64.encode(call.seal(&bytes, &sealed_for(bucket, key))?);
        Ok((Envelope::S3 { sealed }, Key(bytes)))
    }

    fn by_kms(call: &Call, bucket: &Bucket, key: &str, wish: Wish<'_>) -> Result<(Self, Key)> {
        let default = bucket.encryption.kms.then_some(&bucket.encryption);
        let key_id = wish
            .key
            // A request that wants SSE-KMS and names no key means the AWS managed one, whatever the bucket's is.
            .or_else(|| default.filter(|_| wish.algorithm.is_none()).and_then(|d| d.key.as_deref()))
            .unwrap_or("alias/aws/s3");
        let bucket_key = wish.bucket_key.unwrap_or_else(|| default.is_some_and(|d| d.bucket_key));
        let mut context = further_context(wish.context)?;
        let about = if bucket_key { bucket.arn() } else { bucket.object_arn(key) };
        context.insert("aws:s3:arn".to_owned(), about);
        let made = call.ask(
            As::caller().region(&bucket.region),
            kms::GenerateDataKey {
                key_id: key_id.to_owned(),
                key_spec: Some(kms::data_key_spec::AES_256.to_owned()),
                encryption_context: Some(context.clone()),
                ..Default::default()
            },
        );
        let made = made.map_err(of_kms)?;
        let incomplete = || kernel::internal("KMS gave an incomplete data key");
        let plain = made.plaintext.ok_or_else(incomplete)?;
        let ciphertext = BASE64.encode(made.ciphertext_blob.ok_or_else(incomplete)?.0);
        let kms_key = made.key_id.ok_or_else(incomplete)?;
        Ok((Envelope::Kms { key: kms_key, ciphertext, context, bucket_key }, Key::from(&plain.0)?))
    }

    /// The key in it, of something at `key` in a bucket.
    pub(crate) fn open(&self, call: &Call, bucket: &Bucket, key: &str) -> Result<Key> {
        let bytes = |text: &str| BASE64.decode(text).map_err(kernel::internal);
        match self {
            Envelope::S3 { sealed } => Key::from(&call.unseal(&bytes(sealed)?, &sealed_for(bucket, key))?),
            Envelope::Kms { key, ciphertext, context, .. } => {
                let decrypt = kms::Decrypt {
                    key_id: Some(key.clone()),
                    ciphertext_blob: Some(bytes(ciphertext)?.into()),
                    encryption_context: Some(context.clone()),
                    ..Default::default()
                };
                let opened =
                    call.ask(As::caller().region(region_of(key, bucket)), decrypt).map_err(of_kms)?;
                let plain = opened.plaintext.ok_or_else(|| kernel::internal("KMS gave no plaintext"))?;
                Key::from(&plain.0)
            }
        }
    }

    /// `AES256` or `aws:kms`.
    pub(crate) fn algorithm(&self) -> &'static str {
        match self {
            Envelope::S3 { .. } => api::server_side_encryption::AES256,
            Envelope::Kms { .. } => api::server_side_encryption::AWS_KMS,
        }
    }

    /// The ARN of KMS's key.
    pub(crate) fn kms_key(&self) -> Option<&str> {
        match self {
            Envelope::S3 { .. } => None,
            Envelope::Kms { key, .. } => Some(key),
        }
    }

    /// Whether the bucket stands in the encryption context, and not the object.
    pub(crate) fn bucket_key(&self) -> bool {
        matches!(self, Envelope::Kms { bucket_key: true, .. })
    }

    /// The encryption context as clients give it, if there is more to it than the ARN.
    pub(crate) fn context(&self) -> Option<String> {
        let Envelope::Kms { context, .. } = self else { return None };
        if context.len() < 2 {
            return None;
        }
        serde_json::to_vec(context).ok().map(|json| BASE64.encode(json))
    }
}

fn sealed_for(bucket: &Bucket, key: &str) -> String {
    format!("s3 {}/{key}", bucket.name)
}

fn region_of<'a>(key: &'a str, bucket: &'a Bucket) -> &'a str {
    key.split(':').nth(3).unwrap_or(&bucket.region)
}

fn further_context(given: Option<&str>) -> Result<BTreeMap<String, String>> {
    let Some(given) = given else { return Ok(BTreeMap::new()) };
    let parsed: Option<BTreeMap<String, String>> =
        BASE64.decode(given).ok().and_then(|json| serde_json::from_slice(&json).ok());
    match parsed {
        Some(context) if !context.contains_key("aws:s3:arn") => Ok(context),
        _ => Err(error::invalid_argument(
            "The header 'x-amz-server-side-encryption-context' shall be Base64-encoded UTF-8 string holding JSON which \
             represents a string-string map, without the key aws:s3:arn",
        )),
    }
}

/// An error of KMS, as S3 passes it on.
fn of_kms(error: ApiError) -> ApiError {
    match &*error.code {
        "AccessDeniedException" => ApiError::new("AccessDenied", error.message).with_status(403),
        "NotFoundException"
        | "DisabledException"
        | "KMSInvalidStateException"
        | "InvalidKeyUsageException" => ApiError::new(format!("KMS.{}", error.code), error.message),
        _ => error,
    }
}
