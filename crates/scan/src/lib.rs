//! Security rules over CloudFormation templates, without any I/O.
//!
//! The rules are cfn-nag's, all of them: ids, names, messages and what fails or only warns are carried over, since reports
//! and suppressions are written against them; and some of our own trade, whose ids begin with `FW`. [`rules`] lists them.
//!
//! [`scan`] reads a text and gives what was found, a [`Finding`] a rule; a [`Filter`] says what is not to be told, and
//! [`Given`] what parameters and conditions are; a [`FileReport`] is what was found in a file, and [`report`] writes many
//! of them, for people and as cfn-nag would.
//!
//! Where this differs from cfn-nag: every branch of an `Fn::If` counts, not the first one alone, so that what a template
//! may become is found; actions are compared as IAM compares them, in any case of letters; a policy that is written as a
//! text is read like any other; and a version of TLS is known by its beginning, so that later ones count.

mod action;
mod check;
mod complexity;
mod filter;
mod finding;
mod given;
mod model;
mod path;
mod policy;
mod reference;
pub mod report;
mod rule;
mod rules;
mod suppression;
mod value;

pub use filter::Filter;
pub use finding::{FileReport, Finding, Hit};
pub use given::Given;
pub use rule::{Origin, Rule, Severity};
pub use suppression::Suppression;
/// Where something stands in a text.
pub use template::Position;

use std::collections::BTreeMap;

use model::Model;
use template::{Node, Problem, Template};

/// Every rule, in the order of their names.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    rules::ALL.iter().copied()
}

/// The rule with an id: `F3`.
pub fn rule(id: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.id == id)
}

/// What is wrong with a template. One that cannot be read has one finding, which is fatal.
pub fn scan(text: &str, filter: &Filter) -> Vec<Finding> {
    scan_given(text, filter, &Given::default())
}

/// What is wrong with a template whose parameters and conditions are given.
pub fn scan_given(text: &str, filter: &Filter, given: &Given) -> Vec<Finding> {
    let template = match read(text, given) {
        Ok(template) => template,
        Err(problems) => return vec![Finding::fatal(&problems)],
    };
    if let Some(reason) = unexpanded(&template) {
        return vec![Finding::unreadable(reason)];
    }
    let model = Model::of(&template);
    rules()
        .filter(|rule| filter.tells(rule))
        .filter_map(|rule| {
            let mut hits: Vec<Hit> = Vec::new();
            for resource in rule.finds(&model) {
                let hit = resource.hit();
                if !filter.suppresses(rule, &resource) && !hits.contains(&hit) {
                    hits.push(hit);
                }
            }
            (!hits.is_empty()).then(|| Finding::of(rule, hits))
        })
        .collect()
}

/// What the resources of a template are exempt from; nothing, if it cannot be read.
pub fn suppressions(text: &str) -> Vec<Suppression> {
    template::parse(text).map(|template| suppression::all(&Model::of(&template))).unwrap_or_default()
}

/// Whether a text is meant as a template: it has a section `Resources`, or cannot be read at all.
pub fn is_template(text: &str) -> bool {
    template::parse_node(text).map_or(true, |root| root.get("Resources").is_some())
}

/// Where the resources of a template stand, by logical id; nothing, if it cannot be read.
pub fn places(text: &str) -> BTreeMap<String, Position> {
    let root = template::parse_node(text).ok();
    let resources = root.as_ref().and_then(|root| root.get("Resources")?.as_map()).unwrap_or_default();
    let place = |resource: &Node| resource.get("Type").unwrap_or(resource).position;
    resources.iter().map(|entry| (entry.key.clone(), place(&entry.node))).collect()
}

/// A template as JSON, for rules of another kind; nothing, if it cannot be read.
pub fn plain(text: &str) -> Option<serde_json::Value> {
    template::parse_node(text).ok().map(|root| root.to_json())
}

fn read(text: &str, given: &Given) -> Result<Template, Vec<Problem>> {
    if given.is_empty() {
        return template::parse(text);
    }
    template::parse_tree(given.fill(template::parse_node(text)?))
}

/// Why the rules would look past what a template makes: it is written in a transform's own resource types.
fn unexpanded(template: &Template) -> Option<String> {
    let names = || template.transforms.iter().map(|(position, name)| (name, position));
    let expand = "no rule knows its resource types, scan what it expands to";
    if let Some((name, at)) = names().find(|(name, _)| name.starts_with("Formwork-")) {
        return Some(format!(
            "the transform {name} is not expanded: {expand}, `formwork synth` prints it ({at})"
        ));
    }
    let (name, at) = names().find(|(name, _)| name.starts_with("AWS::Serverless-"))?;
    Some(format!("the transform {name} is not expanded: {expand} ({at})"))
}
