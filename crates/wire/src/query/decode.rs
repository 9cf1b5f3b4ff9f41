//! A shape from a form.

use schema::{List, Map, Path, Problems, Shape, Slot, Type, Value};

use super::Form;
use crate::text;
use crate::xml::{element_name, item_name};

/// Fills the members of a shape.
pub(super) fn members(into: &mut dyn Shape, form: &Form, at: Path<'_>, problems: &mut Problems) {
    for (index, member) in into.schema().members.iter().enumerate() {
        let at = at.member(member.name);
        match form.get(element_name(member)) {
            Some(found) => value(into.member_mut(index), found, &member.of, at, problems),
            None if member.required => problems.missing(at),
            None => {}
        }
    }
}

fn value(into: &mut dyn Value, form: &Form, of: &Type, at: Path<'_>, problems: &mut Problems) {
    match (into.slot(), of) {
        (Slot::Structure(shape), _) => members(shape, form, at, problems),
        (Slot::List(list), Type::List(facts)) => {
            for (index, item) in items(form, facts).into_iter().enumerate() {
                value(list.push(), item, &facts.item, at.item(index), problems);
            }
        }
        (Slot::Map(map), Type::Map(facts)) => {
            for entry in entries(form, facts) {
                let key = entry.get(facts.key_wire).and_then(|key| key.value.as_deref());
                match (key, entry.get(facts.value_wire)) {
                    (Some(key), Some(found)) => {
                        value(map.insert(key.to_owned()), found, &facts.value, at.entry(key), problems);
                    }
                    _ => problems.wrong_type(at, "a map whose entries have a key and a value"),
                }
            }
        }
        _ => match &form.value {
            Some(found) => text::read(into, found, at, problems),
            None => problems.wrong_type(at, "a value"),
        },
    }
}

/// A list's items. Clients are not at one about `member` and an item's own name, so either is taken. An empty list
/// is a parameter without a value.
fn items<'a>(form: &'a Form, facts: &List) -> Vec<&'a Form> {
    let own = if facts.flattened { None } else { form.get(item_name(facts)).or_else(|| form.get("member")) };
    own.unwrap_or(form).numbered()
}

fn entries<'a>(form: &'a Form, facts: &Map) -> Vec<&'a Form> {
    let own = if facts.flattened { None } else { form.get("entry") };
    own.unwrap_or(form).numbered()
}
