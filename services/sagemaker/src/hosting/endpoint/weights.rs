//! `UpdateEndpointWeightsAndCapacities`: how much each variant gets of what is asked, and how many instances it is said to
//! have. No process changes.

use kernel::{Answers, Call, Needs, Result};
use shapes_sagemaker as api;
use shapes_sagemaker::endpoint_status as status;

use super::deployment::Deployment;
use super::find;
use crate::{SageMaker, error};

impl Answers<api::UpdateEndpointWeightsAndCapacities> for SageMaker {
    fn needs(call: &Call, op: &api::UpdateEndpointWeightsAndCapacities) -> Result<Needs> {
        super::needs(call, &op.endpoint_name)
    }

    fn run(
        call: &mut Call,
        op: api::UpdateEndpointWeightsAndCapacities,
    ) -> Result<api::UpdateEndpointWeightsAndCapacitiesOutput> {
        let mut endpoint = find(call, &op.endpoint_name)?;
        endpoint.must_be_in_service()?;
        let mut fleet = endpoint.fleet.take();
        for wanted in op.desired_weights_and_capacities {
            error::refuse(&[("ServerlessUpdateConfig", wanted.serverless_update_config.is_some())])?;
            let mut variants = fleet.iter_mut().flat_map(|fleet| &mut fleet.variants);
            let Some(variant) = variants.find(|variant| variant.name == wanted.variant_name) else {
                return Err(error::validation(format!(
                    "The variant name(s) \"{}\" is/are not present within endpoint configuration \"{}\".",
                    wanted.variant_name,
                    fleet.map(|fleet| fleet.config).unwrap_or_default()
                )));
            };
            if wanted.desired_instance_count.is_some_and(|count| count < 1) {
                return Err(error::validation(format!(
                    "variant {} needs an instance at least",
                    variant.name
                )));
            }
            variant.weight = wanted.desired_weight.unwrap_or(variant.weight);
            variant.count = wanted.desired_instance_count.unwrap_or(variant.count);
        }
        endpoint.fleet = fleet;
        endpoint.turn(call, status::UPDATING)?;
        let arn = endpoint.arn();
        call.start(&arn, Deployment::of(&endpoint))?;
        Ok(api::UpdateEndpointWeightsAndCapacitiesOutput { endpoint_arn: arn })
    }
}
