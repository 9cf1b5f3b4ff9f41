//! What can be checked of a template before its parameters are known: that whatever is named exists.

use std::collections::BTreeSet;

use crate::expression::{Branches, Reference};
use crate::{Expression, Position, Problem, Template, graph, order, pseudo};

/// Adds all dangling references and cycles.
pub(crate) fn check(template: &Template, problems: &mut Vec<Problem>) {
    conditions(template, problems);
    rules(template, problems);
    resources(template, problems);
    outputs(template, problems);
    condition_cycles(template, problems);
    // Whatever depends on a condition may be no cycle in the end: the graph looks at it again.
    let always = template.resources.iter().filter(|(_, resource)| resource.condition.is_none());
    problems.extend(graph::cycle(template, always.map(|(name, _)| name.as_str()), &|_| Branches::Neither));
}

/// How many problems are looked for: a person does not read more, and each costs a search for the nearest
/// name.
pub(crate) const MOST: usize = 50;

/// Names that a block mentions and that do not exist, with their places.
#[derive(Default)]
struct Dangling<'a> {
    seen: BTreeSet<&'a str>,
    found: Vec<(Position, &'a str)>,
}

impl<'a> Dangling<'a> {
    fn add(&mut self, position: Position, name: &'a str) {
        if self.seen.insert(name) {
            self.found.push((position, name));
        }
    }

    /// One problem a name. AWS's text has all the names of a block at once, so each problem has them.
    fn report<'k, K: Iterator<Item = &'k str>>(
        &self,
        text: impl Fn(&str) -> String,
        known: impl Fn() -> K,
        problems: &mut Vec<Problem>,
    ) {
        let names: Vec<&str> = self.seen.iter().copied().collect();
        let message = text(&names.join(", "));
        for (position, name) in self.found.iter().take(MOST) {
            problems.push(Problem::new(*position, message.clone()).did_you_mean(name, known()));
        }
    }
}

/// Every name that `Ref` can mean.
fn referable(template: &Template) -> impl Iterator<Item = &str> {
    let parameters = template.parameters.keys().map(String::as_str);
    parameters.chain(template.resources.keys().map(String::as_str)).chain(pseudo::NAMES)
}

fn resources(template: &Template, problems: &mut Vec<Problem>) {
    let mut dangling = Dangling::default();
    for resource in template.resources.values() {
        for expression in resource.expressions() {
            references(template, expression, &mut dangling, problems);
        }
        for (position, name) in &resource.depends_on {
            if !template.resources.contains_key(name) {
                dangling.add(*position, name);
            }
        }
        block_condition(template, resource.condition.as_ref(), "Resources", problems);
    }
    dangling.report(unresolved_in_resources, || referable(template), problems);
}

fn outputs(template: &Template, problems: &mut Vec<Problem>) {
    let mut dangling = Dangling::default();
    for output in template.outputs.values() {
        references(template, &output.value, &mut dangling, problems);
        if let Some(export) = &output.export {
            references(template, export, &mut dangling, problems);
        }
        block_condition(template, output.condition.as_ref(), "Outputs", problems);
    }
    dangling.report(unresolved_in_outputs, || referable(template), problems);
}

/// AWS's text for names in `Resources` that do not exist.
pub(crate) fn unresolved_in_resources(names: &str) -> String {
    format!(
        "Template format error: Unresolved resource dependencies [{names}] in the Resources block of the template"
    )
}

/// AWS's text for names in `Outputs` that do not exist.
pub(crate) fn unresolved_in_outputs(names: &str) -> String {
    format!("Unresolved resource dependencies [{names}] in the Outputs block of the template")
}

fn block_condition(
    template: &Template,
    condition: Option<&(Position, String)>,
    block: &str,
    problems: &mut Vec<Problem>,
) {
    if let Some((position, name)) = condition
        && !template.conditions.contains_key(name)
    {
        let message = format!(
            "Template format error: Unresolved condition dependency {name} in the {block} block of the template"
        );
        problems.push(unknown_condition(template, *position, name, message));
    }
}

fn unknown_condition(template: &Template, position: Position, name: &str, message: String) -> Problem {
    Problem::new(position, message).did_you_mean(name, template.conditions.keys().map(String::as_str))
}

fn references<'a>(
    template: &'a Template,
    expression: &'a Expression,
    dangling: &mut Dangling<'a>,
    problems: &mut Vec<Problem>,
) {
    let resources = || template.resources.keys().map(String::as_str);
    expression.references(&|_| Branches::Both, &mut |position, reference| match reference {
        _ if problems.len() >= MOST => {}
        Reference::Ref(name) => {
            let known = template.parameters.contains_key(name)
                || template.resources.contains_key(name)
                || pseudo::NAMES.contains(&name);
            if !known {
                dangling.add(position, name);
            }
        }
        Reference::GetAtt(name, _) if !template.resources.contains_key(name) => problems.push(
            Problem::new(
                position,
                format!("Template error: instance of Fn::GetAtt references undefined resource {name}"),
            )
            .did_you_mean(name, resources()),
        ),
        Reference::SubGetAtt(name, _) if !template.resources.contains_key(name) => {
            dangling.add(position, name);
        }
        Reference::If(name) if !template.conditions.contains_key(name) => {
            let message = format!("Template error: unresolved condition dependency {name} in Fn::If");
            problems.push(unknown_condition(template, position, name, message));
        }
        Reference::Mapping(name) => unknown_mapping(template, position, name, problems),
        _ => {}
    });
}

fn unknown_mapping(template: &Template, position: Position, name: &str, problems: &mut Vec<Problem>) {
    if !template.mappings.contains_key(name) {
        let message = format!(
            "Template error: Mapping named '{name}' is not present in the 'Mappings' section of template."
        );
        let known = template.mappings.keys().map(String::as_str);
        problems.push(Problem::new(position, message).did_you_mean(name, known));
    }
}

fn conditions(template: &Template, problems: &mut Vec<Problem>) {
    let mut dangling = Dangling::default();
    for condition in template.conditions.values() {
        parameters_only(template, condition, &mut dangling, problems);
    }
    dangling.report(
        |names| {
            format!(
                "Template error: Unresolved dependencies [{names}]. Cannot reference resources in the Conditions \
                 block of the template"
            )
        },
        || template.parameters.keys().map(String::as_str).chain(pseudo::NAMES),
        problems,
    );
}

fn rules(template: &Template, problems: &mut Vec<Problem>) {
    let mut dangling = Dangling::default();
    for rule in template.rules.values() {
        let assertions = rule.assertions.iter().map(|(assertion, _)| assertion);
        for expression in rule.condition.iter().chain(assertions) {
            parameters_only(template, expression, &mut dangling, problems);
        }
    }
    dangling.report(
        |names| {
            format!(
                "Template error: Unresolved dependencies [{names}]. Cannot reference resources in the Rules block \
                 of the template"
            )
        },
        || template.parameters.keys().map(String::as_str).chain(pseudo::NAMES),
        problems,
    );
}

/// Checks an expression that is evaluated before there are resources.
fn parameters_only<'a>(
    template: &'a Template,
    expression: &'a Expression,
    dangling: &mut Dangling<'a>,
    problems: &mut Vec<Problem>,
) {
    expression.references(&|_| Branches::Both, &mut |position, reference| match reference {
        _ if problems.len() >= MOST => {}
        Reference::Ref(name) if template.parameters.contains_key(name) || pseudo::NAMES.contains(&name) => {}
        Reference::Ref(name) | Reference::GetAtt(name, _) | Reference::SubGetAtt(name, _) => {
            dangling.add(position, name);
        }
        Reference::Condition(name) if !template.conditions.contains_key(name) => {
            let message = format!("Template error: unresolved condition dependency {name} in Condition");
            problems.push(unknown_condition(template, position, name, message));
        }
        Reference::If(name) if !template.conditions.contains_key(name) => {
            let message = format!("Template error: unresolved condition dependency {name} in Fn::If");
            problems.push(unknown_condition(template, position, name, message));
        }
        Reference::Mapping(name) => unknown_mapping(template, position, name, problems),
        _ => {}
    });
}

/// The conditions that each condition reads.
pub(crate) fn condition_dependencies<'a>(template: &'a Template, name: &str) -> Vec<&'a str> {
    let mut names = Vec::new();
    if let Some(condition) = template.conditions.get(name) {
        condition.references(&|_| Branches::Both, &mut |_, reference| {
            if let Reference::Condition(other) | Reference::If(other) = reference {
                names.push(other);
            }
        });
    }
    names
}

fn condition_cycles(template: &Template, problems: &mut Vec<Problem>) {
    let names = template.conditions.keys().map(String::as_str);
    if let Err(cycle) = order::waves(names, |name| condition_dependencies(template, name)) {
        let position = cycle
            .first()
            .and_then(|name| template.conditions.get(*name))
            .map_or(Position::START, |condition| condition.position);
        let message =
            format!("Template format error: Circular dependency between conditions: [{}]", cycle.join(", "));
        problems.push(Problem::new(position, message));
    }
}
