//! The policy of a bus: who else may put events on it.

use kernel::{Answers, Call, Needs, Result};
use serde_json::{Value, json};
use shapes_events as api;

use super::{Bus, Named, named};
use crate::{Events, error};

fn needs(call: &Call, given: Option<&str>) -> Result<Needs> {
    let named = Named::parse(call, given)?;
    Ok(Needs::on(named.arn()).given(super::get(call, call.place(), &named.name)?.as_ref()))
}

impl Answers<api::PutPermission> for Events {
    fn needs(call: &Call, op: &api::PutPermission) -> Result<Needs> {
        needs(call, op.event_bus_name.as_deref())
    }

    fn run(call: &mut Call, op: api::PutPermission) -> Result<api::PutPermissionOutput> {
        let mut bus = own(call, op.event_bus_name.as_deref())?;
        if let Some(text) = &op.policy {
            if op.action.is_some() || op.principal.is_some() || op.statement_id.is_some() {
                return Err(error::validation(
                    "Policy and Action, Principal, StatementId exclude each other.",
                ));
            }
            let policy: Option<Value> = serde_json::from_str(text).ok().filter(Value::is_object);
            let policy = policy.ok_or_else(|| error::validation("Policy is not a JSON object."))?;
            bus.policy = Some(policy);
        } else {
            let (Some(action), Some(principal), Some(id)) = (&op.action, &op.principal, &op.statement_id)
            else {
                return Err(error::validation(
                    "Action, Principal and StatementId are required without Policy.",
                ));
            };
            let arn = named::arn(call.place(), &bus.name);
            let statement = statement(call, id, action, principal, &arn, op.condition.as_ref());
            let statements = statements(&mut bus);
            statements.retain(|other| other.get("Sid").and_then(Value::as_str) != Some(id));
            statements.push(statement);
        }
        call.put(&bus)?;
        Ok(api::PutPermissionOutput {})
    }
}

impl Answers<api::RemovePermission> for Events {
    fn needs(call: &Call, op: &api::RemovePermission) -> Result<Needs> {
        needs(call, op.event_bus_name.as_deref())
    }

    fn run(call: &mut Call, op: api::RemovePermission) -> Result<api::RemovePermissionOutput> {
        let mut bus = own(call, op.event_bus_name.as_deref())?;
        if bus.policy.is_none() {
            return Err(error::not_found("EventBus does not have a policy."));
        }
        let statements = statements(&mut bus);
        if op.remove_all_permissions == Some(true) {
            statements.clear();
        } else {
            let id = op.statement_id.as_deref();
            let before = statements.len();
            statements.retain(|other| other.get("Sid").and_then(Value::as_str) != id);
            if statements.len() == before {
                return Err(error::not_found("Statement with the provided id does not exist."));
            }
        }
        if statements.is_empty() {
            bus.policy = None;
        }
        call.put(&bus)?;
        Ok(api::RemovePermissionOutput {})
    }
}

fn own(call: &Call, given: Option<&str>) -> Result<Bus> {
    super::find(call, call.place(), &Named::own(call, given)?)
}

/// The list of statements of a bus's policy, which is made where there is none.
fn statements(bus: &mut Bus) -> &mut Vec<Value> {
    let empty = || json!({"Version": "2012-10-17", "Statement": []});
    let policy = bus.policy.get_or_insert_with(empty);
    let list = &mut policy["Statement"];
    if !list.is_array() {
        // A policy may have one statement without a list.
        let only = list.take();
        *list = Value::Array(if only.is_null() { Vec::new() } else { vec![only] });
    }
    list.as_array_mut().expect("it was made a list")
}

fn statement(
    call: &Call,
    id: &str,
    action: &str,
    principal: &str,
    arn: &str,
    condition: Option<&api::Condition>,
) -> Value {
    let root = |account: &str| format!("arn:{}:iam::{account}:root", call.place().partition());
    let principal = if principal == "*" { json!("*") } else { json!({"AWS": root(principal)}) };
    let mut statement = json!({
        "Sid": id, "Effect": "Allow", "Principal": principal, "Action": action, "Resource": arn,
    });
    if let Some(condition) = condition {
        let mut keys = serde_json::Map::new();
        keys.insert(condition.key.clone(), Value::from(condition.value.as_str()));
        let mut operators = serde_json::Map::new();
        operators.insert(condition.type_.clone(), Value::Object(keys));
        statement["Condition"] = Value::Object(operators);
    }
    statement
}
