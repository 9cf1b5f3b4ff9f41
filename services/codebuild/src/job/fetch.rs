//! The effect of the phase `DOWNLOAD_SOURCE`: sources, buildspec, parameters, and what stands in for the image.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use kernel::{ApiError, Effect, Outside, Result, Ticket, internal};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use shapes_codebuild as api;
use shapes_secretsmanager as secretsmanager;
use shapes_ssm as ssm;
use workload::Says;

use super::agent::{Agent, HOME, broken};
use super::unpack;
use crate::build::environment;
use crate::buildspec::Buildspec;
use crate::project;
use crate::script;

/// Parameters that one request gets.
const AT_ONCE: usize = 10;

/// Fills the build's folder with all that its process needs.
#[derive(Serialize, Deserialize)]
pub(crate) struct Fetch {
    /// The build's ARN.
    pub(crate) arn: String,
}

/// What was found.
#[derive(Serialize)]
pub(crate) struct Fetched {
    /// The version of the primary source: a commit, or the version of an object.
    version: Option<String>,
}

impl Effect for Fetch {
    const KIND: &'static str = "codebuild_fetch";
    type Output = Fetched;

    async fn perform(self, _: &Ticket, outside: &Outside) -> Result<Fetched> {
        let agent = Agent::of(outside, &self.arn).await?;
        let home = agent.folder(HOME)?;
        emptied(&home)?;
        agent.say(opening(&agent)).await?;
        let version = agent.sources(&home).await?;
        let text = agent.buildspec(&home)?;
        let spec = Buildspec::parse(&text).map_err(|error| ApiError::new("YAML_FILE_ERROR", error.0))?;
        agent.keep_spec(&text)?;
        let mut parameters = agent.parameters(&spec).await?;
        parameters.extend(agent.secrets(&spec).await?);
        agent.say(selections(&spec)).await?;
        agent.prepare(&spec.runtimes).await?;
        let variables =
            environment::variables(&agent.build, &agent.place, &spec.env, &parameters, version.as_deref());
        write_program(&home, &agent, &spec, &variables)
            .map_err(|cause| broken("a build's program", &cause))?;
        Ok(Fetched { version })
    }
}

/// What the log says first.
fn opening(agent: &Agent<'_>) -> Vec<String> {
    let shown = &agent.build.shown.0;
    let mut lines = vec!["Phase is DOWNLOAD_SOURCE".to_owned()];
    let folder = format!("{}/{}", environment::HOME, environment::source_folder(&agent.build));
    lines.push(format!("CODEBUILD_SRC_DIR={folder}"));
    if shown.environment.as_ref().is_some_and(|environment| environment.privileged_mode == Some(true)) {
        lines.push(
            "privilegedMode is set, but this runtime has no Docker: docker commands of this build will fail"
                .to_owned(),
        );
    }
    if shown.cache.as_ref().is_some_and(|cache| cache.type_ == api::cache_type::LOCAL) {
        lines.push("The local cache keeps nothing: each build starts from an empty folder".to_owned());
    }
    lines
}

/// What the log says of a buildspec.
fn selections(spec: &Buildspec) -> Vec<String> {
    let mut lines = vec!["Processing environment variables".to_owned()];
    for (language, version) in &spec.runtimes {
        lines.push(format!(
            "Selecting '{language}' runtime version '{version}' based on manual selections..."
        ));
    }
    lines.extend(spec.notes.iter().cloned());
    lines
}

/// Empties the build's folder of what an attempt before may have left.
fn emptied(home: &Path) -> Result<()> {
    let empty = || {
        fs::remove_dir_all(home)?;
        fs::create_dir_all(home)?;
        script::FOLDERS.iter().try_for_each(|folder| fs::create_dir_all(home.join(folder)))
    };
    empty().map_err(|cause| broken("a build's folder", &cause))
}

fn write_program(
    home: &Path,
    agent: &Agent<'_>,
    spec: &Buildspec,
    variables: &BTreeMap<String, String>,
) -> io::Result<()> {
    let source = format!("{}/{}", environment::HOME, environment::source_folder(&agent.build));
    let mut files = script::files(spec, script::Stage { home: environment::HOME, source: &source });
    files.insert(script::VARIABLES.to_owned(), script::variables(variables));
    files.into_iter().try_for_each(|(path, content)| fs::write(home.join(path), content))
}

impl Agent<'_> {
    /// Downloads and unpacks all sources. Gives the version of the primary one.
    async fn sources(&self, home: &Path) -> Result<Option<String>> {
        let shown = &self.build.shown.0;
        let primary = shown.source.clone().unwrap_or_default();
        let version = self.source(home, &primary, &environment::source_folder(&self.build)).await?;
        for source in shown.secondary_sources.iter().flatten() {
            let identifier = source.source_identifier.as_deref().unwrap_or_default();
            if identifier.contains(['/', '.']) || identifier.is_empty() {
                return Err(ApiError::new(
                    "CLIENT_ERROR",
                    format!("`{identifier}` cannot identify a source"),
                ));
            }
            self.source(home, source, &environment::secondary_folder(&self.build, identifier)).await?;
        }
        Ok(version)
    }

    async fn source(&self, home: &Path, source: &api::ProjectSource, folder: &str) -> Result<Option<String>> {
        let folder = home.join(folder);
        fs::create_dir_all(&folder).map_err(|cause| broken("a source's folder", &cause))?;
        let Some(location) = source.location.as_deref().filter(|_| source.type_ != "NO_SOURCE") else {
            return Ok(None);
        };
        let location = location.trim_start_matches("arn:aws:s3:::");
        let (bucket, key) = location.split_once('/').unwrap_or((location, ""));
        let archive = home.join("output/tmp/source.zip");
        let got = self.objects().download(bucket, key, &archive).await;
        let object = got.map_err(|error| refused(&format!("download of s3://{location}"), &error))?;
        let commit = tokio::task::spawn_blocking(move || {
            let commit = unpack::unpack(&archive, &folder)?;
            fs::remove_file(&archive).map_err(|cause| broken("a source's file", &cause))?;
            Ok::<_, ApiError>(commit)
        });
        Ok(commit.await.map_err(internal)??.or(object.version_id))
    }

    /// The text of the buildspec: the project's own, or a file of the primary source.
    fn buildspec(&self, home: &Path) -> Result<String> {
        let source = self.build.shown.0.source.as_ref();
        let given = source.and_then(|source| source.buildspec.as_deref()).filter(|spec| !spec.is_empty());
        let name = match given {
            Some(text) if project::is_inline(text) => return Ok(text.to_owned()),
            Some(name) => name,
            None => "buildspec.yml",
        };
        let folder = environment::source_folder(&self.build);
        let shown = format!("{}/{folder}/{}", environment::HOME, name.trim_start_matches("./"));
        let missing =
            |why: &dyn std::fmt::Display| ApiError::new("YAML_FILE_ERROR", format!("stat {shown}: {why}"));
        if name.starts_with('/') || name.split('/').any(|part| part == "..") {
            return Err(missing(&"the name leads out of the source"));
        }
        fs::read_to_string(home.join(folder).join(name)).map_err(|cause| match cause.kind() {
            io::ErrorKind::NotFound => missing(&"no such file or directory"),
            _ => missing(&cause),
        })
    }

    /// The variables that the Parameter Store has, read as the build's role.
    async fn parameters(&self, spec: &Buildspec) -> Result<BTreeMap<String, String>> {
        let wanted = environment::parameters(&self.build, &spec.env);
        let names: Vec<String> = wanted.values().cloned().collect();
        let mut values = BTreeMap::new();
        for names in names.chunks(AT_ONCE) {
            let get = ssm::GetParameters { names: names.to_vec(), with_decryption: Some(true) };
            let got = self.outside.invoke(&self.role(), get).await;
            let got = got.map_err(|error| ApiError::new("Decrypted Variables Error", error.message))?;
            for parameter in got.parameters.into_iter().flatten() {
                values.insert(parameter.name.unwrap_or_default(), parameter.value.unwrap_or_default());
            }
        }
        let value = |(variable, name): (String, String)| match values.get(&name) {
            Some(value) => Ok((variable, value.clone())),
            None => {
                Err(ApiError::new("Decrypted Variables Error", format!("parameter does not exist: {name}")))
            }
        };
        wanted.into_iter().map(value).collect()
    }

    /// The variables that Secrets Manager has, read as the build's role.
    async fn secrets(&self, spec: &Buildspec) -> Result<BTreeMap<String, String>> {
        let mut values = BTreeMap::new();
        for (variable, wanted) in environment::secrets(&self.build, &spec.env) {
            let refuse = |text: String| ApiError::new("Secrets Manager Error Message", text);
            // An ARN has six colons of its own.
            let colons = if wanted.starts_with("arn:") { 6 } else { 0 };
            let end = wanted.match_indices(':').nth(colons).map_or(wanted.len(), |(at, _)| at);
            let (id, rest) = wanted.split_at(end);
            let mut parts =
                rest.split(':').skip(1).map(|part| Some(part.to_owned()).filter(|part| !part.is_empty()));
            let mut part = || parts.next().flatten();
            let (key, version_stage, version_id) = (part(), part(), part());
            let get = secretsmanager::GetSecretValue { secret_id: id.to_owned(), version_stage, version_id };
            let got = self.outside.invoke(&self.role(), get).await.map_err(|error| refuse(error.message))?;
            let text = got.secret_string.ok_or_else(|| {
                refuse(format!("secret {id} is binary: variables are of secrets with a SecretString"))
            })?;
            let value = match key {
                None => text,
                Some(key) => {
                    let secret: Value = serde_json::from_str(&text).unwrap_or_default();
                    let value =
                        secret.get(&key).ok_or_else(|| refuse(format!("secret {id} has no key {key}")))?;
                    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
                }
            };
            values.insert(variable, value);
        }
        Ok(values)
    }

    /// Prepares what stands in for the image; the log shows how it goes.
    async fn prepare(&self, runtimes: &BTreeMap<String, String>) -> Result<()> {
        let environment = self.build.shown.0.environment.clone().unwrap_or_default();
        let mut log = InLog(self);
        let outcome = workload::prepare(&*self.processes, &environment.image, runtimes, &mut log).await?;
        outcome.map_err(|failure| {
            let code = match failure.code.as_str() {
                "ImageUnknown" => "BUILD_CONTAINER_UNABLE_TO_PULL_IMAGE",
                "RuntimeUnknown" => "YAML_FILE_ERROR",
                _ => "CLIENT_ERROR",
            };
            ApiError::new(code, failure.message)
        })
    }
}

/// The build's log, for what CodeBuild itself says.
struct InLog<'a>(&'a Agent<'a>);

impl Says for InLog<'_> {
    async fn say(&mut self, lines: Vec<String>) -> Result<()> {
        self.0.say(lines).await
    }
}

/// What the build's role was not let do.
pub(super) fn refused(what: &str, error: &ApiError) -> ApiError {
    let code = if error.code.starts_with("AccessDenied") { "ACCESS_DENIED" } else { "CLIENT_ERROR" };
    ApiError::new(code, format!("{what} failed: {}: {}", error.code, error.message))
}
