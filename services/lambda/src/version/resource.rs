//! `AWS::Lambda::Version`. Its physical id is the version's ARN.

use kernel::{ApiError, At, Attributes, Call, Made, Props, Resource, Result, input};
use serde_json::Value;
use shapes_lambda as api;

use super::get;
use crate::function::Function;
use crate::named::Named;

/// The resource type.
pub(crate) struct VersionResource;

impl Resource for VersionResource {
    const TYPE: &'static str = "AWS::Lambda::Version";
    const PROPERTIES: &'static [&'static str] = &["CodeSha256", "Description", "FunctionName"];
    const REQUIRED: &'static [&'static str] = &["FunctionName"];
    const CREATE_ONLY: &'static [&'static str] = Self::PROPERTIES;

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let made = call.invoke(at.principal(), input::<api::PublishVersion>(new)?)?;
        let arn = made.function_arn.unwrap_or_default();
        Ok(Made::Now(arn))
    }

    fn update(_: &mut Call, _: &At, id: &str, _: &Props, _: &Props) -> Result<Made> {
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, _: &Props) -> Result<Made> {
        let named = Named::parse(call, id, None)?;
        let function = call.get_in::<Function>(&named.place, &named.name)?;
        let number = named.qualifier.as_deref().unwrap_or_default();
        let is_there = function.map(|function| get(call, &function, number)).transpose()?.flatten().is_some();
        if is_there {
            let op = api::DeleteFunction { function_name: id.to_owned(), qualifier: None };
            call.invoke(at.principal(), op)?;
        }
        Ok(Made::Now(id.to_owned()))
    }

    fn attributes(_: &Call, _: &At, id: &str, _: &Props) -> Result<Attributes> {
        let number = id.rsplit(':').next().ok_or_else(|| ApiError::new("NotFound", id.to_owned()))?;
        let values = [("FunctionArn", id), ("Version", number)];
        Ok(values.map(|(name, value)| (name.to_owned(), Value::String(value.to_owned()))).into())
    }
}
