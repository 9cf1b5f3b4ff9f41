//! Inputs and outputs of the operations.

use std::collections::BTreeMap;

use crate::structures::*;
use crate::{schemas, service};

/// The input of `AbortMultipartUpload`.
#[derive(Clone, Default, PartialEq)]
pub struct AbortMultipartUpload {
    pub bucket: String,
    pub key: String,
    pub upload_id: String,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub if_match_initiated_time: Option<schema::Timestamp>,
}
schema::shape!(AbortMultipartUpload = schemas::ABORT_MULTIPART_UPLOAD { 0 bucket, 1 key, 2 upload_id, 3 request_payer, 4 expected_bucket_owner, 5 if_match_initiated_time });
schema::operation!(AbortMultipartUpload -> AbortMultipartUploadOutput, Write, service::ABORT_MULTIPART_UPLOAD);

/// The output of `AbortMultipartUpload`.
#[derive(Clone, Default, PartialEq)]
pub struct AbortMultipartUploadOutput {
    pub request_charged: Option<String>,
    pub version_id: Option<String>,
}
schema::shape!(AbortMultipartUploadOutput = schemas::ABORT_MULTIPART_UPLOAD_OUTPUT { 0 request_charged, 1 version_id });

/// The input of `CompleteMultipartUpload`.
#[derive(Clone, Default, PartialEq)]
pub struct CompleteMultipartUpload {
    pub bucket: String,
    pub key: String,
    pub multipart_upload: Option<CompletedMultipartUpload>,
    pub upload_id: String,
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
    pub mpu_object_size: Option<i64>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
}
schema::shape!(CompleteMultipartUpload = schemas::COMPLETE_MULTIPART_UPLOAD { 0 bucket, 1 key, 2 multipart_upload, 3 upload_id, 4 checksum_crc32, 5 checksum_crc32c, 6 checksum_crc64nvme, 7 checksum_sha1, 8 checksum_sha256, 9 checksum_sha512, 10 checksum_md5, 11 checksum_xxhash64, 12 checksum_xxhash3, 13 checksum_xxhash128, 14 checksum_type, 15 mpu_object_size, 16 request_payer, 17 expected_bucket_owner, 18 if_match, 19 if_none_match, 20 sse_customer_algorithm, 21 sse_customer_key, 22 sse_customer_key_md5 });
schema::operation!(CompleteMultipartUpload -> CompleteMultipartUploadOutput, Write, service::COMPLETE_MULTIPART_UPLOAD);

/// The output of `CompleteMultipartUpload`.
#[derive(Clone, Default, PartialEq)]
pub struct CompleteMultipartUploadOutput {
    pub location: Option<String>,
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub expiration: Option<String>,
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
    pub checksum_type: Option<String>,
    pub server_side_encryption: Option<String>,
    pub version_id: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<String>,
}
schema::shape!(CompleteMultipartUploadOutput = schemas::COMPLETE_MULTIPART_UPLOAD_OUTPUT { 0 location, 1 bucket, 2 key, 3 expiration, 4 e_tag, 5 checksum_crc32, 6 checksum_crc32c, 7 checksum_crc64nvme, 8 checksum_sha1, 9 checksum_sha256, 10 checksum_sha512, 11 checksum_md5, 12 checksum_xxhash64, 13 checksum_xxhash3, 14 checksum_xxhash128, 15 checksum_type, 16 server_side_encryption, 17 version_id, 18 ssekms_key_id, 19 bucket_key_enabled, 20 request_charged });

/// The input of `CopyObject`.
#[derive(Clone, Default, PartialEq)]
pub struct CopyObject {
    pub acl: Option<String>,
    pub bucket: String,
    pub cache_control: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_type: Option<String>,
    pub copy_source: String,
    pub copy_source_if_match: Option<String>,
    pub copy_source_if_modified_since: Option<schema::Timestamp>,
    pub copy_source_if_none_match: Option<String>,
    pub copy_source_if_unmodified_since: Option<schema::Timestamp>,
    pub expires: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write_acp: Option<String>,
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
    pub key: String,
    pub metadata: Option<BTreeMap<String, String>>,
    pub metadata_directive: Option<String>,
    pub tagging_directive: Option<String>,
    pub annotation_directive: Option<String>,
    pub server_side_encryption: Option<String>,
    pub storage_class: Option<String>,
    pub website_redirect_location: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub copy_source_sse_customer_algorithm: Option<String>,
    pub copy_source_sse_customer_key: Option<String>,
    pub copy_source_sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub tagging: Option<String>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<schema::Timestamp>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_event_hold: Option<String>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
    pub expected_bucket_owner: Option<String>,
    pub expected_source_bucket_owner: Option<String>,
}
schema::shape!(CopyObject = schemas::COPY_OBJECT { 0 acl, 1 bucket, 2 cache_control, 3 checksum_algorithm, 4 content_disposition, 5 content_encoding, 6 content_language, 7 content_type, 8 copy_source, 9 copy_source_if_match, 10 copy_source_if_modified_since, 11 copy_source_if_none_match, 12 copy_source_if_unmodified_since, 13 expires, 14 grant_full_control, 15 grant_read, 16 grant_read_acp, 17 grant_write_acp, 18 if_match, 19 if_none_match, 20 key, 21 metadata, 22 metadata_directive, 23 tagging_directive, 24 annotation_directive, 25 server_side_encryption, 26 storage_class, 27 website_redirect_location, 28 sse_customer_algorithm, 29 sse_customer_key, 30 sse_customer_key_md5, 31 ssekms_key_id, 32 ssekms_encryption_context, 33 bucket_key_enabled, 34 copy_source_sse_customer_algorithm, 35 copy_source_sse_customer_key, 36 copy_source_sse_customer_key_md5, 37 request_payer, 38 tagging, 39 object_lock_mode, 40 object_lock_retain_until_date, 41 object_lock_legal_hold_status, 42 object_lock_event_hold, 43 object_lock_event_hold_duration_days, 44 object_lock_event_hold_duration_years, 45 expected_bucket_owner, 46 expected_source_bucket_owner });
schema::operation!(CopyObject -> CopyObjectOutput, Write, service::COPY_OBJECT);

/// The output of `CopyObject`.
#[derive(Clone, Default, PartialEq)]
pub struct CopyObjectOutput {
    pub copy_object_result: Option<CopyObjectResult>,
    pub expiration: Option<String>,
    pub copy_source_version_id: Option<String>,
    pub version_id: Option<String>,
    pub server_side_encryption: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<String>,
}
schema::shape!(CopyObjectOutput = schemas::COPY_OBJECT_OUTPUT { 0 copy_object_result, 1 expiration, 2 copy_source_version_id, 3 version_id, 4 server_side_encryption, 5 sse_customer_algorithm, 6 sse_customer_key_md5, 7 ssekms_key_id, 8 ssekms_encryption_context, 9 bucket_key_enabled, 10 request_charged });

/// The input of `CreateBucket`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateBucket {
    pub acl: Option<String>,
    pub bucket: String,
    pub create_bucket_configuration: Option<CreateBucketConfiguration>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write: Option<String>,
    pub grant_write_acp: Option<String>,
    pub object_lock_enabled_for_bucket: Option<bool>,
    pub object_ownership: Option<String>,
    pub bucket_namespace: Option<String>,
}
schema::shape!(CreateBucket = schemas::CREATE_BUCKET { 0 acl, 1 bucket, 2 create_bucket_configuration, 3 grant_full_control, 4 grant_read, 5 grant_read_acp, 6 grant_write, 7 grant_write_acp, 8 object_lock_enabled_for_bucket, 9 object_ownership, 10 bucket_namespace });
schema::operation!(CreateBucket -> CreateBucketOutput, Write, service::CREATE_BUCKET);

/// The output of `CreateBucket`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateBucketOutput {
    pub location: Option<String>,
    pub bucket_arn: Option<String>,
}
schema::shape!(CreateBucketOutput = schemas::CREATE_BUCKET_OUTPUT { 0 location, 1 bucket_arn });

/// The input of `CreateMultipartUpload`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateMultipartUpload {
    pub acl: Option<String>,
    pub bucket: String,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_type: Option<String>,
    pub expires: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write_acp: Option<String>,
    pub key: String,
    pub metadata: Option<BTreeMap<String, String>>,
    pub server_side_encryption: Option<String>,
    pub storage_class: Option<String>,
    pub website_redirect_location: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_payer: Option<String>,
    pub tagging: Option<String>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<schema::Timestamp>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_event_hold: Option<String>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
    pub expected_bucket_owner: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub checksum_type: Option<String>,
}
schema::shape!(CreateMultipartUpload = schemas::CREATE_MULTIPART_UPLOAD { 0 acl, 1 bucket, 2 cache_control, 3 content_disposition, 4 content_encoding, 5 content_language, 6 content_type, 7 expires, 8 grant_full_control, 9 grant_read, 10 grant_read_acp, 11 grant_write_acp, 12 key, 13 metadata, 14 server_side_encryption, 15 storage_class, 16 website_redirect_location, 17 sse_customer_algorithm, 18 sse_customer_key, 19 sse_customer_key_md5, 20 ssekms_key_id, 21 ssekms_encryption_context, 22 bucket_key_enabled, 23 request_payer, 24 tagging, 25 object_lock_mode, 26 object_lock_retain_until_date, 27 object_lock_legal_hold_status, 28 object_lock_event_hold, 29 object_lock_event_hold_duration_days, 30 object_lock_event_hold_duration_years, 31 expected_bucket_owner, 32 checksum_algorithm, 33 checksum_type });
schema::operation!(CreateMultipartUpload -> CreateMultipartUploadOutput, Write, service::CREATE_MULTIPART_UPLOAD);

/// The output of `CreateMultipartUpload`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateMultipartUploadOutput {
    pub abort_date: Option<schema::Timestamp>,
    pub abort_rule_id: Option<String>,
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub upload_id: Option<String>,
    pub server_side_encryption: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub checksum_type: Option<String>,
    pub version_id: Option<String>,
}
schema::shape!(CreateMultipartUploadOutput = schemas::CREATE_MULTIPART_UPLOAD_OUTPUT { 0 abort_date, 1 abort_rule_id, 2 bucket, 3 key, 4 upload_id, 5 server_side_encryption, 6 sse_customer_algorithm, 7 sse_customer_key_md5, 8 ssekms_key_id, 9 ssekms_encryption_context, 10 bucket_key_enabled, 11 request_charged, 12 checksum_algorithm, 13 checksum_type, 14 version_id });

/// The input of `DeleteBucket`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteBucket {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(DeleteBucket = schemas::DELETE_BUCKET { 0 bucket, 1 expected_bucket_owner });
schema::operation!(DeleteBucket -> DeleteBucketOutput, Write, service::DELETE_BUCKET);

/// The input of `DeleteBucketCors`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteBucketCors {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(DeleteBucketCors = schemas::DELETE_BUCKET_CORS { 0 bucket, 1 expected_bucket_owner });
schema::operation!(DeleteBucketCors -> DeleteBucketCorsOutput, Write, service::DELETE_BUCKET_CORS);

/// The output of `DeleteBucketCors`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteBucketCorsOutput {}
schema::shape!(DeleteBucketCorsOutput = schemas::DELETE_BUCKET_CORS_OUTPUT {});

/// The input of `DeleteBucketEncryption`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteBucketEncryption {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(DeleteBucketEncryption = schemas::DELETE_BUCKET_ENCRYPTION { 0 bucket, 1 expected_bucket_owner });
schema::operation!(DeleteBucketEncryption -> DeleteBucketEncryptionOutput, Write, service::DELETE_BUCKET_ENCRYPTION);

/// The output of `DeleteBucketEncryption`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteBucketEncryptionOutput {}
schema::shape!(DeleteBucketEncryptionOutput = schemas::DELETE_BUCKET_ENCRYPTION_OUTPUT {});

/// The input of `DeleteBucketLifecycle`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteBucketLifecycle {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(DeleteBucketLifecycle = schemas::DELETE_BUCKET_LIFECYCLE { 0 bucket, 1 expected_bucket_owner });
schema::operation!(DeleteBucketLifecycle -> DeleteBucketLifecycleOutput, Write, service::DELETE_BUCKET_LIFECYCLE);

/// The output of `DeleteBucketLifecycle`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteBucketLifecycleOutput {}
schema::shape!(DeleteBucketLifecycleOutput = schemas::DELETE_BUCKET_LIFECYCLE_OUTPUT {});

/// The output of `DeleteBucket`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteBucketOutput {}
schema::shape!(DeleteBucketOutput = schemas::DELETE_BUCKET_OUTPUT {});

/// The input of `DeleteBucketOwnershipControls`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteBucketOwnershipControls {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(DeleteBucketOwnershipControls = schemas::DELETE_BUCKET_OWNERSHIP_CONTROLS { 0 bucket, 1 expected_bucket_owner });
schema::operation!(DeleteBucketOwnershipControls -> DeleteBucketOwnershipControlsOutput, Write, service::DELETE_BUCKET_OWNERSHIP_CONTROLS);

/// The output of `DeleteBucketOwnershipControls`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteBucketOwnershipControlsOutput {}
schema::shape!(DeleteBucketOwnershipControlsOutput = schemas::DELETE_BUCKET_OWNERSHIP_CONTROLS_OUTPUT {});

/// The input of `DeleteBucketPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteBucketPolicy {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(DeleteBucketPolicy = schemas::DELETE_BUCKET_POLICY { 0 bucket, 1 expected_bucket_owner });
schema::operation!(DeleteBucketPolicy -> DeleteBucketPolicyOutput, Write, service::DELETE_BUCKET_POLICY);

/// The output of `DeleteBucketPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteBucketPolicyOutput {}
schema::shape!(DeleteBucketPolicyOutput = schemas::DELETE_BUCKET_POLICY_OUTPUT {});

/// The input of `DeleteBucketReplication`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteBucketReplication {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(DeleteBucketReplication = schemas::DELETE_BUCKET_REPLICATION { 0 bucket, 1 expected_bucket_owner });
schema::operation!(DeleteBucketReplication -> DeleteBucketReplicationOutput, Write, service::DELETE_BUCKET_REPLICATION);

/// The output of `DeleteBucketReplication`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteBucketReplicationOutput {}
schema::shape!(DeleteBucketReplicationOutput = schemas::DELETE_BUCKET_REPLICATION_OUTPUT {});

/// The input of `DeleteBucketTagging`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteBucketTagging {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(DeleteBucketTagging = schemas::DELETE_BUCKET_TAGGING { 0 bucket, 1 expected_bucket_owner });
schema::operation!(DeleteBucketTagging -> DeleteBucketTaggingOutput, Write, service::DELETE_BUCKET_TAGGING);

/// The output of `DeleteBucketTagging`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteBucketTaggingOutput {}
schema::shape!(DeleteBucketTaggingOutput = schemas::DELETE_BUCKET_TAGGING_OUTPUT {});

/// The input of `DeleteBucketWebsite`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteBucketWebsite {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(DeleteBucketWebsite = schemas::DELETE_BUCKET_WEBSITE { 0 bucket, 1 expected_bucket_owner });
schema::operation!(DeleteBucketWebsite -> DeleteBucketWebsiteOutput, Write, service::DELETE_BUCKET_WEBSITE);

/// The output of `DeleteBucketWebsite`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteBucketWebsiteOutput {}
schema::shape!(DeleteBucketWebsiteOutput = schemas::DELETE_BUCKET_WEBSITE_OUTPUT {});

/// The input of `DeleteObject`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteObject {
    pub bucket: String,
    pub key: String,
    pub mfa: Option<String>,
    pub version_id: Option<String>,
    pub request_payer: Option<String>,
    pub bypass_governance_retention: Option<bool>,
    pub expected_bucket_owner: Option<String>,
    pub if_match: Option<String>,
    pub if_match_last_modified_time: Option<schema::Timestamp>,
    pub if_match_size: Option<i64>,
}
schema::shape!(DeleteObject = schemas::DELETE_OBJECT { 0 bucket, 1 key, 2 mfa, 3 version_id, 4 request_payer, 5 bypass_governance_retention, 6 expected_bucket_owner, 7 if_match, 8 if_match_last_modified_time, 9 if_match_size });
schema::operation!(DeleteObject -> DeleteObjectOutput, Write, service::DELETE_OBJECT);

/// The output of `DeleteObject`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteObjectOutput {
    pub delete_marker: Option<bool>,
    pub version_id: Option<String>,
    pub request_charged: Option<String>,
}
schema::shape!(DeleteObjectOutput = schemas::DELETE_OBJECT_OUTPUT { 0 delete_marker, 1 version_id, 2 request_charged });

/// The input of `DeleteObjectTagging`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteObjectTagging {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(DeleteObjectTagging = schemas::DELETE_OBJECT_TAGGING { 0 bucket, 1 key, 2 version_id, 3 expected_bucket_owner });
schema::operation!(DeleteObjectTagging -> DeleteObjectTaggingOutput, Write, service::DELETE_OBJECT_TAGGING);

/// The output of `DeleteObjectTagging`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteObjectTaggingOutput {
    pub version_id: Option<String>,
}
schema::shape!(DeleteObjectTaggingOutput = schemas::DELETE_OBJECT_TAGGING_OUTPUT { 0 version_id });

/// The input of `DeleteObjects`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteObjects {
    pub bucket: String,
    pub delete: Delete,
    pub mfa: Option<String>,
    pub request_payer: Option<String>,
    pub bypass_governance_retention: Option<bool>,
    pub expected_bucket_owner: Option<String>,
    pub checksum_algorithm: Option<String>,
}
schema::shape!(DeleteObjects = schemas::DELETE_OBJECTS { 0 bucket, 1 delete, 2 mfa, 3 request_payer, 4 bypass_governance_retention, 5 expected_bucket_owner, 6 checksum_algorithm });
schema::operation!(DeleteObjects -> DeleteObjectsOutput, Write, service::DELETE_OBJECTS);

/// The output of `DeleteObjects`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteObjectsOutput {
    pub deleted: Option<Vec<DeletedObject>>,
    pub request_charged: Option<String>,
    pub errors: Option<Vec<Error>>,
}
schema::shape!(DeleteObjectsOutput = schemas::DELETE_OBJECTS_OUTPUT { 0 deleted, 1 request_charged, 2 errors });

/// The input of `DeletePublicAccessBlock`.
#[derive(Clone, Default, PartialEq)]
pub struct DeletePublicAccessBlock {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(DeletePublicAccessBlock = schemas::DELETE_PUBLIC_ACCESS_BLOCK { 0 bucket, 1 expected_bucket_owner });
schema::operation!(DeletePublicAccessBlock -> DeletePublicAccessBlockOutput, Write, service::DELETE_PUBLIC_ACCESS_BLOCK);

/// The output of `DeletePublicAccessBlock`.
#[derive(Clone, Default, PartialEq)]
pub struct DeletePublicAccessBlockOutput {}
schema::shape!(DeletePublicAccessBlockOutput = schemas::DELETE_PUBLIC_ACCESS_BLOCK_OUTPUT {});

/// The input of `GetBucketAccelerateConfiguration`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBucketAccelerateConfiguration {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<String>,
}
schema::shape!(GetBucketAccelerateConfiguration = schemas::GET_BUCKET_ACCELERATE_CONFIGURATION { 0 bucket, 1 expected_bucket_owner, 2 request_payer });
schema::operation!(GetBucketAccelerateConfiguration -> GetBucketAccelerateConfigurationOutput, Read, service::GET_BUCKET_ACCELERATE_CONFIGURATION);

/// The output of `GetBucketAccelerateConfiguration`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBucketAccelerateConfigurationOutput {
    pub status: Option<String>,
    pub request_charged: Option<String>,
}
schema::shape!(GetBucketAccelerateConfigurationOutput = schemas::GET_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT { 0 status, 1 request_charged });

/// The input of `GetBucketAcl`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBucketAcl {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(GetBucketAcl = schemas::GET_BUCKET_ACL { 0 bucket, 1 expected_bucket_owner });
schema::operation!(GetBucketAcl -> GetBucketAclOutput, Read, service::GET_BUCKET_ACL);

/// The output of `GetBucketAcl`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBucketAclOutput {
    pub owner: Option<Owner>,
    pub grants: Option<Vec<Grant>>,
}
schema::shape!(GetBucketAclOutput = schemas::GET_BUCKET_ACL_OUTPUT { 0 owner, 1 grants });

/// The input of `GetBucketCors`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBucketCors {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(GetBucketCors = schemas::GET_BUCKET_CORS { 0 bucket, 1 expected_bucket_owner });
schema::operation!(GetBucketCors -> GetBucketCorsOutput, Read, service::GET_BUCKET_CORS);

/// The output of `GetBucketCors`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBucketCorsOutput {
    pub cors_rules: Option<Vec<CORSRule>>,
}
schema::shape!(GetBucketCorsOutput = schemas::GET_BUCKET_CORS_OUTPUT { 0 cors_rules });

/// The input of `GetBucketEncryption`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBucketEncryption {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(GetBucketEncryption = schemas::GET_BUCKET_ENCRYPTION { 0 bucket, 1 expected_bucket_owner });
schema::operation!(GetBucketEncryption -> GetBucketEncryptionOutput, Read, service::GET_BUCKET_ENCRYPTION);

/// The output of `GetBucketEncryption`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBucketEncryptionOutput {
    pub server_side_encryption_configuration: Option<ServerSideEncryptionConfiguration>,
}
schema::shape!(GetBucketEncryptionOutput = schemas::GET_BUCKET_ENCRYPTION_OUTPUT { 0 server_side_encryption_configuration });

/// The input of `GetBucketLifecycleConfiguration`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBucketLifecycleConfiguration {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(GetBucketLifecycleConfiguration = schemas::GET_BUCKET_LIFECYCLE_CONFIGURATION { 0 bucket, 1 expected_bucket_owner });
schema::operation!(GetBucketLifecycleConfiguration -> GetBucketLifecycleConfigurationOutput, Read, service::GET_BUCKET_LIFECYCLE_CONFIGURATION);

/// The output of `GetBucketLifecycleConfiguration`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBucketLifecycleConfigurationOutput {
    pub rules: Option<Vec<LifecycleRule>>,
    pub transition_default_minimum_object_size: Option<String>,
}
schema::shape!(GetBucketLifecycleConfigurationOutput = schemas::GET_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT { 0 rules, 1 transition_default_minimum_object_size });

/// The input of `GetBucketLocation`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBucketLocation {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(GetBucketLocation = schemas::GET_BUCKET_LOCATION { 0 bucket, 1 expected_bucket_owner });
schema::operation!(GetBucketLocation -> GetBucketLocationOutput, Read, service::GET_BUCKET_LOCATION);

/// The output of `GetBucketLocation`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBucketLocationOutput {
    pub location_constraint: Option<String>,
}
schema::shape!(GetBucketLocationOutput = schemas::GET_BUCKET_LOCATION_OUTPUT { 0 location_constraint });

/// The input of `GetBucketLogging`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBucketLogging {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(GetBucketLogging = schemas::GET_BUCKET_LOGGING { 0 bucket, 1 expected_bucket_owner });
schema::operation!(GetBucketLogging -> GetBucketLoggingOutput, Read, service::GET_BUCKET_LOGGING);

/// The output of `GetBucketLogging`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBucketLoggingOutput {
    pub logging_enabled: Option<LoggingEnabled>,
}
schema::shape!(GetBucketLoggingOutput = schemas::GET_BUCKET_LOGGING_OUTPUT { 0 logging_enabled });

/// The input of `GetBucketNotificationConfiguration`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBucketNotificationConfiguration {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(GetBucketNotificationConfiguration = schemas::GET_BUCKET_NOTIFICATION_CONFIGURATION { 0 bucket, 1 expected_bucket_owner });
schema::operation!(GetBucketNotificationConfiguration -> GetBucketNotificationConfigurationOutput, Read, service::GET_BUCKET_NOTIFICATION_CONFIGURATION);

/// The output of `GetBucketNotificationConfiguration`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBucketNotificationConfigurationOutput {
    pub topic_configurations: Option<Vec<TopicConfiguration>>,
    pub queue_configurations: Option<Vec<QueueConfiguration>>,
    pub lambda_function_configurations: Option<Vec<LambdaFunctionConfiguration>>,
    pub event_bridge_configuration: Option<EventBridgeConfiguration>,
}
schema::shape!(GetBucketNotificationConfigurationOutput = schemas::GET_BUCKET_NOTIFICATION_CONFIGURATION_OUTPUT { 0 topic_configurations, 1 queue_configurations, 2 lambda_function_configurations, 3 event_bridge_configuration });

/// The input of `GetBucketOwnershipControls`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBucketOwnershipControls {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(GetBucketOwnershipControls = schemas::GET_BUCKET_OWNERSHIP_CONTROLS { 0 bucket, 1 expected_bucket_owner });
schema::operation!(GetBucketOwnershipControls -> GetBucketOwnershipControlsOutput, Read, service::GET_BUCKET_OWNERSHIP_CONTROLS);

/// The output of `GetBucketOwnershipControls`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBucketOwnershipControlsOutput {
    pub ownership_controls: Option<OwnershipControls>,
}
schema::shape!(GetBucketOwnershipControlsOutput = schemas::GET_BUCKET_OWNERSHIP_CONTROLS_OUTPUT { 0 ownership_controls });

/// The input of `GetBucketPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBucketPolicy {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(GetBucketPolicy = schemas::GET_BUCKET_POLICY { 0 bucket, 1 expected_bucket_owner });
schema::operation!(GetBucketPolicy -> GetBucketPolicyOutput, Read, service::GET_BUCKET_POLICY);

/// The output of `GetBucketPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBucketPolicyOutput {
    pub policy: Option<String>,
}
schema::shape!(GetBucketPolicyOutput = schemas::GET_BUCKET_POLICY_OUTPUT { 0 policy });

/// The input of `GetBucketPolicyStatus`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBucketPolicyStatus {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(GetBucketPolicyStatus = schemas::GET_BUCKET_POLICY_STATUS { 0 bucket, 1 expected_bucket_owner });
schema::operation!(GetBucketPolicyStatus -> GetBucketPolicyStatusOutput, Read, service::GET_BUCKET_POLICY_STATUS);

/// The output of `GetBucketPolicyStatus`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBucketPolicyStatusOutput {
    pub policy_status: Option<PolicyStatus>,
}
schema::shape!(GetBucketPolicyStatusOutput = schemas::GET_BUCKET_POLICY_STATUS_OUTPUT { 0 policy_status });

/// The input of `GetBucketReplication`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBucketReplication {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(GetBucketReplication = schemas::GET_BUCKET_REPLICATION { 0 bucket, 1 expected_bucket_owner });
schema::operation!(GetBucketReplication -> GetBucketReplicationOutput, Read, service::GET_BUCKET_REPLICATION);

/// The output of `GetBucketReplication`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBucketReplicationOutput {
    pub replication_configuration: Option<ReplicationConfiguration>,
}
schema::shape!(GetBucketReplicationOutput = schemas::GET_BUCKET_REPLICATION_OUTPUT { 0 replication_configuration });

/// The input of `GetBucketRequestPayment`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBucketRequestPayment {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(GetBucketRequestPayment = schemas::GET_BUCKET_REQUEST_PAYMENT { 0 bucket, 1 expected_bucket_owner });
schema::operation!(GetBucketRequestPayment -> GetBucketRequestPaymentOutput, Read, service::GET_BUCKET_REQUEST_PAYMENT);

/// The output of `GetBucketRequestPayment`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBucketRequestPaymentOutput {
    pub payer: Option<String>,
}
schema::shape!(GetBucketRequestPaymentOutput = schemas::GET_BUCKET_REQUEST_PAYMENT_OUTPUT { 0 payer });

/// The input of `GetBucketTagging`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBucketTagging {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(GetBucketTagging = schemas::GET_BUCKET_TAGGING { 0 bucket, 1 expected_bucket_owner });
schema::operation!(GetBucketTagging -> GetBucketTaggingOutput, Read, service::GET_BUCKET_TAGGING);

/// The output of `GetBucketTagging`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBucketTaggingOutput {
    pub tag_set: Vec<Tag>,
}
schema::shape!(GetBucketTaggingOutput = schemas::GET_BUCKET_TAGGING_OUTPUT { 0 tag_set });

/// The input of `GetBucketVersioning`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBucketVersioning {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(GetBucketVersioning = schemas::GET_BUCKET_VERSIONING { 0 bucket, 1 expected_bucket_owner });
schema::operation!(GetBucketVersioning -> GetBucketVersioningOutput, Read, service::GET_BUCKET_VERSIONING);

/// The output of `GetBucketVersioning`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBucketVersioningOutput {
    pub status: Option<String>,
    pub mfa_delete: Option<String>,
}
schema::shape!(GetBucketVersioningOutput = schemas::GET_BUCKET_VERSIONING_OUTPUT { 0 status, 1 mfa_delete });

/// The input of `GetBucketWebsite`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBucketWebsite {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(GetBucketWebsite = schemas::GET_BUCKET_WEBSITE { 0 bucket, 1 expected_bucket_owner });
schema::operation!(GetBucketWebsite -> GetBucketWebsiteOutput, Read, service::GET_BUCKET_WEBSITE);

/// The output of `GetBucketWebsite`.
#[derive(Clone, Default, PartialEq)]
pub struct GetBucketWebsiteOutput {
    pub redirect_all_requests_to: Option<RedirectAllRequestsTo>,
    pub index_document: Option<IndexDocument>,
    pub error_document: Option<ErrorDocument>,
    pub routing_rules: Option<Vec<RoutingRule>>,
}
schema::shape!(GetBucketWebsiteOutput = schemas::GET_BUCKET_WEBSITE_OUTPUT { 0 redirect_all_requests_to, 1 index_document, 2 error_document, 3 routing_rules });

/// The input of `GetObject`.
#[derive(Clone, Default, PartialEq)]
pub struct GetObject {
    pub bucket: String,
    pub if_match: Option<String>,
    pub if_modified_since: Option<schema::Timestamp>,
    pub if_none_match: Option<String>,
    pub if_unmodified_since: Option<schema::Timestamp>,
    pub key: String,
    pub range: Option<String>,
    pub response_cache_control: Option<String>,
    pub response_content_disposition: Option<String>,
    pub response_content_encoding: Option<String>,
    pub response_content_language: Option<String>,
    pub response_content_type: Option<String>,
    pub response_expires: Option<schema::Timestamp>,
    pub version_id: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub part_number: Option<i32>,
    pub expected_bucket_owner: Option<String>,
    pub checksum_mode: Option<String>,
}
schema::shape!(GetObject = schemas::GET_OBJECT { 0 bucket, 1 if_match, 2 if_modified_since, 3 if_none_match, 4 if_unmodified_since, 5 key, 6 range, 7 response_cache_control, 8 response_content_disposition, 9 response_content_encoding, 10 response_content_language, 11 response_content_type, 12 response_expires, 13 version_id, 14 sse_customer_algorithm, 15 sse_customer_key, 16 sse_customer_key_md5, 17 request_payer, 18 part_number, 19 expected_bucket_owner, 20 checksum_mode });
schema::operation!(GetObject -> GetObjectOutput, Read, service::GET_OBJECT);

/// The input of `GetObjectAcl`.
#[derive(Clone, Default, PartialEq)]
pub struct GetObjectAcl {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(GetObjectAcl = schemas::GET_OBJECT_ACL { 0 bucket, 1 key, 2 version_id, 3 request_payer, 4 expected_bucket_owner });
schema::operation!(GetObjectAcl -> GetObjectAclOutput, Read, service::GET_OBJECT_ACL);

/// The output of `GetObjectAcl`.
#[derive(Clone, Default, PartialEq)]
pub struct GetObjectAclOutput {
    pub owner: Option<Owner>,
    pub grants: Option<Vec<Grant>>,
    pub request_charged: Option<String>,
}
schema::shape!(GetObjectAclOutput = schemas::GET_OBJECT_ACL_OUTPUT { 0 owner, 1 grants, 2 request_charged });

/// The input of `GetObjectAttributes`.
#[derive(Clone, Default, PartialEq)]
pub struct GetObjectAttributes {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub max_parts: Option<i32>,
    pub part_number_marker: Option<i32>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub object_attributes: Vec<String>,
}
schema::shape!(GetObjectAttributes = schemas::GET_OBJECT_ATTRIBUTES { 0 bucket, 1 key, 2 version_id, 3 max_parts, 4 part_number_marker, 5 sse_customer_algorithm, 6 sse_customer_key, 7 sse_customer_key_md5, 8 request_payer, 9 expected_bucket_owner, 10 object_attributes });
schema::operation!(GetObjectAttributes -> GetObjectAttributesOutput, Read, service::GET_OBJECT_ATTRIBUTES);

/// The output of `GetObjectAttributes`.
#[derive(Clone, Default, PartialEq)]
pub struct GetObjectAttributesOutput {
    pub delete_marker: Option<bool>,
    pub last_modified: Option<schema::Timestamp>,
    pub version_id: Option<String>,
    pub request_charged: Option<String>,
    pub e_tag: Option<String>,
    pub checksum: Option<Checksum>,
    pub object_parts: Option<GetObjectAttributesParts>,
    pub storage_class: Option<String>,
    pub object_size: Option<i64>,
}
schema::shape!(GetObjectAttributesOutput = schemas::GET_OBJECT_ATTRIBUTES_OUTPUT { 0 delete_marker, 1 last_modified, 2 version_id, 3 request_charged, 4 e_tag, 5 checksum, 6 object_parts, 7 storage_class, 8 object_size });

/// The input of `GetObjectLegalHold`.
#[derive(Clone, Default, PartialEq)]
pub struct GetObjectLegalHold {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(GetObjectLegalHold = schemas::GET_OBJECT_LEGAL_HOLD { 0 bucket, 1 key, 2 version_id, 3 request_payer, 4 expected_bucket_owner });
schema::operation!(GetObjectLegalHold -> GetObjectLegalHoldOutput, Read, service::GET_OBJECT_LEGAL_HOLD);

/// The output of `GetObjectLegalHold`.
#[derive(Clone, Default, PartialEq)]
pub struct GetObjectLegalHoldOutput {
    pub legal_hold: Option<ObjectLockLegalHold>,
}
schema::shape!(GetObjectLegalHoldOutput = schemas::GET_OBJECT_LEGAL_HOLD_OUTPUT { 0 legal_hold });

/// The input of `GetObjectLockConfiguration`.
#[derive(Clone, Default, PartialEq)]
pub struct GetObjectLockConfiguration {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(GetObjectLockConfiguration = schemas::GET_OBJECT_LOCK_CONFIGURATION { 0 bucket, 1 expected_bucket_owner });
schema::operation!(GetObjectLockConfiguration -> GetObjectLockConfigurationOutput, Read, service::GET_OBJECT_LOCK_CONFIGURATION);

/// The output of `GetObjectLockConfiguration`.
#[derive(Clone, Default, PartialEq)]
pub struct GetObjectLockConfigurationOutput {
    pub object_lock_configuration: Option<ObjectLockConfiguration>,
}
schema::shape!(GetObjectLockConfigurationOutput = schemas::GET_OBJECT_LOCK_CONFIGURATION_OUTPUT { 0 object_lock_configuration });

/// The output of `GetObject`.
#[derive(Clone, Default, PartialEq)]
pub struct GetObjectOutput {
    pub delete_marker: Option<bool>,
    pub accept_ranges: Option<String>,
    pub expiration: Option<String>,
    pub restore: Option<String>,
    pub last_modified: Option<schema::Timestamp>,
    pub content_length: Option<i64>,
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
    pub checksum_type: Option<String>,
    pub missing_meta: Option<i32>,
    pub version_id: Option<String>,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_range: Option<String>,
    pub content_type: Option<String>,
    pub expires: Option<String>,
    pub website_redirect_location: Option<String>,
    pub server_side_encryption: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub storage_class: Option<String>,
    pub request_charged: Option<String>,
    pub replication_status: Option<String>,
    pub parts_count: Option<i32>,
    pub tag_count: Option<i32>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<schema::Timestamp>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_event_hold: Option<String>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
}
schema::shape!(GetObjectOutput = schemas::GET_OBJECT_OUTPUT { 0 delete_marker, 1 accept_ranges, 2 expiration, 3 restore, 4 last_modified, 5 content_length, 6 e_tag, 7 checksum_crc32, 8 checksum_crc32c, 9 checksum_crc64nvme, 10 checksum_sha1, 11 checksum_sha256, 12 checksum_sha512, 13 checksum_md5, 14 checksum_xxhash64, 15 checksum_xxhash3, 16 checksum_xxhash128, 17 checksum_type, 18 missing_meta, 19 version_id, 20 cache_control, 21 content_disposition, 22 content_encoding, 23 content_language, 24 content_range, 25 content_type, 26 expires, 27 website_redirect_location, 28 server_side_encryption, 29 metadata, 30 sse_customer_algorithm, 31 sse_customer_key_md5, 32 ssekms_key_id, 33 bucket_key_enabled, 34 storage_class, 35 request_charged, 36 replication_status, 37 parts_count, 38 tag_count, 39 object_lock_mode, 40 object_lock_retain_until_date, 41 object_lock_legal_hold_status, 42 object_lock_event_hold, 43 object_lock_event_hold_duration_days, 44 object_lock_event_hold_duration_years });

/// The input of `GetObjectRetention`.
#[derive(Clone, Default, PartialEq)]
pub struct GetObjectRetention {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(GetObjectRetention = schemas::GET_OBJECT_RETENTION { 0 bucket, 1 key, 2 version_id, 3 request_payer, 4 expected_bucket_owner });
schema::operation!(GetObjectRetention -> GetObjectRetentionOutput, Read, service::GET_OBJECT_RETENTION);

/// The output of `GetObjectRetention`.
#[derive(Clone, Default, PartialEq)]
pub struct GetObjectRetentionOutput {
    pub retention: Option<ObjectLockRetention>,
}
schema::shape!(GetObjectRetentionOutput = schemas::GET_OBJECT_RETENTION_OUTPUT { 0 retention });

/// The input of `GetObjectTagging`.
#[derive(Clone, Default, PartialEq)]
pub struct GetObjectTagging {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<String>,
}
schema::shape!(GetObjectTagging = schemas::GET_OBJECT_TAGGING { 0 bucket, 1 key, 2 version_id, 3 expected_bucket_owner, 4 request_payer });
schema::operation!(GetObjectTagging -> GetObjectTaggingOutput, Read, service::GET_OBJECT_TAGGING);

/// The output of `GetObjectTagging`.
#[derive(Clone, Default, PartialEq)]
pub struct GetObjectTaggingOutput {
    pub version_id: Option<String>,
    pub tag_set: Vec<Tag>,
}
schema::shape!(GetObjectTaggingOutput = schemas::GET_OBJECT_TAGGING_OUTPUT { 0 version_id, 1 tag_set });

/// The input of `GetPublicAccessBlock`.
#[derive(Clone, Default, PartialEq)]
pub struct GetPublicAccessBlock {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(GetPublicAccessBlock = schemas::GET_PUBLIC_ACCESS_BLOCK { 0 bucket, 1 expected_bucket_owner });
schema::operation!(GetPublicAccessBlock -> GetPublicAccessBlockOutput, Read, service::GET_PUBLIC_ACCESS_BLOCK);

/// The output of `GetPublicAccessBlock`.
#[derive(Clone, Default, PartialEq)]
pub struct GetPublicAccessBlockOutput {
    pub public_access_block_configuration: Option<PublicAccessBlockConfiguration>,
}
schema::shape!(GetPublicAccessBlockOutput = schemas::GET_PUBLIC_ACCESS_BLOCK_OUTPUT { 0 public_access_block_configuration });

/// The input of `HeadBucket`.
#[derive(Clone, Default, PartialEq)]
pub struct HeadBucket {
    pub bucket: String,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(HeadBucket = schemas::HEAD_BUCKET { 0 bucket, 1 expected_bucket_owner });
schema::operation!(HeadBucket -> HeadBucketOutput, Read, service::HEAD_BUCKET);

/// The output of `HeadBucket`.
#[derive(Clone, Default, PartialEq)]
pub struct HeadBucketOutput {
    pub bucket_arn: Option<String>,
    pub bucket_location_type: Option<String>,
    pub bucket_location_name: Option<String>,
    pub bucket_region: Option<String>,
    pub access_point_alias: Option<bool>,
}
schema::shape!(HeadBucketOutput = schemas::HEAD_BUCKET_OUTPUT { 0 bucket_arn, 1 bucket_location_type, 2 bucket_location_name, 3 bucket_region, 4 access_point_alias });

/// The input of `HeadObject`.
#[derive(Clone, Default, PartialEq)]
pub struct HeadObject {
    pub bucket: String,
    pub if_match: Option<String>,
    pub if_modified_since: Option<schema::Timestamp>,
    pub if_none_match: Option<String>,
    pub if_unmodified_since: Option<schema::Timestamp>,
    pub key: String,
    pub range: Option<String>,
    pub response_cache_control: Option<String>,
    pub response_content_disposition: Option<String>,
    pub response_content_encoding: Option<String>,
    pub response_content_language: Option<String>,
    pub response_content_type: Option<String>,
    pub response_expires: Option<schema::Timestamp>,
    pub version_id: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub part_number: Option<i32>,
    pub expected_bucket_owner: Option<String>,
    pub checksum_mode: Option<String>,
}
schema::shape!(HeadObject = schemas::HEAD_OBJECT { 0 bucket, 1 if_match, 2 if_modified_since, 3 if_none_match, 4 if_unmodified_since, 5 key, 6 range, 7 response_cache_control, 8 response_content_disposition, 9 response_content_encoding, 10 response_content_language, 11 response_content_type, 12 response_expires, 13 version_id, 14 sse_customer_algorithm, 15 sse_customer_key, 16 sse_customer_key_md5, 17 request_payer, 18 part_number, 19 expected_bucket_owner, 20 checksum_mode });
schema::operation!(HeadObject -> HeadObjectOutput, Read, service::HEAD_OBJECT);

/// The output of `HeadObject`.
#[derive(Clone, Default, PartialEq)]
pub struct HeadObjectOutput {
    pub delete_marker: Option<bool>,
    pub accept_ranges: Option<String>,
    pub expiration: Option<String>,
    pub restore: Option<String>,
    pub archive_status: Option<String>,
    pub last_modified: Option<schema::Timestamp>,
    pub content_length: Option<i64>,
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
    pub e_tag: Option<String>,
    pub missing_meta: Option<i32>,
    pub version_id: Option<String>,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_type: Option<String>,
    pub content_range: Option<String>,
    pub expires: Option<String>,
    pub website_redirect_location: Option<String>,
    pub server_side_encryption: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub storage_class: Option<String>,
    pub request_charged: Option<String>,
    pub replication_status: Option<String>,
    pub parts_count: Option<i32>,
    pub tag_count: Option<i32>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<schema::Timestamp>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_event_hold: Option<String>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
}
schema::shape!(HeadObjectOutput = schemas::HEAD_OBJECT_OUTPUT { 0 delete_marker, 1 accept_ranges, 2 expiration, 3 restore, 4 archive_status, 5 last_modified, 6 content_length, 7 checksum_crc32, 8 checksum_crc32c, 9 checksum_crc64nvme, 10 checksum_sha1, 11 checksum_sha256, 12 checksum_sha512, 13 checksum_md5, 14 checksum_xxhash64, 15 checksum_xxhash3, 16 checksum_xxhash128, 17 checksum_type, 18 e_tag, 19 missing_meta, 20 version_id, 21 cache_control, 22 content_disposition, 23 content_encoding, 24 content_language, 25 content_type, 26 content_range, 27 expires, 28 website_redirect_location, 29 server_side_encryption, 30 metadata, 31 sse_customer_algorithm, 32 sse_customer_key_md5, 33 ssekms_key_id, 34 bucket_key_enabled, 35 storage_class, 36 request_charged, 37 replication_status, 38 parts_count, 39 tag_count, 40 object_lock_mode, 41 object_lock_retain_until_date, 42 object_lock_legal_hold_status, 43 object_lock_event_hold, 44 object_lock_event_hold_duration_days, 45 object_lock_event_hold_duration_years });

/// The input of `ListBuckets`.
#[derive(Clone, Default, PartialEq)]
pub struct ListBuckets {
    pub max_buckets: Option<i32>,
    pub continuation_token: Option<String>,
    pub prefix: Option<String>,
    pub bucket_region: Option<String>,
}
schema::shape!(ListBuckets = schemas::LIST_BUCKETS { 0 max_buckets, 1 continuation_token, 2 prefix, 3 bucket_region });
schema::operation!(ListBuckets -> ListBucketsOutput, Read, service::LIST_BUCKETS);

/// The output of `ListBuckets`.
#[derive(Clone, Default, PartialEq)]
pub struct ListBucketsOutput {
    pub buckets: Option<Vec<Bucket>>,
    pub owner: Option<Owner>,
    pub continuation_token: Option<String>,
    pub prefix: Option<String>,
}
schema::shape!(ListBucketsOutput = schemas::LIST_BUCKETS_OUTPUT { 0 buckets, 1 owner, 2 continuation_token, 3 prefix });

/// The input of `ListMultipartUploads`.
#[derive(Clone, Default, PartialEq)]
pub struct ListMultipartUploads {
    pub bucket: String,
    pub delimiter: Option<String>,
    pub encoding_type: Option<String>,
    pub key_marker: Option<String>,
    pub max_uploads: Option<i32>,
    pub prefix: Option<String>,
    pub upload_id_marker: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<String>,
}
schema::shape!(ListMultipartUploads = schemas::LIST_MULTIPART_UPLOADS { 0 bucket, 1 delimiter, 2 encoding_type, 3 key_marker, 4 max_uploads, 5 prefix, 6 upload_id_marker, 7 expected_bucket_owner, 8 request_payer });
schema::operation!(ListMultipartUploads -> ListMultipartUploadsOutput, Read, service::LIST_MULTIPART_UPLOADS);

/// The output of `ListMultipartUploads`.
#[derive(Clone, Default, PartialEq)]
pub struct ListMultipartUploadsOutput {
    pub bucket: Option<String>,
    pub key_marker: Option<String>,
    pub upload_id_marker: Option<String>,
    pub next_key_marker: Option<String>,
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    pub next_upload_id_marker: Option<String>,
    pub max_uploads: Option<i32>,
    pub is_truncated: Option<bool>,
    pub uploads: Option<Vec<MultipartUpload>>,
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub encoding_type: Option<String>,
    pub request_charged: Option<String>,
}
schema::shape!(ListMultipartUploadsOutput = schemas::LIST_MULTIPART_UPLOADS_OUTPUT { 0 bucket, 1 key_marker, 2 upload_id_marker, 3 next_key_marker, 4 prefix, 5 delimiter, 6 next_upload_id_marker, 7 max_uploads, 8 is_truncated, 9 uploads, 10 common_prefixes, 11 encoding_type, 12 request_charged });

/// The input of `ListObjectVersions`.
#[derive(Clone, Default, PartialEq)]
pub struct ListObjectVersions {
    pub bucket: String,
    pub delimiter: Option<String>,
    pub encoding_type: Option<String>,
    pub key_marker: Option<String>,
    pub max_keys: Option<i32>,
    pub prefix: Option<String>,
    pub version_id_marker: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<String>,
    pub optional_object_attributes: Option<Vec<String>>,
}
schema::shape!(ListObjectVersions = schemas::LIST_OBJECT_VERSIONS { 0 bucket, 1 delimiter, 2 encoding_type, 3 key_marker, 4 max_keys, 5 prefix, 6 version_id_marker, 7 expected_bucket_owner, 8 request_payer, 9 optional_object_attributes });
schema::operation!(ListObjectVersions -> ListObjectVersionsOutput, Read, service::LIST_OBJECT_VERSIONS);

/// The output of `ListObjectVersions`.
#[derive(Clone, Default, PartialEq)]
pub struct ListObjectVersionsOutput {
    pub is_truncated: Option<bool>,
    pub key_marker: Option<String>,
    pub version_id_marker: Option<String>,
    pub next_key_marker: Option<String>,
    pub next_version_id_marker: Option<String>,
    pub versions: Option<Vec<ObjectVersion>>,
    pub delete_markers: Option<Vec<DeleteMarkerEntry>>,
    pub name: Option<String>,
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    pub max_keys: Option<i32>,
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub encoding_type: Option<String>,
    pub request_charged: Option<String>,
}
schema::shape!(ListObjectVersionsOutput = schemas::LIST_OBJECT_VERSIONS_OUTPUT { 0 is_truncated, 1 key_marker, 2 version_id_marker, 3 next_key_marker, 4 next_version_id_marker, 5 versions, 6 delete_markers, 7 name, 8 prefix, 9 delimiter, 10 max_keys, 11 common_prefixes, 12 encoding_type, 13 request_charged });

/// The input of `ListObjects`.
#[derive(Clone, Default, PartialEq)]
pub struct ListObjects {
    pub bucket: String,
    pub delimiter: Option<String>,
    pub encoding_type: Option<String>,
    pub marker: Option<String>,
    pub max_keys: Option<i32>,
    pub prefix: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub optional_object_attributes: Option<Vec<String>>,
}
schema::shape!(ListObjects = schemas::LIST_OBJECTS { 0 bucket, 1 delimiter, 2 encoding_type, 3 marker, 4 max_keys, 5 prefix, 6 request_payer, 7 expected_bucket_owner, 8 optional_object_attributes });
schema::operation!(ListObjects -> ListObjectsOutput, Read, service::LIST_OBJECTS);

/// The output of `ListObjects`.
#[derive(Clone, Default, PartialEq)]
pub struct ListObjectsOutput {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub next_marker: Option<String>,
    pub contents: Option<Vec<Object>>,
    pub name: Option<String>,
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    pub max_keys: Option<i32>,
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub encoding_type: Option<String>,
    pub request_charged: Option<String>,
}
schema::shape!(ListObjectsOutput = schemas::LIST_OBJECTS_OUTPUT { 0 is_truncated, 1 marker, 2 next_marker, 3 contents, 4 name, 5 prefix, 6 delimiter, 7 max_keys, 8 common_prefixes, 9 encoding_type, 10 request_charged });

/// The input of `ListObjectsV2`.
#[derive(Clone, Default, PartialEq)]
pub struct ListObjectsV2 {
    pub bucket: String,
    pub delimiter: Option<String>,
    pub encoding_type: Option<String>,
    pub max_keys: Option<i32>,
    pub prefix: Option<String>,
    pub continuation_token: Option<String>,
    pub fetch_owner: Option<bool>,
    pub start_after: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub optional_object_attributes: Option<Vec<String>>,
}
schema::shape!(ListObjectsV2 = schemas::LIST_OBJECTS_V2 { 0 bucket, 1 delimiter, 2 encoding_type, 3 max_keys, 4 prefix, 5 continuation_token, 6 fetch_owner, 7 start_after, 8 request_payer, 9 expected_bucket_owner, 10 optional_object_attributes });
schema::operation!(ListObjectsV2 -> ListObjectsV2Output, Read, service::LIST_OBJECTS_V2);

/// The output of `ListObjectsV2`.
#[derive(Clone, Default, PartialEq)]
pub struct ListObjectsV2Output {
    pub is_truncated: Option<bool>,
    pub contents: Option<Vec<Object>>,
    pub name: Option<String>,
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    pub max_keys: Option<i32>,
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub encoding_type: Option<String>,
    pub key_count: Option<i32>,
    pub continuation_token: Option<String>,
    pub next_continuation_token: Option<String>,
    pub start_after: Option<String>,
    pub request_charged: Option<String>,
}
schema::shape!(ListObjectsV2Output = schemas::LIST_OBJECTS_V2_OUTPUT { 0 is_truncated, 1 contents, 2 name, 3 prefix, 4 delimiter, 5 max_keys, 6 common_prefixes, 7 encoding_type, 8 key_count, 9 continuation_token, 10 next_continuation_token, 11 start_after, 12 request_charged });

/// The input of `ListParts`.
#[derive(Clone, Default, PartialEq)]
pub struct ListParts {
    pub bucket: String,
    pub key: String,
    pub max_parts: Option<i32>,
    pub part_number_marker: Option<i32>,
    pub upload_id: String,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
}
schema::shape!(ListParts = schemas::LIST_PARTS { 0 bucket, 1 key, 2 max_parts, 3 part_number_marker, 4 upload_id, 5 request_payer, 6 expected_bucket_owner, 7 sse_customer_algorithm, 8 sse_customer_key, 9 sse_customer_key_md5 });
schema::operation!(ListParts -> ListPartsOutput, Read, service::LIST_PARTS);

/// The output of `ListParts`.
#[derive(Clone, Default, PartialEq)]
pub struct ListPartsOutput {
    pub abort_date: Option<schema::Timestamp>,
    pub abort_rule_id: Option<String>,
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub upload_id: Option<String>,
    pub part_number_marker: Option<i32>,
    pub next_part_number_marker: Option<i32>,
    pub max_parts: Option<i32>,
    pub is_truncated: Option<bool>,
    pub parts: Option<Vec<Part>>,
    pub initiator: Option<Initiator>,
    pub owner: Option<Owner>,
    pub storage_class: Option<String>,
    pub request_charged: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub checksum_type: Option<String>,
    pub version_id: Option<String>,
}
schema::shape!(ListPartsOutput = schemas::LIST_PARTS_OUTPUT { 0 abort_date, 1 abort_rule_id, 2 bucket, 3 key, 4 upload_id, 5 part_number_marker, 6 next_part_number_marker, 7 max_parts, 8 is_truncated, 9 parts, 10 initiator, 11 owner, 12 storage_class, 13 request_charged, 14 checksum_algorithm, 15 checksum_type, 16 version_id });

/// The input of `PutBucketAccelerateConfiguration`.
#[derive(Clone, Default, PartialEq)]
pub struct PutBucketAccelerateConfiguration {
    pub bucket: String,
    pub accelerate_configuration: AccelerateConfiguration,
    pub expected_bucket_owner: Option<String>,
    pub checksum_algorithm: Option<String>,
}
schema::shape!(PutBucketAccelerateConfiguration = schemas::PUT_BUCKET_ACCELERATE_CONFIGURATION { 0 bucket, 1 accelerate_configuration, 2 expected_bucket_owner, 3 checksum_algorithm });
schema::operation!(PutBucketAccelerateConfiguration -> PutBucketAccelerateConfigurationOutput, Write, service::PUT_BUCKET_ACCELERATE_CONFIGURATION);

/// The output of `PutBucketAccelerateConfiguration`.
#[derive(Clone, Default, PartialEq)]
pub struct PutBucketAccelerateConfigurationOutput {}
schema::shape!(PutBucketAccelerateConfigurationOutput = schemas::PUT_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT {});

/// The input of `PutBucketAcl`.
#[derive(Clone, Default, PartialEq)]
pub struct PutBucketAcl {
    pub acl: Option<String>,
    pub access_control_policy: Option<AccessControlPolicy>,
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write: Option<String>,
    pub grant_write_acp: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(PutBucketAcl = schemas::PUT_BUCKET_ACL { 0 acl, 1 access_control_policy, 2 bucket, 3 content_md5, 4 checksum_algorithm, 5 grant_full_control, 6 grant_read, 7 grant_read_acp, 8 grant_write, 9 grant_write_acp, 10 expected_bucket_owner });
schema::operation!(PutBucketAcl -> PutBucketAclOutput, Write, service::PUT_BUCKET_ACL);

/// The output of `PutBucketAcl`.
#[derive(Clone, Default, PartialEq)]
pub struct PutBucketAclOutput {}
schema::shape!(PutBucketAclOutput = schemas::PUT_BUCKET_ACL_OUTPUT {});

/// The input of `PutBucketCors`.
#[derive(Clone, Default, PartialEq)]
pub struct PutBucketCors {
    pub bucket: String,
    pub cors_configuration: CORSConfiguration,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(PutBucketCors = schemas::PUT_BUCKET_CORS { 0 bucket, 1 cors_configuration, 2 content_md5, 3 checksum_algorithm, 4 expected_bucket_owner });
schema::operation!(PutBucketCors -> PutBucketCorsOutput, Write, service::PUT_BUCKET_CORS);

/// The output of `PutBucketCors`.
#[derive(Clone, Default, PartialEq)]
pub struct PutBucketCorsOutput {}
schema::shape!(PutBucketCorsOutput = schemas::PUT_BUCKET_CORS_OUTPUT {});

/// The input of `PutBucketEncryption`.
#[derive(Clone, Default, PartialEq)]
pub struct PutBucketEncryption {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub server_side_encryption_configuration: ServerSideEncryptionConfiguration,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(PutBucketEncryption = schemas::PUT_BUCKET_ENCRYPTION { 0 bucket, 1 content_md5, 2 checksum_algorithm, 3 server_side_encryption_configuration, 4 expected_bucket_owner });
schema::operation!(PutBucketEncryption -> PutBucketEncryptionOutput, Write, service::PUT_BUCKET_ENCRYPTION);

/// The output of `PutBucketEncryption`.
#[derive(Clone, Default, PartialEq)]
pub struct PutBucketEncryptionOutput {}
schema::shape!(PutBucketEncryptionOutput = schemas::PUT_BUCKET_ENCRYPTION_OUTPUT {});

/// The input of `PutBucketLifecycleConfiguration`.
#[derive(Clone, Default, PartialEq)]
pub struct PutBucketLifecycleConfiguration {
    pub bucket: String,
    pub checksum_algorithm: Option<String>,
    pub lifecycle_configuration: Option<BucketLifecycleConfiguration>,
    pub expected_bucket_owner: Option<String>,
    pub transition_default_minimum_object_size: Option<String>,
}
schema::shape!(PutBucketLifecycleConfiguration = schemas::PUT_BUCKET_LIFECYCLE_CONFIGURATION { 0 bucket, 1 checksum_algorithm, 2 lifecycle_configuration, 3 expected_bucket_owner, 4 transition_default_minimum_object_size });
schema::operation!(PutBucketLifecycleConfiguration -> PutBucketLifecycleConfigurationOutput, Write, service::PUT_BUCKET_LIFECYCLE_CONFIGURATION);

/// The output of `PutBucketLifecycleConfiguration`.
#[derive(Clone, Default, PartialEq)]
pub struct PutBucketLifecycleConfigurationOutput {
    pub transition_default_minimum_object_size: Option<String>,
}
schema::shape!(PutBucketLifecycleConfigurationOutput = schemas::PUT_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT { 0 transition_default_minimum_object_size });

/// The input of `PutBucketLogging`.
#[derive(Clone, Default, PartialEq)]
pub struct PutBucketLogging {
    pub bucket: String,
    pub bucket_logging_status: BucketLoggingStatus,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(PutBucketLogging = schemas::PUT_BUCKET_LOGGING { 0 bucket, 1 bucket_logging_status, 2 content_md5, 3 checksum_algorithm, 4 expected_bucket_owner });
schema::operation!(PutBucketLogging -> PutBucketLoggingOutput, Write, service::PUT_BUCKET_LOGGING);

/// The output of `PutBucketLogging`.
#[derive(Clone, Default, PartialEq)]
pub struct PutBucketLoggingOutput {}
schema::shape!(PutBucketLoggingOutput = schemas::PUT_BUCKET_LOGGING_OUTPUT {});

/// The input of `PutBucketNotificationConfiguration`.
#[derive(Clone, Default, PartialEq)]
pub struct PutBucketNotificationConfiguration {
    pub bucket: String,
    pub notification_configuration: NotificationConfiguration,
    pub expected_bucket_owner: Option<String>,
    pub skip_destination_validation: Option<bool>,
}
schema::shape!(PutBucketNotificationConfiguration = schemas::PUT_BUCKET_NOTIFICATION_CONFIGURATION { 0 bucket, 1 notification_configuration, 2 expected_bucket_owner, 3 skip_destination_validation });
schema::operation!(PutBucketNotificationConfiguration -> PutBucketNotificationConfigurationOutput, Write, service::PUT_BUCKET_NOTIFICATION_CONFIGURATION);

/// The output of `PutBucketNotificationConfiguration`.
#[derive(Clone, Default, PartialEq)]
pub struct PutBucketNotificationConfigurationOutput {}
schema::shape!(PutBucketNotificationConfigurationOutput = schemas::PUT_BUCKET_NOTIFICATION_CONFIGURATION_OUTPUT {});

/// The input of `PutBucketOwnershipControls`.
#[derive(Clone, Default, PartialEq)]
pub struct PutBucketOwnershipControls {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub ownership_controls: OwnershipControls,
    pub checksum_algorithm: Option<String>,
}
schema::shape!(PutBucketOwnershipControls = schemas::PUT_BUCKET_OWNERSHIP_CONTROLS { 0 bucket, 1 content_md5, 2 expected_bucket_owner, 3 ownership_controls, 4 checksum_algorithm });
schema::operation!(PutBucketOwnershipControls -> PutBucketOwnershipControlsOutput, Write, service::PUT_BUCKET_OWNERSHIP_CONTROLS);

/// The output of `PutBucketOwnershipControls`.
#[derive(Clone, Default, PartialEq)]
pub struct PutBucketOwnershipControlsOutput {}
schema::shape!(PutBucketOwnershipControlsOutput = schemas::PUT_BUCKET_OWNERSHIP_CONTROLS_OUTPUT {});

/// The input of `PutBucketPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct PutBucketPolicy {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub confirm_remove_self_bucket_access: Option<bool>,
    pub policy: String,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(PutBucketPolicy = schemas::PUT_BUCKET_POLICY { 0 bucket, 1 content_md5, 2 checksum_algorithm, 3 confirm_remove_self_bucket_access, 4 policy, 5 expected_bucket_owner });
schema::operation!(PutBucketPolicy -> PutBucketPolicyOutput, Write, service::PUT_BUCKET_POLICY);

/// The output of `PutBucketPolicy`.
#[derive(Clone, Default, PartialEq)]
pub struct PutBucketPolicyOutput {}
schema::shape!(PutBucketPolicyOutput = schemas::PUT_BUCKET_POLICY_OUTPUT {});

/// The input of `PutBucketReplication`.
#[derive(Clone, Default, PartialEq)]
pub struct PutBucketReplication {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub replication_configuration: ReplicationConfiguration,
    pub token: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(PutBucketReplication = schemas::PUT_BUCKET_REPLICATION { 0 bucket, 1 content_md5, 2 checksum_algorithm, 3 replication_configuration, 4 token, 5 expected_bucket_owner });
schema::operation!(PutBucketReplication -> PutBucketReplicationOutput, Write, service::PUT_BUCKET_REPLICATION);

/// The output of `PutBucketReplication`.
#[derive(Clone, Default, PartialEq)]
pub struct PutBucketReplicationOutput {}
schema::shape!(PutBucketReplicationOutput = schemas::PUT_BUCKET_REPLICATION_OUTPUT {});

/// The input of `PutBucketRequestPayment`.
#[derive(Clone, Default, PartialEq)]
pub struct PutBucketRequestPayment {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub request_payment_configuration: RequestPaymentConfiguration,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(PutBucketRequestPayment = schemas::PUT_BUCKET_REQUEST_PAYMENT { 0 bucket, 1 content_md5, 2 checksum_algorithm, 3 request_payment_configuration, 4 expected_bucket_owner });
schema::operation!(PutBucketRequestPayment -> PutBucketRequestPaymentOutput, Write, service::PUT_BUCKET_REQUEST_PAYMENT);

/// The output of `PutBucketRequestPayment`.
#[derive(Clone, Default, PartialEq)]
pub struct PutBucketRequestPaymentOutput {}
schema::shape!(PutBucketRequestPaymentOutput = schemas::PUT_BUCKET_REQUEST_PAYMENT_OUTPUT {});

/// The input of `PutBucketTagging`.
#[derive(Clone, Default, PartialEq)]
pub struct PutBucketTagging {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub tagging: Tagging,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(PutBucketTagging = schemas::PUT_BUCKET_TAGGING { 0 bucket, 1 content_md5, 2 checksum_algorithm, 3 tagging, 4 expected_bucket_owner });
schema::operation!(PutBucketTagging -> PutBucketTaggingOutput, Write, service::PUT_BUCKET_TAGGING);

/// The output of `PutBucketTagging`.
#[derive(Clone, Default, PartialEq)]
pub struct PutBucketTaggingOutput {}
schema::shape!(PutBucketTaggingOutput = schemas::PUT_BUCKET_TAGGING_OUTPUT {});

/// The input of `PutBucketVersioning`.
#[derive(Clone, Default, PartialEq)]
pub struct PutBucketVersioning {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub mfa: Option<String>,
    pub versioning_configuration: VersioningConfiguration,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(PutBucketVersioning = schemas::PUT_BUCKET_VERSIONING { 0 bucket, 1 content_md5, 2 checksum_algorithm, 3 mfa, 4 versioning_configuration, 5 expected_bucket_owner });
schema::operation!(PutBucketVersioning -> PutBucketVersioningOutput, Write, service::PUT_BUCKET_VERSIONING);

/// The output of `PutBucketVersioning`.
#[derive(Clone, Default, PartialEq)]
pub struct PutBucketVersioningOutput {}
schema::shape!(PutBucketVersioningOutput = schemas::PUT_BUCKET_VERSIONING_OUTPUT {});

/// The input of `PutBucketWebsite`.
#[derive(Clone, Default, PartialEq)]
pub struct PutBucketWebsite {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub website_configuration: WebsiteConfiguration,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(PutBucketWebsite = schemas::PUT_BUCKET_WEBSITE { 0 bucket, 1 content_md5, 2 checksum_algorithm, 3 website_configuration, 4 expected_bucket_owner });
schema::operation!(PutBucketWebsite -> PutBucketWebsiteOutput, Write, service::PUT_BUCKET_WEBSITE);

/// The output of `PutBucketWebsite`.
#[derive(Clone, Default, PartialEq)]
pub struct PutBucketWebsiteOutput {}
schema::shape!(PutBucketWebsiteOutput = schemas::PUT_BUCKET_WEBSITE_OUTPUT {});

/// The input of `PutObject`.
#[derive(Clone, Default, PartialEq)]
pub struct PutObject {
    pub acl: Option<String>,
    pub bucket: String,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_length: Option<i64>,
    pub content_md5: Option<String>,
    pub content_type: Option<String>,
    pub checksum_algorithm: Option<String>,
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
    pub expires: Option<String>,
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write_acp: Option<String>,
    pub key: String,
    pub write_offset_bytes: Option<i64>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub server_side_encryption: Option<String>,
    pub storage_class: Option<String>,
    pub website_redirect_location: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_payer: Option<String>,
    pub tagging: Option<String>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<schema::Timestamp>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_event_hold: Option<String>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(PutObject = schemas::PUT_OBJECT { 0 acl, 1 bucket, 2 cache_control, 3 content_disposition, 4 content_encoding, 5 content_language, 6 content_length, 7 content_md5, 8 content_type, 9 checksum_algorithm, 10 checksum_crc32, 11 checksum_crc32c, 12 checksum_crc64nvme, 13 checksum_sha1, 14 checksum_sha256, 15 checksum_sha512, 16 checksum_md5, 17 checksum_xxhash64, 18 checksum_xxhash3, 19 checksum_xxhash128, 20 expires, 21 if_match, 22 if_none_match, 23 grant_full_control, 24 grant_read, 25 grant_read_acp, 26 grant_write_acp, 27 key, 28 write_offset_bytes, 29 metadata, 30 server_side_encryption, 31 storage_class, 32 website_redirect_location, 33 sse_customer_algorithm, 34 sse_customer_key, 35 sse_customer_key_md5, 36 ssekms_key_id, 37 ssekms_encryption_context, 38 bucket_key_enabled, 39 request_payer, 40 tagging, 41 object_lock_mode, 42 object_lock_retain_until_date, 43 object_lock_legal_hold_status, 44 object_lock_event_hold, 45 object_lock_event_hold_duration_days, 46 object_lock_event_hold_duration_years, 47 expected_bucket_owner });
schema::operation!(PutObject -> PutObjectOutput, Write, service::PUT_OBJECT);

/// The input of `PutObjectAcl`.
#[derive(Clone, Default, PartialEq)]
pub struct PutObjectAcl {
    pub acl: Option<String>,
    pub access_control_policy: Option<AccessControlPolicy>,
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write: Option<String>,
    pub grant_write_acp: Option<String>,
    pub key: String,
    pub request_payer: Option<String>,
    pub version_id: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(PutObjectAcl = schemas::PUT_OBJECT_ACL { 0 acl, 1 access_control_policy, 2 bucket, 3 content_md5, 4 checksum_algorithm, 5 grant_full_control, 6 grant_read, 7 grant_read_acp, 8 grant_write, 9 grant_write_acp, 10 key, 11 request_payer, 12 version_id, 13 expected_bucket_owner });
schema::operation!(PutObjectAcl -> PutObjectAclOutput, Write, service::PUT_OBJECT_ACL);

/// The output of `PutObjectAcl`.
#[derive(Clone, Default, PartialEq)]
pub struct PutObjectAclOutput {
    pub request_charged: Option<String>,
}
schema::shape!(PutObjectAclOutput = schemas::PUT_OBJECT_ACL_OUTPUT { 0 request_charged });

/// The input of `PutObjectLegalHold`.
#[derive(Clone, Default, PartialEq)]
pub struct PutObjectLegalHold {
    pub bucket: String,
    pub key: String,
    pub legal_hold: Option<ObjectLockLegalHold>,
    pub request_payer: Option<String>,
    pub version_id: Option<String>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(PutObjectLegalHold = schemas::PUT_OBJECT_LEGAL_HOLD { 0 bucket, 1 key, 2 legal_hold, 3 request_payer, 4 version_id, 5 content_md5, 6 checksum_algorithm, 7 expected_bucket_owner });
schema::operation!(PutObjectLegalHold -> PutObjectLegalHoldOutput, Write, service::PUT_OBJECT_LEGAL_HOLD);

/// The output of `PutObjectLegalHold`.
#[derive(Clone, Default, PartialEq)]
pub struct PutObjectLegalHoldOutput {
    pub request_charged: Option<String>,
}
schema::shape!(PutObjectLegalHoldOutput = schemas::PUT_OBJECT_LEGAL_HOLD_OUTPUT { 0 request_charged });

/// The input of `PutObjectLockConfiguration`.
#[derive(Clone, Default, PartialEq)]
pub struct PutObjectLockConfiguration {
    pub bucket: String,
    pub object_lock_configuration: Option<ObjectLockConfiguration>,
    pub request_payer: Option<String>,
    pub token: Option<String>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(PutObjectLockConfiguration = schemas::PUT_OBJECT_LOCK_CONFIGURATION { 0 bucket, 1 object_lock_configuration, 2 request_payer, 3 token, 4 content_md5, 5 checksum_algorithm, 6 expected_bucket_owner });
schema::operation!(PutObjectLockConfiguration -> PutObjectLockConfigurationOutput, Write, service::PUT_OBJECT_LOCK_CONFIGURATION);

/// The output of `PutObjectLockConfiguration`.
#[derive(Clone, Default, PartialEq)]
pub struct PutObjectLockConfigurationOutput {
    pub request_charged: Option<String>,
}
schema::shape!(PutObjectLockConfigurationOutput = schemas::PUT_OBJECT_LOCK_CONFIGURATION_OUTPUT { 0 request_charged });

/// The output of `PutObject`.
#[derive(Clone, Default, PartialEq)]
pub struct PutObjectOutput {
    pub expiration: Option<String>,
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
    pub checksum_type: Option<String>,
    pub server_side_encryption: Option<String>,
    pub version_id: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub size: Option<i64>,
    pub request_charged: Option<String>,
}
schema::shape!(PutObjectOutput = schemas::PUT_OBJECT_OUTPUT { 0 expiration, 1 e_tag, 2 checksum_crc32, 3 checksum_crc32c, 4 checksum_crc64nvme, 5 checksum_sha1, 6 checksum_sha256, 7 checksum_sha512, 8 checksum_md5, 9 checksum_xxhash64, 10 checksum_xxhash3, 11 checksum_xxhash128, 12 checksum_type, 13 server_side_encryption, 14 version_id, 15 sse_customer_algorithm, 16 sse_customer_key_md5, 17 ssekms_key_id, 18 ssekms_encryption_context, 19 bucket_key_enabled, 20 size, 21 request_charged });

/// The input of `PutObjectRetention`.
#[derive(Clone, Default, PartialEq)]
pub struct PutObjectRetention {
    pub bucket: String,
    pub key: String,
    pub retention: Option<ObjectLockRetention>,
    pub request_payer: Option<String>,
    pub version_id: Option<String>,
    pub bypass_governance_retention: Option<bool>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(PutObjectRetention = schemas::PUT_OBJECT_RETENTION { 0 bucket, 1 key, 2 retention, 3 request_payer, 4 version_id, 5 bypass_governance_retention, 6 content_md5, 7 checksum_algorithm, 8 expected_bucket_owner });
schema::operation!(PutObjectRetention -> PutObjectRetentionOutput, Write, service::PUT_OBJECT_RETENTION);

/// The output of `PutObjectRetention`.
#[derive(Clone, Default, PartialEq)]
pub struct PutObjectRetentionOutput {
    pub request_charged: Option<String>,
}
schema::shape!(PutObjectRetentionOutput = schemas::PUT_OBJECT_RETENTION_OUTPUT { 0 request_charged });

/// The input of `PutObjectTagging`.
#[derive(Clone, Default, PartialEq)]
pub struct PutObjectTagging {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub tagging: Tagging,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<String>,
}
schema::shape!(PutObjectTagging = schemas::PUT_OBJECT_TAGGING { 0 bucket, 1 key, 2 version_id, 3 content_md5, 4 checksum_algorithm, 5 tagging, 6 expected_bucket_owner, 7 request_payer });
schema::operation!(PutObjectTagging -> PutObjectTaggingOutput, Write, service::PUT_OBJECT_TAGGING);

/// The output of `PutObjectTagging`.
#[derive(Clone, Default, PartialEq)]
pub struct PutObjectTaggingOutput {
    pub version_id: Option<String>,
}
schema::shape!(PutObjectTaggingOutput = schemas::PUT_OBJECT_TAGGING_OUTPUT { 0 version_id });

/// The input of `PutPublicAccessBlock`.
#[derive(Clone, Default, PartialEq)]
pub struct PutPublicAccessBlock {
    pub bucket: String,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub public_access_block_configuration: PublicAccessBlockConfiguration,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(PutPublicAccessBlock = schemas::PUT_PUBLIC_ACCESS_BLOCK { 0 bucket, 1 content_md5, 2 checksum_algorithm, 3 public_access_block_configuration, 4 expected_bucket_owner });
schema::operation!(PutPublicAccessBlock -> PutPublicAccessBlockOutput, Write, service::PUT_PUBLIC_ACCESS_BLOCK);

/// The output of `PutPublicAccessBlock`.
#[derive(Clone, Default, PartialEq)]
pub struct PutPublicAccessBlockOutput {}
schema::shape!(PutPublicAccessBlockOutput = schemas::PUT_PUBLIC_ACCESS_BLOCK_OUTPUT {});

/// The input of `UploadPart`.
#[derive(Clone, Default, PartialEq)]
pub struct UploadPart {
    pub bucket: String,
    pub content_length: Option<i64>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
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
    pub key: String,
    pub part_number: i32,
    pub upload_id: String,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
schema::shape!(UploadPart = schemas::UPLOAD_PART { 0 bucket, 1 content_length, 2 content_md5, 3 checksum_algorithm, 4 checksum_crc32, 5 checksum_crc32c, 6 checksum_crc64nvme, 7 checksum_sha1, 8 checksum_sha256, 9 checksum_sha512, 10 checksum_md5, 11 checksum_xxhash64, 12 checksum_xxhash3, 13 checksum_xxhash128, 14 key, 15 part_number, 16 upload_id, 17 sse_customer_algorithm, 18 sse_customer_key, 19 sse_customer_key_md5, 20 request_payer, 21 expected_bucket_owner });
schema::operation!(UploadPart -> UploadPartOutput, Write, service::UPLOAD_PART);

/// The input of `UploadPartCopy`.
#[derive(Clone, Default, PartialEq)]
pub struct UploadPartCopy {
    pub bucket: String,
    pub copy_source: String,
    pub copy_source_if_match: Option<String>,
    pub copy_source_if_modified_since: Option<schema::Timestamp>,
    pub copy_source_if_none_match: Option<String>,
    pub copy_source_if_unmodified_since: Option<schema::Timestamp>,
    pub copy_source_range: Option<String>,
    pub key: String,
    pub part_number: i32,
    pub upload_id: String,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub copy_source_sse_customer_algorithm: Option<String>,
    pub copy_source_sse_customer_key: Option<String>,
    pub copy_source_sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub expected_source_bucket_owner: Option<String>,
}
schema::shape!(UploadPartCopy = schemas::UPLOAD_PART_COPY { 0 bucket, 1 copy_source, 2 copy_source_if_match, 3 copy_source_if_modified_since, 4 copy_source_if_none_match, 5 copy_source_if_unmodified_since, 6 copy_source_range, 7 key, 8 part_number, 9 upload_id, 10 sse_customer_algorithm, 11 sse_customer_key, 12 sse_customer_key_md5, 13 copy_source_sse_customer_algorithm, 14 copy_source_sse_customer_key, 15 copy_source_sse_customer_key_md5, 16 request_payer, 17 expected_bucket_owner, 18 expected_source_bucket_owner });
schema::operation!(UploadPartCopy -> UploadPartCopyOutput, Write, service::UPLOAD_PART_COPY);

/// The output of `UploadPartCopy`.
#[derive(Clone, Default, PartialEq)]
pub struct UploadPartCopyOutput {
    pub copy_source_version_id: Option<String>,
    pub copy_part_result: Option<CopyPartResult>,
    pub server_side_encryption: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<String>,
    pub version_id: Option<String>,
}
schema::shape!(UploadPartCopyOutput = schemas::UPLOAD_PART_COPY_OUTPUT { 0 copy_source_version_id, 1 copy_part_result, 2 server_side_encryption, 3 sse_customer_algorithm, 4 sse_customer_key_md5, 5 ssekms_key_id, 6 bucket_key_enabled, 7 request_charged, 8 version_id });

/// The output of `UploadPart`.
#[derive(Clone, Default, PartialEq)]
pub struct UploadPartOutput {
    pub server_side_encryption: Option<String>,
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
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<String>,
    pub version_id: Option<String>,
}
schema::shape!(UploadPartOutput = schemas::UPLOAD_PART_OUTPUT { 0 server_side_encryption, 1 e_tag, 2 checksum_crc32, 3 checksum_crc32c, 4 checksum_crc64nvme, 5 checksum_sha1, 6 checksum_sha256, 7 checksum_sha512, 8 checksum_md5, 9 checksum_xxhash64, 10 checksum_xxhash3, 11 checksum_xxhash128, 12 sse_customer_algorithm, 13 sse_customer_key_md5, 14 ssekms_key_id, 15 bucket_key_enabled, 16 request_charged, 17 version_id });
