//! When a call is made again: what a server could not do now, it may do in a moment.

use std::time::Duration;

use schema::ApiError;

use crate::Error;

/// How often a call is made before its error is told.
const ATTEMPTS: u32 = 6;
/// The first pause; each further one is twice as long. All of them together are some six seconds.
const FIRST_PAUSE: Duration = Duration::from_millis(200);

/// The codes by which services say that they were asked too often, or that they are not well.
const PASSING: [&str; 13] = [
    "BandwidthLimitExceeded",
    "InternalError",
    "InternalFailure",
    "InternalServerError",
    "PriorRequestNotComplete",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestTimeout",
    "ServiceUnavailable",
    "SlowDown",
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
];

/// How long to wait before a call that failed is made again, if it is.
pub(crate) fn pause(error: &Error, made: u32) -> Option<Duration> {
    let passes = match error {
        Error::Api { error, .. } => passes(error),
        Error::Connection { .. } => true,
    };
    (passes && made < ATTEMPTS).then(|| FIRST_PAUSE * 2_u32.pow(made.saturating_sub(1)))
}

fn passes(error: &ApiError) -> bool {
    PASSING.contains(&&*error.code) || matches!(error.status, 429 | 500 | 502 | 503 | 504)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_passes_is_asked_again_with_growing_pauses() {
        let of = |code: &'static str, status| Error::Api {
            operation: String::new(),
            error: ApiError::new(code, "").with_status(status),
        };
        assert_eq!(pause(&of("Throttling", 400), 1), Some(FIRST_PAUSE));
        assert_eq!(pause(&of("Unknown", 503), 3), Some(FIRST_PAUSE * 4));
        assert_eq!(pause(&of("Throttling", 400), ATTEMPTS), None);
        assert_eq!(pause(&of("AccessDenied", 403), 1), None);
    }
}
