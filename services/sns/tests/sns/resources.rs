//! The CloudFormation resources.

use std::collections::BTreeMap;

use kernel::{At, Made, Me, Props, ResourceEntry, Result, StackPrincipal};
use serde_json::{Value, json};
use shapes_sns as api;
use testkit::{Client, World};

use crate::{TOPIC, json as body, publish, queue, queue_arn, read, world};

fn at(client: &Client<'_>) -> At {
    let session = client.inside(kernel::Call::keep_caller).unwrap();
    At {
        me: Me { id: "j-1".to_owned(), arn: "stack".to_owned() },
        stack: "stack".to_owned(),
        stack_name: "Stack".to_owned(),
        logical_id: "News".to_owned(),
        principal: StackPrincipal::Session(session),
        tags: BTreeMap::new(),
        former_tags: BTreeMap::new(),
        suffix: "SUFFIX".to_owned(),
    }
}

fn props(json: Value) -> Props {
    match json {
        Value::Object(props) => props,
        _ => unreachable!("tests write objects"),
    }
}

fn with<T>(
    world: &World,
    kind: &str,
    work: impl FnOnce(ResourceEntry, &mut kernel::Call) -> Result<T>,
) -> Result<T> {
    world.root().inside(|call| {
        let resource = *call.registry().resource(kind).expect("it is registered");
        work(resource, call)
    })
}

fn id(made: Made) -> String {
    match made {
        Made::Now(id) => id,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_topic_its_policy_and_a_subscription_are_made_changed_and_deleted() {
    let world = world();
    let root = world.root();
    let at = at(&root);
    let url = queue(&root, "q");
    queue(&root, "inline");
    let first = props(json!({
        "TopicName": "news", "DisplayName": "News", "Tags": [{ "Key": "team", "Value": "ml" }],
        "Subscription": [{ "Protocol": "sqs", "Endpoint": queue_arn("inline") }],
    }));
    let arn = id(with(&world, "AWS::SNS::Topic", |r, call| (r.create)(call, &at, &first)).unwrap());
    assert_eq!(arn, TOPIC);
    let taken = with(&world, "AWS::SNS::Topic", |r, call| (r.create)(call, &at, &first));
    assert_eq!(taken.unwrap_err().code, "AlreadyExists");

    let second = props(json!({ "TopicName": "news" }));
    with(&world, "AWS::SNS::Topic", |r, call| (r.update)(call, &at, &arn, &first, &second)).unwrap();
    let attributes = || {
        let op = api::GetTopicAttributes { topic_arn: arn.clone() };
        root.call(op).unwrap().attributes.unwrap()
    };
    assert_eq!((&*attributes()["DisplayName"], &*attributes()["SubscriptionsConfirmed"]), ("", "0"));

    let policy = props(json!({ "Topics": [arn], "PolicyDocument": { "Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": { "Service": "events.amazonaws.com" }, "Action": "sns:Publish",
        "Resource": "*"
    }] } }));
    let name = id(with(&world, "AWS::SNS::TopicPolicy", |r, call| (r.create)(call, &at, &policy)).unwrap());
    assert!(attributes()["Policy"].contains("events.amazonaws.com"));
    with(&world, "AWS::SNS::TopicPolicy", |r, call| (r.delete)(call, &at, &name, &policy)).unwrap();
    assert!(attributes()["Policy"].contains("__default_policy_ID"));

    let wish = |filter: Value| {
        props(json!({
            "TopicArn": arn, "Protocol": "sqs", "Endpoint": queue_arn("q"), "FilterPolicy": filter,
        }))
    };
    let (before, after) = (wish(json!({ "kind": ["a"] })), wish(json!({ "kind": ["b"] })));
    let made = id(with(&world, "AWS::SNS::Subscription", |r, call| (r.create)(call, &at, &before)).unwrap());
    with(&world, "AWS::SNS::Subscription", |r, call| (r.update)(call, &at, &made, &before, &after)).unwrap();
    publish(&root, "hello", &[("kind", "String", "b")]).unwrap();
    world.settle();
    assert_eq!(body(&read(&root, &url)[0])["Message"], "hello");
    for _ in 0..2 {
        with(&world, "AWS::SNS::Subscription", |r, call| (r.delete)(call, &at, &made, &after)).unwrap();
    }
    for _ in 0..2 {
        with(&world, "AWS::SNS::Topic", |r, call| (r.delete)(call, &at, &arn, &second)).unwrap();
    }
}
