//! Instance profiles: the container that gives a role to EC2 instances.

pub(crate) mod resource;

use std::borrow::Cow;
use std::collections::BTreeMap;

use kernel::{Answers, Call, Guarded, Needs, Query, Record, Result, Scope};
use serde::{Deserialize, Serialize};
use shapes_iam as api;

use crate::entity::{self, Entity, Identity, Tagged};
use crate::role::Role;
use crate::{Iam, errors, paging, tags};

/// An instance profile.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct InstanceProfile {
    #[serde(flatten)]
    pub(crate) identity: Identity,
    /// The name of its role; it has one at most.
    #[serde(default)]
    pub(crate) role: Option<String>,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
}

impl Record for InstanceProfile {
    const KIND: &'static str = "iam_instance_profile";
    const SCOPE: Scope = Scope::Account;
    const INDEXES: &'static [&'static str] = &["role"];

    fn id(&self) -> Cow<'_, str> {
        entity::id(&self.identity)
    }
}

impl Guarded for InstanceProfile {
    fn tags(&self) -> Option<&BTreeMap<String, String>> {
        Some(&self.tags)
    }
}

impl Entity for InstanceProfile {
    const NOUN: &'static str = "instance profile";
    const TITLE: &'static str = "Instance Profile";
    const ARN_KIND: &'static str = "instance-profile";
    const PREFIX: &'static str = "AIPA";

    fn identity(&self) -> &Identity {
        &self.identity
    }

    fn missing(name: &str) -> schema::ApiError {
        errors::no_such_entity(format!("Instance Profile {name} cannot be found."))
    }
}

impl Tagged for InstanceProfile {
    fn tags_mut(&mut self) -> &mut BTreeMap<String, String> {
        &mut self.tags
    }
}

tags::tag_operations!(InstanceProfile, instance_profile_name: TagInstanceProfile, UntagInstanceProfile,
    ListInstanceProfileTags -> ListInstanceProfileTagsOutput);

impl InstanceProfile {
    fn shown(&self, call: &Call) -> Result<api::InstanceProfile> {
        let role = match &self.role {
            Some(name) => Role::get(call, name)?.map(|role| role.shown_in_list(call)).transpose()?,
            None => None,
        };
        let identity = self.identity.clone();
        Ok(api::InstanceProfile {
            path: identity.path,
            instance_profile_name: identity.name,
            instance_profile_id: identity.unique_id,
            arn: identity.arn,
            create_date: identity.created,
            roles: role.into_iter().collect(),
            tags: tags::shown_if_any(&self.tags),
        })
    }
}

/// The instance profiles that hold a role.
pub(crate) fn of_role(call: &Call, role: &str) -> Result<Vec<InstanceProfile>> {
    call.every(&Query::all().by("role", role))
}

/// The same as the wire has them.
pub(crate) fn shown_of_role(call: &Call, role: &str) -> Result<Vec<api::InstanceProfile>> {
    of_role(call, role)?.iter().map(|profile| profile.shown(call)).collect()
}

impl Answers<api::CreateInstanceProfile> for Iam {
    const ALSO: &'static [&'static str] = &["iam:TagInstanceProfile"];

    fn needs(call: &Call, op: &api::CreateInstanceProfile) -> Result<Needs> {
        let name = &op.instance_profile_name;
        let needs = entity::needs_new::<InstanceProfile>(call, op.path.as_deref(), name);
        Ok(tags::at_creation(needs, "iam:TagInstanceProfile", op.tags.as_ref()))
    }

    fn run(call: &mut Call, op: api::CreateInstanceProfile) -> Result<api::CreateInstanceProfileOutput> {
        let name = &op.instance_profile_name;
        let identity = entity::new::<InstanceProfile>(call, op.path.as_deref(), name)?;
        let profile = InstanceProfile { identity, role: None, tags: tags::taken(op.tags.as_deref())? };
        call.put(&profile)?;
        Ok(api::CreateInstanceProfileOutput { instance_profile: profile.shown(call)? })
    }
}

impl Answers<api::GetInstanceProfile> for Iam {
    fn needs(call: &Call, op: &api::GetInstanceProfile) -> Result<Needs> {
        InstanceProfile::needs(call, &op.instance_profile_name)
    }

    fn run(call: &Call, op: api::GetInstanceProfile) -> Result<api::GetInstanceProfileOutput> {
        let profile = InstanceProfile::find(call, &op.instance_profile_name)?;
        Ok(api::GetInstanceProfileOutput { instance_profile: profile.shown(call)? })
    }
}

impl Answers<api::ListInstanceProfiles> for Iam {
    fn needs(call: &Call, op: &api::ListInstanceProfiles) -> Result<Needs> {
        let prefix = op.path_prefix.as_deref().unwrap_or("/");
        Ok(Needs::on(call.place().global_arn("iam", format_args!("instance-profile{prefix}"))))
    }

    fn run(call: &Call, op: api::ListInstanceProfiles) -> Result<api::ListInstanceProfilesOutput> {
        let prefix = op.path_prefix.as_deref().unwrap_or("/");
        let in_path = |profile: &InstanceProfile| profile.identity.path.starts_with(prefix);
        let page = paging::records(call, op.marker.as_deref(), op.max_items, in_path)?;
        let profiles: Result<_> = page.items.iter().map(|profile| profile.shown(call)).collect();
        Ok(api::ListInstanceProfilesOutput {
            instance_profiles: profiles?,
            is_truncated: Some(page.next.is_some()),
            marker: page.next,
        })
    }
}

impl Answers<api::ListInstanceProfilesForRole> for Iam {
    fn needs(call: &Call, op: &api::ListInstanceProfilesForRole) -> Result<Needs> {
        Role::needs(call, &op.role_name)
    }

    fn run(
        call: &Call,
        op: api::ListInstanceProfilesForRole,
    ) -> Result<api::ListInstanceProfilesForRoleOutput> {
        Role::find(call, &op.role_name)?;
        let named = |profile: api::InstanceProfile| (profile.instance_profile_name.clone(), profile);
        let profiles = shown_of_role(call, &op.role_name)?.into_iter().map(named);
        let page = paging::part(profiles, op.marker.as_deref(), op.max_items);
        Ok(api::ListInstanceProfilesForRoleOutput {
            instance_profiles: page.items,
            is_truncated: Some(page.next.is_some()),
            marker: page.next,
        })
    }
}

impl Answers<api::DeleteInstanceProfile> for Iam {
    fn needs(call: &Call, op: &api::DeleteInstanceProfile) -> Result<Needs> {
        InstanceProfile::needs(call, &op.instance_profile_name)
    }

    fn run(call: &mut Call, op: api::DeleteInstanceProfile) -> Result<api::DeleteInstanceProfileOutput> {
        let profile = InstanceProfile::find(call, &op.instance_profile_name)?;
        if profile.role.is_some() {
            return Err(errors::delete_conflict(
                "Cannot delete entity, must remove roles from instance profile first.",
            ));
        }
        entity::remove(call, &profile)?;
        Ok(api::DeleteInstanceProfileOutput {})
    }
}

impl Answers<api::AddRoleToInstanceProfile> for Iam {
    const ALSO: &'static [&'static str] = &["iam:PassRole"];

    fn needs(call: &Call, op: &api::AddRoleToInstanceProfile) -> Result<Needs> {
        let role = Role::get(call, &op.role_name)?;
        let arn = role.map_or_else(|| Role::arn_of(call, &op.role_name), |role| role.identity.arn);
        let pass = Needs::to("iam:PassRole", arn).when("iam:PassedToService", "ec2.amazonaws.com");
        Ok(InstanceProfile::needs(call, &op.instance_profile_name)?.and(pass))
    }

    fn run(
        call: &mut Call,
        op: api::AddRoleToInstanceProfile,
    ) -> Result<api::AddRoleToInstanceProfileOutput> {
        let mut profile = InstanceProfile::find(call, &op.instance_profile_name)?;
        Role::find(call, &op.role_name)?;
        if profile.role.is_some() {
            return Err(errors::quota("InstanceSessionsPerInstanceProfile", 1));
        }
        profile.role = Some(op.role_name);
        call.put(&profile)?;
        Ok(api::AddRoleToInstanceProfileOutput {})
    }
}

impl Answers<api::RemoveRoleFromInstanceProfile> for Iam {
    fn needs(call: &Call, op: &api::RemoveRoleFromInstanceProfile) -> Result<Needs> {
        InstanceProfile::needs(call, &op.instance_profile_name)
    }

    fn run(
        call: &mut Call,
        op: api::RemoveRoleFromInstanceProfile,
    ) -> Result<api::RemoveRoleFromInstanceProfileOutput> {
        let mut profile = InstanceProfile::find(call, &op.instance_profile_name)?;
        if profile.role.as_deref() != Some(&*op.role_name) {
            return Err(errors::not_found("role", &op.role_name));
        }
        profile.role = None;
        call.put(&profile)?;
        Ok(api::RemoveRoleFromInstanceProfileOutput {})
    }
}
