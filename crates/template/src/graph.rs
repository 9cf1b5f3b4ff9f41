//! Which resource needs which, and so the order in which they are made.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use crate::expression::{Branches, Reference};
use crate::{Conditions, Position, Problem, Template, check, order};

/// The resources of a stack and their dependencies, conditions being decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Graph {
    dependencies: IndexMap<String, Vec<String>>,
}

impl Graph {
    /// The graph of those resources whose conditions hold. References in branches of `Fn::If` that are not
    /// taken do not count.
    ///
    /// # Errors
    /// References to resources whose conditions do not hold, and cycles.
    pub fn new(template: &Template, conditions: &Conditions) -> Result<Self, Vec<Problem>> {
        let taken = |name: &str| conditions.branches(name);
        let mut problems = Vec::new();
        let mut dropped: Vec<(Position, &str)> = Vec::new();
        let mut dependencies = IndexMap::new();
        for (name, resource) in &template.resources {
            if !conditions.holds(resource.condition.as_ref()) {
                continue;
            }
            let mut needs: Vec<String> = Vec::new();
            for (position, other) in references(template, name, &taken) {
                let Some(needed) = template.resources.get(other) else { continue };
                if !conditions.holds(needed.condition.as_ref()) {
                    dropped.push((position, other));
                } else if !needs.iter().any(|need| need == other) {
                    needs.push(other.to_owned());
                }
            }
            dependencies.insert(name.clone(), needs);
        }
        let mut in_outputs: Vec<(Position, &str)> = Vec::new();
        for output in template.outputs.values().filter(|o| conditions.holds(o.condition.as_ref())) {
            for expression in [Some(&output.value), output.export.as_ref()].into_iter().flatten() {
                expression.references(&taken, &mut |position, reference| {
                    if let Some(name) = resource_of(&reference)
                        && template.resources.contains_key(name)
                        && !dependencies.contains_key(name)
                    {
                        in_outputs.push((position, name));
                    }
                });
            }
        }
        report(&dropped, check::unresolved_in_resources, &mut problems);
        report(&in_outputs, check::unresolved_in_outputs, &mut problems);
        problems.extend(cycle(template, dependencies.keys().map(String::as_str), &taken));
        if problems.is_empty() { Ok(Graph { dependencies }) } else { Err(problems) }
    }

    /// The logical ids, in the template's order.
    pub fn resources(&self) -> impl Iterator<Item = &str> {
        self.dependencies.keys().map(String::as_str)
    }

    /// What a resource needs before it can be made.
    pub fn needs(&self, logical_id: &str) -> &[String] {
        self.dependencies.get(logical_id).map_or(&[], Vec::as_slice)
    }

    /// The resources in the order of their creation, in waves: all of a wave can be made at once.
    pub fn waves(&self) -> Vec<Vec<&str>> {
        let needs = |name: &str| self.needs(name).iter().map(String::as_str).collect();
        // A graph without cycles has an order; `new` refuses the others.
        order::waves(self.resources(), needs).unwrap_or_default()
    }
}

fn report(found: &[(Position, &str)], text: fn(&str) -> String, problems: &mut Vec<Problem>) {
    let mut first: BTreeMap<&str, Position> = BTreeMap::new();
    for (position, name) in found {
        first.entry(name).or_insert(*position);
    }
    let names: Vec<&str> = first.keys().copied().collect();
    let message = text(&names.join(", "));
    for (name, position) in first.iter().take(check::MOST) {
        let hint = format!("the condition of `{name}` does not hold here; refer to it within an `Fn::If`");
        problems.push(Problem::new(*position, message.clone()).hint(hint));
    }
}

fn resource_of<'a>(reference: &Reference<'a>) -> Option<&'a str> {
    match reference {
        Reference::Ref(name) | Reference::GetAtt(name, _) | Reference::SubGetAtt(name, _) => Some(name),
        Reference::If(_) | Reference::Condition(_) | Reference::Mapping(_) => None,
    }
}

/// The resources that a resource refers to, with the places.
fn references<'a>(
    template: &'a Template,
    logical_id: &str,
    taken: &dyn Fn(&str) -> Branches,
) -> Vec<(Position, &'a str)> {
    let Some(resource) = template.resources.get(logical_id) else { return Vec::new() };
    let mut found: Vec<(Position, &str)> =
        resource.depends_on.iter().map(|(position, name)| (*position, name.as_str())).collect();
    for expression in resource.expressions() {
        expression.references(taken, &mut |position, reference| {
            // A name that is both a parameter's and a resource's means the parameter.
            if let Some(name) = resource_of(&reference)
                && !(matches!(reference, Reference::Ref(_)) && template.parameters.contains_key(name))
                && template.resources.contains_key(name)
            {
                found.push((position, name));
            }
        });
    }
    found
}

/// The problem that some of these resources need each other, if they do.
pub(crate) fn cycle<'a>(
    template: &'a Template,
    names: impl Iterator<Item = &'a str>,
    taken: &dyn Fn(&str) -> Branches,
) -> Option<Problem> {
    let needs = |name: &str| references(template, name, taken).into_iter().map(|(_, other)| other).collect();
    let stuck = order::waves(names, needs).err()?;
    let position = stuck.first().and_then(|name| template.resources.get(*name)).map(|r| r.position);
    let message = format!("Circular dependency between resources: [{}]", stuck.join(", "));
    Some(
        Problem::new(position.unwrap_or(Position::START), message).hint(
            "take one of the references out, for instance by naming a resource instead of referring to it",
        ),
    )
}
