//! Inputs and outputs of the operations.

use crate::structures::*;
use crate::{schemas, service};

/// The input of `BatchCheckLayerAvailability`.
#[derive(Clone, Default, PartialEq)]
pub struct BatchCheckLayerAvailability {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub layer_digests: Vec<String>,
}
schema::shape!(BatchCheckLayerAvailability = schemas::BATCH_CHECK_LAYER_AVAILABILITY { 0 registry_id, 1 repository_name, 2 layer_digests });
schema::operation!(BatchCheckLayerAvailability -> BatchCheckLayerAvailabilityOutput, Read, service::BATCH_CHECK_LAYER_AVAILABILITY);

/// The output of `BatchCheckLayerAvailability`.
#[derive(Clone, Default, PartialEq)]
pub struct BatchCheckLayerAvailabilityOutput {
    pub layers: Option<Vec<Layer>>,
    pub failures: Option<Vec<LayerFailure>>,
}
schema::shape!(BatchCheckLayerAvailabilityOutput = schemas::BATCH_CHECK_LAYER_AVAILABILITY_OUTPUT { 0 layers, 1 failures });

/// The input of `BatchDeleteImage`.
#[derive(Clone, Default, PartialEq)]
pub struct BatchDeleteImage {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_ids: Vec<ImageIdentifier>,
}
schema::shape!(BatchDeleteImage = schemas::BATCH_DELETE_IMAGE { 0 registry_id, 1 repository_name, 2 image_ids });
schema::operation!(BatchDeleteImage -> BatchDeleteImageOutput, Write, service::BATCH_DELETE_IMAGE);

/// The output of `BatchDeleteImage`.
#[derive(Clone, Default, PartialEq)]
pub struct BatchDeleteImageOutput {
    pub image_ids: Option<Vec<ImageIdentifier>>,
    pub failures: Option<Vec<ImageFailure>>,
}
schema::shape!(BatchDeleteImageOutput = schemas::BATCH_DELETE_IMAGE_OUTPUT { 0 image_ids, 1 failures });

/// The input of `BatchGetImage`.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetImage {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_ids: Vec<ImageIdentifier>,
    pub accepted_media_types: Option<Vec<String>>,
}
schema::shape!(BatchGetImage = schemas::BATCH_GET_IMAGE { 0 registry_id, 1 repository_name, 2 image_ids, 3 accepted_media_types });
schema::operation!(BatchGetImage -> BatchGetImageOutput, Read, service::BATCH_GET_IMAGE);

/// The output of `BatchGetImage`.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetImageOutput {
    pub images: Option<Vec<Image>>,
    pub failures: Option<Vec<ImageFailure>>,
}
schema::shape!(BatchGetImageOutput = schemas::BATCH_GET_IMAGE_OUTPUT { 0 images, 1 failures });

/// The input of `CompleteLayerUpload`.
#[derive(Clone, Default, PartialEq)]
pub struct CompleteLayerUpload {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub upload_id: String,
    pub layer_digests: Vec<String>,
}
schema::shape!(CompleteLayerUpload = schemas::COMPLETE_LAYER_UPLOAD { 0 registry_id, 1 repository_name, 2 upload_id, 3 layer_digests });
schema::operation!(CompleteLayerUpload -> CompleteLayerUploadOutput, Write, service::COMPLETE_LAYER_UPLOAD);

/// The output of `CompleteLayerUpload`.
#[derive(Clone, Default, PartialEq)]
pub struct CompleteLayerUploadOutput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub upload_id: Option<String>,
    pub layer_digest: Option<String>,
}
schema::shape!(CompleteLayerUploadOutput = schemas::COMPLETE_LAYER_UPLOAD_OUTPUT { 0 registry_id, 1 repository_name, 2 upload_id, 3 layer_digest });

/// The input of `CreateRepository`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateRepository {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub tags: Option<Vec<Tag>>,
    pub image_tag_mutability: Option<String>,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    pub image_scanning_configuration: Option<ImageScanningConfiguration>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
}
schema::shape!(CreateRepository = schemas::CREATE_REPOSITORY { 0 registry_id, 1 repository_name, 2 tags, 3 image_tag_mutability, 4 image_tag_mutability_exclusion_filters, 5 image_scanning_configuration, 6 encryption_configuration });
schema::operation!(CreateRepository -> CreateRepositoryOutput, Write, service::CREATE_REPOSITORY);

/// The output of `CreateRepository`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateRepositoryOutput {
    pub repository: Option<Repository>,
}
schema::shape!(CreateRepositoryOutput = schemas::CREATE_REPOSITORY_OUTPUT { 0 repository });

/// The input of `DeleteLifecyclePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteLifecyclePolicy {
    pub registry_id: Option<String>,
    pub repository_name: String,
}
schema::shape!(DeleteLifecyclePolicy = schemas::DELETE_LIFECYCLE_POLICY { 0 registry_id, 1 repository_name });
schema::operation!(DeleteLifecyclePolicy -> DeleteLifecyclePolicyOutput, Write, service::DELETE_LIFECYCLE_POLICY);

/// The output of `DeleteLifecyclePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteLifecyclePolicyOutput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub lifecycle_policy_text: Option<String>,
    pub last_evaluated_at: Option<schema::Timestamp>,
}
schema::shape!(DeleteLifecyclePolicyOutput = schemas::DELETE_LIFECYCLE_POLICY_OUTPUT { 0 registry_id, 1 repository_name, 2 lifecycle_policy_text, 3 last_evaluated_at });

/// The input of `DeleteRegistryPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRegistryPolicy {}
schema::shape!(DeleteRegistryPolicy = schemas::DELETE_REGISTRY_POLICY {});
schema::operation!(DeleteRegistryPolicy -> DeleteRegistryPolicyOutput, Write, service::DELETE_REGISTRY_POLICY);

/// The output of `DeleteRegistryPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRegistryPolicyOutput {
    pub registry_id: Option<String>,
    pub policy_text: Option<String>,
}
schema::shape!(DeleteRegistryPolicyOutput = schemas::DELETE_REGISTRY_POLICY_OUTPUT { 0 registry_id, 1 policy_text });

/// The input of `DeleteRepository`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRepository {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub force: Option<bool>,
}
schema::shape!(DeleteRepository = schemas::DELETE_REPOSITORY { 0 registry_id, 1 repository_name, 2 force });
schema::operation!(DeleteRepository -> DeleteRepositoryOutput, Write, service::DELETE_REPOSITORY);

/// The output of `DeleteRepository`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRepositoryOutput {
    pub repository: Option<Repository>,
}
schema::shape!(DeleteRepositoryOutput = schemas::DELETE_REPOSITORY_OUTPUT { 0 repository });

/// The input of `DeleteRepositoryPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRepositoryPolicy {
    pub registry_id: Option<String>,
    pub repository_name: String,
}
schema::shape!(DeleteRepositoryPolicy = schemas::DELETE_REPOSITORY_POLICY { 0 registry_id, 1 repository_name });
schema::operation!(DeleteRepositoryPolicy -> DeleteRepositoryPolicyOutput, Write, service::DELETE_REPOSITORY_POLICY);

/// The output of `DeleteRepositoryPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRepositoryPolicyOutput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub policy_text: Option<String>,
}
schema::shape!(DeleteRepositoryPolicyOutput = schemas::DELETE_REPOSITORY_POLICY_OUTPUT { 0 registry_id, 1 repository_name, 2 policy_text });

/// The input of `DescribeImageScanFindings`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeImageScanFindings {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_id: ImageIdentifier,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
schema::shape!(DescribeImageScanFindings = schemas::DESCRIBE_IMAGE_SCAN_FINDINGS { 0 registry_id, 1 repository_name, 2 image_id, 3 next_token, 4 max_results });
schema::operation!(DescribeImageScanFindings -> DescribeImageScanFindingsOutput, Read, service::DESCRIBE_IMAGE_SCAN_FINDINGS);

/// The output of `DescribeImageScanFindings`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeImageScanFindingsOutput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_id: Option<ImageIdentifier>,
    pub image_scan_status: Option<ImageScanStatus>,
    pub image_scan_findings: Option<ImageScanFindings>,
    pub next_token: Option<String>,
}
schema::shape!(DescribeImageScanFindingsOutput = schemas::DESCRIBE_IMAGE_SCAN_FINDINGS_OUTPUT { 0 registry_id, 1 repository_name, 2 image_id, 3 image_scan_status, 4 image_scan_findings, 5 next_token });

/// The input of `DescribeImages`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeImages {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_ids: Option<Vec<ImageIdentifier>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filter: Option<DescribeImagesFilter>,
}
schema::shape!(DescribeImages = schemas::DESCRIBE_IMAGES { 0 registry_id, 1 repository_name, 2 image_ids, 3 next_token, 4 max_results, 5 filter });
schema::operation!(DescribeImages -> DescribeImagesOutput, Read, service::DESCRIBE_IMAGES);

/// The output of `DescribeImages`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeImagesOutput {
    pub image_details: Option<Vec<ImageDetail>>,
    pub next_token: Option<String>,
}
schema::shape!(DescribeImagesOutput = schemas::DESCRIBE_IMAGES_OUTPUT { 0 image_details, 1 next_token });

/// The input of `DescribeRegistry`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeRegistry {}
schema::shape!(DescribeRegistry = schemas::DESCRIBE_REGISTRY {});
schema::operation!(DescribeRegistry -> DescribeRegistryOutput, Read, service::DESCRIBE_REGISTRY);

/// The output of `DescribeRegistry`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeRegistryOutput {
    pub registry_id: Option<String>,
    pub replication_configuration: Option<ReplicationConfiguration>,
}
schema::shape!(DescribeRegistryOutput = schemas::DESCRIBE_REGISTRY_OUTPUT { 0 registry_id, 1 replication_configuration });

/// The input of `DescribeRepositories`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeRepositories {
    pub registry_id: Option<String>,
    pub repository_names: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
schema::shape!(DescribeRepositories = schemas::DESCRIBE_REPOSITORIES { 0 registry_id, 1 repository_names, 2 next_token, 3 max_results });
schema::operation!(DescribeRepositories -> DescribeRepositoriesOutput, Read, service::DESCRIBE_REPOSITORIES);

/// The output of `DescribeRepositories`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeRepositoriesOutput {
    pub repositories: Option<Vec<Repository>>,
    pub next_token: Option<String>,
}
schema::shape!(DescribeRepositoriesOutput = schemas::DESCRIBE_REPOSITORIES_OUTPUT { 0 repositories, 1 next_token });

/// The input of `GetAuthorizationToken`.
#[derive(Clone, Default, PartialEq)]
pub struct GetAuthorizationToken {
    pub registry_ids: Option<Vec<String>>,
}
schema::shape!(GetAuthorizationToken = schemas::GET_AUTHORIZATION_TOKEN { 0 registry_ids });
schema::operation!(GetAuthorizationToken -> GetAuthorizationTokenOutput, Read, service::GET_AUTHORIZATION_TOKEN);

/// The output of `GetAuthorizationToken`.
#[derive(Clone, Default, PartialEq)]
pub struct GetAuthorizationTokenOutput {
    pub authorization_data: Option<Vec<AuthorizationData>>,
}
schema::shape!(GetAuthorizationTokenOutput = schemas::GET_AUTHORIZATION_TOKEN_OUTPUT { 0 authorization_data });

/// The input of `GetDownloadUrlForLayer`.
#[derive(Clone, Default, PartialEq)]
pub struct GetDownloadUrlForLayer {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub layer_digest: String,
}
schema::shape!(GetDownloadUrlForLayer = schemas::GET_DOWNLOAD_URL_FOR_LAYER { 0 registry_id, 1 repository_name, 2 layer_digest });
schema::operation!(GetDownloadUrlForLayer -> GetDownloadUrlForLayerOutput, Read, service::GET_DOWNLOAD_URL_FOR_LAYER);

/// The output of `GetDownloadUrlForLayer`.
#[derive(Clone, Default, PartialEq)]
pub struct GetDownloadUrlForLayerOutput {
    pub download_url: Option<String>,
    pub layer_digest: Option<String>,
}
schema::shape!(GetDownloadUrlForLayerOutput = schemas::GET_DOWNLOAD_URL_FOR_LAYER_OUTPUT { 0 download_url, 1 layer_digest });

/// The input of `GetLifecyclePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct GetLifecyclePolicy {
    pub registry_id: Option<String>,
    pub repository_name: String,
}
schema::shape!(GetLifecyclePolicy = schemas::GET_LIFECYCLE_POLICY { 0 registry_id, 1 repository_name });
schema::operation!(GetLifecyclePolicy -> GetLifecyclePolicyOutput, Read, service::GET_LIFECYCLE_POLICY);

/// The output of `GetLifecyclePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct GetLifecyclePolicyOutput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub lifecycle_policy_text: Option<String>,
    pub last_evaluated_at: Option<schema::Timestamp>,
}
schema::shape!(GetLifecyclePolicyOutput = schemas::GET_LIFECYCLE_POLICY_OUTPUT { 0 registry_id, 1 repository_name, 2 lifecycle_policy_text, 3 last_evaluated_at });

/// The input of `GetRegistryPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct GetRegistryPolicy {}
schema::shape!(GetRegistryPolicy = schemas::GET_REGISTRY_POLICY {});
schema::operation!(GetRegistryPolicy -> GetRegistryPolicyOutput, Read, service::GET_REGISTRY_POLICY);

/// The output of `GetRegistryPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct GetRegistryPolicyOutput {
    pub registry_id: Option<String>,
    pub policy_text: Option<String>,
}
schema::shape!(GetRegistryPolicyOutput = schemas::GET_REGISTRY_POLICY_OUTPUT { 0 registry_id, 1 policy_text });

/// The input of `GetRepositoryPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct GetRepositoryPolicy {
    pub registry_id: Option<String>,
    pub repository_name: String,
}
schema::shape!(GetRepositoryPolicy = schemas::GET_REPOSITORY_POLICY { 0 registry_id, 1 repository_name });
schema::operation!(GetRepositoryPolicy -> GetRepositoryPolicyOutput, Read, service::GET_REPOSITORY_POLICY);

/// The output of `GetRepositoryPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct GetRepositoryPolicyOutput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub policy_text: Option<String>,
}
schema::shape!(GetRepositoryPolicyOutput = schemas::GET_REPOSITORY_POLICY_OUTPUT { 0 registry_id, 1 repository_name, 2 policy_text });

/// The input of `InitiateLayerUpload`.
#[derive(Clone, Default, PartialEq)]
pub struct InitiateLayerUpload {
    pub registry_id: Option<String>,
    pub repository_name: String,
}
schema::shape!(InitiateLayerUpload = schemas::INITIATE_LAYER_UPLOAD { 0 registry_id, 1 repository_name });
schema::operation!(InitiateLayerUpload -> InitiateLayerUploadOutput, Write, service::INITIATE_LAYER_UPLOAD);

/// The output of `InitiateLayerUpload`.
#[derive(Clone, Default, PartialEq)]
pub struct InitiateLayerUploadOutput {
    pub upload_id: Option<String>,
    pub part_size: Option<i64>,
}
schema::shape!(InitiateLayerUploadOutput = schemas::INITIATE_LAYER_UPLOAD_OUTPUT { 0 upload_id, 1 part_size });

/// The input of `ListImages`.
#[derive(Clone, Default, PartialEq)]
pub struct ListImages {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filter: Option<ListImagesFilter>,
}
schema::shape!(ListImages = schemas::LIST_IMAGES { 0 registry_id, 1 repository_name, 2 next_token, 3 max_results, 4 filter });
schema::operation!(ListImages -> ListImagesOutput, Read, service::LIST_IMAGES);

/// The output of `ListImages`.
#[derive(Clone, Default, PartialEq)]
pub struct ListImagesOutput {
    pub image_ids: Option<Vec<ImageIdentifier>>,
    pub next_token: Option<String>,
}
schema::shape!(ListImagesOutput = schemas::LIST_IMAGES_OUTPUT { 0 image_ids, 1 next_token });

/// The input of `ListTagsForResource`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResource {
    pub resource_arn: String,
}
schema::shape!(ListTagsForResource = schemas::LIST_TAGS_FOR_RESOURCE { 0 resource_arn });
schema::operation!(ListTagsForResource -> ListTagsForResourceOutput, Read, service::LIST_TAGS_FOR_RESOURCE);

/// The output of `ListTagsForResource`.
#[derive(Clone, Default, PartialEq)]
pub struct ListTagsForResourceOutput {
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(ListTagsForResourceOutput = schemas::LIST_TAGS_FOR_RESOURCE_OUTPUT { 0 tags });

/// The input of `PutImage`.
#[derive(Clone, Default, PartialEq)]
pub struct PutImage {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_manifest: String,
    pub image_manifest_media_type: Option<String>,
    pub image_tag: Option<String>,
    pub image_digest: Option<String>,
}
schema::shape!(PutImage = schemas::PUT_IMAGE { 0 registry_id, 1 repository_name, 2 image_manifest, 3 image_manifest_media_type, 4 image_tag, 5 image_digest });
schema::operation!(PutImage -> PutImageOutput, Write, service::PUT_IMAGE);

/// The output of `PutImage`.
#[derive(Clone, Default, PartialEq)]
pub struct PutImageOutput {
    pub image: Option<Image>,
}
schema::shape!(PutImageOutput = schemas::PUT_IMAGE_OUTPUT { 0 image });

/// The input of `PutImageScanningConfiguration`.
#[derive(Clone, Default, PartialEq)]
pub struct PutImageScanningConfiguration {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_scanning_configuration: ImageScanningConfiguration,
}
schema::shape!(PutImageScanningConfiguration = schemas::PUT_IMAGE_SCANNING_CONFIGURATION { 0 registry_id, 1 repository_name, 2 image_scanning_configuration });
schema::operation!(PutImageScanningConfiguration -> PutImageScanningConfigurationOutput, Write, service::PUT_IMAGE_SCANNING_CONFIGURATION);

/// The output of `PutImageScanningConfiguration`.
#[derive(Clone, Default, PartialEq)]
pub struct PutImageScanningConfigurationOutput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_scanning_configuration: Option<ImageScanningConfiguration>,
}
schema::shape!(PutImageScanningConfigurationOutput = schemas::PUT_IMAGE_SCANNING_CONFIGURATION_OUTPUT { 0 registry_id, 1 repository_name, 2 image_scanning_configuration });

/// The input of `PutImageTagMutability`.
#[derive(Clone, Default, PartialEq)]
pub struct PutImageTagMutability {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_tag_mutability: String,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
}
schema::shape!(PutImageTagMutability = schemas::PUT_IMAGE_TAG_MUTABILITY { 0 registry_id, 1 repository_name, 2 image_tag_mutability, 3 image_tag_mutability_exclusion_filters });
schema::operation!(PutImageTagMutability -> PutImageTagMutabilityOutput, Write, service::PUT_IMAGE_TAG_MUTABILITY);

/// The output of `PutImageTagMutability`.
#[derive(Clone, Default, PartialEq)]
pub struct PutImageTagMutabilityOutput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_tag_mutability: Option<String>,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
}
schema::shape!(PutImageTagMutabilityOutput = schemas::PUT_IMAGE_TAG_MUTABILITY_OUTPUT { 0 registry_id, 1 repository_name, 2 image_tag_mutability, 3 image_tag_mutability_exclusion_filters });

/// The input of `PutLifecyclePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct PutLifecyclePolicy {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub lifecycle_policy_text: String,
}
schema::shape!(PutLifecyclePolicy = schemas::PUT_LIFECYCLE_POLICY { 0 registry_id, 1 repository_name, 2 lifecycle_policy_text });
schema::operation!(PutLifecyclePolicy -> PutLifecyclePolicyOutput, Write, service::PUT_LIFECYCLE_POLICY);

/// The output of `PutLifecyclePolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct PutLifecyclePolicyOutput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub lifecycle_policy_text: Option<String>,
}
schema::shape!(PutLifecyclePolicyOutput = schemas::PUT_LIFECYCLE_POLICY_OUTPUT { 0 registry_id, 1 repository_name, 2 lifecycle_policy_text });

/// The input of `PutRegistryPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct PutRegistryPolicy {
    pub policy_text: String,
}
schema::shape!(PutRegistryPolicy = schemas::PUT_REGISTRY_POLICY { 0 policy_text });
schema::operation!(PutRegistryPolicy -> PutRegistryPolicyOutput, Write, service::PUT_REGISTRY_POLICY);

/// The output of `PutRegistryPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct PutRegistryPolicyOutput {
    pub registry_id: Option<String>,
    pub policy_text: Option<String>,
}
schema::shape!(PutRegistryPolicyOutput = schemas::PUT_REGISTRY_POLICY_OUTPUT { 0 registry_id, 1 policy_text });

/// The input of `SetRepositoryPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct SetRepositoryPolicy {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub policy_text: String,
    pub force: Option<bool>,
}
schema::shape!(SetRepositoryPolicy = schemas::SET_REPOSITORY_POLICY { 0 registry_id, 1 repository_name, 2 policy_text, 3 force });
schema::operation!(SetRepositoryPolicy -> SetRepositoryPolicyOutput, Write, service::SET_REPOSITORY_POLICY);

/// The output of `SetRepositoryPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct SetRepositoryPolicyOutput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub policy_text: Option<String>,
}
schema::shape!(SetRepositoryPolicyOutput = schemas::SET_REPOSITORY_POLICY_OUTPUT { 0 registry_id, 1 repository_name, 2 policy_text });

/// The input of `StartImageScan`.
#[derive(Clone, Default, PartialEq)]
pub struct StartImageScan {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_id: ImageIdentifier,
}
schema::shape!(StartImageScan = schemas::START_IMAGE_SCAN { 0 registry_id, 1 repository_name, 2 image_id });
schema::operation!(StartImageScan -> StartImageScanOutput, Write, service::START_IMAGE_SCAN);

/// The output of `StartImageScan`.
#[derive(Clone, Default, PartialEq)]
pub struct StartImageScanOutput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_id: Option<ImageIdentifier>,
    pub image_scan_status: Option<ImageScanStatus>,
}
schema::shape!(StartImageScanOutput = schemas::START_IMAGE_SCAN_OUTPUT { 0 registry_id, 1 repository_name, 2 image_id, 3 image_scan_status });

/// The input of `TagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct TagResource {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}
schema::shape!(TagResource = schemas::TAG_RESOURCE { 0 resource_arn, 1 tags });
schema::operation!(TagResource -> TagResourceOutput, Write, service::TAG_RESOURCE);

/// The output of `TagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct TagResourceOutput {}
schema::shape!(TagResourceOutput = schemas::TAG_RESOURCE_OUTPUT {});

/// The input of `UntagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct UntagResource {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}
schema::shape!(UntagResource = schemas::UNTAG_RESOURCE { 0 resource_arn, 1 tag_keys });
schema::operation!(UntagResource -> UntagResourceOutput, Write, service::UNTAG_RESOURCE);

/// The output of `UntagResource`.
#[derive(Clone, Default, PartialEq)]
pub struct UntagResourceOutput {}
schema::shape!(UntagResourceOutput = schemas::UNTAG_RESOURCE_OUTPUT {});

/// The input of `UploadLayerPart`.
#[derive(Clone, Default, PartialEq)]
pub struct UploadLayerPart {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub upload_id: String,
    pub part_first_byte: i64,
    pub part_last_byte: i64,
    pub layer_part_blob: schema::Blob,
}
schema::shape!(UploadLayerPart = schemas::UPLOAD_LAYER_PART { 0 registry_id, 1 repository_name, 2 upload_id, 3 part_first_byte, 4 part_last_byte, 5 layer_part_blob });
schema::operation!(UploadLayerPart -> UploadLayerPartOutput, Write, service::UPLOAD_LAYER_PART);

/// The output of `UploadLayerPart`.
#[derive(Clone, Default, PartialEq)]
pub struct UploadLayerPartOutput {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub upload_id: Option<String>,
    pub last_byte_received: Option<i64>,
}
schema::shape!(UploadLayerPartOutput = schemas::UPLOAD_LAYER_PART_OUTPUT { 0 registry_id, 1 repository_name, 2 upload_id, 3 last_byte_received });
