//! `AddPermission` and `RemovePermission`: statements of a topic's policy.

use kernel::{Answers, Call, Needs, Result};
use serde_json::{Value, json};
use shapes_sns as api;

use super::Topic;
use super::attributes::POLICY;
use crate::named::Named;
use crate::{Sns, error};

impl Answers<api::AddPermission> for Sns {
    fn needs(call: &Call, op: &api::AddPermission) -> Result<Needs> {
        Named::by_arn(call, &op.topic_arn)?.needs(call)
    }

    fn run(call: &mut Call, op: api::AddPermission) -> Result<api::AddPermissionOutput> {
        let mut topic = Named::by_arn(call, &op.topic_arn)?.find(call)?;
        if op.action_name.is_empty() || op.aws_account_id.is_empty() {
            return Err(error::invalid("Policy statement must have accounts and actions"));
        }
        let mut policy = policy(&topic)?;
        let statements = statements(&mut policy)?;
        if statements.iter().any(|statement| statement["Sid"] == json!(op.label)) {
            return Err(error::invalid("Statement already exists"));
        }
        let partition = topic.place.partition();
        let root = |account: &String| format!("arn:{partition}:iam::{account}:root");
        statements.push(json!({
            "Sid": op.label,
            "Effect": "Allow",
            "Principal": { "AWS": op.aws_account_id.iter().map(root).collect::<Vec<_>>() },
            "Action": op.action_name.iter().map(|action| format!("SNS:{action}")).collect::<Vec<_>>(),
            "Resource": topic.arn(),
        }));
        keep(call, &mut topic, &policy)?;
        Ok(api::AddPermissionOutput {})
    }
}

impl Answers<api::RemovePermission> for Sns {
    fn needs(call: &Call, op: &api::RemovePermission) -> Result<Needs> {
        Named::by_arn(call, &op.topic_arn)?.needs(call)
    }

    fn run(call: &mut Call, op: api::RemovePermission) -> Result<api::RemovePermissionOutput> {
        let mut topic = Named::by_arn(call, &op.topic_arn)?.find(call)?;
        let mut policy = policy(&topic)?;
        statements(&mut policy)?.retain(|statement| statement["Sid"] != json!(op.label));
        keep(call, &mut topic, &policy)?;
        Ok(api::RemovePermissionOutput {})
    }
}

fn policy(topic: &Topic) -> Result<Value> {
    serde_json::from_str(&topic.policy_text()).map_err(kernel::internal)
}

/// The statements of a policy; a single one becomes a list.
fn statements(policy: &mut Value) -> Result<&mut Vec<Value>> {
    let statement = &mut policy["Statement"];
    if statement.is_object() {
        *statement = json!([statement.take()]);
    }
    statement.as_array_mut().ok_or_else(|| kernel::internal("a policy has no statements"))
}

fn keep(call: &mut Call, topic: &mut Topic, policy: &Value) -> Result<()> {
    let fifo = topic.settings.fifo();
    topic.settings.set(POLICY, &policy.to_string(), fifo)?;
    topic.put(call)
}
