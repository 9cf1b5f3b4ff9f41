//! Headers.

use http::header::{HeaderMap, HeaderName, HeaderValue};
use schema::{ApiError, Path, Place, Problems, Shape, Slot, TimeFormat, Type, Value, View};

use super::unwritable;
use crate::text;

/// Fills the members that travel in headers.
pub(crate) fn decode_headers(into: &mut dyn Shape, headers: &HeaderMap, problems: &mut Problems) {
    for (index, member) in into.schema().members.iter().enumerate() {
        if member.place != Place::Header {
            continue;
        }
        let at = Path::ROOT.member(member.name);
        let found = if matches!(member.of, Type::Map(_)) {
            fill_map(into.member_mut(index), headers, member.wire, at, problems)
        } else {
            let values: Vec<String> = headers.get_all(member.wire).iter().map(readable).collect();
            fill(into.member_mut(index), &values, at, problems)
        };
        if !found && member.required {
            problems.missing(at);
        }
    }
}

fn fill(into: &mut dyn Value, values: &[String], at: Path<'_>, problems: &mut Problems) -> bool {
    let Some(first) = values.first() else { return false };
    if let Slot::List(list) = into.slot() {
        let items = values.iter().flat_map(|value| value.split(',')).map(str::trim).filter(|v| !v.is_empty());
        for (index, item) in items.enumerate() {
            text::read(list.push(), item.trim_matches('"'), at.item(index), problems);
        }
    } else {
        text::read(into, first, at, problems);
    }
    true
}

/// Every header that begins with `prefix`, by the rest of its name.
fn fill_map(
    into: &mut dyn Value,
    headers: &HeaderMap,
    prefix: &str,
    at: Path<'_>,
    problems: &mut Problems,
) -> bool {
    let prefix = prefix.to_ascii_lowercase();
    let mut found =
        headers.iter().filter_map(|(n, v)| Some((n.as_str().strip_prefix(&*prefix)?, v))).peekable();
    if found.peek().is_none() {
        return false;
    }
    if let Slot::Map(map) = into.slot() {
        for (name, value) in found {
            text::read(map.insert(name.to_owned()), &readable(value), at.entry(name), problems);
        }
    }
    true
}

/// A header's text: UTF-8 as newer clients send it, or Latin 1 as HTTP once had it.
fn readable(value: &HeaderValue) -> String {
    let bytes = value.as_bytes();
    std::str::from_utf8(bytes).map_or_else(|_| bytes.iter().map(|b| char::from(*b)).collect(), str::to_owned)
}

/// Sets the headers of a shape.
pub(crate) fn encode_headers(headers: &mut HeaderMap, shape: &dyn Shape) -> Result<(), ApiError> {
    for (index, member) in shape.schema().members.iter().enumerate() {
        if member.place != Place::Header {
            continue;
        }
        match (shape.member(index).view(), member.of) {
            (View::List(list), Type::List(facts)) => {
                let items =
                    (0..list.len()).filter_map(|i| text::write(list.item(i), &facts.item, TimeFormat::Http));
                let joined = items.collect::<Vec<_>>().join(", ");
                if !joined.is_empty() {
                    set(headers, member.wire, &joined)?;
                }
            }
            (View::Map(map), Type::Map(facts)) => {
                for (name, value) in map.entries() {
                    if let Some(value) = text::write(value, &facts.value, TimeFormat::Http) {
                        set(headers, &format!("{}{name}", member.wire), &value)?;
                    }
                }
            }
            _ => {
                if let Some(value) = text::write(shape.member(index), &member.of, TimeFormat::Http) {
                    set(headers, member.wire, &value)?;
                }
            }
        }
    }
    Ok(())
}

fn set(headers: &mut HeaderMap, name: &str, value: &str) -> Result<(), ApiError> {
    let name = HeaderName::from_bytes(name.as_bytes()).map_err(unwritable)?;
    let value = HeaderValue::from_bytes(value.as_bytes()).map_err(unwritable)?;
    headers.insert(name, value);
    Ok(())
}
