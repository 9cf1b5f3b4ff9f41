//! Paths into what a step gave and into property files: `ProcessingOutputConfig.Outputs['train'].S3Output.S3Uri`.

use serde_json::Value;

/// The members that the items of the lists in jobs are named by: `Outputs['train']` is the one whose `OutputName` is so.
const NAMES: [&str; 4] = ["OutputName", "InputName", "ChannelName", "MetricName"];

/// A way down into a JSON value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Path(Vec<Segment>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Segment {
    Name(String),
    Index(usize),
}

impl Path {
    /// Reads a path; none if it is not one. The `$.` that JSON paths may begin with is passed over.
    pub(crate) fn parse(text: &str) -> Option<Path> {
        let mut rest = text.strip_prefix("$.").unwrap_or(text);
        let mut segments = Vec::new();
        while !rest.is_empty() {
            if let Some(bracket) = rest.strip_prefix('[') {
                let (segment, after) = bracketed(bracket)?;
                segments.push(segment);
                rest = after;
            } else {
                let end = rest.find(['.', '[']).unwrap_or(rest.len());
                let (name, after) = rest.split_at(end);
                if name.is_empty() {
                    return None;
                }
                segments.push(Segment::Name(name.to_owned()));
                rest = after;
            }
            if let Some(after) = rest.strip_prefix('.') {
                if after.is_empty() || after.starts_with('[') {
                    return None;
                }
                rest = after;
            }
        }
        (!segments.is_empty()).then_some(Path(segments))
    }

    /// The member that it begins with.
    pub(super) fn first(&self) -> Option<&str> {
        match self.0.first() {
            Some(Segment::Name(name)) => Some(name),
            _ => None,
        }
    }

    /// What is there, if anything is.
    pub(crate) fn find<'v>(&self, value: &'v Value) -> Option<&'v Value> {
        self.0.iter().try_fold(value, |at, segment| match (segment, at) {
            (Segment::Index(index), Value::Array(items)) => items.get(*index),
            (Segment::Name(name), Value::Array(items)) => items.iter().find(|item| is_named(item, name)),
            (Segment::Name(name), _) => at.get(name),
            (Segment::Index(_), _) => None,
        })
    }
}

fn is_named(item: &Value, name: &str) -> bool {
    NAMES.iter().any(|member| item.get(member).and_then(Value::as_str) == Some(name))
}

/// What stands in brackets, the first of which is read already: `'train']`, `"a.b"]` or `0]`.
fn bracketed(text: &str) -> Option<(Segment, &str)> {
    for quote in ['\'', '"'] {
        if let Some(quoted) = text.strip_prefix(quote) {
            let (name, after) = quoted.split_once(quote)?;
            return Some((Segment::Name(name.to_owned()), after.strip_prefix(']')?));
        }
    }
    let (index, after) = text.split_once(']')?;
    Some((Segment::Index(index.parse().ok()?), after))
}
