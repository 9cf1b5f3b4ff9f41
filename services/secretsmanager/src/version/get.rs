//! `GetSecretValue` and `BatchGetSecretValue`.

use kernel::{Answers, Call, Needs, Query, Result};
use shapes_secretsmanager as api;

use super::{CURRENT, find};
use crate::named::Named;
use crate::secret::{Secret, matches};
use crate::{SecretsManager, error};

/// How many secrets a batch reads at most.
const MOST: i32 = 20;

impl Answers<api::GetSecretValue> for SecretsManager {
    fn needs(call: &Call, op: &api::GetSecretValue) -> Result<Needs> {
        let needs = Named::of(call, &op.secret_id).needs(call)?;
        let stage = op.version_stage.as_deref().unwrap_or(CURRENT);
        Ok(needs.when("secretsmanager:VersionStage", stage))
    }

    fn run(call: &Call, op: api::GetSecretValue) -> Result<api::GetSecretValueOutput> {
        let secret = Named::of(call, &op.secret_id).live(call)?;
        let version = find(call, &secret, op.version_id.as_deref(), op.version_stage.as_deref())?;
        let (secret_string, secret_binary) = version.open(call, &secret)?.shown();
        Ok(api::GetSecretValueOutput {
            arn: Some(secret.arn()),
            name: Some(secret.name),
            version_id: Some(version.version_id),
            secret_binary,
            secret_string,
            version_stages: Some(version.stages),
            created_date: Some(version.created),
        })
    }
}

impl Answers<api::BatchGetSecretValue> for SecretsManager {
    const ALSO: &'static [&'static str] = &["secretsmanager:GetSecretValue"];

    fn needs(_: &Call, _: &api::BatchGetSecretValue) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    /// Each secret is decided on by itself: what may not be read is told among the errors.
    fn run(call: &Call, op: api::BatchGetSecretValue) -> Result<api::BatchGetSecretValueOutput> {
        let filters = op.filters.unwrap_or_default();
        let (ids, next_token) = match op.secret_id_list {
            Some(_) if !filters.is_empty() => {
                return Err(error::parameter(
                    "Either SecretIdList or Filters must be provided, but not both.",
                ));
            }
            Some(ids) => (ids, None),
            None if filters.is_empty() => {
                return Err(error::parameter(
                    "Either SecretIdList or Filters must be provided, but not both.",
                ));
            }
            None => {
                let limit = usize::try_from(op.max_results.unwrap_or(MOST).min(MOST)).unwrap_or_default();
                let query = Query::all().after(op.next_token.as_deref()).limit(limit);
                let page = call.page(&query, |secret: &Secret| {
                    Ok(secret.deleted.is_none() && matches(&filters, secret)?)
                });
                let page = page.map_err(error::token)?;
                (page.items.iter().map(Secret::arn).collect(), page.next)
            }
        };
        let (mut values, mut errors) = (Vec::new(), Vec::new());
        for id in ids {
            match read(call, &id) {
                Ok(value) => values.push(value),
                Err(error) if error.status >= 500 => return Err(error),
                Err(error) => errors.push(api::APIErrorType {
                    secret_id: Some(id),
                    error_code: Some(error.code.into_owned()),
                    message: Some(error.message),
                }),
            }
        }
        Ok(api::BatchGetSecretValueOutput { secret_values: Some(values), next_token, errors: Some(errors) })
    }
}

fn read(call: &Call, id: &str) -> Result<api::SecretValueEntry> {
    let named = Named::of(call, id);
    let needs = named.needs_to(call, "secretsmanager:GetSecretValue")?;
    call.require::<api::BatchGetSecretValue>(needs.when("secretsmanager:VersionStage", CURRENT))?;
    let secret = named.live(call)?;
    let version = find(call, &secret, None, None)?;
    let (secret_string, secret_binary) = version.open(call, &secret)?.shown();
    Ok(api::SecretValueEntry {
        arn: Some(secret.arn()),
        name: Some(secret.name),
        version_id: Some(version.version_id),
        secret_binary,
        secret_string,
        version_stages: Some(version.stages),
        created_date: Some(version.created),
    })
}
