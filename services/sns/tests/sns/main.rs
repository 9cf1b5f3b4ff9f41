//! SNS through its operations.

mod deliveries;
mod resources;
mod topics;

use std::collections::BTreeMap;

use kernel::{Registry, Result};
use kms::Kms;
use serde_json::Value;
use shapes_sns as api;
use sns::Sns;
use sqs::Sqs;
use testkit::{Client, Watching, World};

const FIFO: &str = ".fifo";
const TOPIC: &str = "arn:aws:sns:eu-west-1:111111111111:news";

/// A World of SNS, SQS and KMS, which says what was asked.
fn watched() -> (World, Watching) {
    let watching = Watching::default();
    let registry = Registry::new(watching.clone()).serve::<Sns>().serve::<Sqs>().serve::<Kms>();
    (World::of(registry), watching)
}

fn world() -> World {
    watched().0
}

fn texts(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// Makes a topic; gives its ARN.
fn create(client: &Client<'_>, name: &str, attributes: &[(&str, &str)]) -> Result<String> {
    let op =
        api::CreateTopic { name: name.to_owned(), attributes: Some(texts(attributes)), ..Default::default() };
    Ok(client.call(op)?.topic_arn.expect("it is told"))
}

/// Makes a queue; gives its URL.
fn queue(client: &Client<'_>, name: &str) -> String {
    let attributes = name.ends_with(FIFO).then(|| texts(&[("FifoQueue", "true")]));
    let op = shapes_sqs::CreateQueue { queue_name: name.to_owned(), attributes, ..Default::default() };
    client.call(op).expect("it is made").queue_url.expect("it is told")
}

fn queue_arn(name: &str) -> String {
    format!("arn:aws:sqs:eu-west-1:111111111111:{name}")
}

fn subscribe(
    client: &Client<'_>,
    topic: &str,
    endpoint: &str,
    attributes: &[(&str, &str)],
) -> Result<String> {
    let op = api::Subscribe {
        topic_arn: topic.to_owned(),
        protocol: if endpoint.contains('@') { "email" } else { "sqs" }.to_owned(),
        endpoint: Some(endpoint.to_owned()),
        attributes: Some(texts(attributes)),
        return_subscription_arn: Some(false),
    };
    Ok(client.call(op)?.subscription_arn.expect("it is told"))
}

fn publish(client: &Client<'_>, text: &str, attributes: &[(&str, &str, &str)]) -> Result<api::PublishOutput> {
    let value = |kind: &str, text: &str| api::MessageAttributeValue {
        data_type: kind.to_owned(),
        string_value: Some(text.to_owned()),
        binary_value: None,
    };
    let own = attributes.iter().map(|(name, kind, text)| ((*name).to_owned(), value(kind, text)));
    client.call(api::Publish {
        topic_arn: Some(TOPIC.to_owned()),
        message: text.to_owned(),
        message_attributes: Some(own.collect()),
        ..Default::default()
    })
}

fn read(client: &Client<'_>, url: &str) -> Vec<shapes_sqs::Message> {
    let op = shapes_sqs::ReceiveMessage {
        queue_url: url.to_owned(),
        max_number_of_messages: Some(10),
        message_attribute_names: Some(vec!["All".to_owned()]),
        message_system_attribute_names: Some(vec!["All".to_owned()]),
        ..Default::default()
    };
    client.call(op).expect("it is read").messages.unwrap_or_default()
}

fn bodies(messages: &[shapes_sqs::Message]) -> Vec<&str> {
    messages.iter().map(|message| message.body.as_deref().unwrap_or_default()).collect()
}

fn json(message: &shapes_sqs::Message) -> Value {
    serde_json::from_str(message.body.as_deref().unwrap_or_default()).expect("JSON")
}

/// The code and the text of a failure.
fn refused<T: std::fmt::Debug>(outcome: Result<T>) -> (String, String) {
    let error = outcome.expect_err("it is refused");
    (error.code.into_owned(), error.message)
}
