//! Who may depend on whom. Arrows never turn back: see ARCHITECTURE.md.

use anyhow::{Context as _, Result};

use super::{Finding, Tree};

/// What a crate of ours may depend on among the crates of ours. `services` and `shapes` stand for all of theirs.
const ALLOWED: &[(&str, &[&str])] = &[
    ("schema", &[]),
    ("shapes", &["schema"]),
    ("wire", &["schema"]),
    ("client", &["schema", "shapes", "wire"]),
    ("policy", &[]),
    ("template", &[]),
    ("states", &[]),
    ("pattern", &[]),
    ("scan", &["policy", "template"]),
    ("guard", &[]),
    ("kernel", &["policy", "schema"]),
    ("executor", &["kernel", "schema"]),
    ("foundation", &["template"]),
    ("workload", &["kernel", "schema", "shapes"]),
    (
        "services",
        &["kernel", "pattern", "policy", "scan", "schema", "shapes", "states", "template", "workload"],
    ),
    (
        "server",
        &["executor", "kernel", "pattern", "policy", "schema", "services", "shapes", "template", "wire"],
    ),
    ("testkit", &["kernel", "policy", "schema", "wire"]),
    (
        "formwork",
        &[
            "client",
            "executor",
            "foundation",
            "guard",
            "kernel",
            "scan",
            "schema",
            "server",
            "shapes",
            "template",
            "wire",
        ],
    ),
    ("xtask", &[]),
];

pub(super) fn check(tree: &Tree) -> Result<Vec<Finding>> {
    let manifests: Vec<(&str, toml::Table)> = tree
        .with_ending("Cargo.toml")
        .filter(|file| *file != "Cargo.toml")
        .map(|file| {
            let table = tree.text(file)?.parse().with_context(|| format!("reading {file}"))?;
            Ok((file, table))
        })
        .collect::<Result<_>>()?;
    let ours: Vec<(String, &str)> =
        manifests.iter().filter_map(|(file, table)| Some((name(table)?, kind(file)?))).collect();
    let mut findings = Vec::new();
    for (file, table) in &manifests {
        let Some(from) = kind(file) else {
            findings.push(Finding::new(*file, "a crate in a place that ARCHITECTURE.md does not know"));
            continue;
        };
        let allowed = ALLOWED.iter().find(|(name, _)| *name == from).map_or(&[][..], |(_, allowed)| allowed);
        for dependency in
            table.get("dependencies").and_then(toml::Value::as_table).into_iter().flat_map(|t| t.keys())
        {
            let Some((_, to)) = ours.iter().find(|(name, _)| name == dependency) else { continue };
            if !allowed.contains(to) {
                findings.push(Finding::new(*file, format!("{from} must not depend on {dependency}")));
            }
        }
    }
    Ok(findings)
}

fn name(manifest: &toml::Table) -> Option<String> {
    Some(manifest.get("package")?.get("name")?.as_str()?.to_owned())
}

/// What a crate is, by where it stands.
fn kind(manifest: &str) -> Option<&str> {
    let parts: Vec<&str> = manifest.split('/').collect();
    match parts[..] {
        ["crates", "shapes", _, "Cargo.toml"] => Some("shapes"),
        ["services", _, "Cargo.toml"] => Some("services"),
        ["crates", name, "Cargo.toml"] | [name, "Cargo.toml"] => {
            ALLOWED.iter().map(|(known, _)| *known).find(|known| *known == name)
        }
        _ => None,
    }
}
