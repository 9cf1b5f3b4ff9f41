//! Encryption under keys of KMS.

use serde_json::json;
use shapes_kms as kms;

use crate::{create, receive, refused, send, world};

#[test]
fn messages_are_under_the_queues_key() {
    let world = world();
    let root = world.root();
    let key = root.call(kms::CreateKey::default()).unwrap().key_metadata.unwrap().key_id;
    let dead = create(&root, "dead", &[]).unwrap();
    let arn = "arn:aws:sqs:eu-west-1:111111111111:dead";
    let policy = json!({ "deadLetterTargetArn": arn, "maxReceiveCount": 1 }).to_string();
    let attributes = [("KmsMasterKeyId", &*key), ("RedrivePolicy", &*policy), ("VisibilityTimeout", "1")];
    let url = create(&root, "jobs", &attributes).unwrap();
    send(&root, &url, "secret");
    assert_eq!(receive(&root, &url)[0].body.as_deref(), Some("secret"));
    world.clock().advance(1_000);
    assert!(receive(&root, &url).is_empty());
    // It stays under the key of the queue that it was sent to.
    root.call(kms::DisableKey { key_id: key.clone() }).unwrap();
    let read = shapes_sqs::ReceiveMessage { queue_url: dead.clone(), ..Default::default() };
    assert_eq!(refused(root.call(read)).0, "KmsDisabled");
    root.call(kms::EnableKey { key_id: key }).unwrap();
    assert_eq!(receive(&root, &dead)[0].body.as_deref(), Some("secret"));
}
