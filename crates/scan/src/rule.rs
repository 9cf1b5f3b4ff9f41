//! A rule: what it is called, what it says, what it finds.

use crate::check::Check;
use crate::model::{Model, Resource};

/// A rule.
#[derive(Debug)]
pub struct Rule {
    /// Its id: `F3`, `W11`, `FW1`.
    pub id: &'static str,
    /// Its name, by which findings are sorted.
    pub name: &'static str,
    /// Whether it fails or warns.
    pub severity: Severity,
    /// Whose rule it is.
    pub origin: Origin,
    /// What it says.
    pub message: &'static str,
    check: Check,
}

/// What follows from a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// It stops a pipeline.
    Fail,
    /// It is reported.
    Warn,
}

/// Whose rule it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// cfn-nag's: id, name, severity and message are as they are there.
    CfnNag,
    /// Formwork's own, of its trade: what pipelines and projects for machine learning get wrong.
    Formwork,
}

impl Rule {
    /// A rule of cfn-nag that fails.
    pub(crate) const fn fail(
        id: &'static str,
        name: &'static str,
        message: &'static str,
        check: Check,
    ) -> Self {
        Rule { id, name, severity: Severity::Fail, origin: Origin::CfnNag, message, check }
    }

    /// A rule of cfn-nag that warns.
    pub(crate) const fn warn(
        id: &'static str,
        name: &'static str,
        message: &'static str,
        check: Check,
    ) -> Self {
        Rule { severity: Severity::Warn, ..Rule::fail(id, name, message, check) }
    }

    /// The same as a rule of our own.
    pub(crate) const fn of_our_own(self) -> Self {
        Rule { origin: Origin::Formwork, ..self }
    }

    /// Resources that violate it, as the `Resources` of a template in YAML.
    pub fn violated_by(&self) -> String {
        self.check.violated_by()
    }

    /// Resources that do not, near misses included.
    pub fn kept_by(&self) -> String {
        self.check.kept_by()
    }

    /// What lists of rules are sorted by: the letters of the id, then its number.
    pub fn order(&self) -> (&'static str, u32) {
        let digits = self.id.find(|letter: char| letter.is_ascii_digit()).unwrap_or(self.id.len());
        let (letters, number) = self.id.split_at(digits);
        (letters, number.parse().unwrap_or_default())
    }

    pub(crate) fn finds<'t>(&self, model: &Model<'t>) -> Vec<Resource<'t>> {
        self.check.finds(model)
    }
}

impl Severity {
    /// As reports have it: `FAIL`, `WARN`.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Fail => "FAIL",
            Severity::Warn => "WARN",
        }
    }
}
