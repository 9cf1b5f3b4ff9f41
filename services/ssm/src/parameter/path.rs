//! `GetParametersByPath`.

use kernel::{Answers, Call, Needs, Query, Result};
use shapes_ssm as api;

use super::filter::{Field, Filters};
use super::{Parameter, name};
use crate::{Ssm, error};

/// How many parameters are in a page, unless fewer are asked for.
const PAGE: usize = 10;

impl Answers<api::GetParametersByPath> for Ssm {
    fn needs(call: &Call, op: &api::GetParametersByPath) -> Result<Needs> {
        let path = op.path.trim_end_matches('/');
        let recursive = op.recursive.unwrap_or_default().to_string();
        Ok(Needs::on(name::arn(call.place(), path)).when("ssm:Recursive", recursive))
    }

    fn run(call: &Call, op: api::GetParametersByPath) -> Result<api::GetParametersByPathOutput> {
        if !op.path.starts_with('/') {
            return Err(error::invalid(
                "The parameter doesn't meet the parameter name requirements. The parameter name must begin with a \
                 forward slash \"/\".",
            ));
        }
        let filters = Filters::read(op.parameter_filters, &[Field::Type, Field::KeyId, Field::Label])?;
        let prefix = format!("{}/", op.path.trim_end_matches('/'));
        let limit = op.max_results.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(PAGE);
        let query = Query::all().prefix(&prefix).limit(limit).after(op.next_token.as_deref());
        let recursive = op.recursive.unwrap_or_default();
        let page = call.page::<Parameter>(&query, |parameter| {
            let below = parameter.name.strip_prefix(&prefix).unwrap_or_default();
            if !recursive && below.contains('/') {
                return Ok(false);
            }
            // A label chooses a version of its own.
            match filters.label() {
                Some(label) => Ok(filters.hold(parameter) && parameter.version(call, Some(label)).is_ok()),
                None => Ok(filters.hold(parameter)),
            }
        })?;
        let mut parameters = Vec::new();
        for parameter in page.items {
            let version = parameter.version(call, filters.label())?;
            parameters.push(parameter.shown(call, &version, None, op.with_decryption)?);
        }
        Ok(api::GetParametersByPathOutput { parameters: Some(parameters), next_token: page.next })
    }
}
