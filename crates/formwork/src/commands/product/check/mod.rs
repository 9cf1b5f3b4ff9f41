//! What can be said of products and their seed code without a runtime: what `formwork product lint` tells, and `formwork
//! doctor` of all of them.

mod parameters;
mod scanned;
pub(crate) mod seeds;

use std::fs;
use std::path::Path;

use foundation::config::Target;
use foundation::launch::Lacking;
use foundation::plain;
use foundation::products::{EXPANDED, Product, Seed};
use foundation::{Expanded, Foundation, TooLong};

use crate::findings::Findings;

pub(crate) use scanned::{scanned, summed_up};

/// Looks at a product; what it expands to, if that can be said.
pub(crate) fn product(
    findings: &mut Findings,
    product: &Product,
    seeds: &[Seed],
    foundation: &Foundation,
) -> Option<Expanded> {
    let parameters = foundation.catalog_stage().parameters;
    let expanded = match product.expand(&parameters) {
        Ok(expanded) => expanded,
        Err(problems) => {
            findings.bad("products", problems.to_string(), "");
            return None;
        }
    };
    plain(findings, product, foundation);
    parameters::look(findings, product, &expanded);
    names(findings, &product.file, &expanded);
    launchable(findings, &product.file, &expanded);
    elsewhere(findings, &product.file, &expanded, foundation);
    seeds::wanted(findings, product, &expanded, &parameters, seeds);
    if let Err(problems) = product.trial(foundation) {
        findings.bad("products", problems.to_string(), "");
    }
    Some(expanded)
}

/// How the plain template stands that is committed beside a product's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Committed {
    /// It is what the template expands to.
    Same,
    /// The template expands to something else.
    Stale,
    /// There is none.
    Absent,
}

/// How the plain template stands beside a product's, in a foundation's folder.
pub(crate) fn committed(folder: &Path, product: &Product, expanded: &Expanded) -> Committed {
    match fs::read_to_string(folder.join(product.beside(EXPANDED))) {
        Ok(there) if there == expanded.yaml => Committed::Same,
        Ok(_) => Committed::Stale,
        Err(_) => Committed::Absent,
    }
}

/// Types and properties of plain resources that the runtime does not know.
fn plain(findings: &mut Findings, product: &Product, foundation: &Foundation) {
    let all = server::resource_types::all();
    let known = all.iter().map(|(name, known)| (*name, (known.properties, known.required))).collect();
    let Err(problems) = plain::look(product, &known) else { return };
    match foundation.target {
        Target::Local => findings.bad("products", problems.to_string(), ""),
        Target::Aws => {
            let hint = "the runtime on this machine refuses it; whether AWS does, only AWS knows";
            findings.doubtful("products", problems.to_string(), hint);
        }
    }
}

/// The names that get too long.
fn names(findings: &mut Findings, file: &str, expanded: &Expanded) {
    for TooLong { logical_id, resource_type, length, most } in expanded.too_long() {
        let found = format!(
            "{file}: the name of {logical_id} ({resource_type}) is too long by {} characters for the longest project \
             name: {length} of {most}",
            length - most,
        );
        findings.bad("names", found, "shorten it, or the `MaxLength` of SageMakerProjectName");
    }
}

/// What the catalog's launch role cannot make.
fn launchable(findings: &mut Findings, file: &str, expanded: &Expanded) {
    for Lacking { logical_id, resource_type, actions } in expanded.beyond_the_launch_role() {
        let found = format!(
            "{file}: the catalog's launch role may not {}, which {logical_id} ({resource_type}) takes",
            actions.join(" and ")
        );
        let hint =
            "a launch from the catalog is rolled back at it; a stack that is made without a catalog is not";
        findings.bad("launch role", found, hint);
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
