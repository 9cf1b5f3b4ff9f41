//! The kernel's processes, as jobs of this executor: an image's environment, walls, a way out, the role's credentials.
//!
//! A process is the folder of its id among the jobs; all that is asked about it is answered from there, whether this
//! runtime started it or one before. What takes time happens on threads of its own, which the runtime does not wait
//! for when it ends: the processes outlive it.

mod door;
mod plain;
mod removal;
mod rest;
mod spec;

use std::{
    collections::BTreeMap,
    fs, io,
    net::{SocketAddr, TcpStream},
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
    sync::{Arc, PoisonError, RwLock},
};

use kernel::{Boxed, Failure, Left, LogLine, Process, ProcessRole, Processes, Remains};
use tokio::sync::{mpsc, oneshot};

use self::removal::Removal;
use crate::{
    environments::{self, EnvironmentError, Environments, WayOut},
    exit::{Breach, Ended, Exit},
    images::{self, ImageError},
    job::{Job, JobError, State, Supervisor},
};

pub(crate) use door::FILE as ROLE;
pub use door::{CREDENTIALS, PLAIN_CREDENTIALS};
pub use rest::Abandoned;

/// What a runner is made of.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The folder of the jobs, which is made if it is not there.
    pub jobs: PathBuf,
    /// The runtime's socket for connections from sandboxes.
    pub relay: PathBuf,
    /// The gateway's address on this machine, for processes without sandbox.
    pub gateway: SocketAddr,
    /// The certificates that clients are to trust, the runtime's own among them.
    pub bundle: PathBuf,
    /// The user's cache folder for formwork, in which environments are built.
    pub cache: PathBuf,
    /// The environment that the runtime was started in.
    pub variables: BTreeMap<String, String>,
    /// How this program is executed as a supervisor. It is also the `formwork` of builds.
    pub supervisor: Supervisor,
    /// Whether processes are walled in.
    pub sandboxed: bool,
}

/// Runs user code for the kernel. Clones are the same runner.
#[derive(Debug, Clone)]
pub struct Runner(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    settings: Settings,
    environments: Environments,
    removal: Removal,
    /// How often all processes were given up.
    generation: RwLock<u64>,
}

impl Runner {
    /// A runner. Nothing is done before it is asked.
    pub fn new(settings: Settings) -> io::Result<Self> {
        fs::DirBuilder::new().recursive(true).mode(0o700).create(&settings.jobs)?;
        let way_out = if settings.sandboxed {
            WayOut::Proxy { socket: settings.relay.clone(), bundle: settings.bundle.clone() }
        } else {
            WayOut::Plain
        };
        let environments = Environments::new(environments::Settings {
            cache: settings.cache.clone(),
            variables: settings.variables.clone(),
            supervisor: settings.supervisor.clone(),
            way_out,
        });
        let removal = Removal::new(&settings.jobs)?;
        let inner = Arc::new(Inner { settings, environments, removal, generation: RwLock::default() });
        // Before the first process needs it.
        let early = Arc::clone(&inner);
        std::thread::spawn(move || early.environments.interpreters().len());
        Ok(Self(inner))
    }

    /// The role whose credentials the process `id` may have, if it has one.
    pub fn role_of(&self, id: &str) -> Option<ProcessRole> {
        door::read(&self.0.folder(id).ok()?).map(|door| door.role)
    }

    /// The same for a process without sandbox, whose connections say nothing of whose they are: for who has its token.
    pub fn role_by_token(&self, id: &str, token: &str) -> Option<ProcessRole> {
        let door = door::read(&self.0.folder(id).ok()?)?;
        door.is_opened_by(token).then_some(door.role)
    }
}

/// The runtime's own folder in a process's folder. No process has a folder of that name: those are words.
const SCRATCH: &str = ".runtime";

impl Inner {
    fn folder(&self, id: &str) -> io::Result<PathBuf> {
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
        if id.is_empty() || id.len() > 200 || id.starts_with('.') || !id.chars().all(fits) {
            let text = format!("`{id}` cannot be the id of a process: it is not one word");
            return Err(io::Error::new(io::ErrorKind::InvalidInput, text));
        }
        Ok(self.settings.jobs.join(id))
    }

    fn job(&self, id: &str) -> io::Result<Job> {
        Job::open(&self.folder(id)?)
    }

    /// The process's folder, made if it is not there, unless it was started.
    fn fresh(&self, id: &str) -> io::Result<PathBuf> {
        let folder = self.folder(id)?;
        fs::DirBuilder::new().recursive(true).mode(0o700).create(&folder)?;
        if Job::open(&folder)?.state()? != State::Prepared {
            let text = format!("the process `{id}` was started");
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, text));
        }
        Ok(folder)
    }

    fn prepare(
        &self,
        image: &str,
        runtimes: &BTreeMap<String, String>,
        mut progress: impl FnMut(&str),
    ) -> Result<(), Failure> {
        let recipe = images::find(image, runtimes)?;
        for note in &recipe.notes {
            progress(note);
        }
        self.environments.ready(&recipe, &mut progress)?;
        Ok(())
    }

    /// Starts the process unless it was started, and waits for its end.
    fn run(&self, id: &str, process: &Process) -> Result<kernel::Exit, Failure> {
        let asked = *self.generation.read().unwrap_or_else(PoisonError::into_inner);
        let folder = self.folder(id).map_err(not_started)?;
        let there = Job::open(&folder).and_then(|job| job.state());
        if !matches!(there, Ok(State::Running | State::Ended(_) | State::Lost)) {
            self.start(id, process, asked)?;
        }
        let state = Job::open(&folder).and_then(|job| job.wait()).map_err(not_started)?;
        plain::unlink(&folder, process);
        match state {
            State::Ended(exit) => ended(exit),
            State::Lost => Ok(kernel::Exit::Lost),
            State::Prepared | State::Running => Err(not_started("nothing runs in its folder")),
        }
    }

    fn start(&self, id: &str, process: &Process, asked: u64) -> Result<(), Failure> {
        let recipe = images::find(&process.image, &process.runtimes)?;
        let environment = self.environments.ready(&recipe, &mut |_| {})?;
        // Held until it has started: whoever gives all processes up sees it.
        let generation = self.generation.read().unwrap_or_else(PoisonError::into_inner);
        if *generation != asked {
            return Err(not_started("the runtime's state was emptied"));
        }
        let folder = self.fresh(id).map_err(not_started)?;
        let spec = spec::make(&self.settings, &folder, id, process, &recipe, &environment)?;
        match Job::prepare(&folder, &spec).and_then(|job| job.start(&self.settings.supervisor)) {
            Ok(()) | Err(JobError::AlreadyStarted(_)) => Ok(()),
            Err(error) => Err(not_started(Causes(&error))),
        }
    }
}

impl Processes for Runner {
    fn prepare<'a>(
        &'a self,
        image: &'a str,
        runtimes: &'a BTreeMap<String, String>,
        progress: &'a (dyn Fn(&str) + Send + Sync),
    ) -> Boxed<'a, Result<(), Failure>> {
        Box::pin(async move {
            let (lines, mut said) = mpsc::unbounded_channel::<String>();
            let (inner, image, runtimes) = (Arc::clone(&self.0), image.to_owned(), runtimes.clone());
            let done = on_thread(move || {
                // Whoever listened may have gone away; what is being built is built.
                inner.prepare(&image, &runtimes, |line| drop(lines.send(line.to_owned())))
            });
            while let Some(line) = said.recv().await {
                progress(&line);
            }
            done.await.unwrap_or_else(|_| Err(not_started("the thread that prepared it failed")))
        })
    }

    /// Without sandbox there is one `/opt/ml` for all.
    fn slots(&self) -> usize {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        if self.0.settings.sandboxed { cores } else { 1 }
    }

    fn started(&self, id: &str) -> io::Result<bool> {
        match self.0.job(id) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            job => Ok(job?.state()? != State::Prepared),
        }
    }

    fn folder(&self, id: &str, name: &str) -> io::Result<PathBuf> {
        let folder = self.0.fresh(id)?.join(name);
        fs::create_dir_all(&folder)?;
        Ok(folder)
    }

    fn scratch(&self, id: &str) -> io::Result<PathBuf> {
        let folder = self.0.folder(id)?.join(SCRATCH);
        fs::DirBuilder::new().recursive(true).mode(0o700).create(&folder)?;
        Ok(folder)
    }

    fn run<'a>(&'a self, id: &'a str, process: &'a Process) -> Boxed<'a, Result<kernel::Exit, Failure>> {
        let (inner, id, process) = (Arc::clone(&self.0), id.to_owned(), process.clone());
        let done = on_thread(move || inner.run(&id, &process));
        Box::pin(async move {
            done.await.unwrap_or_else(|_| Err(not_started("the thread that waited for it failed")))
        })
    }

    fn log(&self, id: &str, from: u64) -> io::Result<(Vec<LogLine>, u64)> {
        let job = match self.0.job(id) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok((Vec::new(), from)),
            job => job?,
        };
        let chunk = job.log(from, 1 << 20)?;
        let line = |line: crate::log::Line| LogLine {
            time: i64::try_from(line.at).unwrap_or(i64::MAX),
            text: line.text,
        };
        Ok((chunk.lines.into_iter().map(line).collect(), chunk.next))
    }

    fn stop(&self, id: &str) -> io::Result<()> {
        let folder = self.0.folder(id)?;
        fs::DirBuilder::new().recursive(true).mode(0o700).create(&folder)?;
        Job::open(&folder)?.stop()
    }

    fn connect<'a>(&'a self, id: &'a str, port: u16) -> Boxed<'a, io::Result<TcpStream>> {
        let (inner, id) = (Arc::clone(&self.0), id.to_owned());
        let done = on_thread(move || inner.job(&id)?.connect(port));
        Box::pin(async move { done.await.unwrap_or_else(|gone| Err(io::Error::other(gone))) })
    }

    fn left(&self, id: &str, name: &str, path: &Path) -> io::Result<Remains> {
        let below: PathBuf = Path::new(name).components().chain(path.components()).collect();
        let listing = self.0.job(id)?.harvest(&below)?.list()?;
        let file = |found: crate::harvest::Found| Left {
            path: path.join(found.path),
            length: found.length,
            executable: found.executable,
        };
        let left_out = |left_out: crate::harvest::LeftOut| (path.join(left_out.path), left_out.what);
        Ok(Remains {
            files: listing.files.into_iter().map(file).collect(),
            left_out: listing.left_out.into_iter().map(left_out).collect(),
        })
    }

    fn open(&self, id: &str, name: &str, path: &Path) -> io::Result<fs::File> {
        self.0.job(id)?.harvest(Path::new(name))?.file(path)
    }

    fn remove(&self, id: &str) -> io::Result<()> {
        match self.0.job(id) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            job => self.0.removal.remove(&job?),
        }
    }
}

/// Does on a thread of its own what blocks.
fn on_thread<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> oneshot::Receiver<T> {
    let (answer, answered) = oneshot::channel();
    std::thread::spawn(move || {
        // Whoever asked may have gone away.
        let _ = answer.send(work());
    });
    answered
}

fn ended(exit: Exit) -> Result<kernel::Exit, Failure> {
    match (exit.breach, exit.ended) {
        (_, Ended::NotStarted { step, reason, .. }) => Err(not_started(format_args!("{step}: {reason}"))),
        (Some(Breach::Stopped), _) => Ok(kernel::Exit::Stopped),
        (Some(Breach::Time { seconds }), _) => Ok(kernel::Exit::TimeUp(seconds)),
        (Some(Breach::FolderGone), _) => Ok(kernel::Exit::Lost),
        (Some(breach), _) => Ok(kernel::Exit::Exceeded(breach.to_string())),
        (None, Ended::Exited { code }) => Ok(kernel::Exit::Code(code)),
        (None, Ended::Signaled { signal }) => Ok(kernel::Exit::Signal(signal)),
    }
}

fn not_started(cause: impl std::fmt::Display) -> Failure {
    Failure::new("ProcessNotStarted", format!("the process could not be run: {cause}"))
}

/// An error with all its causes, in a line.
struct Causes<'a>(&'a (dyn std::error::Error + 'a));

impl std::fmt::Display for Causes<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0)?;
        self.0.source().map_or(Ok(()), |cause| write!(f, ": {}", Causes(cause)))
    }
}

impl From<ImageError> for Failure {
    fn from(error: ImageError) -> Self {
        let code = match error {
            ImageError::Unknown { .. } => "ImageUnknown",
            ImageError::Runtime { .. } => "RuntimeUnknown",
        };
        Failure::new(code, error.to_string())
    }
}

impl From<EnvironmentError> for Failure {
    fn from(error: EnvironmentError) -> Self {
        Failure::new("EnvironmentFailed", Causes(&error).to_string())
    }
}
