//! The facts of inputs, outputs and structures.

use schema::{Member, Place, Range, Schema, Text, TimeFormat, Type};

use crate::{collections, texts};

pub(crate) static ABORT_MULTIPART_UPLOAD: Schema = Schema { name: "AbortMultipartUploadRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)).at(Place::Label).required(),
    Member::new("UploadId", Type::Text(Text::FREE)).wire("uploadId").at(Place::Query).required(),
    Member::new("RequestPayer", Type::Text(&texts::REQUEST_PAYER)).wire("x-amz-request-payer").at(Place::Header),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
    Member::new("IfMatchInitiatedTime", Type::Timestamp(Some(TimeFormat::Http))).wire("x-amz-if-match-initiated-time").at(Place::Header),
] };

pub(crate) static ABORT_MULTIPART_UPLOAD_OUTPUT: Schema = Schema { name: "AbortMultipartUploadOutput", members: &[
    Member::new("RequestCharged", Type::Text(&texts::REQUEST_CHARGED)).wire("x-amz-request-charged").at(Place::Header),
    Member::new("VersionId", Type::Text(Text::FREE)).wire("x-amz-version-id").at(Place::Header),
] };

pub(crate) static COMPLETE_MULTIPART_UPLOAD: Schema = Schema { name: "CompleteMultipartUploadRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)).at(Place::Label).required(),
    Member::new("MultipartUpload", Type::Structure(&COMPLETED_MULTIPART_UPLOAD)).wire("CompleteMultipartUpload").at(Place::Payload),
    Member::new("UploadId", Type::Text(Text::FREE)).wire("uploadId").at(Place::Query).required(),
    Member::new("ChecksumCRC32", Type::Text(Text::FREE)).wire("x-amz-checksum-crc32").at(Place::Header),
    Member::new("ChecksumCRC32C", Type::Text(Text::FREE)).wire("x-amz-checksum-crc32c").at(Place::Header),
    Member::new("ChecksumCRC64NVME", Type::Text(Text::FREE)).wire("x-amz-checksum-crc64nvme").at(Place::Header),
    Member::new("ChecksumSHA1", Type::Text(Text::FREE)).wire("x-amz-checksum-sha1").at(Place::Header),
    Member::new("ChecksumSHA256", Type::Text(Text::FREE)).wire("x-amz-checksum-sha256").at(Place::Header),
    Member::new("ChecksumSHA512", Type::Text(Text::FREE)).wire("x-amz-checksum-sha512").at(Place::Header),
    Member::new("ChecksumMD5", Type::Text(Text::FREE)).wire("x-amz-checksum-md5").at(Place::Header),
    Member::new("ChecksumXXHASH64", Type::Text(Text::FREE)).wire("x-amz-checksum-xxhash64").at(Place::Header),
    Member::new("ChecksumXXHASH3", Type::Text(Text::FREE)).wire("x-amz-checksum-xxhash3").at(Place::Header),
    Member::new("ChecksumXXHASH128", Type::Text(Text::FREE)).wire("x-amz-checksum-xxhash128").at(Place::Header),
    Member::new("ChecksumType", Type::Text(&texts::CHECKSUM_TYPE)).wire("x-amz-checksum-type").at(Place::Header),
    Member::new("MpuObjectSize", Type::Long(Range::NONE)).wire("x-amz-mp-object-size").at(Place::Header),
    Member::new("RequestPayer", Type::Text(&texts::REQUEST_PAYER)).wire("x-amz-request-payer").at(Place::Header),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
    Member::new("IfMatch", Type::Text(Text::FREE)).wire("If-Match").at(Place::Header),
    Member::new("IfNoneMatch", Type::Text(Text::FREE)).wire("If-None-Match").at(Place::Header),
    Member::new("SSECustomerAlgorithm", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-algorithm").at(Place::Header),
    Member::new("SSECustomerKey", Type::Text(&texts::SSE_CUSTOMER_KEY)).wire("x-amz-server-side-encryption-customer-key").at(Place::Header),
    Member::new("SSECustomerKeyMD5", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-key-MD5").at(Place::Header),
] };

pub(crate) static COMPLETE_MULTIPART_UPLOAD_OUTPUT: Schema = Schema { name: "CompleteMultipartUploadOutput", members: &[
    Member::new("Location", Type::Text(Text::FREE)),
    Member::new("Bucket", Type::Text(Text::FREE)),
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)),
    Member::new("Expiration", Type::Text(Text::FREE)).wire("x-amz-expiration").at(Place::Header),
    Member::new("ETag", Type::Text(Text::FREE)),
    Member::new("ChecksumCRC32", Type::Text(Text::FREE)),
    Member::new("ChecksumCRC32C", Type::Text(Text::FREE)),
    Member::new("ChecksumCRC64NVME", Type::Text(Text::FREE)),
    Member::new("ChecksumSHA1", Type::Text(Text::FREE)),
    Member::new("ChecksumSHA256", Type::Text(Text::FREE)),
    Member::new("ChecksumSHA512", Type::Text(Text::FREE)),
    Member::new("ChecksumMD5", Type::Text(Text::FREE)),
    Member::new("ChecksumXXHASH64", Type::Text(Text::FREE)),
    Member::new("ChecksumXXHASH3", Type::Text(Text::FREE)),
    Member::new("ChecksumXXHASH128", Type::Text(Text::FREE)),
    Member::new("ChecksumType", Type::Text(&texts::CHECKSUM_TYPE)),
    Member::new("ServerSideEncryption", Type::Text(&texts::SERVER_SIDE_ENCRYPTION)).wire("x-amz-server-side-encryption").at(Place::Header),
    Member::new("VersionId", Type::Text(Text::FREE)).wire("x-amz-version-id").at(Place::Header),
    Member::new("SSEKMSKeyId", Type::Text(&texts::SSEKMS_KEY_ID)).wire("x-amz-server-side-encryption-aws-kms-key-id").at(Place::Header),
    Member::new("BucketKeyEnabled", Type::Boolean).wire("x-amz-server-side-encryption-bucket-key-enabled").at(Place::Header),
    Member::new("RequestCharged", Type::Text(&texts::REQUEST_CHARGED)).wire("x-amz-request-charged").at(Place::Header),
] };

pub(crate) static COPY_OBJECT: Schema = Schema { name: "CopyObjectRequest", members: &[
    Member::new("ACL", Type::Text(&texts::OBJECT_CANNED_ACL)).wire("x-amz-acl").at(Place::Header),
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("CacheControl", Type::Text(Text::FREE)).wire("Cache-Control").at(Place::Header),
    Member::new("ChecksumAlgorithm", Type::Text(&texts::CHECKSUM_ALGORITHM)).wire("x-amz-checksum-algorithm").at(Place::Header),
    Member::new("ContentDisposition", Type::Text(Text::FREE)).wire("Content-Disposition").at(Place::Header),
    Member::new("ContentEncoding", Type::Text(Text::FREE)).wire("Content-Encoding").at(Place::Header),
    Member::new("ContentLanguage", Type::Text(Text::FREE)).wire("Content-Language").at(Place::Header),
    Member::new("ContentType", Type::Text(Text::FREE)).wire("Content-Type").at(Place::Header),
    Member::new("CopySource", Type::Text(&texts::COPY_SOURCE)).wire("x-amz-copy-source").at(Place::Header).required(),
    Member::new("CopySourceIfMatch", Type::Text(Text::FREE)).wire("x-amz-copy-source-if-match").at(Place::Header),
    Member::new("CopySourceIfModifiedSince", Type::Timestamp(Some(TimeFormat::Http))).wire("x-amz-copy-source-if-modified-since").at(Place::Header),
    Member::new("CopySourceIfNoneMatch", Type::Text(Text::FREE)).wire("x-amz-copy-source-if-none-match").at(Place::Header),
    Member::new("CopySourceIfUnmodifiedSince", Type::Timestamp(Some(TimeFormat::Http))).wire("x-amz-copy-source-if-unmodified-since").at(Place::Header),
    Member::new("Expires", Type::Text(Text::FREE)).at(Place::Header),
    Member::new("GrantFullControl", Type::Text(Text::FREE)).wire("x-amz-grant-full-control").at(Place::Header),
    Member::new("GrantRead", Type::Text(Text::FREE)).wire("x-amz-grant-read").at(Place::Header),
    Member::new("GrantReadACP", Type::Text(Text::FREE)).wire("x-amz-grant-read-acp").at(Place::Header),
    Member::new("GrantWriteACP", Type::Text(Text::FREE)).wire("x-amz-grant-write-acp").at(Place::Header),
    Member::new("IfMatch", Type::Text(Text::FREE)).wire("If-Match").at(Place::Header),
    Member::new("IfNoneMatch", Type::Text(Text::FREE)).wire("If-None-Match").at(Place::Header),
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)).at(Place::Label).required(),
    Member::new("Metadata", Type::Map(&collections::METADATA)).wire("x-amz-meta-").at(Place::Header),
    Member::new("MetadataDirective", Type::Text(&texts::METADATA_DIRECTIVE)).wire("x-amz-metadata-directive").at(Place::Header),
    Member::new("TaggingDirective", Type::Text(&texts::TAGGING_DIRECTIVE)).wire("x-amz-tagging-directive").at(Place::Header),
    Member::new("AnnotationDirective", Type::Text(&texts::ANNOTATION_DIRECTIVE)).wire("x-amz-object-annotation-directive").at(Place::Header),
    Member::new("ServerSideEncryption", Type::Text(&texts::SERVER_SIDE_ENCRYPTION)).wire("x-amz-server-side-encryption").at(Place::Header),
    Member::new("StorageClass", Type::Text(&texts::STORAGE_CLASS)).wire("x-amz-storage-class").at(Place::Header),
    Member::new("WebsiteRedirectLocation", Type::Text(Text::FREE)).wire("x-amz-website-redirect-location").at(Place::Header),
    Member::new("SSECustomerAlgorithm", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-algorithm").at(Place::Header),
    Member::new("SSECustomerKey", Type::Text(&texts::SSE_CUSTOMER_KEY)).wire("x-amz-server-side-encryption-customer-key").at(Place::Header),
    Member::new("SSECustomerKeyMD5", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-key-MD5").at(Place::Header),
    Member::new("SSEKMSKeyId", Type::Text(&texts::SSEKMS_KEY_ID)).wire("x-amz-server-side-encryption-aws-kms-key-id").at(Place::Header),
    Member::new("SSEKMSEncryptionContext", Type::Text(&texts::SSEKMS_ENCRYPTION_CONTEXT)).wire("x-amz-server-side-encryption-context").at(Place::Header),
    Member::new("BucketKeyEnabled", Type::Boolean).wire("x-amz-server-side-encryption-bucket-key-enabled").at(Place::Header),
    Member::new("CopySourceSSECustomerAlgorithm", Type::Text(Text::FREE)).wire("x-amz-copy-source-server-side-encryption-customer-algorithm").at(Place::Header),
    Member::new("CopySourceSSECustomerKey", Type::Text(&texts::COPY_SOURCE_SSE_CUSTOMER_KEY)).wire("x-amz-copy-source-server-side-encryption-customer-key").at(Place::Header),
    Member::new("CopySourceSSECustomerKeyMD5", Type::Text(Text::FREE)).wire("x-amz-copy-source-server-side-encryption-customer-key-MD5").at(Place::Header),
    Member::new("RequestPayer", Type::Text(&texts::REQUEST_PAYER)).wire("x-amz-request-payer").at(Place::Header),
    Member::new("Tagging", Type::Text(Text::FREE)).wire("x-amz-tagging").at(Place::Header),
    Member::new("ObjectLockMode", Type::Text(&texts::OBJECT_LOCK_MODE)).wire("x-amz-object-lock-mode").at(Place::Header),
    Member::new("ObjectLockRetainUntilDate", Type::Timestamp(Some(TimeFormat::Iso8601))).wire("x-amz-object-lock-retain-until-date").at(Place::Header),
    Member::new("ObjectLockLegalHoldStatus", Type::Text(&texts::OBJECT_LOCK_LEGAL_HOLD_STATUS)).wire("x-amz-object-lock-legal-hold").at(Place::Header),
    Member::new("ObjectLockEventHold", Type::Text(&texts::OBJECT_LOCK_EVENT_HOLD)).wire("x-amz-object-lock-event-hold").at(Place::Header),
    Member::new("ObjectLockEventHoldDurationDays", Type::Integer(Range::NONE)).wire("x-amz-object-lock-event-hold-duration-days").at(Place::Header),
    Member::new("ObjectLockEventHoldDurationYears", Type::Integer(Range::NONE)).wire("x-amz-object-lock-event-hold-duration-years").at(Place::Header),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
    Member::new("ExpectedSourceBucketOwner", Type::Text(Text::FREE)).wire("x-amz-source-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static COPY_OBJECT_OUTPUT: Schema = Schema { name: "CopyObjectOutput", members: &[
    Member::new("CopyObjectResult", Type::Structure(&COPY_OBJECT_RESULT)).at(Place::Payload),
    Member::new("Expiration", Type::Text(Text::FREE)).wire("x-amz-expiration").at(Place::Header),
    Member::new("CopySourceVersionId", Type::Text(Text::FREE)).wire("x-amz-copy-source-version-id").at(Place::Header),
    Member::new("VersionId", Type::Text(Text::FREE)).wire("x-amz-version-id").at(Place::Header),
    Member::new("ServerSideEncryption", Type::Text(&texts::SERVER_SIDE_ENCRYPTION)).wire("x-amz-server-side-encryption").at(Place::Header),
    Member::new("SSECustomerAlgorithm", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-algorithm").at(Place::Header),
    Member::new("SSECustomerKeyMD5", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-key-MD5").at(Place::Header),
    Member::new("SSEKMSKeyId", Type::Text(&texts::SSEKMS_KEY_ID)).wire("x-amz-server-side-encryption-aws-kms-key-id").at(Place::Header),
    Member::new("SSEKMSEncryptionContext", Type::Text(&texts::SSEKMS_ENCRYPTION_CONTEXT)).wire("x-amz-server-side-encryption-context").at(Place::Header),
    Member::new("BucketKeyEnabled", Type::Boolean).wire("x-amz-server-side-encryption-bucket-key-enabled").at(Place::Header),
    Member::new("RequestCharged", Type::Text(&texts::REQUEST_CHARGED)).wire("x-amz-request-charged").at(Place::Header),
] };

pub(crate) static CREATE_BUCKET: Schema = Schema { name: "CreateBucketRequest", members: &[
    Member::new("ACL", Type::Text(&texts::BUCKET_CANNED_ACL)).wire("x-amz-acl").at(Place::Header),
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("CreateBucketConfiguration", Type::Structure(&CREATE_BUCKET_CONFIGURATION)).at(Place::Payload),
    Member::new("GrantFullControl", Type::Text(Text::FREE)).wire("x-amz-grant-full-control").at(Place::Header),
    Member::new("GrantRead", Type::Text(Text::FREE)).wire("x-amz-grant-read").at(Place::Header),
    Member::new("GrantReadACP", Type::Text(Text::FREE)).wire("x-amz-grant-read-acp").at(Place::Header),
    Member::new("GrantWrite", Type::Text(Text::FREE)).wire("x-amz-grant-write").at(Place::Header),
    Member::new("GrantWriteACP", Type::Text(Text::FREE)).wire("x-amz-grant-write-acp").at(Place::Header),
    Member::new("ObjectLockEnabledForBucket", Type::Boolean).wire("x-amz-bucket-object-lock-enabled").at(Place::Header),
    Member::new("ObjectOwnership", Type::Text(&texts::OBJECT_OWNERSHIP)).wire("x-amz-object-ownership").at(Place::Header),
    Member::new("BucketNamespace", Type::Text(&texts::BUCKET_NAMESPACE)).wire("x-amz-bucket-namespace").at(Place::Header),
] };

pub(crate) static CREATE_BUCKET_OUTPUT: Schema = Schema { name: "CreateBucketOutput", members: &[
    Member::new("Location", Type::Text(Text::FREE)).at(Place::Header),
    Member::new("BucketArn", Type::Text(&texts::S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING)).wire("x-amz-bucket-arn").at(Place::Header),
] };

pub(crate) static CREATE_MULTIPART_UPLOAD: Schema = Schema { name: "CreateMultipartUploadRequest", members: &[
    Member::new("ACL", Type::Text(&texts::OBJECT_CANNED_ACL)).wire("x-amz-acl").at(Place::Header),
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("CacheControl", Type::Text(Text::FREE)).wire("Cache-Control").at(Place::Header),
    Member::new("ContentDisposition", Type::Text(Text::FREE)).wire("Content-Disposition").at(Place::Header),
    Member::new("ContentEncoding", Type::Text(Text::FREE)).wire("Content-Encoding").at(Place::Header),
    Member::new("ContentLanguage", Type::Text(Text::FREE)).wire("Content-Language").at(Place::Header),
    Member::new("ContentType", Type::Text(Text::FREE)).wire("Content-Type").at(Place::Header),
    Member::new("Expires", Type::Text(Text::FREE)).at(Place::Header),
    Member::new("GrantFullControl", Type::Text(Text::FREE)).wire("x-amz-grant-full-control").at(Place::Header),
    Member::new("GrantRead", Type::Text(Text::FREE)).wire("x-amz-grant-read").at(Place::Header),
    Member::new("GrantReadACP", Type::Text(Text::FREE)).wire("x-amz-grant-read-acp").at(Place::Header),
    Member::new("GrantWriteACP", Type::Text(Text::FREE)).wire("x-amz-grant-write-acp").at(Place::Header),
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)).at(Place::Label).required(),
    Member::new("Metadata", Type::Map(&collections::METADATA)).wire("x-amz-meta-").at(Place::Header),
    Member::new("ServerSideEncryption", Type::Text(&texts::SERVER_SIDE_ENCRYPTION)).wire("x-amz-server-side-encryption").at(Place::Header),
    Member::new("StorageClass", Type::Text(&texts::STORAGE_CLASS)).wire("x-amz-storage-class").at(Place::Header),
    Member::new("WebsiteRedirectLocation", Type::Text(Text::FREE)).wire("x-amz-website-redirect-location").at(Place::Header),
    Member::new("SSECustomerAlgorithm", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-algorithm").at(Place::Header),
    Member::new("SSECustomerKey", Type::Text(&texts::SSE_CUSTOMER_KEY)).wire("x-amz-server-side-encryption-customer-key").at(Place::Header),
    Member::new("SSECustomerKeyMD5", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-key-MD5").at(Place::Header),
    Member::new("SSEKMSKeyId", Type::Text(&texts::SSEKMS_KEY_ID)).wire("x-amz-server-side-encryption-aws-kms-key-id").at(Place::Header),
    Member::new("SSEKMSEncryptionContext", Type::Text(&texts::SSEKMS_ENCRYPTION_CONTEXT)).wire("x-amz-server-side-encryption-context").at(Place::Header),
    Member::new("BucketKeyEnabled", Type::Boolean).wire("x-amz-server-side-encryption-bucket-key-enabled").at(Place::Header),
    Member::new("RequestPayer", Type::Text(&texts::REQUEST_PAYER)).wire("x-amz-request-payer").at(Place::Header),
    Member::new("Tagging", Type::Text(Text::FREE)).wire("x-amz-tagging").at(Place::Header),
    Member::new("ObjectLockMode", Type::Text(&texts::OBJECT_LOCK_MODE)).wire("x-amz-object-lock-mode").at(Place::Header),
    Member::new("ObjectLockRetainUntilDate", Type::Timestamp(Some(TimeFormat::Iso8601))).wire("x-amz-object-lock-retain-until-date").at(Place::Header),
    Member::new("ObjectLockLegalHoldStatus", Type::Text(&texts::OBJECT_LOCK_LEGAL_HOLD_STATUS)).wire("x-amz-object-lock-legal-hold").at(Place::Header),
    Member::new("ObjectLockEventHold", Type::Text(&texts::OBJECT_LOCK_EVENT_HOLD)).wire("x-amz-object-lock-event-hold").at(Place::Header),
    Member::new("ObjectLockEventHoldDurationDays", Type::Integer(Range::NONE)).wire("x-amz-object-lock-event-hold-duration-days").at(Place::Header),
    Member::new("ObjectLockEventHoldDurationYears", Type::Integer(Range::NONE)).wire("x-amz-object-lock-event-hold-duration-years").at(Place::Header),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
    Member::new("ChecksumAlgorithm", Type::Text(&texts::CHECKSUM_ALGORITHM)).wire("x-amz-checksum-algorithm").at(Place::Header),
    Member::new("ChecksumType", Type::Text(&texts::CHECKSUM_TYPE)).wire("x-amz-checksum-type").at(Place::Header),
] };

pub(crate) static CREATE_MULTIPART_UPLOAD_OUTPUT: Schema = Schema { name: "CreateMultipartUploadOutput", members: &[
    Member::new("AbortDate", Type::Timestamp(Some(TimeFormat::Http))).wire("x-amz-abort-date").at(Place::Header),
    Member::new("AbortRuleId", Type::Text(Text::FREE)).wire("x-amz-abort-rule-id").at(Place::Header),
    Member::new("Bucket", Type::Text(Text::FREE)),
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)),
    Member::new("UploadId", Type::Text(Text::FREE)),
    Member::new("ServerSideEncryption", Type::Text(&texts::SERVER_SIDE_ENCRYPTION)).wire("x-amz-server-side-encryption").at(Place::Header),
    Member::new("SSECustomerAlgorithm", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-algorithm").at(Place::Header),
    Member::new("SSECustomerKeyMD5", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-key-MD5").at(Place::Header),
    Member::new("SSEKMSKeyId", Type::Text(&texts::SSEKMS_KEY_ID)).wire("x-amz-server-side-encryption-aws-kms-key-id").at(Place::Header),
    Member::new("SSEKMSEncryptionContext", Type::Text(&texts::SSEKMS_ENCRYPTION_CONTEXT)).wire("x-amz-server-side-encryption-context").at(Place::Header),
    Member::new("BucketKeyEnabled", Type::Boolean).wire("x-amz-server-side-encryption-bucket-key-enabled").at(Place::Header),
    Member::new("RequestCharged", Type::Text(&texts::REQUEST_CHARGED)).wire("x-amz-request-charged").at(Place::Header),
    Member::new("ChecksumAlgorithm", Type::Text(&texts::CHECKSUM_ALGORITHM)).wire("x-amz-checksum-algorithm").at(Place::Header),
    Member::new("ChecksumType", Type::Text(&texts::CHECKSUM_TYPE)).wire("x-amz-checksum-type").at(Place::Header),
    Member::new("VersionId", Type::Text(Text::FREE)).wire("x-amz-version-id").at(Place::Header),
] };

pub(crate) static DELETE_BUCKET: Schema = Schema { name: "DeleteBucketRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static DELETE_BUCKET_CORS: Schema = Schema { name: "DeleteBucketCorsRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static DELETE_BUCKET_CORS_OUTPUT: Schema = Schema { name: "DeleteBucketCorsOutput", members: &[] };

pub(crate) static DELETE_BUCKET_ENCRYPTION: Schema = Schema { name: "DeleteBucketEncryptionRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static DELETE_BUCKET_ENCRYPTION_OUTPUT: Schema = Schema { name: "DeleteBucketEncryptionOutput", members: &[] };

pub(crate) static DELETE_BUCKET_LIFECYCLE: Schema = Schema { name: "DeleteBucketLifecycleRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static DELETE_BUCKET_LIFECYCLE_OUTPUT: Schema = Schema { name: "DeleteBucketLifecycleOutput", members: &[] };

pub(crate) static DELETE_BUCKET_OUTPUT: Schema = Schema { name: "DeleteBucketOutput", members: &[] };

pub(crate) static DELETE_BUCKET_OWNERSHIP_CONTROLS: Schema = Schema { name: "DeleteBucketOwnershipControlsRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static DELETE_BUCKET_OWNERSHIP_CONTROLS_OUTPUT: Schema = Schema { name: "DeleteBucketOwnershipControlsOutput", members: &[] };

pub(crate) static DELETE_BUCKET_POLICY: Schema = Schema { name: "DeleteBucketPolicyRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static DELETE_BUCKET_POLICY_OUTPUT: Schema = Schema { name: "DeleteBucketPolicyOutput", members: &[] };

pub(crate) static DELETE_BUCKET_REPLICATION: Schema = Schema { name: "DeleteBucketReplicationRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static DELETE_BUCKET_REPLICATION_OUTPUT: Schema = Schema { name: "DeleteBucketReplicationOutput", members: &[] };

pub(crate) static DELETE_BUCKET_TAGGING: Schema = Schema { name: "DeleteBucketTaggingRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static DELETE_BUCKET_TAGGING_OUTPUT: Schema = Schema { name: "DeleteBucketTaggingOutput", members: &[] };

pub(crate) static DELETE_BUCKET_WEBSITE: Schema = Schema { name: "DeleteBucketWebsiteRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static DELETE_BUCKET_WEBSITE_OUTPUT: Schema = Schema { name: "DeleteBucketWebsiteOutput", members: &[] };

pub(crate) static DELETE_OBJECT: Schema = Schema { name: "DeleteObjectRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)).at(Place::Label).required(),
    Member::new("MFA", Type::Text(Text::FREE)).wire("x-amz-mfa").at(Place::Header),
    Member::new("VersionId", Type::Text(Text::FREE)).wire("versionId").at(Place::Query),
    Member::new("RequestPayer", Type::Text(&texts::REQUEST_PAYER)).wire("x-amz-request-payer").at(Place::Header),
    Member::new("BypassGovernanceRetention", Type::Boolean).wire("x-amz-bypass-governance-retention").at(Place::Header),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
    Member::new("IfMatch", Type::Text(Text::FREE)).wire("If-Match").at(Place::Header),
    Member::new("IfMatchLastModifiedTime", Type::Timestamp(Some(TimeFormat::Http))).wire("x-amz-if-match-last-modified-time").at(Place::Header),
    Member::new("IfMatchSize", Type::Long(Range::NONE)).wire("x-amz-if-match-size").at(Place::Header),
] };

pub(crate) static DELETE_OBJECT_OUTPUT: Schema = Schema { name: "DeleteObjectOutput", members: &[
    Member::new("DeleteMarker", Type::Boolean).wire("x-amz-delete-marker").at(Place::Header),
    Member::new("VersionId", Type::Text(Text::FREE)).wire("x-amz-version-id").at(Place::Header),
    Member::new("RequestCharged", Type::Text(&texts::REQUEST_CHARGED)).wire("x-amz-request-charged").at(Place::Header),
] };

pub(crate) static DELETE_OBJECT_TAGGING: Schema = Schema { name: "DeleteObjectTaggingRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)).at(Place::Label).required(),
    Member::new("VersionId", Type::Text(Text::FREE)).wire("versionId").at(Place::Query),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static DELETE_OBJECT_TAGGING_OUTPUT: Schema = Schema { name: "DeleteObjectTaggingOutput", members: &[
    Member::new("VersionId", Type::Text(Text::FREE)).wire("x-amz-version-id").at(Place::Header),
] };

pub(crate) static DELETE_OBJECTS: Schema = Schema { name: "DeleteObjectsRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("Delete", Type::Structure(&DELETE)).at(Place::Payload).required(),
    Member::new("MFA", Type::Text(Text::FREE)).wire("x-amz-mfa").at(Place::Header),
    Member::new("RequestPayer", Type::Text(&texts::REQUEST_PAYER)).wire("x-amz-request-payer").at(Place::Header),
    Member::new("BypassGovernanceRetention", Type::Boolean).wire("x-amz-bypass-governance-retention").at(Place::Header),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
    Member::new("ChecksumAlgorithm", Type::Text(&texts::CHECKSUM_ALGORITHM)).wire("x-amz-sdk-checksum-algorithm").at(Place::Header),
] };

pub(crate) static DELETE_OBJECTS_OUTPUT: Schema = Schema { name: "DeleteObjectsOutput", members: &[
    Member::new("Deleted", Type::List(&collections::DELETED_OBJECTS)),
    Member::new("RequestCharged", Type::Text(&texts::REQUEST_CHARGED)).wire("x-amz-request-charged").at(Place::Header),
    Member::new("Errors", Type::List(&collections::ERRORS)).wire("Error"),
] };

pub(crate) static DELETE_PUBLIC_ACCESS_BLOCK: Schema = Schema { name: "DeletePublicAccessBlockRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static DELETE_PUBLIC_ACCESS_BLOCK_OUTPUT: Schema = Schema { name: "DeletePublicAccessBlockOutput", members: &[] };

pub(crate) static GET_BUCKET_ACCELERATE_CONFIGURATION: Schema = Schema { name: "GetBucketAccelerateConfigurationRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
    Member::new("RequestPayer", Type::Text(&texts::REQUEST_PAYER)).wire("x-amz-request-payer").at(Place::Header),
] };

pub(crate) static GET_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT: Schema = Schema { name: "GetBucketAccelerateConfigurationOutput", members: &[
    Member::new("Status", Type::Text(&texts::BUCKET_ACCELERATE_STATUS)),
    Member::new("RequestCharged", Type::Text(&texts::REQUEST_CHARGED)).wire("x-amz-request-charged").at(Place::Header),
] };

pub(crate) static GET_BUCKET_ACL: Schema = Schema { name: "GetBucketAclRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static GET_BUCKET_ACL_OUTPUT: Schema = Schema { name: "GetBucketAclOutput", members: &[
    Member::new("Owner", Type::Structure(&OWNER)),
    Member::new("Grants", Type::List(&collections::GRANTS)).wire("AccessControlList"),
] };

pub(crate) static GET_BUCKET_CORS: Schema = Schema { name: "GetBucketCorsRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static GET_BUCKET_CORS_OUTPUT: Schema = Schema { name: "GetBucketCorsOutput", members: &[
    Member::new("CORSRules", Type::List(&collections::CORS_RULES)).wire("CORSRule"),
] };

pub(crate) static GET_BUCKET_ENCRYPTION: Schema = Schema { name: "GetBucketEncryptionRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static GET_BUCKET_ENCRYPTION_OUTPUT: Schema = Schema { name: "GetBucketEncryptionOutput", members: &[
    Member::new("ServerSideEncryptionConfiguration", Type::Structure(&SERVER_SIDE_ENCRYPTION_CONFIGURATION)).at(Place::Payload),
] };

pub(crate) static GET_BUCKET_LIFECYCLE_CONFIGURATION: Schema = Schema { name: "GetBucketLifecycleConfigurationRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static GET_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT: Schema = Schema { name: "GetBucketLifecycleConfigurationOutput", members: &[
    Member::new("Rules", Type::List(&collections::LIFECYCLE_RULES)).wire("Rule"),
    Member::new("TransitionDefaultMinimumObjectSize", Type::Text(&texts::TRANSITION_DEFAULT_MINIMUM_OBJECT_SIZE)).wire("x-amz-transition-default-minimum-object-size").at(Place::Header),
] };

pub(crate) static GET_BUCKET_LOCATION: Schema = Schema { name: "GetBucketLocationRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static GET_BUCKET_LOCATION_OUTPUT: Schema = Schema { name: "GetBucketLocationOutput", members: &[
    Member::new("LocationConstraint", Type::Text(&texts::BUCKET_LOCATION_CONSTRAINT)).at(Place::Payload),
] };

pub(crate) static GET_BUCKET_LOGGING: Schema = Schema { name: "GetBucketLoggingRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static GET_BUCKET_LOGGING_OUTPUT: Schema = Schema { name: "GetBucketLoggingOutput", members: &[
    Member::new("LoggingEnabled", Type::Structure(&LOGGING_ENABLED)),
] };

pub(crate) static GET_BUCKET_NOTIFICATION_CONFIGURATION: Schema = Schema { name: "GetBucketNotificationConfigurationRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static GET_BUCKET_NOTIFICATION_CONFIGURATION_OUTPUT: Schema = Schema { name: "NotificationConfiguration", members: &[
    Member::new("TopicConfigurations", Type::List(&collections::TOPIC_CONFIGURATION_LIST)).wire("TopicConfiguration"),
    Member::new("QueueConfigurations", Type::List(&collections::QUEUE_CONFIGURATION_LIST)).wire("QueueConfiguration"),
    Member::new("LambdaFunctionConfigurations", Type::List(&collections::LAMBDA_FUNCTION_CONFIGURATION_LIST)).wire("CloudFunctionConfiguration"),
    Member::new("EventBridgeConfiguration", Type::Structure(&EVENT_BRIDGE_CONFIGURATION)),
] };

pub(crate) static GET_BUCKET_OWNERSHIP_CONTROLS: Schema = Schema { name: "GetBucketOwnershipControlsRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static GET_BUCKET_OWNERSHIP_CONTROLS_OUTPUT: Schema = Schema { name: "GetBucketOwnershipControlsOutput", members: &[
    Member::new("OwnershipControls", Type::Structure(&OWNERSHIP_CONTROLS)).at(Place::Payload),
] };

pub(crate) static GET_BUCKET_POLICY: Schema = Schema { name: "GetBucketPolicyRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static GET_BUCKET_POLICY_OUTPUT: Schema = Schema { name: "GetBucketPolicyOutput", members: &[
    Member::new("Policy", Type::Text(Text::FREE)).at(Place::Payload),
] };

pub(crate) static GET_BUCKET_POLICY_STATUS: Schema = Schema { name: "GetBucketPolicyStatusRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static GET_BUCKET_POLICY_STATUS_OUTPUT: Schema = Schema { name: "GetBucketPolicyStatusOutput", members: &[
    Member::new("PolicyStatus", Type::Structure(&POLICY_STATUS)).at(Place::Payload),
] };

pub(crate) static GET_BUCKET_REPLICATION: Schema = Schema { name: "GetBucketReplicationRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static GET_BUCKET_REPLICATION_OUTPUT: Schema = Schema { name: "GetBucketReplicationOutput", members: &[
    Member::new("ReplicationConfiguration", Type::Structure(&REPLICATION_CONFIGURATION)).at(Place::Payload),
] };

pub(crate) static GET_BUCKET_REQUEST_PAYMENT: Schema = Schema { name: "GetBucketRequestPaymentRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static GET_BUCKET_REQUEST_PAYMENT_OUTPUT: Schema = Schema { name: "GetBucketRequestPaymentOutput", members: &[
    Member::new("Payer", Type::Text(&texts::PAYER)),
] };

pub(crate) static GET_BUCKET_TAGGING: Schema = Schema { name: "GetBucketTaggingRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static GET_BUCKET_TAGGING_OUTPUT: Schema = Schema { name: "GetBucketTaggingOutput", members: &[
    Member::new("TagSet", Type::List(&collections::TAG_SET)).required(),
] };

pub(crate) static GET_BUCKET_VERSIONING: Schema = Schema { name: "GetBucketVersioningRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static GET_BUCKET_VERSIONING_OUTPUT: Schema = Schema { name: "GetBucketVersioningOutput", members: &[
    Member::new("Status", Type::Text(&texts::BUCKET_VERSIONING_STATUS)),
    Member::new("MFADelete", Type::Text(&texts::MFA_DELETE_STATUS)).wire("MfaDelete"),
] };

pub(crate) static GET_BUCKET_WEBSITE: Schema = Schema { name: "GetBucketWebsiteRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static GET_BUCKET_WEBSITE_OUTPUT: Schema = Schema { name: "GetBucketWebsiteOutput", members: &[
    Member::new("RedirectAllRequestsTo", Type::Structure(&REDIRECT_ALL_REQUESTS_TO)),
    Member::new("IndexDocument", Type::Structure(&INDEX_DOCUMENT)),
    Member::new("ErrorDocument", Type::Structure(&ERROR_DOCUMENT)),
    Member::new("RoutingRules", Type::List(&collections::ROUTING_RULES)),
] };

pub(crate) static GET_OBJECT: Schema = Schema { name: "GetObjectRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("IfMatch", Type::Text(Text::FREE)).wire("If-Match").at(Place::Header),
    Member::new("IfModifiedSince", Type::Timestamp(Some(TimeFormat::Http))).wire("If-Modified-Since").at(Place::Header),
    Member::new("IfNoneMatch", Type::Text(Text::FREE)).wire("If-None-Match").at(Place::Header),
    Member::new("IfUnmodifiedSince", Type::Timestamp(Some(TimeFormat::Http))).wire("If-Unmodified-Since").at(Place::Header),
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)).at(Place::Label).required(),
    Member::new("Range", Type::Text(Text::FREE)).at(Place::Header),
    Member::new("ResponseCacheControl", Type::Text(Text::FREE)).wire("response-cache-control").at(Place::Query),
    Member::new("ResponseContentDisposition", Type::Text(Text::FREE)).wire("response-content-disposition").at(Place::Query),
    Member::new("ResponseContentEncoding", Type::Text(Text::FREE)).wire("response-content-encoding").at(Place::Query),
    Member::new("ResponseContentLanguage", Type::Text(Text::FREE)).wire("response-content-language").at(Place::Query),
    Member::new("ResponseContentType", Type::Text(Text::FREE)).wire("response-content-type").at(Place::Query),
    Member::new("ResponseExpires", Type::Timestamp(Some(TimeFormat::Http))).wire("response-expires").at(Place::Query),
    Member::new("VersionId", Type::Text(Text::FREE)).wire("versionId").at(Place::Query),
    Member::new("SSECustomerAlgorithm", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-algorithm").at(Place::Header),
    Member::new("SSECustomerKey", Type::Text(&texts::SSE_CUSTOMER_KEY)).wire("x-amz-server-side-encryption-customer-key").at(Place::Header),
    Member::new("SSECustomerKeyMD5", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-key-MD5").at(Place::Header),
    Member::new("RequestPayer", Type::Text(&texts::REQUEST_PAYER)).wire("x-amz-request-payer").at(Place::Header),
    Member::new("PartNumber", Type::Integer(Range::NONE)).wire("partNumber").at(Place::Query),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
    Member::new("ChecksumMode", Type::Text(&texts::CHECKSUM_MODE)).wire("x-amz-checksum-mode").at(Place::Header),
] };

pub(crate) static GET_OBJECT_ACL: Schema = Schema { name: "GetObjectAclRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)).at(Place::Label).required(),
    Member::new("VersionId", Type::Text(Text::FREE)).wire("versionId").at(Place::Query),
    Member::new("RequestPayer", Type::Text(&texts::REQUEST_PAYER)).wire("x-amz-request-payer").at(Place::Header),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static GET_OBJECT_ACL_OUTPUT: Schema = Schema { name: "GetObjectAclOutput", members: &[
    Member::new("Owner", Type::Structure(&OWNER)),
    Member::new("Grants", Type::List(&collections::GRANTS)).wire("AccessControlList"),
    Member::new("RequestCharged", Type::Text(&texts::REQUEST_CHARGED)).wire("x-amz-request-charged").at(Place::Header),
] };

pub(crate) static GET_OBJECT_ATTRIBUTES: Schema = Schema { name: "GetObjectAttributesRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)).at(Place::Label).required(),
    Member::new("VersionId", Type::Text(Text::FREE)).wire("versionId").at(Place::Query),
    Member::new("MaxParts", Type::Integer(Range::NONE)).wire("x-amz-max-parts").at(Place::Header),
    Member::new("PartNumberMarker", Type::Integer(Range::NONE)).wire("x-amz-part-number-marker").at(Place::Header),
    Member::new("SSECustomerAlgorithm", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-algorithm").at(Place::Header),
    Member::new("SSECustomerKey", Type::Text(&texts::SSE_CUSTOMER_KEY)).wire("x-amz-server-side-encryption-customer-key").at(Place::Header),
    Member::new("SSECustomerKeyMD5", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-key-MD5").at(Place::Header),
    Member::new("RequestPayer", Type::Text(&texts::REQUEST_PAYER)).wire("x-amz-request-payer").at(Place::Header),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
    Member::new("ObjectAttributes", Type::List(&collections::OBJECT_ATTRIBUTES_LIST)).wire("x-amz-object-attributes").at(Place::Header).required(),
] };

pub(crate) static GET_OBJECT_ATTRIBUTES_OUTPUT: Schema = Schema { name: "GetObjectAttributesOutput", members: &[
    Member::new("DeleteMarker", Type::Boolean).wire("x-amz-delete-marker").at(Place::Header),
    Member::new("LastModified", Type::Timestamp(Some(TimeFormat::Http))).wire("Last-Modified").at(Place::Header),
    Member::new("VersionId", Type::Text(Text::FREE)).wire("x-amz-version-id").at(Place::Header),
    Member::new("RequestCharged", Type::Text(&texts::REQUEST_CHARGED)).wire("x-amz-request-charged").at(Place::Header),
    Member::new("ETag", Type::Text(Text::FREE)),
    Member::new("Checksum", Type::Structure(&CHECKSUM)),
    Member::new("ObjectParts", Type::Structure(&GET_OBJECT_ATTRIBUTES_PARTS)),
    Member::new("StorageClass", Type::Text(&texts::STORAGE_CLASS)),
    Member::new("ObjectSize", Type::Long(Range::NONE)),
] };

pub(crate) static GET_OBJECT_LEGAL_HOLD: Schema = Schema { name: "GetObjectLegalHoldRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)).at(Place::Label).required(),
    Member::new("VersionId", Type::Text(Text::FREE)).wire("versionId").at(Place::Query),
    Member::new("RequestPayer", Type::Text(&texts::REQUEST_PAYER)).wire("x-amz-request-payer").at(Place::Header),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static GET_OBJECT_LEGAL_HOLD_OUTPUT: Schema = Schema { name: "GetObjectLegalHoldOutput", members: &[
    Member::new("LegalHold", Type::Structure(&OBJECT_LOCK_LEGAL_HOLD)).at(Place::Payload),
] };

pub(crate) static GET_OBJECT_LOCK_CONFIGURATION: Schema = Schema { name: "GetObjectLockConfigurationRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static GET_OBJECT_LOCK_CONFIGURATION_OUTPUT: Schema = Schema { name: "GetObjectLockConfigurationOutput", members: &[
    Member::new("ObjectLockConfiguration", Type::Structure(&OBJECT_LOCK_CONFIGURATION)).at(Place::Payload),
] };

pub(crate) static GET_OBJECT_OUTPUT: Schema = Schema { name: "GetObjectOutput", members: &[
    Member::new("DeleteMarker", Type::Boolean).wire("x-amz-delete-marker").at(Place::Header),
    Member::new("AcceptRanges", Type::Text(Text::FREE)).wire("accept-ranges").at(Place::Header),
    Member::new("Expiration", Type::Text(Text::FREE)).wire("x-amz-expiration").at(Place::Header),
    Member::new("Restore", Type::Text(Text::FREE)).wire("x-amz-restore").at(Place::Header),
    Member::new("LastModified", Type::Timestamp(Some(TimeFormat::Http))).wire("Last-Modified").at(Place::Header),
    Member::new("ContentLength", Type::Long(Range::NONE)).wire("Content-Length").at(Place::Header),
    Member::new("ETag", Type::Text(Text::FREE)).at(Place::Header),
    Member::new("ChecksumCRC32", Type::Text(Text::FREE)).wire("x-amz-checksum-crc32").at(Place::Header),
    Member::new("ChecksumCRC32C", Type::Text(Text::FREE)).wire("x-amz-checksum-crc32c").at(Place::Header),
    Member::new("ChecksumCRC64NVME", Type::Text(Text::FREE)).wire("x-amz-checksum-crc64nvme").at(Place::Header),
    Member::new("ChecksumSHA1", Type::Text(Text::FREE)).wire("x-amz-checksum-sha1").at(Place::Header),
    Member::new("ChecksumSHA256", Type::Text(Text::FREE)).wire("x-amz-checksum-sha256").at(Place::Header),
    Member::new("ChecksumSHA512", Type::Text(Text::FREE)).wire("x-amz-checksum-sha512").at(Place::Header),
    Member::new("ChecksumMD5", Type::Text(Text::FREE)).wire("x-amz-checksum-md5").at(Place::Header),
    Member::new("ChecksumXXHASH64", Type::Text(Text::FREE)).wire("x-amz-checksum-xxhash64").at(Place::Header),
    Member::new("ChecksumXXHASH3", Type::Text(Text::FREE)).wire("x-amz-checksum-xxhash3").at(Place::Header),
    Member::new("ChecksumXXHASH128", Type::Text(Text::FREE)).wire("x-amz-checksum-xxhash128").at(Place::Header),
    Member::new("ChecksumType", Type::Text(&texts::CHECKSUM_TYPE)).wire("x-amz-checksum-type").at(Place::Header),
    Member::new("MissingMeta", Type::Integer(Range::NONE)).wire("x-amz-missing-meta").at(Place::Header),
    Member::new("VersionId", Type::Text(Text::FREE)).wire("x-amz-version-id").at(Place::Header),
    Member::new("CacheControl", Type::Text(Text::FREE)).wire("Cache-Control").at(Place::Header),
    Member::new("ContentDisposition", Type::Text(Text::FREE)).wire("Content-Disposition").at(Place::Header),
    Member::new("ContentEncoding", Type::Text(Text::FREE)).wire("Content-Encoding").at(Place::Header),
    Member::new("ContentLanguage", Type::Text(Text::FREE)).wire("Content-Language").at(Place::Header),
    Member::new("ContentRange", Type::Text(Text::FREE)).wire("Content-Range").at(Place::Header),
    Member::new("ContentType", Type::Text(Text::FREE)).wire("Content-Type").at(Place::Header),
    Member::new("Expires", Type::Text(Text::FREE)).at(Place::Header),
    Member::new("WebsiteRedirectLocation", Type::Text(Text::FREE)).wire("x-amz-website-redirect-location").at(Place::Header),
    Member::new("ServerSideEncryption", Type::Text(&texts::SERVER_SIDE_ENCRYPTION)).wire("x-amz-server-side-encryption").at(Place::Header),
    Member::new("Metadata", Type::Map(&collections::METADATA)).wire("x-amz-meta-").at(Place::Header),
    Member::new("SSECustomerAlgorithm", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-algorithm").at(Place::Header),
    Member::new("SSECustomerKeyMD5", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-key-MD5").at(Place::Header),
    Member::new("SSEKMSKeyId", Type::Text(&texts::SSEKMS_KEY_ID)).wire("x-amz-server-side-encryption-aws-kms-key-id").at(Place::Header),
    Member::new("BucketKeyEnabled", Type::Boolean).wire("x-amz-server-side-encryption-bucket-key-enabled").at(Place::Header),
    Member::new("StorageClass", Type::Text(&texts::STORAGE_CLASS)).wire("x-amz-storage-class").at(Place::Header),
    Member::new("RequestCharged", Type::Text(&texts::REQUEST_CHARGED)).wire("x-amz-request-charged").at(Place::Header),
    Member::new("ReplicationStatus", Type::Text(&texts::REPLICATION_STATUS)).wire("x-amz-replication-status").at(Place::Header),
    Member::new("PartsCount", Type::Integer(Range::NONE)).wire("x-amz-mp-parts-count").at(Place::Header),
    Member::new("TagCount", Type::Integer(Range::NONE)).wire("x-amz-tagging-count").at(Place::Header),
    Member::new("ObjectLockMode", Type::Text(&texts::OBJECT_LOCK_MODE)).wire("x-amz-object-lock-mode").at(Place::Header),
    Member::new("ObjectLockRetainUntilDate", Type::Timestamp(Some(TimeFormat::Iso8601))).wire("x-amz-object-lock-retain-until-date").at(Place::Header),
    Member::new("ObjectLockLegalHoldStatus", Type::Text(&texts::OBJECT_LOCK_LEGAL_HOLD_STATUS)).wire("x-amz-object-lock-legal-hold").at(Place::Header),
    Member::new("ObjectLockEventHold", Type::Text(&texts::OBJECT_LOCK_EVENT_HOLD)).wire("x-amz-object-lock-event-hold").at(Place::Header),
    Member::new("ObjectLockEventHoldDurationDays", Type::Integer(Range::NONE)).wire("x-amz-object-lock-event-hold-duration-days").at(Place::Header),
    Member::new("ObjectLockEventHoldDurationYears", Type::Integer(Range::NONE)).wire("x-amz-object-lock-event-hold-duration-years").at(Place::Header),
] };

pub(crate) static GET_OBJECT_RETENTION: Schema = Schema { name: "GetObjectRetentionRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)).at(Place::Label).required(),
    Member::new("VersionId", Type::Text(Text::FREE)).wire("versionId").at(Place::Query),
    Member::new("RequestPayer", Type::Text(&texts::REQUEST_PAYER)).wire("x-amz-request-payer").at(Place::Header),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static GET_OBJECT_RETENTION_OUTPUT: Schema = Schema { name: "GetObjectRetentionOutput", members: &[
    Member::new("Retention", Type::Structure(&OBJECT_LOCK_RETENTION)).at(Place::Payload),
] };

pub(crate) static GET_OBJECT_TAGGING: Schema = Schema { name: "GetObjectTaggingRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)).at(Place::Label).required(),
    Member::new("VersionId", Type::Text(Text::FREE)).wire("versionId").at(Place::Query),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
    Member::new("RequestPayer", Type::Text(&texts::REQUEST_PAYER)).wire("x-amz-request-payer").at(Place::Header),
] };

pub(crate) static GET_OBJECT_TAGGING_OUTPUT: Schema = Schema { name: "GetObjectTaggingOutput", members: &[
    Member::new("VersionId", Type::Text(Text::FREE)).wire("x-amz-version-id").at(Place::Header),
    Member::new("TagSet", Type::List(&collections::TAG_SET)).required(),
] };

pub(crate) static GET_PUBLIC_ACCESS_BLOCK: Schema = Schema { name: "GetPublicAccessBlockRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static GET_PUBLIC_ACCESS_BLOCK_OUTPUT: Schema = Schema { name: "GetPublicAccessBlockOutput", members: &[
    Member::new("PublicAccessBlockConfiguration", Type::Structure(&PUBLIC_ACCESS_BLOCK_CONFIGURATION)).at(Place::Payload),
] };

pub(crate) static HEAD_BUCKET: Schema = Schema { name: "HeadBucketRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static HEAD_BUCKET_OUTPUT: Schema = Schema { name: "HeadBucketOutput", members: &[
    Member::new("BucketArn", Type::Text(&texts::S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING)).wire("x-amz-bucket-arn").at(Place::Header),
    Member::new("BucketLocationType", Type::Text(&texts::LOCATION_TYPE)).wire("x-amz-bucket-location-type").at(Place::Header),
    Member::new("BucketLocationName", Type::Text(Text::FREE)).wire("x-amz-bucket-location-name").at(Place::Header),
    Member::new("BucketRegion", Type::Text(&texts::REGION)).wire("x-amz-bucket-region").at(Place::Header),
    Member::new("AccessPointAlias", Type::Boolean).wire("x-amz-access-point-alias").at(Place::Header),
] };

pub(crate) static HEAD_OBJECT: Schema = Schema { name: "HeadObjectRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("IfMatch", Type::Text(Text::FREE)).wire("If-Match").at(Place::Header),
    Member::new("IfModifiedSince", Type::Timestamp(Some(TimeFormat::Http))).wire("If-Modified-Since").at(Place::Header),
    Member::new("IfNoneMatch", Type::Text(Text::FREE)).wire("If-None-Match").at(Place::Header),
    Member::new("IfUnmodifiedSince", Type::Timestamp(Some(TimeFormat::Http))).wire("If-Unmodified-Since").at(Place::Header),
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)).at(Place::Label).required(),
    Member::new("Range", Type::Text(Text::FREE)).at(Place::Header),
    Member::new("ResponseCacheControl", Type::Text(Text::FREE)).wire("response-cache-control").at(Place::Query),
    Member::new("ResponseContentDisposition", Type::Text(Text::FREE)).wire("response-content-disposition").at(Place::Query),
    Member::new("ResponseContentEncoding", Type::Text(Text::FREE)).wire("response-content-encoding").at(Place::Query),
    Member::new("ResponseContentLanguage", Type::Text(Text::FREE)).wire("response-content-language").at(Place::Query),
    Member::new("ResponseContentType", Type::Text(Text::FREE)).wire("response-content-type").at(Place::Query),
    Member::new("ResponseExpires", Type::Timestamp(Some(TimeFormat::Http))).wire("response-expires").at(Place::Query),
    Member::new("VersionId", Type::Text(Text::FREE)).wire("versionId").at(Place::Query),
    Member::new("SSECustomerAlgorithm", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-algorithm").at(Place::Header),
    Member::new("SSECustomerKey", Type::Text(&texts::SSE_CUSTOMER_KEY)).wire("x-amz-server-side-encryption-customer-key").at(Place::Header),
    Member::new("SSECustomerKeyMD5", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-key-MD5").at(Place::Header),
    Member::new("RequestPayer", Type::Text(&texts::REQUEST_PAYER)).wire("x-amz-request-payer").at(Place::Header),
    Member::new("PartNumber", Type::Integer(Range::NONE)).wire("partNumber").at(Place::Query),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
    Member::new("ChecksumMode", Type::Text(&texts::CHECKSUM_MODE)).wire("x-amz-checksum-mode").at(Place::Header),
] };

pub(crate) static HEAD_OBJECT_OUTPUT: Schema = Schema { name: "HeadObjectOutput", members: &[
    Member::new("DeleteMarker", Type::Boolean).wire("x-amz-delete-marker").at(Place::Header),
    Member::new("AcceptRanges", Type::Text(Text::FREE)).wire("accept-ranges").at(Place::Header),
    Member::new("Expiration", Type::Text(Text::FREE)).wire("x-amz-expiration").at(Place::Header),
    Member::new("Restore", Type::Text(Text::FREE)).wire("x-amz-restore").at(Place::Header),
    Member::new("ArchiveStatus", Type::Text(&texts::ARCHIVE_STATUS)).wire("x-amz-archive-status").at(Place::Header),
    Member::new("LastModified", Type::Timestamp(Some(TimeFormat::Http))).wire("Last-Modified").at(Place::Header),
    Member::new("ContentLength", Type::Long(Range::NONE)).wire("Content-Length").at(Place::Header),
    Member::new("ChecksumCRC32", Type::Text(Text::FREE)).wire("x-amz-checksum-crc32").at(Place::Header),
    Member::new("ChecksumCRC32C", Type::Text(Text::FREE)).wire("x-amz-checksum-crc32c").at(Place::Header),
    Member::new("ChecksumCRC64NVME", Type::Text(Text::FREE)).wire("x-amz-checksum-crc64nvme").at(Place::Header),
    Member::new("ChecksumSHA1", Type::Text(Text::FREE)).wire("x-amz-checksum-sha1").at(Place::Header),
    Member::new("ChecksumSHA256", Type::Text(Text::FREE)).wire("x-amz-checksum-sha256").at(Place::Header),
    Member::new("ChecksumSHA512", Type::Text(Text::FREE)).wire("x-amz-checksum-sha512").at(Place::Header),
    Member::new("ChecksumMD5", Type::Text(Text::FREE)).wire("x-amz-checksum-md5").at(Place::Header),
    Member::new("ChecksumXXHASH64", Type::Text(Text::FREE)).wire("x-amz-checksum-xxhash64").at(Place::Header),
    Member::new("ChecksumXXHASH3", Type::Text(Text::FREE)).wire("x-amz-checksum-xxhash3").at(Place::Header),
    Member::new("ChecksumXXHASH128", Type::Text(Text::FREE)).wire("x-amz-checksum-xxhash128").at(Place::Header),
    Member::new("ChecksumType", Type::Text(&texts::CHECKSUM_TYPE)).wire("x-amz-checksum-type").at(Place::Header),
    Member::new("ETag", Type::Text(Text::FREE)).at(Place::Header),
    Member::new("MissingMeta", Type::Integer(Range::NONE)).wire("x-amz-missing-meta").at(Place::Header),
    Member::new("VersionId", Type::Text(Text::FREE)).wire("x-amz-version-id").at(Place::Header),
    Member::new("CacheControl", Type::Text(Text::FREE)).wire("Cache-Control").at(Place::Header),
    Member::new("ContentDisposition", Type::Text(Text::FREE)).wire("Content-Disposition").at(Place::Header),
    Member::new("ContentEncoding", Type::Text(Text::FREE)).wire("Content-Encoding").at(Place::Header),
    Member::new("ContentLanguage", Type::Text(Text::FREE)).wire("Content-Language").at(Place::Header),
    Member::new("ContentType", Type::Text(Text::FREE)).wire("Content-Type").at(Place::Header),
    Member::new("ContentRange", Type::Text(Text::FREE)).wire("Content-Range").at(Place::Header),
    Member::new("Expires", Type::Text(Text::FREE)).at(Place::Header),
    Member::new("WebsiteRedirectLocation", Type::Text(Text::FREE)).wire("x-amz-website-redirect-location").at(Place::Header),
    Member::new("ServerSideEncryption", Type::Text(&texts::SERVER_SIDE_ENCRYPTION)).wire("x-amz-server-side-encryption").at(Place::Header),
    Member::new("Metadata", Type::Map(&collections::METADATA)).wire("x-amz-meta-").at(Place::Header),
    Member::new("SSECustomerAlgorithm", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-algorithm").at(Place::Header),
    Member::new("SSECustomerKeyMD5", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-key-MD5").at(Place::Header),
    Member::new("SSEKMSKeyId", Type::Text(&texts::SSEKMS_KEY_ID)).wire("x-amz-server-side-encryption-aws-kms-key-id").at(Place::Header),
    Member::new("BucketKeyEnabled", Type::Boolean).wire("x-amz-server-side-encryption-bucket-key-enabled").at(Place::Header),
    Member::new("StorageClass", Type::Text(&texts::STORAGE_CLASS)).wire("x-amz-storage-class").at(Place::Header),
    Member::new("RequestCharged", Type::Text(&texts::REQUEST_CHARGED)).wire("x-amz-request-charged").at(Place::Header),
    Member::new("ReplicationStatus", Type::Text(&texts::REPLICATION_STATUS)).wire("x-amz-replication-status").at(Place::Header),
    Member::new("PartsCount", Type::Integer(Range::NONE)).wire("x-amz-mp-parts-count").at(Place::Header),
    Member::new("TagCount", Type::Integer(Range::NONE)).wire("x-amz-tagging-count").at(Place::Header),
    Member::new("ObjectLockMode", Type::Text(&texts::OBJECT_LOCK_MODE)).wire("x-amz-object-lock-mode").at(Place::Header),
    Member::new("ObjectLockRetainUntilDate", Type::Timestamp(Some(TimeFormat::Iso8601))).wire("x-amz-object-lock-retain-until-date").at(Place::Header),
    Member::new("ObjectLockLegalHoldStatus", Type::Text(&texts::OBJECT_LOCK_LEGAL_HOLD_STATUS)).wire("x-amz-object-lock-legal-hold").at(Place::Header),
    Member::new("ObjectLockEventHold", Type::Text(&texts::OBJECT_LOCK_EVENT_HOLD)).wire("x-amz-object-lock-event-hold").at(Place::Header),
    Member::new("ObjectLockEventHoldDurationDays", Type::Integer(Range::NONE)).wire("x-amz-object-lock-event-hold-duration-days").at(Place::Header),
    Member::new("ObjectLockEventHoldDurationYears", Type::Integer(Range::NONE)).wire("x-amz-object-lock-event-hold-duration-years").at(Place::Header),
] };

pub(crate) static LIST_BUCKETS: Schema = Schema { name: "ListBucketsRequest", members: &[
    Member::new("MaxBuckets", Type::Integer(Range::between(1, 10000))).wire("max-buckets").at(Place::Query),
    Member::new("ContinuationToken", Type::Text(Text::FREE)).wire("continuation-token").at(Place::Query),
    Member::new("Prefix", Type::Text(Text::FREE)).wire("prefix").at(Place::Query),
    Member::new("BucketRegion", Type::Text(Text::FREE)).wire("bucket-region").at(Place::Query),
] };

pub(crate) static LIST_BUCKETS_OUTPUT: Schema = Schema { name: "ListBucketsOutput", members: &[
    Member::new("Buckets", Type::List(&collections::BUCKETS)),
    Member::new("Owner", Type::Structure(&OWNER)),
    Member::new("ContinuationToken", Type::Text(Text::FREE)),
    Member::new("Prefix", Type::Text(Text::FREE)),
] };

pub(crate) static LIST_MULTIPART_UPLOADS: Schema = Schema { name: "ListMultipartUploadsRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("Delimiter", Type::Text(Text::FREE)).wire("delimiter").at(Place::Query),
    Member::new("EncodingType", Type::Text(&texts::ENCODING_TYPE)).wire("encoding-type").at(Place::Query),
    Member::new("KeyMarker", Type::Text(Text::FREE)).wire("key-marker").at(Place::Query),
    Member::new("MaxUploads", Type::Integer(Range::NONE)).wire("max-uploads").at(Place::Query),
    Member::new("Prefix", Type::Text(Text::FREE)).wire("prefix").at(Place::Query),
    Member::new("UploadIdMarker", Type::Text(Text::FREE)).wire("upload-id-marker").at(Place::Query),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
    Member::new("RequestPayer", Type::Text(&texts::REQUEST_PAYER)).wire("x-amz-request-payer").at(Place::Header),
] };

pub(crate) static LIST_MULTIPART_UPLOADS_OUTPUT: Schema = Schema { name: "ListMultipartUploadsOutput", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)),
    Member::new("KeyMarker", Type::Text(Text::FREE)),
    Member::new("UploadIdMarker", Type::Text(Text::FREE)),
    Member::new("NextKeyMarker", Type::Text(Text::FREE)),
    Member::new("Prefix", Type::Text(Text::FREE)),
    Member::new("Delimiter", Type::Text(Text::FREE)),
    Member::new("NextUploadIdMarker", Type::Text(Text::FREE)),
    Member::new("MaxUploads", Type::Integer(Range::NONE)),
    Member::new("IsTruncated", Type::Boolean),
    Member::new("Uploads", Type::List(&collections::MULTIPART_UPLOAD_LIST)).wire("Upload"),
    Member::new("CommonPrefixes", Type::List(&collections::COMMON_PREFIX_LIST)),
    Member::new("EncodingType", Type::Text(&texts::ENCODING_TYPE)),
    Member::new("RequestCharged", Type::Text(&texts::REQUEST_CHARGED)).wire("x-amz-request-charged").at(Place::Header),
] };

pub(crate) static LIST_OBJECT_VERSIONS: Schema = Schema { name: "ListObjectVersionsRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("Delimiter", Type::Text(Text::FREE)).wire("delimiter").at(Place::Query),
    Member::new("EncodingType", Type::Text(&texts::ENCODING_TYPE)).wire("encoding-type").at(Place::Query),
    Member::new("KeyMarker", Type::Text(Text::FREE)).wire("key-marker").at(Place::Query),
    Member::new("MaxKeys", Type::Integer(Range::NONE)).wire("max-keys").at(Place::Query),
    Member::new("Prefix", Type::Text(Text::FREE)).wire("prefix").at(Place::Query),
    Member::new("VersionIdMarker", Type::Text(Text::FREE)).wire("version-id-marker").at(Place::Query),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
    Member::new("RequestPayer", Type::Text(&texts::REQUEST_PAYER)).wire("x-amz-request-payer").at(Place::Header),
    Member::new("OptionalObjectAttributes", Type::List(&collections::OPTIONAL_OBJECT_ATTRIBUTES_LIST)).wire("x-amz-optional-object-attributes").at(Place::Header),
] };

pub(crate) static LIST_OBJECT_VERSIONS_OUTPUT: Schema = Schema { name: "ListObjectVersionsOutput", members: &[
    Member::new("IsTruncated", Type::Boolean),
    Member::new("KeyMarker", Type::Text(Text::FREE)),
    Member::new("VersionIdMarker", Type::Text(Text::FREE)),
    Member::new("NextKeyMarker", Type::Text(Text::FREE)),
    Member::new("NextVersionIdMarker", Type::Text(Text::FREE)),
    Member::new("Versions", Type::List(&collections::OBJECT_VERSION_LIST)).wire("Version"),
    Member::new("DeleteMarkers", Type::List(&collections::DELETE_MARKERS)).wire("DeleteMarker"),
    Member::new("Name", Type::Text(Text::FREE)),
    Member::new("Prefix", Type::Text(Text::FREE)),
    Member::new("Delimiter", Type::Text(Text::FREE)),
    Member::new("MaxKeys", Type::Integer(Range::NONE)),
    Member::new("CommonPrefixes", Type::List(&collections::COMMON_PREFIX_LIST)),
    Member::new("EncodingType", Type::Text(&texts::ENCODING_TYPE)),
    Member::new("RequestCharged", Type::Text(&texts::REQUEST_CHARGED)).wire("x-amz-request-charged").at(Place::Header),
] };

pub(crate) static LIST_OBJECTS: Schema = Schema { name: "ListObjectsRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("Delimiter", Type::Text(Text::FREE)).wire("delimiter").at(Place::Query),
    Member::new("EncodingType", Type::Text(&texts::ENCODING_TYPE)).wire("encoding-type").at(Place::Query),
    Member::new("Marker", Type::Text(Text::FREE)).wire("marker").at(Place::Query),
    Member::new("MaxKeys", Type::Integer(Range::NONE)).wire("max-keys").at(Place::Query),
    Member::new("Prefix", Type::Text(Text::FREE)).wire("prefix").at(Place::Query),
    Member::new("RequestPayer", Type::Text(&texts::REQUEST_PAYER)).wire("x-amz-request-payer").at(Place::Header),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
    Member::new("OptionalObjectAttributes", Type::List(&collections::OPTIONAL_OBJECT_ATTRIBUTES_LIST)).wire("x-amz-optional-object-attributes").at(Place::Header),
] };

pub(crate) static LIST_OBJECTS_OUTPUT: Schema = Schema { name: "ListObjectsOutput", members: &[
    Member::new("IsTruncated", Type::Boolean),
    Member::new("Marker", Type::Text(Text::FREE)),
    Member::new("NextMarker", Type::Text(Text::FREE)),
    Member::new("Contents", Type::List(&collections::OBJECT_LIST)),
    Member::new("Name", Type::Text(Text::FREE)),
    Member::new("Prefix", Type::Text(Text::FREE)),
    Member::new("Delimiter", Type::Text(Text::FREE)),
    Member::new("MaxKeys", Type::Integer(Range::NONE)),
    Member::new("CommonPrefixes", Type::List(&collections::COMMON_PREFIX_LIST)),
    Member::new("EncodingType", Type::Text(&texts::ENCODING_TYPE)),
    Member::new("RequestCharged", Type::Text(&texts::REQUEST_CHARGED)).wire("x-amz-request-charged").at(Place::Header),
] };

pub(crate) static LIST_OBJECTS_V2: Schema = Schema { name: "ListObjectsV2Request", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("Delimiter", Type::Text(Text::FREE)).wire("delimiter").at(Place::Query),
    Member::new("EncodingType", Type::Text(&texts::ENCODING_TYPE)).wire("encoding-type").at(Place::Query),
    Member::new("MaxKeys", Type::Integer(Range::NONE)).wire("max-keys").at(Place::Query),
    Member::new("Prefix", Type::Text(Text::FREE)).wire("prefix").at(Place::Query),
    Member::new("ContinuationToken", Type::Text(Text::FREE)).wire("continuation-token").at(Place::Query),
    Member::new("FetchOwner", Type::Boolean).wire("fetch-owner").at(Place::Query),
    Member::new("StartAfter", Type::Text(Text::FREE)).wire("start-after").at(Place::Query),
    Member::new("RequestPayer", Type::Text(&texts::REQUEST_PAYER)).wire("x-amz-request-payer").at(Place::Header),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
    Member::new("OptionalObjectAttributes", Type::List(&collections::OPTIONAL_OBJECT_ATTRIBUTES_LIST)).wire("x-amz-optional-object-attributes").at(Place::Header),
] };

pub(crate) static LIST_OBJECTS_V2_OUTPUT: Schema = Schema { name: "ListObjectsV2Output", members: &[
    Member::new("IsTruncated", Type::Boolean),
    Member::new("Contents", Type::List(&collections::OBJECT_LIST)),
    Member::new("Name", Type::Text(Text::FREE)),
    Member::new("Prefix", Type::Text(Text::FREE)),
    Member::new("Delimiter", Type::Text(Text::FREE)),
    Member::new("MaxKeys", Type::Integer(Range::NONE)),
    Member::new("CommonPrefixes", Type::List(&collections::COMMON_PREFIX_LIST)),
    Member::new("EncodingType", Type::Text(&texts::ENCODING_TYPE)),
    Member::new("KeyCount", Type::Integer(Range::NONE)),
    Member::new("ContinuationToken", Type::Text(Text::FREE)),
    Member::new("NextContinuationToken", Type::Text(Text::FREE)),
    Member::new("StartAfter", Type::Text(Text::FREE)),
    Member::new("RequestCharged", Type::Text(&texts::REQUEST_CHARGED)).wire("x-amz-request-charged").at(Place::Header),
] };

pub(crate) static LIST_PARTS: Schema = Schema { name: "ListPartsRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)).at(Place::Label).required(),
    Member::new("MaxParts", Type::Integer(Range::NONE)).wire("max-parts").at(Place::Query),
    Member::new("PartNumberMarker", Type::Integer(Range::NONE)).wire("part-number-marker").at(Place::Query),
    Member::new("UploadId", Type::Text(Text::FREE)).wire("uploadId").at(Place::Query).required(),
    Member::new("RequestPayer", Type::Text(&texts::REQUEST_PAYER)).wire("x-amz-request-payer").at(Place::Header),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
    Member::new("SSECustomerAlgorithm", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-algorithm").at(Place::Header),
    Member::new("SSECustomerKey", Type::Text(&texts::SSE_CUSTOMER_KEY)).wire("x-amz-server-side-encryption-customer-key").at(Place::Header),
    Member::new("SSECustomerKeyMD5", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-key-MD5").at(Place::Header),
] };

pub(crate) static LIST_PARTS_OUTPUT: Schema = Schema { name: "ListPartsOutput", members: &[
    Member::new("AbortDate", Type::Timestamp(Some(TimeFormat::Http))).wire("x-amz-abort-date").at(Place::Header),
    Member::new("AbortRuleId", Type::Text(Text::FREE)).wire("x-amz-abort-rule-id").at(Place::Header),
    Member::new("Bucket", Type::Text(Text::FREE)),
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)),
    Member::new("UploadId", Type::Text(Text::FREE)),
    Member::new("PartNumberMarker", Type::Integer(Range::NONE)),
    Member::new("NextPartNumberMarker", Type::Integer(Range::NONE)),
    Member::new("MaxParts", Type::Integer(Range::NONE)),
    Member::new("IsTruncated", Type::Boolean),
    Member::new("Parts", Type::List(&collections::PARTS)).wire("Part"),
    Member::new("Initiator", Type::Structure(&INITIATOR)),
    Member::new("Owner", Type::Structure(&OWNER)),
    Member::new("StorageClass", Type::Text(&texts::STORAGE_CLASS)),
    Member::new("RequestCharged", Type::Text(&texts::REQUEST_CHARGED)).wire("x-amz-request-charged").at(Place::Header),
    Member::new("ChecksumAlgorithm", Type::Text(&texts::CHECKSUM_ALGORITHM)),
    Member::new("ChecksumType", Type::Text(&texts::CHECKSUM_TYPE)),
    Member::new("VersionId", Type::Text(Text::FREE)).wire("x-amz-version-id").at(Place::Header),
] };

pub(crate) static PUT_BUCKET_ACCELERATE_CONFIGURATION: Schema = Schema { name: "PutBucketAccelerateConfigurationRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("AccelerateConfiguration", Type::Structure(&ACCELERATE_CONFIGURATION)).at(Place::Payload).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
    Member::new("ChecksumAlgorithm", Type::Text(&texts::CHECKSUM_ALGORITHM)).wire("x-amz-sdk-checksum-algorithm").at(Place::Header),
] };

pub(crate) static PUT_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT: Schema = Schema { name: "PutBucketAccelerateConfigurationOutput", members: &[] };

pub(crate) static PUT_BUCKET_ACL: Schema = Schema { name: "PutBucketAclRequest", members: &[
    Member::new("ACL", Type::Text(&texts::BUCKET_CANNED_ACL)).wire("x-amz-acl").at(Place::Header),
    Member::new("AccessControlPolicy", Type::Structure(&ACCESS_CONTROL_POLICY)).at(Place::Payload),
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ContentMD5", Type::Text(Text::FREE)).wire("Content-MD5").at(Place::Header),
    Member::new("ChecksumAlgorithm", Type::Text(&texts::CHECKSUM_ALGORITHM)).wire("x-amz-sdk-checksum-algorithm").at(Place::Header),
    Member::new("GrantFullControl", Type::Text(Text::FREE)).wire("x-amz-grant-full-control").at(Place::Header),
    Member::new("GrantRead", Type::Text(Text::FREE)).wire("x-amz-grant-read").at(Place::Header),
    Member::new("GrantReadACP", Type::Text(Text::FREE)).wire("x-amz-grant-read-acp").at(Place::Header),
    Member::new("GrantWrite", Type::Text(Text::FREE)).wire("x-amz-grant-write").at(Place::Header),
    Member::new("GrantWriteACP", Type::Text(Text::FREE)).wire("x-amz-grant-write-acp").at(Place::Header),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static PUT_BUCKET_ACL_OUTPUT: Schema = Schema { name: "PutBucketAclOutput", members: &[] };

pub(crate) static PUT_BUCKET_CORS: Schema = Schema { name: "PutBucketCorsRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("CORSConfiguration", Type::Structure(&CORS_CONFIGURATION)).at(Place::Payload).required(),
    Member::new("ContentMD5", Type::Text(Text::FREE)).wire("Content-MD5").at(Place::Header),
    Member::new("ChecksumAlgorithm", Type::Text(&texts::CHECKSUM_ALGORITHM)).wire("x-amz-sdk-checksum-algorithm").at(Place::Header),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static PUT_BUCKET_CORS_OUTPUT: Schema = Schema { name: "PutBucketCorsOutput", members: &[] };

pub(crate) static PUT_BUCKET_ENCRYPTION: Schema = Schema { name: "PutBucketEncryptionRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ContentMD5", Type::Text(Text::FREE)).wire("Content-MD5").at(Place::Header),
    Member::new("ChecksumAlgorithm", Type::Text(&texts::CHECKSUM_ALGORITHM)).wire("x-amz-sdk-checksum-algorithm").at(Place::Header),
    Member::new("ServerSideEncryptionConfiguration", Type::Structure(&SERVER_SIDE_ENCRYPTION_CONFIGURATION)).at(Place::Payload).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static PUT_BUCKET_ENCRYPTION_OUTPUT: Schema = Schema { name: "PutBucketEncryptionOutput", members: &[] };

pub(crate) static PUT_BUCKET_LIFECYCLE_CONFIGURATION: Schema = Schema { name: "PutBucketLifecycleConfigurationRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ChecksumAlgorithm", Type::Text(&texts::CHECKSUM_ALGORITHM)).wire("x-amz-sdk-checksum-algorithm").at(Place::Header),
    Member::new("LifecycleConfiguration", Type::Structure(&BUCKET_LIFECYCLE_CONFIGURATION)).at(Place::Payload),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
    Member::new("TransitionDefaultMinimumObjectSize", Type::Text(&texts::TRANSITION_DEFAULT_MINIMUM_OBJECT_SIZE)).wire("x-amz-transition-default-minimum-object-size").at(Place::Header),
] };

pub(crate) static PUT_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT: Schema = Schema { name: "PutBucketLifecycleConfigurationOutput", members: &[
    Member::new("TransitionDefaultMinimumObjectSize", Type::Text(&texts::TRANSITION_DEFAULT_MINIMUM_OBJECT_SIZE)).wire("x-amz-transition-default-minimum-object-size").at(Place::Header),
] };

pub(crate) static PUT_BUCKET_LOGGING: Schema = Schema { name: "PutBucketLoggingRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("BucketLoggingStatus", Type::Structure(&BUCKET_LOGGING_STATUS)).at(Place::Payload).required(),
    Member::new("ContentMD5", Type::Text(Text::FREE)).wire("Content-MD5").at(Place::Header),
    Member::new("ChecksumAlgorithm", Type::Text(&texts::CHECKSUM_ALGORITHM)).wire("x-amz-sdk-checksum-algorithm").at(Place::Header),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static PUT_BUCKET_LOGGING_OUTPUT: Schema = Schema { name: "PutBucketLoggingOutput", members: &[] };

pub(crate) static PUT_BUCKET_NOTIFICATION_CONFIGURATION: Schema = Schema { name: "PutBucketNotificationConfigurationRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("NotificationConfiguration", Type::Structure(&NOTIFICATION_CONFIGURATION)).at(Place::Payload).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
    Member::new("SkipDestinationValidation", Type::Boolean).wire("x-amz-skip-destination-validation").at(Place::Header),
] };

pub(crate) static PUT_BUCKET_NOTIFICATION_CONFIGURATION_OUTPUT: Schema = Schema { name: "PutBucketNotificationConfigurationOutput", members: &[] };

pub(crate) static PUT_BUCKET_OWNERSHIP_CONTROLS: Schema = Schema { name: "PutBucketOwnershipControlsRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ContentMD5", Type::Text(Text::FREE)).wire("Content-MD5").at(Place::Header),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
    Member::new("OwnershipControls", Type::Structure(&OWNERSHIP_CONTROLS)).at(Place::Payload).required(),
    Member::new("ChecksumAlgorithm", Type::Text(&texts::CHECKSUM_ALGORITHM)).wire("x-amz-sdk-checksum-algorithm").at(Place::Header),
] };

pub(crate) static PUT_BUCKET_OWNERSHIP_CONTROLS_OUTPUT: Schema = Schema { name: "PutBucketOwnershipControlsOutput", members: &[] };

pub(crate) static PUT_BUCKET_POLICY: Schema = Schema { name: "PutBucketPolicyRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ContentMD5", Type::Text(Text::FREE)).wire("Content-MD5").at(Place::Header),
    Member::new("ChecksumAlgorithm", Type::Text(&texts::CHECKSUM_ALGORITHM)).wire("x-amz-sdk-checksum-algorithm").at(Place::Header),
    Member::new("ConfirmRemoveSelfBucketAccess", Type::Boolean).wire("x-amz-confirm-remove-self-bucket-access").at(Place::Header),
    Member::new("Policy", Type::Text(Text::FREE)).at(Place::Payload).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static PUT_BUCKET_POLICY_OUTPUT: Schema = Schema { name: "PutBucketPolicyOutput", members: &[] };

pub(crate) static PUT_BUCKET_REPLICATION: Schema = Schema { name: "PutBucketReplicationRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ContentMD5", Type::Text(Text::FREE)).wire("Content-MD5").at(Place::Header),
    Member::new("ChecksumAlgorithm", Type::Text(&texts::CHECKSUM_ALGORITHM)).wire("x-amz-sdk-checksum-algorithm").at(Place::Header),
    Member::new("ReplicationConfiguration", Type::Structure(&REPLICATION_CONFIGURATION)).at(Place::Payload).required(),
    Member::new("Token", Type::Text(Text::FREE)).wire("x-amz-bucket-object-lock-token").at(Place::Header),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static PUT_BUCKET_REPLICATION_OUTPUT: Schema = Schema { name: "PutBucketReplicationOutput", members: &[] };

pub(crate) static PUT_BUCKET_REQUEST_PAYMENT: Schema = Schema { name: "PutBucketRequestPaymentRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ContentMD5", Type::Text(Text::FREE)).wire("Content-MD5").at(Place::Header),
    Member::new("ChecksumAlgorithm", Type::Text(&texts::CHECKSUM_ALGORITHM)).wire("x-amz-sdk-checksum-algorithm").at(Place::Header),
    Member::new("RequestPaymentConfiguration", Type::Structure(&REQUEST_PAYMENT_CONFIGURATION)).at(Place::Payload).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static PUT_BUCKET_REQUEST_PAYMENT_OUTPUT: Schema = Schema { name: "PutBucketRequestPaymentOutput", members: &[] };

pub(crate) static PUT_BUCKET_TAGGING: Schema = Schema { name: "PutBucketTaggingRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ContentMD5", Type::Text(Text::FREE)).wire("Content-MD5").at(Place::Header),
    Member::new("ChecksumAlgorithm", Type::Text(&texts::CHECKSUM_ALGORITHM)).wire("x-amz-sdk-checksum-algorithm").at(Place::Header),
    Member::new("Tagging", Type::Structure(&TAGGING)).at(Place::Payload).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static PUT_BUCKET_TAGGING_OUTPUT: Schema = Schema { name: "PutBucketTaggingOutput", members: &[] };

pub(crate) static PUT_BUCKET_VERSIONING: Schema = Schema { name: "PutBucketVersioningRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ContentMD5", Type::Text(Text::FREE)).wire("Content-MD5").at(Place::Header),
    Member::new("ChecksumAlgorithm", Type::Text(&texts::CHECKSUM_ALGORITHM)).wire("x-amz-sdk-checksum-algorithm").at(Place::Header),
    Member::new("MFA", Type::Text(Text::FREE)).wire("x-amz-mfa").at(Place::Header),
    Member::new("VersioningConfiguration", Type::Structure(&VERSIONING_CONFIGURATION)).at(Place::Payload).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static PUT_BUCKET_VERSIONING_OUTPUT: Schema = Schema { name: "PutBucketVersioningOutput", members: &[] };

pub(crate) static PUT_BUCKET_WEBSITE: Schema = Schema { name: "PutBucketWebsiteRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ContentMD5", Type::Text(Text::FREE)).wire("Content-MD5").at(Place::Header),
    Member::new("ChecksumAlgorithm", Type::Text(&texts::CHECKSUM_ALGORITHM)).wire("x-amz-sdk-checksum-algorithm").at(Place::Header),
    Member::new("WebsiteConfiguration", Type::Structure(&WEBSITE_CONFIGURATION)).at(Place::Payload).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static PUT_BUCKET_WEBSITE_OUTPUT: Schema = Schema { name: "PutBucketWebsiteOutput", members: &[] };

pub(crate) static PUT_OBJECT: Schema = Schema { name: "PutObjectRequest", members: &[
    Member::new("ACL", Type::Text(&texts::OBJECT_CANNED_ACL)).wire("x-amz-acl").at(Place::Header),
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("CacheControl", Type::Text(Text::FREE)).wire("Cache-Control").at(Place::Header),
    Member::new("ContentDisposition", Type::Text(Text::FREE)).wire("Content-Disposition").at(Place::Header),
    Member::new("ContentEncoding", Type::Text(Text::FREE)).wire("Content-Encoding").at(Place::Header),
    Member::new("ContentLanguage", Type::Text(Text::FREE)).wire("Content-Language").at(Place::Header),
    Member::new("ContentLength", Type::Long(Range::NONE)).wire("Content-Length").at(Place::Header),
    Member::new("ContentMD5", Type::Text(Text::FREE)).wire("Content-MD5").at(Place::Header),
    Member::new("ContentType", Type::Text(Text::FREE)).wire("Content-Type").at(Place::Header),
    Member::new("ChecksumAlgorithm", Type::Text(&texts::CHECKSUM_ALGORITHM)).wire("x-amz-sdk-checksum-algorithm").at(Place::Header),
    Member::new("ChecksumCRC32", Type::Text(Text::FREE)).wire("x-amz-checksum-crc32").at(Place::Header),
    Member::new("ChecksumCRC32C", Type::Text(Text::FREE)).wire("x-amz-checksum-crc32c").at(Place::Header),
    Member::new("ChecksumCRC64NVME", Type::Text(Text::FREE)).wire("x-amz-checksum-crc64nvme").at(Place::Header),
    Member::new("ChecksumSHA1", Type::Text(Text::FREE)).wire("x-amz-checksum-sha1").at(Place::Header),
    Member::new("ChecksumSHA256", Type::Text(Text::FREE)).wire("x-amz-checksum-sha256").at(Place::Header),
    Member::new("ChecksumSHA512", Type::Text(Text::FREE)).wire("x-amz-checksum-sha512").at(Place::Header),
    Member::new("ChecksumMD5", Type::Text(Text::FREE)).wire("x-amz-checksum-md5").at(Place::Header),
    Member::new("ChecksumXXHASH64", Type::Text(Text::FREE)).wire("x-amz-checksum-xxhash64").at(Place::Header),
    Member::new("ChecksumXXHASH3", Type::Text(Text::FREE)).wire("x-amz-checksum-xxhash3").at(Place::Header),
    Member::new("ChecksumXXHASH128", Type::Text(Text::FREE)).wire("x-amz-checksum-xxhash128").at(Place::Header),
    Member::new("Expires", Type::Text(Text::FREE)).at(Place::Header),
    Member::new("IfMatch", Type::Text(Text::FREE)).wire("If-Match").at(Place::Header),
    Member::new("IfNoneMatch", Type::Text(Text::FREE)).wire("If-None-Match").at(Place::Header),
    Member::new("GrantFullControl", Type::Text(Text::FREE)).wire("x-amz-grant-full-control").at(Place::Header),
    Member::new("GrantRead", Type::Text(Text::FREE)).wire("x-amz-grant-read").at(Place::Header),
    Member::new("GrantReadACP", Type::Text(Text::FREE)).wire("x-amz-grant-read-acp").at(Place::Header),
    Member::new("GrantWriteACP", Type::Text(Text::FREE)).wire("x-amz-grant-write-acp").at(Place::Header),
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)).at(Place::Label).required(),
    Member::new("WriteOffsetBytes", Type::Long(Range::NONE)).wire("x-amz-write-offset-bytes").at(Place::Header),
    Member::new("Metadata", Type::Map(&collections::METADATA)).wire("x-amz-meta-").at(Place::Header),
    Member::new("ServerSideEncryption", Type::Text(&texts::SERVER_SIDE_ENCRYPTION)).wire("x-amz-server-side-encryption").at(Place::Header),
    Member::new("StorageClass", Type::Text(&texts::STORAGE_CLASS)).wire("x-amz-storage-class").at(Place::Header),
    Member::new("WebsiteRedirectLocation", Type::Text(Text::FREE)).wire("x-amz-website-redirect-location").at(Place::Header),
    Member::new("SSECustomerAlgorithm", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-algorithm").at(Place::Header),
    Member::new("SSECustomerKey", Type::Text(&texts::SSE_CUSTOMER_KEY)).wire("x-amz-server-side-encryption-customer-key").at(Place::Header),
    Member::new("SSECustomerKeyMD5", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-key-MD5").at(Place::Header),
    Member::new("SSEKMSKeyId", Type::Text(&texts::SSEKMS_KEY_ID)).wire("x-amz-server-side-encryption-aws-kms-key-id").at(Place::Header),
    Member::new("SSEKMSEncryptionContext", Type::Text(&texts::SSEKMS_ENCRYPTION_CONTEXT)).wire("x-amz-server-side-encryption-context").at(Place::Header),
    Member::new("BucketKeyEnabled", Type::Boolean).wire("x-amz-server-side-encryption-bucket-key-enabled").at(Place::Header),
    Member::new("RequestPayer", Type::Text(&texts::REQUEST_PAYER)).wire("x-amz-request-payer").at(Place::Header),
    Member::new("Tagging", Type::Text(Text::FREE)).wire("x-amz-tagging").at(Place::Header),
    Member::new("ObjectLockMode", Type::Text(&texts::OBJECT_LOCK_MODE)).wire("x-amz-object-lock-mode").at(Place::Header),
    Member::new("ObjectLockRetainUntilDate", Type::Timestamp(Some(TimeFormat::Iso8601))).wire("x-amz-object-lock-retain-until-date").at(Place::Header),
    Member::new("ObjectLockLegalHoldStatus", Type::Text(&texts::OBJECT_LOCK_LEGAL_HOLD_STATUS)).wire("x-amz-object-lock-legal-hold").at(Place::Header),
    Member::new("ObjectLockEventHold", Type::Text(&texts::OBJECT_LOCK_EVENT_HOLD)).wire("x-amz-object-lock-event-hold").at(Place::Header),
    Member::new("ObjectLockEventHoldDurationDays", Type::Integer(Range::NONE)).wire("x-amz-object-lock-event-hold-duration-days").at(Place::Header),
    Member::new("ObjectLockEventHoldDurationYears", Type::Integer(Range::NONE)).wire("x-amz-object-lock-event-hold-duration-years").at(Place::Header),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static PUT_OBJECT_ACL: Schema = Schema { name: "PutObjectAclRequest", members: &[
    Member::new("ACL", Type::Text(&texts::OBJECT_CANNED_ACL)).wire("x-amz-acl").at(Place::Header),
    Member::new("AccessControlPolicy", Type::Structure(&ACCESS_CONTROL_POLICY)).at(Place::Payload),
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ContentMD5", Type::Text(Text::FREE)).wire("Content-MD5").at(Place::Header),
    Member::new("ChecksumAlgorithm", Type::Text(&texts::CHECKSUM_ALGORITHM)).wire("x-amz-sdk-checksum-algorithm").at(Place::Header),
    Member::new("GrantFullControl", Type::Text(Text::FREE)).wire("x-amz-grant-full-control").at(Place::Header),
    Member::new("GrantRead", Type::Text(Text::FREE)).wire("x-amz-grant-read").at(Place::Header),
    Member::new("GrantReadACP", Type::Text(Text::FREE)).wire("x-amz-grant-read-acp").at(Place::Header),
    Member::new("GrantWrite", Type::Text(Text::FREE)).wire("x-amz-grant-write").at(Place::Header),
    Member::new("GrantWriteACP", Type::Text(Text::FREE)).wire("x-amz-grant-write-acp").at(Place::Header),
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)).at(Place::Label).required(),
    Member::new("RequestPayer", Type::Text(&texts::REQUEST_PAYER)).wire("x-amz-request-payer").at(Place::Header),
    Member::new("VersionId", Type::Text(Text::FREE)).wire("versionId").at(Place::Query),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static PUT_OBJECT_ACL_OUTPUT: Schema = Schema { name: "PutObjectAclOutput", members: &[
    Member::new("RequestCharged", Type::Text(&texts::REQUEST_CHARGED)).wire("x-amz-request-charged").at(Place::Header),
] };

pub(crate) static PUT_OBJECT_LEGAL_HOLD: Schema = Schema { name: "PutObjectLegalHoldRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)).at(Place::Label).required(),
    Member::new("LegalHold", Type::Structure(&OBJECT_LOCK_LEGAL_HOLD)).at(Place::Payload),
    Member::new("RequestPayer", Type::Text(&texts::REQUEST_PAYER)).wire("x-amz-request-payer").at(Place::Header),
    Member::new("VersionId", Type::Text(Text::FREE)).wire("versionId").at(Place::Query),
    Member::new("ContentMD5", Type::Text(Text::FREE)).wire("Content-MD5").at(Place::Header),
    Member::new("ChecksumAlgorithm", Type::Text(&texts::CHECKSUM_ALGORITHM)).wire("x-amz-sdk-checksum-algorithm").at(Place::Header),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static PUT_OBJECT_LEGAL_HOLD_OUTPUT: Schema = Schema { name: "PutObjectLegalHoldOutput", members: &[
    Member::new("RequestCharged", Type::Text(&texts::REQUEST_CHARGED)).wire("x-amz-request-charged").at(Place::Header),
] };

pub(crate) static PUT_OBJECT_LOCK_CONFIGURATION: Schema = Schema { name: "PutObjectLockConfigurationRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ObjectLockConfiguration", Type::Structure(&OBJECT_LOCK_CONFIGURATION)).at(Place::Payload),
    Member::new("RequestPayer", Type::Text(&texts::REQUEST_PAYER)).wire("x-amz-request-payer").at(Place::Header),
    Member::new("Token", Type::Text(Text::FREE)).wire("x-amz-bucket-object-lock-token").at(Place::Header),
    Member::new("ContentMD5", Type::Text(Text::FREE)).wire("Content-MD5").at(Place::Header),
    Member::new("ChecksumAlgorithm", Type::Text(&texts::CHECKSUM_ALGORITHM)).wire("x-amz-sdk-checksum-algorithm").at(Place::Header),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static PUT_OBJECT_LOCK_CONFIGURATION_OUTPUT: Schema = Schema { name: "PutObjectLockConfigurationOutput", members: &[
    Member::new("RequestCharged", Type::Text(&texts::REQUEST_CHARGED)).wire("x-amz-request-charged").at(Place::Header),
] };

pub(crate) static PUT_OBJECT_OUTPUT: Schema = Schema { name: "PutObjectOutput", members: &[
    Member::new("Expiration", Type::Text(Text::FREE)).wire("x-amz-expiration").at(Place::Header),
    Member::new("ETag", Type::Text(Text::FREE)).at(Place::Header),
    Member::new("ChecksumCRC32", Type::Text(Text::FREE)).wire("x-amz-checksum-crc32").at(Place::Header),
    Member::new("ChecksumCRC32C", Type::Text(Text::FREE)).wire("x-amz-checksum-crc32c").at(Place::Header),
    Member::new("ChecksumCRC64NVME", Type::Text(Text::FREE)).wire("x-amz-checksum-crc64nvme").at(Place::Header),
    Member::new("ChecksumSHA1", Type::Text(Text::FREE)).wire("x-amz-checksum-sha1").at(Place::Header),
    Member::new("ChecksumSHA256", Type::Text(Text::FREE)).wire("x-amz-checksum-sha256").at(Place::Header),
    Member::new("ChecksumSHA512", Type::Text(Text::FREE)).wire("x-amz-checksum-sha512").at(Place::Header),
    Member::new("ChecksumMD5", Type::Text(Text::FREE)).wire("x-amz-checksum-md5").at(Place::Header),
    Member::new("ChecksumXXHASH64", Type::Text(Text::FREE)).wire("x-amz-checksum-xxhash64").at(Place::Header),
    Member::new("ChecksumXXHASH3", Type::Text(Text::FREE)).wire("x-amz-checksum-xxhash3").at(Place::Header),
    Member::new("ChecksumXXHASH128", Type::Text(Text::FREE)).wire("x-amz-checksum-xxhash128").at(Place::Header),
    Member::new("ChecksumType", Type::Text(&texts::CHECKSUM_TYPE)).wire("x-amz-checksum-type").at(Place::Header),
    Member::new("ServerSideEncryption", Type::Text(&texts::SERVER_SIDE_ENCRYPTION)).wire("x-amz-server-side-encryption").at(Place::Header),
    Member::new("VersionId", Type::Text(Text::FREE)).wire("x-amz-version-id").at(Place::Header),
    Member::new("SSECustomerAlgorithm", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-algorithm").at(Place::Header),
    Member::new("SSECustomerKeyMD5", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-key-MD5").at(Place::Header),
    Member::new("SSEKMSKeyId", Type::Text(&texts::SSEKMS_KEY_ID)).wire("x-amz-server-side-encryption-aws-kms-key-id").at(Place::Header),
    Member::new("SSEKMSEncryptionContext", Type::Text(&texts::SSEKMS_ENCRYPTION_CONTEXT)).wire("x-amz-server-side-encryption-context").at(Place::Header),
    Member::new("BucketKeyEnabled", Type::Boolean).wire("x-amz-server-side-encryption-bucket-key-enabled").at(Place::Header),
    Member::new("Size", Type::Long(Range::NONE)).wire("x-amz-object-size").at(Place::Header),
    Member::new("RequestCharged", Type::Text(&texts::REQUEST_CHARGED)).wire("x-amz-request-charged").at(Place::Header),
] };

pub(crate) static PUT_OBJECT_RETENTION: Schema = Schema { name: "PutObjectRetentionRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)).at(Place::Label).required(),
    Member::new("Retention", Type::Structure(&OBJECT_LOCK_RETENTION)).at(Place::Payload),
    Member::new("RequestPayer", Type::Text(&texts::REQUEST_PAYER)).wire("x-amz-request-payer").at(Place::Header),
    Member::new("VersionId", Type::Text(Text::FREE)).wire("versionId").at(Place::Query),
    Member::new("BypassGovernanceRetention", Type::Boolean).wire("x-amz-bypass-governance-retention").at(Place::Header),
    Member::new("ContentMD5", Type::Text(Text::FREE)).wire("Content-MD5").at(Place::Header),
    Member::new("ChecksumAlgorithm", Type::Text(&texts::CHECKSUM_ALGORITHM)).wire("x-amz-sdk-checksum-algorithm").at(Place::Header),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static PUT_OBJECT_RETENTION_OUTPUT: Schema = Schema { name: "PutObjectRetentionOutput", members: &[
    Member::new("RequestCharged", Type::Text(&texts::REQUEST_CHARGED)).wire("x-amz-request-charged").at(Place::Header),
] };

pub(crate) static PUT_OBJECT_TAGGING: Schema = Schema { name: "PutObjectTaggingRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)).at(Place::Label).required(),
    Member::new("VersionId", Type::Text(Text::FREE)).wire("versionId").at(Place::Query),
    Member::new("ContentMD5", Type::Text(Text::FREE)).wire("Content-MD5").at(Place::Header),
    Member::new("ChecksumAlgorithm", Type::Text(&texts::CHECKSUM_ALGORITHM)).wire("x-amz-sdk-checksum-algorithm").at(Place::Header),
    Member::new("Tagging", Type::Structure(&TAGGING)).at(Place::Payload).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
    Member::new("RequestPayer", Type::Text(&texts::REQUEST_PAYER)).wire("x-amz-request-payer").at(Place::Header),
] };

pub(crate) static PUT_OBJECT_TAGGING_OUTPUT: Schema = Schema { name: "PutObjectTaggingOutput", members: &[
    Member::new("VersionId", Type::Text(Text::FREE)).wire("x-amz-version-id").at(Place::Header),
] };

pub(crate) static PUT_PUBLIC_ACCESS_BLOCK: Schema = Schema { name: "PutPublicAccessBlockRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ContentMD5", Type::Text(Text::FREE)).wire("Content-MD5").at(Place::Header),
    Member::new("ChecksumAlgorithm", Type::Text(&texts::CHECKSUM_ALGORITHM)).wire("x-amz-sdk-checksum-algorithm").at(Place::Header),
    Member::new("PublicAccessBlockConfiguration", Type::Structure(&PUBLIC_ACCESS_BLOCK_CONFIGURATION)).at(Place::Payload).required(),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static PUT_PUBLIC_ACCESS_BLOCK_OUTPUT: Schema = Schema { name: "PutPublicAccessBlockOutput", members: &[] };

pub(crate) static UPLOAD_PART: Schema = Schema { name: "UploadPartRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("ContentLength", Type::Long(Range::NONE)).wire("Content-Length").at(Place::Header),
    Member::new("ContentMD5", Type::Text(Text::FREE)).wire("Content-MD5").at(Place::Header),
    Member::new("ChecksumAlgorithm", Type::Text(&texts::CHECKSUM_ALGORITHM)).wire("x-amz-sdk-checksum-algorithm").at(Place::Header),
    Member::new("ChecksumCRC32", Type::Text(Text::FREE)).wire("x-amz-checksum-crc32").at(Place::Header),
    Member::new("ChecksumCRC32C", Type::Text(Text::FREE)).wire("x-amz-checksum-crc32c").at(Place::Header),
    Member::new("ChecksumCRC64NVME", Type::Text(Text::FREE)).wire("x-amz-checksum-crc64nvme").at(Place::Header),
    Member::new("ChecksumSHA1", Type::Text(Text::FREE)).wire("x-amz-checksum-sha1").at(Place::Header),
    Member::new("ChecksumSHA256", Type::Text(Text::FREE)).wire("x-amz-checksum-sha256").at(Place::Header),
    Member::new("ChecksumSHA512", Type::Text(Text::FREE)).wire("x-amz-checksum-sha512").at(Place::Header),
    Member::new("ChecksumMD5", Type::Text(Text::FREE)).wire("x-amz-checksum-md5").at(Place::Header),
    Member::new("ChecksumXXHASH64", Type::Text(Text::FREE)).wire("x-amz-checksum-xxhash64").at(Place::Header),
    Member::new("ChecksumXXHASH3", Type::Text(Text::FREE)).wire("x-amz-checksum-xxhash3").at(Place::Header),
    Member::new("ChecksumXXHASH128", Type::Text(Text::FREE)).wire("x-amz-checksum-xxhash128").at(Place::Header),
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)).at(Place::Label).required(),
    Member::new("PartNumber", Type::Integer(Range::NONE)).wire("partNumber").at(Place::Query).required(),
    Member::new("UploadId", Type::Text(Text::FREE)).wire("uploadId").at(Place::Query).required(),
    Member::new("SSECustomerAlgorithm", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-algorithm").at(Place::Header),
    Member::new("SSECustomerKey", Type::Text(&texts::SSE_CUSTOMER_KEY)).wire("x-amz-server-side-encryption-customer-key").at(Place::Header),
    Member::new("SSECustomerKeyMD5", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-key-MD5").at(Place::Header),
    Member::new("RequestPayer", Type::Text(&texts::REQUEST_PAYER)).wire("x-amz-request-payer").at(Place::Header),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static UPLOAD_PART_COPY: Schema = Schema { name: "UploadPartCopyRequest", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).at(Place::Label).required(),
    Member::new("CopySource", Type::Text(&texts::COPY_SOURCE)).wire("x-amz-copy-source").at(Place::Header).required(),
    Member::new("CopySourceIfMatch", Type::Text(Text::FREE)).wire("x-amz-copy-source-if-match").at(Place::Header),
    Member::new("CopySourceIfModifiedSince", Type::Timestamp(Some(TimeFormat::Http))).wire("x-amz-copy-source-if-modified-since").at(Place::Header),
    Member::new("CopySourceIfNoneMatch", Type::Text(Text::FREE)).wire("x-amz-copy-source-if-none-match").at(Place::Header),
    Member::new("CopySourceIfUnmodifiedSince", Type::Timestamp(Some(TimeFormat::Http))).wire("x-amz-copy-source-if-unmodified-since").at(Place::Header),
    Member::new("CopySourceRange", Type::Text(Text::FREE)).wire("x-amz-copy-source-range").at(Place::Header),
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)).at(Place::Label).required(),
    Member::new("PartNumber", Type::Integer(Range::NONE)).wire("partNumber").at(Place::Query).required(),
    Member::new("UploadId", Type::Text(Text::FREE)).wire("uploadId").at(Place::Query).required(),
    Member::new("SSECustomerAlgorithm", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-algorithm").at(Place::Header),
    Member::new("SSECustomerKey", Type::Text(&texts::SSE_CUSTOMER_KEY)).wire("x-amz-server-side-encryption-customer-key").at(Place::Header),
    Member::new("SSECustomerKeyMD5", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-key-MD5").at(Place::Header),
    Member::new("CopySourceSSECustomerAlgorithm", Type::Text(Text::FREE)).wire("x-amz-copy-source-server-side-encryption-customer-algorithm").at(Place::Header),
    Member::new("CopySourceSSECustomerKey", Type::Text(&texts::COPY_SOURCE_SSE_CUSTOMER_KEY)).wire("x-amz-copy-source-server-side-encryption-customer-key").at(Place::Header),
    Member::new("CopySourceSSECustomerKeyMD5", Type::Text(Text::FREE)).wire("x-amz-copy-source-server-side-encryption-customer-key-MD5").at(Place::Header),
    Member::new("RequestPayer", Type::Text(&texts::REQUEST_PAYER)).wire("x-amz-request-payer").at(Place::Header),
    Member::new("ExpectedBucketOwner", Type::Text(Text::FREE)).wire("x-amz-expected-bucket-owner").at(Place::Header),
    Member::new("ExpectedSourceBucketOwner", Type::Text(Text::FREE)).wire("x-amz-source-expected-bucket-owner").at(Place::Header),
] };

pub(crate) static UPLOAD_PART_COPY_OUTPUT: Schema = Schema { name: "UploadPartCopyOutput", members: &[
    Member::new("CopySourceVersionId", Type::Text(Text::FREE)).wire("x-amz-copy-source-version-id").at(Place::Header),
    Member::new("CopyPartResult", Type::Structure(&COPY_PART_RESULT)).at(Place::Payload),
    Member::new("ServerSideEncryption", Type::Text(&texts::SERVER_SIDE_ENCRYPTION)).wire("x-amz-server-side-encryption").at(Place::Header),
    Member::new("SSECustomerAlgorithm", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-algorithm").at(Place::Header),
    Member::new("SSECustomerKeyMD5", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-key-MD5").at(Place::Header),
    Member::new("SSEKMSKeyId", Type::Text(&texts::SSEKMS_KEY_ID)).wire("x-amz-server-side-encryption-aws-kms-key-id").at(Place::Header),
    Member::new("BucketKeyEnabled", Type::Boolean).wire("x-amz-server-side-encryption-bucket-key-enabled").at(Place::Header),
    Member::new("RequestCharged", Type::Text(&texts::REQUEST_CHARGED)).wire("x-amz-request-charged").at(Place::Header),
    Member::new("VersionId", Type::Text(Text::FREE)).wire("x-amz-version-id").at(Place::Header),
] };

pub(crate) static UPLOAD_PART_OUTPUT: Schema = Schema { name: "UploadPartOutput", members: &[
    Member::new("ServerSideEncryption", Type::Text(&texts::SERVER_SIDE_ENCRYPTION)).wire("x-amz-server-side-encryption").at(Place::Header),
    Member::new("ETag", Type::Text(Text::FREE)).at(Place::Header),
    Member::new("ChecksumCRC32", Type::Text(Text::FREE)).wire("x-amz-checksum-crc32").at(Place::Header),
    Member::new("ChecksumCRC32C", Type::Text(Text::FREE)).wire("x-amz-checksum-crc32c").at(Place::Header),
    Member::new("ChecksumCRC64NVME", Type::Text(Text::FREE)).wire("x-amz-checksum-crc64nvme").at(Place::Header),
    Member::new("ChecksumSHA1", Type::Text(Text::FREE)).wire("x-amz-checksum-sha1").at(Place::Header),
    Member::new("ChecksumSHA256", Type::Text(Text::FREE)).wire("x-amz-checksum-sha256").at(Place::Header),
    Member::new("ChecksumSHA512", Type::Text(Text::FREE)).wire("x-amz-checksum-sha512").at(Place::Header),
    Member::new("ChecksumMD5", Type::Text(Text::FREE)).wire("x-amz-checksum-md5").at(Place::Header),
    Member::new("ChecksumXXHASH64", Type::Text(Text::FREE)).wire("x-amz-checksum-xxhash64").at(Place::Header),
    Member::new("ChecksumXXHASH3", Type::Text(Text::FREE)).wire("x-amz-checksum-xxhash3").at(Place::Header),
    Member::new("ChecksumXXHASH128", Type::Text(Text::FREE)).wire("x-amz-checksum-xxhash128").at(Place::Header),
    Member::new("SSECustomerAlgorithm", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-algorithm").at(Place::Header),
    Member::new("SSECustomerKeyMD5", Type::Text(Text::FREE)).wire("x-amz-server-side-encryption-customer-key-MD5").at(Place::Header),
    Member::new("SSEKMSKeyId", Type::Text(&texts::SSEKMS_KEY_ID)).wire("x-amz-server-side-encryption-aws-kms-key-id").at(Place::Header),
    Member::new("BucketKeyEnabled", Type::Boolean).wire("x-amz-server-side-encryption-bucket-key-enabled").at(Place::Header),
    Member::new("RequestCharged", Type::Text(&texts::REQUEST_CHARGED)).wire("x-amz-request-charged").at(Place::Header),
    Member::new("VersionId", Type::Text(Text::FREE)).wire("x-amz-version-id").at(Place::Header),
] };

pub(crate) static ABORT_INCOMPLETE_MULTIPART_UPLOAD: Schema = Schema { name: "AbortIncompleteMultipartUpload", members: &[
    Member::new("DaysAfterInitiation", Type::Integer(Range::NONE)),
] };

pub(crate) static ACCELERATE_CONFIGURATION: Schema = Schema { name: "AccelerateConfiguration", members: &[
    Member::new("Status", Type::Text(&texts::BUCKET_ACCELERATE_STATUS)),
] };

pub(crate) static ACCESS_CONTROL_POLICY: Schema = Schema { name: "AccessControlPolicy", members: &[
    Member::new("Grants", Type::List(&collections::GRANTS)).wire("AccessControlList"),
    Member::new("Owner", Type::Structure(&OWNER)),
] };

pub(crate) static ACCESS_CONTROL_TRANSLATION: Schema = Schema { name: "AccessControlTranslation", members: &[
    Member::new("Owner", Type::Text(&texts::OWNER_OVERRIDE)).required(),
] };

pub(crate) static BLOCKED_ENCRYPTION_TYPES: Schema = Schema { name: "BlockedEncryptionTypes", members: &[
    Member::new("EncryptionType", Type::List(&collections::ENCRYPTION_TYPE_LIST)),
] };

pub(crate) static BUCKET: Schema = Schema { name: "Bucket", members: &[
    Member::new("Name", Type::Text(Text::FREE)),
    Member::new("CreationDate", Type::Timestamp(None)),
    Member::new("BucketRegion", Type::Text(Text::FREE)),
    Member::new("BucketArn", Type::Text(&texts::S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING)),
] };

pub(crate) static BUCKET_INFO: Schema = Schema { name: "BucketInfo", members: &[
    Member::new("DataRedundancy", Type::Text(&texts::DATA_REDUNDANCY)),
    Member::new("Type", Type::Text(&texts::BUCKET_TYPE)),
] };

pub(crate) static BUCKET_LIFECYCLE_CONFIGURATION: Schema = Schema { name: "BucketLifecycleConfiguration", members: &[
    Member::new("Rules", Type::List(&collections::LIFECYCLE_RULES)).wire("Rule").required(),
] };

pub(crate) static BUCKET_LOGGING_STATUS: Schema = Schema { name: "BucketLoggingStatus", members: &[
    Member::new("LoggingEnabled", Type::Structure(&LOGGING_ENABLED)),
] };

pub(crate) static CORS_CONFIGURATION: Schema = Schema { name: "CORSConfiguration", members: &[
    Member::new("CORSRules", Type::List(&collections::CORS_RULES)).wire("CORSRule").required(),
] };

pub(crate) static CORS_RULE: Schema = Schema { name: "CORSRule", members: &[
    Member::new("ID", Type::Text(Text::FREE)),
    Member::new("AllowedHeaders", Type::List(&collections::ALLOWED_HEADERS)).wire("AllowedHeader"),
    Member::new("AllowedMethods", Type::List(&collections::ALLOWED_METHODS)).wire("AllowedMethod").required(),
    Member::new("AllowedOrigins", Type::List(&collections::ALLOWED_ORIGINS)).wire("AllowedOrigin").required(),
    Member::new("ExposeHeaders", Type::List(&collections::EXPOSE_HEADERS)).wire("ExposeHeader"),
    Member::new("MaxAgeSeconds", Type::Integer(Range::NONE)),
] };

pub(crate) static CHECKSUM: Schema = Schema { name: "Checksum", members: &[
    Member::new("ChecksumCRC32", Type::Text(Text::FREE)),
    Member::new("ChecksumCRC32C", Type::Text(Text::FREE)),
    Member::new("ChecksumCRC64NVME", Type::Text(Text::FREE)),
    Member::new("ChecksumSHA1", Type::Text(Text::FREE)),
    Member::new("ChecksumSHA256", Type::Text(Text::FREE)),
    Member::new("ChecksumSHA512", Type::Text(Text::FREE)),
    Member::new("ChecksumMD5", Type::Text(Text::FREE)),
    Member::new("ChecksumXXHASH64", Type::Text(Text::FREE)),
    Member::new("ChecksumXXHASH3", Type::Text(Text::FREE)),
    Member::new("ChecksumXXHASH128", Type::Text(Text::FREE)),
    Member::new("ChecksumType", Type::Text(&texts::CHECKSUM_TYPE)),
] };

pub(crate) static COMMON_PREFIX: Schema = Schema { name: "CommonPrefix", members: &[
    Member::new("Prefix", Type::Text(Text::FREE)),
] };

pub(crate) static COMPLETED_MULTIPART_UPLOAD: Schema = Schema { name: "CompletedMultipartUpload", members: &[
    Member::new("Parts", Type::List(&collections::COMPLETED_PART_LIST)).wire("Part"),
] };

pub(crate) static COMPLETED_PART: Schema = Schema { name: "CompletedPart", members: &[
    Member::new("ETag", Type::Text(Text::FREE)),
    Member::new("ChecksumCRC32", Type::Text(Text::FREE)),
    Member::new("ChecksumCRC32C", Type::Text(Text::FREE)),
    Member::new("ChecksumCRC64NVME", Type::Text(Text::FREE)),
    Member::new("ChecksumSHA1", Type::Text(Text::FREE)),
    Member::new("ChecksumSHA256", Type::Text(Text::FREE)),
    Member::new("ChecksumSHA512", Type::Text(Text::FREE)),
    Member::new("ChecksumMD5", Type::Text(Text::FREE)),
    Member::new("ChecksumXXHASH64", Type::Text(Text::FREE)),
    Member::new("ChecksumXXHASH3", Type::Text(Text::FREE)),
    Member::new("ChecksumXXHASH128", Type::Text(Text::FREE)),
    Member::new("PartNumber", Type::Integer(Range::NONE)),
] };

pub(crate) static CONDITION: Schema = Schema { name: "Condition", members: &[
    Member::new("HttpErrorCodeReturnedEquals", Type::Text(Text::FREE)),
    Member::new("KeyPrefixEquals", Type::Text(Text::FREE)),
] };

pub(crate) static COPY_OBJECT_RESULT: Schema = Schema { name: "CopyObjectResult", members: &[
    Member::new("ETag", Type::Text(Text::FREE)),
    Member::new("LastModified", Type::Timestamp(None)),
    Member::new("ChecksumType", Type::Text(&texts::CHECKSUM_TYPE)),
    Member::new("ChecksumCRC32", Type::Text(Text::FREE)),
    Member::new("ChecksumCRC32C", Type::Text(Text::FREE)),
    Member::new("ChecksumCRC64NVME", Type::Text(Text::FREE)),
    Member::new("ChecksumSHA1", Type::Text(Text::FREE)),
    Member::new("ChecksumSHA256", Type::Text(Text::FREE)),
    Member::new("ChecksumSHA512", Type::Text(Text::FREE)),
    Member::new("ChecksumMD5", Type::Text(Text::FREE)),
    Member::new("ChecksumXXHASH64", Type::Text(Text::FREE)),
    Member::new("ChecksumXXHASH3", Type::Text(Text::FREE)),
    Member::new("ChecksumXXHASH128", Type::Text(Text::FREE)),
] };

pub(crate) static COPY_PART_RESULT: Schema = Schema { name: "CopyPartResult", members: &[
    Member::new("ETag", Type::Text(Text::FREE)),
    Member::new("LastModified", Type::Timestamp(None)),
    Member::new("ChecksumCRC32", Type::Text(Text::FREE)),
    Member::new("ChecksumCRC32C", Type::Text(Text::FREE)),
    Member::new("ChecksumCRC64NVME", Type::Text(Text::FREE)),
    Member::new("ChecksumSHA1", Type::Text(Text::FREE)),
    Member::new("ChecksumSHA256", Type::Text(Text::FREE)),
    Member::new("ChecksumSHA512", Type::Text(Text::FREE)),
    Member::new("ChecksumMD5", Type::Text(Text::FREE)),
    Member::new("ChecksumXXHASH64", Type::Text(Text::FREE)),
    Member::new("ChecksumXXHASH3", Type::Text(Text::FREE)),
    Member::new("ChecksumXXHASH128", Type::Text(Text::FREE)),
] };

pub(crate) static CREATE_BUCKET_CONFIGURATION: Schema = Schema { name: "CreateBucketConfiguration", members: &[
    Member::new("LocationConstraint", Type::Text(&texts::BUCKET_LOCATION_CONSTRAINT)),
    Member::new("Location", Type::Structure(&LOCATION_INFO)),
    Member::new("Bucket", Type::Structure(&BUCKET_INFO)),
    Member::new("Tags", Type::List(&collections::TAG_SET)),
] };

pub(crate) static DEFAULT_RETENTION: Schema = Schema { name: "DefaultRetention", members: &[
    Member::new("Mode", Type::Text(&texts::OBJECT_LOCK_RETENTION_MODE)),
    Member::new("Days", Type::Integer(Range::NONE)),
    Member::new("Years", Type::Integer(Range::NONE)),
    Member::new("DefaultEventHold", Type::Structure(&EVENT_HOLD_DURATION)),
] };

pub(crate) static DELETE: Schema = Schema { name: "Delete", members: &[
    Member::new("Objects", Type::List(&collections::OBJECT_IDENTIFIER_LIST)).wire("Object").required(),
    Member::new("Quiet", Type::Boolean),
] };

pub(crate) static DELETE_MARKER_ENTRY: Schema = Schema { name: "DeleteMarkerEntry", members: &[
    Member::new("Owner", Type::Structure(&OWNER)),
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)),
    Member::new("VersionId", Type::Text(Text::FREE)),
    Member::new("IsLatest", Type::Boolean),
    Member::new("LastModified", Type::Timestamp(None)),
] };

pub(crate) static DELETE_MARKER_REPLICATION: Schema = Schema { name: "DeleteMarkerReplication", members: &[
    Member::new("Status", Type::Text(&texts::DELETE_MARKER_REPLICATION_STATUS)),
] };

pub(crate) static DELETED_OBJECT: Schema = Schema { name: "DeletedObject", members: &[
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)),
    Member::new("VersionId", Type::Text(Text::FREE)),
    Member::new("DeleteMarker", Type::Boolean),
    Member::new("DeleteMarkerVersionId", Type::Text(Text::FREE)),
] };

pub(crate) static DESTINATION: Schema = Schema { name: "Destination", members: &[
    Member::new("Bucket", Type::Text(Text::FREE)).required(),
    Member::new("Account", Type::Text(Text::FREE)),
    Member::new("StorageClass", Type::Text(&texts::STORAGE_CLASS)),
    Member::new("AccessControlTranslation", Type::Structure(&ACCESS_CONTROL_TRANSLATION)),
    Member::new("EncryptionConfiguration", Type::Structure(&ENCRYPTION_CONFIGURATION)),
    Member::new("ReplicationTime", Type::Structure(&REPLICATION_TIME)),
    Member::new("Metrics", Type::Structure(&METRICS)),
] };

pub(crate) static ENCRYPTION_CONFIGURATION: Schema = Schema { name: "EncryptionConfiguration", members: &[
    Member::new("ReplicaKmsKeyID", Type::Text(Text::FREE)),
] };

pub(crate) static ERROR: Schema = Schema { name: "Error", members: &[
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)),
    Member::new("VersionId", Type::Text(Text::FREE)),
    Member::new("Code", Type::Text(Text::FREE)),
    Member::new("Message", Type::Text(Text::FREE)),
] };

pub(crate) static ERROR_DOCUMENT: Schema = Schema { name: "ErrorDocument", members: &[
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)).required(),
] };

pub(crate) static EVENT_BRIDGE_CONFIGURATION: Schema = Schema { name: "EventBridgeConfiguration", members: &[] };

pub(crate) static EVENT_HOLD_DURATION: Schema = Schema { name: "EventHoldDuration", members: &[
    Member::new("Days", Type::Integer(Range::NONE)),
    Member::new("Years", Type::Integer(Range::NONE)),
] };

pub(crate) static EXISTING_OBJECT_REPLICATION: Schema = Schema { name: "ExistingObjectReplication", members: &[
    Member::new("Status", Type::Text(&texts::EXISTING_OBJECT_REPLICATION_STATUS)).required(),
] };

pub(crate) static FILTER_RULE: Schema = Schema { name: "FilterRule", members: &[
    Member::new("Name", Type::Text(&texts::FILTER_RULE_NAME)),
    Member::new("Value", Type::Text(Text::FREE)),
] };

pub(crate) static GET_OBJECT_ATTRIBUTES_PARTS: Schema = Schema { name: "GetObjectAttributesParts", members: &[
    Member::new("TotalPartsCount", Type::Integer(Range::NONE)).wire("PartsCount"),
    Member::new("PartNumberMarker", Type::Integer(Range::NONE)),
    Member::new("NextPartNumberMarker", Type::Integer(Range::NONE)),
    Member::new("MaxParts", Type::Integer(Range::NONE)),
    Member::new("IsTruncated", Type::Boolean),
    Member::new("Parts", Type::List(&collections::PARTS_LIST)).wire("Part"),
] };

pub(crate) static GRANT: Schema = Schema { name: "Grant", members: &[
    Member::new("Grantee", Type::Structure(&GRANTEE)),
    Member::new("Permission", Type::Text(&texts::PERMISSION)),
] };

pub(crate) static GRANTEE: Schema = Schema { name: "Grantee", members: &[
    Member::new("DisplayName", Type::Text(Text::FREE)),
    Member::new("EmailAddress", Type::Text(Text::FREE)),
    Member::new("ID", Type::Text(Text::FREE)),
    Member::new("Type", Type::Text(&texts::TYPE)).wire("xsi:type").required().xml_attribute(),
    Member::new("URI", Type::Text(Text::FREE)),
] };

pub(crate) static INDEX_DOCUMENT: Schema = Schema { name: "IndexDocument", members: &[
    Member::new("Suffix", Type::Text(Text::FREE)).required(),
] };

pub(crate) static INITIATOR: Schema = Schema { name: "Initiator", members: &[
    Member::new("ID", Type::Text(Text::FREE)),
    Member::new("DisplayName", Type::Text(Text::FREE)),
] };

pub(crate) static LAMBDA_FUNCTION_CONFIGURATION: Schema = Schema { name: "LambdaFunctionConfiguration", members: &[
    Member::new("Id", Type::Text(Text::FREE)),
    Member::new("LambdaFunctionArn", Type::Text(Text::FREE)).wire("CloudFunction").required(),
    Member::new("Events", Type::List(&collections::EVENT_LIST)).wire("Event").required(),
    Member::new("Filter", Type::Structure(&NOTIFICATION_CONFIGURATION_FILTER)),
] };

pub(crate) static LIFECYCLE_EXPIRATION: Schema = Schema { name: "LifecycleExpiration", members: &[
    Member::new("Date", Type::Timestamp(Some(TimeFormat::Iso8601))),
    Member::new("Days", Type::Integer(Range::NONE)),
    Member::new("ExpiredObjectDeleteMarker", Type::Boolean),
] };

pub(crate) static LIFECYCLE_RULE: Schema = Schema { name: "LifecycleRule", members: &[
    Member::new("Expiration", Type::Structure(&LIFECYCLE_EXPIRATION)),
    Member::new("ID", Type::Text(Text::FREE)),
    Member::new("Prefix", Type::Text(Text::FREE)),
    Member::new("Filter", Type::Structure(&LIFECYCLE_RULE_FILTER)),
    Member::new("Status", Type::Text(&texts::EXPIRATION_STATUS)).required(),
    Member::new("Transitions", Type::List(&collections::TRANSITION_LIST)).wire("Transition"),
    Member::new("NoncurrentVersionTransitions", Type::List(&collections::NONCURRENT_VERSION_TRANSITION_LIST)).wire("NoncurrentVersionTransition"),
    Member::new("NoncurrentVersionExpiration", Type::Structure(&NONCURRENT_VERSION_EXPIRATION)),
    Member::new("AbortIncompleteMultipartUpload", Type::Structure(&ABORT_INCOMPLETE_MULTIPART_UPLOAD)),
] };

pub(crate) static LIFECYCLE_RULE_AND_OPERATOR: Schema = Schema { name: "LifecycleRuleAndOperator", members: &[
    Member::new("Prefix", Type::Text(Text::FREE)),
    Member::new("Tags", Type::List(&collections::TAG_SET_FLATTENED)).wire("Tag"),
    Member::new("ObjectSizeGreaterThan", Type::Long(Range::NONE)),
    Member::new("ObjectSizeLessThan", Type::Long(Range::NONE)),
] };

pub(crate) static LIFECYCLE_RULE_FILTER: Schema = Schema { name: "LifecycleRuleFilter", members: &[
    Member::new("Prefix", Type::Text(Text::FREE)),
    Member::new("Tag", Type::Structure(&TAG)),
    Member::new("ObjectSizeGreaterThan", Type::Long(Range::NONE)),
    Member::new("ObjectSizeLessThan", Type::Long(Range::NONE)),
    Member::new("And", Type::Structure(&LIFECYCLE_RULE_AND_OPERATOR)),
] };

pub(crate) static LOCATION_INFO: Schema = Schema { name: "LocationInfo", members: &[
    Member::new("Type", Type::Text(&texts::LOCATION_TYPE)),
    Member::new("Name", Type::Text(Text::FREE)),
] };

pub(crate) static LOGGING_ENABLED: Schema = Schema { name: "LoggingEnabled", members: &[
    Member::new("TargetBucket", Type::Text(Text::FREE)).required(),
    Member::new("TargetGrants", Type::List(&collections::TARGET_GRANTS)),
    Member::new("TargetPrefix", Type::Text(Text::FREE)).required(),
    Member::new("TargetObjectKeyFormat", Type::Structure(&TARGET_OBJECT_KEY_FORMAT)),
] };

pub(crate) static METRICS: Schema = Schema { name: "Metrics", members: &[
    Member::new("Status", Type::Text(&texts::METRICS_STATUS)).required(),
    Member::new("EventThreshold", Type::Structure(&REPLICATION_TIME_VALUE)),
] };

pub(crate) static MULTIPART_UPLOAD: Schema = Schema { name: "MultipartUpload", members: &[
    Member::new("UploadId", Type::Text(Text::FREE)),
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)),
    Member::new("Initiated", Type::Timestamp(None)),
    Member::new("StorageClass", Type::Text(&texts::STORAGE_CLASS)),
    Member::new("Owner", Type::Structure(&OWNER)),
    Member::new("Initiator", Type::Structure(&INITIATOR)),
    Member::new("ChecksumAlgorithm", Type::Text(&texts::CHECKSUM_ALGORITHM)),
    Member::new("ChecksumType", Type::Text(&texts::CHECKSUM_TYPE)),
    Member::new("VersionId", Type::Text(Text::FREE)),
] };

pub(crate) static NONCURRENT_VERSION_EXPIRATION: Schema = Schema { name: "NoncurrentVersionExpiration", members: &[
    Member::new("NoncurrentDays", Type::Integer(Range::NONE)),
    Member::new("NewerNoncurrentVersions", Type::Integer(Range::NONE)),
] };

pub(crate) static NONCURRENT_VERSION_TRANSITION: Schema = Schema { name: "NoncurrentVersionTransition", members: &[
    Member::new("NoncurrentDays", Type::Integer(Range::NONE)),
    Member::new("StorageClass", Type::Text(&texts::TRANSITION_STORAGE_CLASS)),
    Member::new("NewerNoncurrentVersions", Type::Integer(Range::NONE)),
] };

pub(crate) static NOTIFICATION_CONFIGURATION: Schema = Schema { name: "NotificationConfiguration", members: &[
    Member::new("TopicConfigurations", Type::List(&collections::TOPIC_CONFIGURATION_LIST)).wire("TopicConfiguration"),
    Member::new("QueueConfigurations", Type::List(&collections::QUEUE_CONFIGURATION_LIST)).wire("QueueConfiguration"),
    Member::new("LambdaFunctionConfigurations", Type::List(&collections::LAMBDA_FUNCTION_CONFIGURATION_LIST)).wire("CloudFunctionConfiguration"),
    Member::new("EventBridgeConfiguration", Type::Structure(&EVENT_BRIDGE_CONFIGURATION)),
] };

pub(crate) static NOTIFICATION_CONFIGURATION_FILTER: Schema = Schema { name: "NotificationConfigurationFilter", members: &[
    Member::new("Key", Type::Structure(&S3_KEY_FILTER)).wire("S3Key"),
] };

pub(crate) static OBJECT: Schema = Schema { name: "Object", members: &[
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)),
    Member::new("LastModified", Type::Timestamp(None)),
    Member::new("ETag", Type::Text(Text::FREE)),
    Member::new("ChecksumAlgorithm", Type::List(&collections::CHECKSUM_ALGORITHM_LIST)),
    Member::new("ChecksumType", Type::Text(&texts::CHECKSUM_TYPE)),
    Member::new("Size", Type::Long(Range::NONE)),
    Member::new("StorageClass", Type::Text(&texts::OBJECT_STORAGE_CLASS)),
    Member::new("Owner", Type::Structure(&OWNER)),
    Member::new("RestoreStatus", Type::Structure(&RESTORE_STATUS)),
] };

pub(crate) static OBJECT_IDENTIFIER: Schema = Schema { name: "ObjectIdentifier", members: &[
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)).required(),
    Member::new("VersionId", Type::Text(Text::FREE)),
    Member::new("ETag", Type::Text(Text::FREE)),
    Member::new("LastModifiedTime", Type::Timestamp(Some(TimeFormat::Http))),
    Member::new("Size", Type::Long(Range::NONE)),
] };

pub(crate) static OBJECT_LOCK_CONFIGURATION: Schema = Schema { name: "ObjectLockConfiguration", members: &[
    Member::new("ObjectLockEnabled", Type::Text(&texts::OBJECT_LOCK_ENABLED)),
    Member::new("Rule", Type::Structure(&OBJECT_LOCK_RULE)),
] };

pub(crate) static OBJECT_LOCK_LEGAL_HOLD: Schema = Schema { name: "ObjectLockLegalHold", members: &[
    Member::new("Status", Type::Text(&texts::OBJECT_LOCK_LEGAL_HOLD_STATUS)),
] };

pub(crate) static OBJECT_LOCK_RETENTION: Schema = Schema { name: "ObjectLockRetention", members: &[
    Member::new("Mode", Type::Text(&texts::OBJECT_LOCK_RETENTION_MODE)),
    Member::new("RetainUntilDate", Type::Timestamp(Some(TimeFormat::Iso8601))),
    Member::new("EventHold", Type::Text(&texts::OBJECT_LOCK_EVENT_HOLD)),
    Member::new("EventHoldDuration", Type::Structure(&EVENT_HOLD_DURATION)),
] };

pub(crate) static OBJECT_LOCK_RULE: Schema = Schema { name: "ObjectLockRule", members: &[
    Member::new("DefaultRetention", Type::Structure(&DEFAULT_RETENTION)),
] };

pub(crate) static OBJECT_PART: Schema = Schema { name: "ObjectPart", members: &[
    Member::new("PartNumber", Type::Integer(Range::NONE)),
    Member::new("Size", Type::Long(Range::NONE)),
    Member::new("ChecksumCRC32", Type::Text(Text::FREE)),
    Member::new("ChecksumCRC32C", Type::Text(Text::FREE)),
    Member::new("ChecksumCRC64NVME", Type::Text(Text::FREE)),
    Member::new("ChecksumSHA1", Type::Text(Text::FREE)),
    Member::new("ChecksumSHA256", Type::Text(Text::FREE)),
    Member::new("ChecksumSHA512", Type::Text(Text::FREE)),
    Member::new("ChecksumMD5", Type::Text(Text::FREE)),
    Member::new("ChecksumXXHASH64", Type::Text(Text::FREE)),
    Member::new("ChecksumXXHASH3", Type::Text(Text::FREE)),
    Member::new("ChecksumXXHASH128", Type::Text(Text::FREE)),
] };

pub(crate) static OBJECT_VERSION: Schema = Schema { name: "ObjectVersion", members: &[
    Member::new("ETag", Type::Text(Text::FREE)),
    Member::new("ChecksumAlgorithm", Type::List(&collections::CHECKSUM_ALGORITHM_LIST)),
    Member::new("ChecksumType", Type::Text(&texts::CHECKSUM_TYPE)),
    Member::new("Size", Type::Long(Range::NONE)),
    Member::new("StorageClass", Type::Text(&texts::OBJECT_VERSION_STORAGE_CLASS)),
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)),
    Member::new("VersionId", Type::Text(Text::FREE)),
    Member::new("IsLatest", Type::Boolean),
    Member::new("LastModified", Type::Timestamp(None)),
    Member::new("Owner", Type::Structure(&OWNER)),
    Member::new("RestoreStatus", Type::Structure(&RESTORE_STATUS)),
] };

pub(crate) static OWNER: Schema = Schema { name: "Owner", members: &[
    Member::new("DisplayName", Type::Text(Text::FREE)),
    Member::new("ID", Type::Text(Text::FREE)),
] };

pub(crate) static OWNERSHIP_CONTROLS: Schema = Schema { name: "OwnershipControls", members: &[
    Member::new("Rules", Type::List(&collections::OWNERSHIP_CONTROLS_RULES)).wire("Rule").required(),
] };

pub(crate) static OWNERSHIP_CONTROLS_RULE: Schema = Schema { name: "OwnershipControlsRule", members: &[
    Member::new("ObjectOwnership", Type::Text(&texts::OBJECT_OWNERSHIP)).required(),
] };

pub(crate) static PART: Schema = Schema { name: "Part", members: &[
    Member::new("PartNumber", Type::Integer(Range::NONE)),
    Member::new("LastModified", Type::Timestamp(None)),
    Member::new("ETag", Type::Text(Text::FREE)),
    Member::new("Size", Type::Long(Range::NONE)),
    Member::new("ChecksumCRC32", Type::Text(Text::FREE)),
    Member::new("ChecksumCRC32C", Type::Text(Text::FREE)),
    Member::new("ChecksumCRC64NVME", Type::Text(Text::FREE)),
    Member::new("ChecksumSHA1", Type::Text(Text::FREE)),
    Member::new("ChecksumSHA256", Type::Text(Text::FREE)),
    Member::new("ChecksumSHA512", Type::Text(Text::FREE)),
    Member::new("ChecksumMD5", Type::Text(Text::FREE)),
    Member::new("ChecksumXXHASH64", Type::Text(Text::FREE)),
    Member::new("ChecksumXXHASH3", Type::Text(Text::FREE)),
    Member::new("ChecksumXXHASH128", Type::Text(Text::FREE)),
] };

pub(crate) static PARTITIONED_PREFIX: Schema = Schema { name: "PartitionedPrefix", members: &[
    Member::new("PartitionDateSource", Type::Text(&texts::PARTITION_DATE_SOURCE)),
] };

pub(crate) static POLICY_STATUS: Schema = Schema { name: "PolicyStatus", members: &[
    Member::new("IsPublic", Type::Boolean),
] };

pub(crate) static PUBLIC_ACCESS_BLOCK_CONFIGURATION: Schema = Schema { name: "PublicAccessBlockConfiguration", members: &[
    Member::new("BlockPublicAcls", Type::Boolean),
    Member::new("IgnorePublicAcls", Type::Boolean),
    Member::new("BlockPublicPolicy", Type::Boolean),
    Member::new("RestrictPublicBuckets", Type::Boolean),
] };

pub(crate) static QUEUE_CONFIGURATION: Schema = Schema { name: "QueueConfiguration", members: &[
    Member::new("Id", Type::Text(Text::FREE)),
    Member::new("QueueArn", Type::Text(Text::FREE)).wire("Queue").required(),
    Member::new("Events", Type::List(&collections::EVENT_LIST)).wire("Event").required(),
    Member::new("Filter", Type::Structure(&NOTIFICATION_CONFIGURATION_FILTER)),
] };

pub(crate) static REDIRECT: Schema = Schema { name: "Redirect", members: &[
    Member::new("HostName", Type::Text(Text::FREE)),
    Member::new("HttpRedirectCode", Type::Text(Text::FREE)),
    Member::new("Protocol", Type::Text(&texts::PROTOCOL)),
    Member::new("ReplaceKeyPrefixWith", Type::Text(Text::FREE)),
    Member::new("ReplaceKeyWith", Type::Text(Text::FREE)),
] };

pub(crate) static REDIRECT_ALL_REQUESTS_TO: Schema = Schema { name: "RedirectAllRequestsTo", members: &[
    Member::new("HostName", Type::Text(Text::FREE)).required(),
    Member::new("Protocol", Type::Text(&texts::PROTOCOL)),
] };

pub(crate) static REPLICA_MODIFICATIONS: Schema = Schema { name: "ReplicaModifications", members: &[
    Member::new("Status", Type::Text(&texts::REPLICA_MODIFICATIONS_STATUS)).required(),
] };

pub(crate) static REPLICATION_CONFIGURATION: Schema = Schema { name: "ReplicationConfiguration", members: &[
    Member::new("Role", Type::Text(Text::FREE)).required(),
    Member::new("Rules", Type::List(&collections::REPLICATION_RULES)).wire("Rule").required(),
] };

pub(crate) static REPLICATION_RULE: Schema = Schema { name: "ReplicationRule", members: &[
    Member::new("ID", Type::Text(Text::FREE)),
    Member::new("Priority", Type::Integer(Range::NONE)),
    Member::new("Prefix", Type::Text(Text::FREE)),
    Member::new("Filter", Type::Structure(&REPLICATION_RULE_FILTER)),
    Member::new("Status", Type::Text(&texts::REPLICATION_RULE_STATUS)).required(),
    Member::new("SourceSelectionCriteria", Type::Structure(&SOURCE_SELECTION_CRITERIA)),
    Member::new("ExistingObjectReplication", Type::Structure(&EXISTING_OBJECT_REPLICATION)),
    Member::new("Destination", Type::Structure(&DESTINATION)).required(),
    Member::new("DeleteMarkerReplication", Type::Structure(&DELETE_MARKER_REPLICATION)),
] };

pub(crate) static REPLICATION_RULE_AND_OPERATOR: Schema = Schema { name: "ReplicationRuleAndOperator", members: &[
    Member::new("Prefix", Type::Text(Text::FREE)),
    Member::new("Tags", Type::List(&collections::TAG_SET_FLATTENED)).wire("Tag"),
] };

pub(crate) static REPLICATION_RULE_FILTER: Schema = Schema { name: "ReplicationRuleFilter", members: &[
    Member::new("Prefix", Type::Text(Text::FREE)),
    Member::new("Tag", Type::Structure(&TAG)),
    Member::new("And", Type::Structure(&REPLICATION_RULE_AND_OPERATOR)),
] };

pub(crate) static REPLICATION_TIME: Schema = Schema { name: "ReplicationTime", members: &[
    Member::new("Status", Type::Text(&texts::REPLICATION_TIME_STATUS)).required(),
    Member::new("Time", Type::Structure(&REPLICATION_TIME_VALUE)).required(),
] };

pub(crate) static REPLICATION_TIME_VALUE: Schema = Schema { name: "ReplicationTimeValue", members: &[
    Member::new("Minutes", Type::Integer(Range::NONE)),
] };

pub(crate) static REQUEST_PAYMENT_CONFIGURATION: Schema = Schema { name: "RequestPaymentConfiguration", members: &[
    Member::new("Payer", Type::Text(&texts::PAYER)).required(),
] };

pub(crate) static RESTORE_STATUS: Schema = Schema { name: "RestoreStatus", members: &[
    Member::new("IsRestoreInProgress", Type::Boolean),
    Member::new("RestoreExpiryDate", Type::Timestamp(None)),
] };

pub(crate) static ROUTING_RULE: Schema = Schema { name: "RoutingRule", members: &[
    Member::new("Condition", Type::Structure(&CONDITION)),
    Member::new("Redirect", Type::Structure(&REDIRECT)).required(),
] };

pub(crate) static S3_KEY_FILTER: Schema = Schema { name: "S3KeyFilter", members: &[
    Member::new("FilterRules", Type::List(&collections::FILTER_RULE_LIST)).wire("FilterRule"),
] };

pub(crate) static SERVER_SIDE_ENCRYPTION_BY_DEFAULT: Schema = Schema { name: "ServerSideEncryptionByDefault", members: &[
    Member::new("SSEAlgorithm", Type::Text(&texts::SERVER_SIDE_ENCRYPTION)).required(),
    Member::new("KMSMasterKeyID", Type::Text(&texts::SSEKMS_KEY_ID)),
] };

pub(crate) static SERVER_SIDE_ENCRYPTION_CONFIGURATION: Schema = Schema { name: "ServerSideEncryptionConfiguration", members: &[
    Member::new("Rules", Type::List(&collections::SERVER_SIDE_ENCRYPTION_RULES)).wire("Rule").required(),
] };

pub(crate) static SERVER_SIDE_ENCRYPTION_RULE: Schema = Schema { name: "ServerSideEncryptionRule", members: &[
    Member::new("ApplyServerSideEncryptionByDefault", Type::Structure(&SERVER_SIDE_ENCRYPTION_BY_DEFAULT)),
    Member::new("BucketKeyEnabled", Type::Boolean),
    Member::new("BlockedEncryptionTypes", Type::Structure(&BLOCKED_ENCRYPTION_TYPES)),
] };

pub(crate) static SIMPLE_PREFIX: Schema = Schema { name: "SimplePrefix", members: &[] };

pub(crate) static SOURCE_SELECTION_CRITERIA: Schema = Schema { name: "SourceSelectionCriteria", members: &[
    Member::new("SseKmsEncryptedObjects", Type::Structure(&SSE_KMS_ENCRYPTED_OBJECTS)),
    Member::new("ReplicaModifications", Type::Structure(&REPLICA_MODIFICATIONS)),
] };

pub(crate) static SSE_KMS_ENCRYPTED_OBJECTS: Schema = Schema { name: "SseKmsEncryptedObjects", members: &[
    Member::new("Status", Type::Text(&texts::SSE_KMS_ENCRYPTED_OBJECTS_STATUS)).required(),
] };

pub(crate) static TAG: Schema = Schema { name: "Tag", members: &[
    Member::new("Key", Type::Text(&texts::OBJECT_KEY)).required(),
    Member::new("Value", Type::Text(Text::FREE)).required(),
] };

pub(crate) static TAGGING: Schema = Schema { name: "Tagging", members: &[
    Member::new("TagSet", Type::List(&collections::TAG_SET)).required(),
] };

pub(crate) static TARGET_GRANT: Schema = Schema { name: "TargetGrant", members: &[
    Member::new("Grantee", Type::Structure(&GRANTEE)),
    Member::new("Permission", Type::Text(&texts::BUCKET_LOGS_PERMISSION)),
] };

pub(crate) static TARGET_OBJECT_KEY_FORMAT: Schema = Schema { name: "TargetObjectKeyFormat", members: &[
    Member::new("SimplePrefix", Type::Structure(&SIMPLE_PREFIX)),
    Member::new("PartitionedPrefix", Type::Structure(&PARTITIONED_PREFIX)),
] };

pub(crate) static TOPIC_CONFIGURATION: Schema = Schema { name: "TopicConfiguration", members: &[
    Member::new("Id", Type::Text(Text::FREE)),
    Member::new("TopicArn", Type::Text(Text::FREE)).wire("Topic").required(),
    Member::new("Events", Type::List(&collections::EVENT_LIST)).wire("Event").required(),
    Member::new("Filter", Type::Structure(&NOTIFICATION_CONFIGURATION_FILTER)),
] };

pub(crate) static TRANSITION: Schema = Schema { name: "Transition", members: &[
    Member::new("Date", Type::Timestamp(Some(TimeFormat::Iso8601))),
    Member::new("Days", Type::Integer(Range::NONE)),
    Member::new("StorageClass", Type::Text(&texts::TRANSITION_STORAGE_CLASS)),
] };

pub(crate) static VERSIONING_CONFIGURATION: Schema = Schema { name: "VersioningConfiguration", members: &[
    Member::new("MFADelete", Type::Text(&texts::MFA_DELETE)).wire("MfaDelete"),
    Member::new("Status", Type::Text(&texts::BUCKET_VERSIONING_STATUS)),
] };

pub(crate) static WEBSITE_CONFIGURATION: Schema = Schema { name: "WebsiteConfiguration", members: &[
    Member::new("ErrorDocument", Type::Structure(&ERROR_DOCUMENT)),
    Member::new("IndexDocument", Type::Structure(&INDEX_DOCUMENT)),
    Member::new("RedirectAllRequestsTo", Type::Structure(&REDIRECT_ALL_REQUESTS_TO)),
    Member::new("RoutingRules", Type::List(&collections::ROUTING_RULES)),
] };
