//! Tags of an object's version.

use kernel::{Answers, Call, Needs, Result};
use shapes_s3 as api;

use super::put::told;
use super::{Version, store};
use crate::S3;
use crate::bucket::Bucket;
use crate::tags::{self, OBJECT_TAGS, Tags};

impl Answers<api::GetObjectTagging> for S3 {
    const ALSO: &'static [&'static str] = &["s3:GetObjectVersionTagging"];

    fn needs(call: &Call, op: &api::GetObjectTagging) -> Result<Needs> {
        let bucket = Bucket::find(call, &op.bucket, op.expected_bucket_owner.as_deref())?;
        let actions = ["s3:GetObjectTagging", "s3:GetObjectVersionTagging"];
        super::needs(call, &bucket, actions, &op.key, op.version_id.as_deref())
    }

    fn run(call: &Call, op: api::GetObjectTagging) -> Result<api::GetObjectTaggingOutput> {
        let bucket: Bucket = call.find(&op.bucket)?;
        let found = Version::find(call, &bucket, &op.key, op.version_id.as_deref())?;
        Ok(api::GetObjectTaggingOutput {
            version_id: found.version.shown_id(&bucket),
            tag_set: tags::shown(&found.data.tags),
        })
    }
}

impl Answers<api::PutObjectTagging> for S3 {
    const ALSO: &'static [&'static str] = &["s3:PutObjectVersionTagging"];

    fn needs(call: &Call, op: &api::PutObjectTagging) -> Result<Needs> {
        let bucket = Bucket::find(call, &op.bucket, op.expected_bucket_owner.as_deref())?;
        let actions = ["s3:PutObjectTagging", "s3:PutObjectVersionTagging"];
        let needs = super::needs(call, &bucket, actions, &op.key, op.version_id.as_deref())?;
        Ok(told(needs, &tags::checked(&op.tagging.tag_set, OBJECT_TAGS)?))
    }

    fn run(call: &mut Call, op: api::PutObjectTagging) -> Result<api::PutObjectTaggingOutput> {
        let tags = tags::checked(&op.tagging.tag_set, OBJECT_TAGS)?;
        let version_id = retag(call, &op.bucket, &op.key, op.version_id.as_deref(), tags)?;
        Ok(api::PutObjectTaggingOutput { version_id })
    }
}

impl Answers<api::DeleteObjectTagging> for S3 {
    const ALSO: &'static [&'static str] = &["s3:DeleteObjectVersionTagging"];

    fn needs(call: &Call, op: &api::DeleteObjectTagging) -> Result<Needs> {
        let bucket = Bucket::find(call, &op.bucket, op.expected_bucket_owner.as_deref())?;
        let actions = ["s3:DeleteObjectTagging", "s3:DeleteObjectVersionTagging"];
        super::needs(call, &bucket, actions, &op.key, op.version_id.as_deref())
    }

    fn run(call: &mut Call, op: api::DeleteObjectTagging) -> Result<api::DeleteObjectTaggingOutput> {
        let version_id = retag(call, &op.bucket, &op.key, op.version_id.as_deref(), Tags::new())?;
        Ok(api::DeleteObjectTaggingOutput { version_id })
    }
}

fn retag(
    call: &mut Call,
    bucket: &str,
    key: &str,
    version_id: Option<&str>,
    tags: Tags,
) -> Result<Option<String>> {
    let bucket: Bucket = call.find(bucket)?;
    let mut found = Version::find(call, &bucket, key, version_id)?;
    let shown = found.version.shown_id(&bucket);
    found.data.tags = tags;
    store::rewrite(call, &bucket, found.whole())?;
    Ok(shown)
}
