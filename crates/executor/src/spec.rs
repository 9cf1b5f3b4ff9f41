//! What to run, and within which walls: the contents of a job's `spec.json`.

use std::{
    collections::BTreeMap,
    path::{Component, Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use crate::{runner, support};

/// A process to run: everything that its supervisor knows about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProcessSpec {
    /// The program and its arguments. A name without `/` is looked for along the environment's `PATH`.
    pub argv: Vec<String>,
    /// Its whole environment.
    pub environment: BTreeMap<String, String>,
    /// Where it starts: inside the sandbox, or, without one, on this machine.
    pub directory: PathBuf,
    /// The job's own writable folders.
    pub folders: Vec<Folder>,
    /// What it may use.
    pub limits: Limits,
    /// Seconds between SIGTERM and SIGKILL when it is stopped or its time is up.
    pub grace_seconds: u64,
    /// Its walls.
    pub confinement: Confinement,
}

/// A writable folder of the job's own. It stays in the job's folder when the process has ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Folder {
    /// Its name in the job's folder: `ml`.
    pub name: String,
    /// Where the process sees it: `/opt/ml`. Without sandbox it is only there under its name.
    pub inside: PathBuf,
}

/// What a process and all its descendants may use, together unless it says otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// Bytes of memory, swapped out or not, shared pages counted once.
    pub memory_bytes: u64,
    /// Processes and threads. Not to be had without sandbox, where the kernel counts those of the whole user.
    pub processes: Option<u64>,
    /// Bytes on disk: the job's folders, overlays, and files that have no name any more.
    pub disk_bytes: u64,
    /// Seconds from start to SIGTERM; none for an endpoint.
    pub seconds: Option<u64>,
    /// Bytes of log; what comes after is dropped, and a notice says so.
    pub log_bytes: u64,
    /// Processors; none for all of them.
    pub processors: Option<usize>,
}

/// Whether the process is walled in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confinement {
    /// Namespaces of its own, a root of its own, no capability, a filter on system calls.
    Sandbox(Sandbox),
    /// A plain process of this user in a session of its own: it can read and reach whatever the user can, and
    /// what escapes from its tree is not always found. There are no mounts and no private network to speak of.
    Plain,
}

/// The walls of a sandbox.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sandbox {
    /// What is seen of this machine besides `/usr` and a few files of `/etc`, in this order. One at `/usr` takes
    /// the place of the usual one.
    pub mounts: Vec<Mount>,
    /// Its way out.
    pub network: Network,
    /// Its host name: `algo-1`.
    pub host_name: String,
    /// More names that resolve to this host.
    pub host_aliases: Vec<String>,
}

/// Something of this machine's that the process sees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Mount {
    /// A file or folder, to be read.
    ReadOnly {
        /// Where it is on this machine.
        host: PathBuf,
        /// Where the process sees it.
        inside: PathBuf,
    },
    /// A folder that the process may change for itself; the changes are thrown away with the job's folder. Where
    /// it belongs to somebody else than the job's user, every folder in it is made once more at the start,
    /// which takes seconds for `/usr`, and nothing for `/usr/local`.
    Overlay {
        /// Where it is on this machine.
        host: PathBuf,
        /// Where the process sees it.
        inside: PathBuf,
    },
}

/// The network of a sandbox. In each, the runtime can reach the process's ports through [`crate::Job::connect`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Network {
    /// Two addresses lead to the runtime: see [`crate::relay`].
    Relay(Relay),
    /// No address leads anywhere.
    Isolated,
}

/// Where connections of the process go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Relay {
    /// The runtime's Unix socket.
    pub socket: PathBuf,
    /// What the runtime is told about whose connection it is; one word.
    pub name: String,
    /// Seconds that a connection waits for a runtime that is away.
    pub hold_seconds: u64,
}

/// A spec that cannot be run.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum SpecError {
    /// There is no program.
    #[error("the process has no program to run")]
    NoProgram,
    /// A path that has to be absolute and plain is not.
    #[error("`{0}` is not an absolute path without `..`")]
    Path(PathBuf),
    /// A folder's name is not one plain name, or one that the supervisor uses.
    #[error("`{0}` cannot name a folder of the job")]
    FolderName(String),
    /// A word that ends up in a message or a file has other characters.
    #[error("`{0}` is not made of letters, digits, `.`, `_` and `-`")]
    Word(String),
    /// Only the sandbox can do it.
    #[error("{0} needs the sandbox\n\nhint: run without `--sandbox off`, or leave this out")]
    NeedsSandbox(&'static str),
    /// A limit of nothing.
    #[error("the limit on {0} is zero")]
    Zero(&'static str),
}

/// Names in a job's folder that are the supervisor's or the runner's.
const RESERVED: &[&str] = &[
    "spec.json",
    "exit.json",
    "lock",
    "log",
    "stop",
    "job.sock",
    "root",
    "overlays",
    support::FOLDER,
    runner::ROLE,
];

impl ProcessSpec {
    /// A process in a sandbox without network, with the folders of AWS's containers and modest limits.
    pub fn new(argv: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let folder = |name: &str, inside: &str| Folder { name: name.into(), inside: inside.into() };
        let variable = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        Self {
            argv: argv.into_iter().map(Into::into).collect(),
            environment: BTreeMap::from([
                variable("HOME", "/root"),
                variable("LANG", "C.UTF-8"),
                variable("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"),
                variable("TMPDIR", "/tmp"),
            ]),
            directory: "/".into(),
            folders: vec![
                folder("ml", "/opt/ml"),
                folder("codebuild", "/codebuild"),
                folder("home", "/root"),
                folder("tmp", "/tmp"),
                folder("tmp", "/var/tmp"),
            ],
            limits: Limits::default(),
            grace_seconds: 30,
            confinement: Confinement::Sandbox(Sandbox {
                mounts: Vec::new(),
                network: Network::Isolated,
                host_name: "algo-1".into(),
                host_aliases: Vec::new(),
            }),
        }
    }

    /// Whether it can be run at all.
    pub fn check(&self) -> Result<(), SpecError> {
        if self.argv.first().is_none_or(String::is_empty) {
            return Err(SpecError::NoProgram);
        }
        plain_path(&self.directory)?;
        for folder in &self.folders {
            if word(&folder.name).is_err()
                || folder.name.starts_with('.')
                || RESERVED.contains(&folder.name.as_str())
            {
                return Err(SpecError::FolderName(folder.name.clone()));
            }
            plain_path(&folder.inside)?;
        }
        let limits = &self.limits;
        let zero = [
            ("memory", limits.memory_bytes == 0),
            ("processes", limits.processes == Some(0)),
            ("disk", limits.disk_bytes == 0),
            ("time", limits.seconds == Some(0)),
            ("processors", limits.processors == Some(0)),
        ];
        if let Some((what, _)) = zero.into_iter().find(|(_, zero)| *zero) {
            return Err(SpecError::Zero(what));
        }
        match &self.confinement {
            Confinement::Plain if limits.processes.is_some() => {
                Err(SpecError::NeedsSandbox("a limit on processes"))
            }
            Confinement::Plain => Ok(()),
            Confinement::Sandbox(sandbox) => sandbox.check(),
        }
    }
}

impl Sandbox {
    fn check(&self) -> Result<(), SpecError> {
        for mount in &self.mounts {
            let (Mount::ReadOnly { host, inside } | Mount::Overlay { host, inside }) = mount;
            plain_path(host)?;
            plain_path(inside)?;
        }
        word(&self.host_name)?;
        self.host_aliases.iter().try_for_each(|alias| word(alias))?;
        match &self.network {
            Network::Relay(relay) => {
                plain_path(&relay.socket)?;
                word(&relay.name)
            }
            Network::Isolated => Ok(()),
        }
    }
}

impl Default for Limits {
    /// 2 GiB of memory, 512 processes, 8 GiB of disk, an hour, 64 MiB of log, every processor.
    fn default() -> Self {
        Self {
            memory_bytes: 2 << 30,
            processes: Some(512),
            disk_bytes: 8 << 30,
            seconds: Some(3600),
            log_bytes: 64 << 20,
            processors: None,
        }
    }
}

fn plain_path(path: &Path) -> Result<(), SpecError> {
    let plain = |part| matches!(part, Component::RootDir | Component::Normal(_));
    if path.is_absolute() && path.components().all(plain) {
        Ok(())
    } else {
        Err(SpecError::Path(path.to_owned()))
    }
}

fn word(text: &str) -> Result<(), SpecError> {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    if !text.is_empty() && text.len() <= 255 && text.chars().all(fits) {
        Ok(())
    } else {
        Err(SpecError::Word(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(change: impl FnOnce(&mut ProcessSpec), expected: Result<(), SpecError>) {
        let mut spec = ProcessSpec::new(["true"]);
        change(&mut spec);
        assert_eq!(spec.check(), expected);
    }

    fn sandbox(spec: &mut ProcessSpec) -> &mut Sandbox {
        let Confinement::Sandbox(sandbox) = &mut spec.confinement else {
            unreachable!("it is one by default")
        };
        sandbox
    }

    #[test]
    fn a_spec_that_cannot_be_run_is_refused_by_what_is_wrong() {
        check(|_| {}, Ok(()));
        check(|spec| spec.argv.clear(), Err(SpecError::NoProgram));
        check(|spec| spec.directory = "tmp".into(), Err(SpecError::Path("tmp".into())));
        check(|spec| spec.folders[0].name = "a/b".into(), Err(SpecError::FolderName("a/b".into())));
        check(|spec| spec.folders[0].name = "..".into(), Err(SpecError::FolderName("..".into())));
        check(
            |spec| spec.folders[0].name = "exit.json".into(),
            Err(SpecError::FolderName("exit.json".into())),
        );
        check(|spec| spec.folders[0].inside = "/a/../b".into(), Err(SpecError::Path("/a/../b".into())));
        check(|spec| spec.limits.memory_bytes = 0, Err(SpecError::Zero("memory")));
        check(|spec| sandbox(spec).host_name = "a b".into(), Err(SpecError::Word("a b".into())));
        let relay = |name: &str| Relay { socket: "/run/s".into(), name: name.into(), hold_seconds: 1 };
        check(|spec| sandbox(spec).network = Network::Relay(relay("job-1")), Ok(()));
        check(
            |spec| sandbox(spec).network = Network::Relay(relay("a\nb")),
            Err(SpecError::Word("a\nb".into())),
        );
    }

    #[test]
    fn without_sandbox_a_limit_on_processes_is_refused() {
        check(
            |spec| spec.confinement = Confinement::Plain,
            Err(SpecError::NeedsSandbox("a limit on processes")),
        );
        check(
            |spec| {
                spec.confinement = Confinement::Plain;
                spec.limits.processes = None;
            },
            Ok(()),
        );
    }

    #[test]
    fn a_spec_survives_its_file() {
        let spec = ProcessSpec::new(["python", "train.py"]);
        let text = serde_json::to_string(&spec).unwrap();
        assert_eq!(serde_json::from_str::<ProcessSpec>(&text).unwrap(), spec);
    }
}
