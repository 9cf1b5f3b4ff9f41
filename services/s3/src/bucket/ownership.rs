//! Object ownership. The bucket's owner owns everything in it (`BucketOwnerEnforced`); the settings that bring access
//! control lists back are refused.

use kernel::{Answers, Call, Result};
use shapes_s3 as api;

use super::on_bucket;
use crate::{S3, error};

/// The one setting that is served.
pub(crate) const ENFORCED: &str = api::object_ownership::BUCKET_OWNER_ENFORCED;

/// Refuses the settings that bring access control lists back.
pub(crate) fn check(ownership: &str) -> Result<()> {
    if ownership == ENFORCED {
        return Ok(());
    }
    Err(error::not_implemented(&format!("object ownership {ownership}, which needs access control lists")))
}

impl Answers<api::GetBucketOwnershipControls> for S3 {
    on_bucket!(GetBucketOwnershipControls, "s3:GetBucketOwnershipControls");

    fn run(_: &Call, _: api::GetBucketOwnershipControls) -> Result<api::GetBucketOwnershipControlsOutput> {
        let rule = api::OwnershipControlsRule { object_ownership: ENFORCED.to_owned() };
        let controls = api::OwnershipControls { rules: vec![rule] };
        Ok(api::GetBucketOwnershipControlsOutput { ownership_controls: Some(controls) })
    }
}

impl Answers<api::PutBucketOwnershipControls> for S3 {
    on_bucket!(PutBucketOwnershipControls, "s3:PutBucketOwnershipControls");

    fn run(
        _: &mut Call,
        op: api::PutBucketOwnershipControls,
    ) -> Result<api::PutBucketOwnershipControlsOutput> {
        let [rule] = &op.ownership_controls.rules[..] else { return Err(error::malformed_xml()) };
        check(&rule.object_ownership)?;
        Ok(api::PutBucketOwnershipControlsOutput {})
    }
}
