//! Build and Test: a build of CodeBuild's, with the artifacts in the artifact bucket.
//!
//! The build is of source type `CODEPIPELINE`, overridden with the place of the primary input (`bucket/key`), further
//! inputs as secondary sources named like the artifacts, and the places of the outputs as artifacts of that type
//! (`location`, `path` and `name`; several as secondary artifacts named like them, none for an action without
//! outputs). AWS hands these over where nobody sees them.

use std::collections::BTreeMap;

use kernel::{Failure, Result, Ticket};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use shapes_codebuild as codebuild;

use super::{Task, Turn};
use crate::artifact::Location;
use crate::{api, errors};

/// A build that is followed.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Work {
    pub(super) ticket: Ticket,
    /// Its id: `project:uuid`.
    build: String,
}

/// Checks its configuration.
pub(super) fn check(action: &api::ActionDeclaration) -> Result<()> {
    let name = &action.name;
    let given = |key: &str| action.configuration.as_ref()?.get(key);
    for key in ["BatchEnabled", "CombineArtifacts"] {
        if given(key).is_some_and(|value| value.eq_ignore_ascii_case("true")) {
            return Err(errors::action(format!(
                "Action {name} has {key}: batch builds are not available in this runtime"
            )));
        }
    }
    let inputs = action.input_artifacts.as_deref().unwrap_or_default();
    match given("PrimarySource") {
        Some(primary) if !primary.contains("#{") && !inputs.iter().any(|input| input.name == *primary) => {
            Err(errors::action(format!("PrimarySource {primary} is not an input artifact of action {name}")))
        }
        None if inputs.len() > 1 => Err(errors::action(format!(
            "Action {name} has several input artifacts; name the one with the buildspec as PrimarySource"
        ))),
        _ => Ok(()),
    }?;
    match given("EnvironmentVariables") {
        Some(text) if !text.contains("#{") => variables(text).map(|_| ()),
        _ => Ok(()),
    }
}

pub(super) fn begin(task: &mut Task<'_>) -> Result<Turn> {
    let start = input(task)?;
    let under = task.under();
    let started = task.call.invoke(under.principal(), start).map_err(|mut error| {
        error.message = format!("Error calling startBuild: {}", error.message);
        error
    })?;
    let build = started.build.unwrap_or_default();
    let (id, arn) = (build.id.unwrap_or_default(), build.arn.unwrap_or_default());
    let page = format_args!("{}/view/new", id.replace(':', "%3A"));
    task.row.external_url =
        Some(super::console(task.call.place(), "codebuild", format_args!("builds/{page}")));
    task.row.external_id = Some(id.clone());
    if !task.call.busy(&arn)? {
        return ended_as(task, &id);
    }
    let ticket = task.call.follow(task.me, &arn)?;
    Ok(Turn::Wait(super::Work::Build(Work { ticket, build: id })))
}

pub(super) fn ended(task: &mut Task<'_>, work: &Work) -> Result<Turn> {
    ended_as(task, &work.build)
}

/// The build has ended; how, it says itself.
fn ended_as(task: &mut Task<'_>, id: &str) -> Result<Turn> {
    let under = task.under();
    let get = codebuild::BatchGetBuilds { ids: vec![id.to_owned()] };
    let found = task.call.ask(under.principal(), get)?.builds.unwrap_or_default();
    let Some(build) = found.into_iter().next() else {
        return Ok(Turn::Done(Err(Failure::new("JobFailed", format!("Build {id} does not exist")))));
    };
    let exported = build.exported_environment_variables.iter().flatten();
    let pairs = exported.filter_map(|variable| Some((variable.name.clone()?, variable.value.clone()?)));
    task.row.variables = pairs.collect();
    let status = build.build_status.clone().unwrap_or_default();
    let outcome =
        if status == "SUCCEEDED" { Ok(()) } else { Err(Failure::new("JobFailed", why(&status, &build))) };
    Ok(Turn::Done(outcome))
}

/// As AWS tells it: `Build terminated with state: FAILED. Phase: BUILD, Code: COMMAND_EXECUTION_ERROR, Message: …`.
fn why(status: &str, build: &codebuild::Build) -> String {
    let bad = |phase: &&codebuild::BuildPhase| {
        phase.phase_status.as_deref().is_some_and(|status| !matches!(status, "SUCCEEDED" | "IN_PROGRESS"))
    };
    let ended = format!("Build terminated with state: {status}.");
    let Some(phase) = build.phases.iter().flatten().find(bad) else { return ended };
    let contexts = phase.contexts.as_deref().unwrap_or_default();
    let context = contexts.first().cloned().unwrap_or_default();
    format!(
        "{ended} Phase: {}, Code: {}, Message: {}",
        phase.phase_type.as_deref().unwrap_or_default(),
        context.status_code.unwrap_or_default(),
        context.message.unwrap_or_default()
    )
}

fn input(task: &Task<'_>) -> Result<codebuild::StartBuild> {
    let (name, primary) = match task.given("PrimarySource") {
        Some(name) => (name.to_owned(), task.input(name)?.clone()),
        None => {
            task.row.inputs.first().cloned().ok_or_else(|| errors::action("a build has an input artifact"))?
        }
    };
    let secondary = task.row.inputs.iter().filter(|(other, _)| *other != name);
    let sources: Vec<codebuild::ProjectSource> = secondary.map(|(name, at)| source(name, at)).collect();
    let outputs: Vec<codebuild::ProjectArtifacts> =
        task.row.outputs.iter().map(|(name, at)| output(name, at)).collect();
    let mut environment = task.given("EnvironmentVariables").map(variables).transpose()?.unwrap_or_default();
    let initiator = format!("codepipeline/{}", task.declaration.name);
    environment.push(codebuild::EnvironmentVariable {
        name: "CODEBUILD_INITIATOR".to_owned(),
        value: initiator,
        type_: Some("PLAINTEXT".to_owned()),
    });
    let several = outputs.len() > 1;
    Ok(codebuild::StartBuild {
        project_name: task.given("ProjectName").unwrap_or_default().to_owned(),
        source_type_override: Some("CODEPIPELINE".to_owned()),
        source_location_override: Some(path(&primary)),
        source_version: Some(primary.arn(task.call.place().partition())),
        secondary_sources_override: Some(sources).filter(|sources| !sources.is_empty()),
        artifacts_override: outputs.first().cloned(),
        secondary_artifacts_override: several.then_some(outputs),
        environment_variables_override: Some(environment),
        encryption_key_override: task.encryption_key(),
        idempotency_token: Some(task.row.uuid.clone()),
        ..codebuild::StartBuild::default()
    })
}

fn path(at: &Location) -> String {
    format!("{}/{}", at.bucket, at.key)
}

fn source(name: &str, at: &Location) -> codebuild::ProjectSource {
    codebuild::ProjectSource {
        type_: "CODEPIPELINE".to_owned(),
        location: Some(path(at)),
        source_identifier: Some(name.to_owned()),
        ..codebuild::ProjectSource::default()
    }
}

fn output(name: &str, at: &Location) -> codebuild::ProjectArtifacts {
    let (folder, file) = at.key.rsplit_once('/').unwrap_or(("", &at.key));
    codebuild::ProjectArtifacts {
        type_: "CODEPIPELINE".to_owned(),
        location: Some(at.bucket.clone()),
        path: Some(folder.to_owned()),
        name: Some(file.to_owned()),
        packaging: Some("ZIP".to_owned()),
        artifact_identifier: Some(name.to_owned()),
        ..codebuild::ProjectArtifacts::default()
    }
}

/// `[{"name": …, "value": …, "type": "PLAINTEXT"}]`, as the configuration has it.
fn variables(text: &str) -> Result<Vec<codebuild::EnvironmentVariable>> {
    let wrong = || {
        errors::action(
            "EnvironmentVariables is not a JSON list of objects with name, value and, if need be, type",
        )
    };
    let list: Vec<BTreeMap<String, Value>> = serde_json::from_str(text).map_err(|_| wrong())?;
    let one = |object: BTreeMap<String, Value>| {
        let text = |key: &str| object.get(key).and_then(Value::as_str).map(str::to_owned);
        Some(codebuild::EnvironmentVariable {
            name: text("name")?,
            value: text("value")?,
            type_: text("type"),
        })
    };
    list.into_iter().map(|object| one(object).ok_or_else(wrong)).collect()
}
