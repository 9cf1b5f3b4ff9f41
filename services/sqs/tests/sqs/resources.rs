//! The CloudFormation resources.

use std::collections::BTreeMap;

use kernel::{At, Made, Me, Props, ResourceEntry, Result, StackPrincipal};
use serde_json::{Value, json};
use shapes_sqs as api;
use testkit::{Client, World};

use crate::{attributes, world};

fn at(client: &Client<'_>) -> At {
    let session = client.inside(kernel::Call::keep_caller).unwrap();
    At {
        me: Me { id: "j-1".to_owned(), arn: "stack".to_owned() },
        stack: "stack".to_owned(),
        stack_name: "Stack".to_owned(),
        logical_id: "Jobs".to_owned(),
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
fn a_queue_and_its_policy_are_made_changed_and_deleted() {
    let world = world();
    let root = world.root();
    let at = at(&root);
    let first = props(json!({
        "FifoQueue": "true", "VisibilityTimeout": 45, "Tags": [{ "Key": "team", "Value": "ml" }]
    }));
    let url = id(with(&world, "AWS::SQS::Queue", |r, call| (r.create)(call, &at, &first)).unwrap());
    assert!(url.ends_with("/Stack-Jobs-SUFFIX.fifo"), "{url}");
    let read = with(&world, "AWS::SQS::Queue", |r, call| (r.attributes)(call, &at, &url, &first)).unwrap();
    assert_eq!(read["Arn"], json!("arn:aws:sqs:eu-west-1:111111111111:Stack-Jobs-SUFFIX.fifo"));

    let second = props(json!({ "FifoQueue": "true", "DelaySeconds": 5 }));
    with(&world, "AWS::SQS::Queue", |r, call| (r.update)(call, &at, &url, &first, &second)).unwrap();
    let all = attributes(&root, &url);
    assert_eq!((&*all["VisibilityTimeout"], &*all["DelaySeconds"]), ("30", "5"));
    assert_eq!(root.call(api::ListQueueTags { queue_url: url.clone() }).unwrap().tags, None);

    let policy = props(json!({ "Queues": [url], "PolicyDocument": { "Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": { "Service": "events.amazonaws.com" }, "Action": "sqs:SendMessage",
        "Resource": "*"
    }] } }));
    let name = id(with(&world, "AWS::SQS::QueuePolicy", |r, call| (r.create)(call, &at, &policy)).unwrap());
    assert!(attributes(&root, &url)["Policy"].contains("events.amazonaws.com"));
    with(&world, "AWS::SQS::QueuePolicy", |r, call| (r.delete)(call, &at, &name, &policy)).unwrap();
    assert_eq!(attributes(&root, &url).get("Policy"), None);

    for _ in 0..2 {
        with(&world, "AWS::SQS::Queue", |r, call| (r.delete)(call, &at, &url, &second)).unwrap();
    }
}
