//! Stages, and the actions in them.

use serde_json::{Value as Json, json};
use template::{Node, Position, Problem};

use super::{Line, approve, build, deploy, scan};
use crate::product::property::{Fields, Property, optional, required};
use crate::product::scope::Scope;
use crate::product::text::id;

pub(super) const STAGE: &[Property] = &[
    required("Name", "a name of letters, digits and `.@-_`", "The stage's name."),
    required("Actions", "a list of actions", "What the stage does, one action after the other."),
];

pub(super) const ACTION: &[Property] = &[
    required("Name", "a name of letters, digits and `.@-_`", "The action's name, unique in the pipeline."),
    optional("Build", "a map of a build's properties", "Runs commands on an artifact, in CodeBuild."),
    optional(
        "Scan",
        "a map of a scan's properties",
        "Looks for what is insecure in templates; a failure stops here.",
    ),
    optional("Deploy", "a map of a deployment's properties", "Makes or changes a stack in an environment."),
    optional("Approve", "a map of a gate's properties, which may be empty", "Waits until a person approves."),
    optional(
        "RunOrder",
        "a number from 1 to 999",
        "When in its stage: actions with the same number run side by side. The place in the list unless given.",
    ),
];

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
        stages.push(json!({ "Name": name, "Actions": actions }));
    }
    stages
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
    if line.actions.contains(&id) {
        let message =
            format!("the pipeline has an action `{name}` already, or one that differs in signs alone");
        scope.wrong(Problem::new(position, message).hint("what an action expands to is called after it"));
    }
    line.actions.push(id.clone());
    let order = fields.get("RunOrder").map_or_else(|| place.into(), |node| scope.value(node));
    let kinds = ["Build", "Scan", "Deploy", "Approve"];
    let given: Vec<&str> = kinds.into_iter().filter(|kind| fields.get(kind).is_some()).collect();
    let [kind] = given.as_slice() else {
        let message = format!("the action `{name}` does not say one thing to do");
        scope.wrong(
            Problem::new(position, message).hint("give it one of `Build`, `Scan`, `Deploy`, `Approve`"),
        );
        return None;
    };
    let owner = format!("`{kind}` of `{name}`");
    let table = match *kind {
        "Build" => build::PROPERTIES,
        "Scan" => scan::PROPERTIES,
        "Deploy" => deploy::PROPERTIES,
        _ => approve::PROPERTIES,
    };
    let words = Fields::of(scope, &owner, position, fields.get(kind), table);
    let action = Action { name, id, position, fields: words };
    let mut declared = match *kind {
        "Build" => build::expand(scope, line, &action),
        "Scan" => scan::expand(scope, line, &action),
        "Deploy" => deploy::expand(scope, line, &action),
        _ => approve::expand(scope, line, &action),
    }?;
    declared["RunOrder"] = order;
    Some(declared)
}

/// What every action declares.
pub(super) fn declaration(name: &str, category: &str, provider: &str, configuration: Json) -> Json {
    json!({
        "Name": name,
        "ActionTypeId": { "Category": category, "Owner": "AWS", "Provider": provider, "Version": "1" },
        "RunOrder": 1,
        "Configuration": configuration,
    })
}

/// An artifact that exists by now; `Source` if the property is not given.
pub(super) fn input<'n>(scope: &mut Scope<'_>, line: &Line<'_>, fields: &Fields<'n>, name: &str) -> &'n str {
    let Some(artifact) = fields.text(scope, name) else { return "Source" };
    known(scope, line, fields.at(name), artifact);
    artifact
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
