//! The project of CodeBuild that an action starts, and the role that its commands run as.

use serde_json::{Map, Value as Json, json};
use template::Problem;

use super::line::Line;
use super::settings::Settings;
use super::stage::{Action, declaration};
use super::variables::Variables;
use crate::product::part::{Part, members};
use crate::product::policy::{allow, role as role_of};
use crate::product::scope::Scope;
use crate::product::text::{PROJECT, attribute, json_text, reference, sub};
use crate::product::vpc;

/// The longest name of a project, less the longest name and id of what it belongs to, and the signs between.
const LONGEST_NAMES: usize = 150 - 32 - 16 - 3;

/// Why there is no key of KMS for a log.
const LOGS_ARE_ENCRYPTED: &str =
    "CloudWatch Logs encrypts logs by a key of its own; name another by an override of KmsKeyId";

/// A build, as a project needs it.
pub(super) struct Build<'b> {
    /// `Build` or `Test`.
    pub(super) category: &'b str,
    /// The buildspec: the name of a file in the artifact, or its text.
    pub(super) buildspec: Json,
    /// The artifacts that it works on, the one with the buildspec first.
    pub(super) inputs: Vec<String>,
    /// The artifact that it makes.
    pub(super) output: Option<&'b str>,
    /// Whether its commands may run containers.
    pub(super) privileged: bool,
    /// What its commands find in their environment.
    pub(super) variables: Variables,
    /// What its commands may do besides.
    pub(super) permissions: Vec<Json>,
}

/// Adds the project and its roles; what the pipeline declares of the action.
pub(super) fn expand(
    scope: &mut Scope<'_>,
    line: &mut Line<'_>,
    action: &Action<'_>,
    build: Build<'_>,
) -> Json {
    let id = &action.id;
    if line.name.len() + id.len() > LONGEST_NAMES {
        let message = format!("`{}` and `{id}` together are too long for a project's name", line.name);
        let hint = format!("CodeBuild leaves {LONGEST_NAMES} characters for the pipeline and the action");
        scope.wrong(Problem::new(action.position, message).hint(hint));
    }
    let settings = Settings::of(scope, line, &action.fields);
    // The name is known without the project, so that the role can say it before there is one.
    let name = sub(&format!("{PROJECT}-{}-{id}", line.name), &[]);
    if let Some(days) = &settings.log_retention {
        let log = json!({ "LogGroupName": log_group(&name), "RetentionInDays": days });
        let log = Part::new(format!("{id}Log"), "AWS::Logs::LogGroup", action.position, members(log));
        line.parts.push(log.accepting("W84", LOGS_ARE_ENCRYPTED));
    }
    let role = role(line, action, &name, &settings, build.permissions);
    line.parts.push(role);
    line.handlers.push(line.id(&format!("{id}Role")));
    let mut properties = members(json!({
        "Name": name,
        "Description": format!("The action {} of the pipeline {}", action.name, line.name),
        "ServiceRole": attribute(&line.id(&format!("{id}Role")), "Arn"),
        "EncryptionKey": line.store_key(),
        "Source": { "Type": "CODEPIPELINE", "BuildSpec": build.buildspec },
        "Artifacts": { "Type": "CODEPIPELINE" },
        "Environment": {
            "Type": "LINUX_CONTAINER",
            "ComputeType": settings.compute_type,
            "Image": settings.image,
        },
    }));
    if build.privileged {
        properties["Environment"]["PrivilegedMode"] = true.into();
    }
    if !build.variables.fixed.is_empty() {
        properties["Environment"]["EnvironmentVariables"] = build.variables.fixed.into();
    }
    if settings.log_retention.is_some() {
        let group = reference(&line.id(&format!("{id}Log")));
        let logs = json!({ "CloudWatchLogs": { "Status": "ENABLED", "GroupName": group } });
        properties.insert("LogsConfig".to_owned(), logs);
    }
    let vpc = settings.vpc.map(|vpc| vpc.of_a_build());
    properties.extend(vpc.map(|vpc| ("VpcConfig".to_owned(), vpc)));
    properties.extend(settings.timeout.map(|minutes| ("TimeoutInMinutes".to_owned(), minutes)));
    let project = format!("{id}Project");
    line.parts.push(Part::new(project.clone(), "AWS::CodeBuild::Project", action.position, properties));
    line.projects.push(attribute(&line.id(&project), "Arn"));

    let mut configuration = members(json!({ "ProjectName": reference(&line.id(&project)) }));
    if let [first, _, ..] = build.inputs.as_slice() {
        configuration.insert("PrimarySource".to_owned(), json!(first));
    }
    if !build.variables.at_start.is_empty() {
        configuration.insert("EnvironmentVariables".to_owned(), json_text(&build.variables.at_start.into()));
    }
    declared(line, action, build.category, configuration, (&build.inputs, build.output))
}

fn declared(
    line: &mut Line<'_>,
    action: &Action<'_>,
    category: &str,
    configuration: Map<String, Json>,
    (inputs, output): (&[String], Option<&str>),
) -> Json {
    let mut declared = declaration(action.name, category, "CodeBuild", configuration.into());
    declared["InputArtifacts"] = inputs.iter().map(|name| json!({ "Name": name })).collect();
    if let Some(output) = output {
        declared["OutputArtifacts"] = json!([{ "Name": output }]);
        line.artifacts.push(output.to_owned());
    }
    declared
}

fn log_group(project: &Json) -> Json {
    sub("/aws/codebuild/${Project}", &[("Project", project)])
}

/// The role that the commands run as.
fn role(
    line: &Line<'_>,
    action: &Action<'_>,
    project: &Json,
    settings: &Settings,
    further: Vec<Json>,
) -> Part {
    let id = &action.id;
    let log = if settings.log_retention.is_some() {
        let group = attribute(&line.id(&format!("{id}Log")), "Arn");
        allow("WriteLog", &["logs:CreateLogStream", "logs:PutLogEvents"], vec![group])
    } else {
        let group = "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${Group}";
        let group = sub(group, &[("Group", &log_group(project))]);
        let actions = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"];
        allow("WriteLog", &actions, vec![group.clone(), sub("${Group}:*", &[("Group", &group)])])
    };
    let mut permissions = vec![log];
    if settings.vpc.is_some() {
        permissions.extend(vpc::for_builds());
    }
    permissions.extend(further);
    let description = format!("What the commands of the action {id} of the pipeline {} run as", line.name);
    let properties = role_of("codebuild", &description, permissions);
    let role = Part::new(format!("{id}Role"), "AWS::IAM::Role", action.position, properties);
    if settings.vpc.is_some() { role.accepting("W11", vpc::NO_NARROWER) } else { role }
}
