//! What is shown of log streams.

use kernel::{Answers, Call, Needs, Query, Result};
use shapes_logs as api;

use super::Stream;
use crate::group::{self, Group};
use crate::{Logs, error};

/// How many streams a page has, unless told.
const PAGE: i32 = 50;

impl Answers<api::DescribeLogStreams> for Logs {
    fn needs(call: &Call, op: &api::DescribeLogStreams) -> Result<Needs> {
        let name = group::named(call, op.log_group_name.as_deref(), op.log_group_identifier.as_deref())?;
        group::needs(call, &name)
    }

    fn run(call: &Call, op: api::DescribeLogStreams) -> Result<api::DescribeLogStreamsOutput> {
        let name = group::named(call, op.log_group_name.as_deref(), op.log_group_identifier.as_deref())?;
        let group: Group = call.find(&name)?;
        let by_time = op.order_by.as_deref() == Some(api::order_by::LAST_EVENT_TIME);
        if by_time && op.log_stream_name_prefix.is_some() {
            return Err(error::invalid("Cannot order by LastEventTime with a logStreamNamePrefix."));
        }
        let prefix = format!("{}:{}", group.key, op.log_stream_name_prefix.as_deref().unwrap_or_default());
        let limit = usize::try_from(op.limit.unwrap_or(PAGE)).unwrap_or_default();
        let descending = op.descending == Some(true);
        let mut query = Query::all().prefix(&prefix).limit(limit);
        if descending && !by_time {
            query = query.descending();
        }
        let (streams, next_token) = if by_time {
            latest(call, &query, limit, descending, op.next_token.as_deref())?
        } else {
            let page =
                call.page(&query.after(op.next_token.as_deref()), |_| Ok(true)).map_err(error::token)?;
            (page.items, page.next)
        };
        let shown = streams.into_iter().map(|stream| shown(call, &name, stream)).collect();
        Ok(api::DescribeLogStreamsOutput { log_streams: Some(shown), next_token })
    }
}

/// A page in the order of the last events' times; streams without events come as if theirs were the oldest. The
/// token is the last stream's place in that order.
fn latest(
    call: &Call,
    query: &Query<'_>,
    limit: usize,
    descending: bool,
    token: Option<&str>,
) -> Result<(Vec<Stream>, Option<String>)> {
    let after = token.map(|token| {
        let parts =
            token.split_once('/').and_then(|(time, name)| Some((time.parse().ok()?, name.to_owned())));
        parts.ok_or_else(|| error::invalid("The specified nextToken is invalid."))
    });
    let after: Option<(i64, String)> = after.transpose()?;
    let place = |stream: &Stream| (stream.last.unwrap_or(-1), stream.name.clone());
    let mut streams: Vec<Stream> = call.every(query)?;
    streams.sort_by_cached_key(place);
    if descending {
        streams.reverse();
    }
    streams.retain(|stream| match &after {
        Some(after) if descending => place(stream) < *after,
        Some(after) => place(stream) > *after,
        None => true,
    });
    let more = streams.len() > limit;
    streams.truncate(limit);
    let last = streams.last().map(place).filter(|_| more);
    Ok((streams, last.map(|(time, name)| format!("{time}/{name}"))))
}

fn shown(call: &Call, group: &str, stream: Stream) -> api::LogStream {
    api::LogStream {
        arn: Some(format!("{}:log-stream:{}", group::arn(call, group), stream.name)),
        creation_time: Some(stream.created),
        first_event_timestamp: stream.first,
        last_event_timestamp: stream.last,
        last_ingestion_time: stream.ingested,
        upload_sequence_token: Some(stream.token()),
        // AWS shows nothing else since 2019.
        stored_bytes: Some(0),
        log_stream_name: Some(stream.name),
    }
}
