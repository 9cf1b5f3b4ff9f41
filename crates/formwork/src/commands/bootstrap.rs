//! `formwork bootstrap`: what deployments stand on, in every account.

use foundation::config::Place;

use super::block_on;
use super::confirm::ConfirmArgument;
use super::target::TargetArgument;
use crate::failure::{Failure, Result};
use crate::platform::{Bootstrap, Consent, Platform};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    target: TargetArgument,
    /// Only this account, by its part or its id: dev
    #[arg(long, value_name = "NAME")]
    account: Option<String>,
    /// An account to trust besides those that the foundation says; may be given several times
    #[arg(long, value_name = "ID", requires = "account", value_parser = super::up::account)]
    trust: Vec<String>,
    /// A managed policy under which deployments make things, instead of all that there are; may be given several times
    #[arg(long, value_name = "ARN", requires = "account")]
    policy: Vec<String>,
    #[command(flatten)]
    confirm: ConfirmArgument,
}

pub(crate) fn run(arguments: Arguments) -> Result {
    let platform = arguments.target.platform(Consent::Asked(arguments.confirm), false)?;
    let places = places(&platform, arguments.account.as_deref())?;
    let asked = Bootstrap { trust: arguments.trust, policies: arguments.policy };
    println!("bootstrap on {}", platform.target.name());
    block_on(async {
        for place in places {
            let done = platform.bootstrap(&place, &asked).await?;
            let trusted = if done.trusted.is_empty() { "nobody".to_owned() } else { done.trusted.join(", ") };
            println!(
                "{} ({}, {}): CDKToolkit {}; trusts {trusted}",
                done.parts,
                place.id,
                place.region,
                done.deployed.word()
            );
        }
        Ok(())
    })
}

/// The accounts that are meant, each once a region.
fn places(platform: &Platform, named: Option<&str>) -> Result<Vec<Place>> {
    let all = platform.home.foundation.places();
    let Some(named) = named else { return Ok(all) };
    let parts: Vec<String> = all.iter().flat_map(|place| place.parts.clone()).collect();
    let found: Vec<Place> = all
        .into_iter()
        .filter(|place| place.id == named || place.parts.iter().any(|part| part == named))
        .collect();
    if found.is_empty() {
        return Err(Failure::new(format!("there is no account {named}: there are {}", parts.join(", "))));
    }
    Ok(found)
}
