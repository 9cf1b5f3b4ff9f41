//! A shape from elements.

use schema::{Path, Place, Problems, Shape, Slot, Type, Value};

use super::read::Element;
use super::{element_name, item_name};
use crate::text;

/// Fills the members of a shape's body from the children of an element.
pub(crate) fn members(into: &mut dyn Shape, from: &Element, at: Path<'_>, problems: &mut Problems) {
    for (index, member) in into.schema().members.iter().enumerate() {
        if member.place != Place::Body {
            continue;
        }
        let at = at.member(member.name);
        let found = if member.xml_attribute {
            let attribute = from.attribute(member.wire);
            attribute.map(|value| text::read(into.member_mut(index), value, at, problems)).is_some()
        } else {
            fill_member(into.member_mut(index), from, element_name(member), &member.of, at, problems)
        };
        if !found && member.required {
            problems.missing(at);
        }
    }
}

/// Fills one member; `false` if there is no element for it.
fn fill_member(
    into: &mut dyn Value,
    parent: &Element,
    name: &str,
    of: &Type,
    at: Path<'_>,
    problems: &mut Problems,
) -> bool {
    let Some(first) = parent.child(name) else { return false };
    match (into.slot(), of) {
        (Slot::List(list), Type::List(facts)) if facts.flattened => {
            for (index, element) in parent.all(name).enumerate() {
                value(list.push(), element, &facts.item, at.item(index), problems);
            }
        }
        (Slot::Map(map), Type::Map(facts)) if facts.flattened => {
            for element in parent.all(name) {
                entry(map, element, facts, at, problems);
            }
        }
        _ => value(into, first, of, at, problems),
    }
    true
}

/// Fills a value from an element.
pub(crate) fn value(into: &mut dyn Value, from: &Element, of: &Type, at: Path<'_>, problems: &mut Problems) {
    match (into.slot(), of) {
        (Slot::Structure(shape), _) => members(shape, from, at, problems),
        (Slot::List(list), Type::List(facts)) => {
            for (index, element) in from.all(item_name(facts)).enumerate() {
                value(list.push(), element, &facts.item, at.item(index), problems);
            }
        }
        (Slot::Map(map), Type::Map(facts)) => {
            for element in from.all("entry") {
                entry(map, element, facts, at, problems);
            }
        }
        _ => text::read(into, &from.text, at, problems),
    }
}

fn entry(
    map: &mut dyn schema::MapSlot,
    from: &Element,
    facts: &schema::Map,
    at: Path<'_>,
    problems: &mut Problems,
) {
    match (from.child(facts.key_wire), from.child(facts.value_wire)) {
        (Some(key), Some(found)) => {
            value(map.insert(key.text.clone()), found, &facts.value, at.entry(&key.text), problems);
        }
        _ => problems.wrong_type(at, "a map whose entries have a key and a value"),
    }
}
