//! A shape as JSON, by the rules of AWS's JSON protocols: times are seconds since 1970, blobs base64, absent
//! members are left out. Records that keep a wire shape and CloudFormation's properties use it too.

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use serde_json::{Map as Object, Number, Value as Json};

use crate::{Member, Path, Problems, Schema, Shape, Slot, TimeFormat, Timestamp, Type, Value, View};

/// How deep a document may nest before it is refused; AWS's models stay far below.
const MAX_DEPTH: usize = 64;

/// A shape as a JSON object: its body members, or all of them in the protocols that have only a body.
pub fn encode(shape: &dyn Shape) -> Json {
    encode_members(shape, |_| true)
}

/// The members of a shape that `take` chooses, as a JSON object.
pub fn encode_members(shape: &dyn Shape, take: impl Fn(&Member) -> bool) -> Json {
    let mut object = Object::new();
    for (index, member) in shape.schema().members.iter().enumerate().filter(|(_, m)| take(m)) {
        if let Some(json) = encode_value(shape.member(index), &member.of) {
            object.insert(member.wire.to_owned(), json);
        }
    }
    Json::Object(object)
}

/// One value; `None` if it is absent.
pub fn encode_value(value: &dyn Value, of: &Type) -> Option<Json> {
    Some(match value.view() {
        View::Absent => return None,
        View::Boolean(b) => Json::Bool(b),
        View::Integer(n) => Json::Number(n.into()),
        View::Long(n) => Json::Number(n.into()),
        View::Float(n) => float(f64::from(n)),
        View::Double(n) => float(n),
        View::Text(text) => Json::String(text.to_owned()),
        View::Blob(bytes) => Json::String(BASE64.encode(bytes)),
        View::Timestamp(moment) => match of {
            Type::Timestamp(Some(format @ (TimeFormat::Iso8601 | TimeFormat::Http))) => {
                Json::String(moment.format(*format))
            }
            _ if moment.0 % 1000 == 0 => Json::Number((moment.0 / 1000).into()),
            _ => float(moment.epoch_seconds()),
        },
        View::Document(json) => json.clone(),
        View::Structure(shape) => encode(shape),
        View::List(list) => {
            let item = if let Type::List(list) = of { &list.item } else { &Type::Document };
            Json::Array((0..list.len()).filter_map(|i| encode_value(list.item(i), item)).collect())
        }
        View::Map(map) => {
            let value = if let Type::Map(map) = of { &map.value } else { &Type::Document };
            let entries = map.entries().filter_map(|(k, v)| Some((k.to_owned(), encode_value(v, value)?)));
            Json::Object(entries.collect())
        }
    })
}

/// JSON has no infinities: AWS's protocols write them as text.
fn float(n: f64) -> Json {
    Number::from_f64(n).map_or_else(
        || {
            Json::String(
                if n.is_nan() {
                    "NaN"
                } else if n > 0.0 {
                    "Infinity"
                } else {
                    "-Infinity"
                }
                .to_owned(),
            )
        },
        Json::Number,
    )
}

/// Fills a shape from a JSON object; unknown members are passed over, as AWS does. All that is wrong is added to
/// `problems`, and the shape is of use only if nothing was.
pub fn decode(into: &mut dyn Shape, json: &Json, problems: &mut Problems) {
    decode_members(into, json, problems, |_| true);
}

/// Fills the members of a shape that `take` chooses.
pub fn decode_members(
    into: &mut dyn Shape,
    json: &Json,
    problems: &mut Problems,
    take: impl Fn(&Member) -> bool,
) {
    match json {
        Json::Object(object) => structure(into, object, Path::ROOT, problems, 0, &take),
        _ => problems.wrong_type(Path::ROOT, "an object"),
    }
}

fn structure(
    into: &mut dyn Shape,
    object: &Object<String, Json>,
    at: Path<'_>,
    problems: &mut Problems,
    depth: usize,
    take: &dyn Fn(&Member) -> bool,
) {
    let schema: &'static Schema = into.schema();
    for (index, member) in schema.members.iter().enumerate().filter(|(_, m)| take(m)) {
        match object.get(member.wire) {
            None | Some(Json::Null) => {
                if member.required {
                    problems.missing(at.member(member.name));
                }
            }
            Some(json) => {
                decode_value(into.member_mut(index), json, at.member(member.name), problems, depth + 1);
            }
        }
    }
}

/// Fills one value.
pub fn decode_value(into: &mut dyn Value, json: &Json, at: Path<'_>, problems: &mut Problems, depth: usize) {
    if depth > MAX_DEPTH {
        return problems.wrong_type(at, "a document that is less deeply nested");
    }
    match into.slot() {
        Slot::Boolean(b) => {
            fill(b, json.as_bool(), "a boolean", at, problems);
        }
        Slot::Integer(n) => {
            fill(n, whole(json).and_then(|n| i32::try_from(n).ok()), "an integer", at, problems);
        }
        Slot::Long(n) => {
            fill(n, whole(json), "an integer", at, problems);
        }
        #[expect(clippy::cast_possible_truncation, reason = "the model's type is a float")]
        Slot::Float(n) => {
            fill(n, number(json).map(|n| n as f32), "a number", at, problems);
        }
        Slot::Double(n) => {
            fill(n, number(json), "a number", at, problems);
        }
        Slot::Text(text) => {
            fill(text, json.as_str().map(str::to_owned), "a string", at, problems);
        }
        Slot::Blob(bytes) => {
            let decoded = json.as_str().and_then(|text| BASE64.decode(text).ok());
            fill(bytes, decoded, "base64 text", at, problems);
        }
        Slot::Timestamp(moment) => {
            let read = json.as_f64().map(Timestamp::from_epoch_seconds);
            fill(
                moment,
                read.or_else(|| json.as_str().and_then(Timestamp::parse)),
                "a timestamp",
                at,
                problems,
            );
        }
        Slot::Document(document) => *document = json.clone(),
        Slot::Structure(shape) => match json {
            Json::Object(object) => structure(shape, object, at, problems, depth, &|_| true),
            _ => problems.wrong_type(at, "an object"),
        },
        Slot::List(list) => match json {
            Json::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    decode_value(list.push(), item, at.item(index), problems, depth + 1);
                }
            }
            _ => problems.wrong_type(at, "a list"),
        },
        Slot::Map(map) => match json {
            Json::Object(entries) => {
                for (key, value) in entries.iter().filter(|(_, value)| !value.is_null()) {
                    decode_value(map.insert(key.clone()), value, at.entry(key), problems, depth + 1);
                }
            }
            _ => problems.wrong_type(at, "a map"),
        },
    }
}

fn fill<T>(slot: &mut T, value: Option<T>, expected: &'static str, at: Path<'_>, problems: &mut Problems) {
    match value {
        Some(value) => *slot = value,
        None => problems.wrong_type(at, expected),
    }
}

/// A whole number, which some clients write as `1.0`.
#[expect(
    clippy::cast_possible_truncation,
    reason = "checked to be whole and within the exact range of a double"
)]
fn whole(json: &Json) -> Option<i64> {
    json.as_i64().or_else(|| json.as_f64().filter(|n| n.fract() == 0.0 && n.abs() < 9e15).map(|n| n as i64))
}

fn number(json: &Json) -> Option<f64> {
    match json.as_str() {
        Some("NaN") => Some(f64::NAN),
        Some("Infinity") => Some(f64::INFINITY),
        Some("-Infinity") => Some(f64::NEG_INFINITY),
        _ => json.as_f64(),
    }
}
