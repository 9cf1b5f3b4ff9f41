//! Bare Git repositories, by the installed `git`.

use std::any::Any;
use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use bytes::BytesMut;
use kernel::{Body, Boxed, Git, GitCommand, GitOutput, Result, internal};
use tokio::process::Command;
use tokio::sync::mpsc;

use super::program::{self, Receiving};

/// What every run is told. What `receive-pack` would leave to a process in the background it does at once, since
/// nothing may outlive the run; and what a run has written survives a power cut, as the database does.
const SETTINGS: [&str; 8] = [
    "-c",
    "safe.directory=*",
    "-c",
    "gc.autoDetach=false",
    "-c",
    "maintenance.autoDetach=false",
    "-c",
    "core.fsync=committed,reference",
];

/// Files are given as they were committed: what a repository's own `.gitattributes` says is for its users' working
/// trees. Git would follow it in archives.
const ATTRIBUTES: &str =
    "* -text -eol -crlf -ident -filter -working-tree-encoding -export-ignore -export-subst\n";

/// Bare repositories in a folder, each as `ID.git`.
#[derive(Debug)]
pub struct Repositories {
    folder: PathBuf,
    search_path: String,
    making: tokio::sync::Mutex<()>,
    held: Mutex<HashMap<String, Weak<tokio::sync::Mutex<()>>>>,
}

impl Repositories {
    /// The repositories in `folder`, which need not be there yet. `search_path` is where `git` is looked for, as in
    /// `PATH`.
    pub fn new(folder: impl Into<PathBuf>, search_path: impl Into<String>) -> Self {
        Repositories {
            folder: folder.into(),
            search_path: search_path.into(),
            making: tokio::sync::Mutex::default(),
            held: Mutex::default(),
        }
    }

    fn path(&self, id: &str) -> Result<PathBuf> {
        let word = |c: char| c.is_ascii_alphanumeric() || c == '-';
        if id.is_empty() || !id.chars().all(word) {
            return Err(internal(format_args!("{id:?} is no repository's id")));
        }
        Ok(self.folder.join(format!("{id}.git")))
    }

    /// `git` in a clean environment.
    fn git(&self) -> Command {
        let mut git = Command::new("git");
        git.env_clear()
            .env("PATH", &self.search_path)
            .env("HOME", "/nonexistent")
            .env("LC_ALL", "C")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_TERMINAL_PROMPT", "0")
            .args(SETTINGS);
        git
    }

    /// The command on its repository, which is made if it is not there.
    async fn command(&self, command: &GitCommand) -> Result<Command> {
        let path = self.path(&command.repository)?;
        if !path.is_dir() {
            self.make(&path).await?;
        }
        let mut git = self.git();
        git.env("GIT_DIR", &path).current_dir(&path).args(&command.arguments);
        git.envs(command.environment.iter().map(|(name, value)| (name, value)));
        Ok(git)
    }

    /// Makes a repository aside and renames it: there is never half of one.
    async fn make(&self, path: &Path) -> Result<()> {
        let _alone = self.making.lock().await;
        if path.is_dir() {
            return Ok(());
        }
        let aside = path.with_extension("part");
        let failed = |cause: io::Error| internal(format_args!("making {}: {cause}", path.display()));
        std::fs::create_dir_all(&self.folder).map_err(failed)?;
        removed(std::fs::remove_dir_all(&aside)).map_err(failed)?;
        let mut git = self.git();
        git.args(["init", "--quiet", "--bare", "--template=", "--initial-branch=main"]).arg(&aside);
        let ended = program::run(git, Body::empty(), |_| std::future::ready(true)).await?;
        if !ended.status.success() {
            return Err(internal(format_args!("git init: {}", ended.said)));
        }
        std::fs::create_dir_all(aside.join("info")).map_err(failed)?;
        std::fs::write(aside.join("info/attributes"), ATTRIBUTES).map_err(failed)?;
        std::fs::rename(&aside, path).map_err(failed)
    }
}

impl Git for Repositories {
    fn run(&self, command: GitCommand, input: Body, limit: usize) -> Boxed<'_, Result<GitOutput>> {
        Box::pin(async move {
            let git = self.command(&command).await?;
            let mut stdout = BytesMut::new();
            let ended = program::run(git, input, |chunk| {
                let fits = stdout.len() + chunk.len() <= limit;
                if fits {
                    stdout.extend_from_slice(&chunk);
                }
                std::future::ready(fits)
            })
            .await?;
            Ok(GitOutput { status: ended.status.code(), stdout: stdout.freeze(), stderr: ended.said })
        })
    }

    fn stream(&self, command: GitCommand, input: Body) -> Boxed<'_, Result<Body>> {
        Box::pin(async move {
            let git = self.command(&command).await?;
            let (chunks, output) = mpsc::channel(4);
            tokio::spawn(async move {
                let outcome = tokio::select! {
                    // Nobody listens any more.
                    () = chunks.closed() => return,
                    outcome = program::run(git, input, |chunk| {
                        let chunks = chunks.clone();
                        async move { chunks.send(Ok(chunk)).await.is_ok() }
                    }) => outcome,
                };
                let broken = match outcome {
                    Ok(ended) if ended.status.success() => return,
                    Ok(ended) => internal(format_args!("git {:?}: {}", command.arguments, ended.said)),
                    Err(cause) => cause,
                };
                // Nobody listens any more if this cannot be sent.
                let _ = chunks.send(Err(broken)).await;
            });
            Ok(Body::stream(None, Receiving(output)))
        })
    }

    fn point<'a>(&'a self, repository: &'a str, branch: &'a str) -> Boxed<'a, Result<()>> {
        Box::pin(async move {
            let head = format!("refs/heads/{branch}");
            let file = self.path(repository)?.join("HEAD");
            if std::fs::read_to_string(file).is_ok_and(|now| now.trim_end() == format!("ref: {head}")) {
                return Ok(());
            }
            let command = GitCommand::new(repository, ["symbolic-ref", "HEAD", &head]);
            let output = self.run(command, Body::empty(), 0).await?;
            if output.ok() {
                Ok(())
            } else {
                Err(internal(format_args!("git symbolic-ref: {}", output.stderr)))
            }
        })
    }

    fn hold<'a>(&'a self, repository: &'a str) -> Boxed<'a, Box<dyn Any + Send>> {
        Box::pin(async move {
            let lock = {
                let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
                held.retain(|_, lock| lock.strong_count() > 0);
                held.get(repository).and_then(Weak::upgrade).unwrap_or_else(|| {
                    let lock = Arc::new(tokio::sync::Mutex::new(()));
                    held.insert(repository.to_owned(), Arc::downgrade(&lock));
                    lock
                })
            };
            Box::new(lock.lock_owned().await) as Box<dyn Any + Send>
        })
    }

    fn remove<'a>(&'a self, repository: &'a str) -> Boxed<'a, Result<()>> {
        Box::pin(async move {
            let path = self.path(repository)?;
            let _alone = self.hold(repository).await;
            // Renamed first: there is never half of one.
            let aside = path.with_extension("gone");
            let remove = || -> io::Result<()> {
                removed(std::fs::rename(&path, &aside))?;
                removed(std::fs::remove_dir_all(&aside))
            };
            remove().map_err(|cause| internal(format_args!("removing {}: {cause}", path.display())))
        })
    }

    fn sweep<'a>(&'a self, known: &'a [String]) -> Boxed<'a, Result<()>> {
        Box::pin(async move {
            let is_known = |name: &str| {
                name.strip_suffix(".git").is_some_and(|id| known.iter().any(|known| known == id))
            };
            let sweep = || -> io::Result<()> {
                for entry in std::fs::read_dir(&self.folder)? {
                    let entry = entry?;
                    if !entry.file_name().to_str().is_some_and(is_known) {
                        std::fs::remove_dir_all(entry.path())?;
                    }
                }
                Ok(())
            };
            removed(sweep())
                .map_err(|cause| internal(format_args!("sweeping {}: {cause}", self.folder.display())))
        })
    }
}

/// What is gone already is removed.
fn removed(outcome: io::Result<()>) -> io::Result<()> {
    outcome.or_else(|cause| if cause.kind() == io::ErrorKind::NotFound { Ok(()) } else { Err(cause) })
}

#[cfg(test)]
mod tests;
