//! Messages: the record, where it stands among the others, and how many there are.

mod attributes;
mod batch;
mod body;
mod delete;
pub(crate) mod fifo;
mod handle;
mod receive;
mod send;
mod visibility;
mod wait;

use std::borrow::Cow;
use std::collections::BTreeMap;

use kernel::{Call, Query, Record, Result};
use serde::{Deserialize, Serialize};

use crate::queue::Queue;
use attributes::Attribute;
use body::Body;

/// A message in a queue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Message {
    /// The key of its queue.
    queue: String,
    /// Its id, a UUID.
    id: String,
    body: Body,
    /// The MD5 of the body, in hexadecimal: encrypted bodies are not opened for it.
    md5: String,
    #[serde(default)]
    attributes: BTreeMap<String, Attribute>,
    /// The `AWSTraceHeader` that it was sent with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    trace: Option<String>,
    /// Who sent it: the unique id of a user or role session.
    sender: String,
    /// When it was sent, in milliseconds.
    sent: i64,
    /// From when on it can be received, in milliseconds.
    visible: i64,
    /// How often it was received, and when first.
    #[serde(default)]
    received: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    first_received: Option<i64>,
    /// What its latest receipt handle ends with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    receipt: Option<String>,
    /// In a dead-letter queue: where it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    source: Option<String>,
    /// In a FIFO queue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    order: Option<Order>,
    /// In a standard queue, the message group that it was given; it orders nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    group: Option<String>,
}

/// What messages of FIFO queues have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Order {
    sequence: u64,
    group: String,
    deduplication: String,
}

impl Record for Message {
    const KIND: &'static str = "sqs_message";
    const INDEXES: &'static [&'static str] = &["id"];

    /// Messages of a FIFO queue stand in the order in which they were sent, those of others in that in which they can be
    /// received.
    fn id(&self) -> Cow<'_, str> {
        match &self.order {
            Some(order) => format!("{}:{:020}", self.queue, order.sequence).into(),
            None => format!("{}:{:016}:{}", self.queue, self.visible, self.id).into(),
        }
    }
}

impl Message {
    /// Whether nobody may have it any more.
    fn expired(&self, queue: &Queue, now: i64) -> bool {
        self.sent + queue.settings.retention() <= now
    }

    /// Takes it out of the rows of its queue.
    fn take(&self, call: &mut Call, queue: &Queue) -> Result<()> {
        call.remove_in::<Message>(&queue.place, &self.id()).map(drop)
    }

    /// Puts it among the rows of its queue.
    fn put(&self, call: &mut Call, queue: &Queue) -> Result<()> {
        call.put_in(&queue.place, self)
    }
}

/// The message with the id `id` of a queue, if it is there and not expired.
fn get(call: &Call, queue: &Queue, id: &str) -> Result<Option<Message>> {
    let found = call.every_in::<Message>(&queue.place, &Query::all().by("id", id))?;
    let now = call.now().0;
    Ok(found.into_iter().find(|message| message.queue == queue.key && !message.expired(queue, now)))
}

/// What a queue's messages' rows begin with.
fn rows(queue: &Queue) -> String {
    format!("{}:", queue.key)
}

/// How many messages a queue has.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Count {
    /// That can be received.
    pub(crate) visible: u64,
    /// That were received and are not deleted.
    pub(crate) in_flight: u64,
    /// That were sent with a delay which is not over.
    pub(crate) delayed: u64,
}

/// Counts a queue's messages.
pub(crate) fn count(call: &Call, queue: &Queue) -> Result<Count> {
    let (prefix, now) = (rows(queue), call.now().0);
    let (mut count, mut token) = (Count::default(), None);
    loop {
        let query = Query::all().prefix(&prefix).after(token.as_deref());
        let page = call.page_in(&queue.place, &query, |message: &Message| {
            match message {
                message if message.expired(queue, now) => {}
                message if message.visible <= now => count.visible += 1,
                message if message.received > 0 => count.in_flight += 1,
                _ => count.delayed += 1,
            }
            Ok(false)
        })?;
        token = page.next;
        if token.is_none() {
            return Ok(count);
        }
    }
}

/// Removes all messages of a queue.
pub(crate) fn clear(call: &mut Call, queue: &Queue) -> Result<()> {
    let prefix = rows(queue);
    loop {
        let page = call.page_in::<Message>(&queue.place, &Query::all().prefix(&prefix), |_| Ok(true))?;
        for message in &page.items {
            message.take(call, queue)?;
        }
        if page.next.is_none() {
            return Ok(());
        }
    }
}
