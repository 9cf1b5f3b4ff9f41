//! Processing jobs: `Create-`, `Describe-`, `List-`, `Stop-` and `DeleteProcessingJob`.

mod create;
pub(super) mod plan;

use kernel::{Answers, ApiError, Call, Needs, Result, Stored};
use shapes_sagemaker as api;

use super::record::{self, Noun, SageMakerJob, Spec};
use super::stop;
use crate::list::{self, asked};
use crate::{SageMaker, error};

fn find(call: &Call, name: &str) -> Result<(SageMakerJob, api::CreateProcessingJob)> {
    match call.get::<SageMakerJob>(&Noun::Processing.id(name))? {
        Some(job) => match job.spec.clone() {
            Spec::Processing(Stored(spec)) => Ok((job, spec)),
            Spec::Training(_) | Spec::Transform { .. } => Err(absent(name)),
        },
        None => Err(absent(name)),
    }
}

fn absent(name: &str) -> ApiError {
    error::validation(format!("Could not find requested job with name: {name}"))
}

/// What Describe shows.
pub(super) fn described(
    job: &SageMakerJob,
    spec: api::CreateProcessingJob,
) -> api::DescribeProcessingJobOutput {
    api::DescribeProcessingJobOutput {
        processing_job_arn: job.arn(),
        processing_job_name: job.name.clone(),
        processing_job_status: job.status.text().to_owned(),
        processing_inputs: spec.processing_inputs,
        processing_output_config: spec.processing_output_config,
        processing_resources: spec.processing_resources,
        stopping_condition: spec.stopping_condition,
        app_specification: spec.app_specification,
        environment: spec.environment,
        network_config: spec.network_config,
        role_arn: Some(spec.role_arn),
        experiment_config: spec.experiment_config,
        exit_message: job.exit_message.clone(),
        failure_reason: job.failure.clone(),
        creation_time: job.created,
        last_modified_time: Some(job.modified),
        processing_start_time: job.started,
        processing_end_time: job.ended,
        monitoring_schedule_arn: None,
        auto_ml_job_arn: None,
        training_job_arn: None,
    }
}

impl Answers<api::DescribeProcessingJob> for SageMaker {
    fn needs(call: &Call, op: &api::DescribeProcessingJob) -> Result<Needs> {
        record::needs(call, Noun::Processing, &op.processing_job_name)
    }

    fn run(call: &Call, op: api::DescribeProcessingJob) -> Result<api::DescribeProcessingJobOutput> {
        let (job, spec) = find(call, &op.processing_job_name)?;
        Ok(described(&job, spec))
    }
}

impl Answers<api::ListProcessingJobs> for SageMaker {
    fn needs(_: &Call, _: &api::ListProcessingJobs) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::ListProcessingJobs) -> Result<api::ListProcessingJobsOutput> {
        error::refuse(&[("SortBy Status", op.sort_by.as_deref() == Some("Status"))])?;
        let wanted = record::Wanted {
            status: op.status_equals.as_deref(),
            after: op.last_modified_time_after,
            before: op.last_modified_time_before,
        };
        let keep = |job: &SageMakerJob| wanted.has(job);
        let asked = asked!(op, false);
        let (jobs, next_token) = list::list(call, call.place(), &Noun::Processing.all(), &asked, keep)?;
        let summary = |job: SageMakerJob| api::ProcessingJobSummary {
            processing_job_arn: job.arn(),
            processing_job_status: job.status.text().to_owned(),
            processing_job_name: job.name,
            creation_time: job.created,
            processing_end_time: job.ended,
            last_modified_time: Some(job.modified),
            failure_reason: job.failure,
            exit_message: job.exit_message,
        };
        let processing_job_summaries = jobs.into_iter().map(summary).collect();
        Ok(api::ListProcessingJobsOutput { processing_job_summaries, next_token })
    }
}

impl Answers<api::StopProcessingJob> for SageMaker {
    fn needs(call: &Call, op: &api::StopProcessingJob) -> Result<Needs> {
        record::needs(call, Noun::Processing, &op.processing_job_name)
    }

    fn run(call: &mut Call, op: api::StopProcessingJob) -> Result<api::StopProcessingJobOutput> {
        let (job, _) = find(call, &op.processing_job_name)?;
        stop::stop(call, job)?;
        Ok(api::StopProcessingJobOutput {})
    }
}

impl Answers<api::DeleteProcessingJob> for SageMaker {
    fn needs(call: &Call, op: &api::DeleteProcessingJob) -> Result<Needs> {
        record::needs(call, Noun::Processing, &op.processing_job_name)
    }

    fn run(call: &mut Call, op: api::DeleteProcessingJob) -> Result<api::DeleteProcessingJobOutput> {
        let (job, _) = find(call, &op.processing_job_name)?;
        stop::delete(call, &job)?;
        Ok(api::DeleteProcessingJobOutput {})
    }
}
