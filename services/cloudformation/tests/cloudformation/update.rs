//! Stacks that are updated.

use serde_json::json;
use shapes_cloudformation as api;

use crate::arrange::{answer, events, made, outputs, refused, stack, told, update, world};

const BOX: &str = "
Resources:
  A: {Type: Test::Toy::Box, Properties: {Kind: one, Value: v1}}
  B: {Type: Test::Toy::Box, Properties: {Value: !Ref A}}
Outputs: {B: {Value: !GetAtt B.Value}}
";

#[test]
fn an_update_replaces_what_cannot_be_changed_and_cleans_up() {
    let world = world();
    let root = world.root();
    made(&world, "demo", BOX);
    let (mut seen, before) = (events(&root, "demo").len(), outputs(&stack(&root, "demo")));
    root.call(update("demo", &BOX.replace("one", "two"))).unwrap();
    assert_eq!(stack(&root, "demo").stack_status, "UPDATE_IN_PROGRESS");
    world.settle();
    assert_ne!(outputs(&stack(&root, "demo")), before);
    told(
        &root,
        "demo",
        &mut seen,
        &[
            "demo UPDATE_IN_PROGRESS User Initiated",
            "A UPDATE_IN_PROGRESS Requested update requires the creation of a new physical resource; hence creating one.",
            "A UPDATE_IN_PROGRESS Resource creation Initiated",
            "A UPDATE_COMPLETE",
            "B UPDATE_IN_PROGRESS",
            "B UPDATE_COMPLETE",
            "demo UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
            "A DELETE_IN_PROGRESS",
            "A DELETE_COMPLETE",
            "demo UPDATE_COMPLETE",
        ],
    );
    assert_eq!(
        refused(root.call(update("demo", &BOX.replace("one", "two")))).1,
        "No updates are to be performed."
    );
}

#[test]
fn a_failed_update_goes_back_to_what_was() {
    let world = world();
    let root = world.root();
    made(&world, "demo", BOX);
    let (mut seen, before) = (events(&root, "demo").len(), outputs(&stack(&root, "demo")));
    let broken = "
Resources:
  A: {Type: Test::Toy::Box, Properties: {Kind: two, Value: v1}}
  B: {Type: Test::Toy::Box, Properties: {Value: !Ref A, Mood: fail}}
  New: {Type: Test::Toy::Box}
Outputs: {B: {Value: !GetAtt B.Value}}
";
    root.call(update("demo", broken)).unwrap();
    world.settle();
    assert_eq!(stack(&root, "demo").stack_status, "UPDATE_ROLLBACK_COMPLETE");
    assert_eq!(outputs(&stack(&root, "demo")), before);
    let all = events(&root, "demo");
    let rest: Vec<&str> = all[seen..].iter().map(String::as_str).collect();
    let position = rest.iter().position(|event| event.contains("ROLLBACK_IN_PROGRESS")).unwrap();
    assert_eq!(
        rest[position..],
        [
            "demo UPDATE_ROLLBACK_IN_PROGRESS The following resource(s) failed to update: [B].",
            "A UPDATE_IN_PROGRESS",
            "A UPDATE_COMPLETE",
            "B UPDATE_IN_PROGRESS",
            "B UPDATE_COMPLETE",
            "demo UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
            "A DELETE_IN_PROGRESS",
            "New DELETE_IN_PROGRESS",
            "A DELETE_COMPLETE",
            "New DELETE_COMPLETE",
            "demo UPDATE_ROLLBACK_COMPLETE",
        ]
    );
    seen = all.len();
    // What was before can be changed again.
    root.call(update("demo", &BOX.replace("v1", "v2"))).unwrap();
    world.settle();
    assert_eq!(stack(&root, "demo").stack_status, "UPDATE_COMPLETE");
    told(
        &root,
        "demo",
        &mut seen,
        &[
            "demo UPDATE_IN_PROGRESS User Initiated",
            "A UPDATE_IN_PROGRESS",
            "A UPDATE_COMPLETE",
            "demo UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
            "demo UPDATE_COMPLETE",
        ],
    );
}

#[test]
fn what_the_template_does_not_have_any_more_goes_at_the_end() {
    let world = world();
    let root = world.root();
    made(&world, "demo", BOX);
    let mut seen = events(&root, "demo").len();
    root.call(update("demo", "Resources: {A: {Type: Test::Toy::Box, Properties: {Kind: one, Value: v1}}}"))
        .unwrap();
    world.settle();
    told(
        &root,
        "demo",
        &mut seen,
        &[
            "demo UPDATE_IN_PROGRESS User Initiated",
            "demo UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
            "B DELETE_IN_PROGRESS",
            "B DELETE_COMPLETE",
            "demo UPDATE_COMPLETE",
        ],
    );
    let op = api::ListStackResources { stack_name: "demo".into(), next_token: None };
    let left = root.call(op).unwrap().stack_resource_summaries.unwrap();
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].resource_status, "CREATE_COMPLETE");
}

#[test]
fn an_update_is_cancelled() {
    let world = world();
    let root = world.root();
    made(&world, "demo", "Resources: {A: {Type: Test::Toy::Box, Properties: {Value: v1}}}");
    root.call(update("demo", "Resources: {A: {Type: Test::Toy::Box, Properties: {Value: v2, Mood: later}}}"))
        .unwrap();
    world.settle();
    root.call(api::CancelUpdateStack { stack_name: "demo".into(), client_request_token: None }).unwrap();
    world.settle();
    assert_eq!(stack(&root, "demo").stack_status, "UPDATE_ROLLBACK_IN_PROGRESS");
    answer(&root, "A", Ok(json!(null)));
    world.settle();
    assert_eq!(stack(&root, "demo").stack_status, "UPDATE_ROLLBACK_COMPLETE");
}

#[test]
fn the_previous_template_and_values_are_kept() {
    let world = world();
    let root = world.root();
    let template = "
Parameters: {P: {Type: String, Default: a}, Q: {Type: String, Default: b}}
Resources: {A: {Type: Test::Toy::Box, Properties: {Value: !Sub '${P}${Q}'}}}
Outputs: {V: {Value: !GetAtt A.Value}}
";
    let parameter = |key: &str, value: Option<&str>| api::Parameter {
        parameter_key: Some(key.into()),
        parameter_value: value.map(str::to_owned),
        use_previous_value: value.is_none().then_some(true),
        ..api::Parameter::default()
    };
    made(&world, "demo", template);
    let op = |parameters| api::UpdateStack {
        stack_name: "demo".into(),
        use_previous_template: Some(true),
        parameters: Some(parameters),
        ..api::UpdateStack::default()
    };
    root.call(op(vec![parameter("P", Some("x")), parameter("Q", Some("y"))])).unwrap();
    world.settle();
    root.call(op(vec![parameter("P", Some("z")), parameter("Q", None)])).unwrap();
    world.settle();
    assert_eq!(outputs(&stack(&root, "demo")), ["V=zy"]);
}

#[test]
fn outputs_alone_can_change() {
    let world = world();
    let root = world.root();
    made(&world, "demo", BOX);
    root.call(update("demo", &BOX.replace("Outputs: {B", "Outputs: {C"))).unwrap();
    world.settle();
    let changed = stack(&root, "demo");
    assert_eq!(changed.stack_status, "UPDATE_COMPLETE");
    assert!(outputs(&changed)[0].starts_with("C="));
}
