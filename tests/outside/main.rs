//! The runtime judged from outside: the real binary, driven by real clients, sharing no code with it.

#![expect(
    clippy::disallowed_methods,
    reason = "tests stand where users do: they spawn clients and read the environment"
)]

mod borders;
mod builds;
mod clients;
mod delivery;
mod demo;
mod endpoints;
mod functions;
mod git;
mod identity;
mod installation;
mod jobs;
mod life;
mod pipelines;
mod processes;
mod road;
mod scan;
mod secrets;
mod stacks;
mod synth;
mod unchecked;
mod whole_demo;
