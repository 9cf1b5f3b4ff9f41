//! `formwork supervise`: holds a process of user code. The runtime executes it; people do not.

use std::path::PathBuf;

use crate::failure::{Failure, Result};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The process's folder
    folder: PathBuf,
}

pub(crate) fn run(arguments: &Arguments) -> Result {
    executor::supervise::supervise(&arguments.folder).map_err(Failure::new)
}
