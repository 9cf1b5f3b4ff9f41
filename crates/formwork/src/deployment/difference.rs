//! What differs between two values of properties, place by place.

use serde_json::Value;

/// A place in a resource's properties, with what was there and what will be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Difference {
    /// `Policies[0].PolicyDocument.Statement[1].Action`
    pub(crate) path: String,
    pub(crate) before: Option<String>,
    pub(crate) after: Option<String>,
    /// The resource that it only follows from, where no value says that it differs.
    pub(crate) follows: Option<String>,
}

/// All that differs. Members of lists are compared as wholes first, so that one that comes in between does not make
/// those behind it differ.
pub(super) fn between(before: &Value, after: &Value) -> Vec<Difference> {
    let mut found = Vec::new();
    compare("", Some(before), Some(after), &mut found);
    found
}

fn compare(path: &str, before: Option<&Value>, after: Option<&Value>, found: &mut Vec<Difference>) {
    match (before, after) {
        (before, after) if before == after => {}
        (Some(Value::Object(before)), Some(Value::Object(after))) => {
            let added = after.keys().filter(|key| !before.contains_key(*key));
            for key in before.keys().chain(added) {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                compare(&path, before.get(key), after.get(key), found);
            }
        }
        (Some(Value::Array(before)), Some(Value::Array(after))) => {
            let left = |from: &'_ [Value], other: &[Value]| -> Vec<(usize, Value)> {
                let left = from.iter().enumerate().filter(|(_, one)| !other.contains(one));
                left.map(|(at, one)| (at, one.clone())).collect()
            };
            let (gone, come) = (left(before, after), left(after, before));
            for pair in 0..gone.len().max(come.len()) {
                let (old, new) = (gone.get(pair), come.get(pair));
                let at = new.or(old).map_or(0, |(at, _)| *at);
                compare(&format!("{path}[{at}]"), old.map(|one| &one.1), new.map(|one| &one.1), found);
            }
        }
        (before, after) => {
            found.push(Difference {
                path: path.to_owned(),
                before: before.map(text),
                after: after.map(text),
                follows: None,
            });
        }
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn check(before: Value, after: Value, expected: &[(&str, Option<&str>, Option<&str>)]) {
        let found = between(&before, &after);
        let found: Vec<_> = found
            .iter()
            .map(|one| (one.path.as_str(), one.before.as_deref(), one.after.as_deref()))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn what_differs_is_told_at_its_place() {
        check(json!({"A": {"B": 1}}), json!({"A": {"B": 2}}), &[("A.B", Some("1"), Some("2"))]);
        check(json!({"A": "x"}), json!({"B": "y"}), &[("A", Some("x"), None), ("B", None, Some("y"))]);
        check(json!({"A": [1, 2]}), json!({"A": [0, 1, 2]}), &[("A[0]", None, Some("0"))]);
        check(json!({"A": [{"B": 1}, 7]}), json!({"A": [{"B": 2}, 7]}), &[("A[0].B", Some("1"), Some("2"))]);
        check(json!({"A": [1]}), json!({"A": [1]}), &[]);
    }
}
