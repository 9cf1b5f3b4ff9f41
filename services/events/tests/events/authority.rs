//! Deliveries under the real authority: whom a role trusts, and what it may start.

use events::{EventBus, Events};
use iam::{Iam, IamAuthority};
use kernel::Registry;
use serde_json::{Value, json};
use shapes_iam as iam_api;
use testkit::{Client, World};

use crate::toys::{self, CodePipeline};
use crate::{PIPELINE, pipeline, push, pushes_to, put_rule, put_targets, refused};

const RULE: &str = "arn:aws:events:eu-west-1:111111111111:rule/r";

fn world() -> World {
    let registry = Registry::new(IamAuthority).serve::<Iam>().serve::<Events>().serve::<CodePipeline>();
    World::of(registry.bus(EventBus))
}

/// The role of the targets: trusted for one rule, and allowed to start one pipeline.
fn make_role(root: &Client<'_>, rule: &str, may_start: &str) {
    let policy = |statement: Value| json!({"Version": "2012-10-17", "Statement": [statement]}).to_string();
    let trust = json!({
        "Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sts:AssumeRole",
        "Condition": {"ArnEquals": {"aws:SourceArn": rule}},
    });
    root.call(iam_api::CreateRole {
        role_name: "deliver".to_owned(),
        assume_role_policy_document: policy(trust),
        ..Default::default()
    })
    .expect("a role is made");
    let allowed = json!({
        "Effect": "Allow", "Action": "codepipeline:StartPipelineExecution", "Resource": may_start,
    });
    root.call(iam_api::PutRolePolicy {
        role_name: "deliver".to_owned(),
        policy_name: "start".to_owned(),
        policy_document: policy(allowed),
    })
    .expect("it is allowed something");
}

#[test]
fn a_role_that_trusts_the_rule_delivers() {
    let world = world();
    let root = world.root();
    make_role(&root, RULE, PIPELINE);
    put_rule(&root, "r", &pushes_to("main")).expect("put");
    put_targets(&root, "r", vec![pipeline("t")]).expect("the role can be taken");
    push(&root, "main");
    world.settle();
    assert_eq!(toys::started(&root).len(), 1);
}

#[test]
fn a_role_that_trusts_another_rule_is_refused() {
    let world = world();
    let root = world.root();
    make_role(&root, "arn:aws:events:eu-west-1:111111111111:rule/another", PIPELINE);
    put_rule(&root, "r", &pushes_to("main")).expect("put");
    let (code, message) = refused(put_targets(&root, "r", vec![pipeline("t")]));
    assert_eq!(code, "ValidationException");
    assert!(message.contains("cannot be assumed by principal 'events.amazonaws.com'"), "{message}");
}

#[test]
fn a_role_that_may_not_start_the_pipeline_fails_for_good() {
    let world = world();
    let root = world.root();
    make_role(&root, RULE, "arn:aws:codepipeline:eu-west-1:111111111111:another");
    put_rule(&root, "r", &pushes_to("main")).expect("put");
    put_targets(&root, "r", vec![pipeline("t")]).expect("the role can be taken");
    push(&root, "main");
    world.settle();
    assert!(toys::started(&root).is_empty());
    assert_eq!(crate::deliveries::failed(&root), [("AccessDeniedException".to_owned(), 0)]);
}
