//! The service and its operations.

use schema::{OperationFacts, Protocol, ServiceError, ServiceFacts, empty};

use crate::{operations as api, schemas};

pub(crate) static CREATE_CONNECTION: OperationFacts = OperationFacts {
    service: "codeconnections", name: "CreateConnection", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_CONNECTION, output: &schemas::CREATE_CONNECTION_OUTPUT,
    new_input: empty::<api::CreateConnection>, new_output: empty::<api::CreateConnectionOutput>,
};

pub(crate) static DELETE_CONNECTION: OperationFacts = OperationFacts {
    service: "codeconnections", name: "DeleteConnection", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_CONNECTION, output: &schemas::DELETE_CONNECTION_OUTPUT,
    new_input: empty::<api::DeleteConnection>, new_output: empty::<api::DeleteConnectionOutput>,
};

pub(crate) static GET_CONNECTION: OperationFacts = OperationFacts {
    service: "codeconnections", name: "GetConnection", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_CONNECTION, output: &schemas::GET_CONNECTION_OUTPUT,
    new_input: empty::<api::GetConnection>, new_output: empty::<api::GetConnectionOutput>,
};

pub(crate) static LIST_CONNECTIONS: OperationFacts = OperationFacts {
    service: "codeconnections", name: "ListConnections", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_CONNECTIONS, output: &schemas::LIST_CONNECTIONS_OUTPUT,
    new_input: empty::<api::ListConnections>, new_output: empty::<api::ListConnectionsOutput>,
};

pub(crate) static LIST_TAGS_FOR_RESOURCE: OperationFacts = OperationFacts {
    service: "codeconnections", name: "ListTagsForResource", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_TAGS_FOR_RESOURCE, output: &schemas::LIST_TAGS_FOR_RESOURCE_OUTPUT,
    new_input: empty::<api::ListTagsForResource>, new_output: empty::<api::ListTagsForResourceOutput>,
};

pub(crate) static TAG_RESOURCE: OperationFacts = OperationFacts {
    service: "codeconnections", name: "TagResource", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::TAG_RESOURCE, output: &schemas::TAG_RESOURCE_OUTPUT,
    new_input: empty::<api::TagResource>, new_output: empty::<api::TagResourceOutput>,
};

pub(crate) static UNTAG_RESOURCE: OperationFacts = OperationFacts {
    service: "codeconnections", name: "UntagResource", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UNTAG_RESOURCE, output: &schemas::UNTAG_RESOURCE_OUTPUT,
    new_input: empty::<api::UntagResource>, new_output: empty::<api::UntagResourceOutput>,
};

/// What is known of the service.
pub static SERVICE: ServiceFacts = ServiceFacts {
    id: "codeconnections",
    signing_name: "codeconnections",
    endpoint_prefix: "codeconnections",
    api_version: "2023-12-01",
    protocols: &[Protocol::Json10, Protocol::Cbor],
    target_prefix: "com.amazonaws.codeconnections.CodeConnections_20231201",
    xml_namespace: "",
    operations: &[
        &CREATE_CONNECTION,
        &DELETE_CONNECTION,
        &GET_CONNECTION,
        &LIST_CONNECTIONS,
        &LIST_TAGS_FOR_RESOURCE,
        &TAG_RESOURCE,
        &UNTAG_RESOURCE,
    ],
    others: &[
        "CreateHost",
        "CreateRepositoryLink",
        "CreateSyncConfiguration",
        "DeleteHost",
        "DeleteRepositoryLink",
        "DeleteSyncConfiguration",
        "GetHost",
        "GetRepositoryLink",
        "GetRepositorySyncStatus",
        "GetResourceSyncStatus",
        "GetSyncBlockerSummary",
        "GetSyncConfiguration",
        "ListHosts",
        "ListRepositoryLinks",
        "ListRepositorySyncDefinitions",
        "ListSyncConfigurations",
        "UpdateHost",
        "UpdateRepositoryLink",
        "UpdateSyncBlocker",
        "UpdateSyncConfiguration",
    ],
    errors: &[
        ServiceError { shape: "AccessDeniedException", code: "AccessDeniedException", status: 403 },
        ServiceError { shape: "ConcurrentModificationException", code: "ConcurrentModificationException", status: 409 },
        ServiceError { shape: "ConditionalCheckFailedException", code: "ConditionalCheckFailedException", status: 409 },
        ServiceError { shape: "ConflictException", code: "ConflictException", status: 409 },
        ServiceError { shape: "InternalServerException", code: "InternalServerException", status: 503 },
        ServiceError { shape: "InvalidInputException", code: "InvalidInputException", status: 400 },
        ServiceError { shape: "LimitExceededException", code: "LimitExceededException", status: 429 },
        ServiceError { shape: "ResourceAlreadyExistsException", code: "ResourceAlreadyExistsException", status: 409 },
        ServiceError { shape: "ResourceNotFoundException", code: "ResourceNotFoundException", status: 404 },
        ServiceError { shape: "ResourceUnavailableException", code: "ResourceUnavailableException", status: 400 },
        ServiceError { shape: "RetryLatestCommitFailedException", code: "RetryLatestCommitFailedException", status: 503 },
        ServiceError { shape: "SyncBlockerDoesNotExistException", code: "SyncBlockerDoesNotExistException", status: 404 },
        ServiceError { shape: "SyncConfigurationStillExistsException", code: "SyncConfigurationStillExistsException", status: 409 },
        ServiceError { shape: "ThrottlingException", code: "ThrottlingException", status: 429 },
        ServiceError { shape: "UnsupportedOperationException", code: "UnsupportedOperationException", status: 400 },
        ServiceError { shape: "UnsupportedProviderTypeException", code: "UnsupportedProviderTypeException", status: 400 },
        ServiceError { shape: "UpdateOutOfSyncException", code: "UpdateOutOfSyncException", status: 409 },
    ],
};
