//! A form as a tree: `Tags.member.1.Key=a` is a value four steps down.

use std::collections::BTreeMap;

use crate::uri;

/// How many steps a name may have.
const MAX_DEPTH: usize = 32;

/// How many pairs a form may have.
const MAX_PAIRS: usize = 100_000;

/// A node of the tree.
#[derive(Debug, Default)]
pub(crate) struct Form {
    /// Its own value.
    pub(super) value: Option<String>,
    /// What is below it.
    parts: BTreeMap<String, Form>,
}

impl Form {
    /// The tree of a URL's query and a body; the body wins.
    pub(crate) fn parse(query: &str, body: &str) -> Result<Form, &'static str> {
        let mut root = Form::default();
        for (count, (name, value)) in uri::query_pairs(query).chain(uri::form_pairs(body)).enumerate() {
            if count >= MAX_PAIRS {
                return Err("the form has too many parameters");
            }
            let mut node = &mut root;
            for (depth, step) in name.split('.').enumerate() {
                if depth >= MAX_DEPTH {
                    return Err("a parameter's name has too many parts");
                }
                node = node.parts.entry(step.to_owned()).or_default();
            }
            node.value = Some(value);
        }
        Ok(root)
    }

    /// What is below under that name.
    pub(super) fn get(&self, name: &str) -> Option<&Form> {
        self.parts.get(name)
    }

    /// What is below under numbers, in their order.
    pub(super) fn numbered(&self) -> Vec<&Form> {
        let mut items: Vec<(u64, &Form)> =
            self.parts.iter().filter_map(|(name, node)| Some((name.parse().ok()?, node))).collect();
        items.sort_by_key(|(number, _)| *number);
        items.into_iter().map(|(_, node)| node).collect()
    }
}
