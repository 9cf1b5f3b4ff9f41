//! A rule of a template's `LifecycleConfiguration`, as the API has it.

use kernel::{Result, input_part};
use schema::Timestamp;
use serde_json::{Map, Value};
use shapes_s3 as api;

use super::settings::object;
use crate::error;

/// The members that a rule may have.
const MEMBERS: [&str; 12] = [
    "AbortIncompleteMultipartUpload",
    "ExpirationDate",
    "ExpirationInDays",
    "ExpiredObjectDeleteMarker",
    "Id",
    "NoncurrentVersionExpiration",
    "NoncurrentVersionExpirationInDays",
    "ObjectSizeGreaterThan",
    "ObjectSizeLessThan",
    "Prefix",
    "Status",
    "TagFilters",
];

/// The rule at a path among the properties.
pub(super) fn rule(path: &str, members: &Map<String, Value>) -> Result<api::LifecycleRule> {
    if let Some(other) = members.keys().find(|name| !MEMBERS.contains(&name.as_str())) {
        return Err(error::not_implemented(&format!("LifecycleConfiguration.Rules.{other}")));
    }
    let expiration = api::LifecycleExpiration {
        days: number(members, "ExpirationInDays")?,
        date: date(members)?,
        expired_object_delete_marker: flag(members, "ExpiredObjectDeleteMarker"),
    };
    let mut rule = api::LifecycleRule {
        id: text(members, "Id"),
        status: text(members, "Status").unwrap_or_default(),
        filter: Some(filter(path, members)?),
        expiration: (expiration != api::LifecycleExpiration::default()).then_some(expiration),
        ..Default::default()
    };
    if let Some(value) = members.get("NoncurrentVersionExpiration") {
        rule.noncurrent_version_expiration = Some(input_part(
            &format!("{path}/NoncurrentVersionExpiration"),
            object(value, "NoncurrentVersionExpiration")?,
        )?);
    } else if let Some(days) = number(members, "NoncurrentVersionExpirationInDays")? {
        let expiration =
            api::NoncurrentVersionExpiration { noncurrent_days: Some(days), newer_noncurrent_versions: None };
        rule.noncurrent_version_expiration = Some(expiration);
    }
    if let Some(value) = members.get("AbortIncompleteMultipartUpload") {
        rule.abort_incomplete_multipart_upload = Some(input_part(
            &format!("{path}/AbortIncompleteMultipartUpload"),
            object(value, "AbortIncompleteMultipartUpload")?,
        )?);
    }
    Ok(rule)
}

fn filter(path: &str, members: &Map<String, Value>) -> Result<api::LifecycleRuleFilter> {
    let mut tags = Vec::new();
    for tag in members.get("TagFilters").and_then(Value::as_array).into_iter().flatten() {
        tags.push(input_part::<api::Tag>(&format!("{path}/TagFilters"), object(tag, "TagFilters")?)?);
    }
    let and = api::LifecycleRuleAndOperator {
        prefix: text(members, "Prefix"),
        tags: (!tags.is_empty()).then_some(tags),
        object_size_greater_than: number(members, "ObjectSizeGreaterThan")?.map(i64::from),
        object_size_less_than: number(members, "ObjectSizeLessThan")?.map(i64::from),
    };
    let only_prefix =
        and.tags.is_none() && and.object_size_greater_than.is_none() && and.object_size_less_than.is_none();
    Ok(if only_prefix {
        api::LifecycleRuleFilter { prefix: Some(and.prefix.unwrap_or_default()), ..Default::default() }
    } else {
        api::LifecycleRuleFilter { and: Some(and), ..Default::default() }
    })
}

fn text(members: &Map<String, Value>, name: &str) -> Option<String> {
    members.get(name).and_then(Value::as_str).map(str::to_owned)
}

fn flag(members: &Map<String, Value>, name: &str) -> Option<bool> {
    match members.get(name)? {
        Value::Bool(on) => Some(*on),
        Value::String(text) => Some(text.eq_ignore_ascii_case("true")),
        _ => None,
    }
}

/// A number, which a template may write as text.
fn number(members: &Map<String, Value>, name: &str) -> Result<Option<i32>> {
    let read = |value: &Value| match value {
        Value::Number(number) => number.as_i64().and_then(|n| i32::try_from(n).ok()),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    };
    let Some(value) = members.get(name) else { return Ok(None) };
    read(value).map(Some).ok_or_else(|| error::invalid_request(format!("{name} is not a number")))
}

fn date(members: &Map<String, Value>) -> Result<Option<Timestamp>> {
    let Some(text) = text(members, "ExpirationDate") else { return Ok(None) };
    let parsed = Timestamp::parse(&text);
    parsed.map(Some).ok_or_else(|| error::invalid_request(format!("ExpirationDate {text} is not a date")))
}
