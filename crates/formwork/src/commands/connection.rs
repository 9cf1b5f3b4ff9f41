//! `formwork connection`: where connections of CodeConnections lead on this machine.

use std::path::Path;

use serde_json::json;
use server::control::{self, Mapping};

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
    /// Have a connection lead to a repository
    Map {
        /// The ARN of the connection, whether or not it was made here
        #[arg(value_name = "ARN")]
        arn: String,
        /// What `git` fetches from: an address, or a folder of this machine. `{repository}` in it stands for the owner/name
        /// that a pipeline asks for
        #[arg(value_name = "URL_OR_PATH")]
        source: String,
        #[command(flatten)]
        state: StateArgument,
    },
    /// Have a connection lead nowhere
    Unmap {
        /// The ARN of the connection
        #[arg(value_name = "ARN")]
        arn: String,
        #[command(flatten)]
        state: StateArgument,
    },
    /// List where connections lead
    List {
        #[command(flatten)]
        state: StateArgument,
        #[command(flatten)]
        output: OutputArgument,
    },
}

pub(crate) fn run(arguments: Arguments) -> Result {
    match arguments.command {
        Command::Map { arn, source, state } => map(arn, &source, &state),
        Command::Unmap { arn, state } => unmap(&arn, &state),
        Command::List { state, output } => list(&state, output),
    }
}

fn map(arn: String, source: &str, state: &StateArgument) -> Result {
    if !is_arn(&arn) {
        return Err(Failure::new(format!("{arn} is not the ARN of a connection"))
            .hint("it is arn:aws:codeconnections:REGION:ACCOUNT:connection/ID"));
    }
    let source = absolute(source)?;
    let folder = state.folder()?;
    running(&folder)?;
    let mapping = Mapping { arn, source };
    block_on(control::map(&folder.control(), &mapping)).map_err(Failure::new)?;
    println!("{} leads to {}", mapping.arn, mapping.source);
    Ok(())
}

fn unmap(arn: &str, state: &StateArgument) -> Result {
    let folder = state.folder()?;
    running(&folder)?;
    if block_on(control::unmap(&folder.control(), arn)).map_err(Failure::new)? {
        println!("{arn} leads nowhere");
        return Ok(());
    }
    Err(Failure::new(format!("{arn} leads nowhere already"))
        .hint("`formwork connection list` has those that do"))
}

fn list(state: &StateArgument, output: OutputArgument) -> Result {
    let folder = state.folder()?;
    running(&folder)?;
    let all = block_on(control::mappings(&folder.control())).map_err(Failure::new)?;
    if output.is_json() {
        println!("{:#}", json!(all));
    } else if all.is_empty() {
        println!("no connection leads anywhere");
    }
    for Mapping { arn, source } in all.iter().filter(|_| !output.is_json()) {
        println!("{arn}  {source}");
    }
    Ok(())
}

/// Whether a text is the ARN of a connection, under one of the names of its service.
fn is_arn(text: &str) -> bool {
    let mut parts = text.splitn(6, ':');
    let is_service = |service: &str| matches!(service, "codeconnections" | "codestar-connections");
    parts.next() == Some("arn")
        && parts.nth(1).is_some_and(is_service)
        && parts.nth(2).is_some_and(|rest| rest.strip_prefix("connection/").is_some_and(|id| !id.is_empty()))
}

/// An address as it is, and a path so that it is the same for the runtime.
fn absolute(source: &str) -> Result<String> {
    // `git@host:owner/name.git` is an address, and so is all that has a scheme.
    let address = source.contains("://") || source.split('/').next().is_some_and(|first| first.contains(':'));
    if address {
        return Ok(source.to_owned());
    }
    let path = std::path::absolute(Path::new(source)).map_err(Failure::new)?;
    if !source.contains("{repository}") && !path.is_dir() {
        return Err(Failure::new(format!("{} is no folder, and no address", path.display())).hint(
            "name a repository of Git: a folder, or an address like https://github.com/owner/name.git",
        ));
    }
    Ok(path.display().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arns_and_addresses_are_told_from_paths() {
        assert!(is_arn("arn:aws:codeconnections:eu-west-1:111111111111:connection/0a1b"));
        assert!(is_arn("arn:aws-cn:codestar-connections:cn-north-1:111111111111:connection/0a1b"));
        assert!(!is_arn("arn:aws:codeconnections:eu-west-1:111111111111:host/0a1b"));
        for address in ["https://github.com/o/n.git", "git@github.com:o/n.git", "file:///r"] {
            assert_eq!(absolute(address).expect("an address"), address);
        }
        assert!(absolute("/").is_ok_and(|path| path == "/"));
        assert!(absolute("nowhere/to/be/found").is_err());
    }
}
