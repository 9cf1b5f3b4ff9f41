//! `Approve`: a gate that a person opens.

use serde_json::{Map, Value as Json};

use super::line::Line;
use super::stage::{Action, declaration};
use crate::product::policy::allow;
use crate::product::property::{Property, optional};
use crate::product::scope::Scope;

pub(super) const ABOUT: &str =
    "A gate that a person opens, with `formwork approve` or any client's `PutApprovalResult`.";

pub(super) const PROPERTIES: &[Property] = &[
    optional("Message", "a text", "What the person who decides is told."),
    optional("Link", "a URL", "Where the person who decides finds more."),
    optional(
        "Notify",
        "the ARN of a topic",
        "A topic of SNS that is told that somebody must decide. The pipeline may publish there and nowhere else.",
    ),
    optional(
        "TimeoutInMinutes",
        "a number of minutes from 5 to 86400",
        "When the gate closes for good; after seven days unless given.",
    ),
];

pub(super) fn expand(scope: &mut Scope<'_>, line: &mut Line<'_>, action: &Action<'_>) -> Option<Json> {
    let mut configuration = Map::new();
    for (property, key) in
        [("Message", "CustomData"), ("Link", "ExternalEntityLink"), ("Notify", "NotificationArn")]
    {
        let Some(node) = action.fields.get(property) else { continue };
        let value = scope.value(node);
        line.uses(scope, node.position, &value);
        if property == "Notify" {
            let sid = format!("NotifyFor{}", action.id);
            line.statements.push(allow(sid, &["sns:Publish"], vec![value.clone()]));
        }
        configuration.insert(key.to_owned(), value);
    }
    let empty = configuration.is_empty();
    let mut declared = declaration(action.name, "Approval", "Manual", Json::Object(configuration));
    if let Some(members) = declared.as_object_mut().filter(|_| empty) {
        members.shift_remove("Configuration");
    }
    if let Some(node) = action.fields.get("TimeoutInMinutes") {
        declared["TimeoutInMinutes"] = scope.value(node);
    }
    Some(declared)
}
