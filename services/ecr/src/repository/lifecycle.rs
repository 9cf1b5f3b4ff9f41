//! Lifecycle policies: `PutLifecyclePolicy`, `GetLifecyclePolicy`, `DeleteLifecyclePolicy`. While there are no images,
//! nothing expires: a policy is checked, kept and shown.

use std::collections::BTreeSet;

use kernel::{Answers, ApiError, Call, Needs, Result};
use serde_json::Value;
use shapes_ecr as api;

use super::Repository;
use crate::named::Named;
use crate::{Ecr, error};

impl Answers<api::PutLifecyclePolicy> for Ecr {
    fn needs(call: &Call, op: &api::PutLifecyclePolicy) -> Result<Needs> {
        Named::of(call, op.registry_id.as_deref(), &op.repository_name).needs(call)
    }

    fn run(call: &mut Call, op: api::PutLifecyclePolicy) -> Result<api::PutLifecyclePolicyOutput> {
        let mut repository = Named::of(call, op.registry_id.as_deref(), &op.repository_name).find(call)?;
        check(&op.lifecycle_policy_text).map_err(|reason| {
            let reason = format_args!("Lifecycle policy validation failure: {reason}");
            error::invalid("LifecyclePolicyText", reason)
        })?;
        repository.lifecycle = Some(op.lifecycle_policy_text);
        call.put_in(&repository.place, &repository)?;
        Ok(api::PutLifecyclePolicyOutput {
            registry_id: repository.registry(),
            repository_name: Some(repository.name),
            lifecycle_policy_text: repository.lifecycle,
        })
    }
}

impl Answers<api::GetLifecyclePolicy> for Ecr {
    fn needs(call: &Call, op: &api::GetLifecyclePolicy) -> Result<Needs> {
        Named::of(call, op.registry_id.as_deref(), &op.repository_name).needs(call)
    }

    fn run(call: &Call, op: api::GetLifecyclePolicy) -> Result<api::GetLifecyclePolicyOutput> {
        let repository = Named::of(call, op.registry_id.as_deref(), &op.repository_name).find(call)?;
        let policy = repository.lifecycle.clone().ok_or_else(|| absent(&repository))?;
        Ok(api::GetLifecyclePolicyOutput {
            registry_id: repository.registry(),
            repository_name: Some(repository.name),
            lifecycle_policy_text: Some(policy),
            last_evaluated_at: None,
        })
    }
}

impl Answers<api::DeleteLifecyclePolicy> for Ecr {
    fn needs(call: &Call, op: &api::DeleteLifecyclePolicy) -> Result<Needs> {
        Named::of(call, op.registry_id.as_deref(), &op.repository_name).needs(call)
    }

    fn run(call: &mut Call, op: api::DeleteLifecyclePolicy) -> Result<api::DeleteLifecyclePolicyOutput> {
        let mut repository = Named::of(call, op.registry_id.as_deref(), &op.repository_name).find(call)?;
        let policy = repository.lifecycle.take().ok_or_else(|| absent(&repository))?;
        call.put_in(&repository.place, &repository)?;
        Ok(api::DeleteLifecyclePolicyOutput {
            registry_id: repository.registry(),
            repository_name: Some(repository.name),
            lifecycle_policy_text: Some(policy),
            last_evaluated_at: None,
        })
    }
}

/// Whether a text has the form of a lifecycle policy: rules with priorities of their own, a selection and an action.
fn check(text: &str) -> Result<(), String> {
    let policy: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let rules = policy.get("rules").and_then(Value::as_array).filter(|rules| !rules.is_empty());
    let mut priorities = BTreeSet::new();
    for rule in rules.ok_or("rules is missing or empty")? {
        let priority = rule.get("rulePriority").and_then(Value::as_u64).filter(|priority| *priority > 0);
        let priority = priority.ok_or("rulePriority is not a positive integer")?;
        if !priorities.insert(priority) {
            return Err(format!("rulePriority {priority} is there twice"));
        }
        if !rule.get("selection").is_some_and(Value::is_object) {
            return Err(format!("the rule with priority {priority} has no selection"));
        }
        if rule.pointer("/action/type").and_then(Value::as_str).is_none() {
            return Err(format!("the rule with priority {priority} has no action type"));
        }
    }
    Ok(())
}

fn absent(repository: &Repository) -> ApiError {
    let text = format!(
        "Lifecycle policy does not exist for the repository with name '{}' in the registry with id '{}'",
        repository.name, repository.place.account
    );
    ApiError::new("LifecyclePolicyNotFoundException", text)
}
