//! What is known of a template while its high-level types are expanded.

use indexmap::IndexMap;
use serde_json::Value as Json;
use template::{Node, Position, Problem};

use super::environment::Environments;
use super::kinds::{Declared, Kind, kinds};
use super::rewrite;

/// The template's high-level resources and environments, and what was found wrong so far.
pub(super) struct Scope<'t> {
    /// The high-level resources, by name.
    pub(super) declared: IndexMap<&'t str, Declared<'t>>,
    /// The types of the plain ones, by logical id.
    pub(super) plain: IndexMap<&'t str, &'t str>,
    /// The environments, by name.
    pub(super) environments: Environments,
    /// Names that properties of high-level resources refer to, to be looked for when all is expanded.
    pub(super) referred: Vec<(Position, String)>,
    /// What is wrong.
    pub(super) problems: Vec<Problem>,
}

impl<'t> Scope<'t> {
    /// The scope of a template, without its environments. Resources of unknown high-level types are reported.
    pub(super) fn of(root: &'t Node) -> Self {
        let mut scope = Scope {
            declared: IndexMap::new(),
            plain: IndexMap::new(),
            environments: Environments::new(),
            referred: Vec::new(),
            problems: Vec::new(),
        };
        let resources = root.get("Resources").and_then(Node::as_map).unwrap_or_default();
        for entry in resources {
            let Some(node) = entry.node.get("Type") else { continue };
            let name = node.as_text().unwrap_or_default();
            let kind = kinds().iter().copied().find(|kind| kind.name == name);
            match kind {
                Some(kind) => {
                    let declared = Declared { name: &entry.key, kind, position: entry.position, entry };
                    scope.declared.insert(&entry.key, declared);
                }
                None if name.starts_with("Formwork::") => {
                    let names = || kinds().iter().map(|kind| kind.name);
                    let listed = names().collect::<Vec<_>>().join("`, `");
                    let problem = Problem::new(node.position, format!("there is no type `{name}`"));
                    scope.wrong(problem.hint(format!("there are `{listed}`")).did_you_mean(name, names()));
                }
                None => {
                    scope.plain.insert(&entry.key, name);
                }
            }
        }
        scope
    }

    /// Reports names that high-level resources refer to and that `plain`, the whole template, does not have.
    pub(super) fn dangling(&mut self, plain: &Node) {
        let section = |name: &str| plain.get(name).and_then(Node::as_map).unwrap_or_default();
        let entries = || section("Parameters").iter().chain(section("Resources"));
        for (position, name) in std::mem::take(&mut self.referred) {
            let known = name.starts_with("AWS::") || entries().any(|entry| entry.key == name);
            if !known {
                let names = entries().map(|entry| entry.key.as_str()).chain(self.declared.keys().copied());
                let problem = Problem::new(position, format!("there is no parameter or resource `{name}`"));
                let problem = problem.did_you_mean(&name, names);
                self.problems.push(problem);
            }
        }
    }

    /// Reports something.
    pub(super) fn wrong(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    /// A value of a high-level resource as one of a plain template.
    pub(super) fn value(&mut self, node: &Node) -> Json {
        rewrite::value(self, node, true).to_json()
    }

    /// A value of a plain resource or an output, which nobody else looks at.
    pub(super) fn plain_value(&mut self, node: &Node) -> Node {
        rewrite::value(self, node, false)
    }

    /// The high-level resource of a type that `!Ref` names.
    pub(super) fn named(&mut self, node: &Node, kind: &'static Kind) -> Option<Declared<'t>> {
        let found = match node.as_call() {
            Some(("Ref", name)) => {
                let name = name.as_text().unwrap_or_default();
                self.declared.get(name).filter(|declared| declared.is(kind)).cloned().ok_or(name)
            }
            _ => Err(node.as_text().unwrap_or_default()),
        };
        found.map_err(|name| self.wrong(self.no_such(node.position, name, kind))).ok()
    }

    fn no_such(&self, position: Position, name: &str, kind: &'static Kind) -> Problem {
        let those =
            || self.declared.values().filter(|declared| declared.is(kind)).map(|declared| declared.name);
        let listed: Vec<String> = those().map(|name| format!("`!Ref {name}`")).collect();
        let problem = Problem::new(position, format!("a `!Ref` of a {} was expected here", kind.name));
        let near = Problem::new(position, "").did_you_mean(name, those()).hint;
        match near {
            _ if listed.is_empty() => problem.hint("the template has none"),
            _ if those().any(|known| known == name) => problem.hint(format!("write `!Ref {name}`")),
            Some(near) => problem.hint(near),
            None => problem.hint(format!("the template has {}", listed.join(", "))),
        }
    }
}
