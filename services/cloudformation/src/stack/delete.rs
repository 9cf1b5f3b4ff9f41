//! `DeleteStack`.

use kernel::{Answers, Call, Needs, Result};
use shapes_cloudformation as api;
use template::{ResourceStatus, StackMachine, StackStatus};

use crate::job::StackJob;
use crate::launch::{check_options, principal};
use crate::stack::create::passing;
use crate::stack::{self, Stack};
use crate::{CloudFormation, error, resource};

impl Answers<api::DeleteStack> for CloudFormation {
    const ALSO: &'static [&'static str] = &["iam:PassRole"];

    fn needs(call: &Call, op: &api::DeleteStack) -> Result<Needs> {
        Ok(passing(stack::needs(call, &op.stack_name)?, op.role_arn.as_deref()))
    }

    fn run(call: &mut Call, op: api::DeleteStack) -> Result<api::DeleteStackOutput> {
        check_options(None, None, None, op.deployment_config.as_ref(), [None, None])?;
        // One that is not there, or not any more, is deleted.
        if let Some(stack) = stack::get(call, &op.stack_name)?.filter(|stack| stack.live.is_some()) {
            delete(call, stack, op)?;
        }
        Ok(api::DeleteStackOutput {})
    }
}

fn delete(call: &mut Call, mut stack: Stack, op: api::DeleteStack) -> Result<()> {
    if stack.protected {
        let text = format!("Stack [{}] cannot be deleted while TerminationProtection is enabled", stack.name);
        return Err(error::invalid(text));
    }
    match stack.status {
        StackStatus::DeleteInProgress => return Ok(()),
        StackStatus::CreateInProgress => {
            let arn = stack.arn.clone();
            call.signal(&arn, crate::job::DELETE)?;
            return Ok(());
        }
        status if stack.is_busy() => {
            let text = format!("Stack [{}] cannot be deleted while in status {status}", stack.arn);
            return Err(error::invalid(text));
        }
        _ => {}
    }
    let mut retain = op.retain_resources.unwrap_or_default();
    let force = op.deletion_mode.as_deref() == Some(api::deletion_mode::FORCE_DELETE_STACK);
    if stack.status != StackStatus::DeleteFailed && (force || !retain.is_empty()) {
        let what = if force { "Force delete stack" } else { "Retaining resources" };
        let text = format!("{what} is only possible for a stack in status DELETE_FAILED: {}", stack.arn);
        return Err(error::invalid(text));
    }
    if force {
        let all = resource::all(call, &stack.id)?;
        let failed = all.into_iter().filter(|one| one.status == Some(ResourceStatus::DeleteFailed));
        retain.extend(failed.map(|one| one.logical_id));
    }
    stack.role = op.role_arn.or(stack.role.take());
    stack.token = op.client_request_token;
    let principal = principal(call, stack.role.as_deref())?;
    let snapshot = resource::snapshot(call, &stack.id, &stack.spec)?;
    let machine = StackMachine::delete(&snapshot.deletion(&retain));
    stack.status = StackStatus::DeleteInProgress;
    stack.next = None;
    stack.machine = None;
    call.put(&stack)?;
    let job = StackJob::carrying(call, &stack, principal, machine, Vec::new());
    let arn = stack.arn.clone();
    call.start(&arn, job)
}
