//! Access control lists, which are off: they can be read, and say that the owner may do everything.

use kernel::{Answers, Call, Needs, Result};
use shapes_s3 as api;

use super::{Bucket, on_bucket};
use crate::object::{self, Version};
use crate::{S3, error, owner};

impl Answers<api::GetBucketAcl> for S3 {
    on_bucket!(GetBucketAcl, "s3:GetBucketAcl");

    fn run(call: &Call, op: api::GetBucketAcl) -> Result<api::GetBucketAclOutput> {
        let account = call.find::<Bucket>(&op.bucket)?.account;
        Ok(api::GetBucketAclOutput {
            owner: Some(owner::owner(&account)),
            grants: Some(owner::grants(&account)),
        })
    }
}

impl Answers<api::PutBucketAcl> for S3 {
    on_bucket!(PutBucketAcl, "s3:PutBucketAcl");

    fn run(_: &mut Call, _: api::PutBucketAcl) -> Result<api::PutBucketAclOutput> {
        Err(error::no_acls())
    }
}

impl Answers<api::GetObjectAcl> for S3 {
    const ALSO: &'static [&'static str] = &["s3:GetObjectVersionAcl"];

    fn needs(call: &Call, op: &api::GetObjectAcl) -> Result<Needs> {
        let bucket = Bucket::find(call, &op.bucket, op.expected_bucket_owner.as_deref())?;
        let actions = ["s3:GetObjectAcl", "s3:GetObjectVersionAcl"];
        object::needs(call, &bucket, actions, &op.key, op.version_id.as_deref())
    }

    fn run(call: &Call, op: api::GetObjectAcl) -> Result<api::GetObjectAclOutput> {
        let bucket: Bucket = call.find(&op.bucket)?;
        Version::find(call, &bucket, &op.key, op.version_id.as_deref())?;
        Ok(api::GetObjectAclOutput {
            owner: Some(owner::owner(&bucket.account)),
            grants: Some(owner::grants(&bucket.account)),
            request_charged: None,
        })
    }
}

impl Answers<api::PutObjectAcl> for S3 {
    const ALSO: &'static [&'static str] = &["s3:PutObjectVersionAcl"];

    fn needs(call: &Call, op: &api::PutObjectAcl) -> Result<Needs> {
        let bucket = Bucket::find(call, &op.bucket, op.expected_bucket_owner.as_deref())?;
        let actions = ["s3:PutObjectAcl", "s3:PutObjectVersionAcl"];
        object::needs(call, &bucket, actions, &op.key, op.version_id.as_deref())
    }

    fn run(_: &mut Call, _: api::PutObjectAcl) -> Result<api::PutObjectAclOutput> {
        Err(error::no_acls())
    }
}
