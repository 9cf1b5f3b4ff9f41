//! A job's folder: the names in it, and how its sockets are reached whatever its path's length.

use std::{
    fs::{self, File},
    io::{self, Write},
    os::{
        fd::{AsFd, AsRawFd, BorrowedFd},
        unix::{
            fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt},
            net::{UnixListener, UnixStream},
        },
    },
    path::{Path, PathBuf},
};

/// What to run, written by [`crate::Job::prepare`].
pub(crate) const SPEC: &str = "spec.json";
/// Locked for as long as the supervisor lives.
pub(crate) const LOCK: &str = "lock";
/// The log.
pub(crate) const LOG: &str = "log";
/// How it ended.
pub(crate) const EXIT: &str = "exit.json";
/// Its presence asks the supervisor to stop the process.
pub(crate) const STOP: &str = "stop";
/// Hands out sockets of the process's network.
pub(crate) const SOCKET: &str = "job.sock";
/// Where the sandbox's root is put together.
pub(crate) const ROOT: &str = "root";
/// What was written over overlays.
pub(crate) const OVERLAYS: &str = "overlays";

/// An open folder. Names in it are found through its descriptor, so that it may be moved, and may have a longer
/// path than the 108 bytes of a Unix socket's address.
#[derive(Debug)]
pub(crate) struct Directory {
    path: PathBuf,
    folder: File,
}

impl Directory {
    /// Makes the folder, for this user alone; one that is there becomes so.
    pub(crate) fn create(path: &Path) -> io::Result<Self> {
        match fs::DirBuilder::new().mode(0o700).create(path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                fs::set_permissions(path, fs::Permissions::from_mode(0o700))?;
            }
            made => made?,
        }
        Self::open(path)
    }

    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        let folder = File::options().read(true).custom_flags(libc::O_DIRECTORY).open(path)?;
        Ok(Self { path: path.to_owned(), folder })
    }

    /// Its path, as it was opened.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// A path to something in it that works in this process, for as long as the folder is open here.
    pub(crate) fn at(&self, name: impl AsRef<Path>) -> PathBuf {
        Path::new("/proc/self/fd").join(self.folder.as_raw_fd().to_string()).join(name)
    }

    /// Whether the folder has been deleted, or is just being so. Only the supervisor may ask, whose lock it is.
    pub(crate) fn is_gone(&self) -> bool {
        matches!(self.lock_file(), Ok(None))
    }

    /// Writes a file so that it is there whole or not at all, and survives a power cut once this returns.
    pub(crate) fn write(&self, name: &str, contents: &[u8]) -> io::Result<()> {
        let aside = self.at(format!("{name}.new"));
        let mut file = File::options().write(true).create(true).truncate(true).mode(0o600).open(&aside)?;
        file.write_all(contents)?;
        file.sync_all()?;
        fs::rename(&aside, self.at(name))?;
        self.folder.sync_all()
    }

    pub(crate) fn listen(&self, name: &str) -> io::Result<UnixListener> {
        UnixListener::bind(self.at(name))
    }

    pub(crate) fn connect(&self, name: &str) -> io::Result<UnixStream> {
        UnixStream::connect(self.at(name))
    }

    /// Takes the lock for the first time in the folder's life. The file appears locked: nobody can see it free
    /// before the supervisor has ended.
    pub(crate) fn lock_first(&self) -> io::Result<File> {
        let aside = self.at(format!("{LOCK}.{}", std::process::id()));
        let lock = File::options().write(true).create(true).truncate(true).mode(0o600).open(&aside)?;
        lock.try_lock()?;
        let linked = fs::hard_link(&aside, self.at(LOCK));
        fs::remove_file(&aside)?;
        linked.map(|()| lock)
    }

    /// Opens the lock, to look at it or to wait for it; none if no supervisor ever was.
    pub(crate) fn lock_file(&self) -> io::Result<Option<File>> {
        match File::open(self.at(LOCK)) {
            Ok(lock) => Ok(Some(lock)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }
}

impl AsFd for Directory {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.folder.as_fd()
    }
}
