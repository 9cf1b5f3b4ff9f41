//! The errors of the service, in AWS's words.

use kernel::ApiError;

/// A parameter that is not there. AWS's message is empty, and clients rely on the code.
pub(crate) fn no_parameter() -> ApiError {
    ApiError::new("ParameterNotFound", "")
}

/// A version or a label that the parameter does not have.
pub(crate) fn no_version(what: &str, name: &str) -> ApiError {
    let text = format!("Systems Manager could not find {what} of {name}. Verify the version and try again.");
    ApiError::new("ParameterVersionNotFound", text)
}

/// An input that AWS's model lets pass and the service does not.
pub(crate) fn invalid(message: impl Into<String>) -> ApiError {
    ApiError::new("ValidationException", message)
}
