//! The third step: the roles of the people, in the dev account.

use std::time::Instant;

use foundation::stacks::people;
use server::state::Folder;

use super::report::Report;
use crate::failure::Result;
use crate::home::Home;
use crate::session::Operator;
use crate::stacks::deploy;

pub(super) async fn run(folder: &Folder, home: &Home, report: &mut Report) -> Result {
    let begun = Instant::now();
    let operator = Operator::present(folder)?;
    let administrator = operator.administrator(operator.account("dev")?).await?;
    let stack = people(&home.foundation);
    let outcome = deploy(&administrator, &stack, None).await?;
    report.step("People", format!("{} in dev: {}", stack.name, outcome.word()), begun);
    Ok(())
}
