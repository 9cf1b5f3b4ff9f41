//! A definition's JSON, schema 2020-12-01, as the SageMaker SDK writes it.

use serde_json::{Map, Value};

use super::cache::Cache;
use super::condition::Condition;
use super::definition::{Definition, Kind, PropertyFile, Step};
use super::expression::Expression;
use super::parameter::Parameter;

/// The members that a step may have.
const STEP: [&str; 9] = [
    "Name",
    "Type",
    "Arguments",
    "DependsOn",
    "PropertyFiles",
    "CacheConfig",
    "RetryPolicies",
    "DisplayName",
    "Description",
];

/// Reads a definition; what is wrong is added to `problems`.
pub(super) fn definition(value: &Value, problems: &mut Vec<String>) -> Definition {
    let version = value.get("Version").and_then(Value::as_str);
    if version != Some("2020-12-01") {
        problems.push("its Version is not 2020-12-01".to_owned());
    }
    let parameters = list(value, "Parameters", problems).filter_map(|of| Parameter::parse(of, problems));
    let parameters = parameters.collect();
    let experiment = value.get("PipelineExperimentConfig").filter(|config| !config.is_null()).map(|config| {
        let mut name = |member: &str| {
            let of = config.get(member).cloned().unwrap_or_default();
            Expression::parse(&of, problems)
        };
        (name("ExperimentName"), name("TrialName"))
    });
    let mut all = Vec::new();
    steps(value, "Steps", None, &mut all, problems);
    if all.is_empty() {
        problems.push("it has no Steps".to_owned());
    }
    Definition { parameters, experiment, steps: all }
}

/// The items of a list, which may be absent.
fn list<'v>(
    value: &'v Value,
    name: &str,
    problems: &mut Vec<String>,
) -> impl Iterator<Item = &'v Value> + use<'v> {
    let of = value.get(name).filter(|of| !of.is_null());
    if of.is_some_and(|of| !of.is_array()) {
        problems.push(format!("{name} is not a list"));
    }
    of.and_then(Value::as_array).into_iter().flatten()
}

fn steps(
    value: &Value,
    member: &str,
    branch: Option<(&str, bool)>,
    into: &mut Vec<Step>,
    problems: &mut Vec<String>,
) {
    for of in list(value, member, problems) {
        let mut own = Vec::new();
        let name = of.get("Name").and_then(Value::as_str).unwrap_or_default();
        step(of, name, branch, into, &mut own);
        problems.extend(own.into_iter().map(|problem| match name {
            "" => problem,
            // What is wrong in a branch is said of the step in it.
            _ if problem.starts_with("step ") => problem,
            _ => format!("step {name}: {problem}"),
        }));
    }
}

fn step(
    value: &Value,
    name: &str,
    branch: Option<(&str, bool)>,
    into: &mut Vec<Step>,
    problems: &mut Vec<String>,
) {
    let Value::Object(members) = value else {
        problems.push(format!("{value} is not a step"));
        return;
    };
    let letters = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if name.is_empty() || name.len() > 64 || !name.chars().all(letters) {
        problems.push(format!("{name:?} is no name of a step: it has 1 to 64 letters, digits, - and _"));
    }
    problems.extend(unknown(members));
    let declared = members.get("Type").and_then(Value::as_str).unwrap_or_default();
    let Some(kind) = Kind::parse(declared) else {
        problems.push(format!(
            "this runtime has no steps of type {declared:?}: it has Processing, Training, Transform, Condition, \
             RegisterModel, Model and Fail"
        ));
        return;
    };
    let none = Value::Object(Map::new());
    let arguments = members.get("Arguments").unwrap_or(&none);
    let mut conditions = Vec::new();
    let parsed = if kind == Kind::Condition {
        let each = list(arguments, "Conditions", problems);
        conditions.extend(each.filter_map(|of| Condition::parse(of, problems)));
        if conditions.is_empty() {
            problems.push("it has no Conditions".to_owned());
        }
        Expression::Constant(Value::Null)
    } else {
        Expression::parse(arguments, problems)
    };
    let after = list(value, "DependsOn", problems).filter_map(Value::as_str).map(str::to_owned).collect();
    let cache = members.get("CacheConfig").and_then(|config| Cache::parse(config, problems));
    if cache.is_some() && !matches!(kind, Kind::Processing | Kind::Training | Kind::Transform) {
        problems.push(format!("there is no cache of steps of type {declared}: leave CacheConfig out"));
    }
    let files = list(value, "PropertyFiles", problems).filter_map(|of| property_file(of, problems));
    into.push(Step {
        name: name.to_owned(),
        kind,
        display_name: members.get("DisplayName").and_then(Value::as_str).map(str::to_owned),
        description: members.get("Description").and_then(Value::as_str).map(str::to_owned),
        arguments: parsed,
        after,
        branch: branch.map(|(condition, outcome)| (condition.to_owned(), outcome)),
        conditions,
        property_files: files.collect(),
        cache,
    });
    if kind == Kind::Condition {
        steps(arguments, "IfSteps", Some((name, true)), into, problems);
        steps(arguments, "ElseSteps", Some((name, false)), into, problems);
    }
}

/// What a step has that is not acted on.
fn unknown(members: &Map<String, Value>) -> Vec<String> {
    let mut problems: Vec<String> = members
        .keys()
        .filter(|name| !STEP.contains(&name.as_str()))
        .map(|name| format!("{name} is no member of a step"))
        .collect();
    if members.get("RetryPolicies").and_then(Value::as_array).is_some_and(|policies| !policies.is_empty()) {
        problems.push("this runtime does not act on RetryPolicies: leave them out".to_owned());
    }
    problems
}

fn property_file(value: &Value, problems: &mut Vec<String>) -> Option<PropertyFile> {
    let text = |name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    let file = text("PropertyFileName").zip(text("OutputName")).zip(text("FilePath"));
    if file.is_none() {
        problems.push("a property file has PropertyFileName, OutputName and FilePath, all texts".to_owned());
    }
    file.map(|((name, output), path)| PropertyFile { name, output, path })
}
