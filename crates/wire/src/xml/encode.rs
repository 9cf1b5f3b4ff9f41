//! A shape as elements.

use schema::{Member, Place, Shape, TimeFormat, Type, Value, View};

use super::write::Writer;
use super::{element_name, item_name};
use crate::text;

/// The namespace that `xsi:type` is of.
const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// Writes the members of a shape's body, each as an element.
pub(crate) fn members(writer: &mut Writer, shape: &dyn Shape) {
    for (index, member) in shape.schema().members.iter().enumerate() {
        if member.place == Place::Body && !member.xml_attribute {
            write_member(writer, shape.member(index), member);
        }
    }
}

/// Writes one member.
fn write_member(writer: &mut Writer, value: &dyn Value, member: &Member) {
    let name = element_name(member);
    match (value.view(), member.of) {
        (View::List(list), Type::List(facts)) if facts.flattened => {
            for index in 0..list.len() {
                element(writer, name, list.item(index), &facts.item);
            }
        }
        (View::Map(map), Type::Map(facts)) if facts.flattened => {
            for (key, value) in map.entries() {
                entry(writer, name, key, value, facts);
            }
        }
        _ => element(writer, name, value, &member.of),
    }
}

/// Writes a value as an element; nothing if it is absent.
pub(crate) fn element(writer: &mut Writer, name: &str, value: &dyn Value, of: &Type) {
    match value.view() {
        View::Absent => {}
        View::Structure(shape) => structure(writer, name, shape, &[]),
        View::List(list) => {
            let Type::List(facts) = of else { return };
            writer.open(name);
            for index in 0..list.len() {
                element(writer, item_name(facts), list.item(index), &facts.item);
            }
            writer.close(name);
        }
        View::Map(map) => {
            let Type::Map(facts) = of else { return };
            writer.open(name);
            for (key, value) in map.entries() {
                entry(writer, "entry", key, value, facts);
            }
            writer.close(name);
        }
        _ => {
            if let Some(text) = text::write(value, of, TimeFormat::Iso8601) {
                writer.leaf(name, &text);
            }
        }
    }
}

/// Writes a structure, with `attributes` and those of its own.
pub(crate) fn structure(writer: &mut Writer, name: &str, shape: &dyn Shape, attributes: &[(&str, &str)]) {
    let own: Vec<(&str, String)> = shape
        .schema()
        .members
        .iter()
        .enumerate()
        .filter(|(_, member)| member.xml_attribute)
        .filter_map(|(i, m)| Some((m.wire, text::write(shape.member(i), &m.of, TimeFormat::Iso8601)?)))
        .collect();
    let mut all = attributes.to_vec();
    if own.iter().any(|(name, _)| name.starts_with("xsi:")) {
        all.push(("xmlns:xsi", INSTANCE));
    }
    all.extend(own.iter().map(|(name, value)| (*name, value.as_str())));
    writer.open_with(name, &all);
    members(writer, shape);
    writer.close(name);
}

fn entry(writer: &mut Writer, name: &str, key: &str, value: &dyn Value, facts: &schema::Map) {
    writer.open(name);
    writer.leaf(facts.key_wire, key);
    element(writer, facts.value_wire, value, &facts.value);
    writer.close(name);
}
