//! `AWS::Lambda::Alias`. Its physical id is the alias's ARN.

use std::collections::BTreeMap;

use kernel::{ApiError, At, Attributes, Call, Made, Props, Resource, Result, input};
use serde_json::Value;
use shapes_lambda as api;

use super::Alias;
use crate::function::Function;
use crate::named::Named;

/// The resource type.
pub(crate) struct AliasResource;

impl Resource for AliasResource {
    const TYPE: &'static str = "AWS::Lambda::Alias";
    const PROPERTIES: &'static [&'static str] =
        &["Description", "FunctionName", "FunctionVersion", "Name", "RoutingConfig"];
    const REQUIRED: &'static [&'static str] = &["FunctionName", "FunctionVersion", "Name"];
    const CREATE_ONLY: &'static [&'static str] = &["FunctionName", "Name"];

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let op = api::CreateAlias { routing_config: routing(new)?, ..input(&plain(new))? };
        Ok(Made::Now(call.invoke(at.principal(), op)?.alias_arn.unwrap_or_default()))
    }

    fn update(call: &mut Call, at: &At, id: &str, _: &Props, new: &Props) -> Result<Made> {
        let mut op: api::UpdateAlias = input(&plain(new))?;
        op.description = Some(op.description.unwrap_or_default());
        op.routing_config = Some(routing(new)?.unwrap_or_default());
        call.invoke(at.principal(), op)?;
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, old: &Props) -> Result<Made> {
        let named = Named::parse(call, id, None)?;
        let name = named.qualifier.clone().unwrap_or_default();
        let function = call.get_in::<Function>(&named.place, &named.name)?;
        let is_there =
            function.map(|function| Alias::get(call, &function, &name)).transpose()?.flatten().is_some();
        if is_there {
            let op: api::DeleteAlias = input(&plain(old))?;
            call.invoke(at.principal(), op)?;
        }
        Ok(Made::Now(id.to_owned()))
    }

    fn attributes(_: &Call, _: &At, id: &str, _: &Props) -> Result<Attributes> {
        Ok([("AliasArn".to_owned(), Value::String(id.to_owned()))].into())
    }
}

fn plain(props: &Props) -> Props {
    let others = props.iter().filter(|(name, _)| *name != "RoutingConfig");
    others.map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// CloudFormation has a list of weights where the API has a map.
fn routing(props: &Props) -> Result<Option<api::AliasRoutingConfiguration>> {
    let Some(given) = props.get("RoutingConfig") else { return Ok(None) };
    let unfit =
        || ApiError::new("InvalidRequest", "RoutingConfig has no list of FunctionVersion and FunctionWeight");
    let list = given.get("AdditionalVersionWeights").and_then(Value::as_array).ok_or_else(unfit)?;
    let pair = |one: &Value| {
        let weight = one.get("FunctionWeight")?;
        let weight = weight.as_f64().or_else(|| weight.as_str()?.parse().ok())?;
        let version = one.get("FunctionVersion")?;
        Some((version.as_str().map_or_else(|| version.to_string(), str::to_owned), weight))
    };
    let weights: Option<BTreeMap<String, f64>> = list.iter().map(pair).collect();
    Ok(Some(api::AliasRoutingConfiguration { additional_version_weights: Some(weights.ok_or_else(unfit)?) }))
}
