//! Tags of pipelines.

use std::collections::BTreeMap;

use kernel::{Answers, Call, Needs, Result};
use schema::ApiError;

use crate::pipeline::{Pipeline, needs};
use crate::{CodePipeline, api};

/// How many tags a pipeline has at most.
const MOST: usize = 50;

/// Tags as they are kept.
pub(crate) fn given(tags: Option<Vec<api::Tag>>) -> Result<BTreeMap<String, String>> {
    let mut kept = BTreeMap::new();
    add(&mut kept, tags.unwrap_or_default())?;
    Ok(kept)
}

/// Tags as they are shown.
pub(crate) fn shown(tags: &BTreeMap<String, String>) -> Vec<api::Tag> {
    tags.iter().map(|(key, value)| api::Tag { key: key.clone(), value: value.clone() }).collect()
}

fn add(kept: &mut BTreeMap<String, String>, tags: Vec<api::Tag>) -> Result<()> {
    for tag in tags {
        if tag.key.starts_with("aws:")
            && !tag.key.starts_with("aws:cloudformation:")
            && !tag.key.starts_with("aws:servicecatalog:")
        {
            let message = format!("the tag key {} begins with aws:, which is AWS's own", tag.key);
            return Err(ApiError::new("InvalidTagsException", message));
        }
        kept.insert(tag.key, tag.value);
    }
    if kept.len() > MOST {
        return Err(ApiError::new("TooManyTagsException", format!("a pipeline has at most {MOST} tags")));
    }
    Ok(())
}

/// The pipeline's name in its ARN.
fn name(call: &Call, arn: &str) -> Result<String> {
    let prefix = crate::pipeline::arn(call.place(), "");
    match arn.strip_prefix(&prefix) {
        Some(name) if !name.is_empty() && !name.contains(['/', ':']) => Ok(name.to_owned()),
        _ => Err(ApiError::new("InvalidArnException", format!("{arn} is not the ARN of a pipeline here"))),
    }
}

fn find(call: &Call, arn: &str) -> Result<Pipeline> {
    let name = name(call, arn)?;
    let absent = || ApiError::new("ResourceNotFoundException", format!("there is no resource {arn}"));
    call.get(&name)?.ok_or_else(absent)
}

impl Answers<api::TagResource> for CodePipeline {
    fn needs(call: &Call, op: &api::TagResource) -> Result<Needs> {
        let pairs = op.tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()));
        Ok(needs(call, &name(call, &op.resource_arn)?)?.tagging(pairs))
    }

    fn run(call: &mut Call, op: api::TagResource) -> Result<api::TagResourceOutput> {
        let mut pipeline = find(call, &op.resource_arn)?;
        add(&mut pipeline.tags, op.tags)?;
        call.put(&pipeline)?;
        Ok(api::TagResourceOutput {})
    }
}

impl Answers<api::UntagResource> for CodePipeline {
    fn needs(call: &Call, op: &api::UntagResource) -> Result<Needs> {
        Ok(needs(call, &name(call, &op.resource_arn)?)?.when_any("aws:TagKeys", op.tag_keys.iter().cloned()))
    }

    fn run(call: &mut Call, op: api::UntagResource) -> Result<api::UntagResourceOutput> {
        let mut pipeline = find(call, &op.resource_arn)?;
        pipeline.tags.retain(|key, _| !op.tag_keys.contains(key));
        call.put(&pipeline)?;
        Ok(api::UntagResourceOutput {})
    }
}

impl Answers<api::ListTagsForResource> for CodePipeline {
    fn needs(call: &Call, op: &api::ListTagsForResource) -> Result<Needs> {
        needs(call, &name(call, &op.resource_arn)?)
    }

    fn run(call: &Call, op: api::ListTagsForResource) -> Result<api::ListTagsForResourceOutput> {
        let pipeline = find(call, &op.resource_arn)?;
        Ok(api::ListTagsForResourceOutput { tags: Some(shown(&pipeline.tags)), next_token: None })
    }
}
