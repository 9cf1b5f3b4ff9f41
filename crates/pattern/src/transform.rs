//! Input transformers: paths into the event, and a template that the values are put into.

use serde_json::{Map, Value};

use crate::{InvalidTemplate, Path};

/// What AWS's own placeholders begin with.
const RESERVED: &str = "aws.events.";

/// A target's input transformer, parsed.
#[derive(Clone, Debug, PartialEq)]
pub struct Transformer {
    parts: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq)]
enum Part {
    Text(String),
    Hole { what: Hole, quoted: bool },
}

#[derive(Clone, Debug, PartialEq)]
enum Hole {
    Path(Path),
    RuleArn,
    RuleName,
    IngestionTime,
    /// The event without its detail.
    Event,
    /// The whole event.
    EventJson,
}

/// The rule that matched, for AWS's own placeholders.
#[derive(Clone, Copy, Debug)]
pub struct Rule<'a> {
    /// `<aws.events.rule-arn>`
    pub arn: &'a str,
    /// `<aws.events.rule-name>`
    pub name: &'a str,
    /// `<aws.events.event.ingestion-time>`, in ISO 8601.
    pub ingestion_time: &'a str,
}

impl Transformer {
    /// Parses a template and the paths that its placeholders name.
    pub fn parse<'a>(
        template: &str,
        paths: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, InvalidTemplate> {
        let paths: Vec<(&str, Path)> =
            paths.into_iter().map(|(name, path)| Ok((name, Path::parse(path)?))).collect::<Result<_, _>>()?;
        let (mut parts, mut text, mut quoted) = (Vec::new(), String::new(), false);
        let mut rest = template;
        while let Some(c) = rest.chars().next() {
            if let Some((name, after)) = placeholder(rest) {
                let what = hole(name, &paths).ok_or_else(|| InvalidTemplate::Placeholder(name.to_owned()))?;
                parts.push(Part::Text(std::mem::take(&mut text)));
                parts.push(Part::Hole { what, quoted });
                rest = after;
                continue;
            }
            let length = match c {
                // What follows a backslash is taken as it is.
                '\\' => rest.char_indices().nth(2).map_or(rest.len(), |(at, _)| at),
                '"' => {
                    quoted = !quoted;
                    1
                }
                c => c.len_utf8(),
            };
            let (taken, after) = rest.split_at(length);
            text.push_str(taken);
            rest = after;
        }
        parts.push(Part::Text(text));
        let transformer = Transformer { parts };
        if transformer.yields_json() { Ok(transformer) } else { Err(InvalidTemplate::NotJson) }
    }

    /// The input that the target gets.
    pub fn apply(&self, event: &Value, rule: Rule<'_>) -> String {
        self.fill(|what, quoted, out| {
            let value = what.value(event, rule);
            match value {
                Some(value) if quoted => plain(&value, true, out),
                Some(value) => out.push_str(&value.to_string()),
                None if quoted => {}
                None => out.push_str("\"\""),
            }
        })
    }

    fn fill(&self, mut put: impl FnMut(&Hole, bool, &mut String)) -> String {
        let mut out = String::new();
        for part in &self.parts {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Hole { what, quoted } => put(what, *quoted, &mut out),
            }
        }
        out
    }

    /// Whether the template is JSON once something stands in its holes: one value, or one on each line.
    fn yields_json(&self) -> bool {
        let sample = self.fill(|_, quoted, out| out.push_str(if quoted { "x" } else { "0" }));
        let json = |text: &str| serde_json::from_str::<Value>(text).is_ok();
        json(&sample) || sample.lines().filter(|line| !line.trim().is_empty()).all(json)
    }
}

impl Hole {
    fn value(&self, event: &Value, rule: Rule<'_>) -> Option<Value> {
        Some(match self {
            Hole::Path(path) => return path.get(event),
            Hole::RuleArn => rule.arn.into(),
            Hole::RuleName => rule.name.into(),
            Hole::IngestionTime => rule.ingestion_time.into(),
            Hole::EventJson => event.clone(),
            Hole::Event => Value::Object(without_detail(event)),
        })
    }
}

fn without_detail(event: &Value) -> Map<String, Value> {
    let members = event.as_object().into_iter().flatten().filter(|(name, _)| *name != "detail");
    members
        .map(|(name, value)| {
            let name = if name == "detail-type" { "detailType" } else { name };
            (name.to_owned(), value.clone())
        })
        .collect()
}

/// A placeholder at the beginning of `text`, and what follows it. A `<` before anything else is a `<`.
fn placeholder(text: &str) -> Option<(&str, &str)> {
    let (name, after) = text.strip_prefix('<')?.split_once('>')?;
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ':');
    (!name.is_empty() && name.chars().all(plain)).then_some((name, after))
}

fn hole(name: &str, paths: &[(&str, Path)]) -> Option<Hole> {
    if let Some(reserved) = name.strip_prefix(RESERVED) {
        return Some(match reserved {
            "rule-arn" => Hole::RuleArn,
            "rule-name" => Hole::RuleName,
            "event.ingestion-time" => Hole::IngestionTime,
            "event" => Hole::Event,
            "event.json" => Hole::EventJson,
            _ => return None,
        });
    }
    paths.iter().find(|(known, _)| *known == name).map(|(_, path)| Hole::Path(path.clone()))
}

/// A value inside quotes: a text as it is, escaped to stay inside; an object and a list lose their inner quotes.
fn plain(value: &Value, top: bool, out: &mut String) {
    match value {
        Value::String(text) => {
            let quoted = Value::from(text.as_str()).to_string();
            out.push_str(quoted.strip_prefix('"').and_then(|q| q.strip_suffix('"')).unwrap_or_default());
        }
        Value::Array(items) => {
            out.push('[');
            for (n, item) in items.iter().enumerate() {
                separate(n, out);
                plain(item, false, out);
            }
            out.push(']');
        }
        Value::Object(members) => {
            out.push('{');
            for (n, (name, value)) in members.iter().enumerate() {
                separate(n, out);
                plain(&Value::from(name.as_str()), false, out);
                out.push(':');
                plain(value, false, out);
            }
            out.push('}');
        }
        Value::Null if top => {}
        other => out.push_str(&other.to_string()),
    }
}

fn separate(n: usize, out: &mut String) {
    if n > 0 {
        out.push(',');
    }
}
