//! What a version holds: text, or a secret that KMS encrypts as the caller.
//!
//! As on AWS, the value of a standard parameter is encrypted by KMS itself, and that of an advanced one, which may be
//! longer than KMS takes, under a data key of its own. Both are bound to the parameter's ARN.

use std::collections::BTreeMap;

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use kernel::{ApiError, As, Call, Result};
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use serde::{Deserialize, Serialize};
use shapes_kms as kms;

/// The key of secrets that name none.
pub(super) const DEFAULT_KEY: &str = "alias/aws/ssm";

/// The value of a version, as it is stored. Bytes are in base64.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Held {
    /// A plain value.
    Text(String),
    /// Encrypted by KMS.
    Encrypted(String),
    /// Encrypted under a data key, which is encrypted by KMS.
    Enveloped { key: String, body: String },
}

impl Held {
    /// Encrypts a standard parameter's value.
    pub(super) fn encrypt(call: &mut Call, arn: &str, key_id: &str, value: &str) -> Result<Self> {
        let op = kms::Encrypt {
            key_id: key_id.to_owned(),
            plaintext: schema::Blob(value.as_bytes().to_vec()),
            encryption_context: Some(context(arn)),
            ..kms::Encrypt::default()
        };
        let made = call.invoke(As::caller(), op).map_err(invalid_key)?;
        Ok(Held::Encrypted(BASE64.encode(made.ciphertext_blob.unwrap_or_default().0)))
    }

    /// Encrypts an advanced parameter's value.
    pub(super) fn envelope(call: &mut Call, arn: &str, key_id: &str, value: &str) -> Result<Self> {
        let op = kms::GenerateDataKey {
            key_id: key_id.to_owned(),
            key_spec: Some(kms::data_key_spec::AES_256.to_owned()),
            encryption_context: Some(context(arn)),
            ..kms::GenerateDataKey::default()
        };
        let made = call.invoke(As::caller(), op).map_err(invalid_key)?;
        let mut body = value.as_bytes().to_vec();
        // A data key encrypts one value, so that the nonce need not differ.
        cipher(&made.plaintext.unwrap_or_default().0)?
            .seal_in_place_append_tag(nonce(), Aad::from(arn), &mut body)
            .map_err(kernel::internal)?;
        let key = BASE64.encode(made.ciphertext_blob.unwrap_or_default().0);
        Ok(Held::Enveloped { key, body: BASE64.encode(body) })
    }

    /// The value as a reader gets it: a secret stays encrypted unless it asks for more.
    pub(super) fn shown(&self, call: &Call, arn: &str, decrypted: Option<bool>) -> Result<String> {
        match self {
            Held::Text(text) => Ok(text.clone()),
            Held::Encrypted(blob) | Held::Enveloped { body: blob, .. } if decrypted != Some(true) => {
                Ok(blob.clone())
            }
            Held::Encrypted(blob) => text(decrypt(call, arn, blob)?),
            Held::Enveloped { key, body } => {
                let key = decrypt(call, arn, key)?;
                let mut body = BASE64.decode(body).map_err(kernel::internal)?;
                let plain = cipher(&key)?
                    .open_in_place(nonce(), Aad::from(arn), &mut body)
                    .map_err(|_| kernel::internal(format_args!("the value of {arn} is broken")))?;
                text(plain.to_vec())
            }
        }
    }
}

fn decrypt(call: &Call, arn: &str, blob: &str) -> Result<Vec<u8>> {
    let op = kms::Decrypt {
        ciphertext_blob: Some(schema::Blob(BASE64.decode(blob).map_err(kernel::internal)?)),
        encryption_context: Some(context(arn)),
        ..kms::Decrypt::default()
    };
    Ok(call.ask(As::caller(), op).map_err(invalid_key)?.plaintext.unwrap_or_default().0)
}

/// The encryption context of every secret here.
fn context(arn: &str) -> BTreeMap<String, String> {
    BTreeMap::from([("PARAMETER_ARN".to_owned(), arn.to_owned())])
}

/// A key that cannot be used has one code here, and KMS's own text.
fn invalid_key(error: ApiError) -> ApiError {
    match &*error.code {
        "NotFoundException" | "DisabledException" | "KMSInvalidStateException" | "InvalidArnException" => {
            ApiError::new(
                "InvalidKeyId",
                format!("{} (Service: AWSKMS; Error Code: {})", error.message, error.code),
            )
        }
        _ => error,
    }
}

fn cipher(key: &[u8]) -> Result<LessSafeKey> {
    UnboundKey::new(&AES_256_GCM, key).map(LessSafeKey::new).map_err(kernel::internal)
}

fn nonce() -> Nonce {
    Nonce::assume_unique_for_key([0; NONCE_LEN])
}

fn text(bytes: Vec<u8>) -> Result<String> {
    String::from_utf8(bytes).map_err(kernel::internal)
}
