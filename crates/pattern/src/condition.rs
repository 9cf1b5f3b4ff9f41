//! What a pattern asks of one value: the members of its arrays.

use std::net::IpAddr;

use serde_json::{Map, Value};

use crate::Invalid;
use crate::numeric::Range;
use crate::wildcard::Wildcard;

/// A condition on one leaf of an event: a text, a number, a boolean or null.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Condition {
    /// The very value. Numbers are compared as they are written: `300` is not `300.0`.
    Is(Value),
    /// Any leaf.
    Exists,
    /// No leaf at all; decided where the field is looked up.
    Absent,
    /// A text.
    Text(Text),
    /// Anything else than these values.
    AnythingBut(Vec<Value>),
    /// Anything but texts like these.
    NoneOf(Vec<Text>),
    Numeric(Range),
    Cidr {
        network: u128,
        mask: u128,
        v6: bool,
    },
}

/// A way to look at a text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Text {
    Prefix { text: String, ignore_case: bool },
    Suffix { text: String, ignore_case: bool },
    EqualsIgnoreCase(String),
    Wildcard(Wildcard),
}

impl Condition {
    pub(crate) fn parse(value: &Value) -> Result<Self, Invalid> {
        match value {
            Value::Object(members) => operator(members),
            Value::Array(_) => Err(Invalid::new("Match value must be String, number, true, false, or null")),
            leaf => Ok(Condition::Is(leaf.clone())),
        }
    }

    /// Whether a leaf is what is asked for.
    pub(crate) fn matches(&self, leaf: &Value) -> bool {
        match self {
            Condition::Is(value) => value == leaf,
            Condition::Exists => true,
            Condition::Absent => false,
            Condition::Text(text) => leaf.as_str().is_some_and(|leaf| text.matches(leaf)),
            Condition::AnythingBut(values) => !values.contains(leaf),
            Condition::NoneOf(texts) => {
                leaf.as_str().is_none_or(|leaf| !texts.iter().any(|text| text.matches(leaf)))
            }
            Condition::Numeric(range) => leaf.as_f64().is_some_and(|number| range.contains(number)),
            Condition::Cidr { network, mask, v6 } => leaf
                .as_str()
                .and_then(|leaf| leaf.parse::<IpAddr>().ok())
                .is_some_and(|ip| ip.is_ipv6() == *v6 && bits(ip) & mask == *network),
        }
    }
}

impl Text {
    fn parse(name: &str, value: &Value) -> Result<Self, Invalid> {
        let must = || Invalid::new(format!("{name} match pattern must be a string"));
        Ok(match name {
            "prefix" | "suffix" => {
                let (text, ignore_case) = match value {
                    Value::Object(inner) => {
                        let (operator, value) = only(inner)?;
                        if operator != "equals-ignore-case" {
                            return Err(Invalid::new(format!("Unsupported {name} pattern: {operator}")));
                        }
                        (value.as_str().ok_or_else(must)?.to_lowercase(), true)
                    }
                    value => (value.as_str().ok_or_else(must)?.to_owned(), false),
                };
                if name == "prefix" {
                    Text::Prefix { text, ignore_case }
                } else {
                    Text::Suffix { text, ignore_case }
                }
            }
            "equals-ignore-case" => Text::EqualsIgnoreCase(value.as_str().ok_or_else(must)?.to_lowercase()),
            "wildcard" => Text::Wildcard(Wildcard::parse(value.as_str().ok_or_else(must)?)?),
            other => return Err(Invalid::new(format!("Unrecognized match type {other}"))),
        })
    }

    fn matches(&self, leaf: &str) -> bool {
        match self {
            Text::Prefix { text, ignore_case: false } => leaf.starts_with(text),
            Text::Prefix { text, ignore_case: true } => leaf.to_lowercase().starts_with(text),
            Text::Suffix { text, ignore_case: false } => leaf.ends_with(text),
            Text::Suffix { text, ignore_case: true } => leaf.to_lowercase().ends_with(text),
            Text::EqualsIgnoreCase(text) => leaf.to_lowercase() == *text,
            Text::Wildcard(wildcard) => wildcard.matches(leaf),
        }
    }
}

fn only(members: &Map<String, Value>) -> Result<(&str, &Value), Invalid> {
    let mut members = members.iter();
    match (members.next(), members.next()) {
        (Some((name, value)), None) => Ok((name, value)),
        _ => Err(Invalid::new("Only one key allowed in match expression")),
    }
}

fn operator(members: &Map<String, Value>) -> Result<Condition, Invalid> {
    let (name, value) = only(members)?;
    Ok(match name {
        "exists" => match value {
            Value::Bool(true) => Condition::Exists,
            Value::Bool(false) => Condition::Absent,
            _ => return Err(Invalid::new("exists match pattern must be either true or false.")),
        },
        "numeric" => Condition::Numeric(Range::parse(value)?),
        "cidr" => cidr(value)?,
        "anything-but" => anything_but(value)?,
        name => Condition::Text(Text::parse(name, value)?),
    })
}

fn anything_but(value: &Value) -> Result<Condition, Invalid> {
    match value {
        Value::String(_) | Value::Number(_) => Ok(Condition::AnythingBut(vec![value.clone()])),
        Value::Array(items) if items.is_empty() => Err(Invalid::new("Empty arrays are not allowed")),
        Value::Array(items) if items.iter().all(|item| item.is_string() || item.is_number()) => {
            Ok(Condition::AnythingBut(items.clone()))
        }
        Value::Array(_) => {
            Err(Invalid::new("Inside anything but list, start|null|boolean is not supported."))
        }
        Value::Object(inner) => {
            let (name, value) = only(inner)?;
            let texts = match value {
                Value::Array(items) if items.is_empty() => {
                    return Err(Invalid::new("Empty arrays are not allowed"));
                }
                Value::Array(items) => items.iter().map(|item| Text::parse(name, item)).collect(),
                value => Text::parse(name, value).map(|text| vec![text]),
            };
            texts.map(Condition::NoneOf)
        }
        Value::Bool(_) | Value::Null => {
            Err(Invalid::new("Value of anything-but must be an array or single string/number value."))
        }
    }
}

fn cidr(value: &Value) -> Result<Condition, Invalid> {
    let text = value.as_str().ok_or_else(|| Invalid::new("cidr match pattern must be a string"))?;
    let (address, length) =
        text.split_once('/').ok_or_else(|| Invalid::new("Malformed CIDR, one '/' required"))?;
    let ip: IpAddr =
        address.parse().map_err(|_| Invalid::new(format!("Nonstandard IP address: {address}")))?;
    let length: u32 =
        length.parse().map_err(|_| Invalid::new("Malformed CIDR, mask bits must be an integer"))?;
    let width = if ip.is_ipv6() { 128 } else { 32 };
    if length > width {
        return Err(Invalid::new(format!("Malformed CIDR, mask bits must not be more than {width}")));
    }
    let mask = u128::MAX.checked_shl(width - length).unwrap_or(0);
    Ok(Condition::Cidr { network: bits(ip) & mask, mask, v6: ip.is_ipv6() })
}

fn bits(ip: IpAddr) -> u128 {
    match ip {
        IpAddr::V4(ip) => u128::from(u32::from(ip)),
        IpAddr::V6(ip) => u128::from(ip),
    }
}
