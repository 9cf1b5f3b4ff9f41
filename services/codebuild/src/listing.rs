//! Lists of names, in an order that is not that of the records' ids, a page at a time.

use kernel::Result;
use shapes_codebuild as api;

use crate::error;

/// How many names a page has.
const PAGE: usize = 100;

/// A page of names that are in order, and the token of the next: the last name that was shown.
pub(crate) fn page(mut names: Vec<String>, token: Option<&str>) -> Result<(Vec<String>, Option<String>)> {
    if let Some(token) = token {
        let at = names.iter().position(|name| name == token);
        let at = at.ok_or_else(|| error::invalid("nextToken is not one of this list"))?;
        names.drain(..=at);
    }
    let more = names.len() > PAGE;
    names.truncate(PAGE);
    let next = names.last().filter(|_| more).cloned();
    Ok((names, next))
}

/// The same in falling order, if that is asked for.
pub(crate) fn ordered(mut names: Vec<String>, order: Option<&str>, usual: &str) -> Vec<String> {
    if order.unwrap_or(usual) == api::sort_order_type::DESCENDING {
        names.reverse();
    }
    names
}
