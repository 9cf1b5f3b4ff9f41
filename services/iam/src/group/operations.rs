//! Making, showing, changing and deleting groups.

use kernel::{Answers, Call, Needs, Result};
use shapes_iam as api;

use super::Group;
use super::membership::members;
use crate::entity::{self, Entity};
use crate::user::User;
use crate::{Iam, errors, holder, paging};

impl Answers<api::CreateGroup> for Iam {
    fn needs(call: &Call, op: &api::CreateGroup) -> Result<Needs> {
        Ok(entity::needs_new::<Group>(call, op.path.as_deref(), &op.group_name))
    }

    fn run(call: &mut Call, op: api::CreateGroup) -> Result<api::CreateGroupOutput> {
        let identity = entity::new::<Group>(call, op.path.as_deref(), &op.group_name)?;
        let group = Group { identity, holdings: holder::Holdings::default() };
        call.put(&group)?;
        Ok(api::CreateGroupOutput { group: group.shown() })
    }
}

impl Answers<api::GetGroup> for Iam {
    fn needs(call: &Call, op: &api::GetGroup) -> Result<Needs> {
        Group::needs(call, &op.group_name)
    }

    fn run(call: &Call, op: api::GetGroup) -> Result<api::GetGroupOutput> {
        let group = Group::find(call, &op.group_name)?;
        let shown = |user: &User| (user.identity.name.clone(), user.shown());
        let users: Vec<_> = members(call, &op.group_name)?.iter().map(shown).collect();
        let page = paging::part(users, op.marker.as_deref(), op.max_items);
        Ok(api::GetGroupOutput {
            group: group.shown(),
            users: page.items,
            is_truncated: Some(page.next.is_some()),
            marker: page.next,
        })
    }
}

impl Answers<api::ListGroups> for Iam {
    fn needs(call: &Call, op: &api::ListGroups) -> Result<Needs> {
        let prefix = op.path_prefix.as_deref().unwrap_or("/");
        Ok(Needs::on(call.place().global_arn("iam", format_args!("group{prefix}"))))
    }

    fn run(call: &Call, op: api::ListGroups) -> Result<api::ListGroupsOutput> {
        let prefix = op.path_prefix.as_deref().unwrap_or("/");
        let in_path = |group: &Group| group.identity.path.starts_with(prefix);
        let page = paging::records(call, op.marker.as_deref(), op.max_items, in_path)?;
        Ok(api::ListGroupsOutput {
            groups: page.items.iter().map(Group::shown).collect(),
            is_truncated: Some(page.next.is_some()),
            marker: page.next,
        })
    }
}

impl Answers<api::UpdateGroup> for Iam {
    /// On the old ARN and on the new one.
    fn needs(call: &Call, op: &api::UpdateGroup) -> Result<Needs> {
        let needs = Group::needs(call, &op.group_name)?;
        let found = Group::get(call, &op.group_name)?;
        let old_path = found.as_ref().map_or("/", |group| &group.identity.path);
        let path = op.new_path.as_deref().unwrap_or(old_path);
        let name = op.new_group_name.as_deref().unwrap_or(&op.group_name);
        Ok(needs.and(entity::needs_new::<Group>(call, Some(path), name)))
    }

    fn run(call: &mut Call, op: api::UpdateGroup) -> Result<api::UpdateGroupOutput> {
        let mut group = Group::find(call, &op.group_name)?;
        let (path, name) = (op.new_path.as_deref(), op.new_group_name.as_deref());
        group.identity = entity::rename::<Group>(call, &group.identity, path, name)?;
        for mut member in members(call, &op.group_name)? {
            for of in member.groups.iter_mut().filter(|of| **of == op.group_name) {
                of.clone_from(&group.identity.name);
            }
            call.put(&member)?;
        }
        call.put(&group)?;
        Ok(api::UpdateGroupOutput {})
    }
}

impl Answers<api::DeleteGroup> for Iam {
    fn needs(call: &Call, op: &api::DeleteGroup) -> Result<Needs> {
        Group::needs(call, &op.group_name)
    }

    fn run(call: &mut Call, op: api::DeleteGroup) -> Result<api::DeleteGroupOutput> {
        let group = Group::find(call, &op.group_name)?;
        if !members(call, &op.group_name)?.is_empty() {
            return Err(errors::delete_conflict("Cannot delete entity, must remove users from group first."));
        }
        holder::must_be_free(&group.holdings)?;
        entity::remove(call, &group)?;
        Ok(api::DeleteGroupOutput {})
    }
}

impl Answers<api::ListGroupsForUser> for Iam {
    fn needs(call: &Call, op: &api::ListGroupsForUser) -> Result<Needs> {
        User::needs(call, &op.user_name)
    }

    fn run(call: &Call, op: api::ListGroupsForUser) -> Result<api::ListGroupsForUserOutput> {
        let user = User::find(call, &op.user_name)?;
        let mut groups = Vec::new();
        for name in &user.groups {
            groups.extend(Group::get(call, name)?.map(|group| (name.clone(), group.shown())));
        }
        let page = paging::part(groups, op.marker.as_deref(), op.max_items);
        Ok(api::ListGroupsForUserOutput {
            groups: page.items,
            is_truncated: Some(page.next.is_some()),
            marker: page.next,
        })
    }
}
