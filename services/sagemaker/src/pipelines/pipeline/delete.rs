//! `DeletePipeline`: the pipeline, its definitions and its executions.

use kernel::{Answers, Call, Needs, Query, Record, Result};
use shapes_sagemaker as api;

use super::{Pipeline, Version, find, needs};
use crate::pipelines::execution::Execution;
use crate::{SageMaker, error};

impl Answers<api::DeletePipeline> for SageMaker {
    fn needs(call: &Call, op: &api::DeletePipeline) -> Result<Needs> {
        needs(call, &op.pipeline_name)
    }

    fn run(call: &mut Call, op: api::DeletePipeline) -> Result<api::DeletePipelineOutput> {
        let pipeline = find(call, &op.pipeline_name)?;
        let (id, arn) = (pipeline.id().into_owned(), pipeline.arn());
        let within = format!("{id}/");
        let executions = call.every::<Execution>(&Query::all().prefix(&within))?;
        if let Some(running) = executions.iter().find(|execution| !execution.status.is_end()) {
            return Err(error::conflict(format!(
                "Pipeline {arn} cannot be deleted while {} is executing: stop it first",
                running.arn()
            )));
        }
        for execution in executions {
            execution.remove(call)?;
        }
        for version in call.every::<Version>(&Query::all().prefix(&within))? {
            call.remove::<Version>(&version.id())?;
        }
        call.remove::<Pipeline>(&id)?;
        Ok(api::DeletePipelineOutput { pipeline_arn: Some(arn) })
    }
}
