//! cfn-guard rule files that a user brings, over CloudFormation templates.
//!
//! The language is evaluated by the `cfn-guard` crate; this makes of its report what failed, and at which resources. It is a
//! crate of its own because that crate is heavy to build: nothing but the binary depends on it. Nothing here reads a file.

mod report;

use std::fmt;

use cfn_guard::ValidateInput;
use serde_json::Value as Json;

/// What a rule of a user's found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Failed {
    /// The rule's name.
    pub rule: String,
    /// The resource, where the rule fails at one.
    pub logical_id: Option<String>,
    /// The rule's own message, or else what cfn-guard says.
    pub message: String,
}

/// Why rules could not be applied.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Refused {
    reason: String,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl Refused {
    fn because(reason: &impl ToString) -> Self {
        Refused { reason: reason.to_string().trim().to_owned() }
    }
}

/// What of a template fails the rules of a file, in the order of the rules' names.
///
/// `file` is the rule file's name, for errors.
///
/// # Errors
/// Why the rules cannot be read, or not be evaluated.
pub fn check(file: &str, rules: &str, template: &Json) -> Result<Vec<Failed>, Refused> {
    let template = template.to_string();
    let report = cfn_guard::run_checks(
        ValidateInput { content: &template, file_name: "template" },
        ValidateInput { content: rules, file_name: file },
        false,
    )
    .map_err(|cause| Refused::because(&cause))?;
    if report.trim().is_empty() {
        return Err(Refused { reason: format!("there are no rules in {file}") });
    }
    let report: Json = serde_json::from_str(&report).map_err(|cause| Refused::because(&cause))?;
    Ok(report::failed(&report))
}
