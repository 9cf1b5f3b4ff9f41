//! Links between our documents lead somewhere.

use anyhow::Result;
use regex::Regex;

use super::{Finding, Tree};

pub(super) fn check(tree: &Tree) -> Result<Vec<Finding>> {
    let link = Regex::new(r"\]\(([^)#\s]+)(#[^)]*)?\)")?;
    let mut findings = Vec::new();
    for file in tree.with_ending(".md") {
        let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
        for (number, line) in tree.text(file)?.lines().enumerate() {
            for target in link.captures_iter(line).filter_map(|found| found.get(1)) {
                let target = target.as_str();
                if !target.contains("://") && !exists(tree, folder, target) {
                    let place = format!("{file}:{}", number + 1);
                    findings.push(Finding::new(place, format!("the link to `{target}` leads nowhere")));
                }
            }
        }
    }
    Ok(findings)
}

fn exists(tree: &Tree, folder: &str, target: &str) -> bool {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in target.trim_end_matches('/').split('/') {
        match part {
            "." | "" => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    let path = parts.join("/");
    tree.files
        .iter()
        .any(|file| *file == path || file.strip_prefix(&path).is_some_and(|rest| rest.starts_with('/')))
}
