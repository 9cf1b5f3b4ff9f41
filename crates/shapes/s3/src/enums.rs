//! The values of the enumerations. On the wire they are text.

/// The values of `AnnotationDirective`.
pub mod annotation_directive {
    pub const COPY: &str = "COPY";
    pub const EXCLUDE: &str = "EXCLUDE";
}

/// The values of `ArchiveStatus`.
pub mod archive_status {
    pub const ARCHIVE_ACCESS: &str = "ARCHIVE_ACCESS";
    pub const DEEP_ARCHIVE_ACCESS: &str = "DEEP_ARCHIVE_ACCESS";
}

/// The values of `BucketAccelerateStatus`.
pub mod bucket_accelerate_status {
    pub const ENABLED: &str = "Enabled";
    pub const SUSPENDED: &str = "Suspended";
}

/// The values of `BucketCannedACL`.
pub mod bucket_canned_acl {
    pub const PRIVATE: &str = "private";
    pub const PUBLIC_READ: &str = "public-read";
    pub const PUBLIC_READ_WRITE: &str = "public-read-write";
    pub const AUTHENTICATED_READ: &str = "authenticated-read";
}

/// The values of `BucketLocationConstraint`.
pub mod bucket_location_constraint {
    pub const AF_SOUTH_1: &str = "af-south-1";
    pub const AP_EAST_1: &str = "ap-east-1";
    pub const AP_EAST_2: &str = "ap-east-2";
    pub const AP_NORTHEAST_1: &str = "ap-northeast-1";
    pub const AP_NORTHEAST_2: &str = "ap-northeast-2";
    pub const AP_NORTHEAST_3: &str = "ap-northeast-3";
    pub const AP_SOUTH_1: &str = "ap-south-1";
    pub const AP_SOUTH_2: &str = "ap-south-2";
    pub const AP_SOUTHEAST_1: &str = "ap-southeast-1";
    pub const AP_SOUTHEAST_2: &str = "ap-southeast-2";
    pub const AP_SOUTHEAST_3: &str = "ap-southeast-3";
    pub const AP_SOUTHEAST_4: &str = "ap-southeast-4";
    pub const AP_SOUTHEAST_5: &str = "ap-southeast-5";
    pub const AP_SOUTHEAST_6: &str = "ap-southeast-6";
    pub const AP_SOUTHEAST_7: &str = "ap-southeast-7";
    pub const CA_CENTRAL_1: &str = "ca-central-1";
    pub const CA_WEST_1: &str = "ca-west-1";
    pub const CN_NORTH_1: &str = "cn-north-1";
    pub const CN_NORTHWEST_1: &str = "cn-northwest-1";
    pub const EU: &str = "EU";
    pub const EU_CENTRAL_1: &str = "eu-central-1";
    pub const EU_CENTRAL_2: &str = "eu-central-2";
    pub const EU_NORTH_1: &str = "eu-north-1";
    pub const EU_SOUTH_1: &str = "eu-south-1";
    pub const EU_SOUTH_2: &str = "eu-south-2";
    pub const EU_WEST_1: &str = "eu-west-1";
    pub const EU_WEST_2: &str = "eu-west-2";
    pub const EU_WEST_3: &str = "eu-west-3";
    pub const IL_CENTRAL_1: &str = "il-central-1";
    pub const ME_CENTRAL_1: &str = "me-central-1";
    pub const ME_SOUTH_1: &str = "me-south-1";
    pub const MX_CENTRAL_1: &str = "mx-central-1";
    pub const SA_EAST_1: &str = "sa-east-1";
    pub const US_EAST_2: &str = "us-east-2";
    pub const US_GOV_EAST_1: &str = "us-gov-east-1";
    pub const US_GOV_WEST_1: &str = "us-gov-west-1";
    pub const US_WEST_1: &str = "us-west-1";
    pub const US_WEST_2: &str = "us-west-2";
}

/// The values of `BucketLogsPermission`.
pub mod bucket_logs_permission {
    pub const FULL_CONTROL: &str = "FULL_CONTROL";
    pub const READ: &str = "READ";
    pub const WRITE: &str = "WRITE";
}

/// The values of `BucketNamespace`.
pub mod bucket_namespace {
    pub const ACCOUNT_REGIONAL: &str = "account-regional";
    pub const GLOBAL: &str = "global";
}

/// The values of `BucketType`.
pub mod bucket_type {
    pub const DIRECTORY: &str = "Directory";
}

/// The values of `BucketVersioningStatus`.
pub mod bucket_versioning_status {
    pub const ENABLED: &str = "Enabled";
    pub const SUSPENDED: &str = "Suspended";
}

/// The values of `ChecksumAlgorithm`.
pub mod checksum_algorithm {
    pub const CRC32: &str = "CRC32";
    pub const CRC32C: &str = "CRC32C";
    pub const SHA1: &str = "SHA1";
    pub const SHA256: &str = "SHA256";
    pub const CRC64NVME: &str = "CRC64NVME";
    pub const SHA512: &str = "SHA512";
    pub const MD5: &str = "MD5";
    pub const XXHASH64: &str = "XXHASH64";
    pub const XXHASH3: &str = "XXHASH3";
    pub const XXHASH128: &str = "XXHASH128";
}

/// The values of `ChecksumMode`.
pub mod checksum_mode {
    pub const ENABLED: &str = "ENABLED";
}

/// The values of `ChecksumType`.
pub mod checksum_type {
    pub const COMPOSITE: &str = "COMPOSITE";
    pub const FULL_OBJECT: &str = "FULL_OBJECT";
}

/// The values of `DataRedundancy`.
pub mod data_redundancy {
    pub const SINGLE_AVAILABILITY_ZONE: &str = "SingleAvailabilityZone";
    pub const SINGLE_LOCAL_ZONE: &str = "SingleLocalZone";
}

/// The values of `DeleteMarkerReplicationStatus`.
pub mod delete_marker_replication_status {
    pub const ENABLED: &str = "Enabled";
    pub const DISABLED: &str = "Disabled";
}

/// The values of `EncodingType`.
pub mod encoding_type {
    pub const URL: &str = "url";
}

/// The values of `EncryptionType`.
pub mod encryption_type {
    pub const NONE: &str = "NONE";
    pub const SSE_C: &str = "SSE-C";
}

/// The values of `Event`.
pub mod event {
    pub const S3_REDUCED_REDUNDANCY_LOST_OBJECT: &str = "s3:ReducedRedundancyLostObject";
    pub const S3_OBJECT_CREATED: &str = "s3:ObjectCreated:*";
    pub const S3_OBJECT_CREATED_PUT: &str = "s3:ObjectCreated:Put";
    pub const S3_OBJECT_CREATED_POST: &str = "s3:ObjectCreated:Post";
    pub const S3_OBJECT_CREATED_COPY: &str = "s3:ObjectCreated:Copy";
    pub const S3_OBJECT_CREATED_COMPLETE_MULTIPART_UPLOAD: &str = "s3:ObjectCreated:CompleteMultipartUpload";
    pub const S3_OBJECT_REMOVED: &str = "s3:ObjectRemoved:*";
    pub const S3_OBJECT_REMOVED_DELETE: &str = "s3:ObjectRemoved:Delete";
    pub const S3_OBJECT_REMOVED_DELETE_MARKER_CREATED: &str = "s3:ObjectRemoved:DeleteMarkerCreated";
    pub const S3_OBJECT_RESTORE: &str = "s3:ObjectRestore:*";
    pub const S3_OBJECT_RESTORE_POST: &str = "s3:ObjectRestore:Post";
    pub const S3_OBJECT_RESTORE_COMPLETED: &str = "s3:ObjectRestore:Completed";
    pub const S3_REPLICATION: &str = "s3:Replication:*";
    pub const S3_REPLICATION_OPERATION_FAILED_REPLICATION: &str = "s3:Replication:OperationFailedReplication";
    pub const S3_REPLICATION_OPERATION_NOT_TRACKED: &str = "s3:Replication:OperationNotTracked";
    pub const S3_REPLICATION_OPERATION_MISSED_THRESHOLD: &str = "s3:Replication:OperationMissedThreshold";
    pub const S3_REPLICATION_OPERATION_REPLICATED_AFTER_THRESHOLD: &str = "s3:Replication:OperationReplicatedAfterThreshold";
    pub const S3_OBJECT_RESTORE_DELETE: &str = "s3:ObjectRestore:Delete";
    pub const S3_LIFECYCLE_TRANSITION: &str = "s3:LifecycleTransition";
    pub const S3_INTELLIGENT_TIERING: &str = "s3:IntelligentTiering";
    pub const S3_OBJECT_ACL_PUT: &str = "s3:ObjectAcl:Put";
    pub const S3_LIFECYCLE_EXPIRATION: &str = "s3:LifecycleExpiration:*";
    pub const S3_LIFECYCLE_EXPIRATION_DELETE: &str = "s3:LifecycleExpiration:Delete";
    pub const S3_LIFECYCLE_EXPIRATION_DELETE_MARKER_CREATED: &str = "s3:LifecycleExpiration:DeleteMarkerCreated";
    pub const S3_OBJECT_TAGGING: &str = "s3:ObjectTagging:*";
    pub const S3_OBJECT_TAGGING_PUT: &str = "s3:ObjectTagging:Put";
    pub const S3_OBJECT_TAGGING_DELETE: &str = "s3:ObjectTagging:Delete";
    pub const S3_OBJECT_ANNOTATION: &str = "s3:ObjectAnnotation:*";
    pub const S3_OBJECT_ANNOTATION_PUT: &str = "s3:ObjectAnnotation:Put";
    pub const S3_OBJECT_ANNOTATION_DELETE: &str = "s3:ObjectAnnotation:Delete";
    pub const S3_OBJECT_RETENTION_PUT: &str = "s3:ObjectRetention:Put";
}

/// The values of `ExistingObjectReplicationStatus`.
pub mod existing_object_replication_status {
    pub const ENABLED: &str = "Enabled";
    pub const DISABLED: &str = "Disabled";
}

/// The values of `ExpirationStatus`.
pub mod expiration_status {
    pub const ENABLED: &str = "Enabled";
    pub const DISABLED: &str = "Disabled";
}

/// The values of `FilterRuleName`.
pub mod filter_rule_name {
    pub const PREFIX: &str = "prefix";
    pub const SUFFIX: &str = "suffix";
}

/// The values of `LocationType`.
pub mod location_type {
    pub const AVAILABILITY_ZONE: &str = "AvailabilityZone";
    pub const LOCAL_ZONE: &str = "LocalZone";
}

/// The values of `MFADelete`.
pub mod mfa_delete {
    pub const ENABLED: &str = "Enabled";
    pub const DISABLED: &str = "Disabled";
}

/// The values of `MFADeleteStatus`.
pub mod mfa_delete_status {
    pub const ENABLED: &str = "Enabled";
    pub const DISABLED: &str = "Disabled";
}

/// The values of `MetadataDirective`.
pub mod metadata_directive {
    pub const COPY: &str = "COPY";
    pub const REPLACE: &str = "REPLACE";
}

/// The values of `MetricsStatus`.
pub mod metrics_status {
    pub const ENABLED: &str = "Enabled";
    pub const DISABLED: &str = "Disabled";
}

/// The values of `ObjectAttributes`.
pub mod object_attributes {
    pub const E_TAG: &str = "ETag";
    pub const CHECKSUM: &str = "Checksum";
    pub const OBJECT_PARTS: &str = "ObjectParts";
    pub const STORAGE_CLASS: &str = "StorageClass";
    pub const OBJECT_SIZE: &str = "ObjectSize";
}

/// The values of `ObjectCannedACL`.
pub mod object_canned_acl {
    pub const PRIVATE: &str = "private";
    pub const PUBLIC_READ: &str = "public-read";
    pub const PUBLIC_READ_WRITE: &str = "public-read-write";
    pub const AUTHENTICATED_READ: &str = "authenticated-read";
    pub const AWS_EXEC_READ: &str = "aws-exec-read";
    pub const BUCKET_OWNER_READ: &str = "bucket-owner-read";
    pub const BUCKET_OWNER_FULL_CONTROL: &str = "bucket-owner-full-control";
}

/// The values of `ObjectLockEnabled`.
pub mod object_lock_enabled {
    pub const ENABLED: &str = "Enabled";
}

/// The values of `ObjectLockEventHold`.
pub mod object_lock_event_hold {
    pub const ON: &str = "ON";
    pub const OFF: &str = "OFF";
}

/// The values of `ObjectLockLegalHoldStatus`.
pub mod object_lock_legal_hold_status {
    pub const ON: &str = "ON";
    pub const OFF: &str = "OFF";
}

/// The values of `ObjectLockMode`.
pub mod object_lock_mode {
    pub const GOVERNANCE: &str = "GOVERNANCE";
    pub const COMPLIANCE: &str = "COMPLIANCE";
}

/// The values of `ObjectLockRetentionMode`.
pub mod object_lock_retention_mode {
    pub const GOVERNANCE: &str = "GOVERNANCE";
    pub const COMPLIANCE: &str = "COMPLIANCE";
}

/// The values of `ObjectOwnership`.
pub mod object_ownership {
    pub const BUCKET_OWNER_PREFERRED: &str = "BucketOwnerPreferred";
    pub const OBJECT_WRITER: &str = "ObjectWriter";
    pub const BUCKET_OWNER_ENFORCED: &str = "BucketOwnerEnforced";
}

/// The values of `ObjectStorageClass`.
pub mod object_storage_class {
    pub const STANDARD: &str = "STANDARD";
    pub const REDUCED_REDUNDANCY: &str = "REDUCED_REDUNDANCY";
    pub const GLACIER: &str = "GLACIER";
    pub const STANDARD_IA: &str = "STANDARD_IA";
    pub const ONEZONE_IA: &str = "ONEZONE_IA";
    pub const INTELLIGENT_TIERING: &str = "INTELLIGENT_TIERING";
    pub const DEEP_ARCHIVE: &str = "DEEP_ARCHIVE";
    pub const OUTPOSTS: &str = "OUTPOSTS";
    pub const GLACIER_IR: &str = "GLACIER_IR";
    pub const SNOW: &str = "SNOW";
    pub const EXPRESS_ONEZONE: &str = "EXPRESS_ONEZONE";
    pub const FSX_OPENZFS: &str = "FSX_OPENZFS";
    pub const FSX_ONTAP: &str = "FSX_ONTAP";
    pub const AWS_BACKUP_WARM: &str = "AWS_BACKUP_WARM";
    pub const AWS_BACKUP_LOW_COST_WARM: &str = "AWS_BACKUP_LOW_COST_WARM";
}

/// The values of `ObjectVersionStorageClass`.
pub mod object_version_storage_class {
    pub const STANDARD: &str = "STANDARD";
}

/// The values of `OptionalObjectAttributes`.
pub mod optional_object_attributes {
    pub const RESTORE_STATUS: &str = "RestoreStatus";
}

/// The values of `OwnerOverride`.
pub mod owner_override {
    pub const DESTINATION: &str = "Destination";
}

/// The values of `PartitionDateSource`.
pub mod partition_date_source {
    pub const EVENT_TIME: &str = "EventTime";
    pub const DELIVERY_TIME: &str = "DeliveryTime";
}

/// The values of `Payer`.
pub mod payer {
    pub const REQUESTER: &str = "Requester";
    pub const BUCKET_OWNER: &str = "BucketOwner";
}

/// The values of `Permission`.
pub mod permission {
    pub const FULL_CONTROL: &str = "FULL_CONTROL";
    pub const WRITE: &str = "WRITE";
    pub const WRITE_ACP: &str = "WRITE_ACP";
    pub const READ: &str = "READ";
    pub const READ_ACP: &str = "READ_ACP";
}

/// The values of `Protocol`.
pub mod protocol {
    pub const HTTP: &str = "http";
    pub const HTTPS: &str = "https";
}

/// The values of `ReplicaModificationsStatus`.
pub mod replica_modifications_status {
    pub const ENABLED: &str = "Enabled";
    pub const DISABLED: &str = "Disabled";
}

/// The values of `ReplicationRuleStatus`.
pub mod replication_rule_status {
    pub const ENABLED: &str = "Enabled";
    pub const DISABLED: &str = "Disabled";
}

/// The values of `ReplicationStatus`.
pub mod replication_status {
    pub const COMPLETE: &str = "COMPLETE";
    pub const PENDING: &str = "PENDING";
    pub const FAILED: &str = "FAILED";
    pub const REPLICA: &str = "REPLICA";
    pub const COMPLETED: &str = "COMPLETED";
}

/// The values of `ReplicationTimeStatus`.
pub mod replication_time_status {
    pub const ENABLED: &str = "Enabled";
    pub const DISABLED: &str = "Disabled";
}

/// The values of `RequestCharged`.
pub mod request_charged {
    pub const REQUESTER: &str = "requester";
}

/// The values of `RequestPayer`.
pub mod request_payer {
    pub const REQUESTER: &str = "requester";
}

/// The values of `ServerSideEncryption`.
pub mod server_side_encryption {
    pub const AES256: &str = "AES256";
    pub const AWS_FSX: &str = "aws:fsx";
    pub const AWS_BACKUP: &str = "aws:backup";
    pub const AWS_KMS: &str = "aws:kms";
    pub const AWS_KMS_DSSE: &str = "aws:kms:dsse";
}

/// The values of `SseKmsEncryptedObjectsStatus`.
pub mod sse_kms_encrypted_objects_status {
    pub const ENABLED: &str = "Enabled";
    pub const DISABLED: &str = "Disabled";
}

/// The values of `StorageClass`.
pub mod storage_class {
    pub const STANDARD: &str = "STANDARD";
    pub const REDUCED_REDUNDANCY: &str = "REDUCED_REDUNDANCY";
    pub const STANDARD_IA: &str = "STANDARD_IA";
    pub const ONEZONE_IA: &str = "ONEZONE_IA";
    pub const INTELLIGENT_TIERING: &str = "INTELLIGENT_TIERING";
    pub const GLACIER: &str = "GLACIER";
    pub const DEEP_ARCHIVE: &str = "DEEP_ARCHIVE";
    pub const OUTPOSTS: &str = "OUTPOSTS";
    pub const GLACIER_IR: &str = "GLACIER_IR";
    pub const SNOW: &str = "SNOW";
    pub const EXPRESS_ONEZONE: &str = "EXPRESS_ONEZONE";
    pub const FSX_OPENZFS: &str = "FSX_OPENZFS";
    pub const FSX_ONTAP: &str = "FSX_ONTAP";
    pub const AWS_BACKUP_WARM: &str = "AWS_BACKUP_WARM";
    pub const AWS_BACKUP_LOW_COST_WARM: &str = "AWS_BACKUP_LOW_COST_WARM";
}

/// The values of `TaggingDirective`.
pub mod tagging_directive {
    pub const COPY: &str = "COPY";
    pub const REPLACE: &str = "REPLACE";
}

/// The values of `TransitionDefaultMinimumObjectSize`.
pub mod transition_default_minimum_object_size {
    pub const VARIES_BY_STORAGE_CLASS: &str = "varies_by_storage_class";
    pub const ALL_STORAGE_CLASSES_128K: &str = "all_storage_classes_128K";
}

/// The values of `TransitionStorageClass`.
pub mod transition_storage_class {
    pub const GLACIER: &str = "GLACIER";
    pub const STANDARD_IA: &str = "STANDARD_IA";
    pub const ONEZONE_IA: &str = "ONEZONE_IA";
    pub const INTELLIGENT_TIERING: &str = "INTELLIGENT_TIERING";
    pub const DEEP_ARCHIVE: &str = "DEEP_ARCHIVE";
    pub const GLACIER_IR: &str = "GLACIER_IR";
}

/// The values of `Type`.
pub mod type_ {
    pub const CANONICAL_USER: &str = "CanonicalUser";
    pub const AMAZON_CUSTOMER_BY_EMAIL: &str = "AmazonCustomerByEmail";
    pub const GROUP: &str = "Group";
}
