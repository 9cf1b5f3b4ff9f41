//! `ListSecretVersionIds`.

use kernel::{Answers, Call, Needs, Result};
use shapes_secretsmanager as api;

use crate::named::Named;
use crate::{SecretsManager, error};

impl Answers<api::ListSecretVersionIds> for SecretsManager {
    fn needs(call: &Call, op: &api::ListSecretVersionIds) -> Result<Needs> {
        Named::of(call, &op.secret_id).needs(call)
    }

    /// The newest first. The token is how many were listed before.
    fn run(call: &Call, op: api::ListSecretVersionIds) -> Result<api::ListSecretVersionIdsOutput> {
        let secret = Named::of(call, &op.secret_id).find(call)?;
        let mut all = secret.versions(call)?;
        all.reverse();
        all.retain(|version| op.include_deprecated == Some(true) || !version.stages.is_empty());
        let refuse = || error::token(kernel::ApiError::new("InvalidNextToken", ""));
        let before = op.next_token.as_deref().map(|token| token.parse::<usize>().map_err(|_| refuse()));
        let before = before.transpose()?.unwrap_or_default();
        let limit = op.max_results.and_then(|most| usize::try_from(most).ok()).unwrap_or(100);
        let more = all.len() > before + limit;
        let page = all.into_iter().skip(before).take(limit);
        let versions = page.map(|version| api::SecretVersionsListEntry {
            version_id: Some(version.version_id),
            version_stages: (!version.stages.is_empty()).then_some(version.stages),
            created_date: Some(version.created),
            ..Default::default()
        });
        Ok(api::ListSecretVersionIdsOutput {
            versions: Some(versions.collect()),
            next_token: more.then(|| (before + limit).to_string()),
            arn: Some(secret.arn()),
            name: Some(secret.name),
        })
    }
}
