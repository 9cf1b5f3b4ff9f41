//! CodeBuild: projects, and builds that run their buildspecs.
//!
//! A build is a job of its own ([`job`]) that goes through CodeBuild's phases under the project's service role, taken
//! for the project (`aws:SourceArn`) in sessions named `AWSCodeBuild-UUID`. Its commands run in a sandboxed process; a
//! [`buildspec`] becomes a shell program ([`script`]) that needs nothing but this machine's `sh`. The process outlives the
//! runtime, and a runtime that is started again finds it.
//!
//! What stands in for the build's image is prepared in the phase `DOWNLOAD_SOURCE`, when the buildspec has said which
//! versions of languages it wants; an image that nothing stands in for ends the build there.
//!
//! A build whose role may not make its log stream fails, as on AWS; one whose role may not write into it goes on without
//! its log. A build never waits in a queue, so `queuedTimeoutInMinutes` is shown and never passes.
//!
//! Accepted and without effect, as it is nothing here: `badgeEnabled: false`, caches `NO_CACHE` and `LOCAL`,
//! `privilegedMode` (there is no Docker; the build's log says so), `gitCloneDepth` (no source is a clone),
//! `imagePullCredentialsType`, `bucketOwnerAccess` (a bucket's objects are always its owner's); a buildspec's `cache` (the
//! log says so).
//!
//! Refused: sources of the types CODECOMMIT, GITHUB and the like (a pipeline's source action fetches those),
//! what only such sources have (`insecureSsl`, `reportBuildStatus`, `fetchSubmodules`, `auth`), VPCs, fleets,
//! file systems, batch builds, logs and caches in S3, Windows; in buildspecs `reports`, `batch`, `run-as`. Not
//! registered: reports, resource policies, webhooks.

mod build;
pub mod buildspec;
mod error;
mod job;
mod listing;
mod project;
pub mod script;

use shapes_codebuild as api;

/// The service.
#[derive(Debug)]
pub struct CodeBuild;

kernel::serves!(CodeBuild: api::SERVICE,
    operations [
        CreateProject, UpdateProject, DeleteProject, BatchGetProjects, ListProjects, InvalidateProjectCache,
        StartBuild, StopBuild, RetryBuild, BatchGetBuilds, ListBuilds, ListBuildsForProject, BatchDeleteBuilds,
    ],
    resources [project::resource::ProjectResource],
    jobs [job::Building],
    effects [job::Fetch, job::Run, job::Upload, job::Stop, job::Clear],
    records [project::Project, build::Build],
);
