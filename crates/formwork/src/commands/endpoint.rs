//! `formwork endpoint`: the endpoints of an account.

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
    /// List the endpoints
    List {
        #[command(flatten)]
        account: AccountArgument,
        #[command(flatten)]
        output: OutputArgument,
    },
    /// Show an endpoint
    Show {
        /// The name of an endpoint of the account
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
        let mut ask = sagemaker::ListEndpoints::default();
        loop {
            let page = client.call(&ask).await.map_err(Failure::new)?;
            rows.extend(page.endpoints.into_iter().map(|one| {
                row([
                    ("name", json!(one.endpoint_name)),
                    ("status", json!(one.endpoint_status)),
                    ("changed", json!(one.last_modified_time.to_string())),
                    ("arn", json!(one.endpoint_arn)),
                ])
            }));
            ask.next_token = page.next_token;
            if ask.next_token.is_none() {
                return Ok(());
            }
        }
    })?;
    output.rows(&["name", "status", "changed"], &rows);
    Ok(())
}

fn show(name: String, account: &AccountArgument, output: OutputArgument) -> Result {
    let ask = sagemaker::DescribeEndpoint { endpoint_name: name };
    let found = account.visit(async |client| client.call(&ask).await.map_err(Failure::new))?;
    let variants: Vec<_> =
        found.production_variants.into_iter().flatten().map(|variant| variant.variant_name).collect();
    output.one(&row([
        ("name", json!(found.endpoint_name)),
        ("status", json!(found.endpoint_status)),
        ("why", json!(found.failure_reason)),
        ("configuration", json!(found.endpoint_config_name)),
        ("variants", json!(variants)),
        ("arn", json!(found.endpoint_arn)),
        ("created", json!(found.creation_time.to_string())),
        ("changed", json!(found.last_modified_time.to_string())),
    ]));
    Ok(())
}
