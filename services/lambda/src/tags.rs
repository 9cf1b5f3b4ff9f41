//! Tags of functions: `TagResource`, `UntagResource`, `ListTags`.

use std::collections::BTreeMap;

use kernel::{Answers, Call, Needs, Result};
use shapes_lambda as api;

use crate::function::Function;
use crate::named::Named;
use crate::{Lambda, error};

/// How many tags a function may have.
const MOST: usize = 50;

/// A request's tags, as conditions ask for them.
pub(crate) fn pairs(tags: Option<&BTreeMap<String, String>>) -> impl Iterator<Item = (&str, &str)> {
    tags.into_iter().flatten().map(|(key, value)| (key.as_str(), value.as_str()))
}

/// Puts tags over those of the same keys.
pub(crate) fn add(function: &mut Function, tags: BTreeMap<String, String>) -> Result<()> {
    if let Some(key) = tags.keys().find(|key| key.starts_with("aws:")) {
        return Err(error::invalid(format!("{key}: tags that begin with aws: are AWS's own")));
    }
    function.tags.extend(tags);
    if function.tags.len() > MOST {
        return Err(error::invalid(format!("too many tags: there may be {MOST}")));
    }
    Ok(())
}

/// The function that an ARN names; tags are of functions as a whole.
fn named(call: &Call, arn: &str) -> Result<Named> {
    let named = Named::parse(call, arn, None)?;
    if named.qualifier.is_some() {
        return Err(error::invalid(
            "Tags on function aliases and versions are not supported. Please specify a function ARN.",
        ));
    }
    Ok(named)
}

impl Answers<api::TagResource> for Lambda {
    fn needs(call: &Call, op: &api::TagResource) -> Result<Needs> {
        Ok(named(call, &op.resource)?.needs(call)?.tagging(pairs(Some(&op.tags))))
    }

    fn run(call: &mut Call, op: api::TagResource) -> Result<api::TagResourceOutput> {
        let named = named(call, &op.resource)?;
        let mut function = named.find(call)?;
        add(&mut function, op.tags)?;
        call.put_in(&named.place, &function)?;
        Ok(api::TagResourceOutput {})
    }
}

impl Answers<api::UntagResource> for Lambda {
    fn needs(call: &Call, op: &api::UntagResource) -> Result<Needs> {
        Ok(named(call, &op.resource)?.needs(call)?.when_any("aws:TagKeys", op.tag_keys.clone()))
    }

    fn run(call: &mut Call, op: api::UntagResource) -> Result<api::UntagResourceOutput> {
        let named = named(call, &op.resource)?;
        let mut function = named.find(call)?;
        function.tags.retain(|key, _| !op.tag_keys.contains(key));
        call.put_in(&named.place, &function)?;
        Ok(api::UntagResourceOutput {})
    }
}

impl Answers<api::ListTags> for Lambda {
    fn needs(call: &Call, op: &api::ListTags) -> Result<Needs> {
        named(call, &op.resource)?.needs(call)
    }

    fn run(call: &Call, op: api::ListTags) -> Result<api::ListTagsOutput> {
        let function = named(call, &op.resource)?.find(call)?;
        Ok(api::ListTagsOutput { tags: Some(function.tags) })
    }
}
