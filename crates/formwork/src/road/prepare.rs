//! The steps before the first project: the accounts, what deployments stand on, the people, the catalog.

use std::time::Instant;

use foundation::stacks;
use server::state::Folder;

use super::report::Report;
use crate::failure::{Failure, Result};
use crate::platform::{Bootstrap, Deployed, Platform};
use crate::session::Operator;

/// Goes into every account.
pub(crate) async fn accounts(folder: &Folder, report: &mut Report) -> Result {
    let begun = Instant::now();
    let operator = Operator::present(folder)?;
    let mut names = Vec::new();
    for account in operator.accounts() {
        let administrator = operator.administrator(account).await?;
        let who =
            administrator.call(&shapes_sts::GetCallerIdentity::default()).await.map_err(Failure::new)?;
        if who.account.as_deref() != Some(&account.id) {
            return Err(Failure::new(format!(
                "the administrator of {} is in account {:?}",
                account.name, who.account
            )));
        }
        names.push(format!("{} {}", account.name, account.id));
    }
    report.step("Accounts", names.join(", "), begun);
    Ok(())
}

/// Every account gets what deployments stand on.
pub(crate) async fn bootstrap(platform: &Platform, report: &mut Report) -> Result {
    let begun = Instant::now();
    let mut done = Vec::new();
    for place in platform.home.foundation.places() {
        let account = platform.bootstrap(&place, &Bootstrap::default()).await?;
        done.push(format!("{} {}", account.parts, account.deployed.word()));
    }
    report.step("Bootstrap", format!("CDKToolkit: {}", done.join(", ")), begun);
    Ok(())
}

/// The roles of the people, in the dev account.
pub(crate) async fn people(platform: &Platform, report: &mut Report) -> Result {
    let begun = Instant::now();
    let people = platform.people().await?;
    let name = stacks::people(&platform.home.foundation).name;
    let outcome = people.as_ref().map_or("left to its own", Deployed::word);
    report.step("People", format!("{name} in dev: {outcome}"), begun);
    Ok(())
}

/// The catalog in the dev account, brought there from governance as the CDK would, by the roles of the bootstrap.
pub(crate) async fn catalog(platform: &Platform, report: &mut Report) -> Result {
    let begun = Instant::now();
    let stage = platform.home.foundation.catalog_stage();
    let outcome = platform.catalog(&stage).await?;
    report.step("Catalog", format!("{} in {}: {}", stage.stack, stage.part, outcome.word()), begun);
    Ok(())
}
