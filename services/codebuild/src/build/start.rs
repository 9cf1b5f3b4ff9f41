//! `StartBuild`.

use kernel::{Answers, ApiError, Call, Ids as _, Needs, Query, Result, Stored};
use shapes_codebuild as api;

use super::{Build, arn, event, of_project};
use crate::job::Building;
use crate::project::{self, Project, passing};
use crate::{CodeBuild, error};

/// How long an idempotency token stands for its build, in milliseconds.
const TOKEN_LIFE: i64 = 5 * 60 * 1_000;

impl Answers<api::StartBuild> for CodeBuild {
    const ALSO: &'static [&'static str] = &["iam:PassRole"];

    fn needs(call: &Call, op: &api::StartBuild) -> Result<Needs> {
        let needs = project::needs(call, &project::named(call, &op.project_name))?;
        Ok(match &op.service_role_override {
            Some(role) => needs.and(passing(role)),
            None => needs,
        })
    }

    fn run(call: &mut Call, op: api::StartBuild) -> Result<api::StartBuildOutput> {
        let build = start(call, op)?;
        Ok(api::StartBuildOutput { build: Some(build.shown.0) })
    }
}

/// Starts a build, or finds the one that the same request has started already.
pub(super) fn start(call: &mut Call, op: api::StartBuild) -> Result<Build> {
    let name = project::named(call, &op.project_name);
    let mut project: Project = call.get(&name)?.ok_or_else(|| {
        error::absent(format!("Project cannot be found: {}", project::arn(call.place(), &name)))
    })?;
    if let Some(build) = started_already(call, &name, op.idempotency_token.as_deref())? {
        return Ok(build);
    }
    refuse_unserved(&op)?;
    check_limit(call, &project)?;
    project.builds += 1;
    let uuid = call.ids().uuid();
    let build = composed(call, &project, op, &uuid)?;
    if build.role() != project.settings.0.service_role.as_deref().unwrap_or_default() {
        project::check_role(call, build.role(), &name)?;
    }
    call.put(&project)?;
    call.put(&build)?;
    event::state(call, &build)?;
    let arn = arn(call.place(), &build.id);
    call.start(&arn, Building::new(&build.id))?;
    Ok(build)
}

fn started_already(call: &Call, project: &str, token: Option<&str>) -> Result<Option<Build>> {
    let Some(token) = token else { return Ok(None) };
    let fresh = |build: &Build| {
        let started = build.shown.0.start_time.map_or(0, |time| time.0);
        build.project == project && call.now().0 - started < TOKEN_LIFE
    };
    Ok(call.every::<Build>(&Query::all().by("token", token))?.into_iter().find(fresh))
}

fn check_limit(call: &Call, project: &Project) -> Result<()> {
    let Some(limit) = project.settings.0.concurrent_build_limit else { return Ok(()) };
    let running = of_project(call, &project.name)?.iter().filter(|build| build.is_running()).count();
    if i64::try_from(running).unwrap_or(i64::MAX) < i64::from(limit) {
        return Ok(());
    }
    let message =
        format!("Cannot have more than {limit} builds in progress for the project {}", project.name);
    Err(ApiError::new("AccountLimitExceededException", message))
}

fn refuse_unserved(op: &api::StartBuild) -> Result<()> {
    for (given, what) in [
        (op.source_auth_override.is_some(), "sourceAuthOverride"),
        (op.certificate_override.is_some(), "certificateOverride"),
        (op.registry_credential_override.is_some(), "registryCredentialOverride"),
        (op.fleet_override.is_some(), "fleetOverride"),
        (op.host_kernel_override.is_some(), "hostKernelOverride"),
        (op.debug_session_enabled == Some(true), "debugSessionEnabled"),
        (op.auto_retry_limit_override.is_some_and(|limit| limit > 0), "autoRetryLimitOverride"),
        (op.cache_override.as_ref().is_some_and(|cache| cache.type_ == "S3"), "A cache in S3"),
    ] {
        if given {
            return Err(error::unserved(what, "leave it out"));
        }
    }
    Ok(())
}

/// The build that a request makes of a project.
fn composed(call: &Call, project: &Project, op: api::StartBuild, uuid: &str) -> Result<Build> {
    let request = op.clone();
    let settings = project.settings.0.clone();
    let id = format!("{}:{uuid}", project.name);
    let source = source(&op, settings.source.unwrap_or_default())?;
    let secondary = op.secondary_sources_override.or(settings.secondary_sources).unwrap_or_default();
    for source in &secondary {
        project::check_source(source, false)?;
    }
    let artifacts = op.artifacts_override.or(settings.artifacts).unwrap_or_default();
    let further = op.secondary_artifacts_override.or(settings.secondary_artifacts).unwrap_or_default();
    for artifacts in std::iter::once(&artifacts).chain(&further) {
        project::check_artifacts(artifacts)?;
    }
    let mut environment = settings.environment.unwrap_or_default();
    environment.type_ = op.environment_type_override.unwrap_or(environment.type_);
    environment.image = op.image_override.unwrap_or(environment.image);
    environment.compute_type = op.compute_type_override.unwrap_or(environment.compute_type);
    environment.privileged_mode = op.privileged_mode_override.or(environment.privileged_mode);
    environment.image_pull_credentials_type =
        op.image_pull_credentials_type_override.or(environment.image_pull_credentials_type);
    let (variables, told) = variables(environment.environment_variables, op.environment_variables_override);
    environment.environment_variables = Some(variables);
    project::check_environment(&environment)?;
    let logs = op.logs_config_override.or(settings.logs_config);
    project::check_logs(logs.as_ref())?;
    let timeout = op.timeout_in_minutes_override.or(settings.timeout_in_minutes);
    project::check_minutes(timeout, 2_160, "timeoutInMinutesOverride")?;
    let shown = api::Build {
        arn: Some(arn(call.place(), &id)),
        id: Some(id.clone()),
        build_number: Some(project.builds),
        start_time: Some(call.now()),
        current_phase: Some(api::build_phase_type::QUEUED.to_owned()),
        build_status: Some(api::status_type::IN_PROGRESS.to_owned()),
        source_version: op.source_version.or(settings.source_version),
        project_name: Some(project.name.clone()),
        phases: Some(Vec::new()),
        source: Some(source),
        secondary_sources: Some(secondary),
        secondary_source_versions: op
            .secondary_sources_version_override
            .or(settings.secondary_source_versions),
        artifacts: Some(api::BuildArtifacts {
            location: location(&artifacts),
            encryption_disabled: artifacts.encryption_disabled,
            override_artifact_name: artifacts.override_artifact_name,
            ..api::BuildArtifacts::default()
        }),
        secondary_artifacts: Some(Vec::new()),
        cache: op.cache_override.or(settings.cache),
        environment: Some(environment),
        service_role: op.service_role_override.or(settings.service_role),
        logs: logs_location(call, &project.name, uuid, logs),
        timeout_in_minutes: timeout,
        queued_timeout_in_minutes: op
            .queued_timeout_in_minutes_override
            .or(settings.queued_timeout_in_minutes),
        build_complete: Some(false),
        initiator: Some(initiator(call, told)),
        encryption_key: op.encryption_key_override.or(settings.encryption_key),
        ..api::Build::default()
    };
    Ok(Build {
        id,
        project: project.name.clone(),
        token: op.idempotency_token,
        shown: Stored(shown),
        artifacts: Stored(artifacts),
        secondary_artifacts: further.into_iter().map(Stored).collect(),
        forwarded: 0,
        request: Stored(request),
    })
}

fn source(op: &api::StartBuild, mut source: api::ProjectSource) -> Result<api::ProjectSource> {
    if let Some(kind) = &op.source_type_override {
        source.type_.clone_from(kind);
    }
    source.location = op.source_location_override.clone().or(source.location);
    source.buildspec = op.buildspec_override.clone().or(source.buildspec);
    source.git_clone_depth = op.git_clone_depth_override.or(source.git_clone_depth);
    source.git_submodules_config = op.git_submodules_config_override.clone().or(source.git_submodules_config);
    source.insecure_ssl = op.insecure_ssl_override.or(source.insecure_ssl);
    source.report_build_status = op.report_build_status_override.or(source.report_build_status);
    source.build_status_config = op.build_status_config_override.clone().or(source.build_status_config);
    if source.type_ == "CODEPIPELINE" && source.location.is_none() {
        return Err(error::invalid(
            "A build of the source type CODEPIPELINE is started by a pipeline: start the pipeline's execution, or give \
             sourceTypeOverride and artifactsOverride",
        ));
    }
    project::check_source(&source, true)?;
    Ok(source)
}

/// The project's variables with the request's over them, and who a pipeline says that it is.
fn variables(
    own: Option<Vec<api::EnvironmentVariable>>,
    over: Option<Vec<api::EnvironmentVariable>>,
) -> (Vec<api::EnvironmentVariable>, Option<String>) {
    let mut all = own.unwrap_or_default();
    let mut told = None;
    for variable in over.unwrap_or_default() {
        if variable.name == "CODEBUILD_INITIATOR" {
            told = Some(variable.value);
            continue;
        }
        all.retain(|other| other.name != variable.name);
        all.push(variable);
    }
    (all, told)
}

/// Who started it: a pipeline, a user, a role's session.
fn initiator(call: &Call, told: Option<String>) -> String {
    let pipeline = call.role_taker().filter(|taker| taker.service == "codepipeline");
    let name = pipeline.and_then(|taker| taker.source.as_deref()?.rsplit(':').next());
    if let Some(name) = name {
        return format!("codepipeline/{name}");
    }
    let arn = call.caller().arn();
    let own = arn.rsplit(':').next().unwrap_or_default();
    let own = own.strip_prefix("assumed-role/").or_else(|| own.rsplit('/').next()).unwrap_or(own);
    told.unwrap_or_else(|| own.to_owned())
}

fn location(artifacts: &api::ProjectArtifacts) -> Option<String> {
    let bucket = artifacts.location.as_deref()?;
    Some(format!("arn:aws:s3:::{}", bucket.trim_start_matches("arn:aws:s3:::")))
}

fn logs_location(
    call: &Call,
    project: &str,
    uuid: &str,
    config: Option<api::LogsConfig>,
) -> Option<api::LogsLocation> {
    let config = config.and_then(|logs| logs.cloud_watch_logs);
    if config.as_ref().is_some_and(|logs| logs.status == "DISABLED") {
        return None;
    }
    let (group, prefix) = config.clone().map_or((None, None), |logs| (logs.group_name, logs.stream_name));
    let group = group.unwrap_or_else(|| format!("/aws/codebuild/{project}"));
    let stream = prefix.map_or_else(|| uuid.to_owned(), |prefix| format!("{prefix}/{uuid}"));
    let on = api::CloudWatchLogsConfig { status: "ENABLED".to_owned(), ..Default::default() };
    Some(api::LogsLocation {
        cloud_watch_logs_arn: Some(
            call.place().arn("logs", format_args!("log-group:{group}:log-stream:{stream}")),
        ),
        group_name: Some(group),
        stream_name: Some(stream),
        cloud_watch_logs: Some(config.unwrap_or(on)),
        ..api::LogsLocation::default()
    })
}
