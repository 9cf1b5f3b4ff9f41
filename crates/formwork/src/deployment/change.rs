//! What a change set does to a resource, as it is shown.

use serde_json::Value;
use shapes_cloudformation::{ResourceChange, ResourceChangeDetail};

use super::difference::{Difference, between};
use super::widening::widened;

/// What is done to a resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    pub(crate) kind: Kind,
    pub(crate) logical_id: String,
    pub(crate) resource_type: String,
    /// What stands for it in its service, if it is there.
    pub(crate) physical_id: Option<String>,
    /// What of its properties differs; nothing of one that comes or goes as a whole.
    pub(crate) differences: Vec<Difference>,
    /// What may be done with it that could not be done before: statements, managed policies, boundaries.
    pub(crate) widens: Vec<String>,
    /// Whether the physical resource is left where it is although the stack lets it go.
    pub(crate) retained: bool,
}

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Added,
    Changed,
    /// Another physical resource takes the place of the one that is there.
    Replaced,
    /// Only its values, which are not known yet, decide whether it is replaced.
    PerhapsReplaced,
    Removed,
}

impl Kind {
    /// The sign in front of it.
    pub(crate) fn sign(self) -> char {
        match self {
            Kind::Added => '+',
            Kind::Changed => '~',
            Kind::Replaced | Kind::PerhapsReplaced => '±',
            Kind::Removed => '-',
        }
    }

    /// In a word.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Kind::Added => "added",
            Kind::Changed => "changed",
            Kind::Replaced => "replaced",
            Kind::PerhapsReplaced => "perhaps replaced",
            Kind::Removed => "removed",
        }
    }
}

/// The changes, in the change set's order.
pub(super) fn changes(told: Vec<shapes_cloudformation::Change>) -> Vec<Change> {
    told.into_iter().filter_map(|one| one.resource_change).map(|one| change(&one)).collect()
}

fn change(told: &ResourceChange) -> Change {
    let kind = match (told.action.as_deref(), told.replacement.as_deref()) {
        (Some("Add" | "Import"), _) => Kind::Added,
        (Some("Remove"), _) => Kind::Removed,
        (_, Some("True")) => Kind::Replaced,
        (_, Some("Conditional")) => Kind::PerhapsReplaced,
        _ => Kind::Changed,
    };
    let properties = |context: &Option<String>| -> Option<Value> {
        let whole: Value = serde_json::from_str(context.as_deref()?).ok()?;
        whole.get("Properties").cloned()
    };
    let (before, after) = (properties(&told.before_context), properties(&told.after_context));
    let mut differences = Vec::new();
    if !matches!(kind, Kind::Added | Kind::Removed) {
        if let (Some(before), Some(after)) = (&before, &after) {
            differences = between(before, after);
        }
        let details = told.details.iter().flatten();
        for named in details.filter_map(difference) {
            if !differences.iter().any(|one| one.path.starts_with(&named.path)) {
                differences.push(named);
            }
        }
    }
    let widens = if kind == Kind::Removed { Vec::new() } else { widened(before.as_ref(), after.as_ref()) };
    Change {
        kind,
        logical_id: told.logical_resource_id.clone().unwrap_or_default(),
        resource_type: told.resource_type.clone().unwrap_or_default(),
        physical_id: told.physical_resource_id.clone(),
        differences,
        widens,
        retained: matches!(told.policy_action.as_deref(), Some("Retain" | "ReplaceAndRetain")),
    }
}

/// What a detail says where the values do not: that a property follows from something else that changes.
fn difference(detail: &ResourceChangeDetail) -> Option<Difference> {
    let target = detail.target.as_ref()?;
    let path = target.name.clone().or_else(|| target.attribute.clone())?;
    if target.before_value.is_some() || target.after_value.is_some() {
        return Some(Difference {
            path,
            before: target.before_value.clone(),
            after: target.after_value.clone(),
            follows: None,
        });
    }
    let entity = detail.causing_entity.as_ref();
    let after = entity.map(|entity| format!("(follows from {entity})"));
    let follows = entity.and_then(|entity| entity.split('.').next()).map(str::to_owned);
    Some(Difference { path, before: None, after, follows })
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use shapes_cloudformation::ResourceTargetDefinition;

    use super::*;

    fn told(action: &str, replacement: Option<&str>, before: &Value, after: &Value) -> ResourceChange {
        ResourceChange {
            action: Some(action.to_owned()),
            replacement: replacement.map(str::to_owned),
            logical_resource_id: Some("Role".to_owned()),
            before_context: Some(json!({"Properties": before}).to_string()),
            after_context: Some(json!({"Properties": after}).to_string()),
            ..ResourceChange::default()
        }
    }

    #[test]
    fn what_is_done_follows_from_action_and_replacement() {
        let kind = |action, replacement| change(&told(action, replacement, &json!({}), &json!({}))).kind;
        assert_eq!(kind("Add", None), Kind::Added);
        assert_eq!(kind("Modify", Some("False")), Kind::Changed);
        assert_eq!(kind("Modify", Some("True")), Kind::Replaced);
        assert_eq!(kind("Modify", Some("Conditional")), Kind::PerhapsReplaced);
        assert_eq!(kind("Remove", None), Kind::Removed);
    }

    #[test]
    fn a_property_that_only_follows_from_another_resource_is_named() {
        let mut told = told("Modify", Some("False"), &json!({"Name": "a"}), &json!({"Name": "a"}));
        told.details = Some(vec![ResourceChangeDetail {
            target: Some(ResourceTargetDefinition {
                name: Some("Name".to_owned()),
                ..ResourceTargetDefinition::default()
            }),
            causing_entity: Some("Portfolio".to_owned()),
            ..ResourceChangeDetail::default()
        }]);
        let shown = change(&told).differences;
        assert_eq!(shown.first().and_then(|one| one.after.as_deref()), Some("(follows from Portfolio)"));
    }
}
