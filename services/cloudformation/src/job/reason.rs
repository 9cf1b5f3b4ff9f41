//! Why something failed, in the words that events have.

use kernel::{ApiError, Call, Failure, Ids as _};

use crate::resource::StackResource;

/// The type whose failures are told in the words of the stack that is nested.
const NESTED: &str = "AWS::CloudFormation::Stack";

/// The reason of a resource whose operation was refused.
pub(super) fn refused(call: &Call, resource_type: &str, failure: &ApiError) -> String {
    if resource_type == NESTED {
        return failure.message.clone();
    }
    let (service, status) = (service(resource_type), failure.status);
    let (request, token) = (call.ids().uuid(), call.ids().uuid());
    format!(
        "Resource handler returned message: \"{} (Service: {service}, Status Code: {status}, Request ID: {request})\" \
         (RequestToken: {token}, HandlerErrorCode: {})",
        failure.message,
        handler_code(&failure.code)
    )
}

/// The reason of a resource that failed later.
pub(super) fn failed(call: &Call, resource: &StackResource, failure: &Failure) -> String {
    if crate::custom::is_custom(&resource.resource_type) {
        return failure.message.clone();
    }
    if resource.resource_type == NESTED {
        let nested = resource.made.physical_id.as_deref().unwrap_or_default();
        let done = match failure.code.as_str() {
            code if code.starts_with("UPDATE") => "updated",
            code if code.starts_with("DELETE") => "deleted",
            _ => "created",
        };
        return format!("Embedded stack {nested} was not successfully {done}: {}", failure.message);
    }
    let token = call.ids().uuid();
    format!(
        "Resource handler returned message: \"{}\" (RequestToken: {token}, HandlerErrorCode: NotStabilized)",
        failure.message
    )
}

/// The service as AWS's own client names it: `S3`, `Kms`, `CodeBuild`.
fn service(resource_type: &str) -> String {
    let name = resource_type.split("::").nth(1).unwrap_or(resource_type);
    let mut letters = name.chars();
    match letters.next() {
        Some(first) if name.len() > 2 && name.chars().all(|letter| letter.is_ascii_uppercase()) => {
            format!("{first}{}", letters.as_str().to_ascii_lowercase())
        }
        _ => name.to_owned(),
    }
}

/// CloudFormation's own word for an error of a service.
fn handler_code(code: &str) -> &'static str {
    let has = |part: &str| code.contains(part);
    if has("AccessDenied") || has("Unauthorized") || has("NotAuthorized") {
        "AccessDenied"
    } else if has("AlreadyExist") || has("AlreadyOwned") || code == "ResourceInUse" {
        "AlreadyExists"
    } else if has("NotFound") || has("NoSuch") || has("DoesNotExist") {
        "NotFound"
    } else if has("Throttl") || has("TooManyRequests") {
        "Throttling"
    } else if has("LimitExceeded") || has("Quota") {
        "ServiceLimitExceeded"
    } else if has("InternalFailure") || has("InternalError") {
        "InternalFailure"
    } else if has("Conflict") {
        "ResourceConflict"
    } else if has("Invalid") || has("Validation") || has("Malformed") {
        "InvalidRequest"
    } else {
        "GeneralServiceException"
    }
}
