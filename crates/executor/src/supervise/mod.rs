//! The supervisor: `formwork supervise FOLDER`.
//!
//! It detaches itself from whoever executed it, takes the folder's lock, runs the process, and writes how it
//! ended. It learns what to do from `spec.json` and the file `stop` alone.

mod limits;
mod prepare;
mod usage;
mod watch;

use std::{
    fs::File,
    io::{self, Read, Write},
    os::fd::AsFd,
    path::Path,
    sync::Arc,
};

use crate::{
    clock,
    directory::{self, Directory},
    exit::{Breach, Ended, Exit},
    log,
    sandbox::{Failure, Step},
    spec::{ProcessSpec, SpecError},
    sys::{files, process},
};

/// Why a supervisor did not come to be.
#[derive(Debug, thiserror::Error)]
pub enum SuperviseError {
    /// The folder, or something in it, could not be used.
    #[error("the job's folder `{folder}` cannot be used: {what}")]
    Folder {
        /// The folder.
        folder: String,
        /// What could not be done.
        what: String,
    },
    /// The spec is not one.
    #[error("`{folder}/spec.json` cannot be read")]
    Unreadable {
        /// The folder.
        folder: String,
        /// Why.
        #[source]
        source: serde_json::Error,
    },
    /// The spec cannot be run.
    #[error(transparent)]
    Spec(#[from] SpecError),
    /// No process could be made.
    #[error("the supervisor cannot be started")]
    Fork(#[source] io::Error),
}

/// Said by the supervisor once it holds the lock; anything else is why it does not.
const STARTED: &[u8] = b"+";

/// Runs what the job in `folder` says. Returns as soon as the supervisor, a process of its own by then, holds
/// the job's lock.
///
/// To be called by a process that has one thread and nothing else to do.
pub fn supervise(folder: &Path) -> Result<(), SuperviseError> {
    let broken =
        |what: &str| SuperviseError::Folder { folder: folder.display().to_string(), what: what.into() };
    let because = |error: io::Error| broken(&error.to_string());
    let directory = Directory::open(folder).map_err(because)?;
    let text = std::fs::read(directory.at(directory::SPEC)).map_err(because)?;
    let spec: ProcessSpec = serde_json::from_slice(&text)
        .map_err(|source| SuperviseError::Unreadable { folder: folder.display().to_string(), source })?;
    spec.check()?;
    let (mut reader, writer) = io::pipe().map_err(SuperviseError::Fork)?;
    let child = process::fork(|| detached(directory, spec, writer)).map_err(SuperviseError::Fork)?;
    let mut answer = Vec::new();
    // Ends when the supervisor closes its end. Ours was moved into the closure, which is the child's.
    reader.read_to_end(&mut answer).map_err(SuperviseError::Fork)?;
    if answer == STARTED {
        return Ok(());
    }
    let _ = process::wait(child);
    Err(broken(&String::from_utf8_lossy(&answer)))
}

/// The supervisor's life.
fn detached(directory: Directory, spec: ProcessSpec, mut ready: io::PipeWriter) -> i32 {
    let lock = match settle(&directory) {
        Ok(lock) => lock,
        Err(failure) => {
            let _ = write!(ready, "{}: {}", failure.step, failure.reason);
            return 1;
        }
    };
    if ready.write_all(STARTED).is_err() {
        return 1;
    }
    drop(ready);
    let started_at = clock::now();
    let directory = Arc::new(directory);
    let exit = watch::run(&directory, &spec, &lock).unwrap_or_else(|failure| Exit {
        ended: Ended::NotStarted { step: failure.step, errno: failure.errno, reason: failure.reason },
        breach: None,
        started_at,
        ended_at: clock::now(),
        peak_memory_bytes: 0,
        peak_disk_bytes: 0,
    });
    if exit.breach == Some(Breach::FolderGone) {
        // Nobody will read it, and whoever deletes the folder wants it empty.
        return 0;
    }
    // Without `exit.json` the job counts as lost, which is then the truth.
    let written = serde_json::to_vec_pretty(&exit)
        .map_err(io::Error::other)
        .and_then(|text| directory.write(directory::EXIT, &text));
    i32::from(written.is_err())
}

/// Leaves the caller's session and terminal, and takes the lock.
fn settle(directory: &Directory) -> Result<File, Failure> {
    process::new_session().step("start a session")?;
    std::env::set_current_dir("/").step("leave the caller's folder")?;
    process::mask_permissions(0o077);
    let nothing = File::options().read(true).write(true).open("/dev/null").step("open /dev/null")?;
    (0..=2)
        .try_for_each(|number| process::become_standard(nothing.as_fd(), number))
        .step("leave the terminal")?;
    files::close_on_exec().step("close all other files")?;
    directory.lock_first().step("take the lock for the first time")
}

/// Opens the log for what the supervisor itself has to say, and for the process.
fn open_log(directory: &Directory, spec: &ProcessSpec) -> Result<log::Writer, Failure> {
    log::Writer::create(&directory.at(directory::LOG), spec.limits.log_bytes).step("open the log")
}
