//! `DeleteProject`, `InvalidateProjectCache`.

use kernel::{Answers, Call, Needs, Result};
use shapes_codebuild as api;

use super::update::absent;
use super::{Project, named, needs};
use crate::CodeBuild;
use crate::build;

impl Answers<api::DeleteProject> for CodeBuild {
    fn needs(call: &Call, op: &api::DeleteProject) -> Result<Needs> {
        needs(call, &named(call, &op.name))
    }

    /// Its builds go with it; those that run are stopped first. One that is not there is deleted.
    fn run(call: &mut Call, op: api::DeleteProject) -> Result<api::DeleteProjectOutput> {
        let name = named(call, &op.name);
        if call.remove::<Project>(&name)? {
            build::forget_all(call, &name)?;
        }
        Ok(api::DeleteProjectOutput {})
    }
}

impl Answers<api::InvalidateProjectCache> for CodeBuild {
    fn needs(call: &Call, op: &api::InvalidateProjectCache) -> Result<Needs> {
        needs(call, &named(call, &op.project_name))
    }

    /// There is nothing to invalidate: nothing is cached.
    fn run(call: &mut Call, op: api::InvalidateProjectCache) -> Result<api::InvalidateProjectCacheOutput> {
        let name = named(call, &op.project_name);
        call.get::<Project>(&name)?.ok_or_else(|| absent(call, &name))?;
        Ok(api::InvalidateProjectCacheOutput {})
    }
}
