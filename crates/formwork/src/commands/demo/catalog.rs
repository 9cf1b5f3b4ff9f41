//! The fourth step: the catalog in the dev account, brought there from governance as the CDK would, by the roles of the
//! bootstrap.

use std::time::Instant;

use super::report::Report;
use crate::failure::Result;
use crate::platform::Platform;

pub(super) async fn run(platform: &Platform, report: &mut Report) -> Result {
    let begun = Instant::now();
    let stage = platform.home.foundation.catalog_stage();
    let outcome = platform.catalog(&stage).await?;
    report.step("Catalog", format!("{} in {}: {}", stage.stack, stage.part, outcome.word()), begun);
    Ok(())
}
