//! `DescribeSecret` and `ListSecrets`.

use std::collections::BTreeMap;

use kernel::{Answers, Call, Needs, Query, Result};
use shapes_secretsmanager as api;

use super::{Secret, tags};
use crate::named::Named;
use crate::version::Version;
use crate::{SecretsManager, error};

impl Answers<api::DescribeSecret> for SecretsManager {
    fn needs(call: &Call, op: &api::DescribeSecret) -> Result<Needs> {
        Named::of(call, &op.secret_id).needs(call)
    }

    fn run(call: &Call, op: api::DescribeSecret) -> Result<api::DescribeSecretOutput> {
        let secret = Named::of(call, &op.secret_id).find(call)?;
        let stages = stages(secret.versions(call)?);
        Ok(api::DescribeSecretOutput {
            arn: Some(secret.arn()),
            version_ids_to_stages: (!stages.is_empty()).then_some(stages),
            last_changed_date: Some(secret.changed),
            created_date: Some(secret.created),
            deleted_date: secret.deleted,
            tags: Some(tags::shown(&secret)),
            description: secret.description,
            kms_key_id: secret.kms_key,
            name: Some(secret.name),
            ..Default::default()
        })
    }
}

/// The versions that have staging labels, with those.
fn stages(versions: Vec<Version>) -> BTreeMap<String, Vec<String>> {
    let labelled = versions.into_iter().filter(|version| !version.stages.is_empty());
    labelled.map(|version| (version.version_id, version.stages)).collect()
}

impl Answers<api::ListSecrets> for SecretsManager {
    fn needs(_: &Call, _: &api::ListSecrets) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::ListSecrets) -> Result<api::ListSecretsOutput> {
        if op.sort_by.as_deref().is_some_and(|by| by != "name") {
            return Err(error::undone("lists in another order than by name"));
        }
        let limit = op.max_results.and_then(|most| usize::try_from(most).ok()).unwrap_or(100);
        let mut query = Query::all().after(op.next_token.as_deref()).limit(limit);
        if op.sort_order.as_deref() == Some("desc") {
            query = query.descending();
        }
        let planned = op.include_planned_deletion == Some(true);
        let filters = op.filters.unwrap_or_default();
        let page = call.page(&query, |secret: &Secret| {
            Ok((planned || secret.deleted.is_none()) && matches(&filters, secret)?)
        });
        let page = page.map_err(error::token)?;
        let mut list = Vec::new();
        for secret in page.items {
            let stages = stages(secret.versions(call)?);
            list.push(api::SecretListEntry {
                arn: Some(secret.arn()),
                secret_versions_to_stages: (!stages.is_empty()).then_some(stages),
                last_changed_date: Some(secret.changed),
                created_date: Some(secret.created),
                deleted_date: secret.deleted,
                tags: Some(tags::shown(&secret)),
                description: secret.description,
                kms_key_id: secret.kms_key,
                name: Some(secret.name),
                ..Default::default()
            });
        }
        Ok(api::ListSecretsOutput { secret_list: Some(list), next_token: page.next })
    }
}

/// Whether a secret passes all filters: each by one of its values, of which `!` turns the sense.
pub(crate) fn matches(filters: &[api::Filter], secret: &Secret) -> Result<bool> {
    for filter in filters {
        let key = filter.key.as_deref().unwrap_or_default();
        let starts = |text: &str, value: &str| text.starts_with(value);
        let loosely = |text: &str, value: &str| text.to_lowercase().starts_with(&value.to_lowercase());
        let description = secret.description.as_deref().unwrap_or_default();
        let passes = |value: &str| -> Option<bool> {
            Some(match key {
                "name" => starts(&secret.name, value),
                "description" => description.split_whitespace().any(|word| loosely(word, value)),
                "tag-key" => secret.tags.keys().any(|key| starts(key, value)),
                "tag-value" => secret.tags.values().any(|text| starts(text, value)),
                "all" => {
                    let words = [secret.name.as_str(), description]
                        .into_iter()
                        .flat_map(|text| text.split(['/', ' ']));
                    let tags = secret.tags.iter().flat_map(|(key, text)| [key.as_str(), text.as_str()]);
                    words.chain(tags).any(|text| loosely(text, value))
                }
                "primary-region" => secret.place.region == value,
                _ => return None,
            })
        };
        let mut any = false;
        for value in filter.values.iter().flatten() {
            let (value, wanted) =
                value.strip_prefix('!').map_or((value.as_str(), true), |value| (value, false));
            let Some(passed) = passes(value) else {
                return Err(error::parameter(format!("this runtime has no filter {key} for secrets")));
            };
            any |= passed == wanted;
        }
        if !any {
            return Ok(false);
        }
    }
    Ok(true)
}
