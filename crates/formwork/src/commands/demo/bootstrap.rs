//! The second step: every account gets what deployments stand on.

use std::time::Instant;

use foundation::stacks::bootstrap;
use server::state::Folder;

use super::report::Report;
use crate::failure::{Failure, Result};
use crate::home::Home;
use crate::session::Operator;
use crate::stacks::deploy;

pub(super) async fn run(folder: &Folder, home: &Home, report: &mut Report) -> Result {
    let begun = Instant::now();
    let operator = Operator::present(folder)?;
    let mut done = Vec::new();
    for place in home.foundation.places() {
        let part = place.parts.first().ok_or_else(|| Failure::new("an account plays no part"))?;
        let administrator = operator.administrator(operator.account(part)?).await?;
        let outcome = deploy(&administrator, &bootstrap(&place), None).await?;
        done.push(format!("{} {}", place.parts.join(" and "), outcome.word()));
    }
    report.step("Bootstrap", format!("CDKToolkit: {}", done.join(", ")), begun);
    Ok(())
}
