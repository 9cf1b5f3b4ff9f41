//! Why a pattern, a schedule or a template is refused, in AWS's words.

use std::fmt;

/// An event pattern that is not one. AWS calls it `InvalidEventPatternException`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invalid {
    /// What is wrong: `Empty arrays are not allowed`.
    pub reason: String,
}

impl Invalid {
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Invalid { reason: reason.into() }
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Event pattern is not valid. Reason: {}", self.reason)
    }
}

impl std::error::Error for Invalid {}

/// A schedule expression that is not one. AWS calls it `ValidationException`, and tells no more than this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidSchedule;

impl fmt::Display for InvalidSchedule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Parameter ScheduleExpression is not valid.")
    }
}

impl std::error::Error for InvalidSchedule {}

/// A target's template or path that is not one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InvalidTemplate {
    /// A placeholder that is neither in the map of paths nor one of AWS's own.
    Placeholder(String),
    /// A path that is not in the part of `JSONPath` that EventBridge takes.
    Path(String),
    /// What the template yields would not be JSON.
    NotJson,
}

impl InvalidTemplate {
    /// The message that AWS gives for the target `id`.
    pub fn of_target(&self, id: &str) -> String {
        match self {
            InvalidTemplate::Placeholder(name) => {
                format!("InputTemplate for target {id} contains invalid placeholder {name}.")
            }
            InvalidTemplate::Path(path) => format!("Invalid JSONPath `{path}` in the input of target {id}."),
            InvalidTemplate::NotJson => {
                format!("Invalid InputTemplate for target {id} : what it yields is not JSON.")
            }
        }
    }
}

impl fmt::Display for InvalidTemplate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            InvalidTemplate::Placeholder(name) => write!(f, "invalid placeholder {name}"),
            InvalidTemplate::Path(path) => write!(f, "invalid JSONPath `{path}`"),
            InvalidTemplate::NotJson => f.write_str("the template does not yield JSON"),
        }
    }
}

impl std::error::Error for InvalidTemplate {}
