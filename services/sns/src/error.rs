//! The errors of SNS.

use kernel::ApiError;

pub(crate) fn invalid(what: impl std::fmt::Display) -> ApiError {
    ApiError::new("InvalidParameter", format!("Invalid parameter: {what}"))
}

pub(crate) fn no_topic() -> ApiError {
    ApiError::new("NotFound", "Topic does not exist").with_status(404)
}

pub(crate) fn no_subscription() -> ApiError {
    ApiError::new("NotFound", "Subscription does not exist").with_status(404)
}

/// What this runtime does not do.
pub(crate) fn undone(what: impl std::fmt::Display) -> ApiError {
    invalid(format_args!("this runtime does not support {what}: leave it out"))
}

/// The kernel's error for a token that is not one of the list, as SNS has it.
pub(crate) fn token(error: ApiError) -> ApiError {
    if error.code == "InvalidNextToken" { invalid("NextToken") } else { error }
}

/// An error of KMS, as SNS passes it on.
pub(crate) fn of_kms(error: ApiError) -> ApiError {
    let code = match &*error.code {
        "AccessDeniedException" => "KMSAccessDenied",
        "NotFoundException" => "KMSNotFound",
        "DisabledException" => "KMSDisabled",
        "KMSInvalidStateException" => "KMSInvalidState",
        _ => return error,
    };
    ApiError::new(code, error.message)
}
