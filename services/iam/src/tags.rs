//! Tags: as records keep them, as the wire has them, and their operations.

use std::collections::BTreeMap;

use kernel::{Needs, Result};
use shapes_iam as api;

use crate::errors;

/// How many a thing may have.
const MOST: usize = 50;

/// Tags as a record keeps them. Keys of IAM's tags differ by more than their case.
pub(crate) fn taken(tags: Option<&[api::Tag]>) -> Result<BTreeMap<String, String>> {
    let mut taken = BTreeMap::new();
    add(&mut taken, tags.unwrap_or_default())?;
    Ok(taken)
}

/// Adds tags, over those with the same key.
pub(crate) fn add(tags: &mut BTreeMap<String, String>, new: &[api::Tag]) -> Result<()> {
    let twice = |(index, tag): (usize, &api::Tag)| {
        new.iter().take(index).any(|other| other.key.eq_ignore_ascii_case(&tag.key))
    };
    if new.iter().enumerate().any(twice) {
        return Err(errors::invalid_input(
            "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
        ));
    }
    for tag in new {
        tags.retain(|key, _| !key.eq_ignore_ascii_case(&tag.key));
        tags.insert(tag.key.clone(), tag.value.clone());
    }
    if tags.len() > MOST {
        return Err(errors::limit_exceeded(format!(
            "The number of tags has reached the maximum limit of {MOST}."
        )));
    }
    Ok(())
}

/// Tags as the wire has them.
pub(crate) fn shown(tags: &BTreeMap<String, String>) -> Vec<api::Tag> {
    tags.iter().map(|(key, value)| api::Tag { key: key.clone(), value: value.clone() }).collect()
}

/// Tags as the wire has them where none are left out.
pub(crate) fn shown_if_any(tags: &BTreeMap<String, String>) -> Option<Vec<api::Tag>> {
    (!tags.is_empty()).then(|| shown(tags))
}

/// Tags of a request as conditions ask for them.
pub(crate) fn pairs(tags: Option<&Vec<api::Tag>>) -> impl Iterator<Item = (&str, &str)> {
    tags.into_iter().flatten().map(|tag| (tag.key.as_str(), tag.value.as_str()))
}

/// What making something with tags needs: its own action, and the one that tags, both on the same thing and both told of
/// the tags.
pub(crate) fn at_creation(needs: Needs, action: &'static str, tags: Option<&Vec<api::Tag>>) -> Needs {
    let needs = needs.tagging(pairs(tags));
    let made = needs.iter().next().map(|need| need.resource.clone());
    match made.filter(|_| pairs(tags).next().is_some()) {
        Some(made) => needs.and(Needs::to(action, made).tagging(pairs(tags))),
        None => needs,
    }
}

/// The operations on the tags of one noun.
macro_rules! tag_operations {
    ($entity:ty, $handle:ident: $tag:ident, $untag:ident, $list:ident -> $listed:ident) => {
        impl kernel::Answers<api::$tag> for crate::Iam {
            fn needs(call: &kernel::Call, op: &api::$tag) -> kernel::Result<kernel::Needs> {
                let tags = op.tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()));
                Ok(<$entity as crate::entity::Entity>::needs(call, &op.$handle)?.tagging(tags))
            }

            fn run(
                call: &mut kernel::Call,
                op: api::$tag,
            ) -> kernel::Result<<api::$tag as schema::Operation>::Output> {
                let mut entity = <$entity as crate::entity::Entity>::find(call, &op.$handle)?;
                crate::tags::add(crate::entity::Tagged::tags_mut(&mut entity), &op.tags)?;
                call.put(&entity)?;
                Ok(Default::default())
            }
        }

        impl kernel::Answers<api::$untag> for crate::Iam {
            fn needs(call: &kernel::Call, op: &api::$untag) -> kernel::Result<kernel::Needs> {
                let needs = <$entity as crate::entity::Entity>::needs(call, &op.$handle)?;
                Ok(needs.when_any("aws:TagKeys", op.tag_keys.iter().cloned()))
            }

            fn run(
                call: &mut kernel::Call,
                op: api::$untag,
            ) -> kernel::Result<<api::$untag as schema::Operation>::Output> {
                let mut entity = <$entity as crate::entity::Entity>::find(call, &op.$handle)?;
                crate::entity::Tagged::tags_mut(&mut entity)
                    .retain(|key, _| !op.tag_keys.iter().any(|gone| gone.eq_ignore_ascii_case(key)));
                call.put(&entity)?;
                Ok(Default::default())
            }
        }

        impl kernel::Answers<api::$list> for crate::Iam {
            fn needs(call: &kernel::Call, op: &api::$list) -> kernel::Result<kernel::Needs> {
                <$entity as crate::entity::Entity>::needs(call, &op.$handle)
            }

            fn run(call: &kernel::Call, op: api::$list) -> kernel::Result<api::$listed> {
                let entity = <$entity as crate::entity::Entity>::find(call, &op.$handle)?;
                let tags = kernel::Guarded::tags(&entity).cloned().unwrap_or_default();
                let tags = crate::tags::shown(&tags).into_iter().map(|tag| (tag.key.clone(), tag));
                let page = crate::paging::part(tags, op.marker.as_deref(), op.max_items);
                Ok(api::$listed {
                    tags: page.items,
                    is_truncated: Some(page.next.is_some()),
                    marker: page.next,
                })
            }
        }
    };
}
pub(crate) use tag_operations;
