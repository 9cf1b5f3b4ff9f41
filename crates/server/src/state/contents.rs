//! What lies in a state folder: what is Formwork's, and what is somebody else's and is left alone.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{Folder, State, StateError};

/// The file by whose lock a runtime holds the folder: it is made first, and goes last.
pub(super) const LOCK: &str = "lock";

/// The entries that a state folder may have.
const OWN: [&str; 15] = [
    "authority",
    "blobs",
    "client",
    "control.sock",
    "formwork.db",
    "formwork.db-shm",
    "formwork.db-wal",
    "jobs",
    LOCK,
    "relay.sock",
    "repositories",
    "root.key",
    "runtime.json",
    "runtime.log",
    // What a crash leaves of a file that was being written.
    "runtime.new",
];

fn is_own(name: &OsStr) -> bool {
    OWN.iter().any(|own| name == *own)
}

/// The entries of a folder; none if it is not there.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    match fs::read_dir(folder) {
        Ok(entries) => entries.map(|entry| entry.map(|entry| entry.path())).collect(),
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(cause) => Err(cause),
    }
}

/// An entry that is not Formwork's, if there is one.
fn foreign(folder: &Path) -> io::Result<Option<PathBuf>> {
    Ok(entries(folder)?.into_iter().find(|entry| entry.file_name().is_none_or(|name| !is_own(name))))
}

/// Refuses a folder that somebody else uses: one with other entries that no runtime has ever held.
pub(super) fn not_somebody_elses(folder: &Folder) -> Result<(), StateError> {
    if folder.path().join(LOCK).exists() {
        return Ok(());
    }
    match foreign(folder.path()).map_err(folder.failed())? {
        Some(entry) => Err(StateError::Foreign { folder: folder.path().to_owned(), entry }),
        None => Ok(()),
    }
}

impl Folder {
    /// Whether something of an installation lies in it.
    pub fn is_used(&self) -> bool {
        entries(&self.0).is_ok_and(|entries| !entries.is_empty())
    }
}

impl State {
    /// Removes everything from the folder. If something in it is not Formwork's, nothing is removed.
    pub fn clear(self) -> Result<(), StateError> {
        let folder = &self.folder;
        let failed = folder.failed();
        if let Some(entry) = foreign(folder.path()).map_err(&failed)? {
            return Err(StateError::Foreign { folder: folder.path().to_owned(), entry });
        }
        let lock = folder.path().join(LOCK);
        for entry in entries(folder.path()).map_err(&failed)?.into_iter().filter(|entry| *entry != lock) {
            let folder = entry.symlink_metadata().map_err(&failed)?.is_dir();
            if folder { fs::remove_dir_all(&entry) } else { fs::remove_file(&entry) }.map_err(&failed)?;
        }
        fs::remove_file(&lock).map_err(&failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Folder) -> Vec<String> {
        let entries = entries(folder.path()).expect("a folder").into_iter();
        let mut names: Vec<String> =
            entries.map(|entry| entry.file_name().expect("a name").to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_folder_with_somebody_elses_files_is_not_taken() {
        let place = tempfile::tempdir().expect("a folder");
        let folder = Folder::at(place.path()).expect("a path");
        fs::write(place.path().join("thesis.tex"), "years").expect("a file");
        let told = State::open(folder.clone()).expect_err("it is somebody else's").to_string();
        assert!(told.contains("thesis.tex"), "{told}");
        assert_eq!(names(&folder), ["thesis.tex"]);
    }

    #[test]
    fn nothing_is_cleared_beside_somebody_elses_files() {
        let place = tempfile::tempdir().expect("a folder");
        let folder = Folder::at(place.path()).expect("a path");
        let state = State::open(folder.clone()).expect("an empty folder is taken");
        fs::write(place.path().join("formwork.db"), "state").expect("a file");
        fs::create_dir(place.path().join("photos")).expect("a folder");
        let told = state.clear().expect_err("photos are not ours").to_string();
        assert!(told.contains("photos"), "{told}");
        assert_eq!(names(&folder), ["client", "formwork.db", "lock", "photos"]);
    }

    #[test]
    fn what_is_cleared_is_empty() {
        let place = tempfile::tempdir().expect("a folder");
        let folder = Folder::at(place.path()).expect("a path");
        for name in ["formwork.db", "formwork.db-wal", "root.key", "runtime.json", "runtime.log"] {
            fs::write(place.path().join(name), "garbage").expect("a file");
        }
        State::open(folder.clone()).expect("all of it is known").clear().expect("cleared");
        assert!(!folder.is_used(), "{:?}", names(&folder));
    }
}
