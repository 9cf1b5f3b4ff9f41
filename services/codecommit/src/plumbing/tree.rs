//! Trees: what stands at a path.

use std::collections::BTreeMap;

use kernel::{Result, internal};

use super::Bare;
use crate::api;

/// What stands at a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// Its whole path, without a slash at its end.
    pub(crate) path: String,
    pub(crate) kind: Kind,
    /// The id of the blob, of the folder's tree, or of the other repository's commit.
    pub(crate) id: String,
}

/// What an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    File(Mode),
    Folder,
    SubModule,
}

/// How a file is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    Normal,
    Executable,
    SymbolicLink,
}

impl Mode {
    pub(crate) fn from_wire(mode: &str) -> Option<Mode> {
        match mode {
            api::file_mode_type_enum::NORMAL => Some(Mode::Normal),
            api::file_mode_type_enum::EXECUTABLE => Some(Mode::Executable),
            api::file_mode_type_enum::SYMLINK => Some(Mode::SymbolicLink),
            _ => None,
        }
    }

    pub(crate) fn wire(self) -> &'static str {
        match self {
            Mode::Normal => api::file_mode_type_enum::NORMAL,
            Mode::Executable => api::file_mode_type_enum::EXECUTABLE,
            Mode::SymbolicLink => api::file_mode_type_enum::SYMLINK,
        }
    }

    /// As trees have it.
    pub(super) fn octal(self) -> &'static str {
        match self {
            Mode::Normal => "100644",
            Mode::Executable => "100755",
            Mode::SymbolicLink => "120000",
        }
    }
}

impl Bare {
    /// What stands at each of some paths of a commit, where anything does.
    pub(crate) async fn entries<'p>(
        &self,
        commit: &str,
        paths: impl IntoIterator<Item = &'p str>,
    ) -> Result<BTreeMap<String, Entry>> {
        // Asked for a path and one above it, Git would tell of one only: those of one depth are asked for together.
        let mut by_depth: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
        for path in paths {
            by_depth.entry(path.matches('/').count()).or_default().push(path);
        }
        let mut found = BTreeMap::new();
        for paths in by_depth.into_values() {
            let entries = self.list(commit, &paths).await?;
            found.extend(entries.into_iter().map(|entry| (entry.path.clone(), entry)));
        }
        Ok(found)
    }

    /// What stands at a path of a commit.
    pub(crate) async fn entry(&self, commit: &str, path: &str) -> Result<Option<Entry>> {
        Ok(self.entries(commit, [path]).await?.remove(path))
    }

    /// What stands in a folder of a commit; the empty path is its root.
    pub(crate) async fn folder(&self, commit: &str, path: &str) -> Result<Vec<Entry>> {
        if path.is_empty() {
            self.list(commit, &[]).await
        } else {
            self.list(commit, &[&format!("{path}/")]).await
        }
    }

    async fn list(&self, commit: &str, paths: &[&str]) -> Result<Vec<Entry>> {
        let fixed = ["--literal-pathspecs", "ls-tree", "-z", "--full-tree", commit, "--"];
        let listed = self.ask(fixed.into_iter().chain(paths.iter().copied())).await?;
        let entries = listed.split(|byte| *byte == 0).filter(|line| !line.is_empty());
        entries.map(|line| entry(&String::from_utf8_lossy(line))).collect()
    }
}

/// `100644 blob ID<tab>PATH`
fn entry(line: &str) -> Result<Entry> {
    let parsed = line.split_once('\t').and_then(|(facts, path)| {
        let mut facts = facts.split(' ');
        let kind = match facts.next()? {
            "100755" => Kind::File(Mode::Executable),
            "120000" => Kind::File(Mode::SymbolicLink),
            "040000" => Kind::Folder,
            "160000" => Kind::SubModule,
            _ => Kind::File(Mode::Normal),
        };
        Some(Entry { path: path.to_owned(), kind, id: facts.nth(1)?.to_owned() })
    });
    parsed.ok_or_else(|| internal(format_args!("ls-tree gave {line:?}")))
}
