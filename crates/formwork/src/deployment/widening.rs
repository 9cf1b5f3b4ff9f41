//! What a change lets somebody do that could not be done before: of all types alike, by what policies look like.

use serde_json::Value;

/// How many actions of a statement are named.
const NAMED: usize = 4;

/// What may be done afterwards and not before.
pub(super) fn widened(before: Option<&Value>, after: Option<&Value>) -> Vec<String> {
    let (mut old, mut new) = (Found::default(), Found::default());
    if let Some(before) = before {
        old.gather("", before);
    }
    if let Some(after) = after {
        new.gather("", after);
    }
    let mut said: Vec<String> = Vec::new();
    let allowed = new.statements.iter().filter(|one| is(one, "Allow") && !old.statements.contains(one));
    said.extend(allowed.map(|one| format!("allows {}", described(one))));
    let freed = old.statements.iter().filter(|one| is(one, "Deny") && !new.statements.contains(one));
    said.extend(freed.map(|one| format!("no longer denies {}", described(one))));
    let managed = new.managed.iter().filter(|arn| !old.managed.contains(arn));
    said.extend(managed.map(|arn| format!("gets the managed policy {arn}")));
    if let Some(boundary) = old.boundary.filter(|_| old.boundary != new.boundary) {
        said.push(format!("is no longer bounded by {}", text(boundary)));
    }
    said
}

/// What a resource's properties say of permissions.
#[derive(Default)]
struct Found<'a> {
    statements: Vec<&'a Value>,
    managed: Vec<String>,
    boundary: Option<&'a Value>,
}

impl<'a> Found<'a> {
    fn gather(&mut self, key: &str, value: &'a Value) {
        match value {
            Value::Object(members) => {
                if members.contains_key("Effect")
                    && (members.contains_key("Action") || members.contains_key("NotAction"))
                {
                    self.statements.push(value);
                    return;
                }
                for (key, value) in members {
                    match key.as_str() {
                        "PermissionsBoundary" => self.boundary = Some(value),
                        _ => self.gather(key, value),
                    }
                }
            }
            Value::Array(items) if key == "ManagedPolicyArns" => self.managed.extend(items.iter().map(text)),
            Value::Array(items) => items.iter().for_each(|item| self.gather(key, item)),
            _ => {}
        }
    }
}

fn is(statement: &Value, effect: &str) -> bool {
    statement.get("Effect").and_then(Value::as_str) == Some(effect)
}

/// A statement in a line: who, what, on what.
fn described(statement: &Value) -> String {
    let principal = statement.get("Principal").or_else(|| statement.get("NotPrincipal"));
    let who = principal.map_or_else(String::new, |principal| format!("{} to ", listed(principal)));
    let actions = match (statement.get("Action"), statement.get("NotAction")) {
        (Some(actions), _) => listed(actions),
        (None, Some(others)) => format!("everything but {}", listed(others)),
        (None, None) => String::new(),
    };
    let on = statement.get("Resource").map_or_else(String::new, |on| format!(" on {}", listed(on)));
    let when = if statement.get("Condition").is_some() { " under conditions" } else { "" };
    format!("{who}{actions}{on}{when}")
}

fn listed(value: &Value) -> String {
    let items: Vec<String> = match value {
        Value::Array(items) => items.iter().map(text).collect(),
        Value::Object(members) => members.values().map(listed).collect(),
        other => vec![text(other)],
    };
    let shown = items.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
    if items.len() > NAMED { format!("{shown} and {} more", items.len() - NAMED) } else { shown }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn check(before: Value, after: Value, expected: &[&str]) {
        assert_eq!(widened(Some(&before), Some(&after)), expected);
    }

    fn policy(statement: Value) -> Value {
        json!({"Policies": [{"PolicyDocument": {"Statement": [statement]}}]})
    }

    #[test]
    fn what_can_be_done_afterwards_and_not_before_is_told() {
        let read = json!({"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"});
        let deny = json!({"Effect": "Deny", "Action": ["s3:*"], "Resource": "*", "Condition": {}});
        check(json!({}), policy(read.clone()), &["allows s3:GetObject on *"]);
        check(policy(read.clone()), policy(read.clone()), &[]);
        check(policy(read), json!({}), &[]);
        check(policy(deny.clone()), json!({}), &["no longer denies s3:* on * under conditions"]);
        check(json!({}), policy(deny), &[]);
    }

    #[test]
    fn trust_managed_policies_and_boundaries_count() {
        let trust = json!({"AssumeRolePolicyDocument": {"Statement": {
            "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": ["1", "2"]}}}});
        check(json!({}), trust, &["allows 1, 2 to sts:AssumeRole"]);
        let arns = json!({"ManagedPolicyArns": ["a", "b"]});
        check(json!({"ManagedPolicyArns": ["a"]}), arns, &["gets the managed policy b"]);
        check(json!({"PermissionsBoundary": "x"}), json!({}), &["is no longer bounded by x"]);
    }
}
