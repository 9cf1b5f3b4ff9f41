//! Where a bucket tells of what happens to its objects: EventBridge, or nowhere. Topics, queues and functions are
//! refused.

use kernel::{Answers, Call, Result};
use shapes_s3 as api;

use super::{Bucket, change, on_bucket};
use crate::{S3, error};

impl Answers<api::GetBucketNotificationConfiguration> for S3 {
    on_bucket!(GetBucketNotificationConfiguration, "s3:GetBucketNotification");

    fn run(
        call: &Call,
        op: api::GetBucketNotificationConfiguration,
    ) -> Result<api::GetBucketNotificationConfigurationOutput> {
        let on = call.find::<Bucket>(&op.bucket)?.event_bridge;
        Ok(api::GetBucketNotificationConfigurationOutput {
            event_bridge_configuration: on.then(api::EventBridgeConfiguration::default),
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
        let others = given.topic_configurations.as_ref().is_some_and(|c| !c.is_empty())
            || given.queue_configurations.as_ref().is_some_and(|c| !c.is_empty())
            || given.lambda_function_configurations.as_ref().is_some_and(|c| !c.is_empty());
        if others {
            return Err(error::not_implemented(
                "notifications to topics, queues and functions (EventBridgeConfiguration is served)",
            ));
        }
        let on = given.event_bridge_configuration.is_some();
        change(call, &op.bucket, |bucket| bucket.event_bridge = on)?;
        Ok(api::PutBucketNotificationConfigurationOutput {})
    }
}
