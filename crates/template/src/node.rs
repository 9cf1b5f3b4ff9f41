//! A template's text as a tree that knows where each part stands.

use serde_json::{Map as Object, Number, Value as Json};

use crate::Position;

/// A value and its place. Short forms are written out: `!Ref A` is the map `{Ref: A}`.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Where it begins.
    pub position: Position,
    /// What it is.
    pub value: Value,
}

/// What a node is.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing: `~`, `null`, or nothing written at all.
    Null,
    /// Text, a number or a boolean.
    Scalar(Scalar),
    /// A list.
    List(Vec<Node>),
    /// A map, in the order as written; keys are unique.
    Map(Vec<Entry>),
}

/// A scalar as it was written. `2012-10-17`, `1.10` and `yes` stay what they are, whatever YAML thinks of
/// them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scalar {
    /// The text without quotes.
    pub text: String,
    /// Whether it was quoted, or a block: then it is text even if it looks like a number.
    pub quoted: bool,
}

/// A member of a map.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// Where the key stands.
    pub position: Position,
    /// The value.
    pub node: Node,
}

impl Scalar {
    /// Text that is text, whatever it looks like.
    pub fn text(text: impl Into<String>) -> Self {
        Scalar { text: text.into(), quoted: true }
    }

    /// As JSON: a plain `true` or `false` is a boolean, and a plain number a number if it reads back
    /// exactly as written, so that nothing is lost where text was meant (`1.10`, `012345678901`).
    pub fn to_json(&self) -> Json {
        if !self.quoted {
            match self.text.as_str() {
                "true" | "True" | "TRUE" => return Json::Bool(true),
                "false" | "False" | "FALSE" => return Json::Bool(false),
                text => {
                    if let Some(number) = number(text) {
                        return Json::Number(number);
                    }
                }
            }
        }
        Json::String(self.text.clone())
    }
}

/// A number, if it is written the way that JSON would write it.
fn number(text: &str) -> Option<Number> {
    if !text.starts_with(|c: char| c == '-' || c.is_ascii_digit()) {
        return None;
    }
    let number: Number = text
        .parse::<i64>()
        .map(Number::from)
        .or_else(|_| text.parse::<u64>().map(Number::from))
        .ok()
        .or_else(|| text.parse::<f64>().ok().and_then(Number::from_f64))?;
    (number.to_string() == text).then_some(number)
}

impl Node {
    /// A map's member.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.as_map()?.iter().find(|entry| entry.key == key).map(|entry| &entry.node)
    }

    /// The text of a scalar.
    pub fn as_text(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar(scalar) => Some(&scalar.text),
            _ => None,
        }
    }

    /// The items of a list.
    pub fn as_list(&self) -> Option<&[Node]> {
        match &self.value {
            Value::List(items) => Some(items),
            _ => None,
        }
    }

    /// The members of a map.
    pub fn as_map(&self) -> Option<&[Entry]> {
        match &self.value {
            Value::Map(entries) => Some(entries),
            _ => None,
        }
    }

    /// The function that this is a call of, and its argument: a map whose only key is `Ref`, `Condition` or
    /// begins with `Fn::`.
    pub fn as_call(&self) -> Option<(&str, &Node)> {
        match self.as_map()? {
            [only] if only.key == "Ref" || only.key == "Condition" || only.key.starts_with("Fn::") => {
                Some((&only.key, &only.node))
            }
            _ => None,
        }
    }

    /// JSON as a node, all of it at one place: what was made for something that stands there.
    pub fn from_json(json: &Json, position: Position) -> Self {
        let value = match json {
            Json::Null => Value::Null,
            Json::Bool(on) => Value::Scalar(Scalar { text: on.to_string(), quoted: false }),
            Json::Number(number) => Value::Scalar(Scalar { text: number.to_string(), quoted: false }),
            Json::String(text) => Value::Scalar(Scalar::text(text)),
            Json::Array(items) => {
                Value::List(items.iter().map(|item| Node::from_json(item, position)).collect())
            }
            Json::Object(members) => Value::Map(
                members
                    .iter()
                    .map(|(key, value)| Entry {
                        key: key.clone(),
                        position,
                        node: Node::from_json(value, position),
                    })
                    .collect(),
            ),
        };
        Node { position, value }
    }

    /// As JSON, functions in their long form.
    pub fn to_json(&self) -> Json {
        match &self.value {
            Value::Null => Json::Null,
            Value::Scalar(scalar) => scalar.to_json(),
            Value::List(items) => Json::Array(items.iter().map(Node::to_json).collect()),
            Value::Map(entries) => {
                let mut object = Object::new();
                for entry in entries {
                    object.insert(entry.key.clone(), entry.node.to_json());
                }
                Json::Object(object)
            }
        }
    }
}
