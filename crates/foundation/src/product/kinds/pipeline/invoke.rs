//! `Invoke`: a function of Lambda that says how it went.

use serde_json::{Value as Json, json};

use super::line::Line;
use super::stage::{self, Action, declaration};
use crate::product::property::{Property, optional, required};
use crate::product::scope::Scope;
use crate::product::text::{attribute, json_text, sub};

pub(super) const ABOUT: &str = "A function of Lambda, which answers the pipeline by `PutJobSuccessResult` or `PutJobFailureResult`. Its role needs \
     these: a Formwork::ExecutionRole `For: lambda` has them with `AnswersPipelines: true`.";

pub(super) const PROPERTIES: &[Property] = &[
    required("Function", "a `!Ref` of a function, or the name of one", "The function."),
    optional(
        "Parameters",
        "a text, or a map",
        "What the function is told, as `UserParameters`; a map is told as JSON.",
    ),
    optional(
        "Input",
        "the name of an artifact, or a list of such",
        "What it works on; nothing unless given.",
    ),
    optional("Produces", "a name for an artifact", "The artifact that it makes, for actions after it."),
];

pub(super) fn expand(scope: &mut Scope<'_>, line: &mut Line<'_>, action: &Action<'_>) -> Option<Json> {
    let fields = &action.fields;
    let node = fields.get("Function")?;
    let name = scope.value(node);
    let of_the_template = node
        .as_call()
        .filter(|(function, _)| *function == "Ref")
        .and_then(|(_, name)| name.as_text())
        .filter(|name| scope.plain.get(name) == Some(&"AWS::Lambda::Function"));
    let elsewhere = || {
        let text = "arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${Name}";
        sub(text, &[("Name", &name)])
    };
    let arn = of_the_template.map_or_else(elsewhere, |id| attribute(id, "Arn"));
    if !line.functions.contains(&arn) {
        line.functions.push(arn);
    }
    let mut configuration = json!({ "FunctionName": name });
    if let Some(node) = fields.get("Parameters") {
        let value = scope.value(node);
        line.uses(scope, node.position, &value);
        let is_map = node.as_map().is_some() && node.as_call().is_none();
        configuration["UserParameters"] = if is_map { json_text(&value) } else { value };
    }
    let mut declared = declaration(action.name, "Invoke", "Lambda", configuration);
    if fields.get("Input").is_some() {
        let inputs = stage::inputs(scope, line, fields, "Input");
        declared["InputArtifacts"] = inputs.iter().map(|name| json!({ "Name": name })).collect();
    }
    if let Some(output) = fields.text(scope, "Produces") {
        declared["OutputArtifacts"] = json!([{ "Name": output }]);
        line.artifacts.push(output.to_owned());
    }
    Some(declared)
}
