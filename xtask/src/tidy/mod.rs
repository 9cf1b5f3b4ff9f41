//! `cargo xtask tidy`: the rules of the house that no compiler checks.

mod arrows;
mod files;
mod links;

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

/// A broken rule: where, and what to do about it.
pub(crate) struct Finding {
    pub(crate) place: String,
    pub(crate) message: String,
}

impl Finding {
    pub(crate) fn new(place: impl Into<String>, message: impl Into<String>) -> Self {
        Finding { place: place.into(), message: message.into() }
    }
}

/// Fails with every broken rule below `root`.
pub fn check(root: &Path) -> Result<()> {
    let tree = Tree::read(root)?;
    let mut findings = files::check(&tree)?;
    findings.extend(arrows::check(&tree)?);
    findings.extend(links::check(&tree)?);
    if findings.is_empty() {
        return Ok(());
    }
    let lines: Vec<String> = findings.iter().map(|f| format!("{}: {}", f.place, f.message)).collect();
    bail!("{} broken rules of the house\n{}", lines.len(), lines.join("\n"))
}

/// The files of the checkout, as paths from its root.
pub(crate) struct Tree {
    root: PathBuf,
    pub(crate) files: Vec<String>,
}

impl Tree {
    fn read(root: &Path) -> Result<Self> {
        let mut files = Vec::new();
        walk(root, root, &mut files)?;
        files.sort();
        Ok(Tree { root: root.to_owned(), files })
    }

    pub(crate) fn text(&self, file: &str) -> Result<String> {
        std::fs::read_to_string(self.root.join(file)).with_context(|| format!("reading {file}"))
    }

    pub(crate) fn with_ending(&self, ending: &str) -> impl Iterator<Item = &str> {
        self.files.iter().map(String::as_str).filter(move |file| file.ends_with(ending))
    }
}

fn walk(root: &Path, folder: &Path, files: &mut Vec<String>) -> Result<()> {
    for entry in std::fs::read_dir(folder).with_context(|| format!("listing {}", folder.display()))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_dir() {
            let foreign = name == "target" || name == "node_modules" || name == "__pycache__";
            if !foreign && (!name.starts_with('.') || name == ".ci") {
                walk(root, &entry.path(), files)?;
            }
        } else {
            let path = entry.path();
            files.push(path.strip_prefix(root)?.to_string_lossy().into_owned());
        }
    }
    Ok(())
}
