//! What all CloudFormation resources of the service share.

use kernel::{At, Call, Props, Result};
use shapes_sagemaker as api;

/// `Logical-suffix`, for a resource without a name of its own.
pub(crate) fn generated(at: &At) -> String {
    let room = 63_usize.saturating_sub(at.suffix.len() + 1);
    format!("{}-{}", at.logical_id.chars().take(room).collect::<String>(), at.suffix)
}

/// The tags of the stack and of the resource.
pub(crate) fn tags(at: &At, props: &Props) -> Option<Vec<api::Tag>> {
    crate::tags::wire(&at.tags_of(props))
}

/// The name at the end of an ARN.
pub(crate) fn name(arn: &str) -> &str {
    arn.rsplit('/').next().unwrap_or(arn)
}

/// Makes the tags of a resource those that it should have now.
pub(crate) fn retag(call: &mut Call, at: &At, arn: &str, old: &Props, new: &Props) -> Result<()> {
    let tags = at.retagged(old, new);
    if !tags.gone.is_empty() {
        call.invoke(at.principal(), api::DeleteTags { resource_arn: arn.to_owned(), tag_keys: tags.gone })?;
    }
    if let Some(tags) = crate::tags::wire(&tags.added) {
        call.invoke(at.principal(), api::AddTags { resource_arn: arn.to_owned(), tags })?;
    }
    Ok(())
}
