//! Runs of the real `git`.

use kernel::{Body, Git as _, GitCommand};

use super::Repositories;

const PATH: &str = "/usr/local/bin:/usr/bin:/bin";

fn command(arguments: &[&str]) -> GitCommand {
    GitCommand::new("r-1", arguments.iter().copied())
}

#[tokio::test]
async fn a_repository_is_made_by_its_first_run_and_its_head_can_be_pointed() {
    let folder = tempfile::tempdir().expect("a folder");
    let git = Repositories::new(folder.path(), PATH);
    let bare =
        git.run(command(&["rev-parse", "--is-bare-repository"]), Body::empty(), 100).await.expect("a run");
    assert_eq!((bare.ok(), &bare.stdout[..]), (true, &b"true\n"[..]));
    git.point("r-1", "trunk").await.expect("a branch");
    let head = git.run(command(&["symbolic-ref", "HEAD"]), Body::empty(), 100).await.expect("a run");
    assert_eq!(&head.stdout[..], b"refs/heads/trunk\n");
    git.run(GitCommand::new("r-2", ["gc"]), Body::empty(), 100).await.expect("a run");
    std::fs::create_dir(folder.path().join("r-1.part")).expect("a folder");
    git.sweep(&["r-1".to_owned()]).await.expect("swept");
    let left: Vec<_> =
        std::fs::read_dir(folder.path()).expect("a folder").flatten().map(|it| it.file_name()).collect();
    assert_eq!(left, ["r-1.git"]);
    git.remove("r-1").await.expect("removed");
    git.remove("r-1").await.expect("removed twice");
    assert!(!folder.path().join("r-1.git").exists());
}

#[tokio::test]
async fn input_and_output_pass_through_both_ways() {
    let folder = tempfile::tempdir().expect("a folder");
    let git = Repositories::new(folder.path(), PATH);
    let large = vec![b'x'; 1 << 20];
    let put = command(&["hash-object", "-w", "--stdin"]);
    let id = git.run(put, Body::bytes(large.clone()), 100).await.expect("a run").stdout;
    let id = String::from_utf8_lossy(&id).trim().to_owned();
    let body = git.stream(command(&["cat-file", "blob", &id]), Body::empty()).await.expect("a run");
    assert_eq!(body.collect(2 << 20).await.expect("its output"), large);
    let limited = git.run(command(&["cat-file", "blob", &id]), Body::empty(), 100).await;
    assert!(limited.is_err(), "more output than the limit");
}

#[tokio::test]
async fn a_run_that_ends_badly_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let git = Repositories::new(folder.path(), PATH);
    let lost = git.run(command(&["cat-file", "blob", "main"]), Body::empty(), 100).await.expect("a run");
    assert!(!lost.ok() && lost.stderr.contains("main"), "{lost:?}");
    let streamed = git.stream(command(&["cat-file", "blob", "main"]), Body::empty()).await.expect("a run");
    assert!(streamed.collect(100).await.is_err());
    let nowhere = git.run(GitCommand::new("../r", ["gc"]), Body::empty(), 100).await;
    assert!(nowhere.is_err(), "an id is one word");
}

#[tokio::test]
async fn a_repository_is_held_by_one_at_a_time() {
    let folder = tempfile::tempdir().expect("a folder");
    let git = Repositories::new(folder.path(), PATH);
    let first = git.hold("r-1").await;
    let mut second = git.hold("r-1");
    let waits =
        std::future::poll_fn(|context| std::task::Poll::Ready(second.as_mut().poll(context).is_pending()));
    assert!(waits.await);
    drop(git.hold("r-2").await);
    drop(first);
    drop(second.await);
}
