//! An order in which each thing comes after all that it depends on.

use std::collections::{BTreeSet, HashMap, HashSet};

/// Arranges names by their dependencies in waves: what is in one wave depends only on earlier ones. Within
/// a wave the given order is kept. Dependencies on names that are not among the given ones are passed over.
///
/// # Errors
/// The names that form cycles, in the given order.
pub(crate) fn waves<'a>(
    names: impl IntoIterator<Item = &'a str>,
    dependencies: impl Fn(&'a str) -> Vec<&'a str>,
) -> Result<Vec<Vec<&'a str>>, Vec<&'a str>> {
    let names: Vec<&str> = names.into_iter().collect();
    let known: HashSet<&str> = names.iter().copied().collect();
    let mut waiting_for: HashMap<&str, usize> = HashMap::with_capacity(names.len());
    let mut dependants: HashMap<&str, Vec<&str>> = HashMap::with_capacity(names.len());
    for name in &names {
        let needs: HashSet<&str> = dependencies(name).into_iter().filter(|n| known.contains(n)).collect();
        waiting_for.insert(name, needs.len());
        for need in needs {
            dependants.entry(need).or_default().push(name);
        }
    }
    let place: HashMap<&str, usize> = names.iter().enumerate().map(|(i, name)| (*name, i)).collect();
    let mut waves = Vec::new();
    let mut wave: Vec<&str> =
        names.iter().copied().filter(|name| waiting_for.get(name) == Some(&0)).collect();
    while !wave.is_empty() {
        let mut next: BTreeSet<(usize, &str)> = BTreeSet::new();
        for name in &wave {
            for dependant in dependants.get(name).into_iter().flatten() {
                if let Some(left) = waiting_for.get_mut(dependant) {
                    *left -= 1;
                    if *left == 0 {
                        next.insert((place.get(dependant).copied().unwrap_or(0), dependant));
                    }
                }
            }
        }
        waves.push(std::mem::take(&mut wave));
        wave = next.into_iter().map(|(_, name)| name).collect();
    }
    let stuck: Vec<&str> =
        names.into_iter().filter(|name| waiting_for.get(name).is_some_and(|left| *left > 0)).collect();
    if stuck.is_empty() { Ok(waves) } else { Err(in_cycles(&stuck, &dependencies)) }
}

/// Of what cannot be arranged, the part that is in cycles, without what merely depends on it.
fn in_cycles<'a>(stuck: &[&'a str], dependencies: &impl Fn(&'a str) -> Vec<&'a str>) -> Vec<&'a str> {
    let mut needed_by: HashMap<&str, usize> = stuck.iter().map(|name| (*name, 0)).collect();
    for name in stuck {
        let needs: HashSet<&str> = dependencies(name).into_iter().collect();
        for need in needs {
            needed_by.entry(need).and_modify(|count| *count += 1);
        }
    }
    let mut outside: Vec<&str> =
        stuck.iter().copied().filter(|name| needed_by.get(name) == Some(&0)).collect();
    let mut removed: HashSet<&str> = HashSet::new();
    while let Some(name) = outside.pop() {
        removed.insert(name);
        let needs: HashSet<&str> = dependencies(name).into_iter().collect();
        for need in needs {
            if let Some(count) = needed_by.get_mut(need) {
                *count = count.saturating_sub(1);
                if *count == 0 && !removed.contains(need) {
                    outside.push(need);
                }
            }
        }
    }
    stuck.iter().copied().filter(|name| !removed.contains(name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(edges: &[(&'static str, &[&'static str])], expected: Result<Vec<Vec<&str>>, Vec<&str>>) {
        let found = waves(edges.iter().map(|(name, _)| *name), |name| {
            edges.iter().find(|(other, _)| *other == name).map_or(Vec::new(), |(_, needs)| needs.to_vec())
        });
        assert_eq!(found, expected);
    }

    #[test]
    fn everything_ready_is_in_the_same_wave() {
        check(
            &[("d", &["b", "c"]), ("b", &["a"]), ("c", &["a", "a"]), ("a", &["elsewhere"])],
            Ok(vec![vec!["a"], vec!["b", "c"], vec!["d"]]),
        );
    }

    #[test]
    fn a_cycle_is_told_without_what_hangs_on_it() {
        check(
            &[("x", &["a"]), ("a", &["b"]), ("b", &["a", "free"]), ("free", &[]), ("y", &["x"])],
            Err(vec!["a", "b"]),
        );
        check(&[("self", &["self"])], Err(vec!["self"]));
    }
}
