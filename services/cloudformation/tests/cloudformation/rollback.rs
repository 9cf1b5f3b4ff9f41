//! Updates whose rollback fails, and how they go on.

use shapes_cloudformation as api;

use crate::arrange::{made, refused, stack, update, world};

/// `A` can neither be changed to what is new nor back to what it was.
const STUBBORN: &str = "
Resources:
  A: {Type: Test::Toy::Box, Properties: {Value: v1, Mood: fail-later}}
  B: {Type: Test::Toy::Box, DependsOn: A, Properties: {Value: v1}}
";

#[test]
fn a_rollback_that_fails_goes_on_without_what_fails() {
    let world = world();
    let root = world.root();
    made(&world, "demo", STUBBORN);
    let broken = "
Resources:
  A: {Type: Test::Toy::Box, Properties: {Value: v2}}
  B: {Type: Test::Toy::Box, DependsOn: A, Properties: {Value: v2, Mood: fail}}
";
    root.call(update("demo", broken)).unwrap();
    world.settle();
    let failed = stack(&root, "demo");
    assert_eq!(failed.stack_status, "UPDATE_ROLLBACK_FAILED");
    assert_eq!(failed.stack_status_reason.unwrap(), "The following resource(s) failed to update: [A]. ");
    assert!(refused(root.call(update("demo", broken))).1.contains("UPDATE_ROLLBACK_FAILED"));
    let op = |skip: &[&str]| api::ContinueUpdateRollback {
        stack_name: "demo".into(),
        resources_to_skip: Some(skip.iter().map(|id| (*id).to_owned()).collect()),
        ..api::ContinueUpdateRollback::default()
    };
    root.call(op(&[])).unwrap();
    world.settle();
    assert_eq!(stack(&root, "demo").stack_status, "UPDATE_ROLLBACK_FAILED");
    root.call(op(&["A"])).unwrap();
    world.settle();
    assert_eq!(stack(&root, "demo").stack_status, "UPDATE_ROLLBACK_COMPLETE");
    assert!(refused(root.call(op(&[]))).1.contains("can not continue update rollback"));
}

#[test]
fn a_failed_update_can_stay_as_it_is() {
    let world = world();
    let root = world.root();
    made(&world, "demo", "Resources: {A: {Type: Test::Toy::Box}, B: {Type: Test::Toy::Box, DependsOn: A}}");
    let broken = "
Resources:
  A: {Type: Test::Toy::Box, Properties: {Value: new}}
  B: {Type: Test::Toy::Box, DependsOn: A, Properties: {Mood: fail}}
";
    root.call(api::UpdateStack { disable_rollback: Some(true), ..update("demo", broken) }).unwrap();
    world.settle();
    assert_eq!(stack(&root, "demo").stack_status, "UPDATE_FAILED");
    root.call(update("demo", &broken.replace("Mood: fail", "Value: good"))).unwrap();
    world.settle();
    assert_eq!(stack(&root, "demo").stack_status, "UPDATE_COMPLETE");
}
