//! Stages, and the actions in them.

use serde_json::{Value as Json, json};
use template::{Node, Position, Problem};

use super::line::Line;
use super::{approve, build, deploy, invoke, scan};
use crate::product::overrides;
use crate::product::property::{Fields, Property, optional, required};
use crate::product::scope::Scope;
use crate::product::text::id;

pub(super) const STAGE: &[Property] = &[
    required("Name", "a name of letters, digits and `.@-_`", "The stage's name."),
    required("Actions", "a list of actions", "What the stage does, one action after the other."),
    optional(
        "Overrides",
        "a map of properties of a stage",
        "Changes what the pipeline declares of the stage, as `Overrides` of a resource changes its parts: `OnFailure` and \
         the like.",
    ),
];

pub(super) const ACTION: &[Property] = &[
    required("Name", "a name of letters, digits and `.@-_`", "The action's name, unique in the pipeline."),
    optional("Build", "a map of a build's properties", "Runs commands on an artifact, in CodeBuild."),
    optional(
        "Test",
        "a map of a build's properties",
        "The same, for commands that only have to succeed: CodePipeline shows it as a test.",
    ),
    optional(
        "Scan",
        "a map of a scan's properties",
        "Looks for what is insecure in templates; a failure stops here.",
    ),
    optional("Deploy", "a map of a deployment's properties", "Makes or changes a stack in an environment."),
    optional("Approve", "a map of a gate's properties, which may be empty", "Waits until a person approves."),
    optional(
        "Invoke",
        "a map of an invocation's properties",
        "Invokes a function of Lambda, and waits for its answer.",
    ),
    optional(
        "RunOrder",
        "a number from 1 to 999",
        "When in its stage: actions with the same number run side by side. The place in the list unless given.",
    ),
    optional(
        "Overrides",
        "a map of properties of an action",
        "Changes what the pipeline declares of the action: its `Configuration`, `Namespace` and the like.",
    ),
];

/// What an action may do.
const KINDS: [&str; 6] = ["Build", "Test", "Scan", "Deploy", "Approve", "Invoke"];

/// An action that is being expanded.
pub(super) struct Action<'n> {
    /// Its name.
    pub(super) name: &'n str,
    /// Its name, as ids have it.
    pub(super) id: String,
    /// Where its name stands.
    pub(super) position: Position,
    /// What it says.
    pub(super) fields: Fields<'n>,
}

/// All stages but the source.
pub(super) fn stages(scope: &mut Scope<'_>, line: &mut Line<'_>, fields: &Fields<'_>) -> Vec<Json> {
    let mut stages = Vec::new();
    for node in fields.list(scope, "Stages") {
        if is_choice(scope, node) {
            continue;
        }
        let stage = Fields::of(scope, "a stage", node.position, Some(node), STAGE);
        let name = stage.text(scope, "Name").unwrap_or_default();
        let mut actions = Vec::new();
        for (i, node) in stage.list(scope, "Actions").iter().enumerate() {
            if !is_choice(scope, node) {
                actions.extend(action(scope, line, node, i + 1));
            }
        }
        let mut declared = json!({ "Name": name, "Actions": actions });
        change(scope, &stage, &mut declared);
        stages.push(declared);
    }
    stages
}

/// The builds in environments: the environment, and the action's name as ids have it. Builds before them want to know.
pub(super) fn testers(fields: &Fields<'_>) -> Vec<(String, String)> {
    let items = |node: Option<&Node>| node.and_then(Node::as_list).unwrap_or_default().to_vec();
    let mut testers = Vec::new();
    for action in items(fields.get("Stages")).iter().flat_map(|stage| items(stage.get("Actions"))) {
        let words = ["Build", "Test"].into_iter().find_map(|kind| action.get(kind));
        let environment = words.and_then(|words| words.get("In")?.as_text());
        if let (Some(environment), Some(name)) = (environment, action.get("Name").and_then(Node::as_text)) {
            testers.push((environment.to_owned(), id(name)));
        }
    }
    testers
}

/// Changes what is declared as `Overrides` say.
fn change(scope: &mut Scope<'_>, fields: &Fields<'_>, declared: &mut Json) {
    let Some(node) = fields.get("Overrides") else { return };
    match (scope.value(node), declared) {
        (Json::Object(change), Json::Object(declared)) => overrides::merge(declared, change),
        _ => fields.wrong(scope, "Overrides"),
    }
}

/// Conditions cannot choose here: what an action expands to is there or not as a whole pipeline is.
fn is_choice(scope: &mut Scope<'_>, node: &Node) -> bool {
    let is_call = node.as_call().is_some();
    if is_call {
        let problem = Problem::new(node.position, "stages and actions are not chosen by functions");
        scope.wrong(problem.hint("write two pipelines, each with a `Condition`"));
    }
    is_call
}

fn action(scope: &mut Scope<'_>, line: &mut Line<'_>, node: &Node, place: usize) -> Option<Json> {
    let fields = Fields::of(scope, "an action", node.position, Some(node), ACTION);
    let name = fields.text(scope, "Name")?;
    let id = id(name);
    let position = fields.at("Name");
    if line.actions.iter().any(|known| self::id(known) == id) {
        let message =
            format!("the pipeline has an action `{name}` already, or one that differs in signs alone");
        scope.wrong(Problem::new(position, message).hint("what an action expands to is called after it"));
    }
    let order = fields.get("RunOrder").map_or_else(|| place.into(), |node| scope.value(node));
    let given: Vec<&str> = KINDS.into_iter().filter(|kind| fields.get(kind).is_some()).collect();
    let [kind] = given.as_slice() else {
        let message = format!("the action `{name}` does not say one thing to do");
        scope.wrong(Problem::new(position, message).hint(format!("give it one of `{}`", KINDS.join("`, `"))));
        line.actions.push(name.to_owned());
        return None;
    };
    let owner = format!("`{kind}` of `{name}`");
    let table = match *kind {
        "Build" | "Test" => build::PROPERTIES,
        "Scan" => scan::PROPERTIES,
        "Deploy" => deploy::PROPERTIES,
        "Invoke" => invoke::PROPERTIES,
        _ => approve::PROPERTIES,
    };
    let words = Fields::of(scope, &owner, position, fields.get(kind), table);
    let action = Action { name, id, position, fields: words };
    let declared = match *kind {
        "Build" | "Test" => build::expand(scope, line, &action, kind),
        "Scan" => scan::expand(scope, line, &action),
        "Deploy" => deploy::expand(scope, line, &action),
        "Invoke" => invoke::expand(scope, line, &action),
        _ => approve::expand(scope, line, &action),
    };
    line.actions.push(name.to_owned());
    let mut declared = declared?;
    if order != json!(1) {
        declared["RunOrder"] = order;
    }
    change(scope, &fields, &mut declared);
    Some(declared)
}

/// What every action declares.
pub(super) fn declaration(name: &str, category: &str, provider: &str, configuration: Json) -> Json {
    json!({
        "Name": name,
        "ActionTypeId": { "Category": category, "Owner": "AWS", "Provider": provider, "Version": "1" },
        "Configuration": configuration,
    })
}

/// Artifacts that exist by now, a text or a list; the first source's if the property is not given.
pub(super) fn inputs(scope: &mut Scope<'_>, line: &Line<'_>, fields: &Fields<'_>, name: &str) -> Vec<String> {
    let Some(node) = fields.get(name) else { return line.artifacts.first().cloned().into_iter().collect() };
    let mut inputs = Vec::new();
    for node in node.as_list().unwrap_or(std::slice::from_ref(node)) {
        match node.as_text() {
            Some(artifact) => {
                known(scope, line, node.position, artifact);
                inputs.push(artifact.to_owned());
            }
            None => fields.wrong(scope, name),
        }
    }
    inputs
}

/// Reports an artifact that no action before makes.
pub(super) fn known(scope: &mut Scope<'_>, line: &Line<'_>, at: Position, artifact: &str) {
    if !line.artifacts.iter().any(|known| known == artifact) {
        let names = || line.artifacts.iter().map(String::as_str);
        let listed = names().collect::<Vec<_>>().join("`, `");
        let problem = Problem::new(at, format!("no action before this one makes an artifact `{artifact}`"))
            .hint(format!("there are `{listed}`; a build makes the one that it `Produces`"))
            .did_you_mean(artifact, names());
        scope.wrong(problem);
    }
}
