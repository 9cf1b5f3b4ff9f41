//! What inputs and outputs hold.

use std::collections::BTreeMap;

use crate::schemas;

/// `Attribute` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Attribute {
    pub key: String,
    pub value: Option<String>,
}
schema::shape!(Attribute = schemas::ATTRIBUTE { 0 key, 1 value });

/// `AuthorizationData` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AuthorizationData {
    pub authorization_token: Option<String>,
    pub expires_at: Option<schema::Timestamp>,
    pub proxy_endpoint: Option<String>,
}
schema::shape!(AuthorizationData = schemas::AUTHORIZATION_DATA { 0 authorization_token, 1 expires_at, 2 proxy_endpoint });

/// `AwsEcrContainerImageDetails` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AwsEcrContainerImageDetails {
    pub architecture: Option<String>,
    pub author: Option<String>,
    pub image_hash: Option<String>,
    pub image_tags: Option<Vec<String>>,
    pub platform: Option<String>,
    pub pushed_at: Option<schema::Timestamp>,
    pub last_in_use_at: Option<schema::Timestamp>,
    pub in_use_count: Option<i64>,
    pub registry: Option<String>,
    pub repository_name: Option<String>,
}
schema::shape!(AwsEcrContainerImageDetails = schemas::AWS_ECR_CONTAINER_IMAGE_DETAILS { 0 architecture, 1 author, 2 image_hash, 3 image_tags, 4 platform, 5 pushed_at, 6 last_in_use_at, 7 in_use_count, 8 registry, 9 repository_name });

/// `CvssScore` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CvssScore {
    pub base_score: Option<f64>,
    pub scoring_vector: Option<String>,
    pub source: Option<String>,
    pub version: Option<String>,
}
schema::shape!(CvssScore = schemas::CVSS_SCORE { 0 base_score, 1 scoring_vector, 2 source, 3 version });

/// `CvssScoreAdjustment` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CvssScoreAdjustment {
    pub metric: Option<String>,
    pub reason: Option<String>,
}
schema::shape!(CvssScoreAdjustment = schemas::CVSS_SCORE_ADJUSTMENT { 0 metric, 1 reason });

/// `CvssScoreDetails` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CvssScoreDetails {
    pub adjustments: Option<Vec<CvssScoreAdjustment>>,
    pub score: Option<f64>,
    pub score_source: Option<String>,
    pub scoring_vector: Option<String>,
    pub version: Option<String>,
}
schema::shape!(CvssScoreDetails = schemas::CVSS_SCORE_DETAILS { 0 adjustments, 1 score, 2 score_source, 3 scoring_vector, 4 version });

/// `DeleteReplication` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteReplication {
    pub enabled: bool,
}
schema::shape!(DeleteReplication = schemas::DELETE_REPLICATION { 0 enabled });

/// `DescribeImagesFilter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeImagesFilter {
    pub tag_status: Option<String>,
    pub image_status: Option<String>,
}
schema::shape!(DescribeImagesFilter = schemas::DESCRIBE_IMAGES_FILTER { 0 tag_status, 1 image_status });

/// `EncryptionConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct EncryptionConfiguration {
    pub encryption_type: String,
    pub kms_key: Option<String>,
}
schema::shape!(EncryptionConfiguration = schemas::ENCRYPTION_CONFIGURATION { 0 encryption_type, 1 kms_key });

/// `EnhancedImageScanFinding` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct EnhancedImageScanFinding {
    pub aws_account_id: Option<String>,
    pub description: Option<String>,
    pub finding_arn: Option<String>,
    pub first_observed_at: Option<schema::Timestamp>,
    pub last_observed_at: Option<schema::Timestamp>,
    pub package_vulnerability_details: Option<PackageVulnerabilityDetails>,
    pub remediation: Option<Remediation>,
    pub resources: Option<Vec<Resource>>,
    pub score: Option<f64>,
    pub score_details: Option<ScoreDetails>,
    pub severity: Option<String>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub type_: Option<String>,
    pub updated_at: Option<schema::Timestamp>,
    pub fix_available: Option<String>,
    pub exploit_available: Option<String>,
}
schema::shape!(EnhancedImageScanFinding = schemas::ENHANCED_IMAGE_SCAN_FINDING { 0 aws_account_id, 1 description, 2 finding_arn, 3 first_observed_at, 4 last_observed_at, 5 package_vulnerability_details, 6 remediation, 7 resources, 8 score, 9 score_details, 10 severity, 11 status, 12 title, 13 type_, 14 updated_at, 15 fix_available, 16 exploit_available });

/// `Image` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Image {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_id: Option<ImageIdentifier>,
    pub image_manifest: Option<String>,
    pub image_manifest_media_type: Option<String>,
}
schema::shape!(Image = schemas::IMAGE { 0 registry_id, 1 repository_name, 2 image_id, 3 image_manifest, 4 image_manifest_media_type });

/// `ImageDetail` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ImageDetail {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_digest: Option<String>,
    pub image_tags: Option<Vec<String>>,
    pub image_size_in_bytes: Option<i64>,
    pub image_pushed_at: Option<schema::Timestamp>,
    pub image_scan_status: Option<ImageScanStatus>,
    pub image_scan_findings_summary: Option<ImageScanFindingsSummary>,
    pub image_manifest_media_type: Option<String>,
    pub artifact_media_type: Option<String>,
    pub last_recorded_pull_time: Option<schema::Timestamp>,
    pub subject_manifest_digest: Option<String>,
    pub image_status: Option<String>,
    pub last_archived_at: Option<schema::Timestamp>,
    pub last_activated_at: Option<schema::Timestamp>,
}
schema::shape!(ImageDetail = schemas::IMAGE_DETAIL { 0 registry_id, 1 repository_name, 2 image_digest, 3 image_tags, 4 image_size_in_bytes, 5 image_pushed_at, 6 image_scan_status, 7 image_scan_findings_summary, 8 image_manifest_media_type, 9 artifact_media_type, 10 last_recorded_pull_time, 11 subject_manifest_digest, 12 image_status, 13 last_archived_at, 14 last_activated_at });

/// `ImageFailure` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ImageFailure {
    pub image_id: Option<ImageIdentifier>,
    pub failure_code: Option<String>,
    pub failure_reason: Option<String>,
}
schema::shape!(ImageFailure = schemas::IMAGE_FAILURE { 0 image_id, 1 failure_code, 2 failure_reason });

/// `ImageIdentifier` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ImageIdentifier {
    pub image_digest: Option<String>,
    pub image_tag: Option<String>,
}
schema::shape!(ImageIdentifier = schemas::IMAGE_IDENTIFIER { 0 image_digest, 1 image_tag });

/// `ImageScanFinding` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ImageScanFinding {
    pub name: Option<String>,
    pub description: Option<String>,
    pub uri: Option<String>,
    pub severity: Option<String>,
    pub attributes: Option<Vec<Attribute>>,
}
schema::shape!(ImageScanFinding = schemas::IMAGE_SCAN_FINDING { 0 name, 1 description, 2 uri, 3 severity, 4 attributes });

/// `ImageScanFindings` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ImageScanFindings {
    pub image_scan_completed_at: Option<schema::Timestamp>,
    pub vulnerability_source_updated_at: Option<schema::Timestamp>,
    pub finding_severity_counts: Option<BTreeMap<String, i32>>,
    pub findings: Option<Vec<ImageScanFinding>>,
    pub enhanced_findings: Option<Vec<EnhancedImageScanFinding>>,
}
schema::shape!(ImageScanFindings = schemas::IMAGE_SCAN_FINDINGS { 0 image_scan_completed_at, 1 vulnerability_source_updated_at, 2 finding_severity_counts, 3 findings, 4 enhanced_findings });

/// `ImageScanFindingsSummary` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ImageScanFindingsSummary {
    pub image_scan_completed_at: Option<schema::Timestamp>,
    pub vulnerability_source_updated_at: Option<schema::Timestamp>,
    pub finding_severity_counts: Option<BTreeMap<String, i32>>,
}
schema::shape!(ImageScanFindingsSummary = schemas::IMAGE_SCAN_FINDINGS_SUMMARY { 0 image_scan_completed_at, 1 vulnerability_source_updated_at, 2 finding_severity_counts });

/// `ImageScanStatus` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ImageScanStatus {
    pub status: Option<String>,
    pub description: Option<String>,
}
schema::shape!(ImageScanStatus = schemas::IMAGE_SCAN_STATUS { 0 status, 1 description });

/// `ImageScanningConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ImageScanningConfiguration {
    pub scan_on_push: Option<bool>,
}
schema::shape!(ImageScanningConfiguration = schemas::IMAGE_SCANNING_CONFIGURATION { 0 scan_on_push });

/// `ImageTagMutabilityExclusionFilter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ImageTagMutabilityExclusionFilter {
    pub filter_type: String,
    pub filter: String,
}
schema::shape!(ImageTagMutabilityExclusionFilter = schemas::IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER { 0 filter_type, 1 filter });

/// `Layer` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Layer {
    pub layer_digest: Option<String>,
    pub layer_availability: Option<String>,
    pub layer_size: Option<i64>,
    pub media_type: Option<String>,
}
schema::shape!(Layer = schemas::LAYER { 0 layer_digest, 1 layer_availability, 2 layer_size, 3 media_type });

/// `LayerFailure` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct LayerFailure {
    pub layer_digest: Option<String>,
    pub failure_code: Option<String>,
    pub failure_reason: Option<String>,
}
schema::shape!(LayerFailure = schemas::LAYER_FAILURE { 0 layer_digest, 1 failure_code, 2 failure_reason });

/// `ListImagesFilter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ListImagesFilter {
    pub tag_status: Option<String>,
    pub image_status: Option<String>,
}
schema::shape!(ListImagesFilter = schemas::LIST_IMAGES_FILTER { 0 tag_status, 1 image_status });

/// `PackageVulnerabilityDetails` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PackageVulnerabilityDetails {
    pub cvss: Option<Vec<CvssScore>>,
    pub reference_urls: Option<Vec<String>>,
    pub related_vulnerabilities: Option<Vec<String>>,
    pub source: Option<String>,
    pub source_url: Option<String>,
    pub vendor_created_at: Option<schema::Timestamp>,
    pub vendor_severity: Option<String>,
    pub vendor_updated_at: Option<schema::Timestamp>,
    pub vulnerability_id: Option<String>,
    pub vulnerable_packages: Option<Vec<VulnerablePackage>>,
}
schema::shape!(PackageVulnerabilityDetails = schemas::PACKAGE_VULNERABILITY_DETAILS { 0 cvss, 1 reference_urls, 2 related_vulnerabilities, 3 source, 4 source_url, 5 vendor_created_at, 6 vendor_severity, 7 vendor_updated_at, 8 vulnerability_id, 9 vulnerable_packages });

/// `Recommendation` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Recommendation {
    pub url: Option<String>,
    pub text: Option<String>,
}
schema::shape!(Recommendation = schemas::RECOMMENDATION { 0 url, 1 text });

/// `Remediation` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Remediation {
    pub recommendation: Option<Recommendation>,
}
schema::shape!(Remediation = schemas::REMEDIATION { 0 recommendation });

/// `ReplicationConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ReplicationConfiguration {
    pub rules: Vec<ReplicationRule>,
}
schema::shape!(ReplicationConfiguration = schemas::REPLICATION_CONFIGURATION { 0 rules });

/// `ReplicationDestination` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ReplicationDestination {
    pub region: String,
    pub registry_id: String,
}
schema::shape!(ReplicationDestination = schemas::REPLICATION_DESTINATION { 0 region, 1 registry_id });

/// `ReplicationRule` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ReplicationRule {
    pub destinations: Vec<ReplicationDestination>,
    pub repository_filters: Option<Vec<RepositoryFilter>>,
    pub delete_replication: Option<DeleteReplication>,
}
schema::shape!(ReplicationRule = schemas::REPLICATION_RULE { 0 destinations, 1 repository_filters, 2 delete_replication });

/// `Repository` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Repository {
    pub repository_arn: Option<String>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub repository_uri: Option<String>,
    pub created_at: Option<schema::Timestamp>,
    pub image_tag_mutability: Option<String>,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    pub image_scanning_configuration: Option<ImageScanningConfiguration>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
}
schema::shape!(Repository = schemas::REPOSITORY { 0 repository_arn, 1 registry_id, 2 repository_name, 3 repository_uri, 4 created_at, 5 image_tag_mutability, 6 image_tag_mutability_exclusion_filters, 7 image_scanning_configuration, 8 encryption_configuration });

/// `RepositoryFilter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RepositoryFilter {
    pub filter: String,
    pub filter_type: String,
}
schema::shape!(RepositoryFilter = schemas::REPOSITORY_FILTER { 0 filter, 1 filter_type });

/// `Resource` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Resource {
    pub details: Option<ResourceDetails>,
    pub id: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
    pub type_: Option<String>,
}
schema::shape!(Resource = schemas::RESOURCE { 0 details, 1 id, 2 tags, 3 type_ });

/// `ResourceDetails` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ResourceDetails {
    pub aws_ecr_container_image: Option<AwsEcrContainerImageDetails>,
}
schema::shape!(ResourceDetails = schemas::RESOURCE_DETAILS { 0 aws_ecr_container_image });

/// `ScoreDetails` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ScoreDetails {
    pub cvss: Option<CvssScoreDetails>,
}
schema::shape!(ScoreDetails = schemas::SCORE_DETAILS { 0 cvss });

/// `Tag` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}
schema::shape!(Tag = schemas::TAG { 0 key, 1 value });

/// `VulnerablePackage` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct VulnerablePackage {
    pub arch: Option<String>,
    pub epoch: Option<i32>,
    pub file_path: Option<String>,
    pub name: Option<String>,
    pub package_manager: Option<String>,
    pub release: Option<String>,
    pub source_layer_hash: Option<String>,
    pub version: Option<String>,
    pub fixed_in_version: Option<String>,
}
schema::shape!(VulnerablePackage = schemas::VULNERABLE_PACKAGE { 0 arch, 1 epoch, 2 file_path, 3 name, 4 package_manager, 5 release, 6 source_layer_hash, 7 version, 8 fixed_in_version });
