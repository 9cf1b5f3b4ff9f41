//! Choosing the files of an artifact, and packing them.

use std::collections::BTreeSet;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use glob::{MatchOptions, Pattern};
use kernel::{ApiError, Left, Result};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::agent::broken;
use crate::buildspec::Files;

/// `*` and `?` do not go beyond a folder, and dot files are files.
const OPTIONS: MatchOptions = MatchOptions {
    case_sensitive: true,
    require_literal_separator: true,
    require_literal_leading_dot: false,
};

/// A file of an artifact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Chosen {
    /// Where it is, below the source's folder.
    pub(super) path: PathBuf,
    /// Its name in the artifact.
    pub(super) name: String,
    /// Whether it may be executed.
    pub(super) executable: bool,
}

/// The files of an artifact, and what the log says of the choice. The texts of `files` have their variables filled in.
pub(super) fn choose(left: &[Left], files: &Files) -> (Result<Vec<Chosen>>, Vec<String>) {
    let mut lines = Vec::new();
    let chosen = chosen(left, files, &mut lines);
    (chosen, lines)
}

fn chosen(left: &[Left], files: &Files, lines: &mut Vec<String>) -> Result<Vec<Chosen>> {
    let wanted = files.base_directory.as_deref().unwrap_or(".");
    lines.push(format!("Expanding base directory path: {wanted}"));
    let bases = bases(left, wanted)?;
    if bases.is_empty() {
        return Err(refuse(format!("no matching base directory path found for {wanted}")));
    }
    let excluded = files.exclude.iter().map(|text| pattern(text)).collect::<Result<Vec<_>>>()?;
    lines.push("Assembling file list".to_owned());
    let mut all: Vec<Chosen> = Vec::new();
    for text in &files.files {
        lines.push(format!("Expanding file paths for base directory {wanted}"));
        lines.push(format!("Expanding {text}"));
        let pattern = pattern(text)?;
        let before = all.len();
        for file in left {
            let Some(inside) = bases.iter().find_map(|base| file.path.strip_prefix(base).ok()) else {
                continue;
            };
            let is_in = pattern.matches_path_with(inside, OPTIONS);
            let is_out = excluded.iter().any(|pattern| pattern.matches_path_with(inside, OPTIONS));
            if is_in && !is_out && !all.iter().any(|other| other.path == file.path) {
                all.push(Chosen {
                    path: file.path.clone(),
                    name: named(inside, files.discard_paths),
                    executable: file.executable,
                });
            }
        }
        if all.len() == before {
            lines.push(format!("No matching files found for {text}"));
        } else {
            lines.push(format!("Found {} file(s)", all.len() - before));
        }
    }
    if all.is_empty() {
        return Err(refuse("no matching artifact paths found"));
    }
    let mut names = BTreeSet::new();
    match all.iter().find(|chosen| !names.insert(&chosen.name)) {
        Some(twice) => Err(refuse(format!("two files would be called {} in the artifact", twice.name))),
        None => Ok(all),
    }
}

/// The folders that a base directory stands for.
fn bases(left: &[Left], wanted: &str) -> Result<Vec<PathBuf>> {
    let plain = plain(wanted);
    if plain.is_empty() {
        return Ok(vec![PathBuf::new()]);
    }
    let pattern = pattern(wanted)?;
    let folders: BTreeSet<&Path> = left
        .iter()
        .flat_map(|file| file.path.ancestors().skip(1))
        .filter(|path| *path != Path::new(""))
        .collect();
    Ok(folders
        .into_iter()
        .filter(|path| pattern.matches_path_with(path, OPTIONS))
        .map(Path::to_owned)
        .collect())
}

fn pattern(text: &str) -> Result<Pattern> {
    let plain = plain(text);
    if plain.starts_with('/') || plain.split('/').any(|part| part == "..") {
        return Err(refuse(format!("{text} is not a path below the source's folder")));
    }
    Pattern::new(plain).map_err(|error| refuse(format!("{text} is not a pattern of paths: {error}")))
}

/// A path without `./` before it and `/` behind it.
fn plain(text: &str) -> &str {
    let mut text = text.trim();
    while let Some(rest) = text.strip_prefix("./") {
        text = rest.trim_start_matches('/');
    }
    let text = text.strip_suffix('/').unwrap_or(text);
    if text == "." { "" } else { text }
}

fn named(path: &Path, discard_paths: bool) -> String {
    let name = if discard_paths { path.file_name().map_or(path, Path::new) } else { path };
    name.to_string_lossy().into_owned()
}

fn refuse(why: impl Into<String>) -> ApiError {
    ApiError::new("CLIENT_ERROR", why)
}

/// Packs files into a zip file. `open` opens a file by its path below the source's folder.
pub(super) fn pack(
    chosen: &[Chosen],
    archive: &Path,
    open: impl Fn(&Path) -> io::Result<File>,
) -> Result<()> {
    let failed = |cause: io::Error| broken("an artifact", &cause);
    let mut zip = ZipWriter::new(File::create(archive).map_err(failed)?);
    for file in chosen {
        let mode = if file.executable { 0o755 } else { 0o644 };
        let options = SimpleFileOptions::default().unix_permissions(mode).large_file(true);
        zip.start_file(&file.name, options).map_err(|cause| failed(cause.into()))?;
        let mut content = open(&file.path).map_err(failed)?;
        io::copy(&mut content, &mut zip).map_err(failed)?;
    }
    zip.finish().map_err(|cause| failed(cause.into()))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left(paths: &[&str]) -> Vec<Left> {
        paths.iter().map(|path| Left { path: path.into(), length: 1, executable: false }).collect()
    }

    const TREE: &[&str] = &["a.txt", "out/b.json", "out/deep/c.json", "out2/b.json", ".hidden"];

    fn check(files: &[&str], base: Option<&str>, flat: bool, expected: Result<&[&str], &str>) {
        let files = Files {
            files: files.iter().map(|text| (*text).to_owned()).collect(),
            base_directory: base.map(str::to_owned),
            discard_paths: flat,
            ..Files::default()
        };
        let (chosen, _) = choose(&left(TREE), &files);
        let names = chosen.map(|all| all.into_iter().map(|chosen| chosen.name).collect::<Vec<_>>());
        match expected {
            Ok(expected) => assert_eq!(
                names.as_deref(),
                Ok(expected).map(|e| e.iter().map(|t| (*t).to_owned()).collect::<Vec<_>>()).as_deref(),
                "{files:?}"
            ),
            Err(text) => assert_eq!(names.expect_err("refused").message, text, "{files:?}"),
        }
    }

    #[test]
    fn patterns_choose_files_below_the_base() {
        check(&["**/*"], None, false, Ok(TREE));
        check(&["*"], None, false, Ok(&["a.txt", ".hidden"]));
        check(&["./out/b.json"], Some("."), false, Ok(&["out/b.json"]));
        check(&["**/*"], Some("./out/"), false, Ok(&["b.json", "deep/c.json"]));
        check(&["*.json"], Some("out"), false, Ok(&["b.json"]));
        check(&["**/*"], Some("out"), true, Ok(&["b.json", "c.json"]));
        check(&["b.json", "a.txt"], Some("out"), false, Ok(&["b.json"]));
        check(&["c.json"], Some("out/*"), false, Ok(&["c.json"]));
    }

    #[test]
    fn what_does_not_match_says_so_in_the_words_of_aws() {
        check(&["*.yml"], None, false, Err("no matching artifact paths found"));
        check(&["*"], Some("absent"), false, Err("no matching base directory path found for absent"));
        check(&["../x"], None, false, Err("../x is not a path below the source's folder"));
        check(&["/etc/passwd"], None, false, Err("/etc/passwd is not a path below the source's folder"));
        check(&["b.json"], Some("out*"), false, Err("two files would be called b.json in the artifact"));
    }

    #[test]
    fn excluded_paths_stay_out() {
        let files =
            Files { files: vec!["**/*".into()], exclude: vec!["out*/**/*".into()], ..Files::default() };
        let names: Vec<String> =
            choose(&left(TREE), &files).0.expect("some").into_iter().map(|chosen| chosen.name).collect();
        assert_eq!(names, ["a.txt", ".hidden"]);
    }
}
