//! Small files that a job is given to read: certificates, constraints, a preload for Node.

use std::{
    fs, io,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

use crate::spec::{Confinement, Mount, ProcessSpec};

/// Where they are in the job's folder.
pub(crate) const FOLDER: &str = "support";

/// Where the process sees them.
const INSIDE: &str = "/opt/formwork";

/// The files of a job that is about to be prepared.
#[derive(Debug)]
pub(crate) struct Support {
    folder: PathBuf,
    walled: bool,
}

impl Support {
    /// In the folder `job`, which is made if it is not there.
    pub(crate) fn create(job: &Path, walled: bool) -> io::Result<Self> {
        let folder = job.join(FOLDER);
        fs::create_dir_all(&folder)?;
        fs::set_permissions(job, fs::Permissions::from_mode(0o700))?;
        Ok(Self { folder, walled })
    }

    /// Adds a file and has the process see it; gives the path at which it does.
    pub(crate) fn add(&self, spec: &mut ProcessSpec, name: &str, contents: &[u8]) -> io::Result<PathBuf> {
        let host = self.folder.join(name);
        fs::write(&host, contents)?;
        // The process's user is another one than ours; nobody else gets into the job's folder.
        fs::set_permissions(&host, fs::Permissions::from_mode(0o644))?;
        Ok(show(spec, host, &format!("{INSIDE}/{name}")))
    }

    /// Adds a folder of files, each a path in it and a text; gives the path at which the process sees it.
    pub(crate) fn add_folder(
        &self,
        spec: &mut ProcessSpec,
        name: &str,
        files: &[(&str, &str)],
    ) -> io::Result<PathBuf> {
        let host = self.folder.join(name);
        for (path, text) in files {
            let path = host.join(path);
            let above = path.parent().unwrap_or(&host);
            fs::create_dir_all(above)?;
            fs::set_permissions(above, fs::Permissions::from_mode(0o755))?;
            fs::write(&path, text)?;
            fs::set_permissions(&path, fs::Permissions::from_mode(0o644))?;
        }
        Ok(show(spec, host, &format!("{INSIDE}/{name}")))
    }

    /// Has the process see a program of this machine under a name that is on its PATH.
    pub(crate) fn command(&self, spec: &mut ProcessSpec, name: &str, program: &Path) -> io::Result<()> {
        if self.walled {
            show(spec, program.to_owned(), &format!("{}/{name}", self.commands().display()));
            return Ok(());
        }
        let commands = self.commands();
        fs::create_dir_all(&commands)?;
        match std::os::unix::fs::symlink(program, commands.join(name)) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
            made => made,
        }
    }

    /// The folder of the commands, as the process sees it.
    pub(crate) fn commands(&self) -> PathBuf {
        if self.walled { Path::new(INSIDE).join("bin") } else { self.folder.join("bin") }
    }
}

fn show(spec: &mut ProcessSpec, host: PathBuf, inside: &str) -> PathBuf {
    match &mut spec.confinement {
        Confinement::Plain => host,
        Confinement::Sandbox(sandbox) => {
            sandbox.mounts.push(Mount::ReadOnly { host, inside: inside.into() });
            inside.into()
        }
    }
}
