//! A project of a product under test: launched, taken along its road, looked at, deleted.

use std::time::Instant;

use client::Client;
use server::state::Folder;
use shapes_sagemaker as sagemaker;

use super::drive::Drive;
use super::inventory::Inventory;
use super::wanted::Wanted;
use crate::commands::acting::Acting;
use crate::commands::project::Removal;
use crate::deployment::first_failure;
use crate::failure::{Failure, Result};
use crate::platform::Platform;
use crate::projects::{self, Launch};
use crate::road::{Cast, Report};
use crate::stacks::resources;

/// The steps, as they are told.
const PROJECT: &str = "Project";
pub(super) const PIPELINES: &str = "Pipelines";
const ENDPOINTS: &str = "Endpoints";
const DELETION: &str = "Deletion";
const NOTHING_LEFT: &str = "Nothing left";

/// A project that is there.
pub(super) struct Launched {
    /// The name and the id, as what the project makes has them.
    pub(super) prefix: String,
    /// Its delivery pipelines.
    pub(super) pipelines: Vec<String>,
    /// Its model package groups.
    pub(super) groups: Vec<String>,
}

/// Tests a product.
pub(super) async fn test(
    folder: &Folder,
    platform: Platform,
    cast: &Cast,
    wanted: &Wanted<'_>,
    keep: bool,
    report: &mut Report,
) -> Result {
    let account = platform.account("dev")?.clone();
    let (administrator, lead, role) = (cast.dev.clone(), cast.lead.clone(), cast.lead_role.clone());
    let acting = Acting { platform, account, administrator, lead, role };
    let before = Inventory::taken(&acting.platform).await?;
    let at = |step: &'static str| move |failure: Failure| failure.at(step);
    let launched = launch(cast, &acting, wanted, report).await.map_err(at(PROJECT))?;
    let drive = Drive::new(folder, cast, &launched);
    drive.run(&acting.platform, wanted.trial.models, report).await.map_err(at(PIPELINES))?;
    endpoints(&acting.platform, &wanted.trial.endpoints, report).await.map_err(at(ENDPOINTS))?;
    if keep {
        return Ok(());
    }
    delete(&acting, &wanted.trial.project, report).await.map_err(at(DELETION))?;
    nothing_left(&acting.platform, &before, report).await.map_err(at(NOTHING_LEFT))
}

/// Launches the product as a project, in the lead's role.
async fn launch(cast: &Cast, acting: &Acting, wanted: &Wanted<'_>, report: &mut Report) -> Result<Launched> {
    let begun = Instant::now();
    let name = &wanted.trial.project;
    let launch = Launch {
        name: name.clone(),
        description: Some(format!("A test of {}", wanted.product.id)),
        product: wanted.product.name(),
        parameters: wanted.trial.parameters.clone(),
        ..Launch::default()
    };
    projects::launch(&cast.lead, launch).await?;
    let gone = || Failure::new(format!("the project {name} has gone away"));
    let there = projects::at_rest(&cast.lead, name).await?.ok_or_else(gone)?;
    let stack = projects::stack(&acting.account.id, &there);
    if there.project_status != "CreateCompleted" {
        let told = projects::failed(&there);
        // The resource that failed first is in the stack's events.
        return Err(match first_failure(&cast.dev, &stack).await? {
            Some(root) => Failure::new(told.cause()).hint(format!("what failed first: {root}")),
            None => Failure::new(told.cause()),
        });
    }
    let of = async |kind: &str| {
        let found = resources(&cast.dev, &stack, kind).await?.into_iter();
        // `Ref` of some is an ARN.
        let names = found.map(|(_, id)| id.rsplit('/').next().unwrap_or(&id).to_owned());
        Ok::<_, Failure>(names.collect::<Vec<_>>())
    };
    let launched = Launched {
        prefix: format!("{name}-{}", there.project_id),
        pipelines: of("AWS::CodePipeline::Pipeline").await?,
        groups: of("AWS::SageMaker::ModelPackageGroup").await?,
    };
    let count = launched.pipelines.len();
    let word = if count == 1 { "pipeline" } else { "pipelines" };
    report.step(PROJECT, format!("{name}: launched, with {count} {word}, by the stack {stack}"), begun);
    Ok(launched)
}

/// Every endpoint is in service, and those are there that must be.
async fn endpoints(platform: &Platform, expected: &[String], report: &mut Report) -> Result {
    let begun = Instant::now();
    let mut there = Vec::new();
    for account in &platform.home.foundation.accounts {
        let client = platform.target.administrator(account).await?;
        for one in endpoints_of(&client).await? {
            let status = one.endpoint_status;
            if status != "InService" {
                let ask = sagemaker::DescribeEndpoint { endpoint_name: one.endpoint_name.clone() };
                let why = client.call(&ask).await?.failure_reason.unwrap_or_default();
                let (name, part) = (&one.endpoint_name, &account.part);
                return Err(Failure::new(format!("the endpoint {name} in {part} is {status}: {why}")));
            }
            there.push((account.part.clone(), one.endpoint_name));
        }
    }
    if let Some(part) = expected.iter().find(|part| !there.iter().any(|(other, _)| other == *part)) {
        return Err(Failure::new(format!("there is no endpoint in {part}, where the test expects one")));
    }
    let names: Vec<String> = there.into_iter().map(|(part, name)| format!("{name} in {part}")).collect();
    let detail = if names.is_empty() { "none was deployed".to_owned() } else { names.join(", ") };
    report.step(ENDPOINTS, detail, begun);
    Ok(())
}

async fn endpoints_of(client: &Client) -> Result<Vec<sagemaker::EndpointSummary>> {
    let turn = |ask: &mut sagemaker::ListEndpoints, token| ask.next_token = Some(token);
    let read = |page: sagemaker::ListEndpointsOutput| (page.endpoints, page.next_token);
    client.all(sagemaker::ListEndpoints::default(), turn, read).await.map_err(Failure::from)
}

/// Deletes the project with all that it made, data included.
async fn delete(acting: &Acting, name: &str, report: &mut Report) -> Result {
    let begun = Instant::now();
    let removal = Removal::of(acting, name).await?;
    removal.carry_out(acting, true, |gone| report.progress(&format!("deleted from {gone}"))).await?;
    report.step(DELETION, format!("{name}, what it deployed and trained, and its data"), begun);
    Ok(())
}

/// Finds out whether anything is there that was not there before the launch.
async fn nothing_left(platform: &Platform, before: &Inventory, report: &mut Report) -> Result {
    let begun = Instant::now();
    let after = Inventory::taken(platform).await?;
    let left = after.beyond(before);
    if !left.is_empty() {
        let count = left.len();
        return Err(Failure::new(format!(
            "the deletion left {count} things behind:\n  {}",
            left.join("\n  ")
        ))
        .hint("whatever a stack does not delete is the product's to delete, or to say that it stays"));
    }
    let logs = after.log_groups - before.log_groups.min(after.log_groups);
    report.step("Nothing left", format!("in any account; log groups stay, as on AWS: {logs}"), begun);
    Ok(())
}
