//! The first step: a runtime that serves.

use std::time::Instant;

use server::control::{Request, ask};
use server::state::{Folder, State};

use crate::commands::sandbox::SandboxArgument;
use crate::commands::stop::{self, Ended};
use crate::commands::{block_on, running, up};
use crate::failure::{Failure, Result};
use crate::home::Home;
use crate::road::Report;

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

/// Ends the runtime that the demo started, unless a failed demo has left work in it.
pub(super) fn end(folder: &Folder, report: &Report) -> Result {
    if let Ended::AtWork(working) = stop::end(folder, false)? {
        report.note(&format!("\nthe runtime goes on, since it is at work:\n  {}", working.join("\n  ")));
        report.note("`formwork stop` ends it when that has ended");
    }
    Ok(())
}

/// What is said of a runtime that went away.
pub(super) fn lost(folder: &Folder) -> Failure {
    let (path, log) = (folder.path().display(), folder.log());
    Failure::new(format!("the runtime in {path} has gone away in the middle of the demo")).hint(format!(
        "its log is {}; start it again with `formwork up --detach --state {path}`, which goes on with all that it was \
         doing, then `formwork demo --state {path}` takes up where it was",
        log.display()
    ))
}

/// What a user is told who interrupts the demo: the runtime is a process of its own.
pub(super) fn interrupted(folder: &Folder) -> Failure {
    let path = folder.path().display();
    Failure::new("interrupted").hint(format!(
        "the runtime goes on with what was begun: `formwork demo --state {path}` takes up where this one was, \
         `formwork stop --state {path} --force` ends it"
    ))
}
