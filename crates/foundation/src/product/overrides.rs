//! `Overrides`: what a template changes in what its high-level resources expand to.

use indexmap::IndexMap;
use serde_json::{Map, Value as Json};
use template::{Node, Problem};

use super::property::Property;
use super::scope::Scope;
use super::text::is_call;

/// What a part's override may have.
const ATTRIBUTES: [&str; 8] = [
    "CreationPolicy",
    "DeletionPolicy",
    "Condition",
    "DependsOn",
    "Metadata",
    "Properties",
    "UpdatePolicy",
    "UpdateReplacePolicy",
];

/// The property, which every high-level type has.
pub(super) const PROPERTY: Property = super::property::optional(
    "Overrides",
    "a map of parts to what changes in them",
    "Changes what the resource expands to: `Overrides: { Bucket: { DeletionPolicy: Delete } }`. Maps merge, lists \
     replace, `!Ref AWS::NoValue` removes.",
);

/// Changes the parts of the resource `owner` as its overrides say.
pub(super) fn apply(
    scope: &mut Scope<'_>,
    owner: &str,
    overrides: &Node,
    parts: &mut IndexMap<String, Map<String, Json>>,
) {
    let Some(entries) = overrides.as_map() else {
        let message = format!("`Overrides` of `{owner}` is not {}", PROPERTY.expects);
        scope.wrong(Problem::new(overrides.position, message).hint(PROPERTY.about));
        return;
    };
    for entry in entries {
        let Some(part) = parts.get_mut(&entry.key) else {
            let names = || parts.keys().map(String::as_str);
            let listed = names().collect::<Vec<_>>().join("`, `");
            let problem = Problem::new(entry.position, format!("`{owner}` has no part `{}`", entry.key))
                .hint(format!("it expands to `{listed}`"))
                .did_you_mean(&entry.key, names());
            scope.wrong(problem);
            continue;
        };
        for attribute in entry.node.as_map().unwrap_or_default() {
            if !ATTRIBUTES.contains(&attribute.key.as_str()) {
                let message = format!("`{}` of `{owner}` has no attribute `{}`", entry.key, attribute.key);
                let problem = Problem::new(attribute.position, message)
                    .hint("what belongs into the resource's properties stands below `Properties`")
                    .did_you_mean(&attribute.key, ATTRIBUTES);
                scope.wrong(problem);
            }
        }
        let change = scope.value(&entry.node);
        match change {
            Json::Object(change) => merge(part, change),
            _ => scope.wrong(Problem::new(
                entry.node.position,
                format!("the override of `{}` is not a map of the resource's attributes", entry.key),
            )),
        }
    }
}

/// Merges maps, replaces all else, and takes away what becomes nothing.
pub(super) fn merge(into: &mut Map<String, Json>, change: Map<String, Json>) {
    for (key, new) in change {
        match (into.get_mut(&key), new) {
            (_, new) if is_nothing(&new) => {
                into.shift_remove(&key);
            }
            (Some(Json::Object(old)), Json::Object(new)) if !is_call(old) && !is_call(&new) => {
                merge(old, new);
            }
            (_, new) => {
                into.insert(key, new);
            }
        }
    }
}

fn is_nothing(value: &Json) -> bool {
    value.get("Ref").and_then(Json::as_str) == Some("AWS::NoValue")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::product::part::members;

    #[test]
    fn maps_merge_lists_replace_and_no_value_removes() {
        let check = |old: Json, change: Json, expected: Json| {
            let mut old = members(old);
            merge(&mut old, members(change));
            assert_eq!(Json::Object(old), expected);
        };
        check(json!({"a": {"b": 1, "c": 2}}), json!({"a": {"b": 3}}), json!({"a": {"b": 3, "c": 2}}));
        check(json!({"a": [1, 2]}), json!({"a": [3]}), json!({"a": [3]}));
        check(json!({"a": 1, "b": 2}), json!({"a": {"Ref": "AWS::NoValue"}}), json!({"b": 2}));
        check(json!({"a": {"Ref": "B"}}), json!({"a": {"Fn::Sub": "c"}}), json!({"a": {"Fn::Sub": "c"}}));
    }
}
