//! Conditions of condition steps.

use std::cmp::Ordering;

use serde_json::Value;

use super::expression::{Expression, Known};
use super::reference::Reference;

/// What a condition step asks.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Condition {
    /// `Equals`, `GreaterThan`, …
    Compare { how: Comparison, left: Expression, right: Expression },
    /// `In`
    In { query: Expression, values: Vec<Expression> },
    /// `Not`
    Not(Box<Condition>),
    /// `Or`
    Any(Vec<Condition>),
}

/// How two values are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Comparison {
    Equals,
    GreaterThan,
    GreaterThanOrEqualTo,
    LessThan,
    LessThanOrEqualTo,
}

impl Comparison {
    fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "Equals" => Comparison::Equals,
            "GreaterThan" => Comparison::GreaterThan,
            "GreaterThanOrEqualTo" => Comparison::GreaterThanOrEqualTo,
            "LessThan" => Comparison::LessThan,
            "LessThanOrEqualTo" => Comparison::LessThanOrEqualTo,
            _ => return None,
        })
    }

    fn holds(self, order: Ordering) -> bool {
        match self {
            Comparison::Equals => order.is_eq(),
            Comparison::GreaterThan => order.is_gt(),
            Comparison::GreaterThanOrEqualTo => order.is_ge(),
            Comparison::LessThan => order.is_lt(),
            Comparison::LessThanOrEqualTo => order.is_le(),
        }
    }
}

impl Condition {
    /// Reads a condition; what is wrong is added to `problems`, and then there is none.
    pub(super) fn parse(value: &Value, problems: &mut Vec<String>) -> Option<Condition> {
        let kind = value.get("Type").and_then(Value::as_str).unwrap_or_default();
        let member = |name: &str, problems: &mut Vec<String>| {
            let of = value.get(name);
            if of.is_none() {
                problems.push(format!("a condition of type {kind} has no {name}"));
            }
            of
        };
        match kind {
            "In" => {
                let query = Expression::parse(member("QueryValue", problems)?, problems);
                let values = member("Values", problems)?.as_array().into_iter().flatten();
                let values = values.map(|value| Expression::parse(value, problems)).collect();
                Some(Condition::In { query, values })
            }
            "Not" => {
                let inner = Self::parse(member("Expression", problems)?, problems)?;
                Some(Condition::Not(Box::new(inner)))
            }
            "Or" => {
                let all = member("Conditions", problems)?.as_array().into_iter().flatten();
                Some(Condition::Any(all.filter_map(|one| Self::parse(one, problems)).collect()))
            }
            _ => {
                let Some(how) = Comparison::parse(kind) else {
                    problems.push(format!("{kind:?} is no type of condition"));
                    return None;
                };
                let left = Expression::parse(member("LeftValue", problems)?, problems);
                let right = Expression::parse(member("RightValue", problems)?, problems);
                Some(Condition::Compare { how, left, right })
            }
        }
    }

    /// Every reference in it.
    pub(super) fn references(&self) -> Vec<Reference> {
        match self {
            Condition::Compare { left, right, .. } => [left.references(), right.references()].concat(),
            Condition::In { query, values } => {
                let mut all = query.references();
                all.extend(values.iter().flat_map(Expression::references));
                all
            }
            Condition::Not(inner) => inner.references(),
            Condition::Any(all) => all.iter().flat_map(Condition::references).collect(),
        }
    }

    /// Whether it holds, or why that cannot be said.
    pub(crate) fn holds(&self, known: &Known) -> Result<bool, String> {
        match self {
            Condition::Compare { how, left, right } => {
                let (left, right) = (left.evaluate(known)?, right.evaluate(known)?);
                Ok(how.holds(order(*how, &left, &right)?))
            }
            Condition::In { query, values } => {
                let query = query.evaluate(known)?;
                for value in values {
                    if order(Comparison::Equals, &query, &value.evaluate(known)?)?.is_eq() {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
            Condition::Not(inner) => Ok(!inner.holds(known)?),
            Condition::Any(all) => {
                for one in all {
                    if one.holds(known)? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
        }
    }
}

/// How two values stand to each other: numbers as numbers, texts as texts; nothing else has an order.
fn order(how: Comparison, left: &Value, right: &Value) -> Result<Ordering, String> {
    let incomparable = || format!("{left} and {right} cannot be compared by {how:?}");
    match (left, right) {
        (Value::Number(one), Value::Number(other)) => {
            if let (Some(one), Some(other)) = (one.as_i64(), other.as_i64()) {
                return Ok(one.cmp(&other));
            }
            let pair = one.as_f64().zip(other.as_f64());
            pair.and_then(|(one, other)| one.partial_cmp(&other)).ok_or_else(incomparable)
        }
        (Value::String(one), Value::String(other)) => Ok(one.cmp(other)),
        (Value::Bool(one), Value::Bool(other)) if how == Comparison::Equals => Ok(one.cmp(other)),
        _ => Err(incomparable()),
    }
}
