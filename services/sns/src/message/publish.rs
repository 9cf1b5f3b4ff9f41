//! `Publish` and `PublishBatch`.

use std::collections::BTreeSet;

use kernel::{Answers, ApiError, Call, Ids as _, Needs, Result};
use serde_json::Value;
use shapes_sns as api;

use super::fifo::{self, Sent};
use super::{Kept, Message, attributes};
use crate::delivery::Delivery;
use crate::named::Named;
use crate::topic::Topic;
use crate::{Sns, error};

/// How long a message with its attributes, or all of a batch, can be, in bytes.
const LONGEST: usize = 262_144;
/// How many entries a batch may have.
const MOST: usize = 10;

impl Answers<api::Publish> for Sns {
    fn needs(call: &Call, op: &api::Publish) -> Result<Needs> {
        Named::by_arn(call, target(op)?)?.needs(call)
    }

    fn run(call: &mut Call, op: api::Publish) -> Result<api::PublishOutput> {
        let mut topic = Named::by_arn(call, target(&op)?)?.find(call)?;
        let entry = api::PublishBatchRequestEntry {
            id: String::new(),
            message: op.message,
            subject: op.subject,
            message_structure: op.message_structure,
            message_attributes: op.message_attributes,
            message_deduplication_id: op.message_deduplication_id,
            message_group_id: op.message_group_id,
        };
        let done = publish(call, &mut topic, entry)?;
        Ok(api::PublishOutput { message_id: done.message_id, sequence_number: done.sequence_number })
    }
}

/// The topic that a message is for.
fn target(op: &api::Publish) -> Result<&str> {
    if op.phone_number.is_some() {
        return Err(error::invalid("PhoneNumber Reason: this runtime sends no SMS: publish to a topic"));
    }
    let target = op.topic_arn.as_deref().or(op.target_arn.as_deref());
    target.ok_or_else(|| error::invalid("TopicArn or TargetArn Reason: no value for required parameter"))
}

impl Answers<api::PublishBatch> for Sns {
    const ALSO: &'static [&'static str] = &["sns:Publish"];

    fn needs(call: &Call, op: &api::PublishBatch) -> Result<Needs> {
        Named::by_arn(call, &op.topic_arn)?.needs_to(call, "sns:Publish")
    }

    fn run(call: &mut Call, op: api::PublishBatch) -> Result<api::PublishBatchOutput> {
        let mut topic = Named::by_arn(call, &op.topic_arn)?.find(call)?;
        check_batch(&op.publish_batch_request_entries)?;
        let (mut successful, mut failed) = (Vec::new(), Vec::new());
        for entry in op.publish_batch_request_entries {
            let id = entry.id.clone();
            match call.attempt(|call| publish(call, &mut topic, entry)) {
                Ok(done) => successful.push(done),
                // The runtime's own failures are not an entry's.
                Err(error) if error.status >= 500 => return Err(error),
                Err(error) => failed.push(api::BatchResultErrorEntry {
                    id,
                    code: error.code.into_owned(),
                    message: Some(error.message),
                    sender_fault: true,
                }),
            }
        }
        Ok(api::PublishBatchOutput { successful: Some(successful), failed: Some(failed) })
    }
}

fn check_batch(entries: &[api::PublishBatchRequestEntry]) -> Result<()> {
    let refuse = |code: &'static str, text: String| Err(ApiError::new(code, text));
    if entries.is_empty() {
        return refuse("EmptyBatchRequest", "The batch request doesn't contain any entries.".to_owned());
    }
    if entries.len() > MOST {
        let text = "The batch request contains more entries than permissible.".to_owned();
        return refuse("TooManyEntriesInBatchRequest", text);
    }
    let ids: BTreeSet<&str> = entries.iter().map(|entry| entry.id.as_str()).collect();
    if ids.len() < entries.len() {
        let text = "Two or more batch entries in the request have the same Id.".to_owned();
        return refuse("BatchEntryIdsNotDistinct", text);
    }
    let letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    if ids.iter().any(|id| id.is_empty() || id.len() > 80 || !id.bytes().all(letter)) {
        let text =
            "The Id of a batch entry in a batch request doesn't abide by the specification.".to_owned();
        return refuse("InvalidBatchEntryId", text);
    }
    if entries.iter().map(|entry| entry.message.len()).sum::<usize>() > LONGEST {
        let text = "The length of all the batch messages put together is more than the limit.".to_owned();
        return refuse("BatchRequestTooLong", text);
    }
    Ok(())
}

/// Publishes a message: every subscription that wants it gets a delivery.
fn publish(
    call: &mut Call,
    topic: &mut Topic,
    entry: api::PublishBatchRequestEntry,
) -> Result<api::PublishBatchResultEntry> {
    let text = text(&entry)?;
    let attributes = attributes::of(entry.message_attributes)?;
    let length: usize = attributes.iter().map(|(name, attribute)| name.len() + attribute.length()).sum();
    if text.is_empty() {
        return Err(error::invalid("Empty message"));
    }
    if entry.message.len() + length > LONGEST {
        return Err(error::invalid("Message too long"));
    }
    let plain = |subject: &String| {
        (1..=100).contains(&subject.chars().count()) && !subject.chars().any(char::is_control)
    };
    if entry.subject.as_ref().is_some_and(|subject| !plain(subject)) {
        return Err(error::invalid("Subject"));
    }
    let mut message = Message {
        id: call.ids().uuid(),
        topic_arn: topic.arn(),
        subject: entry.subject,
        text,
        attributes,
        time: call.now().to_string(),
        group: entry.message_group_id,
        deduplication: None,
        sequence: None,
    };
    let mut done = api::PublishBatchResultEntry {
        id: Some(entry.id),
        message_id: Some(message.id.clone()),
        sequence_number: None,
    };
    let asked = entry.message_deduplication_id;
    if topic.settings.fifo() {
        match fifo::order(call, topic, message.group.as_deref(), asked, &message.text, &message.id)? {
            Sent::Before { message_id, sequence } => {
                done.message_id = Some(message_id);
                done.sequence_number = Some(sequence);
                return Ok(done);
            }
            Sent::Now { deduplication, sequence } => {
                done.sequence_number = Some(sequence.clone());
                message.deduplication = Some(deduplication);
                message.sequence = Some(sequence);
            }
        }
    } else if asked.is_some() {
        return Err(error::invalid(
            "MessageDeduplicationId Reason: The request includes MessageDeduplicationId parameter that is not valid \
             for this topic type",
        ));
    }
    for subscription in topic.subscriptions(call)? {
        let wanted = subscription.filter().is_none_or(|filter| filter.wants(&message));
        if subscription.is_delivered() && wanted {
            let kept = Kept::of(call, topic, &message)?;
            Delivery::start(call, topic, &subscription, &message.id, kept)?;
        }
    }
    Ok(done)
}

/// The text for SQS: the message, or of a message with a text for each protocol, SQS's or the default.
fn text(entry: &api::PublishBatchRequestEntry) -> Result<String> {
    match entry.message_structure.as_deref() {
        None | Some("") => Ok(entry.message.clone()),
        Some("json") => {
            let refuse = |reason: &str| error::invalid(format_args!("Message Structure - {reason}"));
            let texts: Value = serde_json::from_str(&entry.message)
                .map_err(|_| refuse("JSON message body failed to parse"))?;
            let text = |name: &str| texts.get(name).and_then(Value::as_str).map(str::to_owned);
            let default = text("default").ok_or_else(|| refuse("No default entry in JSON message body"))?;
            Ok(text("sqs").unwrap_or(default))
        }
        Some(other) => Err(error::invalid(format_args!("MessageStructure Reason: {other} is not json"))),
    }
}
