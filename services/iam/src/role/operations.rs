//! Making, showing, changing and deleting roles.

use kernel::{Answers, Call, Needs, Result};
use policy::Kind;
use shapes_iam as api;

use super::{Role, trust};
use crate::entity::{self, Entity};
use crate::holder::{self, Holder as _};
use crate::{Iam, document, errors, instance_profile, managed, paging, tags};

/// How long sessions may be unless the role says, in seconds.
const ONE_HOUR: i32 = 3_600;

impl Answers<api::CreateRole> for Iam {
    const ALSO: &'static [&'static str] = &["iam:TagRole"];

    fn prepare(op: &api::CreateRole) -> Result<()> {
        document::check(&op.assume_role_policy_document, Kind::Trust).map(drop)
    }

    fn needs(call: &Call, op: &api::CreateRole) -> Result<Needs> {
        let needs = entity::needs_new::<Role>(call, op.path.as_deref(), &op.role_name);
        let needs = match &op.permissions_boundary {
            Some(boundary) => needs.when("iam:PermissionsBoundary", boundary),
            None => needs,
        };
        Ok(tags::at_creation(needs, "iam:TagRole", op.tags.as_ref()))
    }

    fn run(call: &mut Call, op: api::CreateRole) -> Result<api::CreateRoleOutput> {
        if op.path.as_deref().is_some_and(|path| path.starts_with("/aws-service-role/")) {
            return Err(errors::invalid_input(
                "The path /aws-service-role/ is for service-linked roles: use CreateServiceLinkedRole.",
            ));
        }
        managed::check_boundary(call, op.permissions_boundary.as_deref())?;
        let trust = trust::kept(call, &op.assume_role_policy_document)?;
        let role = Role {
            identity: entity::new::<Role>(call, op.path.as_deref(), &op.role_name)?,
            trust,
            description: op.description.filter(|text| !text.is_empty()),
            max_session: op.max_session_duration.unwrap_or(ONE_HOUR),
            boundary: op.permissions_boundary,
            tags: tags::taken(op.tags.as_deref())?,
            holdings: holder::Holdings::default(),
        };
        call.put(&role)?;
        Ok(api::CreateRoleOutput { role: role.shown(call)? })
    }
}

impl Answers<api::GetRole> for Iam {
    fn needs(call: &Call, op: &api::GetRole) -> Result<Needs> {
        Role::needs(call, &op.role_name)
    }

    fn run(call: &Call, op: api::GetRole) -> Result<api::GetRoleOutput> {
        Ok(api::GetRoleOutput { role: Role::find(call, &op.role_name)?.shown(call)? })
    }
}

impl Answers<api::ListRoles> for Iam {
    fn needs(call: &Call, op: &api::ListRoles) -> Result<Needs> {
        let prefix = op.path_prefix.as_deref().unwrap_or("/");
        Ok(Needs::on(call.place().global_arn("iam", format_args!("role{prefix}"))))
    }

    fn run(call: &Call, op: api::ListRoles) -> Result<api::ListRolesOutput> {
        let prefix = op.path_prefix.as_deref().unwrap_or("/");
        let in_path = |role: &Role| role.identity.path.starts_with(prefix);
        let page = paging::records(call, op.marker.as_deref(), op.max_items, in_path)?;
        let roles: Result<_> = page.items.iter().map(|role| role.shown_in_list(call)).collect();
        Ok(api::ListRolesOutput { roles: roles?, is_truncated: Some(page.next.is_some()), marker: page.next })
    }
}

impl Answers<api::UpdateRole> for Iam {
    fn needs(call: &Call, op: &api::UpdateRole) -> Result<Needs> {
        Role::needs(call, &op.role_name)
    }

    fn run(call: &mut Call, op: api::UpdateRole) -> Result<api::UpdateRoleOutput> {
        let mut role = Role::find(call, &op.role_name)?;
        if let Some(seconds) = op.max_session_duration {
            role.changeable()?;
            role.max_session = seconds;
        }
        if let Some(description) = op.description {
            role.description = Some(description).filter(|text| !text.is_empty());
        }
        call.put(&role)?;
        Ok(api::UpdateRoleOutput {})
    }
}

impl Answers<api::UpdateRoleDescription> for Iam {
    fn needs(call: &Call, op: &api::UpdateRoleDescription) -> Result<Needs> {
        Role::needs(call, &op.role_name)
    }

    fn run(call: &mut Call, op: api::UpdateRoleDescription) -> Result<api::UpdateRoleDescriptionOutput> {
        let mut role = Role::find(call, &op.role_name)?;
        role.description = Some(op.description).filter(|text| !text.is_empty());
        call.put(&role)?;
        Ok(api::UpdateRoleDescriptionOutput { role: Some(role.shown(call)?) })
    }
}

impl Answers<api::UpdateAssumeRolePolicy> for Iam {
    fn prepare(op: &api::UpdateAssumeRolePolicy) -> Result<()> {
        document::check(&op.policy_document, Kind::Trust).map(drop)
    }

    fn needs(call: &Call, op: &api::UpdateAssumeRolePolicy) -> Result<Needs> {
        Role::needs(call, &op.role_name)
    }

    fn run(call: &mut Call, op: api::UpdateAssumeRolePolicy) -> Result<api::UpdateAssumeRolePolicyOutput> {
        let mut role = Role::find(call, &op.role_name)?;
        role.changeable()?;
        role.trust = trust::kept(call, &op.policy_document)?;
        call.put(&role)?;
        Ok(api::UpdateAssumeRolePolicyOutput {})
    }
}

impl Answers<api::DeleteRole> for Iam {
    fn needs(call: &Call, op: &api::DeleteRole) -> Result<Needs> {
        Role::needs(call, &op.role_name)
    }

    fn run(call: &mut Call, op: api::DeleteRole) -> Result<api::DeleteRoleOutput> {
        let role = Role::find(call, &op.role_name)?;
        role.changeable()?;
        if !instance_profile::of_role(call, &op.role_name)?.is_empty() {
            return Err(errors::delete_conflict(
                "Cannot delete entity, must remove roles from instance profile first.",
            ));
        }
        holder::must_be_free(&role.holdings)?;
        entity::remove(call, &role)?;
        Ok(api::DeleteRoleOutput {})
    }
}
