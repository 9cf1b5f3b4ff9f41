//! SQS through its operations.

mod dead_letters;
mod encryption;
mod fifo;
mod messages;
mod queues;
mod resources;

use std::collections::BTreeMap;

use kernel::{Registry, Result};
use kms::Kms;
use shapes_sqs as api;
use sqs::Sqs;
use testkit::{Client, Everybody, World};

/// A World of SQS and KMS, where everybody may do everything.
fn world() -> World {
    World::of(Registry::new(Everybody).serve::<Sqs>().serve::<Kms>())
}

fn texts(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// Makes a queue; gives its URL.
fn create(client: &Client<'_>, name: &str, attributes: &[(&str, &str)]) -> Result<String> {
    let op = api::CreateQueue {
        queue_name: name.to_owned(),
        attributes: Some(texts(attributes)),
        ..Default::default()
    };
    Ok(client.call(op)?.queue_url.expect("it is told"))
}

fn send(client: &Client<'_>, url: &str, body: &str) -> api::SendMessageOutput {
    let op =
        api::SendMessage { queue_url: url.to_owned(), message_body: body.to_owned(), ..Default::default() };
    client.call(op).expect("it is sent")
}

/// Up to ten messages, with all that can be said of them.
fn receive(client: &Client<'_>, url: &str) -> Vec<api::Message> {
    let op = api::ReceiveMessage {
        queue_url: url.to_owned(),
        max_number_of_messages: Some(10),
        message_system_attribute_names: Some(vec!["All".to_owned()]),
        message_attribute_names: Some(vec!["All".to_owned()]),
        ..Default::default()
    };
    client.call(op).expect("it can be read").messages.unwrap_or_default()
}

fn bodies(messages: &[api::Message]) -> Vec<&str> {
    messages.iter().map(|message| message.body.as_deref().unwrap_or_default()).collect()
}

fn system(message: &api::Message, name: &str) -> Option<String> {
    message.attributes.as_ref()?.get(name).cloned()
}

fn delete(client: &Client<'_>, url: &str, message: &api::Message) -> Result<()> {
    let receipt_handle = message.receipt_handle.clone().unwrap_or_default();
    client.call(api::DeleteMessage { queue_url: url.to_owned(), receipt_handle }).map(drop)
}

fn attributes(client: &Client<'_>, url: &str) -> BTreeMap<String, String> {
    let op =
        api::GetQueueAttributes { queue_url: url.to_owned(), attribute_names: Some(vec!["All".to_owned()]) };
    client.call(op).expect("it is there").attributes.unwrap_or_default()
}

/// How many messages can be received, are in flight, are delayed.
fn counts(client: &Client<'_>, url: &str) -> [String; 3] {
    let all = attributes(client, url);
    ["", "NotVisible", "Delayed"].map(|which| all[&format!("ApproximateNumberOfMessages{which}")].clone())
}

/// The code and the text of a failure.
fn refused<T: std::fmt::Debug>(outcome: Result<T>) -> (String, String) {
    let error = outcome.expect_err("it is refused");
    (error.code.into_owned(), error.message)
}
