//! `BatchGetBuilds`, `ListBuilds`, `ListBuildsForProject`.

use kernel::{Answers, Call, Needs, Query, Result};
use shapes_codebuild as api;

use super::{Build, named, of_project, project_of};
use crate::project::{self, Project};
use crate::{CodeBuild, error, listing};

impl Answers<api::BatchGetBuilds> for CodeBuild {
    fn needs(call: &Call, op: &api::BatchGetBuilds) -> Result<Needs> {
        let mut all = Needs::nothing();
        for id in &op.ids {
            all = all.and(project::needs(call, project_of(&named(call, id)))?);
        }
        Ok(all)
    }

    fn run(call: &Call, op: api::BatchGetBuilds) -> Result<api::BatchGetBuildsOutput> {
        let (mut found, mut absent) = (Vec::new(), Vec::new());
        for id in op.ids {
            match call.get::<Build>(&named(call, &id))? {
                Some(build) => found.push(build.shown.0),
                None => absent.push(id),
            }
        }
        Ok(api::BatchGetBuildsOutput { builds: Some(found), builds_not_found: Some(absent) })
    }
}

impl Answers<api::ListBuildsForProject> for CodeBuild {
    fn needs(call: &Call, op: &api::ListBuildsForProject) -> Result<Needs> {
        project::needs(call, &project::named(call, &op.project_name))
    }

    fn run(call: &Call, op: api::ListBuildsForProject) -> Result<api::ListBuildsForProjectOutput> {
        let name = project::named(call, &op.project_name);
        if call.get::<Project>(&name)?.is_none() {
            let arn = project::arn(call.place(), &name);
            return Err(error::absent(format!("The provided project {arn} does not exist")));
        }
        let ids = of_project(call, &name)?.into_iter().map(|build| build.id).collect();
        let ids = listing::ordered(ids, op.sort_order.as_deref(), api::sort_order_type::DESCENDING);
        let (ids, next_token) = listing::page(ids, op.next_token.as_deref())?;
        Ok(api::ListBuildsForProjectOutput { ids: Some(ids), next_token })
    }
}

impl Answers<api::ListBuilds> for CodeBuild {
    fn needs(_: &Call, _: &api::ListBuilds) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::ListBuilds) -> Result<api::ListBuildsOutput> {
        let mut builds = call.every::<Build>(&Query::all())?;
        builds.sort_by_key(|build| (build.shown.0.start_time.map(|time| time.0), build.shown.0.build_number));
        let ids = builds.into_iter().map(|build| build.id).collect();
        let ids = listing::ordered(ids, op.sort_order.as_deref(), api::sort_order_type::DESCENDING);
        let (ids, next_token) = listing::page(ids, op.next_token.as_deref())?;
        Ok(api::ListBuildsOutput { ids: Some(ids), next_token })
    }
}
