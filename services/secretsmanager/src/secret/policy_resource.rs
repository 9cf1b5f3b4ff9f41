//! `AWS::SecretsManager::ResourcePolicy`. Its physical id is the secret's ARN.

use kernel::{At, Attributes, Call, Made, Props, Resource, Result};
use serde_json::Value;
use shapes_secretsmanager as api;

/// The resource type.
pub(crate) struct PolicyResource;

impl Resource for PolicyResource {
    const TYPE: &'static str = "AWS::SecretsManager::ResourcePolicy";
    const PROPERTIES: &'static [&'static str] = &["BlockPublicPolicy", "ResourcePolicy", "SecretId"];
    const REQUIRED: &'static [&'static str] = &["ResourcePolicy", "SecretId"];
    const CREATE_ONLY: &'static [&'static str] = &["SecretId"];

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let op: api::PutResourcePolicy = kernel::input(new)?;
        Ok(Made::Now(call.invoke(at.principal(), op)?.arn.unwrap_or_default()))
    }

    fn update(call: &mut Call, at: &At, _: &str, _: &Props, new: &Props) -> Result<Made> {
        Self::create(call, at, new)
    }

    fn delete(call: &mut Call, at: &At, id: &str, old: &Props) -> Result<Made> {
        let secret_id = old.get("SecretId").and_then(Value::as_str).unwrap_or(id).to_owned();
        match call.invoke(at.principal(), api::DeleteResourcePolicy { secret_id, ..Default::default() }) {
            Err(error) if error.code != "ResourceNotFoundException" => Err(error),
            _ => Ok(Made::Now(id.to_owned())),
        }
    }

    fn attributes(_: &Call, _: &At, id: &str, _: &Props) -> Result<Attributes> {
        Ok(Attributes::from([("Id".to_owned(), id.into())]))
    }
}
