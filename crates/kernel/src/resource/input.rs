//! Inputs of operations from properties: CloudFormation's names are mostly those of the API.

use schema::{ApiError, Problem, Problems, Schema, Shape, Type};
use serde_json::{Map, Value};

use super::Props;
use crate::Result;

/// Fills an operation's input from properties. Scalars are coerced as CloudFormation does (`"true"` for a boolean, `60`
/// for a text). A property that is no member of the input is another operation's business; what stands *inside* a
/// property and is no member is an error, and so is what is of another type.
pub fn input<T: Shape + Default>(props: &Props) -> Result<T> {
    let (shape, schema) = empty::<T>();
    let mut filling = Filling::default();
    let known = filling.properties(schema, props);
    filling.end(shape, known)
}

/// Fills a part of an operation's input from the object at `path` (`#/VersioningConfiguration`) among the properties:
/// every member of it must be one of the part's.
pub fn input_part<T: Shape + Default>(path: &str, members: &Props) -> Result<T> {
    let (shape, schema) = empty::<T>();
    let mut filling = Filling::default();
    let known = filling.structure(path, schema, members);
    filling.end(shape, known)
}

/// What stands inside properties and is no member of the operation's input, in CloudFormation's words:
/// `#/Source: extraneous key [Foo] is not permitted`.
pub fn extraneous<T: Shape + Default>(props: &Props) -> Vec<String> {
    let mut filling = Filling::default();
    filling.properties(empty::<T>().1, props);
    filling.extraneous
}

/// What the object at `path` among the properties, if it is one, has beside the members that it may have, in
/// CloudFormation's words: for properties that no operation's input has in this form.
pub fn extraneous_in(path: &str, value: &Value, members: &[&str]) -> Vec<String> {
    let names = value.as_object().into_iter().flatten().map(|(name, _)| name);
    names.filter(|name| !members.contains(&name.as_str())).map(|name| foreign(path, name)).collect()
}

fn foreign(path: &str, name: &str) -> String {
    format!("{path}: extraneous key [{name}] is not permitted")
}

fn empty<T: Shape + Default>() -> (T, &'static Schema) {
    let shape = T::default();
    let schema = shape.schema();
    (shape, schema)
}

/// A shape being filled: the properties with the API's names and types, and what was not known.
#[derive(Default)]
struct Filling {
    extraneous: Vec<String>,
}

impl Filling {
    fn end<T: Shape>(self, mut shape: T, known: Map<String, Value>) -> Result<T> {
        let mut problems = Problems::default();
        schema::json::decode(&mut shape, &Value::Object(known), &mut problems);
        let mistyped = problems.iter().filter_map(|problem| match problem {
            Problem::Type { path, expected } => Some(format!("{path} is not {expected}")),
            // What is missing is said by the operation itself, in its own words.
            Problem::Constraint { .. } => None,
        });
        let wrong: Vec<String> = self.extraneous.into_iter().chain(mistyped).collect();
        if wrong.is_empty() { Ok(shape) } else { Err(ApiError::new("InvalidRequest", wrong.join("; "))) }
    }

    fn properties(&mut self, schema: &Schema, props: &Props) -> Map<String, Value> {
        let known = props.iter().filter_map(|(name, value)| {
            let member = pick(schema, name)?;
            Some((member.wire.to_owned(), self.value(&format!("#/{name}"), &member.of, value)))
        });
        known.collect()
    }

    fn structure(&mut self, path: &str, schema: &Schema, members: &Props) -> Map<String, Value> {
        let mut known = Map::new();
        for (name, value) in members {
            match pick(schema, name) {
                Some(member) => {
                    let value = self.value(&format!("{path}/{name}"), &member.of, value);
                    known.insert(member.wire.to_owned(), value);
                }
                None => self.extraneous.push(foreign(path, name)),
            }
        }
        known
    }

    /// A value, with CloudFormation's leniency with scalars.
    fn value(&mut self, path: &str, of: &Type, given: &Value) -> Value {
        match (of, given) {
            (Type::Text(_), Value::Number(n)) => Value::String(n.to_string()),
            (Type::Text(_), Value::Bool(b)) => Value::String(b.to_string()),
            // A document where the API takes a text: policies, event patterns.
            (Type::Text(_), Value::Object(_)) => Value::String(given.to_string()),
            (Type::Boolean, Value::String(text)) if text.eq_ignore_ascii_case("true") => Value::Bool(true),
            (Type::Boolean, Value::String(text)) if text.eq_ignore_ascii_case("false") => Value::Bool(false),
            (Type::Integer(_) | Type::Long(_) | Type::Float | Type::Double, Value::String(text)) => {
                text.trim().parse::<serde_json::Number>().map_or_else(|_| given.clone(), Value::Number)
            }
            (Type::Structure(schema), Value::Object(members)) => {
                Value::Object(self.structure(path, schema, members))
            }
            (Type::List(list), Value::Array(items)) => {
                let items = items.iter().enumerate();
                items.map(|(n, item)| self.value(&format!("{path}/{n}"), &list.item, item)).collect()
            }
            (Type::Map(map), Value::Object(entries)) => {
                let entries = entries.iter();
                let entry = |(key, value): (&String, &Value)| {
                    (key.clone(), self.value(&format!("{path}/{key}"), &map.value, value))
                };
                Value::Object(entries.map(entry).collect())
            }
            _ => given.clone(),
        }
    }
}

/// The member of a name. CloudFormation begins every name with a capital, the newer protocols begin theirs with a small
/// letter.
fn pick<'s>(schema: &'s Schema, name: &str) -> Option<&'s schema::Member> {
    let members = || schema.members.iter();
    let exact = members().find(|member| member.wire == name || member.name == name);
    exact.or_else(|| members().find(|member| member.wire.eq_ignore_ascii_case(name)))
}
