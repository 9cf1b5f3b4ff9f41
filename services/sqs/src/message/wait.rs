//! `ReceiveMessage` from outside: a read that waits.

use std::time::Duration;

use kernel::{Body, Call, Needs, Result, Streaming, Streams};
use schema::Timestamp;
use shapes_sqs as api;

use super::receive::look;
use crate::Sqs;
use crate::named::Named;

impl Streams<api::ReceiveMessage> for Sqs {
    fn needs(call: &Call, op: &api::ReceiveMessage) -> Result<Needs> {
        Named::by_url(call, &op.queue_url)?.needs(call)
    }

    async fn stream(
        _: Body,
        with: Streaming<api::ReceiveMessage>,
    ) -> Result<(api::ReceiveMessageOutput, Body)> {
        let mut found = with.finish(look).await?;
        let end = Timestamp(found.now.0 + found.wait * 1000);
        if found.messages.is_empty() && found.now < end {
            // What came in before the bell was listened to is seen by the next look.
            let mut bell = with.outside().listen(&found.bell)?;
            found = with.finish(look).await?;
            while found.messages.is_empty() && found.now < end {
                let until = found.next.map_or(end, |next| next.min(end));
                bell.rung(between(found.now, until)).await;
                found = with.finish(look).await?;
            }
        }
        let messages = Some(found.messages).filter(|messages| !messages.is_empty());
        Ok((api::ReceiveMessageOutput { messages }, Body::empty()))
    }
}

/// A millisecond more than what is between two moments, so that the later one has come when it is over.
fn between(from: Timestamp, to: Timestamp) -> Duration {
    Duration::from_millis(u64::try_from(to.0 - from.0).unwrap_or(0) + 1)
}
