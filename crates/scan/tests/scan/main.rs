//! The scanner through its public door.

mod examples;
mod facts;
mod filters;
mod given;
mod own;
mod page;
mod reports;
mod values;

use scan::{Filter, Finding};

/// What is found among resources, as `ID: Resource, Resource`.
fn found(resources: &str) -> Vec<String> {
    found_by(resources, &Filter::default())
}

fn found_by(resources: &str, filter: &Filter) -> Vec<String> {
    scan::scan(&template(resources), filter).iter().map(shown).collect()
}

fn shown(finding: &Finding) -> String {
    let ids: Vec<&str> = finding.hits.iter().map(|hit| hit.logical_id.as_str()).collect();
    format!("{}: {}", finding.id, ids.join(", "))
}

/// A template with resources.
fn template(resources: &str) -> String {
    let indented: Vec<String> = resources.trim().lines().map(|line| format!("  {line}")).collect();
    format!("Resources:\n{}\n", indented.join("\n"))
}
