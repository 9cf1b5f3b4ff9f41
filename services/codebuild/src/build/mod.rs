//! Builds.

pub(crate) mod environment;
mod event;
mod look;
pub(crate) mod phase;
mod remove;
mod retry;
mod start;
mod stop;

use std::borrow::Cow;

use kernel::{ApiError, Call, Place, Query, Record, Result, Stored};
use serde::{Deserialize, Serialize};
use shapes_codebuild as api;

use crate::error;
use crate::project::Project;

/// A build.
#[derive(Serialize, Deserialize)]
pub(crate) struct Build {
    /// `project:uuid`
    pub(crate) id: String,
    /// The project's name.
    pub(crate) project: String,
    /// The request's idempotency token.
    #[serde(default)]
    token: Option<String>,
    /// What `BatchGetBuilds` shows of it.
    pub(crate) shown: Stored<api::Build>,
    /// Where its artifacts go.
    pub(crate) artifacts: Stored<api::ProjectArtifacts>,
    /// Where its further artifacts go.
    #[serde(default)]
    pub(crate) secondary_artifacts: Vec<Stored<api::ProjectArtifacts>>,
    /// How much of its process's log stands in CloudWatch Logs.
    #[serde(default)]
    pub(crate) forwarded: u64,
    /// The request, for `RetryBuild`.
    request: Stored<api::StartBuild>,
}

impl Record for Build {
    const KIND: &'static str = "codebuild_build";
    const INDEXES: &'static [&'static str] = &["project", "token"];
    fn id(&self) -> Cow<'_, str> {
        (&*self.id).into()
    }
    fn absent(id: &str) -> ApiError {
        error::absent(format!("Build cannot be found: {id}"))
    }
}

impl Build {
    /// The part of its id that is its own, which names its log stream, its sessions and its process.
    pub(crate) fn uuid(&self) -> &str {
        self.id.rsplit(':').next().unwrap_or_default()
    }

    /// The role that it runs under.
    pub(crate) fn role(&self) -> &str {
        self.shown.0.service_role.as_deref().unwrap_or_default()
    }

    /// The name of the sessions of its role.
    pub(crate) fn session(&self) -> String {
        format!("AWSCodeBuild-{}", self.uuid())
    }

    /// Whether it has not ended.
    pub(crate) fn is_running(&self) -> bool {
        self.shown.0.build_complete != Some(true)
    }

    /// Stores it at its end; one whose project was deleted meanwhile goes as the others did.
    pub(crate) fn settle(&self, call: &mut Call) -> Result<()> {
        if call.get::<Project>(&self.project)?.is_some() {
            return call.put(self);
        }
        call.remove::<Build>(&self.id).map(|_| ())
    }

    /// The log group and stream, if it has them.
    pub(crate) fn log(&self) -> Option<(String, String)> {
        let logs = self.shown.0.logs.as_ref()?;
        Some((logs.group_name.clone()?, logs.stream_name.clone()?))
    }
}

/// The ARN of a build.
pub(crate) fn arn(place: &Place, id: &str) -> String {
    place.arn("codebuild", format_args!("build/{id}"))
}

/// The id of a build that is given as an id or as an ARN.
fn named(call: &Call, given: &str) -> String {
    given.strip_prefix(&arn(call.place(), "")).unwrap_or(given).to_owned()
}

/// The project of a build, by its id.
fn project_of(id: &str) -> &str {
    id.rsplit_once(':').map_or(id, |(project, _)| project)
}

/// A project's builds, oldest first.
fn of_project(call: &Call, project: &str) -> Result<Vec<Build>> {
    let mut builds = call.every::<Build>(&Query::all().by("project", project))?;
    builds.sort_by_key(|build| build.shown.0.build_number);
    Ok(builds)
}

/// Forgets the builds of a project that is deleted. One that still runs is stopped, and
/// goes at its end.
pub(crate) fn forget_all(call: &mut Call, project: &str) -> Result<()> {
    for build in of_project(call, project)? {
        if build.is_running() {
            let arn = arn(call.place(), &build.id);
            call.signal(&arn, crate::job::STOP)?;
        } else {
            call.remove::<Build>(&build.id)?;
        }
    }
    Ok(())
}
