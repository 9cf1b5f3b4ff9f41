//! `formwork project delete`: what a project made in every account, and then the project.

use client::Client;
use foundation::config::Account;
use shapes_sagemaker as sagemaker;

use super::kept::{self, Kept};
use super::may;
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
    let removal = Removal::of(acting, name).await?;
    println!("To be deleted, in this order:");
    for (account, _, trace) in &removal.traces {
        println!("  {}: {trace}", account.part);
    }
    println!("  {}: the project {name} and its stack {}", acting.account.part, removal.stack);
    if !removal.kept.is_empty() {
        println!("{}", if arguments.with_data { "And what their templates keep:" } else { "To be kept:" });
        for Left { account, resource, .. } in &removal.kept {
            println!("  {}: {resource}", account.part);
        }
    }
    if !arguments.confirm.asks("Delete them?")? {
        println!("Nothing was deleted.");
        return Ok(());
    }
    removal.carry_out(acting, arguments.with_data, |gone| println!("deleted from {gone}")).await
}

/// What goes with a project.
pub(crate) struct Removal {
    name: String,
    stack: String,
    /// What it made, with the account and its administrator.
    traces: Vec<(Account, Client, Trace)>,
    /// What outlives its own stack and those that it deployed.
    kept: Vec<Left>,
}

/// A resource that outlives its stack.
struct Left {
    account: Account,
    administrator: Client,
    stack: String,
    resource: Kept,
}

impl Removal {
    /// What goes with a project that is there.
    pub(crate) async fn of(acting: &Acting, name: &str) -> Result<Self> {
        let project = projects::describe(&acting.lead, name).await?.ok_or_else(|| {
            Failure::new(format!("there is no project {name}")).hint("`formwork project list` lists them")
        })?;
        may::delete(acting, &project).await?;
        let stack = projects::stack(&acting.account.id, &project);
        let traces = traces(acting, &project, &stack).await?;
        let kept = left(acting, &traces, &stack).await?;
        Ok(Removal { name: name.to_owned(), stack, traces, kept })
    }

    /// Deletes it all; what templates keep only `with_data`. Each thing is told once it is gone: `dev: the project demo`.
    pub(crate) async fn carry_out(&self, acting: &Acting, with_data: bool, told: impl Fn(String)) -> Result {
        let (name, own) = (&self.name, &acting.account.part);
        for (account, client, trace) in &self.traces {
            trace.delete(&acting.platform.deployment(client, account)).await?;
            told(format!("{}: {trace}", account.part));
            if let Trace::Stack(stack) = trace {
                self.forget(account, stack, with_data, &told).await?;
            }
        }
        let delete = sagemaker::DeleteProject { project_name: name.clone() };
        acting.lead.call(&delete).await?;
        if let Some(left) = projects::at_rest(&acting.lead, name).await? {
            return Err(projects::failed(&left));
        }
        told(format!("{own}: the project {name}"));
        self.forget(&acting.account, &self.stack, with_data, &told).await
    }

    /// Deletes what a stack that is gone has left: at once, since only the stack knew of it.
    async fn forget(&self, of: &Account, stack: &str, with_data: bool, told: &impl Fn(String)) -> Result {
        let its = |left: &&Left| left.account.id == of.id && left.stack == stack;
        for left in self.kept.iter().filter(its).filter(|_| with_data) {
            left.resource.delete(&left.administrator).await?;
            told(format!("{}: {}", of.part, left.resource));
        }
        Ok(())
    }
}

/// What outlives the project's own stack and those that it deployed.
async fn left(acting: &Acting, traces: &[(Account, Client, Trace)], own: &str) -> Result<Vec<Left>> {
    let mut all = Vec::new();
    let deployed = traces.iter().filter_map(|(account, client, trace)| match trace {
        Trace::Stack(name) => Some((account, client, name.as_str())),
        _ => None,
    });
    for (account, client, stack) in deployed.chain([(&acting.account, &acting.administrator, own)]) {
        let mut kept = kept::of(client, stack).await?;
        kept.sort_by_key(Kept::order);
        all.extend(kept.into_iter().map(|resource| Left {
            account: account.clone(),
            administrator: client.clone(),
            stack: stack.to_owned(),
            resource,
        }));
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
