//! The errors of EventBridge.

use kernel::ApiError;

pub(crate) fn validation(message: impl Into<String>) -> ApiError {
    ApiError::new("ValidationException", message)
}

pub(crate) fn not_found(message: impl Into<String>) -> ApiError {
    ApiError::new("ResourceNotFoundException", message)
}

pub(crate) fn invalid_pattern(cause: &pattern::Invalid) -> ApiError {
    ApiError::new("InvalidEventPatternException", cause.to_string())
}

pub(crate) fn limit() -> ApiError {
    ApiError::new("LimitExceededException", "The requested resource exceeds the maximum number allowed.")
}

/// The kernel's error for a token that is not one of the list, as EventBridge has it.
pub(crate) fn token(error: ApiError) -> ApiError {
    if error.code == "InvalidNextToken" {
        validation("Provided value for NextToken is invalid.")
    } else {
        error
    }
}

/// `Limit` of a request as a number of items; a list has up to 100.
pub(crate) fn page_size(limit: Option<i32>) -> usize {
    limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(100).min(100)
}
