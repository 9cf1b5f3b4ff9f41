//! Parameters and tags of stacks: the template configuration, and over it the action's overrides.

use std::collections::BTreeMap;

use kernel::{ApiError, Result};
use serde::Deserialize;
use serde_json::{Map, Value};
use shapes_cloudformation as cloudformation;

use super::template::Files;
use crate::actions::Task;
use crate::errors;

/// A template configuration file.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Configuration {
    #[serde(default)]
    parameters: Map<String, Value>,
    #[serde(default)]
    tags: BTreeMap<String, String>,
}

/// A parameter's value, as overrides may say it.
enum Given<'v> {
    Plain(String),
    /// `Fn::GetArtifactAtt`: an artifact and what of it.
    Attribute(&'v str, &'v str),
    /// `Fn::GetParam`: an artifact, a JSON file in it, a key of the file.
    Member(&'v str, &'v str, &'v str),
}

impl<'v> Given<'v> {
    fn of(value: &'v Value) -> Option<Given<'v>> {
        let texts =
            |list: &'v Value| list.as_array()?.iter().map(Value::as_str).collect::<Option<Vec<&str>>>();
        match value {
            Value::String(text) => Some(Given::Plain(text.clone())),
            Value::Number(_) | Value::Bool(_) => Some(Given::Plain(value.to_string())),
            Value::Array(items) => {
                let items: Option<Vec<&str>> = items.iter().map(Value::as_str).collect();
                Some(Given::Plain(items?.join(",")))
            }
            Value::Object(object) if object.len() == 1 => {
                let (function, arguments) = object.iter().next()?;
                match (function.as_str(), texts(arguments)?.as_slice()) {
                    ("Fn::GetArtifactAtt", [artifact, attribute]) => {
                        Some(Given::Attribute(artifact, attribute))
                    }
                    ("Fn::GetParam", [artifact, file, key]) => Some(Given::Member(artifact, file, key)),
                    _ => None,
                }
            }
            _ => None,
        }
    }
}

/// Checks overrides that have no variables in them.
pub(super) fn check(action: &str, text: &str) -> Result<()> {
    let overrides = parse(text)?;
    match overrides.iter().find(|(_, value)| Given::of(value).is_none()) {
        Some((name, _)) => Err(errors::action(format!(
            "ParameterOverrides of action {action}: {name} is neither a text nor Fn::GetArtifactAtt nor Fn::GetParam"
        ))),
        None => Ok(()),
    }
}

/// The files that overrides read: artifact and path.
pub(super) fn files(task: &Task<'_>) -> Result<Vec<(String, String)>> {
    let overrides = overrides(task)?;
    let file = |value: &Value| match Given::of(value)? {
        Given::Member(artifact, file, _) => Some((artifact.to_owned(), file.to_owned())),
        _ => None,
    };
    Ok(overrides.values().filter_map(file).collect())
}

/// The stack's parameters and tags.
pub(super) fn parameters(
    task: &Task<'_>,
    files: &Files,
) -> Result<(Vec<cloudformation::Parameter>, Vec<cloudformation::Tag>)> {
    let configuration: Configuration = match task.given("TemplateConfiguration") {
        Some(path) => serde_json::from_str(files.text(path)?)
            .map_err(|cause| refused(format!("TemplateConfiguration {path}: {cause}")))?,
        None => Configuration::default(),
    };
    let mut values = configuration.parameters;
    values.extend(overrides(task)?);
    let parameter = |(name, value): (&String, &Value)| {
        Ok(cloudformation::Parameter {
            parameter_key: Some(name.clone()),
            parameter_value: Some(resolve(task, files, name, value)?),
            ..cloudformation::Parameter::default()
        })
    };
    let tag = |(key, value)| cloudformation::Tag { key, value };
    Ok((
        values.iter().map(parameter).collect::<Result<_>>()?,
        configuration.tags.into_iter().map(tag).collect(),
    ))
}

fn resolve(task: &Task<'_>, files: &Files, name: &str, value: &Value) -> Result<String> {
    match Given::of(value) {
        Some(Given::Plain(text)) => Ok(text),
        Some(Given::Attribute(artifact, attribute)) => {
            let at = task.input(artifact)?;
            match attribute {
                "BucketName" => Ok(at.bucket.clone()),
                "ObjectKey" => Ok(at.key.clone()),
                "URL" => Ok(super::template::url(task, at)),
                other => {
                    Err(refused(format!("Fn::GetArtifactAtt of parameter {name} has no attribute {other}")))
                }
            }
        }
        Some(Given::Member(artifact, file, key)) => {
            let path = format!("{artifact}::{file}");
            let document: Map<String, Value> = serde_json::from_str(files.text(&path)?)
                .map_err(|cause| refused(format!("Fn::GetParam of parameter {name}: {path}: {cause}")))?;
            match document.get(key) {
                Some(Value::String(text)) => Ok(text.clone()),
                Some(other) => Ok(other.to_string()),
                None => Err(refused(format!("Fn::GetParam of parameter {name}: {path} has no key {key}"))),
            }
        }
        None => Err(refused(format!("parameter {name} is neither a text nor a function that is known here"))),
    }
}

fn overrides(task: &Task<'_>) -> Result<Map<String, Value>> {
    task.given("ParameterOverrides").map_or_else(|| Ok(Map::new()), parse)
}

fn parse(text: &str) -> Result<Map<String, Value>> {
    serde_json::from_str(text)
        .map_err(|cause| refused(format!("ParameterOverrides is not a JSON object: {cause}")))
}

fn refused(message: String) -> ApiError {
    ApiError::new("ConfigurationError", message)
}
