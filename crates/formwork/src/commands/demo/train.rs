//! The sixth step: the build pipeline, which trains and registers a model.

use std::time::Instant;

use shapes_codepipeline as codepipeline;
use shapes_sagemaker as sagemaker;

use super::project::Project;
use crate::failure::{Failure, Result};
use crate::road::builds::{self, explained};
use crate::road::pipelines::{self, follow};
use crate::road::{Cast, Report, tell_parts};
use crate::session::now;

/// A model that is registered.
pub(super) struct Registered {
    pub(super) arn: String,
    /// `PendingManualApproval`
    pub(super) approval: String,
    /// Where the rows are that were held out from its training.
    pub(super) held_out: String,
}

pub(super) async fn run(cast: &Cast, project: &Project, report: &mut Report) -> Result<Registered> {
    let (begun, since) = (Instant::now(), now());
    let pipeline = &project.build_pipeline;
    let newest = pipelines::executions(&cast.scientist, pipeline).await?.into_iter().next();
    let execution = match newest {
        Some(newest) if newest.goes_on() || newest.status == "Succeeded" => newest.id,
        Some(newest) => {
            report.note(&format!("the last execution of {pipeline} is {}: starting it again", newest.status));
            start(cast, pipeline).await?
        }
        None => return Err(Failure::new(format!("the pipeline {pipeline} was not started by its creation"))),
    };
    let training = project.prefix();
    let (ended, actions) =
        follow(&cast.scientist, None, Some(&training), pipeline, &execution, report).await?;
    if ended.status != "Succeeded" {
        return Err(explained(cast, pipeline, &actions, by_logs).await?);
    }
    let run = builds::newest_run(cast, &project.prefix()).await?;
    let spent = tell_parts(cast, &actions, run.as_ref(), &[], "", report).await?;
    let registered = newest_package(cast, &project.models).await?;
    let Some((arn, approval)) = registered else {
        return Err(Failure::new(format!("the pipeline {pipeline} ended well, and registered no model"))
            .hint("its metric was below the bar, as the build's log says: formwork logs shows it"));
    };
    if !arn.ends_with("/1") {
        let name = arn.rsplit("model-package/").next().unwrap_or(&arn);
        return Err(Failure::new(format!(
            "the project has gone further than the demo: its newest model is {name}"
        ))
        .hint("its models and gates are yours to decide on (`formwork approve`); --fresh begins anew"));
    }
    let took = begun.elapsed();
    let name = arn.split_once(":model-package/").map_or(&*arn, |(_, name)| name);
    report.step_with("Build pipeline", format!("registered {name}, {approval}"), took, spent.since(since));
    let held_out = run.and_then(|run| run.held_out);
    let held_out = held_out.ok_or_else(|| Failure::new("no job put held-out rows anywhere"))?;
    Ok(Registered { arn, approval, held_out })
}

async fn start(cast: &Cast, pipeline: &str) -> Result<String> {
    let start = codepipeline::StartPipelineExecution { name: pipeline.to_owned(), ..Default::default() };
    let started = cast.dev.call(&start).await.map_err(Failure::new)?;
    started.pipeline_execution_id.ok_or_else(|| Failure::new(format!("{pipeline} was not started")))
}

/// The newest package of a group, and whether it is approved.
pub(super) async fn newest_package(cast: &Cast, group: &str) -> Result<Option<(String, String)>> {
    let ask = sagemaker::ListModelPackages {
        model_package_group_name: Some(group.to_owned()),
        sort_by: Some("CreationTime".to_owned()),
        sort_order: Some("Descending".to_owned()),
        ..Default::default()
    };
    let found = cast.lead.call(&ask).await.map_err(Failure::new)?.model_package_summary_list;
    let newest = found.into_iter().next();
    Ok(newest.map(|one| (one.model_package_arn, one.model_approval_status.unwrap_or_default())))
}

/// The command that has the whole log of a build.
pub(super) fn by_logs(build: &str) -> String {
    format!("formwork logs {build}")
}
