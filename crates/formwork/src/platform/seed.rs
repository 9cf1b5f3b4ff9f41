//! What a repository of the platform starts from: the foundation's folder, as Git would commit it.

use std::fs;
use std::path::Path;

use foundation::assets::Asset;
use foundation::products::Seed;
use ignore::WalkBuilder;

use crate::failure::{Failure, Result};

/// The largest archive that CloudFormation begins a repository with (CodeCommit's user guide, "Quotas").
const LARGEST: usize = 20 * 1024 * 1024;

/// The folder as an archive: hidden files too, but what `.gitignore` leaves out, and neither Git's own folder nor a runtime's.
pub(super) fn archive(folder: &Path) -> Result<Asset> {
    let unreadable = |cause: &dyn std::fmt::Display| {
        Failure::new(format!("the folder {} cannot be read: {cause}", folder.display()))
    };
    let mut walk = WalkBuilder::new(folder);
    // What else somebody ignores on a machine is not the folder's own.
    walk.standard_filters(false).git_ignore(true).require_git(false).follow_links(false);
    walk.filter_entry(|entry| entry.file_name() != ".git" && entry.file_name() != ".formwork");
    let mut files = Vec::new();
    for entry in walk.build() {
        let entry = entry.map_err(|cause| unreadable(&cause))?;
        if !entry.file_type().is_some_and(|kind| kind.is_file()) {
            continue;
        }
        let path = entry.path();
        let content = fs::read(path).map_err(|cause| unreadable(&cause))?;
        let name = path.strip_prefix(folder).unwrap_or(path).to_string_lossy().into_owned();
        files.push((name, content));
    }
    files.sort();
    let seed = Seed { name: "platform".to_owned(), folder: String::new(), files };
    let archive = Asset::seed(&seed).map_err(Failure::new)?;
    if archive.content.len() > LARGEST {
        let size = archive.content.len() >> 20;
        return Err(Failure::new(format!(
            "the folder {} is {size} MiB as an archive, and a repository of CodeCommit begins with 20 at most",
            folder.display()
        ))
        .hint("leave data out of it, or name it in .gitignore: a bucket is the place for it"));
    }
    Ok(archive)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_git_would_commit_is_in_the_archive_and_nothing_else() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = |path: &str, text: &str| {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("a file");
        };
        file(".gitignore", "*.log\n");
        file("seed_code/a/.gitignore", "data/\n");
        for path in ["formwork.toml", ".github/workflows/w.yml", "seed_code/a/x.py"] {
            file(path, "in");
        }
        for path in ["a.log", ".git/config", ".formwork/root.key", "seed_code/a/data/d.csv"] {
            file(path, "out");
        }
        let named = |archive: &Asset, name: &str| {
            archive.content.windows(name.len()).any(|window| window == name.as_bytes())
        };
        let archive = archive(folder.path()).expect("an archive");
        for name in ["formwork.toml", ".github/workflows/w.yml", "seed_code/a/x.py", "seed_code/a/.gitignore"]
        {
            assert!(named(&archive, name), "{name}");
        }
        for name in ["a.log", ".git/config", "root.key", "d.csv"] {
            assert!(!named(&archive, name), "{name}");
        }
    }
}
