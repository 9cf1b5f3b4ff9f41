//! `StopPipelineExecution`.

use kernel::{Answers, Call, Needs, Result};
use shapes_sagemaker as api;

use super::{Status, find, needs};
use crate::pipelines::run::STOP;
use crate::{SageMaker, error};

impl Answers<api::StopPipelineExecution> for SageMaker {
    fn needs(call: &Call, op: &api::StopPipelineExecution) -> Result<Needs> {
        needs(call, &op.pipeline_execution_arn)
    }

    fn run(call: &mut Call, op: api::StopPipelineExecution) -> Result<api::StopPipelineExecutionOutput> {
        let mut execution = find(call, &op.pipeline_execution_arn)?;
        let arn = execution.arn();
        match execution.status {
            Status::Executing => {
                execution.modified_by = call.caller().arn();
                execution.turn(call, Status::Stopping)?;
                call.signal(&arn, STOP)?;
            }
            Status::Stopping => {}
            ended => {
                return Err(error::validation(format!(
                    "Pipeline execution with ARN {arn} status '{}'. Only pipelines with 'Executing' status can be stopped.",
                    ended.name()
                )));
            }
        }
        Ok(api::StopPipelineExecutionOutput { pipeline_execution_arn: Some(arn) })
    }
}
