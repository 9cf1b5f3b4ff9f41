//! Making, showing, changing and deleting users.

use kernel::{Answers, Call, Needs, Query, Result};
use shapes_iam as api;

use super::{User, named_or_caller};
use crate::access_key::AccessKey;
use crate::entity::{self, Entity};
use crate::{Iam, errors, holder, managed, paging, tags};

impl Answers<api::CreateUser> for Iam {
    const ALSO: &'static [&'static str] = &["iam:TagUser"];

    fn needs(call: &Call, op: &api::CreateUser) -> Result<Needs> {
        let needs = entity::needs_new::<User>(call, op.path.as_deref(), &op.user_name);
        let needs = match &op.permissions_boundary {
            Some(boundary) => needs.when("iam:PermissionsBoundary", boundary),
            None => needs,
        };
        Ok(tags::at_creation(needs, "iam:TagUser", op.tags.as_ref()))
    }

    fn run(call: &mut Call, op: api::CreateUser) -> Result<api::CreateUserOutput> {
        managed::check_boundary(call, op.permissions_boundary.as_deref())?;
        let user = User {
            identity: entity::new::<User>(call, op.path.as_deref(), &op.user_name)?,
            boundary: op.permissions_boundary,
            tags: tags::taken(op.tags.as_deref())?,
            holdings: holder::Holdings::default(),
            groups: Vec::new(),
        };
        call.put(&user)?;
        Ok(api::CreateUserOutput { user: Some(user.shown()) })
    }
}

impl Answers<api::GetUser> for Iam {
    fn needs(call: &Call, op: &api::GetUser) -> Result<Needs> {
        User::needs(call, &named_or_caller(call, op.user_name.as_deref())?)
    }

    fn run(call: &Call, op: api::GetUser) -> Result<api::GetUserOutput> {
        let name = named_or_caller(call, op.user_name.as_deref())?;
        Ok(api::GetUserOutput { user: User::find(call, &name)?.shown() })
    }
}

impl Answers<api::ListUsers> for Iam {
    fn needs(call: &Call, op: &api::ListUsers) -> Result<Needs> {
        let prefix = op.path_prefix.as_deref().unwrap_or("/");
        Ok(Needs::on(call.place().global_arn("iam", format_args!("user{prefix}"))))
    }

    fn run(call: &Call, op: api::ListUsers) -> Result<api::ListUsersOutput> {
        let prefix = op.path_prefix.as_deref().unwrap_or("/");
        let in_path = |user: &User| user.identity.path.starts_with(prefix);
        let page = paging::records(call, op.marker.as_deref(), op.max_items, in_path)?;
        // Lists leave tags and boundaries out.
        let users = page.items.iter().map(|user| api::User {
            permissions_boundary: None,
            tags: None,
            ..user.shown()
        });
        Ok(api::ListUsersOutput {
            users: users.collect(),
            is_truncated: Some(page.next.is_some()),
            marker: page.next,
        })
    }
}

impl Answers<api::UpdateUser> for Iam {
    /// On the old ARN and on the new one.
    fn needs(call: &Call, op: &api::UpdateUser) -> Result<Needs> {
        let needs = User::needs(call, &op.user_name)?;
        let found = User::get(call, &op.user_name)?;
        let old_path = found.as_ref().map_or("/", |user| &user.identity.path);
        let path = op.new_path.as_deref().unwrap_or(old_path);
        let name = op.new_user_name.as_deref().unwrap_or(&op.user_name);
        Ok(needs.and(entity::needs_new::<User>(call, Some(path), name)))
    }

    fn run(call: &mut Call, op: api::UpdateUser) -> Result<api::UpdateUserOutput> {
        let mut user = User::find(call, &op.user_name)?;
        let (path, name) = (op.new_path.as_deref(), op.new_user_name.as_deref());
        user.identity = entity::rename::<User>(call, &user.identity, path, name)?;
        call.put(&user)?;
        Ok(api::UpdateUserOutput {})
    }
}

impl Answers<api::DeleteUser> for Iam {
    fn needs(call: &Call, op: &api::DeleteUser) -> Result<Needs> {
        User::needs(call, &op.user_name)
    }

    fn run(call: &mut Call, op: api::DeleteUser) -> Result<api::DeleteUserOutput> {
        let user = User::find(call, &op.user_name)?;
        if !user.groups.is_empty() {
            return Err(errors::delete_conflict("Cannot delete entity, must remove users from group first."));
        }
        let keys = Query::all().by("user", &user.identity.unique_id);
        if !call.every::<AccessKey>(&keys)?.is_empty() {
            return Err(errors::delete_conflict("Cannot delete entity, must delete access keys first."));
        }
        holder::must_be_free(&user.holdings)?;
        entity::remove(call, &user)?;
        Ok(api::DeleteUserOutput {})
    }
}
