//! IAM's errors, in AWS's words.

use schema::ApiError;

pub(crate) fn no_such_entity(message: impl Into<String>) -> ApiError {
    ApiError::new("NoSuchEntity", message).with_status(404)
}

pub(crate) fn not_found(noun: &str, name: &str) -> ApiError {
    no_such_entity(format!("The {noun} with name {name} cannot be found."))
}

pub(crate) fn already_exists(message: impl Into<String>) -> ApiError {
    ApiError::new("EntityAlreadyExists", message).with_status(409)
}

pub(crate) fn delete_conflict(message: &'static str) -> ApiError {
    ApiError::new("DeleteConflict", message).with_status(409)
}

pub(crate) fn limit_exceeded(message: impl Into<String>) -> ApiError {
    ApiError::new("LimitExceeded", message).with_status(409)
}

pub(crate) fn quota(name: &str, limit: usize) -> ApiError {
    limit_exceeded(format!("Cannot exceed quota for {name}: {limit}"))
}

pub(crate) fn malformed(message: impl std::fmt::Display) -> ApiError {
    ApiError::new("MalformedPolicyDocument", message.to_string())
}

pub(crate) fn invalid_input(message: impl Into<String>) -> ApiError {
    ApiError::new("InvalidInput", message)
}

pub(crate) fn validation(message: impl Into<String>) -> ApiError {
    ApiError::new("ValidationError", message)
}

pub(crate) fn unmodifiable(message: impl Into<String>) -> ApiError {
    ApiError::new("UnmodifiableEntity", message)
}

pub(crate) fn access_denied(message: impl Into<String>) -> ApiError {
    ApiError::new("AccessDenied", message).with_status(403)
}

/// The simulators' word for a malformed policy.
pub(crate) fn invalid_input_text(malformed: impl std::fmt::Display) -> ApiError {
    invalid_input(malformed.to_string())
}
