//! `models/operations.toml`: which operations have types, and which of them write.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use serde::Deserialize;

/// First words of the names of operations that change nothing.
const READING_VERBS: [&str; 18] = [
    "BatchCheck",
    "BatchDescribe",
    "BatchGet",
    "Decode",
    "Describe",
    "Estimate",
    "Evaluate",
    "Filter",
    "Get",
    "Head",
    "List",
    "Lookup",
    "Query",
    "Scan",
    "Search",
    "Simulate",
    "Test",
    "Validate",
];

/// Which operations have types, by service.
pub type Selection = BTreeMap<String, Selected>;

/// The operations of one service that have types.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Selected {
    /// Their names.
    pub operations: BTreeSet<String>,
    /// Those that change nothing though their verb does not say so.
    #[serde(default)]
    read: BTreeSet<String>,
    /// Those that may change something though their verb does not say so.
    #[serde(default)]
    write: BTreeSet<String>,
}

/// Reads `models/operations.toml`.
pub fn read(root: &Path) -> Result<Selection> {
    let path = root.join("models/operations.toml");
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read `{}`", path.display()))?;
    let selection: Selection = toml::from_str(&text).context("`models/operations.toml`")?;
    for (service, selected) in &selection {
        for name in selected.read.union(&selected.write) {
            ensure!(
                selected.operations.contains(name),
                "`models/operations.toml`: {service} has a mode for `{name}`, which is not among its operations"
            );
            ensure!(
                selected.write.contains(name) == reads(name),
                "`models/operations.toml`: the mode of {service}'s `{name}` is what its verb says already"
            );
        }
    }
    Ok(selection)
}

impl Selected {
    /// Whether the operation may change anything.
    pub fn writes(&self, operation: &str) -> bool {
        self.write.contains(operation) || !(self.read.contains(operation) || reads(operation))
    }
}

/// Whether the verb says that the operation changes nothing.
fn reads(operation: &str) -> bool {
    READING_VERBS.iter().any(|verb| {
        operation
            .strip_prefix(verb)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(|c: char| c.is_ascii_uppercase()))
    })
}
