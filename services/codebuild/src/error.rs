//! The errors of CodeBuild.

use kernel::ApiError;

pub(crate) fn invalid(message: impl Into<String>) -> ApiError {
    ApiError::new("InvalidInputException", message)
}

pub(crate) fn absent(message: impl Into<String>) -> ApiError {
    ApiError::new("ResourceNotFoundException", message)
}

/// Something that AWS has and this runtime does not do.
pub(crate) fn unserved(what: impl std::fmt::Display, instead: &str) -> ApiError {
    invalid(format!("{what} is not available in this runtime: {instead}"))
}

/// A role that cannot be taken, as AWS says it.
pub(crate) fn role() -> ApiError {
    invalid(
        "CodeBuild is not authorized to perform: sts:AssumeRole on service role. Please verify that: 1) The provided \
         service role exists, 2) The role name is case-sensitive and matches exactly, and 3) The role has the necessary \
         trust policy configured.",
    )
}
