//! Walks a shape and checks every limit of its schema.

use schema::{Length, List, Map, Path, Problems, Range, Shape, Text, Type, Value, View};

use super::pattern::Pattern;
use super::show::show;

/// Adds what breaks a constraint to `problems`. What a decoder has found missing is not looked at again.
pub fn check(shape: &dyn Shape, problems: &mut Problems) {
    structure(shape, Path::ROOT, problems);
}

fn structure(shape: &dyn Shape, at: Path<'_>, problems: &mut Problems) {
    for (index, member) in shape.schema().members.iter().enumerate() {
        let at = at.member(member.name);
        // A required member that was not there holds its type's empty value.
        if !(member.required && problems.has(at)) {
            value(shape.member(index), &member.of, at, problems);
        }
    }
}

fn value(from: &dyn Value, of: &Type, at: Path<'_>, problems: &mut Problems) {
    match (from.view(), of) {
        (View::Structure(shape), _) => structure(shape, at, problems),
        (View::List(list), Type::List(facts)) => {
            report(problems, at, from, of, length(list.len() as u64, facts.length));
            if let Some(limits) = scalar_limits(&facts.item) {
                let broken = (0..list.len()).any(|i| !broken(list.item(i), &facts.item).is_empty());
                if broken {
                    let text = format!("Member must satisfy constraint: [{}]", limits.join(", "));
                    problems.broken(at, show(from, of), text);
                }
            } else {
                for index in 0..list.len() {
                    value(list.item(index), &facts.item, at.item(index), problems);
                }
            }
        }
        (View::Map(map), Type::Map(facts)) => {
            report(problems, at, from, of, length(map.len() as u64, facts.length));
            entries(map, facts, from, of, at, problems);
        }
        _ => report(problems, at, from, of, broken(from, of)),
    }
}

fn entries(
    map: &dyn schema::MapView,
    facts: &Map,
    from: &dyn Value,
    of: &Type,
    at: Path<'_>,
    problems: &mut Problems,
) {
    if map.entries().any(|(key, _)| !broken_text(key, facts.key).is_empty()) {
        let text = format!("Map keys must satisfy constraint: [{}]", text_limits(facts.key).join(", "));
        problems.broken(at, show(from, of), text);
    }
    if let Some(limits) = scalar_limits(&facts.value) {
        if map.entries().any(|(_, value)| !broken(value, &facts.value).is_empty()) {
            let text = format!("Map value must satisfy constraint: [{}]", limits.join(", "));
            problems.broken(at, show(from, of), text);
        }
    } else {
        for (key, item) in map.entries() {
            value(item, &facts.value, at.entry(key), problems);
        }
    }
}

fn report(problems: &mut Problems, at: Path<'_>, from: &dyn Value, of: &Type, broken: Vec<String>) {
    for constraint in broken {
        problems.broken(at, show(from, of), constraint);
    }
}

/// The constraints that a scalar breaks.
fn broken(from: &dyn Value, of: &Type) -> Vec<String> {
    match (from.view(), of) {
        (View::Text(text), Type::Text(facts)) => broken_text(text, facts),
        (View::Blob(bytes), Type::Blob(limits)) => length(bytes.len() as u64, *limits),
        (View::Integer(n), Type::Integer(limits)) => range(i64::from(n), *limits),
        (View::Long(n), Type::Long(limits)) => range(n, *limits),
        _ => Vec::new(),
    }
}

fn broken_text(text: &str, facts: &Text) -> Vec<String> {
    let mut broken = length(text.chars().count() as u64, facts.length);
    if let Some(pattern) = facts.pattern.filter(|pattern| !Pattern::of(pattern).matches(text)) {
        broken.push(regular(pattern));
    }
    if !facts.variants.is_empty() && !facts.variants.contains(&text) {
        broken.push(variants(facts.variants));
    }
    broken
}

fn length(found: u64, limits: Length) -> Vec<String> {
    let mut broken = Vec::new();
    broken.extend(limits.max.filter(|max| found > *max).map(longest));
    broken.extend(limits.min.filter(|min| found < *min).map(shortest));
    broken
}

fn range(found: i64, limits: Range) -> Vec<String> {
    let mut broken = Vec::new();
    broken.extend(limits.max.filter(|max| found > *max).map(greatest));
    broken.extend(limits.min.filter(|min| found < *min).map(least));
    broken
}

/// The constraints of a scalar type, of which AWS names all if one is broken inside of a list or map; `None` if it
/// is no scalar.
fn scalar_limits(of: &Type) -> Option<Vec<String>> {
    match of {
        Type::Text(facts) => Some(text_limits(facts)),
        Type::Blob(limits) => Some(length_limits(*limits)),
        Type::Integer(limits) | Type::Long(limits) => {
            Some(limits.max.map(greatest).into_iter().chain(limits.min.map(least)).collect())
        }
        Type::Structure(_) | Type::List(List { .. }) | Type::Map(_) => None,
        Type::Boolean | Type::Float | Type::Double | Type::Timestamp(_) | Type::Document => Some(Vec::new()),
    }
}

fn text_limits(facts: &Text) -> Vec<String> {
    let mut limits = length_limits(facts.length);
    limits.extend(facts.pattern.map(regular));
    if !facts.variants.is_empty() {
        limits.push(variants(facts.variants));
    }
    limits
}

fn length_limits(limits: Length) -> Vec<String> {
    // Where a model limits a text at all, AWS names its least length too, be it none.
    let least = limits.min.or(limits.max.map(|_| 0));
    limits.max.map(longest).into_iter().chain(least.map(shortest)).collect()
}

fn shortest(min: u64) -> String {
    format!("Member must have length greater than or equal to {min}")
}

fn longest(max: u64) -> String {
    format!("Member must have length less than or equal to {max}")
}

fn least(min: i64) -> String {
    format!("Member must have value greater than or equal to {min}")
}

fn greatest(max: i64) -> String {
    format!("Member must have value less than or equal to {max}")
}

fn regular(pattern: &str) -> String {
    format!("Member must satisfy regular expression pattern: {pattern}")
}

fn variants(variants: &[&str]) -> String {
    format!("Member must satisfy enum value set: [{}]", variants.join(", "))
}
