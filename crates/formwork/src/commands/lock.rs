//! `formwork lock`: what builds without `formwork` deploy, written beside what it is made of.

use std::fs;
use std::path::Path;

use foundation::assembly::{FOLDER, LOCK};

use super::files;
use crate::failure::{Failure, Result};
use crate::home::Home;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Write nothing, and fail if anything would be written differently
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result {
    let home = Home::find()?;
    let folder = home.folder()?;
    if arguments.check {
        let wrong = differs(&home)?;
        if wrong.is_empty() {
            println!("{LOCK} is of what is here");
            return Ok(());
        }
        return Err(Failure::new(format!("{LOCK} is stale:\n  {}", wrong.join("\n  ")))
            .hint("`formwork lock` writes it anew, and what stands beside it; commit all of it"));
    }
    let written = write(folder)?;
    println!("{LOCK} and {} files that it knows are written", written - 1);
    Ok(())
}

/// What is committed in the folder differently than it would be now, a line each.
pub(super) fn differs(home: &Home) -> Result<Vec<String>> {
    let folder = home.folder()?;
    let read = |path: &str| fs::read(folder.join(path)).ok();
    Ok(home.assembly()?.lock().differs(read))
}

/// Writes the lock of a foundation's folder, and what it knows; how many files that are.
pub(super) fn write(folder: &Path) -> Result<usize> {
    let assembly = Home::at(folder)?.assembly()?;
    let own = folder.join(FOLDER);
    // What an earlier lock knew goes, where it is sure to be one's.
    if own.join("manifest.json").is_file() {
        fs::remove_dir_all(&own)
            .map_err(|cause| Failure::new(format!("cannot remove {}: {cause}", own.display())))?;
    }
    let mut written = 0;
    for (path, content) in assembly.committed() {
        files::write(&folder.join(path), &content)?;
        written += 1;
    }
    Ok(written)
}
