//! Stacks: made, changed, replaced, deleted.

use kernel::{Failure, Result};
use serde_json::Value;
use shapes_cloudformation as cloudformation;

use super::template::Files;
use super::{Work, outputs, parameters};
use crate::actions::{Task, Texts, Turn, console};

/// The states of a stack that `REPLACE_ON_FAILURE` deletes. AWS names the first four; one that was rolled back at its
/// creation can only be deleted.
const FAILED: &[&str] =
    &["ROLLBACK_FAILED", "CREATE_FAILED", "DELETE_FAILED", "UPDATE_ROLLBACK_FAILED", "ROLLBACK_COMPLETE"];

/// The states that count as success.
const COMPLETE: &[&str] = &["CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"];

/// A stack, by name or ARN, if there is one.
pub(super) fn find(task: &Task<'_>, name: &str) -> Result<Option<cloudformation::Stack>> {
    let under = task.under();
    let describe = cloudformation::DescribeStacks { stack_name: Some(name.to_owned()), next_token: None };
    match task.call.ask(under.principal(), describe) {
        Ok(found) => Ok(found.stacks.unwrap_or_default().into_iter().next()),
        Err(error) if error.message.contains("does not exist") => Ok(None),
        Err(error) => Err(error),
    }
}

/// Makes or changes the stack.
pub(super) fn make(task: &mut Task<'_>, files: Files, replaces: bool) -> Result<Turn> {
    let name = task.given("StackName").unwrap_or_default().to_owned();
    let existing = find(task, &name)?;
    let status = existing.as_ref().map(|stack| stack.stack_status.as_str());
    if replaces && status.is_some_and(|status| FAILED.contains(&status)) {
        let Some(stack) = request_deletion(task, &name, existing)? else {
            return super::template::fetch(task);
        };
        let ticket = task.call.follow(task.me, &stack)?;
        return wait(Work::Clearing { ticket, stack });
    }
    let (parameters, tags) = parameters::parameters(task, &files)?;
    let template_body = Some(files.template);
    let (capabilities, role_arn) = (capabilities(task), task.given("RoleArn").map(str::to_owned));
    let client_request_token = Some(task.row.uuid.clone());
    let under = task.under();
    let is_new = status.is_none_or(|status| status == "REVIEW_IN_PROGRESS");
    let made = if is_new {
        let create = cloudformation::CreateStack {
            stack_name: name.clone(),
            template_body,
            parameters: Some(parameters),
            tags: Some(tags),
            capabilities,
            role_arn,
            client_request_token,
            ..cloudformation::CreateStack::default()
        };
        task.call.invoke(under.principal(), create).map(|made| made.stack_id)
    } else {
        let update = cloudformation::UpdateStack {
            stack_name: name.clone(),
            template_body,
            parameters: Some(parameters),
            tags: Some(tags).filter(|tags| !tags.is_empty()),
            capabilities,
            role_arn,
            client_request_token,
            ..cloudformation::UpdateStack::default()
        };
        task.call.invoke(under.principal(), update).map(|made| made.stack_id)
    };
    let stack = match made {
        Ok(id) => id.unwrap_or(name),
        // The stack is as it should be.
        Err(error) if error.message.contains("No updates are to be performed") => {
            let stack = existing.and_then(|stack| stack.stack_id).unwrap_or(name);
            note(task, &stack);
            return complete(task, &stack);
        }
        Err(error) => return Err(error),
    };
    follow(task, stack, "create or update stack")
}

/// Follows what a stack does now.
pub(super) fn follow(task: &mut Task<'_>, stack: String, what: &str) -> Result<Turn> {
    note(task, &stack);
    if !task.call.busy(&stack)? {
        return ended(task, &stack, Ok(Value::Null), what);
    }
    let ticket = task.call.follow(task.me, &stack)?;
    wait(Work::Stack { ticket, stack })
}

/// The stack has ended what it did; how, it says itself.
pub(super) fn ended(
    task: &mut Task<'_>,
    stack: &str,
    outcome: Result<Value, Failure>,
    what: &str,
) -> Result<Turn> {
    let Some(found) = find(task, stack)? else {
        return Ok(Turn::Done(Err(Failure::new(
            "JobFailed",
            format!("Failed to {what}. {stack} does not exist"),
        ))));
    };
    if COMPLETE.contains(&found.stack_status.as_str()) {
        return complete(task, stack);
    }
    let reason = found.stack_status_reason.filter(|reason| !reason.is_empty());
    let reason = reason.or(outcome.err().map(|failure| failure.message));
    let message = format!(
        "Failed to {what}. Current stack status: {}. Reason: {}",
        found.stack_status,
        reason.as_deref().unwrap_or("No reason was provided.")
    );
    Ok(Turn::Done(Err(Failure::new("JobFailed", message))))
}

/// The stack is as it should be: its outputs are variables, and a file if the action says so.
pub(super) fn complete(task: &mut Task<'_>, stack: &str) -> Result<Turn> {
    let found = find(task, stack)?.unwrap_or_default();
    let pairs = found.outputs.into_iter().flatten();
    let outputs: Texts = pairs
        .filter_map(|output| Some((output.output_key?, output.output_value.unwrap_or_default())))
        .collect();
    task.row.variables.clone_from(&outputs);
    let (Some(file), Some(to)) = (task.given("OutputFileName"), task.output().cloned()) else {
        return Ok(Turn::Done(Ok(())));
    };
    let content = serde_json::to_string(&outputs).map_err(kernel::internal)?;
    let write = outputs::Write {
        under: task.under(),
        file: file.to_owned(),
        content,
        to,
        key: task.encryption_key(),
    };
    let ticket = task.call.effect(task.me, write)?;
    wait(Work::Writing { ticket })
}

/// Deletes the stack; one that is not there is deleted.
pub(super) fn delete(task: &mut Task<'_>) -> Result<Turn> {
    let name = task.given("StackName").unwrap_or_default().to_owned();
    let Some(existing) = find(task, &name)? else { return Ok(Turn::Done(Ok(()))) };
    match request_deletion(task, &name, Some(existing))? {
        Some(stack) => {
            let ticket = task.call.follow(task.me, &stack)?;
            wait(Work::Stack { ticket, stack })
        }
        None => Ok(Turn::Done(Ok(()))),
    }
}

/// The deletion has ended.
pub(super) fn deleted(task: &mut Task<'_>, stack: &str, outcome: Result<Value, Failure>) -> Result<Turn> {
    match find(task, stack)?.filter(|found| found.stack_status != "DELETE_COMPLETE") {
        None => Ok(Turn::Done(Ok(()))),
        Some(_) => ended(task, stack, outcome, "delete stack"),
    }
}

/// What was in the way is gone, or is not.
pub(super) fn cleared(task: &mut Task<'_>, stack: &str, outcome: Result<Value, Failure>) -> Result<Turn> {
    match find(task, stack)?.filter(|found| found.stack_status != "DELETE_COMPLETE") {
        None => super::template::fetch(task),
        Some(_) => ended(task, stack, outcome, "delete stack"),
    }
}

/// Asks for the deletion; the ARN of the stack, if that takes time.
fn request_deletion(
    task: &mut Task<'_>,
    name: &str,
    existing: Option<cloudformation::Stack>,
) -> Result<Option<String>> {
    let stack = existing.and_then(|stack| stack.stack_id).unwrap_or_else(|| name.to_owned());
    note(task, &stack);
    let under = task.under();
    let delete = cloudformation::DeleteStack {
        stack_name: stack.clone(),
        role_arn: task.given("RoleArn").map(str::to_owned),
        ..cloudformation::DeleteStack::default()
    };
    task.call.invoke(under.principal(), delete)?;
    Ok(Some(stack.clone()).filter(|_| task.call.busy(&stack).unwrap_or(false)))
}

/// `CAPABILITY_IAM,CAPABILITY_NAMED_IAM`
pub(super) fn capabilities(task: &Task<'_>) -> Option<Vec<String>> {
    let given = task.given("Capabilities")?;
    Some(given.split(',').map(|capability| capability.trim().to_owned()).collect())
}

/// Notes which stack the action works on.
fn note(task: &mut Task<'_>, stack: &str) {
    let page = format_args!("stacks/stackinfo?stackId={stack}");
    task.row.external_url = Some(console(task.call.place(), "cloudformation", page));
    task.row.external_id = Some(stack.to_owned());
}

fn wait(work: Work) -> Result<Turn> {
    Ok(Turn::Wait(crate::actions::Work::Deploy(work)))
}
