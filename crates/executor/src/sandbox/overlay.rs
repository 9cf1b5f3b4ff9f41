//! Overlays: folders of this machine that a process may change for itself.
//!
//! Their files belong to users that do not exist inside the sandbox, so that nothing in them could be changed.
//! But where a folder is in both layers, the upper one's owner counts: so the upper layer starts with a copy of
//! the folders, without files, owned by the job. Files can then be added, replaced and deleted; one that is
//! written in place cannot, which package managers do not do.

use std::{
    fs, io,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
};

use super::{Failure, Identity, Step};
use crate::{
    directory::{Directory, OVERLAYS},
    spec::{Confinement, Mount, ProcessSpec},
};

/// The layer of what was changed in the overlay of that place in [`crate::Sandbox::mounts`], and the kernel's work
/// folder.
pub(super) fn layers(index: usize) -> (PathBuf, PathBuf) {
    let folder = Path::new(OVERLAYS).join(index.to_string());
    (folder.join("changes"), folder.join("work"))
}

/// Makes the layers of a spec's overlays, in the supervisor.
pub(crate) fn prepare(spec: &ProcessSpec, directory: &Directory, who: &Identity) -> Result<(), Failure> {
    let Confinement::Sandbox(sandbox) = &spec.confinement else { return Ok(()) };
    for (index, mount) in sandbox.mounts.iter().enumerate() {
        if let Mount::Overlay { host, .. } = mount {
            let (changes, work) = layers(index);
            fs::create_dir_all(directory.at(work)).step("make an overlay's work folder")?;
            let changes = directory.at(changes);
            fs::create_dir_all(&changes).step("make an overlay's upper layer")?;
            let step = format!("copy the folders of `{}`", host.display());
            let owner = fs::metadata(host).step(&step)?.uid();
            if owner != who.user {
                copy_folders(host, &changes).step(&step)?;
            }
        }
    }
    Ok(())
}

fn copy_folders(from: &Path, to: &Path) -> io::Result<()> {
    let mut pending = vec![(from.to_owned(), to.to_owned())];
    while let Some((from, to)) = pending.pop() {
        let entries = match fs::read_dir(&from) {
            // What the supervisor may not read, the process may not either.
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => continue,
            entries => entries?,
        };
        for entry in entries {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                let copy = to.join(entry.file_name());
                fs::create_dir(&copy)?;
                pending.push((entry.path(), copy));
            }
        }
    }
    Ok(())
}
