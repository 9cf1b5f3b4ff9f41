//! Labels and query parameters.

use schema::{
    ApiError, Member, OperationFacts, Path, Place, Problems, Shape, Slot, TimeFormat, Type, Value, View,
};

use super::unwritable;
use crate::{text, uri};

/// Fills the members that travel in path and query.
pub(crate) fn decode_location(
    into: &mut dyn Shape,
    operation: &OperationFacts,
    labels: &[(&'static str, String)],
    query: &str,
    problems: &mut Problems,
) {
    let pairs: Vec<(String, String)> = uri::query_pairs(query).collect();
    let fixed = operation.uri.split_once('?').map_or("", |(_, fixed)| fixed);
    let schema = into.schema();
    for (index, member) in schema.members.iter().enumerate() {
        let at = Path::ROOT.member(member.name);
        let found = match member.place {
            Place::Label => {
                let label = labels.iter().find(|(name, _)| *name == member.wire);
                label.map(|(_, value)| text::read(into.member_mut(index), value, at, problems)).is_some()
            }
            Place::Query if matches!(member.of, Type::Map(_)) => {
                let fixed = |name: &str| fixed.split('&').any(|pair| pair.split('=').next() == Some(name));
                let named = |name: &str| {
                    schema.members.iter().any(|m| m.place == Place::Query && m.wire == name) || fixed(name)
                };
                let rest: Vec<_> = pairs.iter().filter(|(name, _)| !named(name)).collect();
                !rest.is_empty() && {
                    fill_map(into.member_mut(index), &rest, at, problems);
                    true
                }
            }
            Place::Query => {
                let values: Vec<&str> =
                    pairs.iter().filter(|(name, _)| name == member.wire).map(|(_, v)| v.as_str()).collect();
                fill(into.member_mut(index), &values, at, problems)
            }
            _ => continue,
        };
        if !found && member.required {
            problems.missing(at);
        }
    }
}

fn fill(into: &mut dyn Value, values: &[&str], at: Path<'_>, problems: &mut Problems) -> bool {
    let Some(first) = values.first() else { return false };
    if let Slot::List(list) = into.slot() {
        for (index, value) in values.iter().enumerate() {
            text::read(list.push(), value, at.item(index), problems);
        }
    } else {
        text::read(into, first, at, problems);
    }
    true
}

fn fill_map(into: &mut dyn Value, pairs: &[&(String, String)], at: Path<'_>, problems: &mut Problems) {
    let Slot::Map(map) = into.slot() else { return };
    let mut seen: Vec<&str> = Vec::new();
    for (name, _) in pairs {
        if !seen.contains(&name.as_str()) {
            seen.push(name);
            let values: Vec<&str> =
                pairs.iter().filter(|(n, _)| n == name).map(|(_, v)| v.as_str()).collect();
            fill(map.insert(name.clone()), &values, at.entry(name), problems);
        }
    }
}

/// The path and query of a request.
pub(crate) fn encode_location(operation: &OperationFacts, input: &dyn Shape) -> Result<String, ApiError> {
    let (template, fixed) = operation.uri.split_once('?').unwrap_or((operation.uri, ""));
    let mut path = String::new();
    for segment in template.split('/').skip(1) {
        path.push('/');
        match segment.strip_prefix('{').and_then(|s| s.strip_suffix('}')) {
            Some(label) => path.push_str(&encode_label(input, label)?),
            None => path.push_str(segment),
        }
    }
    let mut query = fixed.to_owned();
    for (index, member) in input.schema().members.iter().enumerate().filter(|(_, m)| m.place == Place::Query)
    {
        encode_parameter(&mut query, input.member(index), member);
    }
    Ok(if query.is_empty() { path } else { format!("{path}?{query}") })
}

fn encode_label(input: &dyn Shape, label: &str) -> Result<String, ApiError> {
    let greedy = label.strip_suffix('+');
    let name = greedy.unwrap_or(label);
    let mut members = input.schema().members.iter().enumerate();
    let value = members
        .find(|(_, member)| member.place == Place::Label && member.wire == name)
        .and_then(|(index, member)| text::write(input.member(index), &member.of, TimeFormat::Iso8601))
        .filter(|value| !value.is_empty())
        .ok_or_else(|| unwritable(format!("`{name}` is a part of the path and must not be empty")))?;
    Ok(if greedy.is_some() { uri::encode_path(value) } else { uri::encode(value) })
}

fn encode_parameter(query: &mut String, value: &dyn Value, member: &Member) {
    match (value.view(), member.of) {
        (View::List(list), Type::List(facts)) => {
            for index in 0..list.len() {
                push(query, member.wire, list.item(index), &facts.item);
            }
        }
        (View::Map(map), Type::Map(facts)) => {
            for (name, value) in map.entries() {
                match (value.view(), facts.value) {
                    (View::List(list), Type::List(of)) => {
                        for index in 0..list.len() {
                            push(query, name, list.item(index), &of.item);
                        }
                    }
                    _ => push(query, name, value, &facts.value),
                }
            }
        }
        _ => push(query, member.wire, value, &member.of),
    }
}

fn push(query: &mut String, name: &str, value: &dyn Value, of: &Type) {
    if let Some(text) = text::write(value, of, TimeFormat::Iso8601) {
        uri::push_pair(query, name, &text);
    }
}
