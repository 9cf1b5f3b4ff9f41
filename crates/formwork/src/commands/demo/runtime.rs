//! The first step: a runtime that serves, and its accounts.

use std::time::Instant;

use server::control::{Request, ask};
use server::state::{Folder, State};

use super::report::Report;
use crate::commands::sandbox::SandboxArgument;
use crate::commands::stop::{self, Ended};
use crate::commands::{block_on, running, up};
use crate::failure::{Failure, Result};
use crate::home::Home;
use crate::session::Operator;

/// Uses the runtime that runs in the folder, or starts one; whether it started one. It never starts a lost one again:
/// what was going on there is for its user to look at.
pub(super) fn begin(
    folder: &Folder,
    home: &Home,
    fresh: bool,
    sandbox: SandboxArgument,
    report: &mut Report,
) -> Result<bool> {
    let begun = Instant::now();
    let there = block_on(ask(&folder.control(), Request::Ping)).is_ok();
    if there && fresh {
        return Err(Failure::new(format!("a runtime is running in {}", folder.path().display()))
            .hint("stop it with `formwork stop` before beginning afresh"));
    }
    if there {
        let presence = running(folder)?;
        home.is_of(&presence)?;
        report.note(&format!("taking up where the runtime on {} is", presence.address));
        return Ok(false);
    }
    let old = folder.is_used();
    if fresh && old {
        // Held while it is emptied, so that no runtime starts in it meanwhile.
        State::open(folder.clone()).and_then(State::clear).map_err(|error| up::explained(error.into()))?;
    }
    report.note(if old && !fresh {
        "taking up the state that is there"
    } else {
        "beginning with an empty state"
    });
    up::detach(folder, &[], sandbox, report.quiet())?;
    let presence = running(folder)?;
    report.step("Runtime", format!("serves on {}", presence.address), begun);
    Ok(true)
}

/// Goes into every account.
pub(super) async fn accounts(folder: &Folder, report: &mut Report) -> Result {
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

/// Ends the runtime that the demo started, unless a failed demo has left work in it.
pub(super) fn end(folder: &Folder, report: &Report) -> Result {
    if let Ended::AtWork(working) = stop::end(folder, false)? {
        report.note(&format!("\nthe runtime goes on, since it is at work:\n  {}", working.join("\n  ")));
        report.note("`formwork stop` ends it when that has ended");
    }
    Ok(())
}
