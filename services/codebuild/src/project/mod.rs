//! Projects.

mod check;
mod create;
mod delete;
mod look;
pub(crate) mod resource;
mod update;

use std::borrow::Cow;
use std::collections::BTreeMap;

use kernel::{ApiError, Call, Guarded, Needs, Place, Record, Result, Stored};
use serde::{Deserialize, Serialize};
use shapes_codebuild as api;

use crate::error;
pub(crate) use check::{
    artifacts as check_artifacts, environment as check_environment, source as check_source,
};
pub(crate) use check::{is_inline, logs as check_logs, minutes as check_minutes};

/// A project.
#[derive(Serialize, Deserialize)]
pub(crate) struct Project {
    pub(crate) name: String,
    /// What `BatchGetProjects` shows of it.
    pub(crate) settings: Stored<api::Project>,
    /// Its tags, for conditions.
    #[serde(default)]
    tags: BTreeMap<String, String>,
    /// How many builds it has had.
    #[serde(default)]
    pub(crate) builds: i64,
}

impl Record for Project {
    const KIND: &'static str = "codebuild_project";
    fn id(&self) -> Cow<'_, str> {
        (&*self.name).into()
    }
    fn absent(id: &str) -> ApiError {
        error::absent(format!("Project cannot be found: {id}"))
    }
}

impl Guarded for Project {
    fn tags(&self) -> Option<&BTreeMap<String, String>> {
        Some(&self.tags)
    }
}

impl Project {
    fn new(settings: api::Project, builds: i64) -> Self {
        let name = settings.name.clone().unwrap_or_default();
        let pairs = settings.tags.iter().flatten();
        let tags =
            pairs.filter_map(|tag| Some((tag.key.clone()?, tag.value.clone().unwrap_or_default()))).collect();
        Project { name, settings: Stored(settings), tags, builds }
    }
}

/// The ARN of a project.
pub(crate) fn arn(place: &Place, name: &str) -> String {
    place.arn("codebuild", format_args!("project/{name}"))
}

/// The name of a project that is given as a name or as an ARN.
pub(crate) fn named(call: &Call, given: &str) -> String {
    given.strip_prefix(&arn(call.place(), "")).unwrap_or(given).to_owned()
}

/// The operation's action on a project.
pub(crate) fn needs(call: &Call, name: &str) -> Result<Needs> {
    Ok(Needs::on(arn(call.place(), name)).given(call.get::<Project>(name)?.as_ref()))
}

/// The permission to hand a service role to CodeBuild.
pub(crate) fn passing(role: &str) -> Needs {
    let owner = role.split(':').nth(4).unwrap_or_default();
    Needs::to("iam:PassRole", role).owned_by(owner).when("iam:PassedToService", "codebuild.amazonaws.com")
}

/// The tags that a request would put on a project.
fn tagging(needs: Needs, tags: Option<&[api::Tag]>) -> Needs {
    let pairs = tags.unwrap_or_default().iter();
    needs.tagging(
        pairs.filter_map(|tag| Some((tag.key.as_deref()?, tag.value.as_deref().unwrap_or_default()))),
    )
}

/// Whether CodeBuild may take the service role for a project.
pub(crate) fn check_role(call: &Call, role: &str, name: &str) -> Result<()> {
    if role.split(':').nth(4) != Some(call.account()) {
        return Err(error::role());
    }
    call.check_role(role, &arn(call.place(), name)).map_err(|_| error::role())
}
