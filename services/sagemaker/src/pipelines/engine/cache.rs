//! Steps that are not done again: how long an earlier success counts, and what two runs must have in common.

use serde_json::{Map, Value};

use super::definition::Kind;

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// A step's `CacheConfig`, if it is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cache {
    /// For how many milliseconds an earlier success counts; none for ever.
    pub(crate) millis: Option<i64>,
}

impl Cache {
    /// Reads a `CacheConfig`; what is wrong is added to `problems`.
    pub(super) fn parse(value: &Value, problems: &mut Vec<String>) -> Option<Cache> {
        match value.get("Enabled") {
            None | Some(Value::Bool(false)) => return None,
            Some(Value::Bool(true)) => {}
            Some(other) => {
                problems.push(format!("CacheConfig: Enabled is true or false, not {other}"));
                return None;
            }
        }
        let Some(expires) = value.get("ExpireAfter").filter(|of| !of.is_null()) else {
            return Some(Cache { millis: None });
        };
        let millis = expires.as_str().and_then(duration);
        if millis.is_none() {
            problems.push(format!("CacheConfig: ExpireAfter is a duration like P30D or T12H, not {expires}"));
        }
        millis.map(|millis| Cache { millis: Some(millis) })
    }
}

/// What two runs of a step must have in common for the earlier to stand in for the later: what goes in and what is done
/// with it; not what it is called, where its outputs go, and on which machines it runs.
pub(crate) fn key(kind: Kind, arguments: &Value) -> Option<Value> {
    let members: &[&str] = match kind {
        Kind::Processing => &["AppSpecification", "Environment", "ProcessingInputs"],
        Kind::Training => &[
            "AlgorithmSpecification",
            "CheckpointConfig",
            "DebugHookConfig",
            "DebugRuleConfigurations",
            "Environment",
            "HyperParameters",
            "InputDataConfig",
        ],
        Kind::Transform => &[
            "BatchStrategy",
            "DataProcessing",
            "Environment",
            "MaxConcurrentTransforms",
            "MaxPayloadInMB",
            "ModelName",
            "TransformInput",
        ],
        Kind::Condition | Kind::RegisterModel | Kind::Model | Kind::Fail => return None,
    };
    let given = members.iter().filter_map(|name| Some(((*name).to_owned(), arguments.get(name)?.clone())));
    Some(Value::Object(given.collect::<Map<_, _>>()))
}

/// The milliseconds of `P30D`, `30d`, `T12h`, `P1DT1H30M`.
fn duration(text: &str) -> Option<i64> {
    let text = text.to_ascii_uppercase();
    let text = text.strip_prefix('P').unwrap_or(&text);
    let (date, time) = text.split_once('T').unwrap_or((text, ""));
    let days = |unit| match unit {
        'Y' => Some(365 * DAY),
        'M' => Some(30 * DAY),
        'W' => Some(7 * DAY),
        'D' => Some(DAY),
        'H' => Some(HOUR),
        _ => None,
    };
    let hours = |unit| match unit {
        'H' => Some(HOUR),
        'M' => Some(MINUTE),
        'S' => Some(1000),
        _ => None,
    };
    let all = parts(date, days)?.checked_add(parts(time, hours)?)?;
    (all > 0).then_some(all)
}

fn parts(mut text: &str, unit: impl Fn(char) -> Option<i64>) -> Option<i64> {
    let mut all = 0_i64;
    while !text.is_empty() {
        let end = text.find(|c: char| !c.is_ascii_digit())?;
        let (count, rest) = text.split_at(end);
        let name = rest.chars().next()?;
        all = all.checked_add(count.parse::<i64>().ok()?.checked_mul(unit(name)?)?)?;
        text = rest.get(name.len_utf8()..)?;
    }
    Some(all)
}

#[cfg(test)]
mod tests {
    use super::{DAY, HOUR, MINUTE, duration};

    #[test]
    fn durations_are_read_as_the_sdk_writes_them() {
        let check = |text: &str, expected: Option<i64>| assert_eq!(duration(text), expected, "{text}");
        check("P30D", Some(30 * DAY));
        check("30d", Some(30 * DAY));
        check("T12m", Some(12 * MINUTE));
        check("p1dT1H30M", Some(DAY + HOUR + 30 * MINUTE));
        check("1w", Some(7 * DAY));
        check("", None);
        check("P", None);
        check("30", None);
        check("D", None);
        check("9999999999999999999D", None);
    }
}
