//! What was found.

use template::{Position, Problem};

use crate::{Filter, Given, Rule, Severity};

/// What a rule found in a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule's id, or `FATAL`.
    pub id: String,
    /// The rule's name, or `system`.
    pub name: String,
    /// Whether it fails or warns.
    pub severity: Severity,
    /// What it says.
    pub message: String,
    /// The resources that violate it; none, if the template could not be read.
    pub hits: Vec<Hit>,
}

/// A resource that violates a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its logical id.
    pub logical_id: String,
    /// Where its `Type` stands.
    pub position: Position,
}

/// What was found in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileReport {
    /// The file's path, as it was named.
    pub filename: String,
    /// What was found, by the rules' names.
    pub findings: Vec<Finding>,
}

impl Finding {
    pub(crate) fn of(rule: &Rule, hits: Vec<Hit>) -> Self {
        Finding {
            id: rule.id.to_owned(),
            name: rule.name.to_owned(),
            severity: rule.severity,
            message: rule.message.to_owned(),
            hits,
        }
    }

    /// What a rule found that is not one of [`crate::rules`], a user's own: it fails.
    pub fn of_a_users_rule(id: impl Into<String>, message: impl Into<String>, hits: Vec<Hit>) -> Self {
        let id = id.into();
        Finding { name: id.clone(), id, severity: Severity::Fail, message: message.into(), hits }
    }

    /// A template that cannot be read.
    pub(crate) fn fatal(problems: &[Problem]) -> Self {
        let texts: Vec<String> =
            problems.iter().map(|problem| format!("{} ({})", problem.message, problem.position)).collect();
        Finding::unreadable(texts.join("; "))
    }

    /// What keeps a file from being scanned at all.
    pub fn unreadable(message: impl Into<String>) -> Self {
        Finding {
            id: "FATAL".to_owned(),
            name: "system".to_owned(),
            severity: Severity::Fail,
            message: message.into(),
            hits: Vec::new(),
        }
    }

    /// Whether it says that the template could not be scanned.
    pub fn is_fatal(&self) -> bool {
        self.id == "FATAL"
    }

    /// For how many it counts: each resource is one.
    fn count(&self) -> usize {
        self.hits.len().max(1)
    }
}

impl FileReport {
    /// What was found in a text.
    pub fn of(filename: impl Into<String>, text: &str, filter: &Filter, given: &Given) -> Self {
        FileReport { filename: filename.into(), findings: crate::scan_given(text, filter, given) }
    }

    /// Says of each resource where it stands, if `place` knows better: where what was scanned was made of another text.
    #[must_use]
    pub fn placed(mut self, place: impl Fn(&str) -> Option<Position>) -> Self {
        for hit in self.findings.iter_mut().flat_map(|finding| &mut finding.hits) {
            if let Some(position) = place(&hit.logical_id) {
                hit.position = position;
            }
        }
        self
    }

    /// How many failures there are.
    pub fn failures(&self) -> usize {
        self.count(Severity::Fail)
    }

    /// How many warnings there are.
    pub fn warnings(&self) -> usize {
        self.count(Severity::Warn)
    }

    fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).map(Finding::count).sum()
    }
}
