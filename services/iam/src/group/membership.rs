//! Who is in a group.

use kernel::{Answers, Call, Needs, Query, Result};
use shapes_iam as api;

use super::Group;
use crate::entity::Entity;
use crate::user::User;
use crate::{Iam, errors};

/// How many groups a user may be in.
const MOST: usize = 10;

/// The users in a group.
pub(super) fn members(call: &Call, group: &str) -> Result<Vec<User>> {
    let mut users: Vec<User> = call.every(&Query::all())?;
    users.retain(|user| user.groups.iter().any(|of| of == group));
    Ok(users)
}

impl Answers<api::AddUserToGroup> for Iam {
    fn needs(call: &Call, op: &api::AddUserToGroup) -> Result<Needs> {
        Group::needs(call, &op.group_name)
    }

    fn run(call: &mut Call, op: api::AddUserToGroup) -> Result<api::AddUserToGroupOutput> {
        let group = Group::find(call, &op.group_name)?;
        let mut user = User::find(call, &op.user_name)?;
        if !user.groups.contains(&group.identity.name) {
            if user.groups.len() >= MOST {
                return Err(errors::quota("GroupsPerUser", MOST));
            }
            user.groups.push(group.identity.name);
            call.put(&user)?;
        }
        Ok(api::AddUserToGroupOutput {})
    }
}

impl Answers<api::RemoveUserFromGroup> for Iam {
    fn needs(call: &Call, op: &api::RemoveUserFromGroup) -> Result<Needs> {
        Group::needs(call, &op.group_name)
    }

    fn run(call: &mut Call, op: api::RemoveUserFromGroup) -> Result<api::RemoveUserFromGroupOutput> {
        let group = Group::find(call, &op.group_name)?;
        let mut user = User::find(call, &op.user_name)?;
        if !user.groups.contains(&group.identity.name) {
            let message = format!("User {} is not in group {}.", op.user_name, op.group_name);
            return Err(errors::no_such_entity(message));
        }
        user.groups.retain(|of| *of != group.identity.name);
        call.put(&user)?;
        Ok(api::RemoveUserFromGroupOutput {})
    }
}
