//! The report as a text, in cfn-nag's form.

use std::fmt::Write as _;

use crate::{FileReport, Finding};

/// The report as a text for people: for each file a heading, its findings, and how many failures and warnings it has.
pub fn text(files: &[FileReport]) -> String {
    let mut out = String::new();
    for file in files {
        let rule = "-".repeat(60);
        // The heading's last line stands in one line with the first finding's.
        let _ = write!(out, "{rule}\n{}\n{rule}", file.filename);
        for finding in &file.findings {
            let _ = write!(out, "{rule}\n{}", entry(finding));
        }
        let _ = write!(out, "\nFailures count: {}\nWarnings count: {}\n", file.failures(), file.warnings());
    }
    out
}

fn entry(finding: &Finding) -> String {
    let mut out = format!("| {} {}\n|\n", finding.severity.as_str(), finding.id);
    if !finding.hits.is_empty() {
        let ids: Vec<&str> = finding.hits.iter().map(|hit| hit.logical_id.as_str()).collect();
        let lines: Vec<usize> = finding.hits.iter().map(|hit| hit.line).collect();
        let _ = write!(out, "| Resource: {ids:?}\n| Line Numbers: {lines:?}\n|\n");
    }
    let _ = writeln!(out, "| {}", finding.message);
    out
}
