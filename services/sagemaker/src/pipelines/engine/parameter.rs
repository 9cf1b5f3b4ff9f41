//! Parameters: what a definition declares, and the values that an execution is started with.

use std::collections::BTreeMap;

use serde_json::Value;

/// What a definition says of a parameter.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) of: Type,
    pub(crate) default: Option<Value>,
    /// What it may be; empty for anything.
    pub(crate) allowed: Vec<Value>,
}

/// What a parameter's values are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    String,
    Integer,
    Float,
    Boolean,
}

impl Type {
    pub(super) fn parse(name: &str) -> Option<Type> {
        Some(match name {
            "String" => Type::String,
            "Integer" => Type::Integer,
            "Float" => Type::Float,
            "Boolean" => Type::Boolean,
            _ => return None,
        })
    }

    /// Whether a value of the definition is of the type.
    fn has(self, value: &Value) -> bool {
        match self {
            Type::String => value.is_string(),
            Type::Integer => value.is_i64(),
            Type::Float => value.is_number(),
            Type::Boolean => value.is_boolean(),
        }
    }

    /// The value that a text stands for; executions are started with texts.
    fn read(self, text: &str) -> Option<Value> {
        match self {
            Type::String => Some(Value::String(text.to_owned())),
            Type::Integer => text.trim().parse::<i64>().ok().map(Value::from),
            Type::Float => {
                text.trim().parse::<f64>().ok().filter(|number| number.is_finite()).map(Value::from)
            }
            Type::Boolean if text.eq_ignore_ascii_case("true") => Some(Value::Bool(true)),
            Type::Boolean if text.eq_ignore_ascii_case("false") => Some(Value::Bool(false)),
            Type::Boolean => None,
        }
    }
}

impl Parameter {
    /// Reads a declaration; what is wrong is added to `problems`.
    pub(super) fn parse(value: &Value, problems: &mut Vec<String>) -> Option<Parameter> {
        let text = |name: &str| value.get(name).and_then(Value::as_str);
        let Some(name) = text("Name").filter(|name| !name.is_empty()) else {
            problems.push(format!("a parameter has no Name: {value}"));
            return None;
        };
        let declared = text("Type").unwrap_or_default();
        let Some(of) = Type::parse(declared) else {
            problems.push(format!("parameter {name} is of type {declared:?}, which is none"));
            return None;
        };
        let default = value.get("DefaultValue").filter(|value| !value.is_null()).cloned();
        let allowed: Vec<Value> =
            value.get("EnumValues").and_then(Value::as_array).cloned().unwrap_or_default();
        for value in default.iter().chain(&allowed).filter(|value| !of.has(value)) {
            problems.push(format!("parameter {name} is of type {declared}, which {value} is not"));
        }
        if let Some(default) =
            default.iter().find(|default| !allowed.is_empty() && !allowed.contains(default))
        {
            problems.push(format!("parameter {name} may not be {default}: its EnumValues lack it"));
        }
        Some(Parameter { name: name.to_owned(), of, default, allowed })
    }
}

/// The values of an execution: what it was given over what the definition has. All that is wrong is said at once.
pub(super) fn values(
    declared: &[Parameter],
    given: &BTreeMap<String, String>,
) -> Result<BTreeMap<String, Value>, Vec<String>> {
    let mut problems: Vec<String> = given
        .keys()
        .filter(|name| declared.iter().all(|parameter| parameter.name != **name))
        .map(|name| format!("the pipeline has no parameter {name}"))
        .collect();
    let mut values = BTreeMap::new();
    for Parameter { name, of, default, allowed } in declared {
        let value = match given.get(name) {
            Some(text) => match of.read(text) {
                None => Err(format!("parameter {name} is of type {of:?}, which {text:?} is not")),
                Some(value) if !allowed.is_empty() && !allowed.contains(&value) => {
                    Err(format!("parameter {name} may not be {text:?}: its EnumValues lack it"))
                }
                Some(value) => Ok(value),
            },
            None => {
                default.clone().ok_or_else(|| format!("parameter {name} has no default: give it a value"))
            }
        };
        match value {
            Ok(value) => {
                values.insert(name.clone(), value);
            }
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(values) } else { Err(problems) }
}
