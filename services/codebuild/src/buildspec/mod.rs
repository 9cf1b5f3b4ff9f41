//! Buildspecs: what a build runs, as its author wrote it.
//!
//! Version 0.2, as YAML or JSON. Scalars stay as they were written, so that `python: 3.10` is no number.

mod artifacts;
mod env;
mod phase;
mod read;

use std::collections::BTreeMap;
use std::fmt;

pub use artifacts::{Artifacts, Files};
pub(crate) use env::is_name;
pub use env::{Env, Shell};
pub use phase::{OnFailure, Phase, PhaseName};
use read::Reader;

/// A buildspec.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Buildspec {
    /// Variables, and the shell.
    pub env: Env,
    /// The versions of languages that it asks for: `python` to `3.11`.
    pub runtimes: BTreeMap<String, String>,
    /// What it runs. A phase that it does not name has no commands.
    pub phases: BTreeMap<PhaseName, Phase>,
    /// What it leaves, if it says so.
    pub artifacts: Option<Artifacts>,
    /// What the log must say about parts that change nothing here.
    pub notes: Vec<String>,
}

/// Why a text is no buildspec that can be run. A build shows it as the context `YAML_FILE_ERROR`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuildspecError(pub String);

impl fmt::Display for BuildspecError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BuildspecError {}

impl Buildspec {
    /// Reads a buildspec.
    ///
    /// # Errors
    /// What is wrong with it, and where; and what this runtime does not do.
    pub fn parse(text: &str) -> Result<Self, BuildspecError> {
        let node = template::parse_node(text).map_err(|problems| {
            let all: Vec<String> = problems.iter().map(ToString::to_string).collect();
            BuildspecError(all.join("; "))
        })?;
        let root = Reader::new("buildspec", &node);
        let mut spec = Buildspec::default();
        let mut version = None;
        for (key, part) in root.members()? {
            match key {
                "version" => version = Some(part.text()?),
                "env" => spec.env = Env::read(&part)?,
                "phases" => phase::read(&part, &mut spec)?,
                "artifacts" => spec.artifacts = Some(Artifacts::read(&part)?),
                "cache" => {
                    spec.notes
                        .push("The buildspec's cache section changes nothing: nothing is cached".to_owned());
                }
                "reports" | "batch" | "proxy" | "run-as" => {
                    return Err(part.refuse("is not available in this runtime: leave it out"));
                }
                _ => return Err(part.refuse("is not a section of a buildspec")),
            }
        }
        match version.as_deref() {
            Some("0.2") => {}
            Some(other) => return Err(root.wrong(format!("version {other} is not known: use 0.2"))),
            None => return Err(root.wrong("has no version: begin it with `version: 0.2`")),
        }
        if spec.phases.is_empty() {
            return Err(root.wrong("has no phases"));
        }
        Ok(spec)
    }
}

#[cfg(test)]
mod tests;
