//! Where a bucket tells of what happens to its objects: EventBridge, topics and queues. Functions are refused.

use kernel::{Answers, Call, Result};
use shapes_s3 as api;

use super::{Bucket, change, on_bucket};
use crate::{S3, notification};

impl Answers<api::GetBucketNotificationConfiguration> for S3 {
    on_bucket!(GetBucketNotificationConfiguration, "s3:GetBucketNotification");

    fn run(
        call: &Call,
        op: api::GetBucketNotificationConfiguration,
    ) -> Result<api::GetBucketNotificationConfigurationOutput> {
        let bucket = call.find::<Bucket>(&op.bucket)?;
        let (topic_configurations, queue_configurations) = notification::shown(&bucket.listeners);
        Ok(api::GetBucketNotificationConfigurationOutput {
            topic_configurations,
            queue_configurations,
            event_bridge_configuration: bucket.event_bridge.then(api::EventBridgeConfiguration::default),
            ..Default::default()
        })
    }
}

impl Answers<api::PutBucketNotificationConfiguration> for S3 {
    on_bucket!(PutBucketNotificationConfiguration, "s3:PutBucketNotification");

    fn run(
        call: &mut Call,
        op: api::PutBucketNotificationConfiguration,
    ) -> Result<api::PutBucketNotificationConfigurationOutput> {
        let given = &op.notification_configuration;
        let listeners = notification::configurations(call, given)?;
        if op.skip_destination_validation != Some(true) {
            let bucket = call.find::<Bucket>(&op.bucket)?;
            notification::destinations(call, &bucket, &listeners)?;
        }
        let on = given.event_bridge_configuration.is_some();
        change(call, &op.bucket, |bucket| {
            bucket.event_bridge = on;
            bucket.listeners = listeners;
        })?;
        Ok(api::PutBucketNotificationConfigurationOutput {})
    }
}
