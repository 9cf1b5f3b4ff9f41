//! `--sandbox on|off`: whether user code is walled in, and whether this machine lets us.

use std::path::{Path, PathBuf};

use clap::ValueEnum;
use executor::{Supervisor, probe};
use server::runtime::UserCode;

use crate::failure::{Failure, Result};
use crate::variables;

#[derive(clap::Args, Clone, Copy)]
pub(crate) struct SandboxArgument {
    /// Whether user code runs in a sandbox
    #[arg(long, value_enum, default_value_t = Sandbox::On)]
    sandbox: Sandbox,
}

/// Whether user code runs in a sandbox
#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Sandbox {
    /// Namespaces of its own: it sees its folders and the gateway, and nothing else of this machine
    On,
    /// None: it can read and change whatever you can
    Off,
}

impl SandboxArgument {
    /// The same as words of a command line.
    pub(super) fn words(self) -> [&'static str; 2] {
        ["--sandbox", if self.sandbox == Sandbox::On { "on" } else { "off" }]
    }

    /// How user code runs; or, where no sandbox can be built and one is wanted, why not and how to open it. Nothing is
    /// created before this is known.
    pub(super) fn user_code(self) -> Result<UserCode> {
        git()?;
        let program = std::env::current_exe().map_err(Failure::new)?;
        let code = UserCode {
            supervisor: Supervisor { program, arguments: vec!["supervise".to_owned()] },
            cache: cache()?,
            sandboxed: self.sandbox == Sandbox::On,
        };
        if code.sandboxed {
            tried(&code.cache, &code.supervisor)?;
        } else {
            eprintln!("warning: user code runs without sandbox: it can read and change whatever you can");
        }
        Ok(code)
    }
}

/// Repositories are served by the installed Git.
fn git() -> Result {
    let variables = variables::all();
    let path = variables.get("PATH").map(String::as_str).unwrap_or_default();
    if std::env::split_paths(path).any(|folder| folder.join("git").is_file()) {
        return Ok(());
    }
    Err(Failure::new("there is no `git` on the PATH")
        .hint("install Git: repositories are served by it; `formwork doctor` looks at the rest"))
}

/// Builds a sandbox and takes it down again.
fn tried(cache: &Path, supervisor: &Supervisor) -> Result {
    let unusable = |cause: std::io::Error| {
        Failure::new(format!("cannot use the cache folder {}: {cause}", cache.display()))
    };
    std::fs::create_dir_all(cache).map_err(unusable)?;
    let scratch = cache.join(format!("probe-{}", std::process::id()));
    probe::probe(&scratch, supervisor).map_err(|error| match error {
        probe::ProbeError::Closed(closed) => {
            let cause = format!("no sandbox can be built here: {}: {}", closed.step, closed.reason);
            Failure::new(cause).hint(format!(
                "{}; with `--sandbox off` user code runs without, and can read all that you can",
                closed.hint
            ))
        }
        other => Failure::new(other),
    })
}

/// The user's cache folder for formwork.
pub(super) fn cache() -> Result<PathBuf> {
    let variables = variables::all();
    let folder = |name: &str| variables.get(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let cache = folder("XDG_CACHE_HOME").or_else(|| Some(folder("HOME")?.join(".cache")));
    cache.map(|cache| cache.join("formwork")).ok_or_else(|| {
        Failure::new("there is no folder for built environments")
            .hint("set HOME or XDG_CACHE_HOME to an absolute path")
    })
}
