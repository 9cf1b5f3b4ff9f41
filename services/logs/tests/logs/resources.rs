//! `AWS::Logs::LogGroup` and `AWS::Logs::LogStream`, as a stack handles them.

use kernel::{At, Made, Me, Props, Result, StackPrincipal};
use serde_json::{Value, json};
use shapes_logs as api;
use testkit::{ACCOUNT, Client};

use crate::world;

fn at() -> At {
    At {
        me: Me { id: "j-1".to_owned(), arn: "arn:aws:cloudformation:…:stack/s/1".to_owned() },
        stack: "arn:aws:cloudformation:eu-west-1:111111111111:stack/s/1".to_owned(),
        stack_name: "s".to_owned(),
        logical_id: "Logs".to_owned(),
        principal: StackPrincipal::Role(format!("arn:aws:iam::{ACCOUNT}:role/stack")),
        tags: [("team".to_owned(), "ml".to_owned())].into(),
        former_tags: [("team".to_owned(), "ml".to_owned())].into(),
        suffix: "ABCDEFGHIJKL".to_owned(),
    }
}

fn props(value: Value) -> Props {
    value.as_object().expect("an object").clone()
}

fn create(client: &Client<'_>, kind: &str, new: Value) -> Result<Made> {
    client.inside(|call| {
        let entry = *call.registry().resource(kind).expect("it is registered");
        (entry.create)(call, &at(), &props(new))
    })
}

#[test]
fn a_group_is_made_changed_and_deleted() {
    let world = world();
    let root = world.root();
    let old = json!({"RetentionInDays": 7, "Tags": [{"Key": "a", "Value": "1"}]});
    let new = json!({"RetentionInDays": "14", "Tags": [{"Key": "b", "Value": 2}]});

    let made = create(&root, "AWS::Logs::LogGroup", old.clone()).expect("made");
    let name = "s-Logs-ABCDEFGHIJKL";
    assert_eq!(made, Made::Now(name.to_owned()));
    let arn = format!("arn:aws:logs:eu-west-1:111111111111:log-group:{name}");
    let tags = || root.call(api::ListTagsForResource { resource_arn: arn.clone() }).expect("listed").tags;
    let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
    assert_eq!(tags(), Some([pair("a", "1"), pair("team", "ml")].into()));

    root.inside(|call| {
        let entry = *call.registry().resource("AWS::Logs::LogGroup").expect("it is registered");
        (entry.update)(call, &at(), name, &props(old), &props(new.clone()))?;
        let attributes = (entry.attributes)(call, &at(), name, &props(new.clone()))?;
        assert_eq!(attributes["Arn"], json!(format!("{arn}:*")));
        Ok(())
    })
    .expect("changed");
    assert_eq!(tags(), Some([pair("b", "2"), pair("team", "ml")].into()));
    let shown = root.call(api::DescribeLogGroups::default()).expect("shown").log_groups.expect("a list");
    assert_eq!(shown[0].retention_in_days, Some(14));

    root.inside(|call| {
        let entry = *call.registry().resource("AWS::Logs::LogGroup").expect("it is registered");
        (entry.delete)(call, &at(), name, &props(new.clone()))?;
        (entry.delete)(call, &at(), name, &props(new))
    })
    .expect("deleted, and deleted again");
    world.settle();
    let left = root.call(api::DescribeLogGroups::default()).expect("shown").log_groups;
    assert_eq!(left, Some(Vec::new()));
}

#[test]
fn a_stream_is_made_in_its_group() {
    let world = world();
    let root = world.root();
    create(&root, "AWS::Logs::LogGroup", json!({"LogGroupName": "g"})).expect("made");
    let made = create(&root, "AWS::Logs::LogStream", json!({"LogGroupName": "g"})).expect("made");
    assert_eq!(made, Made::Now("s-Logs-ABCDEFGHIJKL".to_owned()));
}

#[test]
fn a_key_is_refused_with_the_reason() {
    let world = world();
    let new = json!({"LogGroupName": "g", "KmsKeyId": "arn:aws:kms:eu-west-1:111111111111:key/k"});
    let refused = create(&world.root(), "AWS::Logs::LogGroup", new).expect_err("refused");
    assert!(refused.message.contains("kmsKeyId"), "{refused}");
}
