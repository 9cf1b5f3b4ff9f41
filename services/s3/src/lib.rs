//! Amazon S3: buckets, objects and their versions, multipart uploads.
//!
//! **What it is here.** A bucket's name is unique in the partition; the bucket and all in it belong to its owner's account.
//! Bytes are blobs of the kernel, encrypted under keys of their own ([`envelope`]); rows say what they are. What a request
//! writes is visible from one commit on, and what it takes the place of is gone from the same one.
//!
//! **Served.** Buckets with versioning, default encryption (SSE-S3, SSE-KMS), policy and public access block, tags,
//! notifications to EventBridge, topics and queues, lifecycle expiration; objects with conditions, ranges, checksums, tags, copies between
//! buckets, accounts and keys; multipart uploads; lists.
//!
//! **Accepted and only shown again.** Cross-origin rules, since no preflight is answered; storage classes, since there is
//! one storage; `x-amz-request-payer`.
//!
//! **Refused by name** (`NotImplemented`). Clients' own keys (SSE-C), two-layer encryption, object lock, access control
//! lists and the ownership settings that need them, archives, transitions, notifications to functions,
//! logging, replication, websites, acceleration, directory buckets, access points, MFA delete.
//!
//! **Regions.** A bucket is answered for from every region's endpoint, where AWS would redirect to its own: its region
//! decides where its keys and events are, and is told by `HeadBucket`.

mod bucket;
mod checksum;
mod content;
mod envelope;
mod error;
#[cfg(test)]
mod golden;
mod name;
mod notification;
mod object;
mod owner;
mod tags;
mod upload;

use kernel::serves;
use shapes_s3 as api;

use crate::bucket::Bucket;
use crate::bucket::lifecycle::Expiring;
use crate::bucket::policy_resource::BucketPolicyResource;
use crate::bucket::resource::BucketResource;
use crate::object::{Current, Noncurrent};
use crate::upload::{Part, Upload};

/// Amazon S3.
pub struct S3;

serves!(S3: shapes_s3::SERVICE,
    operations [
        CreateBucket, DeleteBucket, GetBucketLocation, HeadBucket, ListBuckets,
        DeleteBucketEncryption, GetBucketEncryption, PutBucketEncryption,
        GetBucketVersioning, PutBucketVersioning,
        DeleteBucketPolicy, GetBucketPolicy, GetBucketPolicyStatus, PutBucketPolicy,
        DeletePublicAccessBlock, GetPublicAccessBlock, PutPublicAccessBlock,
        GetBucketOwnershipControls, PutBucketOwnershipControls,
        GetBucketAcl, GetObjectAcl, PutBucketAcl, PutObjectAcl,
        DeleteBucketTagging, GetBucketTagging, PutBucketTagging,
        DeleteBucketCors, GetBucketCors, PutBucketCors,
        DeleteBucketLifecycle, GetBucketLifecycleConfiguration, PutBucketLifecycleConfiguration,
        GetBucketNotificationConfiguration, PutBucketNotificationConfiguration,
        DeleteBucketReplication, DeleteBucketWebsite, GetBucketAccelerateConfiguration, GetBucketLogging,
        GetBucketReplication, GetBucketRequestPayment, GetBucketWebsite, GetObjectLockConfiguration,
        HeadObject, DeleteObject, DeleteObjects, GetObjectAttributes,
        DeleteObjectTagging, GetObjectTagging, PutObjectTagging,
        ListObjects, ListObjectsV2, ListObjectVersions,
        AbortMultipartUpload, CompleteMultipartUpload, CreateMultipartUpload, ListMultipartUploads, ListParts,
    ],
    streams [PutObject, GetObject, CopyObject, UploadPart, UploadPartCopy],
    resources [BucketResource, BucketPolicyResource],
    jobs [Expiring, notification::Sending],
    records [Bucket, Current, Noncurrent, Upload, Part],
);
