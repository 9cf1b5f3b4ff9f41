//! Tags of repositories.

use kernel::{Answers, ApiError, Call, Needs, Result};
use shapes_ecr as api;

use super::Repository;
use crate::Ecr;
use crate::named::Named;

/// How many tags a repository may have.
const MOST: usize = 50;

/// Tags of a request, as conditions ask for them.
pub(super) fn pairs<'a>(
    tags: impl IntoIterator<Item = &'a api::Tag>,
) -> impl Iterator<Item = (&'a str, &'a str)> {
    tags.into_iter().map(|tag| (tag.key.as_str(), tag.value.as_str()))
}

/// Puts tags on a repository, over those of the same keys.
pub(super) fn add(repository: &mut Repository, tags: Vec<api::Tag>) -> Result<()> {
    if let Some(tag) = tags.iter().find(|tag| tag.key.starts_with("aws:")) {
        let text = format!("{}: tags that begin with aws: are AWS's own", tag.key);
        return Err(ApiError::new("InvalidTagParameterException", text));
    }
    repository.tags.extend(tags.into_iter().map(|tag| (tag.key, tag.value)));
    if repository.tags.len() > MOST {
        let text = format!("Too many tags: a repository has at most {MOST}");
        return Err(ApiError::new("TooManyTagsException", text));
    }
    Ok(())
}

impl Answers<api::TagResource> for Ecr {
    fn needs(call: &Call, op: &api::TagResource) -> Result<Needs> {
        Ok(Named::by_arn(call, &op.resource_arn)?.needs(call)?.tagging(pairs(&op.tags)))
    }

    fn run(call: &mut Call, op: api::TagResource) -> Result<api::TagResourceOutput> {
        let mut repository = Named::by_arn(call, &op.resource_arn)?.find(call)?;
        add(&mut repository, op.tags)?;
        call.put_in(&repository.place, &repository)?;
        Ok(api::TagResourceOutput {})
    }
}

impl Answers<api::UntagResource> for Ecr {
    fn needs(call: &Call, op: &api::UntagResource) -> Result<Needs> {
        let needs = Named::by_arn(call, &op.resource_arn)?.needs(call)?;
        Ok(needs.when_any("aws:TagKeys", op.tag_keys.iter().cloned()))
    }

    fn run(call: &mut Call, op: api::UntagResource) -> Result<api::UntagResourceOutput> {
        let mut repository = Named::by_arn(call, &op.resource_arn)?.find(call)?;
        repository.tags.retain(|key, _| !op.tag_keys.contains(key));
        call.put_in(&repository.place, &repository)?;
        Ok(api::UntagResourceOutput {})
    }
}

impl Answers<api::ListTagsForResource> for Ecr {
    fn needs(call: &Call, op: &api::ListTagsForResource) -> Result<Needs> {
        Named::by_arn(call, &op.resource_arn)?.needs(call)
    }

    fn run(call: &Call, op: api::ListTagsForResource) -> Result<api::ListTagsForResourceOutput> {
        let repository = Named::by_arn(call, &op.resource_arn)?.find(call)?;
        let tags = repository.tags.into_iter().map(|(key, value)| api::Tag { key, value });
        Ok(api::ListTagsForResourceOutput { tags: Some(tags.collect()) })
    }
}
