//! The service and its operations.

use schema::{OperationFacts, Protocol, ServiceError, ServiceFacts, empty};

use crate::{operations as api, schemas};

pub(crate) static BATCH_GET_SECRET_VALUE: OperationFacts = OperationFacts {
    service: "secretsmanager", name: "BatchGetSecretValue", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::BATCH_GET_SECRET_VALUE, output: &schemas::BATCH_GET_SECRET_VALUE_OUTPUT,
    new_input: empty::<api::BatchGetSecretValue>, new_output: empty::<api::BatchGetSecretValueOutput>,
};

pub(crate) static CREATE_SECRET: OperationFacts = OperationFacts {
    service: "secretsmanager", name: "CreateSecret", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_SECRET, output: &schemas::CREATE_SECRET_OUTPUT,
    new_input: empty::<api::CreateSecret>, new_output: empty::<api::CreateSecretOutput>,
};

pub(crate) static DELETE_RESOURCE_POLICY: OperationFacts = OperationFacts {
    service: "secretsmanager", name: "DeleteResourcePolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_RESOURCE_POLICY, output: &schemas::DELETE_RESOURCE_POLICY_OUTPUT,
    new_input: empty::<api::DeleteResourcePolicy>, new_output: empty::<api::DeleteResourcePolicyOutput>,
};

pub(crate) static DELETE_SECRET: OperationFacts = OperationFacts {
    service: "secretsmanager", name: "DeleteSecret", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_SECRET, output: &schemas::DELETE_SECRET_OUTPUT,
    new_input: empty::<api::DeleteSecret>, new_output: empty::<api::DeleteSecretOutput>,
};

pub(crate) static DESCRIBE_SECRET: OperationFacts = OperationFacts {
    service: "secretsmanager", name: "DescribeSecret", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_SECRET, output: &schemas::DESCRIBE_SECRET_OUTPUT,
    new_input: empty::<api::DescribeSecret>, new_output: empty::<api::DescribeSecretOutput>,
};

pub(crate) static GET_RANDOM_PASSWORD: OperationFacts = OperationFacts {
    service: "secretsmanager", name: "GetRandomPassword", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_RANDOM_PASSWORD, output: &schemas::GET_RANDOM_PASSWORD_OUTPUT,
    new_input: empty::<api::GetRandomPassword>, new_output: empty::<api::GetRandomPasswordOutput>,
};

pub(crate) static GET_RESOURCE_POLICY: OperationFacts = OperationFacts {
    service: "secretsmanager", name: "GetResourcePolicy", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_RESOURCE_POLICY, output: &schemas::GET_RESOURCE_POLICY_OUTPUT,
    new_input: empty::<api::GetResourcePolicy>, new_output: empty::<api::GetResourcePolicyOutput>,
};

pub(crate) static GET_SECRET_VALUE: OperationFacts = OperationFacts {
    service: "secretsmanager", name: "GetSecretValue", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_SECRET_VALUE, output: &schemas::GET_SECRET_VALUE_OUTPUT,
    new_input: empty::<api::GetSecretValue>, new_output: empty::<api::GetSecretValueOutput>,
};

pub(crate) static LIST_SECRET_VERSION_IDS: OperationFacts = OperationFacts {
    service: "secretsmanager", name: "ListSecretVersionIds", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_SECRET_VERSION_IDS, output: &schemas::LIST_SECRET_VERSION_IDS_OUTPUT,
    new_input: empty::<api::ListSecretVersionIds>, new_output: empty::<api::ListSecretVersionIdsOutput>,
};

pub(crate) static LIST_SECRETS: OperationFacts = OperationFacts {
    service: "secretsmanager", name: "ListSecrets", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_SECRETS, output: &schemas::LIST_SECRETS_OUTPUT,
    new_input: empty::<api::ListSecrets>, new_output: empty::<api::ListSecretsOutput>,
};

pub(crate) static PUT_RESOURCE_POLICY: OperationFacts = OperationFacts {
    service: "secretsmanager", name: "PutResourcePolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_RESOURCE_POLICY, output: &schemas::PUT_RESOURCE_POLICY_OUTPUT,
    new_input: empty::<api::PutResourcePolicy>, new_output: empty::<api::PutResourcePolicyOutput>,
};

pub(crate) static PUT_SECRET_VALUE: OperationFacts = OperationFacts {
    service: "secretsmanager", name: "PutSecretValue", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_SECRET_VALUE, output: &schemas::PUT_SECRET_VALUE_OUTPUT,
    new_input: empty::<api::PutSecretValue>, new_output: empty::<api::PutSecretValueOutput>,
};

pub(crate) static RESTORE_SECRET: OperationFacts = OperationFacts {
    service: "secretsmanager", name: "RestoreSecret", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::RESTORE_SECRET, output: &schemas::RESTORE_SECRET_OUTPUT,
    new_input: empty::<api::RestoreSecret>, new_output: empty::<api::RestoreSecretOutput>,
};

pub(crate) static TAG_RESOURCE: OperationFacts = OperationFacts {
    service: "secretsmanager", name: "TagResource", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::TAG_RESOURCE, output: &schemas::TAG_RESOURCE_OUTPUT,
    new_input: empty::<api::TagResource>, new_output: empty::<api::TagResourceOutput>,
};

pub(crate) static UNTAG_RESOURCE: OperationFacts = OperationFacts {
    service: "secretsmanager", name: "UntagResource", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UNTAG_RESOURCE, output: &schemas::UNTAG_RESOURCE_OUTPUT,
    new_input: empty::<api::UntagResource>, new_output: empty::<api::UntagResourceOutput>,
};

pub(crate) static UPDATE_SECRET: OperationFacts = OperationFacts {
    service: "secretsmanager", name: "UpdateSecret", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_SECRET, output: &schemas::UPDATE_SECRET_OUTPUT,
    new_input: empty::<api::UpdateSecret>, new_output: empty::<api::UpdateSecretOutput>,
};

pub(crate) static UPDATE_SECRET_VERSION_STAGE: OperationFacts = OperationFacts {
    service: "secretsmanager", name: "UpdateSecretVersionStage", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPDATE_SECRET_VERSION_STAGE, output: &schemas::UPDATE_SECRET_VERSION_STAGE_OUTPUT,
    new_input: empty::<api::UpdateSecretVersionStage>, new_output: empty::<api::UpdateSecretVersionStageOutput>,
};

/// What is known of the service.
pub static SERVICE: ServiceFacts = ServiceFacts {
    id: "secretsmanager",
    signing_name: "secretsmanager",
    endpoint_prefix: "secretsmanager",
    api_version: "2017-10-17",
    protocols: &[Protocol::Json11],
    target_prefix: "secretsmanager",
    xml_namespace: "",
    operations: &[
        &BATCH_GET_SECRET_VALUE,
        &CREATE_SECRET,
        &DELETE_RESOURCE_POLICY,
        &DELETE_SECRET,
        &DESCRIBE_SECRET,
        &GET_RANDOM_PASSWORD,
        &GET_RESOURCE_POLICY,
        &GET_SECRET_VALUE,
        &LIST_SECRET_VERSION_IDS,
        &LIST_SECRETS,
        &PUT_RESOURCE_POLICY,
        &PUT_SECRET_VALUE,
        &RESTORE_SECRET,
        &TAG_RESOURCE,
        &UNTAG_RESOURCE,
        &UPDATE_SECRET,
        &UPDATE_SECRET_VERSION_STAGE,
    ],
    others: &[
        "AssociateCrossAccountReplica",
        "CancelRotateSecret",
        "DisassociateCrossAccountReplica",
        "ListResourcePolicies",
        "RemoveRegionsFromReplication",
        "ReplicateSecretToRegions",
        "RotateSecret",
        "StopReplicationToReplica",
        "ValidateResourcePolicy",
    ],
    errors: &[
        ServiceError { shape: "DecryptionFailure", code: "DecryptionFailure", status: 400 },
        ServiceError { shape: "EncryptionFailure", code: "EncryptionFailure", status: 400 },
        ServiceError { shape: "InternalServiceError", code: "InternalServiceError", status: 500 },
        ServiceError { shape: "InvalidNextTokenException", code: "InvalidNextTokenException", status: 400 },
        ServiceError { shape: "InvalidParameterException", code: "InvalidParameterException", status: 400 },
        ServiceError { shape: "InvalidRequestException", code: "InvalidRequestException", status: 400 },
        ServiceError { shape: "LimitExceededException", code: "LimitExceededException", status: 400 },
        ServiceError { shape: "MalformedPolicyDocumentException", code: "MalformedPolicyDocumentException", status: 400 },
        ServiceError { shape: "PreconditionNotMetException", code: "PreconditionNotMetException", status: 400 },
        ServiceError { shape: "PublicPolicyException", code: "PublicPolicyException", status: 400 },
        ServiceError { shape: "ResourceExistsException", code: "ResourceExistsException", status: 400 },
        ServiceError { shape: "ResourceNotFoundException", code: "ResourceNotFoundException", status: 400 },
    ],
};
