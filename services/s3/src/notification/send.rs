//! How listeners are told: a job for each, by `s3.amazonaws.com` for the bucket.

use kernel::{As, Call, Failure, Got, Ids as _, Job, Me, Next, Place, Result};
use policy::Arn;
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use shapes_sns as sns;
use shapes_sqs as sqs;

use super::{Happening, Listener};
use crate::bucket::Bucket;
use crate::error;

/// How often it is tried again where the runtime itself is at fault.
const RETRIES: u32 = 8;
/// The pause before the second try, in milliseconds; it doubles from there.
const FIRST_PAUSE: i64 = 1_000;

/// A notification on its way.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Sending {
    bucket_arn: String,
    /// The ARN of a topic or a queue.
    to: String,
    text: String,
    #[serde(default)]
    retries: u32,
}

/// Starts the notifications of what happened in a bucket.
pub(crate) fn start(call: &mut Call, bucket: &Bucket, happening: &Happening<'_>) -> Result<()> {
    for listener in bucket.listeners.iter().filter(|listener| listener.wants(happening)) {
        let text = listener.record(call, bucket, happening).to_string();
        let sending = Sending { bucket_arn: bucket.arn(), to: listener.arn.clone(), text, retries: 0 };
        let arn = format!("{}:notification:{}", bucket.arn(), call.ids().uuid());
        call.within(&bucket.place(), |call| call.start(&arn, sending))?;
    }
    Ok(())
}

/// Tries all destinations with a test message.
pub(crate) fn destinations(call: &mut Call, bucket: &Bucket, listeners: &[Listener]) -> Result<()> {
    for listener in listeners {
        let id = call.request().id.clone();
        let text = json!({
            "Service": "Amazon S3", "Event": "s3:TestEvent", "Time": call.now().to_string(), "Bucket": bucket.name,
            "RequestId": id, "HostId": id,
        })
        .to_string();
        let place = bucket.place();
        let sent = call.within(&place, |call| send(call, &bucket.arn(), &listener.arn, text));
        if let Err(cause) = sent {
            let text = "Unable to validate the following destination configurations";
            let told = [("ArgumentName1", listener.arn.clone()), ("ArgumentValue1", cause.message)];
            let refusal = error::invalid_argument(text);
            return Err(told.into_iter().fold(refusal, |error, (name, value)| error.with(name, value)));
        }
    }
    Ok(())
}

/// Sends a text to a topic or a queue.
fn send(call: &mut Call, bucket: &str, to: &str, text: String) -> Result<()> {
    let arn = Arn::parse(to).ok_or_else(|| error::invalid_argument("The ARN could not be parsed"))?;
    let under = As::service("s3", bucket).region(arn.region);
    if arn.service == "sns" {
        let op = sns::Publish {
            topic_arn: Some(to.to_owned()),
            subject: Some("Amazon S3 Notification".to_owned()),
            message: text,
            ..Default::default()
        };
        return call.invoke(under, op).map(drop);
    }
    let place = Place::new(arn.account, arn.region);
    let queue_url =
        format!("https://sqs.{}.{}/{}/{}", place.region, place.url_suffix(), place.account, arn.resource);
    call.invoke(under, sqs::SendMessage { queue_url, message_body: text, ..Default::default() }).map(drop)
}

impl Job for Sending {
    const KIND: &'static str = "s3_notification";

    fn step(mut self, call: &mut Call, _: &Me, _: Got) -> Result<Next<Self>> {
        match send(call, &self.bucket_arn, &self.to, self.text.clone()) {
            Ok(()) => Ok(Next::Done(Ok(Value::Null))),
            Err(error) if error.status >= 500 && error.code != "NotImplemented" && self.retries < RETRIES => {
                let next = Timestamp(call.now().0 + (FIRST_PAUSE << self.retries));
                self.retries += 1;
                Ok(Next::WaitUntil(self, next))
            }
            Err(error) => Ok(Next::Done(Err(Failure::from(error)))),
        }
    }
}
