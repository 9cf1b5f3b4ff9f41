//! Tags of repositories.

use std::collections::BTreeMap;

use kernel::{Answers, Call, Needs, Result};
use schema::ApiError;

use super::{Repository, arn, needs};
use crate::{CodeCommit, api};

/// How many a repository may have.
const MOST: usize = 50;

/// Refuses what AWS refuses of tags.
pub(super) fn check(tags: &BTreeMap<String, String>) -> Result<()> {
    if tags.len() > MOST {
        let message = format!("a repository has at most {MOST} tags, and this one would have {}", tags.len());
        return Err(ApiError::new("TooManyTagsException", message));
    }
    match tags.keys().find(|key| key.to_ascii_lowercase().starts_with("aws:")) {
        Some(key) => {
            let message = format!("the tag {key} begins with aws:, which is for AWS's own");
            Err(ApiError::new("InvalidSystemTagUsageException", message))
        }
        None => Ok(()),
    }
}

/// The name in an ARN of the call's place.
fn name<'a>(call: &Call, resource: &'a str) -> Result<&'a str> {
    resource.strip_prefix(arn(call.place(), "").as_str()).filter(|name| !name.is_empty()).ok_or_else(|| {
        let message = format!("{resource} is not the ARN of a repository of this account and region");
        ApiError::new("InvalidResourceArnException", message)
    })
}

impl Answers<api::TagResource> for CodeCommit {
    fn needs(call: &Call, op: &api::TagResource) -> Result<Needs> {
        let tags = op.tags.iter().map(|(key, value)| (key.as_str(), value.as_str()));
        Ok(needs(call, name(call, &op.resource_arn)?)?.tagging(tags))
    }

    fn run(call: &mut Call, op: api::TagResource) -> Result<api::TagResourceOutput> {
        let mut repository: Repository = call.find(name(call, &op.resource_arn)?)?;
        repository.tags.extend(op.tags);
        check(&repository.tags)?;
        call.put(&repository)?;
        Ok(api::TagResourceOutput {})
    }
}

impl Answers<api::UntagResource> for CodeCommit {
    fn needs(call: &Call, op: &api::UntagResource) -> Result<Needs> {
        let keys = op.tag_keys.iter().cloned();
        Ok(needs(call, name(call, &op.resource_arn)?)?.when_any("aws:TagKeys", keys))
    }

    fn run(call: &mut Call, op: api::UntagResource) -> Result<api::UntagResourceOutput> {
        let mut repository: Repository = call.find(name(call, &op.resource_arn)?)?;
        repository.tags.retain(|key, _| !op.tag_keys.contains(key));
        call.put(&repository)?;
        Ok(api::UntagResourceOutput {})
    }
}

impl Answers<api::ListTagsForResource> for CodeCommit {
    fn needs(call: &Call, op: &api::ListTagsForResource) -> Result<Needs> {
        needs(call, name(call, &op.resource_arn)?)
    }

    fn run(call: &Call, op: api::ListTagsForResource) -> Result<api::ListTagsForResourceOutput> {
        let repository: Repository = call.find(name(call, &op.resource_arn)?)?;
        Ok(api::ListTagsForResourceOutput { tags: Some(repository.tags), next_token: None })
    }
}
