//! `formwork stop`: ends the runtime.

use std::fs::File;
use std::io;

use server::control::{self, Request};
use server::state::{Folder, Presence};

use super::{StateArgument, block_on, running};
use crate::failure::{Failure, Result};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    state: StateArgument,
    /// Stop in the middle of builds, jobs and pipelines too
    #[arg(long)]
    force: bool,
}

/// What became of a runtime that was to end.
pub(super) enum Ended {
    /// It has ended.
    Gone(Presence),
    /// It has not: it works on the things of these ARNs.
    AtWork(Vec<String>),
}

pub(crate) fn run(arguments: &Arguments) -> Result {
    match end(&arguments.state.folder()?, arguments.force)? {
        Ended::Gone(presence) => {
            println!("formwork has stopped (process {})", presence.pid);
            Ok(())
        }
        Ended::AtWork(working) => {
            let hint = "wait for the end of it, or stop anyway with `formwork stop --force`: it goes on at the next \
                        `formwork up`";
            Err(Failure::new(format!("the runtime is at work:\n  {}", working.join("\n  "))).hint(hint))
        }
    }
}

/// Ends the runtime of a folder, and returns when it has ended. In the middle of work it does not, unless `anyway`.
pub(super) fn end(folder: &Folder, anyway: bool) -> Result<Ended> {
    let presence = running(folder)?;
    let untaken =
        |cause: io::Error| Failure::new(format!("the runtime did not take the request to stop: {cause}"));
    if anyway {
        block_on(control::ask(&folder.control(), Request::StopAnyway)).map_err(untaken)?;
    } else {
        let working = block_on(control::stop(&folder.control())).map_err(untaken)?;
        if !working.is_empty() {
            return Ok(Ended::AtWork(working));
        }
    }
    // It has ended when it holds its folder no more.
    File::open(folder.path().join("lock"))
        .and_then(|lock| lock.lock())
        .map_err(|cause| Failure::new(format!("cannot tell whether the runtime has ended: {cause}")))?;
    Ok(Ended::Gone(presence))
}
