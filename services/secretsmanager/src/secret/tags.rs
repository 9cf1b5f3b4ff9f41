//! Tags of secrets.

use kernel::{Answers, Call, Needs, Result};
use shapes_secretsmanager as api;

use super::Secret;
use crate::named::Named;
use crate::{SecretsManager, error};

/// How many tags a secret may have.
const MOST: usize = 50;

/// Tags of a request, as conditions ask for them.
pub(super) fn pairs<'a>(
    tags: impl IntoIterator<Item = &'a api::Tag>,
) -> impl Iterator<Item = (&'a str, &'a str)> {
    tags.into_iter()
        .map(|tag| (tag.key.as_deref().unwrap_or_default(), tag.value.as_deref().unwrap_or_default()))
}

/// Puts tags on a secret, over those of the same keys.
pub(super) fn add(secret: &mut Secret, tags: Vec<api::Tag>) -> Result<()> {
    for tag in tags {
        let key =
            tag.key.filter(|key| !key.is_empty()).ok_or_else(|| error::parameter("A tag has no key."))?;
        if key.starts_with("aws:") {
            return Err(error::parameter(format!("{key}: tags that begin with aws: are AWS's own")));
        }
        secret.tags.insert(key, tag.value.unwrap_or_default());
    }
    if secret.tags.len() > MOST {
        return Err(error::parameter(format!("A secret has at most {MOST} tags.")));
    }
    Ok(())
}

/// The tags as the wire has them.
pub(super) fn shown(secret: &Secret) -> Vec<api::Tag> {
    let each = secret.tags.iter();
    each.map(|(key, value)| api::Tag { key: Some(key.clone()), value: Some(value.clone()) }).collect()
}

impl Answers<api::TagResource> for SecretsManager {
    fn needs(call: &Call, op: &api::TagResource) -> Result<Needs> {
        Ok(Named::of(call, &op.secret_id).needs(call)?.tagging(pairs(&op.tags)))
    }

    fn run(call: &mut Call, op: api::TagResource) -> Result<api::TagResourceOutput> {
        let mut secret = Named::of(call, &op.secret_id).live(call)?;
        add(&mut secret, op.tags)?;
        secret.change(call)?;
        Ok(api::TagResourceOutput {})
    }
}

impl Answers<api::UntagResource> for SecretsManager {
    fn needs(call: &Call, op: &api::UntagResource) -> Result<Needs> {
        let needs = Named::of(call, &op.secret_id).needs(call)?;
        Ok(needs.when_any("aws:TagKeys", op.tag_keys.iter().cloned()))
    }

    fn run(call: &mut Call, op: api::UntagResource) -> Result<api::UntagResourceOutput> {
        let mut secret = Named::of(call, &op.secret_id).live(call)?;
        secret.tags.retain(|key, _| !op.tag_keys.contains(key));
        secret.change(call)?;
        Ok(api::UntagResourceOutput {})
    }
}
