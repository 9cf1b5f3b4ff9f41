//! The tags of a resource: the stack's, and over them its own.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{At, Props};

/// What an update does to the tags of a resource.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Retagged {
    /// The tags that it gets, or that get another value.
    pub added: BTreeMap<String, String>,
    /// The keys of those that it loses.
    pub gone: Vec<String>,
}

impl At {
    /// The tags that a resource shall have: the stack's, and over them those in its own `Tags`, a list of `Key` and
    /// `Value`, or a map where the type has one.
    pub fn tags_of(&self, props: &Props) -> BTreeMap<String, String> {
        over(&self.tags, props)
    }

    /// What an update does to the tags of a resource, from the former tags of the stack with its old properties to the
    /// tags of now with the new ones.
    pub fn retagged(&self, old: &Props, new: &Props) -> Retagged {
        let (before, mut added) = (over(&self.former_tags, old), self.tags_of(new));
        let gone = before.keys().filter(|key| !added.contains_key(*key)).cloned().collect();
        added.retain(|key, value| before.get(key) != Some(value));
        Retagged { added, gone }
    }
}

fn over(stack: &BTreeMap<String, String>, props: &Props) -> BTreeMap<String, String> {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let pair = |tag: &Value| Some((text(tag.get("Key")?), text(tag.get("Value")?)));
    let mut all = stack.clone();
    match props.get("Tags") {
        Some(Value::Array(own)) => all.extend(own.iter().filter_map(pair)),
        Some(Value::Object(own)) => all.extend(own.iter().map(|(key, value)| (key.clone(), text(value)))),
        _ => {}
    }
    all
}
