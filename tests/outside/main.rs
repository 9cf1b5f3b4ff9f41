//! The runtime judged from outside: the real binary, driven by real clients, sharing no code with it.

#![expect(
    clippy::disallowed_methods,
    reason = "tests stand where users do: they spawn clients and read the environment"
)]

mod audit;
mod borders;
mod builds;
mod clients;
mod commands;
mod connections;
mod delivery;
mod demo;
mod denied;
mod deployment;
mod endpoints;
mod full_disk;
mod functions;
mod git;
mod identity;
mod installation;
mod jobs;
mod judges;
mod life;
mod messaging;
mod pipelines;
mod platform;
mod platform_pipeline;
mod processes;
mod product_test;
mod products;
mod projects;
mod road;
mod scan;
mod secret_values;
mod secrets;
mod stacks;
mod synth;
mod templates;
mod transform;
mod unchecked;
mod usage;
mod versions;
mod whole_demo;
