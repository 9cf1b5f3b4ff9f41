//! Conditions and rules, decided by parameter values.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::evaluate::{Nothing, Scope};
use crate::expression::Branches;
use crate::{Expression, Position, Problem, PseudoParameters, Resolved, Template, check, order};

/// Which conditions hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Conditions {
    decided: BTreeMap<String, bool>,
}

impl Conditions {
    /// Decides every condition of a template.
    ///
    /// # Errors
    /// What could not be evaluated: a key that a mapping does not have.
    pub fn evaluate(
        template: &Template,
        parameters: &IndexMap<String, Resolved>,
        pseudo: &PseudoParameters,
    ) -> Result<Self, Vec<Problem>> {
        let names = template.conditions.keys().map(String::as_str);
        // `parse` refuses cycles; what is in one anyhow is undecided, and refused by whoever reads it.
        let waves = order::waves(names, |name| check::condition_dependencies(template, name));
        let mut conditions = Conditions::default();
        let mut problems = Vec::new();
        for name in waves.unwrap_or_default().into_iter().flatten() {
            let Some(expression) = template.conditions.get(name) else { continue };
            let scope = Scope { template, parameters, pseudo, conditions: &conditions, lookup: &Nothing };
            match boolean(scope, expression) {
                Ok(holds) => {
                    conditions.decided.insert(name.to_owned(), holds);
                }
                Err(problem) => problems.push(problem),
            }
        }
        if problems.is_empty() { Ok(conditions) } else { Err(problems) }
    }

    /// Whether a condition holds; nothing, if there is none of this name.
    pub fn get(&self, name: &str) -> Option<bool> {
        self.decided.get(name).copied()
    }

    /// The branches of an `Fn::If` that this decides for.
    pub(crate) fn branches(&self, name: &str) -> Branches {
        match self.get(name) {
            Some(true) => Branches::First,
            Some(false) => Branches::Second,
            None => Branches::Both,
        }
    }

    /// Whether a resource or an output with this `Condition` is there: always, if it has none.
    pub fn holds(&self, condition: Option<&(Position, String)>) -> bool {
        condition.is_none_or(|(_, name)| self.get(name).unwrap_or(false))
    }
}

/// Checks the rules of a template against the values that it is launched with.
///
/// # Errors
/// Every assertion that does not hold, in the words of its description.
pub fn check_rules(
    template: &Template,
    parameters: &IndexMap<String, Resolved>,
    pseudo: &PseudoParameters,
) -> Result<(), Vec<Problem>> {
    let conditions = Conditions::default();
    let scope = Scope { template, parameters, pseudo, conditions: &conditions, lookup: &Nothing };
    let mut problems = Vec::new();
    for (name, rule) in &template.rules {
        match rule.condition.as_ref().map_or(Ok(true), |condition| boolean(scope, condition)) {
            Ok(true) => {}
            Ok(false) => continue,
            Err(problem) => {
                problems.push(problem);
                continue;
            }
        }
        for (assertion, description) in &rule.assertions {
            match boolean(scope, assertion) {
                Ok(true) => {}
                Ok(false) => {
                    let why = description.as_deref().unwrap_or(name);
                    let message = format!("Template error: assertion of rule {name} failed: {why}");
                    problems.push(Problem::new(assertion.position, message));
                }
                Err(problem) => problems.push(problem),
            }
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

fn boolean(scope: Scope<'_>, expression: &Expression) -> Result<bool, Problem> {
    match scope.evaluate(expression)? {
        Some(Json::Bool(holds)) => Ok(holds),
        _ => Err(Problem::new(
            expression.position,
            "Template format error: Conditions can only be boolean operations on parameters and other conditions",
        )),
    }
}
