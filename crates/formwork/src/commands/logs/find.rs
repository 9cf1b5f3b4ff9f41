//! What has a log of a name.

use client::{Client, Error};
use shapes_codebuild as codebuild;
use shapes_logs as logs;
use shapes_sagemaker as sagemaker;

use crate::failure::Result;
use crate::logs::Stream;

/// How many names are told.
const MOST_NAMES: usize = 8;

/// What has a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Build,
    ProcessingJob,
    TrainingJob,
    Endpoint,
}

/// A log that was found.
pub(super) struct Found {
    pub(super) kind: Kind,
    pub(super) stream: Stream,
}

/// The newest stream of what has this name.
pub(super) async fn find(client: &Client, what: &str) -> Result<Option<Found>> {
    // `project:uuid` is a build, whose stream is the uuid.
    let (project, build) = what.split_once(':').unwrap_or((what, ""));
    let places = [
        (Kind::Build, format!("/aws/codebuild/{project}"), build.to_owned()),
        (Kind::ProcessingJob, "/aws/sagemaker/ProcessingJobs".to_owned(), format!("{what}/")),
        (Kind::TrainingJob, "/aws/sagemaker/TrainingJobs".to_owned(), format!("{what}/")),
        (Kind::Endpoint, format!("/aws/sagemaker/Endpoints/{what}"), String::new()),
    ];
    for (kind, group, prefix) in places {
        let ask = logs::DescribeLogStreams {
            log_group_name: Some(group.clone()),
            log_stream_name_prefix: (!prefix.is_empty()).then_some(prefix),
            ..Default::default()
        };
        let turn = |ask: &mut logs::DescribeLogStreams, token| ask.next_token = Some(token);
        let read =
            |page: logs::DescribeLogStreamsOutput| (page.log_streams.unwrap_or_default(), page.next_token);
        let streams = match client.all(ask, turn, read).await {
            Ok(found) => found,
            Err(Error::Api { error, .. }) if error.code == "ResourceNotFoundException" => continue,
            Err(other) => return Err(other.into()),
        };
        let newest = streams.into_iter().max_by_key(|stream| stream.creation_time);
        if let Some(name) = newest.and_then(|stream| stream.log_stream_name) {
            return Ok(Some(Found { kind, stream: Stream { group, name } }));
        }
    }
    Ok(None)
}

/// Names of what may have a log: those with the name in them, if there are any, as a pipeline's builds have its name.
pub(super) async fn alike(client: &Client, what: &str) -> Vec<String> {
    let turn = |ask: &mut codebuild::ListProjects, token| ask.next_token = Some(token);
    let read = |page: codebuild::ListProjectsOutput| (page.projects.unwrap_or_default(), page.next_token);
    // Who may not list them is told none.
    let mut names = client.all(codebuild::ListProjects::default(), turn, read).await.unwrap_or_default();
    let turn = |ask: &mut sagemaker::ListEndpoints, token| ask.next_token = Some(token);
    let read = |page: sagemaker::ListEndpointsOutput| (page.endpoints, page.next_token);
    let endpoints = client.all(sagemaker::ListEndpoints::default(), turn, read).await.unwrap_or_default();
    names.extend(endpoints.into_iter().map(|one| one.endpoint_name));
    if names.iter().any(|name| name.contains(what)) {
        names.retain(|name| name.contains(what));
    }
    names.truncate(MOST_NAMES);
    names
}
