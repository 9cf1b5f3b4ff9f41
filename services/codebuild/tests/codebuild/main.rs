//! CodeBuild through its operations, and builds that really run.

mod builds;
mod hardships;
mod machine;
mod needs;
mod projects;
mod resources;
mod road;

use std::sync::{Arc, Mutex};

use codebuild::CodeBuild;
use kernel::{Authority, Bus, Call, Event, Registry, Result};
use logs::Logs;
use shapes_codebuild as api;
use testkit::{Client, World};

const ROLE: &str = "arn:aws:iam::111111111111:role/build";
const SPEC: &str = "version: 0.2\nphases: {build: {commands: [make]}}";

/// The events that were published.
#[derive(Clone, Default)]
struct Heard(Arc<Mutex<Vec<Event>>>);

impl Bus for Heard {
    fn deliver(&self, _: &mut Call, event: &Event) -> Result<()> {
        self.0.lock().expect("nobody panicked").push(event.clone());
        Ok(())
    }
}

fn world_of(authority: impl Authority + 'static, heard: &Heard) -> World {
    World::of(Registry::new(authority).serve::<CodeBuild>().serve::<Logs>().bus(heard.clone()))
}

fn world() -> World {
    world_of(testkit::Everybody, &Heard::default())
}

/// A project without source and artifacts.
fn project(name: &str) -> api::CreateProject {
    api::CreateProject {
        name: name.to_owned(),
        source: api::ProjectSource {
            type_: "NO_SOURCE".to_owned(),
            buildspec: Some(SPEC.to_owned()),
            ..Default::default()
        },
        artifacts: api::ProjectArtifacts { type_: "NO_ARTIFACTS".to_owned(), ..Default::default() },
        environment: api::ProjectEnvironment {
            type_: "LINUX_CONTAINER".to_owned(),
            image: "aws/codebuild/standard:7.0".to_owned(),
            compute_type: "BUILD_GENERAL1_SMALL".to_owned(),
            ..Default::default()
        },
        service_role: ROLE.to_owned(),
        ..Default::default()
    }
}

fn start_of(name: &str) -> api::StartBuild {
    api::StartBuild { project_name: name.to_owned(), ..Default::default() }
}

fn started(client: &Client<'_>, op: api::StartBuild) -> api::Build {
    client.call(op).expect("it starts").build.expect("a build")
}

fn get(client: &Client<'_>, id: &str) -> api::Build {
    let found = client.call(api::BatchGetBuilds { ids: vec![id.to_owned()] }).expect("shown");
    found.builds.expect("a list").remove(0)
}

/// The phases of a build with how they ended.
fn phases(build: &api::Build) -> Vec<String> {
    let shown = |phase: &api::BuildPhase| {
        let name = phase.phase_type.clone().unwrap_or_default();
        match phase.phase_status.as_deref() {
            Some("SUCCEEDED") | None => name,
            Some(status) => format!("{name} {status}"),
        }
    };
    build.phases.iter().flatten().map(shown).collect()
}

/// The first context of a build's phases.
fn context(build: &api::Build) -> (String, String) {
    let mut contexts =
        build.phases.iter().flatten().filter_map(|phase| phase.contexts.as_ref()?.first().cloned());
    let context = contexts.next().expect("a context");
    (context.status_code.unwrap_or_default(), context.message.unwrap_or_default())
}

/// The code and the text of a failure.
fn refused<T: std::fmt::Debug>(outcome: Result<T>) -> (String, String) {
    let error = outcome.expect_err("it is refused");
    (error.code.into_owned(), error.message)
}
