//! Why a stack failed: the resource at the root and its reason, not what was cancelled because of it; and what comes next.

use client::Client;
use shapes_cloudformation as cloudformation;
use shapes_cloudformation::StackEvent;

use super::Deployment;
use crate::failure::{Failure, Result};
use crate::stacks;

/// How services say that a resource failed only because another one did.
const CASCADE: [&str; 3] =
    ["Resource creation cancelled", "Resource update cancelled", "Resource deletion cancelled"];

/// The type of stacks within stacks.
const NESTED: &str = "AWS::CloudFormation::Stack";

/// How deep stacks are in stacks, at most.
const DEEPEST: usize = 8;

/// What to say of a stack that rests in a status that nobody wanted, and of what happened on the way there.
pub(super) async fn of(
    deployment: &Deployment<'_>,
    stack: &str,
    status: &str,
    events: &[StackEvent],
) -> Result<Failure> {
    let cli = &deployment.site.cli;
    let next = match status {
        "ROLLBACK_COMPLETE" | "DELETE_COMPLETE" => {
            "mend that and run the same command again: it removes what is left of the stack and begins anew"
                .to_owned()
        }
        "UPDATE_ROLLBACK_COMPLETE" => {
            "the stack is as it was before; mend that and run the same command again".to_owned()
        }
        status => freed(status, stack, cli),
    };
    let why = root(deployment.client, events).await?;
    let why = why.unwrap_or_else(|| "its events name no resource that failed".to_owned());
    let cause = format!("the stack {stack} in {} ended as {status}: {why}", deployment.site.name);
    Ok(Failure::new(cause).hint(next))
}

/// Refuses a stack that nothing can be done with until somebody frees it.
pub(super) fn stuck(deployment: &Deployment<'_>, stack: &str, status: &str) -> Result {
    if matches!(
        status,
        "ROLLBACK_COMPLETE"
            | "ROLLBACK_FAILED"
            | "UPDATE_ROLLBACK_FAILED"
            | "DELETE_FAILED"
            | "CREATE_FAILED"
    ) {
        let cause = format!("the stack {stack} in {} is stuck in {status}", deployment.site.name);
        return Err(Failure::new(cause).hint(freed(status, stack, &deployment.site.cli)));
    }
    Ok(())
}

/// What frees a stack.
fn freed(status: &str, stack: &str, cli: &str) -> String {
    match status {
        "ROLLBACK_COMPLETE" => "`formwork deploy` removes what is left of it and creates it anew".to_owned(),
        "UPDATE_ROLLBACK_FAILED" => format!(
            "mend what its rollback failed at, then `aws cloudformation continue-update-rollback --stack-name {stack} {cli}`"
        ),
        "CREATE_FAILED" | "ROLLBACK_FAILED" | "DELETE_FAILED" => format!(
            "mend what it failed at, then `aws cloudformation delete-stack --stack-name {stack} {cli}`, and run the same command again"
        ),
        _ => format!("`aws cloudformation describe-stack-events --stack-name {stack} {cli}` shows all of it"),
    }
}

/// The resource of a stack that failed first, and why; none if nothing is known of it.
pub(crate) async fn first_failure(client: &Client, stack: &str) -> Result<Option<String>> {
    let Ok(mut events) = stacks::events(client, stack).await else { return Ok(None) };
    events.reverse();
    root(client, &events).await
}

/// The resource that failed first, and why; of a nested stack, what failed in it.
pub(super) async fn root(client: &Client, events: &[StackEvent]) -> Result<Option<String>> {
    let mut path = String::new();
    let mut events = events.to_vec();
    for _ in 0..DEEPEST {
        let Some(failed) = first(&events) else { break };
        let of = failed.logical_resource_id.clone().unwrap_or_default();
        let kind = failed.resource_type.clone().unwrap_or_default();
        let why = failed.resource_status_reason.clone().unwrap_or_default();
        let own = failed.physical_resource_id.as_deref() == Some(failed.stack_id.as_str());
        let nested =
            failed.physical_resource_id.clone().filter(|id| kind == NESTED && !own && !id.is_empty());
        let said = format!("{path}{of} ({kind}): {why}");
        let Some(stack) = nested else { return Ok(Some(said)) };
        let ask = cloudformation::DescribeStackEvents { stack_name: stack, ..Default::default() };
        events = client.call(&ask).await?.stack_events.unwrap_or_default();
        events.reverse();
        if first(&events).is_none() {
            return Ok(Some(said));
        }
        path = format!("{path}{of}/");
    }
    Ok(None)
}

/// The first event, of the oldest first, that says of a failure what no other event is the cause of.
fn first(events: &[StackEvent]) -> Option<&StackEvent> {
    events.iter().find(|event| {
        let failed = event.resource_status.as_deref().is_some_and(|status| status.ends_with("_FAILED"));
        let reason = event.resource_status_reason.as_deref().unwrap_or_default();
        failed && !CASCADE.iter().any(|cascade| reason.starts_with(cascade))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_cancelled_is_not_what_failed() {
        let event = |id: &str, status: &str, reason: &str| StackEvent {
            logical_resource_id: Some(id.to_owned()),
            resource_status: Some(status.to_owned()),
            resource_status_reason: Some(reason.to_owned()),
            ..StackEvent::default()
        };
        let events = [
            event("A", "CREATE_IN_PROGRESS", ""),
            event("B", "CREATE_FAILED", "Resource creation cancelled"),
            event("C", "CREATE_FAILED", "it exists already"),
            event("D", "CREATE_FAILED", "no"),
        ];
        assert_eq!(first(&events).and_then(|event| event.logical_resource_id.as_deref()), Some("C"));
        assert!(first(&events[..2]).is_none());
    }
}
