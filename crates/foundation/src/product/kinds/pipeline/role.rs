//! The role of a pipeline, and those of its actions.

use serde_json::{Value as Json, json};
use template::Position;

use super::Line;
use crate::product::part::{Part, members};
use crate::product::policy::{Permissions, allow, document, role, role_for};
use crate::product::text::{attribute, reference};

/// The pipeline's own role, which keeps artifacts, and the policy by which it takes the roles of its actions. They are
/// apart because those roles name it.
pub(super) fn of_pipeline(line: &mut Line<'_>, at: Position) -> Vec<Part> {
    let permissions =
        vec![("artifacts", line.artifact_statements()), ("gates", std::mem::take(&mut line.statements))];
    let description = format!("What the pipeline {} hands its actions out as", line.name);
    let role = Part::new("Role", "AWS::IAM::Role", at, role("codepipeline", &description, permissions));
    let take = allow("TakeRolesOfActions", &["sts:AssumeRole"], std::mem::take(&mut line.roles));
    let policy = json!({
        "PolicyName": "take-roles-of-actions",
        "PolicyDocument": document(vec![take]),
        "Roles": [reference(&line.id("Role"))],
    });
    line.after.push(line.id("Policy"));
    vec![role, Part::new("Policy", "AWS::IAM::Policy", at, members(policy))]
}

/// A role that only the pipeline takes, for one action; its ARN.
pub(super) fn of_action(
    line: &mut Line<'_>,
    action: &str,
    at: Position,
    permissions: Vec<Permissions<'_>>,
) -> Json {
    let suffix = format!("{action}ActionRole");
    let arn = attribute(&line.id(&suffix), "Arn");
    let trust = json!({
        "Effect": "Allow",
        "Principal": { "AWS": attribute(&line.id("Role"), "Arn") },
        "Action": "sts:AssumeRole",
    });
    let description = format!("What the action {action} of the pipeline {} is carried out as", line.name);
    line.parts.push(Part::new(suffix, "AWS::IAM::Role", at, role_for(trust, &description, permissions)));
    line.role(arn.clone());
    arn
}
