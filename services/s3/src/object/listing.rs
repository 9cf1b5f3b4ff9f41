//! How a bucket is listed: keys in the order of their bytes, and what they have in common up to a delimiter.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use kernel::{Call, Query, Record, Result};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::bucket::Bucket;
use crate::error;

/// How many entries a page has at most.
const MOST: i32 = 1000;
/// How many rows are read at a time.
const CHUNK: usize = 250;
/// How many rows a page looks at before it gives what it has.
const LOOKED_AT: usize = 20_000;
/// What stays as it is in names that are asked for URL-encoded.
const KEPT: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b'*');

/// What a page is asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked<'a> {
    pub(crate) prefix: &'a str,
    pub(crate) delimiter: &'a str,
    /// It begins after this key, or after all that have this in common.
    pub(crate) after: Option<&'a str>,
    pub(crate) most: usize,
}

/// One entry of a page.
pub(crate) enum Entry<R> {
    /// A row.
    Row(R),
    /// What several keys have in common.
    Common(String),
}

/// A page.
pub(crate) struct Listed<R> {
    pub(crate) entries: Vec<Entry<R>>,
    /// What the next page begins after, if there is more.
    pub(crate) next: Option<String>,
}

/// A kind of row that stands in a bucket under a key.
pub(crate) trait Keyed: Record {
    /// The key.
    fn key(&self) -> &str;
}

/// Lists the rows that `keep` wants.
pub(crate) fn list<R: Keyed>(
    call: &Call,
    bucket: &Bucket,
    asked: &Asked<'_>,
    keep: impl Fn(&R) -> bool,
) -> Result<Listed<R>> {
    let mut listed = Listed { entries: Vec::new(), next: None };
    if asked.most == 0 {
        return Ok(listed);
    }
    let prefix = format!("{}/{}", bucket.name, asked.prefix);
    let mut beyond = asked.after.map(|after| format!("{}/{}", bucket.name, asked.beyond(after)));
    let (mut common, mut last, mut looked_at) = (None::<String>, None::<String>, 0);
    loop {
        let query = Query::all().prefix(&prefix).beyond(beyond.as_deref()).limit(CHUNK);
        let page = call.page::<R>(&query, |_| Ok(true))?;
        let more = page.next.is_some();
        for row in page.items {
            looked_at += 1;
            beyond = Some(row.id().into_owned());
            if common.as_deref().is_some_and(|common| row.key().starts_with(common)) || !keep(&row) {
                continue;
            }
            if listed.entries.len() == asked.most || looked_at > LOOKED_AT {
                listed.next = last;
                return Ok(listed);
            }
            if let Some(found) = asked.common(row.key()) {
                last = Some(found.to_owned());
                common = Some(found.to_owned());
                listed.entries.push(Entry::Common(found.to_owned()));
            } else {
                last = Some(row.key().to_owned());
                listed.entries.push(Entry::Row(row));
            }
        }
        if !more {
            return Ok(listed);
        }
        // The rest of what has something in common is not read at all.
        if let (Some(common), Some(now)) = (&common, &mut beyond) {
            let end = format!("{}/{}", bucket.name, end_of(common));
            if *now < end && now.starts_with(&format!("{}/{common}", bucket.name)) {
                *now = end;
            }
        }
    }
}

impl Asked<'_> {
    /// What a key has in common with others, up to and with the delimiter.
    fn common<'k>(&self, key: &'k str) -> Option<&'k str> {
        if self.delimiter.is_empty() {
            return None;
        }
        let rest = key.strip_prefix(self.prefix)?;
        let end = self.prefix.len() + rest.find(self.delimiter)? + self.delimiter.len();
        key.get(..end)
    }

    /// What is passed over: a key, or all that have in common what the last page ended with.
    fn beyond(&self, after: &str) -> String {
        if self.common(after) == Some(after) { end_of(after) } else { after.to_owned() }
    }
}

/// What comes after all keys that begin so.
fn end_of(common: &str) -> String {
    format!("{common}{}", char::MAX)
}

/// How many entries a page may have.
pub(crate) fn limit(asked: Option<i32>, name: &str) -> Result<(i32, usize)> {
    let asked = asked.unwrap_or(MOST);
    let Ok(most) = usize::try_from(asked.min(MOST)) else {
        return Err(error::invalid_argument(format!(
            "Argument {name} must be an integer between 0 and 2147483647"
        ))
        .with("ArgumentName", name)
        .with("ArgumentValue", asked.to_string()));
    };
    Ok((asked.min(MOST), most))
}

/// Names as they are given: encoded where the client asks for it, since XML cannot hold all of them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Names {
    url: bool,
}

impl Names {
    /// As `encoding-type` says.
    pub(crate) fn of(encoding_type: Option<&str>) -> Result<Self> {
        match encoding_type {
            None => Ok(Names { url: false }),
            Some("url") => Ok(Names { url: true }),
            Some(_) => Err(error::invalid_argument("Invalid Encoding Method specified in Request")),
        }
    }

    /// A name on its way out.
    pub(crate) fn show(self, name: &str) -> String {
        if self.url { utf8_percent_encode(name, KEPT).to_string() } else { name.to_owned() }
    }

    /// The same of one that may be absent.
    pub(crate) fn maybe(self, name: Option<&str>) -> Option<String> {
        name.map(|name| self.show(name))
    }
}

/// A continuation token.
pub(crate) fn token(key: &str) -> String {
    BASE64.encode(key)
}

/// The key in a continuation token.
pub(crate) fn opened(token: &str) -> Result<String> {
    let bytes = BASE64.decode(token).ok();
    bytes
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .ok_or_else(|| error::invalid_argument("The continuation token provided is incorrect"))
}
