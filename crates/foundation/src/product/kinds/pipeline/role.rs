//! The role of a pipeline: what CodePipeline does itself, it does as this.

use serde_json::json;
use template::Position;

use super::line::Line;
use crate::product::part::{Part, members};
use crate::product::policy::{allow, document, role};
use crate::product::text::reference;

/// The pipeline's role; and the policy about artifacts, which it has in common with the builds.
pub(super) fn of_pipeline(line: &mut Line<'_>, at: Position) -> Vec<Part> {
    let mut statements = std::mem::take(&mut line.statements);
    if !line.projects.is_empty() {
        let builds = ["codebuild:BatchGetBuilds", "codebuild:StartBuild", "codebuild:StopBuild"];
        statements.push(allow("StartBuilds", &builds, std::mem::take(&mut line.projects)));
    }
    if !line.functions.is_empty() {
        let functions = std::mem::take(&mut line.functions);
        statements.push(allow("InvokeFunctions", &["lambda:InvokeFunction"], functions));
    }
    if !line.roles.is_empty() {
        statements.push(allow("TakeRolesThatDeploy", &["sts:AssumeRole"], std::mem::take(&mut line.roles)));
    }
    let description = format!("What the pipeline {} works as", line.name);
    let role = role("codepipeline", &description, statements);

    let mut artifacts = members(json!({
        "PolicyName": "artifacts",
        "PolicyDocument": document(line.artifact_statements()),
    }));
    let handlers: Vec<_> = line.handlers.iter().map(|id| reference(id)).collect();
    artifacts.insert("Roles".to_owned(), handlers.into());
    line.after.push(line.id("ArtifactsPolicy"));
    vec![
        Part::new("Role", "AWS::IAM::Role", at, role),
        Part::new("ArtifactsPolicy", "AWS::IAM::Policy", at, artifacts),
    ]
}
