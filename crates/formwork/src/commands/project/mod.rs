//! `formwork project`: the projects of an account.

mod create;
mod delete;
mod kept;
mod traces;

use client::Client;
use serde_json::json;
use shapes_sagemaker as sagemaker;

use super::look::{self, Noun, Shown};
use super::output::{Row, row};
use crate::failure::{Failure, Result};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(clap::Subcommand)]
enum Command {
    #[command(flatten)]
    Look(look::Command),
    /// Launch a product of the catalog as a project
    Create(create::Arguments),
    /// Delete a project and what was made from it in every account
    Delete(delete::Arguments),
}

pub(crate) fn run(arguments: Arguments) -> Result {
    match arguments.command {
        Command::Look(command) => look::look::<Project>(&command),
        Command::Create(arguments) => create::run(arguments),
        Command::Delete(arguments) => delete::run(&arguments),
    }
}

/// A project.
pub(crate) struct Project;

impl Noun for Project {
    const COLUMNS: &'static [&'static str] = &["name", "id", "status", "created"];

    async fn list(client: &Client) -> Result<Vec<Row>> {
        let (mut rows, mut ask) = (Vec::new(), sagemaker::ListProjects::default());
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
                return Ok(rows);
            }
        }
    }

    async fn show(client: &Client, name: String) -> Result<Shown> {
        let ask = sagemaker::DescribeProject { project_name: name };
        let found = client.call(&ask).await.map_err(Failure::new)?;
        let product = found.service_catalog_provisioned_product_details.unwrap_or_default();
        Ok(Shown::Members(row([
            ("name", json!(found.project_name)),
            ("id", json!(found.project_id)),
            ("status", json!(found.project_status)),
            ("why", json!(product.provisioned_product_status_message)),
            ("description", json!(found.project_description)),
            ("product", json!(product.provisioned_product_id)),
            ("arn", json!(found.project_arn)),
            ("created", json!(found.creation_time.to_string())),
        ])))
    }
}
