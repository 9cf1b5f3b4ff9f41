//! Receipt handles: which message, and which of its receptions.

use base64::{Engine as _, engine::general_purpose::URL_SAFE as BASE64};
use kernel::{Call, Result};

use super::{Message, get};
use crate::error;
use crate::queue::Queue;

/// A receipt handle, read.
pub(super) struct Handle {
    id: String,
    receipt: String,
}

impl Handle {
    /// The handle of a message that was just received.
    pub(super) fn text(message: &Message) -> String {
        let receipt = message.receipt.as_deref().unwrap_or_default();
        BASE64.encode(format!("{} {} {receipt}", message.queue, message.id))
    }

    /// Reads a handle of a queue's.
    pub(super) fn read(queue: &Queue, text: &str) -> Result<Self> {
        let plain = BASE64.decode(text).ok().and_then(|bytes| String::from_utf8(bytes).ok());
        let plain = plain.ok_or_else(|| error::handle(text))?;
        let mut parts = plain.split(' ');
        match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some(key), Some(id), Some(receipt), None) if key == queue.key => {
                Ok(Handle { id: id.to_owned(), receipt: receipt.to_owned() })
            }
            _ => Err(error::handle(text)),
        }
    }

    /// The message, if it is there and this is its latest handle.
    pub(super) fn message(&self, call: &Call, queue: &Queue) -> Result<Option<Message>> {
        let found = get(call, queue, &self.id)?;
        Ok(found.filter(|message| message.receipt.as_ref() == Some(&self.receipt)))
    }
}
