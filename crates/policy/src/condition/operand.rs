//! The values that a policy compares with.

use super::date;
use super::network::Network;
use super::operator::Test;
use crate::facts::Facts;
use crate::pattern::ArnPattern;
use crate::template::{Case, Syntax, Template};

/// One value of a condition, made ready for its operator.
#[derive(Clone, Debug)]
pub(crate) enum Operand {
    Text(Template),
    Arn(ArnPattern),
    Number(f64),
    /// Milliseconds since 1970.
    Date(i64),
    Ip(Network),
    /// Whether the key must be absent.
    Null(bool),
}

impl Operand {
    /// `None` if `value` is nothing that `test` can compare with.
    pub(crate) fn parse(value: &str, test: Test, variables: bool) -> Option<Self> {
        Some(match test {
            Test::Text { wildcards, .. } => {
                Operand::Text(Template::parse(value, Syntax { wildcards, variables }))
            }
            Test::Bool => Operand::Text(Template::parse(value, Syntax { wildcards: false, variables })),
            // Bytes have one base64 form, so comparing texts compares bytes.
            Test::Binary => {
                Operand::Text(Template::parse(value, Syntax { wildcards: false, variables: false }))
            }
            Test::Arn => Operand::Arn(ArnPattern::condition(value, variables)),
            Test::Number(_) => Operand::Number(number(value)?),
            Test::Date(_) => Operand::Date(date::parse(value)?),
            Test::Ip => Operand::Ip(Network::parse(value)?),
            Test::Null if value.eq_ignore_ascii_case("true") => Operand::Null(true),
            Test::Null if value.eq_ignore_ascii_case("false") => Operand::Null(false),
            Test::Null => return None,
        })
    }

    /// Whether a request's value matches. One that the operator cannot read matches nothing.
    pub(crate) fn matches(&self, value: &str, test: Test, facts: &Facts<'_>) -> bool {
        match (self, test) {
            (Operand::Text(template), Test::Text { case, .. }) => template.matches(value, case, facts),
            (Operand::Text(template), Test::Bool) => template.matches(value, Case::Ignored, facts),
            (Operand::Text(template), _) => template.matches(value, Case::Exact, facts),
            (Operand::Arn(pattern), _) => pattern.matches(value, facts),
            (Operand::Number(wanted), Test::Number(order)) => number(value)
                .and_then(|value| value.partial_cmp(wanted))
                .is_some_and(|found| order.holds(found)),
            (Operand::Date(wanted), Test::Date(order)) => {
                date::parse(value).is_some_and(|value| order.holds(value.cmp(wanted)))
            }
            (Operand::Ip(network), _) => network.holds(value),
            (Operand::Number(_) | Operand::Date(_) | Operand::Null(_), _) => false,
        }
    }
}

fn number(text: &str) -> Option<f64> {
    text.trim().parse().ok().filter(|number: &f64| number.is_finite())
}
