//! `AWS::SNS::Topic`. Its physical id is the topic's ARN.

use std::collections::BTreeMap;

use kernel::{ApiError, At, Attributes, Call, Made, Props, Resource, Result, extraneous_in};
use serde_json::Value;
use shapes_sns as api;

use super::attributes::{
    CONTENT_BASED_DEDUPLICATION, DISPLAY_NAME, FIFO_THROUGHPUT_SCOPE, FIFO_TOPIC, KMS_MASTER_KEY_ID,
    SIGNATURE_VERSION, TRACING_CONFIG,
};
use crate::subscription::Subscription;

/// The resource type.
pub(crate) struct TopicResource;

/// The properties that are attributes of the same name, with what they are when a template no longer has them.
const ATTRIBUTES: [(&str, &str); 7] = [
    (CONTENT_BASED_DEDUPLICATION, "false"),
    (DISPLAY_NAME, ""),
    (FIFO_THROUGHPUT_SCOPE, "Topic"),
    (FIFO_TOPIC, "false"),
    (KMS_MASTER_KEY_ID, ""),
    (SIGNATURE_VERSION, "1"),
    (TRACING_CONFIG, "PassThrough"),
];

impl Resource for TopicResource {
    const TYPE: &'static str = "AWS::SNS::Topic";
    const PROPERTIES: &'static [&'static str] = &[
        "ContentBasedDeduplication",
        "DisplayName",
        "FifoThroughputScope",
        "FifoTopic",
        "KmsMasterKeyId",
        "SignatureVersion",
        "Subscription",
        "Tags",
        "TopicName",
        "TracingConfig",
    ];
    const CREATE_ONLY: &'static [&'static str] = &["FifoTopic", "TopicName"];

    fn extraneous(props: &Props) -> Vec<String> {
        let list = props.get("Subscription").and_then(Value::as_array).into_iter().flatten();
        let each = list.enumerate().flat_map(|(n, item)| {
            extraneous_in(&format!("#/Subscription/{n}"), item, &["Endpoint", "Protocol"])
        });
        each.collect()
    }

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let attributes = attributes(new);
        let fifo = attributes.get(FIFO_TOPIC).is_some_and(|value| value == "true");
        let named = new.get("TopicName").and_then(Value::as_str).map(str::to_owned);
        let op = api::CreateTopic {
            name: named.clone().unwrap_or_else(|| generated(at, fifo)),
            attributes: Some(attributes),
            tags: Some(wire(at.tags_of(new))),
            ..Default::default()
        };
        let arn = call.place().arn("sns", &op.name);
        let look = api::GetTopicAttributes { topic_arn: arn.clone() };
        if named.is_some() && call.ask(at.principal(), look).is_ok() {
            let text = format!("Resource of type 'AWS::SNS::Topic' with identifier '{arn}' already exists.");
            return Err(ApiError::new("AlreadyExists", text));
        }
        call.invoke(at.principal(), op)?;
        for (protocol, endpoint) in subscriptions(new) {
            subscribe(call, at, &arn, protocol, endpoint)?;
        }
        Ok(Made::Now(arn))
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        let (before, after) = (attributes(old), attributes(new));
        for (name, default) in ATTRIBUTES {
            if before.get(name) != after.get(name) {
                let value = after.get(name).cloned().unwrap_or_else(|| default.to_owned());
                let op = api::SetTopicAttributes {
                    topic_arn: id.to_owned(),
                    attribute_name: name.to_owned(),
                    attribute_value: Some(value),
                };
                call.invoke(at.principal(), op)?;
            }
        }
        for wanted in subscriptions(new).filter(|wanted| !subscriptions(old).any(|other| other == *wanted)) {
            subscribe(call, at, id, wanted.0, wanted.1)?;
        }
        for gone in subscriptions(old).filter(|gone| !subscriptions(new).any(|other| other == *gone)) {
            unsubscribe(call, at, id, gone)?;
        }
        let (tags, resource_arn) = (at.retagged(old, new), id.to_owned());
        if !tags.gone.is_empty() {
            let op = api::UntagResource { resource_arn: resource_arn.clone(), tag_keys: tags.gone };
            call.invoke(at.principal(), op)?;
        }
        if !tags.added.is_empty() {
            call.invoke(at.principal(), api::TagResource { resource_arn, tags: wire(tags.added) })?;
        }
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, _: &Props) -> Result<Made> {
        call.invoke(at.principal(), api::DeleteTopic { topic_arn: id.to_owned() })?;
        Ok(Made::Now(id.to_owned()))
    }

    fn attributes(_: &Call, _: &At, id: &str, _: &Props) -> Result<Attributes> {
        let name = id.rsplit(':').next().unwrap_or_default();
        Ok(Attributes::from([("TopicArn".to_owned(), id.into()), ("TopicName".to_owned(), name.into())]))
    }
}

/// The attributes among properties, as texts.
fn attributes(props: &Props) -> BTreeMap<String, String> {
    let own = ATTRIBUTES.iter().filter_map(|(name, _)| Some((*name, props.get(*name)?)));
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    own.map(|(name, value)| (name.to_owned(), text(value))).collect()
}

/// The protocols and endpoints of inline subscriptions.
fn subscriptions(props: &Props) -> impl Iterator<Item = (&str, &str)> {
    let list = props.get("Subscription").and_then(Value::as_array).into_iter().flatten();
    list.filter_map(|item| Some((item.get("Protocol")?.as_str()?, item.get("Endpoint")?.as_str()?)))
}

fn subscribe(call: &mut Call, at: &At, topic: &str, protocol: &str, endpoint: &str) -> Result<()> {
    let op = api::Subscribe {
        topic_arn: topic.to_owned(),
        protocol: protocol.to_owned(),
        endpoint: Some(endpoint.to_owned()),
        ..Default::default()
    };
    call.invoke(at.principal(), op).map(drop)
}

fn unsubscribe(call: &mut Call, at: &At, topic: &str, (protocol, endpoint): (&str, &str)) -> Result<()> {
    let name = topic.rsplit(':').next().unwrap_or_default();
    let query = kernel::Query::all();
    let all = call.every::<Subscription>(&query.prefix(&format!("{name}:")))?;
    for subscription in all.iter().filter(|subscription| subscription.is_of(protocol, endpoint)) {
        let op = api::Unsubscribe { subscription_arn: subscription.arn(call.place()) };
        call.invoke(at.principal(), op)?;
    }
    Ok(())
}

/// `stack-logical-suffix`, cut if it were too long.
fn generated(at: &At, fifo: bool) -> String {
    let end = if fifo { format!("{}.fifo", at.suffix) } else { at.suffix.clone() };
    let start: String =
        format!("{}-{}", at.stack_name, at.logical_id).chars().take(255 - end.len()).collect();
    format!("{start}-{end}")
}

fn wire(tags: BTreeMap<String, String>) -> Vec<api::Tag> {
    tags.into_iter().map(|(key, value)| api::Tag { key, value }).collect()
}
