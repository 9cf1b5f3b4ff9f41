//! Stacks taken to an account: made, or brought up to date, and waited for.

use std::time::Duration;

use client::{Client, Error};
use foundation::stacks::Stack;
use schema::Timestamp;
use shapes_cloudformation as cloudformation;

use crate::failure::{Failure, Result};

/// How long between two looks at a stack.
const PAUSE: Duration = Duration::from_millis(50);
/// How many looks before a stack is given up: an hour's worth.
const LOOKS: u32 = 72_000;

/// What became of a stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It was not there.
    Created,
    /// It was there, and differed.
    Updated,
    /// It was there, and was as it should be.
    Unchanged,
}

impl Outcome {
    /// In a word, for a person.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Outcome::Created => "made",
            Outcome::Updated => "updated",
            Outcome::Unchanged => "there",
        }
    }
}

/// Makes a stack, or brings it up to date, and waits for its end. `role` is the role that CloudFormation takes.
pub(crate) async fn deploy(client: &Client, stack: &Stack, role: Option<&str>) -> Result<Outcome> {
    let outcome = match describe(client, &stack.name).await? {
        Some(there) if there.stack_status == "REVIEW_IN_PROGRESS" => create(client, stack, role).await?,
        Some(_) => update(client, stack, role).await?,
        None => create(client, stack, role).await?,
    };
    if outcome != Outcome::Unchanged {
        wait(client, &stack.name).await?;
    }
    Ok(outcome)
}

/// The value of an output of a stack that is there.
pub(crate) fn output(stack: &cloudformation::Stack, key: &str) -> Result<String> {
    let mut outputs = stack.outputs.iter().flatten();
    let found = outputs.find(|output| output.output_key.as_deref() == Some(key));
    found
        .and_then(|output| output.output_value.clone())
        .ok_or_else(|| Failure::new(format!("the stack {} has no output {key}", stack.stack_name)))
}

/// The physical ids of a stack's resources of a type, by their logical ids.
pub(crate) async fn resources(client: &Client, name: &str, of: &str) -> Result<Vec<(String, String)>> {
    let ask =
        cloudformation::DescribeStackResources { stack_name: Some(name.to_owned()), ..Default::default() };
    let found = client.call(&ask).await.map_err(Failure::new)?.stack_resources.unwrap_or_default();
    let of_type = found.into_iter().filter(|resource| resource.resource_type == of);
    Ok(of_type
        .filter_map(|resource| Some((resource.logical_resource_id, resource.physical_resource_id?)))
        .collect())
}

/// A stack, if it is there.
pub(crate) async fn describe(client: &Client, name: &str) -> Result<Option<cloudformation::Stack>> {
    let ask = cloudformation::DescribeStacks { stack_name: Some(name.to_owned()), ..Default::default() };
    match client.call(&ask).await {
        Ok(found) => Ok(found.stacks.unwrap_or_default().into_iter().next()),
        Err(Error::Api { error, .. }) if error.message.contains("does not exist") => Ok(None),
        Err(other) => Err(Failure::new(other)),
    }
}

async fn create(client: &Client, stack: &Stack, role: Option<&str>) -> Result<Outcome> {
    let create = cloudformation::CreateStack {
        stack_name: stack.name.clone(),
        template_body: Some(stack.template.clone().into_owned()),
        parameters: Some(parameters(stack)),
        capabilities: Some(vec!["CAPABILITY_NAMED_IAM".to_owned()]),
        role_arn: role.map(str::to_owned),
        ..Default::default()
    };
    client.call(&create).await.map_err(Failure::new)?;
    Ok(Outcome::Created)
}

async fn update(client: &Client, stack: &Stack, role: Option<&str>) -> Result<Outcome> {
    let update = cloudformation::UpdateStack {
        stack_name: stack.name.clone(),
        template_body: Some(stack.template.clone().into_owned()),
        parameters: Some(parameters(stack)),
        capabilities: Some(vec!["CAPABILITY_NAMED_IAM".to_owned()]),
        role_arn: role.map(str::to_owned),
        ..Default::default()
    };
    match client.call(&update).await {
        Ok(_) => Ok(Outcome::Updated),
        Err(Error::Api { error, .. }) if error.message == "No updates are to be performed." => {
            Ok(Outcome::Unchanged)
        }
        Err(other) => Err(Failure::new(other)),
    }
}

fn parameters(stack: &Stack) -> Vec<cloudformation::Parameter> {
    let one = |(key, value): &(&str, String)| cloudformation::Parameter {
        parameter_key: Some((*key).to_owned()),
        parameter_value: Some(value.clone()),
        ..Default::default()
    };
    stack.parameters.iter().map(one).collect()
}

/// Waits until a stack is at rest; an error says which resource failed, and why.
async fn wait(client: &Client, name: &str) -> Result {
    for _ in 0..LOOKS {
        let Some(found) = describe(client, name).await? else {
            return Err(Failure::new(format!("the stack {name} has gone away")));
        };
        match found.stack_status.as_str() {
            "CREATE_COMPLETE" | "UPDATE_COMPLETE" => return Ok(()),
            status if status.ends_with("_IN_PROGRESS") => tokio::time::sleep(PAUSE).await,
            status => {
                let why = first_failure(client, name).await?;
                return Err(Failure::new(format!("the stack {name} ended as {status}: {why}")).hint(
                    format!("aws cloudformation describe-stack-events --stack-name {name} shows all of it"),
                ));
            }
        }
    }
    Err(Failure::new(format!("the stack {name} does not come to rest")))
}

/// Deletes a stack under the role that made it, and waits until it is gone.
pub(crate) async fn delete(client: &Client, name: &str) -> Result {
    let Some(there) = describe(client, name).await? else { return Ok(()) };
    // By its ARN a deleted stack is still told of.
    let stack = there.stack_id.unwrap_or_else(|| name.to_owned());
    let delete = cloudformation::DeleteStack { stack_name: stack.clone(), ..Default::default() };
    client.call(&delete).await.map_err(Failure::new)?;
    for _ in 0..LOOKS {
        match describe(client, &stack).await?.map(|found| found.stack_status) {
            None => return Ok(()),
            Some(status) if status == "DELETE_COMPLETE" => return Ok(()),
            Some(status) if status == "DELETE_FAILED" => {
                let why = first_failure(client, &stack).await?;
                return Err(Failure::new(format!("the stack {name} could not be deleted: {why}")).hint(
                    format!("aws cloudformation describe-stack-events --stack-name {name} shows all of it"),
                ));
            }
            Some(_) => tokio::time::sleep(PAUSE).await,
        }
    }
    Err(Failure::new(format!("the stack {name} does not come to rest")))
}

/// When the resources of a type were last made, from their being asked for to their being there.
pub(crate) async fn made(
    client: &Client,
    name: &str,
    of: &str,
) -> Result<Vec<(Option<Timestamp>, Option<Timestamp>)>> {
    let events = events(client, name).await?;
    let of_type: Vec<_> =
        events.into_iter().filter(|event| event.resource_type.as_deref() == Some(of)).collect();
    let is = |event: &cloudformation::StackEvent, end: &str| {
        event.resource_status.as_deref().is_some_and(|status| status.ends_with(end))
    };
    // The newest event comes first: an end, and further on its beginning.
    let mut spans = Vec::new();
    for (index, ended) in of_type.iter().enumerate().filter(|(_, event)| is(event, "_COMPLETE")) {
        let of_it = |event: &&cloudformation::StackEvent| {
            event.logical_resource_id == ended.logical_resource_id && is(event, "_IN_PROGRESS")
        };
        let begun = of_type.iter().skip(index).find(of_it).map(|event| event.timestamp);
        spans.push((begun, Some(ended.timestamp)));
    }
    Ok(spans)
}

/// The events of a stack, the newest first.
async fn events(client: &Client, name: &str) -> Result<Vec<cloudformation::StackEvent>> {
    let ask = cloudformation::DescribeStackEvents { stack_name: name.to_owned(), ..Default::default() };
    let turn = |ask: &mut cloudformation::DescribeStackEvents, token| ask.next_token = Some(token);
    let read = |page: cloudformation::DescribeStackEventsOutput| {
        (page.stack_events.unwrap_or_default(), page.next_token)
    };
    client.all(ask, turn, read).await.map_err(Failure::new)
}

/// The first thing that failed in a stack.
async fn first_failure(client: &Client, name: &str) -> Result<String> {
    let failed = events(client, name)
        .await?
        .into_iter()
        .rev()
        .find(|event| event.resource_status.as_deref().is_some_and(|status| status.ends_with("_FAILED")));
    Ok(failed.map_or_else(
        || "no resource failed".to_owned(),
        |event| {
            let part = |text: Option<String>| text.unwrap_or_default();
            format!("{}: {}", part(event.logical_resource_id), part(event.resource_status_reason))
        },
    ))
}
