//! The facts of inputs, outputs and structures.

use schema::{Length, Member, Range, Schema, Text, Type};

use crate::{collections, texts};

pub(crate) static BATCH_CHECK_LAYER_AVAILABILITY: Schema = Schema { name: "BatchCheckLayerAvailabilityRequest", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("layerDigests", Type::List(&collections::BATCHED_OPERATION_LAYER_DIGEST_LIST)).required(),
] };

pub(crate) static BATCH_CHECK_LAYER_AVAILABILITY_OUTPUT: Schema = Schema { name: "BatchCheckLayerAvailabilityResponse", members: &[
    Member::new("layers", Type::List(&collections::LAYER_LIST)),
    Member::new("failures", Type::List(&collections::LAYER_FAILURE_LIST)),
] };

pub(crate) static BATCH_DELETE_IMAGE: Schema = Schema { name: "BatchDeleteImageRequest", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("imageIds", Type::List(&collections::IMAGE_IDENTIFIER_LIST)).required(),
] };

pub(crate) static BATCH_DELETE_IMAGE_OUTPUT: Schema = Schema { name: "BatchDeleteImageResponse", members: &[
    Member::new("imageIds", Type::List(&collections::IMAGE_IDENTIFIER_LIST)),
    Member::new("failures", Type::List(&collections::IMAGE_FAILURE_LIST)),
] };

pub(crate) static BATCH_GET_IMAGE: Schema = Schema { name: "BatchGetImageRequest", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("imageIds", Type::List(&collections::IMAGE_IDENTIFIER_LIST)).required(),
    Member::new("acceptedMediaTypes", Type::List(&collections::MEDIA_TYPE_LIST)),
] };

pub(crate) static BATCH_GET_IMAGE_OUTPUT: Schema = Schema { name: "BatchGetImageResponse", members: &[
    Member::new("images", Type::List(&collections::IMAGE_LIST)),
    Member::new("failures", Type::List(&collections::IMAGE_FAILURE_LIST)),
] };

pub(crate) static COMPLETE_LAYER_UPLOAD: Schema = Schema { name: "CompleteLayerUploadRequest", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("uploadId", Type::Text(&texts::UPLOAD_ID)).required(),
    Member::new("layerDigests", Type::List(&collections::LAYER_DIGEST_LIST)).required(),
] };

pub(crate) static COMPLETE_LAYER_UPLOAD_OUTPUT: Schema = Schema { name: "CompleteLayerUploadResponse", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)),
    Member::new("uploadId", Type::Text(&texts::UPLOAD_ID)),
    Member::new("layerDigest", Type::Text(&texts::LAYER_DIGEST)),
] };

pub(crate) static CREATE_REPOSITORY: Schema = Schema { name: "CreateRepositoryRequest", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("tags", Type::List(&collections::TAG_LIST)),
    Member::new("imageTagMutability", Type::Text(&texts::IMAGE_TAG_MUTABILITY)),
    Member::new("imageTagMutabilityExclusionFilters", Type::List(&collections::IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS)),
    Member::new("imageScanningConfiguration", Type::Structure(&IMAGE_SCANNING_CONFIGURATION)),
    Member::new("encryptionConfiguration", Type::Structure(&ENCRYPTION_CONFIGURATION)),
] };

pub(crate) static CREATE_REPOSITORY_OUTPUT: Schema = Schema { name: "CreateRepositoryResponse", members: &[
    Member::new("repository", Type::Structure(&REPOSITORY)),
] };

pub(crate) static DELETE_LIFECYCLE_POLICY: Schema = Schema { name: "DeleteLifecyclePolicyRequest", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
] };

pub(crate) static DELETE_LIFECYCLE_POLICY_OUTPUT: Schema = Schema { name: "DeleteLifecyclePolicyResponse", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)),
    Member::new("lifecyclePolicyText", Type::Text(&texts::LIFECYCLE_POLICY_TEXT)),
    Member::new("lastEvaluatedAt", Type::Timestamp(None)),
] };

pub(crate) static DELETE_REGISTRY_POLICY: Schema = Schema { name: "DeleteRegistryPolicyRequest", members: &[] };

pub(crate) static DELETE_REGISTRY_POLICY_OUTPUT: Schema = Schema { name: "DeleteRegistryPolicyResponse", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("policyText", Type::Text(&texts::REGISTRY_POLICY_TEXT)),
] };

pub(crate) static DELETE_REPOSITORY: Schema = Schema { name: "DeleteRepositoryRequest", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("force", Type::Boolean),
] };

pub(crate) static DELETE_REPOSITORY_OUTPUT: Schema = Schema { name: "DeleteRepositoryResponse", members: &[
    Member::new("repository", Type::Structure(&REPOSITORY)),
] };

pub(crate) static DELETE_REPOSITORY_POLICY: Schema = Schema { name: "DeleteRepositoryPolicyRequest", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
] };

pub(crate) static DELETE_REPOSITORY_POLICY_OUTPUT: Schema = Schema { name: "DeleteRepositoryPolicyResponse", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)),
    Member::new("policyText", Type::Text(&texts::REPOSITORY_POLICY_TEXT)),
] };

pub(crate) static DESCRIBE_IMAGE_SCAN_FINDINGS: Schema = Schema { name: "DescribeImageScanFindingsRequest", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("imageId", Type::Structure(&IMAGE_IDENTIFIER)).required(),
    Member::new("nextToken", Type::Text(Text::FREE)),
    Member::new("maxResults", Type::Integer(Range::between(1, 1000))),
] };

pub(crate) static DESCRIBE_IMAGE_SCAN_FINDINGS_OUTPUT: Schema = Schema { name: "DescribeImageScanFindingsResponse", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)),
    Member::new("imageId", Type::Structure(&IMAGE_IDENTIFIER)),
    Member::new("imageScanStatus", Type::Structure(&IMAGE_SCAN_STATUS)),
    Member::new("imageScanFindings", Type::Structure(&IMAGE_SCAN_FINDINGS)),
    Member::new("nextToken", Type::Text(Text::FREE)),
] };

pub(crate) static DESCRIBE_IMAGES: Schema = Schema { name: "DescribeImagesRequest", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("imageIds", Type::List(&collections::IMAGE_IDENTIFIER_LIST)),
    Member::new("nextToken", Type::Text(Text::FREE)),
    Member::new("maxResults", Type::Integer(Range::between(1, 1000))),
    Member::new("filter", Type::Structure(&DESCRIBE_IMAGES_FILTER)),
] };

pub(crate) static DESCRIBE_IMAGES_OUTPUT: Schema = Schema { name: "DescribeImagesResponse", members: &[
    Member::new("imageDetails", Type::List(&collections::IMAGE_DETAIL_LIST)),
    Member::new("nextToken", Type::Text(Text::FREE)),
] };

pub(crate) static DESCRIBE_REGISTRY: Schema = Schema { name: "DescribeRegistryRequest", members: &[] };

pub(crate) static DESCRIBE_REGISTRY_OUTPUT: Schema = Schema { name: "DescribeRegistryResponse", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("replicationConfiguration", Type::Structure(&REPLICATION_CONFIGURATION)),
] };

pub(crate) static DESCRIBE_REPOSITORIES: Schema = Schema { name: "DescribeRepositoriesRequest", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryNames", Type::List(&collections::REPOSITORY_NAME_LIST)),
    Member::new("nextToken", Type::Text(Text::FREE)),
    Member::new("maxResults", Type::Integer(Range::between(1, 1000))),
] };

pub(crate) static DESCRIBE_REPOSITORIES_OUTPUT: Schema = Schema { name: "DescribeRepositoriesResponse", members: &[
    Member::new("repositories", Type::List(&collections::REPOSITORY_LIST)),
    Member::new("nextToken", Type::Text(Text::FREE)),
] };

pub(crate) static GET_AUTHORIZATION_TOKEN: Schema = Schema { name: "GetAuthorizationTokenRequest", members: &[
    Member::new("registryIds", Type::List(&collections::GET_AUTHORIZATION_TOKEN_REGISTRY_ID_LIST)),
] };

pub(crate) static GET_AUTHORIZATION_TOKEN_OUTPUT: Schema = Schema { name: "GetAuthorizationTokenResponse", members: &[
    Member::new("authorizationData", Type::List(&collections::AUTHORIZATION_DATA_LIST)),
] };

pub(crate) static GET_DOWNLOAD_URL_FOR_LAYER: Schema = Schema { name: "GetDownloadUrlForLayerRequest", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("layerDigest", Type::Text(&texts::LAYER_DIGEST)).required(),
] };

pub(crate) static GET_DOWNLOAD_URL_FOR_LAYER_OUTPUT: Schema = Schema { name: "GetDownloadUrlForLayerResponse", members: &[
    Member::new("downloadUrl", Type::Text(Text::FREE)),
    Member::new("layerDigest", Type::Text(&texts::LAYER_DIGEST)),
] };

pub(crate) static GET_LIFECYCLE_POLICY: Schema = Schema { name: "GetLifecyclePolicyRequest", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
] };

pub(crate) static GET_LIFECYCLE_POLICY_OUTPUT: Schema = Schema { name: "GetLifecyclePolicyResponse", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)),
    Member::new("lifecyclePolicyText", Type::Text(&texts::LIFECYCLE_POLICY_TEXT)),
    Member::new("lastEvaluatedAt", Type::Timestamp(None)),
] };

pub(crate) static GET_REGISTRY_POLICY: Schema = Schema { name: "GetRegistryPolicyRequest", members: &[] };

pub(crate) static GET_REGISTRY_POLICY_OUTPUT: Schema = Schema { name: "GetRegistryPolicyResponse", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("policyText", Type::Text(&texts::REGISTRY_POLICY_TEXT)),
] };

pub(crate) static GET_REPOSITORY_POLICY: Schema = Schema { name: "GetRepositoryPolicyRequest", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
] };

pub(crate) static GET_REPOSITORY_POLICY_OUTPUT: Schema = Schema { name: "GetRepositoryPolicyResponse", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)),
    Member::new("policyText", Type::Text(&texts::REPOSITORY_POLICY_TEXT)),
] };

pub(crate) static INITIATE_LAYER_UPLOAD: Schema = Schema { name: "InitiateLayerUploadRequest", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
] };

pub(crate) static INITIATE_LAYER_UPLOAD_OUTPUT: Schema = Schema { name: "InitiateLayerUploadResponse", members: &[
    Member::new("uploadId", Type::Text(&texts::UPLOAD_ID)),
    Member::new("partSize", Type::Long(Range::at_least(0))),
] };

pub(crate) static LIST_IMAGES: Schema = Schema { name: "ListImagesRequest", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("nextToken", Type::Text(Text::FREE)),
    Member::new("maxResults", Type::Integer(Range::between(1, 1000))),
    Member::new("filter", Type::Structure(&LIST_IMAGES_FILTER)),
] };

pub(crate) static LIST_IMAGES_OUTPUT: Schema = Schema { name: "ListImagesResponse", members: &[
    Member::new("imageIds", Type::List(&collections::IMAGE_IDENTIFIER_LIST)),
    Member::new("nextToken", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_TAGS_FOR_RESOURCE: Schema = Schema { name: "ListTagsForResourceRequest", members: &[
    Member::new("resourceArn", Type::Text(Text::FREE)).required(),
] };

pub(crate) static LIST_TAGS_FOR_RESOURCE_OUTPUT: Schema = Schema { name: "ListTagsForResourceResponse", members: &[
    Member::new("tags", Type::List(&collections::TAG_LIST)),
] };

pub(crate) static PUT_IMAGE: Schema = Schema { name: "PutImageRequest", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("imageManifest", Type::Text(&texts::IMAGE_MANIFEST)).required(),
    Member::new("imageManifestMediaType", Type::Text(Text::FREE)),
    Member::new("imageTag", Type::Text(&texts::IMAGE_TAG)),
    Member::new("imageDigest", Type::Text(Text::FREE)),
] };

pub(crate) static PUT_IMAGE_OUTPUT: Schema = Schema { name: "PutImageResponse", members: &[
    Member::new("image", Type::Structure(&IMAGE)),
] };

pub(crate) static PUT_IMAGE_SCANNING_CONFIGURATION: Schema = Schema { name: "PutImageScanningConfigurationRequest", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("imageScanningConfiguration", Type::Structure(&IMAGE_SCANNING_CONFIGURATION)).required(),
] };

pub(crate) static PUT_IMAGE_SCANNING_CONFIGURATION_OUTPUT: Schema = Schema { name: "PutImageScanningConfigurationResponse", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)),
    Member::new("imageScanningConfiguration", Type::Structure(&IMAGE_SCANNING_CONFIGURATION)),
] };

pub(crate) static PUT_IMAGE_TAG_MUTABILITY: Schema = Schema { name: "PutImageTagMutabilityRequest", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("imageTagMutability", Type::Text(&texts::IMAGE_TAG_MUTABILITY)).required(),
    Member::new("imageTagMutabilityExclusionFilters", Type::List(&collections::IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS)),
] };

pub(crate) static PUT_IMAGE_TAG_MUTABILITY_OUTPUT: Schema = Schema { name: "PutImageTagMutabilityResponse", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)),
    Member::new("imageTagMutability", Type::Text(&texts::IMAGE_TAG_MUTABILITY)),
    Member::new("imageTagMutabilityExclusionFilters", Type::List(&collections::IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS)),
] };

pub(crate) static PUT_LIFECYCLE_POLICY: Schema = Schema { name: "PutLifecyclePolicyRequest", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("lifecyclePolicyText", Type::Text(&texts::LIFECYCLE_POLICY_TEXT)).required(),
] };

pub(crate) static PUT_LIFECYCLE_POLICY_OUTPUT: Schema = Schema { name: "PutLifecyclePolicyResponse", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)),
    Member::new("lifecyclePolicyText", Type::Text(&texts::LIFECYCLE_POLICY_TEXT)),
] };

pub(crate) static PUT_REGISTRY_POLICY: Schema = Schema { name: "PutRegistryPolicyRequest", members: &[
    Member::new("policyText", Type::Text(&texts::REGISTRY_POLICY_TEXT)).required(),
] };

pub(crate) static PUT_REGISTRY_POLICY_OUTPUT: Schema = Schema { name: "PutRegistryPolicyResponse", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("policyText", Type::Text(&texts::REGISTRY_POLICY_TEXT)),
] };

pub(crate) static SET_REPOSITORY_POLICY: Schema = Schema { name: "SetRepositoryPolicyRequest", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("policyText", Type::Text(&texts::REPOSITORY_POLICY_TEXT)).required(),
    Member::new("force", Type::Boolean),
] };

pub(crate) static SET_REPOSITORY_POLICY_OUTPUT: Schema = Schema { name: "SetRepositoryPolicyResponse", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)),
    Member::new("policyText", Type::Text(&texts::REPOSITORY_POLICY_TEXT)),
] };

pub(crate) static START_IMAGE_SCAN: Schema = Schema { name: "StartImageScanRequest", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("imageId", Type::Structure(&IMAGE_IDENTIFIER)).required(),
] };

pub(crate) static START_IMAGE_SCAN_OUTPUT: Schema = Schema { name: "StartImageScanResponse", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)),
    Member::new("imageId", Type::Structure(&IMAGE_IDENTIFIER)),
    Member::new("imageScanStatus", Type::Structure(&IMAGE_SCAN_STATUS)),
] };

pub(crate) static TAG_RESOURCE: Schema = Schema { name: "TagResourceRequest", members: &[
    Member::new("resourceArn", Type::Text(Text::FREE)).required(),
    Member::new("tags", Type::List(&collections::TAG_LIST)).required(),
] };

pub(crate) static TAG_RESOURCE_OUTPUT: Schema = Schema { name: "TagResourceResponse", members: &[] };

pub(crate) static UNTAG_RESOURCE: Schema = Schema { name: "UntagResourceRequest", members: &[
    Member::new("resourceArn", Type::Text(Text::FREE)).required(),
    Member::new("tagKeys", Type::List(&collections::TAG_KEY_LIST)).required(),
] };

pub(crate) static UNTAG_RESOURCE_OUTPUT: Schema = Schema { name: "UntagResourceResponse", members: &[] };

pub(crate) static UPLOAD_LAYER_PART: Schema = Schema { name: "UploadLayerPartRequest", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)).required(),
    Member::new("uploadId", Type::Text(&texts::UPLOAD_ID)).required(),
    Member::new("partFirstByte", Type::Long(Range::at_least(0))).required(),
    Member::new("partLastByte", Type::Long(Range::at_least(0))).required(),
    Member::new("layerPartBlob", Type::Blob(Length::at_most(20971520))).required(),
] };

pub(crate) static UPLOAD_LAYER_PART_OUTPUT: Schema = Schema { name: "UploadLayerPartResponse", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)),
    Member::new("uploadId", Type::Text(&texts::UPLOAD_ID)),
    Member::new("lastByteReceived", Type::Long(Range::at_least(0))),
] };

pub(crate) static ATTRIBUTE: Schema = Schema { name: "Attribute", members: &[
    Member::new("key", Type::Text(&texts::ATTRIBUTE_KEY)).required(),
    Member::new("value", Type::Text(&texts::ATTRIBUTE_VALUE)),
] };

pub(crate) static AUTHORIZATION_DATA: Schema = Schema { name: "AuthorizationData", members: &[
    Member::new("authorizationToken", Type::Text(&texts::BASE64)),
    Member::new("expiresAt", Type::Timestamp(None)),
    Member::new("proxyEndpoint", Type::Text(Text::FREE)),
] };

pub(crate) static AWS_ECR_CONTAINER_IMAGE_DETAILS: Schema = Schema { name: "AwsEcrContainerImageDetails", members: &[
    Member::new("architecture", Type::Text(Text::FREE)),
    Member::new("author", Type::Text(Text::FREE)),
    Member::new("imageHash", Type::Text(Text::FREE)),
    Member::new("imageTags", Type::List(&collections::IMAGE_TAGS_LIST)),
    Member::new("platform", Type::Text(Text::FREE)),
    Member::new("pushedAt", Type::Timestamp(None)),
    Member::new("lastInUseAt", Type::Timestamp(None)),
    Member::new("inUseCount", Type::Long(Range::at_least(0))),
    Member::new("registry", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)),
] };

pub(crate) static CVSS_SCORE: Schema = Schema { name: "CvssScore", members: &[
    Member::new("baseScore", Type::Double),
    Member::new("scoringVector", Type::Text(Text::FREE)),
    Member::new("source", Type::Text(Text::FREE)),
    Member::new("version", Type::Text(Text::FREE)),
] };

pub(crate) static CVSS_SCORE_ADJUSTMENT: Schema = Schema { name: "CvssScoreAdjustment", members: &[
    Member::new("metric", Type::Text(Text::FREE)),
    Member::new("reason", Type::Text(Text::FREE)),
] };

pub(crate) static CVSS_SCORE_DETAILS: Schema = Schema { name: "CvssScoreDetails", members: &[
    Member::new("adjustments", Type::List(&collections::CVSS_SCORE_ADJUSTMENT_LIST)),
    Member::new("score", Type::Double),
    Member::new("scoreSource", Type::Text(Text::FREE)),
    Member::new("scoringVector", Type::Text(Text::FREE)),
    Member::new("version", Type::Text(Text::FREE)),
] };

pub(crate) static DELETE_REPLICATION: Schema = Schema { name: "DeleteReplication", members: &[
    Member::new("enabled", Type::Boolean).required(),
] };

pub(crate) static DESCRIBE_IMAGES_FILTER: Schema = Schema { name: "DescribeImagesFilter", members: &[
    Member::new("tagStatus", Type::Text(&texts::TAG_STATUS)),
    Member::new("imageStatus", Type::Text(&texts::IMAGE_STATUS_FILTER)),
] };

pub(crate) static ENCRYPTION_CONFIGURATION: Schema = Schema { name: "EncryptionConfiguration", members: &[
    Member::new("encryptionType", Type::Text(&texts::ENCRYPTION_TYPE)).required(),
    Member::new("kmsKey", Type::Text(&texts::KMS_KEY)),
] };

pub(crate) static ENHANCED_IMAGE_SCAN_FINDING: Schema = Schema { name: "EnhancedImageScanFinding", members: &[
    Member::new("awsAccountId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("description", Type::Text(Text::FREE)),
    Member::new("findingArn", Type::Text(Text::FREE)),
    Member::new("firstObservedAt", Type::Timestamp(None)),
    Member::new("lastObservedAt", Type::Timestamp(None)),
    Member::new("packageVulnerabilityDetails", Type::Structure(&PACKAGE_VULNERABILITY_DETAILS)),
    Member::new("remediation", Type::Structure(&REMEDIATION)),
    Member::new("resources", Type::List(&collections::RESOURCE_LIST)),
    Member::new("score", Type::Double),
    Member::new("scoreDetails", Type::Structure(&SCORE_DETAILS)),
    Member::new("severity", Type::Text(Text::FREE)),
    Member::new("status", Type::Text(Text::FREE)),
    Member::new("title", Type::Text(Text::FREE)),
    Member::new("type", Type::Text(Text::FREE)),
    Member::new("updatedAt", Type::Timestamp(None)),
    Member::new("fixAvailable", Type::Text(Text::FREE)),
    Member::new("exploitAvailable", Type::Text(Text::FREE)),
] };

pub(crate) static IMAGE: Schema = Schema { name: "Image", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)),
    Member::new("imageId", Type::Structure(&IMAGE_IDENTIFIER)),
    Member::new("imageManifest", Type::Text(&texts::IMAGE_MANIFEST)),
    Member::new("imageManifestMediaType", Type::Text(Text::FREE)),
] };

pub(crate) static IMAGE_DETAIL: Schema = Schema { name: "ImageDetail", members: &[
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)),
    Member::new("imageDigest", Type::Text(Text::FREE)),
    Member::new("imageTags", Type::List(&collections::IMAGE_TAG_LIST)),
    Member::new("imageSizeInBytes", Type::Long(Range::NONE)),
    Member::new("imagePushedAt", Type::Timestamp(None)),
    Member::new("imageScanStatus", Type::Structure(&IMAGE_SCAN_STATUS)),
    Member::new("imageScanFindingsSummary", Type::Structure(&IMAGE_SCAN_FINDINGS_SUMMARY)),
    Member::new("imageManifestMediaType", Type::Text(Text::FREE)),
    Member::new("artifactMediaType", Type::Text(Text::FREE)),
    Member::new("lastRecordedPullTime", Type::Timestamp(None)),
    Member::new("subjectManifestDigest", Type::Text(Text::FREE)),
    Member::new("imageStatus", Type::Text(&texts::IMAGE_STATUS)),
    Member::new("lastArchivedAt", Type::Timestamp(None)),
    Member::new("lastActivatedAt", Type::Timestamp(None)),
] };

pub(crate) static IMAGE_FAILURE: Schema = Schema { name: "ImageFailure", members: &[
    Member::new("imageId", Type::Structure(&IMAGE_IDENTIFIER)),
    Member::new("failureCode", Type::Text(&texts::IMAGE_FAILURE_CODE)),
    Member::new("failureReason", Type::Text(Text::FREE)),
] };

pub(crate) static IMAGE_IDENTIFIER: Schema = Schema { name: "ImageIdentifier", members: &[
    Member::new("imageDigest", Type::Text(Text::FREE)),
    Member::new("imageTag", Type::Text(&texts::IMAGE_TAG)),
] };

pub(crate) static IMAGE_SCAN_FINDING: Schema = Schema { name: "ImageScanFinding", members: &[
    Member::new("name", Type::Text(Text::FREE)),
    Member::new("description", Type::Text(Text::FREE)),
    Member::new("uri", Type::Text(Text::FREE)),
    Member::new("severity", Type::Text(&texts::FINDING_SEVERITY)),
    Member::new("attributes", Type::List(&collections::ATTRIBUTE_LIST)),
] };

pub(crate) static IMAGE_SCAN_FINDINGS: Schema = Schema { name: "ImageScanFindings", members: &[
    Member::new("imageScanCompletedAt", Type::Timestamp(None)),
    Member::new("vulnerabilitySourceUpdatedAt", Type::Timestamp(None)),
    Member::new("findingSeverityCounts", Type::Map(&collections::FINDING_SEVERITY_COUNTS)),
    Member::new("findings", Type::List(&collections::IMAGE_SCAN_FINDING_LIST)),
    Member::new("enhancedFindings", Type::List(&collections::ENHANCED_IMAGE_SCAN_FINDING_LIST)),
] };

pub(crate) static IMAGE_SCAN_FINDINGS_SUMMARY: Schema = Schema { name: "ImageScanFindingsSummary", members: &[
    Member::new("imageScanCompletedAt", Type::Timestamp(None)),
    Member::new("vulnerabilitySourceUpdatedAt", Type::Timestamp(None)),
    Member::new("findingSeverityCounts", Type::Map(&collections::FINDING_SEVERITY_COUNTS)),
] };

pub(crate) static IMAGE_SCAN_STATUS: Schema = Schema { name: "ImageScanStatus", members: &[
    Member::new("status", Type::Text(&texts::SCAN_STATUS)),
    Member::new("description", Type::Text(Text::FREE)),
] };

pub(crate) static IMAGE_SCANNING_CONFIGURATION: Schema = Schema { name: "ImageScanningConfiguration", members: &[
    Member::new("scanOnPush", Type::Boolean),
] };

pub(crate) static IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER: Schema = Schema { name: "ImageTagMutabilityExclusionFilter", members: &[
    Member::new("filterType", Type::Text(&texts::IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_TYPE)).required(),
    Member::new("filter", Type::Text(&texts::IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_VALUE)).required(),
] };

pub(crate) static LAYER: Schema = Schema { name: "Layer", members: &[
    Member::new("layerDigest", Type::Text(&texts::LAYER_DIGEST)),
    Member::new("layerAvailability", Type::Text(&texts::LAYER_AVAILABILITY)),
    Member::new("layerSize", Type::Long(Range::NONE)),
    Member::new("mediaType", Type::Text(Text::FREE)),
] };

pub(crate) static LAYER_FAILURE: Schema = Schema { name: "LayerFailure", members: &[
    Member::new("layerDigest", Type::Text(&texts::BATCHED_OPERATION_LAYER_DIGEST)),
    Member::new("failureCode", Type::Text(&texts::LAYER_FAILURE_CODE)),
    Member::new("failureReason", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_IMAGES_FILTER: Schema = Schema { name: "ListImagesFilter", members: &[
    Member::new("tagStatus", Type::Text(&texts::TAG_STATUS)),
    Member::new("imageStatus", Type::Text(&texts::IMAGE_STATUS_FILTER)),
] };

pub(crate) static PACKAGE_VULNERABILITY_DETAILS: Schema = Schema { name: "PackageVulnerabilityDetails", members: &[
    Member::new("cvss", Type::List(&collections::CVSS_SCORE_LIST)),
    Member::new("referenceUrls", Type::List(&collections::REFERENCE_URLS_LIST)),
    Member::new("relatedVulnerabilities", Type::List(&collections::RELATED_VULNERABILITIES_LIST)),
    Member::new("source", Type::Text(Text::FREE)),
    Member::new("sourceUrl", Type::Text(Text::FREE)),
    Member::new("vendorCreatedAt", Type::Timestamp(None)),
    Member::new("vendorSeverity", Type::Text(Text::FREE)),
    Member::new("vendorUpdatedAt", Type::Timestamp(None)),
    Member::new("vulnerabilityId", Type::Text(Text::FREE)),
    Member::new("vulnerablePackages", Type::List(&collections::VULNERABLE_PACKAGES_LIST)),
] };

pub(crate) static RECOMMENDATION: Schema = Schema { name: "Recommendation", members: &[
    Member::new("url", Type::Text(Text::FREE)),
    Member::new("text", Type::Text(Text::FREE)),
] };

pub(crate) static REMEDIATION: Schema = Schema { name: "Remediation", members: &[
    Member::new("recommendation", Type::Structure(&RECOMMENDATION)),
] };

pub(crate) static REPLICATION_CONFIGURATION: Schema = Schema { name: "ReplicationConfiguration", members: &[
    Member::new("rules", Type::List(&collections::REPLICATION_RULE_LIST)).required(),
] };

pub(crate) static REPLICATION_DESTINATION: Schema = Schema { name: "ReplicationDestination", members: &[
    Member::new("region", Type::Text(&texts::REGION)).required(),
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)).required(),
] };

pub(crate) static REPLICATION_RULE: Schema = Schema { name: "ReplicationRule", members: &[
    Member::new("destinations", Type::List(&collections::REPLICATION_DESTINATION_LIST)).required(),
    Member::new("repositoryFilters", Type::List(&collections::REPOSITORY_FILTER_LIST)),
    Member::new("deleteReplication", Type::Structure(&DELETE_REPLICATION)),
] };

pub(crate) static REPOSITORY: Schema = Schema { name: "Repository", members: &[
    Member::new("repositoryArn", Type::Text(Text::FREE)),
    Member::new("registryId", Type::Text(&texts::REGISTRY_ID)),
    Member::new("repositoryName", Type::Text(&texts::REPOSITORY_NAME)),
    Member::new("repositoryUri", Type::Text(Text::FREE)),
    Member::new("createdAt", Type::Timestamp(None)),
    Member::new("imageTagMutability", Type::Text(&texts::IMAGE_TAG_MUTABILITY)),
    Member::new("imageTagMutabilityExclusionFilters", Type::List(&collections::IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS)),
    Member::new("imageScanningConfiguration", Type::Structure(&IMAGE_SCANNING_CONFIGURATION)),
    Member::new("encryptionConfiguration", Type::Structure(&ENCRYPTION_CONFIGURATION)),
] };

pub(crate) static REPOSITORY_FILTER: Schema = Schema { name: "RepositoryFilter", members: &[
    Member::new("filter", Type::Text(&texts::REPOSITORY_FILTER_VALUE)).required(),
    Member::new("filterType", Type::Text(&texts::REPOSITORY_FILTER_TYPE)).required(),
] };

pub(crate) static RESOURCE: Schema = Schema { name: "Resource", members: &[
    Member::new("details", Type::Structure(&RESOURCE_DETAILS)),
    Member::new("id", Type::Text(Text::FREE)),
    Member::new("tags", Type::Map(&collections::TAGS)),
    Member::new("type", Type::Text(Text::FREE)),
] };

pub(crate) static RESOURCE_DETAILS: Schema = Schema { name: "ResourceDetails", members: &[
    Member::new("awsEcrContainerImage", Type::Structure(&AWS_ECR_CONTAINER_IMAGE_DETAILS)),
] };

pub(crate) static SCORE_DETAILS: Schema = Schema { name: "ScoreDetails", members: &[
    Member::new("cvss", Type::Structure(&CVSS_SCORE_DETAILS)),
] };

pub(crate) static TAG: Schema = Schema { name: "Tag", members: &[
    Member::new("Key", Type::Text(Text::FREE)).required(),
    Member::new("Value", Type::Text(Text::FREE)).required(),
] };

pub(crate) static VULNERABLE_PACKAGE: Schema = Schema { name: "VulnerablePackage", members: &[
    Member::new("arch", Type::Text(Text::FREE)),
    Member::new("epoch", Type::Integer(Range::NONE)),
    Member::new("filePath", Type::Text(Text::FREE)),
    Member::new("name", Type::Text(Text::FREE)),
    Member::new("packageManager", Type::Text(Text::FREE)),
    Member::new("release", Type::Text(Text::FREE)),
    Member::new("sourceLayerHash", Type::Text(Text::FREE)),
    Member::new("version", Type::Text(Text::FREE)),
    Member::new("fixedInVersion", Type::Text(Text::FREE)),
] };
