//! Templates in files and folders.

use std::fs;
use std::path::{Path, PathBuf};

use scan::{FileReport, Filter, Finding};

use crate::failure::{Failure, Result};

/// What the names of templates end with.
const EXTENSIONS: [&str; 4] = ["json", "yaml", "yml", "template"];

/// Whether a file's name ends as those of templates do.
pub(super) fn has_extension(path: &Path) -> bool {
    path.extension().is_some_and(|extension| EXTENSIONS.iter().any(|known| extension == *known))
}

/// The files in a folder and the folders in it that `wanted` wants, sorted. Hidden ones are passed over, and links to
/// folders are not followed.
pub(super) fn in_folder(folder: &Path, wanted: impl Fn(&Path) -> bool) -> Result<Vec<PathBuf>> {
    let (mut found, mut folders) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = folders.pop() {
        let unreadable =
            |cause| Failure::new(format!("the folder {} cannot be read: {cause}", folder.display()));
        for entry in fs::read_dir(&folder).map_err(unreadable)? {
            let entry = entry.map_err(unreadable)?;
            let path = entry.path();
            if entry.file_name().to_string_lossy().starts_with('.') {
                continue;
            }
            if entry.file_type().map_err(unreadable)?.is_dir() {
                folders.push(path);
            } else if path.is_file() && wanted(&path) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// What is found in a file. One that is no text is a finding, one that is not there is a failure.
pub(super) fn scanned(path: &Path, filter: &Filter) -> Result<FileReport> {
    let bytes = fs::read(path).map_err(|cause| unreadable(path, &cause))?;
    let findings = match String::from_utf8(bytes) {
        Ok(text) => scan::scan(&text, filter),
        Err(_) => vec![Finding::unreadable("the file is not a text in UTF-8")],
    };
    Ok(FileReport { filename: path.display().to_string(), findings })
}

/// The text of a file.
pub(super) fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(|cause| unreadable(path, &cause))
}

fn unreadable(path: &Path, cause: &std::io::Error) -> Failure {
    Failure::new(format!("{} cannot be read: {cause}", path.display()))
}
