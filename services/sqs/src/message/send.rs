//! `SendMessage` and `SendMessageBatch`.

use std::collections::BTreeMap;

use kernel::{Answers, ApiError, Call, Ids as _, Needs, Result};
use policy::Principal;
use shapes_sqs as api;

use super::fifo::{self, Sent};
use super::{Message, attributes, batch, body::Body};
use crate::named::Named;
use crate::queue::Queue;
use crate::{Sqs, error};

/// The greatest delay of a message, in seconds.
const LONGEST_DELAY: i32 = 900;
/// How many bytes the messages of a batch may have in all.
const LONGEST_BATCH: usize = 1_048_576;

impl Answers<api::SendMessage> for Sqs {
    fn needs(call: &Call, op: &api::SendMessage) -> Result<Needs> {
        Named::by_url(call, &op.queue_url)?.needs(call)
    }

    fn run(call: &mut Call, op: api::SendMessage) -> Result<api::SendMessageOutput> {
        let mut queue = Named::by_url(call, &op.queue_url)?.find(call)?;
        let entry = api::SendMessageBatchRequestEntry {
            id: String::new(),
            message_body: op.message_body,
            delay_seconds: op.delay_seconds,
            message_attributes: op.message_attributes,
            message_system_attributes: op.message_system_attributes,
            message_deduplication_id: op.message_deduplication_id,
            message_group_id: op.message_group_id,
        };
        let sent = send(call, &mut queue, entry)?;
        Ok(api::SendMessageOutput {
            md5_of_message_body: Some(sent.md5_of_message_body),
            md5_of_message_attributes: sent.md5_of_message_attributes,
            md5_of_message_system_attributes: sent.md5_of_message_system_attributes,
            message_id: Some(sent.message_id),
            sequence_number: sent.sequence_number,
        })
    }
}

impl Answers<api::SendMessageBatch> for Sqs {
    const ALSO: &'static [&'static str] = &["sqs:SendMessage"];

    fn needs(call: &Call, op: &api::SendMessageBatch) -> Result<Needs> {
        Named::by_url(call, &op.queue_url)?.needs_to(call, "sqs:SendMessage")
    }

    fn run(call: &mut Call, op: api::SendMessageBatch) -> Result<api::SendMessageBatchOutput> {
        let mut queue = Named::by_url(call, &op.queue_url)?.find(call)?;
        batch::check(op.entries.iter().map(|entry| entry.id.as_str()), "SendMessageBatchRequestEntry")?;
        let length: usize = op.entries.iter().map(|entry| entry.message_body.len()).sum();
        if length > LONGEST_BATCH {
            let text = format!(
                "Batch requests cannot be longer than {LONGEST_BATCH} bytes. You have sent {length} bytes."
            );
            return Err(ApiError::new("BatchRequestTooLong", text));
        }
        let entries = op.entries.into_iter().map(|entry| (entry.id.clone(), entry));
        let (successful, failed) =
            batch::each(call, entries, |call, entry| call.attempt(|call| send(call, &mut queue, entry)))?;
        Ok(api::SendMessageBatchOutput { successful, failed })
    }
}

/// Sends a message to a queue.
fn send(
    call: &mut Call,
    queue: &mut Queue,
    entry: api::SendMessageBatchRequestEntry,
) -> Result<api::SendMessageBatchResultEntry> {
    let given = attributes::of(entry.message_attributes)?;
    check_body(queue, &entry.message_body, attributes::length(&given))?;
    let (trace, system) = trace(entry.message_system_attributes)?;
    let now = call.now().0;
    let md5 = attributes::md5(&entry.message_body);
    let mut result = api::SendMessageBatchResultEntry {
        id: entry.id,
        message_id: call.ids().uuid(),
        md5_of_message_body: md5.clone(),
        md5_of_message_attributes: attributes::digest(&given),
        md5_of_message_system_attributes: system,
        sequence_number: None,
    };
    let order = if queue.settings.fifo() {
        let asked = fifo::Asked {
            group: entry.message_group_id.clone(),
            deduplication: entry.message_deduplication_id,
            delay: entry.delay_seconds,
        };
        match fifo::order(call, queue, asked, &entry.message_body, &result.message_id)? {
            Sent::Now(order) => Some(order),
            Sent::Before { message_id, sequence } => {
                result.message_id = message_id;
                result.sequence_number = Some(fifo::number(sequence));
                return Ok(result);
            }
        }
    } else if entry.message_deduplication_id.is_some() {
        let reason = "The request include parameter that is not valid for this queue type";
        let id = entry.message_deduplication_id.unwrap_or_default();
        return Err(error::invalid_value(id, "MessageDeduplicationId", reason));
    } else {
        None
    };
    result.sequence_number = order.as_ref().map(|order| fifo::number(order.sequence));
    let message = Message {
        queue: queue.key.clone(),
        id: result.message_id.clone(),
        body: Body::of(call, queue, &entry.message_body)?,
        md5,
        attributes: given,
        trace,
        sender: sender(call),
        sent: now,
        visible: now + delay(queue, entry.delay_seconds)? * 1000,
        received: 0,
        first_received: None,
        receipt: None,
        source: None,
        group: entry.message_group_id.filter(|_| order.is_none()),
        order,
    };
    message.put(call, queue)?;
    call.ring(&queue.bell());
    Ok(result)
}

fn check_body(queue: &Queue, body: &str, attributes: usize) -> Result<()> {
    if body.is_empty() {
        return Err(error::missing("MessageBody"));
    }
    let longest = queue.settings.longest_message();
    if body.len() + attributes > longest {
        return Err(error::invalid(format!(
            "One or more parameters are invalid. Reason: Message must be shorter than {longest} bytes."
        )));
    }
    // What XML cannot have.
    let allowed = |letter: char| matches!(letter, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    if !body.chars().all(allowed) {
        let text = "Invalid characters found. Valid unicode characters are #x9 | #xA | #xD | #x20 to #xD7FF | #xE000 to \
                    #xFFFD | #x10000 to #x10FFFF";
        return Err(ApiError::new("InvalidMessageContents", text));
    }
    Ok(())
}

/// The trace header among the system attributes, and their MD5.
fn trace(
    given: Option<BTreeMap<String, api::MessageSystemAttributeValue>>,
) -> Result<(Option<String>, Option<String>)> {
    let given = given.unwrap_or_default();
    let name = api::message_system_attribute_name::AWS_TRACE_HEADER;
    if let Some(other) = given.keys().find(|other| *other != name) {
        return Err(error::invalid(format!("Message system attribute name '{other}' is invalid.")));
    }
    let mut kept = BTreeMap::new();
    for (name, value) in given {
        let value = api::MessageAttributeValue {
            string_value: value.string_value,
            binary_value: value.binary_value,
            string_list_values: value.string_list_values,
            binary_list_values: value.binary_list_values,
            data_type: value.data_type,
        };
        kept.insert(name.clone(), attributes::attribute(&name, value)?);
    }
    let digest = attributes::digest(&kept);
    let text = kept.into_values().next().and_then(|header| header.shown().string_value);
    Ok((text, digest))
}

/// How long a message is hidden at first, in seconds.
fn delay(queue: &Queue, asked: Option<i32>) -> Result<i64> {
    match asked {
        Some(seconds) if !(0..=LONGEST_DELAY).contains(&seconds) => {
            let reason = "DelaySeconds must be >= 0 and <= 900.";
            Err(error::invalid_value(seconds, "DelaySeconds", reason))
        }
        Some(seconds) if !queue.settings.fifo() => Ok(seconds.into()),
        _ => Ok(queue.settings.delay()),
    }
}

/// The unique id of whoever sends.
fn sender(call: &Call) -> String {
    let caller = call.caller();
    match &caller.principal {
        Principal::User { id, .. } => id.clone(),
        Principal::Session { role_id, name, .. } => format!("{role_id}:{name}"),
        Principal::Service { name } => name.clone(),
        other => other.account().unwrap_or(call.account()).to_owned(),
    }
}
