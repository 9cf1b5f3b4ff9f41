//! `formwork project`: the projects of an account.

mod create;
mod delete;
mod kept;
mod may;
mod traces;
mod update;

use client::{Client, Error};
use serde_json::json;
use shapes_cloudformation as cloudformation;
use shapes_codecommit as codecommit;
use shapes_sagemaker as sagemaker;

use super::look::{self, Noun, Shown};
use super::output::{Row, row};
use super::pipeline;
use crate::failure::Result;
use crate::projects;
use crate::versions::{Lookout, Standing, Version};

pub(crate) use delete::Removal;
pub(crate) use traces::stacks_of;

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
    /// Move a project to another version of its product; what changes is shown first
    Update(update::Arguments),
    /// Delete a project and what was made from it in every account
    Delete(delete::Arguments),
}

pub(crate) fn run(arguments: Arguments) -> Result {
    match arguments.command {
        Command::Look(command) => look::look::<Project>(&command),
        Command::Create(arguments) => create::run(arguments),
        Command::Update(arguments) => update::run(&arguments),
        Command::Delete(arguments) => delete::run(&arguments),
    }
}

/// A project.
pub(crate) struct Project;

impl Noun for Project {
    const WORD: &'static str = "project";
    const COLUMNS: &'static [&'static str] = &["name", "id", "version", "status", "created"];

    async fn list(client: &Client) -> Result<Vec<Row>> {
        let turn = |ask: &mut sagemaker::ListProjects, token| ask.next_token = Some(token);
        let read = |page: sagemaker::ListProjectsOutput| (page.project_summary_list, page.next_token);
        let found = client.all(sagemaker::ListProjects::default(), turn, read).await?;
        let mut lookout = Lookout::of(client);
        let mut shown = Vec::new();
        // SageMaker goes on listing those that are deleted.
        for project in found.into_iter().filter(|project| project.project_status != "DeleteCompleted") {
            let standing = lookout.named(&project.project_name).await?;
            let name = |version: &Option<Version>| version.as_ref().map(|version| version.name.clone());
            shown.push(row([
                ("name", json!(project.project_name)),
                ("id", json!(project.project_id)),
                ("version", json!(standing.as_ref().map(Standing::text))),
                ("at", json!(standing.as_ref().and_then(|standing| name(&standing.own)))),
                ("newest", json!(standing.as_ref().and_then(|standing| name(&standing.newest)))),
                ("behind", json!(standing.as_ref().map(Standing::is_behind))),
                ("status", json!(project.project_status)),
                ("created", json!(project.creation_time.to_string())),
            ]));
        }
        Ok(shown)
    }

    async fn show(client: &Client, name: String) -> Result<Shown> {
        let ask = sagemaker::DescribeProject { project_name: name };
        let found = client.call(&ask).await?;
        let account = found.project_arn.split(':').nth(4).unwrap_or_default();
        let stack = projects::stack(account, &found);
        let made = match resources(client, &stack).await {
            Ok(made) => Some(made),
            // It is gone, or not for the caller's eyes.
            Err(Error::Api { .. }) => None,
            Err(other) => return Err(other.into()),
        };
        let pipelines = made.as_ref().map(|made| of_type(made, "AWS::CodePipeline::Pipeline"));
        let repositories = match &made {
            Some(made) => repositories(client, &of_type(made, "AWS::CodeCommit::Repository")).await?,
            None => None,
        };
        let groups = made.as_ref().map(|made| {
            let arns = of_type(made, "AWS::SageMaker::ModelPackageGroup").into_iter();
            arns.map(|arn| arn.rsplit('/').next().unwrap_or(&arn).to_owned()).collect::<Vec<_>>()
        });
        let endpoints = match &pipelines {
            Some(pipelines) => endpoints(client, pipelines).await?,
            None => None,
        };
        let standing = Lookout::of(client).standing(&found).await?;
        let product = found.service_catalog_provisioned_product_details.unwrap_or_default();
        Ok(Shown::Members(row([
            ("name", json!(found.project_name)),
            ("id", json!(found.project_id)),
            ("status", json!(found.project_status)),
            ("why", json!(product.provisioned_product_status_message)),
            ("description", json!(found.project_description)),
            ("version", json!(standing.as_ref().map(Standing::text))),
            ("product", json!(product.provisioned_product_id)),
            ("stack", json!(stack)),
            ("repositories", json!(repositories)),
            ("pipelines", json!(pipelines)),
            ("models", json!(groups)),
            ("endpoints", json!(endpoints)),
            ("arn", json!(found.project_arn)),
            ("created", json!(found.creation_time.to_string())),
        ])))
    }
}

/// Where repositories are cloned from; none if that is not for the caller's eyes. A stack knows them by their `ids`,
/// everything else by their names.
async fn repositories(client: &Client, ids: &[String]) -> Result<Option<Vec<String>>> {
    let turn = |ask: &mut codecommit::ListRepositories, token| ask.next_token = Some(token);
    let read =
        |page: codecommit::ListRepositoriesOutput| (page.repositories.unwrap_or_default(), page.next_token);
    let all = match client.all(codecommit::ListRepositories::default(), turn, read).await {
        Ok(all) => all.into_iter(),
        Err(Error::Api { .. }) => return Ok(None),
        Err(other) => return Err(other.into()),
    };
    let own = all.filter(|one| one.repository_id.as_ref().is_some_and(|id| ids.contains(id)));
    let mut places = Vec::new();
    for name in own.filter_map(|one| one.repository_name) {
        let ask = codecommit::GetRepository { repository_name: name };
        let found = client.call(&ask).await?.repository_metadata;
        places.extend(found.and_then(|found| found.clone_url_http));
    }
    Ok(Some(places))
}

/// The endpoints that pipelines deployed, each with its account, in the order in which they were; none if that is not for
/// the caller's eyes.
async fn endpoints(client: &Client, pipelines: &[String]) -> Result<Option<Vec<String>>> {
    let mut found = Vec::new();
    for name in pipelines {
        let history = match pipeline::history(client, name).await {
            Ok(history) => history,
            Err(Error::Api { .. }) => return Ok(None),
            Err(other) => return Err(other.into()),
        };
        for action in history.into_iter().rev() {
            let variables = action.output.and_then(|output| output.output_variables).unwrap_or_default();
            let Some(endpoint) = variables.get("EndpointName") else { continue };
            // It is where the role is that deployed it.
            let role = action.input.and_then(|input| input.role_arn).unwrap_or_default();
            let place = format!("{endpoint} in {}", role.split(':').nth(4).unwrap_or_default());
            if !found.contains(&place) {
                found.push(place);
            }
        }
    }
    Ok(Some(found))
}

/// The resources of a stack.
async fn resources(
    client: &Client,
    stack: &str,
) -> std::result::Result<Vec<cloudformation::StackResource>, Error> {
    let ask =
        cloudformation::DescribeStackResources { stack_name: Some(stack.to_owned()), ..Default::default() };
    Ok(client.call(&ask).await?.stack_resources.unwrap_or_default())
}

/// The physical ids of those of a type.
fn of_type(resources: &[cloudformation::StackResource], of: &str) -> Vec<String> {
    let of_type = resources.iter().filter(|one| one.resource_type == of);
    of_type.filter_map(|one| one.physical_resource_id.clone()).collect()
}
