//! Batch transform jobs: `Create-`, `Describe-`, `List-` and `StopTransformJob`.
//!
//! ```text
//!   Fetch: the model's data, which objects ─▶ Transform: the container serves, and answers their records ─▶
//!   Upload: KEY.out for each object that was answered whole
//! ```
//!
//! The container is the model's, as an endpoint's is. What it answers stands in the job's own folder until it is stored, so
//! that a runtime that is killed asks nothing twice that was answered whole.

mod check;
mod create;
mod data;
pub(super) mod desk;
mod feed;
pub(super) mod plan;
pub(crate) mod run;
mod send;
mod settings;

use kernel::{Answers, ApiError, Call, Needs, Result, Stored};
use shapes_sagemaker as api;

use super::record::{self, Noun, SageMakerJob, Spec};
use super::stop;
use crate::list::{self, asked};
use crate::{SageMaker, error};

fn find(call: &Call, name: &str) -> Result<(SageMakerJob, api::CreateTransformJob)> {
    let absent = || absent(call, name);
    let job = call.get::<SageMakerJob>(&Noun::Transform.id(name))?.ok_or_else(absent)?;
    match job.spec.clone() {
        Spec::Transform { request: Stored(request), .. } => Ok((job, request)),
        Spec::Processing(_) | Spec::Training(_) => Err(absent()),
    }
}

fn absent(call: &Call, name: &str) -> ApiError {
    let arn = Noun::Transform.arn(call, name);
    error::validation(format!("Could not find transform job \"{arn}\"."))
}

/// What Describe shows.
pub(super) fn described(
    job: &SageMakerJob,
    spec: api::CreateTransformJob,
) -> api::DescribeTransformJobOutput {
    api::DescribeTransformJobOutput {
        transform_job_name: job.name.clone(),
        transform_job_arn: job.arn(),
        transform_job_status: job.status.text().to_owned(),
        failure_reason: job.failure.clone(),
        model_name: spec.model_name,
        max_concurrent_transforms: spec.max_concurrent_transforms,
        model_client_config: spec.model_client_config,
        max_payload_in_mb: spec.max_payload_in_mb,
        batch_strategy: spec.batch_strategy,
        environment: spec.environment,
        transform_input: spec.transform_input,
        transform_output: Some(spec.transform_output),
        data_capture_config: None,
        transform_resources: spec.transform_resources,
        creation_time: job.created,
        transform_start_time: job.started,
        transform_end_time: job.ended,
        labeling_job_arn: None,
        auto_ml_job_arn: None,
        data_processing: spec.data_processing,
        experiment_config: spec.experiment_config,
    }
}

impl Answers<api::DescribeTransformJob> for SageMaker {
    fn needs(call: &Call, op: &api::DescribeTransformJob) -> Result<Needs> {
        record::needs(call, Noun::Transform, &op.transform_job_name)
    }

    fn run(call: &Call, op: api::DescribeTransformJob) -> Result<api::DescribeTransformJobOutput> {
        let (job, spec) = find(call, &op.transform_job_name)?;
        Ok(described(&job, spec))
    }
}

impl Answers<api::ListTransformJobs> for SageMaker {
    fn needs(_: &Call, _: &api::ListTransformJobs) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::ListTransformJobs) -> Result<api::ListTransformJobsOutput> {
        error::refuse(&[("SortBy Status", op.sort_by.as_deref() == Some("Status"))])?;
        let wanted = record::Wanted {
            status: op.status_equals.as_deref(),
            after: op.last_modified_time_after,
            before: op.last_modified_time_before,
        };
        let keep = |job: &SageMakerJob| wanted.has(job);
        let asked = asked!(op, true);
        let (jobs, next_token) = list::list(call, call.place(), &Noun::Transform.all(), &asked, keep)?;
        let summary = |job: SageMakerJob| api::TransformJobSummary {
            transform_job_arn: job.arn(),
            transform_job_status: job.status.text().to_owned(),
            transform_job_name: job.name,
            creation_time: job.created,
            transform_end_time: job.ended,
            last_modified_time: Some(job.modified),
            failure_reason: job.failure,
        };
        let transform_job_summaries = jobs.into_iter().map(summary).collect();
        Ok(api::ListTransformJobsOutput { transform_job_summaries, next_token })
    }
}

impl Answers<api::StopTransformJob> for SageMaker {
    fn needs(call: &Call, op: &api::StopTransformJob) -> Result<Needs> {
        record::needs(call, Noun::Transform, &op.transform_job_name)
    }

    fn run(call: &mut Call, op: api::StopTransformJob) -> Result<api::StopTransformJobOutput> {
        let (job, _) = find(call, &op.transform_job_name)?;
        stop::stop(call, job)?;
        Ok(api::StopTransformJobOutput {})
    }
}
