//! What is wrong with a file, a product's template or `formwork.toml`: all of it at once.

use std::fmt;

use template::Problem;

/// What is wrong with a file, in its order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problems {
    /// The file's name, as the caller gave it.
    pub file: String,
    /// What is wrong; never empty.
    pub problems: Vec<Problem>,
}

impl Problems {
    pub(crate) fn new(file: &str, mut problems: Vec<Problem>) -> Self {
        problems.sort_by_key(|problem| problem.position);
        problems.dedup();
        Problems { file: file.to_owned(), problems }
    }
}

/// `file:line:column: message`, a problem a line, its hint below it.
impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, problem) in self.problems.iter().enumerate() {
            if i > 0 {
                f.write_str("\n")?;
            }
            let at = problem.position;
            write!(f, "{}:{}:{}: {}", self.file, at.line, at.column, problem.message)?;
            if let Some(hint) = &problem.hint {
                write!(f, "\n  hint: {hint}")?;
            }
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}
