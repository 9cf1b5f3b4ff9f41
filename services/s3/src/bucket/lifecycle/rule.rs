//! What one rule says, and of which objects.

use kernel::Result;
use schema::Timestamp;
use shapes_s3 as api;

use crate::error;
use crate::object::Data;
use crate::tags::Tags;

/// A day in milliseconds.
pub(super) const DAY: i64 = 86_400_000;

/// The first midnight that is a number of days after a moment: S3 counts whole days.
pub(super) fn due(from: Timestamp, days: i32) -> Timestamp {
    let after = from.0 + i64::from(days) * DAY;
    Timestamp((after + DAY - 1).div_euclid(DAY) * DAY)
}

/// Whether a rule is on.
pub(super) fn is_on(rule: &api::LifecycleRule) -> bool {
    rule.status == api::expiration_status::ENABLED
}

/// What the keys that a rule is for begin with.
pub(super) fn prefix(rule: &api::LifecycleRule) -> &str {
    let filter = rule.filter.as_ref();
    let anded = || filter.and_then(|filter| filter.and.as_ref()).and_then(|and| and.prefix.as_deref());
    let filtered = filter.and_then(|filter| filter.prefix.as_deref());
    rule.prefix.as_deref().or(filtered).or_else(anded).unwrap_or_default()
}

/// Whether a rule is for an object.
pub(super) fn covers(rule: &api::LifecycleRule, key: &str, data: Option<&Data>) -> bool {
    if !is_on(rule) || !key.starts_with(prefix(rule)) {
        return false;
    }
    let Some(filter) = &rule.filter else { return true };
    let and = filter.and.as_ref();
    let tags: Vec<&api::Tag> =
        filter.tag.iter().chain(and.and_then(|and| and.tags.as_ref()).into_iter().flatten()).collect();
    let above = filter.object_size_greater_than.or(and.and_then(|and| and.object_size_greater_than));
    let below = filter.object_size_less_than.or(and.and_then(|and| and.object_size_less_than));
    let nothing = Tags::new();
    // A delete marker has neither tags nor a size.
    let (has, size) = data.map_or((&nothing, None), |data| (&data.tags, i64::try_from(data.size).ok()));
    tags.iter().all(|tag| has.get(&tag.key) == Some(&tag.value))
        && above.is_none_or(|above| size.is_some_and(|size| size > above))
        && below.is_none_or(|below| size.is_some_and(|size| size < below))
}

/// Refuses a rule that cannot be kept.
pub(super) fn check(rule: &api::LifecycleRule) -> Result<()> {
    if rule.transitions.as_ref().is_some_and(|t| !t.is_empty())
        || rule.noncurrent_version_transitions.as_ref().is_some_and(|t| !t.is_empty())
    {
        return Err(error::not_implemented("transitions to other storage classes"));
    }
    if ![api::expiration_status::ENABLED, api::expiration_status::DISABLED].contains(&rule.status.as_str())
        || (rule.filter.is_some() && rule.prefix.is_some())
        || (rule.filter.is_none() && rule.prefix.is_none())
    {
        return Err(error::malformed_xml());
    }
    let days = [
        rule.expiration.as_ref().and_then(|expiration| expiration.days),
        rule.noncurrent_version_expiration.as_ref().and_then(|expiration| expiration.noncurrent_days),
        rule.abort_incomplete_multipart_upload.as_ref().and_then(|abort| abort.days_after_initiation),
    ];
    if days.iter().flatten().any(|days| *days < 1) {
        return Err(error::invalid_argument("'Days' for a lifecycle action must be a positive integer"));
    }
    let actions = rule.expiration.is_some()
        || rule.noncurrent_version_expiration.is_some()
        || rule.abort_incomplete_multipart_upload.is_some();
    if !actions {
        return Err(error::invalid_request("At least one action needs to be specified in a rule"));
    }
    Ok(())
}

/// Whether an object has expired by a rule that covers it.
pub(super) fn expired(rule: &api::LifecycleRule, modified: Timestamp, now: Timestamp) -> bool {
    let Some(expiration) = &rule.expiration else { return false };
    expiration.days.is_some_and(|days| now >= due(modified, days))
        || expiration.date.is_some_and(|date| now >= date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_end_at_midnight() {
        let noon = Timestamp(DAY / 2);
        assert_eq!(due(noon, 1), Timestamp(2 * DAY));
        assert_eq!(due(Timestamp(0), 1), Timestamp(DAY));
    }
}
