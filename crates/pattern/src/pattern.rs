//! Event patterns: a tree of fields in the shape of the events that it matches.

use serde_json::{Map, Value};

use crate::Invalid;
use crate::condition::Condition;

/// An event pattern, compiled.
///
/// An event's field matches when one of its values (an array has many) meets one of the conditions. Conditions below
/// an array of objects must be met by the *same* object of it. Fields that the pattern does not name may be anything.
#[derive(Clone, Debug, PartialEq)]
pub struct Pattern {
    root: Node,
}

/// What an object of the event must be like: all of it must hold.
#[derive(Clone, Debug, Default, PartialEq)]
struct Node {
    fields: Vec<(String, Field)>,
    /// Of each of these, one must hold: `$or`.
    either: Vec<Vec<Node>>,
}

#[derive(Clone, Debug, PartialEq)]
enum Field {
    Object(Node),
    Leaf {
        conditions: Vec<Condition>,
        /// `exists: false` is among the conditions; it looks for the whole path in the whole event.
        or_absent: Option<Vec<String>>,
    },
}

impl Pattern {
    /// Compiles a pattern from its JSON text.
    pub fn parse(text: &str) -> Result<Self, Invalid> {
        let value: Value = serde_json::from_str(text)
            .map_err(|cause| Invalid::new(format!("Pattern is not valid JSON: {cause}")))?;
        Pattern::of(&value)
    }

    /// Compiles a pattern.
    pub fn of(value: &Value) -> Result<Self, Invalid> {
        let Value::Object(members) = value else { return Err(Invalid::new("Filter is not an object")) };
        Ok(Pattern { root: node(members, &mut Vec::new())? })
    }

    /// Whether an event matches.
    pub fn matches(&self, event: &Value) -> bool {
        self.root.matches(event, event)
    }

    /// The texts that the top field `name` must be one of, if that is all that the pattern asks of it.
    pub(crate) fn exact(&self, name: &str) -> Option<Vec<&str>> {
        let (_, field) = self.root.fields.iter().find(|(field, _)| field == name)?;
        let Field::Leaf { conditions, or_absent: None } = field else { return None };
        let text = |condition| match condition {
            &Condition::Is(Value::String(ref text)) => Some(text.as_str()),
            _ => None,
        };
        conditions.iter().map(text).collect()
    }
}

impl Node {
    fn matches(&self, value: &Value, event: &Value) -> bool {
        match value {
            Value::Array(items) if items.iter().any(|item| item.is_object() || item.is_array()) => {
                items.iter().any(|item| self.matches(item, event))
            }
            // A value that has no fields can still be right: the pattern may ask for absence only.
            value => {
                self.fields.iter().all(|(name, field)| field.matches(value.get(name), event))
                    && self.either.iter().all(|nodes| nodes.iter().any(|node| node.matches(value, event)))
            }
        }
    }
}

impl Field {
    fn matches(&self, value: Option<&Value>, event: &Value) -> bool {
        match self {
            Field::Object(node) => node.matches(value.unwrap_or(&Value::Null), event),
            Field::Leaf { conditions, or_absent } => {
                value.is_some_and(|value| {
                    conditions.iter().any(|condition| any_leaf(value, &mut |leaf| condition.matches(leaf)))
                }) || or_absent.as_ref().is_some_and(|path| !has_leaf(event, path))
            }
        }
    }
}

/// Whether a value is, or an array holds, a leaf that is wanted. Objects are no leaves.
fn any_leaf(value: &Value, wanted: &mut impl FnMut(&Value) -> bool) -> bool {
    match value {
        Value::Array(items) => items.iter().any(|item| any_leaf(item, wanted)),
        Value::Object(_) => false,
        leaf => wanted(leaf),
    }
}

fn has_leaf(value: &Value, path: &[String]) -> bool {
    match (value, path) {
        (value, []) => any_leaf(value, &mut |_| true),
        (Value::Array(items), path) => items.iter().any(|item| has_leaf(item, path)),
        (value, [name, rest @ ..]) => value.get(name).is_some_and(|value| has_leaf(value, rest)),
    }
}

fn node(members: &Map<String, Value>, path: &mut Vec<String>) -> Result<Node, Invalid> {
    if members.is_empty() {
        return Err(Invalid::new("Empty objects are not allowed"));
    }
    let mut made = Node::default();
    for (name, value) in members {
        if let Some(alternatives) = alternatives(name, value) {
            let nodes = alternatives.map(|members| node(members, path)).collect::<Result<_, _>>()?;
            made.either.push(nodes);
            continue;
        }
        path.push(name.clone());
        let field = match value {
            Value::Object(members) => Field::Object(node(members, path)?),
            Value::Array(items) if items.is_empty() => {
                return Err(Invalid::new("Empty arrays are not allowed"));
            }
            Value::Array(items) => leaf(items, path)?,
            _ => return Err(Invalid::new(format!("\"{name}\" must be an object or an array"))),
        };
        path.pop();
        made.fields.push((name.clone(), field));
    }
    Ok(made)
}

fn leaf(items: &[Value], path: &[String]) -> Result<Field, Invalid> {
    let conditions = items.iter().map(Condition::parse).collect::<Result<Vec<_>, _>>()?;
    let or_absent = conditions.contains(&Condition::Absent).then(|| path.to_vec());
    Ok(Field::Leaf { conditions, or_absent })
}

/// `$or` is an operator only over two or more objects; otherwise it is a field like another.
fn alternatives<'v>(name: &str, value: &'v Value) -> Option<impl Iterator<Item = &'v Map<String, Value>>> {
    let items = value.as_array()?;
    let all = name == "$or" && items.len() > 1 && items.iter().all(Value::is_object);
    all.then(|| items.iter().filter_map(Value::as_object))
}
