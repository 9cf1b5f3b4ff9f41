//! `RetryPipelineExecution`: what succeeded stays, what failed or was stopped begins again.

use kernel::{Answers, Call, Needs, Record, Result};
use shapes_sagemaker as api;

use super::{Status, find, needs};
use crate::pipelines::engine::Kind;
use crate::pipelines::pipeline;
use crate::pipelines::run::Run;
use crate::pipelines::step::{self, Step};
use crate::{SageMaker, error};

impl Answers<api::RetryPipelineExecution> for SageMaker {
    fn needs(call: &Call, op: &api::RetryPipelineExecution) -> Result<Needs> {
        needs(call, &op.pipeline_execution_arn)
    }

    fn run(call: &mut Call, op: api::RetryPipelineExecution) -> Result<api::RetryPipelineExecutionOutput> {
        let mut execution = find(call, &op.pipeline_execution_arn)?;
        let arn = execution.arn();
        let output = api::RetryPipelineExecutionOutput { pipeline_execution_arn: Some(arn.clone()) };
        let again = !op.client_request_token.is_empty()
            && execution.retry_token.as_deref() == Some(&*op.client_request_token);
        if again {
            return Ok(output);
        }
        if !matches!(execution.status, Status::Failed | Status::Stopped) {
            return Err(error::validation(format!(
                "Pipeline execution with ARN {arn} status '{}'. Only pipelines with 'Failed' or 'Stopped' status can be retried.",
                execution.status.name()
            )));
        }
        let steps = execution.steps(call)?;
        if let Some(fail) = steps.iter().find(|step| step.kind == Kind::Fail) {
            return Err(error::validation(format!(
                "Pipeline execution with ARN {arn} was ended by its Fail step {} and cannot be retried: start a new one",
                fail.name
            )));
        }
        for step in steps.into_iter().filter(|step| step.status != step::Status::Succeeded) {
            call.remove::<Step>(&step.id())?;
            execution.attempts.insert(step.name, step.attempts);
        }
        execution.most = pipeline::most(op.parallelism_configuration.as_ref())?.or(execution.most);
        execution.failure_reason = None;
        execution.retry_token = Some(op.client_request_token);
        execution.modified_by = call.caller().arn();
        execution.turn(call, Status::Executing)?;
        call.start(&arn, Run::of(&execution))?;
        Ok(output)
    }
}
