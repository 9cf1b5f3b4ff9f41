//! Every Rust file says what lives there, and is one that a person reads in one sitting.

use anyhow::Result;

use super::{Finding, Tree};

/// The length above which a file needs a line `// Long because …` among its first twenty.
const LONG: usize = 500;
/// The length above which no reason helps.
const TOO_LONG: usize = 900;

pub(super) fn check(tree: &Tree) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for file in tree.with_ending(".rs") {
        let text = tree.text(file)?;
        if !text.starts_with("//! ") {
            findings.push(Finding::new(file, "opens without a `//!` line that says what lives there"));
        }
        if let Some(line) = text.lines().position(|line| line.ends_with([' ', '\t'])) {
            findings.push(Finding::new(format!("{file}:{}", line + 1), "trailing white space"));
        }
        let lines = text.lines().count();
        if free_of_limits(file) || lines <= LONG {
            continue;
        }
        if lines > TOO_LONG {
            findings.push(Finding::new(
                file,
                format!("{lines} lines; no file has over {TOO_LONG}: find its parts"),
            ));
        } else if !text.lines().take(20).any(|line| line.contains("Long because")) {
            let message = format!("{lines} lines; over {LONG} need a comment `// Long because …` at the top");
            findings.push(Finding::new(file, message));
        }
    }
    Ok(findings)
}

fn free_of_limits(file: &str) -> bool {
    file.starts_with("crates/shapes/") || file.contains("/tests/") || file.ends_with("/tests.rs")
}
