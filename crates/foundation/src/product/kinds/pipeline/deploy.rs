//! `Deploy`: a stack in an environment, from a template in an artifact.

use serde_json::{Value as Json, json};
use template::Problem;

use super::Line;
use super::stage::{self, Action, declaration};
use crate::product::environment::Environment;
use crate::product::property::{Property, optional, required};
use crate::product::scope::Scope;
use crate::product::text::{PROJECT, sub};

pub(super) const PROPERTIES: &[Property] = &[
    required("Template", "`Artifact::file`", "The template: a file in an artifact."),
    required("To", "the name of an environment", "The environment that the stack is in."),
    optional("StackName", "a name", "The stack's name; `PROJECT-ID-ENVIRONMENT` unless given."),
    optional(
        "ActionRole",
        "the ARN of a role",
        "The role of the environment's account that deploys; the CDK's deploy role unless given.",
    ),
    optional(
        "StackRole",
        "the ARN of a role",
        "The role that CloudFormation makes the stack's resources as; the CDK's execution role unless given.",
    ),
    optional(
        "Capabilities",
        "a list of capabilities",
        "What the template may make; CAPABILITY_IAM and CAPABILITY_NAMED_IAM unless given.",
    ),
];

pub(super) fn expand(scope: &mut Scope<'_>, line: &mut Line<'_>, action: &Action<'_>) -> Option<Json> {
    let fields = &action.fields;
    let path = fields.text(scope, "Template");
    let artifact = path.and_then(|path| path.split_once("::")).map(|(artifact, _)| artifact);
    match artifact {
        Some(artifact) => stage::known(scope, line, fields.at("Template"), artifact),
        None if path.is_some() => fields.wrong(scope, "Template"),
        None => {}
    }
    let to = fields.get("To").and_then(|node| Environment::named(scope, node));
    let (path, artifact, to) = (path?, artifact?, to?);
    let mut value = |name: &str| fields.get(name).map(|node| scope.value(node));
    let own_role = value("ActionRole");
    let name = value("StackName").unwrap_or_else(|| sub(&format!("{PROJECT}-{}", to.name), &[]));
    let stack_role = value("StackRole").unwrap_or_else(|| to.bootstrap_role("cfn-exec"));
    let capabilities = capabilities(scope, action);
    if own_role.is_none() {
        admitted(scope, line, action, &to);
    }
    let role = own_role.unwrap_or_else(|| to.deploy_role());
    line.role(role.clone());
    let configuration = json!({
        "ActionMode": "REPLACE_ON_FAILURE",
        "StackName": name,
        "TemplatePath": path,
        "Capabilities": capabilities,
        "RoleArn": stack_role,
    });
    let mut declared = declaration(action.name, "Deploy", "CloudFormation", configuration);
    declared["RoleArn"] = role;
    declared["Region"] = to.region;
    declared["InputArtifacts"] = json!([{ "Name": artifact }]);
    Some(declared)
}

fn capabilities(scope: &mut Scope<'_>, action: &Action<'_>) -> String {
    if action.fields.get("Capabilities").is_none() {
        return "CAPABILITY_IAM,CAPABILITY_NAMED_IAM".to_owned();
    }
    let nodes = action.fields.list(scope, "Capabilities");
    let names: Vec<&str> = nodes.iter().filter_map(template::Node::as_text).collect();
    if names.len() < nodes.len() {
        action.fields.wrong(scope, "Capabilities");
    }
    names.join(",")
}

/// The artifact store must say itself that the environment's deploy role reads it: it crosses a border.
fn admitted(scope: &mut Scope<'_>, line: &Line<'_>, action: &Action<'_>, to: &Environment) {
    let Some(store) = &line.store else { return };
    let listed = store.properties().and_then(|properties| properties.get("DeployedFrom"));
    let admits = listed.is_some_and(|node| mentions(node, &to.name));
    if !admits {
        let message =
            format!("`{}`, the artifact store, does not admit the deploy role of `{}`", store.name, to.name);
        let hint = format!("add `{}` to the `DeployedFrom` of `{}`", to.name, store.name);
        scope.wrong(Problem::new(action.fields.at("To"), message).hint(hint));
    }
}

/// Whether a list names something, in any of its branches.
fn mentions(node: &template::Node, name: &str) -> bool {
    match (node.as_call(), node.as_list()) {
        (Some((_, argument)), _) => mentions(argument, name),
        (None, Some(items)) => items.iter().any(|item| mentions(item, name)),
        (None, None) => node.as_text() == Some(name),
    }
}
