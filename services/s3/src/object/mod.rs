//! Objects: versions, and which of them is current.
//!
//! The current version of each key is one kind of record, by bucket and key, so that a list of objects reads no more than
//! what it shows; the versions behind it are another, newest first. A key that has versions has a current one, which may
//! be a delete marker.

pub(crate) mod attributes;
pub(crate) mod batch;
pub(crate) mod conditions;
pub(crate) mod copy;
pub(crate) mod delete;
pub(crate) mod event;
pub(crate) mod get;
pub(crate) mod headers;
pub(crate) mod list;
pub(crate) mod listing;
pub(crate) mod put;
pub(crate) mod range;
pub(crate) mod source;
pub(crate) mod store;
pub(crate) mod tagging;
pub(crate) mod versions;

use std::borrow::Cow;

use kernel::{ALPHANUMERIC, ApiError, Call, Ids as _, Needs, Query, Record, Result, Scope};
use schema::Timestamp;
use serde::{Deserialize, Serialize};

use self::headers::Headers;
use crate::bucket::Bucket;
use crate::checksum::Checksum;
use crate::content::Content;
use crate::envelope::Envelope;
use crate::error;
use crate::tags::Tags;

/// What stands between a key and what tells its versions apart: no key has it, and it sorts before all that keys have.
pub(crate) const SEPARATOR: char = '\u{1}';
/// The version id of what was made without versioning.
pub(crate) const NULL: &str = "null";

/// A version of an object, or a delete marker.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(clippy::struct_field_names, reason = "AWS's own name")]
pub(crate) struct Version {
    pub(crate) bucket: String,
    pub(crate) key: String,
    pub(crate) version_id: String,
    /// Grows with every version of the key; it is also what events call the sequencer.
    pub(crate) sequence: u64,
    pub(crate) modified: Timestamp,
    /// When another version took its place as the current one.
    #[serde(default)]
    pub(crate) superseded: Option<Timestamp>,
    /// What it holds; a delete marker holds nothing.
    pub(crate) data: Option<Data>,
}

/// What a version holds.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Data {
    pub(crate) size: u64,
    /// Without its quotes.
    pub(crate) etag: String,
    #[serde(default)]
    pub(crate) headers: Headers,
    #[serde(default)]
    pub(crate) tags: Tags,
    #[serde(default)]
    pub(crate) checksum: Option<Checksum>,
    pub(crate) envelope: Envelope,
    pub(crate) content: Content,
}

/// The current version of a key.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Current(pub(crate) Version);

/// A version behind the current one.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Noncurrent(pub(crate) Version);

impl Record for Current {
    const KIND: &'static str = "s3_object";
    const SCOPE: Scope = Scope::Partition;

    fn id(&self) -> Cow<'_, str> {
        Cow::Owned(current_id(&self.0.bucket, &self.0.key))
    }
}

impl Record for Noncurrent {
    const KIND: &'static str = "s3_noncurrent";
    const SCOPE: Scope = Scope::Partition;

    fn id(&self) -> Cow<'_, str> {
        Cow::Owned(noncurrent_id(&self.0.bucket, &self.0.key, self.0.sequence))
    }
}

/// The id of a key's current version: bucket names have no slash.
pub(crate) fn current_id(bucket: &str, key: &str) -> String {
    format!("{bucket}/{key}")
}

fn noncurrent_id(bucket: &str, key: &str, sequence: u64) -> String {
    format!("{bucket}/{key}{SEPARATOR}{:016x}", u64::MAX - sequence)
}

impl Version {
    /// Whether it says that there is nothing.
    pub(crate) fn is_marker(&self) -> bool {
        self.data.is_none()
    }

    /// The version of a key that a request means: the one with this id, else the current one if it is no delete
    /// marker. Whether a key exists is told to those alone who may list the bucket.
    pub(crate) fn find(call: &Call, bucket: &Bucket, key: &str, version_id: Option<&str>) -> Result<Found> {
        let found = match version_id {
            None => current(call, bucket, key)?,
            Some(id) => Some(by_id(call, bucket, key, id)?.ok_or_else(|| no_version(call, bucket, key, id))?),
        };
        match found {
            Some(Version { data: Some(data), bucket, key, version_id, sequence, modified, superseded }) => {
                let version = Version { data: None, bucket, key, version_id, sequence, modified, superseded };
                Ok(Found { version, data })
            }
            // A delete marker can be deleted, not read.
            Some(marker) => Err(match version_id {
                Some(_) => of_marker(error::method_not_allowed("GET"), &marker),
                None => match no_key(call, bucket, key) {
                    // Not even that it was there is told to those who may not list.
                    denied if denied.status == 403 => denied,
                    absent => of_marker(absent, &marker),
                },
            }),
            None => Err(no_key(call, bucket, key)),
        }
    }

    /// Its id, where the bucket speaks of versions.
    pub(crate) fn shown_id(&self, bucket: &Bucket) -> Option<String> {
        bucket.versioning.keeps_versions().then(|| self.version_id.clone())
    }
}

/// A version that holds something.
pub(crate) struct Found {
    /// The version; what it holds stands beside it.
    pub(crate) version: Version,
    pub(crate) data: Data,
}

impl Found {
    /// The version as it is stored.
    pub(crate) fn whole(self) -> Version {
        Version { data: Some(self.data), ..self.version }
    }
}

/// The current version of a key.
pub(crate) fn current(call: &Call, bucket: &Bucket, key: &str) -> Result<Option<Version>> {
    Ok(call.get::<Current>(&current_id(&bucket.name, key))?.map(|Current(version)| version))
}

/// The version of a key with this id, current or not.
pub(crate) fn by_id(call: &Call, bucket: &Bucket, key: &str, version_id: &str) -> Result<Option<Version>> {
    let matches = |version: &Version| version.version_id == version_id;
    if let Some(current) = current(call, bucket, key)?.filter(|version| matches(version)) {
        return Ok(Some(current));
    }
    if version_id == NULL {
        return noncurrent_null(call, bucket, key);
    }
    let Some(sequence) = version_id.get(..16).and_then(|hex| u64::from_str_radix(hex, 16).ok()) else {
        return Ok(None);
    };
    let row = call.get::<Noncurrent>(&noncurrent_id(&bucket.name, key, u64::MAX - sequence))?;
    Ok(row.map(|Noncurrent(version)| version).filter(matches))
}

/// The version of a key that was made without versioning, if others came after it.
pub(crate) fn noncurrent_null(call: &Call, bucket: &Bucket, key: &str) -> Result<Option<Version>> {
    let rows = behind(call, bucket, key)?;
    Ok(rows.into_iter().find(|version| version.version_id == NULL))
}

/// All versions of a key behind the current one, newest first.
pub(crate) fn behind(call: &Call, bucket: &Bucket, key: &str) -> Result<Vec<Version>> {
    let prefix = format!("{}/{key}{SEPARATOR}", bucket.name);
    let rows = call.every::<Noncurrent>(&Query::all().prefix(&prefix))?;
    Ok(rows.into_iter().map(|Noncurrent(version)| version).collect())
}

/// The moment of a call as S3 keeps it: lists and headers show the same whole second.
pub(crate) fn whole_second(call: &Call) -> Timestamp {
    Timestamp(call.now().0.div_euclid(1000) * 1000)
}

/// A new version's id: where it stands among its key's versions, and what nobody can guess.
pub(crate) fn new_version_id(call: &Call, sequence: u64) -> String {
    format!("{:016x}{}", u64::MAX - sequence, call.ids().text(ALPHANUMERIC, 16))
}

/// What is told of a key that is not there.
pub(crate) fn no_key(call: &Call, bucket: &Bucket, key: &str) -> ApiError {
    if may_list(call, bucket) { error::no_such_key(key) } else { error::access_denied() }
}

/// The same of something that a delete marker hides.
fn of_marker(error: ApiError, marker: &Version) -> ApiError {
    error.with("x-amz-delete-marker", "true").with("x-amz-version-id", &marker.version_id)
}

fn no_version(call: &Call, bucket: &Bucket, key: &str, version_id: &str) -> ApiError {
    if may_list(call, bucket) { error::no_such_version(key, version_id) } else { error::access_denied() }
}

fn may_list(call: &Call, bucket: &Bucket) -> bool {
    call.permits(&bucket.needs(call, "s3:ListBucket"))
}

/// The permission for an object as it is there: with its tags, and for one version by the action's other name.
pub(crate) fn needs(
    call: &Call,
    bucket: &Bucket,
    [action, of_version]: [&'static str; 2],
    key: &str,
    version_id: Option<&str>,
) -> Result<Needs> {
    crate::name::check_key(key)?;
    let mut needs = bucket.object_needs(call, if version_id.is_some() { of_version } else { action }, key);
    let existing = match version_id {
        Some(id) => {
            needs = needs.when("s3:VersionId", id);
            by_id(call, bucket, key, id)?
        }
        None => current(call, bucket, key)?,
    };
    for (tag, value) in existing.and_then(|version| version.data).into_iter().flat_map(|data| data.tags) {
        needs = needs.when(format!("s3:ExistingObjectTag/{tag}"), value);
    }
    Ok(needs)
}
