//! The report as SARIF 2.1.0, which code hosts and editors show at the lines.
//!
//! Source: "Static Analysis Results Interchange Format (SARIF) Version 2.1.0", OASIS.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::{FileReport, Finding, Hit, Severity};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The report as SARIF: one run, with a result for each resource. A file that could not be scanned is a notification, and
/// the run then no success.
pub fn sarif(files: &[FileReport]) -> String {
    let found: Vec<(&FileReport, &Finding)> =
        files.iter().flat_map(|file| file.findings.iter().map(move |finding| (file, finding))).collect();
    let (fatal, found): (Vec<_>, Vec<_>) = found.into_iter().partition(|(_, finding)| finding.is_fatal());
    let mut rules: Vec<&Finding> = Vec::new();
    for (_, finding) in &found {
        if !rules.iter().any(|rule| rule.id == finding.id) {
            rules.push(finding);
        }
    }
    let results: Vec<Value> =
        found.iter().flat_map(|(file, finding)| results(file, finding, &rules)).collect();
    let notifications: Vec<Value> = fatal
        .iter()
        .map(|(file, finding)| {
            let location =
                json!({ "physicalLocation": { "artifactLocation": { "uri": uri(&file.filename) } } });
            json!({ "level": "error", "message": { "text": finding.message }, "locations": [location] })
        })
        .collect();
    let document = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "formwork scan",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules.into_iter().map(rule).collect::<Vec<_>>(),
            } },
            "invocations": [{
                "executionSuccessful": fatal.is_empty(),
                "toolExecutionNotifications": notifications,
            }],
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{document:#}\n")
}

fn rule(finding: &Finding) -> Value {
    json!({
        "id": finding.id,
        "name": finding.name,
        "shortDescription": { "text": finding.message },
        "defaultConfiguration": { "level": level(finding.severity) },
    })
}

fn results(file: &FileReport, finding: &Finding, rules: &[&Finding]) -> Vec<Value> {
    let index = rules.iter().position(|rule| rule.id == finding.id);
    let result = |hit: &Hit| {
        json!({
            "ruleId": finding.id,
            "ruleIndex": index,
            "level": level(finding.severity),
            "message": { "text": format!("{}: {}", hit.logical_id, finding.message) },
            "locations": [{
                "physicalLocation": {
                    "artifactLocation": { "uri": uri(&file.filename) },
                    "region": { "startLine": hit.position.line, "startColumn": hit.position.column },
                },
                "logicalLocations": [{ "name": hit.logical_id, "kind": "resource" }],
            }],
        })
    };
    finding.hits.iter().map(result).collect()
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Fail => "error",
        Severity::Warn => "warning",
    }
}

/// A path as a URI reference: relative, or of the scheme `file`.
fn uri(path: &str) -> String {
    let path = path.strip_prefix("./").unwrap_or(path);
    let mut uri = String::from(if path.starts_with('/') { "file://" } else { "" });
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(byte.into());
            }
            _ => {
                let _ = write!(uri, "%{byte:02X}");
            }
        }
    }
    uri
}
