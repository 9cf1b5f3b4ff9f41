//! `formwork demo`: the road that one project takes from template to production endpoint, each step by the operations
//! that an outside client would call.

mod bootstrap;
mod people;
mod report;
mod runtime;

use super::sandbox::SandboxArgument;
use super::{StateArgument, block_on};
use crate::failure::{Failure, Result};
use report::Report;

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
    /// Print one JSON document in place of progress
    #[arg(long)]
    json: bool,
}

/// The steps of the road that are not built yet, in their order. The demo ends at the first of them, and not with success.
const MISSING: &[&str] = &[
    "Catalog: the portfolio and the product",
    "Project: CreateProject under the launch role",
    "Build pipeline: preprocess, train, evaluate, register",
    "Deploy pipeline: synthesise, scan, DEV, PREPROD, PROD",
    "Proof: predictions of the three endpoints",
];

pub(crate) fn run(arguments: &Arguments) -> Result {
    let folder = arguments.state.folder()?;
    let mut report = Report::new(arguments.json);
    let started = runtime::begin(&folder, arguments.fresh, arguments.sandbox, &mut report)?;
    let outcome = block_on(road(&folder, &mut report));
    if started && !arguments.keep {
        runtime::end(&folder)?;
    }
    report.finish(outcome.as_ref().err());
    outcome
}

async fn road(folder: &server::state::Folder, report: &mut Report) -> Result {
    runtime::accounts(folder, report).await?;
    bootstrap::run(folder, report).await?;
    people::run(folder, report).await?;
    let missing = MISSING.first().copied().unwrap_or_default();
    Err(Failure::new(format!("the road ends here: the next step is not built yet: {missing}"))
        .hint("everything before it really ran; `formwork up` gives you what there is"))
}
