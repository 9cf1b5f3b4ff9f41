//! The runtime of a test: in a folder of its own, on a port of its own, and gone afterwards.

use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use executor::Job;
use server::state::{Folder, State};

use crate::commands::sandbox::SandboxArgument;
use crate::commands::{running, stop, up};
use crate::failure::{Failure, Result};
use crate::road::Report;

/// Where processes that nobody needs any more lie, below the folder of the processes.
const REMOVED: &str = ".removed";
/// How many lines of a log are shown.
const LINES: usize = 20;

/// A runtime that runs. Dropped, it has ended, and its folder is gone, unless it is kept.
pub(super) struct Runtime {
    folder: Folder,
    keep: bool,
    /// Whether the foundation is set up in it.
    pub(super) is_set_up: bool,
}

impl Runtime {
    /// Starts one.
    pub(super) fn start(sandbox: SandboxArgument, keep: bool, report: &mut Report) -> Result<Self> {
        let begun = Instant::now();
        let place = tempfile::Builder::new().prefix("formwork-test-").tempdir();
        let place =
            place.map_err(|cause| Failure::new(format!("cannot make a temporary folder: {cause}")))?;
        let folder = Folder::at(&place.keep()).map_err(Failure::new)?;
        // From here on it is ended, however far it came.
        let runtime = Runtime { folder, keep, is_set_up: false };
        up::detach(&runtime.folder, &["--port".to_owned(), "0".to_owned()], sandbox, true)?;
        let presence = running(&runtime.folder)?;
        let path = runtime.folder.path().display();
        report.step("Runtime", format!("serves on {}, in {path}", presence.address), begun);
        Ok(runtime)
    }

    pub(super) fn folder(&self) -> &Folder {
        &self.folder
    }

    /// How to look at what is kept.
    pub(super) fn further(&self, project: &str) -> String {
        let path = self.folder.path().display();
        format!(
            "The runtime goes on. To look at it:
  export FORMWORK_STATE={path}
  formwork project show {project}
  formwork pipeline list
  formwork logs NAME
and to end it:
  formwork stop --force && rm -r {path}
"
        )
    }

    fn end(&self) -> Result {
        // One that never served, or is lost, need not be asked.
        if running(&self.folder).is_ok() {
            stop::end(&self.folder, true)?;
        }
        self.end_processes();
        State::open(self.folder.clone()).and_then(State::clear).map_err(Failure::new)?;
        fs::remove_dir(self.folder.path()).map_err(Failure::new)
    }

    /// Ends the processes of user code: a runtime leaves them be, for the next one to find.
    fn end_processes(&self) {
        let folders = [self.folder.jobs(), self.folder.jobs().join(REMOVED)];
        let entries = folders.into_iter().filter_map(|folder| fs::read_dir(folder).ok()).flatten().flatten();
        let folders: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
        let jobs: Vec<Job> = folders.iter().filter_map(|folder| Job::open(folder).ok()).collect();
        // What does not end so is told when the folder cannot be removed.
        for job in &jobs {
            let _ = job.stop();
        }
        for job in jobs {
            let _ = job.wait();
            let _ = job.remove();
        }
    }
}

impl Drop for Runtime {
    fn drop(&mut self) {
        if self.keep {
            return;
        }
        if let Err(failure) = self.end() {
            let path = self.folder.path().display();
            eprintln!(
                "warning: what is left of the test in {path} could not be removed: {}",
                failure.cause()
            );
        }
    }
}

/// What is said of a runtime that went away.
pub(super) fn lost(folder: &Folder) -> Failure {
    let log = fs::read_to_string(folder.log()).unwrap_or_default();
    let lines: Vec<&str> = log.lines().collect();
    let end = lines.iter().skip(lines.len().saturating_sub(LINES)).copied().collect::<Vec<_>>().join("\n");
    Failure::new("the runtime of the test has gone away").hint(format!("the end of its log:\n\n{end}"))
}
