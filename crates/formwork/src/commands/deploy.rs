//! `formwork deploy`: the people and the catalog, in the account of projects.

use foundation::config::Stage;

use super::block_on;
use super::confirm::ConfirmArgument;
use super::target::TargetArgument;
use crate::failure::{Failure, Result};
use crate::platform::{Consent, Platform};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    target: TargetArgument,
    #[command(flatten)]
    stage: StageArgument,
    #[command(flatten)]
    confirm: ConfirmArgument,
}

/// Which stack is meant
#[derive(clap::Args, Clone)]
pub(crate) struct StageArgument {
    /// A catalog beside the one that all use, with a stack and parameters of its own
    #[arg(long, value_name = "NAME")]
    stage: Option<String>,
    /// The platform's own pipeline instead: not there yet
    #[arg(long, conflicts_with = "stage")]
    pipeline: bool,
}

impl StageArgument {
    /// The stage that is meant.
    pub(crate) fn stage(&self, platform: &Platform) -> Result<Stage> {
        if self.pipeline {
            return Err(Failure::new("the platform's own pipeline (--pipeline) is not there yet")
                .hint("without --pipeline it is the catalog, which needs no pipeline"));
        }
        let foundation = &platform.home.foundation;
        match &self.stage {
            Some(name) => foundation.stage(name).map_err(Failure::new),
            None => Ok(foundation.catalog_stage()),
        }
    }
}

pub(crate) fn run(arguments: &Arguments) -> Result {
    let platform = arguments.target.platform(Consent::Asked(arguments.confirm), false)?;
    let stage = arguments.stage.stage(&platform)?;
    deploy(&platform, &stage)
}

/// Deploys the people and the catalog of a stage.
pub(crate) fn deploy(platform: &Platform, stage: &Stage) -> Result {
    println!("deploy to {}", platform.target.name());
    // What is wrong with the products is said before anything is done.
    platform.offered(stage)?;
    block_on(async {
        platform.check_bootstraps().await?;
        let foundation = &platform.home.foundation;
        match platform.people().await? {
            Some(people) => println!("{}: {}", foundation::stacks::people(foundation).name, people.word()),
            None => println!(
                "the lead is whom {} names: no roles are made",
                foundation::stacks::lead_parameter(foundation)
            ),
        }
        let catalog = platform.catalog(stage).await?;
        println!(
            "{} in {}: {}",
            stage.stack,
            Platform::site(platform.account(&stage.part)?).name,
            catalog.word()
        );
        Ok(())
    })
}
