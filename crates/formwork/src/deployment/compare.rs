//! How one template differs from another, before anything is asked of CloudFormation.

use serde_json::{Map, Value};

use super::change::{Change, Kind};
use super::difference::{Difference, between};
use super::widening::widened;

/// The section of what is made; of the other sections each is compared as one thing.
const RESOURCES: &str = "Resources";
/// What stands for the type of such a section.
const SECTION: &str = "(section)";
/// Where most of a resource is, which goes without saying.
const PROPERTIES: &str = "Properties.";

/// All that differs: resource by resource, and then what differs in the other sections. Whether a resource is replaced by
/// what changes, only CloudFormation says, except that one of another type is.
pub(crate) fn compared(before: &Value, after: &Value) -> Vec<Change> {
    let none = Map::new();
    let of = |template: &'_ Value, key: &str| template.get(key).cloned().unwrap_or(Value::Null);
    let (old, new) = (of(before, RESOURCES), of(after, RESOURCES));
    let (old, new) = (old.as_object().unwrap_or(&none), new.as_object().unwrap_or(&none));
    let mut changes: Vec<Change> =
        keys(old, new).filter_map(|id| resource(id, old.get(id), new.get(id))).collect();
    let (before, after) = (before.as_object().unwrap_or(&none), after.as_object().unwrap_or(&none));
    for key in keys(before, after).filter(|key| *key != RESOURCES) {
        let (old, new) = (before.get(key).unwrap_or(&Value::Null), after.get(key).unwrap_or(&Value::Null));
        let differences = between(old, new);
        if !differences.is_empty() {
            changes.push(change(Kind::Changed, key, SECTION, differences, Vec::new()));
        }
    }
    changes
}

/// The keys of both, each once: those of the first in their order, and then what is new.
fn keys<'v>(old: &'v Map<String, Value>, new: &'v Map<String, Value>) -> impl Iterator<Item = &'v str> {
    let come = new.keys().filter(|key| !old.contains_key(*key));
    old.keys().chain(come).map(String::as_str)
}

fn resource(id: &str, old: Option<&Value>, new: Option<&Value>) -> Option<Change> {
    let of = |resource: &Value| resource.get("Type").and_then(Value::as_str).unwrap_or_default().to_owned();
    let widens = || widened(old.and_then(properties), new.and_then(properties));
    match (old, new) {
        (None, Some(new)) => Some(change(Kind::Added, id, &of(new), Vec::new(), widens())),
        (Some(old), None) => Some(change(Kind::Removed, id, &of(old), Vec::new(), Vec::new())),
        (Some(old), Some(new)) if old != new => {
            let kind = if of(old) == of(new) { Kind::Changed } else { Kind::Replaced };
            let mut differences = between(old, new);
            for one in &mut differences {
                one.path = one.path.strip_prefix(PROPERTIES).map_or_else(|| one.path.clone(), str::to_owned);
            }
            Some(change(kind, id, &of(new), differences, widens()))
        }
        _ => None,
    }
}

fn properties(resource: &Value) -> Option<&Value> {
    resource.get("Properties")
}

fn change(kind: Kind, id: &str, of: &str, differences: Vec<Difference>, widens: Vec<String>) -> Change {
    Change {
        kind,
        logical_id: id.to_owned(),
        resource_type: of.to_owned(),
        physical_id: None,
        differences,
        widens,
        retained: false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn resources_and_sections_are_compared_each_on_its_own() {
        let before = json!({
            "Parameters": {"Name": {"Type": "String"}},
            "Resources": {
                "Topic": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "a"}},
                "Gone": {"Type": "AWS::SNS::Topic"},
                "Other": {"Type": "AWS::SNS::Topic"},
                "Same": {"Type": "AWS::SNS::Topic"},
            },
        });
        let after = json!({
            "Parameters": {"Name": {"Type": "String", "MaxLength": 4}},
            "Resources": {
                "Topic": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "b"}, "DeletionPolicy": "Retain"},
                "Other": {"Type": "AWS::SQS::Queue"},
                "Same": {"Type": "AWS::SNS::Topic"},
                "Role": {"Type": "AWS::IAM::Role", "Properties": {"ManagedPolicyArns": ["arn:aws:iam::aws:policy/X"]}},
            },
        });
        let found = compared(&before, &after);
        let short: Vec<_> = found.iter().map(|one| (one.logical_id.as_str(), one.kind)).collect();
        let expected = [
            ("Topic", Kind::Changed),
            ("Gone", Kind::Removed),
            ("Other", Kind::Replaced),
            ("Role", Kind::Added),
            ("Parameters", Kind::Changed),
        ];
        assert_eq!(short, expected);
        let paths: Vec<&str> = found[0].differences.iter().map(|one| one.path.as_str()).collect();
        assert_eq!(paths, ["TopicName", "DeletionPolicy"]);
        assert_eq!(found[3].widens, ["gets the managed policy arn:aws:iam::aws:policy/X"]);
        assert!(compared(&before, &before).is_empty());
    }
}
