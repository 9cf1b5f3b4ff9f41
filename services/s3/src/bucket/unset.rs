//! Settings that cannot be made here: to ask for them gives what AWS answers for a bucket without them, and to take them
//! away changes nothing. To set them is `NotImplemented`.

use kernel::{Answers, Call, Result};
use shapes_s3 as api;

use super::on_bucket;
use crate::{S3, error};

impl Answers<api::GetBucketLogging> for S3 {
    on_bucket!(GetBucketLogging, "s3:GetBucketLogging");

    fn run(_: &Call, _: api::GetBucketLogging) -> Result<api::GetBucketLoggingOutput> {
        Ok(api::GetBucketLoggingOutput::default())
    }
}

impl Answers<api::GetBucketAccelerateConfiguration> for S3 {
    on_bucket!(GetBucketAccelerateConfiguration, "s3:GetAccelerateConfiguration");

    fn run(
        _: &Call,
        _: api::GetBucketAccelerateConfiguration,
    ) -> Result<api::GetBucketAccelerateConfigurationOutput> {
        Ok(api::GetBucketAccelerateConfigurationOutput::default())
    }
}

impl Answers<api::GetBucketRequestPayment> for S3 {
    on_bucket!(GetBucketRequestPayment, "s3:GetBucketRequestPayment");

    fn run(_: &Call, _: api::GetBucketRequestPayment) -> Result<api::GetBucketRequestPaymentOutput> {
        Ok(api::GetBucketRequestPaymentOutput { payer: Some(api::payer::BUCKET_OWNER.to_owned()) })
    }
}

impl Answers<api::GetBucketWebsite> for S3 {
    on_bucket!(GetBucketWebsite, "s3:GetBucketWebsite");

    fn run(_: &Call, op: api::GetBucketWebsite) -> Result<api::GetBucketWebsiteOutput> {
        let text = "The specified bucket does not have a website configuration";
        Err(error::absent("NoSuchWebsiteConfiguration", text, &op.bucket))
    }
}

impl Answers<api::DeleteBucketWebsite> for S3 {
    on_bucket!(DeleteBucketWebsite, "s3:DeleteBucketWebsite");

    fn run(_: &mut Call, _: api::DeleteBucketWebsite) -> Result<api::DeleteBucketWebsiteOutput> {
        Ok(api::DeleteBucketWebsiteOutput {})
    }
}

impl Answers<api::GetBucketReplication> for S3 {
    on_bucket!(GetBucketReplication, "s3:GetReplicationConfiguration");

    fn run(_: &Call, op: api::GetBucketReplication) -> Result<api::GetBucketReplicationOutput> {
        let text = "The replication configuration was not found";
        Err(error::absent("ReplicationConfigurationNotFoundError", text, &op.bucket))
    }
}

impl Answers<api::DeleteBucketReplication> for S3 {
    on_bucket!(DeleteBucketReplication, "s3:PutReplicationConfiguration");

    fn run(_: &mut Call, _: api::DeleteBucketReplication) -> Result<api::DeleteBucketReplicationOutput> {
        Ok(api::DeleteBucketReplicationOutput {})
    }
}

impl Answers<api::GetObjectLockConfiguration> for S3 {
    on_bucket!(GetObjectLockConfiguration, "s3:GetBucketObjectLockConfiguration");

    fn run(_: &Call, op: api::GetObjectLockConfiguration) -> Result<api::GetObjectLockConfigurationOutput> {
        let text = "Object Lock configuration does not exist for this bucket";
        Err(error::absent("ObjectLockConfigurationNotFoundError", text, &op.bucket))
    }
}
