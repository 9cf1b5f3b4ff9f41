//! `formwork demo`: the road that one project takes from template to production endpoint, each step by the operations
//! that an outside client would call.

mod deploy;
mod project;
mod proof;
mod runtime;
mod train;

use std::io::{IsTerminal as _, stdin, stdout};
use std::thread;

use server::state::Folder;
use tokio::signal::ctrl_c;
use tokio::sync::oneshot;

use super::output::OutputArgument;
use super::sandbox::SandboxArgument;
use super::{StateArgument, block_on, confirm};
use crate::failure::Result;
use crate::home::Home;
use crate::platform::Platform;
use crate::road::{self, Cast, Report, watch};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    state: StateArgument,
    #[command(flatten)]
    sandbox: SandboxArgument,
    /// Begin with an empty state folder
    #[arg(long)]
    fresh: bool,
    /// Leave the runtime running in the background
    #[arg(long)]
    keep: bool,
    #[command(flatten)]
    output: OutputArgument,
}

pub(crate) fn run(arguments: &Arguments) -> Result {
    let folder = arguments.state.folder()?;
    let home = Home::find()?;
    let quiet = arguments.output.is_json();
    let mut report = Report::new(quiet);
    let started = runtime::begin(&folder, &home, arguments.fresh, arguments.sandbox, &mut report)?;
    let work = whole(&folder, &home, &mut report);
    let outcome = block_on(async {
        tokio::select! {
            outcome = watch::while_it_runs(&folder, runtime::lost, work) => Some(outcome),
            Ok(()) = ctrl_c() => None,
        }
    });
    let Some(outcome) = outcome else {
        let interrupted = runtime::interrupted(&folder);
        report.finish(Some(&interrupted));
        return Err(interrupted);
    };
    report.finish(outcome.as_ref().err());
    let there = block_on(watch::is_there(&folder));
    if started && there && !arguments.keep && !wants_to_keep(quiet) {
        runtime::end(&folder, &report)?;
    } else if there && outcome.is_ok() {
        report.note(&further(&arguments.state.words()));
    }
    outcome
}

/// What to do with a runtime that goes on, in a folder that was named so, if it was.
fn further(state: &str) -> String {
    format!(
        "\nTo look further{state}:
  formwork project show demo           the project
  formwork pipeline list               its delivery pipelines; `show NAME` has their stages
  formwork model list                  its models; `show GROUP/VERSION` has their metrics
  formwork endpoint list --account prod
  formwork logs NAME                   of a build, a job or an endpoint
  eval \"$(formwork env)\"               the AWS CLI and boto3 in its accounts
  formwork stop                        ends it"
    )
}

/// Asks whoever sits at the terminal, if somebody does, whether the runtime is to go on.
fn wants_to_keep(quiet: bool) -> bool {
    if quiet || !stdin().is_terminal() || !stdout().is_terminal() {
        return false;
    }
    // The signal is taken from the process once it has been waited for: here, too, it must end something.
    let (told, answer) = oneshot::channel();
    thread::spawn(move || told.send(confirm::ask("\nLeave the runtime running, to look further?")));
    block_on(async {
        tokio::select! {
            answer = answer => matches!(answer, Ok(Ok(true))),
            _ = ctrl_c() => false,
        }
    })
}

async fn whole(folder: &Folder, home: &Home, report: &mut Report) -> Result {
    let products = home.products()?;
    let product = project::product(&products)?;
    road::accounts(folder, report).await?;
    let platform = Platform::wanted(folder)?;
    road::bootstrap(&platform, report).await?;
    road::people(&platform, report).await?;
    let cast = Cast::gather(folder, home).await?;
    road::catalog(&platform, report).await?;
    let project = project::run(&cast, &product.name(), report).await?;
    let model = train::run(&cast, &project, report).await?;
    deploy::run(&cast, &project, &model, report).await?;
    proof::run(&cast, &project, &model, report).await
}
