//! Processes without walls: what runs a build in these tests.

use std::collections::{BTreeMap, HashMap};
use std::fs::{self, File};
use std::io;
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Mutex;

use kernel::{Boxed, Clock as _, Exit, Failure, Left, LogLine, Process, Processes, Remains, SystemClock};
use tokio::sync::watch;

/// A folder with a folder a process.
pub(crate) struct Machine {
    pub(crate) folder: PathBuf,
    /// The processes that ran, in order.
    pub(crate) ran: Mutex<Vec<Process>>,
    /// How each ended, once it has.
    exits: Mutex<HashMap<String, watch::Receiver<Option<Exit>>>>,
}

impl Machine {
    pub(crate) fn new(folder: PathBuf) -> Self {
        Machine { folder, ran: Mutex::default(), exits: Mutex::default() }
    }
}

/// There is no root of its own: `/codebuild` is where the process's folder is.
fn relocate(home: &Path) -> io::Result<()> {
    for entry in fs::read_dir(home.join("bootstrap"))? {
        let path = entry?.path();
        let text = fs::read_to_string(&path)?;
        fs::write(&path, text.replace("/codebuild", &home.to_string_lossy()))?;
    }
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "this stands in for the executor")]
fn spawn(folder: &Path) -> io::Result<Exit> {
    let home = folder.join("codebuild");
    relocate(&home)?;
    let log = File::create(folder.join("log"))?;
    let status = std::process::Command::new("sh")
        .arg(home.join("bootstrap/build.sh"))
        .env_clear()
        .env("PATH", "/usr/local/bin:/usr/bin:/bin")
        .stdin(Stdio::null())
        .stderr(log.try_clone()?)
        .stdout(log)
        .status()?;
    Ok(status.code().map_or(Exit::Signal(9), Exit::Code))
}

impl Processes for Machine {
    fn prepare<'a>(
        &'a self,
        image: &'a str,
        runtimes: &'a BTreeMap<String, String>,
        progress: &'a (dyn Fn(&str) + Send + Sync),
    ) -> Boxed<'a, Result<(), Failure>> {
        Box::pin(async move {
            progress(&format!("preparing {image} with {runtimes:?}"));
            match runtimes.get("nodejs") {
                Some(version) => Err(Failure::new(
                    "RuntimeUnknown",
                    format!("Unknown runtime version named '{version}' of nodejs"),
                )),
                None => Ok(()),
            }
        })
    }

    fn started(&self, id: &str) -> io::Result<bool> {
        Ok(self.exits.lock().expect("nobody panicked").contains_key(id))
    }

    fn scratch(&self, id: &str) -> io::Result<PathBuf> {
        let folder = self.folder.join(id).join("scratch");
        fs::create_dir_all(&folder)?;
        Ok(folder)
    }

    fn folder(&self, id: &str, name: &str) -> io::Result<PathBuf> {
        // As the real one: nothing is put in after the start.
        if self.started(id)? {
            return Err(io::Error::other("the process was started"));
        }
        let folder = self.folder.join(id).join(name);
        fs::create_dir_all(&folder)?;
        Ok(folder)
    }

    fn run<'a>(&'a self, id: &'a str, process: &'a Process) -> Boxed<'a, Result<Exit, Failure>> {
        let mut exits = self.exits.lock().expect("nobody panicked");
        let exit = exits.entry(id.to_owned()).or_insert_with(|| {
            self.ran.lock().expect("nobody panicked").push(process.clone());
            let (tell, exit) = watch::channel(None);
            let folder = self.folder.join(id);
            tokio::task::spawn_blocking(move || tell.send(Some(spawn(&folder).expect("a shell runs"))));
            exit
        });
        let mut exit = exit.clone();
        Box::pin(async move {
            let ended = exit.wait_for(Option::is_some).await.expect("it ends");
            Ok(ended.clone().expect("as waited for"))
        })
    }

    fn log(&self, id: &str, from: u64) -> io::Result<(Vec<LogLine>, u64)> {
        let text = fs::read_to_string(self.folder.join(id).join("log")).unwrap_or_default();
        let start = usize::try_from(from).unwrap_or(usize::MAX).min(text.len());
        let time = SystemClock.now().0;
        let lines = text[start..].lines().map(|line| LogLine { time, text: line.to_owned() }).collect();
        Ok((lines, text.len() as u64))
    }

    fn stop(&self, _: &str) -> io::Result<()> {
        Ok(())
    }

    fn connect<'a>(&'a self, _: &'a str, _: u16) -> Boxed<'a, io::Result<TcpStream>> {
        Box::pin(async { Err(io::ErrorKind::Unsupported.into()) })
    }

    fn left(&self, id: &str, name: &str, path: &Path) -> io::Result<Remains> {
        let root = self.folder.join(id).join(name);
        let mut remains = Remains::default();
        let mut folders = vec![path.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(root.join(&folder))? {
                let entry = entry?;
                let (path, facts) = (folder.join(entry.file_name()), entry.metadata()?);
                if facts.is_dir() {
                    folders.push(path);
                } else if facts.is_file() {
                    let executable = facts.permissions().mode() & 0o100 != 0;
                    remains.files.push(Left { path, length: facts.len(), executable });
                } else {
                    remains.left_out.push((path, "symbolic link".to_owned()));
                }
            }
        }
        remains.files.sort_by(|one, other| one.path.cmp(&other.path));
        Ok(remains)
    }

    fn open(&self, id: &str, name: &str, path: &Path) -> io::Result<File> {
        File::open(self.folder.join(id).join(name).join(path))
    }

    fn remove(&self, id: &str) -> io::Result<()> {
        fs::remove_dir_all(self.folder.join(id))
    }
}
