//! `AWS::IAM::Role`

use kernel::{At, Attributes, Call, Made, Props, Resource, Result, input};
use shapes_iam as api;

use crate::stack::{self, Holds};

/// The longest name of a role.
const LONGEST: usize = 64;

/// A role in a template.
pub(crate) struct RoleResource;

impl Resource for RoleResource {
    const TYPE: &'static str = "AWS::IAM::Role";
    const PROPERTIES: &'static [&'static str] = &[
        "AssumeRolePolicyDocument",
        "Description",
        "ManagedPolicyArns",
        "MaxSessionDuration",
        "Path",
        "PermissionsBoundary",
        "Policies",
        "RoleName",
        "Tags",
    ];
    const REQUIRED: &'static [&'static str] = &["AssumeRolePolicyDocument"];
    const CREATE_ONLY: &'static [&'static str] = &["Path", "RoleName"];

    fn extraneous(props: &Props) -> Vec<String> {
        stack::extraneous(props)
    }

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let mut op: api::CreateRole = input(new)?;
        if op.role_name.is_empty() {
            op.role_name = stack::generated(at, LONGEST);
        }
        op.tags = crate::tags::shown_if_any(&at.tags_of(new));
        let name = op.role_name.clone();
        call.invoke(at.principal(), op)?;
        stack::hold(call, at, Holds::Role, &name, &Props::new(), new)?;
        Ok(Made::Now(name))
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        let changed = |name: &str| old.get(name) != new.get(name);
        if Self::CREATE_ONLY.iter().any(|name| changed(name)) {
            return Ok(Made::Replace);
        }
        let role_name = id.to_owned();
        if changed("AssumeRolePolicyDocument") {
            let policy_document = stack::document(new, "AssumeRolePolicyDocument");
            call.invoke(
                at.principal(),
                api::UpdateAssumeRolePolicy { role_name: role_name.clone(), policy_document },
            )?;
        }
        if changed("Description") || changed("MaxSessionDuration") {
            let wanted: api::CreateRole = input(new)?;
            let description = Some(wanted.description.unwrap_or_default());
            let max_session_duration = Some(wanted.max_session_duration.unwrap_or(3_600));
            let op = api::UpdateRole { role_name: role_name.clone(), description, max_session_duration };
            call.invoke(at.principal(), op)?;
        }
        if changed("PermissionsBoundary") {
            let role_name = role_name.clone();
            match stack::text(new, "PermissionsBoundary") {
                Some(permissions_boundary) => {
                    let op = api::PutRolePermissionsBoundary { role_name, permissions_boundary };
                    call.invoke(at.principal(), op)?;
                }
                None => {
                    call.invoke(at.principal(), api::DeleteRolePermissionsBoundary { role_name })?;
                }
            }
        }
        let tags = at.retagged(old, new);
        let tag_keys = tags.gone;
        if let Some(tags) = crate::tags::shown_if_any(&tags.added) {
            call.invoke(at.principal(), api::TagRole { role_name: role_name.clone(), tags })?;
        }
        if !tag_keys.is_empty() {
            call.invoke(at.principal(), api::UntagRole { role_name, tag_keys })?;
        }
        stack::hold(call, at, Holds::Role, id, old, new)?;
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, old: &Props) -> Result<Made> {
        stack::hold(call, at, Holds::Role, id, old, &Props::new())?;
        let delete = api::DeleteRole { role_name: id.to_owned() };
        stack::gone_is_fine(call.invoke(at.principal(), delete))?;
        Ok(Made::Now(id.to_owned()))
    }

    fn attributes(call: &Call, at: &At, id: &str, _: &Props) -> Result<Attributes> {
        let role = call.ask(at.principal(), api::GetRole { role_name: id.to_owned() })?.role;
        Ok([("Arn".to_owned(), role.arn.into()), ("RoleId".to_owned(), role.role_id.into())].into())
    }
}
