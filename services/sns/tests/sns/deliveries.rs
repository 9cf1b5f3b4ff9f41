//! What subscriptions get.

use serde_json::json;
use shapes_kms as kms;
use shapes_sns as api;

use crate::{
    TOPIC, bodies, create, json, publish, queue, queue_arn, read, refused, subscribe, watched, world,
};

#[test]
fn a_queue_gets_the_envelope_or_the_message_itself() {
    let (world, watching) = watched();
    let root = world.root();
    create(&root, "news", &[]).unwrap();
    let (wrapped, raw) = (queue(&root, "wrapped"), queue(&root, "raw"));
    let subscription = subscribe(&root, TOPIC, &queue_arn("wrapped"), &[]).unwrap();
    subscribe(&root, TOPIC, &queue_arn("raw"), &[("RawMessageDelivery", "true")]).unwrap();
    let id = publish(&root, "hello", &[("kind", "String", "greeting")]).unwrap().message_id;
    world.settle();

    let envelope = json(&read(&root, &wrapped)[0]);
    assert_eq!(envelope["Type"], "Notification");
    assert_eq!(envelope["MessageId"], json!(id));
    assert_eq!(envelope["TopicArn"], TOPIC);
    assert_eq!(envelope["Message"], "hello");
    assert_eq!(envelope["MessageAttributes"]["kind"], json!({ "Type": "String", "Value": "greeting" }));
    assert!(envelope["UnsubscribeURL"].as_str().unwrap().ends_with(&subscription));
    assert_eq!(envelope.get("Subject"), None);

    let message = read(&root, &raw).remove(0);
    assert_eq!(message.body.as_deref(), Some("hello"));
    assert_eq!(message.message_attributes.unwrap()["kind"].string_value.as_deref(), Some("greeting"));
    let sender = message.attributes.unwrap()["SenderId"].clone();
    assert_eq!(sender, "sns.amazonaws.com");
    assert!(watching.taken().contains(&"sqs:SendMessage arn:aws:sqs:eu-west-1:111111111111:raw".to_owned()));
}

#[test]
fn filters_say_which_messages_are_wanted() {
    let world = world();
    let root = world.root();
    create(&root, "news", &[]).unwrap();
    let attributes = [
        (
            "named",
            r#"{"kind": ["a", {"prefix": "b"}], "price": [{"numeric": [">", 10]}]}"#,
            "MessageAttributes",
        ),
        ("listed", r#"{"colours": ["red"]}"#, "MessageAttributes"),
        ("bodied", r#"{"detail": {"state": ["done"]}}"#, "MessageBody"),
        ("without", r#"{"kind": [{"exists": false}]}"#, "MessageAttributes"),
    ];
    for (name, policy, scope) in attributes {
        queue(&root, name);
        let settings =
            [("FilterPolicyScope", scope), ("FilterPolicy", policy), ("RawMessageDelivery", "true")];
        subscribe(&root, TOPIC, &queue_arn(name), &settings).unwrap();
    }
    publish(&root, "one", &[("kind", "String", "bee"), ("price", "Number", "11")]).unwrap();
    publish(&root, "two", &[("kind", "String", "a"), ("price", "Number", "9")]).unwrap();
    publish(&root, "three", &[("kind", "String", "x"), ("colours", "String.Array", r#"["red", "blue"]"#)])
        .unwrap();
    publish(&root, r#"{"detail": {"state": "done"}}"#, &[]).unwrap();
    world.settle();
    let got = |name: &str| {
        let messages = read(&root, &format!("https://sqs.eu-west-1.amazonaws.com/111111111111/{name}"));
        bodies(&messages).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(got("named"), ["one"]);
    assert_eq!(got("listed"), ["three"]);
    assert_eq!(got("bodied"), [r#"{"detail": {"state": "done"}}"#]);
    assert_eq!(got("without"), [r#"{"detail": {"state": "done"}}"#]);
}

#[test]
fn what_a_queue_does_not_let_in_goes_to_the_dead_letter_queue() {
    let (world, watching) = watched();
    let root = world.root();
    create(&root, "news", &[]).unwrap();
    let (closed, dead) = (queue(&root, "closed"), queue(&root, "dead"));
    let redrive = json!({ "deadLetterTargetArn": queue_arn("dead") }).to_string();
    subscribe(&root, TOPIC, &queue_arn("closed"), &[("RedrivePolicy", &redrive)]).unwrap();
    watching.forbid_on("sqs:SendMessage", ":closed");
    publish(&root, "hello", &[]).unwrap();
    world.settle();
    assert!(read(&root, &closed).is_empty());
    assert_eq!(json(&read(&root, &dead)[0])["Message"], "hello");
}

#[test]
fn messages_of_an_encrypted_topic_need_its_key() {
    let (world, watching) = watched();
    let root = world.root();
    let key = root.call(kms::CreateKey::default()).unwrap().key_metadata.unwrap().key_id;
    create(&root, "news", &[("KmsMasterKeyId", &key)]).unwrap();
    let url = queue(&root, "q");
    subscribe(&root, TOPIC, &queue_arn("q"), &[("RawMessageDelivery", "true")]).unwrap();
    publish(&root, "secret", &[]).unwrap();
    world.settle();
    assert_eq!(bodies(&read(&root, &url)), ["secret"]);
    watching.forbid("kms:Decrypt");
    assert_eq!(refused(publish(&root, "secret", &[])).0, "KMSAccessDenied");
}

#[test]
fn a_fifo_topic_keeps_the_order_and_takes_a_message_once() {
    let world = world();
    let root = world.root();
    let arn =
        create(&root, "news.fifo", &[("FifoTopic", "true"), ("ContentBasedDeduplication", "true")]).unwrap();
    let url = queue(&root, "q.fifo");
    subscribe(&root, &arn, &queue_arn("q.fifo"), &[("RawMessageDelivery", "true")]).unwrap();
    let send = |text: &str| {
        root.call(api::Publish {
            topic_arn: Some(arn.clone()),
            message: text.to_owned(),
            message_group_id: Some("g".to_owned()),
            ..Default::default()
        })
        .unwrap()
    };
    let (one, again) = (send("one"), send("one"));
    assert_eq!(one.message_id, again.message_id);
    assert!(send("two").sequence_number > one.sequence_number);
    send("three");
    world.settle();
    assert_eq!(bodies(&read(&root, &url)), ["one", "two", "three"]);
    create(&root, "news", &[]).unwrap();
    assert!(refused(subscribe(&root, TOPIC, &queue_arn("q.fifo"), &[])).1.contains("FIFO SQS Queues"));
}

#[test]
fn a_message_may_have_a_text_for_each_protocol_and_a_batch_many_messages() {
    let world = world();
    let root = world.root();
    create(&root, "news", &[]).unwrap();
    let url = queue(&root, "q");
    subscribe(&root, TOPIC, &queue_arn("q"), &[("RawMessageDelivery", "true")]).unwrap();
    let entry = |id: &str, message: &str, structure: Option<&str>| api::PublishBatchRequestEntry {
        id: id.to_owned(),
        message: message.to_owned(),
        message_structure: structure.map(str::to_owned),
        ..Default::default()
    };
    let entries = vec![
        entry("a", r#"{"default": "all", "sqs": "queue"}"#, Some("json")),
        entry("b", r#"{"sqs": "queue"}"#, Some("json")),
        entry("c", "plain", None),
    ];
    let op = api::PublishBatch { topic_arn: TOPIC.to_owned(), publish_batch_request_entries: entries };
    let done = root.call(op).unwrap();
    assert_eq!(done.successful.unwrap().len(), 2);
    assert_eq!(done.failed.unwrap()[0].id, "b");
    world.settle();
    let mut got = bodies(&read(&root, &url)).into_iter().map(str::to_owned).collect::<Vec<_>>();
    got.sort();
    assert_eq!(got, ["plain", "queue"]);
}
