//! The CloudFormation resource.

use std::collections::BTreeMap;

use kernel::{At, Made, Me, Props, ResourceEntry, Result, StackPrincipal};
use serde_json::{Value, json};
use shapes_ssm as api;
use testkit::{Client, World};

use crate::{refused, value, world};

fn at(client: &Client<'_>) -> At {
    let session = client.inside(kernel::Call::keep_caller).unwrap();
    At {
        me: Me { id: "j-1".to_owned(), arn: "stack".to_owned() },
        stack: "stack".to_owned(),
        stack_name: "stack".to_owned(),
        logical_id: "Name".to_owned(),
        principal: StackPrincipal::Session(session),
        tags: BTreeMap::from([("stack".to_owned(), "s".to_owned())]),
        former_tags: BTreeMap::from([("stack".to_owned(), "s".to_owned())]),
        suffix: "SUFFIX".to_owned(),
    }
}

fn props(json: Value) -> Props {
    match json {
        Value::Object(props) => props,
        _ => unreachable!("tests write objects"),
    }
}

fn with<T>(world: &World, work: impl FnOnce(&mut kernel::Call, ResourceEntry) -> Result<T>) -> Result<T> {
    world.root().inside(|call| {
        let entry = *call.registry().resource("AWS::SSM::Parameter").expect("it is registered");
        work(call, entry)
    })
}

#[test]
fn a_parameter_is_made_changed_and_deleted_as_its_properties_say() {
    let world = world();
    let root = world.root();
    let at = at(&root);
    let first = props(json!({ "Type": "String", "Value": 5, "Tags": { "a": "1", "b": "2" } }));
    let made = with(&world, |call, entry| (entry.create)(call, &at, &first)).unwrap();
    let id = "CFN-Name-SUFFIX";
    assert_eq!(made, Made::Now(id.to_owned()));
    assert_eq!(value(&root, id).as_deref(), Some("5"));

    let second = props(json!({ "Type": "String", "Value": "6", "Tags": { "a": "3" } }));
    with(&world, |call, entry| (entry.update)(call, &at, id, &first, &second)).unwrap();
    assert_eq!(value(&root, id).as_deref(), Some("6"));
    let op = api::ListTagsForResource { resource_type: "Parameter".to_owned(), resource_id: id.to_owned() };
    let tags = root.call(op).unwrap().tag_list.unwrap();
    let tags: Vec<_> = tags.into_iter().map(|tag| format!("{}={}", tag.key, tag.value)).collect();
    assert_eq!(tags, ["a=3", "stack=s"]);

    let attributes = with(&world, |call, entry| (entry.attributes)(call, &at, id, &second)).unwrap();
    assert_eq!(attributes["Value"], "6");
    for _ in 0..2 {
        with(&world, |call, entry| (entry.delete)(call, &at, id, &second)).unwrap();
    }
    assert_eq!(value(&root, id), None);
}

#[test]
fn what_cloudformation_does_not_make_is_refused() {
    let world = world();
    let at = at(&world.root());
    let check = |json: Value, expected: &str| {
        let new = props(json);
        let made = with(&world, |call, entry| (entry.create)(call, &at, &new));
        let (_, text) = refused(made);
        assert!(text.contains(expected), "{text}");
    };
    check(json!({ "Type": "SecureString", "Value": "x" }), "SecureString");
    check(json!({ "Type": "String", "Value": "x", "Tags": [{ "Key": "a", "Value": "1" }] }), "not a map");
    check(json!({ "Type": "String", "Value": "x", "Policies": "[{\"Type\":\"Expiration\"}]" }), "policies");
}
