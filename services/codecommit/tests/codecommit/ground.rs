//! A kernel in a folder, with the real `git`, and what it publishes.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use codecommit::CodeCommit;
use executor::tools::Repositories;
use kernel::{
    Body, Bus, Call, Caller, CountingEntropy, Enforcement, Event, Kernel, ManualClock, Origin, Place,
    Registry, RequestInfo, Result, Settings,
};
use policy::Principal;
use schema::Operation;
use serde_json::Value;
use shapes_codecommit as api;
use tempfile::TempDir;
use testkit::{ACCOUNT, Everybody, REGION, START};
use tokio::runtime::Handle;

/// Where `git` is.
pub(crate) const PATH: &str = "/usr/local/bin:/usr/bin:/bin";

/// A kernel in a folder. Dropped, it ends.
pub(crate) struct Ground {
    folder: TempDir,
    pub(crate) kernel: Kernel,
    events: Events,
}

/// The events that were published.
#[derive(Clone, Default)]
struct Events(Arc<Mutex<Vec<Event>>>);

impl Bus for Events {
    fn deliver(&self, _: &mut Call, event: &Event) -> Result<()> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(event.clone());
        Ok(())
    }
}

impl Ground {
    pub(crate) fn new() -> Self {
        Ground::with(|registry| registry)
    }

    /// With more in its registry.
    pub(crate) fn with(more: impl FnOnce(Registry) -> Registry) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let events = Events::default();
        let kernel = start(folder.path(), &events, more);
        Ground { folder, kernel, events }
    }

    /// Ends the kernel and starts another one in its folder.
    pub(crate) fn again(self) -> Self {
        let Ground { folder, kernel, events } = self;
        kernel.stop();
        drop(kernel);
        let kernel = start(folder.path(), &events, |registry| registry);
        Ground { folder, kernel, events }
    }

    /// Calls an operation as the root user, streaming or not.
    pub(crate) async fn call<Op: Operation>(&self, op: Op) -> Result<Op::Output> {
        let registry = Arc::clone(self.kernel.registry());
        let entry = registry.operation(Op::SERVICE, Op::NAME).expect("it is served");
        let output = if entry.streams().is_some() {
            self.kernel.stream(origin(), &**entry, Box::new(op), Body::empty()).await?.0
        } else {
            self.kernel.answer(origin(), Arc::clone(entry), Box::new(op)).await?
        };
        Ok(*output.into_any().downcast::<Op::Output>().expect("its own output"))
    }

    /// Makes a repository; its id.
    pub(crate) async fn repository(&self, name: &str) -> String {
        let op =
            api::CreateRepository { repository_name: name.to_owned(), ..api::CreateRepository::default() };
        let made = self.call(op).await.expect("a repository").repository_metadata.expect("its metadata");
        made.repository_id.expect("its id")
    }

    /// Runs the user's own `git` on the folder of a repository, behind the service's back.
    pub(crate) async fn git(&self, id: &str, words: &[&str]) -> String {
        use kernel::{Git as _, GitCommand};
        let command = GitCommand::new(id, words.iter().copied());
        let output =
            repositories(self.folder.path()).run(command, Body::empty(), 1 << 20).await.expect("a run");
        assert!(output.ok(), "{words:?}: {}", output.stderr);
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }

    /// Whether a repository has a folder.
    pub(crate) fn has_folder(&self, id: &str) -> bool {
        self.folder.path().join(format!("repositories/{id}.git")).is_dir()
    }

    /// The details of the events since the last time that it was asked.
    pub(crate) fn events(&self) -> Vec<Value> {
        let mut events = self.events.0.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut *events).into_iter().map(|event| event.detail).collect()
    }
}

/// The root user, in the account and region of tests.
pub(crate) fn origin() -> Origin {
    let root = Principal::Root { partition: policy::Partition::default(), account: ACCOUNT.to_owned() };
    let request = RequestInfo { secure: true, ..RequestInfo::default() };
    Origin { caller: Caller::new(root), place: Place::new(ACCOUNT, REGION), request }
}

fn repositories(folder: &Path) -> Repositories {
    Repositories::new(folder.join("repositories"), PATH)
}

fn start(folder: &Path, events: &Events, more: impl FnOnce(Registry) -> Registry) -> Kernel {
    let settings = Settings {
        folder: folder.to_owned(),
        enforcement: Enforcement::On,
        clock: Arc::new(ManualClock::at(START)),
        entropy: Arc::new(CountingEntropy::default()),
    };
    let git = Arc::new(repositories(folder));
    let registry = Registry::new(Everybody).serve::<CodeCommit>().git(git).bus(events.clone());
    Kernel::start(settings, more(registry), Handle::current()).expect("an empty folder takes the state")
}
