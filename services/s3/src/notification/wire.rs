//! Notification configurations as requests have them.

use kernel::{ALPHANUMERIC, Call, Ids as _, Result};
use policy::Arn;
use shapes_s3 as api;

use super::Listener;
use crate::error;

/// The kinds of events that can happen here.
const EVENTS: [&str; 10] = [
    "s3:ObjectCreated:*",
    "s3:ObjectCreated:Put",
    "s3:ObjectCreated:Post",
    "s3:ObjectCreated:Copy",
    "s3:ObjectCreated:CompleteMultipartUpload",
    "s3:ObjectRemoved:*",
    "s3:ObjectRemoved:Delete",
    "s3:ObjectRemoved:DeleteMarkerCreated",
    "s3:LifecycleExpiration:*",
    "s3:LifecycleExpiration:Delete",
];

/// The end of a FIFO queue's or topic's name.
const FIFO: &str = ".fifo";

/// The listeners of a configuration: its topics and queues. Functions are refused.
pub(crate) fn configurations(call: &Call, given: &api::NotificationConfiguration) -> Result<Vec<Listener>> {
    if given.lambda_function_configurations.as_ref().is_some_and(|functions| !functions.is_empty()) {
        return Err(error::not_implemented(
            "notifications to functions (topics, queues and EventBridgeConfiguration are served)",
        ));
    }
    let mut all = Vec::new();
    for topic in given.topic_configurations.iter().flatten() {
        all.push(listener(
            call,
            "sns",
            topic.id.as_ref(),
            &topic.topic_arn,
            &topic.events,
            topic.filter.as_ref(),
        )?);
    }
    for queue in given.queue_configurations.iter().flatten() {
        all.push(listener(
            call,
            "sqs",
            queue.id.as_ref(),
            &queue.queue_arn,
            &queue.events,
            queue.filter.as_ref(),
        )?);
    }
    Ok(all)
}

fn listener(
    call: &Call,
    service: &str,
    id: Option<&String>,
    arn: &str,
    events: &[String],
    filter: Option<&api::NotificationConfigurationFilter>,
) -> Result<Listener> {
    let parsed = Arn::parse(arn).filter(|arn| arn.service == service && !arn.resource.is_empty());
    if parsed.is_none_or(|arn| arn.resource.ends_with(FIFO)) {
        return Err(error::invalid_argument("The ARN could not be parsed"));
    }
    if let Some(event) = events.iter().find(|event| !EVENTS.contains(&event.as_str())) {
        return Err(error::not_implemented(&format!("notifications of {event}")));
    }
    let mut listener = Listener {
        id: id.cloned().unwrap_or_else(|| call.ids().text(ALPHANUMERIC, 48)),
        arn: arn.to_owned(),
        events: events.to_vec(),
        prefix: String::new(),
        suffix: String::new(),
    };
    let rules = filter.and_then(|filter| filter.key.as_ref()).and_then(|key| key.filter_rules.as_ref());
    for rule in rules.into_iter().flatten() {
        let value = rule.value.clone().unwrap_or_default();
        match rule.name.as_deref().map(str::to_ascii_lowercase).as_deref() {
            Some("prefix") => listener.prefix = value,
            Some("suffix") => listener.suffix = value,
            _ => return Err(error::invalid_argument("filter rule name must be either prefix or suffix")),
        }
    }
    Ok(listener)
}

/// Listeners as a client sees them: topics and queues.
pub(crate) fn shown(
    listeners: &[Listener],
) -> (Option<Vec<api::TopicConfiguration>>, Option<Vec<api::QueueConfiguration>>) {
    let of = |service: &'static str| {
        listeners
            .iter()
            .filter(move |listener| Arn::parse(&listener.arn).is_some_and(|arn| arn.service == service))
    };
    let topics: Vec<_> = of("sns")
        .map(|listener| api::TopicConfiguration {
            id: Some(listener.id.clone()),
            topic_arn: listener.arn.clone(),
            events: listener.events.clone(),
            filter: filter(listener),
        })
        .collect();
    let queues: Vec<_> = of("sqs")
        .map(|listener| api::QueueConfiguration {
            id: Some(listener.id.clone()),
            queue_arn: listener.arn.clone(),
            events: listener.events.clone(),
            filter: filter(listener),
        })
        .collect();
    (Some(topics).filter(|all| !all.is_empty()), Some(queues).filter(|all| !all.is_empty()))
}

fn filter(listener: &Listener) -> Option<api::NotificationConfigurationFilter> {
    let rules = [("Prefix", &listener.prefix), ("Suffix", &listener.suffix)];
    let rules: Vec<_> = rules
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| api::FilterRule { name: Some(name.to_owned()), value: Some(value.clone()) })
        .collect();
    let key = (!rules.is_empty()).then_some(api::S3KeyFilter { filter_rules: Some(rules) });
    key.map(|key| api::NotificationConfigurationFilter { key: Some(key) })
}
