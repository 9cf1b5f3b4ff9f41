//! `AWS::SageMaker::Endpoint`. Its physical id is its ARN; a change of its configuration deploys the new one.

use kernel::{At, Attributes, Call, Made, Props, Resource, Result, input};
use shapes_sagemaker as api;

use crate::hosting::resource::{gone, without_tags};
use crate::resource::{generated, name, retag, tags};

/// The resource type.
pub(crate) struct EndpointResource;

/// What a change of the endpoint may retain; it says nothing to an endpoint that is made.
const OF_UPDATES: [&str; 2] = ["ExcludeRetainedVariantProperties", "RetainAllVariantProperties"];

impl Resource for EndpointResource {
    const TYPE: &'static str = "AWS::SageMaker::Endpoint";
    const PROPERTIES: &'static [&'static str] = &[
        "EndpointConfigName",
        "EndpointName",
        "ExcludeRetainedVariantProperties",
        "RetainAllVariantProperties",
        "Tags",
    ];
    const REQUIRED: &'static [&'static str] = &["EndpointConfigName"];
    const CREATE_ONLY: &'static [&'static str] = &["EndpointName"];

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let mut props = without_tags(new);
        props.retain(|name, _| !OF_UPDATES.contains(&name.as_str()));
        let mut op: api::CreateEndpoint = input(&props)?;
        op.endpoint_config_name = bare(op.endpoint_config_name);
        if op.endpoint_name.is_empty() {
            op.endpoint_name = generated(at);
        }
        op.tags = tags(at, new);
        let arn = call.invoke(at.principal(), op)?.endpoint_arn;
        later(call, at, arn)
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        retag(call, at, id, old, new)?;
        let config = |props: &Props| props.get("EndpointConfigName").cloned();
        if config(old) == config(new) {
            return Ok(Made::Now(id.to_owned()));
        }
        let mut op: api::UpdateEndpoint = input(&without_tags(new))?;
        op.endpoint_config_name = bare(op.endpoint_config_name);
        name(id).clone_into(&mut op.endpoint_name);
        call.invoke(at.principal(), op)?;
        later(call, at, id.to_owned())
    }

    fn delete(call: &mut Call, at: &At, id: &str, _: &Props) -> Result<Made> {
        let op = api::DeleteEndpoint { endpoint_name: name(id).to_owned() };
        gone(id, call.invoke(at.principal(), op).map(drop))?;
        if call.busy(id)? { later(call, at, id.to_owned()) } else { Ok(Made::Now(id.to_owned())) }
    }

    fn attributes(call: &Call, at: &At, id: &str, _: &Props) -> Result<Attributes> {
        let op = api::DescribeEndpoint { endpoint_name: name(id).to_owned() };
        let shown = call.ask(at.principal(), op)?.endpoint_name;
        Ok(Attributes::from([("EndpointName".to_owned(), shown.into())]))
    }
}

/// A configuration's name, where its ARN, which is its physical id, may stand.
fn bare(given: String) -> String {
    name(&given).to_owned()
}

fn later(call: &mut Call, at: &At, arn: String) -> Result<Made> {
    let ticket = call.follow(&at.me, &arn)?;
    Ok(Made::Later { id: Some(arn), ticket })
}
