//! The texts of templates, kept by their content, and their parsed forms, kept in memory.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use kernel::{ApiError, Call, Record, Result};
use serde::{Deserialize, Serialize};
use template::Template;

use crate::error;

/// How long a template may be that comes with the request, in bytes.
const LONGEST_BODY: usize = 51_200;
/// How long one may be that is fetched, or that another service brings.
pub(crate) const LONGEST: usize = 1_000_000;
/// How many parsed templates are kept.
const KEPT: usize = 64;

/// A template's text. It stays as long as the runtime's state: a deleted stack still shows it, and many stacks may be
/// made from one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Body {
    hash: String,
    pub(crate) text: String,
}

impl Record for Body {
    const KIND: &'static str = "cloudformation_body";

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.hash)
    }
}

type Parsed = Result<Arc<Template>, ApiError>;

static PARSED: LazyLock<Mutex<HashMap<String, Parsed>>> = LazyLock::new(Mutex::default);

/// The template in a text. It is parsed once, before the transaction where that can be.
pub(crate) fn parsed(text: &str) -> Parsed {
    let hash = hash(text);
    if let Some(parsed) = PARSED.lock().unwrap_or_else(PoisonError::into_inner).get(&hash) {
        return parsed.clone();
    }
    let parsed = template::parse(text).map(Arc::new).map_err(|problems| error::problems(&problems));
    let mut kept = PARSED.lock().unwrap_or_else(PoisonError::into_inner);
    if kept.len() >= KEPT {
        // What is still needed is soon parsed again.
        kept.clear();
    }
    kept.insert(hash, parsed.clone());
    parsed
}

/// Refuses a text that is too long to be parsed.
pub(crate) fn within_limit(text: &str, nested: bool) -> Result<()> {
    let most = if nested { LONGEST } else { LONGEST_BODY };
    if text.len() <= most {
        return Ok(());
    }
    Err(error::invalid(format!("Template may not exceed {most} bytes in size.")))
}

/// Keeps a text, and gives its name.
pub(crate) fn keep(call: &mut Call, text: &str) -> Result<String> {
    let hash = hash(text);
    if call.get::<Body>(&hash)?.is_none() {
        call.put(&Body { hash: hash.clone(), text: text.to_owned() })?;
    }
    Ok(hash)
}

/// The text of this name.
pub(crate) fn text(call: &Call, hash: &str) -> Result<String> {
    Ok(call.find::<Body>(hash)?.text)
}

/// The template of this name.
pub(crate) fn template(call: &Call, hash: &str) -> Parsed {
    if let Some(parsed) = PARSED.lock().unwrap_or_else(PoisonError::into_inner).get(hash) {
        return parsed.clone();
    }
    parsed(&text(call, hash)?)
}

fn hash(text: &str) -> String {
    let digest = ring::digest::digest(&ring::digest::SHA256, text.as_bytes());
    digest.as_ref().iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
