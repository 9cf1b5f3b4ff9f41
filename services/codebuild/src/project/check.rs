//! What a project or a build may ask for.

use kernel::Result;
use shapes_codebuild as api;

use crate::buildspec::is_name;
use crate::error::{invalid, unserved};

/// A source, a build's or a project's.
pub(crate) fn source(source: &api::ProjectSource, is_primary: bool) -> Result<()> {
    if is_primary == source.source_identifier.is_some() {
        return Err(invalid(if is_primary {
            "Invalid source: the primary source has no sourceIdentifier"
        } else {
            "Invalid source: each secondary source needs a sourceIdentifier"
        }));
    }
    match source.type_.as_str() {
        "NO_SOURCE" if !is_primary => return Err(invalid("Invalid source: a secondary source has a type")),
        "NO_SOURCE" if source.buildspec.as_deref().is_none_or(|spec| !is_inline(spec)) => {
            return Err(invalid(
                "Invalid project source: the source type NO_SOURCE needs a buildspec in the project",
            ));
        }
        "CODEPIPELINE" | "NO_SOURCE" => {}
        "S3" => {
            let location = source.location.as_deref().unwrap_or_default();
            if !location.trim_start_matches("arn:aws:s3:::").contains('/') {
                return Err(invalid(
                    "Invalid project source: location must be `BUCKET/KEY` for the source type S3",
                ));
            }
            if location.ends_with('/') {
                return Err(unserved("A folder in S3 as source", "give the key of a zip file"));
            }
        }
        "CODECOMMIT" => {
            return Err(unserved(
                "The source type CODECOMMIT",
                "use a pipeline's CodeCommit source action, or clone the repository in the buildspec",
            ));
        }
        other => {
            return Err(unserved(
                format_args!("The source type {other}"),
                "use CODEPIPELINE, S3 or NO_SOURCE",
            ));
        }
    }
    of_git(source)
}

/// What only sources have that are repositories: none of those is served.
fn of_git(source: &api::ProjectSource) -> Result<()> {
    if source.report_build_status == Some(true) || source.build_status_config.is_some() {
        // AWS refuses it as well.
        return Err(invalid(format!(
            "Invalid source: the source type {} takes no build status; leave reportBuildStatus and buildStatusConfig out",
            source.type_
        )));
    }
    let fetches_submodules = source.git_submodules_config.as_ref().is_some_and(|git| git.fetch_submodules);
    for (given, what) in [
        (source.auth.is_some(), "auth of a source"),
        (source.insecure_ssl == Some(true), "insecureSsl of a source"),
        (fetches_submodules, "fetchSubmodules of a source"),
    ] {
        if given {
            return Err(unserved(what, "leave it out"));
        }
    }
    Ok(())
}

/// Whether a project's buildspec is the text itself, not the name of a file.
pub(crate) fn is_inline(buildspec: &str) -> bool {
    buildspec.contains('\n') || buildspec.trim_start().starts_with('{') || buildspec.contains("version:")
}

/// Artifacts, a build's or a project's.
pub(crate) fn artifacts(artifacts: &api::ProjectArtifacts) -> Result<()> {
    match artifacts.type_.as_str() {
        "S3" if artifacts.location.as_deref().is_none_or(str::is_empty) => {
            Err(invalid("Invalid artifacts: location, a bucket, is required for the artifacts type S3"))
        }
        "CODEPIPELINE" | "NO_ARTIFACTS" | "S3" => Ok(()),
        other => Err(invalid(format!("Invalid artifacts: {other} is not an artifacts type"))),
    }
}

/// Where builds run.
pub(crate) fn environment(environment: &api::ProjectEnvironment) -> Result<()> {
    let known = |list: &[&str], value: &str| list.contains(&value);
    if !known(&["LINUX_CONTAINER", "LINUX_GPU_CONTAINER", "ARM_CONTAINER"], &environment.type_) {
        return Err(unserved(
            format_args!("The environment type {}", environment.type_),
            "use LINUX_CONTAINER",
        ));
    }
    if !environment.compute_type.starts_with("BUILD_GENERAL1_") {
        return Err(unserved(
            format_args!("The compute type {}", environment.compute_type),
            "use BUILD_GENERAL1_SMALL",
        ));
    }
    for (given, what) in [
        (environment.fleet.is_some(), "A fleet"),
        (environment.certificate.is_some(), "A certificate"),
        (environment.registry_credential.is_some(), "A registry credential"),
        (environment.docker_server.is_some(), "A Docker server"),
        (environment.compute_configuration.is_some(), "A compute configuration"),
        (environment.host_kernel.is_some(), "A choice of kernels"),
    ] {
        if given {
            return Err(unserved(what, "leave it out"));
        }
    }
    variables(environment.environment_variables.as_deref().unwrap_or_default())
}

/// Variables of a project or a build.
pub(crate) fn variables(variables: &[api::EnvironmentVariable]) -> Result<()> {
    for variable in variables {
        let name = &variable.name;
        if !is_name(name) {
            return Err(invalid(format!("Invalid environment variable name: {name}")));
        }
        match variable.type_.as_deref().unwrap_or("PLAINTEXT") {
            "PLAINTEXT" | "PARAMETER_STORE" | "SECRETS_MANAGER" => {}
            other => {
                return Err(unserved(
                    format_args!("The type {other} of the environment variable {name}"),
                    "use PARAMETER_STORE",
                ));
            }
        }
    }
    Ok(())
}

/// Where logs go.
pub(crate) fn logs(logs: Option<&api::LogsConfig>) -> Result<()> {
    let to_s3 = logs.and_then(|logs| logs.s3_logs.as_ref()).is_some_and(|s3| s3.status == "ENABLED");
    if to_s3 { Err(unserved("A log in S3", "use CloudWatch Logs")) } else { Ok(()) }
}

/// A time-out.
pub(crate) fn minutes(minutes: Option<i32>, most: i32, what: &str) -> Result<()> {
    match minutes {
        Some(minutes) if !(5..=most).contains(&minutes) => {
            Err(invalid(format!("Invalid {what}: {minutes} must be between 5 and {most}")))
        }
        _ => Ok(()),
    }
}

/// All that a project asks for.
pub(super) fn project(project: &api::Project) -> Result<()> {
    let name = project.name.as_deref().unwrap_or_default();
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if !(2..=150).contains(&name.len()) || !name.chars().all(is_word) || name.starts_with(['-', '_']) {
        return Err(invalid(format!("Invalid project name: {name}")));
    }
    source(project.source.as_ref().unwrap_or(&api::ProjectSource::default()), true)?;
    for secondary in project.secondary_sources.iter().flatten() {
        source(secondary, false)?;
    }
    let primary = project.artifacts.clone().unwrap_or_default();
    artifacts(&primary)?;
    let by_pipeline = |kind: &str| kind == "CODEPIPELINE";
    let from = project.source.as_ref().is_some_and(|source| by_pipeline(&source.type_));
    if from != by_pipeline(&primary.type_) {
        return Err(invalid(
            "Invalid project: source and artifacts must both be of type CODEPIPELINE, or neither",
        ));
    }
    for secondary in project.secondary_artifacts.iter().flatten() {
        artifacts(secondary)?;
        if secondary.artifact_identifier.is_none() {
            return Err(invalid("Invalid artifacts: each secondary artifact needs an artifactIdentifier"));
        }
    }
    environment(project.environment.as_ref().unwrap_or(&api::ProjectEnvironment::default()))?;
    logs(project.logs_config.as_ref())?;
    minutes(project.timeout_in_minutes, 2_160, "timeoutInMinutes")?;
    minutes(project.queued_timeout_in_minutes, 480, "queuedTimeoutInMinutes")?;
    if project.cache.as_ref().is_some_and(|cache| cache.type_ == "S3") {
        return Err(unserved("A cache in S3", "use NO_CACHE or LOCAL"));
    }
    let vpc = project.vpc_config.as_ref().and_then(|vpc| vpc.vpc_id.as_deref());
    if vpc.is_some_and(|id| !id.is_empty()) {
        return Err(unserved(
            "A VPC",
            "leave vpcConfig out; builds reach AWS and the network through a proxy",
        ));
    }
    for (given, what) in [
        (project.file_system_locations.iter().flatten().next().is_some(), "A file system"),
        (project.build_batch_config.is_some(), "A batch build"),
        (project.badge.as_ref().and_then(|badge| badge.badge_enabled) == Some(true), "A badge"),
        (project.auto_retry_limit.is_some_and(|limit| limit > 0), "Automatic retry"),
    ] {
        if given {
            return Err(unserved(what, "leave it out"));
        }
    }
    Ok(())
}
