//! What is copied from: `x-amz-copy-source`, read as the client that copies.

use kernel::{Call, Needs, Result};

use super::conditions::Conditions;
use super::{Found, Version};
use crate::bucket::Bucket;
use crate::content::{self, Piece};
use crate::envelope::Key;
use crate::error;

/// Where a copy comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Source {
    pub(crate) bucket: String,
    pub(crate) key: String,
    pub(crate) version_id: Option<String>,
}

/// What is copied, opened.
pub(crate) struct Opened {
    pub(crate) found: Found,
    /// The source's version, where its bucket speaks of versions.
    pub(crate) version_id: Option<String>,
    pub(crate) key: Key,
    pub(crate) pieces: Vec<Piece>,
}

impl Source {
    /// From the header: `[/]bucket/key[?versionId=id]`, URL-encoded.
    pub(crate) fn parse(header: &str) -> Result<Self> {
        let invalid = || {
            error::invalid_argument(
                "Copy Source must mention the source bucket and key: sourcebucket/sourcekey",
            )
        };
        if header.starts_with("arn:") {
            return Err(error::not_implemented("access points as copy sources"));
        }
        let (path, version_id) = match header.split_once("?versionId=") {
            Some((path, id)) => (path, Some(id.to_owned())),
            None => (header, None),
        };
        let path = percent_encoding::percent_decode_str(path).decode_utf8().map_err(|_| invalid())?;
        let (bucket, key) = path.trim_start_matches('/').split_once('/').ok_or_else(invalid)?;
        if bucket.is_empty() || key.is_empty() {
            return Err(invalid());
        }
        Ok(Source { bucket: bucket.to_owned(), key: key.to_owned(), version_id })
    }

    /// Its bucket.
    pub(crate) fn bucket(&self, call: &Call, expected_owner: Option<&str>) -> Result<Bucket> {
        Bucket::find(call, &self.bucket, expected_owner)
    }

    /// The permission to read it.
    pub(crate) fn needs(&self, call: &Call, bucket: &Bucket) -> Result<Needs> {
        let actions = ["s3:GetObject", "s3:GetObjectVersion"];
        super::needs(call, bucket, actions, &self.key, self.version_id.as_deref())
    }

    /// Opens it, if the conditions hold.
    pub(crate) fn open(&self, call: &Call, conditions: &Conditions<'_>) -> Result<Opened> {
        let bucket: Bucket = call.find(&self.bucket)?;
        let found = Version::find(call, &bucket, &self.key, self.version_id.as_deref())?;
        conditions.check_source(&found)?;
        if found.data.size > content::LARGEST {
            return Err(error::invalid_request(format!(
                "The specified copy source is larger than the maximum allowable size for a copy source: {}",
                content::LARGEST
            )));
        }
        let key = found.data.envelope.open(call, &bucket, &self.key)?;
        let pieces = found.data.content.pieces(call)?;
        Ok(Opened { version_id: found.version.shown_id(&bucket), found, key, pieces })
    }
}

/// The conditions on a source among the members of an input.
macro_rules! source_conditions {
    ($op:expr) => {
        $crate::object::conditions::Conditions {
            matching: $op.copy_source_if_match.as_deref(),
            other_than: $op.copy_source_if_none_match.as_deref(),
            modified_since: $op.copy_source_if_modified_since,
            unmodified_since: $op.copy_source_if_unmodified_since,
        }
    };
}
pub(crate) use source_conditions;

/// Refuses sources under keys of the client's own.
macro_rules! refuse_source_sse_c {
    ($op:expr) => {
        if $op.copy_source_sse_customer_algorithm.is_some() || $op.copy_source_sse_customer_key.is_some() {
            return Err($crate::error::not_implemented("objects encrypted under clients' own keys (SSE-C)"));
        }
    };
}
pub(crate) use refuse_source_sse_c;

#[cfg(test)]
mod tests {
    use super::*;

    fn check(header: &str, bucket: &str, key: &str, version: Option<&str>) {
        let version_id = version.map(str::to_owned);
        let expected = Source { bucket: bucket.to_owned(), key: key.to_owned(), version_id };
        assert_eq!(Source::parse(header).unwrap(), expected, "{header}");
    }

    #[test]
    fn a_copy_source_is_a_bucket_a_key_and_perhaps_a_version() {
        check("b/k", "b", "k", None);
        check("/b/some/key", "b", "some/key", None);
        check("b/a%20b%3Fc", "b", "a b?c", None);
        check("b/k?versionId=v1", "b", "k", Some("v1"));
        check("b%2Fk", "b", "k", None);
    }

    #[test]
    fn a_copy_source_without_a_key_is_refused() {
        for header in ["b", "/b", "b/", "//k"] {
            assert_eq!(Source::parse(header).unwrap_err().code, "InvalidArgument", "{header}");
        }
    }
}
