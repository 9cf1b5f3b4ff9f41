//! Exports and imports.

use shapes_cloudformation as api;

use crate::arrange::{create, delete, events, made, outputs, refused, stack, update, world};

const EXPORTING: &str = "
Resources: {A: {Type: Test::Toy::Box, Properties: {Value: v1}}}
Outputs: {V: {Value: !GetAtt A.Value, Export: {Name: shared}}}
";
const IMPORTING: &str = "
Resources: {B: {Type: Test::Toy::Box, Properties: {Value: !ImportValue shared}}}
Outputs: {V: {Value: !GetAtt B.Value}}
";

#[test]
fn an_export_in_use_neither_changes_nor_goes() {
    let world = world();
    let root = world.root();
    made(&world, "one", EXPORTING);
    made(&world, "two", IMPORTING);
    assert_eq!(outputs(&stack(&root, "two")), ["V=v1"]);
    let imports = root.call(api::ListImports { export_name: "shared".into(), next_token: None }).unwrap();
    assert_eq!(imports.imports.unwrap(), ["two"]);

    root.call(update("one", &EXPORTING.replace("v1", "v2"))).unwrap();
    world.settle();
    assert_eq!(stack(&root, "one").stack_status, "UPDATE_ROLLBACK_COMPLETE");
    let why = "Cannot update export shared as it is in use by two";
    assert!(events(&root, "one").iter().any(|event| event.contains(why)));

    root.call(delete("one")).unwrap();
    world.settle();
    let kept = stack(&root, "one");
    assert_eq!(kept.stack_status, "DELETE_FAILED");
    assert_eq!(kept.stack_status_reason.unwrap(), "Export shared cannot be deleted as it is in use by two");

    root.call(delete("two")).unwrap();
    world.settle();
    let arn = stack(&root, "one").stack_id.unwrap();
    root.call(delete("one")).unwrap();
    world.settle();
    assert_eq!(stack(&root, &arn).stack_status, "DELETE_COMPLETE");
    assert!(root.call(api::ListExports { next_token: None }).unwrap().exports.unwrap().is_empty());
}

#[test]
fn a_name_is_exported_once() {
    let world = world();
    let root = world.root();
    made(&world, "one", EXPORTING);
    root.call(create("two", EXPORTING)).unwrap();
    world.settle();
    assert_eq!(stack(&root, "two").stack_status, "ROLLBACK_COMPLETE");
    let why = "two ROLLBACK_IN_PROGRESS Export with name shared is already exported by stack one. Rollback requested \
               by user.";
    assert!(events(&root, "two").contains(&why.to_owned()));
    let (_, text) = refused(root.call(api::ListImports { export_name: "shared".into(), next_token: None }));
    assert!(text.contains("not imported"), "{text}");
}
