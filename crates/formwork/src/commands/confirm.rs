//! Questions to whoever sits at the terminal.

use std::io::{IsTerminal as _, Write as _, stdin, stdout};

use crate::failure::{Failure, Result};

/// Whether to do what cannot be undone without being asked
#[derive(clap::Args, Clone, Copy)]
pub(crate) struct ConfirmArgument {
    /// Do it without asking
    #[arg(long)]
    yes: bool,
}

impl ConfirmArgument {
    /// Whether it may be done: by `--yes`, or by the answer of whoever sits at the terminal. Where nobody does, it may not.
    pub(crate) fn asks(self, question: &str) -> Result<bool> {
        self.can_be_given()?;
        if self.yes { Ok(true) } else { ask(question) }
    }

    /// Whether somebody can say yes: for what is to be known before anything is begun.
    pub(crate) fn can_be_given(self) -> Result {
        if self.yes || stdin().is_terminal() {
            return Ok(());
        }
        Err(Failure::new("nobody is at the terminal to confirm it, and nothing was done")
            .hint("--yes does it without asking"))
    }
}

/// Asks; only a yes is one.
pub(crate) fn ask(question: &str) -> Result<bool> {
    print!("{question} [y/N] ");
    stdout().flush().map_err(Failure::new)?;
    let mut answer = String::new();
    stdin().read_line(&mut answer).map_err(Failure::new)?;
    Ok(matches!(answer.trim(), "y" | "Y" | "yes"))
}
