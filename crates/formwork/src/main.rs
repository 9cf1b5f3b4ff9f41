//! The `formwork` binary: one file per command. Only here are the environment, the home folder and the terminal known.

mod assets;
mod buckets;
mod commands;
mod deployment;
mod failure;
mod findings;
mod gates;
mod home;
mod logs;
mod platform;
mod projects;
mod road;
mod session;
mod stacks;
mod target;
mod variables;
mod versions;

use std::process::ExitCode;

use clap::Parser;

use crate::commands::scan::cfn_nag;
use crate::commands::{Command, gem};

/// The command line: `formwork COMMAND`.
#[derive(Parser)]
#[command(
    name = "formwork",
    version,
    about = "An MLOps foundation: project templates that run on this machine as they run on AWS",
    long_about = None,
    max_term_width = 100
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

fn main() -> ExitCode {
    let name = std::env::args_os().next();
    if let Some(program) = cfn_nag::called(name.as_deref()) {
        return ended(cfn_nag::main(program).map(ExitCode::from));
    }
    if gem::is_called(name.as_deref()) {
        return ended(gem::main().map(|()| ExitCode::SUCCESS));
    }
    let arguments = Arguments::parse();
    if arguments.command.only_prints() {
        executor::end_with_the_reader();
    }
    ended(commands::run(arguments.command).map(|()| ExitCode::SUCCESS))
}

/// What the process ends with.
fn ended(outcome: failure::Result<ExitCode>) -> ExitCode {
    outcome.unwrap_or_else(|failure| {
        eprintln!("{failure}");
        ExitCode::FAILURE
    })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_command_line_has_no_name_twice() {
        Arguments::command().debug_assert();
    }
}
