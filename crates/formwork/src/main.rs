//! The `formwork` binary: one file per command. Only here are the environment, the home folder and the terminal known.

mod assets;
mod buckets;
mod commands;
mod deployment;
mod failure;
mod home;
mod logs;
mod platform;
mod projects;
mod session;
mod stacks;
mod target;
mod variables;

use std::process::ExitCode;

use clap::Parser;

use crate::commands::Command;
use crate::commands::scan::cfn_nag;

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
    if cfn_nag::is_called(std::env::args_os().next().as_deref()) {
        return match cfn_nag::main() {
            Ok(failures) => ExitCode::from(failures),
            Err(failure) => {
                eprintln!("{failure}");
                ExitCode::FAILURE
            }
        };
    }
    let arguments = Arguments::parse();
    if arguments.command.only_prints() {
        executor::end_with_the_reader();
    }
    match commands::run(arguments.command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
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
