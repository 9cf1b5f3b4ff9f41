//! `GetParameterHistory`.

use kernel::{Answers, ApiError, Call, Needs, Result};
use shapes_ssm as api;

use super::name::Named;
use super::{Parameter, Version};
use crate::Ssm;

/// How many versions are in a page, unless fewer are asked for.
const PAGE: usize = 50;

impl Answers<api::GetParameterHistory> for Ssm {
    fn needs(call: &Call, op: &api::GetParameterHistory) -> Result<Needs> {
        Named::of(call, &op.name)?.needs(call)
    }

    fn run(call: &Call, op: api::GetParameterHistory) -> Result<api::GetParameterHistoryOutput> {
        let parameter = Named::of(call, &op.name)?.find_whole(call)?;
        // A token is the number of the last version that was shown.
        let after: i64 = match &op.next_token {
            None => 0,
            Some(token) => token.parse().map_err(|_| {
                ApiError::new("InvalidNextToken", "the pagination token is not one of this list")
            })?,
        };
        let limit = op.max_results.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(PAGE);
        let mut rest = parameter.versions(call)?.into_iter().filter(|version| version.number > after);
        let mut page = Vec::new();
        for version in rest.by_ref().take(limit) {
            page.push(shown(call, &parameter, version, op.with_decryption)?);
        }
        let last = page.last().and_then(|version| version.version);
        let next_token = rest.next().and(last).map(|number| number.to_string());
        Ok(api::GetParameterHistoryOutput { parameters: Some(page), next_token })
    }
}

fn shown(
    call: &Call,
    parameter: &Parameter,
    version: Version,
    decrypted: Option<bool>,
) -> Result<api::ParameterHistory> {
    Ok(api::ParameterHistory {
        name: Some(parameter.name.clone()),
        value: Some(version.value.shown(call, &parameter.arn, decrypted)?),
        type_: Some(version.kind),
        key_id: version.key_id,
        last_modified_date: Some(version.modified),
        last_modified_user: Some(version.user),
        description: version.description,
        allowed_pattern: version.allowed_pattern,
        version: Some(version.number),
        labels: Some(version.labels.into_iter().collect()),
        tier: Some(version.tier),
        policies: Some(Vec::new()),
        data_type: Some(version.data_type),
    })
}
