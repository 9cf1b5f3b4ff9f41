//! What becomes of executions, whatever happens to the runtime meanwhile and whatever it may not do.

use kernel::Registry;
use serde_json::{Value, json};
use shapes_codepipeline as api;
use testkit::{Client, World, in_every_hardship, when_denied_in_turn};

use crate::arrange::{
    Arranged, approves, arranged, arranged_under, builds, deploys, pipeline, source, stage,
};

/// Source, build, gate and deployment.
fn declared() -> api::PipelineDeclaration {
    pipeline(vec![
        stage("Source", vec![source()]),
        stage("Build", vec![builds()]),
        stage("Gate", vec![approves()]),
        stage("Deploy", vec![deploys("CREATE_UPDATE")]),
    ])
}

/// The actions that there were, as `Stage/Action Status why`, the newest first.
fn actions(root: &Client<'_>) -> Vec<String> {
    let list = api::ListActionExecutions { pipeline_name: "pipe".into(), ..Default::default() };
    let found = root.call(list).unwrap().action_execution_details.unwrap();
    let shown = found.into_iter().map(|one| {
        let result = one.output.and_then(|output| output.execution_result).unwrap_or_default();
        let why = result.error_details.and_then(|error| error.message).unwrap_or_default();
        format!("{}/{} {} {why}", one.stage_name.unwrap(), one.action_name.unwrap(), one.status.unwrap())
    });
    shown.collect()
}

#[test]
fn executions_come_to_the_same_end_in_every_hardship() {
    in_every_hardship(|hardship| {
        let here = arranged();
        here.world.endure(hardship);
        here.create(declared()).unwrap();
        here.end_build(0, "SUCCEEDED");
        here.approval("Approved", &here.token()).unwrap();
        here.end_stack("CREATE_COMPLETE");
        // One whose build fails, and one that is rejected.
        here.start();
        here.end_build(1, "FAILED");
        here.start();
        here.end_build(2, "SUCCEEDED");
        here.approval("Rejected", &here.token()).unwrap();
        (here.statuses(), actions(&here.root()))
    });
}

#[test]
fn an_execution_that_is_denied_what_it_needs_fails_and_names_it() {
    when_denied_in_turn(
        |watching| {
            let here = arranged_under(Registry::new(watching));
            here.create(declared()).unwrap();
            go_on(&here);
            here.world
        },
        settle,
        |world, action| {
            let told = actions(&world.root());
            let named = told.iter().any(|one| one.contains(" Failed ") && one.contains(action));
            assert!(named, "{action}: {told:#?}");
        },
    );
}

/// Ends what has begun, as far as it has.
fn go_on(here: &Arranged) {
    let root = here.root();
    let end = |arn: &str, outcome: &str| {
        root.inside(|call| call.signal(arn, outcome)).unwrap();
        here.settle();
    };
    end("arn:aws:codebuild:eu-west-1:111111111111:build/p:0", "SUCCEEDED");
    if let Some(token) = here.action("Gate", "Approve").token {
        here.approval("Approved", &token).unwrap();
    }
    end("arn:aws:cloudformation:eu-west-1:111111111111:stack/s/1", "CREATE_COMPLETE");
}

fn settle(world: &World) {
    world.settle_with(&mut |kind, _| {
        Ok(match kind {
            "codepipeline_read" => json!({"template": "template", "texts": {}}),
            _ => Value::Null,
        })
    });
}
