//! Conditions of requests: what the client has already, and what it expects to find.

use kernel::{Call, Result};
use schema::Timestamp;

use super::{Data, Found, current};
use crate::bucket::Bucket;
use crate::error;

/// The conditions of a read, or of a copy's source.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Conditions<'a> {
    pub(crate) matching: Option<&'a str>,
    pub(crate) other_than: Option<&'a str>,
    pub(crate) modified_since: Option<Timestamp>,
    pub(crate) unmodified_since: Option<Timestamp>,
}

impl Conditions<'_> {
    /// Whether a read goes on. An entity tag says more than a time: where both are there, it decides.
    pub(crate) fn check(&self, found: &Found) -> Result<()> {
        // The wire has whole seconds.
        let seconds = |time: Timestamp| time.0.div_euclid(1000);
        let modified = seconds(found.version.modified);
        match (self.matching, self.unmodified_since) {
            (Some(tags), _) if !matches(tags, &found.data) => {
                return Err(error::precondition_failed("If-Match"));
            }
            (None, Some(time)) if modified > seconds(time) => {
                return Err(error::precondition_failed("If-Unmodified-Since"));
            }
            _ => {}
        }
        match (self.other_than, self.modified_since) {
            (Some(tags), _) if !matches(tags, &found.data) => Ok(()),
            (None, Some(time)) if modified > seconds(time) => Ok(()),
            (None, None) => Ok(()),
            _ => Err(error::not_modified(&found.data.etag, found.version.modified)),
        }
    }

    /// The same for a copy's source, where nothing is ever "not modified".
    pub(crate) fn check_source(&self, found: &Found) -> Result<()> {
        self.check(found).map_err(|error| {
            if error.status == 304 {
                error::precondition_failed("x-amz-copy-source-If-None-Match")
            } else {
                error
            }
        })
    }
}

/// Whether a write may go on: `If-None-Match: *` makes only what is not there, `If-Match` changes only what is known.
pub(crate) fn check_write(
    call: &Call,
    bucket: &Bucket,
    key: &str,
    if_match: Option<&str>,
    if_none_match: Option<&str>,
) -> Result<()> {
    if if_match.is_none() && if_none_match.is_none() {
        return Ok(());
    }
    let existing = current(call, bucket, key)?.and_then(|version| version.data);
    if let Some(tags) = if_none_match {
        if tags != "*" {
            return Err(error::not_implemented("If-None-Match with anything but *"));
        }
        if existing.is_some() {
            return Err(error::precondition_failed("If-None-Match"));
        }
    }
    match (if_match, existing) {
        (Some(_), None) => Err(error::no_such_key(key)),
        (Some(tags), Some(data)) if !matches(tags, &data) => Err(error::precondition_failed("If-Match")),
        _ => Ok(()),
    }
}

fn matches(tags: &str, data: &Data) -> bool {
    tags.split(',')
        .map(|tag| tag.trim().trim_start_matches("W/").trim_matches('"'))
        .any(|tag| tag == "*" || tag == data.etag)
}
