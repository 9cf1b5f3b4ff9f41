//! The properties of high-level types: tables that say what each means, and the reading of them.

use template::{Node, Position, Problem, Value};

use super::scope::Scope;

/// A property of a high-level type, or of something in one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Property {
    /// Its name.
    pub name: &'static str,
    /// Whether it must be given.
    pub required: bool,
    /// What it takes, as errors say it: `a list of environments`.
    pub expects: &'static str,
    /// What it means.
    pub about: &'static str,
}

/// A property that may be left out.
pub(super) const fn optional(name: &'static str, expects: &'static str, about: &'static str) -> Property {
    Property { name, required: false, expects, about }
}

/// A property that must be given.
pub(super) const fn required(name: &'static str, expects: &'static str, about: &'static str) -> Property {
    Property { name, required: true, expects, about }
}

/// The properties that were given.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fields<'n> {
    /// Where they begin.
    pub(super) position: Position,
    node: Option<&'n Node>,
    table: &'static [Property],
}

impl<'n> Fields<'n> {
    /// Those in `node`, checked against their table: unknown ones, missing ones. `owner` is what has them, for errors,
    /// and `position` where that stands.
    pub(super) fn of(
        scope: &mut Scope<'_>,
        owner: &str,
        position: Position,
        node: Option<&'n Node>,
        table: &'static [Property],
    ) -> Self {
        let names = || table.iter().map(|property| property.name);
        // A key with nothing after it has no properties.
        let node = node.filter(|node| node.value != Value::Null);
        let entries = node.and_then(Node::as_map);
        if let Some(node) = node.filter(|node| entries.is_none() || node.as_call().is_some()) {
            let listed = names().collect::<Vec<_>>().join("`, `");
            scope.wrong(
                Problem::new(node.position, format!("{owner} is not a map of its properties"))
                    .hint(format!("they are `{listed}`")),
            );
            return Fields { position, node: None, table };
        }
        for entry in entries.unwrap_or_default() {
            if !names().any(|name| name == entry.key) {
                let message = format!("{owner} has no property `{}`", entry.key);
                let listed = names().collect::<Vec<_>>().join("`, `");
                let problem = Problem::new(entry.position, message).hint(format!("it has `{listed}`"));
                scope.wrong(problem.did_you_mean(&entry.key, names()));
            }
        }
        for property in table.iter().filter(|property| property.required) {
            if node.and_then(|node| node.get(property.name)).is_none() {
                let message = format!("{owner} lacks `{}`, {}", property.name, property.expects);
                scope.wrong(Problem::new(position, message).hint(property.about));
            }
        }
        Fields { position: node.map_or(position, |node| node.position), node, table }
    }

    /// A property's value.
    pub(super) fn get(&self, name: &str) -> Option<&'n Node> {
        debug_assert!(self.table.iter().any(|property| property.name == name), "{name} is in no table");
        self.node?.get(name)
    }

    /// A property's value, where other tables do not have it at all.
    pub(super) fn given(&self, name: &str) -> Option<&'n Node> {
        self.table.iter().any(|property| property.name == name).then(|| self.get(name)).flatten()
    }

    /// Where a property's value stands; where all begin, if it is not given.
    pub(super) fn at(&self, name: &str) -> Position {
        self.get(name).map_or(self.position, |node| node.position)
    }

    /// A plain text, for what decides how to expand: no function can give it.
    pub(super) fn text(&self, scope: &mut Scope<'_>, name: &str) -> Option<&'n str> {
        let node = self.get(name)?;
        let text = node.as_text();
        if text.is_none_or(str::is_empty) {
            self.wrong(scope, name);
            return None;
        }
        text
    }

    /// Whether a property is `true`; `false` unless given.
    pub(super) fn truth(&self, scope: &mut Scope<'_>, name: &str) -> bool {
        match self.get(name).map(Node::as_text) {
            None | Some(Some("false")) => false,
            Some(Some("true")) => true,
            Some(_) => {
                self.wrong(scope, name);
                false
            }
        }
    }

    /// The items of a list.
    pub(super) fn list(&self, scope: &mut Scope<'_>, name: &str) -> &'n [Node] {
        let Some(node) = self.get(name) else { return &[] };
        node.as_list().unwrap_or_else(|| {
            self.wrong(scope, name);
            &[]
        })
    }

    /// Reports that a property is not what it should be.
    pub(super) fn wrong(&self, scope: &mut Scope<'_>, name: &str) {
        let Some(property) = self.table.iter().find(|property| property.name == name) else { return };
        let message = format!("`{name}` is not {}", property.expects);
        scope.wrong(Problem::new(self.at(name), message).hint(property.about));
    }
}
