//! `FilterLogEvents`: many streams of a group, in the order of time.

use std::collections::BTreeMap;

use kernel::{Answers, Call, Needs, Query, Result};
use shapes_logs as api;

use super::pattern::Pattern;
use super::{MOST, MOST_BYTES, Room};
use crate::group::{self, Group};
use crate::store::{self, Event, OVERHEAD, Span};
use crate::stream::Stream;
use crate::{Logs, error};

/// Where an event stands in the answer: its time, its stream, its ordinal there.
type Place = (i64, String, u64);

impl Answers<api::FilterLogEvents> for Logs {
    fn needs(call: &Call, op: &api::FilterLogEvents) -> Result<Needs> {
        let name = group::named(call, op.log_group_name.as_deref(), op.log_group_identifier.as_deref())?;
        group::needs(call, &name)
    }

    fn run(call: &Call, op: api::FilterLogEvents) -> Result<api::FilterLogEventsOutput> {
        let name = group::named(call, op.log_group_name.as_deref(), op.log_group_identifier.as_deref())?;
        let group: Group = call.find(&name)?;
        if op.start_from_head == Some(false) {
            return Err(error::invalid(
                "this runtime filters from the head only: leave startFromHead out, or narrow startTime",
            ));
        }
        let pattern = Pattern::parse(op.filter_pattern.as_deref().unwrap_or_default())?;
        let after = op.next_token.as_deref().map(parse_token).transpose()?;
        let mut span = Span::of(op.start_time, op.end_time);
        if let Some((time, ..)) = &after {
            span.from = span.from.max(*time);
        }
        let mut page = Earliest::new(op.limit);
        for stream in streams(call, &group, &op)? {
            if stream.last.is_none_or(|last| last < span.from) {
                continue;
            }
            store::forward(call, &stream.key(), 0, span, |event| {
                let place = (event.timestamp, stream.name.clone(), event.n);
                if after.as_ref().is_none_or(|after| place > *after) && pattern.matches(&event.message) {
                    page.offer(place, event);
                }
                true
            })?;
        }
        let (events, next_token) = page.into_answer(op.limit);
        Ok(api::FilterLogEventsOutput {
            events: Some(events),
            // AWS names none since 2019.
            searched_log_streams: Some(Vec::new()),
            next_token,
        })
    }
}

fn streams(call: &Call, group: &Group, op: &api::FilterLogEvents) -> Result<Vec<Stream>> {
    match (&op.log_stream_names, &op.log_stream_name_prefix) {
        (Some(_), Some(_)) => Err(error::invalid(
            "logStreamNames and logStreamNamePrefix are mutually exclusive: give one of them",
        )),
        (Some(names), None) => {
            names.iter().map(|name| call.find::<Stream>(&format!("{}:{name}", group.key))).collect()
        }
        (None, prefix) => {
            let prefix = format!("{}:{}", group.key, prefix.as_deref().unwrap_or_default());
            call.every(&Query::all().prefix(&prefix))
        }
    }
}

/// The token is the place of the last event that was given.
fn parse_token(text: &str) -> Result<Place> {
    let mut parts = text.splitn(3, '/');
    let mut next = || parts.next();
    let place = || Some((next()?.parse().ok()?, next()?.parse().ok()?, next()?.to_owned()));
    let (time, n, stream) =
        { place }().ok_or_else(|| error::invalid("The specified nextToken is invalid."))?;
    Ok((time, stream, n))
}

/// The earliest of all events that were offered: as many as fit into a page, and one more to know that there is one.
struct Earliest {
    events: BTreeMap<Place, Event>,
    bytes: usize,
    most: usize,
}

impl Earliest {
    fn new(limit: Option<i32>) -> Self {
        let most = limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(MOST).min(MOST);
        Earliest { events: BTreeMap::new(), bytes: 0, most }
    }

    fn offer(&mut self, place: Place, event: Event) {
        let full = self.events.len() > self.most || self.bytes > MOST_BYTES;
        if full && self.events.last_key_value().is_some_and(|(last, _)| *last < place) {
            return;
        }
        self.bytes += event.message.len() + OVERHEAD;
        self.events.insert(place, event);
        // Drop what can no longer come into the page.
        while let Some((place, event)) = self.events.pop_last() {
            let left = self.bytes - event.message.len() - OVERHEAD;
            if self.events.len() <= self.most && left <= MOST_BYTES {
                self.events.insert(place, event);
                break;
            }
            self.bytes = left;
        }
    }

    fn into_answer(self, limit: Option<i32>) -> (Vec<api::FilteredLogEvent>, Option<String>) {
        let (mut room, mut events, mut last) = (Room::of(limit), Vec::new(), None);
        for ((timestamp, stream, n), event) in self.events {
            if !room.take(&event.message) {
                return (events, last);
            }
            last = Some(format!("{timestamp}/{n}/{stream}"));
            events.push(api::FilteredLogEvent {
                event_id: Some(event_id(timestamp, &stream, n)),
                log_stream_name: Some(stream),
                timestamp: Some(timestamp),
                message: Some(event.message),
                ingestion_time: Some(event.ingested),
            });
        }
        (events, None)
    }
}

/// 56 digits, as AWS has them: the same for the same event, and in the order of time.
fn event_id(timestamp: i64, stream: &str, n: u64) -> String {
    let hash = stream.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{timestamp:016}{hash:020}{n:020}")
}
