//! `CancelUpdateStack`.

use kernel::{Answers, Call, Needs, Result};
use shapes_cloudformation as api;
use template::StackStatus;

use crate::{CloudFormation, error, job, stack};

impl Answers<api::CancelUpdateStack> for CloudFormation {
    fn needs(call: &Call, op: &api::CancelUpdateStack) -> Result<Needs> {
        stack::needs(call, &op.stack_name)
    }

    fn run(call: &mut Call, op: api::CancelUpdateStack) -> Result<api::CancelUpdateStackOutput> {
        let stack = stack::find(call, &op.stack_name)?;
        if stack.status != StackStatus::UpdateInProgress {
            let text = "CancelUpdateStack cannot be called from current stack status";
            return Err(error::invalid(text));
        }
        call.signal(&stack.arn, job::CANCEL)?;
        Ok(api::CancelUpdateStackOutput {})
    }
}
