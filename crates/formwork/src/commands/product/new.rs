//! `formwork product new`: a product that begins as a copy of another one.

use std::fs;
use std::path::Path;

use foundation::config::FILE;
use foundation::products::{EXPANDED, PRODUCTS, Product};
use foundation::{Begun, Products};

use super::named;
use crate::failure::{Failure, Result};
use crate::home::{self, Home};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The new product's id: the name of its folder in products/
    id: String,
    /// The product to begin with: one of this foundation, or of those that come with formwork
    #[arg(long, value_name = "ID", default_value = "realtime-endpoint")]
    from: String,
    /// The name in the catalog; made of the id unless given
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
}

pub(crate) fn run(arguments: &Arguments) -> Result {
    let folder = home::folder().ok_or_else(|| {
        Failure::new(format!("there is no {FILE} here or above: a product is a part of a foundation"))
            .hint("go into the foundation's folder, or make one: formwork init DIR")
    })?;
    let home = Home::find()?;
    let there = home.products()?;
    let carried = Products::carried();
    let own = there.products.iter().find(|product| product.id == arguments.from);
    let (from, files) = match own {
        Some(product) => (product, in_folder(&folder.join(PRODUCTS).join(&product.id))?),
        None => (named(&carried, &arguments.from)?, in_this_program(&arguments.from)),
    };
    let id = &arguments.id;
    let name = arguments.name.clone().unwrap_or_else(|| told(id));
    let Begun { product, files } = foundation::start(&there, from, &files, id, &name)
        .map_err(|bad| Failure::new(bad).hint("nothing was written"))?;
    let parameters = home.foundation.catalog_stage().parameters;
    let expanded = product.expand(&parameters).map_err(Failure::plain)?;
    let place = folder.join(PRODUCTS).join(id);
    if place.exists() {
        return Err(Failure::new(format!(
            "the folder {PRODUCTS}/{id} is there already, without a template in it"
        ))
        .hint("give the product another id, or remove the folder"));
    }
    for (path, content) in &files {
        write(&place.join(path), content)?;
    }
    write(&place.join(EXPANDED), expanded.yaml.as_bytes())?;
    tell(&product, &name, files.len() + 1);
    Ok(())
}

fn tell(product: &Product, name: &str, count: usize) {
    let (id, file) = (&product.id, &product.file);
    println!("wrote {count} files into {PRODUCTS}/{id}: `{name}`");
    println!("\nNext:");
    for (command, does) in [
        (format!("edit {file}"), "what its projects are made of"),
        (format!("formwork product diff {id}"), "what that changes of what AWS is sent"),
        (format!("formwork product lint --fix {id}"), "what would fail later; writes what it expands to"),
        (format!("formwork product test {id}"), "a project of it, from its launch to its deletion"),
        ("formwork deploy".to_owned(), "into the catalog"),
    ] {
        println!("  {command:<44} {does}");
    }
}

/// A name for people: `churn-scoring` as `Churn scoring`.
fn told(id: &str) -> String {
    let words = id.replace('-', " ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

/// The files of a product that this program carries.
fn in_this_program(id: &str) -> Vec<(String, Vec<u8>)> {
    let folder = format!("{PRODUCTS}/{id}/");
    let files = Products::carried_files();
    files
        .filter_map(|(path, content)| Some((path.strip_prefix(&folder)?.to_owned(), content.to_vec())))
        .collect()
}

/// The files of a product's folder.
fn in_folder(folder: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    foundation::products::files(folder).map_err(Failure::new)
}

fn write(path: &Path, content: &[u8]) -> Result {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, content))
        .map_err(|cause| Failure::new(format!("cannot write {}: {cause}", path.display())))
}
