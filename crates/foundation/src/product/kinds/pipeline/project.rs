//! The project of CodeBuild that an action starts, the role that its commands run as, and the one it is started as.

use serde_json::{Map, Value as Json, json};
use template::Problem;

use super::stage::{Action, declaration};
use super::{Line, role};
use crate::product::part::{Part, members};
use crate::product::policy::{Permissions, allow, role as role_of};
use crate::product::scope::Scope;
use crate::product::text::{PROJECT, attribute, reference, sub};

/// The image of builds that name none.
const IMAGE: &str = "aws/codebuild/standard:7.0";
/// The size of builds that name none.
const SIZE: &str = "BUILD_GENERAL1_SMALL";

/// The longest name of a project, less the longest name and id of what it belongs to, and the signs between.
const LONGEST_NAMES: usize = 150 - 32 - 16 - 3;

/// A build, as a project needs it.
pub(super) struct Build<'b> {
    /// The buildspec: the name of a file in the artifact, or its text.
    pub(super) buildspec: Json,
    /// The artifact that it works on.
    pub(super) input: &'b str,
    /// The artifact that it makes.
    pub(super) output: Option<&'b str>,
    /// What its commands find in their environment.
    pub(super) variables: Map<String, Json>,
    /// What its commands may do besides.
    pub(super) permissions: Vec<Permissions<'b>>,
}

/// Adds the project and its roles; what the pipeline declares of the action.
pub(super) fn expand(
    scope: &mut Scope<'_>,
    line: &mut Line<'_>,
    action: &Action<'_>,
    build: Build<'_>,
) -> Json {
    let at = action.position;
    let (id, project) = (&action.id, format!("{}Project", action.id));
    if line.name.len() + id.len() > LONGEST_NAMES {
        let message = format!("`{}` and `{id}` together are too long for a project's name", line.name);
        let hint = format!("CodeBuild leaves {LONGEST_NAMES} characters for the pipeline and the action");
        scope.wrong(Problem::new(at, message).hint(hint));
    }
    // The name is known without the project, so that the role can say it before there is one.
    let name = sub(&format!("{PROJECT}-{}-{id}", line.name), &[]);
    let group =
        "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:/aws/codebuild/${Project}";
    let group = sub(group, &[("Project", &name)]);
    let log = vec![allow(
        "WriteLog",
        &["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
        vec![group.clone(), sub("${Group}:*", &[("Group", &group)])],
    )];
    let mut permissions = vec![("log", log), ("artifacts", line.artifact_statements())];
    permissions.extend(build.permissions);
    let description = format!("What the commands of the action {id} of the pipeline {} run as", line.name);
    line.parts.push(Part::new(
        format!("{id}Role"),
        "AWS::IAM::Role",
        at,
        role_of("codebuild", &description, permissions),
    ));

    let mut value = |property: &str, default: &str| {
        let node = action.fields.given(property);
        node.map_or_else(|| Json::String(default.to_owned()), |node| scope.value(node))
    };
    let variables: Vec<Json> =
        build.variables.into_iter().map(|(name, value)| json!({ "Name": name, "Value": value })).collect();
    let mut properties = members(json!({
        "Name": name,
        "Description": format!("The action {} of the pipeline {}", action.name, line.name),
        "ServiceRole": attribute(&line.id(&format!("{id}Role")), "Arn"),
        "EncryptionKey": line.store_key(),
        "Source": { "Type": "CODEPIPELINE", "BuildSpec": build.buildspec },
        "Artifacts": { "Type": "CODEPIPELINE" },
        "Environment": {
            "Type": "LINUX_CONTAINER",
            "ComputeType": value("ComputeType", SIZE),
            "Image": value("Image", IMAGE),
        },
    }));
    if !variables.is_empty() {
        properties["Environment"]["EnvironmentVariables"] = variables.into();
    }
    if let Some(node) = action.fields.given("TimeoutInMinutes") {
        properties.insert("TimeoutInMinutes".to_owned(), scope.value(node));
    }
    line.parts.push(Part::new(project.clone(), "AWS::CodeBuild::Project", at, properties));

    let builds = ["codebuild:BatchGetBuilds", "codebuild:StartBuild", "codebuild:StopBuild"];
    let start = allow("StartBuilds", &builds, vec![attribute(&line.id(&project), "Arn")]);
    let starts_as = role::of_action(line, id, at, vec![("start", vec![start])]);
    let configuration = json!({ "ProjectName": reference(&line.id(&project)) });
    let mut declared = declaration(action.name, "Build", "CodeBuild", configuration);
    declared["RoleArn"] = starts_as;
    declared["InputArtifacts"] = json!([{ "Name": build.input }]);
    if let Some(output) = build.output {
        declared["OutputArtifacts"] = json!([{ "Name": output }]);
        line.artifacts.push(output.to_owned());
    }
    declared
}

/// What every build of a project finds in its environment.
pub(super) fn project_variables() -> Map<String, Json> {
    members(json!({
        "SAGEMAKER_PROJECT_NAME": reference("SageMakerProjectName"),
        "SAGEMAKER_PROJECT_ID": reference("SageMakerProjectId"),
    }))
}
