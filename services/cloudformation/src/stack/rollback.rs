//! `ContinueUpdateRollback`.

use kernel::{Answers, Call, Needs, Result};
use shapes_cloudformation as api;
use template::StackStatus;

use crate::job::StackJob;
use crate::launch::principal;
use crate::stack::create::passing;
use crate::{CloudFormation, error, stack};

impl Answers<api::ContinueUpdateRollback> for CloudFormation {
    const ALSO: &'static [&'static str] = &["iam:PassRole"];

    fn needs(call: &Call, op: &api::ContinueUpdateRollback) -> Result<Needs> {
        Ok(passing(stack::needs(call, &op.stack_name)?, op.role_arn.as_deref()))
    }

    fn run(call: &mut Call, op: api::ContinueUpdateRollback) -> Result<api::ContinueUpdateRollbackOutput> {
        let mut stack = stack::find(call, &op.stack_name)?;
        let failed =
            (stack.status == StackStatus::UpdateRollbackFailed).then(|| stack.machine.take()).flatten();
        let Some(machine) = failed else {
            let text = format!(
                "Stack:{} is in {} state and can not continue update rollback.",
                stack.arn, stack.status
            );
            return Err(error::invalid(text));
        };
        if op.force_rollback == Some(true) {
            return Err(error::unsupported("ForceRollback: name what is to be skipped in ResourcesToSkip"));
        }
        stack.role = op.role_arn.or(stack.role.take());
        stack.token = op.client_request_token;
        let principal = principal(call, stack.role.as_deref())?;
        stack.status = StackStatus::UpdateRollbackInProgress;
        call.put(&stack)?;
        let job = StackJob::continuing(&stack, principal, machine, op.resources_to_skip.unwrap_or_default());
        let arn = stack.arn.clone();
        call.start(&arn, job)?;
        Ok(api::ContinueUpdateRollbackOutput {})
    }
}
