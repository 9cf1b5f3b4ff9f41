//! `AddPermission` and `RemovePermission`: statements of a queue's policy.

use kernel::{Answers, Call, Needs, Result};
use serde_json::{Value, json};
use shapes_sqs as api;
use shapes_sqs::queue_attribute_name as attribute;

use super::{Queue, set};
use crate::named::Named;
use crate::{Sqs, error};

/// What others may be let.
const ACTIONS: [&str; 7] = [
    "*",
    "ChangeMessageVisibility",
    "DeleteMessage",
    "GetQueueAttributes",
    "GetQueueUrl",
    "ReceiveMessage",
    "SendMessage",
];

impl Answers<api::AddPermission> for Sqs {
    fn needs(call: &Call, op: &api::AddPermission) -> Result<Needs> {
        Named::by_url(call, &op.queue_url)?.needs(call)
    }

    fn run(call: &mut Call, op: api::AddPermission) -> Result<api::AddPermissionOutput> {
        let mut queue = Named::by_url(call, &op.queue_url)?.find(call)?;
        if let Some(action) = op.actions.iter().find(|action| !ACTIONS.contains(&action.as_str())) {
            let reason = "Please refer to the appropriate WSDL for a list of valid actions.";
            return Err(error::invalid(format!(
                "Value SQS:{action} for parameter ActionName is invalid. Reason: {reason}"
            )));
        }
        if op.actions.is_empty() || op.aws_account_ids.is_empty() {
            return Err(error::missing(if op.actions.is_empty() { "Actions" } else { "AWSAccountIds" }));
        }
        let mut policy = policy(&queue)?;
        let statements = statements(&mut policy)?;
        if statements.iter().any(|statement| statement["Sid"] == json!(op.label)) {
            let reason = "Already exists.";
            return Err(error::invalid_value(&op.label, "Label", reason));
        }
        let partition = queue.place.partition();
        let root = |account: &String| format!("arn:{partition}:iam::{account}:root");
        statements.push(json!({
            "Sid": op.label,
            "Effect": "Allow",
            "Principal": { "AWS": op.aws_account_ids.iter().map(root).collect::<Vec<_>>() },
            "Action": op.actions.iter().map(|action| format!("SQS:{action}")).collect::<Vec<_>>(),
            "Resource": queue.arn(),
        }));
        keep(&mut queue, &policy)?;
        set::changed(call, queue)?;
        Ok(api::AddPermissionOutput {})
    }
}

impl Answers<api::RemovePermission> for Sqs {
    fn needs(call: &Call, op: &api::RemovePermission) -> Result<Needs> {
        Named::by_url(call, &op.queue_url)?.needs(call)
    }

    fn run(call: &mut Call, op: api::RemovePermission) -> Result<api::RemovePermissionOutput> {
        let mut queue = Named::by_url(call, &op.queue_url)?.find(call)?;
        let mut policy = policy(&queue)?;
        let statements = statements(&mut policy)?;
        let before = statements.len();
        statements.retain(|statement| statement["Sid"] != json!(op.label));
        if statements.len() == before {
            let reason = "can't find label on existing policy.";
            return Err(error::invalid_value(&op.label, "Label", reason));
        }
        if statements.is_empty() {
            policy = Value::Null;
        }
        keep(&mut queue, &policy)?;
        set::changed(call, queue)?;
        Ok(api::RemovePermissionOutput {})
    }
}

/// A queue's policy as JSON, or an empty one.
fn policy(queue: &Queue) -> Result<Value> {
    match queue.settings.get(attribute::POLICY) {
        Some(text) => serde_json::from_str(text).map_err(kernel::internal),
        None => Ok(json!({
            "Version": "2012-10-17", "Id": format!("{}/SQSDefaultPolicy", queue.arn()), "Statement": []
        })),
    }
}

/// The statements of a policy; a single one becomes a list.
fn statements(policy: &mut Value) -> Result<&mut Vec<Value>> {
    let statement = &mut policy["Statement"];
    if statement.is_object() {
        *statement = json!([statement.take()]);
    }
    statement.as_array_mut().ok_or_else(|| kernel::internal("a policy has no statements"))
}

fn keep(queue: &mut Queue, policy: &Value) -> Result<()> {
    let text = if policy.is_null() { String::new() } else { policy.to_string() };
    let fifo = queue.settings.fifo();
    queue.settings.set([(attribute::POLICY.to_owned(), text)].into(), fifo)
}
