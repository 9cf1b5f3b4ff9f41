//! Tags of topics.

use kernel::{Answers, ApiError, Call, Needs, Result};
use shapes_sns as api;

use super::Topic;
use crate::Sns;
use crate::named::Named;

/// How many tags a topic may have.
const MOST: usize = 50;

/// Tags of a request, as conditions ask for them.
pub(super) fn pairs<'a>(
    tags: impl IntoIterator<Item = &'a api::Tag>,
) -> impl Iterator<Item = (&'a str, &'a str)> {
    tags.into_iter().map(|tag| (tag.key.as_str(), tag.value.as_str()))
}

/// Puts tags on a topic, over those of the same keys.
pub(super) fn add(topic: &mut Topic, tags: Vec<api::Tag>) -> Result<()> {
    if let Some(tag) = tags.iter().find(|tag| tag.key.starts_with("aws:")) {
        let text = format!("{}: tags that begin with aws: are AWS's own", tag.key);
        return Err(crate::error::invalid(text));
    }
    topic.tags.extend(tags.into_iter().map(|tag| (tag.key, tag.value)));
    if topic.tags.len() > MOST {
        let text = "Could not complete request: tag quota of per resource exceeded";
        return Err(ApiError::new("TagLimitExceeded", text));
    }
    Ok(())
}

/// The tags of a topic that goes by the words of the operations on tags.
fn find(call: &Call, arn: &str) -> Result<Topic> {
    let found = Named::by_arn(call, arn)?.find(call);
    found.map_err(|_| ApiError::new("ResourceNotFound", "Resource does not exist").with_status(404))
}

impl Answers<api::TagResource> for Sns {
    fn needs(call: &Call, op: &api::TagResource) -> Result<Needs> {
        Ok(Named::by_arn(call, &op.resource_arn)?.needs(call)?.tagging(pairs(&op.tags)))
    }

    fn run(call: &mut Call, op: api::TagResource) -> Result<api::TagResourceOutput> {
        let mut topic = find(call, &op.resource_arn)?;
        add(&mut topic, op.tags)?;
        topic.put(call)?;
        Ok(api::TagResourceOutput {})
    }
}

impl Answers<api::UntagResource> for Sns {
    fn needs(call: &Call, op: &api::UntagResource) -> Result<Needs> {
        let needs = Named::by_arn(call, &op.resource_arn)?.needs(call)?;
        Ok(needs.when_any("aws:TagKeys", op.tag_keys.iter().cloned()))
    }

    fn run(call: &mut Call, op: api::UntagResource) -> Result<api::UntagResourceOutput> {
        let mut topic = find(call, &op.resource_arn)?;
        topic.tags.retain(|key, _| !op.tag_keys.contains(key));
        topic.put(call)?;
        Ok(api::UntagResourceOutput {})
    }
}

impl Answers<api::ListTagsForResource> for Sns {
    fn needs(call: &Call, op: &api::ListTagsForResource) -> Result<Needs> {
        Named::by_arn(call, &op.resource_arn)?.needs(call)
    }

    fn run(call: &Call, op: api::ListTagsForResource) -> Result<api::ListTagsForResourceOutput> {
        let topic = find(call, &op.resource_arn)?;
        let tags = topic.tags.into_iter().map(|(key, value)| api::Tag { key, value });
        Ok(api::ListTagsForResourceOutput { tags: Some(tags.collect()) })
    }
}
