//! What is lost between Git's move and its record is told later, by its author, once.

use std::any::Any;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use executor::tools::Repositories;
use kernel::{Body, Boxed, Git, GitCommand, GitOutput, Result, internal};
use shapes_codecommit as api;

use crate::files::put;
use crate::ground::{Ground, PATH};

/// A Git whose references cannot be read while it is broken.
struct Flaky {
    git: Repositories,
    broken: Arc<AtomicBool>,
}

impl Git for Flaky {
    fn run(&self, command: GitCommand, input: Body, limit: usize) -> Boxed<'_, Result<GitOutput>> {
        let lists = command.arguments.first().is_some_and(|first| first == "for-each-ref");
        if lists && self.broken.load(Ordering::Relaxed) {
            return Box::pin(async { Err(internal("the power was cut")) });
        }
        self.git.run(command, input, limit)
    }

    fn stream(&self, command: GitCommand, input: Body) -> Boxed<'_, Result<Body>> {
        self.git.stream(command, input)
    }

    fn point<'a>(&'a self, repository: &'a str, branch: &'a str) -> Boxed<'a, Result<()>> {
        self.git.point(repository, branch)
    }

    fn hold<'a>(&'a self, repository: &'a str) -> Boxed<'a, Box<dyn Any + Send>> {
        self.git.hold(repository)
    }

    fn remove<'a>(&'a self, repository: &'a str) -> Boxed<'a, Result<()>> {
        self.git.remove(repository)
    }

    fn sweep<'a>(&'a self, known: &'a [String]) -> Boxed<'a, Result<()>> {
        self.git.sweep(known)
    }
}

#[tokio::test]
async fn a_change_whose_record_was_lost_is_told_once_with_its_author() {
    let folder = tempfile::tempdir().expect("a folder");
    let broken = Arc::new(AtomicBool::new(true));
    let flaky = Flaky { git: Repositories::new(folder.path(), PATH), broken: Arc::clone(&broken) };
    let ground = Ground::with(move |registry| registry.git(Arc::new(flaky)));
    ground.repository("r").await;
    let lost = ground.call(put("r", "main", "a", "1", None)).await.expect_err("the record is lost");
    assert_eq!(lost.code, "InternalFailure");
    assert!(ground.events().is_empty());
    broken.store(false, Ordering::Relaxed);
    codecommit::recover(&ground.kernel).await.expect("recovered");
    let events = ground.events();
    assert_eq!(events.len(), 1);
    assert_eq!(events[0]["callerUserArn"], "arn:aws:iam::111111111111:root");
    codecommit::recover(&ground.kernel).await.expect("recovered");
    assert!(ground.events().is_empty());
    let get = api::GetBranch { repository_name: Some("r".to_owned()), branch_name: Some("main".to_owned()) };
    let branch = ground.call(get).await.expect("the branch").branch.expect("what it is");
    assert_eq!(branch.commit_id.as_deref(), events[0]["commitId"].as_str());
}
