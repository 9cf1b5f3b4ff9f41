//! cfn-guard's report: rules that were not complied with, each a tree of checks.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use crate::Failed;

/// What failed, each once.
pub(crate) fn failed(report: &Json) -> Vec<Failed> {
    let rules = report.get("not_compliant").and_then(Json::as_array).into_iter().flatten();
    let mut found = BTreeSet::new();
    for rule in rules.filter_map(|rule| rule.get("Rule")) {
        let name = rule.get("name").and_then(Json::as_str).unwrap_or_default();
        let before = found.len();
        clauses(rule, &mut |clause| {
            found.insert(Failed {
                rule: name.to_owned(),
                logical_id: resource(clause).map(str::to_owned),
                message: message(clause),
            });
        });
        if found.len() == before {
            found.insert(Failed { rule: name.to_owned(), logical_id: None, message: message(rule) });
        }
    }
    found.into_iter().collect()
}

/// Every clause within, however deep: rules hold blocks, disjunctions and other rules.
fn clauses<'r>(node: &'r Json, each: &mut impl FnMut(&'r Json)) {
    match node {
        Json::Object(members) => {
            for (name, member) in members {
                match (name.as_str(), member) {
                    ("Clause", clause) => each(clause),
                    (_, deeper) => clauses(deeper, each),
                }
            }
        }
        Json::Array(items) => items.iter().for_each(|item| clauses(item, each)),
        _ => {}
    }
}

/// The rule's own message, or what cfn-guard says.
fn message(node: &Json) -> String {
    let texts =
        ["custom_message", "error_message"].map(|name| first(node, name, &|text| !text.trim().is_empty()));
    let text = texts.into_iter().flatten().next().unwrap_or("it does not comply");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The resource that a clause looks at.
fn resource(clause: &Json) -> Option<&str> {
    let path = first(clause, "path", &|path| path.starts_with("/Resources/"))?;
    path.split('/').nth(2)
}

/// The first text of a name within that is meant.
fn first<'r>(node: &'r Json, name: &str, is_meant: &impl Fn(&str) -> bool) -> Option<&'r str> {
    match node {
        Json::Object(members) => {
            let own = members.get(name).and_then(Json::as_str).filter(|text| is_meant(text));
            own.or_else(|| members.values().find_map(|member| first(member, name, is_meant)))
        }
        Json::Array(items) => items.iter().find_map(|item| first(item, name, is_meant)),
        _ => None,
    }
}
