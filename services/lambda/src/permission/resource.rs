//! `AWS::Lambda::Permission`. Its physical id is the statement's.

use kernel::{At, Attributes, Call, Made, Props, Resource, Result, input};
use serde_json::Value;
use shapes_lambda as api;

use crate::function::Function;
use crate::function::resource::generated;
use crate::named::Named;

/// How long a statement's id may be.
const LONGEST: usize = 100;

/// The resource type.
pub(crate) struct PermissionResource;

impl Resource for PermissionResource {
    const TYPE: &'static str = "AWS::Lambda::Permission";
    const PROPERTIES: &'static [&'static str] = &[
        "Action",
        "EventSourceToken",
        "FunctionName",
        "FunctionUrlAuthType",
        "InvokedViaFunctionUrl",
        "Principal",
        "PrincipalOrgID",
        "SourceAccount",
        "SourceArn",
    ];
    const REQUIRED: &'static [&'static str] = &["Action", "FunctionName", "Principal"];
    const CREATE_ONLY: &'static [&'static str] = Self::PROPERTIES;

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let statement_id = generated(at, LONGEST);
        let op = api::AddPermission { statement_id: statement_id.clone(), ..input(new)? };
        call.invoke(at.principal(), op)?;
        Ok(Made::Now(statement_id))
    }

    fn update(_: &mut Call, _: &At, id: &str, _: &Props, _: &Props) -> Result<Made> {
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, old: &Props) -> Result<Made> {
        let function = old.get("FunctionName").and_then(Value::as_str).unwrap_or_default();
        let named = Named::parse(call, function, None)?;
        let found = call.get_in::<Function>(&named.place, &named.name)?;
        // It went with the function, or with the alias.
        let is_there = found.is_some_and(|function| {
            let statements = function.policies.get(named.qualifier.as_deref().unwrap_or_default());
            statements.is_some_and(|all| all.iter().any(|statement| statement.id == id))
        });
        if is_there {
            let op = api::RemovePermission {
                function_name: function.to_owned(),
                statement_id: id.to_owned(),
                ..api::RemovePermission::default()
            };
            call.invoke(at.principal(), op)?;
        }
        Ok(Made::Now(id.to_owned()))
    }

    fn attributes(_: &Call, _: &At, id: &str, _: &Props) -> Result<Attributes> {
        Ok([("Id".to_owned(), Value::String(id.to_owned()))].into())
    }
}
