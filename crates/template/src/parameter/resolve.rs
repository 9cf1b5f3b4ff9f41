//! The values that a stack is launched with: given, kept from before, or defaults.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use crate::parameter::constraint;
use crate::{Parameter, Position, Problem, Template};

/// A value in a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Supplied {
    /// This value, which may be empty.
    Value(String),
    /// `UsePreviousValue`.
    Previous,
}

/// A parameter's value in a stack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resolved {
    /// What was given: for a parameter from the Parameter Store, its name there. This is what an update
    /// keeps.
    pub given: String,
    /// What the Parameter Store had, for a parameter from there (`ResolvedValue`).
    pub stored: Option<String>,
    /// What `Ref` gives.
    pub value: ParameterValue,
    /// Whether it is shown as `****`.
    pub no_echo: bool,
}

/// What `Ref` of a parameter gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum ParameterValue {
    /// Text; numbers too are text in CloudFormation.
    Text(String),
    /// A list.
    List(Vec<String>),
}

/// A parameter of the Parameter Store whose value is needed to go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SsmNeed {
    /// The template's parameter that names it.
    pub parameter: String,
    /// Its name in the Parameter Store.
    pub name: String,
}

/// What has to be read from the Parameter Store before [`resolve_parameters`] can be called.
pub fn ssm_needs(
    template: &Template,
    supplied: &BTreeMap<String, Supplied>,
    previous: &IndexMap<String, Resolved>,
) -> Vec<SsmNeed> {
    let from_ssm = template.parameters.iter().filter(|(_, parameter)| parameter.parameter_type.from_ssm);
    from_ssm
        .filter_map(|(name, parameter)| {
            let stored = given(name, parameter, supplied, previous)?;
            Some(SsmNeed { parameter: name.clone(), name: stored })
        })
        .collect()
}

/// The value of each parameter.
///
/// `previous` are those of the stack that is updated. `stored` are the values that the Parameter Store has
/// for the names in [`ssm_needs`]; a name that it does not have is left out.
///
/// # Errors
/// All that is wrong, AWS's first answer first.
pub fn resolve_parameters(
    template: &Template,
    supplied: &BTreeMap<String, Supplied>,
    previous: &IndexMap<String, Resolved>,
    stored: &BTreeMap<String, String>,
) -> Result<IndexMap<String, Resolved>, Vec<Problem>> {
    let mut problems = unknown(template, supplied);
    let mut missing = Vec::new();
    let mut absent = Vec::new();
    let mut broken = Vec::new();
    let mut resolved = IndexMap::new();
    for (name, parameter) in &template.parameters {
        let Some(given) = given(name, parameter, supplied, previous) else {
            missing.push((name.as_str(), parameter.position));
            continue;
        };
        if let Some(message) = constraint::broken(name, parameter, &given) {
            broken.push(Problem::new(parameter.position, message));
            continue;
        }
        let from_store = stored.get(&given).filter(|_| parameter.parameter_type.from_ssm).cloned();
        if parameter.parameter_type.from_ssm && from_store.is_none() {
            absent.push((given, parameter.position));
            continue;
        }
        let used = from_store.as_deref().unwrap_or(&given);
        let value = if parameter.parameter_type.list {
            ParameterValue::List(used.split(',').map(|item| item.trim().to_owned()).collect())
        } else {
            ParameterValue::Text(used.to_owned())
        };
        let no_echo = parameter.no_echo;
        resolved.insert(name.clone(), Resolved { given, stored: from_store, value, no_echo });
    }
    if let Some((_, position)) = missing.first() {
        let names: Vec<&str> = missing.iter().map(|(name, _)| *name).collect();
        problems.push(
            Problem::new(*position, format!("Parameters: [{}] must have values", names.join(", ")))
                .hint("pass them, or give them a `Default`"),
        );
    }
    problems.extend(broken);
    if let Some((_, position)) = absent.first() {
        let names: Vec<&str> = absent.iter().map(|(name, _)| name.as_str()).collect();
        problems.push(Problem::new(
            *position,
            format!(
                "Unable to fetch parameters [{}] from parameter store for this account.",
                names.join(",")
            ),
        ));
    }
    if problems.is_empty() { Ok(resolved) } else { Err(problems) }
}

/// What a parameter is given, if anything.
fn given(
    name: &str,
    parameter: &Parameter,
    supplied: &BTreeMap<String, Supplied>,
    previous: &IndexMap<String, Resolved>,
) -> Option<String> {
    match supplied.get(name) {
        Some(Supplied::Value(value)) => Some(value.clone()),
        // Of a parameter that is new in this template there is no value to keep: its default is meant.
        Some(Supplied::Previous) => {
            previous.get(name).map(|before| before.given.clone()).or_else(|| parameter.default.clone())
        }
        None => parameter.default.clone(),
    }
}

fn unknown(template: &Template, supplied: &BTreeMap<String, Supplied>) -> Vec<Problem> {
    let unknown: Vec<&str> =
        supplied.keys().map(String::as_str).filter(|name| !template.parameters.contains_key(*name)).collect();
    let Some(first) = unknown.first() else { return Vec::new() };
    let message = format!("Parameters: [{}] do not exist in the template", unknown.join(", "));
    let known = template.parameters.keys().map(String::as_str);
    vec![Problem::new(Position::START, message).did_you_mean(first, known)]
}
