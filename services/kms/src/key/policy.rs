//! Key policies: `GetKeyPolicy`, `PutKeyPolicy`, `ListKeyPolicies`. A key has one policy, and its name is `default`.

use kernel::{Answers, ApiError, Call, Needs, Place, Result};
use policy::{Document, Kind};
use serde_json::json;
use shapes_kms as api;

use super::{Key, Named, named, needs};
use crate::Kms;

/// The name of the policy that a key has.
const NAME: &str = "default";
/// How long a key policy may be, in bytes.
const LONGEST: usize = 32 * 1024;

/// The policy that AWS gives to a key made without one: the account's own policies decide.
pub(super) fn default(place: &Place) -> String {
    let policy = json!({
        "Version": "2012-10-17",
        "Id": "key-default-1",
        "Statement": [{
            "Sid": "Enable IAM User Permissions",
            "Effect": "Allow",
            "Principal": { "AWS": place.global_arn("iam", "root") },
            "Action": "kms:*",
            "Resource": "*"
        }]
    });
    format!("{policy:#}")
}

/// Gives a key another policy, unless that is malformed or would lock the caller out of it.
pub(super) fn replace(call: &Call, key: &mut Key, text: String, bypassed: bool) -> Result<()> {
    let refuse = |text: String| ApiError::new("MalformedPolicyDocumentException", text);
    if text.len() > LONGEST {
        return Err(ApiError::new(
            "LimitExceededException",
            "The key policy exceeds the limit of 32768 bytes",
        ));
    }
    Document::parse(&text, Kind::Key).map_err(|malformed| refuse(malformed.message().to_owned()))?;
    key.policy = text;
    let named = Named { place: call.place().clone(), alias: None, id: Some(key.id.clone()) };
    let again = Needs::to("kms:PutKeyPolicy", named.arn()).owned_by(key.account()).given(Some(&*key));
    if bypassed || call.permits(&needs::with_caller(call, again)) {
        Ok(())
    } else {
        let text = "The new key policy will not allow you to update the key policy in the future.";
        Err(refuse(text.to_owned()))
    }
}

impl Answers<api::GetKeyPolicy> for Kms {
    fn needs(call: &Call, op: &api::GetKeyPolicy) -> Result<Needs> {
        needs::on(call, &op.key_id)
    }

    fn run(call: &Call, op: api::GetKeyPolicy) -> Result<api::GetKeyPolicyOutput> {
        named::no_alias(call, &op.key_id)?;
        named_default(op.policy_name.as_deref())?;
        let key = Named::of(call, &op.key_id)?.find_own(call)?;
        Ok(api::GetKeyPolicyOutput { policy: Some(key.policy), policy_name: Some(NAME.to_owned()) })
    }
}

impl Answers<api::PutKeyPolicy> for Kms {
    fn needs(call: &Call, op: &api::PutKeyPolicy) -> Result<Needs> {
        let bypassed = op.bypass_policy_lockout_safety_check.unwrap_or_default();
        Ok(needs::on(call, &op.key_id)?.when("kms:BypassPolicyLockoutSafetyCheck", bypassed.to_string()))
    }

    fn run(call: &mut Call, op: api::PutKeyPolicy) -> Result<api::PutKeyPolicyOutput> {
        named_default(op.policy_name.as_deref())?;
        let mut key = named::find_by_id(call, &op.key_id)?;
        let bypassed = op.bypass_policy_lockout_safety_check.unwrap_or_default();
        replace(call, &mut key, op.policy, bypassed)?;
        call.put(&key)?;
        Ok(api::PutKeyPolicyOutput {})
    }
}

impl Answers<api::ListKeyPolicies> for Kms {
    fn needs(call: &Call, op: &api::ListKeyPolicies) -> Result<Needs> {
        needs::on(call, &op.key_id)
    }

    fn run(call: &Call, op: api::ListKeyPolicies) -> Result<api::ListKeyPoliciesOutput> {
        named::no_alias(call, &op.key_id)?;
        if op.marker.is_some() {
            return Err(ApiError::new("InvalidMarkerException", "the marker is not one of this list"));
        }
        Named::of(call, &op.key_id)?.find_own(call)?;
        Ok(api::ListKeyPoliciesOutput {
            policy_names: Some(vec![NAME.to_owned()]),
            truncated: Some(false),
            next_marker: None,
        })
    }
}

fn named_default(name: Option<&str>) -> Result<()> {
    match name {
        None | Some(NAME) => Ok(()),
        Some(other) => Err(ApiError::new(
            "NotFoundException",
            format!("No such policy exists: {other}. It is named {NAME}"),
        )),
    }
}
