//! Lists, in CodePipeline's words.

use kernel::{Call, Page, Query, Record, Result};
use schema::ApiError;

/// A page; a token that is not one of the list is `InvalidNextTokenException` here.
pub(crate) fn page<R: Record>(
    call: &Call,
    query: &Query<'_>,
    keep: impl FnMut(&R) -> Result<bool>,
) -> Result<Page<R>> {
    call.page(query, keep).map_err(|error| match &*error.code {
        "InvalidNextToken" => ApiError::new("InvalidNextTokenException", error.message),
        _ => error,
    })
}

/// How many items a page has: what the request says, up to `most`.
pub(crate) fn limit(asked: Option<i32>, most: usize) -> usize {
    asked.and_then(|asked| usize::try_from(asked).ok()).map_or(most, |asked| asked.clamp(1, most))
}
