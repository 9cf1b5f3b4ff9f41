//! The second step: every account gets what deployments stand on.

use std::time::Instant;

use foundation::stacks::{bootstrap, trusted_by};
use server::state::Folder;

use super::report::Report;
use crate::failure::Result;
use crate::session::Operator;
use crate::stacks::deploy;

pub(super) async fn run(folder: &Folder, report: &mut Report) -> Result {
    let begun = Instant::now();
    let operator = Operator::present(folder)?;
    let partition = kernel::partition(operator.region());
    let mut done = Vec::new();
    for account in operator.accounts() {
        let trusted: Vec<&str> = trusted_by(&account.name)
            .iter()
            .filter_map(|part| operator.accounts().iter().find(|other| other.name == *part))
            .map(|other| other.id.as_str())
            .collect();
        let administrator = operator.administrator(account).await?;
        let outcome = deploy(&administrator, &bootstrap(partition, &trusted), None).await?;
        done.push(format!("{} {}", account.name, outcome.word()));
    }
    report.step("Bootstrap", format!("CDKToolkit: {}", done.join(", ")), begun);
    Ok(())
}
