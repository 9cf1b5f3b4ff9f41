//! Where two templates differ, for a person.

use serde_json::Value as Json;

/// How many places are named.
const MOST: usize = 5;

/// Where two templates differ: the resources, and the sections other than those.
pub(super) fn places(one: &Json, other: &Json) -> Vec<String> {
    let within = |key: String| match (one.get(&key), other.get(&key)) {
        (Some(one), Some(other)) if key == "Resources" => differing(one, other),
        _ => vec![key],
    };
    differing(one, other).into_iter().flat_map(within).collect()
}

/// The keys whose values differ, of the one and then those that only the other has; of what has none, the whole.
fn differing(one: &Json, other: &Json) -> Vec<String> {
    match (one, other) {
        (Json::Object(ones), Json::Object(others)) => {
            let new = others.keys().filter(|key| !ones.contains_key(*key));
            let keys = ones.keys().chain(new).filter(|key| ones.get(*key) != others.get(*key));
            keys.cloned().collect()
        }
        _ => (one != other).then(|| "all of it".to_owned()).into_iter().collect(),
    }
}

/// `a, b and c`; of many, the first ones and how many more there are.
pub(super) fn listed(items: &[String]) -> String {
    let (shown, rest) = items.split_at(items.len().min(MOST));
    let more = (!rest.is_empty()).then(|| format!("{} more", rest.len()));
    let all: Vec<&str> = shown.iter().map(String::as_str).chain(more.as_deref()).collect();
    match all.as_slice() {
        [most @ .., last] if !most.is_empty() => format!("{} and {last}", most.join(", ")),
        all => all.concat(),
    }
}
