//! `BatchDeleteBuilds`.

use kernel::{Answers, Call, Needs, Result};
use shapes_codebuild as api;

use super::{Build, named, project_of};
use crate::{CodeBuild, project};

impl Answers<api::BatchDeleteBuilds> for CodeBuild {
    fn needs(call: &Call, op: &api::BatchDeleteBuilds) -> Result<Needs> {
        let mut all = Needs::nothing();
        for id in &op.ids {
            all = all.and(project::needs(call, project_of(&named(call, id)))?);
        }
        Ok(all)
    }

    fn run(call: &mut Call, op: api::BatchDeleteBuilds) -> Result<api::BatchDeleteBuildsOutput> {
        let (mut gone, mut kept) = (Vec::new(), Vec::new());
        for id in op.ids {
            let own = named(call, &id);
            let why = match call.get::<Build>(&own)? {
                Some(build) if build.is_running() => "BUILD_IN_PROGRESS",
                Some(_) => {
                    call.remove::<Build>(&own)?;
                    gone.push(super::arn(call.place(), &own));
                    continue;
                }
                None => "BUILD_NOT_FOUND",
            };
            kept.push(api::BuildNotDeleted { id: Some(id), status_code: Some(why.to_owned()) });
        }
        Ok(api::BatchDeleteBuildsOutput { builds_deleted: Some(gone), builds_not_deleted: Some(kept) })
    }
}
