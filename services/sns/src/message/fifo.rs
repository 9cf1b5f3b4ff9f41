//! What FIFO topics have: message groups, an order, and messages that are taken once.

use std::borrow::Cow;
use std::fmt::Write as _;

use kernel::{Call, Query, Record, Result};
use ring::digest::{SHA256, digest};
use serde::{Deserialize, Serialize};

use crate::error;
use crate::topic::Topic;

/// How long a deduplication id counts, in milliseconds.
const INTERVAL: i64 = 300_000;
/// How many forgotten ids a message takes away.
const SWEPT: usize = 4;

/// A deduplication id that a topic has seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Seen {
    topic: String,
    /// The topic and the id.
    name: String,
    /// Until when it counts, in milliseconds.
    until: i64,
    message_id: String,
    sequence: u64,
}

impl Record for Seen {
    const KIND: &'static str = "sns_deduplication";
    const INDEXES: &'static [&'static str] = &["name"];
    fn id(&self) -> Cow<'_, str> {
        format!("{}:{:016}:{}", self.topic, self.until, self.sequence).into()
    }
}

/// Whether a message is a new one.
pub(super) enum Sent {
    /// It is, with this deduplication id and sequence number.
    Now { deduplication: String, sequence: String },
    /// It was published before: this is what was said of it then.
    Before { message_id: String, sequence: String },
}

/// Gives a message its place in a FIFO topic.
pub(super) fn order(
    call: &mut Call,
    topic: &mut Topic,
    group: Option<&str>,
    deduplication: Option<String>,
    text: &str,
    message_id: &str,
) -> Result<Sent> {
    if group.is_none_or(str::is_empty) {
        return Err(error::invalid("The MessageGroupId parameter is required for FIFO topics"));
    }
    let deduplication = match deduplication {
        Some(id) => id,
        None if topic.settings.dedup_by_content() => hex(digest(&SHA256, text.as_bytes()).as_ref()),
        None => {
            return Err(error::invalid(
                "The topic should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided \
                 explicitly",
            ));
        }
    };
    let (name, now) = (format!("{}:{deduplication}", topic.name), call.now().0);
    sweep(call, topic, now)?;
    let seen = call.every_in::<Seen>(&topic.place, &Query::all().by("name", &name))?;
    if let Some(seen) = seen.into_iter().find(|seen| seen.until > now) {
        return Ok(Sent::Before { message_id: seen.message_id, sequence: number(seen.sequence) });
    }
    topic.sequence += 1;
    topic.put(call)?;
    let (topic_name, sequence) = (topic.name.clone(), topic.sequence);
    let message_id = message_id.to_owned();
    let seen = Seen { topic: topic_name, name, until: now + INTERVAL, message_id, sequence };
    call.put_in(&topic.place, &seen)?;
    Ok(Sent::Now { deduplication, sequence: number(sequence) })
}

/// Forgets all ids that a topic has seen.
pub(crate) fn forget(call: &mut Call, topic: &Topic) -> Result<()> {
    let prefix = format!("{}:", topic.name);
    for seen in call.every_in::<Seen>(&topic.place, &Query::all().prefix(&prefix))? {
        call.remove_in::<Seen>(&topic.place, &seen.id())?;
    }
    Ok(())
}

/// Takes away some ids that do not count any more.
fn sweep(call: &mut Call, topic: &Topic, now: i64) -> Result<()> {
    let prefix = format!("{}:", topic.name);
    let oldest =
        call.page_in::<Seen>(&topic.place, &Query::all().prefix(&prefix).limit(SWEPT), |_| Ok(true))?;
    for seen in oldest.items.iter().filter(|seen| seen.until <= now) {
        call.remove_in::<Seen>(&topic.place, &seen.id())?;
    }
    Ok(())
}

fn number(sequence: u64) -> String {
    format!("{sequence:020}")
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a text does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
