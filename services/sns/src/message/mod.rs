//! Messages: what is published, and what each subscription gets of it.

mod attributes;
pub(crate) mod fifo;
pub(crate) mod filter;
mod keep;
mod publish;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use shapes_sqs as sqs;

pub(crate) use attributes::Attribute;
pub(crate) use keep::Kept;

/// A message that was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Message {
    /// A UUID.
    pub(crate) id: String,
    topic_arn: String,
    subject: Option<String>,
    /// The text for SQS.
    text: String,
    attributes: BTreeMap<String, Attribute>,
    /// When it was published: `2026-11-21T10:01:09.123Z`.
    time: String,
    group: Option<String>,
    /// In a FIFO topic.
    deduplication: Option<String>,
    sequence: Option<String>,
}

impl Message {
    /// What an SQS queue gets of it, as it is or in SNS's envelope.
    pub(crate) fn for_queue(
        &self,
        queue_url: String,
        subscription: &str,
        raw: bool,
        fifo: bool,
    ) -> sqs::SendMessage {
        let own = self.attributes.iter().map(|(name, value)| (name.clone(), value.for_queue()));
        sqs::SendMessage {
            queue_url,
            message_body: if raw { self.text.clone() } else { self.envelope(subscription) },
            message_attributes: raw.then(|| own.collect()),
            message_group_id: self.group.clone(),
            message_deduplication_id: self.deduplication.clone().filter(|_| fifo),
            ..Default::default()
        }
    }

    /// The JSON that an endpoint gets, unless it wants messages as they are.
    fn envelope(&self, subscription: &str) -> String {
        let mut json = Map::new();
        let mut put = |name: &str, value: Value| json.insert(name.to_owned(), value);
        put("Type", "Notification".into());
        put("MessageId", self.id.as_str().into());
        if let Some(sequence) = &self.sequence {
            put("SequenceNumber", sequence.as_str().into());
        }
        put("TopicArn", self.topic_arn.as_str().into());
        if let Some(subject) = &self.subject {
            put("Subject", subject.as_str().into());
        }
        put("Message", self.text.as_str().into());
        put("Timestamp", self.time.as_str().into());
        let region = self.topic_arn.split(':').nth(3).unwrap_or_default();
        let host = format!("https://sns.{region}.amazonaws.com");
        put("UnsubscribeURL", format!("{host}/?Action=Unsubscribe&SubscriptionArn={subscription}").into());
        if !self.attributes.is_empty() {
            let all = self.attributes.iter().map(|(name, value)| (name.clone(), value.in_envelope()));
            put("MessageAttributes", Value::Object(all.collect()));
        }
        Value::Object(json).to_string()
    }
}

/// The JSON that asks an endpoint to confirm its subscription.
pub(crate) fn confirmation(id: &str, topic_arn: &str, token: &str, time: &str) -> String {
    let region = topic_arn.split(':').nth(3).unwrap_or_default();
    let text = format!(
        "You have chosen to subscribe to the topic {topic_arn}.\nTo confirm the subscription, visit the SubscribeURL \
         included in this message."
    );
    let url = format!(
        "https://sns.{region}.amazonaws.com/?Action=ConfirmSubscription&TopicArn={topic_arn}&Token={token}"
    );
    json!({
        "Type": "SubscriptionConfirmation", "MessageId": id, "Token": token, "TopicArn": topic_arn, "Message": text,
        "SubscribeURL": url, "Timestamp": time,
    })
    .to_string()
}
