//! `formwork product lint`: all that can be said of products without launching them.

use std::fs;
use std::path::Path;

use foundation::products::{EXPANDED, Product};
use foundation::{Expanded, Products};

use super::check::{self, Committed};
use super::chosen;
use crate::failure::{Failure, Result};
use crate::findings::Findings;
use crate::home::{self, Home};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The products, by their ids; all, without any
    #[arg(value_name = "ID")]
    ids: Vec<String>,
    /// Write what each product expands to beside its template
    #[arg(long)]
    fix: bool,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result {
    let home = Home::find()?;
    let products = home.products()?;
    let folder = home::folder();
    if arguments.fix && folder.is_none() {
        return Err(Failure::new("there is no folder of a foundation to write into").hint(
            "the products that come with formwork stand as they are; `formwork init DIR` writes them out",
        ));
    }
    let mut findings = Findings::default();
    let mut seeds = Vec::new();
    for product in chosen(&products, &arguments.ids)? {
        let before = findings.len();
        let Some(expanded) = check::product(&mut findings, product, &products.seeds, &home.foundation) else {
            continue;
        };
        check::scanned(&mut findings, product, &expanded);
        if let Some(folder) = &folder {
            committed(&mut findings, folder, product, &expanded, arguments.fix)?;
        }
        if findings.len() == before {
            findings.good("products", format!("{}: {}", product.id, product.name()));
        }
        seeds.extend(product.seeds(&expanded, &home.foundation.catalog_stage().parameters));
    }
    check::seeds::look(&mut findings, wanted(&products, arguments, &seeds));
    findings.print(arguments.json)
}

/// The seed code that is looked at: all, or what the products start from that were named.
fn wanted<'p>(
    products: &'p Products,
    arguments: &Arguments,
    names: &[String],
) -> impl Iterator<Item = &'p foundation::products::Seed> {
    let all = arguments.ids.is_empty();
    products.seeds.iter().filter(move |seed| all || names.contains(&seed.name))
}

/// The plain template beside the product's is what the template expands to, or made so.
fn committed(
    findings: &mut Findings,
    folder: &Path,
    product: &Product,
    expanded: &Expanded,
    fix: bool,
) -> Result {
    let file = product.beside(EXPANDED);
    let found = match check::committed(folder, product, expanded) {
        Committed::Same => return Ok(()),
        Committed::Stale => format!("{file} is not what the template expands to any more"),
        Committed::Absent => format!("there is no {file}, in which reviewers see what AWS is sent"),
    };
    if !fix {
        let hint = format!(
            "`formwork product diff {0}` shows how; `formwork product lint --fix {0}` writes it",
            product.id
        );
        findings.bad("products", found, hint);
        return Ok(());
    }
    fs::write(folder.join(&file), &expanded.yaml)
        .map_err(|cause| Failure::new(format!("cannot write {file}: {cause}")))?;
    findings.good("products", format!("{file}: written"));
    Ok(())
}
