//! `formwork project create`.

use super::Project;
use crate::commands::acting::ActingArgument;
use crate::commands::look::Noun as _;
use crate::commands::output::OutputArgument;
use crate::failure::{Failure, Result};
use crate::projects::{self, Launch};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The product, by its name in the catalog, its folder's name in `products/`, or its id
    #[arg(long, value_name = "NAME")]
    product: String,
    /// The project's name: 1 to 32 letters, digits and hyphens
    #[arg(long, value_name = "NAME")]
    name: String,
    /// The product's version; the newest unless given
    #[arg(long, value_name = "NAME")]
    version: Option<String>,
    /// What the project is for
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// The value of one of the product's parameters
    #[arg(long = "param", value_name = "KEY=VALUE", value_parser = pair)]
    parameters: Vec<(String, String)>,
    #[command(flatten)]
    acting: ActingArgument,
    #[command(flatten)]
    output: OutputArgument,
}

/// `KEY=VALUE`.
pub(super) fn pair(text: &str) -> std::result::Result<(String, String), String> {
    match text.split_once('=') {
        Some((key, value)) if !key.is_empty() => Ok((key.to_owned(), value.to_owned())),
        _ => Err("it takes KEY=VALUE".to_owned()),
    }
}

pub(crate) fn run(arguments: Arguments) -> Result {
    let (name, output) = (arguments.name.clone(), arguments.output);
    let launch = Launch {
        name: arguments.name,
        description: arguments.description,
        product: arguments.product,
        version: arguments.version,
        parameters: arguments.parameters,
    };
    let made = arguments.acting.visit(async |acting| {
        if let Some(there) = projects::describe(&acting.lead, &name).await? {
            let status = there.project_status;
            let next = if status.ends_with("Failed") {
                format!("`formwork project delete {name}` takes it away, then it can be made again")
            } else {
                format!("`formwork project show {name}` shows it")
            };
            return Err(Failure::new(format!("there is a project {name} already ({status})")).hint(next));
        }
        let mut launch = launch;
        let products = acting.platform.home.products()?.products;
        if let Some(product) = products.iter().find(|product| product.id == launch.product) {
            launch.product = product.name();
        }
        projects::launch(&acting.lead, launch).await?;
        let gone = || Failure::new(format!("the project {name} has gone away"));
        let made = projects::at_rest(&acting.lead, &name).await?.ok_or_else(gone)?;
        if made.project_status != "CreateCompleted" {
            return Err(projects::failed(&made));
        }
        Project::show(&acting.administrator, name.clone()).await
    })?;
    made.print(output);
    Ok(())
}
