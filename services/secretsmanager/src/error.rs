//! The errors of Secrets Manager.

use kernel::ApiError;

pub(crate) fn not_found() -> ApiError {
    ApiError::new("ResourceNotFoundException", "Secrets Manager can't find the specified secret.")
}

pub(crate) fn no_version(what: &str, which: &str) -> ApiError {
    let text = format!("Secrets Manager can't find the specified secret value for {what}: {which}");
    ApiError::new("ResourceNotFoundException", text)
}

pub(crate) fn exists(text: impl Into<String>) -> ApiError {
    ApiError::new("ResourceExistsException", text)
}

/// What cannot be asked of a thing in its state.
pub(crate) fn request(text: impl Into<String>) -> ApiError {
    ApiError::new("InvalidRequestException", text)
}

pub(crate) fn parameter(text: impl Into<String>) -> ApiError {
    ApiError::new("InvalidParameterException", text)
}

/// What this runtime does not do.
pub(crate) fn undone(what: &str) -> ApiError {
    parameter(format!("this runtime does not support {what}: leave it out"))
}

/// The kernel's error for a token that is not one of the list, as Secrets Manager has it.
pub(crate) fn token(error: ApiError) -> ApiError {
    if error.code == "InvalidNextToken" {
        ApiError::new("InvalidNextTokenException", "Invalid pagination token")
    } else {
        error
    }
}

/// An error of KMS, as Secrets Manager passes it on.
pub(crate) fn of_kms(error: ApiError) -> ApiError {
    match &*error.code {
        "AccessDeniedException" => ApiError::new("AccessDeniedException", "Access to KMS is not allowed"),
        _ if error.status >= 500 => error,
        _ => parameter(format!("KMS: {}", error.message)),
    }
}
