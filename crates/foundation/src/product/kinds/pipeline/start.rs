//! What starts a pipeline, and its source.

use serde_json::{Map, Value as Json, json};
use template::Position;

use super::{Line, arn, role};
use crate::product::kinds::model_package_group::MODEL_PACKAGE_GROUP;
use crate::product::part::{Part, members};
use crate::product::policy::{allow, role as role_of};
use crate::product::property::{Fields, Property, required};
use crate::product::scope::Scope;
use crate::product::text::attribute;

/// The properties of `StartOn`.
pub(super) const START_ON: &[Property] = &[required(
    "Decision",
    "a `!Ref` of a Formwork::ModelPackageGroup",
    "The group of whose packages an approval or a rejection starts the pipeline; that one is registered does not.",
)];

/// The first stage: the newest commit of the branch, as the artifact `Source`.
pub(super) fn source(line: &mut Line<'_>, at: Position, repository: &str, branch: &Json) -> Json {
    let actions = [
        "codecommit:CancelUploadArchive",
        "codecommit:GetBranch",
        "codecommit:GetCommit",
        "codecommit:GetUploadArchiveStatus",
        "codecommit:UploadArchive",
    ];
    let code = vec![allow("ReadCode", &actions, vec![attribute(repository, "Arn")])];
    let role =
        role::of_action(line, "Source", at, vec![("code", code), ("artifacts", line.artifact_statements())]);
    json!({ "Name": "Source", "Actions": [{
        "Name": "Source",
        "ActionTypeId": { "Category": "Source", "Owner": "AWS", "Provider": "CodeCommit", "Version": "1" },
        "RoleArn": role,
        "OutputArtifacts": [{ "Name": "Source" }],
        "Configuration": {
            "RepositoryName": attribute(repository, "Name"),
            "BranchName": branch,
            "PollForSourceChanges": "false",
        },
    }]})
}

/// The rules that start the pipeline, and the role under which they do.
pub(super) fn rules(
    scope: &mut Scope<'_>,
    line: &Line<'_>,
    fields: &Fields<'_>,
    repository: &str,
    branch: &Json,
) -> Vec<Part> {
    let pushed = json!({
        "source": ["aws.codecommit"],
        "detail-type": ["CodeCommit Repository State Change"],
        "resources": [attribute(repository, "Arn")],
        "detail": {
            "event": ["referenceCreated", "referenceUpdated"],
            "referenceType": ["branch"],
            "referenceName": [branch],
        },
    });
    let at = fields.at("Source");
    let description = format!("A push starts the pipeline {}", line.name);
    let mut parts = vec![start_role(line, at), rule(line, "PushRule", &description, at, pushed)];
    if let Some(node) = fields.get("StartOn") {
        let start = Fields::of(scope, "`StartOn`", node.position, Some(node), START_ON);
        let group = start.get("Decision").and_then(|node| scope.named(node, &MODEL_PACKAGE_GROUP));
        if let Some(group) = group {
            // Every change of a package is an event that says how its approval stands; those that change it say so.
            let decided = json!({
                "source": ["aws.sagemaker"],
                "detail-type": ["SageMaker Model Package State Change"],
                "detail": {
                    "ModelPackageGroupName": [group.referents().reference],
                    "ModelApprovalStatus": ["Approved", "Rejected"],
                    "UpdatedModelPackageFields": ["ModelApprovalStatus"],
                },
            });
            let description =
                format!("A decision on a model of {} starts the pipeline {}", group.name, line.name);
            parts.push(rule(line, "DecisionRule", &description, node.position, decided));
        }
    }
    parts
}

fn start_role(line: &Line<'_>, at: Position) -> Part {
    let start = allow("Start", &["codepipeline:StartPipelineExecution"], vec![arn(&line.id("Pipeline"))]);
    let description = format!("What events start the pipeline {} as", line.name);
    Part::new(
        "StartRole",
        "AWS::IAM::Role",
        at,
        role_of("events", &description, vec![("start", vec![start])]),
    )
}

fn rule(line: &Line<'_>, suffix: &str, description: &str, at: Position, pattern: Json) -> Part {
    let target = json!({
        "Id": "Pipeline",
        "Arn": arn(&line.id("Pipeline")),
        "RoleArn": attribute(&line.id("StartRole"), "Arn"),
    });
    let rule: Map<String, Json> =
        members(json!({ "Description": description, "EventPattern": pattern, "Targets": [target] }));
    Part::new(suffix, "AWS::Events::Rule", at, rule)
}
