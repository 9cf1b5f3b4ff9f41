//! Tags of a bucket.

use kernel::{Answers, Call, Needs, Result};
use shapes_s3 as api;

use super::{Bucket, change, on_bucket};
use crate::tags::{self, BUCKET_TAGS};
use crate::{S3, error};

impl Answers<api::GetBucketTagging> for S3 {
    on_bucket!(GetBucketTagging, "s3:GetBucketTagging");

    fn run(call: &Call, op: api::GetBucketTagging) -> Result<api::GetBucketTaggingOutput> {
        let bucket: Bucket = call.find(&op.bucket)?;
        if bucket.tags.is_empty() {
            return Err(error::absent("NoSuchTagSet", "The TagSet does not exist", &op.bucket));
        }
        Ok(api::GetBucketTaggingOutput { tag_set: tags::shown(&bucket.tags) })
    }
}

impl Answers<api::PutBucketTagging> for S3 {
    fn needs(call: &Call, op: &api::PutBucketTagging) -> Result<Needs> {
        let needs = super::needs(call, "", &op.bucket, op.expected_bucket_owner.as_deref())?;
        Ok(needs.tagging(op.tagging.tag_set.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()))))
    }

    fn run(call: &mut Call, op: api::PutBucketTagging) -> Result<api::PutBucketTaggingOutput> {
        let tags = tags::checked(&op.tagging.tag_set, BUCKET_TAGS)?;
        change(call, &op.bucket, |bucket| bucket.tags = tags)?;
        Ok(api::PutBucketTaggingOutput {})
    }
}

impl Answers<api::DeleteBucketTagging> for S3 {
    on_bucket!(DeleteBucketTagging, "s3:PutBucketTagging");

    fn run(call: &mut Call, op: api::DeleteBucketTagging) -> Result<api::DeleteBucketTaggingOutput> {
        change(call, &op.bucket, |bucket| bucket.tags.clear())?;
        Ok(api::DeleteBucketTaggingOutput {})
    }
}
