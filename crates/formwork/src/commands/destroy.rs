//! `formwork destroy`: the catalog, or the platform's own pipeline, and nothing else.

use super::block_on;
use super::confirm::ConfirmArgument;
use super::deploy::{Meant, StageArgument};
use super::target::TargetArgument;
use crate::failure::Result;
use crate::platform::{Consent, Platform};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    target: TargetArgument,
    #[command(flatten)]
    stage: StageArgument,
    /// Empty the buckets that keep the stack from being deleted, each after a question
    #[arg(long)]
    empty_buckets: bool,
    #[command(flatten)]
    confirm: ConfirmArgument,
}

pub(crate) fn run(arguments: &Arguments) -> Result {
    let platform = arguments.target.platform(Consent::Asked(arguments.confirm), false)?;
    let stage = match arguments.stage.meant(&platform)? {
        Meant::Catalog(stage) => stage,
        Meant::Pipeline => return pipeline(&platform, arguments.empty_buckets),
    };
    let there = block_on(platform.remove_catalog(&stage, arguments.empty_buckets))?;
    let site = Platform::site(platform.account(&stage.part)?).name;
    if there {
        println!("{} in {site} is deleted; people, bootstraps and projects stay", stage.stack);
    } else {
        println!("{} in {site} is not there: nothing is done", stage.stack);
    }
    Ok(())
}

/// Removes the platform's pipeline, and its repository if the team's commits may go.
fn pipeline(platform: &Platform, empties: bool) -> Result {
    let site = Platform::site(platform.account("governance")?).name;
    let removed = block_on(platform.remove_delivery(empties))?;
    for (stack, what) in &removed {
        println!("{stack} in {site} {}", what.word());
    }
    println!("catalogs, people, bootstraps and projects stay");
    Ok(())
}
