//! The report for people: a line for each resource that something is wrong with, that an editor can jump to.

use std::fmt::Write as _;

use crate::{FileReport, Finding};

/// The report for people. A file without findings has no line.
pub fn people(files: &[FileReport]) -> String {
    let mut out = String::new();
    for file in files {
        let mut lines: Vec<_> =
            file.findings.iter().flat_map(|finding| lines(&file.filename, finding)).collect();
        lines.sort();
        for (_, line) in lines {
            let _ = writeln!(out, "{line}");
        }
    }
    out
}

/// The lines of a finding, each with the place that it is sorted by.
fn lines(file: &str, finding: &Finding) -> Vec<((usize, usize), String)> {
    let said = format!("{} {}", finding.severity.as_str(), finding.id);
    if finding.hits.is_empty() {
        return vec![((0, 0), format!("{file}: {said} {}", finding.message))];
    }
    let line = |hit: &crate::Hit| {
        let at = (hit.position.line, hit.position.column);
        (at, format!("{file}:{}:{}: {said} {}: {}", at.0, at.1, hit.logical_id, finding.message.trim()))
    };
    finding.hits.iter().map(line).collect()
}
