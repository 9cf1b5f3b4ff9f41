//! The job's folder, made ready for a process of another user.

use std::{
    fs, io,
    os::unix::fs::{MetadataExt, lchown},
    path::PathBuf,
};

use crate::{
    directory::{Directory, OVERLAYS, ROOT},
    sandbox::{self, Failure, Identity, Step},
    spec::{Confinement, ProcessSpec},
};

/// Makes the folders that the process gets, and gives them to its user with all that is in them.
pub(super) fn folders(directory: &Directory, spec: &ProcessSpec, who: &Identity) -> Result<(), Failure> {
    for folder in &spec.folders {
        fs::create_dir_all(directory.at(&folder.name)).step(&format!("make the folder `{}`", folder.name))?;
    }
    if spec.confinement == Confinement::Plain {
        return Ok(());
    }
    fs::create_dir_all(directory.at(ROOT)).step("make the root's folder")?;
    sandbox::prepare_overlays(spec, directory, who)?;
    if who.root {
        let own = spec.folders.iter().map(|folder| folder.name.as_str()).chain([OVERLAYS]);
        let own: Vec<PathBuf> = own.map(|name| directory.at(name)).filter(|path| path.exists()).collect();
        give(own, who).step("give the job its folders")?;
    }
    Ok(())
}

/// Nothing of the job's runs yet, so that nobody changes what is being walked.
fn give(mut pending: Vec<PathBuf>, who: &Identity) -> io::Result<()> {
    while let Some(path) = pending.pop() {
        let facts = fs::symlink_metadata(&path)?;
        if facts.uid() != who.user || facts.gid() != who.group {
            lchown(&path, Some(who.user), Some(who.group))?;
        }
        if facts.is_dir() {
            for entry in fs::read_dir(&path)? {
                pending.push(entry?.path());
            }
        }
    }
    Ok(())
}
