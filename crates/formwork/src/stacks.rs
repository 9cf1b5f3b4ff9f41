//! Stacks that are there, and what they say of themselves.

use std::collections::BTreeSet;

use client::{Client, Error};
use schema::Timestamp;
use shapes_cloudformation as cloudformation;
use template::DeletionPolicy;

use crate::failure::{Failure, Result};

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
    let found = client.call(&ask).await?.stack_resources.unwrap_or_default();
    let of_type = found.into_iter().filter(|resource| resource.resource_type == of);
    Ok(of_type
        .filter_map(|resource| Some((resource.logical_resource_id, resource.physical_resource_id?)))
        .collect())
}

/// The logical ids of the resources that a stack's template keeps when the stack is deleted.
pub(crate) async fn kept(client: &Client, name: &str) -> Result<BTreeSet<String>> {
    let ask = cloudformation::GetTemplate { stack_name: Some(name.to_owned()), ..Default::default() };
    let text = client.call(&ask).await?.template_body.unwrap_or_default();
    let template = template::parse(&text)
        .map_err(|_| Failure::new(format!("the template of the stack {name} cannot be read")))?;
    let kept = template.resources.iter().filter(|(_, one)| one.deletion_policy != DeletionPolicy::Delete);
    Ok(kept.map(|(id, _)| id.clone()).collect())
}

/// A stack, if it is there.
pub(crate) async fn describe(client: &Client, name: &str) -> Result<Option<cloudformation::Stack>> {
    let ask = cloudformation::DescribeStacks { stack_name: Some(name.to_owned()), ..Default::default() };
    match client.call(&ask).await {
        Ok(found) => Ok(found.stacks.unwrap_or_default().into_iter().next()),
        Err(Error::Api { error, .. }) if error.message.contains("does not exist") => Ok(None),
        Err(other) => Err(other.into()),
    }
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
pub(crate) async fn events(client: &Client, name: &str) -> Result<Vec<cloudformation::StackEvent>> {
    let ask = cloudformation::DescribeStackEvents { stack_name: name.to_owned(), ..Default::default() };
    let turn = |ask: &mut cloudformation::DescribeStackEvents, token| ask.next_token = Some(token);
    let read = |page: cloudformation::DescribeStackEventsOutput| {
        (page.stack_events.unwrap_or_default(), page.next_token)
    };
    client.all(ask, turn, read).await.map_err(Failure::from)
}
