//! What ends with the runtime: processes without a time of their own to end, which are those of endpoints. And what ends
//! when its state is emptied: all of them.

use std::{fs, io, path::PathBuf, sync::PoisonError};

use super::Runner;
use crate::job::{Job, State};

impl Runner {
    /// Ends every process that has no limit of time, and returns when they have ended. It blocks, as long as the longest
    /// grace. Whoever runs them hears that they were stopped, and starts them again when it likes.
    pub fn rest(&self) -> io::Result<()> {
        let mut ending = Vec::new();
        for entry in fs::read_dir(&self.0.settings.jobs)? {
            // One that is not there any more has nothing to end.
            let Ok(job) = Job::open(&entry?.path()) else { continue };
            let is_endless = |job: &Job| job.spec().is_ok_and(|spec| spec.limits.seconds.is_none());
            if job.state()? == State::Running && is_endless(&job) {
                job.stop()?;
                ending.push(job);
            }
        }
        ending.iter().try_for_each(|job| job.wait().map(drop))
    }
}

/// Processes that nobody wants any more.
#[derive(Debug)]
#[must_use = "they run until they are ended"]
pub struct Abandoned(Vec<PathBuf>);

impl Runner {
    /// Gives up every process that is there. None starts any more that was asked for before.
    pub fn abandon(&self) -> io::Result<Abandoned> {
        *self.0.generation.write().unwrap_or_else(PoisonError::into_inner) += 1;
        let folders = fs::read_dir(&self.0.settings.jobs)?.map(|entry| Ok(entry?.path()));
        folders.collect::<io::Result<_>>().map(Abandoned)
    }
}

impl Abandoned {
    /// Ends those that run, each as it would be told to stop, and removes their folders. It blocks, as long as the longest
    /// grace.
    pub fn end(self) -> io::Result<()> {
        let jobs: Vec<Job> = self.0.iter().filter_map(|folder| Job::open(folder).ok()).collect();
        for job in &jobs {
            if job.state()? == State::Running {
                job.stop()?;
            }
        }
        for job in jobs {
            job.wait()?;
            job.remove().map_err(io::Error::other)?;
        }
        Ok(())
    }
}
