//! `formwork iam`: what policies decided.

use serde_json::json;
use server::denied::Denial;
use server::state::Iam;

use super::output::OutputArgument;
use super::{StateArgument, block_on, running};
use crate::failure::{Failure, Result};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(clap::Subcommand)]
enum Command {
    /// Show which calls policies denied, or would have denied (`up --iam audit`): when, who, what, on what, why
    Denied {
        /// How many of the last ones to show
        #[arg(long, short = 'n', value_name = "N", default_value_t = 20)]
        lines: usize,
        #[command(flatten)]
        state: StateArgument,
        #[command(flatten)]
        output: OutputArgument,
    },
}

pub(crate) fn run(arguments: Arguments) -> Result {
    match arguments.command {
        Command::Denied { lines, state, output } => denied(lines, &state, output),
    }
}

fn denied(most: usize, state: &StateArgument, output: OutputArgument) -> Result {
    let folder = state.folder()?;
    let presence = running(&folder)?;
    let all = block_on(server::control::denials(&folder.control())).map_err(Failure::new)?;
    if output.is_json() {
        let last = all.get(all.len().saturating_sub(most)..).unwrap_or_default();
        println!("{:#}", json!(last));
        return Ok(());
    }
    if presence.iam == Iam::Off {
        eprintln!("warning: nothing is decided while the runtime runs with --iam off");
    }
    let folded = folded(all);
    if folded.is_empty() {
        println!("nothing was denied");
    }
    for (denial, times) in folded.iter().skip(folded.len().saturating_sub(most)) {
        let outcome = if denial.let_through { "would be denied" } else { "denied" };
        let again = if *times > 1 { format!(" ({times} times)") } else { String::new() };
        println!("{}  {outcome}{again}: {}", denial.time, denial.action);
        println!("  who  {}\n  on   {}", denial.who, denial.resource);
        println!("  why  {}\n", denial.why.trim_end().replace('\n', "\n       "));
    }
    Ok(())
}

/// The same denial of the same caller once, where it came last, with how often it was.
fn folded(all: Vec<Denial>) -> Vec<(Denial, usize)> {
    let mut folded: Vec<(Denial, usize)> = Vec::new();
    for denial in all {
        let same = |(other, _): &(Denial, usize)| {
            (&other.who, &other.action, &other.resource, &other.why, other.let_through)
                == (&denial.who, &denial.action, &denial.resource, &denial.why, denial.let_through)
        };
        let times = folded.iter().position(same).map_or(0, |at| folded.remove(at).1);
        folded.push((denial, times + 1));
    }
    folded
}

#[cfg(test)]
mod tests {
    use schema::Timestamp;

    use super::*;

    #[test]
    fn what_is_denied_again_and_again_is_told_once() {
        let denial = |time: i64, action: &str| Denial {
            time: Timestamp(time),
            request: time.to_string(),
            account: "222222222222".to_owned(),
            region: "eu-west-1".to_owned(),
            who: "arn:aws:iam::222222222222:role/r".to_owned(),
            action: action.to_owned(),
            resource: "*".to_owned(),
            why: "no policy allows it".to_owned(),
            let_through: false,
        };
        let all = vec![denial(1, "s3:GetObject"), denial(2, "kms:Decrypt"), denial(3, "s3:GetObject")];
        let told: Vec<_> =
            folded(all).into_iter().map(|(one, times)| (one.time.0, one.action, times)).collect();
        assert_eq!(told, [(2, "kms:Decrypt".to_owned(), 1), (3, "s3:GetObject".to_owned(), 2)]);
    }
}
