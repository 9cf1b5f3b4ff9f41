//! Tags of queues.

use std::collections::BTreeMap;

use kernel::{Answers, Call, Needs, Result};
use shapes_sqs as api;

use super::Queue;
use crate::named::Named;
use crate::{Sqs, error};

/// How many tags a queue may have.
const MOST: usize = 50;

/// Tags of a request, as conditions ask for them.
pub(super) fn pairs<'a>(
    tags: impl IntoIterator<Item = (&'a String, &'a String)>,
) -> impl Iterator<Item = (&'a str, &'a str)> {
    tags.into_iter().map(|(key, value)| (key.as_str(), value.as_str()))
}

/// Puts tags on a queue, over those of the same keys.
pub(super) fn add(queue: &mut Queue, tags: BTreeMap<String, String>) -> Result<()> {
    if let Some(key) = tags.keys().find(|key| key.starts_with("aws:") || key.is_empty()) {
        return Err(error::invalid(format!("Tag keys cannot be empty or begin with aws:, as '{key}' does")));
    }
    queue.tags.extend(tags);
    if queue.tags.len() > MOST {
        return Err(error::invalid(format!("Too many tags added for queue {}.", queue.name)));
    }
    Ok(())
}

impl Answers<api::TagQueue> for Sqs {
    fn needs(call: &Call, op: &api::TagQueue) -> Result<Needs> {
        Ok(Named::by_url(call, &op.queue_url)?.needs(call)?.tagging(pairs(&op.tags)))
    }

    fn run(call: &mut Call, op: api::TagQueue) -> Result<api::TagQueueOutput> {
        let mut queue = Named::by_url(call, &op.queue_url)?.find(call)?;
        add(&mut queue, op.tags)?;
        call.put_in(&queue.place.clone(), &queue)?;
        Ok(api::TagQueueOutput {})
    }
}

impl Answers<api::UntagQueue> for Sqs {
    fn needs(call: &Call, op: &api::UntagQueue) -> Result<Needs> {
        let needs = Named::by_url(call, &op.queue_url)?.needs(call)?;
        Ok(needs.when_any("aws:TagKeys", op.tag_keys.iter().cloned()))
    }

    fn run(call: &mut Call, op: api::UntagQueue) -> Result<api::UntagQueueOutput> {
        let mut queue = Named::by_url(call, &op.queue_url)?.find(call)?;
        queue.tags.retain(|key, _| !op.tag_keys.contains(key));
        call.put_in(&queue.place.clone(), &queue)?;
        Ok(api::UntagQueueOutput {})
    }
}

impl Answers<api::ListQueueTags> for Sqs {
    fn needs(call: &Call, op: &api::ListQueueTags) -> Result<Needs> {
        Named::by_url(call, &op.queue_url)?.needs(call)
    }

    fn run(call: &Call, op: api::ListQueueTags) -> Result<api::ListQueueTagsOutput> {
        let queue = Named::by_url(call, &op.queue_url)?.find(call)?;
        Ok(api::ListQueueTagsOutput { tags: Some(queue.tags).filter(|tags| !tags.is_empty()) })
    }
}
