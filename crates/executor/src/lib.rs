//! User code: processes in a sandbox, under a supervisor that outlives whoever started it; and trusted tools
//! ([`tools`]).
//!
//! A [`Job`] is a folder. [`Job::prepare`] writes what to run into it ([`ProcessSpec`]); [`Job::start`] executes
//! this same program as `formwork supervise FOLDER`, which detaches itself and holds a lock in the folder for as
//! long as it lives. From then on the folder is all there is to know: the log grows in it, `exit.json` appears
//! in it at the end, and a runtime that was killed and started again finds everything by looking
//! ([`Job::state`]). A lock that is free without an `exit.json` means that the process is lost.
//!
//! ```text
//!   runtime ──exec──▶ supervisor ──fork──▶ keeper ──fork──▶ process 1 ──fork──▶ the user's program
//!      ▲               lock, log,           holds the        new root,           user 0 without any power,
//!      │               limits, relay        namespaces       reaps               no way out but the relay
//!      │                    │                   │
//!      │◀─ relay.sock ──────┘                   │   connections that the program makes, as descriptors
//!      └── job.sock ────────────────────────────┘   sockets inside the program's network, as descriptors
//! ```
//!
//! Each of these dies with the one on its left, so that a killed supervisor leaves nothing behind. The sandbox
//! needs Linux 5.12 with user namespaces; [`probe`](probe::probe) says what is missing where it cannot be had.
//!
//! The supervisor is small and plain on purpose: one thread until it has forked, no async runtime, and no other
//! state than its folder.

mod clock;
mod directory;
pub mod environments;
mod exit;
pub mod harvest;
mod hex;
pub mod images;
pub mod job;
pub mod log;
pub mod probe;
mod reach;
pub mod relay;
pub mod runner;
mod sandbox;
mod spec;
pub mod supervise;
mod support;
mod sys;
pub mod tools;
mod tree;

pub use exit::{Breach, Ended, Exit};
pub use job::{Job, JobError, State, Supervisor};
pub use spec::{Confinement, Folder, Limits, Mount, Network, ProcessSpec, Relay, Sandbox, SpecError};

/// Has this program end quietly when what it prints is read no more, as in `formwork logs | head`. For a program that
/// only prints: one that serves would end by any pipe that breaks.
pub fn end_with_the_reader() {
    sys::signals::restore_defaults();
}
