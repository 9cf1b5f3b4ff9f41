//! The events of stacks: the record, their telling to the event bus, and `DescribeStackEvents`.

use std::borrow::Cow;

use kernel::{Answers, Call, Ids as _, Needs, Query, Record, Result};
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::json;
use shapes_cloudformation as api;
use template::{ResourceStatus, StackStatus};

use crate::resource::StackResource;
use crate::stack::{self, Stack};
use crate::{CloudFormation, error, notification};

/// Something that happened to a stack.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Event {
    /// The id of its stack.
    stack: String,
    /// Which of the stack's events it is.
    number: u64,
    pub(crate) id: String,
    pub(crate) time: Timestamp,
    pub(crate) logical_id: String,
    pub(crate) physical_id: Option<String>,
    pub(crate) resource_type: String,
    pub(crate) status: String,
    pub(crate) reason: Option<String>,
    /// The resource's properties, as JSON text.
    pub(crate) properties: Option<String>,
    pub(crate) token: Option<String>,
}

impl Record for Event {
    const KIND: &'static str = "cloudformation_event";

    fn id(&self) -> Cow<'_, str> {
        Cow::Owned(format!("{}/{:010}", self.stack, self.number))
    }
}

/// Sets the status of a stack, and tells of it.
pub(crate) fn stack_is(
    call: &mut Call,
    stack: &mut Stack,
    status: StackStatus,
    reason: Option<String>,
) -> Result<()> {
    stack.status = status;
    stack.reason.clone_from(&reason);
    let event = Event {
        stack: stack.id.clone(),
        number: stack.events,
        id: call.ids().uuid(),
        time: call.now(),
        logical_id: stack.name.clone(),
        physical_id: Some(stack.arn.clone()),
        resource_type: "AWS::CloudFormation::Stack".to_owned(),
        status: status.to_string(),
        reason: reason.clone(),
        properties: None,
        token: stack.token.clone(),
    };
    stack.events += 1;
    call.put(&event)?;
    call.put(stack)?;
    notification::send(call, stack, &event);
    let detail = json!({
        "stack-id": stack.arn,
        "status-details": { "status": status.as_str(), "status-reason": reason.unwrap_or_default() },
        "client-request-token": stack.token.clone().unwrap_or_default(),
    });
    call.publish("aws.cloudformation", "CloudFormation Stack Status Change", vec![stack.arn.clone()], detail)
}

/// Sets the status of a resource, and tells of it.
pub(crate) fn resource_is(
    call: &mut Call,
    stack: &mut Stack,
    resource: &mut StackResource,
    status: ResourceStatus,
    reason: Option<String>,
) -> Result<()> {
    resource.status = Some(status);
    resource.reason.clone_from(&reason);
    resource.changed = call.now();
    call.put(resource)?;
    tell(call, stack, resource, status, reason)
}

/// Tells what happens to a resource that the logical id does not mean any more.
pub(crate) fn tell(
    call: &mut Call,
    stack: &mut Stack,
    resource: &StackResource,
    status: ResourceStatus,
    reason: Option<String>,
) -> Result<()> {
    let event = Event {
        stack: stack.id.clone(),
        number: stack.events,
        id: format!("{}-{status}-{}", resource.logical_id, call.ids().uuid()),
        time: call.now(),
        logical_id: resource.logical_id.clone(),
        physical_id: resource.made.physical_id.clone(),
        resource_type: resource.resource_type.clone(),
        status: status.to_string(),
        reason: reason.clone(),
        properties: serde_json::to_string(&resource.made.declared).ok(),
        token: stack.token.clone(),
    };
    stack.events += 1;
    call.put(&event)?;
    call.put(stack)?;
    notification::send(call, stack, &event);
    let detail = json!({
        "stack-id": stack.arn,
        "logical-resource-id": resource.logical_id,
        "physical-resource-id": resource.made.physical_id.clone().unwrap_or_default(),
        "resource-type": resource.resource_type,
        "status-details": { "status": status.as_str(), "status-reason": reason.unwrap_or_default() },
        "client-request-token": stack.token.clone().unwrap_or_default(),
    });
    let resources = vec![stack.arn.clone()];
    call.publish("aws.cloudformation", "CloudFormation Resource Status Change", resources, detail)
}

impl Answers<api::DescribeStackEvents> for CloudFormation {
    fn needs(call: &Call, op: &api::DescribeStackEvents) -> Result<Needs> {
        stack::needs(call, &op.stack_name)
    }

    fn run(call: &Call, op: api::DescribeStackEvents) -> Result<api::DescribeStackEventsOutput> {
        let stack = stack::get(call, &op.stack_name)?.ok_or_else(|| error::no_stack(&op.stack_name))?;
        let prefix = format!("{}/", stack.id);
        let query = Query::all().prefix(&prefix).descending().after(op.next_token.as_deref());
        let page = call.page::<Event>(&query, |_| Ok(true))?.map(|event| api::StackEvent {
            stack_id: stack.arn.clone(),
            event_id: event.id,
            stack_name: stack.name.clone(),
            logical_resource_id: Some(event.logical_id),
            physical_resource_id: Some(event.physical_id.unwrap_or_default()),
            resource_type: Some(event.resource_type),
            timestamp: event.time,
            resource_status: Some(event.status),
            resource_status_reason: event.reason,
            resource_properties: event.properties,
            client_request_token: event.token,
            ..api::StackEvent::default()
        });
        Ok(api::DescribeStackEventsOutput { stack_events: Some(page.items), next_token: page.next })
    }
}
