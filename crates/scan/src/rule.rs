//! A rule: what it is called, what it says, what it finds, and an example of each kind.

use crate::model::{Model, Resource};

/// A rule.
#[derive(Debug)]
pub struct Rule {
    /// Its id: `F3`, `W11`.
    pub id: &'static str,
    /// Its name in cfn-nag, by which findings are sorted.
    pub name: &'static str,
    /// Whether it fails or warns.
    pub severity: Severity,
    /// What it says.
    pub message: &'static str,
    /// Resources that violate it, as the `Resources` of a template in YAML.
    pub violated_by: &'static str,
    /// Resources that do not.
    pub kept_by: &'static str,
    pub(crate) finds: for<'t> fn(&Model<'t>) -> Vec<Resource<'t>>,
}

/// What follows from a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// It stops a pipeline.
    Fail,
    /// It is reported.
    Warn,
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
