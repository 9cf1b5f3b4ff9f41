//! Inputs and outputs of the operations.

use crate::{schemas, service};

/// The input of `InvokeEndpoint`.
#[derive(Clone, Default, PartialEq)]
pub struct InvokeEndpoint {
    pub endpoint_name: String,
    pub body: schema::Blob,
    pub content_type: Option<String>,
    pub accept: Option<String>,
    pub custom_attributes: Option<String>,
    pub target_model: Option<String>,
    pub target_variant: Option<String>,
    pub target_container_hostname: Option<String>,
    pub inference_id: Option<String>,
    pub enable_explanations: Option<String>,
    pub inference_component_name: Option<String>,
    pub session_id: Option<String>,
    pub prefix_aware_id: Option<String>,
}
schema::shape!(InvokeEndpoint = schemas::INVOKE_ENDPOINT { 0 endpoint_name, 1 body, 2 content_type, 3 accept, 4 custom_attributes, 5 target_model, 6 target_variant, 7 target_container_hostname, 8 inference_id, 9 enable_explanations, 10 inference_component_name, 11 session_id, 12 prefix_aware_id });
schema::operation!(InvokeEndpoint -> InvokeEndpointOutput, Read, service::INVOKE_ENDPOINT);

/// The input of `InvokeEndpointAsync`.
#[derive(Clone, Default, PartialEq)]
pub struct InvokeEndpointAsync {
    pub endpoint_name: String,
    pub content_type: Option<String>,
    pub accept: Option<String>,
    pub custom_attributes: Option<String>,
    pub inference_id: Option<String>,
    pub input_location: Option<String>,
    pub s3_output_path_extension: Option<String>,
    pub filename: Option<String>,
    pub request_ttl_seconds: Option<i32>,
    pub invocation_timeout_seconds: Option<i32>,
    pub body: Option<schema::Blob>,
}
schema::shape!(InvokeEndpointAsync = schemas::INVOKE_ENDPOINT_ASYNC { 0 endpoint_name, 1 content_type, 2 accept, 3 custom_attributes, 4 inference_id, 5 input_location, 6 s3_output_path_extension, 7 filename, 8 request_ttl_seconds, 9 invocation_timeout_seconds, 10 body });
schema::operation!(InvokeEndpointAsync -> InvokeEndpointAsyncOutput, Write, service::INVOKE_ENDPOINT_ASYNC);

/// The output of `InvokeEndpointAsync`.
#[derive(Clone, Default, PartialEq)]
pub struct InvokeEndpointAsyncOutput {
    pub inference_id: Option<String>,
    pub output_location: Option<String>,
    pub failure_location: Option<String>,
}
schema::shape!(InvokeEndpointAsyncOutput = schemas::INVOKE_ENDPOINT_ASYNC_OUTPUT { 0 inference_id, 1 output_location, 2 failure_location });

/// The output of `InvokeEndpoint`.
#[derive(Clone, Default, PartialEq)]
pub struct InvokeEndpointOutput {
    pub body: schema::Blob,
    pub content_type: Option<String>,
    pub invoked_production_variant: Option<String>,
    pub custom_attributes: Option<String>,
    pub new_session_id: Option<String>,
    pub closed_session_id: Option<String>,
}
schema::shape!(InvokeEndpointOutput = schemas::INVOKE_ENDPOINT_OUTPUT { 0 body, 1 content_type, 2 invoked_production_variant, 3 custom_attributes, 4 new_session_id, 5 closed_session_id });
