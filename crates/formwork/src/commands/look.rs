//! What `formwork project`, `pipeline` and `endpoint` have in common: to list what is there, and to show one of it.

use client::Client;

use super::account::AccountArgument;
use super::output::{OutputArgument, Row};
use crate::failure::Result;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

/// To list, or to show one
#[derive(clap::Subcommand)]
pub(crate) enum Command {
    /// List what is there
    List {
        #[command(flatten)]
        account: AccountArgument,
        #[command(flatten)]
        output: OutputArgument,
    },
    /// Show one of it
    Show {
        /// Its name
        name: String,
        #[command(flatten)]
        account: AccountArgument,
        #[command(flatten)]
        output: OutputArgument,
    },
}

/// A kind of thing that an account has many of.
pub(crate) trait Noun {
    /// The columns of the list.
    const COLUMNS: &'static [&'static str];

    /// All of them.
    async fn list(client: &Client) -> Result<Vec<Row>>;

    /// One of them.
    async fn show(client: &Client, name: String) -> Result<Shown>;
}

/// How a thing is shown.
pub(crate) enum Shown {
    /// By what there is to say of it.
    Members(Row),
    /// By the parts that it has.
    Parts(&'static [&'static str], Vec<Row>),
}

pub(crate) fn run<N: Noun>(arguments: &Arguments) -> Result {
    look::<N>(&arguments.command)
}

/// The same for a noun that has further commands.
pub(crate) fn look<N: Noun>(command: &Command) -> Result {
    match command {
        Command::List { account, output } => {
            let rows = account.visit(async |client| N::list(&client).await)?;
            output.rows(N::COLUMNS, &rows);
        }
        Command::Show { name, account, output } => {
            match account.visit(async |client| N::show(&client, name.clone()).await)? {
                Shown::Members(members) => output.one(&members),
                Shown::Parts(columns, rows) => output.rows(columns, &rows),
            }
        }
    }
    Ok(())
}
