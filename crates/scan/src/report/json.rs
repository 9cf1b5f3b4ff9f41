//! The report as JSON, in cfn-nag's form.

use serde_json::{Value, json};

use crate::{FileReport, Finding, Hit};

/// The report as JSON: an array with an object for each file.
pub fn json(files: &[FileReport]) -> String {
    let files: Vec<Value> = files.iter().map(file).collect();
    format!("{:#}\n", Value::Array(files))
}

fn file(report: &FileReport) -> Value {
    let violations: Vec<Value> = report.findings.iter().map(violation).collect();
    json!({
        "filename": report.filename,
        "file_results": { "failure_count": report.failures(), "violations": violations },
    })
}

fn violation(finding: &Finding) -> Value {
    let each = |value: fn(&Hit) -> Value| finding.hits.iter().map(value).collect::<Value>();
    json!({
        "id": finding.id,
        "name": finding.name,
        "type": finding.severity.as_str(),
        "message": finding.message,
        "logical_resource_ids": each(|hit| hit.logical_id.as_str().into()),
        "line_numbers": each(|hit| hit.line.into()),
        // Rules look at resources alone; cfn-nag has some that look at parameters.
        "element_types": each(|_| "resource".into()),
    })
}
