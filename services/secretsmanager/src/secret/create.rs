//! `CreateSecret`.

use std::collections::BTreeMap;

use kernel::{ALPHANUMERIC, Answers, Call, Ids as _, Needs, Result};
use shapes_secretsmanager as api;

use super::{Secret, tags};
use crate::named::Named;
use crate::version::{self, Value};
use crate::{SecretsManager, error};

impl Answers<api::CreateSecret> for SecretsManager {
    const ALSO: &'static [&'static str] = &["secretsmanager:TagResource"];

    fn needs(call: &Call, op: &api::CreateSecret) -> Result<Needs> {
        let named = Named::of(call, &op.name);
        let tags = || tags::pairs(op.tags.iter().flatten());
        let mut create = named.needs(call)?.tagging(tags()).when("secretsmanager:Name", &op.name);
        if let Some(key) = &op.kms_key_id {
            create = create.when("secretsmanager:KmsKeyId", key);
        }
        Ok(match tags().next() {
            None => create,
            Some(_) => create.and(named.needs_to(call, "secretsmanager:TagResource")?.tagging(tags())),
        })
    }

    fn run(call: &mut Call, op: api::CreateSecret) -> Result<api::CreateSecretOutput> {
        if op.add_replica_regions.is_some_and(|regions| !regions.is_empty()) {
            return Err(error::undone("AddReplicaRegions"));
        }
        if op.type_.is_some() || op.cross_account_primary_arn.is_some() {
            return Err(error::undone("secrets that others manage"));
        }
        check_name(&op.name)?;
        let value = Value::of(op.secret_string, op.secret_binary)?;
        if let Some(existing) = call.get::<Secret>(&op.name)? {
            return again(call, &existing, op.client_request_token, value);
        }
        let now = call.now();
        let mut secret = Secret {
            place: call.place().clone(),
            suffix: call.ids().text(ALPHANUMERIC, 6),
            description: op.description,
            kms_key: op.kms_key_id,
            created: now,
            changed: now,
            deleted: None,
            policy: None,
            tags: BTreeMap::new(),
            name: op.name,
        };
        tags::add(&mut secret, op.tags.unwrap_or_default())?;
        call.put(&secret)?;
        let made = value.map(|value| version::put(call, &mut secret, op.client_request_token, value, None));
        Ok(api::CreateSecretOutput {
            arn: Some(secret.arn()),
            version_id: made.transpose()?.map(|version| version.version_id),
            name: Some(secret.name),
            replication_status: None,
        })
    }
}

/// The same request again is answered as the first time.
fn again(
    call: &Call,
    existing: &Secret,
    token: Option<String>,
    value: Option<Value>,
) -> Result<api::CreateSecretOutput> {
    let name = &existing.name;
    if existing.deleted.is_some() {
        return Err(error::request(
            "You can't create this secret because a secret with this name is already scheduled for deletion.",
        ));
    }
    let made =
        existing.versions(call)?.into_iter().find(|version| Some(&version.version_id) == token.as_ref());
    match (made, value) {
        (Some(made), Some(value)) if made.open(call, existing)? == value => Ok(api::CreateSecretOutput {
            arn: Some(existing.arn()),
            name: Some(name.clone()),
            version_id: Some(made.version_id),
            replication_status: None,
        }),
        _ => Err(error::exists(format!("The operation failed because the secret {name} already exists."))),
    }
}

fn check_name(name: &str) -> Result<()> {
    let letter = |byte: u8| byte.is_ascii_alphanumeric() || b"/_+=.@-".contains(&byte);
    if !name.is_empty() && name.bytes().all(letter) {
        return Ok(());
    }
    let text = "Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!";
    Err(kernel::ApiError::new("ValidationException", text))
}
