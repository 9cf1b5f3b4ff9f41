//! The language of products: what each word expands to, and what is said of mistakes.

mod actions;
mod buckets;
mod expansion;
mod groups;
mod mistakes;
mod overrides;
mod pipelines;
mod reference;
mod references;
mod repositories;
mod roles;
mod sources;

use foundation::{Expanded, expand};
use serde_json::Value as Json;

/// What every product's template has.
const HEAD: &str = "Transform: Formwork-2026-11
Parameters: { SageMakerProjectName: { Type: String }, SageMakerProjectId: { Type: String } }
";

/// A template of these resources, indented by two.
fn template(resources: &str) -> String {
    format!("{HEAD}Resources:\n{resources}")
}

/// The expansion of these resources.
#[track_caller]
fn expanded(resources: &str) -> Expanded {
    let text = template(resources);
    expand("template.yaml", &text).unwrap_or_else(|problems| panic!("{problems}\n{text}"))
}

/// The plain resources that these expand to.
#[track_caller]
fn resources(text: &str) -> Json {
    expanded(text).json["Resources"].clone()
}

/// The logical ids that these expand to.
#[track_caller]
fn ids(text: &str) -> Vec<String> {
    resources(text).as_object().expect("a map").keys().cloned().collect()
}

/// The statements of a role's or a policy's document, by their `Sid`.
fn statement<'a>(document: &'a Json, sid: &str) -> &'a Json {
    let statements = document["Statement"].as_array().expect("statements");
    let found = statements.iter().find(|statement| statement["Sid"] == sid);
    found.unwrap_or_else(|| panic!("there is no {sid} in {document:#}"))
}

/// All that a role may do, as one document.
fn permissions(role: &Json) -> Json {
    let policies = role["Properties"]["Policies"].as_array().expect("policies");
    let statements = policies.iter().filter_map(|policy| policy["PolicyDocument"]["Statement"].as_array());
    serde_json::json!({ "Statement": statements.flatten().collect::<Vec<_>>() })
}
