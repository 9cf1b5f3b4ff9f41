//! `DeleteBucket`.

use kernel::{Answers, ApiError, Call, Query, Result};
use shapes_s3 as api;

use super::{Bucket, lifecycle, on_bucket};
use crate::S3;
use crate::object::Current;
use crate::upload::{self, Upload};

impl Answers<api::DeleteBucket> for S3 {
    on_bucket!(DeleteBucket, "s3:DeleteBucket");

    fn run(call: &mut Call, op: api::DeleteBucket) -> Result<api::DeleteBucketOutput> {
        let bucket: Bucket = call.find(&op.bucket)?;
        let inside = format!("{}/", bucket.name);
        // Noncurrent versions never stand alone: a key that has any has a current one.
        let objects = call.page::<Current>(&Query::all().prefix(&inside).limit(1), |_| Ok(true))?;
        if !objects.items.is_empty() {
            return Err(not_empty(&bucket));
        }
        for unfinished in call.every::<Upload>(&Query::all().prefix(&inside))? {
            upload::discard(call, &unfinished)?;
        }
        lifecycle::stop(call, &bucket)?;
        call.remove::<Bucket>(&bucket.name)?;
        Ok(api::DeleteBucketOutput {})
    }
}

fn not_empty(bucket: &Bucket) -> ApiError {
    let text = if bucket.versioning.keeps_versions() {
        "The bucket you tried to delete is not empty. You must delete all versions in the bucket."
    } else {
        "The bucket you tried to delete is not empty"
    };
    ApiError::new("BucketNotEmpty", text).with_status(409).with("BucketName", &bucket.name)
}
