//! Builds as jobs, with their effects answered by the test.

use kernel::Failure;
use serde_json::{Value, json};
use shapes_codebuild as api;
use shapes_logs as logs;
use testkit::{Client, Everybody, Watching, World};

use crate::{Heard, ROLE, context, get, phases, project, refused, start_of, started, world, world_of};

pub(crate) fn ran(exit: &Value, phases: &[(&str, Option<&str>)], finished: bool) -> Value {
    let phase = |(name, failure): &(&str, Option<&str>)| json!({"name": name, "entered": testkit::START.0, "ended": {"time": testkit::START.0 + 2_500, "failure": failure}});
    let phases: Vec<Value> = phases.iter().map(phase).collect();
    json!({
        "exit": exit,
        "record": {"phases": phases, "finished": finished, "upload": finished},
        "exported": {"VERSION": "1.2"},
    })
}

pub(crate) const GOOD: &[(&str, Option<&str>)] =
    &[("INSTALL", None), ("PRE_BUILD", None), ("BUILD", None), ("POST_BUILD", None)];

/// Answers effects: a process that ends as said.
pub(crate) fn answering(ran: Value) -> impl FnMut(&str, &Value) -> Result<Value, Failure> {
    move |kind, _| match kind {
        "codebuild_fetch" => Ok(json!({"version": "abc"})),
        "codebuild_run" => Ok(ran.clone()),
        "codebuild_upload" => Ok(json!([])),
        "codebuild_clear" | "codebuild_stop" => Ok(Value::Null),
        other => panic!("there is no effect {other}"),
    }
}

fn built(world: &World, effects: &mut dyn FnMut(&str, &Value) -> Result<Value, Failure>) -> api::Build {
    let root = world.root();
    root.call(project("train")).expect("made");
    let build = started(&root, start_of("train"));
    world.settle_with(effects);
    get(&root, build.id.as_deref().expect("an id"))
}

pub(crate) fn log(client: &Client<'_>, build: &api::Build) -> String {
    let location = build.logs.clone().expect("a log");
    let op = logs::GetLogEvents {
        log_group_name: location.group_name,
        log_stream_name: location.stream_name.expect("a stream"),
        ..Default::default()
    };
    let events = client.call(op).expect("a log").events.expect("events");
    events.into_iter().filter_map(|event| event.message).collect()
}

#[test]
fn a_build_goes_through_its_phases_and_tells_everybody() {
    let heard = Heard::default();
    let world = world_of(Everybody, &heard);
    let build = built(&world, &mut answering(ran(&json!({"Code": 0}), GOOD, true)));
    assert_eq!(build.build_status.as_deref(), Some("SUCCEEDED"));
    assert_eq!((build.build_complete, build.build_number), (Some(true), Some(1)));
    assert_eq!(build.resolved_source_version.as_deref(), Some("abc"));
    assert_eq!(
        phases(&build).join(" "),
        "SUBMITTED QUEUED PROVISIONING DOWNLOAD_SOURCE INSTALL PRE_BUILD BUILD POST_BUILD UPLOAD_ARTIFACTS FINALIZING \
         COMPLETED"
    );
    let exported = &build.exported_environment_variables.as_ref().expect("some")[0];
    assert_eq!((exported.name.as_deref(), exported.value.as_deref()), (Some("VERSION"), Some("1.2")));
    let told = log(&world.root(), &build);
    assert!(told.contains("Phase complete: DOWNLOAD_SOURCE State: SUCCEEDED\n"), "{told}");

    let events = heard.0.lock().expect("nobody panicked");
    let states: Vec<&Value> = events
        .iter()
        .filter(|event| event.detail_type == "CodeBuild Build State Change")
        .map(|event| &event.detail["build-status"])
        .collect();
    assert_eq!(states, ["IN_PROGRESS", "SUCCEEDED"]);
    let ended: Vec<&Value> =
        events.iter().map(|e| &e.detail["completed-phase"]).filter(|phase| !phase.is_null()).collect();
    assert_eq!(ended.len(), 10, "{ended:?}");
    let last = events.last().expect("events");
    assert_eq!(last.resources, [build.arn.expect("an ARN")]);
    assert_eq!(last.detail["additional-information"]["build-complete"], true);
    assert_eq!(last.detail["additional-information"]["phases"][6]["duration-in-seconds"], 2);
}

#[test]
fn how_the_process_ends_is_how_the_build_ends() {
    let failed = "Error while executing command: make. Reason: exit status 2";
    let bad: &[(&str, Option<&str>)] =
        &[("INSTALL", None), ("PRE_BUILD", None), ("BUILD", Some(failed)), ("POST_BUILD", None)];
    let cases = [
        (ran(&json!({"Code": 0}), bad, true), "FAILED", "COMMAND_EXECUTION_ERROR", failed),
        (ran(&json!("Lost"), &[("INSTALL", None)], false), "FAULT", "INTERNAL_SERVICE_ERROR", "was lost"),
        (ran(&json!({"TimeUp": 3600}), &[], false), "TIMED_OUT", "BUILD_TIMED_OUT", "after 60 minutes"),
        (ran(&json!({"Exceeded": "it used 5 GiB"}), &[], false), "FAILED", "CLIENT_ERROR", "it used 5 GiB"),
        (ran(&json!({"Code": 0}), GOOD, false), "FAILED", "CLIENT_ERROR", "ended before its phases"),
    ];
    for (ran, status, code, message) in cases {
        let world = world();
        let build = built(&world, &mut answering(ran));
        assert_eq!(build.build_status.as_deref(), Some(status));
        let (found, text) = context(&build);
        assert_eq!(found, code);
        assert!(text.contains(message), "{text}");
        let uploaded = phases(&build).iter().any(|phase| phase == "UPLOAD_ARTIFACTS");
        assert_eq!(uploaded, code == "COMMAND_EXECUTION_ERROR", "{:?}", phases(&build));
    }
}

#[test]
fn a_source_that_cannot_be_had_fails_the_build_there() {
    let world = world();
    let why = "stat /codebuild/output/src1/src/buildspec.yml: no such file or directory";
    let mut effects = |kind: &str, _: &Value| match kind {
        "codebuild_fetch" => Err(Failure::new("YAML_FILE_ERROR", why)),
        "codebuild_clear" => Ok(Value::Null),
        other => panic!("{other} must not be asked for"),
    };
    let build = built(&world, &mut effects);
    assert_eq!(build.build_status.as_deref(), Some("FAILED"));
    assert_eq!(context(&build), ("YAML_FILE_ERROR".to_owned(), why.to_owned()));
    assert!(phases(&build).contains(&"DOWNLOAD_SOURCE FAILED".to_owned()));
    assert!(log(&world.root(), &build).contains(&format!("YAML_FILE_ERROR Message: {why}")));
}

#[test]
fn artifacts_that_cannot_be_stored_fail_the_build() {
    let world = world();
    let mut good = answering(ran(&json!({"Code": 0}), GOOD, true));
    let mut effects = |kind: &str, spec: &Value| match kind {
        "codebuild_upload" => Err(Failure::new("CLIENT_ERROR", "no matching artifact paths found")),
        _ => good(kind, spec),
    };
    let build = built(&world, &mut effects);
    assert_eq!(build.build_status.as_deref(), Some("FAILED"));
    assert!(phases(&build).contains(&"UPLOAD_ARTIFACTS FAILED".to_owned()));
}

#[test]
fn a_build_that_is_stopped_ends_its_process_and_is_stopped() {
    let world = world();
    let root = world.root();
    root.call(project("train")).expect("made");
    let id = started(&root, start_of("train")).id.expect("an id");
    let mut seen = Vec::new();
    let mut good = answering(ran(&json!("Stopped"), &[("INSTALL", None)], false));
    world.settle_with(&mut |kind, spec| {
        seen.push(kind.to_owned());
        if kind == "codebuild_run" {
            root.call(api::StopBuild { id: id.clone() }).expect("asked to stop");
        }
        good(kind, spec)
    });
    let build = get(&root, &id);
    assert_eq!(build.build_status.as_deref(), Some("STOPPED"));
    assert!(seen.contains(&"codebuild_stop".to_owned()), "{seen:?}");
    assert!(!seen.contains(&"codebuild_upload".to_owned()), "{seen:?}");
    root.call(api::StopBuild { id }).expect("one that has ended stays as it is");
}

#[test]
fn a_source_that_takes_too_long_times_the_build_out() {
    let world = world();
    let root = world.root();
    root.call(project("train")).expect("made");
    let id = started(&root, start_of("train")).id.expect("an id");
    world.clock().advance(61 * 60_000);
    world.settle_with(&mut |kind, _| match kind {
        "codebuild_clear" => Ok(Value::Null),
        other => panic!("{other} must not be asked for any more"),
    });
    let build = get(&root, &id);
    assert_eq!(build.build_status.as_deref(), Some("TIMED_OUT"));
    assert!(phases(&build).contains(&"DOWNLOAD_SOURCE TIMED_OUT".to_owned()));
    assert_eq!(context(&build).1, "Build has timed out after 60 minutes");
}

#[test]
fn a_role_that_may_not_make_the_log_stream_fails_the_build() {
    let authority = Watching::default();
    authority.forbid("logs:CreateLogStream");
    let world = world_of(authority, &Heard::default());
    let build = built(&world, &mut answering(Value::Null));
    assert_eq!(build.build_status.as_deref(), Some("FAILED"));
    let (code, message) = context(&build);
    assert_eq!(code, "ACCESS_DENIED");
    assert!(
        message.starts_with(&format!("Service role {ROLE} does not allow AWS CodeBuild to create")),
        "{message}"
    );
    assert!(phases(&build).contains(&"PROVISIONING FAILED".to_owned()));
}

#[test]
fn the_same_request_starts_one_build_for_five_minutes() {
    let world = world();
    let root = world.root();
    root.call(project("train")).expect("made");
    let start = || {
        let token = Some("token".to_owned());
        started(&root, api::StartBuild { idempotency_token: token, ..start_of("train") }).id
    };
    let first = start();
    assert_eq!(start(), first);
    world.clock().advance(5 * 60_000);
    assert_ne!(start(), first);
}

#[test]
fn a_project_has_as_many_builds_as_it_may() {
    let world = world();
    let root = world.root();
    root.call(api::CreateProject { concurrent_build_limit: Some(1), ..project("train") }).expect("made");
    started(&root, start_of("train"));
    assert_eq!(refused(root.call(start_of("train"))).0, "AccountLimitExceededException");
}

#[test]
fn what_a_request_says_wins_over_the_project() {
    let world = world();
    let root = world.root();
    let variable = |name: &str, value: &str| api::EnvironmentVariable {
        name: name.to_owned(),
        value: value.to_owned(),
        type_: None,
    };
    let mut op = project("train");
    op.environment.environment_variables = Some(vec![variable("A", "1"), variable("B", "1")]);
    root.call(op).expect("made");
    let build = started(
        &root,
        api::StartBuild {
            environment_variables_override: Some(vec![
                variable("B", "2"),
                variable("CODEBUILD_INITIATOR", "codepipeline/p"),
            ]),
            image_override: Some("aws/codebuild/standard:6.0".to_owned()),
            timeout_in_minutes_override: Some(5),
            ..start_of("train")
        },
    );
    let environment = build.environment.expect("an environment");
    let values: Vec<String> =
        environment.environment_variables.iter().flatten().map(|v| v.value.clone()).collect();
    assert_eq!(values, ["1", "2"]);
    assert_eq!(environment.image, "aws/codebuild/standard:6.0");
    assert_eq!((build.timeout_in_minutes, build.initiator.as_deref()), (Some(5), Some("codepipeline/p")));
    assert_eq!(
        refused(root.call(api::StartBuild { debug_session_enabled: Some(true), ..start_of("train") })).0,
        "InvalidInputException"
    );
}

#[test]
fn builds_are_listed_newest_first_retried_and_deleted() {
    let world = world();
    let build = built(&world, &mut answering(ran(&json!({"Code": 0}), GOOD, true)));
    let root = world.root();
    let first = build.id.expect("an id");
    let retried =
        root.call(api::RetryBuild { id: Some(first.clone()), idempotency_token: None }).expect("retried");
    let second = retried.build.expect("a build").id.expect("an id");
    let op = api::ListBuildsForProject { project_name: "train".to_owned(), ..Default::default() };
    assert_eq!(root.call(op.clone()).expect("listed").ids, Some(vec![second.clone(), first.clone()]));
    assert_eq!(
        refused(root.call(api::RetryBuild { id: Some(second.clone()), idempotency_token: None })).0,
        "InvalidInputException"
    );

    let deleted = root.call(api::BatchDeleteBuilds { ids: vec![first, second.clone()] }).expect("deleted");
    assert_eq!(deleted.builds_deleted.map(|all| all.len()), Some(1));
    assert_eq!(deleted.builds_not_deleted.expect("one")[0].id, Some(second));
    assert_eq!(root.call(op).expect("listed").ids.map(|all| all.len()), Some(1));
}

#[test]
fn only_a_pipeline_starts_a_project_of_a_pipeline() {
    let world = world();
    let root = world.root();
    let mut op = project("train");
    op.source.type_ = "CODEPIPELINE".to_owned();
    op.artifacts.type_ = "CODEPIPELINE".to_owned();
    root.call(op).expect("made");
    assert!(refused(root.call(start_of("train"))).1.contains("is started by a pipeline"));
    let location = Some("bucket/key".to_owned());
    started(&root, api::StartBuild { source_location_override: location, ..start_of("train") });
}

#[test]
fn the_builds_of_a_deleted_project_go_with_it() {
    let world = world();
    let build = built(&world, &mut answering(ran(&json!({"Code": 0}), GOOD, true)));
    let root = world.root();
    let running = started(&root, start_of("train")).id.expect("an id");
    root.call(api::DeleteProject { name: "train".to_owned() }).expect("deleted");
    let ids = vec![build.id.expect("an id"), running.clone()];
    let op = api::BatchGetBuilds { ids: ids.clone() };
    assert_eq!(root.call(op.clone()).expect("shown").builds_not_found.map(|all| all.len()), Some(1));
    world.settle_with(&mut answering(ran(&json!("Stopped"), &[], false)));
    assert_eq!(root.call(op).expect("shown").builds_not_found, Some(ids));
}
