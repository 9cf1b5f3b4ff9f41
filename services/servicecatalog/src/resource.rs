//! What the CloudFormation resource types share.

use kernel::{At, Call, Ids as _, Made, Props, Result};

use crate::api;

/// An idempotency token: a stack's step runs once.
pub(crate) fn token(call: &Call) -> String {
    call.ids().uuid()
}

/// The resource's tags, over the stack's.
pub(crate) fn tags(at: &At, props: &Props) -> Vec<api::Tag> {
    crate::tags::shown(&at.tags_of(props))
}

/// The tags to add and the keys to remove, from those that a resource has to those that it shall have.
pub(crate) fn retag(
    at: &At,
    has: &[api::Tag],
    old: &Props,
    new: &Props,
) -> (Option<Vec<api::Tag>>, Option<Vec<String>>) {
    let wanted = at.tags_of(new);
    let mut gone = at.tags_of(old);
    gone.retain(|key, _| !wanted.contains_key(key));
    let fresh = crate::tags::shown(&wanted).into_iter().filter(|tag| !has.contains(tag)).collect();
    (Some(fresh), Some(gone.into_keys().collect()))
}

/// The outcome of a deletion: what is gone already is deleted.
pub(crate) fn gone<T>(outcome: Result<T>, id: &str) -> Result<Made> {
    match outcome {
        Err(failure) if failure.code != "ResourceNotFoundException" => Err(failure),
        _ => Ok(Made::Now(id.to_owned())),
    }
}
