//! The service and its operations.

use schema::{OperationFacts, Protocol, ServiceError, ServiceFacts, empty};

use crate::{operations as api, schemas};

pub(crate) static BATCH_CHECK_LAYER_AVAILABILITY: OperationFacts = OperationFacts {
    service: "ecr", name: "BatchCheckLayerAvailability", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::BATCH_CHECK_LAYER_AVAILABILITY, output: &schemas::BATCH_CHECK_LAYER_AVAILABILITY_OUTPUT,
    new_input: empty::<api::BatchCheckLayerAvailability>, new_output: empty::<api::BatchCheckLayerAvailabilityOutput>,
};

pub(crate) static BATCH_DELETE_IMAGE: OperationFacts = OperationFacts {
    service: "ecr", name: "BatchDeleteImage", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::BATCH_DELETE_IMAGE, output: &schemas::BATCH_DELETE_IMAGE_OUTPUT,
    new_input: empty::<api::BatchDeleteImage>, new_output: empty::<api::BatchDeleteImageOutput>,
};

pub(crate) static BATCH_GET_IMAGE: OperationFacts = OperationFacts {
    service: "ecr", name: "BatchGetImage", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::BATCH_GET_IMAGE, output: &schemas::BATCH_GET_IMAGE_OUTPUT,
    new_input: empty::<api::BatchGetImage>, new_output: empty::<api::BatchGetImageOutput>,
};

pub(crate) static COMPLETE_LAYER_UPLOAD: OperationFacts = OperationFacts {
    service: "ecr", name: "CompleteLayerUpload", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::COMPLETE_LAYER_UPLOAD, output: &schemas::COMPLETE_LAYER_UPLOAD_OUTPUT,
    new_input: empty::<api::CompleteLayerUpload>, new_output: empty::<api::CompleteLayerUploadOutput>,
};

pub(crate) static CREATE_REPOSITORY: OperationFacts = OperationFacts {
    service: "ecr", name: "CreateRepository", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_REPOSITORY, output: &schemas::CREATE_REPOSITORY_OUTPUT,
    new_input: empty::<api::CreateRepository>, new_output: empty::<api::CreateRepositoryOutput>,
};

pub(crate) static DELETE_LIFECYCLE_POLICY: OperationFacts = OperationFacts {
    service: "ecr", name: "DeleteLifecyclePolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_LIFECYCLE_POLICY, output: &schemas::DELETE_LIFECYCLE_POLICY_OUTPUT,
    new_input: empty::<api::DeleteLifecyclePolicy>, new_output: empty::<api::DeleteLifecyclePolicyOutput>,
};

pub(crate) static DELETE_REGISTRY_POLICY: OperationFacts = OperationFacts {
    service: "ecr", name: "DeleteRegistryPolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_REGISTRY_POLICY, output: &schemas::DELETE_REGISTRY_POLICY_OUTPUT,
    new_input: empty::<api::DeleteRegistryPolicy>, new_output: empty::<api::DeleteRegistryPolicyOutput>,
};

pub(crate) static DELETE_REPOSITORY: OperationFacts = OperationFacts {
    service: "ecr", name: "DeleteRepository", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_REPOSITORY, output: &schemas::DELETE_REPOSITORY_OUTPUT,
    new_input: empty::<api::DeleteRepository>, new_output: empty::<api::DeleteRepositoryOutput>,
};

pub(crate) static DELETE_REPOSITORY_POLICY: OperationFacts = OperationFacts {
    service: "ecr", name: "DeleteRepositoryPolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_REPOSITORY_POLICY, output: &schemas::DELETE_REPOSITORY_POLICY_OUTPUT,
    new_input: empty::<api::DeleteRepositoryPolicy>, new_output: empty::<api::DeleteRepositoryPolicyOutput>,
};

pub(crate) static DESCRIBE_IMAGE_SCAN_FINDINGS: OperationFacts = OperationFacts {
    service: "ecr", name: "DescribeImageScanFindings", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_IMAGE_SCAN_FINDINGS, output: &schemas::DESCRIBE_IMAGE_SCAN_FINDINGS_OUTPUT,
    new_input: empty::<api::DescribeImageScanFindings>, new_output: empty::<api::DescribeImageScanFindingsOutput>,
};

pub(crate) static DESCRIBE_IMAGES: OperationFacts = OperationFacts {
    service: "ecr", name: "DescribeImages", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_IMAGES, output: &schemas::DESCRIBE_IMAGES_OUTPUT,
    new_input: empty::<api::DescribeImages>, new_output: empty::<api::DescribeImagesOutput>,
};

pub(crate) static DESCRIBE_REGISTRY: OperationFacts = OperationFacts {
    service: "ecr", name: "DescribeRegistry", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_REGISTRY, output: &schemas::DESCRIBE_REGISTRY_OUTPUT,
    new_input: empty::<api::DescribeRegistry>, new_output: empty::<api::DescribeRegistryOutput>,
};

pub(crate) static DESCRIBE_REPOSITORIES: OperationFacts = OperationFacts {
    service: "ecr", name: "DescribeRepositories", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DESCRIBE_REPOSITORIES, output: &schemas::DESCRIBE_REPOSITORIES_OUTPUT,
    new_input: empty::<api::DescribeRepositories>, new_output: empty::<api::DescribeRepositoriesOutput>,
};

pub(crate) static GET_AUTHORIZATION_TOKEN: OperationFacts = OperationFacts {
    service: "ecr", name: "GetAuthorizationToken", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_AUTHORIZATION_TOKEN, output: &schemas::GET_AUTHORIZATION_TOKEN_OUTPUT,
    new_input: empty::<api::GetAuthorizationToken>, new_output: empty::<api::GetAuthorizationTokenOutput>,
};

pub(crate) static GET_DOWNLOAD_URL_FOR_LAYER: OperationFacts = OperationFacts {
    service: "ecr", name: "GetDownloadUrlForLayer", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_DOWNLOAD_URL_FOR_LAYER, output: &schemas::GET_DOWNLOAD_URL_FOR_LAYER_OUTPUT,
    new_input: empty::<api::GetDownloadUrlForLayer>, new_output: empty::<api::GetDownloadUrlForLayerOutput>,
};

pub(crate) static GET_LIFECYCLE_POLICY: OperationFacts = OperationFacts {
    service: "ecr", name: "GetLifecyclePolicy", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_LIFECYCLE_POLICY, output: &schemas::GET_LIFECYCLE_POLICY_OUTPUT,
    new_input: empty::<api::GetLifecyclePolicy>, new_output: empty::<api::GetLifecyclePolicyOutput>,
};

pub(crate) static GET_REGISTRY_POLICY: OperationFacts = OperationFacts {
    service: "ecr", name: "GetRegistryPolicy", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_REGISTRY_POLICY, output: &schemas::GET_REGISTRY_POLICY_OUTPUT,
    new_input: empty::<api::GetRegistryPolicy>, new_output: empty::<api::GetRegistryPolicyOutput>,
};

pub(crate) static GET_REPOSITORY_POLICY: OperationFacts = OperationFacts {
    service: "ecr", name: "GetRepositoryPolicy", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_REPOSITORY_POLICY, output: &schemas::GET_REPOSITORY_POLICY_OUTPUT,
    new_input: empty::<api::GetRepositoryPolicy>, new_output: empty::<api::GetRepositoryPolicyOutput>,
};

pub(crate) static INITIATE_LAYER_UPLOAD: OperationFacts = OperationFacts {
    service: "ecr", name: "InitiateLayerUpload", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::INITIATE_LAYER_UPLOAD, output: &schemas::INITIATE_LAYER_UPLOAD_OUTPUT,
    new_input: empty::<api::InitiateLayerUpload>, new_output: empty::<api::InitiateLayerUploadOutput>,
};

pub(crate) static LIST_IMAGES: OperationFacts = OperationFacts {
    service: "ecr", name: "ListImages", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_IMAGES, output: &schemas::LIST_IMAGES_OUTPUT,
    new_input: empty::<api::ListImages>, new_output: empty::<api::ListImagesOutput>,
};

pub(crate) static LIST_TAGS_FOR_RESOURCE: OperationFacts = OperationFacts {
    service: "ecr", name: "ListTagsForResource", method: "POST", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::LIST_TAGS_FOR_RESOURCE, output: &schemas::LIST_TAGS_FOR_RESOURCE_OUTPUT,
    new_input: empty::<api::ListTagsForResource>, new_output: empty::<api::ListTagsForResourceOutput>,
};

pub(crate) static PUT_IMAGE: OperationFacts = OperationFacts {
    service: "ecr", name: "PutImage", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_IMAGE, output: &schemas::PUT_IMAGE_OUTPUT,
    new_input: empty::<api::PutImage>, new_output: empty::<api::PutImageOutput>,
};

pub(crate) static PUT_IMAGE_SCANNING_CONFIGURATION: OperationFacts = OperationFacts {
    service: "ecr", name: "PutImageScanningConfiguration", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_IMAGE_SCANNING_CONFIGURATION, output: &schemas::PUT_IMAGE_SCANNING_CONFIGURATION_OUTPUT,
    new_input: empty::<api::PutImageScanningConfiguration>, new_output: empty::<api::PutImageScanningConfigurationOutput>,
};

pub(crate) static PUT_IMAGE_TAG_MUTABILITY: OperationFacts = OperationFacts {
    service: "ecr", name: "PutImageTagMutability", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_IMAGE_TAG_MUTABILITY, output: &schemas::PUT_IMAGE_TAG_MUTABILITY_OUTPUT,
    new_input: empty::<api::PutImageTagMutability>, new_output: empty::<api::PutImageTagMutabilityOutput>,
};

pub(crate) static PUT_LIFECYCLE_POLICY: OperationFacts = OperationFacts {
    service: "ecr", name: "PutLifecyclePolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_LIFECYCLE_POLICY, output: &schemas::PUT_LIFECYCLE_POLICY_OUTPUT,
    new_input: empty::<api::PutLifecyclePolicy>, new_output: empty::<api::PutLifecyclePolicyOutput>,
};

pub(crate) static PUT_REGISTRY_POLICY: OperationFacts = OperationFacts {
    service: "ecr", name: "PutRegistryPolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_REGISTRY_POLICY, output: &schemas::PUT_REGISTRY_POLICY_OUTPUT,
    new_input: empty::<api::PutRegistryPolicy>, new_output: empty::<api::PutRegistryPolicyOutput>,
};

pub(crate) static SET_REPOSITORY_POLICY: OperationFacts = OperationFacts {
    service: "ecr", name: "SetRepositoryPolicy", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::SET_REPOSITORY_POLICY, output: &schemas::SET_REPOSITORY_POLICY_OUTPUT,
    new_input: empty::<api::SetRepositoryPolicy>, new_output: empty::<api::SetRepositoryPolicyOutput>,
};

pub(crate) static START_IMAGE_SCAN: OperationFacts = OperationFacts {
    service: "ecr", name: "StartImageScan", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::START_IMAGE_SCAN, output: &schemas::START_IMAGE_SCAN_OUTPUT,
    new_input: empty::<api::StartImageScan>, new_output: empty::<api::StartImageScanOutput>,
};

pub(crate) static TAG_RESOURCE: OperationFacts = OperationFacts {
    service: "ecr", name: "TagResource", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::TAG_RESOURCE, output: &schemas::TAG_RESOURCE_OUTPUT,
    new_input: empty::<api::TagResource>, new_output: empty::<api::TagResourceOutput>,
};

pub(crate) static UNTAG_RESOURCE: OperationFacts = OperationFacts {
    service: "ecr", name: "UntagResource", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UNTAG_RESOURCE, output: &schemas::UNTAG_RESOURCE_OUTPUT,
    new_input: empty::<api::UntagResource>, new_output: empty::<api::UntagResourceOutput>,
};

pub(crate) static UPLOAD_LAYER_PART: OperationFacts = OperationFacts {
    service: "ecr", name: "UploadLayerPart", method: "POST", uri: "/", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPLOAD_LAYER_PART, output: &schemas::UPLOAD_LAYER_PART_OUTPUT,
    new_input: empty::<api::UploadLayerPart>, new_output: empty::<api::UploadLayerPartOutput>,
};

/// What is known of the service.
pub static SERVICE: ServiceFacts = ServiceFacts {
    id: "ecr",
    signing_name: "ecr",
    endpoint_prefix: "api.ecr",
    api_version: "2015-09-21",
    protocols: &[Protocol::Json11],
    target_prefix: "AmazonEC2ContainerRegistry_V20150921",
    xml_namespace: "",
    operations: &[
        &BATCH_CHECK_LAYER_AVAILABILITY,
        &BATCH_DELETE_IMAGE,
        &BATCH_GET_IMAGE,
        &COMPLETE_LAYER_UPLOAD,
        &CREATE_REPOSITORY,
        &DELETE_LIFECYCLE_POLICY,
        &DELETE_REGISTRY_POLICY,
        &DELETE_REPOSITORY,
        &DELETE_REPOSITORY_POLICY,
        &DESCRIBE_IMAGE_SCAN_FINDINGS,
        &DESCRIBE_IMAGES,
        &DESCRIBE_REGISTRY,
        &DESCRIBE_REPOSITORIES,
        &GET_AUTHORIZATION_TOKEN,
        &GET_DOWNLOAD_URL_FOR_LAYER,
        &GET_LIFECYCLE_POLICY,
        &GET_REGISTRY_POLICY,
        &GET_REPOSITORY_POLICY,
        &INITIATE_LAYER_UPLOAD,
        &LIST_IMAGES,
        &LIST_TAGS_FOR_RESOURCE,
        &PUT_IMAGE,
        &PUT_IMAGE_SCANNING_CONFIGURATION,
        &PUT_IMAGE_TAG_MUTABILITY,
        &PUT_LIFECYCLE_POLICY,
        &PUT_REGISTRY_POLICY,
        &SET_REPOSITORY_POLICY,
        &START_IMAGE_SCAN,
        &TAG_RESOURCE,
        &UNTAG_RESOURCE,
        &UPLOAD_LAYER_PART,
    ],
    others: &[
        "BatchGetRepositoryScanningConfiguration",
        "CreatePullThroughCacheRule",
        "CreateRepositoryCreationTemplate",
        "DeletePullThroughCacheRule",
        "DeleteRepositoryCreationTemplate",
        "DeleteSigningConfiguration",
        "DeregisterPullTimeUpdateExclusion",
        "DescribeImageReplicationStatus",
        "DescribeImageSigningStatus",
        "DescribePullThroughCacheRules",
        "DescribeReplicationBackfillResults",
        "DescribeRepositoryCreationTemplates",
        "GetAccountSetting",
        "GetLifecyclePolicyPreview",
        "GetRegistryScanningConfiguration",
        "GetSigningConfiguration",
        "ListImageReferrers",
        "ListPullTimeUpdateExclusions",
        "ListReplicationBackfills",
        "PutAccountSetting",
        "PutRegistryScanningConfiguration",
        "PutReplicationConfiguration",
        "PutSigningConfiguration",
        "RegisterPullTimeUpdateExclusion",
        "StartLifecyclePolicyPreview",
        "StartReplicationBackfill",
        "StopReplicationBackfill",
        "UpdateImageStorageClass",
        "UpdatePullThroughCacheRule",
        "UpdateRepositoryCreationTemplate",
        "ValidatePullThroughCacheRule",
    ],
    errors: &[
        ServiceError { shape: "BlockedByOrganizationPolicyException", code: "BlockedByOrganizationPolicyException", status: 400 },
        ServiceError { shape: "EmptyUploadException", code: "EmptyUploadException", status: 400 },
        ServiceError { shape: "ExclusionAlreadyExistsException", code: "ExclusionAlreadyExistsException", status: 400 },
        ServiceError { shape: "ExclusionNotFoundException", code: "ExclusionNotFoundException", status: 400 },
        ServiceError { shape: "ImageAlreadyExistsException", code: "ImageAlreadyExistsException", status: 400 },
        ServiceError { shape: "ImageArchivedException", code: "ImageArchivedException", status: 400 },
        ServiceError { shape: "ImageDigestDoesNotMatchException", code: "ImageDigestDoesNotMatchException", status: 400 },
        ServiceError { shape: "ImageNotFoundException", code: "ImageNotFoundException", status: 400 },
        ServiceError { shape: "ImageStorageClassUpdateNotSupportedException", code: "ImageStorageClassUpdateNotSupportedException", status: 400 },
        ServiceError { shape: "ImageTagAlreadyExistsException", code: "ImageTagAlreadyExistsException", status: 400 },
        ServiceError { shape: "InvalidLayerException", code: "InvalidLayerException", status: 400 },
        ServiceError { shape: "InvalidLayerPartException", code: "InvalidLayerPartException", status: 400 },
        ServiceError { shape: "InvalidParameterException", code: "InvalidParameterException", status: 400 },
        ServiceError { shape: "InvalidTagParameterException", code: "InvalidTagParameterException", status: 400 },
        ServiceError { shape: "KmsException", code: "KmsException", status: 400 },
        ServiceError { shape: "LayerAlreadyExistsException", code: "LayerAlreadyExistsException", status: 400 },
        ServiceError { shape: "LayerInaccessibleException", code: "LayerInaccessibleException", status: 400 },
        ServiceError { shape: "LayerPartTooSmallException", code: "LayerPartTooSmallException", status: 400 },
        ServiceError { shape: "LayersNotFoundException", code: "LayersNotFoundException", status: 400 },
        ServiceError { shape: "LifecyclePolicyNotFoundException", code: "LifecyclePolicyNotFoundException", status: 400 },
        ServiceError { shape: "LifecyclePolicyPreviewInProgressException", code: "LifecyclePolicyPreviewInProgressException", status: 400 },
        ServiceError { shape: "LifecyclePolicyPreviewNotFoundException", code: "LifecyclePolicyPreviewNotFoundException", status: 400 },
        ServiceError { shape: "LimitExceededException", code: "LimitExceededException", status: 400 },
        ServiceError { shape: "PullThroughCacheRuleAlreadyExistsException", code: "PullThroughCacheRuleAlreadyExistsException", status: 400 },
        ServiceError { shape: "PullThroughCacheRuleNotFoundException", code: "PullThroughCacheRuleNotFoundException", status: 400 },
        ServiceError { shape: "ReferencedImagesNotFoundException", code: "ReferencedImagesNotFoundException", status: 400 },
        ServiceError { shape: "RegistryPolicyNotFoundException", code: "RegistryPolicyNotFoundException", status: 400 },
        ServiceError { shape: "ReplicationBackfillInProgressException", code: "ReplicationBackfillInProgressException", status: 400 },
        ServiceError { shape: "ReplicationBackfillInvalidStatusException", code: "ReplicationBackfillInvalidStatusException", status: 400 },
        ServiceError { shape: "ReplicationBackfillNotFoundException", code: "ReplicationBackfillNotFoundException", status: 400 },
        ServiceError { shape: "RepositoryAlreadyExistsException", code: "RepositoryAlreadyExistsException", status: 400 },
        ServiceError { shape: "RepositoryNotEmptyException", code: "RepositoryNotEmptyException", status: 400 },
        ServiceError { shape: "RepositoryNotFoundException", code: "RepositoryNotFoundException", status: 400 },
        ServiceError { shape: "RepositoryPolicyNotFoundException", code: "RepositoryPolicyNotFoundException", status: 400 },
        ServiceError { shape: "ScanNotFoundException", code: "ScanNotFoundException", status: 400 },
        ServiceError { shape: "SecretNotFoundException", code: "SecretNotFoundException", status: 400 },
        ServiceError { shape: "ServerException", code: "ServerException", status: 500 },
        ServiceError { shape: "SigningConfigurationNotFoundException", code: "SigningConfigurationNotFoundException", status: 400 },
        ServiceError { shape: "TemplateAlreadyExistsException", code: "TemplateAlreadyExistsException", status: 400 },
        ServiceError { shape: "TemplateNotFoundException", code: "TemplateNotFoundException", status: 400 },
        ServiceError { shape: "TooManyTagsException", code: "TooManyTagsException", status: 400 },
        ServiceError { shape: "UnableToAccessSecretException", code: "UnableToAccessSecretException", status: 400 },
        ServiceError { shape: "UnableToDecryptSecretValueException", code: "UnableToDecryptSecretValueException", status: 400 },
        ServiceError { shape: "UnableToGetUpstreamImageException", code: "UnableToGetUpstreamImageException", status: 400 },
        ServiceError { shape: "UnableToGetUpstreamLayerException", code: "UnableToGetUpstreamLayerException", status: 400 },
        ServiceError { shape: "UnableToListUpstreamImageReferrersException", code: "UnableToListUpstreamImageReferrersException", status: 400 },
        ServiceError { shape: "UnsupportedImageTypeException", code: "UnsupportedImageTypeException", status: 400 },
        ServiceError { shape: "UnsupportedUpstreamRegistryException", code: "UnsupportedUpstreamRegistryException", status: 400 },
        ServiceError { shape: "UploadNotFoundException", code: "UploadNotFoundException", status: 400 },
        ServiceError { shape: "ValidationException", code: "ValidationException", status: 400 },
    ],
};
