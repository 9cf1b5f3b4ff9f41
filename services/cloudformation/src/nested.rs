//! `AWS::CloudFormation::Stack`: a stack in a stack. Its physical id is the nested stack's ARN.

use std::collections::BTreeMap;

use kernel::{ApiError, At, Attributes, Call, Made, Props, Resource, Result};
use serde_json::Value;
use shapes_cloudformation as api;
use template::physical_name;

use crate::stack::{self, Stack};

/// The resource type.
pub(crate) struct StackType;

impl Resource for StackType {
    const TYPE: &'static str = "AWS::CloudFormation::Stack";
    const PROPERTIES: &'static [&'static str] =
        &["Description", "NotificationARNs", "Parameters", "Tags", "TemplateURL", "TimeoutInMinutes"];
    const REQUIRED: &'static [&'static str] = &["TemplateURL"];

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let wanted = Wanted::of(call, at, new)?;
        let name = physical_name(&at.stack_name, &at.logical_id, &at.suffix, 128, template::Letters::Any);
        let op = api::CreateStack {
            stack_name: name,
            template_url: Some(wanted.template_url),
            parameters: Some(wanted.parameters),
            tags: Some(wanted.tags),
            capabilities: Some(wanted.capabilities),
            timeout_in_minutes: wanted.timeout,
            ..api::CreateStack::default()
        };
        let arn = call.invoke(at.principal(), op)?.stack_id.unwrap_or_default();
        if let Some(mut nested) = stack::get(call, &arn)? {
            let root = stack::get(call, &at.stack)?.and_then(|parent| parent.root);
            nested.root = Some(root.unwrap_or_else(|| at.stack.clone()));
            nested.parent = Some(at.stack.clone());
            call.put(&nested)?;
        }
        let ticket = call.follow(&at.me, &arn)?;
        Ok(Made::Later { id: Some(arn), ticket })
    }

    fn update(call: &mut Call, at: &At, id: &str, _: &Props, new: &Props) -> Result<Made> {
        let wanted = Wanted::of(call, at, new)?;
        let op = api::UpdateStack {
            stack_name: id.to_owned(),
            template_url: Some(wanted.template_url),
            parameters: Some(wanted.parameters),
            tags: Some(wanted.tags),
            capabilities: Some(wanted.capabilities),
            ..api::UpdateStack::default()
        };
        call.invoke(at.principal(), op)?;
        let ticket = call.follow(&at.me, id)?;
        Ok(Made::Later { id: Some(id.to_owned()), ticket })
    }

    fn delete(call: &mut Call, at: &At, id: &str, _: &Props) -> Result<Made> {
        let op = api::DeleteStack { stack_name: id.to_owned(), ..api::DeleteStack::default() };
        call.invoke(at.principal(), op)?;
        if !call.busy(id)? {
            return Ok(Made::Now(id.to_owned()));
        }
        let ticket = call.follow(&at.me, id)?;
        Ok(Made::Later { id: Some(id.to_owned()), ticket })
    }

    fn attributes(call: &Call, at: &At, id: &str, _: &Props) -> Result<Attributes> {
        let op = api::DescribeStacks { stack_name: Some(id.to_owned()), next_token: None };
        let nested = call.ask(at.principal(), op)?.stacks.unwrap_or_default().pop().unwrap_or_default();
        let outputs = nested.outputs.unwrap_or_default().into_iter();
        let attribute = |output: api::Output| {
            let name = format!("Outputs.{}", output.output_key.unwrap_or_default());
            (name, Value::String(output.output_value.unwrap_or_default()))
        };
        Ok(outputs.map(attribute).collect())
    }
}

/// What the properties say.
struct Wanted {
    template_url: String,
    parameters: Vec<api::Parameter>,
    tags: Vec<api::Tag>,
    capabilities: Vec<String>,
    timeout: Option<i32>,
}

impl Wanted {
    fn of(call: &Call, at: &At, props: &Props) -> Result<Self> {
        if props.get("NotificationARNs").and_then(Value::as_array).is_some_and(|arns| !arns.is_empty()) {
            return Err(crate::error::unsupported("NotificationARNs of nested stacks"));
        }
        let wrong =
            |what: &str| ApiError::new("InvalidRequest", format!("{what} of a nested stack is malformed"));
        let parameters = match props.get("Parameters") {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Object(given)) => given.iter().map(|(key, value)| parameter(key, value)).collect(),
            Some(_) => return Err(wrong("Parameters")),
        };
        let timeout = props.get("TimeoutInMinutes").map(text).map(|minutes| minutes.parse());
        // What was acknowledged for the parent is for all in it.
        let parent: Option<Stack> = stack::get(call, &at.stack)?;
        Ok(Wanted {
            template_url: props.get("TemplateURL").map(text).unwrap_or_default(),
            parameters,
            tags: wire(at.tags_of(props)),
            capabilities: parent.map(|parent| parent.wanted().capabilities.clone()).unwrap_or_default(),
            timeout: timeout.transpose().map_err(|_| wrong("TimeoutInMinutes"))?,
        })
    }
}

/// A list is given as one text, which the nested stack takes apart again.
fn parameter(key: &str, value: &Value) -> api::Parameter {
    let value = match value {
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(","),
        value => text(value),
    };
    api::Parameter {
        parameter_key: Some(key.to_owned()),
        parameter_value: Some(value),
        ..api::Parameter::default()
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn wire(tags: BTreeMap<String, String>) -> Vec<api::Tag> {
    tags.into_iter().map(|(key, value)| api::Tag { key, value }).collect()
}
