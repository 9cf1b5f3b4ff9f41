//! The report as JSON, in cfn-nag's form.

use serde_json::{Value, json};

use crate::{FileReport, Finding, Hit};

/// The report as JSON: an array with an object for each file.
pub fn json(files: &[FileReport]) -> String {
    written(files, violation)
}

/// The same with `column_numbers` beside `line_numbers`.
pub fn json_with_columns(files: &[FileReport]) -> String {
    written(files, |finding| {
        let mut violation = violation(finding);
        if let Some(members) = violation.as_object_mut() {
            members.insert("column_numbers".to_owned(), each(finding, |hit| hit.position.column.into()));
        }
        violation
    })
}

fn written(files: &[FileReport], violation: fn(&Finding) -> Value) -> String {
    let file = |report: &FileReport| {
        let violations: Vec<Value> = report.findings.iter().map(violation).collect();
        json!({
            "filename": report.filename,
            "file_results": { "failure_count": report.failures(), "violations": violations },
        })
    };
    format!("{:#}\n", Value::Array(files.iter().map(file).collect()))
}

fn violation(finding: &Finding) -> Value {
    json!({
        "id": finding.id,
        "name": finding.name,
        "type": finding.severity.as_str(),
        "message": finding.message,
        "logical_resource_ids": each(finding, |hit| hit.logical_id.as_str().into()),
        "line_numbers": each(finding, |hit| hit.position.line.into()),
        // Rules look at resources alone; cfn-nag has some that look at parameters.
        "element_types": each(finding, |_| "resource".into()),
    })
}

fn each(finding: &Finding, value: fn(&Hit) -> Value) -> Value {
    finding.hits.iter().map(value).collect()
}
