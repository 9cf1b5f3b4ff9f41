//! `AWS::IAM::Group`

use kernel::{At, Attributes, Call, Made, Props, Resource, Result, input};
use shapes_iam as api;

use crate::stack::{self, Holds};

/// The longest name of a group.
const LONGEST: usize = 128;

/// A group in a template.
pub(crate) struct GroupResource;

impl Resource for GroupResource {
    const TYPE: &'static str = "AWS::IAM::Group";
    const PROPERTIES: &'static [&'static str] = &["GroupName", "ManagedPolicyArns", "Path", "Policies"];
    const CREATE_ONLY: &'static [&'static str] = &["GroupName"];

    fn extraneous(props: &Props) -> Vec<String> {
        stack::extraneous(props)
    }

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let mut op: api::CreateGroup = input(new)?;
        if op.group_name.is_empty() {
            op.group_name = stack::generated(at, LONGEST);
        }
        let name = op.group_name.clone();
        call.invoke(at.principal(), op)?;
        stack::hold(call, at, Holds::Group, &name, &Props::new(), new)?;
        Ok(Made::Now(name))
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        if old.get("GroupName") != new.get("GroupName") {
            return Ok(Made::Replace);
        }
        if old.get("Path") != new.get("Path") {
            let new_path = Some(stack::text(new, "Path").unwrap_or_else(|| "/".to_owned()));
            let op = api::UpdateGroup { group_name: id.to_owned(), new_path, new_group_name: None };
            call.invoke(at.principal(), op)?;
        }
        stack::hold(call, at, Holds::Group, id, old, new)?;
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, old: &Props) -> Result<Made> {
        stack::hold(call, at, Holds::Group, id, old, &Props::new())?;
        let delete = api::DeleteGroup { group_name: id.to_owned() };
        stack::gone_is_fine(call.invoke(at.principal(), delete))?;
        Ok(Made::Now(id.to_owned()))
    }

    fn attributes(call: &Call, at: &At, id: &str, _: &Props) -> Result<Attributes> {
        let op = api::GetGroup { group_name: id.to_owned(), ..api::GetGroup::default() };
        let group = call.ask(at.principal(), op)?.group;
        Ok([("Arn".to_owned(), group.arn.into())].into())
    }
}
