//! One line of a `Condition` block: an operator, a key, and the values that it is compared with.

mod date;
mod network;
mod operand;
mod operator;

pub(crate) use operand::Operand;
pub(crate) use operator::{Operator, Test};

use operator::Quantifier;

use crate::Values;
use crate::facts::{Facts, Key};

/// An operator, a key, and values. All conditions of a statement must hold.
#[derive(Clone, Debug)]
pub(crate) struct Condition {
    pub(crate) operator: Operator,
    pub(crate) key: Key,
    /// One of them suffices; if the operator is negated, none may match.
    pub(crate) operands: Box<[Operand]>,
    /// As the policy has it, for people: `StringEquals aws:RequestTag/team`.
    pub(crate) shown: Box<str>,
}

impl Condition {
    /// Whether it holds for a request.
    pub(crate) fn holds(&self, facts: &Facts<'_>) -> bool {
        let values = facts.values(&self.key);
        if self.operator.test == Test::Null {
            let absent = values == Values::Absent;
            return self
                .operands
                .iter()
                .any(|operand| matches!(operand, Operand::Null(wanted) if *wanted == absent));
        }
        match (values, self.operator.quantifier) {
            (Values::Absent, _) if self.operator.if_exists => true,
            (Values::Absent, None) => self.operator.negated,
            (Values::Absent, Some(quantifier)) => quantifier == Quantifier::All,
            (Values::One(""), Some(Quantifier::All)) => true,
            (Values::One(value), _) => self.accepts(value, facts),
            // A plain operator cannot be true for several values, not even negated.
            (Values::Many(_), None) => false,
            (Values::Many(values), Some(Quantifier::All)) => {
                values.iter().all(String::is_empty) || values.iter().all(|value| self.accepts(value, facts))
            }
            (Values::Many(values), Some(Quantifier::Any)) => {
                values.iter().any(|value| self.accepts(value, facts))
            }
        }
    }

    fn accepts(&self, value: &str, facts: &Facts<'_>) -> bool {
        let matched = self.operands.iter().any(|operand| operand.matches(value, self.operator.test, facts));
        matched != self.operator.negated
    }
}
