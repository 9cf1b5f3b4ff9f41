//! `AWS::SQS::Queue`. Its physical id is the queue's URL.

use std::collections::BTreeMap;

use kernel::{ApiError, At, Attributes, Call, Made, Props, Resource, Result};
use serde_json::Value;
use shapes_sqs as api;
use shapes_sqs::queue_attribute_name as attribute;

use crate::named::Named;

/// The resource type.
pub(crate) struct QueueResource;

/// The properties that are attributes of the same name.
const ATTRIBUTES: [&str; 14] = [
    attribute::CONTENT_BASED_DEDUPLICATION,
    attribute::DEDUPLICATION_SCOPE,
    attribute::DELAY_SECONDS,
    attribute::FIFO_QUEUE,
    attribute::FIFO_THROUGHPUT_LIMIT,
    attribute::KMS_DATA_KEY_REUSE_PERIOD_SECONDS,
    attribute::KMS_MASTER_KEY_ID,
    attribute::MAXIMUM_MESSAGE_SIZE,
    attribute::MESSAGE_RETENTION_PERIOD,
    attribute::RECEIVE_MESSAGE_WAIT_TIME_SECONDS,
    attribute::REDRIVE_ALLOW_POLICY,
    attribute::REDRIVE_POLICY,
    attribute::SQS_MANAGED_SSE_ENABLED,
    attribute::VISIBILITY_TIMEOUT,
];

/// The attributes that are back to their defaults when a template no longer has them, with those.
const DEFAULTS: [(&str, &str); 10] = [
    (attribute::CONTENT_BASED_DEDUPLICATION, "false"),
    (attribute::DELAY_SECONDS, "0"),
    (attribute::KMS_MASTER_KEY_ID, ""),
    (attribute::MAXIMUM_MESSAGE_SIZE, "1048576"),
    (attribute::MESSAGE_RETENTION_PERIOD, "345600"),
    (attribute::RECEIVE_MESSAGE_WAIT_TIME_SECONDS, "0"),
    (attribute::REDRIVE_ALLOW_POLICY, ""),
    (attribute::REDRIVE_POLICY, ""),
    (attribute::SQS_MANAGED_SSE_ENABLED, "true"),
    (attribute::VISIBILITY_TIMEOUT, "30"),
];

impl Resource for QueueResource {
    const TYPE: &'static str = "AWS::SQS::Queue";
    const PROPERTIES: &'static [&'static str] = &[
        "ContentBasedDeduplication",
        "DeduplicationScope",
        "DelaySeconds",
        "FifoQueue",
        "FifoThroughputLimit",
        "KmsDataKeyReusePeriodSeconds",
        "KmsMasterKeyId",
        "MaximumMessageSize",
        "MessageRetentionPeriod",
        "QueueName",
        "ReceiveMessageWaitTimeSeconds",
        "RedriveAllowPolicy",
        "RedrivePolicy",
        "SqsManagedSseEnabled",
        "Tags",
        "VisibilityTimeout",
    ];
    const CREATE_ONLY: &'static [&'static str] = &["FifoQueue", "QueueName"];

    fn create(call: &mut Call, at: &At, new: &Props) -> Result<Made> {
        let attributes = attributes(new);
        let fifo = attributes.contains_key(attribute::FIFO_QUEUE);
        let named = new.get("QueueName").and_then(Value::as_str).map(str::to_owned);
        let op = api::CreateQueue {
            queue_name: named.clone().unwrap_or_else(|| generated(at, fifo)),
            attributes: Some(attributes),
            tags: Some(at.tags_of(new)),
        };
        let look = api::GetQueueUrl { queue_name: op.queue_name.clone(), ..Default::default() };
        if named.is_some() && call.ask(at.principal(), look).is_ok() {
            let text = format!(
                "Resource of type 'AWS::SQS::Queue' with identifier '{}' already exists.",
                op.queue_name
            );
            return Err(ApiError::new("AlreadyExists", text));
        }
        let made = call.invoke(at.principal(), op)?;
        Ok(Made::Now(made.queue_url.unwrap_or_default()))
    }

    fn update(call: &mut Call, at: &At, id: &str, old: &Props, new: &Props) -> Result<Made> {
        let (before, after) = (attributes(old), attributes(new));
        let mut changed: BTreeMap<String, String> =
            after.iter().filter(|(name, value)| before.get(*name) != Some(value)).map(owned).collect();
        for (name, default) in DEFAULTS {
            if before.contains_key(name) && !after.contains_key(name) {
                changed.insert(name.to_owned(), default.to_owned());
            }
        }
        // A key of one's own and the service's exclude each other: the default is not set beside one.
        if after.contains_key(attribute::KMS_MASTER_KEY_ID) {
            changed.retain(|name, value| name != attribute::SQS_MANAGED_SSE_ENABLED || value == "false");
        }
        if !changed.is_empty() {
            let op = api::SetQueueAttributes { queue_url: id.to_owned(), attributes: changed };
            call.invoke(at.principal(), op)?;
        }
        let tags = at.retagged(old, new);
        if !tags.gone.is_empty() {
            call.invoke(at.principal(), api::UntagQueue { queue_url: id.to_owned(), tag_keys: tags.gone })?;
        }
        if !tags.added.is_empty() {
            call.invoke(at.principal(), api::TagQueue { queue_url: id.to_owned(), tags: tags.added })?;
        }
        Ok(Made::Now(id.to_owned()))
    }

    fn delete(call: &mut Call, at: &At, id: &str, _: &Props) -> Result<Made> {
        match call.invoke(at.principal(), api::DeleteQueue { queue_url: id.to_owned() }) {
            Err(error) if error.code != "QueueDoesNotExist" => Err(error),
            _ => Ok(Made::Now(id.to_owned())),
        }
    }

    fn attributes(call: &Call, _: &At, id: &str, _: &Props) -> Result<Attributes> {
        let named = Named::by_url(call, id)?;
        Ok(Attributes::from([
            ("Arn".to_owned(), named.arn().into()),
            ("QueueName".to_owned(), named.name.into()),
            ("QueueUrl".to_owned(), id.into()),
        ]))
    }
}

fn owned((name, value): (&String, &String)) -> (String, String) {
    (name.clone(), value.clone())
}

/// The attributes among properties, as texts. `FifoQueue: false` is what a standard queue says by silence.
fn attributes(props: &Props) -> BTreeMap<String, String> {
    let own = props.iter().filter(|(name, _)| ATTRIBUTES.contains(&name.as_str()));
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let mut all: BTreeMap<String, String> = own.map(|(name, value)| (name.clone(), text(value))).collect();
    if all.get(attribute::FIFO_QUEUE).is_some_and(|value| value == "false") {
        all.remove(attribute::FIFO_QUEUE);
    }
    all
}

/// `stack-logical-suffix`, cut if it were too long.
fn generated(at: &At, fifo: bool) -> String {
    let end = if fifo { format!("{}.fifo", at.suffix) } else { at.suffix.clone() };
    let start: String = format!("{}-{}", at.stack_name, at.logical_id).chars().take(79 - end.len()).collect();
    format!("{start}-{end}")
}
