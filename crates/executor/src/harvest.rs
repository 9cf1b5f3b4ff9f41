//! What a process left behind, read without trusting it.
//!
//! User code can plant anything in its folders: a link to the runtime's keys in `/opt/ml/model`, a fifo that makes
//! a reader wait for ever. So nothing is looked up by plain path: every lookup stays in the folder and follows no
//! link, only regular files are opened, and no open waits. Nothing else is an error: it is listed as left out.

use std::{
    fs::{self, File},
    io,
    os::{
        fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd},
        unix::fs::PermissionsExt,
    },
    path::{Path, PathBuf},
};

use crate::sys::files;

/// A folder that user code wrote.
#[derive(Debug)]
pub struct Harvest(OwnedFd);

/// What is in it.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// Its files, in order of their paths.
    pub files: Vec<Found>,
    /// Its folders that have nothing in them, in order.
    pub empty_folders: Vec<PathBuf>,
    /// What is there and is not read, in order.
    pub left_out: Vec<LeftOut>,
}

/// A regular file.
#[derive(Debug, PartialEq, Eq)]
pub struct Found {
    /// Where it is, under the folder.
    pub path: PathBuf,
    /// Its length in bytes, when it was looked at.
    pub length: u64,
    /// Whether its owner may execute it.
    pub executable: bool,
}

/// Something that is not read.
#[derive(Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Where it is, under the folder.
    pub path: PathBuf,
    /// What it is: `symbolic link`, `device, fifo or socket`, or why it cannot be looked at.
    pub what: String,
}

impl Harvest {
    /// Opens `path` under a folder that nobody but us can change.
    pub(crate) fn open(parent: BorrowedFd<'_>, path: &Path) -> io::Result<Self> {
        files::open_beneath(parent, path, libc::O_RDONLY | libc::O_DIRECTORY).map(Self)
    }

    /// Lists everything in it, at any depth.
    pub fn list(&self) -> io::Result<Listing> {
        let mut listing = Listing::default();
        let mut pending = vec![PathBuf::new()];
        while let Some(folder) = pending.pop() {
            match self.list_folder(&folder, &mut listing, &mut pending) {
                Err(error) if !folder.as_os_str().is_empty() => {
                    listing.left_out.push(LeftOut { path: folder, what: error.to_string() });
                }
                listed => listed?,
            }
        }
        listing.files.sort_by(|one, other| one.path.cmp(&other.path));
        listing.empty_folders.sort();
        listing.left_out.sort_by(|one, other| one.path.cmp(&other.path));
        Ok(listing)
    }

    fn list_folder(&self, folder: &Path, to: &mut Listing, pending: &mut Vec<PathBuf>) -> io::Result<()> {
        let open = files::open_beneath(self.0.as_fd(), folder, libc::O_RDONLY | libc::O_DIRECTORY)?;
        let mut empty = true;
        for entry in fs::read_dir(format!("/proc/self/fd/{}", open.as_raw_fd()))? {
            let entry = entry?;
            empty = false;
            let path = folder.join(entry.file_name());
            match entry.metadata() {
                Ok(facts) if facts.is_dir() => pending.push(path),
                Ok(facts) if facts.is_file() => to.files.push(Found {
                    path,
                    length: facts.len(),
                    executable: facts.permissions().mode() & 0o100 != 0,
                }),
                Ok(facts) => {
                    let what = if facts.is_symlink() { "symbolic link" } else { "device, fifo or socket" };
                    to.left_out.push(LeftOut { path, what: what.to_owned() });
                }
                Err(error) => to.left_out.push(LeftOut { path, what: error.to_string() }),
            }
        }
        if empty && !folder.as_os_str().is_empty() {
            to.empty_folders.push(folder.to_owned());
        }
        Ok(())
    }

    /// Opens a regular file, to be read. Anything else is an error of kind `InvalidInput`, a link on the way one of
    /// the kernel's (`ELOOP`).
    pub fn file(&self, path: &Path) -> io::Result<File> {
        let file = File::from(files::open_beneath(self.0.as_fd(), path, libc::O_RDONLY)?);
        if file.metadata()?.is_file() {
            Ok(file)
        } else {
            Err(io::Error::new(io::ErrorKind::InvalidInput, "it is not a regular file"))
        }
    }

    /// The first `most` bytes of a small text that a process leaves, such as `output/failure`; none if there is
    /// no such file.
    pub fn text(&self, path: &Path, most: u64) -> io::Result<Option<Vec<u8>>> {
        use io::Read;
        let mut bytes = Vec::new();
        match self.file(path) {
            Ok(file) => file.take(most).read_to_end(&mut bytes).map(|_| Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }
}
