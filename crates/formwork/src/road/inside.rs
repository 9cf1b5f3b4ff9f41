//! What goes on inside the builds of an execution while it is watched: packages that are fetched, the steps of the SageMaker
//! pipeline that a build runs.

use client::{Client, Error};
use executor::environments::PROGRESS;
use schema::Timestamp;
use shapes_logs as logs;
use shapes_sagemaker as sagemaker;

use super::builds::{COMMANDS, build, last_part};
use super::pipelines::Action;
use super::report::{Report, Told};
use crate::failure::{Failure, Result};

/// How many lines of a log are looked at: what is said of packages stands in the first ones.
const LINES: i32 = 20;

/// How it is told what goes on.
#[derive(Clone, Debug, Default)]
pub(crate) struct Voice {
    /// What the names of actions are told with, where several pipelines run at once: `Build: `.
    pub(crate) of: String,
    /// What a command is given to find the runtime, where it would not by itself: ` --state DIR`.
    pub(crate) flags: String,
}

/// What is said of the builds of an execution.
pub(crate) struct Inside<'a> {
    training: Option<&'a str>,
    voice: Voice,
    told: Told,
}

impl<'a> Inside<'a> {
    /// `training` is the name of the SageMaker pipeline that a build runs, if one does.
    pub(crate) fn new(training: Option<&'a str>, voice: Voice) -> Self {
        Inside { training, voice, told: Told::default() }
    }

    /// Says what is new in a build.
    pub(crate) async fn look(&mut self, reader: &Client, action: &Action, report: &Report) -> Result {
        if report.quiet() {
            return Ok(());
        }
        let Some((project, uuid)) = action.external.as_deref().and_then(|id| id.split_once(':')) else {
            return Ok(());
        };
        if action.goes_on() {
            self.told
                .once(report, format!("  its log: formwork logs{} --follow {project}", self.voice.flags));
            let build = build(reader, &format!("{project}:{uuid}")).await?;
            let phase = build.current_phase.unwrap_or_default();
            if COMMANDS.contains(&&*phase) {
                self.told.once(report, format!("  {:<34} {phase}", action.name));
            }
            self.packages(reader, format!("/aws/codebuild/{project}"), uuid, &action.name, report).await?;
        }
        match self.training {
            Some(pipeline) => self.steps(reader, pipeline, action.begun, report).await,
            None => Ok(()),
        }
    }

    /// Says which steps the newest execution of the SageMaker pipeline has come to, if it began after the build.
    async fn steps(
        &mut self,
        reader: &Client,
        pipeline: &str,
        since: Option<Timestamp>,
        report: &Report,
    ) -> Result {
        let ask = sagemaker::ListPipelineExecutions {
            pipeline_name: pipeline.to_owned(),
            created_after: since,
            ..Default::default()
        };
        let found = match reader.call(&ask).await {
            Ok(found) => found.pipeline_execution_summaries.unwrap_or_default(),
            // The build has not made it yet.
            Err(Error::Api { error, .. }) if error.code == "ResourceNotFound" => return Ok(()),
            Err(other) => return Err(Failure::new(other)),
        };
        let newest = found.into_iter().max_by_key(|one| one.start_time);
        let Some(arn) = newest.and_then(|one| one.pipeline_execution_arn) else { return Ok(()) };
        let ask =
            sagemaker::ListPipelineExecutionSteps { pipeline_execution_arn: Some(arn), ..Default::default() };
        let found = reader.call(&ask).await.map_err(Failure::new)?.pipeline_execution_steps;
        let mut steps = found.unwrap_or_default();
        steps.sort_by_key(|step| step.start_time);
        for step in steps {
            let name = step.step_name.unwrap_or_default();
            let status = step.step_status.unwrap_or_default();
            self.told.once(report, format!("  {name:<34} {status}"));
            if status != "Executing" {
                continue;
            }
            let metadata = step.metadata.unwrap_or_default();
            let processing = metadata.processing_job.and_then(|job| Some(("ProcessingJobs", job.arn?)));
            let training = metadata.training_job.and_then(|job| Some(("TrainingJobs", job.arn?)));
            if let Some((kind, arn)) = processing.or(training) {
                let group = format!("/aws/sagemaker/{kind}");
                let stream = format!("{}/", job_name(reader, kind, &arn).await?);
                self.packages(reader, group, &stream, &name, report).await?;
            }
        }
        Ok(())
    }

    /// Says that packages are fetched, if the beginning of a log does.
    async fn packages(
        &mut self,
        reader: &Client,
        group: String,
        stream: &str,
        what: &str,
        report: &Report,
    ) -> Result {
        let ask = logs::FilterLogEvents {
            log_group_name: Some(group),
            log_stream_name_prefix: Some(stream.to_owned()),
            limit: Some(LINES),
            ..Default::default()
        };
        let lines = match reader.call(&ask).await {
            Ok(found) => found.events.unwrap_or_default(),
            // It has none yet.
            Err(Error::Api { .. }) => return Ok(()),
            Err(other) => return Err(Failure::new(other)),
        };
        for line in lines.into_iter().filter_map(|line| line.message) {
            if let Some(at) = PROGRESS.iter().find_map(|words| line.find(words)) {
                let said = line.get(at..).unwrap_or(&line).trim_end();
                self.told.once(report, format!("  {what}: {said}"));
            }
        }
        Ok(())
    }
}

/// The name of a job, with its capitals: its ARN has none.
async fn job_name(reader: &Client, kind: &str, arn: &str) -> Result<String> {
    let name = last_part(arn);
    if kind == "ProcessingJobs" {
        let ask = sagemaker::DescribeProcessingJob { processing_job_name: name };
        return Ok(reader.call(&ask).await.map_err(Failure::new)?.processing_job_name);
    }
    let ask = sagemaker::DescribeTrainingJob { training_job_name: name };
    Ok(reader.call(&ask).await.map_err(Failure::new)?.training_job_name)
}
