//! `formwork stop`: ends the runtime.

use std::fs::File;

use server::control::{Request, ask};

use super::{StateArgument, block_on, running};
use crate::failure::{Failure, Result};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    state: StateArgument,
}

pub(crate) fn run(arguments: Arguments) -> Result {
    let folder = arguments.state.folder()?;
    let presence = running(&folder)?;
    block_on(ask(&folder.control(), Request::Stop))
        .map_err(|cause| Failure::new(format!("the runtime did not take the request to stop: {cause}")))?;
    // It has ended when it holds its folder no more.
    let held = File::open(folder.path().join("lock"))
        .and_then(|lock| lock.lock())
        .map_err(|cause| Failure::new(format!("cannot tell whether the runtime has ended: {cause}")));
    held?;
    println!("formwork has stopped (process {})", presence.pid);
    Ok(())
}
