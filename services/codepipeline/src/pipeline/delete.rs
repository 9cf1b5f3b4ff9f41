//! `DeletePipeline`: the pipeline and its history. One that is not there is deleted, as on AWS.

use kernel::{Answers, Call, Needs, Query, Record, Result};

use super::{Definition, Pipeline, needs, poll};
use crate::action_execution::ActionExecution;
use crate::course::Course;
use crate::execution::Execution;
use crate::flow::Message;
use crate::{CodePipeline, advance, api};

impl Answers<api::DeletePipeline> for CodePipeline {
    fn needs(call: &Call, op: &api::DeletePipeline) -> Result<Needs> {
        needs(call, &op.name)
    }

    fn run(call: &mut Call, op: api::DeletePipeline) -> Result<api::DeletePipelineOutput> {
        if call.get::<Pipeline>(&op.name)?.is_none() {
            return Ok(api::DeletePipelineOutput {});
        }
        // The jobs of what runs are told to end; what their actions have set going elsewhere goes on.
        advance::demand(call, &op.name, Message::Redefined)?;
        poll::end(call, &op.name)?;
        let prefix = format!("{}/", op.name);
        remove_all::<ActionExecution>(call, &prefix)?;
        remove_all::<Execution>(call, &prefix)?;
        remove_all::<Definition>(call, &prefix)?;
        call.remove::<Course>(&op.name)?;
        call.remove::<Pipeline>(&op.name)?;
        Ok(api::DeletePipelineOutput {})
    }
}

fn remove_all<R: Record>(call: &mut Call, prefix: &str) -> Result<()> {
    for record in call.every::<R>(&Query::all().prefix(prefix))? {
        call.remove::<R>(&record.id())?;
    }
    Ok(())
}
