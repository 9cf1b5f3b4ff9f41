//! Lists of KMS: `Limit` and `Marker`. They are short, and mix what is stored with what is derived.

/// A page of `items`, which are in the order of their `name`s: at most `limit` (or `default`) of those after `marker`;
/// and the marker of the next page, if there is one.
pub(crate) fn page<T>(
    items: impl IntoIterator<Item = T>,
    name: impl Fn(&T) -> &str,
    limit: Option<i32>,
    default: usize,
    marker: Option<&str>,
) -> (Vec<T>, Option<String>) {
    let limit = limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(default);
    let mut rest = items.into_iter().filter(|item| marker.is_none_or(|marker| name(item) > marker));
    let page: Vec<T> = rest.by_ref().take(limit).collect();
    let next = rest.next().and_then(|_| page.last().map(|item| name(item).to_owned()));
    (page, next)
}
