//! Whole processes: started, reached, limited, attacked and killed, as root and as an ordinary user.
//!
//! This executable is the tests, the supervisor (`supervise FOLDER`), and the programs that run under it
//! (`program NAME …`). Hence no test harness of the compiler's: `harness.rs` prints the same lines.
#![expect(
    clippy::disallowed_methods,
    reason = "tests of processes make processes, and find out who runs them"
)]

mod containers;
mod environments;
mod ground;
mod harness;
mod harvest;
mod life;
mod limits;
mod network;
mod plain;
mod programs;
mod runner;
mod toy_gateway;
mod walls;

use std::{path::Path, process::ExitCode};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    let words: Vec<&str> = arguments.iter().skip(1).map(String::as_str).collect();
    match words.as_slice() {
        ["supervise", folder] => match executor::supervise::supervise(Path::new(folder)) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("{error}");
                ExitCode::FAILURE
            }
        },
        ["program", name, rest @ ..] => programs::run(name, rest),
        ["probe", folder] => life::try_probe(Path::new(folder)),
        ["start-and-wait", folder] => life::start_and_wait(Path::new(folder)),
        _ => harness::run(&words),
    }
}
