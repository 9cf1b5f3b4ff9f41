//! Making, showing, listing and deleting managed policies.

use kernel::{Answers, Call, Needs, Result};
use policy::Kind;
use shapes_iam as api;

use super::uses::{Uses, users_of, with_uses};
use super::{Managed, Version, find_own};
use crate::entity::{self, Entity, Identity};
use crate::{Iam, document, errors, paging, tags};

/// How long a managed policy may be, whitespace left out.
pub(super) const LONGEST: usize = 6_144;

impl Answers<api::CreatePolicy> for Iam {
    const ALSO: &'static [&'static str] = &["iam:TagPolicy"];

    fn prepare(op: &api::CreatePolicy) -> Result<()> {
        document::check(&op.policy_document, Kind::Managed).map(drop)
    }

    fn needs(call: &Call, op: &api::CreatePolicy) -> Result<Needs> {
        let needs = entity::needs_new::<Managed>(call, op.path.as_deref(), &op.policy_name);
        Ok(tags::at_creation(needs, "iam:TagPolicy", op.tags.as_ref()))
    }

    fn run(call: &mut Call, op: api::CreatePolicy) -> Result<api::CreatePolicyOutput> {
        check(&op.policy_document)?;
        if call.get::<Managed>(&entity::key(&op.policy_name))?.is_some() {
            return Err(errors::already_exists(format!(
                "A policy called {} already exists. Duplicate names are not allowed.",
                op.policy_name
            )));
        }
        let identity = entity::new::<Managed>(call, op.path.as_deref(), &op.policy_name)?;
        let first = Version { id: "v1".to_owned(), document: op.policy_document, created: identity.created };
        let managed = Managed {
            description: op.description.filter(|text| !text.is_empty()),
            updated: identity.created,
            versions: vec![first],
            default: "v1".to_owned(),
            next: 2,
            tags: tags::taken(op.tags.as_deref())?,
            identity,
        };
        call.put(&managed)?;
        Ok(api::CreatePolicyOutput { policy: Some(shown(&managed, Uses::default())) })
    }
}

impl Answers<api::GetPolicy> for Iam {
    fn needs(call: &Call, op: &api::GetPolicy) -> Result<Needs> {
        Managed::needs(call, &op.policy_arn)
    }

    fn run(call: &Call, op: api::GetPolicy) -> Result<api::GetPolicyOutput> {
        let managed = Managed::find(call, &op.policy_arn)?;
        let users = users_of(call, &op.policy_arn)?;
        let mut policy = shown(&managed, users.count());
        policy.description = managed.description;
        Ok(api::GetPolicyOutput { policy: Some(policy) })
    }
}

impl Answers<api::ListPolicies> for Iam {
    fn needs(call: &Call, _: &api::ListPolicies) -> Result<Needs> {
        Ok(Needs::on(call.place().global_arn("iam", "policy/")))
    }

    fn run(call: &Call, op: api::ListPolicies) -> Result<api::ListPoliciesOutput> {
        let scope = op.scope.as_deref().unwrap_or("All");
        let prefix = op.path_prefix.as_deref().unwrap_or("/");
        let mut policies = Vec::new();
        for (managed, uses) in with_uses(call)? {
            let theirs = managed.identity.arn.contains(":iam::aws:");
            if (scope == "AWS" && !theirs)
                || (scope == "Local" && theirs)
                || !managed.identity.path.starts_with(prefix)
            {
                continue;
            }
            let wanted = match op.policy_usage_filter.as_deref() {
                Some("PermissionsPolicy") => uses.attached > 0,
                Some("PermissionsBoundary") => uses.bounding > 0,
                _ => !op.only_attached.unwrap_or(false) || uses.attached > 0,
            };
            if wanted {
                policies.push((managed.identity.arn.clone(), shown(&managed, uses)));
            }
        }
        let page = paging::part(policies, op.marker.as_deref(), op.max_items);
        Ok(api::ListPoliciesOutput {
            policies: Some(page.items),
            is_truncated: Some(page.next.is_some()),
            marker: page.next,
        })
    }
}

impl Answers<api::DeletePolicy> for Iam {
    fn needs(call: &Call, op: &api::DeletePolicy) -> Result<Needs> {
        Managed::needs(call, &op.policy_arn)
    }

    fn run(call: &mut Call, op: api::DeletePolicy) -> Result<api::DeletePolicyOutput> {
        let managed = find_own(call, &op.policy_arn)?;
        let uses = users_of(call, &op.policy_arn)?.count();
        if uses.attached + uses.bounding > 0 {
            return Err(errors::delete_conflict("Cannot delete a policy attached to entities."));
        }
        if managed.versions.len() > 1 {
            return Err(errors::delete_conflict(
                "This policy has more than one version. Before you delete a policy, you must delete the policy's \
                 versions. The default version is deleted with the policy.",
            ));
        }
        entity::remove(call, &managed)?;
        Ok(api::DeletePolicyOutput {})
    }
}

impl Answers<api::ListEntitiesForPolicy> for Iam {
    fn needs(call: &Call, op: &api::ListEntitiesForPolicy) -> Result<Needs> {
        Managed::needs(call, &op.policy_arn)
    }

    /// All at once: an account's users, groups and roles are few.
    fn run(call: &Call, op: api::ListEntitiesForPolicy) -> Result<api::ListEntitiesForPolicyOutput> {
        Managed::find(call, &op.policy_arn)?;
        let users = users_of(call, &op.policy_arn)?;
        let prefix = op.path_prefix.as_deref().unwrap_or("/");
        let (attached, bounding) = match op.policy_usage_filter.as_deref() {
            Some("PermissionsPolicy") => (true, false),
            Some("PermissionsBoundary") => (false, true),
            _ => (true, true),
        };
        let filter = op.entity_filter.as_deref();
        let wants =
            |kind: &str| filter.is_none_or(|filter| filter == kind || filter.ends_with("ManagedPolicy"));
        let of = |all: &[(Identity, bool)], kind: &str| {
            let some = all.iter().filter(|(identity, bound)| {
                identity.path.starts_with(prefix) && if *bound { bounding } else { attached }
            });
            let names = some.map(|(identity, _)| (identity.name.clone(), identity.unique_id.clone()));
            if wants(kind) { names.collect() } else { Vec::new() }
        };
        let some = |(name, id)| (Some(name), Some(id));
        let role = |(role_name, role_id)| api::PolicyRole { role_name, role_id };
        let user = |(user_name, user_id)| api::PolicyUser { user_name, user_id };
        let group = |(group_name, group_id)| api::PolicyGroup { group_name, group_id };
        Ok(api::ListEntitiesForPolicyOutput {
            policy_roles: Some(of(&users.roles, "Role").into_iter().map(some).map(role).collect()),
            policy_users: Some(of(&users.people, "User").into_iter().map(some).map(user).collect()),
            policy_groups: Some(of(&users.groups, "Group").into_iter().map(some).map(group).collect()),
            is_truncated: Some(false),
            marker: None,
        })
    }
}

/// Refuses a document that IAM refuses.
pub(super) fn check(text: &str) -> Result<()> {
    document::check(text, Kind::Managed)?;
    if policy::size(text) > LONGEST {
        return Err(errors::quota("PolicySize", LONGEST));
    }
    Ok(())
}

/// As the wire has it.
pub(super) fn shown(managed: &Managed, uses: Uses) -> api::Policy {
    api::Policy {
        policy_name: Some(managed.identity.name.clone()),
        policy_id: Some(managed.identity.unique_id.clone()),
        arn: Some(managed.identity.arn.clone()),
        path: Some(managed.identity.path.clone()),
        default_version_id: Some(managed.default.clone()),
        attachment_count: Some(uses.attached),
        permissions_boundary_usage_count: Some(uses.bounding),
        is_attachable: Some(true),
        // AWS shows it in `GetPolicy` alone.
        description: None,
        create_date: Some(managed.identity.created),
        update_date: Some(managed.updated),
        tags: tags::shown_if_any(&managed.tags),
    }
}
