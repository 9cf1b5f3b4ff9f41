//! `AWS::Lambda::EventInvokeConfig`. Its physical id is the function's name and the qualifier.

use kernel::{At, Attributes, Call, Made, Props, Resource, Result, input};
use serde_json::Value;
use shapes_lambda as api;

use crate::function::Function;
use crate::named::{LATEST, Named};

/// The resource type.
pub(crate) struct EventInvokeConfigResource;

impl Resource for EventInvokeConfigResource {
    const TYPE: &'static str = "AWS::Lambda::EventInvokeConfig";
    const PROPERTIES: &'static [&'static str] = &[
        "DestinationConfig",
        "FunctionName",
        "MaximumEventAgeInSeconds",
        "MaximumRetryAttempts",
        "Qualifier",
    ];
    const REQUIRED: &'static [&'static str] = &["FunctionName", "Qualifier"];
    const CREATE_ONLY: &'static [&'static str] = &["FunctionName", "Qualifier"];

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let text = |name: &str| new.get(name).and_then(Value::as_str).unwrap_or_default();
        let id = format!("{}|{}", text("FunctionName"), text("Qualifier"));
        put(call, at, new)?;
        Ok(Made::Now(id))
    }

    fn update(call: &mut Call, at: &At, id: &str, _: &Props, new: &Props) -> Result<Made> {
        put(call, at, new)?;
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, old: &Props) -> Result<Made> {
        let op: api::DeleteFunctionEventInvokeConfig = input(&key(old))?;
        let named = Named::parse(call, &op.function_name, op.qualifier.as_deref())?;
        let qualifier = named.qualifier.as_deref().filter(|one| *one != LATEST).unwrap_or_default();
        let function = call.get_in::<Function>(&named.place, &named.name)?;
        if function.is_some_and(|function| function.event_configs.contains_key(qualifier)) {
            call.invoke(at.principal(), op)?;
        }
        Ok(Made::Now(id.to_owned()))
    }

    fn attributes(_: &Call, _: &At, _: &str, _: &Props) -> Result<Attributes> {
        Ok(Attributes::new())
    }
}

fn put(call: &mut Call, at: &At, props: &Props) -> Result<()> {
    call.invoke(at.principal(), input::<api::PutFunctionEventInvokeConfig>(props)?).map(drop)
}

fn key(props: &Props) -> Props {
    let those = props.iter().filter(|(name, _)| matches!(name.as_str(), "FunctionName" | "Qualifier"));
    those.map(|(name, value)| (name.clone(), value.clone())).collect()
}
