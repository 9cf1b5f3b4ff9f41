//! The service and its operations.

use schema::{OperationFacts, Protocol, ServiceError, ServiceFacts, empty};

use crate::{operations as api, schemas};

pub(crate) static INVOKE_ENDPOINT: OperationFacts = OperationFacts {
    service: "sagemaker-runtime", name: "InvokeEndpoint", method: "POST", uri: "/endpoints/{EndpointName}/invocations", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::INVOKE_ENDPOINT, output: &schemas::INVOKE_ENDPOINT_OUTPUT,
    new_input: empty::<api::InvokeEndpoint>, new_output: empty::<api::InvokeEndpointOutput>,
};

pub(crate) static INVOKE_ENDPOINT_ASYNC: OperationFacts = OperationFacts {
    service: "sagemaker-runtime", name: "InvokeEndpointAsync", method: "POST", uri: "/endpoints/{EndpointName}/async-invocations", status: 202,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::INVOKE_ENDPOINT_ASYNC, output: &schemas::INVOKE_ENDPOINT_ASYNC_OUTPUT,
    new_input: empty::<api::InvokeEndpointAsync>, new_output: empty::<api::InvokeEndpointAsyncOutput>,
};

/// What is known of the service.
pub static SERVICE: ServiceFacts = ServiceFacts {
    id: "sagemaker-runtime",
    signing_name: "sagemaker",
    endpoint_prefix: "runtime.sagemaker",
    api_version: "2017-05-13",
    protocols: &[Protocol::RestJson],
    target_prefix: "",
    xml_namespace: "",
    operations: &[
        &INVOKE_ENDPOINT,
        &INVOKE_ENDPOINT_ASYNC,
    ],
    others: &[
        "InvokeEndpointWithResponseStream",
    ],
    errors: &[
        ServiceError { shape: "InternalDependencyException", code: "InternalDependencyException", status: 530 },
        ServiceError { shape: "InternalFailure", code: "InternalFailure", status: 500 },
        ServiceError { shape: "InternalStreamFailure", code: "InternalStreamFailure", status: 500 },
        ServiceError { shape: "ModelError", code: "ModelError", status: 424 },
        ServiceError { shape: "ModelNotReadyException", code: "ModelNotReadyException", status: 429 },
        ServiceError { shape: "ModelStreamError", code: "ModelStreamError", status: 400 },
        ServiceError { shape: "ServiceUnavailable", code: "ServiceUnavailable", status: 503 },
        ServiceError { shape: "ValidationError", code: "ValidationError", status: 400 },
    ],
};
