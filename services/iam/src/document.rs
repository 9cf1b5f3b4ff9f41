//! Policy documents: checked when they are written, parsed once, shown as IAM shows them.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use kernel::Result;
use policy::{Document, Kind, Malformed};

use crate::errors;

/// How many parsed documents are kept at most.
const KEPT: usize = 2_000;

type Parsed = HashMap<(Kind, Box<str>), Arc<Document>>;

/// Parsed documents by their content. A document never changes its meaning, so nothing here grows stale.
static PARSED: LazyLock<Mutex<Parsed>> = LazyLock::new(Mutex::default);

/// A document parsed, from the cache if it was before.
pub(crate) fn parsed(text: &str, kind: Kind) -> Result<Arc<Document>, Malformed> {
    let key = (kind, text.into());
    if let Some(document) = PARSED.lock().unwrap_or_else(PoisonError::into_inner).get(&key) {
        return Ok(Arc::clone(document));
    }
    let document = Arc::new(Document::parse(text, kind)?);
    let mut parsed = PARSED.lock().unwrap_or_else(PoisonError::into_inner);
    if parsed.len() >= KEPT {
        parsed.clear();
    }
    parsed.insert(key, Arc::clone(&document));
    Ok(document)
}

/// Refuses a document that IAM refuses.
pub(crate) fn check(text: &str, kind: Kind) -> Result<Arc<Document>> {
    parsed(text, kind).map_err(errors::malformed)
}

/// A document as IAM answers it: percent-encoded by RFC 3986.
pub(crate) fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}
