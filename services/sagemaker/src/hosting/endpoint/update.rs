//! `UpdateEndpoint`: another configuration, whose variants serve once all of them are healthy.

use kernel::{Answers, Call, Needs, Result};
use shapes_sagemaker as api;
use shapes_sagemaker::{endpoint_status as status, variant_property_type as property};

use super::deployment::Deployment;
use super::{Fleet, find};
use crate::hosting::endpoint_config;
use crate::{SageMaker, error};

impl Answers<api::UpdateEndpoint> for SageMaker {
    fn needs(call: &Call, op: &api::UpdateEndpoint) -> Result<Needs> {
        let config = endpoint_config::needs(call, &op.endpoint_config_name)?;
        Ok(super::needs(call, &op.endpoint_name)?.and(config))
    }

    fn run(call: &mut Call, op: api::UpdateEndpoint) -> Result<api::UpdateEndpointOutput> {
        let mut endpoint = find(call, &op.endpoint_name)?;
        endpoint.must_be_in_service()?;
        error::refuse(&[
            ("DeploymentConfig", op.deployment_config.is_some()),
            ("RetainDeploymentConfig", op.retain_deployment_config == Some(true)),
        ])?;
        let mut pending = Fleet::plan(call, &endpoint.name, &op.endpoint_config_name)?;
        if let Some(before) =
            endpoint.fleet.as_ref().filter(|_| op.retain_all_variant_properties == Some(true))
        {
            let excluded = op.exclude_retained_variant_properties.unwrap_or_default();
            let keeps = |kind: &str| !excluded.iter().any(|one| one.variant_property_type == kind);
            pending.retain(before, keeps(property::DESIRED_WEIGHT), keeps(property::DESIRED_INSTANCE_COUNT));
        }
        endpoint.pending = Some(pending);
        endpoint.failure = None;
        endpoint.turn(call, status::UPDATING)?;
        let arn = endpoint.arn();
        call.start(&arn, Deployment::of(&endpoint))?;
        Ok(api::UpdateEndpointOutput { endpoint_arn: arn })
    }
}
