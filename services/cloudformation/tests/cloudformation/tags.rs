//! The stack's tags on its resources.

use std::collections::BTreeMap;

use shapes_cloudformation as api;
use shapes_ssm as ssm;
use testkit::Client;

use crate::arrange::{create, events, stack, update, world};

const TEMPLATE: &str = "
Resources:
  A: {Type: AWS::SSM::Parameter, Properties: {Name: /a, Type: String, Value: v, Tags: {own: mine}}}
";

fn tags(pairs: &[(&str, &str)]) -> Option<Vec<api::Tag>> {
    let tag = |(key, value): &(&str, &str)| api::Tag { key: (*key).to_owned(), value: (*value).to_owned() };
    Some(pairs.iter().map(tag).collect())
}

fn of_parameter(client: &Client<'_>, name: &str) -> Vec<String> {
    let op = ssm::ListTagsForResource { resource_type: "Parameter".to_owned(), resource_id: name.to_owned() };
    let list = client.call(op).unwrap().tag_list.unwrap();
    let sorted: BTreeMap<_, _> = list.into_iter().map(|tag| (tag.key, tag.value)).collect();
    sorted.into_iter().map(|(key, value)| format!("{key}={value}")).collect()
}

#[test]
fn an_update_of_the_stack_s_tags_alone_reaches_its_resources() {
    let world = world();
    let root = world.root();
    let old = tags(&[("gone", "1"), ("changed", "1"), ("kept", "1")]);
    root.call(api::CreateStack { tags: old, ..create("demo", TEMPLATE) }).unwrap();
    world.settle();
    assert_eq!(of_parameter(&root, "/a"), ["changed=1", "gone=1", "kept=1", "own=mine"]);
    // What the user put on the parameter itself stays.
    let by_hand = ssm::Tag { key: "hand".to_owned(), value: "1".to_owned() };
    root.call(ssm::AddTagsToResource {
        resource_type: "Parameter".to_owned(),
        resource_id: "/a".to_owned(),
        tags: vec![by_hand],
    })
    .unwrap();

    let new = tags(&[("changed", "2"), ("kept", "1"), ("new", "1"), ("own", "the stack's")]);
    root.call(api::UpdateStack { tags: new, ..update("demo", TEMPLATE) }).unwrap();
    world.settle();
    assert_eq!(stack(&root, "demo").stack_status, "UPDATE_COMPLETE");
    assert_eq!(of_parameter(&root, "/a"), ["changed=2", "hand=1", "kept=1", "new=1", "own=mine"]);
}

#[test]
fn a_failed_update_gives_resources_the_tags_back_that_they_had() {
    let world = world();
    let root = world.root();
    let old = tags(&[("gone", "1"), ("changed", "1")]);
    root.call(api::CreateStack { tags: old, ..create("demo", TEMPLATE) }).unwrap();
    world.settle();
    let failing = "
Resources:
  A: {Type: AWS::SSM::Parameter, Properties: {Name: /a, Type: String, Value: v, Tags: {own: other}}}
  New: {Type: AWS::SSM::Parameter, Properties: {Name: /new, Type: String, Value: !Ref A}}
  B: {Type: Test::Toy::Box, DependsOn: New, Properties: {Mood: fail}}
";
    let new = tags(&[("changed", "2"), ("new", "1")]);
    root.call(api::UpdateStack { tags: new, ..update("demo", failing) }).unwrap();
    world.settle();
    assert_eq!(stack(&root, "demo").stack_status, "UPDATE_ROLLBACK_COMPLETE");
    assert_eq!(of_parameter(&root, "/a"), ["changed=1", "gone=1", "own=mine"]);
}

#[test]
fn a_resource_that_an_update_adds_gets_all_tags() {
    let world = world();
    let root = world.root();
    let both = || tags(&[("kept", "1")]);
    root.call(api::CreateStack { tags: both(), ..create("demo", TEMPLATE) }).unwrap();
    world.settle();
    let more = format!(
        "{TEMPLATE}  B: {{Type: AWS::SSM::Parameter, Properties: {{Name: /b, Type: String, Value: v}}}}\n"
    );
    root.call(api::UpdateStack { tags: both(), ..update("demo", &more) }).unwrap();
    world.settle();
    assert_eq!(of_parameter(&root, "/b"), ["kept=1"]);
}

#[test]
fn a_misspelt_tag_fails_the_stack_before_anything_is_made() {
    let world = world();
    let root = world.root();
    let template = "
Resources:
  A: {Type: AWS::SSM::Parameter, Properties: {Name: /a, Type: String, Value: v}}
  Key: {Type: AWS::KMS::Key, Properties: {Tags: [{Key: a, Value: b}, {Key: c, Valeu: d}]}}
";
    root.call(create("demo", template)).unwrap();
    world.settle();
    let text = "Key CREATE_FAILED Properties validation failed for resource Key with message: [#/Tags/1: extraneous \
                key [Valeu] is not permitted]";
    let told = events(&root, "demo");
    assert!(told.iter().any(|event| event == text), "{told:?}");
    assert!(!told.iter().any(|event| event.starts_with("A CREATE")), "{told:?}");
}
