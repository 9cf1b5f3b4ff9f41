//! The section `Resources`: high-level resources into their parts, plain ones as they are.

use indexmap::IndexMap;
use serde_json::{Map, Value as Json};
use template::{Entry, Node, Position, Problem, Value};

use super::Origin;
use super::kinds::Declared;
use super::metadata::Metadata;
use super::property::Fields;
use super::scope::Scope;
use super::{overrides, rewrite};

/// What a high-level resource may have besides its type and properties. It goes to all that it expands to.
const CARRIED: [&str; 5] = ["Condition", "DependsOn", "DeletionPolicy", "UpdateReplacePolicy", "Metadata"];

/// The parts of a high-level resource, by what their ids add to its name, each with the place that asks for it.
type Parts = IndexMap<String, (Position, Map<String, Json>)>;

/// The section as AWS takes it, and where its resources come from.
pub(super) fn expand(scope: &mut Scope<'_>, root: &Node, metadata: &Metadata) -> (Value, Vec<Origin>) {
    let section = root.get("Resources");
    let Some(entries) = section.and_then(Node::as_map) else {
        return (section.map_or(Value::Null, |node| node.value.clone()), Vec::new());
    };
    let declared: Vec<Declared<'_>> = scope.declared.values().cloned().collect();
    let mut expanded: IndexMap<String, Parts> = IndexMap::new();
    for declared in &declared {
        let parts = parts(scope, declared, metadata);
        expanded.insert(declared.name.to_owned(), parts);
    }
    let ids = |name: &str| {
        let parts = expanded.get(name)?;
        Some(parts.keys().map(|suffix| format!("{name}{suffix}")).collect::<Vec<String>>())
    };
    let (mut all, mut origins) = (Vec::new(), Vec::new());
    for entry in entries {
        let Some(parts) = expanded.get(&entry.key) else {
            let node = plain(scope, &entry.node, &ids);
            all.push(Entry { key: entry.key.clone(), position: entry.position, node });
            continue;
        };
        for (suffix, (position, resource)) in parts {
            let key = format!("{}{suffix}", entry.key);
            let kind = resource.get("Type").and_then(Json::as_str).unwrap_or_default();
            origins.push(Origin {
                logical_id: key.clone(),
                resource_type: kind.to_owned(),
                of: entry.key.clone(),
                position: *position,
            });
            let node = Node::from_json(&Json::Object(resource.clone()), *position);
            all.push(Entry { key, position: *position, node: waiting(&node, &ids) });
        }
    }
    collisions(scope, &all);
    (Value::Map(all), origins)
}

/// What a high-level resource expands to, with tags, what it carries over, and its overrides.
fn parts(scope: &mut Scope<'_>, declared: &Declared<'_>, metadata: &Metadata) -> Parts {
    let title = declared.title();
    let fields =
        Fields::of(scope, &title, declared.position, declared.properties(), declared.kind.properties);
    let parts = (declared.kind.expand)(scope, declared, fields);
    let carried = carried(scope, declared);
    let mut positions = Vec::new();
    let mut resources = IndexMap::new();
    for part in parts {
        let (suffix, position) = (part.suffix.clone(), part.position);
        if part.kind == "AWS::IAM::Role" {
            metadata.roles.check(scope, &format!("{}{suffix}", declared.name), position);
        }
        let resource = with(part.resource(declared.name, metadata), &carried);
        // Two of one name are told with the others' names, when all is there.
        if resources.insert(suffix.clone(), resource).is_some() {
            let message = format!("`{}{suffix}` would be two resources", declared.name);
            scope.wrong(
                Problem::new(position, message).hint("give one of those that it belongs to another name"),
            );
        } else {
            positions.push(position);
        }
    }
    if let Some(changes) = fields.get("Overrides") {
        overrides::apply(scope, declared.name, changes, &mut resources);
    }
    let placed = resources.into_iter().zip(positions);
    placed.map(|((suffix, resource), position)| (suffix, (position, resource))).collect()
}

/// The attributes of a high-level resource that go to all its parts.
fn carried(scope: &mut Scope<'_>, declared: &Declared<'_>) -> Map<String, Json> {
    let mut carried = Map::new();
    for attribute in declared.entry.node.as_map().unwrap_or_default() {
        let name = attribute.key.as_str();
        if CARRIED.contains(&name) {
            let value = scope.value(&attribute.node);
            carried.insert(attribute.key.clone(), value);
        } else if !matches!(name, "Type" | "Properties") {
            let message = format!("{} has no attribute `{name}`", declared.title());
            let known = || CARRIED.into_iter().chain(["Type", "Properties"]);
            let problem = Problem::new(attribute.position, message)
                .hint("what is meant for one of its parts stands in its `Overrides`")
                .did_you_mean(name, known());
            scope.wrong(problem);
        }
    }
    carried
}

/// A part with what its high-level resource carries over, in the order that a person would write.
fn with(mut part: Map<String, Json>, carried: &Map<String, Json>) -> Map<String, Json> {
    let mut resource = Map::new();
    for name in
        ["Type", "Condition", "DependsOn", "DeletionPolicy", "UpdateReplacePolicy", "Metadata", "Properties"]
    {
        let value = match (part.remove(name), carried.get(name).cloned()) {
            (Some(own), Some(given)) if name == "DependsOn" => Some(joined(own, given)),
            (Some(Json::Object(mut own)), Some(Json::Object(given))) => {
                overrides::merge(&mut own, given);
                Some(Json::Object(own))
            }
            (own, given) => given.or(own),
        };
        if let Some(value) = value {
            resource.insert(name.to_owned(), value);
        }
    }
    resource
}

fn joined(own: Json, given: Json) -> Json {
    let list = |value: Json| match value {
        Json::Array(items) => items,
        one => vec![one],
    };
    let mut all = list(own);
    all.extend(list(given));
    Json::Array(all)
}

/// A plain resource, with its references rewritten.
fn plain(scope: &mut Scope<'_>, node: &Node, ids: &dyn Fn(&str) -> Option<Vec<String>>) -> Node {
    waiting(&scope.plain_value(node), ids)
}

/// A resource that waits for all that the names in its `DependsOn` expand to.
fn waiting(node: &Node, ids: &dyn Fn(&str) -> Option<Vec<String>>) -> Node {
    let Value::Map(entries) = &node.value else { return node.clone() };
    let mut entries = entries.clone();
    for entry in entries.iter_mut().filter(|entry| entry.key == "DependsOn") {
        entry.node = rewrite::depends_on(&entry.node, ids);
    }
    Node { position: node.position, value: Value::Map(entries) }
}

/// Reports ids that two resources would have.
fn collisions(scope: &mut Scope<'_>, all: &[Entry]) {
    let mut seen: IndexMap<&str, Position> = IndexMap::new();
    for entry in all {
        let Some(first) = seen.insert(&entry.key, entry.position) else { continue };
        let later = first.max(entry.position);
        let message = format!("`{}` would be two resources", entry.key);
        let hint =
            format!("{} asks for it as well: give one of them another name", first.min(entry.position));
        scope.wrong(Problem::new(later, message).hint(hint));
    }
}
