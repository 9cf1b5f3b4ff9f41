//! References to high-level resources, rewritten into references to what they expand to: `Ref`, `Fn::GetAtt`, and the
//! `${…}` of `Fn::Sub`.

use serde_json::Value as Json;
use template::{Entry, Node, Position, Problem, Scalar, Value};

use super::kinds::Declared;
use super::scope::Scope;
use super::text::{self, sub};

/// A value with its references rewritten. Those that stay are noted, if `noted`, to be looked for later.
pub(super) fn value(scope: &mut Scope<'_>, node: &Node, noted: bool) -> Node {
    match node.as_call() {
        Some(("Ref", argument)) if argument.as_text().is_some() => {
            let name = argument.as_text().unwrap_or_default();
            match scope.declared.get(name) {
                Some(declared) => Node::from_json(&declared.referents().reference, node.position),
                None => kept(scope, node, name, noted),
            }
        }
        Some(("Fn::GetAtt", argument)) => get_att(scope, node, argument, noted),
        Some(("Fn::Sub", argument)) => substitution(scope, node, argument, noted),
        _ => within(scope, node, noted),
    }
}

fn kept(scope: &mut Scope<'_>, node: &Node, name: &str, noted: bool) -> Node {
    if noted {
        scope.referred.push((node.position, name.to_owned()));
    }
    node.clone()
}

fn within(scope: &mut Scope<'_>, node: &Node, noted: bool) -> Node {
    let value = match &node.value {
        Value::List(items) => Value::List(items.iter().map(|item| self::value(scope, item, noted)).collect()),
        Value::Map(entries) => {
            let entry = |entry: &Entry| Entry {
                key: entry.key.clone(),
                position: entry.position,
                node: self::value(scope, &entry.node, noted),
            };
            Value::Map(entries.iter().map(entry).collect())
        }
        other => other.clone(),
    };
    Node { position: node.position, value }
}

fn get_att(scope: &mut Scope<'_>, node: &Node, argument: &Node, noted: bool) -> Node {
    let parts = match argument.as_list() {
        Some([resource, attribute]) => resource.as_text().map(|resource| (resource, attribute.as_text())),
        Some(_) => None,
        None => argument
            .as_text()
            .and_then(|path| path.split_once('.'))
            .map(|(resource, attribute)| (resource, Some(attribute))),
    };
    // What is malformed is said when the whole template is checked.
    let Some((resource, attribute)) = parts else { return node.clone() };
    match scope.declared.get(resource).cloned() {
        None => {
            let kept = kept(scope, node, resource, noted);
            // In JSON there is the list form alone.
            let path = argument.as_text().zip(attribute);
            path.map_or(kept, |_| {
                Node::from_json(&text::attribute(resource, attribute.unwrap_or_default()), node.position)
            })
        }
        Some(declared) => {
            let json = attribute_of(scope, node.position, &declared, attribute.unwrap_or_default());
            Node::from_json(&json, node.position)
        }
    }
}

/// An attribute of a high-level resource; an empty text for one that it does not have.
fn attribute_of(scope: &mut Scope<'_>, position: Position, declared: &Declared<'_>, name: &str) -> Json {
    let attributes = declared.referents().attributes;
    let names = || attributes.iter().map(|(name, _)| *name);
    let found = attributes.iter().find(|(known, _)| *known == name).map(|(_, json)| json.clone());
    if found.is_none() {
        let listed = names().collect::<Vec<_>>().join("`, `");
        let message = format!("`{}`, a {}, has no attribute `{name}`", declared.name, declared.kind.name);
        let problem = Problem::new(position, message)
            .hint(format!("it has `{listed}`; what it expands to can be named as well"));
        scope.wrong(problem.did_you_mean(name, names()));
    }
    found.unwrap_or_else(|| "".into())
}

fn substitution(scope: &mut Scope<'_>, node: &Node, argument: &Node, noted: bool) -> Node {
    let (text, given) = match argument.as_list() {
        Some([text, variables]) => (text.as_text(), Some(variables)),
        Some(_) => (None, None),
        None => (argument.as_text(), None),
    };
    let Some(text) = text else { return within(scope, node, noted) };
    let own: Vec<Entry> = given.and_then(Node::as_map).unwrap_or_default().to_vec();
    let mut values: Vec<(&str, Json)> = Vec::new();
    for name in variables(text) {
        let (resource, attribute) = name.split_once('.').unwrap_or((name, ""));
        if own.iter().any(|entry| entry.key == name) {
            continue;
        }
        match scope.declared.get(resource).cloned() {
            None if noted => scope.referred.push((argument.position, resource.to_owned())),
            None => {}
            Some(declared) if attribute.is_empty() => values.push((name, declared.referents().reference)),
            Some(declared) => {
                let json = attribute_of(scope, argument.position, &declared, attribute);
                values.push((name, json));
            }
        }
    }
    if values.is_empty() {
        return within(scope, node, noted);
    }
    let pairs: Vec<(&str, &Json)> = values.iter().map(|(name, json)| (*name, json)).collect();
    let done = Node::from_json(&sub(text, &pairs), node.position);
    let more: Vec<Entry> =
        own.into_iter().map(|entry| Entry { node: value(scope, &entry.node, noted), ..entry }).collect();
    if more.is_empty() { done } else { with_variables(done, more) }
}

/// The names in a text of `Fn::Sub`.
fn variables(text: &str) -> Vec<&str> {
    let pieces = text.split("${").skip(1);
    let mut names: Vec<&str> =
        pieces.filter_map(|piece| piece.split_once('}').map(|(name, _)| name)).collect();
    names.retain(|name| !name.starts_with('!'));
    names.sort_unstable();
    names.dedup();
    names
}

/// An `Fn::Sub`, with variables that its call brings along besides those it has.
fn with_variables(done: Node, mut more: Vec<Entry>) -> Node {
    let at = done.position;
    let node = |value| Node { position: at, value };
    let (text, own) = match done.get("Fn::Sub") {
        Some(argument) => match argument.as_list() {
            Some([text, variables]) => (text.clone(), variables.as_map().unwrap_or_default().to_vec()),
            _ => (argument.clone(), Vec::new()),
        },
        None => (done, Vec::new()),
    };
    more.extend(own);
    let call = node(Value::List(vec![text, node(Value::Map(more))]));
    node(Value::Map(vec![Entry { key: "Fn::Sub".to_owned(), position: at, node: call }]))
}

/// `DependsOn` with the names of high-level resources replaced by all that they expand to.
pub(super) fn depends_on(node: &Node, parts: &dyn Fn(&str) -> Option<Vec<String>>) -> Node {
    let mut names = Vec::new();
    for item in node.as_list().unwrap_or(std::slice::from_ref(node)) {
        match item.as_text().and_then(parts) {
            None => names.push(item.clone()),
            Some(parts) => names.extend(
                parts
                    .iter()
                    .map(|id| Node { position: item.position, value: Value::Scalar(Scalar::text(id)) }),
            ),
        }
    }
    match <[Node; 1]>::try_from(names) {
        Ok([only]) => only,
        Err(names) => Node { position: node.position, value: Value::List(names) },
    }
}
