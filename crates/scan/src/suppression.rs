//! What resources say in their metadata about rules that they are exempt from.
//!
//! - `cfn_nag: { rules_to_suppress: [{ id: W11, reason: … }] }`: cfn-nag's own form;
//! - `guard: { SuppressedRules: [W11] }`: the form of `CloudFormation` Guard, with a rule's id or name;
//! - `Formwork: { Accepted: [{ Rule: W11, Reason: … }] }`: what the expansion of a high-level type writes where AWS
//!   offers nothing narrower. Only warnings can be accepted so, and only with a reason.

use template::Node;

use crate::model::Resource;
use crate::{Rule, Severity};

/// Whether a resource is exempt from a rule.
pub(crate) fn suppresses(rule: &Rule, resource: &Resource<'_>) -> bool {
    let Some(metadata) = resource.metadata() else { return false };
    let list = |section: &str, name: &str| {
        metadata.get(section).and_then(|section| section.get(name)?.as_list()).unwrap_or_default()
    };
    let has =
        |item: &Node, key: &str, expected: &str| item.get(key).and_then(Node::as_text) == Some(expected);
    let named = |item: &Node| item.as_text().is_some_and(|text| text == rule.id || text == rule.name);
    let reasoned = |item: &Node| {
        item.get("Reason").and_then(Node::as_text).is_some_and(|reason| !reason.trim().is_empty())
    };
    list("cfn_nag", "rules_to_suppress").iter().any(|item| has(item, "id", rule.id))
        || list("guard", "SuppressedRules").iter().any(named)
        || rule.severity == Severity::Warn
            && list("Formwork", "Accepted").iter().any(|item| has(item, "Rule", rule.id) && reasoned(item))
}
