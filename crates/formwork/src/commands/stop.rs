//! `formwork stop`: ends the runtime.

use std::fs::File;

use server::control::{Request, ask};
use server::state::{Folder, Presence};

use super::{StateArgument, block_on, running};
use crate::failure::{Failure, Result};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    state: StateArgument,
}

pub(crate) fn run(arguments: Arguments) -> Result {
    let presence = end(&arguments.state.folder()?)?;
    println!("formwork has stopped (process {})", presence.pid);
    Ok(())
}

/// Ends the runtime of a folder, and returns when it has ended.
pub(super) fn end(folder: &Folder) -> Result<Presence> {
    let presence = running(folder)?;
    block_on(ask(&folder.control(), Request::Stop))
        .map_err(|cause| Failure::new(format!("the runtime did not take the request to stop: {cause}")))?;
    // It has ended when it holds its folder no more.
    File::open(folder.path().join("lock"))
        .and_then(|lock| lock.lock())
        .map_err(|cause| Failure::new(format!("cannot tell whether the runtime has ended: {cause}")))?;
    Ok(presence)
}
