//! `Deploy`: a stack in an environment, from a template in an artifact.

use serde_json::{Value as Json, json};
use template::Problem;

use super::line::Line;
use super::stage::{self, Action, declaration};
use super::variables::texts;
use crate::product::environment::Environment;
use crate::product::property::{Property, optional, required};
use crate::product::scope::Scope;
use crate::product::text::{json_text, sub};

pub(super) const ABOUT: &str = "A stack in an environment, from a template in an artifact. A first deployment that fails is replaced by the next one. \
     The artifact store must have the environment in `DeployedFrom`, unless the action has an `ActionRole` of its own: the \
     store is in another account. Actions after it find the stack's outputs as `#{NAME.Output}`, after the action.";

pub(super) const PROPERTIES: &[Property] = &[
    required("Template", "`Artifact::file`", "The template: a file in an artifact."),
    required("To", "the name of an environment", "The environment that the stack is in."),
    optional("StackName", "a name", "The stack's name; `PROJECT-ID-ENVIRONMENT` unless given."),
    optional("Parameters", "a map of parameters to their values", "What the template's parameters are."),
    optional(
        "Configuration",
        "`Artifact::file`",
        "A file with parameters, tags and a stack policy, as CodePipeline's `TemplateConfiguration`.",
    ),
    optional(
        "Produces",
        "a name for an artifact",
        "An artifact with the stack's outputs as JSON in `outputs.json`, for actions after it.",
    ),
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
    let template = file(scope, line, action, "Template");
    let settings = file(scope, line, action, "Configuration");
    let to = fields.get("To").and_then(|node| Environment::named(scope, node));
    let ((path, artifact), to) = (template?, to?);
    let mut value = |name: &str| fields.get(name).map(|node| scope.value(node));
    let own_role = value("ActionRole");
    let name = value("StackName").unwrap_or_else(|| sub(&format!("{}-{}", line.prefix(), to.name), &[]));
    let stack_role = value("StackRole").unwrap_or_else(|| to.bootstrap_role("cfn-exec"));
    let capabilities = capabilities(scope, action);
    if own_role.is_none() {
        admitted(scope, line, action, &to);
    }
    let role = own_role.unwrap_or_else(|| to.deploy_role());
    line.role(role.clone());
    let mut configuration = json!({
        "ActionMode": "REPLACE_ON_FAILURE",
        "StackName": name,
        "TemplatePath": path,
        "Capabilities": capabilities,
        "RoleArn": stack_role,
    });
    let mut inputs = vec![artifact];
    if let Some((path, artifact)) = settings {
        configuration["TemplateConfiguration"] = path.into();
        inputs.extend((!inputs.contains(&artifact)).then_some(artifact));
    }
    if let Some(node) = fields.get("Parameters") {
        let parameters = texts(scope.value(node));
        if node.as_map().is_none() || node.as_call().is_some() {
            fields.wrong(scope, "Parameters");
        }
        line.uses(scope, node.position, &parameters);
        configuration["ParameterOverrides"] = json_text(&parameters);
    }
    let output = fields.text(scope, "Produces");
    if output.is_some() {
        configuration["OutputFileName"] = "outputs.json".into();
    }
    let mut declared = declaration(action.name, "Deploy", "CloudFormation", configuration);
    declared["RoleArn"] = role;
    declared["Region"] = to.region;
    declared["InputArtifacts"] = inputs.iter().map(|name| json!({ "Name": name })).collect();
    if let Some(output) = output {
        declared["OutputArtifacts"] = json!([{ "Name": output }]);
        line.artifacts.push(output.to_owned());
    }
    Some(declared)
}

/// A file in an artifact that exists by now: its path, and the artifact.
fn file<'n>(
    scope: &mut Scope<'_>,
    line: &Line<'_>,
    action: &Action<'n>,
    name: &str,
) -> Option<(&'n str, &'n str)> {
    let path = action.fields.text(scope, name)?;
    let Some((artifact, _)) = path.split_once("::") else {
        action.fields.wrong(scope, name);
        return None;
    };
    stage::known(scope, line, action.fields.at(name), artifact);
    Some((path, artifact))
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
