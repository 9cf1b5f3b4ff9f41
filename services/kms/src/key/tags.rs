//! Tags of keys.

use kernel::{Answers, ApiError, Call, Needs, Result};
use shapes_kms as api;

use super::{Key, Named, named, needs};
use crate::Kms;
use crate::page::page;

/// How many tags a key may have.
const MOST: usize = 50;

/// Puts tags on a key, over those of the same keys.
pub(super) fn add(key: &mut Key, tags: Vec<api::Tag>) -> Result<()> {
    if let Some(tag) = tags.iter().find(|tag| tag.tag_key.starts_with("aws:")) {
        return Err(ApiError::new(
            "TagException",
            format!("{}: tags that begin with aws: are AWS's own", tag.tag_key),
        ));
    }
    key.tags.extend(tags.into_iter().map(|tag| (tag.tag_key, tag.tag_value)));
    if key.tags.len() > MOST {
        return Err(ApiError::new("TagException", format!("Too many tags: a key has at most {MOST}")));
    }
    Ok(())
}

impl Answers<api::TagResource> for Kms {
    fn needs(call: &Call, op: &api::TagResource) -> Result<Needs> {
        let tags = op.tags.iter().map(|tag| (tag.tag_key.as_str(), tag.tag_value.as_str()));
        Ok(needs::on(call, &op.key_id)?.tagging(tags))
    }

    fn run(call: &mut Call, op: api::TagResource) -> Result<api::TagResourceOutput> {
        let mut key = named::find_by_id(call, &op.key_id)?;
        key.lasting()?;
        add(&mut key, op.tags)?;
        call.put(&key)?;
        Ok(api::TagResourceOutput {})
    }
}

impl Answers<api::UntagResource> for Kms {
    fn needs(call: &Call, op: &api::UntagResource) -> Result<Needs> {
        Ok(needs::on(call, &op.key_id)?.when_any("aws:TagKeys", op.tag_keys.iter().cloned()))
    }

    fn run(call: &mut Call, op: api::UntagResource) -> Result<api::UntagResourceOutput> {
        let mut key = named::find_by_id(call, &op.key_id)?;
        key.lasting()?;
        key.tags.retain(|name, _| !op.tag_keys.contains(name));
        call.put(&key)?;
        Ok(api::UntagResourceOutput {})
    }
}

impl Answers<api::ListResourceTags> for Kms {
    fn needs(call: &Call, op: &api::ListResourceTags) -> Result<Needs> {
        needs::on(call, &op.key_id)
    }

    fn run(call: &Call, op: api::ListResourceTags) -> Result<api::ListResourceTagsOutput> {
        named::no_alias(call, &op.key_id)?;
        let key = Named::of(call, &op.key_id)?.find_own(call)?;
        let tags = key.tags.into_iter().map(|(tag_key, tag_value)| api::Tag { tag_key, tag_value });
        let (tags, next_marker) = page(tags, |tag| &tag.tag_key, op.limit, MOST, op.marker.as_deref());
        Ok(api::ListResourceTagsOutput {
            truncated: Some(next_marker.is_some()),
            next_marker,
            tags: Some(tags),
        })
    }
}
