//! Why a property changes: the details of a change set.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::expression::Reference;
use crate::{Action, Conditions, Expression, Kind, Node, Plan, Resolved, Template};

/// Why one property of a resource changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cause {
    /// The property's name.
    pub property: String,
    /// What kind of reason (`ChangeSource`).
    pub source: ChangeSource,
    /// The parameter, resource or attribute that brings the change (`CausingEntity`).
    pub entity: Option<String>,
    /// Whether the new value is known only when what it refers to has changed (`Evaluation`: `Dynamic`), so
    /// that there may be no change in the end.
    pub dynamic: bool,
}

/// A kind of reason, as AWS names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ChangeSource {
    /// The template says something else.
    DirectModification,
    /// A parameter has another value.
    ParameterReference,
    /// A resource that it refers to changes.
    ResourceReference,
    /// An attribute of a resource that changes is read.
    ResourceAttribute,
}

/// Why the properties of a resource change that a plan updates or checks. `old` and `new` are the templates
/// with their parameters, and `conditions` are those of the new one.
pub fn causes(
    old: (&Template, &IndexMap<String, Resolved>),
    new: (&Template, &IndexMap<String, Resolved>),
    conditions: &Conditions,
    plan: &Plan,
    logical_id: &str,
) -> Vec<Cause> {
    let mut causes: Vec<Cause> = Vec::new();
    let Some(change) = plan.changes().iter().find(|change| change.logical_id == logical_id) else {
        return causes;
    };
    let (before, after) = (written(old.0, logical_id), written(new.0, logical_id));
    for name in &change.properties {
        if property(before.as_ref(), name) != property(after.as_ref(), name) {
            causes.push(Cause {
                property: name.clone(),
                source: ChangeSource::DirectModification,
                entity: None,
                dynamic: false,
            });
        }
    }
    let moves = |name: &str| {
        let of = plan.changes().iter().find(|change| change.logical_id == name);
        of.is_some_and(|change| matches!(change.action, Action::Create | Action::Update | Action::Check))
    };
    for (name, expression) in properties(new.0, logical_id) {
        expression.references(&|condition| conditions.branches(condition), &mut |_, reference| {
            let (source, entity) = match reference {
                Reference::Ref(name) if new.1.contains_key(name) => {
                    if old.1.get(name).map(|p| &p.value) == new.1.get(name).map(|p| &p.value) {
                        return;
                    }
                    (ChangeSource::ParameterReference, name.to_owned())
                }
                Reference::Ref(name) if moves(name) => (ChangeSource::ResourceReference, name.to_owned()),
                Reference::GetAtt(name, attribute) if moves(name) => {
                    (ChangeSource::ResourceAttribute, format!("{name}.{}", attribute.unwrap_or_default()))
                }
                Reference::SubGetAtt(name, attribute) if moves(name) => {
                    (ChangeSource::ResourceAttribute, format!("{name}.{attribute}"))
                }
                _ => return,
            };
            let dynamic = source != ChangeSource::ParameterReference;
            let cause = Cause { property: name.to_owned(), source, entity: Some(entity), dynamic };
            if !causes.contains(&cause) {
                causes.push(cause);
            }
        });
    }
    causes
}

/// The properties of a resource as written.
fn written(template: &Template, logical_id: &str) -> Option<Json> {
    template.resource_node(logical_id)?.get("Properties").map(Node::to_json)
}

fn property<'a>(properties: Option<&'a Json>, name: &str) -> Option<&'a Json> {
    // Properties that hang on a condition as a whole are compared as a whole.
    match properties? {
        Json::Object(object) if object.contains_key("Fn::If") => properties,
        properties => properties.get(name),
    }
}

/// The properties of a resource by their names, whichever way an `Fn::If` around them all goes.
fn properties<'a>(template: &'a Template, logical_id: &str) -> Vec<(&'a str, &'a Expression)> {
    let mut found = Vec::new();
    let mut left: Vec<&Expression> = template
        .resources
        .get(logical_id)
        .and_then(|resource| resource.properties.as_ref())
        .into_iter()
        .collect();
    while let Some(expression) = left.pop() {
        match &expression.kind {
            Kind::Map(entries) => {
                found.extend(entries.iter().map(|(name, value)| (name.as_str(), value)));
            }
            Kind::If(_, branches) => left.extend(branches.iter()),
            _ => {}
        }
    }
    found
}
