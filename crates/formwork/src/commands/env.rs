//! `formwork env`: what makes a shell's AWS clients use the runtime.

use server::accounts::Account;
use server::environment::{Target, changes, undone};

use super::{StateArgument, running};
use crate::failure::{Failure, Result};
use crate::variables;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    state: StateArgument,
    /// The profile that clients use unless told otherwise: mlops-governance, mlops-dev, mlops-preprod, mlops-prod, or what
    /// formwork.toml says
    #[arg(long, value_name = "NAME")]
    profile: Option<String>,
    /// Print what undoes it, which needs no runtime: eval "$(formwork env --unset)"
    #[arg(long, conflicts_with = "profile")]
    unset: bool,
}

pub(crate) fn run(arguments: Arguments) -> Result {
    if arguments.unset {
        print!("{}", undone(&variables::all()));
        return Ok(());
    }
    let folder = arguments.state.folder()?;
    let presence = running(&folder)?;
    if let Some(wanted) = &arguments.profile {
        known(wanted, &presence.accounts)?;
    }
    let text = |path: std::path::PathBuf| path.to_string_lossy().into_owned();
    let target = Target {
        gateway: presence.address,
        bundle: text(folder.bundle()),
        config_file: text(folder.config()),
        credentials_file: text(folder.credentials()),
        state: text(folder.path().to_owned()),
        region: presence.region,
        profile: arguments.profile,
    };
    print!("{}", changes(&variables::all(), &target));
    Ok(())
}

/// Whether a profile leads into one of the accounts.
fn known(profile: &str, accounts: &[Account]) -> Result {
    if accounts.iter().any(|account| account.profile == profile) {
        return Ok(());
    }
    let profiles: Vec<&str> = accounts.iter().map(|account| account.profile.as_str()).collect();
    Err(Failure::new(format!("the runtime has no profile {profile}"))
        .hint(format!("there are {}", profiles.join(", "))))
}
