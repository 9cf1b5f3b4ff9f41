//! `GetLogEvents`: one stream, from either end.
//!
//! A token is a direction and an ordinal. Where nothing more is, the token comes back as it was given, with no events:
//! that is how clients know that they have read all.

use kernel::{Answers, Call, Needs, Result};
use shapes_logs as api;

use super::Room;
use crate::store::{self, Event, Span};
use crate::{Logs, error, group, stream};

#[derive(Clone, Copy)]
enum Token {
    /// From this ordinal on.
    Forward(u64),
    /// What is before this ordinal.
    Backward(u64),
}

impl Token {
    fn parse(text: &str) -> Result<Self> {
        let refuse = || error::invalid("The specified nextToken is invalid.");
        let (direction, n) =
            text.strip_suffix("/s").and_then(|text| text.split_once('/')).ok_or_else(refuse)?;
        let n = n.parse().map_err(|_| refuse())?;
        match direction {
            "f" => Ok(Token::Forward(n)),
            "b" => Ok(Token::Backward(n)),
            _ => Err(refuse()),
        }
    }
}

impl Answers<api::GetLogEvents> for Logs {
    fn needs(call: &Call, op: &api::GetLogEvents) -> Result<Needs> {
        let group = group::named(call, op.log_group_name.as_deref(), op.log_group_identifier.as_deref())?;
        stream::needs(call, &group, &op.log_stream_name)
    }

    fn run(call: &Call, op: api::GetLogEvents) -> Result<api::GetLogEventsOutput> {
        let group = group::named(call, op.log_group_name.as_deref(), op.log_group_identifier.as_deref())?;
        let stream = stream::find(call, &group, &op.log_stream_name)?;
        let from = match &op.next_token {
            Some(token) => Token::parse(token)?,
            None if op.start_from_head == Some(true) => Token::Forward(0),
            None => Token::Backward(stream.count),
        };
        let (span, mut room) = (Span::of(op.start_time, op.end_time), Room::of(op.limit));
        let mut events = Vec::new();
        let mut each = |event: Event| {
            let fits = room.take(&event.message);
            if fits {
                events.push(api::OutputLogEvent {
                    timestamp: Some(event.timestamp),
                    message: Some(event.message),
                    ingestion_time: Some(event.ingested),
                });
            }
            fits
        };
        // The page is what lies between these two.
        let (begin, end) = match from {
            Token::Forward(n) => (n, store::forward(call, &stream.key(), n, span, &mut each)?),
            Token::Backward(n) => (store::backward(call, &stream.key(), n, span, &mut each)?, n),
        };
        if matches!(from, Token::Backward(_)) {
            events.reverse();
        }
        Ok(api::GetLogEventsOutput {
            events: Some(events),
            next_forward_token: Some(format!("f/{end:056}/s")),
            next_backward_token: Some(format!("b/{begin:056}/s")),
        })
    }
}
