//! Files that commands write.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use crate::failure::{Failure, Result};

/// Whether a folder may be written to: it is not there, or nothing is in it that could be lost.
pub(super) fn empty(folder: &Path) -> Result {
    let there = match fs::read_dir(folder) {
        Ok(mut entries) => entries.any(|entry| entry.is_ok_and(|entry| entry.file_name() != ".git")),
        Err(cause) if cause.kind() == ErrorKind::NotFound => false,
        Err(cause) => {
            return Err(Failure::new(format!("cannot use the folder {}: {cause}", folder.display())));
        }
    };
    if !there {
        return Ok(());
    }
    Err(Failure::new(format!("the folder {} is not empty", folder.display()))
        .hint("name a new or an empty one; nothing was written"))
}

/// Writes a file, and the folders that it stands in.
pub(super) fn write(path: &Path, content: &[u8]) -> Result {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, content))
        .map_err(|cause| Failure::new(format!("cannot write {}: {cause}", path.display())))
}
