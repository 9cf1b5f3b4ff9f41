//! The second step: every account gets what deployments stand on.

use std::time::Instant;

use super::report::Report;
use crate::failure::Result;
use crate::platform::{Bootstrap, Platform};

pub(super) async fn run(platform: &Platform, report: &mut Report) -> Result {
    let begun = Instant::now();
    let mut done = Vec::new();
    for place in platform.home.foundation.places() {
        let account = platform.bootstrap(&place, &Bootstrap::default()).await?;
        done.push(format!("{} {}", account.parts, account.deployed.word()));
    }
    report.step("Bootstrap", format!("CDKToolkit: {}", done.join(", ")), begun);
    Ok(())
}
