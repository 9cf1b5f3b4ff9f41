//! TOML, read with the places of everything and every mistake kept.

use std::ops::Range;

use template::{Position, Problem};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{FILE, Foundation, NOWHERE};
use crate::problems::Problems;

/// What reads a file: its text, and what is wrong with it so far.
pub(super) struct Reader<'t> {
    text: &'t str,
    problems: Vec<Problem>,
}

/// A table of the file.
#[derive(Clone)]
pub(super) struct Section<'a> {
    /// What it is called in messages: `accounts.dev`. The file's own has no name.
    pub(super) name: String,
    /// Where it is.
    pub(super) at: Position,
    table: &'a DeTable<'a>,
}

/// A text of the file.
pub(super) struct Text {
    pub(super) text: String,
    pub(super) at: Position,
}

/// An entry of a table.
pub(super) struct Entry<'a> {
    pub(super) key: &'a str,
    /// Where the key is.
    pub(super) at: Position,
    pub(super) value: &'a Spanned<DeValue<'a>>,
}

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Reader { text, problems: Vec::new() }
    }

    /// The whole of the file: what of it is no TOML is left out, and told.
    pub(super) fn document(&mut self) -> Spanned<DeTable<'t>> {
        let (document, errors) = DeTable::parse_recoverable(self.text);
        for error in errors {
            let at = error.span().map_or(NOWHERE, |span| self.position(&span));
            self.wrong(Problem::new(at, error.message()));
        }
        document
    }

    pub(super) fn wrong(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    /// What was read, unless something is wrong.
    pub(super) fn finish(self, read: Foundation) -> Result<Foundation, Problems> {
        if self.problems.is_empty() { Ok(read) } else { Err(Problems::new(FILE, self.problems)) }
    }

    /// Tells of keys that nobody knows.
    pub(super) fn known(&mut self, section: &Section<'_>, keys: &[&str]) {
        for entry in self.entries(section).iter().filter(|entry| !keys.contains(&entry.key)) {
            let problem = Problem::new(entry.at, format!("{} is unknown", section.path(entry.key)));
            let listed = format!("there are `{}`", keys.join("`, `"));
            self.wrong(problem.hint(listed).did_you_mean(entry.key, keys.iter().copied()));
        }
    }

    /// The entries of a table, in its order.
    pub(super) fn entries<'a>(&self, section: &Section<'a>) -> Vec<Entry<'a>> {
        let entry = |(key, value): (&'a Spanned<_>, &'a Spanned<_>)| Entry {
            key: AsRef::<str>::as_ref(key.get_ref()),
            at: self.position(&key.span()),
            value,
        };
        section.table.iter().map(entry).collect()
    }

    /// A table in a table, if it is there.
    pub(super) fn section<'a>(&mut self, of: &Section<'a>, key: &str) -> Option<Section<'a>> {
        let entry = self.entries(of).into_iter().find(|entry| entry.key == key)?;
        self.table(of, &entry)
    }

    /// The table that an entry is.
    pub(super) fn table<'a>(&mut self, of: &Section<'a>, entry: &Entry<'a>) -> Option<Section<'a>> {
        match entry.value.get_ref() {
            DeValue::Table(table) => Some(Section { name: of.inner(entry.key), at: entry.at, table }),
            other => {
                let message = format!("{} is {}, not a table", of.path(entry.key), kind(other));
                let at = self.position(&entry.value.span());
                self.wrong(Problem::new(at, message));
                None
            }
        }
    }

    /// A text of a table, if it is there.
    pub(super) fn text(&mut self, section: &Section<'_>, key: &str) -> Option<Text> {
        let entry = self.entries(section).into_iter().find(|entry| entry.key == key)?;
        self.text_of(section, &entry)
    }

    /// The text that an entry is.
    pub(super) fn text_of(&mut self, section: &Section<'_>, entry: &Entry<'_>) -> Option<Text> {
        let at = self.position(&entry.value.span());
        if let DeValue::String(text) = entry.value.get_ref() {
            return Some(Text { text: text.clone().into_owned(), at });
        }
        let kind = kind(entry.value.get_ref());
        let problem = Problem::new(at, format!("{} is {kind}, not a text", section.path(entry.key)));
        self.wrong(problem.hint("write it in quotes"));
        None
    }

    /// A text that must be there.
    pub(super) fn required(&mut self, section: &Section<'_>, key: &str, wanted: &str) -> Option<Text> {
        if !section.has(key) {
            let problem = Problem::new(section.at, format!("{} is missing", section.path(key)));
            self.wrong(problem.hint(format!("it is {wanted}")));
            return None;
        }
        self.text(section, key)
    }

    /// A text that passes a check, if it is there; `wanted` says what passes.
    pub(super) fn checked(
        &mut self,
        section: &Section<'_>,
        key: &str,
        check: impl Fn(&str) -> bool,
        wanted: &str,
    ) -> Option<String> {
        let value = self.text(section, key)?;
        self.check(section, key, value, check, wanted)
    }

    /// The text, if it passes a check.
    pub(super) fn check(
        &mut self,
        section: &Section<'_>,
        key: &str,
        value: Text,
        check: impl Fn(&str) -> bool,
        wanted: &str,
    ) -> Option<String> {
        if check(&value.text) {
            return Some(value.text);
        }
        let message = format!("{} is not {wanted}: `{}`", section.path(key), value.text);
        self.wrong(Problem::new(value.at, message));
        None
    }

    /// A yes or no of a table, if it is there.
    pub(super) fn flag(&mut self, section: &Section<'_>, key: &str) -> Option<bool> {
        let entry = self.entries(section).into_iter().find(|entry| entry.key == key)?;
        let flag = entry.value.get_ref().as_bool();
        if flag.is_none() {
            let at = self.position(&entry.value.span());
            self.wrong(Problem::new(at, format!("{} is neither `true` nor `false`", section.path(key))));
        }
        flag
    }

    /// Where something begins.
    pub(super) fn position(&self, span: &Range<usize>) -> Position {
        let before = self.text.get(..span.start).unwrap_or(self.text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        Position { line, column }
    }
}

impl<'a> Section<'a> {
    /// The table that is the file.
    pub(super) fn top(document: &'a Spanned<DeTable<'a>>) -> Self {
        Section { name: String::new(), at: NOWHERE, table: document.get_ref() }
    }

    /// Whether it has a key.
    pub(super) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    fn inner(&self, key: &str) -> String {
        if self.name.is_empty() { key.to_owned() } else { format!("{}.{key}", self.name) }
    }

    /// What one of its keys is called in messages.
    pub(super) fn path(&self, key: &str) -> String {
        format!("`{}`", self.inner(key))
    }
}

/// What a value is, in words.
fn kind(value: &DeValue<'_>) -> String {
    let kind = value.type_str();
    let article = if kind.starts_with(['a', 'i']) { "an" } else { "a" };
    format!("{article} {kind}")
}
