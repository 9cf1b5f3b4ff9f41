//! What is shown of queues: `GetQueueUrl`, `ListQueues`, `GetQueueAttributes`, `ListDeadLetterSourceQueues`.

use std::collections::BTreeMap;

use kernel::{Answers, Call, Needs, Page, Query, Result};
use shapes_sqs as api;
use shapes_sqs::queue_attribute_name as attribute;

use super::Queue;
use crate::named::Named;
use crate::{Sqs, error, message};

/// How many queues a list has at most.
const MOST: i32 = 1_000;

/// All attributes that can be asked for.
const NAMES: [&str; 22] = [
    attribute::ALL,
    attribute::POLICY,
    attribute::VISIBILITY_TIMEOUT,
    attribute::MAXIMUM_MESSAGE_SIZE,
    attribute::MESSAGE_RETENTION_PERIOD,
    attribute::APPROXIMATE_NUMBER_OF_MESSAGES,
    attribute::APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE,
    attribute::CREATED_TIMESTAMP,
    attribute::LAST_MODIFIED_TIMESTAMP,
    attribute::QUEUE_ARN,
    attribute::APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED,
    attribute::DELAY_SECONDS,
    attribute::RECEIVE_MESSAGE_WAIT_TIME_SECONDS,
    attribute::REDRIVE_POLICY,
    attribute::FIFO_QUEUE,
    attribute::CONTENT_BASED_DEDUPLICATION,
    attribute::KMS_MASTER_KEY_ID,
    attribute::KMS_DATA_KEY_REUSE_PERIOD_SECONDS,
    attribute::DEDUPLICATION_SCOPE,
    attribute::FIFO_THROUGHPUT_LIMIT,
    attribute::REDRIVE_ALLOW_POLICY,
    attribute::SQS_MANAGED_SSE_ENABLED,
];

impl Answers<api::GetQueueUrl> for Sqs {
    fn needs(call: &Call, op: &api::GetQueueUrl) -> Result<Needs> {
        named(call, op).needs(call)
    }

    fn run(call: &Call, op: api::GetQueueUrl) -> Result<api::GetQueueUrlOutput> {
        let queue = named(call, &op).find(call)?;
        Ok(api::GetQueueUrlOutput { queue_url: Some(queue.url()) })
    }
}

fn named(call: &Call, op: &api::GetQueueUrl) -> Named {
    let own = Named::own(call, &op.queue_name);
    match &op.queue_owner_aws_account_id {
        Some(account) => Named { place: own.place.in_account(account), ..own },
        None => own,
    }
}

impl Answers<api::ListQueues> for Sqs {
    fn needs(_: &Call, _: &api::ListQueues) -> Result<Needs> {
        Ok(Needs::on("*"))
    }

    fn run(call: &Call, op: api::ListQueues) -> Result<api::ListQueuesOutput> {
        let query = Query::all().prefix(op.queue_name_prefix.as_deref().unwrap_or_default());
        let page = listed(call, query, op.next_token.as_deref(), op.max_results, |_: &Queue| true)?;
        let queue_urls = Some(page.items).filter(|urls| !urls.is_empty());
        Ok(api::ListQueuesOutput { queue_urls, next_token: page.next })
    }
}

impl Answers<api::ListDeadLetterSourceQueues> for Sqs {
    fn needs(call: &Call, op: &api::ListDeadLetterSourceQueues) -> Result<Needs> {
        Named::by_url(call, &op.queue_url)?.needs(call)
    }

    fn run(
        call: &Call,
        op: api::ListDeadLetterSourceQueues,
    ) -> Result<api::ListDeadLetterSourceQueuesOutput> {
        let arn = Named::by_url(call, &op.queue_url)?.find(call)?.arn();
        let is_source = |queue: &Queue| queue.settings.redrive().is_some_and(|redrive| redrive.target == arn);
        let page = listed(call, Query::all(), op.next_token.as_deref(), op.max_results, is_source)?;
        Ok(api::ListDeadLetterSourceQueuesOutput { queue_urls: page.items, next_token: page.next })
    }
}

/// A page of URLs. As on AWS, there is a token only where the number of results was asked for.
fn listed(
    call: &Call,
    query: Query<'_>,
    token: Option<&str>,
    most: Option<i32>,
    wanted: impl Fn(&Queue) -> bool,
) -> Result<Page<String>> {
    let limit = most.unwrap_or(MOST);
    let reason = "Must be between 1 and 1000, if provided.";
    let limit = usize::try_from(limit).ok().filter(|limit| (1..=1_000).contains(limit));
    let limit = limit.ok_or_else(|| error::invalid_value(most.unwrap_or(MOST), "MaxResults", reason))?;
    let page =
        call.page(&query.after(token).limit(limit), |queue| Ok(wanted(queue))).map_err(error::token)?;
    let mut page = page.map(|queue| queue.url());
    page.next = page.next.filter(|_| most.is_some());
    Ok(page)
}

impl Answers<api::GetQueueAttributes> for Sqs {
    fn needs(call: &Call, op: &api::GetQueueAttributes) -> Result<Needs> {
        Named::by_url(call, &op.queue_url)?.needs(call)
    }

    fn run(call: &Call, op: api::GetQueueAttributes) -> Result<api::GetQueueAttributesOutput> {
        let queue = Named::by_url(call, &op.queue_url)?.find(call)?;
        let asked = op.attribute_names.unwrap_or_default();
        if let Some(name) = asked.iter().find(|name| !NAMES.contains(&name.as_str())) {
            return Err(error::unknown_attribute(name));
        }
        if asked.is_empty() {
            return Ok(api::GetQueueAttributesOutput { attributes: None });
        }
        let mut attributes = shown(call, &queue)?;
        if !asked.iter().any(|name| name == attribute::ALL) {
            attributes.retain(|name, _| asked.contains(name));
        }
        Ok(api::GetQueueAttributesOutput { attributes: Some(attributes) })
    }
}

fn shown(call: &Call, queue: &Queue) -> Result<BTreeMap<String, String>> {
    let mut all = queue.settings.shown();
    let count = message::count(call, queue)?;
    let more = [
        (attribute::APPROXIMATE_NUMBER_OF_MESSAGES, count.visible.to_string()),
        (attribute::APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE, count.in_flight.to_string()),
        (attribute::APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED, count.delayed.to_string()),
        (attribute::CREATED_TIMESTAMP, (queue.created.0 / 1000).to_string()),
        (attribute::LAST_MODIFIED_TIMESTAMP, (queue.modified.0 / 1000).to_string()),
        (attribute::QUEUE_ARN, queue.arn()),
    ];
    all.extend(more.map(|(name, value)| (name.to_owned(), value)));
    Ok(all)
}
