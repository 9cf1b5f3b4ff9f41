//! What IAM's CloudFormation resources have in common: generated names, properties, the policies of a holder.

use std::collections::BTreeMap;

use kernel::{At, Call, Props, Result};
use schema::ApiError;
use serde_json::Value;
use shapes_iam as api;

/// Whose policies a resource sets.
#[derive(Clone, Copy)]
pub(crate) enum Holds {
    Role,
    User,
    Group,
}

/// The name of a resource that has none of its own: `Stack-Logical-SUFFIX`, both parts cut if it were too long.
pub(crate) fn generated(at: &At, longest: usize) -> String {
    let room = longest.saturating_sub(at.suffix.len() + 2);
    let logical: String = at.logical_id.chars().take(room / 2).collect();
    let stack: String = at.stack_name.chars().take(room.saturating_sub(logical.len())).collect();
    format!("{stack}-{logical}-{}", at.suffix)
}

/// A text property.
pub(crate) fn text(props: &Props, name: &str) -> Option<String> {
    props.get(name).and_then(Value::as_str).map(str::to_owned)
}

/// A property that is a list of texts.
pub(crate) fn texts(props: &Props, name: &str) -> Vec<String> {
    let items = props.get(name).and_then(Value::as_array).into_iter().flatten();
    items.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// A property that is a policy document.
pub(crate) fn document(props: &Props, name: &str) -> String {
    match props.get(name) {
        Some(Value::String(text)) => text.clone(),
        Some(document) => document.to_string(),
        None => String::new(),
    }
}

/// What was there already gone is deleted.
pub(crate) fn gone_is_fine<T>(outcome: Result<T>) -> Result<()> {
    match outcome {
        Err(ApiError { code, .. }) if code == "NoSuchEntity" => Ok(()),
        other => other.map(drop),
    }
}

/// Brings the properties `Policies` and `ManagedPolicyArns` of a holder from `old` to `new`.
pub(crate) fn hold(
    call: &mut Call,
    at: &At,
    holds: Holds,
    name: &str,
    old: &Props,
    new: &Props,
) -> Result<()> {
    let (before, after) = (inline(old), inline(new));
    for (policy, document) in &after {
        if before.get(policy) != Some(document) {
            holds.put(call, at, name, policy, document)?;
        }
    }
    for policy in before.keys().filter(|policy| !after.contains_key(*policy)) {
        gone_is_fine(holds.delete(call, at, name, policy))?;
    }
    let (before, after) = (texts(old, "ManagedPolicyArns"), texts(new, "ManagedPolicyArns"));
    for arn in after.iter().filter(|arn| !before.contains(arn)) {
        holds.attach(call, at, name, arn)?;
    }
    for arn in before.iter().filter(|arn| !after.contains(arn)) {
        gone_is_fine(holds.detach(call, at, name, arn))?;
    }
    Ok(())
}

/// What inline policies have beside their names and documents.
pub(crate) fn extraneous(props: &Props) -> Vec<String> {
    let policies = props.get("Policies").and_then(Value::as_array).into_iter().flatten().enumerate();
    let wrong = |(n, policy): (usize, &Value)| {
        kernel::extraneous_in(&format!("#/Policies/{n}"), policy, &["PolicyDocument", "PolicyName"])
    };
    policies.flat_map(wrong).collect()
}

fn inline(props: &Props) -> BTreeMap<String, String> {
    let policies = props.get("Policies").and_then(Value::as_array).into_iter().flatten();
    let policies = policies.filter_map(Value::as_object);
    policies
        .filter_map(|policy| Some((text(policy, "PolicyName")?, document(policy, "PolicyDocument"))))
        .collect()
}

impl Holds {
    /// Each property that names holders, and what it names.
    pub(crate) const NAMED: [(&'static str, Holds); 3] =
        [("Roles", Holds::Role), ("Users", Holds::User), ("Groups", Holds::Group)];

    pub(crate) fn put(self, call: &mut Call, at: &At, name: &str, policy: &str, text: &str) -> Result<()> {
        let (policy_name, policy_document) = (policy.to_owned(), text.to_owned());
        let (who, name) = (at.principal(), name.to_owned());
        match self {
            Holds::Role => call
                .invoke(who, api::PutRolePolicy { role_name: name, policy_name, policy_document })
                .map(drop),
            Holds::User => call
                .invoke(who, api::PutUserPolicy { user_name: name, policy_name, policy_document })
                .map(drop),
            Holds::Group => call
                .invoke(who, api::PutGroupPolicy { group_name: name, policy_name, policy_document })
                .map(drop),
        }
    }

    pub(crate) fn delete(self, call: &mut Call, at: &At, name: &str, policy: &str) -> Result<()> {
        let (policy_name, who, name) = (policy.to_owned(), at.principal(), name.to_owned());
        match self {
            Holds::Role => call.invoke(who, api::DeleteRolePolicy { role_name: name, policy_name }).map(drop),
            Holds::User => call.invoke(who, api::DeleteUserPolicy { user_name: name, policy_name }).map(drop),
            Holds::Group => {
                call.invoke(who, api::DeleteGroupPolicy { group_name: name, policy_name }).map(drop)
            }
        }
    }

    pub(crate) fn attach(self, call: &mut Call, at: &At, name: &str, arn: &str) -> Result<()> {
        let (policy_arn, who, name) = (arn.to_owned(), at.principal(), name.to_owned());
        match self {
            Holds::Role => call.invoke(who, api::AttachRolePolicy { role_name: name, policy_arn }).map(drop),
            Holds::User => call.invoke(who, api::AttachUserPolicy { user_name: name, policy_arn }).map(drop),
            Holds::Group => {
                call.invoke(who, api::AttachGroupPolicy { group_name: name, policy_arn }).map(drop)
            }
        }
    }

    pub(crate) fn detach(self, call: &mut Call, at: &At, name: &str, arn: &str) -> Result<()> {
        let (policy_arn, who, name) = (arn.to_owned(), at.principal(), name.to_owned());
        match self {
            Holds::Role => call.invoke(who, api::DetachRolePolicy { role_name: name, policy_arn }).map(drop),
            Holds::User => call.invoke(who, api::DetachUserPolicy { user_name: name, policy_arn }).map(drop),
            Holds::Group => {
                call.invoke(who, api::DetachGroupPolicy { group_name: name, policy_arn }).map(drop)
            }
        }
    }
}
