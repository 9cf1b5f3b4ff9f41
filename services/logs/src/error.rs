//! The errors of CloudWatch Logs.

use kernel::ApiError;

pub(crate) fn invalid(message: impl Into<String>) -> ApiError {
    ApiError::new("InvalidParameterException", message)
}

pub(crate) fn no_group() -> ApiError {
    ApiError::new("ResourceNotFoundException", "The specified log group does not exist.")
}

pub(crate) fn no_stream() -> ApiError {
    ApiError::new("ResourceNotFoundException", "The specified log stream does not exist.")
}

pub(crate) fn exists(what: &str) -> ApiError {
    ApiError::new("ResourceAlreadyExistsException", format!("The specified {what} already exists"))
}

/// The kernel's error for a token that is not one of the list, as Logs has it.
pub(crate) fn token(error: ApiError) -> ApiError {
    if error.code == "InvalidNextToken" { invalid("The specified nextToken is invalid.") } else { error }
}
