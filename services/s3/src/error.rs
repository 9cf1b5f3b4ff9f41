//! The errors of S3, in its words.

use kernel::ApiError;
use schema::{TimeFormat, Timestamp};

/// An argument that is wrong.
pub(crate) fn invalid_argument(message: impl Into<String>) -> ApiError {
    ApiError::new("InvalidArgument", message)
}

/// A request that makes no sense as a whole.
pub(crate) fn invalid_request(message: impl Into<String>) -> ApiError {
    ApiError::new("InvalidRequest", message)
}

/// What S3 has and this runtime does not.
pub(crate) fn not_implemented(what: &str) -> ApiError {
    ApiError::new("NotImplemented", format!("{what}: a part of S3 that this runtime does not serve"))
        .with_status(501)
}

/// What says no more than that.
pub(crate) fn access_denied() -> ApiError {
    ApiError::new("AccessDenied", "Access Denied").with_status(403)
}

/// A document that has a shape, and yet says nothing that could be done.
pub(crate) fn malformed_xml() -> ApiError {
    let text = "The XML you provided was not well-formed or did not validate against our published schema";
    ApiError::new("MalformedXML", text)
}

/// No such bucket.
pub(crate) fn no_such_bucket(bucket: &str) -> ApiError {
    ApiError::new("NoSuchBucket", "The specified bucket does not exist")
        .with_status(404)
        .with("BucketName", bucket)
}

/// No such object.
pub(crate) fn no_such_key(key: &str) -> ApiError {
    ApiError::new("NoSuchKey", "The specified key does not exist.").with_status(404).with("Key", key)
}

/// No such version of an object.
pub(crate) fn no_such_version(key: &str, version: &str) -> ApiError {
    ApiError::new("NoSuchVersion", "The specified version does not exist.")
        .with_status(404)
        .with("Key", key)
        .with("VersionId", version)
}

/// No such multipart upload.
pub(crate) fn no_such_upload(upload: &str) -> ApiError {
    let text = "The specified upload does not exist. The upload ID may be invalid, or the upload may have been \
                aborted or completed.";
    ApiError::new("NoSuchUpload", text).with_status(404).with("UploadId", upload)
}

/// Something that a bucket has not been given.
pub(crate) fn absent(code: &'static str, message: &'static str, bucket: &str) -> ApiError {
    ApiError::new(code, message).with_status(404).with("BucketName", bucket)
}

/// What may not be done to this thing.
pub(crate) fn method_not_allowed(method: &'static str) -> ApiError {
    let text = "The specified method is not allowed against this resource.";
    ApiError::new("MethodNotAllowed", text).with_status(405).with("Method", method)
}

/// A condition of the request does not hold.
pub(crate) fn precondition_failed(condition: &'static str) -> ApiError {
    let text = "At least one of the pre-conditions you specified did not hold";
    ApiError::new("PreconditionFailed", text).with_status(412).with("Condition", condition)
}

/// What the client has already is what there is.
pub(crate) fn not_modified(etag: &str, modified: Timestamp) -> ApiError {
    ApiError::new("NotModified", "Not Modified")
        .with_status(304)
        .with("etag", format!("\"{etag}\""))
        .with("last-modified", modified.format(TimeFormat::Http))
}

/// Access control lists, which buckets have no more unless asked for.
pub(crate) fn no_acls() -> ApiError {
    ApiError::new("AccessControlListNotSupported", "The bucket does not allow ACLs")
}
