//! Trusted tools: programs of the machine that the runtime itself runs, outside any sandbox.

mod git;
mod program;

pub use git::Repositories;
