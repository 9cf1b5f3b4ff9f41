//! Tags of connections.

use std::collections::BTreeMap;

use kernel::{Answers, Call, Needs, Result};
use schema::ApiError;

use super::{Connection, needs};
use crate::{CodeConnections, api};

/// How many a connection may have.
const MOST: usize = 50;

/// Tags of a request, as conditions ask for them.
pub(super) fn pairs<'a>(
    tags: impl IntoIterator<Item = &'a api::Tag>,
) -> impl Iterator<Item = (&'a str, &'a str)> {
    tags.into_iter().map(|tag| (tag.key.as_str(), tag.value.as_str()))
}

/// Tags as they are shown.
pub(super) fn shown(tags: &BTreeMap<String, String>) -> Vec<api::Tag> {
    tags.iter().map(|(key, value)| api::Tag { key: key.clone(), value: value.clone() }).collect()
}

/// Puts tags on a connection, over those of the same keys.
pub(super) fn add(connection: &mut Connection, tags: Vec<api::Tag>) -> Result<()> {
    connection.tags.extend(tags.into_iter().map(|tag| (tag.key, tag.value)));
    if connection.tags.len() > MOST {
        let text = format!("a connection has at most {MOST} tags");
        return Err(ApiError::new("LimitExceededException", text));
    }
    Ok(())
}

impl Answers<api::TagResource> for CodeConnections {
    fn needs(call: &Call, op: &api::TagResource) -> Result<Needs> {
        Ok(needs(call, &op.resource_arn)?.tagging(pairs(&op.tags)))
    }

    fn run(call: &mut Call, op: api::TagResource) -> Result<api::TagResourceOutput> {
        let mut connection = Connection::find(call, &op.resource_arn)?;
        add(&mut connection, op.tags)?;
        call.put(&connection)?;
        Ok(api::TagResourceOutput {})
    }
}

impl Answers<api::UntagResource> for CodeConnections {
    fn needs(call: &Call, op: &api::UntagResource) -> Result<Needs> {
        Ok(needs(call, &op.resource_arn)?.when_any("aws:TagKeys", op.tag_keys.iter().cloned()))
    }

    fn run(call: &mut Call, op: api::UntagResource) -> Result<api::UntagResourceOutput> {
        let mut connection = Connection::find(call, &op.resource_arn)?;
        connection.tags.retain(|key, _| !op.tag_keys.contains(key));
        call.put(&connection)?;
        Ok(api::UntagResourceOutput {})
    }
}

impl Answers<api::ListTagsForResource> for CodeConnections {
    fn needs(call: &Call, op: &api::ListTagsForResource) -> Result<Needs> {
        needs(call, &op.resource_arn)
    }

    fn run(call: &Call, op: api::ListTagsForResource) -> Result<api::ListTagsForResourceOutput> {
        let connection = Connection::find(call, &op.resource_arn)?;
        Ok(api::ListTagsForResourceOutput { tags: Some(shown(&connection.tags)) })
    }
}
