//! `ReceiveMessage`: what can be read now, and when there may be more.

use std::collections::{BTreeMap, BTreeSet};

use kernel::{Answers, Call, Ids as _, Needs, Query, Result};
use schema::Timestamp;
use shapes_sqs as api;
use shapes_sqs::message_system_attribute_name as system;

use super::handle::Handle;
use super::visibility::LONGEST;
use super::{Message, attributes, fifo, rows};
use crate::named::Named;
use crate::queue::Queue;
use crate::{Sqs, error};

/// All system attributes that can be asked for; the last is known and never there.
const NAMES: [&str; 10] = [
    system::ALL,
    system::SENDER_ID,
    system::SENT_TIMESTAMP,
    system::APPROXIMATE_RECEIVE_COUNT,
    system::APPROXIMATE_FIRST_RECEIVE_TIMESTAMP,
    system::SEQUENCE_NUMBER,
    system::MESSAGE_DEDUPLICATION_ID,
    system::MESSAGE_GROUP_ID,
    system::AWS_TRACE_HEADER,
    system::DEAD_LETTER_QUEUE_SOURCE_ARN,
];

/// What a look into a queue found.
pub(super) struct Look {
    pub(super) messages: Vec<api::Message>,
    /// The moment of the look.
    pub(super) now: Timestamp,
    /// When the next hidden message comes back.
    pub(super) next: Option<Timestamp>,
    /// What rings when something comes in.
    pub(super) bell: String,
    /// How long the request waits, in seconds.
    pub(super) wait: i64,
}

impl Answers<api::ReceiveMessage> for Sqs {
    fn needs(call: &Call, op: &api::ReceiveMessage) -> Result<Needs> {
        Named::by_url(call, &op.queue_url)?.needs(call)
    }

    /// A service that reads in a transaction of its own does not wait.
    fn run(call: &mut Call, op: api::ReceiveMessage) -> Result<api::ReceiveMessageOutput> {
        let messages = look(call, &op)?.messages;
        Ok(api::ReceiveMessageOutput { messages: Some(messages).filter(|found| !found.is_empty()) })
    }
}

/// Looks into a queue and takes what can be received.
pub(super) fn look(call: &mut Call, op: &api::ReceiveMessage) -> Result<Look> {
    let queue = Named::by_url(call, &op.queue_url)?.find(call)?;
    let most = within(op.max_number_of_messages, 1, 10, "MaxNumberOfMessages")?.unwrap_or(1);
    let hidden = within(op.visibility_timeout, 0, LONGEST, "VisibilityTimeout")?
        .map_or(queue.settings.visibility_timeout(), i64::from);
    let wait =
        within(op.wait_time_seconds, 0, 20, "WaitTimeSeconds")?.map_or(queue.settings.wait(), i64::from);
    if op.receive_request_attempt_id.is_some() {
        return Err(error::unsupported(
            "this runtime does not repeat receptions: leave ReceiveRequestAttemptId out",
        ));
    }
    let wanted = Wanted::of(op)?;
    let most = usize::try_from(most).unwrap_or(1);
    let (taken, next) = take(call, &queue, most)?;
    let now = call.now();
    let mut messages = Vec::new();
    for message in taken {
        let received = received(call, &queue, message, now.0 + hidden * 1000)?;
        messages.push(wanted.shown(call, &queue, &received)?);
    }
    Ok(Look { messages, now, next: next.map(Timestamp), bell: queue.bell(), wait })
}

fn within(given: Option<i32>, least: i32, most: i32, parameter: &str) -> Result<Option<i32>> {
    match given.filter(|number| !(least..=most).contains(number)) {
        Some(number) => {
            let reason = format!("Must be >= {least} and <= {most}, if provided.");
            Err(error::invalid_value(number, parameter, &reason))
        }
        None => Ok(given),
    }
}

/// Up to so many messages that can be received, and when the next one can be if there are fewer. What is expired, or was
/// received too often, leaves the queue.
fn take(call: &mut Call, queue: &Queue, most: usize) -> Result<(Vec<Message>, Option<i64>)> {
    let (prefix, now, fifo) = (rows(queue), call.now().0, queue.settings.fifo());
    let redrive = queue.settings.redrive();
    let dead = redrive.as_ref().map(|redrive| redrive.queue(call, queue)).transpose()?.flatten();
    let limit = redrive.filter(|_| dead.is_some()).map_or(u64::MAX, |redrive| redrive.most);
    let (mut taken, mut gone, mut dying) = (Vec::new(), Vec::new(), Vec::new());
    let (mut next, mut busy) = (None::<i64>, BTreeSet::<String>::new());
    let mut token: Option<String> = None;
    loop {
        let query = Query::all().prefix(&prefix).after(token.as_deref()).limit(1);
        let mut over = false;
        let page = call.page_in(&queue.place, &query, |message: &Message| {
            if over || taken.len() >= most {
                return Ok(false);
            }
            let group = message.order.as_ref().map(|order| &order.group);
            if message.expired(queue, now) {
                gone.push(message.clone());
            } else if message.visible > now {
                next = Some(next.map_or(message.visible, |next| next.min(message.visible)));
                // Those after it in a standard queue come back later still; in a FIFO queue its group waits for it.
                over = !fifo;
                busy.extend(group.cloned());
            } else if group.is_some_and(|group| busy.contains(group)) {
            } else if message.received >= limit {
                dying.push(message.clone());
            } else {
                taken.push(message.clone());
            }
            Ok(taken.len() >= most || over)
        })?;
        token = page.next.filter(|_| taken.len() < most && !over);
        if token.is_none() {
            break;
        }
    }
    for message in gone {
        message.take(call, queue)?;
    }
    if let Some(mut dead) = dead {
        for message in dying {
            bury(call, queue, &mut dead, message)?;
        }
    }
    Ok((taken, next))
}

/// Moves a message to the dead-letter queue.
fn bury(call: &mut Call, queue: &Queue, dead: &mut Queue, message: Message) -> Result<()> {
    message.take(call, queue)?;
    let order = match message.order {
        Some(order) => Some(fifo::moved(call, dead, order)?),
        None => None,
    };
    let buried = Message {
        queue: dead.key.clone(),
        body: message.body.moved(call, queue, dead)?,
        visible: call.now().0,
        receipt: None,
        source: Some(message.source.unwrap_or_else(|| queue.arn())),
        order,
        ..message
    };
    buried.put(call, dead)?;
    call.ring(&dead.bell());
    Ok(())
}

/// Marks a message as received, and hides it.
fn received(call: &mut Call, queue: &Queue, message: Message, until: i64) -> Result<Message> {
    message.take(call, queue)?;
    let received = Message {
        visible: until,
        received: message.received + 1,
        first_received: message.first_received.or(Some(call.now().0)),
        receipt: Some(call.ids().uuid()),
        ..message
    };
    received.put(call, queue)?;
    Ok(received)
}

/// Which attributes of messages a request wants.
struct Wanted {
    system: Vec<String>,
    own: Vec<String>,
}

impl Wanted {
    fn of(op: &api::ReceiveMessage) -> Result<Self> {
        let lists = [&op.message_system_attribute_names, &op.attribute_names];
        let system: Vec<String> = lists.into_iter().flatten().flatten().cloned().collect();
        match system.iter().find(|name| !NAMES.contains(&name.as_str())) {
            Some(name) => Err(error::unknown_attribute(name)),
            None => Ok(Wanted { system, own: op.message_attribute_names.clone().unwrap_or_default() }),
        }
    }

    fn wants_system(&self, name: &str) -> bool {
        self.system.iter().any(|wanted| wanted == system::ALL || wanted == name)
    }

    fn wants(&self, name: &str) -> bool {
        self.own.iter().any(|wanted| match wanted.as_str() {
            "All" | ".*" => true,
            wanted => match wanted.strip_suffix(".*").or_else(|| wanted.strip_suffix('*')) {
                Some(prefix) => name.starts_with(prefix),
                None => wanted == name,
            },
        })
    }

    /// A message as the wire has it.
    fn shown(&self, call: &Call, queue: &Queue, message: &Message) -> Result<api::Message> {
        let own = message.attributes.iter().filter(|(name, _)| self.wants(name));
        let own: BTreeMap<_, _> = own.map(|(name, value)| (name.clone(), value.clone())).collect();
        let shown: BTreeMap<_, _> = own.iter().map(|(name, value)| (name.clone(), value.shown())).collect();
        let order = message.order.as_ref();
        let all = [
            (system::SENDER_ID, Some(message.sender.clone())),
            (system::SENT_TIMESTAMP, Some(message.sent.to_string())),
            (system::APPROXIMATE_RECEIVE_COUNT, Some(message.received.to_string())),
            (
                system::APPROXIMATE_FIRST_RECEIVE_TIMESTAMP,
                message.first_received.map(|time| time.to_string()),
            ),
            (system::SEQUENCE_NUMBER, order.map(|order| fifo::number(order.sequence))),
            (system::MESSAGE_DEDUPLICATION_ID, order.map(|order| order.deduplication.clone())),
            (system::MESSAGE_GROUP_ID, order.map(|order| order.group.clone()).or(message.group.clone())),
            (system::AWS_TRACE_HEADER, message.trace.clone()),
            (system::DEAD_LETTER_QUEUE_SOURCE_ARN, message.source.clone()),
        ];
        let all = all.into_iter().filter(|(name, _)| self.wants_system(name));
        let all: BTreeMap<_, _> = all.filter_map(|(name, value)| Some((name.to_owned(), value?))).collect();
        Ok(api::Message {
            message_id: Some(message.id.clone()),
            receipt_handle: Some(Handle::text(message)),
            md5_of_body: Some(message.md5.clone()),
            body: Some(message.body.open(call, queue)?),
            attributes: Some(all).filter(|all| !all.is_empty()),
            md5_of_message_attributes: attributes::digest(&own),
            message_attributes: Some(shown).filter(|shown| !shown.is_empty()),
        })
    }
}
