//! A stack at work, followed: its events told as they come, until it rests.

use std::time::Duration;

use client::{Client, Error};
use shapes_cloudformation as cloudformation;
use shapes_cloudformation::StackEvent;

use super::failure;
use crate::failure::{Failure, Result};
use crate::stacks::describe;

/// How many looks before a stack is given up.
const LOOKS: u32 = 100_000;
/// How many looks before a stack that is told nothing new of rests: what was asked for may take a moment to begin.
const STILL: u32 = 15;

/// Somebody who follows a stack.
pub(crate) struct Follower<'a> {
    client: &'a Client,
    /// Its name; its ARN for one that goes away.
    stack: String,
    pause: Duration,
    quiet: bool,
    /// The newest event that is no longer news.
    last: Option<String>,
    /// The events since, the oldest first.
    seen: Vec<StackEvent>,
}

impl<'a> Follower<'a> {
    /// Follows a stack from now on: what happened before is no news.
    pub(super) async fn from_now(
        client: &'a Client,
        stack: &str,
        pause: Duration,
        quiet: bool,
    ) -> Result<Self> {
        let mut follower =
            Follower { client, stack: stack.to_owned(), pause, quiet, last: None, seen: Vec::new() };
        follower.last = follower.page(None).await?.0.into_iter().next().map(|event| event.event_id);
        Ok(follower)
    }

    /// Waits until the stack rests; its status then. One that is gone is `DELETE_COMPLETE`.
    pub(super) async fn rest(&mut self) -> Result<String> {
        for look in 0..LOOKS {
            let found = describe(self.client, &self.stack).await?;
            let status = found.map_or_else(|| "DELETE_COMPLETE".to_owned(), |found| found.stack_status);
            self.tell_news().await?;
            let begun = !self.seen.is_empty() || status == "DELETE_COMPLETE" || look >= STILL;
            if begun && !status.ends_with("_IN_PROGRESS") {
                return Ok(status);
            }
            tokio::time::sleep(self.pause).await;
        }
        Err(Failure::new(format!("the stack {} does not come to rest", self.stack)))
    }

    /// Tells what happens until `look` finds that what is waited for has ended; gives what it found.
    pub(crate) async fn until<T>(&mut self, look: impl AsyncFn() -> Result<Option<T>>) -> Result<T> {
        for _ in 0..LOOKS {
            let found = look().await?;
            self.tell_news().await?;
            if let Some(found) = found {
                return Ok(found);
            }
            tokio::time::sleep(self.pause).await;
        }
        Err(Failure::new(format!("what is done with the stack {} does not end", self.stack)))
    }

    /// What failed first of what was seen, and why.
    pub(crate) async fn root(&self) -> Result<Option<String>> {
        failure::root(self.client, &self.seen).await
    }

    /// The events since the beginning, the oldest first.
    pub(super) fn seen(&self) -> &[StackEvent] {
        &self.seen
    }

    async fn tell_news(&mut self) -> Result {
        let (mut news, mut token) = (Vec::new(), None);
        'pages: loop {
            let (page, next) = self.page(token).await?;
            for event in page {
                if self.last.as_ref() == Some(&event.event_id) {
                    break 'pages;
                }
                news.push(event);
            }
            token = next;
            if token.is_none() {
                break;
            }
        }
        if let Some(newest) = news.first() {
            self.last = Some(newest.event_id.clone());
        }
        news.reverse();
        if !self.quiet {
            for event in &news {
                println!("  {}", line(event));
            }
        }
        self.seen.extend(news);
        Ok(())
    }

    /// A page of events, the newest first; of a stack that is not there, none.
    async fn page(&self, token: Option<String>) -> Result<(Vec<StackEvent>, Option<String>)> {
        let ask = cloudformation::DescribeStackEvents { stack_name: self.stack.clone(), next_token: token };
        match self.client.call(&ask).await {
            Ok(page) => Ok((page.stack_events.unwrap_or_default(), page.next_token)),
            Err(Error::Api { error, .. }) if error.message.contains("does not exist") => {
                Ok((Vec::new(), None))
            }
            Err(error) => Err(error.into()),
        }
    }
}

/// `12:00:01  CREATE_FAILED         AWS::S3::Bucket  Bucket: it exists already`
fn line(event: &StackEvent) -> String {
    let part = |text: &Option<String>| text.clone().unwrap_or_default();
    let moment = event.timestamp.to_string();
    let moment = moment.split('T').nth(1).and_then(|time| time.get(..8)).unwrap_or(&moment).to_owned();
    let status = part(&event.resource_status);
    let mut line = format!(
        "{moment}  {status:<20}  {}  {}",
        part(&event.resource_type),
        part(&event.logical_resource_id)
    );
    if let Some(reason) = event.resource_status_reason.as_ref().filter(|_| status.ends_with("_FAILED")) {
        line = format!("{line}: {reason}");
    }
    line
}
