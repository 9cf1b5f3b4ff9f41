//! What ends with the runtime: processes without a time of their own to end, which are those of endpoints.

use std::{fs, io};

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
