//! `formwork doctor`: everything that would fail later, said now, with what to do about it.

mod folder;
mod machine;
mod runtime;
mod state;

use super::StateArgument;
use super::sandbox::SandboxArgument;
use crate::failure::Result;
use crate::findings::Findings;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    state: StateArgument,
    #[command(flatten)]
    sandbox: SandboxArgument,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result {
    let state = arguments.state.folder()?;
    let mut findings = Findings::default();
    machine::look(&mut findings, arguments.sandbox);
    let presence = state::look(&mut findings, &state);
    let home = folder::look(&mut findings);
    if let (Some(presence), Some(home)) = (presence, home) {
        runtime::look(&mut findings, &state, &presence, &home);
    }
    findings.print(arguments.json)
}
