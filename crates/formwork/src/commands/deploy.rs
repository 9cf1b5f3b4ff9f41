//! `formwork deploy`: the people and the catalog, in the account of projects, or the pipeline that deploys them.

use foundation::assembly::LOCK;
use foundation::config::{Account, Source, Stage, partition};

use super::block_on;
use super::confirm::ConfirmArgument;
use super::lock;
use super::target::TargetArgument;
use crate::failure::{Failure, Result};
use crate::platform::{Consent, Platform};
use crate::target::Target;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    target: TargetArgument,
    #[command(flatten)]
    stage: StageArgument,
    #[command(flatten)]
    confirm: ConfirmArgument,
}

/// Which stacks are meant
#[derive(clap::Args, Clone)]
pub(crate) struct StageArgument {
    /// A catalog beside the one that all use, with a stack and parameters of its own
    #[arg(long, value_name = "NAME")]
    stage: Option<String>,
    /// The platform's own pipeline instead, in governance, and the repository that it starts from
    #[arg(long, conflicts_with = "stage")]
    pipeline: bool,
}

/// What is meant.
pub(crate) enum Meant {
    /// A catalog.
    Catalog(Stage),
    /// The platform's own pipeline.
    Pipeline,
}

impl StageArgument {
    /// What is meant.
    pub(crate) fn meant(&self, platform: &Platform) -> Result<Meant> {
        if self.pipeline {
            return Ok(Meant::Pipeline);
        }
        let foundation = &platform.home.foundation;
        Ok(Meant::Catalog(match &self.stage {
            Some(name) => foundation.stage(name).map_err(Failure::new)?,
            None => foundation.catalog_stage(),
        }))
    }
}

pub(crate) fn run(arguments: &Arguments) -> Result {
    let platform = arguments.target.platform(Consent::Asked(arguments.confirm), false)?;
    let meant = arguments.stage.meant(&platform)?;
    deploy(&platform, &meant)
}

/// Deploys the people and what is meant.
pub(crate) fn deploy(platform: &Platform, meant: &Meant) -> Result {
    // What is wrong with the products is said before anything is done.
    match meant {
        Meant::Catalog(stage) => drop(platform.offered(stage)?),
        Meant::Pipeline => drop(platform.home.assembly()?),
    }
    println!("deploy to {}", platform.target.name());
    block_on(async {
        platform.check_bootstraps().await?;
        people(platform).await?;
        match meant {
            Meant::Catalog(stage) => {
                let catalog = platform.catalog(stage).await?;
                let site = Platform::site(platform.account(&stage.part)?).name;
                println!("{} in {site}: {}", stage.stack, catalog.word());
                Ok(())
            }
            Meant::Pipeline => pipeline(platform).await,
        }
    })
}

/// Deploys the people's roles, which catalogs look up.
async fn people(platform: &Platform) -> Result {
    let foundation = &platform.home.foundation;
    match platform.people().await? {
        Some(people) => println!("{}: {}", foundation::stacks::people(foundation).name, people.word()),
        None => println!(
            "the lead is whom {} names: no roles are made",
            foundation::stacks::lead_parameter(foundation)
        ),
    }
    Ok(())
}

/// Deploys the platform's repository and its pipeline, and says how to go on.
async fn pipeline(platform: &Platform) -> Result {
    let foundation = &platform.home.foundation;
    let stale = lock::differs(&platform.home)?;
    if !stale.is_empty() {
        println!(
            "note: {LOCK} is stale, and builds without formwork refuse it: `formwork lock` writes it anew"
        );
    }
    let delivered = platform.delivery().await?;
    let governance = platform.account("governance")?;
    let site = Platform::site(governance);
    for (stack, deployed) in &delivered {
        println!("{stack} in {}: {}", site.name, deployed.word());
    }
    let name = foundation::delivery::pipeline_name(foundation);
    println!(
        "\nThe pipeline {name} runs by itself, now and after every push to {}:",
        foundation.platform.branch
    );
    println!("  formwork pipeline show {name} --account governance");
    match &foundation.platform.source {
        Source::Repository(repository) => {
            let Account { profile, region, .. } = governance;
            let suffix = if partition(region) == "aws-cn" { "amazonaws.com.cn" } else { "amazonaws.com" };
            println!("Push from a clone, in which the AWS CLI signs in:");
            println!(
                "  git clone -c credential.helper='!aws codecommit credential-helper --profile {profile} $@' \\"
            );
            println!("      -c credential.UseHttpPath=true \\");
            println!("      https://git-codecommit.{region}.{suffix}/v1/repos/{repository}");
        }
        Source::Connection { arn, .. } if matches!(platform.target, Target::Local(_)) => {
            println!("Its code comes by a connection, which leads where you say on this machine:");
            println!("  formwork connection map {arn} URL_OR_PATH");
        }
        Source::Connection { .. } => {}
    }
    Ok(())
}
