//! What a template's parameters and conditions are taken to be: a scan then sees what that stack would have.

use std::collections::BTreeMap;

use serde_json::Value as Json;
use template::{Entry, Node, Scalar, Value};

/// Values of parameters and conditions. The default gives none: then every branch of a condition counts.
#[derive(Clone, Debug, Default)]
pub struct Given {
    parameters: BTreeMap<String, Json>,
    conditions: BTreeMap<String, bool>,
}

impl Given {
    /// Reads values of parameters: `{ "Parameters": { "Name": "value" } }`.
    ///
    /// # Errors
    /// Why the text has no such values.
    pub fn parameters(mut self, text: &str) -> Result<Self, String> {
        for (name, value) in section(text, "Parameters")? {
            self.parameters.insert(name, value);
        }
        Ok(self)
    }

    /// Reads values of conditions: `{ "Conditions": { "Name": true } }`.
    ///
    /// # Errors
    /// Why the text has no such values.
    pub fn conditions(mut self, text: &str) -> Result<Self, String> {
        for (name, value) in section(text, "Conditions")? {
            let holds = match &value {
                Json::Bool(holds) => *holds,
                Json::String(text) if text.eq_ignore_ascii_case("true") => true,
                Json::String(text) if text.eq_ignore_ascii_case("false") => false,
                _ => return Err(format!("the value of the condition {name} is neither true nor false")),
            };
            self.conditions.insert(name, holds);
        }
        Ok(self)
    }

    /// A template's tree with what is given filled in. Secrets are left as they are: a parameter that is not echoed hides
    /// its value, whatever it is given.
    pub(crate) fn fill(&self, mut root: Node) -> Node {
        let hidden = hidden(&root);
        let Value::Map(sections) = &mut root.value else { return root };
        for section in sections.iter_mut().filter(|section| section.key == "Resources") {
            self.fill_node(&mut section.node, &hidden);
        }
        root
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.parameters.is_empty() && self.conditions.is_empty()
    }

    fn fill_node(&self, node: &mut Node, hidden: &[String]) {
        if let Some(filled) = self.chosen(node).or_else(|| self.value_of(node, hidden)) {
            *node = filled;
        }
        match &mut node.value {
            Value::List(items) => items.iter_mut().for_each(|item| self.fill_node(item, hidden)),
            Value::Map(entries) => {
                for Entry { node, .. } in entries {
                    self.fill_node(node, hidden);
                }
            }
            Value::Null | Value::Scalar(Scalar { .. }) => {}
        }
    }

    /// The branch of an `Fn::If` whose condition is given.
    fn chosen(&self, node: &Node) -> Option<Node> {
        let ("Fn::If", arguments) = node.as_call()? else { return None };
        let [condition, then, otherwise] = arguments.as_list()? else { return None };
        let holds = self.conditions.get(condition.as_text()?)?;
        let branch = if *holds { then } else { otherwise }.clone();
        // What is chosen may be the next condition.
        Some(self.chosen(&branch).unwrap_or(branch))
    }

    fn value_of(&self, node: &Node, hidden: &[String]) -> Option<Node> {
        let ("Ref", name) = node.as_call()? else { return None };
        let name = name.as_text()?;
        let value = self.parameters.get(name).filter(|_| !hidden.iter().any(|it| it == name))?;
        Some(Node::from_json(value, node.position))
    }
}

/// The parameters that are not echoed.
fn hidden(root: &Node) -> Vec<String> {
    let parameters = root.get("Parameters").and_then(Node::as_map).unwrap_or_default();
    let is_hidden = |entry: &&Entry| {
        let no_echo = entry.node.get("NoEcho").and_then(Node::as_text);
        no_echo.is_some_and(|text| text.eq_ignore_ascii_case("true"))
    };
    parameters.iter().filter(is_hidden).map(|entry| entry.key.clone()).collect()
}

fn section(text: &str, name: &str) -> Result<serde_json::Map<String, Json>, String> {
    let mut document: Json =
        serde_json::from_str(text).map_err(|cause| format!("it is not JSON: {cause}"))?;
    match document.get_mut(name).map(Json::take) {
        Some(Json::Object(values)) => Ok(values),
        _ => Err(format!("it has no object {name}")),
    }
}
