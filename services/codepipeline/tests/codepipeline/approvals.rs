//! Manual approvals.

use kernel::Registry;
use serde_json::{Value, json};
use shapes_codepipeline as api;
use testkit::Everybody;

use crate::arrange::{
    Arranged, action, approves, arranged, arranged_under, error, pipeline, simple, source, stage,
};

const DAY: i64 = 24 * 60 * 60 * 1000;

fn waiting() -> Arranged {
    let here = arranged();
    here.create(simple()).unwrap();
    here.end_build(0, "SUCCEEDED");
    here
}

#[test]
fn an_approval_waits_with_a_token_and_is_given_once() {
    let here = waiting();
    let open = here.action("Gate", "Approve");
    assert_eq!(open.status.as_deref(), Some("InProgress"));
    let token = open.token.unwrap();
    here.world.clock().advance(6 * DAY);
    here.settle();
    assert_eq!(
        error(here.approval("Approved", "another")),
        "InvalidApprovalTokenException: The token is not one that approval Approve waits for"
    );
    let approved = here.approval("Approved", &token).unwrap();
    assert_eq!(approved.approved_at, Some(here.root().inside(|call| Ok(call.now())).unwrap()));
    assert!(error(here.approval("Approved", &token)).starts_with("ApprovalAlreadyCompletedException"));
    let given = here.action("Gate", "Approve");
    assert_eq!(given.summary.as_deref(), Some("Approved by arn:aws:iam::111111111111:root"));
    assert_eq!(given.last_updated_by.as_deref(), Some("arn:aws:iam::111111111111:root"));
    assert_eq!(given.token, None);
    assert_eq!(here.statuses(), ["Succeeded"]);
    let started = &here.details("Gate/Approve STARTED")[0];
    assert!(started.get("execution-result").is_none());
}

#[test]
fn two_decisions_at_once_are_one() {
    let here = waiting();
    let token = here.token();
    let put = |status: &str| {
        here.root().call(api::PutApprovalResult {
            pipeline_name: "pipe".into(),
            stage_name: "Gate".into(),
            action_name: "Approve".into(),
            result: api::ApprovalResult { summary: "s".into(), status: status.into() },
            token: token.clone(),
        })
    };
    put("Rejected").unwrap();
    assert!(error(put("Approved")).starts_with("ApprovalAlreadyCompletedException"));
    here.settle();
    assert_eq!(here.statuses(), ["Failed"]);
}

#[test]
fn a_rejection_fails_the_stage_with_what_was_said() {
    let here = waiting();
    let token = here.token();
    here.approval("Rejected", &token).unwrap();
    let rejected = here.action("Gate", "Approve");
    assert_eq!(rejected.status.as_deref(), Some("Failed"));
    assert_eq!(rejected.error_details.unwrap().code.as_deref(), Some("JobFailed"));
    assert_eq!(here.statuses(), ["Failed"]);
    assert_eq!(here.details("Gate/Approve FAILED")[0]["execution-result"]["error-code"], json!("JobFailed"));
}

#[test]
fn after_seven_days_nobody_has_approved() {
    let here = waiting();
    let token = here.token();
    here.world.clock().advance(7 * DAY);
    here.settle();
    assert_eq!(here.statuses(), ["Failed"]);
    let error_of = here.action("Gate", "Approve").error_details.unwrap().message.unwrap();
    assert!(error_of.contains("nobody has approved"), "{error_of}");
    assert!(error(here.approval("Approved", &token)).starts_with("ApprovalAlreadyCompletedException"));
}

#[test]
fn an_approval_may_say_how_long_it_waits() {
    let here = arranged();
    let mut approval = approves();
    approval.timeout_in_minutes = Some(5);
    here.create(pipeline(vec![stage("Source", vec![source()]), stage("Gate", vec![approval])])).unwrap();
    here.world.clock().advance(4 * 60_000);
    here.settle();
    assert_eq!(here.statuses(), ["InProgress"]);
    here.world.clock().advance(60_000);
    here.settle();
    assert_eq!(here.statuses(), ["Failed"]);
}

#[test]
fn a_waiting_approval_keeps_its_stage_locked_and_the_newest_execution_waits_in_front() {
    let here = waiting();
    let first = here.executions()[0].0.clone();
    for number in [1, 2] {
        here.start();
        here.end_build(number, "SUCCEEDED");
    }
    assert_eq!(here.statuses(), ["InProgress", "Superseded", "InProgress"]);
    assert_eq!(here.stage_state("Gate").latest_execution.unwrap().pipeline_execution_id, first);
    here.approval("Approved", &here.token()).unwrap();
    let newest = here.executions()[0].0.clone();
    assert_eq!(here.stage_state("Gate").latest_execution.unwrap().pipeline_execution_id, newest);
    assert_eq!(here.statuses(), ["InProgress", "Superseded", "Succeeded"]);
}

#[test]
fn only_approvals_are_approved() {
    let here = waiting();
    let put = |stage: &str, action: &str| {
        error(here.root().call(api::PutApprovalResult {
            pipeline_name: "pipe".into(),
            stage_name: stage.into(),
            action_name: action.into(),
            result: api::ApprovalResult::default(),
            token: "t".into(),
        }))
    };
    assert!(put("Nowhere", "Approve").starts_with("StageNotFoundException"));
    assert!(put("Build", "Build").starts_with("ActionNotFoundException"));
}

/// A pipeline whose approval tells a topic, which a queue listens to; gives the queue's URL.
fn telling() -> (Arranged, String) {
    let here = arranged_under(Registry::new(Everybody).serve::<sns::Sns>().serve::<sqs::Sqs>());
    let root = here.root();
    let topic_arn = "arn:aws:sns:eu-west-1:111111111111:gates".to_owned();
    root.call(shapes_sns::CreateTopic { name: "gates".into(), ..Default::default() }).unwrap();
    let made = root.call(shapes_sqs::CreateQueue { queue_name: "q".into(), ..Default::default() }).unwrap();
    root.call(shapes_sns::Subscribe {
        topic_arn: topic_arn.clone(),
        protocol: "sqs".into(),
        endpoint: Some("arn:aws:sqs:eu-west-1:111111111111:q".into()),
        ..Default::default()
    })
    .unwrap();
    (here, made.queue_url.unwrap())
}

fn told() -> api::PipelineDeclaration {
    let given = [("NotificationArn", "arn:aws:sns:eu-west-1:111111111111:gates"), ("CustomData", "look")];
    let gate = action("Approve", "Approval", "Manual", &given);
    pipeline(vec![stage("Source", vec![source()]), stage("Gate", vec![gate])])
}

#[test]
fn a_topic_is_told_that_somebody_must_decide() {
    let (here, queue_url) = telling();
    here.create(told()).unwrap();
    here.settle();
    let op = shapes_sqs::ReceiveMessage { queue_url, ..Default::default() };
    let message = here.root().call(op).unwrap().messages.unwrap().remove(0);
    let envelope: Value = serde_json::from_str(&message.body.unwrap()).unwrap();
    assert_eq!(envelope["Subject"], "APPROVAL NEEDED: AWS CodePipeline pipe for action Approve");
    let told: Value = serde_json::from_str(envelope["Message"].as_str().unwrap()).unwrap();
    assert_eq!(told["region"], "eu-west-1");
    let approval = &told["approval"];
    for (name, value) in [("pipelineName", "pipe"), ("stageName", "Gate"), ("actionName", "Approve")] {
        assert_eq!(approval[name], value);
    }
    assert_eq!(approval["customData"], "look");
    assert_eq!(approval["expires"].as_str().unwrap().len(), "2016-07-07T20:22Z".len());
    assert_eq!(approval["token"].as_str(), Some(&*here.token()));
}

#[test]
fn an_approval_that_cannot_tell_its_topic_fails() {
    let (here, _) = telling();
    let topic_arn = "arn:aws:sns:eu-west-1:111111111111:gates".to_owned();
    here.root().call(shapes_sns::DeleteTopic { topic_arn }).unwrap();
    here.create(told()).unwrap();
    here.settle();
    assert_eq!(here.action("Gate", "Approve").status.as_deref(), Some("Failed"));
    assert_eq!(here.statuses(), ["Failed"]);
}
