//! The foundation's folder: its file and its products.

use std::collections::HashMap;
use std::path::Path;

use foundation::config::FILE;
use foundation::seeds::SeedCode;
use foundation::versions::offered;
use foundation::{Expanded, Foundation, Products, TooLong};
use scan::{Filter, Severity};

use super::Findings;
use super::seeds;
use crate::home::{self, Home};

/// Looks at the folder; the foundation, if its file is good.
pub(super) fn look(findings: &mut Findings) -> Option<Home> {
    let home = match Home::find() {
        Ok(home) => home,
        Err(failure) => {
            let (cause, hint) = failure.parts();
            findings.bad("formwork.toml", cause, hint.unwrap_or_default());
            return None;
        }
    };
    match home::folder() {
        Some(folder) => {
            findings.good("formwork.toml", folder.join(FILE).display().to_string());
        }
        None => findings.good("formwork.toml", "none here or above: the usual accounts and products"),
    }
    if home.foundation.approvals.four_eyes {
        let hint = "until then whoever may approve may approve what is their own";
        findings.doubtful("formwork.toml", "`approvals.four_eyes` is kept to by nothing yet", hint);
    }
    match home.products() {
        Ok(products) => look_at(findings, &products, &home.foundation),
        Err(failure) => findings.bad("products", failure.cause(), ""),
    }
    Some(home)
}

fn look_at(findings: &mut Findings, products: &Products, foundation: &Foundation) {
    if products.products.is_empty() {
        let hint = "a product is a folder in products/ with a template.yaml";
        findings.doubtful("products", "there are none", hint);
    }
    let parameters = foundation.catalog_stage().parameters;
    let code: Vec<SeedCode> = products.seeds.iter().filter_map(|seed| SeedCode::pack(seed).ok()).collect();
    let mut names: HashMap<String, &str> = HashMap::new();
    for product in &products.products {
        if let Some(other) = names.insert(product.name(), &product.id) {
            let found = format!("{} and {other} are both called `{}`", product.id, product.name());
            findings.bad("products", found, "give one another name: `Product` in its `Metadata.Formwork`");
        }
        let expanded = match product.expand(&parameters) {
            Ok(expanded) => expanded,
            Err(problems) => {
                findings.bad("products", problems.to_string(), "");
                continue;
            }
        };
        let before = findings.0.len();
        scanned(findings, &product.file, &expanded);
        for TooLong { logical_id, resource_type, length, most } in expanded.too_long() {
            let found = format!(
                "{}: the name of {logical_id} ({resource_type}) is too long by {} characters for the longest project \
                 name: {length} of {most}",
                product.file,
                length - most,
            );
            findings.bad("names", found, "shorten it, or the `MaxLength` of SageMakerProjectName");
        }
        if let Err(problems) = offered(product, &code, &foundation.catalog.version) {
            findings.bad("versions", problems.to_string(), "");
        }
        committed(findings, &product.file, &expanded);
        elsewhere(findings, &product.file, &expanded, foundation);
        seeds::wanted(findings, product, &expanded, &parameters, &products.seeds);
        if findings.0.len() == before {
            findings.good("products", format!("{}: {}", product.id, product.name()));
        }
    }
    seeds::look(findings, &products.seeds);
}

/// What the scanner finds: a failure stops a pipeline.
fn scanned(findings: &mut Findings, file: &str, expanded: &Expanded) {
    let found = scan::scan(&expanded.yaml, &Filter::default());
    let of = |severity: Severity| found.iter().filter(move |one| one.severity == severity).count();
    let hint =
        "`formwork synth FILE | formwork scan /dev/stdin` has them; `formwork scan --explain RULE` says why";
    if of(Severity::Fail) > 0 {
        findings.bad("scan", format!("{file}: {} failures", of(Severity::Fail)), hint);
    } else if !found.is_empty() {
        findings.doubtful("scan", format!("{file}: {} warnings", found.len()), hint);
    }
}

/// Whether the plain template that stands beside a product's is what it expands to.
fn committed(findings: &mut Findings, file: &str, expanded: &Expanded) {
    let Some(folder) = home::folder() else { return };
    let beside = Path::new(file).with_file_name("expanded.yaml");
    let stale = std::fs::read_to_string(folder.join(&beside)).is_ok_and(|there| there != expanded.yaml);
    if stale {
        let beside = beside.display();
        let found = format!("{beside} is not what the template expands to any more");
        findings.doubtful("products", found, format!("formwork synth {file} > {beside}"));
    }
}

/// Where a product deploys into another region than its pipelines are in.
fn elsewhere(findings: &mut Findings, file: &str, expanded: &Expanded, foundation: &Foundation) {
    let Some(dev) = foundation.account("dev") else { return };
    let parameters = foundation.catalog_stage().parameters;
    for account in foundation.accounts.iter().filter(|account| account.region != dev.region) {
        if expanded.yaml.contains(&format!("{parameters}/{}/region}}}}", account.part)) {
            let found = format!(
                "{file} deploys into {} in {}; its pipelines are in {}, and none here has actions in another region",
                account.part, account.region, dev.region,
            );
            let hint = format!("give {} the region of dev in formwork.toml", account.part);
            findings.bad("regions", found, hint);
        }
    }
}
