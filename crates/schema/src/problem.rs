//! What is wrong with a malformed input, gathered while it is decoded and checked.

use std::fmt;

/// Where a codec is inside a value: `environment.computeType`, `tags.1.member.key`, `items.KEY.member.id`.
///
/// A chain of borrowed steps, so that walking costs nothing while all is well.
#[derive(Clone, Copy)]
pub struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Member(&'a str),
    Item(usize),
    Entry(&'a str),
}

/// One thing wrong with an input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// What a document holds at a path is of another type than AWS's model says: AWS refuses the document itself.
    Type {
        /// Where.
        path: String,
        /// What was expected, in words: `a string`.
        expected: &'static str,
    },
    /// A constraint of AWS's model is broken.
    Constraint {
        /// Where.
        path: String,
        /// The value as AWS shows it: `'x'`, or `null`.
        value: String,
        /// The constraint in AWS's words: `Member must not be null`.
        constraint: String,
    },
}

/// How many problems are kept: a large document that is wrong all over must not cost more than a right one.
const MOST: usize = 100;

/// All that is wrong with an input, up to a hundred things.
#[derive(Clone, Debug, Default)]
pub struct Problems {
    found: Vec<Problem>,
}

impl Problems {
    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// What is wrong, in the order of its discovery.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.found.iter()
    }

    /// Whether something was found wrong at a path.
    pub fn has(&self, at: Path<'_>) -> bool {
        !self.found.is_empty() && {
            let at = at.to_string();
            self.found.iter().any(|problem| match problem {
                Problem::Type { path, .. } | Problem::Constraint { path, .. } => *path == at,
            })
        }
    }

    /// A value of another type than expected.
    pub fn wrong_type(&mut self, at: Path<'_>, expected: &'static str) {
        self.add(|| Problem::Type { path: at.to_string(), expected });
    }

    /// A required member that is not there.
    pub fn missing(&mut self, at: Path<'_>) {
        self.broken(at, "null", "Member must not be null");
    }

    /// A broken constraint; `value` is shown as AWS would show it, quotes included.
    pub fn broken(&mut self, at: Path<'_>, value: impl Into<String>, constraint: impl Into<String>) {
        let (value, constraint) = (value.into(), constraint.into());
        self.add(|| Problem::Constraint { path: at.to_string(), value, constraint });
    }

    fn add(&mut self, problem: impl FnOnce() -> Problem) {
        if self.found.len() < MOST {
            self.found.push(problem());
        }
    }
}

impl<'a> Path<'a> {
    /// The value itself.
    pub const ROOT: Path<'static> = Path { parent: None, step: Step::Root };

    /// A member of the structure here.
    pub fn member(&'a self, name: &'a str) -> Path<'a> {
        Path { parent: Some(self), step: Step::Member(name) }
    }

    /// An item of the list here.
    pub fn item(&'a self, index: usize) -> Path<'a> {
        Path { parent: Some(self), step: Step::Item(index) }
    }

    /// An entry of the map here.
    pub fn entry(&'a self, key: &'a str) -> Path<'a> {
        Path { parent: Some(self), step: Step::Entry(key) }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            write!(f, "{parent}")?;
            if !matches!(parent.step, Step::Root) {
                f.write_str(".")?;
            }
        }
        match self.step {
            Step::Root => Ok(()),
            // AWS names members as its own code does, with a small first letter, and counts items from 1.
            Step::Member(name) => {
                let mut letters = name.chars();
                letters
                    .next()
                    .map_or(Ok(()), |first| write!(f, "{}{}", first.to_ascii_lowercase(), letters.as_str()))
            }
            Step::Item(index) => write!(f, "{}.member", index + 1),
            Step::Entry(key) => write!(f, "{key}.member"),
        }
    }
}
