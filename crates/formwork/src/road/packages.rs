//! When an environment was built, which a build or a job has to wait for the first time on a machine. Their logs say so.

use client::{Client, Error};
use executor::environments::PROGRESS;
use shapes_codebuild as codebuild;
use shapes_logs as logs;

use super::span::Span;
use crate::failure::{Failure, Result};

/// In a build: from the first line that says so to the end of the phase.
pub(crate) async fn of_build(reader: &Client, build: &codebuild::Build) -> Result<Vec<Span>> {
    let place = build.logs.clone().unwrap_or_default();
    let (Some(group), Some(stream)) = (place.group_name, place.stream_name) else { return Ok(Vec::new()) };
    let mut phases = build.phases.iter().flatten();
    let before = phases.find(|phase| phase.phase_type.as_deref() == Some("DOWNLOAD_SOURCE"));
    let before = before.and_then(|phase| Span::of(phase.start_time, phase.end_time));
    within(reader, group, stream, before).await
}

/// In a SageMaker job, before its process started.
pub(crate) async fn of_job(
    reader: &Client,
    kind: &str,
    name: &str,
    before: Option<Span>,
) -> Result<Vec<Span>> {
    within(reader, format!("/aws/sagemaker/{kind}"), format!("{name}/"), before).await
}

/// From the first line that says so to the end of what comes before the process.
async fn within(reader: &Client, group: String, stream: String, before: Option<Span>) -> Result<Vec<Span>> {
    let Some(before) = before else { return Ok(Vec::new()) };
    let ask = logs::FilterLogEvents {
        log_group_name: Some(group),
        log_stream_name_prefix: Some(stream),
        // Only the beginning of a log can say it, and a page has that.
        end_time: Some(before.ended().0),
        ..Default::default()
    };
    let lines = match reader.call(&ask).await {
        Ok(found) => found.events.unwrap_or_default(),
        // A job whose role may not write logs has none.
        Err(Error::Api { .. }) => return Ok(Vec::new()),
        Err(other) => return Err(Failure::new(other)),
    };
    let says_so = |text: &str| PROGRESS.iter().any(|words| text.contains(words));
    let first = lines.into_iter().find(|line| line.message.as_deref().is_some_and(says_so));
    let begun = first.and_then(|line| line.timestamp).map(schema::Timestamp);
    Ok(Span::of(begun, Some(before.ended())).into_iter().collect())
}
