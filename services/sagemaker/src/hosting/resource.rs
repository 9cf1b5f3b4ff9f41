//! `AWS::SageMaker::Model` and `AWS::SageMaker::EndpointConfig`. Their physical ids are ARNs; all but tags is replaced.

use kernel::{ApiError, At, Attributes, Call, Made, Props, Resource, Result, input};
use shapes_sagemaker as api;

use crate::resource::{generated, name, retag, tags};

/// The resource type of models.
pub(crate) struct ModelResource;

/// The resource type of endpoint configurations.
pub(crate) struct EndpointConfigResource;

impl Resource for ModelResource {
    const TYPE: &'static str = "AWS::SageMaker::Model";
    const PROPERTIES: &'static [&'static str] = &[
        "Containers",
        "EnableNetworkIsolation",
        "ExecutionRoleArn",
        "InferenceExecutionConfig",
        "ModelName",
        "PrimaryContainer",
        "Tags",
        "VpcConfig",
    ];
    const CREATE_ONLY: &'static [&'static str] = &[
        "Containers",
        "EnableNetworkIsolation",
        "ExecutionRoleArn",
        "InferenceExecutionConfig",
        "ModelName",
        "PrimaryContainer",
        "VpcConfig",
    ];

    fn extraneous(props: &Props) -> Vec<String> {
        kernel::extraneous::<api::CreateModel>(props)
    }

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let mut op: api::CreateModel = input(&without_tags(new))?;
        if op.model_name.is_empty() {
            op.model_name = generated(at);
        }
        op.tags = tags(at, new);
        Ok(Made::Now(call.invoke(at.principal(), op)?.model_arn))
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        retag(call, at, id, old, new)?;
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, _: &Props) -> Result<Made> {
        let op = api::DeleteModel { model_name: name(id).to_owned() };
        gone(id, call.invoke(at.principal(), op).map(drop))
    }

    fn attributes(call: &Call, at: &At, id: &str, _: &Props) -> Result<Attributes> {
        let op = api::DescribeModel { model_name: name(id).to_owned() };
        let shown = call.ask(at.principal(), op)?.model_name;
        Ok(Attributes::from([("ModelName".to_owned(), shown.into())]))
    }
}

impl Resource for EndpointConfigResource {
    const TYPE: &'static str = "AWS::SageMaker::EndpointConfig";
    const PROPERTIES: &'static [&'static str] = &[
        "AsyncInferenceConfig",
        "DataCaptureConfig",
        "EndpointConfigName",
        "KmsKeyId",
        "ProductionVariants",
        "ShadowProductionVariants",
        "Tags",
    ];
    const REQUIRED: &'static [&'static str] = &["ProductionVariants"];
    const CREATE_ONLY: &'static [&'static str] = &[
        "AsyncInferenceConfig",
        "DataCaptureConfig",
        "EndpointConfigName",
        "KmsKeyId",
        "ProductionVariants",
        "ShadowProductionVariants",
    ];

    fn extraneous(props: &Props) -> Vec<String> {
        kernel::extraneous::<api::CreateEndpointConfig>(props)
    }

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let mut op: api::CreateEndpointConfig = input(&without_tags(new))?;
        if op.endpoint_config_name.is_empty() {
            op.endpoint_config_name = generated(at);
        }
        op.tags = tags(at, new);
        Ok(Made::Now(call.invoke(at.principal(), op)?.endpoint_config_arn))
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        retag(call, at, id, old, new)?;
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, _: &Props) -> Result<Made> {
        let op = api::DeleteEndpointConfig { endpoint_config_name: name(id).to_owned() };
        gone(id, call.invoke(at.principal(), op).map(drop))
    }

    fn attributes(call: &Call, at: &At, id: &str, _: &Props) -> Result<Attributes> {
        let op = api::DescribeEndpointConfig { endpoint_config_name: name(id).to_owned() };
        let shown = call.ask(at.principal(), op)?.endpoint_config_name;
        Ok(Attributes::from([("EndpointConfigName".to_owned(), shown.into())]))
    }
}

/// Tags of the stack are added by themselves.
pub(super) fn without_tags(props: &Props) -> Props {
    props
        .iter()
        .filter(|(name, _)| *name != "Tags")
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

/// What is gone already is deleted.
pub(super) fn gone(id: &str, outcome: Result<(), ApiError>) -> Result<Made> {
    match outcome {
        Err(error) if !error.message.starts_with("Could not find") => Err(error),
        _ => Ok(Made::Now(id.to_owned())),
    }
}
