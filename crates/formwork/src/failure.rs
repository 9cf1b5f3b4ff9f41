//! What a command ends with when it did not do what was asked: the cause, then a hint.

use std::fmt;

/// Why a command failed, and what to do next.
#[derive(Debug)]
pub(crate) struct Failure {
    cause: String,
    hint: Option<String>,
}

/// The result of a command.
pub(crate) type Result<T = ()> = std::result::Result<T, Failure>;

impl Failure {
    pub(crate) fn new(cause: impl fmt::Display) -> Self {
        Failure { cause: cause.to_string(), hint: None }
    }

    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}", self.cause)?;
        if let Some(hint) = &self.hint {
            write!(f, "\n\nhint: {hint}")?;
        }
        Ok(())
    }
}
