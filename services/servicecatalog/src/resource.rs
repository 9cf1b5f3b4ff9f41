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

/// The tags to add and the keys to remove in an update.
pub(crate) fn retag(at: &At, old: &Props, new: &Props) -> (Option<Vec<api::Tag>>, Option<Vec<String>>) {
    let tags = at.retagged(old, new);
    (Some(crate::tags::shown(&tags.added)), Some(tags.gone))
}

/// The outcome of a deletion: what is gone already is deleted.
pub(crate) fn gone<T>(outcome: Result<T>, id: &str) -> Result<Made> {
    match outcome {
        Err(failure) if failure.code != "ResourceNotFoundException" => Err(failure),
        _ => Ok(Made::Now(id.to_owned())),
    }
}
