//! How the body of a message is kept: encrypted under a KMS key of the queue's, under the runtime's own, or plainly.

use std::collections::BTreeMap;

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use kernel::{As, Call, Result};
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use serde::{Deserialize, Serialize};
use shapes_kms as kms;

use crate::error;
use crate::queue::Queue;

/// The body of a message, as it is stored. Bytes are in base64.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Body {
    /// As it was sent.
    Plain(String),
    /// Sealed by the runtime: `SqsManagedSseEnabled`.
    Sealed(String),
    /// Under a data key of its own, which KMS encrypted.
    Kms {
        /// The ARN of KMS's key.
        key: String,
        data_key: String,
        /// The ARN of the queue that it was sent to, which the data key is bound to.
        bound: String,
        body: String,
    },
}

impl Body {
    /// Encrypts a body as the queue says, as whoever sends it.
    pub(super) fn of(call: &Call, queue: &Queue, text: &str) -> Result<Self> {
        if let Some(key_id) = queue.settings.kms_key() {
            return Self::under(call, queue, key_id, text);
        }
        if queue.settings.managed_encryption() {
            return Ok(Body::Sealed(BASE64.encode(call.seal(text.as_bytes(), &queue.key)?)));
        }
        Ok(Body::Plain(text.to_owned()))
    }

    fn under(call: &Call, queue: &Queue, key_id: &str, text: &str) -> Result<Self> {
        let op = kms::GenerateDataKey {
            key_id: key_of(queue, key_id),
            key_spec: Some(kms::data_key_spec::AES_256.to_owned()),
            encryption_context: Some(context(&queue.arn())),
            ..Default::default()
        };
        let made = call.ask(As::caller().region(&queue.place.region), op).map_err(error::of_kms)?;
        let mut body = text.as_bytes().to_vec();
        // A data key encrypts one body, so that the nonce need not differ.
        cipher(&made.plaintext.unwrap_or_default().0)?
            .seal_in_place_append_tag(nonce(), Aad::empty(), &mut body)
            .map_err(kernel::internal)?;
        Ok(Body::Kms {
            key: made.key_id.unwrap_or_default(),
            bound: queue.arn(),
            data_key: BASE64.encode(made.ciphertext_blob.unwrap_or_default().0),
            body: BASE64.encode(body),
        })
    }

    /// The body in the open, for whoever reads it.
    pub(super) fn open(&self, call: &Call, queue: &Queue) -> Result<String> {
        let bytes = |text: &str| BASE64.decode(text).map_err(kernel::internal);
        let plain = match self {
            Body::Plain(text) => return Ok(text.clone()),
            Body::Sealed(sealed) => call.unseal(&bytes(sealed)?, &queue.key)?,
            Body::Kms { key, data_key, bound, body } => {
                let op = kms::Decrypt {
                    key_id: Some(key.clone()),
                    ciphertext_blob: Some(bytes(data_key)?.into()),
                    encryption_context: Some(context(bound)),
                    ..Default::default()
                };
                let opened = call.ask(As::caller().region(&queue.place.region), op).map_err(error::of_kms)?;
                let mut body = bytes(body)?;
                let broken = |_| kernel::internal("the body of a message is broken");
                let plain = cipher(&opened.plaintext.unwrap_or_default().0)?
                    .open_in_place(nonce(), Aad::empty(), &mut body)
                    .map_err(broken)?;
                plain.to_vec()
            }
        };
        String::from_utf8(plain).map_err(kernel::internal)
    }

    /// The same under the keys of another queue, for a message that goes there: the runtime moves it for the service.
    pub(super) fn moved(&self, call: &Call, from: &Queue, to: &Queue) -> Result<Self> {
        match self {
            // A message stays under the key of KMS that it is under: nobody reads it on the way.
            Body::Kms { .. } | Body::Plain(_) => Ok(self.clone()),
            Body::Sealed(_) => {
                let text = self.open(call, from)?;
                Ok(Body::Sealed(BASE64.encode(call.seal(text.as_bytes(), &to.key)?)))
            }
        }
    }
}

/// A queue's key as any account names it: an id or alias alone is one of the queue's own account.
fn key_of(queue: &Queue, key_id: &str) -> String {
    match key_id {
        arn if arn.starts_with("arn:") => arn.to_owned(),
        alias if alias.starts_with("alias/") => queue.place.arn("kms", alias),
        id => queue.place.arn("kms", format_args!("key/{id}")),
    }
}

/// What every data key of a queue is bound to.
fn context(queue: &str) -> BTreeMap<String, String> {
    BTreeMap::from([("aws:sqs:arn".to_owned(), queue.to_owned())])
}

fn cipher(key: &[u8]) -> Result<LessSafeKey> {
    UnboundKey::new(&AES_256_GCM, key).map(LessSafeKey::new).map_err(kernel::internal)
}

fn nonce() -> Nonce {
    Nonce::assume_unique_for_key([0; NONCE_LEN])
}
