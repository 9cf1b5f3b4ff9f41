//! Dead-letter queues.

use serde_json::json;
use shapes_sqs as api;

use crate::{bodies, create, receive, refused, send, system, world};

#[test]
fn what_is_received_too_often_goes_to_the_dead_letter_queue() {
    let world = world();
    let root = world.root();
    let dead = create(&root, "dead", &[]).unwrap();
    let arn = "arn:aws:sqs:eu-west-1:111111111111:dead";
    let policy = json!({ "deadLetterTargetArn": arn, "maxReceiveCount": "2" }).to_string();
    let url = create(&root, "jobs", &[("RedrivePolicy", &policy), ("VisibilityTimeout", "1")]).unwrap();
    send(&root, &url, "poison");
    for _ in 0..2 {
        assert_eq!(bodies(&receive(&root, &url)), ["poison"]);
        world.clock().advance(1_000);
    }
    assert!(receive(&root, &url).is_empty());
    let found = receive(&root, &dead).remove(0);
    assert_eq!(found.body.as_deref(), Some("poison"));
    let source = system(&found, "DeadLetterQueueSourceArn");
    assert_eq!(source.as_deref(), Some("arn:aws:sqs:eu-west-1:111111111111:jobs"));
    let op = api::ListDeadLetterSourceQueues { queue_url: dead, ..Default::default() };
    assert_eq!(root.call(op).unwrap().queue_urls, [url]);
}

#[test]
fn a_queue_says_whose_dead_letter_queue_it_is() {
    let world = world();
    let root = world.root();
    let allow = json!({ "redrivePermission": "denyAll" }).to_string();
    create(&root, "dead", &[("RedriveAllowPolicy", &allow)]).unwrap();
    create(&root, "dead.fifo", &[("FifoQueue", "true")]).unwrap();
    for (target, words) in [
        ("dead", "does not allow the source queue"),
        ("none", "Dead letter target does not exist"),
        ("dead.fifo", "must be same type of queue"),
    ] {
        let target = format!("arn:aws:sqs:eu-west-1:111111111111:{target}");
        let policy = json!({ "deadLetterTargetArn": target, "maxReceiveCount": 2 }).to_string();
        let (code, text) = refused(create(&root, "jobs", &[("RedrivePolicy", &policy)]));
        assert_eq!(code, "InvalidParameterValue");
        assert!(text.contains(words), "{text}");
    }
}
