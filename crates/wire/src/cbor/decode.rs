//! A shape from CBOR, whose lengths may be told before or found on the way.

use minicbor::Decoder;
use minicbor::data::Type as Kind;
use minicbor::decode::Error;
use schema::{ApiError, Path, Problems, Shape, Slot, Timestamp, Value};

/// How deep a document may nest.
const MAX_DEPTH: usize = 64;

/// Fills a shape from a body; an empty body is an empty map.
pub(crate) fn decode(into: &mut dyn Shape, body: &[u8], problems: &mut Problems) -> Result<(), ApiError> {
    let body = if body.is_empty() { &[0xa0] } else { body };
    let mut from = Decoder::new(body);
    let read = match from.datatype() {
        Ok(Kind::Map | Kind::MapIndef) => structure(&mut from, into, Path::ROOT, problems, 0),
        Ok(_) => {
            problems.wrong_type(Path::ROOT, "a map");
            Ok(())
        }
        Err(error) => Err(error),
    };
    read.map_err(|error| ApiError::new("SerializationException", format!("the body is no CBOR: {error}")))
}

/// The pairs of a map whose values are texts.
pub(super) fn texts(body: &[u8]) -> Option<Vec<(String, String)>> {
    let mut from = Decoder::new(body);
    let mut length = Length::of_map(&mut from).ok()?;
    let mut pairs = Vec::new();
    while length.another(&mut from).ok()? {
        let name = text(&mut from).ok()?;
        match from.datatype().ok()? {
            Kind::String | Kind::StringIndef => pairs.push((name, text(&mut from).ok()?)),
            _ => from.skip().ok()?,
        }
    }
    Some(pairs)
}

fn structure(
    from: &mut Decoder<'_>,
    into: &mut dyn Shape,
    at: Path<'_>,
    problems: &mut Problems,
    depth: usize,
) -> Result<(), Error> {
    let members = into.schema().members;
    let mut seen = vec![false; members.len()];
    let mut length = Length::of_map(from)?;
    while length.another(from)? {
        let name = text(from)?;
        let found = members.iter().enumerate().zip(&mut seen).find(|((_, member), _)| member.wire == name);
        match found {
            Some(_) if is_null(from)? => from.skip()?,
            Some(((index, member), seen)) => {
                *seen = true;
                value(from, into.member_mut(index), at.member(member.name), problems, depth + 1)?;
            }
            None => from.skip()?,
        }
    }
    for (member, _) in members.iter().zip(seen).filter(|(member, seen)| member.required && !seen) {
        problems.missing(at.member(member.name));
    }
    Ok(())
}

fn value(
    from: &mut Decoder<'_>,
    into: &mut dyn Value,
    at: Path<'_>,
    problems: &mut Problems,
    depth: usize,
) -> Result<(), Error> {
    if depth > MAX_DEPTH {
        problems.wrong_type(at, "a document that is less deeply nested");
        return from.skip();
    }
    let kind = from.datatype()?;
    match (into.slot(), kind) {
        (Slot::Boolean(b), Kind::Bool) => *b = from.bool()?,
        (Slot::Integer(n), _) if is_whole(kind) => match whole(from)?.and_then(|n| i32::try_from(n).ok()) {
            Some(read) => *n = read,
            None => problems.wrong_type(at, "an integer"),
        },
        (Slot::Long(n), _) if is_whole(kind) => match whole(from)? {
            Some(read) => *n = read,
            None => problems.wrong_type(at, "an integer"),
        },
        #[expect(clippy::cast_possible_truncation, reason = "the model's type is a float")]
        (Slot::Float(n), _) if is_number(kind) => *n = number(from)? as f32,
        (Slot::Double(n), _) if is_number(kind) => *n = number(from)?,
        (Slot::Text(slot), Kind::String | Kind::StringIndef) => *slot = text(from)?,
        (Slot::Blob(bytes), Kind::Bytes | Kind::BytesIndef) => {
            bytes.clear();
            for piece in from.bytes_iter()? {
                bytes.extend_from_slice(piece?);
            }
        }
        (Slot::Timestamp(moment), Kind::Tag) => {
            let tag = from.tag()?;
            let kind = from.datatype()?;
            if tag.as_u64() == 1 && is_number(kind) {
                *moment = Timestamp::from_epoch_seconds(number(from)?);
            } else {
                problems.wrong_type(at, "a timestamp");
                from.skip()?;
            }
        }
        (Slot::Timestamp(moment), _) if is_number(kind) => {
            *moment = Timestamp::from_epoch_seconds(number(from)?);
        }
        (Slot::Document(json), Kind::String | Kind::StringIndef) => {
            match serde_json::from_str(&text(from)?) {
                Ok(read) => *json = read,
                Err(_) => problems.wrong_type(at, "JSON"),
            }
        }
        (Slot::Structure(shape), Kind::Map | Kind::MapIndef) => structure(from, shape, at, problems, depth)?,
        (Slot::List(list), Kind::Array | Kind::ArrayIndef) => {
            let mut length = Length(from.array()?);
            let mut index = 0;
            while length.another(from)? {
                if is_null(from)? {
                    from.skip()?;
                } else {
                    value(from, list.push(), at.item(index), problems, depth + 1)?;
                }
                index += 1;
            }
        }
        (Slot::Map(map), Kind::Map | Kind::MapIndef) => {
            let mut length = Length::of_map(from)?;
            while length.another(from)? {
                let key = text(from)?;
                if is_null(from)? {
                    from.skip()?;
                } else {
                    value(from, map.insert(key.clone()), at.entry(&key), problems, depth + 1)?;
                }
            }
        }
        (slot, _) => {
            problems.wrong_type(at, expected(&slot));
            from.skip()?;
        }
    }
    Ok(())
}

/// How many items are left, if that was told.
struct Length(Option<u64>);

impl Length {
    fn of_map(from: &mut Decoder<'_>) -> Result<Length, Error> {
        from.map().map(Length)
    }

    /// Whether there is another item.
    fn another(&mut self, from: &mut Decoder<'_>) -> Result<bool, Error> {
        match &mut self.0 {
            Some(0) => Ok(false),
            Some(left) => {
                *left -= 1;
                Ok(true)
            }
            None if from.datatype()? == Kind::Break => {
                from.skip()?;
                Ok(false)
            }
            None => Ok(true),
        }
    }
}

fn text(from: &mut Decoder<'_>) -> Result<String, Error> {
    from.str_iter()?.collect()
}

fn is_null(from: &Decoder<'_>) -> Result<bool, Error> {
    Ok(matches!(from.datatype()?, Kind::Null | Kind::Undefined))
}

fn is_whole(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::U8
            | Kind::U16
            | Kind::U32
            | Kind::U64
            | Kind::I8
            | Kind::I16
            | Kind::I32
            | Kind::I64
            | Kind::Int
    )
}

fn is_number(kind: Kind) -> bool {
    is_whole(kind) || matches!(kind, Kind::F16 | Kind::F32 | Kind::F64)
}

fn whole(from: &mut Decoder<'_>) -> Result<Option<i64>, Error> {
    Ok(i64::try_from(i128::from(from.int()?)).ok())
}

fn number(from: &mut Decoder<'_>) -> Result<f64, Error> {
    match from.datatype()? {
        Kind::F16 => from.f16().map(f64::from),
        Kind::F32 => from.f32().map(f64::from),
        Kind::F64 => from.f64(),
        #[expect(clippy::cast_precision_loss, reason = "a number that should be a fraction")]
        _ => from.int().map(|n| i128::from(n) as f64),
    }
}

fn expected(slot: &Slot<'_>) -> &'static str {
    match slot {
        Slot::Boolean(_) => "a boolean",
        Slot::Integer(_) | Slot::Long(_) => "an integer",
        Slot::Float(_) | Slot::Double(_) => "a number",
        Slot::Text(_) => "a string",
        Slot::Blob(_) => "a byte string",
        Slot::Timestamp(_) => "a timestamp",
        Slot::Document(_) => "JSON text",
        Slot::Structure(_) => "a structure",
        Slot::List(_) => "a list",
        Slot::Map(_) => "a map",
    }
}
