//! Processes without sandbox: what stands in for mounts and overlays, and what is refused.
//!
//! The folders that a container has at fixed paths, such as `/opt/ml`, are links on this machine from there to the
//! job's folder, so that one process at a time has them. Packages that a process installs go to an environment of its
//! own, which stands before the shared one.

use std::{
    fs, io,
    os::unix::fs::{PermissionsExt, symlink},
    path::{Path, PathBuf},
};

use kernel::{Failure, Network, Process};

use super::{Settings, not_started};
use crate::{
    environments::Environment,
    job::{Job, State},
    spec::ProcessSpec,
};

/// The process's own environment in its folder.
const ENVIRONMENT: &str = "environment";

/// The environment that a process has its programs from.
pub(super) fn environment_of(settings: &Settings, folder: &Path, environment: &Environment) -> PathBuf {
    if settings.sandboxed { environment.path.clone() } else { folder.join(ENVIRONMENT) }
}

/// Makes this machine ready for a process without walls.
pub(super) fn open(
    settings: &Settings,
    folder: &Path,
    spec: &mut ProcessSpec,
    process: &Process,
    environment: &Environment,
) -> Result<(), Failure> {
    if process.network == Network::Isolated {
        return Err(not_started("network isolation needs the sandbox\n\nhint: run without `--sandbox off`"));
    }
    spec.limits.processes = None;
    for name in ["home", "tmp"] {
        let variable = if name == "home" { "HOME" } else { "TMPDIR" };
        spec.environment.insert(variable.into(), folder.join(name).display().to_string());
    }
    layer(&folder.join(ENVIRONMENT), environment).map_err(not_started)?;
    for (name, inside) in &process.folders {
        fs::create_dir_all(folder.join(name)).map_err(not_started)?;
        link(&settings.jobs, &folder.join(name), inside)?;
    }
    Ok(())
}

/// Makes an environment that has the packages of the shared one, and takes those that are installed.
fn layer(own: &Path, shared: &Environment) -> io::Result<()> {
    let version = shared.interpreter.version();
    let packages = format!("lib/python{version}/site-packages");
    fs::create_dir_all(own.join("bin"))?;
    fs::create_dir_all(own.join(&packages))?;
    let base = shared.interpreter.executable.parent().unwrap_or(Path::new("/usr/bin"));
    fs::write(own.join("pyvenv.cfg"), format!("home = {}\n", base.display()))?;
    let line = format!("{}\n", shared.path.join(&packages).display());
    fs::write(own.join(&packages).join("formwork.pth"), line)?;
    for name in ["python".to_owned(), "python3".to_owned(), format!("python{version}")] {
        ignore_existing(symlink(&shared.interpreter.executable, own.join("bin").join(name)))?;
    }
    let python = own.join("bin/python");
    for entry in fs::read_dir(shared.path.join("bin"))?.flatten() {
        let name = entry.file_name();
        if name.to_string_lossy().starts_with("pip") {
            let text = format!("#!/bin/sh\nexec '{}' -m pip \"$@\"\n", python.display());
            let path = own.join("bin").join(&name);
            fs::write(&path, text)?;
            fs::set_permissions(path, fs::Permissions::from_mode(0o755))?;
        } else if !name.to_string_lossy().starts_with("python") {
            ignore_existing(symlink(entry.path(), own.join("bin").join(name)))?;
        }
    }
    Ok(())
}

/// Links the path at which a container has a folder to the job's own.
fn link(jobs: &Path, own: &Path, inside: &Path) -> Result<(), Failure> {
    let refuse = |why: &str| {
        Err(not_started(format_args!(
            "without sandbox, `{}` must be a link to the job's folder, and {why}\n\nhint: run without `--sandbox off`",
            inside.display()
        )))
    };
    match fs::read_link(inside) {
        Ok(target) if target == own => return Ok(()),
        Ok(target) => {
            let Some(other) = target.strip_prefix(jobs).ok().and_then(|rest| rest.components().next()) else {
                return refuse("it is a link to elsewhere");
            };
            let other = jobs.join(other);
            if Job::open(&other).and_then(|job| job.state()).is_ok_and(|state| state == State::Running) {
                return refuse("another process has it: there can be one at a time");
            }
            if let Err(error) = fs::remove_file(inside) {
                return refuse(&error.to_string());
            }
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(_) => return refuse("something else is there"),
    }
    let made = inside.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| symlink(own, inside));
    made.or_else(|error| refuse(&error.to_string()))
}

/// Removes the links of a process that has ended.
pub(super) fn unlink(folder: &Path, process: &Process) {
    for (name, inside) in &process.folders {
        if fs::read_link(inside).is_ok_and(|target| target == folder.join(name)) {
            // What stays is replaced by the next one's.
            let _ = fs::remove_file(inside);
        }
    }
}

fn ignore_existing(made: io::Result<()>) -> io::Result<()> {
    match made {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        made => made,
    }
}
