//! The real thing: threads, a folder, and what is left when it ends in the middle.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use kernel::{
    Caller, Enforcement, Kernel, OpenError, Origin, Place, RequestInfo, Settings, SystemClock, SystemEntropy,
};
use policy::Principal;
use shapes_ssm as api;

use crate::toy::{BLOCKED, STAMPED, get, put, registry};

pub(crate) fn start(folder: &Path) -> Result<Kernel, OpenError> {
    let settings = Settings {
        folder: folder.to_owned(),
        enforcement: Enforcement::On,
        clock: Arc::new(SystemClock),
        entropy: Arc::new(SystemEntropy),
    };
    Kernel::start(settings, registry(), tokio::runtime::Handle::current())
}

pub(crate) fn origin() -> Origin {
    let account = testkit::ACCOUNT.to_owned();
    Origin {
        caller: Caller::new(Principal::Root { partition: policy::Partition::default(), account }),
        place: Place::new(testkit::ACCOUNT, testkit::REGION),
        request: RequestInfo::default(),
    }
}

pub(crate) async fn call_put(kernel: &Kernel, op: api::PutParameter) -> kernel::Result<()> {
    let entry = Arc::clone(kernel.registry().operation("ssm", "PutParameter").unwrap());
    kernel.answer(origin(), entry, Box::new(op)).await.map(|_| ())
}

pub(crate) async fn call_get(kernel: &Kernel, name: &str) -> Option<String> {
    let entry = Arc::clone(kernel.registry().operation("ssm", "GetParameter").unwrap());
    let output = kernel.answer(origin(), entry, Box::new(get(name))).await.ok()?;
    let output: Box<api::GetParameterOutput> = output.into_any().downcast().ok()?;
    output.parameter?.value
}

async fn until(mut met: impl AsyncFnMut() -> bool) {
    let begun = Instant::now();
    while !met().await {
        assert!(begun.elapsed() < Duration::from_secs(20), "waited for too long");
        tokio::task::yield_now().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_answered_is_there_after_a_restart_and_a_job_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let first = start(folder.path()).unwrap();
    call_put(&first, put("/kept", "1")).await.unwrap();
    // Its effect never ends in this life.
    call_put(&first, put("/job/hangs-once", "asked")).await.unwrap();
    until(async || STAMPED.load(Ordering::SeqCst) == 1).await;
    first.stop();

    let second = start(folder.path()).unwrap();
    assert_eq!(call_get(&second, "/kept").await, Some("1".to_owned()));
    until(async || call_get(&second, "/job/hangs-once").await.is_some_and(|v| v.starts_with("stamped")))
        .await;
    assert_eq!(STAMPED.load(Ordering::SeqCst), 2);
    second.stop();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_writers_at_once_are_all_answered_and_all_kept() {
    let folder = tempfile::tempdir().unwrap();
    let kernel = start(folder.path()).unwrap();
    let mut tasks = tokio::task::JoinSet::new();
    for n in 0..200 {
        let kernel = kernel.clone();
        tasks.spawn(async move { call_put(&kernel, put(&format!("/n/{n}"), "x")).await });
    }
    while let Some(outcome) = tasks.join_next().await {
        outcome.unwrap().unwrap();
    }
    for n in 0..200 {
        assert!(call_get(&kernel, &format!("/n/{n}")).await.is_some(), "{n}");
    }
    kernel.stop();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_transaction_that_the_database_ends_fails_its_call_and_loses_nothing_that_was_answered() {
    let folder = tempfile::tempdir().unwrap();
    let kernel = start(folder.path()).unwrap();
    call_put(&kernel, put("/before", "1")).await.unwrap();
    // What SQLite does when the disk is full: it ends the transaction by itself, and with it all savepoints.
    let beside = rusqlite::Connection::open(kernel::database_file(folder.path())).unwrap();
    let full = "CREATE TRIGGER full BEFORE INSERT ON toy_parameter WHEN new.id='/large'
                BEGIN SELECT RAISE(ROLLBACK, 'database or disk is full'); END";
    beside.execute_batch(full).unwrap();
    let error = call_put(&kernel, put("/large", "1")).await.unwrap_err();
    assert_eq!((&*error.code, error.status), ("InternalFailure", 500));
    assert_eq!(call_get(&kernel, "/large").await, None);
    assert_eq!(call_get(&kernel, "/before").await, Some("1".to_owned()));
    call_put(&kernel, put("/after", "1")).await.unwrap();
    assert_eq!(call_get(&kernel, "/after").await, Some("1".to_owned()));
    kernel.stop();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_job_whose_steps_cannot_be_committed_rests_and_lets_others_work() {
    let folder = tempfile::tempdir().unwrap();
    let kernel = start(folder.path()).unwrap();
    call_put(&kernel, put("/failing/blocked", "1")).await.unwrap();
    until(async || BLOCKED.load(Ordering::SeqCst) == 1).await;
    let beside = rusqlite::Connection::open(kernel::database_file(folder.path())).unwrap();
    let full = "CREATE TRIGGER full BEFORE UPDATE ON job
                BEGIN SELECT RAISE(ROLLBACK, 'database or disk is full'); END";
    beside.execute_batch(full).unwrap();
    // Its next try, and no others in the time of a hundred calls.
    until(async || BLOCKED.load(Ordering::SeqCst) > 1).await;
    let mut failed = 0;
    for n in 0..100 {
        failed += usize::from(call_put(&kernel, put(&format!("/n/{n}"), "x")).await.is_err());
    }
    let tried = BLOCKED.load(Ordering::SeqCst);
    assert!(failed < 10 && tried < 10, "{failed} calls failed, {tried} tries");
    kernel.stop();
}

#[tokio::test]
async fn a_state_of_a_newer_version_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    start(folder.path()).unwrap().stop();
    let file = kernel::database_file(folder.path());
    let db = rusqlite::Connection::open(&file).unwrap();
    db.execute_batch("PRAGMA user_version=99").unwrap();
    drop(db);
    let refused = start(folder.path()).err().map(|error| error.to_string()).unwrap_or_default();
    assert!(refused.contains("version 99"), "{refused}");
    let db = rusqlite::Connection::open(&file).unwrap();
    assert_eq!(db.query_row("PRAGMA user_version", [], |row| row.get::<_, i64>(0)).unwrap(), 99);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stopped_runtime_says_that_it_is_stopping() {
    let folder = tempfile::tempdir().unwrap();
    let kernel = start(folder.path()).unwrap();
    kernel.stop();
    let error = call_put(&kernel, put("/late", "1")).await.unwrap_err();
    assert_eq!(&*error.code, "ServiceUnavailable");
}
