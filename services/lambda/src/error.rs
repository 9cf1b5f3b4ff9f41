//! The errors of the service, in AWS's words.

use kernel::ApiError;

/// An input that AWS's model lets pass and the service does not.
pub(crate) fn invalid(message: impl Into<String>) -> ApiError {
    ApiError::new("InvalidParameterValueException", message).with("Type", "User")
}

/// What this runtime does not do with a function.
pub(crate) fn undone(member: &str, hint: &str) -> ApiError {
    invalid(format!("this runtime does not act on {member}: {hint}"))
}

/// Something that is not there.
pub(crate) fn absent(message: impl Into<String>) -> ApiError {
    ApiError::new("ResourceNotFoundException", message).with("Type", "User")
}

/// A function that is not there, or a version or alias of it.
pub(crate) fn no_function(arn: &str) -> ApiError {
    absent(format!("Function not found: {arn}"))
}

/// What exists already, or is being changed.
pub(crate) fn conflict(message: impl Into<String>) -> ApiError {
    ApiError::new("ResourceConflictException", message).with("Type", "User")
}

/// A change that was made meanwhile.
pub(crate) fn stale() -> ApiError {
    let text = "The RevisionId provided does not match the latest RevisionId. Call the GetFunction/GetAlias API to \
                retrieve the latest RevisionId";
    ApiError::new("PreconditionFailedException", text).with("Type", "User")
}

/// A request or payload that is too large.
pub(crate) fn too_large(message: impl Into<String>) -> ApiError {
    ApiError::new("RequestTooLargeException", message).with_status(413)
}

/// A fault of the runtime's own, told to whoever invokes.
pub(crate) fn service(message: impl Into<String>) -> ApiError {
    ApiError::new("ServiceException", message).with_status(500)
}
