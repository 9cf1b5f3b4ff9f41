//! Git's data, as this service asks for it: each question is one run of `git`.

mod import;
mod tree;

use std::fmt::Display;
use std::sync::Arc;

use bytes::Bytes;
use kernel::{Body, Git, GitCommand, GitOutput, Result, internal};
use schema::ApiError;

pub(crate) use import::{Author, Edit, Import};
pub(crate) use tree::{Entry, Kind, Mode};

use crate::errors;
use crate::reference::Reference;

/// How much one answer of Git's may be: lists of references, trees, differences.
const MOST: usize = 64 << 20;
/// The tree without entries, in every repository.
const EMPTY_TREE: &str = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
/// What `update-ref` calls a reference that is not there.
const NOTHING: &str = "0000000000000000000000000000000000000000";

/// A bare repository.
#[derive(Clone)]
pub(crate) struct Bare {
    git: Arc<dyn Git>,
    id: String,
}

impl Bare {
    pub(crate) fn new(git: Arc<dyn Git>, id: &str) -> Self {
        Bare { git, id: id.to_owned() }
    }

    pub(crate) fn command<A: Into<String>>(&self, arguments: impl IntoIterator<Item = A>) -> GitCommand {
        GitCommand::new(&self.id, arguments)
    }

    /// Runs to the end, well or badly.
    pub(crate) async fn run(&self, command: GitCommand, input: Body, limit: usize) -> Result<GitOutput> {
        self.git.run(command, input, limit).await
    }

    /// Runs what only fails if something is wrong with the repository itself.
    async fn ask<A: Into<String>>(&self, arguments: impl IntoIterator<Item = A>) -> Result<Bytes> {
        let command = self.command(arguments);
        let output = self.run(command.clone(), Body::empty(), MOST).await?;
        if output.ok() { Ok(output.stdout) } else { Err(failed(&command, &output)) }
    }

    /// Runs, and gives what it prints while it runs.
    pub(crate) async fn stream(&self, command: GitCommand, input: Body) -> Result<Body> {
        self.git.stream(command, input).await
    }

    /// Makes `HEAD` name the default branch, where there is one.
    pub(crate) async fn point(&self, default_branch: Option<&str>) -> Result<()> {
        match default_branch {
            Some(branch) => self.git.point(&self.id, branch).await,
            None => Ok(()),
        }
    }

    /// All branches and tags.
    pub(crate) async fn references(&self) -> Result<Vec<Reference>> {
        let format = "--format=%(objectname) %(*objectname) %(refname)";
        let lines = self.ask(["for-each-ref", format, "refs/heads", "refs/tags"]).await?;
        let reference = |line: &str| {
            let mut words = line.splitn(3, ' ');
            let (object, peeled, name) = (words.next()?, words.next()?, words.next()?);
            let commit = if peeled.is_empty() { object } else { peeled };
            Some(Reference {
                repository: self.id.clone(),
                name: name.to_owned(),
                object: object.to_owned(),
                commit: commit.to_owned(),
            })
        };
        Ok(String::from_utf8_lossy(&lines).lines().filter_map(reference).collect())
    }

    /// The id of the commit that a specifier means: a commit's id, a whole reference, a branch, a tag, or `HEAD`.
    pub(crate) async fn commit(&self, specifier: &str) -> Result<Option<String>> {
        let names = if is_id(specifier) || specifier == "HEAD" || specifier.starts_with("refs/") {
            vec![specifier.to_owned()]
        } else {
            vec![format!("refs/heads/{specifier}"), format!("refs/tags/{specifier}")]
        };
        // Git's own language of revisions (`main~3`, `:/text`) is not CodeCommit's.
        if specifier.contains(['~', '^', ':', '@', '\n', ' ']) {
            return Err(ApiError::new(
                "InvalidCommitException",
                format!("{specifier:?} is no commit specifier"),
            ));
        }
        for name in names {
            if let Some(id) = self.parsed(&format!("{name}^{{commit}}")).await? {
                return Ok(Some(id));
            }
        }
        Ok(None)
    }

    /// The id of a commit's tree.
    pub(crate) async fn tree_of(&self, commit: &str) -> Result<String> {
        let found = self.parsed(&format!("{commit}^{{tree}}")).await?;
        found.ok_or_else(|| internal(format_args!("{commit} has no tree")))
    }

    async fn parsed(&self, revision: &str) -> Result<Option<String>> {
        let command = self.command(["rev-parse", "--verify", "--quiet", "--end-of-options", revision]);
        let output = self.run(command, Body::empty(), MOST).await?;
        Ok(output.ok().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned()))
    }

    /// What a commit is made of, if it is one.
    pub(crate) async fn commit_object(&self, id: &str) -> Result<Option<Bytes>> {
        let output = self.run(self.command(["cat-file", "commit", id]), Body::empty(), MOST).await?;
        Ok(output.ok().then_some(output.stdout))
    }

    /// The size of a blob, if it is one.
    pub(crate) async fn blob_size(&self, id: &str) -> Result<Option<u64>> {
        let check = self.command(["cat-file", "--batch-check=%(objecttype) %(objectsize)"]);
        let output = self.run(check, Body::bytes(format!("{id}\n")), MOST).await?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        Ok(text.trim().strip_prefix("blob ").and_then(|size| size.parse().ok()))
    }

    /// A blob.
    pub(crate) async fn blob(&self, id: &str) -> Result<Bytes> {
        self.ask(["cat-file", "blob", id]).await
    }

    /// Makes a branch; whether there was none.
    pub(crate) async fn create_branch(&self, branch: &str, commit: &str) -> Result<bool> {
        let arguments = ["update-ref", &format!("refs/heads/{branch}"), commit, NOTHING];
        Ok(self.run(self.command(arguments), Body::empty(), MOST).await?.ok())
    }

    /// Deletes a reference, if it still names what it did.
    pub(crate) async fn delete(&self, reference: &Reference) -> Result<()> {
        self.ask(["update-ref", "-d", &reference.name, &reference.object]).await.map(drop)
    }

    /// Refuses a name that Git does not take for a branch.
    pub(crate) async fn check_branch(&self, branch: &str) -> Result<()> {
        let is_letter = |c: char| c.is_ascii_alphanumeric();
        // Git takes every word, and most branches are one.
        if branch.starts_with(is_letter) && branch.chars().all(|c| is_letter(c) || matches!(c, '-' | '_')) {
            return Ok(());
        }
        let command = self.command(["check-ref-format", &format!("refs/heads/{branch}")]);
        let fine = !branch.starts_with('-') && self.run(command, Body::empty(), MOST).await?.ok();
        if fine { Ok(()) } else { Err(errors::invalid_branch(branch)) }
    }

    /// Git's list of what differs between two commits (or none) at some paths (or all): its raw form, with NULs.
    pub(crate) async fn differences(
        &self,
        before: Option<&str>,
        after: &str,
        path: Option<&str>,
    ) -> Result<Bytes> {
        let before = before.unwrap_or(EMPTY_TREE);
        let fixed = ["--literal-pathspecs", "diff-tree", "-r", "-z", "--raw", "--no-renames", "--no-abbrev"];
        let arguments = fixed.into_iter().chain([before, after, "--"]).chain(path);
        self.ask(arguments).await
    }
}

fn failed(command: &GitCommand, output: &GitOutput) -> ApiError {
    let said: &dyn Display = &output.stderr;
    internal(format_args!("git {:?} in {}: {said}", command.arguments, command.repository))
}

/// Whether it is the whole id of an object.
pub(crate) fn is_id(text: &str) -> bool {
    text.len() == 40 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}
