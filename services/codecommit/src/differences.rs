//! Differences between two commits.

use kernel::{Body, Call, Needs, Result, Streaming, Streams, internal};
use schema::ApiError;

use crate::commit::{opened, resolved};
use crate::repository::needs;
use crate::{CodeCommit, api, errors};

/// How many there are on a page, unless the caller says.
const PAGE: usize = 100;

impl Streams<api::GetDifferences> for CodeCommit {
    fn needs(call: &Call, op: &api::GetDifferences) -> Result<Needs> {
        needs(call, &op.repository_name)
    }

    async fn stream(
        _: Body,
        with: Streaming<api::GetDifferences>,
    ) -> Result<(api::GetDifferencesOutput, Body)> {
        let (bare, repository) = opened(&with, |op| &op.repository_name).await?;
        let op = with.op();
        if op.before_path.is_some() && op.before_path != op.after_path {
            let message =
                "this runtime compares a path with itself: give beforePath and afterPath the same value";
            return Err(ApiError::new("InvalidPathException", message));
        }
        let after = resolved(&bare, &repository, Some(&op.after_commit_specifier)).await?;
        let before = match &op.before_commit_specifier {
            Some(before) => Some(bare.commit(before).await?.ok_or_else(|| errors::no_commit(before))?),
            None => None,
        };
        let path =
            op.after_path.as_deref().map(|path| path.trim_matches('/')).filter(|path| !path.is_empty());
        let raw = bare.differences(before.as_deref(), &after, path).await?;
        let all = parsed(&raw)?;
        let (differences, next_token) = page(all, op.next_token.as_deref(), op.max_results)?;
        Ok((api::GetDifferencesOutput { differences: Some(differences), next_token }, Body::empty()))
    }
}

/// A page, by the number of the first one on it.
fn page(
    all: Vec<api::Difference>,
    token: Option<&str>,
    most: Option<i32>,
) -> Result<(Vec<api::Difference>, Option<String>)> {
    let refuse =
        |_| ApiError::new("InvalidContinuationTokenException", "the token is not one of these differences");
    let start: usize = token.map_or(Ok(0), |token| token.parse().map_err(refuse))?;
    let most = most.and_then(|most| usize::try_from(most).ok()).filter(|most| *most > 0).unwrap_or(PAGE);
    let end = start.saturating_add(most);
    let next = (end < all.len()).then(|| end.to_string());
    Ok((all.into_iter().skip(start).take(most).collect(), next))
}

/// `:MODE MODE ID ID LETTER`, NUL, the path, NUL, …
fn parsed(raw: &[u8]) -> Result<Vec<api::Difference>> {
    let text = String::from_utf8_lossy(raw);
    let mut parts = text.split('\0');
    let mut all = Vec::new();
    while let (Some(facts), Some(path)) = (parts.next(), parts.next()) {
        let words: Vec<&str> = facts.trim_start_matches(':').split(' ').collect();
        let [before_mode, after_mode, before, after, letter] = words[..] else {
            return Err(internal(format_args!("diff-tree gave {facts:?}")));
        };
        let side = |there: bool, mode: &str, id: &str| {
            there.then(|| api::BlobMetadata {
                blob_id: Some(id.to_owned()),
                path: Some(path.to_owned()),
                mode: Some(mode.to_owned()),
            })
        };
        all.push(api::Difference {
            before_blob: side(letter != "A", before_mode, before),
            after_blob: side(letter != "D", after_mode, after),
            // A file that became a link is a modified one.
            change_type: Some(if letter == "T" { "M" } else { letter }.to_owned()),
        });
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::{page, parsed};

    #[test]
    fn differences_come_in_pages() {
        let raw = b":000000 100644 0 1 A\0new\0:100644 000000 1 0 D\0old\0:100644 120000 1 2 T\0link\0";
        let all = parsed(raw).expect("Git's form");
        let letters: Vec<_> = all.iter().filter_map(|one| one.change_type.as_deref()).collect();
        assert_eq!(letters, ["A", "D", "M"]);
        assert!(all[0].before_blob.is_none() && all[1].after_blob.is_none());
        let (first, next) = page(all.clone(), None, Some(2)).expect("a page");
        assert_eq!((first.len(), next.as_deref()), (2, Some("2")));
        let (rest, end) = page(all.clone(), next.as_deref(), Some(2)).expect("a page");
        assert_eq!((rest.len(), end), (1, None));
        assert!(page(all, Some("x"), None).is_err());
    }
}
