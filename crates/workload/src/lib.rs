//! What builds, SageMaker jobs and endpoints share: the log of a process as a log stream, objects in, objects out.
//!
//! A service's effect [`prepare`]s what stands in for an image, fetches objects into a process's folder ([`Store`]),
//! [`run`]s the process while it forwards its log ([`Piece`], [`LogStream`]), and stores what the process left, as it is
//! or in an [`archive`]. Everything of others is done under a role that the service takes.

pub mod archive;
mod links;
mod log;
mod prepare;
mod run;
mod store;

use std::io;

use kernel::{ApiError, internal};

pub use links::link_inside;
pub use log::LogStream;
pub use prepare::{Says, prepare};
pub use run::{Follows, Piece, Tail, run};
pub use store::{Store, split};

/// The code of an error that says that the disk is full.
pub const DISK_FULL: &str = "DiskFull";

/// A fault of this machine's: a disk that is full is told, anything else is logged.
pub fn broken(what: &str, cause: &io::Error) -> ApiError {
    match cause.kind() {
        io::ErrorKind::StorageFull => ApiError::new(DISK_FULL, format!("{what}: the disk is full")),
        _ => internal(format_args!("{what}: {cause}")),
    }
}
