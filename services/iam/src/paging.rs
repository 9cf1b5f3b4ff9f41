//! Lists by `Marker` and `MaxItems`.

use kernel::{Call, Page, Query, Record, Result};
use schema::ApiError;

use crate::errors;

/// How many there are on a page, unless the caller says.
const DEFAULT: usize = 100;

fn limit(max_items: Option<i32>) -> usize {
    max_items.and_then(|max| usize::try_from(max).ok()).filter(|max| *max > 0).unwrap_or(DEFAULT)
}

/// A page of records.
pub(crate) fn records<R: Record>(
    call: &Call,
    marker: Option<&str>,
    max_items: Option<i32>,
    mut keep: impl FnMut(&R) -> bool,
) -> Result<Page<R>> {
    let query = Query::all().after(marker).limit(limit(max_items));
    call.page(&query, |record| Ok(keep(record))).map_err(|error| match &*error.code {
        "InvalidNextToken" => invalid(),
        _ => error,
    })
}

/// A page of what one record holds. The marker is the name of the last one shown; `names` sort as `all` does.
pub(crate) fn part<T>(
    all: impl IntoIterator<Item = (String, T)>,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Page<T> {
    let mut all: Vec<(String, T)> = all.into_iter().collect();
    all.sort_by(|a, b| a.0.cmp(&b.0));
    let after: Vec<(String, T)> =
        all.into_iter().filter(|(name, _)| marker.is_none_or(|marker| name.as_str() > marker)).collect();
    let limit = limit(max_items);
    let next = if after.len() > limit { after.get(limit - 1).map(|(name, _)| name.clone()) } else { None };
    Page { items: after.into_iter().take(limit).map(|(_, item)| item).collect(), next }
}

fn invalid() -> ApiError {
    errors::validation("the Marker is not one of this list; use the one that the last page gave")
}
