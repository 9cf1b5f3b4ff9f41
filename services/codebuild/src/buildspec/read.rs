//! Reading a tree of nodes with errors that name the place.

use template::{Node, Value};

use super::BuildspecError;

/// A node and how it is called in errors: `phases.build.commands`.
pub(super) struct Reader<'n> {
    path: String,
    node: &'n Node,
}

impl<'n> Reader<'n> {
    pub(super) fn new(path: impl Into<String>, node: &'n Node) -> Self {
        Reader { path: path.into(), node }
    }

    /// Something is wrong with it.
    pub(super) fn wrong(&self, why: impl std::fmt::Display) -> BuildspecError {
        BuildspecError(format!("{} {why} (line {})", self.path, self.node.position.line))
    }

    /// It cannot be there.
    pub(super) fn refuse(&self, why: &str) -> BuildspecError {
        self.wrong(why)
    }

    /// Whether nothing is written there.
    pub(super) fn is_empty(&self) -> bool {
        self.node.value == Value::Null
    }

    /// The text of a scalar.
    pub(super) fn text(&self) -> Result<String, BuildspecError> {
        self.node.as_text().map(str::to_owned).ok_or_else(|| self.wrong("must be a text"))
    }

    /// A boolean, as YAML writes one.
    pub(super) fn yes(&self) -> Result<bool, BuildspecError> {
        match self.text()?.to_ascii_lowercase().as_str() {
            "true" | "yes" => Ok(true),
            "false" | "no" => Ok(false),
            _ => Err(self.wrong("must be yes or no")),
        }
    }

    /// The members of a map; none if nothing is written.
    pub(super) fn members(&self) -> Result<Vec<(&'n str, Reader<'n>)>, BuildspecError> {
        if self.is_empty() {
            return Ok(Vec::new());
        }
        let entries = self.node.as_map().ok_or_else(|| self.wrong("must be a map"))?;
        let member = |entry: &'n template::Entry| {
            let path = if self.path == "buildspec" {
                entry.key.clone()
            } else {
                format!("{}.{}", self.path, entry.key)
            };
            (entry.key.as_str(), Reader::new(path, &entry.node))
        };
        Ok(entries.iter().map(member).collect())
    }

    /// The texts of a list, or a single text.
    pub(super) fn texts(&self) -> Result<Vec<String>, BuildspecError> {
        match &self.node.value {
            Value::Null => Ok(Vec::new()),
            Value::Scalar(scalar) => Ok(vec![scalar.text.clone()]),
            Value::List(items) => {
                let each = items.iter().enumerate();
                each.map(|(n, item)| Reader::new(format!("{}[{n}]", self.path), item).text()).collect()
            }
            Value::Map(_) => Err(self.wrong("must be a list of texts")),
        }
    }

    /// The members of a map of texts.
    pub(super) fn pairs(&self) -> Result<Vec<(String, String)>, BuildspecError> {
        self.members()?.into_iter().map(|(key, value)| Ok((key.to_owned(), value.text()?))).collect()
    }
}
