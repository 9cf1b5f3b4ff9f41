//! A shape as CBOR.

use std::convert::Infallible;

use minicbor::Encoder;
use minicbor::data::{IanaTag, Tag};
use minicbor::encode::Error;
use schema::{Shape, Value, View};

type Written = Result<(), Error<Infallible>>;

/// A shape as a map.
pub(super) fn encode(shape: &dyn Shape) -> Vec<u8> {
    let mut to = Encoder::new(Vec::new());
    structure(&mut to, shape).expect("a vector takes every byte");
    to.into_writer()
}

/// A map of texts.
pub(super) fn texts(pairs: &[(&str, &str)]) -> Vec<u8> {
    let mut to = Encoder::new(Vec::new());
    let mut write = || -> Written {
        to.map(pairs.len() as u64)?;
        for (name, value) in pairs {
            to.str(name)?.str(value)?;
        }
        Ok(())
    };
    write().expect("a vector takes every byte");
    to.into_writer()
}

fn structure(to: &mut Encoder<Vec<u8>>, shape: &dyn Shape) -> Written {
    let members = shape.schema().members;
    let present = (0..members.len()).filter(|i| !matches!(shape.member(*i).view(), View::Absent));
    to.map(present.clone().count() as u64)?;
    for index in present {
        to.str(members.get(index).map_or("", |member| member.wire))?;
        value(to, shape.member(index))?;
    }
    Ok(())
}

fn value(to: &mut Encoder<Vec<u8>>, from: &dyn Value) -> Written {
    match from.view() {
        View::Absent => to.null()?.ok(),
        View::Boolean(b) => to.bool(b)?.ok(),
        View::Integer(n) => to.i32(n)?.ok(),
        View::Long(n) => to.i64(n)?.ok(),
        View::Float(n) => to.f32(n)?.ok(),
        View::Double(n) => to.f64(n)?.ok(),
        View::Text(text) => to.str(text)?.ok(),
        View::Blob(bytes) => to.bytes(bytes)?.ok(),
        View::Timestamp(moment) => {
            to.tag(Tag::from(IanaTag::Timestamp))?;
            if moment.0 % 1000 == 0 {
                to.i64(moment.0 / 1000)?.ok()
            } else {
                to.f64(moment.epoch_seconds())?.ok()
            }
        }
        // The protocol has no documents; as JSON text nothing of one is lost.
        View::Document(json) => to.str(&json.to_string())?.ok(),
        View::Structure(shape) => structure(to, shape),
        View::List(list) => {
            to.array(list.len() as u64)?;
            (0..list.len()).try_for_each(|index| value(to, list.item(index)))
        }
        View::Map(map) => {
            to.map(map.len() as u64)?;
            for (key, item) in map.entries() {
                to.str(key)?;
                value(to, item)?;
            }
            Ok(())
        }
    }
}
