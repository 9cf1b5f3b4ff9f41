//! Lists, a page at a time. An account's catalog is small: lists are sorted whole, and a token names the last item that
//! was shown.

use kernel::Result;

use crate::error;

/// How many items a page has when the request does not say.
const USUAL: usize = 20;

/// The page of `items` after `token`, and the token of the next one. `id` names an item.
pub(crate) fn page<T>(
    mut items: Vec<T>,
    id: impl Fn(&T) -> &str,
    size: Option<i32>,
    token: Option<&str>,
) -> Result<(Vec<T>, Option<String>)> {
    if let Some(token) = token {
        let seen = items.iter().position(|item| id(item) == token);
        let seen = seen.ok_or_else(|| error::invalid("the page token is not one of this list"))?;
        items.drain(..=seen);
    }
    let size = size.and_then(|size| usize::try_from(size).ok()).filter(|size| *size > 0).unwrap_or(USUAL);
    let more = items.len() > size;
    items.truncate(size);
    let next = if more { items.last().map(|item| id(item).to_owned()) } else { None };
    Ok((items, next))
}
