//! `ListObjects`, `ListObjectsV2`.

use kernel::{Answers, Call, Needs, Result};
use shapes_s3 as api;

use super::Current;
use super::listing::{self, Asked, Entry, Keyed, Listed, Names};
use super::put::quoted;
use crate::bucket::Bucket;
use crate::{S3, owner};

impl Keyed for Current {
    fn key(&self) -> &str {
        &self.0.key
    }
}

/// The permission to list, with what conditions may ask of how.
pub(crate) fn needs(
    call: &Call,
    bucket: &Bucket,
    action: &'static str,
    prefix: Option<&str>,
    delimiter: Option<&str>,
    max_keys: Option<i32>,
) -> Needs {
    let mut needs = bucket.needs(call, action);
    let max_keys = max_keys.map(|most| most.to_string());
    let conditions =
        [("s3:prefix", prefix), ("s3:delimiter", delimiter), ("s3:max-keys", max_keys.as_deref())];
    for (key, value) in conditions {
        if let Some(value) = value {
            needs = needs.when(key, value);
        }
    }
    needs
}

impl Answers<api::ListObjectsV2> for S3 {
    const ALSO: &'static [&'static str] = &["s3:ListBucket"];

    fn needs(call: &Call, op: &api::ListObjectsV2) -> Result<Needs> {
        let bucket = Bucket::find(call, &op.bucket, op.expected_bucket_owner.as_deref())?;
        let (prefix, delimiter) = (op.prefix.as_deref(), op.delimiter.as_deref());
        Ok(needs(call, &bucket, "s3:ListBucket", prefix, delimiter, op.max_keys))
    }

    fn run(call: &Call, op: api::ListObjectsV2) -> Result<api::ListObjectsV2Output> {
        let bucket: Bucket = call.find(&op.bucket)?;
        let names = Names::of(op.encoding_type.as_deref())?;
        let (max_keys, most) = listing::limit(op.max_keys, "max-keys")?;
        let token = op.continuation_token.as_deref().map(listing::opened).transpose()?;
        let asked = Asked {
            prefix: op.prefix.as_deref().unwrap_or_default(),
            delimiter: op.delimiter.as_deref().unwrap_or_default(),
            after: token.as_deref().or(op.start_after.as_deref()).filter(|after| !after.is_empty()),
            most,
        };
        let listed = listing::list(call, &bucket, &asked, |row: &Current| !row.0.is_marker())?;
        let next = listed.next.clone();
        let count = i32::try_from(listed.entries.len()).ok();
        let (contents, common) = shown(listed, &bucket, names, op.fetch_owner == Some(true));
        Ok(api::ListObjectsV2Output {
            is_truncated: Some(next.is_some()),
            contents: Some(contents),
            name: Some(op.bucket),
            prefix: Some(names.show(asked.prefix)),
            delimiter: names.maybe(op.delimiter.as_deref()),
            max_keys: Some(max_keys),
            common_prefixes: Some(common),
            key_count: count,
            next_continuation_token: next.as_deref().map(listing::token),
            start_after: names.maybe(op.start_after.as_deref()),
            encoding_type: op.encoding_type,
            continuation_token: op.continuation_token,
            request_charged: None,
        })
    }
}

impl Answers<api::ListObjects> for S3 {
    const ALSO: &'static [&'static str] = &["s3:ListBucket"];

    fn needs(call: &Call, op: &api::ListObjects) -> Result<Needs> {
        let bucket = Bucket::find(call, &op.bucket, op.expected_bucket_owner.as_deref())?;
        let (prefix, delimiter) = (op.prefix.as_deref(), op.delimiter.as_deref());
        Ok(needs(call, &bucket, "s3:ListBucket", prefix, delimiter, op.max_keys))
    }

    fn run(call: &Call, op: api::ListObjects) -> Result<api::ListObjectsOutput> {
        let bucket: Bucket = call.find(&op.bucket)?;
        let names = Names::of(op.encoding_type.as_deref())?;
        let (max_keys, most) = listing::limit(op.max_keys, "max-keys")?;
        let asked = Asked {
            prefix: op.prefix.as_deref().unwrap_or_default(),
            delimiter: op.delimiter.as_deref().unwrap_or_default(),
            after: op.marker.as_deref().filter(|after| !after.is_empty()),
            most,
        };
        let listed = listing::list(call, &bucket, &asked, |row: &Current| !row.0.is_marker())?;
        let next = listed.next.clone();
        let (contents, common) = shown(listed, &bucket, names, true);
        Ok(api::ListObjectsOutput {
            is_truncated: Some(next.is_some()),
            marker: Some(names.show(op.marker.as_deref().unwrap_or_default())),
            // AWS tells it where there is a delimiter only; it does no harm elsewhere.
            next_marker: names.maybe(next.as_deref()),
            contents: Some(contents),
            name: Some(op.bucket),
            prefix: Some(names.show(asked.prefix)),
            delimiter: names.maybe(op.delimiter.as_deref()),
            max_keys: Some(max_keys),
            common_prefixes: Some(common),
            encoding_type: op.encoding_type,
            request_charged: None,
        })
    }
}

fn shown(
    listed: Listed<Current>,
    bucket: &Bucket,
    names: Names,
    with_owner: bool,
) -> (Vec<api::Object>, Vec<api::CommonPrefix>) {
    let (mut contents, mut common) = (Vec::new(), Vec::new());
    for entry in listed.entries {
        match entry {
            Entry::Common(prefix) => common.push(api::CommonPrefix { prefix: Some(names.show(&prefix)) }),
            Entry::Row(Current(version)) => {
                let Some(data) = &version.data else { continue };
                contents.push(api::Object {
                    key: Some(names.show(&version.key)),
                    last_modified: Some(version.modified),
                    e_tag: Some(quoted(&data.etag)),
                    checksum_algorithm: data
                        .checksum
                        .as_ref()
                        .map(|sum| vec![sum.algorithm.name().to_owned()]),
                    checksum_type: data.checksum.as_ref().map(|sum| sum.of.name().to_owned()),
                    size: i64::try_from(data.size).ok(),
                    storage_class: Some(data.headers.class().to_owned()),
                    owner: with_owner.then(|| owner::owner(&bucket.account)),
                    restore_status: None,
                });
            }
        }
    }
    (contents, common)
}
