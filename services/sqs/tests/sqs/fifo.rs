//! FIFO queues.

use shapes_sqs as api;
use testkit::Client;

use crate::{bodies, create, delete, receive, refused, world};

fn send(
    client: &Client<'_>,
    url: &str,
    group: &str,
    id: Option<&str>,
    body: &str,
) -> kernel::Result<api::SendMessageOutput> {
    client.call(api::SendMessage {
        queue_url: url.to_owned(),
        message_body: body.to_owned(),
        message_group_id: Some(group.to_owned()),
        message_deduplication_id: id.map(str::to_owned),
        ..Default::default()
    })
}

#[test]
fn the_messages_of_a_group_come_in_order_and_one_reader_at_a_time() {
    let world = world();
    let root = world.root();
    let url = create(&root, "jobs.fifo", &[("FifoQueue", "true")]).unwrap();
    for (n, (group, body)) in [("a", "a1"), ("b", "b1"), ("a", "a2"), ("b", "b2")].iter().enumerate() {
        send(&root, &url, group, Some(&n.to_string()), body).unwrap();
    }
    let one = |url: &str| {
        let op = api::ReceiveMessage { queue_url: url.to_owned(), ..Default::default() };
        root.call(op).unwrap().messages.unwrap_or_default()
    };
    let first = one(&url);
    assert_eq!(bodies(&first), ["a1"]);
    // The group of the first waits for it.
    assert_eq!(bodies(&receive(&root, &url)), ["b1", "b2"]);
    assert!(one(&url).is_empty());
    delete(&root, &url, &first[0]).unwrap();
    assert_eq!(bodies(&receive(&root, &url)), ["a2"]);
}

#[test]
fn a_message_sent_twice_is_taken_once() {
    let world = world();
    let root = world.root();
    let attributes = [("FifoQueue", "true"), ("ContentBasedDeduplication", "true")];
    let url = create(&root, "jobs.fifo", &attributes).unwrap();
    let first = send(&root, &url, "a", None, "same").unwrap();
    let second = send(&root, &url, "b", None, "same").unwrap();
    assert_eq!(first.message_id, second.message_id);
    assert_eq!(first.sequence_number, second.sequence_number);
    assert_eq!(receive(&root, &url).len(), 1);
    world.clock().advance(300_000);
    let third = send(&root, &url, "a", None, "same").unwrap();
    assert_ne!(first.message_id, third.message_id);
    assert!(third.sequence_number > first.sequence_number);
}

#[test]
fn what_a_fifo_queue_wants_is_asked_for() {
    let world = world();
    let root = world.root();
    assert_eq!(refused(create(&root, "jobs", &[("FifoQueue", "true")])).0, "InvalidParameterValue");
    let url = create(&root, "jobs.fifo", &[("FifoQueue", "true")]).unwrap();
    let (code, text) = refused(send(&root, &url, "", Some("1"), "x"));
    assert_eq!(
        (&*code, &*text),
        ("MissingParameter", "The request must contain the parameter MessageGroupId.")
    );
    assert!(refused(send(&root, &url, "a", None, "x")).1.contains("ContentBasedDeduplication"));
}

#[test]
fn a_handle_whose_time_is_over_deletes_nothing() {
    let world = world();
    let root = world.root();
    let url = create(&root, "jobs.fifo", &[("FifoQueue", "true")]).unwrap();
    send(&root, &url, "a", Some("1"), "x").unwrap();
    let got = receive(&root, &url).remove(0);
    world.clock().advance(30_000);
    let (code, text) = refused(delete(&root, &url, &got));
    assert_eq!(code, "InvalidParameterValue");
    assert!(text.ends_with("The receipt handle has expired."), "{text}");
}
