//! `formwork catalog publish`: what products are now becomes a version, in files beside them, and is offered.

use std::fs;
use std::path::Path;

use foundation::products::{Product, Products};
use foundation::seeds::SeedCode;
use foundation::versions::{Content, NAME, VERSIONS, is_name};

use crate::commands::confirm::ConfirmArgument;
use crate::commands::deploy::{self, Meant};
use crate::commands::target::TargetArgument;
use crate::failure::{Failure, Result};
use crate::home::{self, Home};
use crate::platform::Consent;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The products, by their folders in products/ or by their names; all unless given
    #[arg(value_name = "PRODUCT")]
    products: Vec<String>,
    /// What the version is called; what formwork.toml says unless given
    #[arg(long, value_name = "NAME")]
    version: Option<String>,
    /// Only write the version into the folder: `formwork deploy` offers it later
    #[arg(long)]
    no_deploy: bool,
    #[command(flatten)]
    target: TargetArgument,
    #[command(flatten)]
    confirm: ConfirmArgument,
}

pub(crate) fn run(arguments: &Arguments) -> Result {
    if arguments.no_deploy {
        return publish(&Home::find()?, arguments);
    }
    // Whether there is anywhere to deploy to is found out before anything is written.
    let platform = arguments.target.platform(Consent::Asked(arguments.confirm), false)?;
    publish(&platform.home, arguments)?;
    deploy::deploy(&platform, &Meant::Catalog(platform.home.foundation.catalog_stage()))
}

/// Writes the versions: all of them are looked at before the first one is written.
fn publish(home: &Home, arguments: &Arguments) -> Result {
    let folder = home::folder().ok_or_else(|| {
        Failure::new("there is no foundation's folder here: what is published is kept in its products/")
            .hint("`formwork init DIR` makes one, with the products that this program carries")
    })?;
    let version = arguments.version.as_ref().unwrap_or(&home.foundation.catalog.version);
    if !is_name(version) {
        return Err(Failure::new(format!("no version can be published as `{version}`: its name is {NAME}")));
    }
    let products = home.products()?;
    let seeds: Vec<SeedCode> = products
        .seeds
        .iter()
        .map(|seed| {
            let no_archive = |cause| format!("seed_code/{} makes no archive: {cause}", seed.folder);
            SeedCode::pack(seed).map_err(|cause| Failure::new(no_archive(cause)))
        })
        .collect::<Result<_>>()?;
    let mut new = Vec::new();
    for product in wanted(&products, &arguments.products)? {
        let content = Content::of(product, &seeds).map_err(Failure::plain)?;
        if let Some(name) = content.missing().first() {
            let cause = format!("{} starts a repository from `{name}`, which is no seed code", product.file);
            return Err(Failure::new(cause).hint(format!("make seed_code/{name}_app")));
        }
        let same = product.versions.iter().find(|one| one.content.differences(&content).is_empty());
        let taken = product.versions.iter().find(|one| one.name == *version);
        match (same, taken) {
            (Some(same), _) => println!("{} is as version {} has it", product.id, same.name),
            (None, Some(taken)) => return Err(Failure::plain(taken.taken(product, &content))),
            (None, None) => new.push((product, content)),
        }
    }
    if !new.is_empty() && !arguments.no_deploy {
        arguments.confirm.can_be_given()?;
    }
    for (product, content) in new {
        let usual = &home.foundation.catalog.version;
        if usual != version && product.versions.iter().all(|one| one.name != *usual) {
            println!(
                "{} was never published as {usual}: projects made from what was offered as that go on without it",
                product.id
            );
        }
        let path = Path::new(&product.file).with_file_name(VERSIONS).join(version);
        write(&folder.join(&path), &content)?;
        println!("{} is published as version {version}: {}", product.id, path.display());
    }
    Ok(())
}

/// The products that are named, or all.
fn wanted<'a>(products: &'a Products, named: &[String]) -> Result<Vec<&'a Product>> {
    if named.is_empty() {
        return Ok(products.products.iter().collect());
    }
    let find = |name: &String| {
        let found = products.products.iter().find(|product| product.id == *name || product.name() == *name);
        found.ok_or_else(|| {
            let ids: Vec<&str> = products.products.iter().map(|product| product.id.as_str()).collect();
            Failure::new(format!("there is no product {name} in products/"))
                .hint(format!("there is {}", ids.join(", ")))
        })
    };
    named.iter().map(find).collect()
}

/// Writes a version's folder: aside first, so that it is there as a whole or not at all.
fn write(folder: &Path, content: &Content) -> Result {
    let aside = folder.with_file_name(".publishing");
    let done = (|| {
        if aside.exists() {
            fs::remove_dir_all(&aside)?;
        }
        fs::create_dir_all(&aside)?;
        for (name, bytes) in content.files() {
            fs::write(aside.join(name), bytes)?;
        }
        fs::rename(&aside, folder)
    })();
    done.map_err(|cause: std::io::Error| Failure::new(format!("cannot write {}: {cause}", folder.display())))
}
