//! `PutResourcePolicy`, `GetResourcePolicy` and `DeleteResourcePolicy`.

use kernel::{Answers, ApiError, Call, Needs, Result};
use policy::{Document, Kind};
use serde_json::{Value, json};
use shapes_secretsmanager as api;

use crate::SecretsManager;
use crate::named::Named;

impl Answers<api::PutResourcePolicy> for SecretsManager {
    fn needs(call: &Call, op: &api::PutResourcePolicy) -> Result<Needs> {
        let blocks = op.block_public_policy == Some(true);
        let needs = Named::of(call, &op.secret_id).needs(call)?;
        Ok(needs.when("secretsmanager:BlockPublicPolicy", blocks.to_string()))
    }

    fn run(call: &mut Call, op: api::PutResourcePolicy) -> Result<api::PutResourcePolicyOutput> {
        let mut secret = Named::of(call, &op.secret_id).live(call)?;
        Document::parse(&op.resource_policy, Kind::Resource).map_err(|malformed| {
            ApiError::new("MalformedPolicyDocumentException", malformed.message().to_string())
        })?;
        if op.block_public_policy == Some(true) && is_public(&op.resource_policy) {
            let text = "The resource policy grants broad access: a principal in it is *";
            return Err(ApiError::new("PublicPolicyException", text));
        }
        secret.policy = Some(op.resource_policy);
        call.put_in(&secret.place, &secret)?;
        Ok(api::PutResourcePolicyOutput {
            arn: Some(secret.arn()),
            name: Some(secret.name),
            policy_name: op.policy_name,
        })
    }
}

/// Whether a statement of a policy lets everybody.
fn is_public(text: &str) -> bool {
    let policy: Value = serde_json::from_str(text).unwrap_or_default();
    let statements = match &policy["Statement"] {
        Value::Array(statements) => statements.clone(),
        one => vec![one.clone()],
    };
    let everybody = |principal: &Value| *principal == json!("*") || *principal == json!(["*"]);
    statements.iter().any(|statement| {
        statement["Effect"] == json!("Allow")
            && (everybody(&statement["Principal"]) || everybody(&statement["Principal"]["AWS"]))
    })
}

impl Answers<api::GetResourcePolicy> for SecretsManager {
    fn needs(call: &Call, op: &api::GetResourcePolicy) -> Result<Needs> {
        Named::of(call, &op.secret_id).needs(call)
    }

    fn run(call: &Call, op: api::GetResourcePolicy) -> Result<api::GetResourcePolicyOutput> {
        let secret = Named::of(call, &op.secret_id).find(call)?;
        Ok(api::GetResourcePolicyOutput {
            arn: Some(secret.arn()),
            name: Some(secret.name),
            resource_policy: secret.policy,
            policy_name: op.policy_name,
        })
    }
}

impl Answers<api::DeleteResourcePolicy> for SecretsManager {
    fn needs(call: &Call, op: &api::DeleteResourcePolicy) -> Result<Needs> {
        Named::of(call, &op.secret_id).needs(call)
    }

    fn run(call: &mut Call, op: api::DeleteResourcePolicy) -> Result<api::DeleteResourcePolicyOutput> {
        let mut secret = Named::of(call, &op.secret_id).live(call)?;
        secret.policy = None;
        call.put_in(&secret.place, &secret)?;
        Ok(api::DeleteResourcePolicyOutput {
            arn: Some(secret.arn()),
            name: Some(secret.name),
            policy_name: op.policy_name,
        })
    }
}
