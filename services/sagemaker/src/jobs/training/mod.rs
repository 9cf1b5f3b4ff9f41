//! Training jobs: `Create-`, `Describe-`, `List-`, `Stop-` and `DeleteTrainingJob`.

mod check;
mod create;
pub(super) mod plan;

use kernel::{Answers, ApiError, Call, Needs, Result, Stored};
use shapes_sagemaker as api;

use super::record::{self, Noun, SageMakerJob, Spec};
use super::status::Status;
use super::stop;
use crate::list::{self, asked};
use crate::{SageMaker, error};

fn find(call: &Call, name: &str) -> Result<(SageMakerJob, api::CreateTrainingJob)> {
    match call.get::<SageMakerJob>(&Noun::Training.id(name))? {
        Some(job) => match job.spec.clone() {
            Spec::Training(Stored(spec)) => Ok((job, spec)),
            Spec::Processing(_) | Spec::Transform { .. } => Err(absent()),
        },
        None => Err(absent()),
    }
}

fn absent() -> ApiError {
    error::validation("Requested resource not found.")
}

/// Whole seconds that a job's container ran.
fn seconds(job: &SageMakerJob) -> Option<i32> {
    let (started, ended) = (job.started?, job.ended?);
    i32::try_from((ended.0 - started.0) / 1_000).ok()
}

/// What Describe shows.
pub(super) fn described(job: &SageMakerJob, spec: api::CreateTrainingJob) -> api::DescribeTrainingJobOutput {
    let stores = matches!(job.status, Status::Completed | Status::Stopped) && job.started.is_some();
    let s3_model_artifacts = if stores { plan::model(&spec) } else { String::new() };
    api::DescribeTrainingJobOutput {
        training_job_name: job.name.clone(),
        training_job_arn: job.arn(),
        model_artifacts: api::ModelArtifacts { s3_model_artifacts },
        training_job_status: job.status.text().to_owned(),
        secondary_status: job.steps.current().unwrap_or_default().to_owned(),
        failure_reason: job.failure.clone(),
        hyper_parameters: spec.hyper_parameters,
        algorithm_specification: spec.algorithm_specification,
        role_arn: Some(spec.role_arn),
        input_data_config: spec.input_data_config,
        output_data_config: Some(spec.output_data_config),
        resource_config: spec.resource_config,
        vpc_config: spec.vpc_config,
        stopping_condition: spec.stopping_condition.unwrap_or_default(),
        creation_time: job.created,
        training_start_time: job.started,
        training_end_time: job.ended,
        last_modified_time: Some(job.modified),
        secondary_status_transitions: Some(job.steps.shown()),
        final_metric_data_list: job.metrics.shown(),
        enable_network_isolation: Some(spec.enable_network_isolation == Some(true)),
        enable_inter_container_traffic_encryption: Some(
            spec.enable_inter_container_traffic_encryption == Some(true),
        ),
        enable_managed_spot_training: Some(spec.enable_managed_spot_training == Some(true)),
        checkpoint_config: spec.checkpoint_config,
        training_time_in_seconds: seconds(job),
        billable_time_in_seconds: seconds(job),
        debug_hook_config: spec.debug_hook_config,
        experiment_config: spec.experiment_config,
        debug_rule_configurations: spec.debug_rule_configurations,
        profiler_config: spec.profiler_config,
        profiler_rule_configurations: spec.profiler_rule_configurations,
        environment: spec.environment,
        retry_strategy: spec.retry_strategy,
        infra_check_config: spec.infra_check_config,
        ..api::DescribeTrainingJobOutput::default()
    }
}

impl Answers<api::DescribeTrainingJob> for SageMaker {
    fn needs(call: &Call, op: &api::DescribeTrainingJob) -> Result<Needs> {
        record::needs(call, Noun::Training, &op.training_job_name)
    }

    fn run(call: &Call, op: api::DescribeTrainingJob) -> Result<api::DescribeTrainingJobOutput> {
        let (job, spec) = find(call, &op.training_job_name)?;
        Ok(described(&job, spec))
    }
}

impl Answers<api::ListTrainingJobs> for SageMaker {
    fn needs(_: &Call, _: &api::ListTrainingJobs) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::ListTrainingJobs) -> Result<api::ListTrainingJobsOutput> {
        error::refuse(&[
            ("SortBy Status", op.sort_by.as_deref() == Some("Status")),
            ("WarmPoolStatusEquals", op.warm_pool_status_equals.is_some()),
            ("TrainingPlanArnEquals", op.training_plan_arn_equals.is_some()),
        ])?;
        let wanted = record::Wanted {
            status: op.status_equals.as_deref(),
            after: op.last_modified_time_after,
            before: op.last_modified_time_before,
        };
        let keep = |job: &SageMakerJob| wanted.has(job);
        let asked = asked!(op, false);
        let (jobs, next_token) = list::list(call, call.place(), &Noun::Training.all(), &asked, keep)?;
        let summary = |job: SageMakerJob| api::TrainingJobSummary {
            training_job_arn: job.arn(),
            training_job_status: job.status.text().to_owned(),
            secondary_status: job.steps.current().map(str::to_owned),
            training_job_name: job.name,
            creation_time: job.created,
            training_end_time: job.ended,
            last_modified_time: Some(job.modified),
            warm_pool_status: None,
            training_plan_arn: None,
        };
        let training_job_summaries = jobs.into_iter().map(summary).collect();
        Ok(api::ListTrainingJobsOutput { training_job_summaries, next_token })
    }
}

impl Answers<api::StopTrainingJob> for SageMaker {
    fn needs(call: &Call, op: &api::StopTrainingJob) -> Result<Needs> {
        record::needs(call, Noun::Training, &op.training_job_name)
    }

    fn run(call: &mut Call, op: api::StopTrainingJob) -> Result<api::StopTrainingJobOutput> {
        let (job, _) = find(call, &op.training_job_name)?;
        stop::stop(call, job)?;
        Ok(api::StopTrainingJobOutput {})
    }
}

impl Answers<api::DeleteTrainingJob> for SageMaker {
    fn needs(call: &Call, op: &api::DeleteTrainingJob) -> Result<Needs> {
        record::needs(call, Noun::Training, &op.training_job_name)
    }

    fn run(call: &mut Call, op: api::DeleteTrainingJob) -> Result<api::DeleteTrainingJobOutput> {
        let (job, _) = find(call, &op.training_job_name)?;
        stop::delete(call, &job)?;
        Ok(api::DeleteTrainingJobOutput {})
    }
}
