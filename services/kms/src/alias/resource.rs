//! `AWS::KMS::Alias`. Its physical id is the alias's name.

use kernel::{At, Attributes, Call, Made, Props, Resource, Result, input};
use shapes_kms as api;

/// The resource type.
pub(crate) struct AliasResource;

impl Resource for AliasResource {
    const TYPE: &'static str = "AWS::KMS::Alias";
    const PROPERTIES: &'static [&'static str] = &["AliasName", "TargetKeyId"];
    const REQUIRED: &'static [&'static str] = &["AliasName", "TargetKeyId"];
    const CREATE_ONLY: &'static [&'static str] = &["AliasName"];

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let op: api::CreateAlias = input(new)?;
        let name = op.alias_name.clone();
        call.invoke(at.principal(), op)?;
        Ok(Made::Now(name))
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        if old.get("TargetKeyId") != new.get("TargetKeyId") {
            call.invoke(at.principal(), input::<api::UpdateAlias>(new)?)?;
        }
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, _: &Props) -> Result<Made> {
        match call.invoke(at.principal(), api::DeleteAlias { alias_name: id.to_owned() }) {
            Err(error) if error.code != "NotFoundException" => Err(error),
            _ => Ok(Made::Now(id.to_owned())),
        }
    }

    fn attributes(_: &Call, _: &At, _: &str, _: &Props) -> Result<Attributes> {
        Ok(Attributes::new())
    }
}
