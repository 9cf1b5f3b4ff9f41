//! Batches: up to ten requests in one, each of which succeeds or fails by itself.

use std::collections::BTreeSet;

use kernel::{ApiError, Call, Result};
use shapes_sqs as api;

/// How many entries a batch may have.
const MOST: usize = 10;

/// Refuses a batch whose entries cannot be told apart, are too many or none.
pub(super) fn check<'a>(ids: impl Iterator<Item = &'a str>, entry: &str) -> Result<()> {
    let ids: Vec<&str> = ids.collect();
    if ids.is_empty() {
        let text = format!("There should be at least one {entry} in the request.");
        return Err(ApiError::new("EmptyBatchRequest", text));
    }
    if ids.len() > MOST {
        let text = format!("Maximum number of entries per request are {MOST}. You have sent {}.", ids.len());
        return Err(ApiError::new("TooManyEntriesInBatchRequest", text));
    }
    let mut seen = BTreeSet::new();
    for id in ids {
        let letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        if id.is_empty() || id.len() > 80 || !id.bytes().all(letter) {
            let text = "A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at \
                        most 80 letters long.";
            return Err(ApiError::new("InvalidBatchEntryId", text));
        }
        if !seen.insert(id) {
            return Err(ApiError::new("BatchEntryIdsNotDistinct", format!("Id {id} repeated.")));
        }
    }
    Ok(())
}

/// Does each entry; gives what came of those that succeeded, and the errors of the others.
pub(super) fn each<E, T>(
    call: &mut Call,
    entries: impl Iterator<Item = (String, E)>,
    mut work: impl FnMut(&mut Call, E) -> Result<T>,
) -> Result<(Vec<T>, Vec<api::BatchResultErrorEntry>)> {
    let (mut successful, mut failed) = (Vec::new(), Vec::new());
    for (id, entry) in entries {
        match work(call, entry) {
            Ok(result) => successful.push(result),
            // The runtime's own failures are not an entry's.
            Err(error) if error.status >= 500 => return Err(error),
            Err(error) => failed.push(api::BatchResultErrorEntry {
                id,
                sender_fault: true,
                code: error.code.into_owned(),
                message: Some(error.message),
            }),
        }
    }
    Ok((successful, failed))
}
