//! `DeleteEndpoint`.

use kernel::{Answers, Call, Needs, Result};
use shapes_sagemaker as api;
use shapes_sagemaker::endpoint_status as status;

use super::deployment::{DELETE, Deployment};
use super::{find, in_progress};
use crate::SageMaker;

impl Answers<api::DeleteEndpoint> for SageMaker {
    fn needs(call: &Call, op: &api::DeleteEndpoint) -> Result<Needs> {
        super::needs(call, &op.endpoint_name)
    }

    /// One that is in progress is refused, as AWS does; CloudFormation, which on AWS asks again until it is done, is heard
    /// at once, or a stack would wait for an endpoint that it gives up.
    fn run(call: &mut Call, op: api::DeleteEndpoint) -> Result<api::DeleteEndpointOutput> {
        let mut endpoint = find(call, &op.endpoint_name)?;
        let arn = endpoint.arn();
        if endpoint.is_in_progress() {
            if !is_cloudformation(call) {
                return Err(in_progress(&arn));
            }
            call.signal(&arn, DELETE)?;
            return Ok(api::DeleteEndpointOutput {});
        }
        endpoint.turn(call, status::DELETING)?;
        call.start(&arn, Deployment::of(&endpoint))?;
        Ok(api::DeleteEndpointOutput {})
    }
}

fn is_cloudformation(call: &Call) -> bool {
    call.role_taker().is_some_and(|taker| taker.service == "cloudformation")
        || call.via().iter().any(|service| service == "cloudformation.amazonaws.com")
}
