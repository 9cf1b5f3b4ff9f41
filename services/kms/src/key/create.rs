//! `CreateKey`.

use std::collections::BTreeMap;

use kernel::{Answers, ApiError, Call, Ids as _, Needs, Result};
use shapes_kms as api;

use super::{Key, Making, State, policy, tags};
use crate::{Kms, error};

impl Answers<api::CreateKey> for Kms {
    const ALSO: &'static [&'static str] = &["kms:TagResource"];

    fn needs(call: &Call, op: &api::CreateKey) -> Result<Needs> {
        let requested = || op.tags.iter().flatten().map(|tag| (tag.tag_key.as_str(), tag.tag_value.as_str()));
        let described = |needs: Needs| {
            super::needs::with_caller(call, needs)
                .tagging(requested())
                .when("kms:KeySpec", spec(op).unwrap_or(api::key_spec::SYMMETRIC_DEFAULT))
                .when("kms:KeyUsage", op.key_usage.as_deref().unwrap_or(api::key_usage_type::ENCRYPT_DECRYPT))
                .when("kms:KeyOrigin", op.origin.as_deref().unwrap_or(api::origin_type::AWS_KMS))
                .when("kms:MultiRegion", op.multi_region.unwrap_or_default().to_string())
                .when(
                    "kms:BypassPolicyLockoutSafetyCheck",
                    op.bypass_policy_lockout_safety_check.unwrap_or_default().to_string(),
                )
        };
        let needs = described(Needs::on("*"));
        Ok(match &op.tags {
            Some(tags) if !tags.is_empty() => {
                needs.and(described(Needs::to("kms:TagResource", call.place().arn("kms", "key/*"))))
            }
            _ => needs,
        })
    }

    fn run(call: &mut Call, op: api::CreateKey) -> Result<api::CreateKeyOutput> {
        symmetric_only(&op)?;
        let id = call.ids().uuid();
        let mut key = Key {
            arn: call.place().arn("kms", format_args!("key/{id}")),
            id,
            description: op.description.unwrap_or_default(),
            created: call.now(),
            state: State::Enabled,
            policy: String::new(),
            tags: BTreeMap::new(),
            materials: Vec::new(),
            rotation: None,
            service: None,
        };
        tags::add(&mut key, op.tags.unwrap_or_default())?;
        match op.policy {
            Some(text) => {
                let bypassed = op.bypass_policy_lockout_safety_check.unwrap_or_default();
                policy::replace(call, &mut key, text, bypassed)?;
            }
            None => key.policy = policy::default(call.place()),
        }
        key.add_material(call, Making::Created)?;
        call.put(&key)?;
        Ok(api::CreateKeyOutput { key_metadata: Some(key.metadata(call.now())) })
    }
}

fn spec(op: &api::CreateKey) -> Option<&str> {
    op.key_spec.as_deref().or(op.customer_master_key_spec.as_deref())
}

/// Refuses every other kind of key.
fn symmetric_only(op: &api::CreateKey) -> Result<()> {
    if op.key_spec.is_some() && op.customer_master_key_spec.is_some() {
        let text = "You cannot specify KeySpec and CustomerMasterKeySpec in the same request. CustomerMasterKeySpec is deprecated.";
        return Err(error::invalid(text));
    }
    if let Some(spec) = spec(op).filter(|spec| *spec != api::key_spec::SYMMETRIC_DEFAULT) {
        return Err(error::unsupported(&format!("keys of the spec {spec}: it has SYMMETRIC_DEFAULT only")));
    }
    match op.key_usage.as_deref() {
        None | Some(api::key_usage_type::ENCRYPT_DECRYPT) => {}
        Some(usage) => {
            let text = format!("KeyUsage {usage} is not compatible with KeySpec SYMMETRIC_DEFAULT");
            return Err(ApiError::new("ValidationException", text));
        }
    }
    if let Some(origin) = op.origin.as_deref().filter(|origin| *origin != api::origin_type::AWS_KMS) {
        return Err(error::unsupported(&format!("key material of the origin {origin}: it has AWS_KMS only")));
    }
    if op.multi_region == Some(true) {
        return Err(error::unsupported("multi-Region keys"));
    }
    if op.custom_key_store_id.is_some() || op.xks_key_id.is_some() {
        return Err(error::unsupported("custom key stores"));
    }
    Ok(())
}
