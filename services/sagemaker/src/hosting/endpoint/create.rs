//! `CreateEndpoint`.

use kernel::{Answers, Call, Needs, Result};
use shapes_sagemaker as api;
use shapes_sagemaker::endpoint_status as status;

use super::deployment::Deployment;
use super::{Endpoint, Fleet, arn};
use crate::hosting::endpoint_config;
use crate::tags::{self, Tags};
use crate::{SageMaker, error};

impl Answers<api::CreateEndpoint> for SageMaker {
    const ALSO: &'static [&'static str] = &["sagemaker:AddTags"];

    /// On the endpoint, and on the configuration that it is made of.
    fn needs(call: &Call, op: &api::CreateEndpoint) -> Result<Needs> {
        let arn = arn(call.place(), &op.endpoint_name);
        let config = endpoint_config::needs(call, &op.endpoint_config_name)?;
        Ok(Needs::on(arn.clone())
            .tagging(tags::pairs(op.tags.as_ref()))
            .and(config)
            .tagging(tags::pairs(op.tags.as_ref()))
            .and(tags::needs(&arn, op.tags.as_ref())))
    }

    fn run(call: &mut Call, op: api::CreateEndpoint) -> Result<api::CreateEndpointOutput> {
        let arn = arn(call.place(), &op.endpoint_name);
        if call.get::<Endpoint>(&op.endpoint_name.to_lowercase())?.is_some() {
            return Err(error::validation(format!("Cannot create already existing endpoint \"{arn}\".")));
        }
        error::refuse(&[("DeploymentConfig", op.deployment_config.is_some())])?;
        let pending = Fleet::plan(call, &op.endpoint_name, &op.endpoint_config_name)?;
        let mut kept = Tags::new();
        tags::add(&mut kept, op.tags.unwrap_or_default())?;
        let mut endpoint = Endpoint {
            place: call.place().clone(),
            name: op.endpoint_name,
            created: call.now(),
            modified: call.now(),
            status: String::new(),
            failure: None,
            fleet: None,
            pending: Some(pending),
            tags: kept,
        };
        endpoint.turn(call, status::CREATING)?;
        call.start(&arn, Deployment::of(&endpoint))?;
        Ok(api::CreateEndpointOutput { endpoint_arn: arn })
    }
}
