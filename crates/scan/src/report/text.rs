//! The report as a text, in cfn-nag's form.

use std::fmt::Write as _;

use crate::{FileReport, Finding, Severity};

/// The report as a text: for each file a heading, its findings, and how many failures and warnings it has.
pub fn text(files: &[FileReport]) -> String {
    written(files, |_, line| line)
}

/// The same in colours, as cfn-nag writes it unless told otherwise: failures red, warnings yellow.
pub fn colored_text(files: &[FileReport]) -> String {
    written(files, |severity, line| {
        let color = match severity {
            Severity::Fail => 31,
            Severity::Warn => 33,
        };
        format!("\u{1b}[{color}m{line}\u{1b}[0m")
    })
}

fn written(files: &[FileReport], line: fn(Severity, String) -> String) -> String {
    let mut out = String::new();
    for file in files {
        let rule = "-".repeat(60);
        // The heading's last line stands in one line with the first finding's.
        let _ = write!(out, "{rule}\n{}\n{rule}", file.filename);
        for finding in &file.findings {
            let _ = writeln!(out, "{rule}");
            for text in lines(finding) {
                let _ = writeln!(out, "{}", line(finding.severity, text));
            }
        }
        let _ = write!(out, "\nFailures count: {}\nWarnings count: {}\n", file.failures(), file.warnings());
    }
    out
}

fn lines(finding: &Finding) -> Vec<String> {
    let mut lines = vec![format!("| {} {}", finding.severity.as_str(), finding.id), "|".to_owned()];
    if !finding.hits.is_empty() {
        let ids: Vec<&str> = finding.hits.iter().map(|hit| hit.logical_id.as_str()).collect();
        let numbers: Vec<usize> = finding.hits.iter().map(|hit| hit.position.line).collect();
        lines.extend([
            format!("| Resource: {ids:?}"),
            format!("| Line Numbers: {numbers:?}"),
            "|".to_owned(),
        ]);
    }
    lines.push(format!("| {}", finding.message));
    lines
}
