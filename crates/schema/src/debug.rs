//! Shapes in logs and failed tests: the members that are there, without secrets.

use std::fmt;

use crate::{Shape, Type, Value, View};

/// Writes a shape as `{:?}` does, by its schema.
pub fn debug(shape: &dyn Shape, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let schema = shape.schema();
    let mut out = f.debug_struct(schema.name);
    for (index, member) in schema.members.iter().enumerate() {
        let value = shape.member(index);
        if !matches!(value.view(), View::Absent) {
            out.field(member.name, &Shown { value, of: &member.of });
        }
    }
    out.finish()
}

/// A value with the facts that say whether it is a secret.
struct Shown<'a> {
    value: &'a dyn Value,
    of: &'a Type,
}

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.value.view(), self.of) {
            (View::Absent, _) => f.write_str("absent"),
            (View::Boolean(b), _) => write!(f, "{b}"),
            (View::Integer(n), _) => write!(f, "{n}"),
            (View::Long(n), _) => write!(f, "{n}"),
            (View::Float(n), _) => write!(f, "{n:?}"),
            (View::Double(n), _) => write!(f, "{n:?}"),
            (View::Text(_), Type::Text(facts)) if facts.sensitive => f.write_str("a secret"),
            (View::Text(text), _) => write!(f, "{text:?}"),
            // Blobs are often key material: a log shows their size only.
            (View::Blob(bytes), _) => write!(f, "{} bytes", bytes.len()),
            (View::Timestamp(moment), _) => write!(f, "{moment}"),
            (View::Document(json), _) => write!(f, "{json}"),
            (View::Structure(shape), _) => debug(shape, f),
            (View::List(list), of) => {
                let of = if let Type::List(facts) = of { &facts.item } else { of };
                f.debug_list().entries((0..list.len()).map(|i| Shown { value: list.item(i), of })).finish()
            }
            (View::Map(map), of) => {
                let of = if let Type::Map(facts) = of { &facts.value } else { of };
                f.debug_map().entries(map.entries().map(|(key, value)| (key, Shown { value, of }))).finish()
            }
        }
    }
}
