//! IAM roles.

mod operations;
pub(crate) mod resource;
mod trust;

use std::borrow::Cow;
use std::collections::BTreeMap;

use kernel::{Call, Guarded, PolicyKind, Record, ResourcePolicy, Result, Scope};
use policy::Principal;
use serde::{Deserialize, Serialize};
use shapes_iam as api;

use crate::arn::Named;
use crate::entity::{self, Entity, Identity, Tagged};
use crate::holder::{Holder, Holdings};
use crate::{document, errors, managed, tags};

/// A role.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Role {
    #[serde(flatten)]
    pub(crate) identity: Identity,
    /// The trust policy, with users and roles as their unique ids.
    pub(crate) trust: String,
    #[serde(default)]
    pub(crate) description: Option<String>,
    /// How long its sessions may be, in seconds.
    pub(crate) max_session: i32,
    /// The ARN of its permissions boundary.
    #[serde(default)]
    pub(crate) boundary: Option<String>,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) holdings: Holdings,
}

impl Record for Role {
    const KIND: &'static str = "iam_role";
    const SCOPE: Scope = Scope::Account;

    fn id(&self) -> Cow<'_, str> {
        entity::id(&self.identity)
    }
}

impl Guarded for Role {
    fn tags(&self) -> Option<&BTreeMap<String, String>> {
        Some(&self.tags)
    }
}

impl Entity for Role {
    const NOUN: &'static str = "role";
    const TITLE: &'static str = "Role";
    const PREFIX: &'static str = "AROA";

    fn identity(&self) -> &Identity {
        &self.identity
    }

    fn boundary(&self) -> Option<&str> {
        self.boundary.as_deref()
    }
}

impl Tagged for Role {
    fn tags_mut(&mut self) -> &mut BTreeMap<String, String> {
        &mut self.tags
    }
}

impl Holder for Role {
    const ATTACHED_QUOTA: &'static str = "PoliciesPerRole";
    const INLINE_SIZE: usize = 10_240;

    fn holdings(&self) -> &Holdings {
        &self.holdings
    }

    fn holdings_mut(&mut self) -> &mut Holdings {
        &mut self.holdings
    }

    fn changeable(&self) -> Result<()> {
        if self.is_service_linked() {
            return Err(errors::unmodifiable(format!(
                "Cannot perform the operation on the protected role '{}' - this role is only modifiable by AWS",
                self.identity.name
            )));
        }
        Ok(())
    }
}

tags::tag_operations!(Role, role_name: TagRole, UntagRole, ListRoleTags -> ListRoleTagsOutput);

impl Role {
    /// The role of an ARN, in whichever account.
    pub(crate) fn by_arn(call: &Call, arn: &str) -> Result<Option<Self>> {
        let Some(named) = Named::parse(arn).filter(|named| named.kind == "role") else { return Ok(None) };
        let found: Option<Role> = call.get_in(&named.place(call), &entity::key(named.name))?;
        Ok(found.filter(|role| role.identity.arn == arn))
    }

    /// The role behind a session, if it is still the same.
    pub(crate) fn behind(call: &Call, arn: &str, id: &str) -> Result<Option<Self>> {
        Ok(Role::by_arn(call, arn)?.filter(|role| role.identity.unique_id == id))
    }

    pub(crate) fn is_service_linked(&self) -> bool {
        self.identity.path.starts_with("/aws-service-role/")
    }

    /// A session of it, as policies see it.
    pub(crate) fn session(&self, name: &str) -> Principal {
        let mut parts = self.identity.arn.splitn(6, ':');
        let (partition, account) = (parts.nth(1).unwrap_or("aws"), parts.nth(2).unwrap_or_default());
        Principal::Session {
            role_arn: self.identity.arn.clone(),
            role_id: self.identity.unique_id.clone(),
            name: name.to_owned(),
            arn: format!("arn:{partition}:sts::{account}:assumed-role/{}/{name}", self.identity.name),
        }
    }

    /// As IAM shows it.
    pub(crate) fn shown(&self, call: &Call) -> Result<api::Role> {
        let identity = self.identity.clone();
        Ok(api::Role {
            path: identity.path,
            role_name: identity.name,
            role_id: identity.unique_id,
            arn: identity.arn,
            create_date: identity.created,
            assume_role_policy_document: Some(document::encoded(&trust::shown(call, &self.trust)?)),
            description: self.description.clone(),
            max_session_duration: Some(self.max_session),
            permissions_boundary: managed::shown_boundary(self.boundary.as_ref()),
            tags: tags::shown_if_any(&self.tags),
            // When a role was used last is not kept.
            role_last_used: None,
            source_role_template: None,
        })
    }

    /// As lists show it: AWS leaves the tags and the boundary out of them.
    pub(crate) fn shown_in_list(&self, call: &Call) -> Result<api::Role> {
        Ok(api::Role { permissions_boundary: None, tags: None, ..self.shown(call)? })
    }
}

/// A role as that which is to be assumed: its trust policy decides. One that is not there trusts nobody.
pub(crate) struct Trusting<'r>(pub(crate) Option<&'r Role>);

impl Guarded for Trusting<'_> {
    fn policy(&self) -> Option<ResourcePolicy> {
        let document = self.0.map(|role| role.trust.clone()).unwrap_or_default();
        Some(ResourcePolicy { document, kind: PolicyKind::Trust })
    }

    fn tags(&self) -> Option<&BTreeMap<String, String>> {
        self.0.map(|role| &role.tags)
    }
}
