//! Scalars as text: in forms, XML elements, headers, query parameters and labels.

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use schema::{Path, Problems, Slot, TimeFormat, Timestamp, Type, Value, View};

/// A scalar as text, times in the format of the model or else in that of the place; `None` if it is absent or
/// no scalar.
pub(crate) fn write(value: &dyn Value, of: &Type, times: TimeFormat) -> Option<String> {
    Some(match value.view() {
        View::Boolean(b) => b.to_string(),
        View::Integer(n) => n.to_string(),
        View::Long(n) => n.to_string(),
        View::Float(n) if n.is_finite() => n.to_string(),
        View::Float(n) => endless(f64::from(n)).to_owned(),
        View::Double(n) if n.is_finite() => n.to_string(),
        View::Double(n) => endless(n).to_owned(),
        View::Text(text) => text.to_owned(),
        View::Blob(bytes) => BASE64.encode(bytes),
        View::Timestamp(moment) => moment.format(match of {
            Type::Timestamp(Some(format)) => *format,
            _ => times,
        }),
        View::Document(json) => json.to_string(),
        View::Absent | View::Structure(_) | View::List(_) | View::Map(_) => return None,
    })
}

fn endless(n: f64) -> &'static str {
    if n.is_nan() {
        "NaN"
    } else if n > 0.0 {
        "Infinity"
    } else {
        "-Infinity"
    }
}

/// Fills a scalar from text.
pub(crate) fn read(into: &mut dyn Value, text: &str, at: Path<'_>, problems: &mut Problems) {
    let trimmed = text.trim();
    match into.slot() {
        Slot::Boolean(b) => match trimmed {
            "true" | "True" | "TRUE" | "1" => *b = true,
            "false" | "False" | "FALSE" | "0" => *b = false,
            _ => problems.wrong_type(at, "a boolean"),
        },
        Slot::Integer(n) => fill(n, trimmed.parse().ok(), "an integer", at, problems),
        Slot::Long(n) => fill(n, trimmed.parse().ok(), "an integer", at, problems),
        Slot::Float(n) => fill(n, trimmed.parse().ok(), "a number", at, problems),
        Slot::Double(n) => fill(n, trimmed.parse().ok(), "a number", at, problems),
        Slot::Text(slot) => text.clone_into(slot),
        Slot::Blob(bytes) => fill(bytes, BASE64.decode(trimmed).ok(), "base64 text", at, problems),
        Slot::Timestamp(moment) => fill(moment, Timestamp::parse(trimmed), "a timestamp", at, problems),
        Slot::Document(json) => fill(json, serde_json::from_str(text).ok(), "JSON", at, problems),
        Slot::Structure(_) => problems.wrong_type(at, "a structure"),
        Slot::List(_) => problems.wrong_type(at, "a list"),
        Slot::Map(_) => problems.wrong_type(at, "a map"),
    }
}

fn fill<T>(slot: &mut T, value: Option<T>, expected: &'static str, at: Path<'_>, problems: &mut Problems) {
    match value {
        Some(value) => *slot = value,
        None => problems.wrong_type(at, expected),
    }
}
