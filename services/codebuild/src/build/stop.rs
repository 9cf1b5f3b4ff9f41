//! `StopBuild`.

use kernel::{Answers, Call, Needs, Result};
use shapes_codebuild as api;

use super::{Build, arn, named, project_of};
use crate::{CodeBuild, job, project};

impl Answers<api::StopBuild> for CodeBuild {
    fn needs(call: &Call, op: &api::StopBuild) -> Result<Needs> {
        project::needs(call, project_of(&named(call, &op.id)))
    }

    /// Its job ends what runs, and shows it as stopped then. One that has ended stays as it is.
    fn run(call: &mut Call, op: api::StopBuild) -> Result<api::StopBuildOutput> {
        let id = named(call, &op.id);
        let build: Build = call.find(&id)?;
        let arn = arn(call.place(), &id);
        call.signal(&arn, job::STOP)?;
        Ok(api::StopBuildOutput { build: Some(build.shown.0) })
    }
}
