//! `ListObjectVersions`: the versions of each key, newest first, delete markers among them.

use kernel::{Answers, Call, Needs, Result};
use shapes_s3 as api;

use super::listing::{self, Asked, Entry, Names};
use super::put::quoted;
use super::{Current, Version, behind, current, list};
use crate::bucket::Bucket;
use crate::{S3, error, owner};

impl Answers<api::ListObjectVersions> for S3 {
    const ALSO: &'static [&'static str] = &["s3:ListBucketVersions"];

    fn needs(call: &Call, op: &api::ListObjectVersions) -> Result<Needs> {
        let bucket = Bucket::find(call, &op.bucket, op.expected_bucket_owner.as_deref())?;
        let (prefix, delimiter) = (op.prefix.as_deref(), op.delimiter.as_deref());
        Ok(list::needs(call, &bucket, "s3:ListBucketVersions", prefix, delimiter, op.max_keys))
    }

    fn run(call: &Call, op: api::ListObjectVersions) -> Result<api::ListObjectVersionsOutput> {
        let bucket: Bucket = call.find(&op.bucket)?;
        let names = Names::of(op.encoding_type.as_deref())?;
        let (max_keys, most) = listing::limit(op.max_keys, "max-keys")?;
        let key_marker = op.key_marker.as_deref().filter(|marker| !marker.is_empty());
        let version_marker = op.version_id_marker.as_deref().filter(|marker| !marker.is_empty());
        let (last, output) = (Default::default(), api::ListObjectVersionsOutput::default());
        let mut page = Page { most, names, bucket: &bucket, last, output };
        if let Some(version_id) = version_marker {
            let key = key_marker.ok_or_else(|| {
                error::invalid_argument("A version-id marker cannot be specified without a key marker.")
            })?;
            page.rest_of(call, key, version_id)?;
        }
        let asked = Asked {
            prefix: op.prefix.as_deref().unwrap_or_default(),
            delimiter: op.delimiter.as_deref().unwrap_or_default(),
            after: key_marker,
            most,
        };
        if most > 0 && !page.is_ended() {
            page.fill(call, &asked)?;
        }
        let mut output = page.output;
        output.is_truncated = Some(output.next_key_marker.is_some());
        output.key_marker = Some(names.show(key_marker.unwrap_or_default()));
        output.version_id_marker = Some(version_marker.unwrap_or_default().to_owned());
        output.prefix = Some(names.show(asked.prefix));
        output.delimiter = names.maybe(op.delimiter.as_deref());
        output.max_keys = Some(max_keys);
        output.name = Some(op.bucket);
        output.encoding_type = op.encoding_type;
        Ok(output)
    }
}

/// A page that is being filled.
struct Page<'p> {
    most: usize,
    names: Names,
    bucket: &'p Bucket,
    /// The key and version that it has so far come to.
    last: (String, String),
    output: api::ListObjectVersionsOutput,
}

impl Page<'_> {
    fn is_full(&self) -> bool {
        let count = |length: Option<usize>| length.unwrap_or(0);
        count(self.output.versions.as_ref().map(Vec::len))
            + count(self.output.delete_markers.as_ref().map(Vec::len))
            + count(self.output.common_prefixes.as_ref().map(Vec::len))
            >= self.most
    }

    fn is_ended(&self) -> bool {
        self.output.next_key_marker.is_some()
    }

    /// The versions of the key that the last page ended in.
    fn rest_of(&mut self, call: &Call, key: &str, after: &str) -> Result<()> {
        let newest = current(call, self.bucket, key)?;
        let versions = newest.into_iter().chain(behind(call, self.bucket, key)?).enumerate();
        let mut passed = false;
        for (index, version) in versions {
            if passed {
                self.add(version, index == 0);
            } else {
                passed = version.version_id == after;
            }
        }
        Ok(())
    }

    fn fill(&mut self, call: &Call, asked: &Asked<'_>) -> Result<()> {
        let listed = listing::list(call, self.bucket, asked, |_: &Current| true)?;
        for entry in listed.entries {
            match entry {
                Entry::Common(prefix) => {
                    if self.is_full() {
                        self.end();
                        return Ok(());
                    }
                    let shown = api::CommonPrefix { prefix: Some(self.names.show(&prefix)) };
                    self.output.common_prefixes.get_or_insert_default().push(shown);
                    self.last = (prefix, String::new());
                }
                Entry::Row(Current(newest)) => {
                    let key = newest.key.clone();
                    self.add(newest, true);
                    if self.is_ended() {
                        return Ok(());
                    }
                    for version in behind(call, self.bucket, &key)? {
                        self.add(version, false);
                    }
                }
            }
            if self.is_ended() {
                return Ok(());
            }
        }
        if listed.next.is_some() {
            self.end();
        }
        Ok(())
    }

    /// Adds a version, or ends the page before it.
    fn add(&mut self, version: Version, latest: bool) {
        if self.is_ended() {
            return;
        }
        if self.is_full() {
            self.end();
            return;
        }
        self.last = (version.key.clone(), version.version_id.clone());
        let (key, owner) = (self.names.show(&version.key), owner::owner(&self.bucket.account));
        match version.data {
            None => self.output.delete_markers.get_or_insert_default().push(api::DeleteMarkerEntry {
                key: Some(key),
                version_id: Some(version.version_id),
                is_latest: Some(latest),
                last_modified: Some(version.modified),
                owner: Some(owner),
            }),
            Some(data) => self.output.versions.get_or_insert_default().push(api::ObjectVersion {
                e_tag: Some(quoted(&data.etag)),
                checksum_algorithm: data.checksum.as_ref().map(|sum| vec![sum.algorithm.name().to_owned()]),
                checksum_type: data.checksum.as_ref().map(|sum| sum.of.name().to_owned()),
                size: i64::try_from(data.size).ok(),
                storage_class: Some(data.headers.class().to_owned()),
                key: Some(key),
                version_id: Some(version.version_id),
                is_latest: Some(latest),
                last_modified: Some(version.modified),
                owner: Some(owner),
                restore_status: None,
            }),
        }
    }

    /// There is more than fits.
    fn end(&mut self) {
        let (key, version_id) = &self.last;
        self.output.next_key_marker = Some(self.names.show(key));
        self.output.next_version_id_marker = (!version_id.is_empty()).then(|| version_id.clone());
    }
}
