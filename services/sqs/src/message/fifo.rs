//! What FIFO queues have: an order, message groups, and messages that are taken once.

use std::borrow::Cow;

use kernel::{Call, Query, Record, Result};
use ring::digest::{SHA256, digest};
use serde::{Deserialize, Serialize};

use super::Order;
use super::attributes::hex;
use crate::error;
use crate::queue::Queue;

/// How long a deduplication id counts, in milliseconds.
const INTERVAL: i64 = 300_000;
/// How many forgotten ids a send takes away.
const SWEPT: usize = 4;

/// A deduplication id that a queue has seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Seen {
    /// The key of the queue.
    queue: String,
    /// The queue, the group if ids count within groups, and the id.
    name: String,
    /// Until when it counts, in milliseconds.
    until: i64,
    message_id: String,
    sequence: u64,
}

impl Record for Seen {
    const KIND: &'static str = "sqs_deduplication";
    const INDEXES: &'static [&'static str] = &["name"];
    fn id(&self) -> Cow<'_, str> {
        format!("{}:{:016}:{}", self.queue, self.until, self.sequence).into()
    }
}

/// What a request says of its message's order.
pub(super) struct Asked {
    pub(super) group: Option<String>,
    pub(super) deduplication: Option<String>,
    pub(super) delay: Option<i32>,
}

/// Whether a message is a new one.
pub(super) enum Sent {
    /// It is, and has this place.
    Now(Order),
    /// It was sent before: this is what was said of it then.
    Before { message_id: String, sequence: u64 },
}

/// A sequence number as AWS writes it.
pub(super) fn number(sequence: u64) -> String {
    format!("{sequence:020}")
}

/// Gives a message its place in a FIFO queue.
pub(super) fn order(
    call: &mut Call,
    queue: &mut Queue,
    asked: Asked,
    body: &str,
    message_id: &str,
) -> Result<Sent> {
    let group = asked.group.filter(|group| !group.is_empty());
    let group = group.ok_or_else(|| error::missing("MessageGroupId"))?;
    check("MessageGroupId", &group)?;
    if let Some(delay) = asked.delay.filter(|delay| *delay != 0) {
        let reason = "The request include parameter that is not valid for this queue type.";
        return Err(error::invalid_value(delay, "DelaySeconds", reason));
    }
    let deduplication = match asked.deduplication {
        Some(id) => {
            check("MessageDeduplicationId", &id)?;
            id
        }
        None if queue.settings.dedup_by_content() => hex(digest(&SHA256, body.as_bytes()).as_ref()),
        None => {
            return Err(error::invalid(
                "The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided \
                 explicitly",
            ));
        }
    };
    let scope = if queue.settings.dedup_by_group() { &*group } else { "" };
    let name = format!("{}:{scope}:{deduplication}", queue.key);
    let now = call.now().0;
    sweep(call, queue, now)?;
    let seen = call.every_in::<Seen>(&queue.place, &Query::all().by("name", &name))?;
    if let Some(seen) = seen.into_iter().find(|seen| seen.until > now) {
        return Ok(Sent::Before { message_id: seen.message_id, sequence: seen.sequence });
    }
    queue.sequence += 1;
    let sequence = queue.sequence;
    call.put_in(&queue.place.clone(), queue)?;
    let (key, message_id) = (queue.key.clone(), message_id.to_owned());
    let seen = Seen { queue: key, name, until: now + INTERVAL, message_id, sequence };
    call.put_in(&queue.place, &seen)?;
    Ok(Sent::Now(Order { sequence, group, deduplication }))
}

/// A message that comes to a FIFO queue from another one gets the next place.
pub(super) fn moved(call: &mut Call, queue: &mut Queue, order: Order) -> Result<Order> {
    queue.sequence += 1;
    call.put_in(&queue.place.clone(), queue)?;
    Ok(Order { sequence: queue.sequence, ..order })
}

/// Forgets all ids that a queue has seen.
pub(crate) fn forget(call: &mut Call, queue: &Queue) -> Result<()> {
    let prefix = format!("{}:", queue.key);
    for seen in call.every_in::<Seen>(&queue.place, &Query::all().prefix(&prefix))? {
        call.remove_in::<Seen>(&queue.place, &seen.id())?;
    }
    Ok(())
}

/// Takes away some ids that do not count any more.
fn sweep(call: &mut Call, queue: &Queue, now: i64) -> Result<()> {
    let prefix = format!("{}:", queue.key);
    let oldest =
        call.page_in::<Seen>(&queue.place, &Query::all().prefix(&prefix).limit(SWEPT), |_| Ok(true))?;
    for seen in oldest.items.iter().filter(|seen| seen.until <= now) {
        call.remove_in::<Seen>(&queue.place, &seen.id())?;
    }
    Ok(())
}

fn check(parameter: &str, value: &str) -> Result<()> {
    let letter = |byte: u8| byte.is_ascii_alphanumeric() || byte.is_ascii_punctuation();
    if value.is_empty() || value.len() > 128 || !value.bytes().all(letter) {
        let reason = format!(
            "{parameter} can only include alphanumeric and punctuation characters. 1 to 128 in length."
        );
        return Err(error::invalid_value(value, parameter, &reason));
    }
    Ok(())
}
