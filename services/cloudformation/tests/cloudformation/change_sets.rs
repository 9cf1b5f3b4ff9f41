//! Change sets.

use shapes_cloudformation as api;

use crate::arrange::{made, outputs, refused, stack, told, update, world};

const BOX: &str = "
Resources:
  A: {Type: Test::Toy::Box, Properties: {Kind: one, Value: v1}}
  B: {Type: Test::Toy::Box, Properties: {Value: !Ref A}}
Outputs: {A: {Value: !GetAtt A.Value}}
";

fn change_set(kind: &str, template: &str) -> api::CreateChangeSet {
    api::CreateChangeSet {
        stack_name: "demo".into(),
        change_set_name: "set".into(),
        change_set_type: Some(kind.into()),
        template_body: Some(template.into()),
        ..api::CreateChangeSet::default()
    }
}

fn describe(named: &str) -> api::DescribeChangeSet {
    api::DescribeChangeSet {
        change_set_name: named.into(),
        stack_name: Some("demo".into()),
        ..Default::default()
    }
}

fn execute(named: &str) -> api::ExecuteChangeSet {
    api::ExecuteChangeSet {
        change_set_name: named.into(),
        stack_name: Some("demo".into()),
        ..Default::default()
    }
}

#[test]
fn a_stack_begins_with_a_change_set() {
    let world = world();
    let root = world.root();
    let set = root.call(change_set("CREATE", BOX)).unwrap();
    assert_eq!(stack(&root, "demo").stack_status, "REVIEW_IN_PROGRESS");
    let shown = root.call(describe("set")).unwrap();
    assert_eq!(
        (shown.status.unwrap(), shown.execution_status.unwrap()),
        ("CREATE_COMPLETE".into(), "AVAILABLE".into())
    );
    let changes: Vec<String> = shown
        .changes
        .unwrap()
        .into_iter()
        .map(|change| change.resource_change.unwrap())
        .map(|change| format!("{} {}", change.action.unwrap(), change.logical_resource_id.unwrap()))
        .collect();
    assert_eq!(changes, ["Add A", "Add B"]);
    root.call(execute(&set.id.clone().unwrap())).unwrap();
    world.settle();
    let made = stack(&root, "demo");
    assert_eq!((made.stack_status.as_str(), made.stack_id), ("CREATE_COMPLETE", set.stack_id));
    assert_eq!(made.change_set_id, set.id);
    let mut seen = 0;
    told(
        &root,
        "demo",
        &mut seen,
        &[
            "demo REVIEW_IN_PROGRESS User Initiated",
            "demo CREATE_IN_PROGRESS User Initiated",
            "A CREATE_IN_PROGRESS",
            "A CREATE_IN_PROGRESS Resource creation Initiated",
            "A CREATE_COMPLETE",
            "B CREATE_IN_PROGRESS",
            "B CREATE_IN_PROGRESS Resource creation Initiated",
            "B CREATE_COMPLETE",
            "demo CREATE_COMPLETE",
        ],
    );
    assert_eq!(root.call(describe("set")).unwrap().execution_status.unwrap(), "EXECUTE_COMPLETE");
}

#[test]
fn a_change_set_tells_what_changes_and_why() {
    let world = world();
    let root = world.root();
    made(&world, "demo", BOX);
    root.call(change_set("UPDATE", &BOX.replace("one", "two"))).unwrap();
    let op = api::DescribeChangeSet { include_property_values: Some(true), ..describe("set") };
    let changes = root.call(op).unwrap().changes.unwrap();
    let told: Vec<String> = changes
        .iter()
        .map(|change| change.resource_change.as_ref().unwrap())
        .map(|change| {
            let detail = &change.details.as_ref().unwrap()[0];
            format!(
                "{} {:?} {} {} {:?}",
                change.logical_resource_id.as_ref().unwrap(),
                change.replacement.as_deref(),
                detail.evaluation.as_ref().unwrap(),
                detail.change_source.as_ref().unwrap(),
                detail.causing_entity.as_deref(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            "A Some(\"True\") Static DirectModification None",
            "B Some(\"False\") Dynamic ResourceReference Some(\"A\")",
        ]
    );
    assert!(changes[0].resource_change.as_ref().unwrap().after_context.as_ref().unwrap().contains("two"));
    root.call(execute("set")).unwrap();
    world.settle();
    assert_eq!(stack(&root, "demo").stack_status, "UPDATE_COMPLETE");
    assert_eq!(outputs(&stack(&root, "demo")), ["A=v1"]);
}

#[test]
fn an_empty_change_set_fails_and_cannot_be_executed() {
    let world = world();
    let root = world.root();
    made(&world, "demo", BOX);
    let arn = root.call(change_set("UPDATE", BOX)).unwrap().id.unwrap();
    let shown = root.call(describe(&arn)).unwrap();
    assert_eq!(
        shown.status_reason.unwrap(),
        "The submitted information didn't contain changes. Submit different information to create a change set."
    );
    assert_eq!(
        (shown.status.unwrap(), shown.execution_status.unwrap()),
        ("FAILED".into(), "UNAVAILABLE".into())
    );
    let (code, text) = refused(root.call(execute("set")));
    assert_eq!(code, "InvalidChangeSetStatus");
    assert_eq!(text, format!("ChangeSet [{arn}] cannot be executed in its current status of [FAILED]"));
    let op = api::DeleteChangeSet { change_set_name: "set".into(), stack_name: Some("demo".into()) };
    root.call(op).unwrap();
    let (code, text) = refused(root.call(describe("set")));
    assert_eq!((code.as_str(), text.as_str()), ("ChangeSetNotFound", "ChangeSet [set] does not exist"));
}

#[test]
fn a_change_set_is_obsolete_when_another_is_executed() {
    let world = world();
    let root = world.root();
    made(&world, "demo", BOX);
    root.call(change_set("UPDATE", &BOX.replace("v1", "v2"))).unwrap();
    let other = api::CreateChangeSet {
        change_set_name: "other".into(),
        ..change_set("UPDATE", &BOX.replace("v1", "v3"))
    };
    root.call(other).unwrap();
    root.call(execute("other")).unwrap();
    world.settle();
    assert_eq!(refused(root.call(execute("set"))).0, "InvalidChangeSetStatus");
    assert_eq!(outputs(&stack(&root, "demo")), ["A=v3"]);
    assert!(root.call(update("demo", &BOX.replace("v1", "v4"))).is_ok());
}

#[test]
fn a_stack_that_only_has_a_change_set_is_deleted() {
    let world = world();
    let root = world.root();
    let arn = root.call(change_set("CREATE", BOX)).unwrap().stack_id.unwrap();
    root.call(crate::arrange::delete("demo")).unwrap();
    world.settle();
    assert_eq!(stack(&root, &arn).stack_status, "DELETE_COMPLETE");
    assert_eq!(refused(root.call(describe("set"))).0, "ValidationError");
}

#[test]
fn a_change_set_of_no_stack_is_refused() {
    let world = world();
    let (_, text) = refused(world.root().call(change_set("UPDATE", BOX)));
    assert_eq!(text, "Stack [demo] does not exist");
}
