//! How a repository's images are encrypted at rest.

use kernel::{ApiError, As, Call, Result};
use serde::{Deserialize, Serialize};
use shapes_ecr as api;
use shapes_kms as kms;

use crate::error;

/// The key that AWS takes where none is named.
const DEFAULT_KEY: &str = "alias/aws/ecr";

/// How a repository's images are encrypted at rest. It cannot be changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Encryption {
    /// By the service.
    Aes256,
    /// By KMS, under the key of this ARN.
    Kms(String),
}

impl Encryption {
    /// What a request asks for. The key is looked up as the caller.
    pub(super) fn of(call: &Call, asked: Option<api::EncryptionConfiguration>) -> Result<Self> {
        let Some(asked) = asked else { return Ok(Encryption::Aes256) };
        match (&*asked.encryption_type, asked.kms_key) {
            (api::encryption_type::AES256, None) => Ok(Encryption::Aes256),
            (api::encryption_type::AES256, Some(_)) => {
                Err(error::invalid("encryptionConfiguration", "kmsKey is for the encryption type KMS only"))
            }
            (api::encryption_type::KMS, key) => {
                key_arn(call, key.unwrap_or_else(|| DEFAULT_KEY.to_owned())).map(Encryption::Kms)
            }
            (other, _) => Err(error::invalid(
                "encryptionConfiguration",
                format_args!("this runtime does not support {other}: use KMS"),
            )),
        }
    }

    pub(super) fn shown(self) -> api::EncryptionConfiguration {
        match self {
            Encryption::Aes256 => api::EncryptionConfiguration {
                encryption_type: api::encryption_type::AES256.to_owned(),
                kms_key: None,
            },
            Encryption::Kms(arn) => api::EncryptionConfiguration {
                encryption_type: api::encryption_type::KMS.to_owned(),
                kms_key: Some(arn),
            },
        }
    }
}

/// The ARN of a key that can be used.
fn key_arn(call: &Call, key_id: String) -> Result<String> {
    let refuse = |reason: &str| ApiError::new("KmsException", reason.to_owned());
    let op = kms::DescribeKey { key_id, grant_tokens: None };
    let found = call.ask(As::caller(), op).map_err(|error| refuse(&error.message))?;
    let key = found.key_metadata.unwrap_or_default();
    match (key.enabled, key.arn) {
        (Some(true), Some(arn)) => Ok(arn),
        (_, arn) => Err(refuse(&format!("{} is disabled", arn.unwrap_or_default()))),
    }
}
