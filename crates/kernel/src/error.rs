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

/// What is asked of a kernel that is being stopped: no fault, and not in the log as one.
pub(crate) fn ended() -> ApiError {
    ApiError::new("ServiceUnavailable", "the runtime is being stopped").with_status(503)
}

/// `InternalFailure` of what could not be stored for want of room: the one fault of the runtime's that whoever is told of it
/// can mend.
fn disk_full(cause: impl std::fmt::Display) -> ApiError {
    tracing::error!(%cause, "the disk is full");
    let message = "the disk that holds the runtime's state is full, and nothing of this request is stored: make room on \
                   it, then try again";
    ApiError::new("InternalFailure", message).with_status(500)
}

pub(crate) fn database(cause: rusqlite::Error) -> ApiError {
    match cause.sqlite_error_code() {
        Some(rusqlite::ErrorCode::DiskFull) => disk_full(cause),
        _ => internal(format_args!("database: {cause}")),
    }
}

/// What a file of the state could not be written for.
pub(crate) fn writing(what: &str, cause: &std::io::Error) -> ApiError {
    match cause.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => disk_full(cause),
        _ => internal(format_args!("writing {what}: {cause}")),
    }
}

pub(crate) fn encoding(cause: serde_json::Error) -> ApiError {
    internal(format_args!("stored value: {cause}"))
}
