//! `formwork project`: the projects of an account.

use serde_json::json;
use shapes_sagemaker as sagemaker;

use super::account::AccountArgument;
use super::output::{OutputArgument, row};
use crate::failure::{Failure, Result};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(clap::Subcommand)]
enum Command {
    /// List the projects
    List {
        #[command(flatten)]
        account: AccountArgument,
        #[command(flatten)]
        output: OutputArgument,
    },
    /// Show a project
    Show {
        /// The project's name
        name: String,
        #[command(flatten)]
        account: AccountArgument,
        #[command(flatten)]
        output: OutputArgument,
    },
}

pub(crate) fn run(arguments: Arguments) -> Result {
    match arguments.command {
        Command::List { account, output } => list(&account, output),
        Command::Show { name, account, output } => show(name, &account, output),
    }
}

fn list(account: &AccountArgument, output: OutputArgument) -> Result {
    let mut rows = Vec::new();
    account.visit(async |client| {
        let mut ask = sagemaker::ListProjects::default();
        loop {
            let page = client.call(&ask).await.map_err(Failure::new)?;
            rows.extend(page.project_summary_list.into_iter().map(|project| {
                row([
                    ("name", json!(project.project_name)),
                    ("id", json!(project.project_id)),
                    ("status", json!(project.project_status)),
                    ("created", json!(project.creation_time.to_string())),
                ])
            }));
            ask.next_token = page.next_token;
            if ask.next_token.is_none() {
                return Ok(());
            }
        }
    })?;
    output.rows(&["name", "id", "status", "created"], &rows);
    Ok(())
}

fn show(name: String, account: &AccountArgument, output: OutputArgument) -> Result {
    let ask = sagemaker::DescribeProject { project_name: name };
    let found = account.visit(async |client| client.call(&ask).await.map_err(Failure::new))?;
    let product = found.service_catalog_provisioned_product_details.unwrap_or_default();
    output.one(&row([
        ("name", json!(found.project_name)),
        ("id", json!(found.project_id)),
        ("status", json!(found.project_status)),
        ("why", json!(product.provisioned_product_status_message)),
        ("description", json!(found.project_description)),
        ("product", json!(product.provisioned_product_id)),
        ("arn", json!(found.project_arn)),
        ("created", json!(found.creation_time.to_string())),
    ]));
    Ok(())
}
