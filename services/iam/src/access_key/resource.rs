//! `AWS::IAM::AccessKey`

use kernel::{At, Attributes, Call, Made, Props, Resource, Result};
use shapes_iam as api;

use super::AccessKey;
use crate::stack;

/// An access key in a template.
pub(crate) struct AccessKeyResource;

impl Resource for AccessKeyResource {
    const TYPE: &'static str = "AWS::IAM::AccessKey";
    const PROPERTIES: &'static [&'static str] = &["Serial", "Status", "UserName"];
    const REQUIRED: &'static [&'static str] = &["UserName"];
    /// A higher serial asks for another key.
    const CREATE_ONLY: &'static [&'static str] = &["Serial", "UserName"];

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let op = api::CreateAccessKey { user_name: stack::text(new, "UserName") };
        let id = call.invoke(at.principal(), op)?.access_key.access_key_id;
        set_status(call, at, &id, new)?;
        Ok(Made::Now(id))
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        if Self::CREATE_ONLY.iter().any(|name| old.get(*name) != new.get(*name)) {
            return Ok(Made::Replace);
        }
        set_status(call, at, id, new)?;
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, old: &Props) -> Result<Made> {
        let user_name = stack::text(old, "UserName");
        let op = api::DeleteAccessKey { user_name, access_key_id: id.to_owned() };
        stack::gone_is_fine(call.invoke(at.principal(), op))?;
        Ok(Made::Now(id.to_owned()))
    }

    /// The secret: AWS's CloudFormation keeps it from when the key was made, since no operation tells it again.
    fn attributes(call: &Call, _: &At, id: &str, _: &Props) -> Result<Attributes> {
        let secret = match call.get::<AccessKey>(id)? {
            Some(key) => key.secret(call)?,
            None => return Ok(Attributes::new()),
        };
        Ok([("SecretAccessKey".to_owned(), secret.into())].into())
    }
}

fn set_status(call: &mut Call, at: &At, id: &str, new: &Props) -> Result<()> {
    let op = api::UpdateAccessKey {
        user_name: stack::text(new, "UserName"),
        access_key_id: id.to_owned(),
        status: stack::text(new, "Status").unwrap_or_else(|| "Active".to_owned()),
    };
    call.invoke(at.principal(), op).map(drop)
}
