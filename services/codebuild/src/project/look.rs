//! `BatchGetProjects`, `ListProjects`.

use kernel::{Answers, Call, Needs, Query, Result};
use shapes_codebuild as api;

use super::{Project, named, needs};
use crate::{CodeBuild, listing};

impl Answers<api::BatchGetProjects> for CodeBuild {
    fn needs(call: &Call, op: &api::BatchGetProjects) -> Result<Needs> {
        let mut all = Needs::nothing();
        for name in &op.names {
            all = all.and(needs(call, &named(call, name))?);
        }
        Ok(all)
    }

    fn run(call: &Call, op: api::BatchGetProjects) -> Result<api::BatchGetProjectsOutput> {
        let (mut found, mut absent) = (Vec::new(), Vec::new());
        for name in op.names {
            match call.get::<Project>(&named(call, &name))? {
                Some(project) => found.push(project.settings.0),
                None => absent.push(name),
            }
        }
        Ok(api::BatchGetProjectsOutput { projects: Some(found), projects_not_found: Some(absent) })
    }
}

impl Answers<api::ListProjects> for CodeBuild {
    fn needs(_: &Call, _: &api::ListProjects) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::ListProjects) -> Result<api::ListProjectsOutput> {
        let mut projects = call.every::<Project>(&Query::all())?;
        match op.sort_by.as_deref() {
            Some(api::project_sort_by_type::CREATED_TIME) => {
                projects.sort_by_key(|project| project.settings.0.created.map(|time| time.0));
            }
            Some(api::project_sort_by_type::LAST_MODIFIED_TIME) => {
                projects.sort_by_key(|project| project.settings.0.last_modified.map(|time| time.0));
            }
            _ => {}
        }
        let names = projects.into_iter().map(|project| project.name).collect();
        let names = listing::ordered(names, op.sort_order.as_deref(), api::sort_order_type::ASCENDING);
        let (projects, next_token) = listing::page(names, op.next_token.as_deref())?;
        Ok(api::ListProjectsOutput { projects: Some(projects), next_token })
    }
}
