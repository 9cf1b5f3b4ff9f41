//! Many patterns at once: nearly every rule names its source and detail type, so only few need a look.

use std::collections::HashMap;

use serde_json::Value;

use crate::Pattern;

/// Patterns, each under a key, found by the source and the detail type that they ask for.
#[derive(Clone, Debug)]
pub struct Index<K> {
    rules: Vec<(K, Pattern)>,
    by_source: HashMap<String, Slot>,
    any_source: Slot,
}

/// Positions in `rules`.
#[derive(Clone, Debug, Default)]
struct Slot {
    by_type: HashMap<String, Vec<usize>>,
    any_type: Vec<usize>,
}

impl<K> FromIterator<(K, Pattern)> for Index<K> {
    fn from_iter<I: IntoIterator<Item = (K, Pattern)>>(rules: I) -> Self {
        let mut index = Index { rules: Vec::new(), by_source: HashMap::new(), any_source: Slot::default() };
        for (key, pattern) in rules {
            let at = index.rules.len();
            match pattern.exact("source") {
                Some(sources) => {
                    for source in distinct(sources) {
                        index.by_source.entry(source.to_owned()).or_default().add(&pattern, at);
                    }
                }
                None => index.any_source.add(&pattern, at),
            }
            index.rules.push((key, pattern));
        }
        index
    }
}

impl<K> Index<K> {
    /// The keys of all patterns that match the event, in the order in which they were given.
    pub fn matching(&self, event: &Value) -> Vec<&K> {
        let text = |name| event.get(name).and_then(Value::as_str);
        let mut found = match (text("source"), text("detail-type")) {
            (Some(source), Some(detail_type)) => self.candidates(source, detail_type),
            // No bus carries such an event, but a list of sources, say, still is what a pattern may match.
            _ => (0..self.rules.len()).collect(),
        };
        found.sort_unstable();
        let rules = found.into_iter().filter_map(|at| self.rules.get(at));
        rules.filter(|(_, pattern)| pattern.matches(event)).map(|(key, _)| key).collect()
    }

    fn candidates(&self, source: &str, detail_type: &str) -> Vec<usize> {
        let slots = self.by_source.get(source).into_iter().chain([&self.any_source]);
        slots
            .flat_map(|slot| slot.any_type.iter().chain(slot.by_type.get(detail_type).into_iter().flatten()))
            .copied()
            .collect()
    }
}

impl Slot {
    fn add(&mut self, pattern: &Pattern, at: usize) {
        match pattern.exact("detail-type") {
            Some(types) => {
                for detail_type in distinct(types) {
                    self.by_type.entry(detail_type.to_owned()).or_default().push(at);
                }
            }
            None => self.any_type.push(at),
        }
    }
}

fn distinct(mut texts: Vec<&str>) -> Vec<&str> {
    texts.sort_unstable();
    texts.dedup();
    texts
}
