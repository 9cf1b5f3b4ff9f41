//! `UpdatePipelineExecution`.

use kernel::{Answers, Call, Needs, Result};
use shapes_sagemaker as api;

use super::{find, needs};
use crate::SageMaker;
use crate::pipelines::pipeline;

impl Answers<api::UpdatePipelineExecution> for SageMaker {
    fn needs(call: &Call, op: &api::UpdatePipelineExecution) -> Result<Needs> {
        needs(call, &op.pipeline_execution_arn)
    }

    fn run(call: &mut Call, op: api::UpdatePipelineExecution) -> Result<api::UpdatePipelineExecutionOutput> {
        let mut execution = find(call, &op.pipeline_execution_arn)?;
        execution.display_name = op.pipeline_execution_display_name.unwrap_or(execution.display_name);
        execution.description = op.pipeline_execution_description.or(execution.description);
        // A larger limit takes effect when the next step ends.
        execution.most = pipeline::most(op.parallelism_configuration.as_ref())?.or(execution.most);
        execution.modified = call.now();
        execution.modified_by = call.caller().arn();
        call.put(&execution)?;
        Ok(api::UpdatePipelineExecutionOutput { pipeline_execution_arn: Some(execution.arn()) })
    }
}
