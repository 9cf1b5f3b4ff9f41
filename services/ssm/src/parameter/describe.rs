//! `DescribeParameters`.

use kernel::{Answers, Call, Needs, Query, Result};
use shapes_ssm as api;

use super::Parameter;
use super::filter::{Field, Filters};
use crate::{Ssm, error};

/// How many parameters are in a page, unless fewer are asked for.
const PAGE: usize = 50;

impl Answers<api::DescribeParameters> for Ssm {
    /// AWS asks for all of the service in the region, and filters nothing by permission.
    fn needs(call: &Call, _: &api::DescribeParameters) -> Result<Needs> {
        Ok(Needs::on(call.place().arn("ssm", "*")))
    }

    fn run(call: &Call, op: api::DescribeParameters) -> Result<api::DescribeParametersOutput> {
        if op.shared == Some(true) {
            return Err(error::invalid("this runtime does not share parameters between accounts"));
        }
        let taken = [
            Field::Name,
            Field::Type,
            Field::KeyId,
            Field::Path,
            Field::Tier,
            Field::DataType,
            Field::Tag(String::new()),
        ];
        let filters = match (op.parameter_filters, op.filters) {
            (Some(_), Some(_)) => {
                return Err(error::invalid(
                    "You can use either Filters or ParameterFilters in a single request.",
                ));
            }
            (new, None) => Filters::read(new, &taken)?,
            (None, Some(old)) => Filters::read_old(old)?,
        };
        let limit = op.max_results.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(PAGE);
        let query = Query::all().limit(limit).after(op.next_token.as_deref());
        let page = call.page::<Parameter>(&query, |parameter| Ok(filters.hold(parameter)))?.map(metadata);
        Ok(api::DescribeParametersOutput { parameters: Some(page.items), next_token: page.next })
    }
}

fn metadata(parameter: Parameter) -> api::ParameterMetadata {
    let version = parameter.current;
    api::ParameterMetadata {
        name: Some(parameter.name),
        arn: Some(parameter.arn),
        type_: Some(version.kind),
        key_id: version.key_id,
        last_modified_date: Some(version.modified),
        last_modified_user: Some(version.user),
        description: version.description,
        allowed_pattern: version.allowed_pattern,
        version: Some(version.number),
        tier: Some(version.tier),
        policies: Some(Vec::new()),
        data_type: Some(version.data_type),
    }
}
