//! Cross-origin rules. They are recorded and shown, and not acted on: no browser's preflight is answered here.

use kernel::{Answers, Call, Result, Stored};
use shapes_s3 as api;

use super::{Bucket, change, on_bucket};
use crate::{S3, error};

impl Answers<api::GetBucketCors> for S3 {
    on_bucket!(GetBucketCors, "s3:GetBucketCORS");

    fn run(call: &Call, op: api::GetBucketCors) -> Result<api::GetBucketCorsOutput> {
        let Some(Stored(cors)) = call.find::<Bucket>(&op.bucket)?.cors else {
            let text = "The CORS configuration does not exist";
            return Err(error::absent("NoSuchCORSConfiguration", text, &op.bucket));
        };
        Ok(api::GetBucketCorsOutput { cors_rules: Some(cors.cors_rules) })
    }
}

impl Answers<api::PutBucketCors> for S3 {
    on_bucket!(PutBucketCors, "s3:PutBucketCORS");

    fn run(call: &mut Call, op: api::PutBucketCors) -> Result<api::PutBucketCorsOutput> {
        if !(1..=100).contains(&op.cors_configuration.cors_rules.len()) {
            return Err(error::malformed_xml());
        }
        change(call, &op.bucket, |bucket| bucket.cors = Some(Stored(op.cors_configuration)))?;
        Ok(api::PutBucketCorsOutput {})
    }
}

impl Answers<api::DeleteBucketCors> for S3 {
    on_bucket!(DeleteBucketCors, "s3:PutBucketCORS");

    fn run(call: &mut Call, op: api::DeleteBucketCors) -> Result<api::DeleteBucketCorsOutput> {
        change(call, &op.bucket, |bucket| bucket.cors = None)?;
        Ok(api::DeleteBucketCorsOutput {})
    }
}
