//! The language of products: `Transform: Formwork-2026-11`, expanded to plain CloudFormation.
//!
//! A template declares the transform and may then have resources of the high-level types ([`kinds()`]) beside plain
//! ones. [`expand()`] gives what AWS, or the runtime, is sent: each high-level resource replaced by plain resources whose
//! logical ids begin with its name, and every reference to it by one to those. The same template expands to the same
//! text, for ever: a change of what the types mean is a transform of another date.
//!
//! All else in the template stays what it is. What is wrong is told with its place in the file, all at once.

mod access;
mod choice;
mod environment;
mod kinds;
mod metadata;
mod overrides;
mod page;
mod part;
mod policy;
mod property;
mod resources;
mod rewrite;
mod roles;
mod scope;
mod text;
mod vpc;

use serde_json::Value as Json;
use template::{Entry, Node, Position, Problem, Value};

pub use kinds::{Kind, Table, kinds};
pub use page::reference;
pub use property::Property;

use crate::problems::Problems;
use metadata::Metadata;
use scope::Scope;

/// The transform that products declare.
pub const TRANSFORM: &str = "Formwork-2026-11";

/// The parameters that the template of a product has: SageMaker gives them when a project is made.
const PARAMETERS: [&str; 2] = ["SageMakerProjectName", "SageMakerProjectId"];

/// What a product's template is to AWS.
#[derive(Clone, Debug, PartialEq)]
pub struct Expanded {
    /// The plain template, as YAML.
    pub yaml: String,
    /// The plain template, as JSON.
    pub json: Json,
    /// Every plain resource that a high-level one expanded to, in the order of the plain template.
    pub origins: Vec<Origin>,
}

/// What the names of a foundation's parameters begin with in a plain template, unless they are called otherwise.
pub(crate) const USUAL: &str = "/mlops";

/// How a plain template looks up what a foundation says under [`USUAL`].
pub(crate) const LOOKUP: &str = "{{resolve:ssm:/mlops/";

impl Expanded {
    /// The same with the foundation's parameters looked up under another prefix: `/mlops-try`.
    pub fn looking_up(mut self, parameters: &str) -> Self {
        let other = format!("{{{{resolve:ssm:{parameters}/");
        if other != LOOKUP {
            self.yaml = self.yaml.replace(LOOKUP, &other);
            replace(&mut self.json, &other);
        }
        self
    }
}

/// Replaces the lookups in every text.
fn replace(value: &mut Json, other: &str) {
    match value {
        Json::String(text) => *text = text.replace(LOOKUP, other),
        Json::Array(items) => items.iter_mut().for_each(|item| replace(item, other)),
        Json::Object(members) => members.values_mut().for_each(|member| replace(member, other)),
        _ => {}
    }
}

/// Where a resource of the plain template comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// Its logical id.
    pub logical_id: String,
    /// Its type.
    pub resource_type: String,
    /// The high-level resource that it belongs to.
    pub of: String,
    /// What in the product's template asks for it.
    pub position: Position,
}

/// Expands a product's template. A template without the transform is given back as it is, if it has none of the
/// high-level types.
///
/// `file` is the template's name, for errors and for the first line of the result, which has its last part.
///
/// # Errors
/// Everything that is wrong with the template: with the language's own types, and with what AWS would find in the plain
/// template, at the places in `text` that are to blame.
pub fn expand(file: &str, text: &str) -> Result<Expanded, Problems> {
    expanded(file, text).map_err(|problems| Problems::new(file, problems))
}

fn expanded(file: &str, text: &str) -> Result<Expanded, Vec<Problem>> {
    let root = template::parse_node(text)?;
    let mut scope = Scope::of(&root);
    transform(&mut scope, &root);
    parameters(&mut scope, &root);
    let metadata = Metadata::read(&mut scope, &root);
    let (resources, origins) = resources::expand(&mut scope, &root, &metadata);
    let mut sections = Vec::new();
    for entry in root.as_map().unwrap_or_default() {
        let node = match entry.key.as_str() {
            "Transform" => others(&entry.node),
            "Metadata" => metadata::without_own(&entry.node),
            "Resources" => Some(Node { position: entry.node.position, value: resources.clone() }),
            "Outputs" => Some(scope.plain_value(&entry.node)),
            _ => Some(entry.node.clone()),
        };
        sections.extend(node.map(|node| Entry { key: entry.key.clone(), position: entry.position, node }));
    }
    let plain = match root.value {
        Value::Map(_) => Node { position: root.position, value: Value::Map(sections) },
        _ => root.clone(),
    };
    scope.dangling(&plain);
    if scope.problems.is_empty() {
        template::parse_tree(plain.clone())?;
    } else {
        let mut problems = scope.problems;
        problems.extend(in_plain_resources(plain, &origins));
        return Err(problems);
    }
    let json = plain.to_json();
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    let yaml = format!("# What {name} expands to: change that, not this.\n{}", template::to_yaml(&json));
    Ok(Expanded { yaml, json, origins })
}

/// What AWS would find wrong with the rest of a template whose high-level resources could not all be expanded. What these
/// lack is not there to be referred to, so that references say nothing.
fn in_plain_resources(mut plain: Node, origins: &[Origin]) -> Vec<Problem> {
    let Value::Map(sections) = &mut plain.value else { return Vec::new() };
    for section in sections.iter_mut().filter(|section| section.key == "Resources") {
        let Value::Map(resources) = &mut section.node.value else { continue };
        resources.retain(|entry| !origins.iter().any(|origin| origin.logical_id == entry.key));
        if resources.is_empty() {
            return Vec::new();
        }
    }
    let refers = |problem: &Problem| {
        ["Unresolved", "undefined resource"].iter().any(|text| problem.message.contains(text))
    };
    let problems = template::parse_tree(plain).err().unwrap_or_default();
    problems.into_iter().filter(|problem| !refers(problem)).collect()
}

/// Whether the template declares the transform, where it needs to.
fn transform(scope: &mut Scope<'_>, root: &Node) {
    let declared = root.get("Transform");
    let names: Vec<&Node> = match declared {
        Some(node) => node.as_list().map_or_else(|| vec![node], |items| items.iter().collect()),
        None => Vec::new(),
    };
    let is = |node: &&Node, test: fn(&str) -> bool| node.as_text().is_some_and(test);
    for node in names.iter().filter(|node| is(node, |name| name.starts_with("Formwork") && name != TRANSFORM))
    {
        let message = format!("there is no transform `{}`", node.as_text().unwrap_or_default());
        scope.wrong(Problem::new(node.position, message).hint(format!("this is `{TRANSFORM}`")));
    }
    let lacks = !names.iter().any(|node| is(node, |name| name.starts_with("Formwork")));
    if let Some(first) = scope.declared.values().next().filter(|_| lacks) {
        let message = format!("{} needs the transform that expands it", first.kind.name);
        let problem = Problem::new(first.position, message);
        scope.wrong(problem.hint(format!("write `Transform: {TRANSFORM}` at the top of the template")));
    }
}

/// The transforms that are AWS's to expand.
fn others(declared: &Node) -> Option<Node> {
    let own = |node: &Node| node.as_text().is_some_and(|name| name.starts_with("Formwork"));
    match &declared.value {
        Value::List(items) => {
            let kept: Vec<Node> = items.iter().filter(|item| !own(item)).cloned().collect();
            let value = Value::List(kept);
            (value != Value::List(Vec::new())).then_some(Node { position: declared.position, value })
        }
        _ => (!own(declared)).then(|| declared.clone()),
    }
}

/// Whether the template has the parameters that names and tags are made of.
fn parameters(scope: &mut Scope<'_>, root: &Node) {
    if scope.declared.is_empty() {
        return;
    }
    let section = root.get("Parameters");
    let at = section.map_or(root.position, |node| node.position);
    for name in PARAMETERS.iter().filter(|name| section.and_then(|node| node.get(name)).is_none()) {
        let problem = Problem::new(at, format!("the template lacks the parameter `{name}`"));
        scope.wrong(
            problem.hint(format!("a project's things are called after it: `{name}: {{ Type: String }}`")),
        );
    }
}
