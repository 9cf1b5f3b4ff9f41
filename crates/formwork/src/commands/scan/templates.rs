//! Templates in files and folders.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use foundation::product::TRANSFORM;
use scan::{FileReport, Filter, Finding, Given, Position};

use super::guard::RuleFile;
use crate::failure::{Failure, Result};

/// What the names of templates end with.
const EXTENSIONS: [&str; 4] = ["json", "yaml", "yml", "template"];

/// Whether a file's name ends as those of templates do.
pub(super) fn has_extension(path: &Path) -> bool {
    path.extension().is_some_and(|extension| EXTENSIONS.iter().any(|known| extension == *known))
}

/// A template, or those in a folder; files in a folder that are no templates are passed over.
pub(super) fn at(path: &Path) -> Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut files = in_folder(path, has_extension)?;
    files.retain(|file| fs::read_to_string(file).is_ok_and(|text| scan::is_template(&text)));
    Ok(files)
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

/// What is found in a file, a product's template being expanded first. One that is no text is a finding, one that is not
/// there is a failure.
pub(super) fn scanned(path: &Path, filter: &Filter, rules: &[RuleFile]) -> Result<FileReport> {
    let filename = path.display().to_string();
    let Some(text) = text(path)? else { return Ok(no_text(filename)) };
    if !declares_transform(&text) {
        return found(filename, &text, filter, rules);
    }
    match foundation::expand(&filename, &text) {
        Err(problems) => {
            let problems = problems.to_string();
            Ok(FileReport { filename, findings: vec![Finding::unreadable(problems)] })
        }
        Ok(expanded) => {
            let mut places: BTreeMap<String, Position> = scan::places(&text);
            places.extend(expanded.origins.into_iter().map(|origin| (origin.logical_id, origin.position)));
            let report = found(filename, &expanded.yaml, filter, rules)?;
            Ok(report.placed(|logical_id| places.get(logical_id).copied()))
        }
    }
}

/// What is found in a file as it is, with cfn-nag's eyes: nothing is expanded.
pub(super) fn scanned_plainly(path: &Path, filter: &Filter, given: &Given) -> Result<FileReport> {
    let filename = path.display().to_string();
    Ok(match text(path)? {
        Some(text) => FileReport::of(filename, &text, filter, given),
        None => no_text(filename),
    })
}

fn found(filename: String, text: &str, filter: &Filter, rules: &[RuleFile]) -> Result<FileReport> {
    let mut report = FileReport::of(filename, text, filter, &Given::default());
    for file in rules {
        report.findings.extend(file.findings(text)?);
    }
    Ok(report)
}

/// Whether a template is written in the types of products.
fn declares_transform(text: &str) -> bool {
    text.contains(TRANSFORM)
}

fn no_text(filename: String) -> FileReport {
    FileReport { filename, findings: vec![Finding::unreadable("the file is not a text in UTF-8")] }
}

/// The text of a file, if it is one.
fn text(path: &Path) -> Result<Option<String>> {
    let bytes = fs::read(path).map_err(|cause| unreadable(path, &cause))?;
    Ok(String::from_utf8(bytes).ok())
}

/// The text of a file.
pub(super) fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(|cause| unreadable(path, &cause))
}

fn unreadable(path: &Path, cause: &std::io::Error) -> Failure {
    Failure::new(format!("{} cannot be read: {cause}", path.display()))
}
