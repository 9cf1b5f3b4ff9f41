//! Custom resources: what their functions are asked, and what comes of their answers. The function is the test.

use std::borrow::Cow;

use kernel::{Answers, Call, Needs, Record, Result};
use serde_json::{Value, json};
use shapes_lambda as api;
use testkit::{Client, Everybody, World};

use crate::arrange::{create, events, outputs, registry, stack, update};

/// A Lambda that writes down what its functions are asked.
struct Functions;

kernel::serves!(Functions: api::SERVICE, operations [Invoke], records [Asked]);

/// The latest request to a function.
#[derive(serde::Serialize, serde::Deserialize)]
struct Asked {
    event: Value,
}

impl Record for Asked {
    const KIND: &'static str = "test_asked";

    fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed("latest")
    }
}

impl Answers<api::Invoke> for Functions {
    fn needs(_: &Call, op: &api::Invoke) -> Result<Needs> {
        Ok(Needs::on(op.function_name.clone()))
    }

    fn run(call: &mut Call, op: api::Invoke) -> Result<api::InvokeOutput> {
        assert_eq!(op.invocation_type.as_deref(), Some("Event"));
        let event = serde_json::from_slice(&op.payload.expect("an event").0).expect("JSON");
        call.put(&Asked { event })?;
        Ok(api::InvokeOutput::default())
    }
}

fn world() -> World {
    World::of(registry(Everybody).serve::<Functions>())
}

/// The latest request.
fn asked(root: &Client<'_>) -> Value {
    root.inside(|call| call.find::<Asked>("latest")).expect("somebody was asked").event
}

/// Answers the latest request; whether it was still waited for.
fn answer(root: &Client<'_>, answer: &Value) -> bool {
    let url = asked(root)["ResponseURL"].as_str().expect("a URL").to_owned();
    assert!(url.starts_with(
        "https://cloudformation-custom-resource-response-euwest1.s3.eu-west-1.amazonaws.com/arn%3A"
    ));
    let token =
        cloudformation::token(url.split_once('?').expect("a query").1).expect("a signature").to_owned();
    root.inside(|call| cloudformation::answer(call, &token, answer.to_string().as_bytes())).is_ok()
}

fn succeeded(root: &Client<'_>, id: &str, word: &str) {
    let said = json!({ "Status": "SUCCESS", "PhysicalResourceId": id, "Data": { "Word": word } });
    assert!(answer(root, &said));
}

fn template(generation: u32, more: &str) -> String {
    format!(
        "Resources:
  Thing:
    Type: Custom::Thing
    Properties:
      ServiceToken: arn:aws:lambda:eu-west-1:111111111111:function:f
      Generation: {generation}
      Deep: [{{Truth: true}}]
{more}
Outputs:
  Word: {{Value: !GetAtt Thing.Word}}
  Thing: {{Value: !Ref Thing}}
"
    )
}

fn status(root: &Client<'_>) -> String {
    stack(root, "s").stack_status
}

#[test]
fn a_function_makes_replaces_and_deletes_a_custom_resource() {
    let world = world();
    let root = world.root();
    root.call(create("s", &template(1, ""))).expect("begun");
    world.settle();
    let request = asked(&root);
    assert_eq!(
        (&request["RequestType"], &request["ResourceType"], &request["LogicalResourceId"]),
        (&json!("Create"), &json!("Custom::Thing"), &json!("Thing"))
    );
    let properties = &request["ResourceProperties"];
    assert_eq!(
        (&properties["Generation"], &properties["Deep"]),
        (&json!("1"), &json!([{ "Truth": "true" }]))
    );
    assert_eq!(status(&root), "CREATE_IN_PROGRESS");
    succeeded(&root, "thing-1", "one");
    world.settle();
    assert_eq!(status(&root), "CREATE_COMPLETE");
    assert_eq!(outputs(&stack(&root, "s")), ["Word=one", "Thing=thing-1"]);
    assert!(!answer(&root, &json!({ "Status": "FAILED" })), "a request is answered once");

    root.call(update("s", &template(2, ""))).expect("begun");
    world.settle();
    let request = asked(&root);
    assert_eq!(
        (&request["RequestType"], &request["PhysicalResourceId"]),
        (&json!("Update"), &json!("thing-1"))
    );
    assert_eq!(request["OldResourceProperties"]["Generation"], "1");
    succeeded(&root, "thing-2", "two");
    world.settle();
    // The old one goes when all else is done.
    let request = asked(&root);
    assert_eq!(
        (&request["RequestType"], &request["PhysicalResourceId"]),
        (&json!("Delete"), &json!("thing-1"))
    );
    assert_eq!(status(&root), "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS");
    succeeded(&root, "thing-1", "");
    world.settle();
    assert_eq!(status(&root), "UPDATE_COMPLETE");
    assert_eq!(outputs(&stack(&root, "s")), ["Word=two", "Thing=thing-2"]);
}

#[test]
fn an_update_that_stays_the_same_thing_deletes_nothing() {
    let world = world();
    let root = world.root();
    root.call(create("s", &template(1, ""))).expect("begun");
    world.settle();
    succeeded(&root, "thing", "one");
    world.settle();
    root.call(update("s", &template(2, ""))).expect("begun");
    world.settle();
    succeeded(&root, "thing", "two");
    world.settle();
    assert_eq!(status(&root), "UPDATE_COMPLETE");
    assert_eq!(asked(&root)["RequestType"], "Update");
    assert_eq!(outputs(&stack(&root, "s")), ["Word=two", "Thing=thing"]);
}

/// What the stack says of the failure, once the function has let the thing go.
fn rolled_back(world: &World, root: &Client<'_>) -> String {
    world.settle();
    assert_eq!(asked(root)["RequestType"], "Delete");
    succeeded(root, "thing", "");
    world.settle();
    assert_eq!(status(root), "ROLLBACK_COMPLETE");
    let failed = |line: &String| line.starts_with("Thing CREATE_FAILED");
    events(root, "s").into_iter().find(failed).expect("the failure's event")
}

#[test]
fn a_failure_is_told_in_the_functions_words_and_what_failed_is_deleted() {
    let world = world();
    let root = world.root();
    root.call(create("s", &template(1, ""))).expect("begun");
    world.settle();
    let id = asked(&root)["RequestId"].as_str().expect("an id").to_owned();
    assert!(answer(&root, &json!({ "Status": "FAILED", "Reason": "no luck" })));
    let said = format!(
        "Received response status [FAILED] from custom resource. Message returned: no luck (RequestId: {id})"
    );
    assert!(rolled_back(&world, &root).ends_with(&said));
}

#[test]
fn a_function_that_does_not_answer_in_time_has_failed() {
    let world = world();
    let root = world.root();
    let text = template(1, "").replace("      Generation", "      ServiceTimeout: 30\n      Generation");
    root.call(create("s", &text)).expect("begun");
    world.settle();
    world.clock().advance(29_000);
    world.settle();
    assert_eq!(status(&root), "CREATE_IN_PROGRESS");
    world.clock().advance(1_000);
    let said = rolled_back(&world, &root);
    assert!(said.contains("CloudFormation did not receive a response from your Custom Resource"), "{said}");
}

#[test]
fn a_custom_resource_goes_with_the_others_when_one_of_them_fails() {
    let world = world();
    let root = world.root();
    let bad = "  Bad: {Type: Test::Toy::Box, DependsOn: Thing, Properties: {Mood: fail}}";
    root.call(create("s", &template(1, bad))).expect("begun");
    world.settle();
    succeeded(&root, "thing", "one");
    world.settle();
    let request = asked(&root);
    assert_eq!(
        (&request["RequestType"], &request["PhysicalResourceId"]),
        (&json!("Delete"), &json!("thing"))
    );
    assert!(answer(&root, &json!({ "Status": "SUCCESS" })));
    world.settle();
    assert_eq!(status(&root), "ROLLBACK_COMPLETE");
}

#[test]
fn only_functions_are_asked() {
    let world = world();
    let root = world.root();
    let topic = template(1, "")
        .replace("arn:aws:lambda:eu-west-1:111111111111:function:f", "arn:aws:sns:eu-west-1:1:t");
    root.call(create("s", &topic)).expect("begun");
    world.settle();
    assert!(events(&root, "s").iter().any(|line| line.contains("Invalid service token")));
}
