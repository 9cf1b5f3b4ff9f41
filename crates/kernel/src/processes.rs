//! What the kernel asks of user code's processes without knowing how they are walled in. Implemented by executor,
//! registered by the server.

use std::collections::BTreeMap;
use std::future::Future;
use std::io;
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::pin::Pin;

use serde::{Deserialize, Serialize};

use crate::{Failure, Place};

/// A future behind a pointer.
pub type Boxed<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// User code to run. A process is known by an id: a ticket's text, or an ARN's last part, unique in the runtime and one
/// word. A process of an id starts once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Process {
    /// The container image that a build, a job or an endpoint names; the image catalog knows what stands in for it.
    pub image: String,
    /// The versions of languages that a build asks for: `python` to `3.11`.
    #[serde(default)]
    pub runtimes: BTreeMap<String, String>,
    /// The program and its first arguments; empty for the image's own entry point.
    pub command: Vec<String>,
    /// What follows those, or the image's entry point: `train`, `serve`.
    #[serde(default)]
    pub arguments: Vec<String>,
    /// Its environment. It wins over what the image and the gateway set; the credentials win over it.
    pub environment: BTreeMap<String, String>,
    /// Where it starts, as it sees it.
    pub directory: PathBuf,
    /// Its writable folders: a name in the process's own folder to where it sees it (`ml` to `/opt/ml`).
    pub folders: BTreeMap<String, PathBuf>,
    /// Whether it has a way out.
    pub network: Network,
    /// The role whose temporary credentials it may fetch; none for none.
    pub role: Option<ProcessRole>,
    /// Bytes of memory that it may use.
    pub memory_bytes: u64,
    /// Bytes of disk that it may use.
    pub disk_bytes: u64,
    /// Seconds until it is told to end; none for an endpoint.
    pub seconds: Option<u64>,
    /// Seconds from being told to end to being ended.
    pub grace_seconds: u64,
}

/// The way out of a process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Network {
    /// By the gateway's proxy, and to AWS's names.
    Proxy,
    /// None: `EnableNetworkIsolation`.
    Isolated,
}

/// Whose credentials a process may fetch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProcessRole {
    /// The id of the service that takes the role: `codebuild`.
    pub service: String,
    /// The role's ARN.
    pub arn: String,
    /// The session's name.
    pub session: String,
    /// The ARN of what the process works for: `aws:SourceArn` of the service that takes the role.
    pub source: String,
    /// Where its requests go that say nothing else.
    pub place: Place,
}

/// How a process ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Exit {
    /// By itself, with this status.
    Code(i32),
    /// By a signal.
    Signal(i32),
    /// It was told to, by [`Processes::stop`].
    Stopped,
    /// Its time was up, after so many seconds.
    TimeUp(u64),
    /// It used more than it may, or than there is: `it used 3000 MiB of memory, and may use 2048`.
    Exceeded(String),
    /// It or its supervisor was lost, to a reboot or to `kill -9`.
    Lost,
}

/// A line that a process wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogLine {
    /// When, in milliseconds since 1970.
    pub time: i64,
    /// What.
    pub text: String,
}

/// A file that a process left behind: a regular one, found without following any link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// Its path in the folder.
    pub path: PathBuf,
    /// Its length in bytes.
    pub length: u64,
    /// Whether it may be executed.
    pub executable: bool,
}

/// What a process left behind in a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remains {
    /// The files, in order of their paths.
    pub files: Vec<Left>,
    /// What is there and is not read, in order, and what it is: a symbolic link, a fifo. To be told to the user.
    pub left_out: Vec<(PathBuf, String)>,
}

/// Runs user code.
pub trait Processes: Send + Sync {
    /// Builds what stands in for an image, if it is not built yet. `progress` gets lines for the build's or job's log:
    /// what stands in for what, and how the building goes. Fails with `ImageUnknown` for an image that nothing stands
    /// in for, `RuntimeUnknown` for a version of a language that the image does not have, and `EnvironmentFailed`.
    fn prepare<'a>(
        &'a self,
        image: &'a str,
        runtimes: &'a BTreeMap<String, String>,
        progress: &'a (dyn Fn(&str) + Send + Sync),
    ) -> Boxed<'a, Result<(), Failure>>;

    /// How many SageMaker jobs may run at once: one a core.
    fn slots(&self) -> usize {
        std::thread::available_parallelism().map_or(1, std::num::NonZero::get)
    }

    /// Whether the process was ever started: then its inputs are there, and nothing more is put in.
    fn started(&self, id: &str) -> io::Result<bool>;

    /// The writable folder `name` of the process `id` on this machine, made if it is not there: for putting inputs in
    /// before it starts, and refused after. What a process has written is read by [`Processes::left`] alone.
    fn folder(&self, id: &str, name: &str) -> io::Result<PathBuf>;

    /// A folder of the runtime's own for the process `id`, at any time, made if it is not there: for what the process must
    /// neither see nor change. It goes with the process's folder.
    fn scratch(&self, id: &str) -> io::Result<PathBuf>;

    /// Starts the process, if it was never started, and completes when it has ended. Called again after a restart, it
    /// finds the process that runs, or how it ended; after [`Processes::remove`] it would start it once more. Fails
    /// as [`Processes::prepare`] does, and with `ProcessNotStarted`.
    fn run<'a>(&'a self, id: &'a str, process: &'a Process) -> Boxed<'a, Result<Exit, Failure>>;

    /// Lines of its log from a position, at most a megabyte, and the position after them. What its supervisor has to
    /// say (`the process was ended: …`) stands among them. A process that is not there has none.
    fn log(&self, id: &str, from: u64) -> io::Result<(Vec<LogLine>, u64)>;

    /// Tells it to end; [`Processes::run`] completes when it has. One that was not started yet ends at its start.
    fn stop(&self, id: &str) -> io::Result<()>;

    /// A connection to one of its ports, which only the runtime can make.
    fn connect<'a>(&'a self, id: &'a str, port: u16) -> Boxed<'a, io::Result<TcpStream>>;

    /// What it left in the writable folder `name`, below `path`; paths are those in `name`. `NotFound` if there is no
    /// such folder.
    fn left(&self, id: &str, name: &str, path: &Path) -> io::Result<Remains>;

    /// One of those files, opened.
    fn open(&self, id: &str, name: &str, path: &Path) -> io::Result<std::fs::File>;

    /// Removes the process's folder; it must have ended. One that is not there is removed.
    fn remove(&self, id: &str) -> io::Result<()>;
}
