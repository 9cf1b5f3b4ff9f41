//! The service and its operations.

use schema::{OperationFacts, Protocol, ServiceError, ServiceFacts, empty};

use crate::{operations as api, schemas};

pub(crate) static ABORT_MULTIPART_UPLOAD: OperationFacts = OperationFacts {
    service: "s3", name: "AbortMultipartUpload", method: "DELETE", uri: "/{Bucket}/{Key+}", status: 204,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::ABORT_MULTIPART_UPLOAD, output: &schemas::ABORT_MULTIPART_UPLOAD_OUTPUT,
    new_input: empty::<api::AbortMultipartUpload>, new_output: empty::<api::AbortMultipartUploadOutput>,
};

pub(crate) static COMPLETE_MULTIPART_UPLOAD: OperationFacts = OperationFacts {
    service: "s3", name: "CompleteMultipartUpload", method: "POST", uri: "/{Bucket}/{Key+}", status: 200,
    writes: true, anonymous: false, result_wrapper: "CompleteMultipartUploadResult", streams_in: false, streams_out: false,
    input: &schemas::COMPLETE_MULTIPART_UPLOAD, output: &schemas::COMPLETE_MULTIPART_UPLOAD_OUTPUT,
    new_input: empty::<api::CompleteMultipartUpload>, new_output: empty::<api::CompleteMultipartUploadOutput>,
};

pub(crate) static COPY_OBJECT: OperationFacts = OperationFacts {
    service: "s3", name: "CopyObject", method: "PUT", uri: "/{Bucket}/{Key+}", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::COPY_OBJECT, output: &schemas::COPY_OBJECT_OUTPUT,
    new_input: empty::<api::CopyObject>, new_output: empty::<api::CopyObjectOutput>,
};

pub(crate) static CREATE_BUCKET: OperationFacts = OperationFacts {
    service: "s3", name: "CreateBucket", method: "PUT", uri: "/{Bucket}", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::CREATE_BUCKET, output: &schemas::CREATE_BUCKET_OUTPUT,
    new_input: empty::<api::CreateBucket>, new_output: empty::<api::CreateBucketOutput>,
};

pub(crate) static CREATE_MULTIPART_UPLOAD: OperationFacts = OperationFacts {
    service: "s3", name: "CreateMultipartUpload", method: "POST", uri: "/{Bucket}/{Key+}?uploads", status: 200,
    writes: true, anonymous: false, result_wrapper: "InitiateMultipartUploadResult", streams_in: false, streams_out: false,
    input: &schemas::CREATE_MULTIPART_UPLOAD, output: &schemas::CREATE_MULTIPART_UPLOAD_OUTPUT,
    new_input: empty::<api::CreateMultipartUpload>, new_output: empty::<api::CreateMultipartUploadOutput>,
};

pub(crate) static DELETE_BUCKET: OperationFacts = OperationFacts {
    service: "s3", name: "DeleteBucket", method: "DELETE", uri: "/{Bucket}", status: 204,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_BUCKET, output: &schemas::DELETE_BUCKET_OUTPUT,
    new_input: empty::<api::DeleteBucket>, new_output: empty::<api::DeleteBucketOutput>,
};

pub(crate) static DELETE_BUCKET_CORS: OperationFacts = OperationFacts {
    service: "s3", name: "DeleteBucketCors", method: "DELETE", uri: "/{Bucket}?cors", status: 204,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_BUCKET_CORS, output: &schemas::DELETE_BUCKET_CORS_OUTPUT,
    new_input: empty::<api::DeleteBucketCors>, new_output: empty::<api::DeleteBucketCorsOutput>,
};

pub(crate) static DELETE_BUCKET_ENCRYPTION: OperationFacts = OperationFacts {
    service: "s3", name: "DeleteBucketEncryption", method: "DELETE", uri: "/{Bucket}?encryption", status: 204,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_BUCKET_ENCRYPTION, output: &schemas::DELETE_BUCKET_ENCRYPTION_OUTPUT,
    new_input: empty::<api::DeleteBucketEncryption>, new_output: empty::<api::DeleteBucketEncryptionOutput>,
};

pub(crate) static DELETE_BUCKET_LIFECYCLE: OperationFacts = OperationFacts {
    service: "s3", name: "DeleteBucketLifecycle", method: "DELETE", uri: "/{Bucket}?lifecycle", status: 204,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_BUCKET_LIFECYCLE, output: &schemas::DELETE_BUCKET_LIFECYCLE_OUTPUT,
    new_input: empty::<api::DeleteBucketLifecycle>, new_output: empty::<api::DeleteBucketLifecycleOutput>,
};

pub(crate) static DELETE_BUCKET_OWNERSHIP_CONTROLS: OperationFacts = OperationFacts {
    service: "s3", name: "DeleteBucketOwnershipControls", method: "DELETE", uri: "/{Bucket}?ownershipControls", status: 204,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_BUCKET_OWNERSHIP_CONTROLS, output: &schemas::DELETE_BUCKET_OWNERSHIP_CONTROLS_OUTPUT,
    new_input: empty::<api::DeleteBucketOwnershipControls>, new_output: empty::<api::DeleteBucketOwnershipControlsOutput>,
};

pub(crate) static DELETE_BUCKET_POLICY: OperationFacts = OperationFacts {
    service: "s3", name: "DeleteBucketPolicy", method: "DELETE", uri: "/{Bucket}?policy", status: 204,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_BUCKET_POLICY, output: &schemas::DELETE_BUCKET_POLICY_OUTPUT,
    new_input: empty::<api::DeleteBucketPolicy>, new_output: empty::<api::DeleteBucketPolicyOutput>,
};

pub(crate) static DELETE_BUCKET_REPLICATION: OperationFacts = OperationFacts {
    service: "s3", name: "DeleteBucketReplication", method: "DELETE", uri: "/{Bucket}?replication", status: 204,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_BUCKET_REPLICATION, output: &schemas::DELETE_BUCKET_REPLICATION_OUTPUT,
    new_input: empty::<api::DeleteBucketReplication>, new_output: empty::<api::DeleteBucketReplicationOutput>,
};

pub(crate) static DELETE_BUCKET_TAGGING: OperationFacts = OperationFacts {
    service: "s3", name: "DeleteBucketTagging", method: "DELETE", uri: "/{Bucket}?tagging", status: 204,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_BUCKET_TAGGING, output: &schemas::DELETE_BUCKET_TAGGING_OUTPUT,
    new_input: empty::<api::DeleteBucketTagging>, new_output: empty::<api::DeleteBucketTaggingOutput>,
};

pub(crate) static DELETE_BUCKET_WEBSITE: OperationFacts = OperationFacts {
    service: "s3", name: "DeleteBucketWebsite", method: "DELETE", uri: "/{Bucket}?website", status: 204,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_BUCKET_WEBSITE, output: &schemas::DELETE_BUCKET_WEBSITE_OUTPUT,
    new_input: empty::<api::DeleteBucketWebsite>, new_output: empty::<api::DeleteBucketWebsiteOutput>,
};

pub(crate) static DELETE_OBJECT: OperationFacts = OperationFacts {
    service: "s3", name: "DeleteObject", method: "DELETE", uri: "/{Bucket}/{Key+}", status: 204,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_OBJECT, output: &schemas::DELETE_OBJECT_OUTPUT,
    new_input: empty::<api::DeleteObject>, new_output: empty::<api::DeleteObjectOutput>,
};

pub(crate) static DELETE_OBJECT_TAGGING: OperationFacts = OperationFacts {
    service: "s3", name: "DeleteObjectTagging", method: "DELETE", uri: "/{Bucket}/{Key+}?tagging", status: 204,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_OBJECT_TAGGING, output: &schemas::DELETE_OBJECT_TAGGING_OUTPUT,
    new_input: empty::<api::DeleteObjectTagging>, new_output: empty::<api::DeleteObjectTaggingOutput>,
};

pub(crate) static DELETE_OBJECTS: OperationFacts = OperationFacts {
    service: "s3", name: "DeleteObjects", method: "POST", uri: "/{Bucket}?delete", status: 200,
    writes: true, anonymous: false, result_wrapper: "DeleteResult", streams_in: false, streams_out: false,
    input: &schemas::DELETE_OBJECTS, output: &schemas::DELETE_OBJECTS_OUTPUT,
    new_input: empty::<api::DeleteObjects>, new_output: empty::<api::DeleteObjectsOutput>,
};

pub(crate) static DELETE_PUBLIC_ACCESS_BLOCK: OperationFacts = OperationFacts {
    service: "s3", name: "DeletePublicAccessBlock", method: "DELETE", uri: "/{Bucket}?publicAccessBlock", status: 204,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::DELETE_PUBLIC_ACCESS_BLOCK, output: &schemas::DELETE_PUBLIC_ACCESS_BLOCK_OUTPUT,
    new_input: empty::<api::DeletePublicAccessBlock>, new_output: empty::<api::DeletePublicAccessBlockOutput>,
};

pub(crate) static GET_BUCKET_ACCELERATE_CONFIGURATION: OperationFacts = OperationFacts {
    service: "s3", name: "GetBucketAccelerateConfiguration", method: "GET", uri: "/{Bucket}?accelerate", status: 200,
    writes: false, anonymous: false, result_wrapper: "AccelerateConfiguration", streams_in: false, streams_out: false,
    input: &schemas::GET_BUCKET_ACCELERATE_CONFIGURATION, output: &schemas::GET_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT,
    new_input: empty::<api::GetBucketAccelerateConfiguration>, new_output: empty::<api::GetBucketAccelerateConfigurationOutput>,
};

pub(crate) static GET_BUCKET_ACL: OperationFacts = OperationFacts {
    service: "s3", name: "GetBucketAcl", method: "GET", uri: "/{Bucket}?acl", status: 200,
    writes: false, anonymous: false, result_wrapper: "AccessControlPolicy", streams_in: false, streams_out: false,
    input: &schemas::GET_BUCKET_ACL, output: &schemas::GET_BUCKET_ACL_OUTPUT,
    new_input: empty::<api::GetBucketAcl>, new_output: empty::<api::GetBucketAclOutput>,
};

pub(crate) static GET_BUCKET_CORS: OperationFacts = OperationFacts {
    service: "s3", name: "GetBucketCors", method: "GET", uri: "/{Bucket}?cors", status: 200,
    writes: false, anonymous: false, result_wrapper: "CORSConfiguration", streams_in: false, streams_out: false,
    input: &schemas::GET_BUCKET_CORS, output: &schemas::GET_BUCKET_CORS_OUTPUT,
    new_input: empty::<api::GetBucketCors>, new_output: empty::<api::GetBucketCorsOutput>,
};

pub(crate) static GET_BUCKET_ENCRYPTION: OperationFacts = OperationFacts {
    service: "s3", name: "GetBucketEncryption", method: "GET", uri: "/{Bucket}?encryption", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_BUCKET_ENCRYPTION, output: &schemas::GET_BUCKET_ENCRYPTION_OUTPUT,
    new_input: empty::<api::GetBucketEncryption>, new_output: empty::<api::GetBucketEncryptionOutput>,
};

pub(crate) static GET_BUCKET_LIFECYCLE_CONFIGURATION: OperationFacts = OperationFacts {
    service: "s3", name: "GetBucketLifecycleConfiguration", method: "GET", uri: "/{Bucket}?lifecycle", status: 200,
    writes: false, anonymous: false, result_wrapper: "LifecycleConfiguration", streams_in: false, streams_out: false,
    input: &schemas::GET_BUCKET_LIFECYCLE_CONFIGURATION, output: &schemas::GET_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT,
    new_input: empty::<api::GetBucketLifecycleConfiguration>, new_output: empty::<api::GetBucketLifecycleConfigurationOutput>,
};

pub(crate) static GET_BUCKET_LOCATION: OperationFacts = OperationFacts {
    service: "s3", name: "GetBucketLocation", method: "GET", uri: "/{Bucket}?location", status: 200,
    writes: false, anonymous: false, result_wrapper: "LocationConstraint", streams_in: false, streams_out: false,
    input: &schemas::GET_BUCKET_LOCATION, output: &schemas::GET_BUCKET_LOCATION_OUTPUT,
    new_input: empty::<api::GetBucketLocation>, new_output: empty::<api::GetBucketLocationOutput>,
};

pub(crate) static GET_BUCKET_LOGGING: OperationFacts = OperationFacts {
    service: "s3", name: "GetBucketLogging", method: "GET", uri: "/{Bucket}?logging", status: 200,
    writes: false, anonymous: false, result_wrapper: "BucketLoggingStatus", streams_in: false, streams_out: false,
    input: &schemas::GET_BUCKET_LOGGING, output: &schemas::GET_BUCKET_LOGGING_OUTPUT,
    new_input: empty::<api::GetBucketLogging>, new_output: empty::<api::GetBucketLoggingOutput>,
};

pub(crate) static GET_BUCKET_NOTIFICATION_CONFIGURATION: OperationFacts = OperationFacts {
    service: "s3", name: "GetBucketNotificationConfiguration", method: "GET", uri: "/{Bucket}?notification", status: 200,
    writes: false, anonymous: false, result_wrapper: "NotificationConfiguration", streams_in: false, streams_out: false,
    input: &schemas::GET_BUCKET_NOTIFICATION_CONFIGURATION, output: &schemas::GET_BUCKET_NOTIFICATION_CONFIGURATION_OUTPUT,
    new_input: empty::<api::GetBucketNotificationConfiguration>, new_output: empty::<api::GetBucketNotificationConfigurationOutput>,
};

pub(crate) static GET_BUCKET_OWNERSHIP_CONTROLS: OperationFacts = OperationFacts {
    service: "s3", name: "GetBucketOwnershipControls", method: "GET", uri: "/{Bucket}?ownershipControls", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_BUCKET_OWNERSHIP_CONTROLS, output: &schemas::GET_BUCKET_OWNERSHIP_CONTROLS_OUTPUT,
    new_input: empty::<api::GetBucketOwnershipControls>, new_output: empty::<api::GetBucketOwnershipControlsOutput>,
};

pub(crate) static GET_BUCKET_POLICY: OperationFacts = OperationFacts {
    service: "s3", name: "GetBucketPolicy", method: "GET", uri: "/{Bucket}?policy", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_BUCKET_POLICY, output: &schemas::GET_BUCKET_POLICY_OUTPUT,
    new_input: empty::<api::GetBucketPolicy>, new_output: empty::<api::GetBucketPolicyOutput>,
};

pub(crate) static GET_BUCKET_POLICY_STATUS: OperationFacts = OperationFacts {
    service: "s3", name: "GetBucketPolicyStatus", method: "GET", uri: "/{Bucket}?policyStatus", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_BUCKET_POLICY_STATUS, output: &schemas::GET_BUCKET_POLICY_STATUS_OUTPUT,
    new_input: empty::<api::GetBucketPolicyStatus>, new_output: empty::<api::GetBucketPolicyStatusOutput>,
};

pub(crate) static GET_BUCKET_REPLICATION: OperationFacts = OperationFacts {
    service: "s3", name: "GetBucketReplication", method: "GET", uri: "/{Bucket}?replication", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_BUCKET_REPLICATION, output: &schemas::GET_BUCKET_REPLICATION_OUTPUT,
    new_input: empty::<api::GetBucketReplication>, new_output: empty::<api::GetBucketReplicationOutput>,
};

pub(crate) static GET_BUCKET_REQUEST_PAYMENT: OperationFacts = OperationFacts {
    service: "s3", name: "GetBucketRequestPayment", method: "GET", uri: "/{Bucket}?requestPayment", status: 200,
    writes: false, anonymous: false, result_wrapper: "RequestPaymentConfiguration", streams_in: false, streams_out: false,
    input: &schemas::GET_BUCKET_REQUEST_PAYMENT, output: &schemas::GET_BUCKET_REQUEST_PAYMENT_OUTPUT,
    new_input: empty::<api::GetBucketRequestPayment>, new_output: empty::<api::GetBucketRequestPaymentOutput>,
};

pub(crate) static GET_BUCKET_TAGGING: OperationFacts = OperationFacts {
    service: "s3", name: "GetBucketTagging", method: "GET", uri: "/{Bucket}?tagging", status: 200,
    writes: false, anonymous: false, result_wrapper: "Tagging", streams_in: false, streams_out: false,
    input: &schemas::GET_BUCKET_TAGGING, output: &schemas::GET_BUCKET_TAGGING_OUTPUT,
    new_input: empty::<api::GetBucketTagging>, new_output: empty::<api::GetBucketTaggingOutput>,
};

pub(crate) static GET_BUCKET_VERSIONING: OperationFacts = OperationFacts {
    service: "s3", name: "GetBucketVersioning", method: "GET", uri: "/{Bucket}?versioning", status: 200,
    writes: false, anonymous: false, result_wrapper: "VersioningConfiguration", streams_in: false, streams_out: false,
    input: &schemas::GET_BUCKET_VERSIONING, output: &schemas::GET_BUCKET_VERSIONING_OUTPUT,
    new_input: empty::<api::GetBucketVersioning>, new_output: empty::<api::GetBucketVersioningOutput>,
};

pub(crate) static GET_BUCKET_WEBSITE: OperationFacts = OperationFacts {
    service: "s3", name: "GetBucketWebsite", method: "GET", uri: "/{Bucket}?website", status: 200,
    writes: false, anonymous: false, result_wrapper: "WebsiteConfiguration", streams_in: false, streams_out: false,
    input: &schemas::GET_BUCKET_WEBSITE, output: &schemas::GET_BUCKET_WEBSITE_OUTPUT,
    new_input: empty::<api::GetBucketWebsite>, new_output: empty::<api::GetBucketWebsiteOutput>,
};

pub(crate) static GET_OBJECT: OperationFacts = OperationFacts {
    service: "s3", name: "GetObject", method: "GET", uri: "/{Bucket}/{Key+}", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: true,
    input: &schemas::GET_OBJECT, output: &schemas::GET_OBJECT_OUTPUT,
    new_input: empty::<api::GetObject>, new_output: empty::<api::GetObjectOutput>,
};

pub(crate) static GET_OBJECT_ACL: OperationFacts = OperationFacts {
    service: "s3", name: "GetObjectAcl", method: "GET", uri: "/{Bucket}/{Key+}?acl", status: 200,
    writes: false, anonymous: false, result_wrapper: "AccessControlPolicy", streams_in: false, streams_out: false,
    input: &schemas::GET_OBJECT_ACL, output: &schemas::GET_OBJECT_ACL_OUTPUT,
    new_input: empty::<api::GetObjectAcl>, new_output: empty::<api::GetObjectAclOutput>,
};

pub(crate) static GET_OBJECT_ATTRIBUTES: OperationFacts = OperationFacts {
    service: "s3", name: "GetObjectAttributes", method: "GET", uri: "/{Bucket}/{Key+}?attributes", status: 200,
    writes: false, anonymous: false, result_wrapper: "GetObjectAttributesResponse", streams_in: false, streams_out: false,
    input: &schemas::GET_OBJECT_ATTRIBUTES, output: &schemas::GET_OBJECT_ATTRIBUTES_OUTPUT,
    new_input: empty::<api::GetObjectAttributes>, new_output: empty::<api::GetObjectAttributesOutput>,
};

pub(crate) static GET_OBJECT_LEGAL_HOLD: OperationFacts = OperationFacts {
    service: "s3", name: "GetObjectLegalHold", method: "GET", uri: "/{Bucket}/{Key+}?legal-hold", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_OBJECT_LEGAL_HOLD, output: &schemas::GET_OBJECT_LEGAL_HOLD_OUTPUT,
    new_input: empty::<api::GetObjectLegalHold>, new_output: empty::<api::GetObjectLegalHoldOutput>,
};

pub(crate) static GET_OBJECT_LOCK_CONFIGURATION: OperationFacts = OperationFacts {
    service: "s3", name: "GetObjectLockConfiguration", method: "GET", uri: "/{Bucket}?object-lock", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_OBJECT_LOCK_CONFIGURATION, output: &schemas::GET_OBJECT_LOCK_CONFIGURATION_OUTPUT,
    new_input: empty::<api::GetObjectLockConfiguration>, new_output: empty::<api::GetObjectLockConfigurationOutput>,
};

pub(crate) static GET_OBJECT_RETENTION: OperationFacts = OperationFacts {
    service: "s3", name: "GetObjectRetention", method: "GET", uri: "/{Bucket}/{Key+}?retention", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_OBJECT_RETENTION, output: &schemas::GET_OBJECT_RETENTION_OUTPUT,
    new_input: empty::<api::GetObjectRetention>, new_output: empty::<api::GetObjectRetentionOutput>,
};

pub(crate) static GET_OBJECT_TAGGING: OperationFacts = OperationFacts {
    service: "s3", name: "GetObjectTagging", method: "GET", uri: "/{Bucket}/{Key+}?tagging", status: 200,
    writes: false, anonymous: false, result_wrapper: "Tagging", streams_in: false, streams_out: false,
    input: &schemas::GET_OBJECT_TAGGING, output: &schemas::GET_OBJECT_TAGGING_OUTPUT,
    new_input: empty::<api::GetObjectTagging>, new_output: empty::<api::GetObjectTaggingOutput>,
};

pub(crate) static GET_PUBLIC_ACCESS_BLOCK: OperationFacts = OperationFacts {
    service: "s3", name: "GetPublicAccessBlock", method: "GET", uri: "/{Bucket}?publicAccessBlock", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::GET_PUBLIC_ACCESS_BLOCK, output: &schemas::GET_PUBLIC_ACCESS_BLOCK_OUTPUT,
    new_input: empty::<api::GetPublicAccessBlock>, new_output: empty::<api::GetPublicAccessBlockOutput>,
};

pub(crate) static HEAD_BUCKET: OperationFacts = OperationFacts {
    service: "s3", name: "HeadBucket", method: "HEAD", uri: "/{Bucket}", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::HEAD_BUCKET, output: &schemas::HEAD_BUCKET_OUTPUT,
    new_input: empty::<api::HeadBucket>, new_output: empty::<api::HeadBucketOutput>,
};

pub(crate) static HEAD_OBJECT: OperationFacts = OperationFacts {
    service: "s3", name: "HeadObject", method: "HEAD", uri: "/{Bucket}/{Key+}", status: 200,
    writes: false, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::HEAD_OBJECT, output: &schemas::HEAD_OBJECT_OUTPUT,
    new_input: empty::<api::HeadObject>, new_output: empty::<api::HeadObjectOutput>,
};

pub(crate) static LIST_BUCKETS: OperationFacts = OperationFacts {
    service: "s3", name: "ListBuckets", method: "GET", uri: "/", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListAllMyBucketsResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_BUCKETS, output: &schemas::LIST_BUCKETS_OUTPUT,
    new_input: empty::<api::ListBuckets>, new_output: empty::<api::ListBucketsOutput>,
};

pub(crate) static LIST_MULTIPART_UPLOADS: OperationFacts = OperationFacts {
    service: "s3", name: "ListMultipartUploads", method: "GET", uri: "/{Bucket}?uploads", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListMultipartUploadsResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_MULTIPART_UPLOADS, output: &schemas::LIST_MULTIPART_UPLOADS_OUTPUT,
    new_input: empty::<api::ListMultipartUploads>, new_output: empty::<api::ListMultipartUploadsOutput>,
};

pub(crate) static LIST_OBJECT_VERSIONS: OperationFacts = OperationFacts {
    service: "s3", name: "ListObjectVersions", method: "GET", uri: "/{Bucket}?versions", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListVersionsResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_OBJECT_VERSIONS, output: &schemas::LIST_OBJECT_VERSIONS_OUTPUT,
    new_input: empty::<api::ListObjectVersions>, new_output: empty::<api::ListObjectVersionsOutput>,
};

pub(crate) static LIST_OBJECTS: OperationFacts = OperationFacts {
    service: "s3", name: "ListObjects", method: "GET", uri: "/{Bucket}", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListBucketResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_OBJECTS, output: &schemas::LIST_OBJECTS_OUTPUT,
    new_input: empty::<api::ListObjects>, new_output: empty::<api::ListObjectsOutput>,
};

pub(crate) static LIST_OBJECTS_V2: OperationFacts = OperationFacts {
    service: "s3", name: "ListObjectsV2", method: "GET", uri: "/{Bucket}?list-type=2", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListBucketResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_OBJECTS_V2, output: &schemas::LIST_OBJECTS_V2_OUTPUT,
    new_input: empty::<api::ListObjectsV2>, new_output: empty::<api::ListObjectsV2Output>,
};

pub(crate) static LIST_PARTS: OperationFacts = OperationFacts {
    service: "s3", name: "ListParts", method: "GET", uri: "/{Bucket}/{Key+}", status: 200,
    writes: false, anonymous: false, result_wrapper: "ListPartsResult", streams_in: false, streams_out: false,
    input: &schemas::LIST_PARTS, output: &schemas::LIST_PARTS_OUTPUT,
    new_input: empty::<api::ListParts>, new_output: empty::<api::ListPartsOutput>,
};

pub(crate) static PUT_BUCKET_ACCELERATE_CONFIGURATION: OperationFacts = OperationFacts {
    service: "s3", name: "PutBucketAccelerateConfiguration", method: "PUT", uri: "/{Bucket}?accelerate", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_BUCKET_ACCELERATE_CONFIGURATION, output: &schemas::PUT_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT,
    new_input: empty::<api::PutBucketAccelerateConfiguration>, new_output: empty::<api::PutBucketAccelerateConfigurationOutput>,
};

pub(crate) static PUT_BUCKET_ACL: OperationFacts = OperationFacts {
    service: "s3", name: "PutBucketAcl", method: "PUT", uri: "/{Bucket}?acl", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_BUCKET_ACL, output: &schemas::PUT_BUCKET_ACL_OUTPUT,
    new_input: empty::<api::PutBucketAcl>, new_output: empty::<api::PutBucketAclOutput>,
};

pub(crate) static PUT_BUCKET_CORS: OperationFacts = OperationFacts {
    service: "s3", name: "PutBucketCors", method: "PUT", uri: "/{Bucket}?cors", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_BUCKET_CORS, output: &schemas::PUT_BUCKET_CORS_OUTPUT,
    new_input: empty::<api::PutBucketCors>, new_output: empty::<api::PutBucketCorsOutput>,
};

pub(crate) static PUT_BUCKET_ENCRYPTION: OperationFacts = OperationFacts {
    service: "s3", name: "PutBucketEncryption", method: "PUT", uri: "/{Bucket}?encryption", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_BUCKET_ENCRYPTION, output: &schemas::PUT_BUCKET_ENCRYPTION_OUTPUT,
    new_input: empty::<api::PutBucketEncryption>, new_output: empty::<api::PutBucketEncryptionOutput>,
};

pub(crate) static PUT_BUCKET_LIFECYCLE_CONFIGURATION: OperationFacts = OperationFacts {
    service: "s3", name: "PutBucketLifecycleConfiguration", method: "PUT", uri: "/{Bucket}?lifecycle", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_BUCKET_LIFECYCLE_CONFIGURATION, output: &schemas::PUT_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT,
    new_input: empty::<api::PutBucketLifecycleConfiguration>, new_output: empty::<api::PutBucketLifecycleConfigurationOutput>,
};

pub(crate) static PUT_BUCKET_LOGGING: OperationFacts = OperationFacts {
    service: "s3", name: "PutBucketLogging", method: "PUT", uri: "/{Bucket}?logging", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_BUCKET_LOGGING, output: &schemas::PUT_BUCKET_LOGGING_OUTPUT,
    new_input: empty::<api::PutBucketLogging>, new_output: empty::<api::PutBucketLoggingOutput>,
};

pub(crate) static PUT_BUCKET_NOTIFICATION_CONFIGURATION: OperationFacts = OperationFacts {
    service: "s3", name: "PutBucketNotificationConfiguration", method: "PUT", uri: "/{Bucket}?notification", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_BUCKET_NOTIFICATION_CONFIGURATION, output: &schemas::PUT_BUCKET_NOTIFICATION_CONFIGURATION_OUTPUT,
    new_input: empty::<api::PutBucketNotificationConfiguration>, new_output: empty::<api::PutBucketNotificationConfigurationOutput>,
};

pub(crate) static PUT_BUCKET_OWNERSHIP_CONTROLS: OperationFacts = OperationFacts {
    service: "s3", name: "PutBucketOwnershipControls", method: "PUT", uri: "/{Bucket}?ownershipControls", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_BUCKET_OWNERSHIP_CONTROLS, output: &schemas::PUT_BUCKET_OWNERSHIP_CONTROLS_OUTPUT,
    new_input: empty::<api::PutBucketOwnershipControls>, new_output: empty::<api::PutBucketOwnershipControlsOutput>,
};

pub(crate) static PUT_BUCKET_POLICY: OperationFacts = OperationFacts {
    service: "s3", name: "PutBucketPolicy", method: "PUT", uri: "/{Bucket}?policy", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_BUCKET_POLICY, output: &schemas::PUT_BUCKET_POLICY_OUTPUT,
    new_input: empty::<api::PutBucketPolicy>, new_output: empty::<api::PutBucketPolicyOutput>,
};

pub(crate) static PUT_BUCKET_REPLICATION: OperationFacts = OperationFacts {
    service: "s3", name: "PutBucketReplication", method: "PUT", uri: "/{Bucket}?replication", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_BUCKET_REPLICATION, output: &schemas::PUT_BUCKET_REPLICATION_OUTPUT,
    new_input: empty::<api::PutBucketReplication>, new_output: empty::<api::PutBucketReplicationOutput>,
};

pub(crate) static PUT_BUCKET_REQUEST_PAYMENT: OperationFacts = OperationFacts {
    service: "s3", name: "PutBucketRequestPayment", method: "PUT", uri: "/{Bucket}?requestPayment", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_BUCKET_REQUEST_PAYMENT, output: &schemas::PUT_BUCKET_REQUEST_PAYMENT_OUTPUT,
    new_input: empty::<api::PutBucketRequestPayment>, new_output: empty::<api::PutBucketRequestPaymentOutput>,
};

pub(crate) static PUT_BUCKET_TAGGING: OperationFacts = OperationFacts {
    service: "s3", name: "PutBucketTagging", method: "PUT", uri: "/{Bucket}?tagging", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_BUCKET_TAGGING, output: &schemas::PUT_BUCKET_TAGGING_OUTPUT,
    new_input: empty::<api::PutBucketTagging>, new_output: empty::<api::PutBucketTaggingOutput>,
};

pub(crate) static PUT_BUCKET_VERSIONING: OperationFacts = OperationFacts {
    service: "s3", name: "PutBucketVersioning", method: "PUT", uri: "/{Bucket}?versioning", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_BUCKET_VERSIONING, output: &schemas::PUT_BUCKET_VERSIONING_OUTPUT,
    new_input: empty::<api::PutBucketVersioning>, new_output: empty::<api::PutBucketVersioningOutput>,
};

pub(crate) static PUT_BUCKET_WEBSITE: OperationFacts = OperationFacts {
    service: "s3", name: "PutBucketWebsite", method: "PUT", uri: "/{Bucket}?website", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_BUCKET_WEBSITE, output: &schemas::PUT_BUCKET_WEBSITE_OUTPUT,
    new_input: empty::<api::PutBucketWebsite>, new_output: empty::<api::PutBucketWebsiteOutput>,
};

pub(crate) static PUT_OBJECT: OperationFacts = OperationFacts {
    service: "s3", name: "PutObject", method: "PUT", uri: "/{Bucket}/{Key+}", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: true, streams_out: false,
    input: &schemas::PUT_OBJECT, output: &schemas::PUT_OBJECT_OUTPUT,
    new_input: empty::<api::PutObject>, new_output: empty::<api::PutObjectOutput>,
};

pub(crate) static PUT_OBJECT_ACL: OperationFacts = OperationFacts {
    service: "s3", name: "PutObjectAcl", method: "PUT", uri: "/{Bucket}/{Key+}?acl", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_OBJECT_ACL, output: &schemas::PUT_OBJECT_ACL_OUTPUT,
    new_input: empty::<api::PutObjectAcl>, new_output: empty::<api::PutObjectAclOutput>,
};

pub(crate) static PUT_OBJECT_LEGAL_HOLD: OperationFacts = OperationFacts {
    service: "s3", name: "PutObjectLegalHold", method: "PUT", uri: "/{Bucket}/{Key+}?legal-hold", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_OBJECT_LEGAL_HOLD, output: &schemas::PUT_OBJECT_LEGAL_HOLD_OUTPUT,
    new_input: empty::<api::PutObjectLegalHold>, new_output: empty::<api::PutObjectLegalHoldOutput>,
};

pub(crate) static PUT_OBJECT_LOCK_CONFIGURATION: OperationFacts = OperationFacts {
    service: "s3", name: "PutObjectLockConfiguration", method: "PUT", uri: "/{Bucket}?object-lock", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_OBJECT_LOCK_CONFIGURATION, output: &schemas::PUT_OBJECT_LOCK_CONFIGURATION_OUTPUT,
    new_input: empty::<api::PutObjectLockConfiguration>, new_output: empty::<api::PutObjectLockConfigurationOutput>,
};

pub(crate) static PUT_OBJECT_RETENTION: OperationFacts = OperationFacts {
    service: "s3", name: "PutObjectRetention", method: "PUT", uri: "/{Bucket}/{Key+}?retention", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_OBJECT_RETENTION, output: &schemas::PUT_OBJECT_RETENTION_OUTPUT,
    new_input: empty::<api::PutObjectRetention>, new_output: empty::<api::PutObjectRetentionOutput>,
};

pub(crate) static PUT_OBJECT_TAGGING: OperationFacts = OperationFacts {
    service: "s3", name: "PutObjectTagging", method: "PUT", uri: "/{Bucket}/{Key+}?tagging", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_OBJECT_TAGGING, output: &schemas::PUT_OBJECT_TAGGING_OUTPUT,
    new_input: empty::<api::PutObjectTagging>, new_output: empty::<api::PutObjectTaggingOutput>,
};

pub(crate) static PUT_PUBLIC_ACCESS_BLOCK: OperationFacts = OperationFacts {
    service: "s3", name: "PutPublicAccessBlock", method: "PUT", uri: "/{Bucket}?publicAccessBlock", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::PUT_PUBLIC_ACCESS_BLOCK, output: &schemas::PUT_PUBLIC_ACCESS_BLOCK_OUTPUT,
    new_input: empty::<api::PutPublicAccessBlock>, new_output: empty::<api::PutPublicAccessBlockOutput>,
};

pub(crate) static UPLOAD_PART: OperationFacts = OperationFacts {
    service: "s3", name: "UploadPart", method: "PUT", uri: "/{Bucket}/{Key+}", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: true, streams_out: false,
    input: &schemas::UPLOAD_PART, output: &schemas::UPLOAD_PART_OUTPUT,
    new_input: empty::<api::UploadPart>, new_output: empty::<api::UploadPartOutput>,
};

pub(crate) static UPLOAD_PART_COPY: OperationFacts = OperationFacts {
    service: "s3", name: "UploadPartCopy", method: "PUT", uri: "/{Bucket}/{Key+}", status: 200,
    writes: true, anonymous: false, result_wrapper: "", streams_in: false, streams_out: false,
    input: &schemas::UPLOAD_PART_COPY, output: &schemas::UPLOAD_PART_COPY_OUTPUT,
    new_input: empty::<api::UploadPartCopy>, new_output: empty::<api::UploadPartCopyOutput>,
};

/// What is known of the service.
pub static SERVICE: ServiceFacts = ServiceFacts {
    id: "s3",
    signing_name: "s3",
    endpoint_prefix: "s3",
    api_version: "2006-03-01",
    protocols: &[Protocol::RestXml],
    target_prefix: "",
    xml_namespace: "http://s3.amazonaws.com/doc/2006-03-01/",
    operations: &[
        &ABORT_MULTIPART_UPLOAD,
        &COMPLETE_MULTIPART_UPLOAD,
        &COPY_OBJECT,
        &CREATE_BUCKET,
        &CREATE_MULTIPART_UPLOAD,
        &DELETE_BUCKET,
        &DELETE_BUCKET_CORS,
        &DELETE_BUCKET_ENCRYPTION,
        &DELETE_BUCKET_LIFECYCLE,
        &DELETE_BUCKET_OWNERSHIP_CONTROLS,
        &DELETE_BUCKET_POLICY,
        &DELETE_BUCKET_REPLICATION,
        &DELETE_BUCKET_TAGGING,
        &DELETE_BUCKET_WEBSITE,
        &DELETE_OBJECT,
        &DELETE_OBJECT_TAGGING,
        &DELETE_OBJECTS,
        &DELETE_PUBLIC_ACCESS_BLOCK,
        &GET_BUCKET_ACCELERATE_CONFIGURATION,
        &GET_BUCKET_ACL,
        &GET_BUCKET_CORS,
        &GET_BUCKET_ENCRYPTION,
        &GET_BUCKET_LIFECYCLE_CONFIGURATION,
        &GET_BUCKET_LOCATION,
        &GET_BUCKET_LOGGING,
        &GET_BUCKET_NOTIFICATION_CONFIGURATION,
        &GET_BUCKET_OWNERSHIP_CONTROLS,
        &GET_BUCKET_POLICY,
        &GET_BUCKET_POLICY_STATUS,
        &GET_BUCKET_REPLICATION,
        &GET_BUCKET_REQUEST_PAYMENT,
        &GET_BUCKET_TAGGING,
        &GET_BUCKET_VERSIONING,
        &GET_BUCKET_WEBSITE,
        &GET_OBJECT,
        &GET_OBJECT_ACL,
        &GET_OBJECT_ATTRIBUTES,
        &GET_OBJECT_LEGAL_HOLD,
        &GET_OBJECT_LOCK_CONFIGURATION,
        &GET_OBJECT_RETENTION,
        &GET_OBJECT_TAGGING,
        &GET_PUBLIC_ACCESS_BLOCK,
        &HEAD_BUCKET,
        &HEAD_OBJECT,
        &LIST_BUCKETS,
        &LIST_MULTIPART_UPLOADS,
        &LIST_OBJECT_VERSIONS,
        &LIST_OBJECTS,
        &LIST_OBJECTS_V2,
        &LIST_PARTS,
        &PUT_BUCKET_ACCELERATE_CONFIGURATION,
        &PUT_BUCKET_ACL,
        &PUT_BUCKET_CORS,
        &PUT_BUCKET_ENCRYPTION,
        &PUT_BUCKET_LIFECYCLE_CONFIGURATION,
        &PUT_BUCKET_LOGGING,
        &PUT_BUCKET_NOTIFICATION_CONFIGURATION,
        &PUT_BUCKET_OWNERSHIP_CONTROLS,
        &PUT_BUCKET_POLICY,
        &PUT_BUCKET_REPLICATION,
        &PUT_BUCKET_REQUEST_PAYMENT,
        &PUT_BUCKET_TAGGING,
        &PUT_BUCKET_VERSIONING,
        &PUT_BUCKET_WEBSITE,
        &PUT_OBJECT,
        &PUT_OBJECT_ACL,
        &PUT_OBJECT_LEGAL_HOLD,
        &PUT_OBJECT_LOCK_CONFIGURATION,
        &PUT_OBJECT_RETENTION,
        &PUT_OBJECT_TAGGING,
        &PUT_PUBLIC_ACCESS_BLOCK,
        &UPLOAD_PART,
        &UPLOAD_PART_COPY,
    ],
    others: &[
        "CreateBucketMetadataConfiguration",
        "CreateBucketMetadataTableConfiguration",
        "CreateSession",
        "DeleteBucketAnalyticsConfiguration",
        "DeleteBucketIntelligentTieringConfiguration",
        "DeleteBucketInventoryConfiguration",
        "DeleteBucketMetadataConfiguration",
        "DeleteBucketMetadataTableConfiguration",
        "DeleteBucketMetricsConfiguration",
        "DeleteObjectAnnotation",
        "GetBucketAbac",
        "GetBucketAnalyticsConfiguration",
        "GetBucketIntelligentTieringConfiguration",
        "GetBucketInventoryConfiguration",
        "GetBucketLifecycle",
        "GetBucketMetadataConfiguration",
        "GetBucketMetadataTableConfiguration",
        "GetBucketMetricsConfiguration",
        "GetBucketNotification",
        "GetObjectAnnotation",
        "GetObjectTorrent",
        "ListBucketAnalyticsConfigurations",
        "ListBucketIntelligentTieringConfigurations",
        "ListBucketInventoryConfigurations",
        "ListBucketMetricsConfigurations",
        "ListDirectoryBuckets",
        "ListObjectAnnotations",
        "PutBucketAbac",
        "PutBucketAnalyticsConfiguration",
        "PutBucketIntelligentTieringConfiguration",
        "PutBucketInventoryConfiguration",
        "PutBucketLifecycle",
        "PutBucketMetricsConfiguration",
        "PutBucketNotification",
        "PutObjectAnnotation",
        "RenameObject",
        "RestoreObject",
        "SelectObjectContent",
        "UpdateBucketMetadataAnnotationTableConfiguration",
        "UpdateBucketMetadataInventoryTableConfiguration",
        "UpdateBucketMetadataJournalTableConfiguration",
        "UpdateObjectEncryption",
        "WriteGetObjectResponse",
    ],
    errors: &[
        ServiceError { shape: "AccessDenied", code: "AccessDenied", status: 403 },
        ServiceError { shape: "AnnotationLimitExceeded", code: "AnnotationLimitExceeded", status: 400 },
        ServiceError { shape: "AnnotationNameTooLong", code: "AnnotationNameTooLong", status: 400 },
        ServiceError { shape: "BucketAlreadyExists", code: "BucketAlreadyExists", status: 409 },
        ServiceError { shape: "BucketAlreadyOwnedByYou", code: "BucketAlreadyOwnedByYou", status: 409 },
        ServiceError { shape: "EncryptionTypeMismatch", code: "EncryptionTypeMismatch", status: 400 },
        ServiceError { shape: "IdempotencyParameterMismatch", code: "IdempotencyParameterMismatch", status: 400 },
        ServiceError { shape: "InvalidAnnotationName", code: "InvalidAnnotationName", status: 400 },
        ServiceError { shape: "InvalidObjectState", code: "InvalidObjectState", status: 403 },
        ServiceError { shape: "InvalidPrefix", code: "InvalidPrefix", status: 400 },
        ServiceError { shape: "InvalidRequest", code: "InvalidRequest", status: 400 },
        ServiceError { shape: "InvalidWriteOffset", code: "InvalidWriteOffset", status: 400 },
        ServiceError { shape: "NoSuchAnnotation", code: "NoSuchAnnotation", status: 404 },
        ServiceError { shape: "NoSuchBucket", code: "NoSuchBucket", status: 404 },
        ServiceError { shape: "NoSuchKey", code: "NoSuchKey", status: 404 },
        ServiceError { shape: "NoSuchUpload", code: "NoSuchUpload", status: 404 },
        ServiceError { shape: "ObjectAlreadyInActiveTierError", code: "ObjectAlreadyInActiveTierError", status: 403 },
        ServiceError { shape: "ObjectNotInActiveTierError", code: "ObjectNotInActiveTierError", status: 403 },
        ServiceError { shape: "TooManyParts", code: "TooManyParts", status: 400 },
        ServiceError { shape: "UnsupportedMediaType", code: "UnsupportedMediaType", status: 415 },
    ],
};
