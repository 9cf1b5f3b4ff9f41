//! The error that an operation answers with.

use std::borrow::Cow;
use std::fmt;

use serde_json::Value;

/// An error as AWS's clients see it: a code that they match on, a message for a person, an HTTP status.
///
/// Causes that are not the caller's business never come in here: they are logged under the request's id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiError {
    /// AWS's code: `ResourceNotFoundException`.
    pub code: Cow<'static, str>,
    /// What failed and why, in AWS's words where clients match on them.
    pub message: String,
    /// The HTTP status where the service's model does not say it.
    pub status: u16,
    /// Further members of the error's body, texts or numbers, by their names on the wire: `OriginalStatusCode`,
    /// `BucketName`. In S3's errors a name in small letters is a header's: `x-amz-delete-marker`.
    pub details: Vec<(&'static str, Value)>,
}

impl ApiError {
    /// An error of the caller's making, with status 400 unless the service's model declares another.
    pub fn new(code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        ApiError { code: code.into(), message: message.into(), status: 400, details: Vec::new() }
    }

    /// The same with another status.
    #[must_use]
    pub fn with_status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// The same with one more member in its body.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.details.push((name, Value::String(value.into())));
        self
    }

    /// The same with one more member in its body, a number.
    #[must_use]
    pub fn with_number(mut self, name: &'static str, value: impl Into<serde_json::Number>) -> Self {
        self.details.push((name, Value::Number(value.into())));
        self
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

impl std::error::Error for ApiError {}
