//! Tags, as they are kept and shown.

use std::collections::BTreeMap;

use kernel::Result;

use crate::{api, error};

/// How many tags a portfolio or a product has at most.
const MOST: usize = 50;

/// Tags as they are kept.
pub(crate) type Tags = BTreeMap<String, String>;

/// The tags of a request.
pub(crate) fn given(tags: Option<Vec<api::Tag>>) -> Result<Tags> {
    let mut kept = Tags::new();
    change(&mut kept, tags, None)?;
    Ok(kept)
}

/// Takes tags away and puts others on.
pub(crate) fn change(kept: &mut Tags, add: Option<Vec<api::Tag>>, remove: Option<Vec<String>>) -> Result<()> {
    for key in remove.unwrap_or_default() {
        kept.remove(&key);
    }
    for tag in add.unwrap_or_default() {
        if tag.key.starts_with("aws:") {
            let text = format!("the tag key {} begins with aws:, which is AWS's own", tag.key);
            return Err(error::invalid(text));
        }
        kept.insert(tag.key, tag.value);
    }
    if kept.len() > MOST {
        return Err(error::limit(format!("there are at most {MOST} tags")));
    }
    Ok(())
}

/// Tags as they are shown.
pub(crate) fn shown(tags: &Tags) -> Vec<api::Tag> {
    tags.iter().map(|(key, value)| api::Tag { key: key.clone(), value: value.clone() }).collect()
}

/// The pairs of a request's tags, for conditions.
pub(crate) fn pairs(tags: Option<&Vec<api::Tag>>) -> impl Iterator<Item = (&str, &str)> {
    tags.into_iter().flatten().map(|tag| (tag.key.as_str(), tag.value.as_str()))
}
