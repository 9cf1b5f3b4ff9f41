//! What the kernel asks of Git repositories without knowing how Git is run. Implemented by executor, registered by the
//! server.

use std::any::Any;

use bytes::Bytes;

use crate::{Body, Boxed, Result};

/// A run of the program `git` in one bare repository. It sees no configuration but the repository's own, and no
/// environment but what is given here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GitCommand {
    /// The id of the repository.
    pub repository: String,
    /// The subcommand and its arguments: `["cat-file", "blob", "…"]`.
    pub arguments: Vec<String>,
    /// What its environment has besides: `GIT_PROTOCOL`, `GIT_AUTHOR_NAME`.
    pub environment: Vec<(&'static str, String)>,
}

/// How a run ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GitOutput {
    /// Its exit status; none for one that was ended by a signal.
    pub status: Option<i32>,
    /// What it printed.
    pub stdout: Bytes,
    /// What it said besides, cut off after some kilobytes.
    pub stderr: String,
}

/// Bare Git repositories, each known by an id of one word. One that was never written to has no folder: it is made by
/// its first run, so that making a repository is nothing but its row.
///
/// A run that nobody waits for any more is killed.
pub trait Git: Send + Sync {
    /// Runs to the end. More than `limit` bytes of output is an error.
    fn run(&self, command: GitCommand, input: Body, limit: usize) -> Boxed<'_, Result<GitOutput>>;

    /// Runs, and gives what it prints while it runs. A run that ends badly ends the stream with an error.
    fn stream(&self, command: GitCommand, input: Body) -> Boxed<'_, Result<Body>>;

    /// Makes `HEAD` name the branch.
    fn point<'a>(&'a self, repository: &'a str, branch: &'a str) -> Boxed<'a, Result<()>>;

    /// Waits until nobody else holds the repository, and holds it until what it gives is dropped.
    fn hold<'a>(&'a self, repository: &'a str) -> Boxed<'a, Box<dyn Any + Send>>;

    /// Removes the repository; one that is gone already is removed.
    fn remove<'a>(&'a self, repository: &'a str) -> Boxed<'a, Result<()>>;

    /// Removes every repository that is not among the known ones, and what an interrupted run has left.
    fn sweep<'a>(&'a self, known: &'a [String]) -> Boxed<'a, Result<()>>;
}

impl GitCommand {
    /// A run of a subcommand with arguments.
    pub fn new<A: Into<String>>(repository: &str, arguments: impl IntoIterator<Item = A>) -> Self {
        let arguments = arguments.into_iter().map(Into::into).collect();
        GitCommand { repository: repository.to_owned(), arguments, environment: Vec::new() }
    }

    /// The same with one more variable in its environment.
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.environment.push((name, value.into()));
        self
    }
}

impl GitOutput {
    /// Whether it ended well.
    pub fn ok(&self) -> bool {
        self.status == Some(0)
    }
}
