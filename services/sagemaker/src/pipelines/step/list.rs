//! `ListPipelineExecutionSteps`: those that have begun, the newest first.

use kernel::{Answers, Call, Needs, Query, Result};
use shapes_sagemaker as api;

use super::Step;
use crate::SageMaker;
use crate::error;
use crate::list::{self, Asked};
use crate::pipelines::execution;

impl Answers<api::ListPipelineExecutionSteps> for SageMaker {
    fn needs(call: &Call, op: &api::ListPipelineExecutionSteps) -> Result<Needs> {
        let arn = op.pipeline_execution_arn.as_deref();
        arn.map_or_else(|| Ok(Needs::on("*")), |arn| execution::needs(call, arn))
    }

    fn run(
        call: &Call,
        op: api::ListPipelineExecutionSteps,
    ) -> Result<api::ListPipelineExecutionStepsOutput> {
        let arn = op.pipeline_execution_arn.as_deref();
        let arn =
            arn.ok_or_else(|| error::validation("PipelineExecutionArn is missing: name an execution"))?;
        let execution = execution::find(call, arn)?;
        let asked = Asked {
            by_name: false,
            descending: op.sort_order.as_deref() != Some("Ascending"),
            contains: None,
            after: None,
            before: None,
            most: op.max_results,
            token: op.next_token.as_deref(),
        };
        let within = format!("{}/", execution.id);
        let query = Query::all().prefix(&within);
        let (steps, next_token) = list::list(call, call.place(), &query, &asked, |_: &Step| true)?;
        let steps = steps.into_iter().map(|step| api::PipelineExecutionStep {
            metadata: Some(step.metadata()),
            step_name: Some(step.name),
            step_display_name: step.display_name,
            step_description: step.description,
            start_time: Some(step.started),
            end_time: step.ended,
            step_status: Some(step.status.name().to_owned()),
            failure_reason: step.failure_reason,
            attempt_count: Some(step.attempts),
            cache_hit_result: step
                .cache_hit
                .map(|arn| api::CacheHitResult { source_pipeline_execution_arn: Some(arn) }),
            ..Default::default()
        });
        Ok(api::ListPipelineExecutionStepsOutput {
            pipeline_execution_steps: Some(steps.collect()),
            next_token,
        })
    }
}
