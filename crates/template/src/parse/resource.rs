//! Resources and outputs, member by member.

use crate::node::{Entry, Node, Value};
use crate::parse::expression::{Context, Reader};
use crate::{DeletionPolicy, Output, Position, Problem, Resource};

const ATTRIBUTES: [&str; 9] = [
    "Type",
    "Properties",
    "DependsOn",
    "Condition",
    "DeletionPolicy",
    "UpdateReplacePolicy",
    "Metadata",
    "CreationPolicy",
    "UpdatePolicy",
];

/// Reads a resource; nothing, if it has no type.
pub(super) fn resource(entry: &Entry, extended: bool, problems: &mut Vec<Problem>) -> Option<Resource> {
    let path = format!("/Resources/{}", entry.key);
    if entry.key.is_empty() || !entry.key.chars().all(|c| c.is_ascii_alphanumeric()) {
        let message = format!("Template format error: Resource name {} is non alphanumeric.", entry.key);
        let mut problem = Problem::new(entry.position, message);
        if entry.key.starts_with("Fn::ForEach") {
            problem = problem.hint("loops are not supported; write the resources out");
        }
        problems.push(problem);
        return None;
    }
    let Some(attributes) = entry.node.as_map() else {
        let message = format!("Template format error: [{path}] resource definition is malformed");
        problems.push(Problem::new(entry.node.position, message));
        return None;
    };
    let mut resource = Resource {
        position: entry.position,
        resource_type: String::new(),
        properties: None,
        depends_on: Vec::new(),
        condition: None,
        deletion_policy: DeletionPolicy::Delete,
        update_replace_policy: DeletionPolicy::Delete,
        metadata: None,
        creation_policy: None,
        update_policy: None,
    };
    for attribute in attributes {
        let node = &attribute.node;
        match attribute.key.as_str() {
            "Type" => match node.as_text() {
                Some(name) => name.clone_into(&mut resource.resource_type),
                None => problems.push(Problem::new(
                    node.position,
                    format!("Template format error: [{path}/Type] Every Type member must be a string."),
                )),
            },
            "Properties" => match &node.value {
                Value::Map(_) => {
                    let path = format!("{path}/Properties");
                    let mut reader = Reader { context: Context::Value, extended, path, problems };
                    resource.properties = Some(reader.read(node));
                }
                Value::Null => problems.push(Problem::new(
                    node.position,
                    format!(
                        "Template format error: [{path}/Properties] 'null' values are not allowed in templates"
                    ),
                )),
                _ => problems.push(Problem::new(
                    node.position,
                    format!("Template format error: [{path}/Properties] Properties must be an object."),
                )),
            },
            "DependsOn" => resource.depends_on = depends_on(node, problems),
            "Condition" => resource.condition = condition(node, problems),
            "DeletionPolicy" => resource.deletion_policy = policy(attribute, true, problems),
            "UpdateReplacePolicy" => resource.update_replace_policy = policy(attribute, false, problems),
            "Metadata" => {
                let path = format!("{path}/Metadata");
                let mut reader = Reader { context: Context::Value, extended, path, problems };
                resource.metadata = Some(reader.read(node));
            }
            "CreationPolicy" => resource.creation_policy = Some(node.clone()),
            "UpdatePolicy" => resource.update_policy = Some(node.clone()),
            other => problems.push(
                Problem::new(attribute.position, format!("Invalid template resource property '{other}'"))
                    .did_you_mean(other, ATTRIBUTES),
            ),
        }
    }
    if entry.node.get("Type").is_none() {
        problems.push(Problem::new(
            entry.position,
            format!("Template format error: [{path}] Every Resources object must contain a Type member."),
        ));
    }
    (!resource.resource_type.is_empty()).then_some(resource)
}

fn depends_on(node: &Node, problems: &mut Vec<Problem>) -> Vec<(Position, String)> {
    let mut names = Vec::new();
    for item in node.as_list().unwrap_or(std::slice::from_ref(node)) {
        match item.as_text() {
            Some(name) => names.push((item.position, name.to_owned())),
            None => problems.push(Problem::new(
                item.position,
                "Template format error: DependsOn must be a string or list of strings.",
            )),
        }
    }
    names
}

fn condition(node: &Node, problems: &mut Vec<Problem>) -> Option<(Position, String)> {
    let name = node.as_text();
    if name.is_none() {
        let message = "Template format error: Every Condition member must be a string.";
        problems.push(Problem::new(node.position, message));
    }
    name.map(|name| (node.position, name.to_owned()))
}

fn policy(attribute: &Entry, deletion: bool, problems: &mut Vec<Problem>) -> DeletionPolicy {
    match attribute.node.as_text() {
        Some("Delete") => DeletionPolicy::Delete,
        Some("Retain") => DeletionPolicy::Retain,
        Some("Snapshot") => DeletionPolicy::Snapshot,
        Some("RetainExceptOnCreate") if deletion => DeletionPolicy::RetainExceptOnCreate,
        other => {
            let known: &[&str] = if deletion {
                &["Delete", "Retain", "RetainExceptOnCreate", "Snapshot"]
            } else {
                &["Delete", "Retain", "Snapshot"]
            };
            let name = &attribute.key;
            let value = other.unwrap_or("an object");
            let message = format!("Template format error: Unrecognized {name} {value}");
            let problem = Problem::new(attribute.node.position, message)
                .hint(format!("`{name}` is one of {}", known.join(", ")));
            problems.push(problem.did_you_mean(value, known.iter().copied()));
            DeletionPolicy::Delete
        }
    }
}

/// Reads an output; nothing, if it has no value.
pub(super) fn output(entry: &Entry, extended: bool, problems: &mut Vec<Problem>) -> Option<Output> {
    let path = format!("/Outputs/{}", entry.key);
    let members = entry.node.as_map().unwrap_or_default();
    let mut value = None;
    let mut description = None;
    let mut export = None;
    let mut given = None;
    if !entry.key.chars().all(|c| c.is_ascii_alphanumeric()) {
        let message = format!("Template format error: Output name {} is non alphanumeric.", entry.key);
        problems.push(Problem::new(entry.position, message));
    }
    for member in members {
        let node = &member.node;
        let mut read = |node: &Node, step: &str| {
            let path = format!("{path}/{step}");
            Reader { context: Context::Value, extended, path, problems }.read(node)
        };
        match member.key.as_str() {
            "Value" => value = Some(read(node, "Value")),
            "Description" => description = node.as_text().map(str::to_owned),
            "Export" => match node.get("Name") {
                Some(name) => export = Some(read(name, "Export/Name")),
                None => problems.push(Problem::new(
                    node.position,
                    format!(
                        "Template format error: [{path}/Export] Every Export object must contain a Name member."
                    ),
                )),
            },
            "Condition" => given = condition(node, problems),
            other => problems.push(
                Problem::new(member.position, format!("Invalid template output property '{other}'"))
                    .did_you_mean(other, ["Value", "Description", "Export", "Condition"]),
            ),
        }
    }
    if value.is_none() {
        problems.push(Problem::new(
            entry.position,
            "Template format error: Every Outputs member must contain a Value object",
        ));
    }
    Some(Output { position: entry.position, value: value?, description, export, condition: given })
}
