//! Messages of standard queues.

use std::collections::BTreeMap;

use shapes_sqs as api;

use crate::{attributes, bodies, counts, create, delete, receive, refused, send, system, texts, world};

#[test]
fn a_message_is_hidden_while_somebody_has_it_and_gone_when_deleted() {
    let world = world();
    let root = world.root();
    let url = create(&root, "jobs", &[]).unwrap();
    send(&root, &url, "one");
    let first = receive(&root, &url);
    assert_eq!(bodies(&first), ["one"]);
    assert!(receive(&root, &url).is_empty());
    assert_eq!(counts(&root, &url), ["0", "1", "0"]);

    world.clock().advance(30_000);
    let again = receive(&root, &url);
    assert_eq!(again[0].message_id, first[0].message_id);
    assert_ne!(again[0].receipt_handle, first[0].receipt_handle);
    assert_eq!(system(&again[0], "ApproximateReceiveCount").as_deref(), Some("2"));

    // The first reader's time is over: the message is the second one's.
    delete(&root, &url, &first[0]).unwrap();
    assert_eq!(counts(&root, &url), ["0", "1", "0"]);
    delete(&root, &url, &again[0]).unwrap();
    assert_eq!(counts(&root, &url), ["0", "0", "0"]);
    // Once more is once.
    delete(&root, &url, &again[0]).unwrap();
}

#[test]
fn digests_are_those_that_clients_check() {
    let world = world();
    let root = world.root();
    let url = create(&root, "jobs", &[]).unwrap();
    let attribute = |data_type: &str, text: &str| api::MessageAttributeValue {
        string_value: Some(text.to_owned()),
        data_type: data_type.to_owned(),
        ..Default::default()
    };
    let bytes = api::MessageAttributeValue {
        binary_value: Some(vec![1, 2, 3].into()),
        data_type: "Binary".to_owned(),
        ..Default::default()
    };
    let own = BTreeMap::from([
        ("City".to_owned(), attribute("String", "Any City")),
        ("Population".to_owned(), attribute("Number", "1250800")),
        ("Raw".to_owned(), bytes),
    ]);
    let op = api::SendMessage {
        queue_url: url.clone(),
        message_body: "hello".to_owned(),
        message_attributes: Some(own.clone()),
        ..Default::default()
    };
    let sent = root.call(op).unwrap();
    assert_eq!(sent.md5_of_message_body.as_deref(), Some("5d41402abc4b2a76b9719d911017c592"));
    let got = receive(&root, &url).remove(0);
    assert_eq!(got.message_attributes, Some(own));
    assert_eq!(got.md5_of_message_attributes, sent.md5_of_message_attributes);
    // As boto3's and the Java SDK's checks compute it.
    assert_eq!(sent.md5_of_message_attributes.as_deref(), Some("43592baaa056affe58993510ed92b801"));
}

#[test]
fn a_delayed_message_comes_when_its_time_has_come() {
    let world = world();
    let root = world.root();
    let url = create(&root, "jobs", &[("DelaySeconds", "10")]).unwrap();
    send(&root, &url, "later");
    assert_eq!(counts(&root, &url), ["0", "0", "1"]);
    assert!(receive(&root, &url).is_empty());
    world.clock().advance(10_000);
    assert_eq!(bodies(&receive(&root, &url)), ["later"]);
}

#[test]
fn what_is_kept_too_long_is_gone() {
    let world = world();
    let root = world.root();
    let url = create(&root, "jobs", &[("MessageRetentionPeriod", "60")]).unwrap();
    send(&root, &url, "old");
    world.clock().advance(60_000);
    assert_eq!(counts(&root, &url), ["0", "0", "0"]);
    assert!(receive(&root, &url).is_empty());
}

#[test]
fn visibility_can_be_changed_while_a_message_is_in_flight() {
    let world = world();
    let root = world.root();
    let url = create(&root, "jobs", &[]).unwrap();
    send(&root, &url, "one");
    let got = receive(&root, &url).remove(0);
    let change = |seconds| {
        root.call(api::ChangeMessageVisibility {
            queue_url: url.clone(),
            receipt_handle: got.receipt_handle.clone().unwrap(),
            visibility_timeout: seconds,
        })
    };
    change(0).unwrap();
    assert_eq!(refused(change(5)).0, "MessageNotInflight");
    assert_eq!(bodies(&receive(&root, &url)), ["one"]);
    assert_eq!(refused(change(5)).0, "InvalidParameterValue");
}

#[test]
fn each_entry_of_a_batch_succeeds_or_fails_by_itself() {
    let world = world();
    let root = world.root();
    let url = create(&root, "jobs", &[]).unwrap();
    let entry = |id: &str, body: &str| api::SendMessageBatchRequestEntry {
        id: id.to_owned(),
        message_body: body.to_owned(),
        ..Default::default()
    };
    let batch = |entries| root.call(api::SendMessageBatch { queue_url: url.clone(), entries });
    let sent = batch(vec![entry("a", "one"), entry("b", "\u{1}"), entry("c", "three")]).unwrap();
    assert_eq!(sent.successful.iter().map(|entry| &*entry.id).collect::<Vec<_>>(), ["a", "c"]);
    assert_eq!((&*sent.failed[0].id, &*sent.failed[0].code), ("b", "InvalidMessageContents"));
    assert_eq!(refused(batch(Vec::new())).0, "EmptyBatchRequest");
    assert_eq!(refused(batch(vec![entry("a", "x"), entry("a", "y")])).0, "BatchEntryIdsNotDistinct");
    let eleven = (0..11).map(|n| entry(&n.to_string(), "x")).collect();
    assert_eq!(refused(batch(eleven)).0, "TooManyEntriesInBatchRequest");

    let got = receive(&root, &url);
    let entries = got.iter().zip(["a", "b"]).map(|(message, id)| api::DeleteMessageBatchRequestEntry {
        id: id.to_owned(),
        receipt_handle: message.receipt_handle.clone().unwrap(),
    });
    let entries = entries.collect();
    let deleted = root.call(api::DeleteMessageBatch { queue_url: url.clone(), entries }).unwrap();
    assert_eq!(deleted.successful.len(), 2);
    assert_eq!(counts(&root, &url), ["0", "0", "0"]);
}

#[test]
fn a_purge_empties_a_queue_once_a_minute() {
    let world = world();
    let root = world.root();
    let url = create(&root, "jobs", &[]).unwrap();
    (0..150).for_each(|n| drop(send(&root, &url, &n.to_string())));
    let purge = || root.call(api::PurgeQueue { queue_url: url.clone() });
    purge().unwrap();
    assert_eq!(counts(&root, &url), ["0", "0", "0"]);
    assert_eq!(refused(purge()).0, "PurgeQueueInProgress");
}

#[test]
fn what_cannot_be_sent_or_read_is_refused() {
    let world = world();
    let root = world.root();
    let url = create(&root, "jobs", &[("MaximumMessageSize", "1024")]).unwrap();
    let send = |body: String| {
        let op = api::SendMessage { queue_url: url.clone(), message_body: body, ..Default::default() };
        refused(root.call(op)).1
    };
    assert_eq!(
        send("x".repeat(1025)),
        "One or more parameters are invalid. Reason: Message must be shorter than 1024 bytes."
    );
    assert_eq!(send(String::new()), "The request must contain the parameter MessageBody.");
    let read = |op| refused(root.call(op)).1;
    let op = api::ReceiveMessage {
        queue_url: url.clone(),
        max_number_of_messages: Some(11),
        ..Default::default()
    };
    assert!(read(op).starts_with("Value 11 for parameter MaxNumberOfMessages is invalid."));
    let handle = api::DeleteMessage { queue_url: url.clone(), receipt_handle: "x".to_owned() };
    assert_eq!(refused(root.call(handle)).0, "ReceiptHandleIsInvalid");
    root.call(api::SetQueueAttributes { queue_url: url.clone(), attributes: texts(&[("Policy", "")]) })
        .unwrap();
    assert_eq!(attributes(&root, &url)["MaximumMessageSize"], "1024");
}
