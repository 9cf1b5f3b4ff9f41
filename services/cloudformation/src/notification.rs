//! What the topics of a stack's `NotificationARNs` are told of its events.

use std::fmt::Write as _;

use kernel::{As, Call};
use shapes_sns as sns;

use crate::event::Event;
use crate::stack::Stack;

/// Tells the topics of a stack of an event, as whoever makes its resources. One that cannot be told is not: the stack goes
/// on, as on AWS.
pub(crate) fn send(call: &mut Call, stack: &Stack, event: &Event) {
    for topic in &stack.notify {
        let op = sns::Publish {
            topic_arn: Some(topic.clone()),
            subject: Some("AWS CloudFormation Notification".to_owned()),
            message: text(call, stack, event),
            ..Default::default()
        };
        let region = topic.split(':').nth(3).unwrap_or_default();
        let under = match &stack.teller {
            Some(kernel::StackPrincipal::Role(arn)) => As::role(arn, "AWSCloudFormation"),
            Some(kernel::StackPrincipal::Session(id)) => As::session(id),
            None => As::caller(),
        };
        // A denial has its line in the journal.
        let _ = call.invoke(under.region(region), op);
    }
}

/// The event as AWS writes it: a line a field.
fn text(call: &Call, stack: &Stack, event: &Event) -> String {
    let or_none = |text: &Option<String>, none: &str| text.clone().unwrap_or_else(|| none.to_owned());
    let lines = [
        ("StackId", stack.arn.clone()),
        ("Timestamp", event.time.to_string()),
        ("EventId", event.id.clone()),
        ("LogicalResourceId", event.logical_id.clone()),
        ("Namespace", call.account().to_owned()),
        ("PhysicalResourceId", or_none(&event.physical_id, "")),
        ("ResourceProperties", or_none(&event.properties, "null")),
        ("ResourceStatus", event.status.clone()),
        ("ResourceStatusReason", or_none(&event.reason, "")),
        ("ResourceType", event.resource_type.clone()),
        ("StackName", stack.name.clone()),
        ("ClientRequestToken", or_none(&event.token, "null")),
    ];
    lines.iter().fold(String::new(), |mut text, (name, value)| {
        // Writing to a text does not fail.
        let _ = writeln!(text, "{name}='{value}'");
        text
    })
}
