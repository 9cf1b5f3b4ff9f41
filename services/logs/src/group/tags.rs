//! Tags of log groups, by ARN and, as older clients do, by name.

use std::collections::BTreeMap;

use kernel::{Answers, ApiError, Call, Needs, Result};
use shapes_logs as api;

use super::{Group, arn, by_arn};
use crate::{Logs, error};

/// How many tags a group may have.
const MOST: usize = 50;

/// Puts tags on a group, over those of the same keys.
pub(super) fn add(group: &mut Group, tags: BTreeMap<String, String>) -> Result<()> {
    if let Some(key) = tags.keys().find(|key| key.starts_with("aws:")) {
        return Err(error::invalid(format!("tag {key}: keys that begin with aws: are AWS's own")));
    }
    group.tags.extend(tags);
    if group.tags.len() > MOST {
        let message = format!("{} would have more than {MOST} tags", group.name);
        return Err(ApiError::new("TooManyTagsException", message));
    }
    Ok(())
}

fn needs(call: &Call, name: &str) -> Result<Needs> {
    Ok(Needs::on(arn(call, name)).given(call.get::<Group>(name)?.as_ref()))
}

fn put(call: &mut Call, name: &str, tags: BTreeMap<String, String>) -> Result<()> {
    let mut group: Group = call.find(name)?;
    add(&mut group, tags)?;
    call.put(&group)
}

fn take(call: &mut Call, name: &str, keys: &[String]) -> Result<()> {
    let mut group: Group = call.find(name)?;
    group.tags.retain(|key, _| !keys.contains(key));
    call.put(&group)
}

fn pairs(tags: &BTreeMap<String, String>) -> impl Iterator<Item = (&str, &str)> {
    tags.iter().map(|(key, value)| (key.as_str(), value.as_str()))
}

impl Answers<api::TagResource> for Logs {
    fn needs(call: &Call, op: &api::TagResource) -> Result<Needs> {
        Ok(needs(call, &by_arn(call, &op.resource_arn)?)?.tagging(pairs(&op.tags)))
    }

    fn run(call: &mut Call, op: api::TagResource) -> Result<api::TagResourceOutput> {
        let name = by_arn(call, &op.resource_arn)?;
        put(call, &name, op.tags)?;
        Ok(api::TagResourceOutput {})
    }
}

impl Answers<api::UntagResource> for Logs {
    fn needs(call: &Call, op: &api::UntagResource) -> Result<Needs> {
        let needs = needs(call, &by_arn(call, &op.resource_arn)?)?;
        Ok(needs.when_any("aws:TagKeys", op.tag_keys.iter().cloned()))
    }

    fn run(call: &mut Call, op: api::UntagResource) -> Result<api::UntagResourceOutput> {
        let name = by_arn(call, &op.resource_arn)?;
        take(call, &name, &op.tag_keys)?;
        Ok(api::UntagResourceOutput {})
    }
}

impl Answers<api::ListTagsForResource> for Logs {
    fn needs(call: &Call, op: &api::ListTagsForResource) -> Result<Needs> {
        needs(call, &by_arn(call, &op.resource_arn)?)
    }

    fn run(call: &Call, op: api::ListTagsForResource) -> Result<api::ListTagsForResourceOutput> {
        let group: Group = call.find(&by_arn(call, &op.resource_arn)?)?;
        Ok(api::ListTagsForResourceOutput { tags: Some(group.tags) })
    }
}

impl Answers<api::TagLogGroup> for Logs {
    fn needs(call: &Call, op: &api::TagLogGroup) -> Result<Needs> {
        Ok(needs(call, &op.log_group_name)?.tagging(pairs(&op.tags)))
    }

    fn run(call: &mut Call, op: api::TagLogGroup) -> Result<api::TagLogGroupOutput> {
        put(call, &op.log_group_name, op.tags)?;
        Ok(api::TagLogGroupOutput {})
    }
}

impl Answers<api::UntagLogGroup> for Logs {
    fn needs(call: &Call, op: &api::UntagLogGroup) -> Result<Needs> {
        Ok(needs(call, &op.log_group_name)?.when_any("aws:TagKeys", op.tags.iter().cloned()))
    }

    fn run(call: &mut Call, op: api::UntagLogGroup) -> Result<api::UntagLogGroupOutput> {
        take(call, &op.log_group_name, &op.tags)?;
        Ok(api::UntagLogGroupOutput {})
    }
}

impl Answers<api::ListTagsLogGroup> for Logs {
    fn needs(call: &Call, op: &api::ListTagsLogGroup) -> Result<Needs> {
        needs(call, &op.log_group_name)
    }

    fn run(call: &Call, op: api::ListTagsLogGroup) -> Result<api::ListTagsLogGroupOutput> {
        let group: Group = call.find(&op.log_group_name)?;
        Ok(api::ListTagsLogGroupOutput { tags: Some(group.tags) })
    }
}
