//! What an update changes: a pure comparison of what a stack has with what it shall have.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::machine::{Step, Work};
use crate::{DeletionPolicy, Graph, Position, Problem, Scope, order};

/// The resources of a stack at one time, with their evaluated properties.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Snapshot {
    /// By logical id, in the template's order.
    pub resources: IndexMap<String, Planned>,
    /// The stack's tags, which its resources inherit.
    pub tags: BTreeMap<String, String>,
}

/// A resource in a snapshot.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Planned {
    /// Its type.
    pub resource_type: String,
    /// Its physical id, once it has one.
    pub physical_id: Option<String>,
    /// Its evaluated properties. What is not known yet is [`crate::KNOWN_AFTER_APPLY`].
    pub properties: Json,
    /// Its evaluated metadata; null, if it has none.
    pub metadata: Json,
    /// The logical ids of what it needs.
    pub needs: Vec<String>,
    /// Its `DeletionPolicy`.
    pub deletion_policy: DeletionPolicy,
    /// Its `UpdateReplacePolicy`.
    pub update_replace_policy: DeletionPolicy,
}

/// What happens to a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Action {
    /// It is new.
    Create,
    /// It changes. Whether it can change in place, its type decides.
    Update,
    /// It does not change by itself, but refers to something that changes: its turn will tell.
    Check,
    /// It stays as it is.
    Keep,
    /// It goes.
    Delete,
}

/// What happens to one resource, as a change set tells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Its logical id.
    pub logical_id: String,
    /// Its type.
    pub resource_type: String,
    /// Its physical id, if it has one.
    pub physical_id: Option<String>,
    /// What happens.
    pub action: Action,
    /// Which of its attributes change, in AWS's words: `Properties`, `Tags`, `Metadata`, `DeletionPolicy`, …
    pub scope: Vec<String>,
    /// The names of the properties that change.
    pub properties: Vec<String>,
    /// The places within the properties that change, as JSON pointers: `/Tags/0/Value`.
    pub paths: Vec<String>,
    /// For one that goes: whether its policy keeps the physical resource.
    pub retained: bool,
}

/// All that happens, and in which order.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    changes: Vec<Change>,
    steps: Vec<Step>,
}

impl Plan {
    /// Compares what a stack has (nothing, for a new one) with what it shall have.
    ///
    /// # Errors
    /// A resource has another type than before.
    pub fn new(old: &Snapshot, new: &Snapshot) -> Result<Self, Problem> {
        other_types(old, new)?;
        let needs = |name: &str| {
            let planned = new.resources.get(name);
            planned.map_or(Vec::new(), |planned| planned.needs.iter().map(String::as_str).collect())
        };
        // Snapshots come from a graph, which has no cycles.
        let waves = order::waves(new.resources.keys().map(String::as_str), needs).unwrap_or_default();
        let mut actions: BTreeMap<&str, Action> = BTreeMap::new();
        let mut made: BTreeMap<&str, Change> = BTreeMap::new();
        for id in waves.into_iter().flatten() {
            let Some(planned) = new.resources.get(id) else { continue };
            let moved = planned.needs.iter().any(|need| {
                matches!(actions.get(need.as_str()), Some(Action::Create | Action::Update | Action::Check))
            });
            let change = change(id, old, new, planned, moved);
            actions.insert(id, change.action);
            made.insert(id, change);
        }
        let mut changes: Vec<Change> =
            new.resources.keys().filter_map(|id| made.remove(id.as_str())).collect();
        let gone = old.resources.iter().filter(|(id, _)| !new.resources.contains_key(*id));
        changes.extend(gone.map(|(id, planned)| removal(id, planned)));
        let steps = changes.iter().map(|change| step(change, old, new)).collect();
        Ok(Plan { changes, steps })
    }

    /// Every resource, the new template's in its order and then those that go.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// Whether nothing changes, so that AWS answers `No updates are to be performed.`
    pub fn is_empty(&self) -> bool {
        self.changes.iter().all(|change| matches!(change.action, Action::Keep | Action::Check))
    }

    /// The steps for a [`crate::StackMachine`].
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }
}

impl Snapshot {
    /// The resources of a template, evaluated; they have no physical ids yet.
    ///
    /// # Errors
    /// All that could not be evaluated.
    pub fn evaluate(scope: &Scope<'_>, graph: &Graph) -> Result<Self, Vec<Problem>> {
        let mut snapshot = Snapshot::default();
        let mut problems = Vec::new();
        for id in graph.resources() {
            let Some(resource) = scope.template.resources.get(id) else { continue };
            match (scope.properties(id), scope.metadata(id)) {
                (Ok(properties), Ok(metadata)) => {
                    let planned = Planned {
                        resource_type: resource.resource_type.clone(),
                        physical_id: None,
                        properties,
                        metadata,
                        needs: graph.needs(id).to_vec(),
                        deletion_policy: resource.deletion_policy,
                        update_replace_policy: resource.update_replace_policy,
                    };
                    snapshot.resources.insert(id.to_owned(), planned);
                }
                (properties, metadata) => {
                    problems.extend(properties.err());
                    problems.extend(metadata.err());
                }
            }
        }
        if problems.is_empty() { Ok(snapshot) } else { Err(problems) }
    }

    /// The steps that delete all of a stack, but what is named in `retain` or kept by its policy.
    pub fn deletion(&self, retain: &[String]) -> Vec<Step> {
        let steps = self.resources.iter().map(|(id, planned)| Step {
            logical_id: id.clone(),
            work: Work::Delete,
            needs: planned.needs.clone(),
            deletion_policy: if retain.contains(id) {
                DeletionPolicy::Retain
            } else {
                planned.deletion_policy
            },
            update_replace_policy: planned.update_replace_policy,
        });
        steps.collect()
    }
}

fn other_types(old: &Snapshot, new: &Snapshot) -> Result<(), Problem> {
    let changed: Vec<&str> = new
        .resources
        .iter()
        .filter(|(id, planned)| {
            old.resources.get(*id).is_some_and(|before| before.resource_type != planned.resource_type)
        })
        .map(|(id, _)| id.as_str())
        .collect();
    if changed.is_empty() {
        return Ok(());
    }
    let message = format!(
        "Update of resource type is not permitted. The new template modifies resource type of the following \
         resources: [{}]",
        changed.join(", ")
    );
    Err(Problem::new(Position::START, message).hint("give the new resource another logical id"))
}

fn change(id: &str, old: &Snapshot, new: &Snapshot, planned: &Planned, moved: bool) -> Change {
    let mut change = Change {
        logical_id: id.to_owned(),
        resource_type: planned.resource_type.clone(),
        physical_id: None,
        action: Action::Create,
        scope: Vec::new(),
        properties: Vec::new(),
        paths: Vec::new(),
        retained: false,
    };
    let Some(before) = old.resources.get(id) else { return change };
    change.physical_id.clone_from(&before.physical_id);
    differences(&before.properties, &planned.properties, &mut String::new(), &mut change.paths);
    for path in &change.paths {
        let name = unescaped(path.split('/').nth(1).unwrap_or_default());
        if !change.properties.contains(&name) {
            change.properties.push(name);
        }
    }
    let tags = new.tags != old.tags || change.properties.iter().any(|name| name == "Tags");
    let scopes = [
        ("Properties", change.properties.iter().any(|name| name != "Tags")),
        ("Metadata", before.metadata != planned.metadata),
        ("DeletionPolicy", before.deletion_policy != planned.deletion_policy),
        ("UpdateReplacePolicy", before.update_replace_policy != planned.update_replace_policy),
        ("Tags", tags),
    ];
    change.scope = scopes.iter().filter(|(_, is)| *is).map(|(name, _)| (*name).to_owned()).collect();
    change.action = match (change.scope.is_empty(), moved) {
        (false, _) => Action::Update,
        (true, true) => Action::Check,
        (true, false) => Action::Keep,
    };
    change
}

fn removal(id: &str, planned: &Planned) -> Change {
    Change {
        logical_id: id.to_owned(),
        resource_type: planned.resource_type.clone(),
        physical_id: planned.physical_id.clone(),
        action: Action::Delete,
        scope: Vec::new(),
        properties: Vec::new(),
        paths: Vec::new(),
        retained: matches!(
            planned.deletion_policy,
            DeletionPolicy::Retain | DeletionPolicy::RetainExceptOnCreate
        ),
    }
}

fn step(change: &Change, old: &Snapshot, new: &Snapshot) -> Step {
    let work = match change.action {
        Action::Create => Work::Create,
        Action::Update | Action::Check => Work::Update,
        Action::Keep => Work::Keep,
        Action::Delete => Work::Delete,
    };
    let planned = new.resources.get(&change.logical_id).or_else(|| old.resources.get(&change.logical_id));
    Step {
        logical_id: change.logical_id.clone(),
        work,
        needs: planned.map(|planned| planned.needs.clone()).unwrap_or_default(),
        deletion_policy: planned.map(|planned| planned.deletion_policy).unwrap_or_default(),
        update_replace_policy: planned.map(|planned| planned.update_replace_policy).unwrap_or_default(),
    }
}

/// Adds the places at which two values differ, the deepest that can be told apart.
fn differences(old: &Json, new: &Json, path: &mut String, found: &mut Vec<String>) {
    let mut within = |step: &str, old: Option<&Json>, new: Option<&Json>, found: &mut Vec<String>| {
        let length = path.len();
        path.push('/');
        path.push_str(&step.replace('~', "~0").replace('/', "~1"));
        match (old, new) {
            (Some(old), Some(new)) => differences(old, new, path, found),
            (None, None) => {}
            _ => found.push(path.clone()),
        }
        path.truncate(length);
    };
    match (old, new) {
        (Json::Object(before), Json::Object(after)) => {
            for (key, value) in before {
                within(key, Some(value), after.get(key), found);
            }
            for (key, value) in after.iter().filter(|(key, _)| !before.contains_key(*key)) {
                within(key, None, Some(value), found);
            }
        }
        (Json::Array(before), Json::Array(after)) => {
            for index in 0..before.len().max(after.len()) {
                within(&index.to_string(), before.get(index), after.get(index), found);
            }
        }
        _ if old == new => {}
        _ => found.push(path.clone()),
    }
}

fn unescaped(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}
