//! The job's own folder: which objects it answers, which are answered, and what came of them. It is all that a runtime which
//! is started again needs to go on.

use std::fs::{self, File};
use std::io::{self, BufReader, ErrorKind};
use std::path::PathBuf;

use kernel::{Result, internal};
use serde::{Deserialize, Serialize};
use workload::broken;

/// An object that is to be answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::jobs) struct Object {
    pub(in crate::jobs) bucket: String,
    pub(in crate::jobs) key: String,
    /// Where it is below the input, and its output below the job's.
    pub(in crate::jobs) path: String,
}

/// Whose fault a failure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(in crate::jobs) enum Whose {
    /// The request's: data, settings.
    Client,
    /// The container's.
    Algorithm,
}

impl Whose {
    /// As reasons of failures begin.
    pub(in crate::jobs) fn text(self) -> &'static str {
        match self {
            Whose::Client => "ClientError",
            Whose::Algorithm => "AlgorithmError",
        }
    }
}

/// What came of a job whose objects are all done with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Outcome {
    /// All were answered.
    Answered,
    /// Some were not.
    Failed(Whose),
}

/// The folder.
pub(in crate::jobs) struct Desk(PathBuf);

impl Desk {
    /// The desk in the runtime's own folder for the job.
    pub(in crate::jobs) fn of(folder: PathBuf) -> Self {
        Desk(folder)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn object(&self, n: usize, kind: &str) -> PathBuf {
        self.0.join(format!("{n}.{kind}"))
    }

    /// Notes which objects are to be answered.
    pub(in crate::jobs) fn lay(&self, objects: &[Object]) -> Result<()> {
        let text = serde_json::to_vec(objects).map_err(internal)?;
        self.put("objects", &text)
    }

    /// Which objects are to be answered.
    pub(in crate::jobs) fn objects(&self) -> Result<Vec<Object>> {
        let text = fs::read(self.path("objects")).map_err(|cause| failed(&cause))?;
        serde_json::from_slice(&text).map_err(internal)
    }

    /// Where an object's content stands while it is read.
    pub(super) fn input(&self, n: usize) -> PathBuf {
        self.object(n, "in")
    }

    /// An object's content.
    pub(super) fn read(&self, n: usize) -> Result<BufReader<File>> {
        File::open(self.input(n)).map(BufReader::new).map_err(|cause| failed(&cause))
    }

    /// A new file for the answers to an object.
    pub(super) fn begin(&self, n: usize) -> Result<File> {
        File::create(self.object(n, "part")).map_err(|cause| failed(&cause))
    }

    /// An object was answered whole.
    pub(super) fn answered(&self, n: usize, answers: &File) -> Result<()> {
        let finish = || {
            answers.sync_all()?;
            fs::rename(self.object(n, "part"), self.object(n, "out"))?;
            gone(fs::remove_file(self.input(n)))
        };
        finish().map_err(|cause| failed(&cause))
    }

    /// An object was not.
    pub(super) fn unanswered(&self, n: usize, whose: Whose) -> Result<()> {
        self.put(&format!("{n}.failed"), whose.text().as_bytes())?;
        let clear = |kind| gone(fs::remove_file(self.object(n, kind)));
        clear("part").and_then(|()| clear("in")).map_err(|cause| failed(&cause))
    }

    /// Nothing more is asked, whatever there is left.
    pub(super) fn give_up(&self, whose: Whose) -> Result<()> {
        self.put("failed", whose.text().as_bytes())
    }

    /// Whether an object is done with.
    pub(super) fn is_done(&self, n: usize) -> bool {
        ["out", "failed"].into_iter().any(|kind| self.object(n, kind).exists())
    }

    /// What came of all objects; none while there is something to do.
    pub(super) fn outcome(&self) -> Result<Option<Outcome>> {
        let mut worst = self.failure("failed")?;
        if worst.is_none() {
            for n in 0..self.objects()?.len() {
                if !self.is_done(n) {
                    return Ok(None);
                }
                worst = worst.max(self.failure(&format!("{n}.failed"))?);
            }
        }
        Ok(Some(worst.map_or(Outcome::Answered, Outcome::Failed)))
    }

    /// The answers to an object that are still to be stored.
    pub(in crate::jobs) fn answers(&self, n: usize) -> Result<Option<File>> {
        match File::open(self.object(n, "out")) {
            Ok(file) => Ok(Some(file)),
            Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(None),
            Err(cause) => Err(failed(&cause)),
        }
    }

    /// They are stored.
    pub(in crate::jobs) fn stored(&self, n: usize) -> Result<()> {
        fs::remove_file(self.object(n, "out")).map_err(|cause| failed(&cause))
    }

    fn failure(&self, name: &str) -> Result<Option<Whose>> {
        match fs::read(self.path(name)) {
            Ok(text) if text == Whose::Client.text().as_bytes() => Ok(Some(Whose::Client)),
            Ok(_) => Ok(Some(Whose::Algorithm)),
            Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(None),
            Err(cause) => Err(failed(&cause)),
        }
    }

    /// Writes a file that is there whole or not at all.
    fn put(&self, name: &str, content: &[u8]) -> Result<()> {
        let aside = self.path("aside");
        let write = || {
            fs::write(&aside, content)?;
            fs::rename(&aside, self.path(name))
        };
        write().map_err(|cause| failed(&cause))
    }
}

fn gone(removed: io::Result<()>) -> io::Result<()> {
    match removed {
        Err(cause) if cause.kind() != ErrorKind::NotFound => Err(cause),
        _ => Ok(()),
    }
}

fn failed(cause: &io::Error) -> kernel::ApiError {
    broken("a transform job's own folder", cause)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_desk_knows_what_is_left_to_do_and_what_came_of_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let desk = Desk::of(folder.path().to_owned());
        let object = |key: &str| Object { bucket: "b".to_owned(), key: key.to_owned(), path: key.to_owned() };
        let objects = [object("one"), object("two")];
        desk.lay(&objects).expect("laid");
        assert_eq!(desk.objects().expect("there"), objects);
        assert_eq!(desk.outcome().expect("looked at"), None);
        let file = desk.begin(0).expect("begun");
        assert!(!desk.is_done(0));
        desk.answered(0, &file).expect("answered");
        assert_eq!(desk.outcome().expect("looked at"), None);
        desk.begin(1).expect("begun");
        desk.unanswered(1, Whose::Client).expect("noted");
        assert_eq!(desk.outcome().expect("looked at"), Some(Outcome::Failed(Whose::Client)));
        assert!(desk.answers(0).expect("looked at").is_some());
        assert!(desk.answers(1).expect("looked at").is_none());
    }

    #[test]
    fn a_job_that_is_given_up_is_done_with() {
        let folder = tempfile::tempdir().expect("a folder");
        let desk = Desk::of(folder.path().to_owned());
        desk.lay(&[]).expect("laid");
        assert_eq!(desk.outcome().expect("looked at"), Some(Outcome::Answered));
        desk.give_up(Whose::Algorithm).expect("noted");
        assert_eq!(desk.outcome().expect("looked at"), Some(Outcome::Failed(Whose::Algorithm)));
    }
}
