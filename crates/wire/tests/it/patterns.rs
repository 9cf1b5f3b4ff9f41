//! The regular expressions of all models that are here.

use schema::{Schema, Text, Type};
use std::collections::BTreeSet;
use wire::validate::Pattern;

fn walk(schema: &'static Schema, seen: &mut BTreeSet<usize>, found: &mut BTreeSet<&'static str>) {
    if seen.insert(std::ptr::from_ref(schema).addr()) {
        for member in schema.members {
            of(&member.of, seen, found);
        }
    }
}
fn of(kind: &'static Type, seen: &mut BTreeSet<usize>, found: &mut BTreeSet<&'static str>) {
    let mut text = |text: &'static Text| found.extend(text.pattern);
    match kind {
        Type::Text(t) => text(t),
        Type::Structure(schema) => walk(schema, seen, found),
        Type::List(list) => of(&list.item, seen, found),
        Type::Map(map) => {
            text(map.key);
            of(&map.value, seen, found);
        }
        _ => {}
    }
}

#[test]
fn every_pattern_of_every_model_compiles() {
    let mut found = BTreeSet::new();
    let mut seen = BTreeSet::new();
    for service in crate::support::SERVICES {
        for operation in service.operations {
            walk(operation.input, &mut seen, &mut found);
        }
    }
    assert!(found.len() >= 200, "{}", found.len());
    let unknown: Vec<_> = found.iter().filter(|pattern| !Pattern::of(pattern).is_known()).collect();
    assert_eq!(unknown, Vec::<&&str>::new());
}
