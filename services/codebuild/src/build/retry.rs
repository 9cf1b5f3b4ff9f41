//! `RetryBuild`.

use kernel::{Answers, Call, Needs, Result};
use shapes_codebuild as api;

use super::{Build, named, project_of, start};
use crate::{CodeBuild, error, project};

impl Answers<api::RetryBuild> for CodeBuild {
    fn needs(call: &Call, op: &api::RetryBuild) -> Result<Needs> {
        let id = named(call, op.id.as_deref().unwrap_or_default());
        project::needs(call, project_of(&id))
    }

    fn run(call: &mut Call, op: api::RetryBuild) -> Result<api::RetryBuildOutput> {
        let id = named(call, op.id.as_deref().unwrap_or_default());
        let build: Build = call.find(&id)?;
        if build.is_running() {
            return Err(error::invalid(format!(
                "The build {id} is in progress: wait for its end, or stop it"
            )));
        }
        let request = api::StartBuild { idempotency_token: op.idempotency_token, ..build.request.0 };
        let build = start::start(call, request)?;
        Ok(api::RetryBuildOutput { build: Some(build.shown.0) })
    }
}
