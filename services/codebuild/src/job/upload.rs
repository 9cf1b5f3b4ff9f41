//! The effect of the phase `UPLOAD_ARTIFACTS`: what the build left goes to S3, as the build's role.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use kernel::{ApiError, Effect, Left, Outside, Result, Ticket, internal};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use shapes_codebuild as api;
use shapes_s3 as s3;

use super::agent::{Agent, HOME, broken};
use super::fetch::refused;
use super::pack::{self, Chosen};
use crate::build::{Build, environment};
use crate::buildspec::{Artifacts, Files};
use crate::script;

/// Bytes that are read at once.
const CHUNK: usize = 64 * 1024;

/// Stores the build's artifacts.
#[derive(Serialize, Deserialize)]
pub(crate) struct Upload {
    /// The build's ARN.
    pub(crate) arn: String,
}

/// An artifact that is stored.
#[derive(Serialize, Deserialize)]
pub(crate) struct Stored {
    /// None for the primary one.
    identifier: Option<String>,
    /// The ARN of its object, or of the folder of its objects.
    location: String,
    /// Of the zip file, in hexadecimal digits.
    sha256: Option<String>,
}

/// An artifact that the project or the request wants.
struct Wanted<'a> {
    identifier: Option<&'a str>,
    to: &'a api::ProjectArtifacts,
}

impl Effect for Upload {
    const KIND: &'static str = "codebuild_upload";
    type Output = Vec<Stored>;

    async fn perform(self, _: &Ticket, outside: &Outside) -> Result<Vec<Stored>> {
        let agent = Agent::of(outside, &self.arn).await?;
        let artifacts = agent.spec()?.artifacts;
        let mut stored = Vec::new();
        let wanted = wanted(&agent.build);
        if wanted.is_empty() {
            return Ok(stored);
        }
        let left = agent.remains().await?;
        for (n, wanted) in wanted.iter().enumerate() {
            let (set, files) = files(artifacts.as_ref(), wanted)?;
            let files = agent.filled(&set, files);
            let (chosen, lines) = pack::choose(&left, &files);
            agent.say(lines).await?;
            stored.push(agent.store(n, wanted, &files, chosen?).await?);
        }
        Ok(stored)
    }
}

/// The artifacts to store. A pipeline's action with several outputs has them all as further ones.
fn wanted(build: &Build) -> Vec<Wanted<'_>> {
    let primary = Wanted { identifier: None, to: &build.artifacts.0 };
    let further = build.secondary_artifacts.iter().map(|artifacts| &artifacts.0);
    let further = further.map(|to| Wanted { identifier: to.artifact_identifier.as_deref(), to });
    let by_pipeline = primary.to.type_ == "CODEPIPELINE";
    let all: Vec<_> = if by_pipeline && !build.secondary_artifacts.is_empty() {
        further.collect()
    } else {
        std::iter::once(primary).chain(further).collect()
    };
    // Of the type CODEPIPELINE without a place is an action without outputs.
    all.into_iter()
        .filter(|wanted| wanted.to.type_ != "NO_ARTIFACTS" && wanted.to.location.is_some())
        .collect()
}

/// The part of the buildspec that an artifact is made by, and its name among the shell's texts.
fn files<'a>(artifacts: Option<&'a Artifacts>, wanted: &Wanted<'_>) -> Result<(String, &'a Files)> {
    let refuse = |why: String| ApiError::new("CLIENT_ERROR", why);
    let Some(artifacts) = artifacts else {
        return Err(refuse(
            "the buildspec has no artifacts section, and the build has artifacts to store".to_owned(),
        ));
    };
    let Some(identifier) = wanted.identifier else { return Ok(("primary".to_owned(), &artifacts.primary)) };
    let files = artifacts.secondary.get(identifier).ok_or_else(|| {
        refuse(format!(
            "no definition for secondary artifact {identifier}: the buildspec's secondary-artifacts lack it"
        ))
    })?;
    Ok((format!("secondary-{identifier}"), files))
}

/// Shows what is stored in the build.
pub(super) fn show(build: &mut Build, stored: Value) {
    let stored: Vec<Stored> = serde_json::from_value(stored).unwrap_or_default();
    for artifact in stored {
        let shown = api::BuildArtifacts {
            location: Some(artifact.location),
            sha256sum: artifact.sha256,
            artifact_identifier: artifact.identifier.clone(),
            ..api::BuildArtifacts::default()
        };
        if artifact.identifier.is_some() {
            build.shown.0.secondary_artifacts.get_or_insert_default().push(shown);
        } else {
            build.shown.0.artifacts = Some(shown);
        }
    }
}

impl Agent<'_> {
    /// The files that the build left in its source's folder. The log says what cannot be read.
    async fn remains(&self) -> Result<Vec<Left>> {
        let (processes, id) = (self.processes.clone(), self.build.uuid().to_owned());
        let folder = PathBuf::from(environment::source_folder(&self.build));
        let look = {
            let folder = folder.clone();
            move || processes.left(&id, HOME, &folder)
        };
        let found = tokio::task::spawn_blocking(look).await.map_err(internal)?;
        let found = found.map_err(|cause| broken("a build's folder", &cause))?;
        let left_out = found.left_out.iter().map(|(path, what)| {
            format!(
                "{} is left out of all artifacts: {what}",
                path.strip_prefix(&folder).unwrap_or(path).display()
            )
        });
        let lines: Vec<String> = left_out.take(20).collect();
        if !lines.is_empty() {
            self.say(lines).await?;
        }
        let below = |left: Left| {
            let path = left.path.strip_prefix(&folder).map(Path::to_owned).unwrap_or(left.path);
            Left { path, length: left.length, executable: left.executable }
        };
        Ok(found.files.into_iter().map(below).collect())
    }

    /// The same with the texts that the build's shell filled in.
    fn filled(&self, set: &str, files: &Files) -> Files {
        let text = |name: String, text: &String| {
            let filled = || self.left(&format!("{}/{name}", script::TEXTS));
            let filled = script::is_for_shell(text).then(filled).flatten();
            filled.map_or_else(|| text.clone(), |filled| filled.trim_end_matches('\n').to_owned())
        };
        let all = |kind: &str, texts: &[String]| {
            texts.iter().enumerate().map(|(n, wanted)| text(format!("{set}-{kind}-{n}"), wanted)).collect()
        };
        Files {
            files: all("file", &files.files),
            exclude: all("exclude", &files.exclude),
            base_directory: files.base_directory.as_ref().map(|wanted| text(format!("{set}-base"), wanted)),
            name: files.name.as_ref().map(|wanted| text(format!("{set}-name"), wanted)),
            discard_paths: files.discard_paths,
        }
    }

    async fn store(
        &self,
        n: usize,
        wanted: &Wanted<'_>,
        files: &Files,
        chosen: Vec<Chosen>,
    ) -> Result<Stored> {
        let bucket = wanted.to.location.as_deref().unwrap_or_default().trim_start_matches("arn:aws:s3:::");
        let key = key(&self.build, wanted.to, files.name.as_deref());
        let location = format!("arn:aws:s3:::{bucket}/{key}");
        let identifier = wanted.identifier.map(str::to_owned);
        let zipped = wanted.to.type_ == "CODEPIPELINE" || wanted.to.packaging.as_deref() == Some("ZIP");
        if !zipped {
            for file in &chosen {
                let content = self.open(&file.path).map_err(|cause| broken("an artifact", &cause))?;
                self.put(wanted.to, bucket, &joined(&key, &file.name), content).await?;
            }
            return Ok(Stored { identifier, location, sha256: None });
        }
        let archive = self.scratch()?.join(format!("artifact-{n}.zip"));
        let (processes, id) = (self.processes.clone(), self.build.uuid().to_owned());
        let folder = PathBuf::from(environment::source_folder(&self.build));
        let pack = {
            let archive = archive.clone();
            move || {
                pack::pack(&chosen, &archive, |path| processes.open(&id, HOME, &folder.join(path)))?;
                digest(&archive).map_err(|cause| broken("an artifact", &cause))
            }
        };
        let sha256 = tokio::task::spawn_blocking(pack).await.map_err(internal)??;
        let content = File::open(&archive).map_err(|cause| broken("an artifact", &cause))?;
        self.put(wanted.to, bucket, &key, content).await?;
        Ok(Stored { identifier, location, sha256: Some(sha256) })
    }

    fn open(&self, path: &Path) -> io::Result<File> {
        let folder = PathBuf::from(environment::source_folder(&self.build));
        self.processes.open(self.build.uuid(), HOME, &folder.join(path))
    }

    /// Puts a file as the build's role, under the build's key.
    async fn put(&self, to: &api::ProjectArtifacts, bucket: &str, key: &str, content: File) -> Result<()> {
        let own = self.build.shown.0.encryption_key.as_deref().filter(|key| !key.ends_with(":alias/aws/s3"));
        let encrypted = to.encryption_disabled != Some(true);
        let put = s3::PutObject {
            bucket: bucket.to_owned(),
            key: key.to_owned(),
            server_side_encryption: encrypted.then(|| "aws:kms".to_owned()),
            ssekms_key_id: own.filter(|_| encrypted).map(str::to_owned),
            ..s3::PutObject::default()
        };
        let stored = self.objects().upload(put, content).await;
        stored.map(drop).map_err(|error| refused(&format!("upload to s3://{bucket}/{key}"), &error))
    }
}

/// Where an artifact goes in its bucket.
fn key(build: &Build, to: &api::ProjectArtifacts, named: Option<&str>) -> String {
    let path = to.path.as_deref().unwrap_or_default().trim_matches('/');
    let space = if to.namespace_type.as_deref() == Some("BUILD_ID") { build.uuid() } else { "" };
    let overriding = named.filter(|_| to.override_artifact_name == Some(true));
    let name = overriding.or(to.name.as_deref()).unwrap_or(&build.project);
    let name = if name == "." { "" } else { name.trim_matches('/') };
    joined(&joined(path, space), name)
}

fn joined(folder: &str, name: &str) -> String {
    if folder.is_empty() || name.is_empty() { format!("{folder}{name}") } else { format!("{folder}/{name}") }
}

fn digest(path: &Path) -> io::Result<String> {
    let mut context = ring::digest::Context::new(&ring::digest::SHA256);
    let (mut file, mut chunk) = (File::open(path)?, vec![0; CHUNK]);
    loop {
        let count = file.read(&mut chunk)?;
        if count == 0 {
            break;
        }
        context.update(chunk.get(..count).unwrap_or_default());
    }
    Ok(context.finish().as_ref().iter().fold(String::new(), |mut digits, byte| {
        // Writing into a text does not fail.
        let _ = write!(digits, "{byte:02x}");
        digits
    }))
}
