//! Sources behind connections: what they give, and how a commit there starts their pipeline.

use kernel::Failure;
use serde_json::{Value, json};
use shapes_codepipeline as api;

use crate::arrange::{Arranged, action, approves, arranged, gives, pipeline, stage};

const ARN: &str = "arn:aws:codeconnections:eu-west-1:111111111111:connection/0a1b";

fn source() -> api::ActionDeclaration {
    let given = [("ConnectionArn", ARN), ("FullRepositoryId", "team/code"), ("BranchName", "main")];
    gives(action("Source", "Source", "CodeStarSourceConnection", &given), &["App"])
}

/// Runs jobs and effects, where the branch is at a commit or cannot be reached.
fn settle(here: &Arranged, commit: Result<&str, &str>) {
    here.world.settle_with(&mut |kind, _| {
        let commit = commit.map_err(|cause| Failure::new("ConnectionUnavailableException", cause))?;
        match kind {
            "codepipeline_fetch_by_connection" => {
                Ok(json!({ "commit": commit, "message": "a commit", "author_date": "2026-11-21T00:00:00Z" }))
            }
            "codepipeline_look_by_connection" => Ok(json!(commit)),
            _ => Ok(Value::Null),
        }
    });
}

fn made(commit: Result<&str, &str>) -> Arranged {
    let here = arranged();
    let stages = vec![stage("Source", vec![source()]), stage("Gate", vec![approves()])];
    here.root().call(api::CreatePipeline { pipeline: pipeline(stages), tags: None }).expect("it is made");
    settle(&here, commit);
    here
}

/// Lets time pass until somebody has looked.
fn later(here: &Arranged, commit: Result<&str, &str>) -> usize {
    here.world.clock().advance(15_000);
    settle(here, commit);
    here.statuses().len()
}

#[test]
fn a_commit_behind_the_connection_starts_the_pipeline_once() {
    let here = made(Ok("a"));
    let latest = here.action("Source", "Source");
    assert_eq!((latest.status.as_deref(), latest.summary.as_deref()), (Some("Succeeded"), Some("a commit")));
    assert_eq!(later(&here, Ok("a")), 1, "nothing has moved");
    assert_eq!(later(&here, Ok("b")), 2);
    assert_eq!(here.details("STARTED")[1]["execution-trigger"]["trigger-type"], json!("Webhook"));
    assert_eq!(later(&here, Ok("b")), 2);
    assert_eq!(later(&here, Err("no way there")), 2, "what cannot be seen has not moved");
    assert_eq!(later(&here, Ok("c")), 3);
}

#[test]
fn what_an_execution_has_taken_starts_no_other_one() {
    let here = made(Ok("a"));
    let start = api::StartPipelineExecution { name: "pipe".into(), ..Default::default() };
    here.root().call(start).expect("it starts");
    settle(&here, Ok("b"));
    assert_eq!(later(&here, Ok("b")), 2);
}

#[test]
fn a_connection_that_leads_nowhere_fails_its_source_by_name() {
    let here = made(Err("the connection leads nowhere here"));
    let error = here.action("Source", "Source").error_details.expect("an error");
    assert_eq!(error.message.as_deref(), Some("the connection leads nowhere here"));
}

#[test]
fn a_source_that_is_not_to_detect_changes_does_not() {
    let here = arranged();
    let mut quiet = source();
    quiet.configuration.as_mut().expect("some").insert("DetectChanges".into(), "false".into());
    let stages = vec![stage("Source", vec![quiet]), stage("Gate", vec![approves()])];
    here.root().call(api::CreatePipeline { pipeline: pipeline(stages), tags: None }).expect("it is made");
    settle(&here, Ok("a"));
    later(&here, Ok("a"));
    assert_eq!(later(&here, Ok("b")), 1);
}

#[test]
fn a_pipeline_that_is_gone_is_watched_no_more() {
    let here = made(Ok("a"));
    here.root().call(api::DeletePipeline { name: "pipe".into() }).expect("it is deleted");
    settle(&here, Ok("a"));
    here.world.clock().advance(15_000);
    settle(&here, Ok("b"));
    let watch = "arn:aws:codepipeline:eu-west-1:111111111111:pipe#watch/Source";
    assert!(!here.root().inside(|call| call.busy(watch)).expect("it can be asked"));
}
