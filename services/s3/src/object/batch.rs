//! `DeleteObjects`: many keys at once, each allowed or denied for itself.

use kernel::{Answers, ApiError, Call, Needs, Result};
use shapes_s3 as api;

use super::delete::{self, ACTIONS};
use crate::bucket::Bucket;
use crate::{S3, error};

/// How many keys one request may name.
const MOST: usize = 1000;

impl Answers<api::DeleteObjects> for S3 {
    const ALSO: &'static [&'static str] = &ACTIONS;

    /// What is needed depends on the key, and is asked for each.
    fn needs(call: &Call, op: &api::DeleteObjects) -> Result<Needs> {
        Bucket::find(call, &op.bucket, op.expected_bucket_owner.as_deref())?;
        Ok(Needs::nothing())
    }

    fn run(call: &mut Call, op: api::DeleteObjects) -> Result<api::DeleteObjectsOutput> {
        if !(1..=MOST).contains(&op.delete.objects.len()) {
            return Err(error::malformed_xml());
        }
        let bucket: Bucket = call.find(&op.bucket)?;
        let quiet = op.delete.quiet == Some(true);
        let (mut deleted, mut errors) = (Vec::new(), Vec::new());
        for object in op.delete.objects {
            // One key's failure is its own: what it began is undone, the others go on.
            match call.attempt(|call| delete_one(call, &bucket, &object)) {
                Ok(done) if !quiet => deleted.push(done),
                Ok(_) => {}
                Err(error) => errors.push(failed(object, error)),
            }
        }
        Ok(api::DeleteObjectsOutput {
            deleted: Some(deleted),
            errors: (!errors.is_empty()).then_some(errors),
            request_charged: None,
        })
    }
}

fn delete_one(
    call: &mut Call,
    bucket: &Bucket,
    object: &api::ObjectIdentifier,
) -> Result<api::DeletedObject> {
    let version_id = object.version_id.as_deref().filter(|id| !id.is_empty());
    call.require::<api::DeleteObjects>(super::needs(call, bucket, ACTIONS, &object.key, version_id)?)?;
    if object.last_modified_time.is_some() || object.size.is_some() {
        return Err(error::not_implemented("conditions of directory buckets"));
    }
    super::conditions::check_write(call, bucket, &object.key, object.e_tag.as_deref(), None)?;
    let done = delete::delete(call, bucket, &object.key, version_id, "DeleteObjects")?;
    Ok(api::DeletedObject {
        key: Some(object.key.clone()),
        version_id: version_id.map(str::to_owned),
        delete_marker: done.marker.then_some(true),
        delete_marker_version_id: done.version_id.filter(|_| done.marker),
    })
}

fn failed(object: api::ObjectIdentifier, error: ApiError) -> api::Error {
    api::Error {
        key: Some(object.key),
        version_id: object.version_id,
        code: Some(error.code.into_owned()),
        message: Some(error.message),
    }
}
