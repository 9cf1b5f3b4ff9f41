//! `formwork project delete`: what a project made in every account, and then the project.

use client::Client;
use foundation::config::Account;
use shapes_sagemaker as sagemaker;

use super::kept::{self, Kept};
use super::traces::{self, Trace};
use crate::commands::acting::{Acting, ActingArgument};
use crate::commands::confirm::ConfirmArgument;
use crate::failure::{Failure, Result};
use crate::projects;
use crate::stacks::{self, resources};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The project's name
    name: String,
    /// Delete what its templates keep, too: buckets with everything in them, keys, the group of its models
    #[arg(long)]
    with_data: bool,
    #[command(flatten)]
    confirm: ConfirmArgument,
    #[command(flatten)]
    acting: ActingArgument,
}

pub(crate) fn run(arguments: &Arguments) -> Result {
    arguments.acting.visit(async |acting| delete(&acting, arguments).await)
}

async fn delete(acting: &Acting, arguments: &Arguments) -> Result {
    let name = arguments.name.as_str();
    let project = projects::describe(&acting.lead, name).await?.ok_or_else(|| {
        Failure::new(format!("there is no project {name}")).hint("`formwork project list` lists them")
    })?;
    let stack = projects::stack(&acting.account.id, &project);
    let traces = traces(acting, &project, &stack).await?;
    let kept = kept(acting, &traces, &stack).await?;
    println!("To be deleted, in this order:");
    for (account, _, trace) in &traces {
        println!("  {}: {trace}", account.part);
    }
    println!("  {}: the project {name} and its stack {stack}", acting.account.part);
    if !kept.is_empty() {
        println!("{}", if arguments.with_data { "And what their templates keep:" } else { "To be kept:" });
        for (account, _, resource) in &kept {
            println!("  {}: {resource}", account.part);
        }
    }
    if !arguments.confirm.asks("Delete them?")? {
        println!("Nothing was deleted.");
        return Ok(());
    }
    for (account, client, trace) in &traces {
        trace.delete(&acting.platform.deployment(client, account)).await?;
        println!("deleted from {}: {trace}", account.part);
    }
    let delete = sagemaker::DeleteProject { project_name: name.to_owned() };
    acting.lead.call(&delete).await?;
    if let Some(left) = projects::at_rest(&acting.lead, name).await? {
        return Err(projects::failed(&left));
    }
    println!("deleted from {}: the project {name}", acting.account.part);
    for (account, client, resource) in kept.iter().filter(|_| arguments.with_data) {
        resource.delete(client).await?;
        println!("deleted from {}: {resource}", account.part);
    }
    Ok(())
}

/// What outlives the project's own stack and those that it deployed, with the account and its administrator.
async fn kept(
    acting: &Acting,
    traces: &[(Account, Client, Trace)],
    stack: &str,
) -> Result<Vec<(Account, Client, Kept)>> {
    let mut all = Vec::new();
    let deployed = traces.iter().filter_map(|(account, client, trace)| match trace {
        Trace::Stack(name) => Some((account, client, name.as_str())),
        _ => None,
    });
    let own = (&acting.account, &acting.administrator, stack);
    for (account, client, stack) in deployed.chain([own]) {
        let mut kept = kept::of(client, stack).await?;
        kept.sort_by_key(Kept::order);
        all.extend(kept.into_iter().map(|resource| (account.clone(), client.clone(), resource)));
    }
    Ok(all)
}

/// What a project made, with the account and its administrator: first what serves, last what was learned.
async fn traces(
    acting: &Acting,
    project: &sagemaker::DescribeProjectOutput,
    stack: &str,
) -> Result<Vec<(Account, Client, Trace)>> {
    let prefix = format!("{}-{}", project.project_name, project.project_id);
    let mut all = Vec::new();
    // Production goes last into service, and first out of it.
    for account in acting.platform.home.foundation.accounts.iter().rev() {
        let client = acting.platform.target.administrator(account).await?;
        for trace in traces::deployed(&client, &prefix).await? {
            all.push((account.clone(), client.clone(), trace));
        }
    }
    let groups = match stacks::describe(&acting.administrator, stack).await? {
        Some(_) => resources(&acting.administrator, stack, "AWS::SageMaker::ModelPackageGroup").await?,
        None => Vec::new(),
    };
    let groups: Vec<String> =
        groups.into_iter().map(|(_, arn)| arn.rsplit('/').next().unwrap_or(&arn).to_owned()).collect();
    for trace in traces::trained(&acting.administrator, &prefix, groups).await? {
        all.push((acting.account.clone(), acting.administrator.clone(), trace));
    }
    Ok(all)
}
