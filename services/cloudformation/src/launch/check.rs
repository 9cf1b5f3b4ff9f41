//! What is refused before anything is made.

use std::collections::BTreeSet;

use kernel::{Call, Props, Result};
use serde_json::Value;
use template::{DeletionPolicy, Snapshot, Template};

use crate::launch::{Blueprint, dynamic};
use crate::{custom, error};

/// The transforms that need no expansion: what they add is understood in place.
const UNDERSTOOD: &str = "AWS::LanguageExtensions";

/// The members of a tag.
const TAG: &[&str] = &["Key", "Value"];

/// Refuses macros, which nothing here expands.
pub(crate) fn transforms(call: &Call, template: &Template) -> Result<()> {
    match template.transforms.iter().find(|(_, name)| name != UNDERSTOOD) {
        None => Ok(()),
        Some((_, name)) => {
            Err(error::invalid(format!("No transform named {}::{name} found.", call.account())))
        }
    }
}

/// Refuses resources of unknown types and with attributes that nothing here acts on. What a condition leaves out is
/// not looked at.
pub(crate) fn resources(call: &Call, blueprint: &Blueprint) -> Result<()> {
    let found = || blueprint.resources().filter_map(|id| Some((id, blueprint.template.resources.get(id)?)));
    let unknown: BTreeSet<&str> = found()
        .map(|(_, resource)| resource.resource_type.as_str())
        .filter(|name| custom::entry(call, name).is_none())
        .collect();
    if !unknown.is_empty() {
        let names: Vec<String> = unknown.into_iter().map(str::to_owned).collect();
        return Err(error::unrecognized_types(&names));
    }
    for (id, resource) in found() {
        let policies = [resource.deletion_policy, resource.update_replace_policy];
        if policies.contains(&DeletionPolicy::Snapshot) {
            let text = format!(
                "Template error: resource type {} does not support deletion policy Snapshot",
                resource.resource_type
            );
            return Err(error::invalid(text));
        }
        if resource.creation_policy.is_some() || resource.update_policy.is_some() {
            return Err(error::unsupported(&format!("CreationPolicy and UpdatePolicy (resource {id})")));
        }
    }
    Ok(())
}

/// Refuses dynamic references that nothing here can follow.
pub(crate) fn references(snapshot: &Snapshot) -> Result<()> {
    snapshot.resources.values().try_for_each(|planned| dynamic::check(&planned.properties))
}

/// The resources whose properties are wrong, each with AWS's reason.
pub(crate) fn invalid_properties(call: &Call, snapshot: &Snapshot) -> Vec<(String, String)> {
    let mut invalid = Vec::new();
    for (id, planned) in &snapshot.resources {
        let Some(entry) = custom::entry(call, &planned.resource_type) else { continue };
        let Some(properties) = planned.properties.as_object() else { continue };
        // What a custom resource has beside these is its function's business.
        let is_custom = custom::is_custom(&planned.resource_type);
        let extraneous = properties
            .keys()
            .filter(|name| !is_custom && !entry.properties.contains(&name.as_str()))
            .map(|name| format!("#: extraneous key [{name}] is not permitted"));
        let missing = entry
            .required
            .iter()
            .filter(|name| !properties.contains_key(**name))
            .map(|name| format!("#: required key [{name}] not found"));
        let inside = (entry.extraneous)(properties).into_iter().chain(if is_custom {
            Vec::new()
        } else {
            wrong_tags(properties)
        });
        let wrong: Vec<String> = missing.chain(extraneous).chain(inside).collect();
        if !wrong.is_empty() {
            let reason = format!(
                "Properties validation failed for resource {id} with message: [{}]",
                wrong.join(", ")
            );
            invalid.push((id.clone(), reason));
        }
    }
    invalid
}

/// What tags have beside their keys and values, where they are a list.
fn wrong_tags(properties: &Props) -> Vec<String> {
    let tags = properties.get("Tags").and_then(Value::as_array).into_iter().flatten().enumerate();
    tags.flat_map(|(n, tag)| kernel::extraneous_in(&format!("#/Tags/{n}"), tag, TAG)).collect()
}
