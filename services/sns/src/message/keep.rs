//! How a message is kept until it is delivered: as it is, or under the topic's KMS key.

use std::collections::BTreeMap;

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use kernel::{As, Call, Result, SessionId};
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use serde::{Deserialize, Serialize};
use shapes_kms as kms;

use super::Message;
use crate::error;
use crate::topic::Topic;

/// A message on its way. Bytes are in base64.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(crate) enum Kept {
    /// As it was published.
    Plain(Message),
    /// Under a data key of its own, which KMS encrypted and decrypts for whoever published it.
    Kms { key: String, data_key: String, topic_arn: String, publisher: SessionId, sealed: String },
}

impl Kept {
    /// Keeps a message as its topic says.
    pub(super) fn of(call: &mut Call, topic: &Topic, message: &Message) -> Result<Self> {
        let Some(key_id) = topic.settings.kms_key() else { return Ok(Kept::Plain(message.clone())) };
        let op = kms::GenerateDataKey {
            key_id: key_of(topic, key_id),
            key_spec: Some(kms::data_key_spec::AES_256.to_owned()),
            encryption_context: Some(context(&topic.arn())),
            ..Default::default()
        };
        let made = call.ask(As::caller(), op).map_err(error::of_kms)?;
        let mut sealed = serde_json::to_vec(message).map_err(kernel::internal)?;
        // A data key encrypts one message, so that the nonce need not differ.
        cipher(&made.plaintext.unwrap_or_default().0)?
            .seal_in_place_append_tag(nonce(), Aad::empty(), &mut sealed)
            .map_err(kernel::internal)?;
        let kept = Kept::Kms {
            key: made.key_id.unwrap_or_default(),
            data_key: BASE64.encode(made.ciphertext_blob.unwrap_or_default().0),
            topic_arn: topic.arn(),
            publisher: call.keep_caller()?,
            sealed: BASE64.encode(sealed),
        };
        // As on AWS, whoever publishes must be let decrypt too: said now, and not to nobody later.
        kept.open(call)?;
        Ok(kept)
    }

    /// The message in the open.
    pub(crate) fn open(&self, call: &Call) -> Result<Message> {
        let (key, data_key, topic_arn, publisher, sealed) = match self {
            Kept::Plain(message) => return Ok(message.clone()),
            Kept::Kms { key, data_key, topic_arn, publisher, sealed } => {
                (key, data_key, topic_arn, publisher, sealed)
            }
        };
        let bytes = |text: &str| BASE64.decode(text).map_err(kernel::internal);
        let op = kms::Decrypt {
            key_id: Some(key.clone()),
            ciphertext_blob: Some(bytes(data_key)?.into()),
            encryption_context: Some(context(topic_arn)),
            ..Default::default()
        };
        let opened = call.ask(As::session(publisher), op).map_err(error::of_kms)?;
        let mut sealed = bytes(sealed)?;
        let broken = |_| kernel::internal("a message is broken");
        let plain = cipher(&opened.plaintext.unwrap_or_default().0)?
            .open_in_place(nonce(), Aad::empty(), &mut sealed)
            .map_err(broken)?;
        serde_json::from_slice(plain).map_err(kernel::internal)
    }

    /// Forgets whom it was kept for.
    pub(crate) fn forget(&self, call: &mut Call) -> Result<()> {
        match self {
            Kept::Plain(_) => Ok(()),
            Kept::Kms { publisher, .. } => call.forget_caller(publisher),
        }
    }
}

/// A topic's key as any account names it: an id or alias alone is one of the topic's own account.
fn key_of(topic: &Topic, key_id: &str) -> String {
    match key_id {
        arn if arn.starts_with("arn:") => arn.to_owned(),
        alias if alias.starts_with("alias/") => topic.place.arn("kms", alias),
        id => topic.place.arn("kms", format_args!("key/{id}")),
    }
}

/// What every data key of a topic is bound to.
fn context(topic: &str) -> BTreeMap<String, String> {
    BTreeMap::from([("aws:sns:topicArn".to_owned(), topic.to_owned())])
}

fn cipher(key: &[u8]) -> Result<LessSafeKey> {
    UnboundKey::new(&AES_256_GCM, key).map(LessSafeKey::new).map_err(kernel::internal)
}

fn nonce() -> Nonce {
    Nonce::assume_unique_for_key([0; NONCE_LEN])
}
