//! Text with wildcards and policy variables, and how it is matched.

use crate::facts::{Facts, Key};

/// Text in which some characters may stand for others.
#[derive(Clone, Debug)]
pub(crate) struct Template {
    pieces: Box<[Piece]>,
}

#[derive(Clone, Debug)]
enum Piece {
    Text(Box<str>),
    /// `*`
    Any,
    /// `?`
    One,
    /// `${key}`, `${key, 'default'}`
    Variable {
        key: Key,
        default: Option<Box<str>>,
    },
}

/// Which characters of a [`Template`] are special.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Syntax {
    pub(crate) wildcards: bool,
    pub(crate) variables: bool,
}

/// Whether case matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    Exact,
    Ignored,
}

impl Template {
    pub(crate) fn parse(text: &str, syntax: Syntax) -> Self {
        let mut pieces = Vec::new();
        let mut literal = String::new();
        let mut rest = text;
        let flush = |literal: &mut String, pieces: &mut Vec<Piece>| {
            if !literal.is_empty() {
                pieces.push(Piece::Text(std::mem::take(literal).into()));
            }
        };
        while let Some(next) = rest.chars().next() {
            if syntax.variables
                && let Some((inside, after)) = variable(rest)
            {
                rest = after;
                if matches!(inside, "*" | "?" | "$") {
                    literal.push_str(inside);
                } else {
                    flush(&mut literal, &mut pieces);
                    pieces.push(Piece::variable(inside));
                }
                continue;
            }
            rest = rest.strip_prefix(next).unwrap_or_default();
            match next {
                '*' | '?' if syntax.wildcards => {
                    flush(&mut literal, &mut pieces);
                    pieces.push(if next == '*' { Piece::Any } else { Piece::One });
                }
                _ => literal.push(next),
            }
        }
        flush(&mut literal, &mut pieces);
        Template { pieces: pieces.into() }
    }

    /// Whether a variable is in it.
    pub(crate) fn has_variables(&self) -> bool {
        self.pieces.iter().any(|piece| matches!(piece, Piece::Variable { .. }))
    }

    /// Whether anything in it stands for something else.
    pub(crate) fn is_fixed(&self) -> bool {
        self.pieces.iter().all(|piece| matches!(piece, Piece::Text(_)))
    }

    /// Whether all its variables have values.
    pub(crate) fn is_set(&self, facts: &Facts<'_>) -> bool {
        self.pieces.iter().all(|piece| match piece {
            Piece::Variable { key, default } => default.is_some() || facts.value(key).is_some(),
            _ => true,
        })
    }

    /// Whether it matches `text` for a request. What a variable's value holds is literal, wildcards included; a
    /// variable without a value matches nothing.
    pub(crate) fn matches(&self, text: &str, case: Case, facts: &Facts<'_>) -> bool {
        self.matched(text, case, |key| facts.value(key))
    }

    /// Whether it matches `text`, if it has no variables.
    pub(crate) fn matches_plainly(&self, text: &str, case: Case) -> bool {
        self.matched(text, case, |_| None)
    }

    fn matched<'f>(&self, text: &str, case: Case, value: impl Fn(&Key) -> Option<&'f str>) -> bool {
        // Nearly all templates are of these forms.
        match &*self.pieces {
            [Piece::Text(whole)] => match case {
                Case::Exact => **whole == *text,
                Case::Ignored => whole.eq_ignore_ascii_case(text),
            },
            [Piece::Text(prefix), Piece::Any] => skip(text, prefix, case).is_some(),
            [Piece::Any] => true,
            [] => text.is_empty(),
            _ => self.matched_by_steps(text, case, value),
        }
    }

    /// Only the last `*` is ever tried again: an earlier one that took less leaves the later ones at least as much.
    fn matched_by_steps<'f>(&self, text: &str, case: Case, value: impl Fn(&Key) -> Option<&'f str>) -> bool {
        let (mut pieces, mut rest) = (&*self.pieces, text);
        let mut retry: Option<(&[Piece], &str)> = None;
        loop {
            let step = match pieces.split_first() {
                None if rest.is_empty() => return true,
                None => None,
                Some((Piece::Any, [])) => return true,
                Some((Piece::Any, after)) => {
                    retry = Some((after, rest));
                    Some((after, rest))
                }
                Some((Piece::One, after)) => skip_one(rest).map(|rest| (after, rest)),
                Some((Piece::Text(text), after)) => skip(rest, text, case).map(|rest| (after, rest)),
                Some((Piece::Variable { key, default }, after)) => value(key)
                    .or(default.as_deref())
                    .and_then(|text| skip(rest, text, case))
                    .map(|rest| (after, rest)),
            };
            if let Some(next) = step {
                (pieces, rest) = next;
                continue;
            }
            let Some((after, from)) = retry else { return false };
            let Some(from) = skip_one(from) else { return false };
            retry = Some((after, from));
            (pieces, rest) = (after, from);
        }
    }
}

impl Piece {
    fn variable(inside: &str) -> Self {
        let (name, default) = match inside.split_once(',') {
            None => (inside, None),
            Some((name, default)) => {
                let default = default.trim();
                let bare = default.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\''));
                (name, Some(bare.unwrap_or(default).into()))
            }
        };
        Piece::Variable { key: Key::new(name.trim()), default }
    }
}

/// The inside of the variable that `text` begins with, and what follows it.
pub(crate) fn variable(text: &str) -> Option<(&str, &str)> {
    text.strip_prefix("${")?.split_once('}')
}

fn skip_one(text: &str) -> Option<&str> {
    let mut chars = text.chars();
    chars.next().map(|_| chars.as_str())
}

fn skip<'t>(text: &'t str, prefix: &str, case: Case) -> Option<&'t str> {
    match case {
        Case::Exact => text.strip_prefix(prefix),
        Case::Ignored => {
            let (head, tail) = text.split_at_checked(prefix.len())?;
            head.eq_ignore_ascii_case(prefix).then_some(tail)
        }
    }
}

#[cfg(test)]
mod tests;
