//! Lists, a page at a time.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD as BASE64};
use schema::ApiError;

use crate::Result;

/// How many rows a list looks at before it gives a short page with a token, as AWS does.
pub(crate) const LOOKED_AT: usize = 2_000;

/// Which records, in which order, how many.
#[derive(Clone, Debug, Default)]
pub struct Query<'a> {
    pub(crate) by: Option<(&'static str, &'a str)>,
    pub(crate) prefix: &'a str,
    pub(crate) descending: bool,
    pub(crate) token: Option<&'a str>,
    pub(crate) beyond: Option<&'a str>,
    pub(crate) limit: usize,
}

impl<'a> Query<'a> {
    /// All records of a kind, by id, up to 100.
    pub fn all() -> Self {
        Query { limit: 100, ..Query::default() }
    }

    /// Those whose indexed `field` is `value`.
    pub fn by(mut self, field: &'static str, value: &'a str) -> Self {
        self.by = Some((field, value));
        self
    }

    /// Those whose id begins with `prefix`.
    pub fn prefix(mut self, prefix: &'a str) -> Self {
        self.prefix = prefix;
        self
    }

    /// In falling order of ids.
    pub fn descending(mut self) -> Self {
        self.descending = true;
        self
    }

    /// Those after an earlier page.
    pub fn after(mut self, token: Option<&'a str>) -> Self {
        self.token = token;
        self
    }

    /// Those whose id comes after `id`, which need not be there: for a service whose lists begin where the client says.
    pub fn beyond(mut self, id: Option<&'a str>) -> Self {
        self.beyond = id;
        self
    }

    /// At most so many.
    pub fn limit(mut self, limit: usize) -> Self {
        self.limit = limit;
        self
    }

    /// A hash of everything that a token belongs to.
    fn fingerprint(&self, kind: &str) -> String {
        let text = format!("{kind}\0{:?}\0{}\0{}", self.by, self.prefix, self.descending);
        let digest = ring::digest::digest(&ring::digest::SHA256, text.as_bytes());
        BASE64.encode(&digest.as_ref()[..9])
    }

    /// The token of the page that begins after `id`.
    pub(crate) fn seal(&self, kind: &str, id: &str) -> String {
        BASE64.encode(format!("{}{id}", self.fingerprint(kind)))
    }

    /// The id that this page begins after.
    pub(crate) fn opened(&self, kind: &str) -> Result<Option<String>> {
        let Some(token) = self.token else { return Ok(None) };
        let refuse = || ApiError::new("InvalidNextToken", "the pagination token is not one of this list");
        let text =
            BASE64.decode(token).ok().and_then(|bytes| String::from_utf8(bytes).ok()).ok_or_else(refuse)?;
        Ok(Some(text.strip_prefix(&self.fingerprint(kind)).ok_or_else(refuse)?.to_owned()))
    }
}

/// Some records, and the token of the next page.
#[derive(Clone, Debug)]
pub struct Page<R> {
    /// The records.
    pub items: Vec<R>,
    /// The token of the next page, if there may be one.
    pub next: Option<String>,
}

impl<R> Page<R> {
    /// The same page of something else.
    pub fn map<T>(self, f: impl FnMut(R) -> T) -> Page<T> {
        Page { items: self.items.into_iter().map(f).collect(), next: self.next }
    }
}
