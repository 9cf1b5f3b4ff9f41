//! Everything in an account at once: `GetAccountAuthorizationDetails` and `GetAccountSummary`.

use std::collections::BTreeMap;

use kernel::{Answers, Call, Needs, Query, Record, Result};
use shapes_iam as api;

use crate::group::Group;
use crate::instance_profile::{self, InstanceProfile};
use crate::managed::Managed;
use crate::role::Role;
use crate::user::User;
use crate::{Iam, holder, managed, paging, tags};

/// One entry of the report.
enum Detail {
    User(api::UserDetail),
    Group(api::GroupDetail),
    Role(api::RoleDetail),
    Policy(api::ManagedPolicyDetail),
}

impl Answers<api::GetAccountAuthorizationDetails> for Iam {
    fn needs(_: &Call, _: &api::GetAccountAuthorizationDetails) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(
        call: &Call,
        op: api::GetAccountAuthorizationDetails,
    ) -> Result<api::GetAccountAuthorizationDetailsOutput> {
        let filter = op.filter.unwrap_or_default();
        let wants = |kind: &str| filter.is_empty() || filter.iter().any(|wanted| wanted == kind);
        let mut details: Vec<(String, Detail)> = Vec::new();
        if wants("User") {
            for user in call.every::<User>(&Query::all())? {
                details.push((format!("1/{}", user.identity.name), Detail::User(of_user(user))));
            }
        }
        if wants("Group") {
            for group in call.every::<Group>(&Query::all())? {
                details.push((format!("2/{}", group.identity.name), Detail::Group(of_group(group))));
            }
        }
        if wants("Role") {
            for role in call.every::<Role>(&Query::all())? {
                let name = format!("3/{}", role.identity.name);
                details.push((name, Detail::Role(of_role(call, role)?)));
            }
        }
        let (local, aws) = (wants("LocalManagedPolicy"), wants("AWSManagedPolicy"));
        for (policy, detail) in managed::details(call, local, aws)? {
            details.push((format!("4/{policy}"), Detail::Policy(detail)));
        }
        let page = paging::part(details, op.marker.as_deref(), op.max_items);
        let (mut users, mut groups, mut roles, mut policies) = (vec![], vec![], vec![], vec![]);
        for detail in page.items {
            match detail {
                Detail::User(user) => users.push(user),
                Detail::Group(group) => groups.push(group),
                Detail::Role(role) => roles.push(role),
                Detail::Policy(policy) => policies.push(policy),
            }
        }
        Ok(api::GetAccountAuthorizationDetailsOutput {
            user_detail_list: Some(users),
            group_detail_list: Some(groups),
            role_detail_list: Some(roles),
            policies: Some(policies),
            is_truncated: Some(page.next.is_some()),
            marker: page.next,
        })
    }
}

fn of_user(user: User) -> api::UserDetail {
    let identity = user.identity;
    api::UserDetail {
        path: Some(identity.path),
        user_name: Some(identity.name),
        user_id: Some(identity.unique_id),
        arn: Some(identity.arn),
        create_date: Some(identity.created),
        user_policy_list: Some(holder::inline_details(&user.holdings)),
        group_list: Some(user.groups),
        attached_managed_policies: Some(holder::attached(&user.holdings)),
        permissions_boundary: managed::shown_boundary(user.boundary.as_ref()),
        tags: Some(tags::shown(&user.tags)),
    }
}

fn of_group(group: Group) -> api::GroupDetail {
    let identity = group.identity;
    api::GroupDetail {
        path: Some(identity.path),
        group_name: Some(identity.name),
        group_id: Some(identity.unique_id),
        arn: Some(identity.arn),
        create_date: Some(identity.created),
        group_policy_list: Some(holder::inline_details(&group.holdings)),
        attached_managed_policies: Some(holder::attached(&group.holdings)),
    }
}

fn of_role(call: &Call, role: Role) -> Result<api::RoleDetail> {
    let shown = role.shown(call)?;
    Ok(api::RoleDetail {
        path: Some(shown.path),
        instance_profile_list: Some(instance_profile::shown_of_role(call, &shown.role_name)?),
        role_name: Some(shown.role_name),
        role_id: Some(shown.role_id),
        arn: Some(shown.arn),
        create_date: Some(shown.create_date),
        assume_role_policy_document: shown.assume_role_policy_document,
        role_policy_list: Some(holder::inline_details(&role.holdings)),
        attached_managed_policies: Some(holder::attached(&role.holdings)),
        permissions_boundary: shown.permissions_boundary,
        tags: Some(tags::shown(&role.tags)),
        role_last_used: None,
    })
}

impl Answers<api::GetAccountSummary> for Iam {
    fn needs(_: &Call, _: &api::GetAccountSummary) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, _: api::GetAccountSummary) -> Result<api::GetAccountSummaryOutput> {
        fn count<R: Record>(call: &Call) -> Result<i32> {
            Ok(i32::try_from(call.every::<R>(&Query::all())?.len()).unwrap_or(i32::MAX))
        }
        let versions =
            call.every::<Managed>(&Query::all())?.iter().map(|one| one.versions.len()).sum::<usize>();
        let counts = [
            ("Users", count::<User>(call)?),
            ("Groups", count::<Group>(call)?),
            ("Roles", count::<Role>(call)?),
            ("Policies", count::<Managed>(call)?),
            ("PolicyVersionsInUse", i32::try_from(versions).unwrap_or(i32::MAX)),
            ("InstanceProfiles", count::<InstanceProfile>(call)?),
            ("AccessKeysPerUserQuota", 2),
            ("AccountAccessKeysPresent", 0),
            ("AccountMFAEnabled", 0),
            ("MFADevices", 0),
            ("ServerCertificates", 0),
        ];
        let summary: BTreeMap<String, i32> =
            counts.into_iter().map(|(name, count)| (name.to_owned(), count)).collect();
        Ok(api::GetAccountSummaryOutput { summary_map: Some(summary) })
    }
}
