//! Commits, shown.

use kernel::{Body, Call, Needs, Result, Streaming, Streams};
use schema::{ApiError, Operation};

use crate::plumbing::{Bare, is_id};
use crate::repository::{Repository, needs};
use crate::{CodeCommit, api, errors};

/// How many `BatchGetCommits` shows at once.
const MOST: usize = 100;

/// The repository that an operation reads, once its caller may.
pub(crate) async fn opened<Op: Operation>(
    with: &Streaming<Op>,
    name: impl FnOnce(&Op) -> &str + Send + 'static,
) -> Result<(Bare, Repository)> {
    let repository: Repository = with.look(move |call, op| call.find(name(op))).await?;
    Ok((Bare::new(with.outside().git()?, &repository.id), repository))
}

/// The commit that a specifier means; without one, that of the default branch.
pub(crate) async fn resolved(
    bare: &Bare,
    repository: &Repository,
    specifier: Option<&str>,
) -> Result<String> {
    let specifier = match (specifier, &repository.default_branch) {
        (None | Some("HEAD"), Some(branch)) => branch,
        (None | Some("HEAD"), None) => return Err(errors::no_commit("HEAD")),
        (Some(specifier), _) => specifier,
    };
    bare.commit(specifier).await?.ok_or_else(|| errors::no_commit(specifier))
}

impl Streams<api::GetCommit> for CodeCommit {
    fn needs(call: &Call, op: &api::GetCommit) -> Result<Needs> {
        needs(call, &op.repository_name)
    }

    async fn stream(_: Body, with: Streaming<api::GetCommit>) -> Result<(api::GetCommitOutput, Body)> {
        let (bare, _) = opened(&with, |op| &op.repository_name).await?;
        let commit = shown(&bare, &with.op().commit_id).await?;
        Ok((api::GetCommitOutput { commit }, Body::empty()))
    }
}

impl Streams<api::BatchGetCommits> for CodeCommit {
    fn needs(call: &Call, op: &api::BatchGetCommits) -> Result<Needs> {
        needs(call, &op.repository_name)
    }

    async fn stream(
        _: Body,
        with: Streaming<api::BatchGetCommits>,
    ) -> Result<(api::BatchGetCommitsOutput, Body)> {
        let (bare, _) = opened(&with, |op| &op.repository_name).await?;
        let ids = &with.op().commit_ids;
        if ids.len() > MOST {
            let message =
                format!("at most {MOST} commits are shown at once, and {} were asked for", ids.len());
            return Err(ApiError::new("CommitIdsLimitExceededException", message));
        }
        let (mut commits, mut errors) = (Vec::new(), Vec::new());
        for id in ids {
            match shown(&bare, id).await {
                Ok(commit) => commits.push(commit),
                Err(error) if error.status < 500 => errors.push(api::BatchGetCommitsError {
                    commit_id: Some(id.clone()),
                    error_code: Some(error.code.into_owned()),
                    error_message: Some(error.message),
                }),
                Err(error) => return Err(error),
            }
        }
        Ok((api::BatchGetCommitsOutput { commits: Some(commits), errors: Some(errors) }, Body::empty()))
    }
}

async fn shown(bare: &Bare, id: &str) -> Result<api::Commit> {
    if !is_id(id) {
        let message = format!("{id:?} is not the whole id of a commit: 40 hexadecimal digits");
        return Err(ApiError::new("InvalidCommitIdException", message));
    }
    match bare.commit_object(id).await? {
        Some(object) => Ok(parsed(id, &String::from_utf8_lossy(&object))),
        None => Err(ApiError::new("CommitIdDoesNotExistException", format!("Commit {id} does not exist"))),
    }
}

/// A commit as Git keeps it: headers, an empty line, the message.
fn parsed(id: &str, object: &str) -> api::Commit {
    let (headers, message) = object.split_once("\n\n").unwrap_or((object, ""));
    let mut commit = api::Commit {
        commit_id: Some(id.to_ascii_lowercase()),
        message: Some(message.to_owned()),
        parents: Some(Vec::new()),
        ..api::Commit::default()
    };
    let mut rest = Vec::new();
    for line in headers.lines() {
        match line.split_once(' ') {
            Some(("tree", tree)) => commit.tree_id = Some(tree.to_owned()),
            Some(("parent", parent)) => commit.parents.get_or_insert_default().push(parent.to_owned()),
            Some(("author", by)) => commit.author = Some(user(by)),
            Some(("committer", by)) => commit.committer = Some(user(by)),
            _ => rest.push(line),
        }
    }
    commit.additional_data = Some(rest.join("\n"));
    commit
}

/// `Name <address> seconds zone`
fn user(by: &str) -> api::UserInfo {
    let (name, rest) = by.split_once('<').unwrap_or((by, ""));
    let (email, date) = rest.split_once('>').unwrap_or((rest, ""));
    let owned = |text: &str| Some(text.trim().to_owned());
    api::UserInfo { name: owned(name), email: owned(email), date: owned(date) }
}

#[cfg(test)]
mod tests {
    use super::parsed;

    #[test]
    fn a_commit_is_shown_with_all_that_git_keeps_of_it() {
        let object = "tree 11\nparent 22\nparent 33\nauthor A B <a@b> 17 +0100\ncommitter <> 18 +0000\n\
                      encoding latin1\n\nhello\n\nworld\n";
        let commit = parsed("AB", object);
        assert_eq!(commit.commit_id.as_deref(), Some("ab"));
        assert_eq!(commit.parents, Some(vec!["22".to_owned(), "33".to_owned()]));
        assert_eq!(commit.message.as_deref(), Some("hello\n\nworld\n"));
        assert_eq!(commit.additional_data.as_deref(), Some("encoding latin1"));
        let author = commit.author.unwrap_or_default();
        assert_eq!((author.name.as_deref(), author.date.as_deref()), (Some("A B"), Some("17 +0100")));
    }
}
