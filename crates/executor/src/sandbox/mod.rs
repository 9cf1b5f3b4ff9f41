//! The recipe of the sandbox, in the order in which its processes follow it.
//!
//! 1. [`keeper`]: leaves the machine's namespaces, opens the network's inner doors, keeps it all.
//! 2. [`init`]: process 1 of the new namespaces; builds the [`root`], gives up its power ([`lockdown`],
//!    [`filter`]), runs the program, reaps.
//!
//! Without sandbox the same two processes do the same, save what makes the walls.

mod channel;
mod filter;
mod identity;
mod init;
mod keeper;
mod lockdown;
mod overlay;
mod root;

use std::{io, os::unix::net::UnixListener};

pub(crate) use channel::{Channel, Order, Report};
pub(crate) use identity::Identity;
pub(crate) use keeper::keep;
pub(crate) use overlay::prepare as prepare_overlays;
use serde::{Deserialize, Serialize};

use crate::{directory::Directory, spec::ProcessSpec, sys::process::Pid};

/// What the keeper and process 1 need to know and hold.
#[derive(Debug)]
pub(crate) struct Setup<'a> {
    pub(crate) spec: &'a ProcessSpec,
    pub(crate) directory: &'a Directory,
    pub(crate) identity: &'a Identity,
    pub(crate) supervisor: Pid,
    /// To the supervisor.
    pub(crate) channel: Channel,
    /// Where the program's output goes.
    pub(crate) output: io::PipeWriter,
    /// The door for the runtime.
    pub(crate) door: UnixListener,
}

/// A step of the recipe that did not succeed.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Failure {
    pub(crate) step: String,
    pub(crate) errno: i32,
    pub(crate) reason: String,
}

/// Names the step that an error belongs to.
pub(crate) trait Step<T> {
    fn step(self, name: &str) -> Result<T, Failure>;
}

impl<T> Step<T> for io::Result<T> {
    fn step(self, name: &str) -> Result<T, Failure> {
        self.map_err(|error| Failure {
            step: name.to_owned(),
            errno: error.raw_os_error().unwrap_or(0),
            reason: error.to_string(),
        })
    }
}
