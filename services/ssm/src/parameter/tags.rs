//! Tags of parameters.

use kernel::{Answers, ApiError, Call, Needs, Result};
use shapes_ssm as api;

use super::Parameter;
use super::name::Named;
use crate::Ssm;

/// How many tags a parameter may have.
const MOST: usize = 50;

/// Puts tags on a parameter, over those of the same keys.
pub(super) fn add(parameter: &mut Parameter, tags: Vec<api::Tag>) -> Result<()> {
    parameter.tags.extend(tags.into_iter().map(|tag| (tag.key, tag.value)));
    if parameter.tags.len() > MOST {
        return Err(ApiError::new("TooManyTagsError", format!("A parameter has at most {MOST} tags")));
    }
    Ok(())
}

impl Answers<api::AddTagsToResource> for Ssm {
    fn needs(call: &Call, op: &api::AddTagsToResource) -> Result<Needs> {
        let tags = op.tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()));
        Ok(named(call, &op.resource_type, &op.resource_id)?.needs(call)?.tagging(tags))
    }

    fn run(call: &mut Call, op: api::AddTagsToResource) -> Result<api::AddTagsToResourceOutput> {
        let mut parameter = find(call, &op.resource_type, &op.resource_id)?;
        add(&mut parameter, op.tags)?;
        call.put(&parameter)?;
        Ok(api::AddTagsToResourceOutput {})
    }
}

impl Answers<api::RemoveTagsFromResource> for Ssm {
    fn needs(call: &Call, op: &api::RemoveTagsFromResource) -> Result<Needs> {
        let needs = named(call, &op.resource_type, &op.resource_id)?.needs(call)?;
        Ok(needs.when_any("aws:TagKeys", op.tag_keys.iter().cloned()))
    }

    fn run(call: &mut Call, op: api::RemoveTagsFromResource) -> Result<api::RemoveTagsFromResourceOutput> {
        let mut parameter = find(call, &op.resource_type, &op.resource_id)?;
        parameter.tags.retain(|key, _| !op.tag_keys.contains(key));
        call.put(&parameter)?;
        Ok(api::RemoveTagsFromResourceOutput {})
    }
}

impl Answers<api::ListTagsForResource> for Ssm {
    fn needs(call: &Call, op: &api::ListTagsForResource) -> Result<Needs> {
        named(call, &op.resource_type, &op.resource_id)?.needs(call)
    }

    fn run(call: &Call, op: api::ListTagsForResource) -> Result<api::ListTagsForResourceOutput> {
        let parameter = find(call, &op.resource_type, &op.resource_id)?;
        let tags = parameter.tags.into_iter().map(|(key, value)| api::Tag { key, value });
        Ok(api::ListTagsForResourceOutput { tag_list: Some(tags.collect()) })
    }
}

fn named(call: &Call, kind: &str, id: &str) -> Result<Named> {
    if kind == api::resource_type_for_tagging::PARAMETER {
        Named::of(call, id)
    } else {
        let text = format!("this runtime has no resources of the type {kind}: only Parameter");
        Err(ApiError::new("InvalidResourceType", text))
    }
}

fn find(call: &Call, kind: &str, id: &str) -> Result<Parameter> {
    let named = named(call, kind, id)?;
    named.find_whole(call).map_err(|error| match &*error.code {
        "ParameterNotFound" => ApiError::new("InvalidResourceId", ""),
        _ => error,
    })
}
