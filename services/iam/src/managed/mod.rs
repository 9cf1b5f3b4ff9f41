//! Managed policies: the account's own, with their versions, and AWS's.

mod aws;
mod operations;
pub(crate) mod resource;
mod uses;
mod versions;

use std::borrow::Cow;
use std::collections::BTreeMap;

use kernel::{Call, Guarded, Record, Result, Scope};
use policy::Kind;
use schema::Timestamp;
use serde::{Deserialize, Serialize};
use shapes_iam as api;

use crate::arn::Named;
use crate::entity::{self, Entity, Identity, Tagged};
use crate::{document, errors, tags};
use uses::Uses;

/// A managed policy.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Managed {
    #[serde(flatten)]
    pub(crate) identity: Identity,
    #[serde(default)]
    pub(crate) description: Option<String>,
    pub(crate) updated: Timestamp,
    /// Oldest first.
    pub(crate) versions: Vec<Version>,
    /// `v1`: the version that counts.
    pub(crate) default: String,
    /// The number of the next version; numbers are not given twice.
    pub(crate) next: u32,
    #[serde(default)]
    pub(crate) tags: BTreeMap<String, String>,
}

/// A version of a managed policy.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Version {
    pub(crate) id: String,
    pub(crate) document: String,
    pub(crate) created: Timestamp,
}

impl Record for Managed {
    const KIND: &'static str = "iam_policy";
    const SCOPE: Scope = Scope::Account;

    fn id(&self) -> Cow<'_, str> {
        entity::id(&self.identity)
    }
}

impl Guarded for Managed {
    fn tags(&self) -> Option<&BTreeMap<String, String>> {
        Some(&self.tags)
    }
}

impl Entity for Managed {
    const NOUN: &'static str = "policy";
    const TITLE: &'static str = "Policy";
    const PREFIX: &'static str = "ANPA";

    fn identity(&self) -> &Identity {
        &self.identity
    }

    /// By its ARN; the account's own or AWS's.
    fn get(call: &Call, arn: &str) -> Result<Option<Self>> {
        let Some(named) = Named::parse(arn).filter(|named| named.kind == "policy") else { return Ok(None) };
        if named.account == "aws" {
            return Ok(aws::find(arn).cloned());
        }
        let found: Option<Managed> = call.get_in(&named.place(call), &entity::key(named.name))?;
        Ok(found.filter(|found| found.identity.arn == arn))
    }

    fn arn_of(_: &Call, arn: &str) -> String {
        arn.to_owned()
    }

    fn missing(arn: &str) -> schema::ApiError {
        errors::no_such_entity(format!("Policy {arn} was not found."))
    }
}

impl Tagged for Managed {
    fn tags_mut(&mut self) -> &mut BTreeMap<String, String> {
        &mut self.tags
    }
}

tags::tag_operations!(Managed, policy_arn: TagPolicy, UntagPolicy, ListPolicyTags -> ListPolicyTagsOutput);

impl Managed {
    /// The version that counts.
    pub(crate) fn default_version(&self) -> Option<&Version> {
        self.version(&self.default)
    }

    fn version(&self, id: &str) -> Option<&Version> {
        self.versions.iter().find(|version| version.id == id)
    }

    fn detail(&self, uses: Uses) -> api::ManagedPolicyDetail {
        let shown = operations::shown(self, uses);
        let versions = self.versions.iter().map(|version| self.shown_version(version, true));
        api::ManagedPolicyDetail {
            policy_name: shown.policy_name,
            policy_id: shown.policy_id,
            arn: shown.arn,
            path: shown.path,
            default_version_id: shown.default_version_id,
            attachment_count: shown.attachment_count,
            permissions_boundary_usage_count: shown.permissions_boundary_usage_count,
            is_attachable: shown.is_attachable,
            description: self.description.clone(),
            create_date: shown.create_date,
            update_date: shown.update_date,
            policy_version_list: Some(versions.collect()),
        }
    }

    fn shown_version(&self, version: &Version, document: bool) -> api::PolicyVersion {
        api::PolicyVersion {
            document: document.then(|| document::encoded(&version.document)),
            version_id: Some(version.id.clone()),
            is_default_version: Some(version.id == self.default),
            create_date: Some(version.created),
        }
    }
}

/// A managed policy of the account's own, which may be changed.
pub(crate) fn find_own(call: &Call, arn: &str) -> Result<Managed> {
    match Named::parse(arn) {
        Some(named) if named.account == call.account() => Managed::find(call, arn),
        // AWS's own policies are refused by AWS's policy on them, whoever asks.
        Some(named) if named.account == "aws" => {
            Err(errors::access_denied(format!("{arn} is a policy of AWS's own, which only AWS changes")))
        }
        _ => Err(errors::invalid_input(format!("ARN {arn} is not valid."))),
    }
}

/// All managed policies of the account, and those of AWS's that are in use, as the report on an account shows them.
pub(crate) fn details(call: &Call, own: bool, aws: bool) -> Result<Vec<(String, api::ManagedPolicyDetail)>> {
    let mut details = Vec::new();
    for (managed, uses) in uses::with_uses(call)? {
        let theirs = managed.identity.arn.contains(":iam::aws:");
        let used = uses.attached + uses.bounding > 0;
        if (own && !theirs) || (aws && theirs && used) {
            details.push((managed.identity.arn.clone(), managed.detail(uses)));
        }
    }
    Ok(details)
}

/// The name at the end of a policy's ARN.
pub(crate) fn name(arn: &str) -> &str {
    arn.rsplit('/').next().unwrap_or(arn)
}

/// The path in a policy's ARN: `/service-role/`.
pub(crate) fn path(arn: &str) -> &str {
    let rest = arn.split_once(":policy").map_or("/", |(_, rest)| rest);
    rest.rfind('/').and_then(|end| rest.get(..=end)).unwrap_or("/")
}

/// A managed policy, for a decision; none if it is gone.
pub(crate) fn policy(call: &Call, arn: &str) -> Result<Option<policy::Policy>> {
    let Some(managed) = Managed::get(call, arn)? else { return Ok(None) };
    let document =
        managed.default_version().and_then(|version| document::parsed(&version.document, Kind::Managed).ok());
    Ok(document.map(|document| policy::Policy {
        name: managed.identity.name.clone(),
        arn: Some(arn.to_owned()),
        document,
    }))
}

/// Refuses a permissions boundary that is no policy.
pub(crate) fn check_boundary(call: &Call, arn: Option<&str>) -> Result<()> {
    match arn {
        Some(arn) if Managed::get(call, arn)?.is_none() => {
            Err(errors::no_such_entity(format!("Scope ARN: {arn} does not exist or is not attachable.")))
        }
        _ => Ok(()),
    }
}

/// A permissions boundary as the wire has it.
pub(crate) fn shown_boundary(arn: Option<&String>) -> Option<api::AttachedPermissionsBoundary> {
    arn.map(|arn| api::AttachedPermissionsBoundary {
        permissions_boundary_type: Some("Policy".to_owned()),
        permissions_boundary_arn: Some(arn.clone()),
    })
}
