//! `RetryStageExecution`.

use kernel::{Answers, Call, Needs, Result};
use schema::ApiError;

use super::Execution;
use crate::flow::{Message, Refusal, RetryMode};
use crate::pipeline::{Pipeline, arn};
use crate::{CodePipeline, advance, api, errors};

impl Answers<api::RetryStageExecution> for CodePipeline {
    fn needs(call: &Call, op: &api::RetryStageExecution) -> Result<Needs> {
        let stage = arn(call.place(), format_args!("{}/{}", op.pipeline_name, op.stage_name));
        Ok(Needs::on(stage).given(call.get::<Pipeline>(&op.pipeline_name)?.as_ref()))
    }

    fn run(call: &mut Call, op: api::RetryStageExecution) -> Result<api::RetryStageExecutionOutput> {
        Pipeline::find(call, &op.pipeline_name)?;
        let execution = Execution::find(call, &op.pipeline_name, &op.pipeline_execution_id)?;
        let mode = match op.retry_mode.as_str() {
            "ALL_ACTIONS" => RetryMode::AllActions,
            _ => RetryMode::FailedActions,
        };
        let (stage, id) = (&op.stage_name, &op.pipeline_execution_id);
        let message = Message::Retry { execution: execution.number, stage, mode };
        advance::advance(call, &op.pipeline_name, message)?.map_err(|refusal| match refusal {
            Refusal::NoSuchStage => errors::no_stage(&op.pipeline_name, stage),
            Refusal::NotLatest => ApiError::new(
                "NotLatestPipelineExecutionException",
                format!("Execution {id} is not the latest one that entered stage {stage}"),
            ),
            _ => ApiError::new(
                "StageNotRetryableException",
                format!("Execution {id} did not fail or stop in stage {stage}, or can be retried no more"),
            ),
        })?;
        Ok(api::RetryStageExecutionOutput { pipeline_execution_id: Some(op.pipeline_execution_id) })
    }
}
