//! JSON that remembers what a policy must not have: the same key twice.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::malformed::Fault;

/// Any JSON; numbers and booleans are kept as the text that conditions compare.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node {
    Null,
    Text(String),
    /// A number or a boolean.
    Bare(String),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

/// Parses `text`, which must be one JSON object.
pub(super) fn parse(text: &str) -> Result<Node, Fault> {
    let node = serde_json::from_str(text)
        .map_err(|error| if error.is_data() { Fault::Syntax } else { Fault::Json })?;
    if matches!(node, Node::Object(_)) { Ok(node) } else { Err(Fault::Json) }
}

impl Node {
    /// One text or a list of texts.
    pub(super) fn texts(&self) -> Result<Vec<&str>, Fault> {
        match self {
            Node::Text(text) => Ok(vec![text]),
            Node::List(list) => list.iter().map(Node::text).collect(),
            _ => Err(Fault::Syntax),
        }
    }

    /// One text.
    pub(super) fn text(&self) -> Result<&str, Fault> {
        if let Node::Text(text) = self { Ok(text) } else { Err(Fault::Syntax) }
    }

    /// One scalar or a list of scalars, as text.
    pub(super) fn scalars(&self) -> Result<Vec<&str>, Fault> {
        match self {
            Node::Text(text) | Node::Bare(text) => Ok(vec![text]),
            Node::List(list) => list
                .iter()
                .map(|item| match item {
                    Node::Text(text) | Node::Bare(text) => Ok(text.as_str()),
                    _ => Err(Fault::Syntax),
                })
                .collect(),
            _ => Err(Fault::Syntax),
        }
    }

    /// The entries of an object.
    pub(super) fn entries(&self) -> Result<&[(String, Node)], Fault> {
        if let Node::Object(entries) = self { Ok(entries) } else { Err(Fault::Syntax) }
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Bare(value.to_string()))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Bare(value.to_string()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Node, E> {
        Ok(Node::Bare(value.to_string()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Node, E> {
        Ok(Node::Bare(value.to_string()))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Node, E> {
        Ok(Node::Text(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Node, E> {
        Ok(Node::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Node::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut entries: Vec<(String, Node)> = Vec::new();
        while let Some((key, value)) = map.next_entry::<String, Node>()? {
            if entries.iter().any(|(known, _)| *known == key) {
                return Err(A::Error::custom(format_args!("`{key}` is given twice")));
            }
            entries.push((key, value));
        }
        Ok(Node::Object(entries))
    }
}
