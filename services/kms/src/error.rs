//! The errors of the service, in AWS's words.

use kernel::ApiError;

/// A key that is not there.
pub(crate) fn no_key(arn: &str) -> ApiError {
    ApiError::new("NotFoundException", format!("Key '{arn}' does not exist"))
}

/// An alias that is not there, or leads nowhere.
pub(crate) fn no_alias(arn: &str) -> ApiError {
    ApiError::new("NotFoundException", format!("Alias {arn} is not found."))
}

/// What this runtime does not do.
pub(crate) fn unsupported(what: &str) -> ApiError {
    ApiError::new("UnsupportedOperationException", format!("this runtime does not support {what}"))
}

/// An input that AWS's model lets pass and the service does not.
pub(crate) fn invalid(message: impl Into<String>) -> ApiError {
    ApiError::new("ValidationException", message)
}

/// A key in a state that forbids the operation.
pub(crate) fn invalid_state(arn: &str, state: &str) -> ApiError {
    ApiError::new("KMSInvalidStateException", format!("{arn} is {state}."))
}

/// A ciphertext that is not one of ours, was changed, or is opened with another encryption context. AWS says no more.
pub(crate) fn invalid_ciphertext() -> ApiError {
    ApiError::new("InvalidCiphertextException", "")
}

/// The end of every dry run that would have succeeded.
pub(crate) fn unless_dry(dry_run: Option<bool>) -> Result<(), ApiError> {
    let text = "The request would have succeeded, but the DryRun option is set.";
    if dry_run == Some(true) { Err(ApiError::new("DryRunOperationException", text)) } else { Ok(()) }
}
