//! Ranges of numbers: `["numeric": [">", 0, "<=", 5]]`.

use serde_json::Value;

use crate::Invalid;

/// The numbers that EventBridge compares lie within this, both ways.
const LIMIT: f64 = 5.0e9;

/// A range: each end may be open, closed or not there.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Range {
    bottom: Option<(f64, bool)>,
    top: Option<(f64, bool)>,
}

impl Range {
    pub(crate) fn parse(value: &Value) -> Result<Self, Invalid> {
        let Value::Array(items) = value else {
            return Err(Invalid::new("Value of numeric must be an array."));
        };
        let (mut range, mut items) = (Range::default(), items.iter());
        let mut any = false;
        while let Some(operator) = items.next() {
            let Value::String(operator) = operator else {
                return Err(Invalid::new(format!("Invalid member in numeric match: {operator}")));
            };
            let bound = bound(operator, items.next())?;
            let taken = |end: &Option<_>| {
                if end.is_some() {
                    return Err(Invalid::new("Too many elements in numeric expression"));
                }
                Ok(())
            };
            match operator.as_str() {
                "=" => {
                    taken(&range.bottom)?;
                    taken(&range.top)?;
                    range = Range { bottom: Some((bound, true)), top: Some((bound, true)) };
                }
                ">" | ">=" => {
                    taken(&range.bottom)?;
                    range.bottom = Some((bound, operator == ">="));
                }
                "<" | "<=" => {
                    taken(&range.top)?;
                    range.top = Some((bound, operator == "<="));
                }
                other => {
                    return Err(Invalid::new(format!("Unrecognized numeric range operator: {other}")));
                }
            }
            any = true;
        }
        match (range.bottom, range.top) {
            _ if !any => Err(Invalid::new("Invalid member in numeric match: ]")),
            (Some((bottom, b)), Some((top, t))) if bottom > top || (!(b && t) && bottom >= top) => {
                Err(Invalid::new("Bottom must be less than top"))
            }
            _ => Ok(range),
        }
    }

    pub(crate) fn contains(&self, number: f64) -> bool {
        let above = self.bottom.is_none_or(|(end, closed)| number > end || (closed && number >= end));
        let below = self.top.is_none_or(|(end, closed)| number < end || (closed && number <= end));
        number.abs() <= LIMIT && above && below
    }
}

fn bound(operator: &str, value: Option<&Value>) -> Result<f64, Invalid> {
    let number = value
        .and_then(Value::as_f64)
        .ok_or_else(|| Invalid::new(format!("Value of {operator} must be numeric")))?;
    if number.abs() > LIMIT {
        return Err(Invalid::new(format!("Value of {operator} must be between -5.0E9 and 5.0E9, inclusive")));
    }
    Ok(number)
}
