//! What resources say in their metadata about rules that they are exempt from.
//!
//! - `cfn_nag: { rules_to_suppress: [{ id: W11, reason: … }] }`: cfn-nag's own form;
//! - `guard: { SuppressedRules: [W11] }`: the form of `CloudFormation` Guard, with a rule's id or name;
//! - `Formwork: { Accepted: [{ Rule: W11, Reason: … }] }`: what the expansion of a high-level type writes where AWS
//!   offers nothing narrower. Only warnings can be accepted so, and only with a reason.

use template::Node;

use crate::model::{Model, Resource};
use crate::{Rule, Severity, rules};

/// That a resource is exempt from a rule, in cfn-nag's form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suppression {
    /// The rule's id.
    pub rule: &'static str,
    /// The resource.
    pub logical_id: String,
    /// Why; empty, if nothing is said.
    pub reason: String,
}

/// What the resources of a template are exempt from, in cfn-nag's form and of its rules.
pub(crate) fn all(model: &Model<'_>) -> Vec<Suppression> {
    let of_rule = |rule: &&'static Rule| {
        let id = rule.id;
        let of_resource = move |resource: Resource<'_>| {
            let text = |item: &Node, key| item.get(key).and_then(Node::as_text).map(str::to_owned);
            let item = list(&resource, "cfn_nag", "rules_to_suppress")
                .iter()
                .find(|item| text(item, "id").as_deref() == Some(id))?;
            let reason = text(item, "reason").unwrap_or_default();
            Some(Suppression { rule: id, logical_id: resource.id.to_owned(), reason })
        };
        model.all().filter_map(of_resource).collect::<Vec<_>>()
    };
    rules::ALL.iter().filter(|rule| rule.origin == crate::Origin::CfnNag).flat_map(of_rule).collect()
}

/// Whether a resource is exempt from a rule.
pub(crate) fn suppresses(rule: &Rule, resource: &Resource<'_>) -> bool {
    let has =
        |item: &Node, key: &str, expected: &str| item.get(key).and_then(Node::as_text) == Some(expected);
    let named = |item: &Node| item.as_text().is_some_and(|text| text == rule.id || text == rule.name);
    let reasoned = |item: &Node| {
        item.get("Reason").and_then(Node::as_text).is_some_and(|reason| !reason.trim().is_empty())
    };
    list(resource, "cfn_nag", "rules_to_suppress").iter().any(|item| has(item, "id", rule.id))
        || list(resource, "guard", "SuppressedRules").iter().any(named)
        || rule.severity == Severity::Warn
            && list(resource, "Formwork", "Accepted")
                .iter()
                .any(|item| has(item, "Rule", rule.id) && reasoned(item))
}

/// A list in a section of a resource's metadata.
fn list<'t>(resource: &Resource<'t>, section: &str, name: &str) -> &'t [Node] {
    let section = resource.metadata().and_then(|metadata| metadata.get(section));
    section.and_then(|section| section.get(name)?.as_list()).unwrap_or_default()
}
