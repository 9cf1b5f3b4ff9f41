//! The declarations of parameters.

use indexmap::IndexMap;

use crate::node::{Entry, Node};
use crate::parameter::{Parameter, ParameterType, Pattern};
use crate::{Position, Problem};

const ATTRIBUTES: [&str; 11] = [
    "Type",
    "Default",
    "Description",
    "AllowedValues",
    "AllowedPattern",
    "MinLength",
    "MaxLength",
    "MinValue",
    "MaxValue",
    "NoEcho",
    "ConstraintDescription",
];

/// Reads the `Parameters` section.
pub(super) fn parameters(entries: &[Entry], problems: &mut Vec<Problem>) -> IndexMap<String, Parameter> {
    entries.iter().map(|entry| (entry.key.clone(), parameter(entry, problems))).collect()
}

fn parameter(entry: &Entry, problems: &mut Vec<Problem>) -> Parameter {
    let path = format!("/Parameters/{}", entry.key);
    if entry.key.is_empty() || !entry.key.chars().all(|c| c.is_ascii_alphanumeric()) {
        let message = format!("Template format error: Parameter name {} is non alphanumeric.", entry.key);
        problems.push(Problem::new(entry.position, message));
    }
    let mut parameter = Parameter {
        position: entry.position,
        parameter_type: ParameterType::text(),
        default: None,
        description: None,
        allowed_values: Vec::new(),
        allowed_pattern: None,
        min_length: None,
        max_length: None,
        min_value: None,
        max_value: None,
        no_echo: false,
        constraint_description: None,
    };
    for attribute in entry.node.as_map().unwrap_or_default() {
        let node = &attribute.node;
        let name = attribute.key.as_str();
        match name {
            "Type" => {
                let declared = text(attribute, problems).unwrap_or_default();
                match ParameterType::parse(&declared) {
                    Some(known) => parameter.parameter_type = known,
                    None => problems.push(
                        Problem::new(
                            node.position,
                            format!("Template format error: Unrecognized parameter type: {declared}"),
                        )
                        .did_you_mean(&declared, ParameterType::names()),
                    ),
                }
            }
            "Default" => parameter.default = text(attribute, problems),
            "Description" => parameter.description = text(attribute, problems),
            "ConstraintDescription" => parameter.constraint_description = text(attribute, problems),
            "AllowedValues" => {
                let items = node.as_list().unwrap_or_default();
                if items.is_empty() || items.iter().any(|item| item.as_text().is_none()) {
                    let message =
                        "Template format error: Every AllowedValues member must be a list of strings.";
                    problems.push(Problem::new(node.position, message));
                }
                parameter.allowed_values =
                    items.iter().filter_map(Node::as_text).map(str::to_owned).collect();
            }
            "AllowedPattern" => {
                if let Some(pattern) = text(attribute, problems) {
                    parameter.allowed_pattern = compiled(&pattern, node.position, problems);
                }
            }
            "NoEcho" => parameter.no_echo = node.as_text().is_some_and(|t| t.eq_ignore_ascii_case("true")),
            "MinLength" => parameter.min_length = number(attribute, problems),
            "MaxLength" => parameter.max_length = number(attribute, problems),
            "MinValue" => parameter.min_value = number(attribute, problems),
            "MaxValue" => parameter.max_value = number(attribute, problems),
            other => problems.push(
                Problem::new(attribute.position, format!("Invalid template parameter property '{other}'"))
                    .did_you_mean(other, ATTRIBUTES),
            ),
        }
    }
    if entry.node.get("Type").is_none() {
        problems.push(Problem::new(
            entry.position,
            format!("Template format error: [{path}] Every Parameters object must contain a Type member."),
        ));
    }
    parameter
}

fn text(attribute: &Entry, problems: &mut Vec<Problem>) -> Option<String> {
    let text = attribute.node.as_text();
    if text.is_none() {
        let message = format!("Template format error: Every {} member must be a string.", attribute.key);
        problems.push(Problem::new(attribute.node.position, message));
    }
    text.map(str::to_owned)
}

fn number<N: std::str::FromStr>(attribute: &Entry, problems: &mut Vec<Problem>) -> Option<N> {
    let number = attribute.node.as_text().and_then(|text| text.parse().ok());
    if number.is_none() {
        let message = format!("Template format error: Every {} member must be a number.", attribute.key);
        problems.push(Problem::new(attribute.node.position, message));
    }
    number
}

fn compiled(pattern: &str, at: Position, problems: &mut Vec<Problem>) -> Option<Pattern> {
    match Pattern::new(pattern) {
        Ok(pattern) => Some(pattern),
        Err(why) => {
            let message = format!("Template format error: the AllowedPattern {pattern} is not supported");
            problems.push(Problem::new(at, message).hint(why));
            None
        }
    }
}
