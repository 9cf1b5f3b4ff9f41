//! Lists: what they leave out, how they are sorted, and their pages.

use std::cmp::Ordering;

use kernel::{Call, Place, Query, Record, Result};
use schema::Timestamp;

use crate::error;

/// How many items a page has at most, and how many unless fewer are asked for.
const MOST: usize = 100;
const PAGE: usize = 10;

/// What lists look at.
pub(crate) trait Listed: Record {
    /// The name, as it was given.
    fn name(&self) -> &str;
    /// When it was made.
    fn created(&self) -> Timestamp;
}

/// What all list requests ask.
pub(crate) struct Asked<'a> {
    pub(crate) by_name: bool,
    pub(crate) descending: bool,
    pub(crate) contains: Option<&'a str>,
    pub(crate) after: Option<Timestamp>,
    pub(crate) before: Option<Timestamp>,
    pub(crate) most: Option<i32>,
    pub(crate) token: Option<&'a str>,
}

/// What a list request asks; the second argument says whether the list is falling unless said otherwise.
macro_rules! asked {
    ($op:ident, $descending:literal) => {
        $crate::list::Asked {
            by_name: $op.sort_by.as_deref() == Some("Name"),
            descending: $op.sort_order.as_deref().map_or($descending, |order| order == "Descending"),
            contains: $op.name_contains.as_deref(),
            after: $op.creation_time_after,
            before: $op.creation_time_before,
            most: $op.max_results,
            token: $op.next_token.as_deref(),
        }
    };
}
pub(crate) use asked;

/// A page of a sorted list, and the token of the next one.
pub(crate) fn list<R: Listed>(
    call: &Call,
    place: &Place,
    query: &Query<'_>,
    asked: &Asked<'_>,
    keep: impl Fn(&R) -> bool,
) -> Result<(Vec<R>, Option<String>)> {
    let mut found = call.every_in::<R>(place, query)?;
    let wanted = asked.contains.map(str::to_lowercase);
    found.retain(|item| {
        wanted.as_ref().is_none_or(|part| item.name().to_lowercase().contains(part))
            && asked.after.is_none_or(|after| item.created() > after)
            && asked.before.is_none_or(|before| item.created() < before)
            && keep(item)
    });
    found.sort_by(|one, other| asked.order(one, &(other.created(), other.id().into_owned())));
    paged(found, asked.most, asked.token, |item, last| asked.order(item, last))
}

/// The page of sorted items that begins after the one that the token names.
pub(crate) fn paged<R: Listed>(
    mut items: Vec<R>,
    most: Option<i32>,
    token: Option<&str>,
    order: impl Fn(&R, &(Timestamp, String)) -> Ordering,
) -> Result<(Vec<R>, Option<String>)> {
    if let Some(token) = token {
        let last = opened(token)?;
        items.retain(|item| order(item, &last) == Ordering::Greater);
    }
    let limit = most.and_then(|most| usize::try_from(most).ok()).map_or(PAGE, |most| most.clamp(1, MOST));
    let more = items.len() > limit;
    items.truncate(limit);
    let next = items.last().filter(|_| more).map(|last| format!("{}/{}", last.created().0, last.id()));
    Ok((items, next))
}

impl Asked<'_> {
    /// How an item stands to another, of which the time and the id are known.
    fn order<R: Listed>(&self, item: &R, other: &(Timestamp, String)) -> Ordering {
        let by_id = item.id().as_ref().cmp(other.1.as_str());
        let rising = if self.by_name { by_id } else { item.created().cmp(&other.0).then(by_id) };
        if self.descending { rising.reverse() } else { rising }
    }
}

fn opened(token: &str) -> Result<(Timestamp, String)> {
    token
        .split_once('/')
        .and_then(|(time, id)| Some((Timestamp(time.parse().ok()?), id.to_owned())))
        .ok_or_else(|| error::validation("NextToken is not a token of this list: begin the list again"))
}
