//! Values with references in them: what a step's arguments are made of.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::path::Path;
use super::reference::Reference;

/// A value that is known when the steps that it refers to have ended.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Expression {
    /// Itself.
    Constant(Value),
    /// A list of others.
    List(Vec<Expression>),
    /// A structure of others.
    Members(Vec<(String, Expression)>),
    /// `{"Get": …}`
    Get(Reference),
    /// `{"Std:Join": {"On": …, "Values": […]}}`
    Join { on: String, values: Vec<Expression> },
    /// `{"Std:JsonGet": {"PropertyFile": …, "Path": …}}`
    JsonGet { step: String, file: String, path: Path },
}

/// Everything that expressions may refer to, as far as it is known.
#[derive(Clone, Debug, Default)]
pub(crate) struct Known {
    /// The execution's parameters.
    pub(crate) parameters: BTreeMap<String, Value>,
    /// What the execution knows of itself.
    pub(crate) execution: BTreeMap<&'static str, Value>,
    /// What steps gave, as their Describe has it.
    pub(crate) outputs: BTreeMap<String, Value>,
    /// Property files, by step and name.
    pub(crate) files: BTreeMap<(String, String), Value>,
}

impl Expression {
    /// Reads an expression; what is wrong is added to `problems`.
    pub(super) fn parse(value: &Value, problems: &mut Vec<String>) -> Expression {
        match value {
            Value::Array(items) => {
                Expression::List(items.iter().map(|item| Self::parse(item, problems)).collect())
            }
            Value::Object(members) => match function(members) {
                Some((name, of)) => Self::function(name, of, problems).unwrap_or_else(|problem| {
                    problems.push(problem);
                    Expression::Constant(Value::Null)
                }),
                None => Expression::Members(
                    members.iter().map(|(name, of)| (name.clone(), Self::parse(of, problems))).collect(),
                ),
            },
            other => Expression::Constant(other.clone()),
        }
    }

    fn function(name: &str, of: &Value, problems: &mut Vec<String>) -> Result<Expression, String> {
        match name {
            "Get" => {
                let text = of.as_str().ok_or_else(|| format!("Get takes a text, not {of}"))?;
                Reference::parse(text).map(Expression::Get)
            }
            "Std:Join" => {
                let values = of.get("Values").and_then(Value::as_array);
                let on = of.get("On").map_or(Some(""), Value::as_str);
                match (on, values) {
                    (Some(on), Some(values)) => Ok(Expression::Join {
                        on: on.to_owned(),
                        values: values.iter().map(|value| Self::parse(value, problems)).collect(),
                    }),
                    _ => Err(format!("Std:Join takes On, a text, and Values, a list, not {of}")),
                }
            }
            "Std:JsonGet" => json_get(of),
            other => Err(format!("{other} is no function of the definition language")),
        }
    }

    /// Every reference in it.
    pub(super) fn references(&self) -> Vec<Reference> {
        match self {
            Expression::Constant(_) => Vec::new(),
            Expression::List(items) => items.iter().flat_map(Self::references).collect(),
            Expression::Members(members) => members.iter().flat_map(|(_, of)| of.references()).collect(),
            Expression::Join { values, .. } => values.iter().flat_map(Self::references).collect(),
            Expression::Get(reference) => vec![reference.clone()],
            Expression::JsonGet { step, file, .. } => {
                vec![Reference::PropertyFile { step: step.clone(), file: file.clone() }]
            }
        }
    }

    /// The value, or what is missing for it.
    pub(crate) fn evaluate(&self, known: &Known) -> Result<Value, String> {
        Ok(match self {
            Expression::Constant(value) => value.clone(),
            Expression::List(items) => {
                Value::Array(items.iter().map(|item| item.evaluate(known)).collect::<Result<_, _>>()?)
            }
            Expression::Members(members) => {
                let each = members.iter().map(|(name, of)| Ok((name.clone(), of.evaluate(known)?)));
                Value::Object(each.collect::<Result<_, String>>()?)
            }
            Expression::Join { on, values } => {
                let texts = values.iter().map(|value| value.evaluate(known).map(|value| text(&value)));
                Value::String(texts.collect::<Result<Vec<_>, _>>()?.join(on))
            }
            Expression::Get(reference) => known.get(reference)?,
            Expression::JsonGet { step, file, path } => {
                let content = known.files.get(&(step.clone(), file.clone()));
                let content =
                    content.ok_or_else(|| format!("the property file {file} of step {step} is not read"))?;
                let found = path.find(content).cloned();
                found.ok_or_else(|| format!("the property file {file} of step {step} has no such path"))?
            }
        })
    }
}

impl Known {
    fn get(&self, reference: &Reference) -> Result<Value, String> {
        match reference {
            Reference::Parameter(name) => {
                self.parameters.get(name).cloned().ok_or_else(|| format!("parameter {name} has no value"))
            }
            Reference::Execution(name) => {
                let value = self.execution.get(name.as_str()).cloned();
                value.ok_or_else(|| format!("Execution.{name} is not known"))
            }
            Reference::Property { step, path } => {
                let output = self.outputs.get(step).ok_or_else(|| format!("step {step} gave nothing"))?;
                path.find(output).cloned().ok_or_else(|| format!("step {step} gave nothing at that path"))
            }
            Reference::PropertyFile { step, file } => {
                Err(format!("the property file {file} of step {step} is read by Std:JsonGet only"))
            }
        }
    }
}

/// A value in a text: as it is, without quotes.
fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// An object is a function if that is all there is in it.
fn function(members: &Map<String, Value>) -> Option<(&str, &Value)> {
    let (name, of) = members.iter().next().filter(|_| members.len() == 1)?;
    (name == "Get" || name.starts_with("Std:")).then_some((name, of))
}

fn json_get(of: &Value) -> Result<Expression, String> {
    let file = of.get("PropertyFile").and_then(|file| file.get("Get")).and_then(Value::as_str);
    let path = of.get("Path").and_then(Value::as_str);
    let (Some(file), Some(path)) = (file, path) else {
        return Err(format!("Std:JsonGet takes PropertyFile, a reference, and Path, a text, not {of}"));
    };
    let Reference::PropertyFile { step, file } = Reference::parse(file)? else {
        return Err(format!("Std:JsonGet reads a property file, Steps.STEP.PropertyFiles.FILE, not {file}"));
    };
    let path = Path::parse(path).ok_or_else(|| format!("Std:JsonGet cannot read the path {path}"))?;
    Ok(Expression::JsonGet { step, file, path })
}
