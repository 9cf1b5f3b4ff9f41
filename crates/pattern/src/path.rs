//! The part of `JSONPath` that EventBridge takes: `$`, `.name`, `['name']`, `[0]`, `[*]`.

use serde_json::Value;

use crate::InvalidTemplate;

/// A path into an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    steps: Vec<Step>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Name(String),
    At(usize),
    Each,
}

impl Path {
    /// Parses a path.
    pub fn parse(text: &str) -> Result<Self, InvalidTemplate> {
        let refuse = || InvalidTemplate::Path(text.to_owned());
        let mut rest = text.strip_prefix('$').ok_or_else(refuse)?;
        let mut steps = Vec::new();
        while !rest.is_empty() {
            if let Some(after) = rest.strip_prefix('.') {
                let end = after.find(['.', '[']).unwrap_or(after.len());
                let (name, after) = after.split_at(end);
                let plain = |c: char| c.is_alphanumeric() || c == '-' || c == '_' || c == ':';
                if name.is_empty() || !name.chars().all(plain) {
                    return Err(refuse());
                }
                steps.push(Step::Name(name.to_owned()));
                rest = after;
            } else {
                let (inner, after) =
                    rest.strip_prefix('[').and_then(|rest| rest.split_once(']')).ok_or_else(refuse)?;
                let quoted = |quote: char| inner.strip_prefix(quote)?.strip_suffix(quote);
                steps.push(match quoted('\'').or_else(|| quoted('"')) {
                    Some(name) => Step::Name(name.to_owned()),
                    None if inner == "*" => Step::Each,
                    None => Step::At(inner.parse().map_err(|_| refuse())?),
                });
                rest = after;
            }
        }
        Ok(Path { steps })
    }

    /// What the path leads to, if it leads anywhere; with `[*]`, a list of all that it leads to.
    pub fn get(&self, value: &Value) -> Option<Value> {
        walk(&self.steps, value)
    }
}

fn walk(steps: &[Step], value: &Value) -> Option<Value> {
    match steps {
        [] => Some(value.clone()),
        [Step::Name(name), rest @ ..] => walk(rest, value.get(name)?),
        [Step::At(at), rest @ ..] => walk(rest, value.get(at)?),
        [Step::Each, rest @ ..] => {
            Some(Value::Array(value.as_array()?.iter().filter_map(|item| walk(rest, item)).collect()))
        }
    }
}
