//! `UpdateProject`.

use kernel::{Answers, Call, Needs, Result};
use shapes_codebuild as api;

use super::{Project, arn, check, check_role, named, needs, passing, tagging};
use crate::{CodeBuild, error};

impl Answers<api::UpdateProject> for CodeBuild {
    const ALSO: &'static [&'static str] = &["iam:PassRole"];

    fn needs(call: &Call, op: &api::UpdateProject) -> Result<Needs> {
        let needs = tagging(needs(call, &named(call, &op.name))?, op.tags.as_deref());
        Ok(match &op.service_role {
            Some(role) => needs.and(passing(role)),
            None => needs,
        })
    }

    fn run(call: &mut Call, op: api::UpdateProject) -> Result<api::UpdateProjectOutput> {
        let name = named(call, &op.name);
        let project: Project = call.get(&name)?.ok_or_else(|| absent(call, &name))?;
        let mut settings = project.settings.0;
        /// Takes what the request gives.
        macro_rules! take {
            ($($member:ident),*) => {
                $(if op.$member.is_some() { settings.$member = op.$member; })*
            };
        }
        if let Some(role) = &op.service_role {
            check_role(call, role, &name)?;
        }
        take!(description, source, secondary_sources, source_version, secondary_source_versions, artifacts);
        take!(
            secondary_artifacts,
            cache,
            environment,
            service_role,
            timeout_in_minutes,
            queued_timeout_in_minutes
        );
        take!(encryption_key, tags, vpc_config, logs_config, file_system_locations, build_batch_config);
        take!(auto_retry_limit);
        if let Some(limit) = op.concurrent_build_limit {
            // -1 takes the limit away.
            settings.concurrent_build_limit = Some(limit).filter(|limit| *limit >= 0);
        }
        if op.badge_enabled.is_some() {
            settings.badge =
                Some(api::ProjectBadge { badge_enabled: op.badge_enabled, badge_request_url: None });
        }
        settings.last_modified = Some(call.now());
        check::project(&settings)?;
        let project = Project::new(settings, project.builds);
        call.put(&project)?;
        Ok(api::UpdateProjectOutput { project: Some(project.settings.0) })
    }
}

pub(super) fn absent(call: &Call, name: &str) -> kernel::ApiError {
    error::absent(format!("Project cannot be found: {}", arn(call.place(), name)))
}
