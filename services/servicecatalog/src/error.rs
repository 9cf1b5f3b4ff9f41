//! The errors of the service.

use kernel::ApiError;

/// An input that is well-formed and cannot be acted on.
pub(crate) fn invalid(message: impl Into<String>) -> ApiError {
    ApiError::new("InvalidParametersException", message)
}

/// What this runtime does not do.
pub(crate) fn unsupported(what: &str) -> ApiError {
    invalid(format!("this runtime does not support {what}; leave it out"))
}

/// A thing that is not there.
pub(crate) fn absent(what: &str, id: &str) -> ApiError {
    ApiError::new("ResourceNotFoundException", format!("{what} {id} not found."))
}

/// A thing that something else stands on.
pub(crate) fn in_use(message: impl Into<String>) -> ApiError {
    ApiError::new("ResourceInUseException", message)
}

/// A thing that is there already.
pub(crate) fn duplicate(message: impl Into<String>) -> ApiError {
    ApiError::new("DuplicateResourceException", message)
}

/// More of a thing than there may be.
pub(crate) fn limit(message: impl Into<String>) -> ApiError {
    ApiError::new("LimitExceededException", message)
}
