//! `formwork diff`: what a deployment would do.

use serde_json::Value;

use super::block_on;
use super::deploy::StageArgument;
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
    let stage = arguments.stage.stage(&platform)?;
    let shown = block_on(async {
        platform.check_bootstraps().await?;
        let people = platform.people().await?;
        // The catalog looks the lead's role up: before the people are there, nobody can say what it would become.
        let first = matches!(&people, Some(Deployed::Shown(proposed)) if proposed.creates);
        let catalog = if first { None } else { Some(platform.catalog(&stage).await?) };
        if first && !quiet {
            println!("{} follows once the people are there: it looks up what they are", stage.stack);
        }
        let mut shown = Vec::new();
        let both = [("dev", people), (stage.part.as_str(), catalog)];
        for (part, deployed) in both {
            if let Some(Deployed::Shown(proposed)) = deployed {
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
