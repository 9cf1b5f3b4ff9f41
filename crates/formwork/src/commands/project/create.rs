//! `formwork project create`.

use client::Client;
use serde_json::json;
use shapes_codecommit as codecommit;

use crate::commands::account::ActingArgument;
use crate::commands::output::{OutputArgument, row};
use crate::failure::{Failure, Result};
use crate::projects::{self, Launch};
use crate::stacks::resources;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The product, by its name in the catalog or its id
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
fn pair(text: &str) -> std::result::Result<(String, String), String> {
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
    let made = arguments.acting.visit(async |as_| {
        if projects::describe(&as_.lead, &name).await?.is_some() {
            return Err(Failure::new(format!("there is a project {name} already"))
                .hint(format!("`formwork project show {name}` shows it")));
        }
        projects::launch(&as_.lead, launch).await?;
        let gone = || Failure::new(format!("the project {name} has gone away"));
        let made = projects::at_rest(&as_.lead, &name).await?.ok_or_else(gone)?;
        if made.project_status != "CreateCompleted" {
            return Err(projects::failed(&made));
        }
        let stack = projects::stack(&as_.account.id, &made);
        let repositories = repositories(&as_.administrator, &stack).await?;
        let pipelines = resources(&as_.administrator, &stack, "AWS::CodePipeline::Pipeline").await?;
        Ok(row([
            ("name", json!(made.project_name)),
            ("id", json!(made.project_id)),
            ("status", json!(made.project_status)),
            ("stack", json!(stack)),
            ("repositories", json!(repositories)),
            ("pipelines", json!(pipelines.into_iter().map(|(_, name)| name).collect::<Vec<_>>())),
        ]))
    })?;
    output.one(&made);
    Ok(())
}

/// The addresses at which a stack's repositories are cloned.
async fn repositories(client: &Client, stack: &str) -> Result<Vec<String>> {
    // A stack knows them by their ids, and only a list has the names of these.
    let ids: Vec<String> = resources(client, stack, "AWS::CodeCommit::Repository")
        .await?
        .into_iter()
        .map(|(_, id)| id)
        .collect();
    let (mut names, mut ask) = (Vec::new(), codecommit::ListRepositories::default());
    loop {
        let page = client.call(&ask).await.map_err(Failure::new)?;
        let of_stack = page.repositories.into_iter().flatten();
        let of_stack = of_stack.filter(|one| one.repository_id.as_ref().is_some_and(|id| ids.contains(id)));
        names.extend(of_stack.filter_map(|one| one.repository_name));
        ask.next_token = page.next_token;
        if ask.next_token.is_none() {
            break;
        }
    }
    let mut addresses = Vec::new();
    for repository_name in names {
        let ask = codecommit::GetRepository { repository_name };
        let found = client.call(&ask).await.map_err(Failure::new)?.repository_metadata;
        addresses.extend(found.and_then(|one| one.clone_url_http));
    }
    Ok(addresses)
}
