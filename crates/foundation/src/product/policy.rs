//! IAM policies as the expansion writes them.

use serde_json::{Map, Value as Json, json};

/// A statement of a role's policy.
pub(super) fn allow(sid: impl Into<String>, actions: &[&str], resources: Vec<Json>) -> Json {
    json!({ "Sid": sid.into(), "Effect": "Allow", "Action": actions, "Resource": alone_or_all(resources) })
}

/// A statement of a resource's policy.
pub(super) fn grant(sid: impl Into<String>, to: Json, actions: &[&str], resources: Vec<Json>) -> Json {
    json!({
        "Sid": sid.into(),
        "Effect": "Allow",
        "Principal": { "AWS": to },
        "Action": actions,
        "Resource": alone_or_all(resources),
    })
}

/// The same statement, under a condition.
pub(super) fn when(mut statement: Json, condition: Json) -> Json {
    statement["Condition"] = condition;
    statement
}

pub(super) fn document(statements: Vec<Json>) -> Json {
    json!({ "Version": "2012-10-17", "Statement": statements })
}

/// What a role may do for one reason: the policy's name, and its statements.
pub(super) type Permissions<'p> = (&'p str, Vec<Json>);

/// The properties of a role that a service takes.
pub(super) fn role(service: &str, description: &str, permissions: Vec<Permissions<'_>>) -> Map<String, Json> {
    let trust = json!({
        "Effect": "Allow",
        "Principal": { "Service": format!("{service}.amazonaws.com") },
        "Action": "sts:AssumeRole",
    });
    role_for(trust, description, permissions)
}

/// The properties of a role that whoever `trust` names takes: a policy for each reason, those without statements left out.
pub(super) fn role_for(
    trust: Json,
    description: &str,
    permissions: Vec<Permissions<'_>>,
) -> Map<String, Json> {
    let mut role = Map::new();
    role.insert("Description".to_owned(), description.into());
    role.insert("AssumeRolePolicyDocument".to_owned(), document(vec![trust]));
    let given = permissions.into_iter().filter(|(_, statements)| !statements.is_empty());
    let policy = |(name, statements)| json!({ "PolicyName": name, "PolicyDocument": document(statements) });
    let policies: Vec<Json> = given.map(policy).collect();
    if !policies.is_empty() {
        role.insert("Policies".to_owned(), policies.into());
    }
    role
}

fn alone_or_all(mut items: Vec<Json>) -> Json {
    if items.len() == 1 { items.swap_remove(0) } else { Json::Array(items) }
}
