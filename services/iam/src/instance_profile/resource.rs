//! `AWS::IAM::InstanceProfile`

use kernel::{At, Attributes, Call, Made, Props, Resource, Result, input};
use shapes_iam as api;

use crate::stack;

/// The longest name of an instance profile.
const LONGEST: usize = 128;

/// An instance profile in a template.
pub(crate) struct InstanceProfileResource;

impl Resource for InstanceProfileResource {
    const TYPE: &'static str = "AWS::IAM::InstanceProfile";
    const PROPERTIES: &'static [&'static str] = &["InstanceProfileName", "Path", "Roles"];
    const REQUIRED: &'static [&'static str] = &["Roles"];
    const CREATE_ONLY: &'static [&'static str] = &["InstanceProfileName", "Path"];

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let mut op: api::CreateInstanceProfile = input(new)?;
        if op.instance_profile_name.is_empty() {
            op.instance_profile_name = stack::generated(at, LONGEST);
        }
        let name = op.instance_profile_name.clone();
        call.invoke(at.principal(), op)?;
        fill(call, at, &name, &Props::new(), new)?;
        Ok(Made::Now(name))
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        if Self::CREATE_ONLY.iter().any(|name| old.get(*name) != new.get(*name)) {
            return Ok(Made::Replace);
        }
        fill(call, at, id, old, new)?;
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, old: &Props) -> Result<Made> {
        fill(call, at, id, old, &Props::new())?;
        let delete = api::DeleteInstanceProfile { instance_profile_name: id.to_owned() };
        stack::gone_is_fine(call.invoke(at.principal(), delete))?;
        Ok(Made::Now(id.to_owned()))
    }

    fn attributes(call: &Call, at: &At, id: &str, _: &Props) -> Result<Attributes> {
        let op = api::GetInstanceProfile { instance_profile_name: id.to_owned() };
        let arn = call.ask(at.principal(), op)?.instance_profile.arn;
        Ok([("Arn".to_owned(), arn.into())].into())
    }
}

/// Brings the roles from `old` to `new`: the old one goes first, since there is room for one.
fn fill(call: &mut Call, at: &At, name: &str, old: &Props, new: &Props) -> Result<()> {
    let (before, after) = (stack::texts(old, "Roles"), stack::texts(new, "Roles"));
    let instance_profile_name = name.to_owned();
    for role_name in before.iter().filter(|role| !after.contains(role)).cloned() {
        let instance_profile_name = instance_profile_name.clone();
        let op = api::RemoveRoleFromInstanceProfile { instance_profile_name, role_name };
        stack::gone_is_fine(call.invoke(at.principal(), op))?;
    }
    for role_name in after.iter().filter(|role| !before.contains(role)).cloned() {
        let instance_profile_name = instance_profile_name.clone();
        let op = api::AddRoleToInstanceProfile { instance_profile_name, role_name };
        call.invoke(at.principal(), op)?;
    }
    Ok(())
}
