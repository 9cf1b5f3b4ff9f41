//! cfn-guard rule files that a user brings.

use std::path::Path;

use scan::{Finding, Hit, Position};

use super::templates;
use crate::failure::{Failure, Result};

/// A file of rules.
pub(super) struct RuleFile {
    name: String,
    text: String,
}

impl RuleFile {
    pub(super) fn read(path: &Path) -> Result<Self> {
        Ok(RuleFile { name: path.display().to_string(), text: templates::read(path)? })
    }

    /// What of a template fails the rules; `text` is the template, plain.
    pub(super) fn findings(&self, text: &str) -> Result<Vec<Finding>> {
        // What cannot be read is told by the other rules.
        let Some(template) = scan::plain(text) else { return Ok(Vec::new()) };
        let failed = guard::check(&self.name, &self.text, &template).map_err(|refused| {
            Failure::new(format!("the rules in {} cannot be used: {refused}", self.name))
        })?;
        let places = scan::places(text);
        let finding = |failed: guard::Failed| {
            let hit = |logical_id: String| {
                let position = places.get(&logical_id).copied().unwrap_or(Position::START);
                Hit { logical_id, position }
            };
            Finding::of_a_users_rule(
                failed.rule,
                failed.message,
                failed.logical_id.map(hit).into_iter().collect(),
            )
        };
        Ok(failed.into_iter().map(finding).collect())
    }
}
