//! The foundation's folder: its file and its products.

use std::collections::HashMap;

use foundation::assembly::LOCK;
use foundation::config::{FILE, Target};
use foundation::products::EXPANDED;
use foundation::seeds::SeedCode;
use foundation::versions::offered;
use foundation::{Foundation, Products};

use crate::commands::lock;
use crate::commands::product::check::{self, Committed};
use crate::findings::Findings;
use crate::home::{self, Home};

/// Looks at the folder; the foundation, if its file is good.
pub(super) fn look(findings: &mut Findings) -> Option<Home> {
    let home = match Home::find() {
        Ok(home) => home,
        Err(failure) => {
            findings.failure("formwork.toml", &failure);
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
        Err(failure) => findings.failure("products", &failure),
    }
    if home::folder().is_some() {
        locked(findings, &home);
        delivered(findings, &home.foundation);
    }
    Some(home)
}

fn look_at(findings: &mut Findings, products: &Products, foundation: &Foundation) {
    if products.products.is_empty() {
        let hint = "a product is a folder in products/ with a template.yaml";
        findings.doubtful("products", "there are none", hint);
    }
    let code: Vec<SeedCode> = products.seeds.iter().filter_map(|seed| SeedCode::pack(seed).ok()).collect();
    let mut names: HashMap<String, &str> = HashMap::new();
    for product in &products.products {
        if let Some(other) = names.insert(product.name(), &product.id) {
            let found = format!("{} and {other} are both called `{}`", product.id, product.name());
            findings.bad("products", found, "give one another name: `Product` in its `Metadata.Formwork`");
        }
        let before = findings.len();
        let Some(expanded) = check::product(findings, product, &products.seeds, foundation) else {
            continue;
        };
        check::summed_up(findings, product, &expanded);
        let stands = home::folder().map(|folder| check::committed(&folder, product, &expanded));
        if stands == Some(Committed::Stale) {
            let found = format!("{} is not what the template expands to any more", product.beside(EXPANDED));
            findings.doubtful("products", found, format!("`formwork product lint --fix {}`", product.id));
        }
        if let Err(problems) = offered(product, &code, &foundation.catalog.version) {
            findings.bad("versions", problems.to_string(), "");
        }
        if findings.len() == before {
            findings.good("products", format!("{}: {}", product.id, product.name()));
        }
    }
    check::seeds::look(findings, &products.seeds);
}

/// Whether what is committed for builds without `formwork` is of what is here: on AWS the platform's pipeline fails otherwise.
fn locked(findings: &mut Findings, home: &Home) {
    // What keeps the folder from being assembled is told of its products.
    let Ok(differs) = lock::differs(home) else { return };
    let hint = "`formwork lock` writes it anew, and what stands beside it; commit all of it";
    match differs.as_slice() {
        [] => findings.good(LOCK, "what is committed for builds without formwork is of what is here"),
        differs => {
            let found = format!("{LOCK} is stale: {}", differs.join(", "));
            match home.foundation.target {
                Target::Aws => findings.bad(LOCK, found, hint),
                Target::Local => findings.doubtful(LOCK, found, hint),
            }
        }
    }
}

/// Whether the platform's pipeline reaches what it deploys.
fn delivered(findings: &mut Findings, foundation: &Foundation) {
    if let Err(elsewhere) = foundation::delivery::pipeline(foundation) {
        let hint = "give them one region in formwork.toml to use `deploy --pipeline`; `deploy` needs none";
        findings.doubtful("pipeline", elsewhere.to_string(), hint);
    }
}
