//! `DescribeEndpoint`, `ListEndpoints`.

use kernel::{Answers, Call, Needs, Query, Result};
use shapes_sagemaker as api;

use super::{Endpoint, find};
use crate::SageMaker;
use crate::list::{self, asked};

impl Answers<api::DescribeEndpoint> for SageMaker {
    fn needs(call: &Call, op: &api::DescribeEndpoint) -> Result<Needs> {
        super::needs(call, &op.endpoint_name)
    }

    fn run(call: &Call, op: api::DescribeEndpoint) -> Result<api::DescribeEndpointOutput> {
        find(call, &op.endpoint_name).map(Endpoint::described)
    }
}

impl Answers<api::ListEndpoints> for SageMaker {
    fn needs(_: &Call, _: &api::ListEndpoints) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::ListEndpoints) -> Result<api::ListEndpointsOutput> {
        crate::error::refuse(&[("SortBy Status", op.sort_by.as_deref() == Some("Status"))])?;
        let asked = asked!(op, true);
        let keep = |endpoint: &Endpoint| {
            op.status_equals.as_ref().is_none_or(|status| *status == endpoint.status)
                && op.last_modified_time_after.is_none_or(|after| endpoint.modified > after)
                && op.last_modified_time_before.is_none_or(|before| endpoint.modified < before)
        };
        let (endpoints, next_token) = list::list(call, call.place(), &Query::all(), &asked, keep)?;
        let summary = |endpoint: Endpoint| api::EndpointSummary {
            endpoint_arn: endpoint.arn(),
            endpoint_name: endpoint.name,
            creation_time: endpoint.created,
            last_modified_time: endpoint.modified,
            endpoint_status: endpoint.status,
        };
        Ok(api::ListEndpointsOutput { endpoints: endpoints.into_iter().map(summary).collect(), next_token })
    }
}
