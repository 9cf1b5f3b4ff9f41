//! `PutSecretValue`.

use kernel::{Answers, Call, Needs, Result};
use shapes_secretsmanager as api;

use super::{Value, put};
use crate::named::Named;
use crate::{SecretsManager, error};

impl Answers<api::PutSecretValue> for SecretsManager {
    fn needs(call: &Call, op: &api::PutSecretValue) -> Result<Needs> {
        Named::of(call, &op.secret_id).needs(call)
    }

    fn run(call: &mut Call, op: api::PutSecretValue) -> Result<api::PutSecretValueOutput> {
        if op.rotation_token.is_some() {
            return Err(error::undone("rotation tokens"));
        }
        let mut secret = Named::of(call, &op.secret_id).live(call)?;
        let value = Value::of(op.secret_string, op.secret_binary)?;
        let value =
            value.ok_or_else(|| error::request("You must provide either SecretString or SecretBinary."))?;
        let version = put(call, &mut secret, op.client_request_token, value, op.version_stages)?;
        Ok(api::PutSecretValueOutput {
            arn: Some(secret.arn()),
            name: Some(secret.name),
            version_id: Some(version.version_id),
            version_stages: Some(version.stages),
        })
    }
}
