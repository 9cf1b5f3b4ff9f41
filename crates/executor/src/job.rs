//! A job from outside: all that a runtime does with one. Everything is looked up in the job's folder, so that it
//! makes no difference whether this runtime started the job or one before it.

use std::{
    fs, io,
    net::{Ipv4Addr, SocketAddrV4, TcpStream},
    os::{
        fd::{AsFd, OwnedFd},
        unix::fs::PermissionsExt,
    },
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};

use crate::{
    directory::{self, Directory},
    exit::Exit,
    harvest::Harvest,
    log::{self, Chunk},
    spec::{ProcessSpec, SpecError},
    sys::{poll, sockets},
};

/// How long a process inside may take to accept a connection. Its kernel does it, unless its queue is full.
const PATIENCE: Duration = Duration::from_secs(5);

/// A job's folder.
#[derive(Debug)]
pub struct Job(Directory);

/// Where a job stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// Its folder is there, and nothing has been started in it.
    Prepared,
    /// A supervisor holds it.
    Running,
    /// It has ended, one way or another.
    Ended(Exit),
    /// Its supervisor is gone without having said how it ended: killed, or the machine was restarted. Nothing of
    /// the process runs any more.
    Lost,
}

/// How this program is executed as a supervisor: `formwork supervise`, the folder being added.
#[derive(Debug, Clone)]
pub struct Supervisor {
    /// The program.
    pub program: PathBuf,
    /// Its arguments before the folder.
    pub arguments: Vec<String>,
}

/// Why a job could not be prepared, started or removed.
#[derive(Debug, thiserror::Error)]
pub enum JobError {
    /// The spec cannot be run.
    #[error(transparent)]
    Spec(#[from] SpecError),
    /// The folder cannot be used.
    #[error("the job's folder `{0}` cannot be used")]
    Folder(PathBuf, #[source] io::Error),
    /// A process is started once in a folder's life.
    #[error("the job in `{0}` was started before")]
    AlreadyStarted(PathBuf),
    /// It still runs.
    #[error("the job in `{0}` still runs\n\nhint: stop it, and wait for its end")]
    Running(PathBuf),
    /// The supervisor could not be executed.
    #[error("the supervisor `{0}` cannot be executed")]
    Execute(PathBuf, #[source] io::Error),
    /// The supervisor gave up.
    #[error("the supervisor gave up: {0}")]
    Supervisor(String),
}

impl Job {
    /// Makes the job's folder, for this user alone, with the spec and the job's own folders in it. What the process is
    /// to find in those, the runtime puts there, before or after. A folder in which something was started is refused.
    pub fn prepare(path: &Path, spec: &ProcessSpec) -> Result<Self, JobError> {
        spec.check()?;
        let broken = |error| JobError::Folder(path.to_owned(), error);
        let directory = Directory::create(path).map_err(broken)?;
        if directory.lock_file().map_err(broken)?.is_some() {
            return Err(JobError::AlreadyStarted(path.to_owned()));
        }
        for folder in &spec.folders {
            fs::create_dir_all(directory.at(&folder.name)).map_err(broken)?;
        }
        let text = serde_json::to_vec_pretty(spec).map_err(io::Error::other).map_err(broken)?;
        directory.write(directory::SPEC, &text).map_err(broken)?;
        Ok(Self(directory))
    }

    /// A job that was prepared before, perhaps by another runtime.
    pub fn open(path: &Path) -> io::Result<Self> {
        Directory::open(path).map(Self)
    }

    /// What it was prepared with.
    pub fn spec(&self) -> io::Result<ProcessSpec> {
        serde_json::from_slice(&fs::read(self.0.at(directory::SPEC))?).map_err(io::Error::other)
    }

    /// The job's folder.
    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Starts the process, under a supervisor of its own that does not end with this process. Returns when the
    /// supervisor holds the job; whether the process could be started is then seen as for its end.
    #[expect(clippy::disallowed_methods, reason = "the executor is what spawns processes")]
    pub fn start(&self, supervisor: &Supervisor) -> Result<(), JobError> {
        let broken = |error| JobError::Folder(self.path().to_owned(), error);
        if self.0.lock_file().map_err(broken)?.is_some() {
            return Err(JobError::AlreadyStarted(self.path().to_owned()));
        }
        let folder = fs::canonicalize(self.path()).map_err(broken)?;
        let output = std::process::Command::new(&supervisor.program)
            .args(&supervisor.arguments)
            .arg(folder)
            .env_clear()
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .output()
            .map_err(|error| JobError::Execute(supervisor.program.clone(), error))?;
        if output.status.success() {
            Ok(())
        } else {
            Err(JobError::Supervisor(String::from_utf8_lossy(&output.stderr).trim().to_owned()))
        }
    }

    /// Where it stands now.
    pub fn state(&self) -> io::Result<State> {
        let Some(lock) = self.0.lock_file()? else { return Ok(State::Prepared) };
        match lock.try_lock_shared() {
            Ok(()) => self.outcome(),
            Err(fs::TryLockError::WouldBlock) => Ok(State::Running),
            Err(fs::TryLockError::Error(error)) => Err(error),
        }
    }

    /// Waits until the job does not run, and tells where it stands then. Costs a thread that sleeps in the kernel.
    pub fn wait(&self) -> io::Result<State> {
        let Some(lock) = self.0.lock_file()? else { return Ok(State::Prepared) };
        lock.lock_shared()?;
        self.outcome()
    }

    /// How it ended, with the lock known to be free.
    fn outcome(&self) -> io::Result<State> {
        match fs::read(self.0.at(directory::EXIT)) {
            Ok(text) => Ok(State::Ended(serde_json::from_slice(&text).map_err(io::Error::other)?)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(State::Lost),
            Err(error) => Err(error),
        }
    }

    /// Asks the process to end: SIGTERM, and SIGKILL after its grace. It may be asked before it is started, and
    /// more than once.
    pub fn stop(&self) -> io::Result<()> {
        fs::File::create(self.0.at(directory::STOP)).map(drop)
    }

    /// Lines of its log from `offset` on, some `most` bytes of them.
    pub fn log(&self, offset: u64, most: usize) -> io::Result<Chunk> {
        log::read(&self.0, offset, most)
    }

    /// A new TCP socket of the job's network, not connected: whatever it connects to is inside.
    pub fn socket(&self) -> io::Result<OwnedFd> {
        let door = self.0.connect(directory::SOCKET)?;
        door.set_read_timeout(Some(PATIENCE))?;
        let mut byte = [0];
        let (_, descriptors) = sockets::receive(door.as_fd(), &mut byte)?;
        let gone = || io::Error::new(io::ErrorKind::ConnectionRefused, "the process has ended");
        descriptors.into_iter().next().ok_or_else(gone)
    }

    /// Connects to a port that the process serves on: 8080 for SageMaker's.
    pub fn connect(&self, port: u16) -> io::Result<TcpStream> {
        let stream = TcpStream::from(self.socket()?);
        stream.set_nonblocking(true)?;
        match sockets::connect(stream.as_fd(), SocketAddrV4::new(Ipv4Addr::LOCALHOST, port)) {
            Err(error) if error.raw_os_error() == Some(libc::EINPROGRESS) => {
                if !poll::writable(stream.as_fd(), PATIENCE)? {
                    return Err(io::ErrorKind::TimedOut.into());
                }
                if let Some(error) = stream.take_error()? {
                    return Err(error);
                }
            }
            connected => connected?,
        }
        stream.set_nonblocking(false)?;
        stream.set_nodelay(true)?;
        Ok(stream)
    }

    /// What is in one of the job's own folders: see [`crate::harvest`].
    pub fn harvest(&self, folder: &Path) -> io::Result<Harvest> {
        Harvest::open(self.0.as_fd(), folder)
    }

    /// Deletes the folder of a job that does not run.
    pub fn remove(self) -> Result<(), JobError> {
        let broken = |error| JobError::Folder(self.path().to_owned(), error);
        if self.state().map_err(broken)? == State::Running {
            return Err(JobError::Running(self.path().to_owned()));
        }
        match fs::remove_dir_all(self.path()) {
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                // Folders that the process closed to its own user, which is ours, and an overlay's work folder.
                open_up(self.path()).and_then(|()| fs::remove_dir_all(self.path())).map_err(broken)
            }
            removed => removed.map_err(broken),
        }
    }
}

fn open_up(top: &Path) -> io::Result<()> {
    let mut pending = vec![top.to_owned()];
    while let Some(folder) = pending.pop() {
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o700))?;
        for entry in fs::read_dir(&folder)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                pending.push(entry.path());
            }
        }
    }
    Ok(())
}
