//! How versions come and go: the one place that changes which version of a key is current.

use kernel::{Call, Result};

use super::{
    Current, Data, NULL, Noncurrent, Version, behind, current, current_id, new_version_id, whole_second,
};
use crate::bucket::Bucket;
use crate::bucket::versioning::Versioning;
use crate::content::Content;

/// Makes a new current version of a key; without data a delete marker. What it takes the place of is kept or dropped, as
/// the bucket's versioning says.
pub(crate) fn place(call: &mut Call, bucket: &Bucket, key: &str, data: Option<Data>) -> Result<Version> {
    let old = current(call, bucket, key)?;
    let sequence = next_sequence(call, old.as_ref());
    let version_id = if bucket.versioning == Versioning::Enabled {
        new_version_id(call, sequence)
    } else {
        NULL.to_owned()
    };
    let now = whole_second(call);
    if let Some(mut old) = old {
        if old.version_id == version_id {
            drop_content(call, &old)?;
        } else {
            if version_id == NULL {
                remove_noncurrent_null(call, bucket, key)?;
            }
            old.superseded = Some(now);
            call.put(&Noncurrent(old))?;
        }
    }
    let version = Version {
        bucket: bucket.name.clone(),
        key: key.to_owned(),
        version_id,
        sequence,
        modified: now,
        superseded: None,
        data,
    };
    let row = Current(version);
    call.put(&row)?;
    Ok(row.0)
}

/// Removes a version for good. If it was the current one, the newest behind it becomes that.
pub(crate) fn remove(call: &mut Call, bucket: &Bucket, version: &Version) -> Result<()> {
    drop_content(call, version)?;
    let current = current(call, bucket, &version.key)?;
    if current.is_none_or(|current| current.sequence != version.sequence) {
        call.remove::<Noncurrent>(&super::noncurrent_id(&bucket.name, &version.key, version.sequence))?;
        return Ok(());
    }
    match behind(call, bucket, &version.key)?.into_iter().next() {
        Some(mut next) => {
            call.remove::<Noncurrent>(&super::noncurrent_id(&bucket.name, &next.key, next.sequence))?;
            next.superseded = None;
            call.put(&Current(next))
        }
        None => call.remove::<Current>(&current_id(&bucket.name, &version.key)).map(|_| ()),
    }
}

/// Stores a version again where it is, after a change of what is said about it.
pub(crate) fn rewrite(call: &mut Call, bucket: &Bucket, version: Version) -> Result<()> {
    let current = current(call, bucket, &version.key)?;
    if current.is_some_and(|current| current.sequence == version.sequence) {
        call.put(&Current(version))
    } else {
        call.put(&Noncurrent(version))
    }
}

fn remove_noncurrent_null(call: &mut Call, bucket: &Bucket, key: &str) -> Result<()> {
    let Some(null) = super::noncurrent_null(call, bucket, key)? else { return Ok(()) };
    drop_content(call, &null)?;
    call.remove::<Noncurrent>(&super::noncurrent_id(&bucket.name, key, null.sequence)).map(|_| ())
}

fn drop_content(call: &mut Call, version: &Version) -> Result<()> {
    version.data.as_ref().map_or(&Content::None, |data| &data.content).drop(call)
}

/// The clock's microseconds, or more where the key is faster than the clock.
fn next_sequence(call: &Call, old: Option<&Version>) -> u64 {
    let now = u64::try_from(call.now().0).unwrap_or(0).saturating_mul(1000);
    old.map_or(now, |old| now.max(old.sequence.saturating_add(1)))
}
