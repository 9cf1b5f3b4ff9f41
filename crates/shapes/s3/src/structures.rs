//! What inputs and outputs hold.

use crate::schemas;

/// `AbortIncompleteMultipartUpload` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AbortIncompleteMultipartUpload {
    pub days_after_initiation: Option<i32>,
}
schema::shape!(AbortIncompleteMultipartUpload = schemas::ABORT_INCOMPLETE_MULTIPART_UPLOAD { 0 days_after_initiation });

/// `AccelerateConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AccelerateConfiguration {
    pub status: Option<String>,
}
schema::shape!(AccelerateConfiguration = schemas::ACCELERATE_CONFIGURATION { 0 status });

/// `AccessControlPolicy` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AccessControlPolicy {
    pub grants: Option<Vec<Grant>>,
    pub owner: Option<Owner>,
}
schema::shape!(AccessControlPolicy = schemas::ACCESS_CONTROL_POLICY { 0 grants, 1 owner });

/// `AccessControlTranslation` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct AccessControlTranslation {
    pub owner: String,
}
schema::shape!(AccessControlTranslation = schemas::ACCESS_CONTROL_TRANSLATION { 0 owner });

/// `BlockedEncryptionTypes` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct BlockedEncryptionTypes {
    pub encryption_type: Option<Vec<String>>,
}
schema::shape!(BlockedEncryptionTypes = schemas::BLOCKED_ENCRYPTION_TYPES { 0 encryption_type });

/// `Bucket` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Bucket {
    pub name: Option<String>,
    pub creation_date: Option<schema::Timestamp>,
    pub bucket_region: Option<String>,
    pub bucket_arn: Option<String>,
}
schema::shape!(Bucket = schemas::BUCKET { 0 name, 1 creation_date, 2 bucket_region, 3 bucket_arn });

/// `BucketInfo` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct BucketInfo {
    pub data_redundancy: Option<String>,
    pub type_: Option<String>,
}
schema::shape!(BucketInfo = schemas::BUCKET_INFO { 0 data_redundancy, 1 type_ });

/// `BucketLifecycleConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct BucketLifecycleConfiguration {
    pub rules: Vec<LifecycleRule>,
}
schema::shape!(BucketLifecycleConfiguration = schemas::BUCKET_LIFECYCLE_CONFIGURATION { 0 rules });

/// `BucketLoggingStatus` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct BucketLoggingStatus {
    pub logging_enabled: Option<LoggingEnabled>,
}
schema::shape!(BucketLoggingStatus = schemas::BUCKET_LOGGING_STATUS { 0 logging_enabled });

/// `CORSConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CORSConfiguration {
    pub cors_rules: Vec<CORSRule>,
}
schema::shape!(CORSConfiguration = schemas::CORS_CONFIGURATION { 0 cors_rules });

/// `CORSRule` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CORSRule {
    pub id: Option<String>,
    pub allowed_headers: Option<Vec<String>>,
    pub allowed_methods: Vec<String>,
    pub allowed_origins: Vec<String>,
    pub expose_headers: Option<Vec<String>>,
    pub max_age_seconds: Option<i32>,
}
schema::shape!(CORSRule = schemas::CORS_RULE { 0 id, 1 allowed_headers, 2 allowed_methods, 3 allowed_origins, 4 expose_headers, 5 max_age_seconds });

/// `Checksum` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Checksum {
    pub checksum_crc32: Option<String>,
    pub checksum_crc32c: Option<String>,
    pub checksum_crc64nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
}
schema::shape!(Checksum = schemas::CHECKSUM { 0 checksum_crc32, 1 checksum_crc32c, 2 checksum_crc64nvme, 3 checksum_sha1, 4 checksum_sha256, 5 checksum_sha512, 6 checksum_md5, 7 checksum_xxhash64, 8 checksum_xxhash3, 9 checksum_xxhash128, 10 checksum_type });

/// `CommonPrefix` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CommonPrefix {
    pub prefix: Option<String>,
}
schema::shape!(CommonPrefix = schemas::COMMON_PREFIX { 0 prefix });

/// `CompletedMultipartUpload` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CompletedMultipartUpload {
    pub parts: Option<Vec<CompletedPart>>,
}
schema::shape!(CompletedMultipartUpload = schemas::COMPLETED_MULTIPART_UPLOAD { 0 parts });

/// `CompletedPart` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CompletedPart {
    pub e_tag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32c: Option<String>,
    pub checksum_crc64nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub part_number: Option<i32>,
}
schema::shape!(CompletedPart = schemas::COMPLETED_PART { 0 e_tag, 1 checksum_crc32, 2 checksum_crc32c, 3 checksum_crc64nvme, 4 checksum_sha1, 5 checksum_sha256, 6 checksum_sha512, 7 checksum_md5, 8 checksum_xxhash64, 9 checksum_xxhash3, 10 checksum_xxhash128, 11 part_number });

/// `Condition` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Condition {
    pub http_error_code_returned_equals: Option<String>,
    pub key_prefix_equals: Option<String>,
}
schema::shape!(Condition = schemas::CONDITION { 0 http_error_code_returned_equals, 1 key_prefix_equals });

/// `CopyObjectResult` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CopyObjectResult {
    pub e_tag: Option<String>,
    pub last_modified: Option<schema::Timestamp>,
    pub checksum_type: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32c: Option<String>,
    pub checksum_crc64nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
}
schema::shape!(CopyObjectResult = schemas::COPY_OBJECT_RESULT { 0 e_tag, 1 last_modified, 2 checksum_type, 3 checksum_crc32, 4 checksum_crc32c, 5 checksum_crc64nvme, 6 checksum_sha1, 7 checksum_sha256, 8 checksum_sha512, 9 checksum_md5, 10 checksum_xxhash64, 11 checksum_xxhash3, 12 checksum_xxhash128 });

/// `CopyPartResult` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CopyPartResult {
    pub e_tag: Option<String>,
    pub last_modified: Option<schema::Timestamp>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32c: Option<String>,
    pub checksum_crc64nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
}
schema::shape!(CopyPartResult = schemas::COPY_PART_RESULT { 0 e_tag, 1 last_modified, 2 checksum_crc32, 3 checksum_crc32c, 4 checksum_crc64nvme, 5 checksum_sha1, 6 checksum_sha256, 7 checksum_sha512, 8 checksum_md5, 9 checksum_xxhash64, 10 checksum_xxhash3, 11 checksum_xxhash128 });

/// `CreateBucketConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct CreateBucketConfiguration {
    pub location_constraint: Option<String>,
    pub location: Option<LocationInfo>,
    pub bucket: Option<BucketInfo>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(CreateBucketConfiguration = schemas::CREATE_BUCKET_CONFIGURATION { 0 location_constraint, 1 location, 2 bucket, 3 tags });

/// `DefaultRetention` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DefaultRetention {
    pub mode: Option<String>,
    pub days: Option<i32>,
    pub years: Option<i32>,
    pub default_event_hold: Option<EventHoldDuration>,
}
schema::shape!(DefaultRetention = schemas::DEFAULT_RETENTION { 0 mode, 1 days, 2 years, 3 default_event_hold });

/// `Delete` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Delete {
    pub objects: Vec<ObjectIdentifier>,
    pub quiet: Option<bool>,
}
schema::shape!(Delete = schemas::DELETE { 0 objects, 1 quiet });

/// `DeleteMarkerEntry` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteMarkerEntry {
    pub owner: Option<Owner>,
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub is_latest: Option<bool>,
    pub last_modified: Option<schema::Timestamp>,
}
schema::shape!(DeleteMarkerEntry = schemas::DELETE_MARKER_ENTRY { 0 owner, 1 key, 2 version_id, 3 is_latest, 4 last_modified });

/// `DeleteMarkerReplication` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteMarkerReplication {
    pub status: Option<String>,
}
schema::shape!(DeleteMarkerReplication = schemas::DELETE_MARKER_REPLICATION { 0 status });

/// `DeletedObject` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct DeletedObject {
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub delete_marker: Option<bool>,
    pub delete_marker_version_id: Option<String>,
}
schema::shape!(DeletedObject = schemas::DELETED_OBJECT { 0 key, 1 version_id, 2 delete_marker, 3 delete_marker_version_id });

/// `Destination` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Destination {
    pub bucket: String,
    pub account: Option<String>,
    pub storage_class: Option<String>,
    pub access_control_translation: Option<AccessControlTranslation>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
    pub replication_time: Option<ReplicationTime>,
    pub metrics: Option<Metrics>,
}
schema::shape!(Destination = schemas::DESTINATION { 0 bucket, 1 account, 2 storage_class, 3 access_control_translation, 4 encryption_configuration, 5 replication_time, 6 metrics });

/// `EncryptionConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct EncryptionConfiguration {
    pub replica_kms_key_id: Option<String>,
}
schema::shape!(EncryptionConfiguration = schemas::ENCRYPTION_CONFIGURATION { 0 replica_kms_key_id });

/// `Error` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Error {
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
schema::shape!(Error = schemas::ERROR { 0 key, 1 version_id, 2 code, 3 message });

/// `ErrorDocument` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ErrorDocument {
    pub key: String,
}
schema::shape!(ErrorDocument = schemas::ERROR_DOCUMENT { 0 key });

/// `EventBridgeConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct EventBridgeConfiguration {}
schema::shape!(EventBridgeConfiguration = schemas::EVENT_BRIDGE_CONFIGURATION {});

/// `EventHoldDuration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct EventHoldDuration {
    pub days: Option<i32>,
    pub years: Option<i32>,
}
schema::shape!(EventHoldDuration = schemas::EVENT_HOLD_DURATION { 0 days, 1 years });

/// `ExistingObjectReplication` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ExistingObjectReplication {
    pub status: String,
}
schema::shape!(ExistingObjectReplication = schemas::EXISTING_OBJECT_REPLICATION { 0 status });

/// `FilterRule` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct FilterRule {
    pub name: Option<String>,
    pub value: Option<String>,
}
schema::shape!(FilterRule = schemas::FILTER_RULE { 0 name, 1 value });

/// `GetObjectAttributesParts` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct GetObjectAttributesParts {
    pub total_parts_count: Option<i32>,
    pub part_number_marker: Option<i32>,
    pub next_part_number_marker: Option<i32>,
    pub max_parts: Option<i32>,
    pub is_truncated: Option<bool>,
    pub parts: Option<Vec<ObjectPart>>,
}
schema::shape!(GetObjectAttributesParts = schemas::GET_OBJECT_ATTRIBUTES_PARTS { 0 total_parts_count, 1 part_number_marker, 2 next_part_number_marker, 3 max_parts, 4 is_truncated, 5 parts });

/// `Grant` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Grant {
    pub grantee: Option<Grantee>,
    pub permission: Option<String>,
}
schema::shape!(Grant = schemas::GRANT { 0 grantee, 1 permission });

/// `Grantee` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Grantee {
    pub display_name: Option<String>,
    pub email_address: Option<String>,
    pub id: Option<String>,
    pub type_: String,
    pub uri: Option<String>,
}
schema::shape!(Grantee = schemas::GRANTEE { 0 display_name, 1 email_address, 2 id, 3 type_, 4 uri });

/// `IndexDocument` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct IndexDocument {
    pub suffix: String,
}
schema::shape!(IndexDocument = schemas::INDEX_DOCUMENT { 0 suffix });

/// `Initiator` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Initiator {
    pub id: Option<String>,
    pub display_name: Option<String>,
}
schema::shape!(Initiator = schemas::INITIATOR { 0 id, 1 display_name });

/// `LambdaFunctionConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct LambdaFunctionConfiguration {
    pub id: Option<String>,
    pub lambda_function_arn: String,
    pub events: Vec<String>,
    pub filter: Option<NotificationConfigurationFilter>,
}
schema::shape!(LambdaFunctionConfiguration = schemas::LAMBDA_FUNCTION_CONFIGURATION { 0 id, 1 lambda_function_arn, 2 events, 3 filter });

/// `LifecycleExpiration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct LifecycleExpiration {
    pub date: Option<schema::Timestamp>,
    pub days: Option<i32>,
    pub expired_object_delete_marker: Option<bool>,
}
schema::shape!(LifecycleExpiration = schemas::LIFECYCLE_EXPIRATION { 0 date, 1 days, 2 expired_object_delete_marker });

/// `LifecycleRule` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct LifecycleRule {
    pub expiration: Option<LifecycleExpiration>,
    pub id: Option<String>,
    pub prefix: Option<String>,
    pub filter: Option<LifecycleRuleFilter>,
    pub status: String,
    pub transitions: Option<Vec<Transition>>,
    pub noncurrent_version_transitions: Option<Vec<NoncurrentVersionTransition>>,
    pub noncurrent_version_expiration: Option<NoncurrentVersionExpiration>,
    pub abort_incomplete_multipart_upload: Option<AbortIncompleteMultipartUpload>,
}
schema::shape!(LifecycleRule = schemas::LIFECYCLE_RULE { 0 expiration, 1 id, 2 prefix, 3 filter, 4 status, 5 transitions, 6 noncurrent_version_transitions, 7 noncurrent_version_expiration, 8 abort_incomplete_multipart_upload });

/// `LifecycleRuleAndOperator` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct LifecycleRuleAndOperator {
    pub prefix: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub object_size_greater_than: Option<i64>,
    pub object_size_less_than: Option<i64>,
}
schema::shape!(LifecycleRuleAndOperator = schemas::LIFECYCLE_RULE_AND_OPERATOR { 0 prefix, 1 tags, 2 object_size_greater_than, 3 object_size_less_than });

/// `LifecycleRuleFilter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct LifecycleRuleFilter {
    pub prefix: Option<String>,
    pub tag: Option<Tag>,
    pub object_size_greater_than: Option<i64>,
    pub object_size_less_than: Option<i64>,
    pub and: Option<LifecycleRuleAndOperator>,
}
schema::shape!(LifecycleRuleFilter = schemas::LIFECYCLE_RULE_FILTER { 0 prefix, 1 tag, 2 object_size_greater_than, 3 object_size_less_than, 4 and });

/// `LocationInfo` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct LocationInfo {
    pub type_: Option<String>,
    pub name: Option<String>,
}
schema::shape!(LocationInfo = schemas::LOCATION_INFO { 0 type_, 1 name });

/// `LoggingEnabled` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct LoggingEnabled {
    pub target_bucket: String,
    pub target_grants: Option<Vec<TargetGrant>>,
    pub target_prefix: String,
    pub target_object_key_format: Option<TargetObjectKeyFormat>,
}
schema::shape!(LoggingEnabled = schemas::LOGGING_ENABLED { 0 target_bucket, 1 target_grants, 2 target_prefix, 3 target_object_key_format });

/// `Metrics` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Metrics {
    pub status: String,
    pub event_threshold: Option<ReplicationTimeValue>,
}
schema::shape!(Metrics = schemas::METRICS { 0 status, 1 event_threshold });

/// `MultipartUpload` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct MultipartUpload {
    pub upload_id: Option<String>,
    pub key: Option<String>,
    pub initiated: Option<schema::Timestamp>,
    pub storage_class: Option<String>,
    pub owner: Option<Owner>,
    pub initiator: Option<Initiator>,
    pub checksum_algorithm: Option<String>,
    pub checksum_type: Option<String>,
    pub version_id: Option<String>,
}
schema::shape!(MultipartUpload = schemas::MULTIPART_UPLOAD { 0 upload_id, 1 key, 2 initiated, 3 storage_class, 4 owner, 5 initiator, 6 checksum_algorithm, 7 checksum_type, 8 version_id });

/// `NoncurrentVersionExpiration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct NoncurrentVersionExpiration {
    pub noncurrent_days: Option<i32>,
    pub newer_noncurrent_versions: Option<i32>,
}
schema::shape!(NoncurrentVersionExpiration = schemas::NONCURRENT_VERSION_EXPIRATION { 0 noncurrent_days, 1 newer_noncurrent_versions });

/// `NoncurrentVersionTransition` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct NoncurrentVersionTransition {
    pub noncurrent_days: Option<i32>,
    pub storage_class: Option<String>,
    pub newer_noncurrent_versions: Option<i32>,
}
schema::shape!(NoncurrentVersionTransition = schemas::NONCURRENT_VERSION_TRANSITION { 0 noncurrent_days, 1 storage_class, 2 newer_noncurrent_versions });

/// `NotificationConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct NotificationConfiguration {
    pub topic_configurations: Option<Vec<TopicConfiguration>>,
    pub queue_configurations: Option<Vec<QueueConfiguration>>,
    pub lambda_function_configurations: Option<Vec<LambdaFunctionConfiguration>>,
    pub event_bridge_configuration: Option<EventBridgeConfiguration>,
}
schema::shape!(NotificationConfiguration = schemas::NOTIFICATION_CONFIGURATION { 0 topic_configurations, 1 queue_configurations, 2 lambda_function_configurations, 3 event_bridge_configuration });

/// `NotificationConfigurationFilter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct NotificationConfigurationFilter {
    pub key: Option<S3KeyFilter>,
}
schema::shape!(NotificationConfigurationFilter = schemas::NOTIFICATION_CONFIGURATION_FILTER { 0 key });

/// `Object` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Object {
    pub key: Option<String>,
    pub last_modified: Option<schema::Timestamp>,
    pub e_tag: Option<String>,
    pub checksum_algorithm: Option<Vec<String>>,
    pub checksum_type: Option<String>,
    pub size: Option<i64>,
    pub storage_class: Option<String>,
    pub owner: Option<Owner>,
    pub restore_status: Option<RestoreStatus>,
}
schema::shape!(Object = schemas::OBJECT { 0 key, 1 last_modified, 2 e_tag, 3 checksum_algorithm, 4 checksum_type, 5 size, 6 storage_class, 7 owner, 8 restore_status });

/// `ObjectIdentifier` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ObjectIdentifier {
    pub key: String,
    pub version_id: Option<String>,
    pub e_tag: Option<String>,
    pub last_modified_time: Option<schema::Timestamp>,
    pub size: Option<i64>,
}
schema::shape!(ObjectIdentifier = schemas::OBJECT_IDENTIFIER { 0 key, 1 version_id, 2 e_tag, 3 last_modified_time, 4 size });

/// `ObjectLockConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ObjectLockConfiguration {
    pub object_lock_enabled: Option<String>,
    pub rule: Option<ObjectLockRule>,
}
schema::shape!(ObjectLockConfiguration = schemas::OBJECT_LOCK_CONFIGURATION { 0 object_lock_enabled, 1 rule });

/// `ObjectLockLegalHold` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ObjectLockLegalHold {
    pub status: Option<String>,
}
schema::shape!(ObjectLockLegalHold = schemas::OBJECT_LOCK_LEGAL_HOLD { 0 status });

/// `ObjectLockRetention` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ObjectLockRetention {
    pub mode: Option<String>,
    pub retain_until_date: Option<schema::Timestamp>,
    pub event_hold: Option<String>,
    pub event_hold_duration: Option<EventHoldDuration>,
}
schema::shape!(ObjectLockRetention = schemas::OBJECT_LOCK_RETENTION { 0 mode, 1 retain_until_date, 2 event_hold, 3 event_hold_duration });

/// `ObjectLockRule` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ObjectLockRule {
    pub default_retention: Option<DefaultRetention>,
}
schema::shape!(ObjectLockRule = schemas::OBJECT_LOCK_RULE { 0 default_retention });

/// `ObjectPart` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ObjectPart {
    pub part_number: Option<i32>,
    pub size: Option<i64>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32c: Option<String>,
    pub checksum_crc64nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
}
schema::shape!(ObjectPart = schemas::OBJECT_PART { 0 part_number, 1 size, 2 checksum_crc32, 3 checksum_crc32c, 4 checksum_crc64nvme, 5 checksum_sha1, 6 checksum_sha256, 7 checksum_sha512, 8 checksum_md5, 9 checksum_xxhash64, 10 checksum_xxhash3, 11 checksum_xxhash128 });

/// `ObjectVersion` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ObjectVersion {
    pub e_tag: Option<String>,
    pub checksum_algorithm: Option<Vec<String>>,
    pub checksum_type: Option<String>,
    pub size: Option<i64>,
    pub storage_class: Option<String>,
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub is_latest: Option<bool>,
    pub last_modified: Option<schema::Timestamp>,
    pub owner: Option<Owner>,
    pub restore_status: Option<RestoreStatus>,
}
schema::shape!(ObjectVersion = schemas::OBJECT_VERSION { 0 e_tag, 1 checksum_algorithm, 2 checksum_type, 3 size, 4 storage_class, 5 key, 6 version_id, 7 is_latest, 8 last_modified, 9 owner, 10 restore_status });

/// `Owner` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Owner {
    pub display_name: Option<String>,
    pub id: Option<String>,
}
schema::shape!(Owner = schemas::OWNER { 0 display_name, 1 id });

/// `OwnershipControls` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct OwnershipControls {
    pub rules: Vec<OwnershipControlsRule>,
}
schema::shape!(OwnershipControls = schemas::OWNERSHIP_CONTROLS { 0 rules });

/// `OwnershipControlsRule` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct OwnershipControlsRule {
    pub object_ownership: String,
}
schema::shape!(OwnershipControlsRule = schemas::OWNERSHIP_CONTROLS_RULE { 0 object_ownership });

/// `Part` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Part {
    pub part_number: Option<i32>,
    pub last_modified: Option<schema::Timestamp>,
    pub e_tag: Option<String>,
    pub size: Option<i64>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32c: Option<String>,
    pub checksum_crc64nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
}
schema::shape!(Part = schemas::PART { 0 part_number, 1 last_modified, 2 e_tag, 3 size, 4 checksum_crc32, 5 checksum_crc32c, 6 checksum_crc64nvme, 7 checksum_sha1, 8 checksum_sha256, 9 checksum_sha512, 10 checksum_md5, 11 checksum_xxhash64, 12 checksum_xxhash3, 13 checksum_xxhash128 });

/// `PartitionedPrefix` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PartitionedPrefix {
    pub partition_date_source: Option<String>,
}
schema::shape!(PartitionedPrefix = schemas::PARTITIONED_PREFIX { 0 partition_date_source });

/// `PolicyStatus` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PolicyStatus {
    pub is_public: Option<bool>,
}
schema::shape!(PolicyStatus = schemas::POLICY_STATUS { 0 is_public });

/// `PublicAccessBlockConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct PublicAccessBlockConfiguration {
    pub block_public_acls: Option<bool>,
    pub ignore_public_acls: Option<bool>,
    pub block_public_policy: Option<bool>,
    pub restrict_public_buckets: Option<bool>,
}
schema::shape!(PublicAccessBlockConfiguration = schemas::PUBLIC_ACCESS_BLOCK_CONFIGURATION { 0 block_public_acls, 1 ignore_public_acls, 2 block_public_policy, 3 restrict_public_buckets });

/// `QueueConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct QueueConfiguration {
    pub id: Option<String>,
    pub queue_arn: String,
    pub events: Vec<String>,
    pub filter: Option<NotificationConfigurationFilter>,
}
schema::shape!(QueueConfiguration = schemas::QUEUE_CONFIGURATION { 0 id, 1 queue_arn, 2 events, 3 filter });

/// `Redirect` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Redirect {
    pub host_name: Option<String>,
    pub http_redirect_code: Option<String>,
    pub protocol: Option<String>,
    pub replace_key_prefix_with: Option<String>,
    pub replace_key_with: Option<String>,
}
schema::shape!(Redirect = schemas::REDIRECT { 0 host_name, 1 http_redirect_code, 2 protocol, 3 replace_key_prefix_with, 4 replace_key_with });

/// `RedirectAllRequestsTo` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RedirectAllRequestsTo {
    pub host_name: String,
    pub protocol: Option<String>,
}
schema::shape!(RedirectAllRequestsTo = schemas::REDIRECT_ALL_REQUESTS_TO { 0 host_name, 1 protocol });

/// `ReplicaModifications` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ReplicaModifications {
    pub status: String,
}
schema::shape!(ReplicaModifications = schemas::REPLICA_MODIFICATIONS { 0 status });

/// `ReplicationConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ReplicationConfiguration {
    pub role: String,
    pub rules: Vec<ReplicationRule>,
}
schema::shape!(ReplicationConfiguration = schemas::REPLICATION_CONFIGURATION { 0 role, 1 rules });

/// `ReplicationRule` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ReplicationRule {
    pub id: Option<String>,
    pub priority: Option<i32>,
    pub prefix: Option<String>,
    pub filter: Option<ReplicationRuleFilter>,
    pub status: String,
    pub source_selection_criteria: Option<SourceSelectionCriteria>,
    pub existing_object_replication: Option<ExistingObjectReplication>,
    pub destination: Destination,
    pub delete_marker_replication: Option<DeleteMarkerReplication>,
}
schema::shape!(ReplicationRule = schemas::REPLICATION_RULE { 0 id, 1 priority, 2 prefix, 3 filter, 4 status, 5 source_selection_criteria, 6 existing_object_replication, 7 destination, 8 delete_marker_replication });

/// `ReplicationRuleAndOperator` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ReplicationRuleAndOperator {
    pub prefix: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
schema::shape!(ReplicationRuleAndOperator = schemas::REPLICATION_RULE_AND_OPERATOR { 0 prefix, 1 tags });

/// `ReplicationRuleFilter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ReplicationRuleFilter {
    pub prefix: Option<String>,
    pub tag: Option<Tag>,
    pub and: Option<ReplicationRuleAndOperator>,
}
schema::shape!(ReplicationRuleFilter = schemas::REPLICATION_RULE_FILTER { 0 prefix, 1 tag, 2 and });

/// `ReplicationTime` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ReplicationTime {
    pub status: String,
    pub time: ReplicationTimeValue,
}
schema::shape!(ReplicationTime = schemas::REPLICATION_TIME { 0 status, 1 time });

/// `ReplicationTimeValue` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ReplicationTimeValue {
    pub minutes: Option<i32>,
}
schema::shape!(ReplicationTimeValue = schemas::REPLICATION_TIME_VALUE { 0 minutes });

/// `RequestPaymentConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RequestPaymentConfiguration {
    pub payer: String,
}
schema::shape!(RequestPaymentConfiguration = schemas::REQUEST_PAYMENT_CONFIGURATION { 0 payer });

/// `RestoreStatus` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RestoreStatus {
    pub is_restore_in_progress: Option<bool>,
    pub restore_expiry_date: Option<schema::Timestamp>,
}
schema::shape!(RestoreStatus = schemas::RESTORE_STATUS { 0 is_restore_in_progress, 1 restore_expiry_date });

/// `RoutingRule` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct RoutingRule {
    pub condition: Option<Condition>,
    pub redirect: Redirect,
}
schema::shape!(RoutingRule = schemas::ROUTING_RULE { 0 condition, 1 redirect });

/// `S3KeyFilter` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct S3KeyFilter {
    pub filter_rules: Option<Vec<FilterRule>>,
}
schema::shape!(S3KeyFilter = schemas::S3_KEY_FILTER { 0 filter_rules });

/// `ServerSideEncryptionByDefault` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ServerSideEncryptionByDefault {
    pub sse_algorithm: String,
    pub kms_master_key_id: Option<String>,
}
schema::shape!(ServerSideEncryptionByDefault = schemas::SERVER_SIDE_ENCRYPTION_BY_DEFAULT { 0 sse_algorithm, 1 kms_master_key_id });

/// `ServerSideEncryptionConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ServerSideEncryptionConfiguration {
    pub rules: Vec<ServerSideEncryptionRule>,
}
schema::shape!(ServerSideEncryptionConfiguration = schemas::SERVER_SIDE_ENCRYPTION_CONFIGURATION { 0 rules });

/// `ServerSideEncryptionRule` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct ServerSideEncryptionRule {
    pub apply_server_side_encryption_by_default: Option<ServerSideEncryptionByDefault>,
    pub bucket_key_enabled: Option<bool>,
    pub blocked_encryption_types: Option<BlockedEncryptionTypes>,
}
schema::shape!(ServerSideEncryptionRule = schemas::SERVER_SIDE_ENCRYPTION_RULE { 0 apply_server_side_encryption_by_default, 1 bucket_key_enabled, 2 blocked_encryption_types });

/// `SimplePrefix` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SimplePrefix {}
schema::shape!(SimplePrefix = schemas::SIMPLE_PREFIX {});

/// `SourceSelectionCriteria` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SourceSelectionCriteria {
    pub sse_kms_encrypted_objects: Option<SseKmsEncryptedObjects>,
    pub replica_modifications: Option<ReplicaModifications>,
}
schema::shape!(SourceSelectionCriteria = schemas::SOURCE_SELECTION_CRITERIA { 0 sse_kms_encrypted_objects, 1 replica_modifications });

/// `SseKmsEncryptedObjects` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct SseKmsEncryptedObjects {
    pub status: String,
}
schema::shape!(SseKmsEncryptedObjects = schemas::SSE_KMS_ENCRYPTED_OBJECTS { 0 status });

/// `Tag` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}
schema::shape!(Tag = schemas::TAG { 0 key, 1 value });

/// `Tagging` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Tagging {
    pub tag_set: Vec<Tag>,
}
schema::shape!(Tagging = schemas::TAGGING { 0 tag_set });

/// `TargetGrant` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TargetGrant {
    pub grantee: Option<Grantee>,
    pub permission: Option<String>,
}
schema::shape!(TargetGrant = schemas::TARGET_GRANT { 0 grantee, 1 permission });

/// `TargetObjectKeyFormat` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TargetObjectKeyFormat {
    pub simple_prefix: Option<SimplePrefix>,
    pub partitioned_prefix: Option<PartitionedPrefix>,
}
schema::shape!(TargetObjectKeyFormat = schemas::TARGET_OBJECT_KEY_FORMAT { 0 simple_prefix, 1 partitioned_prefix });

/// `TopicConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct TopicConfiguration {
    pub id: Option<String>,
    pub topic_arn: String,
    pub events: Vec<String>,
    pub filter: Option<NotificationConfigurationFilter>,
}
schema::shape!(TopicConfiguration = schemas::TOPIC_CONFIGURATION { 0 id, 1 topic_arn, 2 events, 3 filter });

/// `Transition` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct Transition {
    pub date: Option<schema::Timestamp>,
    pub days: Option<i32>,
    pub storage_class: Option<String>,
}
schema::shape!(Transition = schemas::TRANSITION { 0 date, 1 days, 2 storage_class });

/// `VersioningConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct VersioningConfiguration {
    pub mfa_delete: Option<String>,
    pub status: Option<String>,
}
schema::shape!(VersioningConfiguration = schemas::VERSIONING_CONFIGURATION { 0 mfa_delete, 1 status });

/// `WebsiteConfiguration` of AWS's model.
#[derive(Clone, Default, PartialEq)]
pub struct WebsiteConfiguration {
    pub error_document: Option<ErrorDocument>,
    pub index_document: Option<IndexDocument>,
    pub redirect_all_requests_to: Option<RedirectAllRequestsTo>,
    pub routing_rules: Option<Vec<RoutingRule>>,
}
schema::shape!(WebsiteConfiguration = schemas::WEBSITE_CONFIGURATION { 0 error_document, 1 index_document, 2 redirect_all_requests_to, 3 routing_rules });
