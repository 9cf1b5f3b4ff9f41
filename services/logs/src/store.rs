//! Where events are kept: the only module that knows how.
//!
//! A stream is a sequence of events, each with its ordinal. It is kept as batches, each a row; a batch's id is the
//! stream's key and the ordinal of its first event, so that rows lie in reading order.

use std::borrow::Cow;

use kernel::{Call, Query, Record, Result};
use serde::{Deserialize, Serialize};

/// What an event counts beyond its message, in limits.
pub(crate) const OVERHEAD: usize = 26;

/// How many bytes of events a batch has at most, unless it has but one.
const BATCH: usize = 64 * 1024;
/// How many batches are read at a time.
const READ: usize = 16;

/// A run of events that were put together.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Batch {
    /// The stream's key.
    stream: String,
    /// The ordinal of the first event.
    n: u64,
    /// The times of the first and the last event, in milliseconds.
    first: i64,
    last: i64,
    /// When they came.
    ingested: i64,
    /// Times and messages.
    events: Vec<(i64, String)>,
}

impl Record for Batch {
    const KIND: &'static str = "logs_batch";
    fn id(&self) -> Cow<'_, str> {
        id(&self.stream, self.n).into()
    }
}

/// An event as it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Event {
    pub(crate) n: u64,
    pub(crate) timestamp: i64,
    pub(crate) ingested: i64,
    pub(crate) message: String,
}

/// Which events are read: those in `from <= timestamp < to`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Span {
    pub(crate) from: i64,
    pub(crate) to: i64,
}

impl Span {
    /// `startTime` (inclusive) and `endTime` (exclusive) of a request.
    pub(crate) fn of(from: Option<i64>, to: Option<i64>) -> Self {
        Span { from: from.unwrap_or(i64::MIN), to: to.unwrap_or(i64::MAX) }
    }
}

fn id(stream: &str, n: u64) -> String {
    format!("{stream}:{n:016}")
}

/// Appends events in the order of their times to a stream that has `n` so far.
pub(crate) fn append(call: &mut Call, stream: &str, n: u64, events: Vec<(i64, String)>) -> Result<()> {
    let ingested = call.now().0;
    let (mut n, mut bytes) = (n, 0);
    let mut batch: Vec<(i64, String)> = Vec::new();
    let mut flush = |batch: &mut Vec<(i64, String)>| -> Result<()> {
        let events = std::mem::take(batch);
        let (Some(first), Some(last)) = (events.first(), events.last()) else { return Ok(()) };
        let (first, last, count) = (first.0, last.0, events.len() as u64);
        call.put(&Batch { stream: stream.to_owned(), n, first, last, ingested, events })?;
        n += count;
        Ok(())
    };
    for event in events {
        let size = event.1.len() + OVERHEAD;
        if bytes + size > BATCH {
            flush(&mut batch)?;
            bytes = 0;
        }
        bytes += size;
        batch.push(event);
    }
    flush(&mut batch)
}

/// Gives `each` the events of a stream from the ordinal `n` on, until it has enough or there are no more; returns the
/// ordinal to go on from.
pub(crate) fn forward(
    call: &Call,
    stream: &str,
    n: u64,
    span: Span,
    mut each: impl FnMut(Event) -> bool,
) -> Result<u64> {
    let prefix = format!("{stream}:");
    // The batch that holds `n` may begin before it.
    let holding = Query::all().prefix(&prefix).descending().limit(1);
    let holding =
        call.page::<Batch>(&holding.beyond(Some(&id(stream, n.saturating_add(1)))), |_| Ok(true))?;
    let begin = holding.items.first().map_or(n, |batch| batch.n);
    let mut after = begin.checked_sub(1).map_or_else(|| prefix.clone(), |n| id(stream, n));
    let mut next = n;
    loop {
        let query = Query::all().prefix(&prefix).limit(READ);
        let batches = call.page::<Batch>(&query.beyond(Some(&after)), |_| Ok(true))?.items;
        let Some(last) = batches.last() else { return Ok(next) };
        after = last.id().into_owned();
        for batch in batches {
            let end = batch.n + batch.events.len() as u64;
            if batch.last >= span.from && batch.first < span.to {
                for event in batch.into_events() {
                    let at = event.n;
                    if at < next {
                        continue;
                    }
                    if event.timestamp >= span.from && event.timestamp < span.to && !each(event) {
                        return Ok(next);
                    }
                    next = at + 1;
                }
            }
            next = next.max(end);
        }
    }
}

/// As [`forward`], but the events before the ordinal `n`, the latest first; returns the ordinal of the last one taken.
pub(crate) fn backward(
    call: &Call,
    stream: &str,
    n: u64,
    span: Span,
    mut each: impl FnMut(Event) -> bool,
) -> Result<u64> {
    let prefix = format!("{stream}:");
    let (mut next, mut before) = (n, id(stream, n));
    loop {
        let query = Query::all().prefix(&prefix).descending().limit(READ);
        let batches = call.page::<Batch>(&query.beyond(Some(&before)), |_| Ok(true))?.items;
        let Some(last) = batches.last() else { return Ok(next) };
        before = last.id().into_owned();
        for batch in batches {
            let begin = batch.n;
            if batch.last >= span.from && batch.first < span.to {
                for event in batch.into_events().rev() {
                    let at = event.n;
                    if at >= next {
                        continue;
                    }
                    if event.timestamp >= span.from && event.timestamp < span.to && !each(event) {
                        return Ok(next);
                    }
                    next = at;
                }
            }
            next = next.min(begin);
        }
    }
}

/// Deletes up to `most` batches at the head of a stream that are older than `cutoff` as a whole; whether there may
/// be more.
pub(crate) fn expire(call: &mut Call, stream: &str, cutoff: i64, most: usize) -> Result<bool> {
    let prefix = format!("{stream}:");
    let head = call.page::<Batch>(&Query::all().prefix(&prefix).limit(most), |_| Ok(true))?;
    let expired: Vec<_> = head.items.iter().take_while(|batch| batch.last < cutoff).collect();
    for batch in &expired {
        call.remove::<Batch>(&batch.id())?;
    }
    Ok(expired.len() == head.items.len() && head.next.is_some())
}

/// Deletes up to `most` batches of everything whose key begins with `prefix`; whether there may be more.
pub(crate) fn sweep(call: &mut Call, prefix: &str, most: usize) -> Result<bool> {
    let found = call.page::<Batch>(&Query::all().prefix(prefix).limit(most), |_| Ok(true))?;
    for batch in &found.items {
        call.remove::<Batch>(&batch.id())?;
    }
    Ok(found.next.is_some())
}

impl Batch {
    fn into_events(self) -> impl DoubleEndedIterator<Item = Event> + ExactSizeIterator {
        let (n, ingested) = (self.n, self.ingested);
        self.events.into_iter().enumerate().map(move |(at, (timestamp, message))| Event {
            n: n + at as u64,
            timestamp,
            ingested,
            message,
        })
    }
}
