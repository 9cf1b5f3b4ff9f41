//! `Approve`: a gate that a person opens.

use serde_json::{Map, Value as Json};

use super::Line;
use super::stage::{Action, declaration};
use crate::product::policy::allow;
use crate::product::property::{Property, optional};
use crate::product::scope::Scope;

pub(super) const PROPERTIES: &[Property] = &[
    optional("Message", "a text", "What the person who decides is told."),
    optional("Link", "a URL", "Where the person who decides finds more."),
    optional("Notify", "the ARN of a topic", "A topic of SNS that is told that somebody must decide."),
];

pub(super) fn expand(scope: &mut Scope<'_>, line: &mut Line<'_>, action: &Action<'_>) -> Option<Json> {
    let mut configuration = Map::new();
    for (property, key) in
        [("Message", "CustomData"), ("Link", "ExternalEntityLink"), ("Notify", "NotificationArn")]
    {
        if let Some(node) = action.fields.get(property) {
            let value = scope.value(node);
            if property == "Notify" {
                let sid = format!("NotifyFor{}", action.id);
                line.statements.push(allow(sid, &["sns:Publish"], vec![value.clone()]));
            }
            configuration.insert(key.to_owned(), value);
        }
    }
    let mut declared = declaration(action.name, "Approval", "Manual", Json::Object(configuration));
    if declared["Configuration"].as_object().is_some_and(Map::is_empty) {
        declared.as_object_mut().and_then(|members| members.shift_remove("Configuration"));
    }
    Some(declared)
}
