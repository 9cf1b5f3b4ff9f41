//! The value of a version, and how it is kept: under a data key that KMS encrypts, as whoever puts and reads it.

use std::collections::BTreeMap;

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use kernel::{As, Call, Result};
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use serde::{Deserialize, Serialize};
use shapes_kms as kms;

use crate::error;
use crate::secret::Secret;

/// A value in the open.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Value {
    Text(String),
    Bytes(Vec<u8>),
}

impl Value {
    /// What a request gives, if it gives one.
    pub(crate) fn of(text: Option<String>, bytes: Option<schema::Blob>) -> Result<Option<Self>> {
        match (text, bytes) {
            (Some(_), Some(_)) => Err(error::parameter(
                "You can't specify both a binary secret value and a string secret value in the same secret.",
            )),
            (Some(text), None) => Ok(Some(Value::Text(text))),
            (None, Some(bytes)) => Ok(Some(Value::Bytes(bytes.0))),
            (None, None) => Ok(None),
        }
    }

    /// As an answer has it: the text, or the bytes.
    pub(super) fn shown(self) -> (Option<String>, Option<schema::Blob>) {
        match self {
            Value::Text(text) => (Some(text), None),
            Value::Bytes(bytes) => (None, Some(bytes.into())),
        }
    }
}

/// A value as it is stored. Bytes are in base64.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Held {
    /// The ARN of KMS's key.
    key: String,
    data_key: String,
    sealed: String,
    /// Whether it is bytes and not a text.
    #[serde(default)]
    binary: bool,
}

impl Held {
    /// Encrypts a value under a secret's key.
    pub(super) fn of(call: &Call, secret: &Secret, version: &str, value: &Value) -> Result<Self> {
        let op = kms::GenerateDataKey {
            key_id: key_of(secret),
            key_spec: Some(kms::data_key_spec::AES_256.to_owned()),
            encryption_context: Some(context(secret, version)),
            ..Default::default()
        };
        let made = call.ask(As::caller().region(&secret.place.region), op).map_err(error::of_kms)?;
        let (mut sealed, binary) = match value {
            Value::Text(text) => (text.clone().into_bytes(), false),
            Value::Bytes(bytes) => (bytes.clone(), true),
        };
        // A data key encrypts one value, so that the nonce need not differ.
        cipher(&made.plaintext.unwrap_or_default().0)?
            .seal_in_place_append_tag(nonce(), Aad::empty(), &mut sealed)
            .map_err(kernel::internal)?;
        Ok(Held {
            key: made.key_id.unwrap_or_default(),
            data_key: BASE64.encode(made.ciphertext_blob.unwrap_or_default().0),
            sealed: BASE64.encode(sealed),
            binary,
        })
    }

    /// The value in the open.
    pub(super) fn open(&self, call: &Call, secret: &Secret, version: &str) -> Result<Value> {
        let bytes = |text: &str| BASE64.decode(text).map_err(kernel::internal);
        let op = kms::Decrypt {
            key_id: Some(self.key.clone()),
            ciphertext_blob: Some(bytes(&self.data_key)?.into()),
            encryption_context: Some(context(secret, version)),
            ..Default::default()
        };
        let opened = call.ask(As::caller().region(&secret.place.region), op).map_err(error::of_kms)?;
        let mut sealed = bytes(&self.sealed)?;
        let broken = |_| kernel::internal("the value of a secret is broken");
        let plain = cipher(&opened.plaintext.unwrap_or_default().0)?
            .open_in_place(nonce(), Aad::empty(), &mut sealed)
            .map_err(broken)?
            .to_vec();
        if self.binary {
            return Ok(Value::Bytes(plain));
        }
        String::from_utf8(plain).map(Value::Text).map_err(kernel::internal)
    }
}

/// A secret's key as any account names it: an id or alias alone is one of the secret's own account.
fn key_of(secret: &Secret) -> String {
    match secret.key() {
        arn if arn.starts_with("arn:") => arn.to_owned(),
        alias if alias.starts_with("alias/") => secret.place.arn("kms", alias),
        id => secret.place.arn("kms", format_args!("key/{id}")),
    }
}

/// What a version's data key is bound to.
fn context(secret: &Secret, version: &str) -> BTreeMap<String, String> {
    BTreeMap::from([
        ("SecretARN".to_owned(), secret.arn()),
        ("SecretVersionId".to_owned(), version.to_owned()),
    ])
}

fn cipher(key: &[u8]) -> Result<LessSafeKey> {
    UnboundKey::new(&AES_256_GCM, key).map(LessSafeKey::new).map_err(kernel::internal)
}

fn nonce() -> Nonce {
    Nonce::assume_unique_for_key([0; NONCE_LEN])
}
