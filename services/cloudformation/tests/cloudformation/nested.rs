//! Stacks in stacks, whose templates are fetched.

use std::collections::BTreeMap;

use kernel::Failure;
use serde_json::{Value, json};
use shapes_cloudformation as api;
use testkit::World;

use crate::arrange::{create, delete, events, outputs, stack, update, world};

const OUTER: &str = "
Resources:
  Inner:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: https://s3.eu-west-1.amazonaws.com/bucket/inner.yaml
      Parameters: {List: [a, b]}
Outputs: {V: {Value: !GetAtt Inner.Outputs.V}}
";
const INNER: &str = "
Parameters: {List: {Type: CommaDelimitedList}}
Resources: {A: {Type: Test::Toy::Box, Properties: {Value: !Join ['-', !Ref List]}}}
Outputs: {V: {Value: !GetAtt A.Value}}
";

/// Runs jobs, whose fetches find these templates.
fn settle(world: &World, templates: &BTreeMap<&str, String>) {
    world.settle_with(&mut |kind, spec: &Value| {
        assert_eq!(kind, "cloudformation_fetch");
        let url = spec["url"].as_str().unwrap();
        let name = url.rsplit('/').next().unwrap();
        let found = templates.get(name).map(|text| json!(text));
        found.ok_or_else(|| Failure::new("ValidationError", "S3 error: Access Denied"))
    });
}

#[test]
fn a_nested_stack_is_made_changed_and_deleted_with_its_parent() {
    let world = world();
    let root = world.root();
    let mut templates = BTreeMap::from([("inner.yaml", INNER.to_owned())]);
    root.call(create("outer", OUTER)).unwrap();
    settle(&world, &templates);
    let outer = stack(&root, "outer");
    assert_eq!((outer.stack_status.as_str(), outputs(&outer)), ("CREATE_COMPLETE", vec!["V=a-b".to_owned()]));
    let op = api::DescribeStackResource { stack_name: "outer".into(), logical_resource_id: "Inner".into() };
    let inner = root.call(op).unwrap().stack_resource_detail.unwrap().physical_resource_id.unwrap();
    let nested = stack(&root, &inner);
    assert!(nested.stack_name.starts_with("outer-Inner-"), "{}", nested.stack_name);
    assert_eq!(nested.parent_id, outer.stack_id);
    assert_eq!(nested.root_id, outer.stack_id);

    templates.insert("next.yaml", INNER.replace("'-'", "'+'"));
    root.call(update("outer", &OUTER.replace("inner.yaml", "next.yaml"))).unwrap();
    settle(&world, &templates);
    let outer = stack(&root, "outer");
    assert_eq!((outer.stack_status.as_str(), outputs(&outer)), ("UPDATE_COMPLETE", vec!["V=a+b".to_owned()]));

    let arn = outer.stack_id.unwrap();
    root.call(delete("outer")).unwrap();
    settle(&world, &templates);
    assert_eq!(stack(&root, &arn).stack_status, "DELETE_COMPLETE");
    assert_eq!(stack(&root, &inner).stack_status, "DELETE_COMPLETE");
}

#[test]
fn a_nested_stack_that_fails_fails_its_parent() {
    let world = world();
    let root = world.root();
    let broken = INNER.replace("Properties: {", "Properties: {Mood: fail, ");
    root.call(create("outer", OUTER)).unwrap();
    settle(&world, &BTreeMap::from([("inner.yaml", broken)]));
    assert_eq!(stack(&root, "outer").stack_status, "ROLLBACK_COMPLETE");
    let failure =
        events(&root, "outer").into_iter().find(|event| event.contains("Inner CREATE_FAILED")).unwrap();
    assert!(failure.contains("Embedded stack arn:aws:cloudformation:"), "{failure}");
    assert!(
        failure.ends_with("was not successfully created: The following resource(s) failed to create: [A]. "),
        "{failure}"
    );
}

#[test]
fn a_template_that_cannot_be_fetched_fails_the_stack() {
    let world = world();
    let root = world.root();
    root.call(create("outer", OUTER)).unwrap();
    settle(&world, &BTreeMap::new());
    assert_eq!(stack(&root, "outer").stack_status, "ROLLBACK_COMPLETE");
    assert!(events(&root, "outer").iter().any(|event| event.contains("S3 error: Access Denied")));
}

#[test]
fn a_nested_stack_under_way_is_deleted_with_its_parent() {
    let world = world();
    let root = world.root();
    let slow = INNER.replace("Properties: {", "Properties: {Mood: later, ");
    let templates = BTreeMap::from([("inner.yaml", slow)]);
    let arn = root.call(create("outer", OUTER)).unwrap().stack_id.unwrap();
    settle(&world, &templates);
    root.call(delete("outer")).unwrap();
    settle(&world, &templates);
    assert_eq!(stack(&root, &arn).stack_status, "DELETE_COMPLETE");
}
