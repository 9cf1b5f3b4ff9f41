//! What nobody needs any more of processes that have ended: out of the way at once, deleted when there is time.
//!
//! A build leaves tens of thousands of small files, which take seconds to delete. Nobody waits for that: the folder is
//! moved aside, and a thread deletes it. What a runtime that ended left there, the next one deletes.

use std::{
    fs::{self, DirBuilder},
    io,
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering},
    thread,
};

use crate::job::{Job, JobError, State};

/// The folder among those of the jobs; no process has an id that begins with a dot.
const ASIDE: &str = ".removed";

/// Where the folders go that are to be deleted.
#[derive(Debug)]
pub(super) struct Removal {
    aside: PathBuf,
    /// The name of the next one: an id may come again.
    count: AtomicU64,
}

impl Removal {
    /// For a folder of jobs that is there. What is left from before is deleted from now on.
    pub(super) fn new(jobs: &Path) -> io::Result<Self> {
        let removal = Self { aside: jobs.join(ASIDE), count: AtomicU64::new(0) };
        DirBuilder::new().recursive(true).mode(0o700).create(&removal.aside)?;
        let left =
            fs::read_dir(&removal.aside)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
        if !left.is_empty() {
            thread::spawn(move || left.iter().for_each(|folder| delete(folder)));
        }
        Ok(removal)
    }

    /// Removes the folder of a job that does not run.
    pub(super) fn remove(&self, job: &Job) -> io::Result<()> {
        if job.state()? == State::Running {
            return Err(io::Error::other(JobError::Running(job.path().to_owned())));
        }
        let aside = loop {
            let aside = self.aside.join(self.count.fetch_add(1, Ordering::Relaxed).to_string());
            match fs::rename(job.path(), &aside) {
                // A runtime before used the number, and its folder is not deleted yet.
                Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => {}
                moved => break moved.map(|()| aside)?,
            }
        };
        thread::spawn(move || delete(&aside));
        Ok(())
    }
}

/// Deletes one. What cannot be deleted stays for the next runtime to try.
fn delete(folder: &Path) {
    let _ = Job::open(folder).map(Job::remove);
}
