//! `formwork logs`: the log of a build, a SageMaker job or an endpoint; or the runtime's own.

mod find;
mod follow;
mod own;

use client::Client;

use super::account::AccountArgument;
use crate::failure::{Failure, Result};
use crate::logs::Reader;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// A CodeBuild project (its newest build) or a build, a processing or training job, or an endpoint; without it, the
    /// runtime itself
    what: Option<String>,
    /// Print what is added, until the end of it: of a build under way, else of the project's next one. A build or job that
    /// ends badly ends this with status 1
    #[arg(long, short)]
    follow: bool,
    /// How many of the last lines to print
    #[arg(long, short = 'n', value_name = "N", default_value_t = 200)]
    lines: usize,
    #[command(flatten)]
    account: AccountArgument,
}

pub(crate) fn run(arguments: &Arguments) -> Result {
    let lines = arguments.lines;
    match &arguments.what {
        Some(what) if arguments.follow => {
            arguments.account.visit(async |client| follow::run(&client, what, lines).await)
        }
        Some(what) => arguments.account.visit(async |client| show(&client, what, lines).await),
        None => own::run(&arguments.account.folder()?, lines, arguments.follow),
    }
}

async fn show(client: &Client, what: &str, lines: usize) -> Result {
    let Some(found) = find::find(client, what).await? else { return Err(unknown(client, what).await) };
    let all = Reader::new(client, found.stream).more().await?;
    print_last(&all, lines);
    Ok(())
}

/// Prints the last of some lines.
fn print_last(all: &[String], most: usize) {
    for line in all.iter().skip(all.len().saturating_sub(most)) {
        println!("{line}");
    }
}

/// Nothing of a name has a log; what has one.
async fn unknown(client: &Client, what: &str) -> Failure {
    let failure = Failure::new(format!("nothing named {what} has a log here"));
    let names = find::alike(client, what).await;
    failure.hint(if names.is_empty() {
        "name a CodeBuild project or build, a SageMaker job or an endpoint, and the account with --account"
            .to_owned()
    } else {
        format!("these may have one: {}", names.join(", "))
    })
}
