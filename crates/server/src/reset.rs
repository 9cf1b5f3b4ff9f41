//! `POST /_formwork/reset`: everything emptied, between others' unit tests.
//!
//! It is there only where nothing is checked. The accounts stay, and the operator's key, so that the same clients go on.

use std::fs;
use std::io;
use std::path::PathBuf;

use executor::runner::{Abandoned, Runner};
use kernel::{Kernel, Result, internal};
use tokio::task::spawn_blocking;

use crate::runtime;

/// What it takes to begin again.
pub(crate) struct Reset {
    pub(crate) kernel: Kernel,
    pub(crate) runner: Runner,
    /// The folder of CodeCommit's repositories.
    pub(crate) repositories: PathBuf,
    /// The accounts' ids.
    pub(crate) accounts: Vec<String>,
    pub(crate) region: String,
    pub(crate) key: iam::OperatorKey,
}

/// What nobody wants any more once the state is empty. Ids are never given twice: it is nothing that was made since.
struct Leftovers {
    processes: Abandoned,
    repositories: Vec<PathBuf>,
}

impl Reset {
    /// Empties the runtime, and returns when nothing of what was runs any more. Requests that come meanwhile wait for the
    /// state to be empty; one that has begun finds nothing any more of what it was about.
    pub(crate) async fn run(&self) -> Result<()> {
        let (runner, repositories) = (self.runner.clone(), self.repositories.clone());
        let (accounts, key) = (self.accounts.clone(), self.key.clone());
        let begin_again = move |call: &mut kernel::Call| {
            iam::found_again(call, &accounts, &key)?;
            Leftovers::gather(&runner, repositories).map_err(internal)
        };
        let leftovers = self.kernel.clear(runtime::own(&self.region), begin_again).await?;
        spawn_blocking(|| leftovers.remove()).await.map_err(internal)?.map_err(internal)
    }
}

impl Leftovers {
    fn gather(runner: &Runner, repositories: PathBuf) -> io::Result<Self> {
        let repositories = match fs::read_dir(repositories) {
            Ok(entries) => entries.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?,
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => Vec::new(),
            Err(cause) => return Err(cause),
        };
        Ok(Leftovers { processes: runner.abandon()?, repositories })
    }

    fn remove(self) -> io::Result<()> {
        self.processes.end()?;
        for repository in self.repositories {
            match fs::remove_dir_all(repository) {
                // Its own removal, which was going on, may have come first.
                Err(cause) if cause.kind() != io::ErrorKind::NotFound => return Err(cause),
                _ => {}
            }
        }
        Ok(())
    }
}
