//! Tags, as buckets and objects have them.

use std::collections::BTreeMap;

use kernel::{ApiError, Result};
use shapes_s3 as api;

/// How many tags a bucket may have.
pub(crate) const BUCKET_TAGS: usize = 50;
/// How many tags an object may have.
pub(crate) const OBJECT_TAGS: usize = 10;

/// Tags.
pub(crate) type Tags = BTreeMap<String, String>;

/// Tags as they are given, checked.
pub(crate) fn checked(given: &[api::Tag], most: usize) -> Result<Tags> {
    collected(given.iter().map(|tag| (tag.key.clone(), tag.value.clone())), most)
}

/// Tags in a header: `a=1&b=2`, URL-encoded.
pub(crate) fn from_header(header: Option<&str>) -> Result<Tags> {
    let Some(header) = header.filter(|header| !header.is_empty()) else { return Ok(Tags::new()) };
    let pairs = header.split('&').map(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decoded(key), decoded(value))
    });
    collected(pairs, OBJECT_TAGS)
}

fn decoded(text: &str) -> String {
    let spaced = text.replace('+', " ");
    percent_encoding::percent_decode_str(&spaced).decode_utf8_lossy().into_owned()
}

fn collected(pairs: impl Iterator<Item = (String, String)>, most: usize) -> Result<Tags> {
    let invalid = |text: &str| ApiError::new("InvalidTag", text);
    let mut tags = Tags::new();
    for (key, value) in pairs {
        if !(1..=128).contains(&key.chars().count()) {
            return Err(invalid("The TagKey you have provided is invalid"));
        }
        if value.chars().count() > 256 {
            return Err(invalid("The TagValue you have provided is invalid"));
        }
        if key.starts_with("aws:") {
            return Err(invalid("System tags cannot be added/updated by requester"));
        }
        if tags.insert(key, value).is_some() {
            return Err(invalid("Cannot provide multiple Tags with the same key"));
        }
    }
    if tags.len() > most {
        let whose = if most == OBJECT_TAGS { "Object tags" } else { "Bucket tag count" };
        return Err(ApiError::new("BadRequest", format!("{whose} cannot be greater than {most}")));
    }
    Ok(tags)
}

/// Tags as they are shown.
pub(crate) fn shown(tags: &Tags) -> Vec<api::Tag> {
    tags.iter().map(|(key, value)| api::Tag { key: key.clone(), value: value.clone() }).collect()
}

/// How many tags an answer tells of: none rather than nought.
pub(crate) fn count(tags: &Tags) -> Option<i32> {
    i32::try_from(tags.len()).ok().filter(|count| *count > 0)
}
