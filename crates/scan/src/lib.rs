//! Security rules over CloudFormation templates, without any I/O.
//!
//! The rules are cfn-nag's: ids, names, messages and what fails or only warns are carried over, since reports and
//! suppressions are written against them. There is one for every rule that cfn-nag has of the resource types that
//! machine learning projects are made of; [`rules`] lists them.
//!
//! [`scan`] reads a text and gives what was found, a [`Finding`] a rule; a [`Filter`] says what is not to be told; a
//! [`FileReport`] is what was found in a file, and [`report`] writes many of them as cfn-nag would.
//!
//! Where this differs from cfn-nag: every branch of an `Fn::If` counts, not the first one alone, so that what a template
//! may become is found; actions are compared as IAM compares them, in any case of letters; and a policy that is written
//! as a text is read like any other.

mod action;
mod complexity;
mod filter;
mod finding;
mod model;
mod policy;
pub mod report;
mod rule;
mod rules;
mod suppression;
mod value;

pub use filter::Filter;
pub use finding::{FileReport, Finding, Hit};
pub use rule::{Rule, Severity};

use model::Model;
use template::Template;

/// Every rule, in the order of their names.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    rules::all().into_iter()
}

/// The rule with an id: `F3`.
pub fn rule(id: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.id == id)
}

/// What is wrong with a template. One that cannot be read has one finding, which is fatal.
pub fn scan(text: &str, filter: &Filter) -> Vec<Finding> {
    let template = match template::parse(text) {
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
            let found = (rule.finds)(&model);
            let mut hits: Vec<Hit> = Vec::new();
            for resource in found {
                let hit = resource.hit();
                if !filter.suppresses(rule, &resource) && !hits.contains(&hit) {
                    hits.push(hit);
                }
            }
            (!hits.is_empty()).then(|| Finding::of(rule, hits))
        })
        .collect()
}

/// Whether a text is meant as a template: it has a section `Resources`, or cannot be read at all.
pub fn is_template(text: &str) -> bool {
    template::parse_node(text).map_or(true, |root| root.get("Resources").is_some())
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
