//! `formwork diff`: what a deployment would do.

use serde_json::Value;

use super::block_on;
use super::deploy::{Meant, StageArgument};
use super::output::OutputArgument;
use super::target::TargetArgument;
use crate::failure::{Failure, Result};
use crate::platform::{Consent, Deployed, Platform};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    target: TargetArgument,
    #[command(flatten)]
    stage: StageArgument,
    /// End with 1 if anything differs
    #[arg(long)]
    exit_code: bool,
    #[command(flatten)]
    output: OutputArgument,
}

pub(crate) fn run(arguments: &Arguments) -> Result {
    let quiet = arguments.output.is_json();
    let platform = arguments.target.platform(Consent::Withheld, quiet)?;
    let meant = arguments.stage.meant(&platform)?;
    let shown = block_on(async {
        platform.check_bootstraps().await?;
        let people = platform.people().await?;
        // Catalogs look the lead's role up: before the people are there, nobody can say what one would become.
        let first = matches!(&people, Some(Deployed::Shown(proposed)) if proposed.creates);
        let mut all: Vec<(&str, Deployed)> = people.into_iter().map(|people| ("dev", people)).collect();
        match &meant {
            Meant::Pipeline => {
                all.extend(platform.delivery().await?.into_iter().map(|(_, one)| ("governance", one)));
            }
            Meant::Catalog(stage) if first && !quiet => {
                println!("{} follows once the people are there: it looks up what they are", stage.stack);
            }
            Meant::Catalog(_) if first => {}
            Meant::Catalog(stage) => all.push((&stage.part, platform.catalog(stage).await?)),
        }
        let mut shown = Vec::new();
        for (part, deployed) in all {
            if let Deployed::Shown(proposed) = deployed {
                shown.push((Platform::site(platform.account(part)?), proposed));
            }
        }
        Ok::<_, Failure>(shown)
    })?;
    if quiet {
        let all: Vec<Value> = shown.iter().map(|(site, proposed)| proposed.json(site)).collect();
        println!("{:#}", Value::Array(all));
    } else if shown.is_empty() {
        println!("nothing differs from what is deployed on {}", platform.target.name());
    } else {
        for (site, proposed) in &shown {
            print!("{}", proposed.text(site));
        }
    }
    if arguments.exit_code && !shown.is_empty() {
        return Err(Failure::new("what is deployed differs, and --exit-code makes that an error"));
    }
    Ok(())
}
