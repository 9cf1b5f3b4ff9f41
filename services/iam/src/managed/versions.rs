//! The versions of a managed policy.

use kernel::{Answers, Call, Needs, Result};
use policy::Kind;
use schema::ApiError;
use shapes_iam as api;

use super::{Managed, Version, find_own, operations};
use crate::entity::{self, Entity};
use crate::{Iam, document, errors};

/// How many versions a policy may have.
const MOST: usize = 5;

impl Answers<api::CreatePolicyVersion> for Iam {
    fn prepare(op: &api::CreatePolicyVersion) -> Result<()> {
        document::check(&op.policy_document, Kind::Managed).map(drop)
    }

    fn needs(call: &Call, op: &api::CreatePolicyVersion) -> Result<Needs> {
        Managed::needs(call, &op.policy_arn)
    }

    fn run(call: &mut Call, op: api::CreatePolicyVersion) -> Result<api::CreatePolicyVersionOutput> {
        let mut managed = find_own(call, &op.policy_arn)?;
        operations::check(&op.policy_document)?;
        if managed.versions.len() >= MOST {
            return Err(errors::limit_exceeded(format!(
                "A managed policy can have up to {MOST} versions. Before you create a new version, you must delete \
                 an existing version."
            )));
        }
        let now = entity::whole_seconds(call.now());
        let version =
            Version { id: format!("v{}", managed.next), document: op.policy_document, created: now };
        managed.next += 1;
        if op.set_as_default.unwrap_or(false) {
            managed.default.clone_from(&version.id);
        }
        managed.updated = now;
        let shown = managed.shown_version(&version, false);
        managed.versions.push(version);
        call.put(&managed)?;
        Ok(api::CreatePolicyVersionOutput { policy_version: Some(shown) })
    }
}

impl Answers<api::GetPolicyVersion> for Iam {
    fn needs(call: &Call, op: &api::GetPolicyVersion) -> Result<Needs> {
        Managed::needs(call, &op.policy_arn)
    }

    fn run(call: &Call, op: api::GetPolicyVersion) -> Result<api::GetPolicyVersionOutput> {
        let managed = Managed::find(call, &op.policy_arn)?;
        let version =
            managed.version(&op.version_id).ok_or_else(|| absent(&op.policy_arn, &op.version_id))?;
        Ok(api::GetPolicyVersionOutput { policy_version: Some(managed.shown_version(version, true)) })
    }
}

impl Answers<api::ListPolicyVersions> for Iam {
    fn needs(call: &Call, op: &api::ListPolicyVersions) -> Result<Needs> {
        Managed::needs(call, &op.policy_arn)
    }

    /// All at once: there are at most five.
    fn run(call: &Call, op: api::ListPolicyVersions) -> Result<api::ListPolicyVersionsOutput> {
        let managed = Managed::find(call, &op.policy_arn)?;
        let newest_first = managed.versions.iter().rev();
        let versions = newest_first.map(|version| managed.shown_version(version, false)).collect();
        Ok(api::ListPolicyVersionsOutput {
            versions: Some(versions),
            is_truncated: Some(false),
            marker: None,
        })
    }
}

impl Answers<api::SetDefaultPolicyVersion> for Iam {
    fn needs(call: &Call, op: &api::SetDefaultPolicyVersion) -> Result<Needs> {
        Managed::needs(call, &op.policy_arn)
    }

    fn run(call: &mut Call, op: api::SetDefaultPolicyVersion) -> Result<api::SetDefaultPolicyVersionOutput> {
        let mut managed = find_own(call, &op.policy_arn)?;
        if managed.version(&op.version_id).is_none() {
            return Err(absent(&op.policy_arn, &op.version_id));
        }
        managed.default = op.version_id;
        managed.updated = entity::whole_seconds(call.now());
        call.put(&managed)?;
        Ok(api::SetDefaultPolicyVersionOutput {})
    }
}

impl Answers<api::DeletePolicyVersion> for Iam {
    fn needs(call: &Call, op: &api::DeletePolicyVersion) -> Result<Needs> {
        Managed::needs(call, &op.policy_arn)
    }

    fn run(call: &mut Call, op: api::DeletePolicyVersion) -> Result<api::DeletePolicyVersionOutput> {
        let mut managed = find_own(call, &op.policy_arn)?;
        if managed.version(&op.version_id).is_none() {
            return Err(absent(&op.policy_arn, &op.version_id));
        }
        if managed.default == op.version_id {
            return Err(errors::delete_conflict("Cannot delete the default version of a policy."));
        }
        managed.versions.retain(|version| version.id != op.version_id);
        call.put(&managed)?;
        Ok(api::DeletePolicyVersionOutput {})
    }
}

fn absent(arn: &str, version: &str) -> ApiError {
    errors::no_such_entity(format!("Policy {arn} version {version} does not exist or is not attachable."))
}
