//! What builds and SageMaker pipelines tell of themselves: when their user code ran, and the last lines of their logs.

use client::{Client, Error};
use shapes_codebuild as codebuild;
use shapes_sagemaker as sagemaker;

use super::cast::Cast;
use super::packages;
use super::pipelines::{self, Action};
use super::span::Span;
use super::spent::Spent;
use crate::failure::{Failure, Result};
use crate::logs;

/// How many lines of a log are shown of what failed.
const LINES: i32 = 20;

/// The phases in which a build's own commands run.
pub(crate) const COMMANDS: [&str; 4] = ["INSTALL", "PRE_BUILD", "BUILD", "POST_BUILD"];

/// A build.
pub(crate) async fn build(reader: &Client, id: &str) -> Result<codebuild::Build> {
    let found = logs::build(reader, id).await?;
    found.ok_or_else(|| Failure::new(format!("the build {id} has gone away")))
}

/// When a build's commands ran.
pub(crate) fn commands(build: &codebuild::Build) -> Vec<Span> {
    let phases = build.phases.iter().flatten();
    let own = phases.filter(|phase| phase.phase_type.as_deref().is_some_and(|name| COMMANDS.contains(&name)));
    own.filter_map(|phase| Span::of(phase.start_time, phase.end_time)).collect()
}

/// The last lines of a build's log.
async fn last_lines(reader: &Client, build: &codebuild::Build) -> Result<String> {
    let Some(stream) = logs::of_build(build) else { return Ok("the build has no log".to_owned()) };
    let lines = logs::last(reader, stream, LINES).await?;
    Ok(lines.join("\n"))
}

/// An execution of a SageMaker pipeline.
pub(crate) struct Run {
    /// From its start to its end.
    pub(crate) span: Option<Span>,
    /// Its steps, the oldest first.
    pub(crate) steps: Vec<Step>,
    /// Where the job `Preprocess` put the rows that were held out.
    pub(crate) held_out: Option<String>,
}

/// A step of it.
pub(crate) struct Step {
    pub(crate) name: String,
    pub(crate) span: Option<Span>,
    /// What its time went into.
    pub(crate) spent: Spent,
}

/// The newest execution of a SageMaker pipeline; none if there is none, or no such pipeline.
pub(crate) async fn newest_run(cast: &Cast, pipeline: &str) -> Result<Option<Run>> {
    let reader = &cast.scientist;
    let ask = sagemaker::ListPipelineExecutions { pipeline_name: pipeline.to_owned(), ..Default::default() };
    let turn = |ask: &mut sagemaker::ListPipelineExecutions, token| ask.next_token = Some(token);
    let read = |page: sagemaker::ListPipelineExecutionsOutput| {
        (page.pipeline_execution_summaries.unwrap_or_default(), page.next_token)
    };
    let found = match reader.all(ask, turn, read).await {
        Ok(found) => found,
        Err(Error::Api { error, .. }) if error.code == "ResourceNotFound" => return Ok(None),
        Err(other) => return Err(other.into()),
    };
    let newest = found.into_iter().max_by_key(|one| one.start_time);
    let Some(arn) = newest.and_then(|one| one.pipeline_execution_arn) else { return Ok(None) };
    let ask = sagemaker::DescribePipelineExecution { pipeline_execution_arn: arn.clone() };
    let described = reader.call(&ask).await.map_err(Failure::new)?;
    let ask =
        sagemaker::ListPipelineExecutionSteps { pipeline_execution_arn: Some(arn), ..Default::default() };
    let turn = |ask: &mut sagemaker::ListPipelineExecutionSteps, token| ask.next_token = Some(token);
    let read = |page: sagemaker::ListPipelineExecutionStepsOutput| {
        (page.pipeline_execution_steps.unwrap_or_default(), page.next_token)
    };
    let mut found = reader.all(ask, turn, read).await.map_err(Failure::new)?;
    found.sort_by_key(|step| step.start_time);
    let mut run = Run {
        span: Span::of(described.creation_time, described.last_modified_time),
        steps: Vec::new(),
        held_out: None,
    };
    for step in found {
        let metadata = step.metadata.unwrap_or_default();
        let mut spent = Spent::default();
        if let Some(arn) = metadata.processing_job.and_then(|job| job.arn) {
            let ask = sagemaker::DescribeProcessingJob { processing_job_name: last_part(&arn) };
            let job = reader.call(&ask).await.map_err(Failure::new)?;
            spent.user.extend(Span::of(job.processing_start_time, job.processing_end_time));
            let before = Span::of(Some(job.creation_time), job.processing_start_time);
            spent.packages =
                packages::of_job(&cast.dev, "ProcessingJobs", &job.processing_job_name, before).await?;
            let outputs = job.processing_output_config.map(|config| config.outputs).unwrap_or_default();
            let test = outputs.into_iter().find(|output| output.output_name == "test");
            run.held_out = run.held_out.or(test.and_then(|output| Some(output.s3_output?.s3_uri)));
        }
        if let Some(arn) = metadata.training_job.and_then(|job| job.arn) {
            let ask = sagemaker::DescribeTrainingJob { training_job_name: last_part(&arn) };
            let job = reader.call(&ask).await.map_err(Failure::new)?;
            let steps = job.secondary_status_transitions.unwrap_or_default();
            let step = |status: &str| {
                let found = steps.iter().find(|step| step.status == status)?;
                Span::of(Some(found.start_time), found.end_time)
            };
            spent.user.extend(step("Training"));
            let before = step("Downloading");
            spent.packages =
                packages::of_job(&cast.dev, "TrainingJobs", &job.training_job_name, before).await?;
        }
        let span = Span::of(step.start_time, step.end_time);
        run.steps.push(Step { name: step.step_name.unwrap_or_default(), span, spent });
    }
    Ok(Some(run))
}

/// The last part of an ARN.
pub(crate) fn last_part(arn: &str) -> String {
    arn.rsplit('/').next().unwrap_or(arn).to_owned()
}

/// The failure of a pipeline, with the last lines of the log of the build that failed. `rest` says where the rest is of the
/// build of an id.
pub(crate) async fn explained(
    cast: &Cast,
    pipeline: &str,
    actions: &[Action],
    rest: impl Fn(&str) -> String,
) -> Result<Failure> {
    let failure = pipelines::failed(pipeline, actions);
    let failed = actions.iter().find(|action| action.status == "Failed" && action.is_build());
    let Some(id) = failed.and_then(|action| action.external.as_ref()) else { return Ok(failure) };
    let build = build(&cast.scientist, id).await?;
    let lines = last_lines(&cast.scientist, &build).await?;
    Ok(failure.hint(format!("the end of its log:\n\n{lines}\n\nthe rest: {}", rest(id))))
}
