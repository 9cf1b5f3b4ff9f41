//! The names of condition operators.

use crate::template::Case;

/// An operator taken apart: `ForAnyValue:StringNotLikeIfExists`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Operator {
    pub(crate) test: Test,
    pub(crate) negated: bool,
    pub(crate) if_exists: bool,
    pub(crate) quantifier: Option<Quantifier>,
}

/// How one value is compared with one of the policy's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Test {
    /// `StringEquals`, `StringEqualsIgnoreCase`, `StringLike`.
    Text { case: Case, wildcards: bool },
    /// `ArnEquals` and `ArnLike`, which are the same.
    Arn,
    /// `Numeric…`
    Number(Order),
    /// `Date…`
    Date(Order),
    /// `Bool`
    Bool,
    /// `BinaryEquals`
    Binary,
    /// `IpAddress`
    Ip,
    /// `Null`, which asks for the key itself.
    Null,
}

/// How a request's number or date must stand to the policy's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// How many of a request's values must pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Quantifier {
    All,
    Any,
}

impl Operator {
    /// `None` if AWS has no such operator.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        let (quantifier, rest) = if let Some(rest) = name.strip_prefix("ForAllValues:") {
            (Some(Quantifier::All), rest)
        } else if let Some(rest) = name.strip_prefix("ForAnyValue:") {
            (Some(Quantifier::Any), rest)
        } else {
            (None, name)
        };
        let (rest, if_exists) = rest.strip_suffix("IfExists").map_or((rest, false), |rest| (rest, true));
        let (test, negated) = test(rest)?;
        // `Null` asks whether the key is there: there is nothing to quantify or to excuse.
        (test != Test::Null || (quantifier.is_none() && !if_exists)).then_some(Operator {
            test,
            negated,
            if_exists,
            quantifier,
        })
    }

    /// Whether it holds for a request without values of the key.
    pub(crate) fn passes_if_empty(self) -> bool {
        self.quantifier == Some(Quantifier::All)
    }
}

impl Order {
    pub(crate) fn holds(self, ordering: std::cmp::Ordering) -> bool {
        match self {
            Order::Equal => ordering.is_eq(),
            Order::Less => ordering.is_lt(),
            Order::LessOrEqual => ordering.is_le(),
            Order::Greater => ordering.is_gt(),
            Order::GreaterOrEqual => ordering.is_ge(),
        }
    }
}

fn test(name: &str) -> Option<(Test, bool)> {
    const EQUAL: Test = Test::Text { case: Case::Exact, wildcards: false };
    const EQUAL_IN_ANY_CASE: Test = Test::Text { case: Case::Ignored, wildcards: false };
    const LIKE: Test = Test::Text { case: Case::Exact, wildcards: true };
    Some(match name {
        "StringEquals" => (EQUAL, false),
        "StringNotEquals" => (EQUAL, true),
        "StringEqualsIgnoreCase" => (EQUAL_IN_ANY_CASE, false),
        "StringNotEqualsIgnoreCase" => (EQUAL_IN_ANY_CASE, true),
        "StringLike" => (LIKE, false),
        "StringNotLike" => (LIKE, true),
        "ArnEquals" | "ArnLike" => (Test::Arn, false),
        "ArnNotEquals" | "ArnNotLike" => (Test::Arn, true),
        "Bool" => (Test::Bool, false),
        "BinaryEquals" => (Test::Binary, false),
        "IpAddress" => (Test::Ip, false),
        "NotIpAddress" => (Test::Ip, true),
        "Null" => (Test::Null, false),
        _ => {
            if let Some(order) = name.strip_prefix("Numeric") {
                let (order, negated) = comparison(order)?;
                (Test::Number(order), negated)
            } else {
                let (order, negated) = comparison(name.strip_prefix("Date")?)?;
                (Test::Date(order), negated)
            }
        }
    })
}

fn comparison(name: &str) -> Option<(Order, bool)> {
    Some(match name {
        "Equals" => (Order::Equal, false),
        "NotEquals" => (Order::Equal, true),
        "LessThan" => (Order::Less, false),
        "LessThanEquals" => (Order::LessOrEqual, false),
        "GreaterThan" => (Order::Greater, false),
        "GreaterThanEquals" => (Order::GreaterOrEqual, false),
        _ => return None,
    })
}
