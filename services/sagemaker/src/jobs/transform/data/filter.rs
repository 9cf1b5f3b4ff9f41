//! The filters of `DataProcessing`: the part of `JSONPath` that SageMaker takes.
//!
//! `$`, `.name`, `['name']`, `[0]`, `[-1]`, `.*` and `[*]`, and at the end of a path what selects several: `['a','b']`,
//! `[0,-1]`, `[1:]`, `[1:3]`.

use serde_json::{Map, Value};

/// A filter.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Filter(Vec<Part>);

/// A part of a path.
#[derive(Clone, Debug, PartialEq)]
enum Part {
    /// A member.
    Name(String),
    /// An item; from the end if it is negative.
    Item(i64),
    /// An object of some members.
    Names(Vec<String>),
    /// A list of some items.
    Items(Vec<i64>),
    /// A list of those from one item to before another.
    Slice(Option<i64>, Option<i64>),
    /// A list of all items, or of the values of all members.
    All,
}

impl Filter {
    /// Reads a filter, or says what is wrong with it.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let refuse = |why: &str| Err(format!("{text:?} is no filter: {why}"));
        let Some(mut rest) = text.strip_prefix('$') else { return refuse("it does not begin with $") };
        let mut parts = Vec::new();
        while !rest.is_empty() {
            if parts.last().is_some_and(Part::is_several) {
                return refuse("this runtime takes what selects several only at the end of a filter");
            }
            if rest.starts_with("..") {
                return refuse("this runtime does not look for members at any depth (..)");
            }
            let (part, after) = if let Some(named) = rest.strip_prefix('.') {
                let end = named.find(['.', '[']).unwrap_or(named.len());
                let (name, after) = named.split_at(end);
                match name {
                    "" => return refuse("a . has no name behind it"),
                    "*" => (Part::All, after),
                    _ => (Part::Name(name.to_owned()), after),
                }
            } else {
                let inside = rest.strip_prefix('[').and_then(bracketed);
                let Some((inside, after)) = inside else { return refuse("it has a [ without its ]") };
                match Part::bracketed(inside.trim()) {
                    Some(part) => (part, after),
                    None => {
                        return refuse(
                            "in brackets this runtime takes names in quotes, numbers, a slice like 1:3, and *",
                        );
                    }
                }
            };
            parts.push(part);
            rest = after;
        }
        Ok(Filter(parts))
    }

    /// Whether it leaves everything as it is.
    pub(super) fn is_all(&self) -> bool {
        self.0.is_empty()
    }

    /// What it selects, or why there is no such thing.
    pub(super) fn apply(&self, mut value: Value) -> Result<Value, String> {
        for part in &self.0 {
            value = part.apply(value)?;
        }
        Ok(value)
    }
}

/// What stands between brackets, and what follows them; a bracket in quotes is no end.
fn bracketed(text: &str) -> Option<(&str, &str)> {
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (None, ']') => return Some((text.get(..at)?, text.get(at + 1..)?)),
            (None, '\'' | '"') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            _ => {}
        }
    }
    None
}

impl Part {
    fn is_several(&self) -> bool {
        !matches!(self, Part::Name(_) | Part::Item(_))
    }

    fn bracketed(text: &str) -> Option<Part> {
        if text == "*" {
            return Some(Part::All);
        }
        if text.starts_with(['\'', '"']) {
            let mut names = text.split(',').map(|name| quoted(name.trim())).collect::<Option<Vec<_>>>()?;
            return Some(if names.len() == 1 { Part::Name(names.pop()?) } else { Part::Names(names) });
        }
        let number = |text: &str| text.trim().parse::<i64>().ok();
        if let Some((from, to)) = text.split_once(':') {
            let bound = |text: &str| match text.trim() {
                "" => Some(None),
                text => number(text).map(Some),
            };
            return Some(Part::Slice(bound(from)?, bound(to)?));
        }
        let mut items = text.split(',').map(number).collect::<Option<Vec<_>>>()?;
        Some(if items.len() == 1 { Part::Item(items.pop()?) } else { Part::Items(items) })
    }

    fn apply(&self, value: Value) -> Result<Value, String> {
        match (self, value) {
            (Part::Name(name), Value::Object(mut members)) => {
                members.shift_remove(name).ok_or_else(|| format!("it has no member {name}"))
            }
            (Part::Names(names), Value::Object(members)) => {
                let found = names.iter().filter_map(|name| Some((name.clone(), members.get(name)?.clone())));
                Ok(Value::Object(found.collect::<Map<_, _>>()))
            }
            (Part::All, Value::Object(members)) => {
                Ok(Value::Array(members.into_iter().map(|(_, of)| of).collect()))
            }
            (Part::Item(at), Value::Array(mut items)) => match place(*at, items.len()) {
                Some(at) => Ok(items.swap_remove(at)),
                None => Err(format!("it has {} items, and no item {at}", items.len())),
            },
            (Part::Items(all), Value::Array(items)) => {
                let found = all.iter().filter_map(|at| items.get(place(*at, items.len())?).cloned());
                Ok(Value::Array(found.collect()))
            }
            (Part::Slice(from, to), Value::Array(items)) => {
                let bound = |at: Option<i64>, none| at.map_or(none, |at| bound(at, items.len()));
                let (from, to) = (bound(*from, 0), bound(*to, items.len()));
                Ok(Value::Array(items.get(from..to).unwrap_or_default().to_vec()))
            }
            (Part::All, whole @ Value::Array(_)) => Ok(whole),
            (Part::Name(_) | Part::Names(_), _) => Err("it is no JSON object".to_owned()),
            _ => Err("it is no list".to_owned()),
        }
    }
}

/// A name without its quotes.
fn quoted(text: &str) -> Option<String> {
    let inside = |quote: char| text.strip_prefix(quote)?.strip_suffix(quote);
    inside('\'').or_else(|| inside('"')).map(str::to_owned)
}

/// Which item a number stands for, from the end if it is negative.
fn place(at: i64, count: usize) -> Option<usize> {
    let from_end = || count.checked_sub(usize::try_from(at.unsigned_abs()).ok()?);
    let found = if at < 0 { from_end() } else { usize::try_from(at).ok() };
    found.filter(|at| *at < count)
}

/// A bound of a slice, which may be beyond what there is.
fn bound(at: i64, count: usize) -> usize {
    let length = usize::try_from(at.unsigned_abs()).unwrap_or(usize::MAX);
    if at < 0 { count.saturating_sub(length) } else { length.min(count) }
}
