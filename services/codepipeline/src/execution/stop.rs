//! `StopPipelineExecution`.

use kernel::{Answers, Call, Needs, Result};
use schema::ApiError;

use super::Execution;
use crate::flow::{Message, Refusal};
use crate::pipeline::{Pipeline, needs};
use crate::{CodePipeline, advance, api};

impl Answers<api::StopPipelineExecution> for CodePipeline {
    fn needs(call: &Call, op: &api::StopPipelineExecution) -> Result<Needs> {
        needs(call, &op.pipeline_name)
    }

    fn run(call: &mut Call, op: api::StopPipelineExecution) -> Result<api::StopPipelineExecutionOutput> {
        Pipeline::find(call, &op.pipeline_name)?;
        let mut execution = Execution::find(call, &op.pipeline_name, &op.pipeline_execution_id)?;
        if op.reason.is_some() {
            execution.stop_reason = op.reason;
            call.put(&execution)?;
        }
        let message = Message::Stop { execution: execution.number, abandon: op.abandon.unwrap_or(false) };
        let id = &op.pipeline_execution_id;
        advance::advance(call, &op.pipeline_name, message)?.map_err(|refusal| match refusal {
            Refusal::AlreadyStopping => ApiError::new(
                "DuplicatedStopRequestException",
                format!("Execution {id} is stopping already; it can still be abandoned"),
            ),
            _ => ApiError::new(
                "PipelineExecutionNotStoppableException",
                format!("Execution {id} is not under way ({})", execution.status.name()),
            ),
        })?;
        Ok(api::StopPipelineExecutionOutput { pipeline_execution_id: Some(op.pipeline_execution_id) })
    }
}
