//! Change sets: made anew by one action, executed by another.

use kernel::{Failure, Result};
use schema::Timestamp;
use shapes_cloudformation as cloudformation;

use super::template::Files;
use super::{Work, parameters, stack};
use crate::actions::{Task, Turn};

/// How often a change set without a job is looked at, in milliseconds.
const PAUSE: i64 = 2_000;

fn names(task: &Task<'_>) -> (String, String) {
    let given = |key: &str| task.given(key).unwrap_or_default().to_owned();
    (given("StackName"), given("ChangeSetName"))
}

/// Makes the change set, in place of an older one of that name.
pub(super) fn replace(task: &mut Task<'_>, files: Files) -> Result<Turn> {
    let (stack_name, change_set_name) = names(task);
    let existing = stack::find(task, &stack_name)?;
    let is_new = existing.as_ref().is_none_or(|stack| stack.stack_status == "REVIEW_IN_PROGRESS");
    if find(task, &change_set_name, Some(&stack_name))?.is_some() {
        let (under, stack) = (task.under(), Some(stack_name.clone()));
        let delete =
            cloudformation::DeleteChangeSet { change_set_name: change_set_name.clone(), stack_name: stack };
        task.call.invoke(under.principal(), delete)?;
    }
    let (parameters, tags) = parameters::parameters(task, &files)?;
    let template_body = Some(files.template);
    let under = task.under();
    let create = cloudformation::CreateChangeSet {
        stack_name,
        change_set_name,
        template_body,
        parameters: Some(parameters),
        tags: Some(tags).filter(|tags| !tags.is_empty()),
        capabilities: stack::capabilities(task),
        role_arn: task.given("RoleArn").map(str::to_owned),
        change_set_type: Some(if is_new { "CREATE" } else { "UPDATE" }.to_owned()),
        client_token: Some(task.row.uuid.clone()),
        ..cloudformation::CreateChangeSet::default()
    };
    let made = task.call.invoke(under.principal(), create)?;
    let id = made.id.unwrap_or_default();
    task.row.external_id = Some(id.clone());
    if task.call.busy(&id)? {
        let ticket = Some(task.call.follow(task.me, &id)?);
        return wait(Work::ChangeSet { ticket, look: None, id });
    }
    look(task, id)
}

/// Looks how the change set stands.
pub(super) fn look(task: &mut Task<'_>, id: String) -> Result<Turn> {
    let Some(found) = find(task, &id, None)? else {
        return Ok(Turn::Done(Err(Failure::new("JobFailed", format!("ChangeSet [{id}] does not exist")))));
    };
    match found.status.as_deref().unwrap_or_default() {
        "CREATE_COMPLETE" => Ok(Turn::Done(Ok(()))),
        "CREATE_PENDING" | "CREATE_IN_PROGRESS" => {
            let look = Some(Timestamp(task.call.now().0 + PAUSE));
            wait(Work::ChangeSet { ticket: None, look, id })
        }
        _ if is_empty(&found) => Ok(Turn::Done(Ok(()))),
        status => {
            let reason = found.status_reason.as_deref().unwrap_or("No reason was provided.");
            let message = format!("Failed to create change set. Status: {status}. Reason: {reason}");
            Ok(Turn::Done(Err(Failure::new("JobFailed", message))))
        }
    }
}

/// Executes the change set and follows its stack. There is nothing to do for one without changes.
pub(super) fn execute(task: &mut Task<'_>) -> Result<Turn> {
    let (stack_name, change_set_name) = names(task);
    if find(task, &change_set_name, Some(&stack_name))?.as_ref().is_some_and(is_empty) {
        return stack::complete(task, &stack_name);
    }
    let under = task.under();
    let execute = cloudformation::ExecuteChangeSet {
        change_set_name,
        stack_name: Some(stack_name.clone()),
        client_request_token: Some(task.row.uuid.clone()),
        ..cloudformation::ExecuteChangeSet::default()
    };
    task.call.invoke(under.principal(), execute)?;
    let stack = stack::find(task, &stack_name)?.and_then(|stack| stack.stack_id).unwrap_or(stack_name);
    stack::follow(task, stack, "execute change set")
}

fn find(
    task: &Task<'_>,
    name: &str,
    stack: Option<&str>,
) -> Result<Option<cloudformation::DescribeChangeSetOutput>> {
    let under = task.under();
    let describe = cloudformation::DescribeChangeSet {
        change_set_name: name.to_owned(),
        stack_name: stack.map(str::to_owned),
        ..cloudformation::DescribeChangeSet::default()
    };
    match task.call.ask(under.principal(), describe) {
        Ok(found) => Ok(Some(found)),
        Err(error) if error.message.contains("does not exist") => Ok(None),
        Err(error) => Err(error),
    }
}

fn is_empty(found: &cloudformation::DescribeChangeSetOutput) -> bool {
    let reason = found.status_reason.as_deref().unwrap_or_default();
    found.status.as_deref() == Some("FAILED")
        && (reason.contains("didn't contain changes") || reason.contains("No updates are to be performed"))
}

fn wait(work: Work) -> Result<Turn> {
    Ok(Turn::Wait(crate::actions::Work::Deploy(work)))
}
