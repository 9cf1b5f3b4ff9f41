//! The facts of inputs, outputs and structures.

use schema::{Length, Member, Place, Range, Schema, Type};

use crate::{texts};

pub(crate) static INVOKE_ENDPOINT: Schema = Schema { name: "InvokeEndpointInput", members: &[
    Member::new("EndpointName", Type::Text(&texts::ENDPOINT_NAME)).at(Place::Label).required(),
    Member::new("Body", Type::Blob(Length::at_most(6291456))).at(Place::Payload).required(),
    Member::new("ContentType", Type::Text(&texts::HEADER)).wire("Content-Type").at(Place::Header),
    Member::new("Accept", Type::Text(&texts::HEADER)).at(Place::Header),
    Member::new("CustomAttributes", Type::Text(&texts::CUSTOM_ATTRIBUTES_HEADER)).wire("X-Amzn-SageMaker-Custom-Attributes").at(Place::Header),
    Member::new("TargetModel", Type::Text(&texts::TARGET_MODEL_HEADER)).wire("X-Amzn-SageMaker-Target-Model").at(Place::Header),
    Member::new("TargetVariant", Type::Text(&texts::TARGET_VARIANT_HEADER)).wire("X-Amzn-SageMaker-Target-Variant").at(Place::Header),
    Member::new("TargetContainerHostname", Type::Text(&texts::TARGET_CONTAINER_HOSTNAME_HEADER)).wire("X-Amzn-SageMaker-Target-Container-Hostname").at(Place::Header),
    Member::new("InferenceId", Type::Text(&texts::INFERENCE_ID)).wire("X-Amzn-SageMaker-Inference-Id").at(Place::Header),
    Member::new("EnableExplanations", Type::Text(&texts::ENABLE_EXPLANATIONS_HEADER)).wire("X-Amzn-SageMaker-Enable-Explanations").at(Place::Header),
    Member::new("InferenceComponentName", Type::Text(&texts::INFERENCE_COMPONENT_HEADER)).wire("X-Amzn-SageMaker-Inference-Component").at(Place::Header),
    Member::new("SessionId", Type::Text(&texts::SESSION_ID_OR_NEW_SESSION_CONSTANT_HEADER)).wire("X-Amzn-SageMaker-Session-Id").at(Place::Header),
    Member::new("PrefixAwareId", Type::Text(&texts::PREFIX_AWARE_ID_HEADER)).wire("X-Amzn-SageMaker-Prefix-Aware-Id").at(Place::Header),
] };

pub(crate) static INVOKE_ENDPOINT_ASYNC: Schema = Schema { name: "InvokeEndpointAsyncInput", members: &[
    Member::new("EndpointName", Type::Text(&texts::ENDPOINT_NAME)).at(Place::Label).required(),
    Member::new("ContentType", Type::Text(&texts::HEADER)).wire("X-Amzn-SageMaker-Content-Type").at(Place::Header),
    Member::new("Accept", Type::Text(&texts::HEADER)).wire("X-Amzn-SageMaker-Accept").at(Place::Header),
    Member::new("CustomAttributes", Type::Text(&texts::CUSTOM_ATTRIBUTES_HEADER)).wire("X-Amzn-SageMaker-Custom-Attributes").at(Place::Header),
    Member::new("InferenceId", Type::Text(&texts::INFERENCE_ID)).wire("X-Amzn-SageMaker-Inference-Id").at(Place::Header),
    Member::new("InputLocation", Type::Text(&texts::INPUT_LOCATION_HEADER)).wire("X-Amzn-SageMaker-InputLocation").at(Place::Header),
    Member::new("S3OutputPathExtension", Type::Text(&texts::S3_OUTPUT_PATH_EXTENSION_HEADER)).wire("X-Amzn-SageMaker-S3OutputPathExtension").at(Place::Header),
    Member::new("Filename", Type::Text(&texts::FILENAME_HEADER)).wire("X-Amzn-SageMaker-Filename").at(Place::Header),
    Member::new("RequestTTLSeconds", Type::Integer(Range::between(60, 21600))).wire("X-Amzn-SageMaker-RequestTTLSeconds").at(Place::Header),
    Member::new("InvocationTimeoutSeconds", Type::Integer(Range::between(1, 3600))).wire("X-Amzn-SageMaker-InvocationTimeoutSeconds").at(Place::Header),
    Member::new("Body", Type::Blob(Length::at_most(128000))).at(Place::Payload),
] };

pub(crate) static INVOKE_ENDPOINT_ASYNC_OUTPUT: Schema = Schema { name: "InvokeEndpointAsyncOutput", members: &[
    Member::new("InferenceId", Type::Text(&texts::HEADER)),
    Member::new("OutputLocation", Type::Text(&texts::HEADER)).wire("X-Amzn-SageMaker-OutputLocation").at(Place::Header),
    Member::new("FailureLocation", Type::Text(&texts::HEADER)).wire("X-Amzn-SageMaker-FailureLocation").at(Place::Header),
] };

pub(crate) static INVOKE_ENDPOINT_OUTPUT: Schema = Schema { name: "InvokeEndpointOutput", members: &[
    Member::new("Body", Type::Blob(Length::at_most(6291456))).at(Place::Payload).required(),
    Member::new("ContentType", Type::Text(&texts::HEADER)).wire("Content-Type").at(Place::Header),
    Member::new("InvokedProductionVariant", Type::Text(&texts::HEADER)).wire("x-Amzn-Invoked-Production-Variant").at(Place::Header),
    Member::new("CustomAttributes", Type::Text(&texts::CUSTOM_ATTRIBUTES_HEADER)).wire("X-Amzn-SageMaker-Custom-Attributes").at(Place::Header),
    Member::new("NewSessionId", Type::Text(&texts::NEW_SESSION_RESPONSE_HEADER)).wire("X-Amzn-SageMaker-New-Session-Id").at(Place::Header),
    Member::new("ClosedSessionId", Type::Text(&texts::SESSION_ID_HEADER)).wire("X-Amzn-SageMaker-Closed-Session-Id").at(Place::Header),
] };
