//! A bucket's public access block. All of it is on in a new bucket.
//!
//! What it says of access control lists has nothing to act on, since there are none. `BlockPublicPolicy` refuses public
//! policies as they come; `RestrictPublicBuckets` makes one that is there count for the owner's account alone.

use kernel::{Answers, Call, Result};
use serde::{Deserialize, Serialize};
use shapes_s3 as api;

use super::{Bucket, change, on_bucket};
use crate::{S3, error};

/// The four settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PublicAccess {
    pub(crate) block_public_acls: bool,
    pub(crate) ignore_public_acls: bool,
    pub(crate) block_public_policy: bool,
    pub(crate) restrict_public_buckets: bool,
}

impl PublicAccess {
    /// As new buckets have it.
    pub(crate) const ALL: PublicAccess = PublicAccess {
        block_public_acls: true,
        ignore_public_acls: true,
        block_public_policy: true,
        restrict_public_buckets: true,
    };
}

impl Answers<api::GetPublicAccessBlock> for S3 {
    on_bucket!(GetPublicAccessBlock, "s3:GetBucketPublicAccessBlock");

    fn run(call: &Call, op: api::GetPublicAccessBlock) -> Result<api::GetPublicAccessBlockOutput> {
        let Some(block) = call.find::<Bucket>(&op.bucket)?.public_access else {
            let text = "The public access block configuration was not found";
            return Err(error::absent("NoSuchPublicAccessBlockConfiguration", text, &op.bucket));
        };
        let configuration = api::PublicAccessBlockConfiguration {
            block_public_acls: Some(block.block_public_acls),
            ignore_public_acls: Some(block.ignore_public_acls),
            block_public_policy: Some(block.block_public_policy),
            restrict_public_buckets: Some(block.restrict_public_buckets),
        };
        Ok(api::GetPublicAccessBlockOutput { public_access_block_configuration: Some(configuration) })
    }
}

impl Answers<api::PutPublicAccessBlock> for S3 {
    on_bucket!(PutPublicAccessBlock, "s3:PutBucketPublicAccessBlock");

    fn run(call: &mut Call, op: api::PutPublicAccessBlock) -> Result<api::PutPublicAccessBlockOutput> {
        let given = &op.public_access_block_configuration;
        let block = PublicAccess {
            block_public_acls: given.block_public_acls.unwrap_or(false),
            ignore_public_acls: given.ignore_public_acls.unwrap_or(false),
            block_public_policy: given.block_public_policy.unwrap_or(false),
            restrict_public_buckets: given.restrict_public_buckets.unwrap_or(false),
        };
        change(call, &op.bucket, |bucket| bucket.public_access = Some(block))?;
        Ok(api::PutPublicAccessBlockOutput {})
    }
}

impl Answers<api::DeletePublicAccessBlock> for S3 {
    on_bucket!(DeletePublicAccessBlock, "s3:PutBucketPublicAccessBlock");

    fn run(call: &mut Call, op: api::DeletePublicAccessBlock) -> Result<api::DeletePublicAccessBlockOutput> {
        change(call, &op.bucket, |bucket| bucket.public_access = None)?;
        Ok(api::DeletePublicAccessBlockOutput {})
    }
}
