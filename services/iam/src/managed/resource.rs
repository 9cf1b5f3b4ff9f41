//! `AWS::IAM::ManagedPolicy`

use kernel::{At, Attributes, Call, Made, Props, Resource, Result, input};
use shapes_iam as api;

use crate::stack::{self, Holds};

/// The longest name of a policy.
const LONGEST: usize = 128;
/// How many versions a policy may have.
const MOST_VERSIONS: usize = 5;

/// A managed policy in a template. Its physical id is its ARN.
pub(crate) struct ManagedPolicyResource;

impl Resource for ManagedPolicyResource {
    const TYPE: &'static str = "AWS::IAM::ManagedPolicy";
    const PROPERTIES: &'static [&'static str] =
        &["Description", "Groups", "ManagedPolicyName", "Path", "PolicyDocument", "Roles", "Users"];
    const REQUIRED: &'static [&'static str] = &["PolicyDocument"];
    const CREATE_ONLY: &'static [&'static str] = &["Description", "ManagedPolicyName", "Path"];

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let mut op: api::CreatePolicy = input(new)?;
        op.policy_name =
            stack::text(new, "ManagedPolicyName").unwrap_or_else(|| stack::generated(at, LONGEST));
        let made = call.invoke(at.principal(), op)?.policy.unwrap_or_default();
        let arn = made.arn.unwrap_or_default();
        attach(call, at, &arn, &Props::new(), new)?;
        Ok(Made::Now(arn))
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        if Self::CREATE_ONLY.iter().any(|name| old.get(*name) != new.get(*name)) {
            return Ok(Made::Replace);
        }
        if old.get("PolicyDocument") != new.get("PolicyDocument") {
            make_room(call, at, id)?;
            let op = api::CreatePolicyVersion {
                policy_arn: id.to_owned(),
                policy_document: stack::document(new, "PolicyDocument"),
                set_as_default: Some(true),
            };
            call.invoke(at.principal(), op)?;
        }
        attach(call, at, id, old, new)?;
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, old: &Props) -> Result<Made> {
        attach(call, at, id, old, &Props::new())?;
        let policy_arn = id.to_owned();
        match versions(call, at, id) {
            Ok(versions) => {
                for version_id in spare(versions) {
                    let op = api::DeletePolicyVersion { policy_arn: policy_arn.clone(), version_id };
                    call.invoke(at.principal(), op)?;
                }
                call.invoke(at.principal(), api::DeletePolicy { policy_arn })?;
            }
            gone => stack::gone_is_fine(gone)?,
        }
        Ok(Made::Now(id.to_owned()))
    }

    fn attributes(call: &Call, at: &At, id: &str, _: &Props) -> Result<Attributes> {
        let policy = call.ask(at.principal(), api::GetPolicy { policy_arn: id.to_owned() })?.policy;
        let policy = policy.unwrap_or_default();
        let attributes = [
            ("PolicyArn", policy.arn.into()),
            ("PolicyId", policy.policy_id.into()),
            ("DefaultVersionId", policy.default_version_id.into()),
            ("AttachmentCount", policy.attachment_count.into()),
            ("PermissionsBoundaryUsageCount", policy.permissions_boundary_usage_count.into()),
            ("IsAttachable", policy.is_attachable.into()),
            ("CreateDate", policy.create_date.map(|date| date.to_string()).into()),
            ("UpdateDate", policy.update_date.map(|date| date.to_string()).into()),
        ];
        Ok(attributes.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    }
}

/// Attaches the policy to all whom `new` names, and detaches it from those whom only `old` names.
fn attach(call: &mut Call, at: &At, arn: &str, old: &Props, new: &Props) -> Result<()> {
    for (property, holds) in Holds::NAMED {
        let (before, after) = (stack::texts(old, property), stack::texts(new, property));
        for holder in after.iter().filter(|holder| !before.contains(holder)) {
            holds.attach(call, at, holder, arn)?;
        }
        for holder in before.iter().filter(|holder| !after.contains(holder)) {
            stack::gone_is_fine(holds.detach(call, at, holder, arn))?;
        }
    }
    Ok(())
}

/// Deletes the oldest version that does not count where there are as many as there can be.
fn make_room(call: &mut Call, at: &At, arn: &str) -> Result<()> {
    let versions = versions(call, at, arn)?;
    if versions.len() < MOST_VERSIONS {
        return Ok(());
    }
    if let Some(version_id) = spare(versions).pop() {
        let op = api::DeletePolicyVersion { policy_arn: arn.to_owned(), version_id };
        call.invoke(at.principal(), op)?;
    }
    Ok(())
}

/// Newest first.
fn versions(call: &Call, at: &At, arn: &str) -> Result<Vec<api::PolicyVersion>> {
    let op = api::ListPolicyVersions { policy_arn: arn.to_owned(), ..api::ListPolicyVersions::default() };
    Ok(call.ask(at.principal(), op)?.versions.unwrap_or_default())
}

/// The ids of those versions that do not count.
fn spare(versions: Vec<api::PolicyVersion>) -> Vec<String> {
    let spare = versions.into_iter().filter(|version| version.is_default_version != Some(true));
    spare.filter_map(|version| version.version_id).collect()
}
