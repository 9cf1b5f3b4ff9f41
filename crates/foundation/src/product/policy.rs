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

/// How hard to read a policy of a role may be, in points like the scanner's: what is harder is written as several.
const READABLE: usize = 23;

/// The properties of a role that a service takes, with what it may do.
pub(super) fn role(service: &str, description: &str, statements: Vec<Json>) -> Map<String, Json> {
    let trust = json!({
        "Effect": "Allow",
        "Principal": { "Service": format!("{service}.amazonaws.com") },
        "Action": "sts:AssumeRole",
    });
    let mut role = Map::new();
    role.insert("Description".to_owned(), description.into());
    role.insert("AssumeRolePolicyDocument".to_owned(), document(vec![trust]));
    let policy = |(i, statements): (usize, Vec<Json>)| json!({ "PolicyName": format!("permissions-{}", i + 1), "PolicyDocument": document(statements) });
    let policies: Vec<Json> = readable(statements).into_iter().enumerate().map(policy).collect();
    if !policies.is_empty() {
        role.insert("Policies".to_owned(), policies.into());
    }
    role
}

/// Statements in groups that one can read, in their order.
fn readable(statements: Vec<Json>) -> Vec<Vec<Json>> {
    let mut groups: Vec<Vec<Json>> = Vec::new();
    let mut left = 0;
    for statement in statements {
        let points = points(&statement);
        if let Some(group) = groups.last_mut().filter(|_| points <= left) {
            group.push(statement);
        } else {
            groups.push(vec![statement]);
            left = READABLE;
        }
        left = left.saturating_sub(points);
    }
    groups
}

/// How hard to read a statement is: every resource is one more thing to know, and every condition.
fn points(statement: &Json) -> usize {
    let count = |key: &str| match statement.get(key) {
        Some(Json::Array(items)) => items.len(),
        Some(Json::Object(operators)) if key == "Condition" => operators.len(),
        Some(_) => 1,
        None => 0,
    };
    2 + 3 * count("Resource") + 3 * count("Condition")
}

fn alone_or_all(mut items: Vec<Json>) -> Json {
    if items.len() == 1 { items.swap_remove(0) } else { Json::Array(items) }
}
