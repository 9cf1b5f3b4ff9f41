//! The context keys that policies ask for.

use std::collections::BTreeSet;

use kernel::{Answers, Call, Needs, Result};
use serde_json::Value;
use shapes_iam as api;

use super::principal::Source;
use crate::Iam;

/// What the engine knows of every principal and resource.
const DERIVED: [&str; 8] = [
    "aws:principalaccount",
    "aws:principalarn",
    "aws:principalisawsservice",
    "aws:principalservicename",
    "aws:principaltype",
    "aws:resourceaccount",
    "aws:userid",
    "aws:username",
];

/// Whether the request need not give a key.
pub(super) fn is_derived(key: &str) -> bool {
    DERIVED.contains(&key.to_ascii_lowercase().as_str())
}

/// Adds the keys that a policy's conditions and variables ask for, as they are written.
pub(super) fn collect(text: &str, keys: &mut BTreeSet<String>) {
    let Ok(policy) = serde_json::from_str::<Value>(text) else { return };
    let statements = match policy.get("Statement") {
        Some(Value::Array(statements)) => statements.as_slice(),
        Some(statement) => std::slice::from_ref(statement),
        None => &[],
    };
    for statement in statements {
        let operators = statement.get("Condition").and_then(Value::as_object).into_iter().flatten();
        for (_, tests) in operators {
            keys.extend(tests.as_object().into_iter().flatten().map(|(key, _)| key.clone()));
        }
        variables(&statement.to_string(), keys);
    }
}

/// The names in `${…}`, without those that stand for one character and without defaults.
fn variables(text: &str, keys: &mut BTreeSet<String>) {
    for rest in text.split("${").skip(1) {
        let Some((variable, _)) = rest.split_once('}') else { continue };
        let name = variable.split(',').next().unwrap_or(variable).trim();
        if name.contains(':') {
            keys.insert(name.to_owned());
        }
    }
}

impl Answers<api::GetContextKeysForCustomPolicy> for Iam {
    fn needs(_: &Call, _: &api::GetContextKeysForCustomPolicy) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(
        _: &Call,
        op: api::GetContextKeysForCustomPolicy,
    ) -> Result<api::GetContextKeysForCustomPolicyOutput> {
        let mut keys = BTreeSet::new();
        for text in &op.policy_input_list {
            collect(text, &mut keys);
        }
        let context_key_names = Some(keys.into_iter().collect());
        Ok(api::GetContextKeysForCustomPolicyOutput { context_key_names })
    }
}

impl Answers<api::GetContextKeysForPrincipalPolicy> for Iam {
    fn needs(_: &Call, op: &api::GetContextKeysForPrincipalPolicy) -> Result<Needs> {
        Ok(Needs::on(&op.policy_source_arn))
    }

    fn run(
        call: &Call,
        op: api::GetContextKeysForPrincipalPolicy,
    ) -> Result<api::GetContextKeysForPrincipalPolicyOutput> {
        let mut keys = BTreeSet::new();
        for given in Source::of(call, &op.policy_source_arn)?.policies {
            collect(&given.text, &mut keys);
        }
        for text in op.policy_input_list.iter().flatten() {
            collect(text, &mut keys);
        }
        let context_key_names = Some(keys.into_iter().collect());
        Ok(api::GetContextKeysForPrincipalPolicyOutput { context_key_names })
    }
}
