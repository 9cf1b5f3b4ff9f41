//! `CreateProject`.

use kernel::{Answers, ApiError, Call, Needs, Result};
use shapes_codebuild as api;

use super::{Project, arn, check, check_role, passing, tagging};
use crate::CodeBuild;

impl Answers<api::CreateProject> for CodeBuild {
    const ALSO: &'static [&'static str] = &["iam:PassRole"];

    fn needs(call: &Call, op: &api::CreateProject) -> Result<Needs> {
        let project = tagging(Needs::on(arn(call.place(), &op.name)), op.tags.as_deref());
        Ok(project.and(passing(&op.service_role)))
    }

    fn run(call: &mut Call, op: api::CreateProject) -> Result<api::CreateProjectOutput> {
        let arn = arn(call.place(), &op.name);
        let settings = api::Project {
            name: Some(op.name.clone()),
            arn: Some(arn.clone()),
            description: op.description,
            source: Some(op.source),
            secondary_sources: Some(op.secondary_sources.unwrap_or_default()),
            source_version: op.source_version,
            secondary_source_versions: Some(op.secondary_source_versions.unwrap_or_default()),
            artifacts: Some(op.artifacts),
            secondary_artifacts: Some(op.secondary_artifacts.unwrap_or_default()),
            cache: Some(op.cache.unwrap_or_else(no_cache)),
            environment: Some(op.environment),
            service_role: Some(op.service_role.clone()),
            timeout_in_minutes: Some(op.timeout_in_minutes.unwrap_or(60)),
            queued_timeout_in_minutes: Some(op.queued_timeout_in_minutes.unwrap_or(480)),
            encryption_key: Some(
                op.encryption_key.unwrap_or_else(|| call.place().arn("kms", "alias/aws/s3")),
            ),
            tags: Some(op.tags.unwrap_or_default()),
            created: Some(call.now()),
            last_modified: Some(call.now()),
            vpc_config: op.vpc_config,
            badge: Some(api::ProjectBadge {
                badge_enabled: Some(op.badge_enabled == Some(true)),
                badge_request_url: None,
            }),
            logs_config: op.logs_config,
            file_system_locations: op.file_system_locations,
            build_batch_config: op.build_batch_config,
            concurrent_build_limit: op.concurrent_build_limit,
            auto_retry_limit: op.auto_retry_limit,
            project_visibility: Some(api::project_visibility_type::PRIVATE.to_owned()),
            ..api::Project::default()
        };
        check::project(&settings)?;
        if call.get::<Project>(&op.name)?.is_some() {
            return Err(ApiError::new(
                "ResourceAlreadyExistsException",
                format!("Project already exists: {arn}"),
            ));
        }
        check_role(call, &op.service_role, &op.name)?;
        let project = Project::new(settings, 0);
        call.put(&project)?;
        Ok(api::CreateProjectOutput { project: Some(project.settings.0) })
    }
}

fn no_cache() -> api::ProjectCache {
    api::ProjectCache { type_: api::cache_type::NO_CACHE.to_owned(), ..api::ProjectCache::default() }
}
