//! A shape as a form.

use schema::{Shape, TimeFormat, Type, Value, View};

use crate::xml::{element_name, item_name};
use crate::{text, uri};

/// Appends the members of a shape, their names under `prefix`.
pub(super) fn members(form: &mut String, prefix: &str, shape: &dyn Shape) {
    for (index, member) in shape.schema().members.iter().enumerate() {
        let name = if prefix.is_empty() {
            element_name(member).to_owned()
        } else {
            format!("{prefix}.{}", element_name(member))
        };
        value(form, &name, shape.member(index), &member.of);
    }
}

fn value(form: &mut String, name: &str, value_of: &dyn Value, of: &Type) {
    match (value_of.view(), of) {
        (View::Structure(shape), _) => members(form, name, shape),
        (View::List(list), Type::List(facts)) => {
            if list.is_empty() {
                uri::push_pair(form, name, "");
            }
            for index in 0..list.len() {
                let number = index + 1;
                let name = if facts.flattened {
                    format!("{name}.{number}")
                } else {
                    format!("{name}.{}.{number}", item_name(facts))
                };
                value(form, &name, list.item(index), &facts.item);
            }
        }
        (View::Map(map), Type::Map(facts)) => {
            for (index, (key, found)) in map.entries().enumerate() {
                let number = index + 1;
                let entry = if facts.flattened {
                    format!("{name}.{number}")
                } else {
                    format!("{name}.entry.{number}")
                };
                uri::push_pair(form, &format!("{entry}.{}", facts.key_wire), key);
                value(form, &format!("{entry}.{}", facts.value_wire), found, &facts.value);
            }
        }
        _ => {
            if let Some(text) = text::write(value_of, of, TimeFormat::Iso8601) {
                uri::push_pair(form, name, &text);
            }
        }
    }
}
