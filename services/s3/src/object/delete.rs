//! `DeleteObject`: a version for good, or the key, which versioning only hides.

use kernel::{Answers, Call, Needs, Result};
use shapes_s3 as api;

use super::event::{self, Deletion};
use super::{Version, by_id, conditions, current, store};
use crate::bucket::Bucket;
use crate::{S3, error};

pub(crate) const ACTIONS: [&str; 2] = ["s3:DeleteObject", "s3:DeleteObjectVersion"];

impl Answers<api::DeleteObject> for S3 {
    const ALSO: &'static [&'static str] = &ACTIONS;

    fn needs(call: &Call, op: &api::DeleteObject) -> Result<Needs> {
        let bucket = Bucket::find(call, &op.bucket, op.expected_bucket_owner.as_deref())?;
        super::needs(call, &bucket, ACTIONS, &op.key, op.version_id.as_deref())
    }

    fn run(call: &mut Call, op: api::DeleteObject) -> Result<api::DeleteObjectOutput> {
        if op.if_match_last_modified_time.is_some() || op.if_match_size.is_some() {
            return Err(error::not_implemented("conditions of directory buckets"));
        }
        let bucket: Bucket = call.find(&op.bucket)?;
        conditions::check_write(call, &bucket, &op.key, op.if_match.as_deref(), None)?;
        let deleted = delete(call, &bucket, &op.key, op.version_id.as_deref(), "DeleteObject")?;
        Ok(api::DeleteObjectOutput {
            delete_marker: deleted.marker.then_some(true),
            version_id: deleted.version_id,
            request_charged: None,
        })
    }
}

/// What a deletion did.
pub(crate) struct Deleted {
    /// The version that is gone, or that was made as a marker.
    pub(crate) version_id: Option<String>,
    /// Whether that is a delete marker.
    pub(crate) marker: bool,
}

/// Deletes; what is not there is deleted already. `reason` is what events tell of.
pub(crate) fn delete(
    call: &mut Call,
    bucket: &Bucket,
    key: &str,
    version_id: Option<&str>,
    reason: &str,
) -> Result<Deleted> {
    if let Some(id) = version_id {
        let Some(version) = by_id(call, bucket, key, id)? else {
            return Ok(Deleted { version_id: Some(id.to_owned()), marker: false });
        };
        remove(call, bucket, &version, reason)?;
        return Ok(Deleted { version_id: Some(id.to_owned()), marker: version.is_marker() });
    }
    if bucket.versioning.keeps_versions() {
        let marker = store::place(call, bucket, key, None)?;
        event::deleted(call, bucket, &marker, Deletion::Marker, reason)?;
        return Ok(Deleted { version_id: Some(marker.version_id), marker: true });
    }
    if let Some(version) = current(call, bucket, key)? {
        remove(call, bucket, &version, reason)?;
    }
    Ok(Deleted { version_id: None, marker: false })
}

/// Removes a version for good, and tells of it.
pub(crate) fn remove(call: &mut Call, bucket: &Bucket, version: &Version, reason: &str) -> Result<()> {
    store::remove(call, bucket, version)?;
    event::deleted(call, bucket, version, Deletion::Permanent, reason)
}
