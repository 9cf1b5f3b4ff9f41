//! What `formwork project`, `pipeline` and `endpoint` have in common: to list what is there, and to show one of it.

use client::Client;

use super::account::AccountArgument;
use super::output::{OutputArgument, Row};
use crate::failure::{Failure, Result};

/// How many names a hint has.
const MOST_NAMES: usize = 8;

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
    /// Its word, which is the command's too.
    const WORD: &'static str;
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
    Parts {
        /// The columns of a table of them.
        columns: &'static [&'static str],
        rows: Vec<Row>,
        /// What a person is told below the table.
        notes: Vec<String>,
    },
}

impl Shown {
    /// Prints it.
    pub(crate) fn print(&self, output: OutputArgument) {
        match self {
            Shown::Members(members) => output.one(members),
            Shown::Parts { columns, rows, notes } => {
                output.rows(columns, rows);
                if !output.is_json() {
                    for note in notes {
                        println!("\n{note}");
                    }
                }
            }
        }
    }
}

/// Shows one; if there is none of that name, says which there are.
async fn show<N: Noun>(client: &Client, name: &str, account: &AccountArgument) -> Result<Shown> {
    let failed = match N::show(client, name.to_owned()).await {
        Err(failed) => failed,
        shown => return shown,
    };
    // Who may not even list is told no more than why it cannot be shown.
    let Ok(rows) = N::list(client).await else { return Err(failed) };
    let names: Vec<&str> = rows.iter().filter_map(|row| row.get("name")?.as_str()).collect();
    if names.contains(&name) {
        return Err(failed);
    }
    let word = N::WORD;
    let unknown = Failure::new(format!("there is no {word} {name} in this account"));
    let elsewhere = account.elsewhere(async |client| N::show(&client, name.to_owned()).await.is_ok()).await?;
    Err(unknown.hint(match &*names {
        _ if !elsewhere.is_empty() => format!("there is one in {0}: --account {0}", elsewhere.join(", ")),
        [] => format!("there is no {word} at all in it; --account names another one"),
        names if names.len() > MOST_NAMES => format!("`formwork {word} list` shows what there is"),
        names => format!("there is {}; `formwork {word} list` shows more of it", names.join(", ")),
    }))
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
            account.visit(async |client| show::<N>(&client, name, account).await)?.print(*output);
        }
    }
    Ok(())
}
