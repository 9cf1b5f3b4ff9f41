//! A pipeline in the making: what its actions have said so far.

use serde_json::{Value as Json, json};
use template::{Position, Problem};

use crate::product::access::Thing;
use crate::product::kinds::Declared;
use crate::product::kinds::artifact_bucket;
use crate::product::part::Part;
use crate::product::property::Fields;
use crate::product::scope::Scope;
use crate::product::text::PROJECT;

/// Namespaces that CodePipeline itself fills.
const OF_CODEPIPELINE: [&str; 2] = ["codepipeline", "variables"];

/// A pipeline in the making.
pub(super) struct Line<'t> {
    /// The name of the resource, which all its ids begin with.
    pub(super) name: &'t str,
    /// The bucket of its artifacts, if it was found.
    pub(super) store: Option<Declared<'t>>,
    /// Whether what it makes is kept apart under its name.
    pub(super) isolated: bool,
    /// What its builds take over from `Builds`.
    pub(super) defaults: Option<Fields<'t>>,
    /// Builds in environments: the environment, and the action's name as ids have it.
    pub(super) testers: Vec<(String, String)>,
    /// Artifacts that exist by now, the first source's before all.
    pub(super) artifacts: Vec<String>,
    /// Names of actions by now.
    pub(super) actions: Vec<String>,
    /// What it expands to, besides itself.
    pub(super) parts: Vec<Part>,
    /// Roles that deploy, which it takes.
    pub(super) roles: Vec<Json>,
    /// What its own role may do besides.
    pub(super) statements: Vec<Json>,
    /// The projects that it starts.
    pub(super) projects: Vec<Json>,
    /// The functions that it invokes.
    pub(super) functions: Vec<Json>,
    /// Logical ids of the roles that read and write its artifacts.
    pub(super) handlers: Vec<String>,
    /// What must be there before it starts.
    pub(super) after: Vec<String>,
    /// Actions whose variables others use.
    namespaces: Vec<String>,
}

impl<'t> Line<'t> {
    /// One without actions.
    pub(super) fn new(name: &'t str, store: Option<Declared<'t>>) -> Self {
        Line {
            name,
            store,
            isolated: false,
            defaults: None,
            testers: Vec::new(),
            artifacts: Vec::new(),
            actions: Vec::new(),
            parts: Vec::new(),
            roles: Vec::new(),
            statements: Vec::new(),
            projects: Vec::new(),
            functions: Vec::new(),
            handlers: vec![format!("{name}Role")],
            after: Vec::new(),
            namespaces: Vec::new(),
        }
    }

    /// A logical id of this pipeline's.
    pub(super) fn id(&self, suffix: &str) -> String {
        format!("{}{suffix}", self.name)
    }

    /// What the names of what it makes begin with, as a text of `Fn::Sub`.
    pub(super) fn prefix(&self) -> String {
        if self.isolated { format!("{PROJECT}-{}", self.name) } else { PROJECT.to_owned() }
    }

    /// What a role needs to read and write the artifact store.
    pub(super) fn artifact_statements(&self) -> Vec<Json> {
        self.store.as_ref().map(|store| Thing::of(store).writing()).unwrap_or_default()
    }

    /// The ARN of the key of the artifact store.
    pub(super) fn store_key(&self) -> Option<Json> {
        self.store.as_ref().map(artifact_bucket::key_of)
    }

    /// Notes a role that the pipeline takes.
    pub(super) fn role(&mut self, arn: Json) {
        if !self.roles.contains(&arn) {
            self.roles.push(arn);
        }
    }

    /// Notes the actions whose variables a value uses, as `#{Action.Variable}`; whether it uses any.
    pub(super) fn uses(&mut self, scope: &mut Scope<'_>, at: Position, value: &Json) -> bool {
        let text = value.to_string();
        let mut any = false;
        for piece in text.split("#{").skip(1) {
            let Some((name, _)) = piece.split_once('}') else { continue };
            any = true;
            let namespace = name.split_once('.').map_or(name, |(namespace, _)| namespace);
            if OF_CODEPIPELINE.contains(&namespace) || self.namespaces.iter().any(|known| known == namespace)
            {
                continue;
            }
            if !self.actions.iter().any(|known| known == namespace) {
                let names = || self.actions.iter().map(String::as_str);
                let listed = names().collect::<Vec<_>>().join("`, `");
                let problem = Problem::new(at, format!("`#{{{name}}}` is of no action before this one"))
                    .hint(format!("there are `{listed}`, and `codepipeline` has some of its own"))
                    .did_you_mean(namespace, names());
                scope.wrong(problem);
                continue;
            }
            self.namespaces.push(namespace.to_owned());
        }
        any
    }

    /// Gives actions whose variables others use a namespace, which is their name.
    pub(super) fn name_variables(&self, stages: &mut [Json]) {
        for action in stages.iter_mut().filter_map(|stage| stage["Actions"].as_array_mut()).flatten() {
            let name = action["Name"].as_str().unwrap_or_default().to_owned();
            if self.namespaces.contains(&name) {
                action["Namespace"] = json!(name);
            }
        }
    }
}
