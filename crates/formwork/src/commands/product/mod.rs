//! `formwork product`: begin a product from another, look at it, compare it, test it.

pub(crate) mod check;
mod diff;
mod lint;
mod new;
mod test;

use foundation::Products;
use foundation::products::Product;

use crate::failure::{Failure, Result};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(clap::Subcommand)]
enum Command {
    /// Begin a product as a copy of another one
    New(new::Arguments),
    /// Say all that can be said of products without launching them
    Lint(lint::Arguments),
    /// Launch products in a runtime of their own, take their projects along the road, delete them again
    Test(test::Arguments),
    /// Show how a template expands differently from what is committed beside it
    Diff(diff::Arguments),
}

impl Arguments {
    /// Whether it starts nothing that must be ended with care.
    pub(crate) fn only_prints(&self) -> bool {
        !matches!(self.command, Command::Test(_))
    }
}

pub(crate) fn run(arguments: &Arguments) -> Result {
    match &arguments.command {
        Command::New(arguments) => new::run(arguments),
        Command::Lint(arguments) => lint::run(arguments),
        Command::Test(arguments) => test::run(arguments),
        Command::Diff(arguments) => diff::run(arguments),
    }
}

/// The products of these ids, in their order; all, without any.
fn chosen<'p>(products: &'p Products, ids: &[String]) -> Result<Vec<&'p Product>> {
    if products.products.is_empty() {
        return Err(Failure::new("there are no products").hint("`formwork product new ID` begins one"));
    }
    if ids.is_empty() {
        return Ok(products.products.iter().collect());
    }
    ids.iter().map(|id| named(products, id)).collect()
}

/// The product of an id.
fn named<'p>(products: &'p Products, id: &str) -> Result<&'p Product> {
    products.products.iter().find(|product| product.id == *id).ok_or_else(|| {
        let there: Vec<&str> = products.products.iter().map(|product| product.id.as_str()).collect();
        let hint = format!("a product is called as its folder in products/: {}", there.join(", "));
        Failure::new(format!("there is no product {id}")).hint(hint)
    })
}
