//! The seventh step: the deploy pipeline, from an approval to three endpoints.

use std::time::{Duration, Instant};

use shapes_sagemaker as sagemaker;

use super::project::Project;
use super::train::{Registered, by_logs};
use crate::failure::{Failure, Result};
use crate::road::builds::explained;
use crate::road::pipelines::{self, Execution, follow};
use crate::road::{Cast, Report, Span, tell_parts};
use crate::session::now;
use crate::stacks;

/// How long between two looks for an execution that an event starts, and how many before it is given up: a minute's worth.
const PAUSE: Duration = Duration::from_millis(100);
const LOOKS: u32 = 600;

pub(super) async fn run(cast: &Cast, project: &Project, model: &Registered, report: &mut Report) -> Result {
    first(cast, project, report).await?;
    let (begun, since) = (Instant::now(), now());
    let execution = approved(cast, project, model, report).await?;
    let (reader, pipeline) = (&cast.scientist, &project.deploy_pipeline);
    let (ended, actions) = follow(reader, Some(&cast.lead), None, pipeline, &execution.id, report).await?;
    if ended.status != "Succeeded" {
        return Err(explained(cast, pipeline, &actions, by_logs).await?);
    }
    let starts = endpoint_starts(cast, project).await?;
    let spent = tell_parts(cast, &actions, None, &starts, "", report).await?;
    let detail = "dev, preprod and prod, each behind its gate".to_owned();
    report.step_with("Deploy pipeline", detail, begun.elapsed(), spent.since(since));
    Ok(())
}

/// The execution that the pipeline's creation started: it ends where a template is to be made of a model, and there is
/// none.
async fn first(cast: &Cast, project: &Project, report: &mut Report) -> Result {
    let begun = Instant::now();
    let (reader, pipeline) = (&cast.scientist, &project.deploy_pipeline);
    let all = pipelines::executions(reader, pipeline).await?;
    let first = all.into_iter().find(|one| one.trigger == "CreatePipeline");
    let Some(first) = first else {
        return Err(Failure::new(format!("the pipeline {pipeline} was not started by its creation")));
    };
    let (ended, actions) = follow(reader, None, None, pipeline, &first.id, report).await?;
    let failed = actions.iter().find(|action| action.status == "Failed");
    match failed {
        Some(action) if action.name == "Synth" => {
            let detail = "its first run ended in Synth, as expected: no model was approved yet";
            report.step("First run", detail.to_owned(), begun);
            Ok(())
        }
        Some(_) => Err(explained(cast, pipeline, &actions, by_logs).await?),
        None => Err(Failure::new(format!(
            "the first run of {pipeline} is {}, although no model was approved",
            ended.status
        ))),
    }
}

/// The execution that the model's approval started. The lead approves, unless that is done.
async fn approved(cast: &Cast, project: &Project, model: &Registered, report: &Report) -> Result<Execution> {
    let (reader, pipeline) = (&cast.scientist, &project.deploy_pipeline);
    if model.approval == "Rejected" {
        return Err(Failure::new(format!("the model {} was rejected", model.arn)).hint(
            "approve it with `formwork approve`, naming its group and version, or begin anew with --fresh",
        ));
    }
    // What other events started before is not what this approval starts.
    let mut before = Vec::new();
    if model.approval != "Approved" {
        before = pipelines::executions(reader, pipeline).await?.into_iter().map(|one| one.id).collect();
        let approve = sagemaker::UpdateModelPackage {
            model_package_arn: model.arn.clone(),
            model_approval_status: Some("Approved".to_owned()),
            approval_description: Some("The metric is above the bar".to_owned()),
            ..Default::default()
        };
        cast.lead.call(&approve).await.map_err(Failure::new)?;
        report.progress("the lead has approved the model");
    }
    for _ in 0..LOOKS {
        let all = pipelines::executions(reader, pipeline).await?;
        let by_event = |one: &Execution| one.trigger == "CloudWatchEvent" && !before.contains(&one.id);
        if let Some(started) = all.into_iter().find(by_event) {
            return Ok(started);
        }
        tokio::time::sleep(PAUSE).await;
    }
    Err(Failure::new(format!("the approval of {} did not start {pipeline}", model.arn)))
}

/// When the endpoints' containers started, from their being asked for to their first sound answer.
async fn endpoint_starts(cast: &Cast, project: &Project) -> Result<Vec<Span>> {
    let mut starts = Vec::new();
    for (account, administrator) in cast.environments().await? {
        let stack = format!("{}-{}", project.prefix(), account.name);
        starts.extend(stacks::made(&administrator, &stack, "AWS::SageMaker::Endpoint").await?);
    }
    Ok(starts.into_iter().filter_map(|(begun, ended)| Span::of(begun, ended)).collect())
}
