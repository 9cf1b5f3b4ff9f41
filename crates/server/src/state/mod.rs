//! The state folder: everything of an installation but the built environments.
//!
//! Delete it for a clean start, copy it (stopped) as a backup. It is its owner's alone.

mod contents;

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Write as _};
use std::net::SocketAddr;
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use self::contents::LOCK;
use crate::accounts::Account;

/// The state folder of a runtime, held by it alone.
#[derive(Debug)]
pub struct State {
    folder: Folder,
    _lock: File,
}

/// A state folder, held or not: where things are in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder(PathBuf);

/// What a running runtime says of itself in its folder, so that commands find it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Presence {
    /// The address that its gateway listens on.
    pub address: SocketAddr,
    /// Its region.
    pub region: String,
    /// Its accounts.
    pub accounts: Vec<Account>,
    /// The account that its operator is in.
    pub home: String,
    /// Its process.
    pub pid: u32,
    /// The version of formwork that it is.
    pub version: String,
    /// How far it keeps to policies. One that says nothing of it is of a version that knew nothing else.
    #[serde(default)]
    pub iam: Iam,
}

/// How far a runtime keeps to policies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Iam {
    /// A denied call is denied.
    #[default]
    On,
    /// A denied call goes through, and is written down.
    Audit,
    /// Neither policies nor signatures are looked at.
    Off,
}

impl From<kernel::Enforcement> for Iam {
    fn from(enforcement: kernel::Enforcement) -> Self {
        match enforcement {
            kernel::Enforcement::On => Iam::On,
            kernel::Enforcement::Audit => Iam::Audit,
            kernel::Enforcement::Off => Iam::Off,
        }
    }
}

/// Why a state folder cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum StateError {
    /// Another runtime holds it.
    #[error("the state folder {} is in use by another runtime{}", .0.display(), holder(.0))]
    InUse(PathBuf),
    /// Somebody keeps other things in it.
    #[error(
        "{} is not a state folder of Formwork: it has {}",
        folder.display(), entry.file_name().unwrap_or_default().display()
    )]
    Foreign {
        /// The folder.
        folder: PathBuf,
        /// One of the other things.
        entry: PathBuf,
    },
    /// It cannot be made, read or written.
    #[error("cannot use the state folder {}: {cause}", folder.display())]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// Why.
        cause: io::Error,
    },
}

impl Folder {
    /// The folder at `path`, which need not be there.
    pub fn at(path: &Path) -> Result<Self, StateError> {
        std::path::absolute(path)
            .map(Folder)
            .map_err(|cause| StateError::Folder { folder: path.to_owned(), cause })
    }

    /// Its path, absolute.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The authority's key and certificate.
    pub fn authority(&self) -> PathBuf {
        self.0.join("authority")
    }

    /// The certificates that clients are to trust.
    pub fn bundle(&self) -> PathBuf {
        self.0.join("client/bundle.pem")
    }

    /// The AWS configuration for clients.
    pub fn config(&self) -> PathBuf {
        self.0.join("client/config")
    }

    /// The AWS credentials for clients.
    pub fn credentials(&self) -> PathBuf {
        self.0.join("client/credentials")
    }

    /// The socket by which commands speak to the runtime.
    pub fn control(&self) -> PathBuf {
        self.0.join("control.sock")
    }

    /// The socket by which user code in sandboxes reaches the gateway.
    pub fn relay(&self) -> PathBuf {
        self.0.join("relay.sock")
    }

    /// The folder of CodeCommit's bare repositories.
    pub fn repositories(&self) -> PathBuf {
        self.0.join("repositories")
    }

    /// The folder of the processes of user code.
    pub fn jobs(&self) -> PathBuf {
        self.0.join("jobs")
    }

    /// The log of a detached runtime.
    pub fn log(&self) -> PathBuf {
        self.0.join("runtime.log")
    }

    fn presence_file(&self) -> PathBuf {
        self.0.join("runtime.json")
    }

    /// What the last runtime here said of itself. It may be gone: ask its [`Folder::control`] socket.
    pub fn presence(&self) -> Option<Presence> {
        serde_json::from_slice(&fs::read(self.presence_file()).ok()?).ok()
    }

    fn failed(&self) -> impl Fn(io::Error) -> StateError {
        move |cause| StateError::Folder { folder: self.0.clone(), cause }
    }
}

impl State {
    /// Opens the state folder, makes it if it is not there, and holds it as long as this lives.
    pub fn open(folder: Folder) -> Result<Self, StateError> {
        contents::not_somebody_elses(&folder)?;
        let failed = folder.failed();
        DirBuilder::new().recursive(true).mode(0o700).create(folder.path()).map_err(&failed)?;
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o700)).map_err(&failed)?;
        let lock = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .mode(0o600)
            .open(folder.path().join(LOCK))
            .map_err(&failed)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(StateError::InUse(folder.0.clone())),
            Err(TryLockError::Error(cause)) => return Err(failed(cause)),
        }
        let client = folder.path().join("client");
        DirBuilder::new().recursive(true).mode(0o700).create(client).map_err(&failed)?;
        drop(failed);
        Ok(State { folder, _lock: lock })
    }

    /// Where things are in it.
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    /// Says that the runtime is there.
    pub fn announce(&self, presence: &Presence) -> Result<(), StateError> {
        let text = serde_json::to_string_pretty(presence).map_err(io::Error::other);
        let written = text.and_then(|text| write(&self.folder.presence_file(), &text));
        written.map_err(self.folder.failed())
    }

    /// Writes a file of the folder, readable for its owner only, whole or not at all.
    pub fn write(&self, path: &Path, text: &str) -> Result<(), StateError> {
        write(path, text).map_err(self.folder.failed())
    }
}

/// Which runtime holds a folder, as far as it has said so already.
fn holder(path: &Path) -> String {
    let presence = Folder(path.to_owned()).presence();
    presence.map(|it| format!(": process {}, on {}", it.pid, it.address)).unwrap_or_default()
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    let aside = path.with_extension("new");
    let mut file = OpenOptions::new().create(true).truncate(true).write(true).mode(0o600).open(&aside)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(aside, path)
}
