//! Errors that are the runtime's own fault. Their causes are logged, never shown.

use schema::ApiError;

/// The result of everything here.
pub type Result<T, E = ApiError> = std::result::Result<T, E>;

/// `InternalFailure`, with its cause in the log.
pub fn internal(cause: impl std::fmt::Display) -> ApiError {
    tracing::error!(%cause, "internal failure");
    ApiError::new("InternalFailure", "the runtime failed; its log has the cause under this request's id")
        .with_status(500)
}

pub(crate) fn database(cause: rusqlite::Error) -> ApiError {
    internal(format_args!("database: {cause}"))
}

pub(crate) fn encoding(cause: serde_json::Error) -> ApiError {
    internal(format_args!("stored value: {cause}"))
}
