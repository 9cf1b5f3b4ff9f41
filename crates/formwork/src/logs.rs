//! The logs of builds, SageMaker jobs and endpoints, read as any client reads them.

use client::{Client, Error};
use shapes_codebuild as codebuild;
use shapes_logs as logs;

use crate::failure::Result;

/// A log stream.
#[derive(Clone, Debug)]
pub(crate) struct Stream {
    pub(crate) group: String,
    pub(crate) name: String,
}

/// A log stream that is read as it grows.
pub(crate) struct Reader<'a> {
    client: &'a Client,
    stream: Stream,
    token: Option<String>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(client: &'a Client, stream: Stream) -> Self {
        Reader { client, stream, token: None }
    }

    /// The lines since the last look, the oldest first: none of a stream that is not there yet.
    pub(crate) async fn more(&mut self) -> Result<Vec<String>> {
        let mut all = Vec::new();
        loop {
            let ask = logs::GetLogEvents {
                log_group_name: Some(self.stream.group.clone()),
                log_stream_name: self.stream.name.clone(),
                start_from_head: Some(true),
                next_token: self.token.clone(),
                ..Default::default()
            };
            let page = match self.client.call(&ask).await {
                Ok(page) => page,
                Err(Error::Api { error, .. }) if error.code == "ResourceNotFoundException" => return Ok(all),
                Err(other) => return Err(other.into()),
            };
            let lines = page.events.into_iter().flatten().filter_map(|event| event.message);
            all.extend(lines.map(|line| line.trim_end().to_owned()));
            // At its end a stream answers with the token that it was asked with.
            if page.next_forward_token == self.token {
                return Ok(all);
            }
            self.token = page.next_forward_token;
        }
    }
}

/// Where the log of a build is.
pub(crate) fn of_build(build: &codebuild::Build) -> Option<Stream> {
    let place = build.logs.clone()?;
    Some(Stream { group: place.group_name?, name: place.stream_name? })
}

/// A build, by its id; none if it is not there.
pub(crate) async fn build(client: &Client, id: &str) -> Result<Option<codebuild::Build>> {
    let ask = codebuild::BatchGetBuilds { ids: vec![id.to_owned()] };
    let found = client.call(&ask).await?.builds;
    Ok(found.into_iter().flatten().next())
}

/// The last lines of a stream.
pub(crate) async fn last(client: &Client, stream: Stream, count: i32) -> Result<Vec<String>> {
    let ask = logs::GetLogEvents {
        log_group_name: Some(stream.group),
        log_stream_name: stream.name,
        limit: Some(count),
        ..Default::default()
    };
    let events = client.call(&ask).await?.events.unwrap_or_default();
    Ok(events.into_iter().map(|event| event.message.unwrap_or_default().trim_end().to_owned()).collect())
}
