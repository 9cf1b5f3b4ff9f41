//! Queues and topics as targets, and dead-letter queues.

use std::collections::BTreeMap;

use events::{EventBus, Events};
use kernel::Registry;
use serde_json::{Value, json};
use shapes_events as api;
use shapes_sns as sns;
use shapes_sqs as sqs;
use testkit::{Client, Watching, World};

use crate::{push, pushes_to, put_rule, put_targets, refused};

/// The end of a FIFO queue's name.
const FIFO: &str = ".fifo";

/// A World of EventBridge with queues and topics.
fn world() -> (World, Watching) {
    let watching = Watching::default();
    let registry = Registry::new(watching.clone()).serve::<Events>().serve::<::sqs::Sqs>();
    (World::of(registry.serve::<::sns::Sns>().bus(EventBus)), watching)
}

fn queue(client: &Client<'_>, name: &str) -> String {
    let fifo = [("FifoQueue".to_owned(), "true".to_owned())];
    let attributes = name.ends_with(FIFO).then(|| BTreeMap::from(fifo));
    let op = sqs::CreateQueue { queue_name: name.to_owned(), attributes, ..Default::default() };
    client.call(op).expect("it is made").queue_url.expect("it is told")
}

fn read(client: &Client<'_>, url: &str) -> Vec<sqs::Message> {
    let op = sqs::ReceiveMessage {
        queue_url: url.to_owned(),
        max_number_of_messages: Some(10),
        message_attribute_names: Some(vec!["All".to_owned()]),
        message_system_attribute_names: Some(vec!["All".to_owned()]),
        ..Default::default()
    };
    client.call(op).expect("it is read").messages.unwrap_or_default()
}

fn target(service: &str, name: &str) -> api::Target {
    let arn = format!("arn:aws:{service}:eu-west-1:111111111111:{name}");
    api::Target { id: name.replace('.', "-"), arn, ..Default::default() }
}

#[test]
fn an_event_reaches_queues_and_topics_without_a_role() {
    let (world, watching) = world();
    let root = world.root();
    let (plain, told) = (queue(&root, "plain"), queue(&root, "told"));
    let ordered = queue(&root, "ordered.fifo");
    root.call(sns::CreateTopic { name: "news".to_owned(), ..Default::default() }).expect("made");
    let subscribe = sns::Subscribe {
        topic_arn: "arn:aws:sns:eu-west-1:111111111111:news".to_owned(),
        protocol: "sqs".to_owned(),
        endpoint: Some("arn:aws:sqs:eu-west-1:111111111111:told".to_owned()),
        ..Default::default()
    };
    root.call(subscribe).expect("subscribed");
    let rule = put_rule(&root, "r", &pushes_to("main")).expect("put").rule_arn.expect("told");
    let transformer = api::InputTransformer {
        input_paths_map: Some(BTreeMap::from([("branch".to_owned(), "$.detail.referenceName".to_owned())])),
        input_template: r#"{"branch": <branch>}"#.to_owned(),
    };
    let group = api::SqsParameters { message_group_id: Some("g".to_owned()) };
    let targets = vec![
        api::Target { input_transformer: Some(transformer), ..target("sqs", "plain") },
        api::Target { sqs_parameters: Some(group), ..target("sqs", "ordered.fifo") },
        target("sns", "news"),
    ];
    put_targets(&root, "r", targets).expect("put");

    push(&root, "main");
    world.settle();

    let got = read(&root, &plain);
    let body: Value = serde_json::from_str(got[0].body.as_deref().unwrap_or_default()).expect("JSON");
    assert_eq!(body, json!({ "branch": "main" }));
    let got = read(&root, &ordered);
    assert_eq!(
        got[0].attributes.as_ref().and_then(|all| all.get("MessageGroupId")).map(String::as_str),
        Some("g")
    );
    let got = read(&root, &told);
    let body: Value = serde_json::from_str(got[0].body.as_deref().unwrap_or_default()).expect("JSON");
    let event: Value = serde_json::from_str(body["Message"].as_str().expect("a text")).expect("JSON");
    assert_eq!(event["detail"]["referenceName"], json!("main"));
    let asked = watching.taken();
    assert!(asked.iter().any(|asked| asked == "sqs:SendMessage arn:aws:sqs:eu-west-1:111111111111:plain"));
    assert!(asked.iter().any(|asked| asked == "sns:Publish arn:aws:sns:eu-west-1:111111111111:news"));
    assert!(rule.ends_with("rule/r"), "{rule}");
}

#[test]
fn what_cannot_be_delivered_goes_to_the_dead_letter_queue() {
    let (world, watching) = world();
    let root = world.root();
    let (closed, dead) = (queue(&root, "closed"), queue(&root, "dead"));
    put_rule(&root, "r", &pushes_to("main")).expect("put");
    let config = api::DeadLetterConfig { arn: Some(target("sqs", "dead").arn) };
    put_targets(
        &root,
        "r",
        vec![api::Target { dead_letter_config: Some(config), ..target("sqs", "closed") }],
    )
    .expect("put");
    watching.forbid_on("sqs:SendMessage", ":closed");

    push(&root, "main");
    world.settle();

    assert!(read(&root, &closed).is_empty());
    let got = read(&root, &dead).remove(0);
    let event: Value = serde_json::from_str(got.body.as_deref().unwrap_or_default()).expect("JSON");
    assert_eq!(event["source"], json!("aws.codecommit"));
    let why = got.message_attributes.expect("they say why");
    assert_eq!(why["ERROR_CODE"].string_value.as_deref(), Some("AccessDenied"));
    assert_eq!(why["TARGET_ARN"].string_value, Some(target("sqs", "closed").arn));
}

#[test]
fn a_fifo_queue_needs_a_group_and_a_standard_one_takes_none() {
    let (world, _) = world();
    let root = world.root();
    put_rule(&root, "r", &pushes_to("main")).expect("put");
    let group = Some(api::SqsParameters { message_group_id: Some("g".to_owned()) });
    for target in [target("sqs", "q.fifo"), api::Target { sqs_parameters: group, ..target("sqs", "q") }] {
        let (code, text) = refused(put_targets(&root, "r", vec![target]));
        assert_eq!(code, "ValidationException");
        assert!(text.starts_with("Parameter(s) SqsParameters"), "{text}");
    }
}
