//! The template, and what else an action reads from its artifacts.

use std::collections::BTreeMap;

use bytes::Bytes;
use kernel::{Body, Effect, Origin, Outside, Result, Ticket};
use serde::{Deserialize, Serialize};
use shapes_s3 as s3;

use super::Work;
use crate::actions::{Task, Turn, Under};
use crate::artifact::{self, Location};
use crate::errors;

/// What was read.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Files {
    /// The template's text. A service may bring one as long as any that is fetched: the action's role need not be let to
    /// write into the bucket, as it need not on AWS.
    pub(super) template: String,
    /// Further files, by `Artifact::file`.
    texts: BTreeMap<String, String>,
}

impl Files {
    /// A file that was asked for.
    pub(super) fn text(&self, path: &str) -> Result<&str> {
        let missing = || kernel::internal(format_args!("{path} was not read"));
        self.texts.get(path).map(String::as_str).ok_or_else(missing)
    }
}

/// The URL of an artifact.
pub(super) fn url(task: &Task<'_>, at: &Location) -> String {
    let place = task.call.place();
    format!("https://{}.s3.{}.{}/{}", at.bucket, place.region, place.url_suffix(), at.key)
}

/// Asks for the files.
pub(super) fn fetch(task: &mut Task<'_>) -> Result<Turn> {
    let path = task.given("TemplatePath").unwrap_or_default().to_owned();
    let template = wanted(task, &path)?;
    let mut paths: Vec<String> = task.given("TemplateConfiguration").map(str::to_owned).into_iter().collect();
    let members = super::parameters::files(task)?;
    paths.extend(members.into_iter().map(|(artifact, file)| format!("{artifact}::{file}")));
    let files = paths.iter().map(|path| wanted(task, path)).collect::<Result<_>>()?;
    let read = Read { under: task.under(), template, files };
    let ticket = task.call.effect(task.me, read)?;
    Ok(Turn::Wait(crate::actions::Work::Deploy(Work::Reading { ticket })))
}

fn wanted(task: &Task<'_>, path: &str) -> Result<Wanted> {
    let (artifact, file) = path
        .split_once("::")
        .ok_or_else(|| errors::action(format!("{path} is not of the form Artifact::file")))?;
    let at = task.input(artifact)?.clone();
    Ok(Wanted { artifact: artifact.to_owned(), file: file.to_owned(), at })
}

/// A file in an artifact.
#[derive(Serialize, Deserialize)]
struct Wanted {
    artifact: String,
    file: String,
    at: Location,
}

/// Reads files from artifacts, under the action's role.
#[derive(Serialize, Deserialize)]
pub(crate) struct Read {
    under: Under,
    template: Wanted,
    files: Vec<Wanted>,
}

impl Effect for Read {
    const KIND: &'static str = "codepipeline_read";
    type Output = Files;

    async fn perform(self, _: &Ticket, outside: &Outside) -> Result<Files> {
        let origin = self.under.origin(outside).await?;
        let mut artifacts: BTreeMap<String, Bytes> = BTreeMap::new();
        let mut texts = BTreeMap::new();
        for wanted in self.files.iter().chain(Some(&self.template)) {
            if !artifacts.contains_key(&wanted.artifact) {
                let bytes = get(outside, origin.clone(), &wanted.at).await?;
                artifacts.insert(wanted.artifact.clone(), bytes);
            }
            let artifact = artifacts.get(&wanted.artifact).map(|bytes| &bytes[..]).unwrap_or_default();
            let text = artifact::read(artifact, &wanted.artifact, &wanted.file)?;
            texts.insert(format!("{}::{}", wanted.artifact, wanted.file), text);
        }
        let path = format!("{}::{}", self.template.artifact, self.template.file);
        let template = texts.get(&path).cloned().unwrap_or_default();
        let also_a_file = self.files.iter().any(|file| format!("{}::{}", file.artifact, file.file) == path);
        if !also_a_file {
            texts.remove(&path);
        }
        Ok(Files { template, texts })
    }
}

async fn get(outside: &Outside, origin: Origin, at: &Location) -> Result<Bytes> {
    let get = s3::GetObject { bucket: at.bucket.clone(), key: at.key.clone(), ..s3::GetObject::default() };
    let got = outside.stream_from(origin, get, Body::empty()).await.map_err(|error| at.refused(error));
    got?.1.collect(artifact::LARGEST).await
}
