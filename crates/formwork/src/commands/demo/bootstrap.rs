//! The second step: every account gets what deployments stand on.

use std::time::Instant;

use foundation::stacks::{bootstrap, trusted_by};
use server::state::Folder;

use super::report::Report;
use crate::failure::{Failure, Result};
use crate::session::Operator;
use crate::stacks::{Outcome, deploy};

pub(super) async fn run(folder: &Folder, report: &mut Report) -> Result {
    let begun = Instant::now();
    let presence = folder.presence().ok_or_else(|| Failure::new("the runtime has gone away"))?;
    let operator = Operator::of(folder, &presence)?;
    let partition = kernel::partition(&presence.region);
    let mut done = Vec::new();
    for account in operator.accounts() {
        let trusted: Vec<&str> = trusted_by(&account.name)
            .iter()
            .filter_map(|part| operator.accounts().iter().find(|other| other.name == *part))
            .map(|other| other.id.as_str())
            .collect();
        let administrator = operator.administrator(account).await?;
        let outcome = deploy(&administrator, &bootstrap(partition, &trusted), None).await?;
        let word = match outcome {
            Outcome::Created => "made",
            Outcome::Updated => "updated",
            Outcome::Unchanged => "there",
        };
        done.push(format!("{} {word}", account.name));
    }
    report.step("Bootstrap", format!("CDKToolkit: {}", done.join(", ")), begun);
    Ok(())
}
