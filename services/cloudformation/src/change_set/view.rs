//! What a change set says of each resource.

use kernel::{Call, Result};
use serde_json::json;
use shapes_cloudformation as api;
use template::{Action, Change, ChangeSource, causes};

use crate::launch::Blueprint;
use crate::resource;
use crate::stack::Stack;
use crate::stack::update::Renewal;

/// The changes of a plan, in AWS's words.
pub(super) fn changes(call: &Call, stack: &Stack, renewal: &Renewal) -> Result<Vec<api::Change>> {
    let old = if stack.spec.body.is_empty() { None } else { Some(Blueprint::of(call, stack, &stack.spec)?) };
    let before = resource::snapshot(call, &stack.id, &stack.spec)?;
    let changes = renewal.plan.changes().iter().filter(|change| change.action != Action::Keep);
    let told = changes.map(|change| {
        let create_only =
            crate::custom::entry(call, &change.resource_type).map_or(&[][..], |entry| entry.create_only);
        let details = old.as_ref().map_or(Vec::new(), |old| details(old, renewal, change, create_only));
        let properties = |snapshot: &template::Snapshot| {
            let planned = snapshot.resources.get(&change.logical_id)?;
            Some(json!({ "Properties": planned.properties }).to_string())
        };
        let replacement = (change.action == Action::Update || change.action == Action::Check)
            .then(|| replacement(change, &details, create_only).to_owned());
        api::Change {
            type_: Some(api::change_type::RESOURCE.to_owned()),
            hook_invocation_count: None,
            resource_change: Some(api::ResourceChange {
                policy_action: policy_action(change, replacement.as_deref()),
                action: Some(action(change.action).to_owned()),
                logical_resource_id: Some(change.logical_id.clone()),
                physical_resource_id: change.physical_id.clone(),
                resource_type: Some(change.resource_type.clone()),
                replacement,
                scope: Some(scope(change, &details)),
                details: Some(details),
                before_context: properties(&before),
                after_context: properties(&renewal.new),
                ..api::ResourceChange::default()
            }),
        }
    });
    Ok(told.collect())
}

fn action(action: Action) -> &'static str {
    match action {
        Action::Create => api::change_action::ADD,
        Action::Delete => api::change_action::REMOVE,
        Action::Update | Action::Check | Action::Keep => api::change_action::MODIFY,
    }
}

/// What its policies make of the physical resource.
fn policy_action(change: &Change, replacement: Option<&str>) -> Option<String> {
    let said = match (change.action, replacement) {
        (Action::Delete, _) if change.retained => api::policy_action::RETAIN,
        (Action::Delete, _) => api::policy_action::DELETE,
        (_, Some(api::replacement::TRUE)) => api::policy_action::REPLACE_AND_DELETE,
        _ => return None,
    };
    Some(said.to_owned())
}

fn replacement(change: &Change, details: &[api::ResourceChangeDetail], create_only: &[&str]) -> &'static str {
    if change.properties.iter().any(|name| create_only.contains(&name.as_str())) {
        return api::replacement::TRUE;
    }
    let maybe = details.iter().any(|detail| {
        let recreates = detail.target.as_ref().and_then(|target| target.requires_recreation.as_deref());
        recreates.is_some_and(|recreates| recreates != api::requires_recreation::NEVER)
    });
    if maybe { api::replacement::CONDITIONAL } else { api::replacement::FALSE }
}

fn scope(change: &Change, details: &[api::ResourceChangeDetail]) -> Vec<String> {
    if change.scope.is_empty() && !details.is_empty() {
        // Nothing changes yet; what it refers to does.
        return vec![api::resource_attribute::PROPERTIES.to_owned()];
    }
    change.scope.clone()
}

fn details(
    old: &Blueprint,
    renewal: &Renewal,
    change: &Change,
    create_only: &[&str],
) -> Vec<api::ResourceChangeDetail> {
    let new = &renewal.blueprint;
    let causes = causes(
        (&old.template, &old.parameters),
        (&new.template, &new.parameters),
        &new.conditions,
        &renewal.plan,
        &change.logical_id,
    );
    let details = causes.into_iter().map(|cause| {
        let recreates = match (create_only.contains(&cause.property.as_str()), cause.dynamic) {
            (false, _) => api::requires_recreation::NEVER,
            (true, false) => api::requires_recreation::ALWAYS,
            (true, true) => api::requires_recreation::CONDITIONALLY,
        };
        let source = match cause.source {
            ChangeSource::DirectModification => api::change_source::DIRECT_MODIFICATION,
            ChangeSource::ParameterReference => api::change_source::PARAMETER_REFERENCE,
            ChangeSource::ResourceReference => api::change_source::RESOURCE_REFERENCE,
            ChangeSource::ResourceAttribute => api::change_source::RESOURCE_ATTRIBUTE,
        };
        let evaluation =
            if cause.dynamic { api::evaluation_type::DYNAMIC } else { api::evaluation_type::STATIC };
        let of_tags = cause.property == "Tags";
        let attribute =
            if of_tags { api::resource_attribute::TAGS } else { api::resource_attribute::PROPERTIES };
        api::ResourceChangeDetail {
            target: Some(api::ResourceTargetDefinition {
                attribute: Some(attribute.to_owned()),
                name: (!of_tags).then_some(cause.property),
                requires_recreation: Some(recreates.to_owned()),
                ..api::ResourceTargetDefinition::default()
            }),
            evaluation: Some(evaluation.to_owned()),
            change_source: Some(source.to_owned()),
            causing_entity: cause.entity,
        }
    });
    details.collect()
}

/// A change as it is shown: with the properties' values or without.
pub(super) fn shown(mut change: api::Change, values: bool) -> api::Change {
    if let Some(resource) = change.resource_change.as_mut().filter(|_| !values) {
        resource.before_context = None;
        resource.after_context = None;
    }
    change
}
