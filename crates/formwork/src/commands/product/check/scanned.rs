//! What the scanner finds in a product, at the places that ask for it.

use std::collections::BTreeMap;

use foundation::Expanded;
use foundation::products::Product;
use scan::{FileReport, Filter, Given, Position, Severity};

use crate::findings::Findings;

/// Every finding, at its place in the template: a failure stops a pipeline.
pub(crate) fn scanned(findings: &mut Findings, product: &Product, expanded: &Expanded) {
    let mut places: BTreeMap<String, Position> = scan::places(&product.template);
    let origins = expanded.origins.iter();
    places.extend(origins.map(|origin| (origin.logical_id.clone(), origin.position)));
    let file = product.file.clone();
    let report = FileReport::of(file, &expanded.yaml, &Filter::default(), &Given::default());
    let report = report.placed(|logical_id| places.get(logical_id).copied());
    for finding in &report.findings {
        let hint = format!("`formwork scan --explain {}` shows what it wants", finding.id);
        for hit in &finding.hits {
            let at = format!("{}:{}:{}", product.file, hit.position.line, hit.position.column);
            let found = format!("{at}: {} {}: {}", finding.id, hit.logical_id, finding.message);
            match finding.severity {
                Severity::Fail => findings.bad("scan", found, hint.as_str()),
                Severity::Warn => findings.doubtful("scan", found, hint.as_str()),
            }
        }
        if finding.hits.is_empty() {
            findings.bad("scan", format!("{}: {}: {}", product.file, finding.id, finding.message), hint);
        }
    }
}

/// How much the scanner finds.
pub(crate) fn summed_up(findings: &mut Findings, product: &Product, expanded: &Expanded) {
    let found = scan::scan(&expanded.yaml, &Filter::default());
    let of = |severity: Severity| found.iter().filter(move |one| one.severity == severity).count();
    let hint = format!("`formwork product lint {}` has them", product.id);
    if of(Severity::Fail) > 0 {
        findings.bad("scan", format!("{}: {} failures", product.file, of(Severity::Fail)), hint);
    } else if !found.is_empty() {
        findings.doubtful("scan", format!("{}: {} warnings", product.file, found.len()), hint);
    }
}
