//! `AWS::ServiceCatalog::LaunchRoleConstraint`.

use kernel::{At, Attributes, Call, Made, Props, Resource, Result, input};
use serde_json::{Map, Value};

use super::LAUNCH;
use crate::{api, error, resource};

/// `AWS::ServiceCatalog::LaunchRoleConstraint`
pub(crate) struct LaunchRoleConstraint;

impl Resource for LaunchRoleConstraint {
    const TYPE: &'static str = "AWS::ServiceCatalog::LaunchRoleConstraint";
    const PROPERTIES: &'static [&'static str] =
        &["AcceptLanguage", "Description", "LocalRoleName", "PortfolioId", "ProductId", "RoleArn"];
    const REQUIRED: &'static [&'static str] = &["PortfolioId", "ProductId"];
    const CREATE_ONLY: &'static [&'static str] = &["PortfolioId", "ProductId"];

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let op = api::CreateConstraint {
            parameters: parameters(new)?,
            type_: LAUNCH.to_owned(),
            idempotency_token: resource::token(call),
            ..input(new)?
        };
        let made = call.invoke(at.principal(), op)?.constraint_detail.unwrap_or_default();
        Ok(Made::Now(made.constraint_id.unwrap_or_default()))
    }

    fn update(call: &mut Call, at: &At, id: &str, _: &Props, new: &Props) -> Result<Made> {
        let mut op: api::UpdateConstraint = input(new)?;
        op.description = Some(op.description.unwrap_or_default());
        let op = api::UpdateConstraint { id: id.to_owned(), parameters: Some(parameters(new)?), ..op };
        call.invoke(at.principal(), op)?;
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, _: &Props) -> Result<Made> {
        let op = api::DeleteConstraint { accept_language: None, id: id.to_owned() };
        resource::gone(call.invoke(at.principal(), op), id)
    }

    fn attributes(_: &Call, _: &At, _: &str, _: &Props) -> Result<Attributes> {
        Ok(Attributes::new())
    }
}

/// The document that names the role.
fn parameters(props: &Props) -> Result<String> {
    let mut document = Map::new();
    for name in ["RoleArn", "LocalRoleName"] {
        if let Some(Value::String(role)) = props.get(name) {
            document.insert(name.to_owned(), Value::String(role.clone()));
        }
    }
    if document.len() == 1 {
        return Ok(Value::Object(document).to_string());
    }
    Err(error::invalid("a launch role constraint has either RoleArn or LocalRoleName"))
}
