//! `formwork logs --follow`: a log as it grows, until what writes it has ended.

use std::time::Duration;

use client::{Client, Error};
use shapes_codebuild as codebuild;
use shapes_sagemaker as sagemaker;

use super::find::{Kind, find};
use super::{print_last, unknown};
use crate::failure::{Failure, Result};
use crate::logs::{Reader, build, of_build};

/// How long between two looks.
const PAUSE: Duration = Duration::from_millis(500);

/// How something ended: well, or in this state.
type End = std::result::Result<(), String>;

pub(super) async fn run(client: &Client, what: &str, lines: usize) -> Result {
    if what.contains(':') {
        return follow_build(client, what, lines).await;
    }
    if let Some(builds) = builds(client, what).await? {
        let id = under_way(client, what, builds).await?;
        return follow_build(client, &id, lines).await;
    }
    let Some(found) = find(client, what).await? else { return Err(unknown(client, what).await) };
    let mut reader = Reader::new(client, found.stream);
    let end = to_the_end(&mut reader, lines, async || ended(client, found.kind, what).await).await?;
    finish(what, end)
}

/// The ids of a project's builds, the newest first; none if there is no such project.
async fn builds(client: &Client, project: &str) -> Result<Option<Vec<String>>> {
    let ask = codebuild::ListBuildsForProject {
        project_name: project.to_owned(),
        sort_order: Some("DESCENDING".to_owned()),
        ..Default::default()
    };
    match client.call(&ask).await {
        Ok(found) => Ok(Some(found.ids.unwrap_or_default())),
        Err(Error::Api { error, .. }) if error.code == "ResourceNotFoundException" => Ok(None),
        // A name that no project can have.
        Err(Error::Api { error, .. }) if error.code == "InvalidInputException" => Ok(None),
        Err(other) => Err(other.into()),
    }
}

/// The build of a project that is under way, or the next one that begins.
async fn under_way(client: &Client, project: &str, builds_now: Vec<String>) -> Result<String> {
    let last = builds_now.into_iter().next();
    if let Some(id) = &last {
        let Some(found) = build(client, id).await? else { return Ok(id.clone()) };
        if found.build_complete != Some(true) {
            return Ok(id.clone());
        }
        let status = found.build_status.unwrap_or_default();
        eprintln!("waiting for the next build of {project}; the last one, {id}, has ended: {status}");
    } else {
        eprintln!("waiting for the first build of {project}");
    }
    loop {
        let newest = builds(client, project).await?.and_then(|all| all.into_iter().next());
        match newest {
            Some(id) if Some(&id) != last.as_ref() => return Ok(id),
            _ => tokio::time::sleep(PAUSE).await,
        }
    }
}

async fn follow_build(client: &Client, id: &str, lines: usize) -> Result {
    // A build says where its log is once it has one.
    let stream = loop {
        let found = build(client, id).await?;
        let found = found.ok_or_else(|| Failure::new(format!("there is no build {id} in this account")))?;
        match of_build(&found) {
            Some(stream) => break stream,
            None if found.build_complete == Some(true) => return finish(id, of_status(&found)),
            None => tokio::time::sleep(PAUSE).await,
        }
    };
    let mut reader = Reader::new(client, stream);
    let end = to_the_end(&mut reader, lines, async || {
        Ok(match build(client, id).await? {
            Some(found) if found.build_complete != Some(true) => None,
            Some(found) => Some(of_status(&found)),
            None => Some(Err("gone".to_owned())),
        })
    });
    finish(id, end.await?)
}

fn of_status(build: &codebuild::Build) -> End {
    match build.build_status.as_deref() {
        Some("SUCCEEDED") => Ok(()),
        other => Err(other.unwrap_or("gone").to_owned()),
    }
}

/// Prints the last lines that are there and what is added, until `ended` says that nothing is added any more.
async fn to_the_end(
    reader: &mut Reader<'_>,
    lines: usize,
    ended: impl AsyncFn() -> Result<Option<End>>,
) -> Result<End> {
    let mut most = lines;
    loop {
        // Asked before the log is read, so that the last lines are not missed.
        let end = ended().await?;
        let more = reader.more().await?;
        print_last(&more, most);
        if !more.is_empty() {
            most = usize::MAX;
        }
        match end {
            Some(end) => return Ok(end),
            None => tokio::time::sleep(PAUSE).await,
        }
    }
}

fn finish(what: &str, end: End) -> Result {
    end.map_err(|status| Failure::new(format!("{what} has ended: {status}")))
}

/// How a SageMaker job or an endpoint has ended; none if it goes on.
async fn ended(client: &Client, kind: Kind, name: &str) -> Result<Option<End>> {
    let status = match kind {
        Kind::ProcessingJob => {
            let ask = sagemaker::DescribeProcessingJob { processing_job_name: name.to_owned() };
            client.call(&ask).await.map(|job| job.processing_job_status)
        }
        Kind::TrainingJob => {
            let ask = sagemaker::DescribeTrainingJob { training_job_name: name.to_owned() };
            client.call(&ask).await.map(|job| job.training_job_status)
        }
        Kind::TransformJob => {
            let ask = sagemaker::DescribeTransformJob { transform_job_name: name.to_owned() };
            client.call(&ask).await.map(|job| job.transform_job_status)
        }
        Kind::Endpoint => {
            let ask = sagemaker::DescribeEndpoint { endpoint_name: name.to_owned() };
            client.call(&ask).await.map(|endpoint| endpoint.endpoint_status)
        }
        Kind::Build => return Ok(Some(Ok(()))),
    };
    match status {
        Ok(status) if status == "Completed" => Ok(Some(Ok(()))),
        Ok(status) if status == "Failed" || status == "Stopped" => Ok(Some(Err(status))),
        Ok(_) => Ok(None),
        // Its log is left.
        Err(Error::Api { error, .. })
            if error.code == "ValidationException" || error.code == "ResourceNotFound" =>
        {
            Ok(Some(Ok(())))
        }
        Err(other) => Err(other.into()),
    }
}
