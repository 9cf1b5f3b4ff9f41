//! The CloudFormation resources.

use std::collections::BTreeMap;

use kernel::{At, Made, Me, Props, StackPrincipal};
use serde_json::{Value, json};
use shapes_kms as api;
use testkit::{Client, World};

use crate::{make_key, refused, world};

fn at(client: &Client<'_>) -> At {
    let session = client.inside(kernel::Call::keep_caller).unwrap();
    At {
        me: Me { id: "j-1".to_owned(), arn: "stack".to_owned() },
        stack: "stack".to_owned(),
        stack_name: "stack".to_owned(),
        logical_id: "Key".to_owned(),
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

/// Creates a resource, and gives its physical id.
fn create(world: &World, at: &At, kind: &str, new: &Props) -> String {
    let made = world.root().inside(|call| {
        let resource = *call.registry().resource(kind).expect("it is registered");
        (resource.create)(call, at, new)
    });
    match made.expect("it is made") {
        Made::Now(id) => id,
        other => panic!("{other:?}"),
    }
}

fn update(world: &World, at: &At, kind: &str, id: &str, old: &Props, new: &Props) {
    let made = world.root().inside(|call| {
        let resource = *call.registry().resource(kind).expect("it is registered");
        (resource.update)(call, at, id, old, new)
    });
    assert_eq!(made.expect("it is updated"), Made::Now(id.to_owned()));
}

fn delete(world: &World, at: &At, kind: &str, id: &str, old: &Props) {
    let made = world.root().inside(|call| {
        let resource = *call.registry().resource(kind).expect("it is registered");
        (resource.delete)(call, at, id, old)
    });
    made.expect("it is deleted");
}

#[test]
fn a_key_is_made_changed_and_deleted_as_its_properties_say() {
    let world = world();
    let root = world.root();
    let (at, kind) = (at(&root), "AWS::KMS::Key");
    let policy = json!({ "Version": "2012-10-17", "Statement": {
        "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111111111111:root" }, "Action": "kms:*", "Resource": "*"
    } });
    let first = props(json!({
        "Description": "one", "KeyPolicy": policy, "EnableKeyRotation": "true", "Enabled": false,
        "PendingWindowInDays": "7", "Tags": [{ "Key": "a", "Value": "1" }, { "Key": "b", "Value": "2" }]
    }));
    let id = create(&world, &at, kind, &first);
    let describe = || {
        let op = api::DescribeKey { key_id: id.clone(), ..Default::default() };
        root.call(op).unwrap().key_metadata.unwrap()
    };
    let rotation = || root.call(api::GetKeyRotationStatus { key_id: id.clone() }).unwrap();
    let tags = || {
        let op = api::ListResourceTags { key_id: id.clone(), ..Default::default() };
        let tags = root.call(op).unwrap().tags.unwrap();
        tags.into_iter().map(|tag| format!("{}={}", tag.tag_key, tag.tag_value)).collect::<Vec<_>>()
    };
    assert_eq!(describe().key_state.as_deref(), Some("Disabled"));
    assert_eq!(rotation().key_rotation_enabled, Some(true));
    assert_eq!(tags(), ["a=1", "b=2", "stack=s"]);

    let second = props(json!({
        "Description": "two", "KeyPolicy": policy, "EnableKeyRotation": true, "RotationPeriodInDays": 100,
        "PendingWindowInDays": 7, "Tags": [{ "Key": "a", "Value": "3" }]
    }));
    update(&world, &at, kind, &id, &first, &second);
    assert_eq!(describe().description.as_deref(), Some("two"));
    assert_eq!(describe().key_state.as_deref(), Some("Enabled"));
    assert_eq!(rotation().rotation_period_in_days, Some(100));
    assert_eq!(tags(), ["a=3", "stack=s"]);

    delete(&world, &at, kind, &id, &second);
    delete(&world, &at, kind, &id, &second);
    assert_eq!(describe().deletion_date.unwrap().0, testkit::START.0 + 7 * 86_400_000);
}

#[test]
fn the_attributes_of_a_key_are_its_arn_and_id() {
    let world = world();
    let root = world.root();
    let at = at(&root);
    let id = create(&world, &at, "AWS::KMS::Key", &Props::new());
    let attributes = root
        .inside(|call| {
            let resource = *call.registry().resource("AWS::KMS::Key").expect("it is registered");
            (resource.attributes)(call, &at, &id, &Props::new())
        })
        .unwrap();
    assert_eq!(attributes["Arn"], crate::key_arn(&id));
    assert_eq!(attributes["KeyId"], id);
}

#[test]
fn an_alias_follows_its_target_and_goes() {
    let world = world();
    let root = world.root();
    let (at, kind) = (at(&root), "AWS::KMS::Alias");
    let (one, other) = (make_key(&root), make_key(&root));
    let of = |key: &api::KeyMetadata| props(json!({ "AliasName": "alias/x", "TargetKeyId": key.key_id }));
    let id = create(&world, &at, kind, &of(&one));
    assert_eq!(id, "alias/x");
    update(&world, &at, kind, &id, &of(&one), &of(&other));
    let describe = || root.call(api::DescribeKey { key_id: "alias/x".to_owned(), ..Default::default() });
    assert_eq!(describe().unwrap().key_metadata.unwrap().key_id, other.key_id);
    delete(&world, &at, kind, &id, &of(&other));
    delete(&world, &at, kind, &id, &of(&other));
    assert_eq!(refused(describe()).0, "NotFoundException");
}
