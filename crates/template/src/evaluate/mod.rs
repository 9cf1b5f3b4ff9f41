//! The value of an expression in a stack.

mod cidr;
mod function;
mod output;

use std::collections::HashMap;

use indexmap::IndexMap;
use serde_json::{Map as Object, Value as Json};

use crate::expression::{Expression, Kind, SubPart};
use crate::{Conditions, ParameterValue, Position, Problem, PseudoParameters, Resolved, Template, check};
pub use output::OutputValue;

/// What stands for a value that is only known when a change has been made; AWS shows it in change sets.
pub const KNOWN_AFTER_APPLY: &str = "{{changeSet:KNOWN_AFTER_APPLY}}";

/// What the surroundings of a template answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found<T> {
    /// This.
    Value(T),
    /// It will be known later: the value that reads it becomes [`KNOWN_AFTER_APPLY`].
    AfterApply,
    /// There is none.
    Absent,
}

/// What a template reads from its surroundings. All of it is at hand before an evaluation begins.
pub trait Lookup {
    /// What `Ref` of a resource gives.
    fn physical_id(&self, logical_id: &str) -> Found<String>;
    /// What `Fn::GetAtt` gives: text, or a list of texts.
    fn attribute(&self, logical_id: &str, attribute: &str) -> Found<Json>;
    /// The value of an export of the account and region.
    fn export(&self, name: &str) -> Found<String>;
    /// The names of a region's availability zones.
    fn availability_zones(&self, region: &str) -> Found<Vec<String>>;
}

/// Surroundings without anything: those of conditions and rules.
#[derive(Clone, Copy, Debug)]
pub struct Nothing;

impl Lookup for Nothing {
    fn physical_id(&self, _: &str) -> Found<String> {
        Found::Absent
    }
    fn attribute(&self, _: &str, _: &str) -> Found<Json> {
        Found::Absent
    }
    fn export(&self, _: &str) -> Found<String> {
        Found::Absent
    }
    fn availability_zones(&self, _: &str) -> Found<Vec<String>> {
        Found::Absent
    }
}

/// All that expressions are evaluated against.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    /// The template, for its mappings.
    pub template: &'a Template,
    /// The parameters' values.
    pub parameters: &'a IndexMap<String, Resolved>,
    /// The pseudo parameters' values.
    pub pseudo: &'a PseudoParameters,
    /// Which conditions hold.
    pub conditions: &'a Conditions,
    /// The surroundings.
    pub lookup: &'a dyn Lookup,
}

impl Scope<'_> {
    /// The properties of a resource, an object; dynamic references are left in their texts.
    ///
    /// # Errors
    /// What stands in the way, in AWS's words, with its place.
    pub fn properties(&self, logical_id: &str) -> Result<Json, Problem> {
        let expression = self.template.resources.get(logical_id).and_then(|r| r.properties.as_ref());
        let Some(expression) = expression else { return Ok(Json::Object(Object::new())) };
        match self.evaluate(expression)? {
            None => Ok(Json::Object(Object::new())),
            Some(properties @ Json::Object(_)) => Ok(properties),
            Some(_) => Err(Problem::new(
                expression.position,
                format!(
                    "Template format error: [/Resources/{logical_id}/Properties] Properties must be an object."
                ),
            )),
        }
    }

    /// The metadata of a resource; null, if it has none.
    ///
    /// # Errors
    /// As for [`Scope::properties`].
    pub fn metadata(&self, logical_id: &str) -> Result<Json, Problem> {
        let expression = self.template.resources.get(logical_id).and_then(|r| r.metadata.as_ref());
        let value = expression.map(|expression| self.evaluate(expression)).transpose()?;
        Ok(value.flatten().unwrap_or(Json::Null))
    }

    /// The value of an expression; nothing, if it is `AWS::NoValue`.
    ///
    /// # Errors
    /// As for [`Scope::properties`].
    pub fn evaluate(&self, expression: &Expression) -> Result<Option<Json>, Problem> {
        let at = expression.position;
        Ok(Some(match &expression.kind {
            Kind::Scalar(scalar) => scalar.to_json(),
            Kind::List(items) => Json::Array(self.items(items)?),
            Kind::Map(entries) => Json::Object(self.entries(entries)?),
            Kind::Ref(name) if name == "AWS::NoValue" => return Ok(None),
            Kind::Ref(name) => self.reference(at, name)?,
            Kind::GetAtt { resource, attribute } => {
                let name = self.text(attribute)?;
                self.attribute(at, resource, &name)?
            }
            Kind::Sub { parts, variables } => Json::String(self.substituted(at, parts, variables)?),
            Kind::If(condition, branches) => return self.evaluate(self.branch(at, condition, branches)?),
            Kind::Condition(name) => Json::Bool(self.decided(at, name, "Condition")?),
            Kind::Call(function, arguments) => return self.call(at, *function, arguments).map(Some),
        }))
    }

    fn items(&self, items: &[Expression]) -> Result<Vec<Json>, Problem> {
        items.iter().filter_map(|item| self.evaluate(item).transpose()).collect()
    }

    fn entries(&self, entries: &[(String, Expression)]) -> Result<Object<String, Json>, Problem> {
        let mut object = Object::new();
        for (key, value) in entries {
            if let Some(value) = self.evaluate(value)? {
                object.insert(key.clone(), value);
            }
        }
        Ok(object)
    }

    fn branch<'e>(
        &self,
        at: Position,
        condition: &str,
        [then, otherwise]: &'e [Expression; 2],
    ) -> Result<&'e Expression, Problem> {
        Ok(if self.decided(at, condition, "Fn::If")? { then } else { otherwise })
    }

    fn decided(&self, at: Position, name: &str, function: &str) -> Result<bool, Problem> {
        self.conditions.get(name).ok_or_else(|| {
            Problem::new(at, format!("Template error: unresolved condition dependency {name} in {function}"))
        })
    }

    fn reference(&self, at: Position, name: &str) -> Result<Json, Problem> {
        if let Some(parameter) = self.parameters.get(name) {
            return Ok(match &parameter.value {
                ParameterValue::Text(text) => Json::String(text.clone()),
                ParameterValue::List(items) => items.iter().cloned().map(Json::String).collect(),
            });
        }
        let pseudo = self.pseudo;
        let text = match name {
            "AWS::AccountId" => &pseudo.account_id,
            "AWS::Region" => &pseudo.region,
            "AWS::Partition" => &pseudo.partition,
            "AWS::StackId" => &pseudo.stack_id,
            "AWS::StackName" => &pseudo.stack_name,
            "AWS::URLSuffix" => &pseudo.url_suffix,
            "AWS::NotificationARNs" => {
                return Ok(pseudo.notification_arns.iter().cloned().map(Json::String).collect());
            }
            _ => {
                return match self.lookup.physical_id(name) {
                    Found::Value(id) => Ok(Json::String(id)),
                    Found::AfterApply => Ok(after_apply()),
                    Found::Absent => Err(Problem::new(at, check::unresolved_in_resources(name))),
                };
            }
        };
        Ok(Json::String(text.clone()))
    }

    fn attribute(&self, at: Position, resource: &str, attribute: &str) -> Result<Json, Problem> {
        match self.lookup.attribute(resource, attribute) {
            Found::Value(value) => Ok(value),
            Found::AfterApply => Ok(after_apply()),
            Found::Absent => Err(Problem::new(
                at,
                format!(
                    "Template error: resource {resource} does not support attribute type {attribute} in Fn::GetAtt"
                ),
            )),
        }
    }

    fn substituted(
        &self,
        at: Position,
        parts: &[SubPart],
        variables: &[(String, Expression)],
    ) -> Result<String, Problem> {
        let not_text = || {
            Problem::new(at, "Template error: every value in Fn::Sub must be a string")
                .hint("join a list by `Fn::Join` first")
        };
        // `AWS::NoValue` in a text is nothing at all.
        let text_of = |value: Option<Json>| {
            value.map_or(Ok(String::new()), |value| as_text(&value).ok_or_else(not_text))
        };
        // Each variable once, however often it is used: calls may be nested in variables.
        let variables = variables.iter().map(|(name, value)| {
            let text = text_of(self.evaluate(value)?)?;
            Ok((name.as_str(), text))
        });
        let variables: HashMap<&str, String> = variables.collect::<Result<_, Problem>>()?;
        let mut text = String::new();
        for part in parts {
            match part {
                SubPart::Text(part) => text.push_str(part),
                SubPart::Variable(name) => {
                    text.push_str(variables.get(name.as_str()).map_or("", String::as_str));
                }
                SubPart::Ref(name) if name == "AWS::NoValue" => {}
                SubPart::Ref(name) => text.push_str(&text_of(Some(self.reference(at, name)?))?),
                SubPart::GetAtt(resource, attribute) => {
                    text.push_str(&text_of(Some(self.attribute(at, resource, attribute)?))?);
                }
            }
            within_limit(at, text.len())?;
        }
        Ok(text)
    }

    /// The value of an expression that has to be text.
    fn text(&self, expression: &Expression) -> Result<String, Problem> {
        let value = self.evaluate(expression)?;
        value
            .as_ref()
            .and_then(as_text)
            .ok_or_else(|| Problem::new(expression.position, "Template error: a string was expected here"))
    }
}

/// How long a text may become, in bytes: as long as a template may be.
const LONGEST_TEXT: usize = 1 << 20;

/// Refuses a text that grows out of all proportion, as texts nested in each other can.
fn within_limit(at: Position, length: usize) -> Result<(), Problem> {
    if length <= LONGEST_TEXT {
        return Ok(());
    }
    Err(Problem::new(at, format!("Template error: a string may have at most {LONGEST_TEXT} bytes")))
}

fn after_apply() -> Json {
    Json::String(KNOWN_AFTER_APPLY.to_owned())
}

/// Whether a value is not known yet, or made of one that is not.
fn is_later(value: &Json) -> bool {
    value.as_str().is_some_and(|text| text.contains(KNOWN_AFTER_APPLY))
}

/// A scalar as text.
pub(crate) fn as_text(value: &Json) -> Option<String> {
    match value {
        Json::String(text) => Some(text.clone()),
        Json::Number(number) => Some(number.to_string()),
        Json::Bool(boolean) => Some(boolean.to_string()),
        Json::Null | Json::Array(_) | Json::Object(_) => None,
    }
}
