//! Lifecycle rules: what expires, and the job that sees to it every midnight.
//!
//! Expiration of objects, of noncurrent versions, of delete markers with nothing behind them and of unfinished uploads is
//! served. Transitions to other storage classes are refused: there is one storage.

mod job;
mod rule;

use kernel::{Answers, Call, Ids as _, Result, Stored};
use schema::Timestamp;
use shapes_s3 as api;

pub(crate) use self::job::Expiring;
use self::rule::{due, prefix};
use super::{Bucket, change, on_bucket};
use crate::upload::Upload;
use crate::{S3, error};

/// How many rules a bucket may have.
const MOST: usize = 1000;

impl Answers<api::GetBucketLifecycleConfiguration> for S3 {
    on_bucket!(GetBucketLifecycleConfiguration, "s3:GetLifecycleConfiguration");

    fn run(
        call: &Call,
        op: api::GetBucketLifecycleConfiguration,
    ) -> Result<api::GetBucketLifecycleConfigurationOutput> {
        let Some(Stored(lifecycle)) = call.find::<Bucket>(&op.bucket)?.lifecycle else {
            let text = "The lifecycle configuration does not exist";
            return Err(error::absent("NoSuchLifecycleConfiguration", text, &op.bucket));
        };
        Ok(api::GetBucketLifecycleConfigurationOutput {
            rules: Some(lifecycle.rules),
            transition_default_minimum_object_size: None,
        })
    }
}

impl Answers<api::PutBucketLifecycleConfiguration> for S3 {
    on_bucket!(PutBucketLifecycleConfiguration, "s3:PutLifecycleConfiguration");

    fn run(
        call: &mut Call,
        op: api::PutBucketLifecycleConfiguration,
    ) -> Result<api::PutBucketLifecycleConfigurationOutput> {
        let mut lifecycle = op.lifecycle_configuration.ok_or_else(error::malformed_xml)?;
        if !(1..=MOST).contains(&lifecycle.rules.len()) {
            return Err(error::malformed_xml());
        }
        for rule in &mut lifecycle.rules {
            rule::check(rule)?;
            if rule.id.as_deref().is_none_or(str::is_empty) {
                rule.id = Some(call.ids().uuid());
            }
        }
        change(call, &op.bucket, |bucket| bucket.lifecycle = Some(Stored(lifecycle)))?;
        let bucket: Bucket = call.find(&op.bucket)?;
        let arn = bucket.arn();
        if !call.busy(&arn)? {
            call.within(&bucket.place(), |call| call.start(&arn, Expiring::of(&bucket)))?;
        }
        Ok(api::PutBucketLifecycleConfigurationOutput::default())
    }
}

impl Answers<api::DeleteBucketLifecycle> for S3 {
    on_bucket!(DeleteBucketLifecycle, "s3:PutLifecycleConfiguration");

    fn run(call: &mut Call, op: api::DeleteBucketLifecycle) -> Result<api::DeleteBucketLifecycleOutput> {
        change(call, &op.bucket, |bucket| bucket.lifecycle = None)?;
        stop(call, &call.find(&op.bucket)?)?;
        Ok(api::DeleteBucketLifecycleOutput {})
    }
}

/// Wakes the job of a bucket, which ends when it finds no rules.
pub(crate) fn stop(call: &mut Call, bucket: &Bucket) -> Result<()> {
    call.signal(&bucket.arn(), "stop").map(|_| ())
}

/// When an unfinished upload ends, and by which rule.
pub(crate) fn abort_date(bucket: &Bucket, upload: &Upload) -> Option<(Timestamp, Option<String>)> {
    let Stored(lifecycle) = bucket.lifecycle.as_ref()?;
    let dates = lifecycle.rules.iter().filter(|rule| rule::is_on(rule)).filter_map(|rule| {
        let days = rule.abort_incomplete_multipart_upload.as_ref()?.days_after_initiation?;
        upload.key.starts_with(prefix(rule)).then(|| (due(upload.initiated, days), rule.id.clone()))
    });
    dates.min_by_key(|(date, _)| *date)
}
