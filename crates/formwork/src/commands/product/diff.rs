//! `formwork product diff`: how a working template expands differently from what is committed beside it.

use std::fs;

use foundation::products::{EXPANDED, Product};
use serde_json::{Value, json};

use super::chosen;
use crate::commands::output::OutputArgument;
use crate::deployment::{Change, compared, render};
use crate::failure::{Failure, Result};
use crate::home::{self, Home};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The products, by their ids; all, without any
    #[arg(value_name = "ID")]
    ids: Vec<String>,
    /// End with 1 if anything differs
    #[arg(long)]
    exit_code: bool,
    #[command(flatten)]
    output: OutputArgument,
}

/// How a product differs.
struct Differing<'p> {
    product: &'p Product,
    changes: Vec<Change>,
}

pub(crate) fn run(arguments: &Arguments) -> Result {
    let home = Home::find()?;
    let products = home.products()?;
    let parameters = home.foundation.catalog_stage().parameters;
    let mut differing = Vec::new();
    for product in chosen(&products, &arguments.ids)? {
        let before = committed(product)?;
        let after = product.expand(&parameters).map_err(Failure::plain)?;
        // As it is written, so that one writing is compared with the same one.
        let after = read(&product.file, &after.yaml)?;
        let changes = compared(&before, &after);
        if !changes.is_empty() {
            differing.push(Differing { product, changes });
        }
    }
    if arguments.output.is_json() {
        println!("{:#}", Value::Array(differing.iter().map(Differing::json).collect()));
    } else if differing.is_empty() {
        println!("nothing differs from what is committed");
    } else {
        for one in &differing {
            print!("{}", one.text());
        }
    }
    if arguments.exit_code && !differing.is_empty() {
        return Err(Failure::new("the templates expand differently, and --exit-code makes that an error"));
    }
    Ok(())
}

/// The plain template that is committed.
fn committed(product: &Product) -> Result<Value> {
    let file = product.beside(EXPANDED);
    let hint =
        format!("`formwork product lint --fix {}` writes what the template expands to now", product.id);
    let folder = home::folder().ok_or_else(|| {
        Failure::new("the products that come with formwork are as they were committed")
            .hint("this is for the folder of a foundation: go into one, or make it: formwork init DIR")
    })?;
    let text = fs::read_to_string(folder.join(&file))
        .map_err(|cause| Failure::new(format!("{file} cannot be read: {cause}")).hint(hint.clone()))?;
    read(&file, &text).map_err(|failure| failure.hint(hint))
}

/// A template as a tree.
fn read(file: &str, text: &str) -> Result<Value> {
    let root = template::parse_node(text).map_err(|problems| {
        let first = problems.first().map(ToString::to_string).unwrap_or_default();
        Failure::new(format!("{file} is no template: {first}"))
    })?;
    Ok(root.to_json())
}

impl Differing<'_> {
    fn text(&self) -> String {
        format!("{} expands differently:\n{}", self.product.file, render::text(&self.changes))
    }

    fn json(&self) -> Value {
        json!({"product": self.product.id, "changes": render::json(&self.changes)})
    }
}
