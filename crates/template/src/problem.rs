//! What is wrong with a template, and where.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A place in the text of a template; lines and columns count from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

impl Position {
    /// The beginning of the text: where something stands that has no place of its own, such as a parameter's
    /// value that came with the request.
    pub const START: Position = Position { line: 1, column: 1 };
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}", self.line, self.column)
    }
}

/// One thing wrong with a template, or with what it is launched with.
///
/// The message is what CloudFormation answers, word for word where AWS's words are known: clients match on
/// it. Position and hint are ours, for the person who has to mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// AWS's text.
    pub message: String,
    /// Where in the template.
    pub position: Position,
    /// The next step, where there is a likely one.
    pub hint: Option<String>,
}

impl Problem {
    /// A problem without a hint.
    pub fn new(position: Position, message: impl Into<String>) -> Self {
        Problem { message: message.into(), position, hint: None }
    }

    /// The same with a hint.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The same with the hint that one of the `known` names is near to `name`, if one is.
    #[must_use]
    pub fn did_you_mean<'a>(mut self, name: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        if let Some(near) = crate::nearest::nearest(name, known) {
            self.hint = Some(format!("did you mean `{near}`?"));
        }
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.position, self.message)?;
        if let Some(hint) = &self.hint {
            write!(f, "\n\nhint: {hint}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problem {}
