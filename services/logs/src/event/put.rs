//! `PutLogEvents`.

use kernel::{Answers, Call, Needs, Result};
use shapes_logs as api;

use super::{MOST, MOST_BYTES};
use crate::group::{Group, retention::DAY};
use crate::{Logs, error, store, stream};

const HOUR: i64 = 3_600_000;

impl Answers<api::PutLogEvents> for Logs {
    fn needs(call: &Call, op: &api::PutLogEvents) -> Result<Needs> {
        stream::needs(call, &op.log_group_name, &op.log_stream_name)
    }

    fn run(call: &mut Call, op: api::PutLogEvents) -> Result<api::PutLogEventsOutput> {
        check(&op.log_events)?;
        let group: Group = call.find(&op.log_group_name)?;
        let mut stream = stream::find(call, &op.log_group_name, &op.log_stream_name)?;
        let times: Vec<i64> = op.log_events.iter().map(|event| event.timestamp).collect();
        let taken = Taken::of(&times, call.now().0, group.retention);
        let events: Vec<(i64, String)> = op
            .log_events
            .into_iter()
            .map(|event| (event.timestamp, event.message))
            .take(taken.too_new)
            .skip(taken.too_old.max(taken.expired))
            .collect();
        if let (Some((first, _)), Some((last, _))) = (events.first(), events.last()) {
            stream.first = Some(stream.first.map_or(*first, |earlier| earlier.min(*first)));
            stream.last = Some(stream.last.map_or(*last, |later| later.max(*last)));
            stream.ingested = Some(call.now().0);
            let (n, count) = (stream.count, events.len() as u64);
            store::append(call, &stream.key(), n, events)?;
            stream.count += count;
            call.put(&stream)?;
        }
        Ok(api::PutLogEventsOutput {
            next_sequence_token: Some(stream.token()),
            rejected_log_events_info: taken.rejected(times.len()),
            rejected_entity_info: op.entity.map(|_| api::RejectedEntityInfo {
                error_type: api::entity_rejection_error_type::UNSUPPORTED_LOG_GROUP_TYPE.to_owned(),
            }),
        })
    }
}

fn check(events: &[api::InputLogEvent]) -> Result<()> {
    let bytes: usize = events.iter().map(|event| event.message.len() + store::OVERHEAD).sum();
    if bytes > MOST_BYTES {
        return Err(error::invalid(format!("Upload too large: {bytes} bytes exceeds limit of {MOST_BYTES}")));
    }
    if events.is_empty() || events.len() > MOST {
        return Err(error::invalid(format!("logEvents has {} events: put 1 to {MOST}", events.len())));
    }
    if !events.is_sorted_by_key(|event| event.timestamp) {
        return Err(error::invalid(
            "Log events in a single PutLogEvents request must be in chronological order.",
        ));
    }
    let (first, last) = (events.first(), events.last());
    if first.zip(last).is_some_and(|(first, last)| last.timestamp - first.timestamp > DAY) {
        return Err(error::invalid(
            "The batch of log events in a single PutLogEvents request cannot span more than 24 hours.",
        ));
    }
    Ok(())
}

/// Which events are taken: those before the first that is too new, after the last that is too old or expired. All
/// are counts from the beginning.
struct Taken {
    too_new: usize,
    too_old: usize,
    expired: usize,
}

impl Taken {
    fn of(times: &[i64], now: i64, retention: Option<i32>) -> Self {
        let until = |end: i64| times.partition_point(|time| *time < end);
        Taken {
            too_new: until(now + 2 * HOUR + 1),
            too_old: until(now - 14 * DAY),
            expired: retention.map_or(0, |days| until(now - i64::from(days) * DAY)),
        }
    }

    fn rejected(&self, count: usize) -> Option<api::RejectedLogEventsInfo> {
        let index = |at: usize| i32::try_from(at).unwrap_or(i32::MAX);
        let info = api::RejectedLogEventsInfo {
            too_new_log_event_start_index: (self.too_new < count).then(|| index(self.too_new)),
            too_old_log_event_end_index: (self.too_old > 0).then(|| index(self.too_old)),
            expired_log_event_end_index: (self.expired > 0).then(|| index(self.expired)),
        };
        (info != api::RejectedLogEventsInfo::default()).then_some(info)
    }
}
