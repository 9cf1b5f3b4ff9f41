//! Python environments: built once from a [`Recipe`], shared by all runtimes of a user, never changed.
//!
//! ```text
//! CACHE/uv-0.13.9/             uv itself, which builds the rest
//! CACHE/environments/HASH/     an environment; the hash is of all that it is made of
//! CACHE/environments/HASH.lock held by whoever builds it
//! CACHE/builds/HASH/           the job that builds it
//! ```
//!
//! An environment holds its own path in many places, so that it cannot be made elsewhere and moved. It is made in the
//! sandbox of a job, in a folder of that job's own that stands at the final path *inside*; when all is well, the folder
//! is renamed to the same path on this machine. So nothing half-built is ever there, and what packages run while they
//! are installed can change nothing but what it makes. Nothing is shared between builds either: a package cache that
//! one build could poison is not worth the seconds.
//!
//! Everything here blocks.

mod build;
mod interpreters;
mod packages;
mod tool;

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use ring::digest::{SHA256, digest};

use crate::{hex, images::Recipe, job::Supervisor};
pub use interpreters::Interpreter;
pub(crate) use packages::carried;

/// Where and how environments are built.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The user's cache folder for formwork, absolute: `~/.cache/formwork`.
    pub cache: PathBuf,
    /// The user's environment: where Pythons are found, and how packages are fetched.
    pub variables: BTreeMap<String, String>,
    /// How a supervisor is executed.
    pub supervisor: Supervisor,
    /// The way to the package index.
    pub way_out: WayOut,
}

/// How a build reaches the package index.
#[derive(Debug, Clone)]
pub enum WayOut {
    /// From a sandbox, through the runtime's proxy.
    Proxy {
        /// The runtime's Unix socket: see [`crate::relay`].
        socket: PathBuf,
        /// The certificates to trust.
        bundle: PathBuf,
    },
    /// Without sandbox, as the user would.
    Plain,
}

/// The environments of a user.
#[derive(Debug)]
pub struct Environments {
    settings: Settings,
    interpreters: std::sync::OnceLock<Vec<Interpreter>>,
}

/// An environment that is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Environment {
    /// Its folder.
    pub path: PathBuf,
    /// Its Python.
    pub interpreter: Interpreter,
}

/// Why there is no environment.
#[derive(Debug, thiserror::Error)]
pub enum EnvironmentError {
    /// There is no Python.
    #[error(
        "no Python {oldest} or newer is found on this machine{found}\n\n\
         hint: install one so that `python3` is on the PATH, by the system's packages, pyenv or `uv python install`"
    )]
    NoPython {
        /// The oldest that will do.
        oldest: crate::images::Version,
        /// Which ones there are, in words.
        found: String,
    },
    /// The package index cannot be reached.
    #[error(
        "cannot fetch packages: {0}\n\n\
         hint: see that this machine reaches its package index; PIP_INDEX_URL, UV_DEFAULT_INDEX and the proxy \
         variables of the environment that the runtime is started in are heeded"
    )]
    Fetch(String),
    /// The build failed.
    #[error("cannot build a Python environment: {0}")]
    Build(String),
    /// The cache folder cannot be used.
    #[error("cannot use the folder for environments `{0}`: {1}")]
    Folder(PathBuf, io::Error),
    /// The job that builds it.
    #[error(transparent)]
    Job(#[from] crate::job::JobError),
}

/// How the first lines begin that are said while an environment is built, or waited for.
pub const PROGRESS: [&str; 3] = [BUILDING, WAITING, tool::FETCHING];
const BUILDING: &str = "building the Python environment for";
const WAITING: &str = "another process is building what this one needs";

/// What is said while it is built: lines for a log.
pub type Progress<'a> = &'a mut dyn FnMut(&str);

impl Environments {
    /// The environments in a cache folder, which need not be there.
    pub fn new(settings: Settings) -> Self {
        Self { settings, interpreters: std::sync::OnceLock::new() }
    }

    /// The Pythons of this machine. The first look asks each of them, which takes a second where they are many.
    pub(crate) fn interpreters(&self) -> &[Interpreter] {
        self.interpreters.get_or_init(|| interpreters::find(&self.settings.variables))
    }

    /// The environment of a recipe, built if it is not there yet.
    pub fn ready(&self, recipe: &Recipe, progress: Progress<'_>) -> Result<Environment, EnvironmentError> {
        let interpreters = self.interpreters();
        let interpreter = interpreters::choose(interpreters, recipe.python)?;
        if interpreter.version() != recipe.python {
            progress(&format!(
                "Python {} is wanted; the nearest here is {}, at {}",
                recipe.python,
                interpreter.version(),
                interpreter.executable.display()
            ));
        }
        let path = self.folder().join(name(recipe, interpreter));
        let environment = Environment { path: path.clone(), interpreter: interpreter.clone() };
        if path.is_dir() {
            return Ok(environment);
        }
        let uv = tool::ready(&self.settings, interpreters, progress)?;
        once(&path, progress, |progress| {
            progress(&format!("{BUILDING} {} once", recipe.family));
            build::run(
                &self.settings,
                &path,
                interpreter,
                &build::install(&uv, interpreter, recipe),
                progress,
            )
        })?;
        Ok(environment)
    }

    fn folder(&self) -> PathBuf {
        self.settings.cache.join("environments")
    }
}

/// Makes what belongs at `path` unless it is there, once among all runtimes.
fn once(
    path: &Path,
    progress: Progress<'_>,
    make: impl FnOnce(Progress<'_>) -> Result<(), EnvironmentError>,
) -> Result<(), EnvironmentError> {
    let broken = |cause| EnvironmentError::Folder(path.to_owned(), cause);
    fs::create_dir_all(path.parent().unwrap_or(path)).map_err(broken)?;
    let lock = path.with_added_extension("lock");
    let lock = File::options().create(true).append(true).open(lock).map_err(broken)?;
    if lock.try_lock().is_err() {
        progress(&format!("{WAITING}; waiting"));
        lock.lock().map_err(broken)?;
    }
    if path.is_dir() { Ok(()) } else { make(progress) }
}

/// The name of an environment: a hash of all that decides what is in it.
fn name(recipe: &Recipe, interpreter: &Interpreter) -> String {
    let mut of = format!(
        "1\n{}\n{}\n{}\n{}\n{}",
        tool::VERSION,
        std::env::consts::ARCH,
        interpreter.full_version,
        interpreter.executable.display(),
        recipe.requirements
    );
    if let Some((packages, lock)) = recipe.node {
        of.extend(["\n", packages, lock]);
    }
    for (path, text) in recipe.program.map_or(&[][..], |program| program.files) {
        of.extend([path, "\n", text]);
    }
    let mut name = hex::encode(digest(&SHA256, of.as_bytes()).as_ref());
    name.truncate(24);
    name
}
