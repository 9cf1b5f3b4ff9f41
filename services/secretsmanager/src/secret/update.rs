//! `UpdateSecret`.

use kernel::{Answers, Call, Needs, Result};
use shapes_secretsmanager as api;

use crate::named::Named;
use crate::version::{self, Value};
use crate::{SecretsManager, error};

impl Answers<api::UpdateSecret> for SecretsManager {
    fn needs(call: &Call, op: &api::UpdateSecret) -> Result<Needs> {
        let mut needs = Named::of(call, &op.secret_id).needs(call)?;
        if let Some(key) = &op.kms_key_id {
            needs = needs.when("secretsmanager:KmsKeyId", key);
        }
        Ok(needs)
    }

    fn run(call: &mut Call, op: api::UpdateSecret) -> Result<api::UpdateSecretOutput> {
        if op.type_.is_some() {
            return Err(error::undone("secrets that others manage"));
        }
        let mut secret = Named::of(call, &op.secret_id).live(call)?;
        let value = Value::of(op.secret_string, op.secret_binary)?;
        if let Some(key) = op.kms_key_id.filter(|key| *key != secret.key()) {
            secret.kms_key = Some(key).filter(|key| !key.is_empty());
            // As on AWS, what has a staging label comes under the new key.
            version::encrypt_again(call, &secret)?;
        }
        secret.description = op.description.or(secret.description.take());
        secret.change(call)?;
        let made = value.map(|value| version::put(call, &mut secret, op.client_request_token, value, None));
        Ok(api::UpdateSecretOutput {
            arn: Some(secret.arn()),
            version_id: made.transpose()?.map(|version| version.version_id),
            name: Some(secret.name),
        })
    }
}
