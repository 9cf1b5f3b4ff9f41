//! What a command ends with when it did not do what was asked: the cause, then a hint.

use std::fmt;

/// Why a command failed, and what to do next.
#[derive(Debug)]
pub(crate) struct Failure {
    cause: String,
    hint: Option<String>,
    /// Whether the cause stands alone, without a word before it: lines that begin with a place in a file.
    plain: bool,
}

/// The result of a command.
pub(crate) type Result<T = ()> = std::result::Result<T, Failure>;

impl Failure {
    pub(crate) fn new(cause: impl fmt::Display) -> Self {
        Failure { cause: cause.to_string(), hint: None, plain: false }
    }

    /// Problems in a file, each of which says where it is and what to do.
    pub(crate) fn plain(cause: impl fmt::Display) -> Self {
        Failure { cause: cause.to_string(), hint: None, plain: true }
    }

    /// The same, of a step that it happened in.
    pub(crate) fn at(mut self, step: &str) -> Self {
        self.cause = format!("{step}: {}", self.cause);
        self
    }

    /// What went wrong, without a word before it.
    pub(crate) fn cause(&self) -> &str {
        &self.cause
    }

    /// What to do about it.
    pub(crate) fn advice(&self) -> Option<&str> {
        self.hint.as_deref()
    }

    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// The codes by which services say that credentials have ended.
const EXPIRED: [&str; 4] =
    ["ExpiredToken", "ExpiredTokenException", "RequestExpired", "TokenRefreshRequired"];

impl From<client::Error> for Failure {
    fn from(error: client::Error) -> Self {
        let hint = match error.code() {
            Some(code) if EXPIRED.contains(&code) => {
                "the credentials have expired: sign in again (`aws sso login --profile NAME`), then run the same command. \
                 It goes on where this one ended; what had been begun goes on by itself"
            }
            Some("InvalidClientTokenId" | "UnrecognizedClientException") => {
                "the server does not know the credentials: `aws sts get-caller-identity --profile NAME` says whose they are"
            }
            _ => return Failure::new(error),
        };
        Failure::new(error).hint(hint)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.plain {
            f.write_str("error: ")?;
        }
        f.write_str(&self.cause)?;
        if let Some(hint) = &self.hint {
            write!(f, "\n\nhint: {hint}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use schema::ApiError;

    use super::*;

    #[test]
    fn credentials_that_have_expired_are_told_with_what_goes_on() {
        let of = |code: &'static str| {
            let error = ApiError::new(code, "the token is too old");
            Failure::from(client::Error::Api { operation: "sts:AssumeRole".to_owned(), error }).to_string()
        };
        let said = of("ExpiredToken");
        assert!(said.contains("sts:AssumeRole: ") && said.contains("aws sso login"), "{said}");
        assert!(said.contains("It goes on where this one ended"), "{said}");
        assert!(!of("AccessDenied").contains("hint:"));
    }
}
