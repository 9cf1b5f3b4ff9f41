//! The errors of the service, in AWS's words.

use kernel::ApiError;

/// What SageMaker refuses with, nearly always.
pub(crate) fn validation(text: impl Into<String>) -> ApiError {
    ApiError::new("ValidationException", text)
}

/// A member that this runtime does not act on.
pub(crate) fn not_done(member: &str) -> ApiError {
    validation(format!("this runtime does not act on {member}: leave it out"))
}

/// Refuses the first of the members that is given.
pub(crate) fn refuse(members: &[(&str, bool)]) -> Result<(), ApiError> {
    members.iter().find(|(_, given)| *given).map_or(Ok(()), |(member, _)| Err(not_done(member)))
}

/// What stands in the way of something.
pub(crate) fn conflict(text: impl Into<String>) -> ApiError {
    ApiError::new("ConflictException", text)
}
