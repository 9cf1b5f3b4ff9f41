//! The third step: the roles of the people, in the dev account.

use std::time::Instant;

use foundation::stacks;

use super::report::Report;
use crate::failure::Result;
use crate::platform::{Deployed, Platform};

pub(super) async fn run(platform: &Platform, report: &mut Report) -> Result {
    let begun = Instant::now();
    let people = platform.people().await?;
    let name = stacks::people(&platform.home.foundation).name;
    let outcome = people.as_ref().map_or("left to its own", Deployed::word);
    report.step("People", format!("{name} in dev: {outcome}"), begun);
    Ok(())
}
