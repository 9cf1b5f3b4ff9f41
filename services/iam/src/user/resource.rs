//! `AWS::IAM::User`

use kernel::{At, Attributes, Call, Made, Props, Resource, Result, input};
use shapes_iam as api;

use crate::stack::{self, Holds};

/// The longest name of a user.
const LONGEST: usize = 64;

/// A user in a template.
pub(crate) struct UserResource;

impl Resource for UserResource {
    const TYPE: &'static str = "AWS::IAM::User";
    const PROPERTIES: &'static [&'static str] =
        &["Groups", "ManagedPolicyArns", "Path", "PermissionsBoundary", "Policies", "Tags", "UserName"];
    const CREATE_ONLY: &'static [&'static str] = &["UserName"];

    fn extraneous(props: &Props) -> Vec<String> {
        stack::extraneous(props)
    }

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let mut op: api::CreateUser = input(new)?;
        if op.user_name.is_empty() {
            op.user_name = stack::generated(at, LONGEST);
        }
        op.tags = crate::tags::shown_if_any(&at.tags_of(new));
        let name = op.user_name.clone();
        call.invoke(at.principal(), op)?;
        join(call, at, &name, &Props::new(), new)?;
        stack::hold(call, at, Holds::User, &name, &Props::new(), new)?;
        Ok(Made::Now(name))
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        let changed = |name: &str| old.get(name) != new.get(name);
        if changed("UserName") {
            return Ok(Made::Replace);
        }
        let user_name = id.to_owned();
        if changed("Path") {
            let new_path = Some(stack::text(new, "Path").unwrap_or_else(|| "/".to_owned()));
            let op = api::UpdateUser { user_name: user_name.clone(), new_path, new_user_name: None };
            call.invoke(at.principal(), op)?;
        }
        if changed("PermissionsBoundary") {
            let user_name = user_name.clone();
            match stack::text(new, "PermissionsBoundary") {
                Some(permissions_boundary) => {
                    let op = api::PutUserPermissionsBoundary { user_name, permissions_boundary };
                    call.invoke(at.principal(), op)?;
                }
                None => {
                    call.invoke(at.principal(), api::DeleteUserPermissionsBoundary { user_name })?;
                }
            }
        }
        let tags = at.retagged(old, new);
        let tag_keys = tags.gone;
        if let Some(tags) = crate::tags::shown_if_any(&tags.added) {
            call.invoke(at.principal(), api::TagUser { user_name: user_name.clone(), tags })?;
        }
        if !tag_keys.is_empty() {
            call.invoke(at.principal(), api::UntagUser { user_name, tag_keys })?;
        }
        join(call, at, id, old, new)?;
        stack::hold(call, at, Holds::User, id, old, new)?;
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, old: &Props) -> Result<Made> {
        join(call, at, id, old, &Props::new())?;
        stack::hold(call, at, Holds::User, id, old, &Props::new())?;
        let delete = api::DeleteUser { user_name: id.to_owned() };
        stack::gone_is_fine(call.invoke(at.principal(), delete))?;
        Ok(Made::Now(id.to_owned()))
    }

    fn attributes(call: &Call, at: &At, id: &str, _: &Props) -> Result<Attributes> {
        let user = call.ask(at.principal(), api::GetUser { user_name: Some(id.to_owned()) })?.user;
        Ok([("Arn".to_owned(), user.arn.into())].into())
    }
}

/// Brings the user's groups from `old` to `new`.
fn join(call: &mut Call, at: &At, name: &str, old: &Props, new: &Props) -> Result<()> {
    let (before, after) = (stack::texts(old, "Groups"), stack::texts(new, "Groups"));
    for group in after.iter().filter(|group| !before.contains(group)) {
        let op = api::AddUserToGroup { group_name: group.clone(), user_name: name.to_owned() };
        call.invoke(at.principal(), op)?;
    }
    for group in before.iter().filter(|group| !after.contains(group)) {
        let op = api::RemoveUserFromGroup { group_name: group.clone(), user_name: name.to_owned() };
        stack::gone_is_fine(call.invoke(at.principal(), op))?;
    }
    Ok(())
}
